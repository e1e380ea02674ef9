export const id = 7327;
export const ids = [7327];
export const modules = {

/***/ 37327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionSurroundings: () => (/* binding */ actionSurroundings),
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/report/summary.ts
var summary = __webpack_require__(57994);
// EXTERNAL MODULE: ./src/commands/sharding.ts
var sharding = __webpack_require__(80348);
// EXTERNAL MODULE: ./src/commands/index.ts
var commands = __webpack_require__(52698);
// EXTERNAL MODULE: ./src/report/read-result.ts
var read_result = __webpack_require__(81400);
// EXTERNAL MODULE: ./src/commands/sharding-run.ts
var sharding_run = __webpack_require__(45588);
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
// EXTERNAL MODULE: ./src/commands/paths.ts
var paths = __webpack_require__(30430);
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
    const file = (0,paths/* within */.u)(workingDirectory, inputs.text('config') ?? load/* DEFAULT_CONFIG_PATH */.Bi);
    const path = change === null ? null : await pathInRepository(file, surroundings, change.repository);
    if (change === null || path === null)
        return { config: await (0,settings.resolveConfig)(inputs, workingDirectory), notes: [] };
    const text = await change.readBase(path);
    // A file that the change deletes is not missed: the base's counts.
    const head = text !== null && !(0,external_node_fs_.existsSync)(file) ? (0,load/* defaultConfig */.sb)() : await (0,settings.resolveConfig)(inputs, workingDirectory);
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

// EXTERNAL MODULE: ./src/commands/run-models.ts + 3 modules
var run_models = __webpack_require__(16967);
// EXTERNAL MODULE: ./src/hosts/github/environment.ts
var environment = __webpack_require__(25442);
// EXTERNAL MODULE: ./src/hosts/github/logger.ts
var logger = __webpack_require__(34379);
// EXTERNAL MODULE: ./src/hosts/github/reporter.ts + 3 modules
var github_reporter = __webpack_require__(13207);
// EXTERNAL MODULE: ./src/hosts/node/clock.ts
var clock = __webpack_require__(29482);
// EXTERNAL MODULE: ./src/hosts/github/followed-run.ts
var followed_run = __webpack_require__(99555);
// EXTERNAL MODULE: ./src/hosts/github/step.ts
var step = __webpack_require__(30461);
// EXTERNAL MODULE: ./src/hosts/github/trust.ts
var trust = __webpack_require__(45821);
// EXTERNAL MODULE: ./src/hosts/github/base-commit.ts
var base_commit = __webpack_require__(24990);
// EXTERNAL MODULE: ./src/hosts/node/process-watch.ts
var process_watch = __webpack_require__(20179);
// EXTERNAL MODULE: ./src/hosts/untrusted.ts
var hosts_untrusted = __webpack_require__(56685);
// EXTERNAL MODULE: ./src/hosts/github/actions-cache.ts
var actions_cache = __webpack_require__(15003);
// EXTERNAL MODULE: ./src/hosts/node/scratch-folder.ts
var scratch_folder = __webpack_require__(92107);
// EXTERNAL MODULE: ./src/hosts/node/http.ts
var http = __webpack_require__(41246);
// EXTERNAL MODULE: ./src/hosts/node/program.ts
var program = __webpack_require__(81280);
// EXTERNAL MODULE: ./src/hosts/github/model-cache.ts
var model_cache = __webpack_require__(54769);
// EXTERNAL MODULE: ./src/hosts/node/remote/index.ts
var remote = __webpack_require__(69499);
// EXTERNAL MODULE: ./src/hosts/node/cache-folder.ts
var cache_folder = __webpack_require__(38627);
// EXTERNAL MODULE: ./src/hosts/github/environment-board.ts
var environment_board = __webpack_require__(14715);
// EXTERNAL MODULE: ./src/hosts/github/branches.ts + 2 modules
var branches = __webpack_require__(59499);
// EXTERNAL MODULE: ./src/hosts/github/releases.ts + 1 modules
var releases = __webpack_require__(39667);
// EXTERNAL MODULE: ./src/hosts/github/answer-cache.ts
var answer_cache = __webpack_require__(73050);
// EXTERNAL MODULE: ./src/hosts/github/newest-cache.ts
var newest_cache = __webpack_require__(25946);
// EXTERNAL MODULE: ./src/hosts/github/job-identity.ts
var job_identity = __webpack_require__(50135);
// EXTERNAL MODULE: ./src/inputs/action.ts
var action = __webpack_require__(64371);
// EXTERNAL MODULE: ./src/local-surroundings.ts
var local_surroundings = __webpack_require__(47474);
;// CONCATENATED MODULE: ./src/action.ts






/** The step: inputs, models, reports, outputs, verdict. Outputs are set whatever happens. */
async function runAction() {
    const context = (0,environment/* githubContext */.h)(process.env);
    const log = (0,logger/* githubLogger */.k)();
    let reporter = (0,github_reporter.githubReporter)({
        context,
        artifact: null,
        sharded: false,
        outputDirectory: context.workspace,
        comment: null,
        checkRun: null,
    });
    let runs = [];
    let failure;
    try {
        const inputs = (0,action/* readActionInputs */.U)();
        const access = { token: inputs.token, clock: clock.systemClock, render: summary/* renderSummary */.B };
        const outputDirectory = (0,external_node_path_.resolve)(context.workspace, inputs.run.required('output-dir'));
        const shard = inputs.run.text('shard');
        const files = shard === undefined ? [] : [(0,external_node_path_.resolve)(outputDirectory, sharding/* SHARD_FILE */.aL)];
        reporter = (0,github_reporter.githubReporter)({
            context,
            artifact: inputs.uploadArtifact ? { name: inputs.artifactName, files } : null,
            sharded: shard !== undefined,
            outputDirectory,
            comment: { mode: inputs.comment, ...access },
            checkRun: {
                ...{ mode: inputs.checkRun, ...access },
                places: () => (0,commands/* placesOfChecks */.Z4)(inputs.run, context.workspace),
            },
        });
        if (inputs.reportRun !== null) {
            const { read } = await (0,read_result/* resultReader */.V)();
            const problems = await (0,followed_run/* tellOfRun */.o)(context, { runId: inputs.reportRun, mode: inputs.comment, read, ...access });
            for (const problem of problems)
                log.warning(problem);
        }
        else
            runs = await judge(inputs, context);
    }
    catch (error) {
        const remedy = (0,errors/* isModelGateError */.p2)(error) && error.remedy !== undefined ? `. ${error.remedy}` : '';
        failure = `${(0,errors/* messageOf */.bD)(error)}${remedy}`;
        const places = (0,errors/* isModelGateError */.p2)(error) ? error.places : [];
        (0,step/* stepFailure */.nK)(failure, places.map((place) => ({
            ...place,
            file: (0,external_node_path_.relative)(context.workspace, (0,external_node_path_.resolve)(context.workspace, place.file)).replaceAll('\\', '/'),
        })));
        if (!(0,errors/* isModelGateError */.p2)(error) && error instanceof Error)
            log.info(error.stack ?? '');
    }
    for (const problem of await reporter.publish(runs, failure))
        log.warning(problem);
}
/** The gate of every model, told in the log as it goes. */
async function judge(inputs, context) {
    const log = (0,logger/* githubLogger */.k)();
    const surroundings = await actionSurroundings(inputs, context);
    await (0,trust/* demandBaseCode */.U)(context, await (0,sharding_run/* modelPlaces */.UC)(inputs.run, context.workspace), process.env);
    const change = (0,base_commit/* proposedChange */.D)(context, { token: inputs.token, clock: clock.systemClock, environment: process.env });
    const policy = await gatePolicy(inputs.run, surroundings, change);
    const refusal = (0,trust/* deploymentRefusal */.Q)(context, surroundings.untrusted, inputs.deployFromPullRequest);
    if (refusal === null)
        step/* postStepState */.kK.deploymentBegan();
    const runs = await (0,run_models/* runModels */.ik)(inputs.run, surroundings, { ...policy, deploymentRefusal: refusal });
    step/* postStepState */.kK.deploymentEnded();
    for (const { result } of runs) {
        for (const warning of result.warnings)
            log.warning(warning, result.model_path);
        for (const reason of result.verdict.reasons)
            log.error(reason, result.model_path);
        if (!result.verdict.passed)
            (0,step/* stepFailure */.nK)(`${result.model_path}: ${result.overall_status}. ${result.verdict.next_step}`);
    }
    return runs;
}
/** The action's view of the outside. The token goes to git's environment and to the API only. */
async function actionSurroundings(inputs, context) {
    const log = (0,logger/* githubLogger */.k)();
    const { repository } = context.source;
    const processes = (0,process_watch/* processWatch */.b)();
    const untrusted = (0,hosts_untrusted/* untrustedOrigin */.p)(process.env);
    const cache = (0,actions_cache/* actionsCache */.k)(context.tempDirectory, log);
    return {
        kind: 'action',
        workingDirectory: context.workspace,
        tempDirectory: await (0,scratch_folder/* scratchFolder */.$)(context.tempDirectory, processes),
        log,
        clock: clock.systemClock,
        processes,
        http: http.sendHttp,
        program: program/* runProgram */.m,
        environment: process.env,
        source: context.source,
        untrusted,
        token: inputs.token === '' ? null : inputs.token,
        remoteUrl: repository === null ? null : `${context.serverUrl}/${repository}.git`,
        integrations: () => [],
        modelCache: (0,model_cache/* githubModelCache */.P)(cache),
        remoteFiles: (0,remote/* remoteFiles */.w)({
            cacheFolder: (0,cache_folder/* cacheFolder */.n)(process.env),
            sharedCache: (0,model_cache/* githubFileCache */.K)(cache, 'data'),
            environment: process.env,
            publicOnly: untrusted !== null,
            clock: clock.systemClock,
            log,
        }),
        board: inputs.token === '' ? null : (0,environment_board/* githubEnvironmentBoard */.r)({ ...context, token: inputs.token, clock: clock.systemClock, log }),
        hostedBranches: (0,branches/* githubBranches */.W1)({ ...context, token: inputs.token, clock: clock.systemClock, log }),
        troubles: null,
        releaseDepot: (0,releases/* githubReleases */.g)({ ...context, token: inputs.token, clock: clock.systemClock, log, processes }),
        answerCache: (0,answer_cache/* githubAnswerCache */.m)(cache),
        verdictCache: (0,newest_cache/* githubNewestCache */._)(cache, `${context.source.runId ?? 'run'}-${process.env['GITHUB_RUN_ATTEMPT'] ?? '1'}`),
        identity: (0,job_identity/* githubJobIdentity */.L)({ ...context, token: inputs.token, environment: process.env }),
        ...{ retraining: null, setOutputs: null }, // of commands that the action does not run
        signal: (0,local_surroundings/* stopSignal */.Z)(),
    };
}


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

/***/ 88973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ prepareFolder),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);




