"""TensorFlow 2.16.2's kernels by hand: what README.md says of them without a named order, but for Eigen's rsqrt."""
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


subject = Subject("natives/run", "tensorflow")
for wide in (False, True):
    subject.compare("ApplyMomentum(use_nesterov)", nesterov, None, wide)
    subject.compare("ApplyAdam(use_nesterov)", nadam, None, wide)
subject.compare("ApplyAdadelta", adadelta, None, True)
subject.finish()
