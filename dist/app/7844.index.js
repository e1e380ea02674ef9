export const id = 7844;
export const ids = [7844];
export const modules = {

/***/ 72020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/**
 * Strings from a model or data file are attacker text. Nothing of them reaches Markdown, HTML, a terminal or
 * a workflow command unescaped.
 */
/** Control characters, invisible characters (soft hyphen, joiners, tags, fillers, variation selectors), bidirectional overrides and half characters become visible escapes; length is bounded. */
function plain(text, maxLength = 500) {
    const visible = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Surrogate}\u2800]/gu, (character) => {
        const hex = character.codePointAt(0).toString(16);
        return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
    });
    // A pair that the cut would halve is left out whole.
    return visible.length > maxLength ? `${visible.slice(0, maxLength).replace(/\p{Surrogate}$/u, '')}...` : visible;
}
/**
 * Text for a terminal or a build log: besides `plain`, nothing that a CI host would take for a command, wherever
 * the line is broken (`::error::` of GitHub, `##[error]` and `##vso[` of Azure).
 */
function terminal(text, maxLength = 500) {
    return plain(text, maxLength)
        .replace(/(^|\s)::/g, '$1: :')
        .replace(/##(?=\[|vso)/g, '# #');
}
/** Text for a Markdown sentence or table cell on GitHub: no markup, no mention, no link, no cell break. */
function markdown(text, maxLength = 500) {
    return (plain(text, maxLength)
        .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character])
        .replace(/[\\`*_{}[\]()#+!|~$-]/g, (character) => `\\${character}`)
        // GitHub links mentions and issue numbers in the finished page, so an escape does not help: break the word instead.
        .replace(/@|\\#/g, (character) => `${character}&#8203;`)
        .replace(/:\/\//g, '&#58;//')
        .replace(/\b(www)\./gi, '$1&#46;'));
}
/** Text for an HTML text node or a double-quoted attribute. */
function html(text, maxLength = 2_000) {
    return plain(text, maxLength).replace(/[&<>"']/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[character]);
}


/***/ }),

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
    return Float64Array.from(text.split(' '), (word) => {
        const value = word === 'inf' ? Infinity : word === '-inf' ? -Infinity : word === '' ? NaN : Number(word);
        if (Number.isNaN(value))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(part, `${key} holds something that is no number`);
        return value;
    });
}


/***/ }),

/***/ 19800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ readXgboost)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/xgboost/signature.ts
var signature = __webpack_require__(62713);
;// CONCATENATED MODULE: ./src/formats/xgboost/binary.ts



/**
 * The binary model format of XGBoost up to 2.0 (`.model`, `.bin`): C structs behind each other, little-endian. Read into
 * the document that the same model would be in JSON, so that one reader serves all.
 * https://github.com/dmlc/xgboost/blob/v1.7.6/src/learner.cc, src/gbm/gbtree_model.h, src/tree/tree_model.cc
 */
