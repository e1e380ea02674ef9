export const id = 9137;
export const ids = [9137,6419];
export const modules = {

/***/ 47332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ configOnDemand)
/* harmony export */ });
/**
 * The configuration for commands that seldom need it: read, and its schema loaded, when it is first asked for. One that
 * was named is read at once, so that a mistake in it is told.
 * @throws ModelGateError 'config', 'not-found'
 */
async function configOnDemand(inputs, workingDirectory) {
    let config;
    const read = () => (config ??= Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(8815), __webpack_require__.e(1036), __webpack_require__.e(6521)]).then(__webpack_require__.bind(__webpack_require__, 86833)).then(({ resolveConfig }) => resolveConfig(inputs, workingDirectory)));
    if (inputs.text('config') !== undefined)
        await read();
    return read;
}


/***/ }),

/***/ 9652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ openData),
/* harmony export */   R4: () => (/* binding */ hasColumn),
/* harmony export */   c4: () => (/* binding */ requireColumn)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90761);
/* harmony import */ var _core_remote_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20856);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72020);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55835);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78855);





/**
 * A path below the working directory, or an address on another machine.
 * @param config itself, or read when the data needs a setting
 * @throws as openTable and RemoteFiles.fetch
 */
function openData(path, config, { workingDirectory, remoteFiles, signal }, options = {}) {
    const settings = async () => (typeof config === 'function' ? await config() : config).data;
    const opening = {
        imageRange: async () => (await settings()).image_range,
        signal,
        remote: async (address) => {
            const { max_download_bytes: maxBytes } = await settings();
            return remoteFiles.fetch(address, { maxBytes, signal });
        },
        ...options,
    };
    return (0,_core_remote_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isRemoteAddress */ .jV)(path)
        ? (0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openTable */ .RT)(path, opening)
        : (0,_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .asWritten */ .qm)(path, workingDirectory, (place) => (0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openTable */ .RT)(place, opening));
}
function hasColumn(table, name) {
    return table.schema.some((column) => column.name === name);
}
/** @throws ModelGateError 'usage' naming the nearest column and all others */
function requireColumn(table, name) {
    const names = table.schema.map((column) => column.name);
    if (names.includes(name))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('usage', `${table.path} has no column "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(name, 80)}"${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(name, names)}`, {
        subject: 'target',
        remedy: `Its columns: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(names.join(', '), 400)}.`,
    });
}


/***/ }),

/***/ 31346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ entryOption)
/* harmony export */ });
/**
 * Which entry of a file with a dict, list or tuple is the model: the option, else the configuration, which is read for
 * such files only.
 */
function entryOption(inputs, config) {
    return { entry: async () => inputs?.text('entry') ?? (await config()).model.entry };
}


/***/ }),

/***/ 26052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ onePath),
/* harmony export */   i: () => (/* binding */ engineOption)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** The one model of a command that takes one: `--model PATH`, or the first operand. */
function onePath(inputs) {
    const paths = [...inputs.list('model'), ...inputs.positionals];
    if (paths.length === 1)
        return paths[0];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', paths.length === 0 ? 'no model was named' : `${paths.length} models were named, one is expected`, {
        subject: 'model',
        remedy: 'Name one: --model models/model.joblib.',
    });
}
/** The engine that was asked for; the native one is fetched when a model first needs it. */
function engineOption(inputs, { remoteFiles, tempDirectory, signal }, config) {
    const name = inputs.text('engine');
    if (name === 'wasm')
        return { engine: 'wasm' };
    if (name !== 'native')
        return {};
    let folder;
    const fetchEngine = async () => {
        const [{ fetchNativeEngine }, { engines }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(1079), __webpack_require__.e(5465), __webpack_require__.e(6339)]).then(__webpack_require__.bind(__webpack_require__, 66339)), config()]);
        return fetchNativeEngine({
            remoteFiles,
            registry: engines.onnxruntime_registry,
            signal,
            tempDirectory: () => Promise.resolve(typeof tempDirectory === 'string' ? tempDirectory : tempDirectory()),
        });
    };
    return { engine: { native: () => (folder ??= fetchEngine()) } };
}


/***/ }),

/***/ 88973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ prepareFolder),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);




