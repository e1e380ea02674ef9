"""What bench/data.ts does, with pandas and SciPy: profile, missing and distinct cells, repeated rows, quantiles, PSI,
Jensen-Shannon distance and a Kolmogorov-Smirnov or chi-square p-value for every column.

    python bench/data.py REFERENCE CURRENT             pandas and SciPy
    python bench/data.py REFERENCE CURRENT --evidently  evidently's preset for data drift
"""
import json
import sys

import pandas as pd


def read(path):
    return pd.read_parquet(path) if path.endswith(".parquet") else pd.read_csv(path)


def with_evidently(reference, current):
    from evidently import Report
    from evidently.presets import DataDriftPreset

    result = Report([DataDriftPreset()]).run(current, reference)
    return {"metrics": len(result.dict()["metrics"])}


def with_scipy(reference, current):
    import numpy as np
    from scipy.spatial.distance import jensenshannon
    from scipy.stats import chi2_contingency, ks_2samp

    def stability(before, now):
        before, now = np.clip(before, 1e-4, None), np.clip(now, 1e-4, None)
        return float(((now - before) * np.log(now / before)).sum())

    def drift(name):
        before, now = reference[name], current[name]
        if pd.api.types.is_numeric_dtype(before) and before.dtype != bool:
            before, now = before.dropna().to_numpy(), now.dropna().to_numpy()
            edges = np.unique(np.quantile(before, np.linspace(0, 1, 11)[1:-1]))
            counts = [
                np.bincount(np.searchsorted(edges, values), minlength=len(edges) + 1) for values in (before, now)
            ]
            p = ks_2samp(before, now, method="asymp").pvalue
        else:
            both = pd.concat([before.value_counts(), now.value_counts()], axis=1).fillna(0)
            counts = [both.iloc[:, 0].to_numpy(), both.iloc[:, 1].to_numpy()]
            p = chi2_contingency(np.array(counts)).pvalue
        shares = [values / values.sum() for values in counts]
        score = float(jensenshannon(*shares, base=2))
        return {"name": name, "score": score, "psi": stability(*shares), "p": float(p)}

    def profile(name):
        column = current[name]
        found = {"name": name, "missing": int(column.isna().sum()), "distinct": int(column.nunique())}
        if pd.api.types.is_numeric_dtype(column) and column.dtype != bool:
            low, high = reference[name].quantile([0.25, 0.75])
            reach = 3 * (high - low)
            found["outliers"] = int(((column < low - reach) | (column > high + reach)).sum())
            found["outside"] = int(((column < reference[name].min()) | (column > reference[name].max())).sum())
            found["quantiles"] = column.quantile([0, 0.25, 0.5, 0.75, 1]).tolist()
            found["mean"], found["deviation"] = float(column.mean()), float(column.std())
        else:
            found["unknown"] = int((~column.dropna().isin(reference[name].unique())).sum())
        return found

    hashes = [pd.util.hash_pandas_object(table, index=False) for table in (reference, current)]
    return {
        "rows": len(current),
        "duplicated": int(hashes[1].duplicated().sum()),
        "overlap": float(hashes[1].isin(hashes[0]).mean()),
        "columns": [profile(name) for name in current.columns],
        "drift": [drift(name) for name in current.columns],
    }


reference, current = read(sys.argv[1]), read(sys.argv[2])
print(json.dumps((with_evidently if "--evidently" in sys.argv else with_scipy)(reference, current)))
