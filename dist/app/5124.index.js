export const id = 5124;
export const ids = [5124];
export const modules = {

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

/***/ 84099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   Y6: () => (/* binding */ openGithubApi),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2725);



/** One request may take this long; a server that hangs must not hold the job. */
const REQUEST_TIMEOUT_MS = 20_000;
/** The client library costs start-up time and is loaded here, when there is something to say. */
async function openGithubApi({ apiUrl, source }, token, clock) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const octokit = getOctokit(token, { baseUrl: apiUrl, log: silent });
    const [owner = '', repo = ''] = (source.repository ?? '').split('/');
    const patience = (0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .newPatience */ .eZ)(clock);
    const once = async (request) => (await request(octokit, { signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) })).data;
    const repeat = (request) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .withRetries */ .LH)(patience, () => once(request));
    return {
        owner,
        repo,
        patience,
        once,
        repeat,
        viewer: async () => {
            const { viewer } = await repeat(async ({ graphql }, request) => ({
                data: await graphql('{ viewer { login } }', { request }),
            }));
            return viewer.login;
        },
    };
}
/** Deprecations of the API are ours to see in tests, not the reader's of a job log. */
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
/** True when the token lacks a right; GitHub hides private repositories behind 404. */
function isRefusal(error) {
    const failure = (0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .serverError */ .ig)(error);
    return [401, 403, 404].includes(failure.status) && !(0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .isRateLimit */ .a5)(failure);
}
/** Why the server did not do it and what to change, as one sentence. @param permission as a workflow writes it */
function explainFailure(error, permission) {
    const failure = (0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .serverError */ .ig)(error);
    const said = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(failure.message.replace(/ - https:\/\/docs\.github\.com\S*$/, ''), 300);
    if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .isRateLimit */ .a5)(failure))
        return `GitHub's rate limit is reached (${failure.status}: ${said})`;
    if (failure.status === 401)
        return `the token is not valid (401: ${said})`;
    if (isRefusal(error)) {
        return `the token may not do that (${failure.status}: ${said}); give the job "permissions: ${permission}"`;
    }
    if (failure.status >= 500)
        return `GitHub did not answer as it should (${failure.status}: ${said})`;
    return failure.status === 0 ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), 300) : `GitHub refused it (${failure.status}: ${said})`;
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
    const { source, token, clock, log } = options;
    let opened = null;
    const api = () => (opened ??= (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .openGithubApi */ .Y6)(options, token, clock));
    return {
        approvalNeeded: async (environment) => {
            const github = await api();
            if (!(await hasReviewers(github, environment)))
                return null;
            const bound = await asked(environment, () => deploymentOfRun(github, environment, source.runId));
            if (bound !== null)
                return null;
            return `the environment ${environment} has required reviewers, and this job is not bound to it: write "environment: ${environment}" into the job, so that they are asked`;
        },
        show: async (environment, news) => {
            try {
                await showDeployment(await api(), environment, news, source);
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
        remedy: 'Give the job "permissions: actions: read, deployments: read", or set deployment.ask_reviewers: false.',
        cause: error,
    });
}
/** The deployment that GitHub makes for a job with `environment:`: one of its statuses links to this run. */
async function deploymentOfRun(github, environment, runId) {
    if (runId === null)
        return null;
    const { owner, repo } = github;
    const deployments = await github.repeat(({ rest }, request) => rest.repos.listDeployments({ owner, repo, environment, per_page: LOOKED_AT, request }));
    const ofRun = new RegExp(`/actions/runs/${runId}(?:/|$)`);
    for (const { id: deployment_id, description } of deployments) {
        if (description?.startsWith(MARK) === true)
            continue;
        const statuses = await github.repeat(({ rest }, request) => rest.repos.listDeploymentStatuses({ owner, repo, deployment_id, per_page: LOOKED_AT, request }));
        if (statuses.some(({ log_url, target_url }) => ofRun.test(log_url ?? '') || ofRun.test(target_url))) {
            return deployment_id;
        }
    }
    return null;
}
async function showDeployment(github, environment, news, { commit, runId, runUrl }) {
    const { owner, repo } = github;
    // GitHub ends the deployment of a job itself, with the job's own result.
    if ((await deploymentOfRun(github, environment, runId)) !== null || commit === null)
        return;
    const made = await github.repeat(({ rest }, request) => rest.repos.createDeployment({
        ...{ owner, repo, ref: commit, environment, auto_merge: false, required_contexts: [], request },
        description: `${MARK}${news.description}`.slice(0, 140),
        payload: { deployment_id: news.deploymentId, sha256: news.sha256 },
    }));
    // Without an id GitHub merged a branch instead (202); auto_merge is off, so that it does not.
    const deployment_id = made.id;
    if (deployment_id === undefined)
        return;
    await github.repeat(({ rest }, request) => rest.repos.createDeploymentStatus({
        ...{ owner, repo, deployment_id, state: news.state, request },
        description: news.description.slice(0, 140),
        ...(runUrl === null ? {} : { log_url: runUrl }),
    }));
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

/***/ 73718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ githubReleases)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/hosts/github/api.ts
var github_api = __webpack_require__(84099);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
;// CONCATENATED MODULE: ./src/hosts/github/asset-transfer.ts







