export const id = 9958;
export const ids = [9958];
export const modules = {

/***/ 81427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fieldOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _arrays_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52240);
/* harmony import */ var _pickle_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16281);



/**
 * The values of one field of a structured array, by name, as a contiguous array: so a tree's nodes read alike
 * whether the node has 56 bytes (scikit-learn < 1.3) or 64.
 * @throws unsupported when there is no such field
 */
function fieldOf(structured, name) {
    const field = structured.dtype.fields?.find((candidate) => candidate.name === name);
    if (field === undefined) {
        const known = structured.dtype.fields?.map((candidate) => candidate.name).join(', ') ?? 'not a structured array';
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(name, `the structured array has no such field (${known})`);
    }
    const count = structured.size;
    (0,_arrays_js__WEBPACK_IMPORTED_MODULE_1__/* .requireBytes */ .V5)(structured, count);
    const { bytes } = structured;
    const stride = structured.dtype.itemSize;
    const width = field.dtype.itemSize * field.dtype.subShape.reduce((product, extent) => product * extent, 1);
    const out = new Uint8Array(count * width);
    // 32-bit words: doubles would lose the bits of an int64 that looks like a NaN.
    if (((stride | width | field.offset | bytes.byteOffset) & 3) === 0) {
        const from = new Int32Array(bytes.buffer, bytes.byteOffset, (count * stride) >> 2);
        const to = new Int32Array(out.buffer);
        const words = width >> 2;
        for (let row = 0, at = field.offset >> 2, into = 0; row < count; row++, at += stride >> 2) {
            for (let word = 0; word < words; word++)
                to[into++] = from[at + word];
        }
    }
    else {
        for (let row = 0, at = field.offset, into = 0; row < count; row++, at += stride) {
            for (let byte = 0; byte < width; byte++)
                out[into++] = bytes[at + byte];
        }
    }
    return new _pickle_values_js__WEBPACK_IMPORTED_MODULE_2__/* .NDArray */ .Mv({
        dtype: { ...field.dtype, subShape: [] },
        shape: [...structured.shape, ...field.dtype.subShape],
        fortran: structured.fortran,
        bytes: out,
        objects: null,
    });
}


/***/ }),

/***/ 39958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isolationForestLowering: () => (/* binding */ isolationForestLowering)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/access.ts
var access = __webpack_require__(74136);
// EXTERNAL MODULE: ./src/formats/pickle/values.ts
var values = __webpack_require__(16281);
// EXTERNAL MODULE: ./src/formats/arrays.ts
var arrays = __webpack_require__(52240);
// EXTERNAL MODULE: ./src/formats/structured-fields.ts
var structured_fields = __webpack_require__(81427);
// EXTERNAL MODULE: ./src/plan/trees/accurate.ts
var accurate = __webpack_require__(86503);
// EXTERNAL MODULE: ./src/plan/trees/traverse.ts
var traverse = __webpack_require__(82911);
// EXTERNAL MODULE: ./src/plan/trees/tree.ts
var trees_tree = __webpack_require__(41025);
;// CONCATENATED MODULE: ./src/plan/trees/isolation.ts



/** Euler-Mascheroni constant, numpy.euler_gamma. */
const EULER_GAMMA = 0.5772156649015329;
/** Average length of an unsuccessful search in a tree of `count` rows: equation 1 of Liu, Ting, Zhou, "Isolation Forest", 2008. */
function averagePathLength(count) {
    if (count <= 1)
        return 0;
    if (count === 2)
        return 1;
    return 2 * ((0,accurate/* accurateLog */.Zx)(count - 1) + EULER_GAMMA) - (2 * (count - 1)) / count;
}
/** Number of nodes from the root to each node, both included. Children come after their parents (openTree checks it). */
function nodeDepths(tree) {
    const depths = new Int32Array(tree.nodeCount);
    depths[0] = 1;
    for (let node = 0; node < tree.nodeCount; node++) {
        const at = node * tree.wordStride;
        const left = tree.words[at + tree.left];
        if (left === trees_tree/* LEAF */.j)
            continue;
        depths[left] = depths[node] + 1;
        depths[tree.words[at + tree.right]] = depths[node] + 1;
    }
    return depths;
}
/**
 * score_samples of IsolationForest: minus 2 ** -(mean depth / average path length of the sample), -1 most isolated.
 * https://github.com/scikit-learn/scikit-learn/blob/1.7.2/sklearn/ensemble/_iforest.py
 */
