export const id = 9800;
export const ids = [9800];
export const modules = {

/***/ 59079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RU: () => (/* binding */ MAX_DOCUMENT_DEPTH),
/* harmony export */   hj: () => (/* binding */ eachText),
/* harmony export */   wn: () => (/* binding */ Section)
/* harmony export */ });
/* unused harmony export isPacked */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);


/** Documents nest about ten levels deep. */
const MAX_DOCUMENT_DEPTH = 64;
function isPacked(value) {
    return typeof value === 'object' && value !== null && 'floats' in value;
}
/** Every text of a document with the name it stands under; names are texts too. Depth is bounded by the readers. */
function eachText(value, visit) {
    const walk = (item, name) => {
        if (typeof item === 'string')
            visit(item, name);
        else if (item instanceof Map) {
            for (const [key, inner] of item) {
                visit(key, null);
                walk(inner, key);
            }
        }
        else if (Array.isArray(item))
            for (const inner of item)
                walk(inner, name);
    };
    walk(value, null);
}
/**
 * Typed access to an object of XGBoost's or CatBoost's model document; XGBoost keeps numbers as text. Every reader throws
 * `unsupported` with the path when a field is absent or of another type: versions differ in what they store.
 */
class Section {
    path;
    #fields;
    constructor(path, fields) {
        this.path = path;
        this.#fields = fields;
    }
    static of(value, path) {
        if (!(value instanceof Map))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(path, 'expected an object in the model');
        return new Section(path, value);
    }
    has(name) {
        return this.#fields.has(name);
    }
    names() {
        return [...this.#fields.keys()];
    }
    get(name) {
        return this.#fields.get(name);
    }
    section(name) {
        return Section.of(this.get(name), this.#at(name));
    }
    optionalSection(name) {
        return this.has(name) ? this.section(name) : null;
    }
    text(name) {
        const value = this.get(name);
        if (typeof value !== 'string')
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(this.#at(name), 'expected text');
        return value;
    }
    /** A number, or text that is one; `otherwise` when the field is absent. */
    number(name, otherwise) {
        const value = this.get(name);
        if (value === undefined && otherwise !== undefined)
            return otherwise;
        const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
        if (typeof number !== 'number' || Number.isNaN(number))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(this.#at(name), 'expected a number');
        return number;
    }
    /** A number that counts something. */
    count(name, otherwise) {
        const value = this.number(name, otherwise);
        if (!Number.isSafeInteger(value) || value < 0)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(this.#at(name), `${value} is not a count`);
        return value;
    }
    list(name) {
        const value = this.get(name);
        if (Array.isArray(value))
            return value;
        if (isPacked(value))
            return Array.from(value.floats());
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(this.#at(name), 'expected a list');
    }
    /** An array of numbers; true and false count as 1 and 0, null (NaN in JSON text) as NaN. */
    floats(name) {
        const value = this.get(name);
        if (isPacked(value))
            return value.floats();
        return Float64Array.from(this.list(name), (item) => {
            if (item === null)
                return NaN;
            if (typeof item === 'boolean')
                return Number(item);
            if (typeof item !== 'number')
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(this.#at(name), 'expected numbers');
            return item;
        });
    }
    ints(name) {
        const value = this.get(name);
        const stored = isPacked(value) ? (value.ints?.() ?? null) : null;
        if (stored !== null)
            return stored;
        const floats = this.floats(name);
        const ints = new Int32Array(floats);
        for (let at = 0; at < ints.length; at++) {
            if (ints[at] !== floats[at])
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(this.#at(name), `${floats[at]} is not a 32-bit integer`);
        }
        return ints;
    }
    #at(name) {
        return `${this.path}.${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(name, 40)}`;
    }
}


/***/ }),

/***/ 84114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readJsonText)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59079);


/** Text of a model: V8 keeps strings below 2^29 characters. */
const MAX_TEXT_BYTES = 256 * 1024 * 1024;
/**
 * Reads a JSON document. XGBoost also writes NaN and infinities, which are no JSON: NaN becomes null.
 * @throws ModelGateError code 'corrupt', 'limit'
 */
function readJsonText(bytes) {
    if (bytes.length > MAX_TEXT_BYTES) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('limit', `JSON: ${bytes.length} bytes of text, more than ${MAX_TEXT_BYTES}`);
    }
    const text = new TextDecoder().decode(bytes);
    let parsed;
    try {
        parsed = JSON.parse(text.replace(/"(?:[^"\\]|\\.)*"|NaN|Infinity/g, (token) => WORDS[token] ?? token));
    }
    catch (error) {
        throw unparsed(error, text.length);
    }
    return valueOf(parsed, 0);
}
/** V8 tells the position of some mistakes, and quotes the text, which may be anything. */
function unparsed(error, length) {
    const told = String(error);
    const at = / at position (\d+)/.exec(told)?.[1];
    if (/Unexpected end of JSON/.test(told) || Number(at) >= length) {
        return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('JSON', `truncated: the text ends at character ${length}, before its last bracket is closed`);
    }
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('JSON', `the text of the model is no JSON${at === undefined ? '' : ` from character ${at} on`}`);
}
const WORDS = { NaN: 'null', Infinity: '1e999' };
function valueOf(parsed, depth) {
    if (parsed === null || typeof parsed === 'number' || typeof parsed === 'string' || typeof parsed === 'boolean') {
        return parsed;
    }
    if (depth > _document_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DOCUMENT_DEPTH */ .RU)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('limit', `JSON: nested deeper than ${_document_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DOCUMENT_DEPTH */ .RU}`);
    if (Array.isArray(parsed))
        return parsed.map((item) => valueOf(item, depth + 1));
    return new Map(Object.entries(parsed).map(([name, item]) => [name, valueOf(item, depth + 1)]));
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
    const room = Math.floor((cursor.bytes.length - cursor.offset) / (NODE_BYTES + STATISTICS_BYTES));
    if (count < 1 || count > room)
        throw broken(`a tree of ${count} nodes, where the rest of the file has room for ${room},`, cursor);
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
        throw broken(`${count} items are announced, more than the file has bytes,`, cursor);
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
/** Types whose numbers all are 32-bit integers. */
const SMALL_INTEGERS = 'iUIl';
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
    // Loops: iterators make garbage of every number, and a model has thousands of arrays.
    return {
        count,
        floats() {
            const floats = new Float64Array(count);
            for (let at = 0; at < count; at++)
                floats[at] = read(view, start + at * width);
            return floats;
        },
        ints() {
            if (!SMALL_INTEGERS.includes(type))
                return null;
            const ints = new Int32Array(count);
            for (let at = 0; at < count; at++)
                ints[at] = read(view, start + at * width);
            return ints;
        },
    };
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
const decoder = new TextDecoder();
function ubjson_readText(cursor) {
    const length = ubjson_readCount(cursor);
    const start = ubjson_advance(cursor, length);
    return decoder.decode(cursor.bytes.subarray(start, start + length));
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
