export const id = 9227;
export const ids = [9227];
export const modules = {

/***/ 9227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ openJudge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/result.ts
var result = __webpack_require__(39294);
// EXTERNAL MODULE: ./src/stages/index.ts + 41 modules
var src_stages = __webpack_require__(87294);
// EXTERNAL MODULE: ./src/pipeline/gate.ts
var pipeline_gate = __webpack_require__(1255);
;// CONCATENATED MODULE: ./src/pipeline/run.ts




/**
 * Runs the stages on one model: test, validate and security_scan (side by side when parallel_execution is set),
 * then deploy when the gate is open. Never throws for what a model, its data or a server does: that is in the result.
 */
async function runPipeline({ context, stages, pipelineId }) {
    const startTime = context.clock.now();
    const start = context.clock.elapsed();
    const chosen = src_stages/* STAGES */.an.filter((stage) => stages.includes(stage.name));
    const judging = chosen.filter((stage) => stage.name !== 'deploy');
    const results = {};
    const runOne = async (stage) => {
        const started_ms = Math.round(context.clock.elapsed() - start);
        const result = await runStage(stage, { ...context, earlier: { ...results } });
        results[stage.key] = { ...result, started_ms };
    };
    if (context.config.pipeline.parallel_execution)
        await Promise.all(judging.map(runOne));
    else
        for (const stage of judging)
            await runOne(stage);
    const judged = results;
    const gate = (0,pipeline_gate/* decideGate */.q7)(judged, context.config);
    const deploy = chosen.find((stage) => stage.name === 'deploy');
    if (deploy !== undefined) {
        if (gate.open)
            await runOne(deploy);
        else
            results[deploy.key] = deploy.blank('skipped', notRun('deployment.gate', 'the gate is closed; nothing was changed'));
    }
    const done = inOrder(results);
    const status = (0,pipeline_gate/* overallStatus */.gX)(gate, done.deployment);
    return {
        schema_version: result/* RESULT_SCHEMA_VERSION */.t,
        pipeline_id: pipelineId,
        start_time: startTime.toISOString(),
        model_path: context.model.path,
        environment: context.environment,
        model: await summarise(context),
        stages: done,
        verdict: {
            passed: status === 'deployed' || status === 'ready_for_deployment' || status === 'awaiting_approval',
            reasons: [...gate.reasons, ...deploymentReasons(done.deployment)],
            next_step: (0,pipeline_gate/* nextStep */.sk)(status, gate, context.environment),
        },
        overall_status: status,
        execution_time_seconds: Math.round(context.clock.elapsed() - start) / 1000,
        errors: messages(done, (check) => check.severity !== 'warn' && (check.status === 'error' || check.status === 'failed')),
        warnings: [
            ...messages(done, (check) => check.status === 'inconclusive' ||
                (check.severity === 'warn' && check.status !== 'passed' && check.status !== 'skipped')),
            ...(await notes(context)),
        ],
    };
}
/** One stage under the run's time limit and cancellation. */
async function runStage(stage, context) {
    const { clock, signal, log } = context;
    const start = clock.elapsed();
    log.progress(`${stage.name}: running`);
    try {
        const result = await untilAborted(stage.run(context), signal, stage.name === 'deploy');
        log.progress(`${stage.name}: ${result.status}`);
        return result;
    }
    catch (error) {
        log.progress(`${stage.name}: error`);
        const check = {
            ...notRun(`${stage.name}.run`, (0,errors/* explain */.WE)(error)),
            status: 'error',
            duration_ms: Math.round(clock.elapsed() - start),
        };
        return stage.blank('error', check);
    }
}
/**
 * A stage that only reads is abandoned when time is up. A deployment is not: it hears the signal itself and
 * stops at a safe point, so that it can say in which state the environment is.
 */
async function untilAborted(work, signal, finishes) {
    if (finishes)
        return work;
    if (signal.aborted)
        throw aborted(signal);
    let listener;
    const stop = new Promise((_resolve, reject) => {
        listener = () => {
            reject(aborted(signal));
        };
        signal.addEventListener('abort', listener, { once: true });
    });
    try {
        return await Promise.race([work, stop]);
    }
    finally {
        if (listener !== undefined)
            signal.removeEventListener('abort', listener);
    }
}
function aborted(signal) {
    return signal.reason instanceof errors/* ModelGateError */.j3
        ? signal.reason
        : new errors/* ModelGateError */.j3('cancelled', 'the run was cancelled');
}
function notRun(id, message) {
    return { id, status: 'skipped', measured: null, threshold: null, message, duration_ms: 0 };
}
/** Keys in the order of the specification, whichever stage ended first. */
function inOrder(stages) {
    const { testing, validation, security, deployment } = stages;
    return {
        ...(testing === undefined ? {} : { testing }),
        ...(validation === undefined ? {} : { validation }),
        ...(security === undefined ? {} : { security }),
        ...(deployment === undefined ? {} : { deployment }),
    };
}
function messages(stages, wanted) {
    return Object.values(stages).flatMap((stage) => stage.checks.filter(wanted).map((check) => `${check.id}: ${check.message}`));
}
function deploymentReasons(deployment) {
    if (deployment === undefined || !['failed', 'rolled_back', 'error', 'inconclusive'].includes(deployment.status))
        return [];
    return deployment.checks
        .filter((check) => check.status !== 'passed' && check.status !== 'skipped')
        .map((check) => `deployment: ${check.id} ${check.status}: ${check.message}`);
}
async function summarise({ model }) {
    let file;
    try {
        file = await model.file();
    }
    catch {
        return null; // unit.file_exists tells why
    }
    const base = { path: model.path, sha256: file.sha256, size: file.size };
    try {
        const { model: opened } = await model.open();
        return {
            ...base,
            format: opened.facts.format,
            facts: opened.facts,
            task: opened.task,
            classes: opened.classes,
            engine: opened.engine,
            engine_version: opened.engineVersion,
            engine_reason: opened.engineReason,
        };
    }
    catch {
        // unit.model_loading tells why
        const facts = await model.facts();
        return {
            ...base,
            format: facts?.format ?? 'unknown',
            facts,
            task: null,
            classes: null,
            engine: null,
            engine_version: null,
            engine_reason: null,
        };
    }
}
async function notes({ model }) {
    try {
        return (await model.open()).notes;
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./src/commands/tables.ts + 2 modules
var tables = __webpack_require__(84800);
// EXTERNAL MODULE: ./src/commands/history.ts
var commands_history = __webpack_require__(62638);
// EXTERNAL MODULE: ./src/commands/model-entry.ts
var model_entry = __webpack_require__(31346);
// EXTERNAL MODULE: ./src/commands/models.ts
var models = __webpack_require__(23818);
// EXTERNAL MODULE: ./src/commands/options.ts
var options = __webpack_require__(26052);
// EXTERNAL MODULE: ./src/commands/pipeline-id.ts
var pipeline_id = __webpack_require__(19558);
// EXTERNAL MODULE: ./src/commands/python-access.ts
var python_access = __webpack_require__(84113);
// EXTERNAL MODULE: ./src/commands/report-history.ts
var report_history = __webpack_require__(20819);
// EXTERNAL MODULE: ./src/commands/reports.ts + 4 modules
var reports = __webpack_require__(67125);
// EXTERNAL MODULE: ./src/commands/sql-rules.ts + 1 modules
var sql_rules = __webpack_require__(28245);
// EXTERNAL MODULE: ./src/commands/targets.ts + 14 modules
var targets = __webpack_require__(74592);
;// CONCATENATED MODULE: ./src/commands/judge.ts














/** @throws ModelGateError when the data, the target column or an option of these inputs is wrong */
async function openJudge(inputs, surroundings, settings, { signal, opensTarget = targets/* openTarget */.Ap, data: given, gathered }) {
    const { workingDirectory, clock, log } = surroundings;
    const { config, environment, stages, outputDirectory } = settings;
    const data = given ?? (await (0,tables/* resolveData */.t)(inputs, config, { ...surroundings, signal }));
    const rules = (0,sql_rules/* sqlRules */.q)(config, { ...surroundings, signal });
    const configured = () => Promise.resolve(config);
    const python = (0,python_access/* pythonAccess */.d)(inputs.text('runtime'), surroundings, configured, signal);
    const engine = (0,options/* engineOption */.i)(inputs, { ...surroundings, signal }, configured);
    const opening = { ...engine, ...python, ...(0,model_entry/* entryOption */.o)(inputs, configured) };
    const runs = (0,commands_history/* runsFolder */.Xc)(workingDirectory, outputDirectory);
    const notes = [...settings.notes, ...entryNotes(inputs, config, settings)];
    let earlier; // read when there is a report to write
    let target;
    const open = () => (target ??= opensTarget(config, surroundings));
    const contextOf = (path) => ({
        environment,
        config,
        model: (0,models/* modelSource */.zA)(path, workingDirectory, clock, opening, signal),
        validationData: data.validation,
        referenceData: data.reference,
        target: data.target,
        ...(gathered === undefined ? {} : { gathered: gathered(path) }),
        ...rules,
        deployTarget: (0,targets/* stageTarget */.Et)(open, environment, config, surroundings),
        autoDeploy: inputs.flag('auto-deploy') && settings.mayDeploy,
        dryRun: inputs.flag('dry-run'),
        sourceRoot: workingDirectory,
        http: surroundings.http,
        answerCache: surroundings.answerCache,
        clock,
        log,
        signal,
    });
    return {
        data,
        openTarget: open,
        contextOf,
        judge: async ({ path, folder }) => {
            const context = contextOf(path);
            const { model } = context;
            const judged = await runPipeline({ pipelineId: (0,pipeline_id/* newPipelineId */.C)(clock.now()), stages, context });
            const result = { ...judged, warnings: [...judged.warnings, ...notes] };
            const history = await (0,report_history/* historyFor */.C)(result, await (earlier ??= (0,report_history/* earlierRuns */.J)(runs)), target ?? null);
            await (0,commands_history/* recordRun */.vj)(runs, result);
            const files = await (0,reports/* writeReports */.L)(result, (0,external_node_path_.join)(outputDirectory, folder), history);
            await closeModel(model);
            return { result, files };
        },
        close: async () => {
            await target?.then((opened) => opened.close()).catch(() => undefined); // it did not open: told by the stage
        },
    };
}
/** What is live is opened again by commands that do not get the options of this run. */
function entryNotes(inputs, { model }, { mayDeploy }) {
    const entry = inputs.text('entry');
    if (entry === undefined || entry === model.entry || !(mayDeploy && inputs.flag('auto-deploy')))
        return [];
    return [
        `the entry ${(0,core_text/* plain */.pj)(entry, 80)} is known to this run only: name it in cicd.model.entry, so that promote, monitor and rollback find the model too`,
    ];
}
async function closeModel(model) {
    const opened = await model.open().catch(() => null); // it never opened: nothing to close
    await opened?.model.close();
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

/***/ 39294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ RESULT_SCHEMA_VERSION)
/* harmony export */ });
/**
 * The one document that a run fills and every report renders. Field names are the specification's (snake_case).
 * Everything under `ids and times` (pipeline_id, start_time, *_ms, execution_time_seconds, paths of this machine)
 * may differ between two runs on the same input; nothing else does.
 */
const RESULT_SCHEMA_VERSION = 1;


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


/***/ })

};
