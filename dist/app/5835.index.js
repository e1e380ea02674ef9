export const id = 5835;
export const ids = [5835];
export const modules = {

/***/ 30503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ stoppable),
/* harmony export */   q: () => (/* binding */ breathe)
/* harmony export */ });
/**
 * Lets timers and signals of the process be heard between two long computations, and ends the work when one said so.
 * @throws the signal's reason
 */
async function breathe(signal) {
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
}
/** The same items, until the signal is given: then its reason is thrown instead of the next one. */
async function* stoppable(items, signal) {
    await breathe(signal);
    for await (const item of items) {
        yield item;
        await breathe(signal);
    }
}


/***/ }),

/***/ 75318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openBytes),
/* harmony export */   q: () => (/* binding */ readRange)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74296);
/* harmony import */ var _core_stopping_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30503);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72020);







/** One read from disk; large reads keep the parser in long loops. */
const READ_BYTES = 4 * 1024 * 1024;
/** One read from disk where little memory is to be taken. */
const SPARING_READ_BYTES = 256 * 1024;
/**
 * Opens a data file; gzip and zstandard are recognised by their magic bytes, not by the name.
 * @throws ModelGateError not-found, empty-file, lfs-pointer, corrupt
 */
async function openBytes(file, { signal, path = file, sparing = false } = {}) {
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch(async (error) => {
        throw (await __webpack_require__.e(/* import() */ 4683).then(__webpack_require__.bind(__webpack_require__, 14683))).unopened(error, path);
    });
    if (!info.isFile()) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelGateError */ .j3('not-found', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(path)}: is not a file`, {
            subject: path,
            remedy: 'Give the path of a CSV, JSON Lines, Parquet, Arrow or NumPy file, or of a folder.',
        });
    }
    if (info.size === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelGateError */ .j3('empty-file', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(path)}: the file is empty`, {
            subject: path,
            remedy: 'Write it again; a job that makes it may have failed half-way.',
        });
    const magic = await firstBytes((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { end: 255 }), 256).catch(async (error) => {
        throw (await __webpack_require__.e(/* import() */ 4683).then(__webpack_require__.bind(__webpack_require__, 14683))).unopened(error, path);
    });
    if (magic.toString('latin1').startsWith('version https://git-lfs.github.com/spec/')) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelGateError */ .j3('lfs-pointer', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(path)}: a git-lfs pointer, not the data itself`, {
            subject: path,
            remedy: 'Run `git lfs pull`, or set `lfs: true` on actions/checkout.',
        });
    }
    const compression = compressionOf(magic);
    const readBytes = sparing ? SPARING_READ_BYTES : READ_BYTES;
    const stream = () => (0,_core_stopping_js__WEBPACK_IMPORTED_MODULE_6__/* .stoppable */ .p)(decompressed(file, path, compression, readBytes), signal);
    return {
        path,
        file,
        size: info.size,
        compression,
        stream,
        ...(compression === 'none' && info.size > readBytes
            ? { passing: () => (0,_core_stopping_js__WEBPACK_IMPORTED_MODULE_6__/* .stoppable */ .p)(passingPieces(file, readBytes), signal) }
            : {}),
        head: (count) => firstBytes(stream(), count),
    };
}
async function* passingPieces(file, readBytes) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file);
    const [first, second] = [Buffer.allocUnsafeSlow(readBytes), Buffer.allocUnsafeSlow(readBytes)];
    let reading = handle.read(first, 0, readBytes);
    try {
        for (;;) {
            const { bytesRead, buffer } = await reading;
            if (bytesRead === 0)
                return;
            // The next piece is read while this one is used.
            reading = handle.read(buffer === first ? second : first, 0, readBytes);
            yield buffer.subarray(0, bytesRead);
        }
    }
    finally {
        await Promise.allSettled([reading]);
        await handle.close();
    }
}
function compressionOf(magic) {
    if (magic[0] === 0x1f && magic[1] === 0x8b)
        return 'gzip';
    return magic.length >= 4 && magic.readUInt32LE(0) === 0xfd2fb528 ? 'zstd' : 'none';
}
function decompressed(file, path, compression, highWaterMark) {
    if (compression === 'none')
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark });
    return through(file, path, compression, highWaterMark);
}
async function* through(file, path, compression, highWaterMark) {
    const decompressor = await decompressorOf(compression);
    const out = new node_stream__WEBPACK_IMPORTED_MODULE_2__.PassThrough({ highWaterMark });
    const failure = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark }), decompressor, out).then(() => null, (error) => error);
    try {
        for await (const bytes of out)
            yield bytes;
    }
    catch (error) {
        const cause = (await failure) ?? error;
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelGateError */ .j3('corrupt', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(path)}: the compressed data is damaged (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(cause)}); found ${size} bytes, expected a whole ${compression} file`, {
            subject: path,
            remedy: 'Copy the file again and compare its size and sha256 with those of the source, compress it again, or give the uncompressed file.',
            cause,
        });
    }
    finally {
        out.destroy();
    }
}
async function decompressorOf(compression) {
    const zlib = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 23));
    if (compression === 'gzip')
        return zlib.createGunzip({ chunkSize: 256 * 1024 });
    // Node 22.15 and later; older ones have no zstandard of their own.
    const create = zlib.createZstdDecompress;
    return create === undefined ? await zstdTransform() : create();
}
/** A library's decompressor, three to five times slower than Node's own. */
async function zstdTransform() {
    const { Decompress } = await __webpack_require__.e(/* import() */ 8339).then(__webpack_require__.bind(__webpack_require__, 68339));
    const decompressor = new Decompress();
    const transform = new node_stream__WEBPACK_IMPORTED_MODULE_2__.Transform({
        transform(chunk, _encoding, done) {
            settle(done, () => {
                decompressor.push(chunk);
            });
        },
        flush(done) {
            settle(done, () => {
                decompressor.push(new Uint8Array(0), true);
            });
        },
    });
    decompressor.ondata = (bytes) => transform.push(bytes);
    return transform;
}
function settle(done, act) {
    try {
        act();
        done();
    }
    catch (error) {
        done(error instanceof Error ? error : new Error((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)));
    }
}
/** Bytes of a file that is not compressed, from `start` on. */
async function readRange(file, start, length) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file);
    try {
        const bytes = Buffer.alloc(length);
        await handle.read(bytes, 0, length, start);
        return bytes;
    }
    finally {
        await handle.close();
    }
}
async function firstBytes(stream, count) {
    const parts = [];
    let total = 0;
    for await (const bytes of stream) {
        parts.push(bytes);
        total += bytes.length;
        if (total >= count)
            break;
    }
    return Buffer.concat(parts).subarray(0, count);
}


/***/ }),

/***/ 3333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mb: () => (/* binding */ checkUnique),
/* harmony export */   ZS: () => (/* binding */ MAX_COLUMNS),
/* harmony export */   lo: () => (/* binding */ columnNames)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);


/** More columns than this is a matrix in the wrong format, or not a table at all. */
const MAX_COLUMNS = 100_000;
/**
 * Column names from the header's cells; an empty cell is named as pandas does ("Unnamed: 0"), because that is the index
 * that DataFrame.to_csv writes.
 * @throws ModelGateError data: duplicate names, or a header that looks like a row of data
 */
