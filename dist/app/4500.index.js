export const id = 4500;
export const ids = [4500,8535,7897,7474,6833,4800,1894,7828,9227,3648,9300];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 14500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CICDPipeline: () => (/* reexport */ CICDPipeline),
  ModelGateError: () => (/* reexport */ errors/* ModelGateError */.j3)
});

// EXTERNAL MODULE: ./src/commands/settings.ts
var settings = __webpack_require__(86833);
// EXTERNAL MODULE: ./src/commands/run-models.ts + 3 modules
var run_models = __webpack_require__(16967);
// EXTERNAL MODULE: ./src/config/load.ts
var load = __webpack_require__(61036);
// EXTERNAL MODULE: ./src/commands/history.ts
var commands_history = __webpack_require__(62638);
// EXTERNAL MODULE: ./src/commands/rollback.ts
var rollback = __webpack_require__(51356);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/log.ts
var log = __webpack_require__(44325);
// EXTERNAL MODULE: ./src/inputs/given.ts
var given = __webpack_require__(12604);
// EXTERNAL MODULE: ./src/surroundings.ts
var src_surroundings = __webpack_require__(3648);
;// CONCATENATED MODULE: ./src/cicd-pipeline.ts





/** CI/CD for model files. Instances keep what they ran; the folder of reports keeps it between processes. */
class CICDPipeline {
    /** Settings; change them before a run (`pipeline.config.pipeline.timeout_minutes = 60`). They are checked again then. */
    config;
    /** Results of this instance, oldest first. */
    pipelineHistory = [];
    /** Deployments and rollbacks of this instance, oldest first. */
    deploymentHistory = [];
    /** Results of the test stage by pipeline id. */
    testResults = {};
    #surroundings;
    #outputDirectory;
    constructor(config, surroundings, outputDirectory) {
        this.config = structuredClone(config);
        this.#surroundings = surroundings;
        this.#outputDirectory = outputDirectory;
    }
    /** @throws ModelGateError 'config' or 'not-found' for a configuration that cannot be used */
    static async create(options = {}) {
        const surroundings = {
            ...(await (0,src_surroundings.cliSurroundings)(options.workingDirectory)),
            log: options.log ?? log/* silentLogger */.q,
        };
        const inputs = (0,given/* givenInputs */.P)('run', options.configPath === undefined ? {} : { config: options.configPath });
        const config = await (0,settings.resolveConfig)(inputs, surroundings.workingDirectory);
        return new CICDPipeline(config, surroundings, options.outputDirectory);
    }
    /**
     * Runs the stages on a model. Takes one object, or the specification's three positions.
     * @throws ModelGateError for what is wrong before the model is looked at; everything else is in the result
     */
    async runPipeline(model, environment, autoDeploy = false) {
        const options = typeof model === 'string'
            ? { modelPath: model, autoDeploy, ...(environment === undefined ? {} : { environment }) }
            : model;
        const inputs = (0,given/* givenInputs */.P)('run', {
            model: options.modelPath,
            environment: options.environment,
            'auto-deploy': String(options.autoDeploy ?? false),
            'validation-data': options.validationData,
            'reference-data': options.referenceData,
            target: options.target,
            runtime: options.runtime,
            'output-dir': this.#outputDirectory,
        });
        const [run] = await (0,run_models/* runModels */.ik)(inputs, this.#surroundings, { config: (0,load/* checkConfig */.l2)(this.config) });
        const { result } = run;
        this.pipelineHistory.push(result);
        if (result.stages.testing !== undefined)
            this.testResults[result.pipeline_id] = result.stages.testing;
        const { deployment } = result.stages;
        if (deployment?.deployment_id !== undefined && deployment.deployment_id !== null)
            this.deploymentHistory.push(deployment);
        return result;
    }
    getPipelineStatus(pipelineId) {
        const folder = (0,commands_history/* runsFolder */.Xc)(this.#surroundings.workingDirectory, this.#outputDirectory);
        return pipelineId === undefined ? (0,commands_history/* listRuns */.v)(folder) : (0,commands_history/* findRun */.Lc)(folder, pipelineId);
    }
    /** Restores the deployment before the live one, or the one with this id or backup path. */
    async rollbackDeployment(environment, backup) {
        try {
            const result = await (0,rollback.rollBack)(environment, backup, (0,load/* checkConfig */.l2)(this.config), this.#surroundings);
            if (result.deployment !== null)
                this.deploymentHistory.push(result.deployment);
            return result;
        }
        catch (error) {
            // Nothing to go back to, or a server that does not answer, is an outcome; a wrong name or setting is a mistake.
            if (!(0,errors/* isModelGateError */.p2)(error) || error.code !== 'deploy')
                throw error;
            return { status: 'failed', environment, message: (0,errors/* explain */.WE)(error), deployment: null };
        }
    }
}

;// CONCATENATED MODULE: ./src/api.ts




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

/***/ 65830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ notify),
  H: () => (/* binding */ notifyOfRollback)
});

// EXTERNAL MODULE: ./src/core/result.ts
var core_result = __webpack_require__(39294);
;// CONCATENATED MODULE: ./src/notify/events.ts
/** What a run can be news of. A webhook hears of a run when one of its events is among those that were asked for. */
const NOTIFY_EVENTS = ['failure', 'success', 'change', 'rollback'];
/** @param before status of the run of this model and environment before it; null: none is known, which is news as well */
function eventsOf({ verdict, overall_status }, before) {
    const happened = {
        failure: !verdict.passed,
        success: verdict.passed,
        change: before !== overall_status,
        rollback: overall_status === 'rolled_back',
    };
    return NOTIFY_EVENTS.filter((event) => happened[event]);
}

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
;// CONCATENATED MODULE: ./src/notify/message.ts

const MAX_PROBLEMS = 5;
const HEADLINE = {
    ready_for_deployment: ['✅', 'Model passed and is ready for deployment'],
    deployed: ['✅', 'Model deployed'],
    awaiting_approval: ['⏳', 'Model passed and awaits approval'],
    rolled_back: ['❌', 'Deployment rolled back'],
    failed: ['❌', 'Model failed the gate'],
    inconclusive: ['⚠️', 'Model could not be judged'],
    error: ['🛑', 'Run could not be carried out'],
};
/** Strings of the model are made visible and bounded here; what else a service needs escaped is its notifier's part. */
function messageOf(result) {
    const [emoji, headline] = HEADLINE[result.overall_status];
    const open = blockingChecks(result).map((check) => `${(0,core_text/* plain */.pj)(check.id, 80)}: ${(0,core_text/* plain */.pj)(check.message, 200)}`);
    const problems = [...result.errors.map((error) => (0,core_text/* plain */.pj)(error, 200)), ...open];
    const more = problems.length - MAX_PROBLEMS;
    return {
        emoji,
        headline,
        model: (0,core_text/* plain */.pj)(result.model_path, 200),
        environment: (0,core_text/* plain */.pj)(result.environment, 100),
        digest: result.model?.sha256.slice(0, 12) ?? 'unknown',
        seconds: `${result.execution_time_seconds.toFixed(1)} s`,
        problems: more > 0 ? [...problems.slice(0, MAX_PROBLEMS), `and ${more} more`] : problems,
        nextStep: (0,core_text/* plain */.pj)(result.verdict.next_step, 500),
    };
}
function blockingChecks({ stages }) {
    return [stages.testing, stages.validation, stages.security, stages.deployment]
        .flatMap((stage) => stage?.checks ?? [])
        .filter((check) => check.severity !== 'warn' && check.status !== 'passed' && check.status !== 'skipped');
}

;// CONCATENATED MODULE: ./src/notify/notifier.ts
const DEFAULT_TIMEOUT_MS = 10_000;
/** A POST of one JSON document. */
function postJson(url, document, options, headersOf = () => ({})) {
    const body = JSON.stringify(document);
    return {
        url: url.href,
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'ModelGate', ...headersOf(body) },
        body,
        timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    };
}

;// CONCATENATED MODULE: ./src/notify/generic.ts



/**
 * Any other webhook. The receiver checks `x-modelgate-signature-256: sha256=<hex HMAC of the raw body>` in constant
 * time; `x-modelgate-delivery` is the same for every retry of one run.
 */
const generic = {
    name: 'generic',
    recognises: () => true,
    message: (result, url, options) => postJson(url, payloadOf(result, options), options, (body) => ({
        'x-modelgate-delivery': headerText(result.pipeline_id),
        ...(options.secret === undefined ? {} : { 'x-modelgate-signature-256': `sha256=${sign(body, options.secret)}` }),
    })),
};
/** The specification's five fields first, then what a receiver needs to act without fetching anything. */
function payloadOf(result, options) {
    return {
        pipeline_id: result.pipeline_id,
        status: result.overall_status,
        environment: result.environment,
        execution_time: result.execution_time_seconds,
        timestamp: finishedAt(result),
        passed: result.verdict.passed,
        events: options.events ?? [],
        model: {
            path: result.model_path,
            sha256: result.model?.sha256 ?? null,
            format: result.model?.format ?? null,
        },
        stages: Object.fromEntries(Object.entries(result.stages).map(([name, stage]) => [name, stage.status])),
        failed_checks: blockingChecks(result).map(({ id, status, message }) => ({ id, status, message })),
        deployment: result.stages.deployment === undefined
            ? null
            : {
                id: result.stages.deployment.deployment_id,
                ref: result.stages.deployment.deployed_ref,
                previous: result.stages.deployment.previous,
            },
        next_step: result.verdict.next_step,
        report_url: options.reportUrl ?? null,
    };
}
function finishedAt({ start_time, execution_time_seconds }) {
    const start = Date.parse(start_time);
    return Number.isNaN(start) ? start_time : new Date(start + execution_time_seconds * 1000).toISOString();
}
function sign(body, secret) {
    return (0,external_node_crypto_.createHmac)('sha256', secret).update(body, 'utf8').digest('hex');
}
function headerText(text) {
    return text.replace(/[^\x20-\x7e]/g, '?');
}

;// CONCATENATED MODULE: ./src/notify/masking.ts
/** Shortest part of a URL that could be a secret; shorter ones are words such as `bot` or `services`. */
const MIN_SECRET = 6;
/** What may be said about a webhook: its host. Path and query are its password. */
function placeOf(url) {
    try {
        const { protocol, host } = new URL(url);
        return `${protocol}//${host}/***`;
    }
    catch {
        return 'with an unreadable URL';
    }
}
/** Removes from a message every part of the request's URL that could be its secret. */
function masked(message, { url }) {
    const { pathname, search, searchParams, username, password, hash } = new URL(url);
    const parts = [
        url,
        pathname + search,
        pathname,
        search,
        hash,
        ...pathname.split('/'),
        ...searchParams.values(),
        username,
        password,
    ];
    const secrets = parts.flatMap((part) => [part, decoded(part)]).filter((part) => part.length >= MIN_SECRET);
    return secrets
        .toSorted((a, b) => b.length - a.length)
        .reduce((text, secret) => text.replaceAll(secret, '***'), message);
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part; // not an encoding at all, so there is only one spelling of it
    }
}

// EXTERNAL MODULE: ./src/core/persistent-send.ts
var persistent_send = __webpack_require__(48145);
;// CONCATENATED MODULE: ./src/notify/send.ts



/**
 * Sends all requests side by side. What fails is told, never thrown: a notice that does not arrive changes no verdict.
 * @returns one warning for each request that did not get through, without the secret parts of its URL
 */
async function sendAll(requests, send, options) {
    const warnings = await Promise.all(requests.map((request) => sendOne(request, send, options)));
    return warnings.filter((warning) => warning !== null);
}
async function sendOne(request, send, options) {
    const sent = await (0,persistent_send/* sendPersistently */.V)(request, send, options);
    if (sent.response !== null)
        return null;
    const calls = sent.calls === 1 ? 'once' : `${sent.calls} times`;
    return `webhook ${placeOf(request.url)} was not told (tried ${calls}): ${masked((0,core_text/* plain */.pj)(sent.why), request)}`;
}

;// CONCATENATED MODULE: ./src/notify/slack.ts


const HOSTS = new Set(['hooks.slack.com', 'hooks.slack-gov.com']);
/** Characters of a header and of a section's text that Slack takes. https://docs.slack.dev/reference/block-kit/blocks */
const MAX_HEADER = 150;
const MAX_TEXT = 3_000;
/** Slack incoming webhook with Block Kit. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
const slack = {
    name: 'slack',
    recognises: (url) => HOSTS.has(url.hostname),
    message: (result, url, options) => {
        const message = messageOf(result);
        const title = `${message.emoji} ${message.headline}`;
        return postJson(url, {
            // What notifications and old clients show; here, unlike in the blocks, Slack reads its own markup.
            text: escaped(`${title}: ${message.model} (${message.environment})`),
            blocks: [
                { type: 'header', text: words(title, MAX_HEADER) },
                { type: 'section', fields: fieldsOf(message).map(([name, value]) => words(`${name}: ${value}`, 2_000)) },
                ...(message.problems.length > 0
                    ? [section(message.problems.map((problem) => `• ${problem}`).join('\n'))]
                    : []),
                section(`Next: ${message.nextStep}`),
                ...(options.reportUrl === undefined ? [] : [reportButton(options.reportUrl)]),
                { type: 'context', elements: [words(`${result.pipeline_id}, ${result.start_time}`, 2_000)] },
            ],
        }, options);
    },
};
function fieldsOf(message) {
    return [
        ['Model', message.model],
        ['Environment', message.environment],
        ['sha256', message.digest],
        ['Time', message.seconds],
    ];
}
/** plain_text has no markup, no mention and no link, so that a model's name stays a name. */
function words(text, maxLength) {
    return { type: 'plain_text', text: cut(text, maxLength), emoji: false };
}
function section(text) {
    return { type: 'section', text: words(text, MAX_TEXT) };
}
function reportButton(url) {
    return { type: 'actions', elements: [{ type: 'button', text: words('Open the report', 75), url }] };
}
function cut(text, maxLength) {
    return text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text;
}
/** https://docs.slack.dev/messaging/formatting-message-text#escaping */
function escaped(text) {
    return text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character]);
}

;// CONCATENATED MODULE: ./src/notify/teams.ts


/** Webhook URLs that Teams' Workflows hand out, the older Logic Apps ones, and the retired connectors' that still answer. */
const HOST_ENDS = ['.api.powerplatform.com', '.logic.azure.com', '.webhook.office.com'];
/** Characters of one paragraph; Teams takes 28 KB a message, and the longest card has ten of them. */
const teams_MAX_TEXT = 800;
/**
 * Microsoft Teams through a Workflows webhook, as an Adaptive Card.
 * https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using
 */
const teams = {
    name: 'teams',
    recognises: ({ hostname }) => HOST_ENDS.some((end) => hostname.endsWith(end)),
    message: (result, url, options) => {
        const message = messageOf(result);
        const card = {
            $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
            type: 'AdaptiveCard',
            version: '1.4',
            body: [
                paragraph(`${message.emoji} ${message.headline}`, { weight: 'Bolder', size: 'Large' }),
                paragraph(`Model: ${message.model}`),
                paragraph(`Environment: ${message.environment}`),
                paragraph(`sha256: ${message.digest}, ${message.seconds}`),
                ...message.problems.map((problem) => paragraph(`• ${problem}`)),
                paragraph(`Next: ${message.nextStep}`),
                paragraph(`${result.pipeline_id}, ${result.start_time}`, { isSubtle: true, size: 'Small' }),
            ],
            ...(options.reportUrl === undefined
                ? {}
                : { actions: [{ type: 'Action.OpenUrl', title: 'Open the report', url: options.reportUrl }] }),
        };
        return postJson(url, { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }] }, options);
    },
};
/** A TextRun, unlike a TextBlock, has no Markdown: a model's name stays a name. https://adaptivecards.io/explorer/TextRun.html */
function paragraph(text, style = {}) {
    const shown = text.length > teams_MAX_TEXT ? `${text.slice(0, teams_MAX_TEXT - 1)}…` : text;
    return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: shown, ...style }] };
}

;// CONCATENATED MODULE: ./src/notify/telegram.ts



/** Characters of one message. https://core.telegram.org/bots/api#sendmessage */
const telegram_MAX_TEXT = 4_096;
/** Telegram's sendMessage; the chat comes from the URL (`.../sendMessage?chat_id=123`) or from the options. */
const telegram = {
    name: 'telegram',
    recognises: (url) => url.hostname === 'api.telegram.org',
    message: (result, url, options) => {
        const chat = url.searchParams.get('chat_id') ?? options.telegramChatId;
        if (chat === undefined || chat === '') {
            throw new errors/* ModelGateError */.j3('config', 'the Telegram webhook names no chat', {
                subject: 'integrations.webhook_urls',
                remedy: 'Append ?chat_id=<id of the chat> to the sendMessage URL.',
            });
        }
        const thread = url.searchParams.get('message_thread_id');
        const message = messageOf(result);
        const lines = [
            `${message.emoji} ${message.headline}`,
            `Model: ${message.model}`,
            `Environment: ${message.environment}`,
            `sha256: ${message.digest}, ${message.seconds}`,
            ...message.problems.map((problem) => `• ${problem}`),
            `Next: ${message.nextStep}`,
            ...(options.reportUrl === undefined ? [] : [`Report: ${options.reportUrl}`]),
        ];
        return postJson(new URL(url.pathname, url.origin), {
            chat_id: chat,
            ...(thread === null ? {} : { message_thread_id: Number(thread) }),
            // No parse_mode: the text has no markup. A zero-width space keeps names in it from becoming mentions.
            text: lines.join('\n').replace(/@/g, '@\u200b').slice(0, telegram_MAX_TEXT),
            link_preview_options: { is_disabled: true },
        }, options);
    },
};

;// CONCATENATED MODULE: ./src/notify/index.ts









/** The first that recognises the URL speaks; the generic one recognises everything. */
const NOTIFIERS = [slack, telegram, teams, generic];
/**
 * One request for each webhook, in the words of its service.
 * @throws ModelGateError code 'config' for a URL that is none, is not http(s), or lacks what its service needs;
 * the message does not repeat the URL
 */
function notificationsFor(result, urls, options = {}) {
    return urls.map((text, position) => {
        const url = readUrl(text, position);
        return NOTIFIERS.find((notifier) => notifier.recognises(url)).message(result, url, options);
    });
}
/**
 * Tells every webhook about a run. Never throws and never changes the verdict.
 * @returns warnings: webhooks that are not usable and those that could not be reached
 */
