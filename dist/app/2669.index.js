export const id = 2669;
export const ids = [2669,6419];
export const modules = {

/***/ 62638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ secondsOfRuns),
/* harmony export */   Lc: () => (/* binding */ findRun),
/* harmony export */   Xc: () => (/* binding */ runsFolder),
/* harmony export */   iL: () => (/* binding */ DEFAULT_OUTPUT_DIRECTORY),
/* harmony export */   iZ: () => (/* binding */ idsOfRuns),
/* harmony export */   v: () => (/* binding */ listRuns),
/* harmony export */   vj: () => (/* binding */ recordRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74296);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86153);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72020);
/* harmony import */ var _pipeline_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19558);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30430);







/** Where reports go unless something else is said. */
const DEFAULT_OUTPUT_DIRECTORY = 'modelgate-report';
/** Below the output directory: one result document a run, named by its id. */
function runsFolder(workingDirectory, outputDirectory = DEFAULT_OUTPUT_DIRECTORY) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .u)(workingDirectory, outputDirectory), 'runs');
}
/** Keeps a run for `modelgate status` and CICDPipeline.getPipelineStatus. */
async function recordRun(folder, result) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${result.pipeline_id}.json`), (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .a)(result));
}
/** @throws ModelGateError 'not-found' that lists the newest ids */
async function findRun(folder, id) {
    const ids = await idsOfRuns(folder);
    if (!(0,_pipeline_id_js__WEBPACK_IMPORTED_MODULE_4__/* .isPipelineId */ ._)(id) || !ids.includes(id)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ModelGateError */ .j3('not-found', `there is no run ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(id, 80)} in ${folder}`, {
            subject: id,
            remedy: ids.length === 0 ? 'No run was recorded there.' : `Newest runs: ${ids.slice(-5).join(', ')}.`,
        });
    }
    return readRun(folder, id);
}
async function readRun(folder, id) {
    return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${id}.json`), 'utf8'));
}
/** Oldest first. */
async function listRuns(folder) {
    const lines = [];
    for (const id of await idsOfRuns(folder)) {
        const { pipeline_id, start_time, model_path, environment, overall_status } = await readRun(folder, id);
        lines.push({ pipeline_id, start_time, model_path, environment, overall_status });
    }
    return lines;
}
/** Path of a model -> seconds of its newest run. A run that could not be carried out says nothing of the next one. */
async function secondsOfRuns(folder) {
    const seconds = new Map();
    for (const id of await idsOfRuns(folder)) {
        const { model_path, overall_status, execution_time_seconds } = await readRun(folder, id);
        if (overall_status !== 'error' && execution_time_seconds > 0)
            seconds.set(model_path, execution_time_seconds);
    }
    return seconds;
}
/** Oldest first; the id begins with the time. */
async function idsOfRuns(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    });
    return names
        .flatMap((name) => (name.endsWith('.json') && (0,_pipeline_id_js__WEBPACK_IMPORTED_MODULE_4__/* .isPipelineId */ ._)(name.slice(0, -5)) ? [name.slice(0, -5)] : []))
        .toSorted();
}


/***/ }),

/***/ 23818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ displayPath),
/* harmony export */   gD: () => (/* binding */ resolveModelPaths),
/* harmony export */   zA: () => (/* binding */ modelSource)
/* harmony export */ });
/* unused harmony export asPattern */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73382);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72020);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74184);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31771);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8461);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78975);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30430);








/**
 * Paths and globs -> paths, in a stable order, without repeats, relative to the working directory where possible.
 * @throws ModelGateError 'usage' when nothing was named, 'not-found' when a glob matches nothing
 */
