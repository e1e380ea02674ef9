export const id = 667;
export const ids = [667];
export const modules = {

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

/***/ 30667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openParquet: () => (/* binding */ openParquet)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(96367);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/read.js + 17 modules
var read = __webpack_require__(42123);
// EXTERNAL MODULE: ./node_modules/hyparquet-compressors/src/index.js + 15 modules
var src = __webpack_require__(61031);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/data/read/iso-time.ts
var iso_time = __webpack_require__(79692);
// EXTERNAL MODULE: ./src/data/read/csv/header.ts
var header = __webpack_require__(3333);
// EXTERNAL MODULE: ./src/data/read/pandas-index.ts
var pandas_index = __webpack_require__(67965);
;// CONCATENATED MODULE: ./src/data/read/parquet/columns.ts




/**
 * Columns of a flat Parquet file, without those that pandas wrote for its index.
 * @throws ModelGateError unsupported for nested columns and raw bytes, by name
 */
function columnsOf(metadata, path) {
    const index = (0,pandas_index/* indexColumns */.c)(metadata.key_value_metadata?.find(({ key }) => key === 'pandas')?.value);
    const [root, ...elements] = metadata.schema;
    if (root === undefined)
        throw new errors/* ModelGateError */.j3('corrupt', `${(0,core_text/* plain */.pj)(path)}: the Parquet file has no schema`);
    const columns = [];
    for (const element of elements) {
        if (element.num_children !== undefined || element.repetition_type === 'REPEATED') {
            throw (0,errors/* unsupported */.qO)(`column '${(0,core_text/* plain */.pj)(element.name, 80)}' of ${(0,core_text/* plain */.pj)(path)}`, 'nested values (lists, maps, structs)', 'Flatten the table, so that each cell holds one value.');
        }
        if (index.has(element.name))
            continue;
        columns.push({ name: element.name, type: typeOf(element, path), wide: isWide(element) });
    }
    if (columns.length === 0)
        throw new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(path)}: the table has no columns`);
    (0,header/* checkUnique */.Mb)(columns.map(({ name }) => name), path);
    return columns;
}
function typeOf(element, path) {
    const logical = element.logical_type?.type;
    const converted = element.converted_type;
    if (logical === 'TIMESTAMP' || logical === 'DATE' || element.type === 'INT96')
        return 'timestamp';
    if (converted === 'DATE' || converted?.startsWith('TIMESTAMP'))
        return 'timestamp';
    if (logical === 'DECIMAL' || converted === 'DECIMAL' || logical === 'FLOAT16')
        return 'number';
    if (element.type === 'BOOLEAN')
        return 'boolean';
    if (element.type === 'INT32' || element.type === 'INT64')
        return 'integer';
    if (element.type === 'FLOAT' || element.type === 'DOUBLE')
        return 'number';
    if (element.type === 'BYTE_ARRAY' || logical === 'UUID')
        return 'string';
    throw (0,errors/* unsupported */.qO)(`column '${(0,core_text/* plain */.pj)(element.name, 80)}' of ${(0,core_text/* plain */.pj)(path)}`, `raw bytes (${element.type ?? 'no type'})`, 'Leave the column out or store it as text.');
}
function isWide(element) {
    return element.type === 'INT64' && element.logical_type?.type !== 'DECIMAL' && element.converted_type !== 'DECIMAL';
}

;// CONCATENATED MODULE: ./src/data/read/parquet/column-fill.ts


/** Collects what hyparquet decodes of one column of a row group. */
class ColumnFill {
    #column;
    #path;
    #values;
    #missing = null;
    #codes;
    #dictionary = [];
    #codeOf = new Map();
    #text;
    constructor(column, rows, path) {
        this.#column = column;
        this.#path = path;
        this.#text = column.type === 'string' || column.type === 'timestamp';
        this.#values = new Float64Array(this.#text ? 0 : rows);
        this.#codes = new Int32Array(this.#text ? rows : 0).fill(-1);
    }
    /** `from`: the row of the first value; values outside the row group are left out. */
    put(data, from) {
        const rows = this.#text ? this.#codes.length : this.#values.length;
        const last = Math.min(data.length, rows - from);
        for (let at = Math.max(0, -from); at < last; at++) {
            const value = data[at];
            if (this.#text)
                this.#codes[from + at] = value === null || value === undefined ? -1 : this.#code(value);
            else
                this.#number(from + at, value);
        }
    }
    finish() {
        const { name, type } = this.#column;
        if (this.#text)
            return { kind: 'string', name, codes: this.#codes, dictionary: this.#dictionary };
        return {
            kind: 'number',
            name,
            values: this.#values,
            missing: this.#missing,
            integer: type === 'integer',
            boolean: type === 'boolean',
        };
    }
    #number(row, value) {
        const number = value === null || value === undefined ? NaN : Number(value);
        this.#values[row] = number;
        if (number !== number)
            (this.#missing ??= new Uint8Array(this.#values.length))[row] = 1;
    }
    #code(value) {
        if (typeof value !== 'string' && typeof value !== 'bigint' && typeof value !== 'number') {
            const where = `column '${(0,core_text/* plain */.pj)(this.#column.name, 80)}' of ${(0,core_text/* plain */.pj)(this.#path)}`;
            throw (0,errors/* unsupported */.qO)(where, `values of type ${typeof value}`, 'Store the column as text or numbers.');
        }
        const text = String(value);
        const known = this.#codeOf.get(text);
        if (known !== undefined)
            return known;
        const code = this.#dictionary.push(text) - 1;
        this.#codeOf.set(text, code);
        return code;
    }
}

