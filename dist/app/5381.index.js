export const id = 5381;
export const ids = [5381];
export const modules = {

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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
// EXTERNAL MODULE: ./src/report/sarif.ts
var sarif = __webpack_require__(10643);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
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
    const bytes = paths.reduce((sum, path) => sum + ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0), 0);
    const pays = paths.length >= WORTH_THREADS.files || bytes >= WORTH_THREADS.bytes;
    return pays ? Math.min(MAX_THREADS, (0,external_node_os_.availableParallelism)()) : 1;
}
function outcomeOf(path, answer) {
    if (answer.kind === 'scanned')
        return { path, file: answer.file, error: null };
    if (answer.kind === 'broken')
        throw new Error(`${path}: ${answer.message}`);
    const { code, message, remedy } = answer;
    return { path, file: null, error: new errors/* ModelGateError */.j3(code, message, remedy === undefined ? {} : { remedy }) };
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
        const paths = await modelFiles(inputs.positionals.map((path) => (0,commands_paths/* within */.u)(workingDirectory, path)));
        const files = [];
        const unread = [];
        const shown = (path) => (0,external_node_path_.relative)(workingDirectory, path).replaceAll('\\', '/');
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
                unread.push((0,errors/* explain */.WE)(error));
        }
        if (files.length === 0)
            throw new errors/* ModelGateError */.j3('not-found', unread.join('\n'));
        const risk = (0,findings/* overallRisk */.Nk)(files.flatMap((file) => file.findings));
        const text = {
            json: () => (0,json/* toJson */.a)({ overall_risk: risk, files, unread }),
            sarif: () => (0,sarif/* renderSarif */.W)(files, reports/* SARIF_OPTIONS */.X),
            text: () => renderScanTable({ overall_risk: risk, files }),
        }[(inputs.text('format') ?? (inputs.flag('json') ? 'json' : 'text'))]();
        const output = inputs.text('output');
        if (output === undefined)
            print(text);
        else
            await (0,commands_output/* writeOutput */.z)((0,commands_paths/* within */.u)(workingDirectory, output), text);
        for (const problem of unread)
            log.error(problem);
        if (unread.length > 0)
            return 2;
        const passed = (0,severity/* severityRank */.q)(risk) <= (0,severity/* severityRank */.q)(config.security.max_severity) && files.every((file) => file.complete);
        return passed ? 0 : 1;
    },
};
async function modelFiles(paths) {
    const found = [];
    for (const path of paths) {
        const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (stat?.isDirectory() !== true || (0,tensorflow_folder/* isSavedModel */.L)(path))
            found.push(path);
        else
            found.push(...(await filesBelow(path)));
    }
    if (found.length === 0) {
        throw new errors/* ModelGateError */.j3('not-found', 'no model file was found there', {
            remedy: 'Name a file to scan it whatever its extension.',
        });
    }
    return [...new Set(found)].toSorted();
}
async function filesBelow(folder) {
    const found = [];
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory() && SKIPPED_FOLDERS.has(entry.name))
            continue;
        if (entry.isDirectory())
            found.push(...((0,tensorflow_folder/* isSavedModel */.L)(path) ? [path] : await filesBelow(path)));
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
    const handle = await (0,promises_.open)(path);
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

/***/ 17174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ utf8Text),
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);


/** Nesting of layers in layers is a few dozen deep; JavaScript's stack ends at some thousands. */
const MAX_DEPTH = 500;
/**
 * Parses JSON as Python's json does (NaN and Infinity are words; a byte order mark is not), and tells of repeated
 * names. Objects have no prototype, so that no name of the document is a property of ours.
 * @param what names the document in errors
 * @throws corrupt with the offset, limit
 */