/**
 * Makes a folder for results before the work starts, so that an hour of work is not lost to a wrong path. Segment by
 * segment: Node's recursive mkdir never returns for a folder below /proc.
 * @throws ModelGateError 'usage' naming the option, the folder and the reason
 */
function prepareFolder(path, option) {
    try {
        makeFolder(path);
        const probe = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, '.gitignore');
        // Results are not sources: git should not offer them, as other tools' caches do it.
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(probe))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(probe, '*\n');
    }
    catch (cause) {
        throw notWritable(path, option, cause);
    }
}
function makeFolder(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    if (parent !== path)
        makeFolder(parent);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
}
/** Writes a result file, whole or in pieces. @throws ModelGateError 'usage' naming the option, the file and the reason */
async function writeOutput(path, content, option = 'output') {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, content);
    }
    catch (cause) {
        throw notWritable(path, option, cause);
    }
}
function notWritable(path, option, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('usage', `--${option}: ${path} cannot be written: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}`, {
        subject: option,
        cause,
        remedy: 'Name a place below a folder that exists and may be written to.',
    });
}


/***/ }),

/***/ 5946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ INDEX_FILE),
/* harmony export */   Zl: () => (/* binding */ reportOfRun),
/* harmony export */   _M: () => (/* binding */ writeIndex)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19451);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56750);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88973);



/** Pages of a run of several models that lead to the reports of each. */
const INDEX_FILE = 'index.html';
/** The verdicts of one run that was not split into shards, as `merge` shows those of one that was. */
function reportOfRun(runs, outputDirectory) {
    const rows = runs.map(({ result, files }) => (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .manyRow */ .ki)(result, { shard: 1, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(outputDirectory, files.directory).replaceAll('\\', '/') }));
    const status = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .manyStatus */ .kF)(runs.map(({ result }) => result.overall_status), []);
    return { status, shards: null, problems: [], notes: [], rows };
}
async function writeIndex(runs, outputDirectory) {
    const report = reportOfRun(runs, outputDirectory);
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOutput */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outputDirectory, INDEX_FILE), (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderManyHtml */ .b_)(report), 'output-dir');
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOutput */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outputDirectory, 'summary.md'), (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderManySummary */ .ku)(report), 'output-dir');
}


/***/ }),

