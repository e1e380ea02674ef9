export const id = 8328;
export const ids = [8328];
export const modules = {

/***/ 98328:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xgboostBoosterLowering: () => (/* binding */ xgboostBoosterLowering),
/* harmony export */   xgboostLowering: () => (/* binding */ xgboostLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65249);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16281);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52240);
/* harmony import */ var _booster_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36461);
/* harmony import */ var _native_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9887);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76103);
/* harmony import */ var _predictors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91849);






const CLASSIFIERS = ['xgboost.sklearn.XGBClassifier', 'xgboost.sklearn.XGBRFClassifier'];
const xgboostLowering = {
    classes: [
        ...CLASSIFIERS,
        'xgboost.sklearn.XGBRegressor',
        'xgboost.sklearn.XGBRFRegressor',
        'xgboost.sklearn.XGBRanker',
    ],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const { className } = attributes;
        const objective = attributes.get('objective') ?? null;
        if (objective !== null && typeof (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarOf */ .ol)(objective) !== 'string') {
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(`${className}.objective`, 'a function of the project; its predictions are not in the file');
        }
        const booster = attributes.object('_Booster');
        const model = openBooster(booster, context);
        const asked = {
            className,
            model,
            missing: attributes.optionalNumber('missing') ?? NaN,
            rounds: model.booster === 'gblinear' ? null : bestRounds(booster, model),
            ...parallelTrees(booster),
            inPlace: (0,_native_js__WEBPACK_IMPORTED_MODULE_3__/* .predictsInPlace */ .pt)(model) && [undefined, null, 'auto'].includes(predictorOf(attributes)),
        };
        return CLASSIFIERS.includes(className) ? (0,_predictors_js__WEBPACK_IMPORTED_MODULE_4__/* .classifier */ .kd)(asked, classesOf(attributes, model)) : (0,_predictors_js__WEBPACK_IMPORTED_MODULE_4__/* .regressor */ .pF)(asked);
    },
};
const xgboostBoosterLowering = {
    classes: [_native_js__WEBPACK_IMPORTED_MODULE_3__/* .XGBOOST_BOOSTER */ .cB],
    lower: (object, context) => (0,_native_js__WEBPACK_IMPORTED_MODULE_3__/* .lowerBooster */ .Kt)(openBooster(object, context), context),
};
/** Of versions before 2; one that is chosen by hand makes the estimator predict through a DMatrix. */
function predictorOf(attributes) {
    return attributes.has('predictor') ? attributes.text('predictor') : undefined;
}
function openBooster(object, context) {
    const handle = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object).get('handle');
    if (!(handle instanceof Uint8Array))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(`${_native_js__WEBPACK_IMPORTED_MODULE_3__/* .XGBOOST_BOOSTER */ .cB}.handle`, 'the file holds no fitted model');
    const model = (0,_booster_js__WEBPACK_IMPORTED_MODULE_5__/* .readXgboost */ .D)(handle);
    (0,_notes_js__WEBPACK_IMPORTED_MODULE_6__/* .noteLimits */ .X)(model, context);
    return model;
}
/** Early stopping: before XGBoost 2 an attribute of the Python object, then of the model. */
function bestRounds(booster, model) {
    const best = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(booster).optionalNumber('best_iteration') ?? model.bestIteration;
    return best === null ? null : best + 1;
}
/** What XGBoost before 2 leaves in the Python object. */
function parallelTrees(booster) {
    const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(booster);
    const [trees, best] = [attributes.optionalNumber('best_ntree_limit'), attributes.optionalNumber('best_iteration')];
    if (trees === null || best === null || !Number.isInteger(trees / (best + 1)))
        return {};
    return { parallel: trees / (best + 1) };
}
/** Label encoder of versions before 1.6, classes_ of 1.7, else numbers from 0. */
function classesOf(attributes, model) {
    const encoder = attributes.get('_le');
    const source = encoder instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_7__/* .PyObject */ .By ? _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(encoder) : attributes;
    const count = attributes.has('n_classes_')
        ? (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_8__/* .numberOf */ .rl)(attributes.get('n_classes_'), 'n_classes_')
        : Math.max(model.groups, 2);
    const classes = source.has('classes_') ? source.labels('classes_') : (0,_predictors_js__WEBPACK_IMPORTED_MODULE_4__/* .numbered */ .jN)(count);
    if (classes.length !== Math.max(model.groups, 2)) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(attributes.className, `${classes.length} classes for objective ${model.objective.name}`);
    }
    return classes;
}


/***/ })

};
