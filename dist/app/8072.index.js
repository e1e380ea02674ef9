export const id = 8072;
export const ids = [8072];
export const modules = {

/***/ 62638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ secondsOfRuns),
/* harmony export */   Lc: () => (/* binding */ findRun),
/* harmony export */   Xc: () => (/* binding */ runsFolder),
/* harmony export */   iL: () => (/* binding */ DEFAULT_OUTPUT_DIRECTORY),
/* harmony export */   iZ: () => (/* binding */ idsOfRuns),
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
    const ids = await idsOfRuns(folder);
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
    for (const id of await idsOfRuns(folder)) {
        const { pipeline_id, start_time, model_path, environment, overall_status } = await readRun(folder, id);
        lines.push({ pipeline_id, start_time, model_path, environment, overall_status });
    }
    return lines;
}
/** Path of a model -> seconds of its newest run. A run that could not be carried out says nothing of the next one. */
async function secondsOfRuns(folder) {
    const seconds = new Map();
    for (const id of await idsOfRuns(folder)) {
        const { model_path, overall_status, execution_time_seconds } = await readRun(folder, id);
        if (overall_status !== 'error' && execution_time_seconds > 0)
            seconds.set(model_path, execution_time_seconds);
    }
    return seconds;
}
/** Oldest first; the id begins with the time. */
async function idsOfRuns(folder) {
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

/***/ 67125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ SARIF_OPTIONS),
  L: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/version.ts
var version = __webpack_require__(83323);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
;// CONCATENATED MODULE: ./src/report/cyclonedx.ts




/**
 * A bill of materials of the model file: its digest, what it is, what was measured, and the libraries that wrote it.
 * CycloneDX 1.6, JSON, with a model card. https://cyclonedx.org/docs/1.6/json/
 */
function renderCycloneDx(result) {
    const { model } = result;
    const libraries = Object.entries(model?.facts?.library_versions ?? {}).map(libraryComponent);
    return (0,json/* toJson */.a)({
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber: serialNumber(result),
        version: 1,
        metadata: {
            timestamp: result.start_time,
            tools: { components: [{ type: 'application', name: 'ModelGate', version: version/* VERSION */.x }] },
            component: modelComponent(result),
        },
        components: libraries,
        dependencies: [
            { ref: MODEL_REF, dependsOn: libraries.map((library) => library['bom-ref']) },
            ...libraries.map((library) => ({ ref: library['bom-ref'] })),
        ],
    });
}
const MODEL_REF = 'model';
/** The same run gives the same number. UUID version 8: RFC 9562, section 5.8. */
function serialNumber({ pipeline_id, model, environment, start_time }) {
    const key = JSON.stringify([pipeline_id, model?.sha256 ?? null, environment, start_time]);
    const hex = (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex');
    const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)];
    return `urn:uuid:${parts.join('-')}`;
}
/** Names and versions stand in the file, so that they are its author's words: a purl only for what can be one. */
function libraryComponent([name, version]) {
    const isPackage = name !== 'python' && /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name) && /^[0-9][0-9A-Za-z.+!-]*$/.test(version);
    return {
        type: 'library',
        'bom-ref': `library:${(0,core_text/* plain */.pj)(name, 100)}`,
        name: (0,core_text/* plain */.pj)(name, 100),
        version: (0,core_text/* plain */.pj)(version, 100),
        ...(isPackage ? { purl: purlOf(name, version) } : {}),
    };
}
/** https://github.com/package-url/purl-spec/blob/main/types-doc/pypi-definition.md */
function purlOf(name, version) {
    return `pkg:pypi/${name.toLowerCase().replaceAll('_', '-')}@${encodeURIComponent(version)}`;
}
function modelComponent(result) {
    const { model } = result;
    return {
        type: 'machine-learning-model',
        'bom-ref': MODEL_REF,
        name: (0,core_text/* plain */.pj)(result.model_path, 200),
        ...(model === null ? {} : { version: model.sha256.slice(0, 12) }),
        ...(model === null ? {} : { hashes: [{ alg: 'SHA-256', content: model.sha256 }] }),
        modelCard: modelCard(result),
        properties: propertiesOf(result),
    };
}
function modelCard(result) {
    const { model } = result;
    const facts = model?.facts;
    const supervised = model?.task === 'classification' || model?.task === 'regression';
    return {
        modelParameters: {
            ...(supervised ? { approach: { type: 'supervised' } } : {}),
            ...(model?.task ? { task: model.task } : {}),
            ...(facts?.estimator ? { modelArchitecture: (0,core_text/* plain */.pj)(facts.estimator, 200) } : {}),
        },
        quantitativeAnalysis: { performanceMetrics: performanceMetrics(result) },
    };
}
function performanceMetrics({ stages }) {
    const performance = stages.validation?.model_performance;
    if (performance === undefined)
        return [];
    const overall = Object.entries(performance.metrics).flatMap(([type, value]) => {
        if (value === null)
            return [];
        const interval = performance.intervals[type];
        const bounds = interval && { lowerBound: String(interval.low), upperBound: String(interval.high) };
        return [{ type, value: String(value), ...(bounds ? { confidenceInterval: bounds } : {}) }];
    });
    const slices = performance.slices.flatMap(({ column, value, metric, score }) => score === null ? [] : [{ type: metric, value: String(score), slice: (0,core_text/* plain */.pj)(`${column} = ${value}`, 200) }]);
    return [...overall, ...slices];
}
function propertiesOf(result) {
    const risk = result.stages.security?.overall_risk;
    const named = {
        format: result.model?.format,
        size: result.model === null ? null : String(result.model.size),
        engine: engineOf(result.model),
        environment: result.environment,
        overall_status: result.overall_status,
        security_risk: risk,
        pipeline_id: result.pipeline_id,
    };
    return Object.entries(named).flatMap(([name, value]) => value === null || value === undefined ? [] : [{ name: `modelgate:${name}`, value: (0,core_text/* plain */.pj)(value, 200) }]);
}
function engineOf(model) {
    return model?.engine ? [model.engine, model.engine_version ?? ''].join(' ').trim() : null;
}

