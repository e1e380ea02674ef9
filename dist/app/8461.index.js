export const id = 8461;
export const ids = [8461];
export const modules = {

/***/ 44325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ silentLogger)
/* harmony export */ });
const silentLogger = {
    debug: () => undefined,
    info: () => undefined,
    warning: () => undefined,
    error: () => undefined,
    progress: () => undefined,
};


/***/ }),

/***/ 66357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aN: () => (/* binding */ splitRows),
/* harmony export */   kg: () => (/* binding */ RUN_ROWS),
/* harmony export */   y6: () => (/* binding */ runEnds)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Rows of a run: enough to be worth a message to a thread and that a large forest comes from memory only a few times, few
 * enough that all end together.
 */
const RUN_ROWS = 8_192;
/** Rows of the first run, which only warms the code up. */
const WARM_UP_ROWS = 1_024;
/** A thread takes some 300 ms to start and open the model, next to this one, which goes on. */
const WORTH_A_THREAD_MS = 500;
/** A rest that takes less is done before a thread could help, however much came before. */
const WORTH_HELP_MS = 50;
/** Requests that a thread has at a time, so that it need not wait for this one to hand out the next. */
const LOOK_AHEAD = 2;
/**
 * Predicts all rows in runs, in this thread and, when the time that the first runs took says that it pays, in others
 * beside it. The answers are in the order of the rows and do not depend on who gave them. What another thread cannot
 * do is done again in this one, which so throws the error that it would have thrown alone.
 */
async function splitRows(work) {
    const { ends } = work;
    const parts = ends.map(() => undefined);
    const here = async (run) => {
        parts[run] = await work.infer(ends[run - 1] ?? 0, ends[run]);
    };
    await here(0);
    if (ends.length === 1)
        return parts;
    const start = performance.now();
    await here(1);
    const left = ((performance.now() - start) / (ends[1] - ends[0])) * (ends.at(-1) - ends[1]);
    let next = 2;
    let failed = false;
    let elsewhere = 0;
    const take = () => (failed || work.signal?.aborted === true || next >= ends.length ? null : next++);
    const lane = async (worker) => {
        for (let run = take(); run !== null; run = take()) {
            try {
                parts[run] = await work.inferIn(worker, ends[run - 1], ends[run]);
                elsewhere++;
            }
            catch {
                failed = true;
            }
        }
    };
    const lanes = [];
    const spent = left < WORTH_HELP_MS ? 0 : (work.spent ?? 0);
    for (const worker of await work.threads(Math.floor((left + spent) / WORTH_A_THREAD_MS))) {
        void worker.ready.then(() => {
            for (let ahead = 0; ahead < LOOK_AHEAD; ahead++)
                lanes.push(lane(worker));
        }, () => undefined);
    }
    for (let run = take(); run !== null; run = take()) {
        try {
            await here(run);
        }
        catch {
            failed = true;
        }
        // Lets answers of other threads in.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    }
    await Promise.all(lanes);
    work.signal?.throwIfAborted();
    if (elsewhere > 0)
        work.log.debug(`${elsewhere} of ${ends.length} runs of rows were predicted in other threads`);
    for (const [run, part] of parts.entries())
        if (part === undefined)
            await here(run);
    return parts;
}
/** Runs of kernels, which answer a row alike whatever rows stand beside it. */
function runEnds(rows) {
    const ends = [];
    for (let end = WARM_UP_ROWS; end < rows; end += RUN_ROWS)
        ends.push(end);
    return [...ends, rows];
}


/***/ }),

/***/ 45471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ memberOf),
/* harmony export */   N: () => (/* binding */ parseModelJson)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17174);



/** A part of a Keras model that is JSON. @throws corrupt, also when a name occurs twice: readers differ in which counts */
function parseModelJson(text, what) {
    const { value, shadowed } = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStrictJson */ .R)(typeof text === 'string' ? text : (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8Text */ .H)(text, what), what);
    const twice = shadowed[0];
    if (twice !== undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)(what, `two values under the name ${twice.path}`);
    return value;
}
/** An object's member, undefined when it is no object or has none of this name. */
function memberOf(value, name) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    return value[name];
}


/***/ }),

/***/ 97299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ readingFile),
/* harmony export */   lD: () => (/* binding */ closedFile),
/* harmony export */   xX: () => (/* binding */ openNamedSource)
/* harmony export */ });
/* harmony import */ var _byte_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81059);

