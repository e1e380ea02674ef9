export const id = 7205;
export const ids = [7205];
export const modules = {

/***/ 90418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ asDiskError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Codes of the operating system for a disk that does not take what is written, and what to do about each. */
const REMEDIES = {
    ENOSPC: 'The disk is full: make room on it, then run again.',
    EDQUOT: 'The disk quota is used up: make room, then run again.',
    EFBIG: 'The file is larger than the system lets this process write (ulimit -f): raise the limit, then run again.',
    EROFS: 'The file system is read-only: use another folder, or mount it for writing.',
    EACCES: 'This user may not write there: give it the right, or use another folder.',
    EPERM: 'This user may not write there: give it the right, or use another folder.',
};
/**
 * A failure to write as one clear error; anything else as it is.
 * @param lost what that means for the state, one clause: `the environment is unchanged`
 */
function asDiskError(error, lost) {
    const { code, path, message } = error;
    const remedy = code === undefined ? undefined : REMEDIES[code];
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3 || remedy === undefined)
        return error;
    const where = path ?? 'a file';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('disk', `${where} could not be written (${message}); ${lost}`, {
        subject: where,
        remedy,
        cause: error,
    });
}


/***/ }),

/***/ 25772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ overBudget),
/* harmony export */   t: () => (/* binding */ outputBudget)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);


/** Any file may unfold to this, whatever its ratio: an array of zeros is an honest thing. */
const ALWAYS_ALLOWED = 64 * 1024 * 1024;
/** Decompressed bytes that a file of this size may give. */
function outputBudget(compressedBytes) {
    return Math.min(_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DECOMPRESSED_BYTES */ .y4, Math.max(ALWAYS_ALLOWED, compressedBytes * _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_COMPRESSION_RATIO */ .eY));
}
function overBudget(container, budget) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('limit', `${container}: the file unfolds to more than ${budget} bytes`, {
        remedy: 'Save the model uncompressed if it really is that large.',
    });
}


/***/ })

};