/**
 * Makes a folder for results before the work starts, so that an hour of work is not lost to a wrong path. Segment by
 * segment: Node's recursive mkdir never returns for a folder below /proc.
 * @throws ModelGateError 'usage' naming the option, the folder and the reason
 */
function prepareFolder(path, option) {
    try {
        makeFolder(path);
        const probe = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, '.gitignore');
        // Results are not sources: git should not offer them, as other tools' caches do it.
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(probe))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(probe, '*\n');
    }
    catch (cause) {
        throw notWritable(path, option, cause);
    }
}
function makeFolder(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    if (parent !== path)
        makeFolder(parent);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
}
/** Writes a result file, whole or in pieces. @throws ModelGateError 'usage' naming the option, the file and the reason */
async function writeOutput(path, content, option = 'output') {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, content);
    }
    catch (cause) {
        throw notWritable(path, option, cause);
    }
}
function notWritable(path, option, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('usage', `--${option}: ${path} cannot be written: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}`, {
        subject: option,
        cause,
        remedy: 'Name a place below a folder that exists and may be written to.',
    });
}


/***/ }),

/***/ 30430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function within(directory, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path);
}


/***/ }),

/***/ 59137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  predictCommand: () => (/* binding */ predictCommand)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./src/core/frugal.ts

/**
 * V8 spends memory to be quick later: two compilers in threads of their own, and a space for young objects that doubles
 * with what survives. A process of two tenths of a second gets nothing back for those 8 to 18 MB, and kernels that work in
 * arrays of their own do without the space for longer. While old objects are marked beside the work, young ones are not
 * collected for some milliseconds, in which 6 to 12 MB come together: marking at once takes 2 ms. The flags are read when a
 * function has run for a while, when the space is full and when marking begins, so that they count from the moment that
 * they are set.
 */
const ROOM = ['--semi-space-growth-factor=2', '--incremental-marking'];
const LITTLE_ROOM = ['--semi-space-growth-factor=1', '--no-incremental-marking'];
/** Node that has the quick compiler, Maglev, on by default: in an older one, switching it on would be an experiment. */
const NODE_WITH_MAGLEV = 24;
/** Young objects have no more space until `unbounded` work is told to the returned function. */
function startFrugally({ compilers }) {
    const node = Number.parseInt(process.versions.node);
    const hasMaglev = node >= NODE_WITH_MAGLEV && (process.arch === 'x64' || process.arch === 'arm64');
    set(...LITTLE_ROOM);
    if (!compilers)
        set('--no-opt', ...(hasMaglev ? ['--no-maglev'] : []));
    return (work) => {
        if (hasMaglev)
            set('--maglev');
        if (work !== 'some' || !hasMaglev)
            set('--opt');
        if (work === 'unbounded')
            set(...ROOM);
    };
}
function set(...flags) {
    for (const flag of flags)
        (0,external_node_v8_.setFlagsFromString)(flag);
}

// EXTERNAL MODULE: ./src/data/read/as-written.ts
var as_written = __webpack_require__(78855);
// EXTERNAL MODULE: ./src/data/columns/fit-source.ts
var fit_source = __webpack_require__(41765);
// EXTERNAL MODULE: ./src/formats/model-bytes.ts
var model_bytes = __webpack_require__(25555);
// EXTERNAL MODULE: ./src/model/open.ts + 2 modules
var model_open = __webpack_require__(8461);
// EXTERNAL MODULE: ./src/commands/config-on-demand.ts
var config_on_demand = __webpack_require__(47332);
// EXTERNAL MODULE: ./src/commands/data.ts
var data = __webpack_require__(9652);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/commands/frugal-predict.ts

/** Up to here reading takes as long with and without compiled functions. */
const SMALL_FILES = { model: 4 << 20, data: 1 << 20 };
/** A larger model may be many objects, which are copied more often in a small space; and it has memory to spare. */
const MAX_FRUGAL_MODEL = 16 << 20;
/** Rows up to which the quick compiler is enough, whatever the model computes. */
const FEW_ROWS = 256;
/** How memory is saved while files are read; null when the model is large, or not a file of this machine. */
async function frugalityOf(model, data) {
    const [modelSize, dataSize] = await Promise.all([model, data].map(fileSize));
    if (modelSize > MAX_FRUGAL_MODEL)
        return null;
    return { compilers: modelSize > SMALL_FILES.model || dataSize > SMALL_FILES.data };
}
/** Infinity for what is no file here. */
async function fileSize(path) {
    const info = await (0,promises_.stat)(path).catch(() => null);
    return info?.isFile() === true ? info.size : Infinity;
}
/** How much work a prediction may be: the size of files bounds what reading takes, but not what a row takes. */
function workOf(rows) {
    return rows <= FEW_ROWS ? 'some' : 'much';
}

