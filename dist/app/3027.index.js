export const id = 3027;
export const ids = [3027,1820];
export const modules = {

/***/ 66080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ settleAfterRun)
/* harmony export */ });
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41820);
/* harmony import */ var _commands_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86186);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74296);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34379);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30461);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25442);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64371);





/** Does nothing unless the main step began a deployment and did not come to its end. */
async function settleAfterRun() {
    const log = (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_0__/* .githubLogger */ .k)();
    if (!_hosts_index_js__WEBPACK_IMPORTED_MODULE_1__/* .postStepState */ .k.deploymentIsOpen())
        return;
    try {
        const inputs = (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readActionInputs */ .U)();
        const surroundings = await (0,_action_js__WEBPACK_IMPORTED_MODULE_3__/* .actionSurroundings */ .a)(inputs, (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_4__/* .githubContext */ .h)(process.env));
        const found = await (0,_commands_index_js__WEBPACK_IMPORTED_MODULE_5__/* .recoverAfterRun */ .S)(inputs.run, surroundings);
        if (found !== null)
            log.warning(found);
    }
    catch (error) {
        (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_1__/* .stepFailure */ .n)(`the post step could not check the deployment of this run: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ }),

/***/ 41820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ actionSurroundings),
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/report/summary.ts + 1 modules
var summary = __webpack_require__(46518);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/config/load.ts
var load = __webpack_require__(61036);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/hosts/local-git/checkout.ts
var local_git_checkout = __webpack_require__(23384);
// EXTERNAL MODULE: ./src/commands/settings.ts
var settings = __webpack_require__(86833);
;// CONCATENATED MODULE: ./src/commands/gate-policy.ts







/** Changed keys that are named; the rest is counted. */
const MAX_NAMED_CHANGES = 20;
/**
 * The gate of a proposed change is set by its base: a pull request must not weaken the gate that it has to pass. What
 * belongs to the change itself, its data files and the names of environments, is the change's.
 * @throws ModelGateError 'config' when the base's configuration cannot be read, or the change's own is wrong
 */
async function gatePolicy(inputs, surroundings, change) {
    const { workingDirectory } = surroundings;
    const file = (0,settings/* within */.ux)(workingDirectory, inputs.text('config') ?? load/* DEFAULT_CONFIG_PATH */.Bi);
    const path = change === null ? null : await pathInRepository(file, surroundings, change.repository);
    if (change === null || path === null)
        return { config: await (0,settings/* resolveConfig */.pE)(inputs, workingDirectory), notes: [] };
    const text = await change.readBase(path);
    // A file that the change deletes is not missed: the base's counts.
    const head = text !== null && !(0,external_node_fs_.existsSync)(file) ? (0,load/* defaultConfig */.sb)() : await (0,settings/* resolveConfig */.pE)(inputs, workingDirectory);
    if (text === null && !(await change.alreadyGated())) {
        const note = `gate policy: this change introduces ModelGate (the ${change.base} has neither this workflow nor ${(0,core_text/* plain */.pj)(path)}), so that its own configuration applies`;
        return { config: head, notes: (0,external_node_fs_.existsSync)(file) ? [note] : [] };
    }
    const { config: base, problem } = basePolicy(text, path, change.base);
    const config = (0,load/* checkConfig */.l2)({
        ...base,
        data: head.data,
        deployment: { ...base.deployment, environments: head.deployment.environments },
    });
    return { config, notes: [...problem, ...changeNotes(base, head, config, change.base)] };
}
function basePolicy(text, path, base) {
    if (text === null)
        return { config: (0,load/* defaultConfig */.sb)(), problem: [] };
    try {
        return { config: (0,load/* parseConfig */.o4)(text, path), problem: [] };
    }
    catch (error) {
        if (!(0,errors/* isModelGateError */.p2)(error))
            throw error;
        // Otherwise the change that repairs the file could never pass.
        return {
            config: (0,load/* defaultConfig */.sb)(),
            problem: [`gate policy: ${(0,core_text/* plain */.pj)(path)} of the ${base} is not valid, so that the defaults apply`],
        };
    }
}
/** From the root of the checkout, with /; null for a file that is not part of the repository that is changed. */
async function pathInRepository(file, { workingDirectory, environment }, repository) {
    const folder = (0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(file)) ? (0,external_node_path_.dirname)(file) : workingDirectory;
    // Without git the workspace is the repository, as actions/checkout unpacks it then.
    const checkout = await (0,local_git_checkout/* openCheckout */.Hj)(folder, environment).catch(() => null);
    if (checkout?.remote !== undefined && checkout.remote !== null && isAnother(checkout.remote, repository))
        return null;
    const root = (0,external_node_fs_.realpathSync)(checkout?.root ?? workingDirectory);
    const path = (0,external_node_path_.relative)(root, (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(folder), (0,external_node_path_.relative)(folder, file))).replaceAll('\\', '/');
    return path.startsWith('..') ? null : path;
}
/** True when the address names a repository, and another one: a checkout of shared configuration, for example. */
function isAnother(remote, repository) {
    const named = /^(?:https?:\/\/|ssh:\/\/|[\w.-]+@).*[/:]([^/:]+\/[^/:]+?)(?:\.git)?\/?$/i.exec(remote);
    return named !== null && named[1].toLowerCase() !== repository.toLowerCase();
}
/** One sentence a key in which the change differs from its base. */
function changeNotes(base, head, used, place) {
    const [before, after, applied] = [flatten(base), flatten(head), flatten(used)];
    const changed = [...new Set([...before.keys(), ...after.keys()])]
        .filter((key) => before.get(key) !== after.get(key))
        .toSorted();
    const notes = changed.slice(0, MAX_NAMED_CHANGES).map((key) => {
        const [was, is] = [before.get(key) ?? 'not set', after.get(key) ?? 'not set'];
        const counts = applied.get(key) === after.get(key)
            ? 'the new value applies'
            : `the value of the ${place} applies until this is merged`;
        return `gate policy: this change sets ${key} from ${(0,core_text/* plain */.pj)(was, 120)} to ${(0,core_text/* plain */.pj)(is, 120)}; ${counts}`;
    });
    const more = changed.length - notes.length;
    return more === 0 ? notes : [...notes, `gate policy: ${more} more keys differ from the ${place}`];
}
/** Dotted key -> JSON of its value; lists are values. */
function flatten(value, prefix = '') {
    return new Map(Object.entries(value).flatMap(([key, inner]) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? [...flatten(inner, `${prefix}${key}.`)]
        : [[`${prefix}${key}`, JSON.stringify(inner)]]));
}

// EXTERNAL MODULE: ./src/commands/run-models.ts + 12 modules
var run_models = __webpack_require__(32550);
// EXTERNAL MODULE: ./src/hosts/github/environment.ts
var environment = __webpack_require__(25442);
// EXTERNAL MODULE: ./src/hosts/github/logger.ts
var logger = __webpack_require__(34379);
// EXTERNAL MODULE: ./src/hosts/github/reporter.ts + 6 modules
var github_reporter = __webpack_require__(7817);
// EXTERNAL MODULE: ./src/hosts/node/clock.ts
var clock = __webpack_require__(29482);
;// CONCATENATED MODULE: ./src/hosts/github/trust.ts





/**
 * Why nothing may be deployed by this run, whatever auto-deploy and the configuration say; null: it may.
 * @param untrusted why the change may be a stranger's
 * @param fromPullRequests what the workflow's author decided about pull requests of the repository itself
 */
function deploymentRefusal({ baseSha, eventName }, untrusted, fromPullRequests) {
    if (untrusted !== null)
        return untrusted;
    if (baseSha === null || fromPullRequests)
        return null;
    return `the change of this ${eventName} event is not merged; set deploy-from-pull-request: true to deploy it all the same`;
}
/**
 * pull_request_target runs with the base's secrets and a token that may write. It is meant for the base's own code; a
 * checkout of the pull request in it is how repositories are taken over, so that its models are not even opened.
 * https://docs.github.com/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
 * @param paths files and patterns that the run would read
 * @throws ModelGateError 'usage' unless every one of them lies in a checkout of the base's commit
 */
async function demandBaseCode({ eventName, source, workspace }, paths, environment) {
    if (eventName !== 'pull_request_target')
        return;
    const folders = new Set([workspace, ...paths.map((path) => folderOf((0,external_node_path_.resolve)(workspace, path)))]);
    for (const folder of folders) {
        const checkout = await (0,local_git_checkout/* openCheckout */.Hj)(folder, environment);
        if (checkout?.commit !== undefined && checkout.commit !== null && checkout.commit === source.commit)
            continue;
        const found = checkout === null ? 'no checkout' : `a checkout of ${(0,core_text/* plain */.pj)(checkout.commit ?? 'nothing', 40)}`;
        throw new errors/* ModelGateError */.j3('usage', `pull_request_target with the code of a pull request: ${(0,core_text/* plain */.pj)(folder)} is ${found}, not of the base (${source.commit ?? 'unknown'})`, {
            subject: 'pull_request_target',
            remedy: 'Run ModelGate on pull_request, whose token and secrets a stranger cannot misuse.',
        });
    }
}
/** Nearest folder that exists; of a pattern, the part before it becomes one. */
function folderOf(path) {
    const fixed = path.replace(/[^/\\]*[*?[{(!+@].*$/, '');
    let folder = fixed;
    while ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
        folder = (0,external_node_path_.dirname)(folder);
    return folder;
}

// EXTERNAL MODULE: ./src/hosts/local-git/git-command.ts
var git_command = __webpack_require__(47714);
// EXTERNAL MODULE: ./src/hosts/local-git/git-remote.ts
var git_remote = __webpack_require__(63697);
// EXTERNAL MODULE: ./src/hosts/github/api.ts
var github_api = __webpack_require__(84099);
// EXTERNAL MODULE: ./src/hosts/github/retry.ts
var retry = __webpack_require__(2725);
;// CONCATENATED MODULE: ./src/hosts/github/base-commit.ts





/** Larger files are not policies; the contents API gives no text above it. */
const MAX_FILE_BYTES = 1024 * 1024;
/**
 * The base of this run's pull request or merge group; null when nothing is proposed. GitHub is asked first, because
 * steps that ran before us may have written to the checkout; git answers when GitHub cannot.
 */
function proposedChange(context, options) {
    const { baseSha, workflow, source } = context;
    const { repository } = source;
    if (baseSha === null || repository === null)
        return null;
    const base = `base commit ${baseSha.slice(0, 7)}`;
    const readBase = async (path) => {
        const [asked, reason] = await askGithub(context, options, path, baseSha);
        if (asked !== undefined)
            return asked;
        const local = await askGit(context.workspace, options.environment, path, baseSha);
        if (local !== undefined)
            return local;
        throw new errors/* ModelGateError */.j3('config', `${path} of the ${base} cannot be read: ${reason}`, {
            subject: path,
            remedy: 'The gate of a change is set by its base branch. Give the job "permissions: contents: read", or check out with fetch-depth: 0.',
        });
    };
    return {
        repository,
        base,
        readBase,
        // A workflow of another repository (required by an organisation) is not introduced by this change.
        alreadyGated: async () => workflow === null || workflow.repository !== repository || (await readBase(workflow.path)) !== null,
    };
}
/** @returns the text, null for a file that is not there, or undefined with the reason why that is not known */
async function askGithub(context, { token, clock }, path, ref) {
    if (token === '')
        return [undefined, 'the input github-token is empty'];
    try {
        const api = await (0,github_api/* openGithubApi */.Y6)(context, token, clock);
        const found = await contentOf(api, path, ref);
        // GitHub hides what a token may not see behind 404: only a token that sees the root knows that a file is absent.
        if (found === null)
            await contentOf(api, '', ref, true);
        return [found, ''];
    }
    catch (error) {
        return [undefined, (0,github_api/* explainFailure */.SP)(error, 'contents: read')];
    }
}
async function contentOf(api, path, ref, demanded = false) {
    const { owner, repo } = api;
    let content;
    try {
        content = await api.repeat(({ rest }, request) => rest.repos.getContent({ owner, repo, path, ref, request }));
    }
    catch (error) {
        if (demanded || (0,retry/* serverError */.ig)(error).status !== 404)
            throw error;
        return null;
    }
    if (path === '' && Array.isArray(content))
        return '';
    const { type, encoding, content: text } = content;
    if (type !== 'file' || encoding !== 'base64' || typeof text !== 'string')
        throw new errors/* ModelGateError */.j3('config', `${path || 'the root'} is not a file below ${MAX_FILE_BYTES} bytes there`);
    return Buffer.from(text, 'base64').toString('utf8');
}
/** @returns undefined when this checkout does not have the commit, or there is no checkout or no git */
async function askGit(folder, environment, path, commit) {
    const git = new git_command/* GitCommand */.Ux(folder, (0,git_remote/* gitEnvironment */._K)(environment, [['safe.directory', '*']], null));
    // Replacement refs could put another tree in the place of the base's.
    const ask = (...args) => git.run(['--no-replace-objects', ...args]);
    try {
        if ((await ask('cat-file', '-e', `${commit}^{tree}`)).code !== 0)
            return undefined;
        const listed = await ask('ls-tree', '-z', '--full-tree', commit, '--', `:(literal)${path}`);
        if (listed.code !== 0)
            return undefined;
        if (listed.stdout.length === 0)
            return null;
        const found = await ask('cat-file', 'blob', `${commit}:${path}`);
        return found.code === 0 && found.stdout.length <= MAX_FILE_BYTES ? found.stdout.toString('utf8') : undefined;
    }
    catch {
        return undefined; // no git on this machine; the caller says what GitHub said
    }
}

// EXTERNAL MODULE: ./src/hosts/github/step.ts
var step = __webpack_require__(30461);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/hosts/github/actions-cache.ts




/** A service that does not answer must not hold up a gate for longer than the work that it saves. */
const TIMEOUT_MS = 30_000;
function actionsCache(tempDirectory, log) {
    // The path is part of a cache entry's identity, so it must be the same in every run.
    const pathOf = (name) => (0,external_node_path_.join)(tempDirectory, 'modelgate-cache', name);
    const keyOf = (name) => `modelgate-${name}`;
    return {
        restore: async (name) => {
            const path = pathOf(name);
            if ((0,external_node_fs_.existsSync)(path))
                return path;
            try {
                const { isFeatureAvailable, restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(8110), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091));
                if (!isFeatureAvailable())
                    return null;
                const hit = await restoreCache([path], keyOf(name), [], { segmentTimeoutInMs: TIMEOUT_MS });
                return hit !== undefined && (0,external_node_fs_.existsSync)(path) ? path : null;
            }
            catch (error) {
                log.debug(`the cache was not read: ${(0,errors/* messageOf */.bD)(error)}`);
                return null;
            }
        },
        save: async (name, write) => {
            const path = pathOf(name);
            try {
                const { isFeatureAvailable, saveCache } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(8110), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091));
                if (!isFeatureAvailable())
                    return;
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
                await write(path);
                await saveCache([path], keyOf(name));
            }
            catch (error) {
                await (0,promises_.rm)(path, { force: true });
                log.debug(`the cache was not written: ${(0,errors/* messageOf */.bD)(error)}`);
            }
        },
    };
}

// EXTERNAL MODULE: ./src/hosts/node/http.ts
var http = __webpack_require__(41246);
// EXTERNAL MODULE: ./src/hosts/untrusted.ts
var untrusted = __webpack_require__(56685);
;// CONCATENATED MODULE: ./src/hosts/github/model-cache.ts
/** Below this a download from the git server is as fast as asking the cache. Bytes. */
const WORTH_CACHING = 5 * 1024 * 1024;
/** Deployed models in the cache of GitHub Actions, by their sha256, which the caller checks. */
function githubModelCache(cache) {
    const nameOf = (sha256) => `model-${sha256}`;
    return {
        restore: (sha256, size) => (size < WORTH_CACHING ? Promise.resolve(null) : cache.restore(nameOf(sha256))),
        save: (sha256, size, write) => (size < WORTH_CACHING ? Promise.resolve() : cache.save(nameOf(sha256), write)),
    };
}

// EXTERNAL MODULE: ./src/hosts/github/environment-board.ts
var environment_board = __webpack_require__(14715);
// EXTERNAL MODULE: ./src/hosts/github/releases.ts + 2 modules
var releases = __webpack_require__(73718);
;// CONCATENATED MODULE: ./src/hosts/github/answer-cache.ts

/** Small answers in the cache of GitHub Actions. */
function githubAnswerCache(cache) {
    return {
        restore: async (name) => {
            const path = await cache.restore(name);
            return path === null ? null : await (0,promises_.readFile)(path, 'utf8').catch(() => null);
        },
        save: (name, text) => cache.save(name, (path) => (0,promises_.writeFile)(path, text)),
    };
}

// EXTERNAL MODULE: ./src/inputs/action.ts
var action = __webpack_require__(64371);
// EXTERNAL MODULE: ./src/surroundings.ts + 6 modules
var surroundings = __webpack_require__(34984);
;// CONCATENATED MODULE: ./src/action.ts






/** The step: inputs, models, reports, outputs, verdict. Outputs are set whatever happens. */
async function runAction() {
    const context = (0,environment/* githubContext */.h)(process.env);
    const log = (0,logger/* githubLogger */.k)();
    let reporter = (0,github_reporter.githubReporter)({
        context,
        artifact: null,
        outputDirectory: context.workspace,
        comment: null,
        checkRun: null,
    });
    let runs = [];
    let failure;
    try {
        const inputs = (0,action/* readActionInputs */.U)();
        const access = { token: inputs.token, clock: clock/* systemClock */.m, render: summary/* renderSummary */.B };
        reporter = (0,github_reporter.githubReporter)({
            context,
            artifact: inputs.uploadArtifact ? { name: inputs.artifactName } : null,
            outputDirectory: (0,external_node_path_.resolve)(context.workspace, inputs.run.required('output-dir')),
            comment: { mode: inputs.comment, ...access },
            checkRun: { mode: inputs.checkRun, ...access },
        });
        const surroundings = await actionSurroundings(inputs, context);
        await demandBaseCode(context, inputs.run.list('model'), process.env);
        const change = proposedChange(context, { token: inputs.token, clock: clock/* systemClock */.m, environment: process.env });
        const policy = await gatePolicy(inputs.run, surroundings, change);
        const refusal = deploymentRefusal(context, surroundings.untrusted, inputs.deployFromPullRequest);
        if (refusal === null)
            step/* postStepState */.k.deploymentBegan();
        runs = await (0,run_models/* runModels */.i)(inputs.run, surroundings, { ...policy, deploymentRefusal: refusal });
        step/* postStepState */.k.deploymentEnded();
        for (const { result } of runs) {
            for (const warning of result.warnings)
                log.warning(warning, result.model_path);
            for (const reason of result.verdict.reasons)
                log.error(reason, result.model_path);
            if (!result.verdict.passed)
                (0,step/* stepFailure */.n)(`${result.model_path}: ${result.overall_status}. ${result.verdict.next_step}`);
        }
    }
    catch (error) {
        const remedy = (0,errors/* isModelGateError */.p2)(error) && error.remedy !== undefined ? `. ${error.remedy}` : '';
        failure = `${(0,errors/* messageOf */.bD)(error)}${remedy}`;
        (0,step/* stepFailure */.n)(failure);
        if (!(0,errors/* isModelGateError */.p2)(error) && error instanceof Error)
            log.info(error.stack ?? '');
    }
    for (const problem of await reporter.publish(runs, failure))
        log.warning(problem);
}
/** The action's view of the outside. The token goes to git's environment and to the API only. */
async function actionSurroundings(inputs, context) {
    const log = (0,logger/* githubLogger */.k)();
    const { repository } = context.source;
    const cache = actionsCache(context.tempDirectory, log);
    return {
        workingDirectory: context.workspace,
        tempDirectory: await (0,surroundings/* scratchFolder */.$B)(context.tempDirectory),
        log,
        clock: clock/* systemClock */.m,
        http: http/* sendHttp */.d,
        environment: process.env,
        source: context.source,
        untrusted: (0,untrusted/* untrustedOrigin */.p)(process.env),
        token: inputs.token === '' ? null : inputs.token,
        remoteUrl: repository === null ? null : `${context.serverUrl}/${repository}.git`,
        integrations: () => [],
        modelCache: githubModelCache(cache),
        board: inputs.token === '' ? null : (0,environment_board/* githubEnvironmentBoard */.r)({ ...context, token: inputs.token, clock: clock/* systemClock */.m, log }),
        releaseDepot: (0,releases/* githubReleases */.g)({ ...context, token: inputs.token, clock: clock/* systemClock */.m, log }),
        answerCache: githubAnswerCache(cache),
        signal: (0,surroundings/* stopSignal */.Zm)(),
    };
}


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

/***/ 83323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Version of ModelGate; equal to package.json's (contract test). */
const VERSION = '0.1.0';


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

/***/ 34379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ githubLogger)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36419);


/**
 * Log lines and annotations of a workflow step. @actions/core escapes workflow commands; plain lines are indented,
 * because a line that starts with `::` would be one.
 */
function githubLogger() {
    const shown = { warning: 0, error: 0 };
    const annotate = (level, message, subject) => {
        const properties = { title: 'ModelGate', ...(subject === undefined ? {} : { file: subject }) };
        shown[level]++;
        if (shown[level] > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ANNOTATIONS_PER_LEVEL */ .jB)
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(` ${level}: ${message}`);
        else if (level === 'warning')
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(message, properties);
        else
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(message, properties);
    };
    return {
        debug: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz,
        info: (message) => {
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(indented(message));
        },
        warning: (message, subject) => {
            annotate('warning', message, subject);
        },
        error: (message, subject) => {
            annotate('error', message, subject);
        },
        progress: (message) => {
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(indented(`  ${message}`));
        },
    };
}
/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions: `::` and `##[` open commands. */
function indented(message) {
    return message.replaceAll(/^(?=::|##\[)/gm, ' ');
}


/***/ }),

/***/ 30461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ postStepState),
/* harmony export */   n: () => (/* binding */ stepFailure)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);

/** Marks the step as failed; the message becomes an annotation. */
function stepFailure(message) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(message);
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

/***/ 64371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readActionInputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72020);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41159);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83071);