/***/ 16967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I$: () => (/* binding */ exitCode),
  ik: () => (/* binding */ runModels),
  zc: () => (/* binding */ timeLimit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/config/load.ts
var load = __webpack_require__(61036);
// EXTERNAL MODULE: ./src/deploy/names.ts
var names = __webpack_require__(50927);
// EXTERNAL MODULE: ./src/commands/history.ts
var commands_history = __webpack_require__(62638);
// EXTERNAL MODULE: ./src/core/processors.ts
var processors = __webpack_require__(37770);
// EXTERNAL MODULE: ./src/core/result.ts
var result = __webpack_require__(39294);
// EXTERNAL MODULE: ./src/pipeline/gate.ts
var pipeline_gate = __webpack_require__(1255);
;// CONCATENATED MODULE: ./src/pipeline/broken.ts


/** The result of a model over which its process ended: nothing of it is known, so nothing passed. */
function brokenResult(run) {
    const status = 'error';
    const gate = { open: false, status, reasons: [run.reason] };
    return {
        schema_version: result/* RESULT_SCHEMA_VERSION */.t,
        pipeline_id: run.pipelineId,
        start_time: run.startTime.toISOString(),
        model_path: run.modelPath,
        environment: run.environment,
        model: null,
        stages: {},
        verdict: { passed: false, reasons: gate.reasons, next_step: (0,pipeline_gate/* nextStep */.sk)(status, gate, run.environment) },
        overall_status: status,
        execution_time_seconds: 0,
        errors: gate.reasons,
        warnings: [],
    };
}

// EXTERNAL MODULE: ./src/commands/models.ts
var models = __webpack_require__(23818);
// EXTERNAL MODULE: ./src/commands/pipeline-id.ts
var pipeline_id = __webpack_require__(19558);
// EXTERNAL MODULE: ./src/commands/reports.ts + 4 modules
var reports = __webpack_require__(67125);
// EXTERNAL MODULE: ./src/commands/sharding-weights.ts
var sharding_weights = __webpack_require__(42808);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
;// CONCATENATED MODULE: ./src/commands/side-by-side.ts



/**
 * Seconds a byte of a model's weight takes: see sharding-weights.ts, which tells where the number comes from. Only good
 * enough to know whether a second process is worth its start.
 */
const SECONDS_A_BYTE = 3.5e-9;
/** A process takes about half a second of a processor until it judges: less than this much work is not worth one. */
const WORTH_SECONDS = 2;
/** Memory of a process with small data and a model of no size, and what a model takes besides. Measured in docs/scale.md. */
const PROCESS_BYTES = 256 * 1024 ** 2;
const BYTES_A_BYTE = 4;
/** The rest is for the run itself, the page cache and whatever else the machine does. */
const SHARE_OF_MEMORY = 0.75;
/** Memory of this machine, or of the container around this process. */
function usableMemory() {
    const limit = process.constrainedMemory();
    return SHARE_OF_MEMORY * (limit > 0 ? Math.min(limit, (0,external_node_os_.totalmem)()) : (0,external_node_os_.totalmem)());
}
/**
 * How many models are judged at once. `auto` takes the processors, as far as the work is worth it and memory goes.
 * @param text of the option: `auto` or a number from 1
 * @throws ModelGateError 'usage' for another text
 */
function jobsFor(text, models, { processors, memory }) {
    const most = Math.max(1, Math.min(models.length, Math.floor(memory / PROCESS_BYTES)));
    if (text === 'auto') {
        const seconds = models.reduce((sum, { weight }) => sum + weight * SECONDS_A_BYTE, 0);
        return Math.max(1, Math.min(most, processors, Math.floor(seconds / WORTH_SECONDS)));
    }
    const jobs = Number(text);
    if (/^\d{1,4}$/.test(text) && jobs >= 1)
        return Math.min(most, jobs);
    throw new errors/* ModelGateError */.j3('usage', `jobs is "${(0,core_text/* plain */.pj)(text, 80)}", expected auto or a number from 1`, {
        subject: 'jobs',
        remedy: 'auto takes the processors of the machine, as far as memory goes; 1 judges one model after the other.',
    });
}
/**
 * Judges models in several processes, the largest first, so that no large one is left for the end. A model whose process
 * ends is judged once more when all others are done: alone, with all the memory, it may well succeed.
 * @throws Error when a process cannot be started or refuses the settings of the run
 */
async function judgeSideBySide(models, crew) {
    const waiting = models.toSorted((a, b) => b.size - a.size || a.position - b.position);
    const again = [];
    const room = new Room(crew.memory);
    const failures = [];
    const work = async () => {
        let judge = null;
        try {
            while (failures.length === 0) {
                const model = await room.enter(waiting);
                if (model === null)
                    return;
                try {
                    if (judge?.alive === false)
                        judge = null;
                    judge ??= await crew.start();
                    await crew.finished(model, await judge.judge(model));
                }
                catch (error) {
                    // What a process says before it judges, or in good health, is about the run and not about this model.
                    if (judge === null || judge.alive)
                        throw error;
                    again.push(model);
                }
                finally {
                    room.leave(model);
                }
            }
        }
        catch (error) {
            failures.push(error);
        }
        finally {
            await judge?.close();
        }
    };
    await Promise.all(Array.from({ length: crew.jobs }, work));
    if (failures.length > 0)
        throw failures[0];
    for (const model of again)
        await judgeAlone(model, crew);
}
async function judgeAlone(model, crew) {
    const judge = await crew.start();
    let run;
    try {
        run = await judge.judge(model);
    }
    catch (error) {
        if (judge.alive)
            throw error;
        await crew.broken(model, (0,errors/* messageOf */.bD)(error));
        return;
    }
    finally {
        await judge.close();
    }
    await crew.finished(model, run);
}
/** Lets models in as far as their memory fits; the largest one that waits goes in alone when it fits with no other. */
class Room {
    #memory;
    #taken = 0;
    #inside = 0;
    #doors = [];
    constructor(memory) {
        this.#memory = memory;
    }
    /** @returns null when nothing waits any more */
    async enter(waiting) {
        for (;;) {
            const index = this.#inside === 0 ? 0 : waiting.findIndex((model) => this.#taken + needOf(model) <= this.#memory);
            const [model] = index < 0 ? [] : waiting.splice(index, 1);
            if (model !== undefined) {
                this.#inside++;
                this.#taken += needOf(model);
                return model;
            }
            if (waiting.length === 0)
                return null;
            await new Promise((resolve) => this.#doors.push(resolve));
        }
    }
    leave(model) {
        this.#inside--;
        this.#taken -= needOf(model);
        for (const open of this.#doors.splice(0))
            open();
    }
}
function needOf({ size }) {
    return PROCESS_BYTES + BYTES_A_BYTE * size;
}

;// CONCATENATED MODULE: ./src/commands/judge-models.ts









/** Judges all models, those aside whose verdict an earlier run has come to and that may be told again. */
async function judgeModels(models, judging) {
    const { inputs, surroundings, settings, judge } = judging;
    const reference = inputs.text('changed-since');
    if (reference === undefined) {
        await judgeWaiting(models.map(placed), judging);
        return;
    }
    const [{ keptVerdicts }, { changedModels }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9490).then(__webpack_require__.bind(__webpack_require__, 49490)),
        __webpack_require__.e(/* import() */ 7472).then(__webpack_require__.bind(__webpack_require__, 75091)),
    ]);
    const paths = models.map(({ path }) => path);
    const changed = new Set(await changedModels(reference, paths, inputs, surroundings));
    const facts = { inputs, surroundings, settings, data: judge.data, openTarget: judge.openTarget };
    const kept = await keptVerdicts(facts, models, inputs.text('shard') ?? '1/1');
    const waiting = [];
    for (const [position, model] of models.entries()) {
        const known = changed.has(model.path) ? null : ((await kept?.find(model)) ?? null);
        if (known === null)
            waiting.push({ ...model, position });
        else
            await judging.finished(await writeRun(known, model, surroundings, settings), position);
    }
    if (waiting.length < models.length)
        surroundings.log.info(`${models.length - waiting.length} models as in an earlier run`);
    await judgeWaiting(waiting, {
        ...judging,
        finished: async (run, position) => {
            await kept?.add(models[position], run.result);
            await judging.finished(run, position);
        },
    });
    await kept?.save();
}
function placed(model, position) {
    return { ...model, position };
}
/** In this process one after the other, or in several processes when there is work for them. */
async function judgeWaiting(models, judging) {
    const { inputs, surroundings, settings, judge, finished } = judging;
    const { log } = surroundings;
    const paths = models.map(({ path }) => path);
    const weighed = (0,sharding_weights/* weighBySize */.jK)(await (0,sharding_weights/* sizesOf */.gN)(paths, surroundings.workingDirectory));
    const machine = { processors: (0,processors/* processors */.K)(), memory: usableMemory() };
    const jobs = jobsFor(inputs.text('jobs') ?? 'auto', weighed, machine);
    if (jobs > 1) {
        const waiting = models.map((model, index) => ({ ...model, size: weighed[index].size }));
        await judgeInProcesses(waiting, judging, { jobs, ...machine });
        return;
    }
    for (const [before, model] of models.entries()) {
        log.info(`${model.path} -> ${settings.environment}`);
        const run = await judge.judge(model);
        if (models.length > 1)
            log.info(`  ${before + 1}/${models.length} ${run.result.model_path}: ${run.result.overall_status}`); // prettier-ignore
        await finished(run, model.position);
    }
}
async function judgeInProcesses(waiting, { inputs, surroundings, settings, signal, finished }, { jobs, memory, processors: all }) {
    const { log } = surroundings;
    const { JudgeProcess } = await __webpack_require__.e(/* import() */ 1089).then(__webpack_require__.bind(__webpack_require__, 91089));
    log.info(`${waiting.length} models -> ${settings.environment}, ${jobs} at a time`);
    const share = Math.max(1, Math.floor(all / jobs));
    let done = 0;
    const tell = async (run, position) => {
        done++;
        log.info(`  ${done}/${waiting.length} ${run.result.model_path}: ${run.result.overall_status}`);
        await finished(run, position);
    };
    await judgeSideBySide(waiting, {
        ...{ jobs, memory },
        start: () => JudgeProcess.start({ inputs, surroundings, settings, processors: share, signal }),
        finished: (model, run) => tell(run, model.position),
        broken: async (model, reason) => {
            log.error(`${model.path}: ${reason}`, model.path);
            const result = brokenModel(model, reason, surroundings, settings);
            await tell(await writeRun(result, model, surroundings, settings), model.position);
        },
    });
}
/** A model that nothing is known of has reports too: who looks for its result finds why there is none. */
function brokenModel({ path }, reason, { clock, workingDirectory }, { environment }) {
    const startTime = clock.now();
    return brokenResult({
        ...{ pipelineId: (0,pipeline_id/* newPipelineId */.C)(startTime), startTime, environment, modelPath: (0,models/* displayPath */.Gt)(path, workingDirectory) },
        reason: `${reason} while it judged this model, also when it judged it alone. Memory is the usual cause: judge it on a larger machine.`,
    });
}
/** The reports and the record of a result that no stage of this run made. */
async function writeRun(result, { folder }, { workingDirectory }, { outputDirectory }) {
    await (0,commands_history/* recordRun */.vj)((0,commands_history/* runsFolder */.Xc)(workingDirectory, outputDirectory), result);
    return { result, files: await (0,reports/* writeReports */.L)(result, (0,external_node_path_.join)(outputDirectory, folder), null) };
}

// EXTERNAL MODULE: ./src/commands/judge.ts + 1 modules
var commands_judge = __webpack_require__(9227);
// EXTERNAL MODULE: ./src/commands/notifications.ts + 10 modules
var notifications = __webpack_require__(65830);
// EXTERNAL MODULE: ./src/commands/output.ts
var output = __webpack_require__(88973);
// EXTERNAL MODULE: ./src/commands/run-index.ts
var run_index = __webpack_require__(5946);
// EXTERNAL MODULE: ./src/commands/settings.ts
var commands_settings = __webpack_require__(86833);
// EXTERNAL MODULE: ./src/commands/paths.ts
var paths = __webpack_require__(30430);
// EXTERNAL MODULE: ./src/commands/sharding-run.ts
var sharding_run = __webpack_require__(45588);
;// CONCATENATED MODULE: ./src/commands/run-models.ts












/**
 * The main job, shared by action, command line and library: every model through the stages, reports written,
 * webhooks told.
 * @throws ModelGateError for what is wrong before a model is looked at: usage, config, data files
 */
async function runModels(inputs, surroundings, given = {}) {
    const { workingDirectory, clock, log } = surroundings;
    const refusal = given.deploymentRefusal ?? null;
    const configured = given.config ?? (await (0,commands_settings.resolveConfig)(inputs, workingDirectory));
    const settings = (0,commands_settings.withBaseline)(restricted(configured, refusal), inputs.text('baseline'));
    const environment = (0,commands_settings.resolveEnvironment)(inputs.text('environment'), settings);
    const stages = (0,commands_settings.resolveStages)(inputs.text('stages'), settings);
    const outputDirectory = (0,paths/* within */.u)(workingDirectory, inputs.text('output-dir') ?? commands_history/* DEFAULT_OUTPUT_DIRECTORY */.iL);
    const notes = [...(given.notes ?? []), ...refusalNote(inputs, configured, refusal)];
    const judging = { config: settings, environment, stages, outputDirectory, notes, mayDeploy: refusal === null }; // prettier-ignore
    const signal = AbortSignal.any([surroundings.signal, timeLimit(settings)]);
    if (inputs.text('shard-by') === 'data' && inputs.text('shard') !== undefined) {
        (0,output/* prepareFolder */.G)(outputDirectory, 'output-dir');
        const { runDataShard } = await __webpack_require__.e(/* import() */ 2377).then(__webpack_require__.bind(__webpack_require__, 72377));
        await runDataShard(inputs, surroundings, { ...judging, mayDeploy: false }, signal);
        return [];
    }
    const { all, own, share } = await (0,sharding_run/* modelsOfRun */.Dm)(inputs, workingDirectory);
    const { opensTarget } = given;
    const judge = await (0,commands_judge/* openJudge */.S)(inputs, surroundings, judging, {
        signal,
        ...(opensTarget === undefined ? {} : { opensTarget }),
    });
    const runs = (0,commands_history/* runsFolder */.Xc)(workingDirectory, outputDirectory);
    const finished = [];
    try {
        (0,output/* prepareFolder */.G)(outputDirectory, 'output-dir');
        await (0,sharding_run/* forgetShard */.Yh)(outputDirectory);
        if (stages.includes('deploy'))
            requireDeployable(all, inputs.flag('auto-deploy') || settings.deployment.auto_approval);
        await judgeModels(own, {
            ...{ inputs, surroundings, settings: judging, judge, signal },
            finished: async (run, position) => {
                finished[position] = run;
                // Who was told of a verdict is not told of it again.
                if (run.result.reused === undefined)
                    await (0,notifications/* notify */.m)(run.result, settings, surroundings, runs);
            },
        });
    }
    finally {
        await judge.close();
    }
    if (share === null && finished.length > 1)
        await (0,run_index/* writeIndex */._M)(finished, outputDirectory);
    if (share !== null) {
        if (own.length === 0)
            log.info(`shard ${share.shard}/${share.plan.shards} has no model: nothing to judge, passed`);
        const { source } = surroundings;
        const facts = { outputDirectory, inputs, config: settings, environment, stages, source, now: clock.now() };
        await (0,sharding_run/* recordShard */.gz)(share, finished, facts);
    }
    return finished;
}
/** Only who asked for a deployment wants to know why there is none. */
function refusalNote(inputs, { deployment }, refusal) {
    const asked = inputs.flag('auto-deploy') || deployment.auto_approval;
    return asked && refusal !== null && !inputs.flag('dry-run') ? [`nothing is deployed: ${refusal}`] : [];
}
/** The configuration's own approval does not count against a refusal. */
function restricted(config, refusal) {
    return refusal === null
        ? config
        : (0,load/* checkConfig */.l2)({ ...config, deployment: { ...config.deployment, auto_approval: false } });
}
/**
 * What a deployment would refuse in the end is refused before an hour of tests.
 * @throws ModelGateError 'usage' for several models, of which the last would replace all others, or a name that git
 * servers and file systems do not all take
 */
function requireDeployable(paths, deploys) {
    if (!deploys)
        return;
    if (paths.length > 1) {
        throw new errors/* ModelGateError */.j3('usage', `${paths.length} models cannot be deployed to one environment: it holds one model`, {
            subject: 'model',
            remedy: 'Name one model, or run once for each with an environment of its own.',
        });
    }
    for (const path of paths)
        (0,names/* assertFileName */.uD)((0,external_node_path_.basename)(path));
}
/** The pipeline's own time limit; a job that hangs costs more than a job that fails. */
function timeLimit(config) {
    const minutes = config.pipeline.timeout_minutes;
    const controller = new AbortController();
    const timer = setTimeout(() => {
        controller.abort(new errors/* ModelGateError */.j3('timeout', `the pipeline took longer than ${minutes} minutes`, {
            subject: 'pipeline.timeout_minutes',
            remedy: 'Raise pipeline.timeout_minutes, or use smaller data.',
        }));
    }, minutes * 60_000);
    timer.unref();
    return controller.signal;
}
/** The worst of several verdicts decides the exit code. */
function exitCode(results, codeOf) {
    return results.reduce((worst, result) => (codeOf(result) > worst ? codeOf(result) : worst), 0);
}


/***/ }),

