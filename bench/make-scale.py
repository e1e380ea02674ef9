"""What bench/many.mjs and bench/scale.mjs judge, seeded.

    python bench/make-scale.py models FOLDER COUNT TRAIN.csv TARGET
    python bench/make-scale.py data FOLDER ROWS
    python bench/make-scale.py judge FOLDER VALIDATION.csv TARGET

`models` trains COUNT different pipelines (scaler, one-hot encoder, logistic regression) on draws of the rows of TRAIN.
`data` writes a pipeline of 20 numbers and 2 categories, and two tables, as CSV and as Parquet with row groups of 10,000
rows: validation (ROWS) and reference (half of them). `judge` is what Python does instead: load each model of FOLDER in
one process, predict, and compute three metrics.
"""
import pathlib
import sys

import joblib
import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, f1_score, roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler


def pipeline(frame, strength):
    numbers = list(frame.select_dtypes("number").columns)
    words = [name for name in frame.columns if name not in numbers]
    cells = ColumnTransformer(
        [
            ("numbers", make_pipeline(SimpleImputer(), StandardScaler()), numbers),
            ("words", OneHotEncoder(handle_unknown="ignore"), words),
        ]
    )
    return make_pipeline(cells, LogisticRegression(C=strength, max_iter=2000))


def models(folder, count, train, target):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(0)
    rows = pd.read_csv(train).dropna()
    for number in range(int(count)):
        drawn = rows.sample(len(rows), replace=True, random_state=number)
        frame = drawn.drop(columns=target)
        joblib.dump(pipeline(frame, float(rng.uniform(0.1, 10))).fit(frame, drawn[target]), folder / f"model-{number:05d}.joblib")


def table(rng, rows, shift):
    columns = {f"f{at}": np.round(rng.normal(at, 1 + at / 4, rows) + shift * (at == 0), 6) for at in range(20)}
    columns["city"] = rng.choice([f"city {name:02d}" for name in range(40)], rows)
    columns["plan"] = rng.choice(["free", "basic", "plus"], rows, p=[0.6, 0.3, 0.1])
    score = columns["f0"] + 0.5 * (columns["f1"] - 1) + rng.normal(0, 1, rows)
    columns["label"] = np.where(score > 0, "yes", "no")
    return pd.DataFrame(columns)


def data(folder, rows):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(0)
    train = table(rng, 5_000, 0)
    frame = train.drop(columns="label")
    joblib.dump(pipeline(frame, 1.0).fit(frame, train.label), folder / "model.joblib")
    for name, count, shift in (("reference", int(rows) // 2, 0), ("validation", int(rows), 0.05)):
        made = table(rng, count, shift)
        made.to_csv(folder / f"{name}.csv", index=False)
        made.to_parquet(folder / f"{name}.parquet", index=False, row_group_size=10_000)


def judge(folder, validation, target):
    rows = pd.read_csv(validation)
    rows = rows.dropna()
    frame, truth = rows.drop(columns=target), rows[target]
    for path in sorted(pathlib.Path(folder).iterdir()):
        model = joblib.load(path)
        labels, scores = model.predict(frame), model.predict_proba(frame)
        accuracy_score(truth, labels)
        f1_score(truth, labels, average="macro")
        roc_auc_score(truth, scores, multi_class="ovr", labels=model.classes_)


{"models": models, "data": data, "judge": judge}[sys.argv[1]](*sys.argv[2:])
