export const id = 3552;
export const ids = [3552,8136];
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

/***/ 73552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   labelSpreadingLowering: () => (/* binding */ labelSpreadingLowering)
/* harmony export */ });
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(24930);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40177);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67133);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45906);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17331);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29536);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67222);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32643);
/* harmony import */ var _neighbour_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(95302);
/* harmony import */ var _pairwise_kernels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94543);







/** Labels that were spread over the training rows, weighted by their nearness. */
const labelSpreadingLowering = {
    classes: ['sklearn.semi_supervised.LabelPropagation', 'sklearn.semi_supervised.LabelSpreading'],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const className = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalClass */ .t)(attributes.className);
        const training = (0,_pairwise_kernels_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(attributes, 'X_');
        const shares = attributes.matrix('label_distributions_');
        const classes = attributes.labels('classes_');
        if (shares.rows !== training.rows || shares.cols !== classes.length)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(className, 'the distributions do not fit the training rows and classes');
        const spread = spreadOf(attributes, context, { training, shares });
        const about = { className, classes, inputs: (0,_features_js__WEBPACK_IMPORTED_MODULE_4__/* .inputsOf */ .Vc)(attributes, 'number', training.cols) };
        return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .classifier */ .kd)(about, {
            compute(input) {
                const sums = spread.of((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .toDense */ .FL)(input));
                (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .normalizeRows */ .h6)(sums);
                return sums;
            },
            labels: _plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .argmaxRows */ ._h,
            probabilities: ({ data }) => data,
        }, {
            toOnnx(graph, input) {
                const probabilities = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphNormalizeRows */ .X2)(graph, spread.graph(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphMatrix */ .yP)(graph, input)));
                return { probabilities, labels: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphArgmax */ .Ng)(graph, probabilities) };
            },
        });
    },
};
function spreadOf(attributes, context, { training, shares }) {
    const kernel = attributes.raw('kernel');
    if (kernel === 'rbf') {
        const settings = { gamma: attributes.number('gamma'), coef0: null, degree: null };
        const rbf = _plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .PAIRWISE_KERNELS */ .qS['rbf'](settings, training.cols);
        const graphRbf = _plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .GRAPH_PAIRWISE_KERNELS */ .fR['rbf'](settings, training.cols);
        return {
            of: (input) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .kernelProduct */ .Du)(rbf, input, training, shares),
            graph: (graph, matrix) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_10__/* .graphMath */ .T)(graph).times(graphRbf(graph, matrix, training), shares.rows, shares.cols, shares.data),
        };
    }
    if (kernel !== 'knn')
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(`${attributes.className}.kernel`, 'a kernel function of its own');
    const own = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(attributes.object('nn_fit'));
    const index = (0,_neighbour_index_js__WEBPACK_IMPORTED_MODULE_11__/* .neighbourIndexOf */ .t)(own, context);
    const k = (0,_neighbour_index_js__WEBPACK_IMPORTED_MODULE_11__/* .neighbourCount */ .$)(own, index);
    if (index.training.rows !== shares.rows)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(attributes.className, 'its neighbours are of other rows');
    const graph = (builder, matrix) => {
        const { indices } = index.graph(builder, matrix, k);
        const near = builder.node('Gather', [builder.constant(shares.data, [shares.rows, shares.cols]), indices]);
        return builder.node('ReduceSum', [near, builder.constant(BigInt64Array.of(0n), [1])], { keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_12__/* .int */ .Wh)(0) });
    };
    const of = (input) => {
        const { indices } = index.find(input, k);
        const out = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .denseBlock */ .L9)(input.rows, shares.cols);
        for (const [at, near] of indices.entries()) {
            const to = Math.floor(at / k) * shares.cols;
            for (let label = 0; label < shares.cols; label++)
                out.data[to + label] += shares.data[near * shares.cols + label];
        }
        return out;
    };
    return { of, graph };
}


/***/ }),

/***/ 95302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ neighbourCount),
  t: () => (/* binding */ neighbourIndexOf)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/class-names.ts
