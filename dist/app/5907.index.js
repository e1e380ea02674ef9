export const id = 5907;
export const ids = [5907];
export const modules = {

/***/ 43887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ ciReporters)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
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
                // The agent is another process in another folder: a relative path leads it nowhere.
                command('task.uploadsummary', {}, (0,external_node_path_.resolve)(files.summary));
                command('build.addbuildtag', {}, `modelgate-${result.overall_status}`);
            }
            // One result a step; the exit code fails it anyway, and the build list shows this sentence.
            const failed = runs.filter(({ result }) => !result.verdict.passed);
            if (failed.length > 0)
                command('task.complete', { result: 'Failed' }, `${failed.length} of ${runs.length} models did not pass`);
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
    return (0,core_text/* plainLines */.y1)(text)
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
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
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
/** Code quality and metrics reports for merge requests, and one comment on them. */
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
            // The comment needs the network; other runs need not load what it takes.
            const [{ publishNote }, { sendHttp }, { systemClock }] = await Promise.all([
                __webpack_require__.e(/* import() */ 2899).then(__webpack_require__.bind(__webpack_require__, 62899)),
                Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 41246)),
                Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 29482)),
            ]);
            return [...problems, ...(await publishNote(runs, env, { http: sendHttp, clock: systemClock }))];
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




/** What a Jenkinsfile sets as `currentBuild.description`: Jenkins has no way to set it from a program's output. */
const DESCRIPTION = 'jenkins-description.txt';
/** Jenkins reads files: says which ones its junit and archiveArtifacts steps should be given, and writes the description. */
function jenkinsReporter(env) {
    // The steps take patterns below the workspace and no absolute paths.
    const inside = (path) => (0,external_node_path_.relative)(env['WORKSPACE'] ?? process.cwd(), path).replaceAll('\\', '/');
    return {
        publish: async (runs) => {
            const problems = [];
            for (const { result, files } of runs) {
                if (files.junit !== null)
                    process.stderr.write(`jenkins: junit '${inside(files.junit)}'\n`);
                process.stderr.write(`jenkins: archiveArtifacts '${inside(files.directory)}/**'\n`);
                try {
                    await (0,promises_.writeFile)((0,external_node_path_.join)(files.directory, DESCRIPTION), descriptionOf(result));
                }
                catch (error) {
                    problems.push(`${DESCRIPTION} was not written: ${(0,errors/* messageOf */.bD)(error)}`);
                }
            }
            return problems;
        },
    };
}
function descriptionOf({ model_path, overall_status, model }) {
    const digest = model === null ? '' : ` ${model.sha256.slice(0, 12)}`;
    return `${overall_status} ${(0,core_text/* plain */.pj)(model_path, 200)}${digest}\n`;
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


/***/ }),

/***/ 68377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ githubIssueBoard)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84099);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2725);


const PERMISSION = 'issues: write';
/**
 * One open issue for each environment in trouble: opened when there is none, rewritten while the trouble lasts, closed
 * when it is over. Issues of other authors are left alone, whatever they contain.
 */
function githubIssueBoard({ source, token, clock, log, apiUrl }) {
    const told = async (what, work) => {
        try {
            return await work(await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .openGithubApi */ .Y6)({ apiUrl, source }, token, clock));
        }
        catch (error) {
            log.warning(`The issue could not be ${what}: ${(0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFailure */ .SP)(error, PERMISSION)}`);
            return null;
        }
    };
    return {
        show: (environment, news) => told('written', async (github) => {
            const { owner, repo } = github;
            const body = bodyOf(environment, news);
            // An answer may get lost after its effect: each try looks first whether the one before opened the issue.
            const { html_url } = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRetries */ .LH)(github.patience, async () => {
                const known = await ownIssue(github, environment);
                return known === null
                    ? github.once(({ rest }, request) => rest.issues.create({ owner, repo, title: news.title, body, request }))
                    : github.once(({ rest }, request) => rest.issues.update({ owner, repo, issue_number: known, body, request }));
            });
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


/***/ }),

/***/ 61660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ githubRetraining)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84099);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2725);



