export const id = 7153;
export const ids = [7153,8136];
export const modules = {

/***/ 41626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ coefficientsOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52240);


/**
 * `coef_` and `intercept_` of a linear model. A one-dimensional coef_ is one output; an intercept that was not
 * fitted is stored as 0.0.
 */
function coefficientsOf(attributes) {
    const weights = attributes.matrix('coef_', { allow1d: true });
    const scalar = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)(attributes.raw('intercept_'));
    const bias = scalar === null ? attributes.floats('intercept_') : Float64Array.of(scalar);
    if (bias.length !== 1 && bias.length !== weights.rows) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)(attributes.className, `intercept_ has ${bias.length} values for ${weights.rows} rows of coef_`);
    }
    return { weights, bias };
}


/***/ }),

/***/ 32643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ inputsIfKnown),
/* harmony export */   Uk: () => (/* binding */ categoricalInputs),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   W_: () => (/* binding */ featureCount),
/* harmony export */   qA: () => (/* binding */ columnsExpected),
/* harmony export */   rE: () => (/* binding */ featureNames)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Column names that the estimator was fitted with (scikit-learn 1.0 and later, data frames only), or null. */
function featureNames(attributes) {
    return attributes.has('feature_names_in_') ? attributes.strings('feature_names_in_') : null;
}
/** `n_features_in_` (0.23 and later), or null. */
function featureCount(attributes) {
    return attributes.optionalNumber('n_features_in_');
}
/**
 * The columns that a fitted estimator wants. `count` is used by estimators older than `n_features_in_`.
 * @throws unsupported when neither the file nor the caller knows how many there are
 */
function inputsOf(attributes, kind, count) {
    const names = featureNames(attributes);
    if (names !== null)
        return names.map((name) => ({ name, kind }));
    const features = featureCount(attributes) ?? count;
    if (features === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(attributes.className, 'the number of features is not in the file');
    return Array.from({ length: features }, () => ({ name: null, kind }));
}
/**
 * As inputsOf, for estimators that look at each cell by itself: before 0.24 the file does not say how many columns these were
 * fitted on. None then, so that a pipeline takes those of its next step.
 */
function inputsIfKnown(attributes, kind) {
    return featureNames(attributes) === null && featureCount(attributes) === null ? [] : inputsOf(attributes, kind);
}
/** @throws ModelGateError code 'data' when a block has another number of columns than the estimator was fitted on */
function columnsExpected(found, fitted, className) {
    if (found === fitted)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `${className} got ${found} columns, it was fitted on ${fitted}`, {
        remedy: 'Give the columns that the model was trained on.',
    });
}
/** Inputs of an encoder: the categories say whether a column holds text or numbers. */
function categoricalInputs(attributes, categories) {
    const names = featureNames(attributes);
    return categories.map((cells, column) => ({
        name: names?.[column] ?? null,
        kind: cells.every((cell) => typeof cell === 'string' || cell === null)
            ? 'string'
            : cells.some((cell) => typeof cell === 'string')
                ? 'any'
                : 'number',
        categories: cells,
    }));
}


/***/ }),

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
 * Whether a scikit-learn version is at least major.minor, or major.minor.patch; development versions count as their
 * release. A file without a version is older than 0.18.
 */
function isAtLeast(version, ...wanted) {
    const match = /^(\d+)\.(\d+)(?:\.(\d+))?/.exec(version ?? '0.17');
    if (match === null)
        return false;
    for (const [at, part = 0] of wanted.entries()) {
        const has = Number(match[at + 1] ?? 0);
        if (has !== part)
            return has > part;
    }
    return true;
}


/***/ }),

/***/ 78136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ denseTransformer),
/* harmony export */   BL: () => (/* binding */ numericTransformer),
/* harmony export */   bk: () => (/* binding */ transformerFacts),
/* harmony export */   kd: () => (/* binding */ classifier),
/* harmony export */   pF: () => (/* binding */ regressor),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67133);
/* harmony import */ var _numeric_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81109);


