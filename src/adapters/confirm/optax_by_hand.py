"""optax 0.2.8 on JAX by hand, each optimizer that README.md speaks of, eager and with jit."""
from functools import partial

import jax
import jax.numpy as jnp

from by_hand import Subject, np

jax.config.update("jax_enable_x64", True)


def rsqrt(x):
    return np.asarray(jax.lax.rsqrt(x))


@jax.jit
def power(base, exponent):
    return base**exponent


def correction(a, b, t):  # binary64's power is XLA's own
    return a.f(1) - (np.asarray(power(b, jnp.int32(t))) if a.wide else a.power(b, t))


def average(a, jit, b, old, x):
    gain = a.f(1 - b)
    return a.fma(gain, x, a.f(b) * old) if jit else gain * x + a.f(b) * old


def plus(a, jit, x, factor, y):
    return a.fma(factor, y, x) if jit else x + factor * y


def corrected(a, x, b, t):  # XLA's quotient of a tensor by a scalar
    return x * (a.f(1) / correction(a, b, t))


def adam(a, h, n, jit, root=False, decay="", amsgrad=False, nesterov=False):
    f, b1, b2, eps, decayed = a.f, h["beta1"], h["beta2"], a.f(h["eps"]), a.f(h["weight_decay"])
    s = {"m": np.zeros(n, f), "v": np.zeros(n, f), "largest": np.zeros(n, f)}

    def ahead(g, t):
        m, now = corrected(a, s["m"], b1, t + 1), f(1 - b1) * corrected(a, g, b1, t)
        return a.fma(f(b1), m, now) if jit else f(b1) * m + now

    def step(x, g, lr, t):
        if decay == "gradient":
            g = plus(a, jit, g, decayed, x)
        s["m"] = average(a, jit, b1, s["m"], g)
        if decay == "gradient" and jit:
            s["v"] = a.fma(f(b2), s["v"], f(1 - b2) * (g * g))
        else:
            s["v"] = average(a, jit, b2, s["v"], g * g)
        m = ahead(g, t) if nesterov else corrected(a, s["m"], b1, t)
        v = corrected(a, s["v"], b2, t)
        s["largest"] = np.maximum(s["largest"], v)
        if root and jit:
            u = m * rsqrt(a.fma(s["v"], f(1) / correction(a, b2, t), eps))
        else:
            v = s["largest"] if amsgrad else v
            u = m / (np.sqrt(v + eps) if root else np.sqrt(v) + eps)
        if decay == "schedule":
            return plus(a, jit, x, f(-h["schedule"]), plus(a, jit, f(lr) * u, decayed, x))
        return plus(a, jit, x, f(-lr), plus(a, jit, u, decayed, x) if decay == "rate" else u)
    return step


def adamax(a, h, n, jit):
    s = {"m": np.zeros(n, a.f), "u": np.zeros(n, a.f)}

    def step(x, g, lr, t):
        s["m"] = average(a, jit, h["beta1"], s["m"], g)
        s["u"] = np.maximum(abs(g) + a.f(h["eps"]), a.f(h["beta2"]) * s["u"])
        return plus(a, jit, x, a.f(-lr), corrected(a, s["m"], h["beta1"], t) / s["u"])
    return step


def rmsprop(a, h, n, jit, inside=True, centered=False):
    f, b, eps = a.f, h["beta2"], a.f(h["eps"])
    s = {"a": np.zeros(n, f), "b": np.zeros(n, f)}

    def step(x, g, lr, t):
        s["a"] = v = average(a, jit, b, s["a"], g * g)
        if centered:
            s["b"] = average(a, jit, b, s["b"], g)
            v = plus(a, jit, v, -s["b"], s["b"])
        scale = rsqrt(v + eps) if inside else f(1) / (np.sqrt(v) + eps)
        return plus(a, jit, x, f(-lr), scale * g)
    return step


def adagrad(a, h, n, jit, start=0.0):
    s = {"a": np.full(n, start, a.f)}

    def step(x, g, lr, t):
        s["a"] = plus(a, jit, s["a"], g, g)
        return plus(a, jit, x, a.f(-lr), np.where(s["a"] > 0, rsqrt(s["a"] + a.f(h["eps"])), a.f(0)) * g)
    return step


def adadelta(a, h, n, jit):
    f, b, eps = a.f, h["beta2"], a.f(h["eps"])
    s = {"a": np.zeros(n, f), "d": np.zeros(n, f)}

    def step(x, g, lr, t):
        s["a"] = average(a, jit, b, s["a"], g * g)
        root = np.sqrt(s["d"] + eps)
        u = ((root * rsqrt(s["a"] + eps)) if jit else root / np.sqrt(s["a"] + eps)) * g
        taken = f(1 - b) * (u * u)
        s["d"] = a.fma(f(b), s["d"], taken) if jit else taken + f(b) * s["d"]
        return plus(a, jit, x, f(-lr), u)
    return step


def sgd(a, h, n, jit, momentum=False, nesterov=False):
    s = {"u": np.zeros(n, a.f)}

    def step(x, g, lr, t):
        if momentum:
            s["u"] = plus(a, jit, g, a.f(h["beta1"]), s["u"])
        u = plus(a, jit, g, a.f(h["beta1"]), s["u"]) if nesterov else s["u"] if momentum else g
        return plus(a, jit, x, a.f(-lr), u)
    return step


FORMULAS = {
    "adam": adam, "adam(eps_root)": partial(adam, root=True), "adamw": partial(adam, decay="rate"),
    "add_decayed_weights, adam": partial(adam, decay="gradient"),
    "scale_by_adam, …, scale_by_schedule": partial(adam, decay="schedule"), "amsgrad": partial(adam, amsgrad=True),
    "adamax": adamax, "nadam": partial(adam, nesterov=True), "rmsprop": rmsprop,
    "rmsprop(eps_in_sqrt=False)": partial(rmsprop, inside=False),
    "rmsprop(centered)": partial(rmsprop, inside=False, centered=True), "adagrad(0)": adagrad,
    "adagrad": partial(adagrad, start=0.1), "adadelta": adadelta, "sgd": sgd,
    "sgd(momentum)": partial(sgd, momentum=True),
    "sgd(nesterov)": partial(sgd, momentum=True, nesterov=True)}

subject = Subject("target/env/optax/bin/python", "python/optax_adapter.py")
for wide in (False, True):
    for order in ("eager", "jit"):
        for name, formula in FORMULAS.items():
            subject.compare(name, partial(formula, jit=order == "jit"), order, wide)
subject.finish()
