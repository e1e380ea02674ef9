export const id = 5124;
export const ids = [5124];
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

/***/ 23384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ openCheckout),
/* harmony export */   PM: () => (/* binding */ isAncestorIn),
/* harmony export */   jh: () => (/* binding */ isCommitId)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47714);
/* harmony import */ var _git_remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63697);





/**
 * Opens the repository that holds `path`; null when the folder is in no git repository.
 * @throws ModelGateError code 'not-found' when the folder does not exist, 'deploy' without a usable git
 */
async function openCheckout(path, environment) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('not-found', `${path} is not a folder`, { subject: path });
    }
    // Container jobs own their checkout as another user; the commands below only read and start no hooks.
    const git = new _git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .GitCommand */ .Ux(folder, (0,_git_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .gitEnvironment */ ._K)(environment, [['safe.directory', '*']], null));
    await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .demandGit */ .eT)(git);
    const root = await git.run(['rev-parse', '--show-toplevel']);
    if (root.code !== 0)
        return null;
    const remote = await git.run(['config', '--local', '--get', 'remote.origin.url']);
    const head = await git.run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return {
        root: root.stdout.toString('utf8').trim(),
        remote: remote.code === 0 ? remote.stdout.toString('utf8').trim() : null,
        commit: head.code === 0 ? head.stdout.toString('utf8').trim() : null,
        isAncestor: (ancestor, descendant) => isAncestorIn(git, ancestor, descendant),
    };
}
/** Answers from the commits present; in a shallow repository a "no" can come from the cut and counts as unknown. */
async function isAncestorIn(git, ancestor, descendant) {
    if (!isCommitId(ancestor) || !isCommitId(descendant))
        return null;
    if (ancestor === descendant)
        return true;
    const answer = await git.run(['merge-base', '--is-ancestor', ancestor, descendant]);
    if (answer.code === 0)
        return true;
    if (answer.code !== 1)
        return null;
    return (await git.text(['rev-parse', '--is-shallow-repository'])) === 'true' ? null : false;
}
function isCommitId(text) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}


/***/ }),

/***/ 47714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ux: () => (/* binding */ GitCommand),
/* harmony export */   eT: () => (/* binding */ demandGit),
/* harmony export */   gk: () => (/* binding */ gitFailed),
/* harmony export */   xE: () => (/* binding */ refusedAccess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72020);





