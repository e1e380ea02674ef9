export const id = 7301;
export const ids = [7301];
export const modules = {

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

/***/ 23441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ plainMetric),
/* harmony export */   a: () => (/* binding */ metricOf)
/* harmony export */ });
const euclidean = {
    name: 'euclidean',
    power: 2,
    reduced(left, leftAt, right, rightAt, count) {
        let sum = 0;
        for (let at = 0; at < count; at++) {
            const difference = left[leftAt + at] - right[rightAt + at];
            sum += difference * difference;
        }
        return sum;
    },
    finish: Math.sqrt,
    reduce: (distance) => distance * distance,
};
const manhattan = {
    name: 'manhattan',
    power: 1,
    reduced(left, leftAt, right, rightAt, count) {
        let sum = 0;
        for (let at = 0; at < count; at++)
            sum += Math.abs(left[leftAt + at] - right[rightAt + at]);
        return sum;
    },
    finish: (reduced) => reduced,
    reduce: (distance) => distance,
};
const chebyshev = {
    name: 'chebyshev',
    power: Infinity,
    reduced(left, leftAt, right, rightAt, count) {
        let largest = 0;
        for (let at = 0; at < count; at++) {
            const difference = Math.abs(left[leftAt + at] - right[rightAt + at]);
            if (difference > largest)
                largest = difference;
        }
        return largest;
    },
    finish: (reduced) => reduced,
    reduce: (distance) => distance,
};
function minkowski(power) {
    return {
        name: 'minkowski',
        power,
        reduced(left, leftAt, right, rightAt, count) {
            let sum = 0;
            for (let at = 0; at < count; at++)
                sum += Math.abs(left[leftAt + at] - right[rightAt + at]) ** power;
            return sum;
        },
        finish: (reduced) => reduced ** (1 / power),
        reduce: (distance) => distance ** power,
    };
}
/** A distance that is compared as it is. */
function plainMetric(name, reduced) {
    return { name, power: NaN, reduced, finish: (distance) => distance, reduce: (distance) => distance };
}
/** Sums a term of the numerator and one of the denominator; 0 / 0 is 0. */
function ratio(terms) {
    return (left, leftAt, right, rightAt, count) => {
        let above = 0;
        let below = 0;
        for (let at = 0; at < count; at++) {
            const [numerator, denominator] = terms(left[leftAt + at], right[rightAt + at]);
            above += numerator;
            below += denominator;
        }
        return below > 0 ? above / below : 0;
    };
}
/** The square is not taken back: named as its root, since it is computed in the same way. */
const squaredEuclidean = { ...euclidean, finish: (reduced) => reduced, reduce: (distance) => distance };
const hamming = plainMetric('hamming', ratio((left, right) => [left === right ? 0 : 1, 1]));
const brayCurtis = plainMetric('braycurtis', ratio((left, right) => [Math.abs(left - right), Math.abs(left) + Math.abs(right)]));
const canberra = plainMetric('canberra', (left, leftAt, right, rightAt, count) => {
    let sum = 0;
    for (let at = 0; at < count; at++) {
        const size = Math.abs(left[leftAt + at]) + Math.abs(right[rightAt + at]);
        if (size > 0)
            sum += Math.abs(left[leftAt + at] - right[rightAt + at]) / size;
    }
    return sum;
});
/** One less the cosine of the angle; a row of zeros is at distance 1. */
const cosine = plainMetric('cosine', (left, leftAt, right, rightAt, count) => {
    const [leftNorm, rightNorm] = [rowNorm(left, leftAt, count), rowNorm(right, rightAt, count)];
    let product = 0;
    for (let at = 0; at < count; at++)
        product += (left[leftAt + at] / leftNorm) * (right[rightAt + at] / rightNorm);
    return Math.min(Math.max(1 - product, 0), 2);
});
function rowNorm(data, from, count) {
    let sum = 0;
    for (let at = from; at < from + count; at++)
        sum += data[at] * data[at];
    return sum === 0 ? 1 : Math.sqrt(sum);
}
/** The metric of a name as scikit-learn spells it, or null for one without an exact form here. */
function metricOf(name, power) {
    switch (name) {
        case 'euclidean':
        case 'l2':
            return euclidean;
        case 'manhattan':
        case 'cityblock':
        case 'l1':
            return manhattan;
        case 'chebyshev':
        case 'infinity':
            return chebyshev;
        case 'minkowski':
            return power === 2 ? euclidean : power === 1 ? manhattan : power === Infinity ? chebyshev : minkowski(power);
        case 'sqeuclidean':
            return squaredEuclidean;
        default:
            return FURTHER.get(name) ?? null;
    }
}
const FURTHER = new Map([hamming, brayCurtis, canberra, cosine].map((metric) => [metric.name, metric]));


/***/ }),

