export const id = 5648;
export const ids = [5648];
export const modules = {

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

/***/ 95648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   projectionsLowering: () => (/* binding */ projectionsLowering)
/* harmony export */ });
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40177);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67133);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34195);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17331);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32643);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1358);




/** Projections on fitted components. */
const projectionsLowering = {
    classes: ['PCA', 'IncrementalPCA', 'TruncatedSVD'].map((name) => `sklearn.decomposition.${name}`),
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const className = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalClass */ .t)(attributes.className);
        const components = attributes.matrix('components_');
        const { before, after } = centringOf(attributes, components, context);
        const spread = attributes.has('whiten') && attributes.boolean('whiten') ? spreadOf(attributes, context) : null;
        return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .numericTransformer */ .BL)({ className, inputs: (0,_features_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsOf */ .Vc)(attributes, 'number', components.cols) }, (input) => {
            const centred = before === null ? input : subtract((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .toDense */ .FL)(input), before);
            const output = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .affine */ .Qu)(centred, components, after ?? 0);
            if (spread === null)
                return output;
            return { ...output, data: output.data.map((value, at) => value / spread[at % output.cols]) };
        }, {
            toOnnx(graph, input) {
                const value = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphMatrix */ .yP)(graph, input);
                const centred = before === null ? value : graph.node('Sub', [value, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphRow */ .xm)(graph, before)]);
                const projected = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphAffine */ .wf)(graph, centred, components, after ?? 0);
                return { transformed: spread === null ? projected : graph.node('Div', [projected, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphRow */ .xm)(graph, spread)]) };
            },
        });
    },
};
/** Until 1.4 the mean was taken off before the projection, from 1.5 on its projection is taken off afterwards. */
function centringOf(attributes, components, context) {
    const mean = (attributes.get('mean_') ?? null) === null ? null : attributes.floats('mean_');
    if (mean === null)
        return { before: null, after: null };
    if (!(0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .isAtLeast */ .d)(context.version, 1, 5))
        return { before: mean, after: null };
    const row = { kind: 'dense', rows: 1, cols: mean.length, data: mean };
    return { before: null, after: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .affine */ .Qu)(row, components).data.map((value) => -value) };
}
/** Standard deviation of each component; from 1.5 on not below the machine's precision. */
function spreadOf(attributes, context) {
    const floor = !(0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .isAtLeast */ .d)(context.version, 1, 5) ? 0 : Number.EPSILON;
    return attributes.floats('explained_variance_').map((variance) => Math.max(Math.sqrt(variance), floor));
}
function subtract(input, row) {
    return { ...input, data: input.data.map((value, at) => value - row[at % input.cols]) };
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


/***/ }),

/***/ 24930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ attributeMessage),
/* harmony export */   Bc: () => (/* binding */ dataType),
/* harmony export */   IE: () => (/* binding */ floats),
/* harmony export */   JR: () => (/* binding */ capturesOf),
/* harmony export */   OE: () => (/* binding */ tensor),
/* harmony export */   Wh: () => (/* binding */ int),
/* harmony export */   dd: () => (/* binding */ ints),
/* harmony export */   fV: () => (/* binding */ float),
/* harmony export */   ls: () => (/* binding */ graphAttribute)
/* harmony export */ });
/* harmony import */ var _element_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91751);
/* harmony import */ var _message_writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23166);
/* harmony import */ var _tensor_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86852);



