"""Writes __tests__/fixtures/data: tables in all formats with what pandas reads from them, and statistics by SciPy.

Run from the repository's root: python3 scripts/reference-data.py
Needs pandas 3 (which parses floats exactly by default), scipy, pyarrow; their versions go into versions.json.
"""
import gzip
import json
import math
import pathlib
import shutil
import sys

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import scipy
from scipy import stats
from scipy.spatial.distance import jensenshannon

OUT = pathlib.Path("__tests__/fixtures/data")


def cell(value):
    """A cell as JSON: None when missing; infinities as text."""
    if value is None or value is pd.NA or value is pd.NaT or (isinstance(value, float) and math.isnan(value)):
        return None
    if isinstance(value, (bool, np.bool_)):
        return bool(value)
    if isinstance(value, (int, np.integer)):
        return int(value) if abs(int(value)) <= 2**53 else str(int(value))
    if isinstance(value, (float, np.floating)):
        return float(value) if math.isfinite(value) else str(float(value))
    return str(value)


def kind(series):
    if pd.api.types.is_bool_dtype(series):
        return "boolean"
    if pd.api.types.is_integer_dtype(series):
        return "integer"
    return "number" if pd.api.types.is_float_dtype(series) else "string"


def table(frame):
    return {
        "rows": len(frame),
        "columns": [
            {"name": str(name), "type": kind(frame[name]), "cells": [cell(v) for v in frame[name].tolist()]}
            for name in frame.columns
        ],
    }


CSV = {
    "plain": ("a,b,c\n1,2.5,x\n-3,1e-7,y\n+4,.5,x\n", {}),
    "crlf_quotes": ('id,text,n\r\n1,"a, b",1.0\r\n2,"say ""hi""",2\r\n3,"two\nlines",3\r\n4,plain"quote,4\r\n', {}),
    "missing_tokens": (
        "n,s,m\n" + "".join(f'{t},{q},{t}\n' for t, q in [
            ("1", "a"), ("", ""), ("NA", "NA"), ("NaN", "nan"), ("null", "None"), ("N/A", "n/a"), ("#N/A", "<NA>"),
            ("-nan", "-NaN"), ("NULL", "null"), ("1.#IND", "#NA"), ("2", '"NA"'), ("3", '""'), ("4", "na"), ("5", "none"),
        ]), {}),
    "booleans": ("t,mixed,withmissing,numbers\nTrue,True,true,1\nFALSE,0,,0\ntrue,1,false,1\n", {}),
    "infinities": ("x,y\ninf,1\n-Infinity,2\n+inf,3\n1e400,4\n-1e-400,5\n", {}),
    "spaces": ("a, b\n 1,2 \n  3,\t4\n5 , 6 \n", {}),
    "blank_lines": ("\n\na,b\n1,2\n\n   \n3,4\n\n", {}),
    "semicolon_decimal_comma": ("name;price;amount\nA;1,5;10\nB;-0,25;20\nC;;30\n", {"sep": ";", "decimal": ","}),
    "tabs": ("a\tb\n1\tx y\n2\t\n", {"sep": "\t"}),
    "pipes": ("a|b\n1|x,y\n2|z\n", {"sep": "|"}),
    "bom": ("\ufeffa,b\n1,é\n", {}),
    "unicode": ("größe,名前\n1,東京\n2,🦊\n", {}),
    "index_column": (",x\n0,1\n1,2\n", {}),
    "all_missing": ("a,b\n,1\n,2\n", {}),
    "leading_zeros": ("zip,n\n00501,1\n02134,2\n", {}),
    "long_numbers": (
        "a\n3.141592653589793238462643383279\n0.1000000000000000055511151231257827\n123456789012345678.9\n"
        "4.9e-324\n1.7976931348623157e308\n9007199254740993.0\n2.2250738585072011e-308\n", {}),
    "no_final_newline": ("a,b\n1,2\n3,x", {}),
    "single_column": ("x\n1\n2\n\n4\n", {}),
    "mac_line_ends": ("a,b\r1,2\r3,4\r", {}),
    "quoted_numbers": ('a,b\n"1","2.5"\n"3","x"\n', {}),
    "embedded_newline_header": ('"a\nb",c\n1,2\n', {}),
    "dates": ("d,n\n2024-01-31,1\n2024-02-01,2\n", {}),
}


