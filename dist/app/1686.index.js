export const id = 1686;
export const ids = [1686,7897,6479];
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
// EXTERNAL MODULE: ./src/commands/run-models.ts + 12 modules
var run_models = __webpack_require__(21255);
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
// EXTERNAL MODULE: ./src/surroundings.ts + 8 modules
var src_surroundings = __webpack_require__(66479);
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
/* harmony import */ var _deploy_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74192);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51391);
/* harmony import */ var _stages_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78157);
/* harmony import */ var _stages_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18080);
/* harmony import */ var _stages_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77435);
/* harmony import */ var _python_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84113);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86833);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44456);






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
/* harmony import */ var _deploy_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74192);
/* harmony import */ var _recover_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86186);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86833);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44456);






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
        const result = await rollBack(environment, to, config, surroundings, inputs.text('runtime'));
        print(inputs.flag('json') ? (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .a)(result) : summary(result));
        return result.status === 'success' ? 0 : 1;
    },
};
/** Restores `to` (a deployment id or backup path), or what the live deployment replaced. */
async function rollBack(name, to, config, surroundings, runtime) {
    const environment = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.resolveEnvironment)(name, config);
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
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.remedy = details.remedy;
        this.subject = details.subject;
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
    return error instanceof Error ? error.message : String(error);
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