/**
 * Runs `work`, which reads, lowers or opens a model file. What it throws names that file, says what was found and what a
 * whole file is where the bytes are damaged, and has a remedy. Errors that are not about the file stay as they are.
 */
async function readingFile(file, work) {
    try {
        return await work();
    }
    catch (error) {
        const { aboutFile } = await Promise.all(/* import() */[__webpack_require__.e(7039), __webpack_require__.e(3998)]).then(__webpack_require__.bind(__webpack_require__, 43998));
        throw aboutFile(error, file);
    }
}
/** The error for a model file or a folder of them that the system does not open. @param name as the user wrote it */
async function closedFile(cause, path, name) {
    const words = await __webpack_require__.e(/* import() */ 7880).then(__webpack_require__.bind(__webpack_require__, 97880));
    return words.closedFile(cause, path, name);
}
/** A file that is read in parts; the caller closes it. @throws not-found, told by its name */
async function openNamedSource(path, name) {
    try {
        return (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_0__/* .openSource */ .oD)(path, name);
    }
    catch (cause) {
        throw await closedFile(cause, path, name);
    }
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

/***/ 78975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ describeModel)
});

// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/formats/pickle/values.ts
var values = __webpack_require__(16281);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
// EXTERNAL MODULE: ./src/formats/access.ts
var access = __webpack_require__(74136);
// EXTERNAL MODULE: ./src/formats/arrays.ts
var arrays = __webpack_require__(52240);
// EXTERNAL MODULE: ./src/formats/class-names.ts
var class_names = __webpack_require__(40177);
;// CONCATENATED MODULE: ./src/formats/structure.ts







const MAX_NODES = 500;
const MAX_PARAMETERS = 60;
const MAX_VALUE_LENGTH = 80;
/** Lists of estimators of one class beyond this length (a forest's trees) are one node. */
const MAX_LISTED = 8;
/** Objects of these packages are data, not steps of a model. */
const DATA_CLASSES = /^(numpy|scipy|pandas|builtins|collections|functools|re|datetime)\.|^sklearn\.(tree\._tree|_loss|utils|metrics)\b/;
/**
 * The estimators of a model, outermost first: path (`Pipeline.steps[1].clf`), class and hyper-parameters as short
 * text. Strings are escaped and bounded; at most 500 nodes.
 */
