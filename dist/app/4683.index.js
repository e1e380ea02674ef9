export const id = 4683;
export const ids = [4683];
export const modules = {

/***/ 14683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unopened: () => (/* binding */ unopened)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);


/** Why the system does not open a data file. */
function unopened(cause, path) {
    const { code = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause) } = cause;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('not-found', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(path)}: does not exist, or is a link to what does not`, {
            subject: path,
            remedy: 'Give the path of a CSV, JSON Lines, Parquet, Arrow or NumPy file, or of a folder.',
        });
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('not-found', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(path)}: cannot be read (${code})`, {
        subject: path,
        remedy: 'Give this user the right to read the file and to enter its folders, or name another file.',
        cause,
    });
}


/***/ })

};
