export const id = 7846;
export const ids = [7846,7205,6419];
export const modules = {

/***/ 90418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ asDiskError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Codes of the operating system for a disk that does not take what is written, and what to do about each. */
const REMEDIES = {
    ENOSPC: 'The disk is full: make room on it, then run again.',
    EDQUOT: 'The disk quota is used up: make room, then run again.',
    EFBIG: 'The file is larger than the system lets this process write (ulimit -f): raise the limit, then run again.',
    EROFS: 'The file system is read-only: use another folder, or mount it for writing.',
    EACCES: 'This user may not write there: give it the right, or use another folder.',
    EPERM: 'This user may not write there: give it the right, or use another folder.',
};
/**
 * A failure to write as one clear error; anything else as it is.
 * @param lost what that means for the state, one clause: `the environment is unchanged`
 */
function asDiskError(error, lost) {
    const { code, path, message } = error;
    const remedy = code === undefined ? undefined : REMEDIES[code];
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3 || remedy === undefined)
        return error;
    const where = path ?? 'a file';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('disk', `${where} could not be written (${message}); ${lost}`, {
        subject: where,
        remedy,
        cause: error,
    });
}


/***/ }),

/***/ 36419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ MAX_MODEL_BYTES),
/* harmony export */   M1: () => (/* binding */ MAX_NESTING),
/* harmony export */   Np: () => (/* binding */ MAX_OBJECT_DEPTH),
/* harmony export */   P8: () => (/* binding */ MAX_HDF5_STEPS),
/* harmony export */   Q0: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   QJ: () => (/* binding */ PREDICT_CHUNK_ROWS),
/* harmony export */   cR: () => (/* binding */ MAX_PICKLE_OPCODES),
/* harmony export */   eY: () => (/* binding */ MAX_COMPRESSION_RATIO),
/* harmony export */   jB: () => (/* binding */ MAX_ANNOTATIONS_PER_LEVEL),
/* harmony export */   jq: () => (/* binding */ MAX_DENSE_CELLS),
/* harmony export */   y4: () => (/* binding */ MAX_DECOMPRESSED_BYTES),
/* harmony export */   z9: () => (/* binding */ MAX_ZIP_MEMBERS)
/* harmony export */ });
/**
 * Budgets that keep memory and time bounded on hostile or very large input. Each says why it has its value.
 * A file that exceeds one is refused or reported incomplete by name; nothing is cut silently.
 */
/** Largest model file: the limit of a GitHub release asset, the largest thing that can be deployed. */
const MAX_MODEL_BYTES = 2 * 1024 ** 3;
/** Largest decompressed size of a compressed joblib file; a bomb reaches it, an honest forest does not. */
const MAX_DECOMPRESSED_BYTES = 4 * 1024 ** 3;
/** Decompressed bytes allowed per compressed byte; zlib's own ceiling is about 1,032. */
const MAX_COMPRESSION_RATIO = 1_100;
/** Depth of nested containers that readers follow (pickle in pickle, zip in zip). */
const MAX_NESTING = 8;
/** Opcodes interpreted in one pickle; a 200 MB forest has 30 thousand, a list of a million dicts about 12 million. */
const MAX_PICKLE_OPCODES = 50_000_000;
/** Depth of nested attributes that a lowering or a report walks. */
const MAX_OBJECT_DEPTH = 500;
/** Cells of a dense intermediate matrix; 2^28 doubles are 2 GiB. */
const MAX_DENSE_CELLS = 2 ** 28;
/** Rows that one predict call gets; larger data goes through in chunks of this. */
const PREDICT_CHUNK_ROWS = 65_536;
/** A job summary over 1 MiB is dropped whole by the runner; stay below. Unit: UTF-8 bytes. */
const MAX_SUMMARY_BYTES = 900 * 1024;
/** Annotations that GitHub shows for one step and level. */
const MAX_ANNOTATIONS_PER_LEVEL = 10;
/** Header messages, links, tree nodes and chunks read in one HDF5 file; a model of ten thousand layers has about 500 thousand. */
const MAX_HDF5_STEPS = 4_000_000;
/** Members of a zip archive; torch writes one a tensor. */
const MAX_ZIP_MEMBERS = 200_000;