/***/ 23007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ newPlan),
/* harmony export */   ce: () => (/* binding */ newShardRecord),
/* harmony export */   kg: () => (/* binding */ readShardRecord),
/* harmony export */   m3: () => (/* binding */ readPlan),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55156);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74296);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86153);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72020);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83323);
/* harmony import */ var _sharding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80348);







const SCHEMA_VERSION = 1;
const sha256Text = zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^[0-9a-f]{64}$/);
const shardCount = zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).max(_sharding_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SHARDS */ .hH);
const plannedModel = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    path: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).max(4096),
    size: zod__WEBPACK_IMPORTED_MODULE_1__.int().nonnegative(),
    shard: shardCount,
});
const planRecord = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__.literal(SCHEMA_VERSION),
    /** Of ModelGate. */
    version: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(100),
    shards: shardCount,
    models: zod__WEBPACK_IMPORTED_MODULE_1__.array(plannedModel),
})
    .refine(({ models, shards }) => models.every(({ shard }) => shard <= shards), 'a model is of a shard beyond the last')
    .refine(({ models }) => new Set(models.map(({ path }) => path)).size === models.length, 'a model is listed twice');
const shardRecord = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__.literal(SCHEMA_VERSION),
    /** Counted from 1. */
    shard: shardCount,
    plan: planRecord,
    /** sha256 of everything besides the models that decides a verdict: configuration, stages, environment, data. */
    config_digest: sha256Text,
    /** Commit that was judged; null outside a repository. */
    commit: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(100).nullable(),
    /** Of the CI system, the same for all attempts of a run; null where it has none. */
    run_id: zod__WEBPACK_IMPORTED_MODULE_1__.string().max(100).nullable(),
    finished_at: zod__WEBPACK_IMPORTED_MODULE_3__.datetime(),
    /** The models of this shard that were judged, in the order of the plan. */
    judged: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        path: zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1).max(4096),
        /** Of the result document. */
        result_sha256: sha256Text,
    })),
})
    .refine(({ shard, plan }) => shard <= plan.shards, 'the shard is beyond the last');
