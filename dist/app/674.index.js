export const id = 674;
export const ids = [674,6833];
export const modules = {

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

/***/ 60674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCommand: () => (/* binding */ scanCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/file-stat.ts
var file_stat = __webpack_require__(95148);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/formats/reading-file.ts
var reading_file = __webpack_require__(97299);
// EXTERNAL MODULE: ./src/report/sarif.ts
var sarif = __webpack_require__(10643);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/report/wording.ts
var wording = __webpack_require__(25594);
;// CONCATENATED MODULE: ./src/report/scan-table.ts



const COLOURS = { high: 'red', medium: 'yellow', low: 'green' };
/** The scan for a terminal: one line a file, its findings below, most severe first. */
function renderScanTable(scan, options = {}) {
    const paint = (severity, text) => options.colour === true ? (0,external_node_util_.styleText)(COLOURS[severity], text, { validateStream: false }) : text;
    const findings = scan.files.reduce((count, file) => count + file.findings.length, 0);
    return [
        ...scan.files.flatMap((file) => fileLines(file, paint)),
        `${paint(scan.overall_risk, `${scan.overall_risk} risk`)}: ${(0,wording/* counted */.hS)(scan.files.length, 'file')}, ${(0,wording/* counted */.hS)(findings, 'finding')}`,
        '',
    ].join('\n');
}
const RANK = { high: 0, medium: 1, low: 2 };
function fileLines(file, paint) {
    const read = file.complete
        ? 'every byte understood'
        : `INCOMPLETE: ${file.bytes_accounted} of ${file.size} bytes understood`;
    return [
        `${(0,core_text/* terminal */.Fo)(file.path)}  ${paint(file.risk, file.risk)}  ${(0,core_text/* terminal */.Fo)(file.format)}, ${(0,wording/* showBytes */.ni)(file.size)}, sha256 ${(0,core_text/* terminal */.Fo)((0,wording/* shortDigest */.VK)(file.sha256))}, ${read}`,
        ...file.findings
            .toSorted((a, b) => RANK[a.severity] - RANK[b.severity])
            .flatMap((finding) => [
            `  ${paint(finding.severity, finding.severity.padEnd(6))}  ${(0,core_text/* terminal */.Fo)(finding.rule_id)}: ${(0,core_text/* terminal */.Fo)(finding.message)}`,
            `          at ${(0,core_text/* terminal */.Fo)(finding.location)}${finding.offset === null ? '' : `, byte ${finding.offset}`}`,
            ...(finding.remedy === '' ? [] : [`          ${(0,core_text/* terminal */.Fo)(finding.remedy)}`]),
        ]),
        '',
    ];
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./src/core/processors.ts
var processors = __webpack_require__(37770);
// EXTERNAL MODULE: ./src/core/thread.ts
var thread = __webpack_require__(9971);
// EXTERNAL MODULE: ./src/security/scan-worker.ts
var scan_worker = __webpack_require__(48008);
;// CONCATENATED MODULE: ./src/security/scan-paths.ts








const here = import.meta.url; // apart, or the bundler would copy what the URLs below name
/** Each thread may hold a file of 64 MB and what it unfolds to. */
const MAX_THREADS = 8;
/** Less than this is scanned before threads have started. */
const WORTH_THREADS = { files: 50, bytes: 32 * 1024 * 1024 };
/**
 * Scans files and SavedModel folders, in several threads where that pays; the outcomes are in the order of the paths.
 * A file that ends a thread is scanned again in this one; what breaks here as well is a bug, and thrown as one.
 */
async function scanPaths(paths, { onStart = () => undefined, threads, ...options }) {
    const outcomes = new Array(paths.length);
    let next = 0;
    let done = 0;
    const work = async (answer) => {
        while (next < paths.length) {
            const at = next++;
            const path = paths[at];
            onStart(path, done);
            outcomes[at] = outcomeOf(path, await answer(path));
            done++;
        }
    };
    const count = Math.min(threads ?? threadsFor(paths), paths.length);
    if (count < 2) {
        await work((path) => (0,scan_worker.answerFor)(path, options));
        return outcomes;
    }
    const crew = Array.from({ length: count }, () => new ScanThread(options));
    try {
        await Promise.all(crew.map((thread) => work((path) => thread.scan(path))));
    }
    finally {
        await Promise.all(crew.map((thread) => thread.close()));
    }
    return outcomes;
}
function threadsFor(paths) {
    const bytes = paths.reduce((sum, path) => sum + ((0,file_stat/* statOf */._)(path)?.size ?? 0), 0);
    const pays = paths.length >= WORTH_THREADS.files || bytes >= WORTH_THREADS.bytes;
    return pays ? Math.min(MAX_THREADS, (0,processors/* processors */.K)()) : 1;
}
function outcomeOf(path, answer) {
    if (answer.kind === 'scanned')
        return { path, file: answer.file, error: null };
    if (answer.kind === 'broken')
        throw new Error(`${path}: ${answer.message}`);
    const { code, message, ...details } = answer;
    return { path, file: null, error: new errors/* ModelGateError */.j3(code, message, details) };
}
/** One thread; another is started when it has ended. */
class ScanThread {
    #options;
    #worker = null;
    constructor(options) {
        this.#options = options;
    }
    async scan(path) {
        try {
            return await this.#ask(path);
        }
        catch {
            this.#worker = null;
            return (0,scan_worker.answerFor)(path, this.#options);
        }
    }
    #ask(path) {
        const data = { modelgateScanWorker: true, options: this.#options };
        const worker = (this.#worker ??= (0,thread/* startThread */.B)({ here, source: './scan-worker.ts', built: '../worker/scan.js' }, data));
        return new Promise((resolve, reject) => {
            worker.removeAllListeners();
            worker.once('message', resolve);
            worker.once('error', reject);
            worker.once('exit', (code) => {
                reject(new Error(`the thread ended with ${code}`));
            });
            worker.postMessage(path);
        });
    }
    async close() {
        this.#worker?.removeAllListeners();
        await this.#worker?.terminate();
    }
}

// EXTERNAL MODULE: ./src/security/findings.ts
var findings = __webpack_require__(38546);
// EXTERNAL MODULE: ./src/security/tensorflow/folder.ts + 2 modules
var tensorflow_folder = __webpack_require__(8902);
// EXTERNAL MODULE: ./src/stages/security-scan/policy.ts
var policy = __webpack_require__(27972);
// EXTERNAL MODULE: ./src/stages/security-scan/severity.ts
var severity = __webpack_require__(90701);
// EXTERNAL MODULE: ./src/commands/output.ts
var commands_output = __webpack_require__(88973);
// EXTERNAL MODULE: ./src/commands/reports.ts + 4 modules
var reports = __webpack_require__(67125);
// EXTERNAL MODULE: ./src/commands/settings.ts
var settings = __webpack_require__(86833);
// EXTERNAL MODULE: ./src/commands/paths.ts
var commands_paths = __webpack_require__(30430);
;// CONCATENATED MODULE: ./src/commands/scan.ts













/**
 * Extensions that a folder is searched for. Files that open like a model are scanned under any other name as well, and
 * one that is named itself always is.
 */
const MODEL_EXTENSIONS = /\.(joblib|pkl|pickle|dill|onnx|h5|hdf5|keras|npy|npz|pt|pth|bin|ckpt|safetensors|gguf|tflite|ubj|cbm|pb|mar|nemo)(\.(gz|bz2|xz|lzma|lz4|z))?$/i;
/** Thousands of small files go by in a second. */
const TELL_EVERY_MS = 1_000;
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__']);
/** The security scan alone, on files and folders; the folder of a SavedModel is one model. */
const scanCommand = {
    name: 'scan',
    async run(inputs, { workingDirectory, log }, print) {
        if (inputs.positionals.length === 0) {
            throw new errors/* ModelGateError */.j3('usage', 'modelgate scan: no file or folder was named', {
                remedy: 'modelgate scan models/',
            });
        }
        const config = await (0,settings.resolveConfig)(inputs, workingDirectory);
        const shown = (path) => (0,external_node_path_.relative)(workingDirectory, path).replaceAll('\\', '/');
        const paths = await modelFiles(inputs.positionals, workingDirectory, shown);
        const files = [];
        const unread = [];
        let told = 0;
        const outcomes = await scanPaths(paths, {
            policy: (0,policy/* securityPolicy */.p)(config),
            sourceRoot: workingDirectory,
            onStart: (path, done) => {
                const now = performance.now();
                if (done > 0 && now - told < TELL_EVERY_MS)
                    return;
                told = now;
                log.progress(`scan: ${done} of ${paths.length} done, ${shown(path)}`);
            },
        });
        for (const { path, file, error } of outcomes) {
            if (error === null)
                files.push({ ...file, path: shown(path) });
            else
                unread.push(error);
        }
        if (files.length === 0)
            throw noneRead(unread);
        const risk = (0,findings/* overallRisk */.Nk)(files.flatMap((file) => file.findings));
        const text = {
            json: () => (0,json/* toJson */.a)({ overall_risk: risk, files, unread: unread.map(errors/* explain */.WE) }),
            sarif: () => (0,sarif/* renderSarif */.W)(files, reports/* SARIF_OPTIONS */.X),
            text: () => renderScanTable({ overall_risk: risk, files }),
        }[(inputs.text('format') ?? (inputs.flag('json') ? 'json' : 'text'))]();
        const output = inputs.text('output');
        if (output === undefined)
            print(text);
        else
            await (0,commands_output/* writeOutput */.z)((0,commands_paths/* within */.u)(workingDirectory, output), text);
        for (const problem of unread)
            log.error((0,errors/* explain */.WE)(problem), problem.file);
        if (unread.length > 0)
            return 2;
        const passed = (0,severity/* severityRank */.q)(risk) <= (0,severity/* severityRank */.q)(config.security.max_severity) && files.every((file) => file.complete);
        return passed ? 0 : 1;
    },
};
/** Nothing could be read: the one reason, or all of them. */
function noneRead(unread) {
    const [first] = unread;
    if (first !== undefined && unread.length === 1)
        return first;
    return new errors/* ModelGateError */.j3('not-found', unread.map(errors/* explain */.WE).join('\n'), {
        remedy: 'No file could be scanned: each line says why, and what to do about it.',
    });
}
async function modelFiles(named, workingDirectory, shown) {
    const found = [];
    for (const path of named.map((one) => (0,commands_paths/* within */.u)(workingDirectory, one))) {
        if ((0,file_stat/* statOf */._)(path)?.isDirectory() !== true || (0,tensorflow_folder/* isSavedModel */.L)(path))
            found.push(path);
        else
            found.push(...(await filesBelow(path, shown)));
    }
    if (found.length === 0) {
        throw new errors/* ModelGateError */.j3('not-found', `no model file was found in ${(0,core_text/* plain */.pj)(named.join(', '))}`, {
            remedy: 'Name a file to scan it whatever its extension.',
        });
    }
    return [...new Set(found)].toSorted();
}
/** @throws not-found for a folder that may not be read: a model could be in it */
async function filesBelow(folder, shown) {
    const found = [];
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(async (error) => {
        throw await (0,reading_file/* closedFile */.lD)(error, folder, shown(folder));
    });
    for (const entry of entries) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory() && SKIPPED_FOLDERS.has(entry.name))
            continue;
        if (entry.isDirectory())
            found.push(...((0,tensorflow_folder/* isSavedModel */.L)(path) ? [path] : await filesBelow(path, shown)));
        else if (MODEL_EXTENSIONS.test(entry.name) || (await opensLikeModel(path, entry.isFile())))
            found.push(path);
    }
    return found;
}
/** Pickles of protocol 2 and later, HDF5, NumPy, GGUF, TensorFlow Lite. */
// eslint-disable-next-line no-control-regex -- signatures hold control characters
const SIGNATURES = /^(?:\x80[\x02-\x05][\x00-\xff]|\x89HDF\r\n|\x93NUMPY|GGUF|[\x00-\xff]{4}TFL3)/;
async function opensLikeModel(path, isFile) {
    if (!isFile)
        return false;
    const handle = await (0,promises_.open)(path).catch(() => null);
    if (handle === null)
        return true; // who scans it tells why it cannot be read
    try {
        const head = Buffer.alloc(8);
        const { bytesRead } = await handle.read(head, 0, head.length, 0);
        return SIGNATURES.test(head.toString('latin1', 0, bytesRead));
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 86833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveConfig: () => (/* binding */ resolveConfig),
/* harmony export */   resolveEnvironment: () => (/* binding */ resolveEnvironment),
/* harmony export */   resolveStages: () => (/* binding */ resolveStages),
/* harmony export */   withBaseline: () => (/* binding */ withBaseline),
/* harmony export */   within: () => (/* reexport safe */ _paths_js__WEBPACK_IMPORTED_MODULE_2__.u)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61036);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93981);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74296);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90761);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72020);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30430);