/***/ 72020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
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
        .replace(/@|\\#/g, (character) => `${character}&#8203;`)
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

/***/ 24283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ rollbackEnvironment)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49417);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5893);
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74667);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84535);
/* harmony import */ var _provenance_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60487);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12801);
/* harmony import */ var _settlement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94874);








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
    await (0,_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .collectLeftovers */ .X)(operation);
    for (let attempt = 1; attempt <= operation.options.maxAttempts; attempt++) {
        const outcome = await attemptRollback(operation, request);
        if (outcome !== null) {
            await (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .tellBoard */ .wG)(operation, outcome);
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .toResult */ .X5)(operation, outcome, operation.clock.elapsed() - began);
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
        const message = `Deployment ${target.manifest.id} is unhealthy today, ${environment} is unchanged: ${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .describeHealth */ .gw)(before)}.`;
        const checks = [(0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .deployCheck */ .EQ)('rollback', 'failed', message, before)];
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
    const message = `Deployment ${target.manifest.id} ${state}: ${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .describeHealth */ .gw)(restored.health)}.`;
    return {
        ...base,
        status: healthy ? 'rolled_back' : 'failed',
        checks: [(0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .deployCheck */ .EQ)('rollback', healthy ? 'passed' : 'failed', message, restored.health)],
        manifest,
        commit,
        health: null,
        rollbackHealth: restored.health,
    };
}
async function alreadyThere(operation, pointer, base) {
    const health = await (0,_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyPointer */ .NW)(operation, pointer);
    const healthy = health.status === 'passed';
    const message = `Deployment ${pointer.manifest.id} is live already; nothing was changed: ${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .describeHealth */ .gw)(health)}.`;
    return {
        ...base,
        status: healthy ? 'rolled_back' : 'failed',
        checks: [(0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .deployCheck */ .EQ)('rollback', healthy ? 'passed' : 'failed', message, health)],
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
            source: entry.source,
            written_by: entry.written_by,
        };
    });
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
    const { source, token, clock, log } = options;
    let opened = null;
    const api = () => (opened ??= (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .openGithubApi */ .Y6)(options, token, clock));
    return {
        approvalNeeded: async (environment) => {
            const github = await api();
            if (!(await hasReviewers(github, environment)))
                return null;
            const bound = await asked(environment, () => deploymentOfRun(github, environment, source.runId));
            if (bound !== null)
                return null;
            return `the environment ${environment} has required reviewers, and this job is not bound to it: write "environment: ${environment}" into the job, so that they are asked`;
        },
        show: async (environment, news) => {
            try {
                await showDeployment(await api(), environment, news, source);
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
        remedy: 'Give the job "permissions: actions: read, deployments: read", or set deployment.ask_reviewers: false.',
        cause: error,
    });
}
/** The deployment that GitHub makes for a job with `environment:`: one of its statuses links to this run. */
async function deploymentOfRun(github, environment, runId) {
    if (runId === null)
        return null;
    const { owner, repo } = github;
    const deployments = await github.repeat(({ rest }, request) => rest.repos.listDeployments({ owner, repo, environment, per_page: LOOKED_AT, request }));
    const ofRun = new RegExp(`/actions/runs/${runId}(?:/|$)`);
    for (const { id: deployment_id, description } of deployments) {
        if (description?.startsWith(MARK) === true)
            continue;
        const statuses = await github.repeat(({ rest }, request) => rest.repos.listDeploymentStatuses({ owner, repo, deployment_id, per_page: LOOKED_AT, request }));
        if (statuses.some(({ log_url, target_url }) => ofRun.test(log_url ?? '') || ofRun.test(target_url))) {
            return deployment_id;
        }
    }
    return null;
}
async function showDeployment(github, environment, news, { commit, runId, runUrl }) {
    const { owner, repo } = github;
    // GitHub ends the deployment of a job itself, with the job's own result.
    if ((await deploymentOfRun(github, environment, runId)) !== null || commit === null)
        return;
    const made = await github.repeat(({ rest }, request) => rest.repos.createDeployment({
        ...{ owner, repo, ref: commit, environment, auto_merge: false, required_contexts: [], request },
        description: `${MARK}${news.description}`.slice(0, 140),
        payload: { deployment_id: news.deploymentId, sha256: news.sha256 },
    }));
    // Without an id GitHub merged a branch instead (202); auto_merge is off, so that it does not.
    const deployment_id = made.id;
    if (deployment_id === undefined)
        return;
    await github.repeat(({ rest }, request) => rest.repos.createDeploymentStatus({
        ...{ owner, repo, deployment_id, state: news.state, request },
        description: news.description.slice(0, 140),
        ...(runUrl === null ? {} : { log_url: runUrl }),
    }));
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/hosts/github/api.ts
var github_api = __webpack_require__(84099);
// EXTERNAL MODULE: ./src/hosts/github/asset-transfer.ts
var asset_transfer = __webpack_require__(57359);
;// CONCATENATED MODULE: ./src/hosts/github/release-depot.ts






/** https://docs.github.com/repositories/releasing-projects-on-github/about-releases: below 2 GiB each. */
const MAX_ASSET_BYTES = 2 * 1024 ** 3 - 1;
const ABANDONED_AFTER_MS = 24 * 3_600_000;
/** In the text of a release: which file of which environment it was made for. */
const MARK = /<!-- modelgate-release (\{[^\n]*\}) -->/;
const pointerRecord = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('modelgate/release-asset@1'),
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    size: schemas/* int */.Whr().min(0),
    repository: schemas/* string */.YjP().regex(/^[\w.-]+\/[\w.-]+$/),
    release_id: schemas/* int */.Whr().positive(),
    asset_id: schemas/* int */.Whr().positive(),
    tag: schemas/* string */.YjP().min(1),
    name: schemas/* string */.YjP().min(1),
});
const markRecord = schemas/* object */.Ikc({ environment: schemas/* string */.YjP(), sha256: schemas/* string */.YjP(), owner: schemas/* string */.YjP().nullish() });
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
            const asset = await (0,asset_transfer/* uploadAsset */.Mz)(draft.upload_url, stored, token);
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
            await (0,asset_transfer/* repeatTransfer */.lK)(() => (0,asset_transfer/* downloadAsset */.Bx)(url, token, destination), clock, log);
        },
        publish: async (text) => {
            const { release_id, tag } = demandPointer(text);
            const github = await api();
            const { owner, repo } = github;
            await told(`publish release ${tag}`, () => github.repeat(({ rest }, request) => rest.repos.updateRelease({ owner, repo, release_id, draft: false, make_latest: 'false', request })));
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
        await github.repeat(({ rest }, request) => rest.repos.deleteRelease({ owner, repo, release_id: id, request }));
    }
    catch (error) {
        log.warning(`Release ${tag_name} could not be deleted: ${(0,github_api/* explainFailure */.SP)(error, asset_transfer/* PERMISSION */.oC)}`);
        return;
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

/***/ 30461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kK: () => (/* binding */ postStepState),
/* harmony export */   nK: () => (/* binding */ stepFailure),
/* harmony export */   tH: () => (/* binding */ stepOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);

/** Marks the step as failed; the message becomes an annotation. */
function stepFailure(message) {
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
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

/***/ 41246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sendHttp)
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
    return {
        fetch: async (address, limits) => {
            opened ??= Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(6329), __webpack_require__.e(8507)]).then(__webpack_require__.bind(__webpack_require__, 8507)).then(({ openRemoteFiles }) => openRemoteFiles(options));
            return (await opened).fetch(address, limits);
        },
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
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
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
/* harmony export */   P: () => (/* binding */ givenInputs)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41159);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83071);


