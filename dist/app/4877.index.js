export const id = 4877;
export const ids = [4877];
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

/***/ 81059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   ZK: () => (/* binding */ inMemory),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   oD: () => (/* binding */ openSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72020);



function inMemory(bytes) {
    return { length: bytes.length, whole: bytes, read: (start, end) => bytes.subarray(start, end) };
}
/** A stretch of a source as a source of its own. */
function partOf(source, start, end = source.length) {
    if (source.whole !== null)
        return inMemory(source.whole.subarray(start, end));
    const from = Math.min(start, source.length);
    const length = Math.max(0, Math.min(end, source.length) - from);
    const read = (at, until) => source.read(from + at, from + Math.min(until, length));
    return { length, whole: null, read };
}
/** All bytes, read now if they must be. */
function wholeOf(source) {
    return source.whole ?? source.read(0, source.length);
}
const CHUNK = 4 * 1024 * 1024;
/** The bytes one chunk after the other, none twice. The buffer may be used again for the next. */
function* chunksOf(source, from = 0) {
    if (source.whole !== null)
        yield source.whole.subarray(from);
    else
        for (let at = from; at < source.length; at += CHUNK)
            yield source.read(at, at + CHUNK);
}
/**
 * A regular file, read in parts where they are asked for. The caller closes it.
 * @param name how errors call it
 * @throws what the system says when it does not open it: see closedFile
 */