// EXTERNAL MODULE: ./src/commands/model-entry.ts
var model_entry = __webpack_require__(31346);
// EXTERNAL MODULE: ./src/commands/options.ts
var options = __webpack_require__(26052);
// EXTERNAL MODULE: ./src/commands/output.ts
var commands_output = __webpack_require__(88973);
// EXTERNAL MODULE: ./src/core/table.ts
var core_table = __webpack_require__(70859);
;// CONCATENATED MODULE: ./src/commands/predicted-parts.ts


/** Short chunks after which it is known what a row takes: the first one warms the code up. */
const TRIAL_CHUNKS = 2;
/** Rows that a table cannot have given in so many short chunks: its chunks are long ones. */
const TRIAL_ROWS = 16_384;
/** Work that threads are worth, which want long chunks. */
const WORTH_LONG_CHUNKS_MS = 1_000;
/** A row of twenty columns is read in about 3 microseconds: rows that are predicted in less wait for their reader. */
const WORTH_LONG_CHUNKS_MS_A_ROW = 0.004;
/**
 * The predictions for a table, chunk by chunk in its order. Chunks are short, so that memory does not grow with the table,
 * unless rows take so long that threads would help; answers of other engines than our kernels may depend on the rows beside,
 * which must not depend on time.
 * @param target the column that is no feature
 */
async function predictedParts(table, model, { target, restore }) {
    const parts = [];
    let done = 0;
    let isLong = model.runtime !== 'lowered';
    const predict = async (chunk) => {
        restore?.(isLong ? 'unbounded' : workOf(chunk.rows));
        const features = (0,core_table/* withoutColumn */.LX)(chunk, target);
        parts.push(await model.predict(features, { probabilities: true, rowsBefore: done }));
        done += chunk.rows;
    };
    if (!isLong) {
        for await (const chunk of table.chunks('short')) {
            // Time of the processor: threads are no help on a machine that is busy.
            const start = process.cpuUsage();
            await predict(chunk);
            const spent = process.cpuUsage(start).user / 1_000;
            const each = spent / chunk.rows;
            const left = each * ((table.rows ?? 0) - done);
            const worth = each > WORTH_LONG_CHUNKS_MS_A_ROW && left > WORTH_LONG_CHUNKS_MS;
            isLong = parts.length === TRIAL_CHUNKS && done <= TRIAL_ROWS && worth;
            if (isLong)
                break;
        }
    }
    if (isLong) {
        let first = 0;
        for await (const chunk of table.chunks()) {
            const known = Math.max(0, done - first);
            first += chunk.rows;
            if (known < chunk.rows)
                await predict((0,core_table/* sliceRows */.mG)(chunk, known, chunk.rows));
        }
    }
    return parts;
}

;// CONCATENATED MODULE: ./src/commands/prediction-json.ts
/** Bytes of a piece: few writes, and no second copy of the whole document. */
const PIECE_BYTES = 64 * 1024;
/** UTF-8 bytes that one UTF-16 unit of a string can become. */
const MAX_BYTES_PER_UNIT = 3;
/**
 * The answer of `predict` as JSON text, in pieces: what core/json's toJson would write, without a list for each row and
 * without one string for all of them.
 * @param parts predictions of the data's chunks, in order
 * @returns strings, and bytes of UTF-8 that hold until the next piece is asked for
 */
