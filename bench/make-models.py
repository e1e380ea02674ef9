"""Models and rows for bench/run.mjs: python bench/make-models.py FOLDER

Needs scikit-learn, pandas and joblib; XGBoost and LightGBM are taken along when they are installed.
Writes *.joblib, rows-100.csv and rows-100k.csv (20 numbers and a city), text-100.csv and text-100k.csv.
"""

import sys
from pathlib import Path

import joblib
import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.datasets import make_classification
from sklearn.ensemble import GradientBoostingClassifier, HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KNeighborsClassifier
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from sklearn.svm import SVC

SEED = 7
ROWS = 100_000
NUMERIC = [f"f{i}" for i in range(20)]


def numbers(rows: int, noise: float) -> tuple[pd.DataFrame, np.ndarray]:
    cells, labels = make_classification(rows, 20, n_informative=8, n_classes=3, flip_y=noise, random_state=SEED)
    return pd.DataFrame(cells, columns=NUMERIC), labels


def documents(count: int, seed: int) -> tuple[list[str], np.ndarray]:
    """Four topics that share a vocabulary of 20,000 words by Zipf's law; each topic has its own order of the words."""
    words = np.array([f"w{i:05d}" if i % 3 else f"Word{i}s" for i in range(20_000)])
    shares = 1 / np.arange(1, len(words) + 1)
    shares /= shares.sum()
    orders = [np.random.default_rng(topic).permutation(len(words)) for topic in range(4)]
    random = np.random.default_rng(seed)
    topics = random.integers(0, 4, count)
    common = np.arange(len(words))
    lengths = random.integers(20, 60, count)
    texts = []
    for topic, length in zip(topics, lengths):
        ranks = random.choice(len(words), length, p=shares)
        order = np.where(random.random(length) < 0.5, orders[topic][ranks], common[ranks])
        texts.append(" ".join(words[order]))
    return texts, topics


def boosters(features: pd.DataFrame, labels: np.ndarray) -> dict:
    made = {}
    try:
        from xgboost import XGBClassifier

        made["xgboost"] = XGBClassifier(n_estimators=200, max_depth=6, random_state=SEED).fit(features, labels)
    except ImportError:
        print("without XGBoost: it is not installed")
    try:
        from lightgbm import LGBMClassifier

        made["lightgbm"] = LGBMClassifier(n_estimators=200, random_state=SEED, verbose=-1).fit(features, labels)
    except ImportError:
        print("without LightGBM: it is not installed")
    return made


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    table, labels = numbers(6000, 0.01)
    cities = np.random.default_rng(SEED)
    table["city"] = cities.choice(["Oslo", "Lima", "Pune"], len(table)).astype(object)
    features = table[NUMERIC]
    mixed = ColumnTransformer(
        [
            ("n", make_pipeline(SimpleImputer(), StandardScaler()), NUMERIC),
            ("c", OneHotEncoder(handle_unknown="ignore"), ["city"]),
        ]
    )
    models = {
        "logistic": make_pipeline(mixed, LogisticRegression(max_iter=500)).fit(table, labels),
        "gradient-boosting": GradientBoostingClassifier(random_state=SEED).fit(features, labels),
        "hist-gradient-boosting": HistGradientBoostingClassifier(random_state=SEED).fit(features, labels),
        "svc": SVC(probability=True, random_state=SEED).fit(features.head(1500), labels[:1500]),
        "knn": KNeighborsClassifier().fit(features, labels),
        "mlp": MLPClassifier((64, 32), max_iter=60, random_state=SEED).fit(features, labels),
        "forest-4mb": RandomForestClassifier(30, random_state=SEED).fit(features, labels),
        "forest-13mb": RandomForestClassifier(105, random_state=SEED).fit(features, labels),
        **boosters(features, labels),
    }
    large, large_labels = numbers(40_000, 0.5)
    forest = RandomForestClassifier(133, random_state=SEED, n_jobs=-1).fit(large, large_labels)
    models["forest-200mb"] = forest.set_params(n_jobs=None)
    texts, topics = documents(8000, SEED)
    models["text"] = make_pipeline(TfidfVectorizer(), LogisticRegression(max_iter=500)).fit(texts, topics)
    for name, model in models.items():
        joblib.dump(model, folder / f"{name}.joblib")

    rows, _ = numbers(ROWS, 0.01)
    rows["city"] = cities.choice(["Oslo", "Lima", "Pune"], len(rows)).astype(object)
    messages = pd.DataFrame({"message": documents(ROWS, SEED + 1)[0]})
    for name, data in (("rows", rows), ("text", messages)):
        data.head(100).to_csv(folder / f"{name}-100.csv", index=False)
        data.to_csv(folder / f"{name}-100k.csv", index=False)


if __name__ == "__main__":
    main()
