export const id = 3648;
export const ids = [3648,7897];
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
    const { source, serverUrl, token, clock, log } = options;
    let opened = null;
    const api = () => (opened ??= (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .openGithubApi */ .Y6)(options, token, clock));
    return {
        approvalNeeded: async (environment) => {
            const github = await api();
            if (!(await hasReviewers(github, environment)))
                return null;
            if (await asked(environment, async () => isOfJob(github, await deploymentsOf(github, environment), source.runId)))
                return null;
            return `the environment ${environment} has required reviewers, and this job is not bound to it: write "environment: ${environment}" into the job, so that they are asked`;
        },
        show: async (environment, news) => {
            try {
                await showDeployment(await api(), environment, news, { ...source, serverUrl });
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
        remedy: `${(0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(error) ? 'Give the job "permissions: actions: read, deployments: read"' : 'Run again later'}, or set deployment.ask_reviewers: false.`,
        cause: error,
    });
}
async function deploymentsOf(github, environment) {
    const { owner, repo } = github;
    return github.repeat(({ rest }, request) => rest.repos.listDeployments({ owner, repo, environment, per_page: LOOKED_AT, request }));
}
const isOurs = ({ description }) => description?.startsWith(MARK) === true;
/** Whether GitHub made one of them for a job with `environment:`: one of its statuses links to this run then. */
async function isOfJob(github, deployments, runId) {
    if (runId === null)
        return false;
    const { owner, repo } = github;
    const ofRun = new RegExp(`/actions/runs/${runId}(?:/|$)`);
    for (const deployment of deployments) {
        if (isOurs(deployment))
            continue;
        const statuses = await github.repeat(({ rest }, request) => rest.repos.listDeploymentStatuses({ owner, repo, deployment_id: deployment.id, per_page: LOOKED_AT, request }));
        if (statuses.some(({ log_url, target_url }) => ofRun.test(log_url ?? '') || ofRun.test(target_url)))
            return true;
    }
    return false;
}
async function showDeployment(github, environment, news, { commit, runId, runUrl, serverUrl }) {
    const { owner, repo } = github;
    // An answer may get lost after its effect: each try looks first whether the one before made it.
    const deployment_id = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRetries */ .LH)(github.patience, async () => {
        const deployments = await deploymentsOf(github, environment);
        // GitHub ends the deployment of a job itself, with the job's own result.
        if (commit === null || (await isOfJob(github, deployments, runId)))
            return null;
        const known = deployments.find((one) => isOurs(one) && entryOf(one) === news.deploymentId);
        if (known !== undefined)
            return known.id;
        const made = await github.once(({ rest }, request) => rest.repos.createDeployment({
            ...{ owner, repo, ref: commit, environment, auto_merge: false, required_contexts: [], request },
            description: `${MARK}${news.description}`.slice(0, 140),
            payload: { deployment_id: news.deploymentId, sha256: news.sha256 },
        }));
        // Without an id GitHub merged a branch instead (202); auto_merge is off, so that it does not.
        return made.id ?? null;
    });
    if (deployment_id === null)
        return;
    await github.repeat(({ rest }, request) => rest.repos.createDeploymentStatus({
        ...{ owner, repo, deployment_id, state: news.state, request },
        description: news.description.slice(0, 140),
        ...(runUrl === null ? {} : { log_url: runUrl }),
        ...(news.commit === null ? {} : { environment_url: `${serverUrl}/${owner}/${repo}/tree/${news.commit}` }),
    }));
}
/** The id of the history entry that a deployment of ours shows. */
function entryOf({ payload }) {
    return typeof payload === 'string' ? null : payload['deployment_id'];
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/hosts/github/api.ts
var github_api = __webpack_require__(84099);
// EXTERNAL MODULE: ./src/hosts/github/asset-transfer.ts
var asset_transfer = __webpack_require__(57359);
// EXTERNAL MODULE: ./src/hosts/github/retry.ts
var retry = __webpack_require__(2725);
;// CONCATENATED MODULE: ./src/hosts/github/release-depot.ts







/** https://docs.github.com/repositories/releasing-projects-on-github/about-releases: below 2 GiB each. */
const MAX_ASSET_BYTES = 2 * 1024 ** 3 - 1;
const ABANDONED_AFTER_MS = 24 * 3_600_000;
/** In the text of a release: which file of which environment it was made for. */
const MARK = /<!-- modelgate-release (\{[^\n]*\}) -->/;
const pointerRecord = schemas.strictObject({
    schema: schemas.literal('modelgate/release-asset@1'),
    sha256: schemas.string().regex(/^[0-9a-f]{64}$/),
    size: schemas.int().min(0),
    repository: schemas.string().regex(/^[\w.-]+\/[\w.-]+$/),
    release_id: schemas.int().positive(),
    asset_id: schemas.int().positive(),
    tag: schemas.string().min(1),
    name: schemas.string().min(1),
});
const markRecord = schemas.object({ environment: schemas.string(), sha256: schemas.string(), owner: schemas.string().nullish() });
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
            const asset = await (0,retry/* untilSeen */.wr)(clock, () => (0,asset_transfer/* uploadAsset */.Mz)(draft.upload_url, stored, token));
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
            await (0,asset_transfer/* repeatTransfer */.lK)(() => (0,retry/* untilSeen */.wr)(clock, () => (0,asset_transfer/* downloadAsset */.Bx)(url, token, destination)), clock, log);
        },
        publish: async (text) => {
            const { release_id, tag } = demandPointer(text);
            const github = await api();
            const { owner, repo } = github;
            await told(`publish release ${tag}`, () => (0,retry/* untilSeen */.wr)(clock, () => github.repeat(({ rest }, request) => rest.repos.updateRelease({ owner, repo, release_id, draft: false, make_latest: 'false', request }))));
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
        await (0,retry/* untilSeen */.wr)(github.patience.clock, () => github.repeat(({ rest }, request) => rest.repos.deleteRelease({ owner, repo, release_id: id, request })));
    }
    catch (error) {
        // Gone already: another run swept it, or the answer to the first try was lost.
        if ((0,retry/* serverError */.ig)(error).status !== 404) {
            log.warning(`Release ${tag_name} could not be deleted: ${(0,github_api/* explainFailure */.SP)(error, asset_transfer/* PERMISSION */.oC)}`);
            return;
        }
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

/***/ 30461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kK: () => (/* binding */ postStepState),
/* harmony export */   nK: () => (/* binding */ stepFailure),
/* harmony export */   tH: () => (/* binding */ stepOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36419);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72020);



