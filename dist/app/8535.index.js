export const id = 8535;
export const ids = [8535,6833,4800,1894,7828,9227,9300];
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


/***/ })

};
