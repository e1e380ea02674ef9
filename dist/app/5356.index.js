export const id = 5356;
export const ids = [5356,6419,6833,6521];
export const modules = {

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

/***/ 92250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promoteCommand: () => (/* binding */ promoteCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/deploy/plan.ts
var deploy_plan = __webpack_require__(5448);
// EXTERNAL MODULE: ./src/deploy/deployment.ts + 1 modules
var deployment = __webpack_require__(67211);
// EXTERNAL MODULE: ./src/deploy/status.ts + 1 modules
var deploy_status = __webpack_require__(74192);
// EXTERNAL MODULE: ./src/deploy/live.ts
var deploy_live = __webpack_require__(43457);
// EXTERNAL MODULE: ./src/deploy/pointer.ts + 1 modules
var deploy_pointer = __webpack_require__(8675);
// EXTERNAL MODULE: ./src/deploy/provenance/guard.ts + 2 modules
var guard = __webpack_require__(60487);
;// CONCATENATED MODULE: ./src/deploy/provenance/carried.ts


/**
 * What is signed about the live model of an environment, for another environment that gets the same bytes.
 * @returns null when nothing is signed and nothing has to be
 * @throws ModelGateError 'deploy' when what is required is missing or not valid
 */
async function carriedProvenance(store, environment, provenance) {
    const pointer = await (0,deploy_pointer/* readPointer */.qT)(store, environment);
    if (pointer === null)
        return null;
    const verified = await (0,guard/* demandProvenance */.P)(store, provenance, pointer);
    const sidecars = [];
    for (const { kind, path, sha256 } of pointer.manifest.provenance ?? []) {
        const content = await store.read(pointer.commit, path);
        if (content !== null)
            sidecars.push({ kind, sha256, content });
    }
    if (sidecars.length === 0)
        return null;
    const kinds = sidecars.map(({ kind }) => kind).join(' and ');
    return { sidecars, message: verified ?? `Signed for ${environment} already: its ${kinds} comes along, unverified.` };
}

// EXTERNAL MODULE: ./src/commands/recover.ts
var recover = __webpack_require__(86186);
// EXTERNAL MODULE: ./src/commands/settings.ts
var settings = __webpack_require__(86833);
// EXTERNAL MODULE: ./src/commands/targets.ts + 14 modules
var targets = __webpack_require__(74592);
;// CONCATENATED MODULE: ./src/commands/promote.ts









/** Brings the very bytes that are healthy in one environment live in the next one. Nothing is built or tested again. */
const promoteCommand = {
    name: 'promote',
    async run(inputs, surroundings, print) {
        const config = await (0,settings.resolveConfig)(inputs, surroundings.workingDirectory);
        const from = (0,settings.resolveEnvironment)(inputs.required('from'), config);
        const to = (0,settings.resolveEnvironment)(inputs.required('to'), config);
        if (from === to)
            throw new errors/* ModelGateError */.j3('usage', `modelgate promote: --from and --to are both ${from}`, {
                subject: 'to',
                remedy: 'Name two environments: --from staging --to production.',
            });
        const target = await (0,targets/* openTarget */.Ap)(config, surroundings);
        try {
            const probe = (0,recover/* plainProbe */.f)(config, surroundings, inputs);
            const promotion = await prepare(target, from, to, { config, surroundings, probe });
            if (inputs.flag('dry-run')) {
                const plan = await (0,deploy_plan/* planDeployment */.HN)({ ...promotion, staleGuard: 'enforce' });
                print(`${plan.lines.map((line) => (0,core_text/* plain */.pj)(line)).join('\n')}\n`);
                return 0;
            }
            const result = await (0,deployment/* deployModel */.V)(promotion);
            print(inputs.flag('json') ? (0,json/* toJson */.a)(result) : summary(from, to, result));
            return result.status === 'deployed' ? 0 : 1;
        }
        finally {
            await target.close();
        }
    },
};
/** @throws ModelGateError 'deploy' when what is live in `from` must not go further */
async function prepare(target, from, to, given) {
    const { config, surroundings, probe } = given;
    const { status, manifest, health_check } = await (0,deploy_status/* verifyEnvironment */.tY)((0,targets/* operationRequest */.Rb)(target, from, probe, config, surroundings));
    if (manifest === null)
        throw refused(from, 'nothing is deployed there');
    if (status !== 'healthy') {
        const failed = (health_check?.checks ?? [])
            .filter((check) => check.status !== 'passed')
            .map((check) => check.message);
        throw refused(from, status === 'unverified' ? 'its deployment is not verified yet' : `it is unhealthy: ${failed.join('; ')}`);
    }
    if (manifest.status !== 'active')
        throw refused(from, `its deployment is ${manifest.status}`);
    if (manifest.gate_digest === null)
        throw refused(from, 'its model never passed a gate');
    if (config.deployment.promotion_requires_validation && manifest.validated !== true)
        throw refused(from, 'its model was not validated: no validate stage measured its performance (deployment.promotion_requires_validation)');
    requireFresh(manifest, from, config, surroundings);
    await (0,promises_.mkdir)(surroundings.tempDirectory, { recursive: true });
    const path = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(surroundings.tempDirectory, 'promote-')), manifest.file);
    const live = await (0,deploy_live/* downloadLive */.HG)(target.store, from, path);
    if (live?.sha256 !== manifest.sha256)
        throw refused(from, 'it was changed by another run just now');
    const { source } = manifest;
    const operation = (0,targets/* operationRequest */.Rb)(target, to, probe, config, surroundings);
    const signed = await carriedProvenance(target.store, from, operation.provenance);
    return {
        ...operation,
        ...(signed === null ? {} : { signed }),
        file: { path, name: manifest.file, sha256: manifest.sha256, size: manifest.size },
        limit: target.limit,
        // Where the model comes from, not where promote was called: the guard against older commits compares this.
        source: {
            repository: source.repository,
            commit: source.commit,
            runId: surroundings.source.runId,
            runUrl: surroundings.source.runUrl,
            actor: surroundings.source.actor,
        },
        gateDigest: manifest.gate_digest,
        validated: manifest.validated === true,
        facts: manifest.facts,
        metrics: manifest.metrics,
        golden: manifest.golden,
        dataSchema: manifest.data_schema,
    };
}
function requireFresh(manifest, from, config, { clock }) {
    const limit = config.deployment.promotion_max_age_hours;
    const hours = (clock.now().getTime() - Date.parse(manifest.deployed_at)) / 3_600_000;
    if (limit !== null && hours > limit) {
        throw refused(from, `its model was deployed ${hours.toFixed(1)} hours ago, at most ${limit} are allowed (deployment.promotion_max_age_hours)`);
    }
}
function refused(from, reason) {
    return new errors/* ModelGateError */.j3('deploy', `${from} cannot be promoted: ${reason}`, {
        subject: from,
        remedy: `Deploy to ${from} first: modelgate run --environment ${from} --auto-deploy.`,
    });
}
function summary(from, to, result) {
    const lines = result.checks.map((check) => `  ${check.status} ${check.id}: ${(0,core_text/* plain */.pj)(check.message)}`);
    return [`${from} -> ${to}: ${result.status} ${result.sha256?.slice(0, 12) ?? ''}`, ...lines, ''].join('\n');
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

/***/ 41765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ fitSource)
/* harmony export */ });
/**
 * The table as a model reads it. Most tables say all by themselves; folders of images leave open how many channels a
 * pixel has and whether a class is a name or a number, and a table that names image files leaves open whether they are
 * to be read: the model's inputs and classes decide.
 */