function newPlan(models, shards) {
    return { schema_version: SCHEMA_VERSION, version: _core_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x, shards, models: [...models] };
}
function newShardRecord(facts) {
    return { schema_version: SCHEMA_VERSION, ...facts };
}
/** @throws ModelGateError 'data' for a text that is no plan of this version */
function readPlan(text, name) {
    return readDocument(planRecord, text, name, 'Write it with: modelgate plan --output plan.json');
}
/** @throws ModelGateError 'data' for a text that is no shard's record of this version */
function readShardRecord(text, name) {
    return readDocument(shardRecord, text, name, 'Run and merge with the same version of ModelGate.');
}
/** The same for the same value, whoever made it. */
function digestOf(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .toJson */ .a)(value)).digest('hex');
}
/** @throws ModelGateError 'data' for a text that is not by the schema */
function readDocument(schema, text, name, remedy) {
    const failed = (why, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ModelGateError */ .j3('data', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(name, 200)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(why, 200)}`, { subject: name, remedy, cause });
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw failed((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error), error);
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw failed(`${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is not by the schema'}`.trim());
}


/***/ }),

/***/ 45588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ modelsOfRun),
/* harmony export */   LM: () => (/* binding */ DECISIVE),
/* harmony export */   UC: () => (/* binding */ modelPlaces),
/* harmony export */   UJ: () => (/* binding */ namedModels),
/* harmony export */   Yh: () => (/* binding */ forgetShard),
/* harmony export */   gz: () => (/* binding */ recordShard)
/* harmony export */ });
/* unused harmony export planBySize */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74296);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(86153);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72020);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83323);
/* harmony import */ var _models_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23818);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(88973);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30430);
/* harmony import */ var _sharding_documents_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23007);
/* harmony import */ var _sharding_weights_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42808);
/* harmony import */ var _sharding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80348);














