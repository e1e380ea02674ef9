export const id = 2004;
export const ids = [2004];
export const modules = {

/***/ 62638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ secondsOfRuns),
/* harmony export */   Lc: () => (/* binding */ findRun),
/* harmony export */   Xc: () => (/* binding */ runsFolder),
/* harmony export */   iL: () => (/* binding */ DEFAULT_OUTPUT_DIRECTORY),
/* harmony export */   v: () => (/* binding */ listRuns),
/* harmony export */   vj: () => (/* binding */ recordRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74296);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86153);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72020);
/* harmony import */ var _pipeline_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19558);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30430);







/** Where reports go unless something else is said. */
const DEFAULT_OUTPUT_DIRECTORY = 'modelgate-report';
/** Below the output directory: one result document a run, named by its id. */
function runsFolder(workingDirectory, outputDirectory = DEFAULT_OUTPUT_DIRECTORY) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .u)(workingDirectory, outputDirectory), 'runs');
}
/** Keeps a run for `modelgate status` and CICDPipeline.getPipelineStatus. */
async function recordRun(folder, result) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${result.pipeline_id}.json`), (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .a)(result));
}
/** @throws ModelGateError 'not-found' that lists the newest ids */
async function findRun(folder, id) {
    const ids = await idsIn(folder);
    if (!(0,_pipeline_id_js__WEBPACK_IMPORTED_MODULE_4__/* .isPipelineId */ ._)(id) || !ids.includes(id)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ModelGateError */ .j3('not-found', `there is no run ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(id, 80)} in ${folder}`, {
            subject: id,
            remedy: ids.length === 0 ? 'No run was recorded there.' : `Newest runs: ${ids.slice(-5).join(', ')}.`,
        });
    }
    return readRun(folder, id);
}
async function readRun(folder, id) {
    return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${id}.json`), 'utf8'));
}
/** Oldest first. */
async function listRuns(folder) {
    const lines = [];
    for (const id of await idsIn(folder)) {
        const { pipeline_id, start_time, model_path, environment, overall_status } = await readRun(folder, id);
        lines.push({ pipeline_id, start_time, model_path, environment, overall_status });
    }
    return lines;
}
/** Path of a model -> seconds of its newest run. A run that could not be carried out says nothing of the next one. */
async function secondsOfRuns(folder) {
    const seconds = new Map();
    for (const id of await idsIn(folder)) {
        const { model_path, overall_status, execution_time_seconds } = await readRun(folder, id);
        if (overall_status !== 'error' && execution_time_seconds > 0)
            seconds.set(model_path, execution_time_seconds);
    }
    return seconds;
}
async function idsIn(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    });
    return names
        .flatMap((name) => (name.endsWith('.json') && (0,_pipeline_id_js__WEBPACK_IMPORTED_MODULE_4__/* .isPipelineId */ ._)(name.slice(0, -5)) ? [name.slice(0, -5)] : []))
        .toSorted();
}


/***/ }),