function* predictionJson(model, parts) {
    const { runtime, engine, task, classes, targets } = model;
    yield `{\n  "runtime": ${prediction_json_text(runtime)},\n  "engine": ${prediction_json_text(engine)},\n  "task": ${prediction_json_text(task)},\n  "predictions": `;
    yield* list(parts.map(({ rows, outputs, labels, values }) => ({
        rows,
        width: outputs === 1 ? null : outputs,
        cells: labels ?? values ?? new Float64Array(0),
    })));
    yield `,\n  "classes": ${indented(classes)}`;
    if (targets !== undefined)
        yield `,\n  "target_classes": ${indented(targets.classes)}`;
    yield ',\n  "probabilities": ';
    const widths = targets?.classes.map((known) => known.length);
    const shares = parts.flatMap(({ rows, ...part }) => {
        const cells = part.targetProbabilities ?? part.probabilities;
        const width = rows === 0 || cells === null ? 0 : cells.length / rows;
        return cells === null ? [] : [{ rows, width, cells, ...(widths === undefined ? {} : { widths }) }];
    });
    if (shares.length < parts.length)
        yield 'null';
    else
        yield* list(shares);
    yield '\n}\n';
}
function* list(parts) {
    // One buffer for all pieces: strings of thousands of entries are as many objects until they are written.
    const room = Buffer.allocUnsafe(parts.length === 0 ? 0 : PIECE_BYTES);
    let used = 0;
    let separator = '[';
    for (const part of parts) {
        for (let row = 0; row < part.rows; row++) {
            const line = `${separator}\n    ${entry(part, row)}`;
            separator = ',';
            if (used + line.length * MAX_BYTES_PER_UNIT > PIECE_BYTES) {
                yield room.subarray(0, used);
                used = 0;
            }
            if (line.length * MAX_BYTES_PER_UNIT > PIECE_BYTES)
                yield line;
            else
                used += room.write(line, used);
        }
    }
    yield room.subarray(0, used);
    yield separator === '[' ? '[]' : '\n  ]';
}
function entry({ width, cells, widths }, row) {
    if (width === null)
        return prediction_json_text(cells[row]);
    if (widths !== undefined)
        return nested(cells, row * width, widths);
    if (width === 0)
        return '[]';
    let line = `[\n      ${prediction_json_text(cells[row * width])}`;
    for (let at = row * width + 1; at < (row + 1) * width; at++)
        line += `,\n      ${prediction_json_text(cells[at])}`;
    return `${line}\n    ]`;
}
/** One list a target. */
function nested(cells, from, widths) {
    let at = from;
    const lists = widths.map((width) => {
        const list = Array.from({ length: width }, (_, column) => prediction_json_text(cells[at + column]));
        at += width;
        return `[\n        ${list.join(',\n        ')}\n      ]`;
    });
    return `[\n      ${lists.join(',\n      ')}\n    ]`;
}
/** NaN and infinities are null, as JSON.stringify has them. */
function prediction_json_text(cell) {
    if (typeof cell !== 'number')
        return JSON.stringify(cell);
    return Number.isFinite(cell) ? String(cell) : 'null';
}
function indented(classes) {
    return JSON.stringify(classes, null, 2).replaceAll('\n', '\n  ');
}

// EXTERNAL MODULE: ./src/commands/python-access.ts
var python_access = __webpack_require__(84113);
// EXTERNAL MODULE: ./src/commands/paths.ts
var paths = __webpack_require__(30430);
;// CONCATENATED MODULE: ./src/commands/predict.ts