/** A transformer on numbers; sparse input is made dense. */
function denseTransformer(about, apply, form = {}) {
    return numericTransformer(about, (input) => apply((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .toDense */ .FL)(input)), form);
}
/** A transformer on numbers that has its own way with sparse input. */
function numericTransformer(about, apply, form = {}) {
    return {
        ...transformerFacts(about.className, about.inputs),
        transform: (block) => apply((0,_numeric_input_js__WEBPACK_IMPORTED_MODULE_1__/* .numericInput */ .ui)(block, about)),
        ...form,
    };
}
/** The facts that every transformer shares. */
function transformerFacts(className, inputs) {
    return { className, inputs, task: 'transform', classes: null, outputs: 1, hasProbabilities: false };
}
/** A regressor on numbers: `predict` gives rows x outputs. */
function regressor(about, predict, form = {}) {
    return {
        className: about.className,
        inputs: about.inputs,
        task: 'regression',
        classes: null,
        outputs: about.outputs ?? 1,
        hasProbabilities: false,
        infer(block, want) {
            const values = want.predictions ? predict((0,_numeric_input_js__WEBPACK_IMPORTED_MODULE_1__/* .numericInput */ .ui)(block, about)) : null;
            return { labels: null, values, probabilities: null, scores: null };
        },
        ...form,
    };
}
/** A classifier on numbers. Rules must not write into what `compute` gave: they may run one after the other. */
function classifier(about, rules, form = {}) {
    return {
        className: about.className,
        inputs: about.inputs,
        task: 'classification',
        classes: about.classes,
        outputs: 1,
        hasProbabilities: rules.probabilities !== undefined,
        infer(block, want) {
            const ready = block.kind === 'columns' && rules.computeColumns !== undefined && (0,_numeric_input_js__WEBPACK_IMPORTED_MODULE_1__/* .areFiniteColumns */ .BU)(block, about);
            const raw = (ready ? rules.computeColumns(block) : null) ?? rules.compute((0,_numeric_input_js__WEBPACK_IMPORTED_MODULE_1__/* .numericInput */ .ui)(block, about));
            return {
                labels: want.predictions ? rules.labels(raw) : null,
                values: null,
                probabilities: want.probabilities ? (rules.probabilities?.(raw) ?? null) : null,
                scores: want.scores ? (rules.scores?.(raw) ?? null) : null,
            };
        },
        ...form,
    };
}
/** A copy with the same shape, for kernels that work in place. */
function copyOf(block) {
    return { ...block, data: block.data.slice() };
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
        let most = data[from];
        // NaN is what is not equal to itself.
        for (let col = 1; col < cols && most === most; col++) {
            const value = data[from + col];
            if (value <= most)
                continue;
            at = col;
            most = value;
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


/***/ }),

/***/ 34195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qu: () => (/* binding */ affine),
  GM: () => (/* binding */ feedColumns),
  EG: () => (/* binding */ feedForward),
  Eh: () => (/* binding */ multiplyRows),
  u: () => (/* binding */ transposed)
});

// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
// EXTERNAL MODULE: ./src/plan/vector/unit.ts + 1 modules
var vector_unit = __webpack_require__(26166);
;// CONCATENATED MODULE: ./src/plan/vector/multiply.ts

/** Rows whose cells lie in the unit's memory together. */
const BLOCK_ROWS = 512;
/** Outputs that the kernel makes together. */
const PANEL = 4;
/** Fewer rows or multiplications are done before the kernel has what it needs; of one or two outputs most lanes would idle. */
const MIN_ROWS = 256;
const MIN_PRODUCTS = 2 ** 14;
const MIN_OUTPUTS = 3;
/**
 * input (n x d) times the transposed weights (k x d) into `output` (n x k), with the bits of `multiplyRows`: each sum runs over the
 * features in ascending order. False, and nothing done, when it is not worth it or there are no vector kernels.
 */
