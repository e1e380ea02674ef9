export const id = 8886;
export const ids = [8886,1150];
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

/***/ 54391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ networkInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Numbers that synthetic rows are drawn from; a vocabulary of fifty thousand needs no list as long. */
const MAX_CATEGORIES = 1_000;
/**
 * What the model asks of a table. A single matrix takes number columns by position; several take one column each by
 * their own name, or name_0, name_1 ... where they are wider. Higher ranks and rows of any length are tensors.
 */
function networkInputs(program) {
    const single = program.inputs.length === 1;
    return program.inputs.map((port) => {
        const { name, shape } = port;
        const about = describe(program, port);
        const width = shape.length <= 1 ? (shape.length === 0 ? 1 : shape[0]) : null;
        if (width === null) {
            if (about.kind !== 'number')
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(name, 'text of more than one axis a row is not supported');
            return { port, columns: [{ ...about, name, kind: 'tensor', shape }] };
        }
        const named = (index) => {
            if (width > 1)
                return single ? null : `${name}_${index}`;
            return single && about.kind === 'number' ? null : name;
        };
        return { port, columns: Array.from({ length: width }, (_, index) => ({ ...about, name: named(index) })) };
    });
}
function describe(program, { name, dtype }) {
    const prepared = program.prologues.filter(({ source }) => source === name).map(({ preparation }) => preparation);
    const kind = prepared.find(({ column }) => column !== 'number')?.column ?? (dtype === 'string' ? 'string' : 'number');
    const bound = program.bounds.get(name) ?? (dtype === 'bool' ? 2 : undefined);
    const known = prepared.find(({ categories }) => categories !== undefined)?.categories;
    const categories = known ?? (bound === undefined ? undefined : numbersBelow(bound));
    const integer = kind === 'number' && (WHOLE.has(dtype) || bound !== undefined);
    return {
        kind,
        ...(integer ? { integer } : {}),
        ...(categories === undefined ? {} : { categories: categories.slice(0, MAX_CATEGORIES) }),
    };
}
const WHOLE = new Set(['int32', 'int64', 'bool']);
function numbersBelow(bound) {
    return Array.from({ length: Math.min(bound, MAX_CATEGORIES) }, (_, index) => index);
}


/***/ }),

/***/ 48886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openKerasModel: () => (/* binding */ openKerasModel)
});

// EXTERNAL MODULE: ./src/core/log.ts
var core_log = __webpack_require__(44325);
// EXTERNAL MODULE: ./src/core/table.ts
var table = __webpack_require__(70859);
// EXTERNAL MODULE: ./src/lower/index.ts + 6 modules
var lower = __webpack_require__(15708);
// EXTERNAL MODULE: ./src/onnx/session.ts + 3 modules
var onnx_session = __webpack_require__(41817);
// EXTERNAL MODULE: ./src/onnx/run-rows.ts
var run_rows = __webpack_require__(39002);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/plan/select-inputs.ts
var select_inputs = __webpack_require__(49001);
// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
;// CONCATENATED MODULE: ./src/model/keras/feeds.ts



/**
 * The tensors of the graph for the rows of a table.
 * @throws ModelGateError code 'data' naming the column or tensor in the way
 */
