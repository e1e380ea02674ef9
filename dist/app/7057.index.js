export const id = 7057;
export const ids = [7057,8136];
export const modules = {

/***/ 14318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ csrOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);



/**
 * A pickled scipy.sparse csr or csc matrix (or array) as CSR.
 * @throws unsupported for other sparse formats; corrupt when the index arrays do not fit the shape
 */
function csrOf(object) {
    const attributes = _access_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
    const layout = /^scipy\.sparse\..*\b(csr|csc)_(?:matrix|array)$/.exec(object.className ?? '')?.[1];
    if (layout === undefined) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(attributes.className, 'expected a scipy.sparse csr or csc matrix');
    }
    const [rows, cols] = attributes.has('_shape') ? attributes.ints('_shape') : attributes.ints('shape');
    if (rows === undefined || cols === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)(attributes.className, 'the shape has no two extents');
    const stored = {
        indptr: attributes.ints('indptr'),
        indices: attributes.ints('indices'),
        data: attributes.floats('data'),
    };
    const [major, minor] = layout === 'csr' ? [rows, cols] : [cols, rows];
    checkIndices(attributes.className, stored, major, minor);
    return layout === 'csr' ? { rows, cols, ...stored } : { rows, cols, ...transpose(stored, minor) };
}
function checkIndices(className, { indptr, indices, data }, major, minor) {
    const count = indptr[indptr.length - 1] ?? 0;
    if (indptr.length !== major + 1 || indptr[0] !== 0 || count > indices.length || count > data.length) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)(className, `indptr of ${indptr.length} entries does not fit ${major} rows and ${data.length} values`);
    }
    for (let index = 1; index < indptr.length; index++) {
        if (indptr[index] < indptr[index - 1])
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)(className, 'indptr decreases');
    }
    for (let index = 0; index < count; index++) {
        if (indices[index] < 0 || indices[index] >= minor)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)(className, 'an index lies outside the shape');
    }
}
/** Counting sort by the minor index, as scipy's csc_tocsr. */
function transpose({ indptr, indices, data }, minor) {
    const count = indptr[indptr.length - 1];
    const starts = new Int32Array(minor + 1);
    for (let index = 0; index < count; index++)
        starts[indices[index] + 1]++;
    for (let row = 0; row < minor; row++)
        starts[row + 1] += starts[row];
    const next = starts.slice();
    const out = { indptr: starts, indices: new Int32Array(count), data: new Float64Array(count) };
    for (let major = 0; major + 1 < indptr.length; major++) {
        for (let index = indptr[major]; index < indptr[major + 1]; index++) {
            const at = next[indices[index]]++;
            out.indices[at] = major;
            out.data[at] = data[index];
        }
    }
    return out;
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

/***/ 24930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ attributeMessage),
/* harmony export */   Bc: () => (/* binding */ dataType),
/* harmony export */   IE: () => (/* binding */ floats),
/* harmony export */   JR: () => (/* binding */ capturesOf),
/* harmony export */   OE: () => (/* binding */ tensor),
/* harmony export */   Wh: () => (/* binding */ int),
/* harmony export */   dd: () => (/* binding */ ints),
/* harmony export */   fV: () => (/* binding */ float),
/* harmony export */   ls: () => (/* binding */ graphAttribute)
/* harmony export */ });
/* harmony import */ var _element_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91751);
/* harmony import */ var _message_writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23166);
/* harmony import */ var _tensor_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86852);