function columnNames(header, path, asked) {
    if (header.length > MAX_COLUMNS) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('limit', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(path)}: ${header.length} columns, at most ${MAX_COLUMNS} are read`);
    }
    if (asked === undefined && looksLikeData(header)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(path)}: line 1 holds only numbers, so it seems to be data, not a header`, {
            subject: path,
            remedy: 'Add a header line with the column names.',
        });
    }
    const names = header.map((name, position) => (name === '' ? `Unnamed: ${position}` : name));
    checkUnique(names, path);
    return names;
}
/** @throws ModelGateError data when two columns have the same name */
function checkUnique(names, path) {
    const first = new Map();
    for (const [position, name] of names.entries()) {
        const before = first.get(name);
        if (before !== undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(path)}: columns ${before + 1} and ${position + 1} are both named '${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(name, 80)}'`, { subject: name, remedy: 'Give every column its own name.' });
        }
        first.set(name, position);
    }
}
/** Numbers only, but not 0, 1, 2, ..., which pandas writes for columns without names. */
function looksLikeData(header) {
    const numeric = header.every((cell) => cell.trim() !== '' && Number.isFinite(Number(cell)));
    return numeric && !header.every((cell, position) => Number(cell) === position || Number(cell) === position + 1);
}


/***/ }),

/***/ 22783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ buffersOf),
  b: () => (/* binding */ parseAll)
});

// EXTERNAL MODULE: ./src/data/table-source.ts
var table_source = __webpack_require__(80416);
// EXTERNAL MODULE: ./src/data/read/encoding.ts
var read_encoding = __webpack_require__(29328);
;// CONCATENATED MODULE: ./src/data/read/csv/column-buffer.ts
/** Rows that buffers start with: small tables should not pay for large chunks. */
const FIRST_ROWS = 1_024;
/** Cells of one column of the chunk being parsed, and what the whole file has shown about the column so far. */
class ColumnBuffer {
    name;
    kind;
    texts;
    values = new Float64Array(0);
    codes = new Int32Array(0);
    missing = null;
    /** Cells with a value so far, over all chunks. */
    present = 0;
    /** Every number so far was written as an integer. */
    integers = true;
    /** An integer beyond 2^53 was seen: a double would change it. */
    large = false;
    #capacity = FIRST_ROWS;
    #memory = null;
    /** Cells parsed before this became a string column are lost; the file has to be read again. */
    stale = false;
    constructor(name, kind, texts) {
        this.name = name;
        this.kind = kind;
        this.texts = texts;
        this.begin();
    }
    /** From here on cells lie in this memory, which is that of a whole chunk. */
    lieIn(memory) {
        this.#memory = memory;
        this.#capacity = memory.values.length;
        this.begin();
    }
    /** Fresh arrays for the next chunk; the finished ones belong to its reader. */
    begin() {
        const memory = this.#memory;
        if (memory !== null) {
            this.values = memory.values;
            this.codes = memory.codes;
            memory.missing.fill(0);
        }
        else if (this.kind === 'string')
            this.codes = new Int32Array(this.#capacity);
        else
            this.values = new Float64Array(this.#capacity);
        this.missing = null;
    }
    /** Room for `rows` rows, what is there is kept. */
    grow(rows) {
        this.#capacity = rows;
        const { codes, values, missing } = this;
        this.begin();
        if (this.kind === 'string')
            this.codes.set(codes);
        else
            this.values.set(values);
        if (missing === null)
            return;
        this.missing = new Uint8Array(rows);
        this.missing.set(missing);
    }
    setMissing(row) {
        if (this.kind === 'string') {
            this.codes[row] = -1;
            return;
        }
        this.someMissing()[row] = 1;
        this.values[row] = NaN;
    }
    /** The marks of missing cells of the chunk, of which there are some. */
    someMissing() {
        return (this.missing ??= this.#memory?.missing ?? new Uint8Array(this.#capacity));
    }
    setNumber(row, value) {
        this.values[row] = value;
        if (this.missing !== null)
            this.missing[row] = 0;
        this.present++;
    }
    /** From here on the cells are read as text. */
    becomeString() {
        this.kind = 'string';
        this.stale = true;
        this.begin();
        this.codes.fill(-1);
    }
    /** @param lent true when the column is used before the next chunk is begun: it is then not copied */
    finish(rows, lent = false) {
        const { name } = this;
        const inPlace = this.#memory === null ? rows === this.#capacity : lent;
        if (this.kind === 'string') {
            const lasting = this.#memory !== null && inPlace ? this.codes.subarray(0, rows) : this.codes.slice(0, rows);
            return { kind: 'string', name, codes: lasting, dictionary: this.texts.snapshot() };
        }
        return {
            kind: 'number',
            name,
            values: inPlace ? this.values.subarray(0, rows) : this.values.slice(0, rows),
            missing: this.missing === null || inPlace ? this.missing : this.missing.slice(0, rows),
            integer: this.kind === 'number' && this.integers,
            boolean: this.kind === 'boolean',
        };
    }
}

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/data/read/missing.ts
var missing = __webpack_require__(16557);
;// CONCATENATED MODULE: ./src/data/read/csv/lines.ts
const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;
/** Offset behind a line of nothing but spaces, `at` when it is not one, -1 when its end is not in these bytes. */
function blankLine(bytes, at, last, delimiter) {
    let end = at;
    let byte = bytes[end];
    if (byte > SPACE)
        return at;
    while ((byte === SPACE || byte === TAB) && byte !== delimiter)
        byte = bytes[++end];
    if (end >= bytes.length)
        return last ? end : -1;
    if (byte === LF || byte === CR)
        return lineEnd(bytes, end, last);
    return at;
}
/** Offset behind LF, CR or CRLF at `at`; -1 when a CR is the last byte and more may follow. */
function lineEnd(bytes, at, last) {
    if (bytes[at] === LF)
        return at + 1;
    if (at + 1 < bytes.length)
        return bytes[at + 1] === LF ? at + 2 : at + 1;
    return last ? at + 1 : -1;
}

;// CONCATENATED MODULE: ./src/data/read/csv/number-scanner.ts
const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const SPLITTER = 134_217_729; // 2^27 + 1 (Veltkamp)
/** Relative error of the double-double arithmetic below is under 2^-101; this leaves a margin of 8. */
const ROUNDING_MARGIN = 2 ** -98;
/** The powers split in two halves of 26 bits, whose products with other halves are exact. */
const POWER_HIGHS = POWERS.map((power) => SPLITTER * power - (SPLITTER * power - power));
const POWER_LOWS = POWERS.map((power, at) => power - POWER_HIGHS[at]);
const ZERO = 48;
const MINUS = 45;
const PLUS = 43;
const LOWER_E = 101;
const UPPER_E = 69;
const LOWER_E_DIGIT = LOWER_E - ZERO;
const E_DIGIT = UPPER_E - ZERO;
const MOST_WHOLE = 10_000_000;
/** Heads under this have at most 15 digits together with so many digits of a tail: one division of exact doubles. */
const SHORT = Float64Array.from({ length: 16 }, (_, tailDigits) => Number(`1e${15 - tailDigits}`));
/**
 * Reads decimal numbers straight from bytes, correctly rounded, as Number(text) does but without making a string.
 *
 * Up to 15 digits and a power of ten up to 10^22 are both exact doubles, so that one operation rounds once
 * (Clinger, "How to read floating point numbers accurately", 1990). Up to 30 digits go through double-double arithmetic
 * (Dekker, 1971) and are taken only when the error bound cannot change the rounding (Ziv, 1991). Anything else is
 * given to Number().
 */
class NumberScanner {
    /** Where the number ended; equal to the start when there is none. */
    end = 0;
    /** The last number was written without a decimal mark and an exponent. */
    integer = false;
    #decimal;
    constructor(decimal) {
        this.#decimal = decimal.charCodeAt(0);
    }
    /**
     * The number that starts at `start` into `out[row]`; returns where it ended, `start` when there is none. Most numbers of
     * tables (integers of at most 9 digits, at most 7 digits before the mark and 22 behind it, no exponent) take a short way here, the others go to `scan`.
     */
    scanInto(bytes, start, limit, out, row) {
        // Far from the end no look at the limit is needed: at most 1 + 9 + 1 + 22 bytes are a number here, and one more.
        if (start + 40 > limit)
            return this.#scanSlowly(bytes, start, limit, out, row);
        let at = start;
        const negative = bytes[at] === MINUS;
        if (negative)
            at++;
        let whole = bytes[at] - ZERO;
        if (whole < 0 || whole > 9)
            return this.#scanSlowly(bytes, start, limit, out, row);
        const most = at + 9;
        let digit = bytes[++at] - ZERO;
        for (; digit >= 0 && digit <= 9 && at < most; digit = bytes[++at] - ZERO)
            whole = Math.imul(whole, 10) + digit;
        if (digit + ZERO !== this.#decimal) {
            if ((digit >= 0 && digit <= 9) || digit === E_DIGIT || digit === LOWER_E_DIGIT)
                return this.#scanSlowly(bytes, start, limit, out, row);
            this.integer = true;
            out[row] = negative ? -whole : whole;
            return at;
        }
        // With eight digits more, larger ones are no exact doubles.
        if (whole >= MOST_WHOLE)
            return this.#scanSlowly(bytes, start, limit, out, row);
        this.integer = false;
        const first = ++at;
        let head = whole;
        let tail = 0;
        let tailDigits = 0;
        const eight = eightDigits(bytes, at);
        if (eight >= 0) {
            at += 8;
            head = whole * 1e8 + eight;
            const more = eightDigits(bytes, at);
            if (more >= 0) {
                at += 8;
                tail = more;
                tailDigits = 8;
            }
            digit = bytes[at] - ZERO;
            for (; digit >= 0 && digit <= 9 && tailDigits < 14; digit = bytes[++at] - ZERO) {
                tail = tail * 10 + digit;
                tailDigits++;
            }
        }
        else {
            digit = bytes[at] - ZERO;
            for (; digit >= 0 && digit <= 9; digit = bytes[++at] - ZERO)
                head = head * 10 + digit;
        }
        // A 23rd digit, or an exponent.
        if ((digit >= 0 && digit <= 9) || digit === E_DIGIT || digit === LOWER_E_DIGIT)
            return this.#scanSlowly(bytes, start, limit, out, row);
        const power = at - first;
        let value;
        if (head < SHORT[tailDigits])
            value = (head * POWERS[tailDigits] + tail) / POWERS[power];
        else {
            value = roundedQuotient(head, tail, tailDigits, power);
            if (value !== value)
                value = this.#fallback(bytes, negative ? start + 1 : start, at);
        }
        out[row] = negative ? -value : value;
        return at;
    }
    #scanSlowly(bytes, start, limit, out, row) {
        out[row] = this.scan(bytes, start, limit);
        return this.end;
    }
    /** The number that starts at `start`, as far as it goes; `limit` is exclusive. NaN and end = start when there is none. */
    scan(bytes, start, limit) {
        let at = start;
        let byte = bytes[at];
        const negative = byte === MINUS;
        if (negative || byte === PLUS)
            byte = bytes[++at];
        let head = 0;
        let headDigits = 0;
        let tail = 0;
        let tailDigits = 0;
        let exponent = 0;
        let seen = 0;
        let tooLong = false;
        let fraction = false;
        for (; at < limit; byte = bytes[++at]) {
            const digit = byte - ZERO;
            if (digit >= 0 && digit <= 9) {
                seen++;
                if (fraction)
                    exponent--;
                if (headDigits < 15) {
                    head = head * 10 + digit;
                    if (head > 0)
                        headDigits++;
                }
                else if (tailDigits < 15) {
                    tail = tail * 10 + digit;
                    tailDigits++;
                }
                else
                    tooLong = true;
            }
            else if (byte === this.#decimal && !fraction)
                fraction = true;
            else
                break;
        }
        if (seen === 0)
            return this.#none(start);
        this.integer = !fraction;
        if ((byte === LOWER_E || byte === UPPER_E) && at < limit) {
            let mark = at + 1;
            byte = bytes[mark];
            const down = byte === MINUS;
            if (down || byte === PLUS)
                mark++;
            let power = 0;
            const first = mark;
            for (; mark < limit; mark++) {
                const digit = bytes[mark] - ZERO;
                if (digit < 0 || digit > 9)
                    break;
                if (power < 10_000)
                    power = power * 10 + digit;
            }
            if (mark > first) {
                exponent += down ? -power : power;
                at = mark;
                this.integer = false;
            }
        }
        this.end = at;
        let value;
        if (tooLong || exponent < -22 || exponent > 22)
            value = NaN;
        else if (tailDigits === 0)
            value = exponent === 0 ? head : exponent < 0 ? head / POWERS[-exponent] : head * POWERS[exponent];
        else
            value = roundedProduct(head, tail, tailDigits, exponent);
        if (value !== value)
            return this.#fallback(bytes, start, at);
        return negative ? -value : value;
    }
    #none(start) {
        this.end = start;
        return NaN;
    }
    #fallback(bytes, start, end) {
        let text = String.fromCharCode(...bytes.subarray(start, end));
        if (this.#decimal !== 46)
            text = text.replace(String.fromCharCode(this.#decimal), '.');
        return Number(text);
    }
}
/** The number that the eight bytes at `at` spell, -1 when not all of them are digits. */
function eightDigits(bytes, at) {
    const a = bytes[at] - ZERO;
    const b = bytes[at + 1] - ZERO;
    const c = bytes[at + 2] - ZERO;
    const d = bytes[at + 3] - ZERO;
    const e = bytes[at + 4] - ZERO;
    const f = bytes[at + 5] - ZERO;
    const g = bytes[at + 6] - ZERO;
    const h = bytes[at + 7] - ZERO;
    // A digit and a digit + 6 both fit four bits; anything else sets a higher bit in one of the two.
    const low = a | b | c | d | e | f | g | h;
    const high = (a + 6) | (b + 6) | (c + 6) | (d + 6) | (e + 6) | (f + 6) | (g + 6) | (h + 6);
    if (((low | high) & ~15) !== 0)
        return -1;
    const upper = Math.imul(Math.imul(a, 10) + b, 100) + Math.imul(c, 10) + d;
    const lower = Math.imul(Math.imul(e, 10) + f, 100) + Math.imul(g, 10) + h;
    return Math.imul(upper, 10_000) + lower;
}
/** As roundedProduct with a negative exponent, with the halves of the powers at hand. */
function roundedQuotient(head, tail, tailDigits, power) {
    const scale = POWERS[tailDigits];
    const product = head * scale;
    const sum = product + tail;
    const taken = sum - product;
    const rest = powerProductError(head, tailDigits, product) + (product - (sum - taken) + (tail - taken));
    const divisor = POWERS[power];
    const high = sum / divisor;
    const back = high * divisor;
    const low = (sum - back - powerProductError(high, power, back) + rest) / divisor;
    const value = high + low;
    const error = low - (value - high);
    const margin = value * ROUNDING_MARGIN;
    return value + (error + margin) === value && value + (error - margin) === value ? value : NaN;
}
/** a x 10^power - product, exactly. */
function powerProductError(a, power, product) {
    const big = SPLITTER * a;
    const aHigh = big - (big - a);
    const aLow = a - aHigh;
    const bHigh = POWER_HIGHS[power];
    const bLow = POWER_LOWS[power];
    return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}
/** (head x 10^tailDigits + tail) x 10^exponent, or NaN when the rounding cannot be decided. */
function roundedProduct(head, tail, tailDigits, exponent) {
    const scale = POWERS[tailDigits];
    const product = head * scale;
    const sum = product + tail;
    const taken = sum - product;
    const rest = productError(head, scale, product) + (product - (sum - taken) + (tail - taken));
    let high = sum;
    let low = rest;
    if (exponent < 0) {
        const divisor = POWERS[-exponent];
        high = sum / divisor;
        const back = high * divisor;
        low = (sum - back - productError(high, divisor, back) + rest) / divisor;
    }
    else if (exponent > 0) {
        const factor = POWERS[exponent];
        high = sum * factor;
        low = productError(sum, factor, high) + rest * factor;
    }
    const value = high + low;
    const error = low - (value - high);
    const margin = value * ROUNDING_MARGIN;
    return value + (error + margin) === value && value + (error - margin) === value ? value : NaN;
}
/** a x b - product, exactly (Dekker's product with Veltkamp's split). */
function productError(a, b, product) {
    const aBig = SPLITTER * a;
    const aHigh = aBig - (aBig - a);
    const aLow = a - aHigh;
    const bBig = SPLITTER * b;
    const bHigh = bBig - (bBig - b);
    const bLow = b - bHigh;
    return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

;// CONCATENATED MODULE: ./src/data/read/csv/text-dictionary.ts

/** Codes beyond this start a new dictionary at the next chunk, so that a column of ids does not pile up in memory. */
const MAX_KEPT_ENTRIES = 65_536;
const HASH_START = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;
/**
 * Texts of one column as codes, found by their bytes: a string is made once for each distinct text, not for each cell.
 * Open addressing over FNV-1a hashes (http://www.isthe.com/chongo/tech/comp/fnv/).
 */
class TextDictionary {
    #decode;
    #keptBytes;
    #slots = new Int32Array(64);
    #hashes = new Int32Array(32);
    #offsets = new Int32Array(33);
    #codes = new Int32Array(32);
    #arena = new Uint8Array(256);
    #entries = 0;
    #texts = [];
    #shared = [];
    /** How often it began again, which gave the same texts other codes. */
    resets = 0;
    /** @param keptBytes bytes of texts from which on a new dictionary is started, too */
    constructor(decode, keptBytes = Infinity) {
        this.#decode = decode;
        this.#keptBytes = keptBytes;
    }
    /** The code of a text, -1 when it means missing. */
    code(bytes, start, end) {
        let hash = HASH_START;
        for (let at = start; at < end; at++)
            hash = Math.imul(hash ^ bytes[at], HASH_PRIME);
        return this.codeOf(bytes, start, end, hash);
    }
    /** The same for a text whose hash is known: of each byte from HASH_START on, `Math.imul(hash ^ byte, HASH_PRIME)`. */
    codeOf(bytes, start, end, hash) {
        const mask = this.#slots.length - 1;
        // The low bits of FNV are its weakest; fold the high ones in.
        let slot = (hash ^ (hash >>> 15)) & mask;
        for (;;) {
            const entry = this.#slots[slot] - 1;
            if (entry < 0)
                return this.#insert(bytes, start, end, hash, slot);
            if (this.#hashes[entry] === hash && this.#equals(entry, bytes, start, end))
                return this.#codes[entry];
            slot = (slot + 1) & mask;
        }
    }
    /** Dictionary for a finished chunk: the same array as before when nothing was added, so that readers can cache by it. */
    snapshot() {
        if (this.#shared.length !== this.#texts.length)
            this.#shared = this.#texts.slice();
        const result = this.#shared;
        if (this.#entries > MAX_KEPT_ENTRIES || this.#offsets[this.#entries] > this.#keptBytes)
            this.#reset();
        return result;
    }
    #equals(entry, bytes, start, end) {
        const from = this.#offsets[entry];
        if (this.#offsets[entry + 1] - from !== end - start)
            return false;
        const arena = this.#arena;
        for (let at = start, other = from; at < end; at++, other++)
            if (arena[other] !== bytes[at])
                return false;
        return true;
    }
    #insert(bytes, start, end, hash, slot) {
        const text = this.#decode(bytes, start, end);
        const entry = this.#entries;
        const offset = this.#offsets[entry];
        if (offset + (end - start) > this.#arena.length) {
            const grown = new Uint8Array(Math.max(this.#arena.length * 2, offset + (end - start)));
            grown.set(this.#arena);
            this.#arena = grown;
        }
        this.#arena.set(bytes.subarray(start, end), offset);
        this.#offsets[entry + 1] = offset + (end - start);
        this.#hashes[entry] = hash;
        this.#codes[entry] = missing/* MISSING_TEXTS */.QJ.has(text) ? -1 : this.#texts.push(text) - 1;
        this.#slots[slot] = entry + 1;
        this.#entries++;
        if (this.#entries === this.#hashes.length)
            this.#grow();
        return this.#codes[entry];
    }
    #grow() {
        const capacity = this.#hashes.length * 2;
        this.#hashes = resized(this.#hashes, capacity);
        this.#codes = resized(this.#codes, capacity);
        this.#offsets = resized(this.#offsets, capacity + 1);
        this.#slots = new Int32Array(capacity * 2);
        const mask = this.#slots.length - 1;
        for (let entry = 0; entry < this.#entries; entry++) {
            const hash = this.#hashes[entry];
            let slot = (hash ^ (hash >>> 15)) & mask;
            while (this.#slots[slot] !== 0)
                slot = (slot + 1) & mask;
            this.#slots[slot] = entry + 1;
        }
    }
    #reset() {
        this.resets++;
        this.#slots.fill(0);
        this.#entries = 0;
        this.#texts = [];
        this.#shared = [];
    }
}
function resized(values, length) {
    const grown = new Int32Array(length);
    grown.set(values);
    return grown;
}

;// CONCATENATED MODULE: ./src/data/read/csv/truth.ts
const UPPER_F = 70;
const LOWER_F = 102;
/** True, TRUE and true; the last four bytes of False and false, and of FALSE. */
const TRUE = ['True', 'TRUE', 'true'].map((text) => Buffer.from(text).readInt32BE());
const FALSE = ['alse', 'ALSE'].map((text) => Buffer.from(text).readInt32BE());
/** What BOOLEAN_TEXTS says of a text, without making it one; -1 when it is not among them. */
function truthOf(bytes, start, end) {
    const length = end - start;
    if (length !== 4 && length !== 5)
        return -1;
    const word = bytes.readInt32BE(end - 4);
    if (length === 4)
        return word === TRUE[0] || word === TRUE[1] || word === TRUE[2] ? 1 : -1;
    const first = bytes[start];
    if (first === UPPER_F)
        return word === FALSE[0] || word === FALSE[1] ? 0 : -1;
    return first === LOWER_F && word === FALSE[0] ? 0 : -1;
}

;// CONCATENATED MODULE: ./src/data/read/csv/undoubled.ts
const QUOTE = 34;
/** The bytes from `start` to `end` with one quote for each two; `doubled`: how many pairs there are. */
function undoubled(bytes, start, end, doubled) {
    const out = Buffer.alloc(end - start - doubled);
    let to = 0;
    for (let at = start; at < end; at++) {
        const byte = bytes[at];
        out[to++] = byte;
        if (byte === QUOTE)
            at++;
    }
    return out;
}

;// CONCATENATED MODULE: ./src/data/read/csv/parser.ts









const parser_LF = 10;
const parser_CR = 13;
const parser_SPACE = 32;
const parser_TAB = 9;
const parser_QUOTE = 34;
/** A record longer than this is an unclosed quote in all likelihood. */
const MAX_RECORD_BYTES = 64 * 1024 * 1024;
/**
 * Parses records (RFC 4180, line ends LF, CRLF or CR) from bytes into column buffers. Works on pieces of a file: what is
 * not a whole record at the end of a piece is left for the next call.
 */
class CsvParser {
    #columns;
    #delimiter;
    #numbers;
    #path;
    /** Rows in the chunk being filled. */
    rows = 0;
    line = 1;
    /** The chunk has as many rows as it may have. */
    get full() {
        return this.rows === this.#chunkRows;
    }
    #skipHeader;
    #chunkRows;
    #capacity;
    // The field found last: its bytes and where the next thing begins.
    #text = Buffer.alloc(0);
    #start = 0;
    #end = 0;
    #next = 0;
    #linesInQuotes = 0;
    #plain = null;
    #taken = false;
    constructor(columns, { dialect, hasHeader, chunkRows, path }) {
        this.#columns = columns;
        this.#delimiter = dialect.delimiter.charCodeAt(0);
        this.#numbers = new NumberScanner(dialect.decimal);
        this.#path = path;
        this.#chunkRows = chunkRows;
        this.#capacity = Math.min(FIRST_ROWS, this.#chunkRows);
        this.#skipHeader = hasHeader;
    }
    /** Leaves plain records to `plain`, whose memory holds whole chunks. */
    leaveTo(plain) {
        this.#plain = plain;
        this.#capacity = this.#chunkRows;
    }
    /**
     * Parses whole records from `from` on until the bytes or the chunk are used up.
     * @returns the offset of the first byte not used
     * @throws ModelGateError data with line and column for ragged records and text behind a closing quote
     */
    parse(bytes, from, last) {
        let at = from;
        if (this.#taken)
            for (const column of this.#columns)
                column.begin();
        this.#taken = false;
        const plain = this.#plain?.pays(bytes) === true ? this.#plain : null;
        while (at < bytes.length && this.rows < this.#chunkRows) {
            if (plain !== null && !this.#skipHeader) {
                at = plain.run(bytes, at, this.rows);
                this.line += plain.row - this.rows;
                this.rows = plain.row;
                if (at >= bytes.length || this.full)
                    return at;
            }
            else if (this.rows === this.#capacity)
                this.#grow();
            const blank = blankLine(bytes, at, last, this.#delimiter);
            if (blank > at) {
                at = blank;
                this.line++;
                continue;
            }
            const next = blank < 0 ? -1 : this.#skipHeader ? this.#skipRecord(bytes, at, last) : this.#record(bytes, at, last);
            if (next < 0) {
                if (bytes.length - at > MAX_RECORD_BYTES)
                    throw this.#error(this.line, null, 'a quote is never closed');
                return at;
            }
            at = next;
            if (this.#skipHeader)
                this.#skipHeader = false;
            else
                this.rows++;
            this.line += 1 + this.#linesInQuotes;
        }
        return at;
    }
    /** The finished rows as a chunk; the buffers start again with the next parse. @param lent as ColumnBuffer.finish */
    take(lent = false) {
        const chunk = { rows: this.rows, columns: this.#columns.map((column) => column.finish(this.rows, lent)) };
        this.rows = 0;
        this.#taken = true;
        return chunk;
    }
    #grow() {
        this.#capacity = Math.min(this.#chunkRows, this.#capacity * 4);
        for (const column of this.#columns)
            column.grow(this.#capacity);
    }
    #skipRecord(bytes, start, last) {
        this.#linesInQuotes = 0;
        for (let at = start;; at = this.#next + 1) {
            if (!this.#field(bytes, at, last, 0))
                return -1;
            if (this.#next >= bytes.length)
                return bytes.length;
            if (bytes[this.#next] !== this.#delimiter)
                return lineEnd(bytes, this.#next, last);
        }
    }
    #record(bytes, start, last) {
        const columns = this.#columns;
        const delimiter = this.#delimiter;
        const length = bytes.length;
        const row = this.rows;
        this.#linesInQuotes = 0;
        let at = start;
        for (let position = 0;; position++) {
            if (position === columns.length)
                throw this.#ragged(bytes, at);
            const column = columns[position];
            if (column.kind === 'number') {
                const end = this.#numbers.scanInto(bytes, at, length, column.values, row);
                const after = bytes[end];
                if (end > at && end < length && (after === delimiter || after === parser_LF || after === parser_CR)) {
                    this.#store(column, row, column.values[row]);
                    at = end;
                }
                else if (!this.#storeText(bytes, at, last, position, column, row))
                    return -1;
                else
                    at = this.#next;
            }
            else if (column.kind === 'string' && bytes[at] !== parser_QUOTE) {
                // One walk over the bytes finds the end and the hash.
                let hash = HASH_START;
                let end = at;
                for (; end < length; end++) {
                    const byte = bytes[end];
                    if (byte === delimiter || byte === parser_LF || byte === parser_CR)
                        break;
                    hash = Math.imul(hash ^ byte, HASH_PRIME);
                }
                if (end + 1 < length) {
                    column.codes[row] = column.texts.codeOf(bytes, at, end, hash);
                    at = end;
                }
                else if (!this.#storeText(bytes, at, last, position, column, row))
                    return -1;
                else
                    at = this.#next;
            }
            else if (!this.#storeText(bytes, at, last, position, column, row))
                return -1;
            else
                at = this.#next;
            if (at < length && bytes[at] === delimiter) {
                at++;
                continue;
            }
            if (position + 1 < columns.length)
                throw this.#tooFew(position + 1);
            return at >= length ? length : lineEnd(bytes, at, last);
        }
    }
    #store(column, row, value) {
        column.setNumber(row, value);
        if (!this.#numbers.integer)
            column.integers = false;
        else if (value > Number.MAX_SAFE_INTEGER || value < -Number.MAX_SAFE_INTEGER)
            column.large = true;
    }
    /** Finds a field and stores it by way of its text; false when its end is not in these bytes. */
    #storeText(bytes, at, last, position, column, row) {
        if (!this.#field(bytes, at, last, position))
            return false;
        if (column.kind !== 'string')
            this.#slow(column, row);
        if (column.kind === 'string')
            column.codes[row] = column.texts.code(this.#text, this.#start, this.#end);
        return true;
    }
    /** A cell of a number or boolean column that is not simply a number; may turn the column into one of strings. */
    #slow(column, row) {
        if (this.#start === this.#end) {
            column.setMissing(row);
            return;
        }
        if (column.kind === 'boolean') {
            const truth = truthOf(this.#text, this.#start, this.#end);
            if (truth >= 0) {
                column.setNumber(row, truth);
                return;
            }
        }
        const text = this.#text.toString('latin1', this.#start, Math.min(this.#end, this.#start + 400));
        if (missing/* MISSING_TEXTS */.QJ.has(text)) {
            column.setMissing(row);
            return;
        }
        const truth = missing/* BOOLEAN_TEXTS */.u.get(text);
        if (truth !== undefined && (column.kind === 'boolean' || column.present === 0)) {
            column.kind = 'boolean';
            column.setNumber(row, truth);
            return;
        }
        if (column.kind === 'boolean' && column.present > 0) {
            column.becomeString();
            return;
        }
        let [start, end] = [this.#start, this.#end];
        while (start < end && (this.#text[start] === parser_SPACE || this.#text[start] === parser_TAB))
            start++;
        while (end > start && (this.#text[end - 1] === parser_SPACE || this.#text[end - 1] === parser_TAB))
            end--;
        const infinity = missing/* INFINITY_TEXTS */.Mw.get(text.trim().toLowerCase());
        if (infinity !== undefined) {
            column.setNumber(row, infinity);
            column.integers = false;
            return;
        }
        const value = this.#numbers.scan(this.#text, start, end);
        if (this.#numbers.end === end && end > start)
            this.#store(column, row, value);
        else
            column.becomeString();
    }
    /** Sets #text, #start, #end and #next (the delimiter, line end or end of bytes); false when more bytes are needed. */
    #field(bytes, at, last, position) {
        const length = bytes.length;
        const delimiter = this.#delimiter;
        if (at < length && bytes[at] === parser_QUOTE)
            return this.#quoted(bytes, at, last, position);
        let end = at;
        for (; end < length; end++) {
            const byte = bytes[end];
            if (byte === delimiter || byte === parser_LF || byte === parser_CR)
                break;
        }
        if (end >= length && !last)
            return false;
        this.#text = bytes;
        this.#start = at;
        this.#end = end;
        this.#next = end;
        return end < length ? bytes[end] !== parser_CR || end + 1 < length || last : true;
    }
    #quoted(bytes, at, last, position) {
        const length = bytes.length;
        let doubled = 0;
        let lines = 0;
        let end = at + 1;
        for (; end < length; end++) {
            const byte = bytes[end];
            if (byte === parser_LF)
                lines++;
            if (byte !== parser_QUOTE)
                continue;
            if (bytes[end + 1] !== parser_QUOTE)
                break;
            doubled++;
            end++;
        }
        if (end >= length) {
            if (last)
                throw this.#error(this.line, position + 1, 'a quote is never closed');
            return false;
        }
        const next = end + 1;
        if (next >= length && !last)
            return false;
        if (next < length && bytes[next] !== this.#delimiter && bytes[next] !== parser_LF && bytes[next] !== parser_CR) {
            throw this.#error(this.line + this.#linesInQuotes + lines, position + 1, 'text follows the closing quote');
        }
        if (bytes[next] === parser_CR && next + 1 >= length && !last)
            return false;
        this.#linesInQuotes += lines;
        this.#next = next;
        this.#text = doubled === 0 ? bytes : undoubled(bytes, at + 1, end, doubled);
        this.#start = doubled === 0 ? at + 1 : 0;
        this.#end = doubled === 0 ? end : this.#text.length;
        return true;
    }
    #tooFew(found) {
        return this.#error(this.line, null, `${found} of ${this.#columns.length} columns`);
    }
    #ragged(bytes, at) {
        let more = this.#columns.length;
        for (let from = at; this.#field(bytes, from, true, more); from = this.#next + 1) {
            more++;
            if (bytes[this.#next] !== this.#delimiter)
                break;
        }
        return this.#error(this.line, null, `${more} columns where the header has ${this.#columns.length}`);
    }
    #error(line, position, found) {
        const name = position === null ? undefined : this.#columns[position - 1]?.name;
        const where = name === undefined ? `line ${line}` : `line ${line}, column ${position} ('${(0,core_text/* plain */.pj)(name, 80)}')`;
        return new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(this.#path)}: ${where}: ${found}`, {
            subject: this.#path,
            remedy: 'Correct the line; a cell that holds the delimiter, a quote or a line end has to be quoted.',
        });
    }
}

