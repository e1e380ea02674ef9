"""The tables of the TensorFlow Lite schema, from the code that flatc generated for TensorFlow itself.

python scripts/make-tflite-table.py (with TensorFlow) writes src/security/tflite/schema-table.ts: per table the fields
that lead elsewhere, and the members of each union. Plain numbers lie inside their table and need no entry.
"""
import pathlib
import re

import tensorflow as tf
from tensorflow.lite.python import schema_py_generated

OUT = pathlib.Path(__file__).resolve().parent.parent / "src" / "security" / "tflite" / "schema-table.ts"
source = pathlib.Path(schema_py_generated.__file__).read_text()
classes = dict(re.findall(r"^class (\w+)\(object\):\n(.*?)(?=^class |\Z)", source, re.S | re.M))
unions = {name: re.findall(r"^    (\w+) = (\d+)$", body, re.M) for name, body in classes.items()
          if name in ("BuiltinOptions", "BuiltinOptions2", "QuantizationDetails", "SparseIndexVector")}
# The name of the field that holds a union: its type stands in the field before.
UNION_OF = {"BuiltinOptions": "BuiltinOptions", "BuiltinOptions2": "BuiltinOptions2", "Details": "QuantizationDetails",
            "ArraySegments": "SparseIndexVector", "ArrayIndices": "SparseIndexVector"}

tables = {}
for name, body in classes.items():
    if "flatbuffers.table.Table(buf, pos)" not in body:
        continue
    fields = {}
    for method in re.split(r"^    # \w+$", body, flags=re.M):
        head = re.search(r"def (\w+)\(self(, j)?\):", method)
        slot = re.search(r"_tab\.Offset\((\d+)\)", method)
        if not head or not slot or head[1].endswith(("Length", "AsNumpy", "IsNone")):
            continue
        field = (int(slot[1]) - 4) // 2
        target = re.search(r"obj = (\w+)\(\)", method)
        if "_tab.Union(" in method:
            fields[field] = "union " + UNION_OF[head[1]]
        elif head[2] and target:
            fields[field] = "tables " + target[1]
        elif head[2] and "_tab.String(" in method:
            fields[field] = "texts"
        elif head[2]:
            size = re.search(r"j \* (\d+)\)", method)
            fields[field] = f"numbers {size[1]}"
        elif target:
            fields[field] = "table " + target[1]
        elif "_tab.String(" in method:
            fields[field] = "text"
    tables[name] = fields

lines = [f"/** Written by scripts/make-tflite-table.py from TensorFlow {tf.__version__}. */", "",
         "/** Fields that lead out of their table, by number: numbers SIZE, text, texts, table T, tables T, union U. */",
         "export const TABLES: Readonly<Record<string, Readonly<Record<number, string>>>> = {"]
for name in sorted(tables):
    lines.append(f"  {name}: {{ " + ", ".join(f"{field}: '{kind}'" for field, kind in sorted(tables[name].items())) + " },")
lines += ["}", "", "/** Tables by the number that a union's type field holds. */",
          "export const UNIONS: Readonly<Record<string, Readonly<Record<number, string>>>> = {"]
for name, members in sorted(unions.items()):
    lines.append(f"  {name}: {{ " + ", ".join(f"{number}: '{member}'" for member, number in members if member != "NONE") + " },")
lines += ["}", ""]
OUT.parent.mkdir(exist_ok=True)
OUT.write_text("\n".join(lines))
