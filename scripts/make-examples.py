"""Trains the models in examples/ on real public data and writes the data beside them.

    python3 -m venv .venv-fixtures/examples
    .venv-fixtures/examples/bin/pip install -r scripts/make-examples-requirements.txt
    .venv-fixtures/examples/bin/python scripts/make-examples.py

Data: Palmer penguins (Gorman, Williams and Fraser 2014; CC0), Gapminder (Gapminder Foundation; CC BY 4.0),
Breast Cancer Wisconsin (UCI; CC BY 4.0). Everything is seeded; library versions are written to examples/versions.json.
"""

import json
import platform
from pathlib import Path

import joblib
import numpy as np
import onnx
import pandas as pd
import plotly.express as px
import skl2onnx
import sklearn
from palmerpenguins import load_penguins
from skl2onnx.common.data_types import FloatTensorType
from sklearn.compose import ColumnTransformer
from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import GradientBoostingRegressor, RandomForestClassifier
from sklearn.impute import SimpleImputer
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

ROOT = Path(__file__).resolve().parent.parent
MODELS = ROOT / "examples" / "models"
DATA = ROOT / "examples" / "data"
EXPECTED = ROOT / "__tests__" / "fixtures" / "examples"
SEED = 20260101
MAX_BYTES = 300_000


def penguins() -> None:
    table = load_penguins().dropna(subset=["species"]).drop(columns=["year"])
    train, validation = train_test_split(table, test_size=0.5, stratify=table["species"], random_state=SEED)
    numeric = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
    categorical = ["island", "sex"]
    columns = ColumnTransformer(
        [
            ("numeric", make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), numeric),
            (
                "categorical",
                make_pipeline(SimpleImputer(strategy="most_frequent"), OneHotEncoder(handle_unknown="ignore")),
                categorical,
            ),
        ]
    )
    model = Pipeline([("columns", columns), ("forest", RandomForestClassifier(n_estimators=25, random_state=SEED))])
    # Object columns, as every pandas release has them: a model saved with pandas 3 string columns reads the same.
    features = train[numeric + categorical].astype({name: object for name in categorical})
    model.fit(features, train["species"].to_numpy(dtype=object))
    save(model, "penguins.joblib")
    train.to_csv(DATA / "penguins-train.csv", index=False)
    validation.to_csv(DATA / "penguins-validation.csv", index=False)
    expect("penguins", model, validation[numeric + categorical])

    # The next version, for deployments that replace a model.
    model.set_params(forest__n_estimators=40, forest__max_depth=6)
    save(model.fit(features, train["species"].to_numpy(dtype=object)), "penguins-next.joblib")

    shuffled = np.random.default_rng(SEED).permutation(train["species"].to_numpy(dtype=object))
    save(model.fit(features, shuffled), "penguins-shuffled-labels.joblib")


def gapminder() -> None:
    table = px.data.gapminder().rename(columns={"lifeExp": "life_expectancy", "gdpPercap": "gdp_per_capita", "pop": "population"})
    table = table[["country", "continent", "year", "population", "gdp_per_capita", "life_expectancy"]]
    train, validation = train_test_split(table, test_size=0.4, random_state=SEED)
    numeric = ["year", "population", "gdp_per_capita"]
    columns = ColumnTransformer(
        [("continent", OneHotEncoder(handle_unknown="ignore"), ["continent"]), ("numeric", "passthrough", numeric)]
    )
    model = Pipeline(
        [("columns", columns), ("boosting", GradientBoostingRegressor(n_estimators=120, max_depth=3, random_state=SEED))]
    )
    features = train[["continent", *numeric]].astype({"continent": object})
    model.fit(features, train["life_expectancy"])
    save(model, "gapminder.joblib")
    train.to_parquet(DATA / "gapminder-train.parquet", index=False)
    validation.to_parquet(DATA / "gapminder-validation.parquet", index=False)
    expect("gapminder", model, validation[["continent", *numeric]])


def breast_cancer() -> None:
    bunch = load_breast_cancer(as_frame=True)
    names = [name.replace(" ", "_") for name in bunch.feature_names][:10]
    table = bunch.frame.iloc[:, :10].set_axis(names, axis=1)
    table["diagnosis"] = bunch.target_names[bunch.target]
    train, validation = train_test_split(table, test_size=0.4, stratify=table["diagnosis"], random_state=SEED)
    model = make_pipeline(StandardScaler(), MLPClassifier((16, 8), max_iter=2000, random_state=SEED))
    model.fit(train[names].to_numpy(dtype=np.float32), train["diagnosis"].to_numpy(dtype=object))
    graph = skl2onnx.to_onnx(
        model, initial_types=[("X", FloatTensorType([None, len(names)]))], options={"zipmap": False}, target_opset=17
    )
    (MODELS / "breast-cancer.onnx").write_bytes(graph.SerializeToString())
    train.to_json(DATA / "breast-cancer-train.jsonl", orient="records", lines=True)
    validation.to_json(DATA / "breast-cancer-validation.jsonl", orient="records", lines=True)
    expect("breast-cancer", model, validation[names].to_numpy(dtype=np.float32))


def save(model: Pipeline, name: str) -> None:
    joblib.dump(model, MODELS / name, compress=("zlib", 6))


def expect(name: str, model: Pipeline, features) -> None:
    """Predictions of scikit-learn itself on the validation rows, in their order."""
    answer = {"predictions": model.predict(features).tolist()}
    if hasattr(model, "predict_proba"):
        answer["classes"] = model.classes_.tolist()
        answer["probabilities"] = model.predict_proba(features).tolist()
    EXPECTED.mkdir(parents=True, exist_ok=True)
    (EXPECTED / f"{name}.json").write_text(json.dumps(answer) + "\n")


def versions() -> None:
    found = {
        "python": platform.python_version(),
        "scikit-learn": sklearn.__version__,
        "numpy": np.__version__,
        "pandas": pd.__version__,
        "joblib": joblib.__version__,
        "onnx": onnx.__version__,
        "skl2onnx": skl2onnx.__version__,
    }
    path = ROOT / "examples" / "versions.json"
    # What scripts/make-keras-example.py has recorded stays.
    kept = json.loads(path.read_text()) if path.exists() else {}
    path.write_text(json.dumps({**kept, **found}, indent=2) + "\n")


def main() -> None:
    for folder in (MODELS, DATA):
        folder.mkdir(parents=True, exist_ok=True)
    penguins()
    gapminder()
    breast_cancer()
    versions()
    for path in [*MODELS.iterdir(), *DATA.iterdir()]:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise SystemExit(f"{path} has {size} bytes, at most {MAX_BYTES} are shipped")
        print(f"{size:>8} {path.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
