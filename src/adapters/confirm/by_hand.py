"""What the scripts of this folder share: a subject behind the protocol, IEEE operations, and the comparison of bits.

A formula is a function (arithmetic, hyperparameters, elements) -> step, and step (parameter, gradient, rate, t) ->
parameter, all in NumPy arrays of the format: each NumPy operation is rounded once. `Hand(dtype).fma` is the fused one.
"""
import base64
import json
import math
import subprocess
import sys
from fractions import Fraction

import numpy as np

CASES, STEPS, SEED = 4, 8, 1
WIDTHS = (13, 23)  # whole vectors of 8 and of 4, and a rest


class Hand:
    """The format's operations that NumPy has not."""

    def __init__(self, wide):
        self.wide = wide
        self.f = np.float64 if wide else np.float32

    def fma(self, a, b, c):
        if not self.wide:  # the product is exact, and the sum has 40 bits to spare
            return self.f(np.longdouble(a) * np.longdouble(b) + np.longdouble(c))
        return np.array([float(Fraction(float(x)) * Fraction(float(y)) + Fraction(float(z)))
                         for x, y, z in np.broadcast(a, b, c)])

    def power(self, base, exponent):
        """The format's power, which in binary32 is the correctly rounded one."""
        return self.f(np.power(np.float64(self.f(base)), exponent))

    def c_power(self, base, exponent):
        """The same by C's pow, which NumPy's own vectorized one is not in binary64."""
        return self.f(math.pow(float(self.f(base)), exponent))


class Subject:
    def __init__(self, *command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.differing = 0
        self.ask({"adamant": 1, "ask": "capabilities"})

    def ask(self, question):
        print(json.dumps(question), file=self.process.stdin, flush=True)
        return json.loads(self.process.stdout.readline())

    def run(self, name, wide, order, h, rates, x, gradients):
        label = "binary64" if wide else "binary32"

        def tensor(values):
            return {"format": label, "shape": [len(values)], "bits": base64.b64encode(values.tobytes()).decode()}

        question = {"ask": "run", "id": 1, "optimizer": name, "format": label, "hyperparameters": h, "rates": rates,
                    "parameters": tensor(x), "gradients": [tensor(g) for g in gradients]}
        answer = self.ask(question if order is None else question | {"order": order})
        if "error" in answer:
            raise ValueError(answer["error"])
        return [np.frombuffer(base64.b64decode(t["bits"]), x.dtype) for t in answer["parameters"]]

    def compare(self, name, formula, order=None, wide=False, eps=None):
        """Compares every bit, and says how many elements differ."""
        random = np.random.default_rng(SEED)
        hand = Hand(wide)
        elements = differing = 0
        for n in WIDTHS * CASES:
            rates = [float(abs(random.normal()) * 0.1) for _ in range(STEPS)]
            h = {"lr": rates[0], "beta1": float(random.uniform(0.02, 1)), "beta2": float(random.uniform(0.02, 1)),
                 "eps": float(10 ** random.uniform(-6, -1)) if eps is None else eps,
                 "weight_decay": float(random.uniform(0.01, 0.5)), "schedule": float(random.uniform(0.1, 2))}
            x = hand.f(random.normal(size=n) * 0.01)
            gradients = [hand.f(random.normal(size=n) * 10.0 ** random.integers(-4, 1, size=n)) for _ in range(STEPS)]
            step = formula(hand, h, n)
            with np.errstate(all="ignore"):
                for t, after in enumerate(self.run(name, wide, order, h, rates, x, gradients), start=1):
                    x = step(x, gradients[t - 1], rates[t - 1], t)
                    elements += n
                    differing += int(np.sum((x != after) & ~(np.isnan(x) & np.isnan(after))))
        self.differing += differing
        print(f"{name:36s} {order or '':9s} {'binary64' if wide else 'binary32'} "
              f"{differing} of {elements} elements differ", flush=True)

    def finish(self):
        """Ends the subject; exit status 1 where anything differed."""
        self.process.stdin.close()
        self.process.wait()
        print("every bit is as by hand" if self.differing == 0 else f"{self.differing} elements differ")
        sys.exit(0 if self.differing == 0 else 1)
