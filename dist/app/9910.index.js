export const id = 9910;
export const ids = [9910,3265,6419];
export const modules = {

/***/ 74296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   j3: () => (/* binding */ ModelGateError),
/* harmony export */   p2: () => (/* binding */ isModelGateError),
/* harmony export */   qO: () => (/* binding */ unsupported),
/* harmony export */   qb: () => (/* binding */ corrupt)
/* harmony export */ });
class ModelGateError extends Error {
    name = 'ModelGateError';
    code;
    remedy;
    subject;
    file;
    places;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.remedy = details.remedy;
        this.subject = details.subject;
        this.file = details.file;
        this.places = details.places ?? [];
    }
}
/** Well-formed, but not something ModelGate can run: `subject` is the qualified class or parameter in the way. */
function unsupported(subject, reason, remedy) {
    return new ModelGateError('unsupported', `${subject}: ${reason}`, { subject, ...(remedy ? { remedy } : {}) });
}
/** The bytes break the rules of their format at `offset`. */
function corrupt(format, reason, offset) {
    const at = offset === undefined ? '' : ` at byte ${offset}`;
    return new ModelGateError('corrupt', `${format}: ${reason}${at}`, { subject: format });
}
function isModelGateError(error) {
    return error instanceof ModelGateError;
}
/** The message of anything that was thrown, with what to do about it where that is known. */
function explain(error) {
    const message = messageOf(error);
    if (!isModelGateError(error) || error.remedy === undefined)
        return message;
    return `${message.replace(/\.$/, '')}. ${error.remedy}`;
}
/** The message of anything that was thrown. */
function messageOf(error) {
    const { message } = (error ?? {});
    return typeof message === 'string' ? message : String(error);
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

/***/ 70859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ withoutColumn),
/* harmony export */   WC: () => (/* binding */ cellOf),
/* harmony export */   c1: () => (/* binding */ columnNamed),
/* harmony export */   mG: () => (/* binding */ sliceRows),
/* harmony export */   s2: () => (/* binding */ stringColumn),
/* harmony export */   sA: () => (/* binding */ numberColumn)
/* harmony export */ });
/**
 * Typed column chunks: what data readers produce and what models, statistics and reports consume.
 * A table is never a list of row objects.
 */
function columnNamed(chunk, name) {
    return chunk.columns.find((column) => column.name === name);
}
/** The cell as people write it: a number, a string, a boolean, or null when missing. */
function cellOf(column, row) {
    if (column.kind === 'string') {
        const code = column.codes[row];
        return code < 0 ? null : column.dictionary[code];
    }
    const value = column.values[row];
    if (column.missing?.[row] === 1 || Number.isNaN(value))
        return null;
    return column.boolean ? value === 1 : value;
}
/** A NumberColumn from plain numbers; NaN counts as missing. */
function numberColumn(name, values) {
    let missing = null;
    let integer = true;
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (Number.isNaN(value))
            (missing ??= new Uint8Array(values.length))[row] = 1;
        else if (!Number.isInteger(value))
            integer = false;
    }
    return { kind: 'number', name, values, missing, integer, boolean: false };
}
/** A StringColumn from plain strings; null is missing. */
function stringColumn(name, values) {
    const codes = new Int32Array(values.length);
    const dictionary = [];
    const codeOf = new Map();
    for (const [row, value] of values.entries()) {
        if (value === null) {
            codes[row] = -1;
            continue;
        }
        let code = codeOf.get(value);
        if (code === undefined) {
            code = dictionary.push(value) - 1;
            codeOf.set(value, code);
        }
        codes[row] = code;
    }
    return { kind: 'string', name, codes, dictionary };
}
/** Rows `from` (inclusive) to `to` (exclusive) as a view; no values are copied. */
function sliceRows(chunk, from, to) {
    const tensors = chunk.tensors?.map((tensor) => {
        const cells = tensor.shape.reduce((product, size) => product * size, 1);
        return { ...tensor, data: tensor.data.subarray(from * cells, to * cells) };
    });
    return {
        rows: to - from,
        ...(tensors === undefined ? {} : { tensors }),
        columns: chunk.columns.map((column) => column.kind === 'string'
            ? { ...column, codes: column.codes.subarray(from, to) }
            : {
                ...column,
                values: column.values.subarray(from, to),
                missing: column.missing === null ? null : column.missing.subarray(from, to),
            }),
    };
}
/** All columns but one: the features without the target. */
function withoutColumn(chunk, name) {
    return name === null ? chunk : { ...chunk, columns: chunk.columns.filter((column) => column.name !== name) };
}


/***/ }),

/***/ 72020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/**
 * Strings from a model or data file are attacker text. Nothing of them reaches Markdown, HTML, a terminal or
 * a workflow command unescaped.
 */
