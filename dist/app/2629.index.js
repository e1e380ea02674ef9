export const id = 2629;
export const ids = [2629];
export const modules = {

/***/ 72629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openNpy: () => (/* binding */ openNpy),
  openNpz: () => (/* binding */ openNpz)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/data/table-source.ts
var table_source = __webpack_require__(80416);
// EXTERNAL MODULE: ./src/data/read/bytes.ts
var read_bytes = __webpack_require__(75318);
// EXTERNAL MODULE: ./src/data/read/csv/header.ts
var csv_header = __webpack_require__(3333);
// EXTERNAL MODULE: ./src/core/table.ts
var table = __webpack_require__(70859);
;// CONCATENATED MODULE: ./src/data/read/npy/dtype.ts


/** Longest text of an item: U and S arrays store every item at full length. */
const MAX_ITEM_BYTES = 1024 * 1024;
const NUMERIC = {
    f: ['float', [2, 4, 8]],
    i: ['integer', [1, 2, 4, 8]],
    u: ['unsigned', [1, 2, 4, 8]],
    b: ['boolean', [1]],
};
const REFUSED = {
    O: [
        'an array of Python objects, which is a pickle inside; it is not loaded',
        'Save numbers or text: array.astype(float), or array.astype(str).',
    ],
    c: ['complex numbers', 'Save the real and the imaginary part as arrays of their own.'],
    M: ['dates', "Save them as text: array.astype('datetime64[s]').astype(str)."],
    m: ['time spans', "Save them as numbers: array / numpy.timedelta64(1, 's')."],
    V: ['raw bytes', 'Save each field as an array of its own.'],
};
/** @param descr the header's descr with its quotes @throws ModelGateError unsupported by name, corrupt for none at all */
function parseDtype(descr, where) {
    if (descr.startsWith('[')) {
        throw (0,errors/* unsupported */.qO)((0,core_text/* plain */.pj)(where), 'an array of records', 'Save each field as an array of its own with numpy.savez.');
    }
    const [, order, code = '', size = ''] = /^'([<>|=])?([a-zA-Z])(\d*)(?:\[.*\])?'$/.exec(descr) ?? [];
    const refused = REFUSED[code];
    if (refused !== undefined)
        throw (0,errors/* unsupported */.qO)((0,core_text/* plain */.pj)(where), refused[0], refused[1]);
    const bytes = Number(size);
    const bigEndian = order === '>';
    if (code === 'U' || code === 'S') {
        const length = code === 'U' ? bytes * 4 : bytes;
        if (length > MAX_ITEM_BYTES) {
            throw new errors/* ModelGateError */.j3('limit', `${(0,core_text/* plain */.pj)(where)}: texts of ${length} bytes, at most ${MAX_ITEM_BYTES} are read`);
        }
        return { kind: code === 'U' ? 'unicode' : 'bytes', bytes: length, bigEndian };
    }
    const [kind, sizes] = NUMERIC[code] ?? [];
    if (kind === undefined || !sizes.includes(bytes)) {
        throw (0,errors/* unsupported */.qO)((0,core_text/* plain */.pj)(where), `the data type ${(0,core_text/* plain */.pj)(descr, 40)}`, 'Save the array as float64 or int64.');
    }
    return { kind, bytes, bigEndian };
}
/**
 * Items as numbers: float16 and float32 as 32-bit floats, which hold them exactly, integers of up to 32 bits as 32-bit
 * integers or doubles, booleans as 0 and 1.
 * @throws ModelGateError data for a 64-bit integer that a double cannot hold exactly
 */
function decodeNumbers(block, { kind, bytes, bigEndian }, where) {
    // A copy of its own, because typed arrays need aligned bytes and swapping must not change the caller's.
    const raw = new Uint8Array(block.length);
    raw.set(block);
    if (bigEndian)
        swap(Buffer.from(raw.buffer), bytes);
    const { buffer } = raw;
    if (kind === 'float') {
        if (bytes === 8)
            return new Float64Array(buffer);
        return bytes === 4 ? new Float32Array(buffer) : Float32Array.from(new Uint16Array(buffer), halfToNumber);
    }
    if (kind === 'boolean' || (kind === 'unsigned' && bytes === 1))
        return raw;
    if (bytes === 8)
        return wide(kind === 'integer' ? new BigInt64Array(buffer) : new BigUint64Array(buffer), where);
    if (kind === 'unsigned')
        return bytes === 2 ? Int32Array.from(new Uint16Array(buffer)) : Float64Array.from(new Uint32Array(buffer));
    if (bytes === 4)
        return new Int32Array(buffer);
    return Int32Array.from(bytes === 2 ? new Int16Array(buffer) : new Int8Array(buffer));
}
/** Items as text; the NULs that fill up an item are no part of it. @throws ModelGateError corrupt for invalid text */
function decodeTexts(block, { kind, bytes, bigEndian }, where) {
    const count = bytes === 0 ? 0 : block.length / bytes;
    return Array.from({ length: count }, (_, item) => {
        const one = block.subarray(item * bytes, (item + 1) * bytes);
        return kind === 'unicode' ? unicodeText(one, bigEndian, where) : bytesText(one, where);
    });
}
function unicodeText(item, bigEndian, where) {
    let text = '';
    let kept = 0;
    for (let at = 0; at < item.length; at += 4) {
        const point = bigEndian ? item.readUInt32BE(at) : item.readUInt32LE(at);
        if (point > 0x10ffff)
            throw new errors/* ModelGateError */.j3('corrupt', `${(0,core_text/* plain */.pj)(where)}: text with an invalid code point`);
        text += String.fromCodePoint(point);
        if (point !== 0)
            kept = text.length;
    }
    return text.slice(0, kept);
}
function bytesText(item, where) {
    let end = item.length;
    while (end > 0 && item[end - 1] === 0)
        end--;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(item.subarray(0, end));
    }
    catch (cause) {
        throw new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(where)}: bytes that are no UTF-8 text`, {
            subject: where,
            remedy: "Save text as numpy's U type: array.astype(str).",
            cause,
        });
    }
}
function wide(values, where) {
    const numbers = new Float64Array(values.length);
    for (let at = 0; at < values.length; at++) {
        const number = Number(values[at]);
        if (!Number.isSafeInteger(number)) {
            throw new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(where)}: ${values[at]} is beyond 2^53, which no double holds exactly`, {
                subject: where,
                remedy: 'Save ids as text: array.astype(str).',
            });
        }
        numbers[at] = number;
    }
    return numbers;
}
function swap(bytes, size) {
    if (size === 2)
        bytes.swap16();
    else if (size === 4)
        bytes.swap32();
    else if (size === 8)
        bytes.swap64();
}
/** IEEE 754 binary16. */
function halfToNumber(bits) {
    const sign = bits & 0x8000 ? -1 : 1;
    const exponent = (bits >> 10) & 31;
    const fraction = bits & 1023;
    if (exponent === 0)
        return sign * fraction * 2 ** -24;
    if (exponent === 31)
        return fraction === 0 ? sign * Infinity : NaN;
    return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

;// CONCATENATED MODULE: ./src/data/read/npy/header.ts



/** `\x93NUMPY`; https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html */
const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
/** Bytes of a header; NumPy pads to 64 and structured types of thousands of fields are not read anyway. */
const MAX_HEADER_BYTES = 64 * 1024;
/** NumPy's own limit is 64 since version 2. */
const MAX_DIMENSIONS = 64;
/** Bytes that have to be read to hold any header that parseHeader takes. */
const HEADER_BYTES = MAX_HEADER_BYTES + 12;
/**
 * Reads the header of an array file, versions 1 to 3.
 * @throws ModelGateError corrupt for other bytes, unsupported (pickled objects, records, complex numbers, ...), limit
 */
function parseHeader(head, where) {
    if (!MAGIC.every((byte, at) => head[at] === byte) || head.length < 12) {
        throw broken(where, 'not a NumPy array file');
    }
    const version = head[6];
    if (version < 1 || version > 3)
        throw broken(where, `version ${version} of the NumPy format, known are 1 to 3`);
    const start = version === 1 ? 10 : 12;
    const length = version === 1 ? head.readUInt16LE(8) : head.readUInt32LE(8);
    if (length > MAX_HEADER_BYTES) {
        throw new errors/* ModelGateError */.j3('limit', `${(0,core_text/* plain */.pj)(where)}: a header of ${length} bytes, at most ${MAX_HEADER_BYTES} are read`);
    }
    if (head.length < start + length)
        throw broken(where, 'the file ends inside the header');
    const text = head.toString(version === 3 ? 'utf8' : 'latin1', start, start + length);
    const type = parseDtype(entry(text, /'descr'\s*:\s*('[^']*'|\[.*\])/s, where), where);
    const shape = parseShape(entry(text, /'shape'\s*:\s*\(([^)]*)\)/, where), where);
    const fortranOrder = entry(text, /'fortran_order'\s*:\s*(True|False)/, where) === 'True';
    const cells = shape.reduce((product, size) => product * size, 1);
    const dataBytes = cells * type.bytes;
    if (!Number.isSafeInteger(dataBytes))
        throw broken(where, `an array of the shape (${shape.join(', ')}) fits no file`);
    return { type, shape, fortranOrder, dataStart: start + length, dataBytes };
}
function entry(text, pattern, where) {
    const found = pattern.exec(text)?.[1];
    if (found === undefined)
        throw broken(where, 'the header lacks descr, shape or fortran_order');
    return found;
}
/** A Python tuple of sizes: `3, 4`, `3,` or nothing; Python 2 wrote `3L`. */
function parseShape(text, where) {
    const parts = text.split(',').map((part) => part.trim());
    if (parts.at(-1) === '')
        parts.pop();
    if (parts.length > MAX_DIMENSIONS || !parts.every((part) => /^\d{1,16}L?$/.test(part))) {
        throw broken(where, 'the header has no valid shape');
    }
    return parts.map((part) => Number.parseInt(part, 10));
}
function broken(where, what) {
    return new errors/* ModelGateError */.j3('corrupt', `${(0,core_text/* plain */.pj)(where)}: ${what}`, {
        subject: where,
        remedy: 'Write the file again with numpy.save or numpy.savez.',
    });
}

;// CONCATENATED MODULE: ./src/data/read/npy/rows.ts



/** An array that has the first index slowest in memory cannot be cut into rows as it comes; this much is held instead. */
const MAX_TRANSPOSED_BYTES = 256 * 1024 * 1024;
/** Cells of one row: 1 for arrays of one dimension. */
function rowCells({ shape }) {
    return shape.slice(1).reduce((product, size) => product * size, 1);
}
/** The array cut into blocks of `size` rows (the last may be shorter), each row-major whatever the order in the file. */
function blocksOf(array, size) {
    const { fortranOrder, shape } = array.header;
    return fortranOrder && shape.length > 1 ? transposed(array, size) : inOrder(array, size);
}
async function* inOrder(array, size) {
    const { dataBytes, type } = array.header;
    const blockBytes = size * rowCells(array.header) * type.bytes;
    let parts = [];
    let held = 0;
    let total = 0;
    for await (const piece of array.stream()) {
        total += piece.length;
        if (total > dataBytes)
            throw broken(array.where, `${total - dataBytes} bytes or more follow the array`);
        parts.push(piece);
        held += piece.length;
        if (held < blockBytes)
            continue;
        let joined = Buffer.concat(parts);
        for (; joined.length >= blockBytes; joined = joined.subarray(blockBytes))
            yield joined.subarray(0, blockBytes);
        parts = [joined];
        held = joined.length;
    }
    if (total < dataBytes)
        throw broken(array.where, `the array is cut off: ${total} of ${dataBytes} bytes`);
    if (held > 0)
        yield Buffer.concat(parts);
}
async function* transposed(array, size) {
    const { header } = array;
    const [rows = 0] = header.shape;
    const { bytes } = header.type;
    const cells = rowCells(header);
    const slabs = slabsOf(header.shape.slice(1));
    const range = await rangeOf(array);
    for (let from = 0; from < rows; from += size) {
        const count = Math.min(size, rows - from);
        const block = Buffer.alloc(count * cells * bytes);
        for (const [cell, slab] of slabs.entries()) {
            const start = (slab * rows + from) * bytes;
            const column = await range(start, start + count * bytes);
            for (let row = 0; row < count; row++) {
                column.copy(block, (row * cells + cell) * bytes, row * bytes, (row + 1) * bytes);
            }
        }
        yield block;
    }
}
/** For each cell of a row, row-major, its place among the columns as column-major order stores them. */
function slabsOf(shape) {
    const cells = shape.reduce((product, size) => product * size, 1);
    return Int32Array.from({ length: cells }, (_, cell) => {
        let rest = cell;
        let slab = 0;
        for (let axis = shape.length - 1; axis >= 0; axis--) {
            const index = rest % shape[axis];
            rest = (rest - index) / shape[axis];
            slab += index * shape.slice(0, axis).reduce((product, size) => product * size, 1);
        }
        return slab;
    });
}
async function rangeOf(array) {
    const { dataBytes } = array.header;
    if (dataBytes <= MAX_TRANSPOSED_BYTES) {
        const parts = [];
        for await (const block of inOrder(array, array.header.shape[0] ?? 0))
            parts.push(block);
        const whole = Buffer.concat(parts);
        return (from, to) => Promise.resolve(whole.subarray(from, to));
    }
    if (array.range !== null)
        return array.range;
    throw new errors/* ModelGateError */.j3('limit', `${(0,core_text/* plain */.pj)(array.where)}: ${dataBytes} bytes in Fortran order and compressed; at most ${MAX_TRANSPOSED_BYTES} are read so`, { subject: array.where, remedy: 'Save numpy.ascontiguousarray(array), or do not compress the file.' });
}

;// CONCATENATED MODULE: ./src/data/read/npy/columns.ts






/** Cells of one row: a row of 2^26 floats is 256 MiB. */
const MAX_ROW_CELLS = 2 ** 26;
/**
 * An array of one dimension, or of one column, is a column of the array's name. One of two dimensions is a column for
 * each position, `x0`, `x1`, ... for an array x, and also a tensor for models that take their input whole. More dimensions
 * are a tensor only.
 * @throws ModelGateError data for a single number, limit
 */
function layoutOf({ name, where, header }) {
    const { shape, type } = header;
    const cells = rowCells(header);
    const text = type.kind === 'unicode' || type.kind === 'bytes';
    if (shape.length === 0) {
        throw new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(where)}: a single value, not one a row`, {
            subject: name,
            remedy: 'Save arrays only that have one entry for each row.',
        });
    }
    if (cells > MAX_ROW_CELLS || (shape.length === 2 && cells > csv_header/* MAX_COLUMNS */.ZS)) {
        throw new errors/* ModelGateError */.j3('limit', `${(0,core_text/* plain */.pj)(where)}: rows of ${cells} values`, { subject: name });
    }
    const columnType = text ? 'string' : COLUMN_TYPES[type.kind];
    if (shape.length === 1 || (shape.length === 2 && cells === 1)) {
        return { columns: [{ name, type: columnType }], tensor: null };
    }
    const columns = shape.length > 2
        ? []
        : Array.from({ length: cells }, (_, position) => ({ name: `${name}${position}`, type: columnType }));
    if (text && shape.length > 2) {
        throw new errors/* ModelGateError */.j3('unsupported', `${(0,core_text/* plain */.pj)(where)}: text of ${shape.length} dimensions`, { subject: name });
    }
    if (text)
        return { columns, tensor: null };
    const tensor = { name, shape: shape.slice(1) };
    return { columns, tensor: columns.length > 0 ? { ...tensor, inColumns: true } : tensor };
}
const COLUMN_TYPES = {
    float: 'number',
    integer: 'integer',
    unsigned: 'integer',
    boolean: 'boolean',
};
/** `rows` rows of an array, as layoutOf says. */
function chunkOf(array, layout, block, rows) {
    const { type } = array.header;
    if (type.kind === 'unicode' || type.kind === 'bytes') {
        const texts = decodeTexts(block, type, array.where);
        const width = layout.columns.length;
        const columns = layout.columns.map(({ name }, position) => (0,table/* stringColumn */.s2)(name, Array.from({ length: rows }, (_, row) => texts[row * width + position] ?? '')));
        return { rows, columns };
    }
    const values = decodeNumbers(block, type, array.where);
    const columns = layout.columns.map((column, position) => columnOf(column, values, position, layout.columns.length, rows));
    const { tensor } = layout;
    if (tensor === null)
        return { rows, columns };
    const whole = { name: tensor.name, shape: tensor.shape, data: values };
    return { rows, columns, tensors: [whole] };
}
function columnOf({ name, type }, values, position, width, rows) {
    const own = new Float64Array(rows);
    for (let row = 0; row < rows; row++)
        own[row] = values[row * width + position];
    return { ...(0,table/* numberColumn */.sA)(name, own), integer: type === 'integer', boolean: type === 'boolean' };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./src/data/read/npy/archive.ts






/** Arrays of one archive; a data set has a handful. */
const MAX_ARRAYS = 10_000;
const STORED = 0;
/**
 * Opens what numpy.savez and savez_compressed write: a zip of .npy files. The arrays are streamed, so that an archive may
 * be larger than the memory; sizes are checked by the zip library, checksums here.
 * @throws ModelGateError corrupt for a damaged archive, unsupported for other files in it
 */
async function openArchive({ path, file }) {
    const zip = await guarded(path, () => (0,yauzl/* openPromise */.sO)(file, { autoClose: false }));
    try {
        const entries = [];
        await guarded(path, async () => {
            for await (const entry of zip.eachEntry()) {
                entries.push(entry);
                if (entries.length > MAX_ARRAYS) {
                    throw new errors/* ModelGateError */.j3('limit', `${(0,core_text/* plain */.pj)(path)}: more than ${MAX_ARRAYS} arrays`);
                }
            }
        });
        const arrays = [];
        for (const entry of entries)
            arrays.push(await arrayOf(zip, entry, path, file));
        return {
            arrays,
            close: () => {
                zip.close();
            },
        };
    }
    catch (error) {
        zip.close();
        throw error;
    }
}
async function arrayOf(zip, entry, path, file) {
    if (!entry.fileName.endsWith('.npy')) {
        throw new errors/* ModelGateError */.j3('unsupported', `${(0,core_text/* plain */.pj)(path)}: a zip with '${(0,core_text/* plain */.pj)(entry.fileName, 80)}', not an npz archive`, {
            subject: path,
            remedy: 'Give the data as CSV, Parquet, JSON Lines, Arrow, or as arrays saved with numpy.savez.',
        });
    }
    const name = entry.fileName.slice(0, -'.npy'.length);
    const where = `${path}, array ${name}`;
    const header = parseHeader(await headOf(zip, entry, path), where);
    const { dataStart } = header;
    return {
        name,
        where,
        header,
        stream: () => bytesOf(zip, entry, path, dataStart),
        range: entry.compressionMethod === STORED
            ? async (from, to) => (0,read_bytes/* readRange */.q)(file, (await startOf(zip, entry, path)) + dataStart + from, to - from)
            : null,
    };
}
async function headOf(zip, entry, path) {
    const parts = [];
    let total = 0;
    for await (const piece of bytesOf(zip, entry, path, 0)) {
        parts.push(piece);
        total += piece.length;
        if (total >= HEADER_BYTES)
            break;
    }
    return Buffer.concat(parts);
}
/** The entry's bytes from `skip` on. @throws ModelGateError corrupt when its checksum is wrong, at its end */
async function* bytesOf(zip, entry, path, skip) {
    const stream = await guarded(path, () => zip.openReadStreamPromise(entry));
    let checksum = 0;
    let left = skip;
    try {
        for await (const piece of stream) {
            checksum = (0,external_node_zlib_.crc32)(piece, checksum);
            const dropped = Math.min(left, piece.length);
            left -= dropped;
            if (dropped < piece.length)
                yield piece.subarray(dropped);
        }
    }
    catch (error) {
        throw damaged(path, error);
    }
    if (checksum !== entry.crc32)
        throw damaged(path, new Error(`the checksum of ${entry.fileName} does not match`));
}
/** Where the bytes of an entry begin in the file. */
async function startOf(zip, entry, path) {
    return (await guarded(path, () => zip.readLocalFileHeaderPromise(entry, { minimal: true }))).fileDataStart;
}
async function guarded(path, use) {
    try {
        return await use();
    }
    catch (error) {
        throw damaged(path, error);
    }
}
function damaged(path, cause) {
    if ((0,errors/* isModelGateError */.p2)(cause))
        return cause;
    return new errors/* ModelGateError */.j3('corrupt', `${(0,core_text/* plain */.pj)(path)}: a damaged zip archive (${(0,core_text/* plain */.pj)((0,errors/* messageOf */.bD)(cause), 200)})`, {
        subject: path,
        remedy: 'Write the file again with numpy.savez.',
        cause,
    });
}

;// CONCATENATED MODULE: ./src/data/read/npy/source.ts









/** Name of the array in a file that holds one and gives it none; its columns are named as those of a CSV without header. */
const ONLY_ARRAY = 'x';
/**
 * Opens one NumPy array; layoutOf says what its dimensions become.
 * @throws ModelGateError corrupt, unsupported (pickled objects, ...), data (no rows), limit
 */
async function openNpy(bytes) {
    const { path } = bytes;
    const header = parseHeader(await bytes.head(HEADER_BYTES), path);
    const array = {
        name: ONLY_ARRAY,
        where: path,
        header,
        stream: () => skipping(bytes.stream(), header.dataStart),
        range: bytes.compression === 'none' ? (from, to) => (0,read_bytes/* readRange */.q)(bytes.file, header.dataStart + from, to - from) : null,
    };
    return tableOf(path, 'npy', [array], (use) => use([array]));
}
/**
 * Opens an archive of NumPy arrays, which share the number of rows.
 * @throws ModelGateError as openNpy; data when the arrays have different numbers of rows
 */
async function openNpz(bytes) {
    const { path } = bytes;
    if (bytes.compression !== 'none') {
        throw new errors/* ModelGateError */.j3('unsupported', `${(0,core_text/* plain */.pj)(path)}: an npz archive inside ${bytes.compression}`, {
            subject: path,
            remedy: 'Decompress the file, or compress inside of it: numpy.savez_compressed.',
        });
    }
    const archive = await openArchive(bytes);
    try {
        return tableOf(path, 'npz', archive.arrays, async function* (use) {
            const own = await openArchive(bytes);
            try {
                yield* use(own.arrays);
            }
            finally {
                own.close();
            }
        });
    }
    finally {
        archive.close();
    }
}
/** `reading` opens the arrays once more, for one reading of the table. */
function tableOf(path, format, arrays, reading) {
    const layouts = arrays.map(layoutOf);
    const rows = sharedRows(path, arrays);
    const schema = layouts.flatMap(({ columns }) => columns);
    (0,csv_header/* checkUnique */.Mb)(schema.map(({ name }) => name), path);
    const tensors = layouts.flatMap(({ tensor }) => (tensor === null ? [] : [tensor]));
    return {
        path,
        format,
        schema,
        ...(tensors.length === 0 ? {} : { tensors }),
        rows,
        chunks: () => reading((own) => inStep(own, layouts, rows)),
    };
}
function sharedRows(path, arrays) {
    const [first] = arrays;
    const rows = first?.header.shape[0] ?? 0;
    if (first === undefined || rows === 0 || arrays.every(({ header }) => header.dataBytes === 0)) {
        throw new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(path)}: the table has no rows`, { subject: path });
    }
    const other = arrays.find(({ header }) => header.shape[0] !== rows);
    if (other === undefined)
        return rows;
    throw new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(path)}: the array '${(0,core_text/* plain */.pj)(first.name, 80)}' has ${rows} rows, '${(0,core_text/* plain */.pj)(other.name, 80)}' has ${other.header.shape[0] ?? 'none'}`, {
        subject: other.name,
        remedy: 'Save only arrays with one entry for each row; training and test data in files of their own.',
    });
}
/** The arrays side by side, a chunk of rows at a time. */
async function* inStep(arrays, layouts, rows) {
    const size = (0,table_source/* chunkRowsOfCells */.H4)(arrays.reduce((cells, { header }) => cells + rowCells(header), 0));
    const blocks = arrays.map((array) => blocksOf(array, size));
    try {
        for (let from = 0; from < rows; from += size) {
            const count = Math.min(size, rows - from);
            const parts = [];
            for (const [position, array] of arrays.entries()) {
                const next = await blocks[position].next();
                const expected = count * rowCells(array.header) * array.header.type.bytes;
                const block = next.done === true ? Buffer.alloc(0) : next.value;
                if (block.length !== expected)
                    throw new Error(`${array.where}: ${block.length} bytes for ${count} rows`);
                parts.push(chunkOf(array, layouts[position], block, count));
            }
            const tensors = parts.flatMap((part) => part.tensors ?? []);
            yield {
                rows: count,
                columns: parts.flatMap((part) => part.columns),
                ...(tensors.length === 0 ? {} : { tensors }),
            };
        }
        // Asked once more, each finds out whether bytes follow the array or its checksum is wrong.
        for (const one of blocks)
            await one.next();
    }
    finally {
        for (const one of blocks)
            await one.return(undefined);
    }
}
async function* skipping(stream, count) {
    let skip = count;
    for await (const piece of stream) {
        const dropped = Math.min(skip, piece.length);
        skip -= dropped;
        if (dropped < piece.length)
            yield piece.subarray(dropped);
    }
}


/***/ })

};
