export const id = 5581;
export const ids = [5581];
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

/***/ 95581:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _commands_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52698);
/* harmony import */ var _core_disk_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90418);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86153);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90761);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72020);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83323);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87175);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41159);
/* harmony import */ var _local_surroundings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52379);
/** Command-line entry: modelgate COMMAND [OPTIONS]. Logs go to standard error, results to standard output. */









const print = (text) => {
    process.stdout.write(text);
};
async function main(words) {
    const [name = '--help', ...rest] = words;
    if (name === '--version' || name === '-V')
        return say(`${_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x}\n`);
    if (name === '--help' || name === '-h' || name === 'help')
        return say(overview());
    const entry = _commands_index_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .Lo.find((command) => command.name === name);
    if (entry === undefined) {
        const known = _commands_index_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .Lo.map((command) => command.name);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('usage', `unknown command "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(name, 80)}"${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, known)}`, {
            remedy: 'See: modelgate --help',
        });
    }
    if (rest.includes('--help') || rest.includes('-h'))
        return say(helpOf(entry));
    const inputs = (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArguments */ .W)(entry.name, rest, process.env);
    if (entry.needs === 'files')
        return (await entry.load()).run(inputs, (0,_local_surroundings_js__WEBPACK_IMPORTED_MODULE_6__/* .localSurroundings */ .n)(), print);
    const { cliSurroundings } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(3838), __webpack_require__.e(3510), __webpack_require__.e(6479)]).then(__webpack_require__.bind(__webpack_require__, 66479));
    const [command, surroundings] = await Promise.all([entry.load(), cliSurroundings()]);
    return command.run(inputs, surroundings, print);
}
function say(text) {
    print(text);
    return 0;
}
function overview() {
    const commands = _commands_index_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .Lo.map((command) => `  ${command.name.padEnd(10)}${command.summary}`);
    return `modelgate ${_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x}: CI/CD for machine-learning models\n\nUsage: modelgate COMMAND [OPTIONS]\n\n${commands.join('\n')}\n\nOptions of a command: modelgate COMMAND --help\nExit codes: 0 passed, 1 the gate said no, 2 could not run\n`;
}
function helpOf(entry) {
    const operands = 'operands' in entry ? ` ${entry.operands}` : '';
    const options = (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_7__/* .optionsOf */ .cz)(entry.name).map((option) => `  --${`${option.name} ${option.kind === 'flag' ? '' : (option.placeholder ?? '')}`.padEnd(24)}${option.description}${option.choices === undefined ? '' : ` (${option.choices.join(', ')})`}`);
    return `modelgate ${entry.name}${operands}: ${entry.summary}\n\n${options.join('\n')}\n`;
}
try {
    process.exitCode = await main(process.argv.slice(2));
}
catch (thrown) {
    const error = (0,_core_disk_js__WEBPACK_IMPORTED_MODULE_8__/* .asDiskError */ .k)(thrown, 'the run stopped there');
    const expected = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isModelGateError */ .p2)(error);
    process.stderr.write(`error ${expected ? error.message : (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}\n`);
    if (expected && error.remedy !== undefined)
        process.stderr.write(`  ${error.remedy}\n`);
    if (!expected && error instanceof Error && error.stack !== undefined)
        process.stderr.write(`${error.stack}\n`);
    // Who asked for one JSON document gets one, also when there is no result.
    if (asksForJson(process.argv)) {
        const { code, remedy = null } = expected ? error : { code: 'internal' };
        print((0,_core_json_js__WEBPACK_IMPORTED_MODULE_9__/* .toJson */ .a)({ error: { code, message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), remedy } }));
    }
    process.exitCode = 2;
}
function asksForJson(words) {
    return words.includes('--json') || words.includes('--format=json') || words[words.indexOf('--format') + 1] === 'json';
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 52698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ COMMANDS)
/* harmony export */ });