function fitSource(source, model) {
    return source.fitted?.(model) ?? source;
}


/***/ }),

/***/ 93603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ syntheticRows)
/* harmony export */ });
/* harmony import */ var _core_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38640);
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70859);


/** Columns of numbers that differ: a bag of a hundred thousand words is tried with as much as one of a thousand. */
const DIFFERENT_NUMBERS = 1_024;
const WORDS = 'a the data model of quick result is not very good bad time new value test'.split(' ');
/**
 * Rows that a model can be called with when no data is at hand, from its own signature: numbers, categories among the known
 * ones, short texts. For interface, conversion and latency tests only: they say nothing about how well a model predicts.
 *
 * Numbers are the magnitudes of a normal distribution with deviation `scale`: never negative, because many honest
 * models take the logarithm or the root of a price, an age or a count, and one that was trained on scaled features
 * takes positive numbers too. `signed` gives both signs, for who knows that the model takes them.
 */
function syntheticRows(inputs, rows, seed, { scale = 1, signed = false } = {}) {
    const random = (0,_core_random_js__WEBPACK_IMPORTED_MODULE_0__/* .seededRandom */ .I)(seed);
    const draw = () => (signed ? normal(random) : Math.abs(normal(random))) * scale;
    const source = { rows, random, draw };
    // In the order of the inputs, so that the numbers of a model without tensors stay what they were.
    const columns = [];
    const tensors = [];
    const numbers = [];
    for (const [position, input] of inputs.entries()) {
        if (input.kind === 'tensor')
            tensors.push(syntheticTensor(input, position, source));
        else if (isPlainNumber(input))
            columns.push(plainNumbers(numbers, input.name ?? `x${position}`, source));
        else
            columns.push(syntheticColumn(input, position, source));
    }
    return tensors.length === 0 ? { rows, columns } : { rows, columns, tensors };
}
function isPlainNumber({ kind, integer, categories }) {
    return (kind === 'number' || kind === 'any') && integer !== true && (categories ?? []).every((one) => one === null);
}
/** The next column of numbers; after many, those before come again under other names. */
function plainNumbers(made, name, { rows, draw }) {
    const again = made.length < DIFFERENT_NUMBERS ? undefined : made[made.length % DIFFERENT_NUMBERS];
    const column = again === undefined ? (0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numberColumn */ .sA)(name, Float64Array.from({ length: rows }, draw)) : { ...again, name };
    made.push(column);
    return column;
}
function syntheticColumn(input, position, { rows, random, draw }) {
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
        return (0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numberColumn */ .sA)(name, Float64Array.from({ length: rows }, drawFor(input, draw)));
    }
    const words = input.kind === 'text' ? 8 : 1;
    return (0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .stringColumn */ .s2)(name, Array.from({ length: rows }, () => Array.from({ length: words }, () => WORDS[random.below(WORDS.length)]).join(' ')));
}
/** For sizes that the model leaves open: long enough for the windows of a convolution. */
const OPEN_SIZE = 32;
function syntheticTensor(input, position, { rows, random, draw }) {
    const shape = (input.shape ?? []).map((size) => size ?? OPEN_SIZE);
    const cells = shape.reduce((product, size) => product * size, 1);
    const known = (input.categories ?? []).filter((category) => typeof category === 'number');
    const drawn = drawFor(input, draw);
    const next = () => (known.length > 0 ? known[random.below(known.length)] : drawn());
    return { name: input.name ?? `x${position}`, shape, data: Float32Array.from({ length: rows * cells }, next) };
}
function drawFor({ integer }, draw) {
    return integer === true ? () => Math.trunc(draw()) : draw;
}
/** Box-Muller; 1 - next() keeps the logarithm finite. */
function normal(random) {
    return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}


