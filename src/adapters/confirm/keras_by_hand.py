"""Keras 3.15.1 on JAX by hand: what README.md says of it without a named order."""
from functools import partial

from by_hand import Subject, np


def adam(a, h, n, amsgrad=False, decays=False):
    f = a.f
    b1, b2, gain1, gain2, eps = h["beta1"], h["beta2"], f(1 - h["beta1"]), f(1 - h["beta2"]), f(h["eps"])
    s = {"m": np.zeros(n, f), "v": np.zeros(n, f), "largest": np.zeros(n, f)}

    def step(x, g, lr, t):
        if decays:
            x = x - (x * f(h["weight_decay"])) * f(lr)
        alpha = f(lr) * np.sqrt(f(1) - a.power(b2, t)) / (f(1) - a.power(b1, t))
        s["m"] = s["m"] + (g - s["m"]) * gain1
        s["v"] = s["v"] + (g * g - s["v"]) * gain2
        s["largest"] = np.maximum(s["largest"], s["v"])
        return x - (s["m"] * alpha) / (np.sqrt(s["largest"] if amsgrad else s["v"]) + eps)
    return step


def adamax(a, h, n):
    f = a.f
    b1, b2, gain1, eps = h["beta1"], f(h["beta2"]), f(1 - h["beta1"]), f(h["eps"])
    s = {"m": np.zeros(n, f), "u": np.zeros(n, f)}

    def step(x, g, lr, t):
        s["m"] = s["m"] + (g - s["m"]) * gain1
        s["u"] = np.maximum(b2 * s["u"], abs(g))
        return x - (f(lr) * s["m"]) / ((f(1) - a.power(b1, t)) * (s["u"] + eps))
    return step


def nadam(a, h, n):
    f = a.f
    b1, b2, eps = f(h["beta1"]), f(h["beta2"]), f(h["eps"])
    s = {"m": np.zeros(n, f), "v": np.zeros(n, f), "product": f(1)}

    def over(x, scalar):  # XLA's quotient of a tensor by a scalar
        return x * (f(1) / scalar)

    def step(x, g, lr, t):
        now, ahead = (f(1) - f(0.5) * a.power(0.96, t)), (f(1) - f(0.5) * a.power(0.96, t + 1))
        s["product"] = (s["product"] * b1) * now
        s["m"] = s["m"] + (g - s["m"]) * (f(1) - b1)
        s["v"] = s["v"] + (g * g - s["v"]) * (f(1) - b2)
        m = over((b1 * ahead) * s["m"], f(1) - s["product"] * (b1 * ahead))
        m = m + over((f(1) - b1 * now) * g, f(1) - s["product"])
        return x - (m * f(lr)) / (np.sqrt(over(s["v"], f(1) - a.power(b2, t))) + eps)
    return step


subject = Subject("target/env/keras/bin/python", "python/keras_adapter.py")
subject.compare("Adam", adam)
subject.compare("Adam(amsgrad)", partial(adam, amsgrad=True))
subject.compare("AdamW", partial(adam, decays=True))
subject.compare("Adamax", adamax)
subject.compare("Nadam", nadam)
subject.finish()