/***/ 92514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeCommand: () => (/* binding */ mergeCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/pipeline/gate.ts
var gate = __webpack_require__(1255);
// EXTERNAL MODULE: ./src/report/read-result.ts
var read_result = __webpack_require__(81400);
// EXTERNAL MODULE: ./src/report/junit.ts
var junit = __webpack_require__(42998);
// EXTERNAL MODULE: ./src/report/overview.ts
var overview = __webpack_require__(24707);
// EXTERNAL MODULE: ./src/report/wording.ts
var wording = __webpack_require__(25594);
;// CONCATENATED MODULE: ./src/report/many.ts



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
    const { digest, count } = (0,overview/* verdictOf */.Vj)(result);
    const [reason] = result.verdict.reasons;
    return {
        path: result.model_path,
        shard: place.shard,
        status: result.overall_status,
        sha256: digest === null ? null : result.model.sha256,
        fact: reason ?? count,
        seconds: result.execution_time_seconds,
        counts: (0,junit/* countOutcomes */.XF)((0,overview/* allChecks */.fZ)(result).map(({ check }) => check)),
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
function manySections({ problems, notes, rows }) {
    const rank = ({ status }) => (status === null ? -1 : WORST_FIRST.indexOf(status));
    const sorted = rows.toSorted((a, b) => rank(a) - rank(b));
    const passed = rows.filter(({ status }) => status !== null && (0,wording/* overallWording */.Wr)(status).verdict === 'PASS').length;
    const models = {
        id: 'models',
        title: 'Models',
        fact: `${passed} of ${(0,wording/* counted */.hS)(rows.length, 'model')} passed`,
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
                    { title: 'Shard', numeric: true },
                    { title: 'sha256' },
                ],
                rows: sorted.map((row) => [
                    row.folder === null ? row.path : { text: row.path, file: `${row.folder}/report.html` },
                    verdictCell(row.status),
                    row.fact,
                    row.status === null ? '–' : (0,wording/* showDuration */.kJ)(row.seconds * 1000),
                    String(row.shard),
                    row.sha256 === null ? '' : { text: (0,wording/* shortDigest */.VK)(row.sha256), mono: true },
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
            fact: (0,wording/* counted */.hS)(problems.length, 'problem'),
            tone: 'unsure',
            blocks: [{ kind: 'list', items: problems }],
        },
        models,
    ];
}
function verdictCell(status) {
    if (status === null)
        return { text: 'not judged', tone: 'unsure', emoji: (0,wording/* overallWording */.Wr)('inconclusive').emoji };
    const { word, tone, emoji } = (0,wording/* overallWording */.Wr)(status);
    return { text: word, tone, emoji };
}
/** One sentence for people: what to do now. */
function manyNextStep({ status, problems }) {
    if (problems.length > 0)
        return 'Run the shards that are missing or differ again, and merge all of them.';
    if ((0,wording/* overallWording */.Wr)(status).verdict === 'PASS')
        return 'Nothing: every model passed its gate.';
    return 'Look at the reports of the models that did not pass; each says what to do.';
}

// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
// EXTERNAL MODULE: ./src/report/html.ts + 7 modules
var html = __webpack_require__(70259);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(54285);
;// CONCATENATED MODULE: ./src/report/many-pages.ts







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
        facts.map((fact) => (0,core_text/* markdown */.wD)(fact)).join(' · '),
        '',
        `**What to do next.** ${(0,core_text/* markdown */.wD)(manyNextStep(report))}`,
        '',
        ...manySections(report).map((section) => (0,markdown/* markdownSection */.d)(section, { rowLimit, open: true })),
    ].join('\n'));
    return texts.find((text) => Buffer.byteLength(text) <= limits/* MAX_SUMMARY_BYTES */.Q0) ?? texts.at(-1);
}
/** One page that links to the report of every model. */
function renderManyHtml(report) {
    const { word, facts, tone } = head(report);
    return (0,html/* page */.MY)({
        title: `${word} - ModelGate`,
        body: `<header class="verdict ${tone}">
<p class="kicker">ModelGate, many models</p>
<h1><span class="word">${word}</span></h1>
<p class="line">${facts.map((fact) => `<span>${(0,core_text/* html */.qy)(fact)}</span>`).join('')}</p>
</header>
<main>
<section class="next" aria-labelledby="next"><h2 id="next">What to do next</h2><p>${(0,core_text/* html */.qy)(manyNextStep(report))}</p></section>
${manySections(report).map(html/* htmlSection */.$q).join('\n')}
</main>`,
    });
}
/** Plain lines: the verdict, what is wrong, the models that did not pass. */
function renderManyTable(report) {
    const { word, facts } = head(report);
    const open = report.rows.filter(({ status }) => !passes(status));
    const lines = [
        ...report.problems.map((problem) => `? ${(0,core_text/* terminal */.Fo)(problem)}`),
        ...open.map(({ path, status, fact }) => `${statusWord(status)}  ${(0,core_text/* terminal */.Fo)(path)}: ${(0,core_text/* terminal */.Fo)(fact)}`),
    ];
    const more = lines.length - MAX_TERMINAL_LINES;
    return [
        `${word}  ${facts.join(', ')}`,
        ...lines.slice(0, MAX_TERMINAL_LINES),
        ...(more > 0 ? [`and ${more} more in the report`] : []),
        `Next: ${manyNextStep(report)}`,
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
    yield `<testsuites name="ModelGate" ${(0,junit/* shown */.SP)(all)} time="${seconds(report).toFixed(3)}">\n`;
    yield `  <testsuite name="merge" ${(0,junit/* shown */.SP)(own)} time="0">\n`;
    yield `    <testcase name="merge.read" classname="merge" time="0"/>\n`;
    for (const problem of problems)
        yield `    <testcase name="merge.complete" classname="merge" time="0"><error message="${(0,junit/* xml */._n)(problem)}" type="inconclusive"/></testcase>\n`;
    yield '  </testsuite>\n';
    for (const result of results)
        yield `${(0,junit/* junitSuites */.og)(result, `${result.model_path}: `).join('\n')}\n`;
    yield '</testsuites>\n';
}
function head(report) {
    const { status, rows, shards } = report;
    const { verdict, emoji, tone } = (0,wording/* overallWording */.Wr)(status);
    const passed = rows.filter((row) => passes(row.status)).length;
    const unjudged = rows.filter((row) => row.status === null).length;
    const facts = [
        `${passed} of ${(0,wording/* counted */.hS)(rows.length, 'model')} passed`,
        ...(unjudged > 0 ? [`${unjudged} not judged`] : []),
        (0,wording/* counted */.hS)(shards, 'shard'),
        `${(0,wording/* showDuration */.kJ)(seconds(report) * 1000)} of work`,
    ];
    return { word: verdict, emoji, tone, facts };
}
function seconds({ rows }) {
    return rows.reduce((total, row) => total + row.seconds, 0);
}
function passes(status) {
    return status !== null && (0,wording/* overallWording */.Wr)(status).verdict === 'PASS';
}
function statusWord(status) {
    return status === null ? 'not judged' : (0,wording/* overallWording */.Wr)(status).word;
}

// EXTERNAL MODULE: ./src/commands/history.ts
var commands_history = __webpack_require__(62638);
// EXTERNAL MODULE: ./src/core/version.ts
var version = __webpack_require__(83323);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/commands/sharding-documents.ts
var sharding_documents = __webpack_require__(23007);
// EXTERNAL MODULE: ./src/commands/sharding.ts
var sharding = __webpack_require__(80348);
;// CONCATENATED MODULE: ./src/commands/merge-folders.ts







/** A record of ten thousand models has about 2 MB. */
const MAX_RECORD_BYTES = 64 * 1024 ** 2;
/** A result of a wide table has a few MB. */
const MAX_RESULT_BYTES = 64 * 1024 ** 2;
/**
 * The folders of shards among those that were named and those right below them, as a download of many artifacts lays
 * them out. What is in them is data of strangers.
 * @throws ModelGateError 'not-found' when there is no shard at all
 */
async function findShards(folders) {
    const shards = [];
    const problems = [];
    for (const folder of folders) {
        const found = await foldersWithRecord(folder);
        if (found.length === 0)
            problems.push(`${(0,core_text/* plain */.pj)(folder, 200)} holds no ${sharding/* SHARD_FILE */.aL}: its shard did not come to its end`); // prettier-ignore
        for (const place of found) {
            const path = (0,external_node_path_.join)(place, sharding/* SHARD_FILE */.aL);
            try {
                shards.push({ folder: place, record: (0,sharding_documents/* readShardRecord */.kg)(await readText(path, MAX_RECORD_BYTES), path) });
            }
            catch (error) {
                problems.push((0,errors/* messageOf */.bD)(error));
            }
        }
    }
    if (shards.length > 0)
        return { shards, problems };
    throw new errors/* ModelGateError */.j3('not-found', `no shard to merge: ${problems.join('; ')}`, {
        remedy: 'Name the output folders of modelgate run --shard, or the folder that holds all of them.',
    });
}
async function foldersWithRecord(folder) {
    if (await isThere((0,external_node_path_.join)(folder, sharding/* SHARD_FILE */.aL)))
        return [folder];
    const inside = [];
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => [])) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory() && (await isThere((0,external_node_path_.join)(path, sharding/* SHARD_FILE */.aL))))
            inside.push(path);
    }
    return inside.toSorted();
}
async function isThere(path) {
    return (await (0,promises_.lstat)(path).catch(() => null)) !== null;
}
/** The result document in a folder of reports. @throws ModelGateError 'data' when it is not the one that the shard recorded */
async function readResultText(folder, sha256) {
    if ((await (0,promises_.lstat)(folder).catch(() => null))?.isDirectory() !== true)
        throw new errors/* ModelGateError */.j3('data', 'its reports are missing');
    const text = await readText((0,external_node_path_.join)(folder, 'result.json'), MAX_RESULT_BYTES);
    if ((0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') === sha256)
        return text;
    throw new errors/* ModelGateError */.j3('data', 'its result.json is not the one that the shard recorded (cut off, or changed)');
}
/** Links are not followed: a stranger's folder could point anywhere. */
async function readText(path, maxBytes) {
    const facts = await (0,promises_.lstat)(path).catch(() => null);
    if (facts === null)
        throw new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(path, 200)} is missing`);
    if (!facts.isFile())
        throw new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(path, 200)} is not a plain file`);
    if (facts.size > maxBytes)
        throw new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(path, 200)} has more than ${maxBytes} bytes`);
    return (0,promises_.readFile)(path, 'utf8');
}

// EXTERNAL MODULE: ./src/commands/pipeline-id.ts
var pipeline_id = __webpack_require__(19558);
;// CONCATENATED MODULE: ./src/commands/merge-shards.ts








/** Models that one sentence names; the rest is counted, and each has its row. */
const MAX_NAMED_MODELS = 10;
/**
 * Reads the shards' folders and hands on the results one by one, so that memory does not grow with the number of models.
 * The verdict counts only when every shard of one plan is there once, and judged each of its models once.
 * @throws ModelGateError 'not-found' when there is nothing to merge
 */
async function checkShards(folders, { read }, take) {
    const found = await findShards(folders);
    const { same, problems: differing } = agreeing(found.shards);
    const problems = [...found.problems, ...differing];
    const { plan } = same[0].record;
    if (plan.version !== version/* VERSION */.x)
        problems.push(`the shards are of version ${(0,core_text/* plain */.pj)(plan.version)}, this is ${version/* VERSION */.x}`);
    const notes = [];
    const reasons = new Map();
    const seen = new Set();
    for (let shard = 1; shard <= plan.shards; shard++) {
        const name = `shard ${shard}/${plan.shards}`;
        const [own, ...more] = same.filter(({ record }) => record.shard === shard).toSorted(newestFirst);
        if (own === undefined) {
            const lost = plan.models.filter((model) => model.shard === shard).map(({ path }) => path);
            problems.push(`${name} is missing${lost.length === 0 ? '' : `; not judged: ${listed(lost)}`}`);
            continue;
        }
        if (more.length > 0) {
            const places = [own, ...more].map(({ folder }) => (0,core_text/* plain */.pj)(folder, 200));
            const times = `${name} is there ${places.length} times: ${places.join(', ')}`;
            if (isRepeated(own, more))
                notes.push(`${times}; it was started again, and the last one counts`);
            else
                problems.push(times);
        }
        problems.push(...wrongModels(own, name));
        const recorded = new Map(own.record.judged.map(({ path, result_sha256 }) => [path, result_sha256]));
        for (const [position, model] of plan.models.entries()) {
            if (model.shard !== shard)
                continue;
            const sha256 = recorded.get(model.path);
            const result = await resultOf(own, { position, sha256 }, read, seen).catch((error) => (0,errors/* messageOf */.bD)(error));
            if (typeof result === 'string') {
                reasons.set(position, result);
                problems.push(`${name}: ${(0,core_text/* plain */.pj)(model.path, 200)}: ${(0,core_text/* plain */.pj)(result)}`);
            }
            else
                await take({ position, result });
        }
    }
    return { plan, problems, notes, reasons };
}
/** @throws ModelGateError 'data' that says why there is none that counts */
async function resultOf({ folder, record }, { position, sha256 }, read, seen) {
    const model = record.plan.models[position];
    if (sha256 === undefined)
        throw new errors/* ModelGateError */.j3('data', 'the shard did not judge it');
    const reports = (0,external_node_path_.join)(folder, (0,sharding/* reportFolder */.t3)(position, model.path));
    const result = read(await readResultText(reports, sha256));
    const mismatch = contradiction(result, model, seen);
    if (mismatch !== null)
        throw new errors/* ModelGateError */.j3('data', mismatch);
    seen.add(result.pipeline_id);
    return result;
}
/** The shards of the plan that most of them are of, and a sentence for each other one. */
function agreeing(shards) {
    const groups = new Map();
    for (const one of shards) {
        const { plan, config_digest, commit } = one.record;
        const key = (0,sharding_documents/* digestOf */.ol)({ plan, config_digest, commit });
        groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    const [same, ...others] = [...groups.values()].toSorted((a, b) => b.length - a.length);
    const problems = others.flat().map(({ folder, record }) => {
        const what = differences(record, same[0].record);
        return `shard ${record.shard}/${record.plan.shards} (${(0,core_text/* plain */.pj)(folder, 200)}) is of another run: its ${what.join(', ')} differ`;
    });
    return { same: same, problems };
}
function differences(a, b) {
    return [
        ...(a.plan.version === b.plan.version ? [] : ['version of ModelGate']),
        ...(a.plan.shards === b.plan.shards ? [] : ['number of shards']),
        ...((0,sharding_documents/* digestOf */.ol)(a.plan.models) === (0,sharding_documents/* digestOf */.ol)(b.plan.models) ? [] : ['models or their split']),
        ...(a.config_digest === b.config_digest ? [] : ['configuration, stages, environment or data']),
        ...(a.commit === b.commit ? [] : ['commit']),
    ];
}
function newestFirst(a, b) {
    return Date.parse(b.record.finished_at) - Date.parse(a.record.finished_at);
}
/** A job that a CI system started again leaves both attempts behind; anywhere else nobody knows which one is meant. */
function isRepeated({ record: last }, earlier) {
    return earlier.every(({ record }) => last.run_id !== null &&
        record.run_id === last.run_id &&
        Date.parse(record.finished_at) < Date.parse(last.finished_at));
}
/** Models that a shard had no business to judge, or judged twice. */
function wrongModels({ record }, name) {
    const own = new Set(record.plan.models.filter(({ shard }) => shard === record.shard).map(({ path }) => path));
    const paths = record.judged.map(({ path }) => path);
    const foreign = paths.filter((path) => !own.has(path));
    const seen = new Set();
    const twice = paths.filter((path) => seen.size === seen.add(path).size);
    return [
        ...(foreign.length === 0 ? [] : [`${name} judged models that are not its own: ${listed(foreign)}`]),
        ...(twice.length === 0 ? [] : [`${name} judged models twice: ${listed(twice)}`]),
    ];
}
function contradiction(result, model, seen) {
    if (result.model_path !== model.path)
        return `its result is of ${(0,core_text/* plain */.pj)(result.model_path, 200)}`;
    if (!(0,pipeline_id/* isPipelineId */._)(result.pipeline_id))
        return 'its result has no id of a run';
    if (seen.has(result.pipeline_id))
        return `its result has the id of another model's run, ${result.pipeline_id}`;
    if (result.model !== null && result.model.size !== model.size)
        return `${result.model.size} bytes were judged, ${model.size} were planned`;
    return null;
}
function listed(paths) {
    const shown = paths.slice(0, MAX_NAMED_MODELS).map((path) => (0,core_text/* plain */.pj)(path, 200));
    const more = paths.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

// EXTERNAL MODULE: ./src/commands/output.ts
var commands_output = __webpack_require__(88973);
// EXTERNAL MODULE: ./src/commands/paths.ts
var paths = __webpack_require__(30430);
// EXTERNAL MODULE: ./src/commands/reports.ts + 4 modules
var reports = __webpack_require__(67125);
;// CONCATENATED MODULE: ./src/commands/merge.ts













const NO_CHECKS = { tests: 0, failures: 0, errors: 0, skipped: 0 };
/** One verdict and one report of all shards of a run. */
const mergeCommand = {
    name: 'merge',
    async run(inputs, { workingDirectory, log }, print) {
        if (inputs.positionals.length === 0) {
            throw new errors/* ModelGateError */.j3('usage', 'modelgate merge: no folder was named', { remedy: 'modelgate merge shards/' });
        }
        const folders = inputs.positionals.map((path) => (0,paths/* within */.u)(workingDirectory, path));
        const output = (0,paths/* within */.u)(workingDirectory, inputs.text('output-dir') ?? commands_history/* DEFAULT_OUTPUT_DIRECTORY */.iL);
        (0,commands_output/* prepareFolder */.G)(output, 'output-dir');
        const judged = new Map();
        const checked = await checkShards(folders, await (0,read_result/* resultReader */.V)(), async ({ position, result }) => {
            const folder = outputFolder(position, result.model_path);
            const files = await (0,reports/* writeReports */.L)(result, (0,external_node_path_.join)(output, folder));
            await (0,commands_history/* recordRun */.vj)((0,commands_history/* runsFolder */.Xc)(workingDirectory, output), result);
            judged.set(position, { ...manyRow(result, { shard: 0, folder }), file: files.result });
        });
        const { plan, problems, notes } = checked;
        const rows = plan.models.map(({ path, shard }, position) => {
            const row = judged.get(position);
            if (row !== undefined)
                return { ...row, shard };
            const fact = (0,core_text/* plain */.pj)(checked.reasons.get(position) ?? `shard ${shard}/${plan.shards} is missing`);
            return { path, shard, status: null, sha256: null, fact, seconds: 0, counts: NO_CHECKS, folder: null };
        });
        const status = manyStatus(rows.flatMap((row) => (row.status === null ? [] : [row.status])), problems);
        const report = { status, shards: plan.shards, problems, notes, rows };
        const files = [...judged].toSorted(([a], [b]) => a - b).map(([, row]) => row.file);
        await (0,commands_output/* writeOutput */.z)((0,external_node_path_.join)(output, 'index.html'), renderManyHtml(report), 'output-dir');
        await (0,commands_output/* writeOutput */.z)((0,external_node_path_.join)(output, 'summary.md'), renderManySummary(report), 'output-dir');
        await (0,commands_output/* writeOutput */.z)((0,external_node_path_.join)(output, 'junit.xml'), renderManyJunit(report, results(files)), 'output-dir');
        await (0,commands_output/* writeOutput */.z)((0,external_node_path_.join)(output, 'results.json'), mergedDocument(report, files), 'output-dir');
        for (const problem of problems)
            log.warning(problem);
        for (const note of notes)
            log.info(note);
        print(inputs.flag('json') ? (0,json/* toJson */.a)(verdictDocument(report)) : `${renderManyTable(report)}report ${(0,external_node_path_.join)(output, 'index.html')}\n`); // prettier-ignore
        return (0,gate/* exitCodeOf */.FO)(status);
    },
};
/** Of our own reports; the name of a stranger's model becomes a harmless one. */
function outputFolder(position, path) {
    return (0,sharding/* reportFolder */.t3)(position, path).replaceAll(/[^\w.-]/g, '_').slice(0, 120); // prettier-ignore
}
/** One document at a time: a thousand results would fill the memory. They are the ones that were written above. */
function* results(files) {
    for (const file of files)
        yield JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
}
function verdictDocument({ status, shards, problems, notes, rows }) {
    return {
        schema_version: 1,
        overall_status: status,
        passed: (0,gate/* exitCodeOf */.FO)(status) === 0,
        shards,
        problems,
        notes,
        models: rows.map((row) => ({ path: row.path, shard: row.shard, overall_status: row.status, sha256: row.sha256 })),
    };
}
/** The verdict and after it, under `results`, what `run --json` prints of several models; in pieces. */
function* mergedDocument(report, files) {
    yield (0,json/* toJson */.a)(verdictDocument(report)).replace(/\n}\n$/, ',\n  "results": [');
    for (const [index, file] of files.entries())
        yield `${index === 0 ? '\n' : ',\n'}${(0,external_node_fs_.readFileSync)(file, 'utf8').trimEnd()}`;
    yield `${files.length === 0 ? '' : '\n  '}]\n}\n`;
}