/** AttributeProto.AttributeType */
const FLOAT = 1;
const INT = 2;
const STRING = 3;
const TENSOR = 4;
const GRAPH = 5;
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
/** A GraphProto, the body of Scan, Loop or If, which may use the values named in `captures`. */
function graphAttribute(body, captures) {
    return { type: GRAPH, write: (message) => message.message(6, body), captures };
}
/** Values of the surrounding graph that an attribute uses. */
function capturesOf(value) {
    return typeof value === 'object' && 'captures' in value ? (value.captures ?? []) : [];
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

/***/ 17331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ graphColumnList),
/* harmony export */   H9: () => (/* binding */ graphIndicators),
/* harmony export */   Kv: () => (/* binding */ graphProduct),
/* harmony export */   NY: () => (/* binding */ graphBinaryColumns),
/* harmony export */   NZ: () => (/* binding */ graphSoftmax),
/* harmony export */   Ng: () => (/* binding */ graphArgmax),
/* harmony export */   Pb: () => (/* binding */ graphColumn),
/* harmony export */   Tg: () => (/* binding */ graphRefuse),
/* harmony export */   X2: () => (/* binding */ graphNormalizeRows),
/* harmony export */   g$: () => (/* binding */ graphRepeat),
/* harmony export */   iD: () => (/* binding */ graphColumns),
/* harmony export */   lX: () => (/* binding */ graphScalar),
/* harmony export */   pg: () => (/* binding */ graphLookUp),
/* harmony export */   sv: () => (/* binding */ graphFlat),
/* harmony export */   tR: () => (/* binding */ graphConcat),
/* harmony export */   wJ: () => (/* binding */ graphRowSum),
/* harmony export */   wf: () => (/* binding */ graphAffine),
/* harmony export */   wj: () => (/* binding */ graphChoice),
/* harmony export */   xk: () => (/* binding */ graphSignLabels),
/* harmony export */   xm: () => (/* binding */ graphRow),
/* harmony export */   yP: () => (/* binding */ graphMatrix)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24930);


/**
 * Pieces of ONNX graphs that many estimators share. Everything is double, so that the graph computes what the
 * kernels compute; matrices are [rows, columns].
 */
/** The input values side by side as one matrix of doubles. @throws unsupported when a value holds strings */
function graphMatrix(graph, input) {
    const parts = input.map((value) => {
        if (value.elementType === 'string')
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('ONNX', 'a text column reaches a step that takes numbers');
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
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('ONNX', 'text and numbers in one matrix');
    }
    return graph.node('Concat', parts, { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1) });
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
    return graph.node('Gather', [matrix, indices], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1) });
}
/** The input as one [rows, 1] value a column, whether it came as columns or as one matrix. */
function graphColumnList(graph, input, count) {
    if (input.length === count)
        return [...input];
    const matrix = graphConcat(graph, input);
    return Array.from({ length: count }, (_, column) => graphColumns(graph, matrix, [column]));
}
/**
 * The product of two matrices. Gemm, because onnxruntime takes MatMul and a scalar factor before or after it together into
 * one operator whose factor is float32, which costs half of the digits.
 */
function graphProduct(graph, left, right) {
    return graph.node('Gemm', [left, right]);
}
/** input x transposed weights + bias. */
function graphAffine(graph, input, weights, bias) {
    const matrix = graph.constant(weights.data, [weights.rows, weights.cols]);
    const offset = typeof bias === 'number' ? Float64Array.of(bias) : bias;
    const terms = offset.every((value) => value === 0) ? [] : [graphRow(graph, offset)];
    return graph.node('Gemm', [input, matrix, ...terms], { transB: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1) });
}
/** Column of the largest entry, the first on ties: int64 [rows]. */
function graphArgmax(graph, matrix) {
    return graph.node('ArgMax', [matrix], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1), keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(0) }, { elementType: 'int64' });
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
    return graph.node('ReduceSum', [matrix, axes], { keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1) });
}
function graphSoftmax(graph, matrix) {
    return graph.node('Softmax', [matrix], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1) });
}
/** Class positions (int64 [rows]) as indicators: [rows, count] of 0 and 1. */
function graphIndicators(graph, positions, count) {
    const column = graphColumn(graph, positions);
    const row = graph.constant(BigInt64Array.from({ length: count }, (_, at) => BigInt(at)), [1, count]);
    return graph.cast(graph.node('Equal', [column, row]), 'double');
}
/** A vector as a matrix of one column. */
function graphColumn(graph, vector) {
    return graph.node('Reshape', [vector, graph.constant(BigInt64Array.of(-1n, 1n), [2])]);
}
/** A constant row for each row of the input: [rows, row.length]. */
function graphRepeat(graph, input, row) {
    const rows = graph.node('Shape', [input], { start: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(0), end: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1) });
    const size = graph.node('Concat', [rows, graph.constant(BigInt64Array.of(BigInt(row.length)), [1])], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(0) });
    return graph.node('Expand', [graphRow(graph, row), size]);
}
/** -1 or 1 by a condition of [rows, 1]: int64 [rows]. */
function graphChoice(graph, condition, yes, no) {
    const choice = (label) => graph.constant(BigInt64Array.of(BigInt(label)), [1]);
    return graphFlat(graph, graph.node('Where', [condition, choice(yes), choice(no)]));
}
/** Positions looked up in a table of integers: int64, shaped as the positions. */
function graphLookUp(graph, table, positions) {
    const numbers = graph.constant(BigInt64Array.from(table, BigInt), [table.length]);
    return graph.node('Gather', [numbers, positions], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(0) });
}
/**
 * The value, unless a row is marked: then running the graph fails. ONNX has no operator that refuses, but every runtime
 * checks the bounds of Gather; `reason` is the name of that node, which the error tells.
 * @param marked booleans of [rows, 1]
 */
