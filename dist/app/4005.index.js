export const id = 4005;
export const ids = [4005];
export const modules = {

/***/ 91270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ findShards),
/* harmony export */   l1: () => (/* binding */ readResultText),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72020);
/* harmony import */ var _sharding_documents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23007);
/* harmony import */ var _sharding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80348);







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
            problems.push(`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(folder, 200)} holds no ${_sharding_js__WEBPACK_IMPORTED_MODULE_4__/* .SHARD_FILE */ .aL}: its shard did not come to its end`); // prettier-ignore
        for (const place of found) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, _sharding_js__WEBPACK_IMPORTED_MODULE_4__/* .SHARD_FILE */ .aL);
            try {
                shards.push({ folder: place, record: (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_5__/* .readShardRecord */ .kg)(await readText(path, MAX_RECORD_BYTES), path) });
            }
            catch (error) {
                problems.push((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error));
            }
        }
    }
    if (shards.length > 0)
        return { shards, problems };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ModelGateError */ .j3('not-found', `no shard to merge: ${problems.join('; ')}`, {
        remedy: 'Name the output folders of modelgate run --shard, or the folder that holds all of them.',
    });
}
async function foldersWithRecord(folder) {
    if (await isThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _sharding_js__WEBPACK_IMPORTED_MODULE_4__/* .SHARD_FILE */ .aL)))
        return [folder];
    const inside = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }).catch(() => [])) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name);
        if (entry.isDirectory() && (await isThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, _sharding_js__WEBPACK_IMPORTED_MODULE_4__/* .SHARD_FILE */ .aL))))
            inside.push(path);
    }
    return inside.toSorted();
}
async function isThere(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => null)) !== null;
}
/** The result document in a folder of reports. @throws ModelGateError 'data' when it is not the one that the shard recorded */
async function readResultText(folder, sha256) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(() => null))?.isDirectory() !== true)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ModelGateError */ .j3('data', 'its reports are missing');
    const text = await readText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'result.json'), MAX_RESULT_BYTES);
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') === sha256)
        return text;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ModelGateError */ .j3('data', 'its result.json is not the one that the shard recorded (cut off, or changed)');
}
/** Links are not followed: a stranger's folder could point anywhere. */
async function readText(path, maxBytes) {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => null);
    if (facts === null)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ModelGateError */ .j3('data', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(path, 200)} is missing`);
    if (!facts.isFile())
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ModelGateError */ .j3('data', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(path, 200)} is not a plain file`);
    if (facts.size > maxBytes)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ModelGateError */ .j3('data', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(path, 200)} has more than ${maxBytes} bytes`);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
}


/***/ }),

/***/ 44005:
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
// EXTERNAL MODULE: ./src/report/many-pages.ts
var many_pages = __webpack_require__(56750);
// EXTERNAL MODULE: ./src/report/read-result.ts
var read_result = __webpack_require__(81400);
// EXTERNAL MODULE: ./src/report/many.ts
var many = __webpack_require__(19451);
// EXTERNAL MODULE: ./src/commands/history.ts
var commands_history = __webpack_require__(62638);
// EXTERNAL MODULE: ./src/core/version.ts
var version = __webpack_require__(83323);
// EXTERNAL MODULE: ./src/commands/merge-folders.ts
var merge_folders = __webpack_require__(91270);
// EXTERNAL MODULE: ./src/commands/pipeline-id.ts
var pipeline_id = __webpack_require__(19558);
// EXTERNAL MODULE: ./src/commands/sharding-documents.ts
var sharding_documents = __webpack_require__(23007);
// EXTERNAL MODULE: ./src/commands/sharding.ts
var sharding = __webpack_require__(80348);
;// CONCATENATED MODULE: ./src/commands/merge-shards.ts








/** Models that one sentence names; the rest is counted, and each has its row. */
const MAX_NAMED_MODELS = 10;
/**
 * Reads the shards' folders and hands on the results one by one, so that memory does not grow with the number of models.
 * The verdict counts only when every shard of one plan is there once, and judged each of its models once.
 * @throws ModelGateError 'not-found' when there is nothing to merge
 */
async function checkShards(folders, { read }, take) {
    const found = await (0,merge_folders/* findShards */.B$)(folders);
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
    const result = read(await (0,merge_folders/* readResultText */.l1)(reports, sha256));
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
    async run(inputs, surroundings, print) {
        const { workingDirectory, log } = surroundings;
        if (inputs.positionals.length === 0) {
            throw new errors/* ModelGateError */.j3('usage', 'modelgate merge: no folder was named', { remedy: 'modelgate merge shards/' });
        }
        const folders = inputs.positionals.map((path) => (0,paths/* within */.u)(workingDirectory, path));
        const output = (0,paths/* within */.u)(workingDirectory, inputs.text('output-dir') ?? commands_history/* DEFAULT_OUTPUT_DIRECTORY */.iL);
        (0,commands_output/* prepareFolder */.G)(output, 'output-dir');
        const { dataShardFolders } = await Promise.all(/* import() */[__webpack_require__.e(8728), __webpack_require__.e(583), __webpack_require__.e(7039), __webpack_require__.e(4877), __webpack_require__.e(1079), __webpack_require__.e(9800), __webpack_require__.e(8461), __webpack_require__.e(5709), __webpack_require__.e(8816), __webpack_require__.e(8968), __webpack_require__.e(5835), __webpack_require__.e(5804), __webpack_require__.e(6444), __webpack_require__.e(3690), __webpack_require__.e(4665), __webpack_require__.e(4744), __webpack_require__.e(7294), __webpack_require__.e(8152)]).then(__webpack_require__.bind(__webpack_require__, 67501));
        const parts = await dataShardFolders(folders);
        const { report, files } = parts.length === 0
            ? await mergeModels(folders, output)
            : await (await Promise.all(/* import() */[__webpack_require__.e(8728), __webpack_require__.e(583), __webpack_require__.e(3382), __webpack_require__.e(7039), __webpack_require__.e(4877), __webpack_require__.e(1036), __webpack_require__.e(1079), __webpack_require__.e(9800), __webpack_require__.e(8461), __webpack_require__.e(5709), __webpack_require__.e(8816), __webpack_require__.e(8968), __webpack_require__.e(5835), __webpack_require__.e(5804), __webpack_require__.e(6444), __webpack_require__.e(3510), __webpack_require__.e(4592), __webpack_require__.e(3690), __webpack_require__.e(4665), __webpack_require__.e(4744), __webpack_require__.e(7294), __webpack_require__.e(1894), __webpack_require__.e(7828), __webpack_require__.e(9227), __webpack_require__.e(239)]).then(__webpack_require__.bind(__webpack_require__, 30239))).mergeData(parts, output, inputs, surroundings);
        const { status, problems, notes } = report;
        await (0,commands_output/* writeOutput */.z)((0,external_node_path_.join)(output, 'index.html'), (0,many_pages/* renderManyHtml */.b_)(report), 'output-dir');
        await (0,commands_output/* writeOutput */.z)((0,external_node_path_.join)(output, 'summary.md'), (0,many_pages/* renderManySummary */.ku)(report), 'output-dir');
        await (0,commands_output/* writeOutput */.z)((0,external_node_path_.join)(output, 'junit.xml'), (0,many_pages/* renderManyJunit */.id)(report, results(files)), 'output-dir');
        await (0,commands_output/* writeOutput */.z)((0,external_node_path_.join)(output, 'results.json'), mergedDocument(report, files), 'output-dir');
        for (const problem of problems)
            log.warning(problem);
        for (const note of notes)
            log.info(note);
        print(inputs.flag('json') ? (0,json/* toJson */.a)(verdictDocument(report)) : `${(0,many_pages/* renderManyTable */.qp)(report)}report ${(0,external_node_path_.join)(output, 'index.html')}\n`); // prettier-ignore
        return (0,gate/* exitCodeOf */.FO)(status);
    },
};
/** Results of shards of models, each rendered again. */
async function mergeModels(folders, output) {
    const judged = new Map();
    const checked = await checkShards(folders, await (0,read_result/* resultReader */.V)(), async ({ position, result }) => {
        const folder = outputFolder(position, result.model_path);
        const files = await (0,reports/* writeReports */.L)(result, (0,external_node_path_.join)(output, folder));
        await (0,commands_history/* recordRun */.vj)((0,commands_history/* runsFolder */.Xc)(output, '.'), result);
        judged.set(position, { ...(0,many/* manyRow */.ki)(result, { shard: 0, folder }), file: files.result });
    });
    const { plan, problems, notes } = checked;
    const rows = plan.models.map(({ path, shard }, position) => {
        const row = judged.get(position);
        if (row !== undefined)
            return { ...row, shard };
        const fact = (0,core_text/* plain */.pj)(checked.reasons.get(position) ?? `shard ${shard}/${plan.shards} is missing`);
        return { path, shard, status: null, sha256: null, fact, seconds: 0, counts: NO_CHECKS, folder: null };
    });
    const status = (0,many/* manyStatus */.kF)(rows.flatMap((row) => (row.status === null ? [] : [row.status])), problems);
    const report = { status, shards: plan.shards, problems, notes, rows };
    const files = [...judged].toSorted(([a], [b]) => a - b).map(([, row]) => row.file);
    return { report, files };
}
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
