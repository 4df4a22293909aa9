"""torch.optim behind the protocol of spec/protocol.md: pip install torch numpy, then

    ./adamant check -- python3 src/adapters/python/torch_adapter.py

The orders are PyTorch's own implementations of one optimizer: for-loop, foreach and fused; SparseAdam has but one. The
kernels follow the processor; ATEN_CPU_CAPABILITY=default in the environment takes those without FMA.
"""
import base64
import json
import sys

import numpy as np
import torch
from torch import optim

TYPES = {"binary32": np.dtype("<f4"), "binary64": np.dtype("<f8")}
PLAIN, FUSED = ["for-loop", "foreach"], ["for-loop", "foreach", "fused"]


def adam(h):
    return {"betas": (h["beta1"], h["beta2"]), "eps": h["eps"]}


def decayed(h):
    return adam(h) | {"weight_decay": h["weight_decay"]}


def squares(h):
    return {"alpha": h["beta2"], "eps": h["eps"]}


# name: (the variant that PyTorch's documentation says, its class, its arguments, its implementations)
OPTIMIZERS = {
    "Adam": ("adam", optim.Adam, adam, FUSED),
    "Adam(weight_decay)": ("adam-l2", optim.Adam, decayed, FUSED),
    "Adam(amsgrad)": ("amsgrad-max-v", optim.Adam, lambda h: adam(h) | {"amsgrad": True}, FUSED),
    "AdamW": ("adamw-rate", optim.AdamW, decayed, FUSED),
    "Adamax": ("adamax", optim.Adamax, adam, PLAIN),
    "NAdam": ("nadam", optim.NAdam, adam, PLAIN),
    "NAdam(1e6)": ("nadam", optim.NAdam, lambda h: adam(h) | {"momentum_decay": 1e6}, PLAIN),
    "RMSprop": ("rmsprop-eps-outside", optim.RMSprop, squares, PLAIN),
    "RMSprop(centered)": ("rmsprop-centered", optim.RMSprop, lambda h: squares(h) | {"centered": True}, PLAIN),
    "Adagrad": ("adagrad-eps-outside", optim.Adagrad, lambda h: {"eps": h["eps"]}, FUSED),
    "Adadelta": ("adadelta", optim.Adadelta, lambda h: {"rho": h["beta2"], "eps": h["eps"]}, PLAIN),
    "SGD": ("sgd", optim.SGD, lambda h: {}, FUSED),
    "SGD(momentum)": ("momentum-rate-outside", optim.SGD, lambda h: {"momentum": h["beta1"]}, FUSED),
    "SGD(nesterov)": ("nesterov", optim.SGD, lambda h: {"momentum": h["beta1"], "nesterov": True}, FUSED),
    "RAdam": ("adam", optim.RAdam, adam, PLAIN),
    "Rprop": ("sgd", optim.Rprop, lambda h: {}, PLAIN),
    "ASGD": ("sgd", optim.ASGD, lambda h: {}, PLAIN),
    "SparseAdam": ("adam", optim.SparseAdam, adam, []),
    "Adafactor": ("adam", optim.Adafactor, lambda h: {}, PLAIN),
}
UNCLAIMED = "no member of the family, and none is claimed"
NOTES = {"NAdam": "momentum_decay as by default, 0.004", "NAdam(1e6)": "momentum_decay is 10⁶",
         "RAdam": UNCLAIMED, "Rprop": f"etas and step_sizes as by default; {UNCLAIMED}",
         "ASGD": f"lambd, alpha and t0 as by default; the parameter, not the average of them; {UNCLAIMED}",
         "SparseAdam": "every index has its gradient, also where that is 0",
         "Adafactor": f"of vectors, which are not factored; all but the rate as by default; {UNCLAIMED}"}


def capabilities():
    return {"adamant": 1, "name": f"torch {torch.__version__}", "optimizers": [
        {"optimizer": name, "declares": declared, "format": format, "orders": orders, "note": NOTES.get(name, "")}
        for name, (declared, _, _, orders) in OPTIMIZERS.items() for format in TYPES]}


def run(question):
    _, kind, arguments, _ = OPTIMIZERS[question["optimizer"]]
    which = {None: {}, "for-loop": {"foreach": False}, "foreach": {"foreach": True}, "fused": {"fused": True}}
    x = torch.nn.Parameter(array(question["parameters"]))
    chosen = arguments(question["hyperparameters"]) | which[question.get("order")]
    optimizer = kind([x], lr=question["rates"][0], **chosen)
    after = []
    for rate, gradient in zip(question["rates"], question["gradients"]):
        optimizer.param_groups[0]["lr"] = rate
        x.grad = sparse(array(gradient)) if kind is optim.SparseAdam else array(gradient)
        optimizer.step()
        after.append(tensor(x.detach(), question["format"]))
    return after


def sparse(values):
    return torch.sparse_coo_tensor(torch.arange(len(values))[None], values)


def array(tensor):
    return torch.from_numpy(np.frombuffer(base64.b64decode(tensor["bits"]), TYPES[tensor["format"]]).copy())


def tensor(values, format):
    bits = values.numpy().tobytes()
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
