"""optax 0.2.8 on JAX by hand, each optimizer that README.md speaks of, eager and, where it is offered, with jit."""
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


def adam(a, h, n, jit, root=False, decay="", amsgrad=False, nesterov=False, trust=False, alone=False):
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
        if alone or trust:
            return u if alone else x + f(-lr) * trusted(a, x, u)
        if decay == "schedule":
            return plus(a, jit, x, f(-h["schedule"]), plus(a, jit, f(lr) * u, decayed, x))
        return plus(a, jit, x, f(-lr), plus(a, jit, u, decayed, x) if decay == "rate" else u)
    return step


def adamax(a, h, n, jit, decay=False):
    s = {"m": np.zeros(n, a.f), "u": np.zeros(n, a.f)}

    def step(x, g, lr, t):
        s["m"] = average(a, jit, h["beta1"], s["m"], g)
        s["u"] = np.maximum(abs(g) + a.f(h["eps"]), a.f(h["beta2"]) * s["u"])
        u = corrected(a, s["m"], h["beta1"], t) / s["u"]
        return plus(a, jit, x, a.f(-lr), plus(a, jit, u, a.f(h["weight_decay"]), x) if decay else u)
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


def norm(x):  # JAX's own, as the mean below: the order of the sum is XLA's
    return np.asarray(jnp.linalg.norm(jnp.asarray(x)))


def root_mean_square(x):
    return np.asarray(jnp.sqrt(jnp.mean(jnp.square(jnp.asarray(x)))))


def raised(x, exponent):  # XLA's own power
    return np.asarray(jnp.asarray(x)**exponent)


def multiplied(x, exponent):  # what JAX makes of a power whose exponent is an integer that it can see
    power = None
    while exponent:
        if exponent & 1:
            power = x if power is None else power * x
        x, exponent = x * x, exponent >> 1
    return power


def trusted(a, x, u, smallest=0.0, coefficient=1.0):
    of_x, of_u = np.maximum(norm(x), a.f(smallest)), np.maximum(norm(u), a.f(smallest))
    return u if of_x == 0 or of_u == 0 else u * (a.f(coefficient) * of_x / of_u)


def adabelief(a, h, n, jit):
    f, b1, b2, eps = a.f, h["beta1"], h["beta2"], a.f(h["eps"])
    s = {"m": np.zeros(n, f), "v": np.zeros(n, f)}

    def step(x, g, lr, t):
        s["m"] = average(a, jit, b1, s["m"], g)
        s["v"] = average(a, jit, b2, s["v"], (g - s["m"]) * (g - s["m"])) + eps
        return x + f(-lr) * (corrected(a, s["m"], b1, t) / (np.sqrt(corrected(a, s["v"], b2, t)) + eps))
    return step


def adafactor(a, h, n, jit):
    f, one = a.f, np.float32(1)
    s = {"v": np.zeros(n, f)}

    def step(x, g, lr, t):
        kept = one - raised(np.float32(t), -0.8)  # in binary32 whatever the format
        s["v"] = kept * s["v"] + (one - kept) * (g * g + f(1e-30))
        u = g * raised(s["v"], -0.5)
        u = u * (f(1) / np.maximum(f(1), root_mean_square(u)))
        return x + f(-1) * ((f(lr) * u) * np.maximum(root_mean_square(x), f(1e-3)))
    return step


def adan(a, h, n, jit, b3=0.99, eps_root=1e-8):
    f, b1, b2, eps = a.f, h["beta1"], h["beta2"], a.f(h["eps"])
    s = {"m": np.zeros(n, f), "v": np.zeros(n, f), "n": np.zeros(n, f), "g": np.zeros(n, f)}

    def step(x, g, lr, t):
        change = np.zeros(n, f) if t == 1 else g - s["g"]
        s["g"] = g
        s["m"] = average(a, jit, b1, s["m"], g)
        s["v"] = average(a, jit, b2, s["v"], change)
        ahead = g + f(1 - b2) * change
        s["n"] = average(a, jit, b3, s["n"], ahead * ahead)
        u = corrected(a, s["m"], b1, t) + f(1 - b2) * corrected(a, s["v"], b2, t)
        return x + f(-lr) * (u / (np.sqrt(corrected(a, s["n"], b3, t) + f(eps_root)) + eps))
    return step


def fromage(a, h, n, jit):
    f = a.f

    def step(x, g, lr, t):
        shrunk = f(1) / raised(f(1) + f(lr) * f(lr), 0.5)
        return x + (-(shrunk * f(lr)) * trusted(a, x, g, 1e-6) + (shrunk - f(1)) * x)
    return step


def lars(a, h, n, jit):
    s = {"u": np.zeros(n, a.f)}

    def step(x, g, lr, t):
        s["u"] = a.f(-lr) * trusted(a, x, g, coefficient=0.001) + a.f(h["beta1"]) * s["u"]
        return x + s["u"]
    return step


def lion(a, h, n, jit, decay=False):
    s = {"m": np.zeros(n, a.f)}

    def step(x, g, lr, t):
        u = np.sign(average(a, jit, h["beta1"], s["m"], g))
        s["m"] = average(a, jit, h["beta2"], s["m"], g)
        return x + a.f(-lr) * (u + a.f(h["weight_decay"]) * x if decay else u)
    return step


