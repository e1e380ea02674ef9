export const id = 5770;
export const ids = [5770];
export const modules = {

/***/ 83323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Version of ModelGate; equal to package.json's (contract test). */
const VERSION = '0.1.0';


/***/ }),

/***/ 12604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ givenInputs),
/* harmony export */   V: () => (/* binding */ givenWords)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41159);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83071);


/** Options that come from code: the same names and checks as on the command line. */
function givenInputs(command, values) {
    const given = Object.entries(values).flatMap(([name, value]) => value === undefined ? [] : [[name, [value]]]);
    return (0,_raw_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInputs */ .m)((0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(command), new Map(given), [], command);
}
/** What another process of the same run was given: `values` and `positionals` of its inputs. */
function givenWords(command, values, positionals) {
    return (0,_raw_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInputs */ .m)((0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(command), values, positionals, command);
}


/***/ }),

/***/ 9620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _commands_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9227);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12604);
/** Entry of a process that judges models for a run: `cli` or `action` says whose surroundings it makes. */



const [kind = 'cli', workingDirectory = process.cwd()] = process.argv.slice(2);
const answer = (message) => {
    process.send?.(message);
};
async function makeSurroundings() {
    if (kind === 'action') {
        const [{ actionSurroundings }, { readActionInputs }, { githubContext }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(3838), __webpack_require__.e(663), __webpack_require__.e(1036), __webpack_require__.e(1894), __webpack_require__.e(532), __webpack_require__.e(7327)]).then(__webpack_require__.bind(__webpack_require__, 37327)),
            Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(3838), __webpack_require__.e(9901)]).then(__webpack_require__.bind(__webpack_require__, 49901)),
            Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(3838), __webpack_require__.e(663), __webpack_require__.e(532), __webpack_require__.e(5907)]).then(__webpack_require__.bind(__webpack_require__, 75907)),
        ]);
        return actionSurroundings(readActionInputs(), githubContext(process.env));
    }
    return (await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942), __webpack_require__.e(3838), __webpack_require__.e(3648), __webpack_require__.e(7474)]).then(__webpack_require__.bind(__webpack_require__, 3648))).cliSurroundings(workingDirectory);
}
const stopped = new AbortController();
let judge;
async function carryOut(request) {
    if (request.kind === 'open') {
        const { values, positionals, settings } = request;
        const surroundings = await makeSurroundings();
        // Steps of several models, line by line among each other, tell nobody anything; the run tells of each model.
        const log = { ...surroundings.log, progress: () => undefined };
        const signal = AbortSignal.any([surroundings.signal, stopped.signal]);
        judge = await (0,_commands_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openJudge */ .S)((0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .givenWords */ .V)('run', values, positionals), { ...surroundings, log }, settings, { signal });
        answer({ kind: 'ready' });
    }
    else if (request.kind === 'stop') {
        stopped.abort(new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3(request.code, request.message));
    }
    else if (judge !== undefined)
        answer({ kind: 'judged', run: await judge.judge(request.model) });
}
process.on('message', (request) => {
    carryOut(request).catch((error) => {
        const { code = null, remedy } = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isModelGateError */ .p2)(error) ? error : {};
        answer({ kind: 'broke', code, message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), remedy });
    });
});
// The run has no more models, or has ended.
process.on('disconnect', () => {
    void (judge?.close() ?? Promise.resolve()).finally(() => process.exit());
});


/***/ })

};
