export const id = 323;
export const ids = [323];
export const modules = {

/***/ 26052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ onePath),
/* harmony export */   i: () => (/* binding */ engineOption)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** The one model of a command that takes one: `--model PATH`, or the first operand. */
function onePath(inputs) {
    const paths = [...inputs.list('model'), ...inputs.positionals];
    if (paths.length === 1)
        return paths[0];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', paths.length === 0 ? 'no model was named' : `${paths.length} models were named, one is expected`, {
        subject: 'model',
        remedy: 'Name one: --model models/model.joblib.',
    });
}
function engineOption(inputs) {
    return inputs.text('engine') === 'wasm' ? { engine: 'wasm' } : {};
}


/***/ }),

/***/ 51323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   predictCommand: () => (/* binding */ predictCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86153);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63576);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74184);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6941);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26052);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86833);







/** The model's own labels or values for every row of a data file, in its order. */
const predictCommand = {
    name: 'predict',
    async run(inputs, { workingDirectory }, print) {
        const path = (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(workingDirectory, (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .onePath */ .C)(inputs));
        const data = await (0,_data_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readTable */ .xz)((0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(workingDirectory, inputs.required('data')));
        const { bytes } = await (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readModelFile */ .G)(path);
        const { model } = await (0,_model_index_js__WEBPACK_IMPORTED_MODULE_5__/* .openModel */ .G)(bytes, path, (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .engineOption */ .i)(inputs));
        try {
            const prediction = await model.predict(data, { probabilities: true });
            const answer = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .toJson */ .a)({
                runtime: model.runtime,
                engine: model.engine,
                task: model.task,
                predictions: shaped(prediction),
                classes: model.classes,
                probabilities: rowsOf(prediction.probabilities, prediction.rows),
            });
            const output = inputs.text('output');
            if (output === undefined)
                print(answer);
            else
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(workingDirectory, output), answer);
            return 0;
        }
        finally {
            await model.close();
        }
    },
};
/** One entry a row; a list of entries where the model has several outputs. */
function shaped({ labels, values, rows, outputs }) {
    const flat = labels ?? Array.from(values ?? []);
    if (outputs === 1)
        return [...flat];
    return Array.from({ length: rows }, (_, row) => flat.slice(row * outputs, (row + 1) * outputs));
}
function rowsOf(flat, rows) {
    if (flat === null)
        return null;
    const width = rows === 0 ? 0 : flat.length / rows;
    return Array.from({ length: rows }, (_, row) => Array.from(flat.subarray(row * width, (row + 1) * width)));
}


/***/ })

};
