"""Honest models for the security scan: 24 estimators, every pickle protocol, every joblib compressor.

python scripts/make-security-fixtures.py LABEL writes __tests__/fixtures/security/honest-LABEL.pack.gz: gzip of one line
of JSON (versions, file names with sizes) and the files one after the other. Run once with scikit-learn 1.2 and once with the current release.
"""
import gzip
import io
import json
import pathlib
import pickle
import sys
import warnings

import joblib
import numpy as np
import pandas as pd
import scipy
import sklearn
from sklearn.cluster import KMeans
from sklearn.compose import ColumnTransformer
from sklearn.decomposition import PCA, TruncatedSVD
from sklearn.ensemble import (AdaBoostClassifier, ExtraTreesRegressor, GradientBoostingClassifier,
                              HistGradientBoostingRegressor, IsolationForest, RandomForestClassifier)
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.feature_selection import SelectKBest
from sklearn.gaussian_process import GaussianProcessRegressor
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression, Ridge, SGDClassifier
from sklearn.model_selection import GridSearchCV
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer, OneHotEncoder, QuantileTransformer, StandardScaler
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier

warnings.filterwarnings("ignore")
OUT = pathlib.Path(__file__).resolve().parent.parent / "__tests__" / "fixtures" / "security"


def models():
    rng = np.random.RandomState(0)
    X = np.abs(rng.normal(size=(12, 3)))
    y = np.arange(12) % 2
    frame = pd.DataFrame({"age": X[:, 0], "city": pd.Categorical(["a", "b"] * 6)})
    mixed = ColumnTransformer([("n", StandardScaler(), ["age"]), ("c", OneHotEncoder(), ["city"])])
    yield "pipeline", make_pipeline(mixed, LogisticRegression()).fit(frame, y)
    for model in (AdaBoostClassifier(n_estimators=2), DecisionTreeClassifier(max_depth=2),
                  ExtraTreesRegressor(n_estimators=1, max_depth=2), GaussianNB(), GaussianProcessRegressor(),
                  GradientBoostingClassifier(n_estimators=1, max_depth=1), GridSearchCV(Ridge(), {"alpha": [1.0]}, cv=2),
                  HistGradientBoostingRegressor(max_iter=1), IsolationForest(n_estimators=1, random_state=0),
                  KMeans(2, n_init=1), KNeighborsClassifier(2), LogisticRegression(), MLPClassifier((2,), max_iter=2),
                  PCA(2), QuantileTransformer(n_quantiles=5), RandomForestClassifier(n_estimators=1, max_depth=1), Ridge(),
                  SGDClassifier(max_iter=3), SVC(probability=True), SelectKBest(k=2), SimpleImputer(), StandardScaler(),
                  TruncatedSVD(1), FunctionTransformer(np.log1p)):
        yield type(model).__name__, model.fit(X, y)
    yield "TfidfVectorizer", TfidfVectorizer().fit(["the cat", "a dog ran"])
    yield "labels", {"classes": np.array(["no", "yes"], dtype=object), "when": pd.Timestamp("2024-01-01"), "frame": frame.head(2)}


def main():
    files = {}
    for name, model in models():
        for protocol in range(6):
            files[f"{name}.p{protocol}.pkl"] = pickle.dumps(model, protocol=protocol)
        for protocol in (2, 4):
            buffer = io.BytesIO()
            joblib.dump(model, buffer, protocol=protocol)
            files[f"{name}.p{protocol}.joblib"] = buffer.getvalue()
    for name, model in models():
        if name not in ("pipeline", "RandomForestClassifier", "labels"):
            continue
        for compressor in ("zlib", "gzip", "bz2", "lzma", "xz", "lz4"):
            buffer = io.BytesIO()
            joblib.dump(model, buffer, compress=(compressor, 3))
            files[f"{name}.{compressor}.joblib"] = buffer.getvalue()
    made_with = {m.__name__: m.__version__ for m in (sklearn, np, scipy, pd, joblib)} | {"python": sys.version.split()[0]}
    header = {"made_with": made_with, "files": [[name, len(content)] for name, content in sorted(files.items())]}
    body = json.dumps(header).encode() + b"\n" + b"".join(content for _, content in sorted(files.items()))
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / f"honest-{sys.argv[1]}.pack.gz").write_bytes(gzip.compress(body, 9, mtime=0))


main()
