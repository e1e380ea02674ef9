export const id = 9332;
export const ids = [9332,6986,8136];
export const modules = {

/***/ 19333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CONSTANT_PREDICTOR: () => (/* binding */ CONSTANT_PREDICTOR),
/* harmony export */   constantPredictorLowering: () => (/* binding */ constantPredictorLowering)
/* harmony export */ });
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17331);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32643);




const CONSTANT_PREDICTOR = 'sklearn.multiclass._ConstantPredictor';
/** Stands in for a binary classifier whose training rows were all of one class: no or yes, whatever the row. */
const constantPredictorLowering = {
    classes: [CONSTANT_PREDICTOR],
    lower(object) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const [answer, ...more] = attributes.floats('y_');
        if ((answer !== 0 && answer !== 1) || more.length > 0)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)(CONSTANT_PREDICTOR, 'its answer is not 0 or 1');
        return {
            className: CONSTANT_PREDICTOR,
            task: 'classification',
            classes: [0, 1],
            outputs: 1,
            // Before 1.1 it did not say how many columns there were; the estimators beside it do.
            inputs: attributes.has('n_features_in_') ? (0,_features_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOf */ .Vc)(attributes, 'number') : [],
            hasProbabilities: true,
            infer: ({ rows }, want) => ({
                labels: want.predictions ? new Int32Array(rows).fill(answer) : null,
                values: null,
                probabilities: want.probabilities
                    ? Float64Array.from({ length: rows * 2 }, (_, at) => (at % 2 === 0 ? 1 - answer : answer))
                    : null,
                scores: want.scores ? new Float64Array(rows).fill(answer) : null,
            }),
            toOnnx(graph, input) {
                const repeat = (row) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .graphRepeat */ .g$)(graph, input[0], Float64Array.from(row));
                return {
                    labels: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .graphFlat */ .sv)(graph, graph.cast(repeat([answer]), 'int64')),
                    probabilities: repeat([1 - answer, answer]),
                    scores: repeat([answer]),
                };
            },
        };
    },
};


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

/***/ 79670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   functionTransformerLowering: () => (/* binding */ functionTransformerLowering),
/* harmony export */   ufuncOf: () => (/* binding */ ufuncOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16281);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52240);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17331);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67222);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11728);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45906);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67133);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32643);