async function notifyAll(result, urls, send, options) {
    const warnings = [];
    const requests = urls.flatMap((url, position) => {
        try {
            return notificationsFor(result, [url], options);
        }
        catch (error) {
            if (!(0,errors/* isModelGateError */.p2)(error))
                throw error;
            warnings.push(`webhook ${position + 1} (${placeOf(url)}): ${error.message}. ${error.remedy ?? ''}`.trim());
            return [];
        }
    });
    return [...warnings, ...(await sendAll(requests, send, options))];
}
function readUrl(text, position) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url?.protocol === 'https:' || url?.protocol === 'http:')
        return url;
    throw new errors/* ModelGateError */.j3('config', `webhook ${position + 1} is not an http or https URL`, {
        subject: `integrations.webhook_urls[${position}]`,
        remedy: 'Give the whole URL as the service shows it, starting with https://.',
    });
}

// EXTERNAL MODULE: ./src/commands/pipeline-id.ts
var pipeline_id = __webpack_require__(19558);
// EXTERNAL MODULE: ./src/commands/report-history.ts
var report_history = __webpack_require__(20819);
;// CONCATENATED MODULE: ./src/commands/notifications.ts




/**
 * Tells the webhooks of the configuration about a run that is news to them; what does not arrive is a warning, never a
 * verdict.
 * @param runs folder of earlier runs, of which a verdict may differ
 */
async function notify(result, { integrations }, { http, clock, log, environment, source }, runs = null) {
    const { webhook_urls: urls, webhook_events: wanted } = integrations;
    if (urls.length === 0)
        return;
    const before = runs !== null && wanted.includes('change') ? await statusBefore(result, runs) : null;
    const events = eventsOf(result, before);
    if (!events.some((event) => wanted.includes(event)))
        return;
    const secret = environment['MODELGATE_WEBHOOK_SECRET'];
    const warnings = await notifyAll(result, urls, http, {
        events,
        timeoutMs: integrations.webhook_timeout * 1000,
        retries: integrations.webhook_retries,
        clock,
        ...(source.runUrl === null ? {} : { reportUrl: source.runUrl }),
        ...(secret === undefined || secret === '' ? {} : { secret }),
    });
    for (const warning of warnings)
        log.warning(warning);
}
async function statusBefore({ pipeline_id, model_path, environment }, runs) {
    const earlier = (await (0,report_history/* earlierRuns */.J)(runs)).get(model_path) ?? [];
    const before = earlier.findLast((run) => run.environment === environment && run.pipeline_id !== pipeline_id);
    return before?.overall_status ?? null;
}
/** The same about a rollback that no run of the pipeline made: by hand, or by the monitor. One with nothing to do is no news. */
async function notifyOfRollback(deployment, config, surroundings) {
    const { environment, status, deployed_ref, duration_ms, sha256 } = deployment;
    const restored = status === 'rolled_back';
    if (!restored && status !== 'failed' && status !== 'error')
        return;
    const now = surroundings.clock.now();
    const next = restored ? `${environment} is back at sha256 ${sha256 ?? 'unknown'}.` : `${environment} is unchanged.`;
    const result = {
        schema_version: core_result/* RESULT_SCHEMA_VERSION */.t,
        pipeline_id: (0,pipeline_id/* newPipelineId */.C)(now),
        start_time: new Date(now.getTime() - duration_ms).toISOString(),
        model_path: deployed_ref ?? environment,
        environment,
        model: null,
        stages: { deployment },
        verdict: { passed: false, reasons: [], next_step: next },
        overall_status: restored ? 'rolled_back' : 'failed',
        execution_time_seconds: duration_ms / 1000,
        errors: [],
        warnings: [],
    };
    await notify(result, config, surroundings);
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

/***/ 86186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ recoverAfterRun),
/* harmony export */   f: () => (/* binding */ plainProbe)
/* harmony export */ });
/* harmony import */ var _deploy_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74192);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8461);
/* harmony import */ var _stages_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78157);
/* harmony import */ var _stages_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18080);
/* harmony import */ var _stages_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77435);
/* harmony import */ var _model_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31346);
/* harmony import */ var _python_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84113);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86833);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74592);







/**
 * For the action's post step: a run that was killed between flip and verdict leaves a deployment unverified. When it
 * was this very run's, it is verified or rolled back now instead of by whoever comes next.
 * @returns one sentence on what was found and done; null when there was nothing to do
 */
async function recoverAfterRun(inputs, surroundings) {
    const config = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.resolveConfig)(inputs, surroundings.workingDirectory);
    const environment = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.resolveEnvironment)(inputs.text('environment'), config);
    const target = await (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .openTarget */ .Ap)(config, surroundings);
    try {
        const { live } = await (0,_deploy_index_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentStatus */ .I1)(target.store, environment);
        if (live?.status !== 'unverified' || live.source.run_id !== surroundings.source.runId)
            return null;
        const settled = await (0,_deploy_index_js__WEBPACK_IMPORTED_MODULE_2__/* .recoverEnvironment */ .cN)((0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .operationRequest */ .Rb)(target, environment, plainProbe(config, surroundings, inputs), config, surroundings), live.id);
        return `deployment ${live.id} of this run was left unverified in ${environment}; now live: ${settled?.id ?? 'nothing'} (${settled?.status ?? 'empty'})`;
    }
    finally {
        await target.close();
    }
}
/** Health without golden predictions: the model loads and predicts rows made from its own signature. */
function plainProbe(config, surroundings, inputs = null) {
    const none = { validation: null, reference: null };
    const configured = () => Promise.resolve(config);
    const opening = {
        ...(0,_python_access_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonAccess */ .d)(inputs?.text('runtime'), surroundings, configured),
        ...(0,_model_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOption */ .o)(inputs, configured),
    };
    return (0,_stages_index_js__WEBPACK_IMPORTED_MODULE_5__/* .healthProbe */ .n)({
        clock: surroundings.clock,
        sampleOf: (model) => (0,_stages_index_js__WEBPACK_IMPORTED_MODULE_6__/* .sampleRows */ .mh)(none, model, null, config.validation.seed),
        tested: null,
        scan: (0,_stages_index_js__WEBPACK_IMPORTED_MODULE_7__/* .staticScan */ .y)(config, surroundings.workingDirectory),
        open: (bytes, path, name) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_8__/* .openModel */ .G)(bytes, path, { ...opening, name }),
    });
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

/***/ 51356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollBack: () => (/* binding */ rollBack),
/* harmony export */   rollbackCommand: () => (/* binding */ rollbackCommand)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86153);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72020);
/* harmony import */ var _deploy_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24283);
/* harmony import */ var _deploy_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74192);
/* harmony import */ var _notifications_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65830);
/* harmony import */ var _recover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86186);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86833);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74592);







/** Restores an earlier deployment as a new, health-checked one. */
const rollbackCommand = {
    name: 'rollback',
    async run(inputs, surroundings, print) {
        const config = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.resolveConfig)(inputs, surroundings.workingDirectory);
        const environment = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.resolveEnvironment)(inputs.text('environment'), config);
        const to = inputs.text('to');
        if (inputs.flag('dry-run')) {
            print(`${await withTarget(config, surroundings, (target) => planned(target, environment, to))}\n`);
            return 0;
        }
        const result = await rollBack(environment, to, config, surroundings, inputs);
        print(inputs.flag('json') ? (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .a)(result) : summary(result));
        return result.status === 'success' ? 0 : 1;
    },
};
/** Restores `to` (a deployment id or backup path), or what the live deployment replaced. */
async function rollBack(name, to, config, surroundings, inputs = null) {
    const environment = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.resolveEnvironment)(name, config);
    const deployment = await withTarget(config, surroundings, (target) => (0,_deploy_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rollbackEnvironment */ .S)({
        ...(0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .operationRequest */ .Rb)(target, environment, (0,_recover_js__WEBPACK_IMPORTED_MODULE_4__/* .plainProbe */ .f)(config, surroundings, inputs), config, surroundings),
        ...(to === undefined ? {} : { to }),
        reason: 'asked for by hand',
        asked: true,
    }));
    await (0,_notifications_js__WEBPACK_IMPORTED_MODULE_5__/* .notifyOfRollback */ .H)(deployment, config, surroundings);
    const restored = deployment.status === 'rolled_back';
    const message = restored
        ? `${environment} is back at sha256 ${deployment.sha256 ?? ''}`
        : `${environment} is unchanged`;
    return { status: restored ? 'success' : 'failed', environment, message, deployment };
}
async function withTarget(config, surroundings, use) {
    const target = await (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .openTarget */ .Ap)(config, surroundings);
    try {
        return await use(target);
    }
    finally {
        await target.close();
    }
}
async function planned({ store }, environment, to) {
    const { live } = await (0,_deploy_index_js__WEBPACK_IMPORTED_MODULE_6__/* .deploymentStatus */ .I1)(store, environment);
    if (live === null)
        return `nothing is deployed to ${environment}`;
    const goal = to ?? live.previous?.id;
    return goal === undefined
        ? `there is nothing before deployment ${live.id}`
        : `would restore ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(goal)} in place of ${live.id}`;
}
function summary({ environment, status, deployment }) {
    const lines = (deployment?.checks ?? []).map((check) => `  ${check.status} ${check.id}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(check.message)}`);
    return [`${environment}: rollback ${status}`, ...lines, ''].join('\n');
}


/***/ }),

/***/ 5946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ INDEX_FILE),
/* harmony export */   Zl: () => (/* binding */ reportOfRun),
/* harmony export */   _M: () => (/* binding */ writeIndex)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19451);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56750);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88973);



/** Pages of a run of several models that lead to the reports of each. */
const INDEX_FILE = 'index.html';
/** The verdicts of one run that was not split into shards, as `merge` shows those of one that was. */
function reportOfRun(runs, outputDirectory) {
    const rows = runs.map(({ result, files }) => (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .manyRow */ .ki)(result, { shard: 1, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(outputDirectory, files.directory).replaceAll('\\', '/') }));
    const status = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .manyStatus */ .kF)(runs.map(({ result }) => result.overall_status), []);
    return { status, shards: null, problems: [], notes: [], rows };
}
async function writeIndex(runs, outputDirectory) {
    const report = reportOfRun(runs, outputDirectory);
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOutput */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outputDirectory, INDEX_FILE), (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderManyHtml */ .b_)(report), 'output-dir');
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOutput */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outputDirectory, 'summary.md'), (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderManySummary */ .ku)(report), 'output-dir');
}


/***/ }),

