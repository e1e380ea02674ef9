export const id = 5229;
export const ids = [5229];
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

/***/ 95229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oneHotEncoderLowering: () => (/* binding */ oneHotEncoderLowering)
/* harmony export */ });
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67133);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17331);
/* harmony import */ var _encoded_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66814);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32643);
/* harmony import */ var _graph_categories_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14279);





const oneHotEncoderLowering = {
    classes: ['sklearn.preprocessing.OneHotEncoder'],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const encoder = (0,_encoded_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .categoryEncoderOf */ .S1)(attributes, { ungroupedMissing: false, version: context.version });
        const dropped = droppedPositions(attributes, encoder.columns.length);
        const places = placesOf(encoder.columns, dropped);
        const sparse = isSparse(attributes);
        const inputs = (0,_features_js__WEBPACK_IMPORTED_MODULE_2__/* .categoricalInputs */ .Uk)(attributes, encoder.columns.map((column) => column.categories.cells));
        return {
            ...(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .transformerFacts */ .bk)(encoder.className, inputs),
            transform(block) {
                const hot = oneHot(block.rows, (0,_encoded_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeColumns */ .On)(block, encoder), places);
                return sparse ? hot : (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .toDense */ .FL)(hot);
            },
            toOnnx(graph, input) {
                const columns = (0,_graph_categories_js__WEBPACK_IMPORTED_MODULE_5__/* .graphCategoryColumns */ .gY)(graph, input, encoder.className, encoder.columns.map(({ categories }) => categories));
                const parts = columns.map((column, at) => graphHot(graph, column, encoder.columns[at], places[at]));
                return { transformed: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphConcat */ .tR)(graph, parts) };
            },
        };
    },
};
function placesOf(columns, dropped) {
    let offset = 0;
    return columns.map(({ width }, at) => {
        const drop = dropped[at] ?? null;
        const targets = Int32Array.from({ length: width }, (_, position) => drop === null || position < drop ? position : position === drop ? -1 : position - 1);
        const place = { targets, offset, width: drop === null ? width : width - 1 };
        offset += place.width;
        return place;
    });
}
/** `_drop_idx_after_grouping` counts after rare categories were grouped; before 1.1 nothing was grouped. */
function droppedPositions(attributes, columns) {
    const name = attributes.has('_drop_idx_after_grouping') ? '_drop_idx_after_grouping' : 'drop_idx_';
    return (0,_encoded_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalPositions */ .dR)(attributes, name) ?? new Array(columns).fill(null);
}
/** `sparse` was renamed to `sparse_output` in 1.2, where the old name may still hold "deprecated". */
function isSparse(attributes) {
    return attributes.has('sparse_output') ? attributes.boolean('sparse_output') : attributes.boolean('sparse');
}
function oneHot(rows, positions, places) {
    const last = places.at(-1);
    const indptr = new Int32Array(rows + 1);
    const indices = new Int32Array(rows * places.length);
    let write = 0;
    for (let row = 0; row < rows; row++) {
        for (let at = 0; at < places.length; at++) {
            const position = positions[at][row];
            const target = position < 0 ? -1 : places[at].targets[position];
            if (target >= 0)
                indices[write++] = places[at].offset + target;
        }
        indptr[row + 1] = write;
    }
    return {
        kind: 'sparse',
        rows,
        cols: last === undefined ? 0 : last.offset + last.width,
        indptr,
        indices: indices.slice(0, write),
        data: new Float64Array(write).fill(1),
    };
}
/** The indicator of all categories times a 0/1 matrix that groups and drops. */
function graphHot(graph, column, encoded, place) {
    const { hot, unknown } = (0,_graph_categories_js__WEBPACK_IMPORTED_MODULE_5__/* .graphOneHot */ .W6)(graph, column, encoded.categories);
    const count = encoded.categories.cells.length;
    const matrix = new Float64Array(count * place.width);
    for (let category = 0; category < count; category++) {
        const position = encoded.grouping === null ? category : encoded.grouping[category];
        const target = place.targets[position];
        if (target >= 0)
            matrix[category * place.width + target] = 1;
    }
    const placed = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphProduct */ .Kv)(graph, hot, graph.constant(matrix, [count, place.width]));
    if (encoded.unknown === 'error') {
        const isUnknown = graph.node('Greater', [unknown, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphScalar */ .lX)(graph, 0.5)], {}, { elementType: 'bool' });
        return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphRefuse */ .Tg)(graph, placed, isUnknown, _graph_categories_js__WEBPACK_IMPORTED_MODULE_5__/* .UNKNOWN_CATEGORY */ ._3);
    }
    const target = encoded.unknown === 'infrequent' ? place.targets[encoded.infrequent] : -1;
    if (target < 0)
        return placed;
    const row = new Float64Array(place.width);
    row[target] = 1;
    return graph.node('Add', [placed, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphProduct */ .Kv)(graph, unknown, graph.constant(row, [1, place.width]))]);
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