/***/ }),

/***/ 30430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function within(directory, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path);
}


/***/ }),

/***/ 19558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ newPipelineId),
/* harmony export */   _: () => (/* binding */ isPipelineId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** `pipeline_20250101_120000` (UTC), with a suffix that keeps runs of the same second apart. */
function newPipelineId(now) {
    const [date, time] = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').split('T');
    return `pipeline_${date}_${time}_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(3).toString('hex')}`;
}
const PIPELINE_ID = /^pipeline_\d{8}_\d{6}_[0-9a-f]{6}$/;
function isPipelineId(text) {
    return PIPELINE_ID.test(text);
}


/***/ }),

/***/ 23007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ newPlan),
/* harmony export */   ce: () => (/* binding */ newShardRecord),
/* harmony export */   kg: () => (/* binding */ readShardRecord),
/* harmony export */   m3: () => (/* binding */ readPlan),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74296);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86153);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72020);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83323);
/* harmony import */ var _sharding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80348);







const SCHEMA_VERSION = 1;
const sha256Text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const shardCount = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(_sharding_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SHARDS */ .hH);
const plannedModel = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(4096),
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    shard: shardCount,
});
const planRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(SCHEMA_VERSION),
    /** Of ModelGate. */
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100),
    shards: shardCount,
    models: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(plannedModel),
})
    .refine(({ models, shards }) => models.every(({ shard }) => shard <= shards), 'a model is of a shard beyond the last')
    .refine(({ models }) => new Set(models.map(({ path }) => path)).size === models.length, 'a model is listed twice');
const shardRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(SCHEMA_VERSION),
    /** Counted from 1. */
    shard: shardCount,
    plan: planRecord,
    /** sha256 of everything besides the models that decides a verdict: configuration, stages, environment, data. */
    config_digest: sha256Text,
    /** Commit that was judged; null outside a repository. */
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100).nullable(),
    /** Of the CI system, the same for all attempts of a run; null where it has none. */
    run_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100).nullable(),
    finished_at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    /** The models of this shard that were judged, in the order of the plan. */
    judged: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(4096),
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
    return read(planRecord, text, name, 'Write it with: modelgate plan --output plan.json');
}
/** @throws ModelGateError 'data' for a text that is no shard's record of this version */
function readShardRecord(text, name) {
    return read(shardRecord, text, name, 'Run and merge with the same version of ModelGate.');
}
/** The same for the same value, whoever made it. */
function digestOf(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .toJson */ .a)(value)).digest('hex');
}
function read(schema, text, name, remedy) {
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

/***/ 36419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ MAX_MODEL_BYTES),
/* harmony export */   M1: () => (/* binding */ MAX_NESTING),
/* harmony export */   Np: () => (/* binding */ MAX_OBJECT_DEPTH),
/* harmony export */   P8: () => (/* binding */ MAX_HDF5_STEPS),
/* harmony export */   Q0: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   QJ: () => (/* binding */ PREDICT_CHUNK_ROWS),
/* harmony export */   cR: () => (/* binding */ MAX_PICKLE_OPCODES),
/* harmony export */   eY: () => (/* binding */ MAX_COMPRESSION_RATIO),
/* harmony export */   jB: () => (/* binding */ MAX_ANNOTATIONS_PER_LEVEL),
/* harmony export */   jq: () => (/* binding */ MAX_DENSE_CELLS),
/* harmony export */   y4: () => (/* binding */ MAX_DECOMPRESSED_BYTES),
/* harmony export */   z9: () => (/* binding */ MAX_ZIP_MEMBERS)
/* harmony export */ });
/**
 * Budgets that keep memory and time bounded on hostile or very large input. Each says why it has its value.
 * A file that exceeds one is refused or reported incomplete by name; nothing is cut silently.
 */