/***/ }),

/***/ 78855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ readingRows),
/* harmony export */   qm: () => (/* binding */ asWritten),
/* harmony export */   re: () => (/* binding */ toldAsWritten)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Opens a table of a path that counts from a folder. Readers call files by where they lie, people by what they wrote: the
 * table and whatever goes wrong with it say the latter.
 */
async function asWritten(path, directory, open) {
    const table = await toldAsWritten(path, directory, open);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? table : named(table, namingOf(path, directory));
}
/** The errors alone, of whatever reads the file. */
async function toldAsWritten(path, directory, work) {
    try {
        return await work((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path));
    }
    catch (error) {
        throw (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? error : await renamed(error, namingOf(path, directory));
    }
}
/** Of a pattern the folder in front of it: the files that it finds begin so. */
function namingOf(path, directory) {
    const pattern = path.search(/[*?[{(!]/);
    const written = (pattern < 0 ? path : path.slice(0, Math.max(path.lastIndexOf('/', pattern), 0))).replace(/\/+$/, '');
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, written);
    return { path, written, place: written === '' ? place + node_path__WEBPACK_IMPORTED_MODULE_0__.sep : place };
}
function named(table, naming) {
    const { statistics } = table;
    return {
        ...table,
        path: table.path.replace(naming.place, () => naming.written),
        chunks: (size) => telling(table.chunks(size), naming),
        ...(table.columnChunks === undefined ? {} : { columnChunks: () => telling(table.columnChunks(), naming) }),
        ...(table.fitted === undefined ? {} : { fitted: (model) => named(table.fitted(model), naming) }),
        ...(statistics === undefined
            ? {}
            : {
                statistics: () => statistics().catch(async (error) => {
                    throw await renamed(error, naming);
                }),
            }),
    };
}
async function* telling(chunks, naming) {
    try {
        yield* chunks;
    }
    catch (error) {
        throw await renamed(error, naming);
    }
}
async function renamed(error, naming) {
    return (await __webpack_require__.e(/* import() */ 1419).then(__webpack_require__.bind(__webpack_require__, 41419))).renamed(error, naming);
}
/** Runs `work` on rows of a table: what it finds wrong with them is told of the file by name. */
async function readingRows({ path }, work) {
    try {
        return await work();
    }
    catch (error) {
        throw (await __webpack_require__.e(/* import() */ 1419).then(__webpack_require__.bind(__webpack_require__, 41419))).aboutRows(error, path);
    }
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

/***/ 90117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ruleOf),
/* harmony export */   aO: () => (/* binding */ rules),
/* harmony export */   mJ: () => (/* binding */ orderOf)
/* harmony export */ });

const rule = (id, severity, title, why, remedy) => ({
    id,
    severity,
    title,
    why,
    remedy,
    docs: `docs/rules/${id}.md`,
});
const DO_NOT_LOAD = 'Do not load this file; retrain or export it again from a source you trust.';
const ALLOW = 'Remove it from the model, or vouch for it with an allow-list entry that carries a reason.';
const rules = [
    rule('pickle-dangerous-callable', 'high', 'Loading would reach code outside the model libraries', 'Unpickling imports what the file names and can call it with arguments of the file. No honest model needs this one.', DO_NOT_LOAD),
    rule('pickle-carries-code', 'high', 'The file carries Python code', 'cloudpickle, dill and marshal rebuild functions from bytecode inside the file; what they do cannot be told by reading.', 'Move the function into an importable module and save the model again with joblib or pickle.'),
    rule('pickle-untrusted-call', 'high', 'Loading would call a function that models do not need', 'The function belongs to a known package, but is not among those that honest models call while loading; such functions read files, run code or load further pickles.', DO_NOT_LOAD),
    rule('pickle-dotted-name', 'high', 'A name reaches through an object into another', 'A dotted or dunder name walks from an innocent module to anything it has imported (numpy.lib.npyio: os.popen).', DO_NOT_LOAD),
    rule('pickle-computed-call', 'high', 'The name or the callable is computed while loading', 'Names built by code and calls of call results exist to hide what is called; honest models have neither.', DO_NOT_LOAD),
    rule('pickle-extension-code', 'high', 'The file uses the copyreg extension registry', 'EXT opcodes refer to a registry of the loading process, so that nobody can tell from the file what is imported.', DO_NOT_LOAD),
    rule('pickle-mutates-import', 'high', 'Loading would change an imported module, class or function', 'State or items set on an import (sys.modules, a class, a function) change the behaviour of the whole process.', DO_NOT_LOAD),
    rule('pickle-special-state', 'high', 'Instance state overrides a special attribute', 'Setting __setstate__, __class__ or __reduce__ on an instance redirects what later opcodes run.', DO_NOT_LOAD),
    rule('pickle-array-file-name', 'high', 'A joblib array is read from another file', 'Old joblib wrappers name a file beside the model; a path that leaves the folder reads any file of the machine.', 'Save the model again with a current joblib, in one file.'),
    rule('hidden-payload', 'high', 'A pickle with dangerous content hides where readers do not look', 'Content behind the end of the stream, inside array bytes or inside a constant is invisible to simple scanners.', DO_NOT_LOAD),
    rule('pickle-unlisted-class-call', 'high', 'A class of a known package is called that models usually do not call', 'Calling a class runs its constructor with arguments of the file.', ALLOW),
    rule('pickle-unknown-module', 'medium', 'The model needs code that ModelGate does not know', 'Unpickling imports this module; whoever provides it decides what runs.', ALLOW),
    rule('pickle-persistent-id', 'medium', 'The pickle refers to objects outside the file', 'Persistent ids are resolved by the loading program; what they are cannot be told from the file.', 'Save the model as a complete file.'),
    rule('pickle-malformed', 'medium', 'The pickle breaks the rules of its format', 'Unpicklers execute everything in front of the defect, and scanners that give up there miss it.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, save the model again. If the defect returns, the file was made by hand.'),
    rule('pickle-frame-mismatch', 'medium', 'Frames and opcodes of the pickle disagree', 'Unpicklers differ in how they read such frames, so that the same file means two things; ModelGate judged all readings.', 'Save the model again with a current Python.'),
    rule('pickle-unusual-encoding', 'medium', 'Numbers or text are encoded as no pickler writes them', 'Unpicklers accept these spellings, many scanners stop at them; they serve only to evade.', DO_NOT_LOAD),
    rule('trailing-data', 'medium', 'Bytes that belong to no part of the format', 'Unaccounted bytes are where payloads and secrets hide.', 'Save the model again, and find out who added the bytes.'),
    rule('resource-bomb', 'medium', 'Reading the file would exhaust memory or time', 'A declared length, index or expansion is far beyond what the file can hold.', 'Save the model again; do not load this file.'),
    rule('budget-exceeded', 'medium', 'A budget of the scan ended before the file did', 'What lies behind the budget was not judged.', 'Raise the limit knowingly, or make the model smaller.'),
    rule('not-inspected', 'medium', 'Content that the scan cannot read yet', 'What was not read was not judged; the file is not known to be clean.', 'Use a format that ModelGate reads to the last byte (joblib, pickle, ONNX, Keras, safetensors, GGUF, TensorFlow Lite, SavedModel). If the file should be one, it was cut off or replaced on its way: copy it again and compare its sha256.'),
    rule('format-mismatch', 'medium', 'The name says one format, the content is another', 'A pickle under the name of a data format gets loaded by code that expects no code in it.', 'Name the file after its content.'),
    rule('onnx-external-data-path', 'high', 'ONNX tensor data lies outside the model folder', 'A location that is absolute or climbs out of the folder reads any file of the machine (CVE-2022-25882, CVE-2024-27318).', 'Save the model with external data beside it, or without external data.'),
    rule('onnx-python-op', 'high', 'The ONNX graph runs Python', 'PythonOp and PyOp call Python code of the loading process.', 'Export the model without custom Python operators.'),
    rule('onnx-custom-domain', 'medium', 'The ONNX graph needs operators of a custom domain', 'Custom operators are native code that somebody has to load into the process.', ALLOW),
    rule('onnx-malformed', 'medium', 'The ONNX file breaks the rules of protobuf or ONNX', 'Parsers differ on malformed input, so that a scanner and a runtime may see two different graphs.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, export the model again and check it with onnx.checker.'),
    rule('booster-malformed', 'medium', 'The booster breaks the rules of its format', 'What cannot be read to the end cannot be judged; something else may hide in the file.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, save the model again with the library that trained it.'),
    rule('onnx-external-data', 'low', 'ONNX tensor data lies in another file', 'The sha256 of the model does not cover that file.', 'Prefer one file; else deploy and verify both.'),
    rule('keras-lambda', 'high', 'A Keras layer runs a Python function of the file', 'Lambda layers hold bytecode or name a function; Keras runs it when the model is loaded or used, in .h5 files even in safe mode.', 'Replace the Lambda layer by layers of Keras or a registered class, and save the model again.'),
    rule('keras-untrusted-module', 'high', 'The Keras configuration names something that is no layer', 'Deserializing imports the module and calls the name with arguments of the file (CVE-2025-1550, CVE-2025-8747, CVE-2025-9906).', DO_NOT_LOAD),
    rule('keras-file-access', 'high', 'Loading the Keras model reads a file or a URL that the model names', 'A vocabulary that is a path reads any file of the machine into the model, a URL fetches from the network (CVE-2025-12058).', 'Save the model with the vocabulary itself (adapt() or a list), not with a path.'),
    rule('keras-foreign-layer', 'medium', 'A Keras layer wraps another framework', 'TFSMLayer loads a SavedModel from a path, TorchModuleWrapper unpickles a module; neither is judged by this scan.', 'Convert the inner model to layers of Keras, or scan and pin what the layer loads.'),
    rule('keras-custom-class', 'medium', 'The Keras model needs classes that are not of Keras', 'Loading runs code of the package that defines them; the file does not hold it, so that it was not judged.', 'Vouch for the package with allowed modules, or replace the layer by layers of Keras.'),
    rule('hdf5-external', 'high', 'HDF5 data lies in other files', 'External links, external storage and virtual datasets make the reader open any file of the machine (CVE-2026-1669).', 'Save the model again into one file; do not load this one.'),
    rule('hdf5-malformed', 'medium', 'The HDF5 file breaks the rules of its format', 'Readers differ on damaged structures, so that a scanner and Keras may see different models.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, save the model again. If the defect returns, the file was made by hand.'),
    rule('keras-malformed', 'medium', 'The Keras configuration cannot be read', 'A configuration that is no strict JSON was not judged; some readers may still make something of it.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, save the model again.'),
    rule('json-ambiguous', 'medium', 'A JSON document gives several values under one name', 'Readers differ in which value they take; what a check sees may not be what gets loaded. All values were judged.', 'Save the model again; no Keras writes such a document.'),
    rule('archive-unsafe-path', 'high', 'A member of the archive leads out of its folder', 'Unpacking writes or reads outside the folder: absolute paths, parent folders, links. Low for a single pickle under an absolute name: pandas before 1.3 wrote such archives, and reads them in memory.', DO_NOT_LOAD),
    rule('archive-ambiguous', 'medium', 'The archive shows different members to different readers', 'Duplicate names, headers that disagree, overlapping or unlisted members: what a scanner sees may not be what gets loaded. All views were judged.', 'Save the model again; if the defect returns, the file was made by hand.'),
    rule('archive-malformed', 'medium', 'A member of the archive cannot be read as it says', 'Wrong checksums and sizes, encryption and unknown methods stop scanners, while some loaders go on.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, save the model again.'),
    rule('tensorflow-file-op', 'high', 'An operator reaches files, the network or Python', 'ReadFile, WriteFile, PyFunc and their like do what the model says whenever it runs, with the rights of the process.', 'Move reading, writing and Python code out of the model, and export it again.'),
    rule('tensorflow-custom-op', 'medium', 'The TensorFlow model needs an operator that TensorFlow does not have', 'Custom operators are native code that somebody has to load into the process.', ALLOW),
    rule('tensorflow-malformed', 'medium', 'A file of the TensorFlow model is damaged', 'A file that cannot be read to its end can hide anything behind the point where readers stop.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, export the model again.'),
    rule('tflite-custom-op', 'medium', 'The TensorFlow Lite model needs a custom operator', 'Custom operators are native code that somebody has to load into the process.', ALLOW),
    rule('tflite-external-data', 'low', 'Weights of the TensorFlow Lite model lie in another file', 'The sha256 of the model does not cover that file; a path that leaves the folder (then high) reads any file of the machine.', 'Prefer one file; else deploy and verify both.'),
    rule('tflite-malformed', 'medium', 'The TensorFlow Lite model breaks the rules of its format', 'Readers differ on damaged tables, so that a scanner and a runtime may see two different graphs.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, convert the model again. If the defect returns, the file was made by hand.'),
    rule('tflite-flex-op', 'low', 'The TensorFlow Lite model needs an operator of TensorFlow', 'The operator is not built into TensorFlow Lite; whoever runs the model has to bring the Flex delegate.', 'Convert with built-in operators where that is possible.'),
    rule('template-escape', 'high', 'A chat template reaches for the inside of Python', 'Templates are rendered when the model answers; attributes with double underscores lead from any value to any function (CVE-2024-34359).', DO_NOT_LOAD),
    rule('array-malformed', 'medium', 'The header of an array or tensor file does not fit its data', 'Readers differ on what lies behind a wrong header.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, save the arrays again.'),
    rule('secret', 'medium', 'A string looks like a credential', 'Whoever can download the model can use the credential.', 'Revoke the credential, remove it from the training code, and save the model again.'),
    rule('permissions-world-writable', 'high', 'Everybody on the machine may change the file', 'Any account can swap the model between the test and the deployment.', 'chmod o-w the file.'),
    rule('permissions-set-id', 'high', 'The file has the setuid or setgid bit', 'A model has no reason to run with the rights of its owner.', 'chmod ug-s the file.'),
    rule('permissions-symlink', 'high', 'The path leads out of the workspace through a symbolic link', 'The file that was reviewed is not the file that gets loaded.', 'Replace the link by the file.'),
    rule('permissions-owner', 'low', 'The file belongs to another account', 'Its owner can change it at any time.', 'Let the account that runs the pipeline own the model.'),
    rule('permissions-executable', 'low', 'The model is marked as executable', 'A model is data; an executable bit invites running it.', 'chmod a-x the file (git update-index --chmod=-x).'),
    rule('permissions-world-readable', 'low', 'Everybody on the machine may read the file', 'Usual for a checkout; matters for confidential models on shared machines.', 'chmod o-r the file if the model is confidential.'),
    rule('permissions-not-checked', 'low', 'Permissions were not checked', 'This platform has no POSIX permissions, or the path could not be examined.', 'Run the scan on Linux or macOS.'),
    rule('dependency-vulnerable', 'medium', 'A library that the model needs has a published vulnerability', 'Loading or serving the model runs this library. Of a flaw that a model file can trigger the finding says whether this one does: high if it does and code runs or files are reached, low if it does not.', 'Upgrade to a fixed version and save the model again.'),
    rule('library-version-mismatch', 'medium', 'The repository installs another version of the library than the one that wrote the model', 'A pickle is only sure to load, and to predict the same, in the version that wrote it. ModelGate reads it either way; the code that loads it may not. Versions that differ in the last part only count as low.', 'Pin the version that wrote the model, or save the model again with the installed one.'),
    rule('dependency-not-checked', 'medium', 'Dependencies were not checked against advisories', 'Without an answer of the advisory database nothing is known; the check is inconclusive, not passed.', 'Permit the query (security.dependency_check with network access), or switch the check off knowingly.'),
    rule('pickle-function-reference', 'low', 'A function of a known package is referenced, not called', 'It runs when the model predicts, not while loading.', ALLOW),
    rule('stacked-pickle', 'low', 'Several pickles in one file', 'Every loader reads the first; only some read the rest. All were judged.', 'Save one object a file.'),
    rule('nested-pickle', 'low', 'A constant holds another pickle', 'It runs only if something loads it; it was judged like the file itself.', 'Save the inner object as part of the outer one.'),
    rule('policy-exception', 'low', 'An allow-list entry of the policy was used', 'Somebody vouched for it, with the reason shown.', 'Review the entry from time to time.'),
    rule('policy-expired', 'low', 'An allow-list entry has expired', 'Its exception no longer holds; what it covered is judged again.', 'Renew the entry with a new reason, or remove it.'),
    rule('pickle-by-design', 'low', 'A pickle can run code by design', 'The scan judges what this file names and calls; the format itself gives no guarantee.', 'Convert the model to ONNX (modelgate convert) where that is possible.'),
];
const order = new Map(rules.map((entry, at) => [entry.id, at]));
const byId = new Map(rules.map((entry) => [entry.id, entry]));
/** Position in the list, for reports that follow it. */
function orderOf(id) {
    return order.get(id) ?? rules.length;
}
/** The record of a rule id. */
function ruleOf(id) {
    return byId.get(id);
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
/* harmony import */ var _test_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18080);


/** Rows that are predicted; a wrong kernel or a damaged weight shows in the first ones. */
const ROWS = 20;
/** Probabilities of more classes would make the manifest larger than many models. */
const MAX_CLASSES = 50;
/** Another engine, or the same on another processor, may differ in the last bits of a float32. */
const RELATIVE_TOLERANCE = 1e-5;
/** Null when such rows do not suit the model. */
async function goldenRecord(model, seed) {
    const sample = { rows: (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .syntheticRows */ .l)(model.inputs, ROWS, seed), origin: 'synthetic rows' };
    const prediction = await (0,_test_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .predictSample */ .Gy)(model, sample, { probabilities: true });
    if (prediction === null)
        return null;
    const { probabilities } = prediction;
    const narrow = probabilities !== null && probabilities.length <= ROWS * MAX_CLASSES;
    return {
        generator: 1,
        seed,
        rows: ROWS,
        labels: prediction.labels,
        values: prediction.values === null ? null : Array.from(prediction.values),
        probabilities: narrow ? Array.from(probabilities) : null,
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
    if (now === null)
        return 'nothing';
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
/* harmony export */   E: () => (/* binding */ loadingMessage),
/* harmony export */   n: () => (/* binding */ healthProbe)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74184);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8461);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80159);
/* harmony import */ var _golden_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92822);
/* harmony import */ var _test_sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18080);






