export const id = 1909;
export const ids = [1909];
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
    catch {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('JSON', 'the text of the model cannot be parsed');
    }
    return valueOf(parsed, 0);
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


/***/ })

};
