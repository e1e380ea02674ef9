export const id = 1909;
export const ids = [1909];
export const modules = {

/***/ 59079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RU: () => (/* binding */ MAX_DOCUMENT_DEPTH),
/* harmony export */   hj: () => (/* binding */ eachText),
/* harmony export */   wn: () => (/* binding */ Section)
/* harmony export */ });
/* unused harmony export isPacked */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);


/** Documents nest about ten levels deep. */
const MAX_DOCUMENT_DEPTH = 64;
function isPacked(value) {
    return typeof value === 'object' && value !== null && 'floats' in value;
}
/** Every text of a document with the name it stands under; names are texts too. Depth is bounded by the readers. */
function eachText(value, visit) {
    const walk = (item, name) => {
        if (typeof item === 'string')
            visit(item, name);
        else if (item instanceof Map) {
            for (const [key, inner] of item) {
                visit(key, null);
                walk(inner, key);
            }
        }
        else if (Array.isArray(item))
            for (const inner of item)
                walk(inner, name);
    };
    walk(value, null);
}
/**
 * Typed access to an object of XGBoost's or CatBoost's model document; XGBoost keeps numbers as text. Every reader throws
 * `unsupported` with the path when a field is absent or of another type: versions differ in what they store.
 */
class Section {
    path;
    #fields;
    constructor(path, fields) {
        this.path = path;
        this.#fields = fields;
    }
    static of(value, path) {
        if (!(value instanceof Map))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(path, 'expected an object in the model');
        return new Section(path, value);
    }
    has(name) {
        return this.#fields.has(name);
    }
    names() {
        return [...this.#fields.keys()];
    }
    get(name) {
        return this.#fields.get(name);
    }
    section(name) {
        return Section.of(this.get(name), this.#at(name));
    }
    optionalSection(name) {
        return this.has(name) ? this.section(name) : null;
    }
    text(name) {
        const value = this.get(name);
        if (typeof value !== 'string')
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(this.#at(name), 'expected text');
        return value;
    }
    /** A number, or text that is one; `otherwise` when the field is absent. */
    number(name, otherwise) {
        const value = this.get(name);
        if (value === undefined && otherwise !== undefined)
            return otherwise;
        const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
        if (typeof number !== 'number' || Number.isNaN(number))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(this.#at(name), 'expected a number');
        return number;
    }
    /** A number that counts something. */
    count(name, otherwise) {
        const value = this.number(name, otherwise);
        if (!Number.isSafeInteger(value) || value < 0)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(this.#at(name), `${value} is not a count`);
        return value;
    }
    list(name) {
        const value = this.get(name);
        if (Array.isArray(value))
            return value;
        if (isPacked(value))
            return Array.from(value.floats());
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(this.#at(name), 'expected a list');
    }
    /** An array of numbers; true and false count as 1 and 0, null (NaN in JSON text) as NaN. */
    floats(name) {
        const value = this.get(name);
        if (isPacked(value))
            return value.floats();
        return Float64Array.from(this.list(name), (item) => {
            if (item === null)
                return NaN;
            if (typeof item === 'boolean')
                return Number(item);
            if (typeof item !== 'number')
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(this.#at(name), 'expected numbers');
            return item;
        });
    }
    ints(name) {
        const value = this.get(name);
        const stored = isPacked(value) ? (value.ints?.() ?? null) : null;
        if (stored !== null)
            return stored;
        const floats = this.floats(name);
        const ints = new Int32Array(floats);
        for (let at = 0; at < ints.length; at++) {
            if (ints[at] !== floats[at])
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(this.#at(name), `${floats[at]} is not a 32-bit integer`);
        }
        return ints;
    }
    #at(name) {
        return `${this.path}.${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(name, 40)}`;
    }
}


/***/ }),

/***/ 84114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readJsonText)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59079);


/** Text of a model: V8 keeps strings below 2^29 characters. */
const MAX_TEXT_BYTES = 256 * 1024 * 1024;
/**
 * Reads a JSON document. XGBoost also writes NaN and infinities, which are no JSON: NaN becomes null.
 * @throws ModelGateError code 'corrupt', 'limit'
 */
function readJsonText(bytes) {
    if (bytes.length > MAX_TEXT_BYTES) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('limit', `JSON: ${bytes.length} bytes of text, more than ${MAX_TEXT_BYTES}`);
    }
    const text = new TextDecoder().decode(bytes);
    let parsed;
    try {
        parsed = JSON.parse(text.replace(/"(?:[^"\\]|\\.)*"|NaN|Infinity/g, (token) => WORDS[token] ?? token));
    }
    catch (error) {
        throw unparsed(error, text.length);
    }
    return valueOf(parsed, 0);
}
/** V8 tells the position of some mistakes, and quotes the text, which may be anything. */
function unparsed(error, length) {
    const told = String(error);
    const at = / at position (\d+)/.exec(told)?.[1];
    if (/Unexpected end of JSON/.test(told) || Number(at) >= length) {
        return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('JSON', `truncated: the text ends at character ${length}, before its last bracket is closed`);
    }
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('JSON', `the text of the model is no JSON${at === undefined ? '' : ` from character ${at} on`}`);
}
const WORDS = { NaN: 'null', Infinity: '1e999' };
function valueOf(parsed, depth) {
    if (parsed === null || typeof parsed === 'number' || typeof parsed === 'string' || typeof parsed === 'boolean') {
        return parsed;
    }
    if (depth > _document_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DOCUMENT_DEPTH */ .RU)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('limit', `JSON: nested deeper than ${_document_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DOCUMENT_DEPTH */ .RU}`);
    if (Array.isArray(parsed))
        return parsed.map((item) => valueOf(item, depth + 1));
    return new Map(Object.entries(parsed).map(([name, item]) => [name, valueOf(item, depth + 1)]));
}


/***/ }),

