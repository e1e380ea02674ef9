export const id = 4447;
export const ids = [4447];
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

/***/ 94447:
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
// EXTERNAL MODULE: ./node_modules/hyparquet/src/read.js + 8 modules
var read = __webpack_require__(27992);
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


/** A code of the page's dictionary that no cell had so far. */
const UNKNOWN = -2;
/** Collects what is decoded of one column of a row group. */
class ColumnFill {
    #column;
    #path;
    #values;
    #missing = null;
    #codes;
    #dictionary = [];
    #codeOf = new Map();
    #text;
    /** Codes here, or numbers, by codes of the file's dictionary. */
    #codesOf = null;
    #numbersOf = null;
    constructor(column, rows, path) {
        this.#column = column;
        this.#path = path;
        this.#text = column.type === 'string' || column.type === 'timestamp';
        this.#values = new Float64Array(this.#text ? 0 : rows);
        this.#codes = new Int32Array(this.#text ? rows : 0).fill(-1);
    }
    /** The next coded cells are those of another dictionary. */
    startDictionary() {
        this.#codesOf = null;
        this.#numbersOf = null;
    }
    /** Values of the rows from `from` on; `present`: 0 for each row that has none among them, null when all have one. */
    put(data, from, present) {
        if (!this.#text && present === null && (data instanceof Float64Array || data instanceof Int32Array)) {
            this.#putNumbers(data, from);
            return;
        }
        this.#each(from, present ?? data, present !== null, (row, at) => {
            const value = data[at];
            if (this.#text)
                this.#codes[row] = value === null || value === undefined ? -1 : this.#code(value);
            else
                this.#number(row, value);
        });
    }
    /** As `put`, for cells that are written as codes of a dictionary. */
    putCoded(codes, dictionary, from, present) {
        if (this.#text) {
            const known = (this.#codesOf ??= new Int32Array(dictionary.length).fill(UNKNOWN));
            this.#each(from, present ?? codes, present !== null, (row, at) => {
                const code = entryOf(codes[at], known);
                if (known[code] === UNKNOWN)
                    known[code] = this.#code(dictionary[code]);
                this.#codes[row] = known[code];
            });
            return;
        }
        const numbers = (this.#numbersOf ??= Float64Array.from(dictionary, Number));
        this.#each(from, present ?? codes, present !== null, (row, at) => {
            this.#number(row, numbers[entryOf(codes[at], numbers)]);
        });
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
    #putNumbers(data, from) {
        // A page that claims more rows than its row group has ends in a RangeError, which is told as damage.
        this.#values.set(data, from);
        for (let row = from; row < from + data.length; row++) {
            if (this.#values[row] !== this.#values[row])
                this.#number(row, NaN);
        }
    }
    /** Calls `put` with each row of the page that has a value and the place of it; the others become missing. */
    #each(from, rows, gaps, put) {
        const last = (this.#text ? this.#codes : this.#values).length;
        if (from + rows.length > last)
            throw new Error('pages hold more rows than their row group');
        let at = 0;
        for (let row = 0; row < rows.length; row++) {
            if (!gaps || rows[row] !== 0)
                put(from + row, at++);
            else if (!this.#text)
                this.#number(from + row, null);
        }
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
function entryOf(code, entries) {
    if (code >= 0 && code < entries.length)
        return code;
    throw new Error('a code that the dictionary does not have');
}

// EXTERNAL MODULE: ./node_modules/hyparquet/src/column.js
var src_column = __webpack_require__(16167);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/convert.js + 1 modules
var convert = __webpack_require__(69234);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/datapage.js + 4 modules
var datapage = __webpack_require__(53002);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/plain.js
var plain = __webpack_require__(74809);
;// CONCATENATED MODULE: ./src/data/read/parquet/flat-column.ts




const LEVELS_LENGTH_BYTES = 4;
/**
 * Decodes the pages of a column that is not nested, with hyparquet's decoders, straight into typed arrays. hyparquet's own
 * loop makes an array of objects of every column that may have missing cells, as those of pandas do: half of the time.
 * @param bytes the column's bytes in the file
 * @throws Error of hyparquet, or when the pages hold another number of rows: the file is damaged
 */
function readFlatColumn(bytes, column, rows, fill) {
    const decoder = decoderOf(column);
    const reader = { view: new DataView(bytes), offset: 0 };
    let dictionary = null;
    let row = 0;
    while (row < rows && reader.offset < bytes.byteLength - 1) {
        const header = (0,src_column/* parquetHeader */.wK)(reader);
        const page = new Uint8Array(bytes, reader.offset, header.compressed_page_size);
        reader.offset += header.compressed_page_size;
        if (header.type === 'DICTIONARY_PAGE') {
            dictionary = dictionaryOf(page, header, decoder);
            fill.startDictionary();
        }
        else
            row += putPage(page, header, { decoder, dictionary, fill, row });
    }
    if (row !== rows)
        throw new Error(`a column of ${row} rows in a row group of ${rows}`);
}
function decoderOf({ tree, data, parsers, compressors }) {
    const leaf = tree.children.find(({ element }) => element.name === data.path_in_schema[0]);
    if (leaf === undefined)
        throw new Error('a column that the schema does not have');
    return {
        pathInSchema: data.path_in_schema,
        type: data.type,
        codec: data.codec,
        element: leaf.element,
        schemaPath: [tree, leaf],
        parsers: { ...convert/* DEFAULT_PARSERS */.Rc, ...parsers },
        compressors,
    };
}
function dictionaryOf(page, header, decoder) {
    const count = header.dictionary_page_header?.num_values;
    if (count === undefined)
        throw new Error('a dictionary page without its header');
    const bytes = (0,datapage/* decompressPage */.tC)(page, header.uncompressed_page_size, decoder.codec, decoder.compressors);
    const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
    return (0,convert/* convert */.C6)((0,plain/* readPlain */.r)(reader, decoder.type, count, decoder.element.type_length), decoder);
}
/** Rows of the page. */
function putPage(bytes, header, { decoder, dictionary, fill, row }) {
    const { page, encoding } = pageOf(bytes, header, decoder);
    const present = presentIn(page);
    // Places in a dictionary are decoded as numbers, never as big integers.
    if (dictionary !== null && encoding.endsWith('_DICTIONARY'))
        fill.putCoded(page.dataPage, dictionary, row, present);
    else
        fill.put((0,convert/* convert */.C6)(page.dataPage, decoder), row, present);
    return present?.length ?? page.dataPage.length;
}
function pageOf(bytes, header, decoder) {
    const { data_page_header: first, data_page_header_v2: second } = header;
    if (header.type === 'DATA_PAGE' && first !== undefined) {
        const whole = (0,datapage/* decompressPage */.tC)(bytes, header.uncompressed_page_size, decoder.codec, decoder.compressors);
        const levels = levelsOfFullPage(whole, first.num_values, decoder);
        const page = levels === 0
            ? (0,datapage/* readDataPage */.kS)(whole, first, decoder)
            : (0,datapage/* readDataPage */.kS)(whole.subarray(levels), first, { ...decoder, schemaPath: decoder.schemaPath.slice(0, 1) });
        return { page, encoding: first.encoding };
    }
    if (header.type === 'DATA_PAGE_V2' && second !== undefined) {
        return { page: (0,datapage/* readDataPageV2 */.uD)(bytes, header, decoder), encoding: second.encoding };
    }
    throw new Error(`a page of the type ${header.type}`);
}
/**
 * Bytes of the definition levels of a page of the first version, when they are one run that says of every row that it has
 * a value, so that they need not be read one by one; else 0. A run: its length shifted left by one, and the value.
 * https://parquet.apache.org/docs/file-format/data-pages/encodings/#RLE
 */
function levelsOfFullPage(page, rows, { element, schemaPath }) {
    if (element.repetition_type !== 'OPTIONAL' || schemaPath.length !== 2)
        return 0;
    let [at, run] = [LEVELS_LENGTH_BYTES, 0];
    for (let shift = 0; shift < 28; shift += 7) {
        const byte = page[at++] ?? 0;
        run |= (byte & 127) << shift;
        if (byte > 127)
            continue;
        const whole = (run & 1) === 0 && run >>> 1 === rows && page[at] === 1;
        const length = new DataView(page.buffer, page.byteOffset).getUint32(0, true);
        return whole && length === at + 1 - LEVELS_LENGTH_BYTES ? at + 1 : 0;
    }
    return 0;
}
/** For each row of the page 1 when it has a value; null when all have: there are no levels then, or all are 1. */
function presentIn({ definitionLevels, dataPage }) {
    if (definitionLevels === undefined || definitionLevels.length === 0)
        return null;
    return definitionLevels.length === dataPage.length ? null : definitionLevels;
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
async function openParquet(bytes, options = {}) {
    const { path } = bytes;
    if (bytes.compression !== 'none') {
        throw new errors/* ModelGateError */.j3('unsupported', `${(0,core_text/* plain */.pj)(path)}: a Parquet file inside ${bytes.compression}`, {
            subject: path,
            remedy: 'Decompress the file; Parquet compresses its columns itself.',
        });
    }
    const metadata = await withFile(bytes, (file) => (0,src_metadata/* parquetMetadataAsync */.Ei)(file));
    const columns = columnsOf(metadata, path);
    const rows = Number(metadata.num_rows);
    if (rows === 0)
        throw new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(path)}: the table has no rows`, { subject: path });
    const schema = options.schema ?? (await schemaOf(columns, bytes, { metadata, beyondFooter: options.beyondFooter }));
    const groups = metadata.row_groups.filter((group) => Number(group.num_rows) > 0);
    const wanted = options.rowGroups?.map((at) => groups[at]).filter((group) => group !== undefined) ?? groups;
    return {
        path,
        format: 'parquet',
        schema,
        rows: options.rowGroups === undefined ? rows : wanted.reduce((sum, group) => sum + Number(group.num_rows), 0),
        rowGroups: groups.map(extentOf),
        async *chunks() {
            for (const group of wanted)
                yield await readGroup(bytes, metadata, schema, group);
        },
    };
}
async function schemaOf(columns, bytes, footer) {
    const schema = [];
    for (const column of columns) {
        const { name, type } = column;
        schema.push({
            name,
            type: column.wide && type === 'integer' && (await beyondDouble(bytes, footer, column)) ? 'string' : type,
        });
    }
    return schema;
}
/** Where the columns of a row group lie in the file. */
function extentOf({ num_rows, columns }) {
    const places = columns.flatMap(({ meta_data: data }) => {
        if (data === undefined)
            return [];
        const start = Number(data.dictionary_page_offset || data.data_page_offset);
        return [{ start, end: start + Number(data.total_compressed_size) }];
    });
    const start = Math.min(...places.map((place) => place.start));
    return { rows: Number(num_rows), start, end: Math.max(...places.map(({ end }) => end)) };
}
async function readGroup(bytes, metadata, schema, group) {
    const rows = Number(group.num_rows);
    const tree = (0,src_metadata/* parquetSchema */.YR)(metadata);
    // One column after the other: no more than the bytes of one are held beside the chunk.
    const columns = await withFile(bytes, async (file) => {
        const filled = [];
        for (const column of schema) {
            const data = group.columns.find(({ meta_data: found }) => found?.path_in_schema[0] === column.name)?.meta_data;
            if (data === undefined)
                throw new Error('a row group without one of the columns');
            const start = Number(data.dictionary_page_offset || data.data_page_offset);
            const fill = new ColumnFill(column, rows, bytes.path);
            const stored = await file.slice(start, start + Number(data.total_compressed_size));
            readFlatColumn(stored, { tree, data, parsers: PARSERS, compressors: src/* compressors */.Vm }, rows, fill);
            filled.push(fill.finish());
        }
        return filled;
    });
    return { rows, columns };
}
/** True when a value of the column does not fit a double exactly: by the row groups' statistics, else by looking. */
async function beyondDouble(bytes, { metadata, beyondFooter }, column) {
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
    beyondFooter?.();
    let found = false;
    await withFile(bytes, (file) => (0,read/* parquetRead */.bA)({
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
async function withFile({ path, file, size }, use) {
    const handle = await (0,promises_.open)(file);
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
        const tail = Buffer.alloc(4);
        await handle.read(tail, 0, 4, Math.max(0, size - 4));
        const ends = tail.toString('latin1') === 'PAR1';
        const what = ends ? 'a part of it is damaged' : 'it was cut off: "PAR1" does not end it';
        throw new errors/* ModelGateError */.j3('corrupt', `${(0,core_text/* plain */.pj)(path)}: not a readable Parquet file of ${size} bytes, ${what}`, {
            subject: path,
            remedy: 'Copy the file again and compare its size and sha256 with those of the source, or write it again.',
            cause,
        });
    }
    finally {
        await handle.close();
    }
}


/***/ })

};