function isolationScores(forest, input, sampleSize) {
    const sums = new Float64Array(input.rows);
    const leaves = new Int32Array(input.rows);
    for (const { tree, columns, depths } of forest) {
        (0,traverse/* findLeaves */.g)(tree, columns === null ? input : pickColumns(input, columns), 0, input.rows, leaves);
        for (let row = 0; row < input.rows; row++)
            sums[row] += depths[leaves[row]];
    }
    const denominator = forest.length * averagePathLength(sampleSize);
    return sums.map((sum) => -(0,accurate/* accurateExp2 */.Uz)(-(denominator === 0 ? 1 : sum / denominator)));
}
function pickColumns(input, columns) {
    const cols = columns.length;
    const data = new Float32Array(input.rows * cols);
    for (let row = 0; row < input.rows; row++) {
        for (let col = 0; col < cols; col++)
            data[row * cols + col] = input.data[row * input.cols + columns[col]];
    }
    return { rows: input.rows, cols, data, missing: input.missing };
}

// EXTERNAL MODULE: ./src/plan/trees/rows.ts
var rows = __webpack_require__(72196);
// EXTERNAL MODULE: ./src/plan/graph-math.ts
var graph_math = __webpack_require__(67222);
// EXTERNAL MODULE: ./src/plan/trees/graph.ts
var trees_graph = __webpack_require__(10317);
// EXTERNAL MODULE: ./src/plan/graph-nodes.ts
var graph_nodes = __webpack_require__(17331);
// EXTERNAL MODULE: ./src/lower/sklearn/decision-tree.ts
var decision_tree = __webpack_require__(1855);
// EXTERNAL MODULE: ./src/lower/sklearn/tree-structure.ts
var tree_structure = __webpack_require__(87172);
// EXTERNAL MODULE: ./src/lower/sklearn/version.ts
var version = __webpack_require__(1358);
;// CONCATENATED MODULE: ./src/lower/sklearn/isolation-forest.ts






const NAME = 'sklearn.ensemble.IsolationForest';
/**
 * With a contamination the offset is the score of a training row, and rows like that one are inliers by equality. What wrote the
 * file may have rounded powers of two otherwise than correctly (NumPy does on processors with AVX-512), so that a score within
 * the last bits of the offset is the offset's own.
 */
