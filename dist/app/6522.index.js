export const id = 6522;
export const ids = [6522,8136];
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

/***/ 66522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   perceptronLowering: () => (/* binding */ perceptronLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40177);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16281);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52240);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34195);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17331);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67222);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45906);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32643);




/** Multi-layer perceptrons. */
const perceptronLowering = {
    classes: ['sklearn.neural_network.MLPClassifier', 'sklearn.neural_network.MLPRegressor'],
    lower(object) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const className = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalClass */ .t)(attributes.className);
        const layers = layersOf(attributes, className);
        const about = { className, inputs: (0,_features_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOf */ .Vc)(attributes, 'number', layers[0].weights.cols) };
        const outputs = layers.at(-1).weights.rows;
        if (className.endsWith('Regressor')) {
            return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .regressor */ .pF)({ ...about, outputs }, (input) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .feedForward */ .EG)(input, layers).data, {
                toOnnx: (graph, input) => ({ values: graphForward(graph, layers, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphMatrix */ .yP)(graph, input)) }),
            });
        }
        const { classes, kind } = targetOf(attributes);
        const binary = kind === 'binary';
        if (kind === 'multilabel-indicator') {
            // One yes or no a label: `outputs` answers a row, each of the classes 0 and 1.
            const labels = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .classifier */ .kd)({ ...about, classes: [0, 1] }, {
                compute: (input) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .feedForward */ .EG)(input, layers),
                labels: ({ data }) => Int32Array.from(data, (value) => (value > 0.5 ? 1 : 0)),
                probabilities: ({ data }) => data,
            }, {
                toOnnx(graph, input) {
                    const output = graphForward(graph, layers, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphMatrix */ .yP)(graph, input));
                    return { labels: graph.cast((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphMath */ .T)(graph).greater(output, 0.5), 'int64'), probabilities: output };
                },
            });
            return { ...labels, outputs };
        }
        if (outputs !== (binary ? 1 : classes.length))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .corrupt */ .qb)(className, `${outputs} outputs for ${classes.length} classes`);
        return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .classifier */ .kd)({ ...about, classes }, {
            compute: (input) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .feedForward */ .EG)(input, layers),
            computeColumns: (input) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .feedColumns */ .GM)(input, layers),
            labels: (output) => binary ? Int32Array.from(output.data, (value) => (value > 0.5 ? 1 : 0)) : (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .argmaxRows */ ._h)(output),
            probabilities: (output) => (binary ? (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .binaryColumns */ .Bx)(output.data) : output.data),
        }, {
            toOnnx(graph, input) {
                const output = graphForward(graph, layers, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphMatrix */ .yP)(graph, input));
                if (!binary)
                    return { labels: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphArgmax */ .Ng)(graph, output), probabilities: output };
                const above = graph.node('Sub', [output, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphScalar */ .lX)(graph, 0.5)]);
                return { labels: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphSignLabels */ .xk)(graph, above), probabilities: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphBinaryColumns */ .NY)(graph, output) };
            },
        });
    },
};
const elementwise = (apply) => ({ data }) => {
    for (let at = 0; at < data.length; at++)
        data[at] = apply(data[at]);
};
const node = (operator) => (graph, value) => graph.node(operator, [value]);
const ACTIVATIONS = {
    identity: { activate: () => undefined, graph: (_, value) => value },
    logistic: { activate: elementwise(_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .expit */ .Td), graph: node('Sigmoid') },
    tanh: { activate: elementwise(Math.tanh), graph: node('Tanh') },
    relu: { activate: null, graph: node('Relu') },
    softmax: { activate: _plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .softmaxRows */ .yY, graph: _plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphSoftmax */ .NZ },
    exp: { activate: elementwise(Math.exp), graph: node('Exp') },
};
function layersOf(attributes, className) {
    const weights = attributes.list('coefs_');
    const biases = attributes.list('intercepts_');
    const hidden = activationOf(attributes, 'activation', className);
    const last = activationOf(attributes, 'out_activation_', className);
    if (weights.length === 0 || weights.length !== biases.length)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .corrupt */ .qb)(className, 'weights and intercepts differ in number');
    return weights.map((matrix, at) => {
        const bias = biases[at];
        const fits = matrix instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_9__/* .NDArray */ .Mv && bias instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_9__/* .NDArray */ .Mv && matrix.shape[1] === bias.size;
        if (!fits)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .corrupt */ .qb)(className, `layer ${at} has no matrix of weights with one intercept a unit`);
        const [rows, cols] = matrix.shape;
        return {
            weights: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .transposed */ .u)({ rows, cols, data: (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_10__/* .toFloats */ .Fn)(matrix) }),
            bias: (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_10__/* .toFloats */ .Fn)(bias),
            ...(at === weights.length - 1 ? last : hidden),
        };
    });
}
function activationOf(attributes, name, className) {
    const word = attributes.string(name);
    const activation = Object.hasOwn(ACTIVATIONS, word) ? ACTIVATIONS[word] : undefined;
    if (activation === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .unsupported */ .qO)(`${className}.${name}`, `the activation "${word}"`);
    return activation;
}
function targetOf(attributes) {
    const binarizer = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(attributes.object('_label_binarizer'));
    const kind = binarizer.string('y_type_');
    if (!['binary', 'multiclass', 'multilabel-indicator'].includes(kind)) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .unsupported */ .qO)(attributes.className, `it was fitted on ${kind} labels`);
    }
    return { classes: binarizer.labels('classes_'), kind };
}
function graphForward(graph, layers, input) {
    return layers.reduce((value, layer) => layer.graph(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphAffine */ .wf)(graph, value, layer.weights, layer.bias)), input);
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
