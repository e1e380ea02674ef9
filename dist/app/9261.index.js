export const id = 9261;
export const ids = [9261,6419];
export const modules = {

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

/***/ 81059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   ZK: () => (/* binding */ inMemory),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   oD: () => (/* binding */ openSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72020);



function inMemory(bytes) {
    return { length: bytes.length, whole: bytes, read: (start, end) => bytes.subarray(start, end) };
}
/** A stretch of a source as a source of its own. */
function partOf(source, start, end = source.length) {
    if (source.whole !== null)
        return inMemory(source.whole.subarray(start, end));
    const from = Math.min(start, source.length);
    const length = Math.max(0, Math.min(end, source.length) - from);
    const read = (at, until) => source.read(from + at, from + Math.min(until, length));
    return { length, whole: null, read };
}
/** All bytes, read now if they must be. */
function wholeOf(source) {
    return source.whole ?? source.read(0, source.length);
}
const CHUNK = 4 * 1024 * 1024;
/** The bytes one chunk after the other, none twice. The buffer may be used again for the next. */
function* chunksOf(source, from = 0) {
    if (source.whole !== null)
        yield source.whole.subarray(from);
    else
        for (let at = from; at < source.length; at += CHUNK)
            yield source.read(at, at + CHUNK);
}
/**
 * A regular file, read in parts where they are asked for. The caller closes it.
 * @param name how errors call it
 * @throws what the system says when it does not open it: see closedFile
 */
function openSource(path, name = path) {
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    const { size, mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
    const changed = () => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('corrupt', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name)} changed while it was read`, {
        ...{ subject: name, file: name },
        remedy: 'Start again when nothing writes to the file.',
    });
    return {
        length: size,
        whole: null,
        read(start, end) {
            const until = Math.min(end, size);
            const bytes = new Uint8Array(Math.max(0, until - start));
            for (let done = 0; done < bytes.length;) {
                const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, bytes, done, bytes.length - done, start + done);
                if (count === 0)
                    throw changed();
                done += count;
            }
            return bytes;
        },
        checkUnchanged() {
            const now = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
            if (now.size !== size || now.mtimeMs !== mtimeMs)
                throw changed();
        },
        close() {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
        },
    };
}


/***/ }),

/***/ 71351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isPlainType)
/* harmony export */ });
/** Built-in types that models which dill wrote refer to by `_load_type('slice')`; those of code are not among them. */
const PLAIN_TYPES = new Set('bool bytearray bytes complex dict float frozenset int list object range set slice str tuple type'.split(' '));
function isPlainType(name) {
    return PLAIN_TYPES.has(name);
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

/***/ 10806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanModel: () => (/* reexport safe */ _scan_js__WEBPACK_IMPORTED_MODULE_0__.b)
/* harmony export */ });
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46444);
/** The static security scan. Nothing in a model file is ever executed. */
















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