/** Rows from which on threads may take part, which then read the same bytes of the model. */
const ROWS_FOR_THREADS = 16_384;
/** The model's own labels or values for every row of a data file, in its order. */
const predictCommand = {
    name: 'predict',
    async run(inputs, surroundings, print) {
        const name = (0,options/* onePath */.C)(inputs);
        const path = (0,paths/* within */.u)(surroundings.workingDirectory, name);
        const frugality = await frugalityOf(path, (0,paths/* within */.u)(surroundings.workingDirectory, inputs.required('data')));
        const restore = frugality === null ? null : startFrugally(frugality);
        try {
            const answer = await answerOf({ name, path }, inputs, surroundings, restore);
            const output = inputs.text('output');
            if (output === undefined)
                for (const piece of answer)
                    print(piece.toString());
            else
                await (0,commands_output/* writeOutput */.z)((0,paths/* within */.u)(surroundings.workingDirectory, output), answer);
            return 0;
        }
        finally {
            restore?.('unbounded');
        }
    },
};
async function answerOf({ name, path }, inputs, surroundings, restore) {
    const { workingDirectory, log } = surroundings;
    const config = await (0,config_on_demand/* configOnDemand */.j)(inputs, workingDirectory);
    const { table, target } = await openLabelled(inputs, config, surroundings);
    const bytes = await (0,model_bytes/* readModelBytes */.n)(path, { name, shared: (table.rows ?? 0) >= ROWS_FOR_THREADS });
    const { model, notes } = await (0,model_open/* openModel */.G)(bytes, path, {
        name,
        log,
        ...(0,options/* engineOption */.i)(inputs, surroundings, config),
        ...(0,python_access/* pythonAccess */.d)(inputs.text('runtime'), surroundings, config),
        ...(0,model_entry/* entryOption */.o)(inputs, config),
    });
    for (const note of notes)
        log.info(note);
    try {
        const parts = await (0,as_written/* readingRows */.Qm)(table, () => predictedParts((0,fit_source/* fitSource */.z)(table, model), model, { target, restore }));
        return predictionJson(model, parts);
    }
    finally {
        await model.close();
    }
}
/** The rows, and the column of them that is no feature. */
async function openLabelled(inputs, config, surroundings) {
    const [path, named] = [inputs.required('data'), inputs.text('target')];
    let tables = { current: null, target: named ?? null };
    if (named?.includes(',') === true) {
        const { openTables } = await __webpack_require__.e(/* import() */ 4800).then(__webpack_require__.bind(__webpack_require__, 84800));
        const paths = { current: path, reference: null };
        tables = await openTables(paths, { target: named, asked: true }, config, surroundings);
    }
    const table = tables.current ?? (await (0,data/* openData */.$H)(path, config, surroundings, { sparing: true }));
    if (tables.target !== null)
        (0,data/* requireColumn */.c4)(table, tables.target);
    return { table, target: tables.target };
}


/***/ }),

/***/ 84113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pythonAccess)
/* harmony export */ });
/**
 * The Python worker as `runtime` wants it: none for native. The configuration is asked for only when a model needs
 * Python, so that a mistake in it cannot stop models that do not.
 */
function pythonAccess(runtime, surroundings, config, signal = surroundings.signal) {
    if (runtime === 'native')
        return {};
    return {
        python: {
            asked: runtime === 'python',
            mayExecute: async (bytes, path) => mayExecute(bytes, path, surroundings, await config()),
            command: 'python3',
            searchPath: surroundings.environment['PATH'] ?? '',
            tempDirectory: surroundings.tempDirectory,
            signal,
        },
    };
}
/** Only a run whose author may write to the repository, and only bytes in which the scan found nothing above low. */
async function mayExecute(bytes, path, { untrusted, workingDirectory }, config) {
    if (untrusted !== null)
        return { allowed: false, reason: `it is not started for strangers: ${untrusted}` };
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 23));
    // Loaded for models that need Python only: each start of every command would pay for the scan.
    const { scanModel } = await Promise.all(/* import() */[__webpack_require__.e(7039), __webpack_require__.e(1079), __webpack_require__.e(9800), __webpack_require__.e(5709), __webpack_require__.e(8816), __webpack_require__.e(8968), __webpack_require__.e(6444), __webpack_require__.e(9261)]).then(__webpack_require__.bind(__webpack_require__, 10806));
    const { securityPolicy } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(8815), __webpack_require__.e(8728), __webpack_require__.e(583), __webpack_require__.e(7039), __webpack_require__.e(4877), __webpack_require__.e(1079), __webpack_require__.e(9800), __webpack_require__.e(8461), __webpack_require__.e(5709), __webpack_require__.e(8816), __webpack_require__.e(8968), __webpack_require__.e(5835), __webpack_require__.e(5804), __webpack_require__.e(6444), __webpack_require__.e(3690), __webpack_require__.e(4665), __webpack_require__.e(4744), __webpack_require__.e(7294), __webpack_require__.e(7780)]).then(__webpack_require__.bind(__webpack_require__, 87294));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const policy = securityPolicy(config);
    const { complete, bytes_accounted, findings } = await scanModel({
        path,
        bytes,
        sha256,
        policy,
        sourceRoot: workingDirectory,
    });
    const [grave, ...more] = findings.filter((finding) => finding.severity !== 'low');
    if (grave !== undefined) {
        const others = more.length === 0 ? '' : `, and ${more.length} more`;
        return {
            allowed: false,
            reason: `the security scan found ${grave.severity} risk: ${grave.message} (${grave.rule_id}${others})`,
            remedy: REMEDIES[grave.rule_id] ?? grave.remedy,
        };
    }
    if (!complete) {
        return {
            allowed: false,
            reason: `the security scan understood ${bytes_accounted} of ${bytes.length} bytes`,
            remedy: 'Save the model again with joblib.',
        };
    }
    const vouched = policy.allow.map((entry) => entry.global.split('.').slice(0, -1).join('.'));
    return { allowed: true, sources: { root: workingDirectory, modules: [...policy.allowedModules, ...vouched] } };
}
/** What lifts a finding for the worker where the scan's own advice is more general. */
const REMEDIES = {
    'pickle-unknown-module': 'If the module is your own, name it in security.allowed_modules of the configuration: its classes then run in the sandbox.',
};


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

