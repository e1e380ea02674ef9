export const id = 7727;
export const ids = [7727,8136];
export const modules = {

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

/***/ 7727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kernelRidgeLowering: () => (/* binding */ kernelRidgeLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29536);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67133);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17331);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67222);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32643);
/* harmony import */ var _pairwise_kernels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94543);





const NAME = 'sklearn.kernel_ridge.KernelRidge';
/** Ridge regression on kernels with the training rows. */
const kernelRidgeLowering = {
    classes: [NAME],
    lower(object) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const training = (0,_pairwise_kernels_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(attributes, 'X_fit_');
        const weights = (0,_pairwise_kernels_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(attributes, 'dual_coef_');
        if (weights.rows !== training.rows)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)(NAME, 'the coefficients do not fit the training rows');
        const kernel = (0,_pairwise_kernels_js__WEBPACK_IMPORTED_MODULE_1__/* .pairwiseKernelOf */ .np)(attributes, training.cols);
        return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .regressor */ .pF)({ className: NAME, inputs: (0,_features_js__WEBPACK_IMPORTED_MODULE_4__/* .inputsOf */ .Vc)(attributes, 'number', training.cols), outputs: weights.cols }, (input) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .kernelProduct */ .Du)(kernel, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .toDense */ .FL)(input), training, weights).data, {
            toOnnx(graph, input) {
                const kernels = (0,_pairwise_kernels_js__WEBPACK_IMPORTED_MODULE_1__/* .graphKernelOf */ .f0)(attributes, training.cols)(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .graphMatrix */ .yP)(graph, input), training);
                return { values: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphMath */ .T)(graph).times(kernels, weights.rows, weights.cols, weights.data) };
            },
        });
    },
};


/***/ }),

/***/ 94543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   f0: () => (/* binding */ graphKernelOf),
/* harmony export */   np: () => (/* binding */ pairwiseKernelOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16281);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52240);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29536);



/** The kernel of an estimator that names it as sklearn.metrics.pairwise_kernels does. @throws unsupported for others */
function pairwiseKernelOf(attributes, features) {
    return kernelFrom(_plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PAIRWISE_KERNELS */ .qS, attributes, features);
}
/** The same in a graph. */
function graphKernelOf(attributes, features) {
    return kernelFrom(_plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .GRAPH_PAIRWISE_KERNELS */ .fR, attributes, features);
}
function kernelFrom(kernels, attributes, features) {
    const name = attributes.raw('kernel');
    const subject = `${attributes.className}.kernel`;
    if (typeof name !== 'string')
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(subject, 'a kernel function of its own');
    const make = Object.hasOwn(kernels, name) ? kernels[name] : undefined;
    if (make === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(subject, `the kernel "${name}"`);
    const extra = attributes.get('kernel_params') ?? null;
    if (extra instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PyDict */ .KL ? extra.size > 0 : extra !== null)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(`${attributes.className}.kernel_params`, 'further parameters of the kernel');
    // KernelPCA has resolved gamma in `gamma_` since 1.2.
    const gamma = attributes.optionalNumber(attributes.has('gamma_') ? 'gamma_' : 'gamma');
    const settings = { gamma, coef0: attributes.optionalNumber('coef0'), degree: attributes.optionalNumber('degree') };
    return make(settings, features);
}
/** A matrix of training rows. */
function rowsOf(attributes, name) {
    if (!(attributes.raw(name) instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .NDArray */ .Mv))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(`${attributes.className}.${name}`, 'training rows that are no dense matrix');
    return { kind: 'dense', ...attributes.matrix(name) };
}
/** One row a training row; a vector is one column. */
function columnsOf(attributes, name) {
    const array = attributes.array(name);
    return { rows: array.shape[0] ?? 0, cols: array.shape[1] ?? 1, data: (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .toFloats */ .Fn)(array) };
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

/***/ 9290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dm: () => (/* binding */ graphSquares),
/* harmony export */   pN: () => (/* binding */ graphNearest),
/* harmony export */   rM: () => (/* binding */ graphPairwise),
/* harmony export */   xk: () => (/* binding */ graphDifferences),
/* harmony export */   yn: () => (/* binding */ graphDot)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24930);
/* harmony import */ var _graph_math_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67222);
/* harmony import */ var _graph_nodes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17331);




/** Columns that are taken one by one, each a few nodes of the graph. */
const MAX_UNROLLED = 512;
/**
 * A sum over the columns of a term of each row and each training row: [rows, training rows]. The columns come one after the
 * other, in the order of the kernels.
 * @throws unsupported for more than MAX_UNROLLED columns
 */
