export const id = 3468;
export const ids = [3468];
export const modules = {

/***/ 11668:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ unknownCategory),
/* harmony export */   BM: () => (/* binding */ encodeColumn),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   SM: () => (/* binding */ categoriesOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72020);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16281);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52240);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91880);




/** `categories_`, one array a column. */
function categoriesOf(attributes) {
    return attributes.list('categories_').map((array, column) => {
        const subject = `${attributes.className}.categories_[${column}]`;
        if (!(array instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .NDArray */ .Mv))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)(subject, 'expected an array');
        const cells = (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .cellsOf */ .nc)(array, subject);
        const items = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .asItems */ .dB)(array);
        const nan = items.findIndex((item, at) => cells[at] === null && item !== null);
        return { cells, missing: nan >= 0 ? nan : cells.indexOf(null), nan };
    });
}
/**
 * Category number of every cell, -1 where the category is unknown. The type of the categories decides: categories
 * that are all text are compared with a number as it is written, so that "1" of a CSV file finds the category "1".
 * @throws ModelGateError code 'data' when a column holds text where all categories are numbers
 */
function encodeColumn(column, categories) {
    return column.kind === 'string' ? encodeText(column, categories) : encodeNumbers(column, categories);
}
function encodeText(column, { cells, missing }) {
    const positions = new Map(cells.map((cell, at) => [cell, at]));
    const onlyNumbers = cells.every((cell) => typeof cell !== 'string') && cells.some((cell) => cell !== null);
    const used = column.codes.find((code) => code >= 0);
    if (onlyNumbers && used !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('data', `column ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(column.name, 80)} holds text ("${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(column.dictionary[used], 60)}") where the model knows numeric categories`, { subject: column.name, remedy: 'Give the column the type that the model was trained on.' });
    }
    const codeOf = Int32Array.from(column.dictionary, (text) => positions.get(text) ?? -1);
    return column.codes.map((code) => (code < 0 ? missing : codeOf[code]));
}
function encodeNumbers(column, { cells, missing }) {
    const asText = cells.every((cell) => typeof cell === 'string' || cell === null);
    const positions = new Map();
    for (const [at, cell] of cells.entries()) {
        if (typeof cell === 'string' ? asText : cell !== null)
            positions.set(asText ? String(cell) : Number(cell), at);
    }
    const out = new Int32Array(column.values.length);
    for (let row = 0; row < out.length; row++) {
        const value = column.values[row];
        if (Number.isNaN(value) || column.missing?.[row] === 1)
            out[row] = missing;
        else if (Number.isFinite(value))
            out[row] = positions.get(asText ? written(value, column.boolean) : value) ?? -1;
        else
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('data', `column ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(column.name, 80)} is infinite in row ${row + 1}`, {
                subject: column.name,
            });
    }
    return out;
}
/** A number as Python's str writes it in a column that was read as text; booleans as True and False. */
function written(value, boolean) {
    if (boolean)
        return value === 1 ? 'True' : 'False';
    return String(value);
}
/** For handle_unknown="error". */
function unknownCategory(column, row, className) {
    const value = column.kind === 'string' ? column.dictionary[column.codes[row]] : column.values[row];
    const shown = value === undefined || Number.isNaN(value) ? 'a missing value' : `"${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(String(value), 60)}"`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('data', `column ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(column.name, 80)} holds ${shown} in row ${row + 1}, a category that ${className} did not see in training`, {
        subject: column.name,
        remedy: 'Train on data with this category, or set handle_unknown="ignore" when training.',
    });
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
