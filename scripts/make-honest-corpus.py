"""Honest models for the security scan: what an environment can save, in every form in which it saves it.

    python scripts/make-honest-corpus.py OUT

writes OUT/<group>/... and OUT/corpus.json (versions, number of files by group) for whatever of scikit-learn,
imbalanced-learn, XGBoost, LightGBM, CatBoost, pandas, statsmodels, torch, safetensors, Keras, ONNX and skl2onnx is
installed. Run it in one environment a release; scripts/check-honest-corpus.ts scans the results. Nothing of it is
committed: about 3,000 files an environment.
"""
import importlib
import io
import itertools
import json
import os
import pathlib
import pickle
import sys
import traceback
import warnings

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")
warnings.filterwarnings("ignore")

import numpy as np  # noqa: E402

OUT = pathlib.Path(sys.argv[1])
COMPRESSORS = ("zlib", "gzip", "bz2", "lzma", "xz", "lz4")
counts = {}
skipped = {}


def have(name):
    try:
        return importlib.import_module(name)
    except Exception:  # absent, or broken in this environment
        return None


def path(group, name):
    folder = OUT / group
    folder.mkdir(parents=True, exist_ok=True)
    counts[group] = counts.get(group, 0) + 1
    return folder / name


def write(group, name, content):
    path(group, name).write_bytes(content)


def attempt(what, action):
    """What a release cannot do is noted, never hidden."""
    try:
        return action()
    except Exception as error:
        skipped[what] = "".join(traceback.format_exception_only(type(error), error)).strip()[:200]
        return None


def save(group, name, model, every_compressor=True):
    """Every pickle protocol, joblib plain and with every compressor."""
    for protocol in range(6):
        attempt(f"{name}.p{protocol}", lambda: write(group, f"{name}.p{protocol}.pkl", pickle.dumps(model, protocol=protocol)))
    joblib = have("joblib")
    if joblib is None:
        return
    forms = [(0, protocol) for protocol in (0, 2, 3, 4, 5)]
    if every_compressor:
        forms += [((compressor, 3), protocol) for compressor, protocol in itertools.product(COMPRESSORS, (2, 4))]
    for compress, protocol in forms:
        label = "plain" if compress == 0 else compress[0]

        def dump():
            buffer = io.BytesIO()
            joblib.dump(model, buffer, compress=compress, protocol=protocol)
            write(group, f"{name}.p{protocol}.{label}.joblib", buffer.getvalue())

        attempt(f"{name}.p{protocol}.{label}", dump)


# --- scikit-learn -----------------------------------------------------------------------------------------------------

def sklearn_arguments(cls):
    """What required parameters get, by their names."""
    from sklearn.linear_model import LogisticRegression, Ridge
    from sklearn.preprocessing import StandardScaler

    name = cls.__name__
    classifier = LogisticRegression()
    several = [("a", LogisticRegression()), ("b", LogisticRegression(C=0.5))]
    special = {
        "Pipeline": {"steps": [("s", StandardScaler()), ("m", Ridge())]},
        "FeatureUnion": {"transformer_list": [("s", StandardScaler())]},
        "ColumnTransformer": {"transformers": [("s", StandardScaler(), [0, 1])]},
        "GridSearchCV": {"estimator": Ridge(), "param_grid": {"alpha": [0.5, 1.0]}, "cv": 2},
        "RandomizedSearchCV": {"estimator": Ridge(), "param_distributions": {"alpha": [0.5, 1.0]}, "n_iter": 2, "cv": 2},
        "HalvingGridSearchCV": {"estimator": Ridge(), "param_grid": {"alpha": [0.5, 1.0]}, "cv": 2},
        "HalvingRandomSearchCV": {"estimator": Ridge(), "param_distributions": {"alpha": [0.5, 1.0]}, "cv": 2},
        "VotingClassifier": {"estimators": several},
        "StackingClassifier": {"estimators": several, "cv": 2},
        "VotingRegressor": {"estimators": [("a", Ridge()), ("b", Ridge(2.0))]},
        "StackingRegressor": {"estimators": [("a", Ridge()), ("b", Ridge(2.0))], "cv": 2},
        "SparseCoder": {"dictionary": np.eye(4)},
        "FunctionTransformer": {"func": np.log1p},
        "RegressorChain": {"base_estimator" if "base_estimator" in cls.__init__.__code__.co_varnames else "estimator": Ridge()},
    }
    if name in special:
        return special[name]
    required = {"estimator": classifier, "base_estimator": classifier}
    names = cls.__init__.__code__.co_varnames[1:cls.__init__.__code__.co_argcount]
    defaults = len(cls.__init__.__defaults__ or ())
    return {key: required[key] for key in names[: len(names) - defaults] if key in required}


