"""An Adam whose tensors have two bytes an element, and what ./adamant needs to judge it. Put your own in place of `adam`.

    ./adamant check -- python3 src/adapters/python/adam_half.py

Every operation is one of binary32; what is stored is rounded once, to bfloat16 or binary16. `adam` keeps parameters and
moments so. `adam with a master` is mixed precision: the gradients have two bytes, the moments and the parameters four,
and the model would have those parameters rounded.
"""
import base64
import json
import math
import struct
import sys

WIDTH = {"binary32": 4, "binary16": 2, "bfloat16": 2}


def f(x):
    """x rounded to binary32. Of the result of one operation on binary32 numbers that is binary32's own operation."""
    return struct.unpack("<f", struct.pack("<f", x))[0]


def bits_of_bfloat16(x):
    """The first two bytes of binary32, rounded to nearest, ties to even."""
    bits = struct.unpack("<I", struct.pack("<f", x))[0]
    return 0x7FC0 if math.isnan(x) else bits + 0x7FFF + (bits >> 16 & 1) >> 16


def encoded(x, form):
    return struct.pack("<H", bits_of_bfloat16(x)) if form == "bfloat16" else struct.pack(
        "<e" if form == "binary16" else "<f", x)


def decoded(data, form):
    return struct.unpack("<f", b"\0\0" + data)[0] if form == "bfloat16" else struct.unpack(
        "<e" if form == "binary16" else "<f", data)[0]


def stored(x, form):
    return decoded(encoded(x, form), form)


def adam(x, gradients, rates, beta1, beta2, eps, form):
    """From the parameters x takes a step along each of the gradients, and yields all parameters after it; parameters
    and moments are stored in the format `form`."""
    m, v = [0.0] * len(x), [0.0] * len(x)
    b1, b2, gain1, gain2, e = f(beta1), f(beta2), f(1 - beta1), f(1 - beta2), f(eps)
    for t, (g, lr) in enumerate(zip(gradients, rates), start=1):
        rate, c1, c2 = f(lr), f(1 - beta1**t), f(1 - beta2**t)
        for i in range(len(x)):
            m[i] = stored(f(f(b1 * m[i]) + f(gain1 * g[i])), form)
            v[i] = stored(f(f(b2 * v[i]) + f(gain2 * f(g[i] * g[i]))), form)
            root = f(f(math.sqrt(f(v[i] / c2))) + e)
            x[i] = stored(f(x[i] - f(f(rate * f(m[i] / c1)) / root)), form)
        yield list(x)


CAPABILITIES = {"adamant": 1, "name": "two bytes", "optimizers": [
    entry for form in ("bfloat16", "binary16") for entry in (
        {"optimizer": "adam", "format": form},
        {"optimizer": "adam with a master", "declares": "adam", "format": form, "master": True})]}


def numbers(tensor):
    form, data = tensor["format"], base64.b64decode(tensor["bits"])
    return [decoded(data[i:i + WIDTH[form]], form) for i in range(0, len(data), WIDTH[form])]


def tensor(values, form):
    bits = base64.b64encode(b"".join(encoded(x, form) for x in values)).decode()
    return {"format": form, "shape": [len(values)], "bits": bits}


def run(question):
    h = question["hyperparameters"]
    form = question["parameters"]["format"]
    steps = adam(numbers(question["parameters"]), [numbers(g) for g in question["gradients"]], question["rates"],
                 h["beta1"], h["beta2"], h["eps"], form)
    return [tensor(x, form) for x in steps]


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