const NAME = 'sklearn.preprocessing.FunctionTransformer';
const node = (operator) => (graph, value) => graph.node(operator, [value]);
const scaled = (operator, factor) => (graph, value) => graph.node('Mul', [graph.node(operator, [value]), (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, factor)]);
/** (e^x - e^-x) / 2, or with a plus. */
const halves = (operator) => (graph, value) => {
    const { exp, mul, neg } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .graphMath */ .T)(graph);
    return mul(graph.node(operator, [exp(value), exp(neg(value))]), 0.5);
};
/** Functions that people pass; those whose last bit depends on numpy's own code are within one unit of it. */
const UFUNCS = {
    log: { apply: Math.log, graph: node('Log') },
    log1p: {
        apply: Math.log1p,
        graph: (graph, value) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .graphMath */ .T)(graph).log1p(value),
    },
    log2: { apply: Math.log2, graph: scaled('Log', Math.LOG2E) },
    log10: { apply: Math.log10, graph: scaled('Log', Math.LOG10E) },
    exp: { apply: Math.exp, graph: node('Exp') },
    expm1: {
        apply: Math.expm1,
        graph: (graph, value) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .graphMath */ .T)(graph).expm1(value),
    },
    sqrt: { apply: Math.sqrt, graph: node('Sqrt') },
    cbrt: { apply: Math.cbrt, graph: graphCubeRoot },
    square: { apply: (value) => value * value, graph: (graph, value) => graph.node('Mul', [value, value]) },
    absolute: { apply: Math.abs, graph: node('Abs') },
    fabs: { apply: Math.abs, graph: node('Abs') },
    negative: { apply: (value) => -value, graph: node('Neg') },
    reciprocal: { apply: (value) => 1 / value, graph: node('Reciprocal') },
    sign: { apply: Math.sign, graph: node('Sign') },
    floor: { apply: Math.floor, graph: node('Floor') },
    ceil: { apply: Math.ceil, graph: node('Ceil') },
    sin: { apply: Math.sin, graph: node('Sin') },
    cos: { apply: Math.cos, graph: node('Cos') },
    tan: {
        apply: Math.tan,
        graph: (graph, value) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .graphMath */ .T)(graph).div(graph.node('Sin', [value]), graph.node('Cos', [value])),
    },
    tanh: { apply: Math.tanh, graph: node('Tanh') },
    arcsinh: { apply: Math.asinh, graph: graphAreaSine },
    sinh: { apply: Math.sinh, graph: halves('Sub') },
    cosh: { apply: Math.cosh, graph: halves('Add') },
    arctan: { apply: Math.atan, graph: _plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .graphArctangent */ .G },
    exp2: { apply: (value) => 2 ** value, graph: (graph, value) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .graphMath */ .T)(graph).pow(2, value) },
    trunc: { apply: Math.trunc, graph: (graph, value) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .graphMath */ .T)(graph).trunc(value) },
    rint: { apply: roundHalfEven, graph: node('Round') },
    positive: { apply: (value) => value, graph: (_, value) => value },
    deg2rad: {
        apply: (value) => value * (Math.PI / 180),
        graph: (graph, value) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .graphMath */ .T)(graph).mul(value, Math.PI / 180),
    },
    rad2deg: {
        apply: (value) => value * (180 / Math.PI),
        graph: (graph, value) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .graphMath */ .T)(graph).mul(value, 180 / Math.PI),
    },
    isnan: {
        apply: (value) => Number(Number.isNaN(value)),
        graph: (graph, value) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .graphMath */ .T)(graph).number((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .graphMath */ .T)(graph).isNaN(value)),
    },
};
/** Other names of the same functions: numpy's own, and those that numpy wraps. */
const ALIASES = {
    abs: 'absolute',
    radians: 'deg2rad',
    degrees: 'rad2deg',
    asinh: 'arcsinh',
    atan: 'arctan',
};
/** Of scipy.special. */
const SPECIAL = {
    expit: { apply: _plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .expit */ .Td, graph: node('Sigmoid') },
    logit: { apply: (value) => Math.log(value / (1 - value)), graph: graphLogit },
    exp2: UFUNCS['exp2'],
    log1p: UFUNCS['log1p'],
    expm1: UFUNCS['expm1'],
    cbrt: UFUNCS['cbrt'],
};
function roundHalfEven(value) {
    const floor = Math.floor(value);
    const rest = value - floor;
    return rest < 0.5 || (rest === 0.5 && floor % 2 === 0) ? floor : floor + 1;
}
/** The power, and a step of Newton's method towards what it rounds away from. */
function graphCubeRoot(graph, value) {
    const { abs, div, equal, less, mul, neg, or, pow, square, sub, where } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .graphMath */ .T)(graph);
    const size = abs(value);
    const root = pow(size, 1 / 3);
    const special = or(equal(size, 0), equal(size, Infinity));
    const safe = where(special, 1, root);
    const better = sub(safe, div(sub(mul(square(safe), safe), where(special, 1, size)), mul(square(safe), 3)));
    const positive = where(special, size, better);
    return where(less(value, 0), neg(positive), positive);
}
function graphAreaSine(graph, value) {
    const { abs, add, div, greater, less, log, log1p, min, neg, sqrt, square, where } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .graphMath */ .T)(graph);
    const size = abs(value);
    const near = min(size, FAR);
    const inside = log1p(add(near, div(square(near), add(sqrt(add(square(near), 1)), 1))));
    const positive = where(greater(size, FAR), add(log(size), Math.LN2), inside);
    return where(less(value, 0), neg(positive), positive);
}
/** Beyond it the square has no room for the one that is added. */
const FAR = 1e9;
function graphLogit(graph, value) {
    const { div, log, sub } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .graphMath */ .T)(graph);
    return log(div(value, sub(1, value)));
}
/** No function (the identity) or a numpy ufunc; other functions are code that is not in the file. */
const functionTransformerLowering = {
    classes: [NAME],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_4__/* .Attributes */ .e.of(object);
        const ufunc = ufuncOf(attributes.raw('func'), context.path);
        const options = attributes.get('kw_args') ?? null;
        if (options !== null && !(options instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_5__/* .PyDict */ .KL && options.size === 0)) {
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .unsupported */ .qO)(`${NAME}.kw_args`, `arguments of the function are not supported (at ${context.path})`);
        }
        const known = attributes.has('n_features_in_');
        return {
            ...(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .transformerFacts */ .bk)(NAME, known ? (0,_features_js__WEBPACK_IMPORTED_MODULE_8__/* .inputsOf */ .Vc)(attributes, ufunc === null ? 'any' : 'number') : []),
            transform: (block) => (ufunc === null ? block : mapBlock(block, ufunc.apply)),
            toOnnx(graph, input) {
                if (ufunc === null)
                    return { transformed: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .graphConcat */ .tR)(graph, input) };
                return { transformed: ufunc.graph(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .graphMatrix */ .yP)(graph, input)) };
            },
        };
    },
};
function mapBlock(block, apply) {
    if (block.kind === 'sparse' && apply(0) !== 0) {
        const dense = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .toDense */ .FL)(block);
        return { ...dense, data: dense.data.map(apply) };
    }
    const numbers = block.kind === 'sparse' ? (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .toSparse */ .UH)(block) : (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .toDense */ .FL)(block);
    return { ...numbers, data: numbers.data.map(apply) };
}
/** A function as a numpy ufunc, null for none. @throws unsupported naming a function whose code is not in the file */
function ufuncOf(func, path) {
    if (func === null)
        return null;
    if (func instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_5__/* .PyObject */ .By && /^numpy\.(_?core)\._ufunc_reconstruct$/.test(func.className ?? '')) {
        // How NumPy before 1.20 pickles a ufunc: module and name.
        const [module, name] = func.args;
        if (typeof module === 'string' && typeof name === 'string')
            return ufuncOf(new _formats_index_js__WEBPACK_IMPORTED_MODULE_5__/* .PyGlobal */ .B6(module, name), path);
    }
    if (!(func instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_5__/* .PyGlobal */ .B6))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .unsupported */ .qO)(NAME, `a function made by ${(0,_formats_index_js__WEBPACK_IMPORTED_MODULE_10__/* .describeValue */ .bp)(func)} (at ${path})`);
    const ufunc = namedUfunc(func);
    if (ufunc !== undefined)
        return ufunc;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .unsupported */ .qO)(func.qualifiedName, `${NAME} calls this function, whose code is not in the file (at ${path})`, 'Use a numpy function such as numpy.log1p, or run the model with a Python interpreter (runtime: python).');
}
function namedUfunc({ module, name }) {
    const known = /^numpy(\.|$)/.test(module) ? UFUNCS : /^scipy\.special(\.|$)/.test(module) ? SPECIAL : {};
    const key = Object.hasOwn(ALIASES, name) ? ALIASES[name] : name;
    return Object.hasOwn(known, key) ? known[key] : undefined;
}


