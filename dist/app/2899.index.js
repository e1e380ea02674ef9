export const id = 2899;
export const ids = [2899];
export const modules = {

/***/ 48145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter),
/* harmony export */   V: () => (/* binding */ sendPersistently)
/* harmony export */ });
/** Longest pause before a retry; a server that asks for more is not waited for. */
const MAX_PAUSE_MS = 60_000;
/**
 * Sends a request until it gets through. Retried are broken connections, timeouts, 408, 425, 429 and 5xx, with
 * exponential back-off or as Retry-After says. Never throws.
 */
async function sendPersistently(request, send, options) {
    const { clock, signal, retries = 3, backoff = 1_000 } = options;
    for (let attempt = 0;; attempt++) {
        const outcome = await tryOnce(request, send, options);
        if (outcome.kind === 'done')
            return outcome;
        const failed = (why) => ({ response: null, why, calls: attempt + 1 });
        if (outcome.kind === 'refused' || attempt >= retries || signal?.aborted === true)
            return failed(outcome.why);
        const pause = outcome.pauseMs ?? backoff * 2 ** attempt;
        if (pause > MAX_PAUSE_MS)
            return failed(`${outcome.why}; it asks to wait ${Math.ceil(pause / 1000)} s`);
        try {
            await clock.sleep(pause, signal);
        }
        catch {
            return failed(`${outcome.why}; the run was cancelled`);
        }
    }
}
async function tryOnce(request, send, { clock, signal }) {
    let response;
    try {
        response = await send(request, signal);
    }
    catch (error) {
        return { kind: 'again', why: reasonOf(error), pauseMs: null };
    }
    const { status } = response;
    if (status >= 200 && status < 300)
        return { kind: 'done', response };
    const why = `HTTP ${status}`;
    if (status >= 300 && status < 400)
        return { kind: 'refused', why: `${why}, a redirect; give the final URL` };
    const temporary = status === 408 || status === 425 || status === 429 || status >= 500;
    return temporary ? { kind: 'again', why, pauseMs: retryAfter(response, clock) } : { kind: 'refused', why };
}
/** fetch says only "fetch failed"; what really happened is its cause. */
function reasonOf(error) {
    if (!hasMessage(error))
        return String(error);
    return hasMessage(error.cause) ? `${error.message}: ${error.cause.message}` : error.message;
}
/** By shape: an error of another realm (a worker, a test's sandbox) is no instance of this realm's Error. */
function hasMessage(value) {
    return typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string';
}
/** Seconds or an HTTP date (RFC 9110, 10.2.3), in milliseconds from now; null without a readable one. */
function retryAfter({ headers }, clock) {
    const value = Object.entries(headers).find(([name]) => name.toLowerCase() === 'retry-after')?.[1];
    if (value === undefined)
        return null;
    if (/^\d+$/.test(value.trim()))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? null : Math.max(0, date - clock.now().getTime());
}


/***/ }),

/***/ 62899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishNote: () => (/* binding */ publishNote)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_persistent_send_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48145);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72020);




/** GitLab takes a million characters; UTF-8 bytes, which is what is counted here, are never fewer than characters. */
const MAX_NOTE_BYTES = 900_000;
/** Pages of a hundred notes that are looked through for ours. */
const MAX_PAGES = 30;
const TIMEOUT_MS = 20_000;
/**
 * Keeps one comment on the merge request for this job, written anew by each pipeline. Never throws.
 * https://docs.gitlab.com/api/notes/#merge-requests
 * @returns what could not be told; nothing in a pipeline that is not one of a merge request
 */
