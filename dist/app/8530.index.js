export const id = 8530;
export const ids = [8530,8136];
export const modules = {

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

/***/ 68530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  quantileTransformerLowering: () => (/* binding */ quantileTransformerLowering)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/access.ts
var access = __webpack_require__(74136);
// EXTERNAL MODULE: ./src/plan/graph-math.ts
var graph_math = __webpack_require__(67222);
// EXTERNAL MODULE: ./src/plan/functions/error-function.ts
var error_function = __webpack_require__(70476);
;// CONCATENATED MODULE: ./src/plan/functions/normal-quantile.ts


/** Coefficients of the rational approximations in Cephes' ndtri.c (https://www.netlib.org/cephes/), which SciPy uses. */
const P0 = [-59.96335010141079, 98.00107541859997, -56.67628574690703, 13.931260938727968, -1.2391658386738125];
const Q0 = [
    1, 1.9544885833814176, 4.676279128988815, 86.36024213908905, -225.46268785411937, 200.26021238006066,
    -82.03722561683334, 15.90562251262117, -1.1833162112133,
];
const P1 = [
    4.0554489230596245, 31.525109459989388, 57.16281922464213, 44.08050738932008, 14.684956192885803, 2.1866330685079025,
    -0.1402560791713545, -0.03504246268278482, -0.0008574567851546854,
];
const Q1 = [
    1, 15.779988325646675, 45.39076351288792, 41.3172038254672, 15.04253856929075, 2.504649462083094,
    -0.14218292285478779, -0.03808064076915783, -0.0009332594808954574,
];
const P2 = [
    3.2377489177694603, 6.915228890689842, 3.9388102529247444, 1.3330346081580755, 0.20148538954917908,
    0.012371663481782003, 0.00030158155350823543, 2.6580697468673755e-6, 6.239745391849833e-9,
];
const Q2 = [
    1, 6.02427039364742, 3.6798356385616087, 1.3770209948908132, 0.21623699359449663, 0.013420400608854318,
    0.00032801446468212774, 2.8924786474538068e-6, 6.790194080099813e-9,
];
const SQRT_TWO_PI = 2.5066282746310007;
/** exp(-2) */
const TAIL = 0.1353352832366127;
/** The value below which a standard normal variable stays with this probability: scipy.special.ndtri. */
function normalQuantile(probability) {
    if (probability === 0)
        return -Infinity;
    if (probability === 1)
        return Infinity;
    if (!(probability > 0 && probability < 1))
        return NaN;
    const upper = probability > 1 - TAIL;
    const tail = upper ? 1 - probability : probability;
    if (tail > TAIL) {
        const centred = tail - 0.5;
        const square = centred * centred;
        return (centred + centred * ((square * (0,error_function/* polynomial */.zi)(square, P0)) / (0,error_function/* polynomial */.zi)(square, Q0))) * SQRT_TWO_PI;
    }
    const x = Math.sqrt(-2 * Math.log(tail));
    const z = 1 / x;
    const first = x - Math.log(x) / x;
    const second = x < 8 ? (z * (0,error_function/* polynomial */.zi)(z, P1)) / (0,error_function/* polynomial */.zi)(z, Q1) : (z * (0,error_function/* polynomial */.zi)(z, P2)) / (0,error_function/* polynomial */.zi)(z, Q2);
    return upper ? first - second : second - first;
}
/** The same in a graph. */
function graphNormalQuantile(graph, probability) {
    const { add, div, equal, greater, less, log, max, mul, neg, polynomial: sum, sqrt, square, sub, where, } = (0,graph_math/* graphMath */.T)(graph);
    const upper = greater(probability, 1 - TAIL);
    const tail = where(upper, sub(1, probability), probability);
    const centred = sub(tail, 0.5);
    const squared = square(centred);
    const middle = mul(add(centred, mul(centred, div(mul(squared, sum(squared, P0)), sum(squared, Q0)))), SQRT_TWO_PI);
    // Where the tail is nothing the quotients would be of infinities; these rows are overwritten below.
    const x = sqrt(mul(log(max(tail, Number.MIN_VALUE)), -2));
    const z = div(1, x);
    const first = sub(x, div(log(x), x));
    const near = div(mul(z, sum(z, P1)), sum(z, Q1));
    const far = div(mul(z, sum(z, P2)), sum(z, Q2));
    const away = sub(first, where(less(x, 8), near, far));
    const outer = where(upper, away, neg(away));
    const inside = where(greater(tail, TAIL), middle, outer);
    return where(equal(probability, 0), -Infinity, where(equal(probability, 1), Infinity, inside));
}

// EXTERNAL MODULE: ./src/plan/estimators.ts
var estimators = __webpack_require__(78136);
// EXTERNAL MODULE: ./src/plan/graph-nodes.ts
var graph_nodes = __webpack_require__(17331);
// EXTERNAL MODULE: ./src/lower/sklearn/features.ts
var features = __webpack_require__(32643);
// EXTERNAL MODULE: ./src/lower/sklearn/isotonic.ts
var isotonic = __webpack_require__(60802);
;// CONCATENATED MODULE: ./src/lower/sklearn/quantile-transformer.ts





const NAME = 'sklearn.preprocessing.QuantileTransformer';
/** scikit-learn's BOUNDS_THRESHOLD: values this near to an end of the training range count as being there. */
const EDGE = 1e-7;
const LOWEST = normalQuantile(EDGE - Number.EPSILON);
const HIGHEST = normalQuantile(1 - (EDGE - Number.EPSILON));
/** Each column by its quantiles in training, to a uniform or a normal distribution. */
const quantileTransformerLowering = {
    classes: [NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const quantiles = attributes.matrix('quantiles_');
        const references = attributes.floats('references_');
        const kind = attributes.string('output_distribution');
        if (kind !== 'uniform' && kind !== 'normal')
            throw (0,errors/* unsupported */.qO)(`${NAME}.output_distribution`, `"${kind}"`);
        if (references.length !== quantiles.rows || references.length === 0)
            throw (0,errors/* corrupt */.qb)(NAME, 'the quantiles do not fit the references');
        const toShare = Array.from({ length: quantiles.cols }, (_, column) => shareOf(Float64Array.from({ length: quantiles.rows }, (_, row) => quantiles.data[row * quantiles.cols + column]), references, kind === 'normal' ? EDGE : 0));
        const finish = kind === 'normal' ? clippedQuantile : (share) => share;
        const about = {
            className: NAME,
            inputs: (0,features/* inputsOf */.Vc)(attributes, 'number', quantiles.cols),
            missing: 'allowed',
        };
        // Zeros that a sparse matrix does not store stay zeros.
        return (0,estimators/* numericTransformer */.BL)(about, (input) => ({
            ...input,
            data: input.data.map((value, at) => {
                const column = input.kind === 'sparse' ? input.indices[at] : at % input.cols;
                return Number.isNaN(value) ? NaN : finish(toShare[column](value));
            }),
        }), {
            toOnnx(graph, input) {
                const { max, min } = (0,graph_math/* graphMath */.T)(graph);
                const matrix = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                const columns = Array.from({ length: quantiles.cols }, (_, column) => {
                    const known = Float64Array.from(references, (_reference, row) => quantiles.data[row * quantiles.cols + column]);
                    return graphShare(graph, (0,graph_nodes/* graphColumns */.iD)(graph, matrix, [column]), known, references, kind === 'normal' ? EDGE : 0);
                });
                const shares = (0,graph_nodes/* graphConcat */.tR)(graph, columns);
                if (kind === 'uniform')
                    return { transformed: shares };
                return { transformed: min(max(graphNormalQuantile(graph, shares), LOWEST), HIGHEST) };
            },
        });
    },
};
/** The mean of interpolating upwards and downwards, which differ where a quantile repeats. */
function shareOf(quantiles, references, edge) {
    const [low, high] = [quantiles[0], quantiles.at(-1)];
    const downQuantiles = quantiles.toReversed().map((value) => -value);
    const downReferences = references.toReversed().map((value) => -value);
    const atLow = edge === 0 ? (value) => value === low : (value) => value - edge < low;
    const atHigh = edge === 0 ? (value) => value === high : (value) => value + edge > high;
    return (value) => {
        if (atLow(value))
            return 0;
        if (atHigh(value))
            return 1;
        return 0.5 * ((0,isotonic.interpolate)(value, quantiles, references) - (0,isotonic.interpolate)(-value, downQuantiles, downReferences));
    };
}
/** `shareOf` in a graph. */
function graphShare(graph, value, quantiles, references, edge) {
    const { add, equal, greater, isNaN, less, mul, neg, sub, where } = (0,graph_math/* graphMath */.T)(graph);
    const [low, high] = [quantiles[0], quantiles.at(-1)];
    const turned = (values) => values.toReversed().map((each) => -each);
    const up = (0,isotonic.graphInterpolate)(graph, value, quantiles, references);
    const down = (0,isotonic.graphInterpolate)(graph, neg(value), turned(quantiles), turned(references));
    const inside = mul(sub(up, down), 0.5);
    const atLow = edge === 0 ? equal(value, low) : less(sub(value, edge), low);
    const atHigh = edge === 0 ? equal(value, high) : greater(add(value, edge), high);
    return where(isNaN(value), NaN, where(atLow, 0, where(atHigh, 1, inside)));
}
function clippedQuantile(share) {
    return Math.min(Math.max(normalQuantile(share), LOWEST), HIGHEST);
}


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


/***/ })

};