function describeStructure(root) {
    const nodes = [];
    const seen = new Set();
    let level = root instanceof values/* PyObject */.By ? [{ path: shortName(root), object: root, count: 1 }] : nestedIn('model', root);
    for (let depth = 0; level.length > 0 && depth < limits/* MAX_OBJECT_DEPTH */.Np; depth++) {
        const next = [];
        for (const { path, object, count } of level) {
            if (seen.has(object))
                continue;
            if (nodes.length >= MAX_NODES)
                return nodes;
            seen.add(object);
            nodes.push({ path, class_name: nameOf(object), parameters: parametersOf(object, count) });
            next.push(...stepsOf(path, object));
        }
        level = next;
    }
    return nodes;
}
/** Nested estimators; of `steps` and `steps_` the fitted one counts. */
function stepsOf(path, object) {
    const attributes = access/* Attributes */.e.of(object);
    const names = attributes.names().filter((name) => !attributes.has(`${name}_`));
    return names.flatMap((name) => nestedIn(`${path}.${(0,core_text/* plain */.pj)(name, 60)}`, attributes.get(name)));
}
function nestedIn(path, value) {
    if (value instanceof values/* PyObject */.By)
        return isEstimator(value) ? [{ path, object: value, count: 1 }] : [];
    const items = value instanceof values/* NDArray */.Mv ? value.objects : Array.isArray(value) || value instanceof values/* PyTuple */.Wc ? (0,arrays/* asItems */.dB)(value) : null;
    if (items === null)
        return value instanceof values/* PyDict */.KL ? nestedInDict(path, value) : [];
    const found = items.slice(0, 10_000).flatMap((item, index) => nestedInItem(path, item, index));
    const [first] = found;
    const isUniform = first !== undefined && found.every(({ object }) => object.className === first.object.className);
    if (!isUniform || found.length <= MAX_LISTED)
        return found;
    return [{ path: `${path}[0..${found.length - 1}]`, object: first.object, count: found.length }];
}
/** An estimator, or `(name, estimator, ...)`, or a row of estimators as in gradient boosting. */
function nestedInItem(path, item, index) {
    if (item instanceof values/* PyObject */.By)
        return isEstimator(item) ? [{ path: `${path}[${index}]`, object: item, count: 1 }] : [];
    const parts = item instanceof values/* PyTuple */.Wc ? item.items : Array.isArray(item) ? item : [];
    const name = typeof parts[0] === 'string' ? `.${(0,core_text/* plain */.pj)(parts[0], 60)}` : '';
    return parts
        .slice(0, 100)
        .filter((part) => part instanceof values/* PyObject */.By && isEstimator(part))
        .map((object) => ({ path: `${path}[${index}]${name}`, object, count: 1 }));
}
function nestedInDict(path, dict) {
    return dict.entries
        .slice(0, 1000)
        .flatMap(([key, item]) => item instanceof values/* PyObject */.By && isEstimator(item)
        ? [{ path: `${path}[${shortValue(key)}]`, object: item, count: 1 }]
        : []);
}
function isEstimator(object) {
    const name = object.className;
    return name !== null && !DATA_CLASSES.test(name) && access/* Attributes */.e.of(object).names().length > 0;
}
/** Constructor parameters by scikit-learn's convention: neither fitted (`coef_`) nor private (`_fit_X`). */
function parametersOf(object, count) {
    const attributes = access/* Attributes */.e.of(object);
    const names = attributes.names().filter((name) => !name.startsWith('_') && !name.endsWith('_'));
    const shown = names
        .slice(0, MAX_PARAMETERS)
        .map((name) => [(0,core_text/* plain */.pj)(name, 60), shortValue(attributes.get(name))]);
    return Object.fromEntries(count > 1 ? [['(count)', String(count)], ...shown] : shown);
}
function nameOf(object) {
    return (0,core_text/* plain */.pj)(object.className === null ? 'object' : (0,class_names/* canonicalClass */.t)(object.className), 200);
}
function shortName(object) {
    return nameOf(object).split('.').at(-1) ?? 'model';
}
/** As repr() would begin, on one line, without going deeper than one level. */
function shortValue(value, nested = false) {
    return (0,core_text/* plain */.pj)(render(value, nested), MAX_VALUE_LENGTH);
}
function render(value, nested) {
    if (value === null)
        return 'None';
    if (value === true)
        return 'True';
    if (value === false)
        return 'False';
    if (typeof value === 'string')
        return `'${value.slice(0, MAX_VALUE_LENGTH)}'`;
    if (typeof value === 'number' || typeof value === 'bigint')
        return String(value).slice(0, MAX_VALUE_LENGTH);
    if (value instanceof values/* PyFloat */.g$)
        return Number.isInteger(value.value) ? `${value.value}.0` : String(value.value);
    if (value instanceof values/* PyComplex */.q1)
        return `(${value.real}+${value.imaginary}j)`;
    if (value instanceof Uint8Array)
        return `bytes(${value.length})`;
    if (value instanceof values/* NDArray */.Mv)
        return `array(${(0,arrays/* describeDType */.cl)(value.dtype)}, ${value.shape.join('x')})`;
    if (value instanceof values/* PyGlobal */.B6)
        return value.qualifiedName;
    if (value instanceof values/* PyObject */.By)
        return `${shortName(value)}(...)`;
    if (value instanceof values/* PyDict */.KL)
        return `dict(${value.size})`;
    if (value instanceof values/* PySet */.gG)
        return `set(${value.items.length})`;
    const items = value instanceof values/* PyTuple */.Wc ? value.items : Array.isArray(value) ? value : null;
    if (items === null)
        return 'persistent id';
    const [open, close] = value instanceof values/* PyTuple */.Wc ? ['(', ')'] : ['[', ']'];
    if (nested)
        return `${open}${items.length === 0 ? '' : '...'}${close}`;
    return `${open}${items
        .slice(0, 10)
        .map((item) => shortValue(item, true))
        .join(', ')}${items.length > 10 ? ', ...' : ''}${close}`;
}

// EXTERNAL MODULE: ./src/formats/keras/json.ts
var json = __webpack_require__(45471);
;// CONCATENATED MODULE: ./src/formats/keras/structure.ts





