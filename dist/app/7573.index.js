export const id = 7573;
export const ids = [7573];
export const modules = {

/***/ 45471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ memberOf),
/* harmony export */   N: () => (/* binding */ parseModelJson)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17174);



/** A part of a Keras model that is JSON. @throws corrupt, also when a name occurs twice: readers differ in which counts */
function parseModelJson(text, what) {
    const { value, shadowed } = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .R)(typeof text === 'string' ? text : (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8Text */ .H)(text, what), what);
    const twice = shadowed[0];
    if (twice !== undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)(what, `two values under the name ${twice.path}`);
    return value;
}
/** An object's member, undefined when it is no object or has none of this name. */
function memberOf(value, name) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    return value[name];
}


/***/ }),

/***/ 17573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLegacyFile: () => (/* binding */ readLegacyFile)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _hdf5_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48816);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45471);
/* harmony import */ var _weights_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93484);





/** Keras 3 keeps the weights of the model itself, not of a layer, under this name. */
const TOP_LEVEL = 'top_level_model_weights';
/** Pieces that a long list attribute may be cut in: https://github.com/keras-team/keras/blob/v2.15.0/keras/saving/legacy/hdf5_format.py */
const MAX_PIECES = 10_000;
/**
 * A whole model in HDF5, as Keras 2 and 3 save it under .h5: architecture and training in attributes, weights layer by
 * layer. Other HDF5 files are opaque, with the reason. @throws corrupt, unsupported, limit
 */
function readLegacyFile(bytes) {
    const { root } = (0,_hdf5_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openHdf5 */ .a)(bytes);
    const config = textAttribute(root, 'model_config');
    if (config === null)
        return { format: 'hdf5', bytes, refusal: refusalOf(root) };
    const weights = root.find('model_weights');
    if (!(weights instanceof _hdf5_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Hdf5Group */ .$))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)('keras', 'the file describes a model, but holds no model_weights');
    const training = textAttribute(root, 'training_config');
    return {
        format: 'hdf5',
        kind: 'keras-model',
        size: bytes.length,
        architecture: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseModelJson */ .N)(config, 'model_config'),
        training: training === null ? null : (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseModelJson */ .N)(training, 'training_config'),
        kerasVersion: textAttribute(root, 'keras_version') ?? textAttribute(weights, 'keras_version'),
        weights: { kind: 'by-layer', layers: layersOf(weights) },
        assets: new Map(),
    };
}
/** What this file is instead of a whole model. */
function refusalOf(root) {
    const isWeights = root.attributes.has('layer_names') || root.attributes.has('layer_names0') || root.links.has('layers');
    return isWeights
        ? { reason: 'weights only: it does not say what to compute', remedy: 'Save the whole model with model.save().' }
        : { reason: 'HDF5, but no Keras model', remedy: 'Save the whole model with model.save("model.keras").' };
}
function layersOf(weights) {
    const layers = new Map();
    for (const name of listAttribute(weights, 'layer_names')) {
        const group = weights.find(name);
        if (!(group instanceof _hdf5_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Hdf5Group */ .$))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)('keras', `the weights of the layer ${name} are missing`);
        if (layers.has(name))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)('keras', `two layers are called ${name}`);
        layers.set(name, weightsOf(group));
    }
    const top = weights.find(TOP_LEVEL);
    const own = top instanceof _hdf5_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Hdf5Group */ .$ ? weightsOf(top) : [];
    if (own.length > 0 && !layers.has(TOP_LEVEL))
        layers.set(TOP_LEVEL, own);
    return layers;
}
function weightsOf(group) {
    return listAttribute(group, 'weight_names').map((name) => (0,_weights_js__WEBPACK_IMPORTED_MODULE_3__/* .weightOf */ .m)((0,_weights_js__WEBPACK_IMPORTED_MODULE_3__/* .requireDataset */ .I)(group, name)));
}
/** An attribute of one text, which writers store as text or as bytes; null when there is none. */
function textAttribute(group, name) {
    const attribute = group.attributes.get(name);
    if (attribute === undefined)
        return null;
    const { type, space } = attribute;
    if ((type.kind !== 'string' && type.kind !== 'vlen-string') || space.count !== 1) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(name, 'this attribute should be one text');
    }
    return attribute.read()[0];
}
/** A list of texts, in one attribute or in pieces name0, name1 ... where it would exceed 64 kB. */
function listAttribute(group, name) {
    const whole = texts(group, name);
    if (whole !== null)
        return whole;
    const pieces = [];
    for (let piece = 0; piece < MAX_PIECES; piece++) {
        const part = texts(group, `${name}${piece}`);
        if (part === null)
            break;
        pieces.push(...part);
    }
    return pieces;
}
function texts(group, name) {
    const attribute = group.attributes.get(name);
    if (attribute === undefined)
        return null;
    // h5py stores an empty list as no floats.
    if (attribute.space.count === 0)
        return [];
    if (attribute.type.kind !== 'string' && attribute.type.kind !== 'vlen-string') {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(name, 'this attribute should be a list of names');
    }
    return attribute.read();
}


