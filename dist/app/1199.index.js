export const id = 1199;
export const ids = [1199,1109];
export const modules = {

/***/ 70859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ withoutColumn),
/* harmony export */   WC: () => (/* binding */ cellOf),
/* harmony export */   c1: () => (/* binding */ columnNamed),
/* harmony export */   mG: () => (/* binding */ sliceRows),
/* harmony export */   s2: () => (/* binding */ stringColumn),
/* harmony export */   sA: () => (/* binding */ numberColumn)
/* harmony export */ });
/**
 * Typed column chunks: what data readers produce and what models, statistics and reports consume.
 * A table is never a list of row objects.
 */
function columnNamed(chunk, name) {
    return chunk.columns.find((column) => column.name === name);
}
/** The cell as people write it: a number, a string, a boolean, or null when missing. */
function cellOf(column, row) {
    if (column.kind === 'string') {
        const code = column.codes[row];
        return code < 0 ? null : column.dictionary[code];
    }
    const value = column.values[row];
    if (column.missing?.[row] === 1 || Number.isNaN(value))
        return null;
    return column.boolean ? value === 1 : value;
}
/** A NumberColumn from plain numbers; NaN counts as missing. */
function numberColumn(name, values) {
    let missing = null;
    let integer = true;
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (Number.isNaN(value))
            (missing ??= new Uint8Array(values.length))[row] = 1;
        else if (!Number.isInteger(value))
            integer = false;
    }
    return { kind: 'number', name, values, missing, integer, boolean: false };
}
/** A StringColumn from plain strings; null is missing. */
function stringColumn(name, values) {
    const codes = new Int32Array(values.length);
    const dictionary = [];
    const codeOf = new Map();
    for (const [row, value] of values.entries()) {
        if (value === null) {
            codes[row] = -1;
            continue;
        }
        let code = codeOf.get(value);
        if (code === undefined) {
            code = dictionary.push(value) - 1;
            codeOf.set(value, code);
        }
        codes[row] = code;
    }
    return { kind: 'string', name, codes, dictionary };
}
/** Rows `from` (inclusive) to `to` (exclusive) as a view; no values are copied. */
function sliceRows(chunk, from, to) {
    const tensors = chunk.tensors?.map((tensor) => {
        const cells = tensor.shape.reduce((product, size) => product * size, 1);
        return { ...tensor, data: tensor.data.subarray(from * cells, to * cells) };
    });
    return {
        rows: to - from,
        ...(tensors === undefined ? {} : { tensors }),
        columns: chunk.columns.map((column) => column.kind === 'string'
            ? { ...column, codes: column.codes.subarray(from, to) }
            : {
                ...column,
                values: column.values.subarray(from, to),
                missing: column.missing === null ? null : column.missing.subarray(from, to),
            }),
    };
}
/** All columns but one: the features without the target. */
function withoutColumn(chunk, name) {
    return name === null ? chunk : { ...chunk, columns: chunk.columns.filter((column) => column.name !== name) };
}


/***/ }),

/***/ 72020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/**
 * Strings from a model or data file are attacker text. Nothing of them reaches Markdown, HTML, a terminal or
 * a workflow command unescaped.
 */
/** Control characters, invisible characters (soft hyphen, joiners, tags, fillers, variation selectors), bidirectional overrides and half characters become visible escapes; length is bounded. */
function plain(text, maxLength = 500) {
    const visible = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Surrogate}\u2800]/gu, (character) => {
        const hex = character.codePointAt(0).toString(16);
        return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
    });
    // A pair that the cut would halve is left out whole.
    return visible.length > maxLength ? `${visible.slice(0, maxLength).replace(/\p{Surrogate}$/u, '')}...` : visible;
}
/** As `plain`, of a message of several lines that stay lines. */
function plainLines(text, maxLength = 20_000) {
    const lines = text.slice(0, maxLength).split(/\r\n|\r|\n/);
    return lines.map((line) => plain(line, Infinity)).join('\n');
}
/**
 * Text for a terminal or a build log: besides `plain`, nothing that a CI host would take for a command, wherever
 * the line is broken (`::error::` of GitHub, `##[error]` and `##vso[` of Azure).
 */
