export const id = 532;
export const ids = [532,3207];
export const modules = {

/***/ 15003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ actionsCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);




/** A service that does not answer must not hold up a gate for longer than the work that it saves. */
const TIMEOUT_MS = 30_000;
function actionsCache(tempDirectory, log) {
    // The path is part of a cache entry's identity, so it must be the same in every run.
    const pathOf = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tempDirectory, 'modelgate-cache', name);
    const keyOf = (name) => `modelgate-${name}`;
    const restore = async (name, prefixes) => {
        const path = pathOf(name);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            return path;
        try {
            const { isFeatureAvailable, restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(3878), __webpack_require__.e(8110), __webpack_require__.e(2088), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091));
            if (!isFeatureAvailable()) {
                log.debug('this runner has no cache service: nothing is restored');
                return null;
            }
            const hit = await restoreCache([path], keyOf(name), prefixes, { segmentTimeoutInMs: TIMEOUT_MS });
            return hit !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? path : null;
        }
        catch (error) {
            log.debug(`the cache was not read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
            return null;
        }
    };
    const save = async (name, key, write) => {
        const path = pathOf(name);
        try {
            const { isFeatureAvailable, saveCache } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(3878), __webpack_require__.e(8110), __webpack_require__.e(2088), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091));
            if (!isFeatureAvailable())
                return;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
            await write(path);
            await saveCache([path], key);
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
            log.debug(`the cache was not written: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
        }
    };
    return {
        restore: (name) => restore(name, []),
        save: (name, write) => save(name, keyOf(name), write),
        restoreNewest: (name) => restore(name, [`${keyOf(name)}-`]),
        saveNewer: (name, attempt, write) => save(name, `${keyOf(name)}-${attempt}`, write),
    };
}


/***/ }),

/***/ 73050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ githubAnswerCache)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/** Small answers in the cache of GitHub Actions. */
function githubAnswerCache(cache) {
    return {
        restore: async (name) => {
            const path = await cache.restore(name);
            return path === null ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => null);
        },
        save: (name, text) => cache.save(name, (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text)),
    };
}


/***/ }),