/***/ 16967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I$: () => (/* binding */ exitCode),
  ik: () => (/* binding */ runModels),
  zc: () => (/* binding */ timeLimit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/config/load.ts
var load = __webpack_require__(61036);
// EXTERNAL MODULE: ./src/deploy/names.ts
var names = __webpack_require__(50927);
// EXTERNAL MODULE: ./src/commands/history.ts
var commands_history = __webpack_require__(62638);
// EXTERNAL MODULE: ./src/core/processors.ts
var processors = __webpack_require__(37770);
// EXTERNAL MODULE: ./src/core/result.ts
var result = __webpack_require__(39294);
// EXTERNAL MODULE: ./src/pipeline/gate.ts
var pipeline_gate = __webpack_require__(1255);
;// CONCATENATED MODULE: ./src/pipeline/broken.ts


/** The result of a model over which its process ended: nothing of it is known, so nothing passed. */
function brokenResult(run) {
    const status = 'error';
    const gate = { open: false, status, reasons: [run.reason] };
    return {
        schema_version: result/* RESULT_SCHEMA_VERSION */.t,
        pipeline_id: run.pipelineId,
        start_time: run.startTime.toISOString(),
        model_path: run.modelPath,
        environment: run.environment,
        model: null,
        stages: {},
        verdict: { passed: false, reasons: gate.reasons, next_step: (0,pipeline_gate/* nextStep */.sk)(status, gate, run.environment) },
        overall_status: status,
        execution_time_seconds: 0,
        errors: gate.reasons,
        warnings: [],
    };
}

// EXTERNAL MODULE: ./src/commands/models.ts
var models = __webpack_require__(23818);
// EXTERNAL MODULE: ./src/commands/pipeline-id.ts
var pipeline_id = __webpack_require__(19558);
// EXTERNAL MODULE: ./src/commands/reports.ts + 4 modules
var reports = __webpack_require__(67125);
// EXTERNAL MODULE: ./src/commands/sharding-weights.ts
var sharding_weights = __webpack_require__(42808);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
;// CONCATENATED MODULE: ./src/commands/side-by-side.ts



/**
 * Seconds a byte of a model's weight takes: see sharding-weights.ts, which tells where the number comes from. Only good
 * enough to know whether a second process is worth its start.
 */
const SECONDS_A_BYTE = 3.5e-9;
/** A process takes about half a second of a processor until it judges: less than this much work is not worth one. */
const WORTH_SECONDS = 2;
/** Memory of a process with small data and a model of no size, and what a model takes besides. Measured in docs/scale.md. */
const PROCESS_BYTES = 256 * 1024 ** 2;
const BYTES_A_BYTE = 4;
/** The rest is for the run itself, the page cache and whatever else the machine does. */
const SHARE_OF_MEMORY = 0.75;
/** Memory of this machine, or of the container around this process. */
function usableMemory() {
    const limit = process.constrainedMemory();
    return SHARE_OF_MEMORY * (limit > 0 ? Math.min(limit, (0,external_node_os_.totalmem)()) : (0,external_node_os_.totalmem)());
}
/**
 * How many models are judged at once. `auto` takes the processors, as far as the work is worth it and memory goes.
 * @param text of the option: `auto` or a number from 1
 * @throws ModelGateError 'usage' for another text
 */
function jobsFor(text, models, { processors, memory }) {
    const most = Math.max(1, Math.min(models.length, Math.floor(memory / PROCESS_BYTES)));
    if (text === 'auto') {
        const seconds = models.reduce((sum, { weight }) => sum + weight * SECONDS_A_BYTE, 0);
        return Math.max(1, Math.min(most, processors, Math.floor(seconds / WORTH_SECONDS)));
    }
    const jobs = Number(text);
    if (/^\d{1,4}$/.test(text) && jobs >= 1)
        return Math.min(most, jobs);
    throw new errors/* ModelGateError */.j3('usage', `jobs is "${(0,core_text/* plain */.pj)(text, 80)}", expected auto or a number from 1`, {
        subject: 'jobs',
        remedy: 'auto takes the processors of the machine, as far as memory goes; 1 judges one model after the other.',
    });
}
/**
 * Judges models in several processes, the largest first, so that no large one is left for the end. A model whose process
 * ends is judged once more when all others are done: alone, with all the memory, it may well succeed.
 * @throws Error when a process cannot be started or refuses the settings of the run
 */
async function judgeSideBySide(models, crew) {
    const waiting = models.toSorted((a, b) => b.size - a.size || a.position - b.position);
    const again = [];
    const room = new Room(crew.memory);
    const failures = [];
    const work = async () => {
        let judge = null;
        try {
            while (failures.length === 0) {
                const model = await room.enter(waiting);
                if (model === null)
                    return;
                try {
                    if (judge?.alive === false)
                        judge = null;
                    judge ??= await crew.start();
                    await crew.finished(model, await judge.judge(model));
                }
                catch (error) {
                    // What a process says before it judges, or in good health, is about the run and not about this model.
                    if (judge === null || judge.alive)
                        throw error;
                    again.push(model);
                }
                finally {
                    room.leave(model);
                }
            }
        }
        catch (error) {
            failures.push(error);
        }
        finally {
            await judge?.close();
        }
    };
    await Promise.all(Array.from({ length: crew.jobs }, work));
    if (failures.length > 0)
        throw failures[0];
    for (const model of again)
        await judgeAlone(model, crew);
}
async function judgeAlone(model, crew) {
    const judge = await crew.start();
    let run;
    try {
        run = await judge.judge(model);
    }
    catch (error) {
        if (judge.alive)
            throw error;
        await crew.broken(model, (0,errors/* messageOf */.bD)(error));
        return;
    }
    finally {
        await judge.close();
    }
    await crew.finished(model, run);
}
/** Lets models in as far as their memory fits; the largest one that waits goes in alone when it fits with no other. */
class Room {
    #memory;
    #taken = 0;
    #inside = 0;
    #doors = [];
    constructor(memory) {
        this.#memory = memory;
    }
    /** @returns null when nothing waits any more */
    async enter(waiting) {
        for (;;) {
            const index = this.#inside === 0 ? 0 : waiting.findIndex((model) => this.#taken + needOf(model) <= this.#memory);
            const [model] = index < 0 ? [] : waiting.splice(index, 1);
            if (model !== undefined) {
                this.#inside++;
                this.#taken += needOf(model);
                return model;
            }
            if (waiting.length === 0)
                return null;
            await new Promise((resolve) => this.#doors.push(resolve));
        }
    }
    leave(model) {
        this.#inside--;
        this.#taken -= needOf(model);
        for (const open of this.#doors.splice(0))
            open();
    }
}
function needOf({ size }) {
    return PROCESS_BYTES + BYTES_A_BYTE * size;
}

;// CONCATENATED MODULE: ./src/commands/judge-models.ts









/** Judges all models, those aside whose verdict an earlier run has come to and that may be told again. */
async function judgeModels(models, judging) {
    const { inputs, surroundings, settings, judge } = judging;
    const reference = inputs.text('changed-since');
    if (reference === undefined) {
        await judgeWaiting(models.map(placed), judging);
        return;
    }
    const [{ keptVerdicts }, { changedModels }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9490).then(__webpack_require__.bind(__webpack_require__, 49490)),
        __webpack_require__.e(/* import() */ 7472).then(__webpack_require__.bind(__webpack_require__, 75091)),
    ]);
    const paths = models.map(({ path }) => path);
    const changed = new Set(await changedModels(reference, paths, inputs, surroundings));
    const facts = { inputs, surroundings, settings, data: judge.data, openTarget: judge.openTarget };
    const kept = await keptVerdicts(facts, models, inputs.text('shard') ?? '1/1');
    const waiting = [];
    for (const [position, model] of models.entries()) {
        const known = changed.has(model.path) ? null : ((await kept?.find(model)) ?? null);
        if (known === null)
            waiting.push({ ...model, position });
        else
            await judging.finished(await writeRun(known, model, surroundings, settings), position);
    }
    if (waiting.length < models.length)
        surroundings.log.info(`${models.length - waiting.length} models as in an earlier run`);
    await judgeWaiting(waiting, {
        ...judging,
        finished: async (run, position) => {
            await kept?.add(models[position], run.result);
            await judging.finished(run, position);
        },
    });
    await kept?.save();
}
function placed(model, position) {
    return { ...model, position };
}
/** In this process one after the other, or in several processes when there is work for them. */
async function judgeWaiting(models, judging) {
    const { inputs, surroundings, settings, judge, finished } = judging;
    const { log } = surroundings;
    const paths = models.map(({ path }) => path);
    const weighed = (0,sharding_weights/* weighBySize */.jK)(await (0,sharding_weights/* sizesOf */.gN)(paths, surroundings.workingDirectory));
    const machine = { processors: (0,processors/* processors */.K)(), memory: usableMemory() };
    const jobs = jobsFor(inputs.text('jobs') ?? 'auto', weighed, machine);
    if (jobs > 1) {
        const waiting = models.map((model, index) => ({ ...model, size: weighed[index].size }));
        await judgeInProcesses(waiting, judging, { jobs, ...machine });
        return;
    }
    for (const [before, model] of models.entries()) {
        log.info(`${model.path} -> ${settings.environment}`);
        const run = await judge.judge(model);
        if (models.length > 1)
            log.info(`  ${before + 1}/${models.length} ${run.result.model_path}: ${run.result.overall_status}`); // prettier-ignore
        await finished(run, model.position);
    }
}
async function judgeInProcesses(waiting, { inputs, surroundings, settings, signal, finished }, { jobs, memory, processors: all }) {
    const { log } = surroundings;
    const { JudgeProcess } = await __webpack_require__.e(/* import() */ 1089).then(__webpack_require__.bind(__webpack_require__, 91089));
    log.info(`${waiting.length} models -> ${settings.environment}, ${jobs} at a time`);
    const share = Math.max(1, Math.floor(all / jobs));
    let done = 0;
    const tell = async (run, position) => {
        done++;
        log.info(`  ${done}/${waiting.length} ${run.result.model_path}: ${run.result.overall_status}`);
        await finished(run, position);
    };
    await judgeSideBySide(waiting, {
        ...{ jobs, memory },
        start: () => JudgeProcess.start({ inputs, surroundings, settings, processors: share, signal }),
        finished: (model, run) => tell(run, model.position),
        broken: async (model, reason) => {
            log.error(`${model.path}: ${reason}`, model.path);
            const result = brokenModel(model, reason, surroundings, settings);
            await tell(await writeRun(result, model, surroundings, settings), model.position);
        },
    });
}
/** A model that nothing is known of has reports too: who looks for its result finds why there is none. */
function brokenModel({ path }, reason, { clock, workingDirectory }, { environment }) {
    const startTime = clock.now();
    return brokenResult({
        ...{ pipelineId: (0,pipeline_id/* newPipelineId */.C)(startTime), startTime, environment, modelPath: (0,models/* displayPath */.Gt)(path, workingDirectory) },
        reason: `${reason} while it judged this model, also when it judged it alone. Memory is the usual cause: judge it on a larger machine.`,
    });
}
/** The reports and the record of a result that no stage of this run made. */
async function writeRun(result, { folder }, { workingDirectory }, { outputDirectory }) {
    await (0,commands_history/* recordRun */.vj)((0,commands_history/* runsFolder */.Xc)(workingDirectory, outputDirectory), result);
    return { result, files: await (0,reports/* writeReports */.L)(result, (0,external_node_path_.join)(outputDirectory, folder), null) };
}

// EXTERNAL MODULE: ./src/commands/judge.ts + 1 modules
var commands_judge = __webpack_require__(9227);
// EXTERNAL MODULE: ./src/commands/notifications.ts + 10 modules
var notifications = __webpack_require__(65830);
// EXTERNAL MODULE: ./src/commands/output.ts
var output = __webpack_require__(88973);
// EXTERNAL MODULE: ./src/commands/run-index.ts
var run_index = __webpack_require__(5946);
// EXTERNAL MODULE: ./src/commands/settings.ts
var commands_settings = __webpack_require__(86833);
// EXTERNAL MODULE: ./src/commands/paths.ts
var paths = __webpack_require__(30430);
// EXTERNAL MODULE: ./src/commands/sharding-run.ts
var sharding_run = __webpack_require__(45588);
;// CONCATENATED MODULE: ./src/commands/run-models.ts












/**
 * The main job, shared by action, command line and library: every model through the stages, reports written,
 * webhooks told.
 * @throws ModelGateError for what is wrong before a model is looked at: usage, config, data files
 */
async function runModels(inputs, surroundings, given = {}) {
    const { workingDirectory, clock, log } = surroundings;
    const refusal = given.deploymentRefusal ?? null;
    const configured = given.config ?? (await (0,commands_settings.resolveConfig)(inputs, workingDirectory));
    const settings = (0,commands_settings.withBaseline)(restricted(configured, refusal), inputs.text('baseline'));
    const environment = (0,commands_settings.resolveEnvironment)(inputs.text('environment'), settings);
    const stages = (0,commands_settings.resolveStages)(inputs.text('stages'), settings);
    const outputDirectory = (0,paths/* within */.u)(workingDirectory, inputs.text('output-dir') ?? commands_history/* DEFAULT_OUTPUT_DIRECTORY */.iL);
    const notes = [...(given.notes ?? []), ...refusalNote(inputs, configured, refusal)];
    const judging = { config: settings, environment, stages, outputDirectory, notes, mayDeploy: refusal === null }; // prettier-ignore
    const signal = AbortSignal.any([surroundings.signal, timeLimit(settings)]);
    if (inputs.text('shard-by') === 'data' && inputs.text('shard') !== undefined) {
        (0,output/* prepareFolder */.G)(outputDirectory, 'output-dir');
        const { runDataShard } = await __webpack_require__.e(/* import() */ 2377).then(__webpack_require__.bind(__webpack_require__, 72377));
        await runDataShard(inputs, surroundings, { ...judging, mayDeploy: false }, signal);
        return [];
    }
    const { all, own, share } = await (0,sharding_run/* modelsOfRun */.Dm)(inputs, workingDirectory);
    const { opensTarget } = given;
    const judge = await (0,commands_judge/* openJudge */.S)(inputs, surroundings, judging, {
        signal,
        ...(opensTarget === undefined ? {} : { opensTarget }),
    });
    const runs = (0,commands_history/* runsFolder */.Xc)(workingDirectory, outputDirectory);
    const finished = [];
    try {
        (0,output/* prepareFolder */.G)(outputDirectory, 'output-dir');
        await (0,sharding_run/* forgetShard */.Yh)(outputDirectory);
        if (stages.includes('deploy'))
            requireDeployable(all, inputs.flag('auto-deploy') || settings.deployment.auto_approval);
        await judgeModels(own, {
            ...{ inputs, surroundings, settings: judging, judge, signal },
            finished: async (run, position) => {
                finished[position] = run;
                // Who was told of a verdict is not told of it again.
                if (run.result.reused === undefined)
                    await (0,notifications/* notify */.m)(run.result, settings, surroundings, runs);
            },
        });
    }
    finally {
        await judge.close();
    }
    if (share === null && finished.length > 1)
        await (0,run_index/* writeIndex */._M)(finished, outputDirectory);
    if (share !== null) {
        if (own.length === 0)
            log.info(`shard ${share.shard}/${share.plan.shards} has no model: nothing to judge, passed`);
        const { source } = surroundings;
        const facts = { outputDirectory, inputs, config: settings, environment, stages, source, now: clock.now() };
        await (0,sharding_run/* recordShard */.gz)(share, finished, facts);
    }
    return finished;
}
/** Only who asked for a deployment wants to know why there is none. */
function refusalNote(inputs, { deployment }, refusal) {
    const asked = inputs.flag('auto-deploy') || deployment.auto_approval;
    return asked && refusal !== null && !inputs.flag('dry-run') ? [`nothing is deployed: ${refusal}`] : [];
}
/** The configuration's own approval does not count against a refusal. */
function restricted(config, refusal) {
    return refusal === null
        ? config
        : (0,load/* checkConfig */.l2)({ ...config, deployment: { ...config.deployment, auto_approval: false } });
}
/**
 * What a deployment would refuse in the end is refused before an hour of tests.
 * @throws ModelGateError 'usage' for several models, of which the last would replace all others, or a name that git
 * servers and file systems do not all take
 */
function requireDeployable(paths, deploys) {
    if (!deploys)
        return;
    if (paths.length > 1) {
        throw new errors/* ModelGateError */.j3('usage', `${paths.length} models cannot be deployed to one environment: it holds one model`, {
            subject: 'model',
            remedy: 'Name one model, or run once for each with an environment of its own.',
        });
    }
    for (const path of paths)
        (0,names/* assertFileName */.uD)((0,external_node_path_.basename)(path));
}
/** The pipeline's own time limit; a job that hangs costs more than a job that fails. */
function timeLimit(config) {
    const minutes = config.pipeline.timeout_minutes;
    const controller = new AbortController();
    const timer = setTimeout(() => {
        controller.abort(new errors/* ModelGateError */.j3('timeout', `the pipeline took longer than ${minutes} minutes`, {
            subject: 'pipeline.timeout_minutes',
            remedy: 'Raise pipeline.timeout_minutes, or use smaller data.',
        }));
    }, minutes * 60_000);
    timer.unref();
    return controller.signal;
}
/** The worst of several verdicts decides the exit code. */
function exitCode(results, codeOf) {
    return results.reduce((worst, result) => (codeOf(result) > worst ? codeOf(result) : worst), 0);
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

/***/ 28245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ sqlRules)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/data/sql/index.ts
// The code behind these is loaded by the first rule: most runs have none, and each start would pay for it.
/** See sql-checks.ts. */
async function sqlChecks(tables, checks, settings) {
    return (await __webpack_require__.e(/* import() */ 6957).then(__webpack_require__.bind(__webpack_require__, 96957))).sqlChecks(tables, checks, settings);
}
/** See duckdb-package.ts. */
async function fetchDuckDb(place) {
    return (await __webpack_require__.e(/* import() */ 8101).then(__webpack_require__.bind(__webpack_require__, 18101))).fetchDuckDb(place);
}
/** See duckdb-package.ts. */
async function findDuckDb(folder) {
    return (await __webpack_require__.e(/* import() */ 8101).then(__webpack_require__.bind(__webpack_require__, 18101))).findDuckDb(folder);
}

// EXTERNAL MODULE: ./src/commands/paths.ts
var paths = __webpack_require__(30430);
;// CONCATENATED MODULE: ./src/commands/sql-rules.ts



/** The SQL rules of the configuration; evaluated once for the same data, however many models are judged on it. */
function sqlRules(config, surroundings) {
    const checks = config.data_quality.checks.map(({ name, sql, severity, expect }) => ({
        name,
        sql,
        severity,
        ...(expect === undefined ? {} : { expect: expectedOf(expect) }),
    }));
    if (checks.length === 0)
        return {};
    const { tempDirectory, signal } = surroundings;
    const { duckdb_memory_mb: memoryMb, duckdb_threads: threads } = config.engines;
    const timeoutMs = config.data_quality.sql_timeout_seconds * 1000;
    const client = () => findClient(config, surroundings);
    let last = null;
    return {
        sqlRules: (tables) => {
            if (last?.tables.data !== tables.data || last.tables.reference !== tables.reference) {
                const results = sqlChecks(tables, checks, { client, tempDirectory, memoryMb, threads, timeoutMs, signal });
                last = { tables, results };
            }
            return last.results;
        },
    };
}
function expectedOf(expect) {
    if (typeof expect !== 'object')
        return expect;
    const { min, max } = expect;
    return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
async function findClient({ engines }, surroundings) {
    const { duckdb, duckdb_registry: registry } = engines;
    const { workingDirectory, tempDirectory, remoteFiles, untrusted, signal } = surroundings;
    if (duckdb === 'off') {
        throw new errors/* ModelGateError */.j3('unsupported', 'SQL rules need DuckDB, which is switched off', {
            subject: 'engines.duckdb',
            remedy: 'Set engines.duckdb to fetch, or to the folder in which @duckdb/node-api is installed.',
        });
    }
    if (duckdb === 'fetch')
        return fetchDuckDb({ remoteFiles, registry, tempDirectory, signal });
    if (untrusted !== null) {
        throw new errors/* ModelGateError */.j3('unsupported', `DuckDB is not loaded from a folder for strangers: ${untrusted}`, {
            subject: 'engines.duckdb',
            remedy: 'Set engines.duckdb to fetch: what is fetched is pinned.',
        });
    }
    return findDuckDb((0,paths/* within */.u)(workingDirectory, duckdb));
}


/***/ }),

/***/ 84800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ labelOf),
  openTables: () => (/* binding */ openTables),
  t: () => (/* binding */ resolveData)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/table.ts
var table = __webpack_require__(70859);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/data/columns/list-names.ts
var list_names = __webpack_require__(48875);
;// CONCATENATED MODULE: ./src/data/columns/model-labels.ts




/**
 * The table with the label column in the model's words, where it was fitted on codes of the labels.
 * A table without the column, such as a reference without labels, stays as it is.
 * @throws ModelGateError when read: 'data' for a label that is not among them
 */
