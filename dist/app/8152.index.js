export const id = 8152;
export const ids = [8152];
export const modules = {

/***/ 54210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ DATA_SHARD_BLOB),
/* harmony export */   O7: () => (/* binding */ newDataPlan),
/* harmony export */   Yk: () => (/* binding */ readDataShardRecord),
/* harmony export */   cC: () => (/* binding */ newDataShardRecord),
/* harmony export */   qr: () => (/* binding */ readDataPlan),
/* harmony export */   te: () => (/* binding */ DATA_SHARD_FILE)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83323);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63348);
/* harmony import */ var _sharding_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23007);
/* harmony import */ var _sharding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80348);





const DATA_SHARD_FILE = 'data-shard.json';
const DATA_SHARD_BLOB = 'data-shard.bin';
const SCHEMA_VERSION = 1;
const sha256Text = zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[0-9a-f]{64}$/);
const count = zod__WEBPACK_IMPORTED_MODULE_0__.int().nonnegative();
const shards = zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1).max(_sharding_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SHARDS */ .hH);
const path = zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).max(4096);
const column = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    name: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    type: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['number', 'integer', 'boolean', 'string', 'timestamp']),
});
const table = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    path: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(4096),
    format: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['csv', 'json', 'parquet', 'arrow', 'npy', 'npz']),
    schema: zod__WEBPACK_IMPORTED_MODULE_0__.array(column),
    tensors: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_0__.string(), shape: zod__WEBPACK_IMPORTED_MODULE_0__.array(count), inColumns: zod__WEBPACK_IMPORTED_MODULE_0__.literal(true).exactOptional() })).nullable(), // prettier-ignore
    rows: zod__WEBPACK_IMPORTED_MODULE_0__.int().positive(),
});
const record = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_0__.literal(SCHEMA_VERSION),
    version: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(100),
    /** Counted from 1. */
    shard: shards,
    shards,
    /** Of the outlines of both tables: which bytes they are, and where they are cut. */
    data_digest: sha256Text,
    /** Of everything besides models and data that decides a verdict. */
    config_digest: sha256Text,
    environment: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(200),
    stages: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string().max(40)).max(10),
    options: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.tuple([zod__WEBPACK_IMPORTED_MODULE_0__.string().max(100), zod__WEBPACK_IMPORTED_MODULE_0__.string().max(4096).nullable()])).max(50),
    target: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    tables: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ validation: table, reference: table.nullable() }),
    models: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ path, sha256: sha256Text, size: count })).min(1),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(100).nullable(),
    run_id: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(100).nullable(),
    finished_at: zod__WEBPACK_IMPORTED_MODULE_2__.datetime(),
    blob: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ sha256: sha256Text, size: count }),
})
    .refine(({ shard, shards: of }) => shard <= of, 'the shard is beyond the last');
function newDataShardRecord(facts) {
    return { schema_version: SCHEMA_VERSION, version: _core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x, ...facts };
}
/** @throws ModelGateError 'data' for a text that is no such record */
function readDataShardRecord(text, name) {
    return (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .readDocument */ .u0)(record, text, name, 'Run and merge with the same version of ModelGate.');
}
async function planSchema() {
    const { tableOutline } = await (0,_data_index_js__WEBPACK_IMPORTED_MODULE_5__/* .tableParts */ .vg)();
    return zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        schema_version: zod__WEBPACK_IMPORTED_MODULE_0__.literal(SCHEMA_VERSION),
        by: zod__WEBPACK_IMPORTED_MODULE_0__.literal('data'),
        version: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(100),
        shards,
        models: zod__WEBPACK_IMPORTED_MODULE_0__.array(path).min(1),
        tables: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ validation: tableOutline, reference: tableOutline.nullable() }),
    });
}
function newDataPlan(facts) {
    return { schema_version: SCHEMA_VERSION, by: 'data', version: _core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x, ...facts };
}
/** @throws ModelGateError 'data' for a text that is no plan of data */
async function readDataPlan(text, name) {
    return (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .readDocument */ .u0)(await planSchema(), text, name, 'Write it with: modelgate plan --shard-by data --output plan.json');
}


/***/ }),

