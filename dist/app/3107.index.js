export const id = 3107;
export const ids = [3107];
export const modules = {

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
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94713);
/** The static security scan. Nothing in a model file is ever executed. */















/***/ })

};