function kerasFeeds(program, inputs, chunk) {
    const tensors = inputs.map((input) => tensorFor(input, inputs, chunk));
    const byColumns = inputs.filter((_, position) => tensors[position] === undefined);
    const columns = [...columnsFor(byColumns, inputs.length === 1, chunk)];
    const feeds = {};
    for (const [position, input] of inputs.entries()) {
        const tensor = tensors[position];
        const cells = tensor === undefined ? columnCells(input, columns, chunk.rows) : tensorCells(input, tensor);
        const prologues = program.prologues.filter(({ source }) => source === input.port.name);
        for (const { target, preparation } of prologues) {
            const prepared = isTexts(cells.values) ? cells.values : Float64Array.from(cells.values);
            const data = preparation.prepare(prepared, chunk.rows);
            feeds[target] = { elementType: preparation.elementType, shape: [chunk.rows, ...preparation.shape], data };
        }
        if (program.graphInputs.includes(input.port.name))
            feeds[input.port.name] = typed(input, cells, program.bounds.get(input.port.name), chunk);
    }
    return feeds;
}
/** The tensor of the table with the input's name, else the only one of both. */
function tensorFor({ port }, inputs, { tensors = [] }) {
    const named = tensors.find(({ name }) => name === port.name);
    return named ?? (inputs.length === 1 && tensors.length === 1 ? tensors[0] : undefined);
}
/** Columns for the inputs that no tensor fills, input after input. */
function columnsFor(inputs, single, chunk) {
    if (inputs.length === 0)
        return [];
    const wanted = inputs.flatMap((input) => {
        if (!isTensor(input))
            return input.columns;
        const { name, shape } = input.port;
        const known = shape.filter((size) => size !== null);
        const cells = known.reduce((product, size) => product * size, 1);
        if (single && known.length === shape.length && chunk.columns.length === cells) {
            return Array.from({ length: cells }, () => ({ name: null, kind: 'number' }));
        }
        const sizes = `[${shape.map((size) => size ?? 'any').join(', ')}]`;
        const orColumns = single && known.length === shape.length ? `, or exactly ${cells} number columns` : '';
        throw new errors/* ModelGateError */.j3('data', `the data has no tensor for the input ${(0,core_text/* plain */.pj)(name, 80)}; expected one of shape ${sizes} a row${orColumns}`, { subject: name, remedy: 'Give the rows as a NumPy file (.npy, .npz), or as a folder of images.' });
    });
    return (0,select_inputs/* selectInputs */.w)(wanted, chunk).columns;
}
function isTensor({ columns }) {
    return columns[0]?.kind === 'tensor';
}
/** Takes the input's columns off the front of the list. */
function columnCells(input, columns, rows) {
    const { port } = input;
    const shape = port.shape.map((size) => size ?? 1);
    const width = shape.reduce((product, size) => product * size, 1);
    const own = columns.splice(0, width);
    const place = (cell) => `column ${(0,core_text/* plain */.pj)(own[cell % width].name, 80)} in row ${Math.floor(cell / width) + 1}`;
    if (input.columns[0]?.kind !== 'number' && input.columns[0]?.kind !== 'tensor') {
        const texts = new Array(rows * width);
        for (const [offset, column] of own.entries()) {
            for (let row = 0; row < rows; row++)
                texts[row * width + offset] = textOf(column, row, place(row * width + offset));
        }
        return { values: texts, shape, place };
    }
    const values = new Float64Array(rows * width);
    for (const [offset, column] of own.entries()) {
        const numbers = (0,blocks/* numbersOf */.cZ)(column);
        for (let row = 0; row < rows; row++)
            values[row * width + offset] = numbers[row];
    }
    return { values, shape, place };
}
function textOf(column, row, place) {
    if (column.kind === 'string') {
        const code = column.codes[row];
        if (code >= 0)
            return column.dictionary[code];
    }
    else {
        const value = column.values[row];
        // Categories that are numerals are read as numbers.
        if (!Number.isNaN(value) && column.missing?.[row] !== 1)
            return String(value);
    }
    throw missingAt(place);
}
function tensorCells({ port }, tensor) {
    const { name, shape, data } = tensor;
    const fits = shape.length === port.shape.length && shape.every((size, axis) => (port.shape[axis] ?? size) === size);
    const cells = shape.reduce((product, size) => product * size, 1);
    if (!fits) {
        const wanted = port.shape.map((size) => size ?? 'any').join(', ');
        throw new errors/* ModelGateError */.j3('data', `the tensor ${(0,core_text/* plain */.pj)(name, 80)} has rows of [${shape.join(', ')}]; the model's input ${(0,core_text/* plain */.pj)(port.name, 80)} takes [${wanted}]`, { subject: name, remedy: 'Give rows of the shape that the model was trained on.' });
    }
    return { values: data, shape, place: (cell) => `tensor ${(0,core_text/* plain */.pj)(name, 80)} in row ${Math.floor(cell / cells) + 1}` };
}
function typed({ port }, { values, shape: rowShape, place }, bound, { rows }) {
    const shape = [rows, ...rowShape];
    if (isTexts(values))
        return { elementType: 'string', shape, data: values };
    for (let cell = 0; cell < values.length; cell++)
        if (Number.isNaN(values[cell]))
            throw missingAt(place(cell));
    if (bound !== undefined)
        requireBelow(values, bound, place);
    switch (port.dtype) {
        case 'double':
            return { elementType: 'double', shape, data: Float64Array.from(values) };
        case 'float':
            return { elementType: 'float', shape, data: values instanceof Float32Array ? values : Float32Array.from(values) };
        case 'int64':
            return { elementType: 'int64', shape, data: BigInt64Array.from(wholes(values, place), BigInt) };
        case 'bool':
            requireBelow(wholes(values, place), 2, place);
            return { elementType: 'bool', shape, data: Uint8Array.from(values) };
        default:
            return { elementType: 'int32', shape, data: Int32Array.from(wholes(values, place)) };
    }
}
function wholes(values, place) {
    const at = values.findIndex((value) => !Number.isInteger(value));
    if (at < 0)
        return values;
    throw new errors/* ModelGateError */.j3('data', `${place(at)} holds ${values[at]} where the model takes whole numbers`, {
        remedy: 'Give the values that the model was trained on.',
    });
}
/** A number that an embedding has no row for would end the run of the whole chunk. */
function requireBelow(values, bound, place) {
    const at = values.findIndex((value) => value < 0 || value >= bound);
    if (at < 0)
        return;
    throw new errors/* ModelGateError */.j3('data', `${place(at)} holds ${values[at]}; the model takes the numbers from 0 to ${bound - 1} there`, { remedy: 'Number the values as they were for the training.' });
}
function missingAt(place) {
    return new errors/* ModelGateError */.j3('data', `a cell is missing: ${place}; a neural network has no missing value`, {
        remedy: 'Fill the cell as it was done for the training.',
    });
}
function isTexts(values) {
    return Array.isArray(values);
}