/***/ 55905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ taskOf),
/* harmony export */   j: () => (/* binding */ lossOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72020);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84114);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59079);



const CLASS_LOSSES = new Set([
    'Logloss',
    'CrossEntropy',
    'Focal',
    'MultiClass',
    'MultiClassOneVsAll',
]);
const REFUSED_LOSSES = new Set(['RMSEWithUncertainty', 'MultiLogloss', 'MultiCrossEntropy']);
const EXPONENT_LOSSES = new Set(['Poisson', 'Tweedie']);
/**
 * What CatBoostClassifier, CatBoostRegressor and CatBoostRanker make of raw scores.
 * @throws ModelGateError code 'unsupported' for losses whose predictions are not supported, naming them
 */
function taskOf(model, estimator) {
    const loss = lossOf(model);
    if (loss !== null && REFUSED_LOSSES.has(loss))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(`catboost loss ${loss}`, 'is not supported');
    const labels = labelsOf(model);
    const isClassifier = estimator === null ? (loss === null ? labels !== null : CLASS_LOSSES.has(loss)) : estimator === 'classifier';
    if (!isClassifier)
        return { kind: 'values', exponent: loss !== null && EXPONENT_LOSSES.has(loss) };
    const count = Math.max(model.dimensions, 2);
    const classes = labels ?? Array.from({ length: count }, (_, at) => at);
    if (classes.length !== count) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('catboost', `${classes.length} class names for ${model.dimensions} numbers a leaf`);
    }
    return { kind: 'classes', classes, oneVsAll: loss === 'MultiClassOneVsAll', border: borderOf(model) };
}
function sectionOf(model, name) {
    const text = model.info.get(name);
    if (text === undefined || text === '')
        return null;
    const value = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonText */ .g)(new TextEncoder().encode(text));
    return value instanceof Map ? _formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .Section */ .wn.of(value, `catboost ${name}`) : null;
}
/** The name of the loss, without its parameters; null when the file does not keep it. */
function lossOf(model) {
    const loss = sectionOf(model, 'params')?.get('loss_function');
    const name = loss instanceof Map ? loss.get('type') : loss;
    return typeof name === 'string' ? name.split(':', 1)[0] : null;
}
function labelsOf(model) {
    const about = sectionOf(model, 'class_params') ?? sectionOf(model, 'multiclass_params');
    if (about === null)
        return null;
    for (const name of ['class_names', 'class_to_label']) {
        const labels = about.has(name) ? about.list(name) : [];
        if (labels.length > 0)
            return labels.map(labelOf);
    }
    return null;
}
function labelOf(value) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('catboost class_names', 'expected texts, numbers or booleans');
}
function borderOf({ info }) {
    const text = info.get('binclass_probability_threshold');
    if (text === undefined)
        return 0;
    const probability = Number(text);
    if (!(probability > 0 && probability < 1)) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('catboost binclass_probability_threshold', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(text, 40)} is not between 0 and 1`);
    }
    return -Math.log(1 / probability - 1);
}


/***/ }),

/***/ 71909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CATBOOST: () => (/* binding */ CATBOOST),
  catboostLowering: () => (/* binding */ catboostLowering),
  lowerCatboostFile: () => (/* binding */ lowerCatboostFile)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/access.ts
var access = __webpack_require__(74136);
// EXTERNAL MODULE: ./src/formats/catboost/index.ts + 3 modules
var catboost = __webpack_require__(65709);
// EXTERNAL MODULE: ./src/plan/graph-nodes.ts
var graph_nodes = __webpack_require__(17331);
// EXTERNAL MODULE: ./src/plan/links.ts
var links = __webpack_require__(45906);
// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
;// CONCATENATED MODULE: ./src/plan/boosters/borders.ts

const BLOCK_ROWS = 256;
/** Sums over the trees: rows x width. */
function sumBorderTrees(trees, splits, rows, width) {
    const sums = (0,blocks/* denseBlock */.L9)(rows.rows, width);
    const leaves = new Int32Array(BLOCK_ROWS);
    for (let from = 0; from < rows.rows; from += BLOCK_ROWS) {
        const to = Math.min(from + BLOCK_ROWS, rows.rows);
        for (const tree of trees) {
            if (tree.kind === 'symmetric')
                findSymmetric(tree.splits, splits, rows, { from, to, width, leaves });
            else
                for (let row = from; row < to; row++)
                    leaves[row - from] = walk(tree, splits, rows, row);
            const { values } = tree;
            for (let row = from; row < to; row++) {
                const leaf = leaves[row - from];
                for (let k = 0; k < width; k++)
                    sums.data[row * width + k] += values[leaf + k];
            }
        }
    }
    return sums;
}
function findSymmetric(levels, splits, { data, cols }, { from, to, width, leaves }) {
    leaves.fill(0);
    for (let level = 0; level < levels.length; level++) {
        const split = levels[level];
        const step = 2 ** level * width;
        const value = splits.value[split];
        let at = from * cols + splits.column[split];
        if (splits.equal[split] === 1) {
            for (let row = from; row < to; row++, at += cols)
                if (data[at] === value)
                    leaves[row - from] += step;
        }
        else {
            for (let row = from; row < to; row++, at += cols)
                if (data[at] > value)
                    leaves[row - from] += step;
        }
    }
}
function walk(tree, splits, { data, cols }, row) {
    let node = 0;
    for (let split = tree.splits[0]; split >= 0; split = tree.splits[node]) {
        const x = data[row * cols + splits.column[split]];
        const value = splits.value[split];
        const goesRight = splits.equal[split] === 1 ? x === value : x > value;
        const child = goesRight ? tree.right[node] : tree.left[node];
        if (child === node)
            break;
        node = child;
    }
    return tree.leaves[node];
}

// EXTERNAL MODULE: ./src/plan/trees/graph-forest.ts
var graph_forest = __webpack_require__(11175);
;// CONCATENATED MODULE: ./src/plan/boosters/graph-borders.ts


/** Nodes of all trees spread out: a symmetric tree of 16 levels has 65,535 inner ones. */
const MAX_NODES = 4_000_000;
/**
 * sumBorderTrees in a graph: [rows, width] of doubles. A value above the border goes right, NaN does not.
 * @throws ModelGateError code 'unsupported' for trees that would be too many nodes
 */
function graphSumBorders(graph, matrix, { trees, splits, width, }) {
    const spread = { roots: [], left: [], right: [], feature: [], threshold: [], missingLeft: [], values: [] };
    for (const tree of trees) {
        spread.roots.push(spread.left.length);
        if (tree.kind === 'symmetric')
            addSymmetric(spread, splits, tree, width);
        else
            addFree(spread, splits, tree, width);
        if (spread.left.length > MAX_NODES) {
            throw (0,errors/* unsupported */.qO)('ONNX', `trees of more than ${MAX_NODES} nodes, which would make too large a file`);
        }
    }
    const { numbers, nodes } = (0,graph_forest/* graphFindLeaves */.gp)(graph, matrix, spread);
    const data = new Float64Array(nodes.length * width);
    for (const [leaf, node] of nodes.entries())
        data.set(spread.values[node], leaf * width);
    return (0,graph_forest/* graphLeafTotal */.BD)(graph, numbers, { data, width });
}
/** Node n of a level below the first has the children 2n + 1 and 2n + 2; the last level is asked first. */
function addSymmetric(spread, splits, tree, width) {
    const start = spread.left.length;
    const depth = tree.splits.length;
    const inner = 2 ** depth - 1;
    for (let node = 0; node < 2 ** (depth + 1) - 1; node++) {
        if (node >= inner) {
            // The path from the root spells the leaf's number from its highest bit down.
            const leaf = (node - inner) * width;
            addNode(spread, { values: tree.values.subarray(leaf, leaf + width) });
            continue;
        }
        const split = tree.splits[depth - 1 - Math.floor(Math.log2(node + 1))];
        addNode(spread, { split, splits, left: start + 2 * node + 1, right: start + 2 * node + 2 });
    }
}
function addFree(spread, splits, tree, width) {
    const start = spread.left.length;
    const count = tree.splits.length;
    const leaves = [];
    // A child that is the node itself is a leaf of its own, behind the nodes.
    const childOf = (node, child) => {
        if (child !== node)
            return start + child;
        leaves.push(tree.leaves[node]);
        return start + count + leaves.length - 1;
    };
    for (let node = 0; node < count; node++) {
        const split = tree.splits[node];
        const at = tree.leaves[node];
        if (split < 0)
            addNode(spread, { values: tree.values.subarray(at, at + width) });
        else
            addNode(spread, { split, splits, left: childOf(node, tree.left[node]), right: childOf(node, tree.right[node]) });
    }
    for (const at of leaves)
        addNode(spread, { values: tree.values.subarray(at, at + width) });
}
function addNode(spread, node) {
    const inner = 'split' in node;
    spread.left.push(inner ? node.left : -1);
    spread.right.push(inner ? node.right : -1);
    spread.feature.push(inner ? node.splits.column[node.split] : 0);
    spread.threshold.push(inner ? node.splits.value[node.split] : 0);
    spread.missingLeft.push(1);
    spread.values.push(inner ? null : node.values);
}

// EXTERNAL MODULE: ./src/formats/catboost/model.ts
var catboost_model = __webpack_require__(61855);
;// CONCATENATED MODULE: ./src/lower/catboost/ctrs.ts


/** Combinations kept with the row of their statistics, by a text of their parts. */
const MAX_REMEMBERED = 100_000;
/**
 * Statistics of categories, one column each, in the float32 arithmetic of
 * https://github.com/catboost/catboost/blob/v1.2.8/catboost/libs/model/static_ctr_provider.cpp
 * @throws ModelGateError code 'corrupt' when a statistic is about a feature or has a table that is not there
 */
function ctrColumns(model, columns) {
    const finders = new Map();
    return model.ctrFeatures.map((feature) => {
        const key = (0,catboost_model/* ctrKey */.jo)(feature.base);
        const table = model.ctrTables.get(key);
        if (table === undefined)
            throw (0,errors/* corrupt */.qb)('CatBoost model', 'the statistics of a combination are not there');
        const hashOf = finders.get(key) ?? hashOfCombination(feature.base, columns);
        finders.set(key, hashOf);
        const values = valuesOf(feature, table);
        return ({ data, cols, ...block }, column) => {
            for (let row = 0; row < block.rows; row++) {
                const found = table.rows.get(hashOf({ data, cols, ...block }, row));
                data[row * cols + column] = found === undefined ? values.absent : values.present[found];
            }
        };
    });
}
const MAGIC = 0x4906ba494954cb65n;
const MASK = 2n ** 64n - 1n;
/** CalcHash of https://github.com/catboost/catboost/blob/v1.2.8/catboost/libs/model/hash.h; `part` as an unsigned long. */
function combine(hash, part) {
    return (MAGIC * (hash + ((MAGIC * part) & MASK))) & MASK;
}
function hashOfCombination(base, columns) {
    const place = (kind, feature) => {
        const column = columns[kind].get(feature);
        if (column === undefined)
            throw (0,errors/* corrupt */.qb)('CatBoost model', `a statistic of ${kind} feature ${feature}, which is not there`);
        return column;
    };
    const categories = base.catFeatures.map((feature) => place('category', feature));
    const floats = base.floatSplits.map(({ feature, border }) => ({ column: place('float', feature), border }));
    const oneHots = base.oneHotSplits.map(({ feature, value }) => ({ column: place('category', feature), value }));
    const remembered = new Map();
    return ({ data, cols }, row) => {
        const at = row * cols;
        const parts = [
            ...categories.map((column) => data[at + column]),
            ...floats.map(({ column, border }) => Number(data[at + column] > border)),
            ...oneHots.map(({ column, value }) => Number(data[at + column] === value)),
        ];
        const key = parts.join();
        const known = remembered.get(key);
        if (known !== undefined)
            return known;
        const hash = parts.reduce((sum, part) => combine(sum, BigInt.asUintN(64, BigInt(part))), 0n);
        if (remembered.size < MAX_REMEMBERED)
            remembered.set(key, hash);
        return hash;
    };
}
/** The statistic of each row of the table, and of a combination that is not in it. */
function valuesOf(feature, table) {
    const { values, width, denominator } = table;
    const { type } = feature.base;
    const { targetBorder } = feature;
    if (type === 'Buckets' && targetBorder >= width)
        throw (0,errors/* corrupt */.qb)('CatBoost model', `statistics of class ${targetBorder}`);
    const present = Float64Array.from({ length: values.length / width }, (_, row) => {
        const counts = values.subarray(row * width, (row + 1) * width);
        switch (type) {
            case 'BinarizedTargetMeanValue':
            case 'FloatTargetMeanValue':
                return statistic(feature, counts[0], counts[1]);
            case 'Counter':
            case 'FeatureFreq':
                return statistic(feature, counts[0], denominator);
            case 'Buckets':
                return statistic(feature, counts[targetBorder], sum(counts, 0));
            case 'Borders': {
                const border = width > 2 ? targetBorder : 0;
                return statistic(feature, sum(counts, border + 1), sum(counts, 0));
            }
        }
    });
    const isCounter = type === 'Counter' || type === 'FeatureFreq';
    return { present, absent: statistic(feature, 0, isCounter ? denominator : 0) };
}
function sum(counts, from) {
    let total = 0;
    for (let at = from; at < counts.length; at++)
        total += counts[at];
    return total;
}
/** TModelCtr::Calc in float32. */
function statistic(feature, count, total) {
    const { priorNumerator, priorDenominator, shift, scale } = feature;
    const above = Math.fround(Math.fround(count) + priorNumerator);
    const below = Math.fround(Math.fround(total) + priorDenominator);
    return Math.fround(Math.fround(Math.fround(above / below) + shift) * scale);
}

// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
;// CONCATENATED MODULE: ./src/lower/catboost/city-hash.ts
/**
 * CityHash64 of the first version, by which CatBoost numbers categories:
 * https://github.com/catboost/catboost/blob/v1.2.8/util/digest/city.cpp (Copyright (c) 2011 Google, Inc., MIT licence).
 */
const K0 = 0xc3a5c85c97cb3127n;
const K1 = 0xb492b66fbe98f273n;
const K2 = 0x9ae16a3b2f90404fn;
const K3 = 0xc949d7c7509e6557n;
const MULTIPLIER = 0x9ddfea08eb382d69n;
const city_hash_MASK = 2n ** 64n - 1n;
const times = (a, b) => (a * b) & city_hash_MASK;
const plus = (...terms) => terms.reduce((sum, term) => (sum + term) & city_hash_MASK, 0n);
const minus = (a, b) => (a - b) & city_hash_MASK;
const rotate = (value, shift) => shift === 0n ? value : ((value >> shift) | (value << (64n - shift))) & city_hash_MASK;
const mixShift = (value) => value ^ (value >> 47n);
/** Murmur-inspired, as city.h has it. */
function hash16(low, high) {
    const a = mixShift(times(low ^ high, MULTIPLIER));
    return times(mixShift(times(high ^ a, MULTIPLIER)), MULTIPLIER);
}
class Words {
    #view;
    constructor(bytes) {
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    long(at) {
        return this.#view.getBigUint64(at, true);
    }
    int(at) {
        return BigInt(this.#view.getUint32(at, true));
    }
}
/** 64 bits of any bytes. */
function cityHash64(bytes) {
    const words = new Words(bytes);
    const { length } = bytes;
    if (length <= 16)
        return upTo16(bytes, words);
    if (length <= 32)
        return upTo32(words, length);
    return length <= 64 ? upTo64(words, length) : beyond64(words, length);
}
function upTo16(bytes, words) {
    const { length } = bytes;
    const size = BigInt(length);
    if (length > 8) {
        const [a, b] = [words.long(0), words.long(length - 8)];
        return hash16(a, rotate(plus(b, size), size)) ^ b;
    }
    if (length >= 4)
        return hash16(plus(size, words.int(0) << 3n), words.int(length - 4));
    if (length === 0)
        return K2;
    const y = BigInt(bytes[0] + (bytes[length >> 1] << 8));
    const z = BigInt(length + (bytes[length - 1] << 2));
    return times(mixShift(times(y, K2) ^ times(z, K3)), K2);
}
function upTo32(words, length) {
    const a = times(words.long(0), K1);
    const b = words.long(8);
    const c = times(words.long(length - 8), K2);
    const d = times(words.long(length - 16), K0);
    return hash16(plus(rotate(minus(a, b), 43n), rotate(c, 30n), d), plus(minus(plus(a, rotate(b ^ K3, 20n)), c), BigInt(length)));
}
function upTo64(words, length) {
    const half = (first, z, middle, last) => {
        let a = first;
        const b = rotate(plus(a, z), 52n);
        let c = rotate(a, 37n);
        a = plus(a, words.long(middle));
        c = plus(c, rotate(a, 7n));
        a = plus(a, words.long(last));
        return [plus(a, z), plus(b, rotate(a, 31n), c)];
    };
    const start = plus(words.long(0), times(plus(BigInt(length), words.long(length - 16)), K0));
    const [vf, vs] = half(start, words.long(24), 8, 16);
    const [wf, ws] = half(plus(words.long(16), words.long(length - 32)), words.long(length - 8), length - 24, length - 16);
    const r = mixShift(plus(times(plus(vf, ws), K2), times(plus(wf, vs), K0)));
    return times(mixShift(plus(times(r, K0), vs)), K2);
}
function weak32(words, at, seedA, seedB) {
    const [w, x, y, z] = [words.long(at), words.long(at + 8), words.long(at + 16), words.long(at + 24)];
    let a = plus(seedA, w);
    let b = rotate(plus(seedB, a, z), 21n);
    const c = a;
    a = plus(a, x, y);
    b = plus(b, rotate(a, 44n));
    return [plus(a, z), plus(b, c)];
}
function beyond64(words, length) {
    let x = words.long(0);
    let y = words.long(length - 16) ^ K1;
    let z = words.long(length - 56) ^ K0;
    let v = weak32(words, length - 64, BigInt(length), y);
    let w = weak32(words, length - 32, times(BigInt(length), K1), K0);
    z = plus(z, times(mixShift(v[1]), K1));
    x = times(rotate(plus(z, x), 39n), K1);
    y = times(rotate(y, 33n), K1);
    const end = (length - 1) & ~63;
    for (let at = 0; at < end; at += 64) {
        x = times(rotate(plus(x, y, v[0], words.long(at + 16)), 37n), K1);
        y = times(rotate(plus(y, v[1], words.long(at + 48)), 42n), K1);
        x ^= w[1];
        y ^= v[0];
        z = rotate(z ^ w[0], 33n);
        v = weak32(words, at, times(v[1], K1), plus(x, w[0]));
        w = weak32(words, at + 32, plus(z, w[1]), y);
        [z, x] = [x, z];
    }
    return hash16(plus(hash16(v[0], w[0]), times(mixShift(y), K1), z), plus(hash16(v[1], w[1]), x));
}

;// CONCATENATED MODULE: ./src/lower/catboost/rows.ts




/**
 * Rows as CatBoost sees them, with `more` columns behind for what is computed from them: numbers in float32, categories as
 * the lower 32 bits of their hash, signed.
 * @throws ModelGateError code 'data' for another number of columns, text where numbers are needed, and for missing or
 *   fractional categories, which CatBoost refuses as well
 */
function catboostRows(block, columns, more, className) {
    const found = (0,blocks/* columnCount */.UQ)(block);
    if (found !== columns.length) {
        throw new errors/* ModelGateError */.j3('data', `${className} got ${found} columns, it was fitted on ${columns.length}`, {
            remedy: 'Give the columns that the model was trained on.',
        });
    }
    const rows = (0,blocks/* denseBlock */.L9)(block.rows, found + more);
    const given = (0,blocks/* toColumns */.tp)(block).columns;
    for (const [at, preparation] of columns.entries()) {
        if (preparation.kind === 'unused')
            continue;
        const values = preparation.kind === 'category' ? hashesOf(given[at], className) : floatsOf(given[at], preparation.missing);
        for (let row = 0, to = at; row < block.rows; row++, to += rows.cols)
            rows.data[to] = values[row];
    }
    return rows;
}
function floatsOf(column, missing) {
    return (0,blocks/* numbersOf */.cZ)(column).map((value) => {
        const single = Math.fround(value);
        return Number.isNaN(single) ? missing : single;
    });
}
function hashOf(category) {
    return Number(BigInt.asIntN(32, cityHash64(new TextEncoder().encode(category))));
}
function hashesOf(column, className) {
    if (column.kind === 'string') {
        const hashes = column.dictionary.map(hashOf);
        return Array.from(column.codes, (code, row) => code < 0 ? refuse(column, row, 'no category', className) : hashes[code]);
    }
    const known = new Map();
    return Array.from((0,blocks/* numbersOf */.cZ)(column), (value, row) => {
        if (Number.isNaN(value))
            return refuse(column, row, 'no category', className);
        if (!Number.isInteger(value))
            return refuse(column, row, `the number ${value}`, className);
        const hash = known.get(value) ?? hashOf(column.boolean ? (value === 1 ? 'True' : 'False') : BigInt(value).toString());
        known.set(value, hash);
        return hash;
    });
}
function refuse(column, row, what, className) {
    throw new errors/* ModelGateError */.j3('data', `column ${(0,core_text/* plain */.pj)(column.name, 80)} holds ${what} in row ${row + 1}; ${className} takes text and whole numbers as categories`, { subject: column.name, remedy: 'Write missing categories as a text of their own, as for training.' });
}

;// CONCATENATED MODULE: ./src/lower/catboost/model.ts




const MAX_FEATURES = 4_000_000;
const MAX_DIMENSIONS = 100_000;
/**
 * @throws ModelGateError code 'unsupported' for features made from text or embeddings, 'corrupt' when the parts of the
 *   model do not fit together, 'limit'
 */
function catboostScorer(model) {
    const { dimensions, scale, bias } = model;
    refuseOtherFeatures(model);
    if (dimensions > MAX_DIMENSIONS)
        throw new errors/* ModelGateError */.j3('limit', `catboost: ${dimensions} numbers a leaf`);
    if (bias.length !== dimensions)
        throw (0,errors/* corrupt */.qb)('CatBoost model', `${bias.length} biases for ${dimensions} numbers a leaf`);
    const inputs = inputsOf(model);
    const preparations = preparationsOf(model, inputs.length);
    const columns = {
        float: new Map(model.floatFeatures.map(({ index, flatIndex }) => [index, flatIndex])),
        category: new Map(model.catFeatures.map(({ index, flatIndex }) => [index, flatIndex])),
    };
    const ctrs = ctrColumns(model, columns);
    const splits = splitsOf(model, columns, inputs.length);
    for (const [index, tree] of model.trees.entries())
        checkTree(tree, splits.column.length, dimensions, index);
    return {
        inputs,
        dimensions,
        scores(block, className) {
            const rows = catboostRows(block, preparations, ctrs.length, className);
            ctrs.forEach((fill, at) => {
                fill(rows, inputs.length + at);
            });
            const sums = sumBorderTrees(model.trees, splits, rows, dimensions);
            const { data } = sums;
            // 0 x scale + bias for every number; an identity leaves even -0 alone.
            if (scale !== 1 || bias.some((value) => value !== 0)) {
                for (let at = 0; at < data.length; at++)
                    data[at] = data[at] * scale + bias[at % dimensions];
            }
            return sums;
        },
        graphScores(graph, input) {
            if (model.catFeatures.length > 0) {
                throw (0,errors/* unsupported */.qO)('catboost', 'categories are hashed, for which ONNX has no operator');
            }
            const rows = graphRows(graph, input, preparations);
            const total = graphSumBorders(graph, rows, { trees: model.trees, splits, width: dimensions });
            if (scale === 1 && bias.every((value) => value === 0))
                return total;
            return graph.node('Add', [graph.node('Mul', [total, (0,graph_nodes/* graphScalar */.lX)(graph, scale)]), (0,graph_nodes/* graphRow */.xm)(graph, bias)]);
        },
    };
}
/** Numbers in float32, with what stands for missing ones. */
function graphRows(graph, input, columns) {
    const rows = graph.cast(graph.cast((0,graph_nodes/* graphMatrix */.yP)(graph, input), 'float'), 'double');
    const missing = columns.map((column) => (column.kind === 'number' ? column.missing : NaN));
    if (missing.every(Number.isNaN))
        return rows;
    const isMissing = graph.node('IsNaN', [rows], {}, { elementType: 'bool' });
    return graph.node('Where', [isMissing, (0,graph_nodes/* graphRow */.xm)(graph, missing), rows]);
}
function refuseOtherFeatures({ textFeatures, embeddingFeatures, estimatedFeatures }) {
    const kind = textFeatures > 0 ? 'text' : embeddingFeatures > 0 ? 'embedding' : estimatedFeatures > 0 ? 'estimated' : null;
    if (kind === null)
        return;
    throw (0,errors/* unsupported */.qO)('catboost', `${kind} features are not supported`, 'Train without text and embedding features.');
}
function inputsOf(model) {
    const features = [...model.floatFeatures, ...model.catFeatures];
    const count = features.reduce((most, { flatIndex }) => Math.max(most, flatIndex + 1), 0);
    if (count > MAX_FEATURES)
        throw new errors/* ModelGateError */.j3('limit', `catboost: ${count} features`);
    if (features.some(({ flatIndex }) => flatIndex < 0) ||
        new Set(features.map((each) => each.flatIndex)).size < features.length) {
        throw (0,errors/* corrupt */.qb)('CatBoost model', 'two features in one place');
    }
    // Columns without names are called after their number.
    const named = features.length === count && features.some(({ name, flatIndex }) => name !== '' && name !== String(flatIndex));
    const inputs = Array.from({ length: count }, () => ({ name: null, kind: 'number' }));
    for (const { flatIndex, name } of model.floatFeatures)
        inputs[flatIndex] = { name: named ? name : null, kind: 'number' };
    for (const { flatIndex, name } of model.catFeatures)
        inputs[flatIndex] = { name: named ? name : null, kind: 'string' };
    return inputs;
}
function preparationsOf(model, count) {
    const preparations = new Array(count).fill({ kind: 'unused' });
    for (const { flatIndex, borders, hasNans, nan } of model.floatFeatures) {
        const missing = !hasNans || nan === 'AsIs' ? NaN : nan === 'AsFalse' ? -Infinity : Infinity;
        if (borders.length > 0)
            preparations[flatIndex] = { kind: 'number', missing };
    }
    for (const { flatIndex, used } of model.catFeatures)
        if (used)
            preparations[flatIndex] = { kind: 'category' };
    return preparations;
}
/** In the order in which trees number them; see CatboostTree. Statistics lie behind the features. */
function splitsOf(model, columns, count) {
    const splits = [];
    for (const { flatIndex, borders } of model.floatFeatures) {
        for (const value of borders)
            splits.push({ column: flatIndex, value, equal: false });
    }
    for (const { catFeature, values } of model.oneHotFeatures) {
        const column = columns.category.get(catFeature);
        if (column === undefined)
            throw (0,errors/* corrupt */.qb)('CatBoost model', `category feature ${catFeature} is not there`);
        for (const value of values)
            splits.push({ column, value, equal: true });
    }
    for (const [at, { borders }] of model.ctrFeatures.entries()) {
        for (const value of borders)
            splits.push({ column: count + at, value, equal: false });
    }
    return {
        column: Int32Array.from(splits, ({ column }) => column),
        value: Float64Array.from(splits, ({ value }) => value),
        equal: Uint8Array.from(splits, ({ equal }) => Number(equal)),
    };
}
/** So that walks need no checks and always end: children come after their parents. */
function checkTree(tree, splits, dimensions, index) {
    const broken = (reason) => (0,errors/* corrupt */.qb)('CatBoost model', `tree ${index}: ${reason}`);
    if (tree.splits.some((split) => split >= splits))
        throw broken(`a split that is none of the ${splits}`);
    if (tree.kind === 'symmetric') {
        if (tree.splits.some((split) => split < 0) || tree.values.length !== 2 ** tree.splits.length * dimensions) {
            throw broken(`${tree.values.length} leaf values for ${tree.splits.length} levels`);
        }
        return;
    }
    const count = tree.splits.length;
    if (count === 0)
        throw broken('no nodes');
    for (let node = 0; node < count; node++) {
        for (const child of [tree.left[node], tree.right[node]]) {
            if (child < node || child >= count)
                throw broken(`node ${node} has the child ${child}`);
        }
        const leaf = tree.leaves[node];
        if (leaf < 0 || leaf + dimensions > tree.values.length)
            throw broken(`node ${node} has no leaf values`);
    }
}

// EXTERNAL MODULE: ./src/lower/catboost/objectives.ts
var objectives = __webpack_require__(55905);
;// CONCATENATED MODULE: ./src/lower/catboost/predictors.ts



/** A CatBoost model with the methods of its estimator. @throws as catboostScorer and taskOf */
function lowerCatboost(model, className, estimator) {
    const scorer = catboostScorer(model);
    const task = (0,objectives/* taskOf */.X)(model, estimator);
    return task.kind === 'classes' ? classifier(scorer, task, className) : regressor(scorer, task, className);
}
function regressor(scorer, { exponent }, className) {
    return {
        className,
        inputs: scorer.inputs,
        outputs: scorer.dimensions,
        task: 'regression',
        classes: null,
        hasProbabilities: false,
        infer(block, want) {
            const scores = want.predictions ? scorer.scores(block, className).data : null;
            const values = exponent && scores !== null ? scores.map(Math.exp) : scores;
            return { labels: null, values, probabilities: null, scores: null };
        },
        toOnnx(graph, input) {
            const scores = scorer.graphScores(graph, input);
            return { values: exponent ? graph.node('Exp', [scores]) : scores };
        },
    };
}
function classifier(scorer, task, className) {
    return {
        className,
        inputs: scorer.inputs,
        outputs: 1,
        task: 'classification',
        classes: task.classes,
        hasProbabilities: true,
        infer(block, want) {
            const scores = scorer.scores(block, className);
            return {
                labels: want.predictions ? labelsOf(scores, task.border) : null,
                values: null,
                probabilities: want.probabilities ? probabilitiesOf(scores, task.oneVsAll) : null,
                scores: want.scores ? scores.data.slice() : null,
            };
        },
        toOnnx(graph, input) {
            const scores = scorer.graphScores(graph, input);
            if (scorer.dimensions === 1) {
                const above = graph.node('Greater', [scores, (0,graph_nodes/* graphScalar */.lX)(graph, task.border)]);
                const probabilities = (0,graph_nodes/* graphBinaryColumns */.NY)(graph, graph.node('Sigmoid', [scores]));
                return { labels: (0,graph_nodes/* graphFlat */.sv)(graph, graph.cast(above, 'int64')), probabilities };
            }
            const probabilities = task.oneVsAll ? graph.node('Sigmoid', [scores]) : (0,graph_nodes/* graphSoftmax */.NZ)(graph, scores);
            return { labels: (0,graph_nodes/* graphArgmax */.Ng)(graph, scores), probabilities };
        },
    };
}
function labelsOf(scores, border) {
    return scores.cols === 1 ? Int32Array.from(scores.data, (score) => (score > border ? 1 : 0)) : (0,links/* argmaxRows */._h)(scores);
}
function probabilitiesOf(scores, oneVsAll) {
    if (scores.cols === 1)
        return (0,links/* binaryColumns */.Bx)(scores.data.map(links/* expit */.Td));
    if (oneVsAll)
        return scores.data.map(links/* expit */.Td);
    const softmax = { ...scores, data: scores.data.slice() };
    (0,links/* softmaxRows */.yY)(softmax);
    return softmax.data;
}

;// CONCATENATED MODULE: ./src/lower/catboost/wrappers.ts



const CATBOOST = 'catboost.core.CatBoost';
const ESTIMATORS = {
    [CATBOOST]: null,
    'catboost.core.CatBoostClassifier': 'classifier',
    'catboost.core.CatBoostRegressor': 'regressor',
    'catboost.core.CatBoostRanker': 'regressor',
};
/** CatBoost's estimators, whose state holds the model as a .cbm file. */
const catboostLowering = {
    classes: Object.keys(ESTIMATORS),
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const { className } = attributes;
        const file = attributes.get('__model');
        if (!(file instanceof Uint8Array))
            throw (0,errors/* unsupported */.qO)(`${className}.__model`, 'the file holds no fitted model');
        return lowerCatboost((0,catboost/* readCatboost */.u)(file), className, ESTIMATORS[className] ?? null);
    },
};
/** A model of save_model, which does not say which estimator saved it. */
function lowerCatboostFile(model) {
    return lowerCatboost(model, CATBOOST, null);
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


/***/ })

};
