export const id = 8350;
export const ids = [8350];
export const modules = {

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


/***/ })

};
