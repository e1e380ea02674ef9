export const id = 632;
export const ids = [632,1255];
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

/***/ 52796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ actionSurroundings),
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/report/summary.ts
var summary = __webpack_require__(57994);
// EXTERNAL MODULE: ./src/commands/sharding.ts
var sharding = __webpack_require__(80348);
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

// EXTERNAL MODULE: ./src/commands/run-models.ts + 12 modules
var run_models = __webpack_require__(21255);
// EXTERNAL MODULE: ./src/hosts/github/environment.ts
var environment = __webpack_require__(25442);
// EXTERNAL MODULE: ./src/hosts/github/logger.ts
var logger = __webpack_require__(34379);
// EXTERNAL MODULE: ./src/hosts/github/reporter.ts + 3 modules
var github_reporter = __webpack_require__(13207);
// EXTERNAL MODULE: ./src/hosts/node/clock.ts
var clock = __webpack_require__(29482);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: ./src/hosts/github/api.ts
var github_api = __webpack_require__(84099);
// EXTERNAL MODULE: ./src/hosts/github/asset-transfer.ts
var asset_transfer = __webpack_require__(57359);
// EXTERNAL MODULE: ./src/hosts/github/comment.ts + 2 modules
var comment = __webpack_require__(5457);
;// CONCATENATED MODULE: ./src/hosts/github/followed-run.ts









/** The reports of a run have some 2 MB; an artifact is downloaded to disk and only its results are unpacked. */
const MAX_ARTIFACT_BYTES = 100 * 1024 ** 2;
const MAX_RESULT_BYTES = 8 * 1024 ** 2;
const MAX_RESULTS = 100;
/** As uploadReports names them unless the input says otherwise. */
const ARTIFACTS = /^modelgate-/;
/**
 * Writes the comment of another workflow run, from the results in its artifacts, on the open pull request that it
 * judged. For workflow_run jobs, which have a token that may write where the run of a fork had none. The artifact was
 * made by the code of the pull request, so it is a stranger's: names and sizes are bounded, a result counts only when
 * it is by the schema, and which pull request it is about is asked of GitHub, never of the artifact.
 * https://docs.github.com/actions/reference/security/secure-use
 * @returns what could not be told, each with the reason
 * @throws ModelGateError when there is no such run, or it did not judge a pull request
 */
async function tellOfRun(context, options) {
    const { runId, token, clock } = options;
    if (!/^\d{1,20}$/.test(runId)) {
        throw new errors/* ModelGateError */.j3('usage', `input report-run is "${(0,core_text/* plain */.pj)(runId, 80)}", expected the id of a workflow run`, {
            subject: 'report-run',
            remedy: 'Write report-run: ${{ github.event.workflow_run.id }}.',
        });
    }
    const api = await (0,github_api/* openGithubApi */.Y6)(context, token, clock);
    const run = await asked(api.repeat(({ rest }, request) => rest.actions.getWorkflowRun({ ...runAddress(api, runId), request })), `run ${runId} was not found`);
    const pullRequest = await pullRequestOf(api, run);
    if (pullRequest === null) {
        const commit = run.head_sha.slice(0, 7);
        return [
            `no open pull request stands at commit ${commit} any more: it was closed, or has newer commits with a run of their own`,
        ];
    }
    const { runs, problems } = await resultsOf(api, context.tempDirectory, options);
    const place = {
        ...context,
        source: { ...context.source, commit: run.head_sha, runId, runUrl: run.html_url },
        attempt: String(run.run_attempt ?? 1),
        pullRequest,
    };
    const { problem } = await (0,comment/* publishComment */.p)(runs, null, place, { ...options, render: asClaimed(options.render) });
    return problem === null ? problems : [...problems, problem];
}
function runAddress({ owner, repo }, runId) {
    return { owner, repo, run_id: Number(runId) };
}
/** The open pull request whose newest commit the run judged: of an older commit nothing is told any more. */
async function pullRequestOf(api, { head_sha, head_branch, head_repository, event }) {
    const { owner, repo } = api;
    if (!event.startsWith('pull_request'))
        throw new errors/* ModelGateError */.j3('usage', `the run followed ${(0,core_text/* plain */.pj)(event, 80)}, not a pull request: there is nothing to comment on`);
    const head = `${head_repository.owner.login}:${head_branch ?? ''}`;
    const open = await asked(api.repeat(({ rest }, request) => rest.pulls.list({ owner, repo, state: 'open', head, per_page: 100, request })), 'the pull request was not found', 'pull-requests: write');
    const found = open.find((pull) => pull.head.sha === head_sha);
    if (found === undefined)
        return null;
    return { number: found.number, headSha: head_sha, fromFork: head_repository.full_name !== `${owner}/${repo}` };
}
async function resultsOf(api, folder, { runId, token, read }) {
    const { artifacts } = await asked(api.repeat(({ rest }, request) => rest.actions.listWorkflowRunArtifacts({ ...runAddress(api, runId), per_page: 100, request })), 'its artifacts were not listed');
    const runs = [];
    const problems = [];
    for (const { name, size_in_bytes, expired, archive_download_url: url } of artifacts.filter((one) => ARTIFACTS.test(one.name))) {
        if (expired || size_in_bytes > MAX_ARTIFACT_BYTES) {
            problems.push(`artifact ${(0,core_text/* plain */.pj)(name, 100)} was left out: ${expired ? 'it has expired' : `it has ${size_in_bytes} bytes`}`);
            continue;
        }
        const path = (0,external_node_path_.join)(folder, `artifact-${runId}-${runs.length}-${problems.length}.zip`);
        try {
            await (0,asset_transfer/* downloadAsset */.Bx)(url, token, path, { what: 'download it', permission: 'actions: read' });
            for (const text of await resultTexts(path)) {
                // The id tells writers of a comment apart, so that a stranger does not choose it.
                const result = { ...read(text), pipeline_id: `run_${runId}_${runs.length}` };
                runs.push({ result, files: filesIn(name) });
            }
        }
        catch (error) {
            problems.push(`artifact ${(0,core_text/* plain */.pj)(name, 100)} was left out: ${(0,core_text/* plain */.pj)((0,errors/* messageOf */.bD)(error), 300)}`);
        }
        finally {
            await (0,promises_.rm)(path, { force: true });
        }
    }
    if (runs.length > 0)
        return { runs, problems };
    throw new errors/* ModelGateError */.j3('not-found', `run ${runId} left no results${problems.map((problem) => `; ${problem}`).join('')}`, {
        remedy: 'Keep upload-artifact on in the judging job, and artifact names that start with modelgate-.',
    });
}
/** Texts of the result.json members; everything else of the archive stays packed, and no member is written to disk. */
async function resultTexts(path) {
    const zip = await (0,yauzl/* openPromise */.sO)(path, { autoClose: false });
    try {
        const texts = [];
        for await (const entry of zip.eachEntry()) {
            if (!/(^|\/)result\.json$/.test(entry.fileName) || /(^|\/)runs\//.test(entry.fileName))
                continue;
            if (entry.uncompressedSize > MAX_RESULT_BYTES || texts.length >= MAX_RESULTS)
                throw new errors/* ModelGateError */.j3('limit', `more than ${MAX_RESULTS} results, or one above ${MAX_RESULT_BYTES} bytes`);
            texts.push(await (0,consumers_.text)(await zip.openReadStreamPromise(entry)));
        }
        return texts;
    }
    finally {
        zip.close();
    }
}
/** Where the reports lie, for sentences. */
function filesIn(artifact) {
    const directory = (0,core_text/* plain */.pj)(artifact, 100);
    const files = { html: null, junit: null, sarif: null, modelCard: null, bom: null };
    return { directory, result: `${directory}/result.json`, summary: `${directory}/summary.md`, ...files };
}
async function asked(answer, otherwise, permission = 'actions: read') {
    try {
        return await answer;
    }
    catch (error) {
        throw new errors/* ModelGateError */.j3('not-found', `${otherwise}: ${(0,github_api/* explainFailure */.SP)(error, permission)}`, { cause: error });
    }
}
/** Says whose numbers they are, in front of them. */
function asClaimed(render) {
    return (result, options) => `${NOTE}\n\n${render(result, { ...options, maxBytes: options.maxBytes - Buffer.byteLength(NOTE) - 2 })}`;
}
const NOTE = '> These are the results that the run of the pull request left in its artifact. Whoever wrote the change could also ' +
    'change them: judge again before you merge or deploy.';

// EXTERNAL MODULE: ./src/hosts/github/step.ts
var step = __webpack_require__(30461);
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

// EXTERNAL MODULE: ./src/hosts/node/process-watch.ts
var process_watch = __webpack_require__(20179);
// EXTERNAL MODULE: ./src/hosts/untrusted.ts
var hosts_untrusted = __webpack_require__(56685);
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
                const { isFeatureAvailable, restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(3878), __webpack_require__.e(8110), __webpack_require__.e(2088), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091));
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
                const { isFeatureAvailable, saveCache } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(3878), __webpack_require__.e(8110), __webpack_require__.e(2088), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091));
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

// EXTERNAL MODULE: ./src/hosts/node/scratch-folder.ts
var scratch_folder = __webpack_require__(92107);
// EXTERNAL MODULE: ./src/hosts/node/http.ts
var http = __webpack_require__(41246);
// EXTERNAL MODULE: ./src/hosts/node/program.ts
var program = __webpack_require__(81280);
;// CONCATENATED MODULE: ./src/hosts/github/model-cache.ts
/** Below this a download from the git server is as fast as asking the cache. Bytes. */
const WORTH_CACHING = 5 * 1024 * 1024;
/** Deployed models in the cache of GitHub Actions, by their sha256, which the caller checks. */
function githubModelCache(cache) {
    return githubFileCache(cache, 'model');
}
/** Files of one kind in the cache of GitHub Actions, by their sha256, which the caller checks. */
function githubFileCache(cache, kind) {
    const nameOf = (sha256) => `${kind}-${sha256}`;
    return {
        restore: (sha256, size) => (size < WORTH_CACHING ? Promise.resolve(null) : cache.restore(nameOf(sha256))),
        save: (sha256, size, write) => (size < WORTH_CACHING ? Promise.resolve() : cache.save(nameOf(sha256), write)),
    };
}

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

