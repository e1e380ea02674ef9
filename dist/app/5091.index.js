export const id = 5091;
export const ids = [5091,7472,6833];
export const modules = {

/***/ 75091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedModels: () => (/* binding */ changedModels)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73382);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61036);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _core_remote_address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20856);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23384);
/* harmony import */ var _security_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61602);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30430);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86833);










/**
 * The models that have to be judged since a commit. A change of what judges all of them (configuration, data, SQL rules,
 * the files that pin dependencies) brings all back, and a changed file that lies beside a model and is no model of the
 * list (weights, a vocabulary) those of its folder: to judge one too many is cheaper than to miss one.
 * @throws ModelGateError 'usage' without a repository, or for a commit that is not there
 */
async function changedModels(reference, models, inputs, { workingDirectory, environment, log }) {
    const checkout = await (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .openCheckout */ .Hj)(workingDirectory, environment);
    if (checkout === null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('usage', '--changed-since needs a git repository, and this folder is in none', {
            subject: 'changed-since',
            remedy: 'Leave it out to plan all models.',
        });
    }
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(checkout.root);
    const changed = (await checkout.changedSince(reference)).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
    const absolute = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workingDirectory), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workingDirectory, (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .u)(workingDirectory, path))); // prettier-ignore
    const dependencies = changed.find((path) => (0,_security_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isDependencyFile */ .W)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)));
    const judge = dependencies ??
        (await judgesOf(inputs, workingDirectory)).find((place) => (0,_core_remote_address_js__WEBPACK_IMPORTED_MODULE_6__/* .isRemoteAddress */ .jV)(place) || changed.some((path) => isInside(path, absolute(place))));
    if (judge !== undefined) {
        log.info((0,_core_remote_address_js__WEBPACK_IMPORTED_MODULE_6__/* .isRemoteAddress */ .jV)(judge) ? 'data on another machine may have changed: all models' : `${judge} changed: all models`);
        return models;
    }
    const files = new Set(models.map(absolute));
    const direct = new Set(changed.filter((path) => files.has(path)));
    const beside = new Set(changed.filter((path) => !files.has(path)).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)));
    return models.filter((model) => {
        const path = absolute(model);
        return direct.has(path) || beside.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) || changed.some((other) => isInside(other, path));
    });
}
/** Files, folders and addresses that decide the verdict of every model; of a pattern the folder before its first wildcard. */
async function judgesOf(inputs, workingDirectory) {
    const config = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_7__.resolveConfig)(inputs, workingDirectory);
    const data = [
        inputs.text('validation-data') ?? config.data.validation,
        inputs.text('reference-data') ?? config.data.reference,
    ].filter((path) => path !== null);
    return [inputs.text('config') ?? _config_index_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_CONFIG_PATH */ .Bi, ...data.map(fixedPart)];
}
function fixedPart(path) {
    if ((0,_core_remote_address_js__WEBPACK_IMPORTED_MODULE_6__/* .isRemoteAddress */ .jV)(path) || !(0,tinyglobby__WEBPACK_IMPORTED_MODULE_9__.isDynamicPattern)(path))
        return path;
    const parts = path.split('/');
    return (parts
        .slice(0, parts.findIndex((part) => (0,tinyglobby__WEBPACK_IMPORTED_MODULE_9__.isDynamicPattern)(part)))
        .join('/') || '.');
}
function isInside(path, place) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(place, path);
    return way === '' || !(way === '..' || way.startsWith('../') || way.startsWith('..\\'));
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

/***/ 20856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uk: () => (/* binding */ shownAddress),
/* harmony export */   Yg: () => (/* binding */ parseRemoteAddress),
/* harmony export */   jV: () => (/* binding */ isRemoteAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);


/** True for `https://...`, `s3://...` and the like; a drive letter of Windows is no scheme. */
function isRemoteAddress(path) {
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(path);
}
/**
 * Takes `https://host/path#sha256=<64 hex digits>` apart.
 * @throws ModelGateError usage for what is no address, holds a password, or has another fragment
 */
