export const id = 7851;
export const ids = [7851];
export const modules = {

/***/ 74296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   j3: () => (/* binding */ ModelGateError),
/* harmony export */   p2: () => (/* binding */ isModelGateError),
/* harmony export */   qO: () => (/* binding */ unsupported),
/* harmony export */   qb: () => (/* binding */ corrupt)
/* harmony export */ });
class ModelGateError extends Error {
    name = 'ModelGateError';
    code;
    remedy;
    subject;
    file;
    places;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.remedy = details.remedy;
        this.subject = details.subject;
        this.file = details.file;
        this.places = details.places ?? [];
    }
}
/** Well-formed, but not something ModelGate can run: `subject` is the qualified class or parameter in the way. */
function unsupported(subject, reason, remedy) {
    return new ModelGateError('unsupported', `${subject}: ${reason}`, { subject, ...(remedy ? { remedy } : {}) });
}
/** The bytes break the rules of their format at `offset`. */
function corrupt(format, reason, offset) {
    const at = offset === undefined ? '' : ` at byte ${offset}`;
    return new ModelGateError('corrupt', `${format}: ${reason}${at}`, { subject: format });
}
function isModelGateError(error) {
    return error instanceof ModelGateError;
}
/** The message of anything that was thrown, with what to do about it where that is known. */
function explain(error) {
    const message = messageOf(error);
    if (!isModelGateError(error) || error.remedy === undefined)
        return message;
    return `${message.replace(/\.$/, '')}. ${error.remedy}`;
}
/** The message of anything that was thrown. */
function messageOf(error) {
    const { message } = (error ?? {});
    return typeof message === 'string' ? message : String(error);
}


/***/ }),