var class_names = __webpack_require__(40177);
// EXTERNAL MODULE: ./src/formats/pickle/values.ts
var values = __webpack_require__(16281);
// EXTERNAL MODULE: ./src/formats/sparse.ts
var sparse = __webpack_require__(14318);
// EXTERNAL MODULE: ./src/formats/arrays.ts
var arrays = __webpack_require__(52240);
// EXTERNAL MODULE: ./src/formats/structured-fields.ts
var structured_fields = __webpack_require__(81427);
// EXTERNAL MODULE: ./src/plan/neighbours/search.ts + 2 modules
var search = __webpack_require__(40810);
;// CONCATENATED MODULE: ./src/plan/neighbours/tree-search.ts
/** Depth first, the nearer child first (sklearn/neighbors/_binary_tree.pxi, _query_single_depthfirst). */
function treeSearch(input, tree, metric) {
    const lowerBound = tree.kind === 'kd' ? boxBound(input, tree, metric) : ballBound(input, tree, metric);
    const { cols } = tree.data;
    const visit = (node, row, bound, heap) => {
        if (bound > heap.largest)
            return;
        if (tree.leaf[node] === 1) {
            for (let at = tree.start[node]; at < tree.end[node]; at++) {
                const index = tree.order[at];
                heap.push(metric.reduced(input.data, row * cols, tree.data.data, index * cols, cols), index);
            }
            return;
        }
        const left = 2 * node + 1;
        const leftBound = lowerBound(left, row);
        const rightBound = lowerBound(left + 1, row);
        if (leftBound <= rightBound) {
            visit(left, row, leftBound, heap);
            visit(left + 1, row, rightBound, heap);
        }
        else {
            visit(left + 1, row, rightBound, heap);
            visit(left, row, leftBound, heap);
        }
    };
    return (row, heap) => {
        visit(0, row, lowerBound(0, row), heap);
    };
}
/** Reduced distance from a point to the box of a node (sklearn/neighbors/_kd_tree.pyx, min_rdist). */
function boxBound(input, { bounds, data, start }, metric) {
    const { cols } = data;
    const upper = start.length * cols;
    const { power } = metric;
    return (node, row) => {
        let bound = 0;
        for (let j = 0; j < cols; j++) {
            const value = input.data[row * cols + j];
            const below = bounds[node * cols + j] - value;
            const above = value - bounds[upper + node * cols + j];
            const outside = 0.5 * (below + Math.abs(below) + (above + Math.abs(above)));
            if (power === Infinity)
                bound = Math.max(bound, outside);
            else
                bound += power === 2 ? outside * outside : outside ** power;
        }
        return bound;
    };
}
/** Reduced distance from a point to the ball of a node (sklearn/neighbors/_ball_tree.pyx, min_rdist). */
function ballBound(input, { bounds, data, radius }, metric) {
    const { cols } = data;
    return (node, row) => {
        const centre = metric.finish(metric.reduced(input.data, row * cols, bounds, node * cols, cols));
        return metric.reduce(Math.max(0, centre - radius[node]));
    };
}

// EXTERNAL MODULE: ./src/plan/neighbours/graph-neighbours.ts
var graph_neighbours = __webpack_require__(66137);
// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
// EXTERNAL MODULE: ./src/lower/sklearn/fitted-metric.ts + 2 modules
var fitted_metric = __webpack_require__(26457);
;// CONCATENATED MODULE: ./src/lower/sklearn/neighbour-partition.ts

/**
 * The k nearest of all training rows as `numpy.argpartition` picks them without instructions of AVX2 or AVX-512, which is how all
 * of NumPy 1 does it: of equally far rows the ones that its selection happens to leave in front.
 */
function findPartitioned(input, training, k, metric) {
    const distances = new Float64Array(input.rows * k);
    const indices = new Int32Array(input.rows * k);
    const all = new Float64Array(training.rows);
    const { cols } = training;
    const distance = metric.name === 'euclidean'
        ? (0,search/* expandedDistance */.dH)(input, training)
        : (row, at) => metric.reduced(input.data, row * cols, training.data, at * cols, cols);
    for (let row = 0; row < input.rows; row++) {
        for (let at = 0; at < training.rows; at++)
            all[at] = distance(row, at);
        const order = Int32Array.from(all.keys());
        selectSmallest(all, order, k - 1);
        // Nearest first; equally far ones keep their order.
        const nearest = Array.from(order.subarray(0, k)).sort((left, right) => all[left] - all[right]);
        indices.set(nearest, row * k);
        distances.set(nearest.map((at) => all[at]), row * k);
    }
    for (let at = 0; at < distances.length; at++)
        distances[at] = metric.finish(distances[at]);
    return { k, distances, indices };
}
/**
 * Brings the places of the kth + 1 smallest values to the front of `order`: introselect with the median of three as pivot, and that
 * of medians of five where this goes on for too long. Values are no NaN.
 * https://github.com/numpy/numpy/blob/v1.26.4/numpy/core/src/npysort/selection.cpp
 */
