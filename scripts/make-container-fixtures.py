#!/usr/bin/env python3
"""Models as people save them with what belongs to them: a dict, list or tuple in one pickle.

    python scripts/make-container-fixtures.py          # in an environment with scikit-learn 1.2.2

Writes __tests__/fixtures/containers: the files, rows.csv, and expected.json with what the library answers for every entry
that the test asks for.
"""

import json
import pathlib
import pickle

import joblib
import numpy
import pandas
from sklearn.datasets import load_iris
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import MultinomialNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.preprocessing import LabelEncoder, MinMaxScaler, StandardScaler
from sklearn.tree import DecisionTreeClassifier

OUT = pathlib.Path(__file__).resolve().parent.parent / "__tests__" / "fixtures" / "containers"
TEXTS = ["good film", "bad plot", "good cast and good plot", "bad, bad film", "dull", "a good one"]


def labels(answers):
    return [value if isinstance(value, str) else int(value) for value in answers.tolist()]


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    frame, species = load_iris(return_X_y=True, as_frame=True)
    names = numpy.array(["setosa", "versicolor", "virginica"])[species]
    asked = frame.iloc[::7].round(1).reset_index(drop=True)
    asked.to_csv(OUT / "rows.csv", index=False)
    pandas.DataFrame({"text": TEXTS}).to_csv(OUT / "texts.csv", index=False)

    tree = DecisionTreeClassifier(max_depth=3, random_state=0).fit(frame, species)
    joblib.dump({"model": tree, "features": list(frame.columns), "accuracy": 0.97, "trained": pandas.Timestamp("2024-05-01"), "means": frame.mean()}, OUT / "alone.joblib")

    joblib.dump([{"model": tree, "best_model": tree}, list(frame.columns)], OUT / "twice.joblib")

    scaler = StandardScaler().fit(frame)
    knn = KNeighborsClassifier(3).fit(scaler.transform(frame), species)
    joblib.dump({"model": knn, "scaler": scaler, "columns": list(frame.columns)}, OUT / "scaled.joblib")

    encoder = LabelEncoder().fit(names)
    coded = LogisticRegression(max_iter=500).fit(frame, encoder.transform(names))
    (OUT / "labelled.pkl").write_bytes(pickle.dumps({"classifier": coded, "le": encoder}))

    vectorizer = CountVectorizer().fit(TEXTS)
    bayes = MultinomialNB().fit(vectorizer.transform(TEXTS), [1, 0, 1, 0, 0, 1])
    vars(vectorizer).pop("_stop_words_id", None)  # an address in memory
    (OUT / "pair.pkl").write_bytes(pickle.dumps((bayes, vectorizer)))

    small = MinMaxScaler().fit(frame)
    nested = {"models": {"tree": tree, "near": knn}, "scalers": [small, scaler], "encoders": {"species": encoder}}
    (OUT / "nested.pkl").write_bytes(pickle.dumps(nested))
    (OUT / "encoders.pkl").write_bytes(pickle.dumps({"species": encoder, "size": LabelEncoder().fit(["L", "S"])}))
    (OUT / "names.pkl").write_bytes(pickle.dumps(list(frame.columns)))

    expected = [
        {"file": "alone.joblib", "entry": None, "rows": "rows.csv", "labels": labels(tree.predict(asked))},
        {"file": "twice.joblib", "entry": None, "rows": "rows.csv", "labels": labels(tree.predict(asked))},
        {"file": "scaled.joblib", "entry": "scaler,model", "rows": "rows.csv", "labels": labels(knn.predict(scaler.transform(asked)))},
        {"file": "scaled.joblib", "entry": "model", "rows": "rows.csv", "labels": labels(knn.predict(asked.to_numpy()))},
        {"file": "labelled.pkl", "entry": "classifier", "rows": "rows.csv", "labels": labels(coded.predict(asked))},
        {"file": "labelled.pkl", "entry": "classifier, le", "rows": "rows.csv", "labels": labels(encoder.inverse_transform(coded.predict(asked)))},
        {"file": "pair.pkl", "entry": "1,0", "rows": "texts.csv", "labels": labels(bayes.predict(vectorizer.transform(TEXTS)))},
        {"file": "nested.pkl", "entry": "models.tree", "rows": "rows.csv", "labels": labels(tree.predict(asked))},
        {"file": "nested.pkl", "entry": "scalers.1,models.near,encoders.species", "rows": "rows.csv", "labels": labels(encoder.inverse_transform(knn.predict(scaler.transform(asked))))},
    ]
    (OUT / "expected.json").write_text(json.dumps(expected, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
