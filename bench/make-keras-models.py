"""Keras models and rows for bench/keras.mjs: python bench/make-keras-models.py FOLDER"""

import os
import sys
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras  # noqa: E402
import numpy as np  # noqa: E402
from keras import layers  # noqa: E402

SEED = 7
ROWS = 100


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    keras.utils.set_random_seed(SEED)
    random = np.random.default_rng(SEED)
    models = {
        "mlp": ((20,), [layers.Dense(128, activation="relu"), layers.BatchNormalization(), layers.Dense(64, activation="relu"), layers.Dense(3, activation="softmax")]),
        "cnn": (
            (28, 28, 1),
            [
                layers.Conv2D(32, 3, activation="relu"),
                layers.MaxPooling2D(),
                layers.Conv2D(64, 3, activation="relu"),
                layers.MaxPooling2D(),
                layers.Flatten(),
                layers.Dense(64, activation="relu"),
                layers.Dense(10, activation="softmax"),
            ],
        ),
        "lstm": ((50, 8), [layers.LSTM(64, return_sequences=True), layers.LSTM(32), layers.Dense(1)]),
    }
    for name, (shape, steps) in models.items():
        model = keras.Sequential([keras.Input(shape), *steps])
        model.save(folder / f"{name}.keras")
        model.save(folder / f"{name}.h5")
        np.save(folder / f"{name}.npy", random.normal(size=(ROWS, *shape)).astype("float32"))


if __name__ == "__main__":
    main()