const structure_MAX_NODES = 1_000;
const structure_MAX_PARAMETERS = 40;
const structure_MAX_VALUE_LENGTH = 80;
const MAX_DEPTH = 50;
/** Where layers hold layers: models, wrappers, recurrent networks. */
const INNER = ['layers', 'layer', 'forward_layer', 'backward_layer', 'cell', 'cells'];
/** Said elsewhere, or of no interest to a reader of the model. */
const LEFT_OUT = new Set([
    'name',
    'trainable',
    'input_layers',
    'output_layers',
    'shared_object_id',
]);
/**
 * The layers of a Keras model, outermost first: path (`Functional.encoder.dense`), class and parameters as short text.
 * Strings are escaped and bounded; at most 1,000 nodes.
 */
function describeKerasStructure({ architecture }) {
    const nodes = [];
    describe(architecture, kerasClassOf(architecture), nodes, 0);
    return nodes;
}
/** The class of a model or layer as its configuration names it. */
function kerasClassOf(description) {
    const name = (0,json/* memberOf */.C)(description, 'class_name');
    return typeof name === 'string' ? (0,core_text/* plain */.pj)(name, 200) : 'model';
}
function describe(description, path, nodes, depth) {
    if (nodes.length >= structure_MAX_NODES || depth > MAX_DEPTH)
        return;
    const config = (0,json/* memberOf */.C)(description, 'config') ?? null;
    nodes.push({ path, class_name: qualifiedName(description), parameters: structure_parametersOf(config) });
    // Sequential models of Keras 2.2 and older have the layers as their configuration.
    const inner = Array.isArray(config) ? config : INNER.flatMap((key) => (0,json/* memberOf */.C)(config, key) ?? []);
    for (const item of inner) {
        if ((0,json/* memberOf */.C)(item, 'class_name') === undefined)
            continue;
        const name = (0,json/* memberOf */.C)((0,json/* memberOf */.C)(item, 'config') ?? null, 'name') ?? (0,json/* memberOf */.C)(item, 'name');
        const step = typeof name === 'string' ? name : kerasClassOf(item);
        describe(item, `${path}.${(0,core_text/* plain */.pj)(step, 60)}`, nodes, depth + 1);
    }
}
/** Keras 3 names the module too, and what a user registered. */
function qualifiedName(description) {
    const module = (0,json/* memberOf */.C)(description, 'module');
    const name = kerasClassOf(description);
    return typeof module === 'string' && module !== '' ? `${(0,core_text/* plain */.pj)(module, 200)}.${name}` : name;
}
function structure_parametersOf(config) {
    if (typeof config !== 'object' || config === null || Array.isArray(config))
        return {};
    return Object.fromEntries(Object.entries(config)
        .filter(([key, value]) => !LEFT_OUT.has(key) && isSimple(value))
        .slice(0, structure_MAX_PARAMETERS)
        .map(([key, value]) => [(0,core_text/* plain */.pj)(key, 60), (0,core_text/* plain */.pj)(JSON.stringify(value), structure_MAX_VALUE_LENGTH)]));
}
/** A number, text or a short list of them; objects are initializers, policies and inner layers. */
function isSimple(value) {
    if (value === null)
        return false;
    if (Array.isArray(value))
        return value.length > 0 && value.length <= 8 && value.every(isScalar);
    return typeof value !== 'object';
}
function isScalar(value) {
    return value === null || typeof value !== 'object';
}

// EXTERNAL MODULE: ./src/lower/boosters.ts
var boosters = __webpack_require__(37144);
;// CONCATENATED MODULE: ./src/model/facts.ts