function withModelLabels(source, target, labels) {
    if (!source.schema.some(({ name }) => name === target))
        return source;
    const names = new Map(Object.entries(labels));
    const rename = async function* (chunks) {
        for await (const chunk of chunks) {
            const columns = chunk.columns.map((column) => column.name === target ? renamed(column, chunk.rows, names, source.path) : column);
            yield { ...chunk, columns };
        }
    };
    const type = typeOf([...names.values()]);
    return {
        ...source,
        statistics: undefined,
        schema: source.schema.map((column) => (column.name === target ? { name: target, type } : column)),
        chunks: (size) => rename(source.chunks(size)),
        ...(source.columnChunks === undefined ? {} : { columnChunks: () => rename(source.columnChunks()) }),
        ...(source.fitted === undefined
            ? {}
            : { fitted: (model) => withModelLabels(source.fitted(model), target, labels) }),
    };
}
function typeOf(labels) {
    if (labels.every((label) => typeof label === 'boolean'))
        return 'boolean';
    if (!labels.every((label) => typeof label === 'number'))
        return 'string';
    return labels.every(Number.isInteger) ? 'integer' : 'number';
}
function renamed(column, rows, names, path) {
    const known = new Map();
    const labels = Array.from({ length: rows }, (_, row) => {
        const text = textOf(column, row);
        if (text === null)
            return null;
        const label = known.get(text) ?? names.get(text);
        if (label === undefined)
            throw unknownLabel(text, column.name, names, path);
        known.set(text, label);
        return label;
    });
    const type = typeOf([...names.values()]);
    if (type === 'string')
        return (0,table/* stringColumn */.s2)(column.name, labels.map((label) => (label === null ? null : String(label)))); // prettier-ignore
    const missing = labels.includes(null) ? Uint8Array.from(labels, (label) => (label === null ? 1 : 0)) : null;
    return {
        kind: 'number',
        name: column.name,
        values: Float64Array.from(labels, (label) => (label === null ? NaN : Number(label))),
        missing,
        integer: type === 'integer',
        boolean: type === 'boolean',
    };
}
/** As the configuration names it: `1` for a number, `true` for a boolean. */
function textOf(column, row) {
    if (column.kind === 'string')
        return column.codes[row] < 0 ? null : column.dictionary[column.codes[row]];
    const value = column.values[row];
    if (Number.isNaN(value))
        return null;
    return column.boolean ? String(value === 1) : String(value);
}
function unknownLabel(text, target, names, path) {
    return new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(path)}: the column "${(0,core_text/* plain */.pj)(target, 80)}" holds the label "${(0,core_text/* plain */.pj)(text, 80)}", which is not in data.labels`, { subject: target, remedy: `Say what the model calls it, beside ${(0,list_names/* listNames */.Z)([...names.keys()])}.` });
}

// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(90761);
;// CONCATENATED MODULE: ./src/data/columns/one-hot-target.ts





/**
 * A table whose label is written as several columns of 0 and 1, one a class, as one with a label column. For a model, a
 * column is the class of its name (with or without what all names begin with); classes that are 0, 1, 2, ... are those
 * of the columns in the given order.
 * @throws ModelGateError 'usage' for columns that are not there; reading throws 'data' for rows that name no class, or two
 */
function oneHotTarget(source, names) {
    const known = source.schema.map(({ name }) => name);
    for (const name of names) {
        if (known.includes(name))
            continue;
        throw new errors/* ModelGateError */.j3('usage', `${source.path} has no column "${(0,core_text/* plain */.pj)(name, 80)}" of the one-hot target${(0,nearest/* didYouMean */.a)(name, known)}`, { subject: 'target', remedy: `Its columns: ${(0,list_names/* listNames */.Z)(known)}.` });
    }
    const rest = known.filter((name) => !names.includes(name));
    const target = labelName(names, rest);
    return { target, source: folded(source, names, target, shortNames(names)) };
}
/** Column names without the beginning that all of them share: `species_adelie`, `species_gentoo` name adelie and gentoo. */
function shortNames(names) {
    const cut = sharedBeginning(names).length;
    const short = names.map((name) => name.slice(cut));
    return short.includes('') ? names : short;
}
/** Up to the last separator within what all names begin with. */
function sharedBeginning([first = '', ...others]) {
    let length = 0;
    while (length < first.length && others.every((name) => name[length] === first[length]))
        length++;
    return /^.*[_.\-= ]/.exec(first.slice(0, length))?.[0] ?? '';
}
function labelName(names, rest) {
    const shared = sharedBeginning(names).replace(/[_.\-= ]+$/, '');
    const candidates = [shared === '' ? 'target' : shared, names.join('+')];
    return candidates.find((name) => !rest.includes(name)) ?? `${candidates[1]} (label)`;
}
function folded(source, names, target, labels) {
    const fold = async function* (chunks) {
        let first = 1;
        for await (const chunk of chunks) {
            yield foldedChunk(chunk, { names, target, labels, first, path: source.path });
            first += chunk.rows;
        }
    };
    return {
        ...source,
        statistics: undefined,
        schema: [...source.schema.filter(({ name }) => !names.includes(name)), { name: target, type: 'string' }],
        chunks: () => fold(source.chunks()),
        ...(source.columnChunks === undefined ? {} : { columnChunks: () => fold(source.columnChunks()) }),
        fitted: (model) => folded(source.fitted?.(model) ?? source, names, target, classNames(model.classes, names, labels)),
    };
}
/** What each column is called among the model's classes. */
function classNames(classes, names, labels) {
    const known = (classes ?? []).map(String);
    for (const candidates of [labels, names])
        if (candidates.every((name) => known.includes(name)))
            return candidates;
    const counted = known.length === names.length && known.every((label, at) => Number(label) === at);
    return counted ? known : labels;
}
function foldedChunk(chunk, { names, target, labels, first, path }) {
    const parts = names.map((name) => chunk.columns.find((column) => column.name === name));
    const cells = parts.map((column) => numbersOf(column, path));
    const classes = Array.from({ length: chunk.rows }, (_, row) => {
        const values = cells.map((column) => column[row]);
        if (values.every(Number.isNaN))
            return null; // a row without a label
        const ones = values.flatMap((value, at) => (value === 1 ? [at] : []));
        if (ones.length === 1 && values.every((value) => value === 0 || value === 1))
            return labels[ones[0]];
        throw new errors/* ModelGateError */.j3('data', `${path}: row ${first + row}: the columns of the one-hot target hold ${values.map((value) => (Number.isNaN(value) ? 'nothing' : value)).join(', ')} (${(0,list_names/* listNames */.Z)(names)})`, { subject: target, remedy: 'Exactly one of them has to be 1 and the others 0, or all of them empty.' });
    });
    const columns = chunk.columns.filter(({ name }) => !names.includes(name));
    return { ...chunk, columns: [...columns, (0,table/* stringColumn */.s2)(target, classes)] };
}
function numbersOf(column, path) {
    if (column.kind === 'number')
        return column.values;
    throw new errors/* ModelGateError */.j3('data', `${path}: the column "${(0,core_text/* plain */.pj)(column.name, 80)}" of the one-hot target holds text, not 0 and 1`, { subject: column.name, remedy: 'Name a single column of labels as target, or write 0 and 1.' });
}

// EXTERNAL MODULE: ./src/commands/data.ts
var data = __webpack_require__(9652);
;// CONCATENATED MODULE: ./src/commands/tables.ts


/** Data named by options or the configuration; options win. @throws ModelGateError when a file or the target is wrong */
async function resolveData(inputs, config, access) {
    const paths = {
        current: inputs.text('validation-data') ?? config.data.validation,
        reference: inputs.text('reference-data') ?? config.data.reference,
    };
    const label = { target: inputs.text('target') ?? config.data.target, asked: true };
    const { current, reference, target } = await openTables(paths, label, config, access);
    if (target !== null && current !== null)
        (0,data/* requireColumn */.c4)(current, target);
    return { validation: current, reference, target };
}
/** The label that --target names, else the configuration's. */
function labelOf(inputs, config) {
    const named = inputs.text('target');
    return { target: named ?? config.data.target, asked: named !== undefined };
}
/** Whose label column is in the words of the model, as the configuration translates them. */
async function openTables(...[paths, label, config, access, options]) {
    const tables = await openOneColumn(paths, label, config, access, options);
    const { target } = tables;
    if (target === null)
        return tables;
    const { labels } = (typeof config === 'function' ? await config() : config).data;
    if (Object.keys(labels).length === 0)
        return tables;
    const translated = (table) => table && withModelLabels(table, target, labels);
    return { current: translated(tables.current), reference: translated(tables.reference), target };
}
/**
 * Opens tables side by side, their statistics with them, and makes one label column of those of a one-hot target: a list in
 * the configuration, or names with commas where no column has that name. A table without these columns has no label.
 * Whether a table has a target of one column is for the caller to say.
 * @throws ModelGateError 'usage' when no table has the columns of a one-hot target that was asked for; as openData
 */
async function openOneColumn(paths, { target = null, asked }, config, access, options = {}) {
    const oneColumn = target === null || (typeof target === 'string' && !target.includes(','));
    const { signal: ended, ...both } = endingTogether(access.signal);
    // The statistics of a table that will be folded would be made in vain; rows of a reference are hardly read again.
    const settings = { statistics: oneColumn, ...options };
    const open = async (path, more) => path === null || path === undefined ? null : (0,data/* openData */.$H)(path, config, { ...access, signal: ended }, more);
    const [current, reference] = await both.all([
        open(paths.current, settings),
        open(paths.reference, { ...settings, keptBytes: 0 }),
    ]);
    const tables = [current, reference].filter((table) => table !== null);
    const names = oneHotNames(target, tables);
    if (names === null)
        return { current, reference, target: typeof target === 'string' ? target : null };
    const labelled = tables.filter((table) => hasColumns(table, names));
    if (labelled.length === 0 && !asked)
        return { current, reference, target: null };
    const fold = (table) => table === null || (labelled.length > 0 && !labelled.includes(table)) ? null : oneHotTarget(table, names);
    const [judged, before] = [fold(current), fold(reference)];
    return {
        current: judged?.source ?? current,
        reference: before?.source ?? reference,
        target: judged?.target ?? before?.target ?? null,
    };
}
function hasColumns(table, names) {
    return names.every((name) => (0,data/* hasColumn */.R4)(table, name));
}
/** The columns of a one-hot target; null for a target of one column, and for none. */
function oneHotNames(target, tables) {
    if (target === null || typeof target !== 'string')
        return target;
    if (!target.includes(',') || tables.some((table) => hasColumns(table, [target])))
        return null;
    return target.split(',').map((name) => name.trim());
}
/** What is waited for together ends together: the first failure stops the others, whose threads would read on. */
function endingTogether(outer) {
    const own = new AbortController();
    return {
        signal: AbortSignal.any([outer, own.signal]),
        async all(work) {
            try {
                return await Promise.all(work);
            }
            catch (error) {
                own.abort(error);
                throw error;
            }
        },
    };
}


/***/ }),

/***/ 90418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ asDiskError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Codes of the operating system for a disk that does not take what is written, and what to do about each. */
const REMEDIES = {
    ENOSPC: 'The disk is full: make room on it, then run again.',
    EDQUOT: 'The disk quota is used up: make room, then run again.',
    EFBIG: 'The file is larger than the system lets this process write (ulimit -f): raise the limit, then run again.',
    EROFS: 'The file system is read-only: use another folder, or mount it for writing.',
    EACCES: 'This user may not write there: give it the right, or use another folder.',
    EPERM: 'This user may not write there: give it the right, or use another folder.',
};
/**
 * A failure to write as one clear error; anything else as it is.
 * @param lost what that means for the state, one clause: `the environment is unchanged`
 */
function asDiskError(error, lost) {
    const { code, path, message } = error;
    const remedy = code === undefined ? undefined : REMEDIES[code];
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3 || remedy === undefined)
        return error;
    const where = path ?? 'a file';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('disk', `${where} could not be written (${message}); ${lost}`, {
        subject: where,
        remedy,
        cause: error,
    });
}


/***/ }),

/***/ 74296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   j3: () => (/* binding */ ModelGateError),
/* harmony export */   p2: () => (/* binding */ isModelGateError),
/* harmony export */   qO: () => (/* binding */ unsupported),
/* harmony export */   qb: () => (/* binding */ corrupt)
/* harmony export */ });
class ModelGateError extends Error {
    name = 'ModelGateError';
    code;
    remedy;
    subject;
    file;
    places;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.remedy = details.remedy;
        this.subject = details.subject;
        this.file = details.file;
        this.places = details.places ?? [];
    }
}
/** Well-formed, but not something ModelGate can run: `subject` is the qualified class or parameter in the way. */
function unsupported(subject, reason, remedy) {
    return new ModelGateError('unsupported', `${subject}: ${reason}`, { subject, ...(remedy ? { remedy } : {}) });
}
/** The bytes break the rules of their format at `offset`. */
function corrupt(format, reason, offset) {
    const at = offset === undefined ? '' : ` at byte ${offset}`;
    return new ModelGateError('corrupt', `${format}: ${reason}${at}`, { subject: format });
}
function isModelGateError(error) {
    return error instanceof ModelGateError;
}
/** The message of anything that was thrown, with what to do about it where that is known. */
function explain(error) {
    const message = messageOf(error);
    if (!isModelGateError(error) || error.remedy === undefined)
        return message;
    return `${message.replace(/\.$/, '')}. ${error.remedy}`;
}
/** The message of anything that was thrown. */
function messageOf(error) {
    const { message } = (error ?? {});
    return typeof message === 'string' ? message : String(error);
}


/***/ }),

/***/ 86153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toJson)
/* harmony export */ });
/**
 * JSON text that is the same for the same value: keys in the given order, numbers as JavaScript writes them,
 * NaN and infinities as null (JSON has no word for them), a final newline.
 */
function toJson(value) {
    return `${JSON.stringify(value, jsonSafe, 2)}\n`;
}
function jsonSafe(_key, value) {
    if (typeof value === 'bigint')
        return value.toString();
    if (value instanceof Float64Array || value instanceof Int32Array)
        return Array.from(value);
    return value;
}


/***/ }),

/***/ 90761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);


/**
 * The candidate that `name` was probably meant to be, compared without regard to case and outer blanks; null when
 * none is close. Close is at most two edits, or a third of the name's length when that is more: a suggestion further
 * off ("species": did you mean "Dream"?) sends the reader the wrong way. Half of a short name must stay, so that any
 * other name of two letters is not close to "id".
 */
function nearest(name, candidates) {
    const wanted = name.trim().toLowerCase();
    let best = null;
    let least = Infinity;
    for (const candidate of candidates) {
        const steps = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, candidate.trim().toLowerCase());
        if (steps > Math.min(Math.max(2, wanted.length / 3), wanted.length / 2) || steps >= least)
            continue;
        least = steps;
        best = candidate;
    }
    return best;
}
/** `; did you mean X?`, or nothing when no candidate is close. */
function didYouMean(name, candidates) {
    const found = nearest(name, candidates);
    return found === null ? '' : `; did you mean ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(found, 80)}?`;
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

/***/ 72020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/**
 * Strings from a model or data file are attacker text. Nothing of them reaches Markdown, HTML, a terminal or
 * a workflow command unescaped.
 */
/** Control characters, invisible characters (soft hyphen, joiners, tags, fillers, variation selectors), bidirectional overrides and half characters become visible escapes; length is bounded. */
function plain(text, maxLength = 500) {
    const visible = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Surrogate}\u2800]/gu, (character) => {
        const hex = character.codePointAt(0).toString(16);
        return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
    });
    // A pair that the cut would halve is left out whole.
    return visible.length > maxLength ? `${visible.slice(0, maxLength).replace(/\p{Surrogate}$/u, '')}...` : visible;
}
/** As `plain`, of a message of several lines that stay lines. */
function plainLines(text, maxLength = 20_000) {
    const lines = text.slice(0, maxLength).split(/\r\n|\r|\n/);
    return lines.map((line) => plain(line, Infinity)).join('\n');
}
/**
 * Text for a terminal or a build log: besides `plain`, nothing that a CI host would take for a command, wherever
 * the line is broken (`::error::` of GitHub, `##[error]` and `##vso[` of Azure).
 */
function terminal(text, maxLength = 500) {
    return plain(text, maxLength)
        .replace(/(^|\s)::/g, '$1: :')
        .replace(/##(?=\[|vso)/g, '# #');
}
/** Text for a Markdown sentence or table cell on GitHub: no markup, no mention, no link, no cell break. */
function markdown(text, maxLength = 500) {
    return (plain(text, maxLength)
        .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character])
        .replace(/[\\`*_{}[\]()#+!|~$-]/g, (character) => `\\${character}`)
        // GitHub links mentions and issue numbers in the finished page, so an escape does not help: break the word instead.
        .replace(/@|\\#|\bGH(?=\\-\d)/gi, (character) => `${character}&#8203;`)
        .replace(/:\/\//g, '&#58;//')
        .replace(/\b(www)\./gi, '$1&#46;'));
}
/** Text for an HTML text node or a double-quoted attribute. */
function html(text, maxLength = 2_000) {
    return plain(text, maxLength).replace(/[&<>"']/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[character]);
}


/***/ }),

/***/ 83323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Version of ModelGate; equal to package.json's (contract test). */
const VERSION = '0.1.0';


/***/ }),

/***/ 48875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listNames)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72020);

/** Column names for a message, shortened when there are many. */
function listNames(names, most = 20) {
    const shown = names.slice(0, most).map((name) => `'${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(name, 60)}'`);
    return names.length > most ? `${shown.join(', ')} and ${names.length - most} more` : shown.join(', ');
}


/***/ }),

/***/ 24283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ rollbackEnvironment)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49417);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5893);
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74667);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84535);
/* harmony import */ var _provenance_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60487);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12801);
/* harmony import */ var _settlement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94874);








/**
 * Rolls an environment back to an earlier deployment, as a new entry of its history. The earlier bytes are read back and
 * health-checked before the pointer moves, and again when they are live.
 *
 * @returns status rolled_back, awaiting_approval, or failed with the environment unchanged when the earlier bytes are unhealthy today
 * @throws ModelGateError 'usage' for an unknown `to`, 'deploy' when there is nothing to go back to, otherwise as deployModel
 */
async function rollbackEnvironment(request) {
    const operation = await (0,_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .beginOperation */ .xd)(request);
    const began = operation.clock.elapsed();
    const approval = request.asked === true ? await operation.board?.approvalNeeded(operation.environment) : null;
    if (typeof approval === 'string')
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .toResult */ .X5)(operation, (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .awaitingApproval */ .g7)(`Not rolled back: ${approval}.`), operation.clock.elapsed() - began);
    await (0,_candidates_js__WEBPACK_IMPORTED_MODULE_2__/* .collectLeftovers */ .X)(operation);
    for (let attempt = 1; attempt <= operation.options.maxAttempts; attempt++) {
        const outcome = await attemptRollback(operation, request);
        if (outcome !== null) {
            await (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .tellBoard */ .wG)(operation, outcome);
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .toResult */ .X5)(operation, outcome, operation.clock.elapsed() - began);
        }
        await (0,_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .sleepWithJitter */ .sG)(operation, Math.min(100 * attempt, 2_000));
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('conflict', `other runs kept changing ${operation.environment}`, {
        subject: operation.environment,
        remedy: 'Run the rollback again.',
    });
}
async function attemptRollback(operation, request) {
    const { store, environment } = operation;
    const pointer = await (0,_settlement_js__WEBPACK_IMPORTED_MODULE_4__/* .settle */ .G)(operation);
    const live = pointer?.manifest;
    if (pointer === null || live === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('deploy', `nothing was ever deployed to ${environment}`, { subject: environment });
    }
    const wanted = request.to ?? live.previous?.id;
    if (wanted === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('deploy', `deployment ${live.id} of ${environment} has no predecessor to go back to`, {
            subject: environment,
            remedy: 'Name the deployment to restore: modelgate status lists them, modelgate rollback --to ID takes one. Or deploy a healthy model.',
        });
    }
    const target = await (0,_locate_js__WEBPACK_IMPORTED_MODULE_5__/* .locateDeployment */ .U)(store, environment, pointer, wanted);
    const previous = { id: live.id, sha256: live.sha256 };
    const plan = [
        `replace ${live.path}: sha256 ${live.sha256} (deployment ${live.id}, ${live.status})`,
        `with the content of deployment ${target.manifest.id}: sha256 ${target.manifest.sha256}`,
    ];
    const base = { plan, previous };
    if (live.status === 'active' && (live.id === target.manifest.id || live.restores === target.manifest.id)) {
        return alreadyThere(operation, pointer, base);
    }
    await (0,_provenance_index_js__WEBPACK_IMPORTED_MODULE_6__/* .demandProvenance */ .P)(store, operation.provenance, target);
    const before = await (0,_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyPointer */ .NW)(operation, target, 'waiting');
    if (before.status !== 'passed') {
        const message = `Deployment ${target.manifest.id} is unhealthy today, ${environment} is unchanged: ${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .describeHealth */ .gw)(before)}.`;
        const checks = [(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .deployCheck */ .EQ)('rollback', 'failed', message, before)];
        return {
            ...base,
            status: 'failed',
            checks,
            manifest: live,
            commit: pointer.commit,
            health: null,
            rollbackHealth: before,
        };
    }
    const reason = request.reason ?? 'Asked for.';
    const restored = await (0,_restore_js__WEBPACK_IMPORTED_MODULE_7__/* .restore */ .PF)(operation, pointer, target, { automatic: false, reason });
    if (restored === null)
        return null;
    const { manifest, commit } = restored.pointer;
    const healthy = restored.health.status === 'passed';
    const state = healthy ? 'is live again and healthy' : 'is live again but unhealthy';
    const message = `Deployment ${target.manifest.id} ${state}: ${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .describeHealth */ .gw)(restored.health)}.`;
    return {
        ...base,
        status: healthy ? 'rolled_back' : 'failed',
        checks: [(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .deployCheck */ .EQ)('rollback', healthy ? 'passed' : 'failed', message, restored.health)],
        manifest,
        commit,
        health: null,
        rollbackHealth: restored.health,
    };
}
async function alreadyThere(operation, pointer, base) {
    const health = await (0,_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyPointer */ .NW)(operation, pointer);
    const healthy = health.status === 'passed';
    const message = `Deployment ${pointer.manifest.id} is live already; nothing was changed: ${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .describeHealth */ .gw)(health)}.`;
    return {
        ...base,
        status: healthy ? 'rolled_back' : 'failed',
        checks: [(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .deployCheck */ .EQ)('rollback', healthy ? 'passed' : 'failed', message, health)],
        manifest: pointer.manifest,
        commit: pointer.commit,
        health: null,
        rollbackHealth: health,
    };
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

/***/ 43887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ ciReporters)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
;// CONCATENATED MODULE: ./src/hosts/azure/reporter.ts


/**
 * Logging commands of Azure Pipelines. The agent reads them from standard error too; standard output is for results.
 * https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
 */
function azureReporter() {
    return {
        publish: (runs) => {
            for (const { result, files } of runs) {
                for (const reason of result.verdict.reasons)
                    command('task.logissue', { type: 'error' }, reason);
                for (const warning of result.warnings)
                    command('task.logissue', { type: 'warning' }, warning);
                // The agent is another process in another folder: a relative path leads it nowhere.
                command('task.uploadsummary', {}, (0,external_node_path_.resolve)(files.summary));
                command('build.addbuildtag', {}, `modelgate-${result.overall_status}`);
            }
            // One result a step; the exit code fails it anyway, and the build list shows this sentence.
            const failed = runs.filter(({ result }) => !result.verdict.passed);
            if (failed.length > 0)
                command('task.complete', { result: 'Failed' }, `${failed.length} of ${runs.length} models did not pass`);
            return Promise.resolve([]);
        },
    };
}
function command(name, properties, message) {
    const list = Object.entries(properties).map(([key, value]) => `${key}=${escaped(value)};`);
    process.stderr.write(`##vso[${name}${list.length > 0 ? ` ${list.join('')}` : ''}]${escaped(message)}\n`);
}
/** Percent escapes of the agent: a message must not end its line or open a command. */
function escaped(text) {
    return (0,core_text/* plainLines */.y1)(text)
        .replaceAll('%', '%AZP25')
        .replaceAll('\r', '%0D')
        .replaceAll('\n', '%0A')
        .replaceAll(';', '%3B')
        .replaceAll(']', '%5D');
}

// EXTERNAL MODULE: ./src/hosts/github/environment.ts
var environment = __webpack_require__(25442);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
;// CONCATENATED MODULE: ./src/hosts/gitlab/metrics.ts

/**
 * The numbers of some runs as OpenMetrics text, as GitLab's metrics report and Prometheus read it. What was not
 * measured has no line. Times are left out: they would differ in every merge request.
 * https://docs.gitlab.com/ci/testing/metrics_reports/
 * https://github.com/prometheus/OpenMetrics/blob/main/specification/OpenMetrics.md
 */
