export const id = 9155;
export const ids = [9155];
export const modules = {

/***/ 89155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBoosterFile: () => (/* binding */ readBoosterFile)
/* harmony export */ });
/* harmony import */ var _catboost_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65709);
/* harmony import */ var _lightgbm_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1546);
/* harmony import */ var _xgboost_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19800);




/**
 * Reads a booster from a file of its own library, as data.
 * @param format what `detect` said of the bytes
 * @throws corrupt, unsupported, limit
 */
function readBoosterFile(bytes, format) {
    const size = bytes.length;
    switch (format) {
        case 'xgboost':
            return { format, size, snapshot: (0,_xgboost_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readXgboost */ .D)(bytes) };
        case 'lightgbm':
            return { format, size, text: (0,_lightgbm_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readModelText */ .Xt)((0,_lightgbm_index_js__WEBPACK_IMPORTED_MODULE_1__/* .lightgbmText */ .eh)(bytes)) };
        case 'catboost':
            return { format, size, model: (0,_catboost_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readCatboost */ .u)(bytes) };
    }
}


/***/ }),

/***/ 1546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ numbersIn),
/* harmony export */   Xt: () => (/* binding */ readModelText),
/* harmony export */   eh: () => (/* binding */ lightgbmText),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Lines that are kept of a tree; counts, weights and gains are as long and not needed. */
const TREE_FIELDS = new Set([
    'num_leaves',
    'num_cat',
    'split_feature',
    'threshold',
    'decision_type',
    'left_child',
    'right_child',
    'leaf_value',
    'cat_boundaries',
    'cat_threshold',
    'is_linear',
]);
/** A tree is at least this long, so that a file cannot announce more trees than it has room for. */
const MAX_TREES = 5_000_000;
/** Text of a model: V8 keeps strings below 2^29 characters. */
const MAX_TEXT_BYTES = 2 ** 29 - 2 ** 20;
/** A model file as text. @throws ModelGateError code 'limit' */
function lightgbmText(bytes) {
    if (bytes.length > MAX_TEXT_BYTES) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('limit', `LightGBM model: ${bytes.length} bytes of text, more than ${MAX_TEXT_BYTES}`);
    }
    return new TextDecoder().decode(bytes);
}
/**
 * Cuts LightGBM's text format into its parts: SaveModelToString of
 * https://github.com/microsoft/LightGBM/blob/v4.6.0/src/boosting/gbdt_model_text.cpp
 * @throws ModelGateError code 'corrupt' when the text is no model or ends before its trees do, 'limit'
 */
function readModelText(text) {
    const header = new Map();
    const trees = [];
    const parameters = new Map();
    let pandasCategorical = null;
    let current = header;
    let ended = false;
    if (!/^tree\r?\n/.test(text))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('LightGBM model', 'the text does not begin with "tree"');
    for (let start = text.indexOf('\n') + 1; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        const at = text.indexOf('=', start);
        if (text.startsWith('Tree=', start) && !ended) {
            if (trees.length >= MAX_TREES)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('limit', `LightGBM model: more than ${MAX_TREES} trees`);
            current = new Map();
            trees.push(current);
        }
        else if (text.startsWith('end of trees', start)) {
            ended = true;
            current = null;
        }
        else if (text.startsWith('pandas_categorical:', start)) {
            pandasCategorical = text.slice(start + 'pandas_categorical:'.length, end).trim();
        }
        else if (current === null) {
            const parameter = /^\[(\w+): ([^\r\n]*)\]/.exec(text.slice(start, Math.min(end, start + MAX_PARAMETER)));
            if (parameter !== null)
                parameters.set(parameter[1], parameter[2]);
        }
        else {
            const isField = at >= 0 && at < end;
            const key = isField ? text.slice(start, at) : text.slice(start, end).trim();
            if (current === header || TREE_FIELDS.has(key))
                current.set(key, isField ? text.slice(at + 1, end).trim() : '');
        }
        start = end + 1;
    }
    if (!ended)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('LightGBM model', 'the text ends before "end of trees"');
    return { header, trees, parameters, pandasCategorical };
}
/** Longest parameter that is looked at; lists of categorical columns are the longest. */
const MAX_PARAMETER = 1_000_000;
/** A count of the header or of a tree. @throws ModelGateError code 'corrupt' */
function countOf(fields, key, part) {
    const text = fields.get(key);
    const value = text === undefined || text === '' ? NaN : Number(text);
    if (!Number.isSafeInteger(value) || value < 0)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(part, `${key} is not a count`);
    return value;
}
/** Numbers separated by blanks, as printf writes them. @throws ModelGateError code 'corrupt' */
function numbersIn(fields, key, part) {
    const text = fields.get(key) ?? '';
    if (text === '')
        return new Float64Array(0);
    const words = text.split(' ');
    const numbers = new Float64Array(words.length);
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        numbers[at] = word === 'inf' ? Infinity : word === '-inf' ? -Infinity : word === '' ? NaN : Number(word);
        if (Number.isNaN(numbers[at]))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(part, `${key} holds something that is no number`);
    }
    return numbers;
}


/***/ })

};