/***/ }),

/***/ 87665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ lowerPredictor),
/* harmony export */   Fi: () => (/* binding */ lowerMembers),
/* harmony export */   Jd: () => (/* binding */ confidencesOf),
/* harmony export */   _v: () => (/* binding */ encodedLabels),
/* harmony export */   ee: () => (/* binding */ hasScores),
/* harmony export */   j8: () => (/* binding */ predicts),
/* harmony export */   jH: () => (/* binding */ optionalNumbers),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   nD: () => (/* binding */ probabilitiesOf),
/* harmony export */   uH: () => (/* binding */ positivesOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16281);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52240);
/* harmony import */ var _constant_predictor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19333);



const NOTHING = { predictions: false, probabilities: false, scores: false };
/** Lowers a nested estimator that must predict. @throws unsupported when it only transforms */
function lowerPredictor(estimator, context, step) {
    const lowered = context.lower(estimator, step);
    if (!predicts(lowered))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(lowered.className, `it cannot predict (at ${context.path}.${step})`);
    return lowered;
}
function predicts(lowered) {
    return lowered.infer !== undefined;
}
/** The fitted estimators of an ensemble, `estimators_` unless named otherwise; "drop" leaves none behind. */
function lowerMembers(attributes, context, name = 'estimators_') {
    return attributes.list(name).flatMap((estimator, at) => {
        if (estimator === 'drop')
            return [];
        if (!(estimator instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PyObject */ .By))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(`${attributes.className}.${name}[${at}]`, 'not an estimator');
        return [lowerPredictor(estimator, context, `${name}[${at}]`)];
    });
}
/** One part of what an estimator gives. */
function ask(estimator, block, part) {
    return estimator.infer(block, { ...NOTHING, [part]: true });
}
/** predict_proba, rows x classes. @throws unsupported when the estimator has none */
function probabilitiesOf(estimator, block) {
    const { probabilities } = ask(estimator, block, 'probabilities');
    if (probabilities === null)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(estimator.className, 'it has no predict_proba');
    return probabilities;
}
/** predict_proba of the second class. @throws unsupported when the estimator has none or not two classes */
function positivesOf(estimator, block) {
    const probabilities = probabilitiesOf(estimator, block);
    if (probabilities.length !== block.rows * 2)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(estimator.className, 'it does not know two classes');
    return probabilities.filter((_, at) => at % 2 === 1);
}
/** What a regressor predicts; decision_function of a binary classifier if it has one, else predict_proba of the second class. */
function confidencesOf(estimator, block) {
    if (estimator.task === 'regression')
        return ask(estimator, block, 'predictions').values;
    return ask(estimator, block, 'scores').scores ?? positivesOf(estimator, block);
}
/**
 * Whether a classifier has a decision_function: then zero, not one half, is between its classes. A constant has one, but to
 * scikit-learn it is no classifier.
 */