/***/ 40810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dH: () => (/* binding */ expandedDistance),
  qg: () => (/* binding */ findNearest),
  S3: () => (/* binding */ findNeighbours)
});

// UNUSED EXPORTS: bruteSearch

// EXTERNAL MODULE: ./src/plan/products.ts + 1 modules
var products = __webpack_require__(34195);
;// CONCATENATED MODULE: ./src/plan/neighbours/heap.ts
/**
 * The k smallest distances seen so far, as scikit-learn's fixed-size max-heap (sklearn/utils/_heap.pyx): which of
 * several equally far points stays is decided by the order in which they come and by the shape of the heap.
 */
class NeighbourHeap {
    #distances;
    #indices;
    constructor(size) {
        this.#distances = new Float64Array(size).fill(Infinity);
        this.#indices = new Int32Array(size);
    }
    get largest() {
        return this.#distances[0];
    }
    push(distance, index) {
        const distances = this.#distances;
        const indices = this.#indices;
        const size = distances.length;
        if (distance >= distances[0])
            return;
        let at = 0;
        for (;;) {
            const left = 2 * at + 1;
            const right = left + 1;
            if (left >= size)
                break;
            const larger = right < size && distances[right] > distances[left] ? right : left;
            if (distance >= distances[larger])
                break;
            distances[at] = distances[larger];
            indices[at] = indices[larger];
            at = larger;
        }
        distances[at] = distance;
        indices[at] = index;
    }
    /** Writes what it holds, nearest first, and empties itself. */
    drain(distances, indices, offset) {
        sortByDistance(this.#distances, this.#indices, 0, this.#distances.length);
        distances.set(this.#distances, offset);
        indices.set(this.#indices, offset);
        this.#distances.fill(Infinity);
        this.#indices.fill(0);
    }
}
/** So few pairs are sorted where they are; more by the platform's sort. */
const FEW = 32;
/** Sorts pairs [from, from + count) by distance; equally far ones keep their order. Distances are no NaN. */
function sortByDistance(distances, indices, from, count) {
    if (count > FEW) {
        sortMany(distances.subarray(from, from + count), indices.subarray(from, from + count));
        return;
    }
    for (let at = from + 1; at < from + count; at++) {
        const distance = distances[at];
        const index = indices[at];
        let to = at;
        for (; to > from && distances[to - 1] > distance; to--) {
            distances[to] = distances[to - 1];
            indices[to] = indices[to - 1];
        }
        distances[to] = distance;
        indices[to] = index;
    }
}
function sortMany(distances, indices) {
    const order = Array.from(indices.keys()).sort((a, b) => distances[a] - distances[b]);
    distances.set(order.map((at) => distances[at]));
    indices.set(order.map((at) => indices[at]));
}

// EXTERNAL MODULE: ./src/plan/vector/unit.ts + 1 modules
var vector_unit = __webpack_require__(26166);
;// CONCATENATED MODULE: ./src/plan/neighbours/vector-search.ts


/** Fewer products are made before the training rows are packed. */
const WORTH_PACKING = 2 ** 22;
/** Rows whose heaps and cells lie in the unit's memory together. */
const BLOCK_ROWS = 1_024;
/** Points of a group, whose scores are made together. */
const GROUP = 8;
/** Beyond, squares leave the range of float32. */
const MAX_LENGTH = 1e15;
/** Rounding of float32 and of doubles. */
const SINGLE = 2 ** -24;
const DOUBLE = 2 ** -53;
/**
 * `bruteSearch` with the Euclidean distance for many rows, with the same bits and the same choice among equally far rows:
 * float32 finds the training rows that could be near enough, and those are measured in doubles. How wrong the float32
 * score of a row can be is bounded, see `slackOf`. Null when rows are few, numbers are too large for float32, or there
 * are no vector kernels.
 */
function vectorSearch(input, training, k) {
    if (input.rows * training.data.length < WORTH_PACKING)
        return null;
    const unit = (0,vector_unit/* vectorUnit */.W)();
    if (unit === null)
        return null;
    const points = pointsOf(training);
    if (points === null || !(longestRow(input) < MAX_LENGTH))
        return null;
    return search(unit, points, { input, training, k });
}
function search(unit, points, { input, training, k }) {
    const { cols } = training;
    const rowSizes = [cols * 8, 8, cols * 4, 8, k * 8, k * 4].map((bytes) => bytes * BLOCK_ROWS);
    const sizes = [training.data.length * 8, points.norms.length * 8, points.scores.length * 4, ...rowSizes];
    const claimed = unit.claim(training, sizes);
    if (claimed === null)
        return null;
    const [dataAt, normsAt, scoresAt, xAt, xNormsAt, nearAt, slackAt, distancesAt, indicesAt] = claimed.places;
    if (!claimed.kept) {
        unit.floats64(dataAt, training.data.length).set(training.data);
        unit.floats64(normsAt, points.norms.length).set(points.norms);
        unit.floats32(scoresAt, points.scores.length).set(points.scores);
    }
    const block = {
        x: unit.floats64(xAt, BLOCK_ROWS * cols),
        xNorms: unit.floats64(xNormsAt, BLOCK_ROWS),
        near: unit.floats32(nearAt, BLOCK_ROWS * cols),
        slack: unit.floats64(slackAt, BLOCK_ROWS),
    };
    const heaps = { distances: unit.floats64(distancesAt, BLOCK_ROWS * k), indices: unit.ints(indicesAt, BLOCK_ROWS * k) };
    const found = { k, distances: new Float64Array(input.rows * k), indices: new Int32Array(input.rows * k) };
    const groups = points.scores.length / (GROUP * (cols + 1));
    for (let from = 0; from < input.rows; from += BLOCK_ROWS) {
        const rows = Math.min(BLOCK_ROWS, input.rows - from);
        takeRows(input, from, rows, points, block);
        heaps.distances.fill(Infinity);
        heaps.indices.fill(0);
        const places = [xAt, xNormsAt, nearAt, slackAt, dataAt, normsAt, scoresAt, distancesAt, indicesAt];
        unit.functions.nearest(rows, cols, groups, k, ...places);
        drainHeaps(heaps, rows, found, from * k);
    }
    for (let at = 0; at < found.distances.length; at++)
        found.distances[at] = Math.sqrt(found.distances[at]);
    return found;
}
function takeRows(input, from, rows, points, block) {
    const { cols, data } = input;
    const { centre } = points;
    block.x.set(data.subarray(from * cols, (from + rows) * cols));
    // The kernel takes four rows at a time: of those beyond the last one no training row is near.
    block.slack.fill(-Infinity);
    for (let row = 0; row < rows; row++) {
        let norm = 0;
        let nearNorm = 0;
        for (let j = 0, at = row * cols; j < cols; j++, at++) {
            const value = block.x[at];
            const near = value - centre[j];
            norm += value * value;
            nearNorm += near * near;
            block.near[at] = near;
        }
        block.xNorms[row] = norm;
        block.slack[row] = slackOf(points, cols, Math.sqrt(norm), nearNorm);
    }
}
/**
 * What is added to a distance to get a bound of the score |y|^2 - 2 x.y (both from the centre) of every training row that
 * the plain loop would find nearer. A sum of n float32 products is wrong by at most (n + 1) roundings of the sum of their
 * absolute values, and each number by one; the plain loop itself is wrong by as many roundings of doubles, of numbers
 * that are not moved to the centre. (Higham, Accuracy and Stability of Numerical Algorithms, section 3.1.)
 */
function slackOf({ longest, longestNear }, cols, length, nearNorm) {
    const near = longestNear * longestNear + 2 * Math.sqrt(nearNorm) * longestNear;
    const wide = (length + longest) ** 2;
    return 1.1 * ((cols + 6) * SINGLE * near + (4 * cols + 32) * DOUBLE * wide) + 1e-30 - nearNorm;
}
const known = new WeakMap();
function pointsOf(training) {
    let points = known.get(training);
    if (points === undefined) {
        points = longestRow(training) < MAX_LENGTH ? pack(training) : null;
        known.set(training, points);
    }
    return points;
}
function pack(training) {
    const { rows, cols, data } = training;
    const centre = new Float64Array(cols);
    for (let at = 0; at < data.length; at++)
        centre[at % cols] += data[at] / rows;
    const groupCells = GROUP * (cols + 1);
    const scores = new Float32Array(Math.ceil(rows / GROUP) * groupCells);
    const norms = new Float64Array(rows);
    let longestNear = 0;
    // Padding is infinitely far.
    for (let lane = rows % GROUP; lane > 0 && lane < GROUP; lane++)
        scores[scores.length - groupCells + lane] = Infinity;
    for (let row = 0; row < rows; row++) {
        const first = Math.floor(row / GROUP) * groupCells + (row % GROUP);
        let nearNorm = 0;
        for (let j = 0; j < cols; j++) {
            const value = data[row * cols + j];
            const near = value - centre[j];
            norms[row] += value * value;
            nearNorm += near * near;
            scores[first + (j + 1) * GROUP] = -2 * near;
        }
        scores[first] = nearNorm;
        longestNear = Math.max(longestNear, Math.sqrt(nearNorm));
    }
    return { norms, scores, centre, longest: longestRow(training), longestNear };
}
/** NaN when a cell is. */
function longestRow({ rows, cols, data }) {
    let most = 0;
    for (let row = 0; row < rows; row++) {
        let norm = 0;
        for (let at = row * cols; at < (row + 1) * cols; at++)
            norm += data[at] * data[at];
        most = Math.max(most, norm);
    }
    return Math.sqrt(most);
}
/** What the heaps hold, nearest first; equally far ones in the order of the heap (as NeighbourHeap.drain). */
function drainHeaps(heaps, rows, found, offset) {
    const { k } = found;
    for (let row = 0; row < rows; row++)
        sortByDistance(heaps.distances, heaps.indices, row * k, k);
    found.distances.set(heaps.distances.subarray(0, rows * k), offset);
    found.indices.set(heaps.indices.subarray(0, rows * k), offset);
}

;// CONCATENATED MODULE: ./src/plan/neighbours/search.ts



/** Runs a search for every row. */
function findNeighbours(rows, k, metric, search) {
    const distances = new Float64Array(rows * k);
    const indices = new Int32Array(rows * k);
    const heap = new NeighbourHeap(k);
    for (let row = 0; row < rows; row++) {
        search(row, heap);
        heap.drain(distances, indices, row * k);
    }
    for (let at = 0; at < distances.length; at++)
        distances[at] = metric.finish(distances[at]);
    return { k, distances, indices };
}
/** The k nearest of all training rows, looked at in order. */
function findNearest(input, training, k, metric) {
    const quick = isRooted(metric) ? vectorSearch(input, training, k) : null;
    return quick ?? findNeighbours(input.rows, k, metric, bruteSearch(input, training, metric));
}
/** The Euclidean distance itself: its square has the same name. */
function isRooted(metric) {
    return metric.name === 'euclidean' && metric.finish(4) === 2;
}
/**
 * Every training row in order. The Euclidean distance is |x|^2 - 2 x.y + |y|^2 as scikit-learn's ArgKmin computes it, whose rounding
 * decides between points that are equally far.
 */
function bruteSearch(input, training, metric) {
    if (metric.name === 'euclidean')
        return euclideanBrute(input, training);
    const { cols } = training;
    return (row, heap) => {
        for (let at = 0; at < training.rows; at++) {
            heap.push(metric.reduced(input.data, row * cols, training.data, at * cols, cols), at);
        }
    };
}
/** Rows of the input whose products with the training rows are made together. */
const ROWS_TOGETHER = 16;
/** Training rows whose products are made together: with those of 16 rows, 128 KiB. */
const POINTS_TOGETHER = 1_024;
/**
 * Products of a few rows with a few points at a time, whose sums run over the features in order as those of
 * `expandedDistance` do. Rows come in ascending order, as findNeighbours asks.
 */
function euclideanBrute(input, training) {
    const { cols } = training;
    const norms = squaredNorms(training);
    const inputNorms = squaredNorms(input);
    const pieces = [];
    for (let at = 0; at < training.rows; at += POINTS_TOGETHER) {
        const rows = Math.min(POINTS_TOGETHER, training.rows - at);
        const data = training.data.subarray(at * cols, (at + rows) * cols);
        pieces.push({ rows, cols, data, products: new Float64Array(ROWS_TOGETHER * rows) });
    }
    let from = -1;
    return (row, heap) => {
        if (from < 0 || row < from || row >= from + ROWS_TOGETHER) {
            from = row;
            const rows = Math.min(ROWS_TOGETHER, input.rows - row);
            const data = input.data.subarray(row * cols, (row + rows) * cols);
            for (const piece of pieces) {
                const output = { kind: 'dense', rows, cols: piece.rows, data: piece.products };
                (0,products/* multiplyRows */.Eh)({ kind: 'dense', rows, cols, data }, piece, output);
            }
        }
        const norm = inputNorms[row];
        let at = 0;
        for (const { products, rows } of pieces) {
            const start = (row - from) * rows;
            for (let point = 0; point < rows; point++, at++) {
                const distance = Math.max(0, norm + -2 * products[start + point] + norms[at]);
                if (distance < heap.largest)
                    heap.push(distance, at);
            }
        }
    };
}
/** Squared Euclidean distance of row `row` of the input to row `at` of the training rows, as |x|^2 - 2 x.y + |y|^2. */
function expandedDistance(input, training) {
    const { cols } = training;
    const norms = squaredNorms(training);
    const inputNorms = squaredNorms(input);
    return (row, at) => {
        const from = row * cols;
        const to = at * cols;
        let product = 0;
        for (let j = 0; j < cols; j++)
            product += input.data[from + j] * training.data[to + j];
        return Math.max(0, inputNorms[row] + -2 * product + norms[at]);
    };
}
function squaredNorms(block) {
    return Float64Array.from({ length: block.rows }, (_, row) => {
        let sum = 0;
        for (let at = row * block.cols; at < (row + 1) * block.cols; at++)
            sum += block.data[at] * block.data[at];
        return sum;
    });
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
