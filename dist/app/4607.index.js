export const id = 4607;
export const ids = [4607,8136];
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

/***/ 74607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gaussianProcessClassifierLowering: () => (/* binding */ gaussianProcessClassifierLowering),
  gaussianProcessRegressorLowering: () => (/* binding */ gaussianProcessRegressorLowering),
  laplaceClassifierLowering: () => (/* binding */ laplaceClassifierLowering)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/access.ts
var access = __webpack_require__(74136);
// EXTERNAL MODULE: ./src/formats/arrays.ts
var arrays = __webpack_require__(52240);
// EXTERNAL MODULE: ./src/plan/estimators.ts
var estimators = __webpack_require__(78136);
// EXTERNAL MODULE: ./src/plan/kernels/pairwise.ts
var pairwise = __webpack_require__(29536);
// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
// EXTERNAL MODULE: ./src/plan/graph-math.ts
var graph_math = __webpack_require__(67222);
// EXTERNAL MODULE: ./src/plan/graph-nodes.ts
var graph_nodes = __webpack_require__(17331);
// EXTERNAL MODULE: ./src/plan/functions/error-function.ts
var error_function = __webpack_require__(70476);
// EXTERNAL MODULE: ./src/formats/class-names.ts
var class_names = __webpack_require__(40177);
// EXTERNAL MODULE: ./src/plan/graph-distances.ts
var graph_distances = __webpack_require__(9290);
;// CONCATENATED MODULE: ./src/plan/functions/bessel-k.ts
/** Taylor series of 1 / gamma(1 + z), lowest power first (https://dlmf.nist.gov/5.7.E1). */
const RECIPROCAL_GAMMA = [
    1.0, 0.5772156649015329, -0.6558780715202539, -0.04200263503409524, 0.16653861138229148, -0.04219773455554433,
    -0.009621971527876973, 0.0072189432466631, -0.0011651675918590652, -0.00021524167411495098, 0.0001280502823881162,
    -2.013485478078824e-5, -1.2504934821426706e-6, 1.133027231981696e-6, -2.056338416977607e-7, 6.116095104481416e-9,
    5.002007644469223e-9, -1.18127457048702e-9, 1.0434267116911005e-10, 7.782263439905071e-12, -3.696805618642206e-12,
    5.100370287454476e-13,
];
/** Terms after which a series or fraction that has not converged never will. */
const MAX_TERMS = 10_000;
/** Above it the series loses its digits to cancellation, below it the fraction converges slowly. */
const SERIES_END = 2;
/**
 * The modified Bessel function of the second kind of a fixed order > 0, for positive arguments, and the gamma function of that
 * order. Temme's series and continued fraction at an order of at most one half, then the recurrence upwards, which is stable
 * (N. M. Temme, On the numerical evaluation of the modified Bessel function of the third kind, J. Comput. Phys. 19, 1975;
 * I. J. Thompson and A. R. Barnett, Coulomb and Bessel functions of complex arguments and order, J. Comput. Phys. 64, 1986).
 */
function besselK(order) {
    const steps = Math.round(order);
    const mu = order - steps;
    const constants = gammaTerms(mu);
    return {
        gamma: gammaOf(mu, steps, constants),
        at(x) {
            if (Number.isNaN(x) || x < 0)
                return NaN;
            if (x === 0)
                return Infinity;
            if (x === Infinity)
                return 0;
            const pair = x <= SERIES_END ? series(mu, x, constants) : fraction(mu, x);
            return upwards(pair, { mu, steps, x });
        },
    };
}
/** https://dlmf.nist.gov/10.29.E1 */
function upwards([first, second], at) {
    let [low, high] = [first, second];
    for (let step = 1; step <= at.steps; step++)
        [low, high] = [high, low + (2 * (at.mu + step) * high) / at.x];
    return low;
}
/** |mu| is at most one half, where the series of 1 / gamma has all digits, and its odd terms can be divided by mu. */
function gammaTerms(mu) {
    let [even, odd, power] = [0, 0, 1];
    for (let at = 0; at < RECIPROCAL_GAMMA.length; at += 2) {
        even += RECIPROCAL_GAMMA[at] * power;
        odd += RECIPROCAL_GAMMA[at + 1] * power;
        power *= mu * mu;
    }
    return { difference: -odd, mean: even, plus: 1 / (even + mu * odd), minus: 1 / (even - mu * odd) };
}
/** gamma(mu + steps) from gamma(1 + mu). */
function gammaOf(mu, steps, { plus }) {
    if (steps === 0)
        return plus / mu;
    let product = plus;
    for (let step = 1; step < steps; step++)
        product *= mu + step;
    return product;
}
/** Temme's series, for small arguments. */
function series(mu, x, { difference, mean, plus, minus }) {
    const logarithm = Math.log(2 / x);
    const sigma = mu * logarithm;
    const half = Math.exp(sigma);
    const angle = Math.PI * mu;
    const sine = angle === 0 ? 1 : angle / Math.sin(angle);
    const slope = Math.abs(sigma) < 1e-8 ? 1 : Math.sinh(sigma) / sigma;
    let f = sine * (Math.cosh(sigma) * difference + slope * logarithm * mean);
    let p = 0.5 * half * plus;
    let q = (0.5 / half) * minus;
    let factor = 1;
    let [sum, next] = [f, p];
    for (let k = 1; k < MAX_TERMS; k++) {
        f = (k * f + p + q) / (k * k - mu * mu);
        p /= k - mu;
        q /= k + mu;
        factor *= (x * x) / 4 / k;
        const term = factor * f;
        sum += term;
        next += factor * (p - k * f);
        if (Math.abs(term) < Math.abs(sum) * (Number.EPSILON / 4))
            break;
    }
    return [sum, (next * 2) / x];
}
/** Temme's second continued fraction by Steed's method, with the sum that normalises it. */
function fraction(mu, x) {
    const quarter = 0.25 - mu * mu;
    let b = 2 * (1 + x);
    let d = 1 / b;
    let change = d;
    let value = d;
    let [before, last] = [0, 1];
    let c = quarter;
    let q = quarter;
    let a = -quarter;
    let sum = 1 + q * change;
    for (let k = 2; k < MAX_TERMS; k++) {
        a -= 2 * (k - 1);
        c *= -a / k;
        const following = (before - b * last) / a;
        before = last;
        last = following;
        q += c * following;
        b += 2;
        d = 1 / (b + a * d);
        change *= b * d - 1;
        value += change;
        const term = q * change;
        sum += term;
        if (Math.abs(term) < Math.abs(sum) * (Number.EPSILON / 4))
            break;
    }
    const first = (Math.sqrt(Math.PI / (2 * x)) * Math.exp(-x)) / sum;
    return [first, (first * (mu + x + 0.5 - quarter * value)) / x];
}