function hasScores(estimator, block) {
    return estimator.className !== _constant_predictor_js__WEBPACK_IMPORTED_MODULE_2__.CONSTANT_PREDICTOR && ask(estimator, block, 'scores').scores !== null;
}
/** Predicted labels as numbers: members of an ensemble are fitted on encoded labels, 0, 1, 2 ... */
function encodedLabels(estimator, block) {
    const { labels } = ask(estimator, block, 'predictions');
    if (labels === null)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(estimator.className, 'it predicts no labels');
    const { classes } = estimator;
    if (classes === null)
        return labels;
    if (!classes.every((label) => typeof label === 'number' && Number.isInteger(label))) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(estimator.className, 'it was not fitted on encoded labels');
    }
    const numbers = Int32Array.from(classes);
    return labels.map((label) => numbers[label]);
}
/** An array of numbers, or null for None. */
function optionalNumbers(attributes, name) {
    const value = attributes.get(name) ?? null;
    if (value === null)
        return null;
    if ((0,_formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .asItems */ .dB)(value) === null)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(`${attributes.className}.${name}`, 'not a list of numbers');
    return attributes.floats(name);
}


/***/ }),

/***/ 26986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphEstimator: () => (/* binding */ graphEstimator),
/* harmony export */   graphTransformed: () => (/* binding */ graphTransformed),
/* harmony export */   joinSteps: () => (/* binding */ joinSteps),
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
const IMPUTER = 'sklearn.impute.SimpleImputer';
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
        return joinSteps(transformers, final, { className, inputs: () => (0,_features_js__WEBPACK_IMPORTED_MODULE_5__/* .inputsOf */ .Vc)(attributes, 'any') });
    },
};
/** Transformers one after the other and an estimator behind them: what a pipeline of these steps computes. */
function joinSteps(transformers, final, whole) {
    const { className } = whole;
    const first = [...transformers, final].find((step) => step !== null && step.inputs.length > 0);
    const second = [...transformers, final].find((step) => step !== null && step !== first && step.inputs.length > 0);
    const inputs = sharpen(first?.inputs ?? whole.inputs(), second?.inputs ?? [], first?.className === IMPUTER);
    const passed = (block) => transformers.reduce(pass, { value: block, own: false });
    const prepare = (block) => passed(block).value;
    return final === null
        ? { ...(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .transformerFacts */ .bk)(className, inputs), transform: prepare, toOnnx: chain(transformers, null) }
        : {
            ...finish({ ...final, className }, inputs, passed, chain(transformers, final)),
            last: { step: final, prepare },
        };
}
function isSampler({ estimator }) {
    return estimator instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_7__/* .PyObject */ .By && SAMPLERS.test(estimator.className ?? '');
}
function pass({ value, own }, step) {
    return own && value.kind === 'dense' && step.transformOwn !== undefined
        ? { value: step.transformOwn(value), own }
        : { value: step.transform(value), own: step.givesNew === true };
}
/**
 * A column that the first step only passes on holds numbers when the next step takes nothing else. Behind an imputer,
 * which passes on every cell that is there, an encoder knows the categories.
 */
function sharpen(inputs, next, imputed) {
    if (imputed && next.length === inputs.length)
        return inputs.map((input, at) => withCategories(input, next[at]));
    if (next.length === 0 || !next.every(({ kind }) => kind === 'number'))
        return inputs;
    return inputs.map((input) => input.kind === 'any' && input.categories === undefined ? { ...input, kind: 'number' } : input);
}
function withCategories(input, { kind, categories }) {
    if (input.kind !== kind && input.kind !== 'any')
        return input;
    return { ...input, kind, ...(categories === undefined ? {} : { categories }) };
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

/***/ 59332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  transformedTargetLowering: () => (/* binding */ transformedTargetLowering)
});

// EXTERNAL MODULE: ./src/formats/access.ts
var access = __webpack_require__(74136);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/class-names.ts
var class_names = __webpack_require__(40177);
// EXTERNAL MODULE: ./src/formats/pickle/values.ts
var pickle_values = __webpack_require__(16281);
// EXTERNAL MODULE: ./src/plan/functions/error-function.ts
var error_function = __webpack_require__(70476);
;// CONCATENATED MODULE: ./src/plan/functions/normal-share.ts

/** Share of the standard normal distribution below a value (scipy.stats.norm.cdf). */
function normalShare(value) {
    const x = value / Math.SQRT2;
    // scipy.special.ndtr: the complement where the difference to one or zero would cancel.
    if (Math.abs(x) < Math.SQRT1_2)
        return 0.5 + 0.5 * (0,error_function/* errorFunction */.T7)(x);
    const tail = 0.5 * (0,error_function/* complementaryErrorFunction */.zl)(Math.abs(x));
    return x > 0 ? 1 - tail : tail;
}

