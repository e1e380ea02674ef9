export const id = 4062;
export const ids = [4062];
export const modules = {

/***/ 25559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72020);

const MAX_VALUE = 80;
const MAX_PARAMETERS = 60;
const VERSION = /^[\w.+!-]{1,40}$/;
/** One step, the booster, with its facts and parameters as short text. */
function factsOf({ className, versions, facts, training }) {
    const known = Object.entries(facts).flatMap(([name, value]) => value === null ? [] : [[name, String(value)]]);
    const trained = [...(training ?? [])].filter(([name, value]) => !Object.hasOwn(facts, name) && value !== '');
    const shown = [...known, ...trained].slice(0, MAX_PARAMETERS);
    return {
        estimator: className,
        structure: [
            {
                path: className.split('.').at(-1),
                class_name: className,
                parameters: Object.fromEntries(shown.map(([name, value]) => [(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(name, 60), (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(value, MAX_VALUE)])),
            },
        ],
        library_versions: Object.fromEntries(Object.entries(versions).filter(([, version]) => VERSION.test(version))),
    };
}


/***/ }),

/***/ 94062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeCatboost: () => (/* binding */ describeCatboost)
/* harmony export */ });
/* harmony import */ var _booster_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25559);
/* harmony import */ var _objectives_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55905);
/* harmony import */ var _wrappers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71909);



/** What a model file says of itself. */
function describeCatboost(model) {
    const version = /\bBranch: tags\/v([\w.]+)/.exec(model.info.get('catboost_version_info') ?? '')?.[1];
    return (0,_booster_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .x)({
        className: _wrappers_js__WEBPACK_IMPORTED_MODULE_1__.CATBOOST,
        versions: version === undefined ? {} : { catboost: version },
        facts: {
            encoding: model.encoding,
            loss: (0,_objectives_js__WEBPACK_IMPORTED_MODULE_2__/* .lossOf */ .j)(model),
            features: model.floatFeatures.length + model.catFeatures.length,
            categorical_features: model.catFeatures.length,
            text_features: model.textFeatures,
            embedding_features: model.embeddingFeatures,
            dimensions: model.dimensions,
            trees: model.trees.length,
            statistics_of_categories: model.ctrFeatures.length,
        },
    });
}


/***/ })

};