/** Options besides the models that decide a verdict; shards that differ in one cannot be merged. */
const DECISIVE = [
    'validation-data',
    'reference-data',
    'target',
    'baseline',
    'engine',
    'runtime',
    'entry',
    'auto-deploy',
    'dry-run',
];
/** @throws ModelGateError 'usage' for a shard that does not fit the plan, 'data' for a plan that is none */
async function modelsOfRun(inputs, workingDirectory) {
    const words = [...inputs.list('model'), ...inputs.positionals];
    const share = await shareOf(inputs, words, workingDirectory);
    if (share === null) {
        const all = await (0,_models_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveModelPaths */ .gD)(words, workingDirectory);
        const folderOf = (position) => (all.length === 1 ? '' : (0,_sharding_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFolder */ .t3)(position, all[position]));
        return { all, own: all.map((path, position) => ({ path, folder: folderOf(position) })), share };
    }
    const { models } = share.plan;
    return {
        all: models.map(({ path }) => path),
        own: models.flatMap(({ path, shard }, position) => shard === share.shard ? [{ path, folder: (0,_sharding_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFolder */ .t3)(position, path) }] : []),
        share,
    };
}
/** Where the models are that these inputs name, be it as patterns or in a plan; for a guard that asks before the run. */
async function modelPlaces(inputs, workingDirectory) {
    const file = inputs.text('plan');
    const { models } = file === undefined ? { models: [] } : await planOfFile((0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .within */ .u)(workingDirectory, file), []);
    return [...inputs.list('model'), ...models.map(({ path }) => path)];
}
async function shareOf(inputs, words, workingDirectory) {
    const [text, file] = [inputs.text('shard'), inputs.text('plan')];
    if (text === undefined) {
        if (file === undefined)
            return null;
        throw wrong('a plan was given, and no shard of it', 'plan', 'Say which one: --shard 1/3.');
    }
    const { shard, of } = (0,_sharding_js__WEBPACK_IMPORTED_MODULE_5__/* .parseShard */ .uK)(text);
    const plan = file === undefined
        ? await planBySize(await namedModels(words, workingDirectory), of, workingDirectory)
        : await planOfFile((0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .within */ .u)(workingDirectory, file), words);
    if (plan.shards === of)
        return { shard, plan };
    throw wrong(`shard ${shard}/${of} is of another split: the plan has ${plan.shards} shards`, 'shard', 'Take both from one modelgate plan.'); // prettier-ignore
}
/** As `plan` and every shard list them: without repeats, however they were written. */
async function namedModels(words, workingDirectory) {
    const paths = await (0,_models_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveModelPaths */ .gD)(words, workingDirectory);
    return [...new Set(paths.map((path) => (0,_models_js__WEBPACK_IMPORTED_MODULE_4__/* .displayPath */ .Gt)(path, workingDirectory)))];
}
/** The split that every machine finds by itself. */
async function planBySize(paths, shards, workingDirectory) {
    return (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .newPlan */ .EI)((0,_sharding_js__WEBPACK_IMPORTED_MODULE_5__/* .splitModels */ .XV)((0,_sharding_weights_js__WEBPACK_IMPORTED_MODULE_8__/* .weighBySize */ .jK)(await (0,_sharding_weights_js__WEBPACK_IMPORTED_MODULE_8__/* .sizesOf */ .gN)(paths, workingDirectory)), shards), shards);
}
async function planOfFile(path, words) {
    if (words.length > 0)
        throw wrong('models were named, and a plan that names them', 'plan', 'Leave --model out.');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .ModelGateError */ .j3('not-found', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(path)}: no such plan`, { subject: 'plan' });
    const plan = (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .readPlan */ .m3)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, 'utf8'), path);
    if (plan.version === _core_version_js__WEBPACK_IMPORTED_MODULE_11__/* .VERSION */ .x)
        return plan;
    throw wrong(`the plan is of version ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(plan.version)}, this is ${_core_version_js__WEBPACK_IMPORTED_MODULE_11__/* .VERSION */ .x}`, 'plan', 'Plan and run with one version.'); // prettier-ignore
}
function wrong(message, subject, remedy) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .ModelGateError */ .j3('usage', message, { subject, remedy });
}
/** A record of an earlier run must not vouch for this one, should it be killed. */
async function forgetShard(outputDirectory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(outputDirectory, _sharding_js__WEBPACK_IMPORTED_MODULE_5__/* .SHARD_FILE */ .aL), { force: true });
}
/** Written last: a shard that has no record did not come to its end. */
async function recordShard({ shard, plan }, finished, facts) {
    const { outputDirectory, inputs, config, environment, stages, source, now } = facts;
    const judged = await Promise.all(finished.map(async ({ result, files }) => ({
        path: result.model_path,
        result_sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(files.result))
            .digest('hex'),
    })));
    const options = DECISIVE.map((name) => [name, inputs.text(name) ?? null]);
    const config_digest = (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .ol)({ config, environment, stages, options });
    const record = (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .newShardRecord */ .ce)({
        ...{ shard, plan, config_digest, judged },
        ...{ commit: source.commit, run_id: source.runId, finished_at: now.toISOString() },
    });
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_12__/* .writeOutput */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(outputDirectory, _sharding_js__WEBPACK_IMPORTED_MODULE_5__/* .SHARD_FILE */ .aL), (0,_core_json_js__WEBPACK_IMPORTED_MODULE_13__/* .toJson */ .a)(record), 'output-dir');
}


/***/ }),

/***/ 42808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wx: () => (/* binding */ weighByDuration),
/* harmony export */   gN: () => (/* binding */ sizesOf),
/* harmony export */   jK: () => (/* binding */ weighBySize)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27137);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30430);



/**
 * What a model of no size costs, told as bytes. Measured in one run on two cores with small data: 0.05 to 0.2 s for a model
 * of 11 kB, 0.6 to 0.9 s for a forest of 200 MB, which is 3 to 4 ms a MB. Without it one large model would count for
 * thousands of small ones.
 */
const FIXED_BYTES = 32 * 1024 ** 2;
/** A Git LFS pointer is smaller than this. */
const MAX_POINTER_BYTES = 200;
/**
 * Sizes as they decide the split. A file that is not fetched yet counts as large as its Git LFS pointer says; what is no
 * file has no size, and the shard that gets it says why it cannot be judged.
 */
async function sizesOf(paths, workingDirectory) {
    const sizes = [];
    for (const path of paths) {
        const file = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .u)(workingDirectory, path);
        const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => null);
        const size = facts?.isFile() === true ? facts.size : 0;
        const pointer = size > 0 && size < MAX_POINTER_BYTES ? (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readLfsPointer */ .t)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file)) : null;
        sizes.push({ path, size: pointer?.size ?? size });
    }
    return sizes;
}
/** By size alone: what every machine knows without asking. Unit: bytes. */
function weighBySize(models) {
    return models.map((model) => ({ ...model, weight: model.size + FIXED_BYTES }));
}
/**
 * By the seconds that earlier runs took; a model that never ran is taken for as fast, byte by byte, as the median of
 * those that did. Unit: seconds.
 * @param seconds by path; null when none of these models is in it
 */
function weighByDuration(models, seconds) {
    const rates = weighBySize(models)
        .flatMap(({ path, weight }) => (seconds.has(path) ? [seconds.get(path) / weight] : []))
        .toSorted((a, b) => a - b);
    const median = rates[Math.floor(rates.length / 2)];
    if (median === undefined)
        return null;
    return weighBySize(models).map(({ path, size, weight }) => ({
        path,
        size,
        weight: seconds.get(path) ?? median * weight,
    }));
}


/***/ }),

/***/ 80348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XV: () => (/* binding */ splitModels),
/* harmony export */   aL: () => (/* binding */ SHARD_FILE),
/* harmony export */   cj: () => (/* binding */ shardLoads),
/* harmony export */   hH: () => (/* binding */ MAX_SHARDS),
/* harmony export */   t3: () => (/* binding */ reportFolder),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72020);



/** Name of what a shard writes beside its reports. */
const SHARD_FILE = 'shard.json';
/** More jobs than this no CI system starts for one run; GitHub's own limit of a matrix is 256. */
const MAX_SHARDS = 1_000;
/**
 * Longest processing time first: the heaviest model that is left goes to the shard with the least work. The fullest
 * shard has at most 4/3 - 1/(3n) times the work of the best split (Graham, 1969, https://doi.org/10.1137/0117039).
 * Ties go by path and shard number, so that every machine makes the same split.
 * @returns the models in the order in which they came
 */
function splitModels(models, shards) {
    const loads = Array.from({ length: shards }, () => 0);
    const shardOf = new Map();
    for (const model of models.toSorted((a, b) => b.weight - a.weight || (a.path < b.path ? -1 : 1))) {
        const least = loads.indexOf(Math.min(...loads));
        loads[least] = loads[least] + model.weight;
        shardOf.set(model.path, least + 1);
    }
    return models.map(({ path, size }) => ({ path, size, shard: shardOf.get(path) }));
}
/** Work of every shard of a split, in the unit of the weights. */
function shardLoads(models, shards) {
    const planned = splitModels(models, shards);
    const loads = Array.from({ length: shards }, () => 0);
    for (const [index, { shard }] of planned.entries())
        loads[shard - 1] += models[index].weight;
    return loads;
}
/** `2/8` as Jest and Playwright write it. @throws ModelGateError 'usage' for anything else */
function parseShard(text) {
    const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text.trim());
    const [shard, of] = [Number(match?.[1]), Number(match?.[2])];
    if (match !== null && shard >= 1 && shard <= of && of <= MAX_SHARDS)
        return { shard, of };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('usage', `shard is "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(text, 80)}", expected i/n with i from 1 to n`, {
        subject: 'shard',
        remedy: `The second of eight shards is 2/8; there are at most ${MAX_SHARDS}.`,
    });
}
/** Where the reports of one of several models go, below the output directory. @param position from 0 */
function reportFolder(position, path) {
    return `${position + 1}-${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)}`;
}


/***/ }),

/***/ 37770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ PROCESSORS_VARIABLE),
/* harmony export */   K: () => (/* binding */ processors)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

/** Set by a run that judges several models side by side, so that their threads together are not more than the processors. */
const PROCESSORS_VARIABLE = 'MODELGATE_PROCESSORS';
/** How many processors this process may keep busy: those of the machine, or its share of them. */
function processors(environment = process.env) {
    const all = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)();
    const share = Number(environment[PROCESSORS_VARIABLE] ?? '');
    return Number.isInteger(share) && share >= 1 ? Math.min(share, all) : all;
}


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
        reportRun: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('report-run') || null,
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


/***/ }),

/***/ 56750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b_: () => (/* binding */ renderManyHtml),
/* harmony export */   id: () => (/* binding */ renderManyJunit),
/* harmony export */   ku: () => (/* binding */ renderManySummary),
/* harmony export */   qp: () => (/* binding */ renderManyTable)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36419);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72020);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7556);
/* harmony import */ var _junit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42998);
/* harmony import */ var _many_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19451);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54285);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25594);







/** Rows a table may have; the first that fits is used. */
const ROW_LIMITS = [1_000, 200, 50, 10];
/** Problems and models that a terminal shows; the files have the rest. */
const MAX_TERMINAL_LINES = 50;
/** GitHub-flavoured Markdown for a job summary, shortened until it fits, which it says. */
function renderManySummary(report) {
    const { emoji, word, facts } = head(report);
    const texts = ROW_LIMITS.map((rowLimit) => [
        `## ${emoji} ${word}`,
        '',
        facts.map((fact) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(fact)).join(' · '),
        '',
        `**What to do next.** ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)((0,_many_js__WEBPACK_IMPORTED_MODULE_1__/* .manyNextStep */ .FC)(report))}`,
        '',
        ...(0,_many_js__WEBPACK_IMPORTED_MODULE_1__/* .manySections */ ._3)(report).map((section) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSection */ .d)(section, { rowLimit, open: true })),
    ].join('\n'));
    return texts.find((text) => Buffer.byteLength(text) <= _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_BYTES */ .Q0) ?? texts.at(-1);
}
/** One page that links to the report of every model. */
function renderManyHtml(report) {
    const { word, facts, tone } = head(report);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_4__/* .page */ .MY)({
        title: `${word} - ModelGate`,
        body: `<header class="verdict ${tone}">
<p class="kicker">ModelGate, many models</p>
<h1><span class="word">${word}</span></h1>
<p class="line">${facts.map((fact) => `<span>${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(fact)}</span>`).join('')}</p>
</header>
<main>
<section class="next" aria-labelledby="next"><h2 id="next">What to do next</h2><p>${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)((0,_many_js__WEBPACK_IMPORTED_MODULE_1__/* .manyNextStep */ .FC)(report))}</p></section>
${(0,_many_js__WEBPACK_IMPORTED_MODULE_1__/* .manySections */ ._3)(report).map(_html_js__WEBPACK_IMPORTED_MODULE_4__/* .htmlSection */ .$q).join('\n')}
</main>`,
    });
}
/** Plain lines: the verdict, what is wrong, the models that did not pass. */
function renderManyTable(report) {
    const { word, facts } = head(report);
    const open = report.rows.filter(({ status }) => !passes(status));
    const lines = [
        ...report.problems.map((problem) => `? ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(problem)}`),
        ...open.map(({ path, status, fact }) => `${statusWord(status)}  ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(path)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(fact)}`),
    ];
    const more = lines.length - MAX_TERMINAL_LINES;
    return [
        `${word}  ${facts.join(', ')}`,
        ...lines.slice(0, MAX_TERMINAL_LINES),
        ...(more > 0 ? [`and ${more} more in the report`] : []),
        `Next: ${(0,_many_js__WEBPACK_IMPORTED_MODULE_1__/* .manyNextStep */ .FC)(report)}`,
        '',
    ].join('\n');
}
/**
 * One JUnit file of all models, in pieces: a suite a model and stage, and one of the merge itself with an error for every
 * problem, so that a reader of the file alone cannot take a part for the whole.
 * @param results of the judged models, in the order of the rows
 */
