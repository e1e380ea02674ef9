export const id = 4108;
export const ids = [4108];
export const modules = {

/***/ 74136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ Attributes)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _arrays_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52240);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65249);
/* harmony import */ var _pickle_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16281);





/**
 * Typed access to the attributes of a pickled instance. Every reader throws `unsupported` naming `class.attribute`
 * when the attribute is absent or of another type: versions of a library differ in what they store.
 */
class Attributes {
    className;
    #parts;
    constructor(className, parts) {
        this.className = className;
        this.#parts = parts;
    }
    /** State is the instance's __dict__, or `(__dict__ or None, __slots__ values)`; an object without state has none. */
    static of(object) {
        const state = object.state;
        const parts = state instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_0__/* .PyTuple */ .Wc ? state.items : [state];
        return new Attributes(object.className ?? 'object', parts.filter((part) => part instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_0__/* .PyDict */ .KL));
    }
    names() {
        return this.#parts.flatMap((part) => part.entries.map(([key]) => key)).filter((key) => typeof key === 'string');
    }
    has(name) {
        return this.#parts.some((part) => part.has(name));
    }
    get(name) {
        for (const part of this.#parts) {
            if (part.has(name))
                return part.get(name);
        }
        return undefined;
    }
    raw(name) {
        const value = this.get(name);
        if (value !== undefined)
            return value;
        // scikit-learn's rule: what fit() learns has a name that ends in an underscore.
        const fitted = this.names().some((known) => known.endsWith('_') && !known.startsWith('_'));
        if (fitted || !name.endsWith('_'))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(this.#subject(name), 'the attribute is not in the file');
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(this.className, 'the estimator is not fitted', 'Call fit() before saving the model.');
    }
    /** int, float, bool or numpy scalar. */
    number(name) {
        return (0,_arrays_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(this.raw(name), this.#subject(name));
    }
    /** null when the attribute is absent or None. */
    optionalNumber(name) {
        const value = this.get(name) ?? null;
        return value === null ? null : (0,_arrays_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(value, this.#subject(name));
    }
    int(name) {
        const value = this.number(name);
        if (!Number.isSafeInteger(value))
            throw this.#wrong(name, 'an int');
        return value;
    }
    boolean(name) {
        const value = (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarOf */ .ol)(this.raw(name));
        if (typeof value !== 'boolean')
            throw this.#wrong(name, 'a bool');
        return value;
    }
    string(name) {
        const value = (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarOf */ .ol)(this.raw(name));
        if (typeof value !== 'string')
            throw this.#wrong(name, 'a str');
        return value;
    }
    /** str or None. */
    text(name) {
        return this.raw(name) === null ? null : this.string(name);
    }
    /** Any numeric ndarray (flattened in C order), list or tuple of numbers. May be a view on the file: do not write. */
    floats(name) {
        const value = this.raw(name);
        if (value instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_0__/* .NDArray */ .Mv && ((0,_arrays_js__WEBPACK_IMPORTED_MODULE_2__/* .isNumeric */ .kf)(value.dtype) || value.objects !== null))
            return (0,_arrays_js__WEBPACK_IMPORTED_MODULE_2__/* .toFloats */ .Fn)(value);
        const numbers = (0,_arrays_js__WEBPACK_IMPORTED_MODULE_2__/* .asItems */ .dB)(value)?.map((item) => (0,_arrays_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(item));
        if (numbers?.every((item) => item !== null) !== true)
            throw this.#wrong(name, 'an array of numbers');
        return Float64Array.from(numbers);
    }
    /** As floats, each a 32-bit integer. */
    ints(name) {
        const value = this.raw(name);
        if (value instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_0__/* .NDArray */ .Mv && (0,_arrays_js__WEBPACK_IMPORTED_MODULE_2__/* .isNumeric */ .kf)(value.dtype))
            return (0,_arrays_js__WEBPACK_IMPORTED_MODULE_2__/* .toInts */ .q9)(value);
        const floats = this.floats(name);
        const ints = Int32Array.from(floats);
        if (ints.some((int, index) => int !== floats[index]))
            throw this.#wrong(name, 'an array of 32-bit integers');
        return ints;
    }
    /** A two-dimensional numeric array; a one-dimensional one is one row only with `allow1d`. */
    matrix(name, options = {}) {
        const array = this.array(name);
        const shape = array.shape.length === 1 && options.allow1d === true ? [1, ...array.shape] : array.shape;
        const [rows, cols] = shape;
        if (shape.length !== 2 || rows === undefined || cols === undefined)
            throw this.#wrong(name, 'a matrix');
        return { rows, cols, data: (0,_arrays_js__WEBPACK_IMPORTED_MODULE_2__/* .toFloats */ .Fn)(array) };
    }
    array(name) {
        const value = this.raw(name);
        if (!(value instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_0__/* .NDArray */ .Mv))
            throw this.#wrong(name, 'an ndarray');
        return value;
    }
    object(name) {
        const value = this.raw(name);
        if (!(value instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_0__/* .PyObject */ .By))
            throw this.#wrong(name, 'an object');
        return value;
    }
    /** list, tuple or one-dimensional ndarray. */
    list(name) {
        const items = (0,_arrays_js__WEBPACK_IMPORTED_MODULE_2__/* .asItems */ .dB)(this.raw(name));
        if (items === null)
            throw this.#wrong(name, 'a list');
        return items;
    }
    strings(name) {
        return this.#convert(name, _labels_js__WEBPACK_IMPORTED_MODULE_3__/* .toStrings */ .o8);
    }
    labels(name) {
        return this.#convert(name, _labels_js__WEBPACK_IMPORTED_MODULE_3__/* .toLabels */ .Dc);
    }
    #convert(name, convert) {
        const value = this.raw(name);
        try {
            return convert(value);
        }
        catch (cause) {
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(this.#subject(name), cause instanceof Error ? cause.message : String(cause));
        }
    }
    #subject(name) {
        return `${this.className}.${name}`;
    }
    #wrong(name, expected) {
        return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(this.#subject(name), `expected ${expected}, found ${(0,_arrays_js__WEBPACK_IMPORTED_MODULE_2__/* .describeValue */ .bp)(this.get(name))}`);
    }
}


/***/ }),

/***/ 52240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ toFloats),
/* harmony export */   V5: () => (/* binding */ requireBytes),
/* harmony export */   ae: () => (/* binding */ toItems),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   cl: () => (/* binding */ describeDType),
/* harmony export */   dB: () => (/* binding */ asItems),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   kf: () => (/* binding */ isNumeric),
/* harmony export */   q9: () => (/* binding */ toInts),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16281);


/**
 * numpy arrays as JavaScript's typed arrays, always in C order. Byte order and item size are read from the dtype,
 * so files written on other machines read alike.
 */
const HOST_LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
/** numpy's own spelling: `<f8`, `|b1`, `O`. */
function describeDType(dtype) {
    if (dtype.kind === 'O')
        return 'O';
    const order = dtype.itemSize === 1 || dtype.kind === 'S' || dtype.kind === 'V' ? '|' : dtype.littleEndian ? '<' : '>';
    const size = dtype.kind === 'U' ? dtype.itemSize / 4 : dtype.itemSize;
    return `${order}${dtype.kind}${size}${dtype.unit === null ? '' : `[${dtype.unit}]`}`;
}
/** A number as Python has it: int, float, bool, or a numpy scalar. @throws unsupported when it is none of these */
function numberOf(value, subject = 'value') {
    const number = asNumber(value);
    if (number === null)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(subject, `expected a number, found ${describeValue(value)}`);
    return number;
}
/** Like numberOf, null instead of an error. */
function asNumber(value) {
    if (typeof value === 'number')
        return value;
    if (value instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .PyFloat */ .g$)
        return value.value;
    if (typeof value === 'bigint')
        return Number(value);
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    if (value instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .NDArray */ .Mv && value.size === 1 && isNumeric(value.dtype))
        return toFloats(value)[0];
    if (value instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .NDArray */ .Mv && value.size === 1 && value.objects !== null) {
        const [only] = value.objects;
        return only instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .NDArray */ .Mv ? null : asNumber(only);
    }
    return null;
}
/** What a value is, for messages: `str`, `ndarray <f8 (3, 4)`, `sklearn.svm._classes.SVC`. */
function describeValue(value) {
    if (value === undefined)
        return 'nothing';
    if (value === null)
        return 'None';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (value instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .NDArray */ .Mv)
        return `an ndarray ${describeDType(value.dtype)} (${value.shape.join(', ')})`;
    if (value instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .PyObject */ .By)
        return value.className ?? 'the result of a computed call';
    if (value instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .PyFloat */ .g$)
        return `float ${value.value}`;
    if (typeof value === 'string')
        return value.length <= 60 ? `'${value}'` : `a str of ${value.length} characters`;
    if (value instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .PyDict */ .KL)
        return `a dict of ${value.size}`;
    if (value instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .PyTuple */ .Wc)
        return `a tuple of ${value.items.length}`;
    if (value instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .PySet */ .gG)
        return `a ${value.frozen ? 'frozenset' : 'set'} of ${value.items.length}`;
    if (value instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .PyGlobal */ .B6)
        return `the name ${value.qualifiedName}`;
    if (value instanceof Uint8Array)
        return `${value.length} bytes`;
    if (typeof value === 'object')
        return value instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .PyComplex */ .q1 ? 'a complex number' : 'a persistent id';
    return `${typeof value === 'boolean' ? 'bool' : 'int'} ${value}`;
}
function isNumeric(dtype) {
    return dtype.kind === 'f' || dtype.kind === 'i' || dtype.kind === 'u' || dtype.kind === 'b';
}
/**
 * Any numeric array as doubles, C order. No copy when the array already is a native, aligned, C-ordered float64:
 * do not write into the result. int64 beyond 2^53 rounds as numpy's astype(float64) does.
 * @throws unsupported for other kinds, long double (f16) included
 */
function toFloats(array) {
    if (array.objects !== null)
        return Float64Array.from(inCOrder(array, array.objects), (item) => numberOf(item));
    const { dtype, bytes } = array;
    if (!isNumeric(dtype))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(describeDType(dtype), 'expected a numeric array');
    const count = array.size;
    requireBytes(array, count);
    if (dtype.kind === 'f' &&
        dtype.itemSize === 8 &&
        dtype.littleEndian === HOST_LITTLE_ENDIAN &&
        !needsTranspose(array)) {
        if (bytes.byteOffset % 8 === 0)
            return new Float64Array(bytes.buffer, bytes.byteOffset, count);
        return new Float64Array(bytes.slice().buffer, 0, count);
    }
    const read = floatReader(dtype, bytes);
    const out = new Float64Array(count);
    fillCOrder(array, out, read);
    return out;
}
/**
 * Any integer or boolean array as int32, C order; floats are taken when they are whole numbers.
 * @throws unsupported when a value does not fit
 */
function toInts(array) {
    const { dtype, bytes } = array;
    const isNative = dtype.kind === 'i' && dtype.littleEndian && HOST_LITTLE_ENDIAN && bytes.byteOffset % 4 === 0;
    if (isNative && dtype.itemSize >= 4 && array.objects === null && !needsTranspose(array)) {
        requireBytes(array, array.size);
        const words = new Int32Array(bytes.buffer, bytes.byteOffset, (array.size * dtype.itemSize) >> 2);
        return dtype.itemSize === 4 ? words : lowWords(words);
    }
    const floats = toFloats(array);
    const out = new Int32Array(floats.length);
    for (let index = 0; index < floats.length; index++) {
        const value = floats[index];
        out[index] = value;
        if (out[index] !== value)
            throw tooWide(value);
    }
    return out;
}
/** int64 to int32: most indexes of scikit-learn are int64, and forests have millions of them. */
function lowWords(words) {
    const out = new Int32Array(words.length >> 1);
    for (let index = 0; index < out.length; index++) {
        const low = words[index * 2];
        const high = words[index * 2 + 1];
        if (high !== low >> 31)
            throw tooWide(high * 4294967296 + (low >>> 0));
        out[index] = low;
    }
    return out;
}
function tooWide(value) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('ndarray', `${value} does not fit a 32-bit integer`);
}
/**
 * The elements as values, C order: number for ints (bigint beyond 2^53), PyFloat for floats, boolean, string (U),
 * Uint8Array (S), the objects themselves for dtype object.
 * @throws unsupported for complex, dates and structured arrays
 */
function toItems(array) {
    if (array.objects !== null)
        return inCOrder(array, array.objects);
    const { dtype, bytes } = array;
    const count = array.size;
    requireBytes(array, count);
    const items = new Array(count);
    fillCOrder(array, items, itemReader(dtype, bytes));
    return items;
}
/** The items of a list, tuple, or one-dimensional array (also a list subclass), else null. */
function asItems(value) {
    if (Array.isArray(value))
        return value;
    if (value instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .PyTuple */ .Wc)
        return value.items;
    if (value instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .NDArray */ .Mv && value.shape.length === 1)
        return toItems(value);
    if (value instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .PyObject */ .By && value.items.length > 0)
        return value.items;
    return null;
}
/** @throws corrupt when the array's bytes are fewer than its items take */
function requireBytes(array, count) {
    if (array.bytes.length < count * array.dtype.itemSize) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('ndarray', `${count} items of ${array.dtype.itemSize} bytes do not fit ${array.bytes.length} bytes`);
    }
}
function needsTranspose(array) {
    return array.fortran && array.shape.filter((extent) => extent !== 1).length > 1;
}
function inCOrder(array, items) {
    if (!needsTranspose(array))
        return items;
    const out = new Array(items.length);
    fillCOrder(array, out, (index) => items[index]);
    return out;
}
/** Writes element after element in C order; `read` takes the element's position in the stored order. */
function fillCOrder(array, out, read) {
    const { shape } = array;
    const count = array.size;
    if (!needsTranspose(array)) {
        for (let index = 0; index < count; index++)
            out[index] = read(index);
        return;
    }
    const position = new Array(shape.length).fill(0);
    const strides = shape.map((_, axis) => shape.slice(0, axis).reduce((product, extent) => product * extent, 1));
    let stored = 0;
    for (let index = 0; index < count; index++) {
        out[index] = read(stored);
        for (let axis = shape.length - 1; axis >= 0; axis--) {
            stored += strides[axis];
            if (++position[axis] < shape[axis])
                break;
            stored -= strides[axis] * shape[axis];
            position[axis] = 0;
        }
    }
}
function floatReader(dtype, bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const little = dtype.littleEndian;
    switch (`${dtype.kind}${dtype.itemSize}`) {
        case 'f2':
            return (index) => halfToDouble(view.getUint16(index * 2, little));
        case 'f4':
            return (index) => view.getFloat32(index * 4, little);
        case 'f8':
            return (index) => view.getFloat64(index * 8, little);
        case 'b1':
            return (index) => (bytes[index] === 0 ? 0 : 1);
        case 'u1':
            return (index) => bytes[index];
        case 'i1':
            return (index) => view.getInt8(index);
        case 'i2':
            return (index) => view.getInt16(index * 2, little);
        case 'u2':
            return (index) => view.getUint16(index * 2, little);
        case 'i4':
            return (index) => view.getInt32(index * 4, little);
        case 'u4':
            return (index) => view.getUint32(index * 4, little);
        case 'i8':
            return (index) => wideInteger(view, index * 8, little, true);
        case 'u8':
            return (index) => wideInteger(view, index * 8, little, false);
        default:
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(describeDType(dtype), 'no reader for this item type');
    }
}
/** int64 without BigInt where it fits 53 bits, which is the case everywhere but in hashes. */
function wideInteger(view, at, little, signed) {
    const high = signed ? view.getInt32(little ? at + 4 : at, little) : view.getUint32(little ? at + 4 : at, little);
    if (high >= -0x200000 && high < 0x200000)
        return high * 4294967296 + view.getUint32(little ? at : at + 4, little);
    return Number(signed ? view.getBigInt64(at, little) : view.getBigUint64(at, little));
}
/** IEEE 754 binary16. */
function halfToDouble(bits) {
    const sign = bits & 0x8000 ? -1 : 1;
    const exponent = (bits >> 10) & 31;
    const fraction = bits & 1023;
    if (exponent === 0)
        return sign * fraction * 2 ** -24;
    if (exponent === 31)
        return fraction === 0 ? sign * Infinity : NaN;
    return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
function itemReader(dtype, bytes) {
    if (dtype.kind === 'b')
        return (index) => bytes[index] !== 0;
    if (dtype.kind === 'U')
        return (index) => readUcs4(dtype, bytes, index);
    if (dtype.kind === 'S')
        return (index) => readBytes(dtype, bytes, index);
    if (!isNumeric(dtype))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(describeDType(dtype), 'no reader for this item type');
    const read = floatReader(dtype, bytes);
    if (dtype.kind === 'f')
        return (index) => new _pickle_values_js__WEBPACK_IMPORTED_MODULE_1__/* .PyFloat */ .g$(read(index));
    if (dtype.itemSize < 8)
        return read;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return (index) => {
        const value = read(index);
        if (Number.isSafeInteger(value))
            return value;
        const at = index * 8;
        return dtype.kind === 'i' ? view.getBigInt64(at, dtype.littleEndian) : view.getBigUint64(at, dtype.littleEndian);
    };
}
/** numpy strips trailing NULs of fixed-width text. */
function readUcs4(dtype, bytes, index) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const start = index * dtype.itemSize;
    let end = start + dtype.itemSize;
    while (end > start && view.getUint32(end - 4, dtype.littleEndian) === 0)
        end -= 4;
    let text = '';
    for (let at = start; at < end; at += 4) {
        const code = view.getUint32(at, dtype.littleEndian);
        if (code > 0x10ffff)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('ndarray', `${code} is not a Unicode code point`);
        text += String.fromCodePoint(code);
    }
    return text;
}
function readBytes(dtype, bytes, index) {
    const start = index * dtype.itemSize;
    let end = start + dtype.itemSize;
    while (end > start && bytes[end - 1] === 0)
        end--;
    return bytes.subarray(start, end);
}


/***/ }),

/***/ 65709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sl: () => (/* binding */ isCatboost),
  uN: () => (/* binding */ readCatboost)
});

// UNUSED EXPORTS: ctrKey

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
;// CONCATENATED MODULE: ./src/formats/catboost/flatbuffer.ts

/**
 * A table of a FlatBuffers message, read field by field with every offset checked:
 * https://flatbuffers.dev/internals/. Fields are numbered as in the schema; absent ones give the default.
 */