// EXTERNAL MODULE: ./src/model/keras/inputs.ts
var keras_inputs = __webpack_require__(54391);
;// CONCATENATED MODULE: ./src/model/keras/keras-model.ts






/**
 * A Keras model as a Model: its layers as one ONNX graph, text prepared in TypeScript.
 * @throws ModelGateError unsupported naming the layer and config key in the way; corrupt; limit
 */
async function openKerasModel(record, options) {
    const program = await (0,lower/* lowerKerasModel */.PD)(record, { outputs: 'head' });
    const inputs = (0,keras_inputs/* networkInputs */.y)(program);
    const session = await (0,onnx_session/* openSession */.f)(program.onnx, options.engine === undefined ? {} : { prefer: options.engine });
    const { head } = program;
    const network = { program, inputs, session };
    let spent = 0;
    const model = {
        facts: options.facts,
        task: head.task,
        classes: head.classes,
        inputs: inputs.flatMap(({ columns }) => columns),
        runtime: 'onnx',
        engine: session.engine,
        engineVersion: session.engineVersion,
        engineReason: session.engineReason,
        hasProbabilities: head.task === 'classification',
        predict: async (chunk, wanted = {}) => {
            const start = performance.now();
            const { log = core_log/* silentLogger */.q } = options;
            const answer = await predictAll(network, chunk, wanted.probabilities === true, { log, spent, signal: wanted.signal }); // prettier-ignore
            spent += performance.now() - start;
            return answer;
        },
        close: () => session.close(),
    };
    const others = program.outputs.slice(1).map(({ name }) => name);
    const note = `the model has ${program.outputs.length} outputs; predictions are those of the first`;
    return { model, notes: others.length === 0 ? program.notes : [...program.notes, note] };
}
/** Cells of the inputs that go through the network at once: layers in between are often a hundred times as large. */
const BATCH_CELLS = 2 ** 19;
const MAX_BATCH_ROWS = 4096;
function batchRows(inputs, chunk) {
    const declared = inputs.map(({ port }) => port.shape.reduce((cells, size) => cells * (size ?? 1), 1));
    const given = (chunk.tensors ?? []).map(({ shape }) => shape.reduce((cells, size) => cells * size, 1));
    const cells = Math.max(1, ...declared, ...given);
    return Math.min(MAX_BATCH_ROWS, Math.max(8, Math.floor(BATCH_CELLS / cells)));
}
async function predictAll(network, chunk, withProbabilities, options) {
    const { program, inputs, session } = network;
    const { task, classes } = program.head;
    const fetches = task === 'regression' ? ['variable'] : ['label', ...(withProbabilities ? ['probabilities'] : [])];
    const parts = await (0,run_rows/* runRows */.T)({
        ...{ session, rows: chunk.rows, step: batchRows(inputs, chunk), fetches, ...options },
        feeds: (from, to) => kerasFeeds(program, inputs, (0,table/* sliceRows */.mG)(chunk, from, to)),
        read: (results) => results,
    });
    const labels = [];
    const numbers = [];
    for (const results of parts) {
        if (task === 'classification')
            for (const index of results['label'].data)
                labels.push(classes[Number(index)]);
        const floats = results[task === 'regression' ? 'variable' : 'probabilities'];
        if (floats !== undefined)
            numbers.push(floatsOf(floats));
    }
    const joined = join(numbers);
    return {
        rows: chunk.rows,
        outputs: task === 'regression' && chunk.rows > 0 ? joined.length / chunk.rows : 1,
        labels: task === 'classification' ? labels : null,
        values: task === 'regression' ? joined : null,
        probabilities: task === 'classification' && withProbabilities ? joined : null,
    };
}
function floatsOf({ data }) {
    return Float64Array.from(data);
}
function join(parts) {
    if (parts.length === 1)
        return parts[0];
    const joined = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
        joined.set(part, at);
        at += part.length;
    }
    return joined;
}


