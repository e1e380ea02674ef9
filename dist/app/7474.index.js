export const id = 7474;
export const ids = [7474];
export const modules = {

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

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock)
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
    const files = () => (opened ??= Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(6329), __webpack_require__.e(1125)]).then(__webpack_require__.bind(__webpack_require__, 51125)).then(({ openRemoteFiles }) => openRemoteFiles(options)));
    return {
        fetch: async (address, limits) => (await files()).fetch(address, limits),
        fetchHeads: async (address, bytes, limits) => (await files()).fetchHeads(address, bytes, limits),
        fetchParts: async (address, wanted, limits) => (await files()).fetchParts(address, wanted, limits),
    };
}


/***/ }),

/***/ 13970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ consoleLogger)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);


/** Characters of one log line. */
const MAX_LINE = 4_000;
/** Log lines for people, on standard error; standard output is for results. */
function consoleLogger({ write, colour, verbose }) {
    const paint = (format, text) => colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(format, text) : text;
    const line = (text) => {
        write(`${text}\n`);
    };
    // Names of files, columns and classes stand in messages; a CI host must not take them for its commands.
    const safe = (message) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(message, MAX_LINE);
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

/***/ 47474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stopSignal),
/* harmony export */   n: () => (/* binding */ localSurroundings)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74296);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13970);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56685);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29482);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69499);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38627);


/** What the command line sees of this machine and this process, without asking git or a CI system. */
function localSurroundings(workingDirectory = process.cwd()) {
    const { env } = process;
    const log = (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleLogger */ .k)({
        write: (text) => process.stderr.write(text),
        colour: process.stderr.isTTY && env['NO_COLOR'] === undefined,
        verbose: env['MODELGATE_DEBUG'] === '1',
    });
    const untrusted = (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_1__/* .untrustedOrigin */ .p)(env);
    return {
        workingDirectory,
        tempDirectory: async () => (await __webpack_require__.e(/* import() */ 7897).then(__webpack_require__.bind(__webpack_require__, 7897))).scratch(),
        log,
        clock: _hosts_index_js__WEBPACK_IMPORTED_MODULE_2__.systemClock,
        environment: process.env,
        untrusted,
        remoteFiles: (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteFiles */ .w)({
            cacheFolder: (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_4__/* .cacheFolder */ .n)(env),
            sharedCache: null,
            environment: env,
            publicOnly: untrusted !== null,
            clock: _hosts_index_js__WEBPACK_IMPORTED_MODULE_2__.systemClock,
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
        controller.abort(new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ModelGateError */ .j3('cancelled', `the run was stopped by ${name}`));
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    return controller.signal;
}


/***/ })

};