function graphPairwise(graph, matrix, training, term, combine = (math, left, right) => math.add(left, right)) {
    const { rows, cols, data } = training;
    if (cols > MAX_UNROLLED)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('ONNX', `distances of ${cols} columns, more than ${MAX_UNROLLED}`);
    const math = (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_1__/* .graphMath */ .T)(graph);
    const columns = Array.from({ length: cols }, (_, column) => {
        const given = graph.node('Gather', [matrix, graph.constant(BigInt64Array.of(BigInt(column)), [1])], {
            axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Wh)(1),
        });
        const known = (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .graphRow */ .xm)(graph, Float64Array.from({ length: rows }, (_unused, row) => data[row * cols + column]));
        return term(math, given, known, column);
    });
    return columns.reduce((total, column) => combine(math, total, column));
}
/** Squared Euclidean distances as sums of squared differences; of many columns as |x|^2 - 2 x.y + |y|^2 around the mean. */
function graphDifferences(graph, matrix, training) {
    if (training.cols <= MAX_UNROLLED) {
        return graphPairwise(graph, matrix, training, (math, row, other) => math.square(math.sub(row, other)));
    }
    const { rows, cols, data } = training;
    const mean = new Float64Array(cols);
    for (let at = 0; at < data.length; at++)
        mean[at % cols] += data[at] / rows;
    const centred = { ...training, data: data.map((value, at) => value - mean[at % cols]) };
    return graphSquares(graph, (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_1__/* .graphMath */ .T)(graph).sub(matrix, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .graphRow */ .xm)(graph, mean)), centred);
}
/** Squared Euclidean distances as |x|^2 - 2 x.y + |y|^2, not below zero. */
function graphSquares(graph, matrix, training) {
    const { add, max, square } = (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_1__/* .graphMath */ .T)(graph);
    const { rows, cols, data } = training;
    const norms = new Float64Array(rows);
    for (let at = 0; at < data.length; at++)
        norms[Math.floor(at / cols)] += data[at] * data[at];
    const products = graphDot(graph, matrix, { ...training, data: data.map((value) => -2 * value) });
    return max(add(add((0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .graphRowSum */ .wJ)(graph, square(matrix)), products), (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .graphRow */ .xm)(graph, norms)), 0);
}
/** Scalar products of the rows with the training rows: [rows, training rows]. */
function graphDot(graph, matrix, { rows, cols, data }) {
    const turned = new Float64Array(data.length);
    for (let row = 0; row < rows; row++) {
        for (let col = 0; col < cols; col++)
            turned[col * rows + row] = data[row * cols + col];
    }
    return (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .graphProduct */ .Kv)(graph, matrix, graph.constant(turned, [cols, rows]));
}
/** Position of the smallest entry of each row, the first on ties: int64 [rows]. */
function graphNearest(graph, distances) {
    return graph.node('ArgMin', [distances], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Wh)(1), keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Wh)(0) });
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

/***/ 29536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ kernelProduct),
/* harmony export */   ZO: () => (/* binding */ kernelMatrix),
/* harmony export */   fR: () => (/* binding */ GRAPH_PAIRWISE_KERNELS),
/* harmony export */   hG: () => (/* binding */ squaredDistance),
/* harmony export */   qS: () => (/* binding */ PAIRWISE_KERNELS)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67133);
/* harmony import */ var _products_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34195);
/* harmony import */ var _graph_distances_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9290);
/* harmony import */ var _graph_math_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67222);
/* harmony import */ var _graph_nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17331);





