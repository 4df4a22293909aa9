"""PyTorch 2.10.0 by hand, on a processor with FMA: the wheel ('torch'), whose roots of tensors are its own, or the C++
library ('libtorch', and 'libtorch-default', which is without FMA), whose roots are correctly rounded.
"""
import math
import sys
from fractions import Fraction
from functools import partial

from by_hand import Subject, np

WHICH = sys.argv[1]


def fma(a, x, y, z):
    return x * y + z if WHICH == "libtorch-default" else a.fma(x, y, z)


def root(v):
    if WHICH != "torch":
        return np.sqrt(v)
    import torch
    return torch.from_numpy(np.ascontiguousarray(v).copy()).sqrt().numpy()


def norm(v):
    """PyTorch's own, since the order of its sum is not NumPy's."""
    import torch
    return torch.from_numpy(np.ascontiguousarray(v).copy()).norm(2).item()


def torch_power(base, exponent):
    """PyTorch's own, of one binary32 number."""
    import torch
    return (torch.tensor(base) ** exponent).numpy()


def lerp(a, m, g, weight):
    w = a.f(weight)
    return fma(a, w, g - m, m) if abs(w) < 0.5 else fma(a, w - a.f(1), g - m, g)


def squares(a, v, g, b):
    return fma(a, a.f(1 - b) * g, g, v * a.f(b))


def whole(a, n):
    """Which elements fill whole vectors of the fused kernels."""
    lanes = 4 if a.wide else 8
    return np.arange(n) < n - n % lanes


def adam(a, h, n, decay="", amsgrad=False, fused=False):
    f, b1, b2, eps = a.f, h["beta1"], h["beta2"], a.f(h["eps"])
    s = {"m": np.zeros(n, f), "v": np.zeros(n, f), "largest": np.zeros(n, f)}

    def kept(lr):
        if not fused:
            return 1 - lr * h["weight_decay"]
        return float(1 - Fraction(lr) * Fraction(h["weight_decay"]))  # contracted, in double

    def step(x, g, lr, t):
        if decay == "gradient":
            g = fma(a, x, f(h["weight_decay"]), g)
        elif decay == "rate":
            x = x * f(kept(lr))
        s["m"] = lerp(a, s["m"], g, 1 - b1)
        v = squares(a, s["v"], g, b2)
        if fused:
            v = np.where(whole(a, n), v, fma(a, s["v"], f(b2), (f(1 - b2) * g) * g))
        s["v"] = v
        s["largest"] = np.maximum(s["largest"], v)
        v = s["largest"] if amsgrad else v
        d = (np.sqrt(v) if fused else root(v)) / f((1 - b2**t) ** 0.5) + eps
        return x + (f(-(lr / (1 - b1**t))) * s["m"]) / d
    return step


def adamax(a, h, n):
    f = a.f
    s = {"m": np.zeros(n, f), "u": np.zeros(n, f)}

    def step(x, g, lr, t):
        s["m"] = lerp(a, s["m"], g, 1 - h["beta1"])
        s["u"] = np.maximum(s["u"] * f(h["beta2"]), abs(g) + f(h["eps"]))
        return x + (f(-(lr / (1 - h["beta1"] ** t))) * s["m"]) / s["u"]
    return step


def nadam(a, h, n, psi=0.004, foreach=False):
    f, b1, b2 = a.f, h["beta1"], h["beta2"]
    s = {"m": np.zeros(n, f), "v": np.zeros(n, f), "product": np.float32(1)}

    def step(x, g, lr, t):
        mu, ahead = (b1 * (1 - 0.5 * 0.96 ** (k * psi)) for k in (t, t + 1))
        s["product"] = np.float32(s["product"] * np.float32(mu))
        s["m"] = lerp(a, s["m"], g, 1 - b1)
        s["v"] = squares(a, s["v"], g, b2)
        product, c2 = float(s["product"]), 1 - b2**t
        d = (root(s["v"]) / f(c2**0.5) if foreach else root(s["v"] / f(c2))) + f(h["eps"])
        of_g, of_m = lr * (1 - mu) / (1 - product), lr * ahead / (1 - product * ahead)
        return (x + (f(-of_g) * g) / d) + (f(-of_m) * s["m"]) / d
    return step


