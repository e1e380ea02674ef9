"""Makes __tests__/fixtures/onnx/: small ONNX models, what Python's onnx package reads in them and what Python's
onnxruntime computes with them.

    pip install onnx skl2onnx onnxruntime scikit-learn pandas
    python scripts/fixtures-onnx.py

The versions that made the committed files are in versions.json.
"""

import base64
import json
import shutil
import sys
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pandas as pd
import skl2onnx
import sklearn
from onnx import TensorProto, helper, numpy_helper
from skl2onnx import to_onnx
from skl2onnx.common.data_types import DoubleTensorType, FloatTensorType, Int64TensorType, StringTensorType
from sklearn.cluster import KMeans
from sklearn.compose import ColumnTransformer
from sklearn.datasets import load_diabetes, load_iris
from sklearn.ensemble import GradientBoostingRegressor, IsolationForest, RandomForestClassifier
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from sklearn.svm import SVC

TARGET = Path(__file__).resolve().parent.parent / "__tests__" / "fixtures" / "onnx"
OPSET = {"": 21, "ai.onnx.ml": 3}


# ---- what Python reads in a model -------------------------------------------------------------------------------


def describe_type(proto):
    kind = proto.WhichOneof("value")
    if kind is None:
        return {"kind": "undeclared"}
    if kind in ("tensor_type", "sparse_tensor_type"):
        tensor = getattr(proto, kind)
        shape = None
        if tensor.HasField("shape"):
            shape = []
            for dim in tensor.shape.dim:
                which = dim.WhichOneof("value")
                shape.append(None if which is None else getattr(dim, which))
        return {"kind": kind[:-5], "elementType": TensorProto.DataType.Name(tensor.elem_type).lower(), "shape": shape}
    if kind in ("sequence_type", "optional_type"):
        return {"kind": kind[:-5], "element": describe_type(getattr(proto, kind).elem_type)}
    if kind == "map_type":
        key = TensorProto.DataType.Name(proto.map_type.key_type).lower()
        return {"kind": "map", "key": key, "value": describe_type(proto.map_type.value_type)}
    return {"kind": "opaque"}


def describe_tensor(tensor):
    return {
        "name": tensor.name,
        "elementType": TensorProto.DataType.Name(tensor.data_type).lower(),
        "dims": list(tensor.dims),
        "raw": len(tensor.raw_data) if tensor.HasField("raw_data") else None,
        "strings": [value.decode() for value in tensor.string_data],
        "ints": list(tensor.int32_data) + list(tensor.int64_data) + list(tensor.uint64_data),
        "floatCount": len(tensor.float_data) + len(tensor.double_data),
        "external": [[entry.key, entry.value] for entry in tensor.external_data],
    }


def describe_attribute(attribute):
    values = {}
    for field, kind in (("f", "float"), ("i", "int")):
        if attribute.HasField(field):
            values[kind] = getattr(attribute, field)
    if attribute.HasField("s"):
        values["string"] = attribute.s.decode()
    if attribute.HasField("t"):
        values["tensor"] = describe_tensor(attribute.t)
    if attribute.HasField("g"):
        values["graph"] = describe_graph(attribute.g)
    if attribute.HasField("tp"):
        values["type"] = describe_type(attribute.tp)
    if attribute.floats:
        values["floats"] = list(attribute.floats)
    if attribute.ints:
        values["ints"] = list(attribute.ints)
    if attribute.strings:
        values["strings"] = [value.decode() for value in attribute.strings]
    if attribute.tensors:
        values["tensors"] = [describe_tensor(value) for value in attribute.tensors]
    if attribute.graphs:
        values["graphs"] = [describe_graph(value) for value in attribute.graphs]
    return {"name": attribute.name, "typeCode": attribute.type, "reference": attribute.ref_attr_name or None, **values}


def describe_node(node):
    return {
        "name": node.name,
        "opType": node.op_type,
        "domain": node.domain,
        "inputs": list(node.input),
        "outputs": list(node.output),
        "attributes": [describe_attribute(attribute) for attribute in node.attribute],
    }