async function publishNote(runs, env, ports) {
    const number = env['CI_MERGE_REQUEST_IID'];
    if (number === undefined || runs.length === 0)
        return [];
    const token = env['MODELGATE_TOKEN'] ?? '';
    if (token === '') {
        return ['there is no merge request comment: MODELGATE_TOKEN is empty (a project access token with the scope api)'];
    }
    // The pipeline of a fork runs in the fork; the merge request is in the project that it wants to change.
    const project = env['CI_MERGE_REQUEST_PROJECT_ID'] ?? env['CI_PROJECT_ID'] ?? '';
    const api = `${env['CI_API_V4_URL'] ?? ''}/projects/${encodeURIComponent(project)}/merge_requests/${number}/notes`;
    const server = { token, ports, user: `${env['CI_API_V4_URL'] ?? ''}/user`, notes: api };
    try {
        const marker = `<!-- modelgate:comment ${digest(env['CI_JOB_NAME'] ?? '')} -->`;
        const body = await textOf(runs, marker, env);
        const mine = await findNote(server, marker);
        await ask(server, mine === null ? 'POST' : 'PUT', mine === null ? api : `${api}/${mine}`, { body });
        return [];
    }
    catch (error) {
        return [
            `the merge request comment was not written: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(error instanceof Error ? error.message : String(error))}`,
        ];
    }
}
/** Our oldest note with this marker; a marker alone can be copied by anybody, so the author counts too. */
async function findNote(server, marker) {
    const viewer = idOf(await ask(server, 'GET', server.user));
    for (let page = 1; page <= MAX_PAGES; page++) {
        const query = `order_by=created_at&sort=asc&per_page=100&page=${page}`;
        const notes = JSON.parse((await ask(server, 'GET', `${server.notes}?${query}`)).body);
        if (!Array.isArray(notes))
            throw new Error('GitLab answered with something else than a list of notes');
        for (const note of notes) {
            const ours = String(note.author?.id) === viewer && typeof note.body === 'string' && note.body.startsWith(marker);
            if (ours && typeof note.id === 'number')
                return String(note.id);
        }
        if (notes.length < 100)
            return null;
    }
    throw new Error(`the first ${MAX_PAGES * 100} notes were looked through for an earlier one`);
}
function idOf({ body }) {
    const { id } = JSON.parse(body);
    if (typeof id !== 'number')
        throw new Error('GitLab did not say whose token MODELGATE_TOKEN is');
    return String(id);
}
async function ask(server, method, url, body) {
    const { http, clock } = server.ports;
    const request = {
        url,
        method,
        headers: { 'PRIVATE-TOKEN': server.token, 'content-type': 'application/json' },
        body: body === undefined ? null : JSON.stringify(body),
        timeoutMs: TIMEOUT_MS,
    };
    // A note whose answer was lost may have been written: it is not sent twice.
    const sent = await (0,_core_persistent_send_js__WEBPACK_IMPORTED_MODULE_3__/* .sendPersistently */ .V)(request, http, { clock, ...(method === 'POST' ? { retries: 0 } : {}) });
    if (sent.response !== null)
        return sent.response;
    const scope = /HTTP 40[13]/.test(sent.why) ? '; MODELGATE_TOKEN needs the scope api and the role Developer' : '';
    throw new Error(`${sent.why}${scope}`);
}
/** Failures first; what does not fit is named and left to the artifact. */
async function textOf(runs, marker, env) {
    const ordered = runs.toSorted((a, b) => Number(a.result.verdict.passed) - Number(b.result.verdict.passed));
    const parts = [marker];
    let left = MAX_NOTE_BYTES;
    let missing = 0;
    for (const { result, files } of ordered) {
        const summary = withoutCommands(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(files.summary, 'utf8')).trimEnd();
        const title = `${result.verdict.passed ? '✅' : '❌'} ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy)(result.model_path, 120)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy)(result.overall_status, 60)}`;
        const open = result.verdict.passed ? '' : ' open';
        const text = runs.length === 1 ? summary : `<details${open}><summary>${title}</summary>\n\n${summary}\n\n</details>`;
        left -= Buffer.byteLength(text);
        if (left > 0)
            parts.push(text);
        else
            missing++;
    }
    if (missing > 0)
        parts.push(`> The reports of ${missing} models do not fit into a comment; they are in the artifact.`);
    const job = `[job ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(env['CI_JOB_ID'] ?? '', 40)}](${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(env['CI_JOB_URL'] ?? '', 500)})`;
    parts.push(`<sub>ModelGate on commit ${(env['CI_COMMIT_SHA'] ?? '').slice(0, 8)}, ${job}. Each run writes this comment anew.</sub>`);
    return parts.join('\n\n');
}
/** A line that starts with a slash is a command to GitLab (/merge, /approve), carried out as the owner of the token. */
function withoutCommands(text) {
    return text.replace(/^(\s*)\/(?=\S)/gm, '$1&#47;');
}
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}


/***/ })

};
