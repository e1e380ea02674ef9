export const id = 6957;
export const ids = [6957];
export const modules = {

/***/ 30035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ SQL_RULE),
/* harmony export */   Mn: () => (/* binding */ couldNotRun),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   t: () => (/* binding */ isSqlRule)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72020);

/** True for the check of a rule that users wrote, which stands for itself beside the score. */
function isSqlRule({ id }) {
    return id.startsWith(SQL_RULE);
}
/** Id of the check of a rule. */
const SQL_RULE = 'quality.sql.';
/** Rows themselves never reach a report: they may be about people. */
function outcomeOf({ name, expect }, answer) {
    const rule = `rule "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(name, 80)}"`;
    if (answer.kind === 'refused')
        return couldNotRun(`${rule} could not be evaluated: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(answer.reason, 400)}`);
    if (answer.kind === 'rows') {
        const { rows } = answer;
        const message = rows === 0 ? `${rule} holds` : `${rows} ${rows === 1 ? 'row breaks' : 'rows break'} ${rule}`;
        return { status: rows === 0 ? 'passed' : 'failed', measured: rows, threshold: 0, message };
    }
    const wanted = expect ?? true;
    const { value } = answer;
    if (typeof value !== (typeof wanted === 'boolean' ? 'boolean' : 'number')) {
        const found = value === null ? 'NULL' : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(JSON.stringify(value), 80);
        return couldNotRun(`${rule} gave ${found}, where ${describe(wanted)} is expected`);
    }
    const holds = accepts(wanted, value);
    return {
        status: holds ? 'passed' : 'failed',
        measured: value,
        threshold: describe(wanted),
        message: `${rule} ${holds ? 'holds' : 'is broken'}: ${String(value)}, expected ${describe(wanted)}`,
    };
}
function couldNotRun(message) {
    return { status: 'inconclusive', measured: null, threshold: null, message };
}
function accepts(wanted, value) {
    if (typeof wanted !== 'object')
        return value === wanted;
    return typeof value === 'number' && value >= (wanted.min ?? -Infinity) && value <= (wanted.max ?? Infinity);
}
function describe(wanted) {
    if (typeof wanted !== 'object')
        return String(wanted);
    const { min, max } = wanted;
    if (min === undefined)
        return `at most ${String(max)}`;
    return max === undefined ? `at least ${min}` : `${min} to ${max}`;
}


/***/ }),

/***/ 96957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sqlChecks: () => (/* binding */ sqlChecks)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/data/sql/check.ts
var sql_check = __webpack_require__(30035);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
;// CONCATENATED MODULE: ./src/data/sql/engine-process.ts