/** AttributeProto.AttributeType */
const FLOAT = 1;
const INT = 2;
const STRING = 3;
const TENSOR = 4;
const GRAPH = 5;
const FLOATS = 6;
const INTS = 7;
const STRINGS = 8;
function int(value) {
    return { type: INT, write: (message) => message.int(3, value) };
}
function float(value) {
    return { type: FLOAT, write: (message) => message.float(2, value) };
}
function ints(values) {
    // AttributeProto.ints is not declared packed, but every proto parser takes packed scalars, at a third of the size.
    return { type: INTS, write: (message) => values.length > 0 && message.packedInts(8, values) };
}
function floats(values) {
    return {
        type: FLOATS,
        write: (message) => {
            const packed = Float32Array.from(values);
            if (packed.length > 0)
                message.bytes(7, new Uint8Array(packed.buffer));
        },
    };
}
/** A tensor-valued attribute, as TreeEnsemble v5 and ConstantOfShape take; Uint8Array is bool unless told otherwise. */
function tensor(data, shape, elementType) {
    return { type: TENSOR, write: (message) => message.message(5, (0,_tensor_message_js__WEBPACK_IMPORTED_MODULE_0__/* .tensorMessage */ .h)('', data, shape, elementType)) };
}
/** A GraphProto, the body of Scan, Loop or If, which may use the values named in `captures`. */
function graphAttribute(body, captures) {
    return { type: GRAPH, write: (message) => message.message(6, body), captures };
}
/** Values of the surrounding graph that an attribute uses. */
function capturesOf(value) {
    return typeof value === 'object' && 'captures' in value ? (value.captures ?? []) : [];
}
/** Cast's `to`. */
function dataType(elementType) {
    return int((0,_element_types_js__WEBPACK_IMPORTED_MODULE_1__/* .dataTypeOf */ .a)(elementType));
}
/** AttributeProto of a named attribute. */
function attributeMessage(name, value) {
    const attribute = tagged(value);
    const message = new _message_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .MessageWriter */ .H().string(1, name);
    attribute.write(message);
    return message.int(20, attribute.type);
}
function tagged(value) {
    if (typeof value === 'bigint')
        return int(value);
    if (typeof value === 'string')
        return { type: STRING, write: (message) => message.string(4, value) };
    if (isStrings(value)) {
        return {
            type: STRINGS,
            write: (message) => {
                for (const text of value)
                    message.string(9, text);
            },
        };
    }
    return value;
}
function isStrings(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 91751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ dataTypeOf),
/* harmony export */   p: () => (/* binding */ tensorTypeOf)
/* harmony export */ });
/**
 * TensorProto.DataType: the numbers of the file and the names used here
 * (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto).
 */
const DATA_TYPES = {
    float: 1,
    uint8: 2,
    int8: 3,
    uint16: 4,
    int16: 5,
    int32: 6,
    int64: 7,
    string: 8,
    bool: 9,
    float16: 10,
    double: 11,
    uint32: 12,
    uint64: 13,
    complex64: 14,
    complex128: 15,
    bfloat16: 16,
    float8e4m3fn: 17,
    float8e4m3fnuz: 18,
    float8e5m2: 19,
    float8e5m2fnuz: 20,
    uint4: 21,
    int4: 22,
    float4e2m1: 23,
    float8e8m0: 24,
    uint2: 25,
    int2: 26,
};
const NAMES = new Map(Object.entries(DATA_TYPES).map(([name, code]) => [code, name]));
/** The DataType number of a name; Cast's `to` attribute wants it. */
function dataTypeOf(name) {
    return DATA_TYPES[name];
}
/** The name of a DataType number; null for 0 (undefined) and numbers newer than this list. */
function tensorTypeOf(code) {
    return NAMES.get(code) ?? null;
}


/***/ }),

/***/ 23166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MessageWriter)
/* harmony export */ });
/**
 * Writes protobuf messages (https://protobuf.dev/programming-guides/encoding/). Large payloads are kept as views of the
 * caller's memory until `finish` joins everything once: a 35 MB forest costs its own size and nothing more.
 */