/** A workflow of this repository that trains a new model. */
function githubRetraining(access, settings) {
    let opened = null;
    const api = () => (opened ??= (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .openGithubApi */ .Y6)(access, access.token, access.clock));
    const { workflow, dispatch } = settings;
    return {
        name: `${workflow} of ${access.source.repository ?? 'this repository'} (${dispatch}_dispatch)`,
        lastAsked: async (since) => {
            try {
                return await lastRun(await api(), settings, since);
            }
            catch (error) {
                if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .serverError */ .ig)(error).status === 404) {
                    throw refused(`the repository has no workflow ${workflow} (name it with retraining.workflow), or the token may not see it`, error);
                }
                throw refused(`GitHub does not say when ${workflow} ran last: ${(0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFailure */ .SP)(error, 'actions: read')}`, error);
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
                if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3)
                    throw error;
                throw refused(`${workflow} was not started: ${(0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFailure */ .SP)(error, permission)}`, error);
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('usage', 'the branch that the retraining workflow is to run on is not known', {
            remedy: 'Set retraining.ref.',
        });
    }
    const inputs = { environment, reasons: reasons.join('\n') };
    await github.once(({ rest }, request) => rest.actions.createWorkflowDispatch({ owner, repo, workflow_id: workflow, ref: onRef, inputs, request }));
}
function refused(message, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('deploy', message, { cause });
}


/***/ }),