/** What a file says of itself, without running it. */
async function describeModel(record) {
    if (record.format === 'pickle' || record.format === 'joblib') {
        return {
            format: record.format,
            estimator: record.root instanceof values/* PyObject */.By ? record.root.className : null,
            structure: describeStructure(record.root),
            library_versions: record.libraryVersions,
            compression: record.compression,
            protocol: record.protocol,
            opset: null,
        };
    }
    if (record.format === 'onnx') {
        const { readOnnx } = await Promise.all(/* import() */[__webpack_require__.e(1079), __webpack_require__.e(5465), __webpack_require__.e(6339)]).then(__webpack_require__.bind(__webpack_require__, 66339));
        const model = readOnnx(record.bytes);
        const producer = `${model.producerName} ${model.producerVersion}`.trim();
        return {
            format: 'onnx',
            estimator: producer === '' ? null : producer,
            structure: operatorCounts(model.graph.nodes),
            library_versions: {},
            compression: null,
            protocol: null,
            opset: Number(model.opsets.get('') ?? 0) || null,
        };
    }
    if (record.format === 'xgboost' || record.format === 'lightgbm' || record.format === 'catboost') {
        return { ...(await (0,boosters/* describeBooster */.Mh)(record)), format: record.format, compression: null, protocol: null, opset: null };
    }
    if ('kind' in record) {
        return {
            format: record.format,
            estimator: kerasClassOf(record.architecture),
            structure: describeKerasStructure(record),
            library_versions: record.kerasVersion === null ? {} : { keras: record.kerasVersion },
            compression: null,
            protocol: null,
            opset: null,
        };
    }
    const format = record.format === 'hdf5' ? record.format : 'unknown';
    return {
        format,
        estimator: null,
        structure: [],
        library_versions: {},
        compression: null,
        protocol: null,
        opset: null,
    };
}
/** One line an operator type instead of one a node: a network has thousands. */
function operatorCounts(nodes) {
    const counts = new Map();
    for (const node of nodes) {
        const name = node.domain === '' ? node.opType : `${node.domain}.${node.opType}`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return [...counts].map(([name, count]) => ({
        path: `graph.${(0,core_text/* plain */.pj)(name, 60)}`,
        class_name: name,
        parameters: { nodes: String(count) },
    }));
}


/***/ }),

/***/ 8461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ openModel)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/reading-file.ts
var reading_file = __webpack_require__(97299);
// EXTERNAL MODULE: ./src/formats/read-model.ts + 8 modules
var read_model = __webpack_require__(31771);
// EXTERNAL MODULE: ./src/lower/index.ts + 6 modules
var lower = __webpack_require__(15708);
// EXTERNAL MODULE: ./src/model/facts.ts + 2 modules
var model_facts = __webpack_require__(78975);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
// EXTERNAL MODULE: ./src/core/log.ts
var core_log = __webpack_require__(44325);
// EXTERNAL MODULE: ./src/core/split-rows.ts
var split_rows = __webpack_require__(66357);
// EXTERNAL MODULE: ./src/core/table.ts
var table = __webpack_require__(70859);
// EXTERNAL MODULE: ./src/core/version.ts
var version = __webpack_require__(83323);
// EXTERNAL MODULE: ./src/plan/select-inputs.ts
var select_inputs = __webpack_require__(49001);
// EXTERNAL MODULE: ./src/plan/numeric-input.ts
var numeric_input = __webpack_require__(81109);
// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
;// CONCATENATED MODULE: ./src/model/lowered-model.ts







/**
 * A lowered estimator as a Model. Rows go through in runs, so that intermediates stay bounded; with an origin, many
 * rows that take long are split over threads.
 */
