export const id = 3998;
export const ids = [3998];
export const modules = {

/***/ 43998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aboutFile: () => (/* binding */ aboutFile)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27039);



/** The remedy for bytes that are not those that were saved. */
const COPY_AGAIN = 'The file was cut off or changed on its way: copy or download it again and compare its size and sha256 with those of the source. If Git LFS keeps it, run `git lfs pull`; if a job writes it, save it again.';
/** Of what a reader says; a list of names may be long. */
const MAX_SAID = 1000;
/** What a reader may say of a model file, with what to do where it says no more itself. */
const REMEDIES = {
    corrupt: COPY_AGAIN,
    'empty-file': COPY_AGAIN,
    unsupported: '`modelgate inspect` tells what the file is; exported to ONNX, a model runs whatever wrote it.',
    limit: 'The bound keeps a hostile file from taking the machine: train with less of what the message counts, or export the model to ONNX.',
};
/** What a file of a format is called. */
const CALLED = {
    pickle: 'pickle',
    joblib: 'joblib file',
    hdf5: 'HDF5 file',
    keras: 'Keras archive',
    onnx: 'ONNX graph',
    xgboost: 'XGBoost model',
    lightgbm: 'LightGBM model',
    catboost: 'CatBoost model',
    zip: 'ZIP archive',
};
/** What a reader threw, told of its file: see readingFile. */
function aboutFile(error, { name, bytes }) {
    if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelGateError */ .p2)(error) || error.file !== undefined || !(error.code in REMEDIES))
        return error;
    const { code, subject, places } = error;
    const remedy = error.remedy ?? REMEDIES[code];
    const found = code === 'corrupt' ? `; found ${bytes.length} bytes, expected a whole, unchanged ${calledOf(bytes)}` : '';
    // Names of classes and keys are text of the model, which no terminal may act upon.
    const said = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(error.message, MAX_SAID);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3(code, `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(name)}: ${said}${found}`, {
        ...{ remedy: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(remedy, MAX_SAID), file: name, cause: error, places },
        ...(subject === undefined ? {} : { subject }),
    });
}
function calledOf(bytes) {
    const { format, compression } = (0,_detect_js__WEBPACK_IMPORTED_MODULE_2__/* .detect */ .o)(bytes);
    return compression === null ? (CALLED[format] ?? 'model') : `${compression} stream with a pickle in it`;
}


/***/ })

};