/** GIT_CONFIG_GLOBAL, which keeps the user's own configuration out, came with this release. */
const OLDEST_GIT = [2, 32];
/** A single git command that runs longer than this hangs; a 95 MiB push over a slow line takes about 5 minutes. */
const COMMAND_TIMEOUT_MS = 20 * 60_000;
/** Answers that are kept in memory (lists, small files); a model is streamed to a file instead. */
const MAX_ANSWER_BYTES = 64 * 1024 ** 2;
/** Runs git in one working directory with one environment. Arguments are a list: no shell is ever involved. */
class GitCommand {
    directory;
    environment;
    constructor(directory, environment) {
        this.directory = directory;
        this.environment = environment;
    }
    /** The same environment, and more, in another directory. */
    in(directory, more = {}) {
        return new GitCommand(directory, { ...this.environment, ...more });
    }
    /** Runs to the end whatever the exit code is. */
    async run(args, call = {}) {
        const file = call.outputFile === undefined ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(call.outputFile, 'wx');
        try {
            return await this.start(args, call, file?.fd ?? null);
        }
        finally {
            await file?.close();
        }
    }
    /** Runs and demands exit code 0. */
    async demand(args, call = {}) {
        const answer = await this.run(args, call);
        if (answer.code !== 0)
            throw gitFailed(args, answer);
        return answer.stdout;
    }
    /** Standard output as trimmed text. */
    async text(args, call = {}) {
        return (await this.demand(args, call)).toString('utf8').trim();
    }
    start(args, call, outputFd) {
        return new Promise((resolve, reject) => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, {
                cwd: this.directory,
                env: { ...this.environment, ...call.environment },
                stdio: ['pipe', outputFd ?? 'pipe', 'pipe'],
                windowsHide: true,
            });
            const output = [];
            let outputBytes = 0;
            let errors = '';
            let stopped = null;
            const stop = (error) => {
                stopped ??= error;
                child.kill('SIGKILL');
            };
            const timer = setTimeout(() => {
                stop(new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('timeout', `git ${args[0] ?? ''} did not end within ${COMMAND_TIMEOUT_MS / 60_000} minutes`));
            }, COMMAND_TIMEOUT_MS);
            child.stdout?.on('data', (chunk) => {
                outputBytes += chunk.length;
                if (outputBytes <= MAX_ANSWER_BYTES)
                    output.push(chunk);
                else
                    stop(new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('limit', `git ${args[0] ?? ''} answered with more than ${MAX_ANSWER_BYTES} bytes`));
            });
            child.stderr?.setEncoding('utf8').on('data', (chunk) => {
                if (errors.length < 100_000)
                    errors += chunk;
            });
            // A git that ends before it read its input closes the pipe; its exit code tells the story.
            child.stdin?.on('error', () => undefined);
            child.stdin?.end(call.input ?? '');
            child.on('error', (error) => {
                clearTimeout(timer);
                reject(error.code === 'ENOENT' ? notStarted(this.directory, error) : error);
            });
            child.on('close', (code) => {
                clearTimeout(timer);
                if (stopped === null)
                    resolve({ code: code ?? -1, stdout: Buffer.concat(output), stderr: errors });
                else
                    reject(stopped);
            });
        });
    }
}
/** @throws ModelGateError code 'deploy' when git is absent or older than 2.32 */
async function demandGit(git) {
    const answer = await git.text(['--version']);
    const version = /(\d+)\.(\d+)/.exec(answer);
    const major = Number(version?.[1] ?? 0);
    const minor = Number(version?.[2] ?? 0);
    if (major > OLDEST_GIT[0] || (major === OLDEST_GIT[0] && minor >= OLDEST_GIT[1]))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('deploy', `found "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(answer, 80)}", git ${OLDEST_GIT.join('.')} or newer is needed`, {
        subject: 'git',
        remedy: 'Update git on this machine, or deploy to the directory target.',
    });
}
/** The system says ENOENT for a missing program and for a missing working directory alike. */
function notStarted(directory, cause) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(directory)) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('deploy', `the temporary folder ${directory} was removed while ModelGate was using it`, {
            subject: 'git',
            remedy: 'Keep other programs from clearing the temporary folder during a run.',
            cause,
        });
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('deploy', 'git was not found on the PATH', {
        subject: 'git',
        remedy: 'Install git 2.32 or newer on this machine, or deploy to the directory target.',
        cause,
    });
}
/** The one error for a git command that ended badly. Error prose is shown to people, never decided upon. */
function gitFailed(args, answer, remedy) {
    const prose = answer.stderr
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .slice(-3)
        .join(' / ');
    const code = answer.code;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('deploy', `git ${args[0] ?? ''} ended with code ${code}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(prose, 400) || 'no message'}`, {
        subject: 'git',
        remedy: remedy ?? remedyFor(answer.stderr),
    });
}
function remedyFor(prose) {
    return refusedAccess(prose)
        ? 'Give the token write access to the repository (permissions: contents: write) and pass it to ModelGate.'
        : 'Check the address of the remote repository and that this machine can reach it, then run again.';
}
/** True when the server refused the credentials, so that trying again is useless. */
function refusedAccess(prose) {
    return /returned error: 40[13]\b|Authentication failed|could not read (Username|Password)|Permission .{0,200} denied/i.test(prose);
}


/***/ }),

/***/ 63697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ parseRemote),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   kG: () => (/* binding */ remoteSettings)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72020);





/**
 * Accepts a path, file://, http(s):// (with a token, or with user:password@ inside) and ssh.
 * Everything else, `ext::` and other transport helpers that start programs included, is refused.
 *
 * @throws ModelGateError code 'usage'
 */