class FlatTable {
    #view;
    #at;
    #vtable;
    #fields;
    constructor(view, at) {
        this.#view = view;
        this.#at = at;
        this.#vtable = at - view.getInt32(need(view, at, 4), true);
        this.#fields = (view.getUint16(need(view, this.#vtable, 4), true) - 4) / 2;
        need(view, this.#vtable, 4 + this.#fields * 2);
    }
    static root(bytes) {
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        return new FlatTable(view, follow(view, 0));
    }
    int(field, otherwise = 0) {
        const at = this.#field(field, 4);
        return at === null ? otherwise : this.#view.getInt32(at, true);
    }
    byte(field, otherwise = 0) {
        const at = this.#field(field, 1);
        return at === null ? otherwise : this.#view.getUint8(at);
    }
    float(field, otherwise = 0) {
        const at = this.#field(field, 4);
        return at === null ? otherwise : this.#view.getFloat32(at, true);
    }
    double(field, otherwise = 0) {
        const at = this.#field(field, 8);
        return at === null ? otherwise : this.#view.getFloat64(at, true);
    }
    table(field) {
        const at = this.#field(field, 4);
        if (at === null)
            throw (0,errors/* corrupt */.qb)('CatBoost model', `field ${field} is not there`, this.#at);
        return new FlatTable(this.#view, follow(this.#view, at));
    }
    text(field) {
        const { start, count } = this.#vector(field, 1);
        return textAt(this.#view, start, count);
    }
    bytes(field) {
        const { start, count } = this.#vector(field, 1);
        return new Uint8Array(this.#view.buffer, this.#view.byteOffset + start, count);
    }
    ints(field) {
        const { start, count } = this.#vector(field, 4);
        return Int32Array.from({ length: count }, (_, index) => this.#view.getInt32(start + index * 4, true));
    }
    floats(field) {
        const { start, count } = this.#vector(field, 4);
        return Float32Array.from({ length: count }, (_, index) => this.#view.getFloat32(start + index * 4, true));
    }
    doubles(field) {
        const { start, count } = this.#vector(field, 8);
        return Float64Array.from({ length: count }, (_, index) => this.#view.getFloat64(start + index * 8, true));
    }
    /** Structs of a fixed size, each as its own view. */
    structs(field, size) {
        const { start, count } = this.#vector(field, size);
        return Array.from({ length: count }, (_, index) => new DataView(this.#view.buffer, this.#view.byteOffset + start + index * size, size));
    }
    tables(field) {
        const { start, count } = this.#vector(field, 4);
        return Array.from({ length: count }, (_, index) => new FlatTable(this.#view, follow(this.#view, start + index * 4)));
    }
    texts(field) {
        const { start, count } = this.#vector(field, 4);
        return Array.from({ length: count }, (_, index) => {
            const { start: from, count: length } = vectorAt(this.#view, follow(this.#view, start + index * 4), 1);
            return textAt(this.#view, from, length);
        });
    }
    /** Items of a vector; 0 when it is absent. */
    count(field) {
        const at = this.#field(field, 4);
        return at === null ? 0 : vectorAt(this.#view, follow(this.#view, at), 1).count;
    }
    #field(field, size) {
        if (field >= this.#fields)
            return null;
        const offset = this.#view.getUint16(this.#vtable + 4 + field * 2, true);
        return offset === 0 ? null : need(this.#view, this.#at + offset, size);
    }
    #vector(field, size) {
        const at = this.#field(field, 4);
        return at === null ? { start: 0, count: 0 } : vectorAt(this.#view, follow(this.#view, at), size);
    }
}
function follow(view, at) {
    return at + view.getUint32(need(view, at, 4), true);
}
function vectorAt(view, at, size) {
    const count = view.getUint32(need(view, at, 4), true);
    need(view, at + 4, count * size);
    return { start: at + 4, count };
}
function textAt(view, start, length) {
    return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + start, length));
}
function need(view, at, length) {
    if (at < 0 || at + length > view.byteLength)
        throw (0,errors/* corrupt */.qb)('CatBoost model', 'an offset leads out of the file', at);
    return at;
}

// EXTERNAL MODULE: ./src/formats/catboost/model.ts
var model = __webpack_require__(61855);
;// CONCATENATED MODULE: ./src/formats/catboost/cbm.ts




/**
 * CatBoost's own format: `CBM1`, the length of a FlatBuffers message, the message, and the parts that it names.
 * https://github.com/catboost/catboost/tree/v1.2.8/catboost/libs/model/flatbuffers
 */
const MAGIC = 'CBM1';
const CTR_PART = 'static_provider_v1';
const NAN_TREATMENTS = ['AsIs', 'AsFalse', 'AsTrue'];
const BUCKET_BYTES = 12;
const MAX_TREES = 5_000_000;
const MAX_TREE_DEPTH = 30;
function isCbm(bytes) {
    return String.fromCharCode(...bytes.subarray(0, 4)) === MAGIC;
}
/** @throws ModelGateError code 'corrupt' with the offset, 'unsupported' for parts of unknown kinds, 'limit' */
function readCbm(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 8)
        throw (0,errors/* corrupt */.qb)('CatBoost model', 'the file ends in its head', bytes.length);
    const coreEnd = 8 + view.getUint32(4, true);
    if (coreEnd > bytes.length)
        throw (0,errors/* corrupt */.qb)('CatBoost model', `${coreEnd} bytes are announced`, bytes.length);
    const core = FlatTable.root(bytes.subarray(8, coreEnd));
    const format = core.text(0);
    if (format !== 'FlabuffersModel_v1')
        throw (0,errors/* unsupported */.qO)('CatBoost model', `the format ${(0,core_text/* plain */.pj)(format, 40)}`);
    const parts = core.texts(3);
    const unknown = parts.find((part) => part !== CTR_PART);
    if (unknown !== undefined) {
        throw (0,errors/* unsupported */.qO)('catboost', `the model part ${(0,core_text/* plain */.pj)(unknown, 60)}: features made from text or embeddings are not supported`, 'Train without text and embedding features.');
    }
    const rest = bytes.subarray(coreEnd);
    const { tables, length } = parts.length === 0 ? { tables: new Map(), length: 0 } : readCtrs(rest);
    if (length !== rest.length)
        throw (0,errors/* corrupt */.qb)('CatBoost model', 'bytes follow the model', coreEnd + length);
    return { ...readTrees(core.table(1)), encoding: 'cbm', ctrTables: tables, info: readInfo(core) };
}
function readInfo(core) {
    return new Map(core.tables(2).map((entry) => [entry.text(0), entry.text(1)]));
}
function readTrees(trees) {
    const dimensions = trees.int(0);
    if (dimensions < 1)
        throw (0,errors/* corrupt */.qb)('CatBoost model', `${dimensions} numbers a leaf`);
    const multiBias = Array.from(trees.doubles(16));
    return {
        dimensions,
        floatFeatures: trees.tables(5).map((feature) => ({
            hasNans: feature.byte(0) !== 0,
            index: feature.int(1, -1),
            flatIndex: feature.int(2, -1),
            borders: feature.floats(3),
            name: feature.text(4),
            nan: NAN_TREATMENTS[feature.byte(5)] ?? 'AsIs',
        })),
        catFeatures: trees.tables(4).map((feature) => ({
            index: feature.int(0, -1),
            flatIndex: feature.int(1, -1),
            name: feature.text(2),
            used: feature.byte(3, 1) !== 0,
        })),
        textFeatures: trees.count(12),
        estimatedFeatures: trees.count(13),
        embeddingFeatures: trees.count(18),
        oneHotFeatures: trees.tables(6).map((feature) => ({ catFeature: feature.int(0, -1), values: feature.ints(1) })),
        ctrFeatures: trees.tables(7).map(readCtrFeature),
        trees: trees.count(10) > 0 ? readFreeTrees(trees, dimensions) : readSymmetricTrees(trees, dimensions),
        scale: trees.double(14, 1),
        bias: multiBias.length > 0 ? multiBias : new Array(dimensions).fill(trees.double(15)),
    };
}
function shapeOf(trees) {
    const [splits, sizes, starts] = [trees.ints(1), trees.ints(2), trees.ints(3)];
    if (sizes.length > MAX_TREES)
        throw new errors/* ModelGateError */.j3('limit', `CatBoost model: ${sizes.length} trees`);
    if (starts.length !== sizes.length)
        throw (0,errors/* corrupt */.qb)('CatBoost model', 'tree sizes do not fit tree offsets');
    for (const [tree, size] of sizes.entries()) {
        if (size < 0 || starts[tree] < 0 || starts[tree] + size > splits.length) {
            throw (0,errors/* corrupt */.qb)('CatBoost model', `tree ${tree} has splits that are not there`);
        }
    }
    return { sizes, starts, splits };
}
function readSymmetricTrees(trees, dimensions) {
    const { sizes, starts, splits } = shapeOf(trees);
    const values = trees.doubles(8);
    let first = 0;
    const read = Array.from(sizes, (size, tree) => {
        const count = size > MAX_TREE_DEPTH ? Infinity : 2 ** size * dimensions;
        if (first + count > values.length)
            throw (0,errors/* corrupt */.qb)('CatBoost model', `tree ${tree} has leaves that are not there`);
        const own = values.subarray(first, first + count);
        first += count;
        return { kind: 'symmetric', splits: splits.subarray(starts[tree], starts[tree] + size), values: own };
    });
    if (first !== values.length)
        throw (0,errors/* corrupt */.qb)('CatBoost model', 'there are more leaf values than leaves');
    return read;
}
/** Depth-wise and loss-guided trees: every node says how far its children are, 0 where there is none. */
function readFreeTrees(trees, dimensions) {
    const { sizes, starts, splits } = shapeOf(trees);
    const values = trees.doubles(8);
    const steps = trees.structs(10, 4);
    const leafIds = trees.ints(11);
    if (steps.length !== splits.length || leafIds.length !== splits.length) {
        throw (0,errors/* corrupt */.qb)('CatBoost model', 'the nodes of its trees do not fit together');
    }
    return Array.from(sizes, (size, tree) => {
        const start = starts[tree];
        const free = { left: new Int32Array(size), right: new Int32Array(size), leaves: new Int32Array(size) };
        const own = new Int32Array(size);
        for (let node = 0; node < size; node++) {
            const step = steps[start + node];
            const [left, right] = [step.getUint16(0, true), step.getUint16(2, true)];
            const leaf = leafIds[start + node] >>> 0;
            const isInner = left !== 0 && right !== 0;
            if (node + Math.max(left, right) >= size)
                throw (0,errors/* corrupt */.qb)('CatBoost model', `tree ${tree} leaves its nodes`);
            if (!isInner && leaf + dimensions > values.length)
                throw (0,errors/* corrupt */.qb)('CatBoost model', `tree ${tree} has no such leaf`);
            own[node] = left === 0 && right === 0 ? -1 : splits[start + node];
            free.left[node] = left === 0 ? node : node + left;
            free.right[node] = right === 0 ? node : node + right;
            free.leaves[node] = isInner ? 0 : leaf;
        }
        return { kind: 'free', splits: own, ...free, values };
    });
}
function readCtrFeature(feature) {
    const ctr = feature.table(0);
    return {
        base: readCtrBase(ctr.table(0)),
        targetBorder: ctr.int(1),
        priorNumerator: ctr.float(2),
        priorDenominator: ctr.float(3, 1),
        shift: ctr.float(4),
        scale: ctr.float(5, 1),
        borders: feature.floats(1),
    };
}
function readCtrBase(base) {
    const combination = base.table(0);
    const type = model/* CTR_TYPES */.Eu[base.byte(1)];
    if (type === undefined)
        throw (0,errors/* unsupported */.qO)('catboost', `statistics of type ${base.byte(1)}`);
    return {
        type,
        catFeatures: Array.from(combination.ints(0)),
        floatSplits: combination
            .structs(1, 8)
            .map((split) => ({ feature: split.getInt32(0, true), border: split.getFloat32(4, true) })),
        oneHotSplits: combination
            .structs(2, 8)
            .map((split) => ({ feature: split.getInt32(0, true), value: split.getInt32(4, true) })),
        targetClassifier: base.int(2),
    };
}
/** Tables behind each other, each with its length. https://github.com/catboost/catboost/blob/v1.2.8/catboost/libs/model/ctr_data.cpp */
function readCtrs(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const tables = new Map();
    let at = 0;
    const next = () => {
        if (at + 4 > bytes.length)
            throw (0,errors/* corrupt */.qb)('CatBoost model', 'the statistics of categories end too early', at);
        at += 4;
        return view.getUint32(at - 4, true);
    };
    const count = next();
    for (let index = 0; index < count; index++) {
        const length = next();
        if (at + length > bytes.length)
            throw (0,errors/* corrupt */.qb)('CatBoost model', 'the statistics of categories end too early', at);
        const table = readCtrTable(FlatTable.root(bytes.subarray(at, at + length)));
        tables.set((0,model/* ctrKey */.jo)(table.base), table);
        at += length;
    }
    return { tables, length: at };
}
function readCtrTable(table) {
    const base = readCtrBase(table.table(0));
    const buckets = table.bytes(1);
    const blob = table.bytes(2);
    const isMean = base.type === 'BinarizedTargetMeanValue' || base.type === 'FloatTargetMeanValue';
    const isCounter = base.type === 'Counter' || base.type === 'FeatureFreq';
    const width = isMean ? 2 : isCounter ? 1 : table.int(4);
    const words = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
    const values = Float64Array.from({ length: Math.floor(blob.length / 4) }, (_, at) => isMean && at % 2 === 0 ? words.getFloat32(at * 4, true) : words.getInt32(at * 4, true));
    if (width < 1 || values.length % width !== 0)
        throw (0,errors/* corrupt */.qb)('CatBoost model', 'statistics of an uneven size');
    const hashes = new DataView(buckets.buffer, buckets.byteOffset, buckets.byteLength);
    const rows = new Map();
    for (let at = 0; at + BUCKET_BYTES <= buckets.length; at += BUCKET_BYTES) {
        const hash = hashes.getBigUint64(at, true);
        if (hash === model/* NO_HASH */.hz)
            continue;
        const row = hashes.getUint32(at + 8, true);
        if ((row + 1) * width > values.length)
            throw (0,errors/* corrupt */.qb)('CatBoost model', `statistics of row ${row} are not there`);
        rows.set(hash, row);
    }
    return { base, rows, values, width, denominator: table.int(3) };
}

// EXTERNAL MODULE: ./src/formats/document.ts
var formats_document = __webpack_require__(59079);
// EXTERNAL MODULE: ./src/formats/json-text.ts
var json_text = __webpack_require__(84114);
;// CONCATENATED MODULE: ./src/formats/catboost/json.ts





/**
 * CatBoost's JSON export, which holds all that a prediction needs.
 * https://github.com/catboost/catboost/blob/v1.2.8/catboost/libs/model/model_export/json_model_helpers.cpp
 */
const MAX_NODES = 20_000_000;
function isCatboostJson(bytes) {
    if (!/^\s*\{\s*"(?:boosting|ctr_data|features_info|model_info|oblivious_trees|scale_and_bias|trees)"\s*:/.test(headOf(bytes))) {
        return false;
    }
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return whole.includes('"features_info"') && (whole.includes('"oblivious_trees"') || whole.includes('"trees"'));
}
function headOf(bytes) {
    return Buffer.from(bytes.subarray(0, 256)).toString('latin1');
}
/** @throws ModelGateError code 'corrupt', 'unsupported', 'limit' */
function readCatboostJson(bytes) {
    const root = formats_document/* Section */.wn.of((0,json_text/* readJsonText */.g)(bytes), 'catboost');
    const features = root.section('features_info');
    const floatFeatures = listOf(features, 'float_features').map((feature) => ({
        ...featureOf(feature),
        // An empty list was null once.
        borders: new Float32Array(feature.get('borders') === null ? [] : feature.floats('borders')),
        hasNans: feature.get('has_nans') === true,
        nan: nanOf(feature),
    }));
    const categorical = listOf(features, 'categorical_features');
    const trees = root.has('oblivious_trees') ? symmetricTrees(root) : freeTrees(root);
    const dimensions = trees.length === 0 ? 1 : dimensionsOf(trees);
    const [scale, bias] = root.has('scale_and_bias') ? root.list('scale_and_bias') : [1, [0]];
    const biases = typeof bias === 'number' ? [bias] : Array.isArray(bias) ? bias.map(Number) : [];
    if (typeof scale !== 'number' || biases.length === 0 || biases.some(Number.isNaN)) {
        throw (0,errors/* corrupt */.qb)('CatBoost model', 'scale_and_bias');
    }
    return {
        encoding: 'json',
        info: infoOf(root),
        dimensions,
        floatFeatures,
        catFeatures: categorical.map((feature) => ({ ...featureOf(feature), used: true })),
        textFeatures: listOf(features, 'text_features').length,
        embeddingFeatures: listOf(features, 'embedding_features').length,
        estimatedFeatures: 0,
        oneHotFeatures: categorical
            .filter((feature) => feature.has('values'))
            .map((feature) => ({ catFeature: feature.count('feature_index'), values: feature.ints('values') })),
        ctrFeatures: listOf(features, 'ctrs').map(ctrFeatureOf),
        ctrTables: ctrTables(root.optionalSection('ctr_data')),
        trees,
        scale,
        bias: biases.length === 1 ? new Array(dimensions).fill(biases[0]) : biases,
    };
}
function listOf(section, name) {
    const value = section.get(name) ?? null;
    return value === null ? [] : section.list(name).map((item, at) => formats_document/* Section */.wn.of(item, `catboost ${name}[${at}]`));
}
function featureOf(feature) {
    const name = feature.get('feature_name') ?? feature.get('feature_id');
    return {
        index: feature.count('feature_index'),
        flatIndex: feature.count('flat_feature_index'),
        name: typeof name === 'string' ? name : '',
    };
}
function nanOf(feature) {
    const treatment = feature.has('nan_value_treatment') ? feature.text('nan_value_treatment') : 'AsIs';
    if (treatment === 'AsIs' || treatment === 'AsFalse' || treatment === 'AsTrue')
        return treatment;
    throw (0,errors/* unsupported */.qO)('catboost nan_value_treatment', (0,core_text/* plain */.pj)(treatment, 40));
}
/** Texts as they are, everything else as JSON. */
function infoOf(root) {
    const info = root.get('model_info');
    if (!(info instanceof Map))
        return new Map();
    return new Map([...info].map(([name, value]) => [
        name,
        typeof value === 'string' ? value : JSON.stringify(plainOf(value)),
    ]));
}
function plainOf(value) {
    if (value instanceof Map) {
        const fields = [...value];
        return Object.fromEntries(fields.map(([name, item]) => [name, plainOf(item)]));
    }
    return Array.isArray(value) ? value.map(plainOf) : value;
}
function symmetricTrees(root) {
    return listOf(root, 'oblivious_trees').map((tree) => ({
        kind: 'symmetric',
        splits: Int32Array.from(listOf(tree, 'splits'), (split) => split.count('split_index')),
        values: tree.floats('leaf_values'),
    }));
}
function freeTrees(root) {
    return root.list('trees').map((tree, index) => freeTree(formats_document/* Section */.wn.of(tree, `catboost trees[${index}]`)));
}
function freeTree(root) {
    const [splits, left, right, leaves, values] = [[], [], [], [], []];
    const open = [
        { section: root, put: () => undefined },
    ];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { section, put } = next;
        const node = splits.length;
        if (node >= MAX_NODES)
            throw new errors/* ModelGateError */.j3('limit', `CatBoost model: a tree of more than ${MAX_NODES} nodes`);
        put(node);
        left.push(node);
        right.push(node);
        leaves.push(values.length);
        if (!section.has('split')) {
            splits.push(-1);
            const value = section.get('value');
            values.push(...(typeof value === 'number' ? [value] : section.floats('value')));
            continue;
        }
        splits.push(section.section('split').count('split_index'));
        open.push({ section: section.section('right'), put: (child) => (right[node] = child) });
        open.push({ section: section.section('left'), put: (child) => (left[node] = child) });
    }
    return {
        kind: 'free',
        splits: Int32Array.from(splits),
        left: Int32Array.from(left),
        right: Int32Array.from(right),
        leaves: Int32Array.from(leaves),
        values: Float64Array.from(values),
    };
}
function dimensionsOf([first]) {
    const leaves = first.kind === 'symmetric' ? 2 ** first.splits.length : first.splits.filter((at) => at < 0).length;
    const dimensions = first.values.length / leaves;
    if (!Number.isInteger(dimensions) || dimensions < 1)
        throw (0,errors/* corrupt */.qb)('CatBoost model', 'leaf values do not fit leaves');
    return dimensions;
}
function ctrFeatureOf(feature) {
    return {
        base: ctrBaseOf(feature.text('ctr_type'), listOf(feature, 'elements')),
        targetBorder: feature.count('target_border_idx'),
        priorNumerator: Math.fround(feature.number('prior_numerator')),
        priorDenominator: Math.fround(feature.number('prior_denomerator')),
        shift: Math.fround(feature.number('shift')),
        scale: Math.fround(feature.number('scale')),
        borders: new Float32Array(feature.floats('borders')),
    };
}
function ctrBaseOf(type, elements) {
    const known = model/* CTR_TYPES */.Eu.find((name) => name === type);
    if (known === undefined)
        throw (0,errors/* unsupported */.qO)('catboost', `statistics of type ${(0,core_text/* plain */.pj)(type, 40)}`);
    const of = (kind) => elements.filter((element) => element.text('combination_element') === kind);
    return {
        type: known,
        catFeatures: of('cat_feature_value').map((element) => element.count('cat_feature_index')),
        floatSplits: of('float_feature').map((element) => ({
            feature: element.count('float_feature_index'),
            border: Math.fround(element.number('border')),
        })),
        oneHotSplits: of('cat_feature_exact_value').map((element) => ({
            feature: element.count('cat_feature_index'),
            value: element.number('value'),
        })),
        targetClassifier: 0,
    };
}
/** Names are JSON themselves: `{"identifier": [...], "type": "Borders"}`; the values a flat list of hash and numbers. */
function ctrTables(section) {
    const tables = new Map();
    for (const name of section?.names() ?? []) {
        const table = section.section(name);
        const about = formats_document/* Section */.wn.of((0,json_text/* readJsonText */.g)(new TextEncoder().encode(name)), 'catboost ctr_data');
        const base = ctrBaseOf(about.text('type'), listOf(about, 'identifier'));
        const stride = table.count('hash_stride');
        const flat = table.list('hash_map');
        if (stride < 2 || flat.length % stride !== 0)
            throw (0,errors/* corrupt */.qb)('CatBoost model', 'hash_map does not fit hash_stride');
        const rows = new Map();
        const values = new Float64Array((flat.length / stride) * (stride - 1));
        for (let row = 0; row * stride < flat.length; row++) {
            const hash = flat[row * stride];
            if (typeof hash !== 'string' || !/^\d{1,20}$/.test(hash))
                throw (0,errors/* corrupt */.qb)('CatBoost model', 'hash_map has no hash');
            if (BigInt(hash) !== model/* NO_HASH */.hz)
                rows.set(BigInt(hash), row);
            for (let at = 1; at < stride; at++) {
                const value = flat[row * stride + at];
                if (typeof value !== 'number')
                    throw (0,errors/* corrupt */.qb)('CatBoost model', 'hash_map holds something that is no number');
                values[row * (stride - 1) + at - 1] = value;
            }
        }
        tables.set((0,model/* ctrKey */.jo)(base), {
            base,
            rows,
            values,
            width: stride - 1,
            denominator: table.number('counter_denominator'),
        });
    }
    return tables;
}

;// CONCATENATED MODULE: ./src/formats/catboost/index.ts



/** Whether bytes are a CatBoost model: its own format, or its JSON export. */
function isCatboost(bytes) {
    return isCbm(bytes) || isCatboostJson(bytes);
}
/**
 * A CatBoost model as inert data.
 * @throws ModelGateError code 'corrupt' with the offset, 'unsupported' naming the part in the way, 'limit'
 */
function readCatboost(bytes) {
    return isCbm(bytes) ? readCbm(bytes) : readCatboostJson(bytes);
}


/***/ }),

/***/ 61855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ CTR_TYPES),
/* harmony export */   hz: () => (/* binding */ NO_HASH),
/* harmony export */   jo: () => (/* binding */ ctrKey)
/* harmony export */ });
/** Kinds of statistics, in the order of their numbers in files. */
const CTR_TYPES = [
    'Borders',
    'Buckets',
    'BinarizedTargetMeanValue',
    'FloatTargetMeanValue',
    'Counter',
    'FeatureFreq',
];
/** Hash of a bucket that holds nothing. */
const NO_HASH = 2n ** 64n - 1n;
/** One text for equal bases. */
function ctrKey(base) {
    const floats = base.floatSplits.map(({ feature, border }) => `${feature}>${border}`);
    const oneHots = base.oneHotSplits.map(({ feature, value }) => `${feature}=${value}`);
    return [base.type, base.targetClassifier, base.catFeatures, floats, oneHots].join(';');
}


/***/ }),

/***/ 13730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ detect)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/compression/index.ts + 8 modules
var formats_compression = __webpack_require__(23926);
// EXTERNAL MODULE: ./src/formats/catboost/index.ts + 3 modules
var catboost = __webpack_require__(65709);
// EXTERNAL MODULE: ./src/formats/lightgbm/text.ts
var lightgbm_text = __webpack_require__(1546);
// EXTERNAL MODULE: ./src/formats/xgboost/snapshot.ts + 2 modules
var snapshot = __webpack_require__(19800);
// EXTERNAL MODULE: ./src/formats/zip/directory.ts
var directory = __webpack_require__(9055);
;// CONCATENATED MODULE: ./src/formats/zip/format.ts



/** Members that tell formats apart, in this order. */
const MEMBERS = [
    // https://keras.io/guides/serialization_and_saving/: config.json, metadata.json, model.weights.h5
    ['keras', (names) => names.includes('config.json') && names.some((name) => /^model\.weights\.(h5|npz)$/.test(name))],
    ['torch', (names) => names.some((name) => /(^|\/)data\.pkl$/.test(name))],
    ['npz', (names) => names.length > 0 && names.every((name) => name.endsWith('.npy'))],
];
/** What a zip archive holds, by the names of its members; 'zip' when none of the known layouts fits. */
function zipFormat(bytes) {
    const names = memberNames(bytes);
    return MEMBERS.find(([, fits]) => fits(names))?.[0] ?? 'zip';
}
/** Names of the central directory; none when there is no intact one. */
function memberNames(bytes) {
    try {
        return (0,directory/* readDirectory */.gZ)(bytes).entries.map(({ name }) => name);
    }
    catch (error) {
        if ((0,errors/* isModelGateError */.p2)(error))
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./src/formats/pickle/opcodes.ts
var opcodes = __webpack_require__(82588);
// EXTERNAL MODULE: ./src/formats/pickle/opcode-table.ts
var opcode_table = __webpack_require__(27332);
;// CONCATENATED MODULE: ./src/formats/detect.ts









/** What the bytes are, by content alone; a file's name is never asked. Reads a bounded part of the file. */
function detect(bytes) {
    const signature = SIGNATURES.find(({ matches }) => matches(bytes));
    if (signature !== undefined)
        return { format: signature.format, compression: null };
    if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) {
        return { format: zipFormat(bytes), compression: null };
    }
    if (isBinaryPickle(bytes))
        return { format: hasJoblibArray(bytes) ? 'joblib' : 'pickle', compression: null };
    const booster = boosterFormat(bytes);
    if (booster !== null)
        return { format: booster, compression: null };
    const compression = (0,formats_compression/* compressionOf */.M)(bytes);
    if (compression !== null)
        return { format: 'joblib', compression };
    if (isOnnx(bytes))
        return { format: 'onnx', compression: null };
    if (isTextPickle(bytes))
        return { format: hasJoblibArray(bytes) ? 'joblib' : 'pickle', compression: null };
    return { format: textFormat(bytes), compression: null };
}
/** Boosters in files of their own libraries; after pickles, whose loader would run what a file that is both holds. */
function boosterFormat(bytes) {
    if ((0,catboost/* isCatboost */.Sl)(bytes))
        return 'catboost';
    if ((0,lightgbm_text/* isLightgbm */.F6)(bytes))
        return 'lightgbm';
    return (0,snapshot/* xgboostEncoding */.m)(bytes) === null ? null : 'xgboost';
}
/** In this order: the first match wins. */
const SIGNATURES = [
    // https://docs.hdfgroup.org/hdf5/develop/_f_m_t3.html: the superblock may follow a user block of 512, 1024 ... bytes.
    { format: 'hdf5', matches: isHdf5 },
    { format: 'npy', matches: (bytes) => startsWith(bytes, 0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59) },
    { format: 'gguf', matches: (bytes) => startsWith(bytes, 0x47, 0x47, 0x55, 0x46) },
    { format: 'tflite', matches: (bytes) => asciiAt(bytes, 4, 4) === 'TFL3' },
    { format: 'safetensors', matches: isSafetensors },
    // Pickled torch tensors before torch 1.6: a pickled magic number 0x1950a86a20f9469cfc6c in front.
    { format: 'torch', matches: isTorchStream },
    { format: 'joblib-zf', matches: (bytes) => asciiAt(bytes, 0, 4) === 'ZF0x' },
    { format: 'zstd', matches: (bytes) => startsWith(bytes, 0x28, 0xb5, 0x2f, 0xfd) },
];
function startsWith(bytes, ...prefix) {
    return prefix.every((byte, index) => bytes[index] === byte);
}
function asciiAt(bytes, at, length) {
    return Buffer.from(bytes.subarray(at, at + length)).toString('latin1');
}
/** PROTO, from protocol 4 on a FRAME, and the number as LONG1 of ten bytes. */
function isTorchStream(bytes) {
    if (bytes[0] !== opcode_table.OP.PROTO)
        return false;
    const at = bytes[2] === opcode_table.OP.FRAME ? 11 : 2;
    return asciiAt(bytes, at, 12) === '\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19';
}
function isHdf5(bytes) {
    for (let at = 0; at + 8 <= bytes.length; at = at === 0 ? 512 : at * 2) {
        if (asciiAt(bytes, at, 8) === '\x89HDF\r\n\x1a\n')
            return true;
    }
    return false;
}
/** Eight bytes of header length, then JSON: https://github.com/huggingface/safetensors#format */
function isSafetensors(bytes) {
    if (bytes.length < 10 || bytes[8] !== 0x7b)
        return false;
    const header = new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0, true);
    if (header > BigInt(bytes.length - 8))
        return false;
    const end = 8 + Number(header);
    return asciiAt(bytes, 8, Number(header)).trimEnd().endsWith('}') && end >= 10;
}
/** Protocols 2 to 5 start with PROTO. A higher one is a pickle too: the reader says which protocol it met. */
function isBinaryPickle(bytes) {
    return bytes[0] === opcode_table.OP.PROTO && bytes[1] >= 2 && bytes[1] <= 16;
}
/** Protocols 0 and 1 have no signature: the stream must decode to STOP, or far enough to leave no doubt. */
function isTextPickle(bytes) {
    const ENOUGH = 200;
    let offset = 0;
    let namesMet = 0;
    for (let count = 0; count < ENOUGH; count++) {
        if (offset === bytes.length)
            return namesMet > 0;
        try {
            const opcode = (0,opcodes/* decodeOpcode */.N)(bytes, offset);
            if (opcode.code === opcode_table.OP.STOP)
                return count > 0;
            if (opcode_table/* OPCODES */.q[opcode.code].protocol > 1)
                return namesMet > 0;
            if (opcode.code === opcode_table.OP.GLOBAL || opcode.code === opcode_table.OP.INST) {
                if (!isDottedName(opcode.arg[0]))
                    return false;
                namesMet++;
            }
            offset = opcode.next;
        }
        catch (error) {
            // A truncated or damaged pickle is still one when it had named a class before: the reader says what is wrong.
            if ((0,errors/* isModelGateError */.p2)(error))
                return namesMet > 0;
            throw error;
        }
    }
    return true;
}
function isDottedName(name) {
    return /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(name);
}
/** joblib's array wrapper is named near the front, before the first array. */
function hasJoblibArray(bytes) {
    const HEAD = 1024 * 1024;
    return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).includes('NumpyArrayWrapper');
}
/**
 * A ModelProto: protobuf whose top-level fields all belong to https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
 * and which has an ir_version and a graph. Only field headers are walked.
 */
function isOnnx(bytes) {
    const WIRE_TYPES = {
        1: 0,
        2: 2,
        3: 2,
        4: 2,
        5: 0,
        6: 2,
        7: 2,
        8: 2,
        14: 2,
        20: 2,
        25: 2,
        26: 2,
    };
    const MAX_FIELDS = 10_000;
    let at = 0;
    let hasVersion = false;
    let hasGraph = false;
    const varint = () => {
        let value = 0;
        for (let scale = 1, count = 0; count < 10; count++, scale *= 128) {
            const byte = bytes[at++];
            if (byte === undefined)
                return NaN;
            value += (byte & 127) * scale;
            if (byte < 128)
                return value;
        }
        return NaN;
    };
    for (let field = 0; at < bytes.length && field < MAX_FIELDS; field++) {
        const key = varint();
        const number = Math.floor(key / 8);
        if (Number.isNaN(key) || WIRE_TYPES[number] !== key % 8)
            return hasVersion && hasGraph;
        const value = varint();
        if (Number.isNaN(value))
            return false;
        if (number === 1)
            hasVersion = value >= 1 && value < 1000;
        if (key % 8 !== 2)
            continue;
        // A graph that is cut short is a truncated ONNX file, not an unknown one.
        if (number === 7)
            hasGraph = true;
        at += value;
    }
    return hasVersion && hasGraph;
}
/** Things that people upload by mistake deserve their name in the message. */
function textFormat(bytes) {
    const head = bytes.subarray(0, 512);
    if (/^\s*<(!doctype|html)/i.test(asciiAt(head, 0, head.length)))
        return 'html';
    return head.every((byte) => byte >= 0x20 || (byte >= 9 && byte <= 13)) && isUtf8(head) ? 'text' : 'unknown';
}
/** A character cut off at the end does not count against it. */
function isUtf8(head) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

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
        const floats = this.floats(name);
        const ints = Int32Array.from(floats);
        const wrong = floats.find((value, at) => ints[at] !== value);
        if (wrong !== undefined)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(this.#at(name), `${wrong} is not a 32-bit integer`);
        return ints;
    }
    #at(name) {
        return `${this.path}.${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(name, 40)}`;
    }
}


/***/ }),

/***/ 65363:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readAttributes)
/* harmony export */ });
/* harmony import */ var _btree_v2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73355);
/* harmony import */ var _dataspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62722);
/* harmony import */ var _datatype_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11518);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73383);
/* harmony import */ var _fractal_heap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62404);
/* harmony import */ var _object_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90771);








/** All attributes, of the header itself and of the heap that large sets lie in. */
function readAttributes(source, messages, heap) {
    const attributes = new Map();
    const add = (cursor) => {
        const attribute = readAttribute(source, cursor, heap);
        if (!attributes.has(attribute.name))
            attributes.set(attribute.name, attribute);
    };
    for (const message of messages) {
        if (message.type !== _object_header_js__WEBPACK_IMPORTED_MODULE_0__/* .MESSAGE */ .w5.attribute)
            continue;
        add((message.flags & 2) === 0 ? message.open() : (0,_object_header_js__WEBPACK_IMPORTED_MODULE_0__/* .followShared */ .Jg)(source, message.open(), _object_header_js__WEBPACK_IMPORTED_MODULE_0__/* .MESSAGE */ .w5.attribute));
    }
    for (const cursor of denseAttributes(source, messages))
        add(cursor);
    return attributes;
}
function* denseAttributes(source, messages) {
    const info = (0,_object_header_js__WEBPACK_IMPORTED_MODULE_0__/* .findMessage */ .fn)(source, messages, _object_header_js__WEBPACK_IMPORTED_MODULE_0__/* .MESSAGE */ .w5.attributeInfo);
    if (info === null)
        return;
    info.version('an attribute info', 0);
    if ((info.u8() & 1) !== 0)
        info.skip(2);
    const heapAddress = info.address();
    const tree = info.address();
    if (heapAddress === null || tree === null)
        return;
    const heap = new _fractal_heap_js__WEBPACK_IMPORTED_MODULE_1__/* .FractalHeap */ .W(source, heapAddress);
    for (const record of (0,_btree_v2_js__WEBPACK_IMPORTED_MODULE_2__/* .walkTreeV2 */ .o)(source, tree, _btree_v2_js__WEBPACK_IMPORTED_MODULE_2__/* .TREE_V2 */ .y.attributeNames))
        yield heap.object(record);
}
/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section IV.A.2.m */
function readAttribute(source, cursor, heap) {
    const version = cursor.version('an attribute', 1, 2, 3);
    const flags = cursor.u8();
    const sizes = { name: cursor.u16(), type: cursor.u16(), space: cursor.u16() };
    if (version === 3)
        cursor.skip(1);
    const part = (size) => {
        const from = cursor.at;
        cursor.skip(version === 1 ? Math.ceil(size / 8) * 8 : size);
        return source.at(from, size);
    };
    const namePart = part(sizes.name);
    const name = namePart.text(sizes.name);
    const typePart = part(sizes.type);
    const spacePart = part(sizes.space);
    const isShared = (bit) => version > 1 && (flags & bit) !== 0;
    const type = (0,_datatype_js__WEBPACK_IMPORTED_MODULE_3__/* .readDatatype */ .$)(isShared(1) ? (0,_object_header_js__WEBPACK_IMPORTED_MODULE_0__/* .followShared */ .Jg)(source, typePart, _object_header_js__WEBPACK_IMPORTED_MODULE_0__/* .MESSAGE */ .w5.datatype) : typePart);
    const space = (0,_dataspace_js__WEBPACK_IMPORTED_MODULE_4__/* .readDataspace */ .L)(isShared(2) ? (0,_object_header_js__WEBPACK_IMPORTED_MODULE_0__/* .followShared */ .Jg)(source, spacePart, _object_header_js__WEBPACK_IMPORTED_MODULE_0__/* .MESSAGE */ .w5.dataspace) : spacePart);
    const { at, end } = cursor;
    return {
        name,
        type,
        space,
        read: () => {
            source.budget.values(space.count * type.size, at);
            const bytes = source.at(at, end - at).bytes(space.count * type.size);
            return (0,_elements_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeElements */ .U)(bytes, { type, count: space.count, heap, source });
        },
    };
}


/***/ }),

/***/ 38262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ walkTreeV1)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);


/**
 * Leaves of a version 1 B-tree in order: `key` gets the cursor at the key left of each child, and must read all of it.
 * Levels must fall by one from node to node, so that no circle can hold the walk.
 * https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section III.A.1
 */
function* walkTreeV1(source, address, type) {
    yield* walkNode(source, address, type, null);
}
function* walkNode(source, address, type, expectedLevel) {
    const cursor = source.signed(address, 'TREE');
    const node = cursor.u8();
    const level = cursor.u8();
    if (node !== type.node)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', `a tree node of type ${node}`, address);
    if (expectedLevel !== null && level !== expectedLevel)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'levels of a tree do not fit', address);
    const entries = cursor.u16();
    // The siblings are reached through the parent.
    cursor.skip(2 * source.offsetSize);
    for (let entry = 0; entry < entries; entry++) {
        source.budget.step();
        const key = type.key(cursor);
        const child = cursor.definedAddress('a child of a tree');
        if (level === 0)
            yield { key, child };
        else
            yield* walkNode(source, child, type, level - 1);
    }
}


/***/ }),

/***/ 73355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ walkTreeV2),
/* harmony export */   y: () => (/* binding */ TREE_V2)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92702);


const MAX_DEPTH = 64;
/** Signature, version, type and checksum of a node. */
const NODE_OVERHEAD = 10;
const TREE_V2 = { hugeObjects: 1, linkNames: 5, attributeNames: 8, chunks: 10, filteredChunks: 11 };
/**
 * Records of a version 2 B-tree in order, each as a cursor bounded by it.
 * https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section III.A.2
 */
function* walkTreeV2(source, address, type) {
    const header = source.signed(address, 'BTHD');
    header.version('a tree', 0);
    if (header.u8() !== type)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', `a tree of another type than ${type}`, address);
    const nodeSize = header.u32();
    const recordSize = header.u16();
    const depth = header.u16();
    header.skip(2);
    const root = header.address();
    const rootCount = header.u16();
    header.length();
    header.checksum('a tree');
    if (recordSize === 0 || nodeSize <= NODE_OVERHEAD + recordSize || depth > MAX_DEPTH) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'a tree of impossible sizes', address);
    }
    if (root === null)
        return;
    const tree = { source, type, recordSize, ...sizesOf(source, { nodeSize, recordSize, depth }) };
    yield* walkNode(tree, { address: root, count: rootCount, depth });
}
/** https://github.com/HDFGroup/hdf5/blob/develop/src/H5B2hdr.c: how wide counters are follows from what nodes can hold. */
function sizesOf(source, { nodeSize, recordSize, depth }) {
    const leafMost = Math.floor((nodeSize - NODE_OVERHEAD) / recordSize);
    const countSize = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .encodedSize */ .w7)(leafMost);
    const totalSizes = [0];
    let most = leafMost;
    for (let level = 1; level <= depth; level++) {
        const pointer = source.offsetSize + countSize + totalSizes[level - 1];
        const records = Math.floor((nodeSize - NODE_OVERHEAD - pointer) / (recordSize + pointer));
        if (records < 1)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'a tree of impossible sizes');
        most = Math.min(Number.MAX_SAFE_INTEGER, (records + 1) * most + records);
        totalSizes.push((0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .encodedSize */ .w7)(most));
    }
    return { countSize, totalSizes };
}
function* walkNode(tree, { address, count, depth }) {
    const { source, recordSize } = tree;
    const node = source.signed(address, depth === 0 ? 'BTLF' : 'BTIN');
    node.version('a tree node', 0);
    if (node.u8() !== tree.type)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'a tree node of another type', address);
    const records = Array.from({ length: count }, () => {
        source.budget.step();
        const from = node.at;
        node.skip(recordSize);
        return from;
    });
    if (depth === 0) {
        node.checksum('a tree node');
        for (const from of records)
            yield source.at(from, recordSize);
        return;
    }
    const children = Array.from({ length: count + 1 }, () => {
        const child = node.definedAddress('a child of a tree');
        const childCount = node.uint(tree.countSize);
        if (depth > 1)
            node.skip(tree.totalSizes[depth - 1]);
        return { address: child, count: childCount, depth: depth - 1 };
    });
    node.checksum('a tree node');
    for (const [index, child] of children.entries()) {
        yield* walkNode(tree, child);
        const from = records[index];
        if (from !== undefined)
            yield source.at(from, recordSize);
    }
}


