export const id = 3507;
export const ids = [3507];
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

/***/ 26457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ fittedMetric),
  m: () => (/* binding */ unfittedMetric)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/class-names.ts
var class_names = __webpack_require__(40177);
// EXTERNAL MODULE: ./src/formats/arrays.ts
var arrays = __webpack_require__(52240);
// EXTERNAL MODULE: ./src/formats/pickle/values.ts
var values = __webpack_require__(16281);
// EXTERNAL MODULE: ./src/plan/graph-distances.ts
var graph_distances = __webpack_require__(9290);
// EXTERNAL MODULE: ./src/plan/graph-math.ts
var graph_math = __webpack_require__(67222);
// EXTERNAL MODULE: ./src/plan/graph-nodes.ts
var graph_nodes = __webpack_require__(17331);
// EXTERNAL MODULE: ./src/plan/neighbours/gapped.ts
var gapped = __webpack_require__(50155);
// EXTERNAL MODULE: ./src/plan/functions/arctangent.ts
var arctangent = __webpack_require__(11728);
// EXTERNAL MODULE: ./src/plan/neighbours/metrics.ts
var metrics = __webpack_require__(23441);
;// CONCATENATED MODULE: ./src/plan/neighbours/fitted-metrics.ts






/** Distances that are compared by their squares. */
function squaredMetric(name, reduced, form) {
    return {
        name,
        power: NaN,
        reduced,
        finish: Math.sqrt,
        reduce: (distance) => distance * distance,
        graph: { finished: (graph, value) => (0,graph_math/* graphMath */.T)(graph).sqrt(value), ...form },
    };
}
/** Differences divided by the variance of each column. */
function standardizedEuclidean(variances) {
    return squaredMetric('seuclidean', (left, leftAt, right, rightAt, count) => {
        let sum = 0;
        for (let at = 0; at < count; at++) {
            const difference = left[leftAt + at] - right[rightAt + at];
            sum += (difference * difference) / variances[at];
        }
        return sum;
    }, {
        reduced: (graph, matrix, training) => (0,graph_distances/* graphPairwise */.rM)(graph, matrix, training, ({ div, square, sub }, row, other, column) => div(square(sub(row, other)), variances[column])),
    });
}
/** Differences weighed by an inverse covariance, columns x columns. */
function mahalanobis(inverse) {
    return squaredMetric('mahalanobis', (left, leftAt, right, rightAt, count) => {
        let sum = 0;
        for (let at = 0; at < count; at++) {
            let weighed = 0;
            for (let other = 0; other < count; other++)
                weighed += inverse[at * count + other] * (left[leftAt + other] - right[rightAt + other]);
            sum += weighed * (left[leftAt + at] - right[rightAt + at]);
        }
        return sum;
    }, {
        reduced(graph, matrix, training) {
            const { mul, sub } = (0,graph_math/* graphMath */.T)(graph);
            const { rows, cols } = training;
            const axis = graph.constant(BigInt64Array.of(1n), [1]);
            const apart = sub(graph.node('Unsqueeze', [matrix, axis]), graph.constant(training.data, [1, rows, cols]));
            const flat = graph.node('Reshape', [apart, graph.constant(BigInt64Array.of(-1n, BigInt(cols)), [2])]);
            const turned = Float64Array.from(inverse, (_, at) => inverse[(at % cols) * cols + Math.floor(at / cols)]);
            const weighed = (0,graph_nodes/* graphProduct */.Kv)(graph, flat, graph.constant(turned, [cols, cols]));
            return graph.node('Reshape', [
                (0,graph_nodes/* graphRowSum */.wJ)(graph, mul(weighed, flat)),
                graph.constant(BigInt64Array.of(-1n, BigInt(rows)), [2]),
            ]);
        },
    });
}
/** Of points on a sphere, latitude and longitude in radians: the angle between them. */
const haversine = {
    name: 'haversine',
    power: NaN,
    reduced(left, leftAt, right, rightAt) {
        const across = Math.sin(0.5 * (left[leftAt] - right[rightAt]));
        const along = Math.sin(0.5 * (left[leftAt + 1] - right[rightAt + 1]));
        return across * across + Math.cos(left[leftAt]) * Math.cos(right[rightAt]) * along * along;
    },
    finish: (reduced) => 2 * Math.asin(Math.sqrt(reduced)),
    reduce: (distance) => Math.sin(0.5 * distance) ** 2,
    graph: {
        reduced(graph, matrix, { rows, data }) {
            const { add, cos, mul, sin, square, sub } = (0,graph_math/* graphMath */.T)(graph);
            const given = (column) => (0,graph_nodes/* graphColumns */.iD)(graph, matrix, [column]);
            const known = (column) => Float64Array.from({ length: rows }, (_, row) => data[row * 2 + column]);
            const half = (column) => square(sin(mul(sub(given(column), (0,graph_nodes/* graphRow */.xm)(graph, known(column))), 0.5)));
            const shrunk = mul(cos(given(0)), (0,graph_nodes/* graphRow */.xm)(graph, known(0).map(Math.cos)));
            return add(half(0), mul(shrunk, half(1)));
        },
        finished: (graph, value) => (0,graph_math/* graphMath */.T)(graph).mul((0,arctangent/* graphArcsine */.w)(graph, (0,graph_math/* graphMath */.T)(graph).sqrt(value)), 2),
    },
};
/** The Minkowski distance with a weight a column: on the power of a difference, or (wminkowski, until 1.2) on the difference. */
function weightedMinkowski(power, weights, inside) {
    const factors = inside ? weights.map((weight) => weight ** power) : weights;
    return {
        name: 'minkowski',
        power,
        reduced(left, leftAt, right, rightAt, count) {
            let sum = 0;
            for (let at = 0; at < count; at++)
                sum += factors[at] * Math.abs(left[leftAt + at] - right[rightAt + at]) ** power;
            return sum;
        },
        finish: (reduced) => reduced ** (1 / power),
        reduce: (distance) => distance ** power,
        graph: {
            reduced: (graph, matrix, training) => (0,graph_distances/* graphPairwise */.rM)(graph, matrix, training, ({ abs, mul, pow, sub }, row, other, column) => mul(pow(abs(sub(row, other)), power), factors[column])),
            finished: (graph, value) => (0,graph_math/* graphMath */.T)(graph).pow(value, 1 / power),
        },
    };
}
/** One less the correlation of two rows: the cosine distance of what is left of them without their means. */
const correlation = {
    ...(0,metrics/* plainMetric */.X)('correlation', (left, leftAt, right, rightAt, count) => {
        const here = centred(left.subarray(leftAt, leftAt + count));
        const there = centred(right.subarray(rightAt, rightAt + count));
        return COSINE.reduced(here, 0, there, 0, count);
    }),
    graph: {
        reduced(graph, matrix, training) {
            const { div, max, min, sqrt, square, sub } = (0,graph_math/* graphMath */.T)(graph);
            const { rows, cols } = training;
            const away = sub(matrix, div((0,graph_nodes/* graphRowSum */.wJ)(graph, matrix), cols));
            const unit = div(away, sqrt((0,graph_nodes/* graphRowSum */.wJ)(graph, square(away))));
            const data = new Float64Array(rows * cols);
            for (let row = 0; row < rows; row++) {
                const cells = centred(training.data.subarray(row * cols, (row + 1) * cols));
                const size = Math.sqrt(cells.reduce((sum, value) => sum + value * value, 0));
                data.set(cells.map((value) => value / size), row * cols);
            }
            return max(min(sub(1, (0,graph_distances/* graphDot */.yn)(graph, unit, { ...training, data })), 2), 0);
        },
    },
};
const COSINE = (0,metrics/* metricOf */.a)('cosine', 2);
function centred(cells) {
    const mean = cells.reduce((sum, value) => sum + value, 0) / cells.length;
    return cells.map((value) => value - mean);
}
/** The input holds the distances to the training rows themselves. */
const precomputed = {
    ...(0,metrics/* plainMetric */.X)('precomputed', (left, leftAt, _right, rightAt, count) => left[leftAt + rightAt / count]),
    graph: { reduced: (_graph, matrix) => matrix },
};
/** Euclidean distances over the columns that both rows know; infinite when they share none. */
const gappedEuclidean = {
    ...squaredMetric('nan_euclidean', (left, leftAt, right, rightAt, count) => {
        const cells = left.subarray(leftAt, leftAt + count);
        const training = gappedRows(1, count, right.subarray(rightAt, rightAt + count));
        const distance = (0,gapped/* gappedDistance */.V)(cells, gapsIn(cells), training, 0);
        return Number.isNaN(distance) ? Infinity : distance * distance;
    }, {
        reduced(graph, matrix, { rows, cols, data }) {
            const { isNaN, number, where } = (0,graph_math/* graphMath */.T)(graph);
            const gap = isNaN(matrix);
            const squares = (0,gapped/* graphGappedSquares */.w)(graph, where(gap, 0, matrix), number(gap), gappedRows(rows, cols, data));
            return where(isNaN(squares), Infinity, squares);
        },
    }),
};
function gappedRows(rows, cols, data) {
    return { kind: 'dense', rows, cols, data, gaps: gapsIn(data) };
}
function gapsIn(cells) {
    return cells.map((value) => (Number.isNaN(value) ? 1 : 0));
}

