export const id = 7369;
export const ids = [7369];
export const modules = {

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


/***/ }),

/***/ 11175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ graphLeafTotal),
/* harmony export */   L5: () => (/* binding */ graphLeafValues),
/* harmony export */   Qm: () => (/* binding */ graphCategorySplits),
/* harmony export */   gp: () => (/* binding */ graphFindLeaves)
/* harmony export */ });
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24930);

/** nodes_modes of TreeEnsemble: https://onnx.ai/onnx/operators/onnx_aionnxml_TreeEnsemble.html */
const MODES = { 'at most': 0, below: 1 };
/** Leaves of [rows, features] doubles; round them to float32 before where the library does so. */
function graphFindLeaves(graph, matrix, forest, comparison = 'at most') {
    const { attributes, nodes } = ensembleOf(forest, comparison);
    const numbers = graph.node('TreeEnsemble', [matrix], attributes, { domain: 'ai.onnx.ml', elementType: 'double' });
    const transposed = graph.node('Transpose', [numbers], { perm: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ints */ .dd)([1, 0]) });
    return { numbers: graph.cast(transposed, 'int64'), nodes };
}
/** Values of the leaves, tree after tree: [trees, rows, width]; the start, if there is one, comes first. */
function graphLeafValues(graph, numbers, table) {
    const { data, width, start } = table;
    const count = data.length / width;
    if (start === undefined) {
        return graph.node('Gather', [graph.constant(data, [count, width]), numbers], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(0) });
    }
    const longer = data instanceof Float32Array ? new Float32Array(data.length + width) : new Float64Array(data.length + width);
    longer.set(data);
    longer.set(start, data.length);
    const one = graph.node('Gather', [numbers, graph.constant(BigInt64Array.of(0n), [1])], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(0) });
    const none = graph.node('Mul', [one, graph.constant(BigInt64Array.of(0n), [1])]);
    const startNumber = graph.node('Add', [none, graph.constant(BigInt64Array.of(BigInt(count)), [1])]);
    const withStart = graph.node('Concat', [startNumber, numbers], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(0) });
    return graph.node('Gather', [graph.constant(longer, [count + 1, width]), withStart], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(0) });
}
/** The sum over the trees, in their order: [rows, width]. */
function graphLeafTotal(graph, numbers, table) {
    // Summing over the first axis adds whole matrices one after the other, which keeps the order.
    const values = graphLeafValues(graph, numbers, table);
    return graph.node('ReduceSum', [values, graph.constant(BigInt64Array.of(0n), [1])], { keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(0) });
}
/**
 * Columns for categorical splits, [rows, splits]: such a split becomes a numeric one on its column with the threshold
 * 0.5. Set membership inside TreeEnsemble is left alone, since it compares doubles and knows one rule for what is missing.
 */