/**
 * Health of a model file read back from where it was deployed: it is there, it loads, it predicts the same as when it was
 * tested (bit for bit, for the bytes of this run), and the same as its manifest says (for any deployment).
 */
function healthProbe({ clock, sampleOf, tested, scan, open = openNamed }) {
    return async (path, signal, deployed) => {
        // The path is that of a copy which goes away.
        const name = `the deployed ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)}`;
        const exists = await (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6)(clock, 'health.file_exists', async () => {
            const { size } = await (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readModelFile */ .G)(path, { signal, name });
            return { status: 'passed', measured: size, message: `${size} bytes read back` };
        });
        if (exists.status !== 'passed')
            return [exists];
        const { bytes, sha256 } = await (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readModelFile */ .G)(path, { signal, name });
        // A rollback checks other bytes with the same probe; this run predicted nothing with them.
        const expected = tested?.sha256 === sha256 ? tested : null;
        const scanned = scan === null ? [] : [await (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6)(clock, 'health.static_scan', () => scan(path, bytes, sha256))];
        let opened = null;
        const loads = await (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6)(clock, 'health.model_loading', async () => {
            opened = await open(bytes, path, name);
            return { status: 'passed', message: loadingMessage(opened.model) };
        });
        const predicts = await (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6)(clock, 'health.prediction', async () => {
            if (opened === null)
                return { status: 'failed', message: 'the model did not load' };
            const { model } = opened;
            const sample = expected?.sample ?? (await sampleOf(model));
            const prediction = await (0,_test_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .predictSample */ .Gy)(model, sample, { probabilities: true });
            if (prediction === null)
                return { status: 'skipped', message: 'no data to predict with' };
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
        const golden = await (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6)(clock, 'health.golden_predictions', async () => {
            const record = (0,_golden_js__WEBPACK_IMPORTED_MODULE_4__/* .readGolden */ .cN)(deployed.golden);
            if (opened === null)
                return { status: 'failed', message: 'the model did not load' };
            if (record === null)
                return { status: 'skipped', message: 'this deployment has no golden predictions' };
            const difference = await (0,_golden_js__WEBPACK_IMPORTED_MODULE_4__/* .goldenDifference */ .rc)(opened.model, record);
            return difference === null
                ? { status: 'passed', measured: record.rows, message: 'predicts what its manifest says' }
                : { status: 'failed', message: `predicts other ${difference} than when it was deployed` };
        });
        await opened?.model.close();
        return [exists, ...scanned, loads, predicts, golden].filter((one) => one.status !== 'skipped');
    };
}
function openNamed(bytes, path, name) {
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_5__/* .openModel */ .G)(bytes, path, { name });
}
/** How the model came to predict; a file is executed by the sandboxed Python worker only. */
function loadingMessage({ runtime, engineVersion }) {
    return runtime === 'python'
        ? `loaded in a sandboxed Python process (${engineVersion})`
        : `loaded without executing the file (${runtime})`;
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

/***/ 77435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ staticScan)
/* harmony export */ });
/* harmony import */ var _security_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46444);
/* harmony import */ var _security_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38546);
/* harmony import */ var _security_scan_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27972);
/* harmony import */ var _security_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90701);