/** In the order of --help. */
const COMMANDS = [
    {
        name: 'run',
        needs: 'everything',
        summary: 'test, validate, scan and deploy a model',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(8728), __webpack_require__.e(3382), __webpack_require__.e(583), __webpack_require__.e(4832), __webpack_require__.e(7039), __webpack_require__.e(3597), __webpack_require__.e(1391), __webpack_require__.e(1036), __webpack_require__.e(1079), __webpack_require__.e(5709), __webpack_require__.e(8816), __webpack_require__.e(3926), __webpack_require__.e(7283), __webpack_require__.e(4713), __webpack_require__.e(8381), __webpack_require__.e(3510), __webpack_require__.e(968), __webpack_require__.e(8825), __webpack_require__.e(1034), __webpack_require__.e(6625), __webpack_require__.e(3690), __webpack_require__.e(4475), __webpack_require__.e(4621), __webpack_require__.e(1255), __webpack_require__.e(4331)]).then(__webpack_require__.bind(__webpack_require__, 94331))).runCommand,
    },
    {
        name: 'plan',
        needs: 'everything',
        summary: 'split many models into shards for the matrix of a CI system',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(3382), __webpack_require__.e(7039), __webpack_require__.e(3597), __webpack_require__.e(1391), __webpack_require__.e(4621), __webpack_require__.e(4552)]).then(__webpack_require__.bind(__webpack_require__, 74483))).planCommand,
    },
    {
        name: 'merge',
        needs: 'everything',
        summary: 'put the shards of a run together: one verdict, one report',
        operands: 'FOLDER...',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(4832), __webpack_require__.e(6625), __webpack_require__.e(2004)]).then(__webpack_require__.bind(__webpack_require__, 92514))).mergeCommand,
    },
    {
        name: 'predict',
        needs: 'files',
        summary: 'predict every row of a data file',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8728), __webpack_require__.e(7039), __webpack_require__.e(3597), __webpack_require__.e(1391), __webpack_require__.e(8381), __webpack_require__.e(2560)]).then(__webpack_require__.bind(__webpack_require__, 12560))).predictCommand,
    },
    {
        name: 'inspect',
        needs: 'files',
        summary: 'show what a model file holds, without running it',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7039), __webpack_require__.e(3597), __webpack_require__.e(1391), __webpack_require__.e(9534)]).then(__webpack_require__.bind(__webpack_require__, 85526))).inspectCommand,
    },
    {
        name: 'convert',
        needs: 'files',
        summary: 'write a scikit-learn model as .onnx, checked by a round trip',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7039), __webpack_require__.e(3597), __webpack_require__.e(1391), __webpack_require__.e(1079), __webpack_require__.e(2576), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 54475))).convertCommand,
    },
    {
        name: 'scan',
        needs: 'everything',
        summary: 'look for attacks, secrets and unsafe permissions',
        operands: 'PATH...',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(4832), __webpack_require__.e(7039), __webpack_require__.e(1036), __webpack_require__.e(1079), __webpack_require__.e(5709), __webpack_require__.e(8816), __webpack_require__.e(3926), __webpack_require__.e(7283), __webpack_require__.e(4713), __webpack_require__.e(6625), __webpack_require__.e(5381)]).then(__webpack_require__.bind(__webpack_require__, 60674))).scanCommand,
    },
    {
        name: 'drift',
        needs: 'everything',
        summary: 'compare a data file with a reference, column by column',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(8728), __webpack_require__.e(1036), __webpack_require__.e(8381), __webpack_require__.e(8825), __webpack_require__.e(1034), __webpack_require__.e(8228), __webpack_require__.e(3212)]).then(__webpack_require__.bind(__webpack_require__, 37053))).driftCommand,
    },
    {
        name: 'quality',
        needs: 'everything',
        summary: 'score a data file',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(8728), __webpack_require__.e(1036), __webpack_require__.e(8381), __webpack_require__.e(8825), __webpack_require__.e(3690), __webpack_require__.e(4403)]).then(__webpack_require__.bind(__webpack_require__, 99575))).qualityCommand,
    },
    {
        name: 'promote',
        needs: 'everything',
        summary: 'bring the healthy model of one environment live in another',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(7039), __webpack_require__.e(3597), __webpack_require__.e(1391), __webpack_require__.e(1036), __webpack_require__.e(1079), __webpack_require__.e(5709), __webpack_require__.e(8816), __webpack_require__.e(3926), __webpack_require__.e(7283), __webpack_require__.e(4713), __webpack_require__.e(3510), __webpack_require__.e(968), __webpack_require__.e(3419)]).then(__webpack_require__.bind(__webpack_require__, 92250))).promoteCommand,
    },
    {
        name: 'monitor',
        needs: 'everything',
        summary: 'health-check what is live; look for drift; roll back when asked to',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(8728), __webpack_require__.e(7039), __webpack_require__.e(3597), __webpack_require__.e(1391), __webpack_require__.e(1036), __webpack_require__.e(1079), __webpack_require__.e(5709), __webpack_require__.e(8816), __webpack_require__.e(3926), __webpack_require__.e(7283), __webpack_require__.e(4713), __webpack_require__.e(8381), __webpack_require__.e(3510), __webpack_require__.e(968), __webpack_require__.e(8825), __webpack_require__.e(1034), __webpack_require__.e(8228), __webpack_require__.e(5800)]).then(__webpack_require__.bind(__webpack_require__, 5800))).monitorCommand,
    },
    {
        name: 'rollback',
        needs: 'everything',
        summary: 'restore an earlier deployment of an environment',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(7039), __webpack_require__.e(3597), __webpack_require__.e(1391), __webpack_require__.e(1036), __webpack_require__.e(1079), __webpack_require__.e(5709), __webpack_require__.e(8816), __webpack_require__.e(3926), __webpack_require__.e(7283), __webpack_require__.e(4713), __webpack_require__.e(3510), __webpack_require__.e(968), __webpack_require__.e(8286)]).then(__webpack_require__.bind(__webpack_require__, 51356))).rollbackCommand,
    },
    {
        name: 'status',
        needs: 'everything',
        summary: 'show runs and deployments',
        operands: '[PIPELINE_ID]',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(1036), __webpack_require__.e(3510), __webpack_require__.e(968), __webpack_require__.e(9902)]).then(__webpack_require__.bind(__webpack_require__, 18190))).statusCommand,
    },
    {
        name: 'init',
        needs: 'everything',
        summary: 'write a workflow and a configuration for this repository',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(8728), __webpack_require__.e(3382), __webpack_require__.e(583), __webpack_require__.e(7039), __webpack_require__.e(3597), __webpack_require__.e(1391), __webpack_require__.e(1036), __webpack_require__.e(7283), __webpack_require__.e(8381), __webpack_require__.e(1067)]).then(__webpack_require__.bind(__webpack_require__, 28533))).initCommand,
    },
    {
        name: 'demo',
        needs: 'everything',
        summary: 'the whole chain on a shipped model, with a rollback on purpose',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(8728), __webpack_require__.e(3382), __webpack_require__.e(583), __webpack_require__.e(4832), __webpack_require__.e(7039), __webpack_require__.e(3597), __webpack_require__.e(1391), __webpack_require__.e(1036), __webpack_require__.e(1079), __webpack_require__.e(5709), __webpack_require__.e(8816), __webpack_require__.e(3926), __webpack_require__.e(7283), __webpack_require__.e(4713), __webpack_require__.e(8381), __webpack_require__.e(3510), __webpack_require__.e(968), __webpack_require__.e(8825), __webpack_require__.e(1034), __webpack_require__.e(6625), __webpack_require__.e(3690), __webpack_require__.e(4475), __webpack_require__.e(4621), __webpack_require__.e(1255), __webpack_require__.e(8663)]).then(__webpack_require__.bind(__webpack_require__, 18663))).demoCommand,
    },
];


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