;// CONCATENATED MODULE: ./src/data/read/csv/layout.ts





/** Room for the beginning of a record that a piece of the file ends in. */
const MARGIN_BYTES = 64 * 1024;
/** Files from this size on, decompressed, are worth the memory and the start of WebAssembly. */
const WORTH_KERNELS_BYTES = 1024 * 1024;
/** A sample holds fewer rows of a table than this, so that it copies those it takes. */
const FEWEST_LENT_ROWS = 65_536;
/** Bytes of distinct texts that a column keeps at hand while a file is read with little memory. */
const SPARING_TEXT_BYTES = 1024 * 1024;
/** Empty buffers for the columns, of the kinds that the layout expects. */
function buffersOf(layout, size = 'usual') {
    const decode = withoutNul((0,read_encoding/* cellDecoder */.VH)(layout.encoding));
    const keptBytes = size === 'short' ? SPARING_TEXT_BYTES : Infinity;
    return layout.names.map((name, position) => new ColumnBuffer(name, layout.kinds[position], new TextDictionary(decode, keptBytes)));
}
/** Loaders differ in what they make of such a cell, and no model was trained on it. @throws NulByte */
function withoutNul(decode) {
    return (bytes, start, end) => {
        const text = decode(bytes, start, end);
        if (text.includes('\0'))
            throw new read_encoding/* NulByte */.sI();
        return text;
    };
}
/** All records of the file. */
async function* parseAll(bytes, layout, { size = 'usual', columns = buffersOf(layout, size), lend = () => false } = {}) {
    const { encoding, bom, dialect, hasHeader } = layout;
    const rows = (0,table_source/* chunkRows */.HU)(columns.length, size);
    const parser = new CsvParser(columns, { dialect, hasHeader, chunkRows: rows, path: bytes.path });
    const plain = await plainRecords(bytes, columns, dialect, rows);
    const mayLend = () => (size === 'short' || parser.rows >= FEWEST_LENT_ROWS) && lend();
    if (plain !== null)
        parser.leaveTo(plain);
    let carry = Buffer.alloc(0);
    let room = carry;
    for await (const piece of (0,read_encoding/* asciiCompatible */.SD)(bytes.passing?.() ?? bytes.stream(), encoding, bom, bytes.path)) {
        // One buffer for all pieces: fresh ones cost more than the copy into this one.
        const length = carry.length + piece.length;
        const whole = plain?.place(length) ?? (length > room.length ? Buffer.allocUnsafeSlow(length + MARGIN_BYTES) : room);
        carry.copy(whole);
        piece.copy(whole, carry.length);
        room = whole;
        const block = whole.subarray(0, length);
        let at = 0;
        for (;;) {
            at = parser.parse(block, at, false);
            if (!parser.full)
                break;
            yield parser.take(mayLend());
        }
        carry = block.subarray(at);
    }
    for (let at = 0;;) {
        at = parser.parse(carry, at, true);
        if (parser.rows > 0)
            yield parser.take();
        if (at >= carry.length)
            return;
    }
}
/** Loaded when worth it: a small table is parsed before WebAssembly has started. */
async function plainRecords({ size, compression }, columns, dialect, rows) {
    if (size * (compression === 'none' ? 1 : 4) < WORTH_KERNELS_BYTES)
        return null;
    const { PlainRecords } = await __webpack_require__.e(/* import() */ 9551).then(__webpack_require__.bind(__webpack_require__, 69551));
    return PlainRecords.start(columns, dialect, rows);
}