def describe_values(values):
    return [{"name": value.name, "type": describe_type(value.type)} for value in values]


def describe_graph(graph):
    return {
        "name": graph.name,
        "nodes": [describe_node(node) for node in graph.node],
        "inputs": describe_values(graph.input),
        "outputs": describe_values(graph.output),
        "valueInfos": describe_values(graph.value_info),
        "initializers": [describe_tensor(tensor) for tensor in graph.initializer],
        "sparseInitializers": len(graph.sparse_initializer),
    }


def describe_model(model):
    return {
        "irVersion": model.ir_version,
        "producerName": model.producer_name,
        "producerVersion": model.producer_version,
        "domain": model.domain,
        "modelVersion": model.model_version,
        "opsets": {opset.domain: opset.version for opset in model.opset_import},
        "metadata": [[entry.key, entry.value] for entry in model.metadata_props],
        "graph": describe_graph(model.graph),
        "functions": [
            {
                "name": function.name,
                "domain": function.domain,
                "inputs": list(function.input),
                "outputs": list(function.output),
                "nodes": [describe_node(node) for node in function.node],
            }
            for function in model.functions
        ],
        "trainingGraphs": len(model.training_info),
    }


# ---- writing ----------------------------------------------------------------------------------------------------


def plain(value):
    if isinstance(value, np.ndarray):
        return value.tolist()
    if isinstance(value, np.generic):
        return value.item()
    return value


def save(name, model, columns, outputs=None):
    """`columns`: name -> list, as a user's table has them. `outputs`: what the model says about the rows."""
    path = TARGET / f"{name}.onnx"
    path.write_bytes(model if isinstance(model, bytes) else model.SerializeToString())
    parsed = onnx.load(str(path), load_external_data=False)
    document = {"columns": {key: plain(value) for key, value in columns.items()}, "outputs": outputs or {}}
    document["read"] = describe_model(parsed)
    (TARGET / f"{name}.json").write_text(json.dumps(document, separators=(",", ":")) + "\n")


def run(model, feeds):
    """Label, probabilities and values as onnxruntime gives them; a ZipMap's dictionaries in the order of their keys."""
    source = str(model) if isinstance(model, Path) else model.SerializeToString()
    session = onnxruntime.InferenceSession(source, providers=["CPUExecutionProvider"])
    results = session.run(None, feeds)
    outputs = {}
    for meta, result in zip(session.get_outputs(), results):
        if isinstance(result, list) and result and isinstance(result[0], dict):
            outputs["classes"] = list(result[0])
            result = np.array([list(row.values()) for row in result])
        outputs[meta.name] = plain(np.asarray(result))
    return outputs


def matrix_columns(X, names=None):
    names = names or [f"f{index}" for index in range(X.shape[1])]
    return {name: X[:, index].astype(float) for index, name in enumerate(names)}


def converted(name, estimator, X, *, kind=FloatTensorType, dtype=np.float32, options=None):
    model = to_onnx(estimator, initial_types=[("X", kind([None, X.shape[1]]))], options=options, target_opset=OPSET)
    save(name, model, matrix_columns(X), run(model, {"X": X.astype(dtype)}))


# ---- converted scikit-learn models ------------------------------------------------------------------------------