/***/ }),

/***/ 94300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ lookup3),
/* harmony export */   J: () => (/* binding */ fletcher32)
/* harmony export */ });
/** Bob Jenkins' lookup3 (hashlittle), the checksum of HDF5's newer structures: http://burtleburtle.net/bob/c/lookup3.c */
function lookup3(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let length = bytes.length;
    let at = 0;
    let a = (0xdeadbeef + length) | 0;
    let b = a;
    let c = a;
    while (length > 12) {
        a = (a + view.getInt32(at, true)) | 0;
        b = (b + view.getInt32(at + 4, true)) | 0;
        c = (c + view.getInt32(at + 8, true)) | 0;
        a = (a - c) ^ rotate(c, 4);
        c = (c + b) | 0;
        b = (b - a) ^ rotate(a, 6);
        a = (a + c) | 0;
        c = (c - b) ^ rotate(b, 8);
        b = (b + a) | 0;
        a = (a - c) ^ rotate(c, 16);
        c = (c + b) | 0;
        b = (b - a) ^ rotate(a, 19);
        a = (a + c) | 0;
        c = (c - b) ^ rotate(b, 4);
        b = (b + a) | 0;
        at += 12;
        length -= 12;
    }
    if (length === 0)
        return c >>> 0;
    const tail = new DataView(new ArrayBuffer(12));
    for (let index = 0; index < length; index++)
        tail.setUint8(index, bytes[at + index]);
    a = (a + tail.getInt32(0, true)) | 0;
    b = (b + tail.getInt32(4, true)) | 0;
    c = (c + tail.getInt32(8, true)) | 0;
    c = ((c ^ b) - rotate(b, 14)) | 0;
    a = ((a ^ c) - rotate(c, 11)) | 0;
    b = ((b ^ a) - rotate(a, 25)) | 0;
    c = ((c ^ b) - rotate(b, 16)) | 0;
    a = ((a ^ c) - rotate(c, 4)) | 0;
    b = ((b ^ a) - rotate(a, 14)) | 0;
    c = ((c ^ b) - rotate(b, 24)) | 0;
    return c >>> 0;
}
function rotate(value, bits) {
    return (value << bits) | (value >>> (32 - bits));
}
/** Fletcher's checksum over big-endian 16-bit words, as HDF5's fletcher32 filter stores it behind each chunk. */
function fletcher32(bytes) {
    let low = 0;
    let high = 0;
    const words = bytes.length >> 1;
    for (let at = 0, word = 0; word < words;) {
        // 360 words are what 32-bit sums take without overflow in the reference; any number is fine for doubles.
        const stop = Math.min(words, word + 360);
        for (; word < stop; word++, at += 2) {
            low += (bytes[at] << 8) | bytes[at + 1];
            high += low;
        }
        low = (low & 0xffff) + (low >>> 16);
        high = (high & 0xffff) + (high >>> 16);
    }
    if (bytes.length % 2 === 1) {
        low += bytes[bytes.length - 1] << 8;
        high += low;
        low = (low & 0xffff) + (low >>> 16);
        high = (high & 0xffff) + (high >>> 16);
    }
    low = (low & 0xffff) + (low >>> 16);
    high = (high & 0xffff) + (high >>> 16);
    return ((high << 16) | low) >>> 0;
}


/***/ }),

/***/ 82928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ Hdf5Dataset)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/hdf5/attributes.ts
var attributes = __webpack_require__(65363);
;// CONCATENATED MODULE: ./src/formats/hdf5/chunk-grid.ts

/** What the chunk indexes count by: whole chunks along each dimension, up to the maximal extents. */
class ChunkGrid {
    #chunk;
    /** Dimensions from slowest to fastest in the index's order. */
    #order;
    #counts;
    /** `unlimitedFirst`: extensible arrays count along their one unlimited dimension last. */
    constructor(chunk, maximum, options = { unlimitedFirst: false }) {
        const dimensions = chunk.map((_, dimension) => dimension);
        const unlimited = maximum.findIndex((extent) => extent === Infinity);
        this.#chunk = chunk;
        this.#order =
            options.unlimitedFirst && unlimited > 0
                ? [unlimited, ...dimensions.filter((dimension) => dimension !== unlimited)]
                : dimensions;
        this.#counts = chunk.map((extent, dimension) => Math.ceil((maximum[dimension] ?? 0) / extent));
    }
    /** Offset in elements of the chunk of a number. */
    offsetOf(number) {
        const offset = new Array(this.#chunk.length).fill(0);
        let rest = number;
        for (let place = this.#order.length - 1; place >= 0; place--) {
            const dimension = this.#order[place];
            const count = this.#counts[dimension];
            if (count === 0)
                throw (0,errors/* corrupt */.qb)('hdf5', 'a chunk of an empty dataset');
            const coordinate = place === 0 ? rest : rest % count;
            rest = place === 0 ? 0 : Math.floor(rest / count);
            offset[dimension] = coordinate * this.#chunk[dimension];
        }
        return offset;
    }
    /** Chunks in all; Infinity when the dataset may grow. */
    get total() {
        return this.#counts.reduce((product, count) => product * count, 1);
    }
}
/** Copies a chunk's elements to their place; what reaches over the edge of the dataset is left out. */
function placeChunk(into, bytes, offset, { shape, chunk, elementSize }) {
    const rank = shape.length;
    const extents = chunk.map((extent, dimension) => Math.min(extent, shape[dimension] - offset[dimension]));
    if (extents.some((extent) => extent <= 0))
        return;
    const rowBytes = extents[rank - 1] * elementSize;
    const rows = extents.slice(0, -1).reduce((product, extent) => product * extent, 1);
    const at = new Array(rank).fill(0);
    for (let row = 0; row < rows; row++) {
        let from = 0;
        let to = 0;
        for (let dimension = 0; dimension < rank; dimension++) {
            from = from * chunk[dimension] + at[dimension];
            to = to * shape[dimension] + offset[dimension] + at[dimension];
        }
        into.set(bytes.subarray(from * elementSize, from * elementSize + rowBytes), to * elementSize);
        for (let dimension = rank - 2; dimension >= 0; dimension--) {
            if (++at[dimension] < extents[dimension])
                break;
            at[dimension] = 0;
        }
    }
}

// EXTERNAL MODULE: ./src/formats/hdf5/btree-v1.ts
var btree_v1 = __webpack_require__(38262);
// EXTERNAL MODULE: ./src/formats/hdf5/btree-v2.ts
var btree_v2 = __webpack_require__(73355);
;// CONCATENATED MODULE: ./src/formats/hdf5/fixed-array.ts



/** An entry of a chunk array: an address, and with filters the stored size and the mask; null where nothing was written. */
function readArrayElement(cursor, number, { chunkBytes, entryBytes }) {
    cursor.source.budget.step();
    const from = cursor.at;
    const address = cursor.address();
    const sizeBytes = entryBytes - cursor.source.offsetSize - 4;
    const size = sizeBytes > 0 ? cursor.uint(sizeBytes) : chunkBytes;
    const mask = sizeBytes > 0 ? cursor.u32() : 0;
    cursor.at = from + entryBytes;
    return address === null ? null : { number, address, size, mask };
}
/** Entries of plain and filtered chunks as the header of an array declares them. */
function checkEntryBytes(source, entryBytes, hasFilters, at) {
    const least = source.offsetSize + 5;
    const fits = hasFilters ? entryBytes >= least && entryBytes <= least + 7 : entryBytes === source.offsetSize;
    if (!fits)
        throw (0,errors/* corrupt */.qb)('hdf5', `chunk entries of ${entryBytes} bytes`, at);
}
/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section VII.C */
function* readFixedArray(source, address, kind) {
    const header = source.signed(address, 'FAHD');
    header.version('a fixed array', 0);
    header.skip(1);
    const entryBytes = header.u8();
    const pageBits = header.u8();
    const count = header.length();
    const dataAddress = header.address();
    header.checksum('a fixed array');
    checkEntryBytes(source, entryBytes, kind.hasFilters, address);
    if (dataAddress === null)
        return;
    const entry = { chunkBytes: kind.chunkBytes, entryBytes };
    const block = source.signed(dataAddress, 'FADB');
    block.version('a fixed array block', 0);
    block.skip(1 + source.offsetSize);
    const perPage = 2 ** pageBits;
    if (count <= perPage) {
        for (let number = 0; number < count; number++) {
            const chunk = readArrayElement(block, number, entry);
            if (chunk !== null)
                yield chunk;
        }
        block.checksum('a fixed array block');
        return;
    }
    const pages = Math.ceil(count / perPage);
    const written = block.bytes(Math.ceil(pages / 8));
    block.checksum('a fixed array block');
    for (let page = 0; page < pages; page++) {
        const first = page * perPage;
        const inPage = Math.min(perPage, count - first);
        const isWritten = (written[page >> 3] & (0x80 >> (page & 7))) !== 0;
        if (isWritten)
            yield* readPage(source, block.at, { first, count: inPage, entry });
        block.skip(inPage * entryBytes + 4);
    }
}
/** Entries with a checksum behind them, as both kinds of arrays have. */
function* readPage(source, address, { first, count, entry }) {
    const page = source.at(address);
    for (let index = 0; index < count; index++) {
        const chunk = readArrayElement(page, first + index, entry);
        if (chunk !== null)
            yield chunk;
    }
    page.checksum('a page of chunks');
}

// EXTERNAL MODULE: ./src/formats/hdf5/source.ts + 1 modules
var hdf5_source = __webpack_require__(92702);
;// CONCATENATED MODULE: ./src/formats/hdf5/extensible-array.ts




/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section VII.D */
function* readExtensibleArray(source, address, kind) {
    const header = source.signed(address, 'EAHD');
    header.version('an extensible array', 0);
    header.skip(1);
    const entryBytes = header.u8();
    const countBits = header.u8();
    const inIndexBlock = header.u8();
    const leastInBlock = header.u8();
    const leastPointers = header.u8();
    const pageBits = header.u8();
    for (let field = 0; field < 4; field++)
        header.length();
    const used = header.length();
    header.length();
    const indexAddress = header.address();
    header.checksum('an extensible array');
    checkEntryBytes(source, entryBytes, kind.hasFilters, address);
    if (leastInBlock < 1 || leastPointers < 1 || countBits > 64 || pageBits > 32) {
        throw (0,errors/* corrupt */.qb)('hdf5', 'an extensible array of impossible sizes', address);
    }
    if (indexAddress === null)
        return;
    const offsetBytes = Math.ceil(countBits / 8);
    const entry = { chunkBytes: kind.chunkBytes, entryBytes };
    const array = { source, entry, used, offsetBytes, leastInBlock, perPage: 2 ** pageBits };
    const index = source.signed(indexAddress, 'EAIB');
    index.version('an index block', 0);
    index.skip(1 + source.offsetSize);
    for (let number = 0; number < inIndexBlock; number++) {
        const chunk = readArrayElement(index, number, entry);
        if (chunk !== null)
            yield chunk;
    }
    // https://github.com/HDFGroup/hdf5/blob/develop/src/H5EAiblock.c: the first groups' blocks hang from the index block.
    const direct = 2 * (0,hdf5_source/* log2 */.p6)(leastPointers);
    const groups = 1 + countBits - (0,hdf5_source/* log2 */.p6)(leastInBlock);
    yield* readBlocks(array, index, { direct, groups, first: inIndexBlock });
}
function groupOf(array, number, first) {
    return { blocks: 2 ** (number >> 1), entries: 2 ** ((number + 1) >> 1) * array.leastInBlock, first };
}
function* readBlocks(array, index, { direct, groups, first }) {
    let start = first;
    for (let number = 0; number < groups && start < array.used; number++) {
        const group = groupOf(array, number, start);
        if (number < direct) {
            for (let block = 0; block < group.blocks; block++) {
                const address = index.address();
                if (address !== null)
                    yield* readDataBlock(array, address, group, block, null);
            }
        }
        else {
            const address = index.address();
            if (address !== null)
                yield* readSecondaryBlock(array, address, group);
        }
        start += group.blocks * group.entries;
    }
}
function* readSecondaryBlock(array, address, group) {
    const { source } = array;
    const cursor = source.signed(address, 'EASB');
    cursor.version('a secondary block', 0);
    cursor.skip(1 + source.offsetSize + array.offsetBytes);
    const pages = group.entries > array.perPage ? group.entries / array.perPage : 0;
    const bitmapBytes = Math.ceil(pages / 8);
    const bitmaps = cursor.bytes(group.blocks * bitmapBytes);
    for (let block = 0; block < group.blocks; block++) {
        const child = cursor.address();
        if (group.first + block * group.entries >= array.used)
            continue;
        const written = pages === 0 ? null : bitmaps.subarray(block * bitmapBytes, (block + 1) * bitmapBytes);
        if (child !== null)
            yield* readDataBlock(array, child, group, block, written);
    }
    cursor.checksum('a secondary block');
}
function* readDataBlock(array, address, group, block, written) {
    const { source, entry, perPage } = array;
    const first = group.first + block * group.entries;
    const cursor = source.signed(address, 'EADB');
    cursor.version('a data block', 0);
    cursor.skip(1 + source.offsetSize + array.offsetBytes);
    if (group.entries <= perPage) {
        for (let index = 0; index < group.entries; index++) {
            const chunk = readArrayElement(cursor, first + index, entry);
            if (chunk !== null)
                yield chunk;
        }
        cursor.checksum('a data block');
        return;
    }
    cursor.checksum('a data block');
    for (let page = 0; page * perPage < group.entries; page++) {
        const isWritten = written === null || (written[page >> 3] & (0x80 >> (page & 7))) !== 0;
        if (isWritten)
            yield* readPage(source, cursor.at, { first: first + page * perPage, count: perPage, entry });
        cursor.skip(perPage * entry.entryBytes + 4);
    }
}

;// CONCATENATED MODULE: ./src/formats/hdf5/chunk-index.ts








/** Every stored chunk of a dataset, by whatever index its layout has. @throws corrupt, limit */
function* storedChunks(data) {
    const { source, layout, chunkBytes } = data;
    const { address, index, chunk } = layout;
    if (address === null)
        return;
    const numbered = new ChunkGrid(chunk, data.maximum);
    const plain = { chunkBytes, hasFilters: data.hasFilters };
    switch (index.kind) {
        case 'tree-v1':
            yield* treeV1(source, address, chunk);
            return;
        case 'single': {
            const offset = chunk.map(() => 0);
            yield { offset, address, size: index.size ?? chunkBytes, mask: index.filterMask };
            return;
        }
        case 'implicit':
            for (let number = 0; number < numbered.total; number++) {
                source.budget.step();
                yield { offset: numbered.offsetOf(number), address: address + number * chunkBytes, size: chunkBytes, mask: 0 };
            }
            return;
        case 'fixed-array':
            yield* place(numbered, readFixedArray(source, address, plain));
            return;
        case 'extensible-array':
            yield* place(new ChunkGrid(chunk, data.maximum, { unlimitedFirst: true }), readExtensibleArray(source, address, plain));
            return;
        case 'tree-v2':
            yield* treeV2(data, address);
    }
}
function* place(grid, chunks) {
    for (const { number, ...chunk } of chunks)
        yield { ...chunk, offset: grid.offsetOf(number) };
}
function* treeV1(source, address, chunk) {
    const key = (cursor) => {
        const size = cursor.u32();
        const mask = cursor.u32();
        const offset = chunk.map(() => cursor.uint(8));
        // The last offset counts bytes within an element: always 0.
        cursor.skip(8);
        return { size, mask, offset };
    };
    for (const entry of (0,btree_v1/* walkTreeV1 */.v)(source, address, { node: 1, key }))
        yield { ...entry.key, address: entry.child };
}
function* treeV2({ source, layout, chunkBytes, hasFilters }, address) {
    const width = layout.wideSizes ? source.lengthSize : chunkSizeBytes(chunkBytes);
    for (const record of (0,btree_v2/* walkTreeV2 */.o)(source, address, hasFilters ? btree_v2/* TREE_V2 */.y.filteredChunks : btree_v2/* TREE_V2 */.y.chunks)) {
        const at = record.definedAddress('a chunk');
        const size = hasFilters ? record.uint(width) : chunkBytes;
        const mask = hasFilters ? record.u32() : 0;
        const offset = layout.chunk.map((extent) => record.uint(8) * extent);
        if (offset.some((value) => !Number.isSafeInteger(value)))
            throw (0,errors/* corrupt */.qb)('hdf5', 'a chunk lies out of range', at);
        yield { offset, address: at, size, mask };
    }
}
/** https://github.com/HDFGroup/hdf5/blob/develop/src/H5Dbtree2.c: one byte more than a chunk's own size needs. */
function chunkSizeBytes(chunkBytes) {
    return Math.min(8, 1 + Math.floor(((0,hdf5_source/* log2 */.p6)(chunkBytes) + 8) / 8));
}

// EXTERNAL MODULE: ./src/formats/hdf5/dataspace.ts
var dataspace = __webpack_require__(62722);
// EXTERNAL MODULE: ./src/formats/hdf5/datatype.ts
var datatype = __webpack_require__(11518);
// EXTERNAL MODULE: ./src/formats/hdf5/elements.ts
var hdf5_elements = __webpack_require__(73383);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/formats/hdf5/checksums.ts
var checksums = __webpack_require__(94300);
// EXTERNAL MODULE: ./src/formats/hdf5/superblock.ts
var superblock = __webpack_require__(42806);
;// CONCATENATED MODULE: ./src/formats/hdf5/filters.ts





/** https://github.com/HDFGroup/hdf5_plugins/blob/master/docs/RegisteredFilterPlugins.md */
const NAMES = {
    1: 'deflate',
    2: 'shuffle',
    3: 'fletcher32',
    4: 'szip',
    5: 'nbit',
    6: 'scaleoffset',
    307: 'bzip2',
    32000: 'lzf',
    32001: 'blosc',
    32004: 'lz4',
    32008: 'bitshuffle',
    32013: 'zfp',
    32015: 'zstd',
    32026: 'blosc2',
};
/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section IV.A.2.l */
function readFilters(cursor) {
    const version = cursor.version('a filter pipeline', 1, 2);
    const count = cursor.u8();
    if (version === 1)
        cursor.skip(6);
    return Array.from({ length: count }, () => {
        const id = cursor.u16();
        const named = version === 1 || id >= 256;
        const nameLength = named ? cursor.u16() : 0;
        cursor.skip(2);
        const valueCount = cursor.u16();
        const stored = cursor.text(nameLength);
        if (version === 1)
            cursor.skip((8 - (nameLength % 8)) % 8);
        const values = Array.from({ length: valueCount }, () => cursor.u32());
        if (version === 1 && valueCount % 2 === 1)
            cursor.skip(4);
        return { id, name: NAMES[id] ?? (stored === '' ? `filter ${id}` : stored), values };
    });
}
/** One chunk as stored -> its elements' bytes. `mask` has a bit for each filter that was skipped. */
function unfilter(stored, filters, { mask, size, elementSize }) {
    let bytes = stored;
    for (const [index, filter] of [...filters.entries()].reverse()) {
        if ((mask & (1 << index)) !== 0)
            continue;
        bytes = undo(filter, bytes, { size, elementSize });
    }
    if (bytes.length !== size)
        throw (0,errors/* corrupt */.qb)('hdf5', `a chunk has ${bytes.length} bytes, ${size} are expected`);
    return bytes;
}
function undo(filter, bytes, { size, elementSize }) {
    switch (filter.name) {
        case 'deflate':
            return inflate(bytes, size);
        case 'shuffle':
            return unshuffle(bytes, filter.values[0] ?? elementSize);
        case 'fletcher32':
            return verify(bytes);
        default:
            throw (0,errors/* unsupported */.qO)('hdf5', `values are stored through the filter ${filter.name}`, superblock/* SAVE_AGAIN */.R);
    }
}
/** The checksum of an earlier filter may still follow the elements. */
function inflate(bytes, size) {
    try {
        return (0,external_node_zlib_.inflateSync)(bytes, { maxOutputLength: size + 64 });
    }
    catch (cause) {
        throw (0,errors/* corrupt */.qb)('hdf5', `a compressed chunk cannot be unpacked (${cause.message})`);
    }
}
/** All first bytes, then all second bytes ...: back to one element after the other. */
function unshuffle(bytes, elementSize) {
    if (elementSize <= 1 || elementSize > bytes.length)
        return bytes;
    const count = Math.floor(bytes.length / elementSize);
    const result = new Uint8Array(bytes.length);
    for (let part = 0; part < elementSize; part++) {
        const from = part * count;
        for (let index = 0; index < count; index++)
            result[index * elementSize + part] = bytes[from + index];
    }
    result.set(bytes.subarray(count * elementSize), count * elementSize);
    return result;
}
function verify(bytes) {
    if (bytes.length < 4)
        throw (0,errors/* corrupt */.qb)('hdf5', 'a chunk is too short for its checksum');
    const body = bytes.subarray(0, -4);
    const view = new DataView(bytes.buffer, bytes.byteOffset + body.length, 4);
    if (view.getUint32(0, true) !== (0,checksums/* fletcher32 */.J)(body))
        throw (0,errors/* corrupt */.qb)('hdf5', 'a chunk has a wrong fletcher32 checksum');
    return body;
}

;// CONCATENATED MODULE: ./src/formats/hdf5/layout.ts



const COMPACT = 0;
const CONTIGUOUS = 1;
const CHUNKED = 2;
const VIRTUAL = 3;
/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t4.html section IV.A.2.i */
function readLayout(cursor) {
    const from = cursor.at;
    const version = cursor.version('a data layout', 1, 2, 3, 4, 5);
    if (version < 3)
        return readOldLayout(cursor, version);
    const kind = cursor.u8();
    switch (kind) {
        case COMPACT:
            return { kind: 'compact', data: cursor.bytes(cursor.u16()) };
        case CONTIGUOUS:
            return { kind: 'contiguous', address: cursor.address(), size: cursor.length() };
        case CHUNKED:
            return version === 3 ? readChunkedV3(cursor) : readChunkedV4(cursor, version);
        case VIRTUAL:
            if (version > 3)
                return { kind: 'virtual' };
    }
    throw (0,errors/* corrupt */.qb)('hdf5', `a data layout of the unknown kind ${kind}`, from);
}
function readOldLayout(cursor, version) {
    const rank = cursor.u8();
    const kind = cursor.u8();
    cursor.skip(5);
    const address = kind === COMPACT ? null : cursor.address();
    const extents = Array.from({ length: rank }, () => cursor.u32());
    if (kind === COMPACT)
        return { kind: 'compact', data: cursor.bytes(cursor.u32()) };
    if (kind === CONTIGUOUS)
        return { kind: 'contiguous', address, size: null };
    if (kind !== CHUNKED)
        throw (0,errors/* corrupt */.qb)('hdf5', `a data layout of the unknown kind ${kind}`, cursor.at);
    return chunked(cursor, { address, extents, index: { kind: 'tree-v1' }, flags: 0, version });
}
function readChunkedV3(cursor) {
    const rank = cursor.u8();
    const address = cursor.address();
    const extents = Array.from({ length: rank }, () => cursor.u32());
    return chunked(cursor, { address, extents, index: { kind: 'tree-v1' }, flags: 0, version: 3 });
}
function readChunkedV4(cursor, version) {
    const flags = cursor.u8();
    const rank = cursor.u8();
    const width = cursor.u8();
    if (width < 1 || width > 8)
        throw (0,errors/* corrupt */.qb)('hdf5', 'chunk extents of impossible width', cursor.at);
    const extents = Array.from({ length: rank }, () => cursor.uint(width));
    const index = readIndex(cursor, flags);
    return chunked(cursor, { address: cursor.address(), extents, index, flags, version });
}
function readIndex(cursor, flags) {
    const type = cursor.u8();
    switch (type) {
        case 1:
            return (flags & 2) === 0
                ? { kind: 'single', size: null, filterMask: 0 }
                : { kind: 'single', size: cursor.length(), filterMask: cursor.u32() };
        case 2:
            return { kind: 'implicit' };
        case 3:
            cursor.skip(1);
            return { kind: 'fixed-array' };
        case 4:
            cursor.skip(5);
            return { kind: 'extensible-array' };
        case 5:
            cursor.skip(6);
            return { kind: 'tree-v2' };
        default:
            throw (0,errors/* unsupported */.qO)('hdf5', `chunks are found through the unknown index ${type}`, superblock/* SAVE_AGAIN */.R);
    }
}
function chunked(cursor, { address, extents, index, flags, version }) {
    if (extents.length < 2 || extents.includes(0))
        throw (0,errors/* corrupt */.qb)('hdf5', 'chunks of impossible shape', cursor.at);
    return {
        kind: 'chunked',
        address,
        chunk: extents.slice(0, -1),
        index,
        edgesUnfiltered: (flags & 1) !== 0,
        wideSizes: version === 5,
    };
}

// EXTERNAL MODULE: ./src/formats/hdf5/object-header.ts
var object_header = __webpack_require__(90771);
;// CONCATENATED MODULE: ./src/formats/hdf5/dataset.ts













/** An array of the file; its values are read when asked for. */
class Hdf5Dataset {
    kind = 'dataset';
    path;
    address;
    type;
    space;
    layout;
    filters;
    /** Raw data lies in other files, which are never opened. */
    hasExternalStorage;
    #file;
    #messages;
    #attributes = null;
    constructor(file, { path, address, messages }) {
        const { source } = file;
        const need = (type, what) => {
            const cursor = (0,object_header/* findMessage */.fn)(source, messages, type);
            if (cursor === null)
                throw (0,errors/* corrupt */.qb)('hdf5', `a dataset has no ${what}`, address);
            return cursor;
        };
        this.path = path;
        this.address = address;
        this.#file = file;
        this.#messages = messages;
        this.type = (0,datatype/* readDatatype */.$)(need(object_header/* MESSAGE */.w5.datatype, 'datatype'));
        this.space = (0,dataspace/* readDataspace */.L)(need(object_header/* MESSAGE */.w5.dataspace, 'dataspace'));
        this.layout = readLayout(need(object_header/* MESSAGE */.w5.layout, 'layout'));
        const filters = (0,object_header/* findMessage */.fn)(source, messages, object_header/* MESSAGE */.w5.filters);
        this.filters = filters === null ? [] : readFilters(filters);
        this.hasExternalStorage = messages.some(({ type }) => type === object_header/* MESSAGE */.w5.externalFiles);
    }
    get shape() {
        return this.space.shape;
    }
    /** Bytes of all values by the declared shape; may be beyond any file. */
    get declaredBytes() {
        return this.space.count * this.type.size;
    }
    get attributes() {
        this.#attributes ??= (0,attributes/* readAttributes */.w)(this.#file.source, this.#messages, this.#file.heap);
        return this.#attributes;
    }
    /** All values, row-major. @throws corrupt, unsupported (a filter, type or storage of another kind), limit */
    read() {
        const { source, heap } = this.#file;
        return (0,hdf5_elements/* decodeElements */.U)(this.readBytes(), { type: this.type, count: this.space.count, heap, source });
    }
    /** The values' bytes as stored, after filters. */
    readBytes() {
        const { layout, space, type } = this;
        const { source } = this.#file;
        if (this.hasExternalStorage) {
            throw (0,errors/* unsupported */.qO)('hdf5', `${this.path}: its values lie in other files, which are never opened`, superblock/* SAVE_AGAIN */.R);
        }
        if (layout.kind === 'virtual') {
            throw (0,errors/* unsupported */.qO)('hdf5', `${this.path}: a virtual dataset; other datasets are never gathered`, superblock/* SAVE_AGAIN */.R);
        }
        const size = space.count * type.size;
        source.budget.values(size, this.address);
        switch (layout.kind) {
            case 'compact':
                if (layout.data.length < size)
                    throw (0,errors/* corrupt */.qb)('hdf5', `${this.path} has fewer values than its shape`);
                return layout.data.subarray(0, size);
            case 'contiguous':
                if (layout.address === null)
                    return this.#filled(size);
                if (layout.size !== null && layout.size < size) {
                    throw (0,errors/* corrupt */.qb)('hdf5', `${this.path} has fewer values than its shape`);
                }
                return source.at(layout.address, size).bytes(size);
            case 'chunked':
                return this.#gather(layout, size);
        }
    }
    #gather(layout, size) {
        const { source } = this.#file;
        const { shape, maximum } = this.space;
        const { chunk } = layout;
        if (chunk.length !== shape.length)
            throw (0,errors/* corrupt */.qb)('hdf5', `${this.path}: chunks of another rank`, this.address);
        const elementSize = this.type.size;
        const chunkBytes = chunk.reduce((product, extent) => product * extent, elementSize);
        const chunkCount = shape.reduce((product, extent, dimension) => product * Math.ceil(extent / chunk[dimension]), 1);
        source.budget.values(chunkBytes * Math.max(1, chunkCount), -1 - this.address);
        const result = this.#filled(size);
        const met = new Set();
        const data = { source, layout, shape, maximum, chunkBytes, hasFilters: this.filters.length > 0 };
        for (const { offset, address, size: storedSize, mask } of storedChunks(data)) {
            // Chunks behind the edge remain of a dataset that has shrunk.
            if (offset.some((value, dimension) => value >= shape[dimension]))
                continue;
            const key = offset.join();
            if (met.has(key) || offset.some((value, dimension) => value % chunk[dimension] !== 0)) {
                throw (0,errors/* corrupt */.qb)('hdf5', `${this.path}: chunks overlap`, address);
            }
            met.add(key);
            const stored = source.at(address, storedSize).bytes(storedSize);
            const isPartial = offset.some((value, dimension) => value + chunk[dimension] > shape[dimension]);
            const filters = layout.edgesUnfiltered && isPartial ? [] : this.filters;
            const bytes = unfilter(stored, filters, { mask, size: chunkBytes, elementSize });
            placeChunk(result, bytes, offset, { shape, chunk, elementSize });
        }
        return result;
    }
    /** What was never written reads as the fill value, zeros by default. */
    #filled(size) {
        const result = new Uint8Array(size);
        const fill = this.#fillValue();
        if (fill === null || fill.length !== this.type.size || fill.every((byte) => byte === 0))
            return result;
        for (let at = 0; at < size; at += fill.length)
            result.set(fill, at);
        return result;
    }
    /** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section IV.A.2.f */
    #fillValue() {
        const { source } = this.#file;
        const cursor = (0,object_header/* findMessage */.fn)(source, this.#messages, object_header/* MESSAGE */.w5.fillValue);
        if (cursor === null) {
            const old = (0,object_header/* findMessage */.fn)(source, this.#messages, object_header/* MESSAGE */.w5.oldFillValue);
            return old === null ? null : old.bytes(old.u32());
        }
        const version = cursor.version('a fill value', 1, 2, 3);
        if (version === 3)
            return (cursor.u8() & 0x20) === 0 ? null : cursor.bytes(cursor.u32());
        cursor.skip(2);
        const isDefined = cursor.u8() !== 0;
        if (!isDefined && version === 2)
            return null;
        const length = cursor.u32();
        return isDefined && length < 2 ** 31 ? cursor.bytes(length) : null;
    }
}


