export const id = 4268;
export const ids = [4268];
export const modules = {

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
// EXTERNAL MODULE: ./src/commands/run-models.ts + 12 modules
var run_models = __webpack_require__(32550);
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
// EXTERNAL MODULE: ./src/surroundings.ts + 6 modules
var src_surroundings = __webpack_require__(34984);
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
            ...(await (0,src_surroundings/* cliSurroundings */.Wl)(options.workingDirectory)),
            log: options.log ?? log/* silentLogger */.q,
        };
        const inputs = (0,given/* givenInputs */.P)('run', options.configPath === undefined ? {} : { config: options.configPath });
        const config = await (0,settings/* resolveConfig */.pE)(inputs, surroundings.workingDirectory);
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
            'output-dir': this.#outputDirectory,
        });
        const [run] = await (0,run_models/* runModels */.i)(inputs, this.#surroundings, { config: (0,load/* checkConfig */.l2)(this.config) });
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

/***/ 86186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ recoverAfterRun),
/* harmony export */   f: () => (/* binding */ plainProbe)
/* harmony export */ });
/* harmony import */ var _deploy_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58917);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67502);
/* harmony import */ var _stages_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78157);
/* harmony import */ var _stages_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18080);
/* harmony import */ var _stages_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77435);
/* harmony import */ var _python_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84113);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86833);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13780);






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
        const settled = await (0,_deploy_index_js__WEBPACK_IMPORTED_MODULE_2__/* .recoverEnvironment */ .cN)((0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .operationRequest */ .Rb)(target, environment, plainProbe(config, surroundings, inputs.text('runtime')), config, surroundings), live.id);
        return `deployment ${live.id} of this run was left unverified in ${environment}; now live: ${settled?.id ?? 'nothing'} (${settled?.status ?? 'empty'})`;
    }
    finally {
        await target.close();
    }
}
/** Health without golden predictions: the model loads and predicts rows made from its own signature. */
function plainProbe(config, surroundings, runtime) {
    const none = { validation: null, reference: null };
    const python = (0,_python_access_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonAccess */ .d)(runtime, surroundings, () => Promise.resolve(config));
    return (0,_stages_index_js__WEBPACK_IMPORTED_MODULE_4__/* .healthProbe */ .n)({
        clock: surroundings.clock,
        sampleOf: (model) => (0,_stages_index_js__WEBPACK_IMPORTED_MODULE_5__/* .sampleRows */ .mh)(none, model, null, config.validation.seed),
        tested: null,
        scan: (0,_stages_index_js__WEBPACK_IMPORTED_MODULE_6__/* .staticScan */ .y)(config, surroundings.workingDirectory),
        open: (bytes, path) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_7__/* .openModel */ .G)(bytes, path, python),
    });
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
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72020);
/* harmony import */ var _deploy_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24283);
/* harmony import */ var _deploy_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58917);
/* harmony import */ var _recover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86186);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86833);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13780);






/** Restores an earlier deployment as a new, health-checked one. */
const rollbackCommand = {
    name: 'rollback',
    async run(inputs, surroundings, print) {
        const config = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveConfig */ .pE)(inputs, surroundings.workingDirectory);
        const environment = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveEnvironment */ .g9)(inputs.text('environment'), config);
        const to = inputs.text('to');
        if (inputs.flag('dry-run')) {
            print(`${await withTarget(config, surroundings, (target) => planned(target, environment, to))}\n`);
            return 0;
        }
        const result = await rollBack(environment, to, config, surroundings, inputs.text('runtime'));
        print(inputs.flag('json') ? (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .a)(result) : summary(result));
        return result.status === 'success' ? 0 : 1;
    },
};
/** Restores `to` (a deployment id or backup path), or what the live deployment replaced. */
async function rollBack(name, to, config, surroundings, runtime) {
    const environment = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveEnvironment */ .g9)(name, config);
    const deployment = await withTarget(config, surroundings, (target) => (0,_deploy_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rollbackEnvironment */ .S)({
        ...(0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .operationRequest */ .Rb)(target, environment, (0,_recover_js__WEBPACK_IMPORTED_MODULE_4__/* .plainProbe */ .f)(config, surroundings, runtime), config, surroundings),
        ...(to === undefined ? {} : { to }),
        reason: 'asked for by hand',
    }));
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
    const { live } = await (0,_deploy_index_js__WEBPACK_IMPORTED_MODULE_5__/* .deploymentStatus */ .I1)(store, environment);
    if (live === null)
        return `nothing is deployed to ${environment}`;
    const goal = to ?? live.previous?.id;
    return goal === undefined
        ? `there is nothing before deployment ${live.id}`
        : `would restore ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(goal)} in place of ${live.id}`;
}
function summary({ environment, status, deployment }) {
    const lines = (deployment?.checks ?? []).map((check) => `  ${check.status} ${check.id}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(check.message)}`);
    return [`${environment}: rollback ${status}`, ...lines, ''].join('\n');
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

/***/ 24283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ rollbackEnvironment)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5893);
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74667);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84535);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12801);
/* harmony import */ var _settlement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94874);