/** A transfer without a single byte for this long is broken. */
const SILENCE_MS = 60_000;
const TRIES = 3;
const PERMISSION = 'contents: write';
const assetRecord = schemas/* object */.Ikc({ id: schemas/* number */.aig(), name: schemas/* string */.YjP(), size: schemas/* number */.aig(), digest: schemas/* string */.YjP().nullish() });
/** Streamed by the http client, because octokit holds the whole file in memory. */
async function uploadAsset(uploadUrl, { file, path, sha256, size }, token) {
    const url = new URL(uploadUrl.replace(/\{[^}]*\}$/, ''));
    // GitHub changes names with blanks and the like; the label keeps the file's own.
    url.searchParams.set('name', `model-${sha256.slice(0, 12)}${safeExtension(path)}`);
    url.searchParams.set('label', (0,external_node_path_.basename)(path));
    const client = await httpClient();
    try {
        const response = await client.sendStream('POST', url.href, (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1 << 20 }), {
            ...authorization(token),
            'content-type': 'application/octet-stream',
            // A number makes the client of Node refuse the header.
            'content-length': String(size),
        });
        const body = await response.readBody();
        if (response.message.statusCode !== 201)
            throw refused('upload the model', response, body);
        const asset = assetRecord.safeParse(JSON.parse(body));
        if (!asset.success)
            throw new errors/* ModelGateError */.j3('deploy', 'GitHub described the uploaded asset in an unknown way');
        const { digest } = asset.data;
        if (asset.data.size !== size || (typeof digest === 'string' && digest !== `sha256:${sha256}`)) {
            throw new errors/* ModelGateError */.j3('deploy', `GitHub stored other bytes than were sent (${asset.data.size} of ${size} bytes)`);
        }
        return asset.data;
    }
    finally {
        client.dispose();
    }
}
/** The API answers with the bytes or sends on to a signed address, which must not get the token. */
async function downloadAsset(url, token, destination) {
    const client = await httpClient();
    try {
        const accept = { accept: 'application/octet-stream' };
        let response = await client.get(url, { ...authorization(token), ...accept });
        const next = response.message.headers.location;
        if ([301, 302, 303, 307, 308].includes(response.message.statusCode ?? 0) && next !== undefined) {
            response.message.resume();
            const target = new URL(next, url);
            if (target.protocol !== 'https:' && target.protocol !== new URL(url).protocol)
                throw new errors/* ModelGateError */.j3('deploy', 'GitHub sent the download to an address without encryption');
            response = await client.get(target.href, accept);
        }
        if (response.message.statusCode !== 200)
            throw refused('download the model', response, await response.readBody());
        await (0,external_node_stream_promises_.pipeline)(response.message, (0,external_node_fs_.createWriteStream)(destination));
    }
    catch (error) {
        await (0,promises_.rm)(destination, { force: true });
        throw error;
    }
    finally {
        client.dispose();
    }
}
async function httpClient() {
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942)]).then(__webpack_require__.bind(__webpack_require__, 44942));
    return new HttpClient('modelgate', [], { allowRedirects: false, allowRetries: false, socketTimeout: SILENCE_MS });
}
function authorization(token) {
    return { authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' };
}
/** Passing failures of a transfer; what GitHub refuses is not asked for again. */
async function repeatTransfer(work, clock, log) {
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            const final = error instanceof errors/* ModelGateError */.j3 && !(error.cause instanceof PassingFailure);
            if (final || attempt >= TRIES)
                throw asDeployError(error);
            log.debug(`a transfer failed (try ${attempt} of ${TRIES}): ${(0,errors/* messageOf */.bD)(error)}`);
            await clock.sleep(1000 * 2 ** attempt);
        }
    }
}
/** Marks an answer after which another try makes sense. */
class PassingFailure extends Error {
}
function refused(what, { message }, body) {
    const status = message.statusCode ?? 0;
    const said = (0,core_text/* plain */.pj)(textOf(body), 300);
    return new errors/* ModelGateError */.j3('deploy', `GitHub did not ${what} (${status}: ${said})`, {
        remedy: `Give the job "permissions: ${PERMISSION}"; a server that is down answers again later.`,
        ...(status >= 500 || status === 429 || status === 408 ? { cause: new PassingFailure(said) } : {}),
    });
}
function textOf(body) {
    try {
        return schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).parse(JSON.parse(body)).message;
    }
    catch {
        return body;
    }
}
function asDeployError(error) {
    if (error instanceof errors/* ModelGateError */.j3)
        return error;
    return new errors/* ModelGateError */.j3('deploy', `the connection to GitHub broke: ${(0,core_text/* plain */.pj)((0,errors/* messageOf */.bD)(error))}`, { cause: error });
}
function safeExtension(path) {
    const extension = (0,external_node_path_.extname)(path);
    return /^\.\w{1,16}$/.test(extension) ? extension : '';
}

