"""Honest files of torch for the security scan, in both of its layouts.

python scripts/make-torch-fixtures.py writes __tests__/fixtures/security/torch/: a state dict and a list of tensors of
every dtype, with shared storages, each as an archive (.zip.pt) and as a stream of pickles (.pt), and versions.json. With
`modules` as argument it writes a whole network and a quantized tensor instead, and versions-modules.json.
"""
import json
import pathlib
import platform
import sys

import torch

OUT = pathlib.Path(__file__).resolve().parent.parent / "__tests__" / "fixtures" / "security" / "torch"
DTYPES = (torch.float64, torch.float32, torch.float16, torch.bfloat16, torch.int64, torch.int32, torch.int16,
          torch.int8, torch.uint8, torch.bool, torch.complex64, torch.complex128)


def objects():
    torch.manual_seed(0)
    model = torch.nn.Sequential(torch.nn.Linear(5, 9), torch.nn.BatchNorm1d(9), torch.nn.ReLU(), torch.nn.Linear(9, 2))
    yield "state-dict", model.state_dict(), 2
    # Two tensors share one storage, one is a view into another, one is empty.
    base = torch.arange(24, dtype=torch.float32).reshape(4, 6)
    tensors = [torch.arange(7).to(dtype) for dtype in DTYPES]
    yield "tensors", tensors + [base, base.t(), base[1:3, 2:], torch.empty(0), torch.nn.Parameter(torch.ones(3))], 2
    # Its first storage has 11854 elements: the count begins with a whole pickle of None.
    yield "long", {"weight": torch.zeros(11854, dtype=torch.uint8), "many": [torch.ones(1) for _ in range(40)]}, 4


def modules():
    torch.manual_seed(0)
    yield "module", torch.nn.Sequential(torch.nn.Linear(3, 2), torch.nn.ReLU()), 2
    yield "quantized", torch.quantize_per_tensor(torch.ones(3), 0.1, 0, torch.quint8), 2


only = sys.argv[1:] == ["modules"]
for name, value, protocol in modules() if only else objects():
    torch.save(value, OUT / f"{name}.pt", pickle_protocol=protocol, _use_new_zipfile_serialization=False)
    torch.save(value, OUT / f"{name}.zip.pt", pickle_protocol=protocol)
versions = {"torch": torch.__version__, "python": platform.python_version()}
(OUT / ("versions-modules.json" if only else "versions.json")).write_text(json.dumps(versions, indent=2) + "\n")