;// CONCATENATED MODULE: ./src/plan/neighbours/boolean-metrics.ts




const differing = {
    of: ({ one, size }) => (2 * one) / (size + one),
    graph: ({ add, div, mul }, { one, size }) => div(mul(2, one), add(size, one)),
};
/** sklearn/metrics/_dist_metrics.pyx.tp; rows without a set cell are equal to each other for Jaccard's distance only. */
const RULES = {
    jaccard: {
        of: ({ both, one }) => (both + one === 0 ? 0 : one / (both + one)),
        graph: ({ add, div, equal, where }, { both, one }) => {
            const any = add(both, one);
            return where(equal(any, 0), 0, div(one, where(equal(any, 0), 1, any)));
        },
    },
    dice: {
        of: ({ both, one }) => one / (2 * both + one),
        graph: ({ add, div, mul }, { both, one }) => div(one, add(mul(2, both), one)),
    },
    rogerstanimoto: differing,
    sokalmichener: differing,
    russellrao: {
        of: ({ both, size }) => (size - both) / size,
        graph: ({ div, sub }, { both, size }) => div(sub(size, both), size),
    },
    sokalsneath: {
        of: ({ both, one }) => one / (0.5 * both + one),
        graph: ({ add, div, mul }, { both, one }) => div(one, add(mul(0.5, both), one)),
    },
    // Both until 1.2.
    matching: { of: ({ one, size }) => one / size, graph: ({ div }, { one, size }) => div(one, size) },
    kulsinski: {
        of: ({ both, one, size }) => (one - both + size) / (one + size),
        graph: ({ add, div, sub }, { both, one, size }) => div(add(sub(one, both), size), add(one, size)),
    },
};
/** A metric of truth values by its name, or null. */
function booleanMetric(name) {
    const rule = Object.hasOwn(RULES, name) ? RULES[name] : null;
    if (rule === null)
        return null;
    return {
        ...(0,metrics/* plainMetric */.X)(name, (left, leftAt, right, rightAt, size) => {
            let both = 0;
            let one = 0;
            for (let at = 0; at < size; at++) {
                const [here, there] = [left[leftAt + at] !== 0, right[rightAt + at] !== 0];
                if (here && there)
                    both++;
                else if (here || there)
                    one++;
            }
            return rule.of({ both, one, size });
        }),
        tied: true,
        graph: {
            reduced: (graph, matrix, training) => rule.graph((0,graph_math/* graphMath */.T)(graph), graphCounts(graph, matrix, training)),
        },
    };
}
function graphCounts(graph, matrix, training) {
    const { add, equal, mul, not, number, sub } = (0,graph_math/* graphMath */.T)(graph);
    const { rows, cols } = training;
    const set = training.data.map((value) => (value === 0 ? 0 : 1));
    const totals = new Float64Array(rows);
    for (const [at, value] of set.entries())
        totals[Math.floor(at / cols)] += value;
    const given = number(not(equal(matrix, 0)));
    const both = (0,graph_distances/* graphDot */.yn)(graph, given, { ...training, data: set });
    const all = add((0,graph_nodes/* graphRowSum */.wJ)(graph, given), (0,graph_nodes/* graphRow */.xm)(graph, totals));
    return { both, one: sub(all, mul(2, both)), size: cols };
}