async function resolveModelPaths(words, workingDirectory) {
    if (words.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('usage', 'no model was named', {
            subject: 'model',
            remedy: 'Name it: --model models/model.joblib (input model).',
        });
    }
    const paths = [];
    for (const given of words) {
        const word = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .u)(workingDirectory, given)) ? given : asPattern(given);
        // A file may have a name that looks like a pattern.
        if (!(0,tinyglobby__WEBPACK_IMPORTED_MODULE_4__.isDynamicPattern)(word) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .u)(workingDirectory, word))) {
            paths.push(word);
            continue;
        }
        const found = await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_4__.glob)(word, { cwd: workingDirectory, onlyFiles: true, expandDirectories: false });
        if (found.length === 0) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('not-found', `no file matches ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(word, 200)}`, {
                subject: word,
                remedy: 'Check the pattern: it is relative to the working directory, and a job has only the files that it checked out.',
            });
        }
        paths.push(...found.toSorted());
    }
    return [...new Set(paths)];
}
/** Windows parts folders by backslashes, which a pattern has to escape with. */
function asPattern(word, platform = process.platform) {
    return platform === 'win32' ? word.replaceAll('\\', '/') : word;
}
/** The model under test: the file is read once and opened once, whoever asks first. */
function modelSource(path, workingDirectory, clock, options, signal) {
    const absolute = (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .u)(workingDirectory, path);
    let file;
    let opened;
    const name = displayPath(path, workingDirectory);
    const readOnce = () => (file ??= (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_6__/* .readModelFile */ .G)(absolute, { signal, name }));
    return {
        path: name,
        absolutePath: absolute,
        file: readOnce,
        open: () => (opened ??= readOnce().then(async ({ bytes }) => {
            const start = clock.elapsed();
            const result = await (0,_model_index_js__WEBPACK_IMPORTED_MODULE_7__/* .openModel */ .G)(bytes, absolute, { ...options, name });
            return { ...result, loadSeconds: (clock.elapsed() - start) / 1000 };
        })),
        openOther: (bytes, other, named) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_7__/* .openModel */ .G)(bytes, other, { ...options, name: named }),
        facts: async () => {
            try {
                return await (0,_model_index_js__WEBPACK_IMPORTED_MODULE_8__/* .describeModel */ .V)(await (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_9__/* .readModel */ .k)((await readOnce()).bytes));
            }
            catch {
                return null; // the loading check says why
            }
        },
    };
}
/** Reports must not depend on the machine: paths inside the working directory are told relative to it. */
function displayPath(path, workingDirectory) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workingDirectory, (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .u)(workingDirectory, path));
    return inside.startsWith('..') ? path : inside.replaceAll('\\', '/');
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

/***/ 19558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ newPipelineId),
/* harmony export */   _: () => (/* binding */ isPipelineId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** `pipeline_20250101_120000` (UTC), with a suffix that keeps runs of the same second apart. */
function newPipelineId(now) {
    const [date, time] = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').split('T');
    return `pipeline_${date}_${time}_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(3).toString('hex')}`;
}
const PIPELINE_ID = /^pipeline_\d{8}_\d{6}_[0-9a-f]{6}$/;
function isPipelineId(text) {
    return PIPELINE_ID.test(text);
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
        if (inputs.text('shard-by') === 'data')
            return planShardsOfData(inputs, surroundings, print);
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
/** Splits the data; every shard asks all models. */
async function planShardsOfData(inputs, surroundings, print) {
    const format = inputs.text('format') ?? 'github';
    const most = format === 'github' ? MAX_MATRIX_JOBS : _sharding_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SHARDS */ .hH;
    const shards = positive(inputs, 'shards') ?? 0;
    if (!Number.isInteger(shards) || shards < 1 || shards > most)
        throw usage(`--shards is ${shards}, expected a whole number from 1 to ${most}`, 'shards', 'modelgate plan --shard-by data --shards 8'); // prettier-ignore
    for (const name of ['changed-since', 'max-seconds-per-shard'])
        if (inputs.text(name) !== undefined)
            throw usage(`--${name} chooses among models`, name, 'Leave it out.');
    const { planData } = await __webpack_require__.e(/* import() */ 2681).then(__webpack_require__.bind(__webpack_require__, 42681));
    const { resolveConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1036), __webpack_require__.e(6833)]).then(__webpack_require__.bind(__webpack_require__, 86833));
    const plan = await planData(inputs, await resolveConfig(inputs, surroundings.workingDirectory), shards, surroundings);
    const file = inputs.text('output');
    if (file !== undefined)
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_0__/* .writeOutput */ .z)((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .u)(surroundings.workingDirectory, file), (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .a)(plan));
    const names = Array.from({ length: shards }, (_, index) => `${index + 1}/${shards}`);
    surroundings.log.info(`${plan.tables.validation.rows} rows in ${shards} shards`);
    // Names of artifacts have no slash.
    const matrix = JSON.stringify({ include: names.map((shard) => ({ shard, name: shard.replace('/', '-of-') })) });
    if (format === 'json')
        print((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .a)(plan));
    if (format === 'gitlab')
        print(names.map((name) => `${name}\n`).join(''));
    if (format === 'github') {
        print(`${matrix}\n`);
        surroundings.setOutputs?.({ matrix, shards: String(shards), models: String(plan.models.length) });
    }
    return 0;
}
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