/** The configuration that was named, the one at the usual place, or the defaults. */
async function resolveConfig(inputs, workingDirectory) {
    const named = inputs.text('config');
    if (named !== undefined)
        return (0,_config_index_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .u)(workingDirectory, named));
    const usual = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, _config_index_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_CONFIG_PATH */ .Bi);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(usual) ? (0,_config_index_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)(usual) : (0,_config_index_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultConfig */ .sb)();
}
/** @throws ModelGateError 'usage' when the environment is not one of the configuration's */
function resolveEnvironment(name, config) {
    const known = config.deployment.environments;
    if (name === undefined)
        return known[0];
    if (known.includes(name))
        return name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelGateError */ .j3('usage', `environment "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(name, 80)}" is not configured${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .a)(name, known)}`, {
        subject: 'environment',
        remedy: `Known: ${known.join(', ')}. Add it to deployment.environments to use it.`,
    });
}
/** Names of `--stages a,b`, or those of the configuration. */
function resolveStages(words, config) {
    if (words === undefined)
        return config.pipeline.stages;
    const names = words.split(',').map((word) => word.trim());
    return names.map((name) => {
        const stage = _config_index_js__WEBPACK_IMPORTED_MODULE_7__/* .STAGE_NAMES */ .y1.find((known) => known === name);
        if (stage !== undefined)
            return stage;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelGateError */ .j3('usage', `unknown stage "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(name, 80)}"${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .a)(name, _config_index_js__WEBPACK_IMPORTED_MODULE_7__/* .STAGE_NAMES */ .y1)}`, {
            subject: 'stages',
            remedy: `Known stages: ${_config_index_js__WEBPACK_IMPORTED_MODULE_7__/* .STAGE_NAMES */ .y1.join(', ')}.`,
        });
    });
}
/** The configuration with the model of --baseline to compare with. */
function withBaseline(config, baseline) {
    return baseline === undefined ? config : (0,_config_index_js__WEBPACK_IMPORTED_MODULE_3__/* .checkConfig */ .l2)({ ...config, validation: { ...config.validation, baseline } });
}


