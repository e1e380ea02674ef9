export const id = 5454;
export const ids = [5454,6986,2643];
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

/***/ 32643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ inputsIfKnown),
/* harmony export */   Uk: () => (/* binding */ categoricalInputs),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   W_: () => (/* binding */ featureCount),
/* harmony export */   qA: () => (/* binding */ columnsExpected),
/* harmony export */   rE: () => (/* binding */ featureNames)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Column names that the estimator was fitted with (scikit-learn 1.0 and later, data frames only), or null. */
function featureNames(attributes) {
    return attributes.has('feature_names_in_') ? attributes.strings('feature_names_in_') : null;
}
/** `n_features_in_` (0.23 and later), or null. */
function featureCount(attributes) {
    return attributes.optionalNumber('n_features_in_');
}
/**
 * The columns that a fitted estimator wants. `count` is used by estimators older than `n_features_in_`.
 * @throws unsupported when neither the file nor the caller knows how many there are
 */
function inputsOf(attributes, kind, count) {
    const names = featureNames(attributes);
    if (names !== null)
        return names.map((name) => ({ name, kind }));
    const features = featureCount(attributes) ?? count;
    if (features === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(attributes.className, 'the number of features is not in the file');
    return Array.from({ length: features }, () => ({ name: null, kind }));
}
/**
 * As inputsOf, for estimators that look at each cell by itself: before 0.24 the file does not say how many columns these were
 * fitted on. None then, so that a pipeline takes those of its next step.
 */
function inputsIfKnown(attributes, kind) {
    return featureNames(attributes) === null && featureCount(attributes) === null ? [] : inputsOf(attributes, kind);
}
/** @throws ModelGateError code 'data' when a block has another number of columns than the estimator was fitted on */
function columnsExpected(found, fitted, className) {
    if (found === fitted)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `${className} got ${found} columns, it was fitted on ${fitted}`, {
        remedy: 'Give the columns that the model was trained on.',
    });
}
/** Inputs of an encoder: the categories say whether a column holds text or numbers. */
function categoricalInputs(attributes, categories) {
    const names = featureNames(attributes);
    return categories.map((cells, column) => ({
        name: names?.[column] ?? null,
        kind: cells.every((cell) => typeof cell === 'string' || cell === null)
            ? 'string'
            : cells.some((cell) => typeof cell === 'string')
                ? 'any'
                : 'number',
        categories: cells,
    }));
}


/***/ }),

/***/ 75784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ GraphMember),
/* harmony export */   y: () => (/* binding */ graphMembers)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17331);
/* harmony import */ var _constant_predictor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19333);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26986);