// EXTERNAL MODULE: ./src/plan/algebra/cholesky.ts
var cholesky = __webpack_require__(43822);
;// CONCATENATED MODULE: ./src/lower/sklearn/fitted-metric.ts



/** `effective_metric_` with its parameters. @throws unsupported for functions, and for parameters that are not in the file */
function fittedMetric(attributes) {
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    const name = attributes.raw('effective_metric_');
    if (typeof name !== 'string')
        throw (0,errors/* unsupported */.qO)(`${className}.metric`, `distances computed by ${(0,arrays/* describeValue */.bp)(name)}, whose code is not in the file`);
    const parameters = new Parameters(attributes, className);
    const metric = parametric(name, attributes, parameters);
    parameters.allUsed();
    return metric;
}
function parametric(name, attributes, parameters) {
    switch (name) {
        case 'seuclidean':
            return standardizedEuclidean(parameters.floats('V', 'the variances of the columns'));
        case 'mahalanobis':
            return mahalanobis(inverseCovariance(parameters));
        case 'precomputed':
            return precomputed;
        case 'nan_euclidean':
            return gappedEuclidean;
        default: {
            const power = parameters.number('p') ?? attributes.optionalNumber('p') ?? 2;
            const weights = parameters.optionalFloats('w');
            if (weights !== null && (name === 'minkowski' || name === 'wminkowski'))
                return weightedMinkowski(power, weights, name === 'wminkowski');
            const metric = (0,metrics/* metricOf */.a)(name, power) ?? unfittedMetric(name);
            if (metric === null)
                throw (0,errors/* unsupported */.qO)(`${(0,class_names/* canonicalClass */.t)(attributes.className)}.metric`, `the metric "${name}"`);
            return metric;
        }
    }
}
/** The metrics without parameters that `metricOf` does not know. */
function unfittedMetric(name) {
    if (name === 'haversine')
        return haversine;
    return name === 'correlation' ? correlation : booleanMetric(name);
}
/** `VI`, or the inverse of `V`. */
function inverseCovariance(parameters) {
    const given = parameters.optionalFloats('VI');
    if (given !== null)
        return given;
    const covariance = parameters.floats('V', 'the covariance of the columns');
    const size = Math.sqrt(covariance.length);
    const inverted = Number.isInteger(size) ? (0,cholesky/* inverseOfPositive */.H5)({ rows: size, cols: size, data: covariance }) : null;
    if (inverted === null)
        throw (0,errors/* corrupt */.qb)('metric_params.V', 'it has no inverse');
    return inverted.data;
}
/** `effective_metric_params_`, of which everything must be understood. */
class Parameters {
    #given;
    #used = new Set(['p']);
    #className;
    constructor(attributes, className) {
        const stored = attributes.get('effective_metric_params_') ?? null;
        const entries = stored instanceof values/* PyDict */.KL ? stored.entries : [];
        this.#className = className;
        this.#given = new Map(entries.flatMap(([key, value]) => value === null ? [] : [[typeof key === 'string' ? key : (0,arrays/* describeValue */.bp)(key), value]]));
    }
    number(name) {
        const value = this.#given.get(name);
        return value === undefined ? null : (0,arrays/* numberOf */.rl)(value);
    }
    optionalFloats(name) {
        const value = this.#given.get(name);
        if (value === undefined)
            return null;
        this.#used.add(name);
        if (value instanceof values/* NDArray */.Mv)
            return (0,arrays/* toFloats */.Fn)(value);
        throw (0,errors/* unsupported */.qO)(`${this.#className}.metric_params`, `${name} is ${(0,arrays/* describeValue */.bp)(value)}`);
    }
    floats(name, what) {
        const value = this.optionalFloats(name);
        if (value === null)
            throw (0,errors/* unsupported */.qO)(`${this.#className}.metric_params`, `${what} (${name}) are not in the file`);
        return value;
    }
    allUsed() {
        const extra = [...this.#given.keys()].find((name) => !this.#used.has(name));
        if (extra !== undefined)
            throw (0,errors/* unsupported */.qO)(`${this.#className}.metric_params`, `the parameter ${(0,arrays/* describeValue */.bp)(extra)}`);
    }
}


/***/ }),

