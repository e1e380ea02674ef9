export const id = 8602;
export const ids = [8602];
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

/***/ 91880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ isMissingMarker),
/* harmony export */   Ri: () => (/* binding */ cellOfValue),
/* harmony export */   nc: () => (/* binding */ cellsOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52240);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65249);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16281);


/**
 * Items of a categories_ or statistics_ array as cells. Missing (NaN, None, pandas.NA) is null.
 * @throws unsupported for bytes, dates and other objects
 */
function cellsOf(array, subject) {
    return (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toItems */ .ae)(array).map((item) => cellOfValue(item, subject));
}
function cellOfValue(value, subject) {
    const plain = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarOf */ .ol)(value);
    if (plain === null || isMissingMarker(plain))
        return null;
    if (typeof plain === 'string' || typeof plain === 'boolean')
        return plain;
    if (typeof plain === 'number')
        return plain;
    if (typeof plain === 'bigint')
        return Number(plain);
    if (plain instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PyFloat */ .g$)
        return plain.value;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(subject, `a category of this type is not supported: ${(0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeValue */ .bp)(plain)}`);
}
/** NaN, None or pandas.NA: the markers that an empty cell of a data file stands for. */
function isMissingMarker(value) {
    const plain = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarOf */ .ol)(value);
    if (plain === null)
        return true;
    if (plain instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PyFloat */ .g$)
        return Number.isNaN(plain.value);
    if (typeof plain === 'number')
        return Number.isNaN(plain);
    const name = plain instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PyGlobal */ .B6 ? plain.qualifiedName : plain instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PyObject */ .By ? plain.className : null;
    return name !== null && /^pandas\..*\b(NA|NAType|C_NA)$/.test(name);
}


/***/ }),

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
/* harmony import */ var _categories_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11668);




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
        };
    },
};
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
    return column.missing?.[row] === 1 || Number.isNaN(value) ? null : (0,_categories_js__WEBPACK_IMPORTED_MODULE_4__/* .written */ .Mp)(value, column.boolean);
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


/***/ })

};
