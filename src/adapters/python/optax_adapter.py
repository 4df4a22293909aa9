"""optax behind the protocol of spec/protocol.md: pip install optax, then

    ./adamant check -- python3 src/adapters/python/optax_adapter.py

`eager` calls update() as it is, `jit` has XLA compile the whole step, as training loops do.
"""
import base64
import functools
import json
import sys

import jax
import jax.numpy as jnp
import numpy as np
import optax

TYPES = {"binary32": np.dtype("<f4"), "binary64": np.dtype("<f8")}

# name: (the variant that optax's documentation says, how it is made from hyperparameters and schedule, a note)
OPTIMIZERS = {
    "adam": ("adam", lambda h, rate: optax.adam(rate, h["beta1"], h["beta2"], h["eps"]), ""),
    "adam(eps_root)": ("adam-eps-inside", lambda h, rate: optax.adam(rate, h["beta1"], h["beta2"], 0, h["eps"]), ""),
    "add_decayed_weights, adam": ("adam-l2", lambda h, rate: optax.chain(
        optax.add_decayed_weights(h["weight_decay"]), optax.adam(rate, h["beta1"], h["beta2"], h["eps"])), ""),
    "adamw": ("adamw-rate", lambda h, rate: optax.adamw(
        rate, h["beta1"], h["beta2"], h["eps"], weight_decay=h["weight_decay"]), ""),
    "scale_by_adam, …, scale_by_schedule": ("adamw-schedule", lambda h, rate: optax.chain(
        optax.scale_by_adam(h["beta1"], h["beta2"], h["eps"]), optax.scale_by_schedule(rate),
        optax.add_decayed_weights(h["weight_decay"]), optax.scale(-h["schedule"])), ""),
    "amsgrad": ("amsgrad-max-vhat", lambda h, rate: optax.amsgrad(rate, h["beta1"], h["beta2"], h["eps"]), ""),
    "adamax": ("adamax", lambda h, rate: optax.adamax(rate, h["beta1"], h["beta2"], h["eps"]), ""),
    "nadam": ("nadam", lambda h, rate: optax.nadam(rate, h["beta1"], h["beta2"], h["eps"]), ""),
    "rmsprop": ("rmsprop-eps-inside", lambda h, rate: optax.rmsprop(rate, h["beta2"], h["eps"]), ""),
    "rmsprop(eps_in_sqrt=False)": ("rmsprop-eps-outside", lambda h, rate: optax.rmsprop(
        rate, h["beta2"], h["eps"], eps_in_sqrt=False), ""),
    "rmsprop(centered)": ("rmsprop-centered", lambda h, rate: optax.rmsprop(
        rate, h["beta2"], h["eps"], eps_in_sqrt=False, centered=True), "with eps_in_sqrt=False"),
    "adagrad(0)": ("adagrad-eps-inside", lambda h, rate: optax.adagrad(rate, 0, h["eps"]),
                   "initial_accumulator_value is 0"),
    "adagrad": ("adagrad-eps-inside", lambda h, rate: optax.adagrad(rate, eps=h["eps"]),
                "initial_accumulator_value as by default, 0.1"),
    "adadelta": ("adadelta", lambda h, rate: optax.adadelta(rate, h["beta2"], h["eps"]), ""),
    "sgd": ("sgd", lambda h, rate: optax.sgd(rate), ""),
    "sgd(momentum)": ("momentum-rate-outside", lambda h, rate: optax.sgd(rate, h["beta1"]), ""),
    "sgd(nesterov)": ("nesterov", lambda h, rate: optax.sgd(rate, h["beta1"], nesterov=True), ""),
}