/***/ 43822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ inverseOfPositive),
/* harmony export */   TR: () => (/* binding */ cholesky),
/* harmony export */   ac: () => (/* binding */ solveCholesky)
/* harmony export */ });
/**
 * Lower triangle of the Cholesky factor of a symmetric positive definite matrix (n x n, row-major); null when it is not
 * positive definite.
 */
function cholesky({ rows: size, data }) {
    const lower = new Float64Array(size * size);
    for (let row = 0; row < size; row++) {
        for (let col = 0; col <= row; col++) {
            let sum = data[row * size + col];
            for (let k = 0; k < col; k++)
                sum -= lower[row * size + k] * lower[col * size + k];
            if (row !== col)
                lower[row * size + col] = sum / lower[col * size + col];
            else if (sum > 0)
                lower[row * size + row] = Math.sqrt(sum);
            else
                return null;
        }
    }
    return lower;
}
/** Solves L L' x = b for the factor that `cholesky` gives. */
function solveCholesky(lower, right) {
    const size = right.length;
    const x = Float64Array.from(right);
    for (let row = 0; row < size; row++) {
        for (let k = 0; k < row; k++)
            x[row] -= lower[row * size + k] * x[k];
        x[row] /= lower[row * size + row];
    }
    for (let row = size - 1; row >= 0; row--) {
        for (let k = row + 1; k < size; k++)
            x[row] -= lower[k * size + row] * x[k];
        x[row] /= lower[row * size + row];
    }
    return x;
}
/** The inverse of a symmetric positive definite matrix; null when it is not positive definite. */
function inverseOfPositive(matrix) {
    const lower = cholesky(matrix);
    if (lower === null)
        return null;
    const size = matrix.rows;
    const data = new Float64Array(size * size);
    for (let at = 0; at < size; at++) {
        const unit = new Float64Array(size);
        unit[at] = 1;
        data.set(solveCholesky(lower, unit), at * size);
    }
    return { rows: size, cols: size, data };
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

/***/ 50155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ gappedDistance),
/* harmony export */   w: () => (/* binding */ graphGappedSquares)
/* harmony export */ });
/* harmony import */ var _graph_distances_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9290);
/* harmony import */ var _graph_math_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67222);
/* harmony import */ var _graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17331);



