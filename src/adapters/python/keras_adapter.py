"""keras.optimizers behind the protocol of spec/protocol.md: pip install keras and a backend, then

    ./adamant check -- python3 src/adapters/python/keras_adapter.py

The backend is JAX unless KERAS_BACKEND says otherwise; every operation runs by itself, as apply() does it.
"""
import base64
import json
import os
import sys

os.environ.setdefault("KERAS_BACKEND", "jax")
protocol, sys.stdout = sys.stdout, sys.stderr
import keras
import numpy as np
from keras import optimizers


def adam(h):
    return {"beta_1": h["beta1"], "beta_2": h["beta2"], "epsilon": h["eps"]}


def squares(h):
    return {"rho": h["beta2"], "epsilon": h["eps"]}


def lion(h):
    return {"beta_1": h["beta1"], "beta_2": h["beta2"]}


UNCLAIMED = "no member of the family, and none is claimed"
# name: (the variant that Keras' documentation says, or the nearest; its class; its arguments; a note)
OPTIMIZERS = {
    "Adam": ("adam-eps-hat", optimizers.Adam, adam, "calls its epsilon the paper's epsilon hat"),
    "Adam(amsgrad)": ("amsgrad-max-v", optimizers.Adam, lambda h: adam(h) | {"amsgrad": True}, ""),
    "AdamW": ("adamw-rate", optimizers.AdamW, lambda h: adam(h) | {"weight_decay": h["weight_decay"]}, ""),
    "Adamax": ("adamax", optimizers.Adamax, adam, ""),
    "Nadam": ("nadam", optimizers.Nadam, adam, ""),
    "RMSprop": ("rmsprop-eps-outside", optimizers.RMSprop, squares, "says nothing of where epsilon stands"),
    "RMSprop(centered)": ("rmsprop-centered", optimizers.RMSprop, lambda h: squares(h) | {"centered": True},
                          "says nothing of where epsilon stands"),
    "Adagrad": ("adagrad-eps-inside", optimizers.Adagrad, lambda h: {"epsilon": h["eps"]},
                "initial_accumulator_value as by default, 0.1; says nothing of where epsilon stands"),
    "Adagrad(0)": ("adagrad-eps-inside", optimizers.Adagrad, lambda h: {
        "epsilon": h["eps"], "initial_accumulator_value": 0.0}, "initial_accumulator_value is 0"),
    "Adadelta": ("adadelta", optimizers.Adadelta, squares, ""),
    "SGD": ("sgd", optimizers.SGD, lambda h: {}, ""),
    "SGD(momentum)": ("momentum-rate-inside", optimizers.SGD, lambda h: {"momentum": h["beta1"]}, ""),
    "SGD(nesterov)": ("nesterov", optimizers.SGD, lambda h: {"momentum": h["beta1"], "nesterov": True},
                      "its velocity has the rate inside, as its documentation says"),
    "Lion": ("sgd", optimizers.Lion, lion, UNCLAIMED),
    "Lion(weight_decay)": ("sgd", optimizers.Lion, lambda h: lion(h) | {"weight_decay": h["weight_decay"]}, UNCLAIMED),
    "Ftrl": ("adagrad-eps-inside", optimizers.Ftrl, lambda h: {},
             f"initial_accumulator_value as by default, 0.1, no l1 and no epsilon; {UNCLAIMED}"),
    "Ftrl(l1)": ("adagrad-eps-inside", optimizers.Ftrl, lambda h: {"l1_regularization_strength": h["weight_decay"]},
                 f"l1_regularization_strength is the weight decay of the question; {UNCLAIMED}"),
    "Lamb": ("adam", optimizers.Lamb, adam, UNCLAIMED),
    "Adafactor": ("adam", optimizers.Adafactor, lambda h: {},
                  f"of vectors, which are not factored; all but the rate as by default; {UNCLAIMED}"),
    "ScheduleFreeAdamW": ("adamw-rate", optimizers.ScheduleFreeAdamW, lambda h: adam(h) | {
        "weight_decay": h["weight_decay"]}, f"the variable, where the gradient is taken; {UNCLAIMED}"),
    "Muon": ("adam-eps-hat", optimizers.Muon, lambda h: {
        "adam_beta_1": h["beta1"], "adam_beta_2": h["beta2"], "epsilon": h["eps"], "adam_weight_decay": None},
             "of vectors, which it hands to AdamW; adam_weight_decay, by default 0.004, is None"),
}


def capabilities():
    return {"adamant": 1, "name": f"keras {keras.version()} on {keras.backend.backend()}", "optimizers": [
        {"optimizer": name, "declares": declared, "format": "binary32", "note": note}
        for name, (declared, _, _, note) in OPTIMIZERS.items()]}


def run(question):
    _, kind, arguments, _ = OPTIMIZERS[question["optimizer"]]
    x = keras.Variable(array(question["parameters"]), dtype="float32")
    optimizer = kind(learning_rate=question["rates"][0], **arguments(question["hyperparameters"]))
    optimizer.build([x])
    after = []
    for rate, gradient in zip(question["rates"], question["gradients"]):
        optimizer.learning_rate = rate
        optimizer.apply([keras.ops.convert_to_tensor(array(gradient))])
        after.append(tensor(keras.ops.convert_to_numpy(x.value)))
    return after


def array(tensor):
    return np.frombuffer(base64.b64decode(tensor["bits"]), np.dtype("<f4")).copy()


def tensor(values):
    bits = base64.b64encode(values.astype("<f4", copy=False).tobytes()).decode()
    return {"format": "binary32", "shape": [len(values)], "bits": bits}


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
