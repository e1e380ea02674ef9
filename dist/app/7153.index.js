export const id = 7153;
export const ids = [7153];
export const modules = {

/***/ 37153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  linearClassifiersLowering: () => (/* binding */ linearClassifiersLowering),
  logistic: () => (/* binding */ logistic),
  scoreLabels: () => (/* binding */ scoreLabels)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/access.ts
var access = __webpack_require__(74136);
// EXTERNAL MODULE: ./src/formats/class-names.ts
var class_names = __webpack_require__(40177);
// EXTERNAL MODULE: ./src/plan/estimators.ts
var estimators = __webpack_require__(78136);
// EXTERNAL MODULE: ./src/plan/products.ts + 1 modules
var products = __webpack_require__(34195);
// EXTERNAL MODULE: ./src/plan/graph-nodes.ts
var graph_nodes = __webpack_require__(17331);
// EXTERNAL MODULE: ./src/plan/graph-math.ts
var graph_math = __webpack_require__(67222);
// EXTERNAL MODULE: ./src/plan/links.ts
var links = __webpack_require__(45906);
// EXTERNAL MODULE: ./src/lower/sklearn/coefficients.ts
var coefficients = __webpack_require__(41626);
// EXTERNAL MODULE: ./src/lower/sklearn/features.ts
var features = __webpack_require__(32643);
// EXTERNAL MODULE: ./src/lower/sklearn/version.ts
var version = __webpack_require__(1358);
;// CONCATENATED MODULE: ./src/lower/sklearn/modified-huber.ts

/**
 * predict_proba of SGDClassifier(loss="modified_huber"): (clip(score, -1, 1) + 1) / 2, normalised over the classes; a row of
 * zeros becomes uniform. Zhang and Oles, 2001, appendix B of
 * https://jmlr.org/papers/volume2/zhang02c/zhang02c.pdf
 */
function modifiedHuber(scores) {
    const { rows, cols } = scores;
    const halves = scores.data.map((score) => (Math.min(1, Math.max(-1, score)) + 1) / 2);
    if (cols === 1) {
        const both = new Float64Array(rows * 2);
        for (let row = 0; row < rows; row++) {
            both[row * 2] = 1 - halves[row];
            both[row * 2 + 1] = halves[row];
        }
        return both;
    }
    for (let row = 0; row < rows; row++) {
        const cells = halves.subarray(row * cols, (row + 1) * cols);
        const sum = cells.reduce((total, value) => total + value, 0);
        for (let col = 0; col < cols; col++)
            cells[col] = sum === 0 ? 1 / cols : cells[col] / sum;
    }
    return halves;
}
/** The same in a graph. */
function graphModifiedHuber(graph, scores, columns) {
    const { add, div, equal, max, min, where } = (0,graph_math/* graphMath */.T)(graph);
    const halves = div(add(min(max(scores, -1), 1), 1), 2);
    if (columns === 1)
        return (0,graph_nodes/* graphBinaryColumns */.NY)(graph, halves);
    const total = (0,graph_nodes/* graphRowSum */.wJ)(graph, halves);
    return where(equal(total, 0), 1 / columns, div(halves, total));
}

;// CONCATENATED MODULE: ./src/lower/sklearn/linear-classifiers.ts







/** Models with LinearClassifierMixin: the class of the largest score, in the binary case by its sign. */
const linearClassifiersLowering = {
    classes: [
        ...[
            'LogisticRegression',
            'LogisticRegressionCV',
            'SGDClassifier',
            'Perceptron',
            'PassiveAggressiveClassifier',
            'RidgeClassifier',
            'RidgeClassifierCV',
        ].map((name) => `sklearn.linear_model.${name}`),
        'sklearn.svm.LinearSVC',
    ],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        // Until 0.24 the label with the largest score was predicted then, as of classes.
        if (isMultilabel(attributes) && (0,version/* isAtLeast */.d)(context.version, 1, 0))
            return severalLabels(attributes, (0,coefficients/* coefficientsOf */.g)(attributes));
        const classes = classLabels(attributes);
        const map = (0,coefficients/* coefficientsOf */.g)(attributes);
        const expected = classes.length === 2 ? 1 : classes.length;
        if (map.weights.rows !== expected) {
            throw (0,errors/* corrupt */.qb)(className, `coef_ has ${map.weights.rows} rows for ${classes.length} classes`);
        }
        const link = linkOf(attributes, className, classes.length);
        // Before 1.9 a row of which every curve is zero became NaN.
        const allZero = (0,version/* isAtLeast */.d)(context.version, 1, 9) ? 'equal' : 'nan';
        const about = { className, classes, inputs: (0,features/* inputsOf */.Vc)(attributes, 'number', map.weights.cols) };
        return (0,estimators/* classifier */.kd)(about, {
            compute: (input) => (0,products/* affine */.Qu)(input, map.weights, map.bias),
            labels: scoreLabels,
            scores: (scores) => scores.data,
            ...(link === null ? {} : { probabilities: (scores) => probabilitiesOf(scores, link, allZero) }),
        }, onnxForm(map, link));
    },
};
/** RidgeClassifier keeps its classes in a LabelBinarizer; one that was fitted on several labels a row is another thing. */
function classLabels(attributes) {
    if (!attributes.has('_label_binarizer'))
        return attributes.labels('classes_');
    const binarizer = access/* Attributes */.e.of(attributes.object('_label_binarizer'));
    const kind = binarizer.string('y_type_');
    if (kind !== 'binary' && kind !== 'multiclass' && kind !== 'multilabel-indicator')
        throw (0,errors/* unsupported */.qO)(attributes.className, `it was fitted on ${kind} labels`);
    return binarizer.labels('classes_');
}
function isMultilabel(attributes) {
    if (!attributes.has('_label_binarizer'))
        return false;
    return access/* Attributes */.e.of(attributes.object('_label_binarizer')).string('y_type_') === 'multilabel-indicator';
}
/** RidgeClassifier on several labels a row: `outputs` answers of 0 or 1, by the sign of each score. */
function severalLabels(attributes, { weights, bias }) {
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    const labels = (0,estimators/* classifier */.kd)({ className, classes: [0, 1], inputs: (0,features/* inputsOf */.Vc)(attributes, 'number', weights.cols) }, {
        compute: (input) => (0,products/* affine */.Qu)(input, weights, bias),
        labels: ({ data }) => Int32Array.from(data, (score) => (score > 0 ? 1 : 0)),
        scores: ({ data }) => data,
    }, {
        toOnnx(graph, input) {
            const scores = (0,graph_nodes/* graphAffine */.wf)(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), weights, bias);
            return { scores, labels: graph.cast((0,graph_math/* graphMath */.T)(graph).greater(scores, 0), 'int64') };
        },
    });
    return { ...labels, outputs: weights.rows };
}
/** LinearClassifierMixin.predict: the sign of a single score, else the first largest. */
function scoreLabels(scores) {
    return scores.cols === 1 ? Int32Array.from(scores.data, (score) => (score > 0 ? 1 : 0)) : (0,links/* argmaxRows */._h)(scores);
}
function linkOf(attributes, className, classes) {
    const name = className.slice(className.lastIndexOf('.') + 1);
    if (name === 'SGDClassifier') {
        const loss = attributes.string('loss');
        return loss === 'log_loss' || loss === 'log' ? 'logistic' : loss === 'modified_huber' ? 'modified-huber' : null;
    }
    if (name === 'LinearDiscriminantAnalysis')
        return classes === 2 ? 'logistic' : 'softmax';
    return name.startsWith('LogisticRegression') ? logisticLink(attributes, classes) : null;
}
/**
 * LogisticRegression.predict_proba. `multi_class` (until 1.7) says whether one model was fitted a class; without it
 * more than two classes are multinomial. A binary multinomial model takes the softmax of -score and score.
 */
