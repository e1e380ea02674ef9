export const id = 4571;
export const ids = [4571];
export const modules = {

/***/ 44571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   linearRegressorsLowering: () => (/* binding */ linearRegressorsLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40177);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34195);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17331);
/* harmony import */ var _coefficients_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41626);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32643);





/** Generalised linear models: the prediction is the exponential of the linear part when the link is the logarithm. */
const GENERALISED = ['PoissonRegressor', 'GammaRegressor', 'TweedieRegressor'];
/** Models that differ in how they are fitted and predict alike: X @ coef_.T + intercept_, through a link. */
const linearRegressorsLowering = {
    classes: [
        ...[
            'LinearRegression',
            'Ridge',
            'RidgeCV',
            'Lasso',
            'LassoCV',
            'ElasticNet',
            'ElasticNetCV',
            'MultiTaskLasso',
            'MultiTaskLassoCV',
            'MultiTaskElasticNet',
            'MultiTaskElasticNetCV',
            'Lars',
            'LarsCV',
            'LassoLars',
            'LassoLarsCV',
            'LassoLarsIC',
            'OrthogonalMatchingPursuit',
            'OrthogonalMatchingPursuitCV',
            'BayesianRidge',
            'ARDRegression',
            'HuberRegressor',
            'TheilSenRegressor',
            'QuantileRegressor',
            'SGDRegressor',
            'PassiveAggressiveRegressor',
            ...GENERALISED,
        ].map((name) => `sklearn.linear_model.${name}`),
        'sklearn.svm.LinearSVR',
    ],
    lower(object) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const className = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalClass */ .t)(attributes.className);
        const { weights, bias } = (0,_coefficients_js__WEBPACK_IMPORTED_MODULE_2__/* .coefficientsOf */ .g)(attributes);
        const about = { className, inputs: (0,_features_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsOf */ .Vc)(attributes, 'number', weights.cols), outputs: weights.rows };
        const exponential = hasLogLink(attributes, className);
        return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .regressor */ .pF)(about, (input) => {
            const { data } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .affine */ .Qu)(input, weights, bias);
            return exponential ? data.map(Math.exp) : data;
        }, {
            toOnnx(graph, input) {
                const linear = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphAffine */ .wf)(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphMatrix */ .yP)(graph, input), weights, bias);
                return { values: exponential ? graph.node('Exp', [linear]) : linear };
            },
        });
    },
};
function hasLogLink(attributes, className) {
    const name = className.slice(className.lastIndexOf('.') + 1);
    if (name === 'PoissonRegressor' || name === 'GammaRegressor')
        return true;
    if (name !== 'TweedieRegressor')
        return false;
    const link = attributes.string('link');
    if (link === 'auto')
        return attributes.number('power') > 0;
    if (link !== 'log' && link !== 'identity')
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .unsupported */ .qO)(`${className}.link`, `unknown link "${link}"`);
    return link === 'log';
}


/***/ })

};
