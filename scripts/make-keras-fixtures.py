#!/usr/bin/env python3
"""Makes the parity corpus in __tests__/fixtures/keras: models with seeded random weights, rows, and what Keras answers.

    python3 scripts/make-keras-fixtures.py                                     # makes its environments in .venv-fixtures/ first
    python3 scripts/make-keras-fixtures.py --python 3.15=PATH --python 2.15=PATH  # uses these interpreters as they are
    python3 scripts/make-keras-fixtures.py --only recurrent:lstm --python 3.15=PATH

Layout: __tests__/fixtures/keras/keras-<version>/
    versions.json                 of Python, Keras, NumPy, TensorFlow, h5py
    <case>/model.h5.gz            as Keras wrote it, gzipped, since HDF5 of a small model is mostly empty space
    <case>/model.keras.gz         the same model as a .keras archive, gzipped; one of the two may be absent
    <case>/expected.json.gz       {"keras", "files", "layers": classes in the model, "tolerance",
                                   "inputs": [{"name", "type", "shape", "values"}], "outputs": [...]}
Values are row-major; numbers are the shortest text that gives the same float32 again, NaN and infinities are the words of JavaScript.
`tolerance` is relative to the largest absolute value of the output. A model that ModelGate must refuse has
{"refused": "..."}, a part of the message, in place of inputs and outputs.

Every module of scripts/fixtures/networks that run.py lists takes part: core (dense, activations, normalisations,
merges, shapes), convolution, recurrent, attention, preprocessing, structure (shared, nested, several inputs),
architectures (MobileNet, ResNet, U-Net, Transformer ... in small) and refused. Weights are random throughout, moving
statistics and biases too, so that no formula can hide behind a zero. TensorFlow computes the answers on a CPU, JAX
those that TensorFlow cannot (channels first, some groups and dilations).
"""

import argparse
import os
import pathlib
import subprocess
import sys
import venv

ROOT = pathlib.Path(__file__).resolve().parent.parent
#: Name -> packages. What the version 2.2.5 and 2.4.4 can be installed with are Python 3.7 and 3.8: pass them by --python.
ENVIRONMENTS = {
    "3.15": ["keras==3.15.1", "tensorflow-cpu==2.21.0", "jax==0.12.0.1"],
    "2.15": ["keras==2.15.0", "tensorflow-cpu==2.15.1", "numpy==1.26.4"],
}
OLDER = {
    "2.4": ["tensorflow-cpu==2.4.4 (Python 3.8)", "protobuf==3.20.3"],
    "2.2": ["keras==2.2.5", "tensorflow==1.15.5 (Python 3.7)", "h5py==2.10.0", "protobuf==3.20.3"],
}


def make_environment(name: str, requirements: list[str]) -> str:
    folder = ROOT / ".venv-fixtures" / f"keras-{name}"
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        venv.create(folder, with_pip=True)
    subprocess.run([python, "-m", "pip", "install", "--quiet", *requirements], check=True)
    return str(python)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--python", action="append", metavar="LINE=PATH", help=f"one of {', '.join([*ENVIRONMENTS, *OLDER])}, and an interpreter that has this Keras")
    parser.add_argument("--only", default="", help="a module of scripts/fixtures/networks, or module:case")
    options = parser.parse_args()
    if options.python:
        pythons = dict(each.split("=", 1) for each in options.python)
    else:
        pythons = {name: make_environment(name, packages) for name, packages in ENVIRONMENTS.items()}
        print("not made here:", *(f"{name}: {' '.join(packages)}" for name, packages in OLDER.items()), sep="\n  ")
    script = str(ROOT / "scripts" / "fixtures" / "networks" / "run.py")
    quiet = {"TF_CPP_MIN_LOG_LEVEL": "3", "TF_ENABLE_ONEDNN_OPTS": "0", "CUDA_VISIBLE_DEVICES": "-1", "PYTHONHASHSEED": "0"}
    for line, python in pythons.items():
        for backend in ["", "jax"] if line.startswith(("3.", "2.15")) else [""]:
            environment = {**os.environ, **quiet, **({"KERAS_BACKEND": "jax"} if backend and line.startswith("3.") else {})}
            subprocess.run([python, script, "--only", options.only, "--backend", backend], check=True, env=environment)


if __name__ == "__main__":
    main()