function parseStrictJson(text, what) {
    const parser = new Parser(text, what);
    const value = parser.document();
    return { value, shadowed: parser.shadowed };
}
/** Text of bytes that must be UTF-8. @throws corrupt */
function utf8Text(bytes, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(what, 'the text is not UTF-8');
    }
}
const WORDS = [
    ['null', null],
    ['true', true],
    ['false', false],
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['-Infinity', -Infinity],
];
class Parser {
    shadowed = [];
    #text;
    #what;
    #path = [];
    #at = 0;
    constructor(text, what) {
        this.#text = text;
        this.#what = what;
    }
    document() {
        const value = this.#value();
        this.#blank();
        if (this.#at < this.#text.length)
            throw this.#wrong('text follows the document');
        return value;
    }
    #value() {
        if (this.#path.length > MAX_DEPTH) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('limit', `${this.#what}: JSON nested deeper than ${MAX_DEPTH}`, { subject: this.#what });
        }
        this.#blank();
        switch (this.#text[this.#at]) {
            case '{':
                return this.#object();
            case '[':
                return this.#array();
            case '"':
                return this.#string();
            default:
                return this.#scalar();
        }
    }
    #object() {
        const result = Object.create(null);
        this.#at++;
        if (this.#next('}'))
            return result;
        do {
            this.#blank();
            if (this.#text[this.#at] !== '"')
                throw this.#wrong('a name is expected');
            const name = this.#string();
            if (!this.#next(':'))
                throw this.#wrong('a colon is expected');
            this.#path.push(name);
            const value = this.#value();
            if (name in result)
                this.shadowed.push({ path: pathText(this.#path), value: result[name] });
            this.#path.pop();
            result[name] = value;
        } while (this.#next(','));
        if (!this.#next('}'))
            throw this.#wrong('a comma or } is expected');
        return result;
    }
    #array() {
        const result = [];
        this.#at++;
        if (this.#next(']'))
            return result;
        do {
            this.#path.push(result.length);
            result.push(this.#value());
            this.#path.pop();
        } while (this.#next(','));
        if (!this.#next(']'))
            throw this.#wrong('a comma or ] is expected');
        return result;
    }
    /** Python lets control characters through with strict=False alone; JSON.parse refuses them. */
    #string() {
        const from = this.#at;
        for (this.#at++; this.#text[this.#at] !== '"'; this.#at++) {
            if (this.#at >= this.#text.length)
                throw this.#wrong('a string has no end');
            if (this.#text[this.#at] === '\\')
                this.#at++;
        }
        this.#at++;
        try {
            return JSON.parse(this.#text.slice(from, this.#at));
        }
        catch {
            throw this.#wrong('a string is damaged');
        }
    }
    #scalar() {
        for (const [word, value] of WORDS) {
            if (!this.#text.startsWith(word, this.#at))
                continue;
            this.#at += word.length;
            return value;
        }
        NUMBER.lastIndex = this.#at;
        const number = NUMBER.exec(this.#text)?.[0];
        if (number === undefined)
            throw this.#wrong('a value is expected');
        this.#at += number.length;
        return Number(number);
    }
    #blank() {
        while (BLANKS.has(this.#text.charCodeAt(this.#at)))
            this.#at++;
    }
    #next(sign) {
        this.#blank();
        if (this.#text[this.#at] !== sign)
            return false;
        this.#at++;
        return true;
    }
    #wrong(reason) {
        return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(this.#what, `JSON: ${reason}`, this.#at);
    }
}
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const BLANKS = new Set([0x20, 0x09, 0x0a, 0x0d]);
function pathText(path) {
    return path
        .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
        .join('')
        .replace(/^\./, '');
}


/***/ }),

/***/ 48008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerFor: () => (/* binding */ answerFor)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94713);
/**
 * A thread that scans one path after the other. Importing this file in a worker thread starts it.
 */




/** Scans a path; what is thrown becomes data, which can cross to another thread. */
async function answerFor(path, options) {
    try {
        return { kind: 'scanned', file: await (0,_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .scanPath */ .f)(path, options) };
    }
    catch (error) {
        if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isModelGateError */ .p2)(error))
            return { kind: 'broken', message: error.stack ?? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) };
        const { code, message, remedy } = error;
        return { kind: 'refused', code, message, ...(remedy === undefined ? {} : { remedy }) };
    }
}
const data = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort !== null && data?.modelgateScanWorker === true && data.options !== undefined) {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    const { options } = data;
    port.on('message', (path) => {
        void answerFor(path, options).then((answer) => {
            port.postMessage(answer);
        });
    });
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
