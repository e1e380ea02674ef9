export const id = 8477;
export const ids = [8477,5887];
export const modules = {

/***/ 51282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mb: () => (/* binding */ tableChunk),
/* harmony export */   V_: () => (/* binding */ doubles),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   mp: () => (/* binding */ integers)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);

const doubles = zod__WEBPACK_IMPORTED_MODULE_0__.custom((value) => value instanceof Float64Array);
const integers = zod__WEBPACK_IMPORTED_MODULE_0__.custom((value) => value instanceof Int32Array);
const words = zod__WEBPACK_IMPORTED_MODULE_0__.custom((value) => value instanceof Uint32Array);
const bytes = zod__WEBPACK_IMPORTED_MODULE_0__.custom((value) => value instanceof Uint8Array);
const floats = zod__WEBPACK_IMPORTED_MODULE_0__.custom((value) => value instanceof Float32Array);
const numbers = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__.literal('number'),
    name: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    values: doubles,
    missing: bytes.nullable(),
    integer: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    boolean: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
});
const texts = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_0__.literal('string'), name: zod__WEBPACK_IMPORTED_MODULE_0__.string(), codes: integers, dictionary: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()) })
    .refine(({ codes, dictionary }) => codes.every((code) => code >= -1 && code < dictionary.length), 'a code of no text');
const tensor = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    name: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    shape: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.int().nonnegative()).max(64),
    data: zod__WEBPACK_IMPORTED_MODULE_0__.union([floats, doubles, integers, bytes]),
});
/** A chunk of another process: every column has as many rows as it says. */
const tableChunk = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    rows: zod__WEBPACK_IMPORTED_MODULE_0__.int().nonnegative(),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.discriminatedUnion('kind', [numbers, texts])),
    tensors: zod__WEBPACK_IMPORTED_MODULE_0__.array(tensor).exactOptional(),
})
    .refine(({ rows, columns, tensors = [] }) => columns.every((column) => (column.kind === 'string' ? column.codes : column.values).length === rows) &&
    columns.every((column) => column.kind === 'string' || (column.missing?.length ?? rows) === rows) &&
    tensors.every(({ shape, data }) => data.length === shape.reduce((cells, size) => cells * size, rows)), 'columns of different lengths');


/***/ }),

/***/ 28477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comparedColumns: () => (/* reexport */ comparedColumns),
  gatherTable: () => (/* reexport */ gatherTable),
  gatheredTable: () => (/* reexport */ gatheredTable),
  openPart: () => (/* reexport */ openPart),
  outlineTable: () => (/* reexport */ outlineTable),
  sharesOf: () => (/* reexport */ sharesOf),
  tableOfParts: () => (/* reexport */ tableOfParts),
  tableOutline: () => (/* reexport */ tableOutline)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/table.ts
var table = __webpack_require__(70859);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/data/quality/data-quality.ts + 18 modules
var data_quality = __webpack_require__(3690);
// EXTERNAL MODULE: ./src/data/read/concatenate.ts
var concatenate = __webpack_require__(39236);
// EXTERNAL MODULE: ./src/data/statistics/column-hashes.ts
var column_hashes = __webpack_require__(70871);
// EXTERNAL MODULE: ./src/data/statistics/row-hashes.ts + 2 modules
var row_hashes = __webpack_require__(35203);
// EXTERNAL MODULE: ./src/data/statistics/row-sample.ts
var row_sample = __webpack_require__(80501);
// EXTERNAL MODULE: ./src/data/statistics/table-profile.ts
var table_profile = __webpack_require__(4406);
// EXTERNAL MODULE: ./src/data/table-source.ts
var table_source = __webpack_require__(80416);
// EXTERNAL MODULE: ./src/core/packed-table.ts
var packed_table = __webpack_require__(51282);
// EXTERNAL MODULE: ./src/data/statistics/category-counts.ts + 2 modules
var category_counts = __webpack_require__(29341);
// EXTERNAL MODULE: ./src/data/statistics/number-values.ts + 2 modules
var number_values = __webpack_require__(37667);
;// CONCATENATED MODULE: ./src/data/parts/column-states.ts





/** Values that are held one by one, of a column that has the table for itself (statistics/table-profile.ts). */
const MAX_EXACT = 2 ** 25;
/** Registers of the estimate of different texts (statistics/distinct-estimate.ts). */
const REGISTERS = 4096;
const numbers = schemas.strictObject({
    kind: schemas.literal('number'),
    values: packed_table/* doubles */.V_,
    /** Of equal values, or of buckets; null: every value is there. */
    counts: packed_table/* doubles */.V_.nullable(),
    /** total, missing, infinite, least, greatest, distinct */
    facts: packed_table/* doubles */.V_.refine((facts) => facts.length === 6),
    limit: schemas.int().positive(),
    exact: schemas.boolean(),
    dropped: schemas.int().min(0).max(20).nullable(),
})
    .refine(({ values, counts, facts }) => counts === null
    ? values.length === facts[0]
    : counts.length === values.length &&
        counts.every((count) => Number.isInteger(count) && count > 0) &&
        counts.reduce((sum, count) => sum + count, 0) === facts[0], 'counts that are not those of its values')
    .refine(({ values, facts }) => isAscending(values) && facts[1] >= 0 && facts[2] >= 0, 'values out of order')
    .refine(({ exact, facts }) => !exact || facts[0] <= MAX_EXACT, 'more values than are held')
    .refine(({ dropped, counts, exact }) => (dropped === null) === exact && (exact || counts !== null), 'no buckets');
const texts = schemas.strictObject({
    kind: schemas.literal('string'),
    texts: schemas.array(schemas.string()),
    counts: packed_table/* doubles */.V_,
    overflowed: schemas.boolean(),
    /** present, missing, timestamps, numbers, words */
    facts: packed_table/* doubles */.V_.refine((facts) => facts.length === 5 && facts.every((fact) => Number.isInteger(fact) && fact >= 0)),
    registers: packed_table/* bytes */.ee.refine(({ length }) => length === REGISTERS),
})
    .refine(({ texts: list, counts }) => list.length === counts.length && counts.every((count) => count > 0), 'lengths');
