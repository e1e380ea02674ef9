export const id = 5561;
export const ids = [5561];
export const modules = {

/***/ 75561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   damagedText: () => (/* binding */ damagedText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72020);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29328);




/**
 * What is wrong with a text that is not UTF-8, or holds bytes of zero, and on which line. Null for a text that may be of
 * another encoding as a whole: nothing in front of the first such line tells otherwise.
 */
async function damagedText(bytes, { encoding, bom, isNamed }) {
    let line = 0;
    let utf8Line = 0;
    for await (const text of linesOf((0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .asciiCompatible */ .SD)(bytes.stream(), encoding, bom, bytes.path))) {
        line++;
        if (text.includes(0))
            return damaged(bytes.path, line, 'a byte of zero (NUL), which no table of text has');
        if (encoding !== 'utf-8' || (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(text))
            continue;
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(text))
            utf8Line ||= line;
        else if (isNamed)
            return damaged(bytes.path, line, 'bytes that are not UTF-8, as which the file is read');
        else if (utf8Line > 0)
            return damaged(bytes.path, line, `bytes that are not UTF-8, as line ${utf8Line} is`);
        else
            return null;
    }
    return null;
}
function damaged(path, line, what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('data', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(path)}: line ${line}: ${what}`, {
        subject: path,
        remedy: 'Copy or export the file again, all of it as UTF-8; compare its sha256 with that of the source.',
    });
}
/** Lines as an editor counts them. */
async function* linesOf(stream) {
    let carry = Buffer.alloc(0);
    for await (const piece of stream) {
        const whole = carry.length === 0 ? piece : Buffer.concat([carry, piece]);
        let from = 0;
        for (let end = whole.indexOf(10); end >= 0; end = whole.indexOf(10, from)) {
            yield whole.subarray(from, end);
            from = end + 1;
        }
        carry = Buffer.from(whole.subarray(from));
    }
    if (carry.length > 0)
        yield carry;
}


/***/ })

};
