"""Reference values for src/metrics, from scikit-learn and SciPy.

    python -m venv venv && venv/bin/pip install scikit-learn==1.9.1 scipy==1.17.1
    venv/bin/python scripts/reference-metrics.py

Writes __tests__/fixtures/metrics/reference.json. A value is null where scikit-learn raises or answers NaN.
"""

import json
import math
import pathlib
import warnings

import numpy as np
import scipy
import sklearn
from scipy import special, stats
from sklearn import metrics as m
from sklearn.calibration import calibration_curve
from sklearn.inspection import permutation_importance
from sklearn.linear_model import LinearRegression

warnings.simplefilter("ignore")
OUT = pathlib.Path(__file__).parent.parent / "__tests__/fixtures/metrics/reference.json"


def defined(compute):
    try:
        value = float(compute())
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def ece(y, proba, classes, weight, bins=15):
    """Guo et al., 2017, weighted; scikit-learn has none."""
    top = proba.argmax(axis=1)
    confidence = proba.max(axis=1)
    right = (np.asarray(classes)[top] == y).astype(float)
    ids = np.searchsorted(np.linspace(0, 1, bins + 1)[1:-1], confidence)
    total = 0.0
    for b in range(bins):
        inside = ids == b
        if weight[inside].sum() > 0:
            gap = np.average(confidence[inside] - right[inside], weights=weight[inside])
            total += weight[inside].sum() * abs(gap)
    return total / weight.sum()


def classification(name, classes, y, predicted, proba=None, weight=None):
    """classes: the model's, sorted; y may hold others."""
    y, predicted = np.asarray(y), np.asarray(predicted)
    w = {} if weight is None else {"sample_weight": np.asarray(weight)}
    plain = np.ones(len(y)) if weight is None else np.asarray(weight)

    def prf(score, average):
        return defined(lambda: score(y, predicted, average=average, zero_division=0, **w))

    expected = {
        "accuracy": defined(lambda: m.accuracy_score(y, predicted, **w)),
        "balanced_accuracy": defined(lambda: m.balanced_accuracy_score(y, predicted, **w)),
        "f1_macro": prf(m.f1_score, "macro"),
        "f1_weighted": prf(m.f1_score, "weighted"),
        "f1_micro": prf(m.f1_score, "micro"),
        "precision_macro": prf(m.precision_score, "macro"),
        "precision_weighted": prf(m.precision_score, "weighted"),
        "recall_macro": prf(m.recall_score, "macro"),
        "recall_weighted": prf(m.recall_score, "weighted"),
        "mcc": defined(lambda: m.matthews_corrcoef(y, predicted, **w)),
        "cohen_kappa": defined(lambda: m.cohen_kappa_score(y, predicted, **w)),
    }
    if proba is None:
        expected |= dict.fromkeys(["log_loss", "roc_auc", "average_precision", "brier", "ece"])
    else:
        known = set(y) <= set(classes)
        if len(classes) == 2:
            auc = lambda: m.roc_auc_score(y, proba[:, 1], **w)
            ap = lambda: m.average_precision_score(y, proba[:, 1], pos_label=classes[1], **w)
        else:
            auc = lambda: m.roc_auc_score(y, proba, multi_class="ovr", average="macro", labels=classes, **w)
            ap = lambda: m.average_precision_score(y, proba, **w)
        expected |= {
            "log_loss": defined(lambda: m.log_loss(y, y_proba=proba, labels=classes, **w)),
            "roc_auc": defined(auc),
            "average_precision": defined(ap),
            "brier": defined(lambda: m.brier_score_loss(y, y_proba=proba, labels=classes, **w)),
            "ece": defined(lambda: ece(y, proba, classes, plain)) if known and 0 <= proba.min() and proba.max() <= 1 else None,
        }
    labels = list(classes) + [label for label in dict.fromkeys(y.tolist()) if label not in classes]
    index = {label: position for position, label in enumerate(labels)}
    p, r, f, s = m.precision_recall_fscore_support(y, predicted, labels=labels, zero_division=0, **w)
    return {
        "name": name,
        "classes": labels,
        "truth": [index[v] for v in y.tolist()],
        "predicted": [index[v] for v in predicted.tolist()],
        "probabilities": None if proba is None else proba.ravel().tolist(),
        "weight": None if weight is None else list(map(float, weight)),
        "metrics": expected,
        "per_class": [[float(v) for v in row] for row in zip(p, r, f, s)],
        "confusion": m.confusion_matrix(y, predicted, labels=labels, **w).astype(float).tolist(),
    }