function openSource(path, name = path) {
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    const { size, mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
    const changed = () => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('corrupt', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name)} changed while it was read`, {
        ...{ subject: name, file: name },
        remedy: 'Start again when nothing writes to the file.',
    });
    return {
        length: size,
        whole: null,
        read(start, end) {
            const until = Math.min(end, size);
            const bytes = new Uint8Array(Math.max(0, until - start));
            for (let done = 0; done < bytes.length;) {
                const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, bytes, done, bytes.length - done, start + done);
                if (count === 0)
                    throw changed();
                done += count;
            }
            return bytes;
        },
        checkUnchanged() {
            const now = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
            if (now.size !== size || now.mtimeMs !== mtimeMs)
                throw changed();
        },
        close() {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
        },
    };
}


/***/ }),

/***/ 40177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ canonicalClass)
/* harmony export */ });
/**
 * One name for a class of scikit-learn or imbalanced-learn over all versions: the private or old module between the package and the class
 * is dropped (`sklearn.linear_model._logistic.LogisticRegression`, 0.21's `sklearn.linear_model.logistic...` and
 * `sklearn.linear_model.LogisticRegression` are the same). Names of other libraries come back as they are.
 */
function canonicalClass(qualifiedName) {
    const parts = qualifiedName.split('.');
    const [library] = parts;
    if ((library !== 'sklearn' && library !== 'imblearn') || parts.length < 4)
        return qualifiedName;
    return `${library}.${parts[1]}.${parts[parts.length - 1]}`;
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

/***/ 71351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isPlainType)
/* harmony export */ });
/** Built-in types that models which dill wrote refer to by `_load_type('slice')`; those of code are not among them. */
const PLAIN_TYPES = new Set('bool bytearray bytes complex dict float frozenset int list object range set slice str tuple type'.split(' '));
function isPlainType(name) {
    return PLAIN_TYPES.has(name);
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

/***/ 31771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readModel)
});

// UNUSED EXPORTS: loadReader

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/detect.ts + 2 modules
var detect = __webpack_require__(27039);
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

// EXTERNAL MODULE: ./src/formats/pickle/plain-types.ts
var plain_types = __webpack_require__(71351);
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
    'dill._dill._create_array': dillArray,
    'dill._dill._load_type': ([name]) => ((0,plain_types/* isPlainType */.j)(name) ? new values/* PyGlobal */.B6('builtins', name) : undefined),
};
const BY_NAME = new Map(Object.entries(CALLABLES));
/** What calling `callee` gives, or a PyObject that records the call. */
function reduceCall(callee, args, budget) {
    if (callee instanceof values/* PyGlobal */.B6) {
        const result = BY_NAME.get(knownName(callee))?.(args, budget);
        if (result !== undefined)
            return result;
    }
    return new values/* PyObject */.By(callee, args, 'reduce');
}
/** NumPy 2 renamed its core; both spellings are in use. */
function knownName({ module, name, qualifiedName }) {
    return module.startsWith('numpy._core.') ? `numpy.core.${module.slice(12)}.${name}` : qualifiedName;
}
/**
 * `dill._dill._create_array(_reconstruct, its arguments, state, attributes)`: how dill writes every array, in place of
 * a call and a BUILD. https://github.com/uqfoundation/dill/blob/master/dill/_dill.py
 */
function dillArray(args, budget) {
    const [maker, makerArgs, state, attributes] = args;
    if (!(maker instanceof values/* PyGlobal */.B6) || !(makerArgs instanceof values/* PyTuple */.Wc) || state === undefined)
        return undefined;
    // A subclass of ndarray keeps attributes; no array that this reader models has any.
    if (knownName(maker) !== 'numpy.core.multiarray._reconstruct' || (attributes ?? null) !== null)
        return undefined;
    const array = reduceCall(maker, makerArgs.items, budget);
    if (!(array instanceof values/* NDArray */.Mv) || !isArrayShell(array))
        return undefined;
    setArrayState(array, state, budget);
    return array;
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
    #globals;
    #maxMemoIndex;
    #stack = [];
    #marks = [];
    #fence = 0;
    #dense = [];
    #sparse = new Map();
    #memoized = 0;
    /** @param globals gets the qualified names of all classes and functions that are referred to */
    constructor(streamBytes, budget, globals = new Set()) {
        this.#budget = budget;
        this.#globals = globals;
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
        const global = this.#current(module, name);
        this.#globals.add(global.qualifiedName);
        return global;
    }
    /** Under the name of Python 3. */
    #current(module, name) {
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
    const machine = new PickleMachine(bytes.length - start, options.budget, options.globals);
    const slot = (0,opcodes/* opcodeSlot */.x)();
    let offset = start;
    try {
        for (;;) {
            const opcode = (0,opcodes/* decodeOpcode */.N)(bytes, offset, slot);
            options.budget.opcode(offset);
            machine.offset = offset;
            offset = opcode.next;
            if (opcode.code === opcode_table.OP.STOP)
                return { value: machine.pop(), next: offset, protocol: machine.protocol };
            step(machine, opcode, bytes.length);
            if (opcode.code !== opcode_table.OP.BUILD || options.readInline === undefined)
                continue;
            const built = machine.top();
            const inline = built instanceof values/* PyObject */.By ? options.readInline(built, offset, options) : null;
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
function readInlineArray(stream, built, next, { budget, globals }) {
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
        const { value, next: end } = interpretPickle(stream, next, {
            budget,
            ...(globals === undefined ? {} : { globals }),
        });
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
    if (!(handle instanceof Uint8Array))
        return null;
    const bytes = Buffer.from(handle.buffer, handle.byteOffset, handle.byteLength);
    // The model comes last, and its version behind everything else.
    const key = bytes.lastIndexOf('version');
    if (key < 0)
        return null;
    const rest = bytes.subarray(key + 'version'.length);
    const text = /^":\[(\d+),(\d+),(\d+)\]/.exec(rest.toString('latin1', 0, 40));
    return (text?.slice(1).map(Number) ?? ubjsonIntegers(rest, 3))?.join('.') ?? null;
}
/**
 * A UBJSON array of `count` integers, `[` with or without the type of all items and their number, which XGBoost writes.
 * https://ubjson.org/type-reference/container-types/#optimized-format
 */
function ubjsonIntegers(bytes, count) {
    let at = 0;
    const take = (marker) => {
        if (bytes[at] !== marker.charCodeAt(0))
            return false;
        at++;
        return true;
    };
    const integer = (type) => {
        const read = UBJSON_INTEGERS[type];
        if (read === undefined || at + read.width > bytes.length)
            return null;
        at += read.width;
        return read.value(new DataView(bytes.buffer, bytes.byteOffset + at - read.width, read.width));
    };
    const marker = () => String.fromCharCode(bytes[at++] ?? 0);
    if (!take('['))
        return null;
    const type = take('$') ? marker() : null;
    if (take('#') && integer(marker()) !== count)
        return null;
    const numbers = [];
    while (numbers.length < count) {
        const number = integer(type ?? marker());
        if (number === null)
            return null;
        numbers.push(number);
    }
    return numbers;
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

;// CONCATENATED MODULE: ./src/formats/read-model.ts








/**
 * Reads a model file as data; nothing in it is executed.
 * @throws corrupt (with the byte offset), unsupported, limit, cancelled
 */
async function readModel(bytes, options = {}) {
    if (options.signal?.aborted === true)
        throw new errors/* ModelGateError */.j3('cancelled', 'reading the model was cancelled');
    if (bytes.length === 0)
        throw new errors/* ModelGateError */.j3('empty-file', 'the model file is empty');
    const read = await loadReader((0,detect/* detect */.o)(bytes));
    return read(bytes);
}
/** Loads the code that reads what was detected: a start must not pay for the readers of all other formats. */
async function loadReader({ format, compression }) {
    switch (format) {
        case 'pickle':
        case 'joblib': {
            if (compression === null)
                return (bytes) => readPickleFile(bytes, null);
            const { decompress } = await Promise.all(/* import() */[__webpack_require__.e(8968), __webpack_require__.e(7205)]).then(__webpack_require__.bind(__webpack_require__, 8968));
            return (bytes) => readPickleFile(bytes, { compression, ...decompress(bytes, compression) });
        }
        case 'xgboost':
        case 'lightgbm':
        case 'catboost': {
            const { readBoosterFile } = await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(5709), __webpack_require__.e(9155)]).then(__webpack_require__.bind(__webpack_require__, 89155));
            return (bytes) => readBoosterFile(bytes, format);
        }
        case 'hdf5':
            return (await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(7573)]).then(__webpack_require__.bind(__webpack_require__, 17573))).readLegacyFile;
        case 'keras':
            return (await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(9411)]).then(__webpack_require__.bind(__webpack_require__, 9411))).readKerasArchive;
        case 'joblib-zf':
        case 'zstd':
        case 'html':
        case 'text': {
            const { refusalOf } = await __webpack_require__.e(/* import() */ 2632).then(__webpack_require__.bind(__webpack_require__, 2632));
            return (bytes) => {
                throw refusalOf(format, bytes);
            };
        }
        default:
            return (bytes) => ({ format, bytes });
    }
}
/** A pickle, plain or unfolded from a compressed file, with or without joblib's arrays in it. */
function readPickleFile(bytes, unfolded) {
    const { bytes: stream, consumed } = unfolded ?? { bytes, consumed: bytes.length };
    const compression = unfolded?.compression ?? null;
    if (stream.length === 0)
        throw (0,errors/* corrupt */.qb)(compression ?? 'pickle', 'there is nothing inside');
    if (compression !== null)
        requirePickle(stream, compression);
    let inlineArrays = 0;
    const globals = new Set();
    const { value, next, protocol } = interpretPickle(stream, 0, {
        budget: new PickleBudget(stream.length),
        globals,
        readInline: (built, at, options) => {
            const inline = readInlineArray(stream, built, at, options);
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
        globals,
        size: bytes.length,
        streamSize: stream.length,
        bytesAccounted: next,
        trailingBytes: stream.length - next + bytes.length - consumed,
        libraryVersions: libraryVersions(value),
    };
}
/** Inside a container there must be a pickle: neither another container nor an archive. */
function requirePickle(stream, compression) {
    const inner = (0,detect/* detect */.o)(stream);
    if ((inner.format === 'pickle' || inner.format === 'joblib') && inner.compression === null)
        return;
    const inside = inner.compression ?? inner.format;
    throw new errors/* ModelGateError */.j3('unsupported', `the ${compression} file holds ${inside}, not a pickle`, {
        subject: compression,
        remedy: 'Unpack the model file first, or save it with joblib.dump(model, path, compress=3).',
    });
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

/***/ 37144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ lowerBooster),
/* harmony export */   Mh: () => (/* binding */ describeBooster),
/* harmony export */   qU: () => (/* binding */ loadBoosterLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Loads the code that lowers files of one library. */
async function loadBoosterLowering(format) {
    switch (format) {
        case 'xgboost': {
            const { lowerXgboostFile } = await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(9800), __webpack_require__.e(7369), __webpack_require__.e(9887)]).then(__webpack_require__.bind(__webpack_require__, 9887));
            return forFormat(format, ({ snapshot }, context) => lowerXgboostFile(snapshot, context));
        }
        case 'lightgbm': {
            const { lowerLightgbmFile } = await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7369), __webpack_require__.e(5024)]).then(__webpack_require__.bind(__webpack_require__, 95024));
            return forFormat(format, ({ text }, context) => lowerLightgbmFile(text, context));
        }
        case 'catboost': {
            const { lowerCatboostFile } = await Promise.all(/* import() */[__webpack_require__.e(5709), __webpack_require__.e(1909)]).then(__webpack_require__.bind(__webpack_require__, 71909));
            return forFormat(format, ({ model }) => lowerCatboostFile(model));
        }
    }
}
function forFormat(format, lower) {
    const isOfFormat = (record) => record.format === format;
    return (record, context) => {
        if (!isOfFormat(record))
            throw new Error(`a file of ${record.format} is not one of ${format}`);
        return lower(record, context);
    };
}
/** A booster from a file of its own library. @throws ModelGateError code 'unsupported' naming what is in the way */
function lowerBooster(record, lower) {
    const notes = new Set();
    const place = { path: 'model', version: null };
    const lowered = lower(record, {
        ...place,
        lower: () => {
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(record.format, 'a booster has no estimators inside');
        },
        note: (message) => void notes.add(`${place.path}: ${message}`),
    });
    return { lowered, notes: [...notes], version: null, classes: [lowered.className] };
}
/** What such a file says of itself, without lowering it. */
async function describeBooster(record) {
    switch (record.format) {
        case 'xgboost':
            return (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(9800), __webpack_require__.e(7369), __webpack_require__.e(9887), __webpack_require__.e(9449)]).then(__webpack_require__.bind(__webpack_require__, 99449))).describeXgboost(record.snapshot);
        case 'lightgbm':
            return (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7369), __webpack_require__.e(7001)]).then(__webpack_require__.bind(__webpack_require__, 67001))).describeLightgbm(record.text);
        case 'catboost':
            return (await Promise.all(/* import() */[__webpack_require__.e(5709), __webpack_require__.e(1909), __webpack_require__.e(4062)]).then(__webpack_require__.bind(__webpack_require__, 94062))).describeCatboost(record.model);
    }
}


/***/ }),

/***/ 56396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ENCODER_CLASSES)
/* harmony export */ });
/** Encoders of the library category_encoders, by the module that each lies in since version 2. */
const ENCODER_CLASSES = [
    'category_encoders.ordinal.OrdinalEncoder',
    'category_encoders.one_hot.OneHotEncoder',
    'category_encoders.binary.BinaryEncoder',
    'category_encoders.basen.BaseNEncoder',
    'category_encoders.target_encoder.TargetEncoder',
    'category_encoders.m_estimate.MEstimateEncoder',
    'category_encoders.james_stein.JamesSteinEncoder',
    'category_encoders.woe.WOEEncoder',
    'category_encoders.count.CountEncoder',
    'category_encoders.leave_one_out.LeaveOneOutEncoder',
    'category_encoders.cat_boost.CatBoostEncoder',
];


/***/ }),

/***/ 55629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isData),
/* harmony export */   u: () => (/* binding */ isContainer)
/* harmony export */ });
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16281);

/** Objects of these packages are data that is kept beside a model. */
const DATA = /^(?:numpy|scipy|pandas|builtins|collections|datetime|decimal|re|uuid|pathlib|zoneinfo|pytz)(?:\.|$)/;
/** Data that was saved in place of a model: a table, an array, a list of names. */
function isData(value) {
    return value instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PyObject */ .By ? DATA.test(value.className ?? '') : !isContainer(value);
}
function isContainer(value) {
    return value instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PyDict */ .KL || value instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PyTuple */ .Wc || Array.isArray(value);
}


/***/ }),

/***/ 15708:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rW: () => (/* binding */ entryKeys),
  y_: () => (/* binding */ holdsContainer),
  Y8: () => (/* binding */ isLowerable),
  d7: () => (/* binding */ joinModels),
  PD: () => (/* binding */ lowerKerasModel),
  Rt: () => (/* binding */ lowerRecord)
});

// UNUSED EXPORTS: describeBooster, loweredClasses

// EXTERNAL MODULE: ./src/formats/class-names.ts
var class_names = __webpack_require__(40177);
// EXTERNAL MODULE: ./src/lower/boosters.ts
var boosters = __webpack_require__(37144);
// EXTERNAL MODULE: ./src/lower/containers.ts
var containers = __webpack_require__(55629);
// EXTERNAL MODULE: ./src/lower/pickled.ts
var pickled = __webpack_require__(47383);
;// CONCATENATED MODULE: ./src/lower/catboost/index.ts
/** CatBoost's estimators. */
const CATBOOST_LOWERINGS = [
    {
        classes: [
            'catboost.core.CatBoost',
            'catboost.core.CatBoostClassifier',
            'catboost.core.CatBoostRegressor',
            'catboost.core.CatBoostRanker',
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5709), __webpack_require__.e(1909)]).then(__webpack_require__.bind(__webpack_require__, 71909))).catboostLowering,
    },
];

// EXTERNAL MODULE: ./src/lower/category-encoders/classes.ts
var classes = __webpack_require__(56396);
;// CONCATENATED MODULE: ./src/lower/category-encoders/index.ts

const CATEGORY_ENCODERS_LOWERINGS = [
    { classes: classes/* ENCODER_CLASSES */.m, load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5375), __webpack_require__.e(9686)]).then(__webpack_require__.bind(__webpack_require__, 19686))).categoryEncodersLowering },
];

;// CONCATENATED MODULE: ./src/lower/lightgbm/index.ts

/** LightGBM's estimators and its Booster. */
const LIGHTGBM_LOWERINGS = [
    {
        classes: ['lightgbm.sklearn.LGBMClassifier', 'lightgbm.sklearn.LGBMRegressor', 'lightgbm.sklearn.LGBMRanker'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7369), __webpack_require__.e(5024)]).then(__webpack_require__.bind(__webpack_require__, 95024))).lightgbmLowering,
    },
    {
        classes: ['lightgbm.basic.Booster'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7369), __webpack_require__.e(5024)]).then(__webpack_require__.bind(__webpack_require__, 95024))).lightgbmBoosterLowering,
    },
];

;// CONCATENATED MODULE: ./src/lower/sklearn/index.ts
/**
 * Every estimator of scikit-learn that ModelGate runs itself, by canonical name. A file is loaded when a model holds one
 * of its classes: a start must not pay for the estimators that it does not use.
 */
const SKLEARN_LOWERINGS = [
    // composition
    {
        classes: ['sklearn.pipeline.Pipeline', 'imblearn.pipeline.Pipeline'],
        load: async () => (await __webpack_require__.e(/* import() */ 6986).then(__webpack_require__.bind(__webpack_require__, 26986))).pipelineLowering,
    },
    {
        classes: ['sklearn.compose.ColumnTransformer'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6358), __webpack_require__.e(1554)]).then(__webpack_require__.bind(__webpack_require__, 91554))).columnTransformerLowering,
    },
    {
        classes: ['sklearn.pipeline.FeatureUnion'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6358), __webpack_require__.e(8225)]).then(__webpack_require__.bind(__webpack_require__, 70606))).featureUnionLowering,
    },
    {
        classes: [
            'sklearn.model_selection.GridSearchCV',
            'sklearn.model_selection.RandomizedSearchCV',
            'sklearn.model_selection.HalvingGridSearchCV',
            'sklearn.model_selection.HalvingRandomSearchCV',
        ],
        load: async () => (await __webpack_require__.e(/* import() */ 9104).then(__webpack_require__.bind(__webpack_require__, 19104))).searchLowering,
    },
    {
        classes: ['sklearn.ensemble.VotingClassifier', 'sklearn.ensemble.VotingRegressor'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9900), __webpack_require__.e(1431)]).then(__webpack_require__.bind(__webpack_require__, 61431))).votingLowering,
    },
    {
        classes: ['sklearn.ensemble.StackingClassifier', 'sklearn.ensemble.StackingRegressor'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9900), __webpack_require__.e(32)]).then(__webpack_require__.bind(__webpack_require__, 10032))).stackingLowering,
    },
    {
        classes: ['sklearn.calibration.CalibratedClassifierCV'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9900), __webpack_require__.e(802), __webpack_require__.e(5454)]).then(__webpack_require__.bind(__webpack_require__, 75454))).calibrationLowering,
    },
    {
        classes: ['sklearn.multiclass.OneVsRestClassifier'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9900), __webpack_require__.e(7027)]).then(__webpack_require__.bind(__webpack_require__, 27027))).oneVsRestLowering,
    },
    {
        classes: ['sklearn.multiclass.OneVsOneClassifier'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9900), __webpack_require__.e(3329)]).then(__webpack_require__.bind(__webpack_require__, 23329))).oneVsOneLowering,
    },
    {
        classes: ['sklearn.multiclass.OutputCodeClassifier'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(9900), __webpack_require__.e(7301), __webpack_require__.e(5819)]).then(__webpack_require__.bind(__webpack_require__, 25819))).outputCodeLowering,
    },
    {
        classes: ['sklearn.multiclass._ConstantPredictor'],
        load: async () => (await __webpack_require__.e(/* import() */ 9333).then(__webpack_require__.bind(__webpack_require__, 19333))).constantPredictorLowering,
    },
    {
        classes: ['sklearn.multioutput.MultiOutputClassifier', 'sklearn.multioutput.MultiOutputRegressor'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9900), __webpack_require__.e(6653)]).then(__webpack_require__.bind(__webpack_require__, 96653))).multiOutputLowering,
    },
    {
        classes: ['sklearn.multioutput.ClassifierChain', 'sklearn.multioutput.RegressorChain'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9900), __webpack_require__.e(5414)]).then(__webpack_require__.bind(__webpack_require__, 5414))).chainsLowering,
    },
    {
        classes: ['sklearn.frozen.FrozenEstimator'],
        load: async () => (await __webpack_require__.e(/* import() */ 1042).then(__webpack_require__.bind(__webpack_require__, 41042))).frozenLowering,
    },
    {
        classes: ['sklearn.semi_supervised.SelfTrainingClassifier'],
        load: async () => (await __webpack_require__.e(/* import() */ 1042).then(__webpack_require__.bind(__webpack_require__, 41042))).selfTrainingLowering,
    },
    {
        classes: ['sklearn.linear_model.RANSACRegressor'],
        load: async () => (await __webpack_require__.e(/* import() */ 1042).then(__webpack_require__.bind(__webpack_require__, 41042))).consensusLowering,
    },
    {
        classes: ['sklearn.model_selection.FixedThresholdClassifier', 'sklearn.model_selection.TunedThresholdClassifierCV'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9900), __webpack_require__.e(6760)]).then(__webpack_require__.bind(__webpack_require__, 96760))).thresholdsLowering,
    },
    {
        classes: ['sklearn.compose.TransformedTargetRegressor'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(802), __webpack_require__.e(9332)]).then(__webpack_require__.bind(__webpack_require__, 59332))).transformedTargetLowering,
    },
    // linear models
    {
        classes: [
            'sklearn.linear_model.LinearRegression',
            'sklearn.linear_model.Ridge',
            'sklearn.linear_model.RidgeCV',
            'sklearn.linear_model.Lasso',
            'sklearn.linear_model.LassoCV',
            'sklearn.linear_model.ElasticNet',
            'sklearn.linear_model.ElasticNetCV',
            'sklearn.linear_model.MultiTaskLasso',
            'sklearn.linear_model.MultiTaskLassoCV',
            'sklearn.linear_model.MultiTaskElasticNet',
            'sklearn.linear_model.MultiTaskElasticNetCV',
            'sklearn.linear_model.Lars',
            'sklearn.linear_model.LarsCV',
            'sklearn.linear_model.LassoLars',
            'sklearn.linear_model.LassoLarsCV',
            'sklearn.linear_model.LassoLarsIC',
            'sklearn.linear_model.OrthogonalMatchingPursuit',
            'sklearn.linear_model.OrthogonalMatchingPursuitCV',
            'sklearn.linear_model.BayesianRidge',
            'sklearn.linear_model.ARDRegression',
            'sklearn.linear_model.HuberRegressor',
            'sklearn.linear_model.TheilSenRegressor',
            'sklearn.linear_model.QuantileRegressor',
            'sklearn.linear_model.SGDRegressor',
            'sklearn.linear_model.PassiveAggressiveRegressor',
            'sklearn.linear_model.PoissonRegressor',
            'sklearn.linear_model.GammaRegressor',
            'sklearn.linear_model.TweedieRegressor',
            'sklearn.svm.LinearSVR',
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(4571)]).then(__webpack_require__.bind(__webpack_require__, 44571))).linearRegressorsLowering,
    },
    {
        classes: [
            'sklearn.linear_model.LogisticRegression',
            'sklearn.linear_model.LogisticRegressionCV',
            'sklearn.linear_model.SGDClassifier',
            'sklearn.linear_model.Perceptron',
            'sklearn.linear_model.PassiveAggressiveClassifier',
            'sklearn.linear_model.RidgeClassifier',
            'sklearn.linear_model.RidgeClassifierCV',
            'sklearn.svm.LinearSVC',
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7153)]).then(__webpack_require__.bind(__webpack_require__, 37153))).linearClassifiersLowering,
    },
    {
        classes: ['sklearn.discriminant_analysis.LinearDiscriminantAnalysis'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(1428)]).then(__webpack_require__.bind(__webpack_require__, 1428))).linearDiscriminantLowering,
    },
    {
        classes: ['sklearn.discriminant_analysis.QuadraticDiscriminantAnalysis'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(1428)]).then(__webpack_require__.bind(__webpack_require__, 1428))).quadraticDiscriminantLowering,
    },
    {
        classes: ['sklearn.isotonic.IsotonicRegression'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(802), __webpack_require__.e(8136)]).then(__webpack_require__.bind(__webpack_require__, 60802))).isotonicLowering,
    },
    {
        classes: ['sklearn.cluster.KMeans', 'sklearn.cluster.MiniBatchKMeans'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(6044)]).then(__webpack_require__.bind(__webpack_require__, 66044))).kMeansLowering,
    },
    {
        classes: ['sklearn.cluster.BisectingKMeans'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(271)]).then(__webpack_require__.bind(__webpack_require__, 80271))).bisectingKMeansLowering,
    },
    // kernels, neighbours, networks, likelihoods
    {
        classes: [
            'sklearn.svm.SVC',
            'sklearn.svm.NuSVC',
            'sklearn.svm.SVR',
            'sklearn.svm.NuSVR',
            'sklearn.svm.OneClassSVM',
        ],
        load: async () => (await __webpack_require__.e(/* import() */ 7057).then(__webpack_require__.bind(__webpack_require__, 27057))).svmLowering,
    },
    {
        classes: ['sklearn.neighbors.KNeighborsClassifier', 'sklearn.neighbors.KNeighborsRegressor'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7301), __webpack_require__.e(3507), __webpack_require__.e(72)]).then(__webpack_require__.bind(__webpack_require__, 40072))).neighboursLowering,
    },
    {
        classes: ['sklearn.neural_network.MLPClassifier', 'sklearn.neural_network.MLPRegressor'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(6522)]).then(__webpack_require__.bind(__webpack_require__, 66522))).perceptronLowering,
    },
    {
        classes: ['sklearn.naive_bayes.GaussianNB'],
        load: async () => (await __webpack_require__.e(/* import() */ 3062).then(__webpack_require__.bind(__webpack_require__, 93062))).gaussianNaiveBayesLowering,
    },
    {
        classes: [
            'sklearn.naive_bayes.MultinomialNB',
            'sklearn.naive_bayes.ComplementNB',
            'sklearn.naive_bayes.BernoulliNB',
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(1962)]).then(__webpack_require__.bind(__webpack_require__, 41962))).discreteNaiveBayesLowering,
    },
    {
        classes: ['sklearn.naive_bayes.CategoricalNB'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7631)]).then(__webpack_require__.bind(__webpack_require__, 37631))).categoricalNaiveBayesLowering,
    },
    {
        classes: ['sklearn.neighbors.RadiusNeighborsClassifier', 'sklearn.neighbors.RadiusNeighborsRegressor'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7301), __webpack_require__.e(3507), __webpack_require__.e(72), __webpack_require__.e(8491)]).then(__webpack_require__.bind(__webpack_require__, 98491))).radiusNeighboursLowering,
    },
    {
        classes: ['sklearn.neighbors.NearestCentroid'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7301), __webpack_require__.e(3507), __webpack_require__.e(4965)]).then(__webpack_require__.bind(__webpack_require__, 94965))).nearestCentroidLowering,
    },
    {
        classes: ['sklearn.cluster.Birch', 'sklearn.cluster.MeanShift', 'sklearn.cluster.AffinityPropagation'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7301), __webpack_require__.e(3507), __webpack_require__.e(4965)]).then(__webpack_require__.bind(__webpack_require__, 94965))).nearestCentresLowering,
    },
    {
        classes: ['sklearn.neighbors.LocalOutlierFactor'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7301), __webpack_require__.e(3507), __webpack_require__.e(1199)]).then(__webpack_require__.bind(__webpack_require__, 71199))).localOutlierFactorLowering,
    },
    {
        classes: ['sklearn.covariance.EllipticEnvelope'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7301), __webpack_require__.e(3507), __webpack_require__.e(1199)]).then(__webpack_require__.bind(__webpack_require__, 71199))).ellipticEnvelopeLowering,
    },
    {
        classes: ['sklearn.linear_model.SGDOneClassSVM'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7301), __webpack_require__.e(3507), __webpack_require__.e(1199)]).then(__webpack_require__.bind(__webpack_require__, 71199))).linearDetectorLowering,
    },
    {
        classes: ['sklearn.semi_supervised.LabelPropagation', 'sklearn.semi_supervised.LabelSpreading'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7301), __webpack_require__.e(3507), __webpack_require__.e(3552)]).then(__webpack_require__.bind(__webpack_require__, 73552))).labelSpreadingLowering,
    },
    {
        classes: ['sklearn.kernel_ridge.KernelRidge'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7727)]).then(__webpack_require__.bind(__webpack_require__, 7727))).kernelRidgeLowering,
    },
    {
        classes: ['sklearn.gaussian_process.GaussianProcessRegressor'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(4607)]).then(__webpack_require__.bind(__webpack_require__, 74607))).gaussianProcessRegressorLowering,
    },
    {
        classes: ['sklearn.gaussian_process.GaussianProcessClassifier'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(4607)]).then(__webpack_require__.bind(__webpack_require__, 74607))).gaussianProcessClassifierLowering,
    },
    {
        classes: ['sklearn.gaussian_process._BinaryGaussianProcessClassifierLaplace'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(4607)]).then(__webpack_require__.bind(__webpack_require__, 74607))).laplaceClassifierLowering,
    },
    {
        classes: ['sklearn.mixture.GaussianMixture', 'sklearn.mixture.BayesianGaussianMixture'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(1575)]).then(__webpack_require__.bind(__webpack_require__, 61575))).gaussianMixtureLowering,
    },
    // trees and ensembles
    {
        classes: [
            'sklearn.tree.DecisionTreeClassifier',
            'sklearn.tree.DecisionTreeRegressor',
            'sklearn.tree.ExtraTreeClassifier',
            'sklearn.tree.ExtraTreeRegressor',
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7369), __webpack_require__.e(1855)]).then(__webpack_require__.bind(__webpack_require__, 1855))).decisionTreeLowering,
    },
    {
        classes: [
            'sklearn.ensemble.RandomForestClassifier',
            'sklearn.ensemble.RandomForestRegressor',
            'sklearn.ensemble.ExtraTreesClassifier',
            'sklearn.ensemble.ExtraTreesRegressor',
            'imblearn.ensemble.BalancedRandomForestClassifier',
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7369), __webpack_require__.e(1855), __webpack_require__.e(7217)]).then(__webpack_require__.bind(__webpack_require__, 37217))).forestLowering,
    },
    {
        classes: ['sklearn.ensemble.GradientBoostingClassifier', 'sklearn.ensemble.GradientBoostingRegressor'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7369), __webpack_require__.e(1855), __webpack_require__.e(2796)]).then(__webpack_require__.bind(__webpack_require__, 42796))).gradientBoostingLowering,
    },
    {
        classes: ['sklearn.ensemble.HistGradientBoostingClassifier', 'sklearn.ensemble.HistGradientBoostingRegressor'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7369), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 94187))).histogramBoostingLowering,
    },
    {
        classes: [
            'sklearn.ensemble.AdaBoostClassifier',
            'sklearn.ensemble.AdaBoostRegressor',
            'imblearn.ensemble.RUSBoostClassifier',
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9900), __webpack_require__.e(1123)]).then(__webpack_require__.bind(__webpack_require__, 61123))).adaBoostLowering,
    },
    {
        classes: [
            'sklearn.ensemble.BaggingClassifier',
            'sklearn.ensemble.BaggingRegressor',
            'imblearn.ensemble.BalancedBaggingClassifier',
            'imblearn.ensemble.EasyEnsembleClassifier',
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9900), __webpack_require__.e(5127)]).then(__webpack_require__.bind(__webpack_require__, 45127))).baggingLowering,
    },
    {
        classes: ['sklearn.ensemble.IsolationForest'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7369), __webpack_require__.e(1855), __webpack_require__.e(9958)]).then(__webpack_require__.bind(__webpack_require__, 39958))).isolationForestLowering,
    },
    {
        classes: ['sklearn.dummy.DummyClassifier', 'sklearn.dummy.DummyRegressor'],
        load: async () => (await __webpack_require__.e(/* import() */ 2242).then(__webpack_require__.bind(__webpack_require__, 32242))).dummyLowering,
    },
    {
        classes: ['sklearn.ensemble.RandomTreesEmbedding'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7369), __webpack_require__.e(1855), __webpack_require__.e(1195)]).then(__webpack_require__.bind(__webpack_require__, 81195))).randomTreesEmbeddingLowering,
    },
    // preprocessing
    {
        classes: [
            'sklearn.preprocessing.StandardScaler',
            'sklearn.preprocessing.MinMaxScaler',
            'sklearn.preprocessing.MaxAbsScaler',
            'sklearn.preprocessing.RobustScaler',
        ],
        load: async () => (await __webpack_require__.e(/* import() */ 7559).then(__webpack_require__.bind(__webpack_require__, 47559))).scalersLowering,
    },
    {
        classes: ['sklearn.impute.SimpleImputer'],
        load: async () => (await __webpack_require__.e(/* import() */ 5507).then(__webpack_require__.bind(__webpack_require__, 85507))).simpleImputerLowering,
    },
    {
        classes: ['sklearn.preprocessing.OneHotEncoder'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5375), __webpack_require__.e(5229)]).then(__webpack_require__.bind(__webpack_require__, 95229))).oneHotEncoderLowering,
    },
    {
        classes: ['sklearn.preprocessing.OrdinalEncoder'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5375), __webpack_require__.e(8350)]).then(__webpack_require__.bind(__webpack_require__, 58350))).ordinalEncoderLowering,
    },
    {
        classes: [
            'sklearn.decomposition.PCA',
            'sklearn.decomposition.IncrementalPCA',
            'sklearn.decomposition.TruncatedSVD',
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(5648)]).then(__webpack_require__.bind(__webpack_require__, 95648))).projectionsLowering,
    },
    {
        classes: ['sklearn.preprocessing.FunctionTransformer'],
        load: async () => (await __webpack_require__.e(/* import() */ 9670).then(__webpack_require__.bind(__webpack_require__, 79670))).functionTransformerLowering,
    },
    {
        classes: ['sklearn.preprocessing.Normalizer'],
        load: async () => (await __webpack_require__.e(/* import() */ 5059).then(__webpack_require__.bind(__webpack_require__, 55059))).normalizerLowering,
    },
    {
        classes: ['sklearn.preprocessing.Binarizer'],
        load: async () => (await __webpack_require__.e(/* import() */ 1596).then(__webpack_require__.bind(__webpack_require__, 11596))).binarizerLowering,
    },
    {
        classes: ['sklearn.preprocessing.PolynomialFeatures'],
        load: async () => (await __webpack_require__.e(/* import() */ 1956).then(__webpack_require__.bind(__webpack_require__, 91956))).polynomialFeaturesLowering,
    },
    {
        classes: ['sklearn.preprocessing.PowerTransformer'],
        load: async () => (await __webpack_require__.e(/* import() */ 1501).then(__webpack_require__.bind(__webpack_require__, 61501))).powerTransformerLowering,
    },
    {
        classes: ['sklearn.preprocessing.KBinsDiscretizer'],
        load: async () => (await __webpack_require__.e(/* import() */ 8138).then(__webpack_require__.bind(__webpack_require__, 58138))).discretizerLowering,
    },
    {
        classes: ['sklearn.impute.MissingIndicator'],
        load: async () => (await __webpack_require__.e(/* import() */ 3218).then(__webpack_require__.bind(__webpack_require__, 23218))).missingIndicatorLowering,
    },
    {
        classes: [
            'sklearn.feature_selection.VarianceThreshold',
            'sklearn.feature_selection.SelectKBest',
            'sklearn.feature_selection.SelectPercentile',
            'sklearn.feature_selection.SelectFpr',
            'sklearn.feature_selection.SelectFdr',
            'sklearn.feature_selection.SelectFwe',
            'sklearn.feature_selection.GenericUnivariateSelect',
            'sklearn.feature_selection.SelectFromModel',
            'sklearn.feature_selection.RFE',
            'sklearn.feature_selection.RFECV',
            'sklearn.feature_selection.SequentialFeatureSelector',
        ],
        load: async () => (await __webpack_require__.e(/* import() */ 7679).then(__webpack_require__.bind(__webpack_require__, 37679))).featureSelectionLowering,
    },
    {
        classes: ['sklearn.preprocessing.QuantileTransformer'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(802), __webpack_require__.e(8530)]).then(__webpack_require__.bind(__webpack_require__, 68530))).quantileTransformerLowering,
    },
    {
        classes: ['sklearn.preprocessing.SplineTransformer'],
        load: async () => (await __webpack_require__.e(/* import() */ 5336).then(__webpack_require__.bind(__webpack_require__, 15336))).splineTransformerLowering,
    },
    {
        classes: ['sklearn.preprocessing.TargetEncoder'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5375), __webpack_require__.e(3468)]).then(__webpack_require__.bind(__webpack_require__, 53468))).targetEncoderLowering,
    },
    {
        classes: ['sklearn.impute.KNNImputer'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4890), __webpack_require__.e(4250)]).then(__webpack_require__.bind(__webpack_require__, 24250))).knnImputerLowering,
    },
    {
        classes: ['sklearn.impute.IterativeImputer'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9900), __webpack_require__.e(4890), __webpack_require__.e(3008)]).then(__webpack_require__.bind(__webpack_require__, 53008))).iterativeImputerLowering,
    },
    {
        classes: ['sklearn.decomposition.KernelPCA'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(3473)]).then(__webpack_require__.bind(__webpack_require__, 73473))).kernelPcaLowering,
    },
    {
        classes: ['sklearn.kernel_approximation.Nystroem'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(3473)]).then(__webpack_require__.bind(__webpack_require__, 73473))).nystroemLowering,
    },
    {
        classes: ['sklearn.kernel_approximation.RBFSampler'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(3473)]).then(__webpack_require__.bind(__webpack_require__, 73473))).rbfSamplerLowering,
    },
    {
        classes: [
            'sklearn.decomposition.FastICA',
            'sklearn.neighbors.NeighborhoodComponentsAnalysis',
            'sklearn.random_projection.GaussianRandomProjection',
            'sklearn.random_projection.SparseRandomProjection',
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7274)]).then(__webpack_require__.bind(__webpack_require__, 57274))).linearTransformersLowering,
    },
    {
        classes: [
            'sklearn.cross_decomposition.PLSRegression',
            'sklearn.cross_decomposition.PLSCanonical',
            'sklearn.cross_decomposition.CCA',
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(9994)]).then(__webpack_require__.bind(__webpack_require__, 9994))).partialLeastSquaresLowering,
    },
    {
        classes: ['sklearn.cross_decomposition.PLSSVD'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(9869)]).then(__webpack_require__.bind(__webpack_require__, 9869))).singularPartialLeastSquaresLowering,
    },
    {
        classes: ['sklearn.decomposition.FactorAnalysis'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(9869)]).then(__webpack_require__.bind(__webpack_require__, 9869))).factorAnalysisLowering,
    },
    {
        classes: ['sklearn.decomposition.SparsePCA', 'sklearn.decomposition.MiniBatchSparsePCA'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(9869)]).then(__webpack_require__.bind(__webpack_require__, 9869))).sparseComponentsLowering,
    },
    {
        classes: ['sklearn.neural_network.BernoulliRBM'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(9869)]).then(__webpack_require__.bind(__webpack_require__, 9869))).boltzmannMachineLowering,
    },
    {
        classes: ['sklearn.decomposition.NMF', 'sklearn.decomposition.MiniBatchNMF'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7315)]).then(__webpack_require__.bind(__webpack_require__, 27315))).matrixFactorizationLowering,
    },
    {
        classes: ['sklearn.decomposition.LatentDirichletAllocation'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7315)]).then(__webpack_require__.bind(__webpack_require__, 27315))).topicsLowering,
    },
    {
        classes: [
            'sklearn.decomposition.SparseCoder',
            'sklearn.decomposition.DictionaryLearning',
            'sklearn.decomposition.MiniBatchDictionaryLearning',
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(5027)]).then(__webpack_require__.bind(__webpack_require__, 95027))).sparseCodingLowering,
    },
    {
        classes: ['sklearn.preprocessing.KernelCenterer'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(3473)]).then(__webpack_require__.bind(__webpack_require__, 73473))).kernelCentererLowering,
    },
    {
        classes: ['sklearn.kernel_approximation.AdditiveChi2Sampler'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(9931)]).then(__webpack_require__.bind(__webpack_require__, 69931))).additiveChiSquaredLowering,
    },
    {
        classes: ['sklearn.kernel_approximation.SkewedChi2Sampler'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(9931)]).then(__webpack_require__.bind(__webpack_require__, 69931))).skewedChiSquaredLowering,
    },
    {
        classes: ['sklearn.kernel_approximation.PolynomialCountSketch'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(9931)]).then(__webpack_require__.bind(__webpack_require__, 69931))).polynomialSketchLowering,
    },
    {
        classes: ['sklearn.cluster.FeatureAgglomeration'],
        load: async () => (await __webpack_require__.e(/* import() */ 7464).then(__webpack_require__.bind(__webpack_require__, 57464))).featureAgglomerationLowering,
    },
    {
        classes: ['sklearn.neighbors.KNeighborsTransformer'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7301), __webpack_require__.e(3507), __webpack_require__.e(72), __webpack_require__.e(1651)]).then(__webpack_require__.bind(__webpack_require__, 61651))).nearestGraphLowering,
    },
    {
        classes: ['sklearn.neighbors.RadiusNeighborsTransformer'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7301), __webpack_require__.e(3507), __webpack_require__.e(72), __webpack_require__.e(1651)]).then(__webpack_require__.bind(__webpack_require__, 61651))).radiusGraphLowering,
    },
    {
        classes: ['sklearn.manifold.Isomap'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7301), __webpack_require__.e(3507), __webpack_require__.e(72), __webpack_require__.e(783)]).then(__webpack_require__.bind(__webpack_require__, 20783))).isomapLowering,
    },
    {
        classes: ['sklearn.manifold.LocallyLinearEmbedding'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(7301), __webpack_require__.e(3507), __webpack_require__.e(72), __webpack_require__.e(783)]).then(__webpack_require__.bind(__webpack_require__, 20783))).locallyLinearLowering,
    },
    {
        classes: ['sklearn.preprocessing.LabelEncoder'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5375), __webpack_require__.e(5144)]).then(__webpack_require__.bind(__webpack_require__, 55144))).labelEncoderLowering,
    },
    {
        classes: ['sklearn.preprocessing.LabelBinarizer'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5375), __webpack_require__.e(5144)]).then(__webpack_require__.bind(__webpack_require__, 55144))).labelBinarizerLowering,
    },
    {
        classes: ['sklearn.feature_extraction.FeatureHasher'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5375), __webpack_require__.e(2695), __webpack_require__.e(6446)]).then(__webpack_require__.bind(__webpack_require__, 46446))).featureHasherLowering,
    },
    {
        classes: ['sklearn.feature_extraction.DictVectorizer'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5375), __webpack_require__.e(8602)]).then(__webpack_require__.bind(__webpack_require__, 58602))).dictVectorizerLowering,
    },
    // text
    {
        classes: ['sklearn.feature_extraction.CountVectorizer', 'sklearn.feature_extraction.TfidfVectorizer'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2695), __webpack_require__.e(65)]).then(__webpack_require__.bind(__webpack_require__, 50065))).vocabularyVectorizersLowering,
    },
    {
        classes: ['sklearn.feature_extraction.HashingVectorizer'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2695), __webpack_require__.e(65)]).then(__webpack_require__.bind(__webpack_require__, 50065))).hashingVectorizerLowering,
    },
    {
        classes: ['sklearn.feature_extraction.TfidfTransformer'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2695), __webpack_require__.e(65)]).then(__webpack_require__.bind(__webpack_require__, 50065))).tfidfTransformerLowering,
    },
];

;// CONCATENATED MODULE: ./src/lower/xgboost/index.ts

/** XGBoost's estimators and its Booster. */
const XGBOOST_LOWERINGS = [
    {
        classes: [
            'xgboost.sklearn.XGBClassifier',
            'xgboost.sklearn.XGBRFClassifier',
            'xgboost.sklearn.XGBRegressor',
            'xgboost.sklearn.XGBRFRegressor',
            'xgboost.sklearn.XGBRanker',
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(9800), __webpack_require__.e(7369), __webpack_require__.e(9887), __webpack_require__.e(8328)]).then(__webpack_require__.bind(__webpack_require__, 98328))).xgboostLowering,
    },
    {
        classes: ['xgboost.core.Booster'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9112), __webpack_require__.e(9800), __webpack_require__.e(7369), __webpack_require__.e(9887), __webpack_require__.e(8328)]).then(__webpack_require__.bind(__webpack_require__, 98328))).xgboostBoosterLowering,
    },
];

;// CONCATENATED MODULE: ./src/lower/registry.ts





/** Every class that ModelGate runs itself, library by library. */
const LOWERINGS = [
    ...SKLEARN_LOWERINGS,
    ...XGBOOST_LOWERINGS,
    ...LIGHTGBM_LOWERINGS,
    ...CATBOOST_LOWERINGS,
    ...CATEGORY_ENCODERS_LOWERINGS,
];
const BY_CLASS = new Map(LOWERINGS.flatMap((entry) => entry.classes.map((name) => [name, entry])));
/**
 * Loads the lowerings of those of the canonical names that ModelGate knows; the others are let be.
 * @param names at least those of every class that the lowerings will meet inside of each other
 */
async function loadLowerings(names) {
    const entries = new Set([...names].map((name) => BY_CLASS.get(name)).filter((entry) => entry !== undefined));
    const loaded = new Map();
    // One after the other: they share modules, and reading is no faster side by side.
    for (const entry of entries)
        loaded.set(entry, await entry.load());
    return (className) => {
        const entry = BY_CLASS.get(className);
        if (entry === undefined)
            return undefined;
        const lowering = loaded.get(entry);
        if (lowering === undefined)
            throw new Error(`the lowering of ${className} was not loaded`);
        return lowering;
    };
}
/** Canonical names of all classes that lower, in registry order. */
function loweredClasses() {
    return [...BY_CLASS.keys()];
}

;// CONCATENATED MODULE: ./src/lower/index.ts







const LOWERABLE = new Set(['pickle', 'joblib', 'xgboost', 'lightgbm', 'catboost']);
function isLowerable(record) {
    return LOWERABLE.has(record.format);
}
/**
 * Lowers a pickled model, or a booster from a file of its own library, to kernels. The code of the estimators that the
 * file names is loaded first, and no other.
 * @param entry is asked for the model's entry when the file holds a dict, list or tuple
 * @throws ModelGateError code 'unsupported' naming the class or parameter in the way and its place in the model
 */
async function lowerRecord(record, entry) {
    if (!('root' in record))
        return (0,boosters/* lowerBooster */.Kt)(record, await (0,boosters/* loadBoosterLowering */.qU)(record.format));
    const find = await loadLowerings([...record.globals].map(class_names/* canonicalClass */.t));
    if (!(0,containers/* isContainer */.u)(record.root))
        return (0,pickled/* lowerPickle */.U)(record, find);
    const { lowerContainer } = await __webpack_require__.e(/* import() */ 4869).then(__webpack_require__.bind(__webpack_require__, 4869));
    return lowerContainer(record, find, (await entry?.()) ?? null);
}
/**
 * Models of several files as one, in the order in which they run; see joined.ts.
 * @throws ModelGateError code 'unsupported' naming a file's estimator that does not transform
 */
async function joinModels(...models) {
    const joined = await __webpack_require__.e(/* import() */ 5256).then(__webpack_require__.bind(__webpack_require__, 75256));
    return joined.joinModels(...models);
}
/**
 * Keys from the outermost value to the one object that `entry` names, or that a container holds alone.
 * @returns empty when the file holds an estimator itself; null when the entries are several, or the file holds data
 */
async function entryKeys(record, entry) {
    if (!(0,containers/* isContainer */.u)(record.root))
        return (0,containers/* isData */.$)(record.root) ? null : [];
    const { keysOfOnly } = await __webpack_require__.e(/* import() */ 4869).then(__webpack_require__.bind(__webpack_require__, 4869));
    return keysOfOnly(record.root, entry);
}
/** Whether the file holds a dict, list or tuple in place of an estimator. */
function holdsContainer(record) {
    return 'root' in record && (0,containers/* isContainer */.u)(record.root);
}
/**
 * Lowers a Keras model to an ONNX graph. Its layers are loaded when they are needed: pickles start without them.
 * @throws ModelGateError unsupported naming the layer and the config key in the way; corrupt; limit
 */
async function lowerKerasModel(record, options = {}) {
    const { lowerKeras } = await __webpack_require__.e(/* import() */ 709).then(__webpack_require__.bind(__webpack_require__, 20709));
    return lowerKeras(record, options);
}


/***/ }),

/***/ 47383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ lowerPickle)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72020);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16281);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40177);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52240);
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55629);
/* harmony import */ var _sklearn_not_askable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94847);





/** Estimators inside estimators; a stacking of pipelines of searches has about ten. */
const MAX_ESTIMATOR_DEPTH = 64;
/** scikit-learn lines that the parity corpus covers (0.23 was compared in full, but its files are not kept); others are lowered by the attributes that they hold. */
const VERIFIED_VERSIONS = [
    '0.22',
    '0.23',
    '0.24',
    '1.0',
    '1.1',
    '1.2',
    '1.3',
    '1.4',
    '1.5',
    '1.6',
    '1.7',
    '1.8',
    '1.9',
];
/**
 * Lowers a pickled model to kernels.
 * @param find knows the lowerings of all classes that the pickle refers to
 * @throws ModelGateError code 'unsupported' naming the class or parameter in the way and its place in the model
 */
function lowerPickle(record, find) {
    const notes = new Set();
    const classes = new Set();
    if (!(record.root instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PyObject */ .By) || (0,_containers_js__WEBPACK_IMPORTED_MODULE_1__/* .isData */ .$)(record.root))
        throw notAnEstimator(record.root);
    const version = versionOf(record.root) ?? record.libraryVersions['scikit-learn'] ?? null;
    const lowered = lowerObject(record.root, { path: 'model', version, depth: 0, notes, classes, find });
    if (lowered.inputs.length === 0)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(lowered.className, 'the number of features is not in the file');
    if (version !== null && !VERIFIED_VERSIONS.includes(lineOf(version))) {
        notes.add(`the model was saved by scikit-learn ${version}; parity is measured on scikit-learn ${VERIFIED_VERSIONS.join(', ')}`);
    }
    return { lowered, notes: [...notes], version, classes: [...classes] };
}
function lowerObject(object, place) {
    const name = object.className;
    if (name === null)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(place.path, 'the object is made by a computed call, not by a class');
    const className = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalClass */ .t)(name);
    const lowering = place.find(className);
    if (lowering === undefined)
        throw notLowered(object, className, place.path);
    if (place.depth > MAX_ESTIMATOR_DEPTH) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('limit', `${place.path}: more than ${MAX_ESTIMATOR_DEPTH} estimators inside each other`);
    }
    place.classes.add(className);
    const version = versionOf(object) ?? place.version;
    const context = {
        version,
        path: place.path,
        lower: (child, step) => lowerObject(child, { ...place, version, path: `${place.path}.${step}`, depth: place.depth + 1 }),
        note: (message) => void place.notes.add(`${place.path}: ${message}`),
    };
    return withLocatedForm(lowering.lower(object, context), place.path);
}
/** Refusals of the ONNX form say which estimator is in the way and where it is, however deep inside of others. */
function withLocatedForm(lowered, path) {
    return {
        ...lowered,
        toOnnx(graph, input) {
            if (lowered.toOnnx === undefined) {
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(lowered.className, `it has no form in ONNX (at ${path})`);
            }
            try {
                return lowered.toOnnx(graph, input);
            }
            catch (error) {
                if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isModelGateError */ .p2)(error) || error.code !== 'unsupported' || LOCATED.test(error.message))
                    throw error;
                // What graph pieces say of ONNX in general is said of the estimator that uses them.
                const subject = error.subject === 'ONNX' ? lowered.className : (error.subject ?? lowered.className);
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(subject, `${error.message.replace(/^[^:]*: /, '')} (at ${path})`, error.remedy);
            }
        },
    };
}
const LOCATED = /\(at [^)]*\)$/;
function versionOf(object) {
    const version = _formats_index_js__WEBPACK_IMPORTED_MODULE_4__/* .Attributes */ .e.of(object).get('_sklearn_version');
    return typeof version === 'string' ? version : null;
}
function lineOf(version) {
    return version.split('.', 2).join('.');
}
const MODEL_LIBRARIES = new Set([
    'sklearn',
    'xgboost',
    'lightgbm',
    'catboost',
    'imblearn',
    'statsmodels',
    'category_encoders',
    'feature_engine',
]);
function notLowered(object, className, path) {
    const library = className.split('.', 1)[0];
    const unaskable = (0,_sklearn_not_askable_js__WEBPACK_IMPORTED_MODULE_5__/* .whyNotAskable */ .t)(className);
    if (unaskable !== undefined) {
        const reason = `${unaskable}${knownLabels(object)} (at ${path})`;
        return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(className, reason, 'Name the file of the estimator that predicts.');
    }
    const reason = library === 'sklearn'
        ? 'this estimator is not supported yet'
        : `classes of "${library}" cannot be run from the file`;
    // Only a known model library's class is worth a remedy: the file of an attack should not be told how to go on.
    const remedy = MODEL_LIBRARIES.has(library)
        ? 'Export the model to ONNX; .onnx files run as they are.'
        : 'Look at the security scan before anybody loads this file.';
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(className, `${reason} (at ${path})`, remedy);
}
/** What an encoder of labels was fitted on, the first of many: all that its file is kept for. */
function knownLabels(object) {
    const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_4__/* .Attributes */ .e.of(object);
    if (!attributes.has('classes_'))
        return '';
    const labels = attributes.labels('classes_');
    const shown = labels.slice(0, 20).map((label) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(String(label), 40));
    return `; it knows ${labels.length} labels: ${shown.join(', ')}${labels.length > 20 ? ', ...' : ''}`;
}
function notAnEstimator(root) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)('model', `the file holds ${(0,_formats_index_js__WEBPACK_IMPORTED_MODULE_7__/* .describeValue */ .bp)(root)}: data, and no estimator`, 'Save the fitted estimator itself: joblib.dump(model, path).');
}


/***/ }),

/***/ 94847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ UNKNOWN_FEATURES),
/* harmony export */   t: () => (/* binding */ whyNotAskable)
/* harmony export */ });
const NO_PREDICT = 'it gives labels to the rows that it was fitted on only; scikit-learn has no predict() for others';
const NO_TRANSFORM = 'it places the rows that it was fitted on only; scikit-learn has no transform() for others';
const COVARIANCE = 'it describes a distribution; scikit-learn gives it neither predict() nor transform()';
/** Estimators that cannot be asked about rows of a table, and why; everything else that is not registered is not supported yet. */
const NOT_ASKABLE = {
    'sklearn.cluster.AgglomerativeClustering': NO_PREDICT,
    'sklearn.cluster.DBSCAN': NO_PREDICT,
    'sklearn.cluster.HDBSCAN': NO_PREDICT,
    'sklearn.cluster.OPTICS': NO_PREDICT,
    'sklearn.cluster.SpectralClustering': NO_PREDICT,
    'sklearn.cluster.SpectralBiclustering': NO_PREDICT,
    'sklearn.cluster.SpectralCoclustering': NO_PREDICT,
    'sklearn.manifold.ClassicalMDS': NO_TRANSFORM,
    'sklearn.manifold.MDS': NO_TRANSFORM,
    'sklearn.manifold.SpectralEmbedding': NO_TRANSFORM,
    'sklearn.manifold.TSNE': NO_TRANSFORM,
    'sklearn.covariance.EmpiricalCovariance': COVARIANCE,
    'sklearn.covariance.GraphicalLasso': COVARIANCE,
    'sklearn.covariance.GraphicalLassoCV': COVARIANCE,
    'sklearn.covariance.LedoitWolf': COVARIANCE,
    'sklearn.covariance.MinCovDet': COVARIANCE,
    'sklearn.covariance.OAS': COVARIANCE,
    'sklearn.covariance.ShrunkCovariance': COVARIANCE,
    'sklearn.neighbors.KernelDensity': 'it scores rows only; scikit-learn gives it neither predict() nor transform()',
    'sklearn.neighbors.NearestNeighbors': 'it searches rows; scikit-learn gives it neither predict() nor transform()',
    'sklearn.preprocessing.MultiLabelBinarizer': 'it takes a set of labels a row, which no column of a table holds',
    'sklearn.feature_extraction.PatchExtractor': 'it takes whole images',
};
/** Kinds of classes besides, which people save beside their models. */
const NO_MODELS = [
    [
        /^imblearn\.(?:over_sampling|under_sampling|combine)\./,
        'it chooses or makes rows of training, and answers nothing about others',
    ],
    [
        /^keras(?:_preprocessing)?\.(?:\w+\.)*text\.Tokenizer$/,
        'it numbers the words of texts for a network, which is in a file of its own',
    ],
];
/** Why a class that is not registered cannot be asked; undefined when it is not supported yet. */
function whyNotAskable(className) {
    return NOT_ASKABLE[className] ?? NO_MODELS.find(([pattern]) => pattern.test(className))?.[1];
}
/** Of a FeatureHasher around which nothing says which columns it takes. */
const UNKNOWN_FEATURES = 'it takes any features, and which ones it was used with is not in the file';


/***/ }),

/***/ 67133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ writeRows),
/* harmony export */   FL: () => (/* binding */ toDense),
/* harmony export */   Gs: () => (/* binding */ selectColumns),
/* harmony export */   HP: () => (/* binding */ fillRows),
/* harmony export */   L9: () => (/* binding */ denseBlock),
/* harmony export */   Pe: () => (/* binding */ concatBlocks),
/* harmony export */   UH: () => (/* binding */ toSparse),
/* harmony export */   UQ: () => (/* binding */ columnCount),
/* harmony export */   Zv: () => (/* binding */ requireFewCells),
/* harmony export */   ab: () => (/* binding */ TooDenseError),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   lS: () => (/* binding */ requireCells),
/* harmony export */   rx: () => (/* binding */ writeCells),
/* harmony export */   tp: () => (/* binding */ toColumns),
/* harmony export */   v: () => (/* binding */ toNumeric)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36419);
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70859);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72020);




/** A matrix that has too many cells for all rows at once. */
class TooDenseError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3 {
    /** Rows that would do, at least one. */
    fits;
    constructor(rows, cols, limit) {
        super('limit', `a dense matrix of ${rows} x ${cols} cells exceeds ${limit} cells`, {
            remedy: 'Predict fewer rows at a time.',
        });
        this.fits = Math.max(1, Math.floor(MAX_OPENED_CELLS / cols));
    }
}
/** Cells that sparse rows become at a time; 2^25 doubles are 256 MiB. */
const MAX_OPENED_CELLS = 2 ** 25;
/** @throws TooDenseError when a matrix would exceed MAX_DENSE_CELLS */
function requireCells(rows, cols) {
    if (rows * cols > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DENSE_CELLS */ .jq)
        throw new TooDenseError(rows, cols, _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DENSE_CELLS */ .jq);
}
/** Sparse rows are often much wider than dense ones. @throws TooDenseError when several rows would exceed 2^25 cells */
function requireFewCells({ rows, cols }) {
    if (rows > 1 && rows * cols > MAX_OPENED_CELLS)
        throw new TooDenseError(rows, cols, MAX_OPENED_CELLS);
}
/** An all-zero dense block. @throws ModelGateError code 'limit' when it would exceed MAX_DENSE_CELLS */
function denseBlock(rows, cols) {
    requireCells(rows, cols);
    return { kind: 'dense', rows, cols, data: new Float64Array(rows * cols) };
}
/** Columns of a block of any kind. */
function columnCount(block) {
    return block.kind === 'columns' ? block.columns.length : block.cols;
}
/**
 * Any block as row-major doubles, missing cells as NaN.
 * @throws ModelGateError code 'data' when a column holds strings, 'limit' when it would be too large
 */
function toDense(block) {
    if (block.kind === 'dense')
        return block;
    if (block.kind === 'sparse')
        return sparseToDense(block);
    const dense = denseBlock(block.rows, block.columns.length);
    fillRows(dense.data, block);
    return dense;
}
/** Rows whose cells are written together: column after column, all of them while they are in the processor's cache. */
const ROWS_TOGETHER = 64;
/** Writes columns as row-major cells. @throws as toDense */
function fillRows(cells, { rows, columns }) {
    writeRows(cells, columns.map(numbersOf), 0, rows);
}
/** Writes rows [first, end) of columns as row-major cells. */
function writeRows(cells, columns, first, end) {
    const cols = columns.length;
    for (let from = first; from < end; from += ROWS_TOGETHER) {
        const to = Math.min(from + ROWS_TOGETHER, end);
        for (let col = 0; col < cols; col++) {
            const column = columns[col];
            for (let row = from, at = (from - first) * cols + col; row < to; row++, at += cols)
                cells[at] = column[row];
        }
    }
}
/** A sparse block as it is, anything else dense: for estimators with kernels for both. */
function toNumeric(block) {
    return block.kind === 'columns' ? toDense(block) : block;
}
function sparseToDense(block) {
    requireFewCells(block);
    const dense = denseBlock(block.rows, block.cols);
    writeCells(block, dense, 0);
    return dense;
}
/** Writes the cells that are stored into zeros, from the column `offset` on. */
function writeCells({ rows, indptr, indices, data }, to, offset) {
    for (let row = 0; row < rows; row++) {
        const start = row * to.cols + offset;
        for (let at = indptr[row]; at < indptr[row + 1]; at++)
            to.data[start + indices[at]] = data[at];
    }
}
/** The values of one column, NaN where missing. @throws ModelGateError code 'data' when it holds strings */
function numbersOf(column) {
    if (column.kind === 'string') {
        // A string column without any string is an empty column whose type could not be inferred.
        if (column.codes.every((code) => code < 0))
            return new Float64Array(column.codes.length).fill(NaN);
        throw textForNumbers(column);
    }
    if (column.missing === null)
        return column.values;
    const missing = column.missing;
    return column.values.map((value, row) => (missing[row] === 1 ? NaN : value));
}
/** What every reader of a table takes for a number; `0x10` and `1_000` are text there. */
const NUMERAL = /^\s*[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|inf(?:inity)?|nan)\s*$/i;
/** Names the cell that made the column text: the first one that is no number, else the first one of all. */
function textForNumbers({ name, codes, dictionary }) {
    const isNumeral = dictionary.map((text) => NUMERAL.test(text));
    const odd = codes.findIndex((code) => code >= 0 && isNumeral[code] !== true);
    const row = odd < 0 ? codes.findIndex((code) => code >= 0) : odd;
    const cell = `"${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(dictionary[codes[row]], 60)}" in row ${row + 1}`;
    const spoilt = odd >= 0 && codes.some((code) => isNumeral[code] === true);
    const what = spoilt
        ? `column ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name)} holds ${cell}, which is not a number, so the whole column was read as text; the model needs numbers there`
        : `column ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name)} holds text (${cell}) where the model needs numbers`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', what, {
        subject: name,
        remedy: spoilt
            ? 'Correct that cell, or leave it empty if the value is missing.'
            : 'Give the column the type that the model was trained on.',
    });
}
/** Any block as columns; columns of a matrix get their position as name. */
function toColumns(block) {
    if (block.kind === 'columns')
        return block;
    const dense = toDense(block);
    const columns = [];
    for (let col = 0; col < dense.cols; col++) {
        const values = new Float64Array(dense.rows);
        for (let row = 0; row < dense.rows; row++)
            values[row] = dense.data[row * dense.cols + col];
        columns.push((0,_core_table_js__WEBPACK_IMPORTED_MODULE_3__/* .numberColumn */ .sA)(`x${col}`, values));
    }
    return { kind: 'columns', rows: dense.rows, columns };
}
/** The given columns in the given order, of the same kind as the block; an index may repeat. */
function selectColumns(block, indices) {
    if (block.kind === 'columns') {
        return { kind: 'columns', rows: block.rows, columns: indices.map((index) => block.columns[index]) };
    }
    if (block.kind === 'sparse')
        return selectSparse(block, indices);
    const picked = denseBlock(block.rows, indices.length);
    const width = indices.length;
    for (let row = 0; row < block.rows; row++) {
        for (let col = 0; col < width; col++)
            picked.data[row * width + col] = block.data[row * block.cols + indices[col]];
    }
    return picked;
}
function selectSparse(block, wanted) {
    // Of each column the places it goes to, as a list: the first one, and after each one the next.
    const first = new Int32Array(block.cols).fill(-1);
    const next = new Int32Array(wanted.length);
    for (let target = wanted.length - 1; target >= 0; target--) {
        next[target] = first[wanted[target]];
        first[wanted[target]] = target;
    }
    const ascending = wanted.every((source, target) => target === 0 || wanted[target - 1] < source);
    const indptr = new Int32Array(block.rows + 1);
    const indices = [];
    const data = [];
    for (let row = 0; row < block.rows; row++) {
        const cells = [];
        for (let at = block.indptr[row]; at < block.indptr[row + 1]; at++) {
            for (let target = first[block.indices[at]]; target >= 0; target = next[target])
                cells.push([target, block.data[at]]);
        }
        if (!ascending)
            cells.sort((left, right) => left[0] - right[0]);
        for (const [index, value] of cells) {
            indices.push(index);
            data.push(value);
        }
        indptr[row + 1] = indices.length;
    }
    return {
        kind: 'sparse',
        rows: block.rows,
        cols: wanted.length,
        indptr,
        indices: Int32Array.from(indices),
        data: Float64Array.from(data),
    };
}
/**
 * Blocks side by side. Columns if any part holds strings, else sparse when asked for, else dense.
 * All blocks have the same number of rows.
 */
function concatBlocks(rows, blocks, sparse = false) {
    const only = blocks[0];
    if (blocks.length === 1 && only !== undefined && (only.kind !== 'sparse' || sparse))
        return only;
    if (blocks.some((block) => block.kind === 'columns' && block.columns.some((column) => column.kind === 'string'))) {
        return { kind: 'columns', rows, columns: blocks.flatMap((block) => toColumns(block).columns) };
    }
    return sparse ? concatSparse(rows, blocks) : concatDense(rows, blocks);
}
function concatDense(rows, blocks) {
    const cols = blocks.reduce((sum, block) => sum + columnCount(block), 0);
    const joined = denseBlock(rows, cols);
    let offset = 0;
    for (const block of blocks) {
        if (block.kind === 'sparse') {
            writeCells(block, joined, offset);
            offset += block.cols;
            continue;
        }
        const part = toDense(block);
        for (let row = 0, at = 0; row < rows; row++) {
            const to = row * cols + offset;
            for (let col = 0; col < part.cols; col++, at++)
                joined.data[to + col] = part.data[at];
        }
        offset += part.cols;
    }
    return joined;
}
function concatSparse(rows, blocks) {
    const parts = blocks.map(toSparse);
    const total = parts.reduce((sum, part) => sum + part.data.length, 0);
    const indptr = new Int32Array(rows + 1);
    const indices = new Int32Array(total);
    const data = new Float64Array(total);
    let write = 0;
    for (let row = 0; row < rows; row++) {
        let offset = 0;
        for (const part of parts) {
            for (let at = part.indptr[row]; at < part.indptr[row + 1]; at++) {
                indices[write] = offset + part.indices[at];
                data[write++] = part.data[at];
            }
            offset += part.cols;
        }
        indptr[row + 1] = write;
    }
    return { kind: 'sparse', rows, cols: parts.reduce((sum, part) => sum + part.cols, 0), indptr, indices, data };
}
/** Any numeric block as compressed sparse rows; zeros are left out, NaN is kept. */
function toSparse(block) {
    if (block.kind === 'sparse')
        return block;
    const dense = toDense(block);
    let stored = 0;
    for (const value of dense.data)
        if (value !== 0)
            stored++;
    const indptr = new Int32Array(dense.rows + 1);
    const indices = new Int32Array(stored);
    const data = new Float64Array(stored);
    let write = 0;
    for (let row = 0; row < dense.rows; row++) {
        for (let col = 0; col < dense.cols; col++) {
            const value = dense.data[row * dense.cols + col];
            if (value === 0)
                continue;
            indices[write] = col;
            data[write++] = value;
        }
        indptr[row + 1] = write;
    }
    return { kind: 'sparse', rows: dense.rows, cols: dense.cols, indptr, indices, data };
}


/***/ }),

/***/ 81109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ areFiniteColumns),
/* harmony export */   p8: () => (/* binding */ NotFiniteError),
/* harmony export */   ui: () => (/* binding */ numericInput)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72020);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67133);



/**
 * A cell of an estimator's input that is NaN or infinite. Inside a pipeline that cell need not come from the data: a
 * logarithm makes NaN as well; who knows the data says which of the two it is.
 */
class NotFiniteError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3 {
    /** From 0, in the block that the estimator got. */
    row;
    /** Canonical class that refuses the cell. */
    className;
    constructor(message, details) {
        super('data', message, details);
        this.row = details.row;
        this.className = details.className;
    }
}
/**
 * A block as numbers, checked as scikit-learn's own predict and transform check it.
 * @throws ModelGateError code 'data' for another number of columns, text, NaN where refused, infinities
 */
function numericInput(block, wanted) {
    const columns = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .columnCount */ .UQ)(block);
    // No inputs: the estimator takes any number of columns.
    if (wanted.inputs.length > 0 && columns !== wanted.inputs.length) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `${wanted.className} got ${columns} columns, it was fitted on ${wanted.inputs.length}`, {
            remedy: 'Give the columns that the model was trained on.',
        });
    }
    const numbers = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .toNumeric */ .v)(block);
    if (wanted.missing === 'unchecked')
        return numbers;
    const allowed = wanted.missing === 'allowed';
    const { data } = numbers;
    if (areFinite(data))
        return numbers;
    for (let at = 0; at < data.length; at++) {
        const value = data[at];
        // value - value is 0 for finite numbers and NaN for the rest
        if (value - value !== 0 && !(allowed && Number.isNaN(value)))
            throw notFinite(block, numbers, at, wanted);
    }
    return numbers;
}
/** Whether columns are what an estimator wants that refuses missing cells: as many as it was fitted on, of finite numbers. */
function areFiniteColumns({ columns }, { inputs }) {
    return (columns.length === inputs.length &&
        columns.every((column) => column.kind === 'number' && column.missing?.includes(1) !== true && areFinite(column.values)));
}
/** Four sums, which do not wait for each other: value - value is 0 for finite numbers and NaN for the rest. */
function areFinite(data) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    const whole = data.length - (data.length % 4);
    for (let at = 0; at < whole; at += 4) {
        a += data[at] - data[at];
        b += data[at + 1] - data[at + 1];
        c += data[at + 2] - data[at + 2];
        d += data[at + 3] - data[at + 3];
    }
    for (let at = whole; at < data.length; at++)
        a += data[at] - data[at];
    return a + b + c + d === 0;
}
function notFinite(block, numbers, at, wanted) {
    const column = numbers.kind === 'dense' ? at % numbers.cols : numbers.indices[at];
    const row = numbers.kind === 'dense' ? Math.floor(at / numbers.cols) : numbers.indptr.findIndex((end) => end > at) - 1;
    const given = block.kind === 'columns' ? block.columns[column]?.name : undefined;
    const name = wanted.inputs[column]?.name ?? given ?? `#${column + 1}`;
    const isMissing = Number.isNaN(numbers.data[at]);
    return new NotFiniteError(`column ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name, 80)} is ${isMissing ? 'missing' : 'infinite'} in row ${row + 1}; ${wanted.className} takes finite numbers only`, {
        subject: name,
        row,
        className: wanted.className,
        remedy: isMissing
            ? 'Fill missing values as in training (an imputer inside the saved pipeline does it).'
            : 'Replace the infinite value: scikit-learn refuses it as well.',
    });
}


/***/ })

};
