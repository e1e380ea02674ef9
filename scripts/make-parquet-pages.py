"""Parquet files of many small pages: full ones, ones with gaps, ones without any value, of a dictionary and, once that is
too large, without; in both versions of data pages. Two row groups, no column is required.

    python scripts/make-parquet-pages.py __tests__/fixtures/data/parquet

Written with pyarrow 26.0.1.
"""
import datetime
import decimal
import sys

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

ROWS = 1_500
rng = np.random.default_rng(3)
gone = np.zeros(ROWS, bool)
gone[300:700] = rng.random(400) < 0.3
gone[700:1_000] = True


def column(values, kind):
    return pa.array([None if missing else value for value, missing in zip(values, gone)], kind)


day = datetime.date(2026, 1, 1)
table = pa.table({
    "double": column(rng.normal(size=ROWS).tolist(), pa.float64()),
    "few": column(rng.integers(0, 5, ROWS).tolist(), pa.int64()),
    "whole": pa.array(rng.integers(-(2**40), 2**40, ROWS), pa.int64()),
    "small": column(rng.integers(-9, 9, ROWS).tolist(), pa.int32()),
    "single": column(np.round(rng.normal(size=ROWS), 2).tolist(), pa.float32()),
    "text": column([f"text {number}" for number in rng.integers(0, 900, ROWS)], pa.string()),
    "flag": column((rng.random(ROWS) < 0.5).tolist(), pa.bool_()),
    "day": column([day + datetime.timedelta(days=int(n)) for n in rng.integers(0, 40, ROWS)], pa.date32()),
    "price": column([decimal.Decimal(int(n)).scaleb(-2) for n in rng.integers(0, 9_999, ROWS)], pa.decimal128(9, 2)),
})
for version in ("1.0", "2.0"):
    pq.write_table(
        table,
        f"{sys.argv[1]}/pages-{version[0]}.parquet",
        row_group_size=800,
        data_page_version=version,
        data_page_size=400,
        write_batch_size=50,
        dictionary_pagesize_limit=1_000,
        compression="zstd",
    )