def converted_models():
    iris = load_iris()
    X, y = iris.data, iris.target
    names = np.array(["setosa", "versicolor", "virginica"])[y]
    rows = X[::7]

    linear = LogisticRegression(max_iter=500).fit(X, y)
    converted("logistic-zipmap", linear, rows)
    converted("logistic-tensor", linear, rows, options={"zipmap": False})
    converted("logistic-columns", linear, rows, options={id(linear): {"zipmap": "columns"}})
    binary = LogisticRegression(max_iter=500).fit(X, names == "setosa")
    converted("logistic-boolean", binary, rows, options={"zipmap": False})
    forest = RandomForestClassifier(8, max_depth=4, random_state=0).fit(X, names)
    converted("forest-zipmap", forest, rows)
    converted("forest-tensor", forest, rows, options={"zipmap": False})
    neighbours = KNeighborsClassifier(5).fit(X[::3], names[::3])
    converted("neighbours", neighbours, rows, options={"zipmap": False})
    converted("support-vectors", SVC(probability=True, random_state=0).fit(X, names), rows)
    scaled = make_pipeline(StandardScaler(), LogisticRegression(max_iter=500)).fit(X, names)
    converted("scaled-pipeline", scaled, rows, options={"zipmap": False})
    converted("clusters", KMeans(3, n_init=3, random_state=0).fit(X), rows)
    converted("isolation-forest", IsolationForest(n_estimators=2, max_samples=12, random_state=0).fit(X), rows)
    integers = np.round(X * 10)
    whole = LogisticRegression(max_iter=2000).fit(integers, y)
    converted("logistic-int64", whole, integers[::7], kind=Int64TensorType, dtype=np.int64, options={"zipmap": False})

    diabetes = load_diabetes()
    D, t = diabetes.data[:, :6], diabetes.target
    converted("linear-regression", LinearRegression().fit(D, t), D[::40])
    converted("linear-regression-double", LinearRegression().fit(D, t), D[::40], kind=DoubleTensorType, dtype=np.float64)
    boosted = GradientBoostingRegressor(n_estimators=20, max_depth=2, random_state=0).fit(D, t)
    converted("boosted-regression", boosted, D[::40])
    converted("two-targets", LinearRegression().fit(D, np.c_[t, -2 * t]), D[::40])


def mixed_pipeline():
    random = np.random.default_rng(3)
    table = pd.DataFrame(
        {
            "age": random.integers(18, 80, 60).astype(float),
            "city": random.choice(["Zürich", "Genève", "Bern"], 60),
            "income": random.normal(5000, 900, 60).round(2),
        }
    )
    target = np.where((table.age > 45) ^ (table.city == "Bern"), "yes", "no")
    columns = ColumnTransformer(
        [("n", StandardScaler(), ["age", "income"]), ("c", OneHotEncoder(handle_unknown="ignore"), ["city"])]
    )
    pipeline = make_pipeline(columns, LogisticRegression()).fit(table, target)
    types = [
        ("age", FloatTensorType([None, 1])),
        ("city", StringTensorType([None, 1])),
        ("income", FloatTensorType([None, 1])),
    ]
    rows = pd.concat([table[:20], pd.DataFrame({"age": [30.0], "city": ["Basel"], "income": [4000.0]})])
    feeds = {
        "age": rows[["age"]].to_numpy(np.float32),
        "city": rows[["city"]].to_numpy(object),
        "income": rows[["income"]].to_numpy(np.float32),
    }
    for name, options in (("mixed-zipmap", None), ("mixed-tensor", {"zipmap": False})):
        model = to_onnx(pipeline, initial_types=types, options=options, target_opset=OPSET)
        save(name, model, {key: rows[key].tolist() for key in rows}, run(model, feeds))


# ---- hand-made networks -----------------------------------------------------------------------------------------


def tensor(name, array):
    return numpy_helper.from_array(np.asarray(array), name)


def network(nodes, inputs, outputs, initializers, **more):
    graph = helper.make_graph(nodes, "network", inputs, outputs, initializers)
    opsets = [helper.make_opsetid("", 21)]
    model = helper.make_model(graph, opset_imports=opsets, ir_version=10, producer_name="hand", **more)
    onnx.checker.check_model(model)
    return model


def floats(name, shape):
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)


def perceptron(last, hidden=6, classes=3, batch="N"):
    random = np.random.default_rng(7)
    nodes = [
        helper.make_node("Gemm", ["features", "W1", "b1"], ["h"], transB=1),
        helper.make_node("Relu", ["h"], ["a"]),
        helper.make_node("MatMul", ["a", "W2"], ["z"]),
        helper.make_node("Add", ["z", "b2"], ["y" if last is None else "logits"]),
    ]
    if last is not None:
        nodes.append(helper.make_node(last, ["logits"], ["y"]))
    weights = [
        tensor("W1", random.normal(size=(hidden, 4)).astype(np.float32)),
        tensor("b1", random.normal(size=hidden).astype(np.float32)),
        tensor("W2", random.normal(size=(hidden, classes)).astype(np.float32)),
        tensor("b2", random.normal(size=classes).astype(np.float32)),
    ]
    return network(nodes, [floats("features", [batch, 4])], [floats("y", [batch, classes])], weights)