// EXTERNAL MODULE: ./src/lower/sklearn/function-transformer.ts
var function_transformer = __webpack_require__(79670);
// EXTERNAL MODULE: ./src/lower/sklearn/isotonic.ts
var isotonic = __webpack_require__(60802);
// EXTERNAL MODULE: ./src/lower/sklearn/steps.ts
var steps = __webpack_require__(73973);
;// CONCATENATED MODULE: ./src/lower/sklearn/inverse-transforms.ts






/** inverse_transform of the transformers that people put around a target. @throws unsupported naming any other */
function inverseOf(transformer, path) {
    const attributes = access/* Attributes */.e.of(transformer);
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    switch (className.replace('sklearn.preprocessing.', '')) {
        case 'FunctionTransformer': {
            const ufunc = (0,function_transformer.ufuncOf)(attributes.raw('inverse_func'), `${path}.transformer_`);
            return ufunc === null ? (value) => value : ufunc.apply;
        }
        case 'StandardScaler':
            return scaled(optional(attributes, 'with_std', 'scale_'), optional(attributes, 'with_mean', 'mean_'));
        case 'RobustScaler':
            return scaled(optional(attributes, 'with_scaling', 'scale_'), optional(attributes, 'with_centering', 'center_'));
        case 'MaxAbsScaler':
            return scaled(attributes.floats('scale_'), null);
        case 'MinMaxScaler': {
            const [scale, min] = [attributes.floats('scale_'), attributes.floats('min_')];
            return (value, column) => (value - min[column]) / scale[column];
        }
        case 'PowerTransformer':
            return powerInverse(attributes, path);
        case 'QuantileTransformer':
            return quantileInverse(attributes);
        case 'sklearn.pipeline.Pipeline':
            return pipelineInverse(attributes, path);
        default:
            throw (0,errors/* unsupported */.qO)(className, `transforming the target back is not supported (at ${path}.transformer_)`);
    }
}
function optional(attributes, flag, name) {
    return attributes.boolean(flag) ? attributes.floats(name) : null;
}
function scaled(scale, centre) {
    return (value, column) => value * (scale?.[column] ?? 1) + (centre?.[column] ?? 0);
}
function pipelineInverse(attributes, path) {
    const inverses = (0,steps/* stepsOf */.B_)(attributes, 'steps').flatMap(({ estimator }) => estimator instanceof pickle_values/* PyObject */.By ? [inverseOf(estimator, path)] : []);
    return (value, column) => inverses.reduceRight((inner, inverse) => inverse(inner, column), value);
}
function powerInverse(attributes, path) {
    const lambdas = attributes.floats('lambdas_');
    const standardize = attributes.boolean('standardize');
    const unscaled = standardize ? inverseOf(attributes.object('_scaler'), path) : (value) => value;
    const inverse = attributes.string('method') === 'box-cox' ? inverseBoxCox : inverseYeoJohnson;
    return (value, column) => inverse(unscaled(value, column), lambdas[column]);
}
/** scipy.special.inv_boxcox */
function inverseBoxCox(value, lambda) {
    return lambda === 0 ? Math.exp(value) : Math.exp(Math.log1p(lambda * value) / lambda);
}
function inverseYeoJohnson(value, lambda) {
    if (value >= 0) {
        return Math.abs(lambda) < Number.EPSILON ? Math.expm1(value) : (value * lambda + 1) ** (1 / lambda) - 1;
    }
    const rest = 2 - lambda;
    return Math.abs(rest) > Number.EPSILON ? 1 - (-rest * value + 1) ** (1 / rest) : -Math.expm1(-value);
}
/** scikit-learn's BOUNDS_THRESHOLD. */
const EDGE = 1e-7;
function quantileInverse(attributes) {
    const quantiles = attributes.matrix('quantiles_');
    const references = attributes.floats('references_');
    if (references.length !== quantiles.rows || references.length === 0)
        throw (0,errors/* corrupt */.qb)(attributes.className, 'the quantiles do not fit the references');
    const normal = attributes.string('output_distribution') === 'normal';
    const columns = Array.from({ length: quantiles.cols }, (_, column) => Float64Array.from({ length: quantiles.rows }, (_unused, row) => quantiles.data[row * quantiles.cols + column]));
    return (value, column) => {
        const share = normal ? normalShare(value) : value;
        const known = columns[column];
        const [low, high] = normal ? [share - EDGE < 0, share + EDGE > 1] : [share === 0, share === 1];
        if (high)
            return known.at(-1);
        return low ? known[0] : (0,isotonic.interpolate)(share, references, known);
    };
}

// EXTERNAL MODULE: ./src/plan/graph-math.ts
var graph_math = __webpack_require__(67222);
// EXTERNAL MODULE: ./src/plan/graph-nodes.ts
var graph_nodes = __webpack_require__(17331);
;// CONCATENATED MODULE: ./src/lower/sklearn/graph-inverse-transforms.ts






