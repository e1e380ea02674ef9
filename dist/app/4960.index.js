export const id = 4960;
export const ids = [4960];
export const modules = {

/***/ 61858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPlaces: () => (/* binding */ checkPlaces)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/config/load.ts
var load = __webpack_require__(61036);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/config/key-line.ts

/** Line (from 1) on which a configuration file sets a key such as `validation.baseline`; null where it does not. */
function keyLine(text, key) {
    const lines = new dist/* LineCounter */.HN();
    let node = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false }).contents;
    let line = null;
    for (const part of ['cicd', ...key.split('.')]) {
        const pair = (0,dist/* isMap */.jh)(node) ? node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && item.key.value === part) : undefined;
        if (pair === undefined || !(0,dist/* isScalar */.jn)(pair.key) || !pair.key.range)
            return null;
        line = lines.linePos(pair.key.range[0]).line;
        node = pair.value;
    }
    return line;
}

// EXTERNAL MODULE: ./src/commands/paths.ts
var paths = __webpack_require__(30430);
;// CONCATENATED MODULE: ./src/commands/check-places.ts





/** Checks of the data: what they say is about the validation data. */
const OF_DATA = new Set([
    'integration.data_compatibility',
    'validation.data_quality',
    'validation.data_drift',
    'validation.label_drift',
    'validation.prediction_drift',
]);
/** Checks with a bound of their own, and the key that sets it. */
const BOUNDS = {
    'unit.file_size': 'testing.min_model_bytes',
    'performance.loading': 'testing.max_loading_seconds',
    'performance.prediction': 'testing.max_prediction_seconds',
    'validation.model_performance': 'validation.model_performance_threshold',
    'validation.weak_segments': 'validation.weak_segments',
    'validation.feature_importance': 'validation.feature_importance_stability',
    'security.scan': 'security.max_severity',
};
/** Paths are relative to the workspace, with /; data that is elsewhere or a pattern has no place. */
async function checkPlaces(inputs, workspace) {
    const config = inputs.text('config') ?? load/* DEFAULT_CONFIG_PATH */.Bi;
    const text = await (0,promises_.readFile)((0,paths/* within */.u)(workspace, config), 'utf8').catch(() => '');
    const data = inputs.text('validation-data') ?? dataOf(text, config);
    const dataPlace = data === null ? null : placeIn(workspace, data, 1);
    return (checkId) => {
        if (OF_DATA.has(checkId))
            return dataPlace;
        const key = BOUNDS[checkId];
        const line = key === undefined ? null : keyLine(text, key);
        return line === null ? null : placeIn(workspace, config, line);
    };
}
/** A configuration that is wrong was told already. */
function dataOf(text, path) {
    try {
        const { validation } = (0,load/* parseConfig */.o4)(text, path).data;
        return typeof validation === 'string' ? validation : null;
    }
    catch {
        return null;
    }
}
function placeIn(workspace, path, line) {
    const absolute = (0,paths/* within */.u)(workspace, path);
    if (!(0,external_node_fs_.existsSync)(absolute) || !(0,external_node_fs_.statSync)(absolute).isFile())
        return null;
    return { path: (0,external_node_path_.relative)(workspace, absolute).replaceAll('\\', '/'), line };
}


/***/ }),

/***/ 30430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function within(directory, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path);
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZodISODate: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate),
/* harmony export */   ZodISODateTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime),
/* harmony export */   ZodISODuration: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration),
/* harmony export */   ZodISOTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime),
/* harmony export */   date: () => (/* binding */ date),
/* harmony export */   datetime: () => (/* binding */ datetime),
/* harmony export */   duration: () => (/* binding */ duration),
/* harmony export */   time: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate, params);
}
function time(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoTime */ .Kn(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime, params);
}
function duration(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDuration */ .f2(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration, params);
}


/***/ })

};
