export const id = 5465;
export const ids = [5465,1150];
export const modules = {

/***/ 61150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sharedBytes: () => (/* binding */ sharedBytes),
/* harmony export */   spareThreads: () => (/* binding */ spareThreads),
/* harmony export */   startAnsweringThread: () => (/* binding */ startAnsweringThread)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _processors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37770);
/* harmony import */ var _thread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9971);



/** Threads beside the main one: each opens the model again, which takes some tens of megabytes. */
const MAX_THREADS = 7;
/** Bytes that do not lie in shared memory are copied there for the threads, up to this size. */
const MAX_COPIED_BYTES = 64 * 1024 ** 2;
/** How many threads there may be beside this one. */
function spareThreads() {
    return Math.min(MAX_THREADS, (0,_processors_js__WEBPACK_IMPORTED_MODULE_0__/* .processors */ .K)() - 1);
}
/** The bytes where all threads see them; null when they would have to be copied and are too many. */
function sharedBytes(bytes) {
    if (bytes.buffer instanceof SharedArrayBuffer)
        return bytes;
    if (bytes.length > MAX_COPIED_BYTES)
        return null;
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    return shared;
}
/** Starts a thread; that it cannot start is told by `ready`, why at debug level. */
function startAnsweringThread(code, data, log) {
    const worker = (0,_thread_js__WEBPACK_IMPORTED_MODULE_1__/* .startThread */ .B)(code, data);
    // An idle thread does not keep the process alive.
    worker.unref();
    const pending = new Map();
    let requests = 0;
    let ended = null;
    let started = () => undefined;
    let broke = () => undefined;
    const ready = new Promise((resolve, reject) => {
        started = resolve;
        broke = reject;
    });
    // Who does not wait for the thread should not be stopped by it.
    ready.catch(() => undefined);
    const end = (error) => {
        ended ??= error;
        log.debug(`a thread for rows ended: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
        broke(error);
        for (const { reject } of pending.values())
            reject(error);
        pending.clear();
    };
    worker.on('error', (error) => {
        end(error instanceof Error ? error : new Error(String(error)));
    });
    worker.on('exit', (code) => {
        end(new Error(`it exited with ${code}`));
    });
    worker.on('message', (message) => {
        if (message.kind === 'ready') {
            started();
            return;
        }
        const waiting = pending.get(message.id);
        pending.delete(message.id);
        if (pending.size === 0)
            worker.unref();
        if (message.kind === 'answer')
            waiting?.resolve(message.answer);
        else
            waiting?.reject(new Error('the rows could not be predicted'));
    });
    return {
        ready,
        ask: (question, transfer) => new Promise((resolve, reject) => {
            if (ended !== null) {
                reject(ended);
                return;
            }
            const id = requests++;
            pending.set(id, { resolve, reject });
            worker.ref();
            const request = { id, question };
            worker.postMessage(request, transfer);
        }),
        close: async () => {
            worker.removeAllListeners();
            await worker.terminate();
        },
    };
}


/***/ }),

/***/ 37770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ PROCESSORS_VARIABLE),
/* harmony export */   K: () => (/* binding */ processors)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

/** Set by a run that judges several models side by side, so that their threads together are not more than the processors. */
const PROCESSORS_VARIABLE = 'MODELGATE_PROCESSORS';
/** How many processors this process may keep busy: those of the machine, or its share of them. */
function processors(environment = process.env) {
    const all = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)();
    const share = Number(environment[PROCESSORS_VARIABLE] ?? '');
    return Number.isInteger(share) && share >= 1 ? Math.min(share, all) : all;
}


/***/ }),

/***/ 9971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ startThread)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_1__);


/** Starts a thread from the sources or from dist/, whichever this process runs from. */
function startThread({ here, source, built }, workerData) {
    const path = new URL(source, here);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(new URL(built, here), { workerData });
    const start = `import('tsx/esm/api').then((tsx) => { tsx.register(); return import('${path.href}') })`;
    return new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(start, { eval: true, workerData });
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

/***/ 12598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ planFeeds)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);


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
 * the name of the input. `names` are the columns of a matrix, when the model knows them; 'by position' says that the
 * inputs have no names of columns.
 * @throws ModelGateError unsupported for inputs that a table cannot fill
 */
function planFeeds(ports, names) {
    if (ports.length === 0)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('onnx', 'the graph has no inputs');
    const feeds = ports.map(feedOf);
    const total = startOf(feeds, feeds.length);
    const columnNames = names === 'by position' ? null : columnNamesOf(feeds, names?.length === total ? names : null);
    const inputsOf = (wanted) => feeds.flatMap((feed, position) => {
        const { width, port, rowShape } = feed;
        if (width === null)
            return wanted(position) ? [{ name: port.name, kind: 'tensor', shape: rowShape }] : [];
        return Array.from({ length: wanted(position) ? width : 0 }, (_, index) => ({
            name: columnNames?.[startOf(feeds, position) + index] ?? null,
            kind: feed.elementType === 'string' ? 'string' : 'number',
        }));
    });
    const inputs = inputsOf(() => true);
    return {
        inputs,
        batch: batchOf(ports),
        feeds: (chunk) => {
            const given = feeds.map((feed) => tensorFor(feed, feeds, chunk));
            const rest = inputsOf((position) => given[position] === undefined && feeds[position].width !== null);
            const columns = rest.length === 0 ? [] : [...selectColumns(rest, chunk)];
            const tensors = {};
            for (const [position, feed] of feeds.entries()) {
                const tensor = given[position];
                tensors[feed.port.name] =
                    tensor === undefined
                        ? fill(feed, columns.splice(0, feed.width ?? 0), chunk.rows)
                        : fillFromTensor(feed, tensor, chunk.rows);
            }
            return tensors;
        },
    };
}
/**
 * A tensor of the table under the input's name, else the only one for the only input.
 * @throws ModelGateError code 'data' when its rows have another size, or there is none and columns cannot do
 */
function tensorFor(feed, feeds, { tensors = [] }) {
    const { port, rowShape, width } = feed;
    const named = tensors.find(({ name }) => name === port.name);
    const tensor = named ?? (feeds.length === 1 && tensors.length === 1 ? tensors[0] : undefined);
    const sizes = rowShape.map((size) => size ?? '?').join(', ');
    if (tensor === undefined || feed.elementType === 'string') {
        if (width !== null)
            return undefined;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `the data has no tensor for input ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(port.name, 80)}, rows of [${sizes}]`, {
            subject: port.name,
            remedy: 'Give the rows as a NumPy file (.npy, .npz), or as a folder of images.',
        });
    }
    const { shape } = tensor;
    const sameShape = shape.length === rowShape.length && shape.every((size, axis) => (rowShape[axis] ?? size) === size);
    if (sameShape || shape.reduce((product, size) => product * size, 1) === width)
        return tensor;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `the tensor ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(tensor.name, 80)} has rows of [${shape.join(', ')}]; input ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(port.name, 80)} takes [${sizes}]`, { subject: tensor.name, remedy: 'Give rows of the shape that the model was trained on.' });
}
function fillFromTensor(feed, { name, data, shape }, rows) {
    const column = {
        kind: 'number',
        name,
        values: data instanceof Float64Array ? data : Float64Array.from(data),
        missing: null,
        integer: false,
        boolean: false,
    };
    const filled = numbersFor(feed.elementType, data.length);
    fillNumbers(filled, column, { offset: 0, width: 1, elementType: feed.elementType });
    const rowShape = feed.rowShape.map((size, axis) => size ?? shape[axis]);
    return { elementType: feed.elementType, shape: [rows, ...rowShape], data: filled };
}
function startOf(feeds, position) {
    return feeds.slice(0, position).reduce((sum, { width }) => sum + (width ?? 0), 0);
}
function columnNamesOf(feeds, names) {
    if (names !== null)
        return names;
    const [only] = feeds;
    // A single input is named after the matrix (X, float_input), not after a column.
    if (feeds.length === 1 && only.width !== 1)
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
    // A matrix of floats is a table; integers of any number are tokens, and higher ranks are images and series.
    const isTensor = shape.length > 2 || (elementType === 'int64' && shape.length === 2);
    if (rowShape.includes(null) && isTensor && elementType !== 'string')
        return { port, elementType, rowShape, width: null };
    if (rowShape.includes(null) || shape.length === 0) {
        const sizes = shape.map((size) => size ?? '?').join(', ');
        throw unfit(port, `has shape [${sizes}], so the number of columns is not known`);
    }
    const sizes = rowShape;
    return { port, elementType, rowShape: sizes, width: sizes.reduce((product, size) => product * size, 1) };
}
function unfit(port, reason) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('onnx', `input ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(port.name, 80)} ${reason}`, 'Export the model with inputs of [rows, features], or one [rows, 1] input a column.');
}
function batchOf(ports) {
    const sizes = new Set(ports.map(({ shape }) => shape?.[0] ?? null).filter((size) => size !== null && size > 0));
    if (sizes.size > 1)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('onnx', `inputs have different fixed row counts: ${[...sizes].join(', ')}`);
    return [...sizes][0] ?? null;
}
function selectColumns(inputs, chunk) {
    if (inputs.every(({ name }) => name === null)) {
        if (chunk.columns.length === inputs.length)
            return chunk.columns;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `the data has ${chunk.columns.length} columns, the model takes ${inputs.length} (without names, so they count by position)`, {
            remedy: 'Give exactly the feature columns, in the order of training. Those that a vectorizer or scaler in another file makes: join both with modelgate convert --preprocessing FILE.',
        });
    }
    const byName = new Map(chunk.columns.map((column) => [column.name, column]));
    const missing = inputs.filter(({ name }) => !byName.has(name)).map(({ name }) => name);
    if (missing.length > 0) {
        const listed = missing.map((name) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(name, 80)).join(', ');
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `the data lacks columns that the model needs: ${listed}`, {
            subject: missing[0],
            remedy: 'Add the missing columns under exactly these names.',
        });
    }
    return inputs.map(({ name }) => byName.get(name));
}
function fill(feed, columns, rows) {
    const { elementType } = feed;
    const shape = [rows, ...feed.rowShape];
    const width = columns.length;
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
            const found = `text ("${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(column.dictionary[column.codes[row]], 60)}" in row ${row + 1})`;
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
        const text = column.dictionary[code];
        if (text?.includes('\0') === true) {
            throw wrongCell(column, `holds a NUL character in row ${row + 1}, at which onnxruntime ends a text`);
        }
        if (text !== undefined)
            return text;
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
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `column ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(column.name, 80)} ${reason}`, {
        subject: column.name,
        remedy: 'Give the column the type and values that the model was trained on.',
    });
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
    RegexFullMatch: ['bool'],
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
function named(values) {
    return values.flatMap((value) => (value === null ? [] : [value.name]));
}
/** Values that the outputs depend on: members of ensembles give more than is asked of them. Nodes follow their inputs. */
function neededValues(nodes, outputs) {
    const needed = new Set(outputs);
    for (const { inputs, outputs: made } of nodes.toReversed()) {
        if (made.some((name) => needed.has(name)))
            for (const name of inputs)
                needed.add(name);
    }
    return needed;
}
/** Starts an empty graph. */
function createGraph(options = {}) {
    const opsets = { ...DEFAULT_OPSETS, ...options.opsets };
    const domains = new Set(['']);
    let graphNodes = [];
    const initializers = [];
    const results = [];
    const inputs = [];
    const outputs = [];
    const names = new Set();
    const nodeNames = new Map();
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
    /** Names of nodes are unique. */
    const nodeName = (stem) => {
        const count = (nodeNames.get(stem) ?? 0) + 1;
        nodeNames.set(stem, count);
        return count === 1 ? stem : `${stem} (${count})`;
    };
    const nodes = (opType, nodeInputs, count, attributes = {}, nodeOptions = {}) => {
        const domain = nodeOptions.domain ?? '';
        domains.add(domain);
        const types = nodeInputs.map((input) => input?.elementType ?? null);
        const values = Array.from({ length: count }, (_, index) => ({
            name: fresh(opType),
            elementType: (index === 0 ? nodeOptions.elementType : undefined) ?? outputType(opType, types, index),
            shape: (index === 0 ? nodeOptions.shape : undefined) ?? null,
        }));
        const message = new message_writer/* MessageWriter */.H();
        for (const input of nodeInputs)
            message.string(1, input?.name ?? '');
        for (const value of values)
            message.string(2, value.name);
        if (nodeOptions.name !== undefined)
            message.string(3, nodeName(nodeOptions.name));
        message.string(4, opType);
        for (const [name, value] of Object.entries(attributes))
            message.message(5, (0,onnx_attributes/* attributeMessage */.AW)(name, value));
        if (domain !== '')
            message.string(7, domain);
        const captured = Object.values(attributes).flatMap(onnx_attributes/* capturesOf */.JR);
        graphNodes.push({ message, inputs: [...named(nodeInputs), ...captured], outputs: named(values) });
        return values;
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
            initializers.push({ name, message: (0,tensor_message/* tensorMessage */.h)(name, data, shape, elementType) });
            return { name, elementType, shape };
        },
        body(given, build) {
            const outer = graphNodes;
            const inner = [];
            graphNodes = inner;
            try {
                const values = given.map((input) => ({
                    name: fresh('body'),
                    ...(typeof input === 'string' ? { elementType: input, shape: null } : input),
                }));
                // Identity, since a body may not hand out one of its inputs or a value from outside.
                const handed = build(values).map((value) => node('Identity', [value]));
                return bodyAttribute(fresh('body'), { nodes: inner, inputs: values, outputs: handed });
            }
            finally {
                graphNodes = outer;
            }
        },
        output(value, name, declared = {}) {
            const elementType = declared.elementType ?? value.elementType;
            if (elementType === null)
                throw new TypeError(`graph output ${name} (${value.name}) needs an element type`);
            if (value.name !== name) {
                const message = new message_writer/* MessageWriter */.H().string(1, value.name).string(2, claim(name)).string(4, 'Identity');
                graphNodes.push({ message, inputs: [value.name], outputs: [name] });
            }
            results.push(name);
            outputs.push(valueInfo(name, elementType, declared.shape ?? value.shape));
        },
        toBytes() {
            const graph = new message_writer/* MessageWriter */.H();
            const needed = neededValues(graphNodes, results);
            for (const { message, outputs: made } of graphNodes) {
                if (made.some((name) => needed.has(name)))
                    graph.message(1, message);
            }
            graph.string(2, options.name ?? 'modelgate');
            for (const { name, message } of initializers)
                if (needed.has(name))
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
/** GraphProto of a body, and the names that it takes from around it. */
function bodyAttribute(name, body) {
    const graph = new message_writer/* MessageWriter */.H();
    for (const { message } of body.nodes)
        graph.message(1, message);
    graph.string(2, name);
    for (const [field, values] of [
        [11, body.inputs],
        [12, body.outputs],
    ]) {
        for (const value of values) {
            if (value.elementType === null)
                throw new TypeError(`body value ${value.name} needs an element type`);
            graph.message(field, valueInfo(value.name, value.elementType, value.shape));
        }
    }
    const own = new Set([...named(body.inputs), ...body.nodes.flatMap(({ outputs }) => outputs)]);
    return (0,onnx_attributes/* graphAttribute */.ls)(graph, body.nodes.flatMap(({ inputs }) => inputs).filter((input) => !own.has(input)));
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
const BY_POSITION = 'modelgate.by_position';
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
        ...(description.byPosition === true ? { [BY_POSITION]: 'true' } : {}),
    };
}
/** The same, read back; a key that holds something else than a JSON list of labels is another tool's and left alone. */
function readDescription(model) {
    const texts = new Map(model.metadata);
    const task = TASKS.find((name) => name === texts.get(TASK)) ?? null;
    const inputs = firstList(texts, INPUT_KEYS);
    return {
        task,
        classes: firstList(texts, CLASS_KEYS),
        inputs: inputs === null ? null : inputs.map(String),
        byPosition: texts.get(BY_POSITION) === 'true',
    };
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

/***/ 41817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
 * @throws ModelGateError unsupported when the native engine was asked for by name and cannot be loaded
 */
async function chooseEngine(prefer) {
    if (prefer === 'wasm')
        return { ...(await loadEngine('wasm')), folder: null, reason: null };
    if (typeof prefer === 'object')
        return { ...(await onlyNative(prefer)), reason: null };
    try {
        return { ...(await loadEngine('native')), folder: null, reason: null };
    }
    catch (error) {
        const [cause] = (0,errors/* messageOf */.bD)(error).split('\n');
        return {
            ...(await loadEngine('wasm')),
            folder: null,
            reason: `native engine could not be loaded: ${withoutFolders(cause ?? '')}`,
        };
    }
}
/** @throws what `native` throws; ModelGateError unsupported */
async function onlyNative({ native }) {
    const folder = await native();
    try {
        if (folder === null)
            return { ...(await loadEngine('native')), folder };
        return { ...nativeOf((0,external_node_module_.createRequire)((0,external_node_path_.join)(folder, 'package.json'))(folder)), folder };
    }
    catch (cause) {
        throw new errors/* ModelGateError */.j3('unsupported', `the native engine could not be loaded: ${(0,core_text/* plain */.pj)((0,errors/* messageOf */.bD)(cause), 300)}`, {
            subject: 'engine',
            remedy: 'Leave engine at auto: it takes the WebAssembly build where the native one does not run.',
            cause,
        });
    }
}
async function loadNative() {
    refuseDamagedBinaries();
    return nativeOf(await __webpack_require__.e(/* import() */ 701).then(__webpack_require__.t.bind(__webpack_require__, 30701, 23)));
}
function nativeOf(runtime) {
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

// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
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

// EXTERNAL MODULE: ./src/onnx/model-reader.ts + 2 modules
var model_reader = __webpack_require__(61079);
// EXTERNAL MODULE: ./src/core/answering-thread.ts
var answering_thread = __webpack_require__(61150);
;// CONCATENATED MODULE: ./src/onnx/session-threads.ts


const session_threads_here = import.meta.url; // apart, or the bundler would copy what the URLs below name
/** Every session has the weights for itself, packed for its kernels: so much of all threads together. */
const MAX_WEIGHT_BYTES = 512 * 1024 ** 2;
/** The threads of one session, which are started when somebody wants them. */
class SessionThreads {
    #bytes;
    #engine;
    #shared = null;
    #threads = [];
    /** @param bytes of the whole model; null: it is more than that, and there are no threads */
    constructor(bytes, engine) {
        this.#bytes = bytes;
        this.#engine = engine;
    }
    atMost(count, log) {
        const missing = Math.min(count, (0,answering_thread.spareThreads)(), this.#fitting()) - this.#threads.length;
        if (missing > 0 && this.#bytes !== null) {
            this.#shared ??= (0,answering_thread.sharedBytes)(this.#bytes);
            if (this.#shared === null)
                log.debug('rows go through the graph in one thread: the model is large');
            else
                this.#start(this.#shared, missing, log);
        }
        return this.#threads.map((thread) => ({
            ready: thread.ready,
            runAll: ({ feeds, fetches }) => {
                const apart = feeds.map(withOwnBuffers);
                return thread.ask({ feeds: apart, fetches }, apart.flatMap(buffersOf));
            },
        }));
    }
    async close() {
        await Promise.all(this.#threads.splice(0).map((thread) => thread.close()));
    }
    #fitting() {
        return Math.floor(MAX_WEIGHT_BYTES / Math.max(1, this.#bytes?.length ?? Infinity));
    }
    #start(bytes, count, log) {
        const { name, folder } = this.#engine;
        const data = { modelgateSessionWorker: true, bytes, engine: name, folder };
        const code = { here: session_threads_here, source: './session-worker.ts', built: '../worker/onnx.js' };
        try {
            for (let at = 0; at < count; at++)
                this.#threads.push((0,answering_thread.startAnsweringThread)(code, data, log));
        }
        catch (error) {
            log.debug(`no thread for rows: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
}
/** Copies: a view would take all rows along, and the caller keeps what it has for the case that the thread fails. */
function withOwnBuffers(feeds) {
    return Object.fromEntries(Object.entries(feeds).map(([name, tensor]) => [name, { ...tensor, data: tensor.data.slice() }]));
}
function buffersOf(feeds) {
    return Object.values(feeds).flatMap(({ data }) => ('buffer' in data ? [data.buffer] : []));
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
        session = await engine.runtime.InferenceSession.create(unshared(bytes), {
            executionProviders: [engine.name === 'native' ? 'cpu' : 'wasm'],
            // Operators add in another order in each number of threads, which changes labels of forests: rows are split instead
            // (docs/decisions/0026-onnx-rows-are-split-not-operators.md).
            intraOpNumThreads: 1,
            interOpNumThreads: 1,
            logSeverityLevel: 3,
            ...(externalData.length > 0 ? { externalData } : {}),
        });
    }
    catch (cause) {
        throw engineError('onnxruntime cannot open the model', cause);
    }
    const threads = new SessionThreads(externalData.length === 0 ? bytes : null, engine);
    return {
        engine: engine.name,
        engineVersion: engine.version,
        engineReason: engine.reason,
        inputs: session.inputMetadata.map(portOf),
        outputs: session.outputMetadata.map(portOf),
        run: (feeds, fetches) => runSession(session, engine, feeds, fetches),
        threads: (count, log) => threads.atMost(count, log),
        close: async () => {
            await threads.close();
            await session.release();
        },
    };
}
/** The engines take no memory that threads share; they copy what they are given, so that this copy does not stay. */
function unshared(bytes) {
    return bytes.buffer instanceof SharedArrayBuffer ? bytes.slice() : bytes;
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


/***/ })

};