const VARINT = 0;
const FIXED64 = 1;
const LENGTH_DELIMITED = 2;
const FIXED32 = 5;
/** Payloads from here on are referenced, smaller ones are copied into the scratch buffer. */
const REFERENCE_BYTES = 512;
const encoder = new TextEncoder();
class MessageWriter {
    chunks = [];
    chunkBytes = 0;
    scratch = new Uint8Array(128);
    view = new DataView(this.scratch.buffer);
    used = 0;
    /** Encoded bytes so far. */
    get length() {
        return this.chunkBytes + this.used;
    }
    /** int64, int32, enum or bool; negative numbers take ten bytes, as protobuf wants. */
    int(field, value) {
        this.tag(field, VARINT);
        this.varint(value);
        return this;
    }
    float(field, value) {
        this.tag(field, FIXED32);
        this.reserve(4);
        this.view.setFloat32(this.used, value, true);
        this.used += 4;
        return this;
    }
    double(field, value) {
        this.tag(field, FIXED64);
        this.reserve(8);
        this.view.setFloat64(this.used, value, true);
        this.used += 8;
        return this;
    }
    string(field, text) {
        return this.bytes(field, encoder.encode(text));
    }
    bytes(field, payload) {
        this.tag(field, LENGTH_DELIMITED);
        this.varint(payload.byteLength);
        this.append(payload);
        return this;
    }
    message(field, child) {
        this.tag(field, LENGTH_DELIMITED);
        this.varint(child.length);
        for (const chunk of child.takeChunks())
            this.append(chunk);
        return this;
    }
    /** Fields that are encoded already, tags and all. */
    raw(fields) {
        this.append(fields);
        return this;
    }
    /** Packed int64 or int32. */
    packedInts(field, values) {
        const packed = new MessageWriter();
        for (let index = 0; index < values.length; index++)
            packed.varint(values[index]);
        return this.message(field, packed);
    }
    /** All bytes in one array; the writer must not be used afterwards. */
    finish() {
        const result = new Uint8Array(this.length);
        let offset = 0;
        for (const chunk of this.takeChunks()) {
            result.set(chunk, offset);
            offset += chunk.byteLength;
        }
        return result;
    }
    takeChunks() {
        this.flush();
        return this.chunks;
    }
    tag(field, wireType) {
        this.varint(field * 8 + wireType);
    }
    varint(value) {
        this.reserve(10);
        if (typeof value === 'number' && value >= 0 && value <= 0xffff_ffff) {
            let rest = value;
            while (rest > 127) {
                this.scratch[this.used++] = (rest & 127) | 128;
                rest >>>= 7;
            }
            this.scratch[this.used++] = rest;
            return;
        }
        let rest = BigInt.asUintN(64, BigInt(value));
        while (rest > 127n) {
            this.scratch[this.used++] = Number(rest & 127n) | 128;
            rest >>= 7n;
        }
        this.scratch[this.used++] = Number(rest);
    }
    append(payload) {
        if (payload.byteLength >= REFERENCE_BYTES) {
            this.flush();
            this.chunks.push(payload);
            this.chunkBytes += payload.byteLength;
            return;
        }
        this.reserve(payload.byteLength);
        this.scratch.set(payload, this.used);
        this.used += payload.byteLength;
    }
    flush() {
        if (this.used === 0)
            return;
        this.chunks.push(this.scratch.subarray(0, this.used));
        this.chunkBytes += this.used;
        this.scratch = this.scratch.subarray(this.used);
        this.view = new DataView(this.scratch.buffer, this.scratch.byteOffset);
        this.used = 0;
    }
    reserve(bytes) {
        if (this.used + bytes <= this.scratch.byteLength)
            return;
        const grown = new Uint8Array(Math.max(128, this.used + bytes, this.used * 2));
        grown.set(this.scratch.subarray(0, this.used));
        this.scratch = grown;
        this.view = new DataView(grown.buffer);
    }
}


/***/ }),

/***/ 86852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ tensorMessage),
/* harmony export */   m: () => (/* binding */ elementTypeOf)
/* harmony export */ });
/* harmony import */ var _element_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91751);
/* harmony import */ var _message_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23166);


