export const id = 304;
export const ids = [304];
export const modules = {

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

/***/ 21304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollBack: () => (/* binding */ rollBack),
  rollbackCommand: () => (/* binding */ rollbackCommand)
});

// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/deploy/locate.ts
var locate = __webpack_require__(5893);
// EXTERNAL MODULE: ./src/deploy/operation.ts + 1 modules
var deploy_operation = __webpack_require__(74667);
// EXTERNAL MODULE: ./src/deploy/outcome.ts
var deploy_outcome = __webpack_require__(84535);
// EXTERNAL MODULE: ./src/deploy/restore.ts
var restore = __webpack_require__(12801);
// EXTERNAL MODULE: ./src/deploy/settlement.ts + 1 modules
var settlement = __webpack_require__(94874);
;// CONCATENATED MODULE: ./src/deploy/rollback.ts






/**
 * Rolls an environment back to an earlier deployment, as a new entry of its history. The earlier bytes are read back and
 * health-checked before the pointer moves, and again when they are live.
 *
 * @returns status rolled_back, or failed with the environment unchanged when the earlier bytes are unhealthy today
 * @throws ModelGateError 'usage' for an unknown `to`, 'deploy' when there is nothing to go back to, otherwise as deployModel
 */
async function rollbackEnvironment(request) {
    const operation = await (0,deploy_operation/* beginOperation */.xd)(request);
    const began = operation.clock.elapsed();
    for (let attempt = 1; attempt <= operation.options.maxAttempts; attempt++) {
        const outcome = await attemptRollback(operation, request);
        if (outcome !== null)
            return (0,deploy_outcome/* toResult */.X5)(operation, outcome, operation.clock.elapsed() - began);
        await (0,deploy_operation/* sleepWithJitter */.sG)(operation, Math.min(100 * attempt, 2_000));
    }
    throw new errors/* ModelGateError */.j3('conflict', `other runs kept changing ${operation.environment}`, {
        subject: operation.environment,
        remedy: 'Run the rollback again.',
    });
}
async function attemptRollback(operation, request) {
    const { store, environment } = operation;
    const pointer = await (0,settlement/* settle */.G)(operation);
    const live = pointer?.manifest;
    if (pointer === null || live === undefined) {
        throw new errors/* ModelGateError */.j3('deploy', `nothing was ever deployed to ${environment}`, { subject: environment });
    }
    const wanted = request.to ?? live.previous?.id;
    if (wanted === undefined) {
        throw new errors/* ModelGateError */.j3('deploy', `deployment ${live.id} of ${environment} has no predecessor to go back to`, {
            subject: environment,
            remedy: 'Deploy a healthy model instead.',
        });
    }
    const target = await (0,locate/* locateDeployment */.U)(store, environment, pointer, wanted);
    const previous = { id: live.id, sha256: live.sha256 };
    const plan = [
        `replace ${live.path}: sha256 ${live.sha256} (deployment ${live.id}, ${live.status})`,
        `with the content of deployment ${target.manifest.id}: sha256 ${target.manifest.sha256}`,
    ];
    const base = { plan, previous };
    if (live.status === 'active' && (live.id === target.manifest.id || live.restores === target.manifest.id)) {
        return alreadyThere(operation, pointer, base);
    }
    const before = await (0,deploy_operation/* verifyPointer */.NW)(operation, target);
    if (before.status !== 'passed') {
        const message = `Deployment ${target.manifest.id} is unhealthy today, ${environment} is unchanged: ${(0,deploy_outcome/* describeHealth */.gw)(before)}.`;
        const checks = [(0,deploy_outcome/* deployCheck */.EQ)('rollback', 'failed', message, before)];
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
    const restored = await (0,restore/* restore */.PF)(operation, pointer, target, { automatic: false, reason });
    if (restored === null)
        return null;
    const { manifest, commit } = restored.pointer;
    const healthy = restored.health.status === 'passed';
    const state = healthy ? 'is live again and healthy' : 'is live again but unhealthy';
    const message = `Deployment ${target.manifest.id} ${state}: ${(0,deploy_outcome/* describeHealth */.gw)(restored.health)}.`;
    return {
        ...base,
        status: healthy ? 'rolled_back' : 'failed',
        checks: [(0,deploy_outcome/* deployCheck */.EQ)('rollback', healthy ? 'passed' : 'failed', message, restored.health)],
        manifest,
        commit,
        health: null,
        rollbackHealth: restored.health,
    };
}
async function alreadyThere(operation, pointer, base) {
    const health = await (0,deploy_operation/* verifyPointer */.NW)(operation, pointer);
    const healthy = health.status === 'passed';
    const message = `Deployment ${pointer.manifest.id} is live already; nothing was changed: ${(0,deploy_outcome/* describeHealth */.gw)(health)}.`;
    return {
        ...base,
        status: healthy ? 'rolled_back' : 'failed',
        checks: [(0,deploy_outcome/* deployCheck */.EQ)('rollback', healthy ? 'passed' : 'failed', message, health)],
        manifest: pointer.manifest,
        commit: pointer.commit,
        health: null,
        rollbackHealth: health,
    };
}

// EXTERNAL MODULE: ./src/deploy/status.ts
var deploy_status = __webpack_require__(58917);
// EXTERNAL MODULE: ./src/commands/recover.ts
var recover = __webpack_require__(86186);
// EXTERNAL MODULE: ./src/commands/settings.ts
var settings = __webpack_require__(86833);
// EXTERNAL MODULE: ./src/commands/targets.ts + 15 modules
var targets = __webpack_require__(93625);
;// CONCATENATED MODULE: ./src/commands/rollback.ts






/** Restores an earlier deployment as a new, health-checked one. */
const rollbackCommand = {
    name: 'rollback',
    async run(inputs, surroundings, print) {
        const config = await (0,settings/* resolveConfig */.pE)(inputs, surroundings.workingDirectory);
        const environment = (0,settings/* resolveEnvironment */.g9)(inputs.text('environment'), config);
        const to = inputs.text('to');
        if (inputs.flag('dry-run')) {
            print(`${await withTarget(config, surroundings, (target) => planned(target, environment, to))}\n`);
            return 0;
        }
        const result = await rollBack(environment, to, config, surroundings);
        print(inputs.flag('json') ? (0,json/* toJson */.a)(result) : summary(result));
        return result.status === 'success' ? 0 : 1;
    },
};
/** Restores `to` (a deployment id or backup path), or what the live deployment replaced. */
async function rollBack(name, to, config, surroundings) {
    const environment = (0,settings/* resolveEnvironment */.g9)(name, config);
    const deployment = await withTarget(config, surroundings, (target) => rollbackEnvironment({
        ...(0,targets/* operationRequest */.Rb)(target, environment, (0,recover/* plainProbe */.f)(config, surroundings), config, surroundings),
        ...(to === undefined ? {} : { to }),
        reason: 'asked for by hand',
    }));
    return { status: deployment.status === 'rolled_back' ? 'success' : 'failed', environment, deployment };
}
async function withTarget(config, surroundings, use) {
    const target = await (0,targets/* openTarget */.Ap)(config, surroundings);
    try {
        return await use(target);
    }
    finally {
        await target.close();
    }
}
async function planned({ store }, environment, to) {
    const { live } = await (0,deploy_status/* deploymentStatus */.I1)(store, environment);
    if (live === null)
        return `nothing is deployed to ${environment}`;
    const goal = to ?? live.previous?.id;
    return goal === undefined
        ? `there is nothing before deployment ${live.id}`
        : `would restore ${(0,core_text/* plain */.pj)(goal)} in place of ${live.id}`;
}
function summary({ environment, status, deployment }) {
    const lines = deployment.checks.map((check) => `  ${check.status} ${check.id}: ${(0,core_text/* plain */.pj)(check.message)}`);
    return [`${environment}: rollback ${status}`, ...lines, ''].join('\n');
}


/***/ }),

