"""Models and rows for bench/run.mjs: python bench/make-models.py FOLDER"""

import sys
from pathlib import Path

import joblib
import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.datasets import make_classification
from sklearn.ensemble import GradientBoostingClassifier, RandomForestClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from sklearn.svm import SVC

SEED = 7


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    rows, labels = make_classification(6000, 20, n_informative=8, n_classes=3, random_state=SEED)
    table = pd.DataFrame(rows, columns=[f"f{i}" for i in range(20)])
    table["city"] = np.random.default_rng(SEED).choice(["Oslo", "Lima", "Pune"], len(table)).astype(object)
    numeric = [f"f{i}" for i in range(20)]
    mixed = ColumnTransformer(
        [
            ("n", make_pipeline(SimpleImputer(), StandardScaler()), numeric),
            ("c", OneHotEncoder(handle_unknown="ignore"), ["city"]),
        ]
    )
    models = {
        "pipeline": (make_pipeline(mixed, LogisticRegression(max_iter=500)), table),
        "boosting": (GradientBoostingClassifier(random_state=SEED), table[numeric]),
        "svc": (SVC(probability=True, random_state=SEED), table[numeric].head(1500)),
        "mlp": (MLPClassifier((64, 32), max_iter=60, random_state=SEED), table[numeric]),
        "forest-small": (RandomForestClassifier(30, random_state=SEED), table[numeric]),
        "forest-large": (RandomForestClassifier(120, random_state=SEED, n_jobs=1), table[numeric]),
    }
    for name, (model, features) in models.items():
        model.fit(features, labels[: len(features)])
        joblib.dump(model, folder / f"{name}.joblib")
    table.head(100).to_csv(folder / "rows.csv", index=False)


if __name__ == "__main__":
    main()