/** What a member of an ensemble gives in a graph; what is not asked of it does not get into the file. */
class GraphMember {
    #member;
    #graph;
    outputs;
    constructor(graph, member, input) {
        this.#graph = graph;
        this.#member = member;
        this.outputs = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_0__.graphEstimator)(graph, member, input);
    }
    /** [rows, outputs] */
    get values() {
        return this.#known('values', 'values');
    }
    /** [rows, classes] */
    get probabilities() {
        return this.#known('probabilities', 'probabilities');
    }
    /** Probabilities of the second class: [rows, 1]. */
    get positives() {
        if (this.#member.classes?.length !== 2 || this.#member.outputs !== 1)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(this.#member.className, 'it does not know two classes');
        return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .graphColumns */ .iD)(this.#graph, this.probabilities, [1]);
    }
    /** decision_function; undefined when there is none. */
    get scores() {
        return this.outputs.scores;
    }
    /** decision_function of a binary classifier if it has one, else the probabilities of the second class: [rows, 1]. */
    get confidences() {
        if (this.isRegressor)
            return this.values;
        return this.scores ?? this.positives;
    }
    /** A regressor that stands in for a binary classifier. */
    get isRegressor() {
        return this.#member.task === 'regression';
    }
    /** Zero, not one half, is between the classes. A constant has scores, but to scikit-learn it is no classifier. */
    get hasScores() {
        return this.#member.className !== _constant_predictor_js__WEBPACK_IMPORTED_MODULE_3__.CONSTANT_PREDICTOR && this.scores !== undefined;
    }
    /** Class positions of the member: int64 [rows]. */
    get labels() {
        return this.#known('labels', 'labels');
    }
    /** Predicted labels, which are integers: int64 [rows]. */
    get encodedLabels() {
        const { classes, className } = this.#member;
        if (classes === null)
            return this.labels;
        const numbers = classes.map((label) => {
            if (typeof label !== 'number' || !Number.isInteger(label))
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(className, 'it was not fitted on encoded labels');
            return label;
        });
        return numbers.every((label, at) => label === at) ? this.labels : (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .graphLookUp */ .pg)(this.#graph, numbers, this.labels);
    }
    /** What `predict` gives, as numbers: [rows, 1]. @throws unsupported when the labels are text */
    get predictions() {
        if (this.outputs.values !== undefined)
            return this.values;
        const { classes, className } = this.#member;
        const numbers = Float64Array.from(classes ?? [], (label) => {
            if (typeof label === 'string')
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(className, 'its labels are text');
            return Number(label);
        });
        const table = this.#graph.constant(numbers, [numbers.length, 1]);
        return this.#graph.node('Gather', [table, this.labels]);
    }
    #known(part, what) {
        const value = this.outputs[part];
        if (value === undefined)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(this.#member.className, `it gives no ${what} in ONNX`);
        return value;
    }
}
/** Every member on the same input. */
function graphMembers(graph, members, input) {
    return members.map((member) => new GraphMember(graph, member, input));
}


/***/ }),

/***/ 60802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphInterpolate: () => (/* binding */ graphInterpolate),
/* harmony export */   graphIsotonic: () => (/* binding */ graphIsotonic),
/* harmony export */   interpolate: () => (/* binding */ interpolate),
/* harmony export */   isotonicCurve: () => (/* binding */ isotonicCurve),
/* harmony export */   isotonicLowering: () => (/* binding */ isotonicLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67222);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17331);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67133);