function multiplyFast(input, weights, after, output) {
    const { rows: outputs, cols: features } = weights;
    const few = input.rows < MIN_ROWS || outputs < MIN_OUTPUTS || input.rows * features * outputs < MIN_PRODUCTS;
    if (few)
        return false;
    const unit = (0,vector_unit/* vectorUnit */.W)();
    const panels = Math.ceil(outputs / PANEL);
    const sizes = [panels * PANEL * features, panels * PANEL, BLOCK_ROWS * features, BLOCK_ROWS * outputs];
    const claimed = unit?.claim(weights, sizes.map((cells) => cells * 8));
    if (unit === null || claimed === null || claimed === undefined)
        return false;
    const [weightsAt, biasAt, xAt, yAt] = claimed.places;
    if (!claimed.kept)
        pack(weights, unit.floats64(weightsAt, sizes[0]));
    if (after.bias !== null)
        unit.floats64(biasAt, sizes[1]).set(after.bias);
    const from = { x: unit.floats64(xAt, sizes[2]), y: unit.floats64(yAt, sizes[3]) };
    for (let row = 0; row < input.rows; row += BLOCK_ROWS) {
        const rows = Math.min(BLOCK_ROWS, input.rows - row);
        from.x.set(input.data.subarray(row * features, (row + rows) * features));
        const bias = after.bias === null ? 0 : biasAt;
        unit.functions.multiply(xAt, rows, features, weightsAt, outputs, bias, after.ramp ? 1 : 0, yAt);
        output.data.set(from.y.subarray(0, rows * outputs), row * outputs);
    }
    return true;
}
/**
 * What goes into the first layer becomes what comes out of the last, in `output`. Nothing between them leaves the unit's memory. The
 * bits are those of one layer after the other. False, and nothing done, when it is not worth it or there are no vector
 * kernels.
 */
function feedFast({ list, write }, output) {
    const { rows } = output;
    const products = list.reduce((sum, { weights }) => sum + weights.rows * weights.cols, 0);
    if (rows < MIN_ROWS || rows * products < MIN_PRODUCTS)
        return false;
    const unit = (0,vector_unit/* vectorUnit */.W)();
    const shapes = list.map(({ weights: { rows: outputs, cols: features } }) => {
        const padded = Math.ceil(outputs / PANEL) * PANEL;
        return { outputs, features, sizes: [padded * features, padded, BLOCK_ROWS * outputs] };
    });
    const inputSize = BLOCK_ROWS * shapes[0].features;
    const cells = [inputSize, ...shapes.flatMap(({ sizes }) => sizes)];
    const claimed = unit?.claim(list, cells.map((count) => count * 8));
    if (unit === null || claimed === null || claimed === undefined)
        return false;
    const [inputAt, ...places] = claimed.places;
    const steps = list.map(({ weights, bias, activate }, at) => {
        const [weightsAt, biasAt, outputAt] = places.slice(3 * at, 3 * at + 3);
        const { outputs, features, sizes } = shapes[at];
        if (!claimed.kept) {
            pack(weights, unit.floats64(weightsAt, sizes[0]));
            unit.floats64(biasAt, sizes[1]).set(bias);
        }
        return { weightsAt, biasAt, outputAt, outputs, features, activate, data: unit.floats64(outputAt, sizes[2]) };
    });
    const last = steps.at(-1);
    const given = unit.floats64(inputAt, inputSize);
    for (let from = 0; from < rows; from += BLOCK_ROWS) {
        const count = Math.min(BLOCK_ROWS, rows - from);
        write(given, from, from + count);
        let x = inputAt;
        for (const { weightsAt, biasAt, outputAt, outputs, features, activate, data } of steps) {
            unit.functions.multiply(x, count, features, weightsAt, outputs, biasAt, activate === null ? 1 : 0, outputAt);
            activate?.({ kind: 'dense', rows: count, cols: outputs, data: data.subarray(0, count * outputs) });
            x = outputAt;
        }
        output.data.set(last.data.subarray(0, count * last.outputs), from * last.outputs);
    }
    return true;
}
/** For each four outputs, feature after feature, their weights. */
function pack({ rows, cols, data }, packed) {
    packed.fill(0);
    for (let out = 0; out < rows; out++) {
        let at = Math.floor(out / PANEL) * PANEL * cols + (out % PANEL);
        for (let j = 0; j < cols; j++, at += PANEL)
            packed[at] = data[out * cols + j];
    }
}