function loweredModel(lowered, facts, origin) {
    const log = origin?.log ?? core_log/* silentLogger */.q;
    let workers = [];
    let spent = 0;
    let infer = (rows, want) => lowered.infer(rows, want);
    const threads = async (count) => {
        if (origin === undefined || count <= workers.length)
            return workers;
        // What starts threads is loaded where one is started: a small prediction does without.
        const [{ spareThreads }, { startRowWorkers }] = await Promise.all([
            __webpack_require__.e(/* import() */ 1150).then(__webpack_require__.bind(__webpack_require__, 61150)),
            __webpack_require__.e(/* import() */ 3215).then(__webpack_require__.bind(__webpack_require__, 3215)),
        ]);
        const missing = Math.min(count, spareThreads()) - workers.length;
        if (missing > 0)
            workers = [...workers, ...startRowWorkers(origin, missing, log)];
        return workers;
    };
    const predict = async (chunk, options = {}) => {
        if (lowered.infer === undefined) {
            throw (0,errors/* unsupported */.qO)(lowered.className, 'a transformer: it has no predict()', 'Name the file of the estimator that predicts; modelgate convert --preprocessing FILE joins it with this one. Or save the pipeline that ends in an estimator.');
        }
        const want = {
            predictions: true,
            probabilities: options.probabilities === true && (lowered.hasProbabilities || lowered.targets?.hasProbabilities === true),
            scores: false,
        };
        const select = (from, to) => (0,select_inputs/* selectInputs */.w)(lowered.inputs, (0,table/* sliceRows */.mG)(chunk, from, to));
        const inOrder = (from, to, step) => {
            const parts = [];
            for (let at = from; at < to || at === from; at += step) {
                const rows = select(at, Math.min(to, at + step));
                try {
                    parts.push(infer(rows, want));
                }
                catch (error) {
                    const first = (options.rowsBefore ?? 0) + at;
                    throw error instanceof numeric_input/* NotFiniteError */.p8 ? whoMadeIt(error, rows, first) : placed(error, first);
                }
            }
            return parts;
        };
        const start = performance.now();
        const answers = async () => chunk.rows <= 2 * split_rows/* RUN_ROWS */.kg || chunk.tensors !== undefined
            ? inOrder(0, chunk.rows, limits/* PREDICT_CHUNK_ROWS */.QJ)
            : await (0,split_rows/* splitRows */.aN)({
                ends: (0,split_rows/* runEnds */.y6)(chunk.rows),
                infer: (from, to) => infer(select(from, to), want),
                inferIn: (worker, from, to) => worker.infer(select(from, to), want),
                threads,
                log,
                spent,
                signal: options.signal,
            }).catch((error) => {
                options.signal?.throwIfAborted();
                // Where runs end depends on time; an error must not.
                inOrder(0, chunk.rows, limits/* PREDICT_CHUNK_ROWS */.QJ);
                throw error;
            });
        const parts = await answers().catch(async (error) => {
            if (!(error instanceof blocks/* TooDenseError */.ab))
                throw error;
            // Few models have rows so wide: what gives them a few at a time is loaded when one does.
            const { inferRows } = await __webpack_require__.e(/* import() */ 3265).then(__webpack_require__.bind(__webpack_require__, 43265));
            infer = (rows, wanted) => inferRows(lowered, rows, wanted);
            return answers();
        });
        spent += performance.now() - start;
        return {
            rows: chunk.rows,
            outputs: lowered.outputs,
            labels: joinLabels(parts, lowered.classes),
            values: joinFloats(parts.map((part) => part.values)),
            probabilities: joinFloats(parts.map((part) => part.probabilities)),
            ...(lowered.targets === undefined
                ? {}
                : { targetProbabilities: joinFloats(parts.map((part) => part.targetProbabilities ?? null)) }),
        };
    };
    return {
        facts,
        task: lowered.infer === undefined ? 'transform' : lowered.task,
        classes: lowered.classes,
        inputs: lowered.inputs,
        runtime: 'lowered',
        engine: 'kernel',
        engineVersion: version/* VERSION */.x,
        engineReason: null,
        hasProbabilities: lowered.hasProbabilities,
        ...(lowered.targets === undefined ? {} : { targets: lowered.targets }),
        predict,
        close: async () => {
            await Promise.all(workers.map((worker) => worker.close()));
            workers = [];
        },
    };
}
/** An error about a row says which row of the data is meant when rows were counted from a later one. */
function placed(error, from) {
    if (from === 0 || !(0,errors/* isModelGateError */.p2)(error) || error.code !== 'data')
        return error;
    return new errors/* ModelGateError */.j3('data', `${error.message} (rows counted from row ${from + 1} of the data)`, {
        cause: error,
        ...(error.subject === undefined ? {} : { subject: error.subject }),
        ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
    });
}
/** The same error when the row of the data holds such a cell; else it names the model, which computed the cell. */
function whoMadeIt(error, block, from) {
    const cells = block.columns.map((column) => (0,table/* cellOf */.WC)(column, error.row));
    if (cells.some((cell) => cell === null || cell === Infinity || cell === -Infinity))
        return placed(error, from);
    return new errors/* ModelGateError */.j3('data', `the model computes a value that is not a finite number from row ${from + error.row + 1}, whose cells are all there; its ${error.className} takes finite numbers only`, {
        subject: error.className,
        cause: error,
        remedy: 'Look for values that a step of the model is not defined for, such as a negative number under a logarithm.',
    });
}
function joinLabels(parts, classes) {
    if (parts.every((part) => part.labels === null))
        return null;
    const labels = new Array(parts.reduce((sum, part) => sum + (part.labels?.length ?? 0), 0));
    let at = 0;
    for (const part of parts) {
        for (const index of part.labels ?? [])
            labels[at++] = classes === null ? index : classes[index];
    }
    return labels;
}
function joinFloats(parts) {
    const present = parts.filter((part) => part !== null);
    if (present.length === 0)
        return null;
    if (present.length === 1)
        return present[0];
    const joined = new Float64Array(present.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of present) {
        joined.set(part, at);
        at += part.length;
    }
    return joined;
}

