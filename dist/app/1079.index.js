export const id = 1079;
export const ids = [1079];
export const modules = {

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

/***/ 61079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readOnnx)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/onnx/element-types.ts
var element_types = __webpack_require__(91751);
// EXTERNAL MODULE: ./src/onnx/wire-cursor.ts
var wire_cursor = __webpack_require__(49265);
;// CONCATENATED MODULE: ./src/onnx/tensor-reader.ts


const EXTERNAL = 1;
/** TensorProto */
function readTensor(context, spans) {
    return context.file.message(spans, (cursor) => {
        let name = '';
        let typeCode = 0;
        let raw = null;
        let floatCount = 0;
        let dataLocation = 0;
        const dims = [];
        const ints = [];
        const strings = [];
        const entries = [];
        while (cursor.next()) {
            switch (cursor.field) {
                case 1:
                    cursor.integersInto(dims);
                    break;
                case 2:
                    typeCode = cursor.int32();
                    break;
                case 4:
                    floatCount += cursor.countFixed(4);
                    break;
                case 5:
                case 7:
                case 11:
                    cursor.integersInto(ints);
                    break;
                case 6:
                    strings.push(cursor.payload());
                    break;
                case 8:
                    name = cursor.text();
                    break;
                case 9:
                    raw = cursor.unfilled();
                    break;
                case 10:
                    floatCount += cursor.countFixed(8);
                    break;
                case 13:
                    entries.push(readEntry(cursor));
                    break;
                case 14:
                    dataLocation = cursor.int32();
                    break;
                case 3: // segment
                case 12: // doc_string
                case 16: // metadata_props
                    cursor.payload();
                    break;
                default:
                    cursor.skip();
            }
        }
        let external = null;
        if (dataLocation === EXTERNAL || entries.length > 0) {
            const location = entries.findLast(([key]) => key === 'location')?.[1] ?? null;
            external = { tensor: name, entries, location, at: spans[0]?.start ?? 0 };
            context.externalData.push(external);
        }
        return { name, elementType: (0,element_types/* tensorTypeOf */.p)(typeCode), typeCode, dims, raw, strings, ints, floatCount, external };
    });
}
/** SparseTensorProto: its value tensor and its index tensor. */
function readSparseTensor(context, span) {
    return context.file.message([span], (cursor) => {
        const tensors = [];
        const dims = [];
        while (cursor.next()) {
            if (cursor.field === 1 || cursor.field === 2)
                tensors.push(readTensor(context, [cursor.span()]));
            else if (cursor.field === 3)
                cursor.integersInto(dims);
            else
                cursor.skip();
        }
        return tensors;
    });
}
/** ValueInfoProto */
function readValueInfo(context, span) {
    return context.file.message([span], (cursor) => {
        let name = '';
        const type = [];
        while (cursor.next()) {
            if (cursor.field === 1)
                name = cursor.text();
            else if (cursor.field === 2)
                type.push(cursor.span());
            else if (cursor.field === 3 || cursor.field === 4)
                cursor.payload();
            else
                cursor.skip();
        }
        return { name, type: readType(context, type) };
    });
}
const TYPE_KINDS = { 1: 'tensor', 4: 'sequence', 5: 'map', 7: 'opaque', 8: 'sparse_tensor', 9: 'optional' };
/** TypeProto: a oneof, so the last kind wins and equal kinds merge. */
function readType(context, spans) {
    return context.file.message(spans, (cursor) => {
        let kind = 'undeclared';
        let parts = [];
        while (cursor.next()) {
            const found = TYPE_KINDS[cursor.field];
            if (found !== undefined) {
                if (found !== kind)
                    parts = [];
                kind = found;
                parts.push(cursor.span());
            }
            else if (cursor.field === 6)
                cursor.payload();
            else
                cursor.skip();
        }
        switch (kind) {
            case 'tensor':
            case 'sparse_tensor':
                return { kind, ...readTensorType(context, parts) };
            case 'sequence':
            case 'optional':
                return { kind, element: readMapType(context, parts, 1).value };
            case 'map':
                return { kind, ...readMapType(context, parts, 2) };
            default:
                return { kind };
        }
    });
}
function readTensorType(context, spans) {
    return context.file.message(spans, (cursor) => {
        let code = 0;
        const shape = [];
        while (cursor.next()) {
            if (cursor.field === 1)
                code = cursor.int32();
            else if (cursor.field === 2)
                shape.push(cursor.span());
            else
                cursor.skip();
        }
        return { elementType: (0,element_types/* tensorTypeOf */.p)(code), shape: shape.length === 0 ? null : readShape(context, shape) };
    });
}
function readShape(context, spans) {
    return context.file.message(spans, (cursor) => {
        const dimensions = [];
        while (cursor.next()) {
            if (cursor.field === 1)
                dimensions.push(context.file.message([cursor.span()], readDimension));
            else
                cursor.skip();
        }
        return dimensions;
    });
}
function readDimension(cursor) {
    let value = null;
    while (cursor.next()) {
        if (cursor.field === 1)
            value = cursor.integer();
        else if (cursor.field === 2)
            value = cursor.text();
        else if (cursor.field === 3)
            cursor.payload();
        else
            cursor.skip();
    }
    return value;
}
/** TypeProto.Map (key 1, value 2); Sequence and Optional have their element in field 1. */
function readMapType(context, spans, valueField) {
    return context.file.message(spans, (cursor) => {
        let key = 0;
        const value = [];
        while (cursor.next()) {
            if (cursor.field === valueField)
                value.push(cursor.span());
            else if (cursor.field === 1)
                key = cursor.int32();
            else
                cursor.skip();
        }
        return { key: (0,element_types/* tensorTypeOf */.p)(key), value: readType(context, value) };
    });
}
/** StringStringEntryProto */
function readEntry(outer) {
    return outer.file.message([outer.span()], (cursor) => {
        let key = '';
        let value = '';
        while (cursor.next()) {
            if (cursor.field === 1)
                key = (0,wire_cursor/* textOf */.b6)(cursor.payload());
            else if (cursor.field === 2)
                value = (0,wire_cursor/* textOf */.b6)(cursor.payload());
            else
                cursor.skip();
        }
        return [key, value];
    });
}