/***/ }),

/***/ 35561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openArrow: () => (/* binding */ openArrow)
});

// EXTERNAL MODULE: ./node_modules/@uwdata/flechette/dist/flechette.cjs
var flechette = __webpack_require__(25619);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/data/read/csv/header.ts
var header = __webpack_require__(3333);
// EXTERNAL MODULE: ./src/data/read/tensor-cell.ts
var tensor_cell = __webpack_require__(95173);
// EXTERNAL MODULE: ./node_modules/fzstd/esm/index.mjs
var esm = __webpack_require__(68339);
// EXTERNAL MODULE: ./src/formats/compression/index.ts + 9 modules
var compression = __webpack_require__(8968);
;// CONCATENATED MODULE: ./src/data/read/arrow/codecs.ts



/** Of one buffer of a batch: as many doubles as a batch may have bytes. */
const MAX_BUFFER_BYTES = 1024 ** 3;
/** Registers what Feather compresses with, LZ4 frames by default. Reading only: nothing is ever compressed. */
function registerCodecs() {
    (0,flechette/* setCompressionCodec */.ng)(flechette/* CompressionType */.jf.LZ4_FRAME, {
        encode: refuseEncoding,
        decode: (bytes, length) => sized((0,compression.decompress)(bytes, 'lz4').bytes, length),
    });
    (0,flechette/* setCompressionCodec */.ng)(flechette/* CompressionType */.jf.ZSTD, {
        encode: refuseEncoding,
        decode: (bytes, length) => sized((0,esm/* decompress */.m)(bytes, new Uint8Array(bounded(length))), length),
    });
}
function refuseEncoding() {
    throw new Error('Arrow data is read, not written');
}
function bounded(length) {
    if (length < 0 || length > MAX_BUFFER_BYTES)
        throw new Error(`a buffer of ${length} bytes`);
    return length;
}
function sized(bytes, length) {
    if (bytes.length !== length)
        throw new Error(`a buffer of ${bytes.length} bytes where ${length} were announced`);
    return bytes;
}

// EXTERNAL MODULE: ./src/core/table.ts
var table = __webpack_require__(70859);
// EXTERNAL MODULE: ./src/data/read/iso-time.ts
var iso_time = __webpack_require__(79692);
// EXTERNAL MODULE: ./src/data/read/pandas-index.ts
var pandas_index = __webpack_require__(67965);
;// CONCATENATED MODULE: ./src/data/read/arrow/columns.ts






