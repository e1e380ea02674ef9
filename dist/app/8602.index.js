export const id = 8602;
export const ids = [8602];
export const modules = {

/***/ 58602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dictVectorizerLowering: () => (/* binding */ dictVectorizerLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67133);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17331);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67222);
/* harmony import */ var _categories_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11668);




const NAME = 'sklearn.feature_extraction.DictVectorizer';
/**
 * Rows as dicts, which is what `frame.to_dict("records")` makes of a table: a number is a feature of the column's name, a text one
 * of "name=text". What training did not see is left out; a missing number stays one.
 */
const dictVectorizerLowering = {
    classes: [NAME],
    lower(object) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const names = attributes.strings('feature_names_');
        const keys = keysOf(names, attributes.string('separator'));
        const sparse = attributes.boolean('sparse');
        return {
            ...(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .transformerFacts */ .bk)(NAME, keys.map(inputOf)),
            transform(block) {
                const { rows, columns } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .toColumns */ .tp)(block);
                if (columns.length !== keys.length)
                    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(NAME, `${columns.length} columns came in, ${keys.length} were asked for`);
                const rowsOfCells = cellsByRow(rows, columns, keys);
                const out = sparseRows(rowsOfCells, names.length);
                return sparse ? out : (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .toDense */ .FL)((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .concatBlocks */ .Pe)(rows, [out], true));
            },
            toOnnx(graph, input) {
                const columns = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .graphColumnList */ .$n)(graph, input, keys.length);
                const order = [];
                const parts = keys.map((key, at) => {
                    order.push(...(key.number === null ? [] : [key.number]), ...key.texts.values());
                    return graphKey(graph, columns[at], key);
                });
                // Features are sorted by their names, keys come one after the other.
                const places = names.map((_, column) => order.indexOf(column));
                return { transformed: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .graphColumns */ .iD)(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .graphConcat */ .tR)(graph, parts), places) };
            },
        };
    },
};
/**
 * What a key gives in a graph, a column for its number and one a text. The column of a key with texts is one of texts, in which the
 * only number is a missing one.
 */
function graphKey(graph, column, { number, texts }) {
    if (texts.size === 0)
        return graph.cast(column, 'double');
    if (texts.has(''))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(NAME, 'an empty text, which ONNX cannot tell from a missing cell');
    const { equal, number: asNumber, where } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphMath */ .T)(graph);
    const hot = asNumber(equal(column, graph.constant([...texts.keys()], [1, texts.size])));
    if (number === null)
        return hot;
    return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .graphConcat */ .tR)(graph, [where(equal(column, graph.constant([''], [1])), NaN, 0), hot]);
}
/** A name with the separator in it came from a text, one without from a number. */
function keysOf(names, separator) {
    const keys = new Map();
    for (const [column, name] of names.entries()) {
        const at = separator === '' ? -1 : name.indexOf(separator);
        const key = at < 0 ? name : name.slice(0, at);
        const entry = keys.get(key) ?? { number: null, texts: new Map() };
        keys.set(key, entry);
        if (at < 0)
            entry.number = column;
        else
            entry.texts.set(name.slice(at + separator.length), column);
    }
    return [...keys].map(([name, entry]) => ({ name, ...entry }));
}
function inputOf({ name, number, texts }) {
    if (texts.size === 0)
        return { name, kind: 'number' };
    return { name, kind: number === null ? 'string' : 'any', categories: [...texts.keys()] };
}
function cellsByRow(rows, columns, keys) {
    const cells = Array.from({ length: rows }, () => []);
    for (const [at, { number, texts }] of keys.entries()) {
        const column = columns[at];
        for (let row = 0; row < rows; row++) {
            if (column.kind === 'number' && number !== null) {
                const missing = column.missing?.[row] === 1;
                cells[row].push([number, missing ? NaN : column.values[row]]);
                continue;
            }
            const text = textOf(column, row);
            // A missing cell of a column of text is a number to Python, and not among the texts.
            if (text === null && number !== null)
                cells[row].push([number, NaN]);
            const place = text === null ? undefined : texts.get(text);
            if (place !== undefined)
                cells[row].push([place, 1]);
        }
    }
    return cells;
}
/** A number stands for its text where training saw text only: a file of numbers has lost what they were. */
function textOf(column, row) {
    if (column.kind === 'string') {
        const code = column.codes[row];
        return code < 0 ? null : column.dictionary[code];
    }
    const value = column.values[row];
    return column.missing?.[row] === 1 || Number.isNaN(value) ? null : (0,_categories_js__WEBPACK_IMPORTED_MODULE_6__/* .written */ .Mp)(value, column.boolean);
}
function sparseRows(rows, cols) {
    const sorted = rows.map((cells) => cells.toSorted((a, b) => a[0] - b[0]));
    const indptr = new Int32Array(rows.length + 1);
    for (const [row, cells] of sorted.entries())
        indptr[row + 1] = indptr[row] + cells.length;
    return {
        kind: 'sparse',
        rows: rows.length,
        cols,
        indptr,
        indices: Int32Array.from(sorted.flat(), ([column]) => column),
        data: Float64Array.from(sorted.flat(), ([, value]) => value),
    };
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