/** Largest model file: the limit of a GitHub release asset, the largest thing that can be deployed. */
const MAX_MODEL_BYTES = 2 * 1024 ** 3;
/** Largest decompressed size of a compressed joblib file; a bomb reaches it, an honest forest does not. */
const MAX_DECOMPRESSED_BYTES = 4 * 1024 ** 3;
/** Decompressed bytes allowed per compressed byte; zlib's own ceiling is about 1,032. */
const MAX_COMPRESSION_RATIO = 1_100;
/** Depth of nested containers that readers follow (pickle in pickle, zip in zip). */
const MAX_NESTING = 8;
/** Opcodes interpreted in one pickle; a 200 MB forest has 30 thousand, a list of a million dicts about 12 million. */
const MAX_PICKLE_OPCODES = 50_000_000;
/** Depth of nested attributes that a lowering or a report walks. */
const MAX_OBJECT_DEPTH = 500;
/** Cells of a dense intermediate matrix; 2^28 doubles are 2 GiB. */
const MAX_DENSE_CELLS = 2 ** 28;
/** Rows that one predict call gets; larger data goes through in chunks of this. */
const PREDICT_CHUNK_ROWS = 65_536;
/** A job summary over 1 MiB is dropped whole by the runner; stay below. Unit: UTF-8 bytes. */
const MAX_SUMMARY_BYTES = 900 * 1024;
/** Annotations that GitHub shows for one step and level. */
const MAX_ANNOTATIONS_PER_LEVEL = 10;
/** Header messages, links, tree nodes and chunks read in one HDF5 file; a model of ten thousand layers has about 500 thousand. */
const MAX_HDF5_STEPS = 4_000_000;
/** Members of a zip archive; torch writes one a tensor. */
const MAX_ZIP_MEMBERS = 200_000;


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


