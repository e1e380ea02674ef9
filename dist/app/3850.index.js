export const id = 3850;
export const ids = [3850];
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
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.remedy = details.remedy;
        this.subject = details.subject;
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
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 72020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
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
        .replace(/@|\\#/g, (character) => `${character}&#8203;`)
        .replace(/:\/\//g, '&#58;//')
        .replace(/\b(www)\./gi, '$1&#46;'));
}
/** Text for an HTML text node or a double-quoted attribute. */
function html(text, maxLength = 2_000) {
    return plain(text, maxLength).replace(/[&<>"']/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[character]);
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


/***/ })

};