/***/ 20856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uk: () => (/* binding */ shownAddress),
/* harmony export */   Yg: () => (/* binding */ parseRemoteAddress),
/* harmony export */   jV: () => (/* binding */ isRemoteAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);


/** True for `https://...`, `s3://...` and the like; a drive letter of Windows is no scheme. */
function isRemoteAddress(path) {
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(path);
}
/**
 * Takes `https://host/path#sha256=<64 hex digits>` apart.
 * @throws ModelGateError usage for what is no address, holds a password, or has another fragment
 */
function parseRemoteAddress(address) {
    const shown = shownAddress(address);
    if (!URL.canParse(address)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', `${shown}: not a valid address`, {
            subject: shown,
            remedy: 'Write it as https://host/path, s3://bucket/key, gs://bucket/key or az://container/blob.',
        });
    }
    const url = new URL(address);
    if (url.username !== '' || url.password !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', `${shown}: a user name or password in an address`, {
            subject: shown,
            remedy: 'Take it out: credentials come from the environment variables of the store (docs/data.md).',
        });
    }
    const pin = /^#sha256[=:]([0-9a-f]{64})$/i.exec(url.hash);
    if (url.hash !== '' && pin === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', `${shown}: the part after # is not a sha256`, {
            subject: shown,
            remedy: 'Pin the content with #sha256= and 64 hex digits, as sha256sum prints them, or leave it out.',
        });
    }
    url.hash = '';
    return { url, sha256: pin?.[1]?.toLowerCase() ?? null, shown };
}
/** A presigned query or a user in an address is a credential: neither is shown. */
function shownAddress(address) {
    const bare = address.replace(/[?#].*$/s, '').replace(/^([a-z0-9+.-]+:\/\/)[^/@]*@/i, '$1');
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(/\?[^#]/.test(address) ? `${bare}?...` : bare, 300);
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

/***/ 41765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ fitSource)
/* harmony export */ });
/**
 * The table as a model reads it. Most tables say all by themselves; folders of images leave open how many channels a
 * pixel has and whether a class is a name or a number, and a table that names image files leaves open whether they are
 * to be read: the model's inputs and classes decide.
 */
function fitSource(source, model) {
    return source.fitted?.(model) ?? source;
}


/***/ }),

/***/ 78855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ readingRows),
/* harmony export */   qm: () => (/* binding */ asWritten),
/* harmony export */   re: () => (/* binding */ toldAsWritten)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Opens a table of a path that counts from a folder. Readers call files by where they lie, people by what they wrote: the
 * table and whatever goes wrong with it say the latter.
 */
