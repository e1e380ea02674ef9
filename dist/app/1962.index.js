export const id = 1962;
export const ids = [1962];
export const modules = {

/***/ 41962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   discreteNaiveBayesLowering: () => (/* binding */ discreteNaiveBayesLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40177);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67133);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34195);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45906);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17331);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32643);
/* harmony import */ var _gaussian_naive_bayes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93062);





/** Naive Bayes on counts: the joint log likelihood is linear in the counts. */
const discreteNaiveBayesLowering = {
    classes: ['MultinomialNB', 'ComplementNB', 'BernoulliNB'].map((name) => `sklearn.naive_bayes.${name}`),
    lower(object) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const className = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalClass */ .t)(attributes.className);
        const classes = attributes.labels('classes_');
        const { weights, bias } = linearOf(attributes, className);
        if (weights.rows !== classes.length || bias.length !== classes.length) {
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)(className, 'the likelihoods do not fit the classes');
        }
        const threshold = className.endsWith('BernoulliNB') ? attributes.optionalNumber('binarize') : null;
        const binarize = (input) => threshold === null ? input : above((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .toDense */ .FL)(input), threshold);
        return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .classifier */ .kd)({ className, classes, inputs: (0,_features_js__WEBPACK_IMPORTED_MODULE_5__/* .inputsOf */ .Vc)(attributes, 'number', weights.cols) }, {
            compute: (input) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .affine */ .Qu)(binarize(input), weights, bias),
            labels: _plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .argmaxRows */ ._h,
            probabilities: _gaussian_naive_bayes_js__WEBPACK_IMPORTED_MODULE_8__.normalizedLikelihoods,
        }, {
            toOnnx(graph, input) {
                const counts = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphMatrix */ .yP)(graph, input);
                const value = threshold === null
                    ? counts
                    : graph.cast(graph.node('Greater', [counts, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphRow */ .xm)(graph, [threshold])]), 'double');
                const joint = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphAffine */ .wf)(graph, value, weights, bias);
                return { labels: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphArgmax */ .Ng)(graph, joint), probabilities: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphSoftmax */ .NZ)(graph, joint) };
            },
        });
    },
};
function linearOf(attributes, className) {
    const weights = attributes.matrix('feature_log_prob_');
    switch (className) {
        case 'sklearn.naive_bayes.MultinomialNB':
            return { weights, bias: attributes.floats('class_log_prior_') };
        case 'sklearn.naive_bayes.ComplementNB':
            // Priors count only where there is one class.
            return {
                weights,
                bias: weights.rows === 1 ? attributes.floats('class_log_prior_') : new Float64Array(weights.rows),
            };
        case 'sklearn.naive_bayes.BernoulliNB':
            return bernoulli(weights, attributes.floats('class_log_prior_'));
        default:
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(className, 'another naive Bayes');
    }
}
/** log P(x) for 0 and 1: x * (log p - log(1 - p)) + log(1 - p), summed over the features. */
function bernoulli(logProbabilities, priors) {
    const { rows, cols, data } = logProbabilities;
    const negative = data.map((value) => Math.log(1 - Math.exp(value)));
    const bias = Float64Array.from({ length: rows }, (_, label) => {
        let sum = 0;
        for (let j = 0; j < cols; j++)
            sum += negative[label * cols + j];
        return priors[label] + sum;
    });
    return { weights: { rows, cols, data: data.map((value, at) => value - negative[at]) }, bias };
}
function above(block, threshold) {
    return { ...block, data: block.data.map((value) => (value > threshold ? 1 : 0)) };
}


/***/ })

};
