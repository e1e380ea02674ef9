export const id = 9901;
export const ids = [9901];
export const modules = {

/***/ 64371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readActionInputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72020);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41159);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83071);





/** Inputs of the action, read once. Lists take one entry a line or separated by commas. */
function readActionInputs() {
    const specs = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)('run').filter((spec) => spec.input !== undefined);
    const values = new Map(specs.map((spec) => {
        const value = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(spec.name);
        const entries = spec.kind === 'list' ? value.split(/[\n,]/).map((entry) => entry.trim()) : [value];
        return [spec.name, entries];
    }));
    return {
        run: (0,_raw_js__WEBPACK_IMPORTED_MODULE_2__/* .rawInputs */ .m)(specs, values, [], 'action inputs'),
        token: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('github-token'),
        uploadArtifact: choice('upload-artifact', ['true', 'false']) === 'true',
        artifactName: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('artifact-name') || null,
        deployFromPullRequest: choice('deploy-from-pull-request', ['false', 'true']) === 'true',
        comment: choice('comment', _options_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMENT_MODES */ .p8),
        checkRun: choice('check-run', _options_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_RUN_MODES */ .W1),
        reportRun: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('report-run') || null,
    };
}
/** The first of the choices when nothing is given. @throws ModelGateError 'usage' for any other word */
function choice(name, choices) {
    const value = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name) || choices[0];
    const found = choices.find((candidate) => candidate === value);
    if (found !== undefined)
        return found;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('usage', `input ${name} is "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(value, 80)}", expected one of ${choices.join(', ')}`, {
        subject: name,
    });
}


/***/ }),

/***/ 87175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74296);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90761);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72020);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41159);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83071);






/**
 * Command-line words after the command's name; `environment` gives options that have a variable and are not among them.
 * @throws ModelGateError 'usage' that names the word, what is allowed and the nearest known option
 */
function parseArguments(command, words, environment = {}) {
    const specs = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(command);
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...words],
        strict: false,
        allowPositionals: true,
        tokens: true,
        options: Object.fromEntries(specs.map((spec) => [spec.name, { type: spec.kind === 'flag' ? 'boolean' : 'string' }])),
    });
    const values = new Map();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const spec = specs.find((candidate) => candidate.name === token.name);
        if (spec === undefined)
            throw unknownOption(command, token.rawName, specs);
        const value = token.value ?? (spec.kind === 'flag' ? 'true' : undefined);
        if (value === undefined || (!token.inlineValue && spec.kind !== 'flag' && value.startsWith('--'))) {
            throw usage(command, `--${spec.name} needs a value: --${spec.name} ${spec.placeholder ?? 'VALUE'}`);
        }
        const name = spec.name;
        if (values.has(name) && spec.kind !== 'list')
            throw usage(command, `--${spec.name} is given twice`);
        values.set(name, [...(values.get(name) ?? []), value]);
    }
    for (const { name, variable } of specs) {
        const value = variable === undefined ? undefined : environment[variable];
        if (value !== undefined && !values.has(name))
            values.set(name, [value]);
    }
    return (0,_raw_js__WEBPACK_IMPORTED_MODULE_2__/* .rawInputs */ .m)(specs, values, positionals, `modelgate ${command}`);
}
function unknownOption(command, word, specs) {
    const known = specs.map((spec) => `--${spec.name}`);
    return usage(command, `unknown option ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(word, 80)}${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(word, known)}`);
}
function usage(command, problem) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ModelGateError */ .j3('usage', `modelgate ${command}: ${problem}`, { remedy: `See: modelgate ${command} --help` });
}


/***/ }),

/***/ 49901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ACTION_ONLY_INPUTS: () => (/* reexport safe */ _options_js__WEBPACK_IMPORTED_MODULE_3__.As),
/* harmony export */   ACTION_OUTPUTS: () => (/* reexport safe */ _options_js__WEBPACK_IMPORTED_MODULE_3__.c6),
/* harmony export */   OPTIONS: () => (/* reexport safe */ _options_js__WEBPACK_IMPORTED_MODULE_3__.lw),
/* harmony export */   givenInputs: () => (/* reexport safe */ _given_js__WEBPACK_IMPORTED_MODULE_2__.P),
/* harmony export */   givenWords: () => (/* reexport safe */ _given_js__WEBPACK_IMPORTED_MODULE_2__.V),
/* harmony export */   optionsOf: () => (/* reexport safe */ _options_js__WEBPACK_IMPORTED_MODULE_3__.cz),
/* harmony export */   parseArguments: () => (/* reexport safe */ _argv_js__WEBPACK_IMPORTED_MODULE_1__.W),
/* harmony export */   readActionInputs: () => (/* reexport safe */ _action_js__WEBPACK_IMPORTED_MODULE_0__.U)
/* harmony export */ });
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64371);
/* harmony import */ var _argv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87175);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12604);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41159);






/***/ })

};