/**
 * nan_euclidean_distances: over the columns that both know, scaled up to all of them; NaN without a common one. In the order of
 * scikit-learn, which takes |x|^2 - 2 x.y + |y|^2 and then subtracts what only one of the rows knows.
 */
function gappedDistance(cells, gaps, training, row) {
    const { cols } = training;
    let [norm, product, otherNorm, onlyHere, onlyThere, common] = [0, 0, 0, 0, 0, 0];
    for (let column = 0; column < cols; column++) {
        const at = row * cols + column;
        const here = gaps[column] === 1 ? 0 : cells[column];
        const there = training.gaps[at] === 1 ? 0 : training.data[at];
        norm += here * here;
        product += here * there;
        otherNorm += there * there;
        if (training.gaps[at] === 1)
            onlyHere += here * here;
        else if (gaps[column] === 1)
            onlyThere += there * there;
        else
            common++;
    }
    const all = Math.max(0, -2 * product + norm + otherNorm);
    return common === 0 ? NaN : Math.sqrt((Math.max(0, all - onlyHere - onlyThere) / common) * cols);
}
/**
 * The squares of the same distances in a graph, for every row and training row: [rows, training rows], NaN without a common column.
 * @param known [rows, columns] with 0 where there is a gap
 * @param gaps [rows, columns] of 0 and 1
 */
function graphGappedSquares(graph, known, gaps, training) {
    const { add, div, equal, max, mul, square, sub, where } = (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_0__/* .graphMath */ .T)(graph);
    const { rows, cols } = training;
    const there = training.data.map((value, at) => (training.gaps[at] === 1 ? 0 : value));
    const norms = new Float64Array(rows);
    for (const [at, value] of there.entries())
        norms[Math.floor(at / cols)] += value * value;
    const dot = (value, data) => (0,_graph_distances_js__WEBPACK_IMPORTED_MODULE_1__/* .graphDot */ .yn)(graph, value, { kind: 'dense', rows, cols, data });
    const squares = square(known);
    const products = dot(known, there.map((value) => -2 * value));
    const all = max(add(add(products, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphRowSum */ .wJ)(graph, squares)), (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphRow */ .xm)(graph, norms)), 0);
    const onlyHere = dot(squares, training.gaps);
    const onlyThere = dot(gaps, there.map((value) => value * value));
    const common = dot(sub(1, gaps), training.gaps.map((gap) => 1 - gap));
    const none = equal(common, 0);
    const rest = max(sub(sub(all, onlyHere), onlyThere), 0);
    return where(none, NaN, mul(div(rest, where(none, 1, common)), cols));
}


/***/ }),

/***/ 66137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ graphFinished),
/* harmony export */   rw: () => (/* binding */ graphReduced),
/* harmony export */   xJ: () => (/* binding */ graphNeighbours)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24930);
/* harmony import */ var _graph_distances_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9290);
/* harmony import */ var _graph_math_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67222);
/* harmony import */ var _graph_nodes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17331);