/***/ }),

/***/ 62722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readDataspace)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);


const MAX_RANK = 32;
function readDataspace(cursor) {
    const version = cursor.version('a dataspace', 1, 2);
    const rank = cursor.u8();
    if (rank > MAX_RANK)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', `a dataspace of ${rank} dimensions`, cursor.at);
    const flags = cursor.u8();
    const type = cursor.u8();
    if (version === 1)
        cursor.skip(4);
    const shape = Array.from({ length: rank }, () => cursor.length());
    const maximum = (flags & 1) === 0 ? shape : Array.from({ length: rank }, () => cursor.extent());
    if (version === 2 && type === 2)
        return { kind: 'null', shape: [], maximum: [], count: 0 };
    if (rank === 0)
        return { kind: 'scalar', shape, maximum, count: 1 };
    return { kind: 'simple', shape, maximum, count: shape.reduce((product, extent) => product * extent, 1) };
}


/***/ }),

/***/ 11518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readDatatype)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);


const CLASS_NAMES = [
    'integer',
    'float',
    'time',
    'string',
    'bitfield',
    'opaque',
    'compound',
    'reference',
    'enumeration',
    'variable-length sequence',
    'array',
    'complex',
];
/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section IV.A.2.d */
function readDatatype(cursor) {
    const from = cursor.at;
    const classAndVersion = cursor.u8();
    const version = classAndVersion >> 4;
    const name = CLASS_NAMES[classAndVersion & 15];
    if (name === undefined || version < 1 || version > 5)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'an unknown datatype', from);
    const bits = cursor.uint(3);
    const size = cursor.u32();
    if (size === 0)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'a datatype of no bytes', from);
    switch (name) {
        case 'integer':
            return readInteger(cursor, bits, size);
        case 'float':
            return readFloat(cursor, bits, size);
        case 'string':
            return { kind: 'string', size, padding: (bits & 15) === 2 ? 'space' : 'nul' };
        case 'opaque':
            return { kind: 'opaque', size, tag: cursor.text(Math.min(bits & 255, cursor.left)) };
        case 'enumeration':
            return readEnumeration(cursor, { members: bits & 0xffff, version, size });
        case 'variable-length sequence':
            return (bits & 15) === 1 ? { kind: 'vlen-string', size } : { kind: 'other', size, name };
        default:
            return { kind: 'other', size, name };
    }
}
function readInteger(cursor, bits, size) {
    const offset = cursor.u16();
    const precision = cursor.u16();
    const whole = offset === 0 && precision === size * 8 && (size === 1 || size === 2 || size === 4 || size === 8);
    if (!whole)
        return { kind: 'other', size, name: `integer of ${precision} bits` };
    return { kind: 'integer', size, signed: (bits & 8) !== 0, bigEndian: (bits & 1) !== 0 };
}
/** Size, exponent bits, mantissa bits and bias of the formats that are read. */
const FLOATS = {
    float16: [2, 5, 10, 15],
    bfloat16: [2, 8, 7, 127],
    float32: [4, 8, 23, 127],
    float64: [8, 11, 52, 1023],
};
function readFloat(cursor, bits, size) {
    const offset = cursor.u16();
    const precision = cursor.u16();
    cursor.skip(1);
    const exponentBits = cursor.u8();
    cursor.skip(1);
    const mantissaBits = cursor.u8();
    const bias = cursor.u32();
    const layout = [size, exponentBits, mantissaBits, bias];
    const format = Object.keys(FLOATS).find((candidate) => FLOATS[candidate].every((value, index) => layout[index] === value));
    const isVax = (bits & 0x40) !== 0;
    if (format === undefined || offset !== 0 || precision !== size * 8 || isVax) {
        return { kind: 'other', size, name: `float of ${precision} bits, ${exponentBits} of them exponent` };
    }
    return { kind: 'float', size, format, bigEndian: (bits & 1) !== 0 };
}
/** h5py stores booleans as an enumeration of FALSE = 0 and TRUE = 1 over a signed byte. */
function readEnumeration(cursor, { members, version, size }) {
    const other = { kind: 'other', size, name: 'enumeration' };
    const base = readDatatype(cursor);
    if (base.kind !== 'integer' || base.size !== 1 || size !== 1 || members !== 2)
        return other;
    const names = Array.from({ length: members }, () => {
        const from = cursor.at;
        const name = cursor.terminated();
        if (version < 3)
            cursor.skip((8 - ((cursor.at - from) % 8)) % 8);
        return name;
    });
    const values = [...cursor.bytes(members)];
    return names[values.indexOf(0)] === 'FALSE' && names[values.indexOf(1)] === 'TRUE' ? { kind: 'boolean', size } : other;
}


/***/ }),

/***/ 73383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ widenBrain),
/* harmony export */   U: () => (/* binding */ decodeElements)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92702);
/* harmony import */ var _superblock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42806);





/** `count` elements of `type` from their stored bytes. @throws unsupported for types that no model stores */
function decodeElements(bytes, { type, count, heap, source }) {
    switch (type.kind) {
        case 'float':
            return decodeFloats(type.format, ordered(bytes, type), count);
        case 'integer':
            return decodeIntegers(type, ordered(bytes, type), count);
        case 'boolean':
            return bytes.slice(0, count).map((byte) => (byte === 0 ? 0 : 1));
        case 'string':
            return Array.from({ length: count }, (_, index) => {
                const text = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(bytes.subarray(index * type.size, (index + 1) * type.size));
                return type.padding === 'space' ? text.replace(/ +$/, '') : text;
            });
        case 'vlen-string':
            return decodeStrings(bytes, { count, heap, source, size: type.size });
        case 'opaque':
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)('hdf5', `elements are opaque (${type.size} bytes)`, _superblock_js__WEBPACK_IMPORTED_MODULE_2__/* .SAVE_AGAIN */ .R);
        case 'other':
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)('hdf5', `elements are of the type ${type.name}, which Keras does not store`, _superblock_js__WEBPACK_IMPORTED_MODULE_2__/* .SAVE_AGAIN */ .R);
    }
}
/** The bytes in little-endian order, aligned to start a buffer of their own. */
function ordered(bytes, { size, bigEndian }) {
    const copy = Buffer.from(new ArrayBuffer(bytes.length));
    copy.set(bytes);
    if (bigEndian && size === 2)
        copy.swap16();
    if (bigEndian && size === 4)
        copy.swap32();
    if (bigEndian && size === 8)
        copy.swap64();
    return copy.buffer;
}
function decodeFloats(format, buffer, count) {
    switch (format) {
        case 'float64':
            return new Float64Array(buffer, 0, count);
        case 'float32':
            return new Float32Array(buffer, 0, count);
        case 'float16':
            return Float32Array.from(new Uint16Array(buffer, 0, count), widenHalf);
        case 'bfloat16':
            return widenBrain(new Uint16Array(buffer, 0, count));
    }
}
/** IEEE 754 binary16; exact in float32. */
function widenHalf(bits) {
    const sign = bits & 0x8000 ? -1 : 1;
    const exponent = (bits >> 10) & 31;
    const mantissa = bits & 1023;
    if (exponent === 0)
        return sign * mantissa * 2 ** -24;
    if (exponent === 31)
        return mantissa === 0 ? sign * Infinity : NaN;
    return sign * (1 + mantissa / 1024) * 2 ** (exponent - 15);
}
/** bfloat16 is the upper half of float32. */
function widenBrain(halves) {
    const words = new Uint32Array(halves.length);
    for (let index = 0; index < halves.length; index++)
        words[index] = halves[index] * 0x10000;
    return new Float32Array(words.buffer);
}
function decodeIntegers({ size, signed }, buffer, count) {
    switch (size) {
        case 1:
            return signed ? new Int8Array(buffer, 0, count) : new Uint8Array(buffer, 0, count);
        case 2:
            return Int32Array.from(signed ? new Int16Array(buffer, 0, count) : new Uint16Array(buffer, 0, count));
        case 4:
            return signed
                ? new Int32Array(buffer, 0, count)
                : BigInt64Array.from(new Uint32Array(buffer, 0, count), BigInt);
        default:
            return signed ? new BigInt64Array(buffer, 0, count) : new BigUint64Array(buffer, 0, count);
    }
}
/** Each element: length, address of a heap collection, index in it. An address of 0 is the empty string. */
function decodeStrings(bytes, { count, heap, source, size }) {
    if (size !== 8 + source.offsetSize)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)('hdf5', 'a variable-length string of impossible size');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Array.from({ length: count }, (_, index) => {
        source.budget.step();
        const at = index * size;
        const length = view.getUint32(at, true);
        const address = readAddress(view, at + 4, source.offsetSize);
        if (length === 0 || address === 0)
            return '';
        const object = heap.object(address, view.getUint32(at + 4 + source.offsetSize, true));
        if (object.length < length)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)('hdf5', 'a string is longer than its heap object', address);
        source.budget.text(length);
        return (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(object.subarray(0, length));
    });
}
function readAddress(view, at, size) {
    if (size === 2)
        return view.getUint16(at, true);
    return size === 4 ? view.getUint32(at, true) : Number(view.getBigUint64(at, true));
}


/***/ }),

/***/ 43537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ Hdf5Group),
  a: () => (/* binding */ openHdf5)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/hdf5/attributes.ts
var attributes = __webpack_require__(65363);
// EXTERNAL MODULE: ./src/formats/hdf5/dataset.ts + 6 modules
var dataset = __webpack_require__(82928);
// EXTERNAL MODULE: ./src/formats/hdf5/source.ts + 1 modules
var hdf5_source = __webpack_require__(92702);
;// CONCATENATED MODULE: ./src/formats/hdf5/heaps.ts


/** Names of an old group. https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section III.D */
function localHeapText(source, address) {
    const header = source.signed(address, 'HEAP');
    header.version('a local heap', 0);
    header.skip(3);
    const size = header.length();
    header.skip(source.lengthSize);
    const data = source.at(header.definedAddress('a local heap'), size).bytes(size);
    return (offset) => {
        if (offset >= data.length)
            throw (0,errors/* corrupt */.qb)('hdf5', 'a name lies outside its heap', address);
        return (0,hdf5_source/* textOf */.b6)(data.subarray(offset));
    };
}
/** Objects of variable length, by collection and index. Section III.E; collections are read once. */
class GlobalHeap {
    #source;
    #collections = new Map();
    constructor(source) {
        this.#source = source;
    }
    object(address, index) {
        let collection = this.#collections.get(address);
        if (collection === undefined) {
            collection = readCollection(this.#source, address);
            this.#collections.set(address, collection);
        }
        const object = collection.get(index);
        if (object === undefined)
            throw (0,errors/* corrupt */.qb)('hdf5', `global heap has no object ${index}`, address);
        return object;
    }
}
function readCollection(source, address) {
    const header = source.signed(address, 'GCOL');
    header.version('a global heap', 1);
    header.skip(3);
    const size = header.length();
    const body = source.at(address, size);
    body.skip(header.at - address);
    const objects = new Map();
    while (body.left >= 8 + source.lengthSize) {
        source.budget.step();
        const index = body.u16();
        body.skip(6);
        const length = body.length();
        // Object 0 is the free space at the end.
        if (index === 0)
            break;
        objects.set(index, body.bytes(length));
        body.skip(Math.min(body.left, (8 - (length % 8)) % 8));
    }
    return objects;
}

// EXTERNAL MODULE: ./src/formats/hdf5/btree-v1.ts
var btree_v1 = __webpack_require__(38262);
// EXTERNAL MODULE: ./src/formats/hdf5/btree-v2.ts
var btree_v2 = __webpack_require__(73355);
// EXTERNAL MODULE: ./src/formats/hdf5/fractal-heap.ts
var fractal_heap = __webpack_require__(62404);
// EXTERNAL MODULE: ./src/formats/hdf5/object-header.ts
var object_header = __webpack_require__(90771);
;// CONCATENATED MODULE: ./src/formats/hdf5/links.ts






/** The links of a group in file order, null when the object is no group. */
function readLinks(source, messages) {
    const table = (0,object_header/* findMessage */.fn)(source, messages, object_header/* MESSAGE */.w5.symbolTable);
    if (table !== null)
        return [...oldLinks(source, table)];
    const info = (0,object_header/* findMessage */.fn)(source, messages, object_header/* MESSAGE */.w5.linkInfo);
    if (info === null)
        return null;
    const compact = messages.filter(({ type }) => type === object_header/* MESSAGE */.w5.link).map((message) => readLink(message.open()));
    return [...compact, ...denseLinks(source, info)];
}
/** A symbol table: a B-tree of nodes with names in a local heap. */
function* oldLinks(source, table) {
    const tree = table.definedAddress('the tree of a group');
    const nameAt = localHeapText(source, table.definedAddress('the names of a group'));
    for (const { child } of (0,btree_v1/* walkTreeV1 */.v)(source, tree, { node: 0, key: (cursor) => cursor.length() })) {
        const node = source.signed(child, 'SNOD');
        node.version('a group node', 1);
        node.skip(1);
        const count = node.u16();
        for (let entry = 0; entry < count; entry++) {
            source.budget.step();
            const name = nameAt(node.uint(source.offsetSize));
            const address = node.address();
            const cacheType = node.u32();
            node.skip(4);
            const scratch = node.u32();
            node.skip(12);
            if (cacheType === 2)
                yield { kind: 'soft', name, target: nameAt(scratch) };
            else if (address !== null)
                yield { kind: 'hard', name, address };
        }
    }
}
/** Links of a large new group: a heap of link messages, ordered by a tree of their names. */
function* denseLinks(source, info) {
    info.version('a link info', 0);
    if ((info.u8() & 1) !== 0)
        info.skip(8);
    const heapAddress = info.address();
    const tree = info.address();
    if (heapAddress === null || tree === null)
        return;
    const heap = new fractal_heap/* FractalHeap */.W(source, heapAddress);
    for (const record of (0,btree_v2/* walkTreeV2 */.o)(source, tree, btree_v2/* TREE_V2 */.y.linkNames)) {
        record.skip(4);
        yield readLink(heap.object(record));
    }
}
/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section IV.A.2.g */
function readLink(cursor) {
    cursor.version('a link', 1);
    const flags = cursor.u8();
    const type = (flags & 8) === 0 ? 0 : cursor.u8();
    if (flags & 4)
        cursor.skip(8);
    if (flags & 0x10)
        cursor.skip(1);
    const name = cursor.text(cursor.uint(1 << (flags & 3)));
    if (type === 0)
        return { kind: 'hard', name, address: cursor.definedAddress('a link') };
    const value = cursor.source.at(cursor.at + 2, cursor.u16());
    if (type === 1)
        return { kind: 'soft', name, target: value.text(value.left) };
    if (type !== 64)
        return { kind: 'user-defined', name, type };
    value.skip(1);
    return { kind: 'external', name, file: value.terminated(), target: value.text(value.left) };
}

// EXTERNAL MODULE: ./src/formats/hdf5/superblock.ts
var superblock = __webpack_require__(42806);
;// CONCATENATED MODULE: ./src/formats/hdf5/file.ts
var _a;








const MAX_SOFT_LINKS = 16;
/**
 * Opens an HDF5 file over its bytes: groups, attributes and values are read when asked for, within the budgets of
 * core/limits.ts. Nothing outside the bytes is ever touched: external links, external storage and virtual datasets are
 * refused by name when they are needed. @throws corrupt, unsupported, limit
 */
function openHdf5(bytes) {
    const { source, userBlock, endOfFile, root } = (0,superblock/* readSuperblock */.t)(bytes);
    const file = { source, heap: new GlobalHeap(source), opened: new Map(), root: null };
    const messages = (0,object_header/* readObjectHeader */.lT)(source, root);
    const group = new Hdf5Group(file, { path: '', address: root, messages, links: readLinks(source, messages) ?? [] });
    file.root = group;
    return { root: group, userBlock, end: userBlock + endOfFile };
}
/** A folder of the file. Its links were read; what they lead to was not. */
class Hdf5Group {
    kind = 'group';
    /** `model_weights/dense`; empty for the root. */
    path;
    /** The same for all names of one object: hard links may form circles. */
    address;
    links;
    #file;
    #messages;
    #attributes = null;
    constructor(file, { path, address, messages, links }) {
        this.path = path;
        this.address = address;
        this.#file = file;
        this.#messages = messages;
        this.links = new Map(links.map((link) => [link.name, link]));
    }
    get attributes() {
        this.#attributes ??= (0,attributes/* readAttributes */.w)(this.#file.source, this.#messages, this.#file.heap);
        return this.#attributes;
    }
    /**
     * The object at a path below this group, null when there is none. Soft links are followed.
     * @throws unsupported when the way leads through a link into another file
     */
    find(path) {
        return this.#find(path, MAX_SOFT_LINKS);
    }
    #find(path, softLinks) {
        const names = path.split('/').filter((name) => name !== '' && name !== '.');
        return names.reduce((at, name) => (at?.kind === 'group' ? at.#step(name, softLinks) : null), this);
    }
    #step(name, softLinks) {
        const link = this.links.get(name);
        const path = this.path === '' ? name : `${this.path}/${name}`;
        switch (link?.kind) {
            case undefined:
                return null;
            case 'hard':
                return this.#open(link.address, path);
            case 'soft': {
                if (softLinks === 0)
                    throw (0,errors/* unsupported */.qO)('hdf5', `${path} leads through too many links`, superblock/* SAVE_AGAIN */.R);
                const from = link.target.startsWith('/') ? this.#file.root : this;
                return from.#find(link.target, softLinks - 1);
            }
            case 'external':
                throw (0,errors/* unsupported */.qO)('hdf5', `${path} is a link into another file (${link.file}), which is never followed`, superblock/* SAVE_AGAIN */.R);
            case 'user-defined':
                throw (0,errors/* unsupported */.qO)('hdf5', `${path} is a link of the user-defined type ${link.type}`, superblock/* SAVE_AGAIN */.R);
        }
    }
    #open(address, path) {
        const { source, heap, opened } = this.#file;
        let header = opened.get(address);
        if (header === undefined) {
            const messages = (0,object_header/* readObjectHeader */.lT)(source, address);
            header = { messages, links: readLinks(source, messages) };
            opened.set(address, header);
        }
        const { messages, links } = header;
        if (links !== null)
            return new _a(this.#file, { path, address, messages, links });
        if (!messages.some(({ type }) => type === object_header/* MESSAGE */.w5.layout))
            return null;
        return new dataset/* Hdf5Dataset */.y({ source, heap }, { path, address, messages });
    }
}
_a = Hdf5Group;


/***/ }),

/***/ 62404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ FractalHeap)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _btree_v2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73355);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92702);
/* harmony import */ var _superblock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42806);




const MAX_DEPTH = 64;
/** Links and attributes of large groups. https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section III.G */
class FractalHeap {
    #source;
    #idLength;
    #flags;
    #hugeTree;
    #width;
    #startSize;
    #maxDirect;
    #offsetBytes;
    #lengthBytes;
    #root;
    #rootRows;
    constructor(source, address) {
        const header = source.signed(address, 'FRHP');
        header.version('a heap', 0);
        this.#source = source;
        this.#idLength = header.u16();
        const filterBytes = header.u16();
        if (filterBytes > 0)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('hdf5', 'links or attributes are stored through filters', _superblock_js__WEBPACK_IMPORTED_MODULE_1__/* .SAVE_AGAIN */ .R);
        this.#flags = header.u8();
        const maxManaged = header.u32();
        header.length();
        this.#hugeTree = header.address();
        header.length();
        header.address();
        for (let field = 0; field < 8; field++)
            header.length();
        this.#width = header.u16();
        this.#startSize = header.length();
        this.#maxDirect = header.length();
        const bits = header.u16();
        header.skip(2);
        this.#root = header.address();
        this.#rootRows = header.u16();
        header.checksum('a heap');
        if (!isPower(this.#width) || !isPower(this.#startSize) || !isPower(this.#maxDirect) || bits > 64) {
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'a heap of impossible sizes', address);
        }
        this.#offsetBytes = Math.ceil(bits / 8);
        // https://github.com/HDFGroup/hdf5/blob/develop/src/H5HFhdr.c: H5HF__hdr_finish_init_phase1
        this.#lengthBytes = Math.min(Math.ceil((0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .log2 */ .p6)(this.#maxDirect) / 8), (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .encodedSize */ .w7)(Math.max(1, maxManaged)));
    }
    /** The object of an id, which `cursor` is at. */
    object(cursor) {
        this.#source.budget.step();
        const id = this.#source.at(cursor.at, this.#idLength);
        const first = id.u8();
        switch ((first >> 4) & 3) {
            case 0:
                return this.#managed(id.uint(this.#offsetBytes), id.uint(this.#lengthBytes));
            case 1:
                return this.#huge(id);
            case 2:
                return this.#tiny(id, first & 15);
            default:
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'a heap id of unknown type', id.start);
        }
    }
    /** Small ids hold the object themselves: of up to 16 bytes, or 4096 where ids are longer. */
    #tiny(id, low) {
        const length = this.#idLength <= 17 ? low + 1 : low * 256 + id.u8() + 1;
        return this.#source.at(id.at, Math.min(length, id.left));
    }
    /** Objects of their own: by address in the id if it has room, else through a tree of (address, length, number). */
    #huge(id) {
        const { offsetSize, lengthSize } = this.#source;
        if (this.#idLength - 1 >= offsetSize + lengthSize) {
            const address = id.definedAddress('a heap object');
            return this.#source.at(address, id.length());
        }
        const wanted = id.uint(Math.min(lengthSize, this.#idLength - 1));
        if (this.#hugeTree === null)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'a heap has no large objects', id.start);
        for (const record of (0,_btree_v2_js__WEBPACK_IMPORTED_MODULE_3__/* .walkTreeV2 */ .o)(this.#source, this.#hugeTree, _btree_v2_js__WEBPACK_IMPORTED_MODULE_3__/* .TREE_V2 */ .y.hugeObjects)) {
            const address = record.definedAddress('a heap object');
            const length = record.length();
            if (record.length() === wanted)
                return this.#source.at(address, length);
        }
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', `a heap has no large object ${wanted}`, id.start);
    }
    #managed(offset, length) {
        if (this.#root === null)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'a heap is empty');
        let address = this.#root;
        let rows = this.#rootRows;
        let within = offset;
        for (let depth = 0; rows > 0; depth++) {
            if (depth > MAX_DEPTH)
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'blocks of a heap are nested too deep', address);
            const { row, column, rest, size } = this.#locate(within);
            if (row >= rows)
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'a heap object lies behind the heap', address);
            address = this.#child(address, row * this.#width + column, row);
            rows = size <= this.#maxDirect ? 0 : (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .log2 */ .p6)(size) - (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .log2 */ .p6)(this.#startSize * this.#width) + 1;
            within = rest;
        }
        return this.#inDirectBlock(address, within, length);
    }
    /** Row and column of an offset in a table whose rows 0 and 1 have blocks of the start size, each later row of the double. */
    #locate(offset) {
        const firstRow = this.#startSize * this.#width;
        const row = offset < firstRow ? 0 : (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .log2 */ .p6)(offset / firstRow) + 1;
        const size = row === 0 ? this.#startSize : this.#startSize * 2 ** (row - 1);
        const rowStart = row === 0 ? 0 : firstRow * 2 ** (row - 1);
        const column = Math.floor((offset - rowStart) / size);
        return { row, column, rest: offset - rowStart - column * size, size };
    }
    #child(address, index, row) {
        const block = this.#source.signed(address, 'FHIB');
        block.version('a heap block', 0);
        block.skip(this.#source.offsetSize + this.#offsetBytes + index * this.#source.offsetSize);
        return block.definedAddress(`row ${row} of a heap`);
    }
    #inDirectBlock(address, within, length) {
        const block = this.#source.signed(address, 'FHDB');
        block.version('a heap block', 0);
        const hasChecksum = (this.#flags & 2) !== 0;
        const prefix = 5 + this.#source.offsetSize + this.#offsetBytes + (hasChecksum ? 4 : 0);
        if (within < prefix)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'a heap object lies in the head of its block', address);
        return this.#source.at(address + within, length);
    }
}
function isPower(value) {
    return value >= 1 && 2 ** (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .log2 */ .p6)(value) === value;
}


/***/ }),

/***/ 90771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ followShared),
/* harmony export */   fn: () => (/* binding */ findMessage),
/* harmony export */   lT: () => (/* binding */ readObjectHeader),
/* harmony export */   w5: () => (/* binding */ MESSAGE)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _superblock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42806);



/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section IV.A.2 */
const MESSAGE = {
    dataspace: 0x01,
    linkInfo: 0x02,
    datatype: 0x03,
    oldFillValue: 0x04,
    fillValue: 0x05,
    link: 0x06,
    externalFiles: 0x07,
    layout: 0x08,
    filters: 0x0b,
    attribute: 0x0c,
    continuation: 0x10,
    symbolTable: 0x11,
    attributeInfo: 0x15,
};
const SHARED = 2;
/** All messages of an object header, continuation blocks included. @throws corrupt, limit */
function readObjectHeader(source, address) {
    source.budget.step();
    const isNew = source.bytes[address] === 0x4f;
    return isNew ? readVersion2(source, address) : readVersion1(source, address);
}
/** Blocks that were read; a continuation that leads back to one would never end. */
class Blocks {
    #seen = new Set();
    enter(address) {
        if (this.#seen.has(address))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'header blocks form a circle', address);
        this.#seen.add(address);
    }
}
function readVersion1(source, address) {
    const prefix = source.at(address);
    prefix.version('an object header', 1);
    prefix.skip(1);
    const count = prefix.u16();
    prefix.skip(4);
    const size = prefix.u32();
    prefix.skip(4);
    const messages = [];
    const pending = [source.at(prefix.at, size)];
    const blocks = new Blocks();
    for (let block = pending.shift(); block !== undefined; block = pending.shift()) {
        blocks.enter(block.at);
        while (block.left >= 8 && messages.length < count) {
            const type = block.u16();
            const length = block.u16();
            const flags = block.u8();
            block.skip(3);
            take(messages, pending, { type, flags, at: block.at, length, source });
            block.skip(length);
        }
    }
    return messages;
}
function readVersion2(source, address) {
    const prefix = source.signed(address, 'OHDR');
    prefix.version('an object header', 2);
    const flags = prefix.u8();
    if (flags & 0x20)
        prefix.skip(16);
    if (flags & 0x10)
        prefix.skip(4);
    const size = prefix.uint(1 << (flags & 3));
    const messages = [];
    const pending = [];
    const context = { source, pending, messages, creationOrder: (flags & 4) !== 0 };
    readBlock(context, source.at(address, prefix.at - address + size + 4), prefix.at - address);
    const blocks = new Blocks();
    for (let block = pending.shift(); block !== undefined; block = pending.shift()) {
        blocks.enter(block.at);
        source.at(block.at).expect('OCHK');
        readBlock(context, block, 4);
    }
    return messages;
}
/** Messages between a prefix and the checksum; up to three bytes of gap may follow the last message. */
function readBlock({ source, pending, messages, creationOrder }, block, prefix) {
    block.skip(prefix);
    const header = creationOrder ? 6 : 4;
    while (block.left - 4 >= header) {
        const type = block.u8();
        const length = block.u16();
        const flags = block.u8();
        if (creationOrder)
            block.skip(2);
        if (length > block.left - 4)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'a header message is longer than its block', block.at);
        take(messages, pending, { type, flags, at: block.at, length, source });
        block.skip(length);
    }
    block.skip(block.left - 4);
    block.checksum('an object header');
}
function take(messages, pending, { type, flags, at, length, source }) {
    source.budget.step();
    if (type === MESSAGE.continuation) {
        const cursor = source.at(at, length);
        pending.push(source.at(cursor.definedAddress('a continuation'), cursor.length()));
    }
    messages.push({ type, flags, open: () => source.at(at, length) });
}
/**
 * The message of a type, null when the object has none. A shared one is read from the object that holds it (a named
 * datatype); one level, as the library writes it.
 */
