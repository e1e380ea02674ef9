export const id = 4331;
export const ids = [4331];
export const modules = {

/***/ 94331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86153);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1255);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(790);
/* harmony import */ var _run_models_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21255);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86833);





/** The pipeline on the command line. */
const runCommand = {
    name: 'run',
    async run(inputs, surroundings, print) {
        const config = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.resolveConfig)(inputs, surroundings.workingDirectory);
        const runs = await (0,_run_models_js__WEBPACK_IMPORTED_MODULE_1__/* .runModels */ .i)(inputs, surroundings, { config });
        const results = runs.map(({ result }) => result);
        if (inputs.flag('json'))
            print((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .a)(results.length === 1 ? results[0] : { results }));
        else if (results.length === 0)
            print('shard without a model: nothing to judge, passed\n');
        else
            for (const run of runs)
                print(terminalReport(run));
        for (const reporter of surroundings.integrations(config.integrations)) {
            for (const problem of await reporter.publish(runs))
                surroundings.log.warning(problem);
        }
        return (0,_run_models_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I)(results, (result) => (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOf */ .FO)(result.overall_status));
    },
};
function terminalReport({ result, files }) {
    return `${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_4__/* .renderTable */ .b)(result, { colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined })}\nreport ${files.html ?? files.result}\n`;
}


/***/ }),

/***/ 790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72020);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24707);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25594);




const COLOURS = { good: 'green', bad: 'red', unsure: 'yellow', quiet: 'gray' };
/** Rows of the list of problems; the rest is in the report. */
const MAX_PROBLEMS = 20;
/** The result for a terminal or a plain log: verdict, stages, what is wrong, what to do next. */
function renderTable(result, options = {}) {
    const width = options.width ?? 100;
    const paint = (tone, text) => options.colour === true ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(COLOURS[tone], text, { validateStream: false }) : text;
    const verdict = (0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(result);
    const { tone } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .overallWording */ .Wr)(result.overall_status);
    const digest = verdict.digest === null ? '' : `  sha256 ${verdict.digest}`;
    return [
        `${paint(tone, verdict.word)}  ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(verdict.status)}  ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(verdict.model)}${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(digest)}`,
        `      ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(verdict.count)} in ${verdict.duration}`,
        '',
        ...stageLines(result, paint, width),
        ...problemLines(result, paint, width),
        ...wrapped(`Next: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(result.verdict.next_step)}`, width, '      '),
        '',
    ].join('\n');
}
function stageLines(result, paint, width) {
    const views = (0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .stageViews */ .vH)(result);
    if (views.length === 0)
        return [];
    const rows = views.map(({ title, result: stage, fact }) => {
        const { symbol, word, tone } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .statusWording */ .DZ)(stage.status);
        return { title, status: `${symbol} ${word}`, tone, time: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .showDuration */ .kJ)(stage.duration_ms), fact: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(fact) };
    });
    const widest = (key) => Math.max(...rows.map((row) => row[key].length));
    const [titles, statuses, times] = [widest('title'), widest('status'), widest('time')];
    const indent = ' '.repeat(titles + statuses + times + 6);
    const lines = rows.flatMap((row) => {
        const [first, ...rest] = wrapped(row.fact, width - indent.length, '');
        const status = paint(row.tone, row.status.padEnd(statuses));
        return [
            `${row.title.padEnd(titles)}  ${status}  ${row.time.padStart(times)}  ${first ?? ''}`,
            ...rest.map((line) => `${indent}${line}`),
        ];
    });
    return [...lines, ''];
}
function problemLines(result, paint, width) {
    const open = (0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedOpenChecks */ .Az)(result);
    const { errors, warnings } = (0,_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .furtherMessages */ .Je)(result);
    const checks = open.slice(0, MAX_PROBLEMS).flatMap(({ ids, check }) => {
        const { symbol, tone } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .statusWording */ .DZ)(check.status);
        const warning = check.severity === 'warn';
        const [first, ...rest] = wrapped(`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(ids.join(', '))}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(check.message)}`, width - 2, '  ');
        return [`${paint(warning ? 'unsure' : tone, warning ? '!' : symbol)} ${first}`, ...rest];
    });
    const more = open.length - MAX_PROBLEMS;
    const lines = [
        ...errors.flatMap((error) => wrapped(`error: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(error)}`, width, '  ')),
        ...checks,
        ...(more > 0 ? [`  and ${more} more in the report`] : []),
        ...warnings.flatMap((warning) => wrapped(`warning: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .Fo)(warning)}`, width, '  ')),
    ];
    return lines.length === 0 ? [] : [...lines, ''];
}
/** Breaks at spaces; a word longer than the width stays whole. */
function wrapped(text, width, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = `${indent}${word}`;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}


/***/ })

};
