export const id = 3468;
export const ids = [3468];
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

/***/ 14279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qk: () => (/* binding */ graphMissingCells),
/* harmony export */   W6: () => (/* binding */ graphOneHot),
/* harmony export */   _3: () => (/* binding */ UNKNOWN_CATEGORY),
/* harmony export */   gY: () => (/* binding */ graphCategoryColumns)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17331);


/** The name of the node that fails for handle_unknown="error". */
const UNKNOWN_CATEGORY = 'refuse a category that training did not see';
/**
 * The encoder's columns as [rows, 1] values, strings or doubles as the categories are. A missing text is the empty string, since
 * ONNX has no other word for it.
 * @throws unsupported for categories of mixed types
 */
function graphCategoryColumns(graph, input, className, categories) {
    const columns = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .graphColumnList */ .$n)(graph, input, categories.length);
    return categories.map(({ cells }, at) => {
        const column = columns[at];
        const known = cells.filter((cell) => cell !== null);
        const text = known.filter((cell) => typeof cell === 'string').length;
        if (text > 0 && text < known.length)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(className, 'text and numbers in one column');
        if ((column.elementType === 'string') === text > 0)
            return text > 0 ? column : graph.cast(column, 'double');
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(className, 'the column has another type than the categories');
    });
}
/** [rows, 1], true where the cell is missing: NaN, or the empty string. */
function graphMissingCells(graph, column) {
    if (column.elementType !== 'string')
        return graph.node('IsNaN', [column]);
    return graph.node('Equal', [column, graph.constant([''], [1])]);
}
/** `hot`: [rows, categories], 1 where the cell is that category. `unknown`: [rows, 1], 1 where it is none. */
function graphOneHot(graph, column, { cells, missing }) {
    const parts = [];
    const known = cells.filter((cell) => cell !== null);
    if (known.length > 0) {
        const row = column.elementType === 'string'
            ? graph.constant(known.map(String), [1, known.length])
            : graph.constant(Float64Array.from(known, Number), [1, known.length]);
        parts.push(graph.cast(graph.node('Equal', [column, row]), 'double'));
    }
    if (missing >= 0) {
        if (missing !== cells.length - 1)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)('ONNX', 'a missing category that is not the last one');
        parts.push(graph.cast(graphMissingCells(graph, column), 'double'));
    }
    const hot = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .graphConcat */ .tR)(graph, parts);
    return { hot, unknown: graph.node('Sub', [(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, 1), (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .graphRowSum */ .wJ)(graph, hot)]) };
}


/***/ }),

/***/ 53468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   targetEncoderLowering: () => (/* binding */ targetEncoderLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16281);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52240);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67133);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67222);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(17331);
/* harmony import */ var _categories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11668);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32643);
/* harmony import */ var _graph_categories_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14279);






const NAME = 'sklearn.preprocessing.TargetEncoder';
/** The mean target of each category (of each class when there are more than two); unknown ones get the overall mean. */
const targetEncoderLowering = {
    classes: [NAME],
    lower(object) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const categories = (0,_categories_js__WEBPACK_IMPORTED_MODULE_1__/* .categoriesOf */ .SM)(attributes);
        const width = attributes.string('target_type_') === 'multiclass' ? attributes.list('classes_').length : 1;
        const means = width === 1 ? Float64Array.of(attributes.number('target_mean_')) : attributes.floats('target_mean_');
        const encodings = attributes.list('encodings_').map((encoding) => {
            if (!(encoding instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .NDArray */ .Mv))
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(NAME, 'the encoding of a column is no array');
            return (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_4__/* .toFloats */ .Fn)(encoding);
        });
        const fits = encodings.length === categories.length * width &&
            means.length === width &&
            encodings.every((encoding, at) => encoding.length === categories[Math.floor(at / width)].cells.length);
        if (!fits)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(NAME, 'the encodings do not fit the categories');
        const inputs = (0,_features_js__WEBPACK_IMPORTED_MODULE_5__/* .categoricalInputs */ .Uk)(attributes, categories.map(({ cells }) => cells));
        return {
            ...(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .transformerFacts */ .bk)(NAME, inputs),
            transform(block) {
                const { columns } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .toColumns */ .tp)(block);
                (0,_features_js__WEBPACK_IMPORTED_MODULE_5__/* .columnsExpected */ .qA)(columns.length, categories.length, NAME);
                const output = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .denseBlock */ .L9)(block.rows, encodings.length);
                for (const [at, column] of columns.entries()) {
                    const positions = (0,_categories_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeColumn */ .BM)(column, categories[at]);
                    for (let target = 0; target < width; target++) {
                        const place = at * width + target;
                        const encoding = encodings[place];
                        for (let row = 0; row < block.rows; row++) {
                            const position = positions[row];
                            output.data[row * output.cols + place] = position < 0 ? means[target] : encoding[position];
                        }
                    }
                }
                return output;
            },
            toOnnx(graph, input) {
                const { greater, times, where } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphMath */ .T)(graph);
                const columns = (0,_graph_categories_js__WEBPACK_IMPORTED_MODULE_9__/* .graphCategoryColumns */ .gY)(graph, input, NAME, categories);
                const parts = columns.flatMap((column, at) => {
                    const { hot, unknown } = (0,_graph_categories_js__WEBPACK_IMPORTED_MODULE_9__/* .graphOneHot */ .W6)(graph, column, categories[at]);
                    const isUnknown = greater(unknown, 0.5);
                    return Array.from(means, (mean, target) => {
                        const encoding = encodings[at * width + target];
                        return where(isUnknown, mean, times(hot, encoding.length, 1, encoding));
                    });
                });
                return { transformed: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_10__/* .graphConcat */ .tR)(graph, parts) };
            },
        };
    },
};


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