function findMessage(source, messages, type) {
    const message = messages.find((candidate) => candidate.type === type);
    if (message === undefined)
        return null;
    return (message.flags & SHARED) === 0 ? message.open() : followShared(source, message.open(), type);
}
/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section IV.A.2, "Shared Message" */
function followShared(source, cursor, type) {
    const version = cursor.version('a shared message', 1, 2, 3);
    const kind = cursor.u8();
    if (version === 1)
        cursor.skip(6);
    if (version === 3 && kind === 1) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('hdf5', 'messages are shared through a heap of the whole file', _superblock_js__WEBPACK_IMPORTED_MODULE_1__/* .SAVE_AGAIN */ .R);
    }
    const address = cursor.definedAddress('a shared message');
    const found = readObjectHeader(source, address).find((candidate) => candidate.type === type);
    if (found === undefined || (found.flags & SHARED) !== 0) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'a shared message is not where it should be', address);
    }
    return found.open();
}


/***/ }),

/***/ 92702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kL: () => (/* binding */ Source),
  w7: () => (/* binding */ encodedSize),
  p6: () => (/* binding */ log2),
  b6: () => (/* binding */ textOf)
});

// UNUSED EXPORTS: Cursor

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
// EXTERNAL MODULE: ./src/formats/compression/budget.ts
var budget = __webpack_require__(25772);
;// CONCATENATED MODULE: ./src/formats/hdf5/budget.ts



/** What reading one HDF5 file may cost in all, however its structures refer to each other. */
class Hdf5Budget {
    #steps = 0;
    #values = 0;
    #text = 0;
    #allowedBytes;
    #counted = new Set();
    constructor(fileSize) {
        this.#allowedBytes = (0,budget/* outputBudget */.tw)(fileSize);
    }
    /** One header message, tree node, link or chunk. @throws limit */
    step(count = 1) {
        this.#steps += count;
        if (this.#steps > limits/* MAX_HDF5_STEPS */.P8) {
            throw new errors/* ModelGateError */.j3('limit', `hdf5: the file has more than ${limits/* MAX_HDF5_STEPS */.P8} structures`, {
                subject: 'hdf5',
                remedy: 'Save the model again; a file that Keras writes has a few thousand.',
            });
        }
    }
    /**
     * Bytes of values about to be allocated for the dataset at `address`; each dataset counts once, so that a weight may
     * be read again. @throws limit: the shape is far beyond what the file can hold
     */
    values(bytes, address) {
        const total = this.#values + bytes;
        if (!(bytes <= this.#allowedBytes) || (total > this.#allowedBytes && !this.#counted.has(address))) {
            throw new errors/* ModelGateError */.j3('limit', `hdf5: values of ${bytes} bytes are more than the file can honestly hold`, {
                subject: 'hdf5',
                remedy: 'Do not load this file; the declared shape would exhaust memory.',
            });
        }
        if (this.#counted.has(address))
            return;
        this.#counted.add(address);
        this.#values = total;
    }
    /** Bytes of text about to be copied out of a heap, which may hold a string once and name it a million times. @throws limit */
    text(bytes) {
        this.#text += bytes;
        if (this.#text > this.#allowedBytes) {
            throw new errors/* ModelGateError */.j3('limit', `hdf5: strings of more than ${this.#allowedBytes} bytes`, {
                subject: 'hdf5',
                remedy: 'Do not load this file; its strings repeat to exhaust memory.',
            });
        }
    }
}

// EXTERNAL MODULE: ./src/formats/hdf5/checksums.ts
var checksums = __webpack_require__(94300);
;// CONCATENATED MODULE: ./src/formats/hdf5/source.ts



/** The bytes of a file from its superblock on, to which all addresses are relative. */
class Source {
    bytes;
    view;
    budget;
    /** Bytes of an address and of a length; the superblock says. */
    offsetSize;
    lengthSize;
    constructor(bytes, sizes) {
        this.bytes = bytes;
        this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.budget = new Hdf5Budget(bytes.length);
        this.offsetSize = sizes.offsetSize;
        this.lengthSize = sizes.lengthSize;
    }
    /** A reader from an address on, up to `length` bytes or the end of the file. */
    at(address, length) {
        const end = length === undefined ? this.bytes.length : address + length;
        if (!(address >= 0 && address <= this.bytes.length && end <= this.bytes.length && end >= address)) {
            throw (0,errors/* corrupt */.qb)('hdf5', `an address leads past the end of the file (truncated or damaged)`, address);
        }
        return new Cursor(this, address, end);
    }
    /** A reader behind a four-letter signature. */
    signed(address, signature) {
        const cursor = this.at(address);
        this.budget.step();
        cursor.expect(signature);
        return cursor;
    }
}
/** Reads little-endian fields one after the other and never past its end. */
class Cursor {
    source;
    start;
    end;
    at;
    constructor(source, at, end) {
        this.source = source;
        this.start = at;
        this.at = at;
        this.end = end;
    }
    get left() {
        return this.end - this.at;
    }
    skip(count) {
        if (!(count >= 0 && count <= this.left))
            throw (0,errors/* corrupt */.qb)('hdf5', 'a structure ends too early', this.at);
        this.at += count;
    }
    bytes(count) {
        const from = this.at;
        this.skip(count);
        return this.source.bytes.subarray(from, from + count);
    }
    u8() {
        this.skip(1);
        return this.source.view.getUint8(this.at - 1);
    }
    u16() {
        this.skip(2);
        return this.source.view.getUint16(this.at - 2, true);
    }
    u32() {
        this.skip(4);
        return this.source.view.getUint32(this.at - 4, true);
    }
    /** Of 1 to 8 bytes. Values over 2^53 exceed any file: corrupt. */
    uint(size) {
        const from = this.at;
        const value = this.#raw(size);
        if (value > Number.MAX_SAFE_INTEGER)
            throw (0,errors/* corrupt */.qb)('hdf5', 'a number is out of any range', from);
        return value;
    }
    /** An address; null for the undefined one (all bits set). */
    address() {
        const from = this.at;
        const raw = this.bytes(this.source.offsetSize);
        if (raw.every((byte) => byte === 0xff))
            return null;
        this.at = from;
        return this.uint(this.source.offsetSize);
    }
    /** An address that must be there. */
    definedAddress(what) {
        const from = this.at;
        const address = this.address();
        if (address === null)
            throw (0,errors/* corrupt */.qb)('hdf5', `${what} has no address`, from);
        return address;
    }
    length() {
        return this.uint(this.source.lengthSize);
    }
    /** A size of a dimension; Infinity for unlimited (all bits set). */
    extent() {
        const from = this.at;
        const raw = this.bytes(this.source.lengthSize);
        if (raw.every((byte) => byte === 0xff))
            return Infinity;
        this.at = from;
        return this.length();
    }
    /** Text of a fixed field, up to its first NUL. */
    text(count) {
        return textOf(this.bytes(count));
    }
    /** Text up to and with a NUL. */
    terminated() {
        const nul = this.source.bytes.indexOf(0, this.at);
        if (nul < 0 || nul >= this.end)
            throw (0,errors/* corrupt */.qb)('hdf5', 'a name has no end', this.at);
        const text = textOf(this.bytes(nul - this.at));
        this.skip(1);
        return text;
    }
    expect(signature) {
        const from = this.at;
        const found = Buffer.from(this.bytes(signature.length)).toString('latin1');
        if (found !== signature)
            throw (0,errors/* corrupt */.qb)('hdf5', `signature ${signature} expected`, from);
    }
    /** The version byte of a structure. */
    version(what, ...known) {
        const from = this.at;
        const version = this.u8();
        if (!known.includes(version))
            throw (0,errors/* corrupt */.qb)('hdf5', `${what} has the unknown version ${version}`, from);
        return version;
    }
    /** Four bytes that must be the checksum of everything from the cursor's start up to here. */
    checksum(what) {
        const from = this.at;
        const computed = (0,checksums/* lookup3 */.A)(this.source.bytes.subarray(this.start, from));
        if (this.u32() !== computed)
            throw (0,errors/* corrupt */.qb)('hdf5', `${what} has a wrong checksum`, from);
    }
    #raw(size) {
        if (size === 8) {
            this.skip(8);
            return Number(this.source.view.getBigUint64(this.at - 8, true));
        }
        let value = 0;
        let scale = 1;
        for (const byte of this.bytes(size)) {
            value += byte * scale;
            scale *= 256;
        }
        return value;
    }
}
/** UTF-8 (HDF5 has ASCII and UTF-8 alone), up to the first NUL. */
function textOf(bytes) {
    const nul = bytes.indexOf(0);
    const used = nul < 0 ? bytes : bytes.subarray(0, nul);
    return Buffer.from(used.buffer, used.byteOffset, used.length).toString('utf8');
}
/** Bytes that the format takes for numbers up to `limit`: https://github.com/HDFGroup/hdf5/blob/develop/src/H5VMprivate.h H5VM_limit_enc_size */
function encodedSize(limit) {
    return Math.floor(log2(limit) / 8) + 1;
}
/** Of a positive integer, rounded down; exact up to 2^53. */
function log2(value) {
    let power = 0;
    for (let rest = value; rest >= 2; rest = Math.floor(rest / 2))
        power++;
    return power;
}


/***/ }),

/***/ 42806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ SAVE_AGAIN),
/* harmony export */   t: () => (/* binding */ readSuperblock)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92702);


const SIGNATURE = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a];
/** Where the superblock is: at 0, or behind a user block of 512, 1024, 2048 ... bytes; -1 when there is none. */
function findSuperblock(bytes) {
    for (let at = 0; at + SIGNATURE.length <= bytes.length; at = at === 0 ? 512 : at * 2) {
        if (SIGNATURE.every((byte, index) => bytes[at + index] === byte))
            return at;
    }
    return -1;
}
/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section II.A. @throws corrupt, unsupported */
function readSuperblock(bytes) {
    const userBlock = findSuperblock(bytes);
    if (userBlock < 0)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'there is no superblock');
    const body = bytes.subarray(userBlock);
    const version = body[8];
    if (version === undefined || version > 3)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', `the superblock has the unknown version ${version}`, 8);
    const [offsetSize, lengthSize] = version < 2 ? [body[13], body[14]] : [body[9], body[10]];
    if (!isSize(offsetSize) || !isSize(lengthSize))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', 'addresses must have 2, 4 or 8 bytes', 9);
    const source = new _source_js__WEBPACK_IMPORTED_MODULE_1__/* .Source */ .kL(body, { offsetSize, lengthSize });
    const { endOfFile, root } = version < 2 ? readOld(source, version) : readNew(source);
    if (endOfFile > body.length) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('hdf5', `truncated: the file should have ${userBlock + endOfFile} bytes, it has ${bytes.length}`);
    }
    return { source, userBlock, version, endOfFile, root };
}
function isSize(size) {
    return size === 2 || size === 4 || size === 8;
}
function readOld(source, version) {
    const cursor = source.at(16);
    // Two B-tree ranks and the consistency flags; version 1 adds the rank of chunk trees. Nodes are read by their own counts.
    cursor.skip(version === 0 ? 8 : 12);
    const endOfFile = addressesOf(cursor);
    refuseDrivers(cursor.address());
    cursor.skip(source.offsetSize);
    return { endOfFile, root: cursor.definedAddress('the root group') };
}
function readNew(source) {
    const cursor = source.at(0);
    cursor.skip(12);
    const endOfFile = addressesOf(cursor);
    const root = cursor.definedAddress('the root group');
    cursor.checksum('the superblock');
    return { endOfFile, root };
}
/**
 * Base address, an extension, the end of the file counted as the base is. Addresses count from the superblock even
 * where the base says otherwise, as in the library: a file may have got bytes in front since.
 */
function addressesOf(cursor) {
    const base = cursor.address() ?? 0;
    cursor.address();
    return cursor.definedAddress('the end of the file') - base;
}
/** Family and multi files spread over several files on disk. */
function refuseDrivers(address) {
    if (address === null)
        return;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('hdf5', 'the file needs a driver (family or multi) and lies in several files', SAVE_AGAIN);
}
const SAVE_AGAIN = 'Save the model again with model.save("model.keras"), or copy it with h5py into one plain file.';


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
    catch {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('JSON', 'the text of the model cannot be parsed');
    }
    return valueOf(parsed, 0);
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

/***/ 65249:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ toLabels),
/* harmony export */   o8: () => (/* binding */ toStrings),
/* harmony export */   ol: () => (/* binding */ scalarOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _arrays_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52240);
/* harmony import */ var _pickle_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16281);




/**
 * Class labels of a `classes_` array, list or tuple: Python floats become numbers, numpy strings become strings.
 * @throws unsupported for None, bytes, dates and integers beyond 2^53
 */
function toLabels(value) {
    return itemsOf(value, 'class labels').map((item) => labelOf(item));
}
/** Strings of an array, list or tuple of str. @throws unsupported when an item is something else */
function toStrings(value) {
    return itemsOf(value, 'strings').map((item) => {
        const plain = scalarOf(item);
        if (typeof plain !== 'string')
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('strings', `expected a str, found ${(0,_arrays_js__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .bp)(plain)}`);
        return plain;
    });
}
/** numpy scalars (0-d arrays) as the plain value they hold; anything else as it is. */
function scalarOf(value) {
    return value instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_2__/* .NDArray */ .Mv && value.shape.length === 0 ? (0,_arrays_js__WEBPACK_IMPORTED_MODULE_1__/* .toItems */ .ae)(value)[0] : value;
}
function itemsOf(value, what) {
    const items = value instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_2__/* .NDArray */ .Mv ? (0,_arrays_js__WEBPACK_IMPORTED_MODULE_1__/* .toItems */ .ae)(value) : (0,_arrays_js__WEBPACK_IMPORTED_MODULE_1__/* .asItems */ .dB)(value);
    if (items === null)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(what, `expected an array or a list, found ${(0,_arrays_js__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .bp)(value)}`);
    return items;
}
function labelOf(value) {
    const plain = scalarOf(value);
    if (typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean')
        return plain;
    if (plain instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_2__/* .PyFloat */ .g$)
        return plain.value;
    if (typeof plain === 'bigint') {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('class label', `${String(plain).slice(0, 40)} is beyond 2^53, and would be rounded`, 'Train on smaller numbers, or on names: y.astype(str).');
    }
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('class label', `expected str, int, float or bool, found ${(0,_arrays_js__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .bp)(plain)}`);
}


/***/ }),

/***/ 1546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ isLightgbm),
/* harmony export */   MC: () => (/* binding */ numbersIn),
/* harmony export */   Xt: () => (/* binding */ readModelText),
/* harmony export */   eh: () => (/* binding */ lightgbmText),
/* harmony export */   lL: () => (/* binding */ isLightgbmDump),
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
/** Whether bytes begin as LightGBM's text format does. */
function isLightgbm(bytes) {
    return /^tree\r?\nversion=v\d/.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'));
}
/** Far enough to reach the first tree behind the names of many features. */
const DUMP_HEAD = 1024 * 1024;
/** Whether bytes are Booster.dump_model() as JSON: https://lightgbm.readthedocs.io/en/stable/pythonapi/lightgbm.Booster.html */
function isLightgbmDump(bytes) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DUMP_HEAD)).toString('latin1');
    return /^\s*\{/.test(head) && /"name":\s*"tree"/.test(head) && /"num_tree_per_iteration":/.test(head);
}
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

/***/ 27332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OP: () => (/* binding */ OP),
/* harmony export */   q: () => (/* binding */ OPCODES)
/* harmony export */ });
const spec = (name, protocol, argument = 'none') => ({
    name,
    protocol,
    argument,
});
const OP = {
    MARK: 0x28,
    EMPTY_TUPLE: 0x29,
    STOP: 0x2e,
    POP: 0x30,
    POP_MARK: 0x31,
    DUP: 0x32,
    BINBYTES: 0x42,
    SHORT_BINBYTES: 0x43,
    FLOAT: 0x46,
    BINFLOAT: 0x47,
    INT: 0x49,
    BININT: 0x4a,
    BININT1: 0x4b,
    LONG: 0x4c,
    BININT2: 0x4d,
    NONE: 0x4e,
    PERSID: 0x50,
    BINPERSID: 0x51,
    REDUCE: 0x52,
    STRING: 0x53,
    BINSTRING: 0x54,
    SHORT_BINSTRING: 0x55,
    UNICODE: 0x56,
    BINUNICODE: 0x58,
    EMPTY_LIST: 0x5d,
    APPEND: 0x61,
    BUILD: 0x62,
    GLOBAL: 0x63,
    DICT: 0x64,
    APPENDS: 0x65,
    GET: 0x67,
    BINGET: 0x68,
    INST: 0x69,
    LONG_BINGET: 0x6a,
    LIST: 0x6c,
    OBJ: 0x6f,
    PUT: 0x70,
    BINPUT: 0x71,
    LONG_BINPUT: 0x72,
    SETITEM: 0x73,
    TUPLE: 0x74,
    SETITEMS: 0x75,
    EMPTY_DICT: 0x7d,
    PROTO: 0x80,
    NEWOBJ: 0x81,
    EXT1: 0x82,
    EXT2: 0x83,
    EXT4: 0x84,
    TUPLE1: 0x85,
    TUPLE2: 0x86,
    TUPLE3: 0x87,
    NEWTRUE: 0x88,
    NEWFALSE: 0x89,
    LONG1: 0x8a,
    LONG4: 0x8b,
    SHORT_BINUNICODE: 0x8c,
    BINUNICODE8: 0x8d,
    BINBYTES8: 0x8e,
    EMPTY_SET: 0x8f,
    ADDITEMS: 0x90,
    FROZENSET: 0x91,
    NEWOBJ_EX: 0x92,
    STACK_GLOBAL: 0x93,
    MEMOIZE: 0x94,
    FRAME: 0x95,
    BYTEARRAY8: 0x96,
    NEXT_BUFFER: 0x97,
    READONLY_BUFFER: 0x98,
};
const SPECS = {
    MARK: spec('MARK', 0),
    EMPTY_TUPLE: spec('EMPTY_TUPLE', 1),
    STOP: spec('STOP', 0),
    POP: spec('POP', 0),
    POP_MARK: spec('POP_MARK', 1),
    DUP: spec('DUP', 0),
    BINBYTES: spec('BINBYTES', 3, 'bytes4'),
    SHORT_BINBYTES: spec('SHORT_BINBYTES', 3, 'bytes1'),
    FLOAT: spec('FLOAT', 0, 'float-line'),
    BINFLOAT: spec('BINFLOAT', 1, 'float8'),
    INT: spec('INT', 0, 'int-line'),
    BININT: spec('BININT', 1, 'int4'),
    BININT1: spec('BININT1', 1, 'uint1'),
    LONG: spec('LONG', 0, 'long-line'),
    BININT2: spec('BININT2', 1, 'uint2'),
    NONE: spec('NONE', 0),
    PERSID: spec('PERSID', 0, 'ascii-line'),
    BINPERSID: spec('BINPERSID', 1),
    REDUCE: spec('REDUCE', 0),
    STRING: spec('STRING', 0, 'quoted-line'),
    BINSTRING: spec('BINSTRING', 1, 'latin4'),
    SHORT_BINSTRING: spec('SHORT_BINSTRING', 1, 'latin1'),
    UNICODE: spec('UNICODE', 0, 'raw-unicode-line'),
    BINUNICODE: spec('BINUNICODE', 1, 'utf4'),
    EMPTY_LIST: spec('EMPTY_LIST', 1),
    APPEND: spec('APPEND', 0),
    BUILD: spec('BUILD', 0),
    GLOBAL: spec('GLOBAL', 0, 'global'),
    DICT: spec('DICT', 0),
    APPENDS: spec('APPENDS', 1),
    GET: spec('GET', 0, 'decimal-line'),
    BINGET: spec('BINGET', 1, 'uint1'),
    INST: spec('INST', 0, 'ascii-global'),
    LONG_BINGET: spec('LONG_BINGET', 1, 'uint4'),
    LIST: spec('LIST', 0),
    OBJ: spec('OBJ', 1),
    PUT: spec('PUT', 0, 'decimal-line'),
    BINPUT: spec('BINPUT', 1, 'uint1'),
    LONG_BINPUT: spec('LONG_BINPUT', 1, 'uint4'),
    SETITEM: spec('SETITEM', 0),
    TUPLE: spec('TUPLE', 0),
    SETITEMS: spec('SETITEMS', 1),
    EMPTY_DICT: spec('EMPTY_DICT', 1),
    PROTO: spec('PROTO', 2, 'uint1'),
    NEWOBJ: spec('NEWOBJ', 2),
    EXT1: spec('EXT1', 2, 'uint1'),
    EXT2: spec('EXT2', 2, 'uint2'),
    EXT4: spec('EXT4', 2, 'int4'),
    TUPLE1: spec('TUPLE1', 2),
    TUPLE2: spec('TUPLE2', 2),
    TUPLE3: spec('TUPLE3', 2),
    NEWTRUE: spec('NEWTRUE', 2),
    NEWFALSE: spec('NEWFALSE', 2),
    LONG1: spec('LONG1', 2, 'long1'),
    LONG4: spec('LONG4', 2, 'long4'),
    SHORT_BINUNICODE: spec('SHORT_BINUNICODE', 4, 'utf1'),
    BINUNICODE8: spec('BINUNICODE8', 4, 'utf8'),
    BINBYTES8: spec('BINBYTES8', 4, 'bytes8'),
    EMPTY_SET: spec('EMPTY_SET', 4),
    ADDITEMS: spec('ADDITEMS', 4),
    FROZENSET: spec('FROZENSET', 4),
    NEWOBJ_EX: spec('NEWOBJ_EX', 4),
    STACK_GLOBAL: spec('STACK_GLOBAL', 4),
    MEMOIZE: spec('MEMOIZE', 4),
    FRAME: spec('FRAME', 4, 'frame'),
    BYTEARRAY8: spec('BYTEARRAY8', 5, 'bytes8'),
    NEXT_BUFFER: spec('NEXT_BUFFER', 5),
    READONLY_BUFFER: spec('READONLY_BUFFER', 5),
};
/** By opcode byte; undefined where CPython says "invalid load key". */
const OPCODES = (() => {
    const table = new Array(256).fill(undefined);
    for (const name of Object.keys(OP))
        table[OP[name]] = SPECS[name];
    return table;
})();


/***/ }),

/***/ 82588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ decodeOpcode)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _opcode_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27332);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93760);



/** Bytes of one LONG1/LONG4 integer; an honest one (a 128-bit random seed) has 17. */
const MAX_LONG_BYTES = 1024 * 1024;
/**
 * Decodes the opcode at `offset`.
 * @throws corrupt: no such opcode, a truncated or malformed argument; limit: an integer of more than a megabyte
 */
function decodeOpcode(bytes, offset) {
    if (offset >= bytes.length)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'truncated: no STOP opcode before the end', offset);
    const code = bytes[offset];
    const spec = _opcode_table_js__WEBPACK_IMPORTED_MODULE_1__/* .OPCODES */ .q[code];
    if (spec === undefined) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', `invalid opcode 0x${code.toString(16).padStart(2, '0')}`, offset);
    }
    const at = offset + 1;
    switch (spec.argument) {
        case 'none':
            return { code, offset, next: at, arg: null };
        case 'uint1':
            return { code, offset, next: at + 1, arg: uint(bytes, at, 1) };
        case 'uint2':
            return { code, offset, next: at + 2, arg: uint(bytes, at, 2) };
        case 'uint4':
        case 'int4': {
            const value = uint(bytes, at, 4);
            return { code, offset, next: at + 4, arg: spec.argument === 'int4' ? value | 0 : value };
        }
        case 'float8':
            return { code, offset, next: at + 8, arg: bigEndianDouble(bytes, at) };
        case 'frame':
            return { code, offset, next: at + 8, arg: uint(bytes, at, 8) };
        case 'bytes1':
            return blob(bytes, offset, 1);
        case 'bytes4':
            return blob(bytes, offset, 4);
        case 'bytes8':
            return blob(bytes, offset, 8);
        case 'utf1':
            return text(bytes, offset, 1, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6);
        case 'utf4':
            return text(bytes, offset, 4, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6);
        case 'utf8':
            return text(bytes, offset, 8, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6);
        case 'latin1':
            return text(bytes, offset, 1, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeLatin1 */ .YS);
        case 'latin4':
            if ((uint(bytes, at, 4) | 0) < 0)
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'BINSTRING has a negative byte count', offset);
            return text(bytes, offset, 4, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeLatin1 */ .YS);
        case 'long1':
            return long(bytes, offset, 1);
        case 'long4':
            if ((uint(bytes, at, 4) | 0) < 0)
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'LONG4 has a negative byte count', offset);
            return long(bytes, offset, 4);
        case 'global':
        case 'ascii-global':
            return globalName(bytes, offset, spec.argument === 'ascii-global');
        default:
            return lineArgument(bytes, offset, code);
    }
}
function lineArgument(bytes, offset, code) {
    const end = lineEnd(bytes, offset + 1, offset);
    const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeLatin1 */ .YS)(bytes, offset + 1, end);
    const next = end + 1;
    // _pickle.c: a line must hold something, save for UNICODE, PERSID and STRING (which then lacks its quotes).
    if (line === '' && code !== _opcode_table_js__WEBPACK_IMPORTED_MODULE_1__.OP.UNICODE && code !== _opcode_table_js__WEBPACK_IMPORTED_MODULE_1__.OP.PERSID && code !== _opcode_table_js__WEBPACK_IMPORTED_MODULE_1__.OP.STRING) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', `truncated: empty argument of ${_opcode_table_js__WEBPACK_IMPORTED_MODULE_1__/* .OPCODES */ .q[code].name}`, offset);
    }
    switch (code) {
        case _opcode_table_js__WEBPACK_IMPORTED_MODULE_1__.OP.INT: {
            const value = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCInt */ .M6)(line, offset);
            // Two characters that strtol reads to the end: `00` and `01`, but also `+1`.
            const isBoolean = /^(?:[ \t\v\f\r+-][01]|0[01]|[01]\0)$/.test(line) && (value === 0 || value === 1);
            return { code, offset, next, arg: isBoolean ? value === 1 : value };
        }
        case _opcode_table_js__WEBPACK_IMPORTED_MODULE_1__.OP.LONG:
            return { code, offset, next, arg: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePythonInt */ .Fv)(line.endsWith('L') ? line.slice(0, -1) : line, offset) };
        case _opcode_table_js__WEBPACK_IMPORTED_MODULE_1__.OP.FLOAT:
            return { code, offset, next, arg: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePythonFloat */ .Gc)(line, offset) };
        case _opcode_table_js__WEBPACK_IMPORTED_MODULE_1__.OP.STRING:
            return { code, offset, next, arg: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseQuoted */ .MH)(line, offset) };
        case _opcode_table_js__WEBPACK_IMPORTED_MODULE_1__.OP.UNICODE:
            return { code, offset, next, arg: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRawUnicode */ .L7)(line, offset) };
        case _opcode_table_js__WEBPACK_IMPORTED_MODULE_1__.OP.PERSID:
            return { code, offset, next, arg: requireAscii(line, offset) };
        default:
            return { code, offset, next, arg: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDecimal */ .$Q)(line, offset) };
    }
}
function globalName(bytes, offset, ascii) {
    const moduleEnd = lineEnd(bytes, offset + 1, offset);
    const nameEnd = lineEnd(bytes, moduleEnd + 1, offset);
    if (moduleEnd === offset + 1 || nameEnd === moduleEnd + 1) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', `truncated: empty name in ${ascii ? 'INST' : 'GLOBAL'}`, offset);
    }
    const names = [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6)(bytes, offset + 1, moduleEnd), (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._6)(bytes, moduleEnd + 1, nameEnd)];
    if (ascii)
        for (const name of names)
            requireAscii(name, offset);
    return { code: bytes[offset], offset, next: nameEnd + 1, arg: names };
}
function requireAscii(line, offset) {
    for (let at = 0; at < line.length; at++) {
        if (line.charCodeAt(at) > 127)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'a name that is not ASCII', offset);
    }
    return line;
}
function lineEnd(bytes, start, offset) {
    const end = start > bytes.length ? -1 : bytes.indexOf(0x0a, start);
    if (end < 0)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'truncated: an argument line without its end', offset);
    return end;
}
/** Little-endian unsigned integer of 1, 2, 4 or 8 bytes. */
function uint(bytes, at, width) {
    if (at + width > bytes.length)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'truncated: an opcode argument runs past the end', at - 1);
    let value = 0;
    for (let index = width - 1; index >= 0; index--)
        value = value * 256 + bytes[at + index];
    return value;
}
function bigEndianDouble(bytes, at) {
    if (at + 8 > bytes.length)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'truncated: an opcode argument runs past the end', at - 1);
    return new DataView(bytes.buffer, bytes.byteOffset + at, 8).getFloat64(0);
}
/** Start and end of a counted argument. */
function counted(bytes, offset, width) {
    const length = uint(bytes, offset + 1, width);
    const start = offset + 1 + width;
    if (length > bytes.length - start) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', `truncated: ${_opcode_table_js__WEBPACK_IMPORTED_MODULE_1__/* .OPCODES */ .q[bytes[offset]].name} announces ${length} bytes, ${bytes.length - start} are left`, offset);
    }
    return [start, start + length];
}
function blob(bytes, offset, width) {
    const [start, end] = counted(bytes, offset, width);
    return { code: bytes[offset], offset, next: end, arg: bytes.subarray(start, end) };
}
function text(bytes, offset, width, decode) {
    const [start, end] = counted(bytes, offset, width);
    return { code: bytes[offset], offset, next: end, arg: decode(bytes, start, end) };
}
/** Little-endian two's complement. */
function long(bytes, offset, width) {
    const [start, end] = counted(bytes, offset, width);
    if (end - start > MAX_LONG_BYTES) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('limit', `pickle: an integer of ${end - start} bytes at byte ${offset}`);
    }
    const code = bytes[offset];
    if (start === end)
        return { code, offset, next: end, arg: 0 };
    const magnitude = BigInt(`0x${Buffer.from(bytes.subarray(start, end)).reverse().toString('hex')}`);
    return { code, offset, next: end, arg: (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .narrow */ .sc)(BigInt.asIntN((end - start) * 8, magnitude)) };
}


/***/ }),