/***/ 24990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ proposedChange)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _local_git_git_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47714);
/* harmony import */ var _local_git_git_remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63697);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84099);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2725);





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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('config', `${path} of the ${base} cannot be read: ${reason}`, {
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
        const api = await (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .openGithubApi */ .Y6)(context, token, clock);
        const found = await contentOf(api, path, ref);
        // GitHub hides what a token may not see behind 404: only a token that sees the root knows that a file is absent.
        if (found === null)
            await contentOf(api, '', ref, true);
        return [found, ''];
    }
    catch (error) {
        return [undefined, (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .explainFailure */ .SP)(error, 'contents: read')];
    }
}
async function contentOf(api, path, ref, demanded = false) {
    const { owner, repo } = api;
    let content;
    try {
        content = await api.repeat(({ rest }, request) => rest.repos.getContent({ owner, repo, path, ref, request }));
    }
    catch (error) {
        if (demanded || (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .serverError */ .ig)(error).status !== 404)
            throw error;
        return null;
    }
    if (path === '' && Array.isArray(content))
        return '';
    const { type, encoding, content: text } = content;
    if (type !== 'file' || encoding !== 'base64' || typeof text !== 'string')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('config', `${path || 'the root'} is not a file below ${MAX_FILE_BYTES} bytes there`);
    return Buffer.from(text, 'base64').toString('utf8');
}
/** @returns undefined when this checkout does not have the commit, or there is no checkout or no git */
async function askGit(folder, environment, path, commit) {
    const git = new _local_git_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .GitCommand */ .Ux(folder, (0,_local_git_git_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .gitEnvironment */ ._K)(environment, [['safe.directory', '*']], null));
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

/***/ 99555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ tellOfRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20663);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72020);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84099);
/* harmony import */ var _asset_transfer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57359);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5457);









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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelGateError */ .j3('usage', `input report-run is "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(runId, 80)}", expected the id of a workflow run`, {
            subject: 'report-run',
            remedy: 'Write report-run: ${{ github.event.workflow_run.id }}.',
        });
    }
    const api = await (0,_api_js__WEBPACK_IMPORTED_MODULE_6__/* .openGithubApi */ .Y6)(context, token, clock);
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
    const { problem } = await (0,_comment_js__WEBPACK_IMPORTED_MODULE_7__/* .publishComment */ .p)(runs, null, place, { ...options, render: asClaimed(options.render) });
    return problem === null ? problems : [...problems, problem];
}
function runAddress({ owner, repo }, runId) {
    return { owner, repo, run_id: Number(runId) };
}
/** The open pull request whose newest commit the run judged: of an older commit nothing is told any more. */
async function pullRequestOf(api, { head_sha, head_branch, head_repository, event }) {
    const { owner, repo } = api;
    if (!event.startsWith('pull_request'))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelGateError */ .j3('usage', `the run followed ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(event, 80)}, not a pull request: there is nothing to comment on`);
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
            problems.push(`artifact ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(name, 100)} was left out: ${expired ? 'it has expired' : `it has ${size_in_bytes} bytes`}`);
            continue;
        }
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `artifact-${runId}-${runs.length}-${problems.length}.zip`);
        try {
            await (0,_asset_transfer_js__WEBPACK_IMPORTED_MODULE_8__/* .downloadAsset */ .Bx)(url, token, path, { what: 'download it', permission: 'actions: read' });
            for (const text of await resultTexts(path)) {
                // The id tells writers of a comment apart, so that a stranger does not choose it.
                const result = { ...read(text), pipeline_id: `run_${runId}_${runs.length}` };
                runs.push({ result, files: filesIn(name) });
            }
        }
        catch (error) {
            problems.push(`artifact ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(name, 100)} was left out: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error), 300)}`);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
        }
    }
    if (runs.length > 0)
        return { runs, problems };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelGateError */ .j3('not-found', `run ${runId} left no results${problems.map((problem) => `; ${problem}`).join('')}`, {
        remedy: 'Keep upload-artifact on in the judging job, and artifact names that start with modelgate-.',
    });
}
/** Texts of the result.json members; everything else of the archive stays packed, and no member is written to disk. */
async function resultTexts(path) {
    const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_3__/* .openPromise */ .sO)(path, { autoClose: false });
    try {
        const texts = [];
        for await (const entry of zip.eachEntry()) {
            if (!/(^|\/)result\.json$/.test(entry.fileName) || /(^|\/)runs\//.test(entry.fileName))
                continue;
            if (entry.uncompressedSize > MAX_RESULT_BYTES || texts.length >= MAX_RESULTS)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelGateError */ .j3('limit', `more than ${MAX_RESULTS} results, or one above ${MAX_RESULT_BYTES} bytes`);
            texts.push(await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.text)(await zip.openReadStreamPromise(entry)));
        }
        return texts;
    }
    finally {
        zip.close();
    }
}
/** Where the reports lie, for sentences. */
function filesIn(artifact) {
    const directory = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(artifact, 100);
    const files = { html: null, junit: null, sarif: null, modelCard: null, bom: null };
    return { directory, result: `${directory}/result.json`, summary: `${directory}/summary.md`, ...files };
}
async function asked(answer, otherwise, permission = 'actions: read') {
    try {
        return await answer;
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelGateError */ .j3('not-found', `${otherwise}: ${(0,_api_js__WEBPACK_IMPORTED_MODULE_6__/* .explainFailure */ .SP)(error, permission)}`, { cause: error });
    }
}
/** Says whose numbers they are, in front of them. */
function asClaimed(render) {
    return (result, options) => `${NOTE}\n\n${render(result, { ...options, maxBytes: options.maxBytes - Buffer.byteLength(NOTE) - 2 })}`;
}
const NOTE = '> These are the results that the run of the pull request left in its artifact. Whoever wrote the change could also ' +
    'change them: judge again before you merge or deploy.';


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
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36419);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);



/**
 * Log lines and annotations of a workflow step. @actions/core escapes workflow commands; plain lines are indented,
 * because a line that starts with `::` would be one.
 */
function githubLogger() {
    const shown = { warning: 0, error: 0 };
    const annotate = (level, text, subject) => {
        const message = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLines */ .y1)(text);
        const file = subject === undefined ? {} : { file: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(subject) };
        const properties = { title: 'ModelGate', ...file };
        shown[level]++;
        if (shown[level] > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ANNOTATIONS_PER_LEVEL */ .jB)
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
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLines */ .y1)(message).replaceAll(/^(?=::|##\[)/gm, ' ');
}


/***/ }),

/***/ 54769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ githubFileCache),
/* harmony export */   P: () => (/* binding */ githubModelCache)
/* harmony export */ });
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


/***/ }),