/** Statistics of one column as plain data. */
const packedColumn = schemas.discriminatedUnion('kind', [numbers, texts]);
/** Cells that the statistics of a column are of, missing ones included. */
function cellsOf(column) {
    const [first = 0, second = 0, third = 0] = column.facts;
    return column.kind === 'string' ? first + second : first + second + third;
}
function isAscending(values) {
    for (let at = 0; at < values.length; at++)
        if (!Number.isFinite(values[at]) || (at > 0 && values[at] < values[at - 1]))
            return false;
    return true;
}
function columnState(column) {
    if (column.kind === 'string') {
        const { counts, overflowed, present, missing, timestamps, numbers: numeric, words, registers, } = column.texts.state();
        return {
            kind: 'string',
            texts: [...counts.keys()],
            counts: Float64Array.from(counts.values()),
            overflowed,
            facts: Float64Array.of(present, missing, timestamps, numeric, words),
            registers,
        };
    }
    const { limit, total, missing, infinite, min, max, distribution, dropped, distinct } = column.values.state();
    const { values, counts, exact } = distribution;
    const facts = Float64Array.of(total, missing, infinite, min, max, distinct);
    return { kind: 'number', values, counts, facts, limit, exact, dropped };
}
/** @throws ModelGateError 'data' for a column of the other kind */
function columnFrom(state, { name, type }) {
    const text = type === 'string' || type === 'timestamp';
    if (text !== (state.kind === 'string'))
        throw new errors/* ModelGateError */.j3('data', 'the shards do not make one table: their columns do not fit');
    if (state.kind === 'string') {
        const [present = 0, missing = 0, timestamps = 0, numeric = 0, words = 0] = state.facts;
        const counts = new Map(state.texts.map((one, at) => [one, state.counts[at]]));
        const { overflowed, registers } = state;
        const made = { kind: 'string', counts, overflowed, present, missing, timestamps, numbers: numeric, words, registers }; // prettier-ignore
        return { kind: 'string', name, type, texts: category_counts/* CategoryCounts */.L.of(made) };
    }
    const [total = 0, missing = 0, infinite = 0, min = Infinity, max = -Infinity, distinct = 0] = state.facts;
    const { values, counts, exact, dropped, limit } = state;
    const distribution = { values, counts, total, exact };
    const made = { kind: 'number', limit, total, missing, infinite, min, max, distribution, dropped, distinct };
    return { kind: 'number', name, type, values: number_values/* NumberValues */.s.of(made) };
}

;// CONCATENATED MODULE: ./src/data/parts/gathered.ts













const hashes = schemas.strictObject({
    first: packed_table/* integers */.mp,
    second: packed_table/* integers */.mp,
    counts: packed_table/* words */.aL,
    level: schemas.int().min(0).max(31),
})
    .refine(({ first, second, counts }) => first.length === counts.length && second.length === counts.length, 'lengths')
    .refine(({ counts }) => counts.every((count) => count > 0), 'a row that does not occur');
/** What the judges of data ask of a table, of a part of it, as plain data that can be packed. */
const gatheredTable = schemas.strictObject({
    rows: schemas.int().nonnegative(),
    /** Rows before it. */
    first: schemas.int().nonnegative(),
    total: schemas.int().positive(),
    continues: schemas.boolean(),
    columns: schemas.array(packedColumn),
    hashes,
    /** By the columns that another table has too, where these are not all. */
    shared: schemas.strictObject({ names: schemas.array(schemas.string()), hashes }).nullable(),
    sample: schemas.strictObject({ step: schemas.int().min(1).refine((step) => Number.isInteger(Math.log2(step)), 'a power of two'), rows: packed_table/* tableChunk */.Mb }), // prettier-ignore
    /** The first rows, in the chunks in which the whole table would give them. */
    heads: schemas.array(packed_table/* tableChunk */.Mb),
})
    .refine(({ rows, columns }) => columns.every((column) => cellsOf(column) === rows), 'statistics of other rows')
    .readonly();
/** The columns by which rows of both tables are compared, where a reading for all columns does not tell. */
function comparedColumns(a, b) {
    if (!hasWholeRows(a) || !hasWholeRows(b))
        return null;
    const shared = (0,data_quality/* sharedColumns */.Z3)(a, b);
    return shared === 'all' ? null : shared;
}
/**
 * Reads a part of a table once.
 * @param heads first rows to keep
 * @param shared columns to hash besides all of them
 */
async function gatherTable(source, { heads, shared }) {
    const place = source.part ?? { first: 0, total: source.rows ?? 0, continues: false };
    const profile = new table_profile/* TableProfile */.us(source.schema, source.rows ?? 0, hasWholeRows(source));
    const sampler = new row_sample/* RowSampler */.H(place.first);
    const some = shared === null ? null : new row_hashes/* RowHashes */.h(shared, source.rows ?? 0);
    const first = [];
    let missing = heads;
    for await (const chunk of source.chunks()) {
        if (missing > 0 && chunk.rows > 0)
            first.push((0,table/* sliceRows */.mG)(chunk, 0, Math.min(missing, chunk.rows)));
        missing -= chunk.rows;
        profile.add(chunk);
        sampler.add(chunk);
        some?.add(chunk);
    }
    return {
        ...place,
        rows: profile.rows,
        columns: profile.columns.map(columnState),
        hashes: profile.hashes.compact(),
        shared: some === null ? null : { names: [...shared], hashes: some.compact() },
        sample: { step: sampler.step, rows: sampler.rows() },
        heads: first,
    };
}
/**
 * A table of which other processes have read all parts, in their order: its statistics are those of one reading. Of its rows
 * only the first ones are there; who reads on is told so, and never takes them for all.
 * @throws ModelGateError 'data' for parts that are not those of one table
 */