/***/ }),

/***/ 35836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ KEPT_BYTES),
  o: () => (/* binding */ settleCsv)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/data/read/encoding.ts
var read_encoding = __webpack_require__(29328);
// EXTERNAL MODULE: ./node_modules/papaparse/papaparse.js
var papaparse = __webpack_require__(28728);
var papaparse_default = /*#__PURE__*/__webpack_require__.n(papaparse);
// EXTERNAL MODULE: ./src/data/read/missing.ts
var missing = __webpack_require__(16557);
;// CONCATENATED MODULE: ./src/data/read/csv/dialect.ts


const DELIMITERS = [',', ';', '\t', '|'];
/** Puts every even split before every ragged one. */
const EVEN = 1_000_000;
const COMMA_DECIMAL = /^[+-]?\d+,\d+$/;
const NUMBER = /^[ \t]*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[ \t]*$/;
/**
 * Chooses the delimiter that gives every record the same number of columns, else the header the most (a ragged file is
 * reported by the parser), commas first on a tie; and the decimal comma when another delimiter is used and numbers have commas and never dots.
 * `complete`: the text is the whole file, so that its last record counts.
 */
function inspectSample(text, complete, given) {
    let best = null;
    for (const delimiter of given.delimiter === undefined ? DELIMITERS : [given.delimiter]) {
        const records = parseSample(text, complete, delimiter);
        const columns = records[0]?.length ?? 0;
        const even = records.every((record) => record.length === columns);
        const score = columns < 2 ? 0 : even ? EVEN + columns : columns;
        if (best === null || score > best.score)
            best = { delimiter, records, score };
    }
    const { delimiter, records } = best;
    const cells = records.slice(1).flat();
    const commas = delimiter !== ',' && cells.some((cell) => COMMA_DECIMAL.test(cell.trim()));
    const dots = commas && cells.some((cell) => cell.includes('.') && NUMBER.test(cell));
    return {
        dialect: { delimiter, decimal: given.decimal ?? (commas && !dots ? ',' : '.') },
        header: records[0] ?? [],
        records: records.slice(1),
    };
}
function parseSample(text, complete, delimiter) {
    const records = papaparse_default().parse(text, { delimiter, skipEmptyLines: 'greedy' }).data;
    if (!complete && records.length > 1)
        records.pop();
    // 'greedy' also drops records of empty cells (",,"), which are rows of missing values and irrelevant to a guess.
    return records;
}
/** True for text that the number scanner reads in full, spaces around it allowed. */
function isNumberText(text, decimal) {
    const dotted = decimal === ',' ? (text.includes('.') ? '' : text.replace(',', '.')) : text;
    return NUMBER.test(dotted) || missing/* INFINITY_TEXTS */.Mw.has(text.trim().toLowerCase());
}
/** The kind that fits all cells of a sampled column; a column without any value counts as numbers, as in pandas. */
function guessKinds(sample, columns) {
    return Array.from({ length: columns }, (_, column) => {
        let kind = null;
        for (const record of sample.records) {
            const text = record[column] ?? '';
            if (missing/* MISSING_TEXTS */.QJ.has(text))
                continue;
            const here = missing/* BOOLEAN_TEXTS */.u.has(text)
                ? 'boolean'
                : isNumberText(text, sample.dialect.decimal)
                    ? 'number'
                    : 'string';
            if (kind === null)
                kind = here;
            else if (kind !== here)
                return 'string';
        }
        return kind ?? 'number';
    });
}

// EXTERNAL MODULE: ./src/data/read/csv/header.ts
var header = __webpack_require__(3333);
// EXTERNAL MODULE: ./src/data/read/csv/layout.ts + 7 modules
var csv_layout = __webpack_require__(22783);
;// CONCATENATED MODULE: ./src/data/read/csv/settle.ts






/** Bytes looked at to find encoding, delimiter and likely types; types are then checked over the whole file. */
const SAMPLE_BYTES = 256 * 1024;
/** Where looking for the third line of a wide table ends. */
const MAX_SAMPLE_BYTES = 32 * 1024 * 1024;
/** Parsed chunks kept from the first pass, so that files up to about this size are parsed once. */
const KEPT_BYTES = 256 * 1024 * 1024;
/** Rows that may be parsed in vain: a column that turns out to be text is begun again at once, within these. */
const MAX_WASTED_ROWS = 2 ** 20;
/**
 * Parses the file to its end once to settle types, line structure and the number of rows; a column that turns out to be
 * text late is text everywhere.
 * @throws ModelGateError data: no rows, ragged lines, duplicate names, ...
 */
