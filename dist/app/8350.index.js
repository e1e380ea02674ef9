export const id = 8350;
export const ids = [8350];
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

/***/ 66814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   On: () => (/* binding */ encodeColumns),
/* harmony export */   S1: () => (/* binding */ categoryEncoderOf),
/* harmony export */   dR: () => (/* binding */ optionalPositions)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40177);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16281);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52240);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67133);
/* harmony import */ var _categories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11668);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32643);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1358);






/** Reads the encoder. `ungroupedMissing`: a missing cell keeps its place when categories are grouped (OrdinalEncoder). */
function categoryEncoderOf(attributes, { ungroupedMissing, version }) {
    const className = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalClass */ .t)(attributes.className);
    // OrdinalEncoder has had the choice since 0.24.
    const rule = attributes.has('handle_unknown') ? attributes.string('handle_unknown') : 'error';
    // "warn" was to do what "infrequent_if_exist" does, and does since 1.8.
    const joinsRare = rule === 'infrequent_if_exist' || (rule === 'warn' && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeast */ .d)(version, 1, 8));
    const grouped = attributes.has('_infrequent_enabled') && attributes.boolean('_infrequent_enabled');
    const mappings = grouped ? attributes.list('_default_to_infrequent_mappings') : null;
    const columns = (0,_categories_js__WEBPACK_IMPORTED_MODULE_2__/* .categoriesOf */ .SM)(attributes).map((categories, column) => {
        const mapping = mappings?.[column] ?? null;
        if (mapping === null) {
            const count = categories.cells.length;
            return { categories, grouping: null, infrequent: -1, unknown: rule === 'error' ? 'error' : 'mark', width: count };
        }
        if (!(mapping instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .NDArray */ .Mv))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .unsupported */ .qO)(`${className}._default_to_infrequent_mappings`, 'not an array');
        const grouping = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_5__/* .toInts */ .q9)(mapping);
        const infrequent = grouping.reduce((largest, position) => Math.max(largest, position), -1);
        const hasNan = ungroupedMissing && categories.nan >= 0;
        return {
            categories,
            grouping: hasNan ? withMissing(grouping, categories) : grouping,
            infrequent,
            unknown: rule === 'error' ? 'error' : joinsRare ? 'infrequent' : 'mark',
            width: infrequent + 1,
        };
    });
    if (!['error', 'ignore', 'infrequent_if_exist', 'warn', 'use_encoded_value'].includes(rule)) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .unsupported */ .qO)(`${className}.handle_unknown`, `unknown rule "${rule}"`);
    }
    return { className, columns };
}
/** The mapping leaves the NaN category out, which is the last one and keeps its number. */
function withMissing(grouping, { cells, nan }) {
    const full = new Int32Array(cells.length);
    full.set(grouping);
    full[nan] = nan;
    return full;
}
/**
 * Position of every cell's category after grouping, -1 where it is unknown: one array a column.
 * @throws ModelGateError code 'data' for an unknown category that the encoder refuses
 */
function encodeColumns(block, encoder) {
    const { columns } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .toColumns */ .tp)(block);
    (0,_features_js__WEBPACK_IMPORTED_MODULE_7__/* .columnsExpected */ .qA)(columns.length, encoder.columns.length, encoder.className);
    return encoder.columns.map((encoded, at) => {
        const column = columns[at];
        const positions = (0,_categories_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeColumn */ .BM)(column, encoded.categories);
        if (encoded.unknown === 'error') {
            const row = positions.indexOf(-1);
            if (row >= 0)
                throw (0,_categories_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownCategory */ .$p)(column, row, encoder.className);
        }
        const unknown = encoded.unknown === 'infrequent' ? encoded.infrequent : -1;
        const { grouping } = encoded;
        if (grouping === null && unknown < 0)
            return positions;
        return positions.map((position) => (position < 0 ? unknown : grouping === null ? position : grouping[position]));
    });
}
/** An object array or list of ints and None; null when the attribute is None or absent. */
function optionalPositions(attributes, name) {
    const value = attributes.get(name) ?? null;
    if (value === null)
        return null;
    const items = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_5__/* .asItems */ .dB)(value);
    if (items === null)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .unsupported */ .qO)(`${attributes.className}.${name}`, 'expected an array');
    return items.map((item) => (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_5__/* .asNumber */ .i)(item));
}