function renderOpenMetrics(results) {
    const lines = Object.entries(FAMILIES).flatMap(([name, samplesOf]) => {
        const samples = results.flatMap((result) => samplesOf(result).flatMap((sample) => lineOf(name, { ...sample, labels: { model: result.model_path, ...sample.labels } })));
        return samples.length === 0 ? [] : [`# TYPE ${name} gauge`, ...samples];
    });
    return [...lines, '# EOF', ''].join('\n');
}
const FAMILIES = {
    modelgate_passed: ({ verdict }) => [{ value: Number(verdict.passed) }],
    modelgate_model_size_bytes: ({ model }) => [{ value: model?.size }],
    modelgate_metric: ({ stages }) => metricValues(stages),
    modelgate_metric_bound: ({ stages }) => metricBounds(stages),
    modelgate_data_quality_score: ({ stages }) => [{ value: stages.validation?.data_quality.score }],
    modelgate_data_drift_score: ({ stages }) => [{ value: stages.validation?.data_drift.score }],
    modelgate_column_drift_score: ({ stages }) => columnDrift(stages),
    modelgate_feature_importance_stability: ({ stages }) => [{ value: stages.validation?.feature_importance.stability }],
    modelgate_findings: ({ stages }) => findingCounts(stages),
    modelgate_health_score: ({ stages }) => [{ value: stages.deployment?.health_check?.score }],
    modelgate_checks: ({ stages }) => checkCounts(stages),
};
function lineOf(name, { value, labels = {} }) {
    if (value === null || value === undefined || !Number.isFinite(value))
        return [];
    const shown = Object.entries(labels).map(([label, text]) => `${label}="${metrics_escaped(text)}"`);
    return [`${name}{${shown.join(',')}} ${value}`];
}
/** Line breaks cannot stand here: `plain` has made them visible. */
function metrics_escaped(text) {
    return (0,core_text/* plain */.pj)(text, 200).replace(/["\\]/g, (character) => `\\${character}`);
}
function metricValues({ validation }) {
    return Object.entries(validation?.model_performance.metrics ?? {}).map(([metric, value]) => ({
        value,
        labels: { metric },
    }));
}
function metricBounds({ validation }) {
    return Object.entries(validation?.model_performance.intervals ?? {}).flatMap(([metric, { low, high }]) => [
        { value: low, labels: { metric, bound: 'low' } },
        { value: high, labels: { metric, bound: 'high' } },
    ]);
}
function columnDrift({ validation }) {
    const columns = validation?.data_drift.columns ?? [];
    return columns.map(({ name, role, score }) => ({ value: score, labels: { column: name, role } }));
}
const SEVERITIES = ['high', 'medium', 'low'];
/** Zeros too, so that a new finding shows as a change; nothing at all where nothing was scanned. */
function findingCounts({ security }) {
    if (security === undefined || security.overall_risk === null)
        return [];
    return SEVERITIES.map((severity) => ({
        value: security.findings.filter((finding) => finding.severity === severity).length,
        labels: { severity },
    }));
}
const STATUSES = ['passed', 'failed', 'inconclusive', 'skipped', 'error'];
function checkCounts(stages) {
    const checks = Object.values(stages).flatMap((stage) => stage.checks);
    return STATUSES.map((status) => ({
        value: checks.filter((check) => check.status === status).length,
        labels: { status },
    }));
}

;// CONCATENATED MODULE: ./src/hosts/gitlab/reporter.ts






/** What the merge request's widgets read. https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
const REPORTS = {
    'gl-code-quality-report.json': (runs) => (0,json/* toJson */.a)(runs.flatMap(issuesOf)),
    'metrics.txt': (runs) => renderOpenMetrics(runs.map(({ result }) => result)),
};
/** Code quality and metrics reports for merge requests, and one comment on them. */
function gitlabReporter(env) {
    return {
        publish: async (runs) => {
            const problems = [];
            for (const [name, render] of Object.entries(REPORTS)) {
                try {
                    await (0,promises_.writeFile)((0,external_node_path_.join)(env['CI_PROJECT_DIR'] ?? process.cwd(), name), render(runs));
                }
                catch (error) {
                    problems.push(`${name} was not written: ${(0,errors/* messageOf */.bD)(error)}`);
                }
            }
            // The comment needs the network; other runs need not load what it takes.
            const [{ publishNote }, { sendHttp }, { systemClock }] = await Promise.all([
                __webpack_require__.e(/* import() */ 2899).then(__webpack_require__.bind(__webpack_require__, 62899)),
                Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 41246)),
                Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 29482)),
            ]);
            return [...problems, ...(await publishNote(runs, env, { http: sendHttp, clock: systemClock }))];
        },
    };
}
function issuesOf({ result }) {
    const checks = Object.values(result.stages).flatMap((stage) => stage.checks);
    return checks
        .filter((check) => check.status !== 'passed' && check.status !== 'skipped')
        .map((check) => ({
        description: `${check.id}: ${check.message}`,
        check_name: check.id,
        fingerprint: (0,external_node_crypto_.createHash)('sha256').update(`${result.model_path} ${check.id}`).digest('hex'),
        severity: severityOf(check),
        location: { path: result.model_path, lines: { begin: 1 } },
    }));
}
function severityOf(check) {
    if (check.severity === 'warn' || check.status === 'inconclusive')
        return 'minor';
    return check.status === 'error' ? 'critical' : 'major';
}

;// CONCATENATED MODULE: ./src/hosts/jenkins/reporter.ts




/** What a Jenkinsfile sets as `currentBuild.description`: Jenkins has no way to set it from a program's output. */
const DESCRIPTION = 'jenkins-description.txt';
/** Jenkins reads files: says which ones its junit and archiveArtifacts steps should be given, and writes the description. */
function jenkinsReporter(env) {
    // The steps take patterns below the workspace and no absolute paths.
    const inside = (path) => (0,external_node_path_.relative)(env['WORKSPACE'] ?? process.cwd(), path).replaceAll('\\', '/');
    return {
        publish: async (runs) => {
            const problems = [];
            for (const { result, files } of runs) {
                if (files.junit !== null)
                    process.stderr.write(`jenkins: junit '${inside(files.junit)}'\n`);
                process.stderr.write(`jenkins: archiveArtifacts '${inside(files.directory)}/**'\n`);
                try {
                    await (0,promises_.writeFile)((0,external_node_path_.join)(files.directory, DESCRIPTION), descriptionOf(result));
                }
                catch (error) {
                    problems.push(`${DESCRIPTION} was not written: ${(0,errors/* messageOf */.bD)(error)}`);
                }
            }
            return problems;
        },
    };
}
function descriptionOf({ model_path, overall_status, model }) {
    const digest = model === null ? '' : ` ${model.sha256.slice(0, 12)}`;
    return `${overall_status} ${(0,core_text/* plain */.pj)(model_path, 200)}${digest}\n`;
}

;// CONCATENATED MODULE: ./src/hosts/ci-reporters.ts




const CI_SYSTEMS = [
    { key: 'github_actions', title: 'GitHub Actions', detect: environment/* isGithubActions */.P, reporter: lazyGithubReporter },
    { key: 'jenkins', title: 'Jenkins', detect: (env) => env['JENKINS_URL'] !== undefined, reporter: jenkinsReporter },
    { key: 'gitlab_ci', title: 'GitLab CI', detect: (env) => env['GITLAB_CI'] === 'true', reporter: gitlabReporter },
    {
        key: 'azure_devops',
        title: 'Azure Pipelines',
        detect: (env) => env['TF_BUILD'] === 'True',
        reporter: azureReporter,
    },
];
/** Reporters of the systems that are switched on; one that is on but not around says so instead of doing nothing. */
function ciReporters(switches, env) {
    return CI_SYSTEMS.filter((system) => switches[system.key] === true).map((system) => system.detect(env)
        ? system.reporter(env)
        : { publish: () => Promise.resolve([`integrations.${system.key} is on, but this is not ${system.title}`]) });
}
/** Loaded when used: the client library costs start-up time that other systems must not pay. */
function lazyGithubReporter(env) {
    return {
        publish: async (runs) => {
            const { githubReporter } = await __webpack_require__.e(/* import() */ 3207).then(__webpack_require__.bind(__webpack_require__, 13207));
            const context = (0,environment/* githubContext */.h)(env);
            return githubReporter({
                context,
                artifact: null,
                sharded: false,
                outputDirectory: context.workspace,
                comment: null,
                checkRun: null,
            }).publish(runs);
        },
    };
}


/***/ }),

/***/ 14715:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ githubEnvironmentBoard)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84099);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2725);



/** Deployments of an environment that are looked through for the one that belongs to this run. */
const LOOKED_AT = 30;
/** Begins the description of the deployments that we make, which are nobody's approval. */
const MARK = 'ModelGate: ';
/**
 * GitHub's environments: their reviewers are asked before anything is deployed, and their page shows what was. The page
 * is a mirror; the environment branch is the truth.
 */
function githubEnvironmentBoard(options) {
    const { source, serverUrl, token, clock, log } = options;
    let opened = null;
    const api = () => (opened ??= (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .openGithubApi */ .Y6)(options, token, clock));
    return {
        approvalNeeded: async (environment) => {
            const github = await api();
            if (!(await hasReviewers(github, environment)))
                return null;
            if (await asked(environment, async () => isOfJob(github, await deploymentsOf(github, environment), source.runId)))
                return null;
            return `the environment ${environment} has required reviewers, and this job is not bound to it: write "environment: ${environment}" into the job, so that they are asked`;
        },
        show: async (environment, news) => {
            try {
                await showDeployment(await api(), environment, news, { ...source, serverUrl });
            }
            catch (error) {
                // Most jobs do not give this permission, and nobody misses the page then.
                log.info(`GitHub's page of ${environment} was not told: ${(0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFailure */ .SP)(error, 'deployments: write')}`);
            }
        },
    };
}
/** https://docs.github.com/rest/deployments/environments#get-an-environment; 404: nobody set one up. */
async function hasReviewers(github, environment_name) {
    const { owner, repo } = github;
    try {
        const { protection_rules } = await github.repeat(({ rest }, request) => rest.repos.getEnvironment({ owner, repo, environment_name, request }));
        return protection_rules?.some(({ type }) => type === 'required_reviewers') ?? false;
    }
    catch (error) {
        if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .serverError */ .ig)(error).status === 404)
            return false;
        throw cannotTell(environment_name, error);
    }
}
async function asked(environment, work) {
    try {
        return await work();
    }
    catch (error) {
        throw cannotTell(environment, error);
    }
}
/** Deploying all the same would be a way around reviewers. */
function cannotTell(environment, error) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('deploy', `nothing was deployed, because GitHub does not say whether ${environment} has required reviewers: ${(0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFailure */ .SP)(error, 'actions: read')}`, {
        subject: environment,
        remedy: `${(0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(error) ? 'Give the job "permissions: actions: read, deployments: read"' : 'Run again later'}, or set deployment.ask_reviewers: false.`,
        cause: error,
    });
}
async function deploymentsOf(github, environment) {
    const { owner, repo } = github;
    return github.repeat(({ rest }, request) => rest.repos.listDeployments({ owner, repo, environment, per_page: LOOKED_AT, request }));
}
const isOurs = ({ description }) => description?.startsWith(MARK) === true;
/** Whether GitHub made one of them for a job with `environment:`: one of its statuses links to this run then. */
async function isOfJob(github, deployments, runId) {
    if (runId === null)
        return false;
    const { owner, repo } = github;
    const ofRun = new RegExp(`/actions/runs/${runId}(?:/|$)`);
    for (const deployment of deployments) {
        if (isOurs(deployment))
            continue;
        const statuses = await github.repeat(({ rest }, request) => rest.repos.listDeploymentStatuses({ owner, repo, deployment_id: deployment.id, per_page: LOOKED_AT, request }));
        if (statuses.some(({ log_url, target_url }) => ofRun.test(log_url ?? '') || ofRun.test(target_url)))
            return true;
    }
    return false;
}
async function showDeployment(github, environment, news, { commit, runId, runUrl, serverUrl }) {
    const { owner, repo } = github;
    // An answer may get lost after its effect: each try looks first whether the one before made it.
    const deployment_id = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRetries */ .LH)(github.patience, async () => {
        const deployments = await deploymentsOf(github, environment);
        // GitHub ends the deployment of a job itself, with the job's own result.
        if (commit === null || (await isOfJob(github, deployments, runId)))
            return null;
        const known = deployments.find((one) => isOurs(one) && entryOf(one) === news.deploymentId);
        if (known !== undefined)
            return known.id;
        const made = await github.once(({ rest }, request) => rest.repos.createDeployment({
            ...{ owner, repo, ref: commit, environment, auto_merge: false, required_contexts: [], request },
            description: `${MARK}${news.description}`.slice(0, 140),
            payload: { deployment_id: news.deploymentId, sha256: news.sha256 },
        }));
        // Without an id GitHub merged a branch instead (202); auto_merge is off, so that it does not.
        return made.id ?? null;
    });
    if (deployment_id === null)
        return;
    await github.repeat(({ rest }, request) => rest.repos.createDeploymentStatus({
        ...{ owner, repo, deployment_id, state: news.state, request },
        description: news.description.slice(0, 140),
        ...(runUrl === null ? {} : { log_url: runUrl }),
        ...(news.commit === null ? {} : { environment_url: `${serverUrl}/${owner}/${repo}/tree/${news.commit}` }),
    }));
}
/** The id of the history entry that a deployment of ours shows. */
function entryOf({ payload }) {
    return typeof payload === 'string' ? null : payload['deployment_id'];
}


/***/ }),

/***/ 25442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isGithubActions),
/* harmony export */   h: () => (/* binding */ githubContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

function isGithubActions(env) {
    return env['GITHUB_ACTIONS'] === 'true';
}
function githubContext(env) {
    const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const repository = env['GITHUB_REPOSITORY'] ?? null;
    const runId = env['GITHUB_RUN_ID'] ?? null;
    const event = readEvent(env['GITHUB_EVENT_PATH']);
    const actor = env['GITHUB_ACTOR'] ?? null;
    const eventName = env['GITHUB_EVENT_NAME'] ?? '';
    const pullRequest = pullRequestOf(event);
    return {
        source: {
            repository,
            commit: env['GITHUB_SHA'] ?? null,
            runId,
            runUrl: repository !== null && runId !== null ? `${serverUrl}/${repository}/actions/runs/${runId}` : null,
            actor,
        },
        eventName,
        serverUrl,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
        tempDirectory: env['RUNNER_TEMP'] ?? '',
        job: env['GITHUB_JOB'] ?? 'job',
        attempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
        workflow: workflowOf(env['GITHUB_WORKFLOW_REF']),
        pullRequest,
        baseSha: event.pull_request?.base?.sha ?? event.merge_group?.base_sha ?? null,
        untrusted: untrustedReason(eventName, event, pullRequest, actor),
    };
}
function readEvent(path) {
    if (path === undefined || path === '')
        return {};
    return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
}
function pullRequestOf({ pull_request: found }) {
    const head = found?.head;
    if (found?.number === undefined || head?.sha === undefined)
        return null;
    // A fork that was deleted has no repository any more.
    const fromFork = head.repo?.full_name === undefined || head.repo.full_name !== found.base?.repo?.full_name;
    return { number: found.number, headSha: head.sha, fromFork };
}
/** https://docs.github.com/actions/reference/security/secure-use */
function untrustedReason(eventName, { workflow_run: upstream }, pullRequest, actor) {
    if (pullRequest?.fromFork === true)
        return 'this pull request comes from a fork';
    if (eventName === 'pull_request_target')
        return 'pull_request_target gives a pull request the tokens of the base branch';
    if (pullRequest !== null && actor === 'dependabot[bot]')
        return 'this pull request was opened by Dependabot';
    if (eventName !== 'workflow_run')
        return null;
    if (upstream?.event?.startsWith('pull_request') === true)
        return 'this workflow_run follows a pull request, whose artifacts and commits are not reviewed';
    if (upstream?.head_repository?.full_name !== upstream?.repository?.full_name)
        return 'this workflow_run follows a run on a fork';
    return null;
}
/** `owner/name/.github/workflows/gate.yml@refs/heads/main` */
function workflowOf(reference) {
    const match = /^([^/]+\/[^/]+)\/([^@]+)@/.exec(reference ?? '');
    return match === null ? null : { repository: match[1], path: match[2] };
}


/***/ }),

/***/ 68377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ githubIssueBoard)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84099);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2725);


const PERMISSION = 'issues: write';
/**
 * One open issue for each environment in trouble: opened when there is none, rewritten while the trouble lasts, closed
 * when it is over. Issues of other authors are left alone, whatever they contain.
 */
function githubIssueBoard({ source, token, clock, log, apiUrl }) {
    const told = async (what, work) => {
        try {
            return await work(await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .openGithubApi */ .Y6)({ apiUrl, source }, token, clock));
        }
        catch (error) {
            log.warning(`The issue could not be ${what}: ${(0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFailure */ .SP)(error, PERMISSION)}`);
            return null;
        }
    };
    return {
        show: (environment, news) => told('written', async (github) => {
            const { owner, repo } = github;
            const body = bodyOf(environment, news);
            // An answer may get lost after its effect: each try looks first whether the one before opened the issue.
            const { html_url } = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRetries */ .LH)(github.patience, async () => {
                const known = await ownIssue(github, environment);
                return known === null
                    ? github.once(({ rest }, request) => rest.issues.create({ owner, repo, title: news.title, body, request }))
                    : github.once(({ rest }, request) => rest.issues.update({ owner, repo, issue_number: known, body, request }));
            });
            return html_url;
        }),
        settle: (environment, news) => told('closed', async (github) => {
            const { owner, repo } = github;
            const known = await ownIssue(github, environment);
            if (known === null)
                return null;
            const body = bodyOf(environment, news);
            const change = { issue_number: known, body, state: 'closed', state_reason: 'completed' };
            return (await github.repeat(({ rest }, request) => rest.issues.update({ owner, repo, ...change, request })))
                .html_url;
        }),
    };
}
const markOf = (environment) => `<!-- modelgate-trouble ${JSON.stringify(environment)} -->`;
/** What was found is shown as text: nothing in it can be a heading, a link or a mention. */
function bodyOf(environment, { text, runUrl }) {
    const shown = text.replaceAll('```', "'''").slice(0, 50_000);
    const run = runUrl === null ? [] : [`Told by ${runUrl}.`];
    return [markOf(environment), '```text', shown, '```', ...run].join('\n');
}
async function ownIssue(github, environment) {
    const { owner, repo } = github;
    const viewer = await github.viewer();
    for (let page = 1; page <= 5; page++) {
        const issues = await github.repeat(({ rest }, request) => rest.issues.listForRepo({ owner, repo, state: 'open', creator: viewer, per_page: 100, page, request }));
        const found = issues.find(({ body, user, pull_request }) => user?.login === viewer && pull_request === undefined && body?.startsWith(markOf(environment)) === true);
        if (found !== undefined)
            return found.number;
        if (issues.length < 100)
            break;
    }
    return null;
}


/***/ }),