;// CONCATENATED MODULE: ./src/hosts/github/release-depot.ts






/** https://docs.github.com/repositories/releasing-projects-on-github/about-releases: below 2 GiB each. */
const MAX_ASSET_BYTES = 2 * 1024 ** 3 - 1;
const ABANDONED_AFTER_MS = 24 * 3_600_000;
/** In the text of a release: which file of which environment it was made for. */
const MARK = /<!-- modelgate-release (\{[^\n]*\}) -->/;
const pointerRecord = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('modelgate/release-asset@1'),
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    size: schemas/* int */.Whr().min(0),
    repository: schemas/* string */.YjP().regex(/^[\w.-]+\/[\w.-]+$/),
    release_id: schemas/* int */.Whr().positive(),
    asset_id: schemas/* int */.Whr().positive(),
    tag: schemas/* string */.YjP().min(1),
    name: schemas/* string */.YjP().min(1),
});
const markRecord = schemas/* object */.Ikc({ environment: schemas/* string */.YjP(), sha256: schemas/* string */.YjP() });
/**
 * Models as assets of GitHub releases: one release a deployment, a draft until the candidate is found healthy. Assets are
 * never replaced, so releases that become immutable when they are published change nothing here.
 */
function githubReleaseDepot(options) {
    const { repository, token, clock, log, source } = options;
    let opened = null;
    const api = () => (opened ??= (0,github_api/* openGithubApi */.Y6)({ apiUrl: options.apiUrl, source: { ...source, repository } }, token, clock));
    const put = async (stored) => {
        const github = await api();
        const { owner, repo } = github;
        const tag = `modelgate-${stored.environment}-${stored.sha256.slice(0, 12)}-${(0,external_node_crypto_.randomBytes)(3).toString('hex')}`;
        const draft = await told(`create release ${tag}`, () => github.repeat(({ rest }, request) => rest.repos.createRelease({ owner, repo, ...describeRelease(stored, tag, source), request })));
        try {
            const asset = await uploadAsset(draft.upload_url, stored, token);
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
        put: (stored) => repeatTransfer(() => put(stored), clock, log),
        owns: (text) => parsePointer(text) !== null,
        fetch: async (text, destination) => {
            const pointer = demandPointer(text);
            const url = `${options.apiUrl}/repos/${pointer.repository}/releases/assets/${pointer.asset_id}`;
            await repeatTransfer(() => downloadAsset(url, token, destination), clock, log);
        },
        publish: async (text) => {
            const { release_id, tag } = demandPointer(text);
            const github = await api();
            const { owner, repo } = github;
            await told(`publish release ${tag}`, () => github.repeat(({ rest }, request) => rest.repos.updateRelease({ owner, repo, release_id, draft: false, make_latest: 'false', request })));
        },
        discard: async (text) => {
            const { release_id, tag } = demandPointer(text);
            await deleteRelease(await api(), { id: release_id, tag_name: tag }, log);
        },
        sweep: async (wasDeployed) => {
            try {
                const found = await abandonedReleases(await api(), clock.now());
                for (const release of found) {
                    const { draft, mark } = release;
                    if (draft || !(await wasDeployed(mark.environment, mark.sha256)))
                        await deleteRelease(await api(), release, log);
                }
            }
            catch (error) {
                log.warning(`Releases that killed runs left could not be cleared away: ${(0,errors/* messageOf */.bD)(error)}`);
            }
        },
    };
}
function describeRelease({ sha256, size, path, environment }, tag, { commit, runUrl }) {
    const lines = [
        `\`${(0,external_node_path_.basename)(path)}\` for the environment \`${environment}\`, ${size} bytes, sha256 \`${sha256}\`.`,
        `The branch \`modelgate/${environment}\` says whether it is live. Do not edit or delete this release: a rollback may need it.`,
        ...(runUrl === null ? [] : [`Made by ${runUrl}`]),
        `<!-- modelgate-release ${JSON.stringify({ environment, sha256 })} -->`,
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
/** Ours by their text, older than a day; the newest three hundred releases are looked at. */
async function abandonedReleases(github, now) {
    const { owner, repo } = github;
    const found = [];
    for (let page = 1; page <= 3; page++) {
        const releases = await github.repeat(({ rest }, request) => rest.repos.listReleases({ owner, repo, per_page: 100, page, request }));
        for (const { id, tag_name, draft, body, created_at, published_at } of releases) {
            const since = Date.parse(published_at ?? created_at);
            const mark = parseMark(body ?? '');
            if (mark !== null && now.getTime() - since > ABANDONED_AFTER_MS)
                found.push({ id, tag_name, draft, mark });
        }
        if (releases.length < 100)
            break;
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
        await github.repeat(({ rest }, request) => rest.repos.deleteRelease({ owner, repo, release_id: id, request }));
    }
    catch (error) {
        log.warning(`Release ${tag_name} could not be deleted: ${(0,github_api/* explainFailure */.SP)(error, PERMISSION)}`);
        return;
    }
    try {
        await github.repeat(({ rest }, request) => rest.git.deleteRef({ owner, repo, ref: `tags/${tag_name}`, request }));
    }
    catch (error) {
        log.debug(`tag ${tag_name} was not deleted: ${(0,github_api/* explainFailure */.SP)(error, PERMISSION)}`);
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
        throw new errors/* ModelGateError */.j3('deploy', `GitHub did not ${what}: ${(0,github_api/* explainFailure */.SP)(error, PERMISSION)}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/hosts/github/releases.ts

/** The releases of the repository behind a git remote; null for a remote elsewhere, and without a token. */
function githubReleases(options) {
    return (remote) => {
        const repository = repositoryOf(remote, options.serverUrl);
        return repository === null || options.token === '' ? null : githubReleaseDepot({ ...options, repository });
    };
}
/** `owner/name` of https://host/owner/name.git, git@host:owner/name.git or ssh://git@host/owner/name. */
function repositoryOf(remote, serverUrl) {
    const server = new URL(serverUrl);
    const url = URL.canParse(remote) ? new URL(remote) : null;
    const scp = /^[\w.-]+@([\w.-]+):(.+)$/.exec(remote);
    const host = url?.protocol === 'ssh:' ? url.hostname : url?.host;
    const path = url?.pathname ?? scp?.[2] ?? '';
    if ((host ?? scp?.[1]) !== server.host && (host ?? scp?.[1]) !== server.hostname)
        return null;
    return /^\/?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(path)?.[1] ?? null;
}


/***/ }),

/***/ 2725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   ak: () => (/* binding */ waitOut),
/* harmony export */   eZ: () => (/* binding */ newPatience),
/* harmony export */   ig: () => (/* binding */ serverError)
/* harmony export */ });
/** Reports are worth a minute and a half of a job's time, all their requests together, and not more. */
const MAX_WAIT_MS = 90_000;
const MAX_TRIES = 4;
/** GitHub asks for at least a minute when it does not say how long. */
const SECONDARY_LIMIT_MS = 60_000;
function newPatience(clock) {
    return { clock, remainingMs: MAX_WAIT_MS };
}
/**
 * Repeats work that failed for a passing reason: no connection, 5xx, a primary or a secondary rate limit.
 * @throws the last error, at once when repeating cannot help or would wait longer than patience allows
 */
async function withRetries(patience, work) {
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            if (!(await waitOut(patience, error, attempt)))
                throw error;
        }
    }
}
/**
 * Waits as long as the server asks for, or with exponential back-off.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 * @returns false, without waiting, when another try cannot help or is not worth the time
 */
async function waitOut(patience, error, attempt) {
    const wait = waitFor(serverError(error), attempt, patience.clock);
    if (wait === null || attempt >= MAX_TRIES || wait > patience.remainingMs)
        return false;
    patience.remainingMs -= wait;
    await patience.clock.sleep(wait);
    return true;
}
/** Milliseconds until another try makes sense; null: never. */
function waitFor(error, attempt, clock) {
    const { status, headers } = error;
    if (isRateLimit(error)) {
        const seconds = Number(headers['retry-after']);
        if (headers['retry-after'] !== undefined && Number.isFinite(seconds))
            return Math.max(0, seconds) * 1000;
        if (String(headers['x-ratelimit-remaining']) === '0') {
            return Math.max(0, Number(headers['x-ratelimit-reset']) * 1000 - clock.now().getTime()) || SECONDARY_LIMIT_MS;
        }
        return SECONDARY_LIMIT_MS;
    }
    return status >= 500 ? 1000 * 2 ** (attempt - 1) : null;
}
function isRateLimit({ status, message, headers }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers['retry-after'] !== undefined ||
        String(headers['x-ratelimit-remaining']) === '0' ||
        /rate limit|abuse detection/i.test(message));
}
/** Octokit gives a connection that failed the status 500; whatever else is thrown is a bug and not repeated. */
function serverError(error) {
    if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') {
        return { status: 0, message: error instanceof Error ? error.message : String(error), headers: {} };
    }
    const response = 'response' in error ? error.response : undefined;
    return { status: error.status, message: error.message, headers: response?.headers ?? {} };
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
        description: 'Model file (.joblib, .pkl, .h5, .keras, .onnx, or a booster in its own format). run also takes globs and several files, one after the other.',
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
        description: 'Labelled data on which performance is measured: a file (CSV, Parquet, JSON Lines, Arrow, NumPy), a pattern or a folder of files or images.',
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

// EXTERNAL MODULE: ./src/hosts/github/environment.ts
var environment = __webpack_require__(25442);
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
            const { githubReporter } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(3838), __webpack_require__.e(7817), __webpack_require__.e(6419)]).then(__webpack_require__.bind(__webpack_require__, 7817));
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

// EXTERNAL MODULE: ./src/hosts/github/environment-board.ts
var environment_board = __webpack_require__(14715);
// EXTERNAL MODULE: ./src/hosts/github/releases.ts + 2 modules
var releases = __webpack_require__(73718);
;// CONCATENATED MODULE: ./src/surroundings.ts






/** The command line's view of the outside: this process, its environment variables and the checkout it stands in. */
async function cliSurroundings(workingDirectory = process.cwd()) {
    const { env } = process;
    const log = consoleLogger({
        write: (text) => process.stderr.write(text),
        colour: process.stderr.isTTY && env['NO_COLOR'] === undefined,
        verbose: env['MODELGATE_DEBUG'] === '1',
    });
    const access = { ...(0,environment/* githubContext */.h)(env), token: env['MODELGATE_TOKEN'] ?? '', clock: clock/* systemClock */.m, log };
    return {
        workingDirectory,
        tempDirectory: await scratchFolder(env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)()),
        log,
        clock: clock/* systemClock */.m,
        http: http/* sendHttp */.d,
        environment: process.env,
        source: await sourceOfCheckout(workingDirectory, env),
        untrusted: (0,untrusted/* untrustedOrigin */.p)(env),
        token: env['MODELGATE_TOKEN'] ?? null,
        remoteUrl: null,
        integrations: (switches) => ciReporters(switches, env),
        modelCache: null,
        board: (0,environment/* isGithubActions */.P)(env) && access.token !== '' ? (0,environment_board/* githubEnvironmentBoard */.r)(access) : null,
        releaseDepot: (0,releases/* githubReleases */.g)(access),
        answerCache: null,
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