function scoreFrom(score, offset) {
    const difference = score - offset;
    return Math.abs(difference) <= Number.EPSILON && offset !== AUTOMATIC ? 0 : difference;
}
/** `offset_` of contamination="auto". */
const AUTOMATIC = -0.5;
/** decision_function is score_samples minus `offset_`; below zero is an outlier (-1), else an inlier (1). */
const isolationForestLowering = {
    classes: [NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const inputs = (0,decision_tree.treeInputs)(attributes);
        const forest = readForest(attributes, inputs.length);
        // Since 1.6 no cell is checked: its trees take NaN, and infinities are beyond every threshold.
        const missing = (0,version/* isAtLeast */.d)(context.version, 1, 6) ? 'unchecked' : 'refused';
        const about = { className: NAME, inputs, missing };
        const sampleSize = attributes.number(attributes.has('_max_samples') ? '_max_samples' : 'max_samples_');
        const offset = attributes.number('offset_');
        return {
            className: NAME,
            task: 'outlier_detection',
            classes: null,
            outputs: 1,
            inputs,
            hasProbabilities: false,
            infer(block, want) {
                const scores = isolationScores(forest, (0,rows/* toTreeRows */.F)(block, about), sampleSize).map((score) => scoreFrom(score, offset));
                return {
                    labels: want.predictions ? Int32Array.from(scores, (score) => (score < 0 ? -1 : 1)) : null,
                    values: null,
                    probabilities: null,
                    scores: want.scores ? scores : null,
                };
            },
            toOnnx(graph, input) {
                const { div, less, neg, pow, sub } = (0,graph_math/* graphMath */.T)(graph);
                const depths = new Map(forest.map((each) => [each.tree, each.depths]));
                const leaves = (0,trees_graph/* graphLeaves */.DA)(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), forest.map(({ tree }) => tree), forest.map(({ columns }) => columns));
                const sums = (0,trees_graph/* graphLeafSum */.gA)(graph, leaves, 1, (tree, node) => [depths.get(tree)[node]]);
                const denominator = forest.length * averagePathLength(sampleSize);
                if (denominator === 0)
                    throw (0,errors/* unsupported */.qO)(NAME, 'its trees saw one row each');
                const scores = sub(neg(pow(2, neg(div(sums, denominator)))), offset);
                return { scores, labels: (0,graph_nodes/* graphChoice */.wj)(graph, less(scores, 0), -1, 1) };
            },
        };
    },
};
function readForest(attributes, features) {
    const columns = attributes.list('estimators_features_');
    const paths = attributes.has('_average_path_length_per_tree')
        ? attributes.list('_average_path_length_per_tree')
        : null;
    const trees = attributes.list('estimators_').map((estimator, index) => {
        const picked = columnsOf(columns[index], features);
        const { tree } = (0,tree_structure/* readTreeEstimator */.z)(estimator, picked?.length ?? features, `${NAME}.estimators_[${index}]`);
        const lengths = pathLengths(paths?.[index], estimator);
        if (lengths.length !== tree.nodeCount) {
            throw (0,errors/* corrupt */.qb)('isolation forest', `${lengths.length} path lengths for ${tree.nodeCount} nodes`);
        }
        // (depth + length) - 1, in this order, as scikit-learn adds them.
        const depths = Float64Array.from(nodeDepths(tree), (depth, node) => depth + lengths[node] - 1);
        return { tree, columns: picked, depths };
    });
    if (trees.length === 0)
        throw (0,errors/* unsupported */.qO)(NAME, 'the forest holds no trees', 'Fit it before saving.');
    return trees;
}
/** null when the tree saw all columns in order. */
function columnsOf(value, features) {
    if (!(value instanceof values/* NDArray */.Mv))
        throw (0,errors/* unsupported */.qO)(`${NAME}.estimators_features_`, 'expected an array for every tree');
    const columns = (0,arrays/* toInts */.q9)(value);
    if (columns.some((column) => column < 0 || column >= features)) {
        throw (0,errors/* corrupt */.qb)('isolation forest', `a tree looks at a column outside the ${features} of the data`);
    }
    return columns.length === features && columns.every((column, at) => column === at) ? null : columns;
}
/** By node; stored since scikit-learn 1.3, before that computed from the number of training rows in the node. */
function pathLengths(stored, estimator) {
    if (stored instanceof values/* NDArray */.Mv)
        return (0,arrays/* toFloats */.Fn)(stored);
    if (!(estimator instanceof values/* PyObject */.By))
        throw (0,errors/* unsupported */.qO)(NAME, 'expected a tree');
    const nodes = access/* Attributes */.e.of(access/* Attributes */.e.of(estimator).object('tree_')).array('nodes');
    return (0,arrays/* toFloats */.Fn)((0,structured_fields/* fieldOf */._)(nodes, 'n_node_samples')).map(averagePathLength);
}


/***/ }),