async function settleCsv(bytes, options) {
    const head = await sampleOf(bytes);
    const detected = (0,read_encoding/* detectEncoding */.X0)(head);
    const encoding = options.encoding ?? detected.encoding;
    // Windows-1252 takes any byte, so that a damaged text of UTF-8 would be read as one of other words.
    if (options.encoding === undefined && encoding === 'windows-1252')
        await requireUndamaged(bytes);
    const layout = inspectLayout(bytes, head, encoding, detected.bom, options);
    try {
        return await settle(bytes, layout, options);
    }
    catch (error) {
        if (!(error instanceof read_encoding/* NotUtf8 */.hW || error instanceof read_encoding/* NulByte */.sI))
            throw error;
        const { damagedText } = await __webpack_require__.e(/* import() */ 5561).then(__webpack_require__.bind(__webpack_require__, 75561));
        const isNamed = options.encoding !== undefined || detected.bom > 0;
        const damage = await damagedText(bytes, { encoding, bom: detected.bom, isNamed });
        if (damage !== null)
            throw damage;
        return settle(bytes, inspectLayout(bytes, head, 'windows-1252', 0, options), options);
    }
}
async function requireUndamaged(bytes) {
    const { damagedText } = await __webpack_require__.e(/* import() */ 5561).then(__webpack_require__.bind(__webpack_require__, 75561));
    const damage = await damagedText(bytes, { encoding: 'utf-8', bom: 0, isNamed: false });
    if (damage !== null)
        throw damage;
}
/** The first bytes, as many as it takes to hold three line ends (wide tables have long lines), or the whole file. */
async function sampleOf(bytes) {
    for (let size = SAMPLE_BYTES;; size *= 8) {
        const head = await bytes.head(size);
        if (head.length < size || size > MAX_SAMPLE_BYTES)
            return head;
        let lines = 0;
        for (let at = head.indexOf(10); at >= 0 && lines < 3; at = head.indexOf(10, at + 1))
            lines++;
        if (lines >= 3)
            return head;
    }
}
function inspectLayout(bytes, head, encoding, bom, options) {
    const complete = head.length === 0 || head.length % SAMPLE_BYTES !== 0;
    const text = new TextDecoder(encoding).decode(head);
    const sample = inspectSample(text, complete, options);
    if (sample.header.length === 0)
        throw noRows(bytes.path, 'no header line and no rows');
    const hasHeader = options.header ?? true;
    const names = hasHeader
        ? (0,header/* columnNames */.lo)(sample.header, bytes.path, options.header)
        : sample.header.map((_, position) => `x${position}`);
    return {
        encoding,
        bom,
        dialect: sample.dialect,
        hasHeader,
        names,
        kinds: options.schema === undefined ? guessKinds(sample, names.length) : names.map((name) => kindOf(name, options)),
        expectedRows: expectedRows(bytes, head, sample.records.length),
    };
}
/** Of a column of a table whose types are known; one that it has not is refused by whoever knows the types. */
function kindOf(name, { schema = [] }) {
    const type = schema.find((column) => column.name === name)?.type;
    if (type === 'string' || type === 'timestamp')
        return 'string';
    return type === 'boolean' ? 'boolean' : 'number';
}
/** By the length of the records of the sample. */
function expectedRows({ size, compression }, head, records) {
    if (compression !== 'none' || head.length === 0)
        return null;
    return Math.ceil((records + 1) * Math.max(1, size / head.length) * 1.01);
}
async function settle(bytes, guessed, options) {
    let layout = guessed;
    for (let wasted = 0;;) {
        const pass = await settlingPass(bytes, layout, options, MAX_WASTED_ROWS - wasted);
        if ('rows' in pass)
            return pass;
        wasted += pass.wasted;
        layout = { ...layout, kinds: pass.kinds };
    }
}
/** The pass over the whole file, or, when a column turned out to be text after not too many rows, what to expect of the next one. */
async function settlingPass(bytes, layout, { keptBytes = KEPT_BYTES, sparing = false, statistics = false }, mayWaste) {
    const size = sparing ? 'short' : 'usual';
    const columns = (0,csv_layout/* buffersOf */.J)(layout, size);
    let collector = statistics ? await collectorFor(layout) : null;
    let kept = keptBytes > 0 ? [] : null;
    let keptCells = 0;
    let rows = 0;
    for await (const chunk of (0,csv_layout/* parseAll */.b)(bytes, layout, { size, columns, lend: () => kept === null })) {
        rows += chunk.rows;
        keptCells += chunk.rows * chunk.columns.length;
        const stale = columns.some((column) => column.stale);
        if (stale && rows <= mayWaste)
            return { wasted: rows, kinds: columns.map(({ kind }) => kind) };
        // One short chunk is the table in any size.
        if (keptCells * 8 > keptBytes || stale || (sparing && rows > chunk.rows))
            kept = null;
        if (stale)
            collector = null;
        kept?.push(chunk);
        collector?.add(chunk);
    }
    if (rows === 0)
        throw noRows(bytes.path, 'a header but no rows');
    for (const column of columns) {
        if (column.kind === 'number' && column.integers && column.large)
            column.becomeString();
    }
    const stale = columns.some((column) => column.stale);
    const schema = columns.map(schemaOf);
    const { encoding, bom, dialect, hasHeader, names } = layout;
    return {
        layout: { encoding, bom, dialect, hasHeader, names, kinds: columns.map(({ kind }) => kind) },
        schema,
        rows,
        kept: stale ? null : kept,
        statistics: stale || collector === null ? null : collector.finish(schema),
    };
}
/** Loaded when wanted: predicting a small file needs no statistics. */
async function collectorFor({ names, kinds, expectedRows: rows }) {
    const { StatisticsCollector } = await __webpack_require__.e(/* import() */ 5804).then(__webpack_require__.bind(__webpack_require__, 25804));
    const schema = names.map((name, position) => ({ name, type: kinds[position] }));
    return new StatisticsCollector({ schema, rows, wholeRows: true });
}
function schemaOf({ name, kind, integers, present }) {
    return { name, type: kind === 'number' && integers && present > 0 ? 'integer' : kind };
}
function noRows(path, found) {
    return new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(path)}: the table has ${found}`, {
        subject: path,
        remedy: 'Give a file with a header line and at least one row of data.',
    });
}


/***/ }),

/***/ 97133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ csvTable),
/* harmony export */   f: () => (/* binding */ openCsv)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22783);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35836);


/**
 * Opens delimited text, which parses it once; see settleCsv. Small tables are kept from that pass, others are parsed again
 * for their rows.
 * @throws ModelGateError data: no rows, ragged lines, duplicate names, ...
 */
async function openCsv(bytes, options) {
    return csvTable(bytes, await (0,_settle_js__WEBPACK_IMPORTED_MODULE_0__/* .settleCsv */ .o)(bytes, options));
}
/** The table of a file that was settled here or in another thread. */
function csvTable(bytes, { layout, schema, rows, kept, statistics }) {
    const typed = (chunk) => withTypes(chunk, schema);
    return {
        path: bytes.path,
        format: 'csv',
        schema,
        rows,
        readAs: { ...layout.dialect, encoding: layout.encoding },
        ...(statistics === null ? {} : { statistics: () => Promise.resolve(statistics) }),
        async *chunks(size) {
            const options = size === 'short' ? { size, lend: () => true } : {};
            if (kept !== null)
                for (const chunk of kept)
                    yield typed(chunk);
            else
                for await (const chunk of (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAll */ .b)(bytes, layout, options))
                    yield typed(chunk);
        },
    };
}
/** The flags that only the whole file can give. */
function withTypes(chunk, schema) {
    const columns = chunk.columns.map((column, position) => {
        if (column.kind === 'string')
            return column;
        const type = schema[position].type;
        return { ...column, integer: type === 'integer', boolean: type === 'boolean' };
    });
    return { rows: chunk.rows, columns };
}


/***/ }),

/***/ 29328:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SD: () => (/* binding */ asciiCompatible),
/* harmony export */   VH: () => (/* binding */ cellDecoder),
/* harmony export */   X0: () => (/* binding */ detectEncoding),
/* harmony export */   hW: () => (/* binding */ NotUtf8),
/* harmony export */   sI: () => (/* binding */ NulByte)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);


/** Thrown by text readers when bytes are no UTF-8, so that a detected encoding can be taken back. */
class NotUtf8 extends Error {
    name = 'NotUtf8';
}
/** A byte of zero inside of a text: the file is damaged, or no text at all. */
class NulByte extends Error {
    name = 'NulByte';
}
/**
 * Encoding by byte order mark, else by NUL bytes at every second place (UTF-16 of Latin text), else UTF-8 when the
 * bytes are UTF-8, else Windows-1252 (a superset of printable Latin-1).
 */
function detectEncoding(head) {
    if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf)
        return { encoding: 'utf-8', bom: 3 };
    if (head[0] === 0xff && head[1] === 0xfe)
        return { encoding: 'utf-16le', bom: 2 };
    if (head[0] === 0xfe && head[1] === 0xff)
        return { encoding: 'utf-16be', bom: 2 };
    const zeros = [0, 0];
    for (const [at, byte] of head.entries())
        if (byte === 0)
            zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    const half = head.length / 2;
    if (zeros[1] > half * 0.5 && zeros[0] < half * 0.1)
        return { encoding: 'utf-16le', bom: 0 };
    if (zeros[0] > half * 0.5 && zeros[1] < half * 0.1)
        return { encoding: 'utf-16be', bom: 0 };
    return { encoding: isUtf8(head) ? 'utf-8' : 'windows-1252', bom: 0 };
}
/** True when the bytes are UTF-8, a character cut off at the end allowed. */
function isUtf8(head) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
/**
 * Bytes that an ASCII-based parser can read: UTF-16 becomes UTF-8, the others pass through; the byte order mark goes.
 * @throws ModelGateError corrupt for UTF-16 with lone surrogates
 */
async function* asciiCompatible(stream, encoding, bom, path) {
    const wide = encoding === 'utf-16le' || encoding === 'utf-16be';
    const decoder = wide ? new TextDecoder(encoding, { fatal: true, ignoreBOM: true }) : null;
    let skip = bom;
    const decode = (bytes) => {
        try {
            return Buffer.from(bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode(), 'utf8');
        }
        catch (cause) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('corrupt', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(path)}: not valid ${encoding}`, {
                subject: path,
                remedy: 'Save the file as UTF-8.',
                cause,
            });
        }
    };
    for await (const bytes of stream) {
        const dropped = Math.min(skip, bytes.length);
        skip -= dropped;
        const rest = bytes.subarray(dropped);
        yield decoder ? decode(rest) : rest;
    }
    if (decoder)
        yield decode(null);
}
/** Decodes one cell; ASCII, which most cells are, without the cost of a decoder. @throws NotUtf8 for other bytes */
function cellDecoder(encoding) {
    const single = encoding === 'windows-1252';
    const decoder = new TextDecoder(single ? 'windows-1252' : 'utf-8', { fatal: !single, ignoreBOM: true });
    return (bytes, start, end) => {
        let at = start;
        while (at < end && bytes[at] < 128)
            at++;
        if (at === end)
            return bytes.toString('latin1', start, end);
        try {
            return decoder.decode(bytes.subarray(start, end));
        }
        catch {
            throw new NotUtf8();
        }
    };
}


/***/ }),

/***/ 61162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ joinTables),
/* harmony export */   b: () => (/* binding */ aligned)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);



/**
 * Several files as one table, in the order given. All have the same columns, in any order; of types that differ the wider one
 * is taken, and a column that is empty in one file takes the type of the others.
 * @throws ModelGateError data, naming file and column, for a column that is missing, new, or of another type
 */