/** `inverseOf` in a graph, for [rows, targets]. @throws unsupported naming a transformer that is not turned back */
function graphInverse(graph, values, transformer) {
    const attributes = access/* Attributes */.e.of(transformer);
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    const { add, div, mul, sub } = (0,graph_math/* graphMath */.T)(graph);
    const scaled = (scale, centre) => {
        const wide = scale === null ? values : mul(values, (0,graph_nodes/* graphRow */.xm)(graph, scale));
        return centre === null ? wide : add(wide, (0,graph_nodes/* graphRow */.xm)(graph, centre));
    };
    const optional = (flag, name) => (attributes.boolean(flag) ? attributes.floats(name) : null);
    switch (className.replace('sklearn.preprocessing.', '')) {
        case 'FunctionTransformer': {
            const ufunc = (0,function_transformer.ufuncOf)(attributes.raw('inverse_func'), className);
            return ufunc === null ? values : ufunc.graph(graph, values);
        }
        case 'StandardScaler':
            return scaled(optional('with_std', 'scale_'), optional('with_mean', 'mean_'));
        case 'RobustScaler':
            return scaled(optional('with_scaling', 'scale_'), optional('with_centering', 'center_'));
        case 'MaxAbsScaler':
            return scaled(attributes.floats('scale_'), null);
        case 'MinMaxScaler':
            return div(sub(values, (0,graph_nodes/* graphRow */.xm)(graph, attributes.floats('min_'))), (0,graph_nodes/* graphRow */.xm)(graph, attributes.floats('scale_')));
        case 'PowerTransformer':
            return graphPowerInverse(graph, values, attributes);
        case 'QuantileTransformer':
            return graphQuantileInverse(graph, values, attributes);
        case 'sklearn.pipeline.Pipeline':
            return (0,steps/* stepsOf */.B_)(attributes, 'steps').reduceRight((value, { estimator }) => (estimator instanceof pickle_values/* PyObject */.By ? graphInverse(graph, value, estimator) : value), values);
        default:
            throw (0,errors/* unsupported */.qO)(className, 'transforming the target back has no form in ONNX');
    }
}
function graphPowerInverse(graph, values, attributes) {
    const { add, div, exp, expm1, greaterEqual, log1p, mul, neg, pow, sub, where } = (0,graph_math/* graphMath */.T)(graph);
    const standardized = attributes.boolean('standardize');
    const value = standardized ? graphInverse(graph, values, attributes.object('_scaler')) : values;
    const boxCox = attributes.string('method') === 'box-cox';
    const near = (number) => Math.abs(number) < Number.EPSILON;
    const columns = Array.from(attributes.floats('lambdas_'), (lambda, at) => {
        const column = (0,graph_nodes/* graphColumns */.iD)(graph, value, [at]);
        if (boxCox)
            return lambda === 0 ? exp(column) : exp(div(log1p(mul(column, lambda)), lambda));
        const rest = 2 - lambda;
        const above = near(lambda) ? expm1(column) : sub(pow(add(mul(column, lambda), 1), 1 / lambda), 1);
        const below = near(rest) ? neg(expm1(neg(column))) : sub(1, pow(add(mul(column, -rest), 1), 1 / rest));
        return where(greaterEqual(column, 0), above, below);
    });
    return (0,graph_nodes/* graphConcat */.tR)(graph, columns);
}
/** scikit-learn's BOUNDS_THRESHOLD. */
const graph_inverse_transforms_EDGE = 1e-7;
function graphQuantileInverse(graph, values, attributes) {
    const { add, equal, greater, less, mul, where } = (0,graph_math/* graphMath */.T)(graph);
    const quantiles = attributes.matrix('quantiles_');
    const references = attributes.floats('references_');
    const normal = attributes.string('output_distribution') === 'normal';
    const columns = Array.from({ length: quantiles.cols }, (_, column) => {
        const known = Float64Array.from(references, (_reference, row) => quantiles.data[row * quantiles.cols + column]);
        const value = (0,graph_nodes/* graphColumns */.iD)(graph, values, [column]);
        const share = normal ? mul(add((0,error_function/* graphErrorFunction */.VH)(graph, mul(value, Math.SQRT1_2)), 1), 0.5) : value;
        const inside = (0,isotonic.graphInterpolate)(graph, share, references, known);
        const low = normal ? less(add(share, -graph_inverse_transforms_EDGE), 0) : equal(share, 0);
        const high = normal ? greater(add(share, graph_inverse_transforms_EDGE), 1) : equal(share, 1);
        return where(high, known.at(-1), where(low, known[0], inside));
    });
    return (0,graph_nodes/* graphConcat */.tR)(graph, columns);
}