/***/ 75907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_API_BYTES: () => (/* reexport safe */ _github_branches_js__WEBPACK_IMPORTED_MODULE_12__.mD),
/* harmony export */   actionsCache: () => (/* reexport safe */ _github_actions_cache_js__WEBPACK_IMPORTED_MODULE_6__.k),
/* harmony export */   cacheFolder: () => (/* reexport safe */ _node_cache_folder_js__WEBPACK_IMPORTED_MODULE_29__.n),
/* harmony export */   ciReporters: () => (/* reexport safe */ _ci_reporters_js__WEBPACK_IMPORTED_MODULE_17__.v),
/* harmony export */   consoleLogger: () => (/* reexport safe */ _plain_console_logger_js__WEBPACK_IMPORTED_MODULE_32__.k),
/* harmony export */   demandBaseCode: () => (/* reexport safe */ _github_trust_js__WEBPACK_IMPORTED_MODULE_15__.U),
/* harmony export */   deploymentRefusal: () => (/* reexport safe */ _github_trust_js__WEBPACK_IMPORTED_MODULE_15__.Q),
/* harmony export */   folderCache: () => (/* reexport safe */ _node_folder_cache_js__WEBPACK_IMPORTED_MODULE_28__.P),
/* harmony export */   githubAnswerCache: () => (/* reexport safe */ _github_answer_cache_js__WEBPACK_IMPORTED_MODULE_7__.m),
/* harmony export */   githubBranches: () => (/* reexport safe */ _github_branches_js__WEBPACK_IMPORTED_MODULE_12__.W1),
/* harmony export */   githubContext: () => (/* reexport safe */ _github_environment_js__WEBPACK_IMPORTED_MODULE_0__.h),
/* harmony export */   githubEnvironmentBoard: () => (/* reexport safe */ _github_environment_board_js__WEBPACK_IMPORTED_MODULE_2__.r),
/* harmony export */   githubFileCache: () => (/* reexport safe */ _github_model_cache_js__WEBPACK_IMPORTED_MODULE_9__.K),
/* harmony export */   githubIssueBoard: () => (/* reexport safe */ _github_issue_board_js__WEBPACK_IMPORTED_MODULE_10__.b),
/* harmony export */   githubJobIdentity: () => (/* reexport safe */ _github_job_identity_js__WEBPACK_IMPORTED_MODULE_3__.L),
/* harmony export */   githubLogger: () => (/* reexport safe */ _github_logger_js__WEBPACK_IMPORTED_MODULE_5__.k),
/* harmony export */   githubModelCache: () => (/* reexport safe */ _github_model_cache_js__WEBPACK_IMPORTED_MODULE_9__.P),
/* harmony export */   githubNewestCache: () => (/* reexport safe */ _github_newest_cache_js__WEBPACK_IMPORTED_MODULE_8__._),
/* harmony export */   githubReleases: () => (/* reexport safe */ _github_releases_js__WEBPACK_IMPORTED_MODULE_11__.g),
/* harmony export */   githubReporter: () => (/* reexport safe */ _github_reporter_js__WEBPACK_IMPORTED_MODULE_14__.githubReporter),
/* harmony export */   githubRetraining: () => (/* reexport safe */ _github_retraining_js__WEBPACK_IMPORTED_MODULE_13__.v),
/* harmony export */   isGithubActions: () => (/* reexport safe */ _github_environment_js__WEBPACK_IMPORTED_MODULE_0__.P),
/* harmony export */   openCheckout: () => (/* reexport safe */ _local_git_index_js__WEBPACK_IMPORTED_MODULE_18__.Hj),
/* harmony export */   openGitStore: () => (/* reexport safe */ _local_git_index_js__WEBPACK_IMPORTED_MODULE_19__.o),
/* harmony export */   openLfsDepot: () => (/* reexport safe */ _local_git_index_js__WEBPACK_IMPORTED_MODULE_20__.i),
/* harmony export */   postStepState: () => (/* reexport safe */ _github_step_js__WEBPACK_IMPORTED_MODULE_16__.kK),
/* harmony export */   processWatch: () => (/* reexport safe */ _node_process_watch_js__WEBPACK_IMPORTED_MODULE_24__.b),
/* harmony export */   proposedChange: () => (/* reexport safe */ _github_base_commit_js__WEBPACK_IMPORTED_MODULE_1__.D),
/* harmony export */   readLfsPointer: () => (/* reexport safe */ _local_git_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_21__.t),
/* harmony export */   remoteFiles: () => (/* reexport safe */ _node_remote_index_js__WEBPACK_IMPORTED_MODULE_30__.w),
/* harmony export */   runProgram: () => (/* reexport safe */ _node_program_js__WEBPACK_IMPORTED_MODULE_25__.m),
/* harmony export */   scratchFolder: () => (/* reexport safe */ _node_scratch_folder_js__WEBPACK_IMPORTED_MODULE_26__.$),
/* harmony export */   sendHttp: () => (/* reexport safe */ _node_http_js__WEBPACK_IMPORTED_MODULE_27__.sendHttp),
/* harmony export */   sourceOfCheckout: () => (/* reexport safe */ _local_git_source_js__WEBPACK_IMPORTED_MODULE_22__.T),
/* harmony export */   stepFailure: () => (/* reexport safe */ _github_step_js__WEBPACK_IMPORTED_MODULE_16__.nK),
/* harmony export */   stepOutputs: () => (/* reexport safe */ _github_step_js__WEBPACK_IMPORTED_MODULE_16__.tH),
/* harmony export */   systemClock: () => (/* reexport safe */ _node_clock_js__WEBPACK_IMPORTED_MODULE_23__.systemClock),
/* harmony export */   tellOfRun: () => (/* reexport safe */ _github_followed_run_js__WEBPACK_IMPORTED_MODULE_4__.o),
/* harmony export */   untrustedOrigin: () => (/* reexport safe */ _untrusted_js__WEBPACK_IMPORTED_MODULE_31__.p)
/* harmony export */ });
/* harmony import */ var _github_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25442);
/* harmony import */ var _github_base_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24990);
/* harmony import */ var _github_environment_board_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14715);
/* harmony import */ var _github_job_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50135);
/* harmony import */ var _github_followed_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99555);
/* harmony import */ var _github_logger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34379);
/* harmony import */ var _github_actions_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15003);
/* harmony import */ var _github_answer_cache_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73050);
/* harmony import */ var _github_newest_cache_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25946);
/* harmony import */ var _github_model_cache_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54769);
/* harmony import */ var _github_issue_board_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68377);
/* harmony import */ var _github_releases_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(39667);
/* harmony import */ var _github_branches_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(59499);
/* harmony import */ var _github_retraining_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(61660);
/* harmony import */ var _github_reporter_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(13207);
/* harmony import */ var _github_trust_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(45821);
/* harmony import */ var _github_step_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(30461);
/* harmony import */ var _ci_reporters_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(43887);
/* harmony import */ var _local_git_index_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(23384);
/* harmony import */ var _local_git_index_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(49870);
/* harmony import */ var _local_git_index_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(83941);
/* harmony import */ var _local_git_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(27137);
/* harmony import */ var _local_git_source_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(86513);
/* harmony import */ var _node_clock_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(29482);
/* harmony import */ var _node_process_watch_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(20179);
/* harmony import */ var _node_program_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(81280);
/* harmony import */ var _node_scratch_folder_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(92107);
/* harmony import */ var _node_http_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(41246);
/* harmony import */ var _node_folder_cache_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(55625);
/* harmony import */ var _node_cache_folder_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(38627);
/* harmony import */ var _node_remote_index_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(69499);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(56685);
/* harmony import */ var _plain_console_logger_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(13970);

































/***/ }),

/***/ 86513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sourceOfCheckout)
/* harmony export */ });
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23384);

/** Where a command line stands: repository and commit of the checkout around a folder, as far as git can tell. */
async function sourceOfCheckout(folder, environment) {
    const checkout = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .openCheckout */ .Hj)(folder, environment).catch(() => null); // no git: the source is simply not known
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


/***/ }),

/***/ 55625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ folderCache)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);



/** Files of this machine, each replaced at once by a newer one of its name. */
function folderCache(folder, log) {
    return {
        restore: (name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).catch(() => null),
        save: async (name, bytes) => {
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
                const part = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}.${process.pid}.part`);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(part, bytes);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(part, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
            }
            catch (error) {
                log.debug(`${folder} was not written: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
            }
        },
    };
}


/***/ })

};