/***/ 50135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ githubJobIdentity)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);


const PERMISSIONS = '"permissions: id-token: write, attestations: write"';
/**
 * The identity of a job: Sigstore's certificate authority takes the token that GitHub gives to jobs which may ask for one.
 * The public instance, with its public log, is used for public repositories, GitHub's own for others.
 * https://docs.github.com/actions/how-tos/secure-your-work/use-artifact-attestations/use-artifact-attestations
 */
function githubJobIdentity({ serverUrl, token, environment }) {
    return {
        name: 'GitHub Actions',
        unavailable: reasonAgainst(serverUrl, token, environment),
        sign: async ({ subject, predicateType, predicate, keep }) => {
            // The clients of Sigstore are large and wanted once in a deployment.
            const { attest } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(2830), __webpack_require__.e(1351), __webpack_require__.e(3878), __webpack_require__.e(2088), __webpack_require__.e(1197), __webpack_require__.e(4463), __webpack_require__.e(9842)]).then(__webpack_require__.bind(__webpack_require__, 49842));
            try {
                const subjects = [{ name: subject.name, digest: { ...subject.digest } }];
                const { bundle } = await attest({ subjects, predicateType, predicate, token, skipWrite: !keep });
                return Buffer.from(`${JSON.stringify(bundle, null, 2)}\n`);
            }
            catch (error) {
                const cause = error instanceof Error && error.cause !== undefined ? ` (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error.cause)})` : '';
                const said = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}${cause}`, 300);
                throw new Error(`${said}; give the job ${PERMISSIONS}, and a connection to Sigstore`, { cause: error });
            }
        },
    };
}
function reasonAgainst(serverUrl, token, environment) {
    const { hostname } = new URL(serverUrl);
    if (hostname !== 'github.com' && !hostname.endsWith('.ghe.com'))
        return 'GitHub Enterprise Server has no attestations';
    if (environment['ACTIONS_ID_TOKEN_REQUEST_URL'] === undefined)
        return `the job may not ask for an identity; give it ${PERMISSIONS}`;
    return token === '' ? 'the input github-token is empty' : null;
}


/***/ }),

/***/ 39667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ githubReleases)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/hosts/github/api.ts
var github_api = __webpack_require__(84099);
// EXTERNAL MODULE: ./src/hosts/github/asset-transfer.ts
var asset_transfer = __webpack_require__(57359);
// EXTERNAL MODULE: ./src/hosts/github/retry.ts
var retry = __webpack_require__(2725);
;// CONCATENATED MODULE: ./src/hosts/github/release-depot.ts







/** https://docs.github.com/repositories/releasing-projects-on-github/about-releases: below 2 GiB each. */
const MAX_ASSET_BYTES = 2 * 1024 ** 3 - 1;
const ABANDONED_AFTER_MS = 24 * 3_600_000;
/** In the text of a release: which file of which environment it was made for. */
const MARK = /<!-- modelgate-release (\{[^\n]*\}) -->/;
const pointerRecord = schemas.strictObject({
    schema: schemas.literal('modelgate/release-asset@1'),
    sha256: schemas.string().regex(/^[0-9a-f]{64}$/),
    size: schemas.int().min(0),
    repository: schemas.string().regex(/^[\w.-]+\/[\w.-]+$/),
    release_id: schemas.int().positive(),
    asset_id: schemas.int().positive(),
    tag: schemas.string().min(1),
    name: schemas.string().min(1),
});
const markRecord = schemas.object({ environment: schemas.string(), sha256: schemas.string(), owner: schemas.string().nullish() });
/**
 * Models as assets of GitHub releases: one release a deployment, a draft until the candidate is found healthy. Assets are
 * never replaced, so releases that become immutable when they are published change nothing here.
 */
function githubReleaseDepot(options) {
    const { repository, token, clock, log, source, processes } = options;
    let opened = null;
    const api = () => (opened ??= (0,github_api/* openGithubApi */.Y6)({ apiUrl: options.apiUrl, source: { ...source, repository } }, token, clock));
    const put = async (stored) => {
        const github = await api();
        const { owner, repo } = github;
        const tag = `modelgate-${stored.environment}-${stored.sha256.slice(0, 12)}-${(0,external_node_crypto_.randomBytes)(3).toString('hex')}`;
        const draft = await told(`create release ${tag}`, () => github.repeat(({ rest }, request) => rest.repos.createRelease({ owner, repo, ...describeRelease(stored, tag, source, processes.self), request })));
        try {
            const asset = await (0,retry/* untilSeen */.wr)(clock, () => (0,asset_transfer/* uploadAsset */.Mz)(draft.upload_url, stored, token));
            const pointer = {
                ...{ schema: 'modelgate/release-asset@1', sha256: stored.sha256, size: stored.size, repository },
                ...{ release_id: draft.id, asset_id: asset.id, tag, name: asset.name },
            };
            return Buffer.from(`${JSON.stringify(pointer, null, 2)}\n`);
        }
        catch (error) {
            await deleteRelease(await api(), draft, log);
            throw error;
        }
    };
    return {
        name: `release assets of ${repository}`,
        maxBytes: MAX_ASSET_BYTES,
        put: (stored) => (0,asset_transfer/* repeatTransfer */.lK)(() => put(stored), clock, log),
        owns: (text) => parsePointer(text) !== null,
        fetch: async (text, destination) => {
            const pointer = demandPointer(text);
            const url = `${options.apiUrl}/repos/${pointer.repository}/releases/assets/${pointer.asset_id}`;
            await (0,asset_transfer/* repeatTransfer */.lK)(() => (0,retry/* untilSeen */.wr)(clock, () => (0,asset_transfer/* downloadAsset */.Bx)(url, token, destination)), clock, log);
        },
        publish: async (text) => {
            const { release_id, tag } = demandPointer(text);
            const github = await api();
            const { owner, repo } = github;
            await told(`publish release ${tag}`, () => (0,retry/* untilSeen */.wr)(clock, () => github.repeat(({ rest }, request) => rest.repos.updateRelease({ owner, repo, release_id, draft: false, make_latest: 'false', request }))));
        },
        discard: async (text) => {
            const { release_id, tag } = demandPointer(text);
            await deleteRelease(await api(), { id: release_id, tag_name: tag }, log);
        },
        sweep: async (deployed) => {
            try {
                const found = await abandonedReleases(await api(), clock.now(), processes);
                for (const release of found) {
                    if (!(await isNamed(release, deployed)))
                        await deleteRelease(await api(), release, log);
                }
            }
            catch (error) {
                log.warning(`Releases that killed runs left could not be cleared away: ${(0,errors/* messageOf */.bD)(error)}`);
            }
        },
    };
}
function describeRelease({ sha256, size, path, environment }, tag, { commit, runUrl }, owner) {
    const lines = [
        `\`${(0,external_node_path_.basename)(path)}\` for the environment \`${environment}\`, ${size} bytes, sha256 \`${sha256}\`.`,
        `The branch \`modelgate/${environment}\` says whether it is live. Do not edit or delete this release: a rollback may need it.`,
        ...(runUrl === null ? [] : [`Made by ${runUrl}`]),
        `<!-- modelgate-release ${JSON.stringify({ environment, sha256, owner })} -->`,
    ];
    return {
        tag_name: tag,
        name: `Model for ${environment}: ${(0,external_node_path_.basename)(path)} (${sha256.slice(0, 12)})`,
        body: lines.join('\n\n'),
        draft: true,
        make_latest: 'false',
        ...(commit === null ? {} : { target_commitish: commit }),
    };
}
/**
 * True when some commit leads to the release. A deployment makes one release, so only where there are more of them than
 * deployments are pointers looked into: reading all of them would cost a request for each deployment ever made.
 */
async function isNamed({ id, draft, made, mark: { environment, sha256 } }, deployed) {
    const deployments = draft ? 0 : await deployed.count(environment, sha256);
    if (deployments === 0)
        return false;
    if (made <= deployments)
        return true;
    return (await deployed.pointers(environment, sha256)).some((pointer) => parsePointer(pointer)?.release_id === id);
}
/** Ours by their text, of a process that is gone or older than a day; the newest three hundred releases are looked at. */
async function abandonedReleases(github, now, processes) {
    const { owner, repo } = github;
    const ours = [];
    for (let page = 1; page <= 3; page++) {
        const releases = await github.repeat(({ rest }, request) => rest.repos.listReleases({ owner, repo, per_page: 100, page, request }));
        for (const { id, tag_name, draft, body, created_at, published_at } of releases) {
            const mark = parseMark(body ?? '');
            if (mark !== null)
                ours.push({ id, tag_name, draft, mark, since: Date.parse(published_at ?? created_at) });
        }
        if (releases.length < 100)
            break;
    }
    const found = [];
    for (const { since, ...release } of ours) {
        const { owner, environment, sha256 } = release.mark;
        const nobodys = typeof owner === 'string' && (await processes.isGone(owner));
        if (!nobodys && now.getTime() - since <= ABANDONED_AFTER_MS)
            continue;
        const same = ours.filter(({ draft, mark }) => !draft && mark.environment === environment && mark.sha256 === sha256);
        found.push({ ...release, made: same.length });
    }
    return found;
}
function parseMark(body) {
    const text = MARK.exec(body)?.[1];
    if (text === undefined)
        return null;
    try {
        return markRecord.parse(JSON.parse(text));
    }
    catch {
        return null; // somebody's own text that looks like ours is left alone
    }
}
/** House-keeping: what stays is swept by a later run. The tag exists only once the release was published. */
async function deleteRelease(github, { id, tag_name }, log) {
    const { owner, repo } = github;
    try {
        await (0,retry/* untilSeen */.wr)(github.patience.clock, () => github.repeat(({ rest }, request) => rest.repos.deleteRelease({ owner, repo, release_id: id, request })));
    }
    catch (error) {
        // Gone already: another run swept it, or the answer to the first try was lost.
        if ((0,retry/* serverError */.ig)(error).status !== 404) {
            log.warning(`Release ${tag_name} could not be deleted: ${(0,github_api/* explainFailure */.SP)(error, asset_transfer/* PERMISSION */.oC)}`);
            return;
        }
    }
    try {
        await github.repeat(({ rest }, request) => rest.git.deleteRef({ owner, repo, ref: `tags/${tag_name}`, request }));
    }
    catch (error) {
        log.debug(`tag ${tag_name} was not deleted: ${(0,github_api/* explainFailure */.SP)(error, asset_transfer/* PERMISSION */.oC)}`);
    }
}
function parsePointer(text) {
    try {
        return pointerRecord.parse(JSON.parse(new TextDecoder('utf8', { fatal: true }).decode(text)));
    }
    catch {
        return null;
    }
}
function demandPointer(text) {
    const pointer = parsePointer(text);
    if (pointer === null)
        throw new TypeError('not a pointer of this depot');
    return pointer;
}
/** Failures of the API in our words. */
async function told(what, work) {
    try {
        return await work();
    }
    catch (error) {
        throw new errors/* ModelGateError */.j3('deploy', `GitHub did not ${what}: ${(0,github_api/* explainFailure */.SP)(error, asset_transfer/* PERMISSION */.oC)}`, { cause: error });
    }
}

// EXTERNAL MODULE: ./src/hosts/github/repository.ts
var github_repository = __webpack_require__(5559);
;// CONCATENATED MODULE: ./src/hosts/github/releases.ts


/** The releases of the repository behind a git remote; null for a remote elsewhere, and without a token. */
function githubReleases(options) {
    return (remote) => {
        const repository = (0,github_repository/* repositoryOf */._)(remote, options.serverUrl);
        return repository === null || options.token === '' ? null : githubReleaseDepot({ ...options, repository });
    };
}


/***/ }),

/***/ 61660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ githubRetraining)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84099);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2725);



/** A workflow of this repository that trains a new model. */
function githubRetraining(access, settings) {
    let opened = null;
    const api = () => (opened ??= (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .openGithubApi */ .Y6)(access, access.token, access.clock));
    const { workflow, dispatch } = settings;
    return {
        name: `${workflow} of ${access.source.repository ?? 'this repository'} (${dispatch}_dispatch)`,
        lastAsked: async (since) => {
            try {
                return await lastRun(await api(), settings, since);
            }
            catch (error) {
                if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .serverError */ .ig)(error).status === 404) {
                    throw refused(`the repository has no workflow ${workflow} (name it with retraining.workflow), or the token may not see it`, error);
                }
                throw refused(`GitHub does not say when ${workflow} ran last: ${(0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFailure */ .SP)(error, 'actions: read')}`, error);
            }
        },
        ask: async (request) => {
            const github = await api();
            const permission = dispatch === 'workflow' ? 'actions: write' : 'contents: write';
            try {
                await (dispatch === 'workflow'
                    ? startWorkflow(github, settings, access.refName, request)
                    : sendEvent(github, settings, request));
            }
            catch (error) {
                if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3)
                    throw error;
                throw refused(`${workflow} was not started: ${(0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFailure */ .SP)(error, permission)}`, error);
            }
        },
    };
}
/** https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow, newest first */
async function lastRun(github, { workflow, dispatch }, since) {
    const { owner, repo } = github;
    const { workflow_runs } = await github.repeat(({ rest }, request) => rest.actions.listWorkflowRuns({
        ...{ owner, repo, workflow_id: workflow, event: `${dispatch}_dispatch`, per_page: 1, request },
        created: `>=${since.toISOString().slice(0, 19)}Z`,
    }));
    const [run] = workflow_runs;
    return run === undefined ? null : new Date(run.created_at);
}
/** https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event: ten properties, 64 KB. */
async function sendEvent(github, { event_type }, asked) {
    const { owner, repo } = github;
    await github.once(({ rest }, request) => rest.repos.createDispatchEvent({ owner, repo, event_type, client_payload: { ...asked }, request }));
}
/** https://docs.github.com/rest/actions/workflows#create-a-workflow-dispatch-event: inputs are strings that it declares. */
async function startWorkflow(github, { workflow, ref }, refName, { environment, reasons }) {
    const { owner, repo } = github;
    const onRef = ref ?? refName;
    if (onRef === null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('usage', 'the branch that the retraining workflow is to run on is not known', {
            remedy: 'Set retraining.ref.',
        });
    }
    const inputs = { environment, reasons: reasons.join('\n') };
    await github.once(({ rest }, request) => rest.actions.createWorkflowDispatch({ owner, repo, workflow_id: workflow, ref: onRef, inputs, request }));
}
function refused(message, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('deploy', message, { cause });
}


/***/ }),

/***/ 30461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kK: () => (/* binding */ postStepState),
/* harmony export */   nK: () => (/* binding */ stepFailure),
/* harmony export */   tH: () => (/* binding */ stepOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36419);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72020);



/** Marks the step as failed; the message becomes an annotation, and each place one on its line, as far as GitHub shows them. */
function stepFailure(message, places = []) {
    for (const { file, line, column, message: problem } of places.slice(0, _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ANNOTATIONS_PER_LEVEL */ .jB - 1))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(problem), { title: 'ModelGate', file: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(file), startLine: line, startColumn: column });
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(message);
}
/** Outputs of the step; the runner reads them from the file that GITHUB_OUTPUT names. */
function stepOutputs(values) {
    for (const [name, value] of Object.entries(values))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)(name, value);
}
const DEPLOYING = 'modelgate-deploying';
/** What the main step tells the post step: that a deployment began and, later, that it came to its end. */
const postStepState = {
    deploymentBegan: () => {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)(DEPLOYING, 'true');
    },
    deploymentEnded: () => {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)(DEPLOYING, 'false');
    },
    deploymentIsOpen: () => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(DEPLOYING) === 'true',
};


/***/ }),

/***/ 86513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sourceOfCheckout)
/* harmony export */ });
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23384);

/** Where a command line stands: repository and commit of the checkout around a folder, as far as git can tell. */
async function sourceOfCheckout(folder, environment) {
    const checkout = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .openCheckout */ .Hj)(folder, environment).catch(() => null); // no git: the source is simply not known
    return {
        repository: checkout?.remote === null || checkout === null ? null : withoutCredentials(checkout.remote),
        commit: checkout?.commit ?? null,
        runId: null,
        runUrl: null,
        actor: environment['USER'] ?? environment['USERNAME'] ?? null,
    };
}
function withoutCredentials(remote) {
    return remote.replace(/\/\/[^/@]*@/, '//');
}


/***/ }),

/***/ 38627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Where files are kept between runs on this machine: MODELGATE_CACHE, the tool cache of a runner of GitHub, or the usual
 * place of the system.
 */
function cacheFolder(env, platform = process.platform) {
    const given = (name) => (env[name] ?? '') || null;
    const own = given('MODELGATE_CACHE');
    if (own !== null)
        return own;
    const tools = given('RUNNER_TOOL_CACHE');
    if (tools !== null)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tools, 'modelgate');
    if (platform === 'win32')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(given('LOCALAPPDATA') ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), 'modelgate', 'cache');
    if (platform === 'darwin')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), 'Library', 'Caches', 'modelgate');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(given('XDG_CACHE_HOME') ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), 'modelgate');
}


/***/ }),

/***/ 29482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock)
/* harmony export */ });
/** Wall clock, monotonic time and abortable sleep of this process. */
const systemClock = {
    now: () => new Date(),
    elapsed: () => performance.now(),
    sleep: (milliseconds, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
            reject(signal.reason);
            return;
        }
        const stop = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, milliseconds);
        signal?.addEventListener('abort', stop, { once: true });
    }),
};


/***/ }),

/***/ 55625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ folderCache)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);



/** Files of this machine, each replaced at once by a newer one of its name. */
function folderCache(folder, log) {
    return {
        restore: (name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).catch(() => null),
        save: async (name, bytes) => {
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
                const part = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}.${process.pid}.part`);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(part, bytes);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(part, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
            }
            catch (error) {
                log.debug(`${folder} was not written: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
            }
        },
    };
}


/***/ }),

/***/ 41246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sendHttp: () => (/* binding */ sendHttp)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Largest answer that is read: an OSV batch answer for a thousand packages is below 1 MiB. */
const MAX_RESPONSE_BYTES = 8 * 1024 * 1024;
/** One HTTP exchange with a time limit. Redirects are not followed: a webhook's secret must not travel. */
const sendHttp = async (request, signal) => {
    const limits = [AbortSignal.timeout(request.timeoutMs), ...(signal === undefined ? [] : [signal])];
    const response = await fetch(request.url, {
        method: request.method,
        headers: request.headers,
        body: request.body,
        redirect: 'manual',
        signal: AbortSignal.any(limits),
    });
    return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await boundedText(response),
    };
};
async function boundedText(response) {
    const parts = [];
    let size = 0;
    for await (const part of (response.body ?? [])) {
        size += part.byteLength;
        if (size > MAX_RESPONSE_BYTES)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('limit', `the answer is larger than ${MAX_RESPONSE_BYTES} bytes`);
        parts.push(part);
    }
    return Buffer.concat(parts).toString('utf8');
}