/***/ 67501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ checkDataShards),
/* harmony export */   dataShardFolders: () => (/* binding */ dataShardFolders),
/* harmony export */   h: () => (/* binding */ readGathered)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74296);
/* harmony import */ var _core_packed_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(50255);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72020);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83323);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(63348);
/* harmony import */ var _stages_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87294);
/* harmony import */ var _data_shard_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54210);
/* harmony import */ var _merge_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91270);
/* harmony import */ var _sharding_documents_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23007);













/** A record lists columns and models. */
const MAX_RECORD_BYTES = 64 * 1024 ** 2;
/** What a shard hands on is at most about the rows that fit into memory; more is nothing that we wrote. */
const MAX_BLOB_BYTES = 4 * 1024 ** 3 - 1;
/** Folders with the record of a shard of data, among those that were named and those right below them. */
async function dataShardFolders(folders) {
    const found = [];
    for (const folder of folders) {
        const inside = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true }).catch(() => []);
        const places = [folder, ...inside.filter((entry) => entry.isDirectory()).map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name)).toSorted()]; // prettier-ignore
        for (const place of places)
            if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, _data_shard_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .DATA_SHARD_FILE */ .te)).catch(() => null)) !== null)
                found.push(place);
    }
    return found;
}
/** Reads the records of strangers and holds them against each other. */
async function checkDataShards(folders) {
    const problems = [];
    const found = [];
    for (const folder of folders) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _data_shard_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .DATA_SHARD_FILE */ .te);
        try {
            found.push({ folder, record: (0,_data_shard_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .readDataShardRecord */ .Yk)(await (0,_merge_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(path, MAX_RECORD_BYTES), path) });
        }
        catch (error) {
            problems.push((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error));
        }
    }
    if (found.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ModelGateError */ .j3('not-found', `no shard to merge: ${problems.join('; ')}`, { remedy: 'Name the output folders of the shards.' }); // prettier-ignore
    const groups = new Map();
    for (const one of found) {
        const key = (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .ol)(commonOf(one.record));
        groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    const [same, ...others] = [...groups.values()].toSorted((a, b) => b.length - a.length);
    const { record } = same[0];
    for (const { folder, record: other } of others.flat())
        problems.push(`shard ${other.shard}/${other.shards} (${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(folder, 200)}) is of another run: its ${differences(other, record).join(', ')} differ`); // prettier-ignore
    if (record.version !== _core_version_js__WEBPACK_IMPORTED_MODULE_9__/* .VERSION */ .x)
        problems.push(`the shards are of version ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(record.version)}, this is ${_core_version_js__WEBPACK_IMPORTED_MODULE_9__/* .VERSION */ .x}`);
    const notes = [];
    const shards = [];
    for (let shard = 1; shard <= record.shards; shard++) {
        const name = `shard ${shard}/${record.shards}`;
        const own = same.filter((one) => one.record.shard === shard).toSorted((a, b) => timeOf(b) - timeOf(a));
        const [last, ...earlier] = own;
        if (last === undefined)
            problems.push(`${name} is missing; its rows were not judged`);
        else
            shards.push(last);
        if (last === undefined || earlier.length === 0)
            continue;
        const times = `${name} is there ${own.length} times: ${own.map(({ folder }) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(folder, 200)).join(', ')}`;
        const again = earlier.every((one) => last.record.run_id !== null && one.record.run_id === last.record.run_id && timeOf(one) < timeOf(last)); // prettier-ignore
        if (again)
            notes.push(`${times}; it was started again, and the last one counts`);
        else
            problems.push(times);
    }
    return { record, shards, problems, notes };
}
/** Everything in which the shards of one run agree. */
function commonOf(record) {
    const { version, shards, data_digest, config_digest, environment, stages, options, target, tables, models, commit } = record;
    return { version, shards, data_digest, config_digest, environment, stages, options, target, tables, models, commit };
}
function differences(a, b) {
    const same = (key) => (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .ol)(a[key]) === (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .ol)(b[key]);
    const names = { version: 'version of ModelGate', shards: 'number of shards', data_digest: 'data', tables: 'data', config_digest: 'configuration', environment: 'environment', stages: 'stages', options: 'options', target: 'target', models: 'models', commit: 'commit' }; // prettier-ignore
    return [...new Set(Object.entries(names).flatMap(([key, name]) => (same(key) ? [] : [name])))];
}
function timeOf({ record }) {
    return Date.parse(record.finished_at);
}
/** @throws ModelGateError 'data' or 'corrupt' for a blob that is not the one that the shard recorded, or not by the schema */
async function readGathered({ folder, record }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _data_shard_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .DATA_SHARD_BLOB */ .Kk);
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(() => null);
    if (facts?.isFile() !== true)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ModelGateError */ .j3('data', `${_data_shard_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .DATA_SHARD_BLOB */ .Kk} is missing`);
    if (facts.size !== record.blob.size || facts.size > MAX_BLOB_BYTES)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ModelGateError */ .j3('data', `${_data_shard_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .DATA_SHARD_BLOB */ .Kk} has ${facts.size} bytes, ${record.blob.size} were recorded`);
    const bytes = await readWhole(path, facts.size);
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') !== record.blob.sha256)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ModelGateError */ .j3('data', `${_data_shard_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .DATA_SHARD_BLOB */ .Kk} is not the one that the shard recorded (cut off, or changed)`);
    const [{ gatheredTable }, { gatheredAnswers }, { z }] = await Promise.all([(0,_data_index_js__WEBPACK_IMPORTED_MODULE_10__/* .tableParts */ .vg)(), (0,_stages_index_js__WEBPACK_IMPORTED_MODULE_11__/* .validationParts */ .UF)(), __webpack_require__.e(/* import() */ 6255).then(__webpack_require__.bind(__webpack_require__, 86255))]); // prettier-ignore
    const schema = z.strictObject({
        validation: gatheredTable,
        reference: gatheredTable.nullable(),
        answers: z.array(gatheredAnswers).length(record.models.length),
    });
    const parsed = schema.safeParse((0,_core_packed_js__WEBPACK_IMPORTED_MODULE_12__/* .unpacked */ .K)(bytes));
    if (parsed.success) {
        for (const answers of parsed.data.answers)
            requireAllRows(answers, parsed.data.validation.rows);
        return parsed.data;
    }
    const [issue] = parsed.error.issues;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ModelGateError */ .j3('data', `${_data_shard_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .DATA_SHARD_BLOB */ .Kk}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(`${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`, 200)}`); // prettier-ignore
}
/** Every row of the shard was answered or had no label, by both models, unless rows were drawn. */
function requireAllRows({ step, candidate, deployed }, rows) {
    if (candidate === null || 'code' in candidate)
        return;
    const asked = candidate.answers.truth.length;
    const live = deployed === null || 'code' in deployed ? null : deployed.answers;
    if ((step === 1 && asked + candidate.unlabelled !== rows) || (live !== null && live.truth.length !== asked))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ModelGateError */ .j3('data', `${_data_shard_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .DATA_SHARD_BLOB */ .Kk}: answers to other rows than those of the shard`);
}
async function readWhole(path, size) {
    const bytes = Buffer.from(new ArrayBuffer(size));
    let at = 0;
    for await (const piece of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 })) {
        if (at + piece.length > size)
            break;
        piece.copy(bytes, at);
        at += piece.length;
    }
    return bytes;
}


