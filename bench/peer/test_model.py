"""The gate that teams write by hand: pytest on the shipped example. Same model, same data, same thresholds as ours."""

import os
import time
from pathlib import Path

import joblib
import numpy as np
import pandas as pd
import pytest
from sklearn.metrics import accuracy_score

EXAMPLES = Path(os.environ["EXAMPLES"])
MODEL = EXAMPLES / "models" / "penguins.joblib"
TARGET = "species"


@pytest.fixture(scope="session")
def model():
    started = time.perf_counter()
    loaded = joblib.load(MODEL)
    assert time.perf_counter() - started < 5
    return loaded


@pytest.fixture(scope="session")
def validation():
    return pd.read_csv(EXAMPLES / "data" / "penguins-validation.csv")


@pytest.fixture(scope="session")
def training():
    return pd.read_csv(EXAMPLES / "data" / "penguins-train.csv")


def test_file():
    assert MODEL.stat().st_size > 1000


def test_predicts(model, validation):
    rows = validation.drop(columns=TARGET).head(100)
    started = time.perf_counter()
    assert len(model.predict(rows)) == 100
    assert time.perf_counter() - started < 1


def test_probabilities(model, validation):
    probabilities = model.predict_proba(validation.drop(columns=TARGET))
    assert np.allclose(probabilities.sum(axis=1), 1)


def test_performance(model, validation):
    assert accuracy_score(validation[TARGET], model.predict(validation.drop(columns=TARGET))) >= 0.75


def test_quality(validation):
    assert validation.notna().mean().mean() * (1 - validation.duplicated().mean()) >= 0.9


def test_drift(training, validation):
    from evidently import Dataset, Report
    from evidently.presets import DataDriftPreset

    report = Report([DataDriftPreset(method="jensenshannon", threshold=0.25)])
    report.run(Dataset.from_pandas(validation), Dataset.from_pandas(training)).save_html("drift.html")
