"""TensorFlow 2.16.2's kernels by hand: what README.md says of them without a named order, but for Eigen's rsqrt.

Eigen's exponential of 1, 0 and −1 is as it was measured.
"""
import math
from functools import partial

from by_hand import Subject, np


def nesterov(a, h, n):
    b = a.f(h["beta1"])
    s = {"u": np.zeros(n, a.f)}

    def step(x, g, lr, t):
        s["u"] = s["u"] * b + g
        return x - (g * a.f(lr) + (s["u"] * b) * a.f(lr))
    return step


def nadam(a, h, n):
    f = a.f
    b1, b2, eps = f(h["beta1"]), f(h["beta2"]), f(h["eps"])
    s = {"m": np.zeros(n, f), "v": np.zeros(n, f), "p1": b1, "p2": b2}

    def step(x, g, lr, t):
        alpha = f(lr) * np.sqrt(f(1) - s["p2"]) / (f(1) - s["p1"])
        s["p1"], s["p2"] = s["p1"] * b1, s["p2"] * b2
        s["m"] = s["m"] + (g - s["m"]) * (f(1) - b1)
        s["v"] = s["v"] + (g * g - s["v"]) * (f(1) - b2)
        return x - ((g * (f(1) - b1) + b1 * s["m"]) * alpha) / (np.sqrt(s["v"]) + eps)
    return step


def adadelta(a, h, n):
    f = a.f
    b, eps = f(h["beta2"]), f(h["eps"])
    s = {"a": np.zeros(n, f), "d": np.zeros(n, f)}

    def step(x, g, lr, t):
        s["a"] = s["a"] * b + (g * g) * (f(1) - b)
        u = (np.sqrt(s["d"] + eps) * (f(1) / np.sqrt(s["a"] + eps))) * g
        s["d"] = s["d"] * b + (u * u) * (f(1) - b)
        return x - u * f(lr)
    return step


def soft(x, limit):
    """Drawn to 0 by the limit."""
    return np.sign(x) * np.maximum(abs(x) - limit, x.dtype.type(0))


def proximal_descent(a, h, n):
    f = a.f
    l1 = f(h["weight_decay"])

    def step(x, g, lr, t):
        return soft(x - g * f(lr), f(lr) * l1) / (f(1) + f(0) * f(lr))
    return step


def proximal_adagrad(a, h, n):
    f = a.f
    s = {"a": np.zeros(n, f)}

    def step(x, g, lr, t):
        s["a"] = s["a"] + g * g
        rate = f(lr) * (f(1) / np.sqrt(s["a"]))
        return soft(x - g * rate, rate * f(h["weight_decay"])) / (f(1) + f(0) * rate)
    return step


def adagrad_da(a, h, n):
    f = a.f
    s = {"sum": np.zeros(n, f), "squares": np.full(n, f(h["eps"]))}

    def step(x, g, lr, t):
        s["sum"], s["squares"] = s["sum"] + g, s["squares"] + g * g
        excess = np.maximum(abs(s["sum"]) - f(t) * f(h["weight_decay"]), f(0))
        return ((f(lr) * f(-1)) * np.sign(s["sum"])) * excess / (f(0) * (f(t) * f(lr)) + np.sqrt(s["squares"]))
    return step


def ftrl(a, h, n, l1=False):
    f = a.f
    bound = f(h["weight_decay"] if l1 else 0)
    s = {"a": np.full(n, f(h["eps"])), "z": np.zeros(n, f)}

    def step(x, g, lr, t):
        new = s["a"] + g * g
        z = s["z"] = s["z"] + (g - ((np.sqrt(new) - np.sqrt(s["a"])) / f(lr)) * x)
        s["a"] = new
        return np.where(abs(z) > bound, (bound * np.sign(z) - z) / (np.sqrt(new) / f(lr) + f(2) * f(0)), f(0))
    return step


def exponential(a, x):
    """Eigen's of 1, 0 or −1: the nearest, but those of four doubles at once are 1 ulp farther from 1."""
    y = np.where(x > 0, a.f(math.exp(1)), np.where(x < 0, a.f(math.exp(-1)), a.f(1)))
    whole = len(x) // 4 * 4 if a.wide else 0
    return np.append(np.nextafter(y, np.where(x > 0, np.inf, x + 1))[:whole], y[whole:])


def sign(a, h, n, power=False):
    f = a.f
    b = f(h["beta1"])
    s = {"m": np.zeros(n, f)}

    def step(x, g, lr, t):
        s["m"] = s["m"] * b + g * (f(1) - b)
        agreed = np.sign(g) * np.sign(s["m"])
        return x - (f(lr) * (exponential(a, agreed) if power else f(1) + f(1) * agreed)) * g
    return step


subject = Subject("natives/run", "tensorflow")
for wide in (False, True):
    subject.compare("ApplyMomentum(use_nesterov)", nesterov, None, wide)
    subject.compare("ApplyAdam(use_nesterov)", nadam, None, wide)
    subject.compare("ApplyProximalGradientDescent", proximal_descent, None, wide)
    subject.compare("ApplyAdagradDA", adagrad_da, None, wide)
    for name in ("ApplyFtrl", "ApplyFtrlV2"):
        subject.compare(name, ftrl, None, wide)
    subject.compare("ApplyFtrl(l1)", partial(ftrl, l1=True), None, wide)
    subject.compare("ApplyAddSign", sign, None, wide)
    subject.compare("ApplyPowerSign", partial(sign, power=True), None, wide)
subject.compare("ApplyAdadelta", adadelta, None, True)
subject.compare("ApplyProximalAdagrad", proximal_adagrad, None, True, eps=0.0)
subject.finish()