/***/ 93760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ parseDecimal),
/* harmony export */   Fv: () => (/* binding */ parsePythonInt),
/* harmony export */   Gc: () => (/* binding */ parsePythonFloat),
/* harmony export */   L7: () => (/* binding */ parseRawUnicode),
/* harmony export */   M6: () => (/* binding */ parseCInt),
/* harmony export */   MH: () => (/* binding */ parseQuoted),
/* harmony export */   YS: () => (/* binding */ decodeLatin1),
/* harmony export */   YW: () => (/* binding */ encodeLatin1),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   sc: () => (/* binding */ narrow)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Text and number syntaxes of the pickle formats, as CPython's C unpickler reads them. */
/** int(text) refuses more decimal digits since CPython 3.11 (sys.set_int_max_str_digits); keeps parsing linear. */
const MAX_DECIMAL_DIGITS = 4_300;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** UTF-8 with lone surrogates allowed (Python's `surrogatepass`). */
function decodeUtf8(bytes, start, end) {
    if (end - start <= 48) {
        let text = '';
        let at = start;
        while (at < end && bytes[at] < 0x80)
            text += String.fromCharCode(bytes[at++]);
        if (at === end)
            return text;
    }
    try {
        return strictUtf8.decode(bytes.subarray(start, end));
    }
    catch {
        return decodeSurrogatePass(bytes, start, end);
    }
}
/** The TextDecoder refuses U+D800..U+DFFF; Python writes them as three bytes ED A0..BF xx. */
function decodeSurrogatePass(bytes, start, end) {
    let text = '';
    let from = start;
    const flush = (to) => {
        if (to === from)
            return;
        try {
            text += strictUtf8.decode(bytes.subarray(from, to));
        }
        catch {
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'invalid UTF-8 in a string', from);
        }
    };
    for (let at = start; at + 2 < end; at++) {
        if (bytes[at] !== 0xed || bytes[at + 1] < 0xa0 || (bytes[at + 1] & 0xc0) !== 0x80)
            continue;
        if ((bytes[at + 2] & 0xc0) !== 0x80)
            continue;
        flush(at);
        text += String.fromCharCode(0xd000 | ((bytes[at + 1] & 0x3f) << 6) | (bytes[at + 2] & 0x3f));
        from = at + 3;
        at += 2;
    }
    flush(end);
    return text;
}
function decodeLatin1(bytes, start, end) {
    if (end - start > 48)
        return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
    let text = '';
    for (let at = start; at < end; at++)
        text += String.fromCharCode(bytes[at]);
    return text;
}
/** The bytes of a str whose characters are all below 256. @throws corrupt when one is not */
function encodeLatin1(text) {
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code > 255)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'a byte string holds a character above U+00FF');
        bytes[at] = code;
    }
    return bytes;
}
/** PyLong_FromString(text, base 0): sign, 0x 0o 0b prefixes, single underscores, surrounding white space. */
function parsePythonInt(text, offset) {
    const match = /^[ \t\n\r\f\v]*([+-]?)(.*?)[ \t\n\r\f\v]*$/s.exec(text);
    const digits = match?.[2] ?? '';
    const valid = /^(?:0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|0(?:_?0)*|[1-9](?:_?\d)*)$/.test(digits);
    if (!valid)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'not an integer', offset);
    return signed(match?.[1] === '-', digits.replaceAll('_', ''), offset);
}
/** strtol(text, base 0), which INT tries first: leading 0 is octal. Falls back to parsePythonInt as CPython does. */
function parseCInt(text, offset) {
    const match = /^[ \t\n\r\f\v]*([+-]?)(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9]\d*)(?:\0|$)/.exec(text);
    if (match === null)
        return parsePythonInt(text, offset);
    const digits = match[2];
    return signed(match[1] === '-', /^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits, offset);
}
/** GET and PUT: PyLong_FromString(text, base 10). */
function parseDecimal(text, offset) {
    const match = /^[ \t\n\r\f\v]*([+-]?)(\d+(?:_\d+)*)[ \t\n\r\f\v]*$/.exec(text);
    if (match === null)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'not a memo index', offset);
    const value = Number(match[2].replaceAll('_', ''));
    return match[1] === '-' ? -value : value;
}
function signed(negative, digits, offset) {
    if (/^\d/.test(digits) && !/^0[a-z]/i.test(digits) && digits.length > MAX_DECIMAL_DIGITS) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', `an integer of ${digits.length} digits`, offset);
    }
    const value = BigInt(digits);
    return narrow(negative ? -value : value);
}
/** number where exact, else bigint. */
function narrow(value) {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
}
/** PyOS_string_to_double: no white space, no underscores, no hex; overflow is an error, inf and nan are not. */
function parsePythonFloat(text, offset) {
    const nul = text.indexOf('\0');
    const body = nul < 0 ? text : text.slice(0, nul);
    const special = /^([+-]?)(inf(?:inity)?|nan)$/i.exec(body);
    if (special !== null) {
        if (special[2].toLowerCase() === 'nan')
            return NaN;
        return special[1] === '-' ? -Infinity : Infinity;
    }
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(body))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'not a float', offset);
    const value = Number(body);
    if (!Number.isFinite(value))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'a float beyond the range of doubles', offset);
    return value;
}
const ESCAPES = {
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    '\n': '',
};
/** STRING's argument: quotes are required, escapes as PyBytes_DecodeEscape. Gives latin-1 text. */
function parseQuoted(line, offset) {
    const quote = line[0];
    if (line.length < 2 || quote !== line[line.length - 1] || (quote !== "'" && quote !== '"')) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'the argument of STRING must be quoted', offset);
    }
    const body = line.slice(1, -1);
    if (!body.includes('\\'))
        return body;
    return body.replace(/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|([^]|$))/g, (whole, octal, hex, other) => {
        if (octal !== undefined)
            return String.fromCharCode(parseInt(octal, 8) & 255);
        if (hex !== undefined)
            return String.fromCharCode(parseInt(hex, 16));
        if (other === '' || other === undefined)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'trailing \\ in STRING', offset);
        if (other === 'x')
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', 'invalid \\x escape in STRING', offset);
        return ESCAPES[other] ?? whole;
    });
}
/** UNICODE's argument: latin-1 with \uXXXX and \UXXXXXXXX; a backslash before anything else stands for itself. */
function parseRawUnicode(line, offset) {
    if (!line.includes('\\'))
        return line;
    return line.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([^]))/g, (whole, short, long, other) => {
        if (short !== undefined)
            return String.fromCharCode(parseInt(short, 16));
        if (long !== undefined) {
            const code = parseInt(long, 16);
            if (code > 0x10ffff)
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', '\\U escape out of range', offset);
            return code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code);
        }
        if (other === 'u' || other === 'U')
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('pickle', `truncated \\${other} escape in UNICODE`, offset);
        return whole;
    });
}


/***/ }),

/***/ 16281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ PyGlobal),
/* harmony export */   By: () => (/* binding */ PyObject),
/* harmony export */   KL: () => (/* binding */ PyDict),
/* harmony export */   Mv: () => (/* binding */ NDArray),
/* harmony export */   Wc: () => (/* binding */ PyTuple),
/* harmony export */   cs: () => (/* binding */ PyPersistentId),
/* harmony export */   g$: () => (/* binding */ PyFloat),
/* harmony export */   gG: () => (/* binding */ PySet),
/* harmony export */   q1: () => (/* binding */ PyComplex)
/* harmony export */ });
/** Kept apart from int: 1 and 1.0 differ as labels and as categories of object arrays. */
class PyFloat {
    value;
    constructor(value) {
        this.value = value;
    }
}
class PyComplex {
    real;
    imaginary;
    constructor(real, imaginary) {
        this.real = real;
        this.imaginary = imaginary;
    }
}
class PyTuple {
    items;
    constructor(items) {
        this.items = items;
    }
}
class PySet {
    items;
    frozen;
    constructor(items, frozen) {
        this.items = items;
        this.frozen = frozen;
    }
}
/**
 * Insertion-ordered. Strings and numbers are looked up in O(1), with Python's equality (1, 1.0 and True are one key);
 * other keys are kept as they come. A key such as __proto__ is harmless.
 */
class PyDict {
    entries = [];
    #positions = new Map();
    set(key, value) {
        const plain = plainKey(key);
        if (plain !== undefined) {
            const at = this.#positions.get(plain);
            if (at !== undefined) {
                this.entries[at][1] = value;
                return;
            }
            this.#positions.set(plain, this.entries.length);
        }
        this.entries.push([key, value]);
    }
    get(key) {
        const at = this.#positions.get(key);
        return at === undefined ? undefined : this.entries[at][1];
    }
    has(key) {
        return this.#positions.has(key);
    }
    get size() {
        return this.entries.length;
    }
}
/** undefined for keys that have no plain form, NaN among them: it equals no other NaN. */
function plainKey(key) {
    if (typeof key === 'string' || typeof key === 'bigint')
        return key;
    const number = key instanceof PyFloat ? key.value : typeof key === 'boolean' ? Number(key) : key;
    return typeof number === 'number' && !Number.isNaN(number) ? number : undefined;
}
/** A class or function by name; never resolved to anything. */
class PyGlobal {
    module;
    name;
    constructor(module, name) {
        this.module = module;
        this.name = name;
    }
    get qualifiedName() {
        return `${this.module}.${this.name}`;
    }
}
/** The result of REDUCE, NEWOBJ, OBJ, INST or copyreg._reconstructor on something that is not modelled. */
class PyObject {
    /** The class or function that would have been called; any value, since hostile files call non-globals. */
    callee;
    args;
    /** How the object came to be: a call of a function differs from __new__ of a class. */
    how;
    /** BUILD's argument; __dict__ of most instances. Set after construction by design of the format. */
    state = undefined;
    /** list subclass items (APPENDS) and dict subclass entries (SETITEMS). */
    items = [];
    dict = null;
    /** Keyword arguments of NEWOBJ_EX. */
    kwargs = null;
    constructor(callee, args, how) {
        this.callee = callee;
        this.args = args;
        this.how = how;
    }
    /** `sklearn.svm._classes.SVC`, or null when the callee is not a plain reference. */
    get className() {
        return this.callee instanceof PyGlobal ? this.callee.qualifiedName : null;
    }
}
class PyPersistentId {
    id;
    constructor(id) {
        this.id = id;
    }
}
/**
 * numpy.ndarray (and numpy scalars as 0-d arrays: `shape` []). `bytes` is a view on the file, in C order unless
 * `fortran`; `objects`, always in C order, replaces it for dtype object.
 */
class NDArray {
    dtype;
    shape;
    fortran;
    bytes;
    objects;
    /** numpy.ma: true where masked, else null. */
    mask;
    constructor(init) {
        this.dtype = init.dtype;
        this.shape = init.shape;
        this.fortran = init.fortran;
        this.bytes = init.bytes;
        this.objects = init.objects;
        this.mask = init.mask ?? null;
    }
    /** Number of elements. */
    get size() {
        return this.shape.reduce((product, extent) => product * extent, 1);
    }
}


/***/ }),

/***/ 33808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readModel)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/compression/index.ts + 8 modules
var formats_compression = __webpack_require__(23926);
// EXTERNAL MODULE: ./src/formats/catboost/index.ts + 3 modules
var catboost = __webpack_require__(65709);
// EXTERNAL MODULE: ./src/formats/detect.ts + 1 modules
var detect = __webpack_require__(13730);
// EXTERNAL MODULE: ./src/formats/access.ts
var access = __webpack_require__(74136);
// EXTERNAL MODULE: ./src/formats/arrays.ts
var arrays = __webpack_require__(52240);
// EXTERNAL MODULE: ./src/formats/pickle/text.ts
var pickle_text = __webpack_require__(93760);
// EXTERNAL MODULE: ./src/formats/pickle/values.ts
var values = __webpack_require__(16281);
;// CONCATENATED MODULE: ./src/formats/pickle/dtype.ts




/** Structured dtypes in structured dtypes; NumPy itself sets no limit, real ones have two levels. */
const MAX_DTYPE_DEPTH = 16;
/** Bytes of one item; an item of a gigabyte is no item. */
const MAX_ITEM_BYTES = 2 ** 31 - 1;
/** numpy.dtype or numpy.dtypes.Float64DType as a pickled callee. */
function isDType(value) {
    return value instanceof values/* PyObject */.By && value.className === 'numpy.dtype';
}
const known = new WeakMap();
/**
 * The dtype that a pickled `numpy.dtype('f8', False, True)` with its state tuple stands for.
 * Layout of the state: https://github.com/numpy/numpy/blob/main/numpy/_core/src/multiarray/descriptor.c (arraydescr_reduce)
 */
function dtypeOf(value, depth = 0) {
    if (!isDType(value))
        throw (0,errors/* unsupported */.qO)('ndarray', `expected a numpy.dtype, found ${(0,arrays/* describeValue */.bp)(value)}`);
    const cached = known.get(value);
    if (cached !== undefined)
        return cached;
    if (depth > MAX_DTYPE_DEPTH)
        throw (0,errors/* corrupt */.qb)('numpy.dtype', 'structured dtypes are nested too deeply');
    const dtype = readDType(value, depth);
    known.set(value, dtype);
    return dtype;
}
function readDType(value, depth) {
    const code = value.args[0];
    const state = value.state instanceof values/* PyTuple */.Wc ? value.state.items : [];
    const order = textOf(state[1]);
    if (code instanceof values/* PyGlobal */.B6) {
        // numpy.record: a structured dtype whose items print as records.
        return structured(state, Number(state[5] ?? 0), depth);
    }
    const text = textOf(code);
    if (text === null)
        throw (0,errors/* unsupported */.qO)('numpy.dtype', `expected a type code, found ${(0,arrays/* describeValue */.bp)(code)}`);
    const base = parseDType(order === '<' || order === '>' ? order + text : text);
    const [, , subarray, names, , itemSize] = state;
    if (subarray instanceof values/* PyTuple */.Wc) {
        const inner = dtypeOf(subarray.items[0], depth + 1);
        return { ...inner, subShape: [...shapeOf(subarray.items[1]), ...inner.subShape] };
    }
    if (names instanceof values/* PyTuple */.Wc)
        return structured(state, Number(itemSize), depth);
    if (base.kind === 'M' || base.kind === 'm')
        return { ...base, unit: unitOf(state[8]) ?? base.unit };
    return base;
}
function structured(state, itemSize, depth) {
    const names = state[3] instanceof values/* PyTuple */.Wc ? state[3].items : [];
    const described = state[4];
    requireItemSize(itemSize);
    const fields = names.map((name) => {
        const key = textOf(name);
        const entry = key !== null && described instanceof values/* PyDict */.KL ? described.get(key) : undefined;
        if (key === null || !(entry instanceof values/* PyTuple */.Wc))
            throw (0,errors/* corrupt */.qb)('numpy.dtype', 'a field without description');
        const dtype = dtypeOf(entry.items[0], depth + 1);
        const offset = entry.items[1];
        const width = dtype.itemSize * dtype.subShape.reduce((product, extent) => product * extent, 1);
        if (typeof offset !== 'number' || offset < 0 || offset + width > itemSize) {
            throw (0,errors/* corrupt */.qb)('numpy.dtype', `field ${key} lies outside its item`);
        }
        return { name: key, dtype, offset };
    });
    return {
        kind: 'V',
        itemSize,
        littleEndian: true,
        unit: null,
        fields: fields.length > 0 ? fields : null,
        subShape: [],
    };
}
const SIZES = {
    f: [2, 4, 8, 12, 16],
    i: [1, 2, 4, 8],
    u: [1, 2, 4, 8],
    b: [1],
    c: [8, 16, 24, 32],
    M: [8],
    m: [8],
    O: [8, 4],
};
/**
 * A type string of NumPy's array interface: `<f8`, `|b1`, `U12`, `>M8[25us]`, `O`. Without byte order: little-endian.
 * @throws unsupported for other type strings
 */
function parseDType(text) {
    const match = /^([<>|=]?)([fiubcUSaOMmV?])(\d{0,10})(?:\[(\d*[A-Za-zμ]+)\])?$/.exec(text);
    const letter = match?.[2];
    if (match === null || letter === undefined)
        throw (0,errors/* unsupported */.qO)(`numpy.dtype(${text})`, 'no such item type here');
    const kind = (letter === 'a' ? 'S' : letter === '?' ? 'b' : letter);
    const count = match[3] === '' ? (kind === 'O' ? 8 : kind === 'b' ? 1 : 0) : Number(match[3]);
    const itemSize = kind === 'U' ? count * 4 : count;
    if (SIZES[kind]?.includes(itemSize) === false)
        throw (0,errors/* unsupported */.qO)(`numpy.dtype(${text})`, 'no such item size');
    requireItemSize(itemSize);
    return { kind, itemSize, littleEndian: match[1] !== '>', unit: match[4] ?? null, fields: null, subShape: [] };
}
function requireItemSize(itemSize) {
    if (!Number.isInteger(itemSize) || itemSize < 0 || itemSize > MAX_ITEM_BYTES) {
        throw (0,errors/* corrupt */.qb)('numpy.dtype', `an item of ${itemSize} bytes`);
    }
}
/** `({}, (b'us', 25, 1, 1))` -> `25us`; generic units have none. */
function unitOf(metadata) {
    const described = metadata instanceof values/* PyTuple */.Wc ? metadata.items[1] : undefined;
    if (!(described instanceof values/* PyTuple */.Wc))
        return null;
    const unit = textOf(described.items[0]);
    const count = described.items[1];
    return unit === null || unit === 'generic' ? null : `${count === 1 ? '' : Number(count)}${unit}`;
}
/** str, or bytes as latin-1; null for anything else. */
function textOf(value) {
    if (typeof value === 'string')
        return value;
    return value instanceof Uint8Array ? (0,pickle_text/* decodeLatin1 */.YS)(value, 0, value.length) : null;
}
/** A tuple of extents. @throws corrupt when an extent is negative or not an int */
function shapeOf(value) {
    const extents = value instanceof values/* PyTuple */.Wc ? value.items : [value];
    if (extents.length > 64)
        throw (0,errors/* corrupt */.qb)('ndarray', `${extents.length} dimensions`);
    return extents.map((extent) => {
        if (typeof extent !== 'number' || !Number.isInteger(extent) || extent < 0) {
            throw (0,errors/* corrupt */.qb)('ndarray', `a shape with ${(0,arrays/* describeValue */.bp)(extent)}`);
        }
        return extent;
    });
}

;// CONCATENATED MODULE: ./src/formats/pickle/numpy-objects.ts






/** Zero-size items would make arrays of any length from no bytes. */
const MAX_EMPTY_ITEMS = 1_000_000;
/** NDArrays that `_reconstruct` made and BUILD has yet to fill. */
const shells = new WeakMap();
/**
 * `numpy.core.multiarray._reconstruct(subtype, (0,), b'b')` and `numpy.ma.core._mareconstruct(...)`.
 * @returns null when the subtype is not one of NumPy's own array classes, which have no attributes of interest
 */
function arrayShell(subtype, kind) {
    if (!(subtype instanceof values/* PyGlobal */.B6) || !/^numpy(\.|$)/.test(subtype.module))
        return null;
    const shell = new values/* NDArray */.Mv({
        dtype: parseDType('b1'),
        shape: [0],
        fortran: false,
        bytes: new Uint8Array(0),
        objects: null,
    });
    shells.set(shell, kind);
    return shell;
}
function isArrayShell(value) {
    return shells.has(value);
}
/**
 * ndarray.__setstate__((version, shape, dtype, is_fortran, data)); data is bytes, or a list for dtype object.
 * numpy.ma adds (mask bytes, fill value). https://numpy.org/doc/stable/reference/generated/numpy.ndarray.__setstate__.html
 */
function setArrayState(shell, state, budget) {
    const kind = shells.get(shell);
    const items = state instanceof values/* PyTuple */.Wc ? state.items : [];
    // Version 0 has no version number in front.
    const [shape, dtype, fortran, data, mask] = items.length === (kind === 'masked' ? 6 : 4) ? items : items.slice(1);
    if (typeof fortran !== 'boolean' && typeof fortran !== 'number') {
        throw (0,errors/* corrupt */.qb)('ndarray', `an array state of ${items.length} parts`);
    }
    const filled = makeArray({ dtype: dtypeOf(dtype), shape: shapeOf(shape), fortran: Boolean(fortran), data, budget });
    const target = shell;
    target.dtype = filled.dtype;
    target.shape = filled.shape;
    target.fortran = filled.fortran;
    target.bytes = filled.bytes;
    target.objects = filled.objects;
    if (kind === 'masked')
        target.mask = maskOf(filled, mask, budget);
}
function maskOf(array, data, budget) {
    if (array.dtype.fields !== null)
        throw (0,errors/* unsupported */.qO)('numpy.ma.MaskedArray', 'a masked array of structured items');
    return makeArray({ dtype: parseDType('b1'), shape: [...array.shape], fortran: array.fortran, data, budget });
}
/** An array from its parts. @throws corrupt when the data does not fill the shape exactly */
function makeArray({ dtype, shape, fortran, data, budget }) {
    const count = countOf(shape);
    if (dtype.kind === 'O') {
        const objects = Array.isArray(data) ? data : null;
        if (objects?.length !== count)
            throw (0,errors/* corrupt */.qb)('ndarray', `${count} objects expected, found ${(0,arrays/* describeValue */.bp)(data)}`);
        // The list is in C order whatever the flag says (_getlist_pkl in numpy/_core/src/multiarray/methods.c).
        return new values/* NDArray */.Mv({ dtype, shape, fortran: false, bytes: new Uint8Array(0), objects });
    }
    if (hasObjects(dtype))
        throw (0,errors/* unsupported */.qO)('ndarray', 'a structured array with object fields');
    const bytes = bytesOf(data, budget);
    if (bytes.length !== count * dtype.itemSize) {
        throw (0,errors/* corrupt */.qb)('ndarray', `${count} items of ${(0,arrays/* describeDType */.cl)(dtype)} take ${count * dtype.itemSize} bytes, found ${bytes.length}`);
    }
    if (dtype.itemSize === 0 && count > MAX_EMPTY_ITEMS)
        throw (0,errors/* corrupt */.qb)('ndarray', `${count} items of no size`);
    return new values/* NDArray */.Mv({ dtype, shape, fortran, bytes, objects: null });
}
/** Product of the extents. @throws corrupt beyond 2^53 */
function countOf(shape) {
    const count = shape.reduce((product, extent) => product * extent, 1);
    if (!Number.isSafeInteger(count))
        throw (0,errors/* corrupt */.qb)('ndarray', `a shape of ${shape.join(' x ')}`);
    return count;
}
const objectDTypes = new WeakMap();
/** numpy's dtype.hasobject. Remembered: fields may share dtypes, and a hostile file shares them a million times. */
function hasObjects(dtype) {
    const remembered = objectDTypes.get(dtype);
    if (remembered !== undefined)
        return remembered;
    const result = dtype.kind === 'O' || (dtype.fields?.some((field) => hasObjects(field.dtype)) ?? false);
    objectDTypes.set(dtype, result);
    return result;
}
/** bytes, bytearray, or the str that Python 2 and protocol 2 use for bytes. */
function bytesOf(data, budget) {
    if (data instanceof Uint8Array)
        return data;
    if (typeof data !== 'string')
        throw (0,errors/* corrupt */.qb)('ndarray', `expected bytes, found ${(0,arrays/* describeValue */.bp)(data)}`);
    budget.copy(data.length);
    return (0,pickle_text/* encodeLatin1 */.YW)(data);
}
/** numpy.core.multiarray.scalar(dtype, bytes): a 0-d array; of dtype object, the object itself. */
function makeScalar(args, budget) {
    const dtype = dtypeOf(args[0]);
    const data = args[1];
    if (dtype.kind === 'O')
        return data ?? null;
    return makeArray({ dtype, shape: [], fortran: false, data, budget });
}
/** numpy.core.numeric._frombuffer(buffer, dtype, shape, order, axis_order=None): what protocol 5 writes. */
function fromBuffer(args, budget) {
    const [data, dtype, shape, order, axisOrder] = args;
    const fortran = order === 'F';
    const array = makeArray({ dtype: dtypeOf(dtype), shape: shapeOf(shape), fortran, data, budget });
    if (array.dtype.kind === 'O')
        throw (0,errors/* corrupt */.qb)('ndarray', 'a buffer of objects');
    return order === 'K' && axisOrder instanceof values/* PyTuple */.Wc ? permuteAxes(array, shapeOf(axisOrder), budget) : array;
}
/** numpy.transpose of a C-ordered array, copied to C order. */
function permuteAxes(array, axes, budget) {
    const rank = array.shape.length;
    if (axes.length !== rank || new Set(axes).size !== rank || axes.some((axis) => axis >= rank)) {
        throw (0,errors/* corrupt */.qb)('ndarray', `an axis order of ${axes.join(', ')} for ${rank} dimensions`);
    }
    const { itemSize } = array.dtype;
    const source = array.shape.map((_, axis) => countOf(array.shape.slice(axis + 1)) * itemSize);
    const shape = axes.map((axis) => array.shape[axis]);
    const strides = axes.map((axis) => source[axis]);
    budget.copy(array.bytes.length);
    const bytes = new Uint8Array(array.bytes.length);
    const position = new Array(rank).fill(0);
    let from = 0;
    for (let into = 0; into < bytes.length; into += itemSize) {
        for (let byte = 0; byte < itemSize; byte++)
            bytes[into + byte] = array.bytes[from + byte];
        for (let axis = rank - 1; axis >= 0; axis--) {
            from += strides[axis];
            if (++position[axis] < shape[axis])
                break;
            from -= strides[axis] * shape[axis];
            position[axis] = 0;
        }
    }
    return new values/* NDArray */.Mv({ dtype: array.dtype, shape, fortran: false, bytes, objects: null });
}

;// CONCATENATED MODULE: ./src/formats/pickle/callables.ts






/**
 * The callables whose result the reader knows. Everything else that a pickle calls stays a PyObject, an inert
 * record of the call: nothing is ever called.
 */
const CALLABLES = {
    'numpy.core.multiarray._reconstruct': (args) => arrayShell(args[0], 'plain') ?? undefined,
    'numpy.ma.core._mareconstruct': (args) => arrayShell(args[0], 'masked') ?? undefined,
    'numpy.core.multiarray.scalar': makeScalar,
    'numpy.core.numeric._frombuffer': fromBuffer,
    '_codecs.encode': encodeText,
    'builtins.bytes': bytesObject,
    'builtins.bytearray': bytesObject,
    'builtins.set': (args, budget) => new values/* PySet */.gG(copyItems(args[0], budget), false),
    'builtins.frozenset': (args, budget) => new values/* PySet */.gG(copyItems(args[0], budget), true),
    'builtins.list': (args, budget) => copyItems(args[0], budget),
    'builtins.tuple': (args, budget) => new values/* PyTuple */.Wc(copyItems(args[0], budget)),
    'builtins.dict': (args, budget) => dictOf(args[0], budget),
    'builtins.complex': (args) => new values/* PyComplex */.q1(part(args[0]), part(args[1])),
    'collections.OrderedDict': (args, budget) => dictOf(args[0], budget),
    'collections.Counter': (args, budget) => dictOf(args[0], budget),
    // The factory is of no interest: a missing key is never looked up.
    'collections.defaultdict': (args, budget) => dictOf(args[1], budget),
    'copyreg._reconstructor': reconstruct,
    'copyreg.__newobj__': (args) => new values/* PyObject */.By(args[0] ?? null, args.slice(1), 'newobj'),
    'copyreg.__newobj_ex__': (args) => newObject(args[0] ?? null, args[1], args[2]),
};
const BY_NAME = new Map(Object.entries(CALLABLES));
/** What calling `callee` gives, or a PyObject that records the call. */
function reduceCall(callee, args, budget) {
    if (callee instanceof values/* PyGlobal */.B6) {
        // NumPy 2 renamed its core; both spellings are in use.
        const isRenamed = callee.module.startsWith('numpy._core.');
        const name = isRenamed ? `numpy.core.${callee.module.slice(12)}.${callee.name}` : callee.qualifiedName;
        const result = BY_NAME.get(name)?.(args, budget);
        if (result !== undefined)
            return result;
    }
    return new values/* PyObject */.By(callee, args, 'reduce');
}
/** NEWOBJ and NEWOBJ_EX. @throws corrupt when the arguments are no tuple, the keyword arguments no dict */
function newObject(cls, args, kwargs) {
    if (!(args instanceof values/* PyTuple */.Wc))
        throw (0,errors/* corrupt */.qb)('pickle', `__new__ needs a tuple, found ${(0,arrays/* describeValue */.bp)(args)}`);
    const object = new values/* PyObject */.By(cls, args.items, 'newobj');
    if (kwargs === undefined)
        return object;
    if (!(kwargs instanceof values/* PyDict */.KL))
        throw (0,errors/* corrupt */.qb)('pickle', `NEWOBJ_EX needs a dict, found ${(0,arrays/* describeValue */.bp)(kwargs)}`);
    object.kwargs = kwargs;
    return object;
}
/** `_codecs.encode(text, 'latin1')`: how protocols 0 to 2 write bytes. */
function encodeText(args, budget) {
    const [text, encoding] = args;
    if (typeof text !== 'string' || typeof encoding !== 'string')
        return undefined;
    if (!/^(latin[-_]?1|iso[-_]?8859[-_]1)$/i.test(encoding))
        return undefined;
    budget.copy(text.length);
    return (0,pickle_text/* encodeLatin1 */.YW)(text);
}
/** `bytes()`, `bytearray(b'...')`, `bytearray('...', 'latin-1')`. */
function bytesObject(args, budget) {
    const [data] = args;
    if (args.length === 0)
        return new Uint8Array(0);
    return data instanceof Uint8Array || typeof data === 'string' ? bytesOf(data, budget) : undefined;
}
/** `copyreg._reconstructor(cls, base, state)`: object.__new__ of protocols 0 and 1, with the built-in base's value. */
function reconstruct(args, budget) {
    const [cls, base, state] = args;
    const isPlain = state === undefined || state === null;
    const object = new values/* PyObject */.By(cls ?? null, isPlain ? [] : [state], 'reconstructor');
    if (base instanceof values/* PyGlobal */.B6 && base.module === 'builtins') {
        if (base.name === 'list')
            object.items = copyItems(state, budget);
        if (base.name === 'dict')
            object.dict = dictOf(state, budget);
    }
    return object;
}
function copyItems(value, budget) {
    if (value === undefined)
        return [];
    const items = sequenceOf(value);
    if (items === null)
        throw (0,errors/* corrupt */.qb)('pickle', `a container made from ${(0,arrays/* describeValue */.bp)(value)}`);
    budget.copy(items.length);
    return items.slice();
}
function sequenceOf(value) {
    if (Array.isArray(value))
        return value;
    return value instanceof values/* PyTuple */.Wc || value instanceof values/* PySet */.gG ? value.items : null;
}
/** From a dict, or from pairs as OrderedDict of Python 2 writes them. */
function dictOf(value, budget) {
    const dict = new values/* PyDict */.KL();
    if (value === undefined)
        return dict;
    const pairs = value instanceof values/* PyDict */.KL ? value.entries : sequenceOf(value)?.map((item) => sequenceOf(item) ?? []);
    if (pairs === undefined)
        throw (0,errors/* corrupt */.qb)('pickle', `a dict made from ${(0,arrays/* describeValue */.bp)(value)}`);
    budget.copy(pairs.length);
    for (const pair of pairs) {
        const [key, item] = pair;
        if (pair.length !== 2 || key === undefined || item === undefined)
            throw (0,errors/* corrupt */.qb)('pickle', 'a dict made from no pairs');
        dict.set(key, item);
    }
    return dict;
}
function part(value) {
    return value === undefined ? 0 : ((0,arrays/* asNumber */.i)(value) ?? NaN);
}