function terminal(text, maxLength = 500) {
    return plain(text, maxLength)
        .replace(/(^|\s)::/g, '$1: :')
        .replace(/##(?=\[|vso)/g, '# #');
}
/** Text for a Markdown sentence or table cell on GitHub: no markup, no mention, no link, no cell break. */
function markdown(text, maxLength = 500) {
    return (plain(text, maxLength)
        .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character])
        .replace(/[\\`*_{}[\]()#+!|~$-]/g, (character) => `\\${character}`)
        // GitHub links mentions and issue numbers in the finished page, so an escape does not help: break the word instead.
        .replace(/@|\\#|\bGH(?=\\-\d)/gi, (character) => `${character}&#8203;`)
        .replace(/:\/\//g, '&#58;//')
        .replace(/\b(www)\./gi, '$1&#46;'));
}
/** Text for an HTML text node or a double-quoted attribute. */
function html(text, maxLength = 2_000) {
    return plain(text, maxLength).replace(/[&<>"']/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[character]);
}


/***/ }),

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

/***/ 18444:
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
// EXTERNAL MODULE: ./src/lower/sklearn/version.ts
var version = __webpack_require__(1358);
;// CONCATENATED MODULE: ./src/lower/sklearn/neighbour-index.ts





/** `_fit_X`, `_fit_method` and the search tree. @throws unsupported for metrics without an exact form here */
function neighbourIndexOf(attributes, context) {
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    const metric = (0,fitted_metric/* fittedMetric */.l)(attributes);
    const method = attributes.string('_fit_method');
    const training = trainingOf(attributes, { metric, method }, context);
    if (method === 'brute' && !(0,version/* isAtLeast */.d)(context.version, 1, 1)) {
        context.note('of training rows that are equally far, 1.0 and older may take others than are taken here');
    }
    const tree = method === 'brute' ? null : treeOf(attributes, method, className);
    return {
        training,
        metric,
        method,
        missing: metric.name === 'nan_euclidean' ? 'allowed' : 'refused',
        find: (input, k) => tree === null
            ? reachable((0,search/* findNearest */.qg)(input, training, k, metric))
            : (0,search/* findNeighbours */.S3)(input.rows, k, metric, treeSearch(input, tree, metric)),
        graph: (graph, matrix, k) => (0,graph_neighbours/* graphNeighbours */.xJ)(graph, matrix, training, { k, metric, expanded: tree === null }),
    };
}
/** Without a tree these are not searched by the routine that has an order of its own, but sorted by numpy.argpartition. */
const OPEN_TIES = /^(cosine|correlation|hamming|mahalanobis|nan_euclidean|precomputed|jaccard|dice|rogerstanimoto|russellrao|sokalmichener|sokalsneath|matching|kulsinski)$/;
/** Sparse training rows are searched by the same distances; their ties are broken by numpy.argpartition, as those of the cosine. */
function trainingOf(attributes, { metric, method }, context) {
    const fitted = attributes.raw('_fit_X');
    if (fitted instanceof values/* PyObject */.By || (method === 'brute' && OPEN_TIES.test(metric.name)))
        context.note('of training rows that are equally far, the first ones are neighbours; scikit-learn leaves that choice open');
    if (fitted instanceof values/* PyObject */.By)
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
/* harmony import */ var _neighbour_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18444);






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
 * Whether a scikit-learn version is at least major.minor; development versions count as their release.
 * A file without a version is older than 0.18.
 */
function isAtLeast(version, major, minor) {
    const match = /^(\d+)\.(\d+)/.exec(version ?? '0.17');
    if (match === null)
        return false;
    const [has, hasMinor] = [Number(match[1]), Number(match[2])];
    return has > major || (has === major && hasMinor >= minor);
}


/***/ }),