def fitted(cls):
    rng = np.random.RandomState(0)
    X = np.abs(rng.normal(size=(30, 4))) + 0.1
    y = np.arange(30) % 2
    texts = ["the cat sat", "a dog ran", "birds fly high"] * 10
    several = np.column_stack([y, 1 - y])
    labels = np.array(["no", "yes"])[y]
    records = [{"a": 1.0, "b": "x"}, {"a": 2.0, "b": "y"}] * 15
    arguments = sklearn_arguments(cls)
    for small in ({"n_estimators": 3}, {"max_iter": 20}, {}):
        for data in ((X, labels), (X, y), (X, y.astype(float) + rng.normal(size=30)), (X, np.abs(y) + 1.0), (X, several),
                     (X,), (texts,), (records,), (y,), ([[1, 2], [2, 3]],), (X[:, 0], y), (X @ X.T,), (X, X[:, :2])):
            try:
                return cls(**arguments, **small).fit(*data)
            except TypeError:
                if small:
                    break
            except Exception:
                continue
    # Not fitted: people save those as well.
    return cls(**arguments)


def sklearn_models():
    if have("sklearn") is None:
        return
    from sklearn.utils import all_estimators
    try:
        from sklearn.experimental import enable_halving_search_cv, enable_iterative_imputer  # noqa: F401
    except ImportError:
        pass
    try:
        from sklearn.experimental import enable_hist_gradient_boosting  # noqa: F401
    except ImportError:
        pass
    for name, cls in all_estimators():
        model = attempt(name, lambda: fitted(cls))
        if model is not None:
            save("scikit-learn", name, model)
    kernels = attempt("kernels", sklearn_composites)
    for name, model in kernels or []:
        save("scikit-learn", name, model)


def sklearn_composites():
    from sklearn.compose import ColumnTransformer, TransformedTargetRegressor
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.gaussian_process import GaussianProcessRegressor
    from sklearn.gaussian_process.kernels import RBF, ConstantKernel, Matern, WhiteKernel
    from sklearn.linear_model import LogisticRegression, Ridge
    from sklearn.metrics import f1_score, make_scorer
    from sklearn.model_selection import GridSearchCV, StratifiedKFold
    from sklearn.naive_bayes import MultinomialNB
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import FunctionTransformer, OneHotEncoder, StandardScaler

    rng = np.random.RandomState(0)
    X = rng.normal(size=(40, 3))
    y = (X[:, 0] > 0).astype(int)
    pandas = have("pandas")
    if pandas is not None:
        frame = pandas.DataFrame({"age": X[:, 0], "city": ["a", "b"] * 20, "when": pandas.Categorical(["x", "y"] * 20)})
        mixed = ColumnTransformer([("n", StandardScaler(), ["age"]), ("c", OneHotEncoder(), ["city", "when"])])
        yield "composite-frame", make_pipeline(mixed, LogisticRegression()).fit(frame, y)
    yield "composite-text", make_pipeline(TfidfVectorizer(), MultinomialNB()).fit(["a cat", "the dog"] * 20, y)
    yield "composite-search", GridSearchCV(RandomForestClassifier(5, random_state=np.random.RandomState(1)), {"max_depth": [1, 2]},
                                           cv=StratifiedKFold(2), scoring=make_scorer(f1_score)).fit(X, y)
    yield "composite-kernel", GaussianProcessRegressor(ConstantKernel() * RBF() + Matern() + WhiteKernel()).fit(X, y)
    yield "composite-target", TransformedTargetRegressor(Ridge(), func=np.log1p, inverse_func=np.expm1).fit(X, y + 1)
    yield "composite-function", make_pipeline(FunctionTransformer(np.abs), StandardScaler()).fit(X)
    yield "composite-large", RandomForestClassifier(30, random_state=0).fit(rng.normal(size=(2000, 10)), rng.randint(0, 3, 2000))
    yield "dictionary", {"model": LogisticRegression().fit(X, y), "features": ["a", "b", "c"], "threshold": 0.5,
                         "classes": np.array(["no", "yes"], dtype=object), "made": __import__("datetime").datetime(2024, 1, 2)}


# --- boosting ---------------------------------------------------------------------------------------------------------

def table():
    rng = np.random.RandomState(0)
    X = rng.normal(size=(60, 4))
    return X, (X[:, 0] > 0).astype(int), X[:, 1] * 2 + 1