/***/ 25946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ githubNewestCache)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/** The newest file of a name in the cache of GitHub Actions. @param attempt what this run is called, unlike any other */
function githubNewestCache(cache, attempt) {
    return {
        restore: async (name) => {
            const path = await cache.restoreNewest(name);
            return path === null ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch(() => null);
        },
        save: (name, bytes) => cache.saveNewer(name, attempt, (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, bytes)),
    };
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
    // Asked here: the client would tell its own way, and that the error may pass.
    if (isEnterpriseServer(context.serverUrl)) {
        const host = new URL(context.serverUrl).host;
        const warning = `the reports were not uploaded as an artifact: ${host} is a GitHub Enterprise Server, which has no artifacts of version 4; they are in ${root}, for a step with actions/upload-artifact@v3`;
        return { uploaded: null, warning };
    }
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
/** As the artifact client decides: GitHub itself and its hosted enterprises have the service. */
function isEnterpriseServer(serverUrl) {
    const { hostname } = new URL(serverUrl);
    return hostname !== 'github.com' && !hostname.endsWith('.ghe.com') && !hostname.endsWith('.localhost');
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
async function publishCheckRuns(runs, context, { mode, token, clock, render, places }) {
    const { pullRequest, source, untrusted } = context;
    // The commit of a pull request event is a trial merge, under which nobody looks.
    const commit = pullRequest?.headSha ?? source.commit;
    const wanted = mode === 'always' || (mode === 'auto' && pullRequest !== null && untrusted === null);
    if (!wanted || commit === null || source.repository === null || token === '' || runs.length === 0)
        return [];
    try {
        const api = await (0,github_api/* openGithubApi */.Y6)(context, token, clock);
        const placeOf = (await places?.()) ?? (() => null);
        for (const { result } of runs.slice(0, MAX_CHECK_RUNS))
            await writeCheckRun(api, { result, annotations: annotationsOf(result, placeOf) }, commit, context, render);
        const left = runs.length - MAX_CHECK_RUNS;
        return left > 0 ? [`there are check runs for the first ${MAX_CHECK_RUNS} models only; ${left} have none`] : [];
    }
    catch (error) {
        if (mode === 'auto' && (0,github_api/* isRefusal */.vu)(error))
            return [];
        return [`the check run was not written: ${(0,github_api/* explainFailure */.SP)(error, 'checks: write')}`];
    }
}
async function writeCheckRun(api, { result, annotations }, head_sha, { source, job }, render) {
    const { owner, repo } = api;
    const title = `${result.verdict.passed ? 'passed' : 'did not pass'}: ${result.overall_status}`;
    const summary = render(result, { maxBytes: MAX_SUMMARY_BYTES, fullReport: 'the artifact of this run' });
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
/** A line on the data, the configuration or the model for each check that needs attention; none where GitHub cannot show the file. */
function annotationsOf({ model_path, stages }, placeOf) {
    return Object.values(stages)
        .flatMap((stage) => stage.checks)
        .filter((check) => check.status !== 'passed' && check.status !== 'skipped')
        .toSorted((a, b) => Number(closesGate(b)) - Number(closesGate(a)))
        .map((check) => ({ check, place: placeOf(check.id) ?? { path: model_path, line: 1 } }))
        .filter(({ place: { path } }) => !(0,external_node_path_.isAbsolute)(path) && !path.startsWith('..') && (0,core_text/* plain */.pj)(path) === path)
        .slice(0, MAX_ANNOTATIONS)
        .map(({ check, place: { path, line } }) => ({
        ...{ path, start_line: line, end_line: line },
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
                await writeSummary(runs, uploaded);
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
async function writeSummary(runs, artifact) {
    if (process.env['GITHUB_STEP_SUMMARY'] === undefined)
        return;
    let size = 0;
    let left = 0;
    for (const { files } of runs) {
        const text = await (0,promises_.readFile)(files.summary, 'utf8');
        if (size + Buffer.byteLength(text) > limits/* MAX_SUMMARY_BYTES */.Q0)
            left++;
        else {
            size += Buffer.byteLength(text);
            core/* summary */.z.addRaw(text, true);
        }
    }
    const linked = artifact !== null && artifact.url !== '';
    if (left > 0)
        core/* summary */.z.addRaw(`The summaries of ${left} more models do not fit here; they are among the reports of this run.`, true);
    if (linked)
        core/* summary */.z.addRaw(`\n[All reports of this run](${artifact.url})`, true);
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

/***/ 45821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ deploymentRefusal),
/* harmony export */   U: () => (/* binding */ demandBaseCode)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72020);
/* harmony import */ var _local_git_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23384);





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
    const folders = new Set([workspace, ...paths.map((path) => folderOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path)))]);
    for (const folder of folders) {
        const checkout = await (0,_local_git_index_js__WEBPACK_IMPORTED_MODULE_2__/* .openCheckout */ .Hj)(folder, environment);
        if (checkout?.commit !== undefined && checkout.commit !== null && checkout.commit === source.commit)
            continue;
        const found = checkout === null ? 'no checkout' : `a checkout of ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(checkout.commit ?? 'nothing', 40)}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelGateError */ .j3('usage', `pull_request_target with the code of a pull request: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(folder)} is ${found}, not of the base (${source.commit ?? 'unknown'})`, {
            subject: 'pull_request_target',
            remedy: 'Run ModelGate on pull_request, whose token and secrets a stranger cannot misuse.',
        });
    }
}
/** Nearest folder that exists; of a pattern, the part before it becomes one. */
function folderOf(path) {
    const fixed = path.replace(/[^/\\]*[*?[{(!+@].*$/, '');
    let folder = fixed;
    while ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return folder;
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


/***/ })

};