;// CONCATENATED MODULE: ./src/plan/products.ts


/**
 * input (n x d) times the transposed weights (k x d) plus bias (k, or one number for all): n x k.
 * scikit-learn's `X @ coef_.T + intercept_`. Sums run over the features in ascending order on every platform.
 */
function affine(input, weights, bias = 0) {
    const output = (0,blocks/* denseBlock */.L9)(input.rows, weights.rows);
    if (input.kind === 'dense') {
        multiplyInto(input, weights, { bias: eachBias(bias, weights.rows), ramp: false }, output);
        return output;
    }
    multiplySparse(input, weights, output);
    addBias(output, bias);
    return output;
}
/** Rows that go through all layers together, so that what lies between the layers stays in the processor's cache. */
const ROWS_THROUGH = 512;
/** Rows through the layers, of which there is at least one. */
function feedForward(input, layers) {
    if (input.kind === 'sparse') {
        const first = layers[0];
        const next = affine(input, first.weights, first.bias);
        if (first.activate === null)
            rampInPlace(next);
        else
            first.activate(next);
        return layers.length === 1 ? next : feedForward(next, layers.slice(1));
    }
    const output = (0,blocks/* denseBlock */.L9)(input.rows, layers.at(-1).weights.rows);
    const { cols, data } = input;
    const write = (cells, from, to) => {
        cells.set(data.subarray(from * cols, to * cols));
    };
    if (!feedFast({ list: layers, write }, output))
        feedPlainly(input, layers, output);
    return output;
}
/**
 * The same for numbers in columns, which are finite; null, and nothing done, where that would have to make rows of them
 * first.
 */
function feedColumns({ rows, columns }, layers) {
    const values = columns.map(blocks/* numbersOf */.cZ);
    const output = (0,blocks/* denseBlock */.L9)(rows, layers.at(-1).weights.rows);
    const write = (cells, from, to) => {
        (0,blocks/* writeRows */.Ed)(cells, values, from, to);
    };
    return feedFast({ list: layers, write }, output) ? output : null;
}
function feedPlainly(input, layers, output) {
    const last = layers.at(-1);
    const between = layers.map(({ weights }) => new Float64Array(Math.min(ROWS_THROUGH, input.rows) * weights.rows));
    for (let from = 0; from < input.rows; from += ROWS_THROUGH) {
        const rows = Math.min(ROWS_THROUGH, input.rows - from);
        let value = rowsOf(input, from, rows);
        for (const [at, layer] of layers.entries()) {
            const cols = layer.weights.rows;
            const next = layer === last
                ? rowsOf(output, from, rows)
                : { kind: 'dense', rows, cols, data: between[at].subarray(0, rows * cols) };
            multiplyInto(value, layer.weights, { bias: layer.bias, ramp: layer.activate === null }, next);
            layer.activate?.(next);
            value = next;
        }
    }
}
function rowsOf({ cols, data }, from, rows) {
    return { kind: 'dense', rows, cols, data: data.subarray(from * cols, (from + rows) * cols) };
}
/** Overwrites all cells of `output`. */
function multiplyInto(input, weights, after, output) {
    if (multiplyFast(input, weights, after, output))
        return;
    multiplyRows(input, weights, output);
    if (after.bias !== null)
        addBias(output, after.bias);
    if (after.ramp)
        rampInPlace(output);
}
function rampInPlace({ data }) {
    for (let at = 0; at < data.length; at++)
        if (!(data[at] > 0))
            data[at] = 0;
}
/** One number an output; null when nothing is added, since adding zero makes -0 zero. */
function eachBias(bias, outputs) {
    if (typeof bias === 'number')
        return bias === 0 ? null : new Float64Array(outputs).fill(bias);
    return bias.length === 1 ? new Float64Array(outputs).fill(bias[0]) : bias;
}
/**
 * input (n x d) times the transposed weights (k x d) into `output` (n x k), whose cells are all overwritten.
 * Two rows and four outputs at a time: each x and each weight is loaded once for several independent sums, which hides
 * the latency of additions. Every sum runs over the features in order, however many run beside it.
 */