/**
 * Rolls an environment back to an earlier deployment, as a new entry of its history. The earlier bytes are read back and
 * health-checked before the pointer moves, and again when they are live.
 *
 * @returns status rolled_back, or failed with the environment unchanged when the earlier bytes are unhealthy today
 * @throws ModelGateError 'usage' for an unknown `to`, 'deploy' when there is nothing to go back to, otherwise as deployModel
 */
async function rollbackEnvironment(request) {
    const operation = await (0,_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .beginOperation */ .xd)(request);
    const began = operation.clock.elapsed();
    for (let attempt = 1; attempt <= operation.options.maxAttempts; attempt++) {
        const outcome = await attemptRollback(operation, request);
        if (outcome !== null) {
            await (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .tellBoard */ .wG)(operation, outcome);
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .toResult */ .X5)(operation, outcome, operation.clock.elapsed() - began);
        }
        await (0,_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .sleepWithJitter */ .sG)(operation, Math.min(100 * attempt, 2_000));
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('conflict', `other runs kept changing ${operation.environment}`, {
        subject: operation.environment,
        remedy: 'Run the rollback again.',
    });
}
async function attemptRollback(operation, request) {
    const { store, environment } = operation;
    const pointer = await (0,_settlement_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G)(operation);
    const live = pointer?.manifest;
    if (pointer === null || live === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('deploy', `nothing was ever deployed to ${environment}`, { subject: environment });
    }
    const wanted = request.to ?? live.previous?.id;
    if (wanted === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('deploy', `deployment ${live.id} of ${environment} has no predecessor to go back to`, {
            subject: environment,
            remedy: 'Name the deployment to restore: modelgate status lists them, modelgate rollback --to ID takes one. Or deploy a healthy model.',
        });
    }
    const target = await (0,_locate_js__WEBPACK_IMPORTED_MODULE_4__/* .locateDeployment */ .U)(store, environment, pointer, wanted);
    const previous = { id: live.id, sha256: live.sha256 };
    const plan = [
        `replace ${live.path}: sha256 ${live.sha256} (deployment ${live.id}, ${live.status})`,
        `with the content of deployment ${target.manifest.id}: sha256 ${target.manifest.sha256}`,
    ];
    const base = { plan, previous };
    if (live.status === 'active' && (live.id === target.manifest.id || live.restores === target.manifest.id)) {
        return alreadyThere(operation, pointer, base);
    }
    const before = await (0,_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyPointer */ .NW)(operation, target);
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
    const restored = await (0,_restore_js__WEBPACK_IMPORTED_MODULE_5__/* .restore */ .PF)(operation, pointer, target, { automatic: false, reason });
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

/***/ 58917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ deploymentStatus),
/* harmony export */   cN: () => (/* binding */ recoverEnvironment),
/* harmony export */   tY: () => (/* binding */ verifyEnvironment)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72020);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50927);
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74667);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63538);
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
    const operation = await (0,_operation_js__WEBPACK_IMPORTED_MODULE_4__/* .beginOperation */ .xd)(request);
    const pointer = await (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .readPointer */ .qT)(operation.store, operation.environment);
    if (pointer === null)
        return { status: 'empty', manifest: null, health_check: null };
    const health = await (0,_operation_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyPointer */ .NW)(operation, pointer);
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

/***/ 12604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ givenInputs)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41159);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83071);


/** Options that come from code: the same names and checks as on the command line. */
function givenInputs(command, values) {
    const given = Object.entries(values).flatMap(([name, value]) => value === undefined ? [] : [[name, [value]]]);
    return (0,_raw_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInputs */ .m)((0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(command), new Map(given), [], command);
}


/***/ })

};