def tables():
    folder = OUT / "csv"
    folder.mkdir(parents=True)
    expected = {}
    for name, (text, options) in CSV.items():
        path = folder / f"{name}.csv"
        path.write_bytes(text.encode("utf-8"))
        expected[name] = table(pd.read_csv(path, low_memory=False, **options))
    base = "naïve,café\n1,é\n2,ü\n"
    for name, encoding in [("latin1", "latin-1"), ("utf16le", "utf-16-le"), ("utf16be", "utf-16-be"), ("utf16bom", "utf-16")]:
        path = folder / f"{name}.csv"
        path.write_bytes(base.encode(encoding))
        expected[name] = table(pd.read_csv(path, encoding=encoding))
    with (folder / "gzipped.csv.gz").open("wb") as file, gzip.GzipFile(fileobj=file, mode="wb", mtime=0, filename="") as packed:
        packed.write(CSV["plain"][0].encode())
    (OUT / "csv.json").write_text(json.dumps(expected, ensure_ascii=False) + "\n")


def mixed(rows):
    rng = np.random.default_rng(7)
    frame = pd.DataFrame({
        "int": rng.integers(-5, 100, rows),
        "float": rng.normal(size=rows).round(3),
        "text": rng.choice(["red", "green", "blue"], rows),
        "flag": rng.random(rows) < 0.5,
        "gaps": np.where(rng.random(rows) < 0.3, np.nan, rng.integers(0, 9, rows)),
        "words": [None if i % 5 == 0 else f"w{i % 7}" for i in range(rows)],
    })
    return frame


def other_formats():
    frame = mixed(60)
    folder = OUT / "parquet"
    folder.mkdir()
    for codec in ["none", "snappy", "gzip", "brotli", "zstd", "lz4"]:
        frame.to_parquet(folder / f"{codec}.parquet", compression=None if codec == "none" else codec, row_group_size=25)
    typed = pa.table({
        "int8": pa.array([1, None, -3], pa.int8()),
        "uint64": pa.array([1, 2, 3], pa.uint64()),
        "big": pa.array([9007199254740993, 1, None], pa.int64()),
        "float32": pa.array([0.1, 2.5, None], pa.float32()),
        "decimal": pa.array(["1.25", "-3.10", None], pa.string()).cast(pa.decimal128(10, 2)),
        "stamp": pa.array([0, 1700000000123456, None], pa.timestamp("us")),
        "day": pa.array([0, 19000, None], pa.date32()),
        "coded": pa.array(["a", "b", "a"]).dictionary_encode(),
        "flag": pa.array([True, None, False]),
    })
    pq.write_table(typed, folder / "typed.parquet")
    pq.write_table(typed, folder / "typed_no_statistics.parquet", write_statistics=False)
    pq.write_table(pa.table({"list": [[1, 2], [3]]}), folder / "nested.parquet")
    pq.write_table(pa.table({"a": pa.array([], pa.int64())}), folder / "empty.parquet")
    frame.set_index("text").to_parquet(folder / "index.parquet")
    folder = OUT / "json"
    folder.mkdir()
    frame.to_json(folder / "lines.jsonl", orient="records", lines=True)
    frame.to_json(folder / "records.json", orient="records", indent=1)
    (OUT / "mixed.json").write_text(json.dumps(table(frame)) + "\n")


def psi(reference, current):
    """With 1e-4 for empty bins, on reference quantile bins (-inf, e1], ..., (ek, inf): ten, fewer for small samples."""
    n, m = len(reference), len(current)
    count = min(10, max(3, int(math.sqrt(n * m / (n + m)) / 2)))
    edges = np.quantile(reference, np.arange(1, count) / count)
    bins = np.concatenate([[-np.inf], edges, [np.inf]])
    p = pd.Series(pd.cut(reference, bins)).value_counts(sort=False).to_numpy()
    q = pd.Series(pd.cut(current, bins)).value_counts(sort=False).to_numpy()
    return p, q, psi_of(p, q)


