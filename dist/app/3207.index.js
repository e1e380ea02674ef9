export const id = 3207;
export const ids = [3207];
export const modules = {

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


/***/ })

};