def networks():
    X = load_iris().data[::10].astype(np.float32)
    model = perceptron("Softmax")
    save("perceptron-softmax", model, matrix_columns(X), run(model, {"features": X}))
    helper.set_model_props(model, {"class_names": '["red", "green", "blue"]', "feature_names": '["f3","f2","f1","f0"]'})
    save("perceptron-named", model, matrix_columns(X), run(model, {"features": X[:, ::-1]}))
    model = perceptron("Sigmoid", classes=1)
    save("perceptron-sigmoid", model, matrix_columns(X), run(model, {"features": X}))
    model = perceptron(None, classes=1)
    save("perceptron-regression", model, matrix_columns(X), run(model, {"features": X}))

    model = perceptron("Softmax", batch=1)
    each = [run(model, {"features": row[None]})["y"][0] for row in X]
    save("batch-of-one", model, matrix_columns(X), {"y": each})
    model = perceptron("Softmax", batch=4)
    padded = np.concatenate([X, np.zeros((1, 4), np.float32)])
    assert len(padded) == 16
    each = [row for start in range(0, 16, 4) for row in run(model, {"features": padded[start : start + 4]})["y"]]
    save("batch-of-four", model, matrix_columns(X), {"y": each[:15]})

    random = np.random.default_rng(5)
    nodes = [
        helper.make_node("Conv", ["image", "K"], ["c"], kernel_shape=[3, 3], pads=[1, 1, 1, 1]),
        helper.make_node("Relu", ["c"], ["r"]),
        helper.make_node("GlobalAveragePool", ["r"], ["g"]),
        helper.make_node("Flatten", ["g"], ["f"]),
        helper.make_node("MatMul", ["f", "W"], ["z"]),
        helper.make_node("Softmax", ["z"], ["p"]),
    ]
    weights = [
        tensor("K", random.normal(size=(4, 1, 3, 3)).astype(np.float32)),
        tensor("W", random.normal(size=(4, 2)).astype(np.float32)),
    ]
    model = network(nodes, [floats("image", ["N", 1, 4, 4])], [floats("p", ["N", 2])], weights)
    images = random.normal(size=(6, 16)).astype(np.float32)
    save("convolution", model, matrix_columns(images), run(model, {"image": images.reshape(6, 1, 4, 4)}))


def external_data():
    model = perceptron("Softmax")
    X = load_iris().data[::10].astype(np.float32)
    outputs = run(model, {"features": X})
    onnx.save(model, str(TARGET / "external.onnx"), save_as_external_data=True, location="external.weights", size_threshold=0)
    model = onnx.load(str(TARGET / "external.onnx"), load_external_data=False)
    save("external", model, matrix_columns(X), outputs)
    for tensor_proto in model.graph.initializer:
        for entry in tensor_proto.external_data:
            if entry.key == "location":
                entry.value = "../secret.weights"
    save("external-escape", model, {})


# ---- corners of the schema --------------------------------------------------------------------------------------