/***/ }),

/***/ 50255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unpacked),
/* harmony export */   x: () => (/* binding */ packed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/**
 * Plain data with typed arrays as bytes, for other processes: magic, length of the JSON text (32 bits), the JSON text, and
 * the arrays, each at a multiple of 8 bytes behind it. In the text an array is `{"$": [type, offset, length]}`. Little-endian,
 * as every machine that Node.js supports.
 */
const MAGIC = Buffer.from('MGPACK1\n', 'latin1');
const ALIGNMENT = 8;
/** Keys of packed objects are written by us; this one marks an array. */
const MARK = '$';
const ARRAYS = [Float64Array, Int32Array, Uint8Array, Uint32Array, Float32Array];
/** Bytes of the document, in pieces: nothing is copied. */
function* packed(value) {
    const arrays = [];
    let offset = 0;
    const text = JSON.stringify(value, (_key, part) => {
        const type = ARRAYS.findIndex((kind) => part instanceof kind);
        if (type < 0)
            return part;
        const array = part;
        const place = [type, offset, array.length];
        arrays.push(array);
        offset += padded(array.byteLength);
        return { [MARK]: place };
    });
    const json = Buffer.from(text, 'utf8');
    const length = Buffer.alloc(4);
    length.writeUInt32LE(json.length);
    yield MAGIC;
    yield length;
    yield json;
    yield Buffer.alloc(padded(MAGIC.length + 4 + json.length) - (MAGIC.length + 4 + json.length));
    for (const { buffer, byteOffset, byteLength } of arrays) {
        yield new Uint8Array(buffer, byteOffset, byteLength);
        yield Buffer.alloc(padded(byteLength) - byteLength);
    }
}
/**
 * What was packed, its arrays as views of `bytes`; what it means is for the reader to check.
 * @throws ModelGateError 'corrupt' for bytes that are no such document
 */
function unpacked(bytes) {
    const whole = bytes.byteOffset % ALIGNMENT === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer);
    const start = MAGIC.length + 4;
    if (whole.length < start || !whole.subarray(0, MAGIC.length).equals(MAGIC))
        throw notPacked('another beginning');
    const end = start + whole.readUInt32LE(MAGIC.length);
    if (end > whole.length)
        throw notPacked('cut off');
    const arrays = whole.subarray(Math.min(padded(end), whole.length));
    let text;
    try {
        text = JSON.parse(whole.toString('utf8', start, end));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('corrupt', 'not a packed document: its text is not JSON', { cause });
    }
    return revived(text, arrays);
}
function revived(value, arrays) {
    if (Array.isArray(value))
        return value.map((part) => revived(part, arrays));
    if (typeof value !== 'object' || value === null)
        return value;
    if (Object.hasOwn(value, MARK))
        return arrayAt(value[MARK], arrays);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, revived(part, arrays)]));
}
function arrayAt(place, arrays) {
    const [type, offset, length] = Array.isArray(place) ? place : [];
    const kind = typeof type === 'number' ? ARRAYS[type] : undefined;
    if (kind === undefined || !isCount(offset) || !isCount(length) || offset % ALIGNMENT !== 0)
        throw notPacked('an array without a place');
    if (offset + length * kind.BYTES_PER_ELEMENT > arrays.length)
        throw notPacked('cut off');
    return new kind(arrays.buffer, arrays.byteOffset + offset, length);
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function padded(bytes) {
    return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}
function notPacked(found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('corrupt', `not a packed document: ${found}`);
}


/***/ }),

