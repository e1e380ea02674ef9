export const id = 6291;
export const ids = [6291,6833];
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

/***/ 20819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ historyFor),
/* harmony export */   J: () => (/* binding */ earlierRuns)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55156);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74296);
/* harmony import */ var _deploy_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74192);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34518);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62638);







/** Newest runs that are looked through, and bytes of them that are read: a courtesy must not cost seconds. */
const MAX_RUNS = 300;
const MAX_BYTES = 64 * 1024 * 1024;
/** What a run needs to be looked back on. The folder may hold anybody's files, so that nothing in it is taken on trust. */
const runRecord = zod__WEBPACK_IMPORTED_MODULE_2__.object({
    pipeline_id: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    start_time: zod__WEBPACK_IMPORTED_MODULE_3__.datetime(),
    model_path: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    overall_status: zod__WEBPACK_IMPORTED_MODULE_2__["enum"]([
        'ready_for_deployment',
        'deployed',
        'awaiting_approval',
        'rolled_back',
        'failed',
        'inconclusive',
        'error',
    ]),
    execution_time_seconds: zod__WEBPACK_IMPORTED_MODULE_2__.number(),
    model: zod__WEBPACK_IMPORTED_MODULE_2__.object({ sha256: zod__WEBPACK_IMPORTED_MODULE_2__.string() }).nullable(),
    stages: zod__WEBPACK_IMPORTED_MODULE_2__.object({
        validation: zod__WEBPACK_IMPORTED_MODULE_2__.object({
            model_performance: zod__WEBPACK_IMPORTED_MODULE_2__.object({ metrics: zod__WEBPACK_IMPORTED_MODULE_2__.record(zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.number().nullable()) }),
            data_quality: zod__WEBPACK_IMPORTED_MODULE_2__.object({ score: zod__WEBPACK_IMPORTED_MODULE_2__.number().nullable() }),
            data_drift: zod__WEBPACK_IMPORTED_MODULE_2__.object({ score: zod__WEBPACK_IMPORTED_MODULE_2__.number().nullable() }),
            feature_importance: zod__WEBPACK_IMPORTED_MODULE_2__.object({ stability: zod__WEBPACK_IMPORTED_MODULE_2__.number().nullable() }),
        })
            .optional(),
    }),
});
/** Path of a model -> its runs among the newest of the folder, oldest first. What is no run of ours is left out. */
async function earlierRuns(folder) {
    const found = new Map();
    let bytes = 0;
    for (const id of (await (0,_history_js__WEBPACK_IMPORTED_MODULE_4__/* .idsOfRuns */ .iZ)(folder)).slice(-MAX_RUNS).toReversed()) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${id}.json`);
        bytes += (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).size;
        if (bytes > MAX_BYTES)
            break;
        const record = runRecord.safeParse(parsed(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')));
        if (!record.success)
            continue;
        const { model_path } = record.data;
        found.set(model_path, [(0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .pastRun */ .u)(record.data), ...(found.get(model_path) ?? [])]);
    }
    return found;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
/**
 * What was before this run, for its report.
 * @param target opened by a stage of this run; null: no stage needed it, and it is not opened for a picture
 */
async function historyFor(result, earlier, target) {
    const runs = earlier.get(result.model_path) ?? [];
    try {
        const opened = await target;
        const deployments = opened === null ? null : await (0,_deploy_index_js__WEBPACK_IMPORTED_MODULE_6__/* .deploymentStatus */ .I1)(opened.store, result.environment);
        return { runs, deployments, unread: null };
    }
    catch (error) {
        return { runs, deployments: null, unread: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error) };
    }
}


/***/ }),

/***/ 86833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveConfig: () => (/* binding */ resolveConfig),
/* harmony export */   resolveEnvironment: () => (/* binding */ resolveEnvironment),
/* harmony export */   resolveStages: () => (/* binding */ resolveStages),
/* harmony export */   withBaseline: () => (/* binding */ withBaseline),
/* harmony export */   within: () => (/* reexport safe */ _paths_js__WEBPACK_IMPORTED_MODULE_2__.u)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61036);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93981);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74296);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90761);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72020);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30430);








/** The configuration that was named, the one at the usual place, or the defaults. */
async function resolveConfig(inputs, workingDirectory) {
    const named = inputs.text('config');
    if (named !== undefined)
        return (0,_config_index_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .u)(workingDirectory, named));
    const usual = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, _config_index_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_CONFIG_PATH */ .Bi);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(usual) ? (0,_config_index_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)(usual) : (0,_config_index_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultConfig */ .sb)();
}
/** @throws ModelGateError 'usage' when the environment is not one of the configuration's */
function resolveEnvironment(name, config) {
    const known = config.deployment.environments;
    if (name === undefined)
        return known[0];
    if (known.includes(name))
        return name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelGateError */ .j3('usage', `environment "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(name, 80)}" is not configured${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .a)(name, known)}`, {
        subject: 'environment',
        remedy: `Known: ${known.join(', ')}. Add it to deployment.environments to use it.`,
    });
}
/** Names of `--stages a,b`, or those of the configuration. */
function resolveStages(words, config) {
    if (words === undefined)
        return config.pipeline.stages;
    const names = words.split(',').map((word) => word.trim());
    return names.map((name) => {
        const stage = _config_index_js__WEBPACK_IMPORTED_MODULE_7__/* .STAGE_NAMES */ .y1.find((known) => known === name);
        if (stage !== undefined)
            return stage;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelGateError */ .j3('usage', `unknown stage "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(name, 80)}"${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .a)(name, _config_index_js__WEBPACK_IMPORTED_MODULE_7__/* .STAGE_NAMES */ .y1)}`, {
            subject: 'stages',
            remedy: `Known stages: ${_config_index_js__WEBPACK_IMPORTED_MODULE_7__/* .STAGE_NAMES */ .y1.join(', ')}.`,
        });
    });
}
/** The configuration with the model of --baseline to compare with. */
function withBaseline(config, baseline) {
    return baseline === undefined ? config : (0,_config_index_js__WEBPACK_IMPORTED_MODULE_3__/* .checkConfig */ .l2)({ ...config, validation: { ...config.validation, baseline } });
}


/***/ }),

/***/ 24257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  statusCommand: () => (/* binding */ statusCommand)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/deploy/status.ts + 1 modules
var deploy_status = __webpack_require__(74192);
// EXTERNAL MODULE: ./src/report/html.ts + 8 modules
var html = __webpack_require__(7556);
// EXTERNAL MODULE: ./src/report/sections/history.ts
var sections_history = __webpack_require__(19335);
// EXTERNAL MODULE: ./src/report/wording.ts
var wording = __webpack_require__(25594);
;// CONCATENATED MODULE: ./src/report/registry.ts




/** Newest deployments and runs that the page lists; the histories have them all. */
const MAX_DEPLOYMENTS = 1_000;
const MAX_RUNS = 500;
/** One page of all models and environments. */
function renderRegistryHtml(registry) {
    const { environments, problems } = registry;
    const live = environments.filter((one) => one.deployments.some((deployment) => deployment.live)).length;
    const facts = [
        (0,wording/* counted */.hS)(versionsOf(environments).length, 'version'),
        `${live} of ${(0,wording/* counted */.hS)(environments.length, 'environment')} with a model`,
        ...(problems.length === 0 ? [] : [(0,wording/* counted */.hS)(problems.length, 'unreadable history', 'unreadable histories')]),
    ];
    return (0,html/* page */.MY)({
        title: 'Models - ModelGate',
        body: `<header class="verdict ${problems.length === 0 ? 'quiet' : 'unsure'}">