def rmsprop(a, h, n, centered=False):
    f, b = a.f, h["beta2"]
    s = {"a": np.zeros(n, f), "b": np.zeros(n, f)}

    def step(x, g, lr, t):
        s["a"] = v = squares(a, s["a"], g, b)
        if centered:
            s["b"] = lerp(a, s["b"], g, 1 - b)
            v = fma(a, -s["b"], s["b"], v)
        return x + (f(-lr) * g) / (root(v) + f(h["eps"]))
    return step


def adagrad(a, h, n, fused=False):
    s = {"a": np.zeros(n, a.f)}

    def step(x, g, lr, t):
        s["a"] = fma(a, g, g, s["a"])
        return x + (a.f(-lr) * g) / ((np.sqrt(s["a"]) if fused else root(s["a"])) + a.f(h["eps"]))
    return step


def adadelta(a, h, n):
    f, b, eps = a.f, h["beta2"], a.f(h["eps"])
    s = {"a": np.zeros(n, f), "d": np.zeros(n, f)}

    def step(x, g, lr, t):
        s["a"] = squares(a, s["a"], g, b)
        u = (root(s["d"] + eps) / root(s["a"] + eps)) * g
        s["d"] = squares(a, s["d"], u, b)
        return fma(a, f(-lr), u, x)
    return step


def sgd(a, h, n, momentum=False, nesterov=False, fused=False):
    b = a.f(h["beta1"])
    s = {"u": None}

    def step(x, g, lr, t):
        if momentum:
            plain = g if t == 1 else s["u"] * b + g
            s["u"] = np.where(whole(a, n), plain, fma(a, s["u"], b, g)) if fused and t > 1 else plain
        u = fma(a, b, s["u"], g) if nesterov else s["u"] if momentum else g
        return fma(a, a.f(-lr), u, x)
    return step


def radam(a, h, n, foreach=False):
    f, b1, b2 = a.f, h["beta1"], h["beta2"]
    s = {"m": np.zeros(n, f), "v": np.zeros(n, f)}

    def step(x, g, lr, t):
        s["m"], s["v"] = lerp(a, s["m"], g, 1 - b1), squares(a, s["v"], g, b2)
        c1, c2, largest = 1 - b1**t, 1 - b2**t, 2 / (1 - b2) - 1
        rho = largest - 2 * t * b2**t / c2
        rect = 0
        if rho > 5:
            rect = ((rho - 4) * (rho - 2) * largest / ((largest - 4) * (largest - 2) * rho)) ** 0.5
        d = root(s["v"]) + f(h["eps"])
        if foreach:
            plain = -(lr * (0 if rect > 0 else 1) / c1)
            return fma(a, s["m"], f(1) / (d / f(-(c2**0.5 * (lr * rect / c1)))) + f(plain), x)
        u = (s["m"] / f(c1)) * f(lr)
        return x - (u * (f(1) / d * f(c2**0.5)) * f(rect) if rho > 5 else u)
    return step


def rprop(a, h, n):
    f = a.f
    s = {"g": np.zeros(n, f), "size": np.full(n, f(h["lr"]))}

    def step(x, g, lr, t):
        turn = np.sign(g * s["g"])
        s["size"] = np.clip(s["size"] * np.where(turn > 0, f(1.2), np.where(turn < 0, f(0.5), f(1))), f(1e-6), f(50))
        s["g"] = np.where(turn < 0, f(0), g)
        return x - np.sign(s["g"]) * s["size"]
    return step


