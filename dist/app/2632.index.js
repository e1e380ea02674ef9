export const id = 2632;
export const ids = [2632];
export const modules = {

/***/ 2632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refusalOf: () => (/* binding */ refusalOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _lightgbm_signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11191);



/** What to say of formats that are recognised and refused. */
const REFUSED = {
    'joblib-zf': [
        'a joblib file of the ZF container, which joblib wrote before 0.10',
        'Load the model and save it again with a current joblib.',
    ],
    zstd: ['a zstandard-compressed file', 'Save the model with joblib, which has zlib, lz4 and four more.'],
    html: [
        'an HTML page, not a model',
        'The download returned an error or a log-in page: open the address in a browser, check the token, and download again.',
    ],
    text: [
        'a text file, not a model',
        'Check the path. If it should be a booster saved as text, it was cut off: copy it again and compare its sha256.',
    ],
    json: [
        'JSON, but no booster in it is known, or not all of one is there',
        'Check the path. If it should be a booster, it was cut off: copy it again and compare its sha256.',
    ],
    'lightgbm-dump': [
        "LightGBM's dump_model() as JSON, which is for people to read and which LightGBM does not load again",
        'Save the model with booster.save_model("model.txt").',
    ],
};
/** Why content that was recognised is no model that is read. */
function refusalOf(format, bytes) {
    const [what, remedy] = REFUSED[format === 'text' ? textOf(bytes) : format];
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('unsupported', `the file is ${what}`, { subject: format, remedy });
}
function textOf(bytes) {
    if ((0,_lightgbm_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .isLightgbmDump */ .l)(bytes))
        return 'lightgbm-dump';
    return /^\s*[{[]/.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1')) ? 'json' : 'text';
}


/***/ })

};
