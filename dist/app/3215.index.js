export const id = 3215;
export const ids = [3215,1150];
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

/***/ 3215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startRowWorkers: () => (/* binding */ startRowWorkers)
/* harmony export */ });
/* harmony import */ var _core_answering_thread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61150);

const here = import.meta.url; // apart, or the bundler would copy what the URLs below name
/**
 * Starts threads that predict rows with the model of `bytes`. None when there is no processor for them, or when the
 * bytes are many and not shared.
 */
function startRowWorkers({ bytes, entry }, count, log) {
    const shared = (0,_core_answering_thread_js__WEBPACK_IMPORTED_MODULE_0__.sharedBytes)(bytes);
    if (shared === null) {
        log.debug('rows are predicted in one thread: the bytes of the model are not in shared memory');
        return [];
    }
    return Array.from({ length: Math.min(count, (0,_core_answering_thread_js__WEBPACK_IMPORTED_MODULE_0__.spareThreads)()) }, () => startRowWorker({ bytes: shared, entry: entry ?? null }, log));
}
function startRowWorker(model, log) {
    const data = { modelgateRowWorker: true, ...model };
    const code = { here, source: './row-worker.ts', built: '../worker/index.js' };
    const thread = (0,_core_answering_thread_js__WEBPACK_IMPORTED_MODULE_0__.startAnsweringThread)(code, data, log);
    return {
        ready: thread.ready,
        infer: (rows, want) => {
            const columns = rows.columns.map(apart);
            return thread.ask({ rows: { ...rows, columns }, want }, columns.flatMap(buffersOf));
        },
        close: () => thread.close(),
    };
}
/** A column that shares nothing with the table: a view would take the whole table along, a dictionary all its texts. */
function apart(column) {
    if (column.kind === 'number') {
        return { ...column, values: column.values.slice(), missing: column.missing?.slice() ?? null };
    }
    const dictionary = [];
    const renamed = new Map();
    const codes = column.codes.map((code) => {
        if (code < 0)
            return code;
        let own = renamed.get(code);
        if (own === undefined) {
            own = dictionary.push(column.dictionary[code]) - 1;
            renamed.set(code, own);
        }
        return own;
    });
    return { ...column, codes, dictionary };
}
function buffersOf(column) {
    const arrays = column.kind === 'string' ? [column.codes] : [column.values, column.missing];
    return arrays.flatMap((array) => (array === null ? [] : [array.buffer]));
}


/***/ })

};
