export const id = 9878;
export const ids = [9878,1150,6419];
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

/***/ 72020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/**
 * Strings from a model or data file are attacker text. Nothing of them reaches Markdown, HTML, a terminal or
 * a workflow command unescaped.
 */
/** Control characters, invisible characters (soft hyphen, joiners, tags, fillers, variation selectors), bidirectional overrides and half characters become visible escapes; length is bounded. */
function plain(text, maxLength = 500) {
    const visible = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Surrogate}\u2800]/gu, (character) => {
        const hex = character.codePointAt(0).toString(16);
        return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
    });
    // A pair that the cut would halve is left out whole.
    return visible.length > maxLength ? `${visible.slice(0, maxLength).replace(/\p{Surrogate}$/u, '')}...` : visible;
}
/** As `plain`, of a message of several lines that stay lines. */
function plainLines(text, maxLength = 20_000) {
    const lines = text.slice(0, maxLength).split(/\r\n|\r|\n/);
    return lines.map((line) => plain(line, Infinity)).join('\n');
}
/**
 * Text for a terminal or a build log: besides `plain`, nothing that a CI host would take for a command, wherever
 * the line is broken (`::error::` of GitHub, `##[error]` and `##vso[` of Azure).
 */
function terminal(text, maxLength = 500) {
    return plain(text, maxLength)
        .replace(/(^|\s)::/g, '$1: :')
        .replace(/##(?=\[|vso)/g, '# #');
}
/** Text for a Markdown sentence or table cell on GitHub: no markup, no mention, no link, no cell break. */
function markdown(text, maxLength = 500) {
    return (plain(text, maxLength)
        .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character])
        .replace(/[\\`*_{}[\]()#+!|~$-]/g, (character) => `\\${character}`)
        // GitHub links mentions and issue numbers in the finished page, so an escape does not help: break the word instead.
        .replace(/@|\\#|\bGH(?=\\-\d)/gi, (character) => `${character}&#8203;`)
        .replace(/:\/\//g, '&#58;//')
        .replace(/\b(www)\./gi, '$1&#46;'));
}
/** Text for an HTML text node or a double-quoted attribute. */
function html(text, maxLength = 2_000) {
    return plain(text, maxLength).replace(/[&<>"']/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[character]);
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

/***/ 49878:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41817);
/**
 * A thread that runs an ONNX graph: opens a session of its own from the bytes it shares with the thread that started it,
 * then answers one message after the other. Importing this file in a worker thread starts it.
 */


const data = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort !== null && data?.modelgateSessionWorker === true && data.bytes !== undefined) {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    const { bytes, engine, folder = null } = data;
    const say = (message, transfer = []) => {
        port.postMessage(message, transfer);
    };
    const session = await (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .openSession */ .f)(bytes, {
        prefer: engine === 'wasm' ? 'wasm' : { native: () => Promise.resolve(folder) },
    });
    const answer = async ({ id, question: { feeds, fetches } }) => {
        try {
            const results = [];
            for (const one of feeds)
                results.push(await session.run(one, fetches));
            say({ kind: 'answer', id, answer: results });
        }
        catch {
            say({ kind: 'failed', id });
        }
    };
    // A session runs one thing at a time.
    let last = Promise.resolve();
    port.on('message', (request) => {
        last = last.then(() => answer(request));
    });
    say({ kind: 'ready' });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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


/***/ })

};