function tableOfParts(whole, parts) {
    const total = requireWhole(whole.path, parts);
    const profile = new table_profile/* TableProfile */.us(whole.schema, total, hasWholeRows(whole));
    const sampler = new row_sample/* RowSampler */.H();
    const names = parts[0]?.shared?.names ?? null;
    const some = names === null ? null : new row_hashes/* RowHashes */.h(names, total);
    for (const part of parts) {
        if (part.columns.length !== whole.schema.length)
            throw unlike(whole.path, 'columns');
        const columns = part.columns.map((column, position) => columnFrom(column, whole.schema[position]));
        const state = { schema: whole.schema, wholeRows: profile.wholeRows, rows: part.rows };
        profile.merge(Object.assign(new table_profile/* TableProfile */.us(state.schema, 0, state.wholeRows, { columns, hashes: new row_hashes/* RowHashes */.h([]) }), { rows: part.rows })); // prettier-ignore
        profile.hashes.addCompact(part.hashes);
        if (part.sample.rows.rows > 0) {
            requireColumns(whole, part.sample.rows);
            sampler.addKept(part.sample.rows, part.sample.step, part.first);
        }
        if (part.shared !== null)
            some?.addCompact(part.shared.hashes);
    }
    const statistics = { profile, sample: sampler.rows() };
    const table = {
        ...whole,
        rows: total,
        statistics: () => Promise.resolve(statistics),
        chunks: () => (0,table_source/* inTurn */.lo)(firstChunks(whole, parts)),
    };
    if (some !== null)
        (0,column_hashes/* rememberHashes */.K)(table, some);
    return table;
}
function* firstChunks(whole, parts) {
    let open = null;
    for (const { rows, continues, heads } of parts) {
        const [first, ...others] = heads;
        if (first === undefined) {
            if (rows === 0)
                continue;
            break;
        }
        for (const head of heads)
            requireColumns(whole, head);
        if (open !== null && !continues)
            yield open;
        open = open !== null && continues ? (0,concatenate/* concatenate */.u)([open, first]) : first;
        for (const chunk of others) {
            yield open;
            open = chunk;
        }
        if (heads.reduce((sum, head) => sum + head.rows, 0) < rows)
            break;
    }
    if (open !== null)
        yield open;
    const held = parts.reduce((sum, { heads }) => sum + heads.reduce((all, head) => all + head.rows, 0), 0);
    if (held < parts.reduce((sum, { rows }) => sum + rows, 0)) {
        throw new errors/* ModelGateError */.j3('unsupported', `${(0,core_text/* plain */.pj)(whole.path)}: its shards hand on the first rows only`, {
            subject: whole.path,
            remedy: 'Run it without --shard-by data, or leave out what asks for all rows.',
        });
    }
}
function requireWhole(path, parts) {
    let rows = 0;
    for (const part of parts) {
        if (part.first !== rows || part.total !== parts[0].total)
            throw unlike(path, 'places');
        rows += part.rows;
    }
    if (rows !== parts[0]?.total)
        throw unlike(path, 'number of rows');
    return rows;
}
function requireColumns({ path, schema }, { columns }) {
    const fits = columns.length === schema.length &&
        columns.every(({ name, kind }, position) => {
            const { name: wanted, type } = schema[position];
            return name === wanted && (kind === 'string') === (type === 'string' || type === 'timestamp');
        });
    if (!fits)
        throw unlike(path, 'columns');
}
function unlike(path, what) {
    return new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(path)}: the shards do not make one table: their ${what} do not fit`, {
        subject: path,
        remedy: 'Merge the shards of one run.',
    });
}
function hasWholeRows({ tensors }) {
    return tensors?.every((tensor) => tensor.inColumns) ?? true;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/data/read/bytes.ts
var read_bytes = __webpack_require__(75318);
// EXTERNAL MODULE: ./src/data/read/encoding.ts
var read_encoding = __webpack_require__(29328);
// EXTERNAL MODULE: ./src/data/read/many.ts
var many = __webpack_require__(61162);
// EXTERNAL MODULE: ./src/data/read/open.ts + 4 modules
var read_open = __webpack_require__(55835);
;// CONCATENATED MODULE: ./src/data/parts/text-cutter.ts

/** Cuts a file that is read once into ranges of about equal size, at the ends of records that it is told of. */
class TextCutter {
    ranges = [];
    #bytes;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #start = 0;
    #hashed = 0;
    #rows = 0;
    /** @param bytes from how many on a range ends with the next record */
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** The bytes before `start` are no record: a header, a byte order mark. */
    begin(start) {
        this.#start = start;
        this.#hashed = start;
        this.#hash = (0,external_node_crypto_.createHash)('sha256');
        this.#rows = 0;
    }
    /** A record ends before byte `end` of the file, which is in this piece or right behind it. */
    record(end, piece, pieceStart) {
        this.#rows++;
        if (end - this.#start >= this.#bytes)
            this.#cut(end, piece, pieceStart);
    }
    /** The piece was walked to its end. */
    walked(piece, pieceStart) {
        this.#take(pieceStart + piece.length, piece, pieceStart);
    }
    /** @param lastRecord the file ends in a record that no line end closes. Blank lines behind the last range are in none. */
    finish(size, lastRecord) {
        if (lastRecord)
            this.#rows++;
        if (this.#rows > 0)
            this.#push(size);
        return this.ranges;
    }
    #cut(end, piece, pieceStart) {
        this.#take(end, piece, pieceStart);
        this.#push(end);
        this.begin(end);
    }
    #push(end) {
        this.ranges.push({ start: this.#start, end, rows: this.#rows, sha256: this.#hash.digest('hex') });
    }
    #take(end, piece, pieceStart) {
        if (end <= this.#hashed)
            return;
        this.#hash.update(piece.subarray(Math.max(0, this.#hashed - pieceStart), end - pieceStart));
        this.#hashed = end;
    }
}

;// CONCATENATED MODULE: ./src/data/parts/csv-records.ts

const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;
const QUOTE = 34;
/**
 * Ranges of whole records of delimited text, by the rules of the parser (read/csv/parser.ts): a quote opens a quoted cell
 * only as the first character of a cell, so that the parity of quotes alone would be wrong; lines of spaces are no record.
 * @returns null for text that the parser would refuse
 */
async function csvRanges(stream, { delimiter, bom, bytes }) {
    const walk = new CsvWalk(delimiter.charCodeAt(0), bom, bytes);
    for await (const piece of stream)
        if (!walk.take(piece))
            return null;
    return walk.finish();
}
class CsvWalk {
    #delimiter;
    #cutter;
    #state = 'start';
    /** Of the piece being walked. */
    #offset = 0;
    #skip;
    #headerEnd = -1;
    constructor(delimiter, bom, bytes) {
        this.#delimiter = delimiter;
        this.#skip = bom;
        this.#cutter = new TextCutter(bytes);
    }
    /** False: text behind a closing quote. */
    take(piece) {
        const from = Math.min(this.#skip, piece.length);
        this.#skip -= from;
        const plain = this.#state !== 'quoted' && this.#state !== 'quote' && this.#state !== 'cr' && this.#state !== 'blank';
        // Most files have neither quotes nor CR, and then lines are records.
        const walked = plain && !piece.includes(QUOTE) && !piece.includes(CR) ? this.#lines(piece, from) : this.#bytes(piece, from); // prettier-ignore
        if (!walked)
            return false;
        if (this.#headerEnd >= 0)
            this.#cutter.walked(piece, this.#offset);
        this.#offset += piece.length;
        return true;
    }
    finish() {
        const state = this.#state;
        if (state === 'quoted')
            return null;
        if (state === 'cr')
            this.#ends(this.#offset, Buffer.alloc(0));
        const open = state !== 'start' && state !== 'blank' && state !== 'cr';
        if (this.#headerEnd < 0)
            return null;
        return { headerEnd: this.#headerEnd, ranges: this.#cutter.finish(this.#offset, open) };
    }
    #lines(piece, from) {
        let at = from;
        let inside = this.#state !== 'start';
        for (;;) {
            const end = piece.indexOf(LF, at);
            if (end < 0)
                break;
            if (inside || !this.#isBlank(piece, at, end))
                this.#ends(this.#offset + end + 1, piece);
            inside = false;
            at = end + 1;
        }
        if (at < piece.length || !inside)
            this.#state = this.#stateOf(piece, at, inside);
        return true;
    }
    /** Of a record that begins at `at` of the piece, or before it. */
    #stateOf(piece, at, inside) {
        if (at === piece.length)
            return inside ? this.#state : 'start';
        if (!inside && this.#isBlank(piece, at, piece.length))
            return 'blank';
        return piece[piece.length - 1] === this.#delimiter ? 'field' : 'text';
    }
    #isBlank(piece, from, to) {
        for (let at = from; at < to; at++)
            if (!this.#isSpace(piece[at]))
                return false;
        return true;
    }
    #isSpace(byte) {
        return (byte === SPACE || byte === TAB) && byte !== this.#delimiter;
    }
    #bytes(piece, from) {
        const delimiter = this.#delimiter;
        let state = this.#state;
        for (let at = from; at < piece.length; at++) {
            const byte = piece[at];
            if (state === 'quoted') {
                if (byte === QUOTE)
                    state = 'quote';
                continue;
            }
            if (state === 'cr') {
                state = 'start';
                this.#ends(this.#offset + at + (byte === LF ? 1 : 0), piece);
                if (byte === LF)
                    continue;
            }
            const fresh = state === 'start' || state === 'blank';
            if (byte === LF) {
                if (!fresh)
                    this.#ends(this.#offset + at + 1, piece);
                state = 'start';
            }
            else if (byte === CR)
                state = fresh ? 'start' : 'cr';
            else if (byte === delimiter)
                state = 'field';
            else if (byte === QUOTE && (state === 'start' || state === 'field' || state === 'quote'))
                state = 'quoted';
            else if (state === 'quote')
                return false;
            else if (fresh && this.#isSpace(byte))
                state = 'blank';
            else
                state = 'text';
        }
        this.#state = state;
        return true;
    }
    /** A record ends before byte `end` of the file; the first one is the header. */
    #ends(end, piece) {
        if (this.#headerEnd >= 0) {
            this.#cutter.record(end, piece, this.#offset);
            return;
        }
        this.#headerEnd = end;
        this.#cutter.begin(end);
    }
}

;// CONCATENATED MODULE: ./src/data/parts/json-records.ts

const json_records_QUOTE = 34;
const BACKSLASH = 92;
const OPEN = 123;
const CLOSE = 125;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
/**
 * Ranges of whole records of JSON Lines, by the rules of read/json/records.ts: a record is a top-level object, wherever
 * lines end.
 * @returns null for one array of records, whose brackets no part of it would close, and for text that ends inside a record
 */
async function jsonRanges(stream, { bom, bytes }) {
    const cutter = new TextCutter(bytes);
    let offset = 0;
    let skip = bom;
    let depth = 0;
    let inString = false;
    let escaped = false;
    for await (const piece of stream) {
        const from = Math.min(skip, piece.length);
        skip -= from;
        for (let at = from; at < piece.length; at++) {
            const byte = piece[at];
            if (inString) {
                if (escaped)
                    escaped = false;
                else if (byte === BACKSLASH)
                    escaped = true;
                else if (byte === json_records_QUOTE)
                    inString = false;
            }
            else if (byte === json_records_QUOTE)
                inString = true;
            else if (byte === OPEN)
                depth++;
            else if (byte === OPEN_LIST) {
                if (depth++ === 0)
                    return null;
            }
            else if (byte === CLOSE || byte === CLOSE_LIST) {
                depth--;
                if (depth === 0)
                    cutter.record(offset + at + 1, piece, offset);
            }
        }
        cutter.walked(piece, offset);
        offset += piece.length;
    }
    return depth === 0 && !inString ? cutter.finish(offset, false) : null;
}

// EXTERNAL MODULE: ./src/core/remote-address.ts
var remote_address = __webpack_require__(20856);
;// CONCATENATED MODULE: ./src/data/parts/remote-footers.ts


/** Enough of the beginning of a file to see what it is. */
const HEAD_BYTES = 512;
/** Most footers are shorter; others are fetched once their length is known. */
const TAIL_BYTES = 256 * 1024;
/** https://github.com/apache/parquet-format#file-format: length of the footer, then the magic. */
const FOOTER_TAIL = 8;
const MAGIC = 'PAR1';
/**
 * Parquet files of another machine of which head and footer are here, and holes elsewhere: what an outline reads. Pinned files
 * are not taken so, since their digest is that of all bytes.
 * @returns null when they are not Parquet, have no strong ETag, or are not given in parts
 */
async function remoteFooters(path, options) {
    const { remoteHeads, remoteParts } = options;
    if (remoteHeads === undefined || remoteParts === undefined)
        return null;
    if (!(0,remote_address/* isRemoteAddress */.jV)(path) || (0,remote_address/* parseRemoteAddress */.Yg)(path).sha256 !== null)
        return null;
    const heads = await remoteHeads(path, HEAD_BYTES);
    if (heads === null)
        return null;
    const files = [];
    for (const { name, etag, size, head } of heads) {
        if (etag === null || size < HEAD_BYTES || head.toString('latin1', 0, MAGIC.length) !== MAGIC)
            return null;
        files.push({ path: '', name, etag, size });
    }
    const fetched = async (tails) => {
        const parts = files.map(({ size, etag }, file) => {
            const ranges = [[0, HEAD_BYTES], [Math.max(HEAD_BYTES, size - tails[file]), size]];
            return { file, size, etag, ranges };
        });
        const here = await remoteParts(path, { files: files.length, parts });
        return here?.map((one, file) => ({ ...one, etag: files[file].etag })) ?? null;
    };
    const first = await fetched(files.map(() => TAIL_BYTES));
    if (first === null)
        return null;
    const lengths = [];
    for (const [at, { path: place }] of first.entries()) {
        const tail = await (0,read_bytes/* readRange */.q)(place, files[at].size - FOOTER_TAIL, FOOTER_TAIL);
        lengths.push(Math.min(files[at].size, tail.readUInt32LE(0) + FOOTER_TAIL));
    }
    return lengths.every((length) => length <= TAIL_BYTES) ? first : fetched(lengths);
}

;// CONCATENATED MODULE: ./src/data/parts/outline.ts












/** Files of one table; more belong into fewer, larger ones. */
const MAX_FILES = 100_000;
const MAX_UNITS = 1_000_000;
const MAX_COLUMNS = 100_000;
const count = schemas.int().nonnegative();
const sha256Text = schemas.string().regex(/^[0-9a-f]{64}$/);
const schema = schemas.array(schemas.strictObject({ name: schemas.string(), type: schemas["enum"](['number', 'integer', 'boolean', 'string', 'timestamp']) }))
    .max(MAX_COLUMNS);
/** What is read as a whole, or not at all: a row group, a range of records, a file. */
const unit = schemas.strictObject({
    kind: schemas["enum"](['group', 'range', 'file']),
    start: count,
    end: count,
    rows: schemas.int().positive(),
    /** Of these bytes; null for row groups, whose places the footer of their file tells. */
    sha256: sha256Text.nullable(),
});
const file = schemas.strictObject({
    /** As people know it; it is never opened by this name. */
    name: schemas.string().max(4096),
    size: count,
    format: schemas["enum"](['csv', 'json', 'parquet', 'arrow', 'npy', 'npz']),
    /** Of the footer of a Parquet file; of other files the units have theirs. */
    sha256: sha256Text.nullable(),
    /** Bytes of that footer, at the end of the file; 0 for other files. */
    footer: count,
    /** What the server of a fetched file calls the version that was outlined. */
    etag: schemas.string().max(1000).regex(/^"[\x21\x23-\x7e\x80-\xff]*"$/).nullable(), // prettier-ignore
    schema,
    readAs: schemas.strictObject({
        delimiter: schemas.string().length(1).exactOptional(),
        decimal: schemas["enum"](['.', ',']).exactOptional(),
        encoding: schemas["enum"](['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']).exactOptional(),
    })
        .nullable(),
    /** Bytes before the first record of delimited text. */
    header: count,
    units: schemas.array(unit).max(MAX_UNITS),
});
/** A table as all of its shards have to see it: types over all of its rows, and what can be read alone. */
const tableOutline = schemas.strictObject({
    schema,
    tensors: schemas.array(schemas.strictObject({ name: schemas.string(), shape: schemas.array(count).max(64), inColumns: schemas.literal(true).exactOptional() })).nullable(), // prettier-ignore
    rows: schemas.int().positive(),
    files: schemas.array(file).min(1).max(MAX_FILES),
});
/** Ranges a shard is made of: more balance better, fewer make smaller plans. */
const RANGES_PER_SHARD = 4;
/** Bytes at the end of a Parquet file that say how long its footer is. */
const outline_FOOTER_TAIL = 8;
/**
 * Reads a table once, Parquet by its footers alone, to settle types and to find where it can be cut: between row groups,
 * records of CSV and of JSON Lines, and files. What is compressed as a whole, UTF-16, one array of JSON records, Arrow
 * and NumPy files are read whole by one shard.
 * @throws ModelGateError as openTable; 'unsupported' for folders of images
 */
async function outlineTable(path, options) {
    const { shards: _shards, shown: _shown, ...opening } = options;
    const footers = await remoteFooters(path, opening);
    if (footers !== null) {
        const beyondFooter = () => {
            throw new BeyondFooter();
        };
        try {
            return await outlineFiles(path, footers, { ...options, beyondFooter });
        }
        catch (error) {
            if (!(error instanceof BeyondFooter))
                throw error;
        }
    }
    return outlineFiles(path, await tableFiles(path, opening), options);
}
/** Footers do not tell whether the 64-bit integers of a column fit doubles. */
class BeyondFooter extends Error {
}
async function outlineFiles(path, files, options) {
    const { shards, shown, ...opening } = options;
    const sizes = await Promise.all(files.map(async (one) => (await (0,read_bytes/* openBytes */.o)(one.path)).size));
    const bytes = Math.max(1, Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / (shards * RANGES_PER_SHARD)));
    const tables = [];
    const outlined = [];
    for (const one of files) {
        const table = await (0,read_open/* openFile */.Tq)(one, { ...opening, keptBytes: 0 });
        tables.push(table);
        outlined.push(await outlineFile(one, table, { bytes, name: one.path === one.name ? shown(one.path) : one.name }));
    }
    const whole = (0,many/* joinTables */.I)(path, tables);
    const rows = outlined.reduce((sum, { units }) => sum + units.reduce((total, unit) => total + unit.rows, 0), 0);
    return { schema: [...whole.schema], tensors: tensorsOf(whole), rows, files: outlined };
}
/** @throws ModelGateError 'unsupported' for a folder of images */
async function tableFiles(path, options) {
    const files = await (0,read_open/* dataFiles */.qy)(path, options);
    if ('classes' in files) {
        throw new errors/* ModelGateError */.j3('unsupported', `${(0,core_text/* plain */.pj)(path)}: a folder of images is not split into shards`, {
            subject: path,
            remedy: 'Leave --shard-by data out: shards of models read all images.',
        });
    }
    const list = 'path' in files ? [files] : files;
    if (list.length > 0)
        return list;
    throw new errors/* ModelGateError */.j3('not-found', `${(0,core_text/* plain */.pj)(path)}: no data files`, { subject: path });
}
function tensorsOf({ tensors }) {
    return (tensors?.map(({ name, shape, inColumns }) => ({ name, shape: [...shape], ...(inColumns ? { inColumns } : {}) })) ??
        null);
}
async function outlineFile({ path, etag = null }, table, { bytes, name }) {
    const source = await (0,read_bytes/* openBytes */.o)(path, { path: name });
    const { size } = source;
    const common = {
        name,
        size,
        schema: [...table.schema],
        readAs: table.readAs ?? null,
        ...{ header: 0, footer: 0 },
        sha256: null,
        etag,
    };
    const format = table.format;
    if (table.rowGroups !== undefined) {
        const units = table.rowGroups.map((group) => ({ kind: 'group', ...group, sha256: null }));
        const start = await footerStart(path, size);
        return { ...common, format, footer: size - start, sha256: await rangeDigest(path, start, size), units };
    }
    const cut = await cutText(source, table, bytes);
    const counted = cut?.units.reduce((sum, { rows }) => sum + rows, 0);
    // Whatever the walk over the bytes and the parser see differently is not cut.
    if (cut !== null && counted === table.rows)
        return { ...common, format, ...cut };
    const whole = { kind: 'file', start: 0, end: size, rows: table.rows ?? 0, sha256: await rangeDigest(path, 0, size) }; // prettier-ignore
    return { ...common, format, units: [whole] };
}
async function cutText(source, { format, readAs }, bytes) {
    const encoding = readAs?.encoding ?? 'utf-8';
    if (source.compression !== 'none' || encoding.startsWith('utf-16'))
        return null;
    const { bom } = (0,read_encoding/* detectEncoding */.X0)(await source.head(64));
    if (format === 'csv') {
        const cut = await csvRanges(source.stream(), { delimiter: readAs?.delimiter ?? ',', bom, bytes });
        return cut === null ? null : { header: cut.headerEnd, units: cut.ranges.map(unitOf) };
    }
    if (format !== 'json')
        return null;
    const ranges = await jsonRanges(source.stream(), { bom, bytes });
    return ranges === null ? null : { header: 0, units: ranges.map(unitOf) };
}
function unitOf(range) {
    return { kind: 'range', ...range };
}
/** https://github.com/apache/parquet-format#file-format: length of the footer, then the magic. */
async function footerStart(path, size) {
    const tail = await (0,read_bytes/* readRange */.q)(path, Math.max(0, size - outline_FOOTER_TAIL), outline_FOOTER_TAIL);
    return Math.max(0, size - outline_FOOTER_TAIL - tail.readUInt32LE(0));
}
/** sha256 of the bytes from `start` to `end` of a file. */
async function rangeDigest(path, start, end) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    if (end > start)
        for await (const piece of (0,external_node_fs_.createReadStream)(path, { start, end: end - 1, highWaterMark: 1 << 20 }))
            hash.update(piece);
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./src/core/stopping.ts
var stopping = __webpack_require__(30503);
// EXTERNAL MODULE: ./src/data/read/images/manifest.ts
var manifest = __webpack_require__(15887);
// EXTERNAL MODULE: ./src/data/read/stoppable-table.ts
var stoppable_table = __webpack_require__(51028);
;// CONCATENATED MODULE: ./src/data/parts/part.ts










 // prettier-ignore

/**
 * Opens what one shard reads of a table. Bytes other than those that the outline was made of are refused.
 * @throws ModelGateError 'data' when the files are not those of the outline; as openTable
 */
async function openPart(path, { outline, share }, options) {
    const files = await filesOfShare(path, outline, share, options);
    const keptBytes = Math.floor((options.keptBytes ?? 256 * 1024 * 1024) / Math.max(1, share.files.length));
    const pieces = [];
    for (const one of share.files) {
        await (0,stopping/* breathe */.q)(options.signal);
        const table = await openPiece(files.get(one.file), outline.files[one.file], one, { ...options, keptBytes });
        pieces.push({ table, path: outline.files[one.file].name });
    }
    const rows = pieces.reduce((sum, { table }) => sum + (table.rows ?? 0), 0);
    if (rows !== share.rows)
        throw differs(path, `${rows} rows in this part, ${share.rows} when it was outlined`);
    const [first] = share.files;
    const unit = first === undefined ? undefined : outline.files[first.file].units[first.from];
    const part = {
        path,
        format: outline.files[0].format,
        schema: outline.schema,
        ...(outline.tensors === null ? {} : { tensors: outline.tensors }),
        rows,
        part: { first: share.first, total: outline.rows, continues: unit?.kind === 'range' && first.from > 0 },
        async *chunks() {
            for (const { table, path: name } of pieces)
                for await (const chunk of table.chunks())
                    yield typedChunk(chunk, outline, name);
        },
    };
    // Whether a model would read pictures that the rows name; parts of such tables are not read.
    const pictured = (0,manifest.withPictures)(part, () => Promise.resolve('0-255'));
    const whole = {
        ...part,
        ...(pictured.fitted === undefined ? {} : { fitted: (model) => pictured.fitted(model) }),
    };
    if (options.signal === undefined)
        return whole;
    return { ...(0,stoppable_table/* stoppableTable */.B)(whole, options.signal), rows, part: whole.part };
}
/** The files of a share by their positions: fetched in parts where the server gives them, else all of the table's. */
async function filesOfShare(path, outline, share, options) {
    const parts = share.files.flatMap(({ file, from, to }) => {
        const { size, header, footer, etag, units } = outline.files[file];
        if (etag === null)
            return [];
        const own = units.slice(from, to).map(({ start, end }) => [start, end]);
        const ranges = [[0, Math.min(size, Math.max(header, HEAD_BYTES))], ...own, [size - footer, size]];
        return [{ file, size, etag, ranges: joined(ranges) }];
    });
    if ((0,remote_address/* isRemoteAddress */.jV)(path) && options.remoteParts !== undefined && parts.length === share.files.length) {
        const fetched = await options.remoteParts(path, { files: outline.files.length, parts });
        if (fetched !== null)
            return new Map(fetched.map((one, at) => [parts[at].file, one]));
    }
    const files = await tableFiles(path, options);
    if (files.length !== outline.files.length)
        throw differs(path, `${files.length} files, ${outline.files.length} when it was outlined`);
    return new Map(files.entries());
}
/** Ranges in their order, without what two of them share. */
function joined(ranges) {
    const list = [];
    for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
        const last = list.at(-1);
        if (last !== undefined && start <= last[1])
            last[1] = Math.max(last[1], end);
        else if (end > start)
            list.push([start, end]);
    }
    return list;
}
function typedChunk(chunk, { schema }, name) {
    return (0,many/* aligned */.b)(withAbsent(chunk, schema), schema, name);
}
/** A key that no record of this part has is missing in all of them. */
function withAbsent(chunk, schema) {
    const known = new Set(chunk.columns.map(({ name }) => name));
    const absent = schema.filter(({ name }) => !known.has(name));
    if (absent.length === 0)
        return chunk;
    const { rows } = chunk;
    const empty = absent.map(({ name }) => ({
        ...{ kind: 'number', name, integer: false, boolean: false },
        ...{ values: new Float64Array(rows).fill(NaN), missing: new Uint8Array(rows).fill(1) },
    }));
    return { ...chunk, columns: [...chunk.columns, ...empty] };
}
async function openPiece(file, outlined, { from, to }, options) {
    const bytes = await (0,read_bytes/* openBytes */.o)(file.path, { signal: options.signal, path: file.name });
    if (bytes.size !== outlined.size)
        throw differs(file.name, `${bytes.size} bytes, ${outlined.size} when it was outlined`);
    const units = outlined.units.slice(from, to);
    const kind = units[0].kind;
    const known = { ...options, ...outlined.readAs, schema: outlined.schema };
    if (kind === 'group') {
        const start = bytes.size - outlined.footer;
        if ((await rangeDigest(file.path, start, bytes.size)) !== outlined.sha256)
            throw differs(file.name, 'another footer');
        const rowGroups = units.map((_, at) => from + at);
        return (0,read_open/* openAs */.TP)('parquet', bytes, { ...known, rowGroups });
    }
    for (const unit of units)
        await requireSame(file, unit);
    if (kind === 'file')
        return (0,read_open/* openFile */.Tq)(file, { ...options, format: outlined.format });
    const [start, end] = [units[0].start, units.at(-1).end];
    return (0,read_open/* openAs */.TP)(outlined.format, rangeOf(bytes, [[0, outlined.header], [start, end]]), known); // prettier-ignore
}
async function requireSame({ path, name }, { start, end, sha256 }) {
    if ((await rangeDigest(path, start, end)) === sha256)
        return;
    throw differs(name, `other bytes from ${start} to ${end} than when it was outlined`);
}
/** Ranges of an uncompressed file, one behind the other, as if they were a file. */
function rangeOf({ path, file }, ranges) {
    const used = ranges.filter(([start, end]) => end > start);
    async function* stream() {
        for (const [start, end] of used)
            yield* (0,external_node_fs_.createReadStream)(file, { start, end: end - 1, highWaterMark: 4 * 1024 * 1024 });
    }
    return {
        ...{ path, file, compression: 'none', stream },
        size: used.reduce((sum, [start, end]) => sum + end - start, 0),
        async head(count) {
            const parts = [];
            let length = 0;
            for await (const piece of stream()) {
                parts.push(piece);
                length += piece.length;
                if (length >= count)
                    break;
            }
            return Buffer.concat(parts).subarray(0, count);
        },
    };
}
function differs(path, what) {
    return new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(path)}: ${what}`, {
        subject: path,
        remedy: 'Give every shard the same data, and plan again when it changed.',
    });
}

