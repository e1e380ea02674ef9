export const id = 1126;
export const ids = [1126];
export const modules = {

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

/***/ 51126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openWithThread: () => (/* binding */ openWithThread),
/* harmony export */   worthAThread: () => (/* binding */ worthAThread)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74296);
/* harmony import */ var _core_processors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37770);
/* harmony import */ var _core_thread_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9971);
/* harmony import */ var _statistics_profile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89803);
/* harmony import */ var _statistics_table_statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25804);
/* harmony import */ var _csv_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97133);






/** Bytes from which on a thread pays: it takes a tenth of a second to start. Compressed ones hold some times as many. */
const WORTH_A_THREAD = { csv: 16e6, parquet: 8e6, arrow: 16e6 };
const here = import.meta.url; // apart, or the bundler would copy what the URLs below name
/** True for a file whose statistics are worth a thread of their own. */
function worthAThread({ size, compression }, format) {
    return (0,_core_processors_js__WEBPACK_IMPORTED_MODULE_0__/* .processors */ .K)() > 1 && size * (compression === 'none' ? 1 : 4) >= (WORTH_A_THREAD[format] ?? Infinity);
}
/**
 * Opens a file whose statistics are made in a thread: of CSV the thread also parses what opening takes; the others are
 * opened here, and read there when their statistics are asked for. A thread that breaks leaves the work to this one.
 * @throws as openTable, and the signal's reason
 */
async function openWithThread(bytes, format, options, openHere) {
    const { signal, delimiter, decimal, header, encoding, schema, keptBytes } = options;
    const plain = Object.fromEntries(Object.entries({ delimiter, decimal, header, encoding, schema, keptBytes }).filter(([, value]) => value !== undefined));
    const request = { modelgateReading: true, file: bytes.file, name: bytes.path, format, options: plain };
    if (format !== 'csv') {
        const table = await openHere();
        let made;
        return { ...table, statistics: () => (made ??= statisticsByThread(request, table, signal)) };
    }
    const answer = await inTurn(() => answerOf(request, signal));
    if (answer === null || answer.csv === null)
        return openHere();
    const statistics = (0,_statistics_table_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .statisticsFrom */ .U)(answer.statistics);
    return (0,_csv_source_js__WEBPACK_IMPORTED_MODULE_2__/* .csvTable */ .D)(bytes, { ...answer.csv, statistics });
}
async function statisticsByThread(request, table, signal) {
    const answer = await inTurn(() => answerOf(request, signal));
    return answer === null ? (0,_statistics_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .collectStatistics */ .o6)(table) : (0,_statistics_table_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .statisticsFrom */ .U)(answer.statistics);
}
/** Threads that read at once: no more than there are processors. */
let running = 0;
const waiting = [];
async function inTurn(act) {
    if (running >= (0,_core_processors_js__WEBPACK_IMPORTED_MODULE_0__/* .processors */ .K)())
        await new Promise((resolve) => waiting.push(resolve));
    running++;
    try {
        return await act();
    }
    finally {
        running--;
        waiting.shift()?.();
    }
}
/** @returns null when the thread could not start or broke @throws what the thread found wrong with the file */
async function answerOf(request, signal) {
    signal?.throwIfAborted();
    const worker = (0,_core_thread_js__WEBPACK_IMPORTED_MODULE_4__/* .startThread */ .B)({ here, source: './reading-worker.ts', built: '../worker/reading.js' }, request);
    try {
        const answer = await messageOf(worker, signal);
        if (answer === null || answer.kind === 'broken')
            return null;
        if (answer.kind === 'read')
            return answer;
        const { code, message, subject, remedy } = answer;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ModelGateError */ .j3(code, message, {
            ...(subject === undefined ? {} : { subject }),
            ...(remedy === undefined ? {} : { remedy }),
        });
    }
    finally {
        worker.removeAllListeners();
        await worker.terminate();
    }
}
function messageOf(worker, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => {
            reject(signal.reason);
        };
        signal?.addEventListener('abort', stop, { once: true });
        const done = (answer) => {
            signal?.removeEventListener('abort', stop);
            resolve(answer);
        };
        worker.once('message', done);
        worker.once('error', () => {
            done(null);
        });
        worker.once('exit', () => {
            done(null);
        });
    });
}


/***/ }),

/***/ 89803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dp: () => (/* binding */ profileOf),
/* harmony export */   o6: () => (/* binding */ collectStatistics),
/* harmony export */   uV: () => (/* binding */ sampleOf)
/* harmony export */ });
/* harmony import */ var _table_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80416);
/* harmony import */ var _table_statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25804);



const READINGS = new WeakMap();
/** Reads the table once; quality and drift of the same table share the result. */
async function profileOf(table) {
    return (await statisticsOf(table)).profile;
}
/** Some rows of the table, from the same reading. */
async function sampleOf(table) {
    return (await statisticsOf(table)).sample;
}
function statisticsOf(table) {
    const known = READINGS.get(table);
    if (known !== undefined)
        return known;
    const source = (0,_table_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isTableSource */ ._h)(table) ? table : (0,_table_source_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(table);
    const made = source.statistics?.() ?? collectStatistics(source);
    READINGS.set(table, made);
    return made;
}
/** Reads the table in this thread. @param spent true when its chunks are made anew for this reading */
async function collectStatistics(source, spent = false) {
    const { schema, rows, tensors } = source;
    const wholeRows = tensors?.every((tensor) => tensor.inColumns) ?? true;
    const collector = new _table_statistics_js__WEBPACK_IMPORTED_MODULE_1__.StatisticsCollector({ schema, rows, wholeRows });
    for await (const chunk of source.columnChunks?.() ?? source.chunks())
        collector.add(chunk, spent);
    return collector.finish();
}


/***/ })

};