const NAME = 'sklearn.isotonic.IsotonicRegression';
/** The fitted steps, joined by lines; beyond the ends flat, NaN, or refused, as `out_of_bounds` says. */
function isotonicCurve(attributes) {
    const { rule, x, y } = stepsOf(attributes);
    const [low, high] = [attributes.number('X_min_'), attributes.number('X_max_')];
    if (rule === 'clip' || x.length === 1)
        return (value) => interpolate(Math.min(Math.max(value, low), high), x, y);
    return (value) => {
        if (value >= x[0] && value <= x.at(-1))
            return interpolate(value, x, y);
        if (rule === 'raise')
            throw beyond(value, x);
        return NaN;
    };
}
function stepsOf(attributes) {
    const rule = attributes.string('out_of_bounds');
    if (rule !== 'clip' && rule !== 'nan' && rule !== 'raise')
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(`${NAME}.out_of_bounds`, `"${rule}"`);
    // `_necessary_X_` until 0.23.
    const [xName, yName] = attributes.has('X_thresholds_')
        ? ['X_thresholds_', 'y_thresholds_']
        : ['_necessary_X_', '_necessary_y_'];
    const [x, y] = [attributes.floats(xName), attributes.floats(yName)];
    if (x.length === 0 || x.length !== y.length)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(NAME, 'the steps are not in the file');
    return { rule, x, y };
}
function beyond(value, x) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `${NAME} got ${value}, it was fitted on values from ${x[0]} to ${x.at(-1)}`, {
        remedy: 'Train with out_of_bounds="clip", or leave such rows out.',
    });
}
/** numpy.interp between ascending x. */
function interpolate(value, x, y) {
    const last = x.length - 1;
    if (Number.isNaN(value))
        return NaN;
    if (value >= x[last])
        return y[last];
    if (value <= x[0])
        return y[0];
    let from = 0;
    let to = last;
    while (to - from > 1) {
        const middle = (from + to) >> 1;
        if (x[middle] <= value)
            from = middle;
        else
            to = middle;
    }
    if (x[from] === value)
        return y[from];
    return ((y[from + 1] - y[from]) / (x[from + 1] - x[from])) * (value - x[from]) + y[from];
}
/** `interpolate` for [rows, 1] values: the steps below a value are counted. */
function graphInterpolate(graph, value, x, y) {
    const { add, greaterEqual, lessEqual, min, max, mul, number, sub, where } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .graphMath */ .T)(graph);
    const last = x.length - 1;
    const ends = where(greaterEqual(value, x[last]), y[last], mul(value, NaN));
    const outer = where(lessEqual(value, x[0]), y[0], ends);
    if (last === 0)
        return outer;
    const below = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .graphRowSum */ .wJ)(graph, number(lessEqual((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .graphRow */ .xm)(graph, x), value)));
    const from = graph.cast((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .graphFlat */ .sv)(graph, min(max(sub(below, 1), 0), last - 1)), 'int64');
    const slopes = y.subarray(0, last).map((low, at) => (y[at + 1] - low) / (x[at + 1] - x[at]));
    const [slope, start, height] = [slopes, x, y].map((table) => graph.node('Gather', [graph.constant(table, [table.length, 1]), from]));
    const inside = add(mul(slope, sub(value, start)), height);
    const beyond = graph.node('Or', [greaterEqual(value, x[last]), lessEqual(value, x[0])]);
    return where(beyond, outer, inside);
}
/** `isotonicCurve` for [rows, 1] values. */
function graphIsotonic(graph, value, attributes) {
    const { greater, less, max, min, or, where } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .graphMath */ .T)(graph);
    const { rule, x, y } = stepsOf(attributes);
    const inside = min(max(value, attributes.number('X_min_')), attributes.number('X_max_'));
    const curve = graphInterpolate(graph, inside, x, y);
    if (rule === 'clip' || x.length === 1)
        return curve;
    const outside = or(less(value, x[0]), greater(value, x.at(-1)));
    if (rule === 'nan')
        return where(outside, NaN, curve);
    return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .graphRefuse */ .Tg)(graph, curve, outside, 'refuse a value beyond those of training');
}
const isotonicLowering = {
    classes: [NAME],
    lower(object) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .Attributes */ .e.of(object);
        const curve = isotonicCurve(attributes);
        const about = { className: NAME, inputs: [{ name: null, kind: 'number' }] };
        return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .regressor */ .pF)(about, (input) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .toDense */ .FL)(input).data.map(curve), {
            toOnnx: (graph, input) => ({ values: graphIsotonic(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .graphMatrix */ .yP)(graph, input), attributes) }),
        });
    },
};


/***/ }),

/***/ 26986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphEstimator: () => (/* binding */ graphEstimator),
/* harmony export */   graphTransformed: () => (/* binding */ graphTransformed),
/* harmony export */   pipelineLowering: () => (/* binding */ pipelineLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40177);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16281);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78136);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32643);
/* harmony import */ var _not_askable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94847);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73973);






