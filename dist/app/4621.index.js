export const id = 4621;
export const ids = [4621];
export const modules = {

/***/ 62638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ secondsOfRuns),
/* harmony export */   Lc: () => (/* binding */ findRun),
/* harmony export */   Xc: () => (/* binding */ runsFolder),
/* harmony export */   iL: () => (/* binding */ DEFAULT_OUTPUT_DIRECTORY),
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
    const ids = await idsIn(folder);
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
    for (const id of await idsIn(folder)) {
        const { pipeline_id, start_time, model_path, environment, overall_status } = await readRun(folder, id);
        lines.push({ pipeline_id, start_time, model_path, environment, overall_status });
    }
    return lines;
}
/** Path of a model -> seconds of its newest run. A run that could not be carried out says nothing of the next one. */
async function secondsOfRuns(folder) {
    const seconds = new Map();
    for (const id of await idsIn(folder)) {
        const { model_path, overall_status, execution_time_seconds } = await readRun(folder, id);
        if (overall_status !== 'error' && execution_time_seconds > 0)
            seconds.set(model_path, execution_time_seconds);
    }
    return seconds;
}
async function idsIn(folder) {
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73382);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72020);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74184);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31771);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51391);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78975);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30430);








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
    for (const word of words) {
        // A file may have a name that looks like a pattern.
        if (!(0,tinyglobby__WEBPACK_IMPORTED_MODULE_3__.isDynamicPattern)(word) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .u)(workingDirectory, word))) {
            paths.push(word);
            continue;
        }
        const found = await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_3__.glob)(word, { cwd: workingDirectory, onlyFiles: true, expandDirectories: false });
        if (found.length === 0) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('not-found', `no file matches ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(word, 200)}`, {
                subject: word,
                remedy: `The pattern is relative to ${workingDirectory}.`,
            });
        }
        paths.push(...found.toSorted());
    }
    return [...new Set(paths)];
}
/** The model under test: the file is read once and opened once, whoever asks first. */
function modelSource(path, workingDirectory, clock, options, signal) {
    const absolute = (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .u)(workingDirectory, path);
    let file;
    let opened;
    const readOnce = () => (file ??= (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_6__/* .readModelFile */ .G)(absolute, { signal }));
    return {
        path: displayPath(path, workingDirectory),
        absolutePath: absolute,
        file: readOnce,
        open: () => (opened ??= readOnce().then(async ({ bytes }) => {
            const start = clock.elapsed();
            const result = await (0,_model_index_js__WEBPACK_IMPORTED_MODULE_7__/* .openModel */ .G)(bytes, absolute, options);
            return { ...result, loadSeconds: (clock.elapsed() - start) / 1000 };
        })),
        openOther: (bytes, other) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_7__/* .openModel */ .G)(bytes, other, options),
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
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workingDirectory, (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .u)(workingDirectory, path));
    return inside.startsWith('..') ? path : inside.replaceAll('\\', '/');
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

/***/ 23007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ newPlan),
/* harmony export */   ce: () => (/* binding */ newShardRecord),
/* harmony export */   kg: () => (/* binding */ readShardRecord),
/* harmony export */   m3: () => (/* binding */ readPlan),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74296);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86153);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72020);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83323);
/* harmony import */ var _sharding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80348);







const SCHEMA_VERSION = 1;
const sha256Text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const shardCount = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(_sharding_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SHARDS */ .hH);
const plannedModel = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(4096),
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    shard: shardCount,
});
const planRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(SCHEMA_VERSION),
    /** Of ModelGate. */
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100),
    shards: shardCount,
    models: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(plannedModel),
})
    .refine(({ models, shards }) => models.every(({ shard }) => shard <= shards), 'a model is of a shard beyond the last')
    .refine(({ models }) => new Set(models.map(({ path }) => path)).size === models.length, 'a model is listed twice');
const shardRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(SCHEMA_VERSION),
    /** Counted from 1. */
    shard: shardCount,
    plan: planRecord,
    /** sha256 of everything besides the models that decides a verdict: configuration, stages, environment, data. */
    config_digest: sha256Text,
    /** Commit that was judged; null outside a repository. */
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100).nullable(),
    /** Of the CI system, the same for all attempts of a run; null where it has none. */
    run_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100).nullable(),
    finished_at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    /** The models of this shard that were judged, in the order of the plan. */
    judged: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(4096),
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
    return read(planRecord, text, name, 'Write it with: modelgate plan --output plan.json');
}
/** @throws ModelGateError 'data' for a text that is no shard's record of this version */
function readShardRecord(text, name) {
    return read(shardRecord, text, name, 'Run and merge with the same version of ModelGate.');
}
/** The same for the same value, whoever made it. */
function digestOf(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .toJson */ .a)(value)).digest('hex');
}
function read(schema, text, name, remedy) {
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
    'engine',
    'runtime',
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


/***/ })

};