// EXTERNAL MODULE: ./src/formats/pickle/values.ts
var values = __webpack_require__(16281);
// EXTERNAL MODULE: ./src/formats/walk.ts
var walk = __webpack_require__(25727);
;// CONCATENATED MODULE: ./src/model/python-needs.ts

/** A forest of ten thousand trees names the same few modules over and over; they are met long before this. */
const MAX_SEARCHED = 200_000;
/** What a pickled model needs of Python, read from the file as data. */
function pythonNeeds(record) {
    const modules = new Set();
    let named = false;
    const note = (value) => {
        if (value instanceof values/* PyGlobal */.B6)
            modules.add(value.module.split('.', 1)[0]);
    };
    note(record.root);
    (0,walk/* walkContainers */.C)(record.root, MAX_SEARCHED, (container) => {
        if (container instanceof values/* PyObject */.By) {
            note(container.callee);
            container.args.forEach(note);
        }
        else if (container instanceof values/* PyDict */.KL) {
            named ||= container.has('feature_names_in_');
            for (const [, value] of container.entries)
                note(value);
        }
        else if (Array.isArray(container)) {
            container.forEach(note);
        }
        else if ('items' in container) {
            container.items.forEach(note);
        }
    });
    return {
        // Python's own unpickler knows neither joblib's arrays nor compressed files.
        loader: record.format === 'joblib' || record.compression !== null ? 'joblib' : 'pickle',
        modules: [...modules].filter((name) => /^\w+$/.test(name)).sort(),
        named,
        libraryVersions: record.libraryVersions,
    };
}

;// CONCATENATED MODULE: ./src/model/open.ts






/**
 * Bytes of a model file -> something that predicts. The file is read as data; nothing of it is executed, but by the
 * Python worker when `options.python` is given, the model cannot be lowered and the worker's conditions hold.
 * @throws ModelGateError 'corrupt', 'limit', or 'unsupported' naming the file, and the class, parameter or operator in
 * the way
 */
async function openModel(bytes, path, options = {}) {
    const origin = { bytes, path, ...(options.log === undefined ? {} : { log: options.log }) };
    const file = { name: options.name ?? path, bytes };
    const opened = await (0,reading_file/* readingFile */.bD)(file, async () => openRecord(await (0,read_model/* readModel */.k)(bytes), origin, options));
    if (options.python?.asked !== true || opened.model.runtime === 'python')
        return opened;
    return { ...opened, notes: [...opened.notes, 'runtime python was asked for; this model runs without it'] };
}
async function openRecord(record, origin, options) {
    const { path } = origin;
    const log = options.log === undefined ? {} : { log: options.log };
    switch (record.format) {
        case 'pickle':
        case 'joblib':
            return openPickle(record, origin, options);
        case 'onnx': {
            const { openOnnxModel } = await Promise.all(/* import() */[__webpack_require__.e(1079), __webpack_require__.e(5465), __webpack_require__.e(6339)]).then(__webpack_require__.bind(__webpack_require__, 66339));
            const prefer = options.engine === undefined ? {} : { prefer: options.engine };
            const facts = await (0,model_facts/* describeModel */.V)(record);
            return { model: await openOnnxModel(record.bytes, path, { facts, ...prefer, ...log }), notes: [] };
        }
        case 'xgboost':
        case 'lightgbm':
        case 'catboost': {
            const { lowered, notes } = await (0,lower/* lowerRecord */.Rt)(record);
            return { model: loweredModel(lowered, await (0,model_facts/* describeModel */.V)(record), origin), notes };
        }
        case 'keras':
        case 'hdf5':
            if ('kind' in record) {
                const { openKerasModel } = await Promise.all(/* import() */[__webpack_require__.e(1079), __webpack_require__.e(8886)]).then(__webpack_require__.bind(__webpack_require__, 48886));
                const engine = options.engine === undefined ? {} : { engine: options.engine };
                return openKerasModel(record, { facts: await (0,model_facts/* describeModel */.V)(record), ...engine, ...log });
            }
            throw await unrunnable(record, path);
        default:
            throw await unrunnable(record, path);
    }
}
/** Why a file is no model that runs: loaded for those who meet one. */
async function unrunnable(record, path) {
    const { whyNotRun } = await __webpack_require__.e(/* import() */ 584).then(__webpack_require__.bind(__webpack_require__, 584));
    return whyNotRun(record, path);
}
/** Kernels first; Python only for what they refuse, and never for a file that is broken. */
async function openPickle(record, origin, { python: access, entry: choice }) {
    const entry = (0,lower/* holdsContainer */.y_)(record) ? ((await choice?.()) ?? null) : null;
    try {
        const { lowered, notes } = await (0,lower/* lowerRecord */.Rt)(record, () => Promise.resolve(entry));
        const facts = await (0,model_facts/* describeModel */.V)(record);
        // Of a container the entry that runs.
        const estimator = facts.estimator ?? lowered.className;
        return { model: loweredModel(lowered, { ...facts, estimator }, { ...origin, entry }), notes };
    }
    catch (refusal) {
        if (access === undefined || !(0,errors/* isModelGateError */.p2)(refusal) || refusal.code !== 'unsupported')
            throw refusal;
        const keys = await (0,lower/* entryKeys */.rW)(record, entry);
        if (keys === null)
            throw refusal;
        const { openPythonModel } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(2040)]).then(__webpack_require__.bind(__webpack_require__, 12040));
        const { bytes, path } = origin;
        const facts = await (0,model_facts/* describeModel */.V)(record);
        const request = { bytes, path, facts, keys, needs: pythonNeeds(record), reason: refusal.message };
        return await openPythonModel(request, access).catch((error) => {
            throw bothReasons(refusal, error);
        });
    }
}
/** Why neither way is open: without the first reason the second would look like a demand for Python. */
function bothReasons(refusal, error) {
    if (!(0,errors/* isModelGateError */.p2)(error))
        return error;
    const remedies = [error.remedy, refusal.remedy].filter((remedy) => remedy !== undefined);
    return new errors/* ModelGateError */.j3(error.code, `${refusal.message}; and not in Python: ${error.message}`, {
        cause: error,
        ...(refusal.subject === undefined ? {} : { subject: refusal.subject }),
        ...(remedies.length === 0 ? {} : { remedy: remedies.join(' Or: ') }),
    });
}


