export const id = 9300;
export const ids = [9300];
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