/***/ }),

/***/ 90117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ruleOf),
/* harmony export */   aO: () => (/* binding */ rules),
/* harmony export */   mJ: () => (/* binding */ orderOf)
/* harmony export */ });

const rule = (id, severity, title, why, remedy) => ({
    id,
    severity,
    title,
    why,
    remedy,
    docs: `docs/rules/${id}.md`,
});
const DO_NOT_LOAD = 'Do not load this file; retrain or export it again from a source you trust.';
const ALLOW = 'Remove it from the model, or vouch for it with an allow-list entry that carries a reason.';
const rules = [
    rule('pickle-dangerous-callable', 'high', 'Loading would reach code outside the model libraries', 'Unpickling imports what the file names and can call it with arguments of the file. No honest model needs this one.', DO_NOT_LOAD),
    rule('pickle-carries-code', 'high', 'The file carries Python code', 'cloudpickle, dill and marshal rebuild functions from bytecode inside the file; what they do cannot be told by reading.', 'Move the function into an importable module and save the model again with joblib or pickle.'),
    rule('pickle-untrusted-call', 'high', 'Loading would call a function that models do not need', 'The function belongs to a known package, but is not among those that honest models call while loading; such functions read files, run code or load further pickles.', DO_NOT_LOAD),
    rule('pickle-dotted-name', 'high', 'A name reaches through an object into another', 'A dotted or dunder name walks from an innocent module to anything it has imported (numpy.lib.npyio: os.popen).', DO_NOT_LOAD),
    rule('pickle-computed-call', 'high', 'The name or the callable is computed while loading', 'Names built by code and calls of call results exist to hide what is called; honest models have neither.', DO_NOT_LOAD),
    rule('pickle-extension-code', 'high', 'The file uses the copyreg extension registry', 'EXT opcodes refer to a registry of the loading process, so that nobody can tell from the file what is imported.', DO_NOT_LOAD),
    rule('pickle-mutates-import', 'high', 'Loading would change an imported module, class or function', 'State or items set on an import (sys.modules, a class, a function) change the behaviour of the whole process.', DO_NOT_LOAD),
    rule('pickle-special-state', 'high', 'Instance state overrides a special attribute', 'Setting __setstate__, __class__ or __reduce__ on an instance redirects what later opcodes run.', DO_NOT_LOAD),
    rule('pickle-array-file-name', 'high', 'A joblib array is read from another file', 'Old joblib wrappers name a file beside the model; a path that leaves the folder reads any file of the machine.', 'Save the model again with a current joblib, in one file.'),
    rule('hidden-payload', 'high', 'A pickle with dangerous content hides where readers do not look', 'Content behind the end of the stream, inside array bytes or inside a constant is invisible to simple scanners.', DO_NOT_LOAD),
    rule('pickle-unlisted-class-call', 'high', 'A class of a known package is called that models usually do not call', 'Calling a class runs its constructor with arguments of the file.', ALLOW),
    rule('pickle-unknown-module', 'medium', 'The model needs code that ModelGate does not know', 'Unpickling imports this module; whoever provides it decides what runs.', ALLOW),
    rule('pickle-persistent-id', 'medium', 'The pickle refers to objects outside the file', 'Persistent ids are resolved by the loading program; what they are cannot be told from the file.', 'Save the model as a complete file.'),
    rule('pickle-malformed', 'medium', 'The pickle breaks the rules of its format', 'Unpicklers execute everything in front of the defect, and scanners that give up there miss it.', 'Save the model again; if the defect returns, the file was made by hand.'),
    rule('pickle-frame-mismatch', 'medium', 'Frames and opcodes of the pickle disagree', 'Unpicklers differ in how they read such frames, so that the same file means two things; ModelGate judged all readings.', 'Save the model again with a current Python.'),
    rule('pickle-unusual-encoding', 'medium', 'Numbers or text are encoded as no pickler writes them', 'Unpicklers accept these spellings, many scanners stop at them; they serve only to evade.', DO_NOT_LOAD),
    rule('trailing-data', 'medium', 'Bytes that belong to no part of the format', 'Unaccounted bytes are where payloads and secrets hide.', 'Save the model again, and find out who added the bytes.'),
    rule('resource-bomb', 'medium', 'Reading the file would exhaust memory or time', 'A declared length, index or expansion is far beyond what the file can hold.', 'Save the model again; do not load this file.'),
    rule('budget-exceeded', 'medium', 'A budget of the scan ended before the file did', 'What lies behind the budget was not judged.', 'Raise the limit knowingly, or make the model smaller.'),
    rule('not-inspected', 'medium', 'Content that the scan cannot read yet', 'What was not read was not judged; the file is not known to be clean.', 'Use a format that ModelGate reads to the last byte (joblib, pickle, ONNX, Keras, safetensors, GGUF, TensorFlow Lite, SavedModel).'),
    rule('format-mismatch', 'medium', 'The name says one format, the content is another', 'A pickle under the name of a data format gets loaded by code that expects no code in it.', 'Name the file after its content.'),
    rule('onnx-external-data-path', 'high', 'ONNX tensor data lies outside the model folder', 'A location that is absolute or climbs out of the folder reads any file of the machine (CVE-2022-25882, CVE-2024-27318).', 'Save the model with external data beside it, or without external data.'),
    rule('onnx-python-op', 'high', 'The ONNX graph runs Python', 'PythonOp and PyOp call Python code of the loading process.', 'Export the model without custom Python operators.'),
    rule('onnx-custom-domain', 'medium', 'The ONNX graph needs operators of a custom domain', 'Custom operators are native code that somebody has to load into the process.', ALLOW),
    rule('onnx-malformed', 'medium', 'The ONNX file breaks the rules of protobuf or ONNX', 'Parsers differ on malformed input, so that a scanner and a runtime may see two different graphs.', 'Export the model again and check it with onnx.checker.'),
    rule('booster-malformed', 'medium', 'The booster breaks the rules of its format', 'What cannot be read to the end cannot be judged; something else may hide in the file.', 'Save the model again with the library that trained it.'),
    rule('onnx-external-data', 'low', 'ONNX tensor data lies in another file', 'The sha256 of the model does not cover that file.', 'Prefer one file; else deploy and verify both.'),
    rule('keras-lambda', 'high', 'A Keras layer runs a Python function of the file', 'Lambda layers hold bytecode or name a function; Keras runs it when the model is loaded or used, in .h5 files even in safe mode.', 'Replace the Lambda layer by layers of Keras or a registered class, and save the model again.'),
    rule('keras-untrusted-module', 'high', 'The Keras configuration names something that is no layer', 'Deserializing imports the module and calls the name with arguments of the file (CVE-2025-1550, CVE-2025-8747, CVE-2025-9906).', DO_NOT_LOAD),
    rule('keras-file-access', 'high', 'Loading the Keras model reads a file or a URL that the model names', 'A vocabulary that is a path reads any file of the machine into the model, a URL fetches from the network (CVE-2025-12058).', 'Save the model with the vocabulary itself (adapt() or a list), not with a path.'),
    rule('keras-foreign-layer', 'medium', 'A Keras layer wraps another framework', 'TFSMLayer loads a SavedModel from a path, TorchModuleWrapper unpickles a module; neither is judged by this scan.', 'Convert the inner model to layers of Keras, or scan and pin what the layer loads.'),
    rule('keras-custom-class', 'medium', 'The Keras model needs classes that are not of Keras', 'Loading runs code of the package that defines them; the file does not hold it, so that it was not judged.', 'Vouch for the package with allowed modules, or replace the layer by layers of Keras.'),
    rule('hdf5-external', 'high', 'HDF5 data lies in other files', 'External links, external storage and virtual datasets make the reader open any file of the machine (CVE-2026-1669).', 'Save the model again into one file; do not load this one.'),
    rule('hdf5-malformed', 'medium', 'The HDF5 file breaks the rules of its format', 'Readers differ on damaged structures, so that a scanner and Keras may see different models.', 'Save the model again; if the defect returns, the file was made by hand.'),
    rule('keras-malformed', 'medium', 'The Keras configuration cannot be read', 'A configuration that is no strict JSON was not judged; some readers may still make something of it.', 'Save the model again.'),
    rule('json-ambiguous', 'medium', 'A JSON document gives several values under one name', 'Readers differ in which value they take; what a check sees may not be what gets loaded. All values were judged.', 'Save the model again; no Keras writes such a document.'),
    rule('archive-unsafe-path', 'high', 'A member of the archive leads out of its folder', 'Unpacking writes or reads outside the folder: absolute paths, parent folders, links.', DO_NOT_LOAD),
    rule('archive-ambiguous', 'medium', 'The archive shows different members to different readers', 'Duplicate names, headers that disagree, overlapping or unlisted members: what a scanner sees may not be what gets loaded. All views were judged.', 'Save the model again; if the defect returns, the file was made by hand.'),
    rule('archive-malformed', 'medium', 'A member of the archive cannot be read as it says', 'Wrong checksums and sizes, encryption and unknown methods stop scanners, while some loaders go on.', 'Save the model again.'),
    rule('tensorflow-file-op', 'high', 'An operator reaches files, the network or Python', 'ReadFile, WriteFile, PyFunc and their like do what the model says whenever it runs, with the rights of the process.', 'Move reading, writing and Python code out of the model, and export it again.'),
    rule('tensorflow-custom-op', 'medium', 'The TensorFlow model needs an operator that TensorFlow does not have', 'Custom operators are native code that somebody has to load into the process.', ALLOW),
    rule('tensorflow-malformed', 'medium', 'A file of the TensorFlow model is damaged', 'A file that cannot be read to its end can hide anything behind the point where readers stop.', 'Export the model again.'),
    rule('tflite-custom-op', 'medium', 'The TensorFlow Lite model needs a custom operator', 'Custom operators are native code that somebody has to load into the process.', ALLOW),
    rule('tflite-external-data', 'low', 'Weights of the TensorFlow Lite model lie in another file', 'The sha256 of the model does not cover that file; a path that leaves the folder (then high) reads any file of the machine.', 'Prefer one file; else deploy and verify both.'),
    rule('tflite-malformed', 'medium', 'The TensorFlow Lite model breaks the rules of its format', 'Readers differ on damaged tables, so that a scanner and a runtime may see two different graphs.', 'Convert the model again; if the defect returns, the file was made by hand.'),
    rule('tflite-flex-op', 'low', 'The TensorFlow Lite model needs an operator of TensorFlow', 'The operator is not built into TensorFlow Lite; whoever runs the model has to bring the Flex delegate.', 'Convert with built-in operators where that is possible.'),
    rule('template-escape', 'high', 'A chat template reaches for the inside of Python', 'Templates are rendered when the model answers; attributes with double underscores lead from any value to any function (CVE-2024-34359).', DO_NOT_LOAD),
    rule('array-malformed', 'medium', 'The header of an array or tensor file does not fit its data', 'Readers differ on what lies behind a wrong header.', 'Save the arrays again.'),
    rule('secret', 'medium', 'A string looks like a credential', 'Whoever can download the model can use the credential.', 'Revoke the credential, remove it from the training code, and save the model again.'),
    rule('permissions-world-writable', 'high', 'Everybody on the machine may change the file', 'Any account can swap the model between the test and the deployment.', 'chmod o-w the file.'),
    rule('permissions-set-id', 'high', 'The file has the setuid or setgid bit', 'A model has no reason to run with the rights of its owner.', 'chmod ug-s the file.'),
    rule('permissions-symlink', 'high', 'The path leads out of the workspace through a symbolic link', 'The file that was reviewed is not the file that gets loaded.', 'Replace the link by the file.'),
    rule('permissions-owner', 'low', 'The file belongs to another account', 'Its owner can change it at any time.', 'Let the account that runs the pipeline own the model.'),
    rule('permissions-executable', 'low', 'The model is marked as executable', 'A model is data; an executable bit invites running it.', 'chmod a-x the file (git update-index --chmod=-x).'),
    rule('permissions-world-readable', 'low', 'Everybody on the machine may read the file', 'Usual for a checkout; matters for confidential models on shared machines.', 'chmod o-r the file if the model is confidential.'),
    rule('permissions-not-checked', 'low', 'Permissions were not checked', 'This platform has no POSIX permissions, or the path could not be examined.', 'Run the scan on Linux or macOS.'),
    rule('dependency-vulnerable', 'medium', 'A library that the model needs has a published vulnerability', 'Loading or serving the model runs this library.', 'Upgrade to a fixed version and save the model again.'),
    rule('library-version-mismatch', 'medium', 'The repository installs another version of the library than the one that wrote the model', 'A pickle is only sure to load, and to predict the same, in the version that wrote it. ModelGate reads it either way; the code that loads it may not. Versions that differ in the last part only count as low.', 'Pin the version that wrote the model, or save the model again with the installed one.'),
    rule('dependency-not-checked', 'medium', 'Dependencies were not checked against advisories', 'Without an answer of the advisory database nothing is known; the check is inconclusive, not passed.', 'Permit the query (security.dependency_check with network access), or switch the check off knowingly.'),
    rule('pickle-function-reference', 'low', 'A function of a known package is referenced, not called', 'It runs when the model predicts, not while loading.', ALLOW),
    rule('stacked-pickle', 'low', 'Several pickles in one file', 'Every loader reads the first; only some read the rest. All were judged.', 'Save one object a file.'),
    rule('nested-pickle', 'low', 'A constant holds another pickle', 'It runs only if something loads it; it was judged like the file itself.', 'Save the inner object as part of the outer one.'),
    rule('policy-exception', 'low', 'An allow-list entry of the policy was used', 'Somebody vouched for it, with the reason shown.', 'Review the entry from time to time.'),
    rule('policy-expired', 'low', 'An allow-list entry has expired', 'Its exception no longer holds; what it covered is judged again.', 'Renew the entry with a new reason, or remove it.'),
    rule('pickle-by-design', 'low', 'A pickle can run code by design', 'The scan judges what this file names and calls; the format itself gives no guarantee.', 'Convert the model to ONNX (modelgate convert) where that is possible.'),
];
const order = new Map(rules.map((entry, at) => [entry.id, at]));
const byId = new Map(rules.map((entry) => [entry.id, entry]));
/** Position in the list, for reports that follow it. */
function orderOf(id) {
    return order.get(id) ?? rules.length;
}
/** The record of a rule id. */
function ruleOf(id) {
    return byId.get(id);
}


/***/ })

};
