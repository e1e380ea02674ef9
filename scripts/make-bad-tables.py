"""Writes __tests__/fixtures/data/bad: one table for each kind of bad data, as Parquet and as JSON Lines.

    python scripts/make-bad-tables.py

The same tables as those of __tests__/data/bad-tables.test.ts, which are text. Versions are recorded in versions.json.
"""
import json
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

OUT = Path(__file__).parent.parent / "__tests__/fixtures/data/bad"
OUT.mkdir(parents=True, exist_ok=True)

at = np.arange(200)
good = pd.DataFrame(
    {
        "age": 20 + at % 50,
        "income": 1000 + (at * 37) % 500 + 0.5,
        "city": np.array(["oslo", "rome", "bern"])[at % 3],
        "label": np.array(["no", "yes"])[at % 2],
    }
)


def changed(**columns):
    return good.assign(**columns)


tables = {
    "good": good,
    "mixed-types": changed(city=[str(row) if row % 2 == 0 else city for row, city in enumerate(good.city)]),
    "became-text": changed(age=["unknown" if row == 7 else str(age) for row, age in enumerate(good.age)]),
    "missing-column": good.drop(columns="income"),
    "renamed": good.rename(columns={"income": "incomes"}),
    "reordered": good[good.columns[::-1]],
    "all-null": changed(income=np.nan),
    "constant": changed(city="oslo"),
    "one-class": changed(label="yes"),
    "missing-target": changed(label=good.label.where(at % 4 != 0, None)),
    "repeated-rows": pd.concat([good, good]),
    "no-rows": good[:0],
}
for name, table in tables.items():
    table.to_parquet(OUT / f"{name}.parquet", index=False)
    if len(table) > 0:
        table.to_json(OUT / f"{name}.jsonl", orient="records", lines=True)
(OUT / "no-rows.jsonl").write_text("\n")
# Only the columns' metadata differs from a good file.
pq.write_table(pa.table([pa.array([1, 2]), pa.array([3, 4])], names=["a", "a"]), OUT / "duplicate-names.parquet")
(OUT / "versions.json").write_text(
    json.dumps({"pandas": pd.__version__, "numpy": np.__version__, "pyarrow": pa.__version__}, indent=2) + "\n"
)
