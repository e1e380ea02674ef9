export const id = 4187;
export const ids = [4187,6986,8136];
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

/***/ 94187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  histogramBoostingLowering: () => (/* binding */ histogramBoostingLowering)
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
// EXTERNAL MODULE: ./src/plan/trees/boosting.ts
var boosting = __webpack_require__(51788);
// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
// EXTERNAL MODULE: ./src/plan/trees/walk.ts + 4 modules
var trees_walk = __webpack_require__(89862);
;// CONCATENATED MODULE: ./src/plan/trees/histogram.ts



/** 32-bit words of a set of categories: 256 bins at most. */
const SET_WORDS = 8;
/** @throws ModelGateError code 'corrupt' when an index points outside the tree, backwards, or to a missing column or set */
function checkHistogramTree(tree, features, known) {
    const count = tree.isLeaf.length;
    if (count === 0)
        throw (0,errors/* corrupt */.qb)('histogram tree', 'it has no nodes');
    const outside = (child, node) => child <= node || child >= count;
    for (let node = 0; node < count; node++) {
        if (tree.isLeaf[node] !== 0)
            continue;
        const feature = tree.feature[node];
        const set = tree.set[node];
        if (outside(tree.left[node], node) || outside(tree.right[node], node)) {
            throw (0,errors/* corrupt */.qb)('histogram tree', `node ${node} of ${count} has children ${tree.left[node]} and ${tree.right[node]}`);
        }
        if (feature < 0 || feature >= features) {
            throw (0,errors/* corrupt */.qb)('histogram tree', `node ${node} splits on feature ${feature} of ${features}`);
        }
        if (set >= 0 && ((set + 1) * SET_WORDS > tree.leftSets.length || known.rowOf[feature] < 0)) {
            throw (0,errors/* corrupt */.qb)('histogram tree', `node ${node} splits feature ${feature} on category set ${set}, which is not there`);
        }
    }
}
/** Rows that go through all trees together, so that they stay in the processor's cache. */
const BLOCK_ROWS = 256;
/** Sums of all trees from `start` on (one a column): rows x columns. Tree k of an iteration adds to column k. */
function sumHistogramTrees(trees, input, start) {
    const width = start.length;
    const sums = (0,blocks/* denseBlock */.L9)(input.rows, width);
    for (let at = 0; at < sums.data.length; at += width)
        sums.data.set(start, at);
    const flat = trees.iterations.flat();
    const columns = trees.iterations.flatMap((iteration) => [...iteration.keys()]);
    const find = (tree, from, to, values) => {
        findValues(flat[tree], trees.known, input, { from, to }, values);
    };
    if (input.rows >= trees_walk/* ROWS_WORTH_LAYING_OUT */.V4) {
        const columnOf = (tree) => columns[tree];
        (0,trees_walk/* addLeaves */.sz)(walkOf(trees), { ...input, count: flat.length, sums: sums.data, width, columnOf, findApart: find });
        return sums;
    }
    const values = new Float64Array(BLOCK_ROWS);
    for (let from = 0; from < input.rows; from += BLOCK_ROWS) {
        const to = Math.min(from + BLOCK_ROWS, input.rows);
        for (const [tree, k] of columns.entries()) {
            find(tree, from, to, values);
            let at = from * width + k;
            for (let row = from; row < to; row++, at += width)
                sums.data[at] += values[row - from];
        }
    }
    return sums;
}
const walks = new WeakMap();
function walkOf(trees) {
    const known = walks.get(trees);
    if (known !== undefined)
        return known;
    const sources = trees.iterations.flat().map((tree) => {
        const { isLeaf, right, feature, threshold, value, missingLeft, set } = tree;
        const viewOf = (node) => missingView(threshold[node], missingLeft[node] !== 0);
        return {
            root: 0,
            left: tree.left.map((child, node) => (isLeaf[node] === 0 ? child : -1)),
            right,
            feature,
            valueOf: (node) => value[node],
            boundOf: (node) => (set[node] >= 0 ? NaN : viewOf(node) === WHETHER_MISSING ? 0 : threshold[node]),
            viewOf,
        };
    });
    const walk = (0,trees_walk/* layOutTrees */.Yv)(sources, seeMissing);
    walks.set(trees, walk);
    return walk;
}
/** How a node sees its feature; a split of missing from present cells has the threshold infinity. */
const MISSING_RIGHT = 0;
const MISSING_LEFT = 1;
const WHETHER_MISSING = 2;
function missingView(threshold, left) {
    if (left)
        return MISSING_LEFT;
    return threshold === Infinity ? WHETHER_MISSING : MISSING_RIGHT;
}
function seeMissing(x, view) {
    if (view === WHETHER_MISSING)
        return Number.isNaN(x) ? 1 : 0;
    return view === MISSING_RIGHT && Number.isNaN(x) ? Infinity : x;
}
/** Writes the tree's value for rows [from, to) to `values`. */
function findValues(tree, known, input, { from, to }, values) {
    const { isLeaf, left, right, feature, threshold, value, missingLeft, set } = tree;
    for (let row = from; row < to; row++) {
        const start = row * input.cols;
        let node = 0;
        while (isLeaf[node] === 0) {
            const x = input.data[start + feature[node]];
            const goesLeft = Number.isNaN(x)
                ? missingLeft[node] !== 0
                : set[node] < 0
                    ? x <= threshold[node]
                    : categoryGoesLeft(tree, known, node, x);
            node = goesLeft ? left[node] : right[node];
        }
        values[row - from] = value[node];
    }
}
// _predict_one_from_raw_data of sklearn/ensemble/_hist_gradient_boosting/_predictor.pyx: the category is cast to a
// byte, so that 257 is 1 and 1.5 is 1; negative and unknown categories go where missing values go.
function categoryGoesLeft(tree, known, node, x) {
    const toMissing = tree.missingLeft[node] !== 0;
    if (x < 0)
        return toMissing;
    const category = Math.trunc(x) & 0xff;
    if (hasBit(tree.leftSets, tree.set[node], category))
        return true;
    return hasBit(known.sets, known.rowOf[tree.feature[node]], category) ? false : toMissing;
}
function hasBit(sets, row, bit) {
    return ((sets[row * SET_WORDS + (bit >> 5)] >>> (bit & 31)) & 1) === 1;
}