;// CONCATENATED MODULE: ./src/data/parts/share.ts
/**
 * The units of each shard: neighbours stay together, so that shards put behind each other are the table; a unit goes to
 * the shard in which the middle of its bytes lies. A shard of a table with few units may have none.
 */
function sharesOf({ files }, shards) {
    const all = files.flatMap(({ units }, file) => units.map((unit, at) => ({ ...unit, file, at })));
    const total = all.reduce((sum, { start, end }) => sum + (end - start), 0);
    const shares = Array.from({ length: shards }, () => ({ files: [], first: 0, rows: 0, bytes: 0 }));
    let before = 0;
    for (const { file, at, start, end, rows } of all) {
        const bytes = end - start;
        const share = shares[Math.min(shards - 1, Math.floor(((before + bytes / 2) / total) * shards))];
        before += bytes;
        const last = share.files.at(-1);
        if (last?.file === file)
            share.files[share.files.length - 1] = { ...last, to: at + 1 };
        else
            share.files.push({ file, from: at, to: at + 1 });
        share.rows += rows;
        share.bytes += bytes;
    }
    let first = 0;
    return shares.map((share) => {
        const placed = { ...share, first };
        first += share.rows;
        return placed;
    });
}

;// CONCATENATED MODULE: ./src/data/parts/index.ts






