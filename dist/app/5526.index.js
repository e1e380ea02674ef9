export const id = 5526;
export const ids = [5526];
export const modules = {

/***/ 85526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectCommand: () => (/* binding */ inspectCommand)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74296);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86153);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72020);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74184);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33808);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78975);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67502);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26052);
/* harmony import */ var _python_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84113);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86833);








/** Static facts: what the file is, what it holds, and whether it can be run without Python. */
const inspectCommand = {
    name: 'inspect',
    async run(inputs, surroundings, print) {
        const { workingDirectory } = surroundings;
        const named = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .onePath */ .C)(inputs);
        const path = (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(workingDirectory, named);
        const { bytes, sha256, size } = await (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readModelFile */ .G)(path);
        const python = (0,_python_access_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonAccess */ .d)(inputs.text('runtime'), surroundings, () => (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveConfig */ .pE)(inputs, workingDirectory));
        const facts = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .describeModel */ .V)((0,_formats_index_js__WEBPACK_IMPORTED_MODULE_5__/* .readModel */ .k)(bytes));
        const runs = await (0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .openModel */ .G)(bytes, path, python).then(async ({ model, notes }) => {
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
            reason: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error),
            task: null,
            classes: null,
            inputs: null,
            has_probabilities: null,
            notes: [],
        }));
        const document = { path: named, size, sha256, ...facts, ...runs };
        print(inputs.flag('json') ? (0,_core_json_js__WEBPACK_IMPORTED_MODULE_8__/* .toJson */ .a)(document) : lines(document));
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
        return [`${key.padEnd(18)}${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(text, 2000)}`];
    })
        .map((line) => `${line}\n`)
        .join('');
}
function step({ path, class_name, parameters }) {
    const shown = Object.entries(parameters).map(([key, value]) => `${key}=${value}`);
    return `  ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(path)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(class_name)}(${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(shown.join(', '), 300)})`;
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


/***/ }),

/***/ 84113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pythonAccess)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The Python worker as `runtime` wants it: none for native. The configuration is asked for only when a model needs
 * Python, so that a mistake in it cannot stop models that do not.
 */
function pythonAccess(runtime, surroundings, config, signal = surroundings.signal) {
    if (runtime === 'native')
        return {};
    return {
        python: {
            asked: runtime === 'python',
            mayExecute: async (bytes, path) => mayExecute(bytes, path, surroundings, await config()),
            command: 'python3',
            searchPath: surroundings.environment['PATH'] ?? '',
            tempDirectory: surroundings.tempDirectory,
            signal,
        },
    };
}
/** Only a run whose author may write to the repository, and only bytes in which the scan found nothing above low. */
async function mayExecute(bytes, path, { untrusted, workingDirectory }, config) {
    if (untrusted !== null)
        return { allowed: false, reason: `it is not started for strangers: ${untrusted}` };
    // Loaded for models that need Python only: each start of every command would pay for the scan.
    const { scanModel } = await Promise.all(/* import() */[__webpack_require__.e(7648), __webpack_require__.e(806)]).then(__webpack_require__.bind(__webpack_require__, 10806));
    const { securityPolicy } = await Promise.all(/* import() */[__webpack_require__.e(583), __webpack_require__.e(7648), __webpack_require__.e(8825), __webpack_require__.e(2017), __webpack_require__.e(3690), __webpack_require__.e(2737), __webpack_require__.e(4399)]).then(__webpack_require__.bind(__webpack_require__, 32737));
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    const policy = securityPolicy(config);
    const { complete, bytes_accounted, findings } = await scanModel({
        path,
        bytes,
        sha256,
        policy,
        sourceRoot: workingDirectory,
    });
    const [grave, ...more] = findings.filter((finding) => finding.severity !== 'low');
    if (grave !== undefined) {
        const others = more.length === 0 ? '' : `, and ${more.length} more`;
        return {
            allowed: false,
            reason: `the security scan found ${grave.severity} risk: ${grave.message} (${grave.rule_id}${others})`,
            remedy: REMEDIES[grave.rule_id] ?? grave.remedy,
        };
    }
    if (!complete) {
        return {
            allowed: false,
            reason: `the security scan understood ${bytes_accounted} of ${bytes.length} bytes`,
            remedy: 'Save the model again with joblib.',
        };
    }
    const vouched = policy.allow.map((entry) => entry.global.split('.').slice(0, -1).join('.'));
    return { allowed: true, sources: { root: workingDirectory, modules: [...policy.allowedModules, ...vouched] } };
}
/** What lifts a finding for the worker where the scan's own advice is more general. */
const REMEDIES = {
    'pickle-unknown-module': 'If the module is your own, name it in security.allowed_modules of the configuration: its classes then run in the sandbox.',
};


/***/ })

};