// EXTERNAL MODULE: ./src/onnx/attributes.ts
var attributes = __webpack_require__(24930);
// EXTERNAL MODULE: ./src/plan/graph-math.ts
var graph_math = __webpack_require__(67222);
// EXTERNAL MODULE: ./src/plan/graph-nodes.ts
var graph_nodes = __webpack_require__(17331);
// EXTERNAL MODULE: ./src/plan/trees/graph-forest.ts
var graph_forest = __webpack_require__(11175);
;// CONCATENATED MODULE: ./src/plan/trees/graph-histogram.ts





/** Codes of a categorical feature: a byte, and one more for what goes where missing values go. */
const CODES = 257;
const MISSING = 256;
/** Raw scores of histogram gradient boosting in a graph: [rows, columns], each column starting from its baseline. */
function graphHistogramSum(graph, matrix, iterations, { known, start }) {
    const splits = splitsOf(iterations.flat(), known);
    const values = (0,graph_nodes/* graphConcat */.tR)(graph, [matrix, ...graphSplitColumns(graph, matrix, splits)]);
    const columns = Array.from(start, (value, k) => {
        const trees = iterations.map((iteration) => iteration[k]);
        const { numbers, nodes } = (0,graph_forest/* graphFindLeaves */.gp)(graph, values, forestOf(trees, known, splits));
        const stored = trees.flatMap((tree) => [...tree.value]);
        return (0,graph_forest/* graphLeafTotal */.BD)(graph, numbers, {
            data: Float64Array.from(nodes, (node) => stored[node]),
            width: 1,
            start: [value],
        });
    });
    return (0,graph_nodes/* graphConcat */.tR)(graph, columns);
}
function splitsOf(trees, known) {
    const ofFeature = new Map();
    const keys = new Map();
    const seen = new Set();
    for (const tree of trees) {
        for (let node = 0; node < tree.isLeaf.length; node++) {
            if (tree.isLeaf[node] !== 0 || tree.set[node] < 0)
                continue;
            const goesRight = rightOf(tree, known, node);
            const feature = tree.feature[node];
            const key = keyOf(feature, goesRight);
            if (seen.has(key))
                continue;
            seen.add(key);
            ofFeature.set(feature, [...(ofFeature.get(feature) ?? []), goesRight]);
            keys.set(feature, [...(keys.get(feature) ?? []), key]);
        }
    }
    return { ofFeature, columnOf: new Map([...keys.values()].flat().map((key, at) => [key, at])) };
}
function rightOf(tree, known, node) {
    return Float64Array.from({ length: CODES }, (_, code) => {
        const left = code === MISSING ? tree.missingLeft[node] !== 0 : categoryGoesLeft(tree, known, node, code);
        return left ? 0 : 1;
    });
}
function keyOf(feature, goesRight) {
    return `${feature}:${goesRight.join('')}`;
}
function graphSplitColumns(graph, matrix, { ofFeature }) {
    const { and, floor, greaterEqual, lessEqual, where } = (0,graph_math/* graphMath */.T)(graph);
    return Array.from(ofFeature, ([feature, tables]) => {
        const value = (0,graph_nodes/* graphColumns */.iD)(graph, matrix, [feature]);
        const finite = where(lessEqual(value, Number.MAX_VALUE), value, 0);
        const byte = graph.node('Mod', [floor(finite), graph.constant(Float64Array.of(256), [1])], { fmod: (0,attributes/* int */.Wh)(1) });
        const code = where(and(greaterEqual(value, 0), graph.node('Not', [graph.node('IsNaN', [value])])), byte, MISSING);
        const goesRight = new Float64Array(CODES * tables.length);
        for (const [at, table] of tables.entries()) {
            for (let row = 0; row < CODES; row++)
                goesRight[row * tables.length + at] = table[row];
        }
        const codes = (0,graph_nodes/* graphFlat */.sv)(graph, graph.cast(code, 'int64'));
        return (0,graph_forest/* graphCategorySplits */.Qm)(graph, { codes, goesRight, splits: tables.length });
    });
}
function forestOf(trees, known, { columnOf }) {
    const features = known.rowOf.length;
    const count = trees.reduce((sum, tree) => sum + tree.isLeaf.length, 0);
    const forest = {
        roots: new Int32Array(trees.length),
        left: new Int32Array(count).fill(-1),
        right: new Int32Array(count),
        feature: new Int32Array(count),
        threshold: new Float64Array(count),
        missingLeft: new Uint8Array(count),
    };
    let from = 0;
    for (const [at, tree] of trees.entries()) {
        forest.roots[at] = from;
        for (let node = 0; node < tree.isLeaf.length; node++) {
            if (tree.isLeaf[node] !== 0)
                continue;
            const to = from + node;
            const categorical = tree.set[node] >= 0;
            const feature = tree.feature[node];
            forest.left[to] = from + tree.left[node];
            forest.right[to] = from + tree.right[node];
            forest.missingLeft[to] = tree.missingLeft[node];
            forest.feature[to] = categorical ? features + columnOf.get(keyOf(feature, rightOf(tree, known, node))) : feature;
            forest.threshold[to] = categorical ? 0.5 : tree.threshold[node];
        }
        from += tree.isLeaf.length;
    }
    return forest;
}

