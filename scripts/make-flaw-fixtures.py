"""Models that published flaws of the libraries ask about, each with its honest twin (scikit-learn).

python scripts/make-flaw-fixtures.py writes __tests__/fixtures/security/flaws/*.pkl and versions.json.
"""
import json
import pathlib
import pickle
import sys

import numpy as np
import sklearn
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.linear_model import Ridge
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import make_pipeline
from sklearn.svm import SVC, SVR, OneClassSVM

OUT = pathlib.Path(__file__).resolve().parent.parent / "__tests__" / "fixtures" / "security" / "flaws"
OUT.mkdir(parents=True, exist_ok=True)
X = np.array([[0.0, 1], [1, 0], [2, 2], [3, 1], [4, 5], [5, 4]])
Y = np.array([0, 1, 0, 2, 1, 2])
TEXTS = ["alice pays by card", "bob pays by cash", "alice pays twice"]


def save(name, model):
    (OUT / f"{name}.pkl").write_bytes(pickle.dumps(model, protocol=4))


save("svc", SVC().fit(X, Y))
save("svr", SVR().fit(X, Y))
save("one-class", OneClassSVM().fit(X))
crafted = SVC().fit(X, Y)
crafted._n_support = np.array([1_000_000, 1, 1], dtype=np.int32)
save("svc-crafted", crafted)

save("tfidf", TfidfVectorizer().fit(TEXTS))
save("tfidf-stop-words", make_pipeline(TfidfVectorizer(max_features=2)).fit(TEXTS))
save("count-stop-words", CountVectorizer(max_df=1).fit(TEXTS))

save("grid", GridSearchCV(Ridge(), {"alpha": [1.0]}, cv=2).fit(X, Y))
searched = GridSearchCV(Ridge(), {"alpha": [1.0]}, cv=2).fit(X, Y)
searched.pre_dispatch = "__import__('os').system('echo')"
save("grid-expression", searched)

versions = {"python": sys.version.split()[0], "numpy": np.__version__, "sklearn": sklearn.__version__}
(OUT / "versions.json").write_text(json.dumps(versions, indent=2) + "\n")