/***/ 23007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ newPlan),
/* harmony export */   ce: () => (/* binding */ newShardRecord),
/* harmony export */   kg: () => (/* binding */ readShardRecord),
/* harmony export */   m3: () => (/* binding */ readPlan),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55156);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74296);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86153);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72020);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83323);
/* harmony import */ var _sharding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80348);







const SCHEMA_VERSION = 1;
const sha256Text = zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^[0-9a-f]{64}$/);
const shardCount = zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).max(_sharding_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SHARDS */ .hH);
const plannedModel = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    path: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).max(4096),
    size: zod__WEBPACK_IMPORTED_MODULE_1__.int().nonnegative(),
    shard: shardCount,
});
const planRecord = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__.literal(SCHEMA_VERSION),
    /** Of ModelGate. */
    version: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(100),
    shards: shardCount,
    models: zod__WEBPACK_IMPORTED_MODULE_1__.array(plannedModel),
})
    .refine(({ models, shards }) => models.every(({ shard }) => shard <= shards), 'a model is of a shard beyond the last')
    .refine(({ models }) => new Set(models.map(({ path }) => path)).size === models.length, 'a model is listed twice');
const shardRecord = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__.literal(SCHEMA_VERSION),
    /** Counted from 1. */
    shard: shardCount,
    plan: planRecord,
    /** sha256 of everything besides the models that decides a verdict: configuration, stages, environment, data. */
    config_digest: sha256Text,
    /** Commit that was judged; null outside a repository. */
    commit: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(100).nullable(),
    /** Of the CI system, the same for all attempts of a run; null where it has none. */
    run_id: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(100).nullable(),
    finished_at: zod__WEBPACK_IMPORTED_MODULE_3__.datetime(),
    /** The models of this shard that were judged, in the order of the plan. */
    judged: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        path: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).max(4096),
        /** Of the result document. */
        result_sha256: sha256Text,
    })),
})
    .refine(({ shard, plan }) => shard <= plan.shards, 'the shard is beyond the last');
function newPlan(models, shards) {
    return { schema_version: SCHEMA_VERSION, version: _core_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x, shards, models: [...models] };
}
function newShardRecord(facts) {
    return { schema_version: SCHEMA_VERSION, ...facts };
}
/** @throws ModelGateError 'data' for a text that is no plan of this version */
function readPlan(text, name) {
    return readDocument(planRecord, text, name, 'Write it with: modelgate plan --output plan.json');
}
/** @throws ModelGateError 'data' for a text that is no shard's record of this version */
function readShardRecord(text, name) {
    return readDocument(shardRecord, text, name, 'Run and merge with the same version of ModelGate.');
}
/** The same for the same value, whoever made it. */
function digestOf(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .toJson */ .a)(value)).digest('hex');
}
/** @throws ModelGateError 'data' for a text that is not by the schema */
function readDocument(schema, text, name, remedy) {
    const failed = (why, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ModelGateError */ .j3('data', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(name, 200)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(why, 200)}`, { subject: name, remedy, cause });
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw failed((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error), error);
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw failed(`${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is not by the schema'}`.trim());
}


/***/ }),