def novograd(a, h, n, jit):
    f, b1, b2, eps = a.f, h["beta1"], h["beta2"], a.f(h["eps"])
    s = {}

    def step(x, g, lr, t):  # lax.cond compiles its branches also where nothing else is compiled
        square = norm(g) * norm(g)
        s["v"] = square if t == 1 else a.fma(f(1 - b2), square, f(b2) * s["v"])
        u = g * (f(1) / (np.sqrt(s["v"]) + eps))
        s["m"] = u if t == 1 else a.fma(f(b1), s["m"], u)
        return x + f(-lr) * s["m"]
    return step


def optimistic(a, h, n, jit, inner=True, constant=False):
    f, s = a.f, {}
    u_of = adam(a, h, n, jit, nesterov=True, alone=True) if inner else lambda x, g, lr, t: g

    def step(x, g, lr, t):
        u = u_of(x, g, lr, t)
        alpha = s.setdefault("lr", f(lr)) if constant else f(1)
        ahead = (alpha + alpha) * u - alpha * s.get("u", u)
        s["u"] = u
        return x + (f(-1) if constant else f(-lr)) * ahead
    return step


def radam(a, h, n, jit):
    f, b1, b2, eps = a.f, h["beta1"], h["beta2"], a.f(h["eps"])
    s = {"m": np.zeros(n, f), "v": np.zeros(n, f)}
    limit = 2.0 / (1.0 - b2) - 1.0

    def step(x, g, lr, t):
        s["m"] = average(a, jit, b1, s["m"], g)
        s["v"] = average(a, jit, b2, s["v"], g * g)
        u = corrected(a, s["m"], b1, t)
        decayed = multiplied(f(b2), t)
        rho = f(limit) - f(2 * t) * decayed / (f(1) - decayed)
        if rho >= 5:
            r = np.sqrt((rho - f(4)) * (rho - f(2)) * f(limit) / (f((limit - 4.0) * (limit - 2.0)) * rho))
            u = r * u / (np.sqrt(corrected(a, s["v"], b2, t)) + eps)
        return x + f(-lr) * u
    return step


def rprop(a, h, n, jit):
    f = a.f
    s = {"step": np.full(n, h["lr"], f), "u": np.zeros(n, f)}

    def step(x, g, lr, t):
        same = g * s["u"]
        changed = np.clip(s["step"] * np.where(same > 0, f(1.2), f(0.5)), f(1e-6), f(50))
        s["step"] = np.where(same == 0, s["step"], changed)
        taken = np.where(same < 0, f(0), s["u"])  # the one before
        s["u"] = np.where(same < 0, f(0), s["step"] * np.sign(g))
        return x + f(-1) * taken
    return step


def signum(a, h, n, jit, averaged=True):
    s = {"m": np.zeros(n, a.f)}

    def step(x, g, lr, t):
        s["m"] = average(a, jit, h["beta1"], s["m"], g) if averaged else g
        return x + a.f(-lr) * np.sign(s["m"])
    return step


def sm3(a, h, n, jit):
    s = {"a": np.zeros(n, a.f), "m": np.zeros(n, a.f)}

    def step(x, g, lr, t):
        s["a"] = g * g + s["a"]
        u = g * np.where(s["a"] > 0, rsqrt(s["a"] + a.f(1e-8)), a.f(0))
        s["m"] = average(a, jit, h["beta1"], s["m"], u)
        return x + a.f(-h["lr"]) * s["m"]
    return step


def yogi(a, h, n, jit):
    f, b1, b2, eps = a.f, h["beta1"], h["beta2"], a.f(h["eps"])
    s = {"m": np.full(n, 1e-6, f), "v": np.full(n, 1e-6, f)}

    def step(x, g, lr, t):
        s["m"] = average(a, jit, b1, s["m"], g)
        s["v"] = s["v"] - f(1 - b2) * np.sign(s["v"] - g * g) * (g * g)
        return x + f(-lr) * (corrected(a, s["m"], b1, t) / (np.sqrt(corrected(a, s["v"], b2, t)) + eps))
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
EAGER = {
    "adabelief": adabelief, "adafactor": adafactor, "adamaxw": partial(adamax, decay=True), "adan": adan,
    "fromage": fromage, "lamb": partial(adam, trust=True), "lars": lars, "lion": lion,
    "lion(weight_decay)": partial(lion, decay=True), "nadamw": partial(adam, decay="rate", nesterov=True),
    "novograd": novograd, "optimistic_adam": partial(optimistic, constant=True), "optimistic_adam_v2": optimistic,
    "optimistic_gradient_descent": partial(optimistic, inner=False), "radam": radam, "rprop": rprop,
    "sign_sgd": partial(signum, averaged=False), "signum": signum, "sm3": sm3, "yogi": yogi}

subject = Subject("target/env/optax/bin/python", "python/optax_adapter.py")
for wide in (False, True):
    for order in ("eager", "jit"):
        for name, formula in FORMULAS.items():
            subject.compare(name, partial(formula, jit=order == "jit"), order, wide)
for name, formula in EAGER.items():
    subject.compare(name, partial(formula, jit=False), "eager")
subject.finish()
