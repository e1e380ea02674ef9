export const id = 526;
export const ids = [526];
export const modules = {

/***/ 85526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectCommand: () => (/* binding */ inspectCommand)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74296);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86153);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72020);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74184);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(868);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49749);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6941);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26052);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86833);







/** Static facts: what the file is, what it holds, and whether it can be run without Python. */
const inspectCommand = {
    name: 'inspect',
    async run(inputs, { workingDirectory }, print) {
        const named = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .onePath */ .C)(inputs);
        const path = (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(workingDirectory, named);
        const { bytes, sha256, size } = await (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readModelFile */ .G)(path);
        const facts = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .describeModel */ .V)((0,_formats_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readModel */ .k)(bytes));
        const runs = await (0,_model_index_js__WEBPACK_IMPORTED_MODULE_5__/* .openModel */ .G)(bytes, path).then(async ({ model, notes }) => {
            await model.close();
            return {
                runs: true,
                reason: null,
                task: model.task,
                classes: model.classes,
                inputs: model.inputs,
                has_probabilities: model.hasProbabilities,
                notes,
            };
        }, (error) => ({
            runs: false,
            reason: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error),
            task: null,
            classes: null,
            inputs: null,
            has_probabilities: null,
            notes: [],
        }));
        const document = { path: named, size, sha256, ...facts, ...runs };
        print(inputs.flag('json') ? (0,_core_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .a)(document) : lines(document));
        return 0;
    },
};
function lines(document) {
    return Object.entries(document)
        .flatMap(([key, value]) => {
        if (value === null || (Array.isArray(value) && value.length === 0))
            return [];
        if (key === 'structure')
            return ['structure', ...value.map(step)];
        const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
        return [`${key.padEnd(18)}${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(text, 2000)}`];
    })
        .map((line) => `${line}\n`)
        .join('');
}
function step({ path, class_name, parameters }) {
    const shown = Object.entries(parameters).map(([key, value]) => `${key}=${value}`);
    return `  ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(path)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(class_name)}(${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(shown.join(', '), 300)})`;
}


/***/ }),

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


/***/ })

};