/***/ }),

/***/ 93484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ requireDataset),
/* harmony export */   m: () => (/* binding */ weightOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _hdf5_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82928);
/* harmony import */ var _hdf5_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73383);



/** A dataset as a weight. Its values are read when asked for. @throws unsupported for types that Keras does not store */
function weightOf(dataset) {
    const isBrain = declaresBrain(dataset);
    return {
        path: dataset.path,
        shape: dataset.shape,
        elementType: isBrain ? 'bfloat16' : elementTypeOf(dataset),
        read: () => (isBrain ? readBrain(dataset) : narrowed(dataset)),
    };
}
/** The datasets that Keras calls by name below a group. */
function requireDataset(group, path) {
    const found = group.find(path);
    if (found instanceof _hdf5_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Hdf5Dataset */ .y)
        return found;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)('keras', `the weight ${path} is missing in ${group.path === '' ? 'the file' : group.path}`);
}
/** Keras 3 stores bfloat16 as two opaque bytes and says so in an attribute; other writers as a float of that layout. */
function declaresBrain({ type, attributes }) {
    if (type.size !== 2 || (type.kind !== 'opaque' && type.kind !== 'integer'))
        return false;
    const declared = attributes.get('dtype');
    if (declared === undefined || (declared.type.kind !== 'string' && declared.type.kind !== 'vlen-string'))
        return false;
    return declared.read()[0] === 'bfloat16';
}
function readBrain(dataset) {
    const bytes = dataset.readBytes();
    return (0,_hdf5_index_js__WEBPACK_IMPORTED_MODULE_2__/* .widenBrain */ .E)(new Uint16Array(Uint8Array.from(bytes).buffer));
}
function elementTypeOf({ path, type }) {
    switch (type.kind) {
        case 'float':
            return type.format;
        case 'integer':
            return `${type.signed ? 'int' : 'uint'}${type.size * 8}`;
        case 'boolean':
            return 'bool';
        case 'string':
        case 'vlen-string':
            return 'string';
        default:
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(path, `values of the type ${type.kind === 'other' ? type.name : type.kind} are no weights`, 'Save the model as .keras, which keeps the type.');
    }
}
/** Unsigned 64-bit numbers as signed ones: seeds and counters, far below 2^63. */
function narrowed(dataset) {
    const elements = dataset.read();
    if (!(elements instanceof BigUint64Array))
        return elements;
    const signed = new BigInt64Array(elements.buffer, elements.byteOffset, elements.length);
    if (signed.some((value) => value < 0n))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(dataset.path, 'a value beyond 64-bit signed integers');
    return signed;
}


/***/ }),

/***/ 17174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ utf8Text),
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);