/***/ 97851:
/***/ ((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./src/data/sql/duckdb-client.ts

/** @throws what Node throws when there is no such module, or its engine does not fit this machine */
function loadDuckDb(client) {
    const require = (0,external_node_module_.createRequire)(client);
    return { duckdb: require(client), bindings: require('@duckdb/node-bindings') };
}

;// CONCATENATED MODULE: ./src/data/sql/table-loader.ts
/** Rows of one of DuckDB's chunks: https://duckdb.org/docs/stable/clients/c/data_chunk */
const VECTOR_ROWS = 2048;
/** The appender waits for 204,800 rows, which may be more than the memory; texts are handed over after so many bytes. */
const FLUSH_BYTES = 8 * 1024 * 1024;
/** Timestamps arrive as ISO 8601 text and are read by the view on the table. */
const SQL_TYPES = {
    number: 'DOUBLE',
    integer: 'BIGINT',
    boolean: 'BOOLEAN',
    string: 'VARCHAR',
    timestamp: 'VARCHAR',
};
/** Fills a table by copying columns into the engine's memory; a call for each cell takes ten times as long. */
class TableLoader {
    #bindings;
    #appender;
    #chunk;
    #columns;
    #values = new ArrayBuffer(VECTOR_ROWS * 8);
    #waitingBytes = 0;
    #validity = new Uint8Array(VECTOR_ROWS / 8);
    constructor(duckdb, bindings, appender, columns) {
        this.#bindings = bindings;
        this.#appender = appender;
        this.#columns = columns;
        this.#chunk = duckdb.DuckDBDataChunk.create(columns.map(({ type }) => duckdb[SQL_TYPES[type]]));
    }
    add(rows, columns) {
        const texts = columns.map((column) => column.kind === 'string' ? column.dictionary.map((text) => Buffer.from(text)) : []);
        const { chunk } = this.#chunk;
        for (let from = 0; from < rows; from += VECTOR_ROWS) {
            const count = Math.min(VECTOR_ROWS, rows - from);
            this.#bindings.data_chunk_reset(chunk);
            this.#bindings.data_chunk_set_size(chunk, count);
            for (const [place, column] of columns.entries()) {
                const vector = this.#bindings.data_chunk_get_vector(chunk, place);
                this.#validity.fill(255);
                if (column.kind === 'string')
                    this.#fillTexts(vector, column.codes.subarray(from, from + count), texts[place]);
                else
                    this.#fillNumbers(vector, column, from, count, this.#columns[place].type);
                this.#bindings.vector_ensure_validity_writable(vector);
                this.#bindings.copy_data_to_vector_validity(vector, 0, this.#validity.buffer, 0, this.#validity.length);
            }
            this.#appender.appendDataChunk(this.#chunk);
            if (this.#waitingBytes > FLUSH_BYTES)
                this.#flush();
        }
    }
    #flush() {
        this.#appender.flushSync();
        this.#waitingBytes = 0;
    }
    close() {
        this.#appender.closeSync();
    }
    #fillTexts(vector, codes, texts) {
        for (let row = 0; row < codes.length; row++) {
            const code = codes[row];
            if (code < 0)
                this.#leaveOut(row);
            else {
                const text = texts[code];
                this.#bindings.vector_assign_string_element_len(vector, row, text);
                this.#waitingBytes += text.length;
            }
        }
    }
    #fillNumbers(vector, { values, missing }, from, count, type) {
        if (missing !== null)
            for (let row = 0; row < count; row++)
                if (missing[from + row] === 1)
                    this.#leaveOut(row);
        const part = values.subarray(from, from + count);
        const bytes = type === 'boolean' ? 1 : 8;
        if (type === 'boolean')
            new Uint8Array(this.#values).set(part);
        else if (type === 'integer') {
            const integers = new BigInt64Array(this.#values);
            for (let row = 0; row < count; row++)
                integers[row] = BigInt(Number.isFinite(part[row]) ? part[row] : 0);
        }
        else
            new Float64Array(this.#values).set(part);
        this.#bindings.copy_data_to_vector(vector, 0, this.#values, 0, count * bytes);
    }
    /** One bit a row, as Arrow has it: 0 is NULL. */
    #leaveOut(row) {
        this.#validity[row >> 3] &= ~(1 << (row & 7));
    }
}

;// CONCATENATED MODULE: ./src/data/sql/engine-worker.ts
/**
 * The process that DuckDB runs in. It gets rows over the channel of the process that started it, closes itself in, and then
 * answers queries: no file, no network, no extension, no other setting, whatever the SQL says.
 * https://duckdb.org/docs/stable/operations_manual/securing_duckdb/overview
 */




let engine = null;
const loaders = new Map();
async function answer(request) {
    if (request.kind === 'open') {
        engine = await openEngine(request);
        return { kind: 'done' };
    }
    if (engine === null)
        throw new Error('the engine is not open');
    switch (request.kind) {
        case 'table':
            await createTable(engine, request.name, request.columns);
            return { kind: 'done' };
        case 'chunk':
            loaders.get(request.name).add(request.rows, request.columns);
            return { kind: 'done' };
        case 'lock':
            for (const loader of loaders.values())
                loader.close();
            await engine.connection.run('SET lock_configuration = true');
            return { kind: 'done' };
        case 'query':
            return query(engine, request);
    }
}
async function openEngine({ client, folder, memoryMb, threads, }) {
    const { duckdb, bindings } = loadDuckDb(client);
    // Shut from its first moment: rows come through memory, so that no file ever has to be let in. What exceeds the memory
    // goes to the database's own file and the folder beside it, which stay open to the engine.
    const instance = await duckdb.DuckDBInstance.create((0,external_node_path_.join)(folder, 'data.duckdb'), {
        enable_external_access: 'false',
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
        allow_community_extensions: 'false',
        memory_limit: `${memoryMb}MB`,
        threads: String(threads),
    });
    const connection = await instance.connect();
    await connection.run('CREATE SCHEMA loaded');
    return { duckdb, bindings, connection };
}
async function createTable({ duckdb, bindings, connection }, name, columns) {
    const cells = columns.map((column) => `${quoted(column.name)} ${SQL_TYPES[column.type]}`);
    await connection.run(`CREATE TABLE loaded.${quoted(name)} (${cells.join(', ')})`);
    const shown = columns.map((column) => {
        const id = quoted(column.name);
        return column.type === 'timestamp' ? `CAST(${id} AS TIMESTAMP) AS ${id}` : id;
    });
    await connection.run(`CREATE VIEW main.${quoted(name)} AS SELECT ${shown.join(', ')} FROM loaded.${quoted(name)}`);
    const appender = await connection.createAppender(name, 'loaded');
    loaders.set(name, new TableLoader(duckdb, bindings, appender, columns));
}
async function query({ duckdb, connection }, { sql, single, timeoutMs }) {
    const refused = (reason) => ({ kind: 'refused', reason });
    const start = performance.now();
    const timer = setTimeout(() => {
        connection.interrupt();
    }, timeoutMs);
    try {
        const statements = await connection.extractStatements(sql);
        if (statements.count !== 1)
            return refused(`${statements.count} statements; write one SELECT`);
        const prepared = await statements.prepare(0);
        const { statementType, parameterCount } = prepared;
        prepared.destroySync();
        if (statementType !== duckdb.StatementType.SELECT || parameterCount > 0)
            return refused('it is no plain SELECT');
        // In brackets only a query is one: PRAGMA and the like, which count as SELECT, are not.
        const inner = `(\n${sql.trim().replace(/;+\s*$/, '')}\n) AS rule`;
        const counted = single ? `SELECT * FROM ${inner} LIMIT 2` : `SELECT count(*) FROM ${inner}`;
        const rows = (await connection.runAndReadAll(counted)).getRowsJson();
        return single ? engine_worker_valueOf(rows) : { kind: 'rows', rows: Number(rows[0][0]) };
    }
    catch (error) {
        if (performance.now() - start >= timeoutMs)
            return refused(`it took longer than ${timeoutMs / 1000} s`);
        // What follows the first line is the query itself, with a mark where it broke.
        return refused((0,errors/* messageOf */.bD)(error).split('\n')[0]);
    }
    finally {
        clearTimeout(timer);
    }
}
function engine_worker_valueOf(rows) {
    const [row] = rows;
    if (rows.length !== 1 || row?.length !== 1) {
        const found = rows.length === 0 ? 'no row' : rows.length > 1 ? 'several rows' : `${row.length} columns`;
        return { kind: 'refused', reason: `${found}, where one row with one value is expected` };
    }
    const [value] = row;
    // 64-bit integers and decimals are written as text, so that no digit is lost.
    if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value))
        return { kind: 'value', value: Number(value) };
    if (value === null || typeof value === 'number' || typeof value === 'boolean')
        return { kind: 'value', value };
    return { kind: 'value', value: typeof value === 'string' ? value : JSON.stringify(value) };
}
function quoted(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
process.on('message', (request) => {
    answer(request)
        .catch((error) => ({ kind: 'failed', reason: (0,errors/* messageOf */.bD)(error) }))
        .then((reply) => process.send(reply))
        .catch(() => process.exit(1));
});
// Nobody is left to answer.
process.on('disconnect', () => process.exit(0));


/***/ })

};