function graphRefuse(graph, value, marked, reason) {
    const place = graph.cast(marked, 'int64');
    const zero = graph.node('Gather', [graph.constant(Float64Array.of(0), [1]), place], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(0) }, { name: reason });
    return graph.node('Add', [value, zero]);
}


/***/ }),

/***/ 34195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qu: () => (/* binding */ affine),
  EG: () => (/* binding */ feedForward),
  Eh: () => (/* binding */ multiplyRows),
  u: () => (/* binding */ transposed)
});

// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
// EXTERNAL MODULE: ./src/plan/vector/unit.ts + 1 modules
var vector_unit = __webpack_require__(26166);
;// CONCATENATED MODULE: ./src/plan/vector/multiply.ts

/** Rows whose cells lie in the unit's memory together. */
const BLOCK_ROWS = 512;
/** Outputs that the kernel makes together. */
const PANEL = 4;
/** Fewer rows or multiplications are done before the kernel has what it needs; of one or two outputs most lanes would idle. */
const MIN_ROWS = 256;
const MIN_PRODUCTS = 2 ** 14;
const MIN_OUTPUTS = 3;
/**
 * input (n x d) times the transposed weights (k x d) into `output` (n x k), with the bits of `multiplyRows`: each sum runs over the
 * features in ascending order. False, and nothing done, when it is not worth it or there are no vector kernels.
 */
function multiplyFast(input, weights, after, output) {
    const { rows: outputs, cols: features } = weights;
    const few = input.rows < MIN_ROWS || outputs < MIN_OUTPUTS || input.rows * features * outputs < MIN_PRODUCTS;
    if (few)
        return false;
    const unit = (0,vector_unit/* vectorUnit */.W)();
    const panels = Math.ceil(outputs / PANEL);
    const sizes = [panels * PANEL * features, panels * PANEL, BLOCK_ROWS * features, BLOCK_ROWS * outputs];
    const claimed = unit?.claim(weights, sizes.map((cells) => cells * 8));
    if (unit === null || claimed === null || claimed === undefined)
        return false;
    const [weightsAt, biasAt, xAt, yAt] = claimed.places;
    if (!claimed.kept)
        pack(weights, unit.floats64(weightsAt, sizes[0]));
    if (after.bias !== null)
        unit.floats64(biasAt, sizes[1]).set(after.bias);
    const from = { x: unit.floats64(xAt, sizes[2]), y: unit.floats64(yAt, sizes[3]) };
    for (let row = 0; row < input.rows; row += BLOCK_ROWS) {
        const rows = Math.min(BLOCK_ROWS, input.rows - row);
        from.x.set(input.data.subarray(row * features, (row + rows) * features));
        const bias = after.bias === null ? 0 : biasAt;
        unit.functions.multiply(xAt, rows, features, weightsAt, outputs, bias, after.ramp ? 1 : 0, yAt);
        output.data.set(from.y.subarray(0, rows * outputs), row * outputs);
    }
    return true;
}
/** For each four outputs, feature after feature, their weights. */
function pack({ rows, cols, data }, packed) {
    packed.fill(0);
    for (let out = 0; out < rows; out++) {
        let at = Math.floor(out / PANEL) * PANEL * cols + (out % PANEL);
        for (let j = 0; j < cols; j++, at += PANEL)
            packed[at] = data[out * cols + j];
    }
}