/** Nesting of layers in layers is a few dozen deep; JavaScript's stack ends at some thousands. */
const MAX_DEPTH = 500;
/**
 * Parses JSON as Python's json does (NaN and Infinity are words; a byte order mark is not), and tells of repeated
 * names. Objects have no prototype, so that no name of the document is a property of ours.
 * @param what names the document in errors
 * @throws corrupt with the offset, limit
 */
function parseStrictJson(text, what) {
    const parser = new Parser(text, what);
    const value = parser.document();
    return { value, shadowed: parser.shadowed };
}
/** Text of bytes that must be UTF-8. @throws corrupt */
function utf8Text(bytes, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(what, 'the text is not UTF-8');
    }
}
const WORDS = [
    ['null', null],
    ['true', true],
    ['false', false],
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['-Infinity', -Infinity],
];
class Parser {
    shadowed = [];
    #text;
    #what;
    #path = [];
    #at = 0;
    constructor(text, what) {
        this.#text = text;
        this.#what = what;
    }
    document() {
        const value = this.#value();
        this.#blank();
        if (this.#at < this.#text.length)
            throw this.#wrong('text follows the document');
        return value;
    }
    #value() {
        if (this.#path.length > MAX_DEPTH) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('limit', `${this.#what}: JSON nested deeper than ${MAX_DEPTH}`, { subject: this.#what });
        }
        this.#blank();
        switch (this.#text[this.#at]) {
            case '{':
                return this.#object();
            case '[':
                return this.#array();
            case '"':
                return this.#string();
            default:
                return this.#scalar();
        }
    }
    #object() {
        const result = Object.create(null);
        this.#at++;
        if (this.#next('}'))
            return result;
        do {
            this.#blank();
            if (this.#text[this.#at] !== '"')
                throw this.#wrong('a name is expected');
            const name = this.#string();
            if (!this.#next(':'))
                throw this.#wrong('a colon is expected');
            this.#path.push(name);
            const value = this.#value();
            if (name in result)
                this.shadowed.push({ path: pathText(this.#path), value: result[name] });
            this.#path.pop();
            result[name] = value;
        } while (this.#next(','));
        if (!this.#next('}'))
            throw this.#wrong('a comma or } is expected');
        return result;
    }
    #array() {
        const result = [];
        this.#at++;
        if (this.#next(']'))
            return result;
        do {
            this.#path.push(result.length);
            result.push(this.#value());
            this.#path.pop();
        } while (this.#next(','));
        if (!this.#next(']'))
            throw this.#wrong('a comma or ] is expected');
        return result;
    }
    /** Python lets control characters through with strict=False alone; JSON.parse refuses them. */
    #string() {
        const from = this.#at;
        for (this.#at++; this.#text[this.#at] !== '"'; this.#at++) {
            if (this.#at >= this.#text.length)
                throw this.#wrong('a string has no end');
            if (this.#text[this.#at] === '\\')
                this.#at++;
        }
        this.#at++;
        try {
            return JSON.parse(this.#text.slice(from, this.#at));
        }
        catch {
            throw this.#wrong('a string is damaged');
        }
    }
    #scalar() {
        for (const [word, value] of WORDS) {
            if (!this.#text.startsWith(word, this.#at))
                continue;
            this.#at += word.length;
            return value;
        }
        NUMBER.lastIndex = this.#at;
        const number = NUMBER.exec(this.#text)?.[0];
        if (number === undefined)
            throw this.#wrong('a value is expected');
        this.#at += number.length;
        return Number(number);
    }
    #blank() {
        while (BLANKS.has(this.#text.charCodeAt(this.#at)))
            this.#at++;
    }
    #next(sign) {
        this.#blank();
        if (this.#text[this.#at] !== sign)
            return false;
        this.#at++;
        return true;
    }
    #wrong(reason) {
        return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(this.#what, `JSON: ${reason}`, this.#at);
    }
}
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const BLANKS = new Set([0x20, 0x09, 0x0a, 0x0d]);
function pathText(path) {
    return path
        .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
        .join('')
        .replace(/^\./, '');
}


/***/ })

};