/** Marks the step as failed; the message becomes an annotation, and each place one on its line, as far as GitHub shows them. */
function stepFailure(message, places = []) {
    for (const { file, line, column, message: problem } of places.slice(0, _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ANNOTATIONS_PER_LEVEL */ .jB - 1))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(problem), { title: 'ModelGate', file: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(file), startLine: line, startColumn: column });
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


/***/ }),

/***/ 41246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sendHttp: () => (/* binding */ sendHttp)
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
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
        }
        catch (error) {
            // Windows locks a library that is loaded until the process has ended; a later run removes what is left.
            if (process.platform !== 'win32')
                throw error;
        }
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

/***/ 3648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cliSurroundings: () => (/* binding */ cliSurroundings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25442);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41246);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81280);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86513);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43887);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14715);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68377);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59499);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(39667);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(55625);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(38627);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(50135);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(61660);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(30461);
/* harmony import */ var _local_surroundings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47474);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7897);




/** The command line's view of the outside: this process, its environment variables and the checkout it stands in. */
async function cliSurroundings(workingDirectory = process.cwd()) {
    const { env } = process;
    const local = (0,_local_surroundings_js__WEBPACK_IMPORTED_MODULE_1__/* .localSurroundings */ .n)(workingDirectory);
    const { clock, log } = local;
    const access = { ...(0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .githubContext */ .h)(env), token: env['MODELGATE_TOKEN'] ?? '', clock, log, processes: _scratch_js__WEBPACK_IMPORTED_MODULE_3__.processes };
    const hosted = (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isGithubActions */ .P)(env) && access.token !== '' ? access.source.repository : null;
    return {
        ...local,
        kind: 'cli',
        tempDirectory: await (0,_scratch_js__WEBPACK_IMPORTED_MODULE_3__.scratch)(),
        processes: _scratch_js__WEBPACK_IMPORTED_MODULE_3__.processes,
        http: _hosts_index_js__WEBPACK_IMPORTED_MODULE_4__.sendHttp,
        program: _hosts_index_js__WEBPACK_IMPORTED_MODULE_5__/* .runProgram */ .m,
        // A step of a workflow deploys to its repository and signs with its run, whatever it stands in.
        source: hosted === null ? await (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceOfCheckout */ .T)(workingDirectory, env) : access.source,
        token: env['MODELGATE_TOKEN'] ?? null,
        remoteUrl: hosted === null ? null : `${access.serverUrl}/${hosted}.git`,
        integrations: (switches) => (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_7__/* .ciReporters */ .v)(switches, env),
        modelCache: null,
        board: (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isGithubActions */ .P)(env) && access.token !== '' ? (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_8__/* .githubEnvironmentBoard */ .r)(access) : null,
        troubles: hosted === null ? null : (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_9__/* .githubIssueBoard */ .b)(access),
        hostedBranches: (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_10__/* .githubBranches */ .W1)(access),
        releaseDepot: (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_11__/* .githubReleases */ .g)(access),
        answerCache: null,
        verdictCache: (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_12__/* .folderCache */ .P)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_13__/* .cacheFolder */ .n)(env), 'verdicts'), log),
        identity: (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isGithubActions */ .P)(env) ? (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_14__/* .githubJobIdentity */ .L)({ ...access, environment: env }) : null,
        retraining: (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isGithubActions */ .P)(env) && access.token !== ''
            ? (settings) => (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_15__/* .githubRetraining */ .v)({ ...access, refName: env['GITHUB_REF_NAME'] ?? null }, settings)
            : null,
        setOutputs: (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isGithubActions */ .P)(env) && env['GITHUB_OUTPUT'] !== undefined ? _hosts_index_js__WEBPACK_IMPORTED_MODULE_16__/* .stepOutputs */ .tH : null,
    };
}


/***/ })

};