// EXTERNAL MODULE: ./src/plan/links.ts
var links = __webpack_require__(45906);
// EXTERNAL MODULE: ./src/lower/sklearn/features.ts
var features = __webpack_require__(32643);
// EXTERNAL MODULE: ./src/formats/structured-fields.ts
var structured_fields = __webpack_require__(81427);
;// CONCATENATED MODULE: ./src/lower/sklearn/histogram-trees.ts



const PREDICTOR = 'sklearn.ensemble._hist_gradient_boosting.predictor.TreePredictor';
/** `_predictors` of histogram gradient boosting: iterations x (1 or classes) trees. */
function readHistogramTrees(attributes, features, known) {
    const iterations = attributes.list('_predictors').map((iteration) => {
        const predictors = (0,arrays/* asItems */.dB)(iteration) ?? [];
        return predictors.map((predictor) => readTree(predictor, features, known));
    });
    const columns = iterations[0]?.length ?? 0;
    if (columns === 0 || iterations.some((iteration) => iteration.length !== columns)) {
        throw (0,errors/* corrupt */.qb)('histogram gradient boosting', 'the iterations do not have the same number of trees');
    }
    return iterations;
}
function readTree(predictor, features, known) {
    if (!(predictor instanceof values/* PyObject */.By))
        throw (0,errors/* unsupported */.qO)(PREDICTOR, 'a tree of the ensemble is of another class');
    const attributes = access/* Attributes */.e.of(predictor);
    const nodes = attributes.array('nodes');
    const names = nodes.dtype.fields?.map((field) => field.name) ?? [];
    const categorical = names.includes('is_categorical') ? (0,arrays/* toInts */.q9)((0,structured_fields/* fieldOf */._)(nodes, 'is_categorical')) : null;
    const sets = categorical === null ? null : (0,arrays/* toInts */.q9)((0,structured_fields/* fieldOf */._)(nodes, 'bitset_idx'));
    const tree = {
        isLeaf: Uint8Array.from((0,arrays/* toInts */.q9)((0,structured_fields/* fieldOf */._)(nodes, 'is_leaf'))),
        left: (0,arrays/* toInts */.q9)((0,structured_fields/* fieldOf */._)(nodes, 'left')),
        right: (0,arrays/* toInts */.q9)((0,structured_fields/* fieldOf */._)(nodes, 'right')),
        feature: (0,arrays/* toInts */.q9)((0,structured_fields/* fieldOf */._)(nodes, 'feature_idx')),
        // The name before scikit-learn 0.24, which had no categorical splits.
        threshold: (0,arrays/* toFloats */.Fn)((0,structured_fields/* fieldOf */._)(nodes, names.includes('num_threshold') ? 'num_threshold' : 'threshold')),
        value: (0,arrays/* toFloats */.Fn)((0,structured_fields/* fieldOf */._)(nodes, 'value')),
        missingLeft: Uint8Array.from((0,arrays/* toInts */.q9)((0,structured_fields/* fieldOf */._)(nodes, 'missing_go_to_left'))),
        set: Int32Array.from({ length: nodes.size }, (_, node) => (categorical?.[node] === 1 ? sets[node] : -1)),
        leftSets: attributes.has('raw_left_cat_bitsets')
            ? wordsOf(attributes.array('raw_left_cat_bitsets'))
            : new Uint32Array(0),
    };
    checkHistogramTree(tree, features, known);
    return tree;
}
function wordsOf(array) {
    if (array.shape.length !== 2 || array.shape[1] !== SET_WORDS) {
        throw (0,errors/* corrupt */.qb)('histogram tree', `category sets of shape (${array.shape.join(', ')})`);
    }
    return Uint32Array.from((0,arrays/* toFloats */.Fn)(array));
}
/** Categories seen in training, by feature: `_bin_mapper.bin_thresholds_` of its categorical features. */
function readKnownCategories(attributes, features) {
    const rowOf = new Int32Array(features).fill(-1);
    const mapper = attributes.get('_bin_mapper');
    const mapped = mapper instanceof values/* PyObject */.By ? access/* Attributes */.e.of(mapper) : null;
    if (mapped?.has('is_categorical_') !== true)
        return { sets: new Uint32Array(0), rowOf };
    const categorical = mapped.floats('is_categorical_');
    const thresholds = mapped.list('bin_thresholds_');
    if (categorical.length !== features || thresholds.length !== features) {
        throw (0,errors/* corrupt */.qb)('histogram gradient boosting', `bins of ${thresholds.length} features instead of ${features}`);
    }
    const rows = [...categorical.keys()].filter((feature) => categorical[feature] !== 0);
    const sets = new Uint32Array(rows.length * SET_WORDS);
    for (const [row, feature] of rows.entries()) {
        rowOf[feature] = row;
        const categories = thresholds[feature];
        if (!(categories instanceof values/* NDArray */.Mv))
            throw (0,errors/* unsupported */.qO)('_bin_mapper.bin_thresholds_', 'expected arrays');
        for (const category of (0,arrays/* toFloats */.Fn)(categories)) {
            if (!(category >= 0 && category < SET_WORDS * 32))
                throw (0,errors/* corrupt */.qb)('histogram gradient boosting', `category ${category}`);
            sets[row * SET_WORDS + (category >> 5)] |= 1 << (category & 31);
        }
    }
    return { sets, rowOf };
}