/***/ }),

/***/ 20179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ processWatch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


const NAME = /^linux-([0-9a-f]{16})-(\d+)-(\d+)$/;
/**
 * Tells by name whether a process has ended. On Linux a name says which start of which kernel, which pid namespace,
 * which pid and when it began, so that neither another machine or container nor a pid that was given out again can be
 * mistaken for it. Elsewhere no process is ever said to be gone.
 */
function processWatch(pid = process.pid) {
    const machine = thisMachine();
    const began = startOf(pid);
    return {
        self: machine === null || began === null ? `other-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}` : `linux-${machine}-${pid}-${began}`,
        isGone: (name) => {
            const [, where, number, since] = NAME.exec(name) ?? [];
            if (machine === null || where !== machine || number === undefined)
                return Promise.resolve(false);
            const now = startOf(Number(number));
            return Promise.resolve(now === null ? !isRunning(Number(number)) : now !== since);
        },
    };
}
function thisMachine() {
    try {
        const boot = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
        const namespace = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)('/proc/self/ns/pid');
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${boot} ${namespace}`).digest('hex').slice(0, 16);
    }
    catch {
        return null; // not Linux, or without /proc
    }
}
/** When a process began, in ticks since the machine did; null when it cannot be seen or only waits to be reaped. */
function startOf(pid) {
    try {
        // https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html; the name in brackets may hold anything.
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return state === 'Z' || state === 'X' ? null : (rest[18] ?? null);
    }
    catch {
        return null;
    }
}
/** /proc may hide the processes of others; the system still tells whether there is one. */
function isRunning(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        if (/^[ZX] /.test(stat.slice(stat.lastIndexOf(')') + 2)))
            return false;
    }
    catch {
        // hidden or gone: asked below
    }
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
}


/***/ }),

/***/ 81280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);

/** The end of what a program said is kept; a chatty one must not fill the memory. */
const MAX_OUTPUT = 2_000;
/** Runs a program without a shell, in a process group of its own that ends with the signal. */
const runProgram = ([program = '', ...words], { folder, environment, signal }) => new Promise((resolve, reject) => {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, words, {
        cwd: folder,
        env: { ...environment },
        detached: process.platform !== 'win32',
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsHide: true,
    });
    let output = '';
    const hear = (part) => void (output = `${output}${part.toString()}`.slice(-MAX_OUTPUT));
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const stop = () => {
        try {
            if (child.pid !== undefined)
                process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
        }
        catch {
            // it ended in the same moment
        }
    };
    if (signal.aborted)
        stop();
    signal.addEventListener('abort', stop, { once: true });
    child.on('error', (error) => {
        signal.removeEventListener('abort', stop);
        reject(error);
    });
    child.on('close', (code) => {
        signal.removeEventListener('abort', stop);
        resolve({ code, output });
    });
});


/***/ }),

/***/ 69499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ remoteFiles)
/* harmony export */ });
/** As openRemoteFiles; its code is loaded by the first address, since most runs read files of their own. */
function remoteFiles(options) {
    let opened;
    const files = () => (opened ??= Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(6329), __webpack_require__.e(1125)]).then(__webpack_require__.bind(__webpack_require__, 51125)).then(({ openRemoteFiles }) => openRemoteFiles(options)));
    return {
        fetch: async (address, limits) => (await files()).fetch(address, limits),
        fetchHeads: async (address, bytes, limits) => (await files()).fetchHeads(address, bytes, limits),
        fetchParts: async (address, wanted, limits) => (await files()).fetchParts(address, wanted, limits),
    };
}


/***/ }),

/***/ 92107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ scratchFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90418);




const NAME = /^modelgate-run-(.+)-[A-Za-z0-9]{6}$/;
/** Where nobody can tell whether a process is gone, a folder this old is nobody's. */
const ABANDONED_AFTER_MS = 24 * 3_600_000;
/** A folder of our own that goes away with the process, and the end of those that killed runs left beside it. */
async function scratchFolder(parent, processes) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(parent, { recursive: true })
        .then(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, `modelgate-run-${processes.self}-`)))
        .catch((error) => {
        throw (0,_core_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .asDiskError */ .k)(error, 'nothing was done');
    });
    process.once('exit', () => {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
        }
        catch (error) {
            // Windows locks a library that is loaded until the process has ended; a later run removes what is left.
            if (process.platform !== 'win32')
                throw error;
        }
    });
    await removeAbandoned(parent, folder, processes);
    return folder;
}
/** House-keeping: what cannot be removed, such as the folder of another user, stays. */
async function removeAbandoned(parent, mine, processes) {
    const { mtimeMs: now } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(mine);
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(parent).catch(() => [])) {
        const [, owner] = NAME.exec(name) ?? [];
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name);
        if (owner === undefined || path === mine)
            continue;
        const changed = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => null);
        // Both times are of the same file system, so a wrong clock cannot make a run look abandoned.
        const old = changed !== null && now - changed.mtimeMs > ABANDONED_AFTER_MS;
        if (old || (await processes.isGone(owner)))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true }).catch(() => undefined);
    }
}


/***/ }),

/***/ 13970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ consoleLogger)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);


/** Characters of one log line. */
const MAX_LINE = 4_000;
/** Log lines for people, on standard error; standard output is for results. */
function consoleLogger({ write, colour, verbose }) {
    const paint = (format, text) => colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(format, text) : text;
    const line = (text) => {
        write(`${text}\n`);
    };
    // Names of files, columns and classes stand in messages; a CI host must not take them for its commands.
    const safe = (message) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(message, MAX_LINE);
    return {
        debug: (message) => {
            if (verbose)
                line(paint('gray', safe(message)));
        },
        info: (message) => {
            line(safe(message));
        },
        warning: (message) => {
            line(`${paint('yellow', 'warning')} ${safe(message)}`);
        },
        error: (message) => {
            line(`${paint('red', 'error')} ${safe(message)}`);
        },
        progress: (message) => {
            line(paint('gray', `  ${safe(message)}`));
        },
    };
}


/***/ }),

/***/ 56685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ untrustedOrigin)
/* harmony export */ });
/* harmony import */ var _github_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25442);

/** Events that anybody can cause, while the token and the caches of the repository are at hand. */
const OPEN_EVENTS = new Set([
    'issue_comment',
    'issues',
    'discussion',
    'discussion_comment',
    'fork',
]);
/**
 * Why the code and the models around us may be those of a stranger: null when the CI system (or its absence) says
 * that whoever wrote them may write to the repository.
 */
function untrustedOrigin(env) {
    if ((0,_github_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .isGithubActions */ .P)(env))
        return githubOrigin(env);
    // https://docs.gitlab.com/ci/variables/predefined_variables/
    const source = env['CI_MERGE_REQUEST_SOURCE_PROJECT_ID'];
    if (source !== undefined && source !== env['CI_PROJECT_ID'])
        return 'this merge request comes from a fork';
    // https://learn.microsoft.com/azure/devops/pipelines/build/variables
    if (env['SYSTEM_PULLREQUEST_ISFORK']?.toLowerCase() === 'true')
        return 'this pull request comes from a fork';
    // https://www.jenkins.io/doc/book/pipeline/multibranch/#additional-environment-variables
    if ((env['CHANGE_FORK'] ?? '') !== '')
        return 'this change request comes from a fork';
    return null;
}
function githubOrigin(env) {
    const { eventName, pullRequest, untrusted } = (0,_github_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .githubContext */ .h)(env);
    if (untrusted !== null)
        return untrusted;
    if (OPEN_EVENTS.has(eventName))
        return `the event ${eventName} can be caused by anybody`;
    // Without the event's payload nobody knows whose pull request this is.
    if (eventName.startsWith('pull_request') && pullRequest === null)
        return 'the event of this pull request is not readable';
    return null;
}


/***/ }),

/***/ 12604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ givenInputs),
/* harmony export */   V: () => (/* binding */ givenWords)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41159);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83071);


/** Options that come from code: the same names and checks as on the command line. */
function givenInputs(command, values) {
    const given = Object.entries(values).flatMap(([name, value]) => value === undefined ? [] : [[name, [value]]]);
    return (0,_raw_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInputs */ .m)((0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(command), new Map(given), [], command);
}
/** What another process of the same run was given: `values` and `positionals` of its inputs. */
function givenWords(command, values, positionals) {
    return (0,_raw_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInputs */ .m)((0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(command), values, positionals, command);
}


/***/ }),

/***/ 41159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ ACTION_ONLY_INPUTS),
/* harmony export */   W1: () => (/* binding */ CHECK_RUN_MODES),
/* harmony export */   c6: () => (/* binding */ ACTION_OUTPUTS),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   lw: () => (/* binding */ OPTIONS),
/* harmony export */   p8: () => (/* binding */ COMMENT_MODES)
/* harmony export */ });
/**
 * Every option of the command line and every input of the action, once. action.yml, the README tables, `--help`
 * and the parsers are derived from or checked against this list.
 */
const OPTIONS = [
    {
        name: 'model',
        kind: 'list',
        placeholder: 'PATH',
        description: 'Model file (.joblib, .pkl, .h5, .keras, .onnx, or a booster in its own format). run and plan also take globs and several files, one after the other. drift and monitor: whose features are judged, and whose predictions.',
        commands: ['run', 'plan', 'predict', 'inspect', 'convert', 'drift', 'monitor', 'init'],
        input: { default: '', required: true },
    },
    {
        name: 'environment',
        kind: 'text',
        placeholder: 'NAME',
        description: 'Environment, such as staging or production. Empty: the first one of the configuration.',
        commands: ['run', 'drift', 'quality', 'monitor', 'rollback', 'status'],
        input: { default: '' },
    },
    {
        name: 'auto-deploy',
        kind: 'flag',
        description: 'Deploy when the gate is open; otherwise the result is ready_for_deployment.',
        commands: ['run'],
        input: { default: 'false' },
    },
    {
        name: 'stages',
        kind: 'text',
        placeholder: 'A,B',
        description: 'Stages to run, separated by commas: test, validate, security_scan, deploy. Empty: those of the configuration.',
        commands: ['run'],
        input: { default: '' },
    },
    {
        name: 'config',
        kind: 'text',
        placeholder: 'FILE',
        description: 'Configuration file. Empty: config/main_config.yaml when it exists, else the defaults.',
        commands: [
            'run',
            'plan',
            'merge',
            'predict',
            'inspect',
            'scan',
            'drift',
            'quality',
            'promote',
            'monitor',
            'rollback',
            'status',
        ],
        input: { default: '' },
    },
    {
        name: 'validation-data',
        kind: 'text',
        placeholder: 'FILE',
        description: 'Labelled data on which performance is measured: a file (CSV, Parquet, JSON Lines, Arrow, NumPy), a pattern or a folder of files or images.',
        commands: ['run', 'plan', 'init'],
        input: { default: '' },
    },
    {
        name: 'reference-data',
        kind: 'text',
        placeholder: 'FILE',
        description: 'Data that the model was trained on, for drift and data quality.',
        commands: ['run', 'plan', 'init'],
        input: { default: '' },
    },
    {
        name: 'target',
        kind: 'text',
        placeholder: 'COLUMN',
        description: 'Name of the label column, for run also the columns of a one-hot target separated by commas; predict leaves it out.',
        commands: ['run', 'predict', 'drift', 'quality', 'monitor', 'init'],
        input: { default: '' },
    },
    {
        name: 'baseline',
        kind: 'text',
        placeholder: 'MODEL',
        description: 'Model to compare with: a file, or REF:PATH of git (origin/main:models/churn.onnx). Empty: the model that is live in the environment.',
        commands: ['run'],
        input: { default: '' },
    },
    {
        name: 'engine',
        kind: 'text',
        placeholder: 'NAME',
        choices: ['auto', 'wasm', 'native'],
        description: 'Engine for ONNX models: auto takes native onnxruntime where it is shipped (Linux x64), otherwise its WebAssembly build; wasm has no access to files; native fetches the pinned native build of this platform once and takes no other.',
        commands: ['run', 'predict', 'convert'],
        input: { default: 'auto' },
    },
    {
        name: 'runtime',
        kind: 'text',
        placeholder: 'NAME',
        choices: ['auto', 'native', 'python'],
        variable: 'MODELGATE_RUNTIME',
        description: 'What runs a pickled model that ModelGate cannot run itself: native runs none; auto and python use a sandboxed Python process, if the scan of the file allows it.',
        commands: ['run', 'predict', 'inspect', 'drift', 'promote', 'monitor', 'rollback'],
        input: { default: 'auto' },
    },
    {
        name: 'entry',
        kind: 'text',
        placeholder: 'KEY',
        description: 'Of a pickle that holds a dict, list or tuple: the key (or position) of the model, in front of it, separated by commas, what its rows go through first (scaler,model), and behind it a LabelEncoder that names its labels.',
        commands: ['run', 'predict', 'inspect', 'convert', 'drift', 'promote', 'monitor', 'rollback'],
        input: { default: '' },
    },
    {
        name: 'output-dir',
        kind: 'text',
        placeholder: 'DIR',
        description: 'Folder for result.json, report.html, junit.xml, scan.sarif, summary.md, model-card.md and bom.cdx.json (CycloneDX).',
        commands: ['run', 'plan', 'merge', 'status'],
        input: { default: 'modelgate-report' },
    },
    {
        name: 'shard',
        kind: 'text',
        placeholder: 'I/N',
        description: 'Judge only the models of one of N shards (2/8: the second of eight), for merge to put together.',
        commands: ['run'],
        input: { default: '' },
    },
    {
        name: 'shard-by',
        kind: 'text',
        placeholder: 'UNIT',
        choices: ['models', 'data'],
        description: 'What shards split: the models, or the rows of validation and reference data (row groups of Parquet, records of CSV and JSON Lines, files).',
        commands: ['plan', 'run'],
        input: { default: 'models' },
    },
    {
        name: 'plan',
        kind: 'text',
        placeholder: 'FILE',
        description: 'With shard, in place of model: the models and their shards as plan --output wrote them.',
        commands: ['run'],
        input: { default: '' },
    },
    {
        name: 'shards',
        kind: 'text',
        placeholder: 'N',
        description: 'Shards to split the models into; fewer when there are fewer models.',
        commands: ['plan'],
    },
    {
        name: 'max-seconds-per-shard',
        kind: 'text',
        placeholder: 'S',
        description: 'As few shards as keep each one below S seconds, by what earlier runs took. Needs output.',
        commands: ['plan'],
    },
    {
        name: 'changed-since',
        kind: 'text',
        placeholder: 'REF',
        description: 'Commit, branch or tag of git. plan: only models that changed since, or all when what judges them changed. run: a model that did not change keeps the verdict of an earlier run, if its bytes, the data, the configuration and the version are the same.',
        commands: ['plan', 'run'],
        input: { default: '' },
    },
    {
        name: 'jobs',
        kind: 'text',
        placeholder: 'N',
        description: 'Of several models, how many are judged at once, each in a process: a number, or auto for the processors as far as the work and the memory go.',
        commands: ['run'],
        input: { default: 'auto' },
    },
    {
        name: 'dry-run',
        kind: 'flag',
        description: 'Print what a deployment would change, or which workflow would be started, and change nothing.',
        commands: ['run', 'promote', 'rollback', 'drift', 'monitor'],
        input: { default: 'false' },
    },
    {
        name: 'data',
        kind: 'text',
        placeholder: 'FILE',
        description: 'Data: CSV, Parquet, JSON Lines, Arrow or NumPy, a pattern or a folder of files or images.',
        commands: ['predict', 'quality'],
    },
    {
        name: 'reference',
        kind: 'text',
        placeholder: 'FILE',
        description: 'Data to compare with. quality and monitor without it: the schema stored with what is live in the environment.',
        commands: ['drift', 'quality', 'monitor'],
    },
    {
        name: 'current',
        kind: 'text',
        placeholder: 'FILE',
        description: 'Data to judge.',
        commands: ['drift', 'monitor'],
    },
    {
        name: 'preprocessing',
        kind: 'list',
        placeholder: 'FILE',
        description: 'Vectorizer, encoder or scaler in a file of its own that runs before the model; several times, in their order. They and the model become one .onnx file.',
        commands: ['convert'],
    },
    {
        name: 'output',
        kind: 'text',
        placeholder: 'FILE',
        description: 'File to write the answer to; of status, a page of all models and environments.',
        commands: ['plan', 'predict', 'convert', 'scan', 'status'],
    },
    {
        name: 'format',
        kind: 'text',
        placeholder: 'NAME',
        choices: ['text', 'json', 'sarif'],
        description: 'Form of the answer.',
        commands: ['scan'],
    },
    {
        name: 'format',
        kind: 'text',
        placeholder: 'NAME',
        choices: ['github', 'gitlab', 'json'],
        description: 'github: the matrix for fromJSON, also as outputs of the step; gitlab: the shards, one a line; json: the whole plan.',
        commands: ['plan'],
    },
    {
        name: 'from',
        kind: 'text',
        placeholder: 'NAME',
        description: 'Environment whose model is promoted.',
        commands: ['promote'],
    },
    {
        name: 'to',
        kind: 'text',
        placeholder: 'NAME',
        description: 'promote: environment that gets the model. rollback: deployment to go back to (an id or a backup path of `modelgate status`); default: the one before.',
        commands: ['promote', 'rollback'],
    },
    {
        name: 'auto-rollback',
        kind: 'flag',
        description: 'Restore the deployment before when the live one is unhealthy.',
        commands: ['monitor'],
    },
    {
        name: 'open-issue',
        kind: 'flag',
        description: 'On GitHub, keep one open issue for the environment while it is unhealthy or its data drifts, and close it afterwards. Needs issues: write.',
        commands: ['monitor'],
    },
    {
        name: 'json',
        kind: 'flag',
        description: 'Print exactly one JSON document on standard output.',
        commands: [
            'run',
            'merge',
            'predict',
            'inspect',
            'scan',
            'drift',
            'quality',
            'promote',
            'monitor',
            'rollback',
            'status',
        ],
    },
];
function optionsOf(command) {
    return OPTIONS.filter((option) => option.commands.includes(command));
}
/** Inputs that only the action has. */
const ACTION_ONLY_INPUTS = [
    {
        name: 'github-token',
        default: '${{ github.token }}',
        description: 'Token for the environment branch (contents: write when deploying) and the pull request comment. Never written to disk or logs.',
    },
    {
        name: 'upload-artifact',
        default: 'true',
        description: 'Upload the reports as a workflow artifact.',
    },
    {
        name: 'artifact-name',
        default: '',
        description: 'Name of the artifact. Empty: modelgate- and the name of the model, the job and the attempt.',
    },
    {
        name: 'deploy-from-pull-request',
        default: 'false',
        description: 'auto-deploy also on pull requests (and in the merge queue) of the repository itself; never on those of forks and Dependabot.',
    },
    {
        name: 'comment',
        default: 'always',
        description: 'One comment on the pull request (needs pull-requests: write): always, changes (written when the verdict changes), failures or off.',
    },
    {
        name: 'check-run',
        default: 'auto',
        description: 'A check run for each model (needs checks: write): auto (on pull requests, when the token may), always (on every event) or off.',
    },
    {
        name: 'report-run',
        default: '',
        description: 'Judge nothing; write the comment of this workflow run (its id) from its artifacts. For workflow_run jobs, since the runs of forks may not comment.',
    },
];
const COMMENT_MODES = ['always', 'changes', 'failures', 'off'];
const CHECK_RUN_MODES = ['auto', 'always', 'off'];
/** Outputs of the action; always set, also when the run fails. */
const ACTION_OUTPUTS = [
    {
        name: 'overall-status',
        description: 'ready_for_deployment, deployed, awaiting_approval, rolled_back, failed, inconclusive or error.',
    },
    { name: 'passed', description: 'true when the gate is open, else false.' },
    { name: 'pipeline-id', description: 'Id of this run.' },
    { name: 'model-sha256', description: 'SHA-256 of the model file that was tested.' },
    { name: 'risk-level', description: 'low, medium or high; empty when the scan did not run.' },
    { name: 'metrics', description: 'Measured metrics as a JSON object.' },
    { name: 'drifted-features', description: 'Names of drifted features as a JSON array.' },
    { name: 'result-path', description: 'Path of result.json.' },
    { name: 'html-path', description: 'Path of report.html.' },
    { name: 'junit-path', description: 'Path of junit.xml.' },
    { name: 'sarif-path', description: 'Path of scan.sarif; empty when the scan did not run.' },
    { name: 'artifact-id', description: 'Id of the uploaded artifact; empty when none was uploaded.' },
    { name: 'artifact-url', description: 'Address of the uploaded artifact; empty when none was uploaded.' },
    { name: 'comment-id', description: 'Id of the pull request comment; empty when there is none.' },
    { name: 'deployment-id', description: 'Id of the deployment; empty when nothing was deployed.' },
    { name: 'deployed-ref', description: 'Commit of the environment branch; empty when nothing was deployed.' },
    { name: 'rolled-back', description: 'true when the previous model was restored.' },
    { name: 'previous-version', description: 'Id of the deployment before this one; empty when there is none.' },
];


/***/ }),

/***/ 83071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ rawInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);


const TRUE = new Set(['true', 'True', 'TRUE', '1', 'yes']);
const FALSE = new Set(['false', 'False', 'FALSE', '0', 'no', '']);
/** Checks choices and booleans once; nothing below sees a wrong word. */
function rawInputs(specs, values, positionals, caller) {
    for (const spec of specs) {
        for (const value of values.get(spec.name) ?? []) {
            if (spec.choices !== undefined && value !== '' && !spec.choices.includes(value)) {
                throw wrong(caller, spec, value, `one of ${spec.choices.join(', ')}`);
            }
            if (spec.kind === 'flag' && !TRUE.has(value) && !FALSE.has(value))
                throw wrong(caller, spec, value, 'true or false');
        }
    }
    const text = (name) => values.get(name)?.at(-1) || undefined;
    return {
        text,
        required: (name) => {
            const value = text(name);
            if (value !== undefined)
                return value;
            const spec = specs.find((candidate) => candidate.name === name);
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', `${caller}: --${name} ${spec?.placeholder ?? 'VALUE'} is missing`, {
                subject: name,
                ...(spec === undefined ? {} : { remedy: spec.description }),
            });
        },
        list: (name) => (values.get(name) ?? []).filter((value) => value !== ''),
        flag: (name) => TRUE.has(text(name) ?? 'false'),
        positionals,
        values,
    };
}
function wrong(caller, spec, value, expected) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', `${caller}: ${spec.name} is "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(value, 80)}", expected ${expected}`, {
        subject: spec.name,
    });
}


/***/ }),

/***/ 47474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stopSignal),
/* harmony export */   n: () => (/* binding */ localSurroundings)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74296);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13970);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56685);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29482);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69499);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38627);


/** What the command line sees of this machine and this process, without asking git or a CI system. */
function localSurroundings(workingDirectory = process.cwd()) {
    const { env } = process;
    const log = (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleLogger */ .k)({
        write: (text) => process.stderr.write(text),
        colour: process.stderr.isTTY && env['NO_COLOR'] === undefined,
        verbose: env['MODELGATE_DEBUG'] === '1',
    });
    const untrusted = (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_1__/* .untrustedOrigin */ .p)(env);
    return {
        workingDirectory,
        tempDirectory: async () => (await __webpack_require__.e(/* import() */ 7897).then(__webpack_require__.bind(__webpack_require__, 7897))).scratch(),
        log,
        clock: _hosts_index_js__WEBPACK_IMPORTED_MODULE_2__.systemClock,
        environment: process.env,
        untrusted,
        remoteFiles: (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteFiles */ .w)({
            cacheFolder: (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_4__/* .cacheFolder */ .n)(env),
            sharedCache: null,
            environment: env,
            publicOnly: untrusted !== null,
            clock: _hosts_index_js__WEBPACK_IMPORTED_MODULE_2__.systemClock,
            log,
        }),
        signal: stopSignal(),
    };
}
/** Aborted by the signals with which a cancelled job is stopped; a second one ends the process at once. */
function stopSignal() {
    const controller = new AbortController();
    const stop = (name) => {
        if (controller.signal.aborted)
            process.exit(130);
        controller.abort(new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ModelGateError */ .j3('cancelled', `the run was stopped by ${name}`));
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    return controller.signal;
}


/***/ }),

/***/ 56750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b_: () => (/* binding */ renderManyHtml),
/* harmony export */   id: () => (/* binding */ renderManyJunit),
/* harmony export */   ku: () => (/* binding */ renderManySummary),
/* harmony export */   qp: () => (/* binding */ renderManyTable)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36419);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72020);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7556);
/* harmony import */ var _junit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42998);
/* harmony import */ var _many_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19451);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54285);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25594);







/** Rows a table may have; the first that fits is used. */
const ROW_LIMITS = [1_000, 200, 50, 10];
/** Problems and models that a terminal shows; the files have the rest. */
const MAX_TERMINAL_LINES = 50;
/** GitHub-flavoured Markdown for a job summary, shortened until it fits, which it says. */
function renderManySummary(report) {
    const { emoji, word, facts } = head(report);
    const texts = ROW_LIMITS.map((rowLimit) => [
        `## ${emoji} ${word}`,
        '',
        facts.map((fact) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(fact)).join(' · '),
        '',
        `**What to do next.** ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)((0,_many_js__WEBPACK_IMPORTED_MODULE_1__/* .manyNextStep */ .FC)(report))}`,
        '',
        ...(0,_many_js__WEBPACK_IMPORTED_MODULE_1__/* .manySections */ ._3)(report).map((section) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSection */ .d)(section, { rowLimit, open: true })),
    ].join('\n'));
    return texts.find((text) => Buffer.byteLength(text) <= _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_BYTES */ .Q0) ?? texts.at(-1);
}
/** One page that links to the report of every model. */
function renderManyHtml(report) {
    const { word, facts, tone } = head(report);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .page */ .MY)({
        title: `${word} - ModelGate`,
        body: `<header class="verdict ${tone}">
<p class="kicker">ModelGate, many models</p>
<h1><span class="word">${word}</span></h1>
<p class="line">${facts.map((fact) => `<span>${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(fact)}</span>`).join('')}</p>
</header>
<main>
<section class="next" aria-labelledby="next"><h2 id="next">What to do next</h2><p>${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)((0,_many_js__WEBPACK_IMPORTED_MODULE_1__/* .manyNextStep */ .FC)(report))}</p></section>
${(0,_many_js__WEBPACK_IMPORTED_MODULE_1__/* .manySections */ ._3)(report).map(_html_js__WEBPACK_IMPORTED_MODULE_4__/* .htmlSection */ .$q).join('\n')}
</main>`,
    });
}
/** Plain lines: the verdict, what is wrong, the models that did not pass. */
function renderManyTable(report) {
    const { word, facts } = head(report);
    const open = report.rows.filter(({ status }) => !passes(status));
    const lines = [
        ...report.problems.map((problem) => `? ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(problem)}`),
        ...open.map(({ path, status, fact }) => `${statusWord(status)}  ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(path)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(fact)}`),
    ];
    const more = lines.length - MAX_TERMINAL_LINES;
    return [
        `${word}  ${facts.join(', ')}`,
        ...lines.slice(0, MAX_TERMINAL_LINES),
        ...(more > 0 ? [`and ${more} more in the report`] : []),
        `Next: ${(0,_many_js__WEBPACK_IMPORTED_MODULE_1__/* .manyNextStep */ .FC)(report)}`,
        '',
    ].join('\n');
}
/**
 * One JUnit file of all models, in pieces: a suite a model and stage, and one of the merge itself with an error for every
 * problem, so that a reader of the file alone cannot take a part for the whole.
 * @param results of the judged models, in the order of the rows
 */