const NAME = 'sklearn.pipeline.Pipeline';
const HASHER = 'sklearn.feature_extraction.FeatureHasher';
const IMBALANCED = 'imblearn.pipeline.Pipeline';
/** Steps of imbalanced-learn that choose or make rows of training; its pipelines leave them out of everything else. */
const SAMPLERS = /^imblearn\.(?:(?:over_sampling|under_sampling|combine)\.|base\.FunctionSampler$)/;
/** Transformers one after the other; the last step may be any estimator, and its methods are the pipeline's. */
const pipelineLowering = {
    classes: [NAME, IMBALANCED],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const className = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalClass */ .t)(attributes.className);
        const steps = (0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsOf */ .B_)(attributes, 'steps').filter((step) => className === NAME || !isSampler(step));
        const last = steps.pop();
        if (last === undefined)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(NAME, 'no steps');
        const transformers = steps.flatMap(({ name, estimator }) => typeof estimator === 'string' ? [] : [(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerTransformer */ .he)(estimator, context, name)]);
        const final = typeof last.estimator === 'string' ? null : context.lower(last.estimator, last.name);
        if (transformers[0]?.className === HASHER)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(HASHER, `${_not_askable_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN_FEATURES */ .n} (at ${context.path})`);
        const first = [...transformers, final].find((step) => step !== null && step.inputs.length > 0);
        const second = [...transformers, final].find((step) => step !== null && step !== first && step.inputs.length > 0);
        const inputs = sharpen(first?.inputs ?? (0,_features_js__WEBPACK_IMPORTED_MODULE_5__/* .inputsOf */ .Vc)(attributes, 'any'), second?.inputs ?? []);
        const passed = (block) => transformers.reduce(pass, { value: block, own: false });
        const prepare = (block) => passed(block).value;
        return final === null
            ? { ...(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .transformerFacts */ .bk)(className, inputs), transform: prepare, toOnnx: chain(transformers, null) }
            : {
                ...finish({ ...final, className }, inputs, passed, chain(transformers, final)),
                last: { step: final, prepare },
            };
    },
};
function isSampler({ estimator }) {
    return estimator instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_7__/* .PyObject */ .By && SAMPLERS.test(estimator.className ?? '');
}
function pass({ value, own }, step) {
    return own && value.kind === 'dense' && step.transformOwn !== undefined
        ? { value: step.transformOwn(value), own }
        : { value: step.transform(value), own: step.givesNew === true };
}
/** A column that the first step only passes on holds numbers when the next step takes nothing else. */
function sharpen(inputs, next) {
    if (next.length === 0 || !next.every(({ kind }) => kind === 'number'))
        return inputs;
    return inputs.map((input) => input.kind === 'any' && input.categories === undefined ? { ...input, kind: 'number' } : input);
}
function finish(final, inputs, passed, toOnnx) {
    // The last step's way with a block of its own is not that of all steps.
    const rest = { ...final };
    delete rest.transformOwn;
    return {
        ...rest,
        inputs,
        ...((0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .canTransform */ .Br)(final) ? { transform: (block) => pass(passed(block), final).value } : {}),
        ...(final.infer === undefined
            ? {}
            : { infer: (block, want) => final.infer(passed(block).value, want) }),
        toOnnx,
    };
}
function chain(transformers, final) {
    return (graph, input) => {
        let values = input;
        for (const step of transformers)
            values = [graphTransformed(graph, step, values)];
        if (final !== null)
            return graphEstimator(graph, final, values);
        const [value] = values;
        if (value === undefined || values.length !== 1)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(NAME, 'no step changes the columns');
        return { transformed: value };
    };
}
/** A step's transformation in the graph. @throws unsupported naming the step that has no ONNX form */
function graphTransformed(graph, step, input) {
    const { transformed } = graphEstimator(graph, step, input);
    if (transformed === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(step.className, 'its transformation has no form in ONNX');
    return transformed;
}
/** Everything a step gives in the graph. @throws unsupported naming the step that has no ONNX form */
function graphEstimator(graph, step, input) {
    if (step.toOnnx === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(step.className, 'it has no form in ONNX');
    return step.toOnnx(graph, input);
}


/***/ }),

/***/ 73973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   Br: () => (/* binding */ canTransform),
/* harmony export */   he: () => (/* binding */ lowerTransformer)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52240);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16281);


/** A list of (name, estimator, ...) tuples. None stands for passthrough, as in versions before 0.22. */
function stepsOf(attributes, name) {
    return attributes.list(name).map((entry, position) => {
        const subject = `${attributes.className}.${name}[${position}]`;
        const [stepName, estimator, ...rest] = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .asItems */ .dB)(entry) ?? [];
        if (typeof stepName !== 'string' || estimator === undefined)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(subject, 'expected (name, estimator)');
        return { name: stepName, estimator: estimatorOf(estimator, subject), rest };
    });
}
function estimatorOf(value, subject) {
    if (value === null)
        return 'passthrough';
    if (value === 'passthrough' || value === 'drop' || value instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PyObject */ .By)
        return value;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(subject, `expected an estimator, found ${(0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeValue */ .bp)(value)}`);
}
/** Lowers a step that must transform. @throws unsupported when it cannot */
function lowerTransformer(estimator, context, step) {
    const lowered = context.lower(estimator, step);
    if (!canTransform(lowered))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(lowered.className, `it cannot transform (at ${context.path}.${step})`);
    return lowered;
}
/** Whether it has a transform method. */
function canTransform(lowered) {
    return lowered.transform !== undefined;
}