/** Options that come from code: the same names and checks as on the command line. */
function givenInputs(command, values) {
    const given = Object.entries(values).flatMap(([name, value]) => value === undefined ? [] : [[name, [value]]]);
    return (0,_raw_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInputs */ .m)((0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(command), new Map(given), [], command);
}


/***/ }),

/***/ 41159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W1: () => (/* binding */ CHECK_RUN_MODES),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   p8: () => (/* binding */ COMMENT_MODES)
/* harmony export */ });
/* unused harmony exports OPTIONS, ACTION_ONLY_INPUTS, ACTION_OUTPUTS */
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
        commands: ['run', 'drift', 'monitor', 'rollback', 'status'],
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
        name: 'engine',
        kind: 'text',
        placeholder: 'NAME',
        choices: ['auto', 'wasm'],
        description: 'Engine for ONNX models: auto takes native onnxruntime and falls back to its WebAssembly build; wasm has no access to files.',
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
        description: 'Only models that changed since a commit, branch or tag of git, or all when what judges them changed.',
        commands: ['plan'],
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
        description: 'Data to compare with.',
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
        name: 'output',
        kind: 'text',
        placeholder: 'FILE',
        description: 'File to write the answer to.',
        commands: ['plan', 'predict', 'convert', 'scan'],
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
    };
}
function wrong(caller, spec, value, expected) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', `${caller}: ${spec.name} is "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(value, 80)}", expected ${expected}`, {
        subject: spec.name,
    });
}


/***/ }),

/***/ 52379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ localSurroundings),
  Z: () => (/* binding */ stopSignal)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
;// CONCATENATED MODULE: ./src/hosts/plain/console-logger.ts


