"""An Adam of ten lines, and what ./adamant needs to judge it. Put your own in place of `adam`; change nothing else.

    ./adamant check -- python3 src/adapters/python/adam_ten_lines.py
"""
import base64
import json
import math
import struct
import sys


def adam(x, gradients, rates, beta1, beta2, eps):
    """From the parameters x, a list of floats, takes a step along each of the gradients (as long as x), and yields a new
    list of all parameters after it. Every call begins anew; the rate may change at every step. A class with a method
    step() is made here, and its rate set before each step."""
    m, v = [0.0] * len(x), [0.0] * len(x)
    for t, (g, lr) in enumerate(zip(gradients, rates), start=1):
        for i in range(len(x)):
            m[i] = beta1 * m[i] + (1 - beta1) * g[i]
            v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i]
            m_hat = m[i] / (1 - beta1**t)
            v_hat = v[i] / (1 - beta2**t)
            x[i] -= lr * m_hat / (math.sqrt(v_hat) + eps)
        yield list(x)


CAPABILITIES = {"adamant": 1, "name": "ten lines", "optimizers": [{"optimizer": "adam", "format": "binary64"}]}


def numbers(tensor):
    return list(struct.unpack(f"<{tensor['shape'][0]}d", base64.b64decode(tensor["bits"])))


def tensor(values):
    bits = base64.b64encode(struct.pack(f"<{len(values)}d", *values)).decode()
    return {"format": "binary64", "shape": [len(values)], "bits": bits}


def run(question):
    h = question["hyperparameters"]
    steps = adam(numbers(question["parameters"]), [numbers(g) for g in question["gradients"]], question["rates"],
                 h["beta1"], h["beta2"], h["eps"])
    return [tensor(x) for x in steps]


for line in sys.stdin:
    question = json.loads(line)
    if question["ask"] == "capabilities":
        answer = CAPABILITIES
    else:
        try:
            answer = {"id": question["id"], "parameters": run(question)}
        except ArithmeticError as e:  # Python raises where IEEE 754 goes on with an infinity or a NaN
            answer = {"id": question["id"], "error": repr(e)}
    print(json.dumps(answer), flush=True)