;// CONCATENATED MODULE: ./src/onnx/graph-reader.ts

/** GraphProto; several spans are one graph sent in parts. */
function readGraph(context, spans) {
    return context.file.message(spans, (cursor) => {
        let name = '';
        let docString = '';
        const nodes = [];
        const inputs = [];
        const outputs = [];
        const valueInfos = [];
        const initializers = [];
        const sparseInitializers = [];
        while (cursor.next()) {
            switch (cursor.field) {
                case 1:
                    nodes.push(readNode(context, cursor.span()));
                    break;
                case 2:
                    name = cursor.text();
                    break;
                case 5:
                    initializers.push(readTensor(context, [cursor.span()]));
                    break;
                case 10:
                    docString = cursor.text();
                    break;
                case 11:
                    inputs.push(readValueInfo(context, cursor.span()));
                    break;
                case 12:
                    outputs.push(readValueInfo(context, cursor.span()));
                    break;
                case 13:
                    valueInfos.push(readValueInfo(context, cursor.span()));
                    break;
                case 15:
                    sparseInitializers.push(...readSparseTensor(context, cursor.span()));
                    break;
                case 14: // quantization_annotation
                case 16: // metadata_props
                    cursor.payload();
                    break;
                default:
                    cursor.skip();
            }
        }
        return { name, nodes, inputs, outputs, valueInfos, initializers, sparseInitializers, docString };
    });
}
/** NodeProto */
function readNode(context, span) {
    return context.file.message([span], (cursor) => {
        let name = '';
        let opType = '';
        let domain = '';
        const inputs = [];
        const outputs = [];
        const attributes = [];
        while (cursor.next()) {
            switch (cursor.field) {
                case 1:
                    inputs.push(cursor.text());
                    break;
                case 2:
                    outputs.push(cursor.text());
                    break;
                case 3:
                    name = cursor.text();
                    break;
                case 4:
                    opType = cursor.text();
                    break;
                case 5:
                    attributes.push(readAttribute(context, cursor.span()));
                    break;
                case 7:
                    domain = cursor.text();
                    break;
                case 6: // doc_string
                case 8: // overload
                case 9: // metadata_props
                case 10: // device_configurations
                    cursor.payload();
                    break;
                default:
                    cursor.skip();
            }
        }
        return { name, opType, domain, inputs, outputs, attributes, at: span.start };
    });
}
/** AttributeProto: every value that is present, whatever `type` claims. */
function readAttribute(context, span) {
    return context.file.message([span], (cursor) => {
        let name = '';
        let reference = null;
        let typeCode = 0;
        let float = null;
        let int = null;
        let text = null;
        const floats = [];
        const ints = [];
        const strings = [];
        const tensors = [];
        const graphs = [];
        const types = [];
        const tensorParts = [];
        const graphParts = [];
        const typeParts = [];
        while (cursor.next()) {
            switch (cursor.field) {
                case 1:
                    name = cursor.text();
                    break;
                case 2:
                    float = cursor.float();
                    break;
                case 3:
                    int = cursor.integer();
                    break;
                case 4:
                    text = cursor.payload();
                    break;
                case 5:
                    tensorParts.push(cursor.span());
                    break;
                case 6:
                    graphParts.push(cursor.span());
                    break;
                case 7:
                    cursor.floatsInto(floats);
                    break;
                case 8:
                    cursor.integersInto(ints);
                    break;
                case 9:
                    strings.push(cursor.payload());
                    break;
                case 10:
                    tensors.push(readTensor(context, [cursor.span()]));
                    break;
                case 11:
                    graphs.push(readGraph(context, [cursor.span()]));
                    break;
                case 13: // doc_string
                    cursor.payload();
                    break;
                case 14:
                    typeParts.push(cursor.span());
                    break;
                case 15:
                    types.push(readType(context, [cursor.span()]));
                    break;
                case 20:
                    typeCode = cursor.int32();
                    break;
                case 21:
                    reference = cursor.text();
                    break;
                case 22: // sparse_tensor
                case 23: // sparse_tensors
                    tensors.push(...readSparseTensor(context, cursor.span()));
                    break;
                default:
                    cursor.skip();
            }
        }
        const values = [];
        if (float !== null)
            values.push({ kind: 'float', value: float });
        if (int !== null)
            values.push({ kind: 'int', value: int });
        if (text !== null)
            values.push({ kind: 'string', value: text });
        if (tensorParts.length > 0)
            values.push({ kind: 'tensor', value: readTensor(context, tensorParts) });
        if (graphParts.length > 0)
            values.push({ kind: 'graph', value: readGraph(context, graphParts) });
        if (typeParts.length > 0)
            values.push({ kind: 'type', value: readType(context, typeParts) });
        if (floats.length > 0)
            values.push({ kind: 'floats', value: floats });
        if (ints.length > 0)
            values.push({ kind: 'ints', value: ints });
        if (strings.length > 0)
            values.push({ kind: 'strings', value: strings });
        if (tensors.length > 0)
            values.push({ kind: 'tensors', value: tensors });
        if (graphs.length > 0)
            values.push({ kind: 'graphs', value: graphs });
        if (types.length > 0)
            values.push({ kind: 'types', value: types });
        return { name, reference, typeCode, values };
    });
}