function logisticLink(attributes, classes) {
    if (!attributes.has('multi_class'))
        return classes === 2 ? 'logistic' : 'softmax';
    const multiClass = attributes.string('multi_class');
    if (multiClass === 'ovr' || multiClass === 'warn')
        return 'logistic';
    if (multiClass !== 'multinomial' && (classes === 2 || attributes.string('solver') === 'liblinear'))
        return 'logistic';
    return classes === 2 ? 'signed-softmax' : 'softmax';
}
function probabilitiesOf(scores, link, allZero) {
    switch (link) {
        case 'logistic':
            return logistic(scores, allZero);
        case 'softmax': {
            const copy = (0,estimators/* copyOf */.zP)(scores);
            (0,links/* softmaxRows */.yY)(copy);
            return copy.data;
        }
        case 'signed-softmax': {
            const both = Float64Array.from({ length: scores.rows * 2 }, (_, at) => at % 2 === 0 ? -scores.data[at / 2] : scores.data[(at - 1) / 2]);
            (0,links/* softmaxRows */.yY)({ kind: 'dense', rows: scores.rows, cols: 2, data: both });
            return both;
        }
        case 'modified-huber':
            return modifiedHuber(scores);
    }
}
/** LinearClassifierMixin._predict_proba_lr: one logistic curve a class, normalised when there are several. */
function logistic(scores, allZero) {
    const curves = { ...scores, data: scores.data.map(links/* expit */.Td) };
    if (scores.cols === 1)
        return (0,links/* binaryColumns */.Bx)(curves.data);
    if (allZero === 'equal')
        fillEmptyRows(curves);
    (0,links/* normalizeRows */.h6)(curves);
    return curves.data;
}
/** Rows without any share get equal ones. */
function fillEmptyRows({ rows, cols, data }) {
    for (let row = 0; row < rows; row++) {
        const cells = data.subarray(row * cols, (row + 1) * cols);
        if (cells.every((share) => share === 0))
            cells.fill(1);
    }
}
function onnxForm({ weights, bias }, link) {
    return {
        toOnnx(graph, input) {
            const scores = (0,graph_nodes/* graphAffine */.wf)(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), weights, bias);
            const labels = weights.rows === 1 ? (0,graph_nodes/* graphSignLabels */.xk)(graph, scores) : (0,graph_nodes/* graphArgmax */.Ng)(graph, scores);
            if (link === null)
                return { labels, scores };
            if (link === 'modified-huber')
                return { labels, scores, probabilities: graphModifiedHuber(graph, scores, weights.rows) };
            if (link === 'logistic') {
                const curves = graph.node('Sigmoid', [scores]);
                const probabilities = weights.rows === 1 ? (0,graph_nodes/* graphBinaryColumns */.NY)(graph, curves) : (0,graph_nodes/* graphNormalizeRows */.X2)(graph, curves);
                return { labels, scores, probabilities };
            }
            const logits = link === 'softmax' ? scores : graph.node('Concat', [graph.node('Neg', [scores]), scores], { axis: 1n });
            return { labels, scores, probabilities: (0,graph_nodes/* graphSoftmax */.NZ)(graph, logits) };
        },
    };
}


