"""What a user would run instead: python bench/predict.py MODEL DATA [OUTPUT | --warm RUNS]

Writes labels and probabilities as JSON. The model is asked once, for the probabilities, and labels follow from them.
With --warm it prints the milliseconds of every run of that one call, model and data in memory.
"""

import json
import sys
import time

import joblib
import pandas as pd


def main() -> None:
    path, data, *rest = sys.argv[1:]
    model = joblib.load(path)
    table = pd.read_csv(data)
    names = getattr(model, "feature_names_in_", None)
    rows = table.iloc[:, 0] if names is None else table[list(names)]
    ask = getattr(model, "predict_proba", model.predict)
    if rest[0] == "--warm":
        times = []
        for _ in range(int(rest[1])):
            start = time.perf_counter()
            ask(rows)
            times.append((time.perf_counter() - start) * 1000)
        print(json.dumps(times))
        return
    answers = ask(rows)
    document = {"predictions": model.classes_[answers.argmax(1)].tolist(), "probabilities": answers.tolist()}
    with open(rest[0], "w") as output:
        json.dump(document, output)


if __name__ == "__main__":
    main()