;// CONCATENATED MODULE: ./src/onnx/model-reader.ts




/**
 * Reads a .onnx file as data: nothing is loaded, followed or run, and big payloads stay views of the bytes (of a file that
 * is filled in by parts, the raw data of tensors is not). Schema:
 * https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
 * @throws ModelGateError corrupt with the byte offset, or limit when a budget is exceeded
 */
function readOnnx(content, limits = wire_cursor/* ONNX_LIMITS */.bI) {
    const file = new wire_cursor/* WireFile */.yd(content, limits);
    const { bytes } = file;
    const context = { file, externalData: [] };
    return file.message([{ start: 0, end: bytes.byteLength }], (cursor) => {
        let irVersion = 0;
        let modelVersion = 0;
        let producerName = '';
        let producerVersion = '';
        let domain = '';
        let docString = '';
        const graphParts = [];
        const opsets = new Map();
        const metadata = [];
        const functions = [];
        const trainingGraphs = [];
        while (cursor.next()) {
            switch (cursor.field) {
                case 1:
                    irVersion = cursor.integer();
                    break;
                case 2:
                    producerName = cursor.text();
                    break;
                case 3:
                    producerVersion = cursor.text();
                    break;
                case 4:
                    domain = cursor.text();
                    break;
                case 5:
                    modelVersion = cursor.integer();
                    break;
                case 6:
                    docString = cursor.text();
                    break;
                case 7:
                    graphParts.push(cursor.span());
                    break;
                case 8:
                    opsets.set(...readOpset(context, cursor.span()));
                    break;
                case 14:
                    metadata.push(readEntry(cursor));
                    break;
                case 20:
                    trainingGraphs.push(...readTrainingInfo(context, cursor.span()));
                    break;
                case 25:
                    functions.push(readFunction(context, cursor.span()));
                    break;
                case 26: // configuration
                    cursor.payload();
                    break;
                default:
                    cursor.skip();
            }
        }
        if (graphParts.length === 0)
            throw (0,errors/* corrupt */.qb)('onnx', 'the model has no graph', bytes.byteLength);
        const graph = readGraph(context, graphParts);
        return {
            irVersion,
            producerName,
            producerVersion,
            domain,
            modelVersion,
            docString,
            opsets,
            metadata,
            graph,
            functions,
            trainingGraphs,
            externalData: context.externalData,
            unknownBytes: file.unknownBytes,
        };
    });
}
/** OperatorSetIdProto */
function readOpset(context, span) {
    return context.file.message([span], (cursor) => {
        let domain = '';
        let version = 0;
        while (cursor.next()) {
            if (cursor.field === 1)
                domain = cursor.text();
            else if (cursor.field === 2)
                version = cursor.integer();
            else
                cursor.skip();
        }
        return [domain === 'ai.onnx' ? '' : domain, version];
    });
}
/** TrainingInfoProto: its initialization and algorithm graphs. */
function readTrainingInfo(context, span) {
    return context.file.message([span], (cursor) => {
        const graphs = [];
        while (cursor.next()) {
            if (cursor.field === 1 || cursor.field === 2)
                graphs.push(readGraph(context, [cursor.span()]));
            else if (cursor.field === 3 || cursor.field === 4)
                cursor.payload();
            else
                cursor.skip();
        }
        return graphs;
    });
}
/** FunctionProto */
function readFunction(context, span) {
    return context.file.message([span], (cursor) => {
        let name = '';
        let domain = '';
        const inputs = [];
        const outputs = [];
        const nodes = [];
        const opsets = new Map();
        while (cursor.next()) {
            switch (cursor.field) {
                case 1:
                    name = cursor.text();
                    break;
                case 4:
                    inputs.push(cursor.text());
                    break;
                case 5:
                    outputs.push(cursor.text());
                    break;
                case 7:
                    nodes.push(readNode(context, cursor.span()));
                    break;
                case 9:
                    opsets.set(...readOpset(context, cursor.span()));
                    break;
                case 10:
                    domain = cursor.text();
                    break;
                case 11: // a default value may be a tensor that points outside the file
                    readAttribute(context, cursor.span());
                    break;
                case 12:
                    readValueInfo(context, cursor.span());
                    break;
                case 6: // attribute names
                case 8: // doc_string
                case 13: // overload
                case 14: // metadata_props
                    cursor.payload();
                    break;
                default:
                    cursor.skip();
            }
        }
        return { name, domain, inputs, outputs, nodes, opsets };
    });
}


