"""Writes the two tables of bench/data.mjs, as CSV and as Parquet: 20 columns as pandas writes them, seeded.

    python bench/make-data.py FOLDER [ROWS]

Eight columns of floats with all their digits, four of two to six decimals, three of integers, three of categories, one
of dates and one of booleans; two per cent of five columns are missing. The current table is shifted in three columns.
"""
import sys

import numpy as np
import pandas as pd

CHUNK = 1_000_000


def table(rng, rows, shift):
    columns = {}
    for at in range(8):
        columns[f"float_{at}"] = rng.normal(at, 1 + at, rows) + (shift if at == 0 else 0)
    for at, digits in enumerate((2, 3, 4, 6)):
        columns[f"decimal_{at}"] = np.round(rng.lognormal(2, 0.7, rows) * (1 + shift * (at == 0)), digits)
    columns["count"] = rng.poisson(3, rows)
    columns["age"] = rng.integers(18, 95, rows)
    columns["amount"] = rng.integers(-5_000, 5_000_000, rows)
    columns["city"] = rng.choice([f"city {name:03d}" for name in range(200)], rows)
    columns["plan"] = rng.choice(["free", "basic", "plus", "enterprise"], rows, p=[0.6 - shift / 5, 0.2 + shift / 5, 0.15, 0.05])
    columns["browser"] = rng.choice(["Firefox", "Chrome", "Safari", "Edge", "other"], rows)
    columns["day"] = np.array(pd.date_range("2025-01-01", periods=365).strftime("%Y-%m-%d"))[rng.integers(0, 365, rows)]
    columns["active"] = rng.random(rows) < 0.7
    frame = pd.DataFrame(columns)
    for name in ("float_1", "float_2", "decimal_1", "city", "plan"):
        frame.loc[rng.random(rows) < 0.02, name] = None
    return frame


def write(folder, name, rows, shift, seed):
    """Large tables in pieces, so that making them takes no more memory than a million rows."""
    rng = np.random.default_rng(seed)
    for start in range(0, rows, CHUNK):
        frame = table(rng, min(CHUNK, rows - start), shift)
        frame.to_csv(f"{folder}/{name}.csv", index=False, mode="w" if start == 0 else "a", header=start == 0)
        if rows <= CHUNK:
            frame.to_parquet(f"{folder}/{name}.parquet", index=False)


folder, rows = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
write(folder, "reference", rows, 0.0, 7)
write(folder, "current", rows, 0.2, 8)