/***/ }),

/***/ 58350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ordinalEncoderLowering: () => (/* binding */ ordinalEncoderLowering)
/* harmony export */ });
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67133);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17331);
/* harmony import */ var _encoded_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66814);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32643);
/* harmony import */ var _graph_categories_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14279);





const ordinalEncoderLowering = {
    classes: ['sklearn.preprocessing.OrdinalEncoder'],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const encoder = (0,_encoded_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .categoryEncoderOf */ .S1)(attributes, { ungroupedMissing: true, version: context.version });
        // encoded_missing_value came with 1.1; before, a missing cell stayed missing.
        const missingValue = attributes.has('encoded_missing_value') ? attributes.number('encoded_missing_value') : NaN;
        const unknownValue = attributes.optionalNumber('unknown_value') ?? NaN;
        const tables = encoder.columns.map((column) => valuesOf(column, missingValue));
        const inputs = (0,_features_js__WEBPACK_IMPORTED_MODULE_2__/* .categoricalInputs */ .Uk)(attributes, encoder.columns.map((column) => column.categories.cells));
        return {
            ...(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .transformerFacts */ .bk)(encoder.className, inputs),
            transform(block) {
                const columns = (0,_encoded_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeColumns */ .On)(block, encoder);
                const output = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .denseBlock */ .L9)(block.rows, columns.length);
                for (const [at, positions] of columns.entries()) {
                    const values = tables[at];
                    for (let row = 0; row < block.rows; row++) {
                        const position = positions[row];
                        output.data[row * output.cols + at] = position < 0 ? unknownValue : values[position];
                    }
                }
                return output;
            },
            toOnnx(graph, input) {
                const columns = (0,_graph_categories_js__WEBPACK_IMPORTED_MODULE_5__/* .graphCategoryColumns */ .gY)(graph, input, encoder.className, encoder.columns.map(({ categories }) => categories));
                const parts = columns.map((column, at) => graphOrdinal(graph, column, encoder.columns[at], { missingValue, unknownValue }));
                return { transformed: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphConcat */ .tR)(graph, parts) };
            },
        };
    },
};
/** Position after grouping -> the number that stands for it. */
function valuesOf({ categories, width }, missingValue) {
    const values = Float64Array.from({ length: Math.max(width, categories.cells.length) }, (_, position) => position);
    if (categories.nan >= 0)
        values[categories.nan] = missingValue;
    return values;
}
function graphOrdinal(graph, column, encoded, special) {
    const { hot, unknown } = (0,_graph_categories_js__WEBPACK_IMPORTED_MODULE_5__/* .graphOneHot */ .W6)(graph, column, encoded.categories);
    const { cells, nan } = encoded.categories;
    const weights = Float64Array.from({ length: cells.length }, (_, at) => at === nan ? 0 : (encoded.grouping?.[at] ?? at));
    let value = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphProduct */ .Kv)(graph, hot, graph.constant(weights, [cells.length, 1]));
    if (nan >= 0) {
        const missing = (0,_graph_categories_js__WEBPACK_IMPORTED_MODULE_5__/* .graphMissingCells */ .Qk)(graph, column);
        value = graph.node('Where', [missing, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphScalar */ .lX)(graph, special.missingValue), value]);
    }
    const isUnknown = graph.node('Greater', [unknown, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphScalar */ .lX)(graph, 0.5)], {}, { elementType: 'bool' });
    if (encoded.unknown === 'error')
        return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphRefuse */ .Tg)(graph, value, isUnknown, _graph_categories_js__WEBPACK_IMPORTED_MODULE_5__/* .UNKNOWN_CATEGORY */ ._3);
    return graph.node('Where', [isUnknown, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphScalar */ .lX)(graph, special.unknownValue), value]);
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


/***/ })

};