function* renderManyJunit(report, results) {
    const { problems, rows } = report;
    const sum = (name) => rows.reduce((total, { counts }) => total + counts[name], 0);
    const own = { tests: problems.length + 1, failures: 0, errors: problems.length, skipped: 0 };
    const all = {
        tests: sum('tests') + own.tests,
        failures: sum('failures'),
        errors: sum('errors') + own.errors,
        skipped: sum('skipped'),
    };
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `<testsuites name="ModelGate" ${(0,_junit_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(all)} time="${seconds(report).toFixed(3)}">\n`;
    yield `  <testsuite name="merge" ${(0,_junit_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(own)} time="0">\n`;
    yield `    <testcase name="merge.read" classname="merge" time="0"/>\n`;
    // A reader that takes cases of one name for runs of one case shows one of them.
    for (const [index, problem] of problems.entries())
        yield `    <testcase name="merge.complete${index === 0 ? '' : `.${index + 1}`}" classname="merge" time="0"><error message="${(0,_junit_js__WEBPACK_IMPORTED_MODULE_5__/* .xml */ ._n)(problem)}" type="inconclusive"/></testcase>\n`;
    yield '  </testsuite>\n';
    for (const result of results)
        yield `${(0,_junit_js__WEBPACK_IMPORTED_MODULE_5__/* .junitSuites */ .og)(result, `${result.model_path}: `).join('\n')}\n`;
    yield '</testsuites>\n';
}
function head(report) {
    const { status, rows, shards } = report;
    const { verdict, emoji, tone } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .overallWording */ .Wr)(status);
    const passed = rows.filter((row) => passes(row.status)).length;
    const unjudged = rows.filter((row) => row.status === null).length;
    const facts = [
        `${passed} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(rows.length, 'model')} passed`,
        ...(unjudged > 0 ? [`${unjudged} not judged`] : []),
        ...(shards === null ? [] : [(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(shards, 'shard')]),
        `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .showDuration */ .kJ)(seconds(report) * 1000)} of work`,
    ];
    return { word: verdict, emoji, tone, facts };
}
function seconds({ rows }) {
    return rows.reduce((total, row) => total + row.seconds, 0);
}
function passes(status) {
    return status !== null && (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .overallWording */ .Wr)(status).verdict === 'PASS';
}
function statusWord(status) {
    return status === null ? 'not judged' : (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .overallWording */ .Wr)(status).word;
}


