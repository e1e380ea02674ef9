export const id = 9534;
export const ids = [9534,6419];
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

/***/ 85526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectCommand: () => (/* binding */ inspectCommand)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74296);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(86153);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(72020);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74184);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97299);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31771);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78975);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8461);
/* harmony import */ var _config_on_demand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47332);
/* harmony import */ var _model_entry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31346);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26052);
/* harmony import */ var _python_access_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84113);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30430);










/** Static facts: what the file is, what it holds, and whether it can be run without Python. */
const inspectCommand = {
    name: 'inspect',
    async run(inputs, surroundings, print) {
        const { workingDirectory } = surroundings;
        const named = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .onePath */ .C)(inputs);
        const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .u)(workingDirectory, named);
        const { bytes, sha256, size } = await (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readModelFile */ .G)(path, { name: named });
        const config = await (0,_config_on_demand_js__WEBPACK_IMPORTED_MODULE_3__/* .configOnDemand */ .j)(inputs, workingDirectory);
        const python = (0,_python_access_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonAccess */ .d)(inputs.text('runtime'), surroundings, config);
        const facts = await (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_5__/* .readingFile */ .bD)({ name: named, bytes }, async () => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .describeModel */ .V)(await (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_7__/* .readModel */ .k)(bytes)));
        const runs = await (0,_model_index_js__WEBPACK_IMPORTED_MODULE_8__/* .openModel */ .G)(bytes, path, { name: named, ...python, ...(0,_model_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .entryOption */ .o)(inputs, config) }).then(async ({ model, notes }) => {
            await model.close();
            return {
                runs: true,
                reason: null,
                task: model.task,
                classes: model.classes,
                inputs: model.inputs,
                has_probabilities: model.hasProbabilities || model.targets?.hasProbabilities === true,
                ...(model.targets === undefined ? {} : { target_classes: model.targets.classes }),
                notes,
            };
        }, (error) => ({
            runs: false,
            reason: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .explain */ .WE)(error),
            task: null,
            classes: null,
            inputs: null,
            has_probabilities: null,
            notes: [],
        }));
        const document = { path: named, size, sha256, ...facts, ...runs };
        print(inputs.flag('json') ? (0,_core_json_js__WEBPACK_IMPORTED_MODULE_11__/* .toJson */ .a)(document) : lines(document));
        return 0;
    },
};
function lines(document) {
    return Object.entries(document)
        .flatMap(([key, value]) => {
        if (value === null || (Array.isArray(value) && value.length === 0))
            return [];
        if (key === 'structure')
            return ['structure', ...value.map(step)];
        const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
        return [`${key.padEnd(18)}${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_12__/* .plain */ .pj)(text, 2000)}`];
    })
        .map((line) => `${line}\n`)
        .join('');
}
function step({ path, class_name, parameters }) {
    const shown = Object.entries(parameters).map(([key, value]) => `${key}=${value}`);
    return `  ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_12__/* .plain */ .pj)(path)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_12__/* .plain */ .pj)(class_name)}(${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_12__/* .plain */ .pj)(shown.join(', '), 300)})`;
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


/***/ }),

/***/ 74184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readModelFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25555);


/**
 * Reads a model file once, hashing the very bytes that are returned.
 * @throws not-found (no such file, a directory), empty-file, lfs-pointer, limit
 */
async function readModelFile(path, options = {}) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const bytes = await (0,_model_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .readModelBytes */ .n)(path, options, (chunk) => void hash.update(chunk));
    return { bytes, sha256: hash.digest('hex'), size: bytes.length };
}


/***/ })

};