<p class="kicker">ModelGate</p>
<h1><span class="word">Models</span></h1>
<p class="line">${facts.map((fact) => `<span>${(0,core_text/* html */.qy)(fact)}</span>`).join('')}</p>
</header>
<main>
${registrySections(registry).map(html/* htmlSection */.$q).join('\n')}
</main>`,
    });
}
/** Environments first, then every model with its versions, then what happened and what ran. */
function registrySections({ environments, problems, runs }) {
    return [
        ...(problems.length === 0 ? [] : [problemSection(problems)]),
        environmentSection(environments),
        modelSection(versionsOf(environments)),
        deploymentSection(environments),
        ...(runs.length === 0 ? [] : [runSection(runs)]),
    ];
}
function problemSection(problems) {
    return {
        id: 'attention',
        title: 'Histories that could not be read',
        fact: (0,wording/* counted */.hS)(problems.length, 'environment'),
        tone: 'unsure',
        blocks: [{ kind: 'list', items: problems }],
    };
}
function environmentSection(environments) {
    const bad = environments.filter(({ deployments }) => liveOf(deployments)?.outcome === 'failed').length;
    return {
        id: 'environments',
        title: 'Environments',
        fact: bad === 0 ? (0,wording/* counted */.hS)(environments.length, 'environment') : `${bad} with a model that failed its health check`,
        tone: bad === 0 ? 'good' : 'bad',
        blocks: [
            {
                kind: 'table',
                caption: 'What is live in each environment',
                columns: [
                    { title: 'Environment' },
                    { title: 'Model' },
                    { title: 'Outcome' },
                    { title: 'sha256' },
                    { title: 'Since (UTC)' },
                    { title: 'Health', numeric: true },
                    { title: 'Deployments', numeric: true },
                    { title: 'Succeeded', numeric: true },
                    { title: 'Time to restore', numeric: true },
                    { title: 'Commit' },
                ],
                rows: environments.map((one) => environmentRow(one)),
            },
        ],
    };
}
function environmentRow({ environment, deployments, success_rate, mean_time_to_restore_ms, }) {
    // prettier-ignore
    const made = deployments.filter(({ kind }) => kind === 'deployment').length;
    const live = liveOf(deployments);
    const facts = [
        String(made),
        success_rate === null ? '–' : (0,wording/* showShare */.zY)(success_rate),
        mean_time_to_restore_ms === null ? '–' : (0,wording/* showDuration */.kJ)(mean_time_to_restore_ms),
    ];
    if (live === undefined)
        return [environment, 'nothing deployed', '', '', '', '–', ...facts, '–'];
    const { word, tone } = (0,sections_history/* outcomeCell */.Bl)(live);
    return [
        environment,
        live.file,
        { text: word, tone },
        { text: (0,wording/* shortDigest */.VK)(live.sha256), mono: true },
        (0,sections_history/* timeCell */.s5)(live.started),
        (0,wording/* showNumber */.Zo)(live.score),
        ...facts,
        commitCell(live),
    ];
}
function modelSection(versions) {
    const files = new Set(versions.map(({ file }) => file));
    return {
        id: 'models',
        title: 'Models',
        fact: `${(0,wording/* counted */.hS)(files.size, 'model')}, ${(0,wording/* counted */.hS)(versions.length, 'version')}`,
        tone: 'quiet',
        blocks: [
            {
                kind: 'table',
                caption: 'Every version that was deployed, by model, newest first',
                columns: [
                    { title: 'Model' },
                    { title: 'sha256' },
                    { title: 'Live in' },
                    { title: 'Was in' },
                    { title: 'First deployed (UTC)' },
                    { title: 'Failed', numeric: true },
                    { title: 'Measured' },
                    { title: 'Commit' },
                    { title: 'By' },
                ],
                rows: versions.map(({ file, sha256, liveIn, wasIn, first, failed }) => [
                    file,
                    { text: (0,wording/* shortDigest */.VK)(sha256), mono: true },
                    liveIn.length === 0 ? '–' : { text: liveIn.join(', '), tone: 'good' },
                    wasIn.join(', ') || '–',
                    (0,sections_history/* timeCell */.s5)(first.started),
                    String(failed),
                    measured(first),
                    commitCell(first),
                    first.source.actor ?? '–',
                ]),
            },
        ],
    };
}
function deploymentSection(environments) {
    const all = environments
        .flatMap(({ environment, deployments }) => deployments.map((one) => ({ environment, one })))
        .toSorted((a, b) => (a.one.started < b.one.started ? 1 : -1));
    const shown = all.slice(0, MAX_DEPLOYMENTS);
    return {
        id: 'deployments',
        title: 'Deployments',
        fact: shown.length < all.length ? `the newest ${shown.length} of ${all.length}` : (0,wording/* counted */.hS)(all.length, 'deployment'),
        tone: 'quiet',
        blocks: [
            {
                kind: 'table',
                caption: 'What went live, newest first',
                columns: [
                    { title: 'Since (UTC)' },
                    { title: 'Environment' },
                    { title: 'Model' },
                    { title: 'sha256' },
                    { title: 'Outcome' },
                    { title: 'Live for', numeric: true },
                    { title: 'Deployment' },
                    { title: 'Why' },
                ],
                rows: shown.map(({ environment, one }) => {
                    const { word, tone } = (0,sections_history/* outcomeCell */.Bl)(one);
                    return [
                        (0,sections_history/* timeCell */.s5)(one.started),
                        environment,
                        one.file,
                        { text: (0,wording/* shortDigest */.VK)(one.sha256), mono: true },
                        { text: word, tone },
                        one.live ? 'until now' : (0,wording/* showDuration */.kJ)(one.live_ms ?? 0),
                        { text: one.id, mono: true },
                        one.reason ?? '',
                    ];
                }),
            },
        ],
    };
}
function runSection(runs) {
    const shown = runs.slice(-MAX_RUNS).toReversed();
    return {
        id: 'runs',
        title: 'Runs on this machine',
        fact: shown.length < runs.length ? `the newest ${shown.length} of ${runs.length}` : (0,wording/* counted */.hS)(runs.length, 'run'),
        tone: 'quiet',
        blocks: [
            {
                kind: 'table',
                caption: 'Runs, newest first',
                columns: [
                    { title: 'Started (UTC)' },
                    { title: 'Model' },
                    { title: 'sha256' },
                    { title: 'Environment' },
                    { title: 'Verdict' },
                    { title: 'Time', numeric: true },
                    { title: 'Run' },
                ],
                rows: shown.map((run) => {
                    const { word, tone } = (0,wording/* overallWording */.Wr)(run.overall_status);
                    return [
                        (0,sections_history/* timeCell */.s5)(run.start_time),
                        run.model_path,
                        run.sha256 === null ? '–' : { text: (0,wording/* shortDigest */.VK)(run.sha256), mono: true },
                        run.environment,
                        { text: word, tone },
                        (0,wording/* showDuration */.kJ)(run.execution_time_seconds * 1000),
                        { text: run.pipeline_id, mono: true },
                    ];
                }),
            },
        ],
    };
}
/** By file name, newest version first. The same bytes under two names are two models. */
function versionsOf(environments) {
    const groups = new Map();
    for (const { environment, deployments } of environments) {
        for (const one of deployments) {
            const key = `${one.file}\n${one.sha256}`;
            groups.set(key, [...(groups.get(key) ?? []), { environment, one }]);
        }
    }
    const versions = [...groups.values()].map((group) => {
        const sorted = group.toSorted((a, b) => (a.one.started < b.one.started ? -1 : 1));
        const first = sorted[0].one;
        const liveIn = [...new Set(group.filter(({ one }) => one.live).map(({ environment }) => environment))].toSorted();
        const wasIn = [...new Set(group.map(({ environment }) => environment))].filter((name) => !liveIn.includes(name));
        const failed = group.filter(({ one }) => one.outcome === 'failed').length;
        return { file: first.file, sha256: first.sha256, first, liveIn, wasIn: wasIn.toSorted(), failed };
    });
    return versions.toSorted((a, b) => a.file === b.file ? (a.first.started < b.first.started ? 1 : -1) : a.file < b.file ? -1 : 1);
}
function liveOf(deployments) {
    return deployments.findLast(({ live }) => live);
}
function measured({ metrics }) {
    const known = Object.entries(metrics ?? {}).filter(([, value]) => value !== null);
    const shown = known.slice(0, 3).map(([name, value]) => `${name} ${(0,wording/* showNumber */.Zo)(value)}`);
    return shown.join(', ') || '–';
}
function commitCell({ source }) {
    return source.commit === null ? '–' : { text: (0,wording/* shortDigest */.VK)(source.commit), mono: true };
}

// EXTERNAL MODULE: ./src/commands/history.ts
var commands_history = __webpack_require__(62638);
// EXTERNAL MODULE: ./src/commands/output.ts
var output = __webpack_require__(88973);
// EXTERNAL MODULE: ./src/commands/report-history.ts
var report_history = __webpack_require__(20819);
// EXTERNAL MODULE: ./src/commands/settings.ts
var settings = __webpack_require__(86833);
// EXTERNAL MODULE: ./src/commands/paths.ts
var paths = __webpack_require__(30430);
// EXTERNAL MODULE: ./src/commands/targets.ts + 14 modules
var targets = __webpack_require__(74592);
;// CONCATENATED MODULE: ./src/commands/status.ts










/** Histories that are read at once: each is a few requests to a server. */
const AT_ONCE = 8;
/** Runs of this machine and deployments of the environments; with an id, that run's result document. */
const statusCommand = {
    name: 'status',
    async run(inputs, surroundings, print) {
        const { workingDirectory, log } = surroundings;
        const runs = (0,commands_history/* runsFolder */.Xc)(workingDirectory, inputs.text('output-dir'));
        const [id] = inputs.positionals;
        if (id !== undefined) {
            print((0,json/* toJson */.a)(await (0,commands_history/* findRun */.Lc)(runs, id)));
            return 0;
        }
        const config = await (0,settings.resolveConfig)(inputs, workingDirectory);
        const named = inputs.text('environment');
        const target = await (0,targets/* openTarget */.Ap)(config, surroundings);
        try {
            const wanted = named === undefined
                ? [...new Set([...config.deployment.environments, ...(await (0,deploy_status/* environmentsIn */.Ib)(target.store))])]
                : [(0,settings.resolveEnvironment)(named, config)];
            const { states, problems } = await readEnvironments(target.store, wanted);
            for (const problem of problems)
                log.error(problem);
            const page = inputs.text('output');
            if (page !== undefined) {
                const earlier = [...(await (0,report_history/* earlierRuns */.J)(runs))].flatMap(([model_path, past]) => past.map((run) => ({ ...run, model_path })));
                const all = earlier.toSorted((a, b) => (a.start_time < b.start_time ? -1 : 1));
                const text = renderRegistryHtml({ environments: states, problems, runs: all });
                await (0,output/* writeOutput */.z)((0,paths/* within */.u)(workingDirectory, page), text, 'output');
                log.info(`written to ${page}`);
            }
            const history = await (0,commands_history/* listRuns */.v)(runs);
            if (inputs.flag('json')) {
                print((0,json/* toJson */.a)({ pipelines: history, environments: states, models: modelsOf(states), problems }));
            }
            else
                print(overview(history, states));
            return problems.length === 0 ? 0 : 2;
        }
        finally {
            await target.close();
        }
    },
};
/** One history that is damaged does not hide the others. */
async function readEnvironments(store, environments) {
    const states = environments.map(() => null);
    const problems = [];
    const waiting = [...environments.entries()];
    const work = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const [position, environment] = next;
            try {
                states[position] = await (0,deploy_status/* deploymentStatus */.I1)(store, environment);
            }
            catch (error) {
                problems.push(`${environment}: ${(0,errors/* explain */.WE)(error)}`);
            }
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return { states: states.filter((state) => state !== null), problems: problems.toSorted() };
}
/** Every version of every model that was deployed, and where it is live. */
function modelsOf(states) {
    return versionsOf(states).map(({ file, sha256, liveIn, wasIn, failed, first }) => {
        return {
            file,
            sha256,
            live_in: liveIn,
            was_in: wasIn,
            failed,
            first_deployed: first.started,
            metrics: first.metrics,
        };
    });
}
function overview(runs, states) {
    const lines = states.flatMap((state) => {
        const live = state.live === null
            ? 'nothing deployed'
            : `${(0,core_text/* plain */.pj)(state.live.file)} ${state.live.sha256.slice(0, 12)} (${state.live.id}, ${state.live.status})`;
        const deployments = state.deployments.slice(-5).map((one) => {
            const until = one.ended === null ? 'until now' : `until ${one.ended} (${duration(one.live_ms)})`;
            const verdict = one.verdict_ms === null ? '' : `, verdict after ${duration(one.verdict_ms)}`;
            return `  ${one.id} ${one.sha256.slice(0, 12)} ${one.kind} ${one.outcome}: ${one.started} ${until}${verdict}`;
        });
        const made = state.deployments.filter((one) => one.kind === 'deployment').length;
        const rate = state.success_rate === null
            ? []
            : [`  ${(state.success_rate * 100).toFixed(0)} % of ${made} deployments succeeded`];
        const restored = state.mean_time_to_restore_ms === null
            ? []
            : [`  mean time to restore ${duration(state.mean_time_to_restore_ms)}`];
        return [`${state.environment}: ${live}`, ...deployments, ...rate, ...restored];
    });
    const recent = runs
        .slice(-10)
        .map((run) => `  ${run.pipeline_id} ${run.overall_status} ${(0,core_text/* plain */.pj)(run.model_path)} -> ${run.environment}`);
    return [...lines, ...(recent.length > 0 ? ['runs on this machine:', ...recent] : []), ''].join('\n');
}
/** `1.4 s`, `12 min`, `3.5 h`, `8.2 d`: two figures are enough to judge by. */
function duration(milliseconds) {
    const seconds = (milliseconds ?? 0) / 1000;
    if (seconds < 120)
        return `${seconds.toFixed(1)} s`;
    if (seconds < 7200)
        return `${(seconds / 60).toFixed(0)} min`;
    return seconds < 172_800 ? `${(seconds / 3600).toFixed(1)} h` : `${(seconds / 86_400).toFixed(1)} d`;
}


/***/ }),

/***/ 74192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I1: () => (/* binding */ deploymentStatus),
  Ib: () => (/* binding */ environmentsIn),
  cN: () => (/* binding */ recoverEnvironment),
  tY: () => (/* binding */ verifyEnvironment)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/deploy/names.ts
var names = __webpack_require__(50927);
// EXTERNAL MODULE: ./src/deploy/candidates.ts
var candidates = __webpack_require__(49417);
// EXTERNAL MODULE: ./src/deploy/operation.ts + 1 modules
var deploy_operation = __webpack_require__(74667);
// EXTERNAL MODULE: ./src/deploy/pointer.ts + 1 modules
var deploy_pointer = __webpack_require__(8675);
// EXTERNAL MODULE: ./src/deploy/provenance/guard.ts + 2 modules
var guard = __webpack_require__(60487);
;// CONCATENATED MODULE: ./src/deploy/provenance-health.ts


/**
 * Is what is live signed as it has to be? Bytes, manifest and history can be replaced together by whoever may write to
 * the branch; the signature cannot. null when nothing is required.
 */
async function provenanceCheck(operation, pointer) {
    const { store, provenance, clock } = operation;
    const began = clock.elapsed();
    const found = await (0,guard/* demandProvenance */.P)(store, provenance, pointer).then((valid) => (valid === null ? null : { status: 'passed', message: valid }), (error) => ({ status: 'failed', message: (0,errors/* messageOf */.bD)(error) }));
    if (found === null)
        return null;
    const duration_ms = Math.round(clock.elapsed() - began);
    return { id: 'health.provenance', measured: null, threshold: null, duration_ms, ...found };
}
/** Not a share among others: without a valid signature nothing is healthy. */
function withProvenance(health, check) {
    if (check === null)
        return health;
    const status = check.status === 'passed' ? health.status : 'failed';
    return { ...health, status, checks: [...health.checks, check] };
}

// EXTERNAL MODULE: ./src/deploy/settlement.ts + 1 modules
var settlement = __webpack_require__(94874);
;// CONCATENATED MODULE: ./src/deploy/status.ts








/**
 * Who deployed what and when, from the history of the environment.
 * @throws ModelGateError code 'usage' for an id that the environment never had, 'corrupt' for a damaged history
 */
async function deploymentStatus(store, environment, id) {
    (0,names/* assertEnvironmentName */.vC)(environment);
    const pointer = await (0,deploy_pointer/* readPointer */.qT)(store, environment);
    const entries = pointer?.history.entries ?? [];
    const deployments = recordsOf(entries);
    const shown = id === undefined ? deployments : deployments.filter((record) => record.id === id);
    if (id !== undefined && shown.length === 0) {
        throw new errors/* ModelGateError */.j3('usage', `${environment} never had a deployment "${(0,core_text/* plain */.pj)(id, 100)}"`, {
            subject: id,
            remedy: 'Call status without an id for the list.',
        });
    }
    const settled = deployments.filter((record) => record.kind === 'deployment' && record.outcome !== 'unverified');
    const active = settled.filter((record) => record.outcome === 'active').length;
    const restores = timesToRestore(entries);
    return {
        environment,
        live: pointer?.manifest ?? null,
        deployments: shown,
        success_rate: settled.length === 0 ? null : active / settled.length,
        mean_time_to_restore_ms: restores.length === 0 ? null : restores.reduce((sum, time) => sum + time, 0) / restores.length,
    };
}
/** Every environment that was ever deployed to, by name. */
async function environmentsIn(store) {
    const prefix = (0,names/* environmentBranch */.GX)('');
    const branches = await store.listBranches(prefix);
    return branches
        .map(({ name }) => name.slice(prefix.length))
        .filter((name) => (0,names/* isEnvironmentName */.tq)(name))
        .toSorted();
}
function recordsOf(entries) {
    const beginnings = entries.filter((entry) => entry.event === 'deployed' || entry.event === 'restored');
    return beginnings.map((entry, index) => {
        const next = beginnings[index + 1];
        const verdict = entries.find((other) => other.deployment === entry.deployment && other.sequence > entry.sequence);
        const unsettled = next === undefined ? 'unverified' : 'rolled_back';
        return {
            id: entry.deployment,
            kind: entry.event === 'deployed' ? 'deployment' : 'rollback',
            outcome: verdict === undefined ? unsettled : verdict.event === 'confirmed' ? 'active' : 'failed',
            live: next === undefined,
            file: entry.file,
            sha256: entry.sha256,
            size: entry.size,
            started: entry.time,
            settled: (verdict ?? next)?.time ?? null,
            ended: next?.time ?? null,
            verdict_ms: between(entry, verdict ?? next),
            live_ms: between(entry, next),
            score: verdict?.score ?? null,
            restores: entry.restores,
            reason: verdict?.reason ?? entry.reason,
            gate_digest: entry.gate_digest,
            metrics: metricsOf(entry, entries),
            source: entry.source,
            written_by: entry.written_by,
        };
    });
}
/** Those of a rollback stand on the line on which the same bytes went live before it. */
function metricsOf({ metrics, sequence, sha256 }, entries) {
    const measured = (other) => other.sha256 === sha256 && other.metrics !== undefined;
    return metrics ?? entries.slice(0, sequence).findLast(measured)?.metrics ?? null;
}
/** A clock that was set back between two lines must not make a time negative. */
function between(from, to) {
    return to === undefined ? null : Math.max(0, Date.parse(to.time) - Date.parse(from.time));
}
function timesToRestore(entries) {
    const times = [];
    let brokenSince = null;
    let liveSince = 0;
    for (const entry of entries) {
        const time = new Date(entry.time).getTime();
        if (entry.event === 'deployed')
            liveSince = time;
        if (entry.event === 'failed' || (entry.event === 'restored' && entry.automatic))
            brokenSince ??= liveSince;
        if (entry.event !== 'confirmed' || brokenSince === null)
            continue;
        times.push(Math.max(0, time - brokenSince));
        brokenSince = null;
    }
    return times;
}
/**
 * Downloads what is live and health-checks it; changes nothing. For monitoring.
 * `unverified`: healthy now, but the run that deployed it has not given its verdict.
 */
async function verifyEnvironment(request) {
    const operation = await (0,deploy_operation/* beginOperation */.xd)(request);
    const pointer = await (0,deploy_pointer/* readPointer */.qT)(operation.store, operation.environment);
    if (pointer === null)
        return { status: 'empty', manifest: null, health_check: null };
    const health = withProvenance(await (0,deploy_operation/* verifyPointer */.NW)(operation, pointer), await provenanceCheck(operation, pointer));
    const settled = pointer.manifest.status === 'unverified' ? 'unverified' : 'healthy';
    return {
        status: health.status === 'passed' ? settled : 'unhealthy',
        manifest: pointer.manifest,
        health_check: health,
    };
}
/**
 * Settles what a killed run left behind: for the action's post step, which knows the id, and for monitoring.
 * @param abandoned deployment whose run is known to be dead, so that it is not waited for
 * @returns the live manifest afterwards; null when nothing was ever deployed
 */
async function recoverEnvironment(request, abandoned = null) {
    const operation = await (0,deploy_operation/* beginOperation */.xd)(request);
    await (0,candidates/* collectLeftovers */.X)(operation);
    return (await (0,settlement/* settle */.G)(operation, abandoned))?.manifest ?? null;
}


/***/ }),

/***/ 81059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   ZK: () => (/* binding */ inMemory),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   oD: () => (/* binding */ openSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72020);



function inMemory(bytes) {
    return { length: bytes.length, whole: bytes, read: (start, end) => bytes.subarray(start, end) };
}
/** A stretch of a source as a source of its own. */
function partOf(source, start, end = source.length) {
    if (source.whole !== null)
        return inMemory(source.whole.subarray(start, end));
    const from = Math.min(start, source.length);
    const length = Math.max(0, Math.min(end, source.length) - from);
    const read = (at, until) => source.read(from + at, from + Math.min(until, length));
    return { length, whole: null, read };
}
/** All bytes, read now if they must be. */
function wholeOf(source) {
    return source.whole ?? source.read(0, source.length);
}
const CHUNK = 4 * 1024 * 1024;
/** The bytes one chunk after the other, none twice. The buffer may be used again for the next. */
function* chunksOf(source, from = 0) {
    if (source.whole !== null)
        yield source.whole.subarray(from);
    else
        for (let at = from; at < source.length; at += CHUNK)
            yield source.read(at, at + CHUNK);
}
/**
 * A regular file, read in parts where they are asked for. The caller closes it.
 * @param name how errors call it
 * @throws what the system says when it does not open it: see closedFile
 */
function openSource(path, name = path) {
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    const { size, mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
    const changed = () => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('corrupt', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name)} changed while it was read`, {
        ...{ subject: name, file: name },
        remedy: 'Start again when nothing writes to the file.',
    });
    return {
        length: size,
        whole: null,
        read(start, end) {
            const until = Math.min(end, size);
            const bytes = new Uint8Array(Math.max(0, until - start));
            for (let done = 0; done < bytes.length;) {
                const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, bytes, done, bytes.length - done, start + done);
                if (count === 0)
                    throw changed();
                done += count;
            }
            return bytes;
        },
        checkUnchanged() {
            const now = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
            if (now.size !== size || now.mtimeMs !== mtimeMs)
                throw changed();
        },
        close() {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
        },
    };
}


