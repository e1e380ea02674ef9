export const id = 4331;
export const ids = [4331];
export const modules = {

/***/ 94331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86153);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1255);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(790);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56750);
/* harmony import */ var _run_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5946);
/* harmony import */ var _run_models_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16967);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62638);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86833);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30430);








/** More models than this are told in a line each, of those that did not pass. */
const MAX_TABLES = 5;
/** The pipeline on the command line. */
const runCommand = {
    name: 'run',
    async run(inputs, surroundings, print) {
        const config = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__.resolveConfig)(inputs, surroundings.workingDirectory);
        const runs = await (0,_run_models_js__WEBPACK_IMPORTED_MODULE_2__/* .runModels */ .ik)(inputs, surroundings, { config });
        const results = runs.map(({ result }) => result);
        if (inputs.flag('json'))
            print((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .a)(results.length === 1 ? results[0] : { results }));
        else if (results.length === 0)
            print(inputs.text('shard-by') === 'data'
                ? 'shard of the data: its models are judged by merge\n'
                : 'shard without a model: nothing to judge, passed\n');
        else if (results.length <= MAX_TABLES)
            for (const run of runs)
                print(terminalReport(run));
        else
            print(indexOf(runs, (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .u)(surroundings.workingDirectory, inputs.text('output-dir') ?? _history_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_OUTPUT_DIRECTORY */ .iL)));
        for (const reporter of surroundings.integrations(config.integrations)) {
            for (const problem of await reporter.publish(runs))
                surroundings.log.warning(problem);
        }
        return (0,_run_models_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$)(results, (result) => (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodeOf */ .FO)(result.overall_status));
    },
};
function terminalReport({ result, files }) {
    return `${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_7__/* .renderTable */ .b)(result, { colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined })}\nreport ${files.html ?? files.result}\n`;
}
function indexOf(runs, outputDirectory) {
    return `${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_8__/* .renderManyTable */ .qp)((0,_run_index_js__WEBPACK_IMPORTED_MODULE_9__/* .reportOfRun */ .Zl)(runs, outputDirectory))}report ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outputDirectory, _run_index_js__WEBPACK_IMPORTED_MODULE_9__/* .INDEX_FILE */ .K$)}\n`;
}


/***/ })

};
