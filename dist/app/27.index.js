export const id = 27;
export const ids = [27,929];
export const modules = {

/***/ 66080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ settleAfterRun)
/* harmony export */ });
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22929);
/* harmony import */ var _commands_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86186);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74296);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34379);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30461);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25442);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64371);





/** Does nothing unless the main step began a deployment and did not come to its end. */
async function settleAfterRun() {
    const log = (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_0__/* .githubLogger */ .k)();
    if (!_hosts_index_js__WEBPACK_IMPORTED_MODULE_1__/* .postStepState */ .k.deploymentIsOpen())
        return;
    try {
        const inputs = (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readActionInputs */ .U)();
        const surroundings = await (0,_action_js__WEBPACK_IMPORTED_MODULE_3__/* .actionSurroundings */ .a)(inputs, (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_4__/* .githubContext */ .h)(process.env));
        const found = await (0,_commands_index_js__WEBPACK_IMPORTED_MODULE_5__/* .recoverAfterRun */ .S)(inputs.run, surroundings);
        if (found !== null)
            log.warning(found);
    }
    catch (error) {
        (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_1__/* .stepFailure */ .n)(`the post step could not check the deployment of this run: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ }),

/***/ 22929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ actionSurroundings),
/* harmony export */   runAction: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _commands_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65266);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74296);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25442);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34379);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46323);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30461);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29482);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41246);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64371);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34984);






/** The step: inputs, models, reports, outputs, verdict. Outputs are set whatever happens. */
async function runAction() {
    const context = (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_1__/* .githubContext */ .h)(process.env);
    const log = (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .githubLogger */ .k)();
    let reporter = (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_3__.githubReporter)({ context, artifact: null, outputDirectory: context.workspace });
    let runs = [];
    try {
        const inputs = (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readActionInputs */ .U)();
        if (inputs.uploadArtifact) {
            const outputDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, inputs.run.required('output-dir'));
            reporter = (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_3__.githubReporter)({ context, artifact: { name: inputs.artifactName }, outputDirectory });
        }
        const surroundings = await actionSurroundings(inputs, context);
        _hosts_index_js__WEBPACK_IMPORTED_MODULE_5__/* .postStepState */ .k.deploymentBegan();
        runs = await (0,_commands_index_js__WEBPACK_IMPORTED_MODULE_6__/* .runModels */ .i)(inputs.run, surroundings);
        _hosts_index_js__WEBPACK_IMPORTED_MODULE_5__/* .postStepState */ .k.deploymentEnded();
        for (const { result } of runs) {
            for (const warning of result.warnings)
                log.warning(warning, result.model_path);
            for (const reason of result.verdict.reasons)
                log.error(reason, result.model_path);
            if (!result.verdict.passed)
                (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_5__/* .stepFailure */ .n)(`${result.model_path}: ${result.overall_status}. ${result.verdict.next_step}`);
        }
    }
    catch (error) {
        const remedy = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .isModelGateError */ .p2)(error) && error.remedy !== undefined ? `. ${error.remedy}` : '';
        (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_5__/* .stepFailure */ .n)(`${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error)}${remedy}`);
        if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .isModelGateError */ .p2)(error) && error instanceof Error)
            log.info(error.stack ?? '');
    }
    for (const problem of await reporter.publish(runs))
        log.warning(problem);
}
/** The action's view of the outside. The token goes to git's environment and to the API only. */
async function actionSurroundings(inputs, context) {
    const { repository } = context.source;
    return {
        workingDirectory: context.workspace,
        tempDirectory: await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_8__/* .scratchFolder */ .$B)(context.tempDirectory),
        log: (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .githubLogger */ .k)(),
        clock: _hosts_index_js__WEBPACK_IMPORTED_MODULE_9__/* .systemClock */ .m,
        http: _hosts_index_js__WEBPACK_IMPORTED_MODULE_10__/* .sendHttp */ .d,
        environment: process.env,
        source: context.source,
        token: inputs.token === '' ? null : inputs.token,
        remoteUrl: repository === null ? null : `${context.serverUrl}/${repository}.git`,
        integrations: () => [],
        signal: (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_8__/* .stopSignal */ .Zm)(),
    };
}


/***/ }),

/***/ 86186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ recoverAfterRun),
/* harmony export */   f: () => (/* binding */ plainProbe)
/* harmony export */ });
/* harmony import */ var _deploy_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58917);
/* harmony import */ var _stages_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78157);
/* harmony import */ var _stages_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18080);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86833);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93625);




/**
 * For the action's post step: a run that was killed between flip and verdict leaves a deployment unverified. When it
 * was this very run's, it is verified or rolled back now instead of by whoever comes next.
 * @returns one sentence on what was found and done; null when there was nothing to do
 */
async function recoverAfterRun(inputs, surroundings) {
    const config = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveConfig */ .pE)(inputs, surroundings.workingDirectory);
    const environment = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveEnvironment */ .g9)(inputs.text('environment'), config);
    const target = await (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .openTarget */ .Ap)(config, surroundings);
    try {
        const { live } = await (0,_deploy_index_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentStatus */ .I1)(target.store, environment);
        if (live?.status !== 'unverified' || live.source.run_id !== surroundings.source.runId)
            return null;
        const settled = await (0,_deploy_index_js__WEBPACK_IMPORTED_MODULE_2__/* .recoverEnvironment */ .cN)((0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .operationRequest */ .Rb)(target, environment, plainProbe(config, surroundings), config, surroundings), live.id);
        return `deployment ${live.id} of this run was left unverified in ${environment}; now live: ${settled?.id ?? 'nothing'} (${settled?.status ?? 'empty'})`;
    }
    finally {
        await target.close();
    }
}
/** Health without golden predictions: the model loads and predicts rows made from its own signature. */
function plainProbe(config, { clock }) {
    const none = { validation: null, reference: null };
    return (0,_stages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .healthProbe */ .n)(clock, (model) => (0,_stages_index_js__WEBPACK_IMPORTED_MODULE_4__/* .sampleRows */ .mh)(none, model.inputs, null, config.validation.seed), null);
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

/***/ 58917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ deploymentStatus),
/* harmony export */   cN: () => (/* binding */ recoverEnvironment)
/* harmony export */ });
/* unused harmony export verifyEnvironment */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72020);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50927);
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74667);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8675);
/* harmony import */ var _settlement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94874);






/**
 * Who deployed what and when, from the history of the environment.
 * @throws ModelGateError code 'usage' for an id that the environment never had, 'corrupt' for a damaged history
 */
async function deploymentStatus(store, environment, id) {
    (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .assertEnvironmentName */ .vC)(environment);
    const pointer = await (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .readPointer */ .qT)(store, environment);
    const entries = pointer?.history.entries ?? [];
    const deployments = recordsOf(entries);
    const shown = id === undefined ? deployments : deployments.filter((record) => record.id === id);
    if (id !== undefined && shown.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('usage', `${environment} never had a deployment "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(id, 100)}"`, {
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
            score: verdict?.score ?? null,
            restores: entry.restores,
            reason: verdict?.reason ?? entry.reason,
            gate_digest: entry.gate_digest,
            source: entry.source,
            written_by: entry.written_by,
        };
    });
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
    const operation = await beginOperation(request);
    const pointer = await readPointer(operation.store, operation.environment);
    if (pointer === null)
        return { status: 'empty', manifest: null, health_check: null };
    const health = await verifyPointer(operation, pointer);
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
    const operation = await (0,_operation_js__WEBPACK_IMPORTED_MODULE_4__/* .beginOperation */ .xd)(request);
    return (await (0,_settlement_js__WEBPACK_IMPORTED_MODULE_5__/* .settle */ .G)(operation, abandoned))?.manifest ?? null;
}


/***/ }),

/***/ 34379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ githubLogger)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36419);


/**
 * Log lines and annotations of a workflow step. @actions/core escapes workflow commands; plain lines are indented,
 * because a line that starts with `::` would be one.
 */
function githubLogger() {
    const shown = { warning: 0, error: 0 };
    const annotate = (level, message, subject) => {
        const properties = { title: 'ModelGate', ...(subject === undefined ? {} : { file: subject }) };
        shown[level]++;
        if (shown[level] > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ANNOTATIONS_PER_LEVEL */ .jB)
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(` ${level}: ${message}`);
        else if (level === 'warning')
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(message, properties);
        else
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(message, properties);
    };
    return {
        debug: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz,
        info: (message) => {
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(indented(message));
        },
        warning: (message, subject) => {
            annotate('warning', message, subject);
        },
        error: (message, subject) => {
            annotate('error', message, subject);
        },
        progress: (message) => {
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(indented(`  ${message}`));
        },
    };
}
/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions: `::` and `##[` open commands. */
function indented(message) {
    return message.replaceAll(/^(?=::|##\[)/gm, ' ');
}


/***/ }),

/***/ 46323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubReporter: () => (/* binding */ githubReporter)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/hosts/github/artifact.ts


/** The client retries for about 40 s when the service is down; a report is not worth more of a job's time. */
const UPLOAD_TIMEOUT_MS = 60_000;
/**
 * Uploads the report folders as one workflow artifact. Artifacts are immutable per name and run, so the default name
 * carries model, job and attempt, and a name that is taken gets a suffix.
 */
async function uploadReports(runs, context, name, root) {
    const files = runs.flatMap(({ files: one }) => [one.result, one.html, one.junit, one.sarif, one.summary].filter((path) => path !== null));
    const base = artifactName(name ?? defaultName(runs, context));
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(495)]).then(__webpack_require__.bind(__webpack_require__, 65495));
    const client = new DefaultArtifactClient();
    let problem = '';
    for (const candidate of [base, `${base}-${uniqueSuffix(runs)}`]) {
        try {
            const { id } = await withTimeLimit(client.uploadArtifact(candidate, files, root));
            if (id === undefined)
                return { uploaded: null, warning: 'the artifact service accepted the reports but gave no id' };
            const url = context.source.runUrl === null ? '' : `${context.source.runUrl}/artifacts/${id}`;
            return { uploaded: { id: String(id), url }, warning: null };
        }
        catch (error) {
            problem = (0,errors/* messageOf */.bD)(error);
            if (!/409|conflict|already exists/i.test(problem))
                break;
        }
    }
    return { uploaded: null, warning: `the reports were not uploaded as an artifact (${problem}); they are in ${root}` };
}
function defaultName(runs, { job, attempt }) {
    const model = runs.length === 1 ? (0,external_node_path_.basename)(runs[0].result.model_path) : `${runs.length}-models`;
    return `modelgate-${model}-${job}-${attempt}`;
}
/** Characters that the artifact service refuses. */
function artifactName(name) {
    return name.replaceAll(/["':<>|*?\r\n\\/]/g, '-').slice(0, 200);
}
function uniqueSuffix(runs) {
    return runs[0]?.result.pipeline_id.slice(-6) ?? 'again';
}
async function withTimeLimit(work) {
    let timer;
    const limit = new Promise((_resolve, reject) => {
        timer = setTimeout(() => {
            reject(new Error(`no answer within ${UPLOAD_TIMEOUT_MS / 1000} s`));
        }, UPLOAD_TIMEOUT_MS);
    });
    try {
        return await Promise.race([work, limit]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./src/hosts/github/outputs.ts
/** Worst first: of several models, the worst one speaks for the step. */
const WORST_FIRST = [
    'error',
    'failed',
    'rolled_back',
    'inconclusive',
    'awaiting_approval',
    'ready_for_deployment',
    'deployed',
];
/** All outputs of action.yml as strings; what does not exist is empty. @param runs in the order of the models */
function outputsOf(runs, artifact) {
    const worst = worstOf(runs);
    const { stages, verdict, overall_status, pipeline_id, model } = worst?.result ?? blankResult();
    const drifted = stages.validation?.data_drift.columns.filter((column) => column.drifted === true) ?? [];
    const performance = stages.validation?.model_performance;
    return {
        'overall-status': overall_status,
        passed: String(verdict.passed),
        'pipeline-id': pipeline_id,
        'model-sha256': model?.sha256 ?? '',
        'risk-level': stages.security?.overall_risk ?? '',
        metrics: JSON.stringify(performance?.metrics ?? {}),
        'drifted-features': JSON.stringify(drifted.map((column) => column.name)),
        'result-path': worst?.files.result ?? '',
        'html-path': worst?.files.html ?? '',
        'junit-path': worst?.files.junit ?? '',
        'sarif-path': worst?.files.sarif ?? '',
        'artifact-id': artifact?.id ?? '',
        'artifact-url': artifact?.url ?? '',
        'comment-id': '',
        'deployment-id': stages.deployment?.deployment_id ?? '',
        'deployed-ref': stages.deployment?.deployed_ref ?? '',
        'rolled-back': String(overall_status === 'rolled_back'),
        'previous-version': stages.deployment?.previous?.id ?? '',
    };
}
function worstOf(runs) {
    const rank = (run) => WORST_FIRST.indexOf(run.result.overall_status);
    return runs.toSorted((left, right) => rank(left) - rank(right))[0];
}
/** What the outputs say when the run broke before there was a result. */
function blankResult() {
    return {
        stages: {},
        verdict: { passed: false, reasons: [], next_step: '' },
        overall_status: 'error',
        pipeline_id: '',
        model: null,
    };
}

;// CONCATENATED MODULE: ./src/hosts/github/reporter.ts






/** Job summary, artifact and outputs of a workflow step. Outputs are set last and always. */
function githubReporter({ context, artifact, outputDirectory }) {
    return {
        publish: async (runs) => {
            const problems = [];
            let uploaded = null;
            if (artifact !== null && runs.length > 0) {
                const outcome = await uploadReports(runs, context, artifact.name, outputDirectory);
                if (outcome.warning !== null)
                    problems.push(outcome.warning);
                uploaded = outcome.uploaded;
            }
            try {
                await writeSummary(runs);
            }
            catch (error) {
                problems.push(`the job summary was not written: ${(0,errors/* messageOf */.bD)(error)}`);
            }
            for (const [name, value] of Object.entries(outputsOf(runs, uploaded)))
                (0,core/* setOutput */.uH)(name, value);
            return problems;
        },
    };
}
/** A step summary over 1 MiB is dropped whole by the runner; the models that do not fit are named instead. */
async function writeSummary(runs) {
    if (process.env['GITHUB_STEP_SUMMARY'] === undefined)
        return;
    let size = 0;
    let left = 0;
    for (const { files } of runs) {
        const text = await (0,promises_.readFile)(files.summary, 'utf8');
        size += Buffer.byteLength(text);
        if (size > limits/* MAX_SUMMARY_BYTES */.Q0)
            left++;
        else
            core/* summary */.z.addRaw(text, true);
    }
    if (left > 0)
        core/* summary */.z.addRaw(`The summaries of ${left} more models do not fit here; they are in the artifact.`, true);
    await core/* summary */.z.write();
}


/***/ }),

/***/ 30461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ postStepState),
/* harmony export */   n: () => (/* binding */ stepFailure)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);

/** Marks the step as failed; the message becomes an annotation. */
function stepFailure(message) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(message);
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

/***/ 64371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readActionInputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41159);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83071);




/** Inputs of the action, read once. Lists take one entry a line or separated by commas. */
function readActionInputs() {
    const specs = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)('run').filter((spec) => spec.input !== undefined);
    const values = new Map(specs.map((spec) => {
        const value = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(spec.name);
        const entries = spec.kind === 'list' ? value.split(/[\n,]/).map((entry) => entry.trim()) : [value];
        return [spec.name, entries];
    }));
    const upload = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('upload-artifact');
    if (!['true', 'false', ''].includes(upload)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('usage', `input upload-artifact is "${upload}", expected true or false`);
    }
    return {
        run: (0,_raw_js__WEBPACK_IMPORTED_MODULE_3__/* .rawInputs */ .m)(specs, values, [], 'action inputs'),
        token: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('github-token'),
        uploadArtifact: upload !== 'false',
        artifactName: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('artifact-name') || null,
    };
}


/***/ }),

/***/ 86661:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66080);
/** Post step of the action: settles a deployment that a killed or cancelled main step left unverified. */

await (0,_action_post_js__WEBPACK_IMPORTED_MODULE_0__/* .settleAfterRun */ .d)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