/***/ }),

/***/ 2043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ PictureRows),
/* harmony export */   YP: () => (/* binding */ pictureFit),
/* harmony export */   uf: () => (/* binding */ UNFITTED)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);
/* harmony import */ var _picture_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13250);



const UNFITTED = { name: 'image', channels: null, channelsFirst: false, height: null, width: null };
const KNOWN_CHANNELS = [1, 3, 4];
/** By the model's one input of three dimensions; null when it has none. */
function pictureFit({ inputs }) {
    const input = inputs.find(({ kind, shape }) => kind === 'tensor' && shape?.length === 3);
    if (input?.shape === undefined)
        return null;
    const [first, second, third] = input.shape;
    const channelsFirst = KNOWN_CHANNELS.includes(first) && !KNOWN_CHANNELS.includes(third) && third !== null;
    const channels = channelsFirst ? first : third;
    return {
        name: input.name ?? UNFITTED.name,
        channels: KNOWN_CHANNELS.includes(channels) ? channels : null,
        channelsFirst,
        height: channelsFirst ? second : first,
        width: channelsFirst ? third : second,
    };
}
/** Collects pictures of one size into a tensor, one a row. */
class PictureRows {
    #fit;
    #range;
    #first = null;
    #firstPath = '';
    constructor(fit, range) {
        this.#fit = fit;
        this.#range = range;
    }
    /** Of one row. @throws ModelGateError data when the picture has another size than the model or the first one */
    prepare(picture, path) {
        const { height, width, channels } = this.#fit;
        if ((height !== null && picture.height !== height) || (width !== null && picture.width !== width)) {
            throw misfit(path, picture, `the model takes ${width ?? 'any'} x ${height ?? 'any'}`);
        }
        this.#first ??= (0,_picture_js__WEBPACK_IMPORTED_MODULE_0__/* .convertChannels */ .m)(picture, channels ?? (picture.channels === 2 ? 1 : picture.channels));
        if (this.#firstPath === '')
            this.#firstPath = path;
        if (picture.height !== this.#first.height || picture.width !== this.#first.width) {
            throw misfit(path, picture, `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(this.#firstPath)} has ${this.#first.width} x ${this.#first.height}`);
        }
        return (0,_picture_js__WEBPACK_IMPORTED_MODULE_0__/* .convertChannels */ .m)(picture, this.#first.channels);
    }
    /** @param pictures prepared, at least one */
    tensor(pictures) {
        const { width, height, channels } = pictures[0];
        const size = width * height * channels;
        const raw = new Uint8Array(pictures.length * size);
        for (const [row, { data }] of pictures.entries()) {
            if (this.#fit.channelsFirst)
                putChannelsFirst(data, channels, raw.subarray(row * size, (row + 1) * size));
            else
                raw.set(data, row * size);
        }
        const shape = this.#fit.channelsFirst ? [channels, height, width] : [height, width, channels];
        return { name: this.#fit.name, shape, data: scaled(raw, this.#range) };
    }
}
function putChannelsFirst(data, channels, out) {
    const pixels = data.length / channels;
    for (let channel = 0; channel < channels; channel++) {
        for (let pixel = 0; pixel < pixels; pixel++)
            out[channel * pixels + pixel] = data[pixel * channels + channel];
    }
}
/** As NumPy computes x / 255 and x / 127.5 - 1 in float32. */
function scaled(raw, range) {
    if (range === '0-255')
        return raw;
    const table = Float32Array.from({ length: 256 }, (_, value) => range === '0-1' ? value / 255 : Math.fround(value / 127.5) - 1);
    return Float32Array.from(raw, (value) => table[value]);
}
function misfit(path, { width, height }, other) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('data', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(path)}: the image has ${width} x ${height} pixels, ${other}`, {
        subject: path,
        remedy: 'Resize the images as it was done for training; no resizing of another library gives the same pixels.',
    });
}


/***/ }),

/***/ 15887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withPictures: () => (/* binding */ withPictures)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74296);
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70859);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72020);
/* harmony import */ var _table_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80416);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2043);
/* harmony import */ var _read_picture_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90149);







/** Names of the column that says where the image of a row is, looked for in this order. */
const PATH_COLUMNS = ['path', 'file', 'filename', 'file_name', 'filepath', 'image', 'image_path'];
/**
 * A table that names an image file a row, for a model that takes images: such a table is only text until a model is there
 * that reads pictures. Paths are relative to the table's folder and stay inside of it.
 */
function withPictures(table, range) {
    const column = PATH_COLUMNS.find((name) => table.schema.some((one) => one.name === name && one.type === 'string'));
    if (column === undefined || table.tensors !== undefined)
        return table;
    return {
        ...table,
        fitted: (model) => {
            const fit = (0,_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .pictureFit */ .YP)(model);
            if (fit === null)
                return table;
            return {
                ...table,
                statistics: undefined,
                schema: table.schema.filter(({ name }) => name !== column),
                chunks: () => fill(table, column, fit, range),
            };
        },
    };
}
async function* fill(table, column, fit, range) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(table.path));
    const rows = new _fit_js__WEBPACK_IMPORTED_MODULE_1__/* .PictureRows */ .Ok(fit, await range());
    let size = 0;
    for await (const chunk of table.chunks()) {
        const paths = chunk.columns.find(({ name }) => name === column);
        for (let from = 0; from < chunk.rows; from += size) {
            const pictures = [];
            for (let row = from; row < chunk.rows && (size === 0 || row < from + size); row++) {
                const path = inside(folder, (0,_core_table_js__WEBPACK_IMPORTED_MODULE_2__/* .cellOf */ .WC)(paths, row), table.path);
                const picture = rows.prepare(await (0,_read_picture_js__WEBPACK_IMPORTED_MODULE_3__/* .readPicture */ .d)(path), path);
                if (size === 0)
                    size = (0,_table_source_js__WEBPACK_IMPORTED_MODULE_4__/* .chunkRowsOfCells */ .H4)(picture.data.length);
                pictures.push(picture);
            }
            const part = (0,_core_table_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceRows */ .mG)(chunk, from, from + pictures.length);
            yield {
                rows: part.rows,
                columns: part.columns.filter(({ name }) => name !== column),
                tensors: [rows.tensor(pictures)],
            };
        }
    }
}
function inside(folder, cell, table) {
    const path = typeof cell === 'string' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, cell) : '';
    if (path.startsWith(folder + node_path__WEBPACK_IMPORTED_MODULE_0__.sep))
        return path;
    const found = cell === null ? 'a row without an image' : `'${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(String(cell), 80)}', which is not in its folder`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ModelGateError */ .j3('data', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(table)}: ${found}`, {
        subject: table,
        remedy: 'Give each row the path of its image, relative to the folder of the table.',
    });
}


/***/ }),