/** Characters of one log line. */
const MAX_LINE = 4_000;
/** Log lines for people, on standard error; standard output is for results. */
function consoleLogger({ write, colour, verbose }) {
    const paint = (format, text) => colour ? (0,external_node_util_.styleText)(format, text) : text;
    const line = (text) => {
        write(`${text}\n`);
    };
    // Names of files, columns and classes stand in messages; a CI host must not take them for its commands.
    const safe = (message) => (0,core_text/* terminal */.Fo)(message, MAX_LINE);
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

// EXTERNAL MODULE: ./src/hosts/untrusted.ts
var hosts_untrusted = __webpack_require__(56685);
// EXTERNAL MODULE: ./src/hosts/node/clock.ts
var clock = __webpack_require__(29482);
// EXTERNAL MODULE: ./src/hosts/node/remote/index.ts
var remote = __webpack_require__(69499);
// EXTERNAL MODULE: ./src/hosts/node/cache-folder.ts
var cache_folder = __webpack_require__(38627);
;// CONCATENATED MODULE: ./src/local-surroundings.ts


/** What the command line sees of this machine and this process, without asking git or a CI system. */
function localSurroundings(workingDirectory = process.cwd()) {
    const { env } = process;
    const log = consoleLogger({
        write: (text) => process.stderr.write(text),
        colour: process.stderr.isTTY && env['NO_COLOR'] === undefined,
        verbose: env['MODELGATE_DEBUG'] === '1',
    });
    const untrusted = (0,hosts_untrusted/* untrustedOrigin */.p)(env);
    return {
        workingDirectory,
        tempDirectory: async () => (await __webpack_require__.e(/* import() */ 7897).then(__webpack_require__.bind(__webpack_require__, 7897))).scratch(),
        log,
        clock: clock/* systemClock */.m,
        environment: process.env,
        untrusted,
        remoteFiles: (0,remote/* remoteFiles */.w)({
            cacheFolder: (0,cache_folder/* cacheFolder */.n)(env),
            sharedCache: null,
            environment: env,
            publicOnly: untrusted !== null,
            clock: clock/* systemClock */.m,
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
        controller.abort(new errors/* ModelGateError */.j3('cancelled', `the run was stopped by ${name}`));
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    return controller.signal;
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

/***/ 66479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cliSurroundings: () => (/* binding */ cliSurroundings)
});

// EXTERNAL MODULE: ./src/hosts/github/environment.ts
var environment = __webpack_require__(25442);
// EXTERNAL MODULE: ./src/hosts/node/http.ts
var http = __webpack_require__(41246);
// EXTERNAL MODULE: ./src/hosts/node/program.ts
var program = __webpack_require__(81280);
// EXTERNAL MODULE: ./src/hosts/local-git/checkout.ts
var local_git_checkout = __webpack_require__(23384);
;// CONCATENATED MODULE: ./src/hosts/local-git/source.ts

/** Where a command line stands: repository and commit of the checkout around a folder, as far as git can tell. */
async function sourceOfCheckout(folder, environment) {
    const checkout = await (0,local_git_checkout/* openCheckout */.Hj)(folder, environment).catch(() => null); // no git: the source is simply not known
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
                command('task.uploadsummary', {}, files.summary);
                command('build.addbuildtag', {}, `modelgate-${result.overall_status}`);
            }
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
    return text
        .replaceAll('%', '%AZP25')
        .replaceAll('\r', '%0D')
        .replaceAll('\n', '%0A')
        .replaceAll(';', '%3B')
        .replaceAll(']', '%5D');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
/** Code quality and metrics reports for merge requests. */
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
            return problems;
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
/** Jenkins reads files: says which ones its junit and archiveArtifacts steps should be given. */
function jenkinsReporter() {
    return {
        publish: (runs) => {
            for (const { files } of runs) {
                if (files.junit !== null)
                    process.stderr.write(`jenkins: junit '${files.junit}'\n`);
                process.stderr.write(`jenkins: archiveArtifacts '${files.directory}/**'\n`);
            }
            return Promise.resolve([]);
        },
    };
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

// EXTERNAL MODULE: ./src/hosts/github/environment-board.ts
var environment_board = __webpack_require__(14715);
// EXTERNAL MODULE: ./src/hosts/github/api.ts
var github_api = __webpack_require__(84099);
;// CONCATENATED MODULE: ./src/hosts/github/issue-board.ts

const PERMISSION = 'issues: write';
/**
 * One open issue for each environment in trouble: opened when there is none, rewritten while the trouble lasts, closed
 * when it is over. Issues of other authors are left alone, whatever they contain.
 */
function githubIssueBoard({ source, token, clock, log, apiUrl }) {
    const told = async (what, work) => {
        try {
            return await work(await (0,github_api/* openGithubApi */.Y6)({ apiUrl, source }, token, clock));
        }
        catch (error) {
            log.warning(`The issue could not be ${what}: ${(0,github_api/* explainFailure */.SP)(error, PERMISSION)}`);
            return null;
        }
    };
    return {
        show: (environment, news) => told('written', async (github) => {
            const { owner, repo } = github;
            const body = bodyOf(environment, news);
            const known = await ownIssue(github, environment);
            const { html_url } = known === null
                ? await github.once(({ rest }, request) => rest.issues.create({ owner, repo, title: news.title, body, request }))
                : await github.repeat(({ rest }, request) => rest.issues.update({ owner, repo, issue_number: known, body, request }));
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

// EXTERNAL MODULE: ./src/hosts/github/branches.ts + 2 modules
var branches = __webpack_require__(59499);
// EXTERNAL MODULE: ./src/hosts/github/releases.ts + 1 modules
var releases = __webpack_require__(39667);
// EXTERNAL MODULE: ./src/hosts/github/job-identity.ts
var job_identity = __webpack_require__(50135);
// EXTERNAL MODULE: ./src/hosts/github/retry.ts
var retry = __webpack_require__(2725);
;// CONCATENATED MODULE: ./src/hosts/github/retraining.ts



/** A workflow of this repository that trains a new model. */
function githubRetraining(access, settings) {
    let opened = null;
    const api = () => (opened ??= (0,github_api/* openGithubApi */.Y6)(access, access.token, access.clock));
    const { workflow, dispatch } = settings;
    return {
        name: `${workflow} of ${access.source.repository ?? 'this repository'} (${dispatch}_dispatch)`,
        lastAsked: async (since) => {
            try {
                return await lastRun(await api(), settings, since);
            }
            catch (error) {
                if ((0,retry/* serverError */.ig)(error).status === 404) {
                    throw refused(`the repository has no workflow ${workflow} (name it with retraining.workflow), or the token may not see it`, error);
                }
                throw refused(`GitHub does not say when ${workflow} ran last: ${(0,github_api/* explainFailure */.SP)(error, 'actions: read')}`, error);
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
                if (error instanceof errors/* ModelGateError */.j3)
                    throw error;
                throw refused(`${workflow} was not started: ${(0,github_api/* explainFailure */.SP)(error, permission)}`, error);
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
        throw new errors/* ModelGateError */.j3('usage', 'the branch that the retraining workflow is to run on is not known', {
            remedy: 'Set retraining.ref.',
        });
    }
    const inputs = { environment, reasons: reasons.join('\n') };
    await github.once(({ rest }, request) => rest.actions.createWorkflowDispatch({ owner, repo, workflow_id: workflow, ref: onRef, inputs, request }));
}
function refused(message, cause) {
    return new errors/* ModelGateError */.j3('deploy', message, { cause });
}

// EXTERNAL MODULE: ./src/hosts/github/step.ts
var step = __webpack_require__(30461);
// EXTERNAL MODULE: ./src/local-surroundings.ts + 1 modules
var local_surroundings = __webpack_require__(52379);
// EXTERNAL MODULE: ./src/scratch.ts
var scratch = __webpack_require__(7897);
;// CONCATENATED MODULE: ./src/surroundings.ts



/** The command line's view of the outside: this process, its environment variables and the checkout it stands in. */
async function cliSurroundings(workingDirectory = process.cwd()) {
    const { env } = process;
    const local = (0,local_surroundings/* localSurroundings */.n)(workingDirectory);
    const { clock, log } = local;
    const access = { ...(0,environment/* githubContext */.h)(env), token: env['MODELGATE_TOKEN'] ?? '', clock, log, processes: scratch.processes };
    const hosted = (0,environment/* isGithubActions */.P)(env) && access.token !== '' ? access.source.repository : null;
    return {
        ...local,
        tempDirectory: await (0,scratch.scratch)(),
        processes: scratch.processes,
        http: http/* sendHttp */.d,
        program: program/* runProgram */.m,
        // A step of a workflow deploys to its repository and signs with its run, whatever it stands in.
        source: hosted === null ? await sourceOfCheckout(workingDirectory, env) : access.source,
        token: env['MODELGATE_TOKEN'] ?? null,
        remoteUrl: hosted === null ? null : `${access.serverUrl}/${hosted}.git`,
        integrations: (switches) => ciReporters(switches, env),
        modelCache: null,
        board: (0,environment/* isGithubActions */.P)(env) && access.token !== '' ? (0,environment_board/* githubEnvironmentBoard */.r)(access) : null,
        troubles: hosted === null ? null : githubIssueBoard(access),
        hostedBranches: (0,branches/* githubBranches */.W1)(access),
        releaseDepot: (0,releases/* githubReleases */.g)(access),
        answerCache: null,
        identity: (0,environment/* isGithubActions */.P)(env) ? (0,job_identity/* githubJobIdentity */.L)({ ...access, environment: env }) : null,
        retraining: (0,environment/* isGithubActions */.P)(env) && access.token !== ''
            ? (settings) => githubRetraining({ ...access, refName: env['GITHUB_REF_NAME'] ?? null }, settings)
            : null,
        setOutputs: (0,environment/* isGithubActions */.P)(env) && env['GITHUB_OUTPUT'] !== undefined ? step/* stepOutputs */.tH : null,
    };
}


/***/ })

};