function parseRemoteAddress(address) {
    const shown = shownAddress(address);
    if (!URL.canParse(address)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', `${shown}: not a valid address`, {
            subject: shown,
            remedy: 'Write it as https://host/path, s3://bucket/key, gs://bucket/key or az://container/blob.',
        });
    }
    const url = new URL(address);
    if (url.username !== '' || url.password !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', `${shown}: a user name or password in an address`, {
            subject: shown,
            remedy: 'Take it out: credentials come from the environment variables of the store (docs/data.md).',
        });
    }
    const pin = /^#sha256[=:]([0-9a-f]{64})$/i.exec(url.hash);
    if (url.hash !== '' && pin === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', `${shown}: the part after # is not a sha256`, {
            subject: shown,
            remedy: 'Pin the content with #sha256= and 64 hex digits, as sha256sum prints them, or leave it out.',
        });
    }
    url.hash = '';
    return { url, sha256: pin?.[1]?.toLowerCase() ?? null, shown };
}
/** A presigned query or a user in an address is a credential: neither is shown. */
function shownAddress(address) {
    const bare = address.replace(/[?#].*$/s, '').replace(/^([a-z0-9+.-]+:\/\/)[^/@]*@/i, '$1');
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(/\?[^#]/.test(address) ? `${bare}?...` : bare, 300);
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
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72020);
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
        usesLfs: (file) => usesLfs(git, file),
        copyFile: (reference, path, destination) => copyFile(git, reference, path, destination),
        changedSince: (reference) => changedSince(git.in(root.stdout.toString('utf8').trim()), reference),
    };
}
/** https://git-scm.com/docs/git-check-attr: answers for files that do not exist, too. */
async function usesLfs(git, file) {
    for (const path of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)]) {
        const answer = await git.run(['check-attr', '-z', 'filter', '--', path]);
        if (answer.code === 0)
            return answer.stdout.toString('utf8').split('\0')[2] === 'lfs';
    }
    return false;
}
/** https://git-scm.com/docs/git-diff: renames count as one path gone and one new. */
async function changedSince(git, reference) {
    const id = await commitOf(git, 'changed-since', reference);
    const base = await git.run(['merge-base', id, 'HEAD']);
    if (base.code !== 0)
        throw notThere('changed-since', reference, 'it has no commit in common with HEAD here');
    const start = base.stdout.toString('utf8').trim();
    const tracked = await git.demand(['diff', '--name-only', '--no-renames', '--no-ext-diff', '-z', start, '--']);
    const others = await git.demand(['ls-files', '--others', '--exclude-standard', '-z']);
    return [...new Set([tracked, others].flatMap((list) => list.toString('utf8').split('\0')))].filter((path) => path !== '');
}
/** https://git-scm.com/docs/git-ls-tree, whose answer says what stands at the path and under which id. */
async function copyFile(git, reference, path, destination) {
    const id = await commitOf(git, 'baseline', reference);
    const tree = await git.text(['ls-tree', '--full-tree', id, '--', path]);
    const object = /^100(?:644|755) blob ([0-9a-f]+)\t/.exec(tree)?.[1];
    if (object === undefined)
        return false;
    await git.demand(['cat-file', 'blob', object], { outputFile: destination });
    return true;
}
async function commitOf(git, option, reference) {
    const commit = await git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`]);
    const id = commit.stdout.toString('utf8').trim();
    if (commit.code !== 0 || !isCommitId(id))
        throw notThere(option, reference, 'git has no such commit, branch or tag here');
    return id;
}
function notThere(option, reference, why) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('usage', `${option} ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(reference, 80)}: ${why}`, {
        subject: option,
        remedy: 'Fetch it first; with actions/checkout: fetch-depth: 0.',
    });
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
            child.on('close', (code, signal) => {
                clearTimeout(timer);
                if (signal !== null)
                    errors += `\nthe system ended git by ${signal}`;
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
    if (/No space left|File too large|SIGXFSZ|Disk quota|Read-only file system|insufficient permission/i.test(prose))
        return 'Make room on the disk that git names, or let this user write there, then run again.';
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

/***/ 61602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ isDependencyFile),
  D: () => (/* binding */ readDependencyFile)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/security/dependencies/packages.ts
var dependencies_packages = __webpack_require__(47509);
;// CONCATENATED MODULE: ./src/security/dependencies/files/fields.ts
/** An object below `name`, null when there is none. */
function fieldOf(value, name) {
    const found = own(value, name);
    return typeof found === 'object' ? found : null;
}
/** A string below `name`, null when there is none. */
function textOf(value, name) {
    const found = own(value, name);
    return typeof found === 'string' ? found : null;
}
function own(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return null;
    return value[name];
}

;// CONCATENATED MODULE: ./src/security/dependencies/files/conda.ts




/** Conda packages that PyPI knows by another name. */
const PYPI_NAMES = {
    pytorch: 'torch',
    'py-xgboost': 'xgboost',
    'lightgbm-cpu': 'lightgbm',
};
/** environment.yml: https://docs.conda.io/projects/conda/en/latest/user-guide/tasks/manage-environments.html */
function readCondaEnvironment(text, source) {
    const entries = fieldOf(parseYaml(text, source), 'dependencies');
    return (0,dependencies_packages/* listOf */.c3)((Array.isArray(entries) ? entries : []).flatMap((entry) => {
        if (typeof entry === 'string')
            return [condaRequirement(entry, source)];
        const pip = fieldOf(entry, 'pip');
        return (Array.isArray(pip) ? pip : [])
            .filter((requirement) => typeof requirement === 'string')
            .map((requirement) => (0,dependencies_packages/* readRequirement */.MZ)(requirement, source));
    }));
}
/** conda-lock.yml: https://conda.github.io/conda-lock/ */
function readCondaLock(text, source) {
    const entries = fieldOf(parseYaml(text, source), 'package');
    return (0,dependencies_packages/* listOf */.c3)((Array.isArray(entries) ? entries : []).map((entry) => {
        const name = textOf(entry, 'name') ?? '';
        return (0,dependencies_packages/* namedRequirement */.pA)(pypiName(name), `==${textOf(entry, 'version') ?? ''}`, source);
    }));
}
/** `channel::name`, then a version with one or two equal signs (one: a prefix), or a comparison; a build string last. */
function condaRequirement(text, source) {
    const match = /^(?:[\w./-]+::)?([A-Za-z\d][\w.-]*)\s*(.*)$/.exec(text.trim());
    if (match === null)
        return { requirement: text, source };
    const [, name, constraint] = match;
    const [version = ''] = constraint
        .trim()
        .replace(/^=(?!=)/, '= ')
        .replace(/^= /, '=')
        .split(/(?<=[\w*])[= ](?=[\w*])/);
    const specifier = /^=\d/.test(version) ? `==${version.slice(1).replace(/\.\*$/, '')}.*` : version;
    return (0,dependencies_packages/* namedRequirement */.pA)(pypiName(name), specifier, source, text);
}
function pypiName(name) {
    return PYPI_NAMES[name.toLowerCase()] ?? name;
}
function parseYaml(text, source) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch (cause) {
        throw new errors/* ModelGateError */.j3('data', `${source} is not YAML: ${(0,errors/* messageOf */.bD)(cause)}`, { subject: source, cause });
    }
}

;// CONCATENATED MODULE: ./src/security/dependencies/files/pipfile-lock.ts



/** https://github.com/pypa/pipfile: exact versions below `default` and `develop`. */
function readPipfileLock(text, source) {
    let lock;
    try {
        lock = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* ModelGateError */.j3('data', `${source} is not JSON: ${(0,errors/* messageOf */.bD)(cause)}`, { subject: source, cause });
    }
    return (0,dependencies_packages/* listOf */.c3)(['default', 'develop'].flatMap((section) => Object.entries(fieldOf(lock, section) ?? {}).map(([name, entry]) => (0,dependencies_packages/* namedRequirement */.pA)(name, textOf(entry, 'version') ?? '', source))));
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./src/security/dependencies/files/pyproject.ts




/**
 * Requirements of a pyproject.toml: `project.dependencies` and extras
 * (https://packaging.python.org/en/latest/specifications/pyproject-toml/), PEP 735 groups, and Poetry's own tables
 * (https://python-poetry.org/docs/dependency-specification/).
 */
function readPyproject(text, source) {
    let project;
    try {
        project = (0,smol_toml_dist/* parse */.qg)(text);
    }
    catch (cause) {
        throw new errors/* ModelGateError */.j3('data', `${source} is not TOML: ${(0,errors/* messageOf */.bD)(cause)}`, { subject: source, cause });
    }
    const standard = fieldOf(project, 'project');
    const groups = [
        fieldOf(standard, 'dependencies'),
        ...valuesOf(fieldOf(standard, 'optional-dependencies')),
        ...valuesOf(fieldOf(project, 'dependency-groups')),
    ];
    return (0,dependencies_packages/* listOf */.c3)([
        ...groups
            .flatMap((group) => (Array.isArray(group) ? group : []))
            .filter((requirement) => typeof requirement === 'string')
            .map((requirement) => (0,dependencies_packages/* readRequirement */.MZ)(requirement, source)),
        ...poetryRequirements(fieldOf(fieldOf(project, 'tool'), 'poetry'), source),
    ]);
}
function poetryRequirements(poetry, source) {
    const tables = [
        fieldOf(poetry, 'dependencies'),
        fieldOf(poetry, 'dev-dependencies'),
        ...valuesOf(fieldOf(poetry, 'group')).map((group) => fieldOf(group, 'dependencies')),
    ];
    return tables
        .flatMap((table) => Object.entries(table ?? {}))
        .filter(([name]) => name !== 'python')
        .map(([name, value]) => {
        const version = typeof value === 'string' ? value : textOf(value, 'version');
        return version === null
            ? { requirement: name, source }
            : (0,dependencies_packages/* namedRequirement */.pA)(name, poetrySpecifier(version), source, `${name} ${version}`);
    });
}
function valuesOf(table) {
    return Object.values(table ?? {});
}
/** Poetry's caret, tilde, wildcard and bare versions as PEP 440 writes them; others stay as they are. */
function poetrySpecifier(constraint) {
    return constraint
        .split(',')
        .map((part) => part.trim())
        .map((part) => {
        const match = /^([\^~]?)(\d+(?:\.\d+)*)(\.\*)?$/.exec(part);
        if (match === null)
            return part === '*' ? '' : part;
        const [, operator, version, wildcard] = match;
        if (operator === '')
            return wildcard === undefined ? `==${version}` : `==${version}.*`;
        return `>=${version},<${nextVersion(version, operator === '^')}`;
    })
        .filter((part) => part !== '')
        .join(',');
}
/** ^1.2.3 ends before 2, ^0.2.3 before 0.3; ~1.2.3 ends before 1.3, ~1 before 2. */
function nextVersion(version, caret) {
    const parts = version.split('.').map(Number);
    const firstSet = parts.findIndex((part) => part !== 0);
    const raised = caret ? (firstSet < 0 ? parts.length - 1 : firstSet) : Math.min(1, parts.length - 1);
    return parts
        .slice(0, raised + 1)
        .map((part, at) => (at === raised ? part + 1 : part))
        .join('.');
}

;// CONCATENATED MODULE: ./src/security/dependencies/files/requirements-txt.ts

/** https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
function readRequirementsTxt(text, source) {
    const found = [];
    const lines = text.split(/\r?\n/);
    for (let at = 0; at < lines.length; at++) {
        const from = `${source}:${at + 1}`;
        let line = lines[at];
        while (line.endsWith('\\') && at + 1 < lines.length)
            line = line.slice(0, -1) + lines[++at];
        // Comments and hashes say nothing about the version.
        const requirement = line
            .replace(/(?:^|\s)#.*$/, '')
            .replace(/\s--\w[\w-]*(?:[= ]\S+)?/g, '')
            .trim();
        if (requirement === '')
            continue;
        if (!requirement.startsWith('-'))
            found.push((0,dependencies_packages/* readRequirement */.MZ)(requirement, from));
        else if (/^-[re]|^--(?:requirement|editable)/.test(requirement))
            found.push({ requirement, source: from });
    }
    return (0,dependencies_packages/* listOf */.c3)(found);
}

;// CONCATENATED MODULE: ./src/security/dependencies/files/toml-lock.ts


/**
 * poetry.lock, uv.lock and pdm.lock share `[[package]]` tables whose name and version are plain strings. They are read
 * line by line, because a TOML parser does not tell the lines that findings point to.
 */
function readTomlLock(text, source) {
    const packages = [];
    let table = '';
    let name = null;
    for (const [at, line] of text.split(/\r?\n/).entries()) {
        if (line.startsWith('[')) {
            table = line.trim();
            name = null;
            continue;
        }
        const match = table === '[[package]]' ? /^(name|version)\s*=\s*"([^"]*)"\s*$/.exec(line) : null;
        if (match === null)
            continue;
        if (match[1] === 'name')
            name = match[2];
        else if (name !== null && (0,dependencies_packages/* isVersion */.lF)(match[2])) {
            packages.push({ name: (0,dependencies_packages/* normaliseName */.GX)(name), version: match[2], source: `${source}:${at + 1}` });
        }
    }
    if (packages.length === 0)
        throw new errors/* ModelGateError */.j3('data', `${source} has no [[package]] with a version`, { subject: source });
    return { packages, open: [] };
}

;// CONCATENATED MODULE: ./src/security/dependencies/files/index.ts






/** One reader a kind of file. */
const dependencyFiles = [
    { names: /^requirements.*\.txt$/i, read: readRequirementsTxt },
    { names: /^pyproject\.toml$/, read: readPyproject },
    { names: /^(?:poetry|uv|pdm)\.lock$/, read: readTomlLock },
    { names: /^Pipfile\.lock$/, read: readPipfileLock },
    { names: /^environment\.ya?ml$/, read: readCondaEnvironment },
    { names: /^conda-lock\.ya?ml$/, read: readCondaLock },
];
function isDependencyFile(name) {
    return dependencyFiles.some(({ names }) => names.test(name));
}
/**
 * Reads a dependency file by its name.
 * @throws ModelGateError unsupported for an unknown name, data when the content breaks its format
 */
function readDependencyFile(name, text) {
    const kind = dependencyFiles.find(({ names }) => names.test(name));
    if (kind === undefined) {
        throw new errors/* ModelGateError */.j3('unsupported', `${name} is no dependency file that ModelGate reads`, {
            subject: name,
            remedy: 'Give a requirements*.txt, pyproject.toml, poetry.lock, uv.lock, pdm.lock, Pipfile.lock, environment.yml or conda-lock.yml.',
        });
    }
    return kind.read(text, name);
}


/***/ }),

/***/ 47509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ normaliseName),
/* harmony export */   MZ: () => (/* binding */ readRequirement),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   pA: () => (/* binding */ namedRequirement),
/* harmony export */   y1: () => (/* binding */ embeddedPackages)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__);

/** https://peps.python.org/pep-0503/#normalized-names */
function normaliseName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
/** Import names of model facts under which PyPI knows another name. */
const PYPI_NAMES = { sklearn: 'scikit-learn', 'tensorflow-gpu': 'tensorflow' };
/** Versions recorded inside a model (facts.library_versions) as packages; what is no plain version is left out. */
function embeddedPackages(versions, source) {
    return Object.entries(versions)
        .filter(([, version]) => isVersion(version))
        .map(([name, version]) => {
        const normalised = normaliseName(name);
        return { name: PYPI_NAMES[normalised] ?? normalised, version, source };
    });
}
/** A PEP 440 version without wildcards: https://peps.python.org/pep-0440/ */
function isVersion(text) {
    return /^v?(?:\d+!)?\d+(?:\.\d+)*(?:[-_.]?(?:a|b|c|rc|alpha|beta|pre|preview|post|rev|r|dev)[-_.]?\d*)*(?:\+[a-z\d]+(?:[-_.][a-z\d]+)*)?$/i.test(text);
}
/**
 * One requirement as PEP 508 writes it, without marker: `scikit-learn[docs] >=1.2,<1.4`.
 * @returns a package for an exact version, else what stays open
 */
function readRequirement(text, source) {
    const requirement = text.split(';', 1)[0].trim();
    const match = /^([A-Za-z\d][\w.-]*)\s*(?:\[[^\]]*\])?\s*(?:\(([^()]*)\)|((?:[<>=!~]=?|===).*))?$/.exec(requirement);
    if (match === null)
        return { requirement, source };
    return namedRequirement(match[1], (match[2] ?? match[3] ?? '').trim(), source, requirement);
}
/** The same for a name and a PEP 440 specifier that a file keeps apart. */
function namedRequirement(name, specifier, source, requirement = `${name} ${specifier}`.trim()) {
    const exact = /^={2,3}\s*([^\s,]+)$/.exec(specifier)?.[1];
    if (exact !== undefined && isVersion(exact))
        return { name: normaliseName(name), version: exact, source };
    if (specifier === '' || !isSpecifier(specifier))
        return { requirement, source };
    return { requirement, source, range: { name: normaliseName(name), specifier } };
}
function listOf(requirements) {
    return {
        packages: requirements.filter((each) => 'version' in each),
        open: requirements.filter((each) => 'requirement' in each),
    };
}
/** Whether a version lies in a range; pre-releases count, since it is the version that somebody has. */
function isWithin(version, specifier) {
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.satisfies)(version, specifier, { prereleases: true });
}
function isSpecifier(text) {
    return text.split(',').every((part) => /^\s*(?:[<>]=?|[=!~]=|===)\s*v?[\d!][\w.!+*-]*\s*$/.test(part));
}


/***/ })

};