/***/ 45588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ modelsOfRun),
/* harmony export */   LM: () => (/* binding */ DECISIVE),
/* harmony export */   UC: () => (/* binding */ modelPlaces),
/* harmony export */   UJ: () => (/* binding */ namedModels),
/* harmony export */   Yh: () => (/* binding */ forgetShard),
/* harmony export */   gz: () => (/* binding */ recordShard)
/* harmony export */ });
/* unused harmony export planBySize */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74296);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(86153);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72020);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83323);
/* harmony import */ var _models_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23818);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(88973);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30430);
/* harmony import */ var _sharding_documents_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23007);
/* harmony import */ var _sharding_weights_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42808);
/* harmony import */ var _sharding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80348);














/** Options besides the models that decide a verdict; shards that differ in one cannot be merged. */
const DECISIVE = [
    'validation-data',
    'reference-data',
    'target',
    'baseline',
    'engine',
    'runtime',
    'entry',
    'auto-deploy',
    'dry-run',
];
/** @throws ModelGateError 'usage' for a shard that does not fit the plan, 'data' for a plan that is none */
async function modelsOfRun(inputs, workingDirectory) {
    const words = [...inputs.list('model'), ...inputs.positionals];
    const share = await shareOf(inputs, words, workingDirectory);
    if (share === null) {
        const all = await (0,_models_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveModelPaths */ .gD)(words, workingDirectory);
        const folderOf = (position) => (all.length === 1 ? '' : (0,_sharding_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFolder */ .t3)(position, all[position]));
        return { all, own: all.map((path, position) => ({ path, folder: folderOf(position) })), share };
    }
    const { models } = share.plan;
    return {
        all: models.map(({ path }) => path),
        own: models.flatMap(({ path, shard }, position) => shard === share.shard ? [{ path, folder: (0,_sharding_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFolder */ .t3)(position, path) }] : []),
        share,
    };
}
/** Where the models are that these inputs name, be it as patterns or in a plan; for a guard that asks before the run. */
async function modelPlaces(inputs, workingDirectory) {
    const file = inputs.text('plan');
    const { models } = file === undefined ? { models: [] } : await planOfFile((0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .within */ .u)(workingDirectory, file), []);
    return [...inputs.list('model'), ...models.map(({ path }) => path)];
}
async function shareOf(inputs, words, workingDirectory) {
    const [text, file] = [inputs.text('shard'), inputs.text('plan')];
    if (text === undefined) {
        if (file === undefined)
            return null;
        throw wrong('a plan was given, and no shard of it', 'plan', 'Say which one: --shard 1/3.');
    }
    const { shard, of } = (0,_sharding_js__WEBPACK_IMPORTED_MODULE_5__/* .parseShard */ .uK)(text);
    const plan = file === undefined
        ? await planBySize(await namedModels(words, workingDirectory), of, workingDirectory)
        : await planOfFile((0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .within */ .u)(workingDirectory, file), words);
    if (plan.shards === of)
        return { shard, plan };
    throw wrong(`shard ${shard}/${of} is of another split: the plan has ${plan.shards} shards`, 'shard', 'Take both from one modelgate plan.'); // prettier-ignore
}
/** As `plan` and every shard list them: without repeats, however they were written. */
async function namedModels(words, workingDirectory) {
    const paths = await (0,_models_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveModelPaths */ .gD)(words, workingDirectory);
    return [...new Set(paths.map((path) => (0,_models_js__WEBPACK_IMPORTED_MODULE_4__/* .displayPath */ .Gt)(path, workingDirectory)))];
}
/** The split that every machine finds by itself. */
async function planBySize(paths, shards, workingDirectory) {
    return (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .newPlan */ .EI)((0,_sharding_js__WEBPACK_IMPORTED_MODULE_5__/* .splitModels */ .XV)((0,_sharding_weights_js__WEBPACK_IMPORTED_MODULE_8__/* .weighBySize */ .jK)(await (0,_sharding_weights_js__WEBPACK_IMPORTED_MODULE_8__/* .sizesOf */ .gN)(paths, workingDirectory)), shards), shards);
}
async function planOfFile(path, words) {
    if (words.length > 0)
        throw wrong('models were named, and a plan that names them', 'plan', 'Leave --model out.');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .ModelGateError */ .j3('not-found', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(path)}: no such plan`, { subject: 'plan' });
    const plan = (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .readPlan */ .m3)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, 'utf8'), path);
    if (plan.version === _core_version_js__WEBPACK_IMPORTED_MODULE_11__/* .VERSION */ .x)
        return plan;
    throw wrong(`the plan is of version ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(plan.version)}, this is ${_core_version_js__WEBPACK_IMPORTED_MODULE_11__/* .VERSION */ .x}`, 'plan', 'Plan and run with one version.'); // prettier-ignore
}
function wrong(message, subject, remedy) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .ModelGateError */ .j3('usage', message, { subject, remedy });
}
/** A record of an earlier run must not vouch for this one, should it be killed. */
async function forgetShard(outputDirectory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(outputDirectory, _sharding_js__WEBPACK_IMPORTED_MODULE_5__/* .SHARD_FILE */ .aL), { force: true });
}
/** Written last: a shard that has no record did not come to its end. */
async function recordShard({ shard, plan }, finished, facts) {
    const { outputDirectory, inputs, config, environment, stages, source, now } = facts;
    const judged = await Promise.all(finished.map(async ({ result, files }) => ({
        path: result.model_path,
        result_sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(files.result))
            .digest('hex'),
    })));
    const options = DECISIVE.map((name) => [name, inputs.text(name) ?? null]);
    const config_digest = (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .ol)({ config, environment, stages, options });
    const record = (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .newShardRecord */ .ce)({
        ...{ shard, plan, config_digest, judged },
        ...{ commit: source.commit, run_id: source.runId, finished_at: now.toISOString() },
    });
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_12__/* .writeOutput */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(outputDirectory, _sharding_js__WEBPACK_IMPORTED_MODULE_5__/* .SHARD_FILE */ .aL), (0,_core_json_js__WEBPACK_IMPORTED_MODULE_13__/* .toJson */ .a)(record), 'output-dir');
}


/***/ }),

/***/ 42808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wx: () => (/* binding */ weighByDuration),
/* harmony export */   gN: () => (/* binding */ sizesOf),
/* harmony export */   jK: () => (/* binding */ weighBySize)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27137);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30430);



/**
 * What a model of no size costs, told as bytes. Measured in one run on two cores with small data: 0.05 to 0.2 s for a model
 * of 11 kB, 0.6 to 0.9 s for a forest of 200 MB, which is 3 to 4 ms a MB. Without it one large model would count for
 * thousands of small ones.
 */
const FIXED_BYTES = 32 * 1024 ** 2;
/** A Git LFS pointer is smaller than this. */
const MAX_POINTER_BYTES = 200;
/**
 * Sizes as they decide the split. A file that is not fetched yet counts as large as its Git LFS pointer says; what is no
 * file has no size, and the shard that gets it says why it cannot be judged.
 */
async function sizesOf(paths, workingDirectory) {
    const sizes = [];
    for (const path of paths) {
        const file = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .u)(workingDirectory, path);
        const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => null);
        const size = facts?.isFile() === true ? facts.size : 0;
        const pointer = size > 0 && size < MAX_POINTER_BYTES ? (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readLfsPointer */ .t)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file)) : null;
        sizes.push({ path, size: pointer?.size ?? size });
    }
    return sizes;
}
/** By size alone: what every machine knows without asking. Unit: bytes. */
function weighBySize(models) {
    return models.map((model) => ({ ...model, weight: model.size + FIXED_BYTES }));
}
/**
 * By the seconds that earlier runs took; a model that never ran is taken for as fast, byte by byte, as the median of
 * those that did. Unit: seconds.
 * @param seconds by path; null when none of these models is in it
 */
function weighByDuration(models, seconds) {
    const rates = weighBySize(models)
        .flatMap(({ path, weight }) => (seconds.has(path) ? [seconds.get(path) / weight] : []))
        .toSorted((a, b) => a - b);
    const median = rates[Math.floor(rates.length / 2)];
    if (median === undefined)
        return null;
    return weighBySize(models).map(({ path, size, weight }) => ({
        path,
        size,
        weight: seconds.get(path) ?? median * weight,
    }));
}


/***/ }),

/***/ 80348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XV: () => (/* binding */ splitModels),
/* harmony export */   aL: () => (/* binding */ SHARD_FILE),
/* harmony export */   cj: () => (/* binding */ shardLoads),
/* harmony export */   hH: () => (/* binding */ MAX_SHARDS),
/* harmony export */   t3: () => (/* binding */ reportFolder),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72020);



/** Name of what a shard writes beside its reports. */
const SHARD_FILE = 'shard.json';
/** More jobs than this no CI system starts for one run; GitHub's own limit of a matrix is 256. */
const MAX_SHARDS = 1_000;
/**
 * Longest processing time first: the heaviest model that is left goes to the shard with the least work. The fullest
 * shard has at most 4/3 - 1/(3n) times the work of the best split (Graham, 1969, https://doi.org/10.1137/0117039).
 * Ties go by path and shard number, so that every machine makes the same split.
 * @returns the models in the order in which they came
 */
function splitModels(models, shards) {
    const loads = Array.from({ length: shards }, () => 0);
    const shardOf = new Map();
    for (const model of models.toSorted((a, b) => b.weight - a.weight || (a.path < b.path ? -1 : 1))) {
        const least = loads.indexOf(Math.min(...loads));
        loads[least] = loads[least] + model.weight;
        shardOf.set(model.path, least + 1);
    }
    return models.map(({ path, size }) => ({ path, size, shard: shardOf.get(path) }));
}
/** Work of every shard of a split, in the unit of the weights. */
function shardLoads(models, shards) {
    const planned = splitModels(models, shards);
    const loads = Array.from({ length: shards }, () => 0);
    for (const [index, { shard }] of planned.entries())
        loads[shard - 1] += models[index].weight;
    return loads;
}
/** `2/8` as Jest and Playwright write it. @throws ModelGateError 'usage' for anything else */
function parseShard(text) {
    const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text.trim());
    const [shard, of] = [Number(match?.[1]), Number(match?.[2])];
    if (match !== null && shard >= 1 && shard <= of && of <= MAX_SHARDS)
        return { shard, of };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('usage', `shard is "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(text, 80)}", expected i/n with i from 1 to n`, {
        subject: 'shard',
        remedy: `The second of eight shards is 2/8; there are at most ${MAX_SHARDS}.`,
    });
}
/** Where the reports of one of several models go, below the output directory. @param position from 0 */
function reportFolder(position, path) {
    return `${position + 1}-${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)}`;
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

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZodISODate: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate),
/* harmony export */   ZodISODateTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime),
/* harmony export */   ZodISODuration: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration),
/* harmony export */   ZodISOTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime),
/* harmony export */   date: () => (/* binding */ date),
/* harmony export */   datetime: () => (/* binding */ datetime),
/* harmony export */   duration: () => (/* binding */ duration),
/* harmony export */   time: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate, params);
}
function time(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoTime */ .Kn(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime, params);
}
function duration(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDuration */ .f2(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration, params);
}


/***/ })

};
