export const id = 9449;
export const ids = [9449];
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

/***/ 99449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeXgboost: () => (/* binding */ describeXgboost)
/* harmony export */ });
/* harmony import */ var _booster_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25559);
/* harmony import */ var _native_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9887);


/** What a model file says of itself, as far as it can be read; nothing here refuses a model. */
function describeXgboost(snapshot) {
    const { model, encoding } = snapshot;
    const learner = model.section('learner');
    const parameters = learner.section('learner_model_param');
    const booster = learner.section('gradient_booster');
    const attributes = learner.optionalSection('attributes');
    const trees = (booster.optionalSection('gbtree') ?? booster).optionalSection('model')?.get('trees');
    const version = model.has('version') ? [...model.floats('version')] : [];
    const saved = (0,_native_js__WEBPACK_IMPORTED_MODULE_0__/* .estimatorOf */ .UF)(snapshot);
    return (0,_booster_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .factsOf */ .x)({
        className: saved?.className ?? _native_js__WEBPACK_IMPORTED_MODULE_0__/* .XGBOOST_BOOSTER */ .cB,
        // Before 1.0 files name no version and are read as 0.0.
        versions: (version[0] ?? 0) === 0 ? {} : { xgboost: version.join('.') },
        facts: {
            encoding,
            booster: valueOf(booster, 'name'),
            objective: valueOf(learner.section('objective'), 'name'),
            features: valueOf(parameters, 'num_feature'),
            classes: valueOf(parameters, 'num_class'),
            targets: valueOf(parameters, 'num_target'),
            base_score: valueOf(parameters, 'base_score'),
            trees: Array.isArray(trees) ? trees.length : null,
            best_iteration: attributes === null ? null : valueOf(attributes, 'best_iteration'),
        },
        ...(saved === null ? {} : { training: saved.parameters }),
    });
}
function valueOf(section, name) {
    const value = section.get(name);
    return typeof value === 'string' || typeof value === 'number' ? value : null;
}


/***/ })

};
