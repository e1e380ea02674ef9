export const id = 5454;
export const ids = [5454];
export const modules = {

/***/ 75454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   calibrationLowering: () => (/* binding */ calibrationLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16281);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40177);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67133);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45906);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67222);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17331);
/* harmony import */ var _graph_members_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(75784);
/* harmony import */ var _isotonic_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60802);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87665);






const NAME = 'sklearn.calibration.CalibratedClassifierCV';
/** Scores of classifiers through fitted curves, averaged over the folds. */
const calibrationLowering = {
    classes: [NAME],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const classes = attributes.labels('classes_');
        const folds = attributes.list('calibrated_classifiers_').map((fold, at) => {
            if (!(fold instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PyObject */ .By))
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)(NAME, 'a fold is no object');
            return calibratedOf(_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(fold), context, { at, classes: classes.length });
        });
        const [first] = folds;
        if (first === undefined)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)(NAME, 'no calibrated classifiers');
        const mean = (block) => {
            const sum = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .denseBlock */ .L9)(block.rows, classes.length);
            for (const fold of folds) {
                const { data } = calibrate(fold, block, classes.length);
                for (let at = 0; at < data.length; at++)
                    sum.data[at] += data[at];
            }
            return { ...sum, data: sum.data.map((value) => value / folds.length) };
        };
        return {
            className: NAME,
            task: 'classification',
            classes,
            outputs: 1,
            inputs: first.estimator.inputs,
            hasProbabilities: true,
            infer(block, want) {
                const probabilities = want.predictions || want.probabilities ? mean(block) : null;
                return {
                    labels: want.predictions && probabilities !== null ? (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .argmaxRows */ ._h)(probabilities) : null,
                    values: null,
                    probabilities: want.probabilities && probabilities !== null ? probabilities.data : null,
                    scores: null,
                };
            },
            toOnnx(graph, input) {
                const { div, sum } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphMath */ .T)(graph);
                const parts = folds.map((fold) => graphCalibrated(graph, fold, input, classes.length));
                const probabilities = div(sum(parts), folds.length);
                return { labels: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphArgmax */ .Ng)(graph, probabilities), probabilities };
            },
        };
    },
};
function calibratedOf(fold, context, { at, classes }) {
    // Renamed in 1.2.
    const name = fold.has('estimator') ? 'estimator' : 'base_estimator';
    const estimator = (0,_members_js__WEBPACK_IMPORTED_MODULE_7__/* .lowerPredictor */ .E8)(fold.object(name), context, `calibrated_classifiers_[${at}].${name}`);
    if (estimator.classes?.length !== classes)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(NAME, 'a fold that did not see all classes');
    const temperature = temperatureOf(fold);
    if (temperature !== null)
        return { estimator, curves: [], temperature };
    const curves = fold.list(fold.has('calibrators') ? 'calibrators' : 'calibrators_').map((calibrator) => {
        if (!(calibrator instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PyObject */ .By))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)(NAME, 'a calibrator is no object');
        return curveOf(calibrator);
    });
    if (curves.length !== (classes === 2 ? 1 : classes))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)(NAME, `${curves.length} curves for ${classes} classes`);
    return { estimator, curves, temperature };
}
/** `beta_` of the one calibrator of method="temperature". */
function temperatureOf(fold) {
    if (!fold.has('method') || fold.raw('method') !== 'temperature')
        return null;
    const [calibrator] = fold.list('calibrators');
    if (!(calibrator instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PyObject */ .By))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)(NAME, 'a calibrator is no object');
    return _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(calibrator).number('beta_');
}
/** scikit-learn's _convert_to_logits: probabilities become logarithms, a score of two classes becomes two of them. */
function logitsOf(estimator, block, classes) {
    const { scores } = (0,_members_js__WEBPACK_IMPORTED_MODULE_7__/* .ask */ .kA)(estimator, block, 'scores');
    const { rows } = block;
    if (scores?.length === rows && classes === 2) {
        const data = Float64Array.from({ length: rows * 2 }, (_, at) => (at % 2 === 0 ? -1 : 1) * scores[at >> 1]);
        return { kind: 'dense', rows, cols: 2, data };
    }
    const data = scores ?? (0,_members_js__WEBPACK_IMPORTED_MODULE_7__/* .probabilitiesOf */ .nD)(estimator, block);
    if (data.length !== rows * classes)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(estimator.className, 'its scores are not one a class');
    const answers = { kind: 'dense', rows, cols: classes, data };
    return looksLikeProbabilities(answers) ? { ...answers, data: data.map((value) => Math.log(value + 1e-12)) } : answers;
}
/** Of all rows: from 0 to 1, and adding up to about 1. */
function looksLikeProbabilities({ rows, cols, data }) {
    if (data.some((value) => !(value >= 0 && value <= 1)))
        return false;
    for (let row = 0; row < rows; row++) {
        const sum = data.subarray(row * cols, (row + 1) * cols).reduce((total, value) => total + value, 0);
        if (!(Math.abs(sum - 1) <= 1e-8 + 1e-5))
            return false;
    }
    return true;
}
function curveOf(calibrator) {
    const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(calibrator);
    const className = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalClass */ .t)(attributes.className);
    if (className.endsWith('_SigmoidCalibration')) {
        const [slope, offset] = [attributes.number('a_'), attributes.number('b_')];
        return {
            at: (score) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .expit */ .Td)(-(slope * score + offset)),
            graph(graph, score) {
                const { add, mul, neg, sigmoid } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphMath */ .T)(graph);
                return sigmoid(neg(add(mul(score, slope), offset)));
            },
        };
    }
    if (className === 'sklearn.isotonic.IsotonicRegression') {
        return { at: (0,_isotonic_js__WEBPACK_IMPORTED_MODULE_9__.isotonicCurve)(attributes), graph: (graph, score) => (0,_isotonic_js__WEBPACK_IMPORTED_MODULE_9__.graphIsotonic)(graph, score, attributes) };
    }
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(className, 'this way of calibration is not supported');
}
/** The decision function if there is one, else the probabilities (of the second class when there are two). */
function scoresOf(estimator, block, classes) {
    const { scores } = (0,_members_js__WEBPACK_IMPORTED_MODULE_7__/* .ask */ .kA)(estimator, block, 'scores');
    if (scores !== null)
        return scores;
    const probabilities = (0,_members_js__WEBPACK_IMPORTED_MODULE_7__/* .probabilitiesOf */ .nD)(estimator, block);
    return classes === 2 ? probabilities.filter((_, at) => at % 2 === 1) : probabilities;
}
function calibrate({ estimator, curves, temperature }, block, classes) {
    if (temperature !== null) {
        const logits = logitsOf(estimator, block, classes);
        const shares = { ...logits, data: logits.data.map((value) => temperature * value) };
        (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .softmaxRows */ .yY)(shares);
        return shares;
    }
    const scores = scoresOf(estimator, block, classes);
    const out = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .denseBlock */ .L9)(block.rows, classes);
    if (scores.length !== block.rows * curves.length)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(estimator.className, 'its scores are not one a class');
    for (let row = 0; row < block.rows; row++) {
        const cells = out.data.subarray(row * classes, (row + 1) * classes);
        if (classes === 2) {
            cells[1] = curves[0].at(scores[row]);
            cells[0] = 1 - cells[1];
        }
        else {
            let sum = 0;
            for (let label = 0; label < classes; label++)
                sum += cells[label] = curves[label].at(scores[row * classes + label]);
            for (let label = 0; label < classes; label++)
                cells[label] = sum === 0 ? 1 / classes : cells[label] / sum;
        }
        for (let label = 0; label < classes; label++)
            if (cells[label] > 1 && cells[label] <= 1 + 1e-5)
                cells[label] = 1;
    }
    return out;
}
/** `calibrate` in a graph: [rows, classes]. */
function graphCalibrated(graph, { estimator, curves, temperature }, input, classes) {
    const { and, div, equal, greater, lessEqual, mul, where } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphMath */ .T)(graph);
    const said = new _graph_members_js__WEBPACK_IMPORTED_MODULE_10__/* .GraphMember */ .D(graph, estimator, input);
    if (temperature !== null)
        return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphSoftmax */ .NZ)(graph, mul(graphLogits(graph, said, classes), temperature));
    const scores = said.scores ?? (classes === 2 ? said.positives : said.probabilities);
    const certain = (cells) => where(and(greater(cells, 1), lessEqual(cells, 1 + 1e-5)), 1, cells);
    if (classes === 2)
        return certain((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphBinaryColumns */ .NY)(graph, curves[0].graph(graph, scores)));
    const columns = curves.map((curve, at) => curve.graph(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphColumns */ .iD)(graph, scores, [at])));
    const total = columns.reduce((sum, column) => graph.node('Add', [sum, column]));
    const shares = where(equal(total, 0), 1 / classes, div((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphConcat */ .tR)(graph, columns), total));
    return certain(shares);
}
/** `logitsOf` in a graph; as there, what looks like probabilities is judged over all rows. */
function graphLogits(graph, said, classes) {
    const { abs, add, allMax, allMin, and, greaterEqual, lessEqual, log, mul, sub, where } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphMath */ .T)(graph);
    if (said.scores !== undefined && classes === 2)
        return mul(said.scores, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphRow */ .xm)(graph, [-1, 1]));
    const answers = said.scores ?? said.probabilities;
    const logarithms = log(add(answers, 1e-12));
    const adds = lessEqual(allMax(abs(sub((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphRowSum */ .wJ)(graph, answers), 1))), 1e-8 + 1e-5);
    const shares = and(and(greaterEqual(allMin(answers), 0), lessEqual(allMax(answers), 1)), adds);
    return where(shares, logarithms, answers);
}