/**
 * The scan as part of a health check: bytes that are live are judged again, by the rules of today.
 * Null when the configuration switches the scan off.
 */
function staticScan(config, sourceRoot) {
    if (!config.security.vulnerability_scan)
        return null;
    const threshold = config.security.max_severity;
    const policy = (0,_security_scan_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .securityPolicy */ .p)(config);
    return async (path, bytes, sha256) => {
        // Who may write to a temporary copy says nothing about the deployed file.
        const switches = { ...policy.switches, permissions: false };
        const { findings, complete } = await (0,_security_index_js__WEBPACK_IMPORTED_MODULE_1__/* .scanModel */ .b)({ path, bytes, sha256, policy: { ...policy, switches }, sourceRoot });
        const risk = (0,_security_index_js__WEBPACK_IMPORTED_MODULE_2__/* .overallRisk */ .Nk)(findings);
        const grave = findings.find((finding) => (0,_security_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severityRank */ .q)(finding.severity) > (0,_security_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severityRank */ .q)(threshold));
        if (grave !== undefined)
            return { status: 'failed', measured: risk, threshold, message: `${grave.message} (${grave.rule_id})` };
        return complete
            ? { status: 'passed', measured: risk, threshold, message: `every byte was judged, risk ${risk}` }
            : { status: 'inconclusive', measured: risk, threshold, message: 'not every byte could be judged' };
    };
}


