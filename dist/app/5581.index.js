export const id = 5581;
export const ids = [5581,7474];
export const modules = {

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
/* harmony import */ var _local_surroundings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47474);
/** Command-line entry: modelgate COMMAND [OPTIONS]. Logs go to standard error, results to standard output. */









const print = (text) => {
    process.stdout.write(text);
};
// Who reads no further (`| head`) has what they wanted.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
    process.exit(process.exitCode ?? 0);
});
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
    const { cliSurroundings } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(3838), __webpack_require__.e(3510), __webpack_require__.e(3648), __webpack_require__.e(6419)]).then(__webpack_require__.bind(__webpack_require__, 3648));
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
    process.stderr.write(`error ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLines */ .y1)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error))}\n`);
    if (expected && error.remedy !== undefined)
        process.stderr.write(`  ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLines */ .y1)(error.remedy)}\n`);
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
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   Z4: () => (/* binding */ placesOfChecks)
/* harmony export */ });











/** Where people look for what the checks of a run say; loaded when there is something to tell. */
async function placesOfChecks(inputs, workspace) {
    const { checkPlaces } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(8815), __webpack_require__.e(1036), __webpack_require__.e(4960)]).then(__webpack_require__.bind(__webpack_require__, 61858));
    return checkPlaces(inputs, workspace);
}
/** In the order of --help. */
const COMMANDS = [
    {
        name: 'run',
        needs: 'everything',
        summary: 'test, validate, scan and deploy a model',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(8815), __webpack_require__.e(8728), __webpack_require__.e(583), __webpack_require__.e(3382), __webpack_require__.e(4832), __webpack_require__.e(7039), __webpack_require__.e(4877), __webpack_require__.e(1036), __webpack_require__.e(1079), __webpack_require__.e(9800), __webpack_require__.e(8461), __webpack_require__.e(5709), __webpack_require__.e(8816), __webpack_require__.e(8968), __webpack_require__.e(5835), __webpack_require__.e(5804), __webpack_require__.e(6444), __webpack_require__.e(3510), __webpack_require__.e(4592), __webpack_require__.e(3690), __webpack_require__.e(4665), __webpack_require__.e(4744), __webpack_require__.e(7294), __webpack_require__.e(4511), __webpack_require__.e(8072), __webpack_require__.e(1894), __webpack_require__.e(7828), __webpack_require__.e(9227), __webpack_require__.e(4331)]).then(__webpack_require__.bind(__webpack_require__, 94331))).runCommand,
    },
    {
        name: 'plan',
        needs: 'everything',
        summary: 'split many models into shards for the matrix of a CI system',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(3382), __webpack_require__.e(7039), __webpack_require__.e(4877), __webpack_require__.e(8461), __webpack_require__.e(2669)]).then(__webpack_require__.bind(__webpack_require__, 74483))).planCommand,
    },
    {
        name: 'merge',
        needs: 'everything',
        summary: 'put the shards of a run together: one verdict, one report',
        operands: 'FOLDER...',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(8815), __webpack_require__.e(4832), __webpack_require__.e(4511), __webpack_require__.e(8072), __webpack_require__.e(4005)]).then(__webpack_require__.bind(__webpack_require__, 44005))).mergeCommand,
    },
    {
        name: 'predict',
        needs: 'files',
        summary: 'predict every row of a data file',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8728), __webpack_require__.e(7039), __webpack_require__.e(4877), __webpack_require__.e(8461), __webpack_require__.e(5835), __webpack_require__.e(9137)]).then(__webpack_require__.bind(__webpack_require__, 59137))).predictCommand,
    },
    {
        name: 'inspect',
        needs: 'files',
        summary: 'show what a model file holds, without running it',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7039), __webpack_require__.e(4877), __webpack_require__.e(8461), __webpack_require__.e(9534)]).then(__webpack_require__.bind(__webpack_require__, 85526))).inspectCommand,
    },
    {
        name: 'convert',
        needs: 'files',
        summary: 'write a scikit-learn model as .onnx, checked by a round trip',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7039), __webpack_require__.e(4877), __webpack_require__.e(1079), __webpack_require__.e(8461), __webpack_require__.e(5465), __webpack_require__.e(4475)]).then(__webpack_require__.bind(__webpack_require__, 54475))).convertCommand,
    },
    {
        name: 'scan',
        needs: 'everything',
        summary: 'look for attacks, secrets and unsafe permissions',
        operands: 'PATH...',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(8815), __webpack_require__.e(4832), __webpack_require__.e(7039), __webpack_require__.e(1036), __webpack_require__.e(1079), __webpack_require__.e(9800), __webpack_require__.e(5709), __webpack_require__.e(8816), __webpack_require__.e(8968), __webpack_require__.e(6444), __webpack_require__.e(4511), __webpack_require__.e(4435), __webpack_require__.e(674)]).then(__webpack_require__.bind(__webpack_require__, 60674))).scanCommand,
    },
    {
        name: 'drift',
        needs: 'everything',
        summary: 'compare a data file with a reference, column by column',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(8815), __webpack_require__.e(8728), __webpack_require__.e(1036), __webpack_require__.e(5835), __webpack_require__.e(5804), __webpack_require__.e(4665), __webpack_require__.e(8228), __webpack_require__.e(6088)]).then(__webpack_require__.bind(__webpack_require__, 37053))).driftCommand,
    },
    {
        name: 'quality',
        needs: 'everything',
        summary: 'score a data file',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(8815), __webpack_require__.e(8728), __webpack_require__.e(1036), __webpack_require__.e(5835), __webpack_require__.e(5804), __webpack_require__.e(3690), __webpack_require__.e(7828), __webpack_require__.e(2808)]).then(__webpack_require__.bind(__webpack_require__, 99575))).qualityCommand,
    },
    {
        name: 'promote',
        needs: 'everything',
        summary: 'bring the healthy model of one environment live in another',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(8815), __webpack_require__.e(7039), __webpack_require__.e(4877), __webpack_require__.e(1036), __webpack_require__.e(1079), __webpack_require__.e(9800), __webpack_require__.e(8461), __webpack_require__.e(5709), __webpack_require__.e(8816), __webpack_require__.e(8968), __webpack_require__.e(6444), __webpack_require__.e(3510), __webpack_require__.e(4592), __webpack_require__.e(5356)]).then(__webpack_require__.bind(__webpack_require__, 92250))).promoteCommand,
    },
    {
        name: 'monitor',
        needs: 'everything',
        summary: 'health-check what is live; look for drift; roll back when asked to',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(8815), __webpack_require__.e(8728), __webpack_require__.e(7039), __webpack_require__.e(4877), __webpack_require__.e(1036), __webpack_require__.e(1079), __webpack_require__.e(9800), __webpack_require__.e(8461), __webpack_require__.e(5709), __webpack_require__.e(8816), __webpack_require__.e(8968), __webpack_require__.e(5835), __webpack_require__.e(5804), __webpack_require__.e(6444), __webpack_require__.e(3510), __webpack_require__.e(4592), __webpack_require__.e(3690), __webpack_require__.e(4665), __webpack_require__.e(1894), __webpack_require__.e(8228), __webpack_require__.e(6493)]).then(__webpack_require__.bind(__webpack_require__, 5800))).monitorCommand,
    },
    {
        name: 'rollback',
        needs: 'everything',
        summary: 'restore an earlier deployment of an environment',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(8815), __webpack_require__.e(7039), __webpack_require__.e(4877), __webpack_require__.e(1036), __webpack_require__.e(1079), __webpack_require__.e(9800), __webpack_require__.e(8461), __webpack_require__.e(5709), __webpack_require__.e(8816), __webpack_require__.e(8968), __webpack_require__.e(6444), __webpack_require__.e(3510), __webpack_require__.e(4592), __webpack_require__.e(1894), __webpack_require__.e(9477)]).then(__webpack_require__.bind(__webpack_require__, 51356))).rollbackCommand,
    },
    {
        name: 'status',
        needs: 'everything',
        summary: 'show runs and deployments',
        operands: '[PIPELINE_ID]',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(8815), __webpack_require__.e(4832), __webpack_require__.e(1036), __webpack_require__.e(3510), __webpack_require__.e(4592), __webpack_require__.e(4511), __webpack_require__.e(6291)]).then(__webpack_require__.bind(__webpack_require__, 24257))).statusCommand,
    },
    {
        name: 'init',
        needs: 'everything',
        summary: 'write a workflow and a configuration for this repository',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(8815), __webpack_require__.e(8728), __webpack_require__.e(583), __webpack_require__.e(3382), __webpack_require__.e(7039), __webpack_require__.e(4877), __webpack_require__.e(1036), __webpack_require__.e(8461), __webpack_require__.e(5835), __webpack_require__.e(4744), __webpack_require__.e(420)]).then(__webpack_require__.bind(__webpack_require__, 12550))).initCommand,
    },
    {
        name: 'demo',
        needs: 'everything',
        summary: 'the whole chain on a shipped model, with a rollback on purpose',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(8815), __webpack_require__.e(8728), __webpack_require__.e(583), __webpack_require__.e(3382), __webpack_require__.e(4832), __webpack_require__.e(7039), __webpack_require__.e(4877), __webpack_require__.e(1036), __webpack_require__.e(1079), __webpack_require__.e(9800), __webpack_require__.e(8461), __webpack_require__.e(5709), __webpack_require__.e(8816), __webpack_require__.e(8968), __webpack_require__.e(5835), __webpack_require__.e(5804), __webpack_require__.e(6444), __webpack_require__.e(3510), __webpack_require__.e(4592), __webpack_require__.e(3690), __webpack_require__.e(4665), __webpack_require__.e(4744), __webpack_require__.e(7294), __webpack_require__.e(4511), __webpack_require__.e(8072), __webpack_require__.e(1894), __webpack_require__.e(7828), __webpack_require__.e(9227), __webpack_require__.e(8663)]).then(__webpack_require__.bind(__webpack_require__, 18663))).demoCommand,
    },
];


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