// EXTERNAL MODULE: ./src/hosts/github/job-identity.ts
var job_identity = __webpack_require__(50135);
// EXTERNAL MODULE: ./src/inputs/action.ts
var action = __webpack_require__(64371);
// EXTERNAL MODULE: ./src/local-surroundings.ts + 1 modules
var local_surroundings = __webpack_require__(52379);
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
        const access = { token: inputs.token, clock: clock/* systemClock */.m, render: summary/* renderSummary */.B };
        const outputDirectory = (0,external_node_path_.resolve)(context.workspace, inputs.run.required('output-dir'));
        const shard = inputs.run.text('shard');
        const files = shard === undefined ? [] : [(0,external_node_path_.resolve)(outputDirectory, sharding/* SHARD_FILE */.aL)];
        reporter = (0,github_reporter.githubReporter)({
            context,
            artifact: inputs.uploadArtifact ? { name: inputs.artifactName, files } : null,
            sharded: shard !== undefined,
            outputDirectory,
            comment: { mode: inputs.comment, ...access },
            checkRun: { mode: inputs.checkRun, ...access },
        });
        if (inputs.reportRun !== null) {
            const { read } = await (0,read_result/* resultReader */.V)();
            const problems = await tellOfRun(context, { runId: inputs.reportRun, mode: inputs.comment, read, ...access });
            for (const problem of problems)
                log.warning(problem);
        }
        else
            runs = await judge(inputs, context);
    }
    catch (error) {
        const remedy = (0,errors/* isModelGateError */.p2)(error) && error.remedy !== undefined ? `. ${error.remedy}` : '';
        failure = `${(0,errors/* messageOf */.bD)(error)}${remedy}`;
        (0,step/* stepFailure */.nK)(failure);
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
    await demandBaseCode(context, await (0,sharding_run/* modelPlaces */.UC)(inputs.run, context.workspace), process.env);
    const change = proposedChange(context, { token: inputs.token, clock: clock/* systemClock */.m, environment: process.env });
    const policy = await gatePolicy(inputs.run, surroundings, change);
    const refusal = deploymentRefusal(context, surroundings.untrusted, inputs.deployFromPullRequest);
    if (refusal === null)
        step/* postStepState */.kK.deploymentBegan();
    const runs = await (0,run_models/* runModels */.i)(inputs.run, surroundings, { ...policy, deploymentRefusal: refusal });
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
    const cache = actionsCache(context.tempDirectory, log);
    return {
        workingDirectory: context.workspace,
        tempDirectory: await (0,scratch_folder/* scratchFolder */.$)(context.tempDirectory, processes),
        log,
        clock: clock/* systemClock */.m,
        processes,
        http: http/* sendHttp */.d,
        program: program/* runProgram */.m,
        environment: process.env,
        source: context.source,
        untrusted,
        token: inputs.token === '' ? null : inputs.token,
        remoteUrl: repository === null ? null : `${context.serverUrl}/${repository}.git`,
        integrations: () => [],
        modelCache: githubModelCache(cache),
        remoteFiles: (0,remote/* remoteFiles */.w)({
            cacheFolder: (0,cache_folder/* cacheFolder */.n)(process.env),
            sharedCache: githubFileCache(cache, 'data'),
            environment: process.env,
            publicOnly: untrusted !== null,
            clock: clock/* systemClock */.m,
            log,
        }),
        board: inputs.token === '' ? null : (0,environment_board/* githubEnvironmentBoard */.r)({ ...context, token: inputs.token, clock: clock/* systemClock */.m, log }),
        hostedBranches: (0,branches/* githubBranches */.W1)({ ...context, token: inputs.token, clock: clock/* systemClock */.m, log }),
        troubles: null,
        releaseDepot: (0,releases/* githubReleases */.g)({ ...context, token: inputs.token, clock: clock/* systemClock */.m, log, processes }),
        answerCache: githubAnswerCache(cache),
        identity: (0,job_identity/* githubJobIdentity */.L)({ ...context, token: inputs.token, environment: process.env }),
        ...{ retraining: null, setOutputs: null }, // of commands that the action does not run
        signal: (0,local_surroundings/* stopSignal */.Z)(),
    };
}


/***/ }),

/***/ 15609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $H: () => (/* binding */ openData),
  c4: () => (/* binding */ requireColumn),
  t1: () => (/* binding */ resolveData)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(90761);
// EXTERNAL MODULE: ./src/core/remote-address.ts
var remote_address = __webpack_require__(20856);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/core/table.ts
var table = __webpack_require__(70859);
// EXTERNAL MODULE: ./src/data/columns/list-names.ts
var list_names = __webpack_require__(48875);
;// CONCATENATED MODULE: ./src/data/columns/one-hot-target.ts





/**
 * A table whose label is written as several columns of 0 and 1, one a class, as one with a label column. For a model, a
 * column is the class of its name (with or without what all names begin with); classes that are 0, 1, 2, ... are those
 * of the columns in the given order.
 * @throws ModelGateError 'usage' for columns that are not there; reading throws 'data' for rows that name no class, or two
 */
function oneHotTarget(source, names) {
    const known = source.schema.map(({ name }) => name);
    for (const name of names) {
        if (known.includes(name))
            continue;
        throw new errors/* ModelGateError */.j3('usage', `${source.path} has no column "${(0,core_text/* plain */.pj)(name, 80)}" of the one-hot target${(0,nearest/* didYouMean */.a)(name, known)}`, { subject: 'target', remedy: `Its columns: ${(0,list_names/* listNames */.Z)(known)}.` });
    }
    const rest = known.filter((name) => !names.includes(name));
    const target = labelName(names, rest);
    return { target, source: folded(source, names, target, shortNames(names)) };
}
/** Column names without the beginning that all of them share: `species_adelie`, `species_gentoo` name adelie and gentoo. */
function shortNames(names) {
    const cut = sharedBeginning(names).length;
    const short = names.map((name) => name.slice(cut));
    return short.includes('') ? names : short;
}
/** Up to the last separator within what all names begin with. */
function sharedBeginning([first = '', ...others]) {
    let length = 0;
    while (length < first.length && others.every((name) => name[length] === first[length]))
        length++;
    return /^.*[_.\-= ]/.exec(first.slice(0, length))?.[0] ?? '';
}
function labelName(names, rest) {
    const shared = sharedBeginning(names).replace(/[_.\-= ]+$/, '');
    const candidates = [shared === '' ? 'target' : shared, names.join('+')];
    return candidates.find((name) => !rest.includes(name)) ?? `${candidates[1]} (label)`;
}
function folded(source, names, target, labels) {
    const fold = async function* (chunks) {
        let first = 1;
        for await (const chunk of chunks) {
            yield foldedChunk(chunk, { names, target, labels, first, path: source.path });
            first += chunk.rows;
        }
    };
    return {
        ...source,
        schema: [...source.schema.filter(({ name }) => !names.includes(name)), { name: target, type: 'string' }],
        chunks: () => fold(source.chunks()),
        ...(source.columnChunks === undefined ? {} : { columnChunks: () => fold(source.columnChunks()) }),
        fitted: (model) => folded(source.fitted?.(model) ?? source, names, target, classNames(model.classes, names, labels)),
    };
}
/** What each column is called among the model's classes. */
function classNames(classes, names, labels) {
    const known = (classes ?? []).map(String);
    for (const candidates of [labels, names])
        if (candidates.every((name) => known.includes(name)))
            return candidates;
    const counted = known.length === names.length && known.every((label, at) => Number(label) === at);
    return counted ? known : labels;
}
function foldedChunk(chunk, { names, target, labels, first, path }) {
    const parts = names.map((name) => chunk.columns.find((column) => column.name === name));
    const cells = parts.map((column) => numbersOf(column, path));
    const classes = Array.from({ length: chunk.rows }, (_, row) => {
        const values = cells.map((column) => column[row]);
        if (values.every(Number.isNaN))
            return null; // a row without a label
        const ones = values.flatMap((value, at) => (value === 1 ? [at] : []));
        if (ones.length === 1 && values.every((value) => value === 0 || value === 1))
            return labels[ones[0]];
        throw new errors/* ModelGateError */.j3('data', `${path}: row ${first + row}: the columns of the one-hot target hold ${values.map((value) => (Number.isNaN(value) ? 'nothing' : value)).join(', ')} (${(0,list_names/* listNames */.Z)(names)})`, { subject: target, remedy: 'Exactly one of them has to be 1 and the others 0, or all of them empty.' });
    });
    const columns = chunk.columns.filter(({ name }) => !names.includes(name));
    return { ...chunk, columns: [...columns, (0,table/* stringColumn */.s2)(target, classes)] };
}
function numbersOf(column, path) {
    if (column.kind === 'number')
        return column.values;
    throw new errors/* ModelGateError */.j3('data', `${path}: the column "${(0,core_text/* plain */.pj)(column.name, 80)}" of the one-hot target holds text, not 0 and 1`, { subject: column.name, remedy: 'Name a single column of labels as target, or write 0 and 1.' });
}

// EXTERNAL MODULE: ./src/data/read/open.ts + 16 modules
var read_open = __webpack_require__(8381);
// EXTERNAL MODULE: ./src/commands/paths.ts
var paths = __webpack_require__(30430);
;// CONCATENATED MODULE: ./src/commands/data.ts






/** Data named by options or the configuration; options win. @throws ModelGateError when a file or the target is wrong */
async function resolveData(inputs, config, access) {
    const open = (path) => path === null || path === undefined ? Promise.resolve(null) : openData(path, config, access);
    const validation = await open(inputs.text('validation-data') ?? config.data.validation);
    const reference = await open(inputs.text('reference-data') ?? config.data.reference);
    const target = inputs.text('target') ?? config.data.target;
    const names = oneHotNames(target, validation);
    if (names === null) {
        if (typeof target === 'string' && validation !== null)
            requireColumn(validation, target);
        return { validation, reference, target: typeof target === 'string' ? target : null };
    }
    return foldedData(validation, reference, names);
}
/** The columns of a one-hot target: a list in the configuration, or names with commas where no column has that name. */
function oneHotNames(target, validation) {
    if (target === null || typeof target !== 'string')
        return target;
    if (!target.includes(',') || validation?.schema.some(({ name }) => name === target) === true)
        return null;
    return target.split(',').map((name) => name.trim());
}
/** Reference data without these columns has no label, which drift and quality take. */
function foldedData(validation, reference, names) {
    const has = (table) => names.every((name) => table.schema.some((column) => column.name === name));
    const judged = validation === null ? null : oneHotTarget(validation, names);
    const before = reference !== null && has(reference) ? oneHotTarget(reference, names) : null;
    return {
        validation: judged?.source ?? null,
        reference: before?.source ?? reference,
        target: judged?.target ?? before?.target ?? null,
    };
}
/**
 * A path below the working directory, or an address on another machine.
 * @param config itself, or read when the data needs a setting
 * @throws as openTable and RemoteFiles.fetch
 */