def xgboost_models():
    xgboost = have("xgboost")
    if xgboost is None:
        return
    X, y, value = table()
    models = {
        "classifier": xgboost.XGBClassifier(n_estimators=5).fit(X, y),
        "three": xgboost.XGBClassifier(n_estimators=5).fit(X, np.arange(60) % 3),
        "regressor": xgboost.XGBRegressor(n_estimators=5).fit(X, value),
        "forest": xgboost.XGBRFClassifier(n_estimators=5).fit(X, y),
        "dart": xgboost.XGBClassifier(n_estimators=5, booster="dart").fit(X, y),
        "linear": xgboost.XGBRegressor(n_estimators=5, booster="gblinear").fit(X, value),
        "ranker": xgboost.XGBRanker(n_estimators=5).fit(X, y, group=[30, 30]),
    }
    for name, model in models.items():
        save("xgboost", name, model)
        save("xgboost", f"{name}-booster", model.get_booster(), every_compressor=False)
        for extension in ("json", "ubj"):
            attempt(f"xgboost {name}.{extension}", lambda: model.get_booster().save_model(str(path("xgboost", f"{name}.{extension}"))))


def lightgbm_models():
    lightgbm = have("lightgbm")
    if lightgbm is None:
        return
    X, y, value = table()
    models = {
        "classifier": lightgbm.LGBMClassifier(n_estimators=5, verbose=-1).fit(X, y),
        "three": lightgbm.LGBMClassifier(n_estimators=5, verbose=-1).fit(X, np.arange(60) % 3),
        "regressor": lightgbm.LGBMRegressor(n_estimators=5, verbose=-1).fit(X, value),
        "dart": lightgbm.LGBMRegressor(n_estimators=5, boosting_type="dart", verbose=-1).fit(X, value),
        "ranker": lightgbm.LGBMRanker(n_estimators=5, verbose=-1).fit(X, y, group=[30, 30]),
    }
    for name, model in models.items():
        save("lightgbm", name, model)
        save("lightgbm", f"{name}-booster", model.booster_, every_compressor=False)
        model.booster_.save_model(str(path("lightgbm", f"{name}.txt")))


def catboost_models():
    catboost = have("catboost")
    if catboost is None:
        return
    X, y, value = table()
    common = {"iterations": 5, "verbose": False, "allow_writing_files": False}
    models = {
        "classifier": catboost.CatBoostClassifier(**common).fit(X, y),
        "three": catboost.CatBoostClassifier(**common).fit(X, np.arange(60) % 3),
        "regressor": catboost.CatBoostRegressor(**common).fit(X, value),
        "categories": catboost.CatBoostClassifier(cat_features=[0], **common).fit([[str(v % 3), float(v)] for v in range(60)], y),
    }
    for name, model in models.items():
        save("catboost", name, model)
        for extension in ("cbm", "json", "onnx"):
            attempt(f"catboost {name}.{extension}",
                    lambda: model.save_model(str(path("catboost", f"{name}.{extension}")), format=extension))


# --- pandas, statsmodels, NumPy ---------------------------------------------------------------------------------------

def numpy_arrays():
    arrays = {
        "float": np.arange(12.0).reshape(3, 4), "fortran": np.asfortranarray(np.ones((3, 4))), "bool": np.ones(3, bool),
        "text": np.array(["a", "bc"]), "bytes": np.array([b"a", b"bc"]), "record": np.zeros(3, [("a", "f4"), ("b", "S3", (2,))]),
        "dates": np.array(["2024-01-01"], "M8[D]"), "spans": np.array([1], "m8[s]"), "complex": np.ones(2, complex),
        "scalar": np.float32(3), "empty": np.zeros((0, 3)), "object": np.array([1, "a", None], dtype=object),
        "big-endian": np.arange(3, dtype=">i4"), "masked": np.ma.masked_array([1, 2], [True, False]), "half": np.ones(2, "f2"),
        "random": np.random.RandomState(0), "generator": np.random.default_rng(0), "polynomial": np.polynomial.Polynomial([1, 2]),
    }
    for name, array in arrays.items():
        save("numpy", name, array)
        if isinstance(array, np.ndarray) and array.dtype != object and not isinstance(array, np.ma.MaskedArray):
            np.save(str(path("numpy", f"{name}.npy")), array)
            np.savez(str(path("numpy", f"{name}.npz")), a=array, b=array)
            np.savez_compressed(str(path("numpy", f"{name}.packed.npz")), a=array)
    scipy = have("scipy.sparse")
    if scipy is not None:
        for form in ("csr", "csc", "coo", "lil", "dok", "dia", "bsr"):
            matrix = scipy.random(6, 5, 0.4, format=form, random_state=0)
            save("numpy", f"sparse-{form}", matrix)
            attempt(f"npz {form}", lambda: scipy.save_npz(str(path("numpy", f"sparse-{form}.npz")), matrix))