function joinTables(path, tables) {
    const [first] = tables;
    if (first === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('not-found', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(path)}: no data files`, { subject: path });
    if (tables.length === 1)
        return { ...first, path };
    for (const table of tables)
        requireSameNames(first, table);
    const schema = first.schema.map(({ name }) => ({ name, type: commonType(name, tables) }));
    const rows = tables.reduce((sum, table) => (sum === null || table.rows === null ? null : sum + table.rows), 0);
    return {
        path,
        format: first.format,
        schema,
        ...(first.tensors === undefined ? {} : { tensors: first.tensors }),
        rows,
        async *chunks() {
            for (const table of tables)
                for await (const chunk of table.chunks())
                    yield aligned(chunk, schema, table.path);
        },
        ...(tables.some((table) => table.fitted !== undefined)
            ? {
                fitted: (model) => joinTables(path, tables.map((table) => table.fitted?.(model) ?? table)),
            }
            : {}),
    };
}
function requireSameNames(first, table) {
    const [wanted, found] = [namesOf(first), namesOf(table)];
    const missing = [...wanted].find((name) => !found.has(name));
    const added = [...found].find((name) => !wanted.has(name));
    const shapes = (source) => JSON.stringify(source.tensors ?? []);
    if (missing === undefined && added === undefined && shapes(first) === shapes(table))
        return;
    const what = missing !== undefined
        ? `lacks the column '${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(missing, 80)}', which ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(first.path)} has`
        : added !== undefined
            ? `has the column '${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(added, 80)}', which ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(first.path)} has not`
            : `holds arrays of other shapes than ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(first.path)}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(table.path)} ${what}`, {
        subject: table.path,
        remedy: 'Give all files of one table the same columns, or leave this file out.',
    });
}
function namesOf(table) {
    return new Set([...table.schema, ...(table.tensors ?? [])].map(({ name }) => name));
}
function commonType(name, tables) {
    return tables
        .map((table) => table.schema.find((column) => column.name === name).type)
        .reduce((common, type) => widerOf(common, type, name, tables));
}
function widerOf(a, b, name, tables) {
    if (a === b)
        return a;
    const both = new Set([a, b]);
    if (both.has('string') && both.has('timestamp'))
        return 'string';
    if (both.has('integer') && both.has('number'))
        return 'number';
    // A column without any value counts as numbers: whether it has one is seen when it is read.
    if (both.has('number'))
        return a === 'number' ? b : a;
    throw typeError(name, b, tables.find((table) => table.schema.some((column) => column.name === name && column.type === b)).path, a);
}
/** The columns in the order and of the types of the whole table. */
function aligned(chunk, schema, path) {
    const byName = new Map(chunk.columns.map((column) => [column.name, column]));
    return { ...chunk, columns: schema.map((column) => typed(byName.get(column.name), column, chunk.rows, path)) };
}
function typed(column, { name, type }, rows, path) {
    const text = type === 'string' || type === 'timestamp';
    if (text === (column.kind === 'string')) {
        if (column.kind === 'string')
            return column;
        if (type === 'boolean' && !column.boolean && hasValue(column))
            throw typeError(name, 'number', path, type);
        return { ...column, integer: type === 'integer', boolean: type === 'boolean' };
    }
    if (hasValue(column))
        throw typeError(name, column.kind, path, type);
    if (text)
        return { kind: 'string', name, codes: new Int32Array(rows).fill(-1), dictionary: [] };
    const values = new Float64Array(rows).fill(NaN);
    const missing = new Uint8Array(rows).fill(1);
    return { kind: 'number', name, values, missing, integer: type === 'integer', boolean: type === 'boolean' };
}
function hasValue(column) {
    return column.kind === 'string'
        ? column.codes.some((code) => code >= 0)
        : column.values.some((value) => value === value);
}
function typeError(name, found, path, other) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(path)}: the column '${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(name, 80)}' holds values of the type ${found}, in other files ${other}`, { subject: path, remedy: 'Give the column one type in all files, or leave this file out.' });
}


/***/ }),

/***/ 16557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ INFINITY_TEXTS),
/* harmony export */   QJ: () => (/* binding */ MISSING_TEXTS),
/* harmony export */   u: () => (/* binding */ BOOLEAN_TEXTS)
/* harmony export */ });
/**
 * Texts that mean "no value", the default list of pandas.read_csv
 * (https://pandas.pydata.org/docs/reference/api/pandas.read_csv.html, na_values). Quoted or not makes no difference.
 */
const MISSING_TEXTS = new Set([
    '',
    '#N/A',
    '#N/A N/A',
    '#NA',
    '-1.#IND',
    '-1.#QNAN',
    '-NaN',
    '-nan',
    '1.#IND',
    '1.#QNAN',
    '<NA>',
    'N/A',
    'NA',
    'NULL',
    'NaN',
    'None',
    'n/a',
    'nan',
    'null',
]);
/** Texts that pandas reads as booleans, when a column holds nothing else. */
const BOOLEAN_TEXTS = new Map([
    ['True', 1],
    ['TRUE', 1],
    ['true', 1],
    ['False', 0],
    ['FALSE', 0],
    ['false', 0],
]);
/** Infinities as pandas reads them, by lower-cased text. */
const INFINITY_TEXTS = new Map([
    ['inf', Infinity],
    ['+inf', Infinity],
    ['-inf', -Infinity],
    ['infinity', Infinity],
    ['+infinity', Infinity],
    ['-infinity', -Infinity],
]);


/***/ }),

/***/ 55835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qy: () => (/* binding */ dataFiles),
  TP: () => (/* binding */ openAs),
  Tq: () => (/* binding */ openFile),
  RT: () => (/* binding */ openTable)
});

// UNUSED EXPORTS: MAX_ROWS_IN_MEMORY, readTable

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/remote-address.ts
var remote_address = __webpack_require__(20856);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/data/read/bytes.ts
var read_bytes = __webpack_require__(75318);
// EXTERNAL MODULE: ./src/data/read/csv/settle.ts + 1 modules
var settle = __webpack_require__(35836);
// EXTERNAL MODULE: ./src/data/read/csv/source.ts
var source = __webpack_require__(97133);
// EXTERNAL MODULE: ./src/data/read/encoding.ts
var read_encoding = __webpack_require__(29328);
;// CONCATENATED MODULE: ./src/data/read/format.ts



/** Binary formats by their first bytes: those that are read, and those that people try. */
const MAGIC = [
    { magic: 'PAR1', format: 'parquet', name: 'Parquet' },
    { magic: '\x93NUMPY', format: 'npy', name: 'NumPy array' },
    { magic: 'ARROW1', format: 'arrow', name: 'Arrow' },
    { magic: '\xff\xff\xff\xff', format: 'arrow', name: 'Arrow stream' },
    { magic: 'FEA1', name: 'Feather of version 1' },
    { magic: 'PK\x03\x04', format: 'npz', name: 'npz', entry: /\.npy$/ },
    { magic: 'PK\x03\x04', name: 'a zip archive or Excel file' },
    { magic: 'PK\x05\x06', name: 'an empty zip archive' },
    { magic: '\xd0\xcf\x11\xe0', name: 'old Excel' },
    { magic: '\x89HDF', name: 'HDF5' },
    { magic: 'SQLite format 3', name: 'SQLite' },
    { magic: 'Obj\x01', name: 'Avro' },
    { magic: 'ORC', name: 'ORC' },
    { magic: '\x80\x04', name: 'pickle' },
    { magic: '\x80\x05', name: 'pickle' },
];
/**
 * The format by its content: magic bytes, else text that is named or starts like JSON, else delimited text.
 * @throws ModelGateError unsupported for a known binary format that is not read, corrupt for other binary data
 */
async function detectFormat(bytes) {
    const head = await bytes.head(4_096);
    const latin = head.toString('latin1');
    const known = MAGIC.find(({ magic, entry }) => latin.startsWith(magic) && (entry?.test(firstEntry(head)) ?? true));
    if (known?.format !== undefined)
        return known.format;
    if (known !== undefined) {
        throw new errors/* ModelGateError */.j3('unsupported', `${(0,core_text/* plain */.pj)(bytes.path)}: ${known.name} is not read as a table`, {
            subject: bytes.path,
            remedy: 'Write the data as Parquet, CSV, JSON Lines, Arrow or npz.',
        });
    }
    const { encoding, bom } = (0,read_encoding/* detectEncoding */.X0)(head);
    if (head.includes(0) && !encoding.startsWith('utf-16')) {
        throw new errors/* ModelGateError */.j3('corrupt', `${(0,core_text/* plain */.pj)(bytes.path)}: binary data of an unknown format, not a table`, {
            subject: bytes.path,
            remedy: 'Write the data as Parquet, CSV, JSON Lines, Arrow or npz.',
        });
    }
    const text = new TextDecoder(encoding).decode(head.subarray(bom)).trimStart();
    if (/^<(!doctype|html)\b/i.test(text)) {
        throw new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(bytes.path)}: line 1: an HTML page, not a table`, {
            subject: bytes.path,
            remedy: 'The download returned an error or a log-in page: open the address in a browser, check the token, and download again.',
        });
    }
    // The name counts for JSON alone: a line of it that is no record could be a line of CSV.
    const named = /\.(json|jsonl|ndjson)(\.gz|\.zst)?$/i.test(bytes.path);
    return named || /^(\{\s*"|\{\s*\}|\[\s*[{[\]])/.test(text) ? 'json' : 'csv';
}
/** Name in the first local header of a zip; https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7 */
function firstEntry(head) {
    return head.length < 30 ? '' : head.toString('latin1', 30, 30 + head.readUInt16LE(26));
}

// EXTERNAL MODULE: ./src/core/table.ts
var table = __webpack_require__(70859);
// EXTERNAL MODULE: ./src/data/table-source.ts
var table_source = __webpack_require__(80416);
// EXTERNAL MODULE: ./src/data/read/tensor-cell.ts
var tensor_cell = __webpack_require__(95173);
;// CONCATENATED MODULE: ./src/data/read/json/records.ts


const QUOTE = 34;
const BACKSLASH = 92;
const OPEN = 123;
const CLOSE = 125;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const LF = 10;
const COLON = 58;
/** A string with the colon that makes it a key, or a bracket outside of strings. */
const KEY_OR_BRACKET = /"(?:[^"\\]|\\.)*"\s*:?|[{}[\]]/g;
/** One record is at most this large; more is an unclosed brace. */
const MAX_RECORD_BYTES = 64 * 1024 * 1024;
/**
 * Cuts a stream into its top-level JSON objects, whether they stand one a line (JSON Lines), run together, or are the
 * elements of one array. Only braces, brackets and strings are looked at; what is inside is for JSON.parse.
 * @throws ModelGateError data for anything but objects at the top level, corrupt for a file that ends inside a record
 */
async function* recordsOf(stream, path) {
    let carry = Buffer.alloc(0);
    let line = 1;
    let listDepth = 0;
    for await (const piece of stream) {
        const block = carry.length === 0 ? piece : Buffer.concat([carry, piece]);
        const found = [];
        let at = 0;
        for (;;) {
            const byte = block[at];
            if (byte === undefined)
                break;
            if (byte === OPEN) {
                const { end, keys } = recordEnd(block, at);
                if (end < 0)
                    break;
                const bytes = block.subarray(at, end);
                found.push({ bytes, line, keys });
                for (let from = bytes.indexOf(LF); from >= 0; from = bytes.indexOf(LF, from + 1))
                    line++;
                at = end;
                continue;
            }
            if (byte === LF)
                line++;
            else if (byte === OPEN_LIST && listDepth === 0)
                listDepth = 1;
            else if (byte === CLOSE_LIST && listDepth === 1)
                listDepth = 0;
            else if (byte !== 44 && byte > 32)
                throw notRecords(path, line);
            at++;
        }
        carry = block.subarray(at);
        if (carry.length > MAX_RECORD_BYTES)
            throw unfinished(path, line);
        yield found;
    }
    if (carry.length > 0 || listDepth > 0)
        throw unfinished(path, line);
}
/**
 * Offset behind the object that starts at `start`, -1 when it does not end in this block, and how many keys it has of its
 * own: colons outside of strings and of what is nested.
 */
function recordEnd(block, start) {
    let depth = 0;
    let keys = 0;
    for (let at = start; at < block.length; at++) {
        const byte = block[at];
        if (byte === QUOTE) {
            at = stringEnd(block, at);
            if (at < 0)
                break;
        }
        else if (byte === COLON) {
            if (depth === 1)
                keys++;
        }
        else if (byte === OPEN || byte === OPEN_LIST)
            depth++;
        else if (byte === CLOSE || byte === CLOSE_LIST) {
            depth--;
            if (depth === 0)
                return { end: at + 1, keys };
        }
    }
    return { end: -1, keys };
}
/** The key that a record holds more than once; null when there is none. `text`: the record, which is valid JSON. */
function repeatedKey(text) {
    const found = new Set();
    let depth = 0;
    for (const [token] of text.matchAll(KEY_OR_BRACKET)) {
        if (token === '{' || token === '[')
            depth++;
        else if (token === '}' || token === ']')
            depth--;
        else if (depth === 1 && token.endsWith(':')) {
            const key = JSON.parse(token.slice(0, -1));
            if (found.has(key))
                return key;
            found.add(key);
        }
    }
    return null;
}
/** Offset of the quote that ends the string starting at `start`; -1 when it does not end in this block. */
function stringEnd(block, start) {
    for (let at = start + 1; at < block.length; at++) {
        if (block[at] === BACKSLASH)
            at++;
        else if (block[at] === QUOTE)
            return at;
    }
    return -1;
}
function notRecords(path, line) {
    return new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(path)}: line ${line}: not an object with one value a column`, {
        subject: path,
        remedy: "Write one record a line: pandas' to_json(orient='records', lines=True).",
    });
}
function unfinished(path, line) {
    return new errors/* ModelGateError */.j3('corrupt', `${(0,core_text/* plain */.pj)(path)}: the record or list that is open on line ${line} never ends`, {
        subject: path,
        remedy: 'Write the file again; it was probably cut off.',
    });
}