;// CONCATENATED MODULE: ./src/plan/products.ts


/**
 * input (n x d) times the transposed weights (k x d) plus bias (k, or one number for all): n x k.
 * scikit-learn's `X @ coef_.T + intercept_`. Sums run over the features in ascending order on every platform.
 */
function affine(input, weights, bias = 0) {
    const output = (0,blocks/* denseBlock */.L9)(input.rows, weights.rows);
    if (input.kind === 'dense') {
        multiplyInto(input, weights, { bias: eachBias(bias, weights.rows), ramp: false }, output);
        return output;
    }
    multiplySparse(input, weights, output);
    addBias(output, bias);
    return output;
}
/** Rows that go through all layers together, so that what lies between the layers stays in the processor's cache. */
const ROWS_THROUGH = 512;
/** Rows through the layers, of which there is at least one. */
function feedForward(input, layers) {
    if (input.kind === 'sparse') {
        const first = layers[0];
        const next = affine(input, first.weights, first.bias);
        if (first.activate === null)
            rampInPlace(next);
        else
            first.activate(next);
        return layers.length === 1 ? next : feedForward(next, layers.slice(1));
    }
    const last = layers.at(-1);
    const output = (0,blocks/* denseBlock */.L9)(input.rows, last.weights.rows);
    const between = layers.map(({ weights }) => new Float64Array(Math.min(ROWS_THROUGH, input.rows) * weights.rows));
    for (let from = 0; from < input.rows; from += ROWS_THROUGH) {
        const rows = Math.min(ROWS_THROUGH, input.rows - from);
        let value = rowsOf(input, from, rows);
        for (const [at, layer] of layers.entries()) {
            const cols = layer.weights.rows;
            const next = layer === last
                ? rowsOf(output, from, rows)
                : { kind: 'dense', rows, cols, data: between[at].subarray(0, rows * cols) };
            multiplyInto(value, layer.weights, { bias: layer.bias, ramp: layer.activate === null }, next);
            layer.activate?.(next);
            value = next;
        }
    }
    return output;
}
function rowsOf({ cols, data }, from, rows) {
    return { kind: 'dense', rows, cols, data: data.subarray(from * cols, (from + rows) * cols) };
}
/** Overwrites all cells of `output`. */
function multiplyInto(input, weights, after, output) {
    if (multiplyFast(input, weights, after, output))
        return;
    multiplyRows(input, weights, output);
    if (after.bias !== null)
        addBias(output, after.bias);
    if (after.ramp)
        rampInPlace(output);
}
function rampInPlace({ data }) {
    for (let at = 0; at < data.length; at++)
        if (!(data[at] > 0))
            data[at] = 0;
}
/** One number an output; null when nothing is added, since adding zero makes -0 zero. */
function eachBias(bias, outputs) {
    if (typeof bias === 'number')
        return bias === 0 ? null : new Float64Array(outputs).fill(bias);
    return bias.length === 1 ? new Float64Array(outputs).fill(bias[0]) : bias;
}
/**
 * input (n x d) times the transposed weights (k x d) into `output` (n x k), whose cells are all overwritten.
 * Two rows and four outputs at a time: each x and each weight is loaded once for several independent sums, which hides
 * the latency of additions. Every sum runs over the features in order, however many run beside it.
 */
