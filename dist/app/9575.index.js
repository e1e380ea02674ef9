export const id = 9575;
export const ids = [9575];
export const modules = {

/***/ 99575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qualityCommand: () => (/* binding */ qualityCommand)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86153);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72020);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63576);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3690);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86833);




/** Is the data fit for judging a model? */
const qualityCommand = {
    name: 'quality',
    async run(inputs, { workingDirectory }, print) {
        const config = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveConfig */ .pE)(inputs, workingDirectory);
        const threshold = config.testing.data_quality_threshold;
        const data = await (0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openTable */ .RT)((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(workingDirectory, inputs.required('data')));
        const referencePath = inputs.text('reference');
        const target = inputs.text('target');
        const quality = await (0,_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .dataQuality */ .E)(data, {
            threshold,
            ...(referencePath === undefined ? {} : { reference: await (0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openTable */ .RT)((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(workingDirectory, referencePath)) }),
            ...(target === undefined ? {} : { target }),
        });
        print(inputs.flag('json') ? (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .a)(quality) : qualityTable(quality, threshold));
        const broken = quality.checks.some((check) => check.severity !== 'warn' && check.status !== 'passed' && check.status !== 'skipped');
        return quality.score !== null && quality.score >= threshold && !broken ? 0 : 1;
    },
};
function qualityTable(quality, threshold) {
    const dimensions = Object.entries(quality.dimensions).map(([name, value]) => `  ${name.padEnd(14)}${value === null ? '-' : value.toFixed(4)}`);
    const problems = quality.checks
        .filter((check) => check.status !== 'passed' && check.status !== 'skipped')
        .map((check) => `  ${check.severity === 'warn' ? 'warning' : check.status} ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(check.message)}`);
    const score = quality.score === null ? `no score: ${quality.reason ?? ''}` : `score ${quality.score.toFixed(4)}`;
    return [`${score}, threshold ${threshold}, ${quality.rows} rows`, ...dimensions, ...problems, ''].join('\n');
}


/***/ })

};
