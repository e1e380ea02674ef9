export const id = 3510;
export const ids = [3510];
export const modules = {

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

/***/ 57359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ downloadAsset),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Mz: () => (/* binding */ uploadAsset),
/* harmony export */   it: () => (/* binding */ authorization),
/* harmony export */   lK: () => (/* binding */ repeatTransfer),
/* harmony export */   oC: () => (/* binding */ PERMISSION),
/* harmony export */   ok: () => (/* binding */ httpClient)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55156);
/* harmony import */ var _core_disk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90418);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72020);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2725);









/** A transfer without a single byte for this long is broken. */
const SILENCE_MS = 60_000;
const TRIES = 3;
const PERMISSION = 'contents: write';
const assetRecord = zod__WEBPACK_IMPORTED_MODULE_4__.object({ id: zod__WEBPACK_IMPORTED_MODULE_4__.number(), name: zod__WEBPACK_IMPORTED_MODULE_4__.string(), size: zod__WEBPACK_IMPORTED_MODULE_4__.number(), digest: zod__WEBPACK_IMPORTED_MODULE_4__.string().nullish() });
/** Streamed by the http client, because octokit holds the whole file in memory. */
async function uploadAsset(uploadUrl, { file, path, sha256, size }, token) {
    const url = new URL(uploadUrl.replace(/\{[^}]*\}$/, ''));
    // GitHub changes names with blanks and the like; the label keeps the file's own.
    url.searchParams.set('name', `model-${sha256.slice(0, 12)}${safeExtension(path)}`);
    url.searchParams.set('label', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
    const client = await httpClient();
    try {
        const response = await client.sendStream('POST', url.href, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: 1 << 20 }), {
            ...authorization(token),
            'content-type': 'application/octet-stream',
            // A number makes the client of Node refuse the header.
            'content-length': String(size),
        });
        const body = await response.readBody();
        if (response.message.statusCode !== 201)
            throw refused({ what: 'upload the model', permission: PERMISSION }, response, body);
        const asset = assetRecord.safeParse(JSON.parse(body));
        if (!asset.success)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ModelGateError */ .j3('deploy', 'GitHub described the uploaded asset in an unknown way');
        const { digest } = asset.data;
        if (asset.data.size !== size || (typeof digest === 'string' && digest !== `sha256:${sha256}`)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ModelGateError */ .j3('deploy', `GitHub stored other bytes than were sent (${asset.data.size} of ${size} bytes)`);
        }
        return asset.data;
    }
    finally {
        client.dispose();
    }
}
/** The API answers with the bytes or sends on to a signed address, which must not get the token. */
async function downloadAsset(url, token, destination, wanted = { what: 'download the model', permission: PERMISSION }) {
    const client = await httpClient();
    try {
        const accept = { accept: 'application/octet-stream' };
        let response = await client.get(url, { ...authorization(token), ...accept });
        const next = response.message.headers.location;
        if ([301, 302, 303, 307, 308].includes(response.message.statusCode ?? 0) && next !== undefined) {
            response.message.resume();
            const target = new URL(next, url);
            if (target.protocol !== 'https:' && target.protocol !== new URL(url).protocol)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ModelGateError */ .j3('deploy', 'GitHub sent the download to an address without encryption');
            response = await client.get(target.href, accept);
        }
        if (response.message.statusCode !== 200)
            throw refused(wanted, response, await response.readBody());
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(response.message, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(destination));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(destination, { force: true });
        throw error;
    }
    finally {
        client.dispose();
    }
}
/** Streams, and follows no redirection: a signed address must not get the token. */
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
        catch (failure) {
            // A disk that is full is no matter of the connection.
            const error = (0,_core_disk_js__WEBPACK_IMPORTED_MODULE_6__/* .asDiskError */ .k)(failure, 'nothing was changed');
            const wait = pauseAfter(error, attempt, clock);
            if (wait === null || wait > _retry_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_WAIT_MS */ .um || attempt >= TRIES)
                throw asDeployError(error);
            log.debug(`a transfer failed (try ${attempt} of ${TRIES}): ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
            await clock.sleep(wait);
        }
    }
}
/** Milliseconds until another try makes sense; null: never. A connection that broke, or a local failure, passes. */
function pauseAfter(error, attempt, clock) {
    const usual = 1000 * 2 ** attempt;
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ModelGateError */ .j3))
        return usual;
    if (!(error.cause instanceof RefusedTransfer))
        return null;
    const answer = (0,_retry_js__WEBPACK_IMPORTED_MODULE_7__/* .serverError */ .ig)(error.cause);
    if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_7__/* .isRateLimit */ .a5)(answer))
        return (0,_retry_js__WEBPACK_IMPORTED_MODULE_7__/* .waitFor */ .fm)(answer, attempt, clock);
    return answer.status >= 500 || answer.status === 408 ? usual : null;
}
/** What a server answered, in the form of octokit's RequestError. */
class RefusedTransfer extends Error {
    status;
    response;
    constructor({ status, message, headers }) {
        super(message);
        this.status = status;
        this.response = { headers };
    }
}
/** What GitHub said, as our error; `repeatTransfer` knows whether another try makes sense. */
function refused({ what, permission }, { message }, body) {
    const status = message.statusCode ?? 0;
    const said = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(textOf(body), 300);
    const answer = { status, message: said, headers: message.headers };
    const limited = (0,_retry_js__WEBPACK_IMPORTED_MODULE_7__/* .isRateLimit */ .a5)(answer);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ModelGateError */ .j3('deploy', `GitHub did not ${what} (${status}: ${said})`, {
        remedy: limited
            ? 'The rate limit of the token is reached: run again later, or less often.'
            : `Give the job "permissions: ${permission}"; a server that is down answers again later.`,
        cause: new RefusedTransfer(answer),
    });
}
function textOf(body) {
    try {
        return zod__WEBPACK_IMPORTED_MODULE_4__.object({ message: zod__WEBPACK_IMPORTED_MODULE_4__.string() }).parse(JSON.parse(body)).message;
    }
    catch {
        return body;
    }
}
function asDeployError(error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ModelGateError */ .j3)
        return error;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ModelGateError */ .j3('deploy', `the connection to GitHub broke: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error))}`, { cause: error });
}
function safeExtension(path) {
    const extension = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.extname)(path);
    return /^\.\w{1,16}$/.test(extension) ? extension : '';
}


/***/ }),

/***/ 59499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mD: () => (/* binding */ MAX_API_BYTES),
  W1: () => (/* binding */ githubBranches)
});

// UNUSED EXPORTS: openGithubBranches

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/hosts/github/api.ts
var github_api = __webpack_require__(84099);
// EXTERNAL MODULE: ./src/hosts/github/asset-transfer.ts
var asset_transfer = __webpack_require__(57359);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
;// CONCATENATED MODULE: ./src/hosts/github/git-blobs.ts








const CHUNK_BYTES = 3 * 256 * 1024;
const createdBlob = schemas.object({ sha: schemas.string() });
/**
 * Uploads a file as a blob. The request is streamed: as one string it would take several times the size of the model.
 * https://docs.github.com/rest/git/blobs#create-a-blob
 * @returns the object id, which is also computed here and compared
 */
async function uploadBlob({ url, token }, file) {
    const { size } = await (0,promises_.stat)(file);
    const [head, tail] = ['{"encoding":"base64","content":"', '"}'];
    const body = async function* () {
        yield head;
        // Whole groups of three bytes, so that the parts of the text fit together.
        let rest = Buffer.alloc(0);
        for await (const chunk of (0,external_node_fs_.createReadStream)(file, { highWaterMark: CHUNK_BYTES })) {
            const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
            const whole = bytes.length - (bytes.length % 3);
            yield bytes.toString('base64', 0, whole);
            rest = bytes.subarray(whole);
        }
        yield rest.toString('base64') + tail;
    };
    const length = head.length + 4 * Math.ceil(size / 3) + tail.length;
    const expected = await gitBlobId((0,external_node_fs_.createReadStream)(file, { highWaterMark: CHUNK_BYTES }), size);
    const client = await (0,asset_transfer/* httpClient */.ok)();
    try {
        const response = await client.sendStream('POST', `${url}/blobs`, external_node_stream_.Readable.from(body(), { objectMode: false }), {
            ...(0,asset_transfer/* authorization */.it)(token),
            accept: 'application/vnd.github+json',
            'content-type': 'application/json',
            'content-length': String(length),
        });
        const answer = await response.readBody();
        if (response.message.statusCode !== 201)
            throw (0,asset_transfer/* refused */.J5)({ what: 'take the model as a blob', permission: asset_transfer/* PERMISSION */.oC }, response, answer);
        const { sha } = createdBlob.parse(JSON.parse(answer));
        if (sha !== expected)
            throw new errors/* ModelGateError */.j3('deploy', `GitHub stored another blob (${sha}) than was sent (${expected})`);
        return sha;
    }
    finally {
        client.dispose();
    }
}
/** Streams a blob to a file and compares it with its name. https://docs.github.com/rest/git/blobs#get-a-blob */
async function downloadBlob({ url, token }, id, destination) {
    const client = await (0,asset_transfer/* httpClient */.ok)();
    try {
        const headers = { ...(0,asset_transfer/* authorization */.it)(token), accept: 'application/vnd.github.raw+json' };
        const response = await client.get(`${url}/blobs/${id}`, headers);
        if (response.message.statusCode !== 200)
            throw (0,asset_transfer/* refused */.J5)({ what: `give the blob ${id} back`, permission: asset_transfer/* PERMISSION */.oC }, response, await response.readBody());
        await (0,external_node_stream_promises_.pipeline)(response.message, (0,external_node_fs_.createWriteStream)(destination));
        const { size } = await (0,promises_.stat)(destination);
        const found = await gitBlobId((0,external_node_fs_.createReadStream)(destination, { highWaterMark: CHUNK_BYTES }), size);
        if (found !== id)
            throw new Error(`${size} bytes arrived that are the blob ${found}, not ${id}`);
    }
    catch (error) {
        await (0,promises_.rm)(destination, { force: true });
        throw error;
    }
    finally {
        client.dispose();
    }
}
/** Git's name for a file: sha1 of a header and the bytes. */
async function gitBlobId(bytes, size) {
    const hash = (0,external_node_crypto_.createHash)('sha1').update(`blob ${size}\0`);
    for await (const chunk of bytes)
        hash.update(chunk);
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./src/hosts/github/retry.ts
var retry = __webpack_require__(2725);
;// CONCATENATED MODULE: ./src/hosts/github/git-data-store.ts







const CANDIDATES = 'modelgate-candidate/';
/** A ref that was just made may not be seen by every server of GitHub yet. */
const SETTLING_TRIES = 3;
/**
 * Environment branches through GitHub's Git Data API: no git on this machine, and commits that GitHub signs, because
 * they name no author of their own. Branches are the same as those of the git store, byte for byte, so that both read
 * and continue each other's. https://docs.github.com/rest/git
 */
async function openGitDataStore(options) {
    const { apiUrl, repository, source, token, clock } = options;
    const api = await (0,github_api/* openGithubApi */.Y6)({ apiUrl, source: { ...source, repository } }, token, clock);
    return new GitDataStore(options, api, { url: `${apiUrl}/repos/${repository}/git`, token });
}
class GitDataStore {
    options;
    api;
    blobs;
    at;
    /** Commits never change. */
    trees = new Map();
    constructor(options, api, blobs) {
        this.options = options;
        this.api = api;
        this.blobs = blobs;
        this.at = { owner: api.owner, repo: api.repo };
    }
    describe(branch) {
        return `${this.options.remote} ${branch}`;
    }
    async head(branch) {
        return this.told(`say where ${branch} is`, async () => {
            try {
                const { object } = await this.api.repeat(({ rest }, request) => rest.git.getRef({ ...this.at, ref: `heads/${branch}`, request }));
                return { commit: object.sha };
            }
            catch (error) {
                // 409: a repository without a single commit.
                if ([404, 409].includes((0,retry/* serverError */.ig)(error).status))
                    return null;
                throw error;
            }
        });
    }
    async list(commit) {
        const known = this.trees.get(commit);
        if (known !== undefined)
            return known;
        const files = await this.told(`list commit ${commit}`, async () => {
            const { tree: root } = await this.seen(({ rest }, request) => rest.git.getCommit({ ...this.at, commit_sha: commit, request }));
            const { tree, truncated } = await this.seen(({ rest }, request) => rest.git.getTree({ ...this.at, tree_sha: root.sha, recursive: 'true', request }));
            if (truncated)
                throw new errors/* ModelGateError */.j3('deploy', `commit ${commit} holds more files than GitHub lists; it is none of ours`);
            return new Map(tree.flatMap(({ type, path, sha }) => (type === 'blob' ? [[path, sha]] : [])));
        });
        this.trees.set(commit, files);
        return files;
    }
    async read(commit, path) {
        const id = (await this.list(commit)).get(path);
        if (id === undefined)
            return null;
        return this.told(`read ${path}`, async () => {
            const { content, encoding } = await this.seen(({ rest }, request) => rest.git.getBlob({ ...this.at, file_sha: id, request }));
            return Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
        });
    }
    async download(commit, path, destination) {
        const id = (await this.list(commit)).get(path);
        if (id === undefined)
            throw new errors/* ModelGateError */.j3('deploy', `commit ${commit} holds no file "${(0,core_text/* plain */.pj)(path, 200)}"`, { subject: path });
        const { clock, log } = this.options;
        await (0,asset_transfer/* repeatTransfer */.lK)(() => (0,retry/* untilSeen */.wr)(clock, () => downloadBlob(this.blobs, id, destination)), clock, log);
    }
    async commit(parent, entries, message) {
        const tree = [];
        for (const entry of entries)
            tree.push({ path: entry.path, mode: '100644', type: 'blob', ...(await this.item(entry)) });
        return this.told('write the commit', async () => {
            const { sha } = await this.seen(({ rest }, request) => rest.git.createTree({ ...this.at, tree, request }));
            // The trailer makes each commit one of its own, as in the git store. No author: GitHub signs for the token's app.
            const unique = `${message.trimEnd()}\n\nModelGate-Write: ${(0,external_node_crypto_.randomUUID)()}\n`;
            const parents = parent === null ? [] : [parent];
            const commit = await this.seen(({ rest }, request) => rest.git.createCommit({ ...this.at, tree: sha, message: unique, parents, request }));
            return commit.sha;
        });
    }
    async move(branch, expected, commit) {
        let from = expected;
        let answered = true;
        for (let attempt = 1;; attempt++) {
            try {
                await this.setRef(branch, from, commit);
                return 'moved';
            }
            catch (error) {
                // Refused, or the answer was lost on the way: only the tip tells what happened.
                const tip = (await this.head(branch))?.commit ?? null;
                if (tip === commit)
                    return 'moved';
                // Somebody deleted the branch: it comes back with its whole history, as by a push.
                if (tip === null && expected !== null)
                    from = null;
                else if (tip !== expected)
                    return 'conflict';
                // Servers that still show the old tip while GitHub says that somebody was first: lost, and by no try of our own.
                answered &&= (0,retry/* serverError */.ig)(error).status === 422;
                if (await this.canRepeat(error, attempt))
                    continue;
                if (answered && isLostRace(error))
                    return 'conflict';
                throw this.notMoved(branch, error);
            }
        }
    }
    /** Force is never used: GitHub refuses a commit that does not descend from the tip, and that is the compare-and-swap. */
    async setRef(branch, from, commit) {
        await this.api.once(({ rest }, request) => from === null
            ? rest.git.createRef({ ...this.at, ref: `refs/heads/${branch}`, sha: commit, request })
            : rest.git.updateRef({ ...this.at, ref: `heads/${branch}`, sha: commit, force: false, request }));
    }
    async canRepeat(error, attempt) {
        const { status } = (0,retry/* serverError */.ig)(error);
        if (status !== 409 && status !== 422)
            return (0,retry/* waitOut */.ak)(this.api.patience, error, attempt);
        if (attempt >= SETTLING_TRIES)
            return false;
        await this.options.clock.sleep(300 * attempt);
        return true;
    }
    notMoved(branch, error) {
        const reason = (0,github_api/* explainFailure */.SP)(error, asset_transfer/* PERMISSION */.oC);
        return new errors/* ModelGateError */.j3('deploy', `GitHub did not move ${(0,core_text/* plain */.pj)(branch, 200)}: ${reason}`, {
            subject: branch,
            remedy: 'Let ModelGate write to modelgate/* and modelgate-candidate/* (branch rules, rulesets, token permission).',
            cause: error,
        });
    }
    async remove(branch) {
        if (!branch.startsWith(CANDIDATES))
            throw new errors/* ModelGateError */.j3('deploy', `refusing to delete ${(0,core_text/* plain */.pj)(branch, 200)}: only candidates are ever deleted`);
        await this.told(`delete ${branch}`, async () => {
            try {
                await this.api.repeat(({ rest }, request) => rest.git.deleteRef({ ...this.at, ref: `heads/${branch}`, request }));
            }
            catch (error) {
                if ((0,github_api/* isRefusal */.vu)(error) && (0,retry/* serverError */.ig)(error).status !== 404)
                    throw error;
                if ((await this.head(branch)) !== null)
                    throw error;
            }
        });
    }
    async listBranches(prefix) {
        return this.told('list branches', async () => {
            const refs = await this.api.repeat(({ rest }, request) => rest.git.listMatchingRefs({ ...this.at, ref: `heads/${prefix}`, request }));
            const branches = [];
            for (const { ref, object } of refs) {
                const { committer } = await this.seen(({ rest }, request) => rest.git.getCommit({ ...this.at, commit_sha: object.sha, request }));
                branches.push({ name: ref.slice('refs/heads/'.length), commit: object.sha, time: new Date(committer.date) });
            }
            return branches;
        });
    }
    async isAncestor(ancestor, descendant) {
        const known = (await this.options.isAncestor?.(ancestor, descendant)) ?? null;
        if (known !== null)
            return known;
        if (![ancestor, descendant].every((id) => /^[0-9a-f]{40}$/.test(id)))
            return null;
        try {
            const { status } = await this.api.repeat(({ rest }, request) => rest.repos.compareCommitsWithBasehead({
                ...this.at,
                basehead: `${ancestor}...${descendant}`,
                per_page: 1,
                request,
            }));
            return status === 'ahead' || status === 'identical';
        }
        catch (error) {
            this.options.log.debug(`GitHub does not compare ${ancestor} with ${descendant}: ${(0,github_api/* explainFailure */.SP)(error, asset_transfer/* PERMISSION */.oC)}`);
            return null;
        }
    }
    close() {
        return Promise.resolve();
    }
    /** A request about objects that GitHub named itself: some of its servers may not know them yet. */
    seen = (request) => (0,retry/* untilSeen */.wr)(this.options.clock, () => this.api.repeat(request));
    /** Small texts travel with the tree itself, which saves a request each. */
    async item(entry) {
        if ('objectId' in entry)
            return { sha: entry.objectId };
        if ('file' in entry)
            return {
                sha: await (0,asset_transfer/* repeatTransfer */.lK)(() => uploadBlob(this.blobs, entry.file), this.options.clock, this.options.log),
            };
        const text = new TextDecoder('utf8', { fatal: true, ignoreBOM: true });
        try {
            return { content: text.decode(entry.content) };
        }
        catch {
            const content = Buffer.from(entry.content).toString('base64');
            return this.api.repeat(({ rest }, request) => rest.git.createBlob({ ...this.at, content, encoding: 'base64', request }));
        }
    }
    /** Failures of the API in our words. */
    async told(what, work) {
        try {
            return await work();
        }
        catch (error) {
            if (error instanceof errors/* ModelGateError */.j3)
                throw error;
            const reason = (0,github_api/* explainFailure */.SP)(error, asset_transfer/* PERMISSION */.oC);
            throw new errors/* ModelGateError */.j3('deploy', `GitHub did not ${(0,core_text/* plain */.pj)(what, 200)}: ${reason}`, {
                remedy: 'Give the token that right, or set deployment.transport: push to write branches by git.',
                cause: error,
            });
        }
    }
}
function isLostRace(error) {
    const { status, message } = (0,retry/* serverError */.ig)(error);
    return status === 422 && /not a fast.?forward|reference already exists/i.test(message);
}

// EXTERNAL MODULE: ./src/hosts/github/repository.ts
var github_repository = __webpack_require__(5559);
;// CONCATENATED MODULE: ./src/hosts/github/branches.ts




/**
 * GitHub takes blobs of 40 MiB through the API and refuses 45 MiB ("your input was too large to process"); where exactly
 * it stops is not documented, so that a refusal below is answered by a push too.
 */
const MAX_API_BYTES = 40 * 1024 ** 2;
/** The branches of the repository behind a git remote; null for a remote elsewhere, and without a token. */
function githubBranches(options) {
    return (remote) => {
        const repository = (0,github_repository/* repositoryOf */._)(remote, options.serverUrl);
        if (repository === null || options.token === '')
            return null;
        const shown = `${options.serverUrl}/${repository}.git`;
        return (request) => openGithubBranches({ ...options, ...request, remote: shown, repository });
    };
}
/** Branches through the API, where GitHub signs the commits; commits with larger files go by git push. */
async function openGithubBranches(options) {
    const api = await openGitDataStore(options);
    let git = null;
    /** Commits that travel by push: git has no upload without a ref. */
    const pushed = new Set();
    const byPush = async (parent, entries, message) => {
        if (options.openGit === null)
            throw tooLarge();
        const commit = await (await (git ??= options.openGit())).commit(parent, entries, message);
        pushed.add(commit);
        return commit;
    };
    return {
        describe: (branch) => api.describe(branch),
        head: (branch) => api.head(branch),
        list: (commit) => api.list(commit),
        read: (commit, path) => api.read(commit, path),
        download: (commit, path, destination) => api.download(commit, path, destination),
        remove: (branch) => api.remove(branch),
        listBranches: (prefix) => api.listBranches(prefix),
        isAncestor: (ancestor, descendant) => api.isAncestor(ancestor, descendant),
        commit: async (parent, entries, message) => {
            if (await anyLargerThan(MAX_API_BYTES, entries))
                return byPush(parent, entries, message);
            try {
                return await api.commit(parent, entries, message);
            }
            catch (error) {
                // The API cannot make the first commit of a repository either.
                if (!/too large|repository is empty/i.test((0,errors/* messageOf */.bD)(error)) || options.openGit === null)
                    throw error;
                options.log.debug(`GitHub's API does not take the commit, pushing it: ${(0,errors/* messageOf */.bD)(error)}`);
                return byPush(parent, entries, message);
            }
        },
        move: async (branch, expected, commit) => {
            const store = pushed.has(commit) && git !== null ? await git : api;
            return store.move(branch, expected, commit);
        },
        close: async () => {
            await api.close();
            if (git !== null)
                await (await git).close();
        },
    };
}
async function anyLargerThan(limit, entries) {
    for (const entry of entries)
        if ('file' in entry && (await (0,promises_.stat)(entry.file)).size > limit)
            return true;
    return false;
}
function tooLarge() {
    return new errors/* ModelGateError */.j3('limit', `GitHub's API takes files of ${MAX_API_BYTES / 1024 ** 2} MiB at most`, {
        subject: 'deployment.transport',
        remedy: 'Set deployment.transport: auto (needs git on this machine), or deployment.storage: release.',
    });
}