/***/ }),

/***/ 49265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bI: () => (/* binding */ ONNX_LIMITS),
/* harmony export */   yd: () => (/* binding */ WireFile)
/* harmony export */ });
/* unused harmony export WireCursor */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

const ONNX_LIMITS = { depth: 100, fields: 50_000_000 };
const VARINT = 0;
const FIXED64 = 1;
const LENGTH_DELIMITED = 2;
const START_GROUP = 3;
const END_GROUP = 4;
const FIXED32 = 5;
/** A tag and a number, or a length, or a fixed-size value. */
const FIELD_HEAD = 20;
/** A file being read: its bytes, the budgets that are left and what was seen on the way. */
class WireFile {
    bytes;
    view;
    /** Bytes in fields that the schema does not know: skipped, but never unnoticed. */
    unknownBytes = 0;
    depth = 0;
    fields = 0;
    limits;
    /** For messages. */
    format;
    /** Set where not all bytes are there. */
    fillable;
    constructor(content, limits, format = 'onnx') {
        const isWhole = content instanceof Uint8Array;
        const bytes = isWhole ? content : content.bytes;
        this.format = format;
        this.bytes = bytes;
        this.fillable = isWhole ? null : content;
        this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.limits = limits;
    }
    /**
     * Reads one message. Several spans are one message sent in parts: a singular message field that occurs twice is
     * merged, which protobuf defines as reading the concatenation.
     */
    message(spans, read) {
        if (++this.depth > this.limits.depth) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('limit', `${this.format}: messages nested deeper than ${this.limits.depth} at byte ${spans[0]?.start ?? 0}`);
        }
        const result = read(new WireCursor(this, spans));
        this.depth--;
        return result;
    }
    spend(fields, offset) {
        this.fields += fields;
        if (this.fields > this.limits.fields) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('limit', `${this.format}: more than ${this.limits.fields} protobuf fields at byte ${offset}`);
        }
    }
}
/**
 * Steps through the fields of one message (https://protobuf.dev/programming-guides/encoding/). `next` reads tag and
 * value; the accessors check that the value has the wire type that the schema wants.
 */