function openData(path, config, { workingDirectory, remoteFiles, signal }, options = {}) {
    const settings = async () => (typeof config === 'function' ? await config() : config).data;
    return (0,read_open/* openTable */.RT)((0,remote_address/* isRemoteAddress */.jV)(path) ? path : (0,paths/* within */.u)(workingDirectory, path), {
        imageRange: async () => (await settings()).image_range,
        signal,
        remote: async (address) => {
            const { max_download_bytes: maxBytes } = await settings();
            return remoteFiles.fetch(address, { maxBytes, signal });
        },
        ...options,
    });
}
/** @throws ModelGateError 'usage' naming the nearest column and all others */
function requireColumn(table, name) {
    const names = table.schema.map((column) => column.name);
    if (names.includes(name))
        return;
    throw new errors/* ModelGateError */.j3('usage', `${table.path} has no column "${(0,core_text/* plain */.pj)(name, 80)}"${(0,nearest/* didYouMean */.a)(name, names)}`, {
        subject: 'target',
        remedy: `Its columns: ${(0,core_text/* plain */.pj)(names.join(', '), 400)}.`,
    });
}


/***/ }),

/***/ 26052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ onePath),
/* harmony export */   i: () => (/* binding */ engineOption)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** The one model of a command that takes one: `--model PATH`, or the first operand. */
function onePath(inputs) {
    const paths = [...inputs.list('model'), ...inputs.positionals];
    if (paths.length === 1)
        return paths[0];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', paths.length === 0 ? 'no model was named' : `${paths.length} models were named, one is expected`, {
        subject: 'model',
        remedy: 'Name one: --model models/model.joblib.',
    });
}
function engineOption(inputs) {
    return inputs.text('engine') === 'wasm' ? { engine: 'wasm' } : {};
}


/***/ }),

/***/ 84113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pythonAccess)
/* harmony export */ });
/**
 * The Python worker as `runtime` wants it: none for native. The configuration is asked for only when a model needs
 * Python, so that a mistake in it cannot stop models that do not.
 */
function pythonAccess(runtime, surroundings, config, signal = surroundings.signal) {
    if (runtime === 'native')
        return {};
    return {
        python: {
            asked: runtime === 'python',
            mayExecute: async (bytes, path) => mayExecute(bytes, path, surroundings, await config()),
            command: 'python3',
            searchPath: surroundings.environment['PATH'] ?? '',
            tempDirectory: surroundings.tempDirectory,
            signal,
        },
    };
}
/** Only a run whose author may write to the repository, and only bytes in which the scan found nothing above low. */
async function mayExecute(bytes, path, { untrusted, workingDirectory }, config) {
    if (untrusted !== null)
        return { allowed: false, reason: `it is not started for strangers: ${untrusted}` };
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 23));
    // Loaded for models that need Python only: each start of every command would pay for the scan.
    const { scanModel } = await Promise.all(/* import() */[__webpack_require__.e(7039), __webpack_require__.e(1079), __webpack_require__.e(5709), __webpack_require__.e(8816), __webpack_require__.e(3926), __webpack_require__.e(7283), __webpack_require__.e(4713), __webpack_require__.e(3107)]).then(__webpack_require__.bind(__webpack_require__, 10806));
    const { securityPolicy } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(8728), __webpack_require__.e(583), __webpack_require__.e(7039), __webpack_require__.e(3597), __webpack_require__.e(1391), __webpack_require__.e(1079), __webpack_require__.e(5709), __webpack_require__.e(8816), __webpack_require__.e(3926), __webpack_require__.e(7283), __webpack_require__.e(4713), __webpack_require__.e(8381), __webpack_require__.e(8825), __webpack_require__.e(1034), __webpack_require__.e(3690), __webpack_require__.e(4475), __webpack_require__.e(2484)]).then(__webpack_require__.bind(__webpack_require__, 4475));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const policy = securityPolicy(config);
    const { complete, bytes_accounted, findings } = await scanModel({
        path,
        bytes,
        sha256,
        policy,
        sourceRoot: workingDirectory,
    });
    const [grave, ...more] = findings.filter((finding) => finding.severity !== 'low');
    if (grave !== undefined) {
        const others = more.length === 0 ? '' : `, and ${more.length} more`;
        return {
            allowed: false,
            reason: `the security scan found ${grave.severity} risk: ${grave.message} (${grave.rule_id}${others})`,
            remedy: REMEDIES[grave.rule_id] ?? grave.remedy,
        };
    }
    if (!complete) {
        return {
            allowed: false,
            reason: `the security scan understood ${bytes_accounted} of ${bytes.length} bytes`,
            remedy: 'Save the model again with joblib.',
        };
    }
    const vouched = policy.allow.map((entry) => entry.global.split('.').slice(0, -1).join('.'));
    return { allowed: true, sources: { root: workingDirectory, modules: [...policy.allowedModules, ...vouched] } };
}
/** What lifts a finding for the worker where the scan's own advice is more general. */
const REMEDIES = {
    'pickle-unknown-module': 'If the module is your own, name it in security.allowed_modules of the configuration: its classes then run in the sandbox.',
};


/***/ }),

/***/ 21255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ exitCode),
  i: () => (/* binding */ runModels)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/config/load.ts
var load = __webpack_require__(61036);
// EXTERNAL MODULE: ./src/deploy/names.ts
var names = __webpack_require__(50927);
;// CONCATENATED MODULE: ./src/core/result.ts
/**
 * The one document that a run fills and every report renders. Field names are the specification's (snake_case).
 * Everything under `ids and times` (pipeline_id, start_time, *_ms, execution_time_seconds, paths of this machine)
 * may differ between two runs on the same input; nothing else does.
 */
const RESULT_SCHEMA_VERSION = 1;

// EXTERNAL MODULE: ./src/stages/index.ts + 53 modules
var src_stages = __webpack_require__(4475);
// EXTERNAL MODULE: ./src/pipeline/gate.ts
var pipeline_gate = __webpack_require__(1255);
;// CONCATENATED MODULE: ./src/pipeline/run.ts




/**
 * Runs the stages on one model: test, validate and security_scan (side by side when parallel_execution is set),
 * then deploy when the gate is open. Never throws for what a model, its data or a server does: that is in the result.
 */
async function runPipeline({ context, stages, pipelineId }) {
    const startTime = context.clock.now();
    const start = context.clock.elapsed();
    const chosen = src_stages/* STAGES */.an.filter((stage) => stages.includes(stage.name));
    const judging = chosen.filter((stage) => stage.name !== 'deploy');
    const results = {};
    const runOne = async (stage) => {
        results[stage.key] = await runStage(stage, { ...context, earlier: { ...results } });
    };
    if (context.config.pipeline.parallel_execution)
        await Promise.all(judging.map(runOne));
    else
        for (const stage of judging)
            await runOne(stage);
    const judged = results;
    const gate = (0,pipeline_gate/* decideGate */.q7)(judged, context.config);
    const deploy = chosen.find((stage) => stage.name === 'deploy');
    if (deploy !== undefined) {
        if (gate.open)
            await runOne(deploy);
        else
            results[deploy.key] = deploy.blank('skipped', notRun('deployment.gate', 'the gate is closed; nothing was changed'));
    }
    const done = inOrder(results);
    const status = (0,pipeline_gate/* overallStatus */.gX)(gate, done.deployment);
    return {
        schema_version: RESULT_SCHEMA_VERSION,
        pipeline_id: pipelineId,
        start_time: startTime.toISOString(),
        model_path: context.model.path,
        environment: context.environment,
        model: await summarise(context),
        stages: done,
        verdict: {
            passed: status === 'deployed' || status === 'ready_for_deployment' || status === 'awaiting_approval',
            reasons: [...gate.reasons, ...deploymentReasons(done.deployment)],
            next_step: (0,pipeline_gate/* nextStep */.sk)(status, gate, context.environment),
        },
        overall_status: status,
        execution_time_seconds: Math.round(context.clock.elapsed() - start) / 1000,
        errors: messages(done, (check) => check.severity !== 'warn' && (check.status === 'error' || check.status === 'failed')),
        warnings: [
            ...messages(done, (check) => check.status === 'inconclusive' ||
                (check.severity === 'warn' && check.status !== 'passed' && check.status !== 'skipped')),
            ...(await notes(context)),
        ],
    };
}
/** One stage under the run's time limit and cancellation. */
async function runStage(stage, context) {
    const { clock, signal, log } = context;
    const start = clock.elapsed();
    log.progress(`${stage.name}: running`);
    try {
        const result = await untilAborted(stage.run(context), signal, stage.name === 'deploy');
        log.progress(`${stage.name}: ${result.status}`);
        return result;
    }
    catch (error) {
        log.progress(`${stage.name}: error`);
        const check = {
            ...notRun(`${stage.name}.run`, (0,errors/* explain */.WE)(error)),
            status: 'error',
            duration_ms: Math.round(clock.elapsed() - start),
        };
        return stage.blank('error', check);
    }
}
/**
 * A stage that only reads is abandoned when time is up. A deployment is not: it hears the signal itself and
 * stops at a safe point, so that it can say in which state the environment is.
 */
