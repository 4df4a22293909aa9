"""TensorFlow.js 4.22.0 by hand: what README.md says of it without a named order."""
from by_hand import Subject, np


def adam(a, h, n):
    f = a.f
    b1, b2, gain1, gain2, eps = f(h["beta1"]), f(h["beta2"]), f(1 - h["beta1"]), f(1 - h["beta2"]), f(h["eps"])
    s = {"m": np.zeros(n, f), "v": np.zeros(n, f), "p1": b1, "p2": b2}

    def step(x, g, lr, t):
        s["m"] = s["m"] * b1 + g * gain1
        s["v"] = s["v"] * b2 + (g * g) * gain2
        m, v = s["m"] / (f(1) - s["p1"]), s["v"] / (f(1) - s["p2"])
        s["p1"], s["p2"] = s["p1"] * b1, s["p2"] * b2
        return x + (m / (np.sqrt(v) + eps)) * f(-lr)
    return step


def adamax(a, h, n):
    f = a.f
    b1, b2, gain1, eps = f(h["beta1"]), f(h["beta2"]), f(1 - h["beta1"]), f(h["eps"])
    s = {"m": np.zeros(n, f), "u": np.zeros(n, f), "p1": b1}

    def step(x, g, lr, t):
        s["m"] = s["m"] * b1 + g * gain1
        s["u"] = np.maximum(s["u"] * b2, abs(g))
        rate = f(-lr) / (f(1) - s["p1"])
        s["p1"] = s["p1"] * b1
        return x + rate * (s["m"] / (s["u"] + eps))
    return step


def centered(a, h, n):
    f = a.f
    b, gain, eps = f(h["beta2"]), f(1 - h["beta2"]), f(h["eps"])
    s = {"a": np.zeros(n, f), "b": np.zeros(n, f)}

    def step(x, g, lr, t):
        s["a"] = s["a"] * b + (g * g) * gain
        s["b"] = s["b"] * b + g * gain
        return x - (g * f(lr)) / np.sqrt(s["a"] - (s["b"] * s["b"] + eps))
    return step


subject = Subject("env", "TFJS=target/env/tfjs", "node", "node/tfjs_adapter.mjs")
subject.compare("adam", adam)
subject.compare("adamax", adamax)
subject.compare("rmsprop(centered)", centered)
subject.finish()