/***/ }),

/***/ 97299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ readingFile),
/* harmony export */   lD: () => (/* binding */ closedFile),
/* harmony export */   xX: () => (/* binding */ openNamedSource)
/* harmony export */ });
/* harmony import */ var _byte_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81059);

/**
 * Runs `work`, which reads, lowers or opens a model file. What it throws names that file, says what was found and what a
 * whole file is where the bytes are damaged, and has a remedy. Errors that are not about the file stay as they are.
 */
async function readingFile(file, work) {
    try {
        return await work();
    }
    catch (error) {
        const { aboutFile } = await Promise.all(/* import() */[__webpack_require__.e(7039), __webpack_require__.e(3998)]).then(__webpack_require__.bind(__webpack_require__, 43998));
        throw aboutFile(error, file);
    }
}
/** The error for a model file or a folder of them that the system does not open. @param name as the user wrote it */
async function closedFile(cause, path, name) {
    const words = await __webpack_require__.e(/* import() */ 7880).then(__webpack_require__.bind(__webpack_require__, 97880));
    return words.closedFile(cause, path, name);
}
/** A file that is read in parts; the caller closes it. @throws not-found, told by its name */
async function openNamedSource(path, name) {
    try {
        return (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_0__/* .openSource */ .oD)(path, name);
    }
    catch (cause) {
        throw await closedFile(cause, path, name);
    }
}


/***/ })

};