/***/ 93603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ syntheticRows)
/* harmony export */ });
/* harmony import */ var _core_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38640);
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70859);


const WORDS = 'a the data model of quick result is not very good bad time new value test'.split(' ');
/**
 * Rows that a model can be called with when no data is at hand, from its own signature: numbers normal around 0 with
 * deviation 1 (what scaled features look like), categories among the known ones, short texts. For interface and
 * latency tests only: they say nothing about how well a model predicts.
 */
function syntheticRows(inputs, rows, seed) {
    const random = (0,_core_random_js__WEBPACK_IMPORTED_MODULE_0__/* .seededRandom */ .I)(seed);
    return { rows, columns: inputs.map((input, position) => syntheticColumn(input, position, rows, random)) };
}
function syntheticColumn(input, position, rows, random) {
    const name = input.name ?? `x${position}`;
    const known = input.categories?.filter((category) => category !== null) ?? [];
    if (known.length > 0) {
        const picks = Array.from({ length: rows }, () => known[random.below(known.length)]);
        if (picks.every((pick) => typeof pick === 'number'))
            return (0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numberColumn */ .sA)(name, Float64Array.from(picks));
        if (picks.every((pick) => typeof pick === 'boolean')) {
            return { ...(0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numberColumn */ .sA)(name, Float64Array.from(picks, Number)), boolean: true };
        }
        return (0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .stringColumn */ .s2)(name, picks.map(String));
    }
    if (input.kind === 'number' || input.kind === 'any') {
        return (0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numberColumn */ .sA)(name, Float64Array.from({ length: rows }, () => normal(random)));
    }
    const words = input.kind === 'text' ? 8 : 1;
    return (0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .stringColumn */ .s2)(name, Array.from({ length: rows }, () => Array.from({ length: words }, () => WORDS[random.below(WORDS.length)]).join(' ')));
}
/** Box-Muller; 1 - next() keeps the logarithm finite. */
function normal(random) {
    return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}


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