function* renderManyJunit(report, results) {
    const { problems, rows } = report;
    const sum = (name) => rows.reduce((total, { counts }) => total + counts[name], 0);
    const own = { tests: problems.length + 1, failures: 0, errors: problems.length, skipped: 0 };
    const all = {
        tests: sum('tests') + own.tests,
        failures: sum('failures'),
        errors: sum('errors') + own.errors,
        skipped: sum('skipped'),
    };
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `<testsuites name="ModelGate" ${(0,_junit_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(all)} time="${seconds(report).toFixed(3)}">\n`;
    yield `  <testsuite name="merge" ${(0,_junit_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(own)} time="0">\n`;
    yield `    <testcase name="merge.read" classname="merge" time="0"/>\n`;
    // A reader that takes cases of one name for runs of one case shows one of them.
    for (const [index, problem] of problems.entries())
        yield `    <testcase name="merge.complete${index === 0 ? '' : `.${index + 1}`}" classname="merge" time="0"><error message="${(0,_junit_js__WEBPACK_IMPORTED_MODULE_5__/* .xml */ ._n)(problem)}" type="inconclusive"/></testcase>\n`;
    yield '  </testsuite>\n';
    for (const result of results)
        yield `${(0,_junit_js__WEBPACK_IMPORTED_MODULE_5__/* .junitSuites */ .og)(result, `${result.model_path}: `).join('\n')}\n`;
    yield '</testsuites>\n';
}
function head(report) {
    const { status, rows, shards } = report;
    const { verdict, emoji, tone } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .overallWording */ .Wr)(status);
    const passed = rows.filter((row) => passes(row.status)).length;
    const unjudged = rows.filter((row) => row.status === null).length;
    const facts = [
        `${passed} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(rows.length, 'model')} passed`,
        ...(unjudged > 0 ? [`${unjudged} not judged`] : []),
        ...(shards === null ? [] : [(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(shards, 'shard')]),
        `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .showDuration */ .kJ)(seconds(report) * 1000)} of work`,
    ];
    return { word: verdict, emoji, tone, facts };
}
function seconds({ rows }) {
    return rows.reduce((total, row) => total + row.seconds, 0);
}
function passes(status) {
    return status !== null && (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .overallWording */ .Wr)(status).verdict === 'PASS';
}
function statusWord(status) {
    return status === null ? 'not judged' : (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .overallWording */ .Wr)(status).word;
}


/***/ }),

/***/ 19451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ manyNextStep),
/* harmony export */   _3: () => (/* binding */ manySections),
/* harmony export */   kF: () => (/* binding */ manyStatus),
/* harmony export */   ki: () => (/* binding */ manyRow)
/* harmony export */ });
/* harmony import */ var _junit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42998);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24707);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25594);



/** Worst first: of several models, the worst one speaks for all. */
const WORST_FIRST = [
    'error',
    'failed',
    'rolled_back',
    'inconclusive',
    'awaiting_approval',
    'ready_for_deployment',
    'deployed',
];
function manyRow(result, place) {
    const { digest, count } = (0,_overview_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(result);
    const [reason] = result.verdict.reasons;
    return {
        path: result.model_path,
        shard: place.shard,
        status: result.overall_status,
        sha256: digest === null ? null : result.model.sha256,
        fact: reason ?? count,
        seconds: result.execution_time_seconds,
        counts: (0,_junit_js__WEBPACK_IMPORTED_MODULE_1__/* .countOutcomes */ .XF)((0,_overview_js__WEBPACK_IMPORTED_MODULE_0__/* .allChecks */ .fZ)(result).map(({ check }) => check)),
        folder: place.folder,
    };
}
/** Inconclusive when something is missing or contradicts itself, whatever the rest says; else the worst of all. */
function manyStatus(statuses, problems) {
    if (problems.length > 0)
        return 'inconclusive';
    return WORST_FIRST.find((status) => statuses.includes(status)) ?? 'ready_for_deployment';
}
/** The same as the index page and the summary show it: what is wrong first, then every model, worst first. */
function manySections({ shards, problems, notes, rows }) {
    const rank = ({ status }) => (status === null ? -1 : WORST_FIRST.indexOf(status));
    const sorted = rows.toSorted((a, b) => rank(a) - rank(b));
    const passed = rows.filter(({ status }) => status !== null && (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .overallWording */ .Wr)(status).verdict === 'PASS').length;
    const models = {
        id: 'models',
        title: 'Models',
        fact: `${passed} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rows.length, 'model')} passed`,
        tone: passed === rows.length ? 'good' : 'bad',
        blocks: [
            ...(notes.length === 0 ? [] : [{ kind: 'list', items: notes }]),
            {
                kind: 'table',
                caption: 'Every model, worst first',
                columns: [
                    { title: 'Model' },
                    { title: 'Verdict' },
                    { title: 'Checks' },
                    { title: 'Time', numeric: true },
                    ...(shards === null ? [] : [{ title: 'Shard', numeric: true }]),
                    { title: 'sha256' },
                ],
                rows: sorted.map((row) => [
                    row.folder === null ? row.path : { text: row.path, file: `${row.folder}/report.html` },
                    verdictCell(row.status),
                    row.fact,
                    row.status === null ? '–' : (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .showDuration */ .kJ)(row.seconds * 1000),
                    ...(shards === null ? [] : [String(row.shard)]),
                    row.sha256 === null ? '' : { text: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDigest */ .VK)(row.sha256), mono: true },
                ]),
            },
        ],
    };
    if (problems.length === 0)
        return [models];
    return [
        {
            id: 'attention',
            title: 'Not the whole run',
            fact: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(problems.length, 'problem'),
            tone: 'unsure',
            blocks: [{ kind: 'list', items: problems }],
        },
        models,
    ];
}
function verdictCell(status) {
    if (status === null)
        return { text: 'not judged', tone: 'unsure', emoji: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .overallWording */ .Wr)('inconclusive').emoji };
    const { word, tone, emoji } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .overallWording */ .Wr)(status);
    return { text: word, tone, emoji };
}
/** One sentence for people: what to do now. */
function manyNextStep({ status, problems }) {
    if (problems.length > 0)
        return 'Run the shards that are missing or differ again, and merge all of them.';
    if ((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .overallWording */ .Wr)(status).verdict === 'PASS')
        return 'Nothing: every model passed its gate.';
    return 'Look at the reports of the models that did not pass; each says what to do.';
}


/***/ }),

/***/ 7897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   processes: () => (/* binding */ processes),
/* harmony export */   scratch: () => (/* binding */ scratch)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20179);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92107);


/** This process, as others may tell whether it has ended. */
const processes = (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_1__/* .processWatch */ .b)();
let folder;
/** The scratch folder of this process: the same one on each call. */
function scratch() {
    return (folder ??= (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .scratchFolder */ .$)(process.env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), processes));
}


/***/ }),

/***/ 3648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cliSurroundings: () => (/* binding */ cliSurroundings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25442);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41246);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81280);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86513);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43887);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14715);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68377);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59499);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(39667);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(55625);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(38627);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(50135);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(61660);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(30461);
/* harmony import */ var _local_surroundings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47474);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7897);




/** The command line's view of the outside: this process, its environment variables and the checkout it stands in. */
async function cliSurroundings(workingDirectory = process.cwd()) {
    const { env } = process;
    const local = (0,_local_surroundings_js__WEBPACK_IMPORTED_MODULE_1__/* .localSurroundings */ .n)(workingDirectory);
    const { clock, log } = local;
    const access = { ...(0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .githubContext */ .h)(env), token: env['MODELGATE_TOKEN'] ?? '', clock, log, processes: _scratch_js__WEBPACK_IMPORTED_MODULE_3__.processes };
    const hosted = (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isGithubActions */ .P)(env) && access.token !== '' ? access.source.repository : null;
    return {
        ...local,
        kind: 'cli',
        tempDirectory: await (0,_scratch_js__WEBPACK_IMPORTED_MODULE_3__.scratch)(),
        processes: _scratch_js__WEBPACK_IMPORTED_MODULE_3__.processes,
        http: _hosts_index_js__WEBPACK_IMPORTED_MODULE_4__.sendHttp,
        program: _hosts_index_js__WEBPACK_IMPORTED_MODULE_5__/* .runProgram */ .m,
        // A step of a workflow deploys to its repository and signs with its run, whatever it stands in.
        source: hosted === null ? await (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceOfCheckout */ .T)(workingDirectory, env) : access.source,
        token: env['MODELGATE_TOKEN'] ?? null,
        remoteUrl: hosted === null ? null : `${access.serverUrl}/${hosted}.git`,
        integrations: (switches) => (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_7__/* .ciReporters */ .v)(switches, env),
        modelCache: null,
        board: (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isGithubActions */ .P)(env) && access.token !== '' ? (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_8__/* .githubEnvironmentBoard */ .r)(access) : null,
        troubles: hosted === null ? null : (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_9__/* .githubIssueBoard */ .b)(access),
        hostedBranches: (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_10__/* .githubBranches */ .W1)(access),
        releaseDepot: (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_11__/* .githubReleases */ .g)(access),
        answerCache: null,
        verdictCache: (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_12__/* .folderCache */ .P)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_13__/* .cacheFolder */ .n)(env), 'verdicts'), log),
        identity: (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isGithubActions */ .P)(env) ? (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_14__/* .githubJobIdentity */ .L)({ ...access, environment: env }) : null,
        retraining: (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isGithubActions */ .P)(env) && access.token !== ''
            ? (settings) => (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_15__/* .githubRetraining */ .v)({ ...access, refName: env['GITHUB_REF_NAME'] ?? null }, settings)
            : null,
        setOutputs: (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isGithubActions */ .P)(env) && env['GITHUB_OUTPUT'] !== undefined ? _hosts_index_js__WEBPACK_IMPORTED_MODULE_16__/* .stepOutputs */ .tH : null,
    };
}


/***/ })

};