def regression(name, truth, predicted, weight=None):
    t, p = np.asarray(truth, float), np.asarray(predicted, float)
    w = {} if weight is None else {"sample_weight": np.asarray(weight, float)}
    return {
        "name": name,
        "truth": t.tolist(),
        "predicted": p.tolist(),
        "weight": None if weight is None else list(map(float, weight)),
        "metrics": {
            "r2": defined(lambda: m.r2_score(t, p, **w)),
            "mae": defined(lambda: m.mean_absolute_error(t, p, **w)),
            "mse": defined(lambda: m.mean_squared_error(t, p, **w)),
            "rmse": defined(lambda: m.root_mean_squared_error(t, p, **w)),
            "mape": defined(lambda: m.mean_absolute_percentage_error(t, p, **w)),
            "median_absolute_error": defined(lambda: m.median_absolute_error(t, p, **w)),
            "max_error": defined(lambda: m.max_error(t, p)),
            "explained_variance": defined(lambda: m.explained_variance_score(t, p, **w)),
        },
    }


def probabilities(rng, rows, classes, digits=None):
    p = rng.dirichlet(np.full(classes, 0.8), rows)
    if digits is not None:
        p = np.round(p, digits)
        p[:, -1] = 1 - p[:, :-1].sum(axis=1)
        p = np.clip(p, 0, 1)
    return p


def draw(rng, proba, classes):
    return np.asarray([rng.choice(len(classes), p=row / row.sum()) for row in proba])


def make_classification():
    rng = np.random.default_rng(20)
    two, four = [0, 1], ["ham", "iron", "oak", "zinc"]
    tied = probabilities(rng, 80, 2, digits=1)
    y2 = draw(rng, tied, two)
    p4 = probabilities(rng, 90, 4)
    y4 = np.asarray(four)[draw(rng, p4, four)]
    guess4 = np.asarray(four)[p4.argmax(axis=1)]
    weight4 = rng.uniform(0.1, 3, 90)
    lacking = np.where(y4 == "oak", "iron", y4)
    unknown = y4.copy()
    unknown[:5] = "yew"
    onehot = np.eye(2)[[0, 1, 1, 0, 1, 0, 0, 1]]
    half = np.full((12, 2), 0.5)
    edges = np.linspace(0, 1, 31)
    return [
        classification("binary with ties", two, y2, tied.argmax(axis=1), tied),
        classification("binary weighted", two, y2, tied.argmax(axis=1), tied, rng.integers(1, 5, 80)),
        classification("binary, labels only", two, y2, tied.argmax(axis=1)),
        classification("four string classes", four, y4, guess4, p4),
        classification("four classes weighted", four, y4, guess4, p4, weight4),
        classification("a class missing from the truth", four, lacking, guess4, p4),
        classification("a class never predicted", four, y4, np.where(guess4 == "ham", "zinc", guess4), p4),
        classification("a label unknown to the model", four, unknown, guess4, p4),
        classification("an unknown label, two classes", two, [0, 1, 1, 2], [0, 1, 0, 1], tied[:4]),
        classification("truth of one class", two, np.ones(10, int), tied[:10].argmax(axis=1), tied[:10]),
        classification("truth of the negative class", two, np.zeros(10, int), tied[:10].argmax(axis=1), tied[:10]),
        classification("one class throughout", two, np.ones(6, int), np.ones(6, int), onehot[[1] * 6]),
        classification("perfect", two, onehot.argmax(axis=1), onehot.argmax(axis=1), onehot),
        classification("certain and wrong", two, 1 - onehot.argmax(axis=1), onehot.argmax(axis=1), onehot),
        classification("all scores equal", two, [0, 1] * 6, half.argmax(axis=1), half),
        classification("scores on the bin edges", two, [0, 1, 1] * 10 + [1], (edges > 0.5).astype(int), np.c_[1 - edges, edges]),
        classification("not normalised", ["a", "b", "c"], list("abcabc"), list("abcacb"), np.full((6, 3), 0.5)),
        classification("out of range", two, [0, 1, 1], [0, 1, 0], np.asarray([[0.5, 0.5], [-0.1, 1.1], [0.6, 0.4]])),
        classification("one row", two, [1], [1], np.asarray([[0.3, 0.7]])),
    ]