const REFUSED = {
    [flechette/* Type */.ZU.Binary]: 'raw bytes',
    [flechette/* Type */.ZU.LargeBinary]: 'raw bytes',
    [flechette/* Type */.ZU.FixedSizeBinary]: 'raw bytes',
    [flechette/* Type */.ZU.BinaryView]: 'raw bytes',
    [flechette/* Type */.ZU.Struct]: 'structs',
    [flechette/* Type */.ZU.Map]: 'maps',
    [flechette/* Type */.ZU.Union]: 'unions',
    [flechette/* Type */.ZU.Time]: 'times of day',
    [flechette/* Type */.ZU.Interval]: 'time spans',
    [flechette/* Type */.ZU.Duration]: 'time spans',
    [flechette/* Type */.ZU.RunEndEncoded]: 'run-end encoding',
};
/** The columns of a schema, without those that pandas wrote for its index. @throws ModelGateError unsupported by name */
function columnsOf(schema, path) {
    const index = (0,pandas_index/* indexColumns */.c)(schema.metadata?.get('pandas'));
    return schema.fields.flatMap(({ name, type }, field) => {
        if (index.has(name))
            return [];
        const where = `column '${(0,core_text/* plain */.pj)(name, 80)}' of ${(0,core_text/* plain */.pj)(path)}`;
        return [{ name, field, type: typeOf(type, where), wide: isWide(type) }];
    });
}
function typeOf(type, where) {
    switch (type.typeId) {
        case flechette/* Type */.ZU.Int:
            return 'integer';
        case flechette/* Type */.ZU.Float:
        case flechette/* Type */.ZU.Decimal:
        case flechette/* Type */.ZU.Null:
            return 'number';
        case flechette/* Type */.ZU.Bool:
            return 'boolean';
        case flechette/* Type */.ZU.Utf8:
        case flechette/* Type */.ZU.LargeUtf8:
        case flechette/* Type */.ZU.Utf8View:
            return 'string';
        case flechette/* Type */.ZU.Date:
        case flechette/* Type */.ZU.Timestamp:
            return 'timestamp';
        case flechette/* Type */.ZU.Dictionary:
            return typeOf(type.dictionary, where);
        case flechette/* Type */.ZU.List:
        case flechette/* Type */.ZU.LargeList:
        case flechette/* Type */.ZU.FixedSizeList:
            return 'list';
        default:
            throw (0,errors/* unsupported */.qO)(where, REFUSED[type.typeId] ?? `the Arrow type ${type.typeId}`, 'Leave the column out, or store it as numbers or text.');
    }
}
function isWide(type) {
    if (type.typeId === flechette/* Type */.ZU.Dictionary)
        return isWide(type.dictionary);
    return type.typeId === flechette/* Type */.ZU.Int && type.bitWidth === 64;
}
/** Cells of a column of one batch; `type` is what the whole file makes of it. */
function columnOf(name, type, batch) {
    if (type === 'string' || type === 'timestamp')
        return (0,table/* stringColumn */.s2)(name, textsOf(batch));
    const values = new Float64Array(batch.length);
    for (let row = 0; row < batch.length; row++) {
        const value = batch.at(row);
        values[row] = value === null || value === undefined ? NaN : Number(value);
    }
    return { ...(0,table/* numberColumn */.sA)(name, values), integer: type === 'integer', boolean: type === 'boolean' };
}
function textsOf(batch) {
    const text = textOf(batch.type);
    return Array.from({ length: batch.length }, (_, row) => {
        if (batch.nullCount > 0 && !batch.isValid(row))
            return null;
        const value = text === null ? batch.at(row) : text(batch.values[row]);
        if (typeof value === 'string')
            return value;
        return typeof value === 'bigint' || typeof value === 'number' ? value.toString() : null;
    });
}
/** Dates and times from the stored count, which the library would round to milliseconds. */
function textOf(type) {
    if (type.typeId === flechette/* Type */.ZU.Date) {
        return type.unit === flechette/* DateUnit */.fo.DAY ? (days) => (0,iso_time/* isoDate */._$)(Number(days)) : (millis) => (0,iso_time/* isoMoment */.QA)(BigInt(millis), 1n);
    }
    if (type.typeId !== flechette/* Type */.ZU.Timestamp)
        return null;
    if (type.unit === flechette/* TimeUnit */.yr.SECOND)
        return (seconds) => (0,iso_time/* isoMoment */.QA)(BigInt(seconds) * 1000n, 1n);
    const perMilli = { [flechette/* TimeUnit */.yr.MILLISECOND]: 1n, [flechette/* TimeUnit */.yr.MICROSECOND]: 1000n, [flechette/* TimeUnit */.yr.NANOSECOND]: 1000000n };
    const unit = perMilli[type.unit];
    return (count) => (0,iso_time/* isoMoment */.QA)(BigInt(count), unit);
}

;// CONCATENATED MODULE: ./src/data/read/arrow/messages.ts