async function untilAborted(work, signal, finishes) {
    if (finishes)
        return work;
    if (signal.aborted)
        throw aborted(signal);
    let listener;
    const stop = new Promise((_resolve, reject) => {
        listener = () => {
            reject(aborted(signal));
        };
        signal.addEventListener('abort', listener, { once: true });
    });
    try {
        return await Promise.race([work, stop]);
    }
    finally {
        if (listener !== undefined)
            signal.removeEventListener('abort', listener);
    }
}
function aborted(signal) {
    return signal.reason instanceof errors/* ModelGateError */.j3
        ? signal.reason
        : new errors/* ModelGateError */.j3('cancelled', 'the run was cancelled');
}
function notRun(id, message) {
    return { id, status: 'skipped', measured: null, threshold: null, message, duration_ms: 0 };
}
/** Keys in the order of the specification, whichever stage ended first. */
function inOrder(stages) {
    const { testing, validation, security, deployment } = stages;
    return {
        ...(testing === undefined ? {} : { testing }),
        ...(validation === undefined ? {} : { validation }),
        ...(security === undefined ? {} : { security }),
        ...(deployment === undefined ? {} : { deployment }),
    };
}
function messages(stages, wanted) {
    return Object.values(stages).flatMap((stage) => stage.checks.filter(wanted).map((check) => `${check.id}: ${check.message}`));
}
function deploymentReasons(deployment) {
    if (deployment === undefined || !['failed', 'rolled_back', 'error', 'inconclusive'].includes(deployment.status))
        return [];
    return deployment.checks
        .filter((check) => check.status !== 'passed' && check.status !== 'skipped')
        .map((check) => `deployment: ${check.id} ${check.status}: ${check.message}`);
}
async function summarise({ model }) {
    let file;
    try {
        file = await model.file();
    }
    catch {
        return null; // unit.file_exists tells why
    }
    const base = { path: model.path, sha256: file.sha256, size: file.size };
    try {
        const { model: opened } = await model.open();
        return {
            ...base,
            format: opened.facts.format,
            facts: opened.facts,
            task: opened.task,
            classes: opened.classes,
            engine: opened.engine,
            engine_version: opened.engineVersion,
            engine_reason: opened.engineReason,
        };
    }
    catch {
        // unit.model_loading tells why
        const facts = await model.facts();
        return {
            ...base,
            format: facts?.format ?? 'unknown',
            facts,
            task: null,
            classes: null,
            engine: null,
            engine_version: null,
            engine_reason: null,
        };
    }
}
async function notes({ model }) {
    try {
        return (await model.open()).notes;
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./src/commands/data.ts + 1 modules
var commands_data = __webpack_require__(15609);
// EXTERNAL MODULE: ./src/commands/history.ts
var commands_history = __webpack_require__(62638);
// EXTERNAL MODULE: ./src/commands/models.ts
var models = __webpack_require__(23818);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
;// CONCATENATED MODULE: ./src/notify/message.ts

const MAX_PROBLEMS = 5;
const HEADLINE = {
    ready_for_deployment: ['✅', 'Model passed and is ready for deployment'],
    deployed: ['✅', 'Model deployed'],
    awaiting_approval: ['⏳', 'Model passed and awaits approval'],
    rolled_back: ['❌', 'Deployment rolled back'],
    failed: ['❌', 'Model failed the gate'],
    inconclusive: ['⚠️', 'Model could not be judged'],
    error: ['🛑', 'Run could not be carried out'],
};
/** Strings of the model are made visible and bounded here; what else a service needs escaped is its notifier's part. */
function messageOf(result) {
    const [emoji, headline] = HEADLINE[result.overall_status];
    const open = blockingChecks(result).map((check) => `${(0,core_text/* plain */.pj)(check.id, 80)}: ${(0,core_text/* plain */.pj)(check.message, 200)}`);
    const problems = [...result.errors.map((error) => (0,core_text/* plain */.pj)(error, 200)), ...open];
    const more = problems.length - MAX_PROBLEMS;
    return {
        emoji,
        headline,
        model: (0,core_text/* plain */.pj)(result.model_path, 200),
        environment: (0,core_text/* plain */.pj)(result.environment, 100),
        digest: result.model?.sha256.slice(0, 12) ?? 'unknown',
        seconds: `${result.execution_time_seconds.toFixed(1)} s`,
        problems: more > 0 ? [...problems.slice(0, MAX_PROBLEMS), `and ${more} more`] : problems,
        nextStep: (0,core_text/* plain */.pj)(result.verdict.next_step, 500),
    };
}
function blockingChecks({ stages }) {
    return [stages.testing, stages.validation, stages.security, stages.deployment]
        .flatMap((stage) => stage?.checks ?? [])
        .filter((check) => check.severity !== 'warn' && check.status !== 'passed' && check.status !== 'skipped');
}

;// CONCATENATED MODULE: ./src/notify/notifier.ts
const DEFAULT_TIMEOUT_MS = 10_000;
/** A POST of one JSON document. */
function postJson(url, document, options, headersOf = () => ({})) {
    const body = JSON.stringify(document);
    return {
        url: url.href,
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'ModelGate', ...headersOf(body) },
        body,
        timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    };
}

;// CONCATENATED MODULE: ./src/notify/generic.ts



/**
 * Any other webhook. The receiver checks `x-modelgate-signature-256: sha256=<hex HMAC of the raw body>` in constant
 * time; `x-modelgate-delivery` is the same for every retry of one run.
 */
const generic = {
    name: 'generic',
    recognises: () => true,
    message: (result, url, options) => postJson(url, payloadOf(result, options), options, (body) => ({
        'x-modelgate-delivery': headerText(result.pipeline_id),
        ...(options.secret === undefined ? {} : { 'x-modelgate-signature-256': `sha256=${sign(body, options.secret)}` }),
    })),
};
/** The specification's five fields first, then what a receiver needs to act without fetching anything. */
function payloadOf(result, options) {
    return {
        pipeline_id: result.pipeline_id,
        status: result.overall_status,
        environment: result.environment,
        execution_time: result.execution_time_seconds,
        timestamp: finishedAt(result),
        passed: result.verdict.passed,
        model: {
            path: result.model_path,
            sha256: result.model?.sha256 ?? null,
            format: result.model?.format ?? null,
        },
        stages: Object.fromEntries(Object.entries(result.stages).map(([name, stage]) => [name, stage.status])),
        failed_checks: blockingChecks(result).map(({ id, status, message }) => ({ id, status, message })),
        deployment: result.stages.deployment === undefined
            ? null
            : {
                id: result.stages.deployment.deployment_id,
                ref: result.stages.deployment.deployed_ref,
                previous: result.stages.deployment.previous,
            },
        next_step: result.verdict.next_step,
        report_url: options.reportUrl ?? null,
    };
}
function finishedAt({ start_time, execution_time_seconds }) {
    const start = Date.parse(start_time);
    return Number.isNaN(start) ? start_time : new Date(start + execution_time_seconds * 1000).toISOString();
}
function sign(body, secret) {
    return (0,external_node_crypto_.createHmac)('sha256', secret).update(body, 'utf8').digest('hex');
}
function headerText(text) {
    return text.replace(/[^\x20-\x7e]/g, '?');
}

;// CONCATENATED MODULE: ./src/notify/masking.ts
/** Shortest part of a URL that could be a secret; shorter ones are words such as `bot` or `services`. */
const MIN_SECRET = 6;
/** What may be said about a webhook: its host. Path and query are its password. */
function placeOf(url) {
    try {
        const { protocol, host } = new URL(url);
        return `${protocol}//${host}/***`;
    }
    catch {
        return 'with an unreadable URL';
    }
}
/** Removes from a message every part of the request's URL that could be its secret. */
function masked(message, { url }) {
    const { pathname, search, searchParams, username, password, hash } = new URL(url);
    const parts = [
        url,
        pathname + search,
        pathname,
        search,
        hash,
        ...pathname.split('/'),
        ...searchParams.values(),
        username,
        password,
    ];
    const secrets = parts.flatMap((part) => [part, decoded(part)]).filter((part) => part.length >= MIN_SECRET);
    return secrets
        .toSorted((a, b) => b.length - a.length)
        .reduce((text, secret) => text.replaceAll(secret, '***'), message);
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part; // not an encoding at all, so there is only one spelling of it
    }
}

// EXTERNAL MODULE: ./src/core/persistent-send.ts
var persistent_send = __webpack_require__(48145);
;// CONCATENATED MODULE: ./src/notify/send.ts



/**
 * Sends all requests side by side. What fails is told, never thrown: a notice that does not arrive changes no verdict.
 * @returns one warning for each request that did not get through, without the secret parts of its URL
 */
async function sendAll(requests, send, options) {
    const warnings = await Promise.all(requests.map((request) => sendOne(request, send, options)));
    return warnings.filter((warning) => warning !== null);
}
async function sendOne(request, send, options) {
    const sent = await (0,persistent_send/* sendPersistently */.V)(request, send, options);
    if (sent.response !== null)
        return null;
    const calls = sent.calls === 1 ? 'once' : `${sent.calls} times`;
    return `webhook ${placeOf(request.url)} was not told (tried ${calls}): ${masked((0,core_text/* plain */.pj)(sent.why), request)}`;
}

;// CONCATENATED MODULE: ./src/notify/slack.ts


const HOSTS = new Set(['hooks.slack.com', 'hooks.slack-gov.com']);
/** Characters of a header and of a section's text that Slack takes. https://docs.slack.dev/reference/block-kit/blocks */
const MAX_HEADER = 150;
const MAX_TEXT = 3_000;
/** Slack incoming webhook with Block Kit. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
const slack = {
    name: 'slack',
    recognises: (url) => HOSTS.has(url.hostname),
    message: (result, url, options) => {
        const message = messageOf(result);
        const title = `${message.emoji} ${message.headline}`;
        return postJson(url, {
            // What notifications and old clients show; here, unlike in the blocks, Slack reads its own markup.
            text: escaped(`${title}: ${message.model} (${message.environment})`),
            blocks: [
                { type: 'header', text: words(title, MAX_HEADER) },
                { type: 'section', fields: fieldsOf(message).map(([name, value]) => words(`${name}: ${value}`, 2_000)) },
                ...(message.problems.length > 0
                    ? [section(message.problems.map((problem) => `• ${problem}`).join('\n'))]
                    : []),
                section(`Next: ${message.nextStep}`),
                ...(options.reportUrl === undefined ? [] : [reportButton(options.reportUrl)]),
                { type: 'context', elements: [words(`${result.pipeline_id}, ${result.start_time}`, 2_000)] },
            ],
        }, options);
    },
};
function fieldsOf(message) {
    return [
        ['Model', message.model],
        ['Environment', message.environment],
        ['sha256', message.digest],
        ['Time', message.seconds],
    ];
}
/** plain_text has no markup, no mention and no link, so that a model's name stays a name. */
function words(text, maxLength) {
    return { type: 'plain_text', text: cut(text, maxLength), emoji: false };
}
function section(text) {
    return { type: 'section', text: words(text, MAX_TEXT) };
}
function reportButton(url) {
    return { type: 'actions', elements: [{ type: 'button', text: words('Open the report', 75), url }] };
}
function cut(text, maxLength) {
    return text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text;
}
/** https://docs.slack.dev/messaging/formatting-message-text#escaping */
function escaped(text) {
    return text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character]);
}

;// CONCATENATED MODULE: ./src/notify/teams.ts


/** Webhook URLs that Teams' Workflows hand out, the older Logic Apps ones, and the retired connectors' that still answer. */
const HOST_ENDS = ['.api.powerplatform.com', '.logic.azure.com', '.webhook.office.com'];
/** Characters of one paragraph; Teams takes 28 KB a message, and the longest card has ten of them. */
const teams_MAX_TEXT = 800;
/**
 * Microsoft Teams through a Workflows webhook, as an Adaptive Card.
 * https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using
 */
const teams = {
    name: 'teams',
    recognises: ({ hostname }) => HOST_ENDS.some((end) => hostname.endsWith(end)),
    message: (result, url, options) => {
        const message = messageOf(result);
        const card = {
            $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
            type: 'AdaptiveCard',
            version: '1.4',
            body: [
                paragraph(`${message.emoji} ${message.headline}`, { weight: 'Bolder', size: 'Large' }),
                paragraph(`Model: ${message.model}`),
                paragraph(`Environment: ${message.environment}`),
                paragraph(`sha256: ${message.digest}, ${message.seconds}`),
                ...message.problems.map((problem) => paragraph(`• ${problem}`)),
                paragraph(`Next: ${message.nextStep}`),
                paragraph(`${result.pipeline_id}, ${result.start_time}`, { isSubtle: true, size: 'Small' }),
            ],
            ...(options.reportUrl === undefined
                ? {}
                : { actions: [{ type: 'Action.OpenUrl', title: 'Open the report', url: options.reportUrl }] }),
        };
        return postJson(url, { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }] }, options);
    },
};
/** A TextRun, unlike a TextBlock, has no Markdown: a model's name stays a name. https://adaptivecards.io/explorer/TextRun.html */
function paragraph(text, style = {}) {
    const shown = text.length > teams_MAX_TEXT ? `${text.slice(0, teams_MAX_TEXT - 1)}…` : text;
    return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: shown, ...style }] };
}