/***/ 67133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ writeRows),
/* harmony export */   FL: () => (/* binding */ toDense),
/* harmony export */   Gs: () => (/* binding */ selectColumns),
/* harmony export */   HP: () => (/* binding */ fillRows),
/* harmony export */   L9: () => (/* binding */ denseBlock),
/* harmony export */   Pe: () => (/* binding */ concatBlocks),
/* harmony export */   UH: () => (/* binding */ toSparse),
/* harmony export */   UQ: () => (/* binding */ columnCount),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   lS: () => (/* binding */ requireCells),
/* harmony export */   tp: () => (/* binding */ toColumns),
/* harmony export */   v: () => (/* binding */ toNumeric),
/* harmony export */   wx: () => (/* binding */ selectInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70859);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72020);




/** @throws ModelGateError code 'limit' when a matrix would exceed MAX_DENSE_CELLS */
function requireCells(rows, cols) {
    if (rows * cols <= _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DENSE_CELLS */ .jq)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('limit', `a dense matrix of ${rows} x ${cols} cells exceeds ${_core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DENSE_CELLS */ .jq} cells`, {
        remedy: 'Predict fewer rows at a time.',
    });
}
/** An all-zero dense block. @throws ModelGateError code 'limit' when it would exceed MAX_DENSE_CELLS */
function denseBlock(rows, cols) {
    requireCells(rows, cols);
    return { kind: 'dense', rows, cols, data: new Float64Array(rows * cols) };
}
/** Columns of a block of any kind. */
function columnCount(block) {
    return block.kind === 'columns' ? block.columns.length : block.cols;
}
/**
 * Any block as row-major doubles, missing cells as NaN.
 * @throws ModelGateError code 'data' when a column holds strings, 'limit' when it would be too large
 */
