"""SavedModel folders for the tests of the security scan: __tests__/fixtures/security/saved-model/<name>/.

python scripts/make-saved-model-fixtures.py, with TensorFlow 2.15 and its Keras 2 (the last that writes keras_metadata.pb);
versions are recorded in versions.json. Nothing in `hostile` is ever run: tracing a function does not execute it.
"""
import json
import os
import pathlib
import shutil

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import keras  # noqa: E402
import numpy as np  # noqa: E402
import tensorflow as tf  # noqa: E402

OUT = pathlib.Path(__file__).resolve().parent.parent / "__tests__" / "fixtures" / "security" / "saved-model"


class Honest(tf.Module):
    """A table of words that is read from an asset, a variable, a line on standard error."""

    def __init__(self, words):
        rows = tf.lookup.TextFileInitializer(words, tf.string, tf.lookup.TextFileIndex.WHOLE_LINE, tf.int64,
                                             tf.lookup.TextFileIndex.LINE_NUMBER)
        self.table = tf.lookup.StaticVocabularyTable(rows, 1)
        self.weight = tf.Variable(np.ones((2, 2), np.float32))

    @tf.function(input_signature=[tf.TensorSpec([None], tf.string)])
    def look_up(self, words):
        tf.print("words", words)
        return self.table.lookup(words)


class Hostile(tf.Module):
    @tf.function(input_signature=[tf.TensorSpec([], tf.string)])
    def files(self, name):
        tf.io.write_file(name, "x")
        tf.print("x", output_stream="file:///tmp/scan-fixture")
        return tf.io.read_file("/etc/hostname"), tf.io.matching_files("/*")

    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
    def python(self, values):
        return tf.py_function(lambda x: x, [values], tf.float32)

    @tf.function(input_signature=[tf.TensorSpec([2], tf.float32)])
    def checkpoint(self, values):
        tf.raw_ops.SaveV2(prefix="/tmp/scan-fixture", tensor_names=["a"], shape_and_slices=[""], tensors=[values])
        return tf.raw_ops.RestoreV2(prefix=tf.strings.join(["../", "other"]), tensor_names=["a"], shape_and_slices=[""],
                                    dtypes=[tf.float32])


def main():
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    words = OUT / "words.txt"
    words.write_text("cat\ndog\n")
    tf.saved_model.save(Honest(str(words)), str(OUT / "honest"))
    tf.saved_model.save(Hostile(), str(OUT / "hostile"))
    words.unlink()
    one = keras.Input((2,))
    keras.Model(one, keras.layers.Dense(1)(one)).save(str(OUT / "keras"), save_format="tf")
    keras.Model(one, keras.layers.Lambda(lambda x: x * 2)(one)).save(str(OUT / "lambda"), save_format="tf")
    (OUT / "versions.json").write_text(json.dumps({"tensorflow": tf.__version__, "keras": keras.__version__}) + "\n")


main()