// EXTERNAL MODULE: ./src/lower/sklearn/members.ts
var members = __webpack_require__(87665);
// EXTERNAL MODULE: ./src/lower/sklearn/pipeline.ts
var pipeline = __webpack_require__(26986);
;// CONCATENATED MODULE: ./src/lower/sklearn/transformed-target.ts





const NAME = 'sklearn.compose.TransformedTargetRegressor';
/** A regressor on a transformed target: what it predicts is transformed back. */
const transformedTargetLowering = {
    classes: [NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const regressor = (0,members/* lowerPredictor */.E8)(attributes.object('regressor_'), context, 'regressor_');
        const inverse = inverseOf(attributes.object('transformer_'), context.path);
        return {
            className: NAME,
            task: regressor.task,
            classes: regressor.classes,
            outputs: regressor.outputs,
            inputs: regressor.inputs,
            hasProbabilities: false,
            infer(block, want) {
                const inference = regressor.infer(block, want);
                const { outputs } = regressor;
                return { ...inference, values: inference.values?.map((value, at) => inverse(value, at % outputs)) ?? null };
            },
            toOnnx(graph, input) {
                const said = (0,pipeline.graphEstimator)(graph, regressor, input);
                if (said.values === undefined)
                    return said;
                return { ...said, values: graphInverse(graph, said.values, attributes.object('transformer_')) };
            },
        };
    },
};


/***/ }),

/***/ 78136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ denseTransformer),
/* harmony export */   BL: () => (/* binding */ numericTransformer),
/* harmony export */   bk: () => (/* binding */ transformerFacts),
/* harmony export */   kd: () => (/* binding */ classifier),
/* harmony export */   pF: () => (/* binding */ regressor),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67133);
/* harmony import */ var _numeric_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81109);


/** A transformer on numbers; sparse input is made dense. */
function denseTransformer(about, apply, form = {}) {
    return numericTransformer(about, (input) => apply((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .toDense */ .FL)(input)), form);
}
/** A transformer on numbers that has its own way with sparse input. */
function numericTransformer(about, apply, form = {}) {
    return {
        ...transformerFacts(about.className, about.inputs),
        transform: (block) => apply((0,_numeric_input_js__WEBPACK_IMPORTED_MODULE_1__/* .numericInput */ .ui)(block, about)),
        ...form,
    };
}
/** The facts that every transformer shares. */
function transformerFacts(className, inputs) {
    return { className, inputs, task: 'transform', classes: null, outputs: 1, hasProbabilities: false };
}
/** A regressor on numbers: `predict` gives rows x outputs. */
function regressor(about, predict, form = {}) {
    return {
        className: about.className,
        inputs: about.inputs,
        task: 'regression',
        classes: null,
        outputs: about.outputs ?? 1,
        hasProbabilities: false,
        infer(block, want) {
            const values = want.predictions ? predict((0,_numeric_input_js__WEBPACK_IMPORTED_MODULE_1__/* .numericInput */ .ui)(block, about)) : null;
            return { labels: null, values, probabilities: null, scores: null };
        },
        ...form,
    };
}
/** A classifier on numbers. Rules must not write into what `compute` gave: they may run one after the other. */
function classifier(about, rules, form = {}) {
    return {
        className: about.className,
        inputs: about.inputs,
        task: 'classification',
        classes: about.classes,
        outputs: 1,
        hasProbabilities: rules.probabilities !== undefined,
        infer(block, want) {
            const ready = block.kind === 'columns' && rules.computeColumns !== undefined && (0,_numeric_input_js__WEBPACK_IMPORTED_MODULE_1__/* .areFiniteColumns */ .BU)(block, about);
            const raw = (ready ? rules.computeColumns(block) : null) ?? rules.compute((0,_numeric_input_js__WEBPACK_IMPORTED_MODULE_1__/* .numericInput */ .ui)(block, about));
            return {
                labels: want.predictions ? rules.labels(raw) : null,
                values: null,
                probabilities: want.probabilities ? (rules.probabilities?.(raw) ?? null) : null,
                scores: want.scores ? (rules.scores?.(raw) ?? null) : null,
            };
        },
        ...form,
    };
}
/** A copy with the same shape, for kernels that work in place. */
function copyOf(block) {
    return { ...block, data: block.data.slice() };
}


/***/ }),

/***/ 11728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ graphArctangent),
/* harmony export */   w: () => (/* binding */ graphArcsine)
/* harmony export */ });
/* harmony import */ var _graph_math_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67222);