;// CONCATENATED MODULE: ./src/notify/telegram.ts



/** Characters of one message. https://core.telegram.org/bots/api#sendmessage */
const telegram_MAX_TEXT = 4_096;
/** Telegram's sendMessage; the chat comes from the URL (`.../sendMessage?chat_id=123`) or from the options. */
const telegram = {
    name: 'telegram',
    recognises: (url) => url.hostname === 'api.telegram.org',
    message: (result, url, options) => {
        const chat = url.searchParams.get('chat_id') ?? options.telegramChatId;
        if (chat === undefined || chat === '') {
            throw new errors/* ModelGateError */.j3('config', 'the Telegram webhook names no chat', {
                subject: 'integrations.webhook_urls',
                remedy: 'Append ?chat_id=<id of the chat> to the sendMessage URL.',
            });
        }
        const thread = url.searchParams.get('message_thread_id');
        const message = messageOf(result);
        const lines = [
            `${message.emoji} ${message.headline}`,
            `Model: ${message.model}`,
            `Environment: ${message.environment}`,
            `sha256: ${message.digest}, ${message.seconds}`,
            ...message.problems.map((problem) => `• ${problem}`),
            `Next: ${message.nextStep}`,
            ...(options.reportUrl === undefined ? [] : [`Report: ${options.reportUrl}`]),
        ];
        return postJson(new URL(url.pathname, url.origin), {
            chat_id: chat,
            ...(thread === null ? {} : { message_thread_id: Number(thread) }),
            // No parse_mode: the text has no markup. A zero-width space keeps names in it from becoming mentions.
            text: lines.join('\n').replace(/@/g, '@\u200b').slice(0, telegram_MAX_TEXT),
            link_preview_options: { is_disabled: true },
        }, options);
    },
};

;// CONCATENATED MODULE: ./src/notify/index.ts








/** The first that recognises the URL speaks; the generic one recognises everything. */
const NOTIFIERS = [slack, telegram, teams, generic];
/**
 * One request for each webhook, in the words of its service.
 * @throws ModelGateError code 'config' for a URL that is none, is not http(s), or lacks what its service needs;
 * the message does not repeat the URL
 */
function notificationsFor(result, urls, options = {}) {
    return urls.map((text, position) => {
        const url = readUrl(text, position);
        return NOTIFIERS.find((notifier) => notifier.recognises(url)).message(result, url, options);
    });
}
/**
 * Tells every webhook about a run. Never throws and never changes the verdict.
 * @returns warnings: webhooks that are not usable and those that could not be reached
 */
async function notifyAll(result, urls, send, options) {
    const warnings = [];
    const requests = urls.flatMap((url, position) => {
        try {
            return notificationsFor(result, [url], options);
        }
        catch (error) {
            if (!(0,errors/* isModelGateError */.p2)(error))
                throw error;
            warnings.push(`webhook ${position + 1} (${placeOf(url)}): ${error.message}. ${error.remedy ?? ''}`.trim());
            return [];
        }
    });
    return [...warnings, ...(await sendAll(requests, send, options))];
}
function readUrl(text, position) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url?.protocol === 'https:' || url?.protocol === 'http:')
        return url;
    throw new errors/* ModelGateError */.j3('config', `webhook ${position + 1} is not an http or https URL`, {
        subject: `integrations.webhook_urls[${position}]`,
        remedy: 'Give the whole URL as the service shows it, starting with https://.',
    });
}

;// CONCATENATED MODULE: ./src/commands/notifications.ts

/** Tells every webhook of the configuration; what does not arrive is a warning, never a verdict. */
async function notify(result, { integrations }, { http, clock, log, environment }) {
    const secret = environment['MODELGATE_WEBHOOK_SECRET'];
    const warnings = await notifyAll(result, integrations.webhook_urls, http, {
        timeoutMs: integrations.webhook_timeout * 1000,
        retries: integrations.webhook_retries,
        clock,
        ...(secret === undefined || secret === '' ? {} : { secret }),
    });
    for (const warning of warnings)
        log.warning(warning);
}

// EXTERNAL MODULE: ./src/commands/options.ts
var options = __webpack_require__(26052);
// EXTERNAL MODULE: ./src/commands/pipeline-id.ts
var pipeline_id = __webpack_require__(19558);
// EXTERNAL MODULE: ./src/commands/output.ts
var output = __webpack_require__(88973);
// EXTERNAL MODULE: ./src/commands/python-access.ts
var python_access = __webpack_require__(84113);
// EXTERNAL MODULE: ./src/commands/reports.ts + 4 modules
var reports = __webpack_require__(67125);
// EXTERNAL MODULE: ./src/commands/settings.ts
var commands_settings = __webpack_require__(86833);
// EXTERNAL MODULE: ./src/commands/paths.ts
var paths = __webpack_require__(30430);
// EXTERNAL MODULE: ./src/commands/sharding-run.ts
var sharding_run = __webpack_require__(45588);
// EXTERNAL MODULE: ./src/commands/sql-rules.ts + 1 modules
var sql_rules = __webpack_require__(28245);
// EXTERNAL MODULE: ./src/commands/targets.ts + 18 modules
var targets = __webpack_require__(44456);
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
    const settings = restricted(configured, refusal);
    const environment = (0,commands_settings.resolveEnvironment)(inputs.text('environment'), settings);
    const stages = (0,commands_settings.resolveStages)(inputs.text('stages'), settings);
    const { all, own, share } = await (0,sharding_run/* modelsOfRun */.Dm)(inputs, workingDirectory);
    const signal = AbortSignal.any([surroundings.signal, timeLimit(settings)]);
    const data = await (0,commands_data/* resolveData */.t1)(inputs, settings, { ...surroundings, signal });
    const rules = (0,sql_rules/* sqlRules */.q)(settings, { ...surroundings, signal });
    const outputDirectory = (0,paths/* within */.u)(workingDirectory, inputs.text('output-dir') ?? commands_history/* DEFAULT_OUTPUT_DIRECTORY */.iL);
    (0,output/* prepareFolder */.G)(outputDirectory, 'output-dir');
    await (0,sharding_run/* forgetShard */.Yh)(outputDirectory);
    if (stages.includes('deploy'))
        requireDeployable(all, inputs.flag('auto-deploy') || settings.deployment.auto_approval);
    const python = (0,python_access/* pythonAccess */.d)(inputs.text('runtime'), surroundings, () => Promise.resolve(settings), signal);
    const opening = { ...(0,options/* engineOption */.i)(inputs), ...python };
    const notes = [...(given.notes ?? []), ...refusalNote(inputs, configured, refusal)];
    let target;
    const open = () => (target ??= (given.openTarget ?? targets/* openTarget */.Ap)(settings, surroundings));
    const finished = [];
    try {
        for (const { path, folder } of own) {
            log.info(`${path} -> ${environment}`);
            const model = (0,models/* modelSource */.zA)(path, workingDirectory, clock, opening, signal);
            const judged = await runPipeline({
                pipelineId: (0,pipeline_id/* newPipelineId */.C)(clock.now()),
                stages,
                context: {
                    environment,
                    config: settings,
                    model,
                    validationData: data.validation,
                    referenceData: data.reference,
                    target: data.target,
                    ...rules,
                    deployTarget: (0,targets/* stageTarget */.Et)(open, environment, settings, surroundings),
                    autoDeploy: inputs.flag('auto-deploy') && refusal === null,
                    dryRun: inputs.flag('dry-run'),
                    sourceRoot: workingDirectory,
                    http: surroundings.http,
                    answerCache: surroundings.answerCache,
                    clock,
                    log,
                    signal,
                },
            });
            const result = { ...judged, warnings: [...judged.warnings, ...notes] };
            await (0,commands_history/* recordRun */.vj)((0,commands_history/* runsFolder */.Xc)(workingDirectory, outputDirectory), result);
            finished.push({ result, files: await (0,reports/* writeReports */.L)(result, (0,external_node_path_.join)(outputDirectory, folder)) });
            await notify(result, settings, surroundings);
            await closeModel(model);
        }
    }
    finally {
        await target?.then((opened) => opened.close()).catch(() => undefined); // it did not open: told by the stage
    }
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
async function closeModel(model) {
    const opened = await model.open().catch(() => null); // it never opened: nothing to close
    await opened?.model.close();
}
/** The worst of several verdicts decides the exit code. */
function exitCode(results, codeOf) {
    return results.reduce((worst, result) => (codeOf(result) > worst ? codeOf(result) : worst), 0);
}


/***/ }),

/***/ 28245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ sqlRules)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/data/sql/index.ts
// The code behind these is loaded by the first rule: most runs have none, and each start would pay for it.
/** See sql-checks.ts. */
async function sqlChecks(tables, checks, settings) {
    return (await __webpack_require__.e(/* import() */ 6957).then(__webpack_require__.bind(__webpack_require__, 96957))).sqlChecks(tables, checks, settings);
}
/** See duckdb-package.ts. */
async function fetchDuckDb(place) {
    return (await __webpack_require__.e(/* import() */ 8101).then(__webpack_require__.bind(__webpack_require__, 18101))).fetchDuckDb(place);
}
/** See duckdb-package.ts. */
async function findDuckDb(folder) {
    return (await __webpack_require__.e(/* import() */ 8101).then(__webpack_require__.bind(__webpack_require__, 18101))).findDuckDb(folder);
}

// EXTERNAL MODULE: ./src/commands/paths.ts
var paths = __webpack_require__(30430);
;// CONCATENATED MODULE: ./src/commands/sql-rules.ts