;// CONCATENATED MODULE: ./src/formats/pickle/machine.ts






/** A pickle of n bytes has less than n memo entries; indexes beyond that serve to exhaust memory. */
const LEAST_MEMO_LIMIT = 65_536;
/** Highest memo index kept in an array; above it, up to the size of the stream, indexes may be sparse. */
const DENSE_MEMO_STEP = 4096;
/** Python 2 names that protocols below 3 carry, as far as the reader itself needs them (Lib/_compat_pickle.py). */
const PYTHON2_MODULES = { __builtin__: 'builtins', copy_reg: 'copyreg' };
const PYTHON2_NAMES = {
    'builtins.xrange': 'range',
    'builtins.unicode': 'str',
    'builtins.long': 'int',
    'builtins.unichr': 'chr',
};
/** Stack, marks and memo of the pickle machine, with CPython's checks. Knows nothing of opcodes. */
class PickleMachine {
    /** Of the opcode at work, for messages. */
    offset = 0;
    /** Argument of PROTO; decides whether Python 2 names are translated. */
    protocol = 0;
    #budget;
    #maxMemoIndex;
    #stack = [];
    #marks = [];
    #fence = 0;
    #dense = [];
    #sparse = new Map();
    #memoized = 0;
    constructor(streamBytes, budget) {
        this.#budget = budget;
        this.#maxMemoIndex = Math.max(streamBytes, LEAST_MEMO_LIMIT);
    }
    push(value) {
        this.#stack.push(value);
    }
    pop() {
        const value = this.top();
        this.#stack.length--;
        return value;
    }
    top() {
        if (this.#stack.length <= this.#fence) {
            throw this.error(this.#marks.length > 0 ? 'unexpected MARK on the stack' : 'stack underflow');
        }
        return this.#stack[this.#stack.length - 1];
    }
    mark() {
        this.#marks.push(this.#stack.length);
        this.#fence = this.#stack.length;
    }
    /** The values above the topmost mark, which goes away. */
    popMark() {
        const from = this.#marks.pop();
        if (from === undefined)
            throw this.error('no MARK on the stack');
        this.#fence = this.#marks[this.#marks.length - 1] ?? 0;
        const items = this.#stack.slice(from);
        this.#stack.length = from;
        return items;
    }
    /** POP also takes away a mark that lies on top. */
    discard() {
        if (this.#marks.length > 0 && this.#marks[this.#marks.length - 1] === this.#stack.length)
            this.popMark();
        else
            this.pop();
    }
    memoize(index = this.#memoized) {
        const value = this.top();
        if (index < 0 || index > this.#maxMemoIndex)
            throw this.error(`memo index ${index} is out of bounds`);
        if (index <= this.#dense.length + DENSE_MEMO_STEP) {
            while (this.#dense.length < index)
                this.#dense.push(undefined);
            if (this.#recall(index) === undefined)
                this.#memoized++;
            this.#dense[index] = value;
            this.#sparse.delete(index);
            return;
        }
        if (!this.#sparse.has(index))
            this.#memoized++;
        this.#sparse.set(index, value);
    }
    recall(index) {
        const value = this.#recall(index);
        if (value === undefined)
            throw this.error(`no memo value at index ${index}`);
        this.push(value);
    }
    #recall(index) {
        return this.#dense[index] ?? (this.#dense[index] === null ? null : this.#sparse.get(index));
    }
    pushGlobal(module, name) {
        if (typeof module !== 'string' || typeof name !== 'string')
            throw this.error('STACK_GLOBAL needs two str');
        this.push(this.globalNamed(module, name));
    }
    globalNamed(module, name) {
        if (this.protocol >= 3)
            return new values/* PyGlobal */.B6(module, name);
        const newModule = Object.hasOwn(PYTHON2_MODULES, module) ? PYTHON2_MODULES[module] : module;
        const key = `${newModule}.${name}`;
        return new values/* PyGlobal */.B6(newModule, Object.hasOwn(PYTHON2_NAMES, key) ? PYTHON2_NAMES[key] : name);
    }
    reduce() {
        const args = this.pop();
        const callee = this.pop();
        if (!(args instanceof values/* PyTuple */.Wc))
            throw this.error(`REDUCE needs a tuple, found ${(0,arrays/* describeValue */.bp)(args)}`);
        this.push(reduceCall(callee, args.items, this.#budget));
    }
    appendAll(items) {
        const list = this.top();
        if (Array.isArray(list))
            for (const item of items)
                list.push(item);
        else if (list instanceof values/* PyObject */.By)
            for (const item of items)
                list.items.push(item);
        else if (items.length > 0)
            throw this.error(`APPEND to ${(0,arrays/* describeValue */.bp)(list)}`);
    }
    /** Keys and values in turn. */
    setAll(pairs) {
        if (pairs.length % 2 !== 0)
            throw this.error('an odd number of items for SETITEMS');
        const target = this.top();
        if (!(target instanceof values/* PyDict */.KL) && !(target instanceof values/* PyObject */.By)) {
            if (pairs.length === 0)
                return;
            throw this.error(`SETITEM on ${(0,arrays/* describeValue */.bp)(target)}`);
        }
        const dict = target instanceof values/* PyDict */.KL ? target : (target.dict ??= new values/* PyDict */.KL());
        for (let index = 0; index < pairs.length; index += 2)
            dict.set(pairs[index], pairs[index + 1]);
    }
    addAll(items) {
        const set = this.top();
        const into = set instanceof values/* PySet */.gG && !set.frozen ? set.items : set instanceof values/* PyObject */.By ? set.items : null;
        if (into === null)
            throw this.error(`ADDITEMS to ${(0,arrays/* describeValue */.bp)(set)}`);
        for (const item of items)
            into.push(item);
    }
    build() {
        const state = this.pop();
        const target = this.top();
        if (target instanceof values/* NDArray */.Mv && isArrayShell(target)) {
            setArrayState(target, state, this.#budget);
        }
        else if (target instanceof values/* PyObject */.By) {
            if (target.state instanceof values/* PyDict */.KL && state instanceof values/* PyDict */.KL) {
                this.#budget.copy(state.size);
                for (const [key, value] of state.entries)
                    target.state.set(key, value);
            }
            else {
                target.state = state;
            }
        }
        else if (state !== null) {
            throw (0,errors/* unsupported */.qO)('pickle', `BUILD changes ${(0,arrays/* describeValue */.bp)(target)} at byte ${this.offset}, which no model needs`);
        }
    }
    error(reason) {
        return (0,errors/* corrupt */.qb)('pickle', reason, this.offset);
    }
}

// EXTERNAL MODULE: ./src/formats/pickle/opcode-table.ts
var opcode_table = __webpack_require__(27332);
// EXTERNAL MODULE: ./src/formats/pickle/opcodes.ts
var opcodes = __webpack_require__(82588);
;// CONCATENATED MODULE: ./src/formats/pickle/interpreter.ts







/** Highest protocol that CPython writes and reads. */
const HIGHEST_PROTOCOL = 5;
/**
 * Interprets the pickle that starts at `start`, as data: classes and functions stay names, calls stay records of
 * calls. Iterative, whatever the nesting of the data.
 * @throws corrupt, unsupported (extension codes, out-of-band buffers), limit
 */
function interpretPickle(bytes, start, options) {
    const machine = new PickleMachine(bytes.length - start, options.budget);
    let offset = start;
    try {
        for (;;) {
            const opcode = (0,opcodes/* decodeOpcode */.N)(bytes, offset);
            options.budget.opcode(offset);
            machine.offset = offset;
            offset = opcode.next;
            if (opcode.code === opcode_table.OP.STOP)
                return { value: machine.pop(), next: offset, protocol: machine.protocol };
            step(machine, opcode, bytes.length);
            if (opcode.code !== opcode_table.OP.BUILD || options.readInline === undefined)
                continue;
            const built = machine.top();
            const inline = built instanceof values/* PyObject */.By ? options.readInline(built, offset, options.budget) : null;
            if (inline === null)
                continue;
            machine.pop();
            machine.push(inline.value);
            offset = inline.next;
        }
    }
    catch (cause) {
        if ((0,errors/* isModelGateError */.p2)(cause))
            throw cause;
        // Invalid array length, Map maximum size exceeded: the engine's own ceilings.
        if (cause instanceof RangeError) {
            throw new errors/* ModelGateError */.j3('limit', `pickle: ${cause.message} at byte ${machine.offset}`, { cause });
        }
        throw cause;
    }
}
/** One opcode other than STOP. */
function step(machine, { code, arg, next }, streamEnd) {
    switch (code) {
        case opcode_table.OP.PROTO:
            if (Number(arg) > HIGHEST_PROTOCOL)
                throw machine.error(`protocol ${Number(arg)} is unknown`);
            machine.protocol = Number(arg);
            return;
        case opcode_table.OP.FRAME:
            if (Number(arg) > streamEnd - next)
                throw machine.error('truncated: the frame is longer than what is left');
            return;
        case opcode_table.OP.NONE:
            machine.push(null);
            return;
        case opcode_table.OP.NEWTRUE:
        case opcode_table.OP.NEWFALSE:
            machine.push(code === opcode_table.OP.NEWTRUE);
            return;
        case opcode_table.OP.FLOAT:
        case opcode_table.OP.BINFLOAT:
            machine.push(new values/* PyFloat */.g$(Number(arg)));
            return;
        case opcode_table.OP.MARK:
            machine.mark();
            return;
        case opcode_table.OP.POP:
            machine.discard();
            return;
        case opcode_table.OP.POP_MARK:
            machine.popMark();
            return;
        case opcode_table.OP.DUP:
            machine.push(machine.top());
            return;
        case opcode_table.OP.PUT:
        case opcode_table.OP.BINPUT:
        case opcode_table.OP.LONG_BINPUT:
            machine.memoize(Number(arg));
            return;
        case opcode_table.OP.MEMOIZE:
            machine.memoize();
            return;
        case opcode_table.OP.GET:
        case opcode_table.OP.BINGET:
        case opcode_table.OP.LONG_BINGET:
            machine.recall(Number(arg));
            return;
        case opcode_table.OP.EMPTY_TUPLE:
        case opcode_table.OP.EMPTY_LIST:
        case opcode_table.OP.EMPTY_DICT:
        case opcode_table.OP.EMPTY_SET:
        case opcode_table.OP.TUPLE:
        case opcode_table.OP.TUPLE1:
        case opcode_table.OP.TUPLE2:
        case opcode_table.OP.TUPLE3:
        case opcode_table.OP.LIST:
        case opcode_table.OP.DICT:
        case opcode_table.OP.FROZENSET:
            makeContainer(machine, code);
            return;
        case opcode_table.OP.APPEND:
            machine.appendAll([machine.pop()]);
            return;
        case opcode_table.OP.APPENDS:
            machine.appendAll(machine.popMark());
            return;
        case opcode_table.OP.SETITEM: {
            const value = machine.pop();
            machine.setAll([machine.pop(), value]);
            return;
        }
        case opcode_table.OP.SETITEMS:
            machine.setAll(machine.popMark());
            return;
        case opcode_table.OP.ADDITEMS:
            machine.addAll(machine.popMark());
            return;
        case opcode_table.OP.BUILD:
            machine.build();
            return;
        case opcode_table.OP.EXT1:
        case opcode_table.OP.EXT2:
        case opcode_table.OP.EXT4:
            throw (0,errors/* unsupported */.qO)('pickle', `extension code ${Number(arg)} stands for a class that the file does not name`);
        case opcode_table.OP.NEXT_BUFFER:
        case opcode_table.OP.READONLY_BUFFER:
            throw (0,errors/* unsupported */.qO)('pickle', 'the file needs out-of-band buffers that are kept elsewhere');
        case opcode_table.OP.PERSID:
            machine.push(new values/* PyPersistentId */.cs(constantOf(arg)));
            return;
        case opcode_table.OP.GLOBAL:
        case opcode_table.OP.INST:
        case opcode_table.OP.STACK_GLOBAL:
        case opcode_table.OP.REDUCE:
        case opcode_table.OP.NEWOBJ:
        case opcode_table.OP.NEWOBJ_EX:
        case opcode_table.OP.OBJ:
        case opcode_table.OP.BINPERSID:
            makeObject(machine, code, arg);
            return;
        default:
            machine.push(constantOf(arg));
    }
}
/** Integers, strings and bytes are their own values. */
function constantOf(arg) {
    if (isName(arg))
        throw new Error('a name is no constant');
    return arg;
}
function isName(arg) {
    return Array.isArray(arg);
}
function namedBy(machine, arg) {
    if (!isName(arg))
        throw new Error('a name is needed');
    return machine.globalNamed(arg[0], arg[1]);
}
function makeContainer(machine, code) {
    switch (code) {
        case opcode_table.OP.EMPTY_TUPLE:
            machine.push(new values/* PyTuple */.Wc([]));
            return;
        case opcode_table.OP.EMPTY_LIST:
            machine.push([]);
            return;
        case opcode_table.OP.EMPTY_DICT:
            machine.push(new values/* PyDict */.KL());
            return;
        case opcode_table.OP.EMPTY_SET:
            machine.push(new values/* PySet */.gG([], false));
            return;
        case opcode_table.OP.TUPLE:
            machine.push(new values/* PyTuple */.Wc(machine.popMark()));
            return;
        case opcode_table.OP.LIST:
            machine.push(machine.popMark());
            return;
        case opcode_table.OP.FROZENSET:
            machine.push(new values/* PySet */.gG(machine.popMark(), true));
            return;
        case opcode_table.OP.DICT: {
            const pairs = machine.popMark();
            machine.push(new values/* PyDict */.KL());
            machine.setAll(pairs);
            return;
        }
        default: {
            // TUPLE1, TUPLE2, TUPLE3 are consecutive codes.
            const items = new Array(code - opcode_table.OP.TUPLE1 + 1);
            for (let index = items.length - 1; index >= 0; index--)
                items[index] = machine.pop();
            machine.push(new values/* PyTuple */.Wc(items));
        }
    }
}
/** Opcodes that name classes or make instances. */
function makeObject(machine, code, arg) {
    switch (code) {
        case opcode_table.OP.GLOBAL:
            machine.push(namedBy(machine, arg));
            return;
        case opcode_table.OP.STACK_GLOBAL: {
            const name = machine.pop();
            machine.pushGlobal(machine.pop(), name);
            return;
        }
        case opcode_table.OP.REDUCE:
            machine.reduce();
            return;
        case opcode_table.OP.NEWOBJ: {
            const args = machine.pop();
            machine.push(newObject(machine.pop(), args));
            return;
        }
        case opcode_table.OP.NEWOBJ_EX: {
            const kwargs = machine.pop();
            const args = machine.pop();
            machine.push(newObject(machine.pop(), args, kwargs));
            return;
        }
        case opcode_table.OP.INST: {
            const args = machine.popMark();
            machine.push(new values/* PyObject */.By(namedBy(machine, arg), args, 'inst'));
            return;
        }
        case opcode_table.OP.OBJ: {
            const [cls, ...args] = machine.popMark();
            if (cls === undefined)
                throw machine.error('OBJ without a class');
            machine.push(new values/* PyObject */.By(cls, args, 'inst'));
            return;
        }
        case opcode_table.OP.BINPERSID:
            machine.push(new values/* PyPersistentId */.cs(machine.pop()));
            return;
        default:
            throw machine.error(`no meaning for ${opcode_table/* OPCODES */.q[code]?.name ?? code}`);
    }
}

;// CONCATENATED MODULE: ./src/formats/joblib/array-wrapper.ts








/** scikit-learn carried joblib as sklearn.externals.joblib until 0.22. */
const WRAPPER = /^(?:sklearn\.externals\.)?joblib\.numpy_pickle(?:_compat)?\.(NumpyArrayWrapper|NDArrayWrapper|ZNDArrayWrapper)$/;
/**
 * The array that joblib writes behind the BUILD of a NumpyArrayWrapper: its raw bytes, or for arrays of objects a
 * pickle of its own. https://github.com/joblib/joblib/blob/main/joblib/numpy_pickle.py (NumpyArrayWrapper.read_array)
 * @returns null when `built` is something else
 * @throws corrupt on truncation; unsupported for the wrappers of joblib < 0.10, which keep arrays in other files
 */
function readInlineArray(stream, built, next, budget) {
    // Asked after every BUILD of the file: the cheap question first.
    if (!(built.callee instanceof values/* PyGlobal */.B6) || !built.callee.name.endsWith('ArrayWrapper'))
        return null;
    const className = built.callee.qualifiedName;
    const wrapper = WRAPPER.exec(className)?.[1];
    if (wrapper === undefined)
        return null;
    if (wrapper !== 'NumpyArrayWrapper') {
        throw (0,errors/* unsupported */.qO)(className, 'the file was written by joblib before 0.10, which keeps arrays in files beside it', 'Load the model and save it again with a current joblib.');
    }
    const attributes = access/* Attributes */.e.of(built);
    const dtype = dtypeOf(attributes.get('dtype'));
    if (hasObjects(dtype)) {
        const { value, next: end } = interpretPickle(stream, next, { budget });
        return { value, next: end };
    }
    const shape = shapeOf(attributes.get('shape'));
    const start = next + paddingOf(stream, attributes, next);
    const length = countOf(shape) * dtype.itemSize;
    if (length > stream.length - start) {
        throw (0,errors/* corrupt */.qb)('joblib', `truncated: an array ${(0,arrays/* describeDType */.cl)(dtype)} (${shape.join(', ')}) takes ${length} bytes, ${Math.max(0, stream.length - start)} are left`, next);
    }
    const data = stream.subarray(start, start + length);
    const fortran = attributes.get('order') === 'F';
    return { value: makeArray({ dtype, shape, fortran, data, budget }), next: start + length };
}
/** joblib >= 1.2 puts one byte with the length of the padding, and the padding, in front of the array. */
function paddingOf(stream, attributes, at) {
    if ((attributes.get('numpy_array_alignment_bytes') ?? null) === null)
        return 0;
    const padding = stream[at];
    if (padding === undefined)
        throw (0,errors/* corrupt */.qb)('joblib', 'truncated: no array behind its wrapper', at);
    return 1 + padding;
}

// EXTERNAL MODULE: ./src/formats/hdf5/file.ts + 2 modules
var file = __webpack_require__(43537);
// EXTERNAL MODULE: ./src/formats/keras/json.ts
var json = __webpack_require__(45471);
// EXTERNAL MODULE: ./src/formats/hdf5/dataset.ts + 6 modules
var dataset = __webpack_require__(82928);
// EXTERNAL MODULE: ./src/formats/hdf5/elements.ts
var hdf5_elements = __webpack_require__(73383);
;// CONCATENATED MODULE: ./src/formats/keras/weights.ts



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
    if (found instanceof dataset/* Hdf5Dataset */.y)
        return found;
    throw (0,errors/* corrupt */.qb)('keras', `the weight ${path} is missing in ${group.path === '' ? 'the file' : group.path}`);
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
    return (0,hdf5_elements/* widenBrain */.E)(new Uint16Array(Uint8Array.from(bytes).buffer));
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
            throw (0,errors/* unsupported */.qO)(path, `values of the type ${type.kind === 'other' ? type.name : type.kind} are no weights`, 'Save the model as .keras, which keeps the type.');
    }
}
/** Unsigned 64-bit numbers as signed ones: seeds and counters, far below 2^63. */
function narrowed(dataset) {
    const elements = dataset.read();
    if (!(elements instanceof BigUint64Array))
        return elements;
    const signed = new BigInt64Array(elements.buffer, elements.byteOffset, elements.length);
    if (signed.some((value) => value < 0n))
        throw (0,errors/* unsupported */.qO)(dataset.path, 'a value beyond 64-bit signed integers');
    return signed;
}

;// CONCATENATED MODULE: ./src/formats/keras/legacy-file.ts





/** Keras 3 keeps the weights of the model itself, not of a layer, under this name. */
const TOP_LEVEL = 'top_level_model_weights';
/** Pieces that a long list attribute may be cut in: https://github.com/keras-team/keras/blob/v2.15.0/keras/saving/legacy/hdf5_format.py */
const MAX_PIECES = 10_000;
/**
 * A whole model in HDF5, as Keras 2 and 3 save it under .h5: architecture and training in attributes, weights layer by
 * layer. Other HDF5 files are opaque, with the reason. @throws corrupt, unsupported, limit
 */
function readLegacyFile(bytes) {
    const { root } = (0,file/* openHdf5 */.a)(bytes);
    const config = textAttribute(root, 'model_config');
    if (config === null)
        return { format: 'hdf5', bytes, refusal: refusalOf(root) };
    const weights = root.find('model_weights');
    if (!(weights instanceof file/* Hdf5Group */.$))
        throw (0,errors/* corrupt */.qb)('keras', 'the file describes a model, but holds no model_weights');
    const training = textAttribute(root, 'training_config');
    return {
        format: 'hdf5',
        kind: 'keras-model',
        size: bytes.length,
        architecture: (0,json/* parseModelJson */.N)(config, 'model_config'),
        training: training === null ? null : (0,json/* parseModelJson */.N)(training, 'training_config'),
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
        if (!(group instanceof file/* Hdf5Group */.$))
            throw (0,errors/* corrupt */.qb)('keras', `the weights of the layer ${name} are missing`);
        if (layers.has(name))
            throw (0,errors/* corrupt */.qb)('keras', `two layers are called ${name}`);
        layers.set(name, weightsOf(group));
    }
    const top = weights.find(TOP_LEVEL);
    const own = top instanceof file/* Hdf5Group */.$ ? weightsOf(top) : [];
    if (own.length > 0 && !layers.has(TOP_LEVEL))
        layers.set(TOP_LEVEL, own);
    return layers;
}
function weightsOf(group) {
    return listAttribute(group, 'weight_names').map((name) => weightOf(requireDataset(group, name)));
}
/** An attribute of one text, which writers store as text or as bytes; null when there is none. */
function textAttribute(group, name) {
    const attribute = group.attributes.get(name);
    if (attribute === undefined)
        return null;
    const { type, space } = attribute;
    if ((type.kind !== 'string' && type.kind !== 'vlen-string') || space.count !== 1) {
        throw (0,errors/* unsupported */.qO)(name, 'this attribute should be one text');
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
        throw (0,errors/* unsupported */.qO)(name, 'this attribute should be a list of names');
    }
    return attribute.read();
}

// EXTERNAL MODULE: ./src/formats/zip/archive.ts + 1 modules
var archive = __webpack_require__(90947);
;// CONCATENATED MODULE: ./src/formats/keras/archive.ts






const CONFIG = 'config.json';
const METADATA = 'metadata.json';
const WEIGHTS = 'model.weights.h5';
const ASSETS = 'assets/';
/**
 * A .keras archive: https://github.com/keras-team/keras/blob/master/keras/src/saving/saving_lib.py. The parts are
 * unpacked at once, the values of the weights when asked for. @throws corrupt, unsupported, limit
 */
function readKerasArchive(bytes) {
    const members = (0,archive/* openZip */.Q)(bytes);
    const architecture = (0,json/* parseModelJson */.N)(required(members, CONFIG).read(), CONFIG);
    const metadata = members.get(METADATA);
    const version = metadata === undefined ? undefined : (0,json/* memberOf */.C)((0,json/* parseModelJson */.N)(metadata.read(), METADATA), 'keras_version');
    return {
        format: 'keras',
        kind: 'keras-model',
        size: bytes.length,
        architecture,
        training: (0,json/* memberOf */.C)(architecture, 'compile_config') ?? null,
        kerasVersion: typeof version === 'string' ? version : null,
        weights: { kind: 'by-position', weights: weightsByPath((0,file/* openHdf5 */.a)(required(members, WEIGHTS).read()).root) },
        assets: assetsOf(members),
    };
}
function required(members, name) {
    const member = members.get(name);
    if (member !== undefined)
        return member;
    if (name === WEIGHTS && members.has('model.weights.npz')) {
        throw (0,errors/* unsupported */.qO)('keras', 'the weights are a NumPy file, which Keras writes without h5py', 'Install h5py and save again.');
    }
    throw (0,errors/* corrupt */.qb)('keras', `the archive has no ${name}`);
}
/** Every dataset by its path. Groups that several names lead to are walked once. */
function weightsByPath(root) {
    const weights = new Map();
    const met = new Set([root.address]);
    const pending = [root];
    for (let group = pending.pop(); group !== undefined; group = pending.pop()) {
        for (const name of group.links.keys()) {
            const object = group.find(name);
            if (object instanceof dataset/* Hdf5Dataset */.y)
                weights.set(object.path, weightOf(object));
            if (!(object instanceof file/* Hdf5Group */.$) || met.has(object.address))
                continue;
            met.add(object.address);
            pending.push(object);
        }
    }
    return weights;
}
/** Vocabularies and the like, by their path below assets/. */
function assetsOf(members) {
    const assets = new Map();
    for (const [name, member] of members)
        if (name.startsWith(ASSETS))
            assets.set(name.slice(ASSETS.length), member.read());
    return assets;
}

// EXTERNAL MODULE: ./src/formats/lightgbm/text.ts
var lightgbm_text = __webpack_require__(1546);
// EXTERNAL MODULE: ./src/formats/walk.ts
var walk = __webpack_require__(25727);
;// CONCATENATED MODULE: ./src/formats/library-versions.ts



/** Attribute -> library whose version it holds. */
const VERSION_ATTRIBUTES = [
    ['_sklearn_version', 'scikit-learn'],
    ['_imblearn_version', 'imbalanced-learn'],
];
/** A version number is short; anything else in its place is not shown. */
const VERSION = /^[\w.+!-]{1,40}$/;
/** Outer objects come first, and they carry the version; a forest of ten thousand trees need not be searched. */
const MAX_SEARCHED = 50_000;
/** Versions that the file records of the libraries that wrote it; the outermost object's counts. */
function libraryVersions(root) {
    const versions = {};
    (0,walk/* walkContainers */.C)(root, MAX_SEARCHED, (container) => {
        if (container instanceof values/* PyDict */.KL) {
            for (const [attribute, library] of VERSION_ATTRIBUTES) {
                const version = container.get(attribute);
                if (typeof version === 'string' && VERSION.test(version))
                    versions[library] ??= version;
            }
        }
        else if (container instanceof values/* PyObject */.By && container.className === 'xgboost.core.Booster') {
            const version = boosterVersion(container);
            if (version !== null)
                versions['xgboost'] ??= version;
        }
    });
    return versions;
}
/** XGBoost's Booster is a serialised model in `handle`, with `version: [major, minor, patch]` in it. */
function boosterVersion(object) {
    const handle = access/* Attributes */.e.of(object).get('handle');
    return handle instanceof Uint8Array ? ubjsonVersion(handle) : null;
}
/** `version` followed by a UBJSON array of three small integers (typed or not). https://ubjson.org/ */
function ubjsonVersion(bytes) {
    const key = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf('version');
    if (key < 0)
        return null;
    let at = key + 'version'.length;
    if (bytes[at++] !== 0x5b)
        return null;
    const numbers = [];
    while (numbers.length < 3) {
        const read = UBJSON_INTEGERS[String.fromCharCode(bytes[at] ?? 0)];
        if (read === undefined || at + 1 + read.width > bytes.length)
            return null;
        numbers.push(read.value(new DataView(bytes.buffer, bytes.byteOffset + at + 1, read.width)));
        at += 1 + read.width;
    }
    return numbers.join('.');
}
const UBJSON_INTEGERS = {
    i: { width: 1, value: (view) => view.getInt8(0) },
    U: { width: 1, value: (view) => view.getUint8(0) },
    I: { width: 2, value: (view) => view.getInt16(0) },
    l: { width: 4, value: (view) => view.getInt32(0) },
    L: { width: 8, value: (view) => Number(view.getBigInt64(0)) },
};

// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
;// CONCATENATED MODULE: ./src/formats/pickle/budget.ts


/**
 * Items and bytes that the reader may copy, on top of a multiple of the stream: memo references cost nothing, but
 * `set(x)` or `_codecs.encode(x)` of a memoized x would otherwise multiply a small file into gigabytes.
 */
const COPIES_PER_STREAM_BYTE = 16;
const COPIES_ALWAYS_ALLOWED = 16 * 1024 * 1024;
/** What one file may cost; pickles nested in it draw on the same budget. */
class PickleBudget {
    #opcodes = limits/* MAX_PICKLE_OPCODES */.cR;
    #copies;
    constructor(streamBytes) {
        this.#copies = COPIES_ALWAYS_ALLOWED + COPIES_PER_STREAM_BYTE * streamBytes;
    }
    opcode(offset) {
        if (--this.#opcodes < 0) {
            throw new errors/* ModelGateError */.j3('limit', `pickle: more than ${limits/* MAX_PICKLE_OPCODES */.cR} opcodes at byte ${offset}`);
        }
    }
    /** Charges items or bytes that are about to be copied. */
    copy(amount) {
        this.#copies -= amount;
        if (this.#copies < 0) {
            throw new errors/* ModelGateError */.j3('limit', 'pickle: copies of its own parts multiply it beyond the memory budget');
        }
    }
}

// EXTERNAL MODULE: ./src/formats/xgboost/snapshot.ts + 2 modules
var snapshot = __webpack_require__(19800);
;// CONCATENATED MODULE: ./src/formats/read-model.ts












/** What to say of formats that are recognised and refused. */
const REFUSED = {
    'joblib-zf': [
        'a joblib file of the ZF container, which joblib wrote before 0.10',
        'Load the model and save it again with a current joblib.',
    ],
    zstd: ['a zstandard-compressed file', 'Save the model with joblib, which has zlib, lz4 and four more.'],
    html: ['an HTML page, not a model', 'The download may have returned an error or a log-in page.'],
    text: ['a text file, not a model', 'Check the path.'],
    'lightgbm-dump': [
        "LightGBM's dump_model() as JSON, which is for people to read and which LightGBM does not load again",
        'Save the model with booster.save_model("model.txt").',
    ],
};
/**
 * Reads a model file as data; nothing in it is executed.
 * @throws corrupt (with the byte offset), unsupported, limit, cancelled
 */
function readModel(bytes, options = {}) {
    if (options.signal?.aborted === true)
        throw new errors/* ModelGateError */.j3('cancelled', 'reading the model was cancelled');
    if (bytes.length === 0)
        throw new errors/* ModelGateError */.j3('empty-file', 'the model file is empty');
    const { format, compression } = (0,detect/* detect */.o)(bytes);
    switch (format) {
        case 'pickle':
        case 'joblib':
            return readPickleFile(bytes, compression);
        case 'onnx':
            return { format, bytes };
        case 'xgboost':
            return { format, size: bytes.length, snapshot: (0,snapshot/* readXgboost */.D)(bytes) };
        case 'lightgbm':
            return { format, size: bytes.length, text: (0,lightgbm_text/* readModelText */.Xt)((0,lightgbm_text/* lightgbmText */.eh)(bytes)) };
        case 'catboost':
            return { format, size: bytes.length, model: (0,catboost/* readCatboost */.uN)(bytes) };
        case 'hdf5':
            return readLegacyFile(bytes);
        case 'keras':
            return readKerasArchive(bytes);
        case 'joblib-zf':
        case 'zstd':
        case 'html':
            throw refusal(format);
        case 'text':
            throw (0,lightgbm_text/* isLightgbmDump */.lL)(bytes) ? refusal('lightgbm-dump') : refusal(format);
        default:
            return { format, bytes };
    }
}
function refusal(format) {
    const [what, remedy] = REFUSED[format];
    return new errors/* ModelGateError */.j3('unsupported', `The file is ${what}.`, { subject: format, remedy });
}
/** A pickle, plain or compressed, with or without joblib's arrays in it. */
function readPickleFile(bytes, compression) {
    const unfolded = compression === null ? { bytes, consumed: bytes.length } : (0,formats_compression/* decompress */.m)(bytes, compression);
    const stream = unfolded.bytes;
    if (stream.length === 0)
        throw (0,errors/* corrupt */.qb)(compression ?? 'pickle', 'there is nothing inside');
    if (compression !== null)
        requirePickle(stream, compression);
    let inlineArrays = 0;
    const { value, next, protocol } = interpretPickle(stream, 0, {
        budget: new PickleBudget(stream.length),
        readInline: (built, at, budget) => {
            const inline = readInlineArray(stream, built, at, budget);
            if (inline !== null)
                inlineArrays++;
            return inline;
        },
    });
    return {
        format: inlineArrays > 0 ? 'joblib' : 'pickle',
        protocol,
        compression,
        root: value,
        size: bytes.length,
        streamSize: stream.length,
        bytesAccounted: next,
        trailingBytes: stream.length - next + bytes.length - unfolded.consumed,
        libraryVersions: libraryVersions(value),
    };
}
/** Inside a container there must be a pickle: neither another container nor an archive. */
function requirePickle(stream, compression) {
    const inner = (0,detect/* detect */.o)(stream);
    if ((inner.format === 'pickle' || inner.format === 'joblib') && inner.compression === null)
        return;
    const inside = inner.compression ?? inner.format;
    throw new errors/* ModelGateError */.j3('unsupported', `The ${compression} file holds ${inside}, not a pickle.`, {
        subject: compression,
        remedy: 'Unpack the model file first, or save it with joblib.dump(model, path, compress=3).',
    });
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


/***/ }),

/***/ 25727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ walkContainers)
/* harmony export */ });
/* harmony import */ var _pickle_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16281);

/**
 * Visits every container reachable from `root`, breadth first, each once; cycles are harmless.
 * @returns false when there are more than `limit` of them, the rest of which was not visited
 */
function walkContainers(root, limit, visit) {
    const seen = new Set();
    let level = [];
    collect(root, level);
    while (level.length > 0) {
        const next = [];
        for (const container of level) {
            if (seen.has(container))
                continue;
            if (seen.size >= limit)
                return false;
            seen.add(container);
            visit(container);
            collectParts(container, next);
        }
        level = next;
    }
    return true;
}
function collect(value, into) {
    if (typeof value !== 'object' || value === null)
        return;
    if (value instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_0__/* .PyObject */ .By ||
        value instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_0__/* .PyDict */ .KL ||
        value instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_0__/* .PyTuple */ .Wc ||
        Array.isArray(value) ||
        value instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_0__/* .PySet */ .gG ||
        (value instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_0__/* .NDArray */ .Mv && value.objects !== null)) {
        into.push(value);
    }
}
function collectParts(container, into) {
    if (container instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_0__/* .PyObject */ .By) {
        if (container.state !== undefined)
            collect(container.state, into);
        collectAll(container.args, into);
        collectAll(container.items, into);
        if (container.dict !== null)
            into.push(container.dict);
        if (container.kwargs !== null)
            into.push(container.kwargs);
    }
    else if (container instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_0__/* .PyDict */ .KL) {
        for (const [key, item] of container.entries) {
            collect(key, into);
            collect(item, into);
        }
    }
    else if (container instanceof _pickle_values_js__WEBPACK_IMPORTED_MODULE_0__/* .NDArray */ .Mv) {
        collectAll(container.objects ?? [], into);
    }
    else {
        collectAll(Array.isArray(container) ? container : container.items, into);
    }
}
function collectAll(items, into) {
    for (const item of items)
        collect(item, into);
}


/***/ }),