def corners():
    branch = lambda name, value: helper.make_graph(  # noqa: E731
        [helper.make_node("Constant", [], [name], value=tensor("v", np.array([value], np.float32)))],
        f"branch-{name}",
        [],
        [floats(name, [1])],
    )
    nodes = [
        helper.make_node("If", ["flag"], ["chosen"], then_branch=branch("t", 1), else_branch=branch("e", 2)),
        helper.make_node("Twice", ["chosen"], ["out"], domain="own", name="caller"),
        helper.make_node("Constant", [], ["words"], value_strings=["a", "ö", ""]),
        helper.make_node("Constant", [], ["big"], value_ints=[2**62, -(2**63), -1, 0]),
        helper.make_node("Constant", [], ["small"], value_floats=[0.5, -1.25, -0.0]),
    ]
    twice = helper.make_function("own", "Twice", ["x"], ["y"], [helper.make_node("Add", ["x", "x"], ["y"])], [helper.make_opsetid("", 21)])
    sequence = helper.make_sequence_type_proto(
        helper.make_map_type_proto(TensorProto.STRING, helper.make_tensor_type_proto(TensorProto.FLOAT, []))
    )
    optional = helper.make_optional_type_proto(helper.make_tensor_type_proto(TensorProto.BFLOAT16, None))
    graph = helper.make_graph(
        nodes,
        "corners",
        [
            helper.make_tensor_value_info("flag", TensorProto.BOOL, []),
            helper.make_tensor_value_info("free", TensorProto.DOUBLE, None),
            helper.make_tensor_value_info("mixed", TensorProto.INT8, [None, "N", 3, 0]),
            helper.make_value_info("maps", sequence),
            helper.make_value_info("maybe", optional),
            helper.make_value_info("nothing", onnx.TypeProto()),
        ],
        [floats("out", [1])],
        [
            helper.make_tensor("ints", TensorProto.INT64, [3], [1, -2, 2**40]),
            helper.make_tensor("bytes", TensorProto.UINT8, [2], [7, 255]),
            helper.make_tensor("doubles", TensorProto.DOUBLE, [2], [0.1, 0.2]),
            helper.make_tensor("strings", TensorProto.STRING, [2], [b"x", "é".encode()]),
            tensor("raw", np.arange(5, dtype=np.int16)),
            helper.make_tensor("scalar", TensorProto.FLOAT, [], [3.5]),
        ],
        sparse_initializer=[
            helper.make_sparse_tensor(tensor("s", np.array([1.0], np.float32)), tensor("i", np.array([2], np.int64)), [4])
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21), helper.make_opsetid("own", 1)], ir_version=10)
    model.functions.append(twice)
    training = model.training_info.add()
    training.algorithm.name = "training"
    model.doc_string, model.domain, model.model_version = "dokumentation", "org.example", 2**40
    helper.set_model_props(model, {"__proto__": "x", "empty": ""})
    save("corners", model, {})


def mutations():
    """Broken copies of one small file, and whether Google's protobuf still reads them (and then sees a graph)."""
    original = perceptron("Softmax", hidden=2, classes=2).SerializeToString()
    random = np.random.default_rng(11)
    cases = []
    for case in range(300):
        data = bytearray(original)
        for _ in range(int(random.integers(1, 4))):
            position = int(random.integers(0, len(data)))
            action = int(random.choice(4, p=[0.7, 0.1, 0.1, 0.1]))
            if action == 0:
                data[position] = int(random.integers(0, 256))
            elif action == 1:
                del data[position : position + int(random.integers(1, 5))]
            elif action == 2:
                data[position:position] = bytes(random.integers(0, 256, int(random.integers(1, 5)), dtype=np.uint8))
            else:
                del data[max(1, position) :]
            if not data:
                data = bytearray(original[:1])
        try:
            parsed = onnx.ModelProto.FromString(bytes(data))
            verdict = len(parsed.graph.node) if parsed.HasField("graph") else "no graph"
        except Exception:
            verdict = "refused"
        cases.append([base64.b64encode(bytes(data)).decode(), verdict])
    (TARGET / "mutations.json").write_text(json.dumps(cases, separators=(",", ":")) + "\n")


def main():
    shutil.rmtree(TARGET, ignore_errors=True)
    TARGET.mkdir(parents=True)
    converted_models()
    mixed_pipeline()
    networks()
    external_data()
    corners()
    mutations()
    versions = {module.__name__: module.__version__ for module in (np, onnx, onnxruntime, skl2onnx, sklearn)}
    (TARGET / "versions.json").write_text(json.dumps({"python": sys.version.split()[0], **versions}, indent=2) + "\n")


main()