/** Inputs of the action, read once. Lists take one entry a line or separated by commas. */
function readActionInputs() {
    const specs = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)('run').filter((spec) => spec.input !== undefined);
    const values = new Map(specs.map((spec) => {
        const value = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(spec.name);
        const entries = spec.kind === 'list' ? value.split(/[\n,]/).map((entry) => entry.trim()) : [value];
        return [spec.name, entries];
    }));
    return {
        run: (0,_raw_js__WEBPACK_IMPORTED_MODULE_2__/* .rawInputs */ .m)(specs, values, [], 'action inputs'),
        token: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('github-token'),
        uploadArtifact: choice('upload-artifact', ['true', 'false']) === 'true',
        artifactName: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('artifact-name') || null,
        deployFromPullRequest: choice('deploy-from-pull-request', ['false', 'true']) === 'true',
        comment: choice('comment', _options_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMENT_MODES */ .p8),
        checkRun: choice('check-run', _options_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_RUN_MODES */ .W1),
    };
}
/** The first of the choices when nothing is given. @throws ModelGateError 'usage' for any other word */
function choice(name, choices) {
    const value = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name) || choices[0];
    const found = choices.find((candidate) => candidate === value);
    if (found !== undefined)
        return found;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('usage', `input ${name} is "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(value, 80)}", expected one of ${choices.join(', ')}`, {
        subject: name,
    });
}


/***/ }),

/***/ 86661:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66080);
/** Post step of the action: settles a deployment that a killed or cancelled main step left unverified. */

await (0,_action_post_js__WEBPACK_IMPORTED_MODULE_0__/* .settleAfterRun */ .d)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