function multiplyRows(input, weights, output) {
    const { rows, cols: features, data: x } = input;
    const { rows: outputs, data: w } = weights;
    const y = output.data;
    let row = 0;
    for (; row + 1 < rows; row += 2) {
        const x0 = row * features;
        const x1 = x0 + features;
        const y0 = row * outputs;
        const y1 = y0 + outputs;
        let out = 0;
        for (; out + 3 < outputs; out += 4) {
            const w0 = out * features;
            const w1 = w0 + features;
            const w2 = w1 + features;
            const w3 = w2 + features;
            let sum00 = 0;
            let sum01 = 0;
            let sum02 = 0;
            let sum03 = 0;
            let sum10 = 0;
            let sum11 = 0;
            let sum12 = 0;
            let sum13 = 0;
            for (let j = 0; j < features; j++) {
                const a = x[x0 + j];
                const b = x[x1 + j];
                const v0 = w[w0 + j];
                const v1 = w[w1 + j];
                const v2 = w[w2 + j];
                const v3 = w[w3 + j];
                sum00 += a * v0;
                sum01 += a * v1;
                sum02 += a * v2;
                sum03 += a * v3;
                sum10 += b * v0;
                sum11 += b * v1;
                sum12 += b * v2;
                sum13 += b * v3;
            }
            y[y0 + out] = sum00;
            y[y0 + out + 1] = sum01;
            y[y0 + out + 2] = sum02;
            y[y0 + out + 3] = sum03;
            y[y1 + out] = sum10;
            y[y1 + out + 1] = sum11;
            y[y1 + out + 2] = sum12;
            y[y1 + out + 3] = sum13;
        }
        for (; out < outputs; out++) {
            y[y0 + out] = dot(x, x0, w, out * features, features);
            y[y1 + out] = dot(x, x1, w, out * features, features);
        }
    }
    if (row < rows) {
        for (let out = 0; out < outputs; out++) {
            y[row * outputs + out] = dot(x, row * features, w, out * features, features);
        }
    }
}
function dot(x, from, w, at, count) {
    let sum = 0;
    for (let j = 0; j < count; j++)
        sum += x[from + j] * w[at + j];
    return sum;
}
/** Rows for which it is worth having the weights of a feature side by side. */
const ROWS_WORTH_TURNING = 256;
function multiplySparse(input, weights, output) {
    const { rows: outputs, cols: features } = weights;
    const turned = input.rows >= ROWS_WORTH_TURNING && outputs > 1;
    const w = turned ? turnedOf(weights).data : weights.data;
    const [outStep, featureStep] = turned ? [1, outputs] : [features, 1];
    const { indptr, indices, data } = input;
    const y = output.data;
    for (let row = 0; row < input.rows; row++) {
        const to = row * outputs;
        const end = indptr[row + 1];
        for (let at = indptr[row]; at < end; at++) {
            const value = data[at];
            let from = indices[at] * featureStep;
            for (let out = 0; out < outputs; out++, from += outStep)
                y[to + out] += value * w[from];
        }
    }
}
const known = new WeakMap();
function turnedOf(weights) {
    let turned = known.get(weights);
    if (turned === undefined) {
        turned = transposed(weights);
        known.set(weights, turned);
    }
    return turned;
}
function addBias(output, bias) {
    const { cols, data } = output;
    if (typeof bias === 'number') {
        if (bias !== 0)
            for (let at = 0; at < data.length; at++)
                data[at] += bias;
        return;
    }
    const shared = bias.length === 1;
    for (let at = 0; at < data.length; at += cols) {
        for (let col = 0; col < cols; col++)
            data[at + col] += bias[shared ? 0 : col];
    }
}
/** Rows and columns swapped. */
function transposed(weights) {
    const { rows, cols, data } = weights;
    const out = new Float64Array(data.length);
    for (let row = 0; row < rows; row++) {
        for (let col = 0; col < cols; col++)
            out[col * rows + row] = data[row * cols + col];
    }
    return { rows: cols, cols: rows, data: out };
}


/***/ })

};