/***/ }),

/***/ 27972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ securityPolicy)
/* harmony export */ });
/** The scan's policy as the configuration states it. */
function securityPolicy({ security }) {
    return {
        allow: security.allow.map(({ expires, ...entry }) => ({ ...entry, ...(expires === undefined ? {} : { expires }) })),
        allowedModules: security.allowed_modules,
        switches: { secrets: security.secrets_scan, permissions: true, dependencies: security.dependency_check },
    };
}


/***/ }),

/***/ 90701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ severityRank)
/* harmony export */ });
/** Low before medium before high. */
function severityRank(severity) {
    return ['low', 'medium', 'high'].indexOf(severity);
}


/***/ }),

/***/ 18080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ predictSample),
/* harmony export */   dq: () => (/* binding */ askFor),
/* harmony export */   l6: () => (/* binding */ SAMPLE_ROWS),
/* harmony export */   mh: () => (/* binding */ sampleRows)
/* harmony export */ });
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41765);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93603);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78855);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70859);



/** Rows that interface, latency and health checks use. */
const SAMPLE_ROWS = 100;
/** The first rows of the validation data, else of the reference data, else rows made from the model's signature. */
async function sampleRows(sources, model, target, seed) {
    const candidates = [
        ['validation data', sources.validation],
        ['reference data', sources.reference],
    ];
    for (const [origin, source] of candidates) {
        const first = source === null ? null : await firstRows((0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fitSource */ .z)(source, model), SAMPLE_ROWS);
        if (first !== null)
            return { rows: (0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutColumn */ .LX)(first, target), origin, path: source.path };
    }
    return { rows: (0,_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .syntheticRows */ .l)(model.inputs, SAMPLE_ROWS, seed), origin: 'synthetic rows' };
}
/**
 * Predicts a sample; null when rows made from the signature do not suit the model (a logarithm of a negative number, say),
 * which says nothing about the model.
 */
async function predictSample(model, sample, options = {}) {
    const { origin } = sample;
    try {
        const prediction = await askFor(model, sample, options);
        const usable = prediction.values?.every(Number.isFinite) ?? true;
        return origin === 'synthetic rows' && !usable ? null : prediction;
    }
    catch (error) {
        if (origin === 'synthetic rows' && (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isModelGateError */ .p2)(error) && error.code === 'data')
            return null;
        throw error;
    }
}
/** The predictions for a sample; what is wrong with its rows is told of the file that they are of. */
async function askFor(model, { rows, path }, options = {}) {
    const ask = () => model.predict(rows, options);
    return path === undefined ? ask() : (0,_data_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readingRows */ .Qm)({ path }, ask);
}
async function firstRows(source, count) {
    for await (const chunk of source.chunks()) {
        if (chunk.rows > 0)
            return (0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceRows */ .mG)(chunk, 0, Math.min(count, chunk.rows));
    }
    return null;
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