/** Sizes of the structs, whose reserved fields keep them the same over the versions. */
const TREES_BYTES = 160;
const TREE_BYTES = 148;
const NODE_BYTES = 20;
const STATISTICS_BYTES = 16;
const LINEAR_BYTES = 136;
/** Bit of `sindex`: missing values go left; the other bits are the feature. */
const DEFAULT_LEFT = 0x8000_0000;
const MAX_ATTRIBUTES = 100_000;
/** @throws ModelGateError code 'corrupt' with the offset, 'unsupported' for vectors in leaves, 'limit' */
function readXgboostBinary(bytes) {
    const cursor = (0,signature/* cursorOf */.cg)(bytes);
    const learner = structAt(cursor, signature/* LEARNER_BYTES */.wM);
    const int = (field) => learner.getInt32(field * 4, true);
    const [hasAttributes, hasMetrics, major, minor] = [int(3), int(4), int(5), int(6)];
    const objective = readText(cursor, signature/* MAX_NAME */.zB);
    const name = readText(cursor, signature/* MAX_NAME */.zB);
    const keepsParallel = major > 1 || (major === 1 && minor >= 6);
    const booster = name === 'gblinear' ? readLinear(cursor) : readTrees(cursor, name, keepsParallel);
    const attributes = new Map();
    if (hasAttributes !== 0) {
        const count = readCount(cursor, MAX_ATTRIBUTES);
        for (let at = 0; at < count; at++) {
            const key = readText(cursor);
            attributes.set(key, readText(cursor));
        }
    }
    // max_delta_step, which is an attribute as well.
    if (objective === 'count:poisson' && major === 0)
        readText(cursor);
    // XGBoost 1.0 announces names of metrics that it does not write.
    if (hasMetrics !== 0 && cursor.offset < bytes.length) {
        const count = readCount(cursor, MAX_ATTRIBUTES);
        for (let at = 0; at < count; at++)
            readText(cursor);
    }
    if (cursor.offset !== bytes.length)
        throw broken('bytes follow the model', cursor);
    return objectOf({
        version: [major, minor, 0],
        learner: objectOf({
            attributes,
            learner_model_param: objectOf({
                base_score: String(learner.getFloat32(0, true)),
                // Before 1.0 the base score was kept as a margin.
                ...(major === 0 ? { base_score_is_margin: true } : {}),
                num_feature: learner.getUint32(4, true),
                num_class: int(2),
                num_target: major === 1 && minor < 6 ? 1 : Math.max(int(7), 1),
            }),
            objective: objectOf({ name: objective }),
            gradient_booster: objectOf({ name, ...booster }),
        }),
    });
}
function objectOf(fields) {
    return new Map(Object.entries(fields));
}
function readTrees(cursor, name, keepsParallel) {
    if (!signature/* BOOSTERS */.KU.has(name))
        throw broken('an unknown booster', cursor);
    const parameters = structAt(cursor, TREES_BYTES);
    const count = parameters.getInt32(0, true);
    if (count < 0 || count > (cursor.bytes.length - cursor.offset) / TREE_BYTES)
        throw broken(`${count} trees`, cursor);
    const trees = [];
    for (let tree = 0; tree < count; tree++)
        trees.push(readTree(cursor));
    const info = packedInts(cursor, count);
    // In the place of a field that was always 1.
    const parallel = { num_trees: count, ...(keepsParallel ? { num_parallel_tree: parameters.getInt32(4, true) } : {}) };
    const model = objectOf({ trees, tree_info: info, gbtree_model_param: objectOf(parallel) });
    return name === 'dart' ? { gbtree: objectOf({ model }), weight_drop: readFloats(cursor) } : { model };
}
function readTree(cursor) {
    const parameters = structAt(cursor, TREE_BYTES);
    const count = parameters.getInt32(4, true);
    if (count < 1 || count > (cursor.bytes.length - cursor.offset) / (NODE_BYTES + STATISTICS_BYTES)) {
        throw broken(`a tree of ${count} nodes`, cursor);
    }
    if (parameters.getInt32(20, true) > 1)
        throw (0,errors/* unsupported */.qO)('xgboost', 'trees with vectors in their leaves');
    const nodes = advance(cursor, count * NODE_BYTES);
    advance(cursor, count * STATISTICS_BYTES);
    const { view } = cursor;
    const field = (read) => ({
        count,
        floats: () => Float64Array.from({ length: count }, (_, node) => read(nodes + node * NODE_BYTES)),
    });
    const left = (at) => view.getInt32(at + 4, true);
    return objectOf({
        left_children: field(left),
        right_children: field((at) => (left(at) < 0 ? -1 : view.getInt32(at + 8, true))),
        split_indices: field((at) => (left(at) < 0 ? 0 : view.getUint32(at + 12, true) % DEFAULT_LEFT)),
        default_left: field((at) => Number(view.getUint32(at + 12, true) >= DEFAULT_LEFT)),
        split_conditions: field((at) => view.getFloat32(at + 16, true)),
    });
}
function readLinear(cursor) {
    structAt(cursor, LINEAR_BYTES);
    return { model: objectOf({ weights: readFloats(cursor) }) };
}
function readFloats(cursor) {
    const count = readCount(cursor);
    const start = advance(cursor, count * 4);
    const { view } = cursor;
    return { count, floats: () => Float64Array.from({ length: count }, (_, at) => view.getFloat32(start + at * 4, true)) };
}
function packedInts(cursor, count) {
    const start = advance(cursor, count * 4);
    const { view } = cursor;
    return { count, floats: () => Float64Array.from({ length: count }, (_, at) => view.getInt32(start + at * 4, true)) };
}
function readText(cursor, most = Infinity) {
    const length = readCount(cursor, most);
    const start = advance(cursor, length);
    return new TextDecoder().decode(cursor.bytes.subarray(start, start + length));
}
function readCount(cursor, most = Infinity) {
    const start = advance(cursor, 8);
    const count = Number(cursor.view.getBigUint64(start, true));
    if (count > most)
        throw new errors/* ModelGateError */.j3('limit', `XGBoost model: ${count} items at byte ${start}`);
    if (count > cursor.bytes.length)
        throw broken(`${count} items are announced`, cursor);
    return count;
}
function structAt(cursor, length) {
    const start = advance(cursor, length);
    return new DataView(cursor.bytes.buffer, cursor.bytes.byteOffset + start, length);
}
/** Steps over bytes that must be there; gives where they start. */
function advance(cursor, length) {
    const start = cursor.offset;
    if (length > cursor.bytes.length - start)
        throw broken(`${length} bytes are announced, the file ends`, cursor);
    cursor.offset += length;
    return start;
}
function broken(reason, cursor) {
    return (0,errors/* corrupt */.qb)('XGBoost model', reason, cursor.offset);
}