;// CONCATENATED MODULE: ./src/data/read/parquet/source.ts








/** Timestamps as ISO 8601 text with the digits that the unit has, dates as dates; JSON stays text. */
const PARSERS = {
    timestampFromMilliseconds: (millis) => (0,iso_time/* isoMoment */.QA)(millis, 1n),
    timestampFromMicroseconds: (micros) => (0,iso_time/* isoMoment */.QA)(micros, 1000n),
    timestampFromNanoseconds: (nanos) => (0,iso_time/* isoMoment */.QA)(nanos, 1000000n),
    dateFromDays: iso_time/* isoDate */._$,
    jsonFromBytes: (bytes) => new TextDecoder().decode(bytes),
};
/**
 * Opens a Parquet file (every codec that hyparquet-compressors knows); a chunk is a row group. Timestamps become ISO text,
 * decimals numbers; a column of 64-bit integers with a value beyond 2^53 becomes one of strings.
 * @throws ModelGateError corrupt, unsupported (nested columns, raw bytes, outer compression), data (no rows)
 */
async function openParquet(bytes) {
    const { path } = bytes;
    if (bytes.compression !== 'none') {
        throw new errors/* ModelGateError */.j3('unsupported', `${(0,core_text/* plain */.pj)(path)}: a Parquet file inside ${bytes.compression}`, {
            subject: path,
            remedy: 'Decompress the file; Parquet compresses its columns itself.',
        });
    }
    const metadata = await withFile(path, bytes.size, (file) => (0,src_metadata/* parquetMetadataAsync */.Ei)(file));
    const columns = columnsOf(metadata, path);
    const rows = Number(metadata.num_rows);
    if (rows === 0)
        throw new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(path)}: the table has no rows`, { subject: path });
    const schema = [];
    for (const column of columns) {
        const { name, type } = column;
        schema.push({
            name,
            type: column.wide && type === 'integer' && (await beyondDouble(bytes, metadata, column)) ? 'string' : type,
        });
    }
    return {
        path,
        format: 'parquet',
        schema,
        rows,
        async *chunks() {
            let start = 0;
            for (const group of metadata.row_groups) {
                const end = start + Number(group.num_rows);
                if (end > start)
                    yield await readGroup(bytes, metadata, schema, start, end);
                start = end;
            }
        },
    };
}
async function readGroup(bytes, metadata, schema, rowStart, rowEnd) {
    const fills = new Map(schema.map((column) => [column.name, new ColumnFill(column, rowEnd - rowStart, bytes.path)]));
    // hyparquet does not wait for onChunk: what it throws has to be kept and thrown from here.
    const failures = [];
    await withFile(bytes.path, bytes.size, (file) => (0,read/* parquetRead */.bA)({
        file,
        metadata,
        compressors: src/* compressors */.Vm,
        parsers: PARSERS,
        columns: [...fills.keys()],
        rowStart,
        rowEnd,
        onChunk: ({ columnName, columnData, rowStart: first }) => {
            try {
                fills.get(columnName)?.put(columnData, first - rowStart);
            }
            catch (error) {
                failures.push(error instanceof Error ? error : new Error((0,errors/* messageOf */.bD)(error)));
            }
        },
    }));
    if (failures[0] !== undefined)
        throw failures[0];
    return { rows: rowEnd - rowStart, columns: [...fills.values()].map((fill) => fill.finish()) };
}
/** True when a value of the column does not fit a double exactly: by the row groups' statistics, else by looking. */
async function beyondDouble(bytes, metadata, column) {
    const position = metadata.row_groups[0]?.columns.findIndex(({ meta_data: data }) => data?.path_in_schema[0] === column.name);
    const ends = metadata.row_groups.flatMap((group) => {
        const statistics = group.columns[position ?? -1]?.meta_data?.statistics;
        return [statistics?.min_value ?? statistics?.min, statistics?.max_value ?? statistics?.max];
    });
    const isBeyond = (value) => typeof value === 'bigint' && !Number.isSafeInteger(Number(value));
    if (ends.some(isBeyond))
        return true;
    if (ends.every((end) => end !== undefined))
        return false;
    let found = false;
    await withFile(bytes.path, bytes.size, (file) => (0,read/* parquetRead */.bA)({
        file,
        metadata,
        compressors: src/* compressors */.Vm,
        columns: [column.name],
        onChunk: ({ columnData }) => {
            for (const value of columnData)
                found ||= isBeyond(value);
        },
    }));
    return found;
}
/** Runs a read on the open file; whatever hyparquet throws on bad bytes becomes one of our errors. */
async function withFile(path, size, use) {
    const handle = await (0,promises_.open)(path);
    try {
        return await use({
            byteLength: size,
            async slice(start, end = size) {
                const length = Math.max(0, Math.min(end, size) - start);
                const buffer = new ArrayBuffer(length);
                await handle.read(new Uint8Array(buffer), 0, length, start);
                return buffer;
            },
        });
    }
    catch (cause) {
        if ((0,errors/* isModelGateError */.p2)(cause))
            throw cause;
        throw new errors/* ModelGateError */.j3('corrupt', `${(0,core_text/* plain */.pj)(path)}: not a readable Parquet file`, {
            subject: path,
            remedy: 'Write the file again; it may be cut off or damaged.',
            cause,
        });
    }
    finally {
        await handle.close();
    }
}


/***/ })

};