/** The element type that data has when nothing else is said. */
function elementTypeOf(data) {
    if (data instanceof Float64Array)
        return 'double';
    if (data instanceof Float32Array)
        return 'float';
    if (data instanceof BigInt64Array)
        return 'int64';
    if (data instanceof Int32Array)
        return 'int32';
    return ArrayBuffer.isView(data) ? 'bool' : 'string';
}
/** TensorProto with its numbers as raw little-endian bytes, viewed and not copied (all of Node's platforms are little-endian). */
function tensorMessage(name, data, shape, elementType = elementTypeOf(data)) {
    const cells = shape.reduce((product, size) => product * size, 1);
    if (cells !== data.length) {
        throw new TypeError(`tensor ${name}: shape [${shape.join(', ')}] holds ${cells} values, got ${data.length}`);
    }
    const message = new _message_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .MessageWriter */ .H();
    if (shape.length > 0)
        message.packedInts(1, shape);
    message.int(2, (0,_element_types_js__WEBPACK_IMPORTED_MODULE_1__/* .dataTypeOf */ .a)(elementType));
    if (isStrings(data))
        for (const text of data)
            message.string(6, text);
    if (name !== '')
        message.string(8, name);
    if (!isStrings(data))
        message.bytes(9, new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
    return message;
}
function isStrings(data) {
    return Array.isArray(data);
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

/***/ 17331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ graphColumnList),
/* harmony export */   H9: () => (/* binding */ graphIndicators),
/* harmony export */   Kv: () => (/* binding */ graphProduct),
/* harmony export */   NY: () => (/* binding */ graphBinaryColumns),
/* harmony export */   NZ: () => (/* binding */ graphSoftmax),
/* harmony export */   Ng: () => (/* binding */ graphArgmax),
/* harmony export */   Pb: () => (/* binding */ graphColumn),
/* harmony export */   Tg: () => (/* binding */ graphRefuse),
/* harmony export */   X2: () => (/* binding */ graphNormalizeRows),
/* harmony export */   g$: () => (/* binding */ graphRepeat),
/* harmony export */   iD: () => (/* binding */ graphColumns),
/* harmony export */   lX: () => (/* binding */ graphScalar),
/* harmony export */   pg: () => (/* binding */ graphLookUp),
/* harmony export */   sv: () => (/* binding */ graphFlat),
/* harmony export */   tR: () => (/* binding */ graphConcat),
/* harmony export */   wJ: () => (/* binding */ graphRowSum),
/* harmony export */   wf: () => (/* binding */ graphAffine),
/* harmony export */   wj: () => (/* binding */ graphChoice),
/* harmony export */   xk: () => (/* binding */ graphSignLabels),
/* harmony export */   xm: () => (/* binding */ graphRow),
/* harmony export */   yP: () => (/* binding */ graphMatrix)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24930);


/**
 * Pieces of ONNX graphs that many estimators share. Everything is double, so that the graph computes what the
 * kernels compute; matrices are [rows, columns].
 */
/** The input values side by side as one matrix of doubles. @throws unsupported when a value holds strings */
function graphMatrix(graph, input) {
    const parts = input.map((value) => {
        if (value.elementType === 'string')
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('ONNX', 'a text column reaches a step that takes numbers');
        return graph.cast(value, 'double');
    });
    return graphConcat(graph, parts);
}
/** Matrices side by side. @throws unsupported when some hold text and some numbers: a tensor has one type */
function graphConcat(graph, parts) {
    const [only] = parts;
    if (parts.length === 1 && only !== undefined)
        return only;
    if (parts.some((part) => part.elementType !== only?.elementType)) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('ONNX', 'text and numbers in one matrix');
    }
    return graph.node('Concat', parts, { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1) });
}
/** One row of constants that broadcasts over the rows of a matrix. */
function graphRow(graph, values) {
    return graph.constant(Float64Array.from(values), [1, values.length]);
}
function graphScalar(graph, value) {
    return graph.constant(Float64Array.of(value), [1]);
}
/** Columns by position. */
function graphColumns(graph, matrix, columns) {
    const indices = graph.constant(BigInt64Array.from(columns, BigInt), [columns.length]);
    return graph.node('Gather', [matrix, indices], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1) });
}
/** The input as one [rows, 1] value a column, whether it came as columns or as one matrix. */
function graphColumnList(graph, input, count) {
    if (input.length === count)
        return [...input];
    const matrix = graphConcat(graph, input);
    return Array.from({ length: count }, (_, column) => graphColumns(graph, matrix, [column]));
}
/**
 * The product of two matrices. Gemm, because onnxruntime takes MatMul and a scalar factor before or after it together into
 * one operator whose factor is float32, which costs half of the digits.
 */