// EXTERNAL MODULE: ./src/lower/sklearn/pipeline.ts
var pipeline = __webpack_require__(26986);
// EXTERNAL MODULE: ./src/lower/sklearn/version.ts
var version = __webpack_require__(1358);
;// CONCATENATED MODULE: ./src/lower/sklearn/histogram-boosting.ts







/** Losses of classifiers and what regressors do with raw scores, by class name over all versions. */
const CLASSIFIER_LOSSES = new Map([
    ['HalfBinomialLoss', boosting/* BOOSTING_LINKS */.C.binomial],
    ['HalfMultinomialLoss', boosting/* BOOSTING_LINKS */.C.multinomial],
    ['BinaryCrossEntropy', boosting/* BOOSTING_LINKS */.C.binomial],
    ['CategoricalCrossEntropy', boosting/* BOOSTING_LINKS */.C.multinomial],
]);
const IDENTITY_LOSSES = ['HalfSquaredError', 'AbsoluteError', 'PinballLoss', 'LeastSquares', 'LeastAbsoluteDeviation'];
const LOG_LOSSES = ['HalfPoissonLoss', 'HalfGammaLoss', 'Poisson'];
const histogramBoostingLowering = {
    classes: ['sklearn.ensemble.HistGradientBoostingClassifier', 'sklearn.ensemble.HistGradientBoostingRegressor'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const loss = lossName(attributes);
        const rows = rowsOf(attributes, context, className);
        const known = readKnownCategories(attributes, rows.inputs.length);
        const iterations = readHistogramTrees(attributes, rows.inputs.length, known);
        const start = baselineOf(attributes, iterations[0].length);
        const trees = { iterations, known };
        const rawScores = (block) => sumHistogramTrees(trees, rows.toRows(block), start);
        const graphScores = (graph, input) => graphHistogramSum(graph, rows.graphRows(graph, input), iterations, { known, start });
        const shared = { className, inputs: rows.inputs, outputs: 1 };
        if (className.endsWith('Regressor')) {
            if (!IDENTITY_LOSSES.includes(loss) && !LOG_LOSSES.includes(loss))
                throw unknownLoss(className, loss);
            const log = LOG_LOSSES.includes(loss);
            return {
                ...regressorOf(shared, (block) => (log ? rawScores(block).data.map(Math.exp) : rawScores(block).data)),
                toOnnx(graph, input) {
                    const raw = graphScores(graph, input);
                    return { values: log ? graph.node('Exp', [raw]) : raw };
                },
            };
        }
        const link = CLASSIFIER_LOSSES.get(loss);
        if (link === undefined)
            throw unknownLoss(className, loss);
        const classes = attributes.labels('classes_');
        if (start.length !== (classes.length === 2 ? 1 : classes.length)) {
            throw (0,errors/* corrupt */.qb)('histogram gradient boosting', `${start.length} trees an iteration for ${classes.length} classes`);
        }
        const byScore = (0,version/* isAtLeast */.d)(context.version, 1, 5);
        return {
            ...shared,
            task: 'classification',
            classes,
            hasProbabilities: true,
            infer(block, want) {
                const raw = rawScores(block);
                return {
                    labels: want.predictions ? (byScore ? labelsByScore(raw) : labelsByProbability(raw, link)) : null,
                    values: null,
                    probabilities: want.probabilities ? link.probabilities(raw) : null,
                    scores: want.scores ? raw.data : null,
                };
            },
            toOnnx(graph, input) {
                const scores = graphScores(graph, input);
                const { probabilities } = link.toOnnx(graph, scores);
                if (probabilities === undefined)
                    throw (0,errors/* unsupported */.qO)(className, 'its loss gives no probabilities');
                const byScores = start.length === 1 ? (0,graph_nodes/* graphSignLabels */.xk)(graph, scores) : (0,graph_nodes/* graphArgmax */.Ng)(graph, scores);
                return { scores, probabilities, labels: byScore ? byScores : (0,graph_nodes/* graphArgmax */.Ng)(graph, probabilities) };
            },
        };
    },
};
function regressorOf(shared, predict) {
    return {
        ...shared,
        task: 'regression',
        classes: null,
        hasProbabilities: false,
        infer: (block, want) => ({
            labels: null,
            values: want.predictions ? predict(block) : null,
            probabilities: null,
            scores: null,
        }),
    };
}
function labelsByScore(raw) {
    return raw.cols === 1 ? Int32Array.from(raw.data, (score) => (score > 0 ? 1 : 0)) : (0,links/* argmaxRows */._h)(raw);
}
function labelsByProbability(raw, link) {
    return (0,links/* argmaxRows */._h)({ ...raw, cols: Math.max(2, raw.cols), data: link.probabilities(raw) });
}
/** One number for each tree of an iteration; a plain number before scikit-learn 1.1. */
function baselineOf(attributes, columns) {
    const value = attributes.raw('_baseline_prediction');
    const number = (0,arrays/* asNumber */.i)(value);
    const start = number === null ? attributes.floats('_baseline_prediction') : Float64Array.of(number);
    if (start.length !== columns) {
        throw (0,errors/* corrupt */.qb)('histogram gradient boosting', `${start.length} baselines for ${columns} trees an iteration`);
    }
    return start;
}
function lossName(attributes) {
    const name = attributes.object(attributes.has('_loss') ? '_loss' : 'loss_').className ?? '';
    return name.slice(name.lastIndexOf('.') + 1);
}
function unknownLoss(className, loss) {
    return (0,errors/* unsupported */.qO)(className, `the loss ${loss} is not known`);
}
/** `_n_features` in 0.23; before, the columns of bins. */
function featuresOf(attributes) {
    const count = attributes.optionalNumber('_n_features');
    if (count !== null || !attributes.has('bin_mapper_'))
        return count ?? undefined;
    return access/* Attributes */.e.of(attributes.object('bin_mapper_')).list('bin_thresholds_').length;
}
function rowsOf(attributes, context, className) {
    const preprocessor = attributes.get('_preprocessor') ?? null;
    if (preprocessor === null) {
        const inputs = (0,features/* inputsOf */.Vc)(attributes, 'number', featuresOf(attributes));
        return { inputs, toRows: (block) => (0,blocks/* toDense */.FL)(checked(block, inputs, className)), graphRows: graph_nodes/* graphMatrix */.yP };
    }
    if (!(preprocessor instanceof values/* PyObject */.By))
        throw (0,errors/* unsupported */.qO)(`${className}._preprocessor`, 'expected a ColumnTransformer');
    const mask = attributes.floats('is_categorical_');
    const columns = [...mask.keys()];
    const categorical = columns.filter((column) => mask[column] !== 0);
    const numeric = columns.filter((column) => mask[column] === 0);
    const encoder = context.lower(encoderOf(preprocessor, className), '_preprocessor');
    const inputs = (0,features/* inputsOf */.Vc)(attributes, 'number').map((input, column) => {
        const encoded = encoder.inputs[categorical.indexOf(column)];
        return encoded === undefined ? input : { ...encoded, name: input.name };
    });
    return {
        inputs,
        toRows(block) {
            const given = checked(block, inputs, className);
            const codes = encoder.transform((0,blocks/* selectColumns */.Gs)(given, categorical));
            const parts = numeric.length === 0 ? [codes] : [codes, (0,blocks/* toDense */.FL)((0,blocks/* selectColumns */.Gs)(given, numeric))];
            return (0,blocks/* toDense */.FL)((0,blocks/* concatBlocks */.Pe)(block.rows, parts));
        },
        graphRows(graph, input) {
            const given = (0,graph_nodes/* graphColumnList */.$n)(graph, input, inputs.length);
            const pick = (positions) => positions.map((column) => given[column]);
            const codes = (0,pipeline.graphTransformed)(graph, encoder, pick(categorical));
            return (0,graph_nodes/* graphConcat */.tR)(graph, numeric.length === 0 ? [codes] : [codes, (0,graph_nodes/* graphMatrix */.yP)(graph, pick(numeric))]);
        },
    };
}
/** The OrdinalEncoder that scikit-learn 1.4 and later puts before the trees when there are categorical features. */
function encoderOf(preprocessor, className) {
    for (const step of access/* Attributes */.e.of(preprocessor).list('transformers_')) {
        const [name, transformer] = (0,arrays/* asItems */.dB)(step) ?? [];
        if (name === 'encoder' && transformer instanceof values/* PyObject */.By)
            return transformer;
    }
    throw (0,errors/* unsupported */.qO)(`${className}._preprocessor`, 'it holds no encoder');
}
function checked(block, inputs, className) {
    if ((0,blocks/* columnCount */.UQ)(block) === inputs.length)
        return block;
    const message = `${className} was trained on ${inputs.length} columns, the data has ${(0,blocks/* columnCount */.UQ)(block)}`;
    throw new errors/* ModelGateError */.j3('data', message, { remedy: 'Give the columns that the model was trained on.' });
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

/***/ 1358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast)
/* harmony export */ });
/**
 * Whether a scikit-learn version is at least major.minor, or major.minor.patch; development versions count as their
 * release. A file without a version is older than 0.18.
 */