;// CONCATENATED MODULE: ./src/plan/kernels/matern-order.ts


/** What scikit-learn puts in the place of the distance zero, where the Bessel function is infinite. */
const NO_DISTANCE = Number.EPSILON;
/**
 * Matern's function of the distance for a smoothness without a closed form: sklearn/gaussian_process/kernels.py, Matern.
 * https://gaussianprocess.org/gpml, equation 4.14.
 */
function maternShape(nu) {
    const bessel = besselK(nu);
    const factor = 2 ** (1 - nu) / bessel.gamma;
    const root = Math.sqrt(2 * nu);
    return {
        at(distance) {
            const scaled = root * (distance === 0 ? NO_DISTANCE : distance);
            return factor * scaled ** nu * bessel.at(scaled);
        },
        graph() {
            throw (0,errors/* unsupported */.qO)('ONNX', `it has no Bessel function, which the Matern kernel with nu=${nu} is made of`);
        },
    };
}

;// CONCATENATED MODULE: ./src/plan/kernels/covariance.ts





const one = () => 1;
/** Makes graph forms out of what is done with the values. */
const fromMath = (make) => (graph, matrix, training) => make((0,graph_math/* graphMath */.T)(graph), graph, matrix, training);
const graphFill = (value) => (graph, matrix) => (0,graph_nodes/* graphRepeat */.g$)(graph, matrix, Float64Array.of(value));
const graphConstant = (value) => fromMath((_, graph, matrix, training) => (0,graph_nodes/* graphRepeat */.g$)(graph, matrix, new Float64Array(training.rows).fill(value)));
function constantCovariance(value) {
    return { between: () => value, self: () => value, graph: graphConstant(value), graphSelf: graphFill(value) };
}
function whiteCovariance(noise) {
    return { between: () => 0, self: () => noise, graph: graphConstant(0), graphSelf: graphFill(noise) };
}
function dotCovariance(sigma) {
    const between = (left, leftAt, right, rightAt, count) => {
        let sum = 0;
        for (let at = 0; at < count; at++)
            sum += left[leftAt + at] * right[rightAt + at];
        return sum + sigma ** 2;
    };
    return {
        between,
        self: (data, at, count) => between(data, at, data, at, count),
        graph: fromMath(({ add }, graph, matrix, training) => add((0,graph_distances/* graphDot */.yn)(graph, matrix, training), sigma ** 2)),
        graphSelf: (graph, matrix) => {
            const { add, square } = (0,graph_math/* graphMath */.T)(graph);
            return add((0,graph_nodes/* graphRowSum */.wJ)(graph, square(matrix)), sigma ** 2);
        },
    };
}
/** Squared distance after each column is divided by its length scale, or by the one of all. */
function scaledDistance(scales) {
    const shared = scales.length === 1;
    return (left, leftAt, right, rightAt, count) => {
        let sum = 0;
        for (let at = 0; at < count; at++) {
            const scale = scales[shared ? 0 : at];
            sum += (left[leftAt + at] / scale - right[rightAt + at] / scale) ** 2;
        }
        return sum;
    };
}
/** `scaledDistance` in a graph. */
function graphScaledDistance(scales) {
    return fromMath(({ div }, graph, matrix, training) => {
        const units = new Float64Array(training.cols).map((_, column) => scales[scales.length === 1 ? 0 : column]);
        const data = training.data.map((value, at) => value / units[at % training.cols]);
        return (0,graph_distances/* graphDifferences */.xk)(graph, div(matrix, (0,graph_nodes/* graphRow */.xm)(graph, units)), { ...training, data });
    });
}
function radialCovariance(scales) {
    const distance = scaledDistance(scales);
    return {
        between: (...rows) => Math.exp(-0.5 * distance(...rows)),
        self: one,
        graph: fromMath(({ exp, mul }, ...rows) => exp(mul(graphScaledDistance(scales)(...rows), -0.5))),
        graphSelf: graphFill(1),
    };
}
/** Matern's function of the distance, in closed form where there is one. `nu` is positive. */
function maternCovariance(scales, nu) {
    const shape = MATERN.get(nu) ?? maternShape(nu);
    const distance = scaledDistance(scales);
    return {
        between: (...rows) => shape.at(Math.sqrt(distance(...rows))),
        self: one,
        graph: fromMath((math, ...rows) => shape.graph(math, math.sqrt(graphScaledDistance(scales)(...rows)))),
        graphSelf: graphFill(1),
    };
}
const MATERN = new Map([
    [0.5, { at: (distance) => Math.exp(-distance), graph: ({ exp, neg }, distance) => exp(neg(distance)) }],
    [
        1.5,
        {
            at(distance) {
                const scaled = distance * Math.sqrt(3);
                return (1 + scaled) * Math.exp(-scaled);
            },
            graph({ add, exp, mul, neg }, distance) {
                const scaled = mul(distance, Math.sqrt(3));
                return mul(add(scaled, 1), exp(neg(scaled)));
            },
        },
    ],
    [
        2.5,
        {
            at(distance) {
                const scaled = distance * Math.sqrt(5);
                return (1 + scaled + scaled ** 2 / 3) * Math.exp(-scaled);
            },
            graph({ add, div, exp, mul, neg, square }, distance) {
                const scaled = mul(distance, Math.sqrt(5));
                return mul(add(add(scaled, 1), div(square(scaled), 3)), exp(neg(scaled)));
            },
        },
    ],
    [
        Infinity,
        {
            at: (distance) => Math.exp(-(distance ** 2) / 2),
            graph: ({ div, exp, neg, square }, distance) => exp(div(neg(square(distance)), 2)),
        },
    ],
]);
function rationalQuadraticCovariance(scale, alpha) {
    const divisor = 2 * alpha * scale ** 2;
    return {
        between: (...rows) => (1 + (0,pairwise/* squaredDistance */.hG)(...rows) / divisor) ** -alpha,
        self: one,
        graph: fromMath(({ add, div, pow }, ...rows) => pow(add(div((0,graph_distances/* graphDifferences */.xk)(...rows), divisor), 1), -alpha)),
        graphSelf: graphFill(1),
    };
}
function periodicCovariance(scale, period) {
    const rate = Math.PI / period;
    return {
        between: (...rows) => Math.exp(-2 * (Math.sin(rate * Math.sqrt((0,pairwise/* squaredDistance */.hG)(...rows))) / scale) ** 2),
        self: one,
        graph: fromMath(({ div, exp, mul, sin, sqrt, square }, ...rows) => exp(mul(square(div(sin(mul(sqrt((0,graph_distances/* graphDifferences */.xk)(...rows)), rate)), scale)), -2))),
        graphSelf: graphFill(1),
    };
}
function combinedCovariance([first, second], kind) {
    const combine = (one, other) => (kind === 'sum' ? one + other : one * other);
    const join = (graph, one, other) => graph.node(kind === 'sum' ? 'Add' : 'Mul', [one, other]);
    return {
        graph: (graph, ...rows) => join(graph, first.graph(graph, ...rows), second.graph(graph, ...rows)),
        graphSelf: (graph, matrix) => join(graph, first.graphSelf(graph, matrix), second.graphSelf(graph, matrix)),
        between: (...rows) => combine(first.between(...rows), second.between(...rows)),
        self: (...row) => combine(first.self(...row), second.self(...row)),
    };
}
function powerCovariance(base, exponent) {
    const { between, self } = base;
    return {
        between: (...rows) => between(...rows) ** exponent,
        self: (...row) => self(...row) ** exponent,
        graph: (graph, ...rows) => (0,graph_math/* graphMath */.T)(graph).pow(base.graph(graph, ...rows), exponent),
        graphSelf: (graph, matrix) => (0,graph_math/* graphMath */.T)(graph).pow(base.graphSelf(graph, matrix), exponent),
    };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/covariances.ts



/** Kernels inside kernels; sums of products of a few are common. */
const MAX_DEPTH = 32;
/** A kernel of sklearn.gaussian_process.kernels. @throws unsupported for PairwiseKernel, CompoundKernel and own ones */
function covarianceOf(holder, name, features, depth = 0) {
    const attributes = access/* Attributes */.e.of(holder.object(name));
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    if (depth > MAX_DEPTH)
        throw (0,errors/* unsupported */.qO)(className, `more than ${MAX_DEPTH} kernels inside each other`);
    const inner = (part) => covarianceOf(attributes, part, features, depth + 1);
    switch (className.replace('sklearn.gaussian_process.', '')) {
        case 'ConstantKernel':
            return constantCovariance(attributes.number('constant_value'));
        case 'WhiteKernel':
            return whiteCovariance(attributes.number('noise_level'));
        case 'DotProduct':
            return dotCovariance(attributes.number('sigma_0'));
        case 'RBF':
            return radialCovariance(scalesOf(attributes, features));
        case 'Matern': {
            const nu = attributes.number('nu');
            if (!(nu > 0))
                throw (0,errors/* unsupported */.qO)(`${className}.nu`, `${nu}; a smoothness is positive`);
            return maternCovariance(scalesOf(attributes, features), nu);
        }
        case 'RationalQuadratic':
            return rationalQuadraticCovariance(attributes.number('length_scale'), attributes.number('alpha'));
        case 'ExpSineSquared':
            return periodicCovariance(attributes.number('length_scale'), attributes.number('periodicity'));
        case 'Sum':
            return combinedCovariance([inner('k1'), inner('k2')], 'sum');
        case 'Product':
            return combinedCovariance([inner('k1'), inner('k2')], 'product');
        case 'Exponentiation':
            return powerCovariance(inner('kernel'), attributes.number('exponent'));
        default:
            throw (0,errors/* unsupported */.qO)(className, 'this covariance function is not supported');
    }
}
/** One for all columns, or one a column. */
function scalesOf(attributes, features) {
    const single = (0,arrays/* asNumber */.i)(attributes.raw('length_scale'));
    const scales = single === null ? attributes.floats('length_scale') : Float64Array.of(single);
    if (scales.length !== 1 && scales.length !== features)
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.length_scale`, `${scales.length} scales for ${features} columns`);
    return scales;
}

// EXTERNAL MODULE: ./src/lower/sklearn/features.ts
var features = __webpack_require__(32643);
// EXTERNAL MODULE: ./src/lower/sklearn/members.ts
var members = __webpack_require__(87665);
// EXTERNAL MODULE: ./src/lower/sklearn/pairwise-kernels.ts
var pairwise_kernels = __webpack_require__(94543);
;// CONCATENATED MODULE: ./src/lower/sklearn/gaussian-process.ts







const REGRESSOR = 'sklearn.gaussian_process.GaussianProcessRegressor';
const CLASSIFIER = 'sklearn.gaussian_process.GaussianProcessClassifier';
const LAPLACE = 'sklearn.gaussian_process._BinaryGaussianProcessClassifierLaplace';
/** The posterior mean. */
const gaussianProcessRegressorLowering = {
    classes: [REGRESSOR],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const training = (0,pairwise_kernels/* rowsOf */.RO)(attributes, 'X_train_');
        const weights = (0,pairwise_kernels/* columnsOf */.PL)(attributes, 'alpha_');
        if (weights.rows !== training.rows)
            throw (0,errors/* corrupt */.qb)(REGRESSOR, 'the weights do not fit the training rows');
        const { between, graph: graphKernel } = covarianceOf(attributes, 'kernel_', training.cols);
        const mean = perTarget(attributes, '_y_train_mean');
        const spread = attributes.has('_y_train_std') ? perTarget(attributes, '_y_train_std') : Float64Array.of(1);
        const outputs = weights.cols;
        return (0,estimators/* regressor */.pF)({ className: REGRESSOR, inputs: (0,features/* inputsOf */.Vc)(attributes, 'number', training.cols), outputs }, (input) => (0,pairwise/* kernelProduct */.Du)(between, (0,blocks/* toDense */.FL)(input), training, weights).data.map((value, at) => {
            const target = at % outputs;
            return spread[spread.length === 1 ? 0 : target] * value + mean[mean.length === 1 ? 0 : target];
        }), {
            toOnnx(graph, input) {
                const { add, mul, times } = (0,graph_math/* graphMath */.T)(graph);
                const kernels = graphKernel(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), training);
                const values = times(kernels, weights.rows, weights.cols, weights.data);
                return { values: add(mul(values, (0,graph_nodes/* graphRow */.xm)(graph, spread)), (0,graph_nodes/* graphRow */.xm)(graph, mean)) };
            },
        });
    },
};
function perTarget(attributes, name) {
    const single = (0,arrays/* asNumber */.i)(attributes.raw(name));
    return single === null ? attributes.floats(name) : Float64Array.of(single);
}
/** A binary classifier, or one a class or pair of classes. */
const gaussianProcessClassifierLowering = {
    classes: [CLASSIFIER],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const base = (0,members/* lowerPredictor */.E8)(attributes.object('base_estimator_'), context, 'base_estimator_');
        return {
            ...base,
            className: CLASSIFIER,
            classes: attributes.labels('classes_'),
            inputs: (0,features/* inputsOf */.Vc)(attributes, 'number', base.inputs.length),
        };
    },
};
/** Williams and Barber's approximation of the logistic integral by error functions, as in sklearn/gaussian_process/_gpc.py. */
const LAMBDAS = [0.41, 0.4, 0.37, 0.44, 0.39];
const COEFFICIENTS = [-1854.8214151, 3516.89893646, 221.29346712, 128.12323805, -2010.49422654];
/** Laplace's approximation of a binary Gaussian process classifier. */
const laplaceClassifierLowering = {
    classes: [LAPLACE],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const training = (0,pairwise_kernels/* rowsOf */.RO)(attributes, 'X_train_');
        const classes = attributes.labels('classes_');
        const [targets, expected, roots] = ['y_train_', 'pi_', 'W_sr_'].map((name) => attributes.floats(name));
        const lower = attributes.matrix('L_');
        const { rows } = training;
        if (classes.length !== 2)
            throw (0,errors/* unsupported */.qO)(LAPLACE, `it knows ${classes.length} classes`);
        if ([targets, expected, roots].some((values) => values.length !== rows) ||
            lower.rows !== rows ||
            lower.cols !== rows)
            throw (0,errors/* corrupt */.qb)(LAPLACE, 'the posterior does not fit the training rows');
        const { between, self, graph: graphKernel, graphSelf } = covarianceOf(attributes, 'kernel_', training.cols);
        const weights = { rows, cols: 1, data: targets.map((target, at) => target - expected[at]) };
        return (0,estimators/* classifier */.kd)({ className: LAPLACE, classes, inputs: (0,features/* inputsOf */.Vc)(attributes, 'number', training.cols) }, {
            compute: (block) => (0,blocks/* toDense */.FL)(block),
            labels: (input) => Int32Array.from((0,pairwise/* kernelProduct */.Du)(between, input, training, weights).data, (latent) => (latent > 0 ? 1 : 0)),
            probabilities: (input) => {
                const kernel = (0,pairwise/* kernelMatrix */.ZO)(between, input, training);
                const out = new Float64Array(input.rows * 2);
                for (let row = 0; row < input.rows; row++) {
                    const cells = kernel.data.subarray(row * rows, (row + 1) * rows);
                    const latent = cells.reduce((sum, value, at) => sum + value * weights.data[at], 0);
                    const solved = forwardSolve(lower, cells.map((value, at) => roots[at] * value));
                    const spread = self(input.data, row * input.cols, input.cols) - solved.reduce((sum, value) => sum + value * value, 0);
                    out[row * 2 + 1] = logisticMean(latent, spread);
                    out[row * 2] = 1 - out[row * 2 + 1];
                }
                return out;
            },
        }, {
            toOnnx(graph, input) {
                const { greater, square, sub, times } = (0,graph_math/* graphMath */.T)(graph);
                const matrix = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                const kernels = graphKernel(graph, matrix, training);
                const latent = times(kernels, rows, 1, weights.data);
                const solved = times(kernels, rows, rows, solverOf(lower, roots));
                const spread = sub(graphSelf(graph, matrix), (0,graph_nodes/* graphRowSum */.wJ)(graph, square(solved)));
                return {
                    labels: (0,graph_nodes/* graphChoice */.wj)(graph, greater(latent, 0), 1, 0),
                    probabilities: (0,graph_nodes/* graphBinaryColumns */.NY)(graph, graphLogisticMean(graph, latent, spread)),
                };
            },
        });
    },
};
/** x with lower x = right, for a lower triangular matrix. */
function forwardSolve({ cols, data }, right) {
    const solved = new Float64Array(cols);
    for (let row = 0; row < cols; row++) {
        let sum = right[row];
        for (let at = 0; at < row; at++)
            sum -= data[row * cols + at] * solved[at];
        solved[row] = sum / data[row * cols + row];
    }
    return solved;
}
/** The matrix that solves for many rows of kernels at once: roots times the inverse of the transposed factor, rows x rows. */
function solverOf(lower, roots) {
    const size = roots.length;
    const solver = new Float64Array(size * size);
    for (let at = 0; at < size; at++) {
        const unit = new Float64Array(size);
        unit[at] = roots[at];
        solver.set(forwardSolve(lower, unit), at * size);
    }
    return solver;
}
/** `logisticMean` in a graph. */
function graphLogisticMean(graph, mean, variance) {
    const { add, div, mul, sqrt, sum } = (0,graph_math/* graphMath */.T)(graph);
    const alpha = div(1, mul(variance, 2));
    const scale = div(sqrt(div(Math.PI, alpha)), mul(sqrt(mul(mul(variance, 2), Math.PI)), 2));
    const terms = LAMBDAS.map((lambda, at) => {
        const shrunk = sqrt(div(alpha, add(alpha, lambda ** 2)));
        const erf = (0,error_function/* graphErrorFunction */.VH)(graph, mul(mul(mean, lambda), shrunk));
        return mul(mul(scale, erf), COEFFICIENTS[at]);
    });
    const half = COEFFICIENTS.reduce((total, coefficient) => total + coefficient, 0);
    return add(sum(terms), 0.5 * half);
}
/** The mean of the logistic function of a normal variable. */
function logisticMean(mean, variance) {
    const alpha = 1 / (2 * variance);
    let sum = 0;
    let half = 0;
    for (const [at, lambda] of LAMBDAS.entries()) {
        const erf = (0,error_function/* errorFunction */.T7)(lambda * mean * Math.sqrt(alpha / (alpha + lambda ** 2)));
        sum += (COEFFICIENTS[at] * (Math.sqrt(Math.PI / alpha) * erf)) / (2 * Math.sqrt(variance * 2 * Math.PI));
        half += COEFFICIENTS[at];
    }
    return sum + 0.5 * half;
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

/***/ 94543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   f0: () => (/* binding */ graphKernelOf),
/* harmony export */   np: () => (/* binding */ pairwiseKernelOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16281);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52240);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29536);



/** The kernel of an estimator that names it as sklearn.metrics.pairwise_kernels does. @throws unsupported for others */
function pairwiseKernelOf(attributes, features) {
    return kernelFrom(_plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PAIRWISE_KERNELS */ .qS, attributes, features);
}
/** The same in a graph. */
function graphKernelOf(attributes, features) {
    return kernelFrom(_plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .GRAPH_PAIRWISE_KERNELS */ .fR, attributes, features);
}
function kernelFrom(kernels, attributes, features) {
    const name = attributes.raw('kernel');
    const subject = `${attributes.className}.kernel`;
    if (typeof name !== 'string')
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(subject, 'a kernel function of its own');
    const make = Object.hasOwn(kernels, name) ? kernels[name] : undefined;
    if (make === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(subject, `the kernel "${name}"`);
    const extra = attributes.get('kernel_params') ?? null;
    if (extra instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PyDict */ .KL ? extra.size > 0 : extra !== null)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(`${attributes.className}.kernel_params`, 'further parameters of the kernel');
    // KernelPCA has resolved gamma in `gamma_` since 1.2.
    const gamma = attributes.optionalNumber(attributes.has('gamma_') ? 'gamma_' : 'gamma');
    const settings = { gamma, coef0: attributes.optionalNumber('coef0'), degree: attributes.optionalNumber('degree') };
    return make(settings, features);
}
/** A matrix of training rows. */
function rowsOf(attributes, name) {
    if (!(attributes.raw(name) instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .NDArray */ .Mv))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(`${attributes.className}.${name}`, 'training rows that are no dense matrix');
    return { kind: 'dense', ...attributes.matrix(name) };
}
/** One row a training row; a vector is one column. */
function columnsOf(attributes, name) {
    const array = attributes.array(name);
    return { rows: array.shape[0] ?? 0, cols: array.shape[1] ?? 1, data: (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .toFloats */ .Fn)(array) };
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


/***/ }),

/***/ 9290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dm: () => (/* binding */ graphSquares),
/* harmony export */   pN: () => (/* binding */ graphNearest),
/* harmony export */   rM: () => (/* binding */ graphPairwise),
/* harmony export */   xk: () => (/* binding */ graphDifferences),
/* harmony export */   yn: () => (/* binding */ graphDot)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24930);
/* harmony import */ var _graph_math_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67222);
/* harmony import */ var _graph_nodes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17331);




/** Columns that are taken one by one, each a few nodes of the graph. */
const MAX_UNROLLED = 512;
/**
 * A sum over the columns of a term of each row and each training row: [rows, training rows]. The columns come one after the
 * other, in the order of the kernels.
 * @throws unsupported for more than MAX_UNROLLED columns
 */
function graphPairwise(graph, matrix, training, term, combine = (math, left, right) => math.add(left, right)) {
    const { rows, cols, data } = training;
    if (cols > MAX_UNROLLED)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('ONNX', `distances of ${cols} columns, more than ${MAX_UNROLLED}`);
    const math = (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_1__/* .graphMath */ .T)(graph);
    const columns = Array.from({ length: cols }, (_, column) => {
        const given = graph.node('Gather', [matrix, graph.constant(BigInt64Array.of(BigInt(column)), [1])], {
            axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Wh)(1),
        });
        const known = (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .graphRow */ .xm)(graph, Float64Array.from({ length: rows }, (_unused, row) => data[row * cols + column]));
        return term(math, given, known, column);
    });
    return columns.reduce((total, column) => combine(math, total, column));
}
/** Squared Euclidean distances as sums of squared differences; of many columns as |x|^2 - 2 x.y + |y|^2 around the mean. */
function graphDifferences(graph, matrix, training) {
    if (training.cols <= MAX_UNROLLED) {
        return graphPairwise(graph, matrix, training, (math, row, other) => math.square(math.sub(row, other)));
    }
    const { rows, cols, data } = training;
    const mean = new Float64Array(cols);
    for (let at = 0; at < data.length; at++)
        mean[at % cols] += data[at] / rows;
    const centred = { ...training, data: data.map((value, at) => value - mean[at % cols]) };
    return graphSquares(graph, (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_1__/* .graphMath */ .T)(graph).sub(matrix, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .graphRow */ .xm)(graph, mean)), centred);
}
/** Squared Euclidean distances as |x|^2 - 2 x.y + |y|^2, not below zero. */
function graphSquares(graph, matrix, training) {
    const { add, max, square } = (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_1__/* .graphMath */ .T)(graph);
    const { rows, cols, data } = training;
    const norms = new Float64Array(rows);
    for (let at = 0; at < data.length; at++)
        norms[Math.floor(at / cols)] += data[at] * data[at];
    const products = graphDot(graph, matrix, { ...training, data: data.map((value) => -2 * value) });
    return max(add(add((0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .graphRowSum */ .wJ)(graph, square(matrix)), products), (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .graphRow */ .xm)(graph, norms)), 0);
}
/** Scalar products of the rows with the training rows: [rows, training rows]. */
function graphDot(graph, matrix, { rows, cols, data }) {
    const turned = new Float64Array(data.length);
    for (let row = 0; row < rows; row++) {
        for (let col = 0; col < cols; col++)
            turned[col * rows + row] = data[row * cols + col];
    }
    return (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .graphProduct */ .Kv)(graph, matrix, graph.constant(turned, [cols, rows]));
}
/** Position of the smallest entry of each row, the first on ties: int64 [rows]. */
function graphNearest(graph, distances) {
    return graph.node('ArgMin', [distances], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Wh)(1), keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Wh)(0) });
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

/***/ 29536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ kernelProduct),
/* harmony export */   ZO: () => (/* binding */ kernelMatrix),
/* harmony export */   fR: () => (/* binding */ GRAPH_PAIRWISE_KERNELS),
/* harmony export */   hG: () => (/* binding */ squaredDistance),
/* harmony export */   qS: () => (/* binding */ PAIRWISE_KERNELS)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67133);
/* harmony import */ var _products_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34195);
/* harmony import */ var _graph_distances_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9290);
/* harmony import */ var _graph_math_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67222);
/* harmony import */ var _graph_nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17331);





/** Kernels of sklearn.metrics.pairwise_kernels by name, for a number of features. */
const PAIRWISE_KERNELS = {
    linear: () => dot,
    rbf: ({ gamma }, features) => {
        const rate = -(gamma ?? 1 / features);
        return (...rows) => Math.exp(rate * squaredDistance(...rows));
    },
    laplacian: ({ gamma }, features) => {
        const rate = -(gamma ?? 1 / features);
        return (...rows) => Math.exp(rate * sumOver(rows, (left, right) => Math.abs(left - right)));
    },
    poly: polynomial,
    polynomial,
    sigmoid: ({ gamma, coef0 }, features) => {
        const rate = gamma ?? 1 / features;
        return (...rows) => Math.tanh(rate * dot(...rows) + (coef0 ?? 1));
    },
    // A row of zeros stays one when it is divided by its length.
    cosine: () => (left, leftAt, right, rightAt, count) => {
        const lengths = norm(left, leftAt, count) * norm(right, rightAt, count);
        return lengths === 0 ? 0 : dot(left, leftAt, right, rightAt, count) / lengths;
    },
    additive_chi2: () => (...rows) => -chiSquared(rows),
    chi2: ({ gamma }) => (...rows) => Math.exp(-(gamma ?? 1) * chiSquared(rows)),
};
function polynomial({ gamma, coef0, degree }, features) {
    const rate = gamma ?? 1 / features;
    return (...rows) => (rate * dot(...rows) + (coef0 ?? 1)) ** (degree ?? 3);
}
/** The same in a graph. */
const GRAPH_PAIRWISE_KERNELS = {
    linear: () => _graph_distances_js__WEBPACK_IMPORTED_MODULE_0__/* .graphDot */ .yn,
    rbf: ({ gamma }, features) => fromMath((graph, matrix, training, { exp, mul }) => exp(mul((0,_graph_distances_js__WEBPACK_IMPORTED_MODULE_0__/* .graphDifferences */ .xk)(graph, matrix, training), -(gamma ?? 1 / features)))),
    laplacian: ({ gamma }, features) => fromMath((graph, matrix, training, { abs, exp, mul, sub }) => {
        const distance = (0,_graph_distances_js__WEBPACK_IMPORTED_MODULE_0__/* .graphPairwise */ .rM)(graph, matrix, training, (_, row, other) => abs(sub(row, other)));
        return exp(mul(distance, -(gamma ?? 1 / features)));
    }),
    poly: graphPolynomial,
    polynomial: graphPolynomial,
    sigmoid: ({ gamma, coef0 }, features) => fromMath((graph, matrix, training, { add, mul, tanh }) => tanh(add(mul((0,_graph_distances_js__WEBPACK_IMPORTED_MODULE_0__/* .graphDot */ .yn)(graph, matrix, training), gamma ?? 1 / features), coef0 ?? 1))),
    cosine: () => fromMath((graph, matrix, training, { div, equal, mul, sqrt, square, where }) => {
        const lengths = Float64Array.from({ length: training.rows }, (_, row) => norm(training.data, row * training.cols, training.cols));
        const product = mul(sqrt((0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .graphRowSum */ .wJ)(graph, square(matrix))), (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_1__/* .graphRow */ .xm)(graph, lengths));
        return where(equal(product, 0), 0, div((0,_graph_distances_js__WEBPACK_IMPORTED_MODULE_0__/* .graphDot */ .yn)(graph, matrix, training), product));
    }),
    additive_chi2: () => fromMath((graph, matrix, training, { neg }) => neg(graphChiSquared(graph, matrix, training))),
    chi2: ({ gamma }) => fromMath((graph, matrix, training, { exp, mul }) => exp(mul(graphChiSquared(graph, matrix, training), -(gamma ?? 1)))),
};
function fromMath(make) {
    return (graph, matrix, training) => make(graph, matrix, training, (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_2__/* .graphMath */ .T)(graph));
}
function graphPolynomial({ gamma, coef0, degree }, features) {
    return fromMath((graph, matrix, training, { add, mul, pow }) => pow(add(mul((0,_graph_distances_js__WEBPACK_IMPORTED_MODULE_0__/* .graphDot */ .yn)(graph, matrix, training), gamma ?? 1 / features), coef0 ?? 1), degree ?? 3));
}
function graphChiSquared(graph, matrix, training) {
    return (0,_graph_distances_js__WEBPACK_IMPORTED_MODULE_0__/* .graphPairwise */ .rM)(graph, matrix, training, ({ add, div, equal, square, sub, where }, row, other) => {
        const total = add(row, other);
        return where(equal(total, 0), 0, div(square(sub(row, other)), total));
    });
}
function sumOver([left, leftAt, right, rightAt, count], term) {
    let sum = 0;
    for (let at = 0; at < count; at++)
        sum += term(left[leftAt + at], right[rightAt + at]);
    return sum;
}
const dot = (...rows) => sumOver(rows, (left, right) => left * right);
const squaredDistance = (...rows) => sumOver(rows, (left, right) => (left - right) ** 2);
function norm(data, at, count) {
    return Math.sqrt(dot(data, at, data, at, count));
}
function chiSquared(rows) {
    return sumOver(rows, (left, right) => (left + right === 0 ? 0 : (left - right) ** 2 / (left + right)));
}
/** The kernel between every row of the input and every training row. */
function kernelMatrix(kernel, input, training) {
    const out = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .denseBlock */ .L9)(input.rows, training.rows);
    for (let row = 0; row < input.rows; row++) {
        for (let at = 0; at < training.rows; at++) {
            out.data[row * training.rows + at] = kernel(input.data, row * input.cols, training.data, at * training.cols, input.cols);
        }
    }
    return out;
}
/** The kernel matrix times weights (training rows x outputs). */
function kernelProduct(kernel, input, training, weights) {
    return (0,_products_js__WEBPACK_IMPORTED_MODULE_4__/* .affine */ .Qu)(kernelMatrix(kernel, input, training), (0,_products_js__WEBPACK_IMPORTED_MODULE_4__/* .transposed */ .u)(weights));
}


/***/ }),

/***/ 34195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qu: () => (/* binding */ affine),
  GM: () => (/* binding */ feedColumns),
  EG: () => (/* binding */ feedForward),
  Eh: () => (/* binding */ multiplyRows),
  u: () => (/* binding */ transposed)
});

// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
// EXTERNAL MODULE: ./src/plan/vector/unit.ts + 1 modules
var vector_unit = __webpack_require__(26166);
;// CONCATENATED MODULE: ./src/plan/vector/multiply.ts

/** Rows whose cells lie in the unit's memory together. */
const BLOCK_ROWS = 512;
/** Outputs that the kernel makes together. */
const PANEL = 4;
/** Fewer rows or multiplications are done before the kernel has what it needs; of one or two outputs most lanes would idle. */
const MIN_ROWS = 256;
const MIN_PRODUCTS = 2 ** 14;
const MIN_OUTPUTS = 3;
/**
 * input (n x d) times the transposed weights (k x d) into `output` (n x k), with the bits of `multiplyRows`: each sum runs over the
 * features in ascending order. False, and nothing done, when it is not worth it or there are no vector kernels.
 */
function multiplyFast(input, weights, after, output) {
    const { rows: outputs, cols: features } = weights;
    const few = input.rows < MIN_ROWS || outputs < MIN_OUTPUTS || input.rows * features * outputs < MIN_PRODUCTS;
    if (few)
        return false;
    const unit = (0,vector_unit/* vectorUnit */.W)();
    const panels = Math.ceil(outputs / PANEL);
    const sizes = [panels * PANEL * features, panels * PANEL, BLOCK_ROWS * features, BLOCK_ROWS * outputs];
    const claimed = unit?.claim(weights, sizes.map((cells) => cells * 8));
    if (unit === null || claimed === null || claimed === undefined)
        return false;
    const [weightsAt, biasAt, xAt, yAt] = claimed.places;
    if (!claimed.kept)
        pack(weights, unit.floats64(weightsAt, sizes[0]));
    if (after.bias !== null)
        unit.floats64(biasAt, sizes[1]).set(after.bias);
    const from = { x: unit.floats64(xAt, sizes[2]), y: unit.floats64(yAt, sizes[3]) };
    for (let row = 0; row < input.rows; row += BLOCK_ROWS) {
        const rows = Math.min(BLOCK_ROWS, input.rows - row);
        from.x.set(input.data.subarray(row * features, (row + rows) * features));
        const bias = after.bias === null ? 0 : biasAt;
        unit.functions.multiply(xAt, rows, features, weightsAt, outputs, bias, after.ramp ? 1 : 0, yAt);
        output.data.set(from.y.subarray(0, rows * outputs), row * outputs);
    }
    return true;
}
/**
 * What goes into the first layer becomes what comes out of the last, in `output`. Nothing between them leaves the unit's memory. The
 * bits are those of one layer after the other. False, and nothing done, when it is not worth it or there are no vector
 * kernels.
 */
function feedFast({ list, write }, output) {
    const { rows } = output;
    const products = list.reduce((sum, { weights }) => sum + weights.rows * weights.cols, 0);
    if (rows < MIN_ROWS || rows * products < MIN_PRODUCTS)
        return false;
    const unit = (0,vector_unit/* vectorUnit */.W)();
    const shapes = list.map(({ weights: { rows: outputs, cols: features } }) => {
        const padded = Math.ceil(outputs / PANEL) * PANEL;
        return { outputs, features, sizes: [padded * features, padded, BLOCK_ROWS * outputs] };
    });
    const inputSize = BLOCK_ROWS * shapes[0].features;
    const cells = [inputSize, ...shapes.flatMap(({ sizes }) => sizes)];
    const claimed = unit?.claim(list, cells.map((count) => count * 8));
    if (unit === null || claimed === null || claimed === undefined)
        return false;
    const [inputAt, ...places] = claimed.places;
    const steps = list.map(({ weights, bias, activate }, at) => {
        const [weightsAt, biasAt, outputAt] = places.slice(3 * at, 3 * at + 3);
        const { outputs, features, sizes } = shapes[at];
        if (!claimed.kept) {
            pack(weights, unit.floats64(weightsAt, sizes[0]));
            unit.floats64(biasAt, sizes[1]).set(bias);
        }
        return { weightsAt, biasAt, outputAt, outputs, features, activate, data: unit.floats64(outputAt, sizes[2]) };
    });
    const last = steps.at(-1);
    const given = unit.floats64(inputAt, inputSize);
    for (let from = 0; from < rows; from += BLOCK_ROWS) {
        const count = Math.min(BLOCK_ROWS, rows - from);
        write(given, from, from + count);
        let x = inputAt;
        for (const { weightsAt, biasAt, outputAt, outputs, features, activate, data } of steps) {
            unit.functions.multiply(x, count, features, weightsAt, outputs, biasAt, activate === null ? 1 : 0, outputAt);
            activate?.({ kind: 'dense', rows: count, cols: outputs, data: data.subarray(0, count * outputs) });
            x = outputAt;
        }
        output.data.set(last.data.subarray(0, count * last.outputs), from * last.outputs);
    }
    return true;
}
/** For each four outputs, feature after feature, their weights. */
function pack({ rows, cols, data }, packed) {
    packed.fill(0);
    for (let out = 0; out < rows; out++) {
        let at = Math.floor(out / PANEL) * PANEL * cols + (out % PANEL);
        for (let j = 0; j < cols; j++, at += PANEL)
            packed[at] = data[out * cols + j];
    }
}

;// CONCATENATED MODULE: ./src/plan/products.ts


/**
 * input (n x d) times the transposed weights (k x d) plus bias (k, or one number for all): n x k.
 * scikit-learn's `X @ coef_.T + intercept_`. Sums run over the features in ascending order on every platform.
 */
function affine(input, weights, bias = 0) {
    const output = (0,blocks/* denseBlock */.L9)(input.rows, weights.rows);
    if (input.kind === 'dense') {
        multiplyInto(input, weights, { bias: eachBias(bias, weights.rows), ramp: false }, output);
        return output;
    }
    multiplySparse(input, weights, output);
    addBias(output, bias);
    return output;
}
/** Rows that go through all layers together, so that what lies between the layers stays in the processor's cache. */
const ROWS_THROUGH = 512;
/** Rows through the layers, of which there is at least one. */
function feedForward(input, layers) {
    if (input.kind === 'sparse') {
        const first = layers[0];
        const next = affine(input, first.weights, first.bias);
        if (first.activate === null)
            rampInPlace(next);
        else
            first.activate(next);
        return layers.length === 1 ? next : feedForward(next, layers.slice(1));
    }
    const output = (0,blocks/* denseBlock */.L9)(input.rows, layers.at(-1).weights.rows);
    const { cols, data } = input;
    const write = (cells, from, to) => {
        cells.set(data.subarray(from * cols, to * cols));
    };
    if (!feedFast({ list: layers, write }, output))
        feedPlainly(input, layers, output);
    return output;
}
/**
 * The same for numbers in columns, which are finite; null, and nothing done, where that would have to make rows of them
 * first.
 */
function feedColumns({ rows, columns }, layers) {
    const values = columns.map(blocks/* numbersOf */.cZ);
    const output = (0,blocks/* denseBlock */.L9)(rows, layers.at(-1).weights.rows);
    const write = (cells, from, to) => {
        (0,blocks/* writeRows */.Ed)(cells, values, from, to);
    };
    return feedFast({ list: layers, write }, output) ? output : null;
}
function feedPlainly(input, layers, output) {
    const last = layers.at(-1);
    const between = layers.map(({ weights }) => new Float64Array(Math.min(ROWS_THROUGH, input.rows) * weights.rows));
    for (let from = 0; from < input.rows; from += ROWS_THROUGH) {
        const rows = Math.min(ROWS_THROUGH, input.rows - from);
        let value = rowsOf(input, from, rows);
        for (const [at, layer] of layers.entries()) {
            const cols = layer.weights.rows;
            const next = layer === last
                ? rowsOf(output, from, rows)
                : { kind: 'dense', rows, cols, data: between[at].subarray(0, rows * cols) };
            multiplyInto(value, layer.weights, { bias: layer.bias, ramp: layer.activate === null }, next);
            layer.activate?.(next);
            value = next;
        }
    }
}
function rowsOf({ cols, data }, from, rows) {
    return { kind: 'dense', rows, cols, data: data.subarray(from * cols, (from + rows) * cols) };
}
/** Overwrites all cells of `output`. */
function multiplyInto(input, weights, after, output) {
    if (multiplyFast(input, weights, after, output))
        return;
    multiplyRows(input, weights, output);
    if (after.bias !== null)
        addBias(output, after.bias);
    if (after.ramp)
        rampInPlace(output);
}
function rampInPlace({ data }) {
    for (let at = 0; at < data.length; at++)
        if (!(data[at] > 0))
            data[at] = 0;
}
/** One number an output; null when nothing is added, since adding zero makes -0 zero. */
function eachBias(bias, outputs) {
    if (typeof bias === 'number')
        return bias === 0 ? null : new Float64Array(outputs).fill(bias);
    return bias.length === 1 ? new Float64Array(outputs).fill(bias[0]) : bias;
}
/**
 * input (n x d) times the transposed weights (k x d) into `output` (n x k), whose cells are all overwritten.
 * Two rows and four outputs at a time: each x and each weight is loaded once for several independent sums, which hides
 * the latency of additions. Every sum runs over the features in order, however many run beside it.
 */
function multiplyRows(input, weights, output) {
    const { rows, cols: features, data: x } = input;
    const { rows: outputs, data: w } = weights;
    const y = output.data;
    let row = 0;
    for (; row + 1 < rows; row += 2) {
        const x0 = row * features;
        const x1 = x0 + features;
        const y0 = row * outputs;
        const y1 = y0 + outputs;
        let out = 0;
        for (; out + 3 < outputs; out += 4) {
            const w0 = out * features;
            const w1 = w0 + features;
            const w2 = w1 + features;
            const w3 = w2 + features;
            let sum00 = 0;
            let sum01 = 0;
            let sum02 = 0;
            let sum03 = 0;
            let sum10 = 0;
            let sum11 = 0;
            let sum12 = 0;
            let sum13 = 0;
            for (let j = 0; j < features; j++) {
                const a = x[x0 + j];
                const b = x[x1 + j];
                const v0 = w[w0 + j];
                const v1 = w[w1 + j];
                const v2 = w[w2 + j];
                const v3 = w[w3 + j];
                sum00 += a * v0;
                sum01 += a * v1;
                sum02 += a * v2;
                sum03 += a * v3;
                sum10 += b * v0;
                sum11 += b * v1;
                sum12 += b * v2;
                sum13 += b * v3;
            }
            y[y0 + out] = sum00;
            y[y0 + out + 1] = sum01;
            y[y0 + out + 2] = sum02;
            y[y0 + out + 3] = sum03;
            y[y1 + out] = sum10;
            y[y1 + out + 1] = sum11;
            y[y1 + out + 2] = sum12;
            y[y1 + out + 3] = sum13;
        }
        for (; out < outputs; out++) {
            y[y0 + out] = dot(x, x0, w, out * features, features);
            y[y1 + out] = dot(x, x1, w, out * features, features);
        }
    }
    if (row < rows) {
        for (let out = 0; out < outputs; out++) {
            y[row * outputs + out] = dot(x, row * features, w, out * features, features);
        }
    }
}
function dot(x, from, w, at, count) {
    let sum = 0;
    for (let j = 0; j < count; j++)
        sum += x[from + j] * w[at + j];
    return sum;
}
/** Rows for which it is worth having the weights of a feature side by side. */
const ROWS_WORTH_TURNING = 256;
function multiplySparse(input, weights, output) {
    const { rows: outputs, cols: features } = weights;
    const turned = input.rows >= ROWS_WORTH_TURNING && outputs > 1;
    const w = turned ? turnedOf(weights).data : weights.data;
    const [outStep, featureStep] = turned ? [1, outputs] : [features, 1];
    const { indptr, indices, data } = input;
    const y = output.data;
    for (let row = 0; row < input.rows; row++) {
        const to = row * outputs;
        const end = indptr[row + 1];
        for (let at = indptr[row]; at < end; at++) {
            const value = data[at];
            let from = indices[at] * featureStep;
            for (let out = 0; out < outputs; out++, from += outStep)
                y[to + out] += value * w[from];
        }
    }
}
const known = new WeakMap();
function turnedOf(weights) {
    let turned = known.get(weights);
    if (turned === undefined) {
        turned = transposed(weights);
        known.set(weights, turned);
    }
    return turned;
}
function addBias(output, bias) {
    const { cols, data } = output;
    if (typeof bias === 'number') {
        if (bias !== 0)
            for (let at = 0; at < data.length; at++)
                data[at] += bias;
        return;
    }
    const shared = bias.length === 1;
    for (let at = 0; at < data.length; at += cols) {
        for (let col = 0; col < cols; col++)
            data[at + col] += bias[shared ? 0 : col];
    }
}
/** Rows and columns swapped. */
function transposed(weights) {
    const { rows, cols, data } = weights;
    const out = new Float64Array(data.length);
    for (let row = 0; row < rows; row++) {
        for (let col = 0; col < cols; col++)
            out[col * rows + row] = data[row * cols + col];
    }
    return { rows: cols, cols: rows, data: out };
}


/***/ })

};