/***/ }),

/***/ 1358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast)
/* harmony export */ });
/**
 * Whether a scikit-learn version is at least major.minor; development versions count as their release.
 * A file without a version is older than 0.18.
 */
function isAtLeast(version, major, minor) {
    const match = /^(\d+)\.(\d+)/.exec(version ?? '0.17');
    if (match === null)
        return false;
    const [has, hasMinor] = [Number(match[1]), Number(match[2])];
    return has > major || (has === major && hasMinor >= minor);
}


/***/ }),

/***/ 67222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ graphMath)
/* harmony export */ });
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24930);
/* harmony import */ var _graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17331);


/** The arithmetic of a graph. */
function graphMath(graph) {
    const operand = (value) => (typeof value === 'number' ? (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, value) : value);
    const unary = (operator) => (value) => graph.node(operator, [value]);
    const binary = (operator) => (left, right) => graph.node(operator, [operand(left), operand(right)]);
    const reduced = (operator, axes) => (value) => graph.node(operator, [value, graph.constant(BigInt64Array.from(axes, BigInt), [axes.length])], {
        keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1),
    });
    const [add, sub, mul, div] = [binary('Add'), binary('Sub'), binary('Mul'), binary('Div')];
    const [exp, log, equal] = [unary('Exp'), unary('Log'), binary('Equal')];
    const where = (condition, yes, no) => graph.node('Where', [condition, operand(yes), operand(no)]);
    return {
        add,
        sub,
        mul,
        div,
        pow: binary('Pow'),
        max: binary('Max'),
        min: binary('Min'),
        less: binary('Less'),
        lessEqual: binary('LessOrEqual'),
        greater: binary('Greater'),
        greaterEqual: binary('GreaterOrEqual'),
        equal,
        and: binary('And'),
        or: binary('Or'),
        not: unary('Not'),
        isNaN: unary('IsNaN'),
        neg: unary('Neg'),
        abs: unary('Abs'),
        exp,
        log,
        sqrt: unary('Sqrt'),
        sin: unary('Sin'),
        cos: unary('Cos'),
        tanh: unary('Tanh'),
        floor: unary('Floor'),
        // onnxruntime's Sigmoid subtracts from 1, so that small values are 0; shares of them must not be.
        sigmoid: (value) => div(1, add(1, exp(unary('Neg')(value)))),
        square: (value) => mul(value, value),
        // Kahan's way: the error of 1 + x is the same in the logarithm and in the divisor.
        log1p(value) {
            const shifted = add(value, 1);
            const change = sub(shifted, 1);
            const ratio = div(mul(value, log(shifted)), change);
            return where(equal(change, 0), value, where(isInfinite(graph, shifted), log(shifted), ratio));
        },
        expm1(value) {
            const power = exp(value);
            const change = sub(power, 1);
            const ratio = div(mul(change, value), log(power));
            const far = graph.node('Or', [equal(change, -1), isInfinite(graph, power)]);
            return where(equal(change, 0), value, where(far, change, ratio));
        },
        trunc: (value) => mul(graph.node('Sign', [value]), graph.node('Floor', [graph.node('Abs', [value])])),
        where,
        number: (value) => graph.cast(value, 'double'),
        times: (value, rows, cols, data) => (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphProduct */ .Kv)(graph, value, graph.constant(data, [rows, cols])),
        rowMax: reduced('ReduceMax', [1]),
        rowMin: reduced('ReduceMin', [1]),
        allMin: reduced('ReduceMin', [0, 1]),
        allMax: reduced('ReduceMax', [0, 1]),
        sum: (values) => values.reduce((total, value) => add(total, value)),
        polynomial: (value, [first = 0, ...rest]) => rest.reduce((sum, coefficient) => add(mul(sum, value), coefficient), constantLike(graph, value, first)),
    };
}
function isInfinite(graph, value) {
    return graph.node('IsInf', [value]);
}
/** A number that broadcasts like any other operand. */
function constantLike(graph, value, number) {
    return { ...(0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, number), elementType: value.elementType };
}