const here = import.meta.url;
/** Opening the engine and adding one chunk take a fraction of a second; this is for machines that swap. */
const STEP_MS = 120_000;
/** The process interrupts a late query itself; when even that does not help, it is killed. */
const GRACE_MS = 5_000;
/** DuckDB in a process of its own, with an empty environment: what breaks, or takes too long, can be ended. */
class EngineProcess {
    #child;
    #folder;
    #signal;
    #failure = null;
    #pending = null;
    constructor(child, folder, signal) {
        this.#child = child;
        this.#folder = folder;
        this.#signal = signal;
        child.on('message', (reply) => {
            const pending = this.#pending;
            this.#pending = null;
            pending?.resolve(reply);
        });
        child.on('error', (error) => {
            this.#fail(engineError(`DuckDB did not start: ${(0,core_text/* plain */.pj)(error.message, 200)}`));
        });
        child.on('exit', (code, killed) => {
            this.#fail(engineError(`the process of DuckDB ended (${killed ?? `exit code ${String(code)}`})`));
        });
        signal.addEventListener('abort', this.#onAbort, { once: true });
    }
    /** @throws ModelGateError unsupported when the engine does not run on this machine */
    static async start({ client, tempDirectory, memoryMb, threads, signal }) {
        signal.throwIfAborted();
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(tempDirectory, 'sql-'));
        const engine = new EngineProcess(forkWorker(folder), folder, signal);
        try {
            await engine.tell({ kind: 'open', client, folder, memoryMb, threads });
            return engine;
        }
        catch (error) {
            await engine.close();
            throw error;
        }
    }
    /** A step that has no answer but that it is done. @throws ModelGateError unsupported, timeout; the signal's reason */
    async tell(request) {
        const reply = await this.ask(request, STEP_MS);
        if (reply.kind === 'failed')
            throw engineError(`DuckDB: ${(0,core_text/* plain */.pj)(reply.reason.split('\n')[0], 300)}`);
    }
    async ask(request, timeoutMs) {
        if (this.#failure !== null)
            throw this.#failure;
        let timer;
        try {
            return await new Promise((resolve, reject) => {
                this.#pending = { resolve, reject };
                timer = setTimeout(() => {
                    this.#fail(new errors/* ModelGateError */.j3('timeout', `DuckDB gave no answer for ${Math.round(timeoutMs / 1000)} s`));
                }, timeoutMs + GRACE_MS);
                this.#child.send(request, (error) => {
                    if (error !== null)
                        this.#fail(engineError(`DuckDB cannot be reached: ${(0,core_text/* plain */.pj)(error.message, 200)}`));
                });
            });
        }
        finally {
            clearTimeout(timer);
        }
    }
    async close() {
        this.#fail(engineError('DuckDB was closed'));
        if (this.#child.exitCode === null && this.#child.signalCode === null && this.#child.pid !== undefined) {
            await new Promise((resolve) => this.#child.once('exit', resolve));
        }
        await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
    }
    #onAbort = () => {
        this.#fail(this.#signal.reason);
    };
    /** The first reason counts; whatever it is, the process is of no use any more. */
    #fail(reason) {
        if (this.#failure !== null)
            return;
        this.#failure = reason;
        this.#signal.removeEventListener('abort', this.#onAbort);
        this.#child.kill('SIGKILL');
        this.#pending?.reject(reason);
        this.#pending = null;
    }
}
/** The worker's code: beside this file in the sources, where tsx has to translate it, in a folder of its own in dist/. */
function forkWorker(folder) {
    const source = new URL('./engine-worker.ts', here);
    const inSources = (0,external_node_fs_.existsSync)(source);
    const { SystemRoot } = process.env; // Windows does not start a process without it.
    return (0,external_node_child_process_.fork)(inSources ? source : (0,external_node_url_.fileURLToPath)(new URL('../worker/index.js', here)), [], {
        cwd: inSources ? process.cwd() : folder,
        env: SystemRoot === undefined ? {} : { SystemRoot },
        execArgv: inSources ? ['--import', 'tsx'] : [],
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
}
function engineError(message) {
    return new errors/* ModelGateError */.j3('unsupported', message, {
        subject: 'engines.duckdb',
        remedy: 'Check that the package fits this machine (docs/data.md), or leave the SQL checks out.',
    });
}

;// CONCATENATED MODULE: ./src/data/sql/wire-columns.ts
/** Columns as they travel: without what a view leaves out, and with no texts but those that the rows use. */
function wireColumns({ columns }) {
    return columns.map(wireColumn);
}
function wireColumn(column) {
    if (column.kind === 'number') {
        // A view is cut out: the whole buffer behind it would be sent.
        return { kind: 'number', values: column.values.slice(), missing: missingOf(column.values, column.missing) };
    }
    const dictionary = [];
    const places = new Map();
    const codes = column.codes.map((code) => {
        if (code < 0)
            return -1;
        let place = places.get(code);
        if (place === undefined) {
            place = dictionary.push(column.dictionary[code]) - 1;
            places.set(code, place);
        }
        return place;
    });
    return { kind: 'string', codes, dictionary };
}
/** NaN is missing too, as everywhere. */
function missingOf(values, marked) {
    let missing = marked === null ? null : marked.slice();
    for (let row = 0; row < values.length; row++) {
        if (Number.isNaN(values[row]))
            (missing ??= new Uint8Array(values.length))[row] = 1;
    }
    return missing;
}

;// CONCATENATED MODULE: ./src/data/sql/sql-checks.ts




/**
 * Evaluates rules that are written as SQL, on the rows as every other check sees them. A rule that could not be evaluated
 * (no engine, wrong SQL, no end) is inconclusive with the reason, never passed.
 * @throws the signal's reason
 */
async function sqlChecks(tables, checks, settings) {
    if (checks.length === 0)
        return [];
    let engine = null;
    try {
        engine = await EngineProcess.start({ ...settings, client: await settings.client() });
        await load(engine, 'data', tables.data);
        if (tables.reference !== null)
            await load(engine, 'reference', tables.reference);
        await engine.tell({ kind: 'lock' });
        const results = [];
        for (const check of checks)
            results.push(await evaluate(engine, check, settings.timeoutMs));
        return results;
    }
    catch (error) {
        settings.signal.throwIfAborted();
        const reason = (0,errors/* isModelGateError */.p2)(error) ? (0,errors/* explain */.WE)(error) : (0,errors/* messageOf */.bD)(error);
        return checks.map((check) => resultOf(check, (0,sql_check/* outcomeOf */.sG)(check, { kind: 'refused', reason }), 0));
    }
    finally {
        await engine?.close();
    }
}
async function load(engine, name, table) {
    await engine.tell({ kind: 'table', name, columns: table.schema });
    const chunks = table.columnChunks?.() ?? table.chunks();
    for await (const chunk of chunks) {
        await engine.tell({ kind: 'chunk', name, rows: chunk.rows, columns: wireColumns(chunk) });
    }
}
async function evaluate(engine, check, timeoutMs) {
    const start = performance.now();
    const single = check.expect !== undefined;
    const reply = await engine.ask({ kind: 'query', sql: check.sql, single, timeoutMs }, timeoutMs);
    const outcome = reply.kind === 'done' || reply.kind === 'failed'
        ? (0,sql_check/* couldNotRun */.Mn)(`the engine broke: ${reply.kind === 'failed' ? reply.reason : 'no answer'}`)
        : (0,sql_check/* outcomeOf */.sG)(check, reply);
    return resultOf(check, outcome, performance.now() - start);
}
function resultOf(check, outcome, duration) {
    return { id: `${sql_check/* SQL_RULE */.MM}${check.name}`, ...outcome, duration_ms: duration, severity: check.severity };
}


/***/ })

};