function graphCategorySplits(graph, { codes, goesRight, splits }) {
    return graph.node('Gather', [graph.constant(goesRight, [goesRight.length / splits, splits]), codes], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(0) });
}
function ensembleOf(forest, comparison) {
    const ensemble = {
        feature: [],
        threshold: [],
        missingLeft: [],
        children: { left: [], right: [] },
        toLeaf: { left: [], right: [] },
        leafTrees: [],
        leafNodes: [],
    };
    const roots = Array.from(forest.roots, (root, tree) => addTree(ensemble, forest, root, tree));
    const { children, toLeaf, leafTrees, leafNodes } = ensemble;
    const inner = ensemble.feature.length;
    const attributes = {
        n_targets: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)(roots.length),
        tree_roots: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ints */ .dd)(roots),
        nodes_modes: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_0__/* .tensor */ .OE)(new Uint8Array(inner).fill(MODES[comparison]), [inner], 'uint8'),
        nodes_featureids: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ints */ .dd)(ensemble.feature),
        nodes_splits: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_0__/* .tensor */ .OE)(Float64Array.from(ensemble.threshold), [inner]),
        nodes_truenodeids: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ints */ .dd)(children.left),
        nodes_trueleafs: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ints */ .dd)(toLeaf.left),
        nodes_falsenodeids: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ints */ .dd)(children.right),
        nodes_falseleafs: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ints */ .dd)(toLeaf.right),
        nodes_missing_value_tracks_true: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ints */ .dd)(ensemble.missingLeft),
        leaf_targetids: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ints */ .dd)(leafTrees),
        leaf_weights: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_0__/* .tensor */ .OE)(Float64Array.from(leafTrees.keys()), [leafTrees.length]),
    };
    return { attributes, nodes: Int32Array.from(leafNodes) };
}
/** Nodes before their children, the left branch first. @returns the number of the root */
function addTree(ensemble, forest, root, tree) {
    const { children, toLeaf, leafTrees, leafNodes } = ensemble;
    const first = ensemble.feature.length;
    const addInner = (node) => {
        ensemble.feature.push(node < 0 ? 0 : forest.feature[node]);
        ensemble.threshold.push(node < 0 ? 0 : forest.threshold[node]);
        ensemble.missingLeft.push(node < 0 || forest.missingLeft[node] === 0 ? 0 : 1);
        for (const side of ['left', 'right']) {
            children[side].push(0);
            toLeaf[side].push(0);
        }
        return ensemble.feature.length - 1;
    };
    const addLeaf = (node) => {
        leafTrees.push(tree);
        leafNodes.push(node);
        return leafNodes.length - 1;
    };
    if (forest.left[root] < 0) {
        // A tree that is only a leaf still needs one inner node: both of its branches lead to that leaf.
        addInner(-1);
        const leaf = addLeaf(root);
        for (const side of ['left', 'right']) {
            children[side][first] = leaf;
            toLeaf[side][first] = 1;
        }
        return first;
    }
    const open = [[root, addInner(root)]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [node, number] = next;
        for (const side of ['right', 'left']) {
            const child = forest[side][node];
            const isLeaf = forest.left[child] < 0;
            toLeaf[side][number] = Number(isLeaf);
            children[side][number] = isLeaf ? addLeaf(child) : addInner(child);
            if (!isLeaf)
                open.push([child, children[side][number]]);
        }
    }
    return first;
}


/***/ }),

/***/ 89862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V4: () => (/* binding */ ROWS_WORTH_LAYING_OUT),
  sz: () => (/* binding */ addLeaves),
  Gz: () => (/* binding */ below),
  j9: () => (/* binding */ layOutMissing),
  Yv: () => (/* binding */ layOutTrees)
});

