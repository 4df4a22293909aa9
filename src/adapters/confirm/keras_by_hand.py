"""Keras 3.15.1 on JAX by hand: what README.md says of it without a named order."""
from functools import partial

from by_hand import Subject, np


def over(x, scalar):
    """XLA's quotient of a tensor by a scalar."""
    return x * (x.dtype.type(1) / scalar)


def total(x):
    """JAX's own sum of a tensor, since its order is not NumPy's."""
    import jax.numpy
    return np.asarray(jax.numpy.sum(x))[()]


def xla_root(x):
    """XLA's own power 0.5, which is not the correctly rounded root."""
    import jax.numpy
    return np.asarray(jax.numpy.power(x, 0.5))


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

    def step(x, g, lr, t):
        now, ahead = (f(1) - f(0.5) * a.power(0.96, t)), (f(1) - f(0.5) * a.power(0.96, t + 1))
        s["product"] = (s["product"] * b1) * now
        s["m"] = s["m"] + (g - s["m"]) * (f(1) - b1)
        s["v"] = s["v"] + (g * g - s["v"]) * (f(1) - b2)
        m = over((b1 * ahead) * s["m"], f(1) - s["product"] * (b1 * ahead))
        m = m + over((f(1) - b1 * now) * g, f(1) - s["product"])
        return x - (m * f(lr)) / (np.sqrt(over(s["v"], f(1) - a.power(b2, t))) + eps)
    return step


def lion(a, h, n, decays=False):
    f = a.f
    b1, b2 = f(h["beta1"]), f(h["beta2"])
    s = {"m": np.zeros(n, f)}

    def step(x, g, lr, t):
        if decays:
            x = x - (x * f(h["weight_decay"])) * f(lr)
        after = x - f(lr) * np.sign(s["m"] * b1 + g * (f(1) - b1))
        s["m"] = s["m"] * b2 + g * (f(1) - b2)
        return after
    return step


def ftrl(a, h, n, l1=False):
    f = a.f
    bound = f(h["weight_decay"] if l1 else 0)
    s = {"a": np.full(n, f(0.1)), "z": np.zeros(n, f)}

    def step(x, g, lr, t):
        new = s["a"] + g * g
        s["z"] = s["z"] + (g - over(xla_root(new) - xla_root(s["a"]), f(lr)) * x)
        s["a"] = new
        return (np.clip(s["z"], -bound, bound) - s["z"]) / over(xla_root(new), f(lr))
    return step


def lamb(a, h, n):
    f = a.f
    s = {"m": np.zeros(n, f), "v": np.zeros(n, f)}

    def step(x, g, lr, t):
        s["m"] = s["m"] + (g - s["m"]) * f(1 - h["beta1"])
        s["v"] = s["v"] + (g * g - s["v"]) * f(1 - h["beta2"])
        c1, c2 = (f(1) - a.power(b, t) for b in (h["beta1"], h["beta2"]))
        u = over(s["m"], c1) / (np.sqrt(over(s["v"], c2)) + f(h["eps"]))
        of_x, of_u = np.sqrt(total(x * x)), np.sqrt(total(u * u))
        return x - (((of_x / of_u) if of_x > 0 and of_u > 0 else f(1)) * f(lr)) * u
    return step


def adafactor(a, h, n):
    f = a.f
    s = {"v": np.zeros(n, f)}

    def rms(x):
        return np.sqrt(over(total(x * x), f(n)))

    def step(x, g, lr, t):
        alpha = np.maximum(f(1e-3), rms(x)) * min(f(lr), f(1) / np.sqrt(f(t)))
        b2 = f(1) - a.f(np.float64(t) ** float(f(-0.8)))
        s["v"] = b2 * s["v"] + (f(1) - b2) * (g * g + f(1e-30))
        u = g / np.sqrt(s["v"])
        return x - alpha * over(u, np.maximum(f(1), rms(u)))
    return step


def schedule_free(a, h, n):
    f = a.f
    b1, b2 = f(h["beta1"]), f(h["beta2"])
    s = {"z": None, "v": np.zeros(n, f)}

    def step(y, g, lr, t):
        old = y if t == 1 else s["z"]
        y = y - (y * f(h["weight_decay"])) * f(lr)
        s["v"] = s["v"] + (g * g - s["v"]) * (f(1) - b2)
        s["z"] = z = old - (f(lr) * g) / (np.sqrt(over(s["v"], f(1) - a.power(b2, t))) + f(h["eps"]))
        weight = f(1) / f(t)
        average = (f(1) - weight) * over(y - (f(1) - b1) * old, b1) + weight * z
        return (f(1) - b1) * z + b1 * average
    return step


subject = Subject("target/env/keras/bin/python", "python/keras_adapter.py")
subject.compare("Adam", adam)
subject.compare("Adam(amsgrad)", partial(adam, amsgrad=True))
subject.compare("AdamW", partial(adam, decays=True))
subject.compare("Adamax", adamax)
subject.compare("Nadam", nadam)
subject.compare("Lion", lion)
subject.compare("Lion(weight_decay)", partial(lion, decays=True))
subject.compare("Ftrl", ftrl)
subject.compare("Ftrl(l1)", partial(ftrl, l1=True))
subject.compare("Lamb", lamb)
subject.compare("Adafactor", adafactor)
subject.compare("ScheduleFreeAdamW", schedule_free)
subject.compare("Muon", adam)
subject.finish()
