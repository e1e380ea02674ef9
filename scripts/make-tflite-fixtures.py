"""Files of TensorFlow Lite for the security scan, made by its own converter.

python scripts/make-tflite-fixtures.py writes __tests__/fixtures/security/tflite/: honest models (floats, quantized, with
a loop of subgraphs, with metadata in a zip behind the model), one that needs TensorFlow's operators (Flex), among them
those that read and write files, and versions.json.
"""
import io
import json
import os
import pathlib
import zipfile

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import numpy as np
import tensorflow as tf

OUT = pathlib.Path(__file__).resolve().parent.parent / "__tests__" / "fixtures" / "security" / "tflite"
X = tf.TensorSpec([1, 4], tf.float32, name="x")


class Model(tf.Module):
    def __init__(self):
        rng = np.random.RandomState(0)
        self.a = tf.constant(rng.normal(size=(4, 8)), tf.float32)
        self.b = tf.constant(rng.normal(size=(8, 2)), tf.float32)

    @tf.function(input_signature=[X])
    def dense(self, x):
        return {"y": tf.nn.softmax(tf.matmul(tf.nn.relu(tf.matmul(x, self.a)), self.b))}

    @tf.function(input_signature=[X])
    def loop(self, x):
        return {"y": tf.while_loop(lambda i, v: i < 3, lambda i, v: (i + 1, v * 2 + 1), (tf.constant(0), x))[1]}

    @tf.function(input_signature=[X])
    def flex(self, x):
        return {"y": tf.linalg.det(tf.reshape(x, [2, 2]))}

    @tf.function(input_signature=[tf.TensorSpec([], tf.string, name="x")])
    def reads(self, x):
        content = tf.io.read_file(x)
        with tf.control_dependencies([tf.io.write_file("out.bin", content)]):
            return {"y": tf.identity(content)}


model = Model()


def convert(name, quantize=False, flex=False):
    converter = tf.lite.TFLiteConverter.from_concrete_functions([getattr(model, name).get_concrete_function()], model)
    if quantize:
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
        converter.representative_dataset = lambda: ([np.full((1, 4), i, np.float32)] for i in range(4))
    if flex:
        converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS, tf.lite.OpsSet.SELECT_TF_OPS]
    return converter.convert()


dense = convert("dense")


def with_labels(archive_bytes, mode):
    """The archive alone counts offsets from its own start; appended to the model (as its metadata writer does), from there."""
    buffer = io.BytesIO(archive_bytes)
    with zipfile.ZipFile(buffer, mode) as archive:
        archive.writestr(zipfile.ZipInfo("labels.txt", (2024, 1, 1, 0, 0, 0)), "no\nyes\n")
    return buffer.getvalue()


files = {"dense": dense, "quantized": convert("dense", quantize=True), "loop": convert("loop"),
         "metadata": with_labels(dense, "a"),
         "metadata-apart": dense + with_labels(b"", "w"), "flex": convert("flex", flex=True), "reads": convert("reads", flex=True)}
for name, content in files.items():
    (OUT / f"{name}.tflite").write_bytes(content)
(OUT / "versions.json").write_text(json.dumps({"tensorflow": tf.__version__}, indent=2) + "\n")