function parseRemote(remote, token) {
    if (/^https?:\/\//i.test(remote))
        return httpRemote(remote, token);
    if (/^file:\/\//i.test(remote))
        return folderRemote((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(remote), remote);
    if (/^ssh:\/\/[A-Za-z0-9]/i.test(remote) || /^[A-Za-z0-9][\w.-]*@[A-Za-z0-9][\w.-]*:[^:-]/.test(remote)) {
        return { kind: 'ssh', url: remote, authorization: null };
    }
    if (/^[A-Za-z][\w+.-]+:/.test(remote))
        throw refused(remote, 'its transport is not one of path, file, https, http, ssh');
    return folderRemote(remote, remote);
}
function httpRemote(remote, token) {
    if (!URL.canParse(remote))
        throw refused(remote, 'it is not a valid URL');
    const url = new URL(remote);
    const user = decodeURIComponent(url.username);
    const password = decodeURIComponent(url.password);
    url.username = '';
    url.password = '';
    // x-access-token is what GitHub documents for GITHUB_TOKEN and app tokens; GitLab and Azure accept any user name.
    const pair = token !== null && token !== ''
        ? `x-access-token:${token}`
        : user === '' && password === ''
            ? null
            : `${user}:${password}`;
    return {
        kind: 'http',
        url: url.href,
        authorization: pair === null ? null : `Basic ${Buffer.from(pair, 'utf8').toString('base64')}`,
    };
}
function folderRemote(path, given) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
        throw refused(given, 'there is no such folder');
    return { kind: 'folder', url: folder, authorization: null };
}
function refused(remote, reason) {
    const shown = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(remote.replace(/\/\/[^/@]*@/, '//***@'), 200);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelGateError */ .j3('usage', `cannot use "${shown}" as a git remote: ${reason}`, {
        subject: 'remote',
        remedy: 'Give the path of a git repository, or an https:// address together with a token.',
    });
}
/** What git may see of our environment: enough to find programs, proxies, certificates and an ssh agent. */
const PASSED_ON = [
    'PATH', 'Path', 'SystemRoot', 'SYSTEMROOT', 'TMPDIR', 'TEMP', 'TMP', 'SSH_AUTH_SOCK', 'GIT_SSH', 'GIT_SSH_COMMAND',
    'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'http_proxy', 'https_proxy', 'all_proxy', 'no_proxy',
    'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY',
]; // prettier-ignore
/**
 * The whole environment of our git commands. Nothing of the user's or the checkout's configuration takes part, so a
 * header persisted by actions/checkout is not sent a second time (HTTP 400 "Duplicate header: Authorization"), and no
 * GIT_DIR or GIT_INDEX_FILE of an outer git leaks in.
 */
function gitEnvironment(outer, settings, home) {
    const environment = {};
    for (const name of PASSED_ON) {
        const value = outer[name];
        if (value !== undefined)
            environment[name] = value;
    }
    const outerHome = outer['HOME'] ?? outer['USERPROFILE'];
    if (home !== null || outerHome !== undefined)
        environment['HOME'] = home ?? outerHome ?? '';
    Object.assign(environment, {
        LC_ALL: 'C',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_CONFIG_COUNT: String(settings.length),
    });
    for (const [index, [key, value]] of settings.entries()) {
        environment[`GIT_CONFIG_KEY_${index}`] = key;
        environment[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    return environment;
}
/** Settings for talking to `remote` as `origin` from a temporary bare repository. */
function remoteSettings(remote) {
    return [
        ['remote.origin.url', remote.url],
        // A folder is served by the git of this machine: allow it to leave blobs out, as hosted servers do.
        ...(remote.kind === 'folder'
            ? [['remote.origin.uploadpack', 'git -c uploadpack.allowFilter=true upload-pack']]
            : []),
        ...(remote.authorization === null
            ? []
            : [[`http.${new URL(remote.url).origin}/.extraHeader`, `Authorization: ${remote.authorization}`]]),
        ['protocol.allow', 'never'],
        ['protocol.file.allow', 'always'],
        ['protocol.http.allow', 'always'],
        ['protocol.https.allow', 'always'],
        ['protocol.ssh.allow', 'always'],
        ['protocol.version', '2'],
        ['credential.helper', ''],
        ['http.lowSpeedLimit', '1000'],
        ['http.lowSpeedTime', '60'],
        // Models hardly compress; level 0 and streaming of files over 1 MiB halve the time and bound the memory of a push.
        ['core.compression', '0'],
        ['core.bigFileThreshold', '1m'],
        ['gc.auto', '0'],
        ['maintenance.auto', 'false'],
        ['push.followTags', 'false'],
        ['advice.pushUpdateRejected', 'false'],
    ];
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
        description: 'Model file (.joblib, .pkl, .onnx). run also takes globs and several files, one after the other.',
        commands: ['run', 'predict', 'inspect', 'convert', 'init'],
        input: { default: '', required: true },
    },
    {
        name: 'environment',
        kind: 'text',
        placeholder: 'NAME',
        description: 'Environment, such as staging or production. Empty: the first one of the configuration.',
        commands: ['run', 'monitor', 'rollback', 'status'],
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
        commands: ['run', 'predict', 'inspect', 'scan', 'drift', 'quality', 'promote', 'monitor', 'rollback', 'status'],
        input: { default: '' },
    },
    {
        name: 'validation-data',
        kind: 'text',
        placeholder: 'FILE',
        description: 'Labelled data (CSV, Parquet, JSON Lines) on which performance is measured.',
        commands: ['run', 'init'],
        input: { default: '' },
    },
    {
        name: 'reference-data',
        kind: 'text',
        placeholder: 'FILE',
        description: 'Data that the model was trained on, for drift and data quality.',
        commands: ['run', 'init'],
        input: { default: '' },
    },
    {
        name: 'target',
        kind: 'text',
        placeholder: 'COLUMN',
        description: 'Name of the label column; predict leaves it out.',
        commands: ['run', 'predict', 'drift', 'quality', 'init'],
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
        commands: ['run', 'predict', 'inspect', 'promote', 'monitor', 'rollback'],
        input: { default: 'auto' },
    },
    {
        name: 'output-dir',
        kind: 'text',
        placeholder: 'DIR',
        description: 'Folder for result.json, report.html, junit.xml, scan.sarif and summary.md.',
        commands: ['run', 'status'],
        input: { default: 'modelgate-report' },
    },
    {
        name: 'dry-run',
        kind: 'flag',
        description: 'Print what a deployment would change, and change nothing.',
        commands: ['run', 'promote', 'rollback'],
        input: { default: 'false' },
    },
    {
        name: 'data',
        kind: 'text',
        placeholder: 'FILE',
        description: 'Data file: CSV, Parquet or JSON Lines.',
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
        commands: ['predict', 'convert', 'scan'],
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
        name: 'json',
        kind: 'flag',
        description: 'Print exactly one JSON document on standard output.',
        commands: ['run', 'predict', 'inspect', 'scan', 'drift', 'quality', 'promote', 'monitor', 'rollback', 'status'],
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

/***/ 34984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wl: () => (/* binding */ cliSurroundings),
  $B: () => (/* binding */ scratchFolder),
  Zm: () => (/* binding */ stopSignal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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

// EXTERNAL MODULE: ./src/hosts/node/clock.ts
var clock = __webpack_require__(29482);
// EXTERNAL MODULE: ./src/hosts/node/http.ts
var http = __webpack_require__(41246);
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

// EXTERNAL MODULE: ./src/hosts/untrusted.ts
var untrusted = __webpack_require__(56685);
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

// EXTERNAL MODULE: ./src/hosts/github/environment.ts
var environment = __webpack_require__(25442);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
;// CONCATENATED MODULE: ./src/hosts/gitlab/reporter.ts





const REPORT = 'gl-code-quality-report.json';
/** Code quality report for merge requests. https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
function gitlabReporter(env) {
    return {
        publish: async (runs) => {
            const path = (0,external_node_path_.join)(env['CI_PROJECT_DIR'] ?? process.cwd(), REPORT);
            try {
                await (0,promises_.writeFile)(path, (0,json/* toJson */.a)(runs.flatMap(issuesOf)));
                return [];
            }
            catch (error) {
                return [`${REPORT} was not written: ${(0,errors/* messageOf */.bD)(error)}`];
            }
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
            const { githubReporter } = await Promise.all(/* import() */[__webpack_require__.e(3838), __webpack_require__.e(7817), __webpack_require__.e(6419)]).then(__webpack_require__.bind(__webpack_require__, 7817));
            const context = (0,environment/* githubContext */.h)(env);
            return githubReporter({
                context,
                artifact: null,
                outputDirectory: context.workspace,
                comment: null,
                checkRun: null,
            }).publish(runs);
        },
    };
}

;// CONCATENATED MODULE: ./src/surroundings.ts






/** The command line's view of the outside: this process, its environment variables and the checkout it stands in. */
async function cliSurroundings(workingDirectory = process.cwd()) {
    const { env } = process;
    return {
        workingDirectory,
        tempDirectory: await scratchFolder(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)()),
        log: consoleLogger({
            write: (text) => process.stderr.write(text),
            colour: process.stderr.isTTY && env['NO_COLOR'] === undefined,
            verbose: env['MODELGATE_DEBUG'] === '1',
        }),
        clock: clock/* systemClock */.m,
        http: http/* sendHttp */.d,
        environment: process.env,
        source: await sourceOfCheckout(workingDirectory, env),
        untrusted: (0,untrusted/* untrustedOrigin */.p)(env),
        token: env['MODELGATE_TOKEN'] ?? null,
        remoteUrl: null,
        integrations: (switches) => ciReporters(switches, env),
        modelCache: null,
        signal: stopSignal(),
    };
}
/** A folder of our own that goes away with the process. */
async function scratchFolder(parent) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'modelgate-'));
    process.once('exit', () => {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    });
    return folder;
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