/***/ }),

/***/ 67222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ graphMath)
/* harmony export */ });
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24930);
/* harmony import */ var _graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17331);


/** The arithmetic of a graph. */
function graphMath(graph) {
    const operand = (value) => (typeof value === 'number' ? (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, value) : value);
    const unary = (operator) => (value) => graph.node(operator, [value]);
    const binary = (operator) => (left, right) => graph.node(operator, [operand(left), operand(right)]);
    const reduced = (operator, axes) => (value) => graph.node(operator, [value, graph.constant(BigInt64Array.from(axes, BigInt), [axes.length])], {
        keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1),
    });
    const [add, sub, mul, div] = [binary('Add'), binary('Sub'), binary('Mul'), binary('Div')];
    const [exp, log, equal] = [unary('Exp'), unary('Log'), binary('Equal')];
    const where = (condition, yes, no) => graph.node('Where', [condition, operand(yes), operand(no)]);
    return {
        add,
        sub,
        mul,
        div,
        pow: binary('Pow'),
        max: binary('Max'),
        min: binary('Min'),
        less: binary('Less'),
        lessEqual: binary('LessOrEqual'),
        greater: binary('Greater'),
        greaterEqual: binary('GreaterOrEqual'),
        equal,
        and: binary('And'),
        or: binary('Or'),
        not: unary('Not'),
        isNaN: unary('IsNaN'),
        neg: unary('Neg'),
        abs: unary('Abs'),
        exp,
        log,
        sqrt: unary('Sqrt'),
        sin: unary('Sin'),
        cos: unary('Cos'),
        tanh: unary('Tanh'),
        floor: unary('Floor'),
        // onnxruntime's Sigmoid subtracts from 1, so that small values are 0; shares of them must not be.
        sigmoid: (value) => div(1, add(1, exp(unary('Neg')(value)))),
        square: (value) => mul(value, value),
        // Kahan's way: the error of 1 + x is the same in the logarithm and in the divisor.
        log1p(value) {
            const shifted = add(value, 1);
            const change = sub(shifted, 1);
            const ratio = div(mul(value, log(shifted)), change);
            return where(equal(change, 0), value, where(isInfinite(graph, shifted), log(shifted), ratio));
        },
        expm1(value) {
            const power = exp(value);
            const change = sub(power, 1);
            const ratio = div(mul(change, value), log(power));
            const far = graph.node('Or', [equal(change, -1), isInfinite(graph, power)]);
            return where(equal(change, 0), value, where(far, change, ratio));
        },
        trunc: (value) => mul(graph.node('Sign', [value]), graph.node('Floor', [graph.node('Abs', [value])])),
        where,
        number: (value) => graph.cast(value, 'double'),
        times: (value, rows, cols, data) => (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphProduct */ .Kv)(graph, value, graph.constant(data, [rows, cols])),
        rowMax: reduced('ReduceMax', [1]),
        rowMin: reduced('ReduceMin', [1]),
        allMin: reduced('ReduceMin', [0, 1]),
        allMax: reduced('ReduceMax', [0, 1]),
        sum: (values) => values.reduce((total, value) => add(total, value)),
        polynomial: (value, [first = 0, ...rest]) => rest.reduce((sum, coefficient) => add(mul(sum, value), coefficient), constantLike(graph, value, first)),
    };
}
function isInfinite(graph, value) {
    return graph.node('IsInf', [value]);
}
/** A number that broadcasts like any other operand. */
function constantLike(graph, value, number) {
    return { ...(0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, number), elementType: value.elementType };
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
