export const id = 6626;
export const ids = [6626];
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

/***/ 40177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ canonicalClass)
/* harmony export */ });
/**
 * One name for a scikit-learn class over all versions: the private or old module between the package and the class
 * is dropped (`sklearn.linear_model._logistic.LogisticRegression`, 0.21's `sklearn.linear_model.logistic...` and
 * `sklearn.linear_model.LogisticRegression` are the same). Names of other libraries come back as they are.
 */
function canonicalClass(qualifiedName) {
    const parts = qualifiedName.split('.');
    if (parts[0] !== 'sklearn' || parts.length < 4)
        return qualifiedName;
    return `sklearn.${parts[1]}.${parts[parts.length - 1]}`;
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
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('class label', `expected str, int, float or bool, found ${(0,_arrays_js__WEBPACK_IMPORTED_MODULE_1__/* .describeValue */ .bp)(plain)}`);
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

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/compression/index.ts + 9 modules
var formats_compression = __webpack_require__(91550);
// EXTERNAL MODULE: ./src/formats/detect.ts + 1 modules
var detect = __webpack_require__(94828);
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
        case 'joblib-zf':
        case 'zstd':
        case 'html':
        case 'text':
            throw refusal(format);
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

/***/ 86719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ lowerRecord)
});

// UNUSED EXPORTS: loweredClasses

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/pickle/values.ts
var pickle_values = __webpack_require__(16281);
// EXTERNAL MODULE: ./src/formats/class-names.ts
var class_names = __webpack_require__(40177);
// EXTERNAL MODULE: ./src/formats/access.ts
var access = __webpack_require__(74136);
// EXTERNAL MODULE: ./src/formats/arrays.ts
var arrays = __webpack_require__(52240);
// EXTERNAL MODULE: ./src/formats/labels.ts
var formats_labels = __webpack_require__(65249);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
;// CONCATENATED MODULE: ./src/plan/boosters/rows.ts



/**
 * Rows as a booster sees them, NaN where missing.
 * @throws ModelGateError code 'data' for another number of columns, text where numbers are needed, unknown categories
 */
function boosterRows(block, about) {
    const found = (0,blocks/* columnCount */.UQ)(block);
    if (found !== about.inputs.length) {
        throw new errors/* ModelGateError */.j3('data', `${about.className} got ${found} columns, it was fitted on ${about.inputs.length}`, { remedy: 'Give the columns that the model was trained on.' });
    }
    if (block.kind === 'sparse')
        return sparseRows(block, about);
    if (block.kind === 'dense')
        return { ...block, data: block.data.map(about.cell) };
    const rows = (0,blocks/* denseBlock */.L9)(block.rows, found);
    for (const [col, column] of block.columns.entries()) {
        const values = valuesOf(column, col, about);
        for (let row = 0, at = col; row < block.rows; row++, at += found)
            rows.data[at] = about.cell(values[row]);
    }
    return rows;
}
function sparseRows(block, about) {
    const rows = (0,blocks/* denseBlock */.L9)(block.rows, block.cols);
    rows.data.fill(about.absent);
    for (let row = 0; row < block.rows; row++) {
        for (let at = block.indptr[row]; at < block.indptr[row + 1]; at++) {
            rows.data[row * block.cols + block.indices[at]] = about.cell(block.data[at]);
        }
    }
    return rows;
}
function valuesOf(column, at, about) {
    const codes = about.codes[at] ?? null;
    if (codes === null)
        return (0,blocks/* numbersOf */.cZ)(column);
    if (column.kind === 'number') {
        const values = (0,blocks/* numbersOf */.cZ)(column);
        return values.map((value, row) => (Number.isNaN(value) ? NaN : codeOf(value, row, { column, codes, about })));
    }
    const { dictionary } = column;
    return Float64Array.from(column.codes, (code, row) => code < 0 ? NaN : codeOf(dictionary[code], row, { column, codes, about }));
}
/** A number also finds the category that is its text, so that a column of digits in a CSV file finds text categories. */
function codeOf(cell, row, { column, codes, about }) {
    const code = codes.get(cell) ?? codes.get(typeof cell === 'number' ? String(cell) : Number(cell));
    if (code !== undefined)
        return code;
    if (about.unknownCategory === 'missing')
        return NaN;
    throw new errors/* ModelGateError */.j3('data', `column ${(0,core_text/* plain */.pj)(column.name, 80)} holds "${(0,core_text/* plain */.pj)(String(cell), 60)}" in row ${row + 1}, a category that ${about.className} did not see in training`, { subject: column.name, remedy: 'Leave such cells empty, or train on data with this category.' });
}

;// CONCATENATED MODULE: ./src/plan/links.ts
/** 1 / (1 + exp(-x)), as scipy.special.expit computes it for doubles. */
function expit(value) {
    return 1 / (1 + Math.exp(-value));
}
/** Index of the largest entry of a row, the first one on ties, as numpy.argmax; NaN wins like in numpy. */
function argmaxRows(block) {
    const { rows, cols, data } = block;
    const best = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
        const from = row * cols;
        let at = 0;
        for (let col = 1; col < cols && !Number.isNaN(data[from + at]); col++) {
            const value = data[from + col];
            if (value > data[from + at] || Number.isNaN(value))
                at = col;
        }
        best[row] = at;
    }
    return best;
}
/** Softmax over each row in scikit-learn's order: subtract the maximum, exp, divide by the sum. In place. */
function softmaxRows(block) {
    const { rows, cols, data } = block;
    for (let row = 0; row < rows; row++) {
        const from = row * cols;
        let max = data[from];
        for (let col = 1; col < cols; col++)
            if (data[from + col] > max)
                max = data[from + col];
        let sum = 0;
        for (let col = 0; col < cols; col++) {
            const value = Math.exp(data[from + col] - max);
            data[from + col] = value;
            sum += value;
        }
        for (let col = 0; col < cols; col++)
            data[from + col] /= sum;
    }
}
/** Divides each row by its sum. In place. */
function normalizeRows(block) {
    const { rows, cols, data } = block;
    for (let row = 0; row < rows; row++) {
        let sum = 0;
        for (let col = 0; col < cols; col++)
            sum += data[row * cols + col];
        for (let col = 0; col < cols; col++)
            data[row * cols + col] /= sum;
    }
}
/** log(sum(exp(row))) for each row, shifted by the maximum (scipy.special.logsumexp). */
function logSumExpRows(block) {
    const { rows, cols, data } = block;
    const out = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
        const from = row * cols;
        let max = -Infinity;
        for (let col = 0; col < cols; col++)
            if (data[from + col] > max)
                max = data[from + col];
        const shift = Number.isFinite(max) ? max : 0;
        let sum = 0;
        for (let col = 0; col < cols; col++)
            sum += Math.exp(data[from + col] - shift);
        out[row] = Math.log(sum) + shift;
    }
    return out;
}
/** Rows x 1 to rows x 2: 1 - p and p, the columns of a binary predict_proba. */
function binaryColumns(positive) {
    const out = new Float64Array(positive.length * 2);
    for (let row = 0; row < positive.length; row++) {
        out[row * 2] = 1 - positive[row];
        out[row * 2 + 1] = positive[row];
    }
    return out;
}

;// CONCATENATED MODULE: ./src/plan/boosters/trees.ts

/** Words of all category sets: 64 MiB; a set with category 16,777,215 takes half a million words. */
const MAX_CATEGORY_WORDS = 2 ** 24;
/**
 * Trees in one arena, each checked, so that a walk needs no checks and always ends.
 * @throws ModelGateError code 'corrupt' when a child or feature is not there or a node has two parents, 'limit' for
 *   category sets that would take too much memory
 */
function joinTrees(trees, features, format) {
    const nodes = trees.reduce((sum, tree) => sum + tree.left.length, 0);
    const words = trees.reduce((sum, tree) => sum + wordCount(tree), 0);
    if (words > MAX_CATEGORY_WORDS) {
        throw new errors/* ModelGateError */.j3('limit', `${format}: category sets of ${words} words, more than ${MAX_CATEGORY_WORDS}`);
    }
    const joined = {
        roots: new Int32Array(trees.length),
        left: new Int32Array(nodes),
        right: new Int32Array(nodes),
        feature: new Int32Array(nodes),
        split: new Float64Array(nodes),
        flags: new Uint8Array(nodes),
        setStart: new Int32Array(nodes).fill(-1),
        setWords: new Int32Array(nodes),
        words: new Uint32Array(words),
    };
    let start = 0;
    let word = 0;
    for (const [index, tree] of trees.entries()) {
        checkTree(tree, features, `${format} tree ${index}`);
        joined.roots[index] = start;
        joined.feature.set(tree.feature, start);
        joined.split.set(tree.split, start);
        joined.flags.set(tree.flags, start);
        for (let node = 0; node < tree.left.length; node++) {
            const leaf = tree.left[node] < 0;
            joined.left[start + node] = leaf ? -1 : start + tree.left[node];
            joined.right[start + node] = leaf ? -1 : start + tree.right[node];
        }
        for (const [node, set] of tree.categories) {
            joined.setStart[start + node] = word;
            joined.setWords[start + node] = set.length;
            joined.words.set(set, word);
            word += set.length;
        }
        start += tree.left.length;
    }
    return joined;
}
function wordCount(tree) {
    let words = 0;
    for (const set of tree.categories.values())
        words += set.length;
    return words;
}
// Children need not come after their parents: XGBoost reuses the places of pruned nodes. Every node that the root
// reaches having one parent proves that walks end; places that it does not reach may hold anything.
function checkTree(tree, features, name) {
    const { left, right, feature } = tree;
    const count = left.length;
    if (count === 0)
        throw (0,errors/* corrupt */.qb)(name, 'it has no nodes');
    const seen = new Uint8Array(count);
    const open = [0];
    seen[0] = 1;
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (left[node] < 0)
            continue;
        if (feature[node] < 0 || feature[node] >= features) {
            throw (0,errors/* corrupt */.qb)(name, `node ${node} splits on feature ${feature[node]} of ${features}`);
        }
        for (const child of [left[node], right[node]]) {
            if (child < 0 || child >= count)
                throw (0,errors/* corrupt */.qb)(name, `node ${node} of ${count} has the child ${child}`);
            if (seen[child] === 1)
                throw (0,errors/* corrupt */.qb)(name, `node ${child} has two parents`);
            seen[child] = 1;
            open.push(child);
        }
    }
}
/** Categories as a set of bits. @throws ModelGateError code 'corrupt' for a negative or fractional category */
function categorySet(categories, name) {
    let highest = -1;
    for (let at = 0; at < categories.length; at++) {
        const category = categories[at];
        if (!Number.isInteger(category) || category < 0 || category >= 2 ** 24) {
            throw (0,errors/* corrupt */.qb)(name, `${category} is not a category`);
        }
        if (category > highest)
            highest = category;
    }
    const words = new Uint32Array((highest >> 5) + 1);
    for (let at = 0; at < categories.length; at++)
        words[categories[at] >> 5] |= 1 << (categories[at] & 31);
    return words;
}
/** Whether the categories of a node hold one; a category beyond the set is not in it. */
function inCategorySet(trees, node, category) {
    const word = category >> 5;
    if (word >= trees.setWords[node])
        return false;
    return ((trees.words[trees.setStart[node] + word] >>> (category & 31)) & 1) === 1;
}

;// CONCATENATED MODULE: ./src/plan/boosters/float64.ts


/**
 * LightGBM's arithmetic: doubles. Flags are its `decision_type`: a bit for categorical splits, one for missing values
 * that go left, two for what counts as missing.
 */
const DEFAULT_LEFT = 2;
const MISSING_TYPE = 12;
const MISSING_ZERO = 4;
const MISSING_NAN = 8;
/** kZeroThreshold of https://github.com/microsoft/LightGBM/blob/v4.6.0/include/LightGBM/meta.h */
const ZERO = Math.fround(1e-35);
const BLOCK_ROWS = 256;
/** Cells as LightGBM takes them in: what is nearly zero is zero. */
function nearlyZeroIsZero(value) {
    return value >= -ZERO && value <= ZERO ? 0 : value;
}
/** Sums of the first `count` trees: rows x width, where tree t adds to column t modulo width. */
function sumTreesFloat64(trees, count, rows, width) {
    const sums = (0,blocks/* denseBlock */.L9)(rows.rows, width);
    for (let from = 0; from < rows.rows; from += BLOCK_ROWS) {
        const to = Math.min(from + BLOCK_ROWS, rows.rows);
        for (let tree = 0; tree < count; tree++) {
            const column = tree % width;
            for (let row = from; row < to; row++)
                sums.data[row * width + column] += leafOf(trees, tree, rows, row);
        }
    }
    return sums;
}
function leafOf(trees, tree, { data, cols }, row) {
    const { left, right, feature, split, flags, setStart } = trees;
    const start = row * cols;
    let node = trees.roots[tree];
    while (left[node] >= 0) {
        const x = data[start + feature[node]];
        const goesLeft = setStart[node] < 0 ? numberGoesLeft(x, split[node], flags[node]) : categoryGoesLeft(trees, node, x);
        node = goesLeft ? left[node] : right[node];
    }
    return split[node];
}
// NumericalDecision of https://github.com/microsoft/LightGBM/blob/v4.6.0/include/LightGBM/tree.h
function numberGoesLeft(x, threshold, flags) {
    const missing = flags & MISSING_TYPE;
    if (missing === MISSING_NAN) {
        if (Number.isNaN(x))
            return (flags & DEFAULT_LEFT) !== 0;
        return x <= threshold;
    }
    const value = Number.isNaN(x) ? 0 : x;
    if (missing === MISSING_ZERO && value >= -ZERO && value <= ZERO)
        return (flags & DEFAULT_LEFT) !== 0;
    return value <= threshold;
}
// CategoricalDecision: the fraction is cut off, and what is no category of the set goes right.
function categoryGoesLeft(trees, node, x) {
    const category = Math.trunc(x);
    return category >= 0 && category < 2 ** 31 && inCategorySet(trees, node, category);
}

;// CONCATENATED MODULE: ./src/lower/lightgbm/objectives.ts



const identity = () => undefined;
const exponential = each(Math.exp);
const REGRESSION = { classes: false, convert: identity };
/** Converts number by number. */
function each(convert) {
    return ({ data }) => {
        for (let at = 0; at < data.length; at++)
            data[at] = convert(data[at]);
    };
}
// ConvertOutput of https://github.com/microsoft/LightGBM/tree/v4.6.0/src/objective
const OBJECTIVES = new Map([
    ['regression', squareable],
    ['regression_l1', squareable],
    ['huber', squareable],
    ['fair', squareable],
    ['quantile', squareable],
    ['mape', squareable],
    ['poisson', () => ({ classes: false, convert: exponential })],
    ['gamma', () => ({ classes: false, convert: exponential })],
    ['tweedie', () => ({ classes: false, convert: exponential })],
    ['lambdarank', () => REGRESSION],
    ['rank_xendcg', () => REGRESSION],
    ['binary', sigmoid],
    ['multiclass', () => ({ classes: true, convert: softmaxRows })],
    ['multiclassova', sigmoid],
    ['cross_entropy', () => ({ classes: false, convert: each(expit) })],
    ['cross_entropy_lambda', () => ({ classes: false, convert: each((sum) => Math.log1p(Math.exp(sum))) })],
]);
/**
 * The header's `objective=` line; a model trained with a function of the project has none.
 * @throws ModelGateError code 'unsupported' naming an objective that is not known
 */
function objectiveOf(line) {
    if (line === undefined || line === '')
        return REGRESSION;
    const [name = '', ...words] = line.split(' ');
    const make = OBJECTIVES.get(name);
    if (make === undefined)
        throw (0,errors/* unsupported */.qO)(`lightgbm objective ${(0,core_text/* plain */.pj)(name, 60)}`, 'is not known');
    return make(new Map(words.map((word) => [word.split(':', 1)[0], word.slice(word.indexOf(':') + 1)])));
}
/** `reg_sqrt` fits square roots. */
function squareable(options) {
    if (!options.has('sqrt'))
        return REGRESSION;
    return { classes: false, convert: each((sum) => Math.sign(sum) * sum * sum) };
}
function sigmoid(options) {
    const slope = Number(options.get('sigmoid') ?? '1');
    if (!(slope > 0))
        throw (0,errors/* unsupported */.qO)('lightgbm sigmoid', 'expected a positive number');
    return { classes: true, convert: each((sum) => 1 / (1 + Math.exp(-slope * sum))) };
}

;// CONCATENATED MODULE: ./src/lower/lightgbm/text.ts

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
        throw (0,errors/* corrupt */.qb)('LightGBM model', 'the text does not begin with "tree"');
    for (let start = text.indexOf('\n') + 1; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        const at = text.indexOf('=', start);
        if (text.startsWith('Tree=', start) && !ended) {
            if (trees.length >= MAX_TREES)
                throw new errors/* ModelGateError */.j3('limit', `LightGBM model: more than ${MAX_TREES} trees`);
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
        throw (0,errors/* corrupt */.qb)('LightGBM model', 'the text ends before "end of trees"');
    return { header, trees, parameters, pandasCategorical };
}
/** Longest parameter that is looked at; lists of categorical columns are the longest. */
const MAX_PARAMETER = 1_000_000;
/** A count of the header or of a tree. @throws ModelGateError code 'corrupt' */
function countOf(fields, key, part) {
    const text = fields.get(key);
    const value = text === undefined || text === '' ? NaN : Number(text);
    if (!Number.isSafeInteger(value) || value < 0)
        throw (0,errors/* corrupt */.qb)(part, `${key} is not a count`);
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
            throw (0,errors/* corrupt */.qb)(part, `${key} holds something that is no number`);
        return value;
    });
}

;// CONCATENATED MODULE: ./src/lower/lightgbm/trees.ts


/** Bit of `decision_type`. */
const CATEGORICAL = 1;
/**
 * One tree. LightGBM numbers inner nodes and leaves apart (a child -1 is leaf 0); here the leaves follow the inner
 * nodes.
 * @throws ModelGateError code 'unsupported' for linear trees, 'corrupt' when the arrays do not fit together
 */
function readTree(fields, index) {
    const part = `LightGBM tree ${index}`;
    if ((fields.get('is_linear') ?? '0') !== '0') {
        throw (0,errors/* unsupported */.qO)('lightgbm linear_tree', 'trees with linear models in their leaves are not supported');
    }
    const leaves = countOf(fields, 'num_leaves', part);
    const values = numbersIn(fields, 'leaf_value', part);
    if (leaves < 1 || values.length !== leaves)
        throw (0,errors/* corrupt */.qb)(part, `${values.length} leaf values for ${leaves} leaves`);
    const inner = leaves - 1;
    const count = inner + leaves;
    const column = (key) => {
        const numbers = numbersIn(fields, key, part);
        if (numbers.length !== inner && inner > 0)
            throw (0,errors/* corrupt */.qb)(part, `${key} has ${numbers.length} items for ${inner} nodes`);
        return numbers.subarray(0, inner);
    };
    const split = new Float64Array(count);
    split.set(column('threshold'));
    split.set(values, inner);
    const flags = new Uint8Array(count);
    if (fields.has('decision_type'))
        flags.set(column('decision_type'));
    const feature = new Int32Array(count);
    feature.set(column('split_feature'));
    return {
        left: childrenOf(column('left_child'), count, inner, part),
        right: childrenOf(column('right_child'), count, inner, part),
        feature,
        split,
        flags,
        categories: readCategories(fields, { flags, split, inner, part }),
    };
}
function childrenOf(stored, count, inner, part) {
    const children = new Int32Array(count).fill(-1);
    for (const [node, child] of stored.entries()) {
        if (!Number.isInteger(child) || child < inner - count || child >= inner) {
            throw (0,errors/* corrupt */.qb)(part, `node ${node} has the child ${child}`);
        }
        children[node] = child >= 0 ? child : inner - 1 - child;
    }
    return children;
}
/** A categorical split's threshold is the number of its set; `cat_boundaries` cuts the words of all sets. */
function readCategories(fields, { flags, split, inner, part }) {
    const sets = new Map();
    const boundaries = numbersIn(fields, 'cat_boundaries', part);
    const words = numbersIn(fields, 'cat_threshold', part);
    for (let node = 0; node < inner; node++) {
        if ((flags[node] & CATEGORICAL) === 0)
            continue;
        const start = boundaries[split[node]];
        const end = boundaries[split[node] + 1];
        if (start === undefined || end === undefined || start < 0 || end < start || end > words.length) {
            throw (0,errors/* corrupt */.qb)(part, `node ${node} splits on the category set ${split[node]}, which is not there`);
        }
        sets.set(node, Uint32Array.from(words.subarray(start, end)));
    }
    return sets;
}

;// CONCATENATED MODULE: ./src/lower/lightgbm/booster.ts






/** Formats of LightGBM 2 (2017) to 4. */
const FORMATS = ['v2', 'v3', 'v4'];
/**
 * LightGBM's model text as a model.
 * @throws ModelGateError code 'unsupported' naming what is in the way, 'corrupt', 'limit'
 */
function readLightgbm(text) {
    const parts = readModelText(text);
    const { header } = parts;
    if (!FORMATS.includes(header.get('version'))) {
        throw (0,errors/* unsupported */.qO)('lightgbm model', `the text format ${(0,core_text/* plain */.pj)(header.get('version') ?? 'without version', 20)} is not known`);
    }
    const features = countOf(header, 'max_feature_idx', 'LightGBM model') + 1;
    const groups = countOf(header, 'num_tree_per_iteration', 'LightGBM model');
    if (groups === 0)
        throw (0,errors/* corrupt */.qb)('LightGBM model', 'num_tree_per_iteration is 0');
    const names = (header.get('feature_names') ?? '').split(' ').filter((name) => name !== '');
    if (names.length !== features)
        throw (0,errors/* corrupt */.qb)('LightGBM model', `${names.length} names for ${features} features`);
    const trees = parts.trees.map(readTree);
    if (trees.length % groups !== 0)
        throw (0,errors/* corrupt */.qb)('LightGBM model', `${trees.length} trees for ${groups} classes`);
    const joined = joinTrees(trees, features, 'LightGBM');
    const objective = objectiveOf(header.get('objective'));
    const rounds = (iterations) => Math.min(iterations ?? Infinity, trees.length / groups);
    const sums = (rows, iterations) => sumTreesFloat64(joined, rounds(iterations) * groups, rows, groups);
    return {
        objective,
        features,
        names: names.every((name, at) => name === `Column_${at}`) ? null : names,
        categories: booster_readCategories(parts, features),
        groups,
        sums,
        predict(rows, iterations) {
            const predicted = sums(rows, iterations);
            if (header.has('average_output')) {
                for (let at = 0; at < predicted.data.length; at++)
                    predicted.data[at] /= rounds(iterations);
            }
            objective.convert(predicted);
            return predicted;
        },
    };
}
/**
 * Categories of data frame columns, in the order of their codes. The text lists them without saying of which columns:
 * they are the categorical features, unless these were chosen by hand as well.
 */
function booster_readCategories({ pandasCategorical, parameters }, features) {
    const categories = new Array(features).fill(null);
    const lists = parseCategories(pandasCategorical);
    if (lists.length === 0)
        return categories;
    const columns = (parameters.get('categorical_feature') ?? '').split(',').filter((word) => word !== '');
    if (columns.length !== lists.length) {
        throw (0,errors/* unsupported */.qO)('lightgbm pandas_categorical', `${lists.length} categorical columns of the data frame, ${columns.length} categorical features`, 'Train with categorical_feature="auto" and unordered categories.');
    }
    for (const [at, word] of columns.entries()) {
        const column = Number(word);
        if (!Number.isInteger(column) || column < 0 || column >= features) {
            throw (0,errors/* corrupt */.qb)('LightGBM model', `the categorical feature ${(0,core_text/* plain */.pj)(word, 40)} of ${features}`);
        }
        categories[column] = lists[at];
    }
    return categories;
}
function parseCategories(text) {
    if (text === null)
        return [];
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        throw (0,errors/* corrupt */.qb)('LightGBM model', 'pandas_categorical is not JSON');
    }
    if (parsed === null)
        return [];
    if (!Array.isArray(parsed) || !parsed.every(Array.isArray))
        throw (0,errors/* corrupt */.qb)('LightGBM model', 'pandas_categorical');
    return parsed.map((list) => list.map((cell) => {
        if (typeof cell === 'string' || typeof cell === 'number')
            return cell;
        if (typeof cell === 'boolean')
            return Number(cell);
        throw (0,errors/* unsupported */.qO)('lightgbm pandas_categorical', 'categories that are neither text nor numbers');
    }));
}

;// CONCATENATED MODULE: ./src/lower/lightgbm/wrappers.ts




const BOOSTER = 'lightgbm.basic.Booster';
const CLASSIFIER = 'lightgbm.sklearn.LGBMClassifier';
/** Parameters of prediction that an estimator can be made with, and that change what predict gives. */
const PREDICTION_PARAMETERS = /^(pred_early_stop|is_pred_early_stop|start_iteration_predict|num_iteration_predict|predict_(raw_score|leaf_index|contrib)|raw_score)$/;
const lightgbmLowering = {
    classes: [CLASSIFIER, 'lightgbm.sklearn.LGBMRegressor', 'lightgbm.sklearn.LGBMRanker'],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const { className } = attributes;
        refuseParameters(attributes);
        const asked = wrappers_open(attributes.object('_Booster'), className);
        return className === CLASSIFIER ? classifier(asked, classesOf(attributes, asked.model)) : regressor(asked);
    },
};
/** The booster by itself: probabilities of classes are read as LGBMClassifier would, the rest are numbers. */
const lightgbmBoosterLowering = {
    classes: [BOOSTER],
    lower(object, context) {
        const asked = wrappers_open(object, BOOSTER);
        if (!asked.model.objective.classes)
            return regressor(asked);
        context.note('a Booster without its estimator: class numbers stand for labels');
        return classifier(asked, Array.from({ length: Math.max(asked.model.groups, 2) }, (_, index) => index));
    },
};
function refuseParameters(attributes) {
    for (const name of ['_objective', 'objective']) {
        const objective = attributes.get(name) ?? null;
        if (objective !== null && typeof (0,formats_labels/* scalarOf */.ol)(objective) !== 'string') {
            throw (0,errors/* unsupported */.qO)(`${attributes.className}.${name}`, 'a function of the project; its predictions are not in the file');
        }
    }
    const others = attributes.get('_other_params');
    const keys = others instanceof pickle_values/* PyDict */.KL ? others.entries.map(([key]) => key) : [];
    const found = keys.find((key) => typeof key === 'string' && PREDICTION_PARAMETERS.test(key));
    if (typeof found === 'string') {
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.${found}`, 'a parameter of prediction that is not supported');
    }
}
/** `_handle` since LightGBM 4, `handle` before. */
function wrappers_open(booster, className) {
    const attributes = access/* Attributes */.e.of(booster);
    const text = attributes.get('_handle') ?? attributes.get('handle');
    if (typeof text !== 'string')
        throw (0,errors/* unsupported */.qO)(`${BOOSTER}._handle`, 'the file holds no fitted model');
    const model = readLightgbm(text);
    const best = attributes.optionalNumber('best_iteration') ?? 0;
    return { className, model, rounds: best > 0 ? best : null, input: inputOf(className, model) };
}
function classesOf(attributes, model) {
    const encoder = attributes.get('_le');
    const classes = encoder instanceof pickle_values/* PyObject */.By ? access/* Attributes */.e.of(encoder).labels('classes_') : attributes.labels('_classes');
    if (classes.length !== Math.max(model.groups, 2)) {
        throw (0,errors/* unsupported */.qO)(attributes.className, `${classes.length} classes for ${model.groups} trees a round`);
    }
    return classes;
}
function regressor({ className, model, rounds, input }) {
    if (model.groups > 1)
        throw (0,errors/* unsupported */.qO)(className, 'the objective gives several numbers a row');
    return {
        className,
        inputs: input.inputs,
        outputs: 1,
        task: 'regression',
        classes: null,
        hasProbabilities: false,
        infer(block, want) {
            const values = want.predictions ? model.predict(boosterRows(block, input), rounds).data : null;
            return { labels: null, values, probabilities: null, scores: null };
        },
    };
}
function classifier({ className, model, rounds, input }, classes) {
    return {
        className,
        inputs: input.inputs,
        outputs: 1,
        task: 'classification',
        classes,
        hasProbabilities: true,
        infer(block, want) {
            const predicted = model.predict(boosterRows(block, input), rounds);
            const probabilities = predicted.cols > 1 ? predicted : { ...predicted, cols: 2, data: binaryColumns(predicted.data) };
            return {
                labels: want.predictions ? argmaxRows(probabilities) : null,
                values: null,
                probabilities: want.probabilities ? probabilities.data : null,
                scores: null,
            };
        },
    };
}
function inputOf(className, model) {
    const inputs = model.categories.map((categories, feature) => {
        const name = model.names?.[feature] ?? null;
        const shared = { name, ...(name === null ? {} : { blanks: 'underscored' }) };
        if (categories === null)
            return { ...shared, kind: 'number' };
        return { ...shared, kind: categories.every((cell) => typeof cell === 'number') ? 'number' : 'string', categories };
    });
    const codes = model.categories.map((categories) => {
        if (categories === null)
            return null;
        const known = new Map(categories.map((cell, code) => [cell, code]));
        if (known.size !== categories.length)
            throw (0,errors/* corrupt */.qb)('LightGBM model', 'a category occurs twice');
        return known;
    });
    return { className, inputs, codes, unknownCategory: 'missing', absent: 0, cell: nearlyZeroIsZero };
}

;// CONCATENATED MODULE: ./src/lower/lightgbm/index.ts


/** LightGBM's estimators and its Booster. */
const LIGHTGBM_LOWERINGS = [lightgbmLowering, lightgbmBoosterLowering];

// EXTERNAL MODULE: ./src/plan/numeric-input.ts
var numeric_input = __webpack_require__(81109);
;// CONCATENATED MODULE: ./src/plan/estimators.ts


/** A transformer on numbers; sparse input is made dense. */
function denseTransformer(about, apply, form = {}) {
    return numericTransformer(about, (input) => apply((0,blocks/* toDense */.FL)(input)), form);
}
/** A transformer on numbers that has its own way with sparse input. */
function numericTransformer(about, apply, form = {}) {
    return {
        ...transformerFacts(about.className, about.inputs),
        transform: (block) => apply((0,numeric_input/* numericInput */.u)(block, about)),
        ...form,
    };
}
/** The facts that every transformer shares. */
function transformerFacts(className, inputs) {
    return { className, inputs, task: 'transform', classes: null, outputs: 1, hasProbabilities: false };
}
/** A regressor on numbers: `predict` gives rows x outputs. */
function estimators_regressor(about, predict, form = {}) {
    return {
        className: about.className,
        inputs: about.inputs,
        task: 'regression',
        classes: null,
        outputs: about.outputs ?? 1,
        hasProbabilities: false,
        infer(block, want) {
            const values = want.predictions ? predict((0,numeric_input/* numericInput */.u)(block, about)) : null;
            return { labels: null, values, probabilities: null, scores: null };
        },
        ...form,
    };
}
/** A classifier on numbers. Rules must not write into what `compute` gave: they may run one after the other. */
function estimators_classifier(about, rules, form = {}) {
    return {
        className: about.className,
        inputs: about.inputs,
        task: 'classification',
        classes: about.classes,
        outputs: 1,
        hasProbabilities: rules.probabilities !== undefined,
        infer(block, want) {
            const raw = rules.compute((0,numeric_input/* numericInput */.u)(block, about));
            return {
                labels: want.predictions ? rules.labels(raw) : null,
                values: null,
                probabilities: want.probabilities ? (rules.probabilities?.(raw) ?? null) : null,
                scores: want.scores ? (rules.scores?.(raw) ?? null) : null,
            };
        },
        ...form,
    };
}
/** A copy with the same shape, for kernels that work in place. */
function copyOf(block) {
    return { ...block, data: block.data.slice() };
}

;// CONCATENATED MODULE: ./src/plan/trees/weighted-median.ts
/**
 * Per row, the prediction of the member at which the weights of the smaller predictions reach half of all weights:
 * AdaBoostRegressor (Drucker, "Improving regressors using boosting techniques", 1997).
 */
function weightedMedians(predictions, weights) {
    const members = predictions.length;
    const out = new Float64Array(predictions[0]?.length ?? 0);
    const cumulative = new Float64Array(members);
    for (let row = 0; row < out.length; row++) {
        const order = Array.from({ length: members }, (_, member) => member);
        order.sort((left, right) => predictions[left][row] - predictions[right][row]);
        let sum = 0;
        for (const [rank, member] of order.entries())
            cumulative[rank] = sum += weights[member];
        const rank = cumulative.findIndex((weight) => weight >= 0.5 * sum);
        out[row] = predictions[order[Math.max(rank, 0)]][row];
    }
    return out;
}

;// CONCATENATED MODULE: ./src/plan/trees/pairwise-sum.ts
const BLOCK = 128;
/**
 * Sum of `length` values in the order in which NumPy adds along a contiguous axis, so that the rounding is the same.
 * https://github.com/numpy/numpy/blob/v2.3.0/numpy/_core/src/umath/loops_utils.h.src (pairwise_sum)
 */
function pairwiseSum(values, from, length) {
    if (length < 8) {
        let sum = 0;
        for (let i = 0; i < length; i++)
            sum += values[from + i];
        return sum;
    }
    if (length > BLOCK) {
        const half = Math.floor(length / 2);
        const first = half - (half % 8);
        return pairwiseSum(values, from, first) + pairwiseSum(values, from + first, length - first);
    }
    const lanes = values.slice(from, from + 8);
    const whole = length - (length % 8);
    for (let i = 8; i < whole; i += 8)
        for (let lane = 0; lane < 8; lane++)
            lanes[lane] += values[from + i + lane];
    let sum = lanes[0] + lanes[1] + (lanes[2] + lanes[3]) + (lanes[4] + lanes[5] + (lanes[6] + lanes[7]));
    for (let i = whole; i < length; i++)
        sum += values[from + i];
    return sum;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/features.ts

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
        throw (0,errors/* unsupported */.qO)(attributes.className, 'the number of features is not in the file');
    return Array.from({ length: features }, () => ({ name: null, kind }));
}
/** @throws ModelGateError code 'data' when a block has another number of columns than the estimator was fitted on */
function columnsExpected(found, fitted, className) {
    if (found === fitted)
        return;
    throw new errors/* ModelGateError */.j3('data', `${className} got ${found} columns, it was fitted on ${fitted}`, {
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

;// CONCATENATED MODULE: ./src/lower/sklearn/version.ts
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

;// CONCATENATED MODULE: ./src/lower/sklearn/ada-boost.ts





const PREDICTIONS = { predictions: true, probabilities: false, scores: false };
const PROBABILITIES = { predictions: false, probabilities: true, scores: false };
const adaBoostLowering = {
    classes: ['sklearn.ensemble.AdaBoostClassifier', 'sklearn.ensemble.AdaBoostRegressor'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const about = { className, inputs: inputsOf(attributes, 'number') };
        const estimators = readEstimators(attributes, context);
        const weights = attributes.floats('estimator_weights_');
        if (weights.length < estimators.length) {
            throw (0,errors/* corrupt */.qb)('AdaBoost', `${weights.length} weights for ${estimators.length} estimators`);
        }
        if (className.endsWith('Regressor')) {
            return estimators_regressor(about, (input) => {
                const predictions = estimators.map((estimator) => ask(estimator, input, PREDICTIONS).values);
                return weightedMedians(predictions, weights);
            });
        }
        const classes = attributes.labels('classes_');
        if (classes.length < 2)
            throw (0,errors/* unsupported */.qO)(className, 'it knows one class only');
        const votes = votesOf(attributes, context, classes);
        const total = pairwiseSum(weights, 0, weights.length);
        const compute = (input) => {
            const sums = {
                kind: 'dense',
                rows: input.rows,
                cols: classes.length,
                data: new Float64Array(input.rows * classes.length),
            };
            for (const [index, estimator] of estimators.entries())
                votes(estimator, weights[index], (0,blocks/* toDense */.FL)(input), sums);
            return decision(sums, total);
        };
        return estimators_classifier({ ...about, classes }, {
            compute,
            labels: (scores) => scores.cols === 1 ? Int32Array.from(scores.data, (score) => (score > 0 ? 1 : 0)) : argmaxRows(scores),
            probabilities: probabilitiesOf,
            scores: (scores) => scores.data,
        });
    },
};
function readEstimators(attributes, context) {
    const estimators = attributes.list('estimators_').map((estimator, index) => {
        if (!(estimator instanceof pickle_values/* PyObject */.By))
            throw (0,errors/* unsupported */.qO)(attributes.className, 'expected an estimator');
        return context.lower(estimator, `estimators_[${index}]`);
    });
    if (estimators.length === 0)
        throw (0,errors/* unsupported */.qO)(attributes.className, 'it holds no estimators', 'Fit it before saving.');
    return estimators;
}
function ask(estimator, input, want) {
    const said = estimator.infer?.(input, want);
    const { labels, values, probabilities } = said ?? {};
    const none = () => (0,errors/* unsupported */.qO)(estimator.className, 'as member of AdaBoost it gives no answer of the kind needed');
    return {
        get labels() {
            if (!labels)
                throw none();
            return labels;
        },
        get values() {
            if (!values)
                throw none();
            return values;
        },
        get probabilities() {
            if (!probabilities)
                throw none();
            return probabilities;
        },
    };
}
/**
 * SAMME counts weighted votes, and since scikit-learn 1.4 the other classes lose what the chosen one gains.
 * SAMME.R (until 1.5) adds centred log-probabilities.
 */
function votesOf(attributes, context, classes) {
    const algorithm = attributes.get('algorithm') ?? 'SAMME';
    if (algorithm === 'SAMME.R')
        return addLogProbabilities;
    if (algorithm !== 'SAMME' && algorithm !== 'deprecated') {
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.algorithm`, 'expected SAMME or SAMME.R');
    }
    const symmetric = isAtLeast(context.version, 1, 4);
    if (!symmetric && isAtLeast(context.version, 1, 3)) {
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.algorithm`, 'SAMME of scikit-learn 1.3, whose scores changed between its releases');
    }
    return (estimator, weight, input, sums) => {
        const { labels } = ask(estimator, input, PREDICTIONS);
        const columns = estimator.classes?.map((label) => classes.indexOf(label)) ?? [];
        const other = symmetric ? (-1 / (classes.length - 1)) * weight : 0;
        for (let row = 0; row < input.rows; row++) {
            const chosen = columns[labels[row]];
            for (let k = 0; k < classes.length; k++)
                sums.data[row * classes.length + k] += k === chosen ? weight : other;
        }
    };
}
function addLogProbabilities(estimator, _weight, input, sums) {
    const { probabilities } = ask(estimator, input, PROBABILITIES);
    const { cols } = sums;
    if (probabilities.length !== sums.data.length)
        throw (0,errors/* corrupt */.qb)('AdaBoost', 'an estimator knows other classes');
    const logs = probabilities.map((p) => Math.log(Math.max(p, 2 ** -52)));
    for (let row = 0; row < input.rows; row++) {
        const mean = (1 / cols) * pairwiseSum(logs, row * cols, cols);
        for (let k = 0; k < cols; k++)
            sums.data[row * cols + k] += (cols - 1) * (logs[row * cols + k] - mean);
    }
}
/** decision_function: two classes become one score. */
function decision(sums, total) {
    const scaled = sums.data.map((value) => value / total);
    if (sums.cols !== 2)
        return { ...sums, data: scaled };
    const data = Float64Array.from({ length: sums.rows }, (_, row) => -scaled[2 * row] + scaled[2 * row + 1]);
    return { ...sums, cols: 1, data };
}
/** softmax of the scores over classes - 1, Zhu et al., "Multi-class AdaBoost", 2009. */
function probabilitiesOf(scores) {
    const binary = scores.cols === 1;
    const data = binary
        ? Float64Array.from({ length: scores.rows * 2 }, (_, at) => (scores.data[at >> 1] * (at & 1 ? 1 : -1)) / 2)
        : scores.data.map((score) => score / (scores.cols - 1));
    const block = { ...scores, cols: binary ? 2 : scores.cols, data };
    softmaxRows(block);
    return block.data;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/bagging.ts




/** Means over estimators that were fitted on samples of rows and columns. */
const baggingLowering = {
    classes: ['sklearn.ensemble.BaggingClassifier', 'sklearn.ensemble.BaggingRegressor'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const inputs = inputsOf(attributes, 'number', attributes.optionalNumber('n_features_') ?? undefined);
        const members = readMembers(attributes, context, inputs.length);
        // Every member checks its own columns for missing values; infinities are refused by all that we lower.
        const about = { className, inputs, missing: 'allowed' };
        const rows = (block) => (0,blocks/* toDense */.FL)((0,numeric_input/* numericInput */.u)(block, about));
        const shares = jobShares(members, attributes, context);
        if (className.endsWith('Regressor'))
            return regressorOf(about, members[0].estimator.outputs, shares, rows);
        const classes = attributes.labels('classes_');
        return {
            className,
            task: 'classification',
            classes,
            outputs: 1,
            inputs,
            hasProbabilities: true,
            infer(block, want) {
                const input = rows(block);
                const mean = want.predictions || want.probabilities ? meanProbabilities(shares, input, classes.length) : null;
                return {
                    labels: want.predictions && mean !== null ? argmaxRows(mean) : null,
                    values: null,
                    probabilities: want.probabilities && mean !== null ? mean.data : null,
                    scores: want.scores
                        ? meanOf(shares, input, { predictions: false, probabilities: false, scores: true }, (said) => said.scores)
                        : null,
                };
            },
        };
    },
};
function regressorOf(about, outputs, shares, rows) {
    const want = { predictions: true, probabilities: false, scores: false };
    return {
        className: about.className,
        task: 'regression',
        classes: null,
        outputs,
        inputs: about.inputs,
        hasProbabilities: false,
        infer: (block, wanted) => ({
            labels: null,
            values: wanted.predictions ? meanOf(shares, rows(block), want, (said) => said.values) : null,
            probabilities: null,
            scores: null,
        }),
    };
}
function readMembers(attributes, context, features) {
    const columns = attributes.list('estimators_features_');
    const members = attributes.list('estimators_').map((estimator, index) => {
        const picked = columns[index];
        if (!(estimator instanceof pickle_values/* PyObject */.By) || !(picked instanceof pickle_values/* NDArray */.Mv)) {
            throw (0,errors/* unsupported */.qO)(attributes.className, 'expected an estimator and its columns');
        }
        const positions = Array.from((0,arrays/* toInts */.q9)(picked));
        if (positions.some((column) => column < 0 || column >= features)) {
            throw (0,errors/* corrupt */.qb)('bagging', `an estimator looks at a column outside the ${features} of the data`);
        }
        const lowered = context.lower(estimator, `estimators_[${index}]`);
        if (lowered.inputs.length !== positions.length) {
            throw (0,errors/* corrupt */.qb)('bagging', `an estimator of ${lowered.inputs.length} columns is given ${positions.length}`);
        }
        return { estimator: lowered, columns: positions };
    });
    if (members.length === 0)
        throw (0,errors/* unsupported */.qO)(attributes.className, 'it holds no estimators', 'Fit it before saving.');
    return members;
}
/**
 * scikit-learn sums the members of each job and then the jobs, so that n_jobs changes the last bits. All processors
 * (-1) is a number that the file does not hold: one job is assumed.
 */
function jobShares(members, attributes, context) {
    const wanted = attributes.optionalNumber('n_jobs') ?? 1;
    if (wanted < 0)
        context.note(`n_jobs=${wanted}: sums are taken in one job, others may differ in the last bits`);
    const jobs = Math.max(1, Math.min(wanted, members.length));
    const shares = [];
    for (let job = 0, from = 0; job < jobs; job++) {
        const size = Math.floor(members.length / jobs) + (job < members.length % jobs ? 1 : 0);
        shares.push(members.slice(from, from + size));
        from += size;
    }
    return shares;
}
function bagging_ask({ estimator, columns }, input, want) {
    const all = columns.length === (0,blocks/* columnCount */.UQ)(input) && columns.every((column, at) => column === at);
    const said = estimator.infer?.(all ? input : (0,blocks/* selectColumns */.Gs)(input, columns), want);
    if (said === undefined)
        throw (0,errors/* unsupported */.qO)(estimator.className, 'it cannot predict');
    return said;
}
/** Sum of the jobs' sums, over the number of members; null when a member does not give what is asked. */
function meanOf(shares, input, want, pick) {
    let total = null;
    for (const share of shares) {
        let sum = null;
        for (const member of share) {
            const part = pick(bagging_ask(member, input, want));
            if (part === null)
                return null;
            sum = add(sum, part);
        }
        total = sum === null ? total : add(total, sum);
    }
    const count = shares.reduce((members, share) => members + share.length, 0);
    return total?.map((value) => value / count) ?? null;
}
/** Members give probabilities, or votes when they have none; their classes are numbers of the ensemble's classes. */
function meanProbabilities(shares, input, classes) {
    const total = (0,blocks/* denseBlock */.L9)(input.rows, classes);
    for (const share of shares) {
        const sum = (0,blocks/* denseBlock */.L9)(input.rows, classes);
        for (const member of share)
            addProbabilities(member, input, sum);
        for (let at = 0; at < total.data.length; at++)
            total.data[at] += sum.data[at];
    }
    const count = shares.reduce((members, share) => members + share.length, 0);
    for (let at = 0; at < total.data.length; at++)
        total.data[at] /= count;
    return total;
}
function addProbabilities(member, input, sum) {
    const { hasProbabilities } = member.estimator;
    const said = bagging_ask(member, input, { predictions: !hasProbabilities, probabilities: hasProbabilities, scores: false });
    const own = classNumbers(member.estimator, sum.cols);
    for (let row = 0; row < input.rows; row++) {
        if (said.probabilities === null)
            sum.data[row * sum.cols + own[said.labels[row]]] += 1;
        else
            for (const [k, column] of own.entries())
                sum.data[row * sum.cols + column] += said.probabilities[row * own.length + k];
    }
}
function classNumbers(estimator, classes) {
    const numbers = (estimator.classes ?? []).map(Number);
    if (numbers.length === 0 || numbers.some((number) => !Number.isInteger(number) || number < 0 || number >= classes)) {
        throw (0,errors/* corrupt */.qb)('bagging', `an estimator predicts other classes than 0 to ${classes - 1}`);
    }
    return numbers;
}
function add(sum, part) {
    if (sum === null)
        return part.slice();
    for (let at = 0; at < sum.length; at++)
        sum[at] += part[at];
    return sum;
}

// EXTERNAL MODULE: ./src/onnx/attributes.ts
var attributes = __webpack_require__(24930);
;// CONCATENATED MODULE: ./src/plan/graph-nodes.ts


/**
 * Pieces of ONNX graphs that many estimators share. Everything is double, so that the graph computes what the
 * kernels compute; matrices are [rows, columns].
 */
/** The input values side by side as one matrix of doubles. @throws unsupported when a value holds strings */
function graphMatrix(graph, input) {
    const parts = input.map((value) => {
        if (value.elementType === 'string')
            throw (0,errors/* unsupported */.qO)('ONNX', 'a text column reaches a step that takes numbers');
        return graph.cast(value, 'double');
    });
    return graphConcat(graph, parts);
}
/** Matrices side by side. @throws unsupported when some hold text and some numbers: a tensor has one type */
function graphConcat(graph, parts) {
    const [only] = parts;
    if (parts.length === 1 && only !== undefined)
        return only;
    if (parts.some((part) => part.elementType !== only?.elementType)) {
        throw (0,errors/* unsupported */.qO)('ONNX', 'text and numbers in one matrix');
    }
    return graph.node('Concat', parts, { axis: (0,attributes/* int */.Wh)(1) });
}
/** One row of constants that broadcasts over the rows of a matrix. */
function graphRow(graph, values) {
    return graph.constant(Float64Array.from(values), [1, values.length]);
}
function graphScalar(graph, value) {
    return graph.constant(Float64Array.of(value), [1]);
}
/** Columns by position. */
function graphColumns(graph, matrix, columns) {
    const indices = graph.constant(BigInt64Array.from(columns, BigInt), [columns.length]);
    return graph.node('Gather', [matrix, indices], { axis: (0,attributes/* int */.Wh)(1) });
}
/** The input as one [rows, 1] value a column, whether it came as columns or as one matrix. */
function graphColumnList(graph, input, count) {
    if (input.length === count)
        return [...input];
    const matrix = graphConcat(graph, input);
    return Array.from({ length: count }, (_, column) => graphColumns(graph, matrix, [column]));
}
/** input x transposed weights + bias. */
function graphAffine(graph, input, weights, bias) {
    const matrix = graph.constant(weights.data, [weights.rows, weights.cols]);
    const transposed = graph.node('Transpose', [matrix], {});
    const product = graph.node('MatMul', [input, transposed]);
    const offset = typeof bias === 'number' ? Float64Array.of(bias) : bias;
    return offset.every((value) => value === 0) ? product : graph.node('Add', [product, graphRow(graph, offset)]);
}
/** Column of the largest entry, the first on ties: int64 [rows]. */
function graphArgmax(graph, matrix) {
    return graph.node('ArgMax', [matrix], { axis: (0,attributes/* int */.Wh)(1), keepdims: (0,attributes/* int */.Wh)(0) }, { elementType: 'int64' });
}
/** [rows, 1] scores to class numbers by the sign: int64 [rows], 1 where the score is above zero. */
function graphSignLabels(graph, scores) {
    const positive = graph.node('Greater', [scores, graphScalar(graph, 0)], {}, { elementType: 'bool' });
    return graphFlat(graph, graph.cast(positive, 'int64'));
}
/** A matrix of one column as a vector. */
function graphFlat(graph, column) {
    const shape = graph.constant(BigInt64Array.of(-1n), [1]);
    return graph.node('Reshape', [column, shape]);
}
/** [rows, 1] probabilities of the second class to [rows, 2]. */
function graphBinaryColumns(graph, positive) {
    const negative = graph.node('Sub', [graphScalar(graph, 1), positive]);
    return graphConcat(graph, [negative, positive]);
}
/** Each row divided by its sum. */
function graphNormalizeRows(graph, matrix) {
    return graph.node('Div', [matrix, graphRowSum(graph, matrix)]);
}
/** Sum over the columns: [rows, 1]. */
function graphRowSum(graph, matrix) {
    const axes = graph.constant(BigInt64Array.of(1n), [1]);
    return graph.node('ReduceSum', [matrix, axes], { keepdims: (0,attributes/* int */.Wh)(1) });
}
function graphSoftmax(graph, matrix) {
    return graph.node('Softmax', [matrix], { axis: (0,attributes/* int */.Wh)(1) });
}

;// CONCATENATED MODULE: ./src/lower/sklearn/binarizer.ts



const NAME = 'sklearn.preprocessing.Binarizer';
const binarizerLowering = {
    classes: [NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const threshold = attributes.number('threshold');
        return denseTransformer({ className: NAME, inputs: inputsOf(attributes, 'number') }, (input) => ({ ...input, data: input.data.map((value) => (value > threshold ? 1 : 0)) }), {
            toOnnx(graph, input) {
                const above = graph.node('Greater', [graphMatrix(graph, input), graphScalar(graph, threshold)]);
                return { transformed: graph.cast(above, 'double') };
            },
        });
    },
};

;// CONCATENATED MODULE: ./src/lower/sklearn/column-selection.ts


/**
 * Positions of the columns that a ColumnTransformer's specification selects: a name, a position, a list of either, a
 * boolean mask, or a slice of either.
 * @throws unsupported for anything else, such as a function of the data frame
 */
function columnSelection(selection, { names, fitted }) {
    const place = (key) => {
        const plain = (0,formats_labels/* scalarOf */.ol)(key);
        if (typeof plain === 'string')
            return positionOf(plain, names);
        const position = (0,arrays/* asNumber */.i)(plain);
        if (position === null)
            throw unknownSelection(selection);
        return position < 0 ? fitted + position : position;
    };
    const items = (0,arrays/* asItems */.dB)(selection);
    if (items !== null) {
        if (items.length > 0 && items.every((item) => typeof (0,formats_labels/* scalarOf */.ol)(item) === 'boolean')) {
            return items.flatMap((item, at) => ((0,formats_labels/* scalarOf */.ol)(item) === true ? [at] : []));
        }
        return items.map(place);
    }
    if (selection instanceof pickle_values/* PyObject */.By)
        return sliceOf(selection, place, fitted);
    if (selection === undefined || selection === null)
        throw unknownSelection(selection);
    return [place(selection)];
}
function positionOf(name, names) {
    const position = names?.indexOf(name) ?? -1;
    if (position < 0)
        throw (0,errors/* unsupported */.qO)('sklearn.compose.ColumnTransformer', `the position of column ${name} is not in the file`);
    return position;
}
/** slice(start, stop, step); by name the stop is included, as in pandas. */
function sliceOf(slice, place, fitted) {
    if (!/(^|\.)slice$/.test(slice.className ?? ''))
        throw unknownSelection(slice);
    const [start = null, stop = null, step = null] = slice.args;
    if (step !== null && (0,arrays/* asNumber */.i)(step) !== 1)
        throw (0,errors/* unsupported */.qO)('sklearn.compose.ColumnTransformer', 'a slice with a step');
    const from = start === null ? 0 : place(start);
    const to = stop === null ? fitted : Math.min(fitted, place(stop) + (typeof stop === 'string' ? 1 : 0));
    return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
function unknownSelection(selection) {
    return (0,errors/* unsupported */.qO)('sklearn.compose.ColumnTransformer', `columns selected by ${(0,arrays/* describeValue */.bp)(selection)}`);
}

;// CONCATENATED MODULE: ./src/lower/sklearn/steps.ts


/** A list of (name, estimator, ...) tuples. None stands for passthrough, as in versions before 0.22. */
function stepsOf(attributes, name) {
    return attributes.list(name).map((entry, position) => {
        const subject = `${attributes.className}.${name}[${position}]`;
        const [stepName, estimator, ...rest] = (0,arrays/* asItems */.dB)(entry) ?? [];
        if (typeof stepName !== 'string' || estimator === undefined)
            throw (0,errors/* unsupported */.qO)(subject, 'expected (name, estimator)');
        return { name: stepName, estimator: estimatorOf(estimator, subject), rest };
    });
}
function estimatorOf(value, subject) {
    if (value === null)
        return 'passthrough';
    if (value === 'passthrough' || value === 'drop' || value instanceof pickle_values/* PyObject */.By)
        return value;
    throw (0,errors/* unsupported */.qO)(subject, `expected an estimator, found ${(0,arrays/* describeValue */.bp)(value)}`);
}
/** Lowers a step that must transform. @throws unsupported when it cannot */
function lowerTransformer(estimator, context, step) {
    const lowered = context.lower(estimator, step);
    if (!canTransform(lowered))
        throw (0,errors/* unsupported */.qO)(lowered.className, `it cannot transform (at ${context.path}.${step})`);
    return lowered;
}
function canTransform(lowered) {
    return lowered.transform !== undefined;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/pipeline.ts





const pipeline_NAME = 'sklearn.pipeline.Pipeline';
/** Transformers one after the other; the last step may be any estimator, and its methods are the pipeline's. */
const pipelineLowering = {
    classes: [pipeline_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const steps = stepsOf(attributes, 'steps');
        const last = steps.pop();
        if (last === undefined)
            throw (0,errors/* corrupt */.qb)(pipeline_NAME, 'no steps');
        const transformers = steps.flatMap(({ name, estimator }) => typeof estimator === 'string' ? [] : [lowerTransformer(estimator, context, name)]);
        const final = typeof last.estimator === 'string' ? null : context.lower(last.estimator, last.name);
        const first = [...transformers, final].find((step) => step !== null && step.inputs.length > 0);
        const second = [...transformers, final].find((step) => step !== null && step !== first && step.inputs.length > 0);
        const inputs = sharpen(first?.inputs ?? inputsOf(attributes, 'any'), second?.inputs ?? []);
        const prepare = (block) => transformers.reduce((value, step) => step.transform(value), block);
        return final === null
            ? { ...transformerFacts(pipeline_NAME, inputs), transform: prepare, toOnnx: chain(transformers, null) }
            : finish(final, inputs, prepare, chain(transformers, final));
    },
};
/** A column that the first step only passes on holds numbers when the next step takes nothing else. */
function sharpen(inputs, next) {
    if (next.length === 0 || !next.every(({ kind }) => kind === 'number'))
        return inputs;
    return inputs.map((input) => input.kind === 'any' && input.categories === undefined ? { ...input, kind: 'number' } : input);
}
function finish(final, inputs, prepare, toOnnx) {
    return {
        ...final,
        className: pipeline_NAME,
        inputs,
        ...(final.transform === undefined ? {} : { transform: (block) => final.transform(prepare(block)) }),
        ...(final.infer === undefined ? {} : { infer: (block, want) => final.infer(prepare(block), want) }),
        toOnnx,
    };
}
function chain(transformers, final) {
    return (graph, input) => {
        let values = input;
        for (const step of transformers)
            values = [graphTransformed(graph, step, values)];
        if (final !== null)
            return graphEstimator(graph, final, values);
        const [value] = values;
        if (value === undefined || values.length !== 1)
            throw (0,errors/* unsupported */.qO)(pipeline_NAME, 'no step changes the columns');
        return { transformed: value };
    };
}
/** A step's transformation in the graph. @throws unsupported naming the step that has no ONNX form */
function graphTransformed(graph, step, input) {
    const { transformed } = graphEstimator(graph, step, input);
    if (transformed === undefined)
        throw (0,errors/* unsupported */.qO)(step.className, 'its transformation has no form in ONNX');
    return transformed;
}
/** Everything a step gives in the graph. @throws unsupported naming the step that has no ONNX form */
function graphEstimator(graph, step, input) {
    if (step.toOnnx === undefined)
        throw (0,errors/* unsupported */.qO)(step.className, 'it has no form in ONNX');
    return step.toOnnx(graph, input);
}

;// CONCATENATED MODULE: ./src/lower/sklearn/transformer-weights.ts



/** `transformer_weights` of a FeatureUnion or ColumnTransformer: name -> factor of its output. */
function weightsOf(attributes) {
    const weights = attributes.get('transformer_weights') ?? null;
    if (weights === null)
        return new Map();
    if (!(weights instanceof pickle_values/* PyDict */.KL))
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.transformer_weights`, 'not a dict');
    return new Map(weights.entries.map(([name, weight]) => {
        if (typeof name !== 'string')
            throw (0,errors/* unsupported */.qO)(`${attributes.className}.transformer_weights`, 'a name that is no text');
        return [name, (0,arrays/* numberOf */.rl)(weight)];
    }));
}
/** Every number of a block times a factor. */
function weighted(block, weight) {
    if (weight === 1)
        return block;
    const numbers = (0,blocks/* toNumeric */.v)(block);
    return { ...numbers, data: numbers.data.map((value) => value * weight) };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/column-transformer.ts








const column_transformer_NAME = 'sklearn.compose.ColumnTransformer';
/** Transformers side by side, each on its own columns. */
const columnTransformerLowering = {
    classes: [column_transformer_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const names = featureNames(attributes) ?? olderNames(attributes);
        const fitted = attributes.optionalNumber('n_features_in_') ?? attributes.optionalNumber('_n_features');
        if (fitted === null)
            throw (0,errors/* unsupported */.qO)(column_transformer_NAME, 'the number of features is not in the file');
        const weights = weightsOf(attributes);
        const parts = stepsOf(attributes, 'transformers_').flatMap(({ name, estimator, rest }) => {
            if (estimator === 'drop')
                return [];
            const columns = positionsOf(attributes, name, rest[0], { names, fitted });
            if (columns.length === 0)
                return [];
            const transformer = estimator === 'passthrough' ? null : lowerTransformer(estimator, context, name);
            return [{ columns, transformer, weight: weights.get(name) ?? 1 }];
        });
        const wanted = wantedInputs(parts, names, fitted);
        const sparse = attributes.has('sparse_output_') && attributes.boolean('sparse_output_');
        return {
            ...transformerFacts(column_transformer_NAME, wanted.inputs),
            transform(block) {
                const place = placeOf((0,blocks/* columnCount */.UQ)(block), fitted, wanted.columns);
                const results = parts.map((part) => runPart(part, (0,blocks/* selectColumns */.Gs)(block, part.columns.map(place))));
                return (0,blocks/* concatBlocks */.Pe)(block.rows, results, sparse);
            },
            toOnnx(graph, input) {
                const columns = graphFitted(graph, input, fitted, wanted);
                const values = parts.map((part) => graphPart(graph, columns, part));
                return {
                    transformed: graphConcat(graph, values.map((value) => (value.elementType === 'string' ? value : graph.cast(value, 'double')))),
                };
            },
        };
    },
};
/** Names of a data frame's columns before `feature_names_in_`: an array in 0.23 and 0.24, the frame's index before. */
function olderNames(attributes) {
    const stored = attributes.get('_feature_names_in') ?? attributes.get('_df_columns') ?? null;
    const parts = stored instanceof pickle_values/* PyObject */.By ? stored.args.find((part) => part instanceof pickle_values/* PyDict */.KL) : undefined;
    const items = (0,arrays/* asItems */.dB)(parts instanceof pickle_values/* PyDict */.KL ? (parts.get('data') ?? null) : stored)?.map(formats_labels/* scalarOf */.ol) ?? null;
    return items?.every((item) => typeof item === 'string') ? items : null;
}
/**
 * Columns that are wanted from outside. With names only those that take part, as in scikit-learn: a data frame may
 * lack a dropped column. Without names all, because they count by position.
 */
function wantedInputs(parts, names, fitted) {
    const inputs = new Array(fitted).fill(names === null ? { name: null, kind: 'any' } : null);
    const seen = new Set();
    for (const { columns, transformer } of parts) {
        for (const [at, column] of columns.entries()) {
            const wish = transformer?.inputs[at] ?? { kind: 'any' };
            const kind = seen.has(column) ? stricter(inputs[column]?.kind ?? 'any', wish.kind) : wish.kind;
            const categories = inputs[column]?.categories ?? wish.categories;
            inputs[column] = { name: names?.[column] ?? null, kind, ...(categories === undefined ? {} : { categories }) };
            seen.add(column);
        }
    }
    const columns = inputs.flatMap((input, column) => (input === null ? [] : [column]));
    return { inputs: columns.map((column) => inputs[column]), columns };
}
/** Two transformers on one column: what both can take. */
function stricter(left, right) {
    if (left === 'any')
        return right;
    return right === 'any' || right === left ? left : 'any';
}
/** The block has all fitted columns, or (from a table) only those wanted. */
function placeOf(found, fitted, wanted) {
    if (found === fitted)
        return (column) => column;
    columnsExpected(found, wanted.length, column_transformer_NAME);
    const place = new Map(wanted.map((column, at) => [column, at]));
    return (column) => place.get(column);
}
function runPart({ transformer, weight }, block) {
    return weighted(transformer === null ? block : transformer.transform(block), weight);
}
function graphPart(graph, columns, part) {
    const values = part.columns.map((column) => columns[column]);
    const value = part.transformer === null ? graphConcat(graph, values) : graphTransformed(graph, part.transformer, values);
    return part.weight === 1 ? value : graph.node('Mul', [value, graphScalar(graph, part.weight)]);
}
/** One value a fitted column; those that the model does not want stay empty. */
function graphFitted(graph, input, fitted, wanted) {
    const given = input.length === wanted.columns.length;
    if (!given)
        return graphColumnList(graph, input, fitted);
    const columns = [];
    for (const [at, column] of wanted.columns.entries())
        columns[column] = input[at];
    return columns;
}
/** `_transformer_to_input_indices` since 0.24; before, and if it is absent, the columns as they were given. */
function positionsOf(attributes, name, given, about) {
    const known = attributes.get('_transformer_to_input_indices');
    const stored = known instanceof pickle_values/* PyDict */.KL ? known.get(name) : undefined;
    const columns = stored === undefined
        ? columnSelection(given, about)
        : ((0,arrays/* asItems */.dB)(stored)?.map((item) => (0,arrays/* numberOf */.rl)(item)) ?? [(0,arrays/* asNumber */.i)(stored)]);
    return columns.map((column) => {
        if (column === null || !Number.isInteger(column) || column < 0 || column >= about.fitted) {
            throw (0,errors/* corrupt */.qb)(column_transformer_NAME, `column ${column} of transformer "${name}" is outside the ${about.fitted} fitted columns`);
        }
        return column;
    });
}

;// CONCATENATED MODULE: ./src/plan/trees/rows.ts



/**
 * A block as float32 rows, as check_array(X, dtype=float32) makes them.
 * @throws ModelGateError code 'data' for text, a wrong number of columns, infinities (also by the cast), and NaN unless
 *   allowed
 */
function toTreeRows(block, rules) {
    const cols = rules.inputs.length;
    if ((0,blocks/* columnCount */.UQ)(block) !== cols) {
        throw new errors/* ModelGateError */.j3('data', `${rules.className} was trained on ${cols} columns, the data has ${(0,blocks/* columnCount */.UQ)(block)}`);
    }
    const data = toFloat32(block);
    const missing = findMissing(data, cols, rules);
    return { rows: block.rows, cols, data, missing };
}
// The conversion of a double to an element of a Float32Array rounds to nearest, ties to even: numpy's astype(float32).
function toFloat32(block) {
    if (block.kind !== 'columns')
        return new Float32Array((0,blocks/* toDense */.FL)(block).data);
    const cols = block.columns.length;
    const data = new Float32Array(block.rows * cols);
    for (const [col, column] of block.columns.entries()) {
        const values = (0,blocks/* numbersOf */.cZ)(column);
        for (let row = 0, at = col; row < block.rows; row++, at += cols)
            data[at] = values[row];
    }
    return data;
}
function findMissing(data, cols, rules) {
    let missing = false;
    for (let at = 0; at < data.length; at++) {
        const value = data[at];
        if (value - value === 0)
            continue;
        const cell = `row ${Math.floor(at / cols) + 1}, column ${columnName(rules.inputs, at % cols)}`;
        if (!Number.isNaN(value)) {
            throw new errors/* ModelGateError */.j3('data', `${cell}: infinity or a value too large for float32, which ${rules.className} refuses`, {
                remedy: 'Replace or drop such rows, as for training.',
            });
        }
        if (rules.missing !== 'allowed') {
            throw new errors/* ModelGateError */.j3('data', `${cell}: the value is missing, and this ${rules.className} does not accept missing values`, {
                remedy: 'Impute missing values before the model, or put an imputer into its pipeline.',
            });
        }
        missing = true;
    }
    return missing;
}
function columnName(inputs, col) {
    const name = inputs[col]?.name ?? null;
    return name === null ? `#${col + 1}` : (0,core_text/* plain */.pj)(name, 80);
}

;// CONCATENATED MODULE: ./src/plan/trees/estimators.ts

/** A classifier on float32 rows. Rules must not write into what `compute` gave: they may run one after the other. */
function treeClassifier(about, rules, form = {}) {
    return {
        className: about.className,
        task: 'classification',
        classes: about.classes,
        outputs: 1,
        inputs: about.inputs,
        hasProbabilities: rules.probabilities !== undefined,
        infer(block, want) {
            const raw = rules.compute(toTreeRows(block, about));
            return {
                labels: want.predictions ? rules.labels(raw) : null,
                values: null,
                probabilities: want.probabilities ? (rules.probabilities?.(raw) ?? null) : null,
                scores: want.scores ? (rules.scores?.(raw) ?? null) : null,
            };
        },
        ...form,
    };
}
/** A regressor on float32 rows: `predict` gives rows x outputs. */
function treeRegressor(about, predict, form = {}) {
    return {
        className: about.className,
        task: 'regression',
        classes: null,
        outputs: about.outputs,
        inputs: about.inputs,
        hasProbabilities: false,
        infer(block, want) {
            const values = want.predictions ? predict(toTreeRows(block, about)) : null;
            return { labels: null, values, probabilities: null, scores: null };
        },
        ...form,
    };
}

;// CONCATENATED MODULE: ./src/plan/trees/tree.ts

/** Left child of a leaf: TREE_LEAF in sklearn/tree/_tree.pyx. */
const LEAF = -1;
/**
 * Puts views over a node array and checks every index in it, so that traversal needs no checks and always ends.
 *
 * @param bytes nodeCount structs of `layout.size` bytes, little-endian
 * @param values nodeCount x width doubles
 * @param features columns of the data that the tree will see
 * @throws ModelGateError code 'corrupt' when an index points outside the tree, backwards, or to a missing column
 */
function openTree(bytes, layout, values, features) {
    const { size } = layout;
    if (size % 8 !== 0 ||
        [layout.left, layout.right, layout.feature].some((at) => at % 4 !== 0) ||
        layout.threshold % 8 !== 0) {
        throw (0,errors/* unsupported */.qO)('sklearn.tree._tree.Tree', `its nodes are not aligned structs (${size} bytes each)`);
    }
    const nodeCount = bytes.length / size;
    if (!Number.isInteger(nodeCount) || nodeCount === 0 || values.length % nodeCount !== 0 || values.length === 0) {
        throw (0,errors/* corrupt */.qb)('decision tree', `${bytes.length} bytes of nodes of ${size} bytes do not fit ${values.length} values`);
    }
    // joblib aligns arrays to 16 bytes; plain pickles and compressed files may not, and are copied once.
    const aligned = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
    const tree = {
        nodeCount,
        words: new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4),
        doubles: new Float64Array(aligned.buffer, aligned.byteOffset, aligned.length / 8),
        wordStride: size / 4,
        doubleStride: size / 8,
        left: layout.left / 4,
        right: layout.right / 4,
        feature: layout.feature / 4,
        threshold: layout.threshold / 8,
        missing: layout.missing === null ? -1 : missingWord(layout.missing),
        values,
        width: values.length / nodeCount,
    };
    checkIndices(tree, features);
    return tree;
}
/** The byte must be the low one of its word, which is where a C compiler puts the last, one-byte field. */
function missingWord(offset) {
    if (offset % 4 !== 0)
        throw (0,errors/* unsupported */.qO)('sklearn.tree._tree.Tree', `missing_go_to_left at byte ${offset} of a node`);
    return offset / 4;
}
// Builders append a child after its parent, so an index that points backwards can only come from a damaged or hostile
// file; refusing it also proves that every walk ends.
function checkIndices(tree, features) {
    const { words, wordStride, nodeCount } = tree;
    for (let node = 0, at = 0; node < nodeCount; node++, at += wordStride) {
        const left = words[at + tree.left];
        if (left === LEAF)
            continue;
        const right = words[at + tree.right];
        const feature = words[at + tree.feature];
        if (left <= node || right <= node || left >= nodeCount || right >= nodeCount) {
            throw (0,errors/* corrupt */.qb)('decision tree', `node ${node} of ${nodeCount} has children ${left} and ${right}`);
        }
        if (feature < 0 || feature >= features) {
            throw (0,errors/* corrupt */.qb)('decision tree', `node ${node} splits on feature ${feature} of ${features}`);
        }
    }
}
/** A tree that gives every row the same values. */
function constantTree(values) {
    const bytes = new Uint8Array(40);
    const layout = { size: 40, left: 0, right: 8, feature: 16, threshold: 24, missing: null };
    new Int32Array(bytes.buffer)[0] = LEAF;
    return openTree(bytes, layout, values, 0);
}

;// CONCATENATED MODULE: ./src/plan/trees/traverse.ts

/**
 * Walks every row in [from, to) down the tree and writes the node number of its leaf to `leaves[row - from]`.
 *
 * float32 value <= float64 threshold goes left; NaN goes where the node says (right before scikit-learn 1.3).
 * Same as Tree._apply_dense: https://github.com/scikit-learn/scikit-learn/blob/1.7.2/sklearn/tree/_tree.pyx
 */
function findLeaves(tree, input, from, to, leaves) {
    if (input.missing && tree.missing >= 0)
        findWithMissing(tree, input, from, to, leaves);
    else
        findByFours(tree, input, from, to, leaves);
}
// Four rows at once, because a step waits for memory and the four do not wait for each other; and without a branch on
// the comparison, because the processor would guess it wrong half of the time. Twice as fast as one row after the other
// (100 trees, 20,000 rows: 118 ms against 196 ms; scikit-learn 137 ms).
function findByFours(tree, input, from, to, leaves) {
    const { words, doubles, wordStride, doubleStride, left, right, feature, threshold } = tree;
    const { data, cols } = input;
    const toRight = right - left;
    const root = words[left];
    let row = from;
    for (; row + 3 < to; row += 4) {
        const start0 = row * cols;
        const start1 = start0 + cols;
        const start2 = start1 + cols;
        const start3 = start2 + cols;
        let node0 = 0;
        let node1 = 0;
        let node2 = 0;
        let node3 = 0;
        let left0 = root;
        let left1 = root;
        let left2 = root;
        let left3 = root;
        while ((left0 & left1 & left2 & left3) !== LEAF) {
            if (left0 !== LEAF) {
                const at = (node0 * wordStride) | 0;
                const goesLeft = data[start0 + words[at + feature]] <= doubles[node0 * doubleStride + threshold];
                node0 = words[at + left + Number(!goesLeft) * toRight];
                left0 = words[node0 * wordStride + left];
            }
            if (left1 !== LEAF) {
                const at = (node1 * wordStride) | 0;
                const goesLeft = data[start1 + words[at + feature]] <= doubles[node1 * doubleStride + threshold];
                node1 = words[at + left + Number(!goesLeft) * toRight];
                left1 = words[node1 * wordStride + left];
            }
            if (left2 !== LEAF) {
                const at = (node2 * wordStride) | 0;
                const goesLeft = data[start2 + words[at + feature]] <= doubles[node2 * doubleStride + threshold];
                node2 = words[at + left + Number(!goesLeft) * toRight];
                left2 = words[node2 * wordStride + left];
            }
            if (left3 !== LEAF) {
                const at = (node3 * wordStride) | 0;
                const goesLeft = data[start3 + words[at + feature]] <= doubles[node3 * doubleStride + threshold];
                node3 = words[at + left + Number(!goesLeft) * toRight];
                left3 = words[node3 * wordStride + left];
            }
        }
        leaves[row - from] = node0;
        leaves[row - from + 1] = node1;
        leaves[row - from + 2] = node2;
        leaves[row - from + 3] = node3;
    }
    for (; row < to; row++)
        leaves[row - from] = traverse_leafOf(tree, data, row * cols);
}
function findWithMissing(tree, input, from, to, leaves) {
    for (let row = from; row < to; row++)
        leaves[row - from] = traverse_leafOf(tree, input.data, row * input.cols);
}
/** The leaf of the row that starts at `start`. */
function traverse_leafOf(tree, data, start) {
    const { words, doubles, wordStride, doubleStride, left, right, feature, threshold, missing } = tree;
    let node = 0;
    let next = words[left];
    while (next !== LEAF) {
        const at = node * wordStride;
        const value = data[start + words[at + feature]];
        let goesLeft = value <= doubles[node * doubleStride + threshold];
        if (missing >= 0 && Number.isNaN(value))
            goesLeft = (words[at + missing] & 0xff) !== 0;
        node = goesLeft ? next : words[at + right];
        next = words[node * wordStride + left];
    }
    return node;
}

;// CONCATENATED MODULE: ./src/plan/trees/forest.ts



/**
 * Rows walked down one tree before the next tree is taken. Many, because the nodes of a large tree should come from
 * memory once, while rows are read in order (2.1 M nodes, 20,000 rows: 0.83 s, with runs of 2,048 rows 1.33 s).
 */
const ROWS_AT_ONCE = 65_536;
/**
 * Mean over the trees of their class distributions: rows x classes.
 *
 * Sums in tree order and divides once at the end, as ForestClassifier.predict_proba does, so that the bits agree.
 * @param counts the leaves hold sample counts (scikit-learn < 1.4) and are divided by their sum first
 */
function meanDistribution(trees, input, classes, counts) {
    const block = (0,blocks/* denseBlock */.L9)(input.rows, classes);
    const sums = block.data;
    eachLeafRun(trees, input, (tree, leaves, from, to) => {
        const { values, width } = tree;
        for (let row = from; row < to; row++) {
            const leaf = leaves[row - from] * width;
            const total = counts ? normalizer(values, leaf, classes) : 1;
            const out = row * classes;
            for (let k = 0; k < classes; k++)
                sums[out + k] += values[leaf + k] / total;
        }
    });
    divide(sums, trees.length);
    return block;
}
/** Mean over the trees of their predictions: rows x outputs. ForestRegressor.predict's order of sums. */
function meanValue(trees, input, outputs) {
    return divide(sumValues(trees, input, new Float64Array(input.rows * outputs), outputs), trees.length);
}
/** Adds every tree's prediction to `sums` (rows x outputs), in tree order, and returns it. */
function sumValues(trees, input, sums, outputs) {
    eachLeafRun(trees, input, (tree, leaves, from, to) => {
        const { values, width } = tree;
        for (let row = from; row < to; row++) {
            const leaf = leaves[row - from] * width;
            const out = row * outputs;
            for (let k = 0; k < outputs; k++)
                sums[out + k] += values[leaf + k];
        }
    });
    return sums;
}
/**
 * Adds `scale` x prediction of every tree to one column of `sums` (rows x columns): stage by stage and, inside a stage,
 * tree k to column k, as predict_stages of sklearn/ensemble/_gradient_boosting.pyx does.
 */
function addStages(stages, input, scale, sums) {
    const columns = stages[0]?.length ?? 1;
    for (let k = 0; k < columns; k++) {
        const trees = stages.map((stage) => stage[k]);
        eachLeafRun(trees, input, (tree, leaves, from, to) => {
            const { values, width } = tree;
            for (let row = from; row < to; row++)
                sums[row * columns + k] += scale * values[leaves[row - from] * width];
        });
    }
}
/** The stored values of the leaf that each row ends in: rows x width. */
function leafValues(tree, input) {
    const { values, width } = tree;
    const block = (0,blocks/* denseBlock */.L9)(input.rows, width);
    eachLeafRun([tree], input, (_tree, leaves, from, to) => {
        for (let row = from; row < to; row++) {
            const leaf = leaves[row - from] * width;
            for (let k = 0; k < width; k++)
                block.data[row * width + k] = values[leaf + k];
        }
    });
    return block;
}
/** Divides each row of counts by its sum; a row of zeros stays. DecisionTreeClassifier.predict_proba before 1.4. */
function normalizeCounts(counts) {
    const { data, cols } = counts;
    const out = new Float64Array(data.length);
    for (let at = 0; at < data.length; at += cols) {
        const total = normalizer(data, at, cols);
        for (let k = 0; k < cols; k++)
            out[at + k] = data[at + k] / total;
    }
    return out;
}
/** The class fractions of one node that holds counts. */
function nodeFractions(tree, node) {
    const from = node * tree.width;
    const total = normalizer(tree.values, from, tree.width);
    return tree.values.slice(from, from + tree.width).map((count) => count / total);
}
function normalizer(values, from, length) {
    const total = pairwiseSum(values, from, length);
    return total === 0 ? 1 : total;
}
function divide(sums, count) {
    for (let at = 0; at < sums.length; at++)
        sums[at] /= count;
    return sums;
}
/** Calls `use` for every tree with the leaves of every run of rows; for one row, trees come in order. */
function eachLeafRun(trees, input, use) {
    const leaves = new Int32Array(Math.min(input.rows, ROWS_AT_ONCE));
    for (let from = 0; from < input.rows; from += ROWS_AT_ONCE) {
        const to = Math.min(from + ROWS_AT_ONCE, input.rows);
        for (const tree of trees) {
            findLeaves(tree, input, from, to, leaves);
            use(tree, leaves, from, to);
        }
    }
}

;// CONCATENATED MODULE: ./src/plan/trees/graph.ts


/**
 * Trees in ONNX, with the same bits as the kernel: ai.onnx.ml TreeEnsemble (version 5, the first that gives doubles)
 * only finds leaves, each tree once, and gives their numbers; values are looked up and summed after it in the order
 * of the trees. Left to itself the operator adds in an order that depends on batch size and threads.
 */
/** [rows, features] to the number of the leaf in each tree: int64 [trees, rows]. Leaves are numbered through all trees. */
function graphLeaves(graph, matrix, trees) {
    // scikit-learn compares float32 values with float64 thresholds.
    const single = graph.cast(graph.cast(matrix, 'float'), 'double');
    const numbers = graph.node('TreeEnsemble', [single], ensembleAttributes(trees), {
        domain: 'ai.onnx.ml',
        elementType: 'double',
    });
    const transposed = graph.node('Transpose', [numbers], { perm: (0,attributes/* ints */.dd)([1, 0]) });
    return graph.cast(transposed, 'int64');
}
/** Rows of a table of leaf values (leaves x width), summed over the trees: [rows, width]. */
function graphLeafSum(graph, leaves, table, width) {
    const rows = graph.constant(table, [table.length / width, width]);
    const values = graph.node('Gather', [rows, leaves], { axis: (0,attributes/* int */.Wh)(0) });
    // Summing over the first axis adds whole matrices one after the other, which keeps the order.
    return graph.node('ReduceSum', [values, graph.constant(BigInt64Array.of(0n), [1])], { keepdims: (0,attributes/* int */.Wh)(0) });
}
/**
 * Raw scores of boosting: [rows, columns]. Column k starts from `start[k]` and adds scale x tree k of each stage; the
 * start comes in as a first tree that is only a leaf, so that the order of the sum is kept.
 */
function graphStages(graph, matrix, stages, { scale, start }) {
    const columns = Array.from(start, (value, k) => {
        const first = constantTree(Float64Array.of(value));
        const trees = [first, ...stages.map((stage) => stage[k])];
        const table = leafTable(trees, 1, (tree, node) => {
            const stored = tree.values[node * tree.width];
            return [tree === first ? stored : scale * stored];
        });
        return graphLeafSum(graph, graphLeaves(graph, matrix, trees), table, 1);
    });
    return columns.length === 1 ? columns[0] : graph.node('Concat', columns, { axis: (0,attributes/* int */.Wh)(1) });
}
/** Values of all leaves in the order of their numbers: `row` gives the `width` values of a tree's node. */
function leafTable(trees, width, row) {
    const table = new Float64Array(trees.reduce((count, tree) => count + leafCount(tree), 0) * width);
    let at = 0;
    for (const tree of trees) {
        for (let node = 0; node < tree.nodeCount; node++) {
            if (!isLeaf(tree, node))
                continue;
            table.set(row(tree, node), at);
            at += width;
        }
    }
    return table;
}
/** The stored values of a node, as a view. */
function nodeValues(tree, node) {
    return tree.values.subarray(node * tree.width, (node + 1) * tree.width);
}
function isLeaf(tree, node) {
    return tree.words[node * tree.wordStride + tree.left] === LEAF;
}
function leafCount(tree) {
    let count = 0;
    for (let node = 0; node < tree.nodeCount; node++)
        if (isLeaf(tree, node))
            count++;
    return count;
}
// A tree that is only a leaf still needs one inner node: both of its branches lead to that leaf.
function ensembleAttributes(trees) {
    const roots = [];
    const leafTrees = [];
    const columns = { feature: [], truth: [], truthIsLeaf: [], other: [], otherIsLeaf: [], missing: [] };
    const splits = [];
    for (const [index, tree] of trees.entries()) {
        roots.push(splits.length);
        const onlyLeaf = isLeaf(tree, 0);
        const numbers = numberNodes(tree, splits.length + Number(onlyLeaf), leafTrees.length);
        const add = (node, left, right) => {
            const at = node * tree.wordStride;
            const inner = left !== node;
            columns.feature.push(inner ? tree.words[at + tree.feature] : 0);
            splits.push(inner ? tree.doubles[node * tree.doubleStride + tree.threshold] : 0);
            columns.truth.push(numbers[left]);
            columns.truthIsLeaf.push(Number(isLeaf(tree, left)));
            columns.other.push(numbers[right]);
            columns.otherIsLeaf.push(Number(isLeaf(tree, right)));
            columns.missing.push(tree.missing < 0 ? 0 : Number((tree.words[at + tree.missing] & 0xff) !== 0));
        };
        if (onlyLeaf)
            add(0, 0, 0);
        for (let node = 0; node < tree.nodeCount; node++) {
            const at = node * tree.wordStride;
            if (isLeaf(tree, node))
                leafTrees.push(index);
            else
                add(node, tree.words[at + tree.left], tree.words[at + tree.right]);
        }
    }
    return {
        n_targets: (0,attributes/* int */.Wh)(trees.length),
        tree_roots: (0,attributes/* ints */.dd)(roots),
        nodes_modes: (0,attributes/* tensor */.OE)(new Uint8Array(splits.length), [splits.length], 'uint8'),
        nodes_featureids: (0,attributes/* ints */.dd)(columns.feature),
        nodes_splits: (0,attributes/* tensor */.OE)(Float64Array.from(splits), [splits.length]),
        nodes_truenodeids: (0,attributes/* ints */.dd)(columns.truth),
        nodes_trueleafs: (0,attributes/* ints */.dd)(columns.truthIsLeaf),
        nodes_falsenodeids: (0,attributes/* ints */.dd)(columns.other),
        nodes_falseleafs: (0,attributes/* ints */.dd)(columns.otherIsLeaf),
        nodes_missing_value_tracks_true: (0,attributes/* ints */.dd)(columns.missing),
        leaf_targetids: (0,attributes/* ints */.dd)(leafTrees),
        leaf_weights: (0,attributes/* tensor */.OE)(Float64Array.from(leafTrees, (_, leaf) => leaf), [leafTrees.length]),
    };
}
/** Inner nodes are numbered from `firstInner`, leaves from `firstLeaf`, both in the order of the tree. */
function numberNodes(tree, firstInner, firstLeaf) {
    const numbers = new Int32Array(tree.nodeCount);
    let inner = firstInner;
    let leaf = firstLeaf;
    for (let node = 0; node < tree.nodeCount; node++)
        numbers[node] = isLeaf(tree, node) ? leaf++ : inner++;
    return numbers;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/missing-values.ts

const CRITERIA = ['gini', 'entropy', 'log_loss', 'squared_error', 'friedman_mse', 'poisson'];
/**
 * Whether a tree estimator takes NaN when it predicts, by the rules of the version that saved it
 * (`_support_missing_values`, `__sklearn_tags__` of sklearn/tree/_classes.py).
 *
 * DecisionTree*: since 1.3 for the usual criteria without monotonic constraints, since 1.9 always.
 * ExtraTree*: since 1.6, with the random splitter.
 */
function missingRule(attributes, className, tree, version) {
    return acceptsMissing(attributes, className, tree, version) ? 'allowed' : 'refused';
}
function acceptsMissing(attributes, className, tree, version) {
    if (tree.missing < 0)
        return false;
    const splitter = attributes.get('splitter');
    const extra = className.includes('ExtraTree');
    if (extra && (splitter !== 'random' || !isAtLeast(version, 1, 6)))
        return false;
    if (isAtLeast(version, 1, 9))
        return true;
    const criterion = attributes.get('criterion');
    const free = (attributes.get('monotonic_cst') ?? null) === null;
    return (extra || splitter === 'best') && free && typeof criterion === 'string' && CRITERIA.includes(criterion);
}

;// CONCATENATED MODULE: ./src/lower/sklearn/tree-structure.ts



const TREE_CLASSES = new Set([
    'sklearn.tree.DecisionTreeClassifier',
    'sklearn.tree.DecisionTreeRegressor',
    'sklearn.tree.ExtraTreeClassifier',
    'sklearn.tree.ExtraTreeRegressor',
]);
/** The fitted tree of one of the four tree estimators. @throws unsupported for any other object */
function readTreeEstimator(estimator, features, path) {
    const className = estimator instanceof pickle_values/* PyObject */.By ? (0,class_names/* canonicalClass */.t)(estimator.className ?? '') : '';
    if (!(estimator instanceof pickle_values/* PyObject */.By) || !TREE_CLASSES.has(className)) {
        throw (0,errors/* unsupported */.qO)(className === '' ? path : className, `${path} is not a fitted decision tree`);
    }
    return tree_structure_readTree(access/* Attributes */.e.of(estimator).object('tree_'), features);
}
/**
 * A pickled `sklearn.tree._tree.Tree`: its node array is used in place, fields found by name, so that the 56-byte
 * nodes before scikit-learn 1.3 and the 64-byte nodes since then read alike.
 */
function tree_structure_readTree(object, features) {
    const attributes = access/* Attributes */.e.of(object);
    const nodes = attributes.array('nodes');
    const values = attributes.array('values');
    const [count, outputs, classes] = values.shape;
    if (values.shape.length !== 3 || outputs === undefined || classes === undefined || count !== nodes.size) {
        throw (0,errors/* corrupt */.qb)('decision tree', `values of shape (${values.shape.join(', ')}) for ${nodes.size} nodes`);
    }
    return { tree: openTree(nodes.bytes, layoutOf(nodes), (0,arrays/* toFloats */.Fn)(values), features), outputs, classes };
}
function layoutOf(nodes) {
    const { dtype } = nodes;
    if (nodes.bytes.length !== nodes.size * dtype.itemSize) {
        throw (0,errors/* corrupt */.qb)('decision tree', `${nodes.bytes.length} bytes for ${nodes.size} nodes of ${dtype.itemSize} bytes`);
    }
    const missing = dtype.fields?.find((field) => field.name === 'missing_go_to_left');
    return {
        size: dtype.itemSize,
        left: offsetOf(dtype, 'left_child', 'i'),
        right: offsetOf(dtype, 'right_child', 'i'),
        feature: offsetOf(dtype, 'feature', 'i'),
        threshold: offsetOf(dtype, 'threshold', 'f'),
        missing: missing?.offset ?? null,
    };
}
// Indices are 8 bytes on 64-bit machines and 4 on others; the kernel reads the low word, which comes first in both.
function offsetOf(dtype, name, kind) {
    const field = dtype.fields?.find((candidate) => candidate.name === name);
    const fits = field !== undefined &&
        field.dtype.kind === kind &&
        field.dtype.littleEndian &&
        (field.dtype.itemSize === 8 || (kind === 'i' && field.dtype.itemSize === 4));
    if (!fits)
        throw (0,errors/* unsupported */.qO)('sklearn.tree._tree.Tree', `its nodes have no little-endian field ${name} of a known type`);
    return field.offset;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/several-targets.ts

/** Labels of several targets, each once, in the order in which they come. */
function unionOf(classes) {
    return [...new Set(classes.flat())];
}
/**
 * A classifier of several targets: `labels` gives one array of class positions a target. Its `classes` are those of all targets;
 * it gives labels, no probabilities, since each target has its own.
 */
function labelsOfTargets(about, classes, labels) {
    const all = unionOf(classes);
    const positions = new Map(all.map((label, at) => [label, at]));
    const places = classes.map((known) => Int32Array.from(known, (label) => positions.get(label)));
    return {
        className: about.className,
        task: 'classification',
        classes: all,
        outputs: classes.length,
        inputs: about.inputs,
        hasProbabilities: false,
        infer: (block, want) => ({
            labels: want.predictions ? interleaved(labels((0,numeric_input/* numericInput */.u)(block, about)), places, block.rows) : null,
            values: null,
            probabilities: null,
            scores: null,
        }),
    };
}
/** Row-major rows x targets. */
function interleaved(columns, places, rows) {
    const out = new Int32Array(rows * columns.length);
    for (const [target, column] of columns.entries()) {
        for (let row = 0; row < rows; row++)
            out[row * columns.length + target] = places[target][column[row]];
    }
    return out;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/tree-targets.ts




/**
 * A tree or forest that classifies several targets at once: a leaf holds a row of classes for each target. A single tree compares
 * what its leaf holds; a forest the mean of the distributions.
 */
function treeTargets(attributes, about, { fitted, counts }) {
    const { outputs, classes: width } = fitted[0];
    const classes = attributes.list('classes_').map((stored) => (0,formats_labels/* toLabels */.Dc)(stored));
    if (classes.length !== outputs || classes.some((known) => known.length > width))
        throw (0,errors/* corrupt */.qb)(about.className, 'the classes do not fit the leaves');
    const trees = fitted.map(({ tree }) => tree);
    return labelsOfTargets(about, classes, (input) => {
        const cells = leafCells(trees, input, about);
        return classes.map((known, target) => {
            const sums = (0,blocks/* denseBlock */.L9)(input.rows, known.length);
            for (const leaves of cells) {
                const part = targetColumns(leaves, target * width, known.length);
                const shares = counts && trees.length > 1 ? normalizeCounts(part) : part.data;
                for (let at = 0; at < shares.length; at++)
                    sums.data[at] += shares[at];
            }
            return argmaxRows({ ...sums, data: sums.data.map((sum) => sum / trees.length) });
        });
    });
}
function leafCells(trees, input, about) {
    const rows = toTreeRows(input, about);
    return trees.map((tree) => leafValues(tree, rows));
}
function targetColumns({ rows, cols, data }, from, count) {
    const out = (0,blocks/* denseBlock */.L9)(rows, count);
    for (let row = 0; row < rows; row++)
        out.data.set(data.subarray(row * cols + from, row * cols + from + count), row * count);
    return out;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/decision-tree.ts








const decisionTreeLowering = {
    classes: [
        'sklearn.tree.DecisionTreeClassifier',
        'sklearn.tree.DecisionTreeRegressor',
        'sklearn.tree.ExtraTreeClassifier',
        'sklearn.tree.ExtraTreeRegressor',
    ],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const inputs = treeInputs(attributes);
        const fitted = tree_structure_readTree(attributes.object('tree_'), inputs.length);
        const missing = missingRule(attributes, className, fitted.tree, context.version);
        const about = { inputs, className, missing };
        if (className.endsWith('Regressor')) {
            return lowerRegressor(fitted, about);
        }
        if (fitted.outputs > 1)
            return treeTargets(attributes, about, { fitted: [fitted], counts: false });
        return lowerClassifier(fitted, about, singleOutputClasses(attributes, fitted), leavesHoldCounts(context));
    },
};
// The label is the argmax of the stored values, undivided: dividing first can make two different counts equal.
function lowerClassifier(fitted, about, classes, counts) {
    return treeClassifier({ ...about, classes }, {
        compute: (rows) => leafValues(fitted.tree, rows),
        labels: argmaxRows,
        probabilities: (values) => (counts ? normalizeCounts(values) : values.data),
    }, {
        toOnnx(graph, input) {
            const trees = [fitted.tree];
            const leaves = graphLeaves(graph, graphMatrix(graph, input), trees);
            const values = graphLeafSum(graph, leaves, leafTable(trees, classes.length, nodeValues), classes.length);
            const labels = graphArgmax(graph, values);
            if (!counts)
                return { labels, probabilities: values };
            const fractions = leafTable(trees, classes.length, nodeFractions);
            return { labels, probabilities: graphLeafSum(graph, leaves, fractions, classes.length) };
        },
    });
}
function lowerRegressor({ tree, outputs }, about) {
    return treeRegressor({ ...about, outputs }, (rows) => leafValues(tree, rows).data, {
        toOnnx(graph, input) {
            const leaves = graphLeaves(graph, graphMatrix(graph, input), [tree]);
            return { values: graphLeafSum(graph, leaves, leafTable([tree], outputs, nodeValues), outputs) };
        },
    });
}
/** Columns of a tree estimator; `n_features_` is the name before scikit-learn 1.0. */
function treeInputs(attributes) {
    return inputsOf(attributes, 'number', attributes.optionalNumber('n_features_') ?? undefined);
}
/** Leaves of classifiers hold counts before scikit-learn 1.4, fractions since then. */
function leavesHoldCounts(context) {
    return !isAtLeast(context.version, 1, 4);
}
/** Labels of a classifier, checked against the width of its tree's leaves. @throws unsupported for several targets */
function singleOutputClasses(attributes, fitted) {
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    if (fitted.outputs !== 1) {
        throw (0,errors/* unsupported */.qO)(className, `it predicts ${fitted.outputs} targets at once; one target is supported`, 'Train one classifier per target.');
    }
    const classes = attributes.labels('classes_');
    if (classes.length !== fitted.classes) {
        throw (0,errors/* corrupt */.qb)('decision tree', `${classes.length} classes, but leaves of ${fitted.classes} values`);
    }
    return classes;
}

;// CONCATENATED MODULE: ./src/plan/products.ts

/**
 * input (n x d) times the transposed weights (k x d) plus bias (k, or one number for all): n x k.
 * scikit-learn's `X @ coef_.T + intercept_`. Sums run over the features in ascending order on every platform.
 */
function affine(input, weights, bias = 0) {
    const output = (0,blocks/* denseBlock */.L9)(input.rows, weights.rows);
    if (input.kind === 'sparse')
        multiplySparse(input, weights, output);
    else
        multiplyDense(input, weights, output);
    addBias(output, bias);
    return output;
}
/** Four outputs at a time: each x is loaded once for four independent sums, which hides the latency of additions. */
function multiplyDense(input, weights, output) {
    const { rows, cols: features, data: x } = input;
    const { rows: outputs, data: w } = weights;
    const y = output.data;
    for (let row = 0; row < rows; row++) {
        const from = row * features;
        let out = 0;
        for (; out + 3 < outputs; out += 4) {
            const w0 = out * features;
            const w1 = w0 + features;
            const w2 = w1 + features;
            const w3 = w2 + features;
            let sum0 = 0;
            let sum1 = 0;
            let sum2 = 0;
            let sum3 = 0;
            for (let j = 0; j < features; j++) {
                const value = x[from + j];
                sum0 += value * w[w0 + j];
                sum1 += value * w[w1 + j];
                sum2 += value * w[w2 + j];
                sum3 += value * w[w3 + j];
            }
            const at = row * outputs + out;
            y[at] = sum0;
            y[at + 1] = sum1;
            y[at + 2] = sum2;
            y[at + 3] = sum3;
        }
        for (; out < outputs; out++) {
            const at = out * features;
            let sum = 0;
            for (let j = 0; j < features; j++)
                sum += x[from + j] * w[at + j];
            y[row * outputs + out] = sum;
        }
    }
}
function multiplySparse(input, weights, output) {
    const { rows: outputs, cols: features, data: w } = weights;
    for (let row = 0; row < input.rows; row++) {
        const to = row * outputs;
        for (let at = input.indptr[row]; at < input.indptr[row + 1]; at++) {
            const value = input.data[at];
            const column = input.indices[at];
            for (let out = 0; out < outputs; out++)
                output.data[to + out] += value * w[out * features + column];
        }
    }
}
function addBias(output, bias) {
    const { cols, data } = output;
    if (typeof bias === 'number') {
        if (bias !== 0)
            for (let at = 0; at < data.length; at++)
                data[at] += bias;
        return;
    }
    const shared = bias.length === 1;
    for (let at = 0; at < data.length; at++)
        data[at] += bias[shared ? 0 : at % cols];
}
/** Rows and columns swapped. */
function transposed(weights) {
    const { rows, cols, data } = weights;
    const out = new Float64Array(data.length);
    for (let row = 0; row < rows; row++) {
        for (let col = 0; col < cols; col++)
            out[col * rows + row] = data[row * cols + col];
    }
    return { rows: cols, cols: rows, data: out };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/gaussian-naive-bayes.ts




const gaussian_naive_bayes_NAME = 'sklearn.naive_bayes.GaussianNB';
const gaussianNaiveBayesLowering = {
    classes: [gaussian_naive_bayes_NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const classes = attributes.labels('classes_');
        const means = attributes.matrix('theta_');
        // sigma_ was renamed to var_ in 1.0.
        const variances = attributes.matrix(attributes.has('var_') ? 'var_' : 'sigma_');
        const priors = attributes.floats('class_prior_');
        if (means.rows !== classes.length || variances.rows !== classes.length || priors.length !== classes.length) {
            throw (0,errors/* corrupt */.qb)(gaussian_naive_bayes_NAME, 'means, variances and priors do not fit the classes');
        }
        const features = means.cols;
        const constants = Float64Array.from(priors, (prior, label) => {
            let sum = 0;
            for (let j = 0; j < features; j++)
                sum += Math.log(2 * Math.PI * variances.data[label * features + j]);
            return Math.log(prior) - 0.5 * sum;
        });
        return estimators_classifier({ className: gaussian_naive_bayes_NAME, classes, inputs: inputsOf(attributes, 'number', features) }, {
            compute(block) {
                const input = (0,blocks/* toDense */.FL)(block);
                const joint = (0,blocks/* denseBlock */.L9)(input.rows, classes.length);
                for (let row = 0; row < input.rows; row++) {
                    for (let label = 0; label < classes.length; label++) {
                        let sum = 0;
                        for (let j = 0; j < features; j++) {
                            const distance = input.data[row * features + j] - means.data[label * features + j];
                            sum += (distance * distance) / variances.data[label * features + j];
                        }
                        joint.data[row * classes.length + label] = constants[label] - 0.5 * sum;
                    }
                }
                return joint;
            },
            labels: argmaxRows,
            probabilities: normalizedLikelihoods,
        }, {
            toOnnx(graph, input) {
                const value = graphMatrix(graph, input);
                const joint = classes.map((_, label) => {
                    const row = (data) => graphRow(graph, data.subarray(label * features, (label + 1) * features));
                    const distance = graph.node('Sub', [value, row(means.data)]);
                    const squared = graph.node('Div', [graph.node('Mul', [distance, distance]), row(variances.data)]);
                    const half = graph.node('Mul', [graphRowSum(graph, squared), graphScalar(graph, -0.5)]);
                    return graph.node('Add', [half, graphScalar(graph, constants[label])]);
                });
                const likelihoods = graphConcat(graph, joint);
                return { labels: graphArgmax(graph, likelihoods), probabilities: graphSoftmax(graph, likelihoods) };
            },
        });
    },
};
/** exp(joint - logsumexp(joint)): how all naive Bayes estimators make probabilities. */
function normalizedLikelihoods(joint) {
    const totals = logSumExpRows(joint);
    return joint.data.map((value, at) => Math.exp(value - totals[Math.floor(at / joint.cols)]));
}

;// CONCATENATED MODULE: ./src/lower/sklearn/discrete-naive-bayes.ts





/** Naive Bayes on counts: the joint log likelihood is linear in the counts. */
const discreteNaiveBayesLowering = {
    classes: ['MultinomialNB', 'ComplementNB', 'BernoulliNB'].map((name) => `sklearn.naive_bayes.${name}`),
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const classes = attributes.labels('classes_');
        const { weights, bias } = linearOf(attributes, className);
        if (weights.rows !== classes.length || bias.length !== classes.length) {
            throw (0,errors/* corrupt */.qb)(className, 'the likelihoods do not fit the classes');
        }
        const threshold = className.endsWith('BernoulliNB') ? attributes.optionalNumber('binarize') : null;
        const binarize = (input) => threshold === null ? input : above((0,blocks/* toDense */.FL)(input), threshold);
        return estimators_classifier({ className, classes, inputs: inputsOf(attributes, 'number', weights.cols) }, {
            compute: (input) => affine(binarize(input), weights, bias),
            labels: argmaxRows,
            probabilities: normalizedLikelihoods,
        }, {
            toOnnx(graph, input) {
                const counts = graphMatrix(graph, input);
                const value = threshold === null
                    ? counts
                    : graph.cast(graph.node('Greater', [counts, graphRow(graph, [threshold])]), 'double');
                const joint = graphAffine(graph, value, weights, bias);
                return { labels: graphArgmax(graph, joint), probabilities: graphSoftmax(graph, joint) };
            },
        });
    },
};
function linearOf(attributes, className) {
    const weights = attributes.matrix('feature_log_prob_');
    switch (className) {
        case 'sklearn.naive_bayes.MultinomialNB':
            return { weights, bias: attributes.floats('class_log_prior_') };
        case 'sklearn.naive_bayes.ComplementNB':
            // Priors count only where there is one class.
            return {
                weights,
                bias: weights.rows === 1 ? attributes.floats('class_log_prior_') : new Float64Array(weights.rows),
            };
        case 'sklearn.naive_bayes.BernoulliNB':
            return bernoulli(weights, attributes.floats('class_log_prior_'));
        default:
            throw (0,errors/* unsupported */.qO)(className, 'another naive Bayes');
    }
}
/** log P(x) for 0 and 1: x * (log p - log(1 - p)) + log(1 - p), summed over the features. */
function bernoulli(logProbabilities, priors) {
    const { rows, cols, data } = logProbabilities;
    const negative = data.map((value) => Math.log(1 - Math.exp(value)));
    const bias = Float64Array.from({ length: rows }, (_, label) => {
        let sum = 0;
        for (let j = 0; j < cols; j++)
            sum += negative[label * cols + j];
        return priors[label] + sum;
    });
    return { weights: { rows, cols, data: data.map((value, at) => value - negative[at]) }, bias };
}
function above(block, threshold) {
    return { ...block, data: block.data.map((value) => (value > threshold ? 1 : 0)) };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/discretizer.ts






const discretizer_NAME = 'sklearn.preprocessing.KBinsDiscretizer';
/** Bins by fitted edges, as numbers or one-hot. */
const discretizerLowering = {
    classes: [discretizer_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const edges = attributes.list('bin_edges_').map((array) => {
            if (!(array instanceof pickle_values/* NDArray */.Mv))
                throw (0,errors/* corrupt */.qb)(discretizer_NAME, 'the edges of a column are no array');
            // The outermost edges do not bound: values beyond them belong to the first and last bin.
            return (0,arrays/* toFloats */.Fn)(array).slice(1, -1);
        });
        const nudged = !isAtLeast(context.version, 1, 1);
        const encode = attributes.string('encode');
        const encoder = encode === 'ordinal' ? null : lowerTransformer(attributes.object('_encoder'), context, '_encoder');
        return denseTransformer({ className: discretizer_NAME, inputs: inputsOf(attributes, 'number', edges.length) }, (input) => {
            const bins = {
                ...input,
                data: input.data.map((value, at) => binOf(nudged ? nudge(value) : value, edges[at % input.cols])),
            };
            return encoder === null ? bins : encoder.transform(bins);
        });
    },
};
/** Until 1.0 a value just below an edge counted as on it: numpy.isclose's tolerances are added before the search. */
function nudge(value) {
    return value + (1e-8 + 1e-5 * Math.abs(value));
}
/** numpy.searchsorted(edges, value, side="right") */
function binOf(value, edges) {
    let low = 0;
    let high = edges.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (edges[middle] <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/dummy.ts




/** Baselines that look at no feature; gradient boosting starts from one. */
const dummyLowering = {
    classes: ['sklearn.dummy.DummyClassifier', 'sklearn.dummy.DummyRegressor'],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        // Before 1.9 the file does not always say how many columns there were; none of them is looked at.
        const known = featureNames(attributes) !== null || featureCount(attributes) !== null;
        const facts = { className, inputs: known ? inputsOf(attributes, 'any') : [] };
        return className.endsWith('Classifier') ? dummy_lowerClassifier(attributes, facts) : dummy_lowerRegressor(attributes, facts);
    },
};
function dummy_lowerClassifier(attributes, facts) {
    requireOneOutput(attributes, facts.className);
    const classes = attributes.labels('classes_');
    const strategy = attributes.string('_strategy');
    const row = constantProbabilities(attributes, strategy, classes);
    const label = argmaxRows({ kind: 'dense', rows: 1, cols: row.length, data: row })[0];
    return {
        ...facts,
        task: 'classification',
        classes,
        outputs: 1,
        hasProbabilities: true,
        infer(input, want) {
            if (want.predictions && strategy === 'uniform')
                throw random(facts.className, strategy);
            return {
                labels: want.predictions ? new Int32Array(input.rows).fill(label) : null,
                values: null,
                probabilities: want.probabilities ? repeat(row, input.rows).data : null,
                scores: null,
            };
        },
    };
}
function dummy_lowerRegressor(attributes, facts) {
    const constant = attributes.floats('constant_');
    return {
        ...facts,
        task: 'regression',
        classes: null,
        outputs: constant.length,
        hasProbabilities: false,
        infer: (input, want) => ({
            labels: null,
            values: want.predictions ? repeat(constant, input.rows).data : null,
            probabilities: null,
            scores: null,
        }),
    };
}
/** The one row of probabilities that every sample gets. */
function constantProbabilities(attributes, strategy, classes) {
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    if (strategy === 'prior')
        return attributes.floats('class_prior_');
    if (strategy === 'uniform')
        return new Float64Array(classes.length).fill(1 / classes.length);
    if (strategy === 'most_frequent') {
        const prior = attributes.floats('class_prior_');
        return oneHot(argmaxRows({ kind: 'dense', rows: 1, cols: prior.length, data: prior })[0], classes.length);
    }
    if (strategy === 'constant')
        return oneHot(constantClass(attributes, classes), classes.length);
    throw random(className, strategy);
}
function constantClass(attributes, classes) {
    const given = attributes.raw('constant');
    const [label] = (0,formats_labels/* toLabels */.Dc)([(0,formats_labels/* scalarOf */.ol)(given)]);
    const index = classes.findIndex((known) => known === label);
    if (index < 0)
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.constant`, `${(0,arrays/* describeValue */.bp)(given)} is none of the classes`);
    return index;
}
function oneHot(index, length) {
    const row = new Float64Array(length);
    row[index] = 1;
    return row;
}
function repeat(row, rows) {
    const data = new Float64Array(rows * row.length);
    for (let at = 0; at < data.length; at += row.length)
        data.set(row, at);
    return { kind: 'dense', rows, cols: row.length, data };
}
function random(className, strategy) {
    return (0,errors/* unsupported */.qO)(className, `the strategy ${strategy} predicts at random, so there is nothing to reproduce`);
}
function requireOneOutput(attributes, className) {
    const outputs = attributes.int('n_outputs_');
    if (outputs !== 1)
        throw (0,errors/* unsupported */.qO)(className, `it predicts ${outputs} targets at once; one target is supported`);
}

;// CONCATENATED MODULE: ./src/formats/sparse.ts



/**
 * A pickled scipy.sparse csr or csc matrix (or array) as CSR.
 * @throws unsupported for other sparse formats; corrupt when the index arrays do not fit the shape
 */
function csrOf(object) {
    const attributes = access/* Attributes */.e.of(object);
    const layout = /^scipy\.sparse\..*\b(csr|csc)_(?:matrix|array)$/.exec(object.className ?? '')?.[1];
    if (layout === undefined) {
        throw (0,errors/* unsupported */.qO)(attributes.className, 'expected a scipy.sparse csr or csc matrix');
    }
    const [rows, cols] = attributes.has('_shape') ? attributes.ints('_shape') : attributes.ints('shape');
    if (rows === undefined || cols === undefined)
        throw (0,errors/* corrupt */.qb)(attributes.className, 'the shape has no two extents');
    const stored = {
        indptr: attributes.ints('indptr'),
        indices: attributes.ints('indices'),
        data: attributes.floats('data'),
    };
    const [major, minor] = layout === 'csr' ? [rows, cols] : [cols, rows];
    sparse_checkIndices(attributes.className, stored, major, minor);
    return layout === 'csr' ? { rows, cols, ...stored } : { rows, cols, ...transpose(stored, minor) };
}
function sparse_checkIndices(className, { indptr, indices, data }, major, minor) {
    const count = indptr[indptr.length - 1] ?? 0;
    if (indptr.length !== major + 1 || indptr[0] !== 0 || count > indices.length || count > data.length) {
        throw (0,errors/* corrupt */.qb)(className, `indptr of ${indptr.length} entries does not fit ${major} rows and ${data.length} values`);
    }
    for (let index = 1; index < indptr.length; index++) {
        if (indptr[index] < indptr[index - 1])
            throw (0,errors/* corrupt */.qb)(className, 'indptr decreases');
    }
    for (let index = 0; index < count; index++) {
        if (indices[index] < 0 || indices[index] >= minor)
            throw (0,errors/* corrupt */.qb)(className, 'an index lies outside the shape');
    }
}
/** Counting sort by the minor index, as scipy's csc_tocsr. */
function transpose({ indptr, indices, data }, minor) {
    const count = indptr[indptr.length - 1];
    const starts = new Int32Array(minor + 1);
    for (let index = 0; index < count; index++)
        starts[indices[index] + 1]++;
    for (let row = 0; row < minor; row++)
        starts[row + 1] += starts[row];
    const next = starts.slice();
    const out = { indptr: starts, indices: new Int32Array(count), data: new Float64Array(count) };
    for (let major = 0; major + 1 < indptr.length; major++) {
        for (let index = indptr[major]; index < indptr[major + 1]; index++) {
            const at = next[indices[index]]++;
            out.indices[at] = major;
            out.data[at] = data[index];
        }
    }
    return out;
}

;// CONCATENATED MODULE: ./src/formats/structured-fields.ts



/**
 * The values of one field of a structured array, by name, as a contiguous array: so a tree's nodes read alike
 * whether the node has 56 bytes (scikit-learn < 1.3) or 64.
 * @throws unsupported when there is no such field
 */
function fieldOf(structured, name) {
    const field = structured.dtype.fields?.find((candidate) => candidate.name === name);
    if (field === undefined) {
        const known = structured.dtype.fields?.map((candidate) => candidate.name).join(', ') ?? 'not a structured array';
        throw (0,errors/* unsupported */.qO)(name, `the structured array has no such field (${known})`);
    }
    const count = structured.size;
    (0,arrays/* requireBytes */.V5)(structured, count);
    const { bytes } = structured;
    const stride = structured.dtype.itemSize;
    const width = field.dtype.itemSize * field.dtype.subShape.reduce((product, extent) => product * extent, 1);
    const out = new Uint8Array(count * width);
    // 32-bit words: doubles would lose the bits of an int64 that looks like a NaN.
    if (((stride | width | field.offset | bytes.byteOffset) & 3) === 0) {
        const from = new Int32Array(bytes.buffer, bytes.byteOffset, (count * stride) >> 2);
        const to = new Int32Array(out.buffer);
        const words = width >> 2;
        for (let row = 0, at = field.offset >> 2, into = 0; row < count; row++, at += stride >> 2) {
            for (let word = 0; word < words; word++)
                to[into++] = from[at + word];
        }
    }
    else {
        for (let row = 0, at = field.offset, into = 0; row < count; row++, at += stride) {
            for (let byte = 0; byte < width; byte++)
                out[into++] = bytes[at + byte];
        }
    }
    return new pickle_values/* NDArray */.Mv({
        dtype: { ...field.dtype, subShape: [] },
        shape: [...structured.shape, ...field.dtype.subShape],
        fortran: structured.fortran,
        bytes: out,
        objects: null,
    });
}

;// CONCATENATED MODULE: ./src/lower/sklearn/tree-importances.ts



/**
 * `feature_importances_` of trees, forests and gradient boosting, which scikit-learn computes when asked: what each column's
 * splits take off the impurity, in the order of its sums, because a threshold is compared with them. null for other models.
 */
function treeImportancesOf(model) {
    const name = (0,class_names/* canonicalClass */.t)(model.className);
    if (/^sklearn\.tree\.(Decision|Extra)Tree(Classifier|Regressor)$/.test(name))
        return reductionsOf(model.object('tree_'), true);
    const forest = /^sklearn\.ensemble\.(RandomForest|ExtraTrees)(Classifier|Regressor)$/.test(name);
    if (!forest && !/^sklearn\.ensemble\.GradientBoosting(Classifier|Regressor)$/.test(name))
        return null;
    const stored = model.raw('estimators_');
    // Gradient boosting keeps a table of stages by classes.
    const trees = stored instanceof pickle_values/* NDArray */.Mv ? (0,arrays/* toItems */.ae)(stored) : model.list('estimators_');
    const parts = trees.map((tree) => {
        if (!(tree instanceof pickle_values/* PyObject */.By))
            throw (0,errors/* corrupt */.qb)(name, 'an estimator is no object');
        return access/* Attributes */.e.of(tree).object('tree_');
    });
    const grown = parts.filter((tree) => access/* Attributes */.e.of(tree).array('nodes').size > 1);
    const features = model.int(model.has('n_features_in_') ? 'n_features_in_' : 'n_features_');
    const mean = new Float64Array(features);
    if (grown.length === 0)
        return mean;
    for (const tree of grown) {
        for (const [column, reduction] of reductionsOf(tree, forest).entries())
            mean[column] += reduction;
    }
    for (let column = 0; column < features; column++)
        mean[column] /= grown.length;
    const total = pairwiseSum(mean, 0, features);
    return mean.map((value) => value / total);
}
/** Tree.compute_feature_importances of sklearn/tree/_tree.pyx. */
function reductionsOf(tree, normalize) {
    const nodes = access/* Attributes */.e.of(tree).array('nodes');
    const [left, right, feature] = ['left_child', 'right_child', 'feature'].map((name) => (0,arrays/* toInts */.q9)(fieldOf(nodes, name)));
    const [impurity, weight] = ['impurity', 'weighted_n_node_samples'].map((name) => (0,arrays/* toFloats */.Fn)(fieldOf(nodes, name)));
    const [count] = tree.args;
    const reductions = new Float64Array(typeof count === 'number' ? count : 0);
    const product = (node) => weight[node] * impurity[node];
    for (let node = 0; node < nodes.size; node++) {
        if (left[node] < 0)
            continue;
        reductions[feature[node]] += product(node) - product(left[node]) - product(right[node]);
    }
    for (let column = 0; column < reductions.length; column++)
        reductions[column] /= weight[0];
    const total = normalize ? pairwiseSum(reductions, 0, reductions.length) : 0;
    return total > 0 ? reductions.map((value) => value / total) : reductions;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/importances.ts



/**
 * Importance of each column of a fitted model: the size of its coefficients, over several outputs by a norm.
 * @throws unsupported for models of other kinds that compute importances only when asked
 */
function importancesOf(model, normOrder) {
    const fromTrees = model.has('coef_') ? null : treeImportancesOf(model);
    if (fromTrees !== null)
        return fromTrees;
    const stored = model.has('coef_') ? model.raw('coef_') : model.raw('feature_importances_');
    if (stored instanceof pickle_values/* PyObject */.By) {
        const { rows, cols, indptr, indices, data } = csrOf(stored);
        const dense = new Float64Array(rows * cols);
        for (let row = 0; row < rows; row++) {
            for (let at = indptr[row]; at < indptr[row + 1]; at++)
                dense[row * cols + indices[at]] = data[at];
        }
        return columnNorms(dense, cols, normOrder);
    }
    if (!(stored instanceof pickle_values/* NDArray */.Mv))
        throw (0,errors/* unsupported */.qO)(model.className, 'its importances are not an array');
    const values = (0,arrays/* toFloats */.Fn)(stored);
    return stored.shape.length === 1 ? values.map(Math.abs) : columnNorms(values, stored.shape[1], normOrder);
}
function columnNorms(values, cols, order) {
    const norms = new Float64Array(cols);
    for (const [at, value] of values.entries()) {
        const column = at % cols;
        const size = Math.abs(value);
        norms[column] = order === Infinity ? Math.max(norms[column], size) : norms[column] + size ** order;
    }
    return order === 1 || order === Infinity ? norms : norms.map((sum) => sum ** (1 / order));
}
/** The threshold of SelectFromModel: a number, "mean", "median", "1.25*mean", or None for the model's default. */
function importanceThreshold(model, importances, threshold) {
    const number = (0,arrays/* asNumber */.i)(threshold);
    if (number !== null)
        return number;
    const rule = threshold === null ? defaultRule(model) : threshold;
    if (typeof rule === 'number')
        return rule;
    const match = typeof rule === 'string' ? /^(?:\s*([-+.\deE]+)\s*\*)?\s*(mean|median)\s*$/.exec(rule) : null;
    if (match === null)
        throw (0,errors/* unsupported */.qO)('sklearn.feature_selection.SelectFromModel.threshold', 'another rule');
    return Number(match[1] ?? 1) * (match[2] === 'mean' ? importances_meanOf(importances) : medianOf(importances));
}
/** Models with an l1 penalty have true zeros; for others the mean is the threshold. */
function defaultRule(model) {
    const name = (0,class_names/* canonicalClass */.t)(model.className).split('.').at(-1);
    const ratio = name.endsWith('CV') ? 'l1_ratio_' : 'l1_ratio';
    const ratios = model.get(ratio) ?? null;
    const values = ratios === null ? [] : ((0,arrays/* asItems */.dB)(ratios) ?? [ratios]).map((value) => (0,arrays/* asNumber */.i)(value) ?? NaN);
    const ratioModel = /^(ElasticNet|LogisticRegression)(CV)?$/.test(name);
    const allOne = values.length > 0 && values.every((value) => Math.abs(value - 1) <= 1e-8 + 1e-5);
    return model.get('penalty') === 'l1' || name.includes('Lasso') || (ratioModel && allOne) ? 1e-5 : 'mean';
}
function importances_meanOf(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function medianOf(values) {
    const sorted = values.slice().sort();
    const half = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/univariate-selection.ts


/** Rules of the univariate selectors, by the name that GenericUnivariateSelect gives them. */
const MODES = {
    k_best: kBest,
    percentile,
    fpr: (attributes, parameter) => below(attributes, attributes.number(parameter)),
    fwe: (attributes, parameter) => {
        const count = attributes.floats('pvalues_').length;
        return below(attributes, attributes.number(parameter) / count);
    },
    fdr,
};
const MODE_OF = {
    SelectKBest: ['k_best', 'k'],
    SelectPercentile: ['percentile', 'percentile'],
    SelectFpr: ['fpr', 'alpha'],
    SelectFdr: ['fdr', 'alpha'],
    SelectFwe: ['fwe', 'alpha'],
};
/** Which columns a univariate selector keeps, from the scores or p-values of training. */
function keepsByScore(attributes, name) {
    const [mode, parameter] = MODE_OF[name] ?? [attributes.string('mode'), 'param'];
    const rule = Object.hasOwn(MODES, mode) ? MODES[mode] : undefined;
    if (rule === undefined)
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.mode`, `the mode "${mode}"`);
    return rule(attributes, parameter);
}
/** NaN counts as the smallest number. */
function scoresOf(attributes) {
    return attributes.floats('scores_').map((score) => (Number.isNaN(score) ? -Number.MAX_VALUE : score));
}
function kBest(attributes, parameter) {
    const scores = scoresOf(attributes);
    const k = attributes.raw(parameter);
    if (k === 'all')
        return Array.from(scores, () => true);
    const order = Array.from(scores.keys()).sort((left, right) => scores[left] - scores[right]);
    const best = new Set((0,arrays/* numberOf */.rl)(k) === 0 ? [] : order.slice(-(0,arrays/* numberOf */.rl)(k)));
    return Array.from(scores, (_, column) => best.has(column));
}
function percentile(attributes, parameter) {
    const scores = scoresOf(attributes);
    const share = attributes.number(parameter);
    if (share === 100 || share === 0)
        return Array.from(scores, () => share === 100);
    const threshold = linearQuantile(scores, (100 - share) / 100);
    const mask = Array.from(scores, (score) => score > threshold);
    let left = Math.floor((scores.length * share) / 100) - mask.filter(Boolean).length;
    for (const [column, score] of scores.entries()) {
        if (score === threshold && left-- > 0)
            mask[column] = true;
    }
    return mask;
}
/** numpy.percentile's linear interpolation, in numpy's order of operations (_lerp). */
function linearQuantile(values, share) {
    const sorted = values.slice().sort();
    const position = share * (sorted.length - 1);
    const below = Math.floor(position);
    const low = sorted[below];
    const high = sorted[Math.min(below + 1, sorted.length - 1)];
    const weight = position - below;
    return weight >= 0.5 ? high - (high - low) * (1 - weight) : low + (high - low) * weight;
}
function below(attributes, limit) {
    return Array.from(attributes.floats('pvalues_'), (value) => value < limit);
}
/** Benjamini and Hochberg: all up to the largest p-value below its rising limit. */
function fdr(attributes, parameter) {
    const values = attributes.floats('pvalues_');
    const alpha = attributes.number(parameter);
    const sorted = values.slice().sort();
    const selected = sorted.filter((value, rank) => value <= (alpha / values.length) * (rank + 1));
    const limit = selected.at(-1);
    return Array.from(values, (value) => limit !== undefined && value <= limit);
}

;// CONCATENATED MODULE: ./src/lower/sklearn/feature-selection.ts






/** Selectors keep some of the columns; what differs is how the file says which. */
const featureSelectionLowering = {
    classes: [
        'VarianceThreshold',
        'SelectKBest',
        'SelectPercentile',
        'SelectFpr',
        'SelectFdr',
        'SelectFwe',
        'GenericUnivariateSelect',
        'SelectFromModel',
        'RFE',
        'RFECV',
        'SequentialFeatureSelector',
    ].map((name) => `sklearn.feature_selection.${name}`),
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const name = className.slice(className.lastIndexOf('.') + 1);
        const mask = maskOf(attributes, name);
        const inputs = inputsOf(attributes, 'number', mask.length);
        if (mask.length !== inputs.length)
            throw (0,errors/* corrupt */.qb)(className, `a mask of ${mask.length} for ${inputs.length} columns`);
        const kept = mask.flatMap((keep, column) => (keep ? [column] : []));
        const missing = name === 'VarianceThreshold' || takesGaps(name) ? 'allowed' : 'refused';
        const select = (block) => (0,blocks/* selectColumns */.Gs)(block, kept);
        const selector = numericTransformer({ className, inputs, missing }, select, {
            toOnnx: (graph, input) => ({ transformed: graphColumns(graph, graphMatrix(graph, input), kept) }),
        });
        const isEliminator = name === 'RFE' || name === 'RFECV';
        return isEliminator ? withPrediction(selector, attributes.object('estimator_'), context) : selector;
    },
};
/** Selectors around a model leave the question of gaps to the model. */
function takesGaps(name) {
    return name === 'SelectFromModel' || name.startsWith('RFE') || name === 'SequentialFeatureSelector';
}
function maskOf(attributes, name) {
    switch (name) {
        case 'VarianceThreshold': {
            const threshold = attributes.number('threshold');
            return Array.from(attributes.floats('variances_'), (variance) => variance > threshold);
        }
        case 'RFE':
        case 'RFECV':
        case 'SequentialFeatureSelector':
            return (0,arrays/* toItems */.ae)(attributes.array('support_')).map((keep) => keep === true);
        case 'SelectFromModel':
            return importanceMask(attributes);
        default:
            return keepsByScore(attributes, name);
    }
}
function importanceMask(attributes) {
    const model = access/* Attributes */.e.of(attributes.object(attributes.has('estimator_') ? 'estimator_' : 'estimator'));
    if (attributes.has('importance_getter') && attributes.raw('importance_getter') !== 'auto') {
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.importance_getter`, 'importances read by another way than "auto"');
    }
    const importances = importancesOf(model, attributes.number('norm_order'));
    const threshold = importanceThreshold(model, importances, attributes.raw('threshold'));
    const limit = attributes.optionalNumber(attributes.has('max_features_') ? 'max_features_' : 'max_features');
    const order = Array.from(importances.keys()).sort((left, right) => importances[right] - importances[left]);
    const candidates = new Set(limit === null ? order : order.slice(0, limit));
    return Array.from(importances, (importance, column) => candidates.has(column) && importance >= threshold);
}
/** Recursive elimination predicts with the model that was fitted on what is left. */
function withPrediction(selector, estimator, context) {
    const model = context.lower(estimator, 'estimator_');
    return {
        ...model,
        className: selector.className,
        inputs: selector.inputs,
        transform: (block) => selector.transform(block),
        ...(model.infer === undefined
            ? {}
            : { infer: (block, want) => model.infer(selector.transform(block), want) }),
        toOnnx(graph, input) {
            const { transformed } = selector.toOnnx(graph, input);
            if (model.toOnnx === undefined)
                throw (0,errors/* unsupported */.qO)(model.className, 'it has no form in ONNX');
            return { ...model.toOnnx(graph, [transformed]), transformed: transformed };
        },
    };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/feature-union.ts






const feature_union_NAME = 'sklearn.pipeline.FeatureUnion';
/** Transformers side by side on the same columns. */
const featureUnionLowering = {
    classes: [feature_union_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const weights = weightsOf(attributes);
        const parts = stepsOf(attributes, 'transformer_list').flatMap(({ name, estimator }) => {
            if (estimator === 'drop')
                return [];
            const transformer = estimator === 'passthrough' ? null : lowerTransformer(estimator, context, name);
            return [{ transformer, weight: weights.get(name) ?? 1 }];
        });
        const inputs = parts.map((part) => part.transformer?.inputs ?? []).find((wanted) => wanted.length > 0) ??
            inputsOf(attributes, 'any');
        return {
            ...transformerFacts(feature_union_NAME, inputs),
            transform(block) {
                const results = parts.map(({ transformer, weight }) => weighted(transformer === null ? block : transformer.transform(block), weight));
                return (0,blocks/* concatBlocks */.Pe)(block.rows, results, results.some((result) => result.kind === 'sparse'));
            },
            toOnnx(graph, input) {
                const values = parts.map(({ transformer, weight }) => {
                    const value = transformer === null ? graphConcat(graph, input) : graphTransformed(graph, transformer, input);
                    return weight === 1 ? value : graph.node('Mul', [value, graphScalar(graph, weight)]);
                });
                return { transformed: graphConcat(graph, values) };
            },
        };
    },
};

;// CONCATENATED MODULE: ./src/lower/sklearn/forest.ts








const forestLowering = {
    classes: [
        'sklearn.ensemble.RandomForestClassifier',
        'sklearn.ensemble.RandomForestRegressor',
        'sklearn.ensemble.ExtraTreesClassifier',
        'sklearn.ensemble.ExtraTreesRegressor',
    ],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const inputs = treeInputs(attributes);
        const estimators = attributes.list('estimators_');
        const fitted = estimators.map((estimator, index) => readTreeEstimator(estimator, inputs.length, `${className}.estimators_[${index}]`));
        const first = fitted[0];
        const firstEstimator = estimators[0];
        if (first === undefined || !(firstEstimator instanceof pickle_values/* PyObject */.By)) {
            throw (0,errors/* unsupported */.qO)(className, 'the forest holds no trees', 'Fit it before saving.');
        }
        requireSameShape(fitted, first, className);
        const about = { inputs, className, missing: forestMissingRule(firstEstimator, first.tree, context) };
        const trees = fitted.map((each) => each.tree);
        if (className.endsWith('Regressor')) {
            return forest_lowerRegressor(trees, first.outputs, about);
        }
        if (first.outputs > 1)
            return treeTargets(attributes, about, { fitted, counts: leavesHoldCounts(context) });
        return forest_lowerClassifier(trees, singleOutputClasses(attributes, first), leavesHoldCounts(context), about);
    },
};
function forest_lowerClassifier(trees, classes, counts, about) {
    return treeClassifier({ ...about, classes }, {
        compute: (rows) => meanDistribution(trees, rows, classes.length, counts),
        labels: argmaxRows,
        probabilities: (mean) => mean.data,
    }, {
        toOnnx(graph, input) {
            const table = leafTable(trees, classes.length, counts ? nodeFractions : nodeValues);
            const probabilities = graphMean(graph, graphMatrix(graph, input), trees, table);
            return { labels: graphArgmax(graph, probabilities), probabilities };
        },
    });
}
function forest_lowerRegressor(trees, outputs, about) {
    return treeRegressor({ ...about, outputs }, (rows) => meanValue(trees, rows, outputs), {
        toOnnx: (graph, input) => ({
            values: graphMean(graph, graphMatrix(graph, input), trees, leafTable(trees, outputs, nodeValues)),
        }),
    });
}
function graphMean(graph, matrix, trees, table) {
    const sum = graphLeafSum(graph, graphLeaves(graph, matrix, trees), table, trees[0].width);
    return graph.node('Div', [sum, graphScalar(graph, trees.length)]);
}
/** Forests ask their first tree; random forests do so since scikit-learn 1.4, extra-trees since 1.6. */
function forestMissingRule(estimator, tree, context) {
    if (!isAtLeast(context.version, 1, 4))
        return 'refused';
    const attributes = access/* Attributes */.e.of(estimator);
    return missingRule(attributes, (0,class_names/* canonicalClass */.t)(attributes.className), tree, context.version);
}
function requireSameShape(fitted, first, className) {
    if (fitted.some((each) => each.outputs !== first.outputs || each.classes !== first.classes)) {
        throw (0,errors/* unsupported */.qO)(className, 'its trees predict different numbers of targets or classes');
    }
}

;// CONCATENATED MODULE: ./src/lower/sklearn/function-transformer.ts




const function_transformer_NAME = 'sklearn.preprocessing.FunctionTransformer';
const node = (operator) => (graph, value) => graph.node(operator, [value]);
const scaled = (operator, factor) => (graph, value) => graph.node('Mul', [graph.node(operator, [value]), graphScalar(graph, factor)]);
/** Functions that people pass; those whose last bit depends on numpy's own code are within one unit of it. */
const UFUNCS = {
    log: { apply: Math.log, graph: node('Log') },
    log1p: {
        apply: Math.log1p,
        graph: (graph, value) => graph.node('Log', [graph.node('Add', [value, graphScalar(graph, 1)])]),
    },
    log2: { apply: Math.log2, graph: scaled('Log', Math.LOG2E) },
    log10: { apply: Math.log10, graph: scaled('Log', Math.LOG10E) },
    exp: { apply: Math.exp, graph: node('Exp') },
    expm1: {
        apply: Math.expm1,
        graph: (graph, value) => graph.node('Sub', [graph.node('Exp', [value]), graphScalar(graph, 1)]),
    },
    sqrt: { apply: Math.sqrt, graph: node('Sqrt') },
    cbrt: { apply: Math.cbrt, graph: noOnnx('cbrt') },
    square: { apply: (value) => value * value, graph: (graph, value) => graph.node('Mul', [value, value]) },
    absolute: { apply: Math.abs, graph: node('Abs') },
    fabs: { apply: Math.abs, graph: node('Abs') },
    negative: { apply: (value) => -value, graph: node('Neg') },
    reciprocal: { apply: (value) => 1 / value, graph: node('Reciprocal') },
    sign: { apply: Math.sign, graph: node('Sign') },
    floor: { apply: Math.floor, graph: node('Floor') },
    ceil: { apply: Math.ceil, graph: node('Ceil') },
    sin: { apply: Math.sin, graph: node('Sin') },
    cos: { apply: Math.cos, graph: node('Cos') },
    tan: { apply: Math.tan, graph: noOnnx('tan') },
    tanh: { apply: Math.tanh, graph: node('Tanh') },
    arcsinh: { apply: Math.asinh, graph: noOnnx('arcsinh') },
};
function noOnnx(name) {
    return () => {
        throw (0,errors/* unsupported */.qO)(`numpy.${name}`, 'onnxruntime has no double kernel for it');
    };
}
/** No function (the identity) or a numpy ufunc; other functions are code that is not in the file. */
const functionTransformerLowering = {
    classes: [function_transformer_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const ufunc = ufuncOf(attributes.raw('func'), context.path);
        const options = attributes.get('kw_args') ?? null;
        if (options !== null && !(options instanceof pickle_values/* PyDict */.KL && options.size === 0)) {
            throw (0,errors/* unsupported */.qO)(`${function_transformer_NAME}.kw_args`, `arguments of the function are not supported (at ${context.path})`);
        }
        const known = attributes.has('n_features_in_');
        return {
            ...transformerFacts(function_transformer_NAME, known ? inputsOf(attributes, ufunc === null ? 'any' : 'number') : []),
            transform: (block) => (ufunc === null ? block : mapBlock(block, ufunc.apply)),
            toOnnx(graph, input) {
                if (ufunc === null)
                    return { transformed: graphConcat(graph, input) };
                return { transformed: ufunc.graph(graph, graphMatrix(graph, input)) };
            },
        };
    },
};
function mapBlock(block, apply) {
    if (block.kind === 'sparse' && apply(0) !== 0) {
        const dense = (0,blocks/* toDense */.FL)(block);
        return { ...dense, data: dense.data.map(apply) };
    }
    const numbers = block.kind === 'sparse' ? (0,blocks/* toSparse */.UH)(block) : (0,blocks/* toDense */.FL)(block);
    return { ...numbers, data: numbers.data.map(apply) };
}
/** A function as a numpy ufunc, null for none. @throws unsupported naming a function whose code is not in the file */
function ufuncOf(func, path) {
    if (func === null)
        return null;
    if (func instanceof pickle_values/* PyObject */.By && /^numpy\.(_?core)\._ufunc_reconstruct$/.test(func.className ?? '')) {
        // How NumPy before 1.20 pickles a ufunc: module and name.
        const [module, name] = func.args;
        if (typeof module === 'string' && typeof name === 'string')
            return ufuncOf(new pickle_values/* PyGlobal */.B6(module, name), path);
    }
    if (!(func instanceof pickle_values/* PyGlobal */.B6))
        throw (0,errors/* unsupported */.qO)(function_transformer_NAME, `a function made by ${(0,arrays/* describeValue */.bp)(func)} (at ${path})`);
    const numpy = /^numpy(\.|$)/.test(func.module);
    const ufunc = numpy && Object.hasOwn(UFUNCS, func.name) ? UFUNCS[func.name] : undefined;
    if (ufunc !== undefined)
        return ufunc;
    throw (0,errors/* unsupported */.qO)(func.qualifiedName, `${function_transformer_NAME} calls this function, whose code is not in the file (at ${path})`, 'Use a numpy function such as numpy.log1p, or run the model with a Python interpreter (runtime: python).');
}

;// CONCATENATED MODULE: ./src/plan/trees/accurate.ts
/**
 * log and exp rounded correctly (but for about one argument in 2**40), by arithmetic on pairs of doubles.
 *
 * C libraries are within 0.52 units of the last place and so give the same bits nearly always; V8's Math.log and
 * Math.exp are within 1 and often do not. Used where a logarithm starts a sum whose bits are to agree.
 * Dekker, "A floating-point technique for extending the available precision", 1971.
 */
const LN2 = [0.6931471805599453, 2.3190468138462996e-17];
/** 2**27 + 1: splits a double into two halves whose products are exact. */
const SPLITTER = 134217729;
const TERMS = 30;
/** Natural logarithm of a positive, finite, normal number; other arguments as Math.log. */
function accurateLog(x) {
    if (!(x >= 2 ** -1022 && x < Infinity) || x === 1)
        return Math.log(x);
    let exponent = Math.round(Math.log2(x));
    let mantissa = x * 2 ** -Math.floor(exponent / 2) * 2 ** -Math.ceil(exponent / 2);
    if (mantissa > Math.SQRT2) {
        mantissa /= 2;
        exponent++;
    }
    // log(m) = 2 atanh(s), s = (m - 1) / (m + 1), |s| < 0.172
    const s = accurate_divide(sum(mantissa, -1), sum(mantissa, 1));
    const square = multiply(s, s);
    let series = [0, 0];
    for (let k = TERMS; k >= 0; k--)
        series = accurate_add(multiply(series, square), accurate_divide([1, 0], [2 * k + 1, 0]));
    const fraction = multiply(multiply(s, series), [2, 0]);
    const [high, low] = accurate_add(multiply(LN2, [exponent, 0]), fraction);
    return high + low;
}
/** e to the x for |x| < 700; other arguments as Math.exp. */
function accurateExp(x) {
    if (!(Math.abs(x) < 700))
        return Math.exp(x);
    const exponent = Math.round(x / LN2[0]);
    const rest = accurate_add([x, 0], multiply(LN2, [-exponent, 0]));
    let series = [1, 0];
    for (let k = TERMS; k >= 1; k--)
        series = accurate_add([1, 0], accurate_divide(multiply(series, rest), [k, 0]));
    return (series[0] + series[1]) * 2 ** exponent;
}
/** a + b exactly. */
function sum(a, b) {
    const high = a + b;
    const part = high - a;
    return [high, a - (high - part) + (b - part)];
}
/** a * b exactly. */
function product(a, b) {
    const high = a * b;
    const [aHigh, aLow] = split(a);
    const [bHigh, bLow] = split(b);
    return [high, aLow * bLow - (high - aHigh * bHigh - aLow * bHigh - aHigh * bLow)];
}
function split(a) {
    const scaled = SPLITTER * a;
    const high = scaled - (scaled - a);
    return [high, a - high];
}
function accurate_add(a, b) {
    const [high, low] = sum(a[0], b[0]);
    return sum(high, low + (a[1] + b[1]));
}
function multiply(a, b) {
    const [high, low] = product(a[0], b[0]);
    return sum(high, low + (a[0] * b[1] + a[1] * b[0]));
}
function accurate_divide(a, b) {
    const first = a[0] / b[0];
    const rest = accurate_add(a, multiply([-first, 0], b));
    const second = rest[0] / b[0];
    const last = accurate_add(rest, multiply([-second, 0], b));
    return accurate_add(sum(first, second), [last[0] / b[0], 0]);
}

;// CONCATENATED MODULE: ./src/plan/trees/boosting.ts




const FLOAT32_EPSILON = 2 ** -23;
const FLOAT64_EPSILON = 2 ** -52;
/** `sklearn.ensemble._gb_losses`, scikit-learn < 1.4: log-odds by the plain formula, labels from probabilities. */
const BOOSTING_LINKS_BEFORE_1_4 = {
    binomial: {
        start: (given) => positive(given, FLOAT32_EPSILON, (p) => accurateLog(p / (1 - p))),
        probabilities: (raw) => binaryColumns(raw.data.map(expit)),
        labels(raw) {
            return argmaxRows({ ...raw, cols: 2, data: this.probabilities(raw) });
        },
        toOnnx(graph, raw) {
            const probabilities = graphBinaryColumns(graph, graph.node('Sigmoid', [raw]));
            return { probabilities, labels: graphArgmax(graph, probabilities) };
        },
    },
    multinomial: {
        start: (given) => given.data.map((p) => accurateLog(clip(p, FLOAT32_EPSILON))),
        probabilities(raw) {
            const total = logSumExpRows(raw);
            return raw.data.map((score, at) => Math.exp(score - total[Math.floor(at / raw.cols)]) || 0);
        },
        labels(raw) {
            return argmaxRows({ ...raw, data: this.probabilities(raw) });
        },
        toOnnx(graph, raw) {
            const probabilities = graphSoftmax(graph, raw);
            return { probabilities, labels: graphArgmax(graph, probabilities) };
        },
    },
    exponential: {
        start: (given) => positive(given, FLOAT32_EPSILON, (p) => 0.5 * accurateLog(p / (1 - p))),
        probabilities: (raw) => binaryColumns(raw.data.map((score) => expit(2 * score))),
        labels: signs,
        toOnnx: (graph, raw) => graphSigned(graph, raw, 2),
    },
};
/** `sklearn._loss`, scikit-learn >= 1.4: scipy's logit, symmetric multinomial logit, labels from raw scores. */
const BOOSTING_LINKS = {
    binomial: {
        start: (given) => positive(given, FLOAT64_EPSILON, logit),
        probabilities: (raw) => binaryColumns(raw.data.map(expit)),
        labels: signs,
        toOnnx: (graph, raw) => graphSigned(graph, raw, 1),
    },
    multinomial: {
        start: symmetricLogit,
        probabilities(raw) {
            const block = { ...raw, data: raw.data.slice() };
            softmaxRows(block);
            return block.data;
        },
        labels: argmaxRows,
        toOnnx: (graph, raw) => ({ probabilities: graphSoftmax(graph, raw), labels: graphArgmax(graph, raw) }),
    },
    exponential: {
        start: (given) => positive(given, FLOAT64_EPSILON, (p) => 0.5 * logit(p)),
        probabilities: (raw) => binaryColumns(raw.data.map((score) => expit(2 * score))),
        labels: signs,
        toOnnx: (graph, raw) => graphSigned(graph, raw, 2),
    },
};
function clip(probability, epsilon) {
    return Math.min(Math.max(probability, epsilon), 1 - epsilon);
}
function positive(given, epsilon, link) {
    const out = new Float64Array(given.rows);
    for (let row = 0; row < given.rows; row++)
        out[row] = link(clip(given.data[row * given.cols + 1], epsilon));
    return out;
}
/** 1 where the score is not negative. */
function signs(raw) {
    return Int32Array.from(raw.data, (score) => (score >= 0 ? 1 : 0));
}
function graphSigned(graph, raw, scale) {
    const scaled = scale === 1 ? raw : graph.node('Mul', [raw, graphScalar(graph, scale)]);
    const positive = graph.node('GreaterOrEqual', [raw, graphScalar(graph, 0)]);
    return {
        probabilities: graphBinaryColumns(graph, graph.node('Sigmoid', [scaled])),
        labels: graphFlat(graph, graph.cast(positive, 'int64')),
    };
}
/** scipy.special.logit: https://github.com/scipy/xsf/blob/main/include/xsf/log_exp.h */
function logit(p) {
    if (p < 0.3 || p > 0.65)
        return accurateLog(p / (1 - p));
    const s = 2 * (p - 0.5);
    return Math.log1p(s) - Math.log1p(-s);
}
/** log(p / geometric mean of the row): MultinomialLogit.link of sklearn/_loss/link.py. */
function symmetricLogit(given) {
    const { rows, cols } = given;
    const out = new Float64Array(rows * cols);
    const logs = new Float64Array(cols);
    for (let row = 0; row < rows; row++) {
        const from = row * cols;
        for (let k = 0; k < cols; k++)
            logs[k] = accurateLog(clip(given.data[from + k], FLOAT64_EPSILON));
        const mean = accurateExp(pairwiseSum(logs, 0, cols) / cols);
        for (let k = 0; k < cols; k++)
            out[from + k] = accurateLog(clip(given.data[from + k], FLOAT64_EPSILON) / mean);
    }
    return out;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/gradient-boosting.ts





/** By the class of the fitted loss object, which tells the dialect too. Regression losses all leave raw scores as they are. */
const LOSSES = new Map([
    ['BinomialDeviance', BOOSTING_LINKS_BEFORE_1_4.binomial],
    ['MultinomialDeviance', BOOSTING_LINKS_BEFORE_1_4.multinomial],
    ['gb.ExponentialLoss', BOOSTING_LINKS_BEFORE_1_4.exponential],
    ['LeastSquaresError', 'identity'],
    ['LeastAbsoluteError', 'identity'],
    ['HuberLossFunction', 'identity'],
    ['QuantileLossFunction', 'identity'],
    ['HalfBinomialLoss', BOOSTING_LINKS.binomial],
    ['HalfMultinomialLoss', BOOSTING_LINKS.multinomial],
    ['ExponentialLoss', BOOSTING_LINKS.exponential],
    ['HalfSquaredError', 'identity'],
    ['AbsoluteError', 'identity'],
    ['HuberLoss', 'identity'],
    ['PinballLoss', 'identity'],
]);
const gradientBoostingLowering = {
    classes: ['sklearn.ensemble.GradientBoostingClassifier', 'sklearn.ensemble.GradientBoostingRegressor'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const inputs = treeInputs(attributes);
        // Unlike single trees and forests, boosting checks for NaN in every version.
        const about = { className, inputs, missing: 'refused' };
        const stages = readStages(attributes, inputs.length, className);
        const columns = stages[0].length;
        const scale = attributes.number('learning_rate');
        const link = linkOf(attributes);
        const start = startOf(attributes, context, columns, link);
        const rawScores = (rows) => {
            const data = start.scores(rows);
            addStages(stages, rows, scale, data);
            return { kind: 'dense', rows: rows.rows, cols: columns, data };
        };
        const graphScores = (graph, input) => {
            if (start.constant === null) {
                throw (0,errors/* unsupported */.qO)(`${className}.init_`, 'an init estimator that looks at the rows has no form in ONNX');
            }
            return graphStages(graph, graphMatrix(graph, input), stages, { scale, start: start.constant });
        };
        if (className.endsWith('Regressor')) {
            return treeRegressor({ ...about, outputs: 1 }, (rows) => rawScores(rows).data, {
                toOnnx: (graph, input) => ({ values: graphScores(graph, input) }),
            });
        }
        if (link === 'identity')
            throw (0,errors/* unsupported */.qO)(className, 'the loss of a classifier was expected');
        const classes = attributes.labels('classes_');
        if (columns !== (classes.length === 2 ? 1 : classes.length)) {
            throw (0,errors/* corrupt */.qb)('gradient boosting', `${columns} trees a stage for ${classes.length} classes`);
        }
        return treeClassifier({ ...about, classes }, {
            compute: rawScores,
            labels: (raw) => link.labels(raw),
            probabilities: (raw) => link.probabilities(raw),
            scores: (raw) => raw.data,
        }, {
            toOnnx(graph, input) {
                const scores = graphScores(graph, input);
                return { ...link.toOnnx(graph, scores), scores };
            },
        });
    },
};
/** `estimators_`: stages x (1 or classes) regression trees. */
function readStages(attributes, features, className) {
    const array = attributes.array('estimators_');
    const [stages, columns] = array.shape;
    const { objects } = array;
    if (objects === null || array.fortran || array.shape.length !== 2 || !stages || !columns) {
        throw (0,errors/* unsupported */.qO)(`${className}.estimators_`, `expected a matrix of trees, found shape (${array.shape.join(', ')})`);
    }
    return Array.from({ length: stages }, (_, stage) => Array.from({ length: columns }, (_unused, k) => {
        const path = `${className}.estimators_[${stage}, ${k}]`;
        const { tree, outputs, classes } = readTreeEstimator(objects[stage * columns + k], features, path);
        if (outputs !== 1 || classes !== 1)
            throw (0,errors/* corrupt */.qb)('gradient boosting', `${path} is not a regression tree`);
        return tree;
    }));
}
function linkOf(attributes) {
    const loss = attributes.get('_loss') ?? attributes.get('loss_');
    const qualified = loss instanceof pickle_values/* PyObject */.By ? (loss.className ?? '') : '';
    const name = qualified.slice(qualified.lastIndexOf('.') + 1);
    // Both dialects have a class ExponentialLoss.
    const key = name === 'ExponentialLoss' && !qualified.startsWith('sklearn._loss.') ? 'gb.ExponentialLoss' : name;
    const link = LOSSES.get(key);
    if (link === undefined)
        throw (0,errors/* unsupported */.qO)(attributes.className, `the loss ${qualified || 'in the file'} is not known`);
    return link;
}
/** Zero, or what the `init` estimator says about the (float32) rows. */
function startOf(attributes, context, columns, link) {
    const init = attributes.raw('init_');
    if ((0,formats_labels/* scalarOf */.ol)(init) === 'zero')
        return constantStart(new Float64Array(columns));
    if (!(init instanceof pickle_values/* PyObject */.By))
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.init_`, 'expected an estimator or "zero"');
    requireDoubleMaths(init, attributes.className);
    const estimator = context.lower(init, 'init_');
    const scores = (rows) => startFrom(estimator, rows, link);
    if (!estimator.className.startsWith('sklearn.dummy.'))
        return { constant: null, scores };
    // A baseline says the same about every row, so that one row is enough.
    return constantStart(scores({ rows: 1, cols: 0, data: new Float32Array(0), missing: false }));
}
function constantStart(constant) {
    return {
        constant,
        scores(rows) {
            const scores = new Float64Array(rows.rows * constant.length);
            for (let at = 0; at < scores.length; at += constant.length)
                scores.set(constant, at);
            return scores;
        },
    };
}
function startFrom(estimator, rows, link) {
    const input = { kind: 'dense', rows: rows.rows, cols: rows.cols, data: new Float64Array(rows.data) };
    const want = { predictions: link === 'identity', probabilities: link !== 'identity', scores: false };
    const said = estimator.infer?.(input, want);
    const data = (link === 'identity' ? said?.values : said?.probabilities) ?? null;
    if (data === null) {
        const missing = link === 'identity' ? 'numbers' : 'probabilities';
        throw (0,errors/* unsupported */.qO)(estimator.className, `as init estimator it gives no ${missing}`);
    }
    if (link === 'identity')
        return data.slice();
    return link.start({ kind: 'dense', rows: rows.rows, cols: data.length / rows.rows, data });
}
/**
 * The init estimator is fitted on and sees float32 rows. Most estimators then compute in float32; trees and baselines do not.
 */
const INIT_CLASSES = /^sklearn\.(dummy\.Dummy|tree\.|ensemble\.(RandomForest|ExtraTrees|GradientBoosting|HistGradientBoosting))/;
function requireDoubleMaths(init, className) {
    const name = (0,class_names/* canonicalClass */.t)(init.className ?? '');
    if (!INIT_CLASSES.test(name)) {
        throw (0,errors/* unsupported */.qO)(name, `as init estimator of ${className} it computes in float32, which is not reproduced`);
    }
}

;// CONCATENATED MODULE: ./src/plan/trees/histogram.ts

/** 32-bit words of a set of categories: 256 bins at most. */
const SET_WORDS = 8;
/** @throws ModelGateError code 'corrupt' when an index points outside the tree, backwards, or to a missing column or set */
function checkHistogramTree(tree, features, known) {
    const count = tree.isLeaf.length;
    if (count === 0)
        throw (0,errors/* corrupt */.qb)('histogram tree', 'it has no nodes');
    const outside = (child, node) => child <= node || child >= count;
    for (let node = 0; node < count; node++) {
        if (tree.isLeaf[node] !== 0)
            continue;
        const feature = tree.feature[node];
        const set = tree.set[node];
        if (outside(tree.left[node], node) || outside(tree.right[node], node)) {
            throw (0,errors/* corrupt */.qb)('histogram tree', `node ${node} of ${count} has children ${tree.left[node]} and ${tree.right[node]}`);
        }
        if (feature < 0 || feature >= features) {
            throw (0,errors/* corrupt */.qb)('histogram tree', `node ${node} splits on feature ${feature} of ${features}`);
        }
        if (set >= 0 && ((set + 1) * SET_WORDS > tree.leftSets.length || known.rowOf[feature] < 0)) {
            throw (0,errors/* corrupt */.qb)('histogram tree', `node ${node} splits feature ${feature} on category set ${set}, which is not there`);
        }
    }
}
/** Adds the tree's value for every row to column `k` of `sums`. */
function addHistogramTree(tree, known, input, sums, k) {
    const { isLeaf, left, right, feature, threshold, value, missingLeft, set } = tree;
    for (let row = 0; row < input.rows; row++) {
        const start = row * input.cols;
        let node = 0;
        while (isLeaf[node] === 0) {
            const x = input.data[start + feature[node]];
            const goesLeft = Number.isNaN(x)
                ? missingLeft[node] !== 0
                : set[node] < 0
                    ? x <= threshold[node]
                    : histogram_categoryGoesLeft(tree, known, node, x);
            node = goesLeft ? left[node] : right[node];
        }
        sums.data[row * sums.cols + k] += value[node];
    }
}
// _predict_one_from_raw_data of sklearn/ensemble/_hist_gradient_boosting/_predictor.pyx: the category is cast to a
// byte, so that 257 is 1 and 1.5 is 1; negative and unknown categories go where missing values go.
function histogram_categoryGoesLeft(tree, known, node, x) {
    const toMissing = tree.missingLeft[node] !== 0;
    if (x < 0)
        return toMissing;
    const category = Math.trunc(x) & 0xff;
    if (hasBit(tree.leftSets, tree.set[node], category))
        return true;
    return hasBit(known.sets, known.rowOf[tree.feature[node]], category) ? false : toMissing;
}
function hasBit(sets, row, bit) {
    return ((sets[row * SET_WORDS + (bit >> 5)] >>> (bit & 31)) & 1) === 1;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/histogram-trees.ts



const PREDICTOR = 'sklearn.ensemble._hist_gradient_boosting.predictor.TreePredictor';
/** `_predictors` of histogram gradient boosting: iterations x (1 or classes) trees. */
function readHistogramTrees(attributes, features, known) {
    const iterations = attributes.list('_predictors').map((iteration) => {
        const predictors = (0,arrays/* asItems */.dB)(iteration) ?? [];
        return predictors.map((predictor) => histogram_trees_readTree(predictor, features, known));
    });
    const columns = iterations[0]?.length ?? 0;
    if (columns === 0 || iterations.some((iteration) => iteration.length !== columns)) {
        throw (0,errors/* corrupt */.qb)('histogram gradient boosting', 'the iterations do not have the same number of trees');
    }
    return iterations;
}
function histogram_trees_readTree(predictor, features, known) {
    if (!(predictor instanceof pickle_values/* PyObject */.By))
        throw (0,errors/* unsupported */.qO)(PREDICTOR, 'a tree of the ensemble is of another class');
    const attributes = access/* Attributes */.e.of(predictor);
    const nodes = attributes.array('nodes');
    const names = nodes.dtype.fields?.map((field) => field.name) ?? [];
    const categorical = names.includes('is_categorical') ? (0,arrays/* toInts */.q9)(fieldOf(nodes, 'is_categorical')) : null;
    const sets = categorical === null ? null : (0,arrays/* toInts */.q9)(fieldOf(nodes, 'bitset_idx'));
    const tree = {
        isLeaf: Uint8Array.from((0,arrays/* toInts */.q9)(fieldOf(nodes, 'is_leaf'))),
        left: (0,arrays/* toInts */.q9)(fieldOf(nodes, 'left')),
        right: (0,arrays/* toInts */.q9)(fieldOf(nodes, 'right')),
        feature: (0,arrays/* toInts */.q9)(fieldOf(nodes, 'feature_idx')),
        // The name before scikit-learn 0.24, which had no categorical splits.
        threshold: (0,arrays/* toFloats */.Fn)(fieldOf(nodes, names.includes('num_threshold') ? 'num_threshold' : 'threshold')),
        value: (0,arrays/* toFloats */.Fn)(fieldOf(nodes, 'value')),
        missingLeft: Uint8Array.from((0,arrays/* toInts */.q9)(fieldOf(nodes, 'missing_go_to_left'))),
        set: Int32Array.from({ length: nodes.size }, (_, node) => (categorical?.[node] === 1 ? sets[node] : -1)),
        leftSets: attributes.has('raw_left_cat_bitsets')
            ? wordsOf(attributes.array('raw_left_cat_bitsets'))
            : new Uint32Array(0),
    };
    checkHistogramTree(tree, features, known);
    return tree;
}
function wordsOf(array) {
    if (array.shape.length !== 2 || array.shape[1] !== SET_WORDS) {
        throw (0,errors/* corrupt */.qb)('histogram tree', `category sets of shape (${array.shape.join(', ')})`);
    }
    return Uint32Array.from((0,arrays/* toFloats */.Fn)(array));
}
/** Categories seen in training, by feature: `_bin_mapper.bin_thresholds_` of its categorical features. */
function readKnownCategories(attributes, features) {
    const rowOf = new Int32Array(features).fill(-1);
    const mapper = attributes.get('_bin_mapper');
    const mapped = mapper instanceof pickle_values/* PyObject */.By ? access/* Attributes */.e.of(mapper) : null;
    if (mapped?.has('is_categorical_') !== true)
        return { sets: new Uint32Array(0), rowOf };
    const categorical = mapped.floats('is_categorical_');
    const thresholds = mapped.list('bin_thresholds_');
    if (categorical.length !== features || thresholds.length !== features) {
        throw (0,errors/* corrupt */.qb)('histogram gradient boosting', `bins of ${thresholds.length} features instead of ${features}`);
    }
    const rows = [...categorical.keys()].filter((feature) => categorical[feature] !== 0);
    const sets = new Uint32Array(rows.length * SET_WORDS);
    for (const [row, feature] of rows.entries()) {
        rowOf[feature] = row;
        const categories = thresholds[feature];
        if (!(categories instanceof pickle_values/* NDArray */.Mv))
            throw (0,errors/* unsupported */.qO)('_bin_mapper.bin_thresholds_', 'expected arrays');
        for (const category of (0,arrays/* toFloats */.Fn)(categories)) {
            if (!(category >= 0 && category < SET_WORDS * 32))
                throw (0,errors/* corrupt */.qb)('histogram gradient boosting', `category ${category}`);
            sets[row * SET_WORDS + (category >> 5)] |= 1 << (category & 31);
        }
    }
    return { sets, rowOf };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/histogram-boosting.ts






/** Losses of classifiers and what regressors do with raw scores, by class name over all versions. */
const CLASSIFIER_LOSSES = new Map([
    ['HalfBinomialLoss', BOOSTING_LINKS.binomial],
    ['HalfMultinomialLoss', BOOSTING_LINKS.multinomial],
    ['BinaryCrossEntropy', BOOSTING_LINKS.binomial],
    ['CategoricalCrossEntropy', BOOSTING_LINKS.multinomial],
]);
const IDENTITY_LOSSES = ['HalfSquaredError', 'AbsoluteError', 'PinballLoss', 'LeastSquares', 'LeastAbsoluteDeviation'];
const LOG_LOSSES = ['HalfPoissonLoss', 'HalfGammaLoss', 'Poisson'];
const histogramBoostingLowering = {
    classes: ['sklearn.ensemble.HistGradientBoostingClassifier', 'sklearn.ensemble.HistGradientBoostingRegressor'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const loss = lossName(attributes);
        const rows = rowsOf(attributes, context, className);
        const known = readKnownCategories(attributes, rows.inputs.length);
        const iterations = readHistogramTrees(attributes, rows.inputs.length, known);
        const start = baselineOf(attributes, iterations[0].length);
        const rawScores = (block) => sumTrees(rows.toRows(block), iterations, known, start);
        const shared = { className, inputs: rows.inputs, outputs: 1 };
        if (className.endsWith('Regressor')) {
            if (!IDENTITY_LOSSES.includes(loss) && !LOG_LOSSES.includes(loss))
                throw unknownLoss(className, loss);
            const log = LOG_LOSSES.includes(loss);
            return histogram_boosting_regressorOf(shared, (block) => (log ? rawScores(block).data.map(Math.exp) : rawScores(block).data));
        }
        const link = CLASSIFIER_LOSSES.get(loss);
        if (link === undefined)
            throw unknownLoss(className, loss);
        const classes = attributes.labels('classes_');
        if (start.length !== (classes.length === 2 ? 1 : classes.length)) {
            throw (0,errors/* corrupt */.qb)('histogram gradient boosting', `${start.length} trees an iteration for ${classes.length} classes`);
        }
        const byScore = isAtLeast(context.version, 1, 5);
        return {
            ...shared,
            task: 'classification',
            classes,
            hasProbabilities: true,
            infer(block, want) {
                const raw = rawScores(block);
                return {
                    labels: want.predictions ? (byScore ? labelsByScore(raw) : labelsByProbability(raw, link)) : null,
                    values: null,
                    probabilities: want.probabilities ? link.probabilities(raw) : null,
                    scores: want.scores ? raw.data : null,
                };
            },
        };
    },
};
function histogram_boosting_regressorOf(shared, predict) {
    return {
        ...shared,
        task: 'regression',
        classes: null,
        hasProbabilities: false,
        infer: (block, want) => ({
            labels: null,
            values: want.predictions ? predict(block) : null,
            probabilities: null,
            scores: null,
        }),
    };
}
function sumTrees(input, iterations, known, start) {
    const sums = (0,blocks/* denseBlock */.L9)(input.rows, start.length);
    for (let at = 0; at < sums.data.length; at += start.length)
        sums.data.set(start, at);
    for (const trees of iterations)
        for (const [k, tree] of trees.entries())
            addHistogramTree(tree, known, input, sums, k);
    return sums;
}
function labelsByScore(raw) {
    return raw.cols === 1 ? Int32Array.from(raw.data, (score) => (score > 0 ? 1 : 0)) : argmaxRows(raw);
}
function labelsByProbability(raw, link) {
    return argmaxRows({ ...raw, cols: Math.max(2, raw.cols), data: link.probabilities(raw) });
}
/** One number for each tree of an iteration; a plain number before scikit-learn 1.1. */
function baselineOf(attributes, columns) {
    const value = attributes.raw('_baseline_prediction');
    const number = (0,arrays/* asNumber */.i)(value);
    const start = number === null ? attributes.floats('_baseline_prediction') : Float64Array.of(number);
    if (start.length !== columns) {
        throw (0,errors/* corrupt */.qb)('histogram gradient boosting', `${start.length} baselines for ${columns} trees an iteration`);
    }
    return start;
}
function lossName(attributes) {
    const name = attributes.object('_loss').className ?? '';
    return name.slice(name.lastIndexOf('.') + 1);
}
function unknownLoss(className, loss) {
    return (0,errors/* unsupported */.qO)(className, `the loss ${loss} is not known`);
}
function rowsOf(attributes, context, className) {
    const preprocessor = attributes.get('_preprocessor') ?? null;
    if (preprocessor === null) {
        const inputs = inputsOf(attributes, 'number', attributes.optionalNumber('_n_features') ?? undefined);
        return { inputs, toRows: (block) => (0,blocks/* toDense */.FL)(checked(block, inputs, className)) };
    }
    if (!(preprocessor instanceof pickle_values/* PyObject */.By))
        throw (0,errors/* unsupported */.qO)(`${className}._preprocessor`, 'expected a ColumnTransformer');
    const mask = attributes.floats('is_categorical_');
    const columns = [...mask.keys()];
    const categorical = columns.filter((column) => mask[column] !== 0);
    const numeric = columns.filter((column) => mask[column] === 0);
    const encoder = context.lower(encoderOf(preprocessor, className), '_preprocessor');
    const inputs = inputsOf(attributes, 'number').map((input, column) => {
        const encoded = encoder.inputs[categorical.indexOf(column)];
        return encoded === undefined ? input : { ...encoded, name: input.name };
    });
    return {
        inputs,
        toRows(block) {
            const given = checked(block, inputs, className);
            const codes = encoder.transform((0,blocks/* selectColumns */.Gs)(given, categorical));
            const parts = numeric.length === 0 ? [codes] : [codes, (0,blocks/* toDense */.FL)((0,blocks/* selectColumns */.Gs)(given, numeric))];
            return (0,blocks/* toDense */.FL)((0,blocks/* concatBlocks */.Pe)(block.rows, parts));
        },
    };
}
/** The OrdinalEncoder that scikit-learn 1.4 and later puts before the trees when there are categorical features. */
function encoderOf(preprocessor, className) {
    for (const step of access/* Attributes */.e.of(preprocessor).list('transformers_')) {
        const [name, transformer] = (0,arrays/* asItems */.dB)(step) ?? [];
        if (name === 'encoder' && transformer instanceof pickle_values/* PyObject */.By)
            return transformer;
    }
    throw (0,errors/* unsupported */.qO)(`${className}._preprocessor`, 'it holds no encoder');
}
function checked(block, inputs, className) {
    if ((0,blocks/* columnCount */.UQ)(block) === inputs.length)
        return block;
    const message = `${className} was trained on ${inputs.length} columns, the data has ${(0,blocks/* columnCount */.UQ)(block)}`;
    throw new errors/* ModelGateError */.j3('data', message, { remedy: 'Give the columns that the model was trained on.' });
}

;// CONCATENATED MODULE: ./src/plan/trees/isolation.ts



/** Euler-Mascheroni constant, numpy.euler_gamma. */
const EULER_GAMMA = 0.5772156649015329;
/** Average length of an unsuccessful search in a tree of `count` rows: equation 1 of Liu, Ting, Zhou, "Isolation Forest", 2008. */
function averagePathLength(count) {
    if (count <= 1)
        return 0;
    if (count === 2)
        return 1;
    return 2 * (accurateLog(count - 1) + EULER_GAMMA) - (2 * (count - 1)) / count;
}
/** Number of nodes from the root to each node, both included. Children come after their parents (openTree checks it). */
function nodeDepths(tree) {
    const depths = new Int32Array(tree.nodeCount);
    depths[0] = 1;
    for (let node = 0; node < tree.nodeCount; node++) {
        const at = node * tree.wordStride;
        const left = tree.words[at + tree.left];
        if (left === LEAF)
            continue;
        depths[left] = depths[node] + 1;
        depths[tree.words[at + tree.right]] = depths[node] + 1;
    }
    return depths;
}
/**
 * score_samples of IsolationForest: minus 2 ** -(mean depth / average path length of the sample), -1 most isolated.
 * https://github.com/scikit-learn/scikit-learn/blob/1.7.2/sklearn/ensemble/_iforest.py
 */
function isolationScores(forest, input, sampleSize) {
    const sums = new Float64Array(input.rows);
    const leaves = new Int32Array(input.rows);
    for (const { tree, columns, depths } of forest) {
        findLeaves(tree, columns === null ? input : pickColumns(input, columns), 0, input.rows, leaves);
        for (let row = 0; row < input.rows; row++)
            sums[row] += depths[leaves[row]];
    }
    const denominator = forest.length * averagePathLength(sampleSize);
    return sums.map((sum) => -(2 ** -(denominator === 0 ? 1 : sum / denominator)));
}
function pickColumns(input, columns) {
    const cols = columns.length;
    const data = new Float32Array(input.rows * cols);
    for (let row = 0; row < input.rows; row++) {
        for (let col = 0; col < cols; col++)
            data[row * cols + col] = input.data[row * input.cols + columns[col]];
    }
    return { rows: input.rows, cols, data, missing: input.missing };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/isolation-forest.ts






const isolation_forest_NAME = 'sklearn.ensemble.IsolationForest';
/** decision_function is score_samples minus `offset_`; below zero is an outlier (-1), else an inlier (1). */
const isolationForestLowering = {
    classes: [isolation_forest_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const inputs = treeInputs(attributes);
        const forest = readForest(attributes, inputs.length);
        // Since 1.6 its trees take NaN. Infinities are refused, though newer versions let them through.
        const missing = isAtLeast(context.version, 1, 6) ? 'allowed' : 'refused';
        const about = { className: isolation_forest_NAME, inputs, missing };
        const sampleSize = attributes.number(attributes.has('_max_samples') ? '_max_samples' : 'max_samples_');
        const offset = attributes.number('offset_');
        return {
            className: isolation_forest_NAME,
            task: 'outlier_detection',
            classes: null,
            outputs: 1,
            inputs,
            hasProbabilities: false,
            infer(block, want) {
                const scores = isolationScores(forest, toTreeRows(block, about), sampleSize).map((score) => score - offset);
                return {
                    labels: want.predictions ? Int32Array.from(scores, (score) => (score < 0 ? -1 : 1)) : null,
                    values: null,
                    probabilities: null,
                    scores: want.scores ? scores : null,
                };
            },
        };
    },
};
function readForest(attributes, features) {
    const columns = attributes.list('estimators_features_');
    const paths = attributes.has('_average_path_length_per_tree')
        ? attributes.list('_average_path_length_per_tree')
        : null;
    const trees = attributes.list('estimators_').map((estimator, index) => {
        const picked = columnsOf(columns[index], features);
        const { tree } = readTreeEstimator(estimator, picked?.length ?? features, `${isolation_forest_NAME}.estimators_[${index}]`);
        const lengths = pathLengths(paths?.[index], estimator);
        if (lengths.length !== tree.nodeCount) {
            throw (0,errors/* corrupt */.qb)('isolation forest', `${lengths.length} path lengths for ${tree.nodeCount} nodes`);
        }
        // (depth + length) - 1, in this order, as scikit-learn adds them.
        const depths = Float64Array.from(nodeDepths(tree), (depth, node) => depth + lengths[node] - 1);
        return { tree, columns: picked, depths };
    });
    if (trees.length === 0)
        throw (0,errors/* unsupported */.qO)(isolation_forest_NAME, 'the forest holds no trees', 'Fit it before saving.');
    return trees;
}
/** null when the tree saw all columns in order. */
function columnsOf(value, features) {
    if (!(value instanceof pickle_values/* NDArray */.Mv))
        throw (0,errors/* unsupported */.qO)(`${isolation_forest_NAME}.estimators_features_`, 'expected an array for every tree');
    const columns = (0,arrays/* toInts */.q9)(value);
    if (columns.some((column) => column < 0 || column >= features)) {
        throw (0,errors/* corrupt */.qb)('isolation forest', `a tree looks at a column outside the ${features} of the data`);
    }
    return columns.length === features && columns.every((column, at) => column === at) ? null : columns;
}
/** By node; stored since scikit-learn 1.3, before that computed from the number of training rows in the node. */
function pathLengths(stored, estimator) {
    if (stored instanceof pickle_values/* NDArray */.Mv)
        return (0,arrays/* toFloats */.Fn)(stored);
    if (!(estimator instanceof pickle_values/* PyObject */.By))
        throw (0,errors/* unsupported */.qO)(isolation_forest_NAME, 'expected a tree');
    const nodes = access/* Attributes */.e.of(access/* Attributes */.e.of(estimator).object('tree_')).array('nodes');
    return (0,arrays/* toFloats */.Fn)(fieldOf(nodes, 'n_node_samples')).map(averagePathLength);
}

;// CONCATENATED MODULE: ./src/lower/sklearn/coefficients.ts


/**
 * `coef_` and `intercept_` of a linear model. A one-dimensional coef_ is one output; an intercept that was not
 * fitted is stored as 0.0.
 */
function coefficientsOf(attributes) {
    const weights = attributes.matrix('coef_', { allow1d: true });
    const scalar = (0,arrays/* asNumber */.i)(attributes.raw('intercept_'));
    const bias = scalar === null ? attributes.floats('intercept_') : Float64Array.of(scalar);
    if (bias.length !== 1 && bias.length !== weights.rows) {
        throw (0,errors/* corrupt */.qb)(attributes.className, `intercept_ has ${bias.length} values for ${weights.rows} rows of coef_`);
    }
    return { weights, bias };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/modified-huber.ts
/**
 * predict_proba of SGDClassifier(loss="modified_huber"): (clip(score, -1, 1) + 1) / 2, normalised over the classes; a row of
 * zeros becomes uniform. Zhang and Oles, 2001, appendix B of
 * https://jmlr.org/papers/volume2/zhang02c/zhang02c.pdf
 */
function modifiedHuber(scores) {
    const { rows, cols } = scores;
    const halves = scores.data.map((score) => (Math.min(1, Math.max(-1, score)) + 1) / 2);
    if (cols === 1) {
        const both = new Float64Array(rows * 2);
        for (let row = 0; row < rows; row++) {
            both[row * 2] = 1 - halves[row];
            both[row * 2 + 1] = halves[row];
        }
        return both;
    }
    for (let row = 0; row < rows; row++) {
        const cells = halves.subarray(row * cols, (row + 1) * cols);
        const sum = cells.reduce((total, value) => total + value, 0);
        for (let col = 0; col < cols; col++)
            cells[col] = sum === 0 ? 1 / cols : cells[col] / sum;
    }
    return halves;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/linear-classifiers.ts






/** Models with LinearClassifierMixin: the class of the largest score, in the binary case by its sign. */
const linearClassifiersLowering = {
    classes: [
        ...[
            'LogisticRegression',
            'LogisticRegressionCV',
            'SGDClassifier',
            'Perceptron',
            'PassiveAggressiveClassifier',
            'RidgeClassifier',
            'RidgeClassifierCV',
        ].map((name) => `sklearn.linear_model.${name}`),
        'sklearn.svm.LinearSVC',
    ],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        if (isMultilabel(attributes))
            return severalLabels(attributes, coefficientsOf(attributes));
        const classes = classLabels(attributes);
        const map = coefficientsOf(attributes);
        const expected = classes.length === 2 ? 1 : classes.length;
        if (map.weights.rows !== expected) {
            throw (0,errors/* corrupt */.qb)(className, `coef_ has ${map.weights.rows} rows for ${classes.length} classes`);
        }
        const link = linear_classifiers_linkOf(attributes, className, classes.length);
        const about = { className, classes, inputs: inputsOf(attributes, 'number', map.weights.cols) };
        return estimators_classifier(about, {
            compute: (input) => affine(input, map.weights, map.bias),
            labels: scoreLabels,
            scores: (scores) => scores.data,
            ...(link === null ? {} : { probabilities: (scores) => linear_classifiers_probabilitiesOf(scores, link) }),
        }, onnxForm(map, link));
    },
};
/** RidgeClassifier keeps its classes in a LabelBinarizer; one that was fitted on several labels a row is another thing. */
function classLabels(attributes) {
    if (!attributes.has('_label_binarizer'))
        return attributes.labels('classes_');
    const binarizer = access/* Attributes */.e.of(attributes.object('_label_binarizer'));
    const kind = binarizer.string('y_type_');
    if (kind !== 'binary' && kind !== 'multiclass')
        throw (0,errors/* unsupported */.qO)(attributes.className, `it was fitted on ${kind} labels`);
    return binarizer.labels('classes_');
}
function isMultilabel(attributes) {
    if (!attributes.has('_label_binarizer'))
        return false;
    return access/* Attributes */.e.of(attributes.object('_label_binarizer')).string('y_type_') === 'multilabel-indicator';
}
/** RidgeClassifier on several labels a row: `outputs` answers of 0 or 1, by the sign of each score. */
function severalLabels(attributes, { weights, bias }) {
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    const labels = estimators_classifier({ className, classes: [0, 1], inputs: inputsOf(attributes, 'number', weights.cols) }, {
        compute: (input) => affine(input, weights, bias),
        labels: ({ data }) => Int32Array.from(data, (score) => (score > 0 ? 1 : 0)),
        scores: ({ data }) => data,
    });
    return { ...labels, outputs: weights.rows };
}
/** LinearClassifierMixin.predict: the sign of a single score, else the first largest. */
function scoreLabels(scores) {
    return scores.cols === 1 ? Int32Array.from(scores.data, (score) => (score > 0 ? 1 : 0)) : argmaxRows(scores);
}
function linear_classifiers_linkOf(attributes, className, classes) {
    const name = className.slice(className.lastIndexOf('.') + 1);
    if (name === 'SGDClassifier') {
        const loss = attributes.string('loss');
        return loss === 'log_loss' || loss === 'log' ? 'logistic' : loss === 'modified_huber' ? 'modified-huber' : null;
    }
    if (name === 'LinearDiscriminantAnalysis')
        return classes === 2 ? 'logistic' : 'softmax';
    return name.startsWith('LogisticRegression') ? logisticLink(attributes, classes) : null;
}
/**
 * LogisticRegression.predict_proba. `multi_class` (until 1.7) says whether one model was fitted a class; without it
 * more than two classes are multinomial. A binary multinomial model takes the softmax of -score and score.
 */
function logisticLink(attributes, classes) {
    if (!attributes.has('multi_class'))
        return classes === 2 ? 'logistic' : 'softmax';
    const multiClass = attributes.string('multi_class');
    if (multiClass === 'ovr' || multiClass === 'warn')
        return 'logistic';
    if (multiClass !== 'multinomial' && (classes === 2 || attributes.string('solver') === 'liblinear'))
        return 'logistic';
    return classes === 2 ? 'signed-softmax' : 'softmax';
}
function linear_classifiers_probabilitiesOf(scores, link) {
    switch (link) {
        case 'logistic':
            return logistic(scores);
        case 'softmax': {
            const copy = copyOf(scores);
            softmaxRows(copy);
            return copy.data;
        }
        case 'signed-softmax': {
            const both = Float64Array.from({ length: scores.rows * 2 }, (_, at) => at % 2 === 0 ? -scores.data[at / 2] : scores.data[(at - 1) / 2]);
            softmaxRows({ kind: 'dense', rows: scores.rows, cols: 2, data: both });
            return both;
        }
        case 'modified-huber':
            return modifiedHuber(scores);
    }
}
/** LinearClassifierMixin._predict_proba_lr: one logistic curve a class, normalised when there are several. */
function logistic(scores) {
    const curves = { ...scores, data: scores.data.map(expit) };
    if (scores.cols === 1)
        return binaryColumns(curves.data);
    normalizeRows(curves);
    return curves.data;
}
function onnxForm({ weights, bias }, link) {
    // The remaining link has no short form in ONNX; such a model is not exported.
    if (link === 'modified-huber')
        return {};
    return {
        toOnnx(graph, input) {
            const scores = graphAffine(graph, graphMatrix(graph, input), weights, bias);
            const labels = weights.rows === 1 ? graphSignLabels(graph, scores) : graphArgmax(graph, scores);
            if (link === null)
                return { labels, scores };
            if (link === 'logistic') {
                const curves = graph.node('Sigmoid', [scores]);
                const probabilities = weights.rows === 1 ? graphBinaryColumns(graph, curves) : graphNormalizeRows(graph, curves);
                return { labels, scores, probabilities };
            }
            const logits = link === 'softmax' ? scores : graph.node('Concat', [graph.node('Neg', [scores]), scores], { axis: 1n });
            return { labels, scores, probabilities: graphSoftmax(graph, logits) };
        },
    };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/linear-regressors.ts





/** Generalised linear models: the prediction is the exponential of the linear part when the link is the logarithm. */
const GENERALISED = ['PoissonRegressor', 'GammaRegressor', 'TweedieRegressor'];
/** Models that differ in how they are fitted and predict alike: X @ coef_.T + intercept_, through a link. */
const linearRegressorsLowering = {
    classes: [
        ...[
            'LinearRegression',
            'Ridge',
            'RidgeCV',
            'Lasso',
            'LassoCV',
            'ElasticNet',
            'ElasticNetCV',
            'MultiTaskLasso',
            'MultiTaskLassoCV',
            'MultiTaskElasticNet',
            'MultiTaskElasticNetCV',
            'Lars',
            'LarsCV',
            'LassoLars',
            'LassoLarsCV',
            'LassoLarsIC',
            'OrthogonalMatchingPursuit',
            'OrthogonalMatchingPursuitCV',
            'BayesianRidge',
            'ARDRegression',
            'HuberRegressor',
            'TheilSenRegressor',
            'QuantileRegressor',
            'SGDRegressor',
            'PassiveAggressiveRegressor',
            ...GENERALISED,
        ].map((name) => `sklearn.linear_model.${name}`),
        'sklearn.svm.LinearSVR',
    ],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const { weights, bias } = coefficientsOf(attributes);
        const about = { className, inputs: inputsOf(attributes, 'number', weights.cols), outputs: weights.rows };
        const exponential = hasLogLink(attributes, className);
        return estimators_regressor(about, (input) => {
            const { data } = affine(input, weights, bias);
            return exponential ? data.map(Math.exp) : data;
        }, {
            toOnnx(graph, input) {
                const linear = graphAffine(graph, graphMatrix(graph, input), weights, bias);
                return { values: exponential ? graph.node('Exp', [linear]) : linear };
            },
        });
    },
};
function hasLogLink(attributes, className) {
    const name = className.slice(className.lastIndexOf('.') + 1);
    if (name === 'PoissonRegressor' || name === 'GammaRegressor')
        return true;
    if (name !== 'TweedieRegressor')
        return false;
    const link = attributes.string('link');
    if (link === 'auto')
        return attributes.number('power') > 0;
    if (link !== 'log' && link !== 'identity')
        throw (0,errors/* unsupported */.qO)(`${className}.link`, `unknown link "${link}"`);
    return link === 'log';
}

;// CONCATENATED MODULE: ./src/lower/sklearn/cells.ts


/**
 * Items of a categories_ or statistics_ array as cells. Missing (NaN, None, pandas.NA) is null.
 * @throws unsupported for bytes, dates and other objects
 */
function cellsOf(array, subject) {
    return (0,arrays/* toItems */.ae)(array).map((item) => cellOfValue(item, subject));
}
function cellOfValue(value, subject) {
    const plain = (0,formats_labels/* scalarOf */.ol)(value);
    if (plain === null || isMissingMarker(plain))
        return null;
    if (typeof plain === 'string' || typeof plain === 'boolean')
        return plain;
    if (typeof plain === 'number')
        return plain;
    if (typeof plain === 'bigint')
        return Number(plain);
    if (plain instanceof pickle_values/* PyFloat */.g$)
        return plain.value;
    throw (0,errors/* unsupported */.qO)(subject, `a category of this type is not supported: ${(0,arrays/* describeValue */.bp)(plain)}`);
}
/** NaN, None or pandas.NA: the markers that an empty cell of a data file stands for. */
function isMissingMarker(value) {
    const plain = (0,formats_labels/* scalarOf */.ol)(value);
    if (plain === null)
        return true;
    if (plain instanceof pickle_values/* PyFloat */.g$)
        return Number.isNaN(plain.value);
    if (typeof plain === 'number')
        return Number.isNaN(plain);
    const name = plain instanceof pickle_values/* PyGlobal */.B6 ? plain.qualifiedName : plain instanceof pickle_values/* PyObject */.By ? plain.className : null;
    return name !== null && /^pandas\..*\b(NA|NAType|C_NA)$/.test(name);
}

;// CONCATENATED MODULE: ./src/lower/sklearn/missing-indicator.ts






const missing_indicator_NAME = 'sklearn.impute.MissingIndicator';
/** 1 where a number is missing, in the columns that had gaps in training (or in all). */
const missingIndicatorLowering = {
    classes: [missing_indicator_NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const marker = attributes.raw('missing_values');
        const value = isMissingMarker(marker) ? NaN : cellOfValue(marker, `${missing_indicator_NAME}.missing_values`);
        if (typeof value !== 'number')
            throw (0,errors/* unsupported */.qO)(`${missing_indicator_NAME}.missing_values`, 'a marker that is no number');
        const isMissing = (cell) => (Number.isNaN(value) ? Number.isNaN(cell) : cell === value);
        const inputs = inputsOf(attributes, 'number');
        const flagged = [...attributes.ints('features_')];
        const strict = attributes.boolean('error_on_new') && attributes.string('features') === 'missing-only';
        const sparse = attributes.raw('sparse') === true;
        return denseTransformer({ className: missing_indicator_NAME, inputs, missing: Number.isNaN(value) ? 'allowed' : 'refused' }, (input) => {
            if (strict) {
                const at = input.data.findIndex((cell, place) => isMissing(cell) && !flagged.includes(place % input.cols));
                if (at >= 0)
                    throw newGap(inputs[at % input.cols]?.name ?? `#${(at % input.cols) + 1}`);
            }
            const output = (0,blocks/* denseBlock */.L9)(input.rows, flagged.length);
            for (let row = 0; row < input.rows; row++) {
                for (const [at, column] of flagged.entries()) {
                    output.data[row * flagged.length + at] = isMissing(input.data[row * input.cols + column]) ? 1 : 0;
                }
            }
            return sparse ? (0,blocks/* toSparse */.UH)(output) : output;
        });
    },
};
function newGap(name) {
    return new errors/* ModelGateError */.j3('data', `column ${(0,core_text/* plain */.pj)(name, 80)} has missing values, which it had not in training`, {
        subject: name,
        remedy: 'Train with error_on_new=False, or fill the column.',
    });
}

;// CONCATENATED MODULE: ./src/plan/neighbours/heap.ts
/**
 * The k smallest distances seen so far, as scikit-learn's fixed-size max-heap (sklearn/utils/_heap.pyx): which of
 * several equally far points stays is decided by the order in which they come and by the shape of the heap.
 */
class NeighbourHeap {
    #distances;
    #indices;
    constructor(size) {
        this.#distances = new Float64Array(size).fill(Infinity);
        this.#indices = new Int32Array(size);
    }
    get largest() {
        return this.#distances[0];
    }
    push(distance, index) {
        const distances = this.#distances;
        const indices = this.#indices;
        const size = distances.length;
        if (distance >= distances[0])
            return;
        let at = 0;
        for (;;) {
            const left = 2 * at + 1;
            const right = left + 1;
            if (left >= size)
                break;
            const larger = right < size && distances[right] > distances[left] ? right : left;
            if (distance >= distances[larger])
                break;
            distances[at] = distances[larger];
            indices[at] = indices[larger];
            at = larger;
        }
        distances[at] = distance;
        indices[at] = index;
    }
    /** Writes what it holds, nearest first, and empties itself. */
    drain(distances, indices, offset) {
        const order = Array.from(this.#indices.keys()).sort((a, b) => this.#distances[a] - this.#distances[b]);
        for (const [rank, at] of order.entries()) {
            distances[offset + rank] = this.#distances[at];
            indices[offset + rank] = this.#indices[at];
        }
        this.#distances.fill(Infinity);
        this.#indices.fill(0);
    }
}

;// CONCATENATED MODULE: ./src/plan/neighbours/search.ts

/** Runs a search for every row. */
function findNeighbours(rows, k, metric, search) {
    const distances = new Float64Array(rows * k);
    const indices = new Int32Array(rows * k);
    const heap = new NeighbourHeap(k);
    for (let row = 0; row < rows; row++) {
        search(row, heap);
        heap.drain(distances, indices, row * k);
    }
    for (let at = 0; at < distances.length; at++)
        distances[at] = metric.finish(distances[at]);
    return { k, distances, indices };
}
/**
 * Every training row in order. The Euclidean distance is |x|^2 - 2 x.y + |y|^2 as scikit-learn's ArgKmin computes it, whose rounding
 * decides between points that are equally far.
 */
function bruteSearch(input, training, metric) {
    if (metric.name === 'euclidean')
        return euclideanBrute(input, training);
    const { cols } = training;
    return (row, heap) => {
        for (let at = 0; at < training.rows; at++) {
            heap.push(metric.reduced(input.data, row * cols, training.data, at * cols, cols), at);
        }
    };
}
function euclideanBrute(input, training) {
    const distance = expandedDistance(input, training);
    return (row, heap) => {
        for (let at = 0; at < training.rows; at++)
            heap.push(distance(row, at), at);
    };
}
/** Squared Euclidean distance of row `row` of the input to row `at` of the training rows, as |x|^2 - 2 x.y + |y|^2. */
function expandedDistance(input, training) {
    const { cols } = training;
    const norms = squaredNorms(training);
    const inputNorms = squaredNorms(input);
    return (row, at) => {
        const from = row * cols;
        const to = at * cols;
        let product = 0;
        for (let j = 0; j < cols; j++)
            product += input.data[from + j] * training.data[to + j];
        return Math.max(0, inputNorms[row] + -2 * product + norms[at]);
    };
}
function squaredNorms(block) {
    return Float64Array.from({ length: block.rows }, (_, row) => {
        let sum = 0;
        for (let at = row * block.cols; at < (row + 1) * block.cols; at++)
            sum += block.data[at] * block.data[at];
        return sum;
    });
}

;// CONCATENATED MODULE: ./src/plan/neighbours/tree-search.ts
/** Depth first, the nearer child first (sklearn/neighbors/_binary_tree.pxi, _query_single_depthfirst). */
function treeSearch(input, tree, metric) {
    const lowerBound = tree.kind === 'kd' ? boxBound(input, tree, metric) : ballBound(input, tree, metric);
    const { cols } = tree.data;
    const visit = (node, row, bound, heap) => {
        if (bound > heap.largest)
            return;
        if (tree.leaf[node] === 1) {
            for (let at = tree.start[node]; at < tree.end[node]; at++) {
                const index = tree.order[at];
                heap.push(metric.reduced(input.data, row * cols, tree.data.data, index * cols, cols), index);
            }
            return;
        }
        const left = 2 * node + 1;
        const leftBound = lowerBound(left, row);
        const rightBound = lowerBound(left + 1, row);
        if (leftBound <= rightBound) {
            visit(left, row, leftBound, heap);
            visit(left + 1, row, rightBound, heap);
        }
        else {
            visit(left + 1, row, rightBound, heap);
            visit(left, row, leftBound, heap);
        }
    };
    return (row, heap) => {
        visit(0, row, lowerBound(0, row), heap);
    };
}
/** Reduced distance from a point to the box of a node (sklearn/neighbors/_kd_tree.pyx, min_rdist). */
function boxBound(input, { bounds, data, start }, metric) {
    const { cols } = data;
    const upper = start.length * cols;
    const { power } = metric;
    return (node, row) => {
        let bound = 0;
        for (let j = 0; j < cols; j++) {
            const value = input.data[row * cols + j];
            const below = bounds[node * cols + j] - value;
            const above = value - bounds[upper + node * cols + j];
            const outside = 0.5 * (below + Math.abs(below) + (above + Math.abs(above)));
            if (power === Infinity)
                bound = Math.max(bound, outside);
            else
                bound += power === 2 ? outside * outside : outside ** power;
        }
        return bound;
    };
}
/** Reduced distance from a point to the ball of a node (sklearn/neighbors/_ball_tree.pyx, min_rdist). */
function ballBound(input, { bounds, data, radius }, metric) {
    const { cols } = data;
    return (node, row) => {
        const centre = metric.finish(metric.reduced(input.data, row * cols, bounds, node * cols, cols));
        return metric.reduce(Math.max(0, centre - radius[node]));
    };
}

;// CONCATENATED MODULE: ./src/plan/neighbours/metrics.ts
const euclidean = {
    name: 'euclidean',
    power: 2,
    reduced(left, leftAt, right, rightAt, count) {
        let sum = 0;
        for (let at = 0; at < count; at++) {
            const difference = left[leftAt + at] - right[rightAt + at];
            sum += difference * difference;
        }
        return sum;
    },
    finish: Math.sqrt,
    reduce: (distance) => distance * distance,
};
const manhattan = {
    name: 'manhattan',
    power: 1,
    reduced(left, leftAt, right, rightAt, count) {
        let sum = 0;
        for (let at = 0; at < count; at++)
            sum += Math.abs(left[leftAt + at] - right[rightAt + at]);
        return sum;
    },
    finish: (reduced) => reduced,
    reduce: (distance) => distance,
};
const chebyshev = {
    name: 'chebyshev',
    power: Infinity,
    reduced(left, leftAt, right, rightAt, count) {
        let largest = 0;
        for (let at = 0; at < count; at++) {
            const difference = Math.abs(left[leftAt + at] - right[rightAt + at]);
            if (difference > largest)
                largest = difference;
        }
        return largest;
    },
    finish: (reduced) => reduced,
    reduce: (distance) => distance,
};
function minkowski(power) {
    return {
        name: 'minkowski',
        power,
        reduced(left, leftAt, right, rightAt, count) {
            let sum = 0;
            for (let at = 0; at < count; at++)
                sum += Math.abs(left[leftAt + at] - right[rightAt + at]) ** power;
            return sum;
        },
        finish: (reduced) => reduced ** (1 / power),
        reduce: (distance) => distance ** power,
    };
}
/** A distance that is compared as it is. */
function plainMetric(name, reduced) {
    return { name, power: NaN, reduced, finish: (distance) => distance, reduce: (distance) => distance };
}
/** Sums a term of the numerator and one of the denominator; 0 / 0 is 0. */
function ratio(terms) {
    return (left, leftAt, right, rightAt, count) => {
        let above = 0;
        let below = 0;
        for (let at = 0; at < count; at++) {
            const [numerator, denominator] = terms(left[leftAt + at], right[rightAt + at]);
            above += numerator;
            below += denominator;
        }
        return below > 0 ? above / below : 0;
    };
}
/** The square is not taken back: named as its root, since it is computed in the same way. */
const squaredEuclidean = { ...euclidean, finish: (reduced) => reduced, reduce: (distance) => distance };
const hamming = plainMetric('hamming', ratio((left, right) => [left === right ? 0 : 1, 1]));
const brayCurtis = plainMetric('braycurtis', ratio((left, right) => [Math.abs(left - right), Math.abs(left) + Math.abs(right)]));
const canberra = plainMetric('canberra', (left, leftAt, right, rightAt, count) => {
    let sum = 0;
    for (let at = 0; at < count; at++) {
        const size = Math.abs(left[leftAt + at]) + Math.abs(right[rightAt + at]);
        if (size > 0)
            sum += Math.abs(left[leftAt + at] - right[rightAt + at]) / size;
    }
    return sum;
});
/** One less the cosine of the angle; a row of zeros is at distance 1. */
const cosine = plainMetric('cosine', (left, leftAt, right, rightAt, count) => {
    const [leftNorm, rightNorm] = [rowNorm(left, leftAt, count), rowNorm(right, rightAt, count)];
    let product = 0;
    for (let at = 0; at < count; at++)
        product += (left[leftAt + at] / leftNorm) * (right[rightAt + at] / rightNorm);
    return Math.min(Math.max(1 - product, 0), 2);
});
function rowNorm(data, from, count) {
    let sum = 0;
    for (let at = from; at < from + count; at++)
        sum += data[at] * data[at];
    return sum === 0 ? 1 : Math.sqrt(sum);
}
/** The metric of a name as scikit-learn spells it, or null for one without an exact form here. */
function metricOf(name, power) {
    switch (name) {
        case 'euclidean':
        case 'l2':
            return euclidean;
        case 'manhattan':
        case 'cityblock':
        case 'l1':
            return manhattan;
        case 'chebyshev':
        case 'infinity':
            return chebyshev;
        case 'minkowski':
            return power === 2 ? euclidean : power === 1 ? manhattan : power === Infinity ? chebyshev : minkowski(power);
        case 'sqeuclidean':
            return squaredEuclidean;
        default:
            return FURTHER.get(name) ?? null;
    }
}
const FURTHER = new Map([hamming, brayCurtis, canberra, cosine].map((metric) => [metric.name, metric]));

;// CONCATENATED MODULE: ./src/lower/sklearn/neighbour-index.ts




/** `_fit_X`, `_fit_method` and the search tree. @throws unsupported for metrics without an exact form here */
function neighbourIndexOf(attributes, context) {
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    const metric = metricOfModel(attributes, className);
    const method = attributes.string('_fit_method');
    const training = trainingOf(attributes, metric, context);
    if (method === 'brute' && !isAtLeast(context.version, 1, 1)) {
        context.note('of training rows that are equally far, 1.0 and older may take others than are taken here');
    }
    const tree = method === 'brute' ? null : treeOf(attributes, method, className);
    return {
        training,
        metric,
        method,
        find: (input, k) => findNeighbours(input.rows, k, metric, tree === null ? bruteSearch(input, training, metric) : treeSearch(input, tree, metric)),
    };
}
/** Sparse training rows are searched by the same distances; their ties are broken by numpy.argpartition, as those of the cosine. */
function trainingOf(attributes, metric, context) {
    const fitted = attributes.raw('_fit_X');
    if (fitted instanceof pickle_values/* PyObject */.By || metric.name === 'cosine')
        context.note('of training rows that are equally far, the first ones are neighbours; scikit-learn leaves that choice open');
    if (fitted instanceof pickle_values/* PyObject */.By)
        return (0,blocks/* toDense */.FL)({ kind: 'sparse', ...csrOf(fitted) });
    return { kind: 'dense', ...attributes.matrix('_fit_X') };
}
/** `n_neighbors`. @throws unsupported when there are not as many training rows */
function neighbourCount(attributes, { training }, name = 'n_neighbors') {
    const k = attributes.int(name);
    if (k < 1 || k > training.rows)
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.${name}`, `${k} neighbours among ${training.rows} training rows`);
    return k;
}
function metricOfModel(attributes, className) {
    const name = attributes.string('effective_metric_');
    const parameters = attributes.get('effective_metric_params_') ?? null;
    const known = parameters instanceof pickle_values/* PyDict */.KL ? parameters : new pickle_values/* PyDict */.KL();
    const extra = known.entries.filter(([key, value]) => key !== 'p' && value !== null).map(([key]) => key);
    if (extra.length > 0)
        throw (0,errors/* unsupported */.qO)(`${className}.metric_params`, `the parameter ${(0,arrays/* describeValue */.bp)(extra[0])}`);
    const metric = metricOf(name, attributes.optionalNumber('p') ?? 2);
    if (metric === null)
        throw (0,errors/* unsupported */.qO)(`${className}.metric`, `the metric "${name}"`);
    return metric;
}
/** KDTree and BallTree pickle as (data, order, node data, bounds, leaf size, levels, nodes, ...). */
function treeOf(attributes, method, className) {
    const kind = method === 'kd_tree' ? 'kd' : method === 'ball_tree' ? 'ball' : null;
    if (kind === null)
        throw (0,errors/* unsupported */.qO)(`${className}._fit_method`, `the search "${method}"`);
    const { state } = attributes.object('_tree');
    const [data, order, nodes, bounds] = state instanceof pickle_values/* PyTuple */.Wc ? state.items : [];
    if (!(data instanceof pickle_values/* NDArray */.Mv && order instanceof pickle_values/* NDArray */.Mv && nodes instanceof pickle_values/* NDArray */.Mv && bounds instanceof pickle_values/* NDArray */.Mv)) {
        throw (0,errors/* unsupported */.qO)(`${className}._tree`, 'the search tree is stored in another form');
    }
    const [rows = 0, cols = 0] = data.shape;
    const tree = {
        kind,
        data: { kind: 'dense', rows, cols, data: (0,arrays/* toFloats */.Fn)(data) },
        order: (0,arrays/* toInts */.q9)(order),
        start: (0,arrays/* toInts */.q9)(fieldOf(nodes, 'idx_start')),
        end: (0,arrays/* toInts */.q9)(fieldOf(nodes, 'idx_end')),
        leaf: Uint8Array.from((0,arrays/* toInts */.q9)(fieldOf(nodes, 'is_leaf'))),
        radius: (0,arrays/* toFloats */.Fn)(fieldOf(nodes, 'radius')),
        bounds: (0,arrays/* toFloats */.Fn)(bounds),
    };
    neighbour_index_checkTree(tree, className);
    return tree;
}
/** A file may say anything; the search must end and stay inside its arrays. */
function neighbour_index_checkTree({ kind, data, order, start, end, leaf, bounds }, className) {
    const nodes = leaf.length;
    const corners = (kind === 'kd' ? 2 : 1) * nodes * data.cols;
    const fits = nodes > 0 &&
        bounds.length === corners &&
        order.length === data.rows &&
        order.every((row) => row >= 0 && row < data.rows) &&
        leaf.every((flag, node) => flag === 1 || 2 * node + 2 < nodes) &&
        start.every((from, node) => from >= 0 && from <= end[node] && end[node] <= data.rows);
    if (!fits)
        throw (0,errors/* corrupt */.qb)(className, 'the nodes of the search tree do not fit its data');
}

;// CONCATENATED MODULE: ./src/lower/sklearn/neighbours.ts






/** k nearest neighbours, found in the order that scikit-learn's own search finds them. */
const neighboursLowering = {
    classes: ['sklearn.neighbors.KNeighborsClassifier', 'sklearn.neighbors.KNeighborsRegressor'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const index = neighbourIndexOf(attributes, context);
        const k = neighbourCount(attributes, index);
        const weigh = weighOf(attributes);
        const about = { className, inputs: inputsOf(attributes, 'number', index.training.cols) };
        const search = (input) => index.find((0,blocks/* toDense */.FL)(input), k);
        if (className === 'sklearn.neighbors.KNeighborsRegressor') {
            const targets = targetsOf(attributes, index.training.rows);
            return estimators_regressor({ ...about, outputs: targets.cols }, (input) => averages(search(input), weigh, targets));
        }
        if (attributes.has('outputs_2d_') && attributes.boolean('outputs_2d_')) {
            const targets = severalTargets(attributes, index.training.rows);
            return labelsOfTargets(about, targets.map(({ classes }) => classes), (input) => {
                const found = search((0,blocks/* toDense */.FL)(input));
                return targets.map(({ labels, classes }) => argmaxRows(votes(found, weigh, labels, classes.length)));
            });
        }
        const classes = attributes.labels('classes_');
        const labels = attributes.ints('_y');
        if (labels.length !== index.training.rows || labels.some((label) => label < 0 || label >= classes.length)) {
            throw (0,errors/* corrupt */.qb)(className, 'the labels do not fit the training rows and classes');
        }
        return estimators_classifier({ ...about, classes }, {
            compute: (input) => votes(search(input), weigh, labels, classes.length),
            labels: argmaxRows,
            probabilities: (counts) => {
                const shares = { ...counts, data: counts.data.slice() };
                normalizeRows(shares);
                return shares.data;
            },
        });
    },
};
const equalWeights = (distances) => new Float64Array(distances.length).fill(1);
/** A training row at distance zero takes all the weight. */
const inverseDistances = (distances) => {
    if (distances.includes(0))
        return distances.map((distance) => (distance === 0 ? 1 : 0));
    return distances.map((distance) => 1 / distance);
};
/** `weights`. @throws unsupported for a function */
function weighOf(attributes) {
    const weights = attributes.raw('weights');
    if (weights === null || weights === 'uniform')
        return equalWeights;
    if (weights === 'distance')
        return inverseDistances;
    throw (0,errors/* unsupported */.qO)(`${attributes.className}.weights`, 'weights computed by a function of its own');
}
/** `classes_` and the columns of `_y` of an estimator with several targets. */
function severalTargets(attributes, rows) {
    const labels = targetsOf(attributes, rows);
    return attributes.list('classes_').map((stored, target) => {
        const classes = (0,formats_labels/* toLabels */.Dc)(stored);
        const column = Int32Array.from({ length: rows }, (_, row) => labels.data[row * labels.cols + target]);
        if (column.some((label) => label < 0 || label >= classes.length))
            throw (0,errors/* corrupt */.qb)(attributes.className, 'the labels do not fit the classes');
        return { classes, labels: column };
    });
}
function votes(found, weigh, labels, classes) {
    const { k } = found;
    const rows = found.indices.length / k;
    const counts = (0,blocks/* denseBlock */.L9)(rows, classes);
    for (let row = 0; row < rows; row++) {
        const weights = weigh(found.distances.subarray(row * k, (row + 1) * k));
        for (let at = 0; at < k; at++)
            counts.data[row * classes + labels[found.indices[row * k + at]]] += weights[at];
    }
    return counts;
}
function averages(found, weigh, targets) {
    const { k } = found;
    const rows = found.indices.length / k;
    const out = (0,blocks/* denseBlock */.L9)(rows, targets.cols).data;
    for (let row = 0; row < rows; row++) {
        const weights = weigh(found.distances.subarray(row * k, (row + 1) * k));
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        for (let target = 0; target < targets.cols; target++) {
            let sum = 0;
            for (let at = 0; at < k; at++) {
                sum += targets.data[found.indices[row * k + at] * targets.cols + target] * weights[at];
            }
            out[row * targets.cols + target] = sum / total;
        }
    }
    return out;
}
function targetsOf(attributes, rows) {
    const array = attributes.array('_y');
    const cols = array.shape[1] ?? 1;
    if (array.shape[0] !== rows)
        throw new errors/* ModelGateError */.j3('corrupt', `${attributes.className}._y does not fit the training rows`);
    return { kind: 'dense', rows, cols, data: (0,arrays/* toFloats */.Fn)(array) };
}

;// CONCATENATED MODULE: ./src/plan/normalize.ts
/** Rows divided by their norm; rows of zeros stay (sklearn.preprocessing.normalize). */
function normalizeByNorm(block, norm) {
    const data = block.data.slice();
    for (let row = 0; row < block.rows; row++) {
        const [from, to] = block.kind === 'dense' ? [row * block.cols, (row + 1) * block.cols] : [block.indptr[row], block.indptr[row + 1]];
        const size = normOf(data.subarray(from, to), norm);
        // Dense rows of almost nothing are left alone as well (_handle_zeros_in_scale).
        if (size === 0 || (block.kind === 'dense' && size < 10 * Number.EPSILON))
            continue;
        for (let at = from; at < to; at++)
            data[at] /= size;
    }
    return { ...block, data };
}
function normOf(row, norm) {
    let sum = 0;
    for (const value of row) {
        if (norm === 'l1')
            sum += Math.abs(value);
        else if (norm === 'l2')
            sum += value * value;
        else
            sum = Math.max(sum, Math.abs(value));
    }
    return norm === 'l2' ? Math.sqrt(sum) : sum;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/normalizer.ts




const normalizer_NAME = 'sklearn.preprocessing.Normalizer';
/** onnxruntime's reductions over the columns of a row. */
const REDUCTIONS = { l1: 'ReduceL1', l2: 'ReduceL2', max: 'ReduceMax' };
const normalizerLowering = {
    classes: [normalizer_NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const norm = attributes.string('norm');
        if (norm !== 'l1' && norm !== 'l2' && norm !== 'max')
            throw (0,errors/* unsupported */.qO)(`${normalizer_NAME}.norm`, `the norm "${norm}"`);
        return numericTransformer({ className: normalizer_NAME, inputs: inputsOf(attributes, 'number') }, (input) => normalizeByNorm(input, norm), {
            toOnnx(graph, input) {
                const value = graphMatrix(graph, input);
                const measured = norm === 'max' ? graph.node('Abs', [value]) : value;
                const size = graph.node(REDUCTIONS[norm], [measured, graph.constant(BigInt64Array.of(1n), [1])], {
                    keepdims: 1n,
                });
                // Rows of (almost) nothing are left alone.
                const nothing = graph.node('Less', [size, graphScalar(graph, 10 * Number.EPSILON)]);
                const divisor = graph.node('Where', [nothing, graphScalar(graph, 1), size]);
                return { transformed: graph.node('Div', [value, divisor]) };
            },
        });
    },
};

;// CONCATENATED MODULE: ./src/lower/sklearn/categories.ts




/** `categories_`, one array a column. */
function categoriesOf(attributes) {
    return attributes.list('categories_').map((array, column) => {
        const subject = `${attributes.className}.categories_[${column}]`;
        if (!(array instanceof pickle_values/* NDArray */.Mv))
            throw (0,errors/* corrupt */.qb)(subject, 'expected an array');
        const cells = cellsOf(array, subject);
        const items = (0,arrays/* asItems */.dB)(array);
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
        throw new errors/* ModelGateError */.j3('data', `column ${(0,core_text/* plain */.pj)(column.name, 80)} holds text ("${(0,core_text/* plain */.pj)(column.dictionary[used], 60)}") where the model knows numeric categories`, { subject: column.name, remedy: 'Give the column the type that the model was trained on.' });
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
            throw new errors/* ModelGateError */.j3('data', `column ${(0,core_text/* plain */.pj)(column.name, 80)} is infinite in row ${row + 1}`, {
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
    const shown = value === undefined || Number.isNaN(value) ? 'a missing value' : `"${(0,core_text/* plain */.pj)(String(value), 60)}"`;
    return new errors/* ModelGateError */.j3('data', `column ${(0,core_text/* plain */.pj)(column.name, 80)} holds ${shown} in row ${row + 1}, a category that ${className} did not see in training`, {
        subject: column.name,
        remedy: 'Train on data with this category, or set handle_unknown="ignore" when training.',
    });
}

;// CONCATENATED MODULE: ./src/lower/sklearn/encoded-columns.ts






/** Reads the encoder. `ungroupedMissing`: a missing cell keeps its place when categories are grouped (OrdinalEncoder). */
function categoryEncoderOf(attributes, { ungroupedMissing, version }) {
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    const rule = attributes.string('handle_unknown');
    // "warn" was to do what "infrequent_if_exist" does, and does since 1.8.
    const joinsRare = rule === 'infrequent_if_exist' || (rule === 'warn' && isAtLeast(version, 1, 8));
    const grouped = attributes.has('_infrequent_enabled') && attributes.boolean('_infrequent_enabled');
    const mappings = grouped ? attributes.list('_default_to_infrequent_mappings') : null;
    const columns = categoriesOf(attributes).map((categories, column) => {
        const mapping = mappings?.[column] ?? null;
        if (mapping === null) {
            const count = categories.cells.length;
            return { categories, grouping: null, infrequent: -1, unknown: rule === 'error' ? 'error' : 'mark', width: count };
        }
        if (!(mapping instanceof pickle_values/* NDArray */.Mv))
            throw (0,errors/* unsupported */.qO)(`${className}._default_to_infrequent_mappings`, 'not an array');
        const grouping = (0,arrays/* toInts */.q9)(mapping);
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
        throw (0,errors/* unsupported */.qO)(`${className}.handle_unknown`, `unknown rule "${rule}"`);
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
    const { columns } = (0,blocks/* toColumns */.tp)(block);
    columnsExpected(columns.length, encoder.columns.length, encoder.className);
    return encoder.columns.map((encoded, at) => {
        const column = columns[at];
        const positions = encodeColumn(column, encoded.categories);
        if (encoded.unknown === 'error') {
            const row = positions.indexOf(-1);
            if (row >= 0)
                throw unknownCategory(column, row, encoder.className);
        }
        const unknown = encoded.unknown === 'infrequent' ? encoded.infrequent : -1;
        const { grouping } = encoded;
        return positions.map((position) => (position < 0 ? unknown : grouping === null ? position : grouping[position]));
    });
}
/** An object array or list of ints and None; null when the attribute is None or absent. */
function optionalPositions(attributes, name) {
    const value = attributes.get(name) ?? null;
    if (value === null)
        return null;
    const items = (0,arrays/* asItems */.dB)(value);
    if (items === null)
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.${name}`, 'expected an array');
    return items.map((item) => (0,arrays/* asNumber */.i)(item));
}

;// CONCATENATED MODULE: ./src/lower/sklearn/graph-categories.ts


/**
 * The encoder's columns as [rows, 1] values, strings or doubles as the categories are. A missing text is the empty string, since
 * ONNX has no other word for it.
 * @throws unsupported for categories of mixed types
 */
function graphCategoryColumns(graph, input, encoder) {
    const columns = graphColumnList(graph, input, encoder.columns.length);
    return encoder.columns.map(({ categories: { cells } }, at) => {
        const column = columns[at];
        const known = cells.filter((cell) => cell !== null);
        const text = known.filter((cell) => typeof cell === 'string').length;
        if (text > 0 && text < known.length)
            throw (0,errors/* unsupported */.qO)(encoder.className, 'text and numbers in one column');
        if ((column.elementType === 'string') === text > 0)
            return text > 0 ? column : graph.cast(column, 'double');
        throw (0,errors/* unsupported */.qO)(encoder.className, 'the column has another type than the categories');
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
            throw (0,errors/* unsupported */.qO)('ONNX', 'a missing category that is not the last one');
        parts.push(graph.cast(graphMissingCells(graph, column), 'double'));
    }
    const hot = graphConcat(graph, parts);
    return { hot, unknown: graph.node('Sub', [graphScalar(graph, 1), graphRowSum(graph, hot)]) };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/one-hot-encoder.ts





const oneHotEncoderLowering = {
    classes: ['sklearn.preprocessing.OneHotEncoder'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const encoder = categoryEncoderOf(attributes, { ungroupedMissing: false, version: context.version });
        const dropped = droppedPositions(attributes, encoder.columns.length);
        const places = placesOf(encoder.columns, dropped);
        const sparse = isSparse(attributes);
        const inputs = categoricalInputs(attributes, encoder.columns.map((column) => column.categories.cells));
        return {
            ...transformerFacts(encoder.className, inputs),
            transform(block) {
                const hot = one_hot_encoder_oneHot(block.rows, encodeColumns(block, encoder), places);
                return sparse ? hot : (0,blocks/* toDense */.FL)(hot);
            },
            toOnnx(graph, input) {
                const columns = graphCategoryColumns(graph, input, encoder);
                const parts = columns.map((column, at) => graphHot(graph, column, encoder.columns[at], places[at]));
                return { transformed: graphConcat(graph, parts) };
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
    return optionalPositions(attributes, name) ?? new Array(columns).fill(null);
}
/** `sparse` was renamed to `sparse_output` in 1.2, where the old name may still hold "deprecated". */
function isSparse(attributes) {
    return attributes.has('sparse_output') ? attributes.boolean('sparse_output') : attributes.boolean('sparse');
}
function one_hot_encoder_oneHot(rows, positions, places) {
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
    const { hot, unknown } = graphOneHot(graph, column, encoded.categories);
    const count = encoded.categories.cells.length;
    const matrix = new Float64Array(count * place.width);
    for (let category = 0; category < count; category++) {
        const position = encoded.grouping === null ? category : encoded.grouping[category];
        const target = place.targets[position];
        if (target >= 0)
            matrix[category * place.width + target] = 1;
    }
    const placed = graph.node('MatMul', [hot, graph.constant(matrix, [count, place.width])]);
    const target = encoded.unknown === 'infrequent' ? place.targets[encoded.infrequent] : -1;
    if (target < 0)
        return placed;
    const row = new Float64Array(place.width);
    row[target] = 1;
    return graph.node('Add', [placed, graph.node('MatMul', [unknown, graph.constant(row, [1, place.width])])]);
}

;// CONCATENATED MODULE: ./src/lower/sklearn/ordinal-encoder.ts





const ordinalEncoderLowering = {
    classes: ['sklearn.preprocessing.OrdinalEncoder'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const encoder = categoryEncoderOf(attributes, { ungroupedMissing: true, version: context.version });
        // encoded_missing_value came with 1.1; before, a missing cell stayed missing.
        const missingValue = attributes.has('encoded_missing_value') ? attributes.number('encoded_missing_value') : NaN;
        const unknownValue = attributes.optionalNumber('unknown_value') ?? NaN;
        const tables = encoder.columns.map((column) => ordinal_encoder_valuesOf(column, missingValue));
        const inputs = categoricalInputs(attributes, encoder.columns.map((column) => column.categories.cells));
        return {
            ...transformerFacts(encoder.className, inputs),
            transform(block) {
                const columns = encodeColumns(block, encoder);
                const output = (0,blocks/* denseBlock */.L9)(block.rows, columns.length);
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
                const columns = graphCategoryColumns(graph, input, encoder);
                const parts = columns.map((column, at) => graphOrdinal(graph, column, encoder.columns[at], { missingValue, unknownValue }));
                return { transformed: graphConcat(graph, parts) };
            },
        };
    },
};
/** Position after grouping -> the number that stands for it. */
function ordinal_encoder_valuesOf({ categories, width }, missingValue) {
    const values = Float64Array.from({ length: Math.max(width, categories.cells.length) }, (_, position) => position);
    if (categories.nan >= 0)
        values[categories.nan] = missingValue;
    return values;
}
function graphOrdinal(graph, column, encoded, special) {
    const { hot, unknown } = graphOneHot(graph, column, encoded.categories);
    const { cells, nan } = encoded.categories;
    const weights = Float64Array.from({ length: cells.length }, (_, at) => at === nan ? 0 : (encoded.grouping?.[at] ?? at));
    let value = graph.node('MatMul', [hot, graph.constant(weights, [cells.length, 1])]);
    if (nan >= 0) {
        const missing = graphMissingCells(graph, column);
        value = graph.node('Where', [missing, graphScalar(graph, special.missingValue), value]);
    }
    const isUnknown = graph.node('Greater', [unknown, graphScalar(graph, 0.5)], {}, { elementType: 'bool' });
    return graph.node('Where', [isUnknown, graphScalar(graph, special.unknownValue), value]);
}

;// CONCATENATED MODULE: ./src/lower/sklearn/perceptron.ts




/** Multi-layer perceptrons. */
const perceptronLowering = {
    classes: ['sklearn.neural_network.MLPClassifier', 'sklearn.neural_network.MLPRegressor'],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const layers = layersOf(attributes, className);
        const about = { className, inputs: inputsOf(attributes, 'number', layers[0].weights.cols) };
        const outputs = layers.at(-1).weights.rows;
        if (className.endsWith('Regressor')) {
            return estimators_regressor({ ...about, outputs }, (input) => forward(layers, input).data, {
                toOnnx: (graph, input) => ({ values: graphForward(graph, layers, graphMatrix(graph, input)) }),
            });
        }
        const { classes, kind } = targetOf(attributes);
        const binary = kind === 'binary';
        if (kind === 'multilabel-indicator') {
            // One yes or no a label: `outputs` answers a row, each of the classes 0 and 1.
            const labels = estimators_classifier({ ...about, classes: [0, 1] }, {
                compute: (input) => forward(layers, input),
                labels: ({ data }) => Int32Array.from(data, (value) => (value > 0.5 ? 1 : 0)),
                probabilities: ({ data }) => data,
            });
            return { ...labels, outputs };
        }
        if (outputs !== (binary ? 1 : classes.length))
            throw (0,errors/* corrupt */.qb)(className, `${outputs} outputs for ${classes.length} classes`);
        return estimators_classifier({ ...about, classes }, {
            compute: (input) => forward(layers, input),
            labels: (output) => binary ? Int32Array.from(output.data, (value) => (value > 0.5 ? 1 : 0)) : argmaxRows(output),
            probabilities: (output) => (binary ? binaryColumns(output.data) : output.data),
        }, {
            toOnnx(graph, input) {
                const output = graphForward(graph, layers, graphMatrix(graph, input));
                if (!binary)
                    return { labels: graphArgmax(graph, output), probabilities: output };
                const above = graph.node('Sub', [output, graphScalar(graph, 0.5)]);
                return { labels: graphSignLabels(graph, above), probabilities: graphBinaryColumns(graph, output) };
            },
        });
    },
};
const elementwise = (apply) => ({ data }) => {
    for (let at = 0; at < data.length; at++)
        data[at] = apply(data[at]);
};
const perceptron_node = (operator) => (graph, value) => graph.node(operator, [value]);
const ACTIVATIONS = {
    identity: { apply: () => undefined, graph: (_, value) => value },
    logistic: { apply: elementwise(expit), graph: perceptron_node('Sigmoid') },
    tanh: { apply: elementwise(Math.tanh), graph: perceptron_node('Tanh') },
    relu: { apply: elementwise((value) => (value > 0 ? value : 0)), graph: perceptron_node('Relu') },
    softmax: { apply: softmaxRows, graph: graphSoftmax },
    exp: { apply: elementwise(Math.exp), graph: perceptron_node('Exp') },
};
function layersOf(attributes, className) {
    const weights = attributes.list('coefs_');
    const biases = attributes.list('intercepts_');
    const hidden = activationOf(attributes, 'activation', className);
    const last = activationOf(attributes, 'out_activation_', className);
    if (weights.length === 0 || weights.length !== biases.length)
        throw (0,errors/* corrupt */.qb)(className, 'weights and intercepts differ in number');
    return weights.map((matrix, at) => {
        const bias = biases[at];
        const fits = matrix instanceof pickle_values/* NDArray */.Mv && bias instanceof pickle_values/* NDArray */.Mv && matrix.shape[1] === bias.size;
        if (!fits)
            throw (0,errors/* corrupt */.qb)(className, `layer ${at} has no matrix of weights with one intercept a unit`);
        const [rows, cols] = matrix.shape;
        return {
            weights: transposed({ rows, cols, data: (0,arrays/* toFloats */.Fn)(matrix) }),
            bias: (0,arrays/* toFloats */.Fn)(bias),
            activation: at === weights.length - 1 ? last : hidden,
        };
    });
}
function activationOf(attributes, name, className) {
    const word = attributes.string(name);
    const activation = Object.hasOwn(ACTIVATIONS, word) ? ACTIVATIONS[word] : undefined;
    if (activation === undefined)
        throw (0,errors/* unsupported */.qO)(`${className}.${name}`, `the activation "${word}"`);
    return activation;
}
function targetOf(attributes) {
    const binarizer = access/* Attributes */.e.of(attributes.object('_label_binarizer'));
    const kind = binarizer.string('y_type_');
    if (!['binary', 'multiclass', 'multilabel-indicator'].includes(kind)) {
        throw (0,errors/* unsupported */.qO)(attributes.className, `it was fitted on ${kind} labels`);
    }
    return { classes: binarizer.labels('classes_'), kind };
}
function forward(layers, input) {
    let value = input;
    for (const { weights, bias, activation } of layers) {
        const next = affine(value, weights, bias);
        activation.apply(next);
        value = next;
    }
    return value;
}
function graphForward(graph, layers, input) {
    return layers.reduce((value, { weights, bias, activation }) => activation.graph(graph, graphAffine(graph, value, weights, bias)), input);
}

// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
;// CONCATENATED MODULE: ./src/lower/sklearn/polynomial-features.ts





const polynomial_features_NAME = 'sklearn.preprocessing.PolynomialFeatures';
/** Products of the columns up to a degree, by degree, each in lexicographic order of its columns. */
const polynomialFeaturesLowering = {
    classes: [polynomial_features_NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const inputs = inputsOf(attributes, 'number');
        const terms = termsOf(inputs.length, {
            ...degreesOf(attributes),
            distinct: attributes.boolean('interaction_only'),
            bias: attributes.boolean('include_bias'),
        });
        return denseTransformer({ className: polynomial_features_NAME, inputs }, (input) => {
            const output = (0,blocks/* denseBlock */.L9)(input.rows, terms.length);
            for (let row = 0; row < input.rows; row++) {
                for (const [at, columns] of terms.entries()) {
                    let product = 1;
                    // From the last column to the first, as scikit-learn builds a degree on the one before.
                    for (let k = columns.length - 1; k >= 0; k--)
                        product *= input.data[row * input.cols + columns[k]];
                    output.data[row * terms.length + at] = product;
                }
            }
            return output;
        });
    },
};
/** `degree` is the largest, or (smallest, largest). */
function degreesOf(attributes) {
    const range = (0,arrays/* asItems */.dB)(attributes.raw('degree'));
    const [min, max] = range === null ? [0, attributes.int('degree')] : range.map((degree) => (0,arrays/* numberOf */.rl)(degree));
    if (min === undefined || max === undefined)
        throw (0,errors/* unsupported */.qO)(`${polynomial_features_NAME}.degree`, 'not one or two numbers');
    return { min, max };
}
function termsOf(features, { min, max, distinct, bias }) {
    const terms = bias ? [[]] : [];
    let cells = 0;
    let previous = [[]];
    for (let degree = 1; degree <= max; degree++) {
        const next = [];
        for (const columns of previous) {
            const last = columns.at(-1);
            const start = last === undefined ? 0 : distinct ? last + 1 : last;
            for (let column = start; column < features; column++)
                next.push([...columns, column]);
            cells += features - start;
            if (cells > limits/* MAX_DENSE_CELLS */.jq / 64)
                throw new errors/* ModelGateError */.j3('limit', `${polynomial_features_NAME}: too many products of ${features} columns`);
        }
        if (degree >= min)
            terms.push(...next);
        previous = next;
    }
    return terms;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/power-transformer.ts







const power_transformer_NAME = 'sklearn.preprocessing.PowerTransformer';
/** Box-Cox or Yeo-Johnson with a fitted exponent a column, then standardised. */
const powerTransformerLowering = {
    classes: [power_transformer_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const lambdas = attributes.floats('lambdas_');
        const method = attributes.string('method');
        if (method !== 'box-cox' && method !== 'yeo-johnson')
            throw (0,errors/* unsupported */.qO)(`${power_transformer_NAME}.method`, `the method "${method}"`);
        // scipy's function, taken over in 1.7, is the same formula with less cancellation.
        const yeoJohnson = isAtLeast(context.version, 1, 7) ? stableYeoJohnson : plainYeoJohnson;
        const scaler = attributes.get('_scaler');
        const standardize = attributes.boolean('standardize');
        if (standardize && !(scaler instanceof pickle_values/* PyObject */.By))
            throw (0,errors/* unsupported */.qO)(`${power_transformer_NAME}._scaler`, 'the scaler is not in the file');
        const scale = standardize && scaler instanceof pickle_values/* PyObject */.By ? lowerTransformer(scaler, context, '_scaler') : null;
        const inputs = inputsOf(attributes, 'number', lambdas.length);
        return denseTransformer({ className: power_transformer_NAME, inputs, missing: 'allowed' }, (input) => {
            const data = input.data.map((value, at) => {
                const column = at % input.cols;
                if (method === 'yeo-johnson')
                    return yeoJohnson(value, lambdas[column]);
                if (value <= 0)
                    throw notPositive(inputs[column]?.name ?? `#${column + 1}`, Math.floor(at / input.cols));
                return boxCox(value, lambdas[column]);
            });
            const powers = { ...input, data };
            return scale === null ? powers : scale.transform(powers);
        });
    },
};
/** scipy.special.boxcox: (x^lambda - 1) / lambda without cancellation. */
function boxCox(value, lambda) {
    // Below this the difference to the logarithm is lost in rounding.
    if (Math.abs(lambda) < 1e-19)
        return Math.log(value);
    return Math.expm1(lambda * Math.log(value)) / lambda;
}
/** Yeo and Johnson, 2000, https://doi.org/10.1093/biomet/87.4.954 */
function plainYeoJohnson(value, lambda) {
    if (Number.isNaN(value))
        return NaN;
    if (value >= 0) {
        return Math.abs(lambda) < Number.EPSILON ? Math.log1p(value) : ((value + 1) ** lambda - 1) / lambda;
    }
    const rest = 2 - lambda;
    return Math.abs(rest) > Number.EPSILON ? -((-value + 1) ** rest - 1) / rest : -Math.log1p(-value);
}
function stableYeoJohnson(value, lambda) {
    if (Number.isNaN(value))
        return NaN;
    if (value >= 0) {
        return Math.abs(lambda) < Number.EPSILON ? Math.log1p(value) : Math.expm1(lambda * Math.log1p(value)) / lambda;
    }
    const rest = 2 - lambda;
    return Math.abs(rest) > Number.EPSILON ? -Math.expm1(rest * Math.log1p(-value)) / rest : -Math.log1p(-value);
}
function notPositive(name, row) {
    return new errors/* ModelGateError */.j3('data', `column ${(0,core_text/* plain */.pj)(name, 80)} is not positive in row ${row + 1}; Box-Cox takes positive numbers only`, {
        subject: name,
    });
}

;// CONCATENATED MODULE: ./src/lower/sklearn/projections.ts




/** Projections on fitted components. */
const projectionsLowering = {
    classes: ['PCA', 'IncrementalPCA', 'TruncatedSVD'].map((name) => `sklearn.decomposition.${name}`),
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const components = attributes.matrix('components_');
        const { before, after } = centringOf(attributes, components, context);
        const spread = attributes.has('whiten') && attributes.boolean('whiten') ? spreadOf(attributes, context) : null;
        return numericTransformer({ className, inputs: inputsOf(attributes, 'number', components.cols) }, (input) => {
            const centred = before === null ? input : subtract((0,blocks/* toDense */.FL)(input), before);
            const output = affine(centred, components, after ?? 0);
            if (spread === null)
                return output;
            return { ...output, data: output.data.map((value, at) => value / spread[at % output.cols]) };
        }, {
            toOnnx(graph, input) {
                const value = graphMatrix(graph, input);
                const centred = before === null ? value : graph.node('Sub', [value, graphRow(graph, before)]);
                const projected = graphAffine(graph, centred, components, after ?? 0);
                return { transformed: spread === null ? projected : graph.node('Div', [projected, graphRow(graph, spread)]) };
            },
        });
    },
};
/** Until 1.4 the mean was taken off before the projection, from 1.5 on its projection is taken off afterwards. */
function centringOf(attributes, components, context) {
    const mean = (attributes.get('mean_') ?? null) === null ? null : attributes.floats('mean_');
    if (mean === null)
        return { before: null, after: null };
    if (!isAtLeast(context.version, 1, 5))
        return { before: mean, after: null };
    const row = { kind: 'dense', rows: 1, cols: mean.length, data: mean };
    return { before: null, after: affine(row, components).data.map((value) => -value) };
}
/** Standard deviation of each component; from 1.5 on not below the machine's precision. */
function spreadOf(attributes, context) {
    const floor = !isAtLeast(context.version, 1, 5) ? 0 : Number.EPSILON;
    return attributes.floats('explained_variance_').map((variance) => Math.max(Math.sqrt(variance), floor));
}
function subtract(input, row) {
    return { ...input, data: input.data.map((value, at) => value - row[at % input.cols]) };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/scalers.ts



const OPERATORS = {
    Sub: (left, right) => left - right,
    Div: (left, right) => left / right,
    Mul: (left, right) => left * right,
    Add: (left, right) => left + right,
};
/** Scalers with a fitted centre and spread. The order of the operations is scikit-learn's: it decides the last bit. */
const scalersLowering = {
    classes: ['StandardScaler', 'MinMaxScaler', 'MaxAbsScaler', 'RobustScaler'].map((name) => `sklearn.preprocessing.${name}`),
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const steps = scalers_stepsOf(attributes, className);
        const clip = clipOf(attributes, className);
        const about = {
            className,
            inputs: inputsOf(attributes, 'number', steps[0]?.operand.length),
            missing: 'allowed',
        };
        return numericTransformer(about, (input) => {
            const output = isColumnScale(steps) && input.kind === 'sparse' ? scaleSparse(input, steps) : scale((0,blocks/* toDense */.FL)(input), steps);
            if (clip !== null)
                clipInPlace(output.data, clip);
            return output;
        }, {
            toOnnx(graph, input) {
                let value = graphMatrix(graph, input);
                for (const { operator, operand } of steps)
                    value = graph.node(operator, [value, graphRow(graph, operand)]);
                if (clip !== null)
                    value = graph.node('Clip', [value, ...clip.map((bound) => graphScalarOf(graph, bound))]);
                return { transformed: value };
            },
        });
    },
};
/** Clip wants its bounds as tensors of no dimension. */
function graphScalarOf(graph, value) {
    return graph.constant(Float64Array.of(value), []);
}
function scalers_stepsOf(attributes, className) {
    const step = (operator, name) => ({ operator, operand: attributes.floats(name) });
    const when = (flag, operator, name) => attributes.boolean(flag) ? [step(operator, name)] : [];
    switch (className) {
        case 'sklearn.preprocessing.StandardScaler':
            return [...when('with_mean', 'Sub', 'mean_'), ...when('with_std', 'Div', 'scale_')];
        case 'sklearn.preprocessing.MinMaxScaler':
            return [step('Mul', 'scale_'), step('Add', 'min_')];
        case 'sklearn.preprocessing.RobustScaler':
            return [...when('with_centering', 'Sub', 'center_'), ...when('with_scaling', 'Div', 'scale_')];
        default:
            return [step('Div', 'scale_')];
    }
}
/** `clip` came with MinMaxScaler in 0.24 and with MaxAbsScaler in 1.7. */
function clipOf(attributes, className) {
    if (!attributes.has('clip') || !attributes.boolean('clip'))
        return null;
    if (className === 'sklearn.preprocessing.MaxAbsScaler')
        return [-1, 1];
    const [low, high] = attributes.list('feature_range');
    return [(0,arrays/* numberOf */.rl)(low), (0,arrays/* numberOf */.rl)(high)];
}
function scale(input, steps) {
    const output = (0,blocks/* denseBlock */.L9)(input.rows, input.cols);
    output.data.set(input.data);
    for (const { operator, operand } of steps) {
        const apply = OPERATORS[operator];
        for (let at = 0, column = 0; at < output.data.length; at++) {
            output.data[at] = apply(output.data[at], operand[column]);
            if (++column === input.cols)
                column = 0;
        }
    }
    return output;
}
/** Zeros stay zeros under division only. */
function isColumnScale(steps) {
    return steps.every((step) => step.operator === 'Div');
}
/** scikit-learn multiplies sparse columns by the reciprocal (inplace_column_scale), which is not the same last bit. */
function scaleSparse(input, steps) {
    const data = input.data.slice();
    for (const { operand } of steps) {
        const reciprocal = operand.map((value) => 1 / value);
        for (let at = 0; at < data.length; at++)
            data[at] *= reciprocal[input.indices[at]];
    }
    return { ...input, data };
}
/** numpy.clip: NaN passes. */
function clipInPlace(data, [low, high]) {
    for (let at = 0; at < data.length; at++) {
        if (data[at] < low)
            data[at] = low;
        else if (data[at] > high)
            data[at] = high;
    }
}

;// CONCATENATED MODULE: ./src/lower/sklearn/search.ts


/** Searches over hyper-parameters predict with the best estimator, refitted on all rows (`refit=True`). */
const searchLowering = {
    classes: [
        'sklearn.model_selection.GridSearchCV',
        'sklearn.model_selection.RandomizedSearchCV',
        'sklearn.model_selection.HalvingGridSearchCV',
        'sklearn.model_selection.HalvingRandomSearchCV',
    ],
    lower(object, context) {
        const best = access/* Attributes */.e.of(object).get('best_estimator_');
        if (!(best instanceof pickle_values/* PyObject */.By)) {
            throw (0,errors/* unsupported */.qO)(context.path, 'the search holds no best_estimator_', 'Fit the search with refit=True, or save its best estimator.');
        }
        return context.lower(best, 'best_estimator_');
    },
};

// EXTERNAL MODULE: ./src/core/table.ts
var table = __webpack_require__(70859);
;// CONCATENATED MODULE: ./src/lower/sklearn/simple-imputer.ts








const simple_imputer_NAME = 'sklearn.impute.SimpleImputer';
const simpleImputerLowering = {
    classes: [simple_imputer_NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const statistics = attributes.array('statistics_');
        const fills = cellsOf(statistics, `${simple_imputer_NAME}.statistics_`);
        const imputer = {
            inputs: inputsOf(attributes, 'number', fills.length).map((input, column) => ({
                ...input,
                kind: kindOf(fills[column] ?? null, statistics.objects !== null),
            })),
            fills,
            kept: keptColumns(attributes, fills),
            marker: markerOf(attributes),
            flagged: flaggedColumns(attributes),
        };
        return takesObjects(attributes) ? objectImputer(imputer) : numericImputer(imputer);
    },
};
/** What fills a column tells what it holds; a column that training found empty may hold anything. */
function kindOf(fill, objects) {
    if (typeof fill === 'string')
        return 'string';
    return fill === null && objects ? 'any' : 'number';
}
/** `_fit_dtype` since 0.24; before that the type of the statistics tells. */
function takesObjects(attributes) {
    if (attributes.array('statistics_').objects === null)
        return false;
    const strategy = attributes.string('strategy');
    // Newer versions keep the constants of numeric data in an object array as well.
    return !(strategy === 'constant' && fittedOnNumbers(attributes));
}
function fittedOnNumbers(attributes) {
    const dtype = attributes.get('_fit_dtype');
    if (dtype === undefined)
        return false;
    const code = typeof dtype === 'object' && dtype !== null && 'args' in dtype ? dtype.args[0] : undefined;
    if (typeof code !== 'string')
        throw (0,errors/* unsupported */.qO)(`${simple_imputer_NAME}._fit_dtype`, 'the type of the training data is not readable');
    return /^[fiu]/.test(code);
}
function markerOf(attributes) {
    const marker = attributes.raw('missing_values');
    return isMissingMarker(marker) ? null : cellOfValue(marker, `${simple_imputer_NAME}.missing_values`);
}
/** Columns without any value in training are dropped, unless told to keep them or filled with a constant. */
function keptColumns(attributes, fills) {
    const all = fills.map((_, column) => column);
    if (attributes.has('keep_empty_features') && attributes.boolean('keep_empty_features'))
        return all;
    const fillValue = attributes.get('fill_value') ?? null;
    if (attributes.string('strategy') === 'constant' && fillValue !== null && isMissingMarker(fillValue)) {
        throw (0,errors/* unsupported */.qO)(`${simple_imputer_NAME}.fill_value`, 'filling with a missing value means different things in different versions');
    }
    return all.filter((column) => fills[column] !== null);
}
function flaggedColumns(attributes) {
    const indicator = attributes.get('indicator_') ?? null;
    if (indicator === null)
        return [];
    return [...access/* Attributes */.e.of(attributes.object('indicator_')).ints('features_')];
}
function numericImputer(imputer) {
    const { inputs, kept, flagged, marker } = imputer;
    if (typeof marker === 'string')
        throw (0,errors/* unsupported */.qO)(`${simple_imputer_NAME}.missing_values`, 'a text marker on numeric data');
    const fills = imputer.fills.map((fill) => (fill === null ? NaN : Number(fill)));
    const missing = (value) => (marker === null ? Number.isNaN(value) : value === Number(marker));
    return {
        ...transformerFacts(simple_imputer_NAME, inputs),
        transform(block) {
            const about = { className: simple_imputer_NAME, inputs, missing: marker === null ? 'allowed' : 'refused' };
            const input = (0,blocks/* toDense */.FL)((0,numeric_input/* numericInput */.u)(block, about));
            const output = (0,blocks/* denseBlock */.L9)(input.rows, kept.length + flagged.length);
            for (let row = 0; row < input.rows; row++) {
                const from = row * input.cols;
                let to = row * output.cols;
                for (const column of kept) {
                    const value = input.data[from + column];
                    output.data[to++] = missing(value) ? fills[column] : value;
                }
                for (const column of flagged)
                    output.data[to++] = missing(input.data[from + column]) ? 1 : 0;
            }
            return output;
        },
        toOnnx(graph, input) {
            const value = graphMatrix(graph, input);
            const mask = graphMarked(graph, value, marker);
            const clean = fills.map((fill) => (Number.isNaN(fill) ? 0 : fill));
            const filled = graph.node('Where', [mask, graphRow(graph, clean), value]);
            const parts = [graphColumns(graph, filled, kept)];
            if (flagged.length > 0)
                parts.push(graph.cast(graphColumns(graph, mask, flagged), 'double'));
            return { transformed: graphConcat(graph, parts) };
        },
    };
}
/** A missing text is the empty string in ONNX, which has no other word for it. */
function graphMarked(graph, value, marker) {
    if (marker === null)
        return graphMissingCells(graph, value);
    const text = value.elementType === 'string';
    return graph.node('Equal', [
        value,
        text ? graph.constant([String(marker)], [1, 1]) : graphRow(graph, [Number(marker)]),
    ]);
}
function graphFilled(graph, value, fill, marker) {
    const text = value.elementType === 'string';
    if (text !== (typeof fill === 'string'))
        throw (0,errors/* unsupported */.qO)(simple_imputer_NAME, 'a column is filled with a value of another type');
    const column = text ? value : graph.cast(value, 'double');
    const constant = text ? graph.constant([String(fill)], [1, 1]) : graphRow(graph, [Number(fill)]);
    return graph.node('Where', [graphMarked(graph, column, marker), constant, column]);
}
function objectImputer({ inputs, fills, kept, flagged, marker }) {
    return {
        ...transformerFacts(simple_imputer_NAME, inputs),
        transform(block) {
            if ((0,blocks/* columnCount */.UQ)(block) !== inputs.length)
                (0,numeric_input/* numericInput */.u)(block, { className: simple_imputer_NAME, inputs });
            const columns = (0,blocks/* toColumns */.tp)(block);
            const filled = {
                kind: 'columns',
                rows: columns.rows,
                columns: kept.map((at) => fillColumn(columns.columns[at], fills[at], marker)),
            };
            if (flagged.length === 0)
                return filled;
            return (0,blocks/* concatBlocks */.Pe)(columns.rows, [filled, indicator(columns, flagged, marker)]);
        },
        toOnnx(graph, input) {
            const columns = graphColumnList(graph, input, inputs.length);
            const parts = kept.map((at) => graphFilled(graph, columns[at], fills[at], marker));
            for (const at of flagged)
                parts.push(graph.cast(graphMarked(graph, columns[at], marker), 'double'));
            return { transformed: graphConcat(graph, parts) };
        },
    };
}
/** A column with its missing cells replaced. @throws ModelGateError code 'data' when it would mix text and numbers */
function fillColumn(column, fill, marker) {
    const missing = missingRows(column, marker);
    if (!missing.includes(1))
        return column;
    if (typeof fill === 'string') {
        const text = column.kind === 'string' ? column : allMissing(column, missing) ? emptyText(column) : null;
        if (text === null)
            throw mixed(column, fill);
        return fillText(text, missing, fill);
    }
    if (column.kind === 'string')
        throw mixed(column, String(fill));
    const values = column.values.map((value, row) => (missing[row] === 1 ? Number(fill) : value));
    return { ...(0,table/* numberColumn */.sA)(column.name, values), boolean: column.boolean };
}
function missingRows(column, marker) {
    const rows = new Uint8Array(column.kind === 'string' ? column.codes.length : column.values.length);
    for (let row = 0; row < rows.length; row++) {
        const missing = column.kind === 'string'
            ? column.codes[row] < 0
            : Number.isNaN(column.values[row]) || column.missing?.[row] === 1;
        if (marker === null)
            rows[row] = missing ? 1 : 0;
        else if (missing)
            throw new errors/* ModelGateError */.j3('data', `column ${(0,core_text/* plain */.pj)(column.name, 80)} is missing in row ${row + 1}; ${simple_imputer_NAME} replaces "${(0,core_text/* plain */.pj)(String(marker))}" only`, { subject: column.name });
        else if (column.kind === 'string')
            rows[row] = column.dictionary[column.codes[row]] === marker ? 1 : 0;
        else
            rows[row] = typeof marker !== 'string' && column.values[row] === Number(marker) ? 1 : 0;
    }
    return rows;
}
function allMissing(column, missing) {
    return missing.length === column.values.length && !missing.includes(0);
}
function emptyText(column) {
    return (0,table/* stringColumn */.s2)(column.name, new Array(column.values.length).fill(null));
}
function fillText(column, missing, fill) {
    const known = column.dictionary.indexOf(fill);
    const code = known >= 0 ? known : column.dictionary.length;
    return {
        ...column,
        dictionary: known >= 0 ? column.dictionary : [...column.dictionary, fill],
        codes: column.codes.map((old, row) => (missing[row] === 1 ? code : old)),
    };
}
function indicator(columns, flagged, marker) {
    const flags = (0,blocks/* denseBlock */.L9)(columns.rows, flagged.length);
    for (const [at, column] of flagged.entries()) {
        const missing = missingRows(columns.columns[column], marker);
        for (let row = 0; row < columns.rows; row++)
            flags.data[row * flags.cols + at] = missing[row];
    }
    return flags;
}
function mixed(column, fill) {
    return new errors/* ModelGateError */.j3('data', `column ${(0,core_text/* plain */.pj)(column.name, 80)} holds ${column.kind === 'string' ? 'text' : 'numbers'}, but the model fills its missing cells with "${(0,core_text/* plain */.pj)(fill, 60)}"`, { subject: column.name, remedy: 'Give the column the type that the model was trained on.' });
}

;// CONCATENATED MODULE: ./src/plan/svm/kernels.ts
/** Names of libsvm's kernels (https://www.csie.ntu.edu.tw/~cjlin/papers/libsvm.pdf), each with its formula. */
const KERNELS = {
    linear: () => dot,
    poly: ({ gamma, coef0, degree }) => (...rows) => integerPower(gamma * dot(...rows) + coef0, degree),
    rbf: ({ gamma }) => (left, leftAt, right, rightAt, count) => {
        let sum = 0;
        for (let at = 0; at < count; at++) {
            const difference = left[leftAt + at] - right[rightAt + at];
            sum += difference * difference;
        }
        return Math.exp(-gamma * sum);
    },
    sigmoid: ({ gamma, coef0 }) => (...rows) => Math.tanh(gamma * dot(...rows) + coef0),
};
const dot = (left, leftAt, right, rightAt, count) => {
    let sum = 0;
    for (let at = 0; at < count; at++)
        sum += left[leftAt + at] * right[rightAt + at];
    return sum;
};
/** libsvm's powi: repeated squaring, so that the rounding is the same. */
function integerPower(base, times) {
    let power = base;
    let result = 1;
    for (let rest = times; rest > 0; rest = Math.floor(rest / 2)) {
        if (rest % 2 === 1)
            result *= power;
        power *= power;
    }
    return result;
}
/** Kernel values of one row with every support vector, into `out`. */
function kernelRow(kernel, input, row, vectors, out) {
    const { cols } = vectors;
    for (let at = 0; at < vectors.rows; at++)
        out[at] = kernel(input.data, row * cols, vectors.data, at * cols, cols);
}

;// CONCATENATED MODULE: ./src/plan/svm/one-vs-one.ts


/** Decision value of every pair of classes: rows x pairs, positive where the first class of the pair wins. */
function pairDecisions(machine, input) {
    const { counts, vectors, intercepts } = machine;
    const starts = Int32Array.from(counts);
    for (let at = 0, sum = 0; at < counts.length; at++) {
        starts[at] = sum;
        sum += counts[at];
    }
    const decisions = (0,blocks/* denseBlock */.L9)(input.rows, intercepts.length);
    const values = new Float64Array(vectors.rows);
    const { data: coefficients } = machine.coefficients;
    for (let row = 0; row < input.rows; row++) {
        kernelRow(machine.kernel, input, row, vectors, values);
        let pair = row * intercepts.length;
        for (let first = 0; first < counts.length; first++) {
            for (let second = first + 1; second < counts.length; second++) {
                const firstFrom = (second - 1) * vectors.rows + starts[first];
                const secondFrom = first * vectors.rows + starts[second];
                let sum = 0;
                for (let k = 0; k < counts[first]; k++)
                    sum += coefficients[firstFrom + k] * values[starts[first] + k];
                for (let k = 0; k < counts[second]; k++)
                    sum += coefficients[secondFrom + k] * values[starts[second] + k];
                decisions.data[pair] = sum + intercepts[pair - row * intercepts.length];
                pair++;
            }
        }
    }
    return decisions;
}
/** Class with the most won pairs, the first on ties (libsvm's svm_predict_values). */
function voteLabels(decisions, classes) {
    const labels = new Int32Array(decisions.rows);
    const votes = new Int32Array(classes);
    for (let row = 0; row < decisions.rows; row++) {
        votes.fill(0);
        let pair = row * decisions.cols;
        for (let first = 0; first < classes; first++) {
            for (let second = first + 1; second < classes; second++)
                votes[decisions.data[pair++] > 0 ? first : second]++;
        }
        let best = 0;
        for (let label = 1; label < classes; label++)
            if (votes[label] > votes[best])
                best = label;
        labels[row] = best;
    }
    return labels;
}
/**
 * Votes plus a share of the summed confidences below 1/3: rows x classes (scikit-learn's _ovr_decision_function). A positive
 * decision is a vote for the first class of the pair.
 */
function oneVsRestScores(decisions, classes) {
    const scores = (0,blocks/* denseBlock */.L9)(decisions.rows, classes);
    const confidences = new Float64Array(classes);
    for (let row = 0; row < decisions.rows; row++) {
        const from = row * classes;
        confidences.fill(0);
        let pair = row * decisions.cols;
        for (let first = 0; first < classes; first++) {
            for (let second = first + 1; second < classes; second++) {
                const decision = decisions.data[pair++];
                confidences[first] += decision;
                confidences[second] -= decision;
                scores.data[from + (decision < 0 ? second : first)]++;
            }
        }
        for (let label = 0; label < classes; label++) {
            const sum = confidences[label];
            scores.data[from + label] += sum / (3 * (Math.abs(sum) + 1));
        }
    }
    return scores;
}

;// CONCATENATED MODULE: ./src/plan/svm/coupling.ts
/** libsvm keeps pairwise probabilities off 0 and 1. */
const MIN_PROBABILITY = 1e-7;
/** Class probabilities of every row from its pairwise decisions: rows x classes (libsvm's svm_predict_probability). */
function coupledProbabilities(decisions, classes, curves) {
    const out = new Float64Array(decisions.rows * classes);
    const pairs = new Float64Array(classes * classes);
    for (let row = 0; row < decisions.rows; row++) {
        let pair = 0;
        for (let first = 0; first < classes; first++) {
            for (let second = first + 1; second < classes; second++) {
                const decision = decisions.data[row * decisions.cols + pair];
                const raw = plattSigmoid(decision, curves.slopes[pair], curves.offsets[pair]);
                const probability = Math.min(Math.max(raw, MIN_PROBABILITY), 1 - MIN_PROBABILITY);
                pairs[first * classes + second] = probability;
                pairs[second * classes + first] = 1 - probability;
                pair++;
            }
        }
        coupleInto(out.subarray(row * classes, (row + 1) * classes), pairs, classes);
    }
    return out;
}
/** Avoids the overflow of exp on either side, as libsvm's sigmoid_predict. */
function plattSigmoid(decision, slope, offset) {
    const exponent = decision * slope + offset;
    return exponent >= 0 ? Math.exp(-exponent) / (1 + Math.exp(-exponent)) : 1 / (1 + Math.exp(exponent));
}
/**
 * Wu, Lin and Weng, 2004, algorithm 2: the probabilities that fit all pairwise ones best
 * (https://www.jmlr.org/papers/v5/wu04a.html), iterated exactly as libsvm's multiclass_probability does.
 */
function coupleInto(p, pairs, k) {
    const q = new Float64Array(k * k);
    const qp = new Float64Array(k);
    const tolerance = 0.005 / k;
    for (let t = 0; t < k; t++) {
        p[t] = 1 / k;
        for (let j = 0; j < t; j++) {
            q[t * k + t] += pairs[j * k + t] * pairs[j * k + t];
            q[t * k + j] = q[j * k + t];
        }
        for (let j = t + 1; j < k; j++) {
            q[t * k + t] += pairs[j * k + t] * pairs[j * k + t];
            q[t * k + j] = -pairs[j * k + t] * pairs[t * k + j];
        }
    }
    for (let iteration = 0; iteration < Math.max(100, k); iteration++) {
        // Recomputed every round for numerical accuracy.
        let pqp = 0;
        for (let t = 0; t < k; t++) {
            qp[t] = 0;
            for (let j = 0; j < k; j++)
                qp[t] += q[t * k + j] * p[j];
            pqp += p[t] * qp[t];
        }
        let error = 0;
        for (let t = 0; t < k; t++)
            error = Math.max(error, Math.abs(qp[t] - pqp));
        if (error < tolerance)
            return;
        for (let t = 0; t < k; t++) {
            const difference = (-qp[t] + pqp) / q[t * k + t];
            p[t] += difference;
            pqp = (pqp + difference * (difference * q[t * k + t] + 2 * qp[t])) / (1 + difference) / (1 + difference);
            for (let j = 0; j < k; j++) {
                qp[j] = (qp[j] + difference * q[t * k + j]) / (1 + difference);
                p[j] /= 1 + difference;
            }
        }
    }
}

;// CONCATENATED MODULE: ./src/lower/sklearn/svm.ts




/** Support vector machines of libsvm. */
const svmLowering = {
    classes: ['SVC', 'NuSVC', 'SVR', 'NuSVR', 'OneClassSVM'].map((name) => `sklearn.svm.${name}`),
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const name = className.slice('sklearn.svm.'.length);
        return name === 'SVC' || name === 'NuSVC' ? svm_lowerClassifier(attributes, className) : lowerSum(attributes, className);
    },
};
function svm_lowerClassifier(attributes, className) {
    const classes = attributes.labels('classes_');
    const machine = {
        kernel: kernelOf(attributes, className),
        vectors: matrixOf(attributes, 'support_vectors_'),
        counts: attributes.ints(attributes.has('_n_support') ? '_n_support' : 'n_support_'),
        coefficients: matrixOf(attributes, '_dual_coef_'),
        intercepts: attributes.floats('_intercept_'),
    };
    checkMachine(machine, classes.length, className);
    const binary = classes.length === 2;
    const perClass = attributes.string('decision_function_shape') === 'ovr' && !binary;
    const byScore = attributes.has('break_ties') && attributes.boolean('break_ties') && perClass;
    const scoresOf = (decisions) => {
        if (perClass)
            return oneVsRestScores(decisions, classes.length);
        // libsvm's sign says "first class"; scikit-learn turns it round for two classes only.
        return binary ? { ...decisions, data: decisions.data.map((value) => -value) } : decisions;
    };
    const curves = curvesOf(attributes, machine.intercepts.length);
    return estimators_classifier({ className, classes, inputs: inputsOf(attributes, 'number', machine.vectors.cols) }, {
        compute: (input) => pairDecisions(machine, (0,blocks/* toDense */.FL)(input)),
        labels: (decisions) => (byScore ? argmaxRows(scoresOf(decisions)) : voteLabels(decisions, classes.length)),
        scores: (decisions) => scoresOf(decisions).data,
        ...(curves === null
            ? {}
            : { probabilities: (decisions) => coupledProbabilities(decisions, classes.length, curves) }),
    });
}
/** Platt's curves are there when the model was fitted with probability=True. */
function curvesOf(attributes, pairs) {
    const [slope, offset] = attributes.has('_probA') ? ['_probA', '_probB'] : ['probA_', 'probB_'];
    if (!attributes.has(slope))
        return null;
    const curves = { slopes: attributes.floats(slope), offsets: attributes.floats(offset) };
    if (curves.slopes.length === 0)
        return null;
    if (curves.slopes.length !== pairs || curves.offsets.length !== pairs) {
        throw (0,errors/* corrupt */.qb)(attributes.className, `${curves.slopes.length} probability curves for ${pairs} pairs of classes`);
    }
    return curves;
}
/** Regression, and the one-class machine whose sign says inlier (1) or outlier (-1). */
function lowerSum(attributes, className) {
    const kernel = kernelOf(attributes, className);
    const vectors = matrixOf(attributes, 'support_vectors_');
    const coefficients = matrixOf(attributes, '_dual_coef_').data;
    const [intercept = 0] = attributes.floats('_intercept_');
    if (coefficients.length !== vectors.rows) {
        throw (0,errors/* corrupt */.qb)(className, `${coefficients.length} coefficients for ${vectors.rows} support vectors`);
    }
    const about = { className, inputs: inputsOf(attributes, 'number', vectors.cols) };
    const decide = (input) => {
        const values = new Float64Array(vectors.rows);
        return Float64Array.from({ length: input.rows }, (_, row) => {
            kernelRow(kernel, input, row, vectors, values);
            let sum = 0;
            for (let at = 0; at < values.length; at++)
                sum += coefficients[at] * values[at];
            return sum + intercept;
        });
    };
    if (className !== 'sklearn.svm.OneClassSVM')
        return estimators_regressor(about, (input) => decide((0,blocks/* toDense */.FL)(input)));
    const detector = estimators_classifier({ ...about, classes: [] }, {
        compute: (input) => decide((0,blocks/* toDense */.FL)(input)),
        labels: (decisions) => Int32Array.from(decisions, (decision) => (decision > 0 ? 1 : -1)),
        scores: (decisions) => decisions,
    });
    return { ...detector, task: 'outlier_detection', classes: null };
}
/** `_gamma` is the number that "scale" or "auto" stood for. */
function kernelOf(attributes, className) {
    const kernel = attributes.raw('kernel');
    const make = typeof kernel === 'string' && Object.hasOwn(KERNELS, kernel) ? KERNELS[kernel] : undefined;
    if (make === undefined) {
        const shown = typeof kernel === 'string' ? `"${kernel}"` : 'a function of its own';
        throw (0,errors/* unsupported */.qO)(`${className}.kernel`, `the kernel is ${shown}; ${Object.keys(KERNELS).join(', ')} can be run`);
    }
    const degree = attributes.int('degree');
    if (degree < 0)
        throw (0,errors/* unsupported */.qO)(`${className}.degree`, `a degree of ${degree}`);
    return make({ gamma: attributes.number('_gamma'), coef0: attributes.number('coef0'), degree });
}
/** Dense, or sparse when the machine was fitted on a sparse matrix. */
function matrixOf(attributes, name) {
    const value = attributes.raw(name);
    if (value instanceof pickle_values/* PyObject */.By)
        return (0,blocks/* toDense */.FL)({ kind: 'sparse', ...csrOf(value) });
    if (!(value instanceof pickle_values/* NDArray */.Mv) || value.shape.length !== 2)
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.${name}`, 'not a matrix');
    return { kind: 'dense', rows: value.shape[0], cols: value.shape[1], data: (0,arrays/* toFloats */.Fn)(value) };
}
function checkMachine(machine, classes, className) {
    const { counts, vectors, coefficients, intercepts } = machine;
    const held = counts.reduce((sum, count) => sum + count, 0);
    const fits = counts.length === classes &&
        counts.every((count) => count >= 0) &&
        held === vectors.rows &&
        coefficients.rows === classes - 1 &&
        coefficients.cols === vectors.rows &&
        intercepts.length === (classes * (classes - 1)) / 2;
    if (!fits)
        throw (0,errors/* corrupt */.qb)(className, 'the support vectors, their coefficients and the classes do not fit together');
}

;// CONCATENATED MODULE: ./src/plan/text/count.ts
/** Rows of counts as a sparse block. `countsOf` gives the same map for the same document, so that it can be shared. */
function countRows(rows, cols, countsOf) {
    const indptr = new Int32Array(rows + 1);
    const indices = [];
    const data = [];
    for (let row = 0; row < rows; row++) {
        const counts = countsOf(row);
        for (const column of Array.from(counts.keys()).sort((left, right) => left - right)) {
            indices.push(column);
            data.push(counts.get(column));
        }
        indptr[row + 1] = indices.length;
    }
    return { kind: 'sparse', rows, cols, indptr, indices: Int32Array.from(indices), data: Float64Array.from(data) };
}

;// CONCATENATED MODULE: ./src/plan/text/murmur.ts
/** MurmurHash3 x86 32-bit of bytes, signed (Austin Appleby, public domain; sklearn.utils.murmurhash). */
function murmurHash3(bytes, seed = 0) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const blocks = bytes.length >> 2;
    let hash = seed | 0;
    for (let block = 0; block < blocks; block++) {
        hash ^= scramble(view.getUint32(block * 4, true));
        hash = rotate(hash, 13);
        hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
    }
    let tail = 0;
    for (let at = bytes.length - 1; at >= blocks * 4; at--)
        tail = (tail << 8) | bytes[at];
    if (bytes.length % 4 !== 0)
        hash ^= scramble(tail);
    hash ^= bytes.length;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) | 0;
}
function scramble(word) {
    return Math.imul(rotate(Math.imul(word, 0xcc9e2d51), 15), 0x1b873593);
}
function rotate(value, bits) {
    return (value << bits) | (value >>> (32 - bits));
}

;// CONCATENATED MODULE: ./src/plan/text/characters.ts
/**
 * Python's classes of characters as the inside of a JavaScript character class (flag u). A word character is what
 * str.isalnum accepts, or an underscore; white space is what str.isspace accepts.
 */
const WORD = '\\p{L}\\p{N}_';
const DIGIT = '\\p{Nd}';
const SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const SPACES = new RegExp(`[${SPACE}]+`, 'u');
const SPACE_RUNS = new RegExp(`[${SPACE}]{2,}`, 'gu');
/** str.split(): words between white space, none empty. */
function splitWords(text) {
    return text.split(SPACES).filter((word) => word !== '');
}
/** Two or more white-space characters become one space; a single one stays as it is. */
function collapseSpaces(text) {
    return text.replace(SPACE_RUNS, ' ');
}
/** scikit-learn's strip_accents_unicode: compatibility decomposition without combining characters. */
function stripAccents(text) {
    if (isAscii(text))
        return text;
    return Array.from(text.normalize('NFKD'))
        .filter((character) => !isCombining(character))
        .join('');
}
/** scikit-learn's strip_accents_ascii: compatibility decomposition without anything but ASCII. */
function stripToAscii(text) {
    // eslint-disable-next-line no-control-regex -- the range of ASCII starts at NUL
    return text.normalize('NFKD').replace(/[^\x00-\x7f]/gu, '');
}
function isAscii(text) {
    // eslint-disable-next-line no-control-regex -- the range of ASCII starts at NUL
    return /^[\x00-\x7f]*$/u.test(text);
}
/** The one character of the highest combining class, 240: canonical ordering moves every other combining one before it. */
const HIGHEST = '\u0345';
/**
 * unicodedata.combining(c) != 0. JavaScript does not tell the combining class, but its normalisation uses it: a character
 * of class 0 stays where it is.
 */
function isCombining(character) {
    if (character === HIGHEST)
        return true;
    return /\p{M}/u.test(character) && (HIGHEST + character).normalize('NFD').startsWith(character);
}

;// CONCATENATED MODULE: ./src/plan/text/analyzers.ts

/** Runs of words, joined by a space, shortest first (CountVectorizer._word_ngrams). */
function wordNgrams(tokens, { min, max }) {
    if (max === 1)
        return tokens;
    const ngrams = min === 1 ? [...tokens] : [];
    for (let size = Math.max(min, min === 1 ? 2 : min); size <= Math.min(max, tokens.length); size++) {
        for (let at = 0; at + size <= tokens.length; at++)
            ngrams.push(tokens.slice(at, at + size).join(' '));
    }
    return ngrams;
}
/** Runs of characters (analyzer="char"). */
function characterNgrams(text, { min, max }) {
    const characters = Array.from(collapseSpaces(text));
    const ngrams = [];
    for (let size = min; size <= Math.min(max, characters.length); size++) {
        for (let at = 0; at + size <= characters.length; at++)
            ngrams.push(characters.slice(at, at + size).join(''));
    }
    return ngrams;
}
/** Runs of characters inside words padded with a space on both sides (analyzer="char_wb"). */
function wordCharacterNgrams(text, { min, max }) {
    const ngrams = [];
    for (const word of splitWords(collapseSpaces(text))) {
        const characters = [' ', ...Array.from(word), ' '];
        for (let size = min; size <= max; size++) {
            ngrams.push(characters.slice(0, size).join(''));
            // A word shorter than the run counts once.
            if (size >= characters.length)
                break;
            for (let at = 1; at + size <= characters.length; at++)
                ngrams.push(characters.slice(at, at + size).join(''));
        }
    }
    return ngrams;
}

;// CONCATENATED MODULE: ./src/plan/text/token-pattern.ts


const token_pattern_NAME = 'token_pattern';
/** scikit-learn's default, r"(?u)\b\w\w+\b". */
const BOUNDARY = `(?:(?<![${WORD}])(?=[${WORD}])|(?<=[${WORD}])(?![${WORD}]))`;
const NO_BOUNDARY = `(?:(?<![${WORD}])(?![${WORD}])|(?<=[${WORD}])(?=[${WORD}]))`;
/** Escapes that mean a set of characters, outside and inside of brackets. */
const SETS = { w: WORD, d: DIGIT, s: SPACE };
/**
 * A Python regular expression as a JavaScript one that finds the same tokens, with Python's Unicode classes. The pattern
 * comes from the model file, so only what cannot take exponential time is carried over: no repetition of a group
 * that repeats or branches itself.
 * @throws unsupported naming the construct that is not carried over
 */
function tokenExpression(pattern) {
    const translator = new Translator(pattern);
    const source = translator.alternatives();
    if (!translator.atEnd())
        throw refused('an unbalanced parenthesis');
    if (translator.groups > 1)
        throw refused('more than one group');
    return new RegExp(source, 'gu');
}
/** re.findall: the only group if there is one, else the whole match. */
function findTokens(expression, text) {
    return Array.from(text.matchAll(expression), (match) => (match.length > 1 ? (match[1] ?? '') : match[0]));
}
function refused(what) {
    return (0,errors/* unsupported */.qO)(token_pattern_NAME, `${what} in the token pattern is not supported`);
}
/** n of them one after the other can take time of the n-th power of the text's length. */
const MAX_OPEN_REPETITIONS = 4;
class Translator {
    #pattern;
    #at = 0;
    groups = 0;
    /** Repetitions and branches seen so far: a group that contains one cannot be repeated. */
    #variable = 0;
    /** Repetitions without an upper bound on the way here. */
    #open = 0;
    constructor(pattern) {
        // Since Python 3 patterns of str are Unicode; the flag says nothing new.
        this.#pattern = Array.from(pattern.replace(/^\(\?u\)/, ''));
    }
    atEnd() {
        return this.#at >= this.#pattern.length;
    }
    alternatives() {
        let source = '';
        const before = this.#open;
        let most = before;
        for (;;) {
            const next = this.#pattern[this.#at];
            if (next === undefined || next === ')') {
                this.#open = Math.max(most, this.#open);
                return source;
            }
            if (next === '|') {
                this.#at++;
                this.#variable++;
                most = Math.max(most, this.#open);
                this.#open = before;
                source += '|';
            }
            else
                source += this.#repeated();
        }
    }
    #repeated() {
        const { source, repeatable } = this.#atom();
        const rest = this.#pattern.slice(this.#at).join('');
        const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\}|\{,\d+\})/.exec(rest)?.[0];
        if (quantifier === undefined)
            return source;
        if (!repeatable)
            throw refused('repetition of a group that repeats or branches');
        this.#at += quantifier.length;
        this.#variable++;
        if (/[*+]|,\}$/.test(quantifier) && ++this.#open > MAX_OPEN_REPETITIONS) {
            throw refused(`more than ${MAX_OPEN_REPETITIONS} open repetitions one after the other`);
        }
        const lazy = this.#pattern[this.#at] === '?' ? '?' : '';
        this.#at += lazy.length;
        const next = this.#pattern[this.#at];
        if (next === '+' || next === '*' || next === '{')
            throw refused('a possessive or double repetition');
        return source + quantifier.replace('{,', '{0,') + lazy;
    }
    #atom() {
        const character = this.#pattern[this.#at++];
        switch (character) {
            case '(':
                return this.#group();
            case '[':
                return { source: this.#bracket(), repeatable: true };
            case '\\':
                return this.#escape();
            case '.':
                return { source: '[^\\n]', repeatable: true };
            case '^':
            case '$':
                // Python's $ also matches before a final newline.
                return { source: character === '^' ? '^' : '(?=\\n?$)', repeatable: false };
            case '*':
            case '+':
            case '?':
                throw refused('repetition of nothing');
            default:
                return { source: literal(character), repeatable: true };
        }
    }
    #group() {
        const rest = this.#pattern.slice(this.#at).join('');
        const kind = /^\?(?::|=|!|<=|<!)/.exec(rest)?.[0] ?? '';
        if (kind === '' && rest.startsWith('?'))
            throw refused('a named group or a flag');
        if (kind === '')
            this.groups++;
        this.#at += kind.length;
        const before = this.#variable;
        const inside = this.alternatives();
        if (this.#pattern[this.#at++] !== ')')
            throw refused('an unbalanced parenthesis');
        return { source: `(${kind}${inside})`, repeatable: this.#variable === before && !/[=!]$/.test(kind) };
    }
    #escape() {
        const character = this.#pattern[this.#at++] ?? '';
        const lower = character.toLowerCase();
        if (character === 'b')
            return { source: BOUNDARY, repeatable: false };
        if (character === 'B')
            return { source: NO_BOUNDARY, repeatable: false };
        const set = SETS[lower];
        if (set !== undefined)
            return { source: `[${character === lower ? '' : '^'}${set}]`, repeatable: true };
        return { source: escaped(character), repeatable: true };
    }
    #bracket() {
        const negated = this.#pattern[this.#at] === '^';
        if (negated)
            this.#at++;
        let inside = '';
        /** \W, \D and \S in brackets: JavaScript has no set without a set. */
        const outside = [];
        for (let first = true;; first = false) {
            const character = this.#pattern[this.#at++];
            if (character === undefined)
                throw refused('an unclosed bracket');
            if (character === ']' && !first)
                return bracketOf(negated, inside, outside);
            if (character === '\\') {
                const escape = this.#pattern[this.#at++] ?? '';
                const complement = SETS[escape.toLowerCase()];
                if (complement !== undefined && !(escape in SETS))
                    outside.push(complement);
                else
                    inside += SETS[escape] ?? (escape === 'b' ? '\\x08' : escaped(escape));
            }
            else if (character === '-') {
                // A range keeps its dash; a dash at an end or beside a set stands for itself.
                inside += this.#isRange(inside) ? '-' : '\\-';
            }
            else
                inside += literal(character);
        }
    }
    #isRange(inside) {
        const next = this.#pattern[this.#at];
        const after = this.#pattern[this.#at + 1];
        if (inside === '' || next === ']' || next === undefined)
            return false;
        const setBefore = Object.values(SETS).some((set) => inside.endsWith(set));
        return !setBefore && !(next === '\\' && after !== undefined && after in SETS);
    }
}
/** Brackets with the sets that they take the complement of. */
function bracketOf(negated, inside, outside) {
    if (outside.length === 0)
        return `[${negated ? '^' : ''}${inside}]`;
    if (negated)
        return `(?:${outside.map((set) => `(?=[${set}])`).join('')}[^${inside}])`;
    return `(?:${[...outside.map((set) => `[^${set}]`), ...(inside === '' ? [] : [`[${inside}]`])].join('|')})`;
}
const CONTROLS = { n: '\\n', r: '\\r', t: '\\t', f: '\\f', v: '\\v' };
/** An escaped character: punctuation stands for itself, a few letters for control characters. */
function escaped(character) {
    const control = CONTROLS[character];
    if (control !== undefined)
        return control;
    if (/^[A-Za-z0-9]?$/.test(character))
        throw refused(`\\${character}`);
    return literal(character);
}
function literal(character) {
    return /[\\^$.*+?()[\]{}|/-]/.test(character) ? `\\${character}` : character;
}

;// CONCATENATED MODULE: ./src/plan/text/stop-words.ts
/**
 * scikit-learn's ENGLISH_STOP_WORDS (sklearn/feature_extraction/_stop_words.py, BSD-3-Clause), which stop_words="english" means.
 * The list comes from the Glasgow Information Retrieval Group.
 */
const ENGLISH_STOP_WORDS = new Set(('a about above across after afterwards again against all almost alone along already also although always ' +
    'am among amongst amoungst amount an and another any anyhow anyone anything anyway anywhere are around as ' +
    'at back be became because become becomes becoming been before beforehand behind being below beside ' +
    'besides between beyond bill both bottom but by call can cannot cant co con could couldnt cry de describe ' +
    'detail do done down due during each eg eight either eleven else elsewhere empty enough etc even ever ' +
    'every everyone everything everywhere except few fifteen fifty fill find fire first five for former ' +
    'formerly forty found four from front full further get give go had has hasnt have he hence her here ' +
    'hereafter hereby herein hereupon hers herself him himself his how however hundred i ie if in inc indeed ' +
    'interest into is it its itself keep last latter latterly least less ltd made many may me meanwhile might ' +
    'mill mine more moreover most mostly move much must my myself name namely neither never nevertheless next ' +
    'nine no nobody none noone nor not nothing now nowhere of off often on once one only onto or other others ' +
    'otherwise our ours ourselves out over own part per perhaps please put rather re same see seem seemed ' +
    'seeming seems serious several she should show side since sincere six sixty so some somehow someone ' +
    'something sometime sometimes somewhere still such system take ten than that the their them themselves ' +
    'then thence there thereafter thereby therefore therein thereupon these they thick thin third this those ' +
    'though three through throughout thru thus to together too top toward towards twelve twenty two un under ' +
    'until up upon us very via was we well were what whatever when whence whenever where whereafter whereas ' +
    'whereby wherein whereupon wherever whether which while whither who whoever whole whom whose why will ' +
    'with within without would yet you your yours yourself yourselves').split(' '));

;// CONCATENATED MODULE: ./src/lower/sklearn/text-analyzer.ts





/** Text vectorizers take one column of free text. */
const TEXT_INPUT = [{ name: null, kind: 'text' }];
/**
 * The analyzer of a text vectorizer.
 * @throws unsupported for functions of the user's own (tokenizer, preprocessor, analyzer) and for files as input
 */
function analyzerOf(attributes) {
    if (attributes.string('input') !== 'content')
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.input`, 'documents in files');
    const prepare = preprocessorOf(attributes);
    const [min, max] = attributes.list('ngram_range').map((size) => (0,arrays/* numberOf */.rl)(size));
    const range = { min: min ?? 1, max: max ?? 1 };
    const analyzer = attributes.raw('analyzer');
    switch (analyzer) {
        case 'word': {
            const tokenize = tokenizerOf(attributes);
            const stopWords = stopWordsOf(attributes);
            return (document) => wordNgrams(tokenize(prepare(document)).filter((word) => !stopWords.has(word)), range);
        }
        case 'char':
            return (document) => characterNgrams(prepare(document), range);
        case 'char_wb':
            return (document) => wordCharacterNgrams(prepare(document), range);
        default:
            throw ownFunction(attributes, 'analyzer');
    }
}
function preprocessorOf(attributes) {
    if ((attributes.get('preprocessor') ?? null) !== null)
        throw ownFunction(attributes, 'preprocessor');
    const accents = attributes.raw('strip_accents');
    if (accents !== null && accents !== 'ascii' && accents !== 'unicode')
        throw ownFunction(attributes, 'strip_accents');
    const lower = attributes.boolean('lowercase');
    return (text) => {
        const lowered = lower ? text.toLowerCase() : text;
        return accents === null ? lowered : accents === 'ascii' ? stripToAscii(lowered) : stripAccents(lowered);
    };
}
function tokenizerOf(attributes) {
    if ((attributes.get('tokenizer') ?? null) !== null)
        throw ownFunction(attributes, 'tokenizer');
    const expression = tokenExpression(attributes.string('token_pattern'));
    return (text) => findTokens(expression, text);
}
function stopWordsOf(attributes) {
    const words = attributes.raw('stop_words');
    if (words === null)
        return new Set();
    if (words === 'english')
        return ENGLISH_STOP_WORDS;
    const items = words instanceof pickle_values/* PySet */.gG ? words.items : (0,arrays/* asItems */.dB)(words);
    if (items === null)
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.stop_words`, `found ${(0,arrays/* describeValue */.bp)(words)}`);
    return new Set(items.map((item) => {
        const word = (0,formats_labels/* scalarOf */.ol)(item);
        if (typeof word !== 'string')
            throw (0,errors/* unsupported */.qO)(`${attributes.className}.stop_words`, `found ${(0,arrays/* describeValue */.bp)(word)}`);
        return word;
    }));
}
function ownFunction(attributes, name) {
    const value = attributes.get(name);
    const shown = value instanceof pickle_values/* PyGlobal */.B6 ? value.qualifiedName : (0,arrays/* describeValue */.bp)(value);
    return (0,errors/* unsupported */.qO)(`${attributes.className}.${name}`, `it is ${shown}, whose code is not in the file`, 'Run the model with a Python interpreter (runtime: python).');
}
/** The one column of documents. @throws ModelGateError code 'data' for numbers, missing cells or other columns */
function documentsOf(block, className) {
    const { columns } = (0,blocks/* toColumns */.tp)(block);
    columnsExpected(columns.length, 1, className);
    const column = columns[0];
    const missing = column.kind === 'string' ? column.codes.indexOf(-1) : column.values.findIndex((value) => Number.isNaN(value));
    if (missing >= 0) {
        throw new errors/* ModelGateError */.j3('data', `column ${(0,core_text/* plain */.pj)(column.name, 80)} has no text in row ${missing + 1}`, {
            subject: column.name,
            remedy: `Fill missing texts before ${className}, which takes none.`,
        });
    }
    if (column.kind === 'string')
        return { codes: column.codes, texts: column.dictionary };
    throw new errors/* ModelGateError */.j3('data', `column ${(0,core_text/* plain */.pj)(column.name, 80)} holds numbers where ${className} needs text`, {
        subject: column.name,
        remedy: 'Give the column the type that the model was trained on.',
    });
}

;// CONCATENATED MODULE: ./src/lower/sklearn/text-vectorizers.ts





/** The canonical name drops the module `text`. */
const PACKAGE = 'sklearn.feature_extraction';
/** Counts of the features of a vocabulary, weighted and normalised by TfidfVectorizer. */
const vocabularyVectorizersLowering = {
    classes: [`${PACKAGE}.CountVectorizer`, `${PACKAGE}.TfidfVectorizer`],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const analyze = analyzerOf(attributes);
        const vocabulary = vocabularyOf(attributes);
        const binary = attributes.boolean('binary');
        const weigh = className.endsWith('TfidfVectorizer')
            ? weightingOf(access/* Attributes */.e.of(attributes.object('_tfidf')), vocabulary.size)
            : (counts) => counts;
        const count = (text) => {
            const counts = new Map();
            for (const feature of analyze(text)) {
                const column = vocabulary.get(feature);
                if (column !== undefined)
                    counts.set(column, binary ? 1 : (counts.get(column) ?? 0) + 1);
            }
            return counts;
        };
        return {
            ...transformerFacts(className, TEXT_INPUT),
            transform(block) {
                const { codes, texts } = documentsOf(block, className);
                return weigh(countRows(block.rows, vocabulary.size, shared(codes, texts, count)));
            },
        };
    },
};
/** Hashed features: no vocabulary, the sign of the hash balances collisions. */
const hashingVectorizerLowering = {
    classes: [`${PACKAGE}.HashingVectorizer`],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const analyze = analyzerOf(attributes);
        const width = attributes.int('n_features');
        const binary = attributes.boolean('binary');
        const alternate = attributes.boolean('alternate_sign');
        const norm = text_vectorizers_normOf(attributes);
        const encoder = new TextEncoder();
        const count = (text) => {
            const counts = new Map();
            for (const feature of analyze(text)) {
                const hash = murmurHash3(encoder.encode(feature));
                const column = hash === -(2 ** 31) ? (2 ** 31 - 1 - (width - 1)) % width : Math.abs(hash) % width;
                counts.set(column, (counts.get(column) ?? 0) + (alternate && hash < 0 ? -1 : 1));
            }
            if (binary)
                for (const column of counts.keys())
                    counts.set(column, 1);
            return counts;
        };
        return {
            ...transformerFacts(className, TEXT_INPUT),
            transform(block) {
                const { codes, texts } = documentsOf(block, className);
                const counts = countRows(block.rows, width, shared(codes, texts, count));
                return norm === null ? counts : normalizeByNorm(counts, norm);
            },
        };
    },
};
/** Counts to weights: term frequency times inverse document frequency, rows normalised. */
const tfidfTransformerLowering = {
    classes: [`${PACKAGE}.TfidfTransformer`],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const inputs = inputsOf(attributes, 'number', attributes.boolean('use_idf') ? idfOf(attributes).length : undefined);
        const weigh = weightingOf(attributes, inputs.length);
        return numericTransformer({ className, inputs }, (input) => weigh((0,blocks/* toSparse */.UH)(input)));
    },
};
/** The same text counts once, however many rows hold it. */
function shared(codes, texts, count) {
    const known = new Map();
    return (row) => {
        const code = codes[row];
        const counts = known.get(code) ?? count(texts[code]);
        known.set(code, counts);
        return counts;
    };
}
function vocabularyOf(attributes) {
    const stored = attributes.raw('vocabulary_');
    if (!(stored instanceof pickle_values/* PyDict */.KL))
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.vocabulary_`, 'not a dict');
    const vocabulary = new Map();
    for (const [term, column] of stored.entries) {
        if (typeof term !== 'string')
            throw (0,errors/* unsupported */.qO)(`${attributes.className}.vocabulary_`, 'a term that is no text');
        const position = (0,arrays/* numberOf */.rl)(column);
        if (!Number.isInteger(position) || position < 0 || position >= stored.size) {
            throw (0,errors/* corrupt */.qb)(attributes.className, `a term of the vocabulary has column ${position} of ${stored.size}`);
        }
        vocabulary.set(term, position);
    }
    return vocabulary;
}
function weightingOf(attributes, width) {
    const idf = attributes.boolean('use_idf') ? idfOf(attributes) : null;
    if (idf !== null && idf.length !== width)
        throw (0,errors/* corrupt */.qb)(attributes.className, `${idf.length} idf weights for ${width} terms`);
    const sublinear = attributes.boolean('sublinear_tf');
    const norm = text_vectorizers_normOf(attributes);
    return (counts) => {
        const data = counts.data.map((count, at) => {
            const frequency = sublinear ? Math.log(count) + 1 : count;
            return idf === null ? frequency : frequency * idf[counts.indices[at]];
        });
        const weights = { ...counts, data };
        return norm === null ? weights : normalizeByNorm(weights, norm);
    };
}
/** Stored as a diagonal matrix until 1.4. */
function idfOf(attributes) {
    if (attributes.has('idf_'))
        return attributes.floats('idf_');
    const diagonal = attributes.raw('_idf_diag');
    if (!(diagonal instanceof pickle_values/* PyObject */.By))
        throw (0,errors/* unsupported */.qO)(`${attributes.className}._idf_diag`, 'not a sparse matrix');
    const { rows, indptr, data } = csrOf(diagonal);
    return Float64Array.from({ length: rows }, (_, row) => (indptr[row] < indptr[row + 1] ? data[indptr[row]] : 0));
}
function text_vectorizers_normOf(attributes) {
    const norm = attributes.text('norm');
    if (norm !== null && norm !== 'l1' && norm !== 'l2')
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.norm`, `the norm "${norm}"`);
    return norm;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/constant-predictor.ts



const CONSTANT_PREDICTOR = 'sklearn.multiclass._ConstantPredictor';
/** Stands in for a binary classifier whose training rows were all of one class: no or yes, whatever the row. */
const constantPredictorLowering = {
    classes: [CONSTANT_PREDICTOR],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const [answer, ...more] = attributes.floats('y_');
        if ((answer !== 0 && answer !== 1) || more.length > 0)
            throw (0,errors/* corrupt */.qb)(CONSTANT_PREDICTOR, 'its answer is not 0 or 1');
        return {
            className: CONSTANT_PREDICTOR,
            task: 'classification',
            classes: [0, 1],
            outputs: 1,
            // Before 1.1 it did not say how many columns there were; the estimators beside it do.
            inputs: attributes.has('n_features_in_') ? inputsOf(attributes, 'number') : [],
            hasProbabilities: true,
            infer: ({ rows }, want) => ({
                labels: want.predictions ? new Int32Array(rows).fill(answer) : null,
                values: null,
                probabilities: want.probabilities
                    ? Float64Array.from({ length: rows * 2 }, (_, at) => (at % 2 === 0 ? 1 - answer : answer))
                    : null,
                scores: want.scores ? new Float64Array(rows).fill(answer) : null,
            }),
        };
    },
};

;// CONCATENATED MODULE: ./src/lower/sklearn/members.ts



const NOTHING = { predictions: false, probabilities: false, scores: false };
/** Lowers a nested estimator that must predict. @throws unsupported when it only transforms */
function lowerPredictor(estimator, context, step) {
    const lowered = context.lower(estimator, step);
    if (!predicts(lowered))
        throw (0,errors/* unsupported */.qO)(lowered.className, `it cannot predict (at ${context.path}.${step})`);
    return lowered;
}
function predicts(lowered) {
    return lowered.infer !== undefined;
}
/** The fitted estimators of an ensemble, `estimators_` unless named otherwise; "drop" leaves none behind. */
function lowerMembers(attributes, context, name = 'estimators_') {
    return attributes.list(name).flatMap((estimator, at) => {
        if (estimator === 'drop')
            return [];
        if (!(estimator instanceof pickle_values/* PyObject */.By))
            throw (0,errors/* unsupported */.qO)(`${attributes.className}.${name}[${at}]`, 'not an estimator');
        return [lowerPredictor(estimator, context, `${name}[${at}]`)];
    });
}
/** One part of what an estimator gives. */
function members_ask(estimator, block, part) {
    return estimator.infer(block, { ...NOTHING, [part]: true });
}
/** predict_proba, rows x classes. @throws unsupported when the estimator has none */
function members_probabilitiesOf(estimator, block) {
    const { probabilities } = members_ask(estimator, block, 'probabilities');
    if (probabilities === null)
        throw (0,errors/* unsupported */.qO)(estimator.className, 'it has no predict_proba');
    return probabilities;
}
/** predict_proba of the second class. @throws unsupported when the estimator has none or not two classes */
function positivesOf(estimator, block) {
    const probabilities = members_probabilitiesOf(estimator, block);
    if (probabilities.length !== block.rows * 2)
        throw (0,errors/* unsupported */.qO)(estimator.className, 'it does not know two classes');
    return probabilities.filter((_, at) => at % 2 === 1);
}
/** decision_function of a binary classifier if it has one, else predict_proba of the second class. */
function confidencesOf(estimator, block) {
    return members_ask(estimator, block, 'scores').scores ?? positivesOf(estimator, block);
}
/**
 * Whether a classifier has a decision_function: then zero, not one half, is between its classes. A constant has one, but to
 * scikit-learn it is no classifier.
 */
function hasScores(estimator, block) {
    return estimator.className !== CONSTANT_PREDICTOR && members_ask(estimator, block, 'scores').scores !== null;
}
/** Predicted labels as numbers: members of an ensemble are fitted on encoded labels, 0, 1, 2 ... */
function encodedLabels(estimator, block) {
    const { labels } = members_ask(estimator, block, 'predictions');
    if (labels === null)
        throw (0,errors/* unsupported */.qO)(estimator.className, 'it predicts no labels');
    const { classes } = estimator;
    if (classes === null)
        return labels;
    if (!classes.every((label) => typeof label === 'number' && Number.isInteger(label))) {
        throw (0,errors/* unsupported */.qO)(estimator.className, 'it was not fitted on encoded labels');
    }
    const numbers = Int32Array.from(classes);
    return labels.map((label) => numbers[label]);
}
/** An array of numbers, or null for None. */
function optionalNumbers(attributes, name) {
    const value = attributes.get(name) ?? null;
    if (value === null)
        return null;
    if ((0,arrays/* asItems */.dB)(value) === null)
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.${name}`, 'not a list of numbers');
    return attributes.floats(name);
}

;// CONCATENATED MODULE: ./src/lower/sklearn/voting.ts




/** Votes or means of different estimators on the same rows. */
const votingLowering = {
    classes: ['sklearn.ensemble.VotingClassifier', 'sklearn.ensemble.VotingRegressor'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const members = lowerMembers(attributes, context);
        const weights = voting_weightsOf(attributes, members.length);
        const [first] = members;
        if (first === undefined)
            throw (0,errors/* corrupt */.qb)(className, 'no estimators');
        if (className.endsWith('Regressor')) {
            return {
                className,
                task: 'regression',
                classes: null,
                outputs: 1,
                inputs: first.inputs,
                hasProbabilities: false,
                infer: (block, want) => ({
                    labels: null,
                    values: want.predictions
                        ? averageOf(members.map((member) => members_ask(member, block, 'predictions').values), weights)
                        : null,
                    probabilities: null,
                    scores: null,
                }),
            };
        }
        return classifierOf(attributes, { className, members, weights });
    },
};
function classifierOf(attributes, { className, members, weights }) {
    const classes = attributes.labels('classes_');
    const soft = attributes.string('voting') === 'soft';
    const mean = (block) => ({
        kind: 'dense',
        rows: block.rows,
        cols: classes.length,
        data: averageOf(members.map((member) => members_probabilitiesOf(member, block)), weights),
    });
    return {
        className,
        task: 'classification',
        classes,
        outputs: 1,
        inputs: members[0].inputs,
        hasProbabilities: soft,
        infer(block, want) {
            const shares = soft && (want.predictions || want.probabilities) ? mean(block) : null;
            const votes = want.predictions && !soft ? countVotes(block, members, weights, classes.length) : shares;
            return {
                labels: want.predictions && votes !== null ? argmaxRows(votes) : null,
                values: null,
                probabilities: want.probabilities && shares !== null ? shares.data : null,
                scores: null,
            };
        },
    };
}
/** Dropped estimators have a weight in `weights` that does not count. */
function voting_weightsOf(attributes, members) {
    const weights = optionalNumbers(attributes, 'weights');
    if (weights === null)
        return new Float64Array(members).fill(1);
    const kept = attributes.list('estimators').map((entry) => (0,arrays/* asItems */.dB)(entry)?.[1] !== 'drop');
    const counted = weights.filter((_, at) => kept[at] === true);
    if (counted.length !== members)
        throw (0,errors/* corrupt */.qb)(attributes.className, `${counted.length} weights for ${members} estimators`);
    return counted;
}
function averageOf(parts, weights) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const out = new Float64Array(parts[0].length);
    for (const [at, part] of parts.entries()) {
        const weight = weights[at];
        for (let cell = 0; cell < out.length; cell++)
            out[cell] += part[cell] * weight;
    }
    return out.map((sum) => sum / total);
}
function countVotes(block, members, weights, classes) {
    const votes = (0,blocks/* denseBlock */.L9)(block.rows, classes);
    for (const [at, member] of members.entries()) {
        const labels = encodedLabels(member, block);
        for (let row = 0; row < block.rows; row++)
            votes.data[row * classes + labels[row]] += weights[at];
    }
    return votes;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/stacking.ts




/** A final estimator on what other estimators predict. */
const stackingLowering = {
    classes: ['sklearn.ensemble.StackingClassifier', 'sklearn.ensemble.StackingRegressor'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const members = lowerMembers(attributes, context);
        const methods = attributes.strings('stack_method_');
        const final = lowerPredictor(attributes.object('final_estimator_'), context, 'final_estimator_');
        const [first] = members;
        if (first === undefined || methods.length !== members.length)
            throw (0,errors/* corrupt */.qb)(className, 'estimators and methods differ in number');
        const passthrough = attributes.boolean('passthrough');
        const classifies = className.endsWith('Classifier');
        // A list of encoders for several targets; `_le` until 1.1.
        const encoder = attributes.get('_label_encoder') ?? attributes.get('_le');
        if (classifies && !(encoder instanceof pickle_values/* PyObject */.By)) {
            throw (0,errors/* unsupported */.qO)(className, 'it was fitted on several targets');
        }
        const stack = (block) => {
            const columns = members.map((member, at) => stacking_columnsOf(member, block, methods[at]));
            if (passthrough)
                columns.push(block);
            return (0,blocks/* concatBlocks */.Pe)(block.rows, columns, passthrough && block.kind === 'sparse');
        };
        return {
            className,
            task: final.task,
            classes: classifies ? stacking_classesOf(attributes, final) : null,
            outputs: final.outputs,
            inputs: first.inputs,
            hasProbabilities: final.hasProbabilities,
            transform: stack,
            infer: (block, want) => final.infer(stack(block), want),
        };
    },
};
/** The final estimator knows encoded labels: 0, 1, 2 ... in the order of the classes. */
function stacking_classesOf(attributes, final) {
    const classes = attributes.labels('classes_');
    const encoded = final.classes ?? [];
    if (encoded.length !== classes.length || !encoded.every((label, at) => label === at)) {
        throw (0,errors/* unsupported */.qO)(attributes.className, 'its final estimator knows other labels');
    }
    return classes;
}
function stacking_columnsOf(member, block, method) {
    const data = answersOf(member, block, method);
    const cols = data.length / block.rows;
    // Two probabilities say the same: the second one is enough.
    if (method !== 'predict_proba' || cols !== 2)
        return { kind: 'dense', rows: block.rows, cols, data };
    return { kind: 'dense', rows: block.rows, cols: 1, data: data.filter((_, at) => at % 2 === 1) };
}
function answersOf(member, block, method) {
    switch (method) {
        case 'predict_proba':
            return members_probabilitiesOf(member, block);
        case 'decision_function': {
            const { scores } = members_ask(member, block, 'scores');
            if (scores === null)
                throw (0,errors/* unsupported */.qO)(member.className, 'it has no decision_function');
            return scores;
        }
        case 'predict':
            return member.task === 'regression'
                ? members_ask(member, block, 'predictions').values
                : Float64Array.from(encodedLabels(member, block));
        default:
            throw (0,errors/* unsupported */.qO)('sklearn.ensemble.StackingClassifier.stack_method_', `the method "${method}"`);
    }
}

;// CONCATENATED MODULE: ./src/lower/sklearn/isotonic.ts



const isotonic_NAME = 'sklearn.isotonic.IsotonicRegression';
/** The fitted steps, joined by lines, flat beyond the ends. @throws unsupported where the ends are not to be flat */
function isotonicCurve(attributes) {
    const rule = attributes.string('out_of_bounds');
    if (rule !== 'clip')
        throw (0,errors/* unsupported */.qO)(`${isotonic_NAME}.out_of_bounds`, `"${rule}" is not supported`);
    const x = attributes.floats('X_thresholds_');
    const y = attributes.floats('y_thresholds_');
    const [low, high] = [attributes.number('X_min_'), attributes.number('X_max_')];
    if (x.length === 0 || x.length !== y.length)
        throw (0,errors/* unsupported */.qO)(isotonic_NAME, 'the steps are not in the file');
    return (value) => interpolate(Math.min(Math.max(value, low), high), x, y);
}
/** numpy.interp between ascending x. */
function interpolate(value, x, y) {
    const last = x.length - 1;
    if (Number.isNaN(value))
        return NaN;
    if (value >= x[last])
        return y[last];
    if (value <= x[0])
        return y[0];
    let from = 0;
    let to = last;
    while (to - from > 1) {
        const middle = (from + to) >> 1;
        if (x[middle] <= value)
            from = middle;
        else
            to = middle;
    }
    if (x[from] === value)
        return y[from];
    return ((y[from + 1] - y[from]) / (x[from + 1] - x[from])) * (value - x[from]) + y[from];
}
const isotonicLowering = {
    classes: [isotonic_NAME],
    lower(object) {
        const curve = isotonicCurve(access/* Attributes */.e.of(object));
        const about = { className: isotonic_NAME, inputs: [{ name: null, kind: 'number' }] };
        return estimators_regressor(about, (input) => (0,blocks/* toDense */.FL)(input).data.map(curve));
    },
};

;// CONCATENATED MODULE: ./src/lower/sklearn/calibration.ts





const calibration_NAME = 'sklearn.calibration.CalibratedClassifierCV';
/** Scores of classifiers through fitted curves, averaged over the folds. */
const calibrationLowering = {
    classes: [calibration_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const classes = attributes.labels('classes_');
        const folds = attributes.list('calibrated_classifiers_').map((fold, at) => {
            if (!(fold instanceof pickle_values/* PyObject */.By))
                throw (0,errors/* corrupt */.qb)(calibration_NAME, 'a fold is no object');
            return calibratedOf(access/* Attributes */.e.of(fold), context, { at, classes: classes.length });
        });
        const [first] = folds;
        if (first === undefined)
            throw (0,errors/* corrupt */.qb)(calibration_NAME, 'no calibrated classifiers');
        const mean = (block) => {
            const sum = (0,blocks/* denseBlock */.L9)(block.rows, classes.length);
            for (const fold of folds) {
                const { data } = calibrate(fold, block, classes.length);
                for (let at = 0; at < data.length; at++)
                    sum.data[at] += data[at];
            }
            return { ...sum, data: sum.data.map((value) => value / folds.length) };
        };
        return {
            className: calibration_NAME,
            task: 'classification',
            classes,
            outputs: 1,
            inputs: first.estimator.inputs,
            hasProbabilities: true,
            infer(block, want) {
                const probabilities = want.predictions || want.probabilities ? mean(block) : null;
                return {
                    labels: want.predictions && probabilities !== null ? argmaxRows(probabilities) : null,
                    values: null,
                    probabilities: want.probabilities && probabilities !== null ? probabilities.data : null,
                    scores: null,
                };
            },
        };
    },
};
function calibratedOf(fold, context, { at, classes }) {
    // Renamed in 1.2.
    const name = fold.has('estimator') ? 'estimator' : 'base_estimator';
    const estimator = lowerPredictor(fold.object(name), context, `calibrated_classifiers_[${at}].${name}`);
    if (estimator.classes?.length !== classes)
        throw (0,errors/* unsupported */.qO)(calibration_NAME, 'a fold that did not see all classes');
    const temperature = temperatureOf(fold);
    if (temperature !== null)
        return { estimator, curves: [], temperature };
    const curves = fold.list(fold.has('calibrators') ? 'calibrators' : 'calibrators_').map((calibrator) => {
        if (!(calibrator instanceof pickle_values/* PyObject */.By))
            throw (0,errors/* corrupt */.qb)(calibration_NAME, 'a calibrator is no object');
        return curveOf(calibrator);
    });
    if (curves.length !== (classes === 2 ? 1 : classes))
        throw (0,errors/* corrupt */.qb)(calibration_NAME, `${curves.length} curves for ${classes} classes`);
    return { estimator, curves, temperature };
}
/** `beta_` of the one calibrator of method="temperature". */
function temperatureOf(fold) {
    if (!fold.has('method') || fold.raw('method') !== 'temperature')
        return null;
    const [calibrator] = fold.list('calibrators');
    if (!(calibrator instanceof pickle_values/* PyObject */.By))
        throw (0,errors/* corrupt */.qb)(calibration_NAME, 'a calibrator is no object');
    return access/* Attributes */.e.of(calibrator).number('beta_');
}
/** scikit-learn's _convert_to_logits: probabilities become logarithms, a score of two classes becomes two of them. */
function logitsOf(estimator, block, classes) {
    const { scores } = members_ask(estimator, block, 'scores');
    const { rows } = block;
    if (scores?.length === rows && classes === 2) {
        const data = Float64Array.from({ length: rows * 2 }, (_, at) => (at % 2 === 0 ? -1 : 1) * scores[at >> 1]);
        return { kind: 'dense', rows, cols: 2, data };
    }
    const data = scores ?? members_probabilitiesOf(estimator, block);
    if (data.length !== rows * classes)
        throw (0,errors/* unsupported */.qO)(estimator.className, 'its scores are not one a class');
    const answers = { kind: 'dense', rows, cols: classes, data };
    return looksLikeProbabilities(answers) ? { ...answers, data: data.map((value) => Math.log(value + 1e-12)) } : answers;
}
/** Of all rows: from 0 to 1, and adding up to about 1. */
function looksLikeProbabilities({ rows, cols, data }) {
    if (data.some((value) => !(value >= 0 && value <= 1)))
        return false;
    for (let row = 0; row < rows; row++) {
        const sum = data.subarray(row * cols, (row + 1) * cols).reduce((total, value) => total + value, 0);
        if (!(Math.abs(sum - 1) <= 1e-8 + 1e-5))
            return false;
    }
    return true;
}
function curveOf(calibrator) {
    const attributes = access/* Attributes */.e.of(calibrator);
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    if (className.endsWith('_SigmoidCalibration')) {
        const [slope, offset] = [attributes.number('a_'), attributes.number('b_')];
        return (score) => expit(-(slope * score + offset));
    }
    if (className === 'sklearn.isotonic.IsotonicRegression')
        return isotonicCurve(attributes);
    throw (0,errors/* unsupported */.qO)(className, 'this way of calibration is not supported');
}
/** The decision function if there is one, else the probabilities (of the second class when there are two). */
function calibration_scoresOf(estimator, block, classes) {
    const { scores } = members_ask(estimator, block, 'scores');
    if (scores !== null)
        return scores;
    const probabilities = members_probabilitiesOf(estimator, block);
    return classes === 2 ? probabilities.filter((_, at) => at % 2 === 1) : probabilities;
}
function calibrate({ estimator, curves, temperature }, block, classes) {
    if (temperature !== null) {
        const logits = logitsOf(estimator, block, classes);
        const shares = { ...logits, data: logits.data.map((value) => temperature * value) };
        softmaxRows(shares);
        return shares;
    }
    const scores = calibration_scoresOf(estimator, block, classes);
    const out = (0,blocks/* denseBlock */.L9)(block.rows, classes);
    if (scores.length !== block.rows * curves.length)
        throw (0,errors/* unsupported */.qO)(estimator.className, 'its scores are not one a class');
    for (let row = 0; row < block.rows; row++) {
        const cells = out.data.subarray(row * classes, (row + 1) * classes);
        if (classes === 2) {
            cells[1] = curves[0](scores[row]);
            cells[0] = 1 - cells[1];
        }
        else {
            let sum = 0;
            for (let label = 0; label < classes; label++)
                sum += cells[label] = curves[label](scores[row * classes + label]);
            for (let label = 0; label < classes; label++)
                cells[label] = sum === 0 ? 1 / classes : cells[label] / sum;
        }
        for (let label = 0; label < classes; label++)
            if (cells[label] > 1 && cells[label] <= 1 + 1e-5)
                cells[label] = 1;
    }
    return out;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/one-vs-rest.ts





const one_vs_rest_NAME = 'sklearn.multiclass.OneVsRestClassifier';
/** One binary classifier a class; the most certain one wins. */
const oneVsRestLowering = {
    classes: [one_vs_rest_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const binarizer = access/* Attributes */.e.of(attributes.object('label_binarizer_'));
        const kind = binarizer.string('y_type_');
        if (kind === 'multilabel-indicator')
            return one_vs_rest_severalLabels(lowerMembers(attributes, context));
        if (kind !== 'multiclass' && kind !== 'binary')
            throw (0,errors/* unsupported */.qO)(one_vs_rest_NAME, `it was fitted on ${kind} labels`);
        const classes = binarizer.labels('classes_');
        const members = lowerMembers(attributes, context);
        const [first] = members;
        const expected = classes.length === 2 ? 1 : classes.length;
        if (first === undefined || members.length !== expected)
            throw (0,errors/* corrupt */.qb)(one_vs_rest_NAME, `${members.length} estimators for ${classes.length} classes`);
        if (members.some((member) => member.task !== 'classification'))
            throw (0,errors/* unsupported */.qO)(one_vs_rest_NAME, 'its estimators are regressors');
        // Until 1.6 the last of equally certain classes won and rows without any certainty became NaN.
        const current = isAtLeast(context.version, 1, 8);
        if (!current && isAtLeast(context.version, 1, 7)) {
            context.note('ties between classes are decided as in scikit-learn 1.6; 1.7 is not verified');
        }
        const hasProbabilities = members.every((member) => member.hasProbabilities);
        const certainty = (block) => side(block, members, (member) => one_vs_rest_scoresOf(member, block) ?? positivesOf(member, block));
        return {
            className: one_vs_rest_NAME,
            task: 'classification',
            classes,
            outputs: 1,
            inputs: first.inputs,
            hasProbabilities,
            infer(block, want) {
                return {
                    labels: want.predictions
                        ? labelsOf(certainty(block), one_vs_rest_scoresOf(first, block) === null ? 0.5 : 0, current)
                        : null,
                    values: null,
                    probabilities: want.probabilities && hasProbabilities ? sharesOf(block, members, current) : null,
                    scores: want.scores && one_vs_rest_scoresOf(first, block) !== null ? certainty(block).data : null,
                };
            },
        };
    },
};
/** Each row has any number of labels: `outputs` answers of 0 or 1 a row. */
function one_vs_rest_severalLabels(members) {
    const [first] = members;
    if (first === undefined || members.some((member) => member.task !== 'classification'))
        throw (0,errors/* unsupported */.qO)(one_vs_rest_NAME, 'its estimators are not classifiers');
    const hasProbabilities = members.every((member) => member.hasProbabilities);
    return {
        className: one_vs_rest_NAME,
        task: 'classification',
        classes: [0, 1],
        outputs: members.length,
        inputs: first.inputs,
        hasProbabilities,
        infer(block, want) {
            const threshold = want.predictions && !hasScores(first, block) ? 0.5 : 0;
            const certainty = want.predictions || want.scores ? side(block, members, (member) => confidencesOf(member, block)).data : null;
            const shares = want.probabilities && hasProbabilities;
            return {
                labels: want.predictions ? Int32Array.from(certainty, (score) => (score > threshold ? 1 : 0)) : null,
                values: null,
                probabilities: shares ? side(block, members, (member) => positivesOf(member, block)).data : null,
                scores: want.scores && hasScores(first, block) ? certainty : null,
            };
        },
    };
}
function labelsOf(certainty, threshold, firstOfEqual) {
    const { cols, data } = certainty;
    if (cols === 1)
        return Int32Array.from(data, (score) => (score > threshold ? 1 : 0));
    if (firstOfEqual)
        return argmaxRows(certainty);
    return argmaxRows(certainty).map((first, row) => {
        let last = first;
        for (let at = first; at < cols; at++)
            if (data[row * cols + at] === data[row * cols + first])
                last = at;
        return last;
    });
}
function one_vs_rest_scoresOf(member, block) {
    return members_ask(member, block, 'scores').scores;
}
/** One column a member. */
function side(block, members, columnOf) {
    const out = (0,blocks/* denseBlock */.L9)(block.rows, members.length);
    for (const [at, member] of members.entries()) {
        const column = columnOf(member);
        for (let row = 0; row < block.rows; row++)
            out.data[row * members.length + at] = column[row];
    }
    return out;
}
function sharesOf(block, members, zerosStay) {
    const { data } = side(block, members, (member) => positivesOf(member, block));
    const cols = Math.max(2, members.length);
    const shares = members.length > 1
        ? data
        : Float64Array.from({ length: data.length * 2 }, (_, at) => at % 2 === 0 ? 1 - data[at / 2] : data[(at - 1) / 2]);
    for (let row = 0; row < block.rows; row++) {
        const cells = shares.subarray(row * cols, (row + 1) * cols);
        const sum = cells.reduce((total, value) => total + value, 0);
        if (sum !== 0 || !zerosStay)
            for (let at = 0; at < cols; at++)
                cells[at] /= sum;
    }
    return shares;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/one-vs-one.ts





const one_vs_one_NAME = 'sklearn.multiclass.OneVsOneClassifier';
/** One binary classifier a pair of classes: votes, ties decided by the summed confidences. */
const oneVsOneLowering = {
    classes: [one_vs_one_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const classes = attributes.labels('classes_');
        const members = lowerMembers(attributes, context);
        const [first] = members;
        if (first === undefined || members.length !== (classes.length * (classes.length - 1)) / 2)
            throw (0,errors/* corrupt */.qb)(one_vs_one_NAME, `${members.length} estimators for ${classes.length} classes`);
        if (members.some((member) => member.task !== 'classification'))
            throw (0,errors/* unsupported */.qO)(one_vs_one_NAME, 'its estimators are regressors');
        const parts = partsOf(attributes, members);
        const scoresOf = (block) => one_vs_one_votes(block, parts, classes.length);
        return {
            className: one_vs_one_NAME,
            task: 'classification',
            classes,
            outputs: 1,
            inputs: first.inputs,
            hasProbabilities: false,
            infer(block, want) {
                const scores = scoresOf(block);
                const single = scores.data.filter((_, at) => at % 2 === 1);
                const binary = classes.length === 2;
                // Until 1.0 probabilities were held against 0 as scores are, so that the second class always won.
                const shares = binary && isAtLeast(context.version, 1, 1) && !hasScores(first, block);
                const threshold = shares ? 0.5 : 0;
                return {
                    labels: !want.predictions
                        ? null
                        : binary
                            ? Int32Array.from(single, (score) => (score > threshold ? 1 : 0))
                            : argmaxRows(scores),
                    values: null,
                    probabilities: null,
                    scores: want.scores ? (binary ? single : scores.data) : null,
                };
            },
        };
    },
};
/** `pairwise_indices_` is set for precomputed kernels only. */
function partsOf(attributes, members) {
    const indices = attributes.get('pairwise_indices_') ?? null;
    if (indices === null)
        return members.map((member) => ({ member, columns: null }));
    const lists = (0,arrays/* asItems */.dB)(indices);
    return members.map((member, at) => {
        const columns = (0,arrays/* asItems */.dB)(lists?.[at] ?? null)?.map((item) => (0,arrays/* asNumber */.i)(item) ?? -1);
        if (columns === undefined)
            throw (0,errors/* corrupt */.qb)(one_vs_one_NAME, 'the columns of a pair are no list');
        return { member, columns };
    });
}
/** scikit-learn's _ovr_decision_function: rows x classes. */
function one_vs_one_votes(block, parts, classes) {
    const { rows } = block;
    const sums = new Float64Array(rows * classes);
    const scores = new Float64Array(rows * classes);
    let pair = 0;
    for (let one = 0; one < classes; one++) {
        for (let other = one + 1; other < classes; other++) {
            const { member, columns } = parts[pair++];
            const input = columns === null ? block : (0,blocks/* selectColumns */.Gs)(block, columns);
            const labels = encodedLabels(member, input);
            const confidences = confidencesOf(member, input);
            for (let row = 0; row < rows; row++) {
                sums[row * classes + one] -= confidences[row];
                sums[row * classes + other] += confidences[row];
                scores[row * classes + (labels[row] === 0 ? one : other)]++;
            }
        }
    }
    const data = scores.map((won, at) => won + sums[at] / (3 * (Math.abs(sums[at]) + 1)));
    return { kind: 'dense', rows, cols: classes, data };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/output-code.ts




const output_code_NAME = 'sklearn.multiclass.OutputCodeClassifier';
/** Binary classifiers spell a code word; the class with the nearest code wins. */
const outputCodeLowering = {
    classes: [output_code_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const classes = attributes.labels('classes_');
        const members = lowerMembers(attributes, context);
        const codes = { kind: 'dense', ...attributes.matrix('code_book_') };
        const [first] = members;
        if (first === undefined || codes.cols !== members.length || codes.rows !== classes.length)
            throw (0,errors/* corrupt */.qb)(output_code_NAME, `a code book of ${codes.rows} x ${codes.cols} for ${members.length} estimators`);
        const metric = metricOf('euclidean', 2);
        const words = (block) => {
            const out = (0,blocks/* denseBlock */.L9)(block.rows, members.length);
            for (const [at, member] of members.entries()) {
                const column = confidencesOf(member, block);
                for (let row = 0; row < block.rows; row++)
                    out.data[row * out.cols + at] = column[row];
            }
            return out;
        };
        return {
            className: output_code_NAME,
            task: 'classification',
            classes,
            outputs: 1,
            inputs: (members.find(({ inputs }) => inputs.length > 0) ?? first).inputs,
            hasProbabilities: false,
            infer(block, want) {
                const spelled = want.predictions ? words(block) : null;
                const labels = spelled === null ? null : findNeighbours(block.rows, 1, metric, bruteSearch(spelled, codes, metric)).indices;
                return { labels, values: null, probabilities: null, scores: null };
            },
        };
    },
};

;// CONCATENATED MODULE: ./src/lower/sklearn/multi-output.ts




/** One estimator a target. A classifier's `classes` are those of all targets; it gives labels, no probabilities. */
const multiOutputLowering = {
    classes: ['sklearn.multioutput.MultiOutputClassifier', 'sklearn.multioutput.MultiOutputRegressor'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const members = lowerMembers(attributes, context);
        const [first] = members;
        if (first === undefined)
            throw (0,errors/* corrupt */.qb)(className, 'no estimators');
        const classifies = className.endsWith('Classifier');
        const task = classifies ? 'classification' : 'regression';
        if (members.some((member) => member.task !== task || member.outputs !== 1))
            throw (0,errors/* unsupported */.qO)(className, 'an estimator of another kind');
        const classes = classifies ? unionOfClasses(members) : null;
        return {
            className,
            task,
            classes,
            outputs: members.length,
            inputs: first.inputs,
            hasProbabilities: false,
            infer: (block, want) => ({
                labels: want.predictions && classes !== null
                    ? Int32Array.from(besides(labelColumns(members, classes, block), block.rows))
                    : null,
                values: want.predictions && classes === null
                    ? besides(members.map((member) => members_ask(member, block, 'predictions').values), block.rows)
                    : null,
                probabilities: null,
                scores: null,
            }),
        };
    },
};
function unionOfClasses(members) {
    return unionOf(members.map(({ classes }) => classes ?? []));
}
/** One column a target: positions in `classes`. */
function labelColumns(members, classes, block) {
    const positions = new Map(classes.map((label, at) => [label, at]));
    return members.map((member) => {
        const known = Float64Array.from(member.classes ?? [], (label) => positions.get(label));
        return Float64Array.from(members_ask(member, block, 'predictions').labels, (label) => known[label]);
    });
}
/** Columns side by side: row-major rows x columns. */
function besides(columns, rows) {
    const width = columns.length;
    const out = new Float64Array(rows * width);
    for (const [at, column] of columns.entries()) {
        for (let row = 0; row < rows; row++)
            out[row * width + at] = column[row];
    }
    return out;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/chains.ts






/** Estimators in a row: each one sees what those before it predicted as further columns. */
const chainsLowering = {
    classes: ['sklearn.multioutput.ClassifierChain', 'sklearn.multioutput.RegressorChain'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const members = lowerMembers(attributes, context);
        const order = attributes.ints('order_');
        if (order.length !== members.length || new Set(order).size !== order.length)
            throw (0,errors/* corrupt */.qb)(className, 'the order does not fit the estimators');
        const classifies = className.endsWith('Classifier') || className.endsWith('ClassifierChain');
        const chain = { members, order, feature: featureOf(attributes, className) };
        const about = { className, inputs: inputsOf(attributes, 'number') };
        const hasProbabilities = classifies && members.every(({ classes, ...rest }) => rest.hasProbabilities && classes?.length === 2);
        const classes = classifies ? numericClasses(members, className) : null;
        return {
            ...about,
            task: classifies ? 'classification' : 'regression',
            classes,
            outputs: members.length,
            hasProbabilities,
            infer(block, want) {
                const input = (0,numeric_input/* numericInput */.u)(block, about);
                const values = want.predictions ? run(chain, input, predictionOf) : null;
                const scores = want.scores && classifies ? run(chain, input, scoreOf) : null;
                return {
                    labels: classes === null || values === null ? null : Int32Array.from(values, (value) => classes.indexOf(value)),
                    values: classes === null ? values : null,
                    probabilities: want.probabilities && hasProbabilities ? run(chain, input, positivesOf) : null,
                    scores,
                };
            },
        };
    },
};
/** Predicted labels are numbers here, since they become features. */
function numericClasses(members, className) {
    return unionOfClasses(members).map((label) => {
        if (typeof label === 'string')
            throw (0,errors/* unsupported */.qO)(className, 'its labels are text');
        return Number(label);
    });
}
/** `chain_method_` came with 1.5: "predict" before that. */
function featureOf(attributes, className) {
    const method = attributes.has('chain_method_') ? attributes.string('chain_method_') : 'predict';
    if (method === 'predict')
        return predictionOf;
    if (method === 'predict_proba')
        return positivesOf;
    if (method === 'decision_function')
        return scoreOf;
    throw (0,errors/* unsupported */.qO)(`${className}.chain_method_`, `the method "${method}"`);
}
function predictionOf(member, block) {
    const { labels, values } = members_ask(member, block, 'predictions');
    return values ?? Float64Array.from(labels, (label) => Number(member.classes[label]));
}
function scoreOf(member, block) {
    const { scores } = members_ask(member, block, 'scores');
    return scores?.length === block.rows ? scores : null;
}
/** rows x targets; null when an estimator does not have the column. */
function run({ members, order, feature }, input, column) {
    const outputs = [];
    const features = [];
    for (const [at, member] of members.entries()) {
        const seen = { kind: 'dense', rows: input.rows, cols: at, data: besides(features, input.rows) };
        const block = at === 0 ? input : (0,blocks/* concatBlocks */.Pe)(input.rows, [input, seen], input.kind === 'sparse');
        const output = column(member, block);
        if (output === null)
            return null;
        outputs[order[at]] = output;
        const next = column === feature ? output : feature(member, block);
        if (next === null)
            throw (0,errors/* unsupported */.qO)(member.className, 'it has no decision_function');
        features.push(next);
    }
    return besides(outputs, input.rows);
}

;// CONCATENATED MODULE: ./src/lower/sklearn/transformed-target.ts




const transformed_target_NAME = 'sklearn.compose.TransformedTargetRegressor';
/** A regressor on a transformed target: what it predicts is transformed back. */
const transformedTargetLowering = {
    classes: [transformed_target_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const regressor = lowerPredictor(attributes.object('regressor_'), context, 'regressor_');
        const inverse = inverseOf(attributes.object('transformer_'), context.path);
        return {
            className: transformed_target_NAME,
            task: regressor.task,
            classes: regressor.classes,
            outputs: regressor.outputs,
            inputs: regressor.inputs,
            hasProbabilities: false,
            infer(block, want) {
                const inference = regressor.infer(block, want);
                const { outputs } = regressor;
                return { ...inference, values: inference.values?.map((value, at) => inverse(value, at % outputs)) ?? null };
            },
        };
    },
};
/** inverse_transform of the transformers that people put around a target. */
function inverseOf(transformer, path) {
    const attributes = access/* Attributes */.e.of(transformer);
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    switch (className) {
        case 'sklearn.preprocessing.FunctionTransformer': {
            const ufunc = ufuncOf(attributes.raw('inverse_func'), `${path}.transformer_`);
            return ufunc === null ? (value) => value : ufunc.apply;
        }
        case 'sklearn.preprocessing.StandardScaler': {
            const scale = attributes.boolean('with_std') ? attributes.floats('scale_') : null;
            const mean = attributes.boolean('with_mean') ? attributes.floats('mean_') : null;
            return (value, column) => value * (scale?.[column] ?? 1) + (mean?.[column] ?? 0);
        }
        case 'sklearn.preprocessing.MinMaxScaler': {
            const [scale, min] = [attributes.floats('scale_'), attributes.floats('min_')];
            return (value, column) => (value - min[column]) / scale[column];
        }
        default:
            throw (0,errors/* unsupported */.qO)(className, `transforming the target back is not supported (at ${path}.transformer_)`);
    }
}

;// CONCATENATED MODULE: ./src/lower/sklearn/k-means.ts



/** The nearest centre. */
const kMeansLowering = {
    classes: ['sklearn.cluster.KMeans', 'sklearn.cluster.MiniBatchKMeans'],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const centres = attributes.matrix('cluster_centers_');
        const about = { className, inputs: inputsOf(attributes, 'number', centres.cols) };
        const norms = k_means_squaredNorms(centres.data, centres.cols);
        const assign = estimators_classifier({ ...about, classes: [] }, {
            compute: (input) => affine(input, centres),
            // |c|^2 - 2 x.c orders the centres as the distance does.
            labels: (products) => nearest({ ...products, data: products.data.map((product, at) => norms[at % products.cols] - 2 * product) }),
        });
        const metricForm = {
            toOnnx(graph, input) {
                const value = graphMatrix(graph, input);
                const products = graphAffine(graph, value, centres, 0);
                const twice = graph.node('Mul', [products, graphScalar(graph, -2)]);
                const order = graph.node('Add', [twice, graphRow(graph, norms)]);
                const inputNorms = graphRowSum(graph, graph.node('Mul', [value, value]));
                const squares = graph.node('Max', [
                    graph.node('Add', [graph.node('Add', [twice, inputNorms]), graphRow(graph, norms)]),
                    graphScalar(graph, 0),
                ]);
                return { labels: graphArgmax(graph, graph.node('Neg', [order])), transformed: graph.node('Sqrt', [squares]) };
            },
        };
        return {
            ...assign,
            ...metricForm,
            task: 'clustering',
            classes: null,
            transform(block) {
                const input = (0,blocks/* toDense */.FL)((0,numeric_input/* numericInput */.u)(block, about));
                const products = affine(input, centres);
                const inputNorms = k_means_squaredNorms(input.data, input.cols);
                const out = (0,blocks/* denseBlock */.L9)(input.rows, centres.rows);
                for (let at = 0; at < out.data.length; at++) {
                    const row = Math.floor(at / centres.rows);
                    out.data[at] = Math.sqrt(Math.max(0, -2 * products.data[at] + inputNorms[row] + norms[at % centres.rows]));
                }
                return out;
            },
        };
    },
};
function nearest({ rows, cols, data }) {
    return Int32Array.from({ length: rows }, (_, row) => {
        let best = 0;
        for (let at = 1; at < cols; at++)
            if (data[row * cols + at] < data[row * cols + best])
                best = at;
        return best;
    });
}
function k_means_squaredNorms(data, cols) {
    const norms = new Float64Array(cols === 0 ? 0 : data.length / cols);
    for (let at = 0; at < data.length; at++)
        norms[Math.floor(at / cols)] += data[at] * data[at];
    return norms;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/discriminant-analysis.ts





const LINEAR = 'sklearn.discriminant_analysis.LinearDiscriminantAnalysis';
const QUADRATIC = 'sklearn.discriminant_analysis.QuadraticDiscriminantAnalysis';
/** A linear classifier that can also project on its discriminants. */
const linearDiscriminantLowering = {
    classes: [LINEAR],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const lowered = linearClassifiersLowering.lower(object, context);
        const solver = attributes.string('solver');
        if (solver === 'lsqr')
            return lowered;
        const scalings = attributes.matrix('scalings_');
        const kept = attributes.int('_max_components');
        const axes = transposed(scalings);
        const weights = {
            rows: Math.min(kept, axes.rows),
            cols: axes.cols,
            data: axes.data.subarray(0, kept * axes.cols),
        };
        const mean = solver === 'svd' ? attributes.floats('xbar_') : new Float64Array(axes.cols);
        return {
            ...lowered,
            transform(block) {
                const input = (0,blocks/* toDense */.FL)((0,numeric_input/* numericInput */.u)(block, lowered));
                const centred = { ...input, data: input.data.map((value, at) => value - mean[at % input.cols]) };
                return affine(centred, weights);
            },
            toOnnx(graph, input) {
                const centred = graph.node('Sub', [graphMatrix(graph, input), graphRow(graph, mean)]);
                return { ...lowered.toOnnx(graph, input), transformed: graphAffine(graph, centred, weights, 0) };
            },
        };
    },
};
/** One Gaussian a class with a covariance of its own. */
const quadraticDiscriminantLowering = {
    classes: [QUADRATIC],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const classes = attributes.labels('classes_');
        const means = attributes.matrix('means_');
        const priors = attributes.floats('priors_');
        const forms = arraysOf(attributes, 'rotations_').map((rotation, label) => formOf(rotation, arraysOf(attributes, 'scalings_')[label], means.cols));
        if (forms.length !== classes.length || means.rows !== classes.length)
            throw (0,errors/* corrupt */.qb)(QUADRATIC, 'the classes do not fit');
        const likelihoods = (input) => {
            const out = (0,blocks/* denseBlock */.L9)(input.rows, classes.length);
            for (const [label, { weights, logDeterminant }] of forms.entries()) {
                const mean = means.data.subarray(label * means.cols, (label + 1) * means.cols);
                const centred = { ...input, data: input.data.map((value, at) => value - mean[at % input.cols]) };
                const { data, cols } = affine(centred, weights);
                for (let row = 0; row < input.rows; row++) {
                    let norm = 0;
                    for (let at = row * cols; at < (row + 1) * cols; at++)
                        norm += data[at] * data[at];
                    out.data[row * classes.length + label] = -0.5 * (norm + logDeterminant) + Math.log(priors[label]);
                }
            }
            return out;
        };
        return estimators_classifier({ className: QUADRATIC, classes, inputs: inputsOf(attributes, 'number', means.cols) }, {
            compute: (input) => likelihoods((0,blocks/* toDense */.FL)(input)),
            labels: argmaxRows,
            probabilities: (joint) => {
                const copy = copyOf(joint);
                softmaxRows(copy);
                return copy.data;
            },
            scores: ({ data }) => classes.length === 2
                ? Float64Array.from({ length: data.length / 2 }, (_, row) => data[row * 2 + 1] - data[row * 2])
                : data,
        });
    },
};
function arraysOf(attributes, name) {
    return attributes.list(name).map((array) => {
        if (!(array instanceof pickle_values/* NDArray */.Mv))
            throw (0,errors/* corrupt */.qb)(QUADRATIC, `${name} holds something else than arrays`);
        return array;
    });
}
function formOf(rotation, scaling, features) {
    const spread = (0,arrays/* toFloats */.Fn)(scaling);
    const [rows, cols] = rotation.shape;
    if (rows !== features || cols !== spread.length)
        throw (0,errors/* corrupt */.qb)(QUADRATIC, 'a rotation does not fit its scaling');
    const scaled = (0,arrays/* toFloats */.Fn)(rotation).map((value, at) => value * spread[at % spread.length] ** -0.5);
    const logDeterminant = spread.reduce((sum, value) => sum + Math.log(value), 0);
    return { weights: transposed({ rows: features, cols: spread.length, data: scaled }), logDeterminant };
}

;// CONCATENATED MODULE: ./src/plan/functions/error-function.ts
/** Coefficients of Cephes' ndtr.c (https://www.netlib.org/cephes/), which scipy.special.erf uses. */
const T = [9.604973739870516, 90.02601972038427, 2232.005345946843, 7003.325141128051, 55592.30130103949];
const U = [1, 33.56171416475031, 521.3579497801527, 4594.323829709801, 22629.000061389095, 49267.39426086359];
const P = [
    2.461969814735305e-10, 0.5641895648310689, 7.463210564422699, 48.63719709856814, 196.5208329560771, 526.4451949954773,
    934.5285271719576, 1027.5518868951572, 557.5353353693994,
];
const Q = [
    1, 13.228195115474499, 86.70721408859897, 354.9377788878199, 975.7085017432055, 1823.9091668790973,
    2246.3376081871097, 1656.6630919416134, 557.5353408177277,
];
const R = [
    0.5641895835477551, 1.275366707599781, 5.019050422511805, 6.160210979930536, 7.4097426995044895, 2.9788666537210022,
];
const S = [
    1, 2.2605286322011726, 9.396035249380015, 12.048953980809666, 17.08144507475659, 9.608968090632859, 3.369076451000815,
];
/** The error function: 2 / sqrt(pi) times the integral of exp(-t^2) from 0 to x. */
function errorFunction(x) {
    if (x < 0)
        return -errorFunction(-x);
    if (x > 1)
        return 1 - complement(x);
    const square = x * x;
    return (x * polynomial(square, T)) / polynomial(square, U);
}
/** 1 - erf(x) for x above 1. */
function complement(x) {
    const [numerator, denominator] = x < 8 ? [P, Q] : [R, S];
    return (Math.exp(-x * x) * polynomial(x, numerator)) / polynomial(x, denominator);
}
/** Horner's rule, the highest power first. */
function polynomial(x, coefficients) {
    let sum = 0;
    for (const coefficient of coefficients)
        sum = sum * x + coefficient;
    return sum;
}

;// CONCATENATED MODULE: ./src/plan/functions/normal-quantile.ts

/** Coefficients of the rational approximations in Cephes' ndtri.c (https://www.netlib.org/cephes/), which SciPy uses. */
const P0 = [-59.96335010141079, 98.00107541859997, -56.67628574690703, 13.931260938727968, -1.2391658386738125];
const Q0 = [
    1, 1.9544885833814176, 4.676279128988815, 86.36024213908905, -225.46268785411937, 200.26021238006066,
    -82.03722561683334, 15.90562251262117, -1.1833162112133,
];
const P1 = [
    4.0554489230596245, 31.525109459989388, 57.16281922464213, 44.08050738932008, 14.684956192885803, 2.1866330685079025,
    -0.1402560791713545, -0.03504246268278482, -0.0008574567851546854,
];
const Q1 = [
    1, 15.779988325646675, 45.39076351288792, 41.3172038254672, 15.04253856929075, 2.504649462083094,
    -0.14218292285478779, -0.03808064076915783, -0.0009332594808954574,
];
const P2 = [
    3.2377489177694603, 6.915228890689842, 3.9388102529247444, 1.3330346081580755, 0.20148538954917908,
    0.012371663481782003, 0.00030158155350823543, 2.6580697468673755e-6, 6.239745391849833e-9,
];
const Q2 = [
    1, 6.02427039364742, 3.6798356385616087, 1.3770209948908132, 0.21623699359449663, 0.013420400608854318,
    0.00032801446468212774, 2.8924786474538068e-6, 6.790194080099813e-9,
];
const SQRT_TWO_PI = 2.5066282746310007;
/** exp(-2) */
const TAIL = 0.1353352832366127;
/** The value below which a standard normal variable stays with this probability: scipy.special.ndtri. */
function normalQuantile(probability) {
    if (probability === 0)
        return -Infinity;
    if (probability === 1)
        return Infinity;
    if (!(probability > 0 && probability < 1))
        return NaN;
    const upper = probability > 1 - TAIL;
    const tail = upper ? 1 - probability : probability;
    if (tail > TAIL) {
        const centred = tail - 0.5;
        const square = centred * centred;
        return (centred + centred * ((square * polynomial(square, P0)) / polynomial(square, Q0))) * SQRT_TWO_PI;
    }
    const x = Math.sqrt(-2 * Math.log(tail));
    const z = 1 / x;
    const first = x - Math.log(x) / x;
    const second = x < 8 ? (z * polynomial(z, P1)) / polynomial(z, Q1) : (z * polynomial(z, P2)) / polynomial(z, Q2);
    return upper ? first - second : second - first;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/quantile-transformer.ts





const quantile_transformer_NAME = 'sklearn.preprocessing.QuantileTransformer';
/** scikit-learn's BOUNDS_THRESHOLD: values this near to an end of the training range count as being there. */
const EDGE = 1e-7;
const LOWEST = normalQuantile(EDGE - Number.EPSILON);
const quantile_transformer_HIGHEST = normalQuantile(1 - (EDGE - Number.EPSILON));
/** Each column by its quantiles in training, to a uniform or a normal distribution. */
const quantileTransformerLowering = {
    classes: [quantile_transformer_NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const quantiles = attributes.matrix('quantiles_');
        const references = attributes.floats('references_');
        const kind = attributes.string('output_distribution');
        if (kind !== 'uniform' && kind !== 'normal')
            throw (0,errors/* unsupported */.qO)(`${quantile_transformer_NAME}.output_distribution`, `"${kind}"`);
        if (references.length !== quantiles.rows || references.length === 0)
            throw (0,errors/* corrupt */.qb)(quantile_transformer_NAME, 'the quantiles do not fit the references');
        const toShare = Array.from({ length: quantiles.cols }, (_, column) => shareOf(Float64Array.from({ length: quantiles.rows }, (_, row) => quantiles.data[row * quantiles.cols + column]), references, kind === 'normal' ? EDGE : 0));
        const finish = kind === 'normal' ? clippedQuantile : (share) => share;
        const about = {
            className: quantile_transformer_NAME,
            inputs: inputsOf(attributes, 'number', quantiles.cols),
            missing: 'allowed',
        };
        // Zeros that a sparse matrix does not store stay zeros.
        return numericTransformer(about, (input) => ({
            ...input,
            data: input.data.map((value, at) => {
                const column = input.kind === 'sparse' ? input.indices[at] : at % input.cols;
                return Number.isNaN(value) ? NaN : finish(toShare[column](value));
            }),
        }));
    },
};
/** The mean of interpolating upwards and downwards, which differ where a quantile repeats. */
function shareOf(quantiles, references, edge) {
    const [low, high] = [quantiles[0], quantiles.at(-1)];
    const downQuantiles = quantiles.toReversed().map((value) => -value);
    const downReferences = references.toReversed().map((value) => -value);
    const atLow = edge === 0 ? (value) => value === low : (value) => value - edge < low;
    const atHigh = edge === 0 ? (value) => value === high : (value) => value + edge > high;
    return (value) => {
        if (atLow(value))
            return 0;
        if (atHigh(value))
            return 1;
        return 0.5 * (interpolate(value, quantiles, references) - interpolate(-value, downQuantiles, downReferences));
    };
}
function clippedQuantile(share) {
    return Math.min(Math.max(normalQuantile(share), LOWEST), quantile_transformer_HIGHEST);
}

;// CONCATENATED MODULE: ./src/plan/splines/basis.ts
/** The first and last value that the splines were made for. */
function splineRange({ degree, knots }) {
    return [knots[degree], knots[knots.length - degree - 1]];
}
/**
 * Every spline, or its derivative, at x; beyond the range its first and last piece go on. De Boor's recursion in the order of
 * SciPy's evaluate_spline (scipy/interpolate/src/__fitpack.cc).
 */
function splineAt(basis, x, derivative = 0) {
    const { degree, knots, coefficients } = basis;
    const interval = intervalOf(basis, x);
    const weights = pieces(knots, degree, interval, x, derivative);
    const out = new Float64Array(coefficients.cols);
    for (let column = 0; column < out.length; column++) {
        let sum = 0;
        for (let at = 0; at <= degree; at++) {
            sum += coefficients.data[(interval + at - degree) * coefficients.cols + column] * weights[at];
        }
        out[column] = sum;
    }
    return out;
}
function intervalOf({ degree, knots }, x) {
    const last = knots.length - degree - 2;
    let interval = degree;
    while (interval < last && x >= knots[interval + 1])
        interval++;
    return interval;
}
/** The degree + 1 B-splines that are not zero between knots[interval] and knots[interval + 1]. */
function pieces(knots, degree, interval, x, derivative) {
    let weights = new Float64Array(degree + 1);
    weights[0] = 1;
    for (let level = 1; level <= degree; level++) {
        const before = weights;
        weights = new Float64Array(degree + 1);
        for (let at = 1; at <= level; at++) {
            const right = knots[interval + at];
            const left = knots[interval + at - level];
            if (right === left)
                continue;
            if (level > degree - derivative) {
                const weight = (level * before[at - 1]) / (right - left);
                weights[at - 1] -= weight;
                weights[at] = weight;
            }
            else {
                const weight = before[at - 1] / (right - left);
                weights[at - 1] += weight * (right - x);
                weights[at] = weight * (x - left);
            }
        }
    }
    return weights;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/spline-transformer.ts





const spline_transformer_NAME = 'sklearn.preprocessing.SplineTransformer';
/** The B-splines of each column. */
const splineTransformerLowering = {
    classes: [spline_transformer_NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const bases = attributes.list('bsplines_').map((spline) => basisOf(spline));
        const [first] = bases;
        if (first === undefined || bases.some((basis) => basis.coefficients.cols !== first.coefficients.cols))
            throw (0,errors/* corrupt */.qb)(spline_transformer_NAME, 'its columns have different numbers of splines');
        const width = first.coefficients.cols;
        const extrapolate = extrapolationOf(attributes);
        const gaps = attributes.has('handle_missing') && attributes.string('handle_missing') === 'zeros';
        const kept = width - (attributes.boolean('include_bias') ? 0 : 1);
        const inputs = inputsOf(attributes, 'number', bases.length);
        const about = { className: spline_transformer_NAME, inputs, missing: gaps ? 'allowed' : 'refused' };
        return numericTransformer(about, (block) => {
            const input = (0,blocks/* toDense */.FL)(block);
            const output = (0,blocks/* denseBlock */.L9)(input.rows, kept * bases.length);
            for (let at = 0; at < input.data.length; at++) {
                const value = input.data[at];
                if (Number.isNaN(value))
                    continue;
                const column = at % input.cols;
                const splines = extrapolate(bases[column], value, column, () => outside(inputs[column].name, column, value));
                output.data.set(splines.subarray(0, kept), at * kept);
            }
            return output;
        });
    },
};
/** scipy.interpolate.BSpline; its attributes became private in SciPy 1.15. */
function basisOf(value) {
    if (!(value instanceof pickle_values/* PyObject */.By))
        throw (0,errors/* corrupt */.qb)(spline_transformer_NAME, 'a spline is no object');
    const attributes = access/* Attributes */.e.of(value);
    const degree = attributes.int('k');
    const knots = attributes.floats(attributes.has('_t') ? '_t' : 't');
    const coefficients = attributes.matrix(attributes.has('_c') ? '_c' : 'c');
    if (degree < 0 || coefficients.rows < degree + 1 || knots.length < coefficients.rows + degree + 1)
        throw (0,errors/* corrupt */.qb)(spline_transformer_NAME, 'the knots of a spline do not fit its degree');
    // More knots than splines only occur where the file is damaged: SciPy takes the length of the coefficients as the number of splines.
    return { degree, knots: knots.subarray(0, coefficients.rows + degree + 1), coefficients };
}
function extrapolationOf(attributes) {
    const rule = attributes.string('extrapolation');
    switch (rule) {
        case 'continue':
            return (basis, value) => splineAt(basis, value);
        case 'periodic':
            return (basis, value) => {
                const [low, high] = splineRange(basis);
                return splineAt(basis, low + modulo(value - low, high - low));
            };
        case 'error':
            return (basis, value, _column, refuse) => {
                const [low, high] = splineRange(basis);
                if (value < low || value > high)
                    throw refuse();
                return splineAt(basis, value);
            };
        case 'constant':
            return (basis, value) => {
                const [low, high] = splineRange(basis);
                return ends(basis, value < low ? low : value > high ? high : null, basis.degree) ?? splineAt(basis, value);
            };
        case 'linear':
            return linear;
        default:
            throw (0,errors/* unsupported */.qO)(`${spline_transformer_NAME}.extrapolation`, `"${rule}"`);
    }
}
/** The splines at an end of the range: only the outermost ones go on beyond it. null for a value inside. */
function ends(basis, end, count) {
    if (end === null)
        return null;
    const low = end === splineRange(basis)[0];
    const width = basis.coefficients.cols;
    return splineAt(basis, end).map((value, at) => ((low ? at < count : at >= width - count) ? value : 0));
}
/**
 * scikit-learn counts the outermost splines in a variable that it raises to 2 for degrees below and never sets back, so that later
 * columns of such a transformer also begin and end further inside.
 */
const linear = (basis, value, column) => {
    const { degree, knots, coefficients } = basis;
    const margin = degree > 1 ? degree : Math.min(2, degree + column);
    const count = degree > 1 ? degree : Math.min(2, margin + 1);
    const [low, high] = [knots[margin], knots[knots.length - margin - 1]];
    if (value >= low && value <= high)
        return splineAt(basis, value);
    const out = new Float64Array(coefficients.cols);
    const continued = (end, at) => {
        const slope = degree === 0 ? 0 : splineAt(basis, end, 1)[at];
        return splineAt(basis, end)[at] + (value - end) * slope;
    };
    // In scikit-learn's order: where the margins overlap, a value is beyond both ends.
    for (let at = 0; at < count; at++) {
        if (value < low)
            out[at] = continued(low, at);
        const mirrored = out.length - 1 - at;
        if (value > high)
            out[mirrored] = continued(high, mirrored);
    }
    return out;
};
/** numpy's %: the sign of the divisor. */
function modulo(value, divisor) {
    const rest = value % divisor;
    return rest !== 0 && rest < 0 !== divisor < 0 ? rest + divisor : rest;
}
function outside(name, column, value) {
    const shown = (0,core_text/* plain */.pj)(name ?? `#${column + 1}`, 80);
    return new errors/* ModelGateError */.j3('data', `column ${shown} holds ${value}, which lies beyond the limits of the knots`, {
        subject: shown,
        remedy: 'Train with another extrapolation than "error" to take such values.',
    });
}

;// CONCATENATED MODULE: ./src/lower/sklearn/target-encoder.ts





const target_encoder_NAME = 'sklearn.preprocessing.TargetEncoder';
/** The mean target of each category (of each class when there are more than two); unknown ones get the overall mean. */
const targetEncoderLowering = {
    classes: [target_encoder_NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const categories = categoriesOf(attributes);
        const width = attributes.string('target_type_') === 'multiclass' ? attributes.list('classes_').length : 1;
        const means = width === 1 ? Float64Array.of(attributes.number('target_mean_')) : attributes.floats('target_mean_');
        const encodings = attributes.list('encodings_').map((encoding) => {
            if (!(encoding instanceof pickle_values/* NDArray */.Mv))
                throw (0,errors/* corrupt */.qb)(target_encoder_NAME, 'the encoding of a column is no array');
            return (0,arrays/* toFloats */.Fn)(encoding);
        });
        const fits = encodings.length === categories.length * width &&
            means.length === width &&
            encodings.every((encoding, at) => encoding.length === categories[Math.floor(at / width)].cells.length);
        if (!fits)
            throw (0,errors/* corrupt */.qb)(target_encoder_NAME, 'the encodings do not fit the categories');
        const inputs = categoricalInputs(attributes, categories.map(({ cells }) => cells));
        return {
            ...transformerFacts(target_encoder_NAME, inputs),
            transform(block) {
                const { columns } = (0,blocks/* toColumns */.tp)(block);
                columnsExpected(columns.length, categories.length, target_encoder_NAME);
                const output = (0,blocks/* denseBlock */.L9)(block.rows, encodings.length);
                for (const [at, column] of columns.entries()) {
                    const positions = encodeColumn(column, categories[at]);
                    for (let target = 0; target < width; target++) {
                        const place = at * width + target;
                        const encoding = encodings[place];
                        for (let row = 0; row < block.rows; row++) {
                            const position = positions[row];
                            output.data[row * output.cols + place] = position < 0 ? means[target] : encoding[position];
                        }
                    }
                }
                return output;
            },
        };
    },
};

;// CONCATENATED MODULE: ./src/lower/sklearn/categorical-naive-bayes.ts






const categorical_naive_bayes_NAME = 'sklearn.naive_bayes.CategoricalNB';
/** Naive Bayes on category numbers. */
const categoricalNaiveBayesLowering = {
    classes: [categorical_naive_bayes_NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const classes = attributes.labels('classes_');
        const priors = attributes.floats('class_log_prior_');
        const features = attributes.list('feature_log_prob_').map((array) => {
            if (!(array instanceof pickle_values/* NDArray */.Mv) || array.shape.length !== 2 || array.shape[0] !== classes.length)
                throw (0,errors/* corrupt */.qb)(categorical_naive_bayes_NAME, 'the likelihoods of a feature do not fit the classes');
            return { data: (0,arrays/* toFloats */.Fn)(array), categories: array.shape[1] };
        });
        if (priors.length !== classes.length)
            throw (0,errors/* corrupt */.qb)(categorical_naive_bayes_NAME, 'the priors do not fit the classes');
        const inputs = inputsOf(attributes, 'number', features.length);
        const joint = (input) => {
            const out = (0,blocks/* denseBlock */.L9)(input.rows, classes.length);
            for (let row = 0; row < input.rows; row++) {
                for (const [column, { data, categories }] of features.entries()) {
                    // Cells become integers as numpy makes them: towards zero.
                    const category = Math.trunc(input.data[row * input.cols + column]);
                    if (category < 0 || category >= categories)
                        throw categorical_naive_bayes_unknownCategory(inputs[column].name ?? `#${column + 1}`, { category, categories, row });
                    for (let label = 0; label < classes.length; label++)
                        out.data[row * classes.length + label] += data[label * categories + category];
                }
                for (let label = 0; label < classes.length; label++)
                    out.data[row * classes.length + label] += priors[label];
            }
            return out;
        };
        return estimators_classifier({ className: categorical_naive_bayes_NAME, classes, inputs }, {
            compute: (input) => joint((0,blocks/* toDense */.FL)(input)),
            labels: argmaxRows,
            probabilities: normalizedLikelihoods,
        });
    },
};
function categorical_naive_bayes_unknownCategory(name, { category, categories, row }) {
    return new errors/* ModelGateError */.j3('data', `column ${(0,core_text/* plain */.pj)(name, 80)} holds category ${category} in row ${row + 1}; ${categorical_naive_bayes_NAME} knows 0 to ${categories - 1}`, { subject: name, remedy: 'Train with min_categories to leave room for categories that training does not see.' });
}

;// CONCATENATED MODULE: ./src/lower/sklearn/gaps.ts



/** `missing_values` of an imputer on numbers; NaN stands for NaN, None and pandas.NA. */
function markerNumber(attributes) {
    const marker = attributes.raw('missing_values');
    const subject = `${attributes.className}.missing_values`;
    if (isMissingMarker(marker))
        return NaN;
    const cell = cellOfValue(marker, subject);
    if (typeof cell !== 'number')
        throw (0,errors/* unsupported */.qO)(subject, 'gaps marked by something else than a number');
    return cell;
}
function isMarked(value, marker) {
    return Number.isNaN(marker) ? Number.isNaN(value) : value === marker;
}
/** Columns that get an indicator of their gaps (add_indicator). */
function markedColumns(attributes) {
    const indicator = attributes.get('indicator_') ?? null;
    if (indicator === null)
        return new Int32Array(0);
    return access/* Attributes */.e.of(attributes.object('indicator_')).ints('features_');
}

;// CONCATENATED MODULE: ./src/lower/sklearn/knn-imputer.ts






const knn_imputer_NAME = 'sklearn.impute.KNNImputer';
/** Fills a gap with the mean of the nearest training rows that know the column. */
const knnImputerLowering = {
    classes: [knn_imputer_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const marker = markerNumber(attributes);
        const training = knn_imputer_trainingOf(attributes);
        const weights = attributes.raw('weights');
        if (weights !== 'uniform' && weights !== 'distance')
            throw (0,errors/* unsupported */.qO)(`${knn_imputer_NAME}.weights`, 'weights by a function');
        if (attributes.raw('metric') !== 'nan_euclidean')
            throw (0,errors/* unsupported */.qO)(`${knn_imputer_NAME}.metric`, 'a metric of its own');
        const valid = validColumns(attributes, training);
        const keepEmpty = attributes.has('keep_empty_features') && attributes.boolean('keep_empty_features');
        const kept = valid.flatMap((known, column) => (known || keepEmpty ? [column] : []));
        const flagged = markedColumns(attributes);
        const k = attributes.int('n_neighbors');
        if (valid.length !== training.cols || k < 1)
            throw (0,errors/* corrupt */.qb)(knn_imputer_NAME, 'its columns do not fit the training rows');
        context.note('of training rows that are equally far, the first ones fill a gap; scikit-learn leaves that choice open');
        const rule = {
            training,
            k,
            byDistance: weights === 'distance',
            // Until 1.5 rows at an unknown distance took part when there were too few others.
            unknownCount: weights === 'uniform' && !isAtLeast(context.version, 1, 6),
        };
        const missing = Number.isNaN(marker) ? 'allowed' : 'refused';
        return denseTransformer({ className: knn_imputer_NAME, inputs: inputsOf(attributes, 'number', valid.length), missing }, (input) => {
            const output = (0,blocks/* denseBlock */.L9)(input.rows, kept.length + flagged.length);
            for (let row = 0; row < input.rows; row++) {
                const cells = input.data.subarray(row * input.cols, (row + 1) * input.cols);
                const gaps = cells.map((value) => (isMarked(value, marker) ? 1 : 0));
                const distances = gaps.includes(1) ? distancesTo(cells, gaps, training) : null;
                let to = row * output.cols;
                for (const column of kept) {
                    if (!valid[column])
                        output.data[to++] = 0;
                    else
                        output.data[to++] = gaps[column] === 1 ? filling(column, distances, rule) : cells[column];
                }
                for (const column of flagged)
                    output.data[to++] = gaps[column];
            }
            return output;
        });
    },
};
/** Columns that training knew in some row; the file says it since 1.1. */
function validColumns(attributes, { gaps, rows, cols }) {
    if (attributes.has('_valid_mask')) {
        return Array.from((0,arrays/* toFloats */.Fn)(attributes.array('_valid_mask')), (flag) => flag === 1);
    }
    const known = (column) => Array.from({ length: rows }, (_, row) => gaps[row * cols + column]).includes(0);
    return Array.from({ length: cols }, (_, column) => known(column));
}
function knn_imputer_trainingOf(attributes) {
    const gaps = (0,arrays/* toFloats */.Fn)(attributes.array('_mask_fit_X'));
    const { rows, cols, data } = attributes.matrix('_fit_X');
    if (gaps.length !== data.length)
        throw (0,errors/* corrupt */.qb)(knn_imputer_NAME, 'the gaps do not fit the training rows');
    return { kind: 'dense', rows, cols, data, gaps };
}
/**
 * nan_euclidean_distances: over the columns that both know, scaled up to all of them; NaN without a common one. In the order of
 * scikit-learn, which takes |x|^2 - 2 x.y + |y|^2 and then subtracts what only one of the rows knows.
 */
function distancesTo(cells, gaps, training) {
    const { cols } = training;
    const known = cells.map((value, column) => (gaps[column] === 1 ? 0 : value));
    const norm = known.reduce((sum, value) => sum + value * value, 0);
    return Float64Array.from({ length: training.rows }, (_, row) => {
        let [product, otherNorm, onlyHere, onlyThere, common] = [0, 0, 0, 0, 0];
        for (let column = 0; column < cols; column++) {
            const at = row * cols + column;
            const here = known[column];
            const there = training.gaps[at] === 1 ? 0 : training.data[at];
            product += here * there;
            otherNorm += there * there;
            if (training.gaps[at] === 1)
                onlyHere += here * here;
            else if (gaps[column] === 1)
                onlyThere += there * there;
            else
                common++;
        }
        const all = Math.max(0, -2 * product + norm + otherNorm);
        return common === 0 ? NaN : Math.sqrt((Math.max(0, all - onlyHere - onlyThere) / common) * cols);
    });
}
function filling(column, distances, { training, k, byDistance, unknownCount }) {
    const donors = [];
    for (let row = 0; row < training.rows; row++)
        if (training.gaps[row * training.cols + column] !== 1)
            donors.push(row);
    const value = (row) => training.data[row * training.cols + column];
    if (donors.every((row) => Number.isNaN(distances[row])))
        return mean(donors.map(value));
    // NaN sorts last; the sort is stable, so that the first of equals stays first.
    const order = (row) => (Number.isNaN(distances[row]) ? Infinity : distances[row]);
    const nearest = donors
        .toSorted((left, right) => (order(left) === order(right) ? 0 : order(left) - order(right)))
        .slice(0, k);
    const known = unknownCount ? nearest : nearest.filter((row) => !Number.isNaN(distances[row]));
    if (!byDistance)
        return mean(known.map(value));
    const exact = known.filter((row) => distances[row] === 0);
    if (exact.length > 0)
        return mean(exact.map(value));
    let sum = 0;
    let total = 0;
    for (const row of known) {
        sum += value(row) * (1 / distances[row]);
        total += 1 / distances[row];
    }
    return sum / total;
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/iterative-imputer.ts







const iterative_imputer_NAME = 'sklearn.impute.IterativeImputer';
/** Fills gaps by what regressions on the other columns say, round by round. */
const iterativeImputerLowering = {
    classes: [iterative_imputer_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        if (attributes.boolean('sample_posterior'))
            throw (0,errors/* unsupported */.qO)(`${iterative_imputer_NAME}.sample_posterior`, 'it fills gaps at random, so there is nothing to reproduce');
        if (attributes.has('keep_empty_features') && attributes.boolean('keep_empty_features'))
            throw (0,errors/* unsupported */.qO)(`${iterative_imputer_NAME}.keep_empty_features`, 'it means different things in different versions');
        const marker = markerNumber(attributes);
        const initial = lowerTransformer(attributes.object('initial_imputer_'), context, 'initial_imputer_');
        const kept = iterative_imputer_keptColumns(attributes);
        const steps = iterative_imputer_stepsOf(attributes, context, kept.length);
        const flagged = markedColumns(attributes);
        const missing = Number.isNaN(marker) ? 'allowed' : 'refused';
        const about = { className: iterative_imputer_NAME, inputs: inputsOf(attributes, 'number'), missing };
        return {
            ...transformerFacts(iterative_imputer_NAME, about.inputs),
            transform(block) {
                const input = (0,blocks/* toDense */.FL)((0,numeric_input/* numericInput */.u)(block, about));
                const filled = (0,blocks/* toDense */.FL)(initial.transform(input));
                const gaps = (0,blocks/* toDense */.FL)((0,blocks/* selectColumns */.Gs)(input, kept)).data.map((value) => (isMarked(value, marker) ? 1 : 0));
                const values = { ...filled, data: filled.data.slice() };
                // Where nothing at all is known, scikit-learn leaves the first filling.
                if (gaps.includes(0))
                    for (const step of steps)
                        fill(step, values, gaps);
                return flagged.length === 0 ? values : withFlags(values, input, { flagged, marker });
            },
        };
    },
};
/** Columns of which training knew something; the others are dropped. */
function iterative_imputer_keptColumns(attributes) {
    const empty = attributes.has('_is_empty_feature')
        ? (0,arrays/* toFloats */.Fn)(attributes.array('_is_empty_feature'))
        : access/* Attributes */.e.of(attributes.object('initial_imputer_'))
            .floats('statistics_')
            .map((value) => (Number.isNaN(value) ? 1 : 0));
    return Array.from(empty.keys()).filter((column) => empty[column] === 0);
}
/** `imputation_sequence_`: (feature, neighbours, estimator) of every round in order; empty when no round was needed. */
function iterative_imputer_stepsOf(attributes, context, columns) {
    if (attributes.int('n_iter_') === 0)
        return [];
    const [lows, highs] = [attributes.floats('_min_value'), attributes.floats('_max_value')];
    return attributes.list('imputation_sequence_').map((triplet, at) => {
        const [feature, others, estimator] = itemsOf(triplet);
        const target = (0,arrays/* asNumber */.i)(feature ?? null);
        const neighbours = (0,arrays/* asItems */.dB)(others ?? null)?.map((item) => (0,arrays/* asNumber */.i)(item) ?? -1) ?? [-1];
        const fits = (column) => column !== null && Number.isInteger(column) && column >= 0 && column < columns;
        if (!(estimator instanceof pickle_values/* PyObject */.By) || target === null || ![target, ...neighbours].every(fits))
            throw (0,errors/* corrupt */.qb)(iterative_imputer_NAME, `step ${at} of imputation_sequence_ does not fit the columns`);
        return {
            target,
            neighbours,
            estimator: lowerPredictor(estimator, context, `imputation_sequence_[${at}].estimator`),
            low: lows[target] ?? -Infinity,
            high: highs[target] ?? Infinity,
        };
    });
}
/** A named tuple is pickled by the arguments of its class. */
function itemsOf(triplet) {
    if (triplet instanceof pickle_values/* PyObject */.By)
        return triplet.args;
    return (0,arrays/* asItems */.dB)(triplet) ?? [];
}
function fill({ target, neighbours, estimator, low, high }, values, gaps) {
    const { cols } = values;
    const rows = Array.from({ length: values.rows }, (_, row) => row).filter((row) => gaps[row * cols + target] === 1);
    if (rows.length === 0)
        return;
    const known = (0,blocks/* denseBlock */.L9)(rows.length, neighbours.length);
    for (const [at, row] of rows.entries()) {
        for (const [to, column] of neighbours.entries())
            known.data[at * known.cols + to] = values.data[row * cols + column];
    }
    const predicted = members_ask(estimator, known, 'predictions').values;
    if (predicted?.length !== rows.length)
        throw (0,errors/* unsupported */.qO)(estimator.className, `it predicts no values for ${iterative_imputer_NAME}`);
    for (const [at, row] of rows.entries())
        values.data[row * cols + target] = Math.min(Math.max(predicted[at], low), high);
}
function withFlags(values, input, { flagged, marker }) {
    const output = (0,blocks/* denseBlock */.L9)(values.rows, values.cols + flagged.length);
    for (let row = 0; row < values.rows; row++) {
        output.data.set(values.data.subarray(row * values.cols, (row + 1) * values.cols), row * output.cols);
        for (const [at, column] of flagged.entries()) {
            output.data[row * output.cols + values.cols + at] = isMarked(input.data[row * input.cols + column], marker)
                ? 1
                : 0;
        }
    }
    return output;
}

;// CONCATENATED MODULE: ./src/plan/kernels/pairwise.ts


/** Kernels of sklearn.metrics.pairwise_kernels by name, for a number of features. */
const PAIRWISE_KERNELS = {
    linear: () => pairwise_dot,
    rbf: ({ gamma }, features) => {
        const rate = -(gamma ?? 1 / features);
        return (...rows) => Math.exp(rate * squaredDistance(...rows));
    },
    laplacian: ({ gamma }, features) => {
        const rate = -(gamma ?? 1 / features);
        return (...rows) => Math.exp(rate * sumOver(rows, (left, right) => Math.abs(left - right)));
    },
    poly: pairwise_polynomial,
    polynomial: pairwise_polynomial,
    sigmoid: ({ gamma, coef0 }, features) => {
        const rate = gamma ?? 1 / features;
        return (...rows) => Math.tanh(rate * pairwise_dot(...rows) + (coef0 ?? 1));
    },
    // A row of zeros stays one when it is divided by its length.
    cosine: () => (left, leftAt, right, rightAt, count) => {
        const lengths = norm(left, leftAt, count) * norm(right, rightAt, count);
        return lengths === 0 ? 0 : pairwise_dot(left, leftAt, right, rightAt, count) / lengths;
    },
    additive_chi2: () => (...rows) => -chiSquared(rows),
    chi2: ({ gamma }) => (...rows) => Math.exp(-(gamma ?? 1) * chiSquared(rows)),
};
function pairwise_polynomial({ gamma, coef0, degree }, features) {
    const rate = gamma ?? 1 / features;
    return (...rows) => (rate * pairwise_dot(...rows) + (coef0 ?? 1)) ** (degree ?? 3);
}
function sumOver([left, leftAt, right, rightAt, count], term) {
    let sum = 0;
    for (let at = 0; at < count; at++)
        sum += term(left[leftAt + at], right[rightAt + at]);
    return sum;
}
const pairwise_dot = (...rows) => sumOver(rows, (left, right) => left * right);
const squaredDistance = (...rows) => sumOver(rows, (left, right) => (left - right) ** 2);
function norm(data, at, count) {
    return Math.sqrt(pairwise_dot(data, at, data, at, count));
}
function chiSquared(rows) {
    return sumOver(rows, (left, right) => (left + right === 0 ? 0 : (left - right) ** 2 / (left + right)));
}
/** The kernel between every row of the input and every training row. */
function kernelMatrix(kernel, input, training) {
    const out = (0,blocks/* denseBlock */.L9)(input.rows, training.rows);
    for (let row = 0; row < input.rows; row++) {
        for (let at = 0; at < training.rows; at++) {
            out.data[row * training.rows + at] = kernel(input.data, row * input.cols, training.data, at * training.cols, input.cols);
        }
    }
    return out;
}
/** The kernel matrix times weights (training rows x outputs). */
function kernelProduct(kernel, input, training, weights) {
    return affine(kernelMatrix(kernel, input, training), transposed(weights));
}

;// CONCATENATED MODULE: ./src/lower/sklearn/pairwise-kernels.ts



/** The kernel of an estimator that names it as sklearn.metrics.pairwise_kernels does. @throws unsupported for others */
function pairwiseKernelOf(attributes, features) {
    const name = attributes.raw('kernel');
    const subject = `${attributes.className}.kernel`;
    if (typeof name !== 'string')
        throw (0,errors/* unsupported */.qO)(subject, 'a kernel function of its own');
    const make = Object.hasOwn(PAIRWISE_KERNELS, name) ? PAIRWISE_KERNELS[name] : undefined;
    if (make === undefined)
        throw (0,errors/* unsupported */.qO)(subject, `the kernel "${name}"`);
    const extra = attributes.get('kernel_params') ?? null;
    if (extra instanceof pickle_values/* PyDict */.KL ? extra.size > 0 : extra !== null)
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.kernel_params`, 'further parameters of the kernel');
    // KernelPCA has resolved gamma in `gamma_` since 1.2.
    const gamma = attributes.optionalNumber(attributes.has('gamma_') ? 'gamma_' : 'gamma');
    const settings = { gamma, coef0: attributes.optionalNumber('coef0'), degree: attributes.optionalNumber('degree') };
    return make(settings, features);
}
/** A matrix of training rows. */
function pairwise_kernels_rowsOf(attributes, name) {
    if (!(attributes.raw(name) instanceof pickle_values/* NDArray */.Mv))
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.${name}`, 'training rows that are no dense matrix');
    return { kind: 'dense', ...attributes.matrix(name) };
}
/** One row a training row; a vector is one column. */
function pairwise_kernels_columnsOf(attributes, name) {
    const array = attributes.array(name);
    return { rows: array.shape[0] ?? 0, cols: array.shape[1] ?? 1, data: (0,arrays/* toFloats */.Fn)(array) };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/kernel-ridge.ts





const kernel_ridge_NAME = 'sklearn.kernel_ridge.KernelRidge';
/** Ridge regression on kernels with the training rows. */
const kernelRidgeLowering = {
    classes: [kernel_ridge_NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const training = pairwise_kernels_rowsOf(attributes, 'X_fit_');
        const weights = pairwise_kernels_columnsOf(attributes, 'dual_coef_');
        if (weights.rows !== training.rows)
            throw (0,errors/* corrupt */.qb)(kernel_ridge_NAME, 'the coefficients do not fit the training rows');
        const kernel = pairwiseKernelOf(attributes, training.cols);
        return estimators_regressor({ className: kernel_ridge_NAME, inputs: inputsOf(attributes, 'number', training.cols), outputs: weights.cols }, (input) => kernelProduct(kernel, (0,blocks/* toDense */.FL)(input), training, weights).data);
    },
};

;// CONCATENATED MODULE: ./src/lower/sklearn/kernel-features.ts





/** Components of a kernel matrix. */
const kernelPcaLowering = {
    classes: ['sklearn.decomposition.KernelPCA'],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const [className] = kernelPcaLowering.classes;
        const training = pairwise_kernels_rowsOf(attributes, 'X_fit_');
        // Renamed in 1.0.
        const [valuesName, vectorsName] = attributes.has('eigenvalues_')
            ? ['eigenvalues_', 'eigenvectors_']
            : ['lambdas_', 'alphas_'];
        const values = attributes.floats(valuesName);
        const vectors = attributes.matrix(vectorsName);
        const centerer = access/* Attributes */.e.of(attributes.object('_centerer'));
        const means = centerer.floats('K_fit_rows_');
        const overall = centerer.number('K_fit_all_');
        if (vectors.rows !== training.rows || vectors.cols !== values.length || means.length !== training.rows)
            throw (0,errors/* corrupt */.qb)(className, 'the components do not fit the training rows');
        const scaled = vectors.data.map((value, at) => {
            const eigenvalue = values[at % vectors.cols];
            return eigenvalue === 0 ? 0 : value / Math.sqrt(eigenvalue);
        });
        const weights = transposed({ ...vectors, data: scaled });
        const kernel = pairwiseKernelOf(attributes, training.cols);
        const about = { className: className, inputs: inputsOf(attributes, 'number', training.cols) };
        return denseTransformer(about, (input) => affine(centred(kernelMatrix(kernel, input, training), means, overall), weights));
    },
};
/** KernelCenterer.transform. */
function centred(matrix, means, overall) {
    const { rows, cols } = matrix;
    const data = new Float64Array(rows * cols);
    for (let row = 0; row < rows; row++) {
        const cells = matrix.data.subarray(row * cols, (row + 1) * cols);
        const mean = cells.reduce((sum, value) => sum + value, 0) / cols;
        for (let at = 0; at < cols; at++)
            data[row * cols + at] = cells[at] - means[at] - mean + overall;
    }
    return { kind: 'dense', rows, cols, data };
}
/** Kernels with a sample of the training rows, turned so that their products approximate the kernel. */
const nystroemLowering = {
    classes: ['sklearn.kernel_approximation.Nystroem'],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const [className] = nystroemLowering.classes;
        const training = pairwise_kernels_rowsOf(attributes, 'components_');
        const weights = attributes.matrix('normalization_');
        if (weights.cols !== training.rows)
            throw (0,errors/* corrupt */.qb)(className, 'the normalization does not fit the components');
        const kernel = pairwiseKernelOf(attributes, training.cols);
        const about = { className: className, inputs: inputsOf(attributes, 'number', training.cols) };
        return denseTransformer(about, (input) => affine(kernelMatrix(kernel, input, training), weights));
    },
};
/** Random cosines whose products approximate the radial kernel. */
const rbfSamplerLowering = {
    classes: ['sklearn.kernel_approximation.RBFSampler'],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const [className] = rbfSamplerLowering.classes;
        const weights = attributes.matrix('random_weights_');
        const offsets = attributes.floats('random_offset_');
        if (offsets.length !== weights.cols)
            throw (0,errors/* corrupt */.qb)(className, 'the offsets do not fit the weights');
        const scale = Math.sqrt(2 / attributes.int('n_components'));
        const about = { className: className, inputs: inputsOf(attributes, 'number', weights.rows) };
        const turned = transposed(weights);
        return numericTransformer(about, (input) => {
            const angles = affine(input.kind === 'sparse' ? input : (0,blocks/* toDense */.FL)(input), turned, offsets);
            return { ...angles, data: angles.data.map((angle) => Math.cos(angle) * scale) };
        });
    },
};

;// CONCATENATED MODULE: ./src/lower/sklearn/linear-transformers.ts




/** Independent components and random projections: a product, with the mean taken off first where there is one. */
const linearTransformersLowering = {
    classes: [
        'sklearn.decomposition.FastICA',
        'sklearn.random_projection.GaussianRandomProjection',
        'sklearn.random_projection.SparseRandomProjection',
    ],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const components = componentsOf(attributes);
        const mean = attributes.has('mean_') ? attributes.floats('mean_') : null;
        if (mean !== null && mean.length !== components.cols)
            throw (0,errors/* corrupt */.qb)(className, 'the mean does not fit the components');
        const about = { className, inputs: inputsOf(attributes, 'number', components.cols) };
        return numericTransformer(about, (input) => {
            if (mean === null)
                return affine(input, components);
            const dense = (0,blocks/* toDense */.FL)(input);
            const centred = dense.data.map((value, at) => value - mean[at % dense.cols]);
            return affine({ ...dense, data: centred }, components);
        }, {
            toOnnx(graph, input) {
                const value = graphMatrix(graph, input);
                const centred = mean === null ? value : graph.node('Sub', [value, graphRow(graph, mean)]);
                return { transformed: graphAffine(graph, centred, components, 0) };
            },
        });
    },
};
function componentsOf(attributes) {
    const stored = attributes.raw('components_');
    if (!(stored instanceof pickle_values/* PyObject */.By))
        return attributes.matrix('components_');
    const { rows, cols, indptr, indices, data } = csrOf(stored);
    const dense = new Float64Array(rows * cols);
    for (let row = 0; row < rows; row++) {
        for (let at = indptr[row]; at < indptr[row + 1]; at++)
            dense[row * cols + indices[at]] = data[at];
    }
    return { rows, cols, data: dense };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/partial-least-squares.ts




/**
 * Partial least squares. The coefficients are made from the rotations, as `fit` makes them, because what `coef_` holds changed
 * in 1.1, 1.3 and 1.5; the predictions did not.
 */
const partialLeastSquaresLowering = {
    classes: ['PLSRegression', 'PLSCanonical', 'CCA'].map((name) => `sklearn.cross_decomposition.${name}`),
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const rotations = attributes.matrix('x_rotations_');
        const loadings = attributes.matrix('y_loadings_');
        // Public until 0.23.
        const named = (name) => attributes.floats(attributes.has(`_${name}`) ? `_${name}` : `${name}_`);
        const [mean, spread, targetMean, targetSpread] = ['x_mean', 'x_std', 'y_mean', 'y_std'].map(named);
        const fits = rotations.cols === loadings.cols &&
            mean.length === rotations.rows &&
            spread.length === mean.length &&
            targetMean.length === loadings.rows &&
            targetSpread.length === loadings.rows;
        if (!fits)
            throw (0,errors/* corrupt */.qb)(className, 'the rotations do not fit the columns and targets');
        const weights = partial_least_squares_coefficientsOf(rotations, loadings, targetSpread);
        const directions = transposed(rotations);
        const about = { className, inputs: inputsOf(attributes, 'number', rotations.rows) };
        const scaled = (block) => {
            const input = (0,blocks/* toDense */.FL)(block);
            const data = input.data.map((value, at) => (value - mean[at % input.cols]) / spread[at % input.cols]);
            return { ...input, data };
        };
        const graphScaled = (graph, input) => {
            const centred = graph.node('Sub', [graphMatrix(graph, input), graphRow(graph, mean)]);
            return graph.node('Div', [centred, graphRow(graph, spread)]);
        };
        return {
            ...estimators_regressor({ ...about, outputs: weights.rows }, (input) => affine(scaled(input), weights, targetMean).data),
            transform: (block) => affine(scaled((0,numeric_input/* numericInput */.u)(block, about)), directions),
            toOnnx(graph, input) {
                const value = graphScaled(graph, input);
                return {
                    values: graphAffine(graph, value, weights, targetMean),
                    transformed: graphAffine(graph, value, directions, 0),
                };
            },
        };
    },
};
/** targets x features */
function partial_least_squares_coefficientsOf(rotations, loadings, targetSpread) {
    const products = affine({ kind: 'dense', ...loadings }, rotations);
    return { ...products, data: products.data.map((value, at) => value * targetSpread[Math.floor(at / products.cols)]) };
}

;// CONCATENATED MODULE: ./src/plan/functions/digamma.ts

/** Bernoulli numbers over their index, the highest first: the tail of the asymptotic series. */
const SERIES = [1 / 12, -691 / 32760, 1 / 132, -1 / 240, 1 / 252, -1 / 120, 1 / 12];
/**
 * The logarithmic derivative of the gamma function at a positive number: moved up to where the asymptotic series holds
 * (https://dlmf.nist.gov/5.11.E2).
 */
function digamma(x) {
    let shift = 0;
    let at = x;
    for (; at < 10; at++)
        shift += 1 / at;
    const square = 1 / (at * at);
    return Math.log(at) - 0.5 / at - square * polynomial(square, SERIES) - shift;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/gaussian-mixture.ts





const BAYESIAN = 'sklearn.mixture.BayesianGaussianMixture';
/** Clusters by normal densities. */
const gaussianMixtureLowering = {
    classes: ['sklearn.mixture.GaussianMixture', BAYESIAN],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const means = { kind: 'dense', ...attributes.matrix('means_') };
        const densities = densitiesOf(attributes, means);
        const offsets = offsetsOf(attributes, className, means);
        const clusters = estimators_classifier({ className, classes: [], inputs: inputsOf(attributes, 'number', means.cols) }, {
            compute: (input) => {
                const joint = densities((0,blocks/* toDense */.FL)(input));
                return { ...joint, data: joint.data.map((value, at) => value + offsets[at % joint.cols]) };
            },
            labels: argmaxRows,
            probabilities: normalizedLikelihoods,
        });
        return { ...clusters, task: 'clustering', classes: null };
    },
};
/** What is added to the log density of each component: its log weight, and the corrections of the variational estimate. */
function offsetsOf(attributes, className, means) {
    if (className !== BAYESIAN)
        return attributes.floats('weights_').map(Math.log);
    // One for all where the components share their precisions.
    const shared = (0,arrays/* asNumber */.i)(attributes.raw('degrees_of_freedom_'));
    const freedom = shared === null ? attributes.floats('degrees_of_freedom_') : means.data.slice(0, means.rows).fill(shared);
    const precision = attributes.floats('mean_precision_');
    const features = means.cols;
    return logWeights(attributes).map((weight, at) => {
        let lambda = features * Math.LN2;
        for (let feature = 0; feature < features; feature++)
            lambda += digamma(0.5 * (freedom[at] - feature));
        return weight - 0.5 * features * Math.log(freedom[at]) + 0.5 * (lambda - features / precision[at]);
    });
}
function logWeights(attributes) {
    const stored = attributes.raw('weight_concentration_');
    if (!(stored instanceof pickle_values/* PyTuple */.Wc)) {
        const counts = attributes.floats('weight_concentration_');
        const total = digamma(counts.reduce((sum, count) => sum + count, 0));
        return counts.map((count) => digamma(count) - total);
    }
    // Stick breaking: two parameters a component.
    const [taken, left] = stored.items.map((item) => {
        if (!(item instanceof pickle_values/* NDArray */.Mv))
            throw (0,errors/* corrupt */.qb)(BAYESIAN, 'the concentrations are no arrays');
        return (0,arrays/* toFloats */.Fn)(item);
    });
    if (taken === undefined || left?.length !== taken.length)
        throw (0,errors/* corrupt */.qb)(BAYESIAN, 'the concentrations come in pairs');
    let before = 0;
    return taken.map((count, at) => {
        const total = digamma(count + left[at]);
        const weight = digamma(count) - total + before;
        before += digamma(left[at]) - total;
        return weight;
    });
}
/** Log densities, rows x components, from the Cholesky factors of the precisions. */
function densitiesOf(attributes, means) {
    const kind = attributes.string('covariance_type');
    const factors = (0,arrays/* toFloats */.Fn)(attributes.array('precisions_cholesky_'));
    const { rows: components, cols: features } = means;
    const constant = features * Math.log(2 * Math.PI);
    const size = {
        full: components * features ** 2,
        tied: features ** 2,
        diag: components * features,
        spherical: components,
    };
    if (!Object.hasOwn(size, kind))
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.covariance_type`, `"${kind}"`);
    if (factors.length !== size[kind])
        throw (0,errors/* corrupt */.qb)(attributes.className, 'the precisions do not fit the means');
    const distances = kind === 'full' || kind === 'tied' ? rotated(means, factors, kind === 'full') : gaussian_mixture_scaled(means, factors);
    return (input) => {
        const squares = distances.squares(input);
        return {
            ...squares,
            data: squares.data.map((value, at) => -0.5 * (constant + value) + distances.logDeterminants[at % components]),
        };
    };
}
/** A matrix a component, or one for all. */
function rotated(means, factors, own) {
    const { rows: components, cols: features } = means;
    const matrices = Array.from({ length: components }, (_, at) => {
        const from = own ? at * features ** 2 : 0;
        const columns = transposed({ rows: features, cols: features, data: factors.subarray(from, from + features ** 2) });
        const mean = affine({ kind: 'dense', rows: 1, cols: features, data: means.data.subarray(at * features, (at + 1) * features) }, columns);
        return { columns, mean: mean.data };
    });
    const logDeterminants = Float64Array.from(matrices, ({ columns }) => {
        let sum = 0;
        for (let at = 0; at < features; at++)
            sum += Math.log(columns.data[at * features + at]);
        return sum;
    });
    const squares = (input) => {
        const out = (0,blocks/* denseBlock */.L9)(input.rows, components);
        for (const [component, { columns, mean }] of matrices.entries()) {
            const turned = affine(input, columns);
            for (let at = 0; at < turned.data.length; at++) {
                const difference = turned.data[at] - mean[at % features];
                out.data[Math.floor(at / features) * components + component] += difference * difference;
            }
        }
        return out;
    };
    return { squares, logDeterminants };
}
/** A number a component, or one a component and column. */
function gaussian_mixture_scaled(means, factors) {
    const { rows: components, cols: features } = means;
    const factor = (component, feature) => factors[factors.length === components ? component : component * features + feature];
    const weights = (0,blocks/* denseBlock */.L9)(components, features);
    const squareWeights = (0,blocks/* denseBlock */.L9)(components, features);
    const constants = new Float64Array(components);
    const logDeterminants = new Float64Array(components);
    for (let component = 0; component < components; component++) {
        for (let feature = 0; feature < features; feature++) {
            const at = component * features + feature;
            const precision = factor(component, feature) ** 2;
            weights.data[at] = -2 * means.data[at] * precision;
            squareWeights.data[at] = precision;
            constants[component] += means.data[at] ** 2 * precision;
            logDeterminants[component] += Math.log(factor(component, feature));
        }
    }
    const squares = (input) => {
        const linear = affine(input, weights, constants);
        const square = affine({ ...input, data: input.data.map((value) => value * value) }, squareWeights);
        return { ...linear, data: linear.data.map((value, at) => value + square.data[at]) };
    };
    return { squares, logDeterminants };
}

;// CONCATENATED MODULE: ./src/plan/kernels/covariance.ts

const one = () => 1;
function constantCovariance(value) {
    return { between: () => value, self: () => value };
}
function whiteCovariance(noise) {
    return { between: () => 0, self: () => noise };
}
function dotCovariance(sigma) {
    const between = (left, leftAt, right, rightAt, count) => {
        let sum = 0;
        for (let at = 0; at < count; at++)
            sum += left[leftAt + at] * right[rightAt + at];
        return sum + sigma ** 2;
    };
    return { between, self: (data, at, count) => between(data, at, data, at, count) };
}
/** Squared distance after each column is divided by its length scale, or by the one of all. */
function scaledDistance(scales) {
    const shared = scales.length === 1;
    return (left, leftAt, right, rightAt, count) => {
        let sum = 0;
        for (let at = 0; at < count; at++) {
            const scale = scales[shared ? 0 : at];
            sum += (left[leftAt + at] / scale - right[rightAt + at] / scale) ** 2;
        }
        return sum;
    };
}
function radialCovariance(scales) {
    const distance = scaledDistance(scales);
    return { between: (...rows) => Math.exp(-0.5 * distance(...rows)), self: one };
}
/** Matern's function of the distance, for the smoothness with a closed form; null for another one. */
function maternCovariance(scales, nu) {
    const shape = MATERN.get(nu);
    if (shape === undefined)
        return null;
    const distance = scaledDistance(scales);
    return { between: (...rows) => shape(Math.sqrt(distance(...rows))), self: one };
}
const MATERN = new Map([
    [0.5, (distance) => Math.exp(-distance)],
    [
        1.5,
        (distance) => {
            const scaled = distance * Math.sqrt(3);
            return (1 + scaled) * Math.exp(-scaled);
        },
    ],
    [
        2.5,
        (distance) => {
            const scaled = distance * Math.sqrt(5);
            return (1 + scaled + scaled ** 2 / 3) * Math.exp(-scaled);
        },
    ],
    [Infinity, (distance) => Math.exp(-(distance ** 2) / 2)],
]);
function rationalQuadraticCovariance(scale, alpha) {
    const divisor = 2 * alpha * scale ** 2;
    return { between: (...rows) => (1 + squaredDistance(...rows) / divisor) ** -alpha, self: one };
}
function periodicCovariance(scale, period) {
    const rate = Math.PI / period;
    return {
        between: (...rows) => Math.exp(-2 * (Math.sin(rate * Math.sqrt(squaredDistance(...rows))) / scale) ** 2),
        self: one,
    };
}
function combinedCovariance([first, second], combine) {
    return {
        between: (...rows) => combine(first.between(...rows), second.between(...rows)),
        self: (...row) => combine(first.self(...row), second.self(...row)),
    };
}
function powerCovariance({ between, self }, exponent) {
    return { between: (...rows) => between(...rows) ** exponent, self: (...row) => self(...row) ** exponent };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/covariances.ts



/** Kernels inside kernels; sums of products of a few are common. */
const MAX_DEPTH = 32;
/** A kernel of sklearn.gaussian_process.kernels. @throws unsupported for PairwiseKernel, CompoundKernel and own ones */
function covarianceOf(holder, name, features, depth = 0) {
    const attributes = access/* Attributes */.e.of(holder.object(name));
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    if (depth > MAX_DEPTH)
        throw (0,errors/* unsupported */.qO)(className, `more than ${MAX_DEPTH} kernels inside each other`);
    const inner = (part) => covarianceOf(attributes, part, features, depth + 1);
    switch (className.replace('sklearn.gaussian_process.', '')) {
        case 'ConstantKernel':
            return constantCovariance(attributes.number('constant_value'));
        case 'WhiteKernel':
            return whiteCovariance(attributes.number('noise_level'));
        case 'DotProduct':
            return dotCovariance(attributes.number('sigma_0'));
        case 'RBF':
            return radialCovariance(scalesOf(attributes, features));
        case 'Matern': {
            const nu = attributes.number('nu');
            const matern = maternCovariance(scalesOf(attributes, features), nu);
            if (matern === null)
                throw (0,errors/* unsupported */.qO)(`${className}.nu`, `${nu}; supported are 0.5, 1.5, 2.5 and infinity`);
            return matern;
        }
        case 'RationalQuadratic':
            return rationalQuadraticCovariance(attributes.number('length_scale'), attributes.number('alpha'));
        case 'ExpSineSquared':
            return periodicCovariance(attributes.number('length_scale'), attributes.number('periodicity'));
        case 'Sum':
            return combinedCovariance([inner('k1'), inner('k2')], (first, second) => first + second);
        case 'Product':
            return combinedCovariance([inner('k1'), inner('k2')], (first, second) => first * second);
        case 'Exponentiation':
            return powerCovariance(inner('kernel'), attributes.number('exponent'));
        default:
            throw (0,errors/* unsupported */.qO)(className, 'this covariance function is not supported');
    }
}
/** One for all columns, or one a column. */
function scalesOf(attributes, features) {
    const single = (0,arrays/* asNumber */.i)(attributes.raw('length_scale'));
    const scales = single === null ? attributes.floats('length_scale') : Float64Array.of(single);
    if (scales.length !== 1 && scales.length !== features)
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.length_scale`, `${scales.length} scales for ${features} columns`);
    return scales;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/gaussian-process.ts







const REGRESSOR = 'sklearn.gaussian_process.GaussianProcessRegressor';
const gaussian_process_CLASSIFIER = 'sklearn.gaussian_process.GaussianProcessClassifier';
const LAPLACE = 'sklearn.gaussian_process._BinaryGaussianProcessClassifierLaplace';
/** The posterior mean. */
const gaussianProcessRegressorLowering = {
    classes: [REGRESSOR],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const training = pairwise_kernels_rowsOf(attributes, 'X_train_');
        const weights = pairwise_kernels_columnsOf(attributes, 'alpha_');
        if (weights.rows !== training.rows)
            throw (0,errors/* corrupt */.qb)(REGRESSOR, 'the weights do not fit the training rows');
        const { between } = covarianceOf(attributes, 'kernel_', training.cols);
        const mean = perTarget(attributes, '_y_train_mean');
        const spread = attributes.has('_y_train_std') ? perTarget(attributes, '_y_train_std') : Float64Array.of(1);
        const outputs = weights.cols;
        return estimators_regressor({ className: REGRESSOR, inputs: inputsOf(attributes, 'number', training.cols), outputs }, (input) => kernelProduct(between, (0,blocks/* toDense */.FL)(input), training, weights).data.map((value, at) => {
            const target = at % outputs;
            return spread[spread.length === 1 ? 0 : target] * value + mean[mean.length === 1 ? 0 : target];
        }));
    },
};
function perTarget(attributes, name) {
    const single = (0,arrays/* asNumber */.i)(attributes.raw(name));
    return single === null ? attributes.floats(name) : Float64Array.of(single);
}
/** A binary classifier, or one a class or pair of classes. */
const gaussianProcessClassifierLowering = {
    classes: [gaussian_process_CLASSIFIER],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const base = lowerPredictor(attributes.object('base_estimator_'), context, 'base_estimator_');
        return {
            ...base,
            className: gaussian_process_CLASSIFIER,
            classes: attributes.labels('classes_'),
            inputs: inputsOf(attributes, 'number', base.inputs.length),
        };
    },
};
/** Williams and Barber's approximation of the logistic integral by error functions, as in sklearn/gaussian_process/_gpc.py. */
const LAMBDAS = [0.41, 0.4, 0.37, 0.44, 0.39];
const COEFFICIENTS = [-1854.8214151, 3516.89893646, 221.29346712, 128.12323805, -2010.49422654];
/** Laplace's approximation of a binary Gaussian process classifier. */
const laplaceClassifierLowering = {
    classes: [LAPLACE],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const training = pairwise_kernels_rowsOf(attributes, 'X_train_');
        const classes = attributes.labels('classes_');
        const [targets, expected, roots] = ['y_train_', 'pi_', 'W_sr_'].map((name) => attributes.floats(name));
        const lower = attributes.matrix('L_');
        const { rows } = training;
        if (classes.length !== 2)
            throw (0,errors/* unsupported */.qO)(LAPLACE, `it knows ${classes.length} classes`);
        if ([targets, expected, roots].some((values) => values.length !== rows) ||
            lower.rows !== rows ||
            lower.cols !== rows)
            throw (0,errors/* corrupt */.qb)(LAPLACE, 'the posterior does not fit the training rows');
        const { between, self } = covarianceOf(attributes, 'kernel_', training.cols);
        const weights = { rows, cols: 1, data: targets.map((target, at) => target - expected[at]) };
        return estimators_classifier({ className: LAPLACE, classes, inputs: inputsOf(attributes, 'number', training.cols) }, {
            compute: (block) => (0,blocks/* toDense */.FL)(block),
            labels: (input) => Int32Array.from(kernelProduct(between, input, training, weights).data, (latent) => (latent > 0 ? 1 : 0)),
            probabilities: (input) => {
                const kernel = kernelMatrix(between, input, training);
                const out = new Float64Array(input.rows * 2);
                for (let row = 0; row < input.rows; row++) {
                    const cells = kernel.data.subarray(row * rows, (row + 1) * rows);
                    const latent = cells.reduce((sum, value, at) => sum + value * weights.data[at], 0);
                    const solved = forwardSolve(lower, cells.map((value, at) => roots[at] * value));
                    const spread = self(input.data, row * input.cols, input.cols) - solved.reduce((sum, value) => sum + value * value, 0);
                    out[row * 2 + 1] = logisticMean(latent, spread);
                    out[row * 2] = 1 - out[row * 2 + 1];
                }
                return out;
            },
        });
    },
};
/** x with lower x = right, for a lower triangular matrix. */
function forwardSolve({ cols, data }, right) {
    const solved = new Float64Array(cols);
    for (let row = 0; row < cols; row++) {
        let sum = right[row];
        for (let at = 0; at < row; at++)
            sum -= data[row * cols + at] * solved[at];
        solved[row] = sum / data[row * cols + row];
    }
    return solved;
}
/** The mean of the logistic function of a normal variable. */
function logisticMean(mean, variance) {
    const alpha = 1 / (2 * variance);
    let sum = 0;
    let half = 0;
    for (const [at, lambda] of LAMBDAS.entries()) {
        const erf = errorFunction(lambda * mean * Math.sqrt(alpha / (alpha + lambda ** 2)));
        sum += (COEFFICIENTS[at] * (Math.sqrt(Math.PI / alpha) * erf)) / (2 * Math.sqrt(variance * 2 * Math.PI));
        half += COEFFICIENTS[at];
    }
    return sum + 0.5 * half;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/radius-neighbours.ts







/** All training rows within a radius. */
const radiusNeighboursLowering = {
    classes: ['sklearn.neighbors.RadiusNeighborsClassifier', 'sklearn.neighbors.RadiusNeighborsRegressor'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const index = neighbourIndexOf(attributes, context);
        return (0,class_names/* canonicalClass */.t)(attributes.className).endsWith('Classifier')
            ? radius_neighbours_lowerClassifier(attributes, index, context)
            : radius_neighbours_lowerRegressor(attributes, index);
    },
};
function radius_neighbours_lowerClassifier(attributes, index, context) {
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    if (attributes.boolean('outputs_2d_'))
        throw (0,errors/* unsupported */.qO)(className, 'it was fitted on several targets');
    const about = { className, inputs: inputsOf(attributes, 'number', index.training.cols) };
    const classes = attributes.labels('classes_');
    const labels = attributes.ints('_y');
    if (labels.length !== index.training.rows || labels.some((label) => label < 0 || label >= classes.length))
        throw (0,errors/* corrupt */.qb)(className, 'the labels do not fit the training rows and classes');
    const outlier = outlierOf(attributes, classes);
    const weigh = weighOf(attributes);
    const quick = index.method === 'brute' && attributes.raw('weights') === 'uniform' && isAtLeast(context.version, 1, 4);
    if (quick && outlier !== null) {
        throw (0,errors/* unsupported */.qO)(`${className}.outlier_label`, 'with the search "brute", scikit-learn 1.4 and later compares it with class numbers');
    }
    const search = searchWithin(attributes, index);
    return {
        ...about,
        task: 'classification',
        classes,
        outputs: 1,
        hasProbabilities: true,
        infer(block, want) {
            const input = (0,blocks/* toDense */.FL)((0,numeric_input/* numericInput */.u)(block, about));
            const shares = radius_neighbours_sharesOf(input.rows, search(input), { weigh, labels, classes: classes.length, outlier });
            return {
                labels: want.predictions ? argmaxRows(shares) : null,
                values: null,
                probabilities: want.probabilities ? shares.data : null,
                scores: null,
            };
        },
    };
}
/** Position of the class of rows without a neighbour; null when there is none. */
function outlierOf(attributes, classes) {
    const stored = attributes.raw('outlier_label_');
    if (stored === null)
        return null;
    const [label] = (0,formats_labels/* toLabels */.Dc)([...((0,arrays/* asItems */.dB)(stored) ?? [stored])]);
    const position = classes.indexOf(label);
    if (position < 0)
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.outlier_label`, 'a label that is none of the classes');
    return position;
}
function radius_neighbours_sharesOf(rows, within, { weigh, labels, classes, outlier }) {
    const shares = (0,blocks/* denseBlock */.L9)(rows, classes);
    for (let row = 0; row < rows; row++) {
        const { indices, distances } = within(row);
        const cells = shares.data.subarray(row * classes, (row + 1) * classes);
        if (indices.length === 0) {
            if (outlier === null)
                throw nobodyNear(row);
            cells[outlier] = 1;
            continue;
        }
        const weights = weigh(Float64Array.from(distances));
        for (const [at, index] of indices.entries())
            cells[labels[index]] += weights[at];
        const total = cells.reduce((sum, value) => sum + value, 0);
        if (total !== 0)
            for (let label = 0; label < classes; label++)
                cells[label] /= total;
    }
    return shares;
}
function radius_neighbours_lowerRegressor(attributes, index) {
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    const targets = targetsOf(attributes, index.training.rows);
    const weigh = weighOf(attributes);
    const search = searchWithin(attributes, index);
    // A row without neighbours is NaN, which whole numbers cannot hold.
    const whole = attributes.array('_y').dtype.kind !== 'f';
    const about = { className, inputs: inputsOf(attributes, 'number', index.training.cols), outputs: targets.cols };
    return estimators_regressor(about, (block) => {
        const input = (0,blocks/* toDense */.FL)(block);
        const within = search(input);
        const out = new Float64Array(input.rows * targets.cols);
        for (let row = 0; row < input.rows; row++) {
            const { indices, distances } = within(row);
            if (indices.length === 0 && whole)
                throw nobodyNear(row);
            const weights = weigh(Float64Array.from(distances));
            const total = weights.reduce((sum, weight) => sum + weight, 0);
            for (let target = 0; target < targets.cols; target++) {
                let sum = 0;
                for (const [at, index] of indices.entries())
                    sum += targets.data[index * targets.cols + target] * weights[at];
                out[row * targets.cols + target] = sum / total;
            }
        }
        return out;
    });
}
/** Without a tree, Euclidean distances are computed from products, whose rounding decides about a row on the rim. */
function searchWithin(attributes, { training, metric, method }) {
    const limit = metric.reduce(attributes.number('radius'));
    const { cols } = training;
    return (input) => {
        const distance = method === 'brute' && metric.name === 'euclidean'
            ? expandedDistance(input, training)
            : (row, at) => metric.reduced(input.data, row * cols, training.data, at * cols, cols);
        return (row) => {
            const indices = [];
            const distances = [];
            for (let at = 0; at < training.rows; at++) {
                const reduced = distance(row, at);
                if (reduced > limit)
                    continue;
                indices.push(at);
                distances.push(metric.finish(reduced));
            }
            return { indices, distances };
        };
    };
}
function nobodyNear(row) {
    return new errors/* ModelGateError */.j3('data', `row ${row + 1} has no training row within the radius, and the model has no answer for that`, {
        remedy: 'Train with a larger radius or an outlier_label.',
    });
}

;// CONCATENATED MODULE: ./src/lower/sklearn/novelty.ts





const LOCAL = 'sklearn.neighbors.LocalOutlierFactor';
const ENVELOPE = 'sklearn.covariance.EllipticEnvelope';
/** How much less dense a row's surroundings are than those of its neighbours (novelty=True). */
const localOutlierFactorLowering = {
    classes: [LOCAL],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        if (!attributes.boolean('novelty'))
            throw (0,errors/* unsupported */.qO)(LOCAL, 'with novelty=False it cannot judge other rows than those of training');
        const index = neighbourIndexOf(attributes, context);
        const k = neighbourCount(attributes, index, 'n_neighbors_');
        const densities = attributes.floats('_lrd');
        const distances = attributes.matrix('_distances_fit_X_');
        if (densities.length !== index.training.rows || distances.rows !== index.training.rows || distances.cols < k)
            throw (0,errors/* corrupt */.qb)(LOCAL, 'the densities do not fit the training rows');
        const reach = Float64Array.from(densities, (_, row) => distances.data[row * distances.cols + k - 1]);
        const offset = attributes.number('offset_');
        const inputs = inputsOf(attributes, 'number', index.training.cols);
        return detector({ className: LOCAL, inputs }, (input) => {
            const found = index.find(input, k);
            return Float64Array.from({ length: input.rows }, (_, row) => {
                let reached = 0;
                for (let at = row * k; at < (row + 1) * k; at++)
                    reached += Math.max(found.distances[at], reach[found.indices[at]]);
                const density = 1 / (reached / k + 1e-10);
                let ratios = 0;
                for (let at = row * k; at < (row + 1) * k; at++)
                    ratios += densities[found.indices[at]] / density;
                return -(ratios / k) - offset;
            });
        });
    },
};
/** The Mahalanobis distance from a robust centre. */
const ellipticEnvelopeLowering = {
    classes: [ENVELOPE],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const centre = attributes.floats('location_');
        const precision = attributes.raw('precision_') === null ? null : attributes.matrix('precision_');
        if (precision === null)
            throw (0,errors/* unsupported */.qO)(`${ENVELOPE}.store_precision`, 'the precision is not in the file');
        const features = centre.length;
        if (precision.rows !== features || precision.cols !== features)
            throw (0,errors/* corrupt */.qb)(ENVELOPE, 'the precision does not fit the centre');
        const offset = attributes.number('offset_');
        return detector({ className: ENVELOPE, inputs: inputsOf(attributes, 'number', features) }, (input) => Float64Array.from({ length: input.rows }, (_, row) => {
            const away = centre.map((value, column) => input.data[row * features + column] - value);
            let square = 0;
            for (let at = 0; at < features; at++) {
                for (let other = 0; other < features; other++)
                    square += away[at] * precision.data[at * features + other] * away[other];
            }
            return -(Math.sqrt(square) ** 2) - offset;
        }));
    },
};
/** Below zero is an outlier (-1), else an inlier (1). */
function detector(about, score) {
    return {
        ...about,
        task: 'outlier_detection',
        classes: null,
        outputs: 1,
        hasProbabilities: false,
        infer(block, want) {
            const scores = score((0,blocks/* toDense */.FL)((0,numeric_input/* numericInput */.u)(block, about)));
            return {
                labels: want.predictions ? Int32Array.from(scores, (value) => (value < 0 ? -1 : 1)) : null,
                values: null,
                probabilities: null,
                scores: want.scores ? scores : null,
            };
        },
    };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/nearest-centres.ts




const EUCLIDEAN = metricOf('euclidean', 2);
const CENTROID = 'sklearn.neighbors.NearestCentroid';
/** Clusters that are represented by their centres; Birch gives several of them to one cluster. */
const nearestCentresLowering = {
    classes: ['Birch', 'MeanShift', 'AffinityPropagation'].map((name) => `sklearn.cluster.${name}`),
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const birch = className.endsWith('Birch');
        const centres = {
            kind: 'dense',
            ...attributes.matrix(birch ? 'subcluster_centers_' : 'cluster_centers_'),
        };
        if (centres.rows === 0)
            throw (0,errors/* unsupported */.qO)(className, 'it found no clusters');
        const labels = birch
            ? (0,arrays/* toInts */.q9)(attributes.array('subcluster_labels_'))
            : Int32Array.from({ length: centres.rows }, (_, at) => at);
        if (labels.length !== centres.rows)
            throw (0,errors/* corrupt */.qb)(className, 'the labels do not fit the centres');
        const about = { className, inputs: inputsOf(attributes, 'number', centres.cols) };
        const clusters = estimators_classifier({ ...about, classes: [] }, {
            compute: (input) => (0,blocks/* toDense */.FL)(input),
            labels: (input) => nearest_centres_nearest(input, centres, EUCLIDEAN).map((at) => labels[at]),
        });
        return {
            ...clusters,
            task: 'clustering',
            classes: null,
            ...(birch ? { transform: (block) => distances((0,blocks/* toDense */.FL)((0,numeric_input/* numericInput */.u)(block, about)), centres) } : {}),
        };
    },
};
/** The class whose mean (median for other metrics than the Euclidean) is nearest; from 1.6 on with priors. */
const nearestCentroidLowering = {
    classes: [CENTROID],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const classes = attributes.labels('classes_');
        const centres = { kind: 'dense', ...attributes.matrix('centroids_') };
        const name = attributes.string('metric');
        const metric = metricOf(name, 2);
        if (metric === null)
            throw (0,errors/* unsupported */.qO)(`${CENTROID}.metric`, `the metric "${name}"`);
        if (centres.rows !== classes.length)
            throw (0,errors/* corrupt */.qb)(CENTROID, 'the centroids do not fit the classes');
        const priors = attributes.has('class_prior_') ? attributes.floats('class_prior_') : null;
        const spread = priors === null ? null : attributes.floats('within_class_std_dev_');
        const about = { className: CENTROID, classes, inputs: inputsOf(attributes, 'number', centres.cols) };
        const discriminant = (input) => discriminants(input, centres, { metric, priors: priors, spread: spread });
        const equal = priors?.every((prior) => Math.abs(prior - 1 / classes.length) <= 1e-8 + 1e-5 / classes.length) ?? true;
        return estimators_classifier(about, {
            compute: (input) => (0,blocks/* toDense */.FL)(input),
            labels: (input) => (equal ? nearest_centres_nearest(input, centres, metric) : argmaxRows(discriminant(input))),
            ...(priors === null || name !== 'euclidean'
                ? {}
                : {
                    scores: (input) => nearest_centres_scoresOf(discriminant(input)),
                    probabilities: (input) => {
                        const scores = discriminant(input);
                        softmaxRows(scores);
                        return scores.data;
                    },
                }),
        });
    },
};
function nearest_centres_nearest(input, centres, metric) {
    return findNeighbours(input.rows, 1, metric, bruteSearch(input, centres, metric)).indices;
}
function distances(input, centres) {
    const data = new Float64Array(input.rows * centres.rows);
    for (let at = 0; at < data.length; at++) {
        const row = Math.floor(at / centres.rows);
        const centre = at % centres.rows;
        data[at] = Math.sqrt(EUCLIDEAN.reduced(input.data, row * input.cols, centres.data, centre * input.cols, input.cols));
    }
    return { kind: 'dense', rows: input.rows, cols: centres.rows, data };
}
/** Two classes have one score. */
function nearest_centres_scoresOf({ rows, cols, data }) {
    return cols === 2 ? Float64Array.from({ length: rows }, (_, row) => data[row * 2 + 1] - data[row * 2]) : data;
}
/** Twice the log prior less the squared distance, in units of the spread within the classes. */
function discriminants(input, centres, { metric, priors, spread }) {
    const scaled = ({ data, cols }) => data.map((value, at) => value / (spread[at % cols] || 1));
    const [rows, means] = [scaled(input), scaled(centres)];
    const data = new Float64Array(input.rows * centres.rows);
    for (let at = 0; at < data.length; at++) {
        const row = Math.floor(at / centres.rows);
        const label = at % centres.rows;
        const distance = metric.finish(metric.reduced(rows, row * input.cols, means, label * input.cols, input.cols));
        data[at] = -(distance ** 2) + 2 * Math.log(priors[label]);
    }
    return { kind: 'dense', rows: input.rows, cols: centres.rows, data };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/delegates.ts




/** An estimator that is not to be fitted again: everything is asked of the one inside. */
const frozenLowering = {
    classes: ['sklearn.frozen.FrozenEstimator'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        return {
            ...context.lower(attributes.object('estimator'), 'estimator'),
            className: (0,class_names/* canonicalClass */.t)(attributes.className),
        };
    },
};
/** The regressor that was fitted on the rows which fit best. */
const consensusLowering = {
    classes: ['sklearn.linear_model.RANSACRegressor'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const inner = lowerPredictor(attributes.object('estimator_'), context, 'estimator_');
        if (featureNames(attributes) === null)
            return { ...inner, className };
        const about = { className, inputs: inputsOf(attributes, 'number'), missing: 'allowed' };
        return { ...inner, ...about, infer: (block, want) => inner.infer((0,numeric_input/* numericInput */.u)(block, about), want) };
    },
};

;// CONCATENATED MODULE: ./src/lower/sklearn/thresholds.ts



const FIXED = 'sklearn.model_selection.FixedThresholdClassifier';
/** Scores whose first argument after the predictions says which class is positive, with 1 unless told otherwise. */
const POSITIVE_IS_ONE = new Set([
    'f1_score',
    'fbeta_score',
    'precision_score',
    'recall_score',
    'jaccard_score',
    'average_precision_score',
]);
const NO_POSITIVE = new Set([
    'balanced_accuracy_score',
    'accuracy_score',
    'matthews_corrcoef',
    'cohen_kappa_score',
]);
/** A binary classifier that says yes from a threshold of its own on. */
const thresholdsLowering = {
    classes: [FIXED, 'sklearn.model_selection.TunedThresholdClassifierCV'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const name = attributes.has('estimator_') ? 'estimator_' : 'estimator';
        const inner = lowerPredictor(attributes.object(name), context, name);
        const { classes } = inner;
        if (classes?.length !== 2)
            throw (0,errors/* unsupported */.qO)(className, 'it is around an estimator of another kind');
        const method = methodOf(attributes, inner);
        const label = className === FIXED ? attributes.raw('pos_label') : tunedLabel(attributes);
        const positive = label === null ? 1 : thresholds_positionOf(label, classes, className);
        const given = className === FIXED ? attributes.raw('threshold') : attributes.raw('best_threshold_');
        const threshold = given === 'auto'
            ? method === 'predict_proba'
                ? 0.5
                : 0
            : attributes.number(className === FIXED ? 'threshold' : 'best_threshold_');
        return {
            className,
            task: 'classification',
            classes,
            outputs: 1,
            inputs: inner.inputs,
            hasProbabilities: inner.hasProbabilities,
            infer(block, want) {
                const inference = inner.infer(block, { ...want, predictions: false });
                if (!want.predictions)
                    return inference;
                const scores = positiveScores(inner, block, method, positive);
                return {
                    ...inference,
                    labels: Int32Array.from(scores, (score) => (score >= threshold ? positive : 1 - positive)),
                };
            },
        };
    },
};
function methodOf(attributes, inner) {
    const method = attributes.string('response_method');
    if (method === 'predict_proba' || method === 'decision_function')
        return method;
    if (method !== 'auto')
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.response_method`, `"${method}"`);
    return inner.hasProbabilities ? 'predict_proba' : 'decision_function';
}
/** What `_curve_scorer` counts as positive: told to it, or the default of its score. */
function tunedLabel(attributes) {
    const scorer = access/* Attributes */.e.of(attributes.object('_curve_scorer'));
    const told = scorer.raw('_kwargs');
    if (told instanceof pickle_values/* PyDict */.KL && told.has('pos_label'))
        return told.get('pos_label');
    const score = scorer.raw('_score_func');
    const name = score instanceof pickle_values/* PyGlobal */.B6 ? score.name : '';
    if (NO_POSITIVE.has(name))
        return null;
    if (POSITIVE_IS_ONE.has(name))
        return 1;
    throw (0,errors/* unsupported */.qO)(`${attributes.className}.scoring`, 'a score of which the positive class is not known');
}
function thresholds_positionOf(label, classes, className) {
    const [wanted] = (0,formats_labels/* toLabels */.Dc)([(0,formats_labels/* scalarOf */.ol)(label)]);
    const position = classes.indexOf(wanted);
    if (position < 0)
        throw (0,errors/* corrupt */.qb)(className, 'the positive label is none of the classes');
    return position;
}
function positiveScores(inner, block, method, positive) {
    if (method === 'predict_proba')
        return members_probabilitiesOf(inner, block).filter((_, at) => at % 2 === positive);
    const { scores } = members_ask(inner, block, 'scores');
    if (scores === null)
        throw (0,errors/* unsupported */.qO)(inner.className, 'it has no decision_function');
    return positive === 1 ? scores : scores.map((score) => -score);
}

;// CONCATENATED MODULE: ./src/lower/sklearn/index.ts































































/** Every estimator of scikit-learn that ModelGate runs itself. One line a file; a class is found by its canonical name. */
const SKLEARN_LOWERINGS = [
    // composition
    pipelineLowering,
    columnTransformerLowering,
    featureUnionLowering,
    searchLowering,
    votingLowering,
    stackingLowering,
    calibrationLowering,
    oneVsRestLowering,
    oneVsOneLowering,
    outputCodeLowering,
    constantPredictorLowering,
    multiOutputLowering,
    chainsLowering,
    frozenLowering,
    consensusLowering,
    thresholdsLowering,
    transformedTargetLowering,
    // linear models
    linearRegressorsLowering,
    linearClassifiersLowering,
    linearDiscriminantLowering,
    quadraticDiscriminantLowering,
    isotonicLowering,
    kMeansLowering,
    // kernels, neighbours, networks, likelihoods
    svmLowering,
    neighboursLowering,
    perceptronLowering,
    gaussianNaiveBayesLowering,
    discreteNaiveBayesLowering,
    categoricalNaiveBayesLowering,
    radiusNeighboursLowering,
    nearestCentroidLowering,
    nearestCentresLowering,
    localOutlierFactorLowering,
    ellipticEnvelopeLowering,
    kernelRidgeLowering,
    gaussianProcessRegressorLowering,
    gaussianProcessClassifierLowering,
    laplaceClassifierLowering,
    gaussianMixtureLowering,
    // trees and ensembles
    decisionTreeLowering,
    forestLowering,
    gradientBoostingLowering,
    histogramBoostingLowering,
    adaBoostLowering,
    baggingLowering,
    isolationForestLowering,
    dummyLowering,
    // preprocessing
    scalersLowering,
    simpleImputerLowering,
    oneHotEncoderLowering,
    ordinalEncoderLowering,
    projectionsLowering,
    functionTransformerLowering,
    normalizerLowering,
    binarizerLowering,
    polynomialFeaturesLowering,
    powerTransformerLowering,
    discretizerLowering,
    missingIndicatorLowering,
    featureSelectionLowering,
    quantileTransformerLowering,
    splineTransformerLowering,
    targetEncoderLowering,
    knnImputerLowering,
    iterativeImputerLowering,
    kernelPcaLowering,
    nystroemLowering,
    rbfSamplerLowering,
    linearTransformersLowering,
    partialLeastSquaresLowering,
    // text
    vocabularyVectorizersLowering,
    hashingVectorizerLowering,
    tfidfTransformerLowering,
];

;// CONCATENATED MODULE: ./src/plan/boosters/float32.ts


/**
 * XGBoost's arithmetic: everything in float32. A sum, product or quotient of two float32 that is computed in double
 * and then rounded is the float32 result, because a double has more than twice the digits.
 */
/** Flag of a node: missing values go left. */
const float32_DEFAULT_LEFT = 1;
/** Rows that go through all trees together, so that they stay in the processor's cache. */
const float32_BLOCK_ROWS = 256;
/** Margins of XGBoost's trees: rows x groups, starting from `base` (one a group). */
function sumTreesFloat32(sum, rows, base) {
    const width = base.length;
    (0,blocks/* requireCells */.lS)(rows.rows, width);
    const margins = new Float32Array(rows.rows * width);
    for (let at = 0; at < margins.length; at += width)
        margins.set(base, at);
    for (let from = 0; from < rows.rows; from += float32_BLOCK_ROWS) {
        const to = Math.min(from + float32_BLOCK_ROWS, rows.rows);
        for (let tree = 0; tree < sum.count; tree++) {
            const group = sum.groups[tree];
            if (sum.weights === null)
                addTree(sum.trees, tree, { rows, from, to, margins, at: group, width });
            else
                addWeighted(sum, tree, { rows, from, to, margins, at: group, width }, base[group]);
        }
    }
    return margins;
}
function addTree(trees, tree, { rows, from, to, margins, at, width }) {
    for (let row = from; row < to; row++)
        margins[row * width + at] += float32_leafOf(trees, tree, rows, row);
}
function addWeighted(sum, tree, { rows, from, to, margins, at, width }, base) {
    const weight = sum.weights[tree];
    for (let row = from; row < to; row++) {
        const leaf = float32_leafOf(sum.trees, tree, rows, row);
        const counted = sum.weighsFromBase ? Math.fround(Math.fround(base + leaf) - base) : leaf;
        margins[row * width + at] += Math.fround(counted * weight);
    }
}
function float32_leafOf(trees, tree, { data, cols }, row) {
    const { left, right, feature, split, flags, setStart } = trees;
    const start = row * cols;
    let node = trees.roots[tree];
    while (left[node] >= 0) {
        const x = data[start + feature[node]];
        const goesLeft = Number.isNaN(x)
            ? (flags[node] & float32_DEFAULT_LEFT) !== 0
            : setStart[node] < 0
                ? x < split[node]
                : !isChosen(trees, node, x);
        node = goesLeft ? left[node] : right[node];
    }
    return split[node];
}
// Decision of https://github.com/dmlc/xgboost/blob/v3.4.1/src/common/categorical.h: chosen categories go right,
// everything that is no category goes left. Categories end where float32 stops telling integers apart.
function isChosen(trees, node, x) {
    return x >= 0 && x < 2 ** 24 && inCategorySet(trees, node, Math.trunc(x));
}
/** Margins of XGBoost's linear booster. `weights`: features x groups, then one bias a group. */
function sumLinearFloat32(weights, rows, base) {
    const width = base.length;
    (0,blocks/* requireCells */.lS)(rows.rows, width);
    const margins = new Float32Array(rows.rows * width);
    for (let row = 0; row < rows.rows; row++) {
        for (let group = 0; group < width; group++) {
            let sum = Math.fround(weights[rows.cols * width + group] + base[group]);
            for (let col = 0; col < rows.cols; col++) {
                const x = rows.data[row * rows.cols + col];
                if (!Number.isNaN(x))
                    sum = Math.fround(sum + Math.fround(x * weights[col * width + group]));
            }
            margins[row * width + group] = sum;
        }
    }
    return margins;
}
/** common::Sigmoid of https://github.com/dmlc/xgboost/blob/v3.4.1/src/common/math.h: the exponent ends where exp overflows. */
function sigmoidFloat32(margin) {
    const power = Math.fround(Math.exp(Math.min(-margin, Math.fround(88.7))));
    return Math.fround(1 / Math.fround(power + 1));
}
/** common::Softmax: powers in float32, their sum in double, the quotient in float32. Rows x width. */
function softmaxFloat32(margins, width) {
    const out = new Float32Array(margins.length);
    for (let at = 0; at < margins.length; at += width) {
        let most = margins[at];
        for (let k = 1; k < width; k++)
            if (margins[at + k] > most)
                most = margins[at + k];
        let sum = 0;
        for (let k = 0; k < width; k++) {
            out[at + k] = Math.exp(Math.fround(margins[at + k] - most));
            sum += out[at + k];
        }
        const total = Math.fround(sum);
        for (let k = 0; k < width; k++)
            out[at + k] /= total;
    }
    return out;
}

;// CONCATENATED MODULE: ./src/lower/xgboost/document.ts


/** Documents nest about ten levels deep. */
const MAX_DOCUMENT_DEPTH = 64;
function isPacked(value) {
    return typeof value === 'object' && value !== null && 'floats' in value;
}
/**
 * Typed access to an object of XGBoost's model document, where parameters are numbers in text. Every reader throws
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
            throw (0,errors/* unsupported */.qO)(path, 'expected an object in the model');
        return new Section(path, value);
    }
    has(name) {
        return this.#fields.has(name);
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
            throw (0,errors/* unsupported */.qO)(this.#at(name), 'expected text');
        return value;
    }
    /** A number, or text that is one; `otherwise` when the field is absent. */
    number(name, otherwise) {
        const value = this.get(name);
        if (value === undefined && otherwise !== undefined)
            return otherwise;
        const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
        if (typeof number !== 'number' || Number.isNaN(number))
            throw (0,errors/* unsupported */.qO)(this.#at(name), 'expected a number');
        return number;
    }
    /** A number that counts something. */
    count(name, otherwise) {
        const value = this.number(name, otherwise);
        if (!Number.isSafeInteger(value) || value < 0)
            throw (0,errors/* corrupt */.qb)(this.#at(name), `${value} is not a count`);
        return value;
    }
    list(name) {
        const value = this.get(name);
        if (Array.isArray(value))
            return value;
        if (isPacked(value))
            return Array.from(value.floats());
        throw (0,errors/* unsupported */.qO)(this.#at(name), 'expected a list');
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
                throw (0,errors/* unsupported */.qO)(this.#at(name), 'expected numbers');
            return item;
        });
    }
    ints(name) {
        const floats = this.floats(name);
        const ints = Int32Array.from(floats);
        const wrong = floats.find((value, at) => ints[at] !== value);
        if (wrong !== undefined)
            throw (0,errors/* corrupt */.qb)(this.#at(name), `${wrong} is not a 32-bit integer`);
        return ints;
    }
    #at(name) {
        return `${this.path}.${(0,core_text/* plain */.pj)(name, 40)}`;
    }
}

;// CONCATENATED MODULE: ./src/lower/xgboost/categories.ts


/** Bits of the unsigned types that UBJSON can only hold as signed ones: CatIndexType of src/data/cat_container.cc. */
const UNSIGNED_BITS = { 12: 16, 14: 32, 16: 64 };
/**
 * Categories by feature, in the order of their codes; null where the feature is not categorical or the file, as before
 * XGBoost 3.1, does not keep them.
 * @throws ModelGateError code 'corrupt'
 */
function readCategoryNames(model, features) {
    const encodings = model.optionalSection('cats')?.list('enc') ?? [];
    if (encodings.length === 0)
        return new Array(features).fill(null);
    if (encodings.length !== features) {
        throw (0,errors/* corrupt */.qb)('xgboost categories', `${encodings.length} columns for ${features} features`);
    }
    return encodings.map((encoding, feature) => {
        const section = Section.of(encoding, `xgboost categories of feature ${feature}`);
        const names = section.has('offsets') ? textNames(section) : numberNames(section);
        return names.length === 0 ? null : names;
    });
}
/** UTF-8 of all names behind each other, cut at the offsets. */
function textNames(section) {
    const offsets = section.ints('offsets');
    const bytes = Uint8Array.from(section.floats('values'), (value) => value & 0xff);
    const decoder = new TextDecoder();
    return Array.from({ length: Math.max(offsets.length - 1, 0) }, (_, at) => {
        const start = offsets[at];
        const end = offsets[at + 1];
        if (start < 0 || end < start || end > bytes.length) {
            throw (0,errors/* corrupt */.qb)(section.path, `a name from ${start} to ${end} of ${bytes.length} bytes`);
        }
        return decoder.decode(bytes.subarray(start, end));
    });
}
function numberNames(section) {
    const bits = UNSIGNED_BITS[section.number('type')];
    return Array.from(section.floats('values'), (value) => {
        if (bits === 64 && value < 0)
            throw (0,errors/* unsupported */.qO)(section.path, 'categories beyond 2^63');
        return bits !== undefined && value < 0 ? value + 2 ** bits : value;
    });
}

;// CONCATENATED MODULE: ./src/lower/xgboost/objectives.ts


// https://github.com/dmlc/xgboost/blob/v3.4.1/src/objective/: ProbToMargin and PredTransform of each.
const objectives_identity = { marginOf: (score) => score, predict: (margins) => margins };
const logarithmic = {
    marginOf: (score) => Math.fround(Math.log(score)),
    predict: (margins) => margins.map((margin) => Math.exp(margin)),
};
const logitOf = (score) => -Math.fround(Math.log(Math.fround(Math.fround(1 / score) - 1)));
const objectives_logistic = { marginOf: logitOf, predict: (margins) => margins.map(sigmoidFloat32) };
const objectives_OBJECTIVES = {
    'reg:squarederror': objectives_identity,
    'reg:squaredlogerror': objectives_identity,
    'reg:absoluteerror': objectives_identity,
    'reg:pseudohubererror': objectives_identity,
    'reg:quantileerror': objectives_identity,
    'reg:linear': objectives_identity,
    'reg:logistic': objectives_logistic,
    'reg:gamma': logarithmic,
    'reg:tweedie': logarithmic,
    'count:poisson': logarithmic,
    'survival:cox': logarithmic,
    'survival:aft': logarithmic,
    'rank:pairwise': objectives_identity,
    'rank:ndcg': objectives_identity,
    'rank:map': objectives_identity,
    'binary:logistic': objectives_logistic,
    'binary:logitraw': objectives_identity,
    'binary:hinge': { ...objectives_identity, predict: (margins) => margins.map((margin) => (margin > 0 ? 1 : 0)) },
};
const MULTI_CLASS = [
    { name: 'multi:softprob', marginOf: objectives_identity.marginOf, predict: softmaxFloat32, kind: 'class-probabilities' },
    { name: 'multi:softmax', ...objectives_identity, kind: 'class-margins' },
];
/** @throws ModelGateError code 'unsupported' naming an objective that is not known */
function objectiveNamed(name) {
    const multi = MULTI_CLASS.find((objective) => objective.name === name);
    if (multi !== undefined)
        return multi;
    if (!Object.hasOwn(objectives_OBJECTIVES, name))
        throw (0,errors/* unsupported */.qO)(`xgboost objective ${name}`, 'is not known');
    return { name, ...objectives_OBJECTIVES[name], kind: 'value' };
}

;// CONCATENATED MODULE: ./src/lower/xgboost/json-text.ts


/** Text of a model: V8 keeps strings below 2^29 characters. */
const MAX_TEXT_BYTES = 256 * 1024 * 1024;
/**
 * Reads a JSON document. XGBoost also writes NaN and infinities, which are no JSON: NaN becomes null.
 * @throws ModelGateError code 'corrupt', 'limit'
 */
function readJsonText(bytes) {
    if (bytes.length > MAX_TEXT_BYTES) {
        throw new errors/* ModelGateError */.j3('limit', `JSON: ${bytes.length} bytes of text, more than ${MAX_TEXT_BYTES}`);
    }
    const text = new TextDecoder().decode(bytes);
    let parsed;
    try {
        parsed = JSON.parse(text.replace(/"(?:[^"\\]|\\.)*"|NaN|Infinity/g, (token) => WORDS[token] ?? token));
    }
    catch {
        throw (0,errors/* corrupt */.qb)('JSON', 'the text of the model cannot be parsed');
    }
    return json_text_valueOf(parsed, 0);
}
const WORDS = { NaN: 'null', Infinity: '1e999' };
function json_text_valueOf(parsed, depth) {
    if (parsed === null || typeof parsed === 'number' || typeof parsed === 'string' || typeof parsed === 'boolean') {
        return parsed;
    }
    if (depth > MAX_DOCUMENT_DEPTH)
        throw new errors/* ModelGateError */.j3('limit', `JSON: nested deeper than ${MAX_DOCUMENT_DEPTH}`);
    if (Array.isArray(parsed))
        return parsed.map((item) => json_text_valueOf(item, depth + 1));
    return new Map(Object.entries(parsed).map(([name, item]) => [name, json_text_valueOf(item, depth + 1)]));
}

;// CONCATENATED MODULE: ./src/lower/xgboost/ubjson.ts


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
        throw broken('bytes follow the document', cursor);
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
            return readText(cursor);
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
        const count = readCount(cursor);
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
        throw broken(`an array of items of type ${JSON.stringify(type)}`, cursor);
    if (take(cursor) !== '#')
        throw broken('an array with a type but without a count', cursor);
    const count = readCount(cursor);
    const { width, read } = numbers;
    const start = advance(cursor, count * width);
    const { view } = cursor;
    return { count, floats: () => Float64Array.from({ length: count }, (_, at) => read(view, start + at * width)) };
}
function readObject(cursor, depth) {
    const fields = new Map();
    while (peek(cursor) !== '}') {
        const name = readText(cursor);
        fields.set(name, readValue(cursor, take(cursor), depth));
    }
    cursor.offset++;
    return fields;
}
function readText(cursor) {
    const length = readCount(cursor);
    const start = advance(cursor, length);
    return new TextDecoder().decode(cursor.bytes.subarray(start, start + length));
}
function readCount(cursor) {
    const count = readNumber(cursor, take(cursor));
    if (!Number.isSafeInteger(count) || count < 0)
        throw broken(`the length ${count}`, cursor);
    return count;
}
function readNumber(cursor, marker) {
    const numbers = NUMBERS[marker];
    if (numbers === undefined)
        throw broken(`the marker ${JSON.stringify(marker)}`, cursor);
    return numbers.read(cursor.view, advance(cursor, numbers.width));
}
/** Steps over `length` bytes that must be there; gives where they start. */
function advance(cursor, length) {
    const start = cursor.offset;
    if (length > cursor.bytes.length - start)
        throw broken(`${length} bytes are announced, the file ends`, cursor);
    cursor.offset += length;
    return start;
}
function peek(cursor) {
    const byte = cursor.bytes[cursor.offset];
    if (byte === undefined)
        throw broken('the document ends too early', cursor);
    return String.fromCharCode(byte);
}
function take(cursor) {
    const marker = peek(cursor);
    cursor.offset++;
    return marker;
}
function deeper(cursor, depth) {
    if (depth >= MAX_DOCUMENT_DEPTH) {
        throw new errors/* ModelGateError */.j3('limit', `UBJSON: nested deeper than ${MAX_DOCUMENT_DEPTH} at byte ${cursor.offset}`);
    }
    return depth + 1;
}
function broken(reason, cursor) {
    return (0,errors/* corrupt */.qb)('UBJSON', reason, cursor.offset);
}

;// CONCATENATED MODULE: ./src/lower/xgboost/snapshot.ts




const snapshot_NAME = 'xgboost.core.Booster';
const REMEDY = 'Save the model again with XGBoost 1.6 or newer.';
/**
 * The model in what XGBoost serialises: `{Config, Model}` of a pickle or the bare model of save_model, as UBJSON or as
 * JSON text.
 * @throws ModelGateError code 'unsupported' for the binary formats before XGBoost 1.3, 'corrupt', 'limit'
 */
function readSnapshot(bytes) {
    const root = Section.of(readDocument(bytes), 'xgboost');
    return root.has('Model')
        ? { model: root.section('Model'), config: root.optionalSection('Config') }
        : { model: root, config: null };
}
function readDocument(bytes) {
    const head = String.fromCharCode(...bytes.subarray(0, 14));
    if (head.startsWith('CONFIG-offset:'))
        throw (0,errors/* unsupported */.qO)(snapshot_NAME, 'a binary snapshot of XGBoost before 1.3', REMEDY);
    if (head.startsWith('binf'))
        throw (0,errors/* unsupported */.qO)(snapshot_NAME, 'the binary model format of XGBoost before 1.0', REMEDY);
    if (/^\{\s*["}]/.test(head))
        return readJsonText(bytes);
    // The first key of an object: a length of one, two, four or eight bytes.
    if (/^\{[iUIlL}]/.test(head))
        return readUbjson(bytes);
    throw (0,errors/* unsupported */.qO)(snapshot_NAME, 'the deprecated binary model format of XGBoost', REMEDY);
}

;// CONCATENATED MODULE: ./src/lower/xgboost/trees.ts


/**
 * One tree of a gbtree model.
 * @throws ModelGateError code 'corrupt' when its arrays do not fit together
 */
function trees_readTree(tree) {
    const left = tree.ints('left_children');
    const count = left.length;
    const defaultLeft = sized(tree, 'default_left', count);
    return {
        left,
        right: sized(tree, 'right_children', count),
        feature: sized(tree, 'split_indices', count),
        split: readSplits(tree, count),
        flags: Uint8Array.from(defaultLeft, (value) => (value === 0 ? 0 : float32_DEFAULT_LEFT)),
        categories: trees_readCategories(tree, count),
    };
}
/** float32 also where JSON text has more digits. */
function readSplits(tree, count) {
    const splits = tree.floats('split_conditions');
    if (splits.length !== count)
        throw unequal(tree, 'split_conditions', splits.length, count);
    return splits.map(Math.fround);
}
function sized(tree, name, count) {
    const values = tree.ints(name);
    if (values.length !== count)
        throw unequal(tree, name, values.length, count);
    return values;
}
function unequal(tree, name, found, count) {
    return (0,errors/* corrupt */.qb)(tree.path, `${name} has ${found} items for ${count} nodes`);
}
/** `categories`, cut into one piece a node of `categories_nodes`; absent before XGBoost 1.5. */
function trees_readCategories(tree, count) {
    const sets = new Map();
    if (!tree.has('categories_nodes'))
        return sets;
    const nodes = tree.ints('categories_nodes');
    const starts = sized(tree, 'categories_segments', nodes.length);
    const sizes = sized(tree, 'categories_sizes', nodes.length);
    const categories = tree.floats('categories');
    for (const [at, node] of nodes.entries()) {
        const start = starts[at];
        const end = start + sizes[at];
        if (node < 0 || node >= count || sets.has(node) || start < 0 || end < start || end > categories.length) {
            throw (0,errors/* corrupt */.qb)(tree.path, `the categories of node ${node} are at ${start} to ${end} of ${categories.length}`);
        }
        sets.set(node, categorySet(categories.subarray(start, end), tree.path));
    }
    const types = tree.has('split_type') ? sized(tree, 'split_type', count) : new Int32Array(count);
    for (const [node, type] of types.entries()) {
        if ((type === 1) !== sets.has(node))
            throw (0,errors/* corrupt */.qb)(tree.path, `node ${node} has split type ${type}`);
    }
    return sets;
}

;// CONCATENATED MODULE: ./src/lower/xgboost/booster.ts







/** Features and classes that are only numbers in the file, so that they cost nothing to claim: hashed text has a million. */
const MAX_FEATURES = 4_000_000;
const MAX_CLASSES = 100_000;
/** XGBoost before this version sums the trees of DART otherwise when it predicts in place. */
const DART_FROM_ZERO = [3, 3];
/**
 * What XGBoost serialised as a model.
 * @throws ModelGateError code 'unsupported' naming what is in the way, 'corrupt', 'limit'
 */
function readXgboost(bytes) {
    const { model: root, config } = readSnapshot(bytes);
    const learner = root.section('learner');
    const parameters = learner.section('learner_model_param');
    const features = parameters.count('num_feature');
    if (parameters.count('num_target', 1) > 1)
        throw (0,errors/* unsupported */.qO)('xgboost', 'models with several targets are not supported');
    const objective = objectiveNamed(learner.section('objective').text('name'));
    const groups = Math.max(parameters.count('num_class', 0), 1);
    if (features > MAX_FEATURES || groups > MAX_CLASSES) {
        throw new errors/* ModelGateError */.j3('limit', `xgboost: ${features} features and ${groups} classes, more than can be served`);
    }
    if (groups > 1 !== (objective.kind !== 'value')) {
        throw (0,errors/* unsupported */.qO)('xgboost', `objective ${objective.name} with ${groups} classes`);
    }
    const names = textList(learner, 'feature_names');
    if (names.length > 0 && names.length !== features) {
        throw (0,errors/* corrupt */.qb)('xgboost', `${names.length} feature names for ${features} features`);
    }
    const version = root.has('version') ? [...root.floats('version')] : [];
    const about = { features, groups, base: baseMargins(parameters, objective, groups), version, config };
    const booster = learner.section('gradient_booster');
    const kind = booster.text('name');
    const sum = kind === 'gblinear' ? linearSum(booster, about) : treeSum(booster, kind, about);
    const types = textList(learner, 'feature_types');
    return {
        version,
        booster: kind === 'gblinear' ? 'gblinear' : sum.dart ? 'dart' : 'gbtree',
        objective,
        features,
        names: names.length === 0 ? null : names,
        categories: sum.categories,
        categorical: types.flatMap((type, feature) => (type === 'c' ? [feature] : [])),
        groups,
        bestIteration: bestIteration(learner),
        margins: sum.margins,
    };
}
/** `base_score` is "5E-1", since 3.1 a list such as "[5E-1]" with one number or one a class. */
function baseMargins(parameters, objective, groups) {
    const text = parameters.text('base_score');
    const list = /^\[(.*)\]$/.exec(text)?.[1] ?? text;
    const scores = list.split(',').map((part) => (part.trim() === '' ? NaN : Math.fround(Number(part))));
    if (scores.some((score) => Number.isNaN(score)) || (scores.length !== 1 && scores.length !== groups)) {
        throw (0,errors/* unsupported */.qO)('xgboost base_score', `expected one number or ${groups}`);
    }
    // XGBoost 3.2 began to clamp what lies this close to 0 and 1; which version will read the file cannot be known.
    if (/logistic|logitraw/.test(objective.name) && scores.some((score) => score < 1e-6 || score > 1 - 1e-6)) {
        throw (0,errors/* unsupported */.qO)('xgboost base_score', `${text}: versions of XGBoost treat a base score so close to 0 or 1 differently`);
    }
    return Float32Array.from({ length: groups }, (_, group) => objective.marginOf(scores[group] ?? scores[0]));
}
/** gbtree, and dart, whose trees were in a section of their own and whose weights were beside it before XGBoost 3.3. */
function treeSum(booster, kind, about) {
    if (kind !== 'gbtree' && kind !== 'dart')
        throw (0,errors/* unsupported */.qO)(`xgboost booster ${kind}`, 'is not known');
    const model = (booster.has('gbtree') ? booster.section('gbtree') : booster).section('model');
    const items = model.list('trees');
    const trees = items.map((item, index) => {
        const tree = Section.of(item, `xgboost tree ${index}`);
        if ((tree.optionalSection('tree_param')?.count('size_leaf_vector', 1) ?? 1) > 1) {
            throw (0,errors/* unsupported */.qO)('xgboost multi_strategy', 'trees with several outputs a leaf are not supported');
        }
        return trees_readTree(tree);
    });
    const groups = model.ints('tree_info');
    if (groups.length !== trees.length || groups.some((group) => group < 0 || group >= about.groups)) {
        throw (0,errors/* corrupt */.qb)('xgboost', 'tree_info does not fit the trees and classes');
    }
    const holder = booster.has('weight_drop') ? booster : model;
    const weights = holder.has('weight_drop') ? holder.floats('weight_drop').map(Math.fround) : null;
    const dart = weights !== null && weights.length > 0;
    if (dart && weights.length !== trees.length)
        throw (0,errors/* corrupt */.qb)('xgboost', 'weight_drop does not fit the trees');
    const sum = { trees: joinTrees(trees, about.features, 'xgboost'), groups, weights: dart ? weights : null };
    const fromBase = !booster_isAtLeast(about.version, DART_FROM_ZERO);
    const ends = iterationEnds(model, trees.length, about);
    return {
        dart,
        categories: readCategoryNames(model, about.features),
        margins: (rows, { iterations, inPlace }) => {
            if (iterations !== null && ends === null) {
                throw (0,errors/* unsupported */.qO)('xgboost num_parallel_tree', 'the file does not say how many trees a round has');
            }
            const count = iterations === null ? trees.length : (ends?.[iterations] ?? trees.length);
            return sumTreesFloat32({ ...sum, count, weighsFromBase: fromBase && inPlace }, rows, about.base);
        },
    };
}
/** Trees after each round, starting with none: `iteration_indptr`, or as many trees in every round; null if not known. */
function iterationEnds(model, trees, { groups, config }) {
    if (model.has('iteration_indptr')) {
        const ends = [...model.ints('iteration_indptr')];
        if (ends.some((end, at) => end < (ends[at - 1] ?? 0) || end > trees))
            throw (0,errors/* corrupt */.qb)('xgboost', 'iteration_indptr');
        return ends;
    }
    const parallel = parallelTrees(model, config);
    if (parallel === null)
        return null;
    const each = Math.max(parallel, 1) * groups;
    return Array.from({ length: Math.ceil(trees / each) + 1 }, (_, round) => Math.min(round * each, trees));
}
/** `num_parallel_tree`: part of the model since XGBoost 1.6, before only of the parameters of training. */
function parallelTrees(model, config) {
    const own = model.section('gbtree_model_param');
    if (own.has('num_parallel_tree'))
        return own.count('num_parallel_tree');
    const booster = config?.optionalSection('learner')?.optionalSection('gradient_booster');
    const trained = (booster?.optionalSection('gbtree') ?? booster)?.optionalSection('gbtree_train_param');
    return trained?.has('num_parallel_tree') === true ? trained.count('num_parallel_tree') : null;
}
function linearSum(booster, about) {
    const weights = new Float32Array(booster.section('model').floats('weights'));
    if (weights.length !== (about.features + 1) * about.groups) {
        throw (0,errors/* corrupt */.qb)('xgboost', `${weights.length} weights for ${about.features} features and ${about.groups} groups`);
    }
    return {
        dart: false,
        categories: new Array(about.features).fill(null),
        margins: (rows) => sumLinearFloat32(weights, rows, about.base),
    };
}
function bestIteration(learner) {
    const attributes = learner.optionalSection('attributes');
    return attributes?.has('best_iteration') === true ? attributes.count('best_iteration') : null;
}
function textList(section, name) {
    if (!section.has(name))
        return [];
    return section.list(name).map((item) => {
        if (typeof item !== 'string')
            throw (0,errors/* unsupported */.qO)(`xgboost ${name}`, 'expected text');
        return item;
    });
}
function booster_isAtLeast(version, wanted) {
    for (const [at, part] of wanted.entries()) {
        const found = version[at] ?? 0;
        if (found !== part)
            return found > part;
    }
    return true;
}

;// CONCATENATED MODULE: ./src/lower/xgboost/wrappers.ts




const wrappers_BOOSTER = 'xgboost.core.Booster';
const CLASSIFIERS = ['xgboost.sklearn.XGBClassifier', 'xgboost.sklearn.XGBRFClassifier'];
/** XGBoost lines that the parity corpus covers. */
const VERIFIED = ['1.7', '3.4'];
const xgboostLowering = {
    classes: [
        ...CLASSIFIERS,
        'xgboost.sklearn.XGBRegressor',
        'xgboost.sklearn.XGBRFRegressor',
        'xgboost.sklearn.XGBRanker',
    ],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const { className } = attributes;
        const objective = attributes.get('objective') ?? null;
        if (objective !== null && typeof (0,formats_labels/* scalarOf */.ol)(objective) !== 'string') {
            throw (0,errors/* unsupported */.qO)(`${className}.objective`, 'a function of the project; its predictions are not in the file');
        }
        const booster = attributes.object('_Booster');
        const model = openBooster(booster, context);
        const asked = {
            className,
            model,
            missing: attributes.optionalNumber('missing') ?? NaN,
            rounds: model.booster === 'gblinear' ? null : bestRounds(booster, model),
            inPlace: model.booster !== 'gblinear' && [undefined, null, 'auto'].includes(predictorOf(attributes)),
        };
        return CLASSIFIERS.includes(className) ? wrappers_classifier(asked, wrappers_classesOf(attributes, model)) : wrappers_regressor(asked);
    },
};
/**
 * The booster by itself. Its predict gives probabilities, so that it is read as XGBClassifier.load_model reads it; all
 * rounds take part, as in Booster.predict.
 */
const xgboostBoosterLowering = {
    classes: [wrappers_BOOSTER],
    lower(object, context) {
        const model = openBooster(object, context);
        const asked = { className: wrappers_BOOSTER, model, missing: NaN, rounds: null, inPlace: false };
        if (model.objective.kind === 'value' && !model.objective.name.startsWith('binary:'))
            return wrappers_regressor(asked);
        context.note('a Booster without its estimator: class numbers stand for labels, and rounds after best_iteration count');
        return wrappers_classifier(asked, numbered(Math.max(model.groups, 2)));
    },
};
/** Of versions before 2; one that is chosen by hand makes the estimator predict through a DMatrix. */
function predictorOf(attributes) {
    return attributes.has('predictor') ? attributes.text('predictor') : undefined;
}
function openBooster(object, context) {
    const handle = access/* Attributes */.e.of(object).get('handle');
    if (!(handle instanceof Uint8Array))
        throw (0,errors/* unsupported */.qO)(`${wrappers_BOOSTER}.handle`, 'the file holds no fitted model');
    const model = readXgboost(handle);
    const line = model.version.slice(0, 2).join('.');
    if (!VERIFIED.includes(line)) {
        context.note(`saved by XGBoost ${model.version.join('.')}; parity is measured on ${VERIFIED.join(', ')}`);
    }
    const unnamed = model.categorical.filter((feature) => model.categories[feature] === null);
    if (unnamed.length > 0) {
        const columns = unnamed.map((feature) => model.names?.[feature] ?? `#${feature + 1}`);
        context.note(`the file keeps no categories, so the data must hold category codes in: ${columns.join(', ')}`);
    }
    return model;
}
/** Early stopping: before XGBoost 2 an attribute of the Python object, then of the model. */
function bestRounds(booster, model) {
    const best = access/* Attributes */.e.of(booster).optionalNumber('best_iteration') ?? model.bestIteration;
    return best === null ? null : best + 1;
}
/** Label encoder of versions before 1.6, classes_ of 1.7, else numbers from 0. */
function wrappers_classesOf(attributes, model) {
    const encoder = attributes.get('_le');
    const source = encoder instanceof pickle_values/* PyObject */.By ? access/* Attributes */.e.of(encoder) : attributes;
    const count = attributes.has('n_classes_')
        ? (0,arrays/* numberOf */.rl)(attributes.get('n_classes_'), 'n_classes_')
        : Math.max(model.groups, 2);
    const classes = source.has('classes_') ? source.labels('classes_') : numbered(count);
    if (classes.length !== Math.max(model.groups, 2)) {
        throw (0,errors/* unsupported */.qO)(attributes.className, `${classes.length} classes for objective ${model.objective.name}`);
    }
    return classes;
}
function numbered(count) {
    return Array.from({ length: count }, (_, index) => index);
}
function wrappers_regressor(asked) {
    const { className, model } = asked;
    if (model.groups > 1)
        throw (0,errors/* unsupported */.qO)(className, `objective ${model.objective.name} gives several numbers a row`);
    const input = wrappers_inputOf(asked);
    return {
        ...wrappers_shared(asked, input),
        task: 'regression',
        classes: null,
        hasProbabilities: false,
        infer(block, want) {
            const values = want.predictions ? predictRows(block, asked, input) : null;
            return {
                labels: null,
                values: values === null ? null : new Float64Array(values),
                probabilities: null,
                scores: null,
            };
        },
    };
}
function wrappers_classifier(asked, classes) {
    const input = wrappers_inputOf(asked);
    const { kind } = asked.model.objective;
    return {
        ...wrappers_shared(asked, input),
        task: 'classification',
        classes,
        hasProbabilities: true,
        infer(block, want) {
            const predicted = predictRows(block, asked, input);
            const columns = kind === 'value' ? twoColumns(predicted) : predicted;
            const probabilities = kind === 'class-margins' && want.probabilities ? softmaxFloat32(columns, classes.length) : columns;
            return {
                labels: want.predictions ? wrappers_labelsOf(predicted, classes.length, kind === 'value') : null,
                values: null,
                probabilities: want.probabilities ? new Float64Array(probabilities) : null,
                scores: null,
            };
        },
    };
}
function wrappers_shared({ className }, input) {
    return { className, outputs: 1, inputs: input.inputs };
}
/** 1 - p in float32, and p. */
function twoColumns(positive) {
    const out = new Float32Array(positive.length * 2);
    for (const [row, probability] of positive.entries()) {
        out[row * 2] = 1 - probability;
        out[row * 2 + 1] = probability;
    }
    return out;
}
/** The second of two classes above one half, the first of equally large ones of several. */
function wrappers_labelsOf(predicted, classes, single) {
    if (single)
        return Int32Array.from(predicted, (probability) => (probability > 0.5 ? 1 : 0));
    const rows = predicted.length / classes;
    return argmaxRows({ kind: 'dense', rows, cols: classes, data: new Float64Array(predicted) });
}
function predictRows(block, { model, rounds, inPlace, className }, input) {
    const rows = boosterRows(block, input);
    if (!inPlace)
        refuseInfinities(rows, className);
    return model.objective.predict(model.margins(rows, { iterations: rounds, inPlace }), model.groups);
}
function refuseInfinities(rows, className) {
    const at = rows.data.findIndex((value) => value === Infinity || value === -Infinity);
    if (at < 0)
        return;
    throw new errors/* ModelGateError */.j3('data', `row ${Math.floor(at / rows.cols) + 1}, column #${(at % rows.cols) + 1}: infinity or a value too large for float32, which ${className} refuses`, { remedy: 'Replace or drop such rows, as for training.' });
}
function wrappers_inputOf({ className, model, missing }) {
    const wide = Math.fround(missing);
    const inputs = model.categories.map((categories, feature) => {
        const name = model.names?.[feature] ?? null;
        if (categories === null)
            return { name, kind: 'number' };
        return { name, kind: categories.every((cell) => typeof cell === 'number') ? 'number' : 'string', categories };
    });
    const codes = model.categories.map((categories) => {
        if (categories === null)
            return null;
        const known = new Map(categories.map((cell, code) => [cell, code]));
        if (known.size !== categories.length)
            throw (0,errors/* corrupt */.qb)('xgboost categories', 'a category occurs twice');
        return known;
    });
    const cell = (value) => {
        const single = Math.fround(value);
        return single === wide ? NaN : single;
    };
    return { className, inputs, codes, unknownCategory: 'refused', absent: NaN, cell };
}

;// CONCATENATED MODULE: ./src/lower/xgboost/index.ts


/** XGBoost's estimators and its Booster. */
const XGBOOST_LOWERINGS = [xgboostLowering, xgboostBoosterLowering];

;// CONCATENATED MODULE: ./src/lower/registry.ts



/** Every class that ModelGate runs itself, library by library. */
const LOWERINGS = [...SKLEARN_LOWERINGS, ...XGBOOST_LOWERINGS, ...LIGHTGBM_LOWERINGS];
const BY_CLASS = new Map(LOWERINGS.flatMap((lowering) => lowering.classes.map((name) => [name, lowering])));
/** The lowering of a canonical class name, or undefined when ModelGate does not know the class. */
function findLowering(className) {
    return BY_CLASS.get(className);
}
/** Canonical names of all classes that lower, in registry order. */
function loweredClasses() {
    return [...BY_CLASS.keys()];
}

;// CONCATENATED MODULE: ./src/lower/index.ts




/** Estimators inside estimators; a stacking of pipelines of searches has about ten. */
const MAX_ESTIMATOR_DEPTH = 64;
/** scikit-learn lines that the parity corpus covers; others are lowered by the attributes that they hold. */
const VERIFIED_VERSIONS = ['0.24', '1.0', '1.2', '1.4', '1.6', '1.9'];
/**
 * Lowers a pickled scikit-learn model to kernels.
 * @throws ModelGateError code 'unsupported' naming the class or parameter in the way and its place in the model
 */
function lowerRecord(record) {
    const notes = new Set();
    const classes = new Set();
    if (!(record.root instanceof pickle_values/* PyObject */.By))
        throw notAnEstimator(record.root);
    const version = versionOf(record.root) ?? record.libraryVersions['scikit-learn'] ?? null;
    const lowered = lowerObject(record.root, { path: 'model', version, depth: 0, notes, classes });
    if (lowered.inputs.length === 0)
        throw (0,errors/* unsupported */.qO)(lowered.className, 'the number of features is not in the file');
    if (version !== null && !VERIFIED_VERSIONS.includes(lineOf(version))) {
        notes.add(`the model was saved by scikit-learn ${version}; parity is measured on scikit-learn ${VERIFIED_VERSIONS.join(', ')}`);
    }
    return { lowered, notes: [...notes], version, classes: [...classes] };
}
function lowerObject(object, place) {
    const name = object.className;
    if (name === null)
        throw (0,errors/* unsupported */.qO)(place.path, 'the object is made by a computed call, not by a class');
    const className = (0,class_names/* canonicalClass */.t)(name);
    const lowering = findLowering(className);
    if (lowering === undefined)
        throw notLowered(className, place.path);
    if (place.depth > MAX_ESTIMATOR_DEPTH) {
        throw new errors/* ModelGateError */.j3('limit', `${place.path}: more than ${MAX_ESTIMATOR_DEPTH} estimators inside each other`);
    }
    place.classes.add(className);
    const version = versionOf(object) ?? place.version;
    const context = {
        version,
        path: place.path,
        lower: (child, step) => lowerObject(child, { ...place, version, path: `${place.path}.${step}`, depth: place.depth + 1 }),
        note: (message) => void place.notes.add(`${place.path}: ${message}`),
    };
    return lowering.lower(object, context);
}
function versionOf(object) {
    const version = access/* Attributes */.e.of(object).get('_sklearn_version');
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
]);
function notLowered(className, path) {
    const library = className.split('.', 1)[0];
    const reason = library === 'sklearn'
        ? 'this estimator is not supported yet'
        : `classes of "${library}" cannot be run from the file`;
    // Only a known model library's class is worth a remedy: the file of an attack should not be told how to go on.
    const remedy = MODEL_LIBRARIES.has(library)
        ? 'Export the model to ONNX; .onnx files run as they are.'
        : 'Look at the security scan before anybody loads this file.';
    return (0,errors/* unsupported */.qO)(className, `${reason} (at ${path})`, remedy);
}
function notAnEstimator(root) {
    const keys = root instanceof pickle_values/* PyDict */.KL ? root.entries.map(([key]) => (typeof key === 'string' ? key : '...')) : [];
    const held = keys.length > 0 ? ` with the keys ${keys.slice(0, 10).join(', ')}` : '';
    return (0,errors/* unsupported */.qO)('model', `the file holds ${(0,arrays/* describeValue */.bp)(root)}${held}, not one estimator`, 'Save the fitted estimator itself: joblib.dump(model, path).');
}


/***/ }),

/***/ 49749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ describeModel)
});

// EXTERNAL MODULE: ./src/formats/pickle/values.ts
var values = __webpack_require__(16281);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/formats/access.ts
var access = __webpack_require__(74136);
// EXTERNAL MODULE: ./src/formats/arrays.ts
var arrays = __webpack_require__(52240);
// EXTERNAL MODULE: ./src/formats/class-names.ts
var class_names = __webpack_require__(40177);
;// CONCATENATED MODULE: ./src/formats/structure.ts







const MAX_NODES = 500;
const MAX_PARAMETERS = 60;
const MAX_VALUE_LENGTH = 80;
/** Lists of estimators of one class beyond this length (a forest's trees) are one node. */
const MAX_LISTED = 8;
/** Objects of these packages are data, not steps of a model. */
const DATA_CLASSES = /^(numpy|scipy|pandas|builtins|collections|functools|re|datetime)\.|^sklearn\.(tree\._tree|_loss|utils|metrics)\b/;
/**
 * The estimators of a model, outermost first: path (`Pipeline.steps[1].clf`), class and hyper-parameters as short
 * text. Strings are escaped and bounded; at most 500 nodes.
 */
function describeStructure(root) {
    const nodes = [];
    const seen = new Set();
    let level = root instanceof values/* PyObject */.By ? [{ path: shortName(root), object: root, count: 1 }] : nestedIn('model', root);
    for (let depth = 0; level.length > 0 && depth < limits/* MAX_OBJECT_DEPTH */.Np; depth++) {
        const next = [];
        for (const { path, object, count } of level) {
            if (seen.has(object))
                continue;
            if (nodes.length >= MAX_NODES)
                return nodes;
            seen.add(object);
            nodes.push({ path, class_name: nameOf(object), parameters: parametersOf(object, count) });
            next.push(...stepsOf(path, object));
        }
        level = next;
    }
    return nodes;
}
/** Nested estimators; of `steps` and `steps_` the fitted one counts. */
function stepsOf(path, object) {
    const attributes = access/* Attributes */.e.of(object);
    const names = attributes.names().filter((name) => !attributes.has(`${name}_`));
    return names.flatMap((name) => nestedIn(`${path}.${(0,core_text/* plain */.pj)(name, 60)}`, attributes.get(name)));
}
function nestedIn(path, value) {
    if (value instanceof values/* PyObject */.By)
        return isEstimator(value) ? [{ path, object: value, count: 1 }] : [];
    const items = value instanceof values/* NDArray */.Mv ? value.objects : Array.isArray(value) || value instanceof values/* PyTuple */.Wc ? (0,arrays/* asItems */.dB)(value) : null;
    if (items === null)
        return value instanceof values/* PyDict */.KL ? nestedInDict(path, value) : [];
    const found = items.slice(0, 10_000).flatMap((item, index) => nestedInItem(path, item, index));
    const [first] = found;
    const isUniform = first !== undefined && found.every(({ object }) => object.className === first.object.className);
    if (!isUniform || found.length <= MAX_LISTED)
        return found;
    return [{ path: `${path}[0..${found.length - 1}]`, object: first.object, count: found.length }];
}
/** An estimator, or `(name, estimator, ...)`, or a row of estimators as in gradient boosting. */
function nestedInItem(path, item, index) {
    if (item instanceof values/* PyObject */.By)
        return isEstimator(item) ? [{ path: `${path}[${index}]`, object: item, count: 1 }] : [];
    const parts = item instanceof values/* PyTuple */.Wc ? item.items : Array.isArray(item) ? item : [];
    const name = typeof parts[0] === 'string' ? `.${(0,core_text/* plain */.pj)(parts[0], 60)}` : '';
    return parts
        .slice(0, 100)
        .filter((part) => part instanceof values/* PyObject */.By && isEstimator(part))
        .map((object) => ({ path: `${path}[${index}]${name}`, object, count: 1 }));
}
function nestedInDict(path, dict) {
    return dict.entries
        .slice(0, 1000)
        .flatMap(([key, item]) => item instanceof values/* PyObject */.By && isEstimator(item)
        ? [{ path: `${path}[${shortValue(key)}]`, object: item, count: 1 }]
        : []);
}
function isEstimator(object) {
    const name = object.className;
    return name !== null && !DATA_CLASSES.test(name) && access/* Attributes */.e.of(object).names().length > 0;
}
/** Constructor parameters by scikit-learn's convention: neither fitted (`coef_`) nor private (`_fit_X`). */
function parametersOf(object, count) {
    const attributes = access/* Attributes */.e.of(object);
    const names = attributes.names().filter((name) => !name.startsWith('_') && !name.endsWith('_'));
    const shown = names
        .slice(0, MAX_PARAMETERS)
        .map((name) => [(0,core_text/* plain */.pj)(name, 60), shortValue(attributes.get(name))]);
    return Object.fromEntries(count > 1 ? [['(count)', String(count)], ...shown] : shown);
}
function nameOf(object) {
    return (0,core_text/* plain */.pj)(object.className === null ? 'object' : (0,class_names/* canonicalClass */.t)(object.className), 200);
}
function shortName(object) {
    return nameOf(object).split('.').at(-1) ?? 'model';
}
/** As repr() would begin, on one line, without going deeper than one level. */
function shortValue(value, nested = false) {
    return (0,core_text/* plain */.pj)(render(value, nested), MAX_VALUE_LENGTH);
}
function render(value, nested) {
    if (value === null)
        return 'None';
    if (value === true)
        return 'True';
    if (value === false)
        return 'False';
    if (typeof value === 'string')
        return `'${value.slice(0, MAX_VALUE_LENGTH)}'`;
    if (typeof value === 'number' || typeof value === 'bigint')
        return String(value).slice(0, MAX_VALUE_LENGTH);
    if (value instanceof values/* PyFloat */.g$)
        return Number.isInteger(value.value) ? `${value.value}.0` : String(value.value);
    if (value instanceof values/* PyComplex */.q1)
        return `(${value.real}+${value.imaginary}j)`;
    if (value instanceof Uint8Array)
        return `bytes(${value.length})`;
    if (value instanceof values/* NDArray */.Mv)
        return `array(${(0,arrays/* describeDType */.cl)(value.dtype)}, ${value.shape.join('x')})`;
    if (value instanceof values/* PyGlobal */.B6)
        return value.qualifiedName;
    if (value instanceof values/* PyObject */.By)
        return `${shortName(value)}(...)`;
    if (value instanceof values/* PyDict */.KL)
        return `dict(${value.size})`;
    if (value instanceof values/* PySet */.gG)
        return `set(${value.items.length})`;
    const items = value instanceof values/* PyTuple */.Wc ? value.items : Array.isArray(value) ? value : null;
    if (items === null)
        return 'persistent id';
    const [open, close] = value instanceof values/* PyTuple */.Wc ? ['(', ')'] : ['[', ']'];
    if (nested)
        return `${open}${items.length === 0 ? '' : '...'}${close}`;
    return `${open}${items
        .slice(0, 10)
        .map((item) => shortValue(item, true))
        .join(', ')}${items.length > 10 ? ', ...' : ''}${close}`;
}

// EXTERNAL MODULE: ./src/onnx/model-reader.ts + 2 modules
var model_reader = __webpack_require__(61079);
;// CONCATENATED MODULE: ./src/model/facts.ts


/** What a file says of itself, without running it. */
function describeModel(record) {
    if (record.format === 'pickle' || record.format === 'joblib') {
        return {
            format: record.format,
            estimator: record.root instanceof values/* PyObject */.By ? record.root.className : null,
            structure: describeStructure(record.root),
            library_versions: record.libraryVersions,
            compression: record.compression,
            protocol: record.protocol,
            opset: null,
        };
    }
    if (record.format === 'onnx') {
        const model = (0,model_reader/* readOnnx */.s)(record.bytes);
        const producer = `${model.producerName} ${model.producerVersion}`.trim();
        return {
            format: 'onnx',
            estimator: producer === '' ? null : producer,
            structure: operatorCounts(model.graph.nodes),
            library_versions: {},
            compression: null,
            protocol: null,
            opset: Number(model.opsets.get('') ?? 0) || null,
        };
    }
    const format = record.format === 'hdf5' || record.format === 'keras' ? record.format : 'unknown';
    return {
        format,
        estimator: null,
        structure: [],
        library_versions: {},
        compression: null,
        protocol: null,
        opset: null,
    };
}
/** One line an operator type instead of one a node: a network has thousands. */
function operatorCounts(nodes) {
    const counts = new Map();
    for (const node of nodes) {
        const name = node.domain === '' ? node.opType : `${node.domain}.${node.opType}`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return [...counts].map(([name, count]) => ({ path: 'graph', class_name: name, parameters: { nodes: String(count) } }));
}


/***/ }),

/***/ 26626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ openModel)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/read-model.ts + 8 modules
var read_model = __webpack_require__(31771);
// EXTERNAL MODULE: ./src/lower/index.ts + 148 modules
var lower = __webpack_require__(86719);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
// EXTERNAL MODULE: ./src/core/table.ts
var table = __webpack_require__(70859);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
;// CONCATENATED MODULE: ./src/onnx/feeds.ts


const NUMERIC = [
    'double',
    'float',
    'int64',
    'int32',
    'int16',
    'int8',
    'uint8',
    'uint16',
    'uint32',
    'uint64',
    'bool',
];
/**
 * One matrix (or image) input takes the columns in order; several inputs of one value a row are one column each, by
 * the name of the input. `names` are the columns of a matrix, when the model knows them.
 * @throws ModelGateError unsupported for inputs that a table cannot fill
 */
function planFeeds(ports, names) {
    if (ports.length === 0)
        throw (0,errors/* unsupported */.qO)('onnx', 'the graph has no inputs');
    const feeds = ports.map(feedOf);
    const total = feeds.reduce((sum, { width }) => sum + width, 0);
    const columnNames = columnNamesOf(feeds, names?.length === total ? names : null);
    const inputs = feeds.flatMap((feed, position) => Array.from({ length: feed.width }, (_, index) => ({
        name: columnNames?.[startOf(feeds, position) + index] ?? null,
        kind: feed.elementType === 'string' ? 'string' : 'number',
    })));
    return {
        inputs,
        batch: batchOf(ports),
        feeds: (chunk) => {
            const columns = selectColumns(inputs, chunk);
            const tensors = {};
            for (const [position, feed] of feeds.entries()) {
                const start = startOf(feeds, position);
                tensors[feed.port.name] = fill(feed, columns.slice(start, start + feed.width), chunk.rows);
            }
            return tensors;
        },
    };
}
function startOf(feeds, position) {
    return feeds.slice(0, position).reduce((sum, { width }) => sum + width, 0);
}
function columnNamesOf(feeds, names) {
    if (names !== null)
        return names;
    const [only] = feeds;
    // A single input is named after the matrix (X, float_input), not after a column.
    if (feeds.length === 1 && only.width > 1)
        return null;
    return feeds.every(({ width }) => width === 1) ? feeds.map(({ port }) => port.name) : null;
}
function feedOf(port) {
    const { elementType, shape } = port;
    if (elementType === null || shape === null)
        throw unfit(port, 'is not a tensor');
    if (elementType !== 'string' && !NUMERIC.includes(elementType))
        throw unfit(port, `holds ${elementType}`);
    const rowShape = shape.slice(1);
    if (rowShape.includes(null) || shape.length === 0) {
        const sizes = shape.map((size) => size ?? '?').join(', ');
        throw unfit(port, `has shape [${sizes}], so the number of columns is not known`);
    }
    const sizes = rowShape;
    return { port, elementType, rowShape: sizes, width: sizes.reduce((product, size) => product * size, 1) };
}
function unfit(port, reason) {
    return (0,errors/* unsupported */.qO)('onnx', `input ${(0,core_text/* plain */.pj)(port.name, 80)} ${reason}`, 'Export the model with inputs of [rows, features], or one [rows, 1] input a column.');
}
function batchOf(ports) {
    const sizes = new Set(ports.map(({ shape }) => shape?.[0] ?? null).filter((size) => size !== null && size > 0));
    if (sizes.size > 1)
        throw (0,errors/* unsupported */.qO)('onnx', `inputs have different fixed row counts: ${[...sizes].join(', ')}`);
    return [...sizes][0] ?? null;
}
function selectColumns(inputs, chunk) {
    if (inputs.every(({ name }) => name === null)) {
        if (chunk.columns.length === inputs.length)
            return chunk.columns;
        throw new errors/* ModelGateError */.j3('data', `the data has ${chunk.columns.length} columns, the model takes ${inputs.length} (without names, so they count by position)`, { remedy: 'Give exactly the feature columns, in the order of training.' });
    }
    const byName = new Map(chunk.columns.map((column) => [column.name, column]));
    const missing = inputs.filter(({ name }) => !byName.has(name)).map(({ name }) => name);
    if (missing.length > 0) {
        const listed = missing.map((name) => (0,core_text/* plain */.pj)(name, 80)).join(', ');
        throw new errors/* ModelGateError */.j3('data', `the data lacks columns that the model needs: ${listed}`, {
            subject: missing[0],
            remedy: 'Add the missing columns under exactly these names.',
        });
    }
    return inputs.map(({ name }) => byName.get(name));
}
function fill(feed, columns, rows) {
    const shape = [rows, ...feed.rowShape];
    const { elementType, width } = feed;
    if (elementType === 'string') {
        const data = new Array(rows * width);
        for (const [offset, column] of columns.entries())
            fillStrings(data, column, offset, width);
        return { elementType, shape, data };
    }
    const data = numbersFor(elementType, rows * width);
    for (const [offset, column] of columns.entries())
        fillNumbers(data, column, { offset, width, elementType });
    return { elementType, shape, data };
}
function numbersFor(elementType, length) {
    switch (elementType) {
        case 'double':
            return new Float64Array(length);
        case 'float':
            return new Float32Array(length);
        case 'int64':
            return new BigInt64Array(length);
        case 'uint64':
            return new BigUint64Array(length);
        case 'int32':
            return new Int32Array(length);
        case 'uint32':
            return new Uint32Array(length);
        case 'int16':
            return new Int16Array(length);
        case 'uint16':
            return new Uint16Array(length);
        case 'int8':
            return new Int8Array(length);
        default:
            return new Uint8Array(length);
    }
}
function fillNumbers(data, column, { offset, width, elementType }) {
    if (column.kind === 'string') {
        const row = column.codes.findIndex((code) => code >= 0);
        // A string column without any string is an empty column whose type could not be inferred.
        if (row >= 0) {
            const found = `text ("${(0,core_text/* plain */.pj)(column.dictionary[column.codes[row]], 60)}" in row ${row + 1})`;
            throw wrongCell(column, `holds ${found} where the model needs numbers`);
        }
    }
    const values = column.kind === 'number' ? column.values : new Float64Array(column.codes.length).fill(NaN);
    const missing = column.kind === 'number' ? column.missing : null;
    const floating = elementType === 'double' || elementType === 'float';
    const store = data;
    const big = elementType === 'int64' || elementType === 'uint64';
    for (let row = 0; row < values.length; row++) {
        const value = missing?.[row] === 1 ? NaN : values[row];
        if (!floating) {
            if (Number.isNaN(value))
                throw wrongCell(column, `is missing in row ${row + 1}; the model takes ${elementType}, which has no missing value`);
            store[row * width + offset] = big ? BigInt(Math.trunc(value)) : value;
            if (Number(store[row * width + offset]) !== value) {
                throw wrongCell(column, `holds ${value} in row ${row + 1}, which is no ${elementType}`);
            }
        }
        else
            store[row * width + offset] = value;
    }
}
function fillStrings(data, column, offset, width) {
    const rows = column.kind === 'string' ? column.codes.length : column.values.length;
    for (let row = 0; row < rows; row++)
        data[row * width + offset] = textAt(column, row);
}
/** A cell for a string input. Whole numbers are taken as text; a missing cell has no counterpart in ONNX. */
function textAt(column, row) {
    if (column.kind === 'string') {
        const code = column.codes[row];
        if (code >= 0)
            return column.dictionary[code];
    }
    else {
        const value = column.values[row];
        if (column.boolean || (!Number.isInteger(value) && !Number.isNaN(value))) {
            throw wrongCell(column, `holds ${column.boolean ? 'true/false' : value} where the model needs text`);
        }
        if (!Number.isNaN(value) && column.missing?.[row] !== 1)
            return String(value);
    }
    throw wrongCell(column, `is missing in row ${row + 1}; a string input of an ONNX model has no missing value`);
}
function wrongCell(column, reason) {
    return new errors/* ModelGateError */.j3('data', `column ${(0,core_text/* plain */.pj)(column.name, 80)} ${reason}`, {
        subject: column.name,
        remedy: 'Give the column the type and values that the model was trained on.',
    });
}

// EXTERNAL MODULE: ./src/onnx/metadata.ts
var metadata = __webpack_require__(74866);
// EXTERNAL MODULE: ./src/onnx/model-reader.ts + 2 modules
var model_reader = __webpack_require__(61079);
// EXTERNAL MODULE: ./src/onnx/wire-cursor.ts
var wire_cursor = __webpack_require__(49265);
;// CONCATENATED MODULE: ./src/onnx/node-labels.ts

/** Attributes that name the classes of ai.onnx.ml's classifiers and of ZipMap, newest spelling first. */
const LABEL_ATTRIBUTES = ['classlabels_strings', 'classlabels_int64s', 'classlabels_ints'];
/** The class labels that a node spells out; null when it has none. */
function labelsOf(node) {
    for (const name of LABEL_ATTRIBUTES) {
        const value = node.attributes.find((attribute) => attribute.name === name)?.values[0];
        if (value?.kind === 'strings')
            return value.value.map(wire_cursor/* textOf */.b6);
        if (value?.kind === 'ints')
            return value.value.map(Number);
    }
    return null;
}
/** What produces the values of a graph, for walking back from an output. */
class Producers {
    nodes = new Map();
    initializers;
    constructor(graph) {
        for (const node of graph.nodes)
            for (const output of node.outputs)
                this.nodes.set(output, node);
        this.initializers = new Map(graph.initializers.map((tensor) => [tensor.name, tensor]));
    }
    /** The node that computes `value`, looking through nodes that only reshape or rename. */
    computes(value) {
        let node = this.nodes.get(value);
        for (let steps = 0; node !== undefined && PASSING.has(node.opType) && steps < 50; steps++) {
            node = this.nodes.get(node.inputs[0] ?? '');
        }
        return node ?? null;
    }
    /** Class labels of a label output: the nearest node behind it, breadth first, that spells labels out. */
    labelsBehind(value) {
        for (const node of this.behind(value)) {
            const labels = labelsOf(node) ?? this.labelTable(node);
            if (labels !== null)
                return labels;
        }
        return null;
    }
    /** True when one of the nearest nodes behind `value` is of this kind; at most `steps` nodes are looked at. */
    isBehind(value, opType, steps = 8) {
        return [...this.behind(value)].slice(0, steps).some((node) => node.opType === opType);
    }
    *behind(value) {
        const queue = [value];
        const seen = new Set();
        for (const name of queue) {
            const node = this.nodes.get(name);
            if (node === undefined || seen.has(node))
                continue;
            seen.add(node);
            yield node;
            queue.push(...node.inputs);
        }
    }
    /** Classes picked out of a constant table by index: sklearn-onnx uses ArrayFeatureExtractor, other writers Gather. */
    labelTable(node) {
        if (node.opType !== 'ArrayFeatureExtractor' && node.opType !== 'Gather')
            return null;
        const table = this.initializers.get(node.inputs[0] ?? '');
        return table === undefined ? null : tensorLabels(table);
    }
}
const PASSING = new Set(['Identity', 'Cast', 'Reshape', 'Squeeze', 'Unsqueeze', 'Flatten']);
/** The values of a one-dimensional string, int64 or int32 tensor as labels; null for any other. */
function tensorLabels(tensor) {
    if (tensor.dims.filter((size) => size !== 1).length > 1 || tensor.external !== null)
        return null;
    if (tensor.elementType === 'string')
        return tensor.strings.map(wire_cursor/* textOf */.b6);
    if (tensor.elementType !== 'int64' && tensor.elementType !== 'int32')
        return null;
    if (tensor.raw === null)
        return tensor.ints.map(Number);
    const { raw } = tensor;
    const view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength);
    const size = tensor.elementType === 'int64' ? 8 : 4;
    return Array.from({ length: Math.floor(raw.byteLength / size) }, (_, index) => size === 8 ? Number(view.getBigInt64(index * 8, true)) : view.getInt32(index * 4, true));
}

;// CONCATENATED MODULE: ./src/onnx/output-roles.ts



const LABEL_TYPES = new Set(['int64', 'int32', 'string', 'bool']);
const FLOAT_TYPES = new Set(['float', 'double']);
/**
 * Tells label, probabilities and values apart by element types, by the operators that make them and by the names that
 * sklearn-onnx gives. What the file's metadata says comes first.
 * @throws ModelGateError unsupported, naming the outputs, where more than one reading is left
 */
function findRoles(model, outputs, zipped, described) {
    const producers = new Producers(model.graph);
    const label = labelOutput(outputs);
    const floats = outputs.filter(({ elementType }) => elementType !== null && FLOAT_TYPES.has(elementType));
    if (label !== null) {
        const zippedLabels = [...zipped.values()].find((labels) => labels !== null);
        const classes = described.classes ?? zippedLabels ?? producers.labelsBehind(label.name);
        const task = described.task ?? taskOfLabels(producers, label, floats, classes);
        if (task !== 'classification') {
            return { task, classes: null, label: label.name, probabilities: [], ranking: null, values: null };
        }
        const probabilities = probabilityOutputs(floats, classes, new Set(zipped.keys()));
        return { task, classes, label: label.name, probabilities, ranking: null, values: null };
    }
    const output = singleOutput(outputs, floats);
    const producer = producers.computes(output.name)?.opType ?? '';
    const width = output.shape
        ?.slice(1)
        .reduce((product, size) => (product === null || size === null ? null : product * size), 1) ?? null;
    const distribution = producer === 'Softmax' || (producer === 'Sigmoid' && width === 1);
    const task = described.task ?? (distribution || (described.classes?.length ?? 0) > 1 ? 'classification' : 'regression');
    if (task !== 'classification')
        return { task, classes: null, label: null, probabilities: [], ranking: null, values: output.name };
    const classes = rankedClasses(output, width === 1 ? 2 : width, described.classes);
    const probabilities = distribution ? [output.name] : [];
    return { task, classes, label: null, probabilities, ranking: output.name, values: null };
}
function rankedClasses(output, count, described) {
    if (described !== null && (count === null || described.length === count))
        return described;
    if (count !== null)
        return Array.from({ length: count }, (_, index) => index);
    throw (0,errors/* unsupported */.qO)('onnx', `output ${(0,core_text/* plain */.pj)(output.name, 80)} does not declare how many classes it has`, 'Export the model with the shape of its output, or write the class names into its metadata as class_names.');
}
function labelOutput(outputs) {
    const candidates = outputs.filter(({ elementType, shape }) => elementType !== null &&
        LABEL_TYPES.has(elementType) &&
        (shape === null || shape.slice(1).every((size) => size === null || size === 1)));
    if (candidates.length <= 1)
        return candidates[0] ?? null;
    const named = candidates.filter(({ name }) => /label|class/i.test(name));
    if (named.length === 1)
        return named[0];
    throw ambiguous(candidates, 'could be the label');
}
function singleOutput(outputs, floats) {
    if (floats.length === 1)
        return floats[0];
    const named = floats.filter(({ name }) => /^(variable|prediction|predictions|output|probabilities)$/i.test(name));
    if (named.length === 1)
        return named[0];
    throw floats.length === 0
        ? ambiguous(outputs, 'holds neither labels nor floating-point numbers')
        : ambiguous(floats, 'could be the prediction');
}
function ambiguous(ports, reason) {
    const names = ports.map(({ name, elementType }) => `${(0,core_text/* plain */.pj)(name, 80)} (${elementType ?? 'no tensor'})`).join(', ');
    return (0,errors/* unsupported */.qO)('onnx', `each of the outputs ${names} ${reason}`, "Export the model with the outputs of sklearn-onnx: 'label' and 'probabilities', or one floating-point output.");
}
/** Labels without class names come from clusterings (-> nearest centre) and outlier detectors (one score a row). */
function taskOfLabels(producers, label, floats, classes) {
    if (classes !== null && classes.length > 0)
        return 'classification';
    if (producers.isBehind(label.name, 'ArgMin'))
        return 'clustering';
    const scores = floats.find(({ name }) => /^(scores|decision)/.test(name));
    return scores?.shape?.length === 2 && scores.shape[1] === 1 ? 'outlier_detection' : 'classification';
}
function probabilityOutputs(floats, classes, zipped) {
    if (classes === null)
        return [];
    const matrices = floats.filter(({ name, shape }) => zipped.has(name) || (shape?.length === 2 && (shape[1] ?? classes.length) === classes.length));
    const matrix = matrices.find(({ name }) => zipped.has(name)) ?? matrices.find(({ name }) => /prob/i.test(name)) ?? matrices[0];
    if (matrix !== undefined)
        return [matrix.name];
    // zipmap='columns' of sklearn-onnx: one output a class, named by it; integers get an i in front.
    const names = new Set(floats.map(({ name }) => name));
    const columns = classes.map((label) => [String(label), `i${label}`].find((name) => names.has(name)));
    return columns.every((name) => name !== undefined) ? columns : [];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./src/onnx/engine-loader.ts



/**
 * A bundle lies in dist/main/ or dist/cli/ with the engines beside it in dist/bin/ and dist/wasm/. Held in a variable,
 * because the bundler would turn `new URL('../x', import.meta.url)` into a file of its own.
 */
const here = import.meta.url;
const attempts = new Map();
/**
 * Loads an engine, once a process.
 * @throws whatever the package throws: a missing or broken binding, another libc, no WebAssembly
 */
function loadEngine(name) {
    let attempt = attempts.get(name);
    if (attempt === undefined) {
        attempt = name === 'native' ? loadNative() : loadWasm();
        attempts.set(name, attempt);
    }
    return attempt;
}
/**
 * The native engine, or the WASM build of the same version where native cannot be loaded. With `prefer` that engine
 * is taken, and 'wasm' never touches the native library.
 */
async function chooseEngine(prefer) {
    if (prefer === 'wasm')
        return { ...(await loadEngine('wasm')), reason: null };
    try {
        return { ...(await loadEngine('native')), reason: null };
    }
    catch (error) {
        const [cause] = (0,errors/* messageOf */.bD)(error).split('\n');
        return {
            ...(await loadEngine('wasm')),
            reason: `native engine could not be loaded: ${withoutFolders(cause ?? '')}`,
        };
    }
}
async function loadNative() {
    refuseDamagedBinaries();
    const runtime = await __webpack_require__.e(/* import() */ 701).then(__webpack_require__.t.bind(__webpack_require__, 30701, 23));
    runtime.env.logLevel = 'error';
    return { name: 'native', version: runtime.env.versions.node ?? runtime.env.versions.common, runtime };
}
async function loadWasm() {
    const runtime = (await __webpack_require__.e(/* import() */ 3601).then(__webpack_require__.bind(__webpack_require__, 73601)));
    // One thread: no worker threads to keep the process alive, and float sums that do not depend on the machine.
    runtime.env.wasm.numThreads = 1;
    runtime.env.logLevel = 'error';
    const folder = new URL('../wasm/', here);
    // Unbundled, the package finds its own files.
    if ((0,external_node_fs_.existsSync)(new URL('ort-wasm-simd-threaded.wasm', folder)))
        runtime.env.wasm.wasmPaths = folder.href;
    return { name: 'wasm', version: runtime.env.versions.web ?? runtime.env.versions.common, runtime };
}
/**
 * The loader maps a shared library into memory and dies with SIGBUS, which nobody can catch, where a truncated file
 * ends; so sizes are compared with dist/natives.json first. Hashing 46 MB would cost more than the whole cold start.
 */
function refuseDamagedBinaries() {
    const list = new URL('../natives.json', here);
    if (!(0,external_node_fs_.existsSync)(list))
        return;
    const platform = `bin/napi-v6/${process.platform}/${process.arch}/`;
    const { files } = JSON.parse((0,external_node_fs_.readFileSync)(list, 'utf8'));
    for (const file of files.filter(({ path }) => path.startsWith(platform))) {
        const found = (0,external_node_fs_.statSync)((0,external_node_url_.fileURLToPath)(new URL(`../${file.path}`, here)), { throwIfNoEntry: false });
        if (found === undefined)
            throw new Error(`${file.path} is missing`);
        if (found.size !== file.size)
            throw new Error(`${file.path} has ${found.size} bytes, not ${file.size}`);
    }
}
/** Results are equal on every machine: a path is cut to its file name. */
function withoutFolders(message) {
    return message.replace(/(?:[A-Za-z]:)?(?:[\\/][^\\/\s:'"]+)+[\\/]([^\\/\s:'"]+)/g, '$1');
}

;// CONCATENATED MODULE: ./src/onnx/external-data.ts





/**
 * Reads the files that a model keeps its weights in. Only files inside the model's own folder are read, by name and
 * after symbolic links (https://github.com/onnx/onnx/blob/main/docs/ExternalData.md); engines get the bytes and never
 * open a file that a model names.
 * @throws ModelGateError unsupported when a location leaves the folder, not-found when the file is not there
 */
function readExternalData(model, modelPath) {
    const locations = new Set();
    for (const { tensor, location } of model.externalData) {
        if (location === null)
            throw refused(tensor, 'names no location');
        locations.add(location);
    }
    if (locations.size === 0)
        return [];
    if (modelPath === null)
        throw refused(model.externalData[0].tensor, 'keeps its values outside the file');
    const folder = (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(modelPath));
    let total = 0;
    return [...locations].map((location) => {
        const path = insideFolder(folder, location);
        const { size } = (0,external_node_fs_.statSync)(path);
        total += size;
        if (total > limits/* MAX_MODEL_BYTES */.Bb) {
            throw new errors/* ModelGateError */.j3('limit', `onnx: external data of more than ${limits/* MAX_MODEL_BYTES */.Bb} bytes`);
        }
        return { path: location, data: (0,external_node_fs_.readFileSync)(path) };
    });
}
function insideFolder(folder, location) {
    const path = (0,external_node_path_.join)(folder, location);
    if (location === '' || location.includes('\0') || (0,external_node_path_.isAbsolute)(location) || leaves(folder, path)) {
        throw refused(location, 'lies outside the folder of the model');
    }
    let real;
    try {
        real = (0,external_node_fs_.realpathSync)(path);
    }
    catch (cause) {
        throw new errors/* ModelGateError */.j3('not-found', `onnx: the file with external data ${(0,core_text/* plain */.pj)(location)} is not there`, {
            subject: location,
            remedy: 'Keep the data file beside the .onnx file, or save the model with its weights inside.',
            cause,
        });
    }
    if (leaves(folder, real))
        throw refused(location, 'is a link out of the folder of the model');
    if (!(0,external_node_fs_.statSync)(real).isFile())
        throw refused(location, 'is not a regular file');
    return real;
}
function leaves(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '' || way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way);
}
function refused(subject, reason) {
    return new errors/* ModelGateError */.j3('unsupported', `onnx: external data ${(0,core_text/* plain */.pj)(subject)} ${reason}`, {
        subject,
        remedy: 'Save the model with its weights inside, or beside it in the same folder.',
    });
}

;// CONCATENATED MODULE: ./src/onnx/session.ts






/**
 * Opens an ONNX model for running, from its bytes or its path.
 * @throws ModelGateError corrupt, limit, or unsupported when the engine has no kernel for an operator in it
 */
async function openSession(source, options = {}) {
    const bytes = typeof source === 'string' ? (0,external_node_fs_.readFileSync)(source) : source;
    const path = typeof source === 'string' ? source : (options.path ?? null);
    const externalData = readExternalData(options.model ?? (0,model_reader/* readOnnx */.s)(bytes), path);
    const engine = await chooseEngine(options.prefer);
    let session;
    try {
        session = await engine.runtime.InferenceSession.create(bytes, {
            executionProviders: [engine.name === 'native' ? 'cpu' : 'wasm'],
            intraOpNumThreads: options.threads ?? 1,
            interOpNumThreads: 1,
            logSeverityLevel: 3,
            ...(externalData.length > 0 ? { externalData } : {}),
        });
    }
    catch (cause) {
        throw engineError('onnxruntime cannot open the model', cause);
    }
    return {
        engine: engine.name,
        engineVersion: engine.version,
        engineReason: engine.reason,
        inputs: session.inputMetadata.map(portOf),
        outputs: session.outputMetadata.map(portOf),
        run: (feeds, fetches) => runSession(session, engine, feeds, fetches),
        close: () => session.release(),
    };
}
async function runSession(session, engine, feeds, fetches = session.outputNames) {
    const inputs = {};
    for (const [name, { elementType, shape, data }] of Object.entries(feeds)) {
        const TensorOf = engine.runtime.Tensor;
        inputs[name] = new TensorOf(engineType(elementType), data, shape);
    }
    try {
        const results = await session.run(inputs, fetches);
        return Object.fromEntries(fetches.map((name) => [name, resultOf(name, results[name])]));
    }
    catch (cause) {
        throw engineError('onnxruntime cannot run the model on these values', cause);
    }
}
function resultOf(name, tensor) {
    const elementType = tensorTypeOfEngine(tensor.type);
    if (elementType === null)
        throw new TypeError(`output ${name} has type ${tensor.type}`);
    return { elementType, shape: tensor.dims, data: tensor.data };
}
function portOf(metadata) {
    if (!metadata.isTensor)
        return { name: metadata.name, elementType: null, shape: null };
    return {
        name: metadata.name,
        elementType: tensorTypeOfEngine(metadata.type),
        // A dimension that is not fixed is '' or its name with the native engine and 2^32 - 1 with the WASM build.
        shape: metadata.shape.map((size) => (typeof size === 'number' && size >= 0 && size < 0xffff_ffff ? size : null)),
    };
}
const ENGINE_TYPES = { float: 'float32', double: 'float64' };
function engineType(elementType) {
    return ENGINE_TYPES[elementType] ?? elementType;
}
function tensorTypeOfEngine(type) {
    if (type === 'float32')
        return 'float';
    if (type === 'float64')
        return 'double';
    return type;
}
function engineError(what, cause) {
    return new errors/* ModelGateError */.j3('unsupported', `onnx: ${what}: ${(0,core_text/* plain */.pj)((0,errors/* messageOf */.bD)(cause))}`, {
        remedy: 'Check the model with onnx.checker and its operators against the opset that it declares.',
        cause,
    });
}

// EXTERNAL MODULE: ./src/onnx/graph-builder.ts + 1 modules
var graph_builder = __webpack_require__(64969);
// EXTERNAL MODULE: ./src/onnx/message-writer.ts
var message_writer = __webpack_require__(23166);
;// CONCATENATED MODULE: ./src/onnx/zip-map.ts




/**
 * A ZipMap turns a probability matrix into a list of dictionaries, which onnxruntime's JavaScript interface cannot
 * return. Where it feeds a graph output, it is cut and its input, the matrix, becomes the output; all other fields of
 * the file are copied as they are. Returns the same bytes when there is nothing to cut.
 */
function cutZipMaps(bytes, model) {
    const outputs = new Set(model.graph.outputs.map(({ name }) => name));
    const cut = new Map();
    for (const node of model.graph.nodes) {
        const [output] = node.outputs;
        if (node.opType === 'ZipMap' && node.domain === 'ai.onnx.ml' && output !== undefined && outputs.has(output)) {
            cut.set(output, node);
        }
    }
    const columns = new Map();
    if (cut.size === 0)
        return { bytes, columns };
    for (const node of cut.values())
        columns.set(node.inputs[0] ?? '', labelsOf(node));
    return { bytes: rewrite(bytes, cut), columns };
}
function rewrite(bytes, cut) {
    const file = new wire_cursor/* WireFile */.yd(bytes, wire_cursor/* ONNX_LIMITS */.bI);
    const nodesCut = new Set([...cut.values()].map(({ at }) => at));
    return file.message([{ start: 0, end: bytes.byteLength }], (cursor) => {
        const model = new message_writer/* MessageWriter */.H();
        while (cursor.next()) {
            if (cursor.field === 7)
                model.message(7, rewriteGraph(file, cursor.span(), nodesCut, cut));
            else
                model.raw(cursor.wholeField());
        }
        return model.finish();
    });
}
function rewriteGraph(file, span, nodesCut, cut) {
    return file.message([span], (cursor) => {
        const graph = new message_writer/* MessageWriter */.H();
        while (cursor.next()) {
            if (cursor.field === 1 && nodesCut.has(cursor.span().start))
                continue;
            const node = cursor.field === 12 ? cut.get(nameOf(file, cursor)) : undefined;
            if (node === undefined)
                graph.raw(cursor.wholeField());
            else
                graph.message(12, (0,graph_builder/* valueInfo */.u)(node.inputs[0] ?? '', 'float', null));
        }
        return graph;
    });
}
/** The name of a ValueInfoProto. */
function nameOf(file, outer) {
    return file.message([outer.span()], (cursor) => {
        let name = '';
        while (cursor.next())
            if (cursor.field === 1)
                name = cursor.text();
        return name;
    });
}

;// CONCATENATED MODULE: ./src/onnx/open-model.ts










/**
 * An .onnx file as a Model: the table's columns become the graph's inputs, its outputs labels, probabilities or values.
 * @param path where the file lies: external data may only be beside it
 * @throws ModelGateError corrupt, limit, or unsupported naming the input, output or operator in the way
 */
async function openOnnxModel(bytes, path, options) {
    const model = (0,model_reader/* readOnnx */.s)(bytes);
    const withoutZipMaps = cutZipMaps(bytes, model);
    const session = await openSession(withoutZipMaps.bytes, {
        model,
        path,
        ...(options.prefer === undefined ? {} : { prefer: options.prefer }),
        ...(options.threads === undefined ? {} : { threads: options.threads }),
    });
    try {
        const described = (0,metadata/* readDescription */.X)(model);
        const initializers = new Set(model.graph.initializers.map(({ name }) => name));
        // Before IR version 4 every initializer is listed as an input, too.
        const ports = session.inputs.filter(({ name }) => !initializers.has(name));
        const plan = planFeeds(ports, described.inputs);
        const roles = findRoles(model, session.outputs, withoutZipMaps.columns, described);
        const hasProbabilities = roles.probabilities.length > 0 && (await givesDistributions(session, plan, roles));
        return {
            facts: options.facts,
            task: roles.task,
            classes: roles.classes,
            inputs: plan.inputs,
            runtime: 'onnx',
            engine: session.engine,
            engineVersion: session.engineVersion,
            engineReason: session.engineReason,
            hasProbabilities,
            predict: (chunk, wanted = {}) => predictAll(session, plan, roles, chunk, hasProbabilities && wanted.probabilities === true),
            close: () => session.close(),
        };
    }
    catch (error) {
        await session.close();
        throw error;
    }
}
/**
 * sklearn-onnx names decision scores 'probabilities' as well (LinearSVC). One row of zeros tells them apart; a graph
 * that fails on zeros is judged when it runs on real rows.
 */
async function givesDistributions(session, plan, roles) {
    const columns = plan.inputs.map(({ name, kind }, index) => kind === 'number' ? (0,table/* numberColumn */.sA)(name ?? `${index}`, new Float64Array(1)) : (0,table/* stringColumn */.s2)(name ?? `${index}`, ['']));
    let prediction;
    try {
        prediction = await predictAll(session, plan, roles, { rows: 1, columns }, true);
    }
    catch (error) {
        if (!(error instanceof errors/* ModelGateError */.j3))
            throw error;
        return true;
    }
    return isDistribution(prediction.probabilities, prediction.probabilities.length);
}
async function predictAll(session, plan, roles, chunk, withProbabilities) {
    const fetches = new Set([
        ...(roles.label === null ? [] : [roles.label]),
        ...(roles.ranking === null ? [] : [roles.ranking]),
        ...(roles.values === null ? [] : [roles.values]),
        ...(withProbabilities ? roles.probabilities : []),
    ]);
    const step = plan.batch ?? limits/* PREDICT_CHUNK_ROWS */.QJ;
    const parts = [];
    for (let from = 0; from < chunk.rows || from === 0; from += step) {
        const rows = (0,table/* sliceRows */.mG)(chunk, from, Math.min(chunk.rows, from + step));
        const feeds = plan.feeds(rows);
        if (rows.rows === 0)
            return emptyPrediction(roles, withProbabilities);
        const results = await session.run(padded(feeds, rows.rows, plan.batch), [...fetches]);
        parts.push(readPart(results, roles, rows.rows, plan.batch ?? rows.rows, withProbabilities));
    }
    return {
        rows: chunk.rows,
        outputs: parts[0]?.outputs ?? 1,
        labels: roles.label === null && roles.ranking === null ? null : parts.flatMap(({ labels }) => labels),
        values: roles.values === null ? null : join(parts.map(({ values }) => values)),
        probabilities: withProbabilities ? join(parts.map(({ probabilities }) => probabilities)) : null,
    };
}
const NOTHING = new Float64Array(0);
function emptyPrediction(roles, withProbabilities) {
    return {
        rows: 0,
        outputs: 1,
        labels: roles.values === null ? [] : null,
        values: roles.values === null ? null : NOTHING,
        probabilities: withProbabilities ? NOTHING : null,
    };
}
/** A graph with a fixed number of rows gets its last rows filled up with zeros; their results are dropped. */
function padded(feeds, rows, batch) {
    if (batch === null || rows === batch)
        return feeds;
    return Object.fromEntries(Object.entries(feeds).map(([name, { elementType, shape, data }]) => {
        const length = (data.length / rows) * batch;
        if (Array.isArray(data)) {
            const texts = [...data, ...Array(length - data.length).fill('')];
            return [name, { elementType, shape: [batch, ...shape.slice(1)], data: texts }];
        }
        const numbers = data;
        const grown = new numbers.constructor(length);
        grown.set(numbers);
        return [name, { elementType, shape: [batch, ...shape.slice(1)], data: grown }];
    }));
}
function readPart(results, roles, rows, batch, withProbabilities) {
    const matrix = (name) => matrixOf(name, results[name], rows, batch);
    const probabilities = withProbabilities ? probabilitiesOf(roles.probabilities.map(matrix), rows) : NOTHING;
    if (withProbabilities && probabilities.length !== rows * (roles.classes?.length ?? 0)) {
        throw (0,errors/* unsupported */.qO)('onnx', `${probabilities.length / rows} probabilities a row for ${roles.classes?.length ?? 0} classes`);
    }
    if (roles.values !== null) {
        const values = matrix(roles.values);
        return { outputs: values.width, labels: [], values: values.data, probabilities };
    }
    const labels = roles.label === null
        ? ranked(matrix(roles.ranking), rows, roles)
        : open_model_labelsOf(roles.label, results[roles.label], rows, roles.classes);
    return { outputs: 1, labels, values: NOTHING, probabilities };
}
function matrixOf(name, tensor, rows, batch) {
    const width = tensor.data.length / batch;
    if (!Number.isInteger(width) || width === 0 || tensor.shape[0] !== batch) {
        throw (0,errors/* unsupported */.qO)('onnx', `output ${(0,core_text/* plain */.pj)(name, 80)} has shape [${tensor.shape.join(', ')}] for ${batch} rows`, 'Export the model with one row of output for each row of input.');
    }
    return { width, data: Float64Array.from(tensor.data.subarray(0, rows * width)) };
}
function open_model_labelsOf(name, tensor, rows, classes) {
    if (tensor.data.length < rows) {
        throw (0,errors/* unsupported */.qO)('onnx', `output ${(0,core_text/* plain */.pj)(name, 80)} has ${tensor.data.length} labels for ${rows} rows`);
    }
    const spelled = spelledOut(classes);
    return Array.from({ length: rows }, (_, row) => {
        const label = tensor.data[row];
        if (tensor.elementType === 'bool')
            return label === 1;
        if (typeof label === 'string')
            return spelled.get(label) ?? label;
        return Number(label);
    });
}
/** ONNX has no labels but integers and strings: a graph writes other classes, known from its metadata, as text. */
function spelledOut(classes) {
    return new Map(classes?.filter((label) => typeof label !== 'string').map((label) => [String(label), label]));
}
/** The class of the largest column, the first one on ties; one column is the probability of the second of two classes. */
function ranked({ width, data }, rows, { classes }) {
    const expected = classes?.length ?? 0;
    if (width !== expected && !(width === 1 && expected === 2)) {
        throw (0,errors/* unsupported */.qO)('onnx', `${width} outputs a row for ${expected} classes`);
    }
    return Array.from({ length: rows }, (_, row) => {
        if (width === 1)
            return classes[data[row] > 0.5 ? 1 : 0];
        let best = 0;
        for (let column = 1; column < width; column++) {
            if (data[row * width + column] > data[row * width + best])
                best = column;
        }
        return classes[best];
    });
}
function probabilitiesOf(matrices, rows) {
    const [first] = matrices;
    if (matrices.length === 1 && first.width > 1)
        return first.data;
    const columns = matrices.length === 1 ? [{ width: 1, data: first.data.map((value) => 1 - value) }, first] : matrices;
    const joined = new Float64Array(rows * columns.length);
    for (const [index, { data }] of columns.entries()) {
        for (let row = 0; row < rows; row++)
            joined[row * columns.length + index] = data[row];
    }
    return joined;
}
/** Within [0, 1] and a sum of 1, as far as float32 sums go. */
function isDistribution(row, width) {
    const sum = row.reduce((total, value) => total + value, 0);
    return width > 0 && row.every((value) => value >= -1e-6 && value <= 1 + 1e-6) && Math.abs(sum - 1) < 1e-3;
}
function join(parts) {
    if (parts.length === 1)
        return parts[0];
    const joined = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
        joined.set(part, at);
        at += part.length;
    }
    return joined;
}

// EXTERNAL MODULE: ./src/model/facts.ts + 1 modules
var facts = __webpack_require__(49749);
// EXTERNAL MODULE: ./src/core/version.ts
var version = __webpack_require__(83323);
// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
// EXTERNAL MODULE: ./src/plan/numeric-input.ts
var numeric_input = __webpack_require__(81109);
;// CONCATENATED MODULE: ./src/model/lowered-model.ts





/** A lowered estimator as a Model. Rows go through in chunks, so that intermediates stay bounded. */
function loweredModel(lowered, facts) {
    const predict = (chunk, options = {}) => {
        const infer = lowered.infer?.bind(lowered);
        if (infer === undefined) {
            throw (0,errors/* unsupported */.qO)(lowered.className, 'a transformer: it has no predict()', 'Save the pipeline that ends in an estimator.');
        }
        const want = {
            predictions: true,
            probabilities: options.probabilities === true && lowered.hasProbabilities,
            scores: false,
        };
        const parts = [];
        for (let from = 0; from < chunk.rows || from === 0; from += limits/* PREDICT_CHUNK_ROWS */.QJ) {
            const part = (0,table/* sliceRows */.mG)(chunk, from, Math.min(chunk.rows, from + limits/* PREDICT_CHUNK_ROWS */.QJ));
            const rows = (0,blocks/* selectInputs */.wx)(lowered.inputs, part);
            try {
                parts.push(infer(rows, want));
            }
            catch (error) {
                throw error instanceof numeric_input/* NotFiniteError */.p ? whoMadeIt(error, rows, from) : error;
            }
        }
        return {
            rows: chunk.rows,
            outputs: lowered.outputs,
            labels: joinLabels(parts, lowered.classes),
            values: joinFloats(parts.map((part) => part.values)),
            probabilities: joinFloats(parts.map((part) => part.probabilities)),
        };
    };
    return {
        facts,
        task: lowered.infer === undefined ? 'transform' : lowered.task,
        classes: lowered.classes,
        inputs: lowered.inputs,
        runtime: 'lowered',
        engine: 'kernel',
        engineVersion: version/* VERSION */.x,
        engineReason: null,
        hasProbabilities: lowered.hasProbabilities,
        // A throw becomes a rejection.
        predict: (chunk, options) => Promise.resolve().then(() => predict(chunk, options)),
        close: () => Promise.resolve(),
    };
}
/** The same error when the row of the data holds such a cell; else it names the model, which computed the cell. */
function whoMadeIt(error, block, from) {
    const cells = block.columns.map((column) => (0,table/* cellOf */.WC)(column, error.row));
    if (cells.some((cell) => cell === null || cell === Infinity || cell === -Infinity))
        return error;
    return new errors/* ModelGateError */.j3('data', `the model computes a value that is not a finite number from row ${from + error.row + 1}, whose cells are all there; its ${error.className} takes finite numbers only`, {
        subject: error.className,
        cause: error,
        remedy: 'Look for values that a step of the model is not defined for, such as a negative number under a logarithm.',
    });
}
function joinLabels(parts, classes) {
    if (parts.every((part) => part.labels === null))
        return null;
    const labels = [];
    for (const part of parts) {
        for (const index of part.labels ?? [])
            labels.push(classes === null ? index : classes[index]);
    }
    return labels;
}
function joinFloats(parts) {
    const present = parts.filter((part) => part !== null);
    if (present.length === 0)
        return null;
    if (present.length === 1)
        return present[0];
    const joined = new Float64Array(present.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of present) {
        joined.set(part, at);
        at += part.length;
    }
    return joined;
}

// EXTERNAL MODULE: ./src/formats/pickle/values.ts
var values = __webpack_require__(16281);
// EXTERNAL MODULE: ./src/formats/walk.ts
var walk = __webpack_require__(25727);
;// CONCATENATED MODULE: ./src/model/python-needs.ts

/** A forest of ten thousand trees names the same few modules over and over; they are met long before this. */
const MAX_SEARCHED = 200_000;
/** What a pickled model needs of Python, read from the file as data. */
function pythonNeeds(record) {
    const modules = new Set();
    let named = false;
    const note = (value) => {
        if (value instanceof values/* PyGlobal */.B6)
            modules.add(value.module.split('.', 1)[0]);
    };
    note(record.root);
    (0,walk/* walkContainers */.C)(record.root, MAX_SEARCHED, (container) => {
        if (container instanceof values/* PyObject */.By) {
            note(container.callee);
            container.args.forEach(note);
        }
        else if (container instanceof values/* PyDict */.KL) {
            named ||= container.has('feature_names_in_');
            for (const [, value] of container.entries)
                note(value);
        }
        else if (Array.isArray(container)) {
            container.forEach(note);
        }
        else if ('items' in container) {
            container.items.forEach(note);
        }
    });
    return {
        // Python's own unpickler knows neither joblib's arrays nor compressed files.
        loader: record.format === 'joblib' || record.compression !== null ? 'joblib' : 'pickle',
        modules: [...modules].filter((name) => /^\w+$/.test(name)).sort(),
        named,
        libraryVersions: record.libraryVersions,
    };
}

;// CONCATENATED MODULE: ./src/model/open.ts








/**
 * Bytes of a model file -> something that predicts. The file is read as data; nothing of it is executed, but by the
 * Python worker when `options.python` is given, the model cannot be lowered and the worker's conditions hold.
 * @throws ModelGateError 'corrupt', 'limit', or 'unsupported' naming the class, parameter or operator in the way
 */
async function openModel(bytes, path, options = {}) {
    const opened = await openRecord((0,read_model/* readModel */.k)(bytes), { bytes, path }, options);
    if (options.python?.asked !== true || opened.model.runtime === 'python')
        return opened;
    return { ...opened, notes: [...opened.notes, 'runtime python was asked for; this model runs without it'] };
}
async function openRecord(record, origin, options) {
    const { path } = origin;
    switch (record.format) {
        case 'pickle':
        case 'joblib':
            return openPickle(record, origin, options.python);
        case 'onnx': {
            const prefer = options.engine === undefined ? {} : { prefer: options.engine };
            return { model: await openOnnxModel(record.bytes, path, { facts: (0,facts/* describeModel */.V)(record), ...prefer }), notes: [] };
        }
        default:
            throw (0,errors/* unsupported */.qO)(record.format, `${(0,external_node_path_.extname)(path) || 'files without extension'}: this format cannot be run`, 'Models that run: scikit-learn as .joblib or .pkl, and .onnx. Export the model to ONNX.');
    }
}
/** Kernels first; Python only for what they refuse, and never for a file that is broken. */
async function openPickle(record, { bytes, path }, access) {
    try {
        const { lowered, notes } = (0,lower/* lowerRecord */.R)(record);
        return { model: loweredModel(lowered, (0,facts/* describeModel */.V)(record)), notes };
    }
    catch (refusal) {
        if (access === undefined || !(0,errors/* isModelGateError */.p2)(refusal) || refusal.code !== 'unsupported')
            throw refusal;
        const { openPythonModel } = await __webpack_require__.e(/* import() */ 2040).then(__webpack_require__.bind(__webpack_require__, 12040));
        const request = { bytes, path, facts: (0,facts/* describeModel */.V)(record), needs: pythonNeeds(record), reason: refusal.message };
        return await openPythonModel(request, access).catch((error) => {
            throw bothReasons(refusal, error);
        });
    }
}
/** Why neither way is open: without the first reason the second would look like a demand for Python. */
function bothReasons(refusal, error) {
    if (!(0,errors/* isModelGateError */.p2)(error))
        return error;
    const remedies = [error.remedy, refusal.remedy].filter((remedy) => remedy !== undefined);
    return new errors/* ModelGateError */.j3(error.code, `${refusal.message}; and not in Python: ${error.message}`, {
        cause: error,
        ...(refusal.subject === undefined ? {} : { subject: refusal.subject }),
        ...(remedies.length === 0 ? {} : { remedy: remedies.join(' Or: ') }),
    });
}


/***/ }),

/***/ 24930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ attributeMessage),
/* harmony export */   Bc: () => (/* binding */ dataType),
/* harmony export */   OE: () => (/* binding */ tensor),
/* harmony export */   Wh: () => (/* binding */ int),
/* harmony export */   dd: () => (/* binding */ ints)
/* harmony export */ });
/* unused harmony exports float, floats */
/* harmony import */ var _element_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91751);
/* harmony import */ var _message_writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23166);
/* harmony import */ var _tensor_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86852);



/** AttributeProto.AttributeType */
const FLOAT = 1;
const INT = 2;
const STRING = 3;
const TENSOR = 4;
const FLOATS = 6;
const INTS = 7;
const STRINGS = 8;
function int(value) {
    return { type: INT, write: (message) => message.int(3, value) };
}
function float(value) {
    return { type: FLOAT, write: (message) => message.float(2, value) };
}
function ints(values) {
    // AttributeProto.ints is not declared packed, but every proto parser takes packed scalars, at a third of the size.
    return { type: INTS, write: (message) => values.length > 0 && message.packedInts(8, values) };
}
function floats(values) {
    return {
        type: FLOATS,
        write: (message) => {
            const packed = Float32Array.from(values);
            if (packed.length > 0)
                message.bytes(7, new Uint8Array(packed.buffer));
        },
    };
}
/** A tensor-valued attribute, as TreeEnsemble v5 and ConstantOfShape take; Uint8Array is bool unless told otherwise. */
function tensor(data, shape, elementType) {
    return { type: TENSOR, write: (message) => message.message(5, (0,_tensor_message_js__WEBPACK_IMPORTED_MODULE_0__/* .tensorMessage */ .h)('', data, shape, elementType)) };
}
/** Cast's `to`. */
function dataType(elementType) {
    return int((0,_element_types_js__WEBPACK_IMPORTED_MODULE_1__/* .dataTypeOf */ .a)(elementType));
}
/** AttributeProto of a named attribute. */
function attributeMessage(name, value) {
    const attribute = tagged(value);
    const message = new _message_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .MessageWriter */ .H().string(1, name);
    attribute.write(message);
    return message.int(20, attribute.type);
}
function tagged(value) {
    if (typeof value === 'bigint')
        return int(value);
    if (typeof value === 'string')
        return { type: STRING, write: (message) => message.string(4, value) };
    if (isStrings(value)) {
        return {
            type: STRINGS,
            write: (message) => {
                for (const text of value)
                    message.string(9, text);
            },
        };
    }
    return value;
}
function isStrings(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 64969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ createGraph),
  u: () => (/* binding */ valueInfo)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/onnx/attributes.ts
var onnx_attributes = __webpack_require__(24930);
// EXTERNAL MODULE: ./src/onnx/element-types.ts
var element_types = __webpack_require__(91751);
// EXTERNAL MODULE: ./src/onnx/message-writer.ts
var message_writer = __webpack_require__(23166);
;// CONCATENATED MODULE: ./src/onnx/output-types.ts
/**
 * Element types of what nodes give, as far as the graphs made here need them: a graph output must declare its type.
 * An operator that is not listed gives the type of its first input; null means that only the caller knows.
 */
const FIXED = {
    ArgMax: ['int64'],
    ArgMin: ['int64'],
    Shape: ['int64'],
    Size: ['int64'],
    NonZero: ['int64'],
    TopK: ['input', 'int64'],
    Unique: ['input', 'int64', 'int64', 'int64'],
    Equal: ['bool'],
    Less: ['bool'],
    LessOrEqual: ['bool'],
    Greater: ['bool'],
    GreaterOrEqual: ['bool'],
    And: ['bool'],
    Or: ['bool'],
    Not: ['bool'],
    Xor: ['bool'],
    IsNaN: ['bool'],
    IsInf: ['bool'],
    StringConcat: ['string'],
    StringNormalizer: ['string'],
};
/** Operators whose type comes from attributes, from a later input, or from nowhere that we can see. */
const UNKNOWN = new Set(['Cast', 'ConstantOfShape', 'LabelEncoder', 'OneHot', 'Range', 'TreeEnsembleClassifier']);
/** Type of output number `index`. `inputs` are the element types of the node's inputs. */
function outputType(opType, inputs, index) {
    if (UNKNOWN.has(opType))
        return null;
    if (opType === 'Where')
        return inputs[1] ?? null;
    if (opType === 'CastLike')
        return inputs[1] ?? null;
    const rule = FIXED[opType]?.[index];
    if (rule !== undefined && rule !== 'input')
        return rule;
    return inputs[0] ?? null;
}

// EXTERNAL MODULE: ./src/onnx/tensor-message.ts
var tensor_message = __webpack_require__(86852);
;// CONCATENATED MODULE: ./src/onnx/graph-builder.ts






const DEFAULT_OPSETS = { '': 21, 'ai.onnx.ml': 5, 'com.microsoft': 1 };
/** IR version that goes with opset 21 (https://github.com/onnx/onnx/blob/main/docs/Versioning.md). */
const IR_VERSION = 10;
const MAX_PROTOBUF_BYTES = 2 ** 31 - 1;
/** Starts an empty graph. */
function createGraph(options = {}) {
    const opsets = { ...DEFAULT_OPSETS, ...options.opsets };
    const domains = new Set(['']);
    const graphNodes = [];
    const initializers = [];
    const inputs = [];
    const outputs = [];
    const names = new Set();
    const fresh = (stem) => {
        let name = `${stem}_${names.size}`;
        while (names.has(name))
            name += '_';
        names.add(name);
        return name;
    };
    const claim = (name) => {
        if (name === '' || names.has(name))
            throw new TypeError(`graph value name ${JSON.stringify(name)} is taken or empty`);
        names.add(name);
        return name;
    };
    const nodes = (opType, nodeInputs, count, attributes = {}, nodeOptions = {}) => {
        const domain = nodeOptions.domain ?? '';
        domains.add(domain);
        const types = nodeInputs.map((input) => input?.elementType ?? null);
        const results = Array.from({ length: count }, (_, index) => ({
            name: fresh(opType),
            elementType: (index === 0 ? nodeOptions.elementType : undefined) ?? outputType(opType, types, index),
            shape: (index === 0 ? nodeOptions.shape : undefined) ?? null,
        }));
        const message = new message_writer/* MessageWriter */.H();
        for (const input of nodeInputs)
            message.string(1, input?.name ?? '');
        for (const result of results)
            message.string(2, result.name);
        message.string(4, opType);
        for (const [name, value] of Object.entries(attributes))
            message.message(5, (0,onnx_attributes/* attributeMessage */.AW)(name, value));
        if (domain !== '')
            message.string(7, domain);
        graphNodes.push(message);
        return results;
    };
    const node = (opType, nodeInputs, attributes, nodeOptions) => nodes(opType, nodeInputs, 1, attributes, nodeOptions)[0];
    return {
        input(name, elementType, shape) {
            inputs.push(valueInfo(claim(name), elementType, shape));
            return { name, elementType, shape };
        },
        node,
        nodes,
        cast(value, elementType) {
            if (value.elementType === elementType)
                return value;
            const shape = value.shape === null ? {} : { shape: value.shape };
            return node('Cast', [value], { to: (0,onnx_attributes/* dataType */.Bc)(elementType) }, { elementType, ...shape });
        },
        constant(data, shape, elementType = (0,tensor_message/* elementTypeOf */.m)(data)) {
            const name = fresh('constant');
            initializers.push((0,tensor_message/* tensorMessage */.h)(name, data, shape, elementType));
            return { name, elementType, shape };
        },
        output(value, name, declared = {}) {
            const elementType = declared.elementType ?? value.elementType;
            if (elementType === null)
                throw new TypeError(`graph output ${name} (${value.name}) needs an element type`);
            if (value.name !== name) {
                graphNodes.push(new message_writer/* MessageWriter */.H().string(1, value.name).string(2, claim(name)).string(4, 'Identity'));
            }
            outputs.push(valueInfo(name, elementType, declared.shape ?? value.shape));
        },
        toBytes() {
            const graph = new message_writer/* MessageWriter */.H();
            for (const message of graphNodes)
                graph.message(1, message);
            graph.string(2, options.name ?? 'modelgate');
            for (const message of initializers)
                graph.message(5, message);
            for (const message of inputs)
                graph.message(11, message);
            for (const message of outputs)
                graph.message(12, message);
            const model = new message_writer/* MessageWriter */.H().int(1, IR_VERSION);
            if (options.producer !== undefined)
                model.string(2, options.producer.name).string(3, options.producer.version);
            model.message(7, graph);
            for (const domain of [...domains].sort()) {
                const opset = new message_writer/* MessageWriter */.H();
                if (domain !== '')
                    opset.string(1, domain);
                model.message(8, opset.int(2, opsets[domain]));
            }
            for (const [key, value] of Object.entries(options.metadata ?? {})) {
                model.message(14, new message_writer/* MessageWriter */.H().string(1, key).string(2, value));
            }
            if (model.length > MAX_PROTOBUF_BYTES) {
                throw new errors/* ModelGateError */.j3('limit', `the ONNX model would be ${model.length} bytes; protobuf ends at 2 GiB`);
            }
            return model.finish();
        },
    };
}
/** ValueInfoProto of a tensor; a null shape stays undeclared. */
function valueInfo(name, elementType, shape) {
    const tensorType = new message_writer/* MessageWriter */.H().int(1, (0,element_types/* dataTypeOf */.a)(elementType));
    if (shape !== null) {
        const dimensions = new message_writer/* MessageWriter */.H();
        for (const size of shape) {
            const dimension = new message_writer/* MessageWriter */.H();
            if (typeof size === 'number')
                dimension.int(1, size);
            else
                dimension.string(2, size);
            dimensions.message(1, dimension);
        }
        tensorType.message(2, dimensions);
    }
    return new message_writer/* MessageWriter */.H().string(1, name).message(2, new message_writer/* MessageWriter */.H().message(1, tensorType));
}


/***/ }),

/***/ 23166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MessageWriter)
/* harmony export */ });
/**
 * Writes protobuf messages (https://protobuf.dev/programming-guides/encoding/). Large payloads are kept as views of the
 * caller's memory until `finish` joins everything once: a 35 MB forest costs its own size and nothing more.
 */
const VARINT = 0;
const FIXED64 = 1;
const LENGTH_DELIMITED = 2;
const FIXED32 = 5;
/** Payloads from here on are referenced, smaller ones are copied into the scratch buffer. */
const REFERENCE_BYTES = 512;
const encoder = new TextEncoder();
class MessageWriter {
    chunks = [];
    chunkBytes = 0;
    scratch = new Uint8Array(128);
    view = new DataView(this.scratch.buffer);
    used = 0;
    /** Encoded bytes so far. */
    get length() {
        return this.chunkBytes + this.used;
    }
    /** int64, int32, enum or bool; negative numbers take ten bytes, as protobuf wants. */
    int(field, value) {
        this.tag(field, VARINT);
        this.varint(value);
        return this;
    }
    float(field, value) {
        this.tag(field, FIXED32);
        this.reserve(4);
        this.view.setFloat32(this.used, value, true);
        this.used += 4;
        return this;
    }
    double(field, value) {
        this.tag(field, FIXED64);
        this.reserve(8);
        this.view.setFloat64(this.used, value, true);
        this.used += 8;
        return this;
    }
    string(field, text) {
        return this.bytes(field, encoder.encode(text));
    }
    bytes(field, payload) {
        this.tag(field, LENGTH_DELIMITED);
        this.varint(payload.byteLength);
        this.append(payload);
        return this;
    }
    message(field, child) {
        this.tag(field, LENGTH_DELIMITED);
        this.varint(child.length);
        for (const chunk of child.takeChunks())
            this.append(chunk);
        return this;
    }
    /** Fields that are encoded already, tags and all. */
    raw(fields) {
        this.append(fields);
        return this;
    }
    /** Packed int64 or int32. */
    packedInts(field, values) {
        const packed = new MessageWriter();
        for (let index = 0; index < values.length; index++)
            packed.varint(values[index]);
        return this.message(field, packed);
    }
    /** All bytes in one array; the writer must not be used afterwards. */
    finish() {
        const result = new Uint8Array(this.length);
        let offset = 0;
        for (const chunk of this.takeChunks()) {
            result.set(chunk, offset);
            offset += chunk.byteLength;
        }
        return result;
    }
    takeChunks() {
        this.flush();
        return this.chunks;
    }
    tag(field, wireType) {
        this.varint(field * 8 + wireType);
    }
    varint(value) {
        this.reserve(10);
        if (typeof value === 'number' && value >= 0 && value <= 0xffff_ffff) {
            let rest = value;
            while (rest > 127) {
                this.scratch[this.used++] = (rest & 127) | 128;
                rest >>>= 7;
            }
            this.scratch[this.used++] = rest;
            return;
        }
        let rest = BigInt.asUintN(64, BigInt(value));
        while (rest > 127n) {
            this.scratch[this.used++] = Number(rest & 127n) | 128;
            rest >>= 7n;
        }
        this.scratch[this.used++] = Number(rest);
    }
    append(payload) {
        if (payload.byteLength >= REFERENCE_BYTES) {
            this.flush();
            this.chunks.push(payload);
            this.chunkBytes += payload.byteLength;
            return;
        }
        this.reserve(payload.byteLength);
        this.scratch.set(payload, this.used);
        this.used += payload.byteLength;
    }
    flush() {
        if (this.used === 0)
            return;
        this.chunks.push(this.scratch.subarray(0, this.used));
        this.chunkBytes += this.used;
        this.scratch = this.scratch.subarray(this.used);
        this.view = new DataView(this.scratch.buffer, this.scratch.byteOffset);
        this.used = 0;
    }
    reserve(bytes) {
        if (this.used + bytes <= this.scratch.byteLength)
            return;
        const grown = new Uint8Array(Math.max(128, this.used + bytes, this.used * 2));
        grown.set(this.scratch.subarray(0, this.used));
        this.scratch = grown;
        this.view = new DataView(grown.buffer);
    }
}


/***/ }),

/***/ 74866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readDescription),
/* harmony export */   g: () => (/* binding */ describeInMetadata)
/* harmony export */ });
/** metadata_props that ModelGate writes into models it converts, and trusts when it reads them back. */
const TASK = 'modelgate.task';
const CLASSES = 'modelgate.classes';
const INPUTS = 'modelgate.inputs';
/** Keys under which other tools are known to keep the same facts, as JSON lists. */
const CLASS_KEYS = [CLASSES, 'class_names', 'classes', 'labels'];
const INPUT_KEYS = [INPUTS, 'feature_names', 'input_names'];
const TASKS = ['classification', 'regression', 'clustering', 'outlier_detection', 'transform'];
/** What a graph alone does not say, as metadata for `createGraph`. */
function describeInMetadata(description) {
    return {
        [TASK]: description.task,
        ...(description.classes === null ? {} : { [CLASSES]: JSON.stringify(description.classes) }),
        ...(description.inputs === null ? {} : { [INPUTS]: JSON.stringify(description.inputs) }),
    };
}
/** The same, read back; a key that holds something else than a JSON list of labels is another tool's and left alone. */
function readDescription(model) {
    const texts = new Map(model.metadata);
    const task = TASKS.find((name) => name === texts.get(TASK)) ?? null;
    const inputs = firstList(texts, INPUT_KEYS);
    return { task, classes: firstList(texts, CLASS_KEYS), inputs: inputs === null ? null : inputs.map(String) };
}
function firstList(texts, keys) {
    for (const key of keys) {
        const list = parseList(texts.get(key));
        if (list !== null)
            return list;
    }
    return null;
}
function parseList(text) {
    if (text?.startsWith('[') !== true)
        return null;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return null;
    }
    return Array.isArray(value) && value.length > 0 && value.every(isLabel) ? value : null;
}
function isLabel(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}


/***/ }),

/***/ 86852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ tensorMessage),
/* harmony export */   m: () => (/* binding */ elementTypeOf)
/* harmony export */ });
/* harmony import */ var _element_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91751);
/* harmony import */ var _message_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23166);


/** The element type that data has when nothing else is said. */
function elementTypeOf(data) {
    if (data instanceof Float64Array)
        return 'double';
    if (data instanceof Float32Array)
        return 'float';
    if (data instanceof BigInt64Array)
        return 'int64';
    if (data instanceof Int32Array)
        return 'int32';
    return ArrayBuffer.isView(data) ? 'bool' : 'string';
}
/** TensorProto with its numbers as raw little-endian bytes, viewed and not copied (all of Node's platforms are little-endian). */
function tensorMessage(name, data, shape, elementType = elementTypeOf(data)) {
    const cells = shape.reduce((product, size) => product * size, 1);
    if (cells !== data.length) {
        throw new TypeError(`tensor ${name}: shape [${shape.join(', ')}] holds ${cells} values, got ${data.length}`);
    }
    const message = new _message_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .MessageWriter */ .H();
    if (shape.length > 0)
        message.packedInts(1, shape);
    message.int(2, (0,_element_types_js__WEBPACK_IMPORTED_MODULE_1__/* .dataTypeOf */ .a)(elementType));
    if (isStrings(data))
        for (const text of data)
            message.string(6, text);
    if (name !== '')
        message.string(8, name);
    if (!isStrings(data))
        message.bytes(9, new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
    return message;
}
function isStrings(data) {
    return Array.isArray(data);
}


/***/ }),

/***/ 67133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ toDense),
/* harmony export */   Gs: () => (/* binding */ selectColumns),
/* harmony export */   L9: () => (/* binding */ denseBlock),
/* harmony export */   Pe: () => (/* binding */ concatBlocks),
/* harmony export */   UH: () => (/* binding */ toSparse),
/* harmony export */   UQ: () => (/* binding */ columnCount),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   lS: () => (/* binding */ requireCells),
/* harmony export */   tp: () => (/* binding */ toColumns),
/* harmony export */   v: () => (/* binding */ toNumeric),
/* harmony export */   wx: () => (/* binding */ selectInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70859);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72020);




/** @throws ModelGateError code 'limit' when a matrix would exceed MAX_DENSE_CELLS */
function requireCells(rows, cols) {
    if (rows * cols <= _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DENSE_CELLS */ .jq)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('limit', `a dense matrix of ${rows} x ${cols} cells exceeds ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DENSE_CELLS */ .jq} cells`, {
        remedy: 'Predict fewer rows at a time.',
    });
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
    const cols = block.columns.length;
    const dense = denseBlock(block.rows, cols);
    for (const [col, column] of block.columns.entries()) {
        const values = numbersOf(column);
        for (let row = 0; row < block.rows; row++)
            dense.data[row * cols + col] = values[row];
    }
    return dense;
}
/** A sparse block as it is, anything else dense: for estimators with kernels for both. */
function toNumeric(block) {
    return block.kind === 'columns' ? toDense(block) : block;
}
function sparseToDense(block) {
    const dense = denseBlock(block.rows, block.cols);
    for (let row = 0; row < block.rows; row++) {
        for (let at = block.indptr[row]; at < block.indptr[row + 1]; at++) {
            dense.data[row * block.cols + block.indices[at]] = block.data[at];
        }
    }
    return dense;
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
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('data', what, {
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
    const targets = Array.from({ length: block.cols }, () => []);
    for (const [target, source] of wanted.entries())
        targets[source].push(target);
    const indptr = new Int32Array(block.rows + 1);
    const indices = [];
    const data = [];
    for (let row = 0; row < block.rows; row++) {
        const cells = [];
        for (let at = block.indptr[row]; at < block.indptr[row + 1]; at++) {
            for (const target of targets[block.indices[at]])
                cells.push([target, block.data[at]]);
        }
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
        const part = toDense(block);
        for (let row = 0; row < rows; row++) {
            joined.data.set(part.data.subarray(row * part.cols, (row + 1) * part.cols), row * cols + offset);
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
/** A column whose name has blanks where the model has underscores, if it is the only one. */
function spelled({ name, blanks }, chunk) {
    if (blanks === undefined)
        return undefined;
    const alike = chunk.columns.filter((column) => column.name.replaceAll(' ', '_') === name);
    return alike.length === 1 ? alike[0] : undefined;
}
/**
 * The columns that a model wants out of a table: by name when the model knows names, else by position.
 * @throws ModelGateError code 'data' naming every missing column
 */
function selectInputs(inputs, chunk) {
    const named = inputs.some((input) => input.name !== null);
    if (!named && chunk.columns.length !== inputs.length) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('data', `the data has ${chunk.columns.length} columns, the model was trained on ${inputs.length} (without names, so they count by position)`, { remedy: 'Give exactly the feature columns, in the order of training.' });
    }
    const byName = new Map(chunk.columns.map((column) => [column.name, column]));
    const missing = [];
    const columns = [];
    for (const [position, input] of inputs.entries()) {
        const column = input.name === null ? chunk.columns[position] : (byName.get(input.name) ?? spelled(input, chunk));
        if (column === undefined)
            missing.push(input.name ?? `#${position + 1}`);
        else
            columns.push(column);
    }
    if (missing.length > 0) {
        const names = missing.map((name) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name, 80));
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('data', `the data lacks ${missing.length === 1 ? 'a column' : `${missing.length} columns`} that the model needs: ${names.join(', ')}`, { subject: missing[0], remedy: 'Add the missing columns under exactly these names.' });
    }
    return { kind: 'columns', rows: chunk.rows, columns };
}


/***/ }),

/***/ 81109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ NotFiniteError),
/* harmony export */   u: () => (/* binding */ numericInput)
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
    if (columns !== wanted.inputs.length) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `${wanted.className} got ${columns} columns, it was fitted on ${wanted.inputs.length}`, {
            remedy: 'Give the columns that the model was trained on.',
        });
    }
    const numbers = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .toNumeric */ .v)(block);
    const allowed = wanted.missing === 'allowed';
    const { data } = numbers;
    for (let at = 0; at < data.length; at++) {
        const value = data[at];
        // value - value is 0 for finite numbers and NaN for the rest
        if (value - value !== 0 && !(allowed && Number.isNaN(value)))
            throw notFinite(block, numbers, at, wanted);
    }
    return numbers;
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