/** Kernels of sklearn.metrics.pairwise_kernels by name, for a number of features. */
const PAIRWISE_KERNELS = {
    linear: () => dot,
    rbf: ({ gamma }, features) => {
        const rate = -(gamma ?? 1 / features);
        return (...rows) => Math.exp(rate * squaredDistance(...rows));
    },
    laplacian: ({ gamma }, features) => {
        const rate = -(gamma ?? 1 / features);
        return (...rows) => Math.exp(rate * sumOver(rows, (left, right) => Math.abs(left - right)));
    },
    poly: polynomial,
    polynomial,
    sigmoid: ({ gamma, coef0 }, features) => {
        const rate = gamma ?? 1 / features;
        return (...rows) => Math.tanh(rate * dot(...rows) + (coef0 ?? 1));
    },
    // A row of zeros stays one when it is divided by its length.
    cosine: () => (left, leftAt, right, rightAt, count) => {
        const lengths = norm(left, leftAt, count) * norm(right, rightAt, count);
        return lengths === 0 ? 0 : dot(left, leftAt, right, rightAt, count) / lengths;
    },
    additive_chi2: () => (...rows) => -chiSquared(rows),
    chi2: ({ gamma }) => (...rows) => Math.exp(-(gamma ?? 1) * chiSquared(rows)),
};
function polynomial({ gamma, coef0, degree }, features) {
    const rate = gamma ?? 1 / features;
    return (...rows) => (rate * dot(...rows) + (coef0 ?? 1)) ** (degree ?? 3);
}
/** The same in a graph. */
const GRAPH_PAIRWISE_KERNELS = {
    linear: () => _graph_distances_js__WEBPACK_IMPORTED_MODULE_0__/* .graphDot */ .yn,
    rbf: ({ gamma }, features) => fromMath((graph, matrix, training, { exp, mul }) => exp(mul((0,_graph_distances_js__WEBPACK_IMPORTED_MODULE_0__/* .graphDifferences */ .xk)(graph, matrix, training), -(gamma ?? 1 / features)))),
    laplacian: ({ gamma }, features) => fromMath((graph, matrix, training, { abs, exp, mul, sub }) => {
        const distance = (0,_graph_distances_js__WEBPACK_IMPORTED_MODULE_0__/* .graphPairwise */ .rM)(graph, matrix, training, (_, row, other) => abs(sub(row, other)));
        return exp(mul(distance, -(gamma ?? 1 / features)));
    }),
    poly: graphPolynomial,
    polynomial: graphPolynomial,
    sigmoid: ({ gamma, coef0 }, features) => fromMath((graph, matrix, training, { add, mul, tanh }) => tanh(add(mul((0,_graph_distances_js__WEBPACK_IMPORTED_MODULE_0__/* .graphDot */ .yn)(graph, matrix, training), gamma ?? 1 / features), coef0 ?? 1))),
    cosine: () => fromMath((graph, matrix, training, { div, equal, mul, sqrt, square, where }) => {
        const lengths = Float64Array.from({ length: training.rows }, (_, row) => norm(training.data, row * training.cols, training.cols));
        const product = mul(sqrt((0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .graphRowSum */ .wJ)(graph, square(matrix))), (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .graphRow */ .xm)(graph, lengths));
        return where(equal(product, 0), 0, div((0,_graph_distances_js__WEBPACK_IMPORTED_MODULE_0__/* .graphDot */ .yn)(graph, matrix, training), product));
    }),
    additive_chi2: () => fromMath((graph, matrix, training, { neg }) => neg(graphChiSquared(graph, matrix, training))),
    chi2: ({ gamma }) => fromMath((graph, matrix, training, { exp, mul }) => exp(mul(graphChiSquared(graph, matrix, training), -(gamma ?? 1)))),
};
function fromMath(make) {
    return (graph, matrix, training) => make(graph, matrix, training, (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_2__/* .graphMath */ .T)(graph));
}
function graphPolynomial({ gamma, coef0, degree }, features) {
    return fromMath((graph, matrix, training, { add, mul, pow }) => pow(add(mul((0,_graph_distances_js__WEBPACK_IMPORTED_MODULE_0__/* .graphDot */ .yn)(graph, matrix, training), gamma ?? 1 / features), coef0 ?? 1), degree ?? 3));
}
function graphChiSquared(graph, matrix, training) {
    return (0,_graph_distances_js__WEBPACK_IMPORTED_MODULE_0__/* .graphPairwise */ .rM)(graph, matrix, training, ({ add, div, equal, square, sub, where }, row, other) => {
        const total = add(row, other);
        return where(equal(total, 0), 0, div(square(sub(row, other)), total));
    });
}
function sumOver([left, leftAt, right, rightAt, count], term) {
    let sum = 0;
    for (let at = 0; at < count; at++)
        sum += term(left[leftAt + at], right[rightAt + at]);
    return sum;
}
const dot = (...rows) => sumOver(rows, (left, right) => left * right);
const squaredDistance = (...rows) => sumOver(rows, (left, right) => (left - right) ** 2);
function norm(data, at, count) {
    return Math.sqrt(dot(data, at, data, at, count));
}
function chiSquared(rows) {
    return sumOver(rows, (left, right) => (left + right === 0 ? 0 : (left - right) ** 2 / (left + right)));
}
/** The kernel between every row of the input and every training row. */
function kernelMatrix(kernel, input, training) {
    const out = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .denseBlock */ .L9)(input.rows, training.rows);
    for (let row = 0; row < input.rows; row++) {
        for (let at = 0; at < training.rows; at++) {
            out.data[row * training.rows + at] = kernel(input.data, row * input.cols, training.data, at * training.cols, input.cols);
        }
    }
    return out;
}
/** The kernel matrix times weights (training rows x outputs). */
function kernelProduct(kernel, input, training, weights) {
    return (0,_products_js__WEBPACK_IMPORTED_MODULE_4__/* .affine */ .Qu)(kernelMatrix(kernel, input, training), (0,_products_js__WEBPACK_IMPORTED_MODULE_4__/* .transposed */ .u)(weights));
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