def pandas_objects():
    pandas = have("pandas")
    if pandas is None:
        return
    frame = pandas.DataFrame({
        "number": [1.0, 2.0, None], "count": [1, 2, 3], "text": ["a", "b", None], "flag": [True, False, True],
        "kind": pandas.Categorical(["x", "y", "x"]), "when": pandas.date_range("2024-01-01", periods=3),
        "zoned": pandas.date_range("2024-01-01", periods=3, tz="Europe/Zurich"), "span": pandas.to_timedelta([1, 2, 3], "h"),
    })
    objects = {
        "frame": frame, "series": frame["number"], "indexed": frame.set_index(["kind", "when"]), "empty": frame.head(0),
        "categorical": frame["kind"], "index": pandas.Index(["a", "b"]), "range": pandas.RangeIndex(5),
        "multi": pandas.MultiIndex.from_product([["a", "b"], [1, 2]]), "timestamp": pandas.Timestamp("2024-01-01", tz="UTC"),
        "timedelta": pandas.Timedelta("1D"), "period": pandas.Period("2024-01"), "periods": pandas.period_range("2024-01", periods=3),
        "interval": pandas.Interval(0, 1), "cut": pandas.cut(frame["count"], 2), "nullable": frame.convert_dtypes(),
        "masked": pandas.array([1, None], dtype="Int64"), "strings": pandas.array(["a", None], dtype="string"),
        "sparse": pandas.arrays.SparseArray([0, 0, 1]), "offset": pandas.offsets.MonthEnd(2), "missing": pandas.NaT,
        "grouped": frame.groupby("kind", observed=False)["number"].mean(),
    }
    for name, value in objects.items():
        save("pandas", name, value)
    for compression in ("gzip", "bz2", "xz", "zip", "tar"):
        attempt(f"to_pickle {compression}", lambda: frame.to_pickle(str(path("pandas", f"frame.{compression}.pkl")), compression=compression))


def statsmodels_results():
    api = have("statsmodels.api")
    if api is None:
        return
    import pandas as pd
    import statsmodels.formula.api as formula
    from statsmodels.tsa.api import ARIMA, ExponentialSmoothing, Holt, SimpleExpSmoothing
    from statsmodels.tsa.ar_model import AutoReg
    from statsmodels.tsa.statespace.sarimax import SARIMAX
    X, y, value = table()
    frame = pd.DataFrame(X, columns=list("abcd")).assign(y=y, value=value, group=list("xyz") * 20)
    noise = np.random.RandomState(1).normal(size=60)
    series = pd.Series(np.cumsum(noise) + 30, index=pd.date_range("2020-01-01", periods=60, freq="MS"))
    noisy = (y + (noise > 1)) % 2
    makers = {
        "ols": lambda: api.OLS(value + noise, api.add_constant(X)).fit(),
        "ols-formula": lambda: formula.ols("value ~ a + C(group)", frame).fit(),
        "wls": lambda: api.WLS(value + noise, X, weights=np.ones(60)).fit(),
        "gls": lambda: api.GLS(value + noise, X).fit(),
        "rlm": lambda: api.RLM(value + noise, X).fit(),
        "logit": lambda: api.Logit(noisy, X).fit(disp=0),
        "logit-formula": lambda: formula.logit("y ~ b + c", frame).fit(disp=0),
        "probit": lambda: api.Probit(noisy, X).fit(disp=0),
        "poisson": lambda: api.GLM(noisy, X, family=api.families.Poisson()).fit(),
        "binomial": lambda: api.GLM(noisy, X, family=api.families.Binomial()).fit(),
        "gamma": lambda: api.GLM(np.abs(value) + 1, X, family=api.families.Gamma(api.families.links.Log())).fit(),
        "mnlogit": lambda: api.MNLogit(np.random.RandomState(2).randint(0, 3, 60), X).fit(disp=0),
        "quantile": lambda: api.QuantReg(value + noise, X).fit(),
        "mixed": lambda: formula.mixedlm("value ~ a", frame, groups=frame["group"]).fit(),
        "arima": lambda: ARIMA(series, order=(1, 1, 1)).fit(),
        "sarimax": lambda: SARIMAX(series, order=(1, 0, 0)).fit(disp=0),
        "autoreg": lambda: AutoReg(series, 2).fit(),
        "smoothing": lambda: ExponentialSmoothing(series, trend="add").fit(),
        "holt": lambda: Holt(series).fit(),
        "simple": lambda: SimpleExpSmoothing(series).fit(),
    }
    for name, make in makers.items():
        result = attempt(f"statsmodels {name}", make)
        if result is None:
            continue
        save("statsmodels", name, result)
        attempt(f"statsmodels {name}.save", lambda: result.save(str(path("statsmodels", f"{name}.pickle"))))


