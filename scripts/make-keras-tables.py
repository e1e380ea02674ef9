"""The names of Keras's own classes and functions, over its versions, for the security scan.

    python scripts/make-keras-tables.py PYTHON...     # interpreters with Keras 2.2, 2.4, 2.15 and 3.x

Writes src/security/keras/known-names.ts.
"""

import json
import pathlib
import subprocess
import sys

TARGET = pathlib.Path(__file__).parent.parent / "src" / "security" / "keras" / "known-names.ts"
PARTS = "layers initializers regularizers constraints losses metrics optimizers optimizers.schedules optimizers.legacy activations models dtype_policies mixed_precision mixed_precision.experimental ops quantizers random applications layers.experimental layers.experimental.preprocessing experimental"

PROBE = f"""
import importlib, inspect, json, os
os.environ.setdefault('TF_CPP_MIN_LOG_LEVEL', '3'); os.environ.setdefault('KERAS_BACKEND', 'tensorflow')
try:
    import keras; roots = [keras]
except Exception:
    roots = []
try:
    import tensorflow.keras; roots.append(tensorflow.keras)
except Exception:
    pass
classes, functions = set(), set()
for root in roots:
    for part in [''] + {PARTS.split()!r}:
        module = root
        for step in part.split('.') if part else []:
            module = getattr(module, step, None)
        if module is None:
            continue
        for name in dir(module):
            value = getattr(module, name, None)
            if name.startswith('_'):
                continue
            if inspect.isclass(value):
                classes.add(value.__name__); classes.add(name)
            elif callable(value) and part in ('activations', 'losses', 'metrics', 'ops', 'initializers', 'regularizers', 'constraints'):
                functions.add(name)
    for part in ['ops.operation_utils', 'ops.numpy', 'ops.nn', 'ops.core', 'ops.math', 'ops.linalg', 'ops.image']:
        try:
            module = importlib.import_module('keras.src.' + part)
        except Exception:
            continue
        classes.update(name for name, value in vars(module).items() if inspect.isclass(value) and not name.startswith('_'))
print(json.dumps([sorted(classes), sorted(functions)]))
"""

#: Named by files and not exported by any module, or known only to one of the versions.
MORE = ["Functional", "Sequential", "Model", "Policy", "PolicyV1", "DTypePolicy", "TFOpLambda", "SlicingOpLambda", "TensorFlowOpLayer", "AddMetric", "AddLoss", "InstanceMethod", "ClassMethod", "SeedGenerator", "CuDNNLSTM", "CuDNNGRU", "Highway", "MaxoutDense", "Merge"]
#: Never harmless by its name alone: the scan judges each of these by what it holds.
LESS = ["Lambda", "TFSMLayer", "TorchModuleWrapper", "JaxLayer", "FlaxLayer"]
#: Load, save or fetch, or change how Keras loads.
DANGEROUS = ["get", "serialize", "deserialize", "get_file", "load_model", "register_keras_serializable"]


def main():
    classes, functions = set(MORE), set()
    for python in sys.argv[1:]:
        output = subprocess.run([python, "-c", PROBE], capture_output=True, text=True, check=True).stdout
        found = json.loads(output.strip().splitlines()[-1])
        print(python, len(found[0]), len(found[1]))
        classes.update(found[0])
        functions.update(found[1])
    classes -= set(LESS)
    functions -= set(DANGEROUS)

    def table(names):
        return "'" + " ".join(sorted(names)) + "'.split(' ')"

    TARGET.write_text(
        "/** Made by scripts/make-keras-tables.py from Keras 2.2, 2.4, 2.15 and 3.15. */\n"
        f"export const KNOWN_CLASSES: ReadonlySet<string> = new Set(\n  // prettier-ignore\n  {table(classes)},\n)\n\n"
        "/** Activations, losses, metrics and operations, which files name in place of classes. */\n"
        f"export const KNOWN_FUNCTIONS: ReadonlySet<string> = new Set(\n  // prettier-ignore\n  {table(functions)},\n)\n"
    )


main()
