"""ND4J 1.0.0-M2.1 by hand: what README.md says of it without a named order."""
from functools import partial

from by_hand import Subject, np


def adam(a, h, n, amsgrad=False):
    f = a.f
    b1, b2, eps = f(h["beta1"]), f(h["beta2"]), f(h["eps"])
    s = {"m": np.zeros(n, f), "v": np.zeros(n, f), "largest": np.zeros(n, f)}

    def step(x, g, lr, t):
        p1, p2 = float(a.c_power(b1, t)), float(a.c_power(b2, t))
        rate = f(float(f(lr) * np.sqrt(f(1 - p2))) / (1 - p1))
        s["m"] = b1 * s["m"] + g * (f(1) - b1)
        s["v"] = b2 * s["v"] + (g * g) * (f(1) - b2)
        s["largest"] = np.maximum(s["largest"], s["v"])
        return x - (s["m"] * rate) / (np.sqrt(s["largest"] if amsgrad else s["v"]) + eps)
    return step


def adabelief(a, h, n):
    f = a.f
    b1, b2, eps = f(h["beta1"]), f(h["beta2"]), f(h["eps"])
    s = {"m": np.zeros(n, f), "s": np.zeros(n, f)}

    def step(x, g, lr, t):
        p1, p2 = float(a.c_power(b1, t)), float(a.c_power(b2, t))
        rate = f(float(f(lr) * np.sqrt(f(1 - p2))) / (1 - p1))
        s["m"] = b1 * s["m"] + g * (f(1) - b1)
        far = g - s["m"]
        s["s"] = b2 * s["s"] + (far * far) * (f(1) - b2) + eps
        return x - (s["m"] * rate) / (np.sqrt(s["s"]) + eps)
    return step


def adamax(a, h, n):
    f = a.f
    b1, b2 = f(h["beta1"]), f(h["beta2"])
    s = {"m": np.zeros(n, f), "u": np.zeros(n, f)}

    def step(x, g, lr, t):
        s["m"] = b1 * s["m"] + g * (f(1) - b1)
        s["u"] = f(np.float64(np.maximum(b2 * s["u"], abs(g))) + 1e-32)
        return x - (s["m"] * f(float(f(lr)) / (1 - float(a.c_power(b1, t))))) / s["u"]
    return step


def nadam(a, h, n):
    f = a.f
    b1, b2, eps = f(h["beta1"]), f(h["beta2"]), f(h["eps"])
    s = {"m": np.zeros(n, f), "v": np.zeros(n, f)}

    def step(x, g, lr, t):
        now = g * (f(1) - b1)
        s["m"] = b1 * s["m"] + now
        s["v"] = b2 * s["v"] + (g * g) * (f(1) - b2)
        ahead = (s["m"] * b1 + now) / f(1 - float(a.c_power(b1, t)))
        return x - (f(lr) * ahead) / (np.sqrt(s["v"]) + eps)
    return step


def rmsprop(a, h, n):
    b, eps = a.f(h["beta2"]), a.f(h["eps"])
    s = {"a": np.full(n, eps, a.f)}

    def step(x, g, lr, t):
        s["a"] = s["a"] * b + (g * g) * (a.f(1) - b)
        return x - (a.f(lr) * g) / (np.sqrt(s["a"]) + eps)
    return step


def adagrad(a, h, n):
    s = {"a": np.full(n, 1e-6, a.f)}

    def step(x, g, lr, t):
        s["a"] = s["a"] + g * g
        return x - (a.f(lr) * g) / (np.sqrt(s["a"]) + a.f(h["eps"]))
    return step


subject = Subject("natives/run", "nd4j")
for wide in (False, True):
    for name, formula in {"Adam": adam, "AMSGrad": partial(adam, amsgrad=True), "AdaMax": adamax, "Nadam": nadam,
                          "RmsProp": rmsprop, "AdaGrad": adagrad, "AdaBelief": adabelief}.items():
        subject.compare(name, formula, None, wide)
subject.finish()