/***/ }),

/***/ 5559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
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
/* harmony export */   fm: () => (/* binding */ waitFor),
/* harmony export */   ig: () => (/* binding */ serverError),
/* harmony export */   um: () => (/* binding */ MAX_WAIT_MS),
/* harmony export */   wr: () => (/* binding */ untilSeen)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Reports are worth a minute and a half of a job's time, all their requests together, and not more. */
const MAX_WAIT_MS = 90_000;
const MAX_TRIES = 4;
/** GitHub asks for at least a minute when it does not say how long. */
const SECONDARY_LIMIT_MS = 60_000;
/** 250, 500, 1,000 and 2,000 ms: what GitHub was just told is seen by all its servers long before. */
const SEEING_TRIES = 5;
const FIRST_LOOK_AGAIN_MS = 250;
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
 * Repeats work on an object whose name GitHub itself just told: "not found" means then that the server which answers has
 * not heard of it yet (https://github.com/cli/cli/issues/6599). What is really gone is said to be gone 4 s later.
 *
 * @throws the last error
 */
async function untilSeen(clock, work) {
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            if (attempt >= SEEING_TRIES || !isUnseen(error))
                throw error;
            await clock.sleep(FIRST_LOOK_AGAIN_MS * 2 ** (attempt - 1));
        }
    }
}
/** Reading it is answered by 404; naming it in a new tree or commit by 422 and a text. */
function isUnseen(error) {
    const { status, message } = serverError(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3 ? error.cause : error);
    return status === 404 || (status === 422 && /does not exist|is not a valid|BadObjectState/i.test(message));
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


/***/ })

};