/***/ }),

/***/ 45906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ binaryColumns),
/* harmony export */   MI: () => (/* binding */ logSumExpRows),
/* harmony export */   Td: () => (/* binding */ expit),
/* harmony export */   _h: () => (/* binding */ argmaxRows),
/* harmony export */   h6: () => (/* binding */ normalizeRows),
/* harmony export */   yY: () => (/* binding */ softmaxRows)
/* harmony export */ });
/** 1 / (1 + exp(-x)), as scipy.special.expit computes it for doubles. */
function expit(value) {
    return 1 / (1 + Math.exp(-value));
}
/** Index of the largest entry of a row, the first one on ties, as numpy.argmax; NaN wins like in numpy. */
function argmaxRows(block) {
    const { rows, cols, data } = block;
    const best = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
        const from = row * cols;
        let at = 0;
        let most = data[from];
        // NaN is what is not equal to itself.
        for (let col = 1; col < cols && most === most; col++) {
            const value = data[from + col];
            if (value <= most)
                continue;
            at = col;
            most = value;
        }
        best[row] = at;
    }
    return best;
}
/** Softmax over each row in scikit-learn's order: subtract the maximum, exp, divide by the sum. In place. */
function softmaxRows(block) {
    const { rows, cols, data } = block;
    for (let row = 0; row < rows; row++) {
        const from = row * cols;
        let max = data[from];
        for (let col = 1; col < cols; col++)
            if (data[from + col] > max)
                max = data[from + col];
        let sum = 0;
        for (let col = 0; col < cols; col++) {
            const value = Math.exp(data[from + col] - max);
            data[from + col] = value;
            sum += value;
        }
        for (let col = 0; col < cols; col++)
            data[from + col] /= sum;
    }
}
/** Divides each row by its sum. In place. */
function normalizeRows(block) {
    const { rows, cols, data } = block;
    for (let row = 0; row < rows; row++) {
        let sum = 0;
        for (let col = 0; col < cols; col++)
            sum += data[row * cols + col];
        for (let col = 0; col < cols; col++)
            data[row * cols + col] /= sum;
    }
}
/** log(sum(exp(row))) for each row, shifted by the maximum (scipy.special.logsumexp). */
function logSumExpRows(block) {
    const { rows, cols, data } = block;
    const out = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
        const from = row * cols;
        let max = -Infinity;
        for (let col = 0; col < cols; col++)
            if (data[from + col] > max)
                max = data[from + col];
        const shift = Number.isFinite(max) ? max : 0;
        let sum = 0;
        for (let col = 0; col < cols; col++)
            sum += Math.exp(data[from + col] - shift);
        out[row] = Math.log(sum) + shift;
    }
    return out;
}
/** Rows x 1 to rows x 2: 1 - p and p, the columns of a binary predict_proba. */
function binaryColumns(positive) {
    const out = new Float64Array(positive.length * 2);
    for (let row = 0; row < positive.length; row++) {
        out[row * 2] = 1 - positive[row];
        out[row * 2 + 1] = positive[row];
    }
    return out;
}


/***/ })

};