function selectSmallest(values, order, kth) {
    const selection = { values, order };
    const valueAt = (place) => values[order[place]];
    const last = order.length - 1;
    if (kth < 3) {
        for (let place = 0; place <= kth; place++)
            swap(order, place, smallestFrom(selection, place));
        return;
    }
    if (kth === last) {
        swap(order, kth, lastLargest(selection));
        return;
    }
    let low = 0;
    let high = last;
    let depth = 2 * (31 - Math.clz32(order.length));
    while (low + 1 < high) {
        let from = low + 1;
        let to = high;
        if (depth > 0 || to - from < 5)
            medianOfThree(selection, low, low + ((high - low) >> 1), high);
        else {
            swap(order, from + medianOfFives(values, order.subarray(from, to)), low);
            from--;
            to++;
        }
        depth--;
        const pivot = valueAt(low);
        for (;;) {
            do
                from++;
            while (valueAt(from) < pivot);
            do
                to--;
            while (pivot < valueAt(to));
            if (to < from)
                break;
            swap(order, from, to);
        }
        swap(order, low, to);
        if (to >= kth)
            high = to - 1;
        if (to <= kth)
            low = from;
    }
    if (high === low + 1 && valueAt(high) < valueAt(low))
        swap(order, high, low);
}
function swap(order, left, right) {
    const kept = order[left];
    order[left] = order[right];
    order[right] = kept;
}
function smallestFrom({ values, order }, from) {
    let found = from;
    for (let place = from + 1; place < order.length; place++)
        if (values[order[place]] < values[order[found]])
            found = place;
    return found;
}
function lastLargest({ values, order }) {
    let found = 0;
    for (let place = 1; place < order.length; place++)
        if (!(values[order[place]] < values[order[found]]))
            found = place;
    return found;
}
/** The median of three to `low`, the smallest of them behind it, so that the partition needs no bounds. */
function medianOfThree({ values, order }, low, mid, high) {
    const valueAt = (place) => values[order[place]];
    if (valueAt(high) < valueAt(mid))
        swap(order, high, mid);
    if (valueAt(high) < valueAt(low))
        swap(order, high, low);
    if (valueAt(low) < valueAt(mid))
        swap(order, low, mid);
    swap(order, mid, low + 1);
}
/** Where the median of the medians of five is, in `order`. */
function medianOfFives(values, order) {
    const count = Math.floor(order.length / 5);
    for (let at = 0; at < count; at++)
        swap(order, 5 * at + medianOfFive(values, order.subarray(5 * at, 5 * at + 5)), at);
    const middle = Math.floor(count / 2);
    if (count > 2)
        selectSmallest(values, order.subarray(0, count), middle);
    return middle;
}
function medianOfFive(values, order) {
    const valueAt = (place) => values[order[place]];
    for (const [left, right] of [
        [0, 1],
        [3, 4],
        [0, 3],
        [1, 4],
        [1, 2],
    ])
        if (valueAt(right) < valueAt(left))
            swap(order, right, left);
    if (!(valueAt(3) < valueAt(2)))
        return 2;
    return valueAt(3) < valueAt(1) ? 1 : 3;
}

// EXTERNAL MODULE: ./src/lower/sklearn/version.ts
var sklearn_version = __webpack_require__(1358);
;// CONCATENATED MODULE: ./src/lower/sklearn/neighbour-index.ts