// EXTERNAL MODULE: ./src/report/html.ts + 8 modules
var html = __webpack_require__(7556);
;// CONCATENATED MODULE: ./src/report/json.ts

/** The result document itself, keys in the order of the contract. */
function renderJson(result) {
    return (0,json/* toJson */.a)(result);
}

// EXTERNAL MODULE: ./src/report/junit.ts
var junit = __webpack_require__(42998);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(54285);
// EXTERNAL MODULE: ./src/report/sections/index.ts + 9 modules
var report_sections = __webpack_require__(8863);
// EXTERNAL MODULE: ./src/report/wording.ts
var wording = __webpack_require__(25594);
;// CONCATENATED MODULE: ./src/report/model-card.ts





/**
 * A model card with the front matter that the Hugging Face Hub reads (library, task, evaluation results), filled
 * from what was read and measured. What only people know has its heading and says that it is not filled in.
 * https://huggingface.co/docs/hub/model-cards#model-card-metadata
 */
function renderModelCard(result) {
    const sections = (0,report_sections/* sectionsOf */.K)(result).filter(({ id }) => !OF_THE_RUN.has(id));
    return [
        '---',
        // Aliases would let a reader expand what the model's author repeats.
        (0,dist/* stringify */.As)(frontMatter(result), { lineWidth: 0, aliasDuplicateObjects: false }).trimEnd(),
        '---',
        '',
        `# ${(0,core_text/* markdown */.wD)(nameOf(result))}`,
        '',
        `Verdict of ModelGate on ${(0,core_text/* markdown */.wD)(result.start_time)}: **${(0,wording/* overallWording */.Wr)(result.overall_status).word}**.`,
        '',
        ...sections.map((section) => (0,markdown/* markdownSection */.d)(section, { rowLimit: MAX_ROWS, open: true })),
        ...OWN_WORDS.map((title) => `### ${title}\n\nNot filled in: no file says it.\n`),
    ].join('\n');
}
const MAX_ROWS = 50;
/** What tells about one run of the gate, not about the model. */
const OF_THE_RUN = new Set(['attention', 'checks']);
/** Sections of the Hub's template that nobody can read from a file. */
const OWN_WORDS = ['Intended uses', 'Limitations and biases', 'Training data', 'Licence'];
function nameOf({ model_path }) {
    return model_path.split(/[\\/]/).at(-1) ?? model_path;
}
function frontMatter(result) {
    const facts = result.model?.facts ?? null;
    const library = facts === null ? null : libraryOf(facts);
    const task = taskOf(result);
    const results = evaluationResults(result, task);
    return {
        ...(library === null ? {} : { library_name: library }),
        ...(task === null ? {} : { pipeline_tag: task }),
        tags: [...(library === null ? [] : [library]), 'modelgate'],
        ...(results.length === 0 ? {} : { 'model-index': [{ name: (0,core_text/* plain */.pj)(nameOf(result), 200), results }] }),
    };
}
/**
 * Names of libraries by the package that holds the class; the Hub has pages and snippets for sklearn and keras, and takes others as
 * names. https://huggingface.co/docs/hub/models-libraries
 */
const LIBRARIES = {
    sklearn: 'sklearn',
    keras: 'keras',
    tensorflow: 'keras',
    xgboost: 'xgboost',
    lightgbm: 'lightgbm',
    catboost: 'catboost',
};
function libraryOf({ estimator, format }) {
    if (format === 'onnx')
        return 'onnx';
    if (format === 'keras' || format === 'hdf5')
        return 'keras';
    return LIBRARIES[estimator?.split('.')[0] ?? ''] ?? null;
}
/** The Hub knows tabular and text tasks; of other models it is not told what cannot be known. */
function taskOf({ model }) {
    if (model?.task !== 'classification' && model?.task !== 'regression')
        return null;
    if (model.facts === null || libraryOf(model.facts) === 'keras' || libraryOf(model.facts) === 'onnx')
        return null;
    const readsText = model.facts.structure.some(({ class_name }) => class_name.endsWith('Vectorizer'));
    if (readsText)
        return model.task === 'classification' ? 'text-classification' : null;
    return `tabular-${model.task}`;
}
/** Our metrics under the Hub's names where it has one. https://huggingface.co/evaluate-metric */
const HUB_METRICS = {
    f1_macro: 'f1',
    f1_weighted: 'f1',
    precision_macro: 'precision',
    recall_macro: 'recall',
    mcc: 'matthews_correlation',
    brier: 'brier_score',
    r2: 'r_squared',
};
function evaluationResults({ stages }, task) {
    const performance = stages.validation?.model_performance;
    if (performance?.status !== 'evaluated' || task === null)
        return [];
    const metrics = Object.entries(performance.metrics).flatMap(([name, value]) => value === null ? [] : [{ type: HUB_METRICS[name] ?? name, name, value, verified: false }]);
    if (metrics.length === 0)
        return [];
    const dataset = { type: 'validation-data', name: `validation data, ${performance.rows} rows` };
    return [{ task: { type: task }, dataset, metrics }];
}

