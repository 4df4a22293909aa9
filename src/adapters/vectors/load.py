"""Tries an Adam of a few lines on a file of test vectors. Put your own in place of `adam`.

    python3 src/adapters/vectors/load.py spec/vectors/adam.binary64.json
"""
import json
import math
import struct
import sys


def adam(x, m, v, g, lr, t, beta1, beta2, eps, **others):
    """Step t, in place; all but the numbers are lists of one length."""
    for i in range(len(x)):
        m[i] = beta1 * m[i] + (1 - beta1) * g[i]
        v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i]
        x[i] -= lr * (m[i] / (1 - beta1**t)) / (math.sqrt(v[i] / (1 - beta2**t)) + eps)


def numbers(bits):
    return [None if b is None else struct.unpack(">d", bytes.fromhex(b))[0] for b in bits]


def within(expected, values):
    bounds = zip(numbers(expected.get("low", [])), values, numbers(expected.get("high", [])))
    return all(low is None or low <= value <= high for low, value, high in bounds)


def right(case, hyperparameters):
    x, m, v = (numbers(case[field]) for field in ("parameters", "first", "second"))
    for t, step in enumerate(case["steps"], case["taken"] + 1):
        adam(x, m, v, numbers(step["gradient"]), step["rate"], t, **hyperparameters)
        if not within(step, x):
            return False
    return all(within(slot, {"first": m, "second": v}[slot["slot"]]) for slot in case["state"])


with open(sys.argv[1], encoding="utf-8") as text:
    vectors = json.load(text)
if (vectors["optimizer"], vectors["format"]) != ("adam", "binary64"):
    sys.exit(sys.argv[1] + " is not of adam in binary64, which is all that this program has")
# Outside of the domain Python raises where others go on with an infinity or NaN.
results = [right(case, group["hyperparameters"]) for group in vectors["groups"] for case in group["cases"]
           if case["result"] == "inside"]
print(f"{len(results)} cases, {sum(results)} right")
sys.exit(not results or not all(results))