/***/ 13250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ MAX_PIXELS),
/* harmony export */   m: () => (/* binding */ convertChannels)
/* harmony export */ });
/** Pixels of one picture; 64 million are four times a large camera's. */
const MAX_PIXELS = 2 ** 26;
/**
 * The picture in other channels, with the rules of Pillow's Image.convert: grey is ITU-R 601-2 luma in fixed point,
 * alpha is dropped or full; https://pillow.readthedocs.io/en/stable/reference/Image.html#PIL.Image.Image.convert
 */
function convertChannels(picture, wanted) {
    const { channels, data, width, height } = picture;
    if (channels === wanted)
        return picture;
    const pixels = width * height;
    const out = new Uint8Array(pixels * wanted);
    const colour = channels >= 3;
    for (let pixel = 0; pixel < pixels; pixel++) {
        const from = pixel * channels;
        const to = pixel * wanted;
        const red = data[from];
        const green = colour ? data[from + 1] : red;
        const blue = colour ? data[from + 2] : red;
        if (wanted === 1) {
            out[to] = colour ? (red * 19595 + green * 38470 + blue * 7471 + 0x8000) >> 16 : red;
            continue;
        }
        out[to] = red;
        out[to + 1] = green;
        out[to + 2] = blue;
        if (wanted === 4)
            out[to + 3] = channels === 2 ? data[from + 1] : 255;
    }
    return { width, height, channels: wanted, data: out };
}