// EXTERNAL MODULE: ./src/plan/vector/unit.ts + 1 modules
var vector_unit = __webpack_require__(26166);
;// CONCATENATED MODULE: ./src/plan/trees/arrange.ts
const VIEWS = 16;
/** Up to so many steps it is quicker not to look whether all rows stand in leaves. */
const FEW_STEPS = 8;
/** Lays trees out behind each other. */
function arrange(sources) {
    const nodes = new NodeList();
    const slots = [];
    const slotOf = new Map();
    const roots = [];
    const steps = [];
    for (const source of sources) {
        const order = breadthFirst(source);
        roots.push(order === null ? -1 : nodes.count);
        steps.push(order === null ? 0 : stepsOf(source, order));
        if (order === null)
            continue;
        let next = nodes.count + 1;
        for (const node of order) {
            if (source.left[node] < 0)
                nodes.add(nodes.count, 0, NaN, source.valueOf(node));
            else {
                nodes.add(next, slotFor(source, node, slots, slotOf), source.boundOf(node), 0);
                next += 2;
            }
        }
    }
    // A model of nothing but leaves reads no feature; its walks still look at one cell.
    if (slots.length === 0)
        slots.push({ feature: 0, view: 0 });
    return { roots: Int32Array.from(roots), steps: Int32Array.from(steps), ...nodes.arrays(), slots, table: null };
}
/** Columns of nodes that grow. */
class NodeList {
    count = 0;
    #child = new Int32Array(1_024);
    #slot = new Int32Array(1_024);
    #bound = new Float64Array(1_024);
    #value = new Float64Array(1_024);
    add(child, slot, bound, value) {
        if (this.count === this.#child.length)
            this.#enlarge();
        this.#child[this.count] = child;
        this.#slot[this.count] = slot;
        this.#bound[this.count] = bound;
        this.#value[this.count++] = value;
    }
    #enlarge() {
        const size = 2 * this.count;
        const [child, slot, bound, value] = [this.#child, this.#slot, this.#bound, this.#value];
        this.#child = new Int32Array(size);
        this.#slot = new Int32Array(size);
        this.#bound = new Float64Array(size);
        this.#value = new Float64Array(size);
        this.#child.set(child);
        this.#slot.set(slot);
        this.#bound.set(bound);
        this.#value.set(value);
    }
    arrays() {
        return {
            child: this.#child.slice(0, this.count),
            slot: this.#slot.slice(0, this.count),
            bound: this.#bound.slice(0, this.count),
            value: this.#value.slice(0, this.count),
        };
    }
}
/** Nodes from the root on, children of a node side by side; null when a node has no bound, or two parents. */
function breadthFirst(source) {
    const order = [source.root];
    for (const node of order) {
        if (source.left[node] < 0)
            continue;
        if (Number.isNaN(source.boundOf(node)))
            return null;
        order.push(source.left[node], source.right[node]);
        if (order.length > source.left.length)
            return null;
    }
    return order;
}
function stepsOf(source, order) {
    const depths = new Int32Array(order.length);
    let next = 1;
    let deepest = 0;
    for (const [at, node] of order.entries()) {
        if (source.left[node] < 0)
            continue;
        const below = depths[at] + 1;
        depths[next++] = below;
        depths[next++] = below;
        deepest = Math.max(deepest, below);
    }
    return deepest <= FEW_STEPS ? deepest : -deepest;
}
function slotFor(source, node, slots, slotOf) {
    const feature = source.feature[node];
    const view = source.viewOf(node);
    const key = feature * VIEWS + view;
    const known = slotOf.get(key);
    if (known !== undefined)
        return known;
    slotOf.set(key, slots.length);
    return slots.push({ feature, view }) - 1;
}

;// CONCATENATED MODULE: ./src/plan/trees/leaf-sums.ts
/** Rows of a group, whose cells lie beside each other: as many go down a tree together. */
const GROUP = 8;

;// CONCATENATED MODULE: ./src/plan/trees/ranks.ts
/** Steps that vectors make for eight rows at once; a tree with fewer levels is filled up. */
const VECTOR_LEVELS = 3;
/** Ranks are 16 bits with a sign; this one no cell is greater than. */
const NO_BOUND = 2 ** 15 - 1;
/** A column of a group in bytes, whose offset takes 16 bits. */
const COLUMN_BYTES = 16;
const MAX_COLUMNS = 2 ** 16 / COLUMN_BYTES;
/** Bytes of a node. */
const NODE_BYTES = 4;
/** Steps down the trees for each step of the search for a cell's rank: with fewer the search costs more than it saves. */
const WORTH_RANKING = 4;
/**
 * Lays out shallow trees by ranks. Null when a tree is deep or uneven, leaves are rows of a table, a column has too many bounds,
 * or steps are so few that ranking the cells would cost more than it saves.
 * @param missingTo what a missing cell turns into under a view; every other cell is seen as it is
 */
function rankTrees(trees, missingTo) {
    const { roots, steps, slots, table } = trees;
    if (table !== null || slots.length > MAX_COLUMNS || steps.some((count) => count < 0))
        return null;
    const bounds = boundsOf(trees);
    if (bounds.some((list) => list.length >= NO_BOUND))
        return null;
    const search = bounds.reduce((sum, list) => sum + Math.log2(list.length + 1), 0);
    const walk = steps.reduce((sum, count) => sum + count, 0);
    if (walk < WORTH_RANKING * search)
        return null;
    const depths = steps.map((count) => Math.max(count, VECTOR_LEVELS));
    const starts = new Int32Array(roots.length);
    let end = 0;
    for (const [tree, depth] of depths.entries()) {
        starts[tree] = end;
        if (roots[tree] >= 0)
            end += 2 ** depth;
    }
    const nodes = new Uint32Array(end).fill(NO_BOUND);
    const leaves = new Float64Array(end);
    for (const [tree, root] of roots.entries()) {
        if (root < 0)
            continue;
        const start = starts[tree];
        const first = 2 ** depths[tree];
        fill(trees, root, first, bounds, nodes.subarray(start, start + first), leaves.subarray(start, start + first));
    }
    return {
        roots: roots.map((root, tree) => (root < 0 ? -1 : starts[tree])),
        levels: depths.map((depth) => depth - VECTOR_LEVELS),
        nodes,
        leaves,
        singleLeaves: leaves.every((value) => Object.is(Math.fround(value), value)),
        bounds: bounds.map(filledUp),
        missing: Int32Array.from(slots, ({ view }, slot) => rankOf(bounds[slot], missingTo(view))),
    };
}
/** By column: what its cells are held against, each once, in ascending order. */
function boundsOf({ child, slot, bound, slots }) {
    const counts = new Int32Array(slots.length);
    for (let node = 0; node < child.length; node++)
        if (child[node] !== node)
            counts[slot[node]]++;
    const lists = Array.from(counts, (count) => new Float64Array(count));
    counts.fill(0);
    for (let node = 0; node < child.length; node++) {
        if (child[node] !== node)
            lists[slot[node]][counts[slot[node]]++] = bound[node];
    }
    return lists.map((list) => {
        list.sort();
        // Zeros of both signs are one bound.
        return list.filter((value, at) => at === 0 || value !== list[at - 1]);
    });
}
/** How many of the bounds a cell is greater than. */
function rankOf(bounds, cell) {
    let low = 0;
    let high = bounds.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (cell > bounds[middle])
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function filledUp(bounds) {
    const filled = new Float64Array(2 ** Math.ceil(Math.log2(bounds.length + 1)) - 1).fill(NaN);
    filled.set(bounds);
    return filled;
}
/** The tree below `root`; a leaf above the last level stands at the left end of its place in the last level. */
function fill({ child, slot, bound, value }, root, first, bounds, nodes, leaves) {
    const open = [[root, 1]];
    for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
        const [node, place] = entry;
        if (child[node] === node) {
            let last = place;
            while (last < first)
                last *= 2;
            leaves[last - first] = value[node];
            continue;
        }
        const column = slot[node];
        nodes[place] = rankOf(bounds[column], bound[node]) | ((column * COLUMN_BYTES) << 16);
        open.push([child[node], 2 * place], [child[node] + 1, 2 * place + 1]);
    }
}

;// CONCATENATED MODULE: ./src/plan/trees/ranked-block.ts



/** Fewer rows are not worth sorting the bounds of all trees, unless that is done. */
const ROWS_WORTH_RANKING = 4_096;
/** Ranks of the rows that go through all trees together: 16 KiB, in the processor's first cache beside a tree. */
const BLOCK_CELLS = 2 ** 13;
/** Bytes of an entry of the table of columns. */
const ENTRY_BYTES = 16;
const layouts = new WeakMap();
/**
 * Rows that go down shallow trees by the ranks of their cells (kernels/ranks.ts), with the bits of the other ways. Null where
 * there are no vector kernels, or it cannot be done so, or does not pay.
 */
function rankedBlock({ trees, missingTo }, job) {
    if (missingTo === null || (job.rows < ROWS_WORTH_RANKING && !layouts.has(trees)))
        return null;
    const unit = (0,vector_unit/* vectorUnit */.W)();
    if (unit === null)
        return null;
    let layout = layouts.get(trees);
    if (layout === undefined) {
        layout = { ranked: rankTrees(trees, missingTo) };
        layouts.set(trees, layout);
    }
    return layout.ranked === null ? null : blockOf(unit, layout.ranked, trees.slots, job);
}
function blockOf(unit, ranked, slots, { data, cols, sums, width, columnOf }) {
    const single = sums instanceof Float32Array;
    if (single && !ranked.singleLeaves)
        return null;
    const bytes = single ? 4 : 8;
    const rows = Math.max(GROUP, Math.floor(BLOCK_CELLS / slots.length / GROUP) * GROUP);
    const boundCells = ranked.bounds.reduce((sum, list) => sum + list.length, 0);
    const claimed = unit.claim(ranked, [
        ranked.nodes.byteLength,
        ranked.leaves.length * bytes,
        boundCells * 8,
        slots.length * ENTRY_BYTES,
        rows * cols * 8,
        rows * slots.length * 2,
        rows * width * bytes,
    ]);
    if (claimed === null)
        return null;
    const [nodesAt, leavesAt, boundsAt, tableAt, rowsAt, cellsAt, sumsAt] = claimed.places;
    if (!claimed.kept) {
        unit.ints(nodesAt, ranked.nodes.length).set(ranked.nodes);
        const leaves = single
            ? unit.floats32(leavesAt, ranked.leaves.length)
            : unit.floats64(leavesAt, ranked.leaves.length);
        leaves.set(ranked.leaves);
        writeColumns(unit, ranked, slots, { boundsAt, tableAt });
    }
    const given = unit.floats64(rowsAt, rows * cols);
    const { rankCells, addRanked32, addRanked64 } = unit.functions;
    const addRanked = single ? addRanked32 : addRanked64;
    const groupBytes = slots.length * COLUMN_BYTES;
    return {
        rows,
        sums: single ? unit.floats32(sumsAt, rows * width) : unit.floats64(sumsAt, rows * width),
        take(from, to) {
            given.set(data.subarray(from * cols, to * cols));
            rankCells(rowsAt, cols * 8, Math.ceil((to - from) / GROUP), tableAt, slots.length, cellsAt);
        },
        add(tree, count) {
            const nodes = nodesAt + ranked.roots[tree] * NODE_BYTES;
            const leaves = leavesAt + ranked.roots[tree] * bytes;
            const first = sumsAt + columnOf(tree) * bytes;
            const groups = Math.ceil(count / GROUP);
            addRanked(nodes, ranked.levels[tree], leaves, cellsAt, groupBytes, groups, first, width * bytes);
        },
    };
}
function writeColumns(unit, { bounds, missing }, slots, { boundsAt, tableAt }) {
    const table = unit.ints(tableAt, slots.length * 4);
    let at = boundsAt;
    for (const [slot, { feature }] of slots.entries()) {
        const list = bounds[slot];
        unit.floats64(at, list.length).set(list);
        table.set([feature * 8, at, ((list.length + 1) / 2) * 8, missing[slot]], slot * 4);
        at += list.length * 8;
    }
}

;// CONCATENATED MODULE: ./src/plan/trees/walk.ts




/** Fewer rows are not worth laying out the trees. */
const ROWS_WORTH_LAYING_OUT = 1_024;
/** Cells of the rows that go through all trees together: 128 KiB, in the processor's second cache beside the trees. */
const walk_BLOCK_CELLS = 2 ** 14;
/** Lays out trees that were checked before (children inside the tree, one parent each). */
function layOutTrees(sources, see) {
    return { trees: arrange(sources), see, missingTo: null };
}
/** The same where a view only says what a missing cell turns into. */
function layOutMissing(sources, missingTo) {
    const see = (x, view) => (Number.isNaN(x) ? missingTo(view) : x);
    return { trees: arrange(sources), see, missingTo };
}
/**
 * Adds the leaf of every row to its sums, tree after tree. Some hundred rows go through all trees before the next ones, so that
 * they stay in the processor's cache.
 */
function addLeaves(walk, job) {
    const { rows, count, sums, width } = job;
    const { roots } = walk.trees;
    const block = rankedBlock(walk, job) ?? vectorBlock(walk, job) ?? plainBlock(walk, job);
    const values = new Float64Array(block.rows);
    for (let from = 0; from < rows; from += block.rows) {
        const to = Math.min(from + block.rows, rows);
        block.take(from, to);
        block.sums.set(sums.subarray(from * width, to * width));
        for (let tree = 0; tree < count; tree++) {
            if (roots[tree] >= 0)
                block.add(tree, to - from);
            else {
                job.findApart(tree, from, to, values);
                addColumn(block.sums, values, to - from, job.columnOf(tree), width);
            }
        }
        sums.set(block.sums.subarray(0, (to - from) * width), from * width);
    }
}
function blockRowsOf(columns) {
    return Math.max(GROUP, Math.floor(walk_BLOCK_CELLS / columns / GROUP) * GROUP);
}
/** Each way of reading a feature is a column of its own; the last column is NaN, for leaves. */
function takeCells({ trees: { slots }, see }, cells, { data, cols }, from, to) {
    const count = slots.length;
    const features = Int32Array.from(slots, ({ feature }) => feature);
    const views = Int32Array.from(slots, ({ view }) => view);
    for (let row = from, start = 0; row < to; row += GROUP, start += GROUP) {
        const lanes = Math.min(GROUP, to - row);
        for (let slot = 0; slot < count; slot++, start += GROUP) {
            const view = views[slot];
            let at = row * cols + features[slot];
            for (let lane = 0; lane < lanes; lane++, at += cols)
                cells[start + lane] = see(data[at], view);
        }
    }
}
function leafCells(cells, columns) {
    const groupCells = columns * GROUP;
    for (let start = groupCells - GROUP; start < cells.length; start += groupCells)
        cells.fill(NaN, start, start + GROUP);
}
function addColumn(sums, values, rows, column, width) {
    for (let row = 0, at = column; row < rows; row++, at += width)
        sums[at] += values[row];
}
function plainBlock(walk, job) {
    const { trees } = walk;
    const { sums, width, columnOf } = job;
    const columns = trees.slots.length + 1;
    const blockRows = blockRowsOf(columns);
    const cells = new Float64Array(blockRows * columns);
    leafCells(cells, columns);
    const values = new Float64Array(blockRows);
    const size = blockRows * width;
    const block = sums instanceof Float32Array ? new Float32Array(size) : new Float64Array(size);
    return {
        rows: blockRows,
        sums: block,
        take(from, to) {
            takeCells(walk, cells, job, from, to);
        },
        add(tree, rows) {
            walkDown(trees, trees.roots[tree], { cells, columns, rows }, values);
            if (trees.table === null)
                addColumn(block, values, rows, columnOf(tree), width);
            else
                addTableRows(block, values, rows, trees.table, width);
        },
    };
}
function addTableRows(sums, values, rows, table, width) {
    for (let row = 0, at = 0; row < rows; row++) {
        const from = values[row];
        for (let k = 0; k < width; k++, at++)
            sums[at] += table[from + k];
    }
}
// Four rows at once: a step waits for memory, and the four do not wait for each other.
function walkDown({ child, slot, bound, value }, root, { cells, columns, rows }, values) {
    const groupCells = columns * GROUP;
    for (let row = 0; row < rows; row += 4) {
        const start0 = (row >> 3) * groupCells + (row & 7);
        const start1 = start0 + 1;
        const start2 = start0 + 2;
        const start3 = start0 + 3;
        let node0 = root;
        let node1 = root;
        let node2 = root;
        let node3 = root;
        for (;;) {
            const next0 = child[node0];
            const next1 = child[node1];
            const next2 = child[node2];
            const next3 = child[node3];
            if (((next0 ^ node0) | (next1 ^ node1) | (next2 ^ node2) | (next3 ^ node3)) === 0)
                break;
            node0 = next0 + Number(cells[start0 + slot[node0] * GROUP] > bound[node0]);
            node1 = next1 + Number(cells[start1 + slot[node1] * GROUP] > bound[node1]);
            node2 = next2 + Number(cells[start2 + slot[node2] * GROUP] > bound[node2]);
            node3 = next3 + Number(cells[start3 + slot[node3] * GROUP] > bound[node3]);
        }
        values[row] = value[node0];
        values[row + 1] = value[node1];
        values[row + 2] = value[node2];
        values[row + 3] = value[node3];
    }
}
/** Bytes of a node in kernels/trees.ts: bound or value, offset of the cell, address of the left child. */
const walk_NODE_BYTES = 16;
function vectorBlock(walk, job) {
    const unit = (0,vector_unit/* vectorUnit */.W)();
    if (unit === null)
        return null;
    const { trees } = walk;
    const { sums, width, columnOf } = job;
    const columns = trees.slots.length + 1;
    const blockRows = blockRowsOf(columns);
    const table = trees.table ?? new Float64Array(0);
    const single = sums instanceof Float32Array;
    const sizes = [trees.child.length * walk_NODE_BYTES, table.byteLength, blockRows * columns * 8, blockRows * width * 8, 32];
    const claimed = unit.claim(trees, sizes);
    if (claimed === null)
        return null;
    const [nodesAt, tableAt, cellsAt, sumsAt, endsAt] = claimed.places;
    const cells = unit.floats64(cellsAt, blockRows * columns);
    if (!claimed.kept) {
        writeNodes(unit, nodesAt, trees);
        unit.floats64(tableAt, table.length).set(table);
        leafCells(cells, columns);
    }
    const block = single ? unit.floats32(sumsAt, blockRows * width) : unit.floats64(sumsAt, blockRows * width);
    const { addLeaves32, addLeaves64, addLeafRows } = unit.functions;
    const cellBytes = single ? 4 : 8;
    const add = single ? addLeaves32 : addLeaves64;
    const groupBytes = columns * GROUP * 8;
    return {
        rows: blockRows,
        sums: block,
        take(from, to) {
            takeCells(walk, cells, job, from, to);
        },
        add(tree, rows) {
            const root = nodesAt + trees.roots[tree] * walk_NODE_BYTES;
            const groups = Math.ceil(rows / GROUP);
            const steps = trees.steps[tree];
            if (trees.table !== null)
                addLeafRows(root, steps, cellsAt, groupBytes, groups, sumsAt, width, endsAt, tableAt);
            else {
                const first = sumsAt + columnOf(tree) * cellBytes;
                add(root, steps, cellsAt, groupBytes, groups, first, width * cellBytes, endsAt);
            }
        },
    };
}
function writeNodes(unit, at, { child, slot, bound, value, slots, table }) {
    const unitOfValue = table === null ? 1 : 8;
    const doubles = unit.floats64(at, child.length * 2);
    const words = unit.ints(at, child.length * 4);
    for (let node = 0; node < child.length; node++) {
        const leaf = child[node] === node;
        doubles[2 * node] = leaf ? value[node] * unitOfValue : bound[node];
        words[4 * node + 2] = (leaf ? slots.length : slot[node]) * GROUP * 8;
        words[4 * node + 3] = at + child[node] * walk_NODE_BYTES;
    }
}
const bits = new DataView(new ArrayBuffer(8));
/** The largest double below a finite number, so that `x >= number` is `x > below(number)`; NaN for infinities and NaN. */
function below(number) {
    if (!Number.isFinite(number))
        return NaN;
    if (number === 0)
        return -Number.MIN_VALUE;
    bits.setFloat64(0, number);
    bits.setBigInt64(0, bits.getBigInt64(0) + (number > 0 ? -1n : 1n));
    return bits.getFloat64(0);
}


/***/ })

};
