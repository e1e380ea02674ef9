export const id = 1199;
export const ids = [1199];
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

/***/ 71199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ellipticEnvelopeLowering: () => (/* binding */ ellipticEnvelopeLowering),
/* harmony export */   linearDetectorLowering: () => (/* binding */ linearDetectorLowering),
/* harmony export */   localOutlierFactorLowering: () => (/* binding */ localOutlierFactorLowering)
/* harmony export */ });
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24930);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67222);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17331);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34195);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67133);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81109);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32643);
/* harmony import */ var _neighbour_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95302);






const LOCAL = 'sklearn.neighbors.LocalOutlierFactor';
const LINEAR = 'sklearn.linear_model.SGDOneClassSVM';
const ENVELOPE = 'sklearn.covariance.EllipticEnvelope';
/** How much less dense a row's surroundings are than those of its neighbours (novelty=True). */
const localOutlierFactorLowering = {
    classes: [LOCAL],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        if (!attributes.boolean('novelty'))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(LOCAL, 'with novelty=False it cannot judge other rows than those of training');
        const index = (0,_neighbour_index_js__WEBPACK_IMPORTED_MODULE_2__/* .neighbourIndexOf */ .t)(attributes, context);
        const k = (0,_neighbour_index_js__WEBPACK_IMPORTED_MODULE_2__/* .neighbourCount */ .$)(attributes, index, 'n_neighbors_');
        const densities = attributes.floats('_lrd');
        const distances = attributes.matrix('_distances_fit_X_');
        if (densities.length !== index.training.rows || distances.rows !== index.training.rows || distances.cols < k)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)(LOCAL, 'the densities do not fit the training rows');
        const reach = Float64Array.from(densities, (_, row) => distances.data[row * distances.cols + k - 1]);
        const offset = attributes.number('offset_');
        const inputs = (0,_features_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsOf */ .Vc)(attributes, 'number', index.training.cols);
        return detector({ className: LOCAL, inputs }, (input) => {
            const found = index.find(input, k);
            return Float64Array.from({ length: input.rows }, (_, row) => {
                let reached = 0;
                for (let at = row * k; at < (row + 1) * k; at++)
                    reached += Math.max(found.distances[at], reach[found.indices[at]]);
                const density = 1 / (reached / k + 1e-10);
                let ratios = 0;
                for (let at = row * k; at < (row + 1) * k; at++)
                    ratios += densities[found.indices[at]] / density;
                return -(ratios / k) - offset;
            });
        }, (graph, matrix) => {
            const { add, div, max, neg, sub } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .graphMath */ .T)(graph);
            const found = index.graph(graph, matrix, k);
            const total = (cells) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphColumn */ .Pb)(graph, graph.node('ReduceSum', [cells, graph.constant(BigInt64Array.of(0n), [1])], { keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Wh)(0) }));
            const near = (table) => graph.node('Gather', [graph.constant(table, [table.length]), found.indices]);
            const density = div(1, add(div(total(max(found.distances, near(reach))), k), 1e-10));
            const ratios = div(near(densities), graph.node('Transpose', [density]));
            return sub(neg(div(total(ratios), k)), offset);
        });
    },
};
/** The Mahalanobis distance from a robust centre. */
const ellipticEnvelopeLowering = {
    classes: [ENVELOPE],
    lower(object) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const centre = attributes.floats('location_');
        const precision = attributes.raw('precision_') === null ? null : attributes.matrix('precision_');
        if (precision === null)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(`${ENVELOPE}.store_precision`, 'the precision is not in the file');
        const features = centre.length;
        if (precision.rows !== features || precision.cols !== features)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)(ENVELOPE, 'the precision does not fit the centre');
        const offset = attributes.number('offset_');
        return detector({ className: ENVELOPE, inputs: (0,_features_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsOf */ .Vc)(attributes, 'number', features) }, (input) => Float64Array.from({ length: input.rows }, (_, row) => {
            const away = centre.map((value, column) => input.data[row * features + column] - value);
            let square = 0;
            for (let at = 0; at < features; at++) {
                for (let other = 0; other < features; other++)
                    square += away[at] * precision.data[at * features + other] * away[other];
            }
            return -(Math.sqrt(square) ** 2) - offset;
        }), (graph, matrix) => {
            const { mul, neg, sqrt, square, sub, times } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .graphMath */ .T)(graph);
            const away = sub(matrix, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphRow */ .xm)(graph, centre));
            const product = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphRowSum */ .wJ)(graph, mul(times(away, features, features, precision.data), away));
            return sub(neg(square(sqrt(product))), offset);
        });
    },
};
/** A hyperplane; the rows on one side of it are outliers. */
const linearDetectorLowering = {
    classes: [LINEAR],
    lower(object) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const weights = attributes.matrix('coef_', { allow1d: true });
        const offset = attributes.floats('offset_');
        if (offset.length !== 1 || weights.rows !== 1)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)(LINEAR, 'more than one hyperplane');
        return detector({ className: LINEAR, inputs: (0,_features_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsOf */ .Vc)(attributes, 'number', weights.cols) }, (input) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .affine */ .Qu)(input, weights, -offset[0]).data, (graph, matrix) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphAffine */ .wf)(graph, matrix, weights, -offset[0]));
    },
};
/** Below zero is an outlier (-1), else an inlier (1). */
function detector(about, score, graphScore) {
    return {
        ...about,
        task: 'outlier_detection',
        classes: null,
        outputs: 1,
        hasProbabilities: false,
        infer(block, want) {
            const scores = score((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .toDense */ .FL)((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .numericInput */ .ui)(block, about)));
            return {
                labels: want.predictions ? Int32Array.from(scores, (value) => (value < 0 ? -1 : 1)) : null,
                values: null,
                probabilities: null,
                scores: want.scores ? scores : null,
            };
        },
        toOnnx(graph, input) {
            const scores = graphScore(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphMatrix */ .yP)(graph, input));
            return { scores, labels: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphChoice */ .wj)(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .graphMath */ .T)(graph).less(scores, 0), -1, 1) };
        },
    };
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


/***/ })

};