/** Of one schema, dictionary or record batch: a table written in one piece of more than this has to be cut. */
const MAX_MESSAGE_BYTES = 1024 ** 3;
/** Metadata of a message: a schema of 100,000 columns has about 20 MB. */
const MAX_METADATA_BYTES = 64 * 1024 * 1024;
const MAGIC = 'ARROW1';
/** `MessageHeader` of https://github.com/apache/arrow/blob/main/format/Message.fbs */
const KINDS = {
    1: 'schema',
    2: 'dictionary',
    3: 'records',
};
/**
 * Cuts Arrow IPC data, streams and files (Feather version 2) alike, into its messages, so that a file may be larger than the
 * memory: https://arrow.apache.org/docs/format/Columnar.html#encapsulated-message-format. The footer of a file, which only
 * repeats where the messages are, is not read.
 * @throws ModelGateError corrupt for cut off or damaged data, limit
 */
async function* messagesOf(stream, path) {
    const queue = new ByteQueue(stream);
    try {
        const start = await queue.peek(8);
        if (start.toString('latin1', 0, MAGIC.length) === MAGIC)
            await queue.take(8);
        for (;;) {
            const prefix = await queue.peek(8);
            if (prefix.length === 0)
                return;
            if (prefix.length < 4)
                throw damaged(path, 'the file ends inside a message');
            const continued = prefix.readUInt32LE(0) === 0xffffffff;
            // Before version 0.15 a message began with its length.
            const length = continued ? (prefix.length < 8 ? 0 : prefix.readInt32LE(4)) : prefix.readInt32LE(0);
            if (length === 0)
                return;
            if (length < 0 || length > MAX_METADATA_BYTES)
                throw damaged(path, `a message with ${length} bytes of metadata`);
            const metadataEnd = (continued ? 8 : 4) + length;
            const metadata = await queue.peek(metadataEnd);
            if (metadata.length < metadataEnd)
                throw damaged(path, 'the file ends inside a message');
            const { kind, bodyBytes } = headOf(metadata.subarray(metadataEnd - length), path);
            if (bodyBytes > MAX_MESSAGE_BYTES) {
                throw new errors/* ModelGateError */.j3('limit', `${(0,core_text/* plain */.pj)(path)}: a batch of ${bodyBytes} bytes, at most ${MAX_MESSAGE_BYTES} are read`, {
                    subject: path,
                    remedy: 'Write the table in smaller batches: pyarrow.feather.write_feather(..., chunksize=65536).',
                });
            }
            const bytes = await queue.take(metadataEnd + bodyBytes);
            if (bytes.length < metadataEnd + bodyBytes)
                throw damaged(path, 'the file ends inside a batch');
            if (kind !== undefined)
                yield { kind, bytes };
        }
    }
    finally {
        await queue.close();
    }
}
/** Kind and body length out of a flatbuffer `Message`; https://flatbuffers.dev/internals/ */
function headOf(buffer, path) {
    try {
        const table = buffer.readUInt32LE(0);
        const vtable = table - buffer.readInt32LE(table);
        const size = buffer.readUInt16LE(vtable);
        const place = (field) => (field + 2 <= size ? buffer.readUInt16LE(vtable + field) : 0);
        const [kindAt, bodyAt] = [place(6), place(10)];
        const kind = kindAt === 0 ? 0 : buffer.readUInt8(table + kindAt);
        const bodyBytes = bodyAt === 0 ? 0 : Number(buffer.readBigInt64LE(table + bodyAt));
        if (!Number.isSafeInteger(bodyBytes) || bodyBytes < 0)
            throw new RangeError('body length');
        return { kind: KINDS[kind], bodyBytes };
    }
    catch (cause) {
        throw damaged(path, 'a message without valid metadata', cause);
    }
}
function damaged(path, what, cause) {
    return new errors/* ModelGateError */.j3('corrupt', `${(0,core_text/* plain */.pj)(path)}: not readable Arrow data: ${what}`, {
        subject: path,
        remedy: 'Write the file again; it may be cut off or damaged.',
        ...(cause === undefined ? {} : { cause }),
    });
}
/** A stream of which any number of bytes can be looked at or taken; fewer come at its end only. */
class ByteQueue {
    #stream;
    #parts = [];
    #held = 0;
    constructor(stream) {
        this.#stream = stream[Symbol.asyncIterator]();
    }
    async peek(count) {
        while (this.#held < count) {
            const next = await this.#stream.next();
            if (next.done === true)
                break;
            this.#parts.push(next.value);
            this.#held += next.value.length;
        }
        if (this.#parts.length > 1)
            this.#parts = [Buffer.concat(this.#parts)];
        return (this.#parts[0] ?? Buffer.alloc(0)).subarray(0, count);
    }
    async take(count) {
        const taken = await this.peek(count);
        this.#parts = this.#parts.map((part) => part.subarray(taken.length));
        this.#held -= taken.length;
        return taken;
    }
    async close() {
        await this.#stream.return?.();
    }
}

;// CONCATENATED MODULE: ./src/data/read/arrow/source.ts








/**
 * Opens Arrow IPC data: files (Feather version 2) and streams, plain or compressed with LZ4 or zstandard; a chunk is a
 * record batch. Timestamps become ISO text, dictionaries their values, lists of one length tensors; a column of 64-bit
 * integers with a value beyond 2^53 becomes one of strings.
 * @throws ModelGateError corrupt, unsupported (structs, raw bytes, ...), data (no rows, lists of different lengths), limit
 */
async function openArrow(bytes) {
    registerCodecs();
    const { path } = bytes;
    let seen = null;
    for await (const part of batchesOf(bytes)) {
        seen ??= { columns: part.columns, rows: 0, beyond: new Set(), tensors: new Map() };
        observe(part, seen, path);
    }
    if (seen === null || seen.rows === 0) {
        throw new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(path)}: the table has no rows`, { subject: path });
    }
    const { columns, beyond, tensors, rows } = seen;
    (0,header/* checkUnique */.Mb)(columns.map(({ name }) => name), path);
    const schema = columns.flatMap(({ name, type, field }) => type === 'list' ? [] : [{ name, type: beyond.has(field) ? 'string' : type }]);
    const lists = columns.filter(({ type }) => type === 'list');
    const shapes = lists.map(({ name, field }) => ({ name, shape: tensors.get(field).shape }));
    return {
        path,
        format: 'arrow',
        schema,
        ...(lists.length === 0 ? {} : { tensors: shapes }),
        rows,
        async *chunks() {
            const types = new Map(schema.map(({ name, type }) => [name, type]));
            for await (const { rows: count, batch } of batchesOf(bytes)) {
                if (count === 0)
                    continue;
                const chunk = {
                    rows: count,
                    columns: columns.flatMap(({ name, field }) => types.has(name) ? [columnOf(name, types.get(name), batch(field))] : []),
                };
                const cells = lists.map(({ name, field }) => (0,tensor_cell/* tensorOf */.zz)(name, tensors.get(field), Array.from({ length: count }, (_, row) => batch(field).at(row))));
                yield lists.length === 0 ? chunk : { ...chunk, tensors: cells };
            }
        },
    };
}
function observe({ rows, batch }, seen, path) {
    for (const { name, field, type, wide } of seen.columns) {
        if (wide && type === 'integer' && !seen.beyond.has(field)) {
            const values = batch(field);
            for (let row = 0; row < rows; row++) {
                const value = values.at(row);
                if (typeof value === 'bigint' && !Number.isSafeInteger(Number(value)))
                    seen.beyond.add(field);
            }
        }
        if (type !== 'list')
            continue;
        for (let row = 0; row < rows; row++)
            seeList(batch(field).at(row), field, seen, `${path}: row ${seen.rows + row + 1}: '${name}'`);
    }
    seen.rows += rows;
}
function seeList(cell, field, seen, where) {
    const fail = (what) => new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(where)} ${what}`, {
        subject: where,
        remedy: 'Give every row a list with the same number of values there.',
    });
    if (!(0,tensor_cell/* isList */.Lv)(cell))
        throw fail('is null where a list should be');
    let tensor;
    try {
        tensor = (0,tensor_cell/* seeCell */.oj)(cell);
    }
    catch (error) {
        throw error instanceof tensor_cell/* BadCell */.my ? fail(error.message) : error;
    }
    const before = seen.tensors.get(field);
    if (before === undefined)
        seen.tensors.set(field, tensor);
    else if (!(0,tensor_cell/* sameShape */._C)(before.shape, tensor.shape)) {
        throw fail(`has the shape [${tensor.shape.join(', ')}], those before it have [${before.shape.join(', ')}]`);
    }
    else
        before.integers &&= tensor.integers;
}
/** Decodes one record batch after the other, each with the dictionaries that stand before it. */
async function* batchesOf(bytes) {
    const { path } = bytes;
    const before = [];
    let columns = null;
    for await (const { kind, bytes: message } of messagesOf(bytes.stream(), path)) {
        if (kind !== 'records') {
            before.push(new Uint8Array(message));
            continue;
        }
        // A copy, because typed arrays want their bytes at multiples of eight.
        const records = new Uint8Array(message);
        const table = decoded(path, () => (0,flechette/* tableFromIPC */.DE)([...before, records], { useBigInt: true }));
        columns ??= columnsOf(table.schema, path);
        yield {
            rows: table.numRows,
            columns,
            batch: (field) => decoded(path, () => table.getChildAt(field).data[0]),
        };
    }
}
/** The library throws plain errors on damaged data. */
function decoded(path, decode) {
    try {
        return decode();
    }
    catch (error) {
        throw (0,errors/* isModelGateError */.p2)(error) ? error : damaged(path, (0,core_text/* plain */.pj)((0,errors/* messageOf */.bD)(error), 200), error);
    }
}


/***/ }),

