"""Trains the Keras model in examples/ on real public data and writes it (.h5 and .keras) and the data beside it.

    python3 -m venv .venv-fixtures/keras-example
    .venv-fixtures/keras-example/bin/pip install keras==3.15.1 tensorflow-cpu==2.21.0 scikit-learn pandas
    .venv-fixtures/keras-example/bin/python scripts/make-keras-example.py

Data: Wine (Aeberhard and Forina 1991, UCI; CC BY 4.0): 178 wines of three cultivars. Apart from scripts/make-examples.py,
since TensorFlow wants versions of its own. Everything is seeded; library versions are written to examples/versions.json.
"""

import json
import os
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")

import keras  # noqa: E402
import numpy as np  # noqa: E402
import tensorflow as tf  # noqa: E402
from sklearn.datasets import load_wine  # noqa: E402
from sklearn.model_selection import train_test_split  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
SEED = 20260101


def main() -> None:
    keras.utils.set_random_seed(SEED)
    bunch = load_wine(as_frame=True)
    table = bunch.frame.rename(columns={"target": "cultivar", "od280/od315_of_diluted_wines": "od280_od315_of_diluted_wines"})
    names = [name for name in table.columns if name != "cultivar"]
    train, validation = train_test_split(table, test_size=0.45, stratify=table["cultivar"], random_state=SEED)

    def columns(rows):
        return {name: rows[name].to_numpy(dtype="float32")[:, None] for name in names}

    # One input a column, so that the file says which columns the model wants.
    inputs = [keras.Input((1,), name=name) for name in names]
    scale = keras.layers.Normalization()
    scale.adapt(train[names].to_numpy(dtype="float32"))
    hidden = keras.layers.Dense(16, activation="relu")(scale(keras.layers.Concatenate()(inputs)))
    model = keras.Model(inputs, keras.layers.Dense(3, activation="softmax", name="cultivar")(keras.layers.Dropout(0.2)(hidden)))
    model.compile(optimizer=keras.optimizers.Adam(0.02), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(columns(train), train["cultivar"].to_numpy(), epochs=60, batch_size=16, verbose=0)

    model.save(ROOT / "examples" / "models" / "wine.h5", include_optimizer=False)
    # The same weights in the newer format, by way of the older one so that the optimizer stays out of both.
    keras.models.load_model(ROOT / "examples" / "models" / "wine.h5").save(ROOT / "examples" / "models" / "wine.keras")
    train.to_csv(ROOT / "examples" / "data" / "wine-train.csv", index=False)
    validation.to_csv(ROOT / "examples" / "data" / "wine-validation.csv", index=False)
    probabilities = np.asarray(model(columns(validation), training=False))
    answer = {"predictions": probabilities.argmax(axis=1).tolist(), "classes": [0, 1, 2], "probabilities": probabilities.astype(float).tolist()}
    (ROOT / "__tests__" / "fixtures" / "examples" / "wine.json").write_text(json.dumps(answer) + "\n")
    path = ROOT / "examples" / "versions.json"
    found = {**json.loads(path.read_text()), "keras": keras.__version__, "tensorflow": tf.__version__}
    path.write_text(json.dumps(found, indent=2) + "\n")
    print("accuracy", (probabilities.argmax(axis=1) == validation["cultivar"].to_numpy()).mean())


if __name__ == "__main__":
    main()