/** Coefficients of Cephes' atan.c (https://www.netlib.org/cephes/). */
const P = [-0.8750608600031904, -16.157537187333652, -75.00855792314705, -122.88666844901361, -64.85021904942025];
const Q = [1, 24.858464901423062, 165.02700983169885, 432.88106049129027, 485.3903996359137, 194.5506571482614];
/** tan(3 pi / 8), beyond which the reciprocal is taken. */
const FAR = 2.414213562373095;
const NEAR = 0.66;
/** What pi / 2 as a double lacks. */
const MORE_BITS = 6.123233995736766e-17;
/** The arc tangent in a graph, since onnxruntime has no Atan of doubles; within the last bit. */
function graphArctangent(graph, value) {
    const { abs, add, div, greater, less, mul, neg, polynomial, square, sub, where } = (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_0__/* .graphMath */ .T)(graph);
    const size = abs(value);
    const [far, middle] = [greater(size, FAR), greater(size, NEAR)];
    const turned = div(-1, where(far, size, 1));
    const x = where(far, turned, where(middle, div(sub(size, 1), add(size, 1)), size));
    const z = square(x);
    const rest = add(mul(x, div(mul(z, polynomial(z, P)), polynomial(z, Q))), x);
    const lacking = where(far, MORE_BITS, where(middle, MORE_BITS / 2, 0));
    const angle = add(where(far, Math.PI / 2, where(middle, Math.PI / 4, 0)), add(rest, lacking));
    return where(less(value, 0), neg(angle), angle);
}
/** The arc sine of numbers from -1 to 1 in a graph. */
function graphArcsine(graph, value) {
    const { add, div, mul, sqrt, sub } = (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_0__/* .graphMath */ .T)(graph);
    return graphArctangent(graph, div(value, sqrt(mul(sub(1, value), add(1, value)))));
}


/***/ }),

/***/ 70476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T7: () => (/* binding */ errorFunction),
/* harmony export */   VH: () => (/* binding */ graphErrorFunction),
/* harmony export */   zi: () => (/* binding */ polynomial),
/* harmony export */   zl: () => (/* binding */ complementaryErrorFunction)
/* harmony export */ });
/* harmony import */ var _graph_math_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67222);

/** Coefficients of Cephes' ndtr.c (https://www.netlib.org/cephes/), which scipy.special.erf uses. */
const T = [9.604973739870516, 90.02601972038427, 2232.005345946843, 7003.325141128051, 55592.30130103949];
const U = [1, 33.56171416475031, 521.3579497801527, 4594.323829709801, 22629.000061389095, 49267.39426086359];
const P = [
    2.461969814735305e-10, 0.5641895648310689, 7.463210564422699, 48.63719709856814, 196.5208329560771, 526.4451949954773,
    934.5285271719576, 1027.5518868951572, 557.5353353693994,
];
const Q = [
    1, 13.228195115474499, 86.70721408859897, 354.9377788878199, 975.7085017432055, 1823.9091668790973,
    2246.3376081871097, 1656.6630919416134, 557.5353408177277,
];
const R = [
    0.5641895835477551, 1.275366707599781, 5.019050422511805, 6.160210979930536, 7.4097426995044895, 2.9788666537210022,
];
const S = [
    1, 2.2605286322011726, 9.396035249380015, 12.048953980809666, 17.08144507475659, 9.608968090632859, 3.369076451000815,
];
/** The error function: 2 / sqrt(pi) times the integral of exp(-t^2) from 0 to x. */
function errorFunction(x) {
    if (x < 0)
        return -errorFunction(-x);
    if (x > 1)
        return 1 - complement(x);
    const square = x * x;
    return (x * polynomial(square, T)) / polynomial(square, U);
}
/** 1 - erf(x), without cancellation where erf is near 1. */
function complementaryErrorFunction(x) {
    if (x < -1)
        return 2 - complement(-x);
    return x > 1 ? complement(x) : 1 - errorFunction(x);
}
/** The same in a graph, since onnxruntime has no Erf of doubles. */
function graphErrorFunction(graph, value) {
    const { abs, div, exp, greater, less, min, mul, neg, polynomial: sum, square, sub, where } = (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_0__/* .graphMath */ .T)(graph);
    // Beyond 8 the complement is below the last digit of 1.
    const x = min(abs(value), 8);
    const inner = div(mul(x, sum(square(x), T)), sum(square(x), U));
    const outer = sub(1, div(mul(exp(neg(square(x))), sum(x, P)), sum(x, Q)));
    const positive = where(greater(x, 1), outer, inner);
    return where(less(value, 0), neg(positive), positive);
}
/** 1 - erf(x) for x above 1. */
function complement(x) {
    const [numerator, denominator] = x < 8 ? [P, Q] : [R, S];
    return (Math.exp(-x * x) * polynomial(x, numerator)) / polynomial(x, denominator);
}
/** Horner's rule, the highest power first. */
function polynomial(x, coefficients) {
    let sum = 0;
    for (const coefficient of coefficients)
        sum = sum * x + coefficient;
    return sum;
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