function multiplyRows(input, weights, output) {
    const { rows, cols: features, data: x } = input;
    const { rows: outputs, data: w } = weights;
    const y = output.data;
    let row = 0;
    for (; row + 1 < rows; row += 2) {
        const x0 = row * features;
        const x1 = x0 + features;
        const y0 = row * outputs;
        const y1 = y0 + outputs;
        let out = 0;
        for (; out + 3 < outputs; out += 4) {
            const w0 = out * features;
            const w1 = w0 + features;
            const w2 = w1 + features;
            const w3 = w2 + features;
            let sum00 = 0;
            let sum01 = 0;
            let sum02 = 0;
            let sum03 = 0;
            let sum10 = 0;
            let sum11 = 0;
            let sum12 = 0;
            let sum13 = 0;
            for (let j = 0; j < features; j++) {
                const a = x[x0 + j];
                const b = x[x1 + j];
                const v0 = w[w0 + j];
                const v1 = w[w1 + j];
                const v2 = w[w2 + j];
                const v3 = w[w3 + j];
                sum00 += a * v0;
                sum01 += a * v1;
                sum02 += a * v2;
                sum03 += a * v3;
                sum10 += b * v0;
                sum11 += b * v1;
                sum12 += b * v2;
                sum13 += b * v3;
            }
            y[y0 + out] = sum00;
            y[y0 + out + 1] = sum01;
            y[y0 + out + 2] = sum02;
            y[y0 + out + 3] = sum03;
            y[y1 + out] = sum10;
            y[y1 + out + 1] = sum11;
            y[y1 + out + 2] = sum12;
            y[y1 + out + 3] = sum13;
        }
        for (; out < outputs; out++) {
            y[y0 + out] = dot(x, x0, w, out * features, features);
            y[y1 + out] = dot(x, x1, w, out * features, features);
        }
    }
    if (row < rows) {
        for (let out = 0; out < outputs; out++) {
            y[row * outputs + out] = dot(x, row * features, w, out * features, features);
        }
    }
}
function dot(x, from, w, at, count) {
    let sum = 0;
    for (let j = 0; j < count; j++)
        sum += x[from + j] * w[at + j];
    return sum;
}
/** Rows for which it is worth having the weights of a feature side by side. */
const ROWS_WORTH_TURNING = 256;
function multiplySparse(input, weights, output) {
    const { rows: outputs, cols: features } = weights;
    const turned = input.rows >= ROWS_WORTH_TURNING && outputs > 1;
    const w = turned ? turnedOf(weights).data : weights.data;
    const [outStep, featureStep] = turned ? [1, outputs] : [features, 1];
    const { indptr, indices, data } = input;
    const y = output.data;
    for (let row = 0; row < input.rows; row++) {
        const to = row * outputs;
        const end = indptr[row + 1];
        for (let at = indptr[row]; at < end; at++) {
            const value = data[at];
            let from = indices[at] * featureStep;
            for (let out = 0; out < outputs; out++, from += outStep)
                y[to + out] += value * w[from];
        }
    }
}
const known = new WeakMap();
function turnedOf(weights) {
    let turned = known.get(weights);
    if (turned === undefined) {
        turned = transposed(weights);
        known.set(weights, turned);
    }
    return turned;
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
    for (let at = 0; at < data.length; at += cols) {
        for (let col = 0; col < cols; col++)
            data[at + col] += bias[shared ? 0 : col];
    }
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


/***/ }),

/***/ 26166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ vectorUnit)
});

// UNUSED EXPORTS: VectorUnit