/** Control characters, invisible characters (soft hyphen, joiners, tags, fillers, variation selectors), bidirectional overrides and half characters become visible escapes; length is bounded. */
function plain(text, maxLength = 500) {
    const visible = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Surrogate}\u2800]/gu, (character) => {
        const hex = character.codePointAt(0).toString(16);
        return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
    });
    // A pair that the cut would halve is left out whole.
    return visible.length > maxLength ? `${visible.slice(0, maxLength).replace(/\p{Surrogate}$/u, '')}...` : visible;
}
/** As `plain`, of a message of several lines that stay lines. */
function plainLines(text, maxLength = 20_000) {
    const lines = text.slice(0, maxLength).split(/\r\n|\r|\n/);
    return lines.map((line) => plain(line, Infinity)).join('\n');
}
/**
 * Text for a terminal or a build log: besides `plain`, nothing that a CI host would take for a command, wherever
 * the line is broken (`::error::` of GitHub, `##[error]` and `##vso[` of Azure).
 */
function terminal(text, maxLength = 500) {
    return plain(text, maxLength)
        .replace(/(^|\s)::/g, '$1: :')
        .replace(/##(?=\[|vso)/g, '# #');
}
/** Text for a Markdown sentence or table cell on GitHub: no markup, no mention, no link, no cell break. */
function markdown(text, maxLength = 500) {
    return (plain(text, maxLength)
        .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character])
        .replace(/[\\`*_{}[\]()#+!|~$-]/g, (character) => `\\${character}`)
        // GitHub links mentions and issue numbers in the finished page, so an escape does not help: break the word instead.
        .replace(/@|\\#|\bGH(?=\\-\d)/gi, (character) => `${character}&#8203;`)
        .replace(/:\/\//g, '&#58;//')
        .replace(/\b(www)\./gi, '$1&#46;'));
}
/** Text for an HTML text node or a double-quoted attribute. */
function html(text, maxLength = 2_000) {
    return plain(text, maxLength).replace(/[&<>"']/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[character]);
}


/***/ }),

/***/ 43265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inferRows: () => (/* binding */ inferRows)
/* harmony export */ });
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70859);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67133);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81109);


/** Rows that an estimator can make dense at a time, once it is known: the next call need not find out again. */
const fitting = new WeakMap();
/**
 * `infer` for as many rows as there are: where a step makes sparse rows dense that are too wide for all of them at once
 * (hashed texts have 2^20 columns by default), few rows go through at a time. What a row is answered does not depend on it.
 *
 * @throws ModelGateError as infer does; code 'limit' when not even one row fits
 */
function inferRows(lowered, block, want) {
    const known = fitting.get(lowered);
    if (known === undefined || block.rows <= known) {
        try {
            return lowered.infer(block, want);
        }
        catch (error) {
            if (!(error instanceof _plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .TooDenseError */ .ab) || error.fits >= block.rows)
                throw error;
            fitting.set(lowered, error.fits);
        }
    }
    const step = fitting.get(lowered);
    const parts = [];
    for (let from = 0; from < block.rows; from += step) {
        const slice = { kind: 'columns', ...(0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceRows */ .mG)(block, from, Math.min(from + step, block.rows)) };
        try {
            parts.push(inferRows(lowered, slice, want));
        }
        catch (error) {
            throw error instanceof _plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .NotFiniteError */ .p8 ? moved(error, from) : error;
        }
    }
    const floats = (length) => new Float64Array(length);
    return {
        labels: joined(parts.map(({ labels }) => labels), (length) => new Int32Array(length)),
        values: joined(parts.map(({ values }) => values), floats),
        probabilities: joined(parts.map(({ probabilities }) => probabilities), floats),
        targetProbabilities: joined(parts.map(({ targetProbabilities }) => targetProbabilities ?? null), floats),
        scores: joined(parts.map(({ scores }) => scores), floats),
    };
}
/** One part of the answers of all slices, one after the other; null when there is none. */
function joined(slices, make) {
    const present = slices.filter((slice) => slice !== null);
    if (present.length === 0)
        return null;
    const all = make(present.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const cells of present) {
        all.set(cells, at);
        at += cells.length;
    }
    return all;
}
/** The same about a block of which the one before was the rest from a row on. */
function moved(error, rows) {
    if (rows === 0)
        return error;
    const { row, className, subject, remedy } = error;
    return new _plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .NotFiniteError */ .p8(`${error.message} (rows counted from row ${rows + 1})`, {
        row: row + rows,
        className,
        cause: error,
        ...(subject === undefined ? {} : { subject }),
        ...(remedy === undefined ? {} : { remedy }),
    });
}


/***/ }),

/***/ 63144:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31771);
/* harmony import */ var _lower_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15708);
/* harmony import */ var _row_slices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43265);
/**
 * A thread that predicts runs of rows: opens the model from the bytes it shares with the thread that started it, then
 * answers one message after the other. Importing this file in a worker thread starts it.
 */




const data = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort !== null && data?.modelgateRowWorker === true && data.bytes !== undefined) {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    const say = (message) => {
        port.postMessage(message);
    };
    const record = await (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readModel */ .k)(data.bytes);
    const entry = data.entry ?? null;
    const { lowered } = await (0,_lower_index_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerRecord */ .Rt)(record, () => Promise.resolve(entry));
    port.on('message', ({ id, question: { rows, want } }) => {
        try {
            say({ kind: 'answer', id, answer: (0,_row_slices_js__WEBPACK_IMPORTED_MODULE_3__.inferRows)(lowered, rows, want) });
        }
        catch {
            say({ kind: 'failed', id });
        }
    });
    say({ kind: 'ready' });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