/***/ 80159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   z6: () => (/* binding */ check)
/* harmony export */ });
/* unused harmony export outcomeOf */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Failures that mean "the input cannot be used", not "the model is bad": exit code 2. */
const UNUSABLE = new Set([
    'not-found',
    'empty-file',
    'lfs-pointer',
    'corrupt',
    'usage',
    'config',
    'limit',
]);
/**
 * Runs one check and times it. A check that throws is never passed: unusable input is an error, a model that
 * cannot be run is inconclusive, data that does not fit the model fails, a bug is an error.
 */
async function check(clock, id, run) {
    const start = clock.elapsed();
    let outcome;
    try {
        outcome = await run();
    }
    catch (error) {
        outcome = outcomeOf(error);
    }
    return {
        id,
        status: outcome.status,
        measured: outcome.measured ?? null,
        threshold: outcome.threshold ?? null,
        message: outcome.message,
        duration_ms: Math.round(clock.elapsed() - start),
        ...(outcome.severity === undefined ? {} : { severity: outcome.severity }),
    };
}
/** As check, for a check that also yields something: `value` is null when it threw. */
async function attempt(clock, id, run) {
    const held = { value: null };
    const result = await check(clock, id, async () => {
        const { outcome, value } = await run();
        held.value = value;
        return outcome;
    });
    return { check: result, value: held.value };
}
function outcomeOf(error) {
    if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelGateError */ .p2)(error))
        return { status: 'error', message: `unexpected failure: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` };
    const message = error.remedy === undefined ? error.message : `${error.message}. ${error.remedy}`;
    if (UNUSABLE.has(error.code))
        return { status: 'error', message };
    if (error.code === 'data')
        return { status: 'failed', message };
    return { status: 'inconclusive', message };
}
/** The worst status counts; warnings and skipped checks do not. An empty list is skipped. */
function worstOf(checks) {
    const counting = checks.filter((one) => one.severity !== 'warn' && one.status !== 'skipped');
    for (const status of ['error', 'failed', 'inconclusive']) {
        if (counting.some((one) => one.status === status))
            return status;
    }
    return checks.every((one) => one.status === 'skipped') ? 'skipped' : 'passed';
}


/***/ }),

/***/ 92822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ goldenRecord),
/* harmony export */   cN: () => (/* binding */ readGolden),
/* harmony export */   rc: () => (/* binding */ goldenDifference)
/* harmony export */ });
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93603);

/** Rows that are predicted; a wrong kernel or a damaged weight shows in the first ones. */
const ROWS = 20;
/** Probabilities of more classes would make the manifest larger than many models. */
const MAX_CLASSES = 50;
/** Another engine, or the same on another processor, may differ in the last bits of a float32. */
const RELATIVE_TOLERANCE = 1e-5;
async function goldenRecord(model, seed) {
    const prediction = await model.predict((0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .syntheticRows */ .l)(model.inputs, ROWS, seed), { probabilities: true });
    const narrow = prediction.probabilities !== null && prediction.probabilities.length <= ROWS * MAX_CLASSES;
    return {
        generator: 1,
        seed,
        rows: ROWS,
        labels: prediction.labels,
        values: prediction.values === null ? null : Array.from(prediction.values),
        probabilities: narrow ? Array.from(prediction.probabilities ?? []) : null,
    };
}
/** The record of a manifest; null when it holds none, or one of another generator. */
function readGolden(value) {
    const record = value;
    const usable = record?.generator === 1 && Number.isInteger(record.seed) && Number.isInteger(record.rows);
    return usable ? record : null;
}
/** Null when the model predicts the same today, else what differs. */
async function goldenDifference(model, golden) {
    const now = await goldenRecord(model, golden.seed);
    if (JSON.stringify(now.labels) !== JSON.stringify(golden.labels))
        return 'labels';
    if (!close(now.values, golden.values))
        return 'values';
    return close(now.probabilities, golden.probabilities) ? null : 'probabilities';
}
function close(now, before) {
    if (now === null || before === null)
        return now === before;
    return (now.length === before.length &&
        now.every((value, at) => Math.abs(value - before[at]) <= RELATIVE_TOLERANCE * Math.max(1, Math.abs(before[at]))));
}