/***/ 38640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom),
/* harmony export */   k: () => (/* binding */ shuffle)
/* harmony export */ });
/** xoshiro128** (Blackman and Vigna, 2018, https://prng.di.unimi.it), seeded by splitmix32. */
function seededRandom(seed) {
    let state = seed >>> 0;
    const split = () => {
        state = (state + 0x9e3779b9) >>> 0;
        let z = state;
        z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
        z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
        return (z ^ (z >>> 15)) >>> 0;
    };
    let [a, b, c, d] = [split(), split(), split(), split()];
    const rotate = (value, bits) => (value << bits) | (value >>> (32 - bits));
    const next32 = () => {
        const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotate(d, 11);
        return result;
    };
    const next = () => ((next32() >>> 5) * 67_108_864 + (next32() >>> 6)) / 9_007_199_254_740_992;
    return { next, below: (bound) => Math.floor(next() * bound) };
}
/** Fisher-Yates, in place. */
function shuffle(values, random) {
    for (let last = values.length - 1; last > 0; last--) {
        const pick = random.below(last + 1);
        const held = values[last];
        values[last] = values[pick];
        values[pick] = held;
    }
}


/***/ }),

/***/ 70859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ withoutColumn),
/* harmony export */   WC: () => (/* binding */ cellOf),
/* harmony export */   c1: () => (/* binding */ columnNamed),
/* harmony export */   mG: () => (/* binding */ sliceRows),
/* harmony export */   s2: () => (/* binding */ stringColumn),
/* harmony export */   sA: () => (/* binding */ numberColumn)
/* harmony export */ });
/**
 * Typed column chunks: what data readers produce and what models, statistics and reports consume.
 * A table is never a list of row objects.
 */