/** The SQL rules of the configuration; evaluated once for the same data, however many models are judged on it. */
function sqlRules(config, surroundings) {
    const checks = config.data_quality.checks.map(({ name, sql, severity, expect }) => ({
        name,
        sql,
        severity,
        ...(expect === undefined ? {} : { expect: expectedOf(expect) }),
    }));
    if (checks.length === 0)
        return {};
    const { tempDirectory, signal } = surroundings;
    const { duckdb_memory_mb: memoryMb, duckdb_threads: threads } = config.engines;
    const timeoutMs = config.data_quality.sql_timeout_seconds * 1000;
    const client = () => findClient(config, surroundings);
    let last = null;
    return {
        sqlRules: (tables) => {
            if (last?.tables.data !== tables.data || last.tables.reference !== tables.reference) {
                const results = sqlChecks(tables, checks, { client, tempDirectory, memoryMb, threads, timeoutMs, signal });
                last = { tables, results };
            }
            return last.results;
        },
    };
}
function expectedOf(expect) {
    if (typeof expect !== 'object')
        return expect;
    const { min, max } = expect;
    return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
async function findClient({ engines }, surroundings) {
    const { duckdb, duckdb_registry: registry } = engines;
    const { workingDirectory, tempDirectory, remoteFiles, untrusted, signal } = surroundings;
    if (duckdb === 'off') {
        throw new errors/* ModelGateError */.j3('unsupported', 'SQL rules need DuckDB, which is switched off', {
            subject: 'engines.duckdb',
            remedy: 'Set engines.duckdb to fetch, or to the folder in which @duckdb/node-api is installed.',
        });
    }
    if (duckdb === 'fetch')
        return fetchDuckDb({ remoteFiles, registry, tempDirectory, signal });
    if (untrusted !== null) {
        throw new errors/* ModelGateError */.j3('unsupported', `DuckDB is not loaded from a folder for strangers: ${untrusted}`, {
            subject: 'engines.duckdb',
            remedy: 'Set engines.duckdb to fetch: what is fetched is pinned.',
        });
    }
    return findDuckDb((0,paths/* within */.u)(workingDirectory, duckdb));
}


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

/***/ 48875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listNames)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72020);

/** Column names for a message, shortened when there are many. */
function listNames(names, most = 20) {
    const shown = names.slice(0, most).map((name) => `'${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(name, 60)}'`);
    return names.length > most ? `${shown.join(', ')} and ${names.length - most} more` : shown.join(', ');
}


/***/ }),

/***/ 5457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ publishComment)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/hosts/github/api.ts
var github_api = __webpack_require__(84099);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/hosts/github/comment-body.ts


/**
 * The text of the pull request comment. What one job knows about one model is a section between hidden markers, so that
 * the jobs of a matrix, which share workflow and job, can write into one comment without losing each other's.
 */
/** GitHub refuses 65,536 characters; UTF-8 bytes, which is what is counted here, are never fewer than characters. */
const MAX_COMMENT_BYTES = 60_000;
/** Rows of the table on top; of a longer list the rest is counted. */
const MAX_TABLE_ROWS = 50;
/** Names the comment of one job of one workflow. */
function commentMarker(workflow, job) {
    return `<!-- modelgate:comment ${shortDigest(`${workflow}\n${job}`)} -->`;
}
function shortDigest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}
/** Sections of a comment that we wrote; what somebody edited beyond recognition is left out. */
function readSections(body) {
    const pattern = /^<!-- modelgate:section ([\w-]+) -->\n([\s\S]*?)\n<!-- modelgate:end -->$/gm;
    return [...body.replaceAll('\r\n', '\n').matchAll(pattern)].flatMap(([, head, text]) => {
        const found = decodeHead(head);
        return found === null ? [] : [{ ...found, text: text }];
    });
}
function decodeHead(encoded) {
    let value;
    try {
        value = JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'));
    }
    catch {
        return null; // not ours any more
    }
    if (typeof value !== 'object' || value === null)
        return null;
    const { key, title, status, passed, runId, writer, state } = value;
    const texts = [key, title, status, runId, writer, state];
    if (typeof passed !== 'boolean' || !texts.every((text) => typeof text === 'string'))
        return null;
    return { key, title, status, passed, runId, writer, state };
}
/** Sections that other jobs of this very run wrote before; those of earlier runs are history. */
function sectionsOfOthers(ours, present) {
    const keys = new Set(ours.map((section) => section.key));
    return present.filter((section) => !keys.has(section.key) && section.runId === ours[0]?.runId);
}
/** Failures first, each group by title: the same order whoever writes last. */
function inOrder(sections) {
    return sections.toSorted((a, b) => Number(a.passed) - Number(b.passed) || (a.title < b.title ? -1 : 1));
}
/**
 * The whole comment within MAX_COMMENT_BYTES. Texts that do not fit are left out, longest first and failures last, and
 * a line says where they are; the table on top keeps the verdicts.
 */