function graphProduct(graph, left, right) {
    return graph.node('Gemm', [left, right]);
}
/** input x transposed weights + bias. */
function graphAffine(graph, input, weights, bias) {
    const matrix = graph.constant(weights.data, [weights.rows, weights.cols]);
    const offset = typeof bias === 'number' ? Float64Array.of(bias) : bias;
    const terms = offset.every((value) => value === 0) ? [] : [graphRow(graph, offset)];
    return graph.node('Gemm', [input, matrix, ...terms], { transB: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1) });
}
/** Column of the largest entry, the first on ties: int64 [rows]. */
function graphArgmax(graph, matrix) {
    return graph.node('ArgMax', [matrix], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1), keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(0) }, { elementType: 'int64' });
}
/** [rows, 1] scores to class numbers by the sign: int64 [rows], 1 where the score is above zero. */
function graphSignLabels(graph, scores) {
    const positive = graph.node('Greater', [scores, graphScalar(graph, 0)], {}, { elementType: 'bool' });
    return graphFlat(graph, graph.cast(positive, 'int64'));
}
/** A matrix of one column as a vector. */
function graphFlat(graph, column) {
    const shape = graph.constant(BigInt64Array.of(-1n), [1]);
    return graph.node('Reshape', [column, shape]);
}
/** [rows, 1] probabilities of the second class to [rows, 2]. */
function graphBinaryColumns(graph, positive) {
    const negative = graph.node('Sub', [graphScalar(graph, 1), positive]);
    return graphConcat(graph, [negative, positive]);
}
/** Each row divided by its sum. */
function graphNormalizeRows(graph, matrix) {
    return graph.node('Div', [matrix, graphRowSum(graph, matrix)]);
}
/** Sum over the columns: [rows, 1]. */
function graphRowSum(graph, matrix) {
    const axes = graph.constant(BigInt64Array.of(1n), [1]);
    return graph.node('ReduceSum', [matrix, axes], { keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1) });
}
function graphSoftmax(graph, matrix) {
    return graph.node('Softmax', [matrix], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1) });
}
/** Class positions (int64 [rows]) as indicators: [rows, count] of 0 and 1. */
function graphIndicators(graph, positions, count) {
    const column = graphColumn(graph, positions);
    const row = graph.constant(BigInt64Array.from({ length: count }, (_, at) => BigInt(at)), [1, count]);
    return graph.cast(graph.node('Equal', [column, row]), 'double');
}
/** A vector as a matrix of one column. */
function graphColumn(graph, vector) {
    return graph.node('Reshape', [vector, graph.constant(BigInt64Array.of(-1n, 1n), [2])]);
}
/** A constant row for each row of the input: [rows, row.length]. */
function graphRepeat(graph, input, row) {
    const rows = graph.node('Shape', [input], { start: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(0), end: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1) });
    const size = graph.node('Concat', [rows, graph.constant(BigInt64Array.of(BigInt(row.length)), [1])], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(0) });
    return graph.node('Expand', [graphRow(graph, row), size]);
}
/** -1 or 1 by a condition of [rows, 1]: int64 [rows]. */
function graphChoice(graph, condition, yes, no) {
    const choice = (label) => graph.constant(BigInt64Array.of(BigInt(label)), [1]);
    return graphFlat(graph, graph.node('Where', [condition, choice(yes), choice(no)]));
}
/** Positions looked up in a table of integers: int64, shaped as the positions. */
function graphLookUp(graph, table, positions) {
    const numbers = graph.constant(BigInt64Array.from(table, BigInt), [table.length]);
    return graph.node('Gather', [numbers, positions], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(0) });
}
/**
 * The value, unless a row is marked: then running the graph fails. ONNX has no operator that refuses, but every runtime
 * checks the bounds of Gather; `reason` is the name of that node, which the error tells.
 * @param marked booleans of [rows, 1]
 */
function graphRefuse(graph, value, marked, reason) {
    const place = graph.cast(marked, 'int64');
    const zero = graph.node('Gather', [graph.constant(Float64Array.of(0), [1]), place], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(0) }, { name: reason });
    return graph.node('Add', [value, zero]);
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
