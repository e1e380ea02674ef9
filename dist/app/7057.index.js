export const id = 7057;
export const ids = [7057];
export const modules = {

/***/ 27057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  svmLowering: () => (/* binding */ svmLowering)
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
// EXTERNAL MODULE: ./src/formats/sparse.ts
var sparse = __webpack_require__(14318);
// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
// EXTERNAL MODULE: ./src/plan/graph-distances.ts
var graph_distances = __webpack_require__(9290);
// EXTERNAL MODULE: ./src/plan/graph-math.ts
var graph_math = __webpack_require__(67222);
;// CONCATENATED MODULE: ./src/plan/svm/kernels.ts


/** Names of libsvm's kernels (https://www.csie.ntu.edu.tw/~cjlin/papers/libsvm.pdf), each with its formula. */
const KERNELS = {
    linear: () => dot,
    poly: ({ gamma, coef0, degree }) => (...rows) => integerPower(gamma * dot(...rows) + coef0, degree),
    rbf: ({ gamma }) => (left, leftAt, right, rightAt, count) => {
        let sum = 0;
        for (let at = 0; at < count; at++) {
            const difference = left[leftAt + at] - right[rightAt + at];
            sum += difference * difference;
        }
        return Math.exp(-gamma * sum);
    },
    sigmoid: ({ gamma, coef0 }) => (...rows) => Math.tanh(gamma * dot(...rows) + coef0),
};
/** The same in a graph: [rows, vectors]. */
const GRAPH_KERNELS = {
    linear: () => graph_distances/* graphDot */.yn,
    poly: ({ gamma, coef0, degree }) => (graph, matrix, vectors) => {
        const { add, mul, pow } = (0,graph_math/* graphMath */.T)(graph);
        return pow(add(mul((0,graph_distances/* graphDot */.yn)(graph, matrix, vectors), gamma), coef0), degree);
    },
    rbf: ({ gamma }) => (graph, matrix, vectors) => {
        const { exp, mul } = (0,graph_math/* graphMath */.T)(graph);
        return exp(mul((0,graph_distances/* graphDifferences */.xk)(graph, matrix, vectors), -gamma));
    },
    sigmoid: ({ gamma, coef0 }) => (graph, matrix, vectors) => {
        const { add, mul, tanh } = (0,graph_math/* graphMath */.T)(graph);
        return tanh(add(mul((0,graph_distances/* graphDot */.yn)(graph, matrix, vectors), gamma), coef0));
    },
};
const dot = (left, leftAt, right, rightAt, count) => {
    let sum = 0;
    for (let at = 0; at < count; at++)
        sum += left[leftAt + at] * right[rightAt + at];
    return sum;
};
/** libsvm's powi: repeated squaring, so that the rounding is the same. */
function integerPower(base, times) {
    let power = base;
    let result = 1;
    for (let rest = times; rest > 0; rest = Math.floor(rest / 2)) {
        if (rest % 2 === 1)
            result *= power;
        power *= power;
    }
    return result;
}
/** Kernel values of one row with every support vector, into `out`. */
function kernelRow(kernel, input, row, vectors, out) {
    const { cols } = vectors;
    for (let at = 0; at < vectors.rows; at++)
        out[at] = kernel(input.data, row * cols, vectors.data, at * cols, cols);
}

;// CONCATENATED MODULE: ./src/plan/svm/one-vs-one.ts


/** Decision value of every pair of classes: rows x pairs, positive where the first class of the pair wins. */
function pairDecisions(machine, input) {
    const { counts, vectors, intercepts } = machine;
    const starts = Int32Array.from(counts);
    for (let at = 0, sum = 0; at < counts.length; at++) {
        starts[at] = sum;
        sum += counts[at];
    }
    const decisions = (0,blocks/* denseBlock */.L9)(input.rows, intercepts.length);
    const values = new Float64Array(vectors.rows);
    const { data: coefficients } = machine.coefficients;
    for (let row = 0; row < input.rows; row++) {
        kernelRow(machine.kernel, input, row, vectors, values);
        let pair = row * intercepts.length;
        for (let first = 0; first < counts.length; first++) {
            for (let second = first + 1; second < counts.length; second++) {
                const firstFrom = (second - 1) * vectors.rows + starts[first];
                const secondFrom = first * vectors.rows + starts[second];
                let sum = 0;
                for (let k = 0; k < counts[first]; k++)
                    sum += coefficients[firstFrom + k] * values[starts[first] + k];
                for (let k = 0; k < counts[second]; k++)
                    sum += coefficients[secondFrom + k] * values[starts[second] + k];
                decisions.data[pair] = sum + intercepts[pair - row * intercepts.length];
                pair++;
            }
        }
    }
    return decisions;
}
/** Class with the most won pairs, the first on ties (libsvm's svm_predict_values). */
function voteLabels(decisions, classes) {
    const labels = new Int32Array(decisions.rows);
    const votes = new Int32Array(classes);
    for (let row = 0; row < decisions.rows; row++) {
        votes.fill(0);
        let pair = row * decisions.cols;
        for (let first = 0; first < classes; first++) {
            for (let second = first + 1; second < classes; second++)
                votes[decisions.data[pair++] > 0 ? first : second]++;
        }
        let best = 0;
        for (let label = 1; label < classes; label++)
            if (votes[label] > votes[best])
                best = label;
        labels[row] = best;
    }
    return labels;
}
/**
 * Votes plus a share of the summed confidences below 1/3: rows x classes (scikit-learn's _ovr_decision_function). A positive
 * decision is a vote for the first class of the pair.
 */
function oneVsRestScores(decisions, classes) {
    const scores = (0,blocks/* denseBlock */.L9)(decisions.rows, classes);
    const confidences = new Float64Array(classes);
    for (let row = 0; row < decisions.rows; row++) {
        const from = row * classes;
        confidences.fill(0);
        let pair = row * decisions.cols;
        for (let first = 0; first < classes; first++) {
            for (let second = first + 1; second < classes; second++) {
                const decision = decisions.data[pair++];
                confidences[first] += decision;
                confidences[second] -= decision;
                scores.data[from + (decision < 0 ? second : first)]++;
            }
        }
        for (let label = 0; label < classes; label++) {
            const sum = confidences[label];
            scores.data[from + label] += sum / (3 * (Math.abs(sum) + 1));
        }
    }
    return scores;
}

// EXTERNAL MODULE: ./src/plan/estimators.ts
var estimators = __webpack_require__(78136);
// EXTERNAL MODULE: ./src/plan/links.ts
var links = __webpack_require__(45906);
;// CONCATENATED MODULE: ./src/plan/svm/coupling.ts
/** libsvm keeps pairwise probabilities off 0 and 1. */
const MIN_PROBABILITY = 1e-7;
/** Class probabilities of every row from its pairwise decisions: rows x classes (libsvm's svm_predict_probability). */
function coupledProbabilities(decisions, classes, curves) {
    const out = new Float64Array(decisions.rows * classes);
    const pairs = new Float64Array(classes * classes);
    for (let row = 0; row < decisions.rows; row++) {
        let pair = 0;
        for (let first = 0; first < classes; first++) {
            for (let second = first + 1; second < classes; second++) {
                const decision = decisions.data[row * decisions.cols + pair];
                const raw = plattSigmoid(decision, curves.slopes[pair], curves.offsets[pair]);
                const probability = Math.min(Math.max(raw, MIN_PROBABILITY), 1 - MIN_PROBABILITY);
                pairs[first * classes + second] = probability;
                pairs[second * classes + first] = 1 - probability;
                pair++;
            }
        }
        coupleInto(out.subarray(row * classes, (row + 1) * classes), pairs, classes);
    }
    return out;
}
/** Avoids the overflow of exp on either side, as libsvm's sigmoid_predict. */
function plattSigmoid(decision, slope, offset) {
    const exponent = decision * slope + offset;
    return exponent >= 0 ? Math.exp(-exponent) / (1 + Math.exp(-exponent)) : 1 / (1 + Math.exp(exponent));
}
/**
 * Wu, Lin and Weng, 2004, algorithm 2: the probabilities that fit all pairwise ones best
 * (https://www.jmlr.org/papers/v5/wu04a.html), iterated exactly as libsvm's multiclass_probability does.
 */
function coupleInto(p, pairs, k) {
    const q = new Float64Array(k * k);
    const qp = new Float64Array(k);
    const tolerance = 0.005 / k;
    for (let t = 0; t < k; t++) {
        p[t] = 1 / k;
        for (let j = 0; j < t; j++) {
            q[t * k + t] += pairs[j * k + t] * pairs[j * k + t];
            q[t * k + j] = q[j * k + t];
        }
        for (let j = t + 1; j < k; j++) {
            q[t * k + t] += pairs[j * k + t] * pairs[j * k + t];
            q[t * k + j] = -pairs[j * k + t] * pairs[t * k + j];
        }
    }
    for (let iteration = 0; iteration < Math.max(100, k); iteration++) {
        // Recomputed every round for numerical accuracy.
        let pqp = 0;
        for (let t = 0; t < k; t++) {
            qp[t] = 0;
            for (let j = 0; j < k; j++)
                qp[t] += q[t * k + j] * p[j];
            pqp += p[t] * qp[t];
        }
        let error = 0;
        for (let t = 0; t < k; t++)
            error = Math.max(error, Math.abs(qp[t] - pqp));
        if (error < tolerance)
            return;
        for (let t = 0; t < k; t++) {
            const difference = (-qp[t] + pqp) / q[t * k + t];
            p[t] += difference;
            pqp = (pqp + difference * (difference * q[t * k + t] + 2 * qp[t])) / (1 + difference) / (1 + difference);
            for (let j = 0; j < k; j++) {
                qp[j] = (qp[j] + difference * q[t * k + j]) / (1 + difference);
                p[j] /= 1 + difference;
            }
        }
    }
}

// EXTERNAL MODULE: ./src/plan/graph-nodes.ts
var graph_nodes = __webpack_require__(17331);
;// CONCATENATED MODULE: ./src/plan/svm/graph-pairs.ts


/** `pairDecisions` in a graph: [rows, pairs]. */
function graphPairDecisions(graph, matrix, machine, kernel) {
    const { counts, vectors, intercepts, coefficients } = machine;
    const pairs = intercepts.length;
    const weights = new Float64Array(vectors.rows * pairs);
    const classOf = Array.from(counts).flatMap((count, label) => new Array(count).fill(label));
    let pair = 0;
    for (let first = 0; first < counts.length; first++) {
        for (let second = first + 1; second < counts.length; second++) {
            for (const [at, label] of classOf.entries()) {
                if (label !== first && label !== second)
                    continue;
                const row = label === first ? second - 1 : first;
                weights[at * pairs + pair] = coefficients.data[row * vectors.rows + at];
            }
            pair++;
        }
    }
    const sums = (0,graph_nodes/* graphProduct */.Kv)(graph, kernel(graph, matrix, vectors), graph.constant(weights, [vectors.rows, pairs]));
    return graph.node('Add', [sums, (0,graph_nodes/* graphRow */.xm)(graph, intercepts)]);
}
/** `voteLabels` in a graph: int64 [rows]. */
function graphVoteLabels(graph, decisions, classes) {
    return (0,graph_nodes/* graphArgmax */.Ng)(graph, graphVotes(graph, (0,graph_math/* graphMath */.T)(graph).greater(decisions, 0), classes));
}
/** `oneVsRestScores` in a graph: [rows, classes]. */
function graphPairScores(graph, decisions, classes) {
    const { abs, add, div, less, mul, not, times } = (0,graph_math/* graphMath */.T)(graph);
    const pairs = (classes * (classes - 1)) / 2;
    const signs = new Float64Array(pairs * classes);
    eachPair(classes, (pair, first, second) => {
        signs[pair * classes + first] = 1;
        signs[pair * classes + second] = -1;
    });
    const sums = times(decisions, pairs, classes, signs);
    const votes = graphVotes(graph, not(less(decisions, 0)), classes);
    return add(votes, div(sums, mul(add(abs(sums), 1), 3)));
}
/** Won pairs of each class: [rows, classes], whole numbers. */
function graphVotes(graph, firstWins, classes) {
    const { add, number, times } = (0,graph_math/* graphMath */.T)(graph);
    const pairs = (classes * (classes - 1)) / 2;
    const gains = new Float64Array(pairs * classes);
    const start = new Float64Array(classes);
    eachPair(classes, (pair, first, second) => {
        gains[pair * classes + first] = 1;
        gains[pair * classes + second] = -1;
        start[second]++;
    });
    return add(times(number(firstWins), pairs, classes, gains), (0,graph_nodes/* graphRow */.xm)(graph, start));
}
function eachPair(classes, use) {
    let pair = 0;
    for (let first = 0; first < classes; first++) {
        for (let second = first + 1; second < classes; second++)
            use(pair++, first, second);
    }
}

// EXTERNAL MODULE: ./src/onnx/attributes.ts
var attributes = __webpack_require__(24930);
;// CONCATENATED MODULE: ./src/plan/svm/graph-coupling.ts




/** `coupledProbabilities` in a graph: [rows, classes]. Each row stops at the round where the kernel stops. */
function graphCoupled(graph, decisions, classes, curves) {
    const { abs, add, div, greater, less, mul, neg, number, or, rowMax, sub, where } = (0,graph_math/* graphMath */.T)(graph);
    const q = pairProducts(graph, decisions, classes, curves);
    const inputs = [
        { elementType: 'int64', shape: [] },
        { elementType: 'bool', shape: [] },
        { elementType: 'double', shape: ['N', classes] },
        { elementType: 'double', shape: ['N', 1] },
    ];
    const body = graph.body(inputs, ([, , given, done]) => {
        let qp = (0,graph_nodes/* graphConcat */.tR)(graph, q.map((row) => (0,graph_nodes/* graphRowSum */.wJ)(graph, mul(row, given))));
        let pqp = (0,graph_nodes/* graphRowSum */.wJ)(graph, mul(given, qp));
        const stop = or(less(rowMax(abs(sub(qp, pqp))), 0.005 / classes), greater(done, 0.5));
        let next = given;
        for (const [t, row] of q.entries()) {
            const diagonal = (0,graph_nodes/* graphColumns */.iD)(graph, row, [t]);
            const at = (0,graph_nodes/* graphColumns */.iD)(graph, qp, [t]);
            const difference = div(add(neg(at), pqp), diagonal);
            const factor = add(difference, 1);
            const unit = (0,graph_nodes/* graphRow */.xm)(graph, Float64Array.from({ length: classes }, (_, j) => Number(j === t)));
            pqp = div(div(add(pqp, mul(difference, add(mul(difference, diagonal), mul(at, 2)))), factor), factor);
            qp = div(add(qp, mul(row, difference)), factor);
            next = div(add(next, mul(unit, difference)), factor);
        }
        const stopped = number(stop);
        const all = graph.node('ReduceMin', [stopped], { keepdims: (0,attributes/* int */.Wh)(0) });
        return [less(all, graph.constant(Float64Array.of(0.5), [])), where(stop, given, next), stopped];
    });
    const rounds = graph.constant(BigInt64Array.of(BigInt(Math.max(100, classes))), []);
    const begin = graph.constant(Uint8Array.of(1), []);
    const start = (0,graph_nodes/* graphRepeat */.g$)(graph, decisions, new Float64Array(classes).fill(1 / classes));
    const running = (0,graph_nodes/* graphRepeat */.g$)(graph, decisions, Float64Array.of(0));
    const [p] = graph.nodes('Loop', [rounds, begin, start, running], 2, { body }, { elementType: 'double' });
    return p;
}
/** The rows of the matrix Q of Wu, Lin and Weng, each [rows, classes]. */
function pairProducts(graph, decisions, classes, curves) {
    const { add, max, min, mul, neg, sigmoid, square, sub, sum } = (0,graph_math/* graphMath */.T)(graph);
    const exponents = add(mul(decisions, (0,graph_nodes/* graphRow */.xm)(graph, curves.slopes)), (0,graph_nodes/* graphRow */.xm)(graph, curves.offsets));
    const won = min(max(sigmoid(neg(exponents)), MIN_PROBABILITY), 1 - MIN_PROBABILITY);
    const lost = sub(1, won);
    const pairOf = (first, second) => first * classes - (first * (first + 1)) / 2 + second - first - 1;
    const r = (one, other) => one < other ? (0,graph_nodes/* graphColumns */.iD)(graph, won, [pairOf(one, other)]) : (0,graph_nodes/* graphColumns */.iD)(graph, lost, [pairOf(other, one)]);
    return Array.from({ length: classes }, (_, t) => {
        const others = Array.from({ length: classes }, (_unused, j) => j).filter((j) => j !== t);
        return (0,graph_nodes/* graphConcat */.tR)(graph, Array.from({ length: classes }, (_unused, j) => j === t ? sum(others.map((other) => square(r(other, t)))) : neg(mul(r(j, t), r(t, j)))));
    });
}

// EXTERNAL MODULE: ./src/lower/sklearn/features.ts
var features = __webpack_require__(32643);
;// CONCATENATED MODULE: ./src/lower/sklearn/svm.ts




/** Support vector machines of libsvm. */
const svmLowering = {
    classes: ['SVC', 'NuSVC', 'SVR', 'NuSVR', 'OneClassSVM'].map((name) => `sklearn.svm.${name}`),
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const name = className.slice('sklearn.svm.'.length);
        return name === 'SVC' || name === 'NuSVC' ? lowerClassifier(attributes, className) : lowerSum(attributes, className);
    },
};
function lowerClassifier(attributes, className) {
    const classes = attributes.labels('classes_');
    const machine = {
        ...vectorsOf(attributes, className),
        counts: attributes.ints(attributes.has('_n_support') ? '_n_support' : 'n_support_'),
        coefficients: matrixOf(attributes, '_dual_coef_'),
        intercepts: attributes.floats('_intercept_'),
    };
    checkMachine(machine, classes.length, className);
    const binary = classes.length === 2;
    const perClass = attributes.string('decision_function_shape') === 'ovr' && !binary;
    const byScore = attributes.has('break_ties') && attributes.boolean('break_ties') && perClass;
    const scoresOf = (decisions) => {
        if (perClass)
            return oneVsRestScores(decisions, classes.length);
        // libsvm's sign says "first class"; scikit-learn turns it round for two classes only.
        return binary ? { ...decisions, data: decisions.data.map((value) => -value) } : decisions;
    };
    const curves = curvesOf(attributes, machine.intercepts.length);
    const graphKernel = graphKernelFor(attributes, className);
    return (0,estimators/* classifier */.kd)({ className, classes, inputs: (0,features/* inputsOf */.Vc)(attributes, 'number', machine.vectors.cols) }, {
        compute: (input) => pairDecisions(machine, (0,blocks/* toDense */.FL)(input)),
        labels: (decisions) => (byScore ? (0,links/* argmaxRows */._h)(scoresOf(decisions)) : voteLabels(decisions, classes.length)),
        scores: (decisions) => scoresOf(decisions).data,
        ...(curves === null
            ? {}
            : { probabilities: (decisions) => coupledProbabilities(decisions, classes.length, curves) }),
    }, {
        toOnnx(graph, input) {
            const decisions = graphPairDecisions(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), machine, graphKernel);
            const scores = perClass
                ? graphPairScores(graph, decisions, classes.length)
                : binary
                    ? (0,graph_math/* graphMath */.T)(graph).neg(decisions)
                    : decisions;
            const labels = byScore ? (0,graph_nodes/* graphArgmax */.Ng)(graph, scores) : graphVoteLabels(graph, decisions, classes.length);
            return {
                labels,
                scores,
                ...(curves === null ? {} : { probabilities: graphCoupled(graph, decisions, classes.length, curves) }),
            };
        },
    });
}
/** Platt's curves are there when the model was fitted with probability=True. */
function curvesOf(attributes, pairs) {
    const [slope, offset] = attributes.has('_probA') ? ['_probA', '_probB'] : ['probA_', 'probB_'];
    if (!attributes.has(slope))
        return null;
    const curves = { slopes: attributes.floats(slope), offsets: attributes.floats(offset) };
    if (curves.slopes.length === 0)
        return null;
    if (curves.slopes.length !== pairs || curves.offsets.length !== pairs) {
        throw (0,errors/* corrupt */.qb)(attributes.className, `${curves.slopes.length} probability curves for ${pairs} pairs of classes`);
    }
    return curves;
}
/** Regression, and the one-class machine whose sign says inlier (1) or outlier (-1). */
function lowerSum(attributes, className) {
    const { kernel, vectors } = vectorsOf(attributes, className);
    const graphKernel = graphKernelFor(attributes, className);
    const coefficients = matrixOf(attributes, '_dual_coef_').data;
    const [intercept = 0] = attributes.floats('_intercept_');
    if (coefficients.length !== vectors.rows) {
        throw (0,errors/* corrupt */.qb)(className, `${coefficients.length} coefficients for ${vectors.rows} support vectors`);
    }
    const about = { className, inputs: (0,features/* inputsOf */.Vc)(attributes, 'number', vectors.cols) };
    const decide = (input) => {
        const values = new Float64Array(vectors.rows);
        return Float64Array.from({ length: input.rows }, (_, row) => {
            kernelRow(kernel, input, row, vectors, values);
            let sum = 0;
            for (let at = 0; at < values.length; at++)
                sum += coefficients[at] * values[at];
            return sum + intercept;
        });
    };
    const graphDecide = (graph, input) => {
        const { add, times } = (0,graph_math/* graphMath */.T)(graph);
        return add(times(graphKernel(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), vectors), vectors.rows, 1, coefficients), intercept);
    };
    if (className !== 'sklearn.svm.OneClassSVM') {
        return (0,estimators/* regressor */.pF)(about, (input) => decide((0,blocks/* toDense */.FL)(input)), {
            toOnnx: (graph, input) => ({ values: graphDecide(graph, input) }),
        });
    }
    const detector = (0,estimators/* classifier */.kd)({ ...about, classes: [] }, {
        compute: (input) => decide((0,blocks/* toDense */.FL)(input)),
        labels: (decisions) => Int32Array.from(decisions, (decision) => (decision > 0 ? 1 : -1)),
        scores: (decisions) => decisions,
    }, {
        toOnnx(graph, input) {
            const scores = graphDecide(graph, input);
            return { scores, labels: (0,graph_nodes/* graphChoice */.wj)(graph, (0,graph_math/* graphMath */.T)(graph).greater(scores, 0), 1, -1) };
        },
    });
    return { ...detector, task: 'outlier_detection', classes: null };
}
/** Of a precomputed kernel the rows hold the kernel with every training row; which of these support is in `support_`. */
function vectorsOf(attributes, className) {
    if (attributes.raw('kernel') !== 'precomputed')
        return { kernel: kernelOf(attributes, className, KERNELS), vectors: matrixOf(attributes, 'support_vectors_') };
    const support = attributes.ints('support_');
    const cols = (0,arrays/* numberOf */.rl)(attributes.list('shape_fit_')[1]);
    if (!(cols > 0) || support.some((row) => row < 0 || row >= cols))
        throw (0,errors/* corrupt */.qb)(className, 'its support vectors are none of the training rows');
    return {
        kernel: (left, leftAt, _right, rightAt, count) => left[leftAt + support[rightAt / count]],
        vectors: { kind: 'dense', rows: support.length, cols, data: new Float64Array() },
    };
}
function graphKernelFor(attributes, className) {
    if (attributes.raw('kernel') !== 'precomputed')
        return kernelOf(attributes, className, GRAPH_KERNELS);
    const support = [...attributes.ints('support_')];
    return (graph, matrix) => (0,graph_nodes/* graphColumns */.iD)(graph, matrix, support);
}
/** `_gamma` is the number that "scale" or "auto" stood for. */
function kernelOf(attributes, className, kernels) {
    const kernel = attributes.raw('kernel');
    const make = typeof kernel === 'string' && Object.hasOwn(kernels, kernel) ? kernels[kernel] : undefined;
    if (make === undefined) {
        const shown = typeof kernel === 'string' ? `"${kernel}"` : 'a function of its own';
        throw (0,errors/* unsupported */.qO)(`${className}.kernel`, `the kernel is ${shown}; ${Object.keys(KERNELS).join(', ')} can be run`);
    }
    const degree = attributes.int('degree');
    if (degree < 0)
        throw (0,errors/* unsupported */.qO)(`${className}.degree`, `a degree of ${degree}`);
    return make({ gamma: attributes.number('_gamma'), coef0: attributes.number('coef0'), degree });
}
/** Dense, or sparse when the machine was fitted on a sparse matrix. */
function matrixOf(attributes, name) {
    const value = attributes.raw(name);
    if (value instanceof values/* PyObject */.By)
        return (0,blocks/* toDense */.FL)({ kind: 'sparse', ...(0,sparse/* csrOf */.e)(value) });
    if (!(value instanceof values/* NDArray */.Mv) || value.shape.length !== 2)
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.${name}`, 'not a matrix');
    return { kind: 'dense', rows: value.shape[0], cols: value.shape[1], data: (0,arrays/* toFloats */.Fn)(value) };
}
function checkMachine(machine, classes, className) {
    const { counts, vectors, coefficients, intercepts } = machine;
    const held = counts.reduce((sum, count) => sum + count, 0);
    const fits = counts.length === classes &&
        counts.every((count) => count >= 0) &&
        held === vectors.rows &&
        coefficients.rows === classes - 1 &&
        coefficients.cols === vectors.rows &&
        intercepts.length === (classes * (classes - 1)) / 2;
    if (!fits)
        throw (0,errors/* corrupt */.qb)(className, 'the support vectors, their coefficients and the classes do not fit together');
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
        return term(math, given, known);
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
        for (let col = 1; col < cols && !Number.isNaN(data[from + at]); col++) {
            const value = data[from + col];
            if (value > data[from + at] || Number.isNaN(value))
                at = col;
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