;// CONCATENATED MODULE: ./src/plan/vector/kernels.ts
/** kernels/ compiled by scripts/build-kernels.mjs: WebAssembly in Base64. */
const VECTOR_KERNELS = 'AGFzbQEAAAABPAVgCH9/f39/f39/AGAKf39/f39/f39/fwBgBH9/f38AYAl/f39/f39/f38AYA1/f39/f39/f39/f39/AAMIBwEC' +
    'AAADAAQFAwEAAAdJBgthZGRMZWF2ZXMzMgADC2FkZExlYXZlczY0AAILYWRkTGVhZlJvd3MABAduZWFyZXN0AAYIbXVsdGlwbHkA' +
    'BQZtZW1vcnkCAAqiGQe/AgIDfAN/IAJBA3QhDiAFKwMAIQsDQCAABEAgASAAaGohDSAAIABBAWtxIQAgBiANIA5saiECRAAAAAAA' +
    'AAAAIQpBACEFA0AgBSAOSQRAIAogBCAFaisDACACIAVqKwMAoqAhCiAFQQhqIQUMAQsLIAsgCkQAAAAAAAAAwKKgIAcgDUEDdGor' +
    'AwCgRAAAAAAAAAAApSIKIAgrAwBjBEBBACEFA0ACQCAFQQF0QQFqIg9BAWohAiADIA9MDQAgCCACIA8gAiADSAR/IAggAkEDdGor' +
    'AwAgCCAPQQN0aisDAGQFQQALGyICQQN0aisDACIMIAplDQAgCCAFQQN0aiAMOQMAIAkgBUECdGogCSACQQJ0aigCADYCACACIQUM' +
    'AQsLIAggBUEDdGogCjkDACAJIAVBAnRqIA02AgALDAELCwuuAwEQfyAAIgQiDSIOIg8iECIRIQwgAUEAIAFrIAFBAE4iExshEgNA' +
    'IBJBAEoEQAJAIBJBAWshEiAAKAIMIAIgACgCCGorAwAgACsDAGRBBHRqIQEgBCgCDCACIAQoAghqKwMIIAQrAwBkQQR0aiEFIA0o' +
    'AgwgAiANKAIIaisDECANKwMAZEEEdGohBiAOKAIMIAIgDigCCGorAxggDisDAGRBBHRqIQcgDygCDCACIA8oAghqKwMgIA8rAwBk' +
    'QQR0aiEIIBAoAgwgAiAQKAIIaisDKCAQKwMAZEEEdGohCSARKAIMIAIgESgCCGorAzAgESsDAGRBBHRqIQogDCgCDCACIAwoAghq' +
    'KwM4IAwrAwBkQQR0aiELIBMEf0EBBSAAIAFzIAQgBXNyIAYgDXNyIAcgDnNyIAggD3NyIAkgEHNyIAogEXNyIAsgDHNyC0UNACAB' +
    'IQAgBSEEIAYhDSAHIQ4gCCEPIAkhECAKIREgCyEMDAILCwsgAyAANgIAIAMgBDYCBCADIA02AgggAyAONgIMIAMgDzYCECADIBA2' +
    'AhQgAyARNgIYIAMgDDYCHAteAQJ/A0AgBCAJSgRAIAAgASACIAcQAUEAIQgDQCAIQSBJBEAgBSAFKwMAIAcgCGooAgArAwCgOQMA' +
    'IAUgBmohBSAIQQRqIQgMAQsLIAIgA2ohAiAJQQFqIQkMAQsLC2ABAn8DQCAEIAlKBEAgACABIAIgBxABQQAhCANAIAhBIEkEQCAF' +
    'IAUqAgC7IAcgCGooAgArAwCgtjgCACAFIAZqIQUgCEEEaiEIDAELCyACIANqIQIgCUEBaiEJDAELCwuJAQEEfwNAIAQgDEoEQCAA' +
    'IAEgAiAHEAFBACEJA0AgCUEgSQRAIAggByAJaigCACsDAPwCaiEKQQAhCwNAIAYgC0oEQCAFIAUrAwAgCisDAKA5AwAgBUEIaiEF' +
    'IApBCGohCiALQQFqIQsMAQsLIAlBBGohCQwBCwsgAiADaiECIAxBAWohDAwBCwsLmgkCC3sLfyACQQN0IRwgBEEDdCEaA0AgASAZ' +
    'SgRAIAAgHGogACABIBlrIhtBAUobIhggHGogGCAbQQJKGyIXIBxqIBcgG0EDShshFiADIRNBACEdA0AgBCAdSgRA/QwAAAAAAAAA' +
    'AAAAAAAAAAAAIQn9DAAAAAAAAAAAAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACEI/QwAAAAAAAAAAAAAAAAAAAAAIQ/9DAAA' +
    'AAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACEO/QwAAAAAAAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAh' +
    'DUEAIQIDQCACIBxJBEAgE/0ABAAhDCAT/QAEECELIBNBIGohEyAJIAAgAmr9CgMAIgogDP3yAf3wASEJIBAgCiAL/fIB/fABIRAg' +
    'CCACIBhq/QoDACIKIAz98gH98AEhCCAPIAogC/3yAf3wASEPIBIgAiAXav0KAwAiCiAM/fIB/fABIRIgDiAKIAv98gH98AEhDiAR' +
    'IAIgFmr9CgMAIgogDP3yAf3wASERIA0gCiAL/fIB/fABIQ0gAkEIaiECDAELCyAFBEAgCSAFIB1BA3RqIgL9AAQAIgv98AEhCSAQ' +
    'IAL9AAQQIgr98AEhECAPIAr98AEhDyASIAv98AEhEiAOIAr98AEhDiARIAv98AEhESANIAr98AEhDSAIIAv98AEhCAsgBgRAIBAg' +
    'EP0MAAAAAAAAAAAAAAAAAAAAAP1K/U4hECAIIAj9DAAAAAAAAAAAAAAAAAAAAAD9Sv1OIQggDyAP/QwAAAAAAAAAAAAAAAAAAAAA' +
    '/Ur9TiEPIBIgEv0MAAAAAAAAAAAAAAAAAAAAAP1K/U4hEiAOIA79DAAAAAAAAAAAAAAAAAAAAAD9Sv1OIQ4gESAR/QwAAAAAAAAA' +
    'AAAAAAAAAAAA/Ur9TiERIA0gDf0MAAAAAAAAAAAAAAAAAAAAAP1K/U4hDSAJIAn9DAAAAAAAAAAAAAAAAAAAAAD9Sv1OIQkLIAcg' +
    'HUEDdGohFAJAIAQgHWsiFUEDSgRAIBQgCf0LBAAgFCAQ/QsEEAwBCyAUIAn9IQA5AwAgFUEBSgRAIBQgCf0hATkDCAsgFUECSgRA' +
    'IBQgEP0hADkDEAsLIBtBAUoEQAJAIBQgGmohAiAVQQNKBEAgAiAI/QsEACACIA/9CwQQDAELIAIgCP0hADkDACAVQQFKBEAgAiAI' +
    '/SEBOQMICyAVQQJKBEAgAiAP/SEAOQMQCwsLIBtBAkoEQAJAIBQgGkEBdGohAiAVQQNKBEAgAiAS/QsEACACIA79CwQQDAELIAIg' +
    'Ev0hADkDACAVQQFKBEAgAiAS/SEBOQMICyAVQQJKBEAgAiAO/SEAOQMQCwsLIBtBA0oEQAJAIBQgGkEDbGohAiAVQQNKBEAgAiAR' +
    '/QsEACACIA39CwQQDAELIAIgEf0hADkDACAVQQFKBEAgAiAR/SEBOQMICyAVQQJKBEAgAiAN/SEAOQMQCwsLIB1BBGohHQwBCwsg' +
    'FiAcaiEAIAcgGkECdGohByAZQQRqIRkMAQsLC8cHAxB7C38BfCABQQJ0ISYgAUEDdCElIANBA3QhJwNAIAAgI0oEQCAGICZqIiEg' +
    'JmoiICAmaiEiIAsrAwAgBysDAKAiKCAomUQraaQpKxuAPqKgtv0TIRAgCyAnaisDACAHKwMIoCIoICiZRCtppCkrG4A+oqC2/RMh' +
    'DyALICdBAXRqKwMAIAcrAxCgIiggKJlEK2mkKSsbgD6ioLb9EyEOIAsgJ0EDbGorAwAgBysDGKAiKCAomUQraaQpKxuAPqKgtv0T' +
    'IQ0gCiEdQQAhJANAIAIgJEoEQCAd/QAEACESIB39AAQQIREgHUEgaiEdIBIiFCIcIRogESITIhshGUEAIR4DQCAeICZJBEAgHf0A' +
    'BAAhFyAd/QAEECEWIB1BIGohHSASIAYgHmr9CQIAIhUgF/3mAf3kASESIBEgFSAW/eYB/eQBIREgFCAeICFq/QkCACIVIBf95gH9' +
    '5AEhFCATIBUgFv3mAf3kASETIBwgHiAgav0JAgAiFSAX/eYB/eQBIRwgGyAVIBb95gH95AEhGyAaIB4gImr9CQIAIhUgF/3mAf3k' +
    'ASEaIBkgFSAW/eYB/eQBIRkgHkEEaiEeDAELCyASIBD9QyIYIBQgD/1DIhf9UCAcIA79QyIWIBogDf1DIhX9UP1QIBEgEP1DIhQg' +
    'EyAP/UMiE/1QIBsgDv1DIhIgGSAN/UMiEf1Q/VD9UP1TBEAgJEEDdCEfIBj9pAEgFP2kAUEEdHIiHgRAIB4gHyABIAMgBCAFIAgg' +
    'CSALIAwQACALKwMAIAcrAwCgIiggKJlEK2mkKSsbgD6ioLb9EyEQCyAX/aQBIBP9pAFBBHRyIh4EQCAeIB8gASADIAQgJWogBUEI' +
    'aiAIIAkgCyAnaiIeIAwgJ0EBdmoQACAeKwMAIAcrAwigIiggKJlEK2mkKSsbgD6ioLb9EyEPCyAW/aQBIBL9pAFBBHRyIh4EQCAe' +
    'IB8gASADIAQgJUEBdGogBUEQaiAIIAkgCyAnQQF0aiIeIAwgJ2oQACAeKwMAIAcrAxCgIiggKJlEK2mkKSsbgD6ioLb9EyEOCyAV' +
    '/aQBIBH9pAFBBHRyIh4EQCAeIB8gASADIAQgJUEDbGogBUEYaiAIIAkgCyAnQQNsaiIeIAwgJ2ogJ0EBdmoQACAeKwMAIAcrAxig' +
    'IiggKJlEK2mkKSsbgD6ioLb9EyENCwsgJEEBaiEkDAELCyAiICZqIQYgBCAlQQJ0aiEEIAVBIGohBSAHQSBqIQcgCyAnQQJ0aiEL' +
    'IAwgJ0EBdGohDCAjQQRqISMMAQsLCw==';