/***/ 79692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QA: () => (/* binding */ isoMoment),
/* harmony export */   _$: () => (/* binding */ isoDate)
/* harmony export */ });
/* unused harmony export isoTime */
/** A moment as ISO 8601 text; `rest` are `digits` decimal digits below the millisecond, shown when they are not zero. */
function isoTime(millis, rest, digits) {
    const text = new Date(Number(millis)).toISOString();
    return rest === 0n ? text : `${text.slice(0, -1)}${rest.toString().padStart(digits, '0')}Z`;
}
function isoDate(days) {
    return new Date(days * 86_400_000).toISOString().slice(0, 10);
}
/** A count of units since 1970 as ISO 8601 text; `perMilli`: units in a millisecond, a power of ten. */
function isoMoment(count, perMilli) {
    const rest = ((count % perMilli) + perMilli) % perMilli;
    return isoTime((count - rest) / perMilli, rest, perMilli.toString().length - 1);
}


/***/ }),

/***/ 67965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ indexColumns)
/* harmony export */ });
/**
 * Names of the columns that pandas wrote for its index, which are no data, by the `pandas` entry of a file's metadata;
 * https://pandas.pydata.org/docs/development/developer.html
 */
function indexColumns(text) {
    if (text === undefined)
        return new Set();
    try {
        const { index_columns: columns } = JSON.parse(text);
        return new Set(Array.isArray(columns) ? columns.filter((name) => typeof name === 'string') : []);
    }
    catch {
        return new Set(); // A note of another program; the columns themselves are intact.
    }
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

/***/ 25772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ overBudget),
/* harmony export */   t: () => (/* binding */ outputBudget)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);


/** Any file may unfold to this, whatever its ratio: an array of zeros is an honest thing. */
const ALWAYS_ALLOWED = 64 * 1024 * 1024;
/** Decompressed bytes that a file of this size may give. */
function outputBudget(compressedBytes) {
    return Math.min(_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DECOMPRESSED_BYTES */ .y4, Math.max(ALWAYS_ALLOWED, compressedBytes * _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_COMPRESSION_RATIO */ .eY));
}
function overBudget(container, budget) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('limit', `${container}: the file unfolds to more than ${budget} bytes`, {
        remedy: 'Save the model uncompressed if it really is that large.',
    });
}


/***/ })

};
