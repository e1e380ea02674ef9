"""Names of the operators that TensorFlow registers, for the scan of SavedModel folders.

Writes src/security/tensorflow/known-operators.ts, the union over releases:

    python scripts/make-tensorflow-table.py --names > /tmp/tf-2.15.json      (each environment)
    python scripts/make-tensorflow-table.py /tmp/tf-*.json                   (any environment)
"""
import json
import os
import pathlib
import sys

OUT = pathlib.Path(__file__).resolve().parent.parent / "src" / "security" / "tensorflow" / "known-operators.ts"


def names():
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
    import tensorflow as tf
    from tensorflow.python.framework import c_api_util  # noqa: F401
    from tensorflow.core.framework import op_def_pb2
    from tensorflow.python.client import pywrap_tf_session as session

    buffer = session.TF_GetAllOpList()
    ops = op_def_pb2.OpList()
    ops.ParseFromString(session.TF_GetBuffer(buffer))
    print(json.dumps({"version": tf.__version__, "names": sorted(op.name for op in ops.op)}))


def table(paths):
    lists = [json.loads(pathlib.Path(path).read_text()) for path in paths]
    known = sorted({name for each in lists for name in each["names"]})
    versions = ", ".join(each["version"] for each in lists)
    rows, row = [], ""
    for name in known:
        if len(row) + len(name) + 1 > 112:
            rows.append(row)
            row = ""
        row += (" " if row else "") + name
    rows.append(row)
    text = (
        f"/**\n * Operators that TensorFlow registers: the union of {versions}. Made by scripts/make-tensorflow-table.py.\n */\n"
        "export const KNOWN_OPERATORS: ReadonlySet<string> = new Set(\n  `\n" + "\n".join(rows) + "\n`.trim().split(/\\s+/),\n)\n"
    )
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(text)


if sys.argv[1] == "--names":
    names()
else:
    table(sys.argv[1:])