def make_regression():
    rng = np.random.default_rng(21)
    t = rng.normal(50, 10, 101)
    return [
        regression("noise", t, t + rng.normal(0, 3, 101)),
        regression("even number of rows", t[:100], t[:100] * 0.9 + 4),
        regression("worse than the mean", t, -t),
        regression("perfect", t, t),
        regression("offset", t, t + 7),
        regression("far from zero", t + 1e8, t + 1e8 + rng.normal(0, 1, 101)),
        regression("zeros in the truth", [0, 0, 1, 2], [0, 0.5, 1, 1.5]),
        regression("constant truth, exact", [3] * 5, [3] * 5),
        regression("constant truth, missed", [3] * 5, [3, 3, 3, 3, 4]),
        regression("one row", [2], [3]),
        regression("two rows", [2, 4], [3, 3.5]),
        regression("weighted", t[:60], t[:60] * 1.1 - 3, rng.uniform(0.1, 4, 60)),
        regression("weighted, half reached between two", [1, 2, 3, 4], [2, 4, 6, 8], [1, 1, 1, 1]),
        regression("weighted by counts", [1, 2, 3, 4], [2, 4, 6, 8], [1, 2, 2, 1]),
    ]


def make_curves(case):
    p = np.asarray(case["probabilities"]).reshape(-1, 2)[:, 1]
    y = np.asarray(case["truth"])
    fpr, tpr, roc_t = m.roc_curve(y, p)
    precision, recall, pr_t = m.precision_recall_curve(y, p)
    observed, predicted = calibration_curve(y, p, n_bins=10)
    return {
        "case": case["name"],
        "roc": {"x": fpr.tolist(), "y": tpr.tolist(), "threshold": [None, *roc_t[1:].tolist()]},
        "pr": {"x": recall.tolist(), "y": precision.tolist(), "threshold": [*pr_t.tolist(), None]},
        "calibration": {"observed": observed.tolist(), "predicted": predicted.tolist()},
    }


def make_mcnemar():
    rows = []
    for b, c in [(0, 0), (1, 0), (3, 9), (12, 12), (5, 40), (100, 151), (400, 800), (5000, 5400)]:
        n = b + c
        chi2 = (abs(b - c) - 1) ** 2 / n if n else None
        rows.append(
            {
                "b": b,
                "c": c,
                "statistic": chi2,
                "p_chi2": float(stats.chi2.sf(chi2, 1)) if n else 1.0,
                "p_exact": float(stats.binomtest(b, n, 0.5).pvalue) if n else 1.0,
            }
        )
    return rows


def make_spearman():
    rng = np.random.default_rng(22)
    pairs = [([1, 2, 3, 4], [1, 2, 3, 4]), ([1, 2, 3, 4], [4, 3, 2, 1]), ([0, 0, 1, 2, 2], [5, 1, 1, 9, 4])]
    pairs.append((rng.integers(0, 6, 40).tolist(), rng.integers(0, 6, 40).tolist()))
    return [{"a": a, "b": b, "rho": float(stats.spearmanr(a, b).statistic)} for a, b in pairs]


def make_bootstrap():
    rng = np.random.default_rng(23)
    truth = rng.integers(0, 2, 200)
    scores = np.round(np.clip(truth * 0.3 + rng.uniform(0, 0.7, 200), 0, 1), 3)
    label = (scores > 0.5).astype(int)
    other = np.where(rng.uniform(size=200) < 0.15, 1 - label, label)
    t = rng.normal(0, 5, 150)
    p = t + rng.standard_t(3, 150)

    def interval(statistic, data):
        found = stats.bootstrap(
            data, statistic, paired=True, vectorized=False, n_resamples=5_000, method="percentile",
            confidence_level=0.95, rng=np.random.default_rng(24),
        )
        return [float(found.confidence_interval.low), float(found.confidence_interval.high)]

    other_scores = np.round(np.clip(scores + np.random.default_rng(26).normal(0, 0.15, 200), 0, 1), 3)

    def area_difference(positives, negatives):
        rows = np.concatenate([positives, negatives]).astype(int)
        return m.roc_auc_score(truth[rows], other_scores[rows]) - m.roc_auc_score(truth[rows], scores[rows])

    # Two independent samples, one a class: SciPy's way to draw within strata.
    stratified = stats.bootstrap(
        (np.flatnonzero(truth == 1), np.flatnonzero(truth == 0)), area_difference, vectorized=False,
        n_resamples=5_000, method="percentile", confidence_level=0.95, rng=np.random.default_rng(24),
    ).confidence_interval

    return {
        "classification": {
            "truth": truth.tolist(), "predicted": label.tolist(), "other": other.tolist(), "scores": scores.tolist(),
            "other_scores": other_scores.tolist(),
            "roc_auc_difference_stratified": [float(stratified.low), float(stratified.high)],
            "accuracy": interval(lambda a, b: m.accuracy_score(a, b), (truth, label)),
            "f1_macro": interval(lambda a, b: m.f1_score(a, b, average="macro"), (truth, label)),
            "roc_auc": interval(lambda a, b: m.roc_auc_score(a, b), (truth, scores)),
            "accuracy_difference": interval(
                lambda a, b, c: m.accuracy_score(a, c) - m.accuracy_score(a, b), (truth, label, other)
            ),
        },
        "regression": {
            "truth": t.tolist(), "predicted": p.tolist(),
            "mae": interval(lambda a, b: m.mean_absolute_error(a, b), (t, p)),
            "r2": interval(lambda a, b: m.r2_score(a, b), (t, p)),
        },
        "percentile": {
            "values": t[:17].tolist(),
            "levels": {str(level): np.percentile(t[:17], [50 - level * 50, 50 + level * 50]).tolist() for level in (0.5, 0.9, 0.95)},
        },
    }