function toDense(block) {
    if (block.kind === 'dense')
        return block;
    if (block.kind === 'sparse')
        return sparseToDense(block);
    const dense = denseBlock(block.rows, block.columns.length);
    fillRows(dense.data, block);
    return dense;
}
/** Rows whose cells are written together: column after column, all of them while they are in the processor's cache. */
const ROWS_TOGETHER = 64;
/** Writes columns as row-major cells. @throws as toDense */
function fillRows(cells, { rows, columns }) {
    writeRows(cells, columns.map(numbersOf), 0, rows);
}
/** Writes rows [first, end) of columns as row-major cells. */
function writeRows(cells, columns, first, end) {
    const cols = columns.length;
    for (let from = first; from < end; from += ROWS_TOGETHER) {
        const to = Math.min(from + ROWS_TOGETHER, end);
        for (let col = 0; col < cols; col++) {
            const column = columns[col];
            for (let row = from, at = (from - first) * cols + col; row < to; row++, at += cols)
                cells[at] = column[row];
        }
    }
}
/** A sparse block as it is, anything else dense: for estimators with kernels for both. */
function toNumeric(block) {
    return block.kind === 'columns' ? toDense(block) : block;
}
function sparseToDense(block) {
    const dense = denseBlock(block.rows, block.cols);
    writeCells(block, dense, 0);
    return dense;
}
/** Writes the cells that are stored into zeros, from the column `offset` on. */
function writeCells({ rows, indptr, indices, data }, to, offset) {
    for (let row = 0; row < rows; row++) {
        const start = row * to.cols + offset;
        for (let at = indptr[row]; at < indptr[row + 1]; at++)
            to.data[start + indices[at]] = data[at];
    }
}
/** The values of one column, NaN where missing. @throws ModelGateError code 'data' when it holds strings */
function numbersOf(column) {
    if (column.kind === 'string') {
        // A string column without any string is an empty column whose type could not be inferred.
        if (column.codes.every((code) => code < 0))
            return new Float64Array(column.codes.length).fill(NaN);
        throw textForNumbers(column);
    }
    if (column.missing === null)
        return column.values;
    const missing = column.missing;
    return column.values.map((value, row) => (missing[row] === 1 ? NaN : value));
}
/** What every reader of a table takes for a number; `0x10` and `1_000` are text there. */
const NUMERAL = /^\s*[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|inf(?:inity)?|nan)\s*$/i;
/** Names the cell that made the column text: the first one that is no number, else the first one of all. */
function textForNumbers({ name, codes, dictionary }) {
    const isNumeral = dictionary.map((text) => NUMERAL.test(text));
    const odd = codes.findIndex((code) => code >= 0 && isNumeral[code] !== true);
    const row = odd < 0 ? codes.findIndex((code) => code >= 0) : odd;
    const cell = `"${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(dictionary[codes[row]], 60)}" in row ${row + 1}`;
    const spoilt = odd >= 0 && codes.some((code) => isNumeral[code] === true);
    const what = spoilt
        ? `column ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name)} holds ${cell}, which is not a number, so the whole column was read as text; the model needs numbers there`
        : `column ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name)} holds text (${cell}) where the model needs numbers`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('data', what, {
        subject: name,
        remedy: spoilt
            ? 'Correct that cell, or leave it empty if the value is missing.'
            : 'Give the column the type that the model was trained on.',
    });
}
/** Any block as columns; columns of a matrix get their position as name. */
function toColumns(block) {
    if (block.kind === 'columns')
        return block;
    const dense = toDense(block);
    const columns = [];
    for (let col = 0; col < dense.cols; col++) {
        const values = new Float64Array(dense.rows);
        for (let row = 0; row < dense.rows; row++)
            values[row] = dense.data[row * dense.cols + col];
        columns.push((0,_core_table_js__WEBPACK_IMPORTED_MODULE_3__/* .numberColumn */ .sA)(`x${col}`, values));
    }
    return { kind: 'columns', rows: dense.rows, columns };
}
/** The given columns in the given order, of the same kind as the block; an index may repeat. */
function selectColumns(block, indices) {
    if (block.kind === 'columns') {
        return { kind: 'columns', rows: block.rows, columns: indices.map((index) => block.columns[index]) };
    }
    if (block.kind === 'sparse')
        return selectSparse(block, indices);
    const picked = denseBlock(block.rows, indices.length);
    const width = indices.length;
    for (let row = 0; row < block.rows; row++) {
        for (let col = 0; col < width; col++)
            picked.data[row * width + col] = block.data[row * block.cols + indices[col]];
    }
    return picked;
}
function selectSparse(block, wanted) {
    const targets = Array.from({ length: block.cols }, () => []);
    for (const [target, source] of wanted.entries())
        targets[source].push(target);
    const indptr = new Int32Array(block.rows + 1);
    const indices = [];
    const data = [];
    for (let row = 0; row < block.rows; row++) {
        const cells = [];
        for (let at = block.indptr[row]; at < block.indptr[row + 1]; at++) {
            for (const target of targets[block.indices[at]])
                cells.push([target, block.data[at]]);
        }
        cells.sort((left, right) => left[0] - right[0]);
        for (const [index, value] of cells) {
            indices.push(index);
            data.push(value);
        }
        indptr[row + 1] = indices.length;
    }
    return {
        kind: 'sparse',
        rows: block.rows,
        cols: wanted.length,
        indptr,
        indices: Int32Array.from(indices),
        data: Float64Array.from(data),
    };
}
/**
 * Blocks side by side. Columns if any part holds strings, else sparse when asked for, else dense.
 * All blocks have the same number of rows.
 */