/***/ }),

/***/ 90149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ PICTURE_NAME),
/* harmony export */   d: () => (/* binding */ readPicture)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72020);



/** Of one file; an uncompressed picture of MAX_PIXELS with alpha has as many. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;
/** Names of the files that are read as pictures; what they are is decided by their bytes. */
const PICTURE_NAME = /\.(png|jpe?g)$/i;
/** @throws ModelGateError not-found, unsupported for other formats, corrupt, limit */
async function readPicture(path) {
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (!info?.isFile()) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('not-found', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(path)}: ${info ? 'is not a file' : 'does not exist'}`, {
            subject: path,
        });
    }
    if (info.size > MAX_FILE_BYTES) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('limit', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(path)}: an image of ${info.size} bytes, at most ${MAX_FILE_BYTES} are read`);
    }
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    // Loaded when needed: a table that only names pictures in a column is opened without them.
    if (bytes.length >= 8 && bytes.toString('latin1', 0, 4) === '\x89PNG')
        return (await Promise.all(/* import() */[__webpack_require__.e(7216), __webpack_require__.e(6031)]).then(__webpack_require__.bind(__webpack_require__, 66031))).decodePng(bytes, path);
    if (bytes[0] === 0xff && bytes[1] === 0xd8)
        return (await __webpack_require__.e(/* import() */ 6629).then(__webpack_require__.bind(__webpack_require__, 26629))).decodeJpeg(bytes, path);
    if (bytes.toString('latin1', 0, 40).startsWith('version https://git-lfs.github.com/spec/')) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('lfs-pointer', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(path)}: a git-lfs pointer, not the image itself`, {
            subject: path,
            remedy: 'Run `git lfs pull`, or set `lfs: true` on actions/checkout.',
        });
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('unsupported', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(path)}: neither PNG nor JPEG`, {
        subject: path,
        remedy: 'Save the image as PNG.',
    });
}


/***/ })

};
