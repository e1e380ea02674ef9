export const id = 1575;
export const ids = [1575];
export const modules = {

/***/ 61575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gaussianMixtureLowering: () => (/* binding */ gaussianMixtureLowering)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/access.ts
var access = __webpack_require__(74136);
// EXTERNAL MODULE: ./src/formats/class-names.ts
var class_names = __webpack_require__(40177);
// EXTERNAL MODULE: ./src/formats/arrays.ts
var arrays = __webpack_require__(52240);
// EXTERNAL MODULE: ./src/formats/pickle/values.ts
var values = __webpack_require__(16281);
// EXTERNAL MODULE: ./src/plan/estimators.ts
var estimators = __webpack_require__(78136);
// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
// EXTERNAL MODULE: ./src/plan/links.ts
var links = __webpack_require__(45906);
// EXTERNAL MODULE: ./src/plan/graph-math.ts
var graph_math = __webpack_require__(67222);
// EXTERNAL MODULE: ./src/plan/graph-nodes.ts
var graph_nodes = __webpack_require__(17331);
// EXTERNAL MODULE: ./src/plan/functions/error-function.ts
var error_function = __webpack_require__(70476);
;// CONCATENATED MODULE: ./src/plan/functions/digamma.ts

/** Bernoulli numbers over their index, the highest first: the tail of the asymptotic series. */
const SERIES = [1 / 12, -691 / 32760, 1 / 132, -1 / 240, 1 / 252, -1 / 120, 1 / 12];
/**
 * The logarithmic derivative of the gamma function at a positive number: moved up to where the asymptotic series holds
 * (https://dlmf.nist.gov/5.11.E2).
 */
function digamma(x) {
    let shift = 0;
    let at = x;
    for (; at < 10; at++)
        shift += 1 / at;
    const square = 1 / (at * at);
    return Math.log(at) - 0.5 / at - square * (0,error_function/* polynomial */.zi)(square, SERIES) - shift;
}

// EXTERNAL MODULE: ./src/plan/products.ts + 1 modules
var products = __webpack_require__(34195);
// EXTERNAL MODULE: ./src/lower/sklearn/features.ts
var features = __webpack_require__(32643);
// EXTERNAL MODULE: ./src/lower/sklearn/gaussian-naive-bayes.ts
var gaussian_naive_bayes = __webpack_require__(93062);
;// CONCATENATED MODULE: ./src/lower/sklearn/gaussian-mixture.ts





const BAYESIAN = 'sklearn.mixture.BayesianGaussianMixture';
/** Clusters by normal densities. */
const gaussianMixtureLowering = {
    classes: ['sklearn.mixture.GaussianMixture', BAYESIAN],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const means = { kind: 'dense', ...attributes.matrix('means_') };
        const densities = densitiesOf(attributes, means);
        const offsets = offsetsOf(attributes, className, means);
        const clusters = (0,estimators/* classifier */.kd)({ className, classes: [], inputs: (0,features/* inputsOf */.Vc)(attributes, 'number', means.cols) }, {
            compute: (input) => {
                const joint = densities.of((0,blocks/* toDense */.FL)(input));
                return { ...joint, data: joint.data.map((value, at) => value + offsets[at % joint.cols]) };
            },
            labels: links/* argmaxRows */._h,
            probabilities: gaussian_naive_bayes.normalizedLikelihoods,
        }, {
            toOnnx(graph, input) {
                const { add } = (0,graph_math/* graphMath */.T)(graph);
                const joint = add(densities.graph(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input)), (0,graph_nodes/* graphRow */.xm)(graph, offsets));
                return { labels: (0,graph_nodes/* graphArgmax */.Ng)(graph, joint), probabilities: (0,graph_nodes/* graphSoftmax */.NZ)(graph, joint) };
            },
        });
        return { ...clusters, task: 'clustering', classes: null };
    },
};
/** What is added to the log density of each component: its log weight, and the corrections of the variational estimate. */
function offsetsOf(attributes, className, means) {
    if (className !== BAYESIAN)
        return attributes.floats('weights_').map(Math.log);
    // One for all where the components share their precisions.
    const shared = (0,arrays/* asNumber */.i)(attributes.raw('degrees_of_freedom_'));
    const freedom = shared === null ? attributes.floats('degrees_of_freedom_') : means.data.slice(0, means.rows).fill(shared);
    const precision = attributes.floats('mean_precision_');
    const features = means.cols;
    return logWeights(attributes).map((weight, at) => {
        let lambda = features * Math.LN2;
        for (let feature = 0; feature < features; feature++)
            lambda += digamma(0.5 * (freedom[at] - feature));
        return weight - 0.5 * features * Math.log(freedom[at]) + 0.5 * (lambda - features / precision[at]);
    });
}
function logWeights(attributes) {
    const stored = attributes.raw('weight_concentration_');
    if (!(stored instanceof values/* PyTuple */.Wc)) {
        const counts = attributes.floats('weight_concentration_');
        const total = digamma(counts.reduce((sum, count) => sum + count, 0));
        return counts.map((count) => digamma(count) - total);
    }
    // Stick breaking: two parameters a component.
    const [taken, left] = stored.items.map((item) => {
        if (!(item instanceof values/* NDArray */.Mv))
            throw (0,errors/* corrupt */.qb)(BAYESIAN, 'the concentrations are no arrays');
        return (0,arrays/* toFloats */.Fn)(item);
    });
    if (taken === undefined || left?.length !== taken.length)
        throw (0,errors/* corrupt */.qb)(BAYESIAN, 'the concentrations come in pairs');
    let before = 0;
    return taken.map((count, at) => {
        const total = digamma(count + left[at]);
        const weight = digamma(count) - total + before;
        before += digamma(left[at]) - total;
        return weight;
    });
}
function densitiesOf(attributes, means) {
    const kind = attributes.string('covariance_type');
    const factors = (0,arrays/* toFloats */.Fn)(attributes.array('precisions_cholesky_'));
    const { rows: components, cols: features } = means;
    const constant = features * Math.log(2 * Math.PI);
    const size = {
        full: components * features ** 2,
        tied: features ** 2,
        diag: components * features,
        spherical: components,
    };
    if (!Object.hasOwn(size, kind))
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.covariance_type`, `"${kind}"`);
    if (factors.length !== size[kind])
        throw (0,errors/* corrupt */.qb)(attributes.className, 'the precisions do not fit the means');
    const distances = kind === 'full' || kind === 'tied' ? rotated(means, factors, kind === 'full') : scaled(means, factors);
    return {
        of(input) {
            const squares = distances.squares(input);
            return {
                ...squares,
                data: squares.data.map((value, at) => -0.5 * (constant + value) + distances.logDeterminants[at % components]),
            };
        },
        graph(graph, matrix) {
            const { add, mul } = (0,graph_math/* graphMath */.T)(graph);
            const half = mul(add(distances.graphSquares(graph, matrix), constant), -0.5);
            return add(half, (0,graph_nodes/* graphRow */.xm)(graph, distances.logDeterminants));
        },
    };
}
/** A matrix a component, or one for all. */
function rotated(means, factors, own) {
    const { rows: components, cols: features } = means;
    const matrices = Array.from({ length: components }, (_, at) => {
        const from = own ? at * features ** 2 : 0;
        const columns = (0,products/* transposed */.u)({ rows: features, cols: features, data: factors.subarray(from, from + features ** 2) });
        const mean = (0,products/* affine */.Qu)({ kind: 'dense', rows: 1, cols: features, data: means.data.subarray(at * features, (at + 1) * features) }, columns);
        return { columns, mean: mean.data };
    });
    const logDeterminants = Float64Array.from(matrices, ({ columns }) => {
        let sum = 0;
        for (let at = 0; at < features; at++)
            sum += Math.log(columns.data[at * features + at]);
        return sum;
    });
    const squares = (input) => {
        const out = (0,blocks/* denseBlock */.L9)(input.rows, components);
        for (const [component, { columns, mean }] of matrices.entries()) {
            const turned = (0,products/* affine */.Qu)(input, columns);
            for (let at = 0; at < turned.data.length; at++) {
                const difference = turned.data[at] - mean[at % features];
                out.data[Math.floor(at / features) * components + component] += difference * difference;
            }
        }
        return out;
    };
    const graphSquares = (graph, matrix) => {
        const { square, sub } = (0,graph_math/* graphMath */.T)(graph);
        const parts = matrices.map(({ columns, mean }) => {
            const turned = (0,graph_nodes/* graphAffine */.wf)(graph, matrix, columns, 0);
            return (0,graph_nodes/* graphRowSum */.wJ)(graph, square(sub(turned, (0,graph_nodes/* graphRow */.xm)(graph, mean))));
        });
        return (0,graph_nodes/* graphConcat */.tR)(graph, parts);
    };
    return { squares, graphSquares, logDeterminants };
}
/** A number a component, or one a component and column. */
function scaled(means, factors) {
    const { rows: components, cols: features } = means;
    const factor = (component, feature) => factors[factors.length === components ? component : component * features + feature];
    const weights = (0,blocks/* denseBlock */.L9)(components, features);
    const squareWeights = (0,blocks/* denseBlock */.L9)(components, features);
    const constants = new Float64Array(components);
    const logDeterminants = new Float64Array(components);
    for (let component = 0; component < components; component++) {
        for (let feature = 0; feature < features; feature++) {
            const at = component * features + feature;
            const precision = factor(component, feature) ** 2;
            weights.data[at] = -2 * means.data[at] * precision;
            squareWeights.data[at] = precision;
            constants[component] += means.data[at] ** 2 * precision;
            logDeterminants[component] += Math.log(factor(component, feature));
        }
    }
    const squares = (input) => {
        const linear = (0,products/* affine */.Qu)(input, weights, constants);
        const square = (0,products/* affine */.Qu)({ ...input, data: input.data.map((value) => value * value) }, squareWeights);
        return { ...linear, data: linear.data.map((value, at) => value + square.data[at]) };
    };
    const graphSquares = (graph, matrix) => {
        const { add, square } = (0,graph_math/* graphMath */.T)(graph);
        const squared = (0,graph_nodes/* graphAffine */.wf)(graph, square(matrix), squareWeights, 0);
        return add((0,graph_nodes/* graphAffine */.wf)(graph, matrix, weights, constants), squared);
    };
    return { squares, graphSquares, logDeterminants };
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


/***/ })

};