def imblearn_models():
    if have("imblearn") is None:
        return
    from imblearn.utils.testing import all_estimators
    for name, cls in all_estimators():
        model = attempt(f"imblearn {name}", lambda: fitted(cls))
        if model is not None:
            save("imbalanced-learn", name, model, every_compressor=False)


# --- networks ---------------------------------------------------------------------------------------------------------

def torch_files():
    torch = have("torch")
    if torch is None:
        return
    from torch import nn
    torch.manual_seed(0)
    networks = {
        "linear": nn.Linear(4, 2),
        "perceptron": nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Dropout(0.1), nn.Linear(8, 2), nn.Softmax(1)),
        "images": nn.Sequential(nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4), nn.MaxPool2d(2), nn.Flatten(), nn.LazyLinear(2)),
        "lstm": nn.LSTM(4, 8, 2), "gru": nn.GRU(4, 8), "embedding": nn.Embedding(10, 4),
        "transformer": nn.TransformerEncoderLayer(8, 2, 16), "attention": nn.MultiheadAttention(8, 2),
        "norms": nn.ModuleDict({"layer": nn.LayerNorm(4), "group": nn.GroupNorm(2, 4)}), "half": nn.Linear(4, 2).half(),
        "brain": nn.Linear(4, 2).bfloat16(), "double": nn.Linear(4, 2).double(), "list": nn.ModuleList([nn.Linear(2, 2)] * 2),
    }
    networks["images"](torch.zeros(1, 1, 8, 8))
    for name, network in networks.items():
        optimizer = torch.optim.Adam(network.parameters())
        things = {
            "state": network.state_dict(), "module": network, "optimizer": optimizer.state_dict(),
            "checkpoint": {"epoch": 3, "model": network.state_dict(), "optimizer": optimizer.state_dict(), "loss": 0.5},
        }
        for what, thing in things.items():
            for legacy, extension in itertools.product((False, True), ("pt", "pth", "bin", "ckpt")):
                label = "legacy" if legacy else "zip"
                attempt(f"torch {name} {what}", lambda: torch.save(
                    thing, str(path("torch", f"{name}.{what}.{label}.{extension}")), _use_new_zipfile_serialization=not legacy))
        save_file = have("safetensors.torch")
        if save_file is not None:
            attempt(f"safetensors {name}", lambda: save_file.save_file(
                {key: value.clone().contiguous() for key, value in network.state_dict().items()},
                str(path("safetensors", f"{name}.safetensors")), metadata={"format": "pt"}))
    tensors = {"bool": torch.ones(2, dtype=torch.bool), "complex": torch.ones(2, dtype=torch.complex64), "scalar": torch.tensor(3),
               "view": torch.arange(12).reshape(3, 4).t(), "sparse": torch.eye(3).to_sparse(), "parameter": nn.Parameter(torch.ones(2)),
               "quantized": torch.quantize_per_tensor(torch.ones(3), 0.1, 0, torch.quint8), "empty": torch.zeros(0)}
    for name, tensor in tensors.items():
        for legacy in (False, True):
            attempt(f"torch tensor {name}", lambda: torch.save(
                tensor, str(path("torch", f"tensor-{name}.{'legacy' if legacy else 'zip'}.pt")), _use_new_zipfile_serialization=not legacy))


