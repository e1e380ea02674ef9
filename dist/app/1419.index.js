export const id = 1419;
export const ids = [1419];
export const modules = {

/***/ 41419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aboutRows: () => (/* binding */ aboutRows),
/* harmony export */   renamed: () => (/* binding */ renamed)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);


/** An error of a reader, which calls files by where they lie, with the name that the user knows. */
function renamed(error, naming) {
    if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelGateError */ .p2)(error))
        return error;
    const message = nameIn(error.message, naming);
    if (message === error.message)
        return error;
    const { code, remedy, subject, places } = error;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3(code, message, {
        ...{ cause: error, places, file: naming.path },
        ...(remedy === undefined ? {} : { remedy: nameIn(remedy, naming) }),
        ...(subject === undefined ? {} : { subject: nameIn(subject, naming) }),
    });
}
function nameIn(text, { place, written }) {
    return text.replaceAll(place, () => written).replaceAll((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(place), () => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(written));
}
/** What is wrong with rows, told of the file that they are of. */
function aboutRows(error, path) {
    if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelGateError */ .p2)(error) || error.code !== 'data' || error.file !== undefined)
        return error;
    const name = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(path);
    if (error.message.includes(name))
        return error;
    const { remedy, subject, places } = error;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `${name}: ${error.message}`, {
        ...{ cause: error, places, file: path },
        ...(remedy === undefined ? {} : { remedy }),
        ...(subject === undefined ? {} : { subject }),
    });
}


/***/ })

};