// EXTERNAL MODULE: ./src/report/summary.ts
var summary = __webpack_require__(57994);
;// CONCATENATED MODULE: ./src/report/index.ts




















/** Files written for every run, in the order in which they are written. SARIF needs the rules besides: renderSarif. */
const RENDERERS = [
    { name: 'json', file: 'result.json', mediaType: 'application/json', render: renderJson },
    { name: 'summary', file: 'summary.md', mediaType: 'text/markdown', render: (result) => (0,summary/* renderSummary */.B)(result) },
    { name: 'html', file: 'report.html', mediaType: 'text/html', render: html/* renderHtml */.K2 },
    { name: 'junit', file: 'junit.xml', mediaType: 'application/xml', render: junit/* renderJunit */.RV },
    { name: 'model_card', file: 'model-card.md', mediaType: 'text/markdown', render: renderModelCard },
    { name: 'bom', file: 'bom.cdx.json', mediaType: 'application/vnd.cyclonedx+json', render: renderCycloneDx },
];

// EXTERNAL MODULE: ./src/report/sarif.ts
var sarif = __webpack_require__(10643);
// EXTERNAL MODULE: ./src/security/rules.ts
var rules = __webpack_require__(90117);
;// CONCATENATED MODULE: ./src/commands/reports.ts





/** Pages of the rules, as they were when this version was released. */
const PAGES = `https://github.com/modelgate/modelgate/blob/v${version/* VERSION */.x}/`;
/** SARIF needs to know the rules besides the findings. */
const SARIF_OPTIONS = {
    version: version/* VERSION */.x,
    rules: rules/* rules */.aO.map(({ id, title, severity, why, remedy, docs }) => ({
        id,
        title,
        severity,
        description: why,
        remedy,
        docs: `${PAGES}${docs}`,
    })),
};
/**
 * Writes every report of a run into a folder.
 * @param history what was before it, for the page; null: nobody looked
 */
async function writeReports(result, folder, history = null) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const paths = new Map();
    for (const { name, file, render } of RENDERERS) {
        const path = (0,external_node_path_.join)(folder, file);
        await (0,promises_.writeFile)(path, render(result, history));
        paths.set(name, path);
    }
    return {
        directory: folder,
        result: paths.get('json'),
        summary: paths.get('summary'),
        html: paths.get('html'),
        junit: paths.get('junit'),
        modelCard: paths.get('model_card'),
        bom: paths.get('bom'),
        sarif: await writeSarif(result, folder),
    };
}
async function writeSarif({ stages }, folder) {
    const files = stages.security?.files ?? [];
    if (files.length === 0)
        return null;
    const path = (0,external_node_path_.join)(folder, 'scan.sarif');
    await (0,promises_.writeFile)(path, (0,sarif/* renderSarif */.W)(files, SARIF_OPTIONS));
    return path;
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

/***/ 42998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ renderJunit),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   XF: () => (/* binding */ countOutcomes),
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   og: () => (/* binding */ junitSuites)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24707);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25594);



/**
 * JUnit XML as Jenkins, GitLab, Azure Pipelines and GitHub test reporters read it: one suite a stage, one case a
 * check. An inconclusive check is an error unless it only warns: a reader of the file must not take it for passed.
 * https://github.com/testmoapp/junitxml
 */
