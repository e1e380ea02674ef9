export const id = 7631;
export const ids = [7631];
export const modules = {

/***/ 37631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   categoricalNaiveBayesLowering: () => (/* binding */ categoricalNaiveBayesLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(72020);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16281);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52240);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67133);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45906);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67222);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(17331);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(34195);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32643);
/* harmony import */ var _gaussian_naive_bayes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93062);






const NAME = 'sklearn.naive_bayes.CategoricalNB';
/** Naive Bayes on category numbers. */
const categoricalNaiveBayesLowering = {
    classes: [NAME],
    lower(object) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const classes = attributes.labels('classes_');
        const priors = attributes.floats('class_log_prior_');
        const features = attributes.list('feature_log_prob_').map((array) => {
            if (!(array instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .NDArray */ .Mv) || array.shape.length !== 2 || array.shape[0] !== classes.length)
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)(NAME, 'the likelihoods of a feature do not fit the classes');
            return { data: (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .toFloats */ .Fn)(array), categories: array.shape[1] };
        });
        if (priors.length !== classes.length)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)(NAME, 'the priors do not fit the classes');
        const inputs = (0,_features_js__WEBPACK_IMPORTED_MODULE_4__/* .inputsOf */ .Vc)(attributes, 'number', features.length);
        const joint = (input) => {
            const out = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .denseBlock */ .L9)(input.rows, classes.length);
            for (let row = 0; row < input.rows; row++) {
                for (const [column, { data, categories }] of features.entries()) {
                    // Cells become integers as numpy makes them: towards zero.
                    const category = Math.trunc(input.data[row * input.cols + column]);
                    if (category < 0 || category >= categories)
                        throw unknownCategory(inputs[column].name ?? `#${column + 1}`, { category, categories, row });
                    for (let label = 0; label < classes.length; label++)
                        out.data[row * classes.length + label] += data[label * categories + category];
                }
                for (let label = 0; label < classes.length; label++)
                    out.data[row * classes.length + label] += priors[label];
            }
            return out;
        };
        return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .classifier */ .kd)({ className: NAME, classes, inputs }, {
            compute: (input) => joint((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .toDense */ .FL)(input)),
            labels: _plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .argmaxRows */ ._h,
            probabilities: _gaussian_naive_bayes_js__WEBPACK_IMPORTED_MODULE_8__.normalizedLikelihoods,
        }, {
            toOnnx(graph, input) {
                const { less, sum, where } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphMath */ .T)(graph);
                const matrix = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_10__/* .graphMatrix */ .yP)(graph, input);
                const parts = features.map(({ data, categories }, column) => {
                    const category = graph.cast((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_10__/* .graphFlat */ .sv)(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_10__/* .graphColumns */ .iD)(graph, matrix, [column])), 'int64');
                    // A runtime takes negative positions from the end, and refuses those behind it.
                    const outside = graph.constant(BigInt64Array.of(BigInt(categories)), [1]);
                    const place = where(less(category, graph.constant(BigInt64Array.of(0n), [1])), outside, category);
                    const turned = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_11__/* .transposed */ .u)({ rows: classes.length, cols: categories, data });
                    const name = `refuse a category that column ${column + 1} did not have in training`;
                    return graph.node('Gather', [graph.constant(turned.data, [categories, classes.length]), place], {}, { name });
                });
                const joint = sum([...parts, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_10__/* .graphRow */ .xm)(graph, priors)]);
                return { labels: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_10__/* .graphArgmax */ .Ng)(graph, joint), probabilities: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_10__/* .graphSoftmax */ .NZ)(graph, joint) };
            },
        });
    },
};
function unknownCategory(name, { category, categories, row }) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('data', `column ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_12__/* .plain */ .pj)(name, 80)} holds category ${category} in row ${row + 1}; ${NAME} knows 0 to ${categories - 1}`, { subject: name, remedy: 'Train with min_categories to leave room for categories that training does not see.' });
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


/***/ })

};