function writeComment(marker, sections, footer) {
    const whole = new Set(sections.filter((section) => section.text !== '').map((section) => section.key));
    const expendable = sections.toSorted((a, b) => Number(b.passed) - Number(a.passed) || Buffer.byteLength(b.text) - Buffer.byteLength(a.text));
    for (;;) {
        const body = compose(marker, sections, whole, footer);
        if (Buffer.byteLength(body) <= MAX_COMMENT_BYTES)
            return body;
        const victim = expendable.shift();
        // Hundreds of models: even what is hidden is too long, so that other jobs cannot add to this comment.
        if (victim === undefined)
            return [marker, overview(sections), leftOut(sections.length), footer].join('\n\n');
        whole.delete(victim.key);
    }
}
function compose(marker, sections, whole, footer) {
    const single = sections.length === 1 && whole.size === 1;
    const parts = sections.map((section) => {
        if (!whole.has(section.key))
            return framed(section, '');
        return single ? framed(section, section.text) : folded(section);
    });
    const missing = sections.length - whole.size;
    return [
        marker,
        ...(single ? [] : [overview(sections)]),
        ...parts,
        ...(missing > 0 ? [leftOut(missing)] : []),
        footer,
    ].join('\n\n');
}
function framed({ key, title, status, passed, runId, writer, state }, text) {
    const head = { key, title, status, passed, runId, writer, state };
    const encoded = Buffer.from(JSON.stringify(head)).toString('base64url');
    return `<!-- modelgate:section ${encoded} -->\n${text}\n<!-- modelgate:end -->`;
}
function folded(section) {
    const title = `${mark(section)} ${summaryText(section.title)}: ${summaryText(section.status)}`;
    const open = section.passed ? '' : ' open';
    return [`<details${open}><summary>${title}</summary>`, '', framed(section, section.text), '', '</details>'].join('\n');
}
/** Inside <summary> GitHub reads HTML, in which only a break keeps a mention from being one. */
function summaryText(text) {
    return (0,core_text/* html */.qy)(text, 120).replace(/@|#(?=\d)(?<!&#)/g, (character) => `${character}&#8203;`);
}
function leftOut(count) {
    return `> The reports of ${count} models do not fit into a comment; they are in the run.`;
}
function overview(sections) {
    const failed = sections.filter((section) => !section.passed).length;
    const verdict = failed === 0
        ? `✅ PASS: all ${sections.length} models passed`
        : `❌ FAIL: ${failed} of ${sections.length} models did not pass`;
    const rows = sections
        .slice(0, MAX_TABLE_ROWS)
        .map((section) => `| ${mark(section)} | ${(0,core_text/* markdown */.wD)(section.title, 120)} | ${(0,core_text/* markdown */.wD)(section.status, 60)} |`);
    const more = sections.length - rows.length;
    return [
        `## ${verdict}`,
        '',
        '| | Model | Result |',
        '| --- | --- | --- |',
        ...rows,
        ...(more > 0 ? ['', `and ${more} more`] : []),
    ].join('\n');
}
function mark({ passed }) {
    return passed ? '✅' : '❌';
}

;// CONCATENATED MODULE: ./src/hosts/github/comment-sections.ts


/** What a run that broke before any model was looked at has to say: one message, or several lines of it. */
const BROKEN_RUN = 'run';
/** What is known of the sections of this run before they are rendered. */
function headsOf(runs, failure, { source, attempt }) {
    const runId = source.runId ?? '';
    if (runs.length === 0) {
        const head = { key: BROKEN_RUN, title: 'This run', status: 'error', passed: false };
        return [{ ...head, runId, writer: `${runId}-${attempt}`, state: shortDigest(failure ?? '') }];
    }
    return runs.map(({ result }) => ({
        key: shortDigest(`${result.model_path}\n${result.environment}`),
        title: result.model_path,
        status: result.overall_status,
        passed: result.verdict.passed,
        runId,
        writer: result.pipeline_id,
        state: shortDigest(JSON.stringify([result.overall_status, openChecks(result)])),
    }));
}
/** Text of the section with that place among the heads. @param maxBytes UTF-8 bytes */
function textOf(run, failure, render, maxBytes) {
    if (run === undefined)
        return brokenRun(failure ?? '');
    return render(run.result, { maxBytes, fullReport: 'the artifact of this run' }).trimEnd();
}
function openChecks({ stages }) {
    return Object.values(stages)
        .flatMap((stage) => stage.checks)
        .filter((check) => check.status !== 'passed' && check.status !== 'skipped')
        .map((check) => `${check.id} ${check.status}`)
        .toSorted();
}
function brokenRun(failure) {
    const lines = failure.split('\n').map((line) => (0,core_text/* markdown */.wD)(line, 1_000));
    // Two spaces at the end of a line are a line break.
    return ['## ❌ ERROR: the run could not start', '', lines.slice(0, 50).join('  \n')].join('\n');
}
/** Which commit and run the comment speaks of. */
function footerOf({ source, attempt, pullRequest }) {
    const commit = (pullRequest?.headSha ?? source.commit ?? '').slice(0, 7);
    const run = `[run ${source.runId ?? ''}](${source.runUrl ?? ''})${attempt === '1' ? '' : `, attempt ${attempt}`}`;
    return `<sub>ModelGate on commit <code>${commit}</code>, ${run}. Each run writes this comment anew.</sub>`;
}

// EXTERNAL MODULE: ./src/hosts/github/retry.ts
var retry = __webpack_require__(2725);
;// CONCATENATED MODULE: ./src/hosts/github/comment.ts






/** Pages of a hundred comments that are looked through for ours. */
const MAX_PAGES = 30;
/** Jobs of one matrix seldom meet; each round costs two or three requests. */
const MAX_ROUNDS = 5;
/** Between writing and looking again, when other jobs write into the same comment. */
const SETTLE_MS = 1_000;
/** Kept for markers, the table on top and the footer. */
const FRAME_BYTES = 6_000;
const MIN_SECTION_BYTES = 8_000;
/** A short report has some 2,500 bytes. */
const MAX_RENDERED = 25;
/**
 * Keeps one comment on the pull request for this job of this workflow. Never throws: a comment is a courtesy, and what
 * keeps it from being written is told, once.
 * @param failure why there are no runs; null when there are
 */
async function publishComment(runs, failure, context, { mode, token, clock, render }) {
    const { pullRequest, source } = context;
    const known = source.repository !== null && source.runId !== null;
    if (mode === 'off' || pullRequest === null || !known || (runs.length === 0 && failure === null))
        return { id: null, problem: null };
    if (token === '')
        return { id: null, problem: 'there is no comment, because the input github-token is empty' };
    try {
        const api = await (0,github_api/* openGithubApi */.Y6)(context, token, clock);
        return await keepComment({
            api,
            marker: commentMarker(context.workflow?.path ?? '', context.job),
            number: pullRequest.number,
            mode,
            ours: headsOf(runs, failure, context),
            text: (place, maxBytes) => textOf(runs[place], failure, render, maxBytes),
            footer: footerOf(context),
        });
    }
    catch (error) {
        return { id: null, problem: notWritten(error, runs, context) };
    }
}
function notWritten(error, runs, { untrusted }) {
    const why = (0,github_api/* isRefusal */.vu)(error) && untrusted !== null
        ? `${untrusted}, and the token of such a run may only read`
        : (0,github_api/* explainFailure */.SP)(error, 'pull-requests: write');
    const place = runs.length === 0 ? 'the log' : runs.map(({ files }) => (0,core_text/* plain */.pj)(files.summary)).join(', ');
    return `the pull request comment was not written: ${why}. The same text is in ${place} and in the artifact`;
}
/**
 * Looks for our comment, writes it, and looks again: GitHub has no compare-and-swap for comments, and the jobs of a
 * matrix write into the same one.
 */
async function keepComment(task) {
    const viewer = await task.api.viewer();
    const { ours } = task;
    let created = null;
    let written = '';
    for (let round = 1;; round++) {
        const [mine, ...later] = await findComments(task, viewer, created !== null);
        // Two jobs that found nothing both made a comment: the older one stays, and each takes back its own.
        if (created !== null && later.some((comment) => comment.id === created))
            await remove(task, created);
        const present = readSections(mine?.body ?? '');
        if (round === 1) {
            const leave = reasonToLeave(task.mode, ours, present, mine);
            if (leave !== null)
                return leave;
        }
        if (mine !== undefined && (mine.body === written || holdsAll(present, ours)))
            return { id: String(mine.id), problem: null };
        if (round > MAX_ROUNDS)
            throw new errors/* ModelGateError */.j3('conflict', 'other jobs write into the same comment all the time');
        const others = sectionsOfOthers(ours, present);
        written = writeComment(task.marker, inOrder([...rendered(task, others), ...others]), task.footer);
        if (mine === undefined)
            created = (await create(task, written, round)) ?? created;
        else
            await update(task, mine.id, written);
        if (others.length > 0)
            await task.api.patience.clock.sleep(SETTLE_MS * (0.5 + Math.random()));
    }
}
/** Ours, rendered so that the others keep their room; of a long list only what can find a place, failures first. */
function rendered({ ours, text }, others) {
    const taken = others.reduce((sum, section) => sum + Buffer.byteLength(section.text), 0);
    const places = [...ours.keys()].toSorted((a, b) => Number(ours[a].passed) - Number(ours[b].passed));
    const shown = new Set(places.slice(0, MAX_RENDERED));
    const share = Math.floor((MAX_COMMENT_BYTES - FRAME_BYTES - taken) / shown.size);
    const maxBytes = Math.max(MIN_SECTION_BYTES, share);
    return ours.map((head, place) => ({ ...head, text: shown.has(place) ? text(place, maxBytes) : '' }));
}
function holdsAll(present, ours) {
    return ours.every(({ key, writer }) => present.some((section) => section.key === key && section.writer === writer));
}
/** What the mode and a newer run say against writing; null: write. */
function reasonToLeave(mode, ours, present, mine) {
    const id = mine === undefined ? null : String(mine.id);
    const newer = present.find((section) => Number(section.runId) > Number(ours[0]?.runId));
    if (newer !== undefined)
        return { id, problem: `the comment was left alone: it tells of run ${(0,core_text/* plain */.pj)(newer.runId, 40)}, which is newer` };
    const same = ours.every(({ key, state }) => present.some((section) => section.key === key && section.state === state));
    if (mode === 'changes' && same)
        return { id, problem: null };
    // A failure that is no more is told where it was told.
    if (mode === 'failures' && mine === undefined && ours.every((section) => section.passed))
        return { id, problem: null };
    return null;
}
/** Comments that carry our marker and are our own, oldest first: a marker alone can be copied by anybody. */
async function findComments({ api, marker, number }, viewer, all) {
    const { owner, repo } = api;
    const found = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
        const comments = await api.repeat(({ rest }, request) => rest.issues.listComments({ owner, repo, issue_number: number, per_page: 100, page, request }));
        for (const { id, body = '', user } of comments) {
            if (user?.login === viewer && body.trimStart().startsWith(marker))
                found.push({ id, body });
        }
        if (comments.length < 100 || (found.length > 0 && !all))
            return found.toSorted((a, b) => a.id - b.id);
    }
    throw new errors/* ModelGateError */.j3('limit', `the first ${MAX_PAGES * 100} comments were looked through for an earlier one`);
}
/** @returns null when the server failed: the comment may exist all the same, so that the next round looks first */
async function create({ api, number }, body, round) {
    const { owner, repo } = api;
    try {
        const { id } = await api.once(({ rest }, request) => rest.issues.createComment({ owner, repo, issue_number: number, body, request }));
        return id;
    }
    catch (error) {
        if (await (0,retry/* waitOut */.ak)(api.patience, error, round))
            return null;
        throw error;
    }
}
async function update({ api }, id, body) {
    const { owner, repo } = api;
    await api.repeat(({ rest }, request) => rest.issues.updateComment({ owner, repo, comment_id: id, body, request }));
}
async function remove({ api }, id) {
    const { owner, repo } = api;
    await api.repeat(({ rest }, request) => rest.issues.deleteComment({ owner, repo, comment_id: id, request }));
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/hosts/github/api.ts
var github_api = __webpack_require__(84099);
// EXTERNAL MODULE: ./src/hosts/github/asset-transfer.ts
var asset_transfer = __webpack_require__(57359);
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
const markRecord = schemas/* object */.Ikc({ environment: schemas/* string */.YjP(), sha256: schemas/* string */.YjP(), owner: schemas/* string */.YjP().nullish() });
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
            const asset = await (0,asset_transfer/* uploadAsset */.Mz)(draft.upload_url, stored, token);
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
            await (0,asset_transfer/* repeatTransfer */.lK)(() => (0,asset_transfer/* downloadAsset */.Bx)(url, token, destination), clock, log);
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
        await github.repeat(({ rest }, request) => rest.repos.deleteRelease({ owner, repo, release_id: id, request }));
    }
    catch (error) {
        log.warning(`Release ${tag_name} could not be deleted: ${(0,github_api/* explainFailure */.SP)(error, asset_transfer/* PERMISSION */.oC)}`);
        return;
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

/***/ 13207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubReporter: () => (/* binding */ githubReporter)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/hosts/github/artifact.ts


/** The client retries for about 40 s when the service is down; a report is not worth more of a job's time. */
const UPLOAD_TIMEOUT_MS = 60_000;
/**
 * Uploads the report folders as one workflow artifact. Artifacts are immutable per name and run, so the default name
 * carries model, job and attempt, and a name that is taken gets a suffix.
 */
async function uploadReports(runs, besides, context, { name, root }) {
    const reports = runs.flatMap(({ files: { directory: _folder, ...paths } }) => Object.values(paths).filter((path) => path !== null));
    const files = [...reports, ...besides];
    const base = artifactName(name ?? defaultName(runs, context));
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(1351), __webpack_require__.e(3878), __webpack_require__.e(8110), __webpack_require__.e(1197), __webpack_require__.e(6518)]).then(__webpack_require__.bind(__webpack_require__, 56518));
    const client = new DefaultArtifactClient();
    let problem = '';
    for (const candidate of [base, `${base}-${uniqueSuffix(runs)}`]) {
        try {
            const { id } = await withTimeLimit(client.uploadArtifact(candidate, files, root));
            if (id === undefined)
                return { uploaded: null, warning: 'the artifact service accepted the reports but gave no id' };
            const url = context.source.runUrl === null ? '' : `${context.source.runUrl}/artifacts/${id}`;
            return { uploaded: { id: String(id), url }, warning: null };
        }
        catch (error) {
            problem = (0,errors/* messageOf */.bD)(error);
            if (!/409|conflict|already exists/i.test(problem))
                break;
        }
    }
    return { uploaded: null, warning: `the reports were not uploaded as an artifact (${problem}); they are in ${root}` };
}
function defaultName(runs, { job, attempt }) {
    const model = runs.length === 1 ? (0,external_node_path_.basename)(runs[0].result.model_path) : `${runs.length}-models`;
    return `modelgate-${model}-${job}-${attempt}`;
}
/** Characters that the artifact service refuses. */
function artifactName(name) {
    return name.replaceAll(/["':<>|*?\r\n\\/]/g, '-').slice(0, 200);
}
function uniqueSuffix(runs) {
    return runs[0]?.result.pipeline_id.slice(-6) ?? 'again';
}
async function withTimeLimit(work) {
    let timer;
    const limit = new Promise((_resolve, reject) => {
        timer = setTimeout(() => {
            reject(new Error(`no answer within ${UPLOAD_TIMEOUT_MS / 1000} s`));
        }, UPLOAD_TIMEOUT_MS);
    });
    try {
        return await Promise.race([work, limit]);
    }
    finally {
        clearTimeout(timer);
    }
}

// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/hosts/github/api.ts
var github_api = __webpack_require__(84099);
;// CONCATENATED MODULE: ./src/hosts/github/check-run.ts



/** GitHub takes 65,535 characters; UTF-8 bytes are never fewer. */
const MAX_SUMMARY_BYTES = 60_000;
/** GitHub takes 50 in one request and appends those of further ones. */
const ANNOTATIONS_PER_REQUEST = 50;
const MAX_ANNOTATIONS = 200;
const MAX_ANNOTATION_LENGTH = 2_000;
/** A check run a model; a thousand lines under a pull request would hide everything else. */
const MAX_CHECK_RUNS = 20;
/**
 * A check run for each model on the commit that is judged. Never throws. `auto` is for pull requests and silent when the
 * workflow does not give the right; `always` is for every event and says what is missing.
 * @returns what could not be told
 */
async function publishCheckRuns(runs, context, { mode, token, clock, render }) {
    const { pullRequest, source, untrusted } = context;
    // The commit of a pull request event is a trial merge, under which nobody looks.
    const commit = pullRequest?.headSha ?? source.commit;
    const wanted = mode === 'always' || (mode === 'auto' && pullRequest !== null && untrusted === null);
    if (!wanted || commit === null || source.repository === null || token === '' || runs.length === 0)
        return [];
    try {
        const api = await (0,github_api/* openGithubApi */.Y6)(context, token, clock);
        for (const { result } of runs.slice(0, MAX_CHECK_RUNS))
            await writeCheckRun(api, result, commit, context, render);
        const left = runs.length - MAX_CHECK_RUNS;
        return left > 0 ? [`there are check runs for the first ${MAX_CHECK_RUNS} models only; ${left} have none`] : [];
    }
    catch (error) {
        if (mode === 'auto' && (0,github_api/* isRefusal */.vu)(error))
            return [];
        return [`the check run was not written: ${(0,github_api/* explainFailure */.SP)(error, 'checks: write')}`];
    }
}
async function writeCheckRun(api, result, head_sha, { source, job }, render) {
    const { owner, repo } = api;
    const title = `${result.verdict.passed ? 'passed' : 'did not pass'}: ${result.overall_status}`;
    const summary = render(result, { maxBytes: MAX_SUMMARY_BYTES, fullReport: 'the artifact of this run' });
    const annotations = annotationsOf(result);
    const output = { title, summary, annotations: annotations.slice(0, ANNOTATIONS_PER_REQUEST) };
    // Sent again after a lost answer it makes a second one of the same name, and GitHub shows the newest.
    const { id } = await api.repeat(({ rest }, request) => rest.checks.create({
        ...{ owner, repo, head_sha, output, request },
        name: `ModelGate: ${(0,core_text/* plain */.pj)(result.model_path, 150)} (${(0,core_text/* plain */.pj)(job, 80)})`,
        status: 'completed',
        // Neutral would let a required check pass that could not be decided.
        conclusion: result.verdict.passed ? 'success' : 'failure',
        external_id: result.pipeline_id,
        ...(source.runUrl === null ? {} : { details_url: source.runUrl }),
    }));
    for (let start = ANNOTATIONS_PER_REQUEST; start < annotations.length; start += ANNOTATIONS_PER_REQUEST) {
        const more = annotations.slice(start, start + ANNOTATIONS_PER_REQUEST);
        await api.repeat(({ rest }, request) => rest.checks.update({
            ...{ owner, repo, check_run_id: id, request },
            output: { title, summary, annotations: more },
        }));
    }
}
/** A line on the model's file for each check that needs attention; none for a file that GitHub cannot show. */
function annotationsOf({ model_path: path, stages }) {
    if ((0,external_node_path_.isAbsolute)(path) || path.startsWith('..') || (0,core_text/* plain */.pj)(path) !== path)
        return [];
    return Object.values(stages)
        .flatMap((stage) => stage.checks)
        .filter((check) => check.status !== 'passed' && check.status !== 'skipped')
        .toSorted((a, b) => Number(closesGate(b)) - Number(closesGate(a)))
        .slice(0, MAX_ANNOTATIONS)
        .map((check) => ({
        ...{ path, start_line: 1, end_line: 1 },
        annotation_level: closesGate(check) ? 'failure' : 'warning',
        title: (0,core_text/* plain */.pj)(check.id, 200),
        message: (0,core_text/* plain */.pj)(check.message, MAX_ANNOTATION_LENGTH) || check.status,
    }));
}
function closesGate({ status, severity }) {
    return severity !== 'warn' && (status === 'failed' || status === 'error');
}

// EXTERNAL MODULE: ./src/hosts/github/comment.ts + 2 modules
var github_comment = __webpack_require__(5457);
;// CONCATENATED MODULE: ./src/hosts/github/outputs.ts
/** Worst first: of several models, the worst one speaks for the step. */
const WORST_FIRST = [
    'error',
    'failed',
    'rolled_back',
    'inconclusive',
    'awaiting_approval',
    'ready_for_deployment',
    'deployed',
];
/**
 * All outputs of action.yml as strings; what does not exist is empty.
 * @param runs in the order of the models
 * @param nothingToDo no run means that there was nothing to judge, not that the run broke
 */
function outputsOf(runs, artifact, commentId = null, nothingToDo = false) {
    const worst = worstOf(runs);
    const { stages, verdict, overall_status, pipeline_id, model } = worst?.result ?? blankResult(nothingToDo);
    const drifted = stages.validation?.data_drift.columns.filter(({ role, drifted }) => role === 'feature' && drifted === true) ?? [];
    const performance = stages.validation?.model_performance;
    return {
        'overall-status': overall_status,
        passed: String(verdict.passed),
        'pipeline-id': pipeline_id,
        'model-sha256': model?.sha256 ?? '',
        'risk-level': stages.security?.overall_risk ?? '',
        metrics: JSON.stringify(performance?.metrics ?? {}),
        'drifted-features': JSON.stringify(drifted.map((column) => column.name)),
        'result-path': worst?.files.result ?? '',
        'html-path': worst?.files.html ?? '',
        'junit-path': worst?.files.junit ?? '',
        'sarif-path': worst?.files.sarif ?? '',
        'artifact-id': artifact?.id ?? '',
        'artifact-url': artifact?.url ?? '',
        'comment-id': commentId ?? '',
        'deployment-id': stages.deployment?.deployment_id ?? '',
        'deployed-ref': stages.deployment?.deployed_ref ?? '',
        'rolled-back': String(overall_status === 'rolled_back'),
        'previous-version': stages.deployment?.previous?.id ?? '',
    };
}
function worstOf(runs) {
    const rank = (run) => WORST_FIRST.indexOf(run.result.overall_status);
    return runs.toSorted((left, right) => rank(left) - rank(right))[0];
}
/** What the outputs say when the run broke before there was a result, or when a shard had no model. */
function blankResult(nothingToDo) {
    return {
        stages: {},
        verdict: { passed: nothingToDo, reasons: [], next_step: '' },
        overall_status: nothingToDo ? 'ready_for_deployment' : 'error',
        pipeline_id: '',
        model: null,
    };
}

;// CONCATENATED MODULE: ./src/hosts/github/reporter.ts









/** Job summary, artifact, pull request comment, check runs and outputs of a workflow step. Outputs are set last and always. */
function githubReporter({ context, artifact, outputDirectory, comment, checkRun, sharded, }) {
    return {
        publish: async (runs, failure) => {
            const problems = [];
            let uploaded = null;
            const files = artifact?.files.filter((path) => (0,external_node_fs_.existsSync)(path)) ?? [];
            if (artifact !== null && (runs.length > 0 || files.length > 0)) {
                const outcome = await uploadReports(runs, files, context, { name: artifact.name, root: outputDirectory });
                if (outcome.warning !== null)
                    problems.push(outcome.warning);
                uploaded = outcome.uploaded;
            }
            try {
                await writeSummary(runs);
            }
            catch (error) {
                problems.push(`the job summary was not written: ${(0,errors/* messageOf */.bD)(error)}`);
            }
            const { id, problem } = comment === null ? { id: null, problem: null } : await (0,github_comment/* publishComment */.p)(runs, failure ?? null, context, comment);
            if (problem !== null)
                problems.push(problem);
            if (checkRun !== null)
                problems.push(...(await publishCheckRuns(runs, context, checkRun)));
            for (const [name, value] of Object.entries(outputsOf(runs, uploaded, id, sharded && failure === undefined)))
                (0,core/* setOutput */.uH)(name, value);
            return problems;
        },
    };
}
/** A step summary over 1 MiB is dropped whole by the runner; the models that do not fit are named instead. */
async function writeSummary(runs) {
    if (process.env['GITHUB_STEP_SUMMARY'] === undefined)
        return;
    let size = 0;
    let left = 0;
    for (const { files } of runs) {
        const text = await (0,promises_.readFile)(files.summary, 'utf8');
        size += Buffer.byteLength(text);
        if (size > limits/* MAX_SUMMARY_BYTES */.Q0)
            left++;
        else
            core/* summary */.z.addRaw(text, true);
    }
    if (left > 0)
        core/* summary */.z.addRaw(`The summaries of ${left} more models do not fit here; they are in the artifact.`, true);
    await core/* summary */.z.write();
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

/** Marks the step as failed; the message becomes an annotation. */
function stepFailure(message) {
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
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
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


/***/ }),

/***/ 1255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   gX: () => (/* binding */ overallStatus),
/* harmony export */   q7: () => (/* binding */ decideGate),
/* harmony export */   sk: () => (/* binding */ nextStep)
/* harmony export */ });
/** The stages that judge, in the order in which reasons are told. */
const JUDGES = ['testing', 'validation', 'security'];
/** Open only when every stage that ran passed. What could not run closes the gate unless on_inconclusive is warn. */
function decideGate(stages, config) {
    const statuses = JUDGES.map((key) => stages[key]?.status).filter((status) => status !== undefined);
    const reasons = JUDGES.flatMap((key) => {
        const stage = stages[key];
        return stage === undefined || stage.status === 'passed' || stage.status === 'skipped'
            ? []
            : reasonsOf(key, stage.checks);
    });
    if (statuses.includes('failed'))
        return { open: false, status: 'failed', reasons };
    if (statuses.includes('error'))
        return { open: false, status: 'error', reasons };
    if (statuses.includes('inconclusive')) {
        return { open: config.pipeline.on_inconclusive === 'warn', status: 'inconclusive', reasons };
    }
    if (statuses.every((status) => status === 'skipped')) {
        return { open: false, status: 'inconclusive', reasons: ['no stage judged the model'] };
    }
    return { open: true, status: 'open', reasons: [] };
}
function reasonsOf(stage, checks) {
    return checks
        .filter((check) => check.severity !== 'warn' && check.status !== 'passed' && check.status !== 'skipped')
        .map((check) => `${stage}: ${check.id} ${check.status}: ${check.message}`);
}
/** The one status of the run, from the gate and from what became of the deployment. */
function overallStatus(gate, deployment) {
    if (!gate.open)
        return gate.status === 'open' ? 'failed' : gate.status;
    switch (deployment?.status) {
        case 'deployed':
        case 'rolled_back':
        case 'awaiting_approval':
        case 'failed':
        case 'error':
        case 'inconclusive':
            return deployment.status;
        case 'passed':
            return 'deployed';
        case 'ready_for_deployment':
        case 'skipped':
        case undefined:
            return 'ready_for_deployment';
    }
}
/** What the reader should do now. */
function nextStep(status, gate, environment) {
    switch (status) {
        case 'deployed':
            return `The model is live in ${environment}. Go back with: modelgate rollback --environment ${environment}`;
        case 'ready_for_deployment':
            return `Deploy it: run again with --auto-deploy (input auto-deploy: true) for ${environment}.`;
        case 'awaiting_approval':
            return `Approve the deployment to ${environment}, or run the job with environment: ${environment}.`;
        case 'rolled_back':
            return `The previous model is live in ${environment} again. Mend the failed health checks before the next try.`;
        case 'inconclusive':
            return 'Something could not be judged. Follow the remedy of each inconclusive check, or set pipeline.on_inconclusive: warn.';
        case 'error':
            return 'The run could not be carried out. Follow the remedy of the first error.';
        case 'failed':
            return gate.open
                ? 'The deployment failed; see the deployment checks.'
                : 'Mend the failed checks, or change the thresholds in the configuration on purpose.';
    }
}
/** Exit code of the command line: 0 passed, 1 the gate said no, 2 could not run. */
function exitCodeOf(status) {
    if (status === 'error')
        return 2;
    return status === 'deployed' || status === 'ready_for_deployment' || status === 'awaiting_approval' ? 0 : 1;
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