function isAtLeast(version, ...wanted) {
    const match = /^(\d+)\.(\d+)(?:\.(\d+))?/.exec(version ?? '0.17');
    if (match === null)
        return false;
    for (const [at, part = 0] of wanted.entries()) {
        const has = Number(match[at + 1] ?? 0);
        if (has !== part)
            return has > part;
    }
    return true;
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


/***/ }),

/***/ 51788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ BOOSTING_LINKS),
/* harmony export */   N: () => (/* binding */ BOOSTING_LINKS_BEFORE_1_4)
/* harmony export */ });
/* harmony import */ var _graph_math_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67222);
/* harmony import */ var _graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17331);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45906);
/* harmony import */ var _accurate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86503);
/* harmony import */ var _pairwise_sum_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26895);





const FLOAT32_EPSILON = 2 ** -23;
const FLOAT64_EPSILON = 2 ** -52;
/** `sklearn.ensemble._gb_losses`, scikit-learn < 1.4: log-odds by the plain formula, labels from probabilities. */
const BOOSTING_LINKS_BEFORE_1_4 = {
    binomial: {
        start: (given) => positive(given, FLOAT32_EPSILON, (p) => (0,_accurate_js__WEBPACK_IMPORTED_MODULE_0__/* .accurateLog */ .Zx)(p / (1 - p))),
        graphStart: (graph, given) => [graphOdds(graph, given, FLOAT32_EPSILON)],
        probabilities: (raw) => (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .binaryColumns */ .Bx)(raw.data.map(_links_js__WEBPACK_IMPORTED_MODULE_1__/* .expit */ .Td)),
        labels(raw) {
            return (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .argmaxRows */ ._h)({ ...raw, cols: 2, data: this.probabilities(raw) });
        },
        toOnnx(graph, raw) {
            const probabilities = (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphBinaryColumns */ .NY)(graph, graph.node('Sigmoid', [raw]));
            return { probabilities, labels: (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphArgmax */ .Ng)(graph, probabilities) };
        },
    },
    multinomial: {
        start: (given) => given.data.map((p) => (0,_accurate_js__WEBPACK_IMPORTED_MODULE_0__/* .accurateLog */ .Zx)(clip(p, FLOAT32_EPSILON))),
        graphStart: (graph, given, classes) => graphEach(graph, (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_3__/* .graphMath */ .T)(graph).log(graphClip(graph, given, FLOAT32_EPSILON)), classes),
        probabilities(raw) {
            const total = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .logSumExpRows */ .MI)(raw);
            return raw.data.map((score, at) => Math.exp(score - total[Math.floor(at / raw.cols)]) || 0);
        },
        labels(raw) {
            return (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .argmaxRows */ ._h)({ ...raw, data: this.probabilities(raw) });
        },
        toOnnx(graph, raw) {
            const probabilities = (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphSoftmax */ .NZ)(graph, raw);
            return { probabilities, labels: (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphArgmax */ .Ng)(graph, probabilities) };
        },
    },
    exponential: {
        start: (given) => positive(given, FLOAT32_EPSILON, (p) => 0.5 * (0,_accurate_js__WEBPACK_IMPORTED_MODULE_0__/* .accurateLog */ .Zx)(p / (1 - p))),
        graphStart: (graph, given) => [(0,_graph_math_js__WEBPACK_IMPORTED_MODULE_3__/* .graphMath */ .T)(graph).mul(graphOdds(graph, given, FLOAT32_EPSILON), 0.5)],
        probabilities: (raw) => (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .binaryColumns */ .Bx)(raw.data.map((score) => (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .expit */ .Td)(2 * score))),
        labels: signs,
        toOnnx: (graph, raw) => graphSigned(graph, raw, 2),
    },
};
/** `sklearn._loss`, scikit-learn >= 1.4: scipy's logit, symmetric multinomial logit, labels from raw scores. */
const BOOSTING_LINKS = {
    binomial: {
        start: (given) => positive(given, FLOAT64_EPSILON, logit),
        graphStart: (graph, given) => [graphOdds(graph, given, FLOAT64_EPSILON)],
        probabilities: (raw) => (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .binaryColumns */ .Bx)(raw.data.map(_links_js__WEBPACK_IMPORTED_MODULE_1__/* .expit */ .Td)),
        labels: signs,
        toOnnx: (graph, raw) => graphSigned(graph, raw, 1),
    },
    multinomial: {
        start: symmetricLogit,
        graphStart: graphSymmetricLogit,
        probabilities(raw) {
            const block = { ...raw, data: raw.data.slice() };
            (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .softmaxRows */ .yY)(block);
            return block.data;
        },
        labels: _links_js__WEBPACK_IMPORTED_MODULE_1__/* .argmaxRows */ ._h,
        toOnnx: (graph, raw) => ({ probabilities: (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphSoftmax */ .NZ)(graph, raw), labels: (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphArgmax */ .Ng)(graph, raw) }),
    },
    exponential: {
        start: (given) => positive(given, FLOAT64_EPSILON, (p) => 0.5 * logit(p)),
        graphStart: (graph, given) => [(0,_graph_math_js__WEBPACK_IMPORTED_MODULE_3__/* .graphMath */ .T)(graph).mul(graphOdds(graph, given, FLOAT64_EPSILON), 0.5)],
        probabilities: (raw) => (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .binaryColumns */ .Bx)(raw.data.map((score) => (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .expit */ .Td)(2 * score))),
        labels: signs,
        toOnnx: (graph, raw) => graphSigned(graph, raw, 2),
    },
};
function clip(probability, epsilon) {
    return Math.min(Math.max(probability, epsilon), 1 - epsilon);
}
function positive(given, epsilon, link) {
    const out = new Float64Array(given.rows);
    for (let row = 0; row < given.rows; row++)
        out[row] = link(clip(given.data[row * given.cols + 1], epsilon));
    return out;
}
/** 1 where the score is not negative. */
function signs(raw) {
    return Int32Array.from(raw.data, (score) => (score >= 0 ? 1 : 0));
}
function graphSigned(graph, raw, scale) {
    const scaled = scale === 1 ? raw : graph.node('Mul', [raw, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphScalar */ .lX)(graph, scale)]);
    const positive = graph.node('GreaterOrEqual', [raw, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphScalar */ .lX)(graph, 0)]);
    return {
        probabilities: (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphBinaryColumns */ .NY)(graph, graph.node('Sigmoid', [scaled])),
        labels: (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphFlat */ .sv)(graph, graph.cast(positive, 'int64')),
    };
}
/** scipy.special.logit: https://github.com/scipy/xsf/blob/main/include/xsf/log_exp.h */
function logit(p) {
    if (p < 0.3 || p > 0.65)
        return (0,_accurate_js__WEBPACK_IMPORTED_MODULE_0__/* .accurateLog */ .Zx)(p / (1 - p));
    const s = 2 * (p - 0.5);
    return Math.log1p(s) - Math.log1p(-s);
}
/** log(p / geometric mean of the row): MultinomialLogit.link of sklearn/_loss/link.py. */
function symmetricLogit(given) {
    const { rows, cols } = given;
    const out = new Float64Array(rows * cols);
    const logs = new Float64Array(cols);
    for (let row = 0; row < rows; row++) {
        const from = row * cols;
        for (let k = 0; k < cols; k++)
            logs[k] = (0,_accurate_js__WEBPACK_IMPORTED_MODULE_0__/* .accurateLog */ .Zx)(clip(given.data[from + k], FLOAT64_EPSILON));
        const mean = (0,_accurate_js__WEBPACK_IMPORTED_MODULE_0__/* .accurateExp */ .ci)((0,_pairwise_sum_js__WEBPACK_IMPORTED_MODULE_4__/* .pairwiseSum */ .e)(logs, 0, cols) / cols);
        for (let k = 0; k < cols; k++)
            out[from + k] = (0,_accurate_js__WEBPACK_IMPORTED_MODULE_0__/* .accurateLog */ .Zx)(clip(given.data[from + k], FLOAT64_EPSILON) / mean);
    }
    return out;
}
function graphClip(graph, probabilities, epsilon) {
    const { max, min } = (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_3__/* .graphMath */ .T)(graph);
    return min(max(probabilities, epsilon), 1 - epsilon);
}
/** log(p / (1 - p)) of the second class: [rows, 1]. */
function graphOdds(graph, probabilities, epsilon) {
    const { div, log, sub } = (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_3__/* .graphMath */ .T)(graph);
    const p = graphClip(graph, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphColumns */ .iD)(graph, probabilities, [1]), epsilon);
    return log(div(p, sub(1, p)));
}
function graphEach(graph, matrix, columns) {
    return Array.from({ length: columns }, (_, at) => (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphColumns */ .iD)(graph, matrix, [at]));
}
/** `symmetricLogit` in a graph. */
function graphSymmetricLogit(graph, probabilities, classes) {
    const { div, exp, log } = (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_3__/* .graphMath */ .T)(graph);
    const p = graphClip(graph, probabilities, FLOAT64_EPSILON);
    const mean = exp(div((0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphRowSum */ .wJ)(graph, log(p)), classes));
    return graphEach(graph, log(div(p, mean)), classes);
}


/***/ }),

/***/ 26895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ pairwiseSum)
/* harmony export */ });
const BLOCK = 128;
/**
 * Sum of `length` values in the order in which NumPy adds along a contiguous axis, so that the rounding is the same.
 * https://github.com/numpy/numpy/blob/v2.3.0/numpy/_core/src/umath/loops_utils.h.src (pairwise_sum)
 */
function pairwiseSum(values, from, length) {
    if (length < 8) {
        let sum = 0;
        for (let i = 0; i < length; i++)
            sum += values[from + i];
        return sum;
    }
    if (length > BLOCK) {
        const half = Math.floor(length / 2);
        const first = half - (half % 8);
        return pairwiseSum(values, from, first) + pairwiseSum(values, from + first, length - first);
    }
    const lanes = values.slice(from, from + 8);
    const whole = length - (length % 8);
    for (let i = 8; i < whole; i += 8)
        for (let lane = 0; lane < 8; lane++)
            lanes[lane] += values[from + i + lane];
    let sum = lanes[0] + lanes[1] + (lanes[2] + lanes[3]) + (lanes[4] + lanes[5] + (lanes[6] + lanes[7]));
    for (let i = whole; i < length; i++)
        sum += values[from + i];
    return sum;
}


/***/ })

};