/***/ 86503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uz: () => (/* binding */ accurateExp2),
/* harmony export */   Zx: () => (/* binding */ accurateLog),
/* harmony export */   ci: () => (/* binding */ accurateExp)
/* harmony export */ });
/**
 * log and exp rounded correctly (but for about one argument in 2**40), by arithmetic on pairs of doubles.
 *
 * C libraries are within 0.52 units of the last place and so give the same bits nearly always; V8's Math.log and
 * Math.exp are within 1 and often do not. Used where a logarithm starts a sum whose bits are to agree.
 * Dekker, "A floating-point technique for extending the available precision", 1971.
 */
const LN2 = [0.6931471805599453, 2.3190468138462996e-17];
/** 2**27 + 1: splits a double into two halves whose products are exact. */
const SPLITTER = 134217729;
const TERMS = 30;
/** Natural logarithm of a positive, finite, normal number; other arguments as Math.log. */
function accurateLog(x) {
    if (!(x >= 2 ** -1022 && x < Infinity) || x === 1)
        return Math.log(x);
    let exponent = Math.round(Math.log2(x));
    let mantissa = x * 2 ** -Math.floor(exponent / 2) * 2 ** -Math.ceil(exponent / 2);
    if (mantissa > Math.SQRT2) {
        mantissa /= 2;
        exponent++;
    }
    // log(m) = 2 atanh(s), s = (m - 1) / (m + 1), |s| < 0.172
    const s = divide(sum(mantissa, -1), sum(mantissa, 1));
    const square = multiply(s, s);
    let series = [0, 0];
    for (let k = TERMS; k >= 0; k--)
        series = add(multiply(series, square), divide([1, 0], [2 * k + 1, 0]));
    const fraction = multiply(multiply(s, series), [2, 0]);
    const [high, low] = add(multiply(LN2, [exponent, 0]), fraction);
    return high + low;
}
/** e to the x for |x| < 700; other arguments as Math.exp. */
function accurateExp(x) {
    if (!(Math.abs(x) < 700))
        return Math.exp(x);
    const exponent = Math.round(x / LN2[0]);
    const rest = add([x, 0], multiply(LN2, [-exponent, 0]));
    let series = [1, 0];
    for (let k = TERMS; k >= 1; k--)
        series = add([1, 0], divide(multiply(series, rest), [k, 0]));
    return (series[0] + series[1]) * 2 ** exponent;
}
/** 2 to the x for |x| < 1000; other arguments as the ** operator, which is often a bit off. */
function accurateExp2(x) {
    if (!(Math.abs(x) < 1000))
        return 2 ** x;
    const exponent = Math.round(x);
    const rest = multiply([x - exponent, 0], LN2);
    let series = [1, 0];
    for (let k = TERMS; k >= 1; k--)
        series = add([1, 0], divide(multiply(series, rest), [k, 0]));
    return (series[0] + series[1]) * 2 ** exponent;
}
/** a + b exactly. */
function sum(a, b) {
    const high = a + b;
    const part = high - a;
    return [high, a - (high - part) + (b - part)];
}
/** a * b exactly. */
function product(a, b) {
    const high = a * b;
    const [aHigh, aLow] = split(a);
    const [bHigh, bLow] = split(b);
    return [high, aLow * bLow - (high - aHigh * bHigh - aLow * bHigh - aHigh * bLow)];
}
function split(a) {
    const scaled = SPLITTER * a;
    const high = scaled - (scaled - a);
    return [high, a - high];
}
function add(a, b) {
    const [high, low] = sum(a[0], b[0]);
    return sum(high, low + (a[1] + b[1]));
}
function multiply(a, b) {
    const [high, low] = product(a[0], b[0]);
    return sum(high, low + (a[0] * b[1] + a[1] * b[0]));
}
function divide(a, b) {
    const first = a[0] / b[0];
    const rest = add(a, multiply([-first, 0], b));
    const second = rest[0] / b[0];
    const last = add(rest, multiply([-second, 0], b));
    return add(sum(first, second), [last[0] / b[0], 0]);
}


/***/ })

};