/***/ }),

/***/ 39002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ runRows)
/* harmony export */ });
/* harmony import */ var _core_split_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66357);

/** Rows of a step that is worth a message to a thread; smaller steps are sent several at a time. */
const RUN_ROWS = 256;
/**
 * Sends rows through the graph, `step` at a time, in this thread and, when it pays, in others beside it. Which rows go
 * together does not depend on the threads, so that answers are the same bits however many there are.
 */
async function runRows(run) {
    const { session, rows, step, fetches, log, spent = 0, signal } = run;
    const each = Math.ceil(RUN_ROWS / step) * step;
    const ends = Array.from({ length: Math.ceil(rows / each) }, (_, at) => Math.min(rows, (at + 1) * each));
    const steps = (from, to) => Array.from({ length: Math.ceil((to - from) / step) }, (_, at) => [from + at * step, Math.min(to, from + (at + 1) * step)]); // prettier-ignore
    if (ends.length === 0)
        return [];
    const parts = await (0,_core_split_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRows */ .aN)({
        ...{ ends, log, spent, signal },
        infer: async (from, to) => {
            const answers = [];
            for (const [start, end] of steps(from, to))
                answers.push(run.read(await session.run(run.feeds(start, end), fetches), start, end));
            return answers;
        },
        inferIn: async (thread, from, to) => {
            const places = steps(from, to);
            const results = await thread.runAll({ feeds: places.map(([start, end]) => run.feeds(start, end)), fetches });
            return places.map(([start, end], at) => run.read(results[at], start, end));
        },
        // A thread loads the engine and opens the model: twice the start that the rule reckons with.
        threads: (count) => (count > 1 ? session.threads(Math.floor(count / 2), log) : []),
    });
    return parts.flat();
}


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