async function asWritten(path, directory, open) {
    const table = await toldAsWritten(path, directory, open);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? table : named(table, namingOf(path, directory));
}
/** The errors alone, of whatever reads the file. */
async function toldAsWritten(path, directory, work) {
    try {
        return await work((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path));
    }
    catch (error) {
        throw (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? error : await renamed(error, namingOf(path, directory));
    }
}
/** Of a pattern the folder in front of it: the files that it finds begin so. */
function namingOf(path, directory) {
    const pattern = path.search(/[*?[{(!]/);
    const written = (pattern < 0 ? path : path.slice(0, Math.max(path.lastIndexOf('/', pattern), 0))).replace(/\/+$/, '');
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, written);
    return { path, written, place: written === '' ? place + node_path__WEBPACK_IMPORTED_MODULE_0__.sep : place };
}
function named(table, naming) {
    const { statistics } = table;
    return {
        ...table,
        path: table.path.replace(naming.place, () => naming.written),
        chunks: (size) => telling(table.chunks(size), naming),
        ...(table.columnChunks === undefined ? {} : { columnChunks: () => telling(table.columnChunks(), naming) }),
        ...(table.fitted === undefined ? {} : { fitted: (model) => named(table.fitted(model), naming) }),
        ...(statistics === undefined
            ? {}
            : {
                statistics: () => statistics().catch(async (error) => {
                    throw await renamed(error, naming);
                }),
            }),
    };
}
async function* telling(chunks, naming) {
    try {
        yield* chunks;
    }
    catch (error) {
        throw await renamed(error, naming);
    }
}
async function renamed(error, naming) {
    return (await __webpack_require__.e(/* import() */ 1419).then(__webpack_require__.bind(__webpack_require__, 41419))).renamed(error, naming);
}
/** Runs `work` on rows of a table: what it finds wrong with them is told of the file by name. */
async function readingRows({ path }, work) {
    try {
        return await work();
    }
    catch (error) {
        throw (await __webpack_require__.e(/* import() */ 1419).then(__webpack_require__.bind(__webpack_require__, 41419))).aboutRows(error, path);
    }
}


/***/ }),

/***/ 25555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readModelBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36419);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72020);
/* harmony import */ var _reading_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97299);






/** One read call; fs.readFile refuses files over 2 GiB and reads some file systems in 64 kB steps. */
const CHUNK_BYTES = 64 * 1024 * 1024;
/**
 * Reads a model file once. A digest takes as long as all the rest of a prediction, so only who tells it asks for one.
 * @param hear gets every chunk of the very bytes that are returned, in order
 * @throws not-found (no such file, a directory, not readable), empty-file, lfs-pointer, limit, disk
 */
async function readModelBytes(path, options = {}, hear) {
    const name = options.name ?? path;
    const handle = await openFile(path, name);
    try {
        const stat = await handle.stat();
        if (!stat.isFile() || stat.size === 0 || stat.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_MODEL_BYTES */ .Bb)
            throw (await words()).noModel(stat, path, name);
        const { size } = stat;
        const bytes = await roomFor(size, name, options.shared === true);
        let offset = 0;
        while (offset < size) {
            if (options.signal?.aborted === true)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('cancelled', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(name)}: reading was cancelled`);
            const length = Math.min(CHUNK_BYTES, size - offset);
            const { bytesRead } = await handle.read(bytes, offset, length, offset).catch(async (error) => {
                throw (await words()).unreadable(error, name, offset);
            });
            if (bytesRead === 0)
                throw (await words()).shrunk(name, size, offset);
            hear?.(bytes.subarray(offset, offset + bytesRead));
            offset += bytesRead;
        }
        if (isLfsPointer(bytes))
            throw (await words()).lfsPointer(bytes, name);
        return bytes;
    }
    finally {
        await handle.close();
    }
}
/** Nothing waits for the other end of a pipe: what is no file is refused at once. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
async function openFile(path, name) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, FLAGS);
    }
    catch (cause) {
        throw await (0,_reading_file_js__WEBPACK_IMPORTED_MODULE_5__/* .closedFile */ .lD)(cause, path, name);
    }
}
async function roomFor(size, name, shared) {
    try {
        return shared ? new Uint8Array(new SharedArrayBuffer(size)) : new Uint8Array(size);
    }
    catch (cause) {
        throw (await words()).noRoom(cause, name, size);
    }
}
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: pointers are under 1,024 bytes. */
function isLfsPointer(bytes) {
    if (bytes.length >= 1024)
        return false;
    return Buffer.from(bytes).toString('latin1').startsWith('version https://git-lfs.github.com/spec/');
}
function words() {
    return __webpack_require__.e(/* import() */ 7880).then(__webpack_require__.bind(__webpack_require__, 97880));
}


/***/ })

};