;// CONCATENATED MODULE: ./src/data/read/json/tensors.ts



/** @throws ModelGateError data when the key holds lists in some records and single values in others */
function refuseMixture(seen, { key, line, path }) {
    const single = seen.numbers + seen.texts + seen.booleans + seen.long;
    if (seen.lists === 0 || single === 0)
        return;
    throw new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(path)}: line ${line}: '${(0,core_text/* plain */.pj)(key, 80)}' holds lists in some records and single values in others`, { subject: key, remedy: 'Give the key one kind of value in all records.' });
}
/** Takes a list into account. @throws ModelGateError data, naming line and key, for a list of another length than before */
function seeList(value, seen, { key, line, path }) {
    const fail = (what) => new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(path)}: line ${line}: the list in '${(0,core_text/* plain */.pj)(key, 80)}' ${what}`, {
        subject: key,
        remedy: 'Pad or cut the lists, so that all records have the same number of values there.',
    });
    let tensor;
    try {
        tensor = (0,tensor_cell/* seeCell */.oj)(value);
    }
    catch (error) {
        throw error instanceof tensor_cell/* BadCell */.my ? fail(error.message) : error;
    }
    seen.lists++;
    if (seen.tensor === null)
        seen.tensor = tensor;
    else if (!(0,tensor_cell/* sameShape */._C)(seen.tensor.shape, tensor.shape)) {
        throw fail(`has the shape ${shown(tensor)}, those before it have ${shown(seen.tensor)}`);
    }
    else
        seen.tensor.integers &&= tensor.integers;
}
/** The keys that hold lists, by name. @throws ModelGateError data when a record has none there */
function requireTensors(seen, rows, path) {
    const tensors = new Map();
    for (const [key, { tensor, lists }] of seen) {
        if (tensor === null)
            continue;
        if (lists < rows) {
            throw new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(path)}: '${(0,core_text/* plain */.pj)(key, 80)}' holds a list in ${lists} of ${rows} records, and nothing in the others`, { subject: key, remedy: 'Give every record a list of the same length there.' });
        }
        tensors.set(key, tensor);
    }
    return tensors;
}
function shown({ shape }) {
    return `[${shape.join(', ')}]`;
}

;// CONCATENATED MODULE: ./src/data/read/json/source.ts








/** An integer that a double cannot hold, outside of strings; rare enough that most records skip the exact path. */
const LONG_INTEGER = /\d{16}/;
const STRING_OR_INTEGER = /"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])-?\d+(?![\d.eE])/g;
/** Marks such an integer on its way through JSON.parse; no sane text starts with it. */
const MARK = '\u0001';
/**
 * Opens JSON Lines or an array of records. The file is read once to find all keys and their types, and again for the
 * values. A key that a record lacks is missing there; a column of mixed types is one of strings; integers beyond 2^53
 * make a column of strings, so that ids stay what they are. A key that holds a list of numbers, of one length in all
 * records, is a tensor; lists of lists are tensors of more dimensions.
 * @throws ModelGateError data: objects as values, lists of different lengths, no records, bad JSON (with its line)
 */
async function openJson(bytes, options) {
    const detected = (0,read_encoding/* detectEncoding */.X0)(await bytes.head(64 * 1024));
    const encoding = options.encoding ?? detected.encoding;
    const seen = new Map();
    let rows = 0;
    const read = () => rowsOf(bytes, encoding, detected.bom);
    for await (const part of read()) {
        rows += part.length;
        for (const located of part)
            observe(located, seen, bytes.path);
    }
    if (rows === 0) {
        throw new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(bytes.path)}: the table has no rows`, { subject: bytes.path });
    }
    const tensors = requireTensors(seen, rows, bytes.path);
    const scalars = [...seen].filter(([, { tensor }]) => tensor === null);
    const schema = options.schema ?? scalars.map(([name, kinds]) => ({ name, type: typeOf(kinds) }));
    return {
        path: bytes.path,
        format: 'json',
        schema,
        ...(tensors.size === 0 ? {} : { tensors: [...tensors].map(([name, { shape }]) => ({ name, shape })) }),
        rows,
        readAs: { encoding },
        async *chunks() {
            const cells = [...tensors.values()].map(({ shape }) => shape.reduce((product, length) => product * length, 1));
            const size = (0,table_source/* chunkRowsOfCells */.H4)(cells.reduce((total, count) => total + count, schema.length));
            let pending = [];
            for await (const part of read()) {
                pending = pending.concat(part.map(({ row }) => row));
                for (; pending.length >= size; pending = pending.slice(size)) {
                    yield chunkOf(pending.slice(0, size), schema, tensors);
                }
            }
            if (pending.length > 0)
                yield chunkOf(pending, schema, tensors);
        },
    };
}
async function* rowsOf(bytes, encoding, bom) {
    const decode = (0,read_encoding/* cellDecoder */.VH)(encoding);
    for await (const records of recordsOf((0,read_encoding/* asciiCompatible */.SD)(bytes.stream(), encoding, bom, bytes.path), bytes.path)) {
        yield records.map((record) => ({ row: parsed(record, bytes.path, decode), line: record.line }));
    }
}
function decodedRecord(record, path, decode) {
    try {
        return decode(record.bytes, 0, record.bytes.length);
    }
    catch (error) {
        if (!(error instanceof read_encoding/* NotUtf8 */.hW))
            throw error;
        throw new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(path)}: line ${record.line}: bytes that are not UTF-8, which JSON is`, {
            subject: path,
            remedy: 'Copy or export the file again, all of it as UTF-8; compare its sha256 with that of the source.',
        });
    }
}
function parsed(record, path, decode) {
    const text = decodedRecord(record, path, decode);
    let row;
    try {
        row = JSON.parse(LONG_INTEGER.test(text) ? text.replace(STRING_OR_INTEGER, markLong) : text);
    }
    catch (cause) {
        throw new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(path)}: line ${record.line}: not valid JSON (${(0,core_text/* plain */.pj)((0,errors/* messageOf */.bD)(cause))})`, {
            subject: path,
            remedy: 'Correct the record; NaN and Infinity have to be null in JSON.',
            cause,
        });
    }
    const keys = Object.keys(row);
    // JSON.parse takes the last value of a key that occurs twice, and does not say so.
    if (keys.length !== record.keys)
        throw repeated(repeatedKey(text) ?? '', record.line, path);
    for (const key of keys) {
        if (typeof row[key] !== 'object' || row[key] === null || (0,tensor_cell/* isList */.Lv)(row[key]))
            continue;
        throw new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(path)}: line ${record.line}: '${(0,core_text/* plain */.pj)(key, 80)}' holds a nested value`, {
            subject: key,
            remedy: 'Flatten the records, so that each key holds a number, a string, a boolean, null or a list of numbers.',
        });
    }
    return row;
}
function repeated(key, line, path) {
    return new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(path)}: line ${line}: the record holds '${(0,core_text/* plain */.pj)(key, 80)}' more than once`, {
        subject: key,
        remedy: 'Write each key of a record once: only one of its values could be read.',
    });
}
function markLong(token) {
    if (token.startsWith('"') || Number.isSafeInteger(Number(token)))
        return token;
    return `"\\u0001${token}"`;
}
function isLong(text) {
    return text.startsWith(MARK) && /^-?\d{16,}$/.test(text.slice(MARK.length));
}
function observe({ row, line }, seen, path) {
    for (const key of Object.keys(row)) {
        let kinds = seen.get(key);
        if (kinds === undefined) {
            kinds = { lists: 0, tensor: null, numbers: 0, fractions: 0, booleans: 0, texts: 0, long: 0 };
            seen.set(key, kinds);
        }
        const value = row[key];
        if ((0,tensor_cell/* isList */.Lv)(value))
            seeList(value, kinds, { key, line, path });
        else if (typeof value === 'number') {
            kinds.numbers++;
            if (!Number.isInteger(value))
                kinds.fractions++;
        }
        else if (typeof value === 'boolean')
            kinds.booleans++;
        else if (typeof value === 'string') {
            if (isLong(value))
                kinds.long++;
            else
                kinds.texts++;
        }
        if (kinds.lists > 0)
            refuseMixture(kinds, { key, line, path });
    }
}
function typeOf({ numbers, fractions, booleans, texts, long }) {
    if (texts > 0 || (booleans > 0 && numbers + long > 0))
        return 'string';
    if (booleans > 0)
        return 'boolean';
    // Among fractions a long integer is a measurement like the others; among integers only, it is an id.
    if (long > 0)
        return fractions > 0 ? 'number' : 'string';
    return numbers > 0 && fractions === 0 ? 'integer' : 'number';
}
function chunkOf(rows, schema, tensors) {
    const columns = schema.map(({ name, type }) => columnOf(rows, name, type));
    if (tensors.size === 0)
        return { rows: rows.length, columns };
    const lists = [...tensors].map(([name, seen]) => (0,tensor_cell/* tensorOf */.zz)(name, seen, rows.map((row) => row[name])));
    return { rows: rows.length, columns, tensors: lists };
}
function columnOf(rows, name, type) {
    const cell = (row) => (Object.hasOwn(row, name) ? row[name] : null);
    if (type === 'string')
        return (0,table/* stringColumn */.s2)(name, rows.map((row) => textOf(cell(row))));
    const values = new Float64Array(rows.length);
    let missing = null;
    for (const [at, row] of rows.entries()) {
        const value = cell(row);
        if (value === null) {
            values[at] = NaN;
            missing ??= new Uint8Array(rows.length);
            missing[at] = 1;
        }
        else
            values[at] = Number(typeof value === 'string' ? value.slice(MARK.length) : value);
    }
    return { kind: 'number', name, values, missing, integer: type === 'integer', boolean: type === 'boolean' };
}
/** Text of a cell in a column of strings; an empty string is a value in JSON, unlike in CSV. */
function textOf(value) {
    if (value === null)
        return null;
    const text = String(value);
    return isLong(text) ? text.slice(MARK.length) : text;
}

// EXTERNAL MODULE: ./src/data/read/many.ts
var many = __webpack_require__(61162);
// EXTERNAL MODULE: ./src/data/read/stoppable-table.ts
var stoppable_table = __webpack_require__(51028);
// EXTERNAL MODULE: ./src/data/read/visible.ts
var visible = __webpack_require__(8727);
;// CONCATENATED MODULE: ./src/data/read/open.ts














/** Under it, code for threads is not even loaded. */
const LEAST_BYTES_FOR_A_THREAD = 2e6;
const READERS = {
    csv: source/* openCsv */.f,
    json: openJson,
    // Loaded when needed: the decompressors take longer to start than a small CSV takes to read.
    parquet: async (bytes, options) => (await Promise.all(/* import() */[__webpack_require__.e(8339), __webpack_require__.e(6322), __webpack_require__.e(4447)]).then(__webpack_require__.bind(__webpack_require__, 94447))).openParquet(bytes, options),
    arrow: async (bytes) => (await Promise.all(/* import() */[__webpack_require__.e(8339), __webpack_require__.e(5619), __webpack_require__.e(8968), __webpack_require__.e(7846)]).then(__webpack_require__.bind(__webpack_require__, 35561))).openArrow(bytes),
    npy: async (bytes) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(2629)]).then(__webpack_require__.bind(__webpack_require__, 72629))).openNpy(bytes),
    npz: async (bytes) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(2629)]).then(__webpack_require__.bind(__webpack_require__, 72629))).openNpz(bytes),
};
/**
 * Opens a table as a stream of typed column chunks: a file, a pattern (`data/*.csv`) or a folder of files with the same
 * columns, in the order of their names, or a folder with one folder of images a class. Format, compression, encoding and
 * dialect are decided from the bytes; options win over what is detected.
 * @throws ModelGateError not-found, empty-file, lfs-pointer, unsupported, corrupt, data
 */