def make_importance():
    rng = np.random.default_rng(25)
    x = rng.normal(size=(120, 4)) * [1, 2, 1, 1]
    y = 3 * x[:, 0] - x[:, 1] + 0.2 * x[:, 2] + rng.normal(0, 0.5, 120)
    x, y = np.round(x, 6), np.round(y, 6)
    model = LinearRegression().fit(x, y)
    found = permutation_importance(model, x, y, scoring="r2", n_repeats=400, random_state=0)
    return {
        "x": x.ravel().tolist(), "y": y.tolist(),
        "coefficients": model.coef_.tolist(), "intercept": float(model.intercept_),
        "mean": found.importances_mean.tolist(), "std": found.importances_std.tolist(),
    }


def make_false_discovery():
    rng = np.random.default_rng(27)
    lists = [[0.01, 0.02, 0.03, 0.04, 0.05], [0.5], [0.001, 0.001, 0.9, 1.0, 0.04], np.round(rng.beta(0.4, 2, 40), 6).tolist()]
    return [{"p": p, "adjusted": stats.false_discovery_control(p, method="bh").tolist()} for p in lists]


def make_segment_tests():
    hyper = [(3, 40, 5, 10), (0, 40, 5, 10), (5, 40, 5, 10), (12, 1000, 60, 80), (40, 5000, 400, 300), (250, 50000, 900, 9000)]
    signs = [(0, 0), (1, 0), (9, 3), (3, 9), (40, 20), (700, 600)]
    rng = np.random.default_rng(28)
    values = np.round(rng.gamma(1.5, 1, 400), 6)
    group = np.flatnonzero(rng.uniform(size=400) < 0.2)
    # The permutation test itself, whose normal approximation the gate uses.
    drawn = stats.permutation_test(
        (values[group], np.delete(values, group)), lambda a, b: np.mean(a) - np.mean(b), vectorized=False,
        n_resamples=20_000, alternative="greater", rng=np.random.default_rng(29),
    ).pvalue
    paired = np.round(rng.standard_t(4, 200) + 0.12, 6)
    flipped = stats.permutation_test(
        (paired,), np.mean, permutation_type="samples", vectorized=False, n_resamples=20_000, alternative="greater",
        rng=np.random.default_rng(30),
    ).pvalue
    return {
        "hypergeometric": [
            {"found": k, "total": n, "marked": m_, "drawn": d, "p": float(stats.hypergeom.sf(k - 1, n, m_, d))}
            for k, n, m_, d in hyper
        ],
        "sign": [
            {"worse": w, "better": b, "p": float(stats.binomtest(w, w + b, alternative="greater").pvalue) if w + b else 1.0}
            for w, b in signs
        ],
        "normal": [{"z": z, "p": float(stats.norm.sf(z))} for z in (-4.0, -0.5, 0.0, 1.0, 1.96, 5.0, 9.0)],
        "drawn_mean": {"values": values.tolist(), "group": group.tolist(), "p": float(drawn)},
        "sign_flip": {"differences": paired.tolist(), "p": float(flipped)},
    }


def main():
    cases = make_classification()
    x = [0.0, 1e-9, 0.01, 0.5, 1.0, 1.5, 1.999, 2.0, 2.5, 4.0, 8.0, 20.0]
    document = {
        "versions": {"scikit-learn": sklearn.__version__, "scipy": scipy.__version__, "numpy": np.__version__},
        "classification": cases,
        "regression": make_regression(),
        "curves": [make_curves(cases[0]), make_curves(cases[15])],
        "mcnemar": make_mcnemar(),
        "spearman": make_spearman(),
        "erfc": [{"x": v, "value": float(special.erfc(v))} for v in x],
        "bootstrap": make_bootstrap(),
        "importance": make_importance(),
        "false_discovery": make_false_discovery(),
        "segment_tests": make_segment_tests(),
    }
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(document, separators=(",", ":")) + "\n")
    print(f"{OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