function columnNamed(chunk, name) {
    return chunk.columns.find((column) => column.name === name);
}
/** The cell as people write it: a number, a string, a boolean, or null when missing. */
function cellOf(column, row) {
    if (column.kind === 'string') {
        const code = column.codes[row];
        return code < 0 ? null : column.dictionary[code];
    }
    const value = column.values[row];
    if (column.missing?.[row] === 1 || Number.isNaN(value))
        return null;
    return column.boolean ? value === 1 : value;
}
/** A NumberColumn from plain numbers; NaN counts as missing. */
function numberColumn(name, values) {
    let missing = null;
    let integer = true;
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (Number.isNaN(value))
            (missing ??= new Uint8Array(values.length))[row] = 1;
        else if (!Number.isInteger(value))
            integer = false;
    }
    return { kind: 'number', name, values, missing, integer, boolean: false };
}
/** A StringColumn from plain strings; null is missing. */
function stringColumn(name, values) {
    const codes = new Int32Array(values.length);
    const dictionary = [];
    const codeOf = new Map();
    for (const [row, value] of values.entries()) {
        if (value === null) {
            codes[row] = -1;
            continue;
        }
        let code = codeOf.get(value);
        if (code === undefined) {
            code = dictionary.push(value) - 1;
            codeOf.set(value, code);
        }
        codes[row] = code;
    }
    return { kind: 'string', name, codes, dictionary };
}
/** Rows `from` (inclusive) to `to` (exclusive) as a view; no values are copied. */
function sliceRows(chunk, from, to) {
    const tensors = chunk.tensors?.map((tensor) => {
        const cells = tensor.shape.reduce((product, size) => product * size, 1);
        return { ...tensor, data: tensor.data.subarray(from * cells, to * cells) };
    });
    return {
        rows: to - from,
        ...(tensors === undefined ? {} : { tensors }),
        columns: chunk.columns.map((column) => column.kind === 'string'
            ? { ...column, codes: column.codes.subarray(from, to) }
            : {
                ...column,
                values: column.values.subarray(from, to),
                missing: column.missing === null ? null : column.missing.subarray(from, to),
            }),
    };
}
/** All columns but one: the features without the target. */
function withoutColumn(chunk, name) {
    return name === null ? chunk : { ...chunk, columns: chunk.columns.filter((column) => column.name !== name) };
}


/***/ }),

/***/ 63348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vg: () => (/* binding */ tableParts)
/* harmony export */ });























/** Tables in parts; loaded for shards alone. */
const tableParts = () => Promise.all(/* import() */[__webpack_require__.e(8728), __webpack_require__.e(5835), __webpack_require__.e(5804), __webpack_require__.e(3690), __webpack_require__.e(8477)]).then(__webpack_require__.bind(__webpack_require__, 28477));


/***/ }),

/***/ 80159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   z6: () => (/* binding */ check)
/* harmony export */ });
/* unused harmony export outcomeOf */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Failures that mean "the input cannot be used", not "the model is bad": exit code 2. */
const UNUSABLE = new Set([
    'not-found',
    'empty-file',
    'lfs-pointer',
    'corrupt',
    'usage',
    'config',
    'limit',
]);
/**
 * Runs one check and times it. A check that throws is never passed: unusable input is an error, a model that
 * cannot be run is inconclusive, data that does not fit the model fails, a bug is an error.
 */
async function check(clock, id, run) {
    const start = clock.elapsed();
    let outcome;
    try {
        outcome = await run();
    }
    catch (error) {
        outcome = outcomeOf(error);
    }
    return {
        id,
        status: outcome.status,
        measured: outcome.measured ?? null,
        threshold: outcome.threshold ?? null,
        message: outcome.message,
        duration_ms: Math.round(clock.elapsed() - start),
        ...(outcome.severity === undefined ? {} : { severity: outcome.severity }),
    };
}
/** As check, for a check that also yields something: `value` is null when it threw. */
async function attempt(clock, id, run) {
    const held = { value: null };
    const result = await check(clock, id, async () => {
        const { outcome, value } = await run();
        held.value = value;
        return outcome;
    });
    return { check: result, value: held.value };
}
function outcomeOf(error) {
    if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelGateError */ .p2)(error))
        return { status: 'error', message: `unexpected failure: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` };
    const message = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(error);
    if (UNUSABLE.has(error.code))
        return { status: 'error', message };
    if (error.code === 'data')
        return { status: 'failed', message };
    return { status: 'inconclusive', message };
}
/** The worst status counts; warnings and skipped checks do not. An empty list is skipped. */
function worstOf(checks) {
    const counting = checks.filter((one) => one.severity !== 'warn' && one.status !== 'skipped');
    for (const status of ['error', 'failed', 'inconclusive']) {
        if (counting.some((one) => one.status === status))
            return status;
    }
    return checks.every((one) => one.status === 'skipped') ? 'skipped' : 'passed';
}


/***/ })

};