function concatBlocks(rows, blocks, sparse = false) {
    const only = blocks[0];
    if (blocks.length === 1 && only !== undefined && (only.kind !== 'sparse' || sparse))
        return only;
    if (blocks.some((block) => block.kind === 'columns' && block.columns.some((column) => column.kind === 'string'))) {
        return { kind: 'columns', rows, columns: blocks.flatMap((block) => toColumns(block).columns) };
    }
    return sparse ? concatSparse(rows, blocks) : concatDense(rows, blocks);
}
function concatDense(rows, blocks) {
    const cols = blocks.reduce((sum, block) => sum + columnCount(block), 0);
    const joined = denseBlock(rows, cols);
    let offset = 0;
    for (const block of blocks) {
        if (block.kind === 'sparse') {
            writeCells(block, joined, offset);
            offset += block.cols;
            continue;
        }
        const part = toDense(block);
        for (let row = 0, at = 0; row < rows; row++) {
            const to = row * cols + offset;
            for (let col = 0; col < part.cols; col++, at++)
                joined.data[to + col] = part.data[at];
        }
        offset += part.cols;
    }
    return joined;
}
function concatSparse(rows, blocks) {
    const parts = blocks.map(toSparse);
    const total = parts.reduce((sum, part) => sum + part.data.length, 0);
    const indptr = new Int32Array(rows + 1);
    const indices = new Int32Array(total);
    const data = new Float64Array(total);
    let write = 0;
    for (let row = 0; row < rows; row++) {
        let offset = 0;
        for (const part of parts) {
            for (let at = part.indptr[row]; at < part.indptr[row + 1]; at++) {
                indices[write] = offset + part.indices[at];
                data[write++] = part.data[at];
            }
            offset += part.cols;
        }
        indptr[row + 1] = write;
    }
    return { kind: 'sparse', rows, cols: parts.reduce((sum, part) => sum + part.cols, 0), indptr, indices, data };
}
/** Any numeric block as compressed sparse rows; zeros are left out, NaN is kept. */
function toSparse(block) {
    if (block.kind === 'sparse')
        return block;
    const dense = toDense(block);
    let stored = 0;
    for (const value of dense.data)
        if (value !== 0)
            stored++;
    const indptr = new Int32Array(dense.rows + 1);
    const indices = new Int32Array(stored);
    const data = new Float64Array(stored);
    let write = 0;
    for (let row = 0; row < dense.rows; row++) {
        for (let col = 0; col < dense.cols; col++) {
            const value = dense.data[row * dense.cols + col];
            if (value === 0)
                continue;
            indices[write] = col;
            data[write++] = value;
        }
        indptr[row + 1] = write;
    }
    return { kind: 'sparse', rows: dense.rows, cols: dense.cols, indptr, indices, data };
}
/** A column whose name has blanks where the model has underscores, if it is the only one. */
function spelled({ name, blanks }, chunk) {
    if (blanks === undefined)
        return undefined;
    const alike = chunk.columns.filter((column) => column.name.replaceAll(' ', '_') === name);
    return alike.length === 1 ? alike[0] : undefined;
}
/**
 * The columns that a model wants out of a table: by name when the model knows names, else by position.
 * @throws ModelGateError code 'data' naming every missing column
 */
function selectInputs(inputs, chunk) {
    const named = inputs.some((input) => input.name !== null);
    if (!named && chunk.columns.length !== inputs.length) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('data', `the data has ${chunk.columns.length} columns, the model was trained on ${inputs.length} (without names, so they count by position)`, { remedy: 'Give exactly the feature columns, in the order of training.' });
    }
    const byName = new Map(chunk.columns.map((column) => [column.name, column]));
    const missing = [];
    const columns = [];
    for (const [position, input] of inputs.entries()) {
        const column = input.name === null ? chunk.columns[position] : (byName.get(input.name) ?? spelled(input, chunk));
        if (column === undefined)
            missing.push(input.name ?? `#${position + 1}`);
        else
            columns.push(column);
    }
    if (missing.length > 0) {
        const names = missing.map((name) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name, 80));
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('data', `the data lacks ${missing.length === 1 ? 'a column' : `${missing.length} columns`} that the model needs: ${names.join(', ')}`, { subject: missing[0], remedy: 'Add the missing columns under exactly these names.' });
    }
    return { kind: 'columns', rows: chunk.rows, columns };
}


