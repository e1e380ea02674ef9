export const id = 4552;
export const ids = [4552];
export const modules = {

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

/***/ 74483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planCommand: () => (/* binding */ planCommand)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74296);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86153);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72020);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62638);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88973);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30430);
/* harmony import */ var _sharding_documents_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23007);
/* harmony import */ var _sharding_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45588);
/* harmony import */ var _sharding_weights_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42808);
/* harmony import */ var _sharding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80348);










/** https://docs.github.com/actions/reference/limits: jobs of one matrix. */
const MAX_MATRIX_JOBS = 256;
/** Outputs of a job are cut off at 1 MiB together; beside the matrix there may be others. Unit: UTF-8 bytes. */
const MAX_MATRIX_BYTES = 900 * 1024;
/** Which models there are, and which of n jobs judges which. */
const planCommand = {
    name: 'plan',
    async run(inputs, surroundings, print) {
        const plan = await planModels(inputs, surroundings);
        const file = inputs.text('output');
        if (file !== undefined)
            await (0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .writeOutput */ .z)((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .u)(surroundings.workingDirectory, file), (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .a)(plan));
        const jobs = plan.models.length === 0 ? 0 : plan.shards;
        surroundings.log.info(`${plan.models.length} models in ${jobs} shards`);
        const format = inputs.text('format') ?? 'github';
        if (format === 'json')
            print((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .a)(plan));
        if (format === 'gitlab')
            print(shardNames(plan).map((name) => `${name}\n`).join('')); // prettier-ignore
        if (format === 'github') {
            const matrix = matrixOf(plan, surroundings);
            print(`${matrix}\n`);
            surroundings.setOutputs?.({ matrix, shards: String(jobs), models: String(plan.models.length) });
        }
        return 0;
    },
};
/** @throws ModelGateError 'usage' for options that contradict each other */
async function planModels(inputs, surroundings) {
    const { workingDirectory } = surroundings;
    const limit = positive(inputs, 'max-seconds-per-shard');
    const wanted = positive(inputs, 'shards');
    if ((limit === null) === (wanted === null))
        throw usage('one of --shards and --max-seconds-per-shard is needed', 'shards', 'modelgate plan --model "models/*.joblib" --shards 8'); // prettier-ignore
    const most = (inputs.text('format') ?? 'github') === 'github' ? MAX_MATRIX_JOBS : _sharding_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SHARDS */ .hH;
    if (wanted !== null && (!Number.isInteger(wanted) || wanted > most))
        throw usage(`--shards is ${wanted}, expected a whole number from 1 to ${most}`, 'shards', 'Take fewer shards.');
    const named = await (0,_sharding_run_js__WEBPACK_IMPORTED_MODULE_4__/* .namedModels */ .UJ)([...inputs.list('model'), ...inputs.positionals], workingDirectory);
    const since = inputs.text('changed-since');
    const paths = since === undefined ? named : await changedSince(since, named, inputs, surroundings);
    const models = await (0,_sharding_weights_js__WEBPACK_IMPORTED_MODULE_5__/* .sizesOf */ .gN)(paths, workingDirectory);
    // What one machine remembers the others cannot know: it counts only in a plan that is handed on as a file.
    const remembered = inputs.text('output') === undefined
        ? null
        : (0,_sharding_weights_js__WEBPACK_IMPORTED_MODULE_5__/* .weighByDuration */ .Wx)(models, await (0,_history_js__WEBPACK_IMPORTED_MODULE_6__/* .secondsOfRuns */ .F0)((0,_history_js__WEBPACK_IMPORTED_MODULE_6__/* .runsFolder */ .Xc)(workingDirectory, inputs.text('output-dir'))));
    if (limit !== null && models.length > 0)
        return planWithin(limit, remembered, most, surroundings);
    const shards = Math.max(1, Math.min(wanted ?? 1, models.length));
    return (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .newPlan */ .EI)((0,_sharding_js__WEBPACK_IMPORTED_MODULE_3__/* .splitModels */ .XV)(remembered ?? (0,_sharding_weights_js__WEBPACK_IMPORTED_MODULE_5__/* .weighBySize */ .jK)(models), shards), shards);
}
/** Git and the room of the scan are loaded for those who ask. */
async function changedSince(reference, models, inputs, surroundings) {
    const { changedModels } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(583), __webpack_require__.e(1036), __webpack_require__.e(5091)]).then(__webpack_require__.bind(__webpack_require__, 75091));
    return changedModels(reference, models, inputs, surroundings);
}
/** As few shards as keep the fullest one below the limit; a model that takes longer alone cannot be split. */
function planWithin(seconds, models, most, { log }) {
    if (models === null)
        throw usage('nothing is known of how long these models take', 'max-seconds-per-shard', 'Give --output FILE and an --output-dir with runs of these models (merge keeps them), or say --shards N.');
    const longest = models.reduce((most, { weight }) => Math.max(most, weight), 0);
    if (longest > seconds)
        log.warning(`one model alone takes ${longest.toFixed(0)} s, longer than ${seconds} s`);
    const bound = Math.max(seconds, longest);
    const total = models.reduce((sum, { weight }) => sum + weight, 0);
    for (let shards = Math.max(1, Math.ceil(total / bound)); shards <= Math.min(most, models.length); shards++) {
        // Sums of the same numbers in another order differ in the last bit.
        if (Math.max(...(0,_sharding_js__WEBPACK_IMPORTED_MODULE_3__/* .shardLoads */ .cj)(models, shards)) <= bound * (1 + 1e-9))
            return (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .newPlan */ .EI)((0,_sharding_js__WEBPACK_IMPORTED_MODULE_3__/* .splitModels */ .XV)(models, shards), shards);
    }
    throw usage(`${models.length} models of ${total.toFixed(0)} s together do not fit into ${most} shards of ${seconds} s`, 'max-seconds-per-shard', 'Allow more seconds.');
}
function shardNames({ shards, models }) {
    return models.length === 0 ? [] : Array.from({ length: shards }, (_, index) => `${index + 1}/${shards}`);
}
/** https://docs.github.com/actions/reference/workflows-and-actions/expressions#fromjson */
function matrixOf(plan, { log }) {
    const names = shardNames(plan);
    const of = (shard) => plan.models.flatMap((model) => (model.shard === shard ? [model.path] : [])).join('\n');
    const full = JSON.stringify({ include: names.map((shard, index) => ({ shard, models: of(index + 1) })) });
    if (Buffer.byteLength(full) <= MAX_MATRIX_BYTES)
        return full;
    log.warning('the names of the models do not fit into an output of a job: the matrix has the shards alone');
    return JSON.stringify({ include: names.map((shard) => ({ shard })) });
}
function positive(inputs, name) {
    const text = inputs.text(name);
    if (text === undefined)
        return null;
    const value = /^\d{1,9}(\.\d+)?$/.test(text) ? Number(text) : 0;
    if (value > 0)
        return value;
    throw usage(`--${name} is "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(text, 80)}", expected a number above 0`, name, 'See: modelgate plan --help');
}
function usage(message, subject, remedy) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .ModelGateError */ .j3('usage', `modelgate plan: ${message}`, { subject, remedy });
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36419);