def keras_files():
    keras = have("keras")
    if keras is None:
        return
    layers = keras.layers
    mixed = keras.Input((4,), name="a")
    shared = layers.Dense(3, activation="relu", kernel_regularizer="l2")(mixed)
    makers = {
        "dense": lambda: keras.Sequential([keras.Input((4,)), layers.Dense(8, activation="relu"), layers.Dropout(0.2), layers.Dense(2, activation="softmax")]),
        "images": lambda: keras.Sequential([keras.Input((8, 8, 1)), layers.Conv2D(4, 3, activation="gelu"), layers.BatchNormalization(),
                                            layers.MaxPooling2D(), layers.Flatten(), layers.Dense(2)]),
        "functional": lambda: keras.Model(mixed, [shared, layers.Concatenate()([shared, mixed])]),
        "lstm": lambda: keras.Sequential([keras.Input((5, 3)), layers.Bidirectional(layers.LSTM(4, return_sequences=True)), layers.GRU(2)]),
        "wrapped": lambda: keras.Sequential([keras.Input((5, 3)), layers.TimeDistributed(layers.Dense(2)), layers.RNN(layers.LSTMCell(2))]),
        "embedding": lambda: keras.Sequential([keras.Input((5,)), layers.Embedding(10, 4), layers.GlobalAveragePooling1D(), layers.Dense(1, activation="sigmoid")]),
        "attention": lambda: attention(keras),
        "normal": lambda: keras.Sequential([keras.Input((4,)), layers.Normalization(mean=[0.0] * 4, variance=[1.0] * 4), layers.LayerNormalization(), layers.PReLU()]),
        "nested": lambda: keras.Sequential([keras.Input((4,)), keras.Sequential([layers.Dense(3), layers.LeakyReLU()]), layers.Dense(1)]),
        "strings": lambda: strings(keras),
    }
    for name, make in makers.items():
        model = attempt(f"keras {name}", make)
        if model is None:
            continue
        for compiled in (False, True):
            if compiled:
                attempt(f"compile {name}", lambda: model.compile("adam", "mse", metrics=["mae"]))
            for extension in ("keras", "h5", "weights.h5"):
                target = path("keras", f"{name}.{'compiled' if compiled else 'plain'}.{extension}")
                attempt(f"keras {target.name}", lambda: (model.save_weights if extension == "weights.h5" else model.save)(str(target)))


def attention(keras):
    one = keras.Input((5, 8))
    return keras.Model(one, keras.layers.LayerNormalization()(keras.layers.MultiHeadAttention(2, 4)(one, one)))


def strings(keras):
    one = keras.Input((1,), dtype="string")
    return keras.Model(one, keras.layers.StringLookup(vocabulary=["cat", "dog"])(one))


def onnx_files():
    onnx = have("onnx")
    if onnx is None:
        return
    from onnx import TensorProto, helper, numpy_helper
    weight = numpy_helper.from_array(np.ones((4, 2), np.float32), "w")
    value = helper.make_tensor_value_info
    graph = helper.make_graph([helper.make_node("MatMul", ["x", "w"], ["m"]), helper.make_node("Relu", ["m"], ["y"])], "g",
                              [value("x", TensorProto.FLOAT, ["N", 4])], [value("y", TensorProto.FLOAT, ["N", 2])], [weight])
    for opset in range(9, 22):
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)])
        write("onnx", f"plain.{opset}.onnx", model.SerializeToString())
    skl2onnx = have("skl2onnx")
    if skl2onnx is None:
        return
    from sklearn.utils import all_estimators
    for name, cls in all_estimators():
        model = attempt(f"onnx {name}", lambda: fitted(cls))
        converted = attempt(f"onnx {name}", lambda: skl2onnx.to_onnx(model, np.ones((1, 4), np.float32)))
        if converted is not None:
            write("onnx", f"{name}.onnx", converted.SerializeToString())


def versions():
    names = ("sklearn", "numpy", "scipy", "pandas", "joblib", "xgboost", "lightgbm", "catboost", "statsmodels", "imblearn", "torch",
             "safetensors", "keras", "tensorflow", "onnx", "skl2onnx")
    loaded = {name: sys.modules[name] for name in names if name in sys.modules}
    return {"python": sys.version.split()[0], **{name: getattr(module, "__version__", "?") for name, module in loaded.items()}}


def main():
    for make in (numpy_arrays, sklearn_models, xgboost_models, lightgbm_models, catboost_models, pandas_objects, statsmodels_results,
                 imblearn_models, torch_files, keras_files, onnx_files):
        attempt(make.__name__, make)
    # A saver that failed half-way leaves a name without a file, or a part of one.
    for group in counts:
        for file in (OUT / group).iterdir():
            if file.stat().st_size == 0:
                file.unlink()
        counts[group] = len(list((OUT / group).iterdir()))
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "corpus.json").write_text(json.dumps({"made_with": versions(), "files": counts, "skipped": skipped}, indent=1))
    print(versions(), counts, f"{len(skipped)} skipped")


main()