/** The k nearest training rows. `expanded`: Euclidean distances as |x|^2 - 2 x.y + |y|^2, as a search without a tree. */
function graphNeighbours(graph, matrix, training, { k, metric, expanded }) {
    if (metric.tied === true) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('ONNX', `under the metric "${metric.name}" most training rows are as far as others, and TopK chooses other ones of them`);
    }
    const reduced = graphReduced(graph, matrix, training, metric, expanded);
    const size = graph.constant(BigInt64Array.of(BigInt(k)), [1]);
    const [nearest, places] = graph.nodes('TopK', [reduced, size], 2, { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1), largest: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(0), sorted: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1) });
    const turned = (value) => graph.node('Transpose', [value]);
    return { distances: graphFinished(graph, turned(nearest), metric), indices: turned(places) };
}
/** What the metric compares, for every row and training row: [rows, training rows]. */
function graphReduced(graph, matrix, training, metric, expanded) {
    if (metric.graph !== undefined)
        return metric.graph.reduced(graph, matrix, training);
    const { abs, add, div, equal, greater, max, min, number, not, pow, sub, where } = (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_2__/* .graphMath */ .T)(graph);
    const pairwise = (term) => (0,_graph_distances_js__WEBPACK_IMPORTED_MODULE_3__/* .graphPairwise */ .rM)(graph, matrix, training, (_, row, other) => term(row, other));
    const distance = (row, other) => abs(sub(row, other));
    const size = (row, other) => add(abs(row), abs(other));
    switch (metric.name) {
        case 'euclidean':
            return (expanded ? _graph_distances_js__WEBPACK_IMPORTED_MODULE_3__/* .graphSquares */ .dm : _graph_distances_js__WEBPACK_IMPORTED_MODULE_3__/* .graphDifferences */ .xk)(graph, matrix, training);
        case 'manhattan':
            return pairwise(distance);
        case 'chebyshev':
            return (0,_graph_distances_js__WEBPACK_IMPORTED_MODULE_3__/* .graphPairwise */ .rM)(graph, matrix, training, (_, row, other) => distance(row, other), (math, left, right) => math.max(left, right));
        case 'hamming':
            return div(pairwise((row, other) => number(not(equal(row, other)))), training.cols);
        case 'braycurtis': {
            const below = pairwise(size);
            return where(greater(below, 0), div(pairwise(distance), below), 0);
        }
        case 'canberra':
            return pairwise((row, other) => {
                const total = size(row, other);
                return where(greater(total, 0), div(distance(row, other), total), 0);
            });
        case 'cosine':
            return max(min(sub(1, (0,_graph_distances_js__WEBPACK_IMPORTED_MODULE_3__/* .graphDot */ .yn)(graph, graphUnit(graph, matrix), unitRows(training))), 2), 0);
        default:
            // The Minkowski family.
            return pairwise((row, other) => pow(distance(row, other), metric.power));
    }
}
/** What was compared, made the distance. */
function graphFinished(graph, reduced, metric) {
    if (metric.graph !== undefined)
        return metric.graph.finished?.(graph, reduced) ?? reduced;
    const { pow, sqrt } = (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_2__/* .graphMath */ .T)(graph);
    if (metric.name === 'minkowski')
        return pow(reduced, 1 / metric.power);
    // The squared distance is named as its root.
    return metric.name === 'euclidean' && metric.finish(4) === 2 ? sqrt(reduced) : reduced;
}
/** Rows of length one; a row of zeros stays. */
function graphUnit(graph, matrix) {
    const { div, equal, sqrt, square, where } = (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_2__/* .graphMath */ .T)(graph);
    const squares = (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_4__/* .graphRowSum */ .wJ)(graph, square(matrix));
    return div(matrix, where(equal(squares, 0), 1, sqrt(squares)));
}
function unitRows(block) {
    const { rows, cols } = block;
    const data = block.data.slice();
    for (let row = 0; row < rows; row++) {
        const cells = data.subarray(row * cols, (row + 1) * cols);
        const norm = Math.sqrt(cells.reduce((sum, value) => sum + value * value, 0)) || 1;
        for (let at = 0; at < cols; at++)
            cells[at] /= norm;
    }
    return { ...block, data };
}


/***/ })

};