/***/ }),

/***/ 45906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ binaryColumns),
/* harmony export */   MI: () => (/* binding */ logSumExpRows),
/* harmony export */   Td: () => (/* binding */ expit),
/* harmony export */   _h: () => (/* binding */ argmaxRows),
/* harmony export */   h6: () => (/* binding */ normalizeRows),
/* harmony export */   yY: () => (/* binding */ softmaxRows)
/* harmony export */ });
/** 1 / (1 + exp(-x)), as scipy.special.expit computes it for doubles. */
function expit(value) {
    return 1 / (1 + Math.exp(-value));
}
/** Index of the largest entry of a row, the first one on ties, as numpy.argmax; NaN wins like in numpy. */
function argmaxRows(block) {
    const { rows, cols, data } = block;
    const best = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
        const from = row * cols;
        let at = 0;
        for (let col = 1; col < cols && !Number.isNaN(data[from + at]); col++) {
            const value = data[from + col];
            if (value > data[from + at] || Number.isNaN(value))
                at = col;
        }
        best[row] = at;
    }
    return best;
}
/** Softmax over each row in scikit-learn's order: subtract the maximum, exp, divide by the sum. In place. */
function softmaxRows(block) {
    const { rows, cols, data } = block;
    for (let row = 0; row < rows; row++) {
        const from = row * cols;
        let max = data[from];
        for (let col = 1; col < cols; col++)
            if (data[from + col] > max)
                max = data[from + col];
        let sum = 0;
        for (let col = 0; col < cols; col++) {
            const value = Math.exp(data[from + col] - max);
            data[from + col] = value;
            sum += value;
        }
        for (let col = 0; col < cols; col++)
            data[from + col] /= sum;
    }
}
/** Divides each row by its sum. In place. */
function normalizeRows(block) {
    const { rows, cols, data } = block;
    for (let row = 0; row < rows; row++) {
        let sum = 0;
        for (let col = 0; col < cols; col++)
            sum += data[row * cols + col];
        for (let col = 0; col < cols; col++)
            data[row * cols + col] /= sum;
    }
}
/** log(sum(exp(row))) for each row, shifted by the maximum (scipy.special.logsumexp). */
function logSumExpRows(block) {
    const { rows, cols, data } = block;
    const out = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
        const from = row * cols;
        let max = -Infinity;
        for (let col = 0; col < cols; col++)
            if (data[from + col] > max)
                max = data[from + col];
        const shift = Number.isFinite(max) ? max : 0;
        let sum = 0;
        for (let col = 0; col < cols; col++)
            sum += Math.exp(data[from + col] - shift);
        out[row] = Math.log(sum) + shift;
    }
    return out;
}
/** Rows x 1 to rows x 2: 1 - p and p, the columns of a binary predict_proba. */
function binaryColumns(positive) {
    const out = new Float64Array(positive.length * 2);
    for (let row = 0; row < positive.length; row++) {
        out[row * 2] = 1 - positive[row];
        out[row * 2 + 1] = positive[row];
    }
    return out;
}


/***/ })

};