/***/ }),

/***/ 78157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ healthProbe)
/* harmony export */ });
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74184);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6941);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80159);
/* harmony import */ var _golden_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92822);




/**
 * Health of a model file read back from where it was deployed: it is there, it loads, it predicts the same as when it was
 * tested (bit for bit, for the bytes of this run), and the same as its manifest says (for any deployment).
 */
function healthProbe(clock, sampleOf, tested) {
    return async (path, signal, deployed) => {
        const exists = await (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6)(clock, 'health.file_exists', async () => {
            const { size } = await (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readModelFile */ .G)(path, { signal });
            return { status: 'passed', measured: size, message: `${size} bytes read back` };
        });
        if (exists.status !== 'passed')
            return [exists];
        const { bytes, sha256 } = await (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readModelFile */ .G)(path, { signal });
        // A rollback checks other bytes with the same probe; this run predicted nothing with them.
        const expected = tested?.sha256 === sha256 ? tested : null;
        let opened = null;
        const loads = await (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6)(clock, 'health.model_loading', async () => {
            opened = await (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .openModel */ .G)(bytes, path);
            return { status: 'passed', message: 'loaded without executing the file' };
        });
        const predicts = await (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6)(clock, 'health.prediction', async () => {
            if (opened === null)
                return { status: 'failed', message: 'the model did not load' };
            const { model } = opened;
            const sample = expected?.sample ?? (await sampleOf(model));
            const prediction = await model.predict(sample.rows, { probabilities: true });
            if (expected !== null && !samePrediction(expected.prediction, prediction)) {
                return { status: 'failed', message: 'the deployed bytes predict something else than the tested model' };
            }
            const what = expected === null ? 'predicts' : 'predicts the same as before the deployment';
            return {
                status: 'passed',
                measured: prediction.rows,
                message: `${what} on ${prediction.rows} rows of ${sample.origin}`,
            };
        });
        const golden = await (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6)(clock, 'health.golden_predictions', async () => {
            const record = (0,_golden_js__WEBPACK_IMPORTED_MODULE_3__/* .readGolden */ .cN)(deployed.golden);
            if (opened === null)
                return { status: 'failed', message: 'the model did not load' };
            if (record === null)
                return { status: 'skipped', message: 'this deployment has no golden predictions' };
            const difference = await (0,_golden_js__WEBPACK_IMPORTED_MODULE_3__/* .goldenDifference */ .rc)(opened.model, record);
            return difference === null
                ? { status: 'passed', measured: record.rows, message: 'predicts what its manifest says' }
                : { status: 'failed', message: `predicts other ${difference} than when it was deployed` };
        });
        await opened?.model.close();
        return [exists, loads, predicts, ...(golden.status === 'skipped' ? [] : [golden])];
    };
}
/** Bit for bit: the same bytes on the same engine have no excuse. */
function samePrediction(before, after) {
    const sameLabels = JSON.stringify(before.labels) === JSON.stringify(after.labels);
    return sameLabels && sameFloats(before.values, after.values) && sameFloats(before.probabilities, after.probabilities);
}
function sameFloats(before, after) {
    if (before === null || after === null)
        return before === after;
    return before.length === after.length && before.every((value, index) => Object.is(value, after[index]));
}


/***/ }),

/***/ 18080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ withoutColumn),
/* harmony export */   l6: () => (/* binding */ SAMPLE_ROWS),
/* harmony export */   mh: () => (/* binding */ sampleRows)
/* harmony export */ });
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93603);
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70859);


/** Rows that interface, latency and health checks use. */
const SAMPLE_ROWS = 100;
/** The first rows of the validation data, else of the reference data, else rows made from the model's signature. */
async function sampleRows(sources, inputs, target, seed) {
    const candidates = [
        ['validation data', sources.validation],
        ['reference data', sources.reference],
    ];
    for (const [origin, source] of candidates) {
        const first = source === null ? null : await firstRows(source, SAMPLE_ROWS);
        if (first !== null)
            return { rows: withoutColumn(first, target), origin };
    }
    return { rows: (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .syntheticRows */ .l)(inputs, SAMPLE_ROWS, seed), origin: 'synthetic rows' };
}
async function firstRows(source, count) {
    for await (const chunk of source.chunks()) {
        if (chunk.rows > 0)
            return (0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceRows */ .mG)(chunk, 0, Math.min(count, chunk.rows));
    }
    return null;
}
/** The features: all columns but the target. */
function withoutColumn(chunk, name) {
    return name === null ? chunk : { ...chunk, columns: chunk.columns.filter((column) => column.name !== name) };
}


/***/ })

};