def psi_of(p, q):
    p, q = p / p.sum(), q / q.sum()
    p, q = np.where(p == 0, 1e-4, p), np.where(q == 0, 1e-4, q)
    return float(((q - p) * np.log(q / p)).sum())


def statistics():
    rng = np.random.default_rng(11)
    numeric = []
    for name, n, m, shift, scale in [
        ("same", 120, 90, 0, 1), ("shifted", 150, 100, 0.5, 1), ("wider", 100, 100, 0, 2), ("far", 60, 40, 3, 1),
        ("larger", 1100, 900, 0.1, 1),
    ]:
        a, b = rng.normal(size=n).round(3), rng.normal(shift, scale, size=m).round(3)
        p, q, index = psi(a, b)
        ks = stats.ks_2samp(a, b, method="exact")
        numeric.append({
            "name": name, "reference": a.tolist(), "current": b.tolist(), "bins": [p.tolist(), q.tolist()], "psi": index,
            "jensen_shannon": float(jensenshannon(p, q, base=2)), "ks": float(ks.statistic), "ks_p": float(ks.pvalue),
            "wasserstein": float(stats.wasserstein_distance(a, b) / np.std(a)),
            "quantiles": np.quantile(a, [0, 0.01, 0.25, 0.5, 0.77, 1]).tolist(),
            "mean": float(np.mean(a)), "deviation": float(np.std(a)),
        })
    counts = []
    for p, q in [([10, 20, 30], [12, 18, 33]), ([100, 50, 0, 5], [60, 80, 9, 1]), ([500, 3], [480, 40]), ([7, 7], [7, 7])]:
        test = stats.chi2_contingency(np.array([p, q]), correction=False)
        counts.append({
            "reference": p, "current": q, "chi2_p": float(test.pvalue),
            "cramers_v": float(stats.contingency.association(np.array([p, q]), method="cramer")),
            "jensen_shannon": float(jensenshannon(p, q, base=2)), "psi": psi_of(np.array(p), np.array(q)),
        })
    survival = {
        "chi2": [[x, d, float(stats.chi2.sf(x, d))] for x in [0.01, 0.5, 1, 3.84, 10, 50, 300] for d in [1, 2, 5, 30, 250]],
        "kolmogorov": [[x, float(scipy.special.kolmogorov(x))] for x in [0.2, 0.5, 0.8, 0.99, 1, 1.2, 1.36, 2, 4]],
        "smirnov_large": [
            [d, n, m, float(stats.distributions.kstwo.sf(d, round(n * m / (n + m))))]
            for d, n, m in [(0.01, 20000, 20000), (0.02, 10000, 30000), (0.014, 50000, 9000), (0.05, 3000, 3000)]
        ],
        "log_gamma": [[x, float(scipy.special.gammaln(x))] for x in [0.1, 0.5, 1, 1.5, 2, 10.3, 100, 12345.6]],
    }
    (OUT / "statistics.json").write_text(json.dumps({"numeric": numeric, "counts": counts, "survival": survival}) + "\n")


def quality():
    rng = np.random.default_rng(5)
    frame = mixed(300)
    frame.loc[rng.choice(300, 20, replace=False), "float"] = np.nan
    frame = pd.concat([frame, frame.iloc[:15]], ignore_index=True)
    frame.to_csv(OUT / "quality.csv", index=False)
    frame = pd.read_csv(OUT / "quality.csv")
    expected = {
        "rows": len(frame),
        "completeness": float(frame.notna().mean().mean()),
        "uniqueness": float(1 - frame.duplicated().mean()),
        "missing": {name: int(frame[name].isna().sum()) for name in frame},
        "distinct": {name: int(frame[name].nunique()) for name in frame},
    }
    (OUT / "quality.json").write_text(json.dumps(expected) + "\n")


if __name__ == "__main__":
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    # Line ends and encodings are what these files test: git must not touch them.
    (OUT / ".gitattributes").write_text("* -text\n")
    tables()
    other_formats()
    statistics()
    quality()
    versions = {"python": sys.version.split()[0], "numpy": np.__version__, "pandas": pd.__version__,
                "scipy": scipy.__version__, "pyarrow": pa.__version__}
    (OUT / "versions.json").write_text(json.dumps(versions) + "\n")