;// CONCATENATED MODULE: ./src/plan/vector/unit.ts

/** More than that is not copied there: the plain loops work in place. */
const MAX_BYTES = 256 * 1024 ** 2;
const PAGE = 65_536;
/** Addresses are multiples of a cache line. The first one stays free: address 0 means none. */
const LINE = 64;
/**
 * The one memory of this thread's vector kernels. Each call says what it needs; what a kernel keeps there between calls
 * (trees, training rows) stays as long as no other kernel takes the memory over.
 */
class VectorUnit {
    functions;
    #memory;
    #owner = null;
    constructor(exports) {
        this.#memory = exports.memory;
        this.functions = exports;
    }
    /**
     * Takes the memory for `owner`, with places for parts of these sizes in bytes. Null when they are too large or there is
     * not enough memory. `kept`: the owner had it last, with the same parts, so that they hold what they held.
     */
    claim(owner, sizes) {
        const places = [];
        let end = LINE;
        for (const size of sizes) {
            places.push(end);
            end += Math.ceil(size / LINE) * LINE;
        }
        if (end > MAX_BYTES || !this.#grow(end))
            return null;
        const kept = this.#owner === owner;
        this.#owner = owner;
        return { places, kept };
    }
    #grow(bytes) {
        const missing = bytes - this.#memory.buffer.byteLength;
        if (missing <= 0)
            return true;
        try {
            this.#memory.grow(Math.ceil(missing / PAGE));
            return true;
        }
        catch {
            return false;
        }
    }
    /** Views stay valid until the next claim, which may move the memory. */
    floats64(place, count) {
        return new Float64Array(this.#memory.buffer, place, count);
    }
    floats32(place, count) {
        return new Float32Array(this.#memory.buffer, place, count);
    }
    ints(place, count) {
        return new Int32Array(this.#memory.buffer, place, count);
    }
}
let started;
/**
 * The vector kernels, compiled at the first call; null where there is no WebAssembly with vectors. Callers then run their
 * plain loop, which gives the same bits.
 */
function vectorUnit() {
    if (started !== undefined)
        return started;
    try {
        const module = new WebAssembly.Module(Buffer.from(VECTOR_KERNELS, 'base64'));
        started = new VectorUnit(new WebAssembly.Instance(module).exports);
    }
    catch {
        started = null;
    }
    return started;
}


/***/ })

};
