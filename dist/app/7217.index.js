export const id = 7217;
export const ids = [7217];
export const modules = {

/***/ 37217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forestLowering: () => (/* binding */ forestLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40177);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16281);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33750);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75592);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45906);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(17331);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(10317);
/* harmony import */ var _decision_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1855);
/* harmony import */ var _missing_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17554);
/* harmony import */ var _tree_structure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87172);
/* harmony import */ var _tree_targets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93215);







const forestLowering = {
    classes: [
        'sklearn.ensemble.RandomForestClassifier',
        'sklearn.ensemble.RandomForestRegressor',
        'sklearn.ensemble.ExtraTreesClassifier',
        'sklearn.ensemble.ExtraTreesRegressor',
        'imblearn.ensemble.BalancedRandomForestClassifier',
    ],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const className = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalClass */ .t)(attributes.className);
        const inputs = (0,_decision_tree_js__WEBPACK_IMPORTED_MODULE_2__.treeInputs)(attributes);
        const estimators = attributes.list('estimators_');
        const fitted = estimators.map((estimator, index) => (0,_tree_structure_js__WEBPACK_IMPORTED_MODULE_3__/* .readTreeEstimator */ .z)(estimator, inputs.length, `${className}.estimators_[${index}]`));
        const first = fitted[0];
        const firstEstimator = estimators[0];
        if (first === undefined || !(firstEstimator instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_4__/* .PyObject */ .By)) {
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .unsupported */ .qO)(className, 'the forest holds no trees', 'Fit it before saving.');
        }
        requireSameShape(fitted, first, className);
        const about = { inputs, className, missing: (0,_missing_values_js__WEBPACK_IMPORTED_MODULE_6__/* .forestMissingRule */ .k)(firstEstimator, first.tree, context) };
        const trees = fitted.map((each) => each.tree);
        if (className.endsWith('Regressor')) {
            return lowerRegressor(trees, first.outputs, about);
        }
        if (first.outputs > 1)
            return (0,_tree_targets_js__WEBPACK_IMPORTED_MODULE_7__/* .treeTargets */ .l)(attributes, about, { fitted, counts: (0,_decision_tree_js__WEBPACK_IMPORTED_MODULE_2__.leavesHoldCounts)(context) });
        return lowerClassifier(trees, (0,_decision_tree_js__WEBPACK_IMPORTED_MODULE_2__.singleOutputClasses)(attributes, first), (0,_decision_tree_js__WEBPACK_IMPORTED_MODULE_2__.leavesHoldCounts)(context), about);
    },
};
function lowerClassifier(trees, classes, counts, about) {
    return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .treeClassifier */ .Q)({ ...about, classes }, {
        compute: (rows) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .meanDistribution */ ._1)(trees, rows, classes.length, counts),
        labels: _plan_index_js__WEBPACK_IMPORTED_MODULE_10__/* .argmaxRows */ ._h,
        probabilities: (mean) => mean.data,
    }, {
        toOnnx(graph, input) {
            const probabilities = graphMean(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_11__/* .graphMatrix */ .yP)(graph, input), trees, counts ? _plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .nodeFractions */ .e_ : _plan_index_js__WEBPACK_IMPORTED_MODULE_12__/* .nodeValues */ .dH);
            return { labels: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_11__/* .graphArgmax */ .Ng)(graph, probabilities), probabilities };
        },
    });
}
function lowerRegressor(trees, outputs, about) {
    return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .treeRegressor */ .l)({ ...about, outputs }, (rows) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .meanValue */ .Fm)(trees, rows, outputs), {
        toOnnx: (graph, input) => ({
            values: graphMean(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_11__/* .graphMatrix */ .yP)(graph, input), trees, _plan_index_js__WEBPACK_IMPORTED_MODULE_12__/* .nodeValues */ .dH),
        }),
    });
}
function graphMean(graph, matrix, trees, row) {
    const sum = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_12__/* .graphLeafSum */ .gA)(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_12__/* .graphLeaves */ .DA)(graph, matrix, trees), trees[0].width, row);
    return graph.node('Div', [sum, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_11__/* .graphScalar */ .lX)(graph, trees.length)]);
}
function requireSameShape(fitted, first, className) {
    if (fitted.some((each) => each.outputs !== first.outputs || each.classes !== first.classes)) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .unsupported */ .qO)(className, 'its trees predict different numbers of targets or classes');
    }
}


/***/ })

};