/***/ }),

/***/ 49001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ selectInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72020);


const NAMED_COLUMNS = 5;
/** The first columns of a table, so that a label or an identifier among them is seen. */
function firstNames({ columns }) {
    const names = columns.slice(0, NAMED_COLUMNS).map(({ name }) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(name, 40));
    return `${names.join(', ')}${columns.length > NAMED_COLUMNS ? ', ...' : ''}`;
}
/** A column whose name has blanks where the model has underscores, if it is the only one. */
function spelled({ name, blanks }, chunk) {
    if (blanks === undefined)
        return undefined;
    const alike = chunk.columns.filter((column) => column.name.replaceAll(' ', '_') === name);
    return alike.length === 1 ? alike[0] : undefined;
}
/**
 * The columns that a model wants out of a table: by name when the model knows names, else by position.
 * @throws ModelGateError code 'data' naming every missing column
 */
function selectInputs(inputs, chunk) {
    const named = inputs.some((input) => input.name !== null);
    if (!named && chunk.columns.length !== inputs.length) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('data', `the data has ${chunk.columns.length} columns (${firstNames(chunk)}), the model was trained on ${inputs.length} (without names, so they count by position)`, {
            remedy: 'Name the label with --target COLUMN, and give exactly the feature columns beside it, in the order of training. Those that a vectorizer or scaler in another file makes: join both with modelgate convert --preprocessing FILE.',
        });
    }
    const byName = new Map(chunk.columns.map((column) => [column.name, column]));
    const missing = [];
    const columns = [];
    for (const [position, input] of inputs.entries()) {
        const column = input.name === null ? chunk.columns[position] : (byName.get(input.name) ?? spelled(input, chunk));
        if (column === undefined)
            missing.push(input.name ?? `#${position + 1}`);
        else
            columns.push(column);
    }
    if (missing.length > 0) {
        const names = missing.map((name) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(name, 80));
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('data', `the data lacks ${missing.length === 1 ? 'a column' : `${missing.length} columns`} that the model needs: ${names.join(', ')}`, { subject: missing[0], remedy: 'Add the missing columns under exactly these names.' });
    }
    return { kind: 'columns', rows: chunk.rows, columns };
}


/***/ })

};