/***/ }),

/***/ 19451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ manyNextStep),
/* harmony export */   _3: () => (/* binding */ manySections),
/* harmony export */   kF: () => (/* binding */ manyStatus),
/* harmony export */   ki: () => (/* binding */ manyRow)
/* harmony export */ });
/* harmony import */ var _junit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42998);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24707);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25594);



/** Worst first: of several models, the worst one speaks for all. */
const WORST_FIRST = [
    'error',
    'failed',
    'rolled_back',
    'inconclusive',
    'awaiting_approval',
    'ready_for_deployment',
    'deployed',
];
function manyRow(result, place) {
    const { digest, count } = (0,_overview_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(result);
    const [reason] = result.verdict.reasons;
    return {
        path: result.model_path,
        shard: place.shard,
        status: result.overall_status,
        sha256: digest === null ? null : result.model.sha256,
        fact: reason ?? count,
        seconds: result.execution_time_seconds,
        counts: (0,_junit_js__WEBPACK_IMPORTED_MODULE_1__/* .countOutcomes */ .XF)((0,_overview_js__WEBPACK_IMPORTED_MODULE_0__/* .allChecks */ .fZ)(result).map(({ check }) => check)),
        folder: place.folder,
    };
}
/** Inconclusive when something is missing or contradicts itself, whatever the rest says; else the worst of all. */
function manyStatus(statuses, problems) {
    if (problems.length > 0)
        return 'inconclusive';
    return WORST_FIRST.find((status) => statuses.includes(status)) ?? 'ready_for_deployment';
}
/** The same as the index page and the summary show it: what is wrong first, then every model, worst first. */
function manySections({ shards, problems, notes, rows }) {
    const rank = ({ status }) => (status === null ? -1 : WORST_FIRST.indexOf(status));
    const sorted = rows.toSorted((a, b) => rank(a) - rank(b));
    const passed = rows.filter(({ status }) => status !== null && (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .overallWording */ .Wr)(status).verdict === 'PASS').length;
    const models = {
        id: 'models',
        title: 'Models',
        fact: `${passed} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rows.length, 'model')} passed`,
        tone: passed === rows.length ? 'good' : 'bad',
        blocks: [
            ...(notes.length === 0 ? [] : [{ kind: 'list', items: notes }]),
            {
                kind: 'table',
                caption: 'Every model, worst first',
                columns: [
                    { title: 'Model' },
                    { title: 'Verdict' },
                    { title: 'Checks' },
                    { title: 'Time', numeric: true },
                    ...(shards === null ? [] : [{ title: 'Shard', numeric: true }]),
                    { title: 'sha256' },
                ],
                rows: sorted.map((row) => [
                    row.folder === null ? row.path : { text: row.path, file: `${row.folder}/report.html` },
                    verdictCell(row.status),
                    row.fact,
                    row.status === null ? '–' : (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .showDuration */ .kJ)(row.seconds * 1000),
                    ...(shards === null ? [] : [String(row.shard)]),
                    row.sha256 === null ? '' : { text: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDigest */ .VK)(row.sha256), mono: true },
                ]),
            },
        ],
    };
    if (problems.length === 0)
        return [models];
    return [
        {
            id: 'attention',
            title: 'Not the whole run',
            fact: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(problems.length, 'problem'),
            tone: 'unsure',
            blocks: [{ kind: 'list', items: problems }],
        },
        models,
    ];
}
function verdictCell(status) {
    if (status === null)
        return { text: 'not judged', tone: 'unsure', emoji: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .overallWording */ .Wr)('inconclusive').emoji };
    const { word, tone, emoji } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .overallWording */ .Wr)(status);
    return { text: word, tone, emoji };
}
/** One sentence for people: what to do now. */
function manyNextStep({ status, problems }) {
    if (problems.length > 0)
        return 'Run the shards that are missing or differ again, and merge all of them.';
    if ((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .overallWording */ .Wr)(status).verdict === 'PASS')
        return 'Nothing: every model passed its gate.';
    return 'Look at the reports of the models that did not pass; each says what to do.';
}


/***/ }),

/***/ 81400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ resultReader)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72020);


/** The validator costs start-up time and is loaded here, when there is something to read. */
async function resultReader() {
    // By its default: in a bundle, a CommonJS package has no other name in a dynamic import.
    const [{ default: Ajv }, { default: schema }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2463).then(__webpack_require__.t.bind(__webpack_require__, 42463, 23)),
        __webpack_require__.e(/* import() */ 3733).then(__webpack_require__.t.bind(__webpack_require__, 43733, 19)),
    ]);
    const { $schema: _draft, ...document } = schema;
    const validate = new Ajv({ strict: false }).compile(document);
    return {
        read: (text) => {
            const value = parsed(text);
            if (validate(value))
                return value;
            const { instancePath = '', message = 'is not by the schema' } = validate.errors?.[0] ?? {};
            throw notAResult(`${instancePath === '' ? 'the document' : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(instancePath, 200)} ${message}`);
        },
    };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw notAResult((0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), 200));
    }
}
function notAResult(why) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('data', `no result of ModelGate: ${why}`, {
        remedy: 'Judge and report with the same version of ModelGate.',
    });
}


/***/ })

};