def asgd(a, h, n, foreach=False):
    f, single = a.f, np.float32
    s = {"rate": single(h["lr"])}  # of the step before; binary32 also where the parameters are binary64

    def step(x, g, lr, t):
        rate = s["rate"]
        if foreach:
            s["rate"] = single(1) / torch_power(single(1) + single(1e-4 * lr) * single(t), 0.75) * single(lr)
            return fma(a, -fma(a, f(1e-4), x, g), f(rate), x)
        s["rate"] = single(lr / (1 + 1e-4 * lr * t) ** 0.75)
        return fma(a, f(-float(rate)), g, x * f(1 - 1e-4 * float(rate)))
    return step


def sparse_adam(a, h, n):
    f, b1, b2 = a.f, h["beta1"], h["beta2"]
    s = {"m": np.zeros(n, f), "v": np.zeros(n, f)}

    def step(x, g, lr, t):
        s["m"] = (g - s["m"]) * f(1 - b1) + s["m"]
        s["v"] = (g * g - s["v"]) * f(1 - b2) + s["v"]
        return x + (s["m"] / (root(s["v"]) + f(h["eps"]))) * f(-(lr * math.sqrt(1 - b2**t) / (1 - b1**t)))
    return step


def adafactor(a, h, n, foreach=False):
    f = a.f
    s = {"v": np.zeros(n, f)}
    eps = float(np.finfo(f).eps)

    def step(x, g, lr, t):
        s["v"] = lerp(a, s["v"], g * g, t**-0.8)
        alpha = max(1e-3, norm(x) / n**0.5) * min(lr, 1 / t**0.5)
        u = (f(1) / np.sqrt(np.maximum(s["v"], f(eps * eps)))) * g
        alpha = f(-alpha / max(1, norm(u) / n**0.5))
        return x + u * alpha if foreach else fma(a, alpha, u, x)
    return step


def wheel(subject, wide):
    for order in ("for-loop", "foreach", "fused"):
        fused = order == "fused"
        for name, formula in {
                "Adam": adam, "Adam(weight_decay)": partial(adam, decay="gradient"),
                "Adam(amsgrad)": partial(adam, amsgrad=True), "AdamW": partial(adam, decay="rate"), "Adagrad": adagrad,
                "SGD": sgd, "SGD(momentum)": partial(sgd, momentum=True),
                "SGD(nesterov)": partial(sgd, momentum=True, nesterov=True)}.items():
            subject.compare(name, partial(formula, fused=fused), order, wide)
        if not fused:
            foreach = order == "foreach"
            for name, formula in {
                    "Adamax": adamax, "NAdam": partial(nadam, foreach=foreach),
                    "NAdam(1e6)": partial(nadam, psi=1e6, foreach=foreach), "RMSprop": rmsprop,
                    "RMSprop(centered)": partial(rmsprop, centered=True), "Adadelta": adadelta,
                    "RAdam": partial(radam, foreach=foreach), "Rprop": rprop, "ASGD": partial(asgd, foreach=foreach),
                    "Adafactor": partial(adafactor, foreach=foreach)}.items():
                subject.compare(name, formula, order, wide)
    subject.compare("SparseAdam", sparse_adam, None, wide)


def library(subject, wide):
    for name, formula in {
            "_fused_adam_": adam, "_fused_adam_(weight_decay)": partial(adam, decay="gradient"),
            "_fused_adam_(amsgrad)": partial(adam, amsgrad=True)}.items():
        subject.compare(name, partial(formula, fused=True), None, wide)
    for name, formula in {"Adagrad": adagrad, "SGD": sgd, "SGD(momentum)": partial(sgd, momentum=True),
                          "SGD(nesterov)": partial(sgd, momentum=True, nesterov=True)}.items():
        subject.compare(name, formula, None, wide)


if WHICH == "torch":
    judged = Subject("target/env/torch/bin/python", "python/torch_adapter.py")
elif WHICH == "libtorch-default":
    judged = Subject("env", "ATEN_CPU_CAPABILITY=default", "natives/run", "libtorch")
else:
    judged = Subject("natives/run", "libtorch")
for wide in (False, True):
    (wheel if WHICH == "torch" else library)(judged, wide)
judged.finish()