/***/ 19800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ readXgboost),
  m: () => (/* binding */ xgboostEncoding)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/formats/xgboost/binary.ts


/**
 * The binary model format of XGBoost up to 2.0 (`.model`, `.bin`): C structs behind each other, little-endian. Read into
 * the document that the same model would be in JSON, so that one reader serves all.
 * https://github.com/dmlc/xgboost/blob/v1.7.6/src/learner.cc, src/gbm/gbtree_model.h, src/tree/tree_model.cc
 */
/** Sizes of the structs, whose reserved fields keep them the same over the versions. */
const LEARNER_BYTES = 136;
const TREES_BYTES = 160;
const TREE_BYTES = 148;
const NODE_BYTES = 20;
const STATISTICS_BYTES = 16;
const LINEAR_BYTES = 136;
/** Bit of `sindex`: missing values go left; the other bits are the feature. */
const DEFAULT_LEFT = 0x8000_0000;
const MAX_NAME = 256;
const MAX_ATTRIBUTES = 100_000;
const BOOSTERS = new Set(['gbtree', 'dart', 'gblinear']);
/** Whether the learner's struct is followed by the names of an objective and a booster, with or without `binf` before. */
function isXgboostBinary(bytes) {
    const cursor = cursorOf(bytes);
    cursor.offset += LEARNER_BYTES;
    const objective = nameAt(cursor);
    return objective !== null && /^[a-z]+:[\w-]+$/.test(objective) && BOOSTERS.has(nameAt(cursor) ?? '');
}
/** @throws ModelGateError code 'corrupt' with the offset, 'unsupported' for vectors in leaves, 'limit' */
function readXgboostBinary(bytes) {
    const cursor = cursorOf(bytes);
    const learner = structAt(cursor, LEARNER_BYTES);
    const int = (field) => learner.getInt32(field * 4, true);
    const [hasAttributes, hasMetrics, major, minor] = [int(3), int(4), int(5), int(6)];
    const objective = readText(cursor, MAX_NAME);
    const name = readText(cursor, MAX_NAME);
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
function cursorOf(bytes) {
    const marked = String.fromCharCode(...bytes.subarray(0, 4)) === 'binf';
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return { view, bytes, offset: marked ? 4 : 0 };
}
function objectOf(fields) {
    return new Map(Object.entries(fields));
}
function readTrees(cursor, name, keepsParallel) {
    if (!BOOSTERS.has(name))
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
/** A name at the cursor, or null when there is none. */
function nameAt(cursor) {
    const start = cursor.offset + 8;
    if (start > cursor.bytes.length)
        return null;
    const length = cursor.view.getBigUint64(cursor.offset, true);
    if (length === 0n || length > BigInt(MAX_NAME) || start + Number(length) > cursor.bytes.length)
        return null;
    cursor.offset = start + Number(length);
    return String.fromCharCode(...cursor.bytes.subarray(start, cursor.offset));
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
/** Names of a document's first field: of a model, and of the snapshot in a pickle. */
const FIRST = '(?:learner|version|Model|Config)';
const JSON_HEAD = new RegExp(`^\\s*\\{\\s*"${FIRST}"\\s*:`);
/** The first key of a UBJSON object: a length of one, two, four or eight bytes, and the name. */
const UBJSON_HEAD = new RegExp(`^\\{(?:[iU].|I..|l....|L........)${FIRST}[{[]`, 's');
const HEAD_BYTES = 512;
/** How bytes that are an XGBoost model are encoded; null when they are none. */
function xgboostEncoding(bytes) {
    const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
    const isDocument = JSON_HEAD.test(head) ? 'json' : UBJSON_HEAD.test(head) ? 'ubjson' : null;
    if (isDocument !== null)
        return contains(bytes, 'gradient_booster') ? isDocument : null;
    return isXgboostBinary(bytes) ? 'binary' : null;
}
function contains(bytes, name) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name);
}
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
    if (isXgboostBinary(bytes))
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


/***/ }),

/***/ 90947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ listZip),
  Q: () => (/* binding */ openZip)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/compression/budget.ts
var compression_budget = __webpack_require__(25772);
// EXTERNAL MODULE: ./src/formats/zip/directory.ts
var zip_directory = __webpack_require__(9055);
;// CONCATENATED MODULE: ./src/formats/zip/local.ts


const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const DESCRIPTOR = 0x08074b50;
const HAS_DESCRIPTOR = 8;
/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.7. @throws corrupt */
function readLocalHeader(bytes, offset) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (!(offset >= 0 && offset + LOCAL_BYTES <= bytes.length) || view.getUint32(offset, true) !== LOCAL) {
        throw (0,errors/* corrupt */.qb)('zip', 'a member has no local header', offset);
    }
    const nameLength = view.getUint16(offset + 26, true);
    const extraLength = view.getUint16(offset + 28, true);
    const dataStart = offset + LOCAL_BYTES + nameLength + extraLength;
    if (dataStart > bytes.length)
        throw (0,errors/* corrupt */.qb)('zip', 'truncated local header', offset);
    const flags = view.getUint16(offset + 6, true);
    const rawName = bytes.subarray(offset + LOCAL_BYTES, offset + LOCAL_BYTES + nameLength);
    const extra = { at: offset + LOCAL_BYTES + nameLength, length: extraLength };
    const [size, compressedSize] = (0,zip_directory/* widen */.oP)(view, extra, [
        view.getUint32(offset + 22, true),
        view.getUint32(offset + 18, true),
    ]);
    return {
        name: (0,zip_directory/* textOf */.b6)(rawName, (flags & 0x800) !== 0),
        rawName,
        flags,
        method: view.getUint16(offset + 8, true),
        crc: view.getUint32(offset + 14, true),
        compressedSize,
        size,
        offset,
        dataStart,
    };
}
/** Sizes and checksum of a streamed member follow its data and may be missing in front of it. */
function hasDescriptor(header) {
    return (header.flags & HAS_DESCRIPTOR) !== 0;
}
/** Bytes of the data descriptor behind `at`: with or without signature, sizes of 4 or 8 bytes; 0 when there is none. */
function descriptorBytes(bytes, at, { crc, compressedSize }) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (const signature of [4, 0]) {
        if (at + signature + 12 > bytes.length)
            continue;
        if (signature === 4 && view.getUint32(at, true) !== DESCRIPTOR)
            continue;
        const from = at + signature;
        if (view.getUint32(from, true) !== crc)
            continue;
        const isWide = from + 20 <= bytes.length && view.getBigUint64(from + 4, true) === BigInt(compressedSize);
        if (isWide && (view.getUint32(from + 8, true) === 0 || compressedSize > 0xffffffff)) {
            // Narrow sizes of an empty tail look wide when the next bytes are zero: the next record decides.
            const narrowEnd = from + 12;
            const narrowFits = view.getUint32(from + 4, true) === compressedSize && startsRecord(view, narrowEnd);
            return narrowFits ? signature + 12 : signature + 20;
        }
        if (view.getUint32(from + 4, true) === compressedSize)
            return signature + 12;
    }
    return 0;
}
function startsRecord(view, at) {
    return at + 4 <= view.byteLength && (view.getUint32(at, true) & 0xffff) === 0x4b50;
}

;// CONCATENATED MODULE: ./src/formats/zip/archive.ts






const ENCRYPTED = 0x2041;
const STORED = 0;
const DEFLATED = 8;
/**
 * All members of an archive, by the central directory and by the local headers, and where the two views disagree.
 * For reading a model use `openZip`, which refuses such archives. @throws corrupt, unsupported, limit
 */
function listZip(bytes) {
    const directory = (0,zip_directory/* readDirectory */.gZ)(bytes);
    const problems = [];
    const budget = new UnpackBudget(bytes.length);
    const members = [];
    const extents = [{ start: directory.start, end: directory.end, member: null }];
    for (const entry of directory.entries) {
        const local = localOf(bytes, entry, problems);
        checkNames(entry, problems);
        if (local === null)
            continue;
        const { dataStart } = local;
        members.push(memberOf(bytes, { ...entry, dataStart, isListed: true }, budget));
        extents.push({ start: entry.offset, end: endOf(bytes, entry, dataStart), member: entry.name });
    }
    checkDuplicates(directory, problems);
    const gaps = gapsBetween(extents, bytes.length, problems);
    for (const gap of gaps)
        members.push(...hiddenMembers(bytes, gap, { problems, budget }));
    const unaccounted = gaps.reduce((sum, { start, end }) => sum + end - start, 0);
    return { members, problems, comment: directory.comment, accounted: bytes.length - unaccounted, gaps };
}
/**
 * The files of an archive by name, for reading a model. @throws corrupt when the archive is in any way ambiguous:
 * then nobody can tell which files another reader would see
 */
function openZip(bytes) {
    const { members, problems } = listZip(bytes);
    const problem = problems[0];
    if (problem !== undefined) {
        const of = problem.member === null ? '' : `${problem.member}: `;
        throw new errors/* ModelGateError */.j3('corrupt', `zip: ${of}${problem.message} at byte ${problem.offset}`, {
            subject: 'zip',
            remedy: 'Save the model again; if the defect returns, find out who changed the archive.',
        });
    }
    return new Map(members.filter(({ isFolder }) => !isFolder).map((member) => [member.name, member]));
}
/** Unpacked bytes of all members together, since several may share one block of packed data. */
class UnpackBudget {
    #allowed;
    #total = 0;
    constructor(archiveBytes) {
        this.#allowed = (0,compression_budget/* outputBudget */.tw)(archiveBytes);
    }
    charge(bytes) {
        this.#total += bytes;
        if (this.#total > this.#allowed)
            throw (0,compression_budget/* overBudget */.qj)('zip', this.#allowed);
    }
}
function memberOf(bytes, entry, budget) {
    const { name, size, compressedSize, dataStart, isListed } = entry;
    let isCharged = false;
    const charge = (bytes) => {
        // A member may be read again.
        if (!isCharged)
            budget.charge(bytes);
        isCharged = true;
    };
    return {
        name,
        size,
        compressedSize,
        dataStart,
        isListed,
        isFolder: name.endsWith('/') && size === 0,
        read: () => {
            charge(size);
            return unpack(bytes, entry);
        },
        readLeniently: () => {
            const data = unpackLeniently(bytes, entry);
            charge(data.length);
            return data;
        },
    };
}
function unpack(bytes, { name, flags, method, crc, compressedSize, size, dataStart }) {
    if ((flags & ENCRYPTED) !== 0)
        throw (0,errors/* unsupported */.qO)('zip', `${name} is encrypted`);
    if (dataStart + compressedSize > bytes.length)
        throw (0,errors/* corrupt */.qb)('zip', `${name} is truncated`, dataStart);
    const packed = bytes.subarray(dataStart, dataStart + compressedSize);
    const data = unpackAs(method, packed, { name, size });
    if (data.length !== size)
        throw (0,errors/* corrupt */.qb)('zip', `${name} has ${data.length} bytes, ${size} are declared`, dataStart);
    if ((0,external_node_zlib_.crc32)(data) !== crc)
        throw (0,errors/* corrupt */.qb)('zip', `${name} has a wrong checksum`, dataStart);
    return data;
}
/** What can be unpacked of a member; bytes as they lie where nothing can. */
function unpackLeniently(bytes, { compressedSize, dataStart, method }) {
    const packed = bytes.subarray(dataStart, Math.min(bytes.length, dataStart + compressedSize));
    if (method === STORED)
        return packed;
    const budget = (0,compression_budget/* outputBudget */.tw)(packed.length);
    try {
        // Without a final block the rest is missing; what came before is still there.
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: budget, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
    }
    catch (cause) {
        if (cause.code === 'ERR_BUFFER_TOO_LARGE')
            throw (0,compression_budget/* overBudget */.qj)('zip', budget);
        return packed;
    }
}
function unpackAs(method, packed, { name, size }) {
    if (method === STORED)
        return packed;
    if (method !== DEFLATED)
        throw (0,errors/* unsupported */.qO)('zip', `${name} is packed by the method ${method}`);
    const budget = (0,compression_budget/* outputBudget */.tw)(packed.length);
    if (size > budget)
        throw (0,compression_budget/* overBudget */.qj)('zip', budget);
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(1, size) });
    }
    catch (cause) {
        if (cause.code === 'ERR_BUFFER_TOO_LARGE') {
            throw (0,errors/* corrupt */.qb)('zip', `${name} unfolds to more than the ${size} bytes it declares`);
        }
        throw (0,errors/* corrupt */.qb)('zip', `${name} cannot be unpacked (${cause.message})`);
    }
}
/** The local header of an entry, every disagreement noted; null when there is none. */
function localOf(bytes, entry, problems) {
    let local;
    try {
        local = readLocalHeader(bytes, entry.offset);
    }
    catch (error) {
        if (!(0,errors/* isModelGateError */.p2)(error))
            throw error;
        problems.push({ kind: 'headers-disagree', message: error.message, member: entry.name, offset: entry.offset });
        return null;
    }
    const streamed = hasDescriptor(local);
    const differences = [
        Buffer.compare(local.rawName, entry.rawName) === 0 ? null : `name ${local.name}`,
        local.method === entry.method ? null : `method ${local.method}`,
        (local.flags & ENCRYPTED) === (entry.flags & ENCRYPTED) ? null : `flags ${local.flags}`,
        local.crc === entry.crc || (streamed && local.crc === 0) ? null : 'checksum',
        local.size === entry.size || (streamed && local.size === 0) ? null : `size ${local.size}`,
        local.compressedSize === entry.compressedSize || (streamed && local.compressedSize === 0)
            ? null
            : `packed size ${local.compressedSize}`,
    ].filter((difference) => difference !== null);
    if (differences.length > 0) {
        const message = `its local header says otherwise: ${differences.join(', ')}`;
        problems.push({ kind: 'headers-disagree', message, member: entry.name, offset: entry.offset });
    }
    return local;
}
function checkNames({ name, offset, flags, isLink, method }, problems) {
    const note = (kind, message) => {
        problems.push({ kind, message, member: name, offset });
    };
    const parts = name.split(/[\\/]/);
    const isUnsafe = parts.includes('..') || /^([\\/]|[A-Za-z]:)/.test(name) || /[\0\\]/.test(name) || name === '';
    if (isUnsafe)
        note('unsafe-name', 'its name leads out of the folder that it is unpacked to');
    if (isLink)
        note('link', 'a symbolic link');
    if ((flags & ENCRYPTED) !== 0)
        note('encrypted', 'it is encrypted');
    if (method !== STORED && method !== DEFLATED)
        note('bad-data', `packed by the method ${method}`);
}
/** Readers take the first or the last of two; on some file systems names that differ in case are one. */
function checkDuplicates({ entries }, problems) {
    const seen = new Set();
    for (const { name, offset } of entries) {
        const key = name.toLowerCase().normalize('NFC');
        if (seen.has(key)) {
            problems.push({ kind: 'duplicate-name', message: 'two members have this name', member: name, offset });
        }
        seen.add(key);
    }
}
function endOf(bytes, entry, dataStart) {
    const end = dataStart + entry.compressedSize;
    return hasDescriptor(entry) ? end + descriptorBytes(bytes, end, entry) : end;
}
/** Ranges between the extents; what two of them share is a problem. */
function gapsBetween(extents, size, problems) {
    const gaps = [];
    let at = 0;
    for (const { start, end, member } of extents.toSorted((a, b) => a.start - b.start)) {
        if (start > at)
            gaps.push({ start: at, end: start });
        if (start < at)
            problems.push({ kind: 'overlap', message: 'it shares bytes with another', member, offset: start });
        at = Math.max(at, end);
    }
    if (at > size)
        problems.push({ kind: 'bad-data', message: 'a member reaches past the end', member: null, offset: size });
    if (at < size)
        gaps.push({ start: at, end: size });
    for (const { start, end } of gaps) {
        const message = `${end - start} bytes belong to no member`;
        problems.push({ kind: 'unaccounted', message, member: null, offset: start });
    }
    return gaps;
}
/** Local headers in a gap: members that readers without the directory would find. */
function* hiddenMembers(bytes, gap, { problems, budget }) {
    const within = Buffer.from(bytes.buffer, bytes.byteOffset + gap.start, gap.end - gap.start);
    for (let at = within.indexOf('PK\x03\x04'); at >= 0; at = within.indexOf('PK\x03\x04', at + 4)) {
        const offset = gap.start + at;
        let local;
        try {
            local = readLocalHeader(bytes, offset);
        }
        catch (error) {
            if ((0,errors/* isModelGateError */.p2)(error))
                continue;
            throw error;
        }
        const { name } = local;
        problems.push({ kind: 'unlisted-member', message: 'the central directory does not list it', member: name, offset });
        yield memberOf(bytes, { ...local, isListed: false }, budget);
    }
}


/***/ }),

/***/ 9055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   gZ: () => (/* binding */ readDirectory),
/* harmony export */   oP: () => (/* binding */ widen)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36419);


const END = 0x06054b50;
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 65_535;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_BYTES = 20;
const ZIP64_END = 0x06064b50;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const FULL32 = 0xffffffff;
const FULL16 = 0xffff;
/**
 * The central directory of a zip archive: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.12, with the
 * 64-bit forms. As Python's zipfile does, offsets are shifted by whatever stands in front of the archive.
 * @throws corrupt, unsupported, limit
 */
function readDirectory(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const at = findEnd(view);
    if (at < 0)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('zip', 'truncated: there is no central directory');
    const commentLength = view.getUint16(at + 20, true);
    const wide = readZip64End(view, at);
    const count = wide?.count ?? view.getUint16(at + 10, true);
    const size = wide?.size ?? view.getUint32(at + 12, true);
    const offset = wide?.offset ?? view.getUint32(at + 16, true);
    if (wide === null && (view.getUint16(at + 4, true) !== 0 || view.getUint16(at + 8, true) !== count)) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('zip', 'the archive spans several disks');
    }
    const start = (wide?.at ?? at) - size;
    if (start < 0 || offset > start)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('zip', 'the central directory is not where the archive says', at);
    if (count > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ZIP_MEMBERS */ .z9)
        throw tooMany(count);
    return {
        entries: readEntries(view, { start, end: start + size, count, prefix: start - offset }),
        start,
        end: Math.min(bytes.length, at + END_BYTES + commentLength),
        prefix: start - offset,
        comment: textOf(bytes.subarray(at + END_BYTES, at + END_BYTES + commentLength), true),
    };
}
function tooMany(count) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('zip', `${count} members, at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ZIP_MEMBERS */ .z9} are read`);
}
/** The last end record; its comment may hold anything, so that the first match from behind counts, as in zipfile. */
function findEnd(view) {
    const last = view.byteLength - END_BYTES;
    for (let at = last; at >= Math.max(0, last - MAX_COMMENT_BYTES); at--) {
        if (view.getUint32(at, true) === END)
            return at;
    }
    return -1;
}
/** The zip64 end record, which stands right before its locator, and that before the end record. */
function readZip64End(view, end) {
    const locator = end - ZIP64_LOCATOR_BYTES;
    if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR)
        return null;
    const at = locator - 56;
    if (at < 0 || view.getUint32(at, true) !== ZIP64_END)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('zip', 'the zip64 end record is missing', locator);
    return { at, count: wideNumber(view, at + 32), size: wideNumber(view, at + 40), offset: wideNumber(view, at + 48) };
}
function wideNumber(view, at) {
    if (at + 8 > view.byteLength)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('zip', 'truncated', at);
    const value = Number(view.getBigUint64(at, true));
    if (!Number.isSafeInteger(value))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('zip', 'a size out of any range', at);
    return value;
}
function readEntries(view, { start, end, count, prefix }) {
    const entries = [];
    let at = start;
    while (at < end) {
        if (entries.length === count)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('zip', 'the central directory holds more members than it counts', at);
        if (at + CENTRAL_BYTES > end || view.getUint32(at, true) !== CENTRAL) {
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('zip', 'an entry of the central directory is damaged', at);
        }
        const nameLength = view.getUint16(at + 28, true);
        const extraLength = view.getUint16(at + 30, true);
        const next = at + CENTRAL_BYTES + nameLength + extraLength + view.getUint16(at + 32, true);
        if (next > end)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('zip', 'an entry of the central directory is cut off', at);
        entries.push(readEntry(view, at, { nameLength, extraLength, prefix }));
        at = next;
    }
    if (entries.length !== count)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('zip', 'the central directory holds fewer members than it counts', at);
    return entries;
}
function readEntry(view, at, { nameLength, extraLength, prefix }) {
    const flags = view.getUint16(at + 8, true);
    const rawName = new Uint8Array(view.buffer, view.byteOffset + at + CENTRAL_BYTES, nameLength);
    const sizes = widen(view, { at: at + CENTRAL_BYTES + nameLength, length: extraLength }, [
        view.getUint32(at + 24, true),
        view.getUint32(at + 20, true),
        view.getUint32(at + 42, true),
    ]);
    if (view.getUint16(at + 34, true) !== 0 && view.getUint16(at + 34, true) !== FULL16) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('zip', 'the archive spans several disks');
    }
    return {
        name: textOf(rawName, (flags & 0x800) !== 0),
        rawName,
        flags,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        size: sizes[0],
        compressedSize: sizes[1],
        offset: sizes[2] + prefix,
        isLink: ((view.getUint32(at + 38, true) >>> 16) & 0o170000) === 0o120000,
    };
}
/** Sizes (and the offset) that do not fit 32 bits stand in the zip64 extra field, in this order, each only if needed. */
function widen(view, extra, sizes) {
    const result = [...sizes];
    if (!sizes.includes(FULL32))
        return result;
    for (let at = extra.at; at + 4 <= extra.at + extra.length;) {
        const length = view.getUint16(at + 2, true);
        if (view.getUint16(at, true) === 1) {
            let field = at + 4;
            for (const [index, size] of sizes.entries()) {
                if (size !== FULL32)
                    continue;
                if (field + 8 > at + 4 + length)
                    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('zip', 'a zip64 field is too short', at);
                result[index] = wideNumber(view, field);
                field += 8;
            }
            return result;
        }
        at += 4 + length;
    }
    return result;
}
/** UTF-8 where the member says so or where it is; else byte by byte, so that no two names become one. */
function textOf(bytes, isUtf8) {
    const utf8 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return isUtf8 || bytes.every((byte) => byte < 0x80) ? utf8.toString('utf8') : utf8.toString('latin1');
}


/***/ }),

/***/ 91751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ dataTypeOf),
/* harmony export */   p: () => (/* binding */ tensorTypeOf)
/* harmony export */ });
/**
 * TensorProto.DataType: the numbers of the file and the names used here
 * (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto).
 */
const DATA_TYPES = {
    float: 1,
    uint8: 2,
    int8: 3,
    uint16: 4,
    int16: 5,
    int32: 6,
    int64: 7,
    string: 8,
    bool: 9,
    float16: 10,
    double: 11,
    uint32: 12,
    uint64: 13,
    complex64: 14,
    complex128: 15,
    bfloat16: 16,
    float8e4m3fn: 17,
    float8e4m3fnuz: 18,
    float8e5m2: 19,
    float8e5m2fnuz: 20,
    uint4: 21,
    int4: 22,
    float4e2m1: 23,
    float8e8m0: 24,
    uint2: 25,
    int2: 26,
};
const NAMES = new Map(Object.entries(DATA_TYPES).map(([name, code]) => [code, name]));
/** The DataType number of a name; Cast's `to` attribute wants it. */
function dataTypeOf(name) {
    return DATA_TYPES[name];
}
/** The name of a DataType number; null for 0 (undefined) and numbers newer than this list. */
function tensorTypeOf(code) {
    return NAMES.get(code) ?? null;
}


/***/ })

};