/** `_fit_X`, `_fit_method` and the search tree. @throws unsupported for metrics without an exact form here */
function neighbourIndexOf(attributes, context) {
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    const metric = (0,fitted_metric/* fittedMetric */.l)(attributes);
    const method = attributes.string('_fit_method');
    const training = trainingOf(attributes, { metric, method }, context);
    const find = isPartitioned(attributes, { metric, method }, context) ? findPartitioned : search/* findNearest */.qg;
    const tree = method === 'brute' ? null : treeOf(attributes, method, className);
    return {
        training,
        metric,
        method,
        missing: metric.name === 'nan_euclidean' ? 'allowed' : 'refused',
        find: (input, k) => tree === null
            ? reachable(find(input, training, k, metric))
            : (0,search/* findNeighbours */.S3)(input.rows, k, metric, treeSearch(input, tree, metric)),
        graph: (graph, matrix, k) => (0,graph_neighbours/* graphNeighbours */.xJ)(graph, matrix, training, { k, metric, expanded: tree === null }),
    };
}
/** Without a tree these are not searched by the routine that has an order of its own, but sorted by numpy.argpartition. */
const SORTED = /^(cosine|correlation|hamming|mahalanobis|nan_euclidean|precomputed|jaccard|dice|rogerstanimoto|russellrao|sokalmichener|sokalsneath|matching|kulsinski)$/;
/** Whether numpy.argpartition picks the neighbours: without a tree, until 1.0 for every metric, and of sparse rows until 1.1. */
function isSorted(attributes, { metric, method }, { version }) {
    if (method !== 'brute')
        return false;
    return SORTED.test(metric.name) || !(0,sklearn_version/* isAtLeast */.d)(version, 1, attributes.raw('_fit_X') instanceof values/* PyObject */.By ? 2 : 1);
}
/** Before 1.4 NumPy is older than 2.0, whose argpartition is the same on every processor. */
function isPartitioned(attributes, search, context) {
    return isSorted(attributes, search, context) && !(0,sklearn_version/* isAtLeast */.d)(context.version, 1, 4);
}
function trainingOf(attributes, search, context) {
    const fitted = attributes.raw('_fit_X');
    const isSparse = fitted instanceof values/* PyObject */.By;
    if ((isSparse || isSorted(attributes, search, context)) && !isPartitioned(attributes, search, context))
        context.note('of training rows that are equally far, the first ones are neighbours; scikit-learn takes others on other processors');
    if (isSparse)
        return (0,blocks/* toDense */.FL)({ kind: 'sparse', ...(0,sparse/* csrOf */.e)(fitted) });
    return { kind: 'dense', ...attributes.matrix('_fit_X') };
}
/** A row may share no column with training rows; scikit-learn then takes any of them. */
function reachable(found) {
    const at = found.distances.indexOf(Infinity);
    if (at < 0)
        return found;
    throw new errors/* ModelGateError */.j3('data', `row ${Math.floor(at / found.k) + 1} knows no column that enough training rows know as well`, { remedy: 'Fill its missing cells.' });
}
/** `n_neighbors`. @throws unsupported when there are not as many training rows */
function neighbourCount(attributes, { training }, name = 'n_neighbors') {
    const k = attributes.int(name);
    if (k < 1 || k > training.rows)
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.${name}`, `${k} neighbours among ${training.rows} training rows`);
    return k;
}
/** KDTree and BallTree pickle as (data, order, node data, bounds, leaf size, levels, nodes, ...). */
function treeOf(attributes, method, className) {
    const kind = method === 'kd_tree' ? 'kd' : method === 'ball_tree' ? 'ball' : null;
    if (kind === null)
        throw (0,errors/* unsupported */.qO)(`${className}._fit_method`, `the search "${method}"`);
    const { state } = attributes.object('_tree');
    const [data, order, nodes, bounds] = state instanceof values/* PyTuple */.Wc ? state.items : [];
    if (!(data instanceof values/* NDArray */.Mv && order instanceof values/* NDArray */.Mv && nodes instanceof values/* NDArray */.Mv && bounds instanceof values/* NDArray */.Mv)) {
        throw (0,errors/* unsupported */.qO)(`${className}._tree`, 'the search tree is stored in another form');
    }
    const [rows = 0, cols = 0] = data.shape;
    const tree = {
        kind,
        data: { kind: 'dense', rows, cols, data: (0,arrays/* toFloats */.Fn)(data) },
        order: (0,arrays/* toInts */.q9)(order),
        start: (0,arrays/* toInts */.q9)((0,structured_fields/* fieldOf */._)(nodes, 'idx_start')),
        end: (0,arrays/* toInts */.q9)((0,structured_fields/* fieldOf */._)(nodes, 'idx_end')),
        leaf: Uint8Array.from((0,arrays/* toInts */.q9)((0,structured_fields/* fieldOf */._)(nodes, 'is_leaf'))),
        radius: (0,arrays/* toFloats */.Fn)((0,structured_fields/* fieldOf */._)(nodes, 'radius')),
        bounds: (0,arrays/* toFloats */.Fn)(bounds),
    };
    checkTree(tree, className);
    return tree;
}
/** A file may say anything; the search must end and stay inside its arrays. */
function checkTree({ kind, data, order, start, end, leaf, bounds }, className) {
    const nodes = leaf.length;
    const corners = (kind === 'kd' ? 2 : 1) * nodes * data.cols;
    const fits = nodes > 0 &&
        bounds.length === corners &&
        order.length === data.rows &&
        order.every((row) => row >= 0 && row < data.rows) &&
        leaf.every((flag, node) => flag === 1 || 2 * node + 2 < nodes) &&
        start.every((from, node) => from >= 0 && from <= end[node] && end[node] <= data.rows);
    if (!fits)
        throw (0,errors/* corrupt */.qb)(className, 'the nodes of the search tree do not fit its data');
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