# What the family has no member for declares the nearest. Offered in one order and one format: XLA compiles slowly.
OTHERS = {
    "adabelief": ("adam", lambda h, rate: optax.adabelief(rate, h["beta1"], h["beta2"], h["eps"], h["eps"])),
    "adafactor": ("adam", lambda h, rate: optax.adafactor(rate)),
    "adamaxw": ("adamax", lambda h, rate: optax.adamaxw(
        rate, h["beta1"], h["beta2"], h["eps"], weight_decay=h["weight_decay"])),
    "adan": ("adam", lambda h, rate: optax.adan(rate, h["beta1"], h["beta2"], eps=h["eps"])),
    "fromage": ("sgd", lambda h, rate: optax.fromage(rate)),
    "lamb": ("adam", lambda h, rate: optax.lamb(rate, h["beta1"], h["beta2"], h["eps"])),
    "lars": ("momentum-rate-inside", lambda h, rate: optax.lars(rate, momentum=h["beta1"])),
    "lion": ("sgd", lambda h, rate: optax.lion(rate, h["beta1"], h["beta2"], weight_decay=0.0)),
    "lion(weight_decay)": ("sgd", lambda h, rate: optax.lion(
        rate, h["beta1"], h["beta2"], weight_decay=h["weight_decay"])),
    "nadamw": ("nadam", lambda h, rate: optax.nadamw(
        rate, h["beta1"], h["beta2"], h["eps"], weight_decay=h["weight_decay"])),
    "novograd": ("adam", lambda h, rate: optax.novograd(rate, h["beta1"], h["beta2"], h["eps"])),
    "optimistic_adam": ("adam", lambda h, rate: optax.optimistic_adam(
        float(rate(0)), None, h["beta1"], h["beta2"], h["eps"])),
    "optimistic_adam_v2": ("adam", lambda h, rate: optax.optimistic_adam_v2(
        rate, b1=h["beta1"], b2=h["beta2"], eps=h["eps"])),
    "optimistic_gradient_descent": ("sgd", lambda h, rate: optax.optimistic_gradient_descent(rate)),
    "radam": ("adam", lambda h, rate: optax.radam(rate, h["beta1"], h["beta2"], h["eps"])),
    "rprop": ("sgd", lambda h, rate: optax.rprop(float(rate(0)))),
    "sign_sgd": ("sgd", lambda h, rate: optax.sign_sgd(rate)),
    "signum": ("momentum-rate-outside", lambda h, rate: optax.signum(rate, h["beta1"])),
    "sm3": ("adagrad-eps-inside", lambda h, rate: optax.sm3(float(rate(0)), h["beta1"])),
    "yogi": ("adam", lambda h, rate: optax.yogi(rate, h["beta1"], h["beta2"], h["eps"])),
}
UNSCHEDULED = {"optimistic_adam", "rprop", "sm3"}  # raise TypeError or ValueError where the rate is a schedule
NONE = "no member of the family, and none is claimed"


def capabilities():
    return {"adamant": 1, "name": f"optax {optax.__version__}", "optimizers": [
        {"optimizer": name, "declares": declared, "format": format, "orders": ["eager", "jit"], "note": note}
        for name, (declared, _, note) in OPTIMIZERS.items() for format in TYPES] + [
        {"optimizer": name, "declares": declared, "format": "binary32", "orders": ["eager"], "note": NONE,
         "rateChanges": name not in UNSCHEDULED} for name, (declared, _) in OTHERS.items()]}


@functools.lru_cache(maxsize=4)  # the same case comes twice, and XLA compiles slowly
def stepper(name, hyperparameters, rates, compiled, wide):
    table = jnp.asarray(rates)
    optimizer = (OPTIMIZERS | OTHERS)[name][1](dict(hyperparameters), lambda count: table[count])

    def step(x, state, gradient):
        updates, state = optimizer.update(gradient, state, x)
        return optax.apply_updates(x, updates), state

    return optimizer, jax.jit(step) if compiled else step


def run(question):
    dtype = TYPES[question["format"]]
    wide = question["format"] == "binary64"
    with jax.enable_x64(wide):  # otherwise as most use it: binary32 throughout
        optimizer, step = stepper(question["optimizer"], tuple(question["hyperparameters"].items()),
                                  tuple(question["rates"]), question["order"] == "jit", wide)
        x = jnp.asarray(array(question["parameters"], dtype))
        state = optimizer.init(x)
        after = []
        for gradient in question["gradients"]:
            x, state = step(x, state, jnp.asarray(array(gradient, dtype)))
            after.append(tensor(np.asarray(x), question["format"]))
    return after


def array(tensor, dtype):
    return np.frombuffer(base64.b64decode(tensor["bits"]), dtype)


def tensor(values, format):
    bits = values.astype(TYPES[format], copy=False).tobytes()
    return {"format": format, "shape": [len(values)], "bits": base64.b64encode(bits).decode()}


protocol, sys.stdout = sys.stdout, sys.stderr
for line in sys.stdin:
    question = json.loads(line)
    if question["ask"] == "capabilities":
        answer = capabilities()
    else:
        try:
            answer = {"id": question["id"], "parameters": run(question)}
        except Exception as e:
            answer = {"id": question["id"], "error": repr(e)}
    print(json.dumps(answer), file=protocol, flush=True)