/***/ 87175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74296);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90761);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72020);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41159);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83071);






/**
 * Command-line words after the command's name; `environment` gives options that have a variable and are not among them.
 * @throws ModelGateError 'usage' that names the word, what is allowed and the nearest known option
 */
function parseArguments(command, words, environment = {}) {
    const specs = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(command);
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...words],
        strict: false,
        allowPositionals: true,
        tokens: true,
        options: Object.fromEntries(specs.map((spec) => [spec.name, { type: spec.kind === 'flag' ? 'boolean' : 'string' }])),
    });
    const values = new Map();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const spec = specs.find((candidate) => candidate.name === token.name);
        if (spec === undefined)
            throw unknownOption(command, token.rawName, specs);
        const value = token.value ?? (spec.kind === 'flag' ? 'true' : undefined);
        if (value === undefined || (!token.inlineValue && spec.kind !== 'flag' && value.startsWith('--'))) {
            throw usage(command, `--${spec.name} needs a value: --${spec.name} ${spec.placeholder ?? 'VALUE'}`);
        }
        const name = spec.name;
        if (values.has(name) && spec.kind !== 'list')
            throw usage(command, `--${spec.name} is given twice`);
        values.set(name, [...(values.get(name) ?? []), value]);
    }
    for (const { name, variable } of specs) {
        const value = variable === undefined ? undefined : environment[variable];
        if (value !== undefined && !values.has(name))
            values.set(name, [value]);
    }
    return (0,_raw_js__WEBPACK_IMPORTED_MODULE_2__/* .rawInputs */ .m)(specs, values, positionals, `modelgate ${command}`);
}
function unknownOption(command, word, specs) {
    const known = specs.map((spec) => `--${spec.name}`);
    return usage(command, `unknown option ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(word, 80)}${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(word, known)}`);
}
function usage(command, problem) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ModelGateError */ .j3('usage', `modelgate ${command}: ${problem}`, { remedy: `See: modelgate ${command} --help` });
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


/***/ })

};