function renderJunit(result) {
    const checks = (0,_overview_js__WEBPACK_IMPORTED_MODULE_0__/* .allChecks */ .fZ)(result).map(({ check }) => check);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="ModelGate" ${shown(countOutcomes(checks))} time="${result.execution_time_seconds}">`,
        ...junitSuites(result),
        '</testsuites>',
        '',
    ].join('\n');
}
/** Lines of one suite a stage. @param prefix stands before the stage in the name of the suite, unescaped */
function junitSuites(result, prefix = '') {
    const checks = (0,_overview_js__WEBPACK_IMPORTED_MODULE_0__/* .allChecks */ .fZ)(result);
    const suites = (0,_overview_js__WEBPACK_IMPORTED_MODULE_0__/* .stageViews */ .vH)(result).map(({ title, name, result: stage }) => ({
        name,
        seconds: seconds(stage.duration_ms),
        checks: checks.filter((entry) => entry.stage === title).map((entry) => entry.check),
    }));
    return suites.flatMap((suite) => [
        `  <testsuite name="${xml(`${prefix}${suite.name}`)}" ${shown(countOutcomes(suite.checks))} time="${suite.seconds}" timestamp="${xml(result.start_time)}">`,
        '    <properties>',
        `      <property name="model" value="${xml(result.model_path)}"/>`,
        `      <property name="sha256" value="${xml(result.model?.sha256 ?? '')}"/>`,
        `      <property name="environment" value="${xml(result.environment)}"/>`,
        '    </properties>',
        ...suite.checks.map((check) => testCase(check, `${suite.name}.${result.model_path}`, fileOf(result.model_path))),
        '  </testsuite>',
    ]);
}
function outcomeOf({ status, severity }) {
    if (status === 'passed')
        return 'passed';
    // JUnit has no warnings: a check that does not close the gate is skipped, with its message kept.
    if (status === 'skipped' || severity === 'warn')
        return 'skipped';
    return status === 'failed' ? 'failure' : 'error';
}
function countOutcomes(checks) {
    const of = (outcome) => checks.filter((check) => outcomeOf(check) === outcome).length;
    return { tests: checks.length, failures: of('failure'), errors: of('error'), skipped: of('skipped') };
}
/** The attributes of a suite, or of all. */
function shown({ tests, failures, errors, skipped }) {
    return `tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
}
/**
 * Readers that annotate (EnricoMi/publish-unit-test-result-action, GitLab) look for a file of the repository here, and
 * take the class name for its path where there is none. Empty for a path outside of it, or one that cannot be shown.
 */
function fileOf(path) {
    const shownAs = path.replaceAll('\\', '/').replace(/^\.\//, '');
    const outside = /^(\/|[A-Za-z]:|\.\.(\/|$))/.test(shownAs);
    return outside || (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(path, Infinity) !== path ? '' : ` file="${xml(shownAs)}"`;
}
function testCase(check, className, file) {
    const open = `    <testcase name="${xml(check.id)}" classname="${xml(className)}"${file} time="${seconds(check.duration_ms)}"`;
    const outcome = outcomeOf(check);
    if (outcome === 'passed')
        return `${open}/>`;
    const message = xml(check.message);
    if (outcome === 'skipped')
        return `${open}><skipped message="${message}"/></testcase>`;
    const nothing = check.measured === null && check.threshold === null;
    const detail = nothing ? '' : `found ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .showMeasured */ .SM)(check.measured)}, wanted ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .showMeasured */ .SM)(check.threshold)}`;
    return `${open}><${outcome} message="${message}" type="${check.status}">${xml(detail)}</${outcome}></testcase>`;
}
function seconds(milliseconds) {
    return (milliseconds / 1000).toFixed(3);
}
/** Escaped for XML 1.0, which unlike HTML forbids U+FFFE and U+FFFF even as references. */
function xml(text) {
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(text.replace(/[\uFFFE\uFFFF]/g, '\uFFFD'));
}


/***/ }),

/***/ 54285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable),
/* harmony export */   d: () => (/* binding */ markdownSection)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72020);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25594);