async function openTable(path, options = {}) {
    const table = await openAny(path, options);
    return options.signal === undefined ? table : (0,stoppable_table/* stoppableTable */.B)(table, options.signal);
}
async function openAny(path, options) {
    const files = await dataFiles(path, options);
    if ('path' in files)
        return openFile(files, options);
    if (!('classes' in files))
        return openFiles((0,remote_address/* isRemoteAddress */.jV)(path) ? (0,remote_address/* shownAddress */.Uk)(path) : path, files, options);
    const { openImageFolder } = await __webpack_require__.e(/* import() */ 8782).then(__webpack_require__.bind(__webpack_require__, 68782));
    return openImageFolder(path, files.classes, await rangeOf(options));
}
/** The files of a table: one, several in their order, or folders with the images of a class each. */
async function dataFiles(path, options) {
    if ((0,remote_address/* isRemoteAddress */.jV)(path))
        return remoteFiles(path, options);
    const info = await (0,promises_.stat)(path).catch(() => null);
    if (info?.isDirectory() === true)
        return folderFiles(path);
    if (info === null) {
        const { isDynamicPattern } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
        if (isDynamicPattern(path))
            return (await matching(path)).map(onDisk);
    }
    return onDisk(path);
}
function onDisk(path) {
    return { path, name: path };
}
/** The same readers on the same bytes, so that nothing depends on where data comes from. */
async function remoteFiles(address, options) {
    const shown = (0,remote_address/* shownAddress */.Uk)(address);
    if (options.remote === undefined) {
        throw new errors/* ModelGateError */.j3('unsupported', `${shown}: an address; only files of this machine are read here`, {
            subject: shown,
            remedy: 'Fetch the file first and give its path.',
        });
    }
    return options.remote(address);
}
/** The bytes as a table, be they a whole file or a part of one. */
function openAs(format, bytes, options) {
    return READERS[format](bytes, options);
}
/** @throws as openTable */
async function openFile({ path, name }, options) {
    const bytes = await (0,read_bytes/* openBytes */.o)(path, { signal: options.signal, path: name, sparing: options.sparing });
    const format = options.format ?? (await detectFormat(bytes));
    const table = await openFormat(format, bytes, options);
    // Pictures that a table names lie beside it, which is nowhere for a file that was fetched alone.
    return path === name && table.schema.some(({ type }) => type === 'string')
        ? (await __webpack_require__.e(/* import() */ 5887).then(__webpack_require__.bind(__webpack_require__, 15887))).withPictures(table, () => rangeOf(options))
        : table;
}
async function openFormat(format, bytes, options) {
    const { statistics, ...without } = options;
    if (statistics !== true || bytes.size < LEAST_BYTES_FOR_A_THREAD)
        return READERS[format](bytes, options);
    const { openWithThread, worthAThread } = await Promise.all(/* import() */[__webpack_require__.e(5804), __webpack_require__.e(1126)]).then(__webpack_require__.bind(__webpack_require__, 51126));
    const openHere = () => READERS[format](bytes, options);
    return worthAThread(bytes, format) ? openWithThread(bytes, format, without, openHere) : openHere();
}
async function rangeOf({ imageRange = '0-255' }) {
    return typeof imageRange === 'function' ? imageRange() : imageRange;
}
async function folderFiles(path) {
    const entries = (await (0,promises_.readdir)(path, { withFileTypes: true })).filter(visible/* visible */.R);
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const files = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    if (folders.length > 0 && files.length === 0)
        return { classes: folders };
    if (folders.length === 0)
        return files.toSorted().map((name) => onDisk((0,external_node_path_.join)(path, name)));
    throw new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(path)}: files and folders; data is one or the other`, {
        subject: path,
        remedy: 'Give a folder with files of one table, or with one folder of images for each class, or a pattern such as data/*.csv.',
    });
}
async function matching(pattern) {
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const found = await glob(pattern.split(external_node_path_.sep).join('/'), { onlyFiles: true, expandDirectories: false });
    return found.toSorted();
}
async function openFiles(path, files, options) {
    if (files.length === 0) {
        throw new errors/* ModelGateError */.j3('not-found', `${(0,core_text/* plain */.pj)(path)}: no data files`, {
            subject: path,
            remedy: 'Give a folder or a pattern with at least one CSV, JSON Lines, Parquet, Arrow or NumPy file.',
        });
    }
    const keptBytes = Math.floor(settle/* KEPT_BYTES */.z / files.length);
    const tables = [];
    const statistics = options.statistics === true && files.length === 1;
    for (const file of files)
        tables.push(await openFile(file, { ...options, keptBytes, statistics }));
    return (0,many/* joinTables */.I)(path, tables);
}
/** Rows that readTable takes unless told otherwise; larger tables belong to openTable. */
const MAX_ROWS_IN_MEMORY = 10_000_000;
/**
 * The whole table in memory, as one chunk.
 * @throws ModelGateError limit when it has more rows than `maxRows`
 */
async function readTable(table, options = {}) {
    const maxRows = options.maxRows ?? MAX_ROWS_IN_MEMORY;
    const source = typeof table === 'string' ? await openTable(table, options) : table;
    const chunks = [];
    let rows = 0;
    for await (const chunk of source.chunks()) {
        rows += chunk.rows;
        if (rows > maxRows) {
            throw new ModelGateError('limit', `${plain(source.path)}: more than ${maxRows} rows`, {
                subject: source.path,
                remedy: 'Give a smaller sample of the data.',
            });
        }
        chunks.push(chunk);
    }
    return concatenate(chunks);
}


/***/ }),

/***/ 51028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stoppableTable)
/* harmony export */ });
/* harmony import */ var _core_stopping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30503);

/** The same table, whose readings end with the signal's reason when it is given. */
function stoppableTable(table, signal) {
    return {
        ...table,
        chunks: (size) => (0,_core_stopping_js__WEBPACK_IMPORTED_MODULE_0__/* .stoppable */ .p)(table.chunks(size), signal),
        ...(table.columnChunks === undefined ? {} : { columnChunks: () => (0,_core_stopping_js__WEBPACK_IMPORTED_MODULE_0__/* .stoppable */ .p)(table.columnChunks(), signal) }),
        ...(table.fitted === undefined
            ? {}
            : { fitted: (model) => stoppableTable(table.fitted(model), signal) }),
    };
}


/***/ }),

/***/ 95173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   _C: () => (/* binding */ sameShape),
/* harmony export */   my: () => (/* binding */ BadCell),
/* harmony export */   oj: () => (/* binding */ seeCell),
/* harmony export */   zz: () => (/* binding */ tensorOf)
/* harmony export */ });
/** Numbers of one cell; a row beyond it is no row of a table. */
const MAX_CELL_VALUES = 2 ** 26;
const INT32 = 2 ** 31;
/** What is wrong with a cell that should be a tensor, in words that follow "the list of ...". */
class BadCell extends Error {
    name = 'BadCell';
}
/**
 * Shape of a nested list of numbers.
 * @throws BadCell for lists of different lengths inside of it, for what is no number, and for empty lists
 */
function seeCell(cell) {
    const shape = [];
    for (let level = cell; isList(level); level = level[0]) {
        if (level.length === 0)
            throw new BadCell('is empty');
        shape.push(level.length);
    }
    const values = shape.reduce((product, size) => product * size, 1);
    if (values > MAX_CELL_VALUES)
        throw new BadCell(`has ${values} values, at most ${MAX_CELL_VALUES} are read`);
    const seen = { shape, integers: true };
    look(cell, 0, seen);
    return seen;
}
function look(list, depth, seen) {
    const expected = seen.shape[depth];
    if (list.length !== expected)
        throw new BadCell(`holds lists of ${expected} and of ${list.length} entries`);
    const last = depth === seen.shape.length - 1;
    for (let at = 0; at < list.length; at++) {
        const value = exact(list[at]);
        if (last) {
            if (typeof value !== 'number')
                throw new BadCell(`holds ${nameOf(value)} where a number should be`);
            if (!Number.isInteger(value) || value >= INT32 || value < -INT32)
                seen.integers = false;
        }
        else if (isList(value))
            look(value, depth + 1, seen);
        else
            throw new BadCell(`holds ${nameOf(value)} where a list of ${seen.shape[depth + 1]} should be`);
    }
}
/** Arrow stores most integers as 64-bit ones. */
function exact(value) {
    return typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}
/** Cells of the same shape, one a row, as a tensor. */
function tensorOf(name, { shape, integers }, cells) {
    const size = shape.reduce((product, length) => product * length, 1);
    const data = integers ? new Int32Array(cells.length * size) : new Float64Array(cells.length * size);
    let at = 0;
    const put = (list) => {
        for (let index = 0; index < list.length; index++) {
            const value = list[index];
            if (isList(value))
                put(value);
            else
                data[at++] = Number(value);
        }
    };
    for (const cell of cells)
        put(cell);
    return { name, shape, data };
}
function isList(value) {
    return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}
function sameShape(a, b) {
    return a.length === b.length && a.every((size, axis) => size === b[axis]);
}
function nameOf(value) {
    if (value === null || value === undefined)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'bigint')
        return 'an integer beyond 2^53';
    if (typeof value === 'object')
        return 'a record';
    return typeof value === 'string' ? 'text' : `a ${typeof value}`;
}


/***/ }),

/***/ 8727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/** Files and folders that are data: not hidden ones, nor what Spark (_SUCCESS) and systems leave beside it. */
function visible({ name }) {
    return !/^[._]/.test(name) && name !== 'Thumbs.db' && name !== 'desktop.ini';
}


/***/ }),

/***/ 80416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ chunkRowsOfCells),
/* harmony export */   HU: () => (/* binding */ chunkRows),
/* harmony export */   _h: () => (/* binding */ isTableSource),
/* harmony export */   lo: () => (/* binding */ inTurn),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* unused harmony export schemaOf */
/** A chunk of a text format: long enough to amortise calls, small enough to stay in some tens of megabytes. */
const MAX_CHUNK_ROWS = 65_536;
const CHUNK_CELLS = 2 ** 22;
/** A short chunk: what is computed from it stays in about a megabyte, too. */
const SHORT_CHUNK_ROWS = 4_096;
const SHORT_CHUNK_CELLS = 2 ** 17;
/** Rows of a chunk with so many columns. */
function chunkRows(columns, size = 'usual') {
    const [rows, cells] = size === 'usual' ? [MAX_CHUNK_ROWS, CHUNK_CELLS] : [SHORT_CHUNK_ROWS, SHORT_CHUNK_CELLS];
    return Math.max(64, Math.min(rows, Math.floor(cells / Math.max(1, columns))));
}
/** Rows of a chunk when each holds so many cells in columns and tensors: images are far wider than tables. */
function chunkRowsOfCells(cells) {
    return Math.max(1, Math.min(MAX_CHUNK_ROWS, Math.floor(CHUNK_CELLS / Math.max(1, cells))));
}
/** The schema of a table in memory, by the flags of its columns. */
function schemaOf(chunk) {
    return chunk.columns.map((column) => {
        if (column.kind === 'string')
            return { name: column.name, type: 'string' };
        if (column.boolean)
            return { name: column.name, type: 'boolean' };
        return { name: column.name, type: column.integer ? 'integer' : 'number' };
    });
}
/** Chunks that are at hand, for an interface that is asynchronous for files. */
// eslint-disable-next-line @typescript-eslint/require-await -- the interface is asynchronous for files
async function* inTurn(chunks) {
    yield* chunks;
}
/** A table in memory as a source of one chunk, so that statistics have one way in. */
function sourceOf(chunk, path = 'table in memory') {
    return {
        path,
        format: 'csv',
        schema: schemaOf(chunk),
        rows: chunk.rows,
        chunks: () => inTurn([chunk]),
    };
}
function isTableSource(table) {
    return 'chunks' in table;
}


/***/ })

};