// EXTERNAL MODULE: ./src/formats/document.ts
var formats_document = __webpack_require__(59079);
// EXTERNAL MODULE: ./src/formats/json-text.ts
var json_text = __webpack_require__(84114);
;// CONCATENATED MODULE: ./src/formats/xgboost/ubjson.ts


/** Items that are not in packed arrays; a model of 10,000 trees has about 200,000. */
const MAX_VALUES = 20_000_000;
/** Numbers are big-endian: https://ubjson.org/type-reference/value-types/ */
const NUMBERS = {
    i: { width: 1, read: (view, at) => view.getInt8(at) },
    U: { width: 1, read: (view, at) => view.getUint8(at) },
    I: { width: 2, read: (view, at) => view.getInt16(at) },
    l: { width: 4, read: (view, at) => view.getInt32(at) },
    L: { width: 8, read: (view, at) => Number(view.getBigInt64(at)) },
    d: { width: 4, read: (view, at) => view.getFloat32(at) },
    D: { width: 8, read: (view, at) => view.getFloat64(at) },
};
/**
 * Reads a UBJSON document as XGBoost writes it: https://ubjson.org/ without high-precision numbers, no-ops, and packed
 * objects.
 * @throws ModelGateError code 'corrupt' with the offset, 'limit' when it nests or counts beyond any model
 */
function readUbjson(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const cursor = { view, bytes, offset: 0, values: 0 };
    const value = readValue(cursor, take(cursor), 0);
    if (cursor.offset !== bytes.length)
        throw ubjson_broken('bytes follow the document', cursor);
    return value;
}
function readValue(cursor, marker, depth) {
    if (++cursor.values > MAX_VALUES) {
        throw new errors/* ModelGateError */.j3('limit', `UBJSON: more than ${MAX_VALUES} values at byte ${cursor.offset}`);
    }
    switch (marker) {
        case 'Z':
            return null;
        case 'T':
            return true;
        case 'F':
            return false;
        case 'S':
            return ubjson_readText(cursor);
        case '[':
            return readArray(cursor, deeper(cursor, depth));
        case '{':
            return readObject(cursor, deeper(cursor, depth));
        default:
            return readNumber(cursor, marker);
    }
}
function readArray(cursor, depth) {
    const first = peek(cursor);
    if (first === '$')
        return readPacked(cursor);
    const items = [];
    if (first === '#') {
        cursor.offset++;
        const count = ubjson_readCount(cursor);
        for (let at = 0; at < count; at++)
            items.push(readValue(cursor, take(cursor), depth));
        return items;
    }
    for (let marker = take(cursor); marker !== ']'; marker = take(cursor))
        items.push(readValue(cursor, marker, depth));
    return items;
}
function readPacked(cursor) {
    cursor.offset++;
    const type = take(cursor);
    const numbers = NUMBERS[type];
    if (numbers === undefined)
        throw ubjson_broken(`an array of items of type ${JSON.stringify(type)}`, cursor);
    if (take(cursor) !== '#')
        throw ubjson_broken('an array with a type but without a count', cursor);
    const count = ubjson_readCount(cursor);
    const { width, read } = numbers;
    const start = ubjson_advance(cursor, count * width);
    const { view } = cursor;
    return { count, floats: () => Float64Array.from({ length: count }, (_, at) => read(view, start + at * width)) };
}
function readObject(cursor, depth) {
    const fields = new Map();
    while (peek(cursor) !== '}') {
        const name = ubjson_readText(cursor);
        fields.set(name, readValue(cursor, take(cursor), depth));
    }
    cursor.offset++;
    return fields;
}
function ubjson_readText(cursor) {
    const length = ubjson_readCount(cursor);
    const start = ubjson_advance(cursor, length);
    return new TextDecoder().decode(cursor.bytes.subarray(start, start + length));
}
function ubjson_readCount(cursor) {
    const count = readNumber(cursor, take(cursor));
    if (!Number.isSafeInteger(count) || count < 0)
        throw ubjson_broken(`the length ${count}`, cursor);
    return count;
}
function readNumber(cursor, marker) {
    const numbers = NUMBERS[marker];
    if (numbers === undefined)
        throw ubjson_broken(`the marker ${JSON.stringify(marker)}`, cursor);
    return numbers.read(cursor.view, ubjson_advance(cursor, numbers.width));
}
/** Steps over `length` bytes that must be there; gives where they start. */
function ubjson_advance(cursor, length) {
    const start = cursor.offset;
    if (length > cursor.bytes.length - start)
        throw ubjson_broken(`${length} bytes are announced, the file ends`, cursor);
    cursor.offset += length;
    return start;
}
function peek(cursor) {
    const byte = cursor.bytes[cursor.offset];
    if (byte === undefined)
        throw ubjson_broken('the document ends too early', cursor);
    return String.fromCharCode(byte);
}
function take(cursor) {
    const marker = peek(cursor);
    cursor.offset++;
    return marker;
}
function deeper(cursor, depth) {
    if (depth >= formats_document/* MAX_DOCUMENT_DEPTH */.RU) {
        throw new errors/* ModelGateError */.j3('limit', `UBJSON: nested deeper than ${formats_document/* MAX_DOCUMENT_DEPTH */.RU} at byte ${cursor.offset}`);
    }
    return depth + 1;
}
function ubjson_broken(reason, cursor) {
    return (0,errors/* corrupt */.qb)('UBJSON', reason, cursor.offset);
}

