"""Reference values for data quality against reference data, from pandas and SciPy.

    python -m venv venv && venv/bin/pip install pandas==3.1.0 scipy==1.17.1
    venv/bin/python scripts/reference-quality.py

Writes __tests__/fixtures/data-quality: two tables as CSV and what pandas counts in them.
"""

import json
import pathlib

import numpy as np
import pandas as pd
import scipy
from scipy import stats

OUT = pathlib.Path(__file__).parent.parent / "__tests__/fixtures/data-quality"


def frames():
    rng = np.random.default_rng(41)
    n, m = 400, 250

    def table(rows, shift):
        return pd.DataFrame(
            {
                "amount": np.round(rng.lognormal(1, 0.8, rows) + shift, 4),
                "age": rng.integers(18, 90, rows) + int(5 * shift),
                "city": rng.choice(["oslo", "bergen", "tromso"] + (["nowhere"] if shift else []), rows),
                "heavy": np.round(rng.standard_t(1.5, rows), 4),
                "leak": rng.normal(size=rows).round(6),
            }
        )

    reference, current = table(n, 0), table(m, 3)
    reference["label"] = np.exp(reference["leak"] / 3).round(9)
    current["label"] = np.exp(current["leak"] / 3).round(9)
    current.loc[rng.choice(m, 12, replace=False), "age"] = np.nan
    current.iloc[:20] = reference.iloc[:20].values
    current["new"] = rng.normal(size=m).round(4)
    return reference, current.drop(columns="heavy").assign(heavy=current["heavy"].astype(float))


def domain(before):
    """Inside: known categories, or the range of the reference and a tenth of it on both sides."""
    if before.dtype.kind in "if":
        low, high = before.min(), before.max()
        margin = (high - low) * 0.1
        return lambda cells: cells.between(low - margin, high + margin)
    return lambda cells: cells.isin(set(before.dropna()))


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / ".gitattributes").write_text("* -text\n")
    for name, frame in zip(("reference", "current"), frames()):
        frame.to_csv(OUT / f"{name}.csv", index=False)
    reference, current = (pd.read_csv(OUT / f"{name}.csv") for name in ("reference", "current"))
    shared = [name for name in reference if name in current]
    invalid = {name: int((~domain(reference[name])(current[name].dropna())).sum()) for name in shared}
    invalid |= {name: 0 for name in current if name not in reference}
    outliers = {}
    for name in shared:
        if reference[name].dtype.kind not in "if":
            continue
        low, high = reference[name].quantile([0.25, 0.75])
        reach = 3 * (high - low)
        cells = current[name].dropna()
        outliers[name] = float(((cells < low - reach) | (cells > high + reach)).mean())
    rows = set(map(tuple, reference[shared].values))
    expected = {
        "versions": {"pandas": pd.__version__, "scipy": scipy.__version__, "numpy": np.__version__},
        "invalid": invalid,
        "validity": 1 - sum(invalid.values()) / int(current.notna().sum().sum()),
        "completeness": float(current.notna().mean().mean()),
        "uniqueness": float(1 - current.duplicated().mean()),
        "consistency": len([n for n in reference if n in current]) / len(reference.columns),
        "outliers": outliers,
        "overlap": float(np.mean([tuple(row) in rows for row in current[shared].values])),
        "leak_rank_correlation": float(stats.spearmanr(current["leak"], current["label"]).statistic),
    }
    (OUT / "expected.json").write_text(json.dumps(expected, indent=1) + "\n")


if __name__ == "__main__":
    main()