/***/ }),

/***/ 37770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ PROCESSORS_VARIABLE),
/* harmony export */   K: () => (/* binding */ processors)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

/** Set by a run that judges several models side by side, so that their threads together are not more than the processors. */
const PROCESSORS_VARIABLE = 'MODELGATE_PROCESSORS';
/** How many processors this process may keep busy: those of the machine, or its share of them. */
function processors(environment = process.env) {
    const all = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)();
    const share = Number(environment[PROCESSORS_VARIABLE] ?? '');
    return Number.isInteger(share) && share >= 1 ? Math.min(share, all) : all;
}


/***/ }),

/***/ 9971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ startThread)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_1__);


/** Starts a thread from the sources or from dist/, whichever this process runs from. */
function startThread({ here, source, built }, workerData) {
    const path = new URL(source, here);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(new URL(built, here), { workerData });
    const start = `import('tsx/esm/api').then((tsx) => { tsx.register(); return import('${path.href}') })`;
    return new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(start, { eval: true, workerData });
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

/***/ 27972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ securityPolicy)
/* harmony export */ });
/** The scan's policy as the configuration states it. */
function securityPolicy({ security }) {
    return {
        allow: security.allow.map(({ expires, ...entry }) => ({ ...entry, ...(expires === undefined ? {} : { expires }) })),
        allowedModules: security.allowed_modules,
        switches: { secrets: security.secrets_scan, permissions: true, dependencies: security.dependency_check },
    };
}


/***/ }),

/***/ 90701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ severityRank)
/* harmony export */ });
/** Low before medium before high. */
function severityRank(severity) {
    return ['low', 'medium', 'high'].indexOf(severity);
}


/***/ })

};