/** Sections, blocks and cells in GitHub-flavoured Markdown. Every string is escaped here and nowhere else. */
/** Classes of a confusion matrix that still fit a comment's width. */
const MAX_MATRIX = 12;
const BAR_WIDTH = 10;
const SPARKS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const MARK = { good: '✅ ', bad: '❌ ', unsure: '⚠️ ', quiet: '' };
function markdownSection(section, { rowLimit, open }) {
    const body = section.blocks.map((block) => markdownBlock(block, rowLimit)).filter((text) => text !== '');
    const title = `${MARK[section.tone]}${section.title}`;
    if (open)
        return [`### ${title}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(section.fact)}`, '', ...body, ''].join('\n');
    // The blank line after <summary> is what makes GitHub read the body as Markdown again.
    return [
        '<details>',
        `<summary>${title}: ${summaryText(section.fact)}</summary>`,
        '',
        ...body,
        '',
        '</details>',
        '',
    ].join('\n');
}
/** Inside <summary> GitHub reads HTML, not Markdown: other escapes, the same care for mentions. */
function summaryText(text) {
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(text, 200).replace(/@|#(?=\d)(?<!&#)|\bGH(?=-\d)/gi, (character) => `${character}&#8203;`);
}
function markdownBlock(block, rowLimit) {
    switch (block.kind) {
        case 'text':
            return `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(block.text)}\n`;
        case 'list':
            return markdownList(block.items, rowLimit);
        case 'facts':
            return markdownTable({
                kind: 'table',
                caption: '',
                columns: [{ title: 'Fact' }, { title: 'Value' }],
                rows: block.facts.map(([name, value]) => [name, value]),
            }, Infinity);
        case 'table':
            return markdownTable(block, rowLimit);
        case 'matrix':
            return block.labels.length > MAX_MATRIX
                ? `${block.caption}: ${block.labels.length} classes are too many for a table here.\n`
                : markdownTable(matrixTable(block), rowLimit);
        case 'bars':
            return markdownTable(barsTable(block), rowLimit);
        case 'curves':
        case 'scatter':
        case 'trend':
            return ''; // a picture; the HTML report has it
    }
}
function markdownList(items, rowLimit) {
    const shown = items.slice(0, Math.max(rowLimit, 5)).map((item) => `- ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(item)}`);
    const more = items.length - shown.length;
    return `${[...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')}\n`;
}
/** A table of at most `rowLimit` rows, with a line that tells how many were left out. */
function markdownTable({ caption, columns, rows }, rowLimit) {
    const title = caption === '' ? [] : [`*${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(caption)}*`, ''];
    const shown = rows.slice(0, rowLimit);
    const more = rows.length - shown.length;
    const rest = more > 0 ? ['', `${more} of ${rows.length} rows are left out here.`] : [];
    if (shown.length === 0)
        return [...title, ...rest, ''].join('\n');
    return [
        ...title,
        line(columns.map((column) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(column.title))),
        line(columns.map((column) => (column.numeric === true ? '---:' : '---'))),
        ...shown.map((row) => line(row.map(markdownCell))),
        ...rest,
        '',
    ].join('\n');
}
function line(cells) {
    return `| ${cells.join(' | ')} |`;
}
function markdownCell(cell) {
    if (typeof cell === 'string')
        return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(cell);
    if ('histogram' in cell)
        return `${spark(cell.histogram.reference)} → ${spark(cell.histogram.current)}`;
    if ('share' in cell)
        return `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(cell.text)} ${bar(cell.share)}`;
    const lead = cell.emoji === undefined ? (cell.tone === undefined ? '' : MARK[cell.tone]) : `${cell.emoji} `;
    const text = `${lead}${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(cell.text)}`;
    // Inside <code> GitHub still reads Markdown, so the escapes hold; inside backticks they would not.
    return cell.mono === true ? `<code>${text}</code>` : text;
}
function bar(share) {
    const full = Math.round(Math.min(1, Math.max(0, share)) * BAR_WIDTH);
    return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)}`;
}
function spark(values) {
    const highest = Math.max(...values, 0);
    if (highest === 0)
        return SPARKS[0].repeat(values.length);
    return values.map((value) => SPARKS[Math.round((value / highest) * (SPARKS.length - 1))]).join('');
}
function matrixTable(block) {
    return {
        kind: 'table',
        caption: block.caption,
        columns: [{ title: '' }, ...block.labels.map((label) => ({ title: label, numeric: true }))],
        rows: block.cells.map((cells, row) => [block.labels[row], ...cells.map(_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .showNumber */ .Zo)]),
    };
}
function barsTable({ caption, other, bars }) {
    const highest = Math.max(...bars.map((one) => one.value), 0);
    const compared = bars.some((one) => one.other !== null);
    return {
        kind: 'table',
        caption,
        columns: [
            { title: 'Feature' },
            { title: 'Value' },
            { title: '±', numeric: true },
            ...(compared ? [{ title: other, numeric: true }] : []),
        ],
        rows: bars.map((one) => [
            one.label,
            { text: (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .showNumber */ .Zo)(one.value), share: highest === 0 ? 0 : one.value / highest },
            (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .showNumber */ .Zo)(one.error),
            ...(compared ? [(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .showNumber */ .Zo)(one.other)] : []),
        ]),
    };
}


/***/ }),

/***/ 10643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86153);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72020);




const LEVEL = { high: 'error', medium: 'warning', low: 'note' };
/** GitHub sorts code-scanning alerts by this number: over 9.0 critical, 7.0 high, 4.0 medium, else low. */
const SECURITY_SEVERITY = { high: '8.9', medium: '5.5', low: '2.0' };
const INFORMATION = 'https://github.com/marketplace/actions/modelgate';
/**
 * The scan as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html). A file that was not
 * read to the end is a tool notification and makes the invocation unsuccessful: no findings is not the same as clean.
 * Models are binary, so places are byte offsets, with line 1 for viewers that know only lines.
 */
function renderSarif(files, options) {
    const rules = withUnlistedRules(files, options.rules);
    const incomplete = files.filter((file) => !file.complete);
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .a)({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'ModelGate',
                        semanticVersion: options.version,
                        informationUri: INFORMATION,
                        rules: rules.map(sarifRule),
                    },
                },
                invocations: [
                    {
                        executionSuccessful: incomplete.length === 0,
                        toolExecutionNotifications: incomplete.map((file) => ({
                            level: 'error',
                            message: {
                                text: `${withoutLinks(file.path)}: ${file.bytes_accounted} of ${file.size} bytes were understood; the rest was not judged`,
                            },
                            locations: [{ physicalLocation: { artifactLocation: artifactLocation(file.path) } }],
                        })),
                    },
                ],
                artifacts: files.map((file) => ({
                    location: artifactLocation(file.path),
                    length: file.size,
                    roles: ['analysisTarget'],
                    hashes: { 'sha-256': file.sha256 },
                })),
                results: files.flatMap((file, index) => sarifResults(file, index, rules)),
                columnKind: 'utf16CodeUnits',
            },
        ],
    });
}
function sarifRule(rule) {
    return {
        id: rule.id,
        name: rule.title,
        shortDescription: { text: rule.title },
        fullDescription: { text: rule.description },
        help: { text: `${rule.description} ${rule.remedy}`, ...(rule.docs === null ? {} : { markdown: helpOf(rule) }) },
        ...(rule.docs === null ? {} : { helpUri: rule.docs }),
        defaultConfiguration: { level: LEVEL[rule.severity] },
        properties: { tags: ['security', 'machine-learning'], 'security-severity': SECURITY_SEVERITY[rule.severity] },
    };
}
/**
 * What code scanning shows beside an alert, in place of the text:
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
function helpOf({ id, description, remedy, docs }) {
    return `${description}\n\n**What to do.** ${remedy}\n\n[${id}](${docs ?? ''})`;
}
/** A finding whose rule nobody listed still gets one, made of what the finding says. */
function withUnlistedRules(files, rules) {
    const known = new Map(rules.map((rule) => [rule.id, rule]));
    for (const { rule_id: id, severity, why, remedy } of files.flatMap((file) => file.findings)) {
        if (!known.has(id))
            known.set(id, { id, title: id, severity, description: why || id, remedy: remedy || id, docs: null });
    }
    return [...known.values()];
}
function sarifResults(file, artifact, rules) {
    const seen = new Map();
    return file.findings.map((finding) => {
        const key = fingerprintOf(finding, file.path);
        const occurrence = (seen.get(key) ?? 0) + 1;
        seen.set(key, occurrence);
        return {
            ruleId: finding.rule_id,
            ruleIndex: rules.findIndex((rule) => rule.id === finding.rule_id),
            level: LEVEL[finding.severity],
            message: { text: messageOf(finding) },
            locations: [
                {
                    physicalLocation: {
                        artifactLocation: { ...artifactLocation(file.path), index: artifact },
                        region: {
                            startLine: 1,
                            ...(finding.offset === null ? {} : { byteOffset: finding.offset }),
                        },
                    },
                    logicalLocations: [{ fullyQualifiedName: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(finding.location) }],
                },
            ],
            partialFingerprints: { 'modelgateFinding/v1': `${key}:${occurrence}` },
        };
    });
}
function messageOf({ message, why, remedy }) {
    return [message, why, remedy]
        .filter((text) => text !== '')
        .map(withoutLinks)
        .join('. ');
}
/** SARIF reads [text](target) in a message as a link; a model must not place links in front of reviewers. */
function withoutLinks(text) {
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(text).replace(/[[\]\\]/g, (character) => `\\${character}`);
}
/**
 * Stable over re-training and over moves: rule, place inside the file and message, neither the offset, which moves with
 * every save, nor the folder or the name of the file, under which viewers keep findings apart by themselves.
 */
function fingerprintOf({ rule_id, location, message }, path) {
    const names = [(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(path), (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))];
    const name = names.find((each) => location === each || location.startsWith(`${each}!/`)) ?? '';
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([rule_id, location.slice(name.length), message]))
        .digest('hex')
        .slice(0, 32);
}
/** Relative URI with forward slashes, percent-encoded by segment. */
function artifactLocation(path) {
    const uri = path
        .replace(/\p{Surrogate}/gu, '\uFFFD')
        .replaceAll('\\', '/')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
    return uri.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}


/***/ }),

/***/ 57994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72020);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54285);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24707);
/* harmony import */ var _sections_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8863);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25594);






/** Rows a table may have, from generous to none; the first that fits is used. */
const ROW_LIMITS = [1_000, 200, 50, 10, 0];
/**
 * The result as GitHub-flavoured Markdown for a job summary or a comment: verdict, next step, stages, what failed,
 * everything else folded. Shortened step by step until it fits `maxBytes`, and says so where it was.
 */
function renderSummary(result, options = {}) {
    const maxBytes = options.maxBytes ?? _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SUMMARY_BYTES */ .Q0;
    for (const rowLimit of ROW_LIMITS) {
        const text = withRowLimit(result, rowLimit, options.fullReport);
        if (Buffer.byteLength(text) <= maxBytes)
            return text;
    }
    return `${head(result)}\n${leftOut(options.fullReport)}\n`;
}
function withRowLimit(result, rowLimit, fullReport) {
    const sections = (0,_sections_index_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionsOf */ .K)(result);
    const cut = sections.some((section) => section.blocks.some((block) => block.kind === 'table' && block.rows.length > rowLimit));
    return [
        head(result),
        ...sections.map((section) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSection */ .d)(section, { rowLimit, open: section.id === 'attention' })),
        ...(cut ? [leftOut(fullReport)] : []),
        ...(fullReport === undefined || cut ? [] : [`Full report: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(fullReport)}`]),
        '',
    ].join('\n');
}
function head(result) {
    const verdict = (0,_overview_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictOf */ .Vj)(result);
    const digest = verdict.digest === null ? '' : ` · sha256 <code>${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(verdict.digest)}</code>`;
    return [
        `## ${verdict.emoji} ${verdict.word}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(verdict.status)}`,
        '',
        `**${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(verdict.model)}**${digest} · ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(verdict.count)} · ${verdict.duration}`,
        '',
        `**What to do next.** ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(result.verdict.next_step)}`,
        '',
        stageTable(result),
    ].join('\n');
}
function stageTable(result) {
    const columns = [{ title: 'Stage' }, { title: 'Result' }, { title: 'Time', numeric: true }, { title: 'Key fact' }];
    const rows = (0,_overview_js__WEBPACK_IMPORTED_MODULE_4__/* .stageViews */ .vH)(result).map(({ title, result: stage, fact }) => {
        const { emoji, word } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusWording */ .DZ)(stage.status);
        return [title, { emoji, text: word }, (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .showDuration */ .kJ)(stage.duration_ms), fact];
    });
    return rows.length === 0 ? 'No stage ran.\n' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Q)({ kind: 'table', caption: '', columns, rows }, 10);
}
function leftOut(fullReport) {
    const where = fullReport === undefined ? 'in result.json and the HTML report of this run' : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(fullReport);
    return `> Shortened to stay within GitHub's size limit. Everything is here: ${where}.`;
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
    rule('pickle-malformed', 'medium', 'The pickle breaks the rules of its format', 'Unpicklers execute everything in front of the defect, and scanners that give up there miss it.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, save the model again. If the defect returns, the file was made by hand.'),
    rule('pickle-frame-mismatch', 'medium', 'Frames and opcodes of the pickle disagree', 'Unpicklers differ in how they read such frames, so that the same file means two things; ModelGate judged all readings.', 'Save the model again with a current Python.'),
    rule('pickle-unusual-encoding', 'medium', 'Numbers or text are encoded as no pickler writes them', 'Unpicklers accept these spellings, many scanners stop at them; they serve only to evade.', DO_NOT_LOAD),
    rule('trailing-data', 'medium', 'Bytes that belong to no part of the format', 'Unaccounted bytes are where payloads and secrets hide.', 'Save the model again, and find out who added the bytes.'),
    rule('resource-bomb', 'medium', 'Reading the file would exhaust memory or time', 'A declared length, index or expansion is far beyond what the file can hold.', 'Save the model again; do not load this file.'),
    rule('budget-exceeded', 'medium', 'A budget of the scan ended before the file did', 'What lies behind the budget was not judged.', 'Raise the limit knowingly, or make the model smaller.'),
    rule('not-inspected', 'medium', 'Content that the scan cannot read yet', 'What was not read was not judged; the file is not known to be clean.', 'Use a format that ModelGate reads to the last byte (joblib, pickle, ONNX, Keras, safetensors, GGUF, TensorFlow Lite, SavedModel). If the file should be one, it was cut off or replaced on its way: copy it again and compare its sha256.'),
    rule('format-mismatch', 'medium', 'The name says one format, the content is another', 'A pickle under the name of a data format gets loaded by code that expects no code in it.', 'Name the file after its content.'),
    rule('onnx-external-data-path', 'high', 'ONNX tensor data lies outside the model folder', 'A location that is absolute or climbs out of the folder reads any file of the machine (CVE-2022-25882, CVE-2024-27318).', 'Save the model with external data beside it, or without external data.'),
    rule('onnx-python-op', 'high', 'The ONNX graph runs Python', 'PythonOp and PyOp call Python code of the loading process.', 'Export the model without custom Python operators.'),
    rule('onnx-custom-domain', 'medium', 'The ONNX graph needs operators of a custom domain', 'Custom operators are native code that somebody has to load into the process.', ALLOW),
    rule('onnx-malformed', 'medium', 'The ONNX file breaks the rules of protobuf or ONNX', 'Parsers differ on malformed input, so that a scanner and a runtime may see two different graphs.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, export the model again and check it with onnx.checker.'),
    rule('booster-malformed', 'medium', 'The booster breaks the rules of its format', 'What cannot be read to the end cannot be judged; something else may hide in the file.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, save the model again with the library that trained it.'),
    rule('onnx-external-data', 'low', 'ONNX tensor data lies in another file', 'The sha256 of the model does not cover that file.', 'Prefer one file; else deploy and verify both.'),
    rule('keras-lambda', 'high', 'A Keras layer runs a Python function of the file', 'Lambda layers hold bytecode or name a function; Keras runs it when the model is loaded or used, in .h5 files even in safe mode.', 'Replace the Lambda layer by layers of Keras or a registered class, and save the model again.'),
    rule('keras-untrusted-module', 'high', 'The Keras configuration names something that is no layer', 'Deserializing imports the module and calls the name with arguments of the file (CVE-2025-1550, CVE-2025-8747, CVE-2025-9906).', DO_NOT_LOAD),
    rule('keras-file-access', 'high', 'Loading the Keras model reads a file or a URL that the model names', 'A vocabulary that is a path reads any file of the machine into the model, a URL fetches from the network (CVE-2025-12058).', 'Save the model with the vocabulary itself (adapt() or a list), not with a path.'),
    rule('keras-foreign-layer', 'medium', 'A Keras layer wraps another framework', 'TFSMLayer loads a SavedModel from a path, TorchModuleWrapper unpickles a module; neither is judged by this scan.', 'Convert the inner model to layers of Keras, or scan and pin what the layer loads.'),
    rule('keras-custom-class', 'medium', 'The Keras model needs classes that are not of Keras', 'Loading runs code of the package that defines them; the file does not hold it, so that it was not judged.', 'Vouch for the package with allowed modules, or replace the layer by layers of Keras.'),
    rule('hdf5-external', 'high', 'HDF5 data lies in other files', 'External links, external storage and virtual datasets make the reader open any file of the machine (CVE-2026-1669).', 'Save the model again into one file; do not load this one.'),
    rule('hdf5-malformed', 'medium', 'The HDF5 file breaks the rules of its format', 'Readers differ on damaged structures, so that a scanner and Keras may see different models.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, save the model again. If the defect returns, the file was made by hand.'),
    rule('keras-malformed', 'medium', 'The Keras configuration cannot be read', 'A configuration that is no strict JSON was not judged; some readers may still make something of it.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, save the model again.'),
    rule('json-ambiguous', 'medium', 'A JSON document gives several values under one name', 'Readers differ in which value they take; what a check sees may not be what gets loaded. All values were judged.', 'Save the model again; no Keras writes such a document.'),
    rule('archive-unsafe-path', 'high', 'A member of the archive leads out of its folder', 'Unpacking writes or reads outside the folder: absolute paths, parent folders, links. Low for a single pickle under an absolute name: pandas before 1.3 wrote such archives, and reads them in memory.', DO_NOT_LOAD),
    rule('archive-ambiguous', 'medium', 'The archive shows different members to different readers', 'Duplicate names, headers that disagree, overlapping or unlisted members: what a scanner sees may not be what gets loaded. All views were judged.', 'Save the model again; if the defect returns, the file was made by hand.'),
    rule('archive-malformed', 'medium', 'A member of the archive cannot be read as it says', 'Wrong checksums and sizes, encryption and unknown methods stop scanners, while some loaders go on.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, save the model again.'),
    rule('tensorflow-file-op', 'high', 'An operator reaches files, the network or Python', 'ReadFile, WriteFile, PyFunc and their like do what the model says whenever it runs, with the rights of the process.', 'Move reading, writing and Python code out of the model, and export it again.'),
    rule('tensorflow-custom-op', 'medium', 'The TensorFlow model needs an operator that TensorFlow does not have', 'Custom operators are native code that somebody has to load into the process.', ALLOW),
    rule('tensorflow-malformed', 'medium', 'A file of the TensorFlow model is damaged', 'A file that cannot be read to its end can hide anything behind the point where readers stop.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, export the model again.'),
    rule('tflite-custom-op', 'medium', 'The TensorFlow Lite model needs a custom operator', 'Custom operators are native code that somebody has to load into the process.', ALLOW),
    rule('tflite-external-data', 'low', 'Weights of the TensorFlow Lite model lie in another file', 'The sha256 of the model does not cover that file; a path that leaves the folder (then high) reads any file of the machine.', 'Prefer one file; else deploy and verify both.'),
    rule('tflite-malformed', 'medium', 'The TensorFlow Lite model breaks the rules of its format', 'Readers differ on damaged tables, so that a scanner and a runtime may see two different graphs.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, convert the model again. If the defect returns, the file was made by hand.'),
    rule('tflite-flex-op', 'low', 'The TensorFlow Lite model needs an operator of TensorFlow', 'The operator is not built into TensorFlow Lite; whoever runs the model has to bring the Flex delegate.', 'Convert with built-in operators where that is possible.'),
    rule('template-escape', 'high', 'A chat template reaches for the inside of Python', 'Templates are rendered when the model answers; attributes with double underscores lead from any value to any function (CVE-2024-34359).', DO_NOT_LOAD),
    rule('array-malformed', 'medium', 'The header of an array or tensor file does not fit its data', 'Readers differ on what lies behind a wrong header.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, save the arrays again.'),
    rule('secret', 'medium', 'A string looks like a credential', 'Whoever can download the model can use the credential.', 'Revoke the credential, remove it from the training code, and save the model again.'),
    rule('permissions-world-writable', 'high', 'Everybody on the machine may change the file', 'Any account can swap the model between the test and the deployment.', 'chmod o-w the file.'),
    rule('permissions-set-id', 'high', 'The file has the setuid or setgid bit', 'A model has no reason to run with the rights of its owner.', 'chmod ug-s the file.'),
    rule('permissions-symlink', 'high', 'The path leads out of the workspace through a symbolic link', 'The file that was reviewed is not the file that gets loaded.', 'Replace the link by the file.'),
    rule('permissions-owner', 'low', 'The file belongs to another account', 'Its owner can change it at any time.', 'Let the account that runs the pipeline own the model.'),
    rule('permissions-executable', 'low', 'The model is marked as executable', 'A model is data; an executable bit invites running it.', 'chmod a-x the file (git update-index --chmod=-x).'),
    rule('permissions-world-readable', 'low', 'Everybody on the machine may read the file', 'Usual for a checkout; matters for confidential models on shared machines.', 'chmod o-r the file if the model is confidential.'),
    rule('permissions-not-checked', 'low', 'Permissions were not checked', 'This platform has no POSIX permissions, or the path could not be examined.', 'Run the scan on Linux or macOS.'),
    rule('dependency-vulnerable', 'medium', 'A library that the model needs has a published vulnerability', 'Loading or serving the model runs this library. Of a flaw that a model file can trigger the finding says whether this one does: high if it does and code runs or files are reached, low if it does not.', 'Upgrade to a fixed version and save the model again.'),
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