/** One read call; fs.readFile refuses files over 2 GiB and reads some file systems in 64 kB steps. */
const CHUNK_BYTES = 64 * 1024 * 1024;
/**
 * Reads a model file once. A digest takes as long as all the rest of a prediction, so only who tells it asks for one.
 * @param hear gets every chunk of the very bytes that are returned, in order
 * @throws not-found (no such file, a directory), empty-file, lfs-pointer, limit
 */
async function readModelBytes(path, options = {}, hear) {
    const handle = await openFile(path);
    try {
        const { size } = await regularFile(handle, path);
        const bytes = options.shared === true ? new Uint8Array(new SharedArrayBuffer(size)) : new Uint8Array(size);
        let offset = 0;
        while (offset < size) {
            if (options.signal?.aborted === true)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('cancelled', `${path}: reading was cancelled`);
            const { bytesRead } = await handle.read(bytes, offset, Math.min(CHUNK_BYTES, size - offset), offset);
            if (bytesRead === 0)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('corrupt', `${path}: shrank from ${size} to ${offset} bytes while it was read`);
            hear?.(bytes.subarray(offset, offset + bytesRead));
            offset += bytesRead;
        }
        if (isLfsPointer(bytes))
            throw lfsPointer(path);
        return bytes;
    }
    finally {
        await handle.close();
    }
}
async function openFile(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
    }
    catch (cause) {
        const reason = cause.code === 'ENOENT' ? 'no such file' : String(cause);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('not-found', `${path}: ${reason}`, {
            subject: path,
            remedy: 'Check the path; it is relative to the working directory. In a workflow, check out the repository first.',
            cause,
        });
    }
}
async function regularFile(handle, path) {
    const stat = await handle.stat();
    if (stat.isDirectory() && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'saved_model.pb'))) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('unsupported', `${path} is a TensorFlow SavedModel folder, which is only scanned, not run`, {
            subject: path,
            remedy: `modelgate scan ${path} judges it. To run the model, save it as a .keras or .onnx file.`,
        });
    }
    if (!stat.isFile()) {
        const what = stat.isDirectory() ? 'a directory' : 'not a regular file';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('not-found', `${path} is ${what}, a model file is expected`, {
            subject: path,
            remedy: 'Name the model file itself, such as models/model.joblib.',
        });
    }
    if (stat.size === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('empty-file', `${path} is empty`, {
            subject: path,
            remedy: 'Save the model again; a job that writes it may have failed half-way.',
        });
    }
    if (stat.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_MODEL_BYTES */ .Bb) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('limit', `${path} has ${stat.size} bytes; the largest model file is ${_core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_MODEL_BYTES */ .Bb}`, {
            subject: path,
            remedy: 'Compress the model (joblib.dump(model, path, compress=3)).',
        });
    }
    return stat;
}
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: pointers are under 1,024 bytes. */
function isLfsPointer(bytes) {
    return (bytes.length < 1024 && Buffer.from(bytes).toString('latin1').startsWith('version https://git-lfs.github.com/spec/'));
}
function lfsPointer(path) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('lfs-pointer', `${path} is a git-lfs pointer, not the model itself`, {
        subject: path,
        remedy: 'Run `git lfs pull`, or set `lfs: true` on the actions/checkout step.',
    });
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


/***/ }),

/***/ 27137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ writeLfsPointer),
/* harmony export */   t: () => (/* binding */ readLfsPointer)
/* harmony export */ });
/** Only what Git LFS itself writes: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n$/;
function writeLfsPointer({ oid, size }) {
    return Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`);
}
/** null for any other text. */
function readLfsPointer(text) {
    const match = POINTER.exec(Buffer.from(text).toString('latin1'));
    return match === null ? null : { oid: match[1], size: Number(match[2]) };
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
