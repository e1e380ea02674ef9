#!/usr/bin/env python3
"""Makes __tests__/fixtures/joined: models whose preprocessing was saved to files of its own, and what both answer together.

    python3 scripts/make-joined-fixtures.py        # needs scikit-learn 1.9.1, pandas, joblib

Layout: <case>/<part>.joblib in the order of "files" of expected.json, the estimator last; rows.csv; expected.json:
{"scikit-learn", "files", "predictions", "classes", "probabilities" | null} of a Pipeline of these very parts.
"""

import json
import pathlib

import joblib
import numpy
import sklearn
from sklearn.compose import make_column_transformer
from sklearn.decomposition import PCA
from sklearn.ensemble import RandomForestClassifier
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LinearRegression
from sklearn.naive_bayes import MultinomialNB
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

from fixtures.support import diabetes, passengers

TARGET = pathlib.Path(__file__).resolve().parent.parent / "__tests__" / "fixtures" / "joined"

SPAM = ["WIN £1,000 cash now!!! txt 80082", "free entry in a weekly prize draw", "claim your free prize at http://win.example.com", "URGENT! you have won a 2000 bonus", "cheap loans, free cash, call now"]
HAM = ["see you at 5pm then", "Ok lar... joking wif u oni", "I'm at the café, où es-tu?", "call me when you are home", "meeting moved to the morning, sorry"]
MESSY = ["--", "FREE free FrEe", "😀 great 👍🏽 10/10 café", "don't call me NOW", "İstanbul ﬁne ΑΣ", "line\nbreak, \"quoted\"", "中文 Привет हिन्दी", "a b c d e f g", "1234 5678 £1,000"]


def write(name, parts, rows, named):
    folder = TARGET / name
    folder.mkdir(parents=True, exist_ok=True)
    files = [f"{part}.joblib" for part, _ in parts]
    for file, (_, estimator) in zip(files, parts):
        joblib.dump(estimator, folder / file, compress=3)
    rows.to_csv(folder / "rows.csv", index=False)
    whole = Pipeline(parts)
    given = rows["text"] if named == "text" else rows if named else rows.to_numpy()
    answers = {
        "scikit-learn": sklearn.__version__,
        "files": files,
        "predictions": whole.predict(given).tolist(),
        "classes": whole.classes_.tolist() if hasattr(whole, "classes_") else None,
        "probabilities": whole.predict_proba(given).tolist() if hasattr(whole, "predict_proba") else None,
    }
    (folder / "expected.json").write_text(json.dumps(answers, ensure_ascii=False) + "\n", encoding="utf-8")


def main():
    import pandas

    vectorizer = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True)
    counts = vectorizer.fit_transform(SPAM + HAM)
    bayes = MultinomialNB().fit(counts, ["spam"] * len(SPAM) + ["ham"] * len(HAM))
    write("text", [("vectorizer", vectorizer), ("model", bayes)], pandas.DataFrame({"text": MESSY + SPAM + HAM}), "text")

    train, survived, asked = passengers()
    # A column of text in ONNX has no missing cells; those of numbers stay.
    words = ["sex", "embarked", "deck"]
    train[words], asked[words] = train[words].fillna("none"), asked[words].fillna("none").replace("", "none")
    numbers = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    columns = make_column_transformer((numbers, ["age", "fare"]), (OneHotEncoder(handle_unknown="ignore"), words))
    forest = RandomForestClassifier(8, max_depth=4, random_state=0).fit(columns.fit_transform(train), survived)
    write("columns", [("preprocessor", columns), ("model", forest)], asked, True)

    X, y, rows = diabetes()
    scaler = StandardScaler().fit(X)
    components = PCA(4, random_state=0).fit(scaler.transform(X))
    linear = LinearRegression().fit(components.transform(scaler.transform(X)), y)
    frame = pandas.DataFrame(rows, columns=[f"x{at}" for at in range(rows.shape[1])])
    write("two", [("scaler", scaler), ("components", components), ("model", linear)], frame, False)


if __name__ == "__main__":
    numpy.random.seed(0)
    main()