/***/ }),

/***/ 81109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ areFiniteColumns),
/* harmony export */   p8: () => (/* binding */ NotFiniteError),
/* harmony export */   ui: () => (/* binding */ numericInput)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72020);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67133);



/**
 * A cell of an estimator's input that is NaN or infinite. Inside a pipeline that cell need not come from the data: a
 * logarithm makes NaN as well; who knows the data says which of the two it is.
 */
class NotFiniteError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3 {
    /** From 0, in the block that the estimator got. */
    row;
    /** Canonical class that refuses the cell. */
    className;
    constructor(message, details) {
        super('data', message, details);
        this.row = details.row;
        this.className = details.className;
    }
}
/**
 * A block as numbers, checked as scikit-learn's own predict and transform check it.
 * @throws ModelGateError code 'data' for another number of columns, text, NaN where refused, infinities
 */
function numericInput(block, wanted) {
    const columns = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .columnCount */ .UQ)(block);
    // No inputs: the estimator takes any number of columns.
    if (wanted.inputs.length > 0 && columns !== wanted.inputs.length) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `${wanted.className} got ${columns} columns, it was fitted on ${wanted.inputs.length}`, {
            remedy: 'Give the columns that the model was trained on.',
        });
    }
    const numbers = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .toNumeric */ .v)(block);
    if (wanted.missing === 'unchecked')
        return numbers;
    const allowed = wanted.missing === 'allowed';
    const { data } = numbers;
    if (areFinite(data))
        return numbers;
    for (let at = 0; at < data.length; at++) {
        const value = data[at];
        // value - value is 0 for finite numbers and NaN for the rest
        if (value - value !== 0 && !(allowed && Number.isNaN(value)))
            throw notFinite(block, numbers, at, wanted);
    }
    return numbers;
}
/** Whether columns are what an estimator wants that refuses missing cells: as many as it was fitted on, of finite numbers. */
function areFiniteColumns({ columns }, { inputs }) {
    return (columns.length === inputs.length &&
        columns.every((column) => column.kind === 'number' && column.missing?.includes(1) !== true && areFinite(column.values)));
}
/** Four sums, which do not wait for each other: value - value is 0 for finite numbers and NaN for the rest. */
function areFinite(data) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    const whole = data.length - (data.length % 4);
    for (let at = 0; at < whole; at += 4) {
        a += data[at] - data[at];
        b += data[at + 1] - data[at + 1];
        c += data[at + 2] - data[at + 2];
        d += data[at + 3] - data[at + 3];
    }
    for (let at = whole; at < data.length; at++)
        a += data[at] - data[at];
    return a + b + c + d === 0;
}
function notFinite(block, numbers, at, wanted) {
    const column = numbers.kind === 'dense' ? at % numbers.cols : numbers.indices[at];
    const row = numbers.kind === 'dense' ? Math.floor(at / numbers.cols) : numbers.indptr.findIndex((end) => end > at) - 1;
    const given = block.kind === 'columns' ? block.columns[column]?.name : undefined;
    const name = wanted.inputs[column]?.name ?? given ?? `#${column + 1}`;
    const isMissing = Number.isNaN(numbers.data[at]);
    return new NotFiniteError(`column ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name, 80)} is ${isMissing ? 'missing' : 'infinite'} in row ${row + 1}; ${wanted.className} takes finite numbers only`, {
        subject: name,
        row,
        className: wanted.className,
        remedy: isMissing
            ? 'Fill missing values as in training (an imputer inside the saved pipeline does it).'
            : 'Replace the infinite value: scikit-learn refuses it as well.',
    });
}


/***/ })

};