;// CONCATENATED MODULE: ./src/formats/xgboost/snapshot.ts






const NAME = 'xgboost.core.Booster';
const REMEDY = 'Save the model again as .ubj or .json with XGBoost 1.6 or newer.';
/** In pickles of XGBoost 1.0 to 1.2: this text, the length of a binary model, the model, the parameters as JSON. */
const BEFORE_CONFIG = 'CONFIG-offset:';
/**
 * The model in what XGBoost serialises: `{Config, Model}` of a pickle or the bare model of save_model, as UBJSON, as JSON
 * text or as the binary format of old versions.
 * @throws ModelGateError code 'unsupported' for what is none of these, 'corrupt', 'limit'
 */
function readXgboost(bytes) {
    const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
    if (head.startsWith(BEFORE_CONFIG))
        return readOffsetSnapshot(bytes);
    if (/^\s*\{\s*["}]/.test(head))
        return snapshotOf('json', (0,json_text/* readJsonText */.g)(bytes));
    if (/^\{[iUIlL]/.test(head))
        return snapshotOf('ubjson', readUbjson(bytes));
    if ((0,signature/* isXgboostBinary */.m5)(bytes))
        return snapshotOf('binary', readXgboostBinary(bytes));
    if (head.startsWith('bs64'))
        throw (0,errors/* unsupported */.qO)(NAME, 'the base64 model format of XGBoost before 1.0', REMEDY);
    throw (0,errors/* unsupported */.qO)(NAME, 'neither UBJSON nor JSON nor the old binary format of XGBoost', REMEDY);
}
function snapshotOf(encoding, document) {
    const root = formats_document/* Section */.wn.of(document, 'xgboost');
    return root.has('Model')
        ? { encoding, document, model: root.section('Model'), config: root.optionalSection('Config') }
        : { encoding, document, model: root, config: null };
}
function readOffsetSnapshot(bytes) {
    const start = BEFORE_CONFIG.length + 8;
    if (bytes.length < start)
        throw (0,errors/* corrupt */.qb)(NAME, 'the snapshot ends before its model', bytes.length);
    const view = new DataView(bytes.buffer, bytes.byteOffset + BEFORE_CONFIG.length, 8);
    const length = Number(view.getBigUint64(0, true));
    if (length > bytes.length - start)
        throw (0,errors/* corrupt */.qb)(NAME, `a model of ${length} bytes in ${bytes.length}`, start);
    const config = (0,json_text/* readJsonText */.g)(bytes.subarray(start + length));
    const model = readXgboostBinary(bytes.subarray(start, start + length));
    return snapshotOf('binary', new Map([
        ['Model', model],
        ['Config', config],
    ]));
}


/***/ })

};