class WireCursor {
    file;
    field = 0;
    /** Where the current field's tag is, for messages. */
    offset = 0;
    wireType = 0;
    low = 0;
    high = 0;
    start = 0;
    end = 0;
    position = 0;
    limit = 0;
    spans;
    spanIndex = 0;
    constructor(file, spans) {
        this.file = file;
        this.spans = spans;
    }
    /** Moves to the next field; false at the end of the message. */
    next() {
        while (this.position >= this.limit) {
            const span = this.spans[this.spanIndex++];
            if (span === undefined)
                return false;
            this.position = span.start;
            this.limit = span.end;
        }
        this.readTag();
        this.readValue();
        return true;
    }
    /** int64: a number where it is exact, else a bigint. */
    integer() {
        this.expect(VARINT, 'an integer');
        return int64Of(this.low, this.high);
    }
    /** int32 or enum: protobuf keeps the low 32 bits. */
    int32() {
        this.expect(VARINT, 'an integer');
        return this.low | 0;
    }
    float() {
        this.expect(FIXED32, 'a float');
        return this.file.view.getFloat32(this.start, true);
    }
    /** The payload as a view of the file. */
    payload() {
        this.expect(LENGTH_DELIMITED, 'bytes');
        this.file.fillable?.load(this.start, this.end);
        return this.file.bytes.subarray(this.start, this.end);
    }
    /** The payload as a view whose bytes are not filled in, for those of any length. */
    unfilled() {
        this.expect(LENGTH_DELIMITED, 'bytes');
        return this.file.bytes.subarray(this.start, this.end);
    }
    text() {
        return textOf(this.payload());
    }
    span() {
        this.expect(LENGTH_DELIMITED, 'a message');
        return { start: this.start, end: this.end };
    }
    /** The whole field, tag and length included, for copying it unread. */
    wholeField() {
        this.file.fillable?.load(this.offset, this.position);
        return this.file.bytes.subarray(this.offset, this.position);
    }
    /** Appends the integers of a repeated field, written packed or one by one. */
    integersInto(values) {
        if (this.wireType !== LENGTH_DELIMITED) {
            values.push(this.integer());
            return;
        }
        this.file.fillable?.load(this.start, this.end);
        const packed = new WireCursor(this.file, []);
        packed.position = this.start;
        packed.limit = this.end;
        packed.offset = this.offset;
        while (packed.position < packed.limit) {
            this.file.spend(1, packed.position);
            packed.readVarint();
            values.push(int64Of(packed.low, packed.high));
        }
    }
    /** Appends the floats of a repeated field, written packed or one by one. */
    floatsInto(values) {
        if (this.wireType !== LENGTH_DELIMITED) {
            values.push(this.float());
            return;
        }
        if ((this.end - this.start) % 4 !== 0)
            throw this.broken('packed floats are not a multiple of 4 bytes');
        this.file.spend((this.end - this.start) / 4, this.start);
        this.file.fillable?.load(this.start, this.end);
        for (let at = this.start; at < this.end; at += 4)
            values.push(this.file.view.getFloat32(at, true));
    }
    /** Counts a repeated field of fixed-size numbers without making values of them. */
    countFixed(bytesEach) {
        if (this.wireType === LENGTH_DELIMITED) {
            if ((this.end - this.start) % bytesEach !== 0)
                throw this.broken(`packed numbers are not a multiple of ${bytesEach} bytes`);
            return (this.end - this.start) / bytesEach;
        }
        this.expect(bytesEach === 4 ? FIXED32 : FIXED64, 'a fixed-size number');
        return 1;
    }
    /** For a field that the schema does not know. */
    skip() {
        this.file.unknownBytes += this.position - this.offset;
    }
    broken(reason) {
        return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(this.file.format, reason, this.offset);
    }
    expect(wireType, what) {
        if (this.wireType !== wireType) {
            throw this.broken(`field ${this.field} should be ${what}, but has wire type ${this.wireType}`);
        }
    }
    readTag() {
        this.offset = this.position;
        this.file.spend(1, this.offset);
        this.file.fillable?.load(this.offset, this.offset + FIELD_HEAD);
        this.readVarint();
        if (this.high !== 0 || this.position - this.offset > 5)
            throw this.broken('a field tag is longer than 32 bits');
        this.field = this.low >>> 3;
        this.wireType = this.low & 7;
        if (this.field === 0)
            throw this.broken('field number 0');
    }
    readValue() {
        switch (this.wireType) {
            case VARINT:
                this.readVarint();
                return;
            case FIXED64:
                this.take(8);
                return;
            case FIXED32:
                this.take(4);
                return;
            case LENGTH_DELIMITED: {
                this.readVarint();
                if (this.high !== 0)
                    throw this.broken(`field ${this.field} has a length over 4 GiB`);
                this.take(this.low);
                return;
            }
            case START_GROUP:
                this.skipGroup();
                return;
            default:
                throw this.broken(`wire type ${this.wireType} of field ${this.field}`);
        }
    }
    /** Groups are older than ONNX: only an unknown field can be one. Nesting is counted, not recursed into. */
    skipGroup() {
        const open = [this.field];
        const outer = { field: this.field, offset: this.offset };
        while (open.length > 0) {
            if (this.position >= this.limit)
                throw this.broken('a group does not end');
            this.readTag();
            if (this.wireType === START_GROUP)
                open.push(this.field);
            else if (this.wireType !== END_GROUP)
                this.readValue();
            else if (open.pop() !== this.field)
                throw this.broken('a group ends with another number');
            if (open.length > 100)
                throw this.broken('groups nested deeper than 100');
        }
        this.field = outer.field;
        this.offset = outer.offset;
        this.wireType = START_GROUP;
    }
    take(bytes) {
        if (bytes > this.limit - this.position) {
            throw this.broken(`field ${this.field} wants ${bytes} bytes, ${this.limit - this.position} are left`);
        }
        this.start = this.position;
        this.end = this.position + bytes;
        this.position = this.end;
    }
    readVarint() {
        const { bytes } = this.file;
        let low = 0;
        let high = 0;
        for (let index = 0; index < 10; index++) {
            if (this.position >= this.limit)
                throw this.broken('a number is cut off');
            const byte = bytes[this.position++];
            const bits = byte & 127;
            if (index < 4)
                low |= bits << (7 * index);
            else if (index === 4) {
                low |= bits << 28;
                high = bits >>> 4;
            }
            else if (index < 9)
                high |= bits << (7 * index - 32);
            else
                high |= (bits & 1) << 31;
            if (byte < 128) {
                this.low = low >>> 0;
                this.high = high >>> 0;
                return;
            }
        }
        throw this.broken('a number is longer than 10 bytes');
    }
}
/** Text as protobuf's proto2 readers take it: invalid UTF-8 is not an error, it shows as U+FFFD. */
function textOf(payload) {
    return decoder.decode(payload);
}
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
function int64Of(low, high) {
    if (high === 0)
        return low;
    const value = (high | 0) * 4_294_967_296 + low;
    return Number.isSafeInteger(value) ? value : BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low));
}


/***/ })

};
