export const id = 3937;
export const ids = [3937];
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

/***/ 40177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ canonicalClass)
/* harmony export */ });
/**
 * One name for a scikit-learn class over all versions: the private or old module between the package and the class
 * is dropped (`sklearn.linear_model._logistic.LogisticRegression`, 0.21's `sklearn.linear_model.logistic...` and
 * `sklearn.linear_model.LogisticRegression` are the same). Names of other libraries come back as they are.
 */
function canonicalClass(qualifiedName) {
    const parts = qualifiedName.split('.');
    if (parts[0] !== 'sklearn' || parts.length < 4)
        return qualifiedName;
    return `sklearn.${parts[1]}.${parts[parts.length - 1]}`;
}


/***/ }),

/***/ 49524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ describeBooster),
  A: () => (/* binding */ lowerBoosterFile)
});

// EXTERNAL MODULE: ./src/lower/catboost/predictors.ts + 6 modules
var predictors = __webpack_require__(34850);
// EXTERNAL MODULE: ./src/lower/catboost/wrappers.ts
var wrappers = __webpack_require__(27273);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
;// CONCATENATED MODULE: ./src/lower/booster-facts.ts

const MAX_VALUE = 80;
const MAX_PARAMETERS = 60;
const VERSION = /^[\w.+!-]{1,40}$/;
/** One step, the booster, with its facts and parameters as short text. */
function factsOf({ className, versions, facts, training }) {
    const known = Object.entries(facts).flatMap(([name, value]) => value === null ? [] : [[name, String(value)]]);
    const trained = [...(training ?? [])].filter(([name, value]) => !Object.hasOwn(facts, name) && value !== '');
    const shown = [...known, ...trained].slice(0, MAX_PARAMETERS);
    return {
        estimator: className,
        structure: [
            {
                path: className.split('.').at(-1),
                class_name: className,
                parameters: Object.fromEntries(shown.map(([name, value]) => [(0,core_text/* plain */.pj)(name, 60), (0,core_text/* plain */.pj)(value, MAX_VALUE)])),
            },
        ],
        library_versions: Object.fromEntries(Object.entries(versions).filter(([, version]) => VERSION.test(version))),
    };
}

// EXTERNAL MODULE: ./src/lower/catboost/objectives.ts
var objectives = __webpack_require__(55905);
;// CONCATENATED MODULE: ./src/lower/catboost/facts.ts



/** What a model file says of itself. */
function describeCatboost(model) {
    const version = /\bBranch: tags\/v([\w.]+)/.exec(model.info.get('catboost_version_info') ?? '')?.[1];
    return factsOf({
        className: wrappers/* CATBOOST */.W,
        versions: version === undefined ? {} : { catboost: version },
        facts: {
            encoding: model.encoding,
            loss: (0,objectives/* lossOf */.j)(model),
            features: model.floatFeatures.length + model.catFeatures.length,
            categorical_features: model.catFeatures.length,
            text_features: model.textFeatures,
            embedding_features: model.embeddingFeatures,
            dimensions: model.dimensions,
            trees: model.trees.length,
            statistics_of_categories: model.ctrFeatures.length,
        },
    });
}

// EXTERNAL MODULE: ./src/lower/lightgbm/wrappers.ts + 5 modules
var lightgbm_wrappers = __webpack_require__(95024);
;// CONCATENATED MODULE: ./src/lower/lightgbm/facts.ts


/** What a model file says of itself. The text does not say which LightGBM wrote it. */
function describeLightgbm({ header, trees, parameters }) {
    const features = header.get('max_feature_idx');
    return factsOf({
        className: lightgbm_wrappers/* LIGHTGBM_BOOSTER */.Yc,
        versions: {},
        facts: {
            text_format: header.get('version') ?? null,
            boosting: parameters.get('boosting') ?? null,
            objective: header.get('objective') ?? null,
            features: features === undefined ? null : Number(features) + 1,
            classes: header.get('num_class') ?? null,
            trees: trees.length,
        },
        training: parameters,
    });
}

// EXTERNAL MODULE: ./src/lower/xgboost/native.ts
var xgboost_native = __webpack_require__(9887);
;// CONCATENATED MODULE: ./src/lower/xgboost/facts.ts


/** What a model file says of itself, as far as it can be read; nothing here refuses a model. */
function describeXgboost(snapshot) {
    const { model, encoding } = snapshot;
    const learner = model.section('learner');
    const parameters = learner.section('learner_model_param');
    const booster = learner.section('gradient_booster');
    const attributes = learner.optionalSection('attributes');
    const trees = (booster.optionalSection('gbtree') ?? booster).optionalSection('model')?.get('trees');
    const version = model.has('version') ? [...model.floats('version')] : [];
    const saved = (0,xgboost_native/* estimatorOf */.UF)(snapshot);
    return factsOf({
        className: saved?.className ?? xgboost_native/* XGBOOST_BOOSTER */.cB,
        // Before 1.0 files name no version and are read as 0.0.
        versions: (version[0] ?? 0) === 0 ? {} : { xgboost: version.join('.') },
        facts: {
            encoding,
            booster: facts_valueOf(booster, 'name'),
            objective: facts_valueOf(learner.section('objective'), 'name'),
            features: facts_valueOf(parameters, 'num_feature'),
            classes: facts_valueOf(parameters, 'num_class'),
            targets: facts_valueOf(parameters, 'num_target'),
            base_score: facts_valueOf(parameters, 'base_score'),
            trees: Array.isArray(trees) ? trees.length : null,
            best_iteration: attributes === null ? null : facts_valueOf(attributes, 'best_iteration'),
        },
        ...(saved === null ? {} : { training: saved.parameters }),
    });
}
function facts_valueOf(section, name) {
    const value = section.get(name);
    return typeof value === 'string' || typeof value === 'number' ? value : null;
}

;// CONCATENATED MODULE: ./src/lower/boosters.ts



/** A booster from a file of its own library. @throws ModelGateError code 'unsupported' naming what is in the way */
function lowerBoosterFile(record, context) {
    switch (record.format) {
        case 'xgboost':
            return (0,xgboost_native/* lowerXgboostFile */.mE)(record.snapshot, context);
        case 'lightgbm':
            return (0,lightgbm_wrappers/* lowerLightgbmFile */.s$)(record.text, context);
        case 'catboost':
            return (0,predictors/* lowerCatboost */.d)(record.model, wrappers/* CATBOOST */.W, null);
    }
}
/** What such a file says of itself, without lowering it. */
function describeBooster(record) {
    switch (record.format) {
        case 'xgboost':
            return describeXgboost(record.snapshot);
        case 'lightgbm':
            return describeLightgbm(record.text);
        case 'catboost':
            return describeCatboost(record.model);
    }
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

/***/ 34850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ lowerCatboost)
});

// EXTERNAL MODULE: ./src/plan/graph-nodes.ts
var graph_nodes = __webpack_require__(17331);
// EXTERNAL MODULE: ./src/plan/links.ts
var links = __webpack_require__(45906);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
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


/***/ }),

/***/ 27273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ catboostLowering),
/* harmony export */   W: () => (/* binding */ CATBOOST)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65709);
/* harmony import */ var _predictors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34850);



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
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const { className } = attributes;
        const file = attributes.get('__model');
        if (!(file instanceof Uint8Array))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(`${className}.__model`, 'the file holds no fitted model');
        return (0,_predictors_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerCatboost */ .d)((0,_formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readCatboost */ .uN)(file), className, ESTIMATORS[className] ?? null);
    },
};


/***/ }),

/***/ 73937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y8: () => (/* binding */ isLowerable),
  PD: () => (/* binding */ lowerKerasModel),
  Rt: () => (/* binding */ lowerRecord)
});

// UNUSED EXPORTS: describeBooster, loweredClasses

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/pickle/values.ts
var pickle_values = __webpack_require__(16281);
// EXTERNAL MODULE: ./src/formats/class-names.ts
var class_names = __webpack_require__(40177);
// EXTERNAL MODULE: ./src/formats/access.ts
var access = __webpack_require__(74136);
// EXTERNAL MODULE: ./src/formats/arrays.ts
var arrays = __webpack_require__(52240);
// EXTERNAL MODULE: ./src/lower/boosters.ts + 4 modules
var boosters = __webpack_require__(49524);
// EXTERNAL MODULE: ./src/lower/catboost/wrappers.ts
var wrappers = __webpack_require__(27273);
;// CONCATENATED MODULE: ./src/lower/catboost/index.ts




/** CatBoost's estimators. */
const CATBOOST_LOWERINGS = [wrappers/* catboostLowering */.P];

// EXTERNAL MODULE: ./src/lower/lightgbm/wrappers.ts + 5 modules
var lightgbm_wrappers = __webpack_require__(95024);
;// CONCATENATED MODULE: ./src/lower/lightgbm/index.ts




/** LightGBM's estimators and its Booster. */
const LIGHTGBM_LOWERINGS = [lightgbm_wrappers/* lightgbmLowering */.ep, lightgbm_wrappers/* lightgbmBoosterLowering */.m8];

// EXTERNAL MODULE: ./src/onnx/attributes.ts
var onnx_attributes = __webpack_require__(24930);
// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
// EXTERNAL MODULE: ./src/plan/numeric-input.ts
var numeric_input = __webpack_require__(81109);
;// CONCATENATED MODULE: ./src/plan/estimators.ts


/** A transformer on numbers; sparse input is made dense. */
function denseTransformer(about, apply, form = {}) {
    return numericTransformer(about, (input) => apply((0,blocks/* toDense */.FL)(input)), form);
}
/** A transformer on numbers that has its own way with sparse input. */
function numericTransformer(about, apply, form = {}) {
    return {
        ...transformerFacts(about.className, about.inputs),
        transform: (block) => apply((0,numeric_input/* numericInput */.u)(block, about)),
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
            const values = want.predictions ? predict((0,numeric_input/* numericInput */.u)(block, about)) : null;
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
            const raw = rules.compute((0,numeric_input/* numericInput */.u)(block, about));
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

;// CONCATENATED MODULE: ./src/plan/trees/weighted-median.ts
/**
 * Per row, the prediction of the member at which the weights of the smaller predictions reach half of all weights:
 * AdaBoostRegressor (Drucker, "Improving regressors using boosting techniques", 1997).
 */
function weightedMedians(predictions, weights) {
    const members = predictions.length;
    const out = new Float64Array(predictions[0]?.length ?? 0);
    const cumulative = new Float64Array(members);
    for (let row = 0; row < out.length; row++) {
        const order = Array.from({ length: members }, (_, member) => member);
        order.sort((left, right) => predictions[left][row] - predictions[right][row]);
        let sum = 0;
        for (const [rank, member] of order.entries())
            cumulative[rank] = sum += weights[member];
        const rank = cumulative.findIndex((weight) => weight >= 0.5 * sum);
        out[row] = predictions[order[Math.max(rank, 0)]][row];
    }
    return out;
}

// EXTERNAL MODULE: ./src/plan/graph-nodes.ts
var graph_nodes = __webpack_require__(17331);
;// CONCATENATED MODULE: ./src/plan/trees/pairwise-sum.ts
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

// EXTERNAL MODULE: ./src/plan/links.ts
var links = __webpack_require__(45906);
;// CONCATENATED MODULE: ./src/plan/graph-math.ts


/** The arithmetic of a graph. */
function graphMath(graph) {
    const operand = (value) => (typeof value === 'number' ? (0,graph_nodes/* graphScalar */.lX)(graph, value) : value);
    const unary = (operator) => (value) => graph.node(operator, [value]);
    const binary = (operator) => (left, right) => graph.node(operator, [operand(left), operand(right)]);
    const reduced = (operator, axes) => (value) => graph.node(operator, [value, graph.constant(BigInt64Array.from(axes, BigInt), [axes.length])], {
        keepdims: (0,onnx_attributes/* int */.Wh)(1),
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
        times: (value, rows, cols, data) => (0,graph_nodes/* graphProduct */.Kv)(graph, value, graph.constant(data, [rows, cols])),
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
    return { ...(0,graph_nodes/* graphScalar */.lX)(graph, number), elementType: value.elementType };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/features.ts

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
        throw (0,errors/* unsupported */.qO)(attributes.className, 'the number of features is not in the file');
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
    throw new errors/* ModelGateError */.j3('data', `${className} got ${found} columns, it was fitted on ${fitted}`, {
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

;// CONCATENATED MODULE: ./src/lower/sklearn/constant-predictor.ts




const CONSTANT_PREDICTOR = 'sklearn.multiclass._ConstantPredictor';
/** Stands in for a binary classifier whose training rows were all of one class: no or yes, whatever the row. */
const constantPredictorLowering = {
    classes: [CONSTANT_PREDICTOR],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const [answer, ...more] = attributes.floats('y_');
        if ((answer !== 0 && answer !== 1) || more.length > 0)
            throw (0,errors/* corrupt */.qb)(CONSTANT_PREDICTOR, 'its answer is not 0 or 1');
        return {
            className: CONSTANT_PREDICTOR,
            task: 'classification',
            classes: [0, 1],
            outputs: 1,
            // Before 1.1 it did not say how many columns there were; the estimators beside it do.
            inputs: attributes.has('n_features_in_') ? inputsOf(attributes, 'number') : [],
            hasProbabilities: true,
            infer: ({ rows }, want) => ({
                labels: want.predictions ? new Int32Array(rows).fill(answer) : null,
                values: null,
                probabilities: want.probabilities
                    ? Float64Array.from({ length: rows * 2 }, (_, at) => (at % 2 === 0 ? 1 - answer : answer))
                    : null,
                scores: want.scores ? new Float64Array(rows).fill(answer) : null,
            }),
            toOnnx(graph, input) {
                const repeat = (row) => (0,graph_nodes/* graphRepeat */.g$)(graph, input[0], Float64Array.from(row));
                return {
                    labels: (0,graph_nodes/* graphFlat */.sv)(graph, graph.cast(repeat([answer]), 'int64')),
                    probabilities: repeat([1 - answer, answer]),
                    scores: repeat([answer]),
                };
            },
        };
    },
};

;// CONCATENATED MODULE: ./src/lower/sklearn/steps.ts


/** A list of (name, estimator, ...) tuples. None stands for passthrough, as in versions before 0.22. */
function stepsOf(attributes, name) {
    return attributes.list(name).map((entry, position) => {
        const subject = `${attributes.className}.${name}[${position}]`;
        const [stepName, estimator, ...rest] = (0,arrays/* asItems */.dB)(entry) ?? [];
        if (typeof stepName !== 'string' || estimator === undefined)
            throw (0,errors/* unsupported */.qO)(subject, 'expected (name, estimator)');
        return { name: stepName, estimator: estimatorOf(estimator, subject), rest };
    });
}
function estimatorOf(value, subject) {
    if (value === null)
        return 'passthrough';
    if (value === 'passthrough' || value === 'drop' || value instanceof pickle_values/* PyObject */.By)
        return value;
    throw (0,errors/* unsupported */.qO)(subject, `expected an estimator, found ${(0,arrays/* describeValue */.bp)(value)}`);
}
/** Lowers a step that must transform. @throws unsupported when it cannot */
function lowerTransformer(estimator, context, step) {
    const lowered = context.lower(estimator, step);
    if (!canTransform(lowered))
        throw (0,errors/* unsupported */.qO)(lowered.className, `it cannot transform (at ${context.path}.${step})`);
    return lowered;
}
function canTransform(lowered) {
    return lowered.transform !== undefined;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/pipeline.ts





const NAME = 'sklearn.pipeline.Pipeline';
/** Transformers one after the other; the last step may be any estimator, and its methods are the pipeline's. */
const pipelineLowering = {
    classes: [NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const steps = stepsOf(attributes, 'steps');
        const last = steps.pop();
        if (last === undefined)
            throw (0,errors/* corrupt */.qb)(NAME, 'no steps');
        const transformers = steps.flatMap(({ name, estimator }) => typeof estimator === 'string' ? [] : [lowerTransformer(estimator, context, name)]);
        const final = typeof last.estimator === 'string' ? null : context.lower(last.estimator, last.name);
        const first = [...transformers, final].find((step) => step !== null && step.inputs.length > 0);
        const second = [...transformers, final].find((step) => step !== null && step !== first && step.inputs.length > 0);
        const inputs = sharpen(first?.inputs ?? inputsOf(attributes, 'any'), second?.inputs ?? []);
        const prepare = (block) => transformers.reduce((value, step) => step.transform(value), block);
        return final === null
            ? { ...transformerFacts(NAME, inputs), transform: prepare, toOnnx: chain(transformers, null) }
            : { ...finish(final, inputs, prepare, chain(transformers, final)), last: { step: final, prepare } };
    },
};
/** A column that the first step only passes on holds numbers when the next step takes nothing else. */
function sharpen(inputs, next) {
    if (next.length === 0 || !next.every(({ kind }) => kind === 'number'))
        return inputs;
    return inputs.map((input) => input.kind === 'any' && input.categories === undefined ? { ...input, kind: 'number' } : input);
}
function finish(final, inputs, prepare, toOnnx) {
    return {
        ...final,
        className: NAME,
        inputs,
        ...(final.transform === undefined ? {} : { transform: (block) => final.transform(prepare(block)) }),
        ...(final.infer === undefined ? {} : { infer: (block, want) => final.infer(prepare(block), want) }),
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
            throw (0,errors/* unsupported */.qO)(NAME, 'no step changes the columns');
        return { transformed: value };
    };
}
/** A step's transformation in the graph. @throws unsupported naming the step that has no ONNX form */
function graphTransformed(graph, step, input) {
    const { transformed } = graphEstimator(graph, step, input);
    if (transformed === undefined)
        throw (0,errors/* unsupported */.qO)(step.className, 'its transformation has no form in ONNX');
    return transformed;
}
/** Everything a step gives in the graph. @throws unsupported naming the step that has no ONNX form */
function graphEstimator(graph, step, input) {
    if (step.toOnnx === undefined)
        throw (0,errors/* unsupported */.qO)(step.className, 'it has no form in ONNX');
    return step.toOnnx(graph, input);
}

;// CONCATENATED MODULE: ./src/lower/sklearn/graph-members.ts




/** What a member of an ensemble gives in a graph; what is not asked of it does not get into the file. */
class GraphMember {
    #member;
    #graph;
    outputs;
    constructor(graph, member, input) {
        this.#graph = graph;
        this.#member = member;
        this.outputs = graphEstimator(graph, member, input);
    }
    /** [rows, outputs] */
    get values() {
        return this.#known('values', 'values');
    }
    /** [rows, classes] */
    get probabilities() {
        return this.#known('probabilities', 'probabilities');
    }
    /** Probabilities of the second class: [rows, 1]. */
    get positives() {
        if (this.#member.classes?.length !== 2 || this.#member.outputs !== 1)
            throw (0,errors/* unsupported */.qO)(this.#member.className, 'it does not know two classes');
        return (0,graph_nodes/* graphColumns */.iD)(this.#graph, this.probabilities, [1]);
    }
    /** decision_function; undefined when there is none. */
    get scores() {
        return this.outputs.scores;
    }
    /** decision_function of a binary classifier if it has one, else the probabilities of the second class: [rows, 1]. */
    get confidences() {
        if (this.isRegressor)
            return this.values;
        return this.scores ?? this.positives;
    }
    /** A regressor that stands in for a binary classifier. */
    get isRegressor() {
        return this.#member.task === 'regression';
    }
    /** Zero, not one half, is between the classes. A constant has scores, but to scikit-learn it is no classifier. */
    get hasScores() {
        return this.#member.className !== CONSTANT_PREDICTOR && this.scores !== undefined;
    }
    /** Class positions of the member: int64 [rows]. */
    get labels() {
        return this.#known('labels', 'labels');
    }
    /** Predicted labels, which are integers: int64 [rows]. */
    get encodedLabels() {
        const { classes, className } = this.#member;
        if (classes === null)
            return this.labels;
        const numbers = classes.map((label) => {
            if (typeof label !== 'number' || !Number.isInteger(label))
                throw (0,errors/* unsupported */.qO)(className, 'it was not fitted on encoded labels');
            return label;
        });
        return numbers.every((label, at) => label === at) ? this.labels : (0,graph_nodes/* graphLookUp */.pg)(this.#graph, numbers, this.labels);
    }
    /** What `predict` gives, as numbers: [rows, 1]. @throws unsupported when the labels are text */
    get predictions() {
        if (this.outputs.values !== undefined)
            return this.values;
        const { classes, className } = this.#member;
        const numbers = Float64Array.from(classes ?? [], (label) => {
            if (typeof label === 'string')
                throw (0,errors/* unsupported */.qO)(className, 'its labels are text');
            return Number(label);
        });
        const table = this.#graph.constant(numbers, [numbers.length, 1]);
        return this.#graph.node('Gather', [table, this.labels]);
    }
    #known(part, what) {
        const value = this.outputs[part];
        if (value === undefined)
            throw (0,errors/* unsupported */.qO)(this.#member.className, `it gives no ${what} in ONNX`);
        return value;
    }
}
/** Every member on the same input. */
function graphMembers(graph, members, input) {
    return members.map((member) => new GraphMember(graph, member, input));
}

;// CONCATENATED MODULE: ./src/lower/sklearn/members.ts



const NOTHING = { predictions: false, probabilities: false, scores: false };
/** Lowers a nested estimator that must predict. @throws unsupported when it only transforms */
function lowerPredictor(estimator, context, step) {
    const lowered = context.lower(estimator, step);
    if (!predicts(lowered))
        throw (0,errors/* unsupported */.qO)(lowered.className, `it cannot predict (at ${context.path}.${step})`);
    return lowered;
}
function predicts(lowered) {
    return lowered.infer !== undefined;
}
/** The fitted estimators of an ensemble, `estimators_` unless named otherwise; "drop" leaves none behind. */
function lowerMembers(attributes, context, name = 'estimators_') {
    return attributes.list(name).flatMap((estimator, at) => {
        if (estimator === 'drop')
            return [];
        if (!(estimator instanceof pickle_values/* PyObject */.By))
            throw (0,errors/* unsupported */.qO)(`${attributes.className}.${name}[${at}]`, 'not an estimator');
        return [lowerPredictor(estimator, context, `${name}[${at}]`)];
    });
}
/** One part of what an estimator gives. */
function ask(estimator, block, part) {
    return estimator.infer(block, { ...NOTHING, [part]: true });
}
/** predict_proba, rows x classes. @throws unsupported when the estimator has none */
function probabilitiesOf(estimator, block) {
    const { probabilities } = ask(estimator, block, 'probabilities');
    if (probabilities === null)
        throw (0,errors/* unsupported */.qO)(estimator.className, 'it has no predict_proba');
    return probabilities;
}
/** predict_proba of the second class. @throws unsupported when the estimator has none or not two classes */
function positivesOf(estimator, block) {
    const probabilities = probabilitiesOf(estimator, block);
    if (probabilities.length !== block.rows * 2)
        throw (0,errors/* unsupported */.qO)(estimator.className, 'it does not know two classes');
    return probabilities.filter((_, at) => at % 2 === 1);
}
/** What a regressor predicts; decision_function of a binary classifier if it has one, else predict_proba of the second class. */
function confidencesOf(estimator, block) {
    if (estimator.task === 'regression')
        return ask(estimator, block, 'predictions').values;
    return ask(estimator, block, 'scores').scores ?? positivesOf(estimator, block);
}
/**
 * Whether a classifier has a decision_function: then zero, not one half, is between its classes. A constant has one, but to
 * scikit-learn it is no classifier.
 */
function hasScores(estimator, block) {
    return estimator.className !== CONSTANT_PREDICTOR && ask(estimator, block, 'scores').scores !== null;
}
/** Predicted labels as numbers: members of an ensemble are fitted on encoded labels, 0, 1, 2 ... */
function encodedLabels(estimator, block) {
    const { labels } = ask(estimator, block, 'predictions');
    if (labels === null)
        throw (0,errors/* unsupported */.qO)(estimator.className, 'it predicts no labels');
    const { classes } = estimator;
    if (classes === null)
        return labels;
    if (!classes.every((label) => typeof label === 'number' && Number.isInteger(label))) {
        throw (0,errors/* unsupported */.qO)(estimator.className, 'it was not fitted on encoded labels');
    }
    const numbers = Int32Array.from(classes);
    return labels.map((label) => numbers[label]);
}
/** An array of numbers, or null for None. */
function optionalNumbers(attributes, name) {
    const value = attributes.get(name) ?? null;
    if (value === null)
        return null;
    if ((0,arrays/* asItems */.dB)(value) === null)
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.${name}`, 'not a list of numbers');
    return attributes.floats(name);
}

;// CONCATENATED MODULE: ./src/lower/sklearn/version.ts
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

;// CONCATENATED MODULE: ./src/lower/sklearn/ada-boost.ts








const PREDICTIONS = { predictions: true, probabilities: false, scores: false };
const PROBABILITIES = { predictions: false, probabilities: true, scores: false };
const adaBoostLowering = {
    classes: ['sklearn.ensemble.AdaBoostClassifier', 'sklearn.ensemble.AdaBoostRegressor'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const estimators = readEstimators(attributes, context);
        const about = { className, inputs: inputsOf(attributes, 'number', estimators[0].inputs.length || undefined) };
        const weights = attributes.floats('estimator_weights_');
        if (weights.length < estimators.length) {
            throw (0,errors/* corrupt */.qb)('AdaBoost', `${weights.length} weights for ${estimators.length} estimators`);
        }
        if (className.endsWith('Regressor')) {
            return regressor(about, (input) => {
                const predictions = estimators.map((estimator) => ada_boost_ask(estimator, input, PREDICTIONS).values);
                return weightedMedians(predictions, weights);
            }, {
                toOnnx(graph, input) {
                    const matrix = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                    return {
                        values: graphWeightedMedian(graph, estimators.map((member) => graphAsk(graph, member, matrix).values), weights),
                    };
                },
            });
        }
        const classes = attributes.labels('classes_');
        if (classes.length < 2)
            throw (0,errors/* unsupported */.qO)(className, 'it knows one class only');
        const rule = ruleOf(attributes, context);
        const votes = votesOf(rule, classes);
        const total = pairwiseSum(weights, 0, weights.length);
        const compute = (input) => {
            const sums = {
                kind: 'dense',
                rows: input.rows,
                cols: classes.length,
                data: new Float64Array(input.rows * classes.length),
            };
            for (const [index, estimator] of estimators.entries())
                votes(estimator, weights[index], (0,blocks/* toDense */.FL)(input), sums);
            return decision(sums, total);
        };
        return classifier({ ...about, classes }, {
            compute,
            labels: (scores) => scores.cols === 1 ? Int32Array.from(scores.data, (score) => (score > 0 ? 1 : 0)) : (0,links/* argmaxRows */._h)(scores),
            probabilities: ada_boost_probabilitiesOf,
            scores: (scores) => scores.data,
        }, {
            toOnnx(graph, input) {
                const { add, div, mul, neg, sum } = graphMath(graph);
                const matrix = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                const parts = estimators.map((member, at) => graphVotes(graph, { member, weight: weights[at], classes, rule }, graphAsk(graph, member, matrix)));
                const scaled = div(sum(parts), total);
                if (classes.length > 2) {
                    const probabilities = (0,graph_nodes/* graphSoftmax */.NZ)(graph, div(scaled, classes.length - 1));
                    return { labels: (0,graph_nodes/* graphArgmax */.Ng)(graph, scaled), scores: scaled, probabilities };
                }
                const scores = add(neg((0,graph_nodes/* graphColumns */.iD)(graph, scaled, [0])), (0,graph_nodes/* graphColumns */.iD)(graph, scaled, [1]));
                const halves = div(mul(scores, (0,graph_nodes/* graphRow */.xm)(graph, [-1, 1])), 2);
                return { labels: (0,graph_nodes/* graphSignLabels */.xk)(graph, scores), scores, probabilities: (0,graph_nodes/* graphSoftmax */.NZ)(graph, halves) };
            },
        });
    },
};
function readEstimators(attributes, context) {
    const estimators = attributes.list('estimators_').map((estimator, index) => {
        if (!(estimator instanceof pickle_values/* PyObject */.By))
            throw (0,errors/* unsupported */.qO)(attributes.className, 'expected an estimator');
        return context.lower(estimator, `estimators_[${index}]`);
    });
    if (estimators.length === 0)
        throw (0,errors/* unsupported */.qO)(attributes.className, 'it holds no estimators', 'Fit it before saving.');
    return estimators;
}
function ada_boost_ask(estimator, input, want) {
    const said = estimator.infer?.(input, want);
    const { labels, values, probabilities } = said ?? {};
    const none = () => (0,errors/* unsupported */.qO)(estimator.className, 'as member of AdaBoost it gives no answer of the kind needed');
    return {
        get labels() {
            if (!labels)
                throw none();
            return labels;
        },
        get values() {
            if (!values)
                throw none();
            return values;
        },
        get probabilities() {
            if (!probabilities)
                throw none();
            return probabilities;
        },
    };
}
function ruleOf(attributes, context) {
    const algorithm = attributes.get('algorithm') ?? 'SAMME';
    if (algorithm === 'SAMME.R')
        return 'log-probabilities';
    if (algorithm !== 'SAMME' && algorithm !== 'deprecated') {
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.algorithm`, 'expected SAMME or SAMME.R');
    }
    const symmetric = isAtLeast(context.version, 1, 4);
    if (!symmetric && isAtLeast(context.version, 1, 3)) {
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.algorithm`, 'SAMME of scikit-learn 1.3, whose scores changed between its releases');
    }
    return symmetric ? 'symmetric-votes' : 'votes';
}
function votesOf(rule, classes) {
    if (rule === 'log-probabilities')
        return addLogProbabilities;
    return (estimator, weight, input, sums) => {
        const { labels } = ada_boost_ask(estimator, input, PREDICTIONS);
        const columns = estimator.classes?.map((label) => classes.indexOf(label)) ?? [];
        const other = rule === 'symmetric-votes' ? (-1 / (classes.length - 1)) * weight : 0;
        for (let row = 0; row < input.rows; row++) {
            const chosen = columns[labels[row]];
            for (let k = 0; k < classes.length; k++)
                sums.data[row * classes.length + k] += k === chosen ? weight : other;
        }
    };
}
function graphAsk(graph, estimator, matrix) {
    if (!predicts(estimator))
        throw (0,errors/* unsupported */.qO)(estimator.className, 'as member of AdaBoost it gives no answer of the kind needed');
    return new GraphMember(graph, estimator, [matrix]);
}
/** What one estimator adds to the sums: [rows, classes]. */
function graphVotes(graph, { member, weight, classes, rule }, said) {
    const { add, div, log, max, mul, sub, times } = graphMath(graph);
    if (rule === 'log-probabilities') {
        const logs = log(max(said.probabilities, 2 ** -52));
        return mul(sub(logs, div((0,graph_nodes/* graphRowSum */.wJ)(graph, logs), classes.length)), classes.length - 1);
    }
    const own = member.classes?.map((label) => classes.indexOf(label)) ?? [];
    const places = new Float64Array(own.length * classes.length);
    for (const [at, place] of own.entries())
        places[at * classes.length + place] = 1;
    const chosen = times((0,graph_nodes/* graphIndicators */.H9)(graph, said.labels, own.length), own.length, classes.length, places);
    const other = rule === 'symmetric-votes' ? (-1 / (classes.length - 1)) * weight : 0;
    return other === 0 ? mul(chosen, weight) : add(mul(chosen, weight), mul(sub(1, chosen), other));
}
/** weightedMedians in a graph: the predictions sorted, their weights summed up, the first that reaches the half. */
function graphWeightedMedian(graph, predictions, weights) {
    const count = predictions.length;
    const { greaterEqual, mul } = graphMath(graph);
    const size = graph.constant(BigInt64Array.of(BigInt(count)), [1]);
    const matrix = (0,graph_nodes/* graphConcat */.tR)(graph, predictions);
    const [sorted, order] = graph.nodes('TopK', [matrix, size], 2, { axis: (0,onnx_attributes/* int */.Wh)(1), largest: (0,onnx_attributes/* int */.Wh)(0), sorted: (0,onnx_attributes/* int */.Wh)(1) });
    const table = graph.constant(weights.slice(0, count), [count]);
    const sums = graph.node('CumSum', [graph.node('Gather', [table, order]), graph.constant(BigInt64Array.of(1n), [])]);
    const half = mul((0,graph_nodes/* graphColumns */.iD)(graph, sums, [count - 1]), 0.5);
    const reached = graph.cast(greaterEqual(sums, half), 'int64');
    const place = graph.node('ArgMax', [reached], { axis: (0,onnx_attributes/* int */.Wh)(1), keepdims: (0,onnx_attributes/* int */.Wh)(1) });
    return graph.node('GatherElements', [sorted, place], { axis: (0,onnx_attributes/* int */.Wh)(1) });
}
function addLogProbabilities(estimator, _weight, input, sums) {
    const { probabilities } = ada_boost_ask(estimator, input, PROBABILITIES);
    const { cols } = sums;
    if (probabilities.length !== sums.data.length)
        throw (0,errors/* corrupt */.qb)('AdaBoost', 'an estimator knows other classes');
    const logs = probabilities.map((p) => Math.log(Math.max(p, 2 ** -52)));
    for (let row = 0; row < input.rows; row++) {
        const mean = (1 / cols) * pairwiseSum(logs, row * cols, cols);
        for (let k = 0; k < cols; k++)
            sums.data[row * cols + k] += (cols - 1) * (logs[row * cols + k] - mean);
    }
}
/** decision_function: two classes become one score. */
function decision(sums, total) {
    const scaled = sums.data.map((value) => value / total);
    if (sums.cols !== 2)
        return { ...sums, data: scaled };
    const data = Float64Array.from({ length: sums.rows }, (_, row) => -scaled[2 * row] + scaled[2 * row + 1]);
    return { ...sums, cols: 1, data };
}
/** softmax of the scores over classes - 1, Zhu et al., "Multi-class AdaBoost", 2009. */
function ada_boost_probabilitiesOf(scores) {
    const binary = scores.cols === 1;
    const data = binary
        ? Float64Array.from({ length: scores.rows * 2 }, (_, at) => (scores.data[at >> 1] * (at & 1 ? 1 : -1)) / 2)
        : scores.data.map((score) => score / (scores.cols - 1));
    const block = { ...scores, cols: binary ? 2 : scores.cols, data };
    (0,links/* softmaxRows */.yY)(block);
    return block.data;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/bagging.ts






/** Means over estimators that were fitted on samples of rows and columns. */
const baggingLowering = {
    classes: ['sklearn.ensemble.BaggingClassifier', 'sklearn.ensemble.BaggingRegressor'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const inputs = inputsOf(attributes, 'number', attributes.optionalNumber('n_features_') ?? undefined);
        const members = readMembers(attributes, context, inputs.length);
        // Every member checks its own columns for missing values; infinities are refused by all that we lower.
        const about = { className, inputs, missing: 'allowed' };
        const rows = (block) => (0,blocks/* toDense */.FL)((0,numeric_input/* numericInput */.u)(block, about));
        const shares = jobShares(members, attributes, context);
        if (className.endsWith('Regressor'))
            return regressorOf(about, members[0].estimator.outputs, shares, rows);
        const classes = attributes.labels('classes_');
        return {
            className,
            task: 'classification',
            classes,
            outputs: 1,
            inputs,
            hasProbabilities: true,
            infer(block, want) {
                const input = rows(block);
                const mean = want.predictions || want.probabilities ? meanProbabilities(shares, input, classes.length) : null;
                return {
                    labels: want.predictions && mean !== null ? (0,links/* argmaxRows */._h)(mean) : null,
                    values: null,
                    probabilities: want.probabilities && mean !== null ? mean.data : null,
                    scores: want.scores
                        ? meanOf(shares, input, { predictions: false, probabilities: false, scores: true }, (said) => said.scores)
                        : null,
                };
            },
            toOnnx(graph, input) {
                const matrix = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                const answers = shares.map((share) => share.map((member) => bagging_graphAsk(graph, member, matrix)));
                const probabilities = graphMean(graph, answers.map((share) => share.map((answer) => graphShares(graph, answer, classes.length))));
                const scores = answers.every((share) => share.every(({ said }) => said.scores !== undefined))
                    ? graphMean(graph, answers.map((share) => share.map(({ said }) => said.scores)))
                    : undefined;
                return { labels: (0,graph_nodes/* graphArgmax */.Ng)(graph, probabilities), probabilities, ...(scores === undefined ? {} : { scores }) };
            },
        };
    },
};
function bagging_graphAsk(graph, member, matrix) {
    const { estimator, columns } = member;
    if (!predicts(estimator))
        throw (0,errors/* unsupported */.qO)(estimator.className, 'it cannot predict');
    return { member, said: new GraphMember(graph, estimator, [(0,graph_nodes/* graphColumns */.iD)(graph, matrix, columns)]) };
}
/** Probabilities, or a vote: [rows, classes of the ensemble]. */
function graphShares(graph, { member: { estimator }, said }, classes) {
    const own = classNumbers(estimator, classes);
    const shares = estimator.hasProbabilities ? said.probabilities : (0,graph_nodes/* graphIndicators */.H9)(graph, said.labels, own.length);
    if (own.length === classes && own.every((number, at) => number === at))
        return shares;
    const places = new Float64Array(own.length * classes);
    for (const [at, number] of own.entries())
        places[at * classes + number] = 1;
    return graphMath(graph).times(shares, own.length, classes, places);
}
/** In the order of meanOf. */
function graphMean(graph, parts) {
    const { div, sum } = graphMath(graph);
    const count = parts.reduce((members, share) => members + share.length, 0);
    return div(sum(parts.map(sum)), count);
}
function regressorOf(about, outputs, shares, rows) {
    const want = { predictions: true, probabilities: false, scores: false };
    return {
        className: about.className,
        task: 'regression',
        classes: null,
        outputs,
        inputs: about.inputs,
        hasProbabilities: false,
        infer: (block, wanted) => ({
            labels: null,
            values: wanted.predictions ? meanOf(shares, rows(block), want, (said) => said.values) : null,
            probabilities: null,
            scores: null,
        }),
        toOnnx(graph, input) {
            const matrix = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
            const values = shares.map((share) => share.map((member) => bagging_graphAsk(graph, member, matrix).said.values));
            return { values: graphMean(graph, values) };
        },
    };
}
function readMembers(attributes, context, features) {
    const columns = attributes.list('estimators_features_');
    const members = attributes.list('estimators_').map((estimator, index) => {
        const picked = columns[index];
        if (!(estimator instanceof pickle_values/* PyObject */.By) || !(picked instanceof pickle_values/* NDArray */.Mv)) {
            throw (0,errors/* unsupported */.qO)(attributes.className, 'expected an estimator and its columns');
        }
        const positions = Array.from((0,arrays/* toInts */.q9)(picked));
        if (positions.some((column) => column < 0 || column >= features)) {
            throw (0,errors/* corrupt */.qb)('bagging', `an estimator looks at a column outside the ${features} of the data`);
        }
        const lowered = context.lower(estimator, `estimators_[${index}]`);
        if (lowered.inputs.length !== positions.length) {
            throw (0,errors/* corrupt */.qb)('bagging', `an estimator of ${lowered.inputs.length} columns is given ${positions.length}`);
        }
        return { estimator: lowered, columns: positions };
    });
    if (members.length === 0)
        throw (0,errors/* unsupported */.qO)(attributes.className, 'it holds no estimators', 'Fit it before saving.');
    return members;
}
/**
 * scikit-learn sums the members of each job and then the jobs, so that n_jobs changes the last bits. All processors
 * (-1) is a number that the file does not hold: one job is assumed.
 */
function jobShares(members, attributes, context) {
    const wanted = attributes.optionalNumber('n_jobs') ?? 1;
    if (wanted < 0)
        context.note(`n_jobs=${wanted}: sums are taken in one job, others may differ in the last bits`);
    const jobs = Math.max(1, Math.min(wanted, members.length));
    const shares = [];
    for (let job = 0, from = 0; job < jobs; job++) {
        const size = Math.floor(members.length / jobs) + (job < members.length % jobs ? 1 : 0);
        shares.push(members.slice(from, from + size));
        from += size;
    }
    return shares;
}
function bagging_ask({ estimator, columns }, input, want) {
    const all = columns.length === (0,blocks/* columnCount */.UQ)(input) && columns.every((column, at) => column === at);
    const said = estimator.infer?.(all ? input : (0,blocks/* selectColumns */.Gs)(input, columns), want);
    if (said === undefined)
        throw (0,errors/* unsupported */.qO)(estimator.className, 'it cannot predict');
    return said;
}
/** Sum of the jobs' sums, over the number of members; null when a member does not give what is asked. */
function meanOf(shares, input, want, pick) {
    let total = null;
    for (const share of shares) {
        let sum = null;
        for (const member of share) {
            const part = pick(bagging_ask(member, input, want));
            if (part === null)
                return null;
            sum = add(sum, part);
        }
        total = sum === null ? total : add(total, sum);
    }
    const count = shares.reduce((members, share) => members + share.length, 0);
    return total?.map((value) => value / count) ?? null;
}
/** Members give probabilities, or votes when they have none; their classes are numbers of the ensemble's classes. */
function meanProbabilities(shares, input, classes) {
    const total = (0,blocks/* denseBlock */.L9)(input.rows, classes);
    for (const share of shares) {
        const sum = (0,blocks/* denseBlock */.L9)(input.rows, classes);
        for (const member of share)
            addProbabilities(member, input, sum);
        for (let at = 0; at < total.data.length; at++)
            total.data[at] += sum.data[at];
    }
    const count = shares.reduce((members, share) => members + share.length, 0);
    for (let at = 0; at < total.data.length; at++)
        total.data[at] /= count;
    return total;
}
function addProbabilities(member, input, sum) {
    const { hasProbabilities } = member.estimator;
    const said = bagging_ask(member, input, { predictions: !hasProbabilities, probabilities: hasProbabilities, scores: false });
    const own = classNumbers(member.estimator, sum.cols);
    for (let row = 0; row < input.rows; row++) {
        if (said.probabilities === null)
            sum.data[row * sum.cols + own[said.labels[row]]] += 1;
        else
            for (const [k, column] of own.entries())
                sum.data[row * sum.cols + column] += said.probabilities[row * own.length + k];
    }
}
function classNumbers(estimator, classes) {
    const numbers = (estimator.classes ?? []).map(Number);
    if (numbers.length === 0 || numbers.some((number) => !Number.isInteger(number) || number < 0 || number >= classes)) {
        throw (0,errors/* corrupt */.qb)('bagging', `an estimator predicts other classes than 0 to ${classes - 1}`);
    }
    return numbers;
}
function add(sum, part) {
    if (sum === null)
        return part.slice();
    for (let at = 0; at < sum.length; at++)
        sum[at] += part[at];
    return sum;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/binarizer.ts



const binarizer_NAME = 'sklearn.preprocessing.Binarizer';
const binarizerLowering = {
    classes: [binarizer_NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const threshold = attributes.number('threshold');
        return denseTransformer({ className: binarizer_NAME, inputs: inputsIfKnown(attributes, 'number') }, (input) => ({ ...input, data: input.data.map((value) => (value > threshold ? 1 : 0)) }), {
            toOnnx(graph, input) {
                const above = graph.node('Greater', [(0,graph_nodes/* graphMatrix */.yP)(graph, input), (0,graph_nodes/* graphScalar */.lX)(graph, threshold)]);
                return { transformed: graph.cast(above, 'double') };
            },
        });
    },
};

// EXTERNAL MODULE: ./src/formats/labels.ts
var formats_labels = __webpack_require__(65249);
;// CONCATENATED MODULE: ./src/lower/sklearn/column-selection.ts


/**
 * Positions of the columns that a ColumnTransformer's specification selects: a name, a position, a list of either, a
 * boolean mask, or a slice of either.
 * @throws unsupported for anything else, such as a function of the data frame
 */
function columnSelection(selection, { names, fitted }) {
    const place = (key) => {
        const plain = (0,formats_labels/* scalarOf */.ol)(key);
        if (typeof plain === 'string')
            return positionOf(plain, names);
        const position = (0,arrays/* asNumber */.i)(plain);
        if (position === null)
            throw unknownSelection(selection);
        return position < 0 ? fitted + position : position;
    };
    const items = (0,arrays/* asItems */.dB)(selection);
    if (items !== null) {
        if (items.length > 0 && items.every((item) => typeof (0,formats_labels/* scalarOf */.ol)(item) === 'boolean')) {
            return items.flatMap((item, at) => ((0,formats_labels/* scalarOf */.ol)(item) === true ? [at] : []));
        }
        return items.map(place);
    }
    if (selection instanceof pickle_values/* PyObject */.By)
        return sliceOf(selection, place, fitted);
    if (selection === undefined || selection === null)
        throw unknownSelection(selection);
    return [place(selection)];
}
function positionOf(name, names) {
    const position = names?.indexOf(name) ?? -1;
    if (position < 0)
        throw (0,errors/* unsupported */.qO)('sklearn.compose.ColumnTransformer', `the position of column ${name} is not in the file`);
    return position;
}
/** slice(start, stop, step); by name the stop is included, as in pandas. */
function sliceOf(slice, place, fitted) {
    if (!/(^|\.)slice$/.test(slice.className ?? ''))
        throw unknownSelection(slice);
    const [start = null, stop = null, step = null] = slice.args;
    const width = step === null ? 1 : ((0,arrays/* asNumber */.i)(step) ?? 0);
    if (!(width >= 1))
        throw (0,errors/* unsupported */.qO)('sklearn.compose.ColumnTransformer', 'a slice that goes backwards');
    const from = start === null ? 0 : place(start);
    const to = stop === null ? fitted : Math.min(fitted, place(stop) + (typeof stop === 'string' ? 1 : 0));
    return Array.from({ length: Math.max(0, Math.ceil((to - from) / width)) }, (_, at) => from + at * width);
}
function unknownSelection(selection) {
    return (0,errors/* unsupported */.qO)('sklearn.compose.ColumnTransformer', `columns selected by ${(0,arrays/* describeValue */.bp)(selection)}`);
}

;// CONCATENATED MODULE: ./src/lower/sklearn/transformer-weights.ts



/** `transformer_weights` of a FeatureUnion or ColumnTransformer: name -> factor of its output. */
function weightsOf(attributes) {
    const weights = attributes.get('transformer_weights') ?? null;
    if (weights === null)
        return new Map();
    if (!(weights instanceof pickle_values/* PyDict */.KL))
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.transformer_weights`, 'not a dict');
    return new Map(weights.entries.map(([name, weight]) => {
        if (typeof name !== 'string')
            throw (0,errors/* unsupported */.qO)(`${attributes.className}.transformer_weights`, 'a name that is no text');
        return [name, (0,arrays/* numberOf */.rl)(weight)];
    }));
}
/** Every number of a block times a factor. */
function weighted(block, weight) {
    if (weight === 1)
        return block;
    const numbers = (0,blocks/* toNumeric */.v)(block);
    return { ...numbers, data: numbers.data.map((value) => value * weight) };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/column-transformer.ts








const column_transformer_NAME = 'sklearn.compose.ColumnTransformer';
/** Transformers side by side, each on its own columns. */
const columnTransformerLowering = {
    classes: [column_transformer_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const names = featureNames(attributes) ?? olderNames(attributes);
        const fitted = attributes.optionalNumber('n_features_in_') ?? attributes.optionalNumber('_n_features');
        if (fitted === null)
            throw (0,errors/* unsupported */.qO)(column_transformer_NAME, 'the number of features is not in the file');
        const weights = weightsOf(attributes);
        const parts = stepsOf(attributes, 'transformers_').flatMap(({ name, estimator, rest }) => {
            if (estimator === 'drop')
                return [];
            const columns = positionsOf(attributes, name, rest[0], { names, fitted });
            if (columns.length === 0)
                return [];
            const transformer = estimator === 'passthrough' ? null : lowerTransformer(estimator, context, name);
            return [{ columns, transformer, weight: weights.get(name) ?? 1 }];
        });
        const wanted = wantedInputs(parts, names, fitted);
        const sparse = attributes.has('sparse_output_') && attributes.boolean('sparse_output_');
        return {
            ...transformerFacts(column_transformer_NAME, wanted.inputs),
            transform(block) {
                const place = placeOf((0,blocks/* columnCount */.UQ)(block), fitted, wanted.columns);
                const results = parts.map((part) => runPart(part, (0,blocks/* selectColumns */.Gs)(block, part.columns.map(place))));
                return (0,blocks/* concatBlocks */.Pe)(block.rows, results, sparse);
            },
            toOnnx(graph, input) {
                const columns = graphFitted(graph, input, fitted, wanted);
                const values = parts.map((part) => graphPart(graph, columns, part));
                return {
                    transformed: (0,graph_nodes/* graphConcat */.tR)(graph, values.map((value) => (value.elementType === 'string' ? value : graph.cast(value, 'double')))),
                };
            },
        };
    },
};
/** Names of a data frame's columns before `feature_names_in_`: an array in 0.23 and 0.24, the frame's index before. */
function olderNames(attributes) {
    const stored = attributes.get('_feature_names_in') ?? attributes.get('_df_columns') ?? null;
    const parts = stored instanceof pickle_values/* PyObject */.By ? stored.args.find((part) => part instanceof pickle_values/* PyDict */.KL) : undefined;
    const items = (0,arrays/* asItems */.dB)(parts instanceof pickle_values/* PyDict */.KL ? (parts.get('data') ?? null) : stored)?.map(formats_labels/* scalarOf */.ol) ?? null;
    return items?.every((item) => typeof item === 'string') ? items : null;
}
/**
 * Columns that are wanted from outside. With names only those that take part, as in scikit-learn: a data frame may
 * lack a dropped column. Without names all, because they count by position.
 */
function wantedInputs(parts, names, fitted) {
    const inputs = new Array(fitted).fill(names === null ? { name: null, kind: 'any' } : null);
    const seen = new Set();
    for (const { columns, transformer } of parts) {
        for (const [at, column] of columns.entries()) {
            const wish = transformer?.inputs[at] ?? { kind: 'any' };
            const kind = seen.has(column) ? stricter(inputs[column]?.kind ?? 'any', wish.kind) : wish.kind;
            const categories = inputs[column]?.categories ?? wish.categories;
            inputs[column] = { name: names?.[column] ?? null, kind, ...(categories === undefined ? {} : { categories }) };
            seen.add(column);
        }
    }
    const columns = inputs.flatMap((input, column) => (input === null ? [] : [column]));
    return { inputs: columns.map((column) => inputs[column]), columns };
}
/** Two transformers on one column: what both can take. */
function stricter(left, right) {
    if (left === 'any')
        return right;
    return right === 'any' || right === left ? left : 'any';
}
/** The block has all fitted columns, or (from a table) only those wanted. */
function placeOf(found, fitted, wanted) {
    if (found === fitted)
        return (column) => column;
    columnsExpected(found, wanted.length, column_transformer_NAME);
    const place = new Map(wanted.map((column, at) => [column, at]));
    return (column) => place.get(column);
}
function runPart({ transformer, weight }, block) {
    return weighted(transformer === null ? block : transformer.transform(block), weight);
}
function graphPart(graph, columns, part) {
    const values = part.columns.map((column) => columns[column]);
    const value = part.transformer === null ? (0,graph_nodes/* graphConcat */.tR)(graph, values) : graphTransformed(graph, part.transformer, values);
    return part.weight === 1 ? value : graph.node('Mul', [value, (0,graph_nodes/* graphScalar */.lX)(graph, part.weight)]);
}
/** One value a fitted column; those that the model does not want stay empty. */
function graphFitted(graph, input, fitted, wanted) {
    const given = input.length === wanted.columns.length;
    if (!given)
        return (0,graph_nodes/* graphColumnList */.$n)(graph, input, fitted);
    const columns = [];
    for (const [at, column] of wanted.columns.entries())
        columns[column] = input[at];
    return columns;
}
/** `_transformer_to_input_indices` since 0.24; before, and if it is absent, the columns as they were given. */
function positionsOf(attributes, name, given, about) {
    const known = attributes.get('_transformer_to_input_indices');
    const stored = known instanceof pickle_values/* PyDict */.KL ? known.get(name) : undefined;
    const columns = stored === undefined
        ? columnSelection(given, about)
        : ((0,arrays/* asItems */.dB)(stored)?.map((item) => (0,arrays/* numberOf */.rl)(item)) ?? [(0,arrays/* asNumber */.i)(stored)]);
    return columns.map((column) => {
        if (column === null || !Number.isInteger(column) || column < 0 || column >= about.fitted) {
            throw (0,errors/* corrupt */.qb)(column_transformer_NAME, `column ${column} of transformer "${name}" is outside the ${about.fitted} fitted columns`);
        }
        return column;
    });
}

// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
;// CONCATENATED MODULE: ./src/plan/trees/rows.ts



/**
 * A block as float32 rows, as check_array(X, dtype=float32) makes them.
 * @throws ModelGateError code 'data' for text, a wrong number of columns, infinities (also by the cast), and NaN unless
 *   allowed
 */
function toTreeRows(block, rules) {
    const cols = rules.inputs.length;
    if ((0,blocks/* columnCount */.UQ)(block) !== cols) {
        throw new errors/* ModelGateError */.j3('data', `${rules.className} was trained on ${cols} columns, the data has ${(0,blocks/* columnCount */.UQ)(block)}`);
    }
    const data = toFloat32(block);
    const missing = findMissing(data, cols, rules);
    return { rows: block.rows, cols, data, missing };
}
// The conversion of a double to an element of a Float32Array rounds to nearest, ties to even: numpy's astype(float32).
function toFloat32(block) {
    if (block.kind !== 'columns')
        return new Float32Array((0,blocks/* toDense */.FL)(block).data);
    const cols = block.columns.length;
    const data = new Float32Array(block.rows * cols);
    for (const [col, column] of block.columns.entries()) {
        const values = (0,blocks/* numbersOf */.cZ)(column);
        for (let row = 0, at = col; row < block.rows; row++, at += cols)
            data[at] = values[row];
    }
    return data;
}
function findMissing(data, cols, rules) {
    let missing = false;
    for (let at = 0; at < data.length; at++) {
        const value = data[at];
        if (value - value === 0)
            continue;
        const cell = `row ${Math.floor(at / cols) + 1}, column ${columnName(rules.inputs, at % cols)}`;
        if (!Number.isNaN(value)) {
            throw new errors/* ModelGateError */.j3('data', `${cell}: infinity or a value too large for float32, which ${rules.className} refuses`, {
                remedy: 'Replace or drop such rows, as for training.',
            });
        }
        if (rules.missing !== 'allowed') {
            throw new errors/* ModelGateError */.j3('data', `${cell}: the value is missing, and this ${rules.className} does not accept missing values`, {
                remedy: 'Impute missing values before the model, or put an imputer into its pipeline.',
            });
        }
        missing = true;
    }
    return missing;
}
function columnName(inputs, col) {
    const name = inputs[col]?.name ?? null;
    return name === null ? `#${col + 1}` : (0,core_text/* plain */.pj)(name, 80);
}

;// CONCATENATED MODULE: ./src/plan/trees/estimators.ts

/** A classifier on float32 rows. Rules must not write into what `compute` gave: they may run one after the other. */
function treeClassifier(about, rules, form = {}) {
    return {
        className: about.className,
        task: 'classification',
        classes: about.classes,
        outputs: 1,
        inputs: about.inputs,
        hasProbabilities: rules.probabilities !== undefined,
        infer(block, want) {
            const raw = rules.compute(toTreeRows(block, about));
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
/** A regressor on float32 rows: `predict` gives rows x outputs. */
function treeRegressor(about, predict, form = {}) {
    return {
        className: about.className,
        task: 'regression',
        classes: null,
        outputs: about.outputs,
        inputs: about.inputs,
        hasProbabilities: false,
        infer(block, want) {
            const values = want.predictions ? predict(toTreeRows(block, about)) : null;
            return { labels: null, values, probabilities: null, scores: null };
        },
        ...form,
    };
}

;// CONCATENATED MODULE: ./src/plan/trees/tree.ts

/** Left child of a leaf: TREE_LEAF in sklearn/tree/_tree.pyx. */
const LEAF = -1;
/**
 * Puts views over a node array and checks every index in it, so that traversal needs no checks and always ends.
 *
 * @param bytes nodeCount structs of `layout.size` bytes, little-endian
 * @param values nodeCount x width doubles
 * @param features columns of the data that the tree will see
 * @throws ModelGateError code 'corrupt' when an index points outside the tree, backwards, or to a missing column
 */
function openTree(bytes, layout, values, features) {
    const { size } = layout;
    if (size % 8 !== 0 ||
        [layout.left, layout.right, layout.feature].some((at) => at % 4 !== 0) ||
        layout.threshold % 8 !== 0) {
        throw (0,errors/* unsupported */.qO)('sklearn.tree._tree.Tree', `its nodes are not aligned structs (${size} bytes each)`);
    }
    const nodeCount = bytes.length / size;
    if (!Number.isInteger(nodeCount) || nodeCount === 0 || values.length % nodeCount !== 0 || values.length === 0) {
        throw (0,errors/* corrupt */.qb)('decision tree', `${bytes.length} bytes of nodes of ${size} bytes do not fit ${values.length} values`);
    }
    // joblib aligns arrays to 16 bytes; plain pickles and compressed files may not, and are copied once.
    const aligned = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
    const tree = {
        nodeCount,
        words: new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4),
        doubles: new Float64Array(aligned.buffer, aligned.byteOffset, aligned.length / 8),
        wordStride: size / 4,
        doubleStride: size / 8,
        left: layout.left / 4,
        right: layout.right / 4,
        feature: layout.feature / 4,
        threshold: layout.threshold / 8,
        missing: layout.missing === null ? -1 : missingWord(layout.missing),
        values,
        width: values.length / nodeCount,
    };
    checkIndices(tree, features);
    return tree;
}
/** The byte must be the low one of its word, which is where a C compiler puts the last, one-byte field. */
function missingWord(offset) {
    if (offset % 4 !== 0)
        throw (0,errors/* unsupported */.qO)('sklearn.tree._tree.Tree', `missing_go_to_left at byte ${offset} of a node`);
    return offset / 4;
}
// Builders append a child after its parent, so an index that points backwards can only come from a damaged or hostile
// file; refusing it also proves that every walk ends.
function checkIndices(tree, features) {
    const { words, wordStride, nodeCount } = tree;
    for (let node = 0, at = 0; node < nodeCount; node++, at += wordStride) {
        const left = words[at + tree.left];
        if (left === LEAF)
            continue;
        const right = words[at + tree.right];
        const feature = words[at + tree.feature];
        if (left <= node || right <= node || left >= nodeCount || right >= nodeCount) {
            throw (0,errors/* corrupt */.qb)('decision tree', `node ${node} of ${nodeCount} has children ${left} and ${right}`);
        }
        if (feature < 0 || feature >= features) {
            throw (0,errors/* corrupt */.qb)('decision tree', `node ${node} splits on feature ${feature} of ${features}`);
        }
    }
}

;// CONCATENATED MODULE: ./src/plan/trees/traverse.ts

/**
 * Walks every row in [from, to) down the tree and writes the node number of its leaf to `leaves[row - from]`.
 *
 * float32 value <= float64 threshold goes left; NaN goes where the node says (right before scikit-learn 1.3).
 * Same as Tree._apply_dense: https://github.com/scikit-learn/scikit-learn/blob/1.7.2/sklearn/tree/_tree.pyx
 */
function findLeaves(tree, input, from, to, leaves) {
    if (input.missing && tree.missing >= 0)
        findWithMissing(tree, input, from, to, leaves);
    else
        findByFours(tree, input, from, to, leaves);
}
// Four rows at once, because a step waits for memory and the four do not wait for each other; and without a branch on
// the comparison, because the processor would guess it wrong half of the time. Twice as fast as one row after the other
// (100 trees, 20,000 rows: 118 ms against 196 ms; scikit-learn 137 ms).
function findByFours(tree, input, from, to, leaves) {
    const { words, doubles, wordStride, doubleStride, left, right, feature, threshold } = tree;
    const { data, cols } = input;
    const toRight = right - left;
    const root = words[left];
    let row = from;
    for (; row + 3 < to; row += 4) {
        const start0 = row * cols;
        const start1 = start0 + cols;
        const start2 = start1 + cols;
        const start3 = start2 + cols;
        let node0 = 0;
        let node1 = 0;
        let node2 = 0;
        let node3 = 0;
        let left0 = root;
        let left1 = root;
        let left2 = root;
        let left3 = root;
        while ((left0 & left1 & left2 & left3) !== LEAF) {
            if (left0 !== LEAF) {
                const at = (node0 * wordStride) | 0;
                const goesLeft = data[start0 + words[at + feature]] <= doubles[node0 * doubleStride + threshold];
                node0 = words[at + left + Number(!goesLeft) * toRight];
                left0 = words[node0 * wordStride + left];
            }
            if (left1 !== LEAF) {
                const at = (node1 * wordStride) | 0;
                const goesLeft = data[start1 + words[at + feature]] <= doubles[node1 * doubleStride + threshold];
                node1 = words[at + left + Number(!goesLeft) * toRight];
                left1 = words[node1 * wordStride + left];
            }
            if (left2 !== LEAF) {
                const at = (node2 * wordStride) | 0;
                const goesLeft = data[start2 + words[at + feature]] <= doubles[node2 * doubleStride + threshold];
                node2 = words[at + left + Number(!goesLeft) * toRight];
                left2 = words[node2 * wordStride + left];
            }
            if (left3 !== LEAF) {
                const at = (node3 * wordStride) | 0;
                const goesLeft = data[start3 + words[at + feature]] <= doubles[node3 * doubleStride + threshold];
                node3 = words[at + left + Number(!goesLeft) * toRight];
                left3 = words[node3 * wordStride + left];
            }
        }
        leaves[row - from] = node0;
        leaves[row - from + 1] = node1;
        leaves[row - from + 2] = node2;
        leaves[row - from + 3] = node3;
    }
    for (; row < to; row++)
        leaves[row - from] = leafOf(tree, data, row * cols);
}
function findWithMissing(tree, input, from, to, leaves) {
    for (let row = from; row < to; row++)
        leaves[row - from] = leafOf(tree, input.data, row * input.cols);
}
/** The leaf of the row that starts at `start`. */
function leafOf(tree, data, start) {
    const { words, doubles, wordStride, doubleStride, left, right, feature, threshold, missing } = tree;
    let node = 0;
    let next = words[left];
    while (next !== LEAF) {
        const at = node * wordStride;
        const value = data[start + words[at + feature]];
        let goesLeft = value <= doubles[node * doubleStride + threshold];
        if (missing >= 0 && Number.isNaN(value))
            goesLeft = (words[at + missing] & 0xff) !== 0;
        node = goesLeft ? next : words[at + right];
        next = words[node * wordStride + left];
    }
    return node;
}
/** Node number of the leaf of every row: the estimator's `apply`. */
function leafNumbers(tree, input) {
    const leaves = new Int32Array(input.rows);
    findLeaves(tree, input, 0, input.rows, leaves);
    return leaves;
}

;// CONCATENATED MODULE: ./src/plan/trees/forest.ts



/**
 * Rows walked down one tree before the next tree is taken. Many, because the nodes of a large tree should come from
 * memory once, while rows are read in order (2.1 M nodes, 20,000 rows: 0.83 s, with runs of 2,048 rows 1.33 s).
 */
const ROWS_AT_ONCE = 65_536;
/**
 * Mean over the trees of their class distributions: rows x classes.
 *
 * Sums in tree order and divides once at the end, as ForestClassifier.predict_proba does, so that the bits agree.
 * @param counts the leaves hold sample counts (scikit-learn < 1.4) and are divided by their sum first
 */
function meanDistribution(trees, input, classes, counts) {
    const block = (0,blocks/* denseBlock */.L9)(input.rows, classes);
    const sums = block.data;
    eachLeafRun(trees, input, (tree, leaves, from, to) => {
        const { values, width } = tree;
        for (let row = from; row < to; row++) {
            const leaf = leaves[row - from] * width;
            const total = counts ? normalizer(values, leaf, classes) : 1;
            const out = row * classes;
            for (let k = 0; k < classes; k++)
                sums[out + k] += values[leaf + k] / total;
        }
    });
    divide(sums, trees.length);
    return block;
}
/** Mean over the trees of their predictions: rows x outputs. ForestRegressor.predict's order of sums. */
function meanValue(trees, input, outputs) {
    return divide(sumValues(trees, input, new Float64Array(input.rows * outputs), outputs), trees.length);
}
/** Adds every tree's prediction to `sums` (rows x outputs), in tree order, and returns it. */
function sumValues(trees, input, sums, outputs) {
    eachLeafRun(trees, input, (tree, leaves, from, to) => {
        const { values, width } = tree;
        for (let row = from; row < to; row++) {
            const leaf = leaves[row - from] * width;
            const out = row * outputs;
            for (let k = 0; k < outputs; k++)
                sums[out + k] += values[leaf + k];
        }
    });
    return sums;
}
/**
 * Adds `scale` x prediction of every tree to one column of `sums` (rows x columns): stage by stage and, inside a stage,
 * tree k to column k, as predict_stages of sklearn/ensemble/_gradient_boosting.pyx does.
 */
function addStages(stages, input, scale, sums) {
    const columns = stages[0]?.length ?? 1;
    for (let k = 0; k < columns; k++) {
        const trees = stages.map((stage) => stage[k]);
        eachLeafRun(trees, input, (tree, leaves, from, to) => {
            const { values, width } = tree;
            for (let row = from; row < to; row++)
                sums[row * columns + k] += scale * values[leaves[row - from] * width];
        });
    }
}
/** The stored values of the leaf that each row ends in: rows x width. */
function leafValues(tree, input) {
    const { values, width } = tree;
    const block = (0,blocks/* denseBlock */.L9)(input.rows, width);
    eachLeafRun([tree], input, (_tree, leaves, from, to) => {
        for (let row = from; row < to; row++) {
            const leaf = leaves[row - from] * width;
            for (let k = 0; k < width; k++)
                block.data[row * width + k] = values[leaf + k];
        }
    });
    return block;
}
/** Divides each row of counts by its sum; a row of zeros stays. DecisionTreeClassifier.predict_proba before 1.4. */
function normalizeCounts(counts) {
    const { data, cols } = counts;
    const out = new Float64Array(data.length);
    for (let at = 0; at < data.length; at += cols) {
        const total = normalizer(data, at, cols);
        for (let k = 0; k < cols; k++)
            out[at + k] = data[at + k] / total;
    }
    return out;
}
/** The class fractions of one node that holds counts. */
function nodeFractions(tree, node) {
    const from = node * tree.width;
    const total = normalizer(tree.values, from, tree.width);
    return tree.values.slice(from, from + tree.width).map((count) => count / total);
}
function normalizer(values, from, length) {
    const total = pairwiseSum(values, from, length);
    return total === 0 ? 1 : total;
}
function divide(sums, count) {
    for (let at = 0; at < sums.length; at++)
        sums[at] /= count;
    return sums;
}
/** Calls `use` for every tree with the leaves of every run of rows; for one row, trees come in order. */
function eachLeafRun(trees, input, use) {
    const leaves = new Int32Array(Math.min(input.rows, ROWS_AT_ONCE));
    for (let from = 0; from < input.rows; from += ROWS_AT_ONCE) {
        const to = Math.min(from + ROWS_AT_ONCE, input.rows);
        for (const tree of trees) {
            findLeaves(tree, input, from, to, leaves);
            use(tree, leaves, from, to);
        }
    }
}

// EXTERNAL MODULE: ./src/plan/trees/graph-forest.ts
var graph_forest = __webpack_require__(11175);
;// CONCATENATED MODULE: ./src/plan/trees/graph.ts



/**
 * Leaves of [rows, features]. scikit-learn compares float32 values with float64 thresholds. `columns`: those that a tree looks
 * at, null for all.
 */
function graphLeaves(graph, matrix, trees, columns) {
    const single = graph.cast(graph.cast(matrix, 'float'), 'double');
    return { ...(0,graph_forest/* graphFindLeaves */.gp)(graph, single, forestOf(trees, columns)), trees };
}
/** The values of the leaves (`width` numbers that `row` gives for a tree's node), summed over the trees: [rows, width]. */
function graphLeafSum(graph, leaves, width, row) {
    return (0,graph_forest/* graphLeafTotal */.BD)(graph, leaves.numbers, { data: tableOf(leaves, width, row), width });
}
/** One number for the leaf in each tree: [rows, trees]. */
function graphLeafColumns(graph, leaves, of) {
    const table = tableOf(leaves, 1, (tree, node) => [of(tree, node)]);
    const numbers = graph.node('Gather', [graph.constant(table, [table.length]), leaves.numbers]);
    return graph.node('Transpose', [numbers]);
}
/** Raw scores of boosting: [rows, columns]. Column k starts from `start[k]` and adds scale x tree k of each stage. */
function graphStages(graph, matrix, stages, { scale, start }) {
    const columns = Array.from(start, (value, k) => {
        const leaves = graphLeaves(graph, matrix, stages.map((stage) => stage[k]));
        const data = tableOf(leaves, 1, (tree, node) => [scale * tree.values[node * tree.width]]);
        return (0,graph_forest/* graphLeafTotal */.BD)(graph, leaves.numbers, { data, width: 1, start: [value] });
    });
    return columns.length === 1 ? columns[0] : graph.node('Concat', columns, { axis: (0,onnx_attributes/* int */.Wh)(1) });
}
/** The stored values of a node, as a view. */
function nodeValues(tree, node) {
    return tree.values.subarray(node * tree.width, (node + 1) * tree.width);
}
function tableOf({ nodes, trees }, width, row) {
    const table = new Float64Array(nodes.length * width);
    let index = 0;
    let start = 0;
    for (const [leaf, node] of nodes.entries()) {
        // Leaves are numbered through the trees.
        while (node >= start + trees[index].nodeCount)
            start += trees[index++].nodeCount;
        table.set(row(trees[index], node - start), leaf * width);
    }
    return table;
}
/** The structs of all trees as one forest. */
function forestOf(trees, columns) {
    const count = trees.reduce((sum, tree) => sum + tree.nodeCount, 0);
    const forest = {
        roots: new Int32Array(trees.length),
        left: new Int32Array(count),
        right: new Int32Array(count),
        feature: new Int32Array(count),
        threshold: new Float64Array(count),
        missingLeft: new Uint8Array(count),
    };
    let start = 0;
    for (const [index, tree] of trees.entries()) {
        forest.roots[index] = start;
        for (let node = 0; node < tree.nodeCount; node++) {
            const at = node * tree.wordStride;
            const left = tree.words[at + tree.left];
            const to = start + node;
            forest.left[to] = left === LEAF ? -1 : start + left;
            if (left === LEAF)
                continue;
            forest.right[to] = start + tree.words[at + tree.right];
            const feature = tree.words[at + tree.feature];
            forest.feature[to] = columns?.[index]?.[feature] ?? feature;
            forest.threshold[to] = tree.doubles[node * tree.doubleStride + tree.threshold];
            forest.missingLeft[to] = tree.missing < 0 ? 0 : tree.words[at + tree.missing] & 0xff;
        }
        start += tree.nodeCount;
    }
    return forest;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/missing-values.ts


const CRITERIA = ['gini', 'entropy', 'log_loss', 'squared_error', 'friedman_mse', 'poisson'];
/**
 * Whether a tree estimator takes NaN when it predicts, by the rules of the version that saved it
 * (`_support_missing_values`, `__sklearn_tags__` of sklearn/tree/_classes.py).
 *
 * DecisionTree*: since 1.3 for the usual criteria without monotonic constraints, since 1.9 always.
 * ExtraTree*: since 1.6, with the random splitter.
 */
function missingRule(attributes, className, tree, version) {
    return acceptsMissing(attributes, className, tree, version) ? 'allowed' : 'refused';
}
/** Forests ask their first tree; random forests do so since scikit-learn 1.4, extra-trees since 1.6. */
function forestMissingRule(estimator, tree, context) {
    if (!isAtLeast(context.version, 1, 4))
        return 'refused';
    const attributes = access/* Attributes */.e.of(estimator);
    return missingRule(attributes, (0,class_names/* canonicalClass */.t)(attributes.className), tree, context.version);
}
function acceptsMissing(attributes, className, tree, version) {
    if (tree.missing < 0)
        return false;
    const splitter = attributes.get('splitter');
    const extra = className.includes('ExtraTree');
    if (extra && (splitter !== 'random' || !isAtLeast(version, 1, 6)))
        return false;
    if (isAtLeast(version, 1, 9))
        return true;
    const criterion = attributes.get('criterion');
    const free = (attributes.get('monotonic_cst') ?? null) === null;
    return (extra || splitter === 'best') && free && typeof criterion === 'string' && CRITERIA.includes(criterion);
}

;// CONCATENATED MODULE: ./src/lower/sklearn/tree-structure.ts



const TREE_CLASSES = new Set([
    'sklearn.tree.DecisionTreeClassifier',
    'sklearn.tree.DecisionTreeRegressor',
    'sklearn.tree.ExtraTreeClassifier',
    'sklearn.tree.ExtraTreeRegressor',
]);
/** The fitted tree of one of the four tree estimators. @throws unsupported for any other object */
function readTreeEstimator(estimator, features, path) {
    const className = estimator instanceof pickle_values/* PyObject */.By ? (0,class_names/* canonicalClass */.t)(estimator.className ?? '') : '';
    if (!(estimator instanceof pickle_values/* PyObject */.By) || !TREE_CLASSES.has(className)) {
        throw (0,errors/* unsupported */.qO)(className === '' ? path : className, `${path} is not a fitted decision tree`);
    }
    return readTree(access/* Attributes */.e.of(estimator).object('tree_'), features);
}
/**
 * A pickled `sklearn.tree._tree.Tree`: its node array is used in place, fields found by name, so that the 56-byte
 * nodes before scikit-learn 1.3 and the 64-byte nodes since then read alike.
 */
function readTree(object, features) {
    const attributes = access/* Attributes */.e.of(object);
    const nodes = attributes.array('nodes');
    const values = attributes.array('values');
    const [count, outputs, classes] = values.shape;
    if (values.shape.length !== 3 || outputs === undefined || classes === undefined || count !== nodes.size) {
        throw (0,errors/* corrupt */.qb)('decision tree', `values of shape (${values.shape.join(', ')}) for ${nodes.size} nodes`);
    }
    return { tree: openTree(nodes.bytes, layoutOf(nodes), (0,arrays/* toFloats */.Fn)(values), features), outputs, classes };
}
function layoutOf(nodes) {
    const { dtype } = nodes;
    if (nodes.bytes.length !== nodes.size * dtype.itemSize) {
        throw (0,errors/* corrupt */.qb)('decision tree', `${nodes.bytes.length} bytes for ${nodes.size} nodes of ${dtype.itemSize} bytes`);
    }
    const missing = dtype.fields?.find((field) => field.name === 'missing_go_to_left');
    return {
        size: dtype.itemSize,
        left: offsetOf(dtype, 'left_child', 'i'),
        right: offsetOf(dtype, 'right_child', 'i'),
        feature: offsetOf(dtype, 'feature', 'i'),
        threshold: offsetOf(dtype, 'threshold', 'f'),
        missing: missing?.offset ?? null,
    };
}
// Indices are 8 bytes on 64-bit machines and 4 on others; the kernel reads the low word, which comes first in both.
function offsetOf(dtype, name, kind) {
    const field = dtype.fields?.find((candidate) => candidate.name === name);
    const fits = field !== undefined &&
        field.dtype.kind === kind &&
        field.dtype.littleEndian &&
        (field.dtype.itemSize === 8 || (kind === 'i' && field.dtype.itemSize === 4));
    if (!fits)
        throw (0,errors/* unsupported */.qO)('sklearn.tree._tree.Tree', `its nodes have no little-endian field ${name} of a known type`);
    return field.offset;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/several-targets.ts

/** Labels of several targets, each once, in the order in which they come. */
function unionOf(classes) {
    return [...new Set(classes.flat())];
}
/**
 * A classifier of several targets: `labels` gives one array of class positions a target. Its `classes` are those of all targets;
 * it gives labels, no probabilities, since each target has its own.
 */
function labelsOfTargets(about, classes, labels, graphLabels) {
    const all = unionOf(classes);
    const positions = new Map(all.map((label, at) => [label, at]));
    const places = classes.map((known) => Int32Array.from(known, (label) => positions.get(label)));
    return {
        className: about.className,
        task: 'classification',
        classes: all,
        outputs: classes.length,
        inputs: about.inputs,
        hasProbabilities: false,
        infer: (block, want) => ({
            labels: want.predictions ? interleaved(labels((0,numeric_input/* numericInput */.u)(block, about)), places, block.rows) : null,
            values: null,
            probabilities: null,
            scores: null,
        }),
        toOnnx: (graph, input) => ({ labels: graphInterleaved(graph, graphLabels(graph, input), places) }),
    };
}
/** Class positions of each target (int64 [rows]) as positions among the classes of all: int64 [rows, targets]. */
function graphInterleaved(graph, columns, places) {
    const parts = columns.map((column, target) => (0,graph_nodes/* graphColumn */.Pb)(graph, (0,graph_nodes/* graphLookUp */.pg)(graph, places[target], column)));
    return (0,graph_nodes/* graphConcat */.tR)(graph, parts);
}
/** Row-major rows x targets. */
function interleaved(columns, places, rows) {
    const out = new Int32Array(rows * columns.length);
    for (const [target, column] of columns.entries()) {
        for (let row = 0; row < rows; row++)
            out[row * columns.length + target] = places[target][column[row]];
    }
    return out;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/tree-targets.ts




/**
 * A tree or forest that classifies several targets at once: a leaf holds a row of classes for each target. A single tree compares
 * what its leaf holds; a forest the mean of the distributions.
 */
function treeTargets(attributes, about, { fitted, counts }) {
    const { outputs, classes: width } = fitted[0];
    const classes = attributes.list('classes_').map((stored) => (0,formats_labels/* toLabels */.Dc)(stored));
    if (classes.length !== outputs || classes.some((known) => known.length > width))
        throw (0,errors/* corrupt */.qb)(about.className, 'the classes do not fit the leaves');
    const trees = fitted.map(({ tree }) => tree);
    return labelsOfTargets(about, classes, (input) => {
        const cells = leafCells(trees, input, about);
        return classes.map((known, target) => {
            const sums = (0,blocks/* denseBlock */.L9)(input.rows, known.length);
            for (const leaves of cells) {
                const part = targetColumns(leaves, target * width, known.length);
                const shares = counts && trees.length > 1 ? normalizeCounts(part) : part.data;
                for (let at = 0; at < shares.length; at++)
                    sums.data[at] += shares[at];
            }
            return (0,links/* argmaxRows */._h)({ ...sums, data: sums.data.map((sum) => sum / trees.length) });
        });
    }, (graph, input) => {
        const leaves = graphLeaves(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), trees);
        const { div } = graphMath(graph);
        return classes.map((known, target) => {
            const from = target * width;
            const part = (tree, node) => nodeValues(tree, node).subarray(from, from + known.length);
            const shares = (tree, node) => normalizeCounts({ kind: 'dense', rows: 1, cols: known.length, data: part(tree, node) });
            const sums = graphLeafSum(graph, leaves, known.length, counts && trees.length > 1 ? shares : part);
            return (0,graph_nodes/* graphArgmax */.Ng)(graph, div(sums, trees.length));
        });
    });
}
function leafCells(trees, input, about) {
    const rows = toTreeRows(input, about);
    return trees.map((tree) => leafValues(tree, rows));
}
function targetColumns({ rows, cols, data }, from, count) {
    const out = (0,blocks/* denseBlock */.L9)(rows, count);
    for (let row = 0; row < rows; row++)
        out.data.set(data.subarray(row * cols + from, row * cols + from + count), row * count);
    return out;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/decision-tree.ts








const decisionTreeLowering = {
    classes: [
        'sklearn.tree.DecisionTreeClassifier',
        'sklearn.tree.DecisionTreeRegressor',
        'sklearn.tree.ExtraTreeClassifier',
        'sklearn.tree.ExtraTreeRegressor',
    ],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const inputs = treeInputs(attributes);
        const fitted = readTree(attributes.object('tree_'), inputs.length);
        const missing = missingRule(attributes, className, fitted.tree, context.version);
        const about = { inputs, className, missing };
        if (className.endsWith('Regressor')) {
            return lowerRegressor(fitted, about);
        }
        if (fitted.outputs > 1)
            return treeTargets(attributes, about, { fitted: [fitted], counts: false });
        return lowerClassifier(fitted, about, singleOutputClasses(attributes, fitted), leavesHoldCounts(context));
    },
};
// The label is the argmax of the stored values, undivided: dividing first can make two different counts equal.
function lowerClassifier(fitted, about, classes, counts) {
    return treeClassifier({ ...about, classes }, {
        compute: (rows) => leafValues(fitted.tree, rows),
        labels: links/* argmaxRows */._h,
        probabilities: (values) => (counts ? normalizeCounts(values) : values.data),
    }, {
        toOnnx(graph, input) {
            const leaves = graphLeaves(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), [fitted.tree]);
            const values = graphLeafSum(graph, leaves, classes.length, nodeValues);
            const labels = (0,graph_nodes/* graphArgmax */.Ng)(graph, values);
            if (!counts)
                return { labels, probabilities: values };
            return { labels, probabilities: graphLeafSum(graph, leaves, classes.length, nodeFractions) };
        },
    });
}
function lowerRegressor({ tree, outputs }, about) {
    return treeRegressor({ ...about, outputs }, (rows) => leafValues(tree, rows).data, {
        toOnnx(graph, input) {
            const leaves = graphLeaves(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), [tree]);
            return { values: graphLeafSum(graph, leaves, outputs, nodeValues) };
        },
    });
}
/** Columns of a tree estimator; `n_features_` is the name before scikit-learn 1.0. */
function treeInputs(attributes) {
    return inputsOf(attributes, 'number', attributes.optionalNumber('n_features_') ?? undefined);
}
/** Leaves of classifiers hold counts before scikit-learn 1.4, fractions since then. */
function leavesHoldCounts(context) {
    return !isAtLeast(context.version, 1, 4);
}
/** Labels of a classifier, checked against the width of its tree's leaves. @throws unsupported for several targets */
function singleOutputClasses(attributes, fitted) {
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    if (fitted.outputs !== 1) {
        throw (0,errors/* unsupported */.qO)(className, `it predicts ${fitted.outputs} targets at once; one target is supported`, 'Train one classifier per target.');
    }
    const classes = attributes.labels('classes_');
    if (classes.length !== fitted.classes) {
        throw (0,errors/* corrupt */.qb)('decision tree', `${classes.length} classes, but leaves of ${fitted.classes} values`);
    }
    return classes;
}

;// CONCATENATED MODULE: ./src/plan/products.ts

/**
 * input (n x d) times the transposed weights (k x d) plus bias (k, or one number for all): n x k.
 * scikit-learn's `X @ coef_.T + intercept_`. Sums run over the features in ascending order on every platform.
 */
function affine(input, weights, bias = 0) {
    const output = (0,blocks/* denseBlock */.L9)(input.rows, weights.rows);
    if (input.kind === 'sparse')
        multiplySparse(input, weights, output);
    else
        multiplyRows(input, weights, output);
    addBias(output, bias);
    return output;
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
function multiplySparse(input, weights, output) {
    const { rows: outputs, cols: features, data: w } = weights;
    for (let row = 0; row < input.rows; row++) {
        const to = row * outputs;
        for (let at = input.indptr[row]; at < input.indptr[row + 1]; at++) {
            const value = input.data[at];
            const column = input.indices[at];
            for (let out = 0; out < outputs; out++)
                output.data[to + out] += value * w[out * features + column];
        }
    }
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

;// CONCATENATED MODULE: ./src/lower/sklearn/gaussian-naive-bayes.ts




const gaussian_naive_bayes_NAME = 'sklearn.naive_bayes.GaussianNB';
const gaussianNaiveBayesLowering = {
    classes: [gaussian_naive_bayes_NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const classes = attributes.labels('classes_');
        const means = attributes.matrix('theta_');
        // sigma_ was renamed to var_ in 1.0.
        const variances = attributes.matrix(attributes.has('var_') ? 'var_' : 'sigma_');
        const priors = attributes.floats('class_prior_');
        if (means.rows !== classes.length || variances.rows !== classes.length || priors.length !== classes.length) {
            throw (0,errors/* corrupt */.qb)(gaussian_naive_bayes_NAME, 'means, variances and priors do not fit the classes');
        }
        const features = means.cols;
        const constants = Float64Array.from(priors, (prior, label) => {
            let sum = 0;
            for (let j = 0; j < features; j++)
                sum += Math.log(2 * Math.PI * variances.data[label * features + j]);
            return Math.log(prior) - 0.5 * sum;
        });
        return classifier({ className: gaussian_naive_bayes_NAME, classes, inputs: inputsOf(attributes, 'number', features) }, {
            compute(block) {
                const input = (0,blocks/* toDense */.FL)(block);
                const joint = (0,blocks/* denseBlock */.L9)(input.rows, classes.length);
                for (let row = 0; row < input.rows; row++) {
                    for (let label = 0; label < classes.length; label++) {
                        let sum = 0;
                        for (let j = 0; j < features; j++) {
                            const distance = input.data[row * features + j] - means.data[label * features + j];
                            sum += (distance * distance) / variances.data[label * features + j];
                        }
                        joint.data[row * classes.length + label] = constants[label] - 0.5 * sum;
                    }
                }
                return joint;
            },
            labels: links/* argmaxRows */._h,
            probabilities: normalizedLikelihoods,
        }, {
            toOnnx(graph, input) {
                const value = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                const joint = classes.map((_, label) => {
                    const row = (data) => (0,graph_nodes/* graphRow */.xm)(graph, data.subarray(label * features, (label + 1) * features));
                    const distance = graph.node('Sub', [value, row(means.data)]);
                    const squared = graph.node('Div', [graph.node('Mul', [distance, distance]), row(variances.data)]);
                    const half = graph.node('Mul', [(0,graph_nodes/* graphRowSum */.wJ)(graph, squared), (0,graph_nodes/* graphScalar */.lX)(graph, -0.5)]);
                    return graph.node('Add', [half, (0,graph_nodes/* graphScalar */.lX)(graph, constants[label])]);
                });
                const likelihoods = (0,graph_nodes/* graphConcat */.tR)(graph, joint);
                return { labels: (0,graph_nodes/* graphArgmax */.Ng)(graph, likelihoods), probabilities: (0,graph_nodes/* graphSoftmax */.NZ)(graph, likelihoods) };
            },
        });
    },
};
/** exp(joint - logsumexp(joint)): how all naive Bayes estimators make probabilities. */
function normalizedLikelihoods(joint) {
    const totals = (0,links/* logSumExpRows */.MI)(joint);
    return joint.data.map((value, at) => Math.exp(value - totals[Math.floor(at / joint.cols)]));
}

;// CONCATENATED MODULE: ./src/lower/sklearn/discrete-naive-bayes.ts





/** Naive Bayes on counts: the joint log likelihood is linear in the counts. */
const discreteNaiveBayesLowering = {
    classes: ['MultinomialNB', 'ComplementNB', 'BernoulliNB'].map((name) => `sklearn.naive_bayes.${name}`),
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const classes = attributes.labels('classes_');
        const { weights, bias } = linearOf(attributes, className);
        if (weights.rows !== classes.length || bias.length !== classes.length) {
            throw (0,errors/* corrupt */.qb)(className, 'the likelihoods do not fit the classes');
        }
        const threshold = className.endsWith('BernoulliNB') ? attributes.optionalNumber('binarize') : null;
        const binarize = (input) => threshold === null ? input : above((0,blocks/* toDense */.FL)(input), threshold);
        return classifier({ className, classes, inputs: inputsOf(attributes, 'number', weights.cols) }, {
            compute: (input) => affine(binarize(input), weights, bias),
            labels: links/* argmaxRows */._h,
            probabilities: normalizedLikelihoods,
        }, {
            toOnnx(graph, input) {
                const counts = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                const value = threshold === null
                    ? counts
                    : graph.cast(graph.node('Greater', [counts, (0,graph_nodes/* graphRow */.xm)(graph, [threshold])]), 'double');
                const joint = (0,graph_nodes/* graphAffine */.wf)(graph, value, weights, bias);
                return { labels: (0,graph_nodes/* graphArgmax */.Ng)(graph, joint), probabilities: (0,graph_nodes/* graphSoftmax */.NZ)(graph, joint) };
            },
        });
    },
};
function linearOf(attributes, className) {
    const weights = attributes.matrix('feature_log_prob_');
    switch (className) {
        case 'sklearn.naive_bayes.MultinomialNB':
            return { weights, bias: attributes.floats('class_log_prior_') };
        case 'sklearn.naive_bayes.ComplementNB':
            // Priors count only where there is one class.
            return {
                weights,
                bias: weights.rows === 1 ? attributes.floats('class_log_prior_') : new Float64Array(weights.rows),
            };
        case 'sklearn.naive_bayes.BernoulliNB':
            return bernoulli(weights, attributes.floats('class_log_prior_'));
        default:
            throw (0,errors/* unsupported */.qO)(className, 'another naive Bayes');
    }
}
/** log P(x) for 0 and 1: x * (log p - log(1 - p)) + log(1 - p), summed over the features. */
function bernoulli(logProbabilities, priors) {
    const { rows, cols, data } = logProbabilities;
    const negative = data.map((value) => Math.log(1 - Math.exp(value)));
    const bias = Float64Array.from({ length: rows }, (_, label) => {
        let sum = 0;
        for (let j = 0; j < cols; j++)
            sum += negative[label * cols + j];
        return priors[label] + sum;
    });
    return { weights: { rows, cols, data: data.map((value, at) => value - negative[at]) }, bias };
}
function above(block, threshold) {
    return { ...block, data: block.data.map((value) => (value > threshold ? 1 : 0)) };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/discretizer.ts







const discretizer_NAME = 'sklearn.preprocessing.KBinsDiscretizer';
/** Bins by fitted edges, as numbers or one-hot. */
const discretizerLowering = {
    classes: [discretizer_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const edges = attributes.list('bin_edges_').map((array) => {
            if (!(array instanceof pickle_values/* NDArray */.Mv))
                throw (0,errors/* corrupt */.qb)(discretizer_NAME, 'the edges of a column are no array');
            // The outermost edges do not bound: values beyond them belong to the first and last bin.
            return (0,arrays/* toFloats */.Fn)(array).slice(1, -1);
        });
        const nudged = !isAtLeast(context.version, 1, 1);
        const encode = attributes.string('encode');
        const encoder = encode === 'ordinal' ? null : lowerTransformer(attributes.object('_encoder'), context, '_encoder');
        return denseTransformer({ className: discretizer_NAME, inputs: inputsOf(attributes, 'number', edges.length) }, (input) => {
            const bins = {
                ...input,
                data: input.data.map((value, at) => binOf(nudged ? nudge(value) : value, edges[at % input.cols])),
            };
            return encoder === null ? bins : encoder.transform(bins);
        }, {
            toOnnx(graph, input) {
                const { abs, add, lessEqual, mul, number } = graphMath(graph);
                const matrix = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                const bins = (0,graph_nodes/* graphConcat */.tR)(graph, edges.map((inner, at) => {
                    const value = (0,graph_nodes/* graphColumns */.iD)(graph, matrix, [at]);
                    if (inner.length === 0)
                        return mul(value, 0);
                    const moved = nudged ? add(value, add(mul(abs(value), 1e-5), 1e-8)) : value;
                    return (0,graph_nodes/* graphRowSum */.wJ)(graph, number(lessEqual((0,graph_nodes/* graphRow */.xm)(graph, inner), moved)));
                }));
                return { transformed: encoder === null ? bins : graphTransformed(graph, encoder, [bins]) };
            },
        });
    },
};
/** Until 1.0 a value just below an edge counted as on it: numpy.isclose's tolerances are added before the search. */
function nudge(value) {
    return value + (1e-8 + 1e-5 * Math.abs(value));
}
/** numpy.searchsorted(edges, value, side="right") */
function binOf(value, edges) {
    let low = 0;
    let high = edges.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (edges[middle] <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/dummy.ts





/** Baselines that look at no feature; gradient boosting starts from one. */
const dummyLowering = {
    classes: ['sklearn.dummy.DummyClassifier', 'sklearn.dummy.DummyRegressor'],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        // Before 1.9 the file does not always say how many columns there were; none of them is looked at.
        const known = featureNames(attributes) !== null || featureCount(attributes) !== null;
        const facts = { className, inputs: known ? inputsOf(attributes, 'any') : [] };
        return className.endsWith('Classifier') ? dummy_lowerClassifier(attributes, facts) : dummy_lowerRegressor(attributes, facts);
    },
};
function dummy_lowerClassifier(attributes, facts) {
    const strategy = attributes.string('_strategy');
    if (attributes.int('n_outputs_') !== 1)
        return lowerTargets(attributes, facts, strategy);
    const classes = attributes.labels('classes_');
    const row = constantProbabilities(attributes, strategy, classes);
    const label = (0,links/* argmaxRows */._h)({ kind: 'dense', rows: 1, cols: row.length, data: row })[0];
    return {
        ...facts,
        task: 'classification',
        classes,
        outputs: 1,
        hasProbabilities: true,
        infer(input, want) {
            if (want.predictions && strategy === 'uniform')
                throw random(facts.className, strategy);
            return {
                labels: want.predictions ? new Int32Array(input.rows).fill(label) : null,
                values: null,
                probabilities: want.probabilities ? repeat(row, input.rows).data : null,
                scores: null,
            };
        },
        toOnnx(graph, input) {
            if (strategy === 'uniform')
                throw random(facts.className, strategy);
            return {
                labels: (0,graph_nodes/* graphFlat */.sv)(graph, graph.cast((0,graph_nodes/* graphRepeat */.g$)(graph, input[0], Float64Array.of(label)), 'int64')),
                probabilities: (0,graph_nodes/* graphRepeat */.g$)(graph, input[0], row),
            };
        },
    };
}
/** Several targets: every row gets the same labels, one a target. */
function lowerTargets(attributes, facts, strategy) {
    const classes = attributes.list('classes_').map((known) => (0,formats_labels/* toLabels */.Dc)(known));
    const answers = classes.map((known, target) => {
        if (strategy === 'most_frequent' || strategy === 'prior')
            return mostFrequent(attributes, target);
        if (strategy !== 'constant')
            throw random(facts.className, strategy);
        const [label] = (0,formats_labels/* toLabels */.Dc)([
            (0,arrays/* asItems */.dB)(attributes.raw('constant'))?.flatMap((item) => (0,arrays/* asItems */.dB)(item) ?? [item])[target] ?? null,
        ]);
        const index = known.findIndex((each) => each === label);
        if (index < 0)
            throw (0,errors/* unsupported */.qO)(`${facts.className}.constant`, 'it is none of the classes');
        return index;
    });
    return labelsOfTargets({ ...facts, missing: 'allowed' }, classes, (input) => answers.map((answer) => new Int32Array(input.rows).fill(answer)), (graph, input) => answers.map((answer) => (0,graph_nodes/* graphFlat */.sv)(graph, graph.cast((0,graph_nodes/* graphRepeat */.g$)(graph, input[0], Float64Array.of(answer)), 'int64'))));
}
function mostFrequent(attributes, target) {
    const prior = attributes.list('class_prior_')[target];
    if (!(prior instanceof pickle_values/* NDArray */.Mv))
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.class_prior_`, 'not one a target');
    const data = (0,arrays/* toFloats */.Fn)(prior);
    return (0,links/* argmaxRows */._h)({ kind: 'dense', rows: 1, cols: data.length, data })[0];
}
function dummy_lowerRegressor(attributes, facts) {
    const constant = attributes.floats('constant_');
    return {
        ...facts,
        task: 'regression',
        classes: null,
        outputs: constant.length,
        hasProbabilities: false,
        infer: (input, want) => ({
            labels: null,
            values: want.predictions ? repeat(constant, input.rows).data : null,
            probabilities: null,
            scores: null,
        }),
        toOnnx: (graph, input) => ({ values: (0,graph_nodes/* graphRepeat */.g$)(graph, input[0], constant) }),
    };
}
/** The one row of probabilities that every sample gets. */
function constantProbabilities(attributes, strategy, classes) {
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    if (strategy === 'prior')
        return attributes.floats('class_prior_');
    if (strategy === 'uniform')
        return new Float64Array(classes.length).fill(1 / classes.length);
    if (strategy === 'most_frequent') {
        const prior = attributes.floats('class_prior_');
        return oneHot((0,links/* argmaxRows */._h)({ kind: 'dense', rows: 1, cols: prior.length, data: prior })[0], classes.length);
    }
    if (strategy === 'constant')
        return oneHot(constantClass(attributes, classes), classes.length);
    throw random(className, strategy);
}
function constantClass(attributes, classes) {
    const given = attributes.raw('constant');
    const [label] = (0,formats_labels/* toLabels */.Dc)([(0,formats_labels/* scalarOf */.ol)(given)]);
    const index = classes.findIndex((known) => known === label);
    if (index < 0)
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.constant`, `${(0,arrays/* describeValue */.bp)(given)} is none of the classes`);
    return index;
}
function oneHot(index, length) {
    const row = new Float64Array(length);
    row[index] = 1;
    return row;
}
function repeat(row, rows) {
    const data = new Float64Array(rows * row.length);
    for (let at = 0; at < data.length; at += row.length)
        data.set(row, at);
    return { kind: 'dense', rows, cols: row.length, data };
}
function random(className, strategy) {
    return (0,errors/* unsupported */.qO)(className, `the strategy ${strategy} predicts at random, so there is nothing to reproduce`);
}

;// CONCATENATED MODULE: ./src/formats/sparse.ts



/**
 * A pickled scipy.sparse csr or csc matrix (or array) as CSR.
 * @throws unsupported for other sparse formats; corrupt when the index arrays do not fit the shape
 */
function csrOf(object) {
    const attributes = access/* Attributes */.e.of(object);
    const layout = /^scipy\.sparse\..*\b(csr|csc)_(?:matrix|array)$/.exec(object.className ?? '')?.[1];
    if (layout === undefined) {
        throw (0,errors/* unsupported */.qO)(attributes.className, 'expected a scipy.sparse csr or csc matrix');
    }
    const [rows, cols] = attributes.has('_shape') ? attributes.ints('_shape') : attributes.ints('shape');
    if (rows === undefined || cols === undefined)
        throw (0,errors/* corrupt */.qb)(attributes.className, 'the shape has no two extents');
    const stored = {
        indptr: attributes.ints('indptr'),
        indices: attributes.ints('indices'),
        data: attributes.floats('data'),
    };
    const [major, minor] = layout === 'csr' ? [rows, cols] : [cols, rows];
    sparse_checkIndices(attributes.className, stored, major, minor);
    return layout === 'csr' ? { rows, cols, ...stored } : { rows, cols, ...transpose(stored, minor) };
}
function sparse_checkIndices(className, { indptr, indices, data }, major, minor) {
    const count = indptr[indptr.length - 1] ?? 0;
    if (indptr.length !== major + 1 || indptr[0] !== 0 || count > indices.length || count > data.length) {
        throw (0,errors/* corrupt */.qb)(className, `indptr of ${indptr.length} entries does not fit ${major} rows and ${data.length} values`);
    }
    for (let index = 1; index < indptr.length; index++) {
        if (indptr[index] < indptr[index - 1])
            throw (0,errors/* corrupt */.qb)(className, 'indptr decreases');
    }
    for (let index = 0; index < count; index++) {
        if (indices[index] < 0 || indices[index] >= minor)
            throw (0,errors/* corrupt */.qb)(className, 'an index lies outside the shape');
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

;// CONCATENATED MODULE: ./src/formats/structured-fields.ts



/**
 * The values of one field of a structured array, by name, as a contiguous array: so a tree's nodes read alike
 * whether the node has 56 bytes (scikit-learn < 1.3) or 64.
 * @throws unsupported when there is no such field
 */
function fieldOf(structured, name) {
    const field = structured.dtype.fields?.find((candidate) => candidate.name === name);
    if (field === undefined) {
        const known = structured.dtype.fields?.map((candidate) => candidate.name).join(', ') ?? 'not a structured array';
        throw (0,errors/* unsupported */.qO)(name, `the structured array has no such field (${known})`);
    }
    const count = structured.size;
    (0,arrays/* requireBytes */.V5)(structured, count);
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
    return new pickle_values/* NDArray */.Mv({
        dtype: { ...field.dtype, subShape: [] },
        shape: [...structured.shape, ...field.dtype.subShape],
        fortran: structured.fortran,
        bytes: out,
        objects: null,
    });
}

;// CONCATENATED MODULE: ./src/lower/sklearn/tree-importances.ts



/**
 * `feature_importances_` of trees, forests and gradient boosting, which scikit-learn computes when asked: what each column's
 * splits take off the impurity, in the order of its sums, because a threshold is compared with them. null for other models.
 */
function treeImportancesOf(model) {
    const name = (0,class_names/* canonicalClass */.t)(model.className);
    if (/^sklearn\.tree\.(Decision|Extra)Tree(Classifier|Regressor)$/.test(name))
        return reductionsOf(model.object('tree_'), true);
    const forest = /^sklearn\.ensemble\.(RandomForest|ExtraTrees)(Classifier|Regressor)$/.test(name);
    if (!forest && !/^sklearn\.ensemble\.GradientBoosting(Classifier|Regressor)$/.test(name))
        return null;
    const stored = model.raw('estimators_');
    // Gradient boosting keeps a table of stages by classes.
    const trees = stored instanceof pickle_values/* NDArray */.Mv ? (0,arrays/* toItems */.ae)(stored) : model.list('estimators_');
    const parts = trees.map((tree) => {
        if (!(tree instanceof pickle_values/* PyObject */.By))
            throw (0,errors/* corrupt */.qb)(name, 'an estimator is no object');
        return access/* Attributes */.e.of(tree).object('tree_');
    });
    const grown = parts.filter((tree) => access/* Attributes */.e.of(tree).array('nodes').size > 1);
    const features = model.int(model.has('n_features_in_') ? 'n_features_in_' : 'n_features_');
    const mean = new Float64Array(features);
    if (grown.length === 0)
        return mean;
    for (const tree of grown) {
        for (const [column, reduction] of reductionsOf(tree, forest).entries())
            mean[column] += reduction;
    }
    for (let column = 0; column < features; column++)
        mean[column] /= grown.length;
    const total = pairwiseSum(mean, 0, features);
    return mean.map((value) => value / total);
}
/** Tree.compute_feature_importances of sklearn/tree/_tree.pyx. */
function reductionsOf(tree, normalize) {
    const nodes = access/* Attributes */.e.of(tree).array('nodes');
    const [left, right, feature] = ['left_child', 'right_child', 'feature'].map((name) => (0,arrays/* toInts */.q9)(fieldOf(nodes, name)));
    const [impurity, weight] = ['impurity', 'weighted_n_node_samples'].map((name) => (0,arrays/* toFloats */.Fn)(fieldOf(nodes, name)));
    const [count] = tree.args;
    const reductions = new Float64Array(typeof count === 'number' ? count : 0);
    const product = (node) => weight[node] * impurity[node];
    for (let node = 0; node < nodes.size; node++) {
        if (left[node] < 0)
            continue;
        reductions[feature[node]] += product(node) - product(left[node]) - product(right[node]);
    }
    for (let column = 0; column < reductions.length; column++)
        reductions[column] /= weight[0];
    const total = normalize ? pairwiseSum(reductions, 0, reductions.length) : 0;
    return total > 0 ? reductions.map((value) => value / total) : reductions;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/importances.ts



/**
 * Importance of each column of a fitted model: the size of its coefficients, over several outputs by a norm.
 * @throws unsupported for models of other kinds that compute importances only when asked
 */
function importancesOf(model, normOrder) {
    const fromTrees = model.has('coef_') ? null : treeImportancesOf(model);
    if (fromTrees !== null)
        return fromTrees;
    const stored = model.has('coef_') ? model.raw('coef_') : model.raw('feature_importances_');
    if (stored instanceof pickle_values/* PyObject */.By) {
        const { rows, cols, indptr, indices, data } = csrOf(stored);
        const dense = new Float64Array(rows * cols);
        for (let row = 0; row < rows; row++) {
            for (let at = indptr[row]; at < indptr[row + 1]; at++)
                dense[row * cols + indices[at]] = data[at];
        }
        return columnNorms(dense, cols, normOrder);
    }
    if (!(stored instanceof pickle_values/* NDArray */.Mv))
        throw (0,errors/* unsupported */.qO)(model.className, 'its importances are not an array');
    const values = (0,arrays/* toFloats */.Fn)(stored);
    return stored.shape.length === 1 ? values.map(Math.abs) : columnNorms(values, stored.shape[1], normOrder);
}
function columnNorms(values, cols, order) {
    const norms = new Float64Array(cols);
    for (const [at, value] of values.entries()) {
        const column = at % cols;
        const size = Math.abs(value);
        norms[column] = order === Infinity ? Math.max(norms[column], size) : norms[column] + size ** order;
    }
    return order === 1 || order === Infinity ? norms : norms.map((sum) => sum ** (1 / order));
}
/** The threshold of SelectFromModel: a number, "mean", "median", "1.25*mean", or None for the model's default. */
function importanceThreshold(model, importances, threshold) {
    const number = (0,arrays/* asNumber */.i)(threshold);
    if (number !== null)
        return number;
    const rule = threshold === null ? defaultRule(model) : threshold;
    if (typeof rule === 'number')
        return rule;
    const match = typeof rule === 'string' ? /^(?:\s*([-+.\deE]+)\s*\*)?\s*(mean|median)\s*$/.exec(rule) : null;
    if (match === null)
        throw (0,errors/* unsupported */.qO)('sklearn.feature_selection.SelectFromModel.threshold', 'another rule');
    return Number(match[1] ?? 1) * (match[2] === 'mean' ? importances_meanOf(importances) : medianOf(importances));
}
/** Models with an l1 penalty have true zeros; for others the mean is the threshold. */
function defaultRule(model) {
    const name = (0,class_names/* canonicalClass */.t)(model.className).split('.').at(-1);
    const ratio = name.endsWith('CV') ? 'l1_ratio_' : 'l1_ratio';
    const ratios = model.get(ratio) ?? null;
    const values = ratios === null ? [] : ((0,arrays/* asItems */.dB)(ratios) ?? [ratios]).map((value) => (0,arrays/* asNumber */.i)(value) ?? NaN);
    const ratioModel = /^(ElasticNet|LogisticRegression)(CV)?$/.test(name);
    const allOne = values.length > 0 && values.every((value) => Math.abs(value - 1) <= 1e-8 + 1e-5);
    return model.get('penalty') === 'l1' || name.includes('Lasso') || (ratioModel && allOne) ? 1e-5 : 'mean';
}
function importances_meanOf(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function medianOf(values) {
    const sorted = values.slice().sort();
    const half = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/univariate-selection.ts


/** Rules of the univariate selectors, by the name that GenericUnivariateSelect gives them. */
const MODES = {
    k_best: kBest,
    percentile,
    fpr: (attributes, parameter) => below(attributes, attributes.number(parameter)),
    fwe: (attributes, parameter) => {
        const count = attributes.floats('pvalues_').length;
        return below(attributes, attributes.number(parameter) / count);
    },
    fdr,
};
const MODE_OF = {
    SelectKBest: ['k_best', 'k'],
    SelectPercentile: ['percentile', 'percentile'],
    SelectFpr: ['fpr', 'alpha'],
    SelectFdr: ['fdr', 'alpha'],
    SelectFwe: ['fwe', 'alpha'],
};
/** Which columns a univariate selector keeps, from the scores or p-values of training. */
function keepsByScore(attributes, name) {
    const [mode, parameter] = MODE_OF[name] ?? [attributes.string('mode'), 'param'];
    const rule = Object.hasOwn(MODES, mode) ? MODES[mode] : undefined;
    if (rule === undefined)
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.mode`, `the mode "${mode}"`);
    return rule(attributes, parameter);
}
/** NaN counts as the smallest number. */
function scoresOf(attributes) {
    return attributes.floats('scores_').map((score) => (Number.isNaN(score) ? -Number.MAX_VALUE : score));
}
function kBest(attributes, parameter) {
    const scores = scoresOf(attributes);
    const k = attributes.raw(parameter);
    if (k === 'all')
        return Array.from(scores, () => true);
    const order = Array.from(scores.keys()).sort((left, right) => scores[left] - scores[right]);
    const best = new Set((0,arrays/* numberOf */.rl)(k) === 0 ? [] : order.slice(-(0,arrays/* numberOf */.rl)(k)));
    return Array.from(scores, (_, column) => best.has(column));
}
function percentile(attributes, parameter) {
    const scores = scoresOf(attributes);
    const share = attributes.number(parameter);
    if (share === 100 || share === 0)
        return Array.from(scores, () => share === 100);
    const threshold = linearQuantile(scores, (100 - share) / 100);
    const mask = Array.from(scores, (score) => score > threshold);
    let left = Math.floor((scores.length * share) / 100) - mask.filter(Boolean).length;
    for (const [column, score] of scores.entries()) {
        if (score === threshold && left-- > 0)
            mask[column] = true;
    }
    return mask;
}
/** numpy.percentile's linear interpolation, in numpy's order of operations (_lerp). */
function linearQuantile(values, share) {
    const sorted = values.slice().sort();
    const position = share * (sorted.length - 1);
    const below = Math.floor(position);
    const low = sorted[below];
    const high = sorted[Math.min(below + 1, sorted.length - 1)];
    const weight = position - below;
    return weight >= 0.5 ? high - (high - low) * (1 - weight) : low + (high - low) * weight;
}
function below(attributes, limit) {
    return Array.from(attributes.floats('pvalues_'), (value) => value < limit);
}
/** Benjamini and Hochberg: all up to the largest p-value below its rising limit. */
function fdr(attributes, parameter) {
    const values = attributes.floats('pvalues_');
    const alpha = attributes.number(parameter);
    const sorted = values.slice().sort();
    const selected = sorted.filter((value, rank) => value <= (alpha / values.length) * (rank + 1));
    const limit = selected.at(-1);
    return Array.from(values, (value) => limit !== undefined && value <= limit);
}

;// CONCATENATED MODULE: ./src/lower/sklearn/feature-selection.ts






/** Selectors keep some of the columns; what differs is how the file says which. */
const featureSelectionLowering = {
    classes: [
        'VarianceThreshold',
        'SelectKBest',
        'SelectPercentile',
        'SelectFpr',
        'SelectFdr',
        'SelectFwe',
        'GenericUnivariateSelect',
        'SelectFromModel',
        'RFE',
        'RFECV',
        'SequentialFeatureSelector',
    ].map((name) => `sklearn.feature_selection.${name}`),
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const name = className.slice(className.lastIndexOf('.') + 1);
        const mask = maskOf(attributes, name);
        const inputs = inputsOf(attributes, 'number', mask.length);
        if (mask.length !== inputs.length)
            throw (0,errors/* corrupt */.qb)(className, `a mask of ${mask.length} for ${inputs.length} columns`);
        const kept = mask.flatMap((keep, column) => (keep ? [column] : []));
        const missing = name === 'VarianceThreshold' || takesGaps(name) ? 'allowed' : 'refused';
        const select = (block) => (0,blocks/* selectColumns */.Gs)(block, kept);
        const selector = numericTransformer({ className, inputs, missing }, select, {
            toOnnx: (graph, input) => ({ transformed: (0,graph_nodes/* graphColumns */.iD)(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), kept) }),
        });
        const isEliminator = name === 'RFE' || name === 'RFECV';
        return isEliminator ? withPrediction(selector, attributes.object('estimator_'), context) : selector;
    },
};
/** Selectors around a model leave the question of gaps to the model. */
function takesGaps(name) {
    return name === 'SelectFromModel' || name.startsWith('RFE') || name === 'SequentialFeatureSelector';
}
function maskOf(attributes, name) {
    switch (name) {
        case 'VarianceThreshold': {
            const threshold = attributes.number('threshold');
            return Array.from(attributes.floats('variances_'), (variance) => variance > threshold);
        }
        case 'RFE':
        case 'RFECV':
        case 'SequentialFeatureSelector':
            return (0,arrays/* toItems */.ae)(attributes.array('support_')).map((keep) => keep === true);
        case 'SelectFromModel':
            return importanceMask(attributes);
        default:
            return keepsByScore(attributes, name);
    }
}
function importanceMask(attributes) {
    const model = access/* Attributes */.e.of(attributes.object(attributes.has('estimator_') ? 'estimator_' : 'estimator'));
    if (attributes.has('importance_getter') && attributes.raw('importance_getter') !== 'auto') {
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.importance_getter`, 'importances read by another way than "auto"');
    }
    const importances = importancesOf(model, attributes.number('norm_order'));
    const threshold = importanceThreshold(model, importances, attributes.raw('threshold'));
    const limit = attributes.optionalNumber(attributes.has('max_features_') ? 'max_features_' : 'max_features');
    const order = Array.from(importances.keys()).sort((left, right) => importances[right] - importances[left]);
    const candidates = new Set(limit === null ? order : order.slice(0, limit));
    return Array.from(importances, (importance, column) => candidates.has(column) && importance >= threshold);
}
/** Recursive elimination predicts with the model that was fitted on what is left. */
function withPrediction(selector, estimator, context) {
    const model = context.lower(estimator, 'estimator_');
    return {
        ...model,
        className: selector.className,
        inputs: selector.inputs,
        transform: (block) => selector.transform(block),
        ...(model.infer === undefined
            ? {}
            : { infer: (block, want) => model.infer(selector.transform(block), want) }),
        toOnnx(graph, input) {
            const { transformed } = selector.toOnnx(graph, input);
            if (model.toOnnx === undefined)
                throw (0,errors/* unsupported */.qO)(model.className, 'it has no form in ONNX');
            return { ...model.toOnnx(graph, [transformed]), transformed: transformed };
        },
    };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/feature-union.ts






const feature_union_NAME = 'sklearn.pipeline.FeatureUnion';
/** Transformers side by side on the same columns. */
const featureUnionLowering = {
    classes: [feature_union_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const weights = weightsOf(attributes);
        const parts = stepsOf(attributes, 'transformer_list').flatMap(({ name, estimator }) => {
            if (estimator === 'drop')
                return [];
            const transformer = estimator === 'passthrough' ? null : lowerTransformer(estimator, context, name);
            return [{ transformer, weight: weights.get(name) ?? 1 }];
        });
        const inputs = parts.map((part) => part.transformer?.inputs ?? []).find((wanted) => wanted.length > 0) ??
            inputsOf(attributes, 'any');
        return {
            ...transformerFacts(feature_union_NAME, inputs),
            transform(block) {
                const results = parts.map(({ transformer, weight }) => weighted(transformer === null ? block : transformer.transform(block), weight));
                return (0,blocks/* concatBlocks */.Pe)(block.rows, results, results.some((result) => result.kind === 'sparse'));
            },
            toOnnx(graph, input) {
                const values = parts.map(({ transformer, weight }) => {
                    const value = transformer === null ? (0,graph_nodes/* graphConcat */.tR)(graph, input) : graphTransformed(graph, transformer, input);
                    return weight === 1 ? value : graph.node('Mul', [value, (0,graph_nodes/* graphScalar */.lX)(graph, weight)]);
                });
                return { transformed: (0,graph_nodes/* graphConcat */.tR)(graph, values) };
            },
        };
    },
};

;// CONCATENATED MODULE: ./src/lower/sklearn/forest.ts







const forestLowering = {
    classes: [
        'sklearn.ensemble.RandomForestClassifier',
        'sklearn.ensemble.RandomForestRegressor',
        'sklearn.ensemble.ExtraTreesClassifier',
        'sklearn.ensemble.ExtraTreesRegressor',
    ],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const inputs = treeInputs(attributes);
        const estimators = attributes.list('estimators_');
        const fitted = estimators.map((estimator, index) => readTreeEstimator(estimator, inputs.length, `${className}.estimators_[${index}]`));
        const first = fitted[0];
        const firstEstimator = estimators[0];
        if (first === undefined || !(firstEstimator instanceof pickle_values/* PyObject */.By)) {
            throw (0,errors/* unsupported */.qO)(className, 'the forest holds no trees', 'Fit it before saving.');
        }
        requireSameShape(fitted, first, className);
        const about = { inputs, className, missing: forestMissingRule(firstEstimator, first.tree, context) };
        const trees = fitted.map((each) => each.tree);
        if (className.endsWith('Regressor')) {
            return forest_lowerRegressor(trees, first.outputs, about);
        }
        if (first.outputs > 1)
            return treeTargets(attributes, about, { fitted, counts: leavesHoldCounts(context) });
        return forest_lowerClassifier(trees, singleOutputClasses(attributes, first), leavesHoldCounts(context), about);
    },
};
function forest_lowerClassifier(trees, classes, counts, about) {
    return treeClassifier({ ...about, classes }, {
        compute: (rows) => meanDistribution(trees, rows, classes.length, counts),
        labels: links/* argmaxRows */._h,
        probabilities: (mean) => mean.data,
    }, {
        toOnnx(graph, input) {
            const probabilities = forest_graphMean(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), trees, counts ? nodeFractions : nodeValues);
            return { labels: (0,graph_nodes/* graphArgmax */.Ng)(graph, probabilities), probabilities };
        },
    });
}
function forest_lowerRegressor(trees, outputs, about) {
    return treeRegressor({ ...about, outputs }, (rows) => meanValue(trees, rows, outputs), {
        toOnnx: (graph, input) => ({
            values: forest_graphMean(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), trees, nodeValues),
        }),
    });
}
function forest_graphMean(graph, matrix, trees, row) {
    const sum = graphLeafSum(graph, graphLeaves(graph, matrix, trees), trees[0].width, row);
    return graph.node('Div', [sum, (0,graph_nodes/* graphScalar */.lX)(graph, trees.length)]);
}
function requireSameShape(fitted, first, className) {
    if (fitted.some((each) => each.outputs !== first.outputs || each.classes !== first.classes)) {
        throw (0,errors/* unsupported */.qO)(className, 'its trees predict different numbers of targets or classes');
    }
}

;// CONCATENATED MODULE: ./src/lower/sklearn/function-transformer.ts




const function_transformer_NAME = 'sklearn.preprocessing.FunctionTransformer';
const node = (operator) => (graph, value) => graph.node(operator, [value]);
const scaled = (operator, factor) => (graph, value) => graph.node('Mul', [graph.node(operator, [value]), (0,graph_nodes/* graphScalar */.lX)(graph, factor)]);
/** (e^x - e^-x) / 2, or with a plus. */
const halves = (operator) => (graph, value) => {
    const { exp, mul, neg } = graphMath(graph);
    return mul(graph.node(operator, [exp(value), exp(neg(value))]), 0.5);
};
/** Functions that people pass; those whose last bit depends on numpy's own code are within one unit of it. */
const UFUNCS = {
    log: { apply: Math.log, graph: node('Log') },
    log1p: {
        apply: Math.log1p,
        graph: (graph, value) => graphMath(graph).log1p(value),
    },
    log2: { apply: Math.log2, graph: scaled('Log', Math.LOG2E) },
    log10: { apply: Math.log10, graph: scaled('Log', Math.LOG10E) },
    exp: { apply: Math.exp, graph: node('Exp') },
    expm1: {
        apply: Math.expm1,
        graph: (graph, value) => graphMath(graph).expm1(value),
    },
    sqrt: { apply: Math.sqrt, graph: node('Sqrt') },
    cbrt: { apply: Math.cbrt, graph: noOnnx('cbrt') },
    square: { apply: (value) => value * value, graph: (graph, value) => graph.node('Mul', [value, value]) },
    absolute: { apply: Math.abs, graph: node('Abs') },
    fabs: { apply: Math.abs, graph: node('Abs') },
    negative: { apply: (value) => -value, graph: node('Neg') },
    reciprocal: { apply: (value) => 1 / value, graph: node('Reciprocal') },
    sign: { apply: Math.sign, graph: node('Sign') },
    floor: { apply: Math.floor, graph: node('Floor') },
    ceil: { apply: Math.ceil, graph: node('Ceil') },
    sin: { apply: Math.sin, graph: node('Sin') },
    cos: { apply: Math.cos, graph: node('Cos') },
    tan: {
        apply: Math.tan,
        graph: (graph, value) => graphMath(graph).div(graph.node('Sin', [value]), graph.node('Cos', [value])),
    },
    tanh: { apply: Math.tanh, graph: node('Tanh') },
    arcsinh: { apply: Math.asinh, graph: noOnnx('arcsinh') },
    sinh: { apply: Math.sinh, graph: halves('Sub') },
    cosh: { apply: Math.cosh, graph: halves('Add') },
    arctan: { apply: Math.atan, graph: noOnnx('arctan') },
    exp2: { apply: (value) => 2 ** value, graph: (graph, value) => graphMath(graph).pow(2, value) },
    trunc: { apply: Math.trunc, graph: (graph, value) => graphMath(graph).trunc(value) },
    rint: { apply: roundHalfEven, graph: node('Round') },
    positive: { apply: (value) => value, graph: (_, value) => value },
    deg2rad: {
        apply: (value) => value * (Math.PI / 180),
        graph: (graph, value) => graphMath(graph).mul(value, Math.PI / 180),
    },
    rad2deg: {
        apply: (value) => value * (180 / Math.PI),
        graph: (graph, value) => graphMath(graph).mul(value, 180 / Math.PI),
    },
    isnan: {
        apply: (value) => Number(Number.isNaN(value)),
        graph: (graph, value) => graphMath(graph).number(graphMath(graph).isNaN(value)),
    },
};
/** Other names of the same functions: numpy's own, and those that numpy wraps. */
const ALIASES = {
    abs: 'absolute',
    radians: 'deg2rad',
    degrees: 'rad2deg',
    asinh: 'arcsinh',
    atan: 'arctan',
};
/** Of scipy.special. */
const SPECIAL = {
    expit: { apply: links/* expit */.Td, graph: node('Sigmoid') },
    logit: { apply: (value) => Math.log(value / (1 - value)), graph: noOnnx('logit') },
    exp2: { apply: (value) => 2 ** value, graph: noOnnx('exp2') },
    log1p: UFUNCS['log1p'],
    expm1: UFUNCS['expm1'],
    cbrt: UFUNCS['cbrt'],
};
function roundHalfEven(value) {
    const floor = Math.floor(value);
    const rest = value - floor;
    return rest < 0.5 || (rest === 0.5 && floor % 2 === 0) ? floor : floor + 1;
}
function noOnnx(name) {
    return () => {
        throw (0,errors/* unsupported */.qO)(`numpy.${name}`, 'onnxruntime has no double kernel for it');
    };
}
/** No function (the identity) or a numpy ufunc; other functions are code that is not in the file. */
const functionTransformerLowering = {
    classes: [function_transformer_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const ufunc = ufuncOf(attributes.raw('func'), context.path);
        const options = attributes.get('kw_args') ?? null;
        if (options !== null && !(options instanceof pickle_values/* PyDict */.KL && options.size === 0)) {
            throw (0,errors/* unsupported */.qO)(`${function_transformer_NAME}.kw_args`, `arguments of the function are not supported (at ${context.path})`);
        }
        const known = attributes.has('n_features_in_');
        return {
            ...transformerFacts(function_transformer_NAME, known ? inputsOf(attributes, ufunc === null ? 'any' : 'number') : []),
            transform: (block) => (ufunc === null ? block : mapBlock(block, ufunc.apply)),
            toOnnx(graph, input) {
                if (ufunc === null)
                    return { transformed: (0,graph_nodes/* graphConcat */.tR)(graph, input) };
                return { transformed: ufunc.graph(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input)) };
            },
        };
    },
};
function mapBlock(block, apply) {
    if (block.kind === 'sparse' && apply(0) !== 0) {
        const dense = (0,blocks/* toDense */.FL)(block);
        return { ...dense, data: dense.data.map(apply) };
    }
    const numbers = block.kind === 'sparse' ? (0,blocks/* toSparse */.UH)(block) : (0,blocks/* toDense */.FL)(block);
    return { ...numbers, data: numbers.data.map(apply) };
}
/** A function as a numpy ufunc, null for none. @throws unsupported naming a function whose code is not in the file */
function ufuncOf(func, path) {
    if (func === null)
        return null;
    if (func instanceof pickle_values/* PyObject */.By && /^numpy\.(_?core)\._ufunc_reconstruct$/.test(func.className ?? '')) {
        // How NumPy before 1.20 pickles a ufunc: module and name.
        const [module, name] = func.args;
        if (typeof module === 'string' && typeof name === 'string')
            return ufuncOf(new pickle_values/* PyGlobal */.B6(module, name), path);
    }
    if (!(func instanceof pickle_values/* PyGlobal */.B6))
        throw (0,errors/* unsupported */.qO)(function_transformer_NAME, `a function made by ${(0,arrays/* describeValue */.bp)(func)} (at ${path})`);
    const ufunc = namedUfunc(func);
    if (ufunc !== undefined)
        return ufunc;
    throw (0,errors/* unsupported */.qO)(func.qualifiedName, `${function_transformer_NAME} calls this function, whose code is not in the file (at ${path})`, 'Use a numpy function such as numpy.log1p, or run the model with a Python interpreter (runtime: python).');
}
function namedUfunc({ module, name }) {
    const known = /^numpy(\.|$)/.test(module) ? UFUNCS : /^scipy\.special(\.|$)/.test(module) ? SPECIAL : {};
    const key = Object.hasOwn(ALIASES, name) ? ALIASES[name] : name;
    return Object.hasOwn(known, key) ? known[key] : undefined;
}

;// CONCATENATED MODULE: ./src/plan/trees/accurate.ts
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
    const s = accurate_divide(sum(mantissa, -1), sum(mantissa, 1));
    const square = multiply(s, s);
    let series = [0, 0];
    for (let k = TERMS; k >= 0; k--)
        series = accurate_add(multiply(series, square), accurate_divide([1, 0], [2 * k + 1, 0]));
    const fraction = multiply(multiply(s, series), [2, 0]);
    const [high, low] = accurate_add(multiply(LN2, [exponent, 0]), fraction);
    return high + low;
}
/** e to the x for |x| < 700; other arguments as Math.exp. */
function accurateExp(x) {
    if (!(Math.abs(x) < 700))
        return Math.exp(x);
    const exponent = Math.round(x / LN2[0]);
    const rest = accurate_add([x, 0], multiply(LN2, [-exponent, 0]));
    let series = [1, 0];
    for (let k = TERMS; k >= 1; k--)
        series = accurate_add([1, 0], accurate_divide(multiply(series, rest), [k, 0]));
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
        series = accurate_add([1, 0], accurate_divide(multiply(series, rest), [k, 0]));
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
function accurate_add(a, b) {
    const [high, low] = sum(a[0], b[0]);
    return sum(high, low + (a[1] + b[1]));
}
function multiply(a, b) {
    const [high, low] = product(a[0], b[0]);
    return sum(high, low + (a[0] * b[1] + a[1] * b[0]));
}
function accurate_divide(a, b) {
    const first = a[0] / b[0];
    const rest = accurate_add(a, multiply([-first, 0], b));
    const second = rest[0] / b[0];
    const last = accurate_add(rest, multiply([-second, 0], b));
    return accurate_add(sum(first, second), [last[0] / b[0], 0]);
}

;// CONCATENATED MODULE: ./src/plan/trees/boosting.ts




const FLOAT32_EPSILON = 2 ** -23;
const FLOAT64_EPSILON = 2 ** -52;
/** `sklearn.ensemble._gb_losses`, scikit-learn < 1.4: log-odds by the plain formula, labels from probabilities. */
const BOOSTING_LINKS_BEFORE_1_4 = {
    binomial: {
        start: (given) => positive(given, FLOAT32_EPSILON, (p) => accurateLog(p / (1 - p))),
        probabilities: (raw) => (0,links/* binaryColumns */.Bx)(raw.data.map(links/* expit */.Td)),
        labels(raw) {
            return (0,links/* argmaxRows */._h)({ ...raw, cols: 2, data: this.probabilities(raw) });
        },
        toOnnx(graph, raw) {
            const probabilities = (0,graph_nodes/* graphBinaryColumns */.NY)(graph, graph.node('Sigmoid', [raw]));
            return { probabilities, labels: (0,graph_nodes/* graphArgmax */.Ng)(graph, probabilities) };
        },
    },
    multinomial: {
        start: (given) => given.data.map((p) => accurateLog(clip(p, FLOAT32_EPSILON))),
        probabilities(raw) {
            const total = (0,links/* logSumExpRows */.MI)(raw);
            return raw.data.map((score, at) => Math.exp(score - total[Math.floor(at / raw.cols)]) || 0);
        },
        labels(raw) {
            return (0,links/* argmaxRows */._h)({ ...raw, data: this.probabilities(raw) });
        },
        toOnnx(graph, raw) {
            const probabilities = (0,graph_nodes/* graphSoftmax */.NZ)(graph, raw);
            return { probabilities, labels: (0,graph_nodes/* graphArgmax */.Ng)(graph, probabilities) };
        },
    },
    exponential: {
        start: (given) => positive(given, FLOAT32_EPSILON, (p) => 0.5 * accurateLog(p / (1 - p))),
        probabilities: (raw) => (0,links/* binaryColumns */.Bx)(raw.data.map((score) => (0,links/* expit */.Td)(2 * score))),
        labels: signs,
        toOnnx: (graph, raw) => graphSigned(graph, raw, 2),
    },
};
/** `sklearn._loss`, scikit-learn >= 1.4: scipy's logit, symmetric multinomial logit, labels from raw scores. */
const BOOSTING_LINKS = {
    binomial: {
        start: (given) => positive(given, FLOAT64_EPSILON, logit),
        probabilities: (raw) => (0,links/* binaryColumns */.Bx)(raw.data.map(links/* expit */.Td)),
        labels: signs,
        toOnnx: (graph, raw) => graphSigned(graph, raw, 1),
    },
    multinomial: {
        start: symmetricLogit,
        probabilities(raw) {
            const block = { ...raw, data: raw.data.slice() };
            (0,links/* softmaxRows */.yY)(block);
            return block.data;
        },
        labels: links/* argmaxRows */._h,
        toOnnx: (graph, raw) => ({ probabilities: (0,graph_nodes/* graphSoftmax */.NZ)(graph, raw), labels: (0,graph_nodes/* graphArgmax */.Ng)(graph, raw) }),
    },
    exponential: {
        start: (given) => positive(given, FLOAT64_EPSILON, (p) => 0.5 * logit(p)),
        probabilities: (raw) => (0,links/* binaryColumns */.Bx)(raw.data.map((score) => (0,links/* expit */.Td)(2 * score))),
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
    const scaled = scale === 1 ? raw : graph.node('Mul', [raw, (0,graph_nodes/* graphScalar */.lX)(graph, scale)]);
    const positive = graph.node('GreaterOrEqual', [raw, (0,graph_nodes/* graphScalar */.lX)(graph, 0)]);
    return {
        probabilities: (0,graph_nodes/* graphBinaryColumns */.NY)(graph, graph.node('Sigmoid', [scaled])),
        labels: (0,graph_nodes/* graphFlat */.sv)(graph, graph.cast(positive, 'int64')),
    };
}
/** scipy.special.logit: https://github.com/scipy/xsf/blob/main/include/xsf/log_exp.h */
function logit(p) {
    if (p < 0.3 || p > 0.65)
        return accurateLog(p / (1 - p));
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
            logs[k] = accurateLog(clip(given.data[from + k], FLOAT64_EPSILON));
        const mean = accurateExp(pairwiseSum(logs, 0, cols) / cols);
        for (let k = 0; k < cols; k++)
            out[from + k] = accurateLog(clip(given.data[from + k], FLOAT64_EPSILON) / mean);
    }
    return out;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/gradient-boosting.ts





/** By the class of the fitted loss object, which tells the dialect too. Regression losses all leave raw scores as they are. */
const LOSSES = new Map([
    ['BinomialDeviance', BOOSTING_LINKS_BEFORE_1_4.binomial],
    ['MultinomialDeviance', BOOSTING_LINKS_BEFORE_1_4.multinomial],
    ['gb.ExponentialLoss', BOOSTING_LINKS_BEFORE_1_4.exponential],
    ['LeastSquaresError', 'identity'],
    ['LeastAbsoluteError', 'identity'],
    ['HuberLossFunction', 'identity'],
    ['QuantileLossFunction', 'identity'],
    ['HalfBinomialLoss', BOOSTING_LINKS.binomial],
    ['HalfMultinomialLoss', BOOSTING_LINKS.multinomial],
    ['ExponentialLoss', BOOSTING_LINKS.exponential],
    ['HalfSquaredError', 'identity'],
    ['AbsoluteError', 'identity'],
    ['HuberLoss', 'identity'],
    ['PinballLoss', 'identity'],
]);
const gradientBoostingLowering = {
    classes: ['sklearn.ensemble.GradientBoostingClassifier', 'sklearn.ensemble.GradientBoostingRegressor'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const inputs = treeInputs(attributes);
        // Unlike single trees and forests, boosting checks for NaN in every version.
        const about = { className, inputs, missing: 'refused' };
        const stages = readStages(attributes, inputs.length, className);
        const columns = stages[0].length;
        const scale = attributes.number('learning_rate');
        const link = linkOf(attributes);
        const start = startOf(attributes, context, columns, link);
        const rawScores = (rows) => {
            const data = start.scores(rows);
            addStages(stages, rows, scale, data);
            return { kind: 'dense', rows: rows.rows, cols: columns, data };
        };
        const graphScores = (graph, input) => {
            if (start.constant === null) {
                throw (0,errors/* unsupported */.qO)(`${className}.init_`, 'an init estimator that looks at the rows has no form in ONNX');
            }
            return graphStages(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), stages, { scale, start: start.constant });
        };
        if (className.endsWith('Regressor')) {
            return treeRegressor({ ...about, outputs: 1 }, (rows) => rawScores(rows).data, {
                toOnnx: (graph, input) => ({ values: graphScores(graph, input) }),
            });
        }
        if (link === 'identity')
            throw (0,errors/* unsupported */.qO)(className, 'the loss of a classifier was expected');
        const classes = attributes.labels('classes_');
        if (columns !== (classes.length === 2 ? 1 : classes.length)) {
            throw (0,errors/* corrupt */.qb)('gradient boosting', `${columns} trees a stage for ${classes.length} classes`);
        }
        return treeClassifier({ ...about, classes }, {
            compute: rawScores,
            labels: (raw) => link.labels(raw),
            probabilities: (raw) => link.probabilities(raw),
            scores: (raw) => raw.data,
        }, {
            toOnnx(graph, input) {
                const scores = graphScores(graph, input);
                return { ...link.toOnnx(graph, scores), scores };
            },
        });
    },
};
/** `estimators_`: stages x (1 or classes) regression trees. */
function readStages(attributes, features, className) {
    const array = attributes.array('estimators_');
    const [stages, columns] = array.shape;
    const { objects } = array;
    if (objects === null || array.fortran || array.shape.length !== 2 || !stages || !columns) {
        throw (0,errors/* unsupported */.qO)(`${className}.estimators_`, `expected a matrix of trees, found shape (${array.shape.join(', ')})`);
    }
    return Array.from({ length: stages }, (_, stage) => Array.from({ length: columns }, (_unused, k) => {
        const path = `${className}.estimators_[${stage}, ${k}]`;
        const { tree, outputs, classes } = readTreeEstimator(objects[stage * columns + k], features, path);
        if (outputs !== 1 || classes !== 1)
            throw (0,errors/* corrupt */.qb)('gradient boosting', `${path} is not a regression tree`);
        return tree;
    }));
}
function linkOf(attributes) {
    const loss = attributes.get('_loss') ?? attributes.get('loss_');
    const qualified = loss instanceof pickle_values/* PyObject */.By ? (loss.className ?? '') : '';
    const name = qualified.slice(qualified.lastIndexOf('.') + 1);
    // Both dialects have a class ExponentialLoss.
    const key = name === 'ExponentialLoss' && !qualified.startsWith('sklearn._loss.') ? 'gb.ExponentialLoss' : name;
    const link = LOSSES.get(key);
    if (link === undefined)
        throw (0,errors/* unsupported */.qO)(attributes.className, `the loss ${qualified || 'in the file'} is not known`);
    return link;
}
/** Zero, or what the `init` estimator says about the (float32) rows. */
function startOf(attributes, context, columns, link) {
    const init = attributes.raw('init_');
    if ((0,formats_labels/* scalarOf */.ol)(init) === 'zero')
        return constantStart(new Float64Array(columns));
    if (!(init instanceof pickle_values/* PyObject */.By))
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.init_`, 'expected an estimator or "zero"');
    requireDoubleMaths(init, attributes.className);
    const estimator = context.lower(init, 'init_');
    const scores = (rows) => startFrom(estimator, rows, link);
    if (!estimator.className.startsWith('sklearn.dummy.'))
        return { constant: null, scores };
    // A baseline says the same about every row, so that one row is enough.
    return constantStart(scores({ rows: 1, cols: 0, data: new Float32Array(0), missing: false }));
}
function constantStart(constant) {
    return {
        constant,
        scores(rows) {
            const scores = new Float64Array(rows.rows * constant.length);
            for (let at = 0; at < scores.length; at += constant.length)
                scores.set(constant, at);
            return scores;
        },
    };
}
function startFrom(estimator, rows, link) {
    const input = { kind: 'dense', rows: rows.rows, cols: rows.cols, data: new Float64Array(rows.data) };
    const want = { predictions: link === 'identity', probabilities: link !== 'identity', scores: false };
    const said = estimator.infer?.(input, want);
    const data = (link === 'identity' ? said?.values : said?.probabilities) ?? null;
    if (data === null) {
        const missing = link === 'identity' ? 'numbers' : 'probabilities';
        throw (0,errors/* unsupported */.qO)(estimator.className, `as init estimator it gives no ${missing}`);
    }
    if (link === 'identity')
        return data.slice();
    return link.start({ kind: 'dense', rows: rows.rows, cols: data.length / rows.rows, data });
}
/**
 * The init estimator is fitted on and sees float32 rows. Most estimators then compute in float32; trees and baselines do not.
 */
const INIT_CLASSES = /^sklearn\.(dummy\.Dummy|tree\.|ensemble\.(RandomForest|ExtraTrees|GradientBoosting|HistGradientBoosting))/;
function requireDoubleMaths(init, className) {
    const name = (0,class_names/* canonicalClass */.t)(init.className ?? '');
    if (!INIT_CLASSES.test(name)) {
        throw (0,errors/* unsupported */.qO)(name, `as init estimator of ${className} it computes in float32, which is not reproduced`);
    }
}

// EXTERNAL MODULE: ./src/plan/trees/walk.ts
var trees_walk = __webpack_require__(81616);
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
    const walk = input.rows < trees_walk/* ROWS_WORTH_LAYING_OUT */.V4 ? null : walkOf(trees);
    const blockRows = walk?.blockRows ?? BLOCK_ROWS;
    const leaves = new Float64Array(blockRows);
    for (let from = 0; from < input.rows; from += blockRows) {
        const to = Math.min(from + blockRows, input.rows);
        walk?.take(input.data, input.cols, from, to);
        let number = 0;
        for (const columns of trees.iterations) {
            for (const [k, tree] of columns.entries()) {
                if (walk?.isLaidOut(number) === true)
                    walk.find(number, leaves);
                else
                    findValues(tree, trees.known, input, { from, to }, leaves);
                let at = from * width + k;
                for (let row = from; row < to; row++, at += width)
                    sums.data[at] += leaves[row - from];
                number++;
            }
        }
    }
    return sums;
}
const walks = new WeakMap();
/** How a node sees its feature; a split of missing from present cells has the threshold infinity. */
const MISSING_RIGHT = 0;
const MISSING_LEFT = 1;
const WHETHER_MISSING = 2;
function walkOf(trees) {
    const known = walks.get(trees);
    if (known !== undefined)
        return known;
    const sources = trees.iterations.flat().map((tree) => {
        const { isLeaf, right, feature, threshold, value, missingLeft, set } = tree;
        const parts = (node) => threshold[node] === Infinity && missingLeft[node] === 0;
        return {
            root: 0,
            left: tree.left.map((child, node) => (isLeaf[node] === 0 ? child : -1)),
            right,
            feature,
            value,
            boundOf: (node) => (set[node] >= 0 ? NaN : parts(node) ? 0 : threshold[node]),
            viewOf: (node) => parts(node) ? WHETHER_MISSING : missingLeft[node] !== 0 ? MISSING_LEFT : MISSING_RIGHT,
        };
    });
    const walk = (0,trees_walk/* layOutTrees */.Yv)(sources, (x, view) => {
        if (view === WHETHER_MISSING)
            return Number.isNaN(x) ? 1 : 0;
        return view === MISSING_RIGHT && Number.isNaN(x) ? Infinity : x;
    });
    walks.set(trees, walk);
    return walk;
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
        const { numbers, nodes } = (0,graph_forest/* graphFindLeaves */.gp)(graph, values, graph_histogram_forestOf(trees, known, splits));
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
    const { and, floor, greaterEqual, lessEqual, where } = graphMath(graph);
    return Array.from(ofFeature, ([feature, tables]) => {
        const value = (0,graph_nodes/* graphColumns */.iD)(graph, matrix, [feature]);
        const finite = where(lessEqual(value, Number.MAX_VALUE), value, 0);
        const byte = graph.node('Mod', [floor(finite), graph.constant(Float64Array.of(256), [1])], { fmod: (0,onnx_attributes/* int */.Wh)(1) });
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
function graph_histogram_forestOf(trees, known, { columnOf }) {
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

;// CONCATENATED MODULE: ./src/lower/sklearn/histogram-trees.ts



const PREDICTOR = 'sklearn.ensemble._hist_gradient_boosting.predictor.TreePredictor';
/** `_predictors` of histogram gradient boosting: iterations x (1 or classes) trees. */
function readHistogramTrees(attributes, features, known) {
    const iterations = attributes.list('_predictors').map((iteration) => {
        const predictors = (0,arrays/* asItems */.dB)(iteration) ?? [];
        return predictors.map((predictor) => histogram_trees_readTree(predictor, features, known));
    });
    const columns = iterations[0]?.length ?? 0;
    if (columns === 0 || iterations.some((iteration) => iteration.length !== columns)) {
        throw (0,errors/* corrupt */.qb)('histogram gradient boosting', 'the iterations do not have the same number of trees');
    }
    return iterations;
}
function histogram_trees_readTree(predictor, features, known) {
    if (!(predictor instanceof pickle_values/* PyObject */.By))
        throw (0,errors/* unsupported */.qO)(PREDICTOR, 'a tree of the ensemble is of another class');
    const attributes = access/* Attributes */.e.of(predictor);
    const nodes = attributes.array('nodes');
    const names = nodes.dtype.fields?.map((field) => field.name) ?? [];
    const categorical = names.includes('is_categorical') ? (0,arrays/* toInts */.q9)(fieldOf(nodes, 'is_categorical')) : null;
    const sets = categorical === null ? null : (0,arrays/* toInts */.q9)(fieldOf(nodes, 'bitset_idx'));
    const tree = {
        isLeaf: Uint8Array.from((0,arrays/* toInts */.q9)(fieldOf(nodes, 'is_leaf'))),
        left: (0,arrays/* toInts */.q9)(fieldOf(nodes, 'left')),
        right: (0,arrays/* toInts */.q9)(fieldOf(nodes, 'right')),
        feature: (0,arrays/* toInts */.q9)(fieldOf(nodes, 'feature_idx')),
        // The name before scikit-learn 0.24, which had no categorical splits.
        threshold: (0,arrays/* toFloats */.Fn)(fieldOf(nodes, names.includes('num_threshold') ? 'num_threshold' : 'threshold')),
        value: (0,arrays/* toFloats */.Fn)(fieldOf(nodes, 'value')),
        missingLeft: Uint8Array.from((0,arrays/* toInts */.q9)(fieldOf(nodes, 'missing_go_to_left'))),
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
    const mapped = mapper instanceof pickle_values/* PyObject */.By ? access/* Attributes */.e.of(mapper) : null;
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
        if (!(categories instanceof pickle_values/* NDArray */.Mv))
            throw (0,errors/* unsupported */.qO)('_bin_mapper.bin_thresholds_', 'expected arrays');
        for (const category of (0,arrays/* toFloats */.Fn)(categories)) {
            if (!(category >= 0 && category < SET_WORDS * 32))
                throw (0,errors/* corrupt */.qb)('histogram gradient boosting', `category ${category}`);
            sets[row * SET_WORDS + (category >> 5)] |= 1 << (category & 31);
        }
    }
    return { sets, rowOf };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/histogram-boosting.ts







/** Losses of classifiers and what regressors do with raw scores, by class name over all versions. */
const CLASSIFIER_LOSSES = new Map([
    ['HalfBinomialLoss', BOOSTING_LINKS.binomial],
    ['HalfMultinomialLoss', BOOSTING_LINKS.multinomial],
    ['BinaryCrossEntropy', BOOSTING_LINKS.binomial],
    ['CategoricalCrossEntropy', BOOSTING_LINKS.multinomial],
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
                ...histogram_boosting_regressorOf(shared, (block) => (log ? rawScores(block).data.map(Math.exp) : rawScores(block).data)),
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
        const byScore = isAtLeast(context.version, 1, 5);
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
function histogram_boosting_regressorOf(shared, predict) {
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
        const inputs = inputsOf(attributes, 'number', featuresOf(attributes));
        return { inputs, toRows: (block) => (0,blocks/* toDense */.FL)(checked(block, inputs, className)), graphRows: graph_nodes/* graphMatrix */.yP };
    }
    if (!(preprocessor instanceof pickle_values/* PyObject */.By))
        throw (0,errors/* unsupported */.qO)(`${className}._preprocessor`, 'expected a ColumnTransformer');
    const mask = attributes.floats('is_categorical_');
    const columns = [...mask.keys()];
    const categorical = columns.filter((column) => mask[column] !== 0);
    const numeric = columns.filter((column) => mask[column] === 0);
    const encoder = context.lower(encoderOf(preprocessor, className), '_preprocessor');
    const inputs = inputsOf(attributes, 'number').map((input, column) => {
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
            const codes = graphTransformed(graph, encoder, pick(categorical));
            return (0,graph_nodes/* graphConcat */.tR)(graph, numeric.length === 0 ? [codes] : [codes, (0,graph_nodes/* graphMatrix */.yP)(graph, pick(numeric))]);
        },
    };
}
/** The OrdinalEncoder that scikit-learn 1.4 and later puts before the trees when there are categorical features. */
function encoderOf(preprocessor, className) {
    for (const step of access/* Attributes */.e.of(preprocessor).list('transformers_')) {
        const [name, transformer] = (0,arrays/* asItems */.dB)(step) ?? [];
        if (name === 'encoder' && transformer instanceof pickle_values/* PyObject */.By)
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

;// CONCATENATED MODULE: ./src/plan/trees/isolation.ts



/** Euler-Mascheroni constant, numpy.euler_gamma. */
const EULER_GAMMA = 0.5772156649015329;
/** Average length of an unsuccessful search in a tree of `count` rows: equation 1 of Liu, Ting, Zhou, "Isolation Forest", 2008. */
function averagePathLength(count) {
    if (count <= 1)
        return 0;
    if (count === 2)
        return 1;
    return 2 * (accurateLog(count - 1) + EULER_GAMMA) - (2 * (count - 1)) / count;
}
/** Number of nodes from the root to each node, both included. Children come after their parents (openTree checks it). */
function nodeDepths(tree) {
    const depths = new Int32Array(tree.nodeCount);
    depths[0] = 1;
    for (let node = 0; node < tree.nodeCount; node++) {
        const at = node * tree.wordStride;
        const left = tree.words[at + tree.left];
        if (left === LEAF)
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
        findLeaves(tree, columns === null ? input : pickColumns(input, columns), 0, input.rows, leaves);
        for (let row = 0; row < input.rows; row++)
            sums[row] += depths[leaves[row]];
    }
    const denominator = forest.length * averagePathLength(sampleSize);
    return sums.map((sum) => -accurateExp2(-(denominator === 0 ? 1 : sum / denominator)));
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

;// CONCATENATED MODULE: ./src/lower/sklearn/isolation-forest.ts






const isolation_forest_NAME = 'sklearn.ensemble.IsolationForest';
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
    classes: [isolation_forest_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const inputs = treeInputs(attributes);
        const forest = readForest(attributes, inputs.length);
        // Since 1.6 its trees take NaN. Infinities are refused, though newer versions let them through.
        const missing = isAtLeast(context.version, 1, 6) ? 'allowed' : 'refused';
        const about = { className: isolation_forest_NAME, inputs, missing };
        const sampleSize = attributes.number(attributes.has('_max_samples') ? '_max_samples' : 'max_samples_');
        const offset = attributes.number('offset_');
        return {
            className: isolation_forest_NAME,
            task: 'outlier_detection',
            classes: null,
            outputs: 1,
            inputs,
            hasProbabilities: false,
            infer(block, want) {
                const scores = isolationScores(forest, toTreeRows(block, about), sampleSize).map((score) => scoreFrom(score, offset));
                return {
                    labels: want.predictions ? Int32Array.from(scores, (score) => (score < 0 ? -1 : 1)) : null,
                    values: null,
                    probabilities: null,
                    scores: want.scores ? scores : null,
                };
            },
            toOnnx(graph, input) {
                const { div, less, neg, pow, sub } = graphMath(graph);
                const depths = new Map(forest.map((each) => [each.tree, each.depths]));
                const leaves = graphLeaves(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), forest.map(({ tree }) => tree), forest.map(({ columns }) => columns));
                const sums = graphLeafSum(graph, leaves, 1, (tree, node) => [depths.get(tree)[node]]);
                const denominator = forest.length * averagePathLength(sampleSize);
                if (denominator === 0)
                    throw (0,errors/* unsupported */.qO)(isolation_forest_NAME, 'its trees saw one row each');
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
        const { tree } = readTreeEstimator(estimator, picked?.length ?? features, `${isolation_forest_NAME}.estimators_[${index}]`);
        const lengths = pathLengths(paths?.[index], estimator);
        if (lengths.length !== tree.nodeCount) {
            throw (0,errors/* corrupt */.qb)('isolation forest', `${lengths.length} path lengths for ${tree.nodeCount} nodes`);
        }
        // (depth + length) - 1, in this order, as scikit-learn adds them.
        const depths = Float64Array.from(nodeDepths(tree), (depth, node) => depth + lengths[node] - 1);
        return { tree, columns: picked, depths };
    });
    if (trees.length === 0)
        throw (0,errors/* unsupported */.qO)(isolation_forest_NAME, 'the forest holds no trees', 'Fit it before saving.');
    return trees;
}
/** null when the tree saw all columns in order. */
function columnsOf(value, features) {
    if (!(value instanceof pickle_values/* NDArray */.Mv))
        throw (0,errors/* unsupported */.qO)(`${isolation_forest_NAME}.estimators_features_`, 'expected an array for every tree');
    const columns = (0,arrays/* toInts */.q9)(value);
    if (columns.some((column) => column < 0 || column >= features)) {
        throw (0,errors/* corrupt */.qb)('isolation forest', `a tree looks at a column outside the ${features} of the data`);
    }
    return columns.length === features && columns.every((column, at) => column === at) ? null : columns;
}
/** By node; stored since scikit-learn 1.3, before that computed from the number of training rows in the node. */
function pathLengths(stored, estimator) {
    if (stored instanceof pickle_values/* NDArray */.Mv)
        return (0,arrays/* toFloats */.Fn)(stored);
    if (!(estimator instanceof pickle_values/* PyObject */.By))
        throw (0,errors/* unsupported */.qO)(isolation_forest_NAME, 'expected a tree');
    const nodes = access/* Attributes */.e.of(access/* Attributes */.e.of(estimator).object('tree_')).array('nodes');
    return (0,arrays/* toFloats */.Fn)(fieldOf(nodes, 'n_node_samples')).map(averagePathLength);
}

;// CONCATENATED MODULE: ./src/lower/sklearn/coefficients.ts


/**
 * `coef_` and `intercept_` of a linear model. A one-dimensional coef_ is one output; an intercept that was not
 * fitted is stored as 0.0.
 */
function coefficientsOf(attributes) {
    const weights = attributes.matrix('coef_', { allow1d: true });
    const scalar = (0,arrays/* asNumber */.i)(attributes.raw('intercept_'));
    const bias = scalar === null ? attributes.floats('intercept_') : Float64Array.of(scalar);
    if (bias.length !== 1 && bias.length !== weights.rows) {
        throw (0,errors/* corrupt */.qb)(attributes.className, `intercept_ has ${bias.length} values for ${weights.rows} rows of coef_`);
    }
    return { weights, bias };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/modified-huber.ts

/**
 * predict_proba of SGDClassifier(loss="modified_huber"): (clip(score, -1, 1) + 1) / 2, normalised over the classes; a row of
 * zeros becomes uniform. Zhang and Oles, 2001, appendix B of
 * https://jmlr.org/papers/volume2/zhang02c/zhang02c.pdf
 */
function modifiedHuber(scores) {
    const { rows, cols } = scores;
    const halves = scores.data.map((score) => (Math.min(1, Math.max(-1, score)) + 1) / 2);
    if (cols === 1) {
        const both = new Float64Array(rows * 2);
        for (let row = 0; row < rows; row++) {
            both[row * 2] = 1 - halves[row];
            both[row * 2 + 1] = halves[row];
        }
        return both;
    }
    for (let row = 0; row < rows; row++) {
        const cells = halves.subarray(row * cols, (row + 1) * cols);
        const sum = cells.reduce((total, value) => total + value, 0);
        for (let col = 0; col < cols; col++)
            cells[col] = sum === 0 ? 1 / cols : cells[col] / sum;
    }
    return halves;
}
/** The same in a graph. */
function graphModifiedHuber(graph, scores, columns) {
    const { add, div, equal, max, min, where } = graphMath(graph);
    const halves = div(add(min(max(scores, -1), 1), 1), 2);
    if (columns === 1)
        return (0,graph_nodes/* graphBinaryColumns */.NY)(graph, halves);
    const total = (0,graph_nodes/* graphRowSum */.wJ)(graph, halves);
    return where(equal(total, 0), 1 / columns, div(halves, total));
}

;// CONCATENATED MODULE: ./src/lower/sklearn/linear-classifiers.ts







/** Models with LinearClassifierMixin: the class of the largest score, in the binary case by its sign. */
const linearClassifiersLowering = {
    classes: [
        ...[
            'LogisticRegression',
            'LogisticRegressionCV',
            'SGDClassifier',
            'Perceptron',
            'PassiveAggressiveClassifier',
            'RidgeClassifier',
            'RidgeClassifierCV',
        ].map((name) => `sklearn.linear_model.${name}`),
        'sklearn.svm.LinearSVC',
    ],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        // Until 0.24 the label with the largest score was predicted then, as of classes.
        if (isMultilabel(attributes) && isAtLeast(context.version, 1, 0))
            return severalLabels(attributes, coefficientsOf(attributes));
        const classes = classLabels(attributes);
        const map = coefficientsOf(attributes);
        const expected = classes.length === 2 ? 1 : classes.length;
        if (map.weights.rows !== expected) {
            throw (0,errors/* corrupt */.qb)(className, `coef_ has ${map.weights.rows} rows for ${classes.length} classes`);
        }
        const link = linear_classifiers_linkOf(attributes, className, classes.length);
        // Before 1.9 a row of which every curve is zero became NaN.
        const allZero = isAtLeast(context.version, 1, 9) ? 'equal' : 'nan';
        const about = { className, classes, inputs: inputsOf(attributes, 'number', map.weights.cols) };
        return classifier(about, {
            compute: (input) => affine(input, map.weights, map.bias),
            labels: scoreLabels,
            scores: (scores) => scores.data,
            ...(link === null ? {} : { probabilities: (scores) => linear_classifiers_probabilitiesOf(scores, link, allZero) }),
        }, onnxForm(map, link));
    },
};
/** RidgeClassifier keeps its classes in a LabelBinarizer; one that was fitted on several labels a row is another thing. */
function classLabels(attributes) {
    if (!attributes.has('_label_binarizer'))
        return attributes.labels('classes_');
    const binarizer = access/* Attributes */.e.of(attributes.object('_label_binarizer'));
    const kind = binarizer.string('y_type_');
    if (kind !== 'binary' && kind !== 'multiclass' && kind !== 'multilabel-indicator')
        throw (0,errors/* unsupported */.qO)(attributes.className, `it was fitted on ${kind} labels`);
    return binarizer.labels('classes_');
}
function isMultilabel(attributes) {
    if (!attributes.has('_label_binarizer'))
        return false;
    return access/* Attributes */.e.of(attributes.object('_label_binarizer')).string('y_type_') === 'multilabel-indicator';
}
/** RidgeClassifier on several labels a row: `outputs` answers of 0 or 1, by the sign of each score. */
function severalLabels(attributes, { weights, bias }) {
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    const labels = classifier({ className, classes: [0, 1], inputs: inputsOf(attributes, 'number', weights.cols) }, {
        compute: (input) => affine(input, weights, bias),
        labels: ({ data }) => Int32Array.from(data, (score) => (score > 0 ? 1 : 0)),
        scores: ({ data }) => data,
    }, {
        toOnnx(graph, input) {
            const scores = (0,graph_nodes/* graphAffine */.wf)(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), weights, bias);
            return { scores, labels: graph.cast(graphMath(graph).greater(scores, 0), 'int64') };
        },
    });
    return { ...labels, outputs: weights.rows };
}
/** LinearClassifierMixin.predict: the sign of a single score, else the first largest. */
function scoreLabels(scores) {
    return scores.cols === 1 ? Int32Array.from(scores.data, (score) => (score > 0 ? 1 : 0)) : (0,links/* argmaxRows */._h)(scores);
}
function linear_classifiers_linkOf(attributes, className, classes) {
    const name = className.slice(className.lastIndexOf('.') + 1);
    if (name === 'SGDClassifier') {
        const loss = attributes.string('loss');
        return loss === 'log_loss' || loss === 'log' ? 'logistic' : loss === 'modified_huber' ? 'modified-huber' : null;
    }
    if (name === 'LinearDiscriminantAnalysis')
        return classes === 2 ? 'logistic' : 'softmax';
    return name.startsWith('LogisticRegression') ? logisticLink(attributes, classes) : null;
}
/**
 * LogisticRegression.predict_proba. `multi_class` (until 1.7) says whether one model was fitted a class; without it
 * more than two classes are multinomial. A binary multinomial model takes the softmax of -score and score.
 */
function logisticLink(attributes, classes) {
    if (!attributes.has('multi_class'))
        return classes === 2 ? 'logistic' : 'softmax';
    const multiClass = attributes.string('multi_class');
    if (multiClass === 'ovr' || multiClass === 'warn')
        return 'logistic';
    if (multiClass !== 'multinomial' && (classes === 2 || attributes.string('solver') === 'liblinear'))
        return 'logistic';
    return classes === 2 ? 'signed-softmax' : 'softmax';
}
function linear_classifiers_probabilitiesOf(scores, link, allZero) {
    switch (link) {
        case 'logistic':
            return logistic(scores, allZero);
        case 'softmax': {
            const copy = copyOf(scores);
            (0,links/* softmaxRows */.yY)(copy);
            return copy.data;
        }
        case 'signed-softmax': {
            const both = Float64Array.from({ length: scores.rows * 2 }, (_, at) => at % 2 === 0 ? -scores.data[at / 2] : scores.data[(at - 1) / 2]);
            (0,links/* softmaxRows */.yY)({ kind: 'dense', rows: scores.rows, cols: 2, data: both });
            return both;
        }
        case 'modified-huber':
            return modifiedHuber(scores);
    }
}
/** LinearClassifierMixin._predict_proba_lr: one logistic curve a class, normalised when there are several. */
function logistic(scores, allZero) {
    const curves = { ...scores, data: scores.data.map(links/* expit */.Td) };
    if (scores.cols === 1)
        return (0,links/* binaryColumns */.Bx)(curves.data);
    if (allZero === 'equal')
        fillEmptyRows(curves);
    (0,links/* normalizeRows */.h6)(curves);
    return curves.data;
}
/** Rows without any share get equal ones. */
function fillEmptyRows({ rows, cols, data }) {
    for (let row = 0; row < rows; row++) {
        const cells = data.subarray(row * cols, (row + 1) * cols);
        if (cells.every((share) => share === 0))
            cells.fill(1);
    }
}
function onnxForm({ weights, bias }, link) {
    return {
        toOnnx(graph, input) {
            const scores = (0,graph_nodes/* graphAffine */.wf)(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), weights, bias);
            const labels = weights.rows === 1 ? (0,graph_nodes/* graphSignLabels */.xk)(graph, scores) : (0,graph_nodes/* graphArgmax */.Ng)(graph, scores);
            if (link === null)
                return { labels, scores };
            if (link === 'modified-huber')
                return { labels, scores, probabilities: graphModifiedHuber(graph, scores, weights.rows) };
            if (link === 'logistic') {
                const curves = graph.node('Sigmoid', [scores]);
                const probabilities = weights.rows === 1 ? (0,graph_nodes/* graphBinaryColumns */.NY)(graph, curves) : (0,graph_nodes/* graphNormalizeRows */.X2)(graph, curves);
                return { labels, scores, probabilities };
            }
            const logits = link === 'softmax' ? scores : graph.node('Concat', [graph.node('Neg', [scores]), scores], { axis: 1n });
            return { labels, scores, probabilities: (0,graph_nodes/* graphSoftmax */.NZ)(graph, logits) };
        },
    };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/linear-regressors.ts





/** Generalised linear models: the prediction is the exponential of the linear part when the link is the logarithm. */
const GENERALISED = ['PoissonRegressor', 'GammaRegressor', 'TweedieRegressor'];
/** Models that differ in how they are fitted and predict alike: X @ coef_.T + intercept_, through a link. */
const linearRegressorsLowering = {
    classes: [
        ...[
            'LinearRegression',
            'Ridge',
            'RidgeCV',
            'Lasso',
            'LassoCV',
            'ElasticNet',
            'ElasticNetCV',
            'MultiTaskLasso',
            'MultiTaskLassoCV',
            'MultiTaskElasticNet',
            'MultiTaskElasticNetCV',
            'Lars',
            'LarsCV',
            'LassoLars',
            'LassoLarsCV',
            'LassoLarsIC',
            'OrthogonalMatchingPursuit',
            'OrthogonalMatchingPursuitCV',
            'BayesianRidge',
            'ARDRegression',
            'HuberRegressor',
            'TheilSenRegressor',
            'QuantileRegressor',
            'SGDRegressor',
            'PassiveAggressiveRegressor',
            ...GENERALISED,
        ].map((name) => `sklearn.linear_model.${name}`),
        'sklearn.svm.LinearSVR',
    ],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const { weights, bias } = coefficientsOf(attributes);
        const about = { className, inputs: inputsOf(attributes, 'number', weights.cols), outputs: weights.rows };
        const exponential = hasLogLink(attributes, className);
        return regressor(about, (input) => {
            const { data } = affine(input, weights, bias);
            return exponential ? data.map(Math.exp) : data;
        }, {
            toOnnx(graph, input) {
                const linear = (0,graph_nodes/* graphAffine */.wf)(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), weights, bias);
                return { values: exponential ? graph.node('Exp', [linear]) : linear };
            },
        });
    },
};
function hasLogLink(attributes, className) {
    const name = className.slice(className.lastIndexOf('.') + 1);
    if (name === 'PoissonRegressor' || name === 'GammaRegressor')
        return true;
    if (name !== 'TweedieRegressor')
        return false;
    const link = attributes.string('link');
    if (link === 'auto')
        return attributes.number('power') > 0;
    if (link !== 'log' && link !== 'identity')
        throw (0,errors/* unsupported */.qO)(`${className}.link`, `unknown link "${link}"`);
    return link === 'log';
}

;// CONCATENATED MODULE: ./src/lower/sklearn/cells.ts


/**
 * Items of a categories_ or statistics_ array as cells. Missing (NaN, None, pandas.NA) is null.
 * @throws unsupported for bytes, dates and other objects
 */
function cellsOf(array, subject) {
    return (0,arrays/* toItems */.ae)(array).map((item) => cellOfValue(item, subject));
}
function cellOfValue(value, subject) {
    const plain = (0,formats_labels/* scalarOf */.ol)(value);
    if (plain === null || isMissingMarker(plain))
        return null;
    if (typeof plain === 'string' || typeof plain === 'boolean')
        return plain;
    if (typeof plain === 'number')
        return plain;
    if (typeof plain === 'bigint')
        return Number(plain);
    if (plain instanceof pickle_values/* PyFloat */.g$)
        return plain.value;
    throw (0,errors/* unsupported */.qO)(subject, `a category of this type is not supported: ${(0,arrays/* describeValue */.bp)(plain)}`);
}
/** NaN, None or pandas.NA: the markers that an empty cell of a data file stands for. */
function isMissingMarker(value) {
    const plain = (0,formats_labels/* scalarOf */.ol)(value);
    if (plain === null)
        return true;
    if (plain instanceof pickle_values/* PyFloat */.g$)
        return Number.isNaN(plain.value);
    if (typeof plain === 'number')
        return Number.isNaN(plain);
    const name = plain instanceof pickle_values/* PyGlobal */.B6 ? plain.qualifiedName : plain instanceof pickle_values/* PyObject */.By ? plain.className : null;
    return name !== null && /^pandas\..*\b(NA|NAType|C_NA)$/.test(name);
}

;// CONCATENATED MODULE: ./src/lower/sklearn/missing-indicator.ts






const missing_indicator_NAME = 'sklearn.impute.MissingIndicator';
/** 1 where a number is missing, in the columns that had gaps in training (or in all). */
const missingIndicatorLowering = {
    classes: [missing_indicator_NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const marker = attributes.raw('missing_values');
        const value = isMissingMarker(marker) ? NaN : cellOfValue(marker, `${missing_indicator_NAME}.missing_values`);
        if (typeof value !== 'number')
            throw (0,errors/* unsupported */.qO)(`${missing_indicator_NAME}.missing_values`, 'a marker that is no number');
        const isMissing = (cell) => (Number.isNaN(value) ? Number.isNaN(cell) : cell === value);
        // `_n_features` until 0.23.
        const inputs = inputsOf(attributes, 'number', attributes.optionalNumber('_n_features') ?? undefined);
        const flagged = [...attributes.ints('features_')];
        const strict = attributes.boolean('error_on_new') && attributes.string('features') === 'missing-only';
        const sparse = attributes.raw('sparse') === true;
        return denseTransformer({ className: missing_indicator_NAME, inputs, missing: Number.isNaN(value) ? 'allowed' : 'refused' }, (input) => {
            if (strict) {
                const at = input.data.findIndex((cell, place) => isMissing(cell) && !flagged.includes(place % input.cols));
                if (at >= 0)
                    throw newGap(inputs[at % input.cols]?.name ?? `#${(at % input.cols) + 1}`);
            }
            const output = (0,blocks/* denseBlock */.L9)(input.rows, flagged.length);
            for (let row = 0; row < input.rows; row++) {
                for (const [at, column] of flagged.entries()) {
                    output.data[row * flagged.length + at] = isMissing(input.data[row * input.cols + column]) ? 1 : 0;
                }
            }
            return sparse ? (0,blocks/* toSparse */.UH)(output) : output;
        }, {
            toOnnx(graph, input) {
                const { equal, isNaN, number, rowMax } = graphMath(graph);
                const matrix = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                const gaps = number(Number.isNaN(value) ? isNaN(matrix) : equal(matrix, value));
                const flags = (0,graph_nodes/* graphColumns */.iD)(graph, gaps, flagged);
                const others = inputs.flatMap((_, column) => (flagged.includes(column) ? [] : [column]));
                if (!strict || others.length === 0)
                    return { transformed: flags };
                const fresh = rowMax((0,graph_nodes/* graphColumns */.iD)(graph, gaps, others));
                return { transformed: (0,graph_nodes/* graphRefuse */.Tg)(graph, flags, fresh, 'refuse gaps in columns that had none in training') };
            },
        });
    },
};
function newGap(name) {
    return new errors/* ModelGateError */.j3('data', `column ${(0,core_text/* plain */.pj)(name, 80)} has missing values, which it had not in training`, {
        subject: name,
        remedy: 'Train with error_on_new=False, or fill the column.',
    });
}

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
        const order = Array.from(this.#indices.keys()).sort((a, b) => this.#distances[a] - this.#distances[b]);
        for (const [rank, at] of order.entries()) {
            distances[offset + rank] = this.#distances[at];
            indices[offset + rank] = this.#indices[at];
        }
        this.#distances.fill(Infinity);
        this.#indices.fill(0);
    }
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
                multiplyRows({ kind: 'dense', rows, cols, data }, piece, output);
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

;// CONCATENATED MODULE: ./src/plan/graph-distances.ts




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
        throw (0,errors/* unsupported */.qO)('ONNX', `distances of ${cols} columns, more than ${MAX_UNROLLED}`);
    const math = graphMath(graph);
    const columns = Array.from({ length: cols }, (_, column) => {
        const given = graph.node('Gather', [matrix, graph.constant(BigInt64Array.of(BigInt(column)), [1])], {
            axis: (0,onnx_attributes/* int */.Wh)(1),
        });
        const known = (0,graph_nodes/* graphRow */.xm)(graph, Float64Array.from({ length: rows }, (_unused, row) => data[row * cols + column]));
        return term(math, given, known);
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
    return graphSquares(graph, graphMath(graph).sub(matrix, (0,graph_nodes/* graphRow */.xm)(graph, mean)), centred);
}
/** Squared Euclidean distances as |x|^2 - 2 x.y + |y|^2, not below zero. */
function graphSquares(graph, matrix, training) {
    const { add, max, square } = graphMath(graph);
    const { rows, cols, data } = training;
    const norms = new Float64Array(rows);
    for (let at = 0; at < data.length; at++)
        norms[Math.floor(at / cols)] += data[at] * data[at];
    const products = graphDot(graph, matrix, { ...training, data: data.map((value) => -2 * value) });
    return max(add(add((0,graph_nodes/* graphRowSum */.wJ)(graph, square(matrix)), products), (0,graph_nodes/* graphRow */.xm)(graph, norms)), 0);
}
/** Scalar products of the rows with the training rows: [rows, training rows]. */
function graphDot(graph, matrix, { rows, cols, data }) {
    const turned = new Float64Array(data.length);
    for (let row = 0; row < rows; row++) {
        for (let col = 0; col < cols; col++)
            turned[col * rows + row] = data[row * cols + col];
    }
    return (0,graph_nodes/* graphProduct */.Kv)(graph, matrix, graph.constant(turned, [cols, rows]));
}
/** Position of the smallest entry of each row, the first on ties: int64 [rows]. */
function graphNearest(graph, distances) {
    return graph.node('ArgMin', [distances], { axis: (0,onnx_attributes/* int */.Wh)(1), keepdims: (0,onnx_attributes/* int */.Wh)(0) });
}

;// CONCATENATED MODULE: ./src/plan/neighbours/graph-neighbours.ts




/** The k nearest training rows. `expanded`: Euclidean distances as |x|^2 - 2 x.y + |y|^2, as a search without a tree. */
function graphNeighbours(graph, matrix, training, { k, metric, expanded }) {
    const reduced = graphReduced(graph, matrix, training, metric, expanded);
    const size = graph.constant(BigInt64Array.of(BigInt(k)), [1]);
    const [nearest, places] = graph.nodes('TopK', [reduced, size], 2, { axis: (0,onnx_attributes/* int */.Wh)(1), largest: (0,onnx_attributes/* int */.Wh)(0), sorted: (0,onnx_attributes/* int */.Wh)(1) });
    const turned = (value) => graph.node('Transpose', [value]);
    return { distances: graphFinished(graph, turned(nearest), metric), indices: turned(places) };
}
/** What the metric compares, for every row and training row: [rows, training rows]. */
function graphReduced(graph, matrix, training, metric, expanded) {
    const { abs, add, div, equal, greater, max, min, number, not, pow, sub, where } = graphMath(graph);
    const pairwise = (term) => graphPairwise(graph, matrix, training, (_, row, other) => term(row, other));
    const distance = (row, other) => abs(sub(row, other));
    const size = (row, other) => add(abs(row), abs(other));
    switch (metric.name) {
        case 'euclidean':
            return (expanded ? graphSquares : graphDifferences)(graph, matrix, training);
        case 'manhattan':
            return pairwise(distance);
        case 'chebyshev':
            return graphPairwise(graph, matrix, training, (_, row, other) => distance(row, other), (math, left, right) => math.max(left, right));
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
            return max(min(sub(1, graphDot(graph, graphUnit(graph, matrix), unitRows(training))), 2), 0);
        default:
            // The Minkowski family.
            return pairwise((row, other) => pow(distance(row, other), metric.power));
    }
}
/** What was compared, made the distance. */
function graphFinished(graph, reduced, metric) {
    const { pow, sqrt } = graphMath(graph);
    if (metric.name === 'minkowski')
        return pow(reduced, 1 / metric.power);
    // The squared distance is named as its root.
    return metric.name === 'euclidean' && metric.finish(4) === 2 ? sqrt(reduced) : reduced;
}
/** Rows of length one; a row of zeros stays. */
function graphUnit(graph, matrix) {
    const { div, equal, sqrt, square, where } = graphMath(graph);
    const squares = (0,graph_nodes/* graphRowSum */.wJ)(graph, square(matrix));
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

;// CONCATENATED MODULE: ./src/plan/neighbours/metrics.ts
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

;// CONCATENATED MODULE: ./src/lower/sklearn/neighbour-index.ts




/** `_fit_X`, `_fit_method` and the search tree. @throws unsupported for metrics without an exact form here */
function neighbourIndexOf(attributes, context) {
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    const metric = metricOfModel(attributes, className);
    const method = attributes.string('_fit_method');
    const training = trainingOf(attributes, metric, context);
    if (method === 'brute' && !isAtLeast(context.version, 1, 1)) {
        context.note('of training rows that are equally far, 1.0 and older may take others than are taken here');
    }
    const tree = method === 'brute' ? null : treeOf(attributes, method, className);
    return {
        training,
        metric,
        method,
        find: (input, k) => findNeighbours(input.rows, k, metric, tree === null ? bruteSearch(input, training, metric) : treeSearch(input, tree, metric)),
        graph: (graph, matrix, k) => graphNeighbours(graph, matrix, training, { k, metric, expanded: tree === null }),
    };
}
/** Sparse training rows are searched by the same distances; their ties are broken by numpy.argpartition, as those of the cosine. */
function trainingOf(attributes, metric, context) {
    const fitted = attributes.raw('_fit_X');
    if (fitted instanceof pickle_values/* PyObject */.By || metric.name === 'cosine')
        context.note('of training rows that are equally far, the first ones are neighbours; scikit-learn leaves that choice open');
    if (fitted instanceof pickle_values/* PyObject */.By)
        return (0,blocks/* toDense */.FL)({ kind: 'sparse', ...csrOf(fitted) });
    return { kind: 'dense', ...attributes.matrix('_fit_X') };
}
/** `n_neighbors`. @throws unsupported when there are not as many training rows */
function neighbourCount(attributes, { training }, name = 'n_neighbors') {
    const k = attributes.int(name);
    if (k < 1 || k > training.rows)
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.${name}`, `${k} neighbours among ${training.rows} training rows`);
    return k;
}
function metricOfModel(attributes, className) {
    const name = attributes.string('effective_metric_');
    const parameters = attributes.get('effective_metric_params_') ?? null;
    const known = parameters instanceof pickle_values/* PyDict */.KL ? parameters : new pickle_values/* PyDict */.KL();
    const extra = known.entries.filter(([key, value]) => key !== 'p' && value !== null).map(([key]) => key);
    if (extra.length > 0)
        throw (0,errors/* unsupported */.qO)(`${className}.metric_params`, `the parameter ${(0,arrays/* describeValue */.bp)(extra[0])}`);
    const metric = metricOf(name, attributes.optionalNumber('p') ?? 2);
    if (metric === null)
        throw (0,errors/* unsupported */.qO)(`${className}.metric`, `the metric "${name}"`);
    return metric;
}
/** KDTree and BallTree pickle as (data, order, node data, bounds, leaf size, levels, nodes, ...). */
function treeOf(attributes, method, className) {
    const kind = method === 'kd_tree' ? 'kd' : method === 'ball_tree' ? 'ball' : null;
    if (kind === null)
        throw (0,errors/* unsupported */.qO)(`${className}._fit_method`, `the search "${method}"`);
    const { state } = attributes.object('_tree');
    const [data, order, nodes, bounds] = state instanceof pickle_values/* PyTuple */.Wc ? state.items : [];
    if (!(data instanceof pickle_values/* NDArray */.Mv && order instanceof pickle_values/* NDArray */.Mv && nodes instanceof pickle_values/* NDArray */.Mv && bounds instanceof pickle_values/* NDArray */.Mv)) {
        throw (0,errors/* unsupported */.qO)(`${className}._tree`, 'the search tree is stored in another form');
    }
    const [rows = 0, cols = 0] = data.shape;
    const tree = {
        kind,
        data: { kind: 'dense', rows, cols, data: (0,arrays/* toFloats */.Fn)(data) },
        order: (0,arrays/* toInts */.q9)(order),
        start: (0,arrays/* toInts */.q9)(fieldOf(nodes, 'idx_start')),
        end: (0,arrays/* toInts */.q9)(fieldOf(nodes, 'idx_end')),
        leaf: Uint8Array.from((0,arrays/* toInts */.q9)(fieldOf(nodes, 'is_leaf'))),
        radius: (0,arrays/* toFloats */.Fn)(fieldOf(nodes, 'radius')),
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

;// CONCATENATED MODULE: ./src/lower/sklearn/neighbours.ts







/** k nearest neighbours, found in the order that scikit-learn's own search finds them. */
const neighboursLowering = {
    classes: ['sklearn.neighbors.KNeighborsClassifier', 'sklearn.neighbors.KNeighborsRegressor'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const index = neighbourIndexOf(attributes, context);
        const k = neighbourCount(attributes, index);
        const weigh = weighOf(attributes);
        const about = { className, inputs: inputsOf(attributes, 'number', index.training.cols) };
        const search = (input) => index.find((0,blocks/* toDense */.FL)(input), k);
        if (className === 'sklearn.neighbors.KNeighborsRegressor') {
            const targets = targetsOf(attributes, index.training.rows);
            return regressor({ ...about, outputs: targets.cols }, (input) => averages(search(input), weigh.row, targets), {
                toOnnx(graph, input) {
                    const { div } = graphMath(graph);
                    const found = index.graph(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), k);
                    const weights = graphCells(graph, weigh.graph(graph, found.distances));
                    const sums = graphWeighted(graph, found, weights, targets);
                    return { values: div(sums, graphSum(graph, weights)) };
                },
            });
        }
        if (attributes.has('outputs_2d_') && attributes.boolean('outputs_2d_')) {
            const targets = severalTargets(attributes, index.training.rows);
            return labelsOfTargets(about, targets.map(({ classes }) => classes), (input) => {
                const found = search((0,blocks/* toDense */.FL)(input));
                return targets.map(({ labels, classes }) => (0,links/* argmaxRows */._h)(votes(found, weigh.row, labels, classes.length)));
            }, (graph, input) => {
                const found = index.graph(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), k);
                return targets.map(({ labels, classes }) => (0,graph_nodes/* graphArgmax */.Ng)(graph, neighbours_graphVotes(graph, found, weigh, indicatorsOf(labels, classes.length))));
            });
        }
        const classes = attributes.labels('classes_');
        const labels = attributes.ints('_y');
        if (labels.length !== index.training.rows || labels.some((label) => label < 0 || label >= classes.length)) {
            throw (0,errors/* corrupt */.qb)(className, 'the labels do not fit the training rows and classes');
        }
        return classifier({ ...about, classes }, {
            compute: (input) => votes(search(input), weigh.row, labels, classes.length),
            labels: links/* argmaxRows */._h,
            probabilities: (counts) => {
                const shares = { ...counts, data: counts.data.slice() };
                (0,links/* normalizeRows */.h6)(shares);
                return shares.data;
            },
        }, {
            toOnnx(graph, input) {
                const found = index.graph(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), k);
                const counts = neighbours_graphVotes(graph, found, weigh, indicatorsOf(labels, classes.length));
                return { labels: (0,graph_nodes/* graphArgmax */.Ng)(graph, counts), probabilities: (0,graph_nodes/* graphNormalizeRows */.X2)(graph, counts) };
            },
        });
    },
};
const equalWeights = {
    row: (distances) => new Float64Array(distances.length).fill(1),
    graph: (graph, distances) => graphMath(graph).where(graphMath(graph).isNaN(distances), NaN, 1),
};
/** A training row at distance zero takes all the weight. */
const inverseDistances = {
    row(distances) {
        if (distances.includes(0))
            return distances.map((distance) => (distance === 0 ? 1 : 0));
        return distances.map((distance) => 1 / distance);
    },
    graph(graph, distances) {
        const { div, equal, greater, number, where } = graphMath(graph);
        const exact = number(equal(distances, 0));
        const axes = graph.constant(BigInt64Array.of(0n), [1]);
        const some = greater(graph.node('ReduceMax', [exact, axes], { keepdims: (0,onnx_attributes/* int */.Wh)(1) }), 0);
        return where(some, exact, div(1, distances));
    },
};
/** `weights`. @throws unsupported for a function */
function weighOf(attributes) {
    const weights = attributes.raw('weights');
    if (weights === null || weights === 'uniform')
        return equalWeights;
    if (weights === 'distance')
        return inverseDistances;
    throw (0,errors/* unsupported */.qO)(`${attributes.className}.weights`, 'weights computed by a function of its own');
}
/** `classes_` and the columns of `_y` of an estimator with several targets. */
function severalTargets(attributes, rows) {
    const labels = targetsOf(attributes, rows);
    return attributes.list('classes_').map((stored, target) => {
        const classes = (0,formats_labels/* toLabels */.Dc)(stored);
        const column = Int32Array.from({ length: rows }, (_, row) => labels.data[row * labels.cols + target]);
        if (column.some((label) => label < 0 || label >= classes.length))
            throw (0,errors/* corrupt */.qb)(attributes.className, 'the labels do not fit the classes');
        return { classes, labels: column };
    });
}
function votes(found, weigh, labels, classes) {
    const { k } = found;
    const rows = found.indices.length / k;
    const counts = (0,blocks/* denseBlock */.L9)(rows, classes);
    for (let row = 0; row < rows; row++) {
        const weights = weigh(found.distances.subarray(row * k, (row + 1) * k));
        for (let at = 0; at < k; at++)
            counts.data[row * classes + labels[found.indices[row * k + at]]] += weights[at];
    }
    return counts;
}
function averages(found, weigh, targets) {
    const { k } = found;
    const rows = found.indices.length / k;
    const out = (0,blocks/* denseBlock */.L9)(rows, targets.cols).data;
    for (let row = 0; row < rows; row++) {
        const weights = weigh(found.distances.subarray(row * k, (row + 1) * k));
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        for (let target = 0; target < targets.cols; target++) {
            let sum = 0;
            for (let at = 0; at < k; at++) {
                sum += targets.data[found.indices[row * k + at] * targets.cols + target] * weights[at];
            }
            out[row * targets.cols + target] = sum / total;
        }
    }
    return out;
}
function targetsOf(attributes, rows) {
    const array = attributes.array('_y');
    const cols = array.shape[1] ?? 1;
    if (array.shape[0] !== rows)
        throw new errors/* ModelGateError */.j3('corrupt', `${attributes.className}._y does not fit the training rows`);
    return { kind: 'dense', rows, cols, data: (0,arrays/* toFloats */.Fn)(array) };
}
/** Class positions as indicators: rows x classes. */
function indicatorsOf(labels, classes) {
    const block = (0,blocks/* denseBlock */.L9)(labels.length, classes);
    for (const [row, label] of labels.entries())
        block.data[row * classes + label] = 1;
    return block;
}
/** `votes` in a graph. */
function neighbours_graphVotes(graph, found, weigh, indicators) {
    return graphWeighted(graph, found, graphCells(graph, weigh.graph(graph, found.distances)), indicators);
}
/** [k, rows] as [k, rows, 1]. */
function graphCells(graph, weights) {
    return graph.node('Unsqueeze', [weights, graph.constant(BigInt64Array.of(2n), [1])]);
}
/** Rows of a table, weighted and summed over the neighbours in their order: [rows, columns of the table]. */
function graphWeighted(graph, found, weights, table) {
    const rows = graph.constant(table.data, [table.rows, table.cols]);
    const cells = graph.node('Gather', [rows, found.indices], { axis: (0,onnx_attributes/* int */.Wh)(0) });
    return graphSum(graph, graph.node('Mul', [cells, weights]));
}
/** Over the first axis: one matrix after the other. */
function graphSum(graph, value) {
    return graph.node('ReduceSum', [value, graph.constant(BigInt64Array.of(0n), [1])], { keepdims: (0,onnx_attributes/* int */.Wh)(0) });
}

;// CONCATENATED MODULE: ./src/plan/normalize.ts
/** Rows divided by their norm; rows of zeros stay (sklearn.preprocessing.normalize). */
function normalizeByNorm(block, norm) {
    const data = block.data.slice();
    for (let row = 0; row < block.rows; row++) {
        const [from, to] = block.kind === 'dense' ? [row * block.cols, (row + 1) * block.cols] : [block.indptr[row], block.indptr[row + 1]];
        const size = normOf(data.subarray(from, to), norm);
        // Dense rows of almost nothing are left alone as well (_handle_zeros_in_scale).
        if (size === 0 || (block.kind === 'dense' && size < 10 * Number.EPSILON))
            continue;
        for (let at = from; at < to; at++)
            data[at] /= size;
    }
    return { ...block, data };
}
function normOf(row, norm) {
    let sum = 0;
    for (const value of row) {
        if (norm === 'l1')
            sum += Math.abs(value);
        else if (norm === 'l2')
            sum += value * value;
        else
            sum = Math.max(sum, Math.abs(value));
    }
    return norm === 'l2' ? Math.sqrt(sum) : sum;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/normalizer.ts




const normalizer_NAME = 'sklearn.preprocessing.Normalizer';
/** onnxruntime's reductions over the columns of a row. */
const REDUCTIONS = { l1: 'ReduceL1', l2: 'ReduceL2', max: 'ReduceMax' };
const normalizerLowering = {
    classes: [normalizer_NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const norm = attributes.string('norm');
        if (norm !== 'l1' && norm !== 'l2' && norm !== 'max')
            throw (0,errors/* unsupported */.qO)(`${normalizer_NAME}.norm`, `the norm "${norm}"`);
        return numericTransformer({ className: normalizer_NAME, inputs: inputsIfKnown(attributes, 'number') }, (input) => normalizeByNorm(input, norm), {
            toOnnx(graph, input) {
                const value = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                const measured = norm === 'max' ? graph.node('Abs', [value]) : value;
                const size = graph.node(REDUCTIONS[norm], [measured, graph.constant(BigInt64Array.of(1n), [1])], {
                    keepdims: 1n,
                });
                // Rows of (almost) nothing are left alone.
                const nothing = graph.node('Less', [size, (0,graph_nodes/* graphScalar */.lX)(graph, 10 * Number.EPSILON)]);
                const divisor = graph.node('Where', [nothing, (0,graph_nodes/* graphScalar */.lX)(graph, 1), size]);
                return { transformed: graph.node('Div', [value, divisor]) };
            },
        });
    },
};

;// CONCATENATED MODULE: ./src/lower/sklearn/categories.ts




/** `categories_`, one array a column. */
function categoriesOf(attributes) {
    return attributes.list('categories_').map((array, column) => {
        const subject = `${attributes.className}.categories_[${column}]`;
        if (!(array instanceof pickle_values/* NDArray */.Mv))
            throw (0,errors/* corrupt */.qb)(subject, 'expected an array');
        const cells = cellsOf(array, subject);
        const items = (0,arrays/* asItems */.dB)(array);
        const nan = items.findIndex((item, at) => cells[at] === null && item !== null);
        return { cells, missing: nan >= 0 ? nan : cells.indexOf(null), nan };
    });
}
/**
 * Category number of every cell, -1 where the category is unknown. The type of the categories decides: categories
 * that are all text are compared with a number as it is written, so that "1" of a CSV file finds the category "1".
 * @throws ModelGateError code 'data' when a column holds text where all categories are numbers
 */
function encodeColumn(column, categories) {
    return column.kind === 'string' ? encodeText(column, categories) : encodeNumbers(column, categories);
}
function encodeText(column, { cells, missing }) {
    const positions = new Map(cells.map((cell, at) => [cell, at]));
    const onlyNumbers = cells.every((cell) => typeof cell !== 'string') && cells.some((cell) => cell !== null);
    const used = column.codes.find((code) => code >= 0);
    if (onlyNumbers && used !== undefined) {
        throw new errors/* ModelGateError */.j3('data', `column ${(0,core_text/* plain */.pj)(column.name, 80)} holds text ("${(0,core_text/* plain */.pj)(column.dictionary[used], 60)}") where the model knows numeric categories`, { subject: column.name, remedy: 'Give the column the type that the model was trained on.' });
    }
    const codeOf = Int32Array.from(column.dictionary, (text) => positions.get(text) ?? -1);
    return column.codes.map((code) => (code < 0 ? missing : codeOf[code]));
}
function encodeNumbers(column, { cells, missing }) {
    const asText = cells.every((cell) => typeof cell === 'string' || cell === null);
    const positions = new Map();
    for (const [at, cell] of cells.entries()) {
        if (typeof cell === 'string' ? asText : cell !== null)
            positions.set(asText ? String(cell) : Number(cell), at);
    }
    const out = new Int32Array(column.values.length);
    for (let row = 0; row < out.length; row++) {
        const value = column.values[row];
        if (Number.isNaN(value) || column.missing?.[row] === 1)
            out[row] = missing;
        else if (Number.isFinite(value))
            out[row] = positions.get(asText ? written(value, column.boolean) : value) ?? -1;
        else
            throw new errors/* ModelGateError */.j3('data', `column ${(0,core_text/* plain */.pj)(column.name, 80)} is infinite in row ${row + 1}`, {
                subject: column.name,
            });
    }
    return out;
}
/** A number as Python's str writes it in a column that was read as text; booleans as True and False. */
function written(value, boolean) {
    if (boolean)
        return value === 1 ? 'True' : 'False';
    return String(value);
}
/** For handle_unknown="error". */
function unknownCategory(column, row, className) {
    const value = column.kind === 'string' ? column.dictionary[column.codes[row]] : column.values[row];
    const shown = value === undefined || Number.isNaN(value) ? 'a missing value' : `"${(0,core_text/* plain */.pj)(String(value), 60)}"`;
    return new errors/* ModelGateError */.j3('data', `column ${(0,core_text/* plain */.pj)(column.name, 80)} holds ${shown} in row ${row + 1}, a category that ${className} did not see in training`, {
        subject: column.name,
        remedy: 'Train on data with this category, or set handle_unknown="ignore" when training.',
    });
}

;// CONCATENATED MODULE: ./src/lower/sklearn/encoded-columns.ts






/** Reads the encoder. `ungroupedMissing`: a missing cell keeps its place when categories are grouped (OrdinalEncoder). */
function categoryEncoderOf(attributes, { ungroupedMissing, version }) {
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    // OrdinalEncoder has had the choice since 0.24.
    const rule = attributes.has('handle_unknown') ? attributes.string('handle_unknown') : 'error';
    // "warn" was to do what "infrequent_if_exist" does, and does since 1.8.
    const joinsRare = rule === 'infrequent_if_exist' || (rule === 'warn' && isAtLeast(version, 1, 8));
    const grouped = attributes.has('_infrequent_enabled') && attributes.boolean('_infrequent_enabled');
    const mappings = grouped ? attributes.list('_default_to_infrequent_mappings') : null;
    const columns = categoriesOf(attributes).map((categories, column) => {
        const mapping = mappings?.[column] ?? null;
        if (mapping === null) {
            const count = categories.cells.length;
            return { categories, grouping: null, infrequent: -1, unknown: rule === 'error' ? 'error' : 'mark', width: count };
        }
        if (!(mapping instanceof pickle_values/* NDArray */.Mv))
            throw (0,errors/* unsupported */.qO)(`${className}._default_to_infrequent_mappings`, 'not an array');
        const grouping = (0,arrays/* toInts */.q9)(mapping);
        const infrequent = grouping.reduce((largest, position) => Math.max(largest, position), -1);
        const hasNan = ungroupedMissing && categories.nan >= 0;
        return {
            categories,
            grouping: hasNan ? withMissing(grouping, categories) : grouping,
            infrequent,
            unknown: rule === 'error' ? 'error' : joinsRare ? 'infrequent' : 'mark',
            width: infrequent + 1,
        };
    });
    if (!['error', 'ignore', 'infrequent_if_exist', 'warn', 'use_encoded_value'].includes(rule)) {
        throw (0,errors/* unsupported */.qO)(`${className}.handle_unknown`, `unknown rule "${rule}"`);
    }
    return { className, columns };
}
/** The mapping leaves the NaN category out, which is the last one and keeps its number. */
function withMissing(grouping, { cells, nan }) {
    const full = new Int32Array(cells.length);
    full.set(grouping);
    full[nan] = nan;
    return full;
}
/**
 * Position of every cell's category after grouping, -1 where it is unknown: one array a column.
 * @throws ModelGateError code 'data' for an unknown category that the encoder refuses
 */
function encodeColumns(block, encoder) {
    const { columns } = (0,blocks/* toColumns */.tp)(block);
    columnsExpected(columns.length, encoder.columns.length, encoder.className);
    return encoder.columns.map((encoded, at) => {
        const column = columns[at];
        const positions = encodeColumn(column, encoded.categories);
        if (encoded.unknown === 'error') {
            const row = positions.indexOf(-1);
            if (row >= 0)
                throw unknownCategory(column, row, encoder.className);
        }
        const unknown = encoded.unknown === 'infrequent' ? encoded.infrequent : -1;
        const { grouping } = encoded;
        return positions.map((position) => (position < 0 ? unknown : grouping === null ? position : grouping[position]));
    });
}
/** An object array or list of ints and None; null when the attribute is None or absent. */
function optionalPositions(attributes, name) {
    const value = attributes.get(name) ?? null;
    if (value === null)
        return null;
    const items = (0,arrays/* asItems */.dB)(value);
    if (items === null)
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.${name}`, 'expected an array');
    return items.map((item) => (0,arrays/* asNumber */.i)(item));
}

;// CONCATENATED MODULE: ./src/lower/sklearn/graph-categories.ts


/** The name of the node that fails for handle_unknown="error". */
const UNKNOWN_CATEGORY = 'refuse a category that training did not see';
/**
 * The encoder's columns as [rows, 1] values, strings or doubles as the categories are. A missing text is the empty string, since
 * ONNX has no other word for it.
 * @throws unsupported for categories of mixed types
 */
function graphCategoryColumns(graph, input, className, categories) {
    const columns = (0,graph_nodes/* graphColumnList */.$n)(graph, input, categories.length);
    return categories.map(({ cells }, at) => {
        const column = columns[at];
        const known = cells.filter((cell) => cell !== null);
        const text = known.filter((cell) => typeof cell === 'string').length;
        if (text > 0 && text < known.length)
            throw (0,errors/* unsupported */.qO)(className, 'text and numbers in one column');
        if ((column.elementType === 'string') === text > 0)
            return text > 0 ? column : graph.cast(column, 'double');
        throw (0,errors/* unsupported */.qO)(className, 'the column has another type than the categories');
    });
}
/** [rows, 1], true where the cell is missing: NaN, or the empty string. */
function graphMissingCells(graph, column) {
    if (column.elementType !== 'string')
        return graph.node('IsNaN', [column]);
    return graph.node('Equal', [column, graph.constant([''], [1])]);
}
/** `hot`: [rows, categories], 1 where the cell is that category. `unknown`: [rows, 1], 1 where it is none. */
function graphOneHot(graph, column, { cells, missing }) {
    const parts = [];
    const known = cells.filter((cell) => cell !== null);
    if (known.length > 0) {
        const row = column.elementType === 'string'
            ? graph.constant(known.map(String), [1, known.length])
            : graph.constant(Float64Array.from(known, Number), [1, known.length]);
        parts.push(graph.cast(graph.node('Equal', [column, row]), 'double'));
    }
    if (missing >= 0) {
        if (missing !== cells.length - 1)
            throw (0,errors/* unsupported */.qO)('ONNX', 'a missing category that is not the last one');
        parts.push(graph.cast(graphMissingCells(graph, column), 'double'));
    }
    const hot = (0,graph_nodes/* graphConcat */.tR)(graph, parts);
    return { hot, unknown: graph.node('Sub', [(0,graph_nodes/* graphScalar */.lX)(graph, 1), (0,graph_nodes/* graphRowSum */.wJ)(graph, hot)]) };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/one-hot-encoder.ts





const oneHotEncoderLowering = {
    classes: ['sklearn.preprocessing.OneHotEncoder'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const encoder = categoryEncoderOf(attributes, { ungroupedMissing: false, version: context.version });
        const dropped = droppedPositions(attributes, encoder.columns.length);
        const places = placesOf(encoder.columns, dropped);
        const sparse = isSparse(attributes);
        const inputs = categoricalInputs(attributes, encoder.columns.map((column) => column.categories.cells));
        return {
            ...transformerFacts(encoder.className, inputs),
            transform(block) {
                const hot = one_hot_encoder_oneHot(block.rows, encodeColumns(block, encoder), places);
                return sparse ? hot : (0,blocks/* toDense */.FL)(hot);
            },
            toOnnx(graph, input) {
                const columns = graphCategoryColumns(graph, input, encoder.className, encoder.columns.map(({ categories }) => categories));
                const parts = columns.map((column, at) => graphHot(graph, column, encoder.columns[at], places[at]));
                return { transformed: (0,graph_nodes/* graphConcat */.tR)(graph, parts) };
            },
        };
    },
};
function placesOf(columns, dropped) {
    let offset = 0;
    return columns.map(({ width }, at) => {
        const drop = dropped[at] ?? null;
        const targets = Int32Array.from({ length: width }, (_, position) => drop === null || position < drop ? position : position === drop ? -1 : position - 1);
        const place = { targets, offset, width: drop === null ? width : width - 1 };
        offset += place.width;
        return place;
    });
}
/** `_drop_idx_after_grouping` counts after rare categories were grouped; before 1.1 nothing was grouped. */
function droppedPositions(attributes, columns) {
    const name = attributes.has('_drop_idx_after_grouping') ? '_drop_idx_after_grouping' : 'drop_idx_';
    return optionalPositions(attributes, name) ?? new Array(columns).fill(null);
}
/** `sparse` was renamed to `sparse_output` in 1.2, where the old name may still hold "deprecated". */
function isSparse(attributes) {
    return attributes.has('sparse_output') ? attributes.boolean('sparse_output') : attributes.boolean('sparse');
}
function one_hot_encoder_oneHot(rows, positions, places) {
    const last = places.at(-1);
    const indptr = new Int32Array(rows + 1);
    const indices = new Int32Array(rows * places.length);
    let write = 0;
    for (let row = 0; row < rows; row++) {
        for (let at = 0; at < places.length; at++) {
            const position = positions[at][row];
            const target = position < 0 ? -1 : places[at].targets[position];
            if (target >= 0)
                indices[write++] = places[at].offset + target;
        }
        indptr[row + 1] = write;
    }
    return {
        kind: 'sparse',
        rows,
        cols: last === undefined ? 0 : last.offset + last.width,
        indptr,
        indices: indices.slice(0, write),
        data: new Float64Array(write).fill(1),
    };
}
/** The indicator of all categories times a 0/1 matrix that groups and drops. */
function graphHot(graph, column, encoded, place) {
    const { hot, unknown } = graphOneHot(graph, column, encoded.categories);
    const count = encoded.categories.cells.length;
    const matrix = new Float64Array(count * place.width);
    for (let category = 0; category < count; category++) {
        const position = encoded.grouping === null ? category : encoded.grouping[category];
        const target = place.targets[position];
        if (target >= 0)
            matrix[category * place.width + target] = 1;
    }
    const placed = (0,graph_nodes/* graphProduct */.Kv)(graph, hot, graph.constant(matrix, [count, place.width]));
    if (encoded.unknown === 'error') {
        const isUnknown = graph.node('Greater', [unknown, (0,graph_nodes/* graphScalar */.lX)(graph, 0.5)], {}, { elementType: 'bool' });
        return (0,graph_nodes/* graphRefuse */.Tg)(graph, placed, isUnknown, UNKNOWN_CATEGORY);
    }
    const target = encoded.unknown === 'infrequent' ? place.targets[encoded.infrequent] : -1;
    if (target < 0)
        return placed;
    const row = new Float64Array(place.width);
    row[target] = 1;
    return graph.node('Add', [placed, (0,graph_nodes/* graphProduct */.Kv)(graph, unknown, graph.constant(row, [1, place.width]))]);
}

;// CONCATENATED MODULE: ./src/lower/sklearn/ordinal-encoder.ts





const ordinalEncoderLowering = {
    classes: ['sklearn.preprocessing.OrdinalEncoder'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const encoder = categoryEncoderOf(attributes, { ungroupedMissing: true, version: context.version });
        // encoded_missing_value came with 1.1; before, a missing cell stayed missing.
        const missingValue = attributes.has('encoded_missing_value') ? attributes.number('encoded_missing_value') : NaN;
        const unknownValue = attributes.optionalNumber('unknown_value') ?? NaN;
        const tables = encoder.columns.map((column) => valuesOf(column, missingValue));
        const inputs = categoricalInputs(attributes, encoder.columns.map((column) => column.categories.cells));
        return {
            ...transformerFacts(encoder.className, inputs),
            transform(block) {
                const columns = encodeColumns(block, encoder);
                const output = (0,blocks/* denseBlock */.L9)(block.rows, columns.length);
                for (const [at, positions] of columns.entries()) {
                    const values = tables[at];
                    for (let row = 0; row < block.rows; row++) {
                        const position = positions[row];
                        output.data[row * output.cols + at] = position < 0 ? unknownValue : values[position];
                    }
                }
                return output;
            },
            toOnnx(graph, input) {
                const columns = graphCategoryColumns(graph, input, encoder.className, encoder.columns.map(({ categories }) => categories));
                const parts = columns.map((column, at) => graphOrdinal(graph, column, encoder.columns[at], { missingValue, unknownValue }));
                return { transformed: (0,graph_nodes/* graphConcat */.tR)(graph, parts) };
            },
        };
    },
};
/** Position after grouping -> the number that stands for it. */
function valuesOf({ categories, width }, missingValue) {
    const values = Float64Array.from({ length: Math.max(width, categories.cells.length) }, (_, position) => position);
    if (categories.nan >= 0)
        values[categories.nan] = missingValue;
    return values;
}
function graphOrdinal(graph, column, encoded, special) {
    const { hot, unknown } = graphOneHot(graph, column, encoded.categories);
    const { cells, nan } = encoded.categories;
    const weights = Float64Array.from({ length: cells.length }, (_, at) => at === nan ? 0 : (encoded.grouping?.[at] ?? at));
    let value = (0,graph_nodes/* graphProduct */.Kv)(graph, hot, graph.constant(weights, [cells.length, 1]));
    if (nan >= 0) {
        const missing = graphMissingCells(graph, column);
        value = graph.node('Where', [missing, (0,graph_nodes/* graphScalar */.lX)(graph, special.missingValue), value]);
    }
    const isUnknown = graph.node('Greater', [unknown, (0,graph_nodes/* graphScalar */.lX)(graph, 0.5)], {}, { elementType: 'bool' });
    if (encoded.unknown === 'error')
        return (0,graph_nodes/* graphRefuse */.Tg)(graph, value, isUnknown, UNKNOWN_CATEGORY);
    return graph.node('Where', [isUnknown, (0,graph_nodes/* graphScalar */.lX)(graph, special.unknownValue), value]);
}

;// CONCATENATED MODULE: ./src/lower/sklearn/perceptron.ts




/** Multi-layer perceptrons. */
const perceptronLowering = {
    classes: ['sklearn.neural_network.MLPClassifier', 'sklearn.neural_network.MLPRegressor'],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const layers = layersOf(attributes, className);
        const about = { className, inputs: inputsOf(attributes, 'number', layers[0].weights.cols) };
        const outputs = layers.at(-1).weights.rows;
        if (className.endsWith('Regressor')) {
            return regressor({ ...about, outputs }, (input) => forward(layers, input).data, {
                toOnnx: (graph, input) => ({ values: graphForward(graph, layers, (0,graph_nodes/* graphMatrix */.yP)(graph, input)) }),
            });
        }
        const { classes, kind } = targetOf(attributes);
        const binary = kind === 'binary';
        if (kind === 'multilabel-indicator') {
            // One yes or no a label: `outputs` answers a row, each of the classes 0 and 1.
            const labels = classifier({ ...about, classes: [0, 1] }, {
                compute: (input) => forward(layers, input),
                labels: ({ data }) => Int32Array.from(data, (value) => (value > 0.5 ? 1 : 0)),
                probabilities: ({ data }) => data,
            }, {
                toOnnx(graph, input) {
                    const output = graphForward(graph, layers, (0,graph_nodes/* graphMatrix */.yP)(graph, input));
                    return { labels: graph.cast(graphMath(graph).greater(output, 0.5), 'int64'), probabilities: output };
                },
            });
            return { ...labels, outputs };
        }
        if (outputs !== (binary ? 1 : classes.length))
            throw (0,errors/* corrupt */.qb)(className, `${outputs} outputs for ${classes.length} classes`);
        return classifier({ ...about, classes }, {
            compute: (input) => forward(layers, input),
            labels: (output) => binary ? Int32Array.from(output.data, (value) => (value > 0.5 ? 1 : 0)) : (0,links/* argmaxRows */._h)(output),
            probabilities: (output) => (binary ? (0,links/* binaryColumns */.Bx)(output.data) : output.data),
        }, {
            toOnnx(graph, input) {
                const output = graphForward(graph, layers, (0,graph_nodes/* graphMatrix */.yP)(graph, input));
                if (!binary)
                    return { labels: (0,graph_nodes/* graphArgmax */.Ng)(graph, output), probabilities: output };
                const above = graph.node('Sub', [output, (0,graph_nodes/* graphScalar */.lX)(graph, 0.5)]);
                return { labels: (0,graph_nodes/* graphSignLabels */.xk)(graph, above), probabilities: (0,graph_nodes/* graphBinaryColumns */.NY)(graph, output) };
            },
        });
    },
};
const elementwise = (apply) => ({ data }) => {
    for (let at = 0; at < data.length; at++)
        data[at] = apply(data[at]);
};
const perceptron_node = (operator) => (graph, value) => graph.node(operator, [value]);
const ACTIVATIONS = {
    identity: { apply: () => undefined, graph: (_, value) => value },
    logistic: { apply: elementwise(links/* expit */.Td), graph: perceptron_node('Sigmoid') },
    tanh: { apply: elementwise(Math.tanh), graph: perceptron_node('Tanh') },
    relu: { apply: elementwise((value) => (value > 0 ? value : 0)), graph: perceptron_node('Relu') },
    softmax: { apply: links/* softmaxRows */.yY, graph: graph_nodes/* graphSoftmax */.NZ },
    exp: { apply: elementwise(Math.exp), graph: perceptron_node('Exp') },
};
function layersOf(attributes, className) {
    const weights = attributes.list('coefs_');
    const biases = attributes.list('intercepts_');
    const hidden = activationOf(attributes, 'activation', className);
    const last = activationOf(attributes, 'out_activation_', className);
    if (weights.length === 0 || weights.length !== biases.length)
        throw (0,errors/* corrupt */.qb)(className, 'weights and intercepts differ in number');
    return weights.map((matrix, at) => {
        const bias = biases[at];
        const fits = matrix instanceof pickle_values/* NDArray */.Mv && bias instanceof pickle_values/* NDArray */.Mv && matrix.shape[1] === bias.size;
        if (!fits)
            throw (0,errors/* corrupt */.qb)(className, `layer ${at} has no matrix of weights with one intercept a unit`);
        const [rows, cols] = matrix.shape;
        return {
            weights: transposed({ rows, cols, data: (0,arrays/* toFloats */.Fn)(matrix) }),
            bias: (0,arrays/* toFloats */.Fn)(bias),
            activation: at === weights.length - 1 ? last : hidden,
        };
    });
}
function activationOf(attributes, name, className) {
    const word = attributes.string(name);
    const activation = Object.hasOwn(ACTIVATIONS, word) ? ACTIVATIONS[word] : undefined;
    if (activation === undefined)
        throw (0,errors/* unsupported */.qO)(`${className}.${name}`, `the activation "${word}"`);
    return activation;
}
function targetOf(attributes) {
    const binarizer = access/* Attributes */.e.of(attributes.object('_label_binarizer'));
    const kind = binarizer.string('y_type_');
    if (!['binary', 'multiclass', 'multilabel-indicator'].includes(kind)) {
        throw (0,errors/* unsupported */.qO)(attributes.className, `it was fitted on ${kind} labels`);
    }
    return { classes: binarizer.labels('classes_'), kind };
}
function forward(layers, input) {
    let value = input;
    for (const { weights, bias, activation } of layers) {
        const next = affine(value, weights, bias);
        activation.apply(next);
        value = next;
    }
    return value;
}
function graphForward(graph, layers, input) {
    return layers.reduce((value, { weights, bias, activation }) => activation.graph(graph, (0,graph_nodes/* graphAffine */.wf)(graph, value, weights, bias)), input);
}

// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
;// CONCATENATED MODULE: ./src/lower/sklearn/polynomial-features.ts





const polynomial_features_NAME = 'sklearn.preprocessing.PolynomialFeatures';
/** Products of the columns up to a degree, by degree, each in lexicographic order of its columns. */
const polynomialFeaturesLowering = {
    classes: [polynomial_features_NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        // `n_input_features_` until 1.1.
        const inputs = inputsOf(attributes, 'number', attributes.optionalNumber('n_input_features_') ?? undefined);
        const terms = termsOf(inputs.length, {
            ...degreesOf(attributes),
            distinct: attributes.boolean('interaction_only'),
            bias: attributes.boolean('include_bias'),
        });
        return denseTransformer({ className: polynomial_features_NAME, inputs }, (input) => {
            const output = (0,blocks/* denseBlock */.L9)(input.rows, terms.length);
            for (let row = 0; row < input.rows; row++) {
                for (const [at, columns] of terms.entries()) {
                    let product = 1;
                    // From the last column to the first, as scikit-learn builds a degree on the one before.
                    for (let k = columns.length - 1; k >= 0; k--)
                        product *= input.data[row * input.cols + columns[k]];
                    output.data[row * terms.length + at] = product;
                }
            }
            return output;
        }, { toOnnx: (graph, input) => ({ transformed: graphTerms(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), terms) }) });
    },
};
/** Each degree is built on the one before: a column times the product of the columns behind it. */
function graphTerms(graph, matrix, terms) {
    const { mul } = graphMath(graph);
    const highest = terms.reduce((most, columns) => Math.max(most, columns.length), 0);
    const needed = Array.from({ length: highest + 1 }, () => new Map());
    for (const columns of terms) {
        for (let at = 0; at <= columns.length; at++)
            needed[columns.length - at].set(columns.slice(at).join(), columns.slice(at));
    }
    // The empty product is there whether it is asked for or not.
    needed[0].set('', []);
    const values = [(0,graph_nodes/* graphRepeat */.g$)(graph, matrix, Float64Array.of(1))];
    const places = needed.map((products) => new Map([...products.keys()].map((key, at) => [key, at])));
    for (let degree = 1; degree <= highest; degree++) {
        const products = [...needed[degree].values()];
        const first = (0,graph_nodes/* graphColumns */.iD)(graph, matrix, products.map((columns) => columns[0]));
        const rest = products.map((columns) => places[degree - 1].get(columns.slice(1).join()));
        values.push(degree === 1 ? first : mul((0,graph_nodes/* graphColumns */.iD)(graph, values[degree - 1], rest), first));
    }
    const offsets = needed.map((_, degree) => needed.slice(0, degree).reduce((sum, products) => sum + products.size, 0));
    const order = terms.map((columns) => offsets[columns.length] + places[columns.length].get(columns.join()));
    return (0,graph_nodes/* graphColumns */.iD)(graph, (0,graph_nodes/* graphConcat */.tR)(graph, values), order);
}
/** `degree` is the largest, or (smallest, largest). */
function degreesOf(attributes) {
    const range = (0,arrays/* asItems */.dB)(attributes.raw('degree'));
    const [min, max] = range === null ? [0, attributes.int('degree')] : range.map((degree) => (0,arrays/* numberOf */.rl)(degree));
    if (min === undefined || max === undefined)
        throw (0,errors/* unsupported */.qO)(`${polynomial_features_NAME}.degree`, 'not one or two numbers');
    return { min, max };
}
function termsOf(features, { min, max, distinct, bias }) {
    const terms = bias ? [[]] : [];
    let cells = 0;
    let previous = [[]];
    for (let degree = 1; degree <= max; degree++) {
        const next = [];
        for (const columns of previous) {
            const last = columns.at(-1);
            const start = last === undefined ? 0 : distinct ? last + 1 : last;
            for (let column = start; column < features; column++)
                next.push([...columns, column]);
            cells += features - start;
            if (cells > limits/* MAX_DENSE_CELLS */.jq / 64)
                throw new errors/* ModelGateError */.j3('limit', `${polynomial_features_NAME}: too many products of ${features} columns`);
        }
        if (degree >= min)
            terms.push(...next);
        previous = next;
    }
    return terms;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/power-transformer.ts








const power_transformer_NAME = 'sklearn.preprocessing.PowerTransformer';
/** Box-Cox or Yeo-Johnson with a fitted exponent a column, then standardised. */
const powerTransformerLowering = {
    classes: [power_transformer_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const lambdas = attributes.floats('lambdas_');
        const method = attributes.string('method');
        if (method !== 'box-cox' && method !== 'yeo-johnson')
            throw (0,errors/* unsupported */.qO)(`${power_transformer_NAME}.method`, `the method "${method}"`);
        // scipy's function, taken over in 1.7, is the same formula with less cancellation.
        const yeoJohnson = isAtLeast(context.version, 1, 7) ? stableYeoJohnson : plainYeoJohnson;
        const scaler = attributes.get('_scaler');
        const standardize = attributes.boolean('standardize');
        if (standardize && !(scaler instanceof pickle_values/* PyObject */.By))
            throw (0,errors/* unsupported */.qO)(`${power_transformer_NAME}._scaler`, 'the scaler is not in the file');
        const scale = standardize && scaler instanceof pickle_values/* PyObject */.By ? lowerTransformer(scaler, context, '_scaler') : null;
        const inputs = inputsOf(attributes, 'number', lambdas.length);
        return denseTransformer({ className: power_transformer_NAME, inputs, missing: 'allowed' }, (input) => {
            const data = input.data.map((value, at) => {
                const column = at % input.cols;
                if (method === 'yeo-johnson')
                    return yeoJohnson(value, lambdas[column]);
                if (value <= 0)
                    throw notPositive(inputs[column]?.name ?? `#${column + 1}`, Math.floor(at / input.cols));
                return boxCox(value, lambdas[column]);
            });
            const powers = { ...input, data };
            return scale === null ? powers : scale.transform(powers);
        }, {
            toOnnx(graph, input) {
                const matrix = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                const columns = Array.from(lambdas, (lambda, at) => {
                    const value = (0,graph_nodes/* graphColumns */.iD)(graph, matrix, [at]);
                    if (method === 'box-cox')
                        return graphBoxCox(graph, value, lambda);
                    return graphYeoJohnson(graph, value, lambda, yeoJohnson === stableYeoJohnson);
                });
                const powers = (0,graph_nodes/* graphConcat */.tR)(graph, columns);
                return { transformed: scale === null ? powers : graphTransformed(graph, scale, [powers]) };
            },
        });
    },
};
function graphBoxCox(graph, value, lambda) {
    const { div, expm1, lessEqual, log, mul } = graphMath(graph);
    const power = Math.abs(lambda) < 1e-19 ? log(value) : div(expm1(mul(log(value), lambda)), lambda);
    return (0,graph_nodes/* graphRefuse */.Tg)(graph, power, lessEqual(value, 0), 'refuse a number that is not positive for Box-Cox');
}
function graphYeoJohnson(graph, value, lambda, stable) {
    const { add, div, expm1, greaterEqual, log1p, max, min, mul, neg, pow, sub, where } = graphMath(graph);
    // Each side gets numbers of its own sign only, since the other ones are outside of the logarithm.
    const power = (size, exponent) => {
        if (Math.abs(exponent) < Number.EPSILON)
            return log1p(size);
        if (stable)
            return div(expm1(mul(log1p(size), exponent)), exponent);
        return div(sub(pow(add(size, 1), exponent), 1), exponent);
    };
    const positive = power(max(value, 0), lambda);
    const negative = neg(power(neg(min(value, 0)), 2 - lambda));
    return where(graphMath(graph).isNaN(value), NaN, where(greaterEqual(value, 0), positive, negative));
}
/** scipy.special.boxcox: (x^lambda - 1) / lambda without cancellation. */
function boxCox(value, lambda) {
    // Below this the difference to the logarithm is lost in rounding.
    if (Math.abs(lambda) < 1e-19)
        return Math.log(value);
    return Math.expm1(lambda * Math.log(value)) / lambda;
}
/** Yeo and Johnson, 2000, https://doi.org/10.1093/biomet/87.4.954 */
function plainYeoJohnson(value, lambda) {
    if (Number.isNaN(value))
        return NaN;
    if (value >= 0) {
        return Math.abs(lambda) < Number.EPSILON ? Math.log1p(value) : ((value + 1) ** lambda - 1) / lambda;
    }
    const rest = 2 - lambda;
    return Math.abs(rest) > Number.EPSILON ? -((-value + 1) ** rest - 1) / rest : -Math.log1p(-value);
}
function stableYeoJohnson(value, lambda) {
    if (Number.isNaN(value))
        return NaN;
    if (value >= 0) {
        return Math.abs(lambda) < Number.EPSILON ? Math.log1p(value) : Math.expm1(lambda * Math.log1p(value)) / lambda;
    }
    const rest = 2 - lambda;
    return Math.abs(rest) > Number.EPSILON ? -Math.expm1(rest * Math.log1p(-value)) / rest : -Math.log1p(-value);
}
function notPositive(name, row) {
    return new errors/* ModelGateError */.j3('data', `column ${(0,core_text/* plain */.pj)(name, 80)} is not positive in row ${row + 1}; Box-Cox takes positive numbers only`, {
        subject: name,
    });
}

;// CONCATENATED MODULE: ./src/lower/sklearn/projections.ts




/** Projections on fitted components. */
const projectionsLowering = {
    classes: ['PCA', 'IncrementalPCA', 'TruncatedSVD'].map((name) => `sklearn.decomposition.${name}`),
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const components = attributes.matrix('components_');
        const { before, after } = centringOf(attributes, components, context);
        const spread = attributes.has('whiten') && attributes.boolean('whiten') ? spreadOf(attributes, context) : null;
        return numericTransformer({ className, inputs: inputsOf(attributes, 'number', components.cols) }, (input) => {
            const centred = before === null ? input : subtract((0,blocks/* toDense */.FL)(input), before);
            const output = affine(centred, components, after ?? 0);
            if (spread === null)
                return output;
            return { ...output, data: output.data.map((value, at) => value / spread[at % output.cols]) };
        }, {
            toOnnx(graph, input) {
                const value = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                const centred = before === null ? value : graph.node('Sub', [value, (0,graph_nodes/* graphRow */.xm)(graph, before)]);
                const projected = (0,graph_nodes/* graphAffine */.wf)(graph, centred, components, after ?? 0);
                return { transformed: spread === null ? projected : graph.node('Div', [projected, (0,graph_nodes/* graphRow */.xm)(graph, spread)]) };
            },
        });
    },
};
/** Until 1.4 the mean was taken off before the projection, from 1.5 on its projection is taken off afterwards. */
function centringOf(attributes, components, context) {
    const mean = (attributes.get('mean_') ?? null) === null ? null : attributes.floats('mean_');
    if (mean === null)
        return { before: null, after: null };
    if (!isAtLeast(context.version, 1, 5))
        return { before: mean, after: null };
    const row = { kind: 'dense', rows: 1, cols: mean.length, data: mean };
    return { before: null, after: affine(row, components).data.map((value) => -value) };
}
/** Standard deviation of each component; from 1.5 on not below the machine's precision. */
function spreadOf(attributes, context) {
    const floor = !isAtLeast(context.version, 1, 5) ? 0 : Number.EPSILON;
    return attributes.floats('explained_variance_').map((variance) => Math.max(Math.sqrt(variance), floor));
}
function subtract(input, row) {
    return { ...input, data: input.data.map((value, at) => value - row[at % input.cols]) };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/scalers.ts



const OPERATORS = {
    Sub: (left, right) => left - right,
    Div: (left, right) => left / right,
    Mul: (left, right) => left * right,
    Add: (left, right) => left + right,
};
/** Scalers with a fitted centre and spread. The order of the operations is scikit-learn's: it decides the last bit. */
const scalersLowering = {
    classes: ['StandardScaler', 'MinMaxScaler', 'MaxAbsScaler', 'RobustScaler'].map((name) => `sklearn.preprocessing.${name}`),
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const steps = scalers_stepsOf(attributes, className);
        const clip = clipOf(attributes, className);
        const about = {
            className,
            inputs: inputsOf(attributes, 'number', steps[0]?.operand.length),
            missing: 'allowed',
        };
        return numericTransformer(about, (input) => {
            const output = isColumnScale(steps) && input.kind === 'sparse' ? scaleSparse(input, steps) : scale((0,blocks/* toDense */.FL)(input), steps);
            if (clip !== null)
                clipInPlace(output.data, clip);
            return output;
        }, {
            toOnnx(graph, input) {
                let value = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                for (const { operator, operand } of steps)
                    value = graph.node(operator, [value, (0,graph_nodes/* graphRow */.xm)(graph, operand)]);
                if (clip !== null)
                    value = graph.node('Clip', [value, ...clip.map((bound) => graphScalarOf(graph, bound))]);
                return { transformed: value };
            },
        });
    },
};
/** Clip wants its bounds as tensors of no dimension. */
function graphScalarOf(graph, value) {
    return graph.constant(Float64Array.of(value), []);
}
function scalers_stepsOf(attributes, className) {
    const step = (operator, name) => ({ operator, operand: attributes.floats(name) });
    const when = (flag, operator, name) => attributes.boolean(flag) ? [step(operator, name)] : [];
    switch (className) {
        case 'sklearn.preprocessing.StandardScaler':
            return [...when('with_mean', 'Sub', 'mean_'), ...when('with_std', 'Div', 'scale_')];
        case 'sklearn.preprocessing.MinMaxScaler':
            return [step('Mul', 'scale_'), step('Add', 'min_')];
        case 'sklearn.preprocessing.RobustScaler':
            return [...when('with_centering', 'Sub', 'center_'), ...when('with_scaling', 'Div', 'scale_')];
        default:
            return [step('Div', 'scale_')];
    }
}
/** `clip` came with MinMaxScaler in 0.24 and with MaxAbsScaler in 1.7. */
function clipOf(attributes, className) {
    if (!attributes.has('clip') || !attributes.boolean('clip'))
        return null;
    if (className === 'sklearn.preprocessing.MaxAbsScaler')
        return [-1, 1];
    const [low, high] = attributes.list('feature_range');
    return [(0,arrays/* numberOf */.rl)(low), (0,arrays/* numberOf */.rl)(high)];
}
function scale(input, steps) {
    const output = (0,blocks/* denseBlock */.L9)(input.rows, input.cols);
    output.data.set(input.data);
    for (const { operator, operand } of steps) {
        const apply = OPERATORS[operator];
        for (let at = 0, column = 0; at < output.data.length; at++) {
            output.data[at] = apply(output.data[at], operand[column]);
            if (++column === input.cols)
                column = 0;
        }
    }
    return output;
}
/** Zeros stay zeros under division only. */
function isColumnScale(steps) {
    return steps.every((step) => step.operator === 'Div');
}
/** scikit-learn multiplies sparse columns by the reciprocal (inplace_column_scale), which is not the same last bit. */
function scaleSparse(input, steps) {
    const data = input.data.slice();
    for (const { operand } of steps) {
        const reciprocal = operand.map((value) => 1 / value);
        for (let at = 0; at < data.length; at++)
            data[at] *= reciprocal[input.indices[at]];
    }
    return { ...input, data };
}
/** numpy.clip: NaN passes. */
function clipInPlace(data, [low, high]) {
    for (let at = 0; at < data.length; at++) {
        if (data[at] < low)
            data[at] = low;
        else if (data[at] > high)
            data[at] = high;
    }
}

;// CONCATENATED MODULE: ./src/lower/sklearn/search.ts


/** Searches over hyper-parameters predict with the best estimator, refitted on all rows (`refit=True`). */
const searchLowering = {
    classes: [
        'sklearn.model_selection.GridSearchCV',
        'sklearn.model_selection.RandomizedSearchCV',
        'sklearn.model_selection.HalvingGridSearchCV',
        'sklearn.model_selection.HalvingRandomSearchCV',
    ],
    lower(object, context) {
        const best = access/* Attributes */.e.of(object).get('best_estimator_');
        if (!(best instanceof pickle_values/* PyObject */.By)) {
            throw (0,errors/* unsupported */.qO)(context.path, 'the search holds no best_estimator_', 'Fit the search with refit=True, or save its best estimator.');
        }
        return context.lower(best, 'best_estimator_');
    },
};

// EXTERNAL MODULE: ./src/core/table.ts
var table = __webpack_require__(70859);
;// CONCATENATED MODULE: ./src/lower/sklearn/simple-imputer.ts








const simple_imputer_NAME = 'sklearn.impute.SimpleImputer';
const simpleImputerLowering = {
    classes: [simple_imputer_NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const statistics = attributes.array('statistics_');
        const fills = cellsOf(statistics, `${simple_imputer_NAME}.statistics_`);
        const imputer = {
            inputs: inputsOf(attributes, 'number', fills.length).map((input, column) => ({
                ...input,
                kind: kindOf(fills[column] ?? null, statistics.objects !== null),
            })),
            fills,
            kept: keptColumns(attributes, fills),
            marker: markerOf(attributes),
            flagged: flaggedColumns(attributes),
        };
        return takesObjects(attributes) ? objectImputer(imputer) : numericImputer(imputer);
    },
};
/** What fills a column tells what it holds; a column that training found empty may hold anything. */
function kindOf(fill, objects) {
    if (typeof fill === 'string')
        return 'string';
    return fill === null && objects ? 'any' : 'number';
}
/** `_fit_dtype` since 0.24; before that the type of the statistics tells. */
function takesObjects(attributes) {
    if (attributes.array('statistics_').objects === null)
        return false;
    const strategy = attributes.string('strategy');
    // Newer versions keep the constants of numeric data in an object array as well.
    return !(strategy === 'constant' && fittedOnNumbers(attributes));
}
function fittedOnNumbers(attributes) {
    const dtype = attributes.get('_fit_dtype');
    if (dtype === undefined)
        return false;
    const code = typeof dtype === 'object' && dtype !== null && 'args' in dtype ? dtype.args[0] : undefined;
    if (typeof code !== 'string')
        throw (0,errors/* unsupported */.qO)(`${simple_imputer_NAME}._fit_dtype`, 'the type of the training data is not readable');
    return /^[fiu]/.test(code);
}
function markerOf(attributes) {
    const marker = attributes.raw('missing_values');
    return isMissingMarker(marker) ? null : cellOfValue(marker, `${simple_imputer_NAME}.missing_values`);
}
/** Columns without any value in training are dropped, unless told to keep them or filled with a constant. */
function keptColumns(attributes, fills) {
    const all = fills.map((_, column) => column);
    if (attributes.has('keep_empty_features') && attributes.boolean('keep_empty_features'))
        return all;
    const fillValue = attributes.get('fill_value') ?? null;
    if (attributes.string('strategy') === 'constant' && fillValue !== null && isMissingMarker(fillValue)) {
        throw (0,errors/* unsupported */.qO)(`${simple_imputer_NAME}.fill_value`, 'filling with a missing value means different things in different versions');
    }
    return all.filter((column) => fills[column] !== null);
}
function flaggedColumns(attributes) {
    const indicator = attributes.get('indicator_') ?? null;
    if (indicator === null)
        return [];
    return [...access/* Attributes */.e.of(attributes.object('indicator_')).ints('features_')];
}
function numericImputer(imputer) {
    const { inputs, kept, flagged, marker } = imputer;
    if (typeof marker === 'string')
        throw (0,errors/* unsupported */.qO)(`${simple_imputer_NAME}.missing_values`, 'a text marker on numeric data');
    const fills = imputer.fills.map((fill) => (fill === null ? NaN : Number(fill)));
    const missing = (value) => (marker === null ? Number.isNaN(value) : value === Number(marker));
    return {
        ...transformerFacts(simple_imputer_NAME, inputs),
        transform(block) {
            const about = { className: simple_imputer_NAME, inputs, missing: marker === null ? 'allowed' : 'refused' };
            const input = (0,blocks/* toDense */.FL)((0,numeric_input/* numericInput */.u)(block, about));
            const output = (0,blocks/* denseBlock */.L9)(input.rows, kept.length + flagged.length);
            for (let row = 0; row < input.rows; row++) {
                const from = row * input.cols;
                let to = row * output.cols;
                for (const column of kept) {
                    const value = input.data[from + column];
                    output.data[to++] = missing(value) ? fills[column] : value;
                }
                for (const column of flagged)
                    output.data[to++] = missing(input.data[from + column]) ? 1 : 0;
            }
            return output;
        },
        toOnnx(graph, input) {
            const value = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
            const mask = graphMarked(graph, value, marker);
            const clean = fills.map((fill) => (Number.isNaN(fill) ? 0 : fill));
            const filled = graph.node('Where', [mask, (0,graph_nodes/* graphRow */.xm)(graph, clean), value]);
            const parts = [(0,graph_nodes/* graphColumns */.iD)(graph, filled, kept)];
            if (flagged.length > 0)
                parts.push(graph.cast((0,graph_nodes/* graphColumns */.iD)(graph, mask, flagged), 'double'));
            return { transformed: (0,graph_nodes/* graphConcat */.tR)(graph, parts) };
        },
    };
}
/** A missing text is the empty string in ONNX, which has no other word for it. */
function graphMarked(graph, value, marker) {
    if (marker === null)
        return graphMissingCells(graph, value);
    const text = value.elementType === 'string';
    return graph.node('Equal', [
        value,
        text ? graph.constant([String(marker)], [1, 1]) : (0,graph_nodes/* graphRow */.xm)(graph, [Number(marker)]),
    ]);
}
function graphFilled(graph, value, fill, marker) {
    const text = value.elementType === 'string';
    if (text !== (typeof fill === 'string'))
        throw (0,errors/* unsupported */.qO)(simple_imputer_NAME, 'a column is filled with a value of another type');
    const column = text ? value : graph.cast(value, 'double');
    const constant = text ? graph.constant([String(fill)], [1, 1]) : (0,graph_nodes/* graphRow */.xm)(graph, [Number(fill)]);
    return graph.node('Where', [graphMarked(graph, column, marker), constant, column]);
}
function objectImputer({ inputs, fills, kept, flagged, marker }) {
    return {
        ...transformerFacts(simple_imputer_NAME, inputs),
        transform(block) {
            if ((0,blocks/* columnCount */.UQ)(block) !== inputs.length)
                (0,numeric_input/* numericInput */.u)(block, { className: simple_imputer_NAME, inputs });
            const columns = (0,blocks/* toColumns */.tp)(block);
            const filled = {
                kind: 'columns',
                rows: columns.rows,
                columns: kept.map((at) => fillColumn(columns.columns[at], fills[at], marker)),
            };
            if (flagged.length === 0)
                return filled;
            return (0,blocks/* concatBlocks */.Pe)(columns.rows, [filled, indicator(columns, flagged, marker)]);
        },
        toOnnx(graph, input) {
            const columns = (0,graph_nodes/* graphColumnList */.$n)(graph, input, inputs.length);
            const parts = kept.map((at) => graphFilled(graph, columns[at], fills[at], marker));
            for (const at of flagged)
                parts.push(graph.cast(graphMarked(graph, columns[at], marker), 'double'));
            return { transformed: (0,graph_nodes/* graphConcat */.tR)(graph, parts) };
        },
    };
}
/** A column with its missing cells replaced. @throws ModelGateError code 'data' when it would mix text and numbers */
function fillColumn(column, fill, marker) {
    const missing = missingRows(column, marker);
    if (!missing.includes(1))
        return column;
    if (typeof fill === 'string') {
        const text = column.kind === 'string' ? column : allMissing(column, missing) ? emptyText(column) : null;
        if (text === null)
            throw mixed(column, fill);
        return fillText(text, missing, fill);
    }
    if (column.kind === 'string')
        throw mixed(column, String(fill));
    const values = column.values.map((value, row) => (missing[row] === 1 ? Number(fill) : value));
    return { ...(0,table/* numberColumn */.sA)(column.name, values), boolean: column.boolean };
}
function missingRows(column, marker) {
    const rows = new Uint8Array(column.kind === 'string' ? column.codes.length : column.values.length);
    for (let row = 0; row < rows.length; row++) {
        const missing = column.kind === 'string'
            ? column.codes[row] < 0
            : Number.isNaN(column.values[row]) || column.missing?.[row] === 1;
        if (marker === null)
            rows[row] = missing ? 1 : 0;
        else if (missing)
            throw new errors/* ModelGateError */.j3('data', `column ${(0,core_text/* plain */.pj)(column.name, 80)} is missing in row ${row + 1}; ${simple_imputer_NAME} replaces "${(0,core_text/* plain */.pj)(String(marker))}" only`, { subject: column.name });
        else if (column.kind === 'string')
            rows[row] = column.dictionary[column.codes[row]] === marker ? 1 : 0;
        else
            rows[row] = typeof marker !== 'string' && column.values[row] === Number(marker) ? 1 : 0;
    }
    return rows;
}
function allMissing(column, missing) {
    return missing.length === column.values.length && !missing.includes(0);
}
function emptyText(column) {
    return (0,table/* stringColumn */.s2)(column.name, new Array(column.values.length).fill(null));
}
function fillText(column, missing, fill) {
    const known = column.dictionary.indexOf(fill);
    const code = known >= 0 ? known : column.dictionary.length;
    return {
        ...column,
        dictionary: known >= 0 ? column.dictionary : [...column.dictionary, fill],
        codes: column.codes.map((old, row) => (missing[row] === 1 ? code : old)),
    };
}
function indicator(columns, flagged, marker) {
    const flags = (0,blocks/* denseBlock */.L9)(columns.rows, flagged.length);
    for (const [at, column] of flagged.entries()) {
        const missing = missingRows(columns.columns[column], marker);
        for (let row = 0; row < columns.rows; row++)
            flags.data[row * flags.cols + at] = missing[row];
    }
    return flags;
}
function mixed(column, fill) {
    return new errors/* ModelGateError */.j3('data', `column ${(0,core_text/* plain */.pj)(column.name, 80)} holds ${column.kind === 'string' ? 'text' : 'numbers'}, but the model fills its missing cells with "${(0,core_text/* plain */.pj)(fill, 60)}"`, { subject: column.name, remedy: 'Give the column the type that the model was trained on.' });
}

;// CONCATENATED MODULE: ./src/plan/svm/kernels.ts


/** Names of libsvm's kernels (https://www.csie.ntu.edu.tw/~cjlin/papers/libsvm.pdf), each with its formula. */
const KERNELS = {
    linear: () => kernels_dot,
    poly: ({ gamma, coef0, degree }) => (...rows) => integerPower(gamma * kernels_dot(...rows) + coef0, degree),
    rbf: ({ gamma }) => (left, leftAt, right, rightAt, count) => {
        let sum = 0;
        for (let at = 0; at < count; at++) {
            const difference = left[leftAt + at] - right[rightAt + at];
            sum += difference * difference;
        }
        return Math.exp(-gamma * sum);
    },
    sigmoid: ({ gamma, coef0 }) => (...rows) => Math.tanh(gamma * kernels_dot(...rows) + coef0),
};
/** The same in a graph: [rows, vectors]. */
const GRAPH_KERNELS = {
    linear: () => graphDot,
    poly: ({ gamma, coef0, degree }) => (graph, matrix, vectors) => {
        const { add, mul, pow } = graphMath(graph);
        return pow(add(mul(graphDot(graph, matrix, vectors), gamma), coef0), degree);
    },
    rbf: ({ gamma }) => (graph, matrix, vectors) => {
        const { exp, mul } = graphMath(graph);
        return exp(mul(graphDifferences(graph, matrix, vectors), -gamma));
    },
    sigmoid: ({ gamma, coef0 }) => (graph, matrix, vectors) => {
        const { add, mul, tanh } = graphMath(graph);
        return tanh(add(mul(graphDot(graph, matrix, vectors), gamma), coef0));
    },
};
const kernels_dot = (left, leftAt, right, rightAt, count) => {
    let sum = 0;
    for (let at = 0; at < count; at++)
        sum += left[leftAt + at] * right[rightAt + at];
    return sum;
};
/** libsvm's powi: repeated squaring, so that the rounding is the same. */
function integerPower(base, times) {
    let power = base;
    let result = 1;
    for (let rest = times; rest > 0; rest = Math.floor(rest / 2)) {
        if (rest % 2 === 1)
            result *= power;
        power *= power;
    }
    return result;
}
/** Kernel values of one row with every support vector, into `out`. */
function kernelRow(kernel, input, row, vectors, out) {
    const { cols } = vectors;
    for (let at = 0; at < vectors.rows; at++)
        out[at] = kernel(input.data, row * cols, vectors.data, at * cols, cols);
}

;// CONCATENATED MODULE: ./src/plan/svm/one-vs-one.ts


/** Decision value of every pair of classes: rows x pairs, positive where the first class of the pair wins. */
function pairDecisions(machine, input) {
    const { counts, vectors, intercepts } = machine;
    const starts = Int32Array.from(counts);
    for (let at = 0, sum = 0; at < counts.length; at++) {
        starts[at] = sum;
        sum += counts[at];
    }
    const decisions = (0,blocks/* denseBlock */.L9)(input.rows, intercepts.length);
    const values = new Float64Array(vectors.rows);
    const { data: coefficients } = machine.coefficients;
    for (let row = 0; row < input.rows; row++) {
        kernelRow(machine.kernel, input, row, vectors, values);
        let pair = row * intercepts.length;
        for (let first = 0; first < counts.length; first++) {
            for (let second = first + 1; second < counts.length; second++) {
                const firstFrom = (second - 1) * vectors.rows + starts[first];
                const secondFrom = first * vectors.rows + starts[second];
                let sum = 0;
                for (let k = 0; k < counts[first]; k++)
                    sum += coefficients[firstFrom + k] * values[starts[first] + k];
                for (let k = 0; k < counts[second]; k++)
                    sum += coefficients[secondFrom + k] * values[starts[second] + k];
                decisions.data[pair] = sum + intercepts[pair - row * intercepts.length];
                pair++;
            }
        }
    }
    return decisions;
}
/** Class with the most won pairs, the first on ties (libsvm's svm_predict_values). */
function voteLabels(decisions, classes) {
    const labels = new Int32Array(decisions.rows);
    const votes = new Int32Array(classes);
    for (let row = 0; row < decisions.rows; row++) {
        votes.fill(0);
        let pair = row * decisions.cols;
        for (let first = 0; first < classes; first++) {
            for (let second = first + 1; second < classes; second++)
                votes[decisions.data[pair++] > 0 ? first : second]++;
        }
        let best = 0;
        for (let label = 1; label < classes; label++)
            if (votes[label] > votes[best])
                best = label;
        labels[row] = best;
    }
    return labels;
}
/**
 * Votes plus a share of the summed confidences below 1/3: rows x classes (scikit-learn's _ovr_decision_function). A positive
 * decision is a vote for the first class of the pair.
 */
function oneVsRestScores(decisions, classes) {
    const scores = (0,blocks/* denseBlock */.L9)(decisions.rows, classes);
    const confidences = new Float64Array(classes);
    for (let row = 0; row < decisions.rows; row++) {
        const from = row * classes;
        confidences.fill(0);
        let pair = row * decisions.cols;
        for (let first = 0; first < classes; first++) {
            for (let second = first + 1; second < classes; second++) {
                const decision = decisions.data[pair++];
                confidences[first] += decision;
                confidences[second] -= decision;
                scores.data[from + (decision < 0 ? second : first)]++;
            }
        }
        for (let label = 0; label < classes; label++) {
            const sum = confidences[label];
            scores.data[from + label] += sum / (3 * (Math.abs(sum) + 1));
        }
    }
    return scores;
}

;// CONCATENATED MODULE: ./src/plan/svm/coupling.ts
/** libsvm keeps pairwise probabilities off 0 and 1. */
const MIN_PROBABILITY = 1e-7;
/** Class probabilities of every row from its pairwise decisions: rows x classes (libsvm's svm_predict_probability). */
function coupledProbabilities(decisions, classes, curves) {
    const out = new Float64Array(decisions.rows * classes);
    const pairs = new Float64Array(classes * classes);
    for (let row = 0; row < decisions.rows; row++) {
        let pair = 0;
        for (let first = 0; first < classes; first++) {
            for (let second = first + 1; second < classes; second++) {
                const decision = decisions.data[row * decisions.cols + pair];
                const raw = plattSigmoid(decision, curves.slopes[pair], curves.offsets[pair]);
                const probability = Math.min(Math.max(raw, MIN_PROBABILITY), 1 - MIN_PROBABILITY);
                pairs[first * classes + second] = probability;
                pairs[second * classes + first] = 1 - probability;
                pair++;
            }
        }
        coupleInto(out.subarray(row * classes, (row + 1) * classes), pairs, classes);
    }
    return out;
}
/** Avoids the overflow of exp on either side, as libsvm's sigmoid_predict. */
function plattSigmoid(decision, slope, offset) {
    const exponent = decision * slope + offset;
    return exponent >= 0 ? Math.exp(-exponent) / (1 + Math.exp(-exponent)) : 1 / (1 + Math.exp(exponent));
}
/**
 * Wu, Lin and Weng, 2004, algorithm 2: the probabilities that fit all pairwise ones best
 * (https://www.jmlr.org/papers/v5/wu04a.html), iterated exactly as libsvm's multiclass_probability does.
 */
function coupleInto(p, pairs, k) {
    const q = new Float64Array(k * k);
    const qp = new Float64Array(k);
    const tolerance = 0.005 / k;
    for (let t = 0; t < k; t++) {
        p[t] = 1 / k;
        for (let j = 0; j < t; j++) {
            q[t * k + t] += pairs[j * k + t] * pairs[j * k + t];
            q[t * k + j] = q[j * k + t];
        }
        for (let j = t + 1; j < k; j++) {
            q[t * k + t] += pairs[j * k + t] * pairs[j * k + t];
            q[t * k + j] = -pairs[j * k + t] * pairs[t * k + j];
        }
    }
    for (let iteration = 0; iteration < Math.max(100, k); iteration++) {
        // Recomputed every round for numerical accuracy.
        let pqp = 0;
        for (let t = 0; t < k; t++) {
            qp[t] = 0;
            for (let j = 0; j < k; j++)
                qp[t] += q[t * k + j] * p[j];
            pqp += p[t] * qp[t];
        }
        let error = 0;
        for (let t = 0; t < k; t++)
            error = Math.max(error, Math.abs(qp[t] - pqp));
        if (error < tolerance)
            return;
        for (let t = 0; t < k; t++) {
            const difference = (-qp[t] + pqp) / q[t * k + t];
            p[t] += difference;
            pqp = (pqp + difference * (difference * q[t * k + t] + 2 * qp[t])) / (1 + difference) / (1 + difference);
            for (let j = 0; j < k; j++) {
                qp[j] = (qp[j] + difference * q[t * k + j]) / (1 + difference);
                p[j] /= 1 + difference;
            }
        }
    }
}

;// CONCATENATED MODULE: ./src/plan/svm/graph-pairs.ts


/** `pairDecisions` in a graph: [rows, pairs]. */
function graphPairDecisions(graph, matrix, machine, kernel) {
    const { counts, vectors, intercepts, coefficients } = machine;
    const pairs = intercepts.length;
    const weights = new Float64Array(vectors.rows * pairs);
    const classOf = Array.from(counts).flatMap((count, label) => new Array(count).fill(label));
    let pair = 0;
    for (let first = 0; first < counts.length; first++) {
        for (let second = first + 1; second < counts.length; second++) {
            for (const [at, label] of classOf.entries()) {
                if (label !== first && label !== second)
                    continue;
                const row = label === first ? second - 1 : first;
                weights[at * pairs + pair] = coefficients.data[row * vectors.rows + at];
            }
            pair++;
        }
    }
    const sums = (0,graph_nodes/* graphProduct */.Kv)(graph, kernel(graph, matrix, vectors), graph.constant(weights, [vectors.rows, pairs]));
    return graph.node('Add', [sums, (0,graph_nodes/* graphRow */.xm)(graph, intercepts)]);
}
/** `voteLabels` in a graph: int64 [rows]. */
function graphVoteLabels(graph, decisions, classes) {
    return (0,graph_nodes/* graphArgmax */.Ng)(graph, graph_pairs_graphVotes(graph, graphMath(graph).greater(decisions, 0), classes));
}
/** `oneVsRestScores` in a graph: [rows, classes]. */
function graphPairScores(graph, decisions, classes) {
    const { abs, add, div, less, mul, not, times } = graphMath(graph);
    const pairs = (classes * (classes - 1)) / 2;
    const signs = new Float64Array(pairs * classes);
    eachPair(classes, (pair, first, second) => {
        signs[pair * classes + first] = 1;
        signs[pair * classes + second] = -1;
    });
    const sums = times(decisions, pairs, classes, signs);
    const votes = graph_pairs_graphVotes(graph, not(less(decisions, 0)), classes);
    return add(votes, div(sums, mul(add(abs(sums), 1), 3)));
}
/** Won pairs of each class: [rows, classes], whole numbers. */
function graph_pairs_graphVotes(graph, firstWins, classes) {
    const { add, number, times } = graphMath(graph);
    const pairs = (classes * (classes - 1)) / 2;
    const gains = new Float64Array(pairs * classes);
    const start = new Float64Array(classes);
    eachPair(classes, (pair, first, second) => {
        gains[pair * classes + first] = 1;
        gains[pair * classes + second] = -1;
        start[second]++;
    });
    return add(times(number(firstWins), pairs, classes, gains), (0,graph_nodes/* graphRow */.xm)(graph, start));
}
function eachPair(classes, use) {
    let pair = 0;
    for (let first = 0; first < classes; first++) {
        for (let second = first + 1; second < classes; second++)
            use(pair++, first, second);
    }
}

;// CONCATENATED MODULE: ./src/plan/svm/graph-coupling.ts




/** `coupledProbabilities` in a graph: [rows, classes]. Each row stops at the round where the kernel stops. */
function graphCoupled(graph, decisions, classes, curves) {
    const { abs, add, div, greater, less, mul, neg, number, or, rowMax, sub, where } = graphMath(graph);
    const q = pairProducts(graph, decisions, classes, curves);
    const inputs = [
        { elementType: 'int64', shape: [] },
        { elementType: 'bool', shape: [] },
        { elementType: 'double', shape: ['N', classes] },
        { elementType: 'double', shape: ['N', 1] },
    ];
    const body = graph.body(inputs, ([, , given, done]) => {
        let qp = (0,graph_nodes/* graphConcat */.tR)(graph, q.map((row) => (0,graph_nodes/* graphRowSum */.wJ)(graph, mul(row, given))));
        let pqp = (0,graph_nodes/* graphRowSum */.wJ)(graph, mul(given, qp));
        const stop = or(less(rowMax(abs(sub(qp, pqp))), 0.005 / classes), greater(done, 0.5));
        let next = given;
        for (const [t, row] of q.entries()) {
            const diagonal = (0,graph_nodes/* graphColumns */.iD)(graph, row, [t]);
            const at = (0,graph_nodes/* graphColumns */.iD)(graph, qp, [t]);
            const difference = div(add(neg(at), pqp), diagonal);
            const factor = add(difference, 1);
            const unit = (0,graph_nodes/* graphRow */.xm)(graph, Float64Array.from({ length: classes }, (_, j) => Number(j === t)));
            pqp = div(div(add(pqp, mul(difference, add(mul(difference, diagonal), mul(at, 2)))), factor), factor);
            qp = div(add(qp, mul(row, difference)), factor);
            next = div(add(next, mul(unit, difference)), factor);
        }
        const stopped = number(stop);
        const all = graph.node('ReduceMin', [stopped], { keepdims: (0,onnx_attributes/* int */.Wh)(0) });
        return [less(all, graph.constant(Float64Array.of(0.5), [])), where(stop, given, next), stopped];
    });
    const rounds = graph.constant(BigInt64Array.of(BigInt(Math.max(100, classes))), []);
    const begin = graph.constant(Uint8Array.of(1), []);
    const start = (0,graph_nodes/* graphRepeat */.g$)(graph, decisions, new Float64Array(classes).fill(1 / classes));
    const running = (0,graph_nodes/* graphRepeat */.g$)(graph, decisions, Float64Array.of(0));
    const [p] = graph.nodes('Loop', [rounds, begin, start, running], 2, { body }, { elementType: 'double' });
    return p;
}
/** The rows of the matrix Q of Wu, Lin and Weng, each [rows, classes]. */
function pairProducts(graph, decisions, classes, curves) {
    const { add, max, min, mul, neg, sigmoid, square, sub, sum } = graphMath(graph);
    const exponents = add(mul(decisions, (0,graph_nodes/* graphRow */.xm)(graph, curves.slopes)), (0,graph_nodes/* graphRow */.xm)(graph, curves.offsets));
    const won = min(max(sigmoid(neg(exponents)), MIN_PROBABILITY), 1 - MIN_PROBABILITY);
    const lost = sub(1, won);
    const pairOf = (first, second) => first * classes - (first * (first + 1)) / 2 + second - first - 1;
    const r = (one, other) => one < other ? (0,graph_nodes/* graphColumns */.iD)(graph, won, [pairOf(one, other)]) : (0,graph_nodes/* graphColumns */.iD)(graph, lost, [pairOf(other, one)]);
    return Array.from({ length: classes }, (_, t) => {
        const others = Array.from({ length: classes }, (_unused, j) => j).filter((j) => j !== t);
        return (0,graph_nodes/* graphConcat */.tR)(graph, Array.from({ length: classes }, (_unused, j) => j === t ? sum(others.map((other) => square(r(other, t)))) : neg(mul(r(j, t), r(t, j)))));
    });
}

;// CONCATENATED MODULE: ./src/lower/sklearn/svm.ts




/** Support vector machines of libsvm. */
const svmLowering = {
    classes: ['SVC', 'NuSVC', 'SVR', 'NuSVR', 'OneClassSVM'].map((name) => `sklearn.svm.${name}`),
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const name = className.slice('sklearn.svm.'.length);
        return name === 'SVC' || name === 'NuSVC' ? svm_lowerClassifier(attributes, className) : lowerSum(attributes, className);
    },
};
function svm_lowerClassifier(attributes, className) {
    const classes = attributes.labels('classes_');
    const machine = {
        ...vectorsOf(attributes, className),
        counts: attributes.ints(attributes.has('_n_support') ? '_n_support' : 'n_support_'),
        coefficients: matrixOf(attributes, '_dual_coef_'),
        intercepts: attributes.floats('_intercept_'),
    };
    checkMachine(machine, classes.length, className);
    const binary = classes.length === 2;
    const perClass = attributes.string('decision_function_shape') === 'ovr' && !binary;
    const byScore = attributes.has('break_ties') && attributes.boolean('break_ties') && perClass;
    const scoresOf = (decisions) => {
        if (perClass)
            return oneVsRestScores(decisions, classes.length);
        // libsvm's sign says "first class"; scikit-learn turns it round for two classes only.
        return binary ? { ...decisions, data: decisions.data.map((value) => -value) } : decisions;
    };
    const curves = curvesOf(attributes, machine.intercepts.length);
    const graphKernel = graphKernelFor(attributes, className);
    return classifier({ className, classes, inputs: inputsOf(attributes, 'number', machine.vectors.cols) }, {
        compute: (input) => pairDecisions(machine, (0,blocks/* toDense */.FL)(input)),
        labels: (decisions) => (byScore ? (0,links/* argmaxRows */._h)(scoresOf(decisions)) : voteLabels(decisions, classes.length)),
        scores: (decisions) => scoresOf(decisions).data,
        ...(curves === null
            ? {}
            : { probabilities: (decisions) => coupledProbabilities(decisions, classes.length, curves) }),
    }, {
        toOnnx(graph, input) {
            const decisions = graphPairDecisions(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), machine, graphKernel);
            const scores = perClass
                ? graphPairScores(graph, decisions, classes.length)
                : binary
                    ? graphMath(graph).neg(decisions)
                    : decisions;
            const labels = byScore ? (0,graph_nodes/* graphArgmax */.Ng)(graph, scores) : graphVoteLabels(graph, decisions, classes.length);
            return {
                labels,
                scores,
                ...(curves === null ? {} : { probabilities: graphCoupled(graph, decisions, classes.length, curves) }),
            };
        },
    });
}
/** Platt's curves are there when the model was fitted with probability=True. */
function curvesOf(attributes, pairs) {
    const [slope, offset] = attributes.has('_probA') ? ['_probA', '_probB'] : ['probA_', 'probB_'];
    if (!attributes.has(slope))
        return null;
    const curves = { slopes: attributes.floats(slope), offsets: attributes.floats(offset) };
    if (curves.slopes.length === 0)
        return null;
    if (curves.slopes.length !== pairs || curves.offsets.length !== pairs) {
        throw (0,errors/* corrupt */.qb)(attributes.className, `${curves.slopes.length} probability curves for ${pairs} pairs of classes`);
    }
    return curves;
}
/** Regression, and the one-class machine whose sign says inlier (1) or outlier (-1). */
function lowerSum(attributes, className) {
    const { kernel, vectors } = vectorsOf(attributes, className);
    const graphKernel = graphKernelFor(attributes, className);
    const coefficients = matrixOf(attributes, '_dual_coef_').data;
    const [intercept = 0] = attributes.floats('_intercept_');
    if (coefficients.length !== vectors.rows) {
        throw (0,errors/* corrupt */.qb)(className, `${coefficients.length} coefficients for ${vectors.rows} support vectors`);
    }
    const about = { className, inputs: inputsOf(attributes, 'number', vectors.cols) };
    const decide = (input) => {
        const values = new Float64Array(vectors.rows);
        return Float64Array.from({ length: input.rows }, (_, row) => {
            kernelRow(kernel, input, row, vectors, values);
            let sum = 0;
            for (let at = 0; at < values.length; at++)
                sum += coefficients[at] * values[at];
            return sum + intercept;
        });
    };
    const graphDecide = (graph, input) => {
        const { add, times } = graphMath(graph);
        return add(times(graphKernel(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), vectors), vectors.rows, 1, coefficients), intercept);
    };
    if (className !== 'sklearn.svm.OneClassSVM') {
        return regressor(about, (input) => decide((0,blocks/* toDense */.FL)(input)), {
            toOnnx: (graph, input) => ({ values: graphDecide(graph, input) }),
        });
    }
    const detector = classifier({ ...about, classes: [] }, {
        compute: (input) => decide((0,blocks/* toDense */.FL)(input)),
        labels: (decisions) => Int32Array.from(decisions, (decision) => (decision > 0 ? 1 : -1)),
        scores: (decisions) => decisions,
    }, {
        toOnnx(graph, input) {
            const scores = graphDecide(graph, input);
            return { scores, labels: (0,graph_nodes/* graphChoice */.wj)(graph, graphMath(graph).greater(scores, 0), 1, -1) };
        },
    });
    return { ...detector, task: 'outlier_detection', classes: null };
}
/** Of a precomputed kernel the rows hold the kernel with every training row; which of these support is in `support_`. */
function vectorsOf(attributes, className) {
    if (attributes.raw('kernel') !== 'precomputed')
        return { kernel: kernelOf(attributes, className, KERNELS), vectors: matrixOf(attributes, 'support_vectors_') };
    const support = attributes.ints('support_');
    const cols = (0,arrays/* numberOf */.rl)(attributes.list('shape_fit_')[1]);
    if (!(cols > 0) || support.some((row) => row < 0 || row >= cols))
        throw (0,errors/* corrupt */.qb)(className, 'its support vectors are none of the training rows');
    return {
        kernel: (left, leftAt, _right, rightAt, count) => left[leftAt + support[rightAt / count]],
        vectors: { kind: 'dense', rows: support.length, cols, data: new Float64Array() },
    };
}
function graphKernelFor(attributes, className) {
    if (attributes.raw('kernel') !== 'precomputed')
        return kernelOf(attributes, className, GRAPH_KERNELS);
    const support = [...attributes.ints('support_')];
    return (graph, matrix) => (0,graph_nodes/* graphColumns */.iD)(graph, matrix, support);
}
/** `_gamma` is the number that "scale" or "auto" stood for. */
function kernelOf(attributes, className, kernels) {
    const kernel = attributes.raw('kernel');
    const make = typeof kernel === 'string' && Object.hasOwn(kernels, kernel) ? kernels[kernel] : undefined;
    if (make === undefined) {
        const shown = typeof kernel === 'string' ? `"${kernel}"` : 'a function of its own';
        throw (0,errors/* unsupported */.qO)(`${className}.kernel`, `the kernel is ${shown}; ${Object.keys(KERNELS).join(', ')} can be run`);
    }
    const degree = attributes.int('degree');
    if (degree < 0)
        throw (0,errors/* unsupported */.qO)(`${className}.degree`, `a degree of ${degree}`);
    return make({ gamma: attributes.number('_gamma'), coef0: attributes.number('coef0'), degree });
}
/** Dense, or sparse when the machine was fitted on a sparse matrix. */
function matrixOf(attributes, name) {
    const value = attributes.raw(name);
    if (value instanceof pickle_values/* PyObject */.By)
        return (0,blocks/* toDense */.FL)({ kind: 'sparse', ...csrOf(value) });
    if (!(value instanceof pickle_values/* NDArray */.Mv) || value.shape.length !== 2)
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.${name}`, 'not a matrix');
    return { kind: 'dense', rows: value.shape[0], cols: value.shape[1], data: (0,arrays/* toFloats */.Fn)(value) };
}
function checkMachine(machine, classes, className) {
    const { counts, vectors, coefficients, intercepts } = machine;
    const held = counts.reduce((sum, count) => sum + count, 0);
    const fits = counts.length === classes &&
        counts.every((count) => count >= 0) &&
        held === vectors.rows &&
        coefficients.rows === classes - 1 &&
        coefficients.cols === vectors.rows &&
        intercepts.length === (classes * (classes - 1)) / 2;
    if (!fits)
        throw (0,errors/* corrupt */.qb)(className, 'the support vectors, their coefficients and the classes do not fit together');
}

;// CONCATENATED MODULE: ./src/plan/text/count.ts
/** Rows of counts as a sparse block. `countsOf` gives the same map for the same document, so that it can be shared. */
function countRows(rows, cols, countsOf) {
    const indptr = new Int32Array(rows + 1);
    let indices = new Int32Array(16 * rows);
    let data = new Float64Array(16 * rows);
    let end = 0;
    for (let row = 0; row < rows; row++) {
        const counts = countsOf(row);
        if (end + counts.size > indices.length) {
            const room = Math.max(2 * indices.length, end + counts.size);
            indices = enlarged(indices, new Int32Array(room));
            data = enlarged(data, new Float64Array(room));
        }
        for (const column of Int32Array.from(counts.keys()).sort()) {
            indices[end] = column;
            data[end++] = counts.get(column);
        }
        indptr[row + 1] = end;
    }
    return { kind: 'sparse', rows, cols, indptr, indices: indices.slice(0, end), data: data.slice(0, end) };
}
function enlarged(old, larger) {
    larger.set(old);
    return larger;
}

;// CONCATENATED MODULE: ./src/plan/text/murmur.ts
/** MurmurHash3 x86 32-bit of bytes, signed (Austin Appleby, public domain; sklearn.utils.murmurhash). */
function murmurHash3(bytes, seed = 0) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const blocks = bytes.length >> 2;
    let hash = seed | 0;
    for (let block = 0; block < blocks; block++) {
        hash ^= scramble(view.getUint32(block * 4, true));
        hash = rotate(hash, 13);
        hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
    }
    let tail = 0;
    for (let at = bytes.length - 1; at >= blocks * 4; at--)
        tail = (tail << 8) | bytes[at];
    if (bytes.length % 4 !== 0)
        hash ^= scramble(tail);
    hash ^= bytes.length;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) | 0;
}
function scramble(word) {
    return Math.imul(rotate(Math.imul(word, 0xcc9e2d51), 15), 0x1b873593);
}
function rotate(value, bits) {
    return (value << bits) | (value >>> (32 - bits));
}

;// CONCATENATED MODULE: ./src/plan/text/characters.ts
/**
 * Python's classes of characters as the inside of a JavaScript character class (flag u). A word character is what
 * str.isalnum accepts, or an underscore; white space is what str.isspace accepts.
 */
const WORD = '\\p{L}\\p{N}_';
const DIGIT = '\\p{Nd}';
const SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const SPACES = new RegExp(`[${SPACE}]+`, 'u');
const SPACE_RUNS = new RegExp(`[${SPACE}]{2,}`, 'gu');
/** str.split(): words between white space, none empty. */
function splitWords(text) {
    return text.split(SPACES).filter((word) => word !== '');
}
/** Two or more white-space characters become one space; a single one stays as it is. */
function collapseSpaces(text) {
    return text.replace(SPACE_RUNS, ' ');
}
/** scikit-learn's strip_accents_unicode: compatibility decomposition without combining characters. */
function stripAccents(text) {
    if (isAscii(text))
        return text;
    return Array.from(text.normalize('NFKD'))
        .filter((character) => !isCombining(character))
        .join('');
}
/** scikit-learn's strip_accents_ascii: compatibility decomposition without anything but ASCII. */
function stripToAscii(text) {
    // eslint-disable-next-line no-control-regex -- the range of ASCII starts at NUL
    return text.normalize('NFKD').replace(/[^\x00-\x7f]/gu, '');
}
function isAscii(text) {
    // eslint-disable-next-line no-control-regex -- the range of ASCII starts at NUL
    return /^[\x00-\x7f]*$/u.test(text);
}
/** The one character of the highest combining class, 240: canonical ordering moves every other combining one before it. */
const HIGHEST = '\u0345';
/**
 * unicodedata.combining(c) != 0. JavaScript does not tell the combining class, but its normalisation uses it: a character
 * of class 0 stays where it is.
 */
function isCombining(character) {
    if (character === HIGHEST)
        return true;
    return /\p{M}/u.test(character) && (HIGHEST + character).normalize('NFD').startsWith(character);
}

;// CONCATENATED MODULE: ./src/plan/text/analyzers.ts

/** Runs of words, joined by a space, shortest first (CountVectorizer._word_ngrams). */
function wordNgrams(tokens, { min, max }) {
    if (max === 1)
        return tokens;
    const ngrams = min === 1 ? [...tokens] : [];
    for (let size = Math.max(min, min === 1 ? 2 : min); size <= Math.min(max, tokens.length); size++) {
        for (let at = 0; at + size <= tokens.length; at++)
            ngrams.push(tokens.slice(at, at + size).join(' '));
    }
    return ngrams;
}
/** Runs of characters (analyzer="char"). */
function characterNgrams(text, { min, max }) {
    const characters = Array.from(collapseSpaces(text));
    const ngrams = [];
    for (let size = min; size <= Math.min(max, characters.length); size++) {
        for (let at = 0; at + size <= characters.length; at++)
            ngrams.push(characters.slice(at, at + size).join(''));
    }
    return ngrams;
}
/** Runs of characters inside words padded with a space on both sides (analyzer="char_wb"). */
function wordCharacterNgrams(text, { min, max }) {
    const ngrams = [];
    for (const word of splitWords(collapseSpaces(text))) {
        const characters = [' ', ...Array.from(word), ' '];
        for (let size = min; size <= max; size++) {
            ngrams.push(characters.slice(0, size).join(''));
            // A word shorter than the run counts once.
            if (size >= characters.length)
                break;
            for (let at = 1; at + size <= characters.length; at++)
                ngrams.push(characters.slice(at, at + size).join(''));
        }
    }
    return ngrams;
}

;// CONCATENATED MODULE: ./src/plan/text/token-pattern.ts


const token_pattern_NAME = 'token_pattern';
/** scikit-learn's default, r"(?u)\b\w\w+\b". */
const BOUNDARY = `(?:(?<![${WORD}])(?=[${WORD}])|(?<=[${WORD}])(?![${WORD}]))`;
const NO_BOUNDARY = `(?:(?<![${WORD}])(?![${WORD}])|(?<=[${WORD}])(?=[${WORD}]))`;
/** Escapes that mean a set of characters, outside and inside of brackets. */
const SETS = { w: WORD, d: DIGIT, s: SPACE };
/**
 * A Python regular expression as a JavaScript one that finds the same tokens, with Python's Unicode classes. The pattern
 * comes from the model file, so only what cannot take exponential time is carried over: no repetition of a group
 * that repeats or branches itself.
 * @throws unsupported naming the construct that is not carried over
 */
function tokenExpression(pattern) {
    const translator = new Translator(pattern);
    const source = translator.alternatives();
    if (!translator.atEnd())
        throw refused('an unbalanced parenthesis');
    if (translator.groups > 1)
        throw refused('more than one group');
    return new RegExp(source, 'gu');
}
/** scikit-learn's default pattern: runs of two or more word characters, which are found without looking around. */
const DEFAULT_PATTERN = String.raw `(?u)\b\w\w+\b`;
const WORDS = new RegExp(`[${WORD}]{2,}`, 'gu');
/** re.findall of a pattern. @throws as tokenExpression */
function tokenizer(pattern) {
    if (pattern === DEFAULT_PATTERN)
        return (text) => text.match(WORDS) ?? [];
    const expression = tokenExpression(pattern);
    return (text) => findTokens(expression, text);
}
/** re.findall: the only group if there is one, else the whole match. */
function findTokens(expression, text) {
    return Array.from(text.matchAll(expression), (match) => (match.length > 1 ? (match[1] ?? '') : match[0]));
}
function refused(what) {
    return (0,errors/* unsupported */.qO)(token_pattern_NAME, `${what} in the token pattern is not supported`);
}
/** n of them one after the other can take time of the n-th power of the text's length. */
const MAX_OPEN_REPETITIONS = 4;
class Translator {
    #pattern;
    #at = 0;
    groups = 0;
    /** Repetitions and branches seen so far: a group that contains one cannot be repeated. */
    #variable = 0;
    /** Repetitions without an upper bound on the way here. */
    #open = 0;
    constructor(pattern) {
        // Since Python 3 patterns of str are Unicode; the flag says nothing new.
        this.#pattern = Array.from(pattern.replace(/^\(\?u\)/, ''));
    }
    atEnd() {
        return this.#at >= this.#pattern.length;
    }
    alternatives() {
        let source = '';
        const before = this.#open;
        let most = before;
        for (;;) {
            const next = this.#pattern[this.#at];
            if (next === undefined || next === ')') {
                this.#open = Math.max(most, this.#open);
                return source;
            }
            if (next === '|') {
                this.#at++;
                this.#variable++;
                most = Math.max(most, this.#open);
                this.#open = before;
                source += '|';
            }
            else
                source += this.#repeated();
        }
    }
    #repeated() {
        const { source, repeatable } = this.#atom();
        const rest = this.#pattern.slice(this.#at).join('');
        const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\}|\{,\d+\})/.exec(rest)?.[0];
        if (quantifier === undefined)
            return source;
        if (!repeatable)
            throw refused('repetition of a group that repeats or branches');
        this.#at += quantifier.length;
        this.#variable++;
        if (/[*+]|,\}$/.test(quantifier) && ++this.#open > MAX_OPEN_REPETITIONS) {
            throw refused(`more than ${MAX_OPEN_REPETITIONS} open repetitions one after the other`);
        }
        const lazy = this.#pattern[this.#at] === '?' ? '?' : '';
        this.#at += lazy.length;
        const next = this.#pattern[this.#at];
        if (next === '+' || next === '*' || next === '{')
            throw refused('a possessive or double repetition');
        return source + quantifier.replace('{,', '{0,') + lazy;
    }
    #atom() {
        const character = this.#pattern[this.#at++];
        switch (character) {
            case '(':
                return this.#group();
            case '[':
                return { source: this.#bracket(), repeatable: true };
            case '\\':
                return this.#escape();
            case '.':
                return { source: '[^\\n]', repeatable: true };
            case '^':
            case '$':
                // Python's $ also matches before a final newline.
                return { source: character === '^' ? '^' : '(?=\\n?$)', repeatable: false };
            case '*':
            case '+':
            case '?':
                throw refused('repetition of nothing');
            default:
                return { source: literal(character), repeatable: true };
        }
    }
    #group() {
        const rest = this.#pattern.slice(this.#at).join('');
        const kind = /^\?(?::|=|!|<=|<!)/.exec(rest)?.[0] ?? '';
        if (kind === '' && rest.startsWith('?'))
            throw refused('a named group or a flag');
        if (kind === '')
            this.groups++;
        this.#at += kind.length;
        const before = this.#variable;
        const inside = this.alternatives();
        if (this.#pattern[this.#at++] !== ')')
            throw refused('an unbalanced parenthesis');
        return { source: `(${kind}${inside})`, repeatable: this.#variable === before && !/[=!]$/.test(kind) };
    }
    #escape() {
        const character = this.#pattern[this.#at++] ?? '';
        const lower = character.toLowerCase();
        if (character === 'b')
            return { source: BOUNDARY, repeatable: false };
        if (character === 'B')
            return { source: NO_BOUNDARY, repeatable: false };
        const set = SETS[lower];
        if (set !== undefined)
            return { source: `[${character === lower ? '' : '^'}${set}]`, repeatable: true };
        return { source: escaped(character), repeatable: true };
    }
    #bracket() {
        const negated = this.#pattern[this.#at] === '^';
        if (negated)
            this.#at++;
        let inside = '';
        /** \W, \D and \S in brackets: JavaScript has no set without a set. */
        const outside = [];
        for (let first = true;; first = false) {
            const character = this.#pattern[this.#at++];
            if (character === undefined)
                throw refused('an unclosed bracket');
            if (character === ']' && !first)
                return bracketOf(negated, inside, outside);
            if (character === '\\') {
                const escape = this.#pattern[this.#at++] ?? '';
                const complement = SETS[escape.toLowerCase()];
                if (complement !== undefined && !(escape in SETS))
                    outside.push(complement);
                else
                    inside += SETS[escape] ?? (escape === 'b' ? '\\x08' : escaped(escape));
            }
            else if (character === '-') {
                // A range keeps its dash; a dash at an end or beside a set stands for itself.
                inside += this.#isRange(inside) ? '-' : '\\-';
            }
            else
                inside += literal(character);
        }
    }
    #isRange(inside) {
        const next = this.#pattern[this.#at];
        const after = this.#pattern[this.#at + 1];
        if (inside === '' || next === ']' || next === undefined)
            return false;
        const setBefore = Object.values(SETS).some((set) => inside.endsWith(set));
        return !setBefore && !(next === '\\' && after !== undefined && after in SETS);
    }
}
/** Brackets with the sets that they take the complement of. */
function bracketOf(negated, inside, outside) {
    if (outside.length === 0)
        return `[${negated ? '^' : ''}${inside}]`;
    if (negated)
        return `(?:${outside.map((set) => `(?=[${set}])`).join('')}[^${inside}])`;
    return `(?:${[...outside.map((set) => `[^${set}]`), ...(inside === '' ? [] : [`[${inside}]`])].join('|')})`;
}
const CONTROLS = { n: '\\n', r: '\\r', t: '\\t', f: '\\f', v: '\\v' };
/** An escaped character: punctuation stands for itself, a few letters for control characters. */
function escaped(character) {
    const control = CONTROLS[character];
    if (control !== undefined)
        return control;
    if (/^[A-Za-z0-9]?$/.test(character))
        throw refused(`\\${character}`);
    return literal(character);
}
function literal(character) {
    return /[\\^$.*+?()[\]{}|/-]/.test(character) ? `\\${character}` : character;
}

;// CONCATENATED MODULE: ./src/plan/text/stop-words.ts
/**
 * scikit-learn's ENGLISH_STOP_WORDS (sklearn/feature_extraction/_stop_words.py, BSD-3-Clause), which stop_words="english" means.
 * The list comes from the Glasgow Information Retrieval Group.
 */
const ENGLISH_STOP_WORDS = new Set(('a about above across after afterwards again against all almost alone along already also although always ' +
    'am among amongst amoungst amount an and another any anyhow anyone anything anyway anywhere are around as ' +
    'at back be became because become becomes becoming been before beforehand behind being below beside ' +
    'besides between beyond bill both bottom but by call can cannot cant co con could couldnt cry de describe ' +
    'detail do done down due during each eg eight either eleven else elsewhere empty enough etc even ever ' +
    'every everyone everything everywhere except few fifteen fifty fill find fire first five for former ' +
    'formerly forty found four from front full further get give go had has hasnt have he hence her here ' +
    'hereafter hereby herein hereupon hers herself him himself his how however hundred i ie if in inc indeed ' +
    'interest into is it its itself keep last latter latterly least less ltd made many may me meanwhile might ' +
    'mill mine more moreover most mostly move much must my myself name namely neither never nevertheless next ' +
    'nine no nobody none noone nor not nothing now nowhere of off often on once one only onto or other others ' +
    'otherwise our ours ourselves out over own part per perhaps please put rather re same see seem seemed ' +
    'seeming seems serious several she should show side since sincere six sixty so some somehow someone ' +
    'something sometime sometimes somewhere still such system take ten than that the their them themselves ' +
    'then thence there thereafter thereby therefore therein thereupon these they thick thin third this those ' +
    'though three through throughout thru thus to together too top toward towards twelve twenty two un under ' +
    'until up upon us very via was we well were what whatever when whence whenever where whereafter whereas ' +
    'whereby wherein whereupon wherever whether which while whither who whoever whole whom whose why will ' +
    'with within without would yet you your yours yourself yourselves').split(' '));

;// CONCATENATED MODULE: ./src/lower/sklearn/text-analyzer.ts





/** Text vectorizers take one column of free text. */
const TEXT_INPUT = [{ name: null, kind: 'text' }];
/**
 * The analyzer of a text vectorizer.
 * @throws unsupported for functions of the user's own (tokenizer, preprocessor, analyzer) and for files as input
 */
function analyzerOf(attributes) {
    if (attributes.string('input') !== 'content')
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.input`, 'documents in files');
    const prepare = preprocessorOf(attributes);
    const [min, max] = attributes.list('ngram_range').map((size) => (0,arrays/* numberOf */.rl)(size));
    const range = { min: min ?? 1, max: max ?? 1 };
    const analyzer = attributes.raw('analyzer');
    switch (analyzer) {
        case 'word': {
            const tokenize = tokenizerOf(attributes);
            const stopWords = stopWordsOf(attributes);
            return (document) => wordNgrams(tokenize(prepare(document)).filter((word) => !stopWords.has(word)), range);
        }
        case 'char':
            return (document) => characterNgrams(prepare(document), range);
        case 'char_wb':
            return (document) => wordCharacterNgrams(prepare(document), range);
        default:
            throw ownFunction(attributes, 'analyzer');
    }
}
function preprocessorOf(attributes) {
    if ((attributes.get('preprocessor') ?? null) !== null)
        throw ownFunction(attributes, 'preprocessor');
    const accents = attributes.raw('strip_accents');
    if (accents !== null && accents !== 'ascii' && accents !== 'unicode')
        throw ownFunction(attributes, 'strip_accents');
    const lower = attributes.boolean('lowercase');
    return (text) => {
        const lowered = lower ? text.toLowerCase() : text;
        return accents === null ? lowered : accents === 'ascii' ? stripToAscii(lowered) : stripAccents(lowered);
    };
}
function tokenizerOf(attributes) {
    if ((attributes.get('tokenizer') ?? null) !== null)
        throw ownFunction(attributes, 'tokenizer');
    return tokenizer(attributes.string('token_pattern'));
}
function stopWordsOf(attributes) {
    const words = attributes.raw('stop_words');
    if (words === null)
        return new Set();
    if (words === 'english')
        return ENGLISH_STOP_WORDS;
    const items = words instanceof pickle_values/* PySet */.gG ? words.items : (0,arrays/* asItems */.dB)(words);
    if (items === null)
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.stop_words`, `found ${(0,arrays/* describeValue */.bp)(words)}`);
    return new Set(items.map((item) => {
        const word = (0,formats_labels/* scalarOf */.ol)(item);
        if (typeof word !== 'string')
            throw (0,errors/* unsupported */.qO)(`${attributes.className}.stop_words`, `found ${(0,arrays/* describeValue */.bp)(word)}`);
        return word;
    }));
}
function ownFunction(attributes, name) {
    const value = attributes.get(name);
    const shown = value instanceof pickle_values/* PyGlobal */.B6 ? value.qualifiedName : (0,arrays/* describeValue */.bp)(value);
    return (0,errors/* unsupported */.qO)(`${attributes.className}.${name}`, `it is ${shown}, whose code is not in the file`, 'Run the model with a Python interpreter (runtime: python).');
}
/** The one column of documents. @throws ModelGateError code 'data' for numbers, missing cells or other columns */
function documentsOf(block, className) {
    const { columns } = (0,blocks/* toColumns */.tp)(block);
    columnsExpected(columns.length, 1, className);
    const column = columns[0];
    const missing = column.kind === 'string' ? column.codes.indexOf(-1) : column.values.findIndex((value) => Number.isNaN(value));
    if (missing >= 0) {
        throw new errors/* ModelGateError */.j3('data', `column ${(0,core_text/* plain */.pj)(column.name, 80)} has no text in row ${missing + 1}`, {
            subject: column.name,
            remedy: `Fill missing texts before ${className}, which takes none.`,
        });
    }
    if (column.kind === 'string')
        return { codes: column.codes, texts: column.dictionary };
    throw new errors/* ModelGateError */.j3('data', `column ${(0,core_text/* plain */.pj)(column.name, 80)} holds numbers where ${className} needs text`, {
        subject: column.name,
        remedy: 'Give the column the type that the model was trained on.',
    });
}

;// CONCATENATED MODULE: ./src/lower/sklearn/text-vectorizers.ts





/** Why texts stay outside of graphs. */
const NO_TOKENS = 'ONNX has no operator that cuts words by a regular expression, and lower-cases by the locale of the machine that runs it';
/** The canonical name drops the module `text`. */
const PACKAGE = 'sklearn.feature_extraction';
/** Counts of the features of a vocabulary, weighted and normalised by TfidfVectorizer. */
const vocabularyVectorizersLowering = {
    classes: [`${PACKAGE}.CountVectorizer`, `${PACKAGE}.TfidfVectorizer`],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const analyze = analyzerOf(attributes);
        const vocabulary = vocabularyOf(attributes);
        const binary = attributes.boolean('binary');
        const weigh = className.endsWith('TfidfVectorizer')
            ? weightingOf(access/* Attributes */.e.of(attributes.object('_tfidf')), vocabulary.size)
            : (counts) => counts;
        const count = (text) => {
            const counts = new Map();
            for (const feature of analyze(text)) {
                const column = vocabulary.get(feature);
                if (column !== undefined)
                    counts.set(column, binary ? 1 : (counts.get(column) ?? 0) + 1);
            }
            return counts;
        };
        return {
            ...transformerFacts(className, TEXT_INPUT),
            transform(block) {
                const { codes, texts } = documentsOf(block, className);
                return weigh(countRows(block.rows, vocabulary.size, shared(codes, texts, count)));
            },
            toOnnx() {
                throw (0,errors/* unsupported */.qO)(className, NO_TOKENS);
            },
        };
    },
};
/** Hashed features: no vocabulary, the sign of the hash balances collisions. */
const hashingVectorizerLowering = {
    classes: [`${PACKAGE}.HashingVectorizer`],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const analyze = analyzerOf(attributes);
        const width = attributes.int('n_features');
        const binary = attributes.boolean('binary');
        const alternate = attributes.boolean('alternate_sign');
        const norm = text_vectorizers_normOf(attributes);
        const encoder = new TextEncoder();
        const count = (text) => {
            const counts = new Map();
            for (const feature of analyze(text)) {
                const hash = murmurHash3(encoder.encode(feature));
                const column = hash === -(2 ** 31) ? (2 ** 31 - 1 - (width - 1)) % width : Math.abs(hash) % width;
                counts.set(column, (counts.get(column) ?? 0) + (alternate && hash < 0 ? -1 : 1));
            }
            if (binary)
                for (const column of counts.keys())
                    counts.set(column, 1);
            return counts;
        };
        return {
            ...transformerFacts(className, TEXT_INPUT),
            transform(block) {
                const { codes, texts } = documentsOf(block, className);
                const counts = countRows(block.rows, width, shared(codes, texts, count));
                return norm === null ? counts : normalizeByNorm(counts, norm);
            },
            toOnnx() {
                throw (0,errors/* unsupported */.qO)(className, 'ONNX has no operator that hashes text');
            },
        };
    },
};
/** Counts to weights: term frequency times inverse document frequency, rows normalised. */
const tfidfTransformerLowering = {
    classes: [`${PACKAGE}.TfidfTransformer`],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const inputs = inputsOf(attributes, 'number', attributes.boolean('use_idf') ? idfOf(attributes).length : undefined);
        const weigh = weightingOf(attributes, inputs.length);
        return numericTransformer({ className, inputs }, (input) => weigh((0,blocks/* toSparse */.UH)(input)), {
            toOnnx: (graph, input) => ({ transformed: text_vectorizers_graphWeighted(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), attributes) }),
        });
    },
};
/** The same text counts once, however many rows hold it; what only one row holds is not kept. */
function shared(codes, texts, count) {
    const uses = new Uint32Array(texts.length);
    for (const code of codes)
        uses[code]++;
    const known = new Map();
    return (row) => {
        const code = codes[row];
        if (uses[code] === 1)
            return count(texts[code]);
        const counts = known.get(code) ?? count(texts[code]);
        known.set(code, counts);
        return counts;
    };
}
function vocabularyOf(attributes) {
    const stored = attributes.raw('vocabulary_');
    if (!(stored instanceof pickle_values/* PyDict */.KL))
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.vocabulary_`, 'not a dict');
    const vocabulary = new Map();
    for (const [term, column] of stored.entries) {
        if (typeof term !== 'string')
            throw (0,errors/* unsupported */.qO)(`${attributes.className}.vocabulary_`, 'a term that is no text');
        const position = (0,arrays/* numberOf */.rl)(column);
        if (!Number.isInteger(position) || position < 0 || position >= stored.size) {
            throw (0,errors/* corrupt */.qb)(attributes.className, `a term of the vocabulary has column ${position} of ${stored.size}`);
        }
        vocabulary.set(term, position);
    }
    return vocabulary;
}
function weightingOf(attributes, width) {
    const idf = attributes.boolean('use_idf') ? idfOf(attributes) : null;
    if (idf !== null && idf.length !== width)
        throw (0,errors/* corrupt */.qb)(attributes.className, `${idf.length} idf weights for ${width} terms`);
    const sublinear = attributes.boolean('sublinear_tf');
    const norm = text_vectorizers_normOf(attributes);
    return (counts) => {
        const data = counts.data.map((count, at) => {
            const frequency = sublinear ? Math.log(count) + 1 : count;
            return idf === null ? frequency : frequency * idf[counts.indices[at]];
        });
        const weights = { ...counts, data };
        return norm === null ? weights : normalizeByNorm(weights, norm);
    };
}
/** `weightingOf` in a graph, for [rows, terms] of counts. */
function text_vectorizers_graphWeighted(graph, counts, attributes) {
    const { abs, add, div, equal, log, mul, sqrt, square, where } = graphMath(graph);
    const sublinear = attributes.boolean('sublinear_tf');
    const none = equal(counts, 0);
    const frequency = sublinear ? where(none, 0, add(log(where(none, 1, counts)), 1)) : counts;
    const weights = attributes.boolean('use_idf') ? mul(frequency, (0,graph_nodes/* graphRow */.xm)(graph, idfOf(attributes))) : frequency;
    const norm = text_vectorizers_normOf(attributes);
    if (norm === null)
        return weights;
    const size = norm === 'l1' ? (0,graph_nodes/* graphRowSum */.wJ)(graph, abs(weights)) : sqrt((0,graph_nodes/* graphRowSum */.wJ)(graph, square(weights)));
    return div(weights, where(equal(size, 0), 1, size));
}
/** Stored as a diagonal matrix until 1.4. */
function idfOf(attributes) {
    if (attributes.has('idf_'))
        return attributes.floats('idf_');
    const diagonal = attributes.raw('_idf_diag');
    if (!(diagonal instanceof pickle_values/* PyObject */.By))
        throw (0,errors/* unsupported */.qO)(`${attributes.className}._idf_diag`, 'not a sparse matrix');
    const { rows, indptr, data } = csrOf(diagonal);
    return Float64Array.from({ length: rows }, (_, row) => (indptr[row] < indptr[row + 1] ? data[indptr[row]] : 0));
}
function text_vectorizers_normOf(attributes) {
    const norm = attributes.text('norm');
    if (norm !== null && norm !== 'l1' && norm !== 'l2')
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.norm`, `the norm "${norm}"`);
    return norm;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/voting.ts





/** Votes or means of different estimators on the same rows. */
const votingLowering = {
    classes: ['sklearn.ensemble.VotingClassifier', 'sklearn.ensemble.VotingRegressor'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const members = lowerMembers(attributes, context);
        const weights = voting_weightsOf(attributes, members.length);
        const [first] = members;
        if (first === undefined)
            throw (0,errors/* corrupt */.qb)(className, 'no estimators');
        if (className.endsWith('Regressor')) {
            return {
                className,
                task: 'regression',
                classes: null,
                outputs: 1,
                inputs: first.inputs,
                hasProbabilities: false,
                infer: (block, want) => ({
                    labels: null,
                    values: want.predictions
                        ? averageOf(members.map((member) => ask(member, block, 'predictions').values), weights)
                        : null,
                    probabilities: null,
                    scores: null,
                }),
                toOnnx(graph, input) {
                    const parts = graphMembers(graph, members, input).map(({ values }) => values);
                    return { values: graphAverage(graph, parts, weights) };
                },
            };
        }
        return classifierOf(attributes, { className, members, weights });
    },
};
function classifierOf(attributes, { className, members, weights }) {
    const classes = attributes.labels('classes_');
    const soft = attributes.string('voting') === 'soft';
    const mean = (block) => ({
        kind: 'dense',
        rows: block.rows,
        cols: classes.length,
        data: averageOf(members.map((member) => probabilitiesOf(member, block)), weights),
    });
    return {
        className,
        task: 'classification',
        classes,
        outputs: 1,
        inputs: members[0].inputs,
        hasProbabilities: soft,
        infer(block, want) {
            const shares = soft && (want.predictions || want.probabilities) ? mean(block) : null;
            const votes = want.predictions && !soft ? countVotes(block, members, weights, classes.length) : shares;
            return {
                labels: want.predictions && votes !== null ? (0,links/* argmaxRows */._h)(votes) : null,
                values: null,
                probabilities: want.probabilities && shares !== null ? shares.data : null,
                scores: null,
            };
        },
        toOnnx(graph, input) {
            const parts = graphMembers(graph, members, input);
            if (soft) {
                const probabilities = graphAverage(graph, parts.map((part) => part.probabilities), weights);
                return { labels: (0,graph_nodes/* graphArgmax */.Ng)(graph, probabilities), probabilities };
            }
            const { mul, sum } = graphMath(graph);
            const votes = parts.map(({ encodedLabels: labels }, at) => mul((0,graph_nodes/* graphIndicators */.H9)(graph, labels, classes.length), weights[at]));
            return { labels: (0,graph_nodes/* graphArgmax */.Ng)(graph, sum(votes)) };
        },
    };
}
/** In the order of averageOf. */
function graphAverage(graph, parts, weights) {
    const { div, mul, sum } = graphMath(graph);
    const total = weights.reduce((all, weight) => all + weight, 0);
    return div(sum(parts.map((part, at) => (weights[at] === 1 ? part : mul(part, weights[at])))), total);
}
/** Dropped estimators have a weight in `weights` that does not count. */
function voting_weightsOf(attributes, members) {
    const weights = optionalNumbers(attributes, 'weights');
    if (weights === null)
        return new Float64Array(members).fill(1);
    const kept = attributes.list('estimators').map((entry) => (0,arrays/* asItems */.dB)(entry)?.[1] !== 'drop');
    const counted = weights.filter((_, at) => kept[at] === true);
    if (counted.length !== members)
        throw (0,errors/* corrupt */.qb)(attributes.className, `${counted.length} weights for ${members} estimators`);
    return counted;
}
function averageOf(parts, weights) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const out = new Float64Array(parts[0].length);
    for (const [at, part] of parts.entries()) {
        const weight = weights[at];
        for (let cell = 0; cell < out.length; cell++)
            out[cell] += part[cell] * weight;
    }
    return out.map((sum) => sum / total);
}
function countVotes(block, members, weights, classes) {
    const votes = (0,blocks/* denseBlock */.L9)(block.rows, classes);
    for (const [at, member] of members.entries()) {
        const labels = encodedLabels(member, block);
        for (let row = 0; row < block.rows; row++)
            votes.data[row * classes + labels[row]] += weights[at];
    }
    return votes;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/stacking.ts






/** A final estimator on what other estimators predict. */
const stackingLowering = {
    classes: ['sklearn.ensemble.StackingClassifier', 'sklearn.ensemble.StackingRegressor'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const members = lowerMembers(attributes, context);
        const methods = attributes.strings('stack_method_');
        const final = lowerPredictor(attributes.object('final_estimator_'), context, 'final_estimator_');
        const [first] = members;
        if (first === undefined || methods.length !== members.length)
            throw (0,errors/* corrupt */.qb)(className, 'estimators and methods differ in number');
        const passthrough = attributes.boolean('passthrough');
        const classifies = className.endsWith('Classifier');
        // A list of encoders for several targets; `_le` until 1.1.
        const encoder = attributes.get('_label_encoder') ?? attributes.get('_le');
        if (classifies && !(encoder instanceof pickle_values/* PyObject */.By)) {
            throw (0,errors/* unsupported */.qO)(className, 'it was fitted on several targets');
        }
        const stack = (block) => {
            const columns = members.map((member, at) => stacking_columnsOf(member, block, methods[at]));
            if (passthrough)
                columns.push(block);
            return (0,blocks/* concatBlocks */.Pe)(block.rows, columns, passthrough && block.kind === 'sparse');
        };
        return {
            className,
            task: final.task,
            classes: classifies ? classesOf(attributes, final) : null,
            outputs: final.outputs,
            inputs: first.inputs,
            hasProbabilities: final.hasProbabilities,
            transform: stack,
            infer: (block, want) => final.infer(stack(block), want),
            toOnnx(graph, input) {
                const columns = members.map((member, at) => graphColumnsOf(graph, new GraphMember(graph, member, input), methods[at], member));
                if (passthrough)
                    columns.push((0,graph_nodes/* graphMatrix */.yP)(graph, input));
                const stacked = (0,graph_nodes/* graphConcat */.tR)(graph, columns);
                return { ...graphEstimator(graph, final, [stacked]), transformed: stacked };
            },
        };
    },
};
/** The final estimator knows encoded labels: 0, 1, 2 ... in the order of the classes. */
function classesOf(attributes, final) {
    const classes = attributes.labels('classes_');
    const encoded = final.classes ?? [];
    if (encoded.length !== classes.length || !encoded.every((label, at) => label === at)) {
        throw (0,errors/* unsupported */.qO)(attributes.className, 'its final estimator knows other labels');
    }
    return classes;
}
function stacking_columnsOf(member, block, method) {
    const data = answersOf(member, block, method);
    const cols = data.length / block.rows;
    // Two probabilities say the same: the second one is enough.
    if (method !== 'predict_proba' || cols !== 2)
        return { kind: 'dense', rows: block.rows, cols, data };
    return { kind: 'dense', rows: block.rows, cols: 1, data: data.filter((_, at) => at % 2 === 1) };
}
function graphColumnsOf(graph, answers, method, member) {
    switch (method) {
        case 'predict_proba':
            return member.classes?.length === 2 && member.outputs === 1 ? answers.positives : answers.probabilities;
        case 'decision_function':
            if (answers.scores === undefined)
                throw (0,errors/* unsupported */.qO)(member.className, 'it has no decision_function');
            return answers.scores;
        case 'predict':
            return member.task === 'regression'
                ? answers.values
                : (0,graph_nodes/* graphColumn */.Pb)(graph, graph.cast(answers.encodedLabels, 'double'));
        default:
            throw (0,errors/* unsupported */.qO)('sklearn.ensemble.StackingClassifier.stack_method_', `the method "${method}"`);
    }
}
function answersOf(member, block, method) {
    switch (method) {
        case 'predict_proba':
            return probabilitiesOf(member, block);
        case 'decision_function': {
            const { scores } = ask(member, block, 'scores');
            if (scores === null)
                throw (0,errors/* unsupported */.qO)(member.className, 'it has no decision_function');
            return scores;
        }
        case 'predict':
            return member.task === 'regression'
                ? ask(member, block, 'predictions').values
                : Float64Array.from(encodedLabels(member, block));
        default:
            throw (0,errors/* unsupported */.qO)('sklearn.ensemble.StackingClassifier.stack_method_', `the method "${method}"`);
    }
}

;// CONCATENATED MODULE: ./src/lower/sklearn/isotonic.ts



const isotonic_NAME = 'sklearn.isotonic.IsotonicRegression';
/** The fitted steps, joined by lines; beyond the ends flat, NaN, or refused, as `out_of_bounds` says. */
function isotonicCurve(attributes) {
    const { rule, x, y } = isotonic_stepsOf(attributes);
    const [low, high] = [attributes.number('X_min_'), attributes.number('X_max_')];
    if (rule === 'clip' || x.length === 1)
        return (value) => interpolate(Math.min(Math.max(value, low), high), x, y);
    return (value) => {
        if (value >= x[0] && value <= x.at(-1))
            return interpolate(value, x, y);
        if (rule === 'raise')
            throw beyond(value, x);
        return NaN;
    };
}
function isotonic_stepsOf(attributes) {
    const rule = attributes.string('out_of_bounds');
    if (rule !== 'clip' && rule !== 'nan' && rule !== 'raise')
        throw (0,errors/* unsupported */.qO)(`${isotonic_NAME}.out_of_bounds`, `"${rule}"`);
    // `_necessary_X_` until 0.23.
    const [xName, yName] = attributes.has('X_thresholds_')
        ? ['X_thresholds_', 'y_thresholds_']
        : ['_necessary_X_', '_necessary_y_'];
    const [x, y] = [attributes.floats(xName), attributes.floats(yName)];
    if (x.length === 0 || x.length !== y.length)
        throw (0,errors/* unsupported */.qO)(isotonic_NAME, 'the steps are not in the file');
    return { rule, x, y };
}
function beyond(value, x) {
    return new errors/* ModelGateError */.j3('data', `${isotonic_NAME} got ${value}, it was fitted on values from ${x[0]} to ${x.at(-1)}`, {
        remedy: 'Train with out_of_bounds="clip", or leave such rows out.',
    });
}
/** numpy.interp between ascending x. */
function interpolate(value, x, y) {
    const last = x.length - 1;
    if (Number.isNaN(value))
        return NaN;
    if (value >= x[last])
        return y[last];
    if (value <= x[0])
        return y[0];
    let from = 0;
    let to = last;
    while (to - from > 1) {
        const middle = (from + to) >> 1;
        if (x[middle] <= value)
            from = middle;
        else
            to = middle;
    }
    if (x[from] === value)
        return y[from];
    return ((y[from + 1] - y[from]) / (x[from + 1] - x[from])) * (value - x[from]) + y[from];
}
/** `interpolate` for [rows, 1] values: the steps below a value are counted. */
function graphInterpolate(graph, value, x, y) {
    const { add, greaterEqual, lessEqual, min, max, mul, number, sub, where } = graphMath(graph);
    const last = x.length - 1;
    const ends = where(greaterEqual(value, x[last]), y[last], mul(value, NaN));
    const outer = where(lessEqual(value, x[0]), y[0], ends);
    if (last === 0)
        return outer;
    const below = (0,graph_nodes/* graphRowSum */.wJ)(graph, number(lessEqual((0,graph_nodes/* graphRow */.xm)(graph, x), value)));
    const from = graph.cast((0,graph_nodes/* graphFlat */.sv)(graph, min(max(sub(below, 1), 0), last - 1)), 'int64');
    const slopes = y.subarray(0, last).map((low, at) => (y[at + 1] - low) / (x[at + 1] - x[at]));
    const [slope, start, height] = [slopes, x, y].map((table) => graph.node('Gather', [graph.constant(table, [table.length, 1]), from]));
    const inside = add(mul(slope, sub(value, start)), height);
    const beyond = graph.node('Or', [greaterEqual(value, x[last]), lessEqual(value, x[0])]);
    return where(beyond, outer, inside);
}
/** `isotonicCurve` for [rows, 1] values. */
function graphIsotonic(graph, value, attributes) {
    const { greater, less, max, min, or, where } = graphMath(graph);
    const { rule, x, y } = isotonic_stepsOf(attributes);
    const inside = min(max(value, attributes.number('X_min_')), attributes.number('X_max_'));
    const curve = graphInterpolate(graph, inside, x, y);
    if (rule === 'clip' || x.length === 1)
        return curve;
    const outside = or(less(value, x[0]), greater(value, x.at(-1)));
    if (rule === 'nan')
        return where(outside, NaN, curve);
    return (0,graph_nodes/* graphRefuse */.Tg)(graph, curve, outside, 'refuse a value beyond those of training');
}
const isotonicLowering = {
    classes: [isotonic_NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const curve = isotonicCurve(attributes);
        const about = { className: isotonic_NAME, inputs: [{ name: null, kind: 'number' }] };
        return regressor(about, (input) => (0,blocks/* toDense */.FL)(input).data.map(curve), {
            toOnnx: (graph, input) => ({ values: graphIsotonic(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), attributes) }),
        });
    },
};

;// CONCATENATED MODULE: ./src/lower/sklearn/calibration.ts






const calibration_NAME = 'sklearn.calibration.CalibratedClassifierCV';
/** Scores of classifiers through fitted curves, averaged over the folds. */
const calibrationLowering = {
    classes: [calibration_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const classes = attributes.labels('classes_');
        const folds = attributes.list('calibrated_classifiers_').map((fold, at) => {
            if (!(fold instanceof pickle_values/* PyObject */.By))
                throw (0,errors/* corrupt */.qb)(calibration_NAME, 'a fold is no object');
            return calibratedOf(access/* Attributes */.e.of(fold), context, { at, classes: classes.length });
        });
        const [first] = folds;
        if (first === undefined)
            throw (0,errors/* corrupt */.qb)(calibration_NAME, 'no calibrated classifiers');
        const mean = (block) => {
            const sum = (0,blocks/* denseBlock */.L9)(block.rows, classes.length);
            for (const fold of folds) {
                const { data } = calibrate(fold, block, classes.length);
                for (let at = 0; at < data.length; at++)
                    sum.data[at] += data[at];
            }
            return { ...sum, data: sum.data.map((value) => value / folds.length) };
        };
        return {
            className: calibration_NAME,
            task: 'classification',
            classes,
            outputs: 1,
            inputs: first.estimator.inputs,
            hasProbabilities: true,
            infer(block, want) {
                const probabilities = want.predictions || want.probabilities ? mean(block) : null;
                return {
                    labels: want.predictions && probabilities !== null ? (0,links/* argmaxRows */._h)(probabilities) : null,
                    values: null,
                    probabilities: want.probabilities && probabilities !== null ? probabilities.data : null,
                    scores: null,
                };
            },
            toOnnx(graph, input) {
                const { div, sum } = graphMath(graph);
                const parts = folds.map((fold) => graphCalibrated(graph, fold, input, classes.length));
                const probabilities = div(sum(parts), folds.length);
                return { labels: (0,graph_nodes/* graphArgmax */.Ng)(graph, probabilities), probabilities };
            },
        };
    },
};
function calibratedOf(fold, context, { at, classes }) {
    // Renamed in 1.2.
    const name = fold.has('estimator') ? 'estimator' : 'base_estimator';
    const estimator = lowerPredictor(fold.object(name), context, `calibrated_classifiers_[${at}].${name}`);
    if (estimator.classes?.length !== classes)
        throw (0,errors/* unsupported */.qO)(calibration_NAME, 'a fold that did not see all classes');
    const temperature = temperatureOf(fold);
    if (temperature !== null)
        return { estimator, curves: [], temperature };
    const curves = fold.list(fold.has('calibrators') ? 'calibrators' : 'calibrators_').map((calibrator) => {
        if (!(calibrator instanceof pickle_values/* PyObject */.By))
            throw (0,errors/* corrupt */.qb)(calibration_NAME, 'a calibrator is no object');
        return curveOf(calibrator);
    });
    if (curves.length !== (classes === 2 ? 1 : classes))
        throw (0,errors/* corrupt */.qb)(calibration_NAME, `${curves.length} curves for ${classes} classes`);
    return { estimator, curves, temperature };
}
/** `beta_` of the one calibrator of method="temperature". */
function temperatureOf(fold) {
    if (!fold.has('method') || fold.raw('method') !== 'temperature')
        return null;
    const [calibrator] = fold.list('calibrators');
    if (!(calibrator instanceof pickle_values/* PyObject */.By))
        throw (0,errors/* corrupt */.qb)(calibration_NAME, 'a calibrator is no object');
    return access/* Attributes */.e.of(calibrator).number('beta_');
}
/** scikit-learn's _convert_to_logits: probabilities become logarithms, a score of two classes becomes two of them. */
function logitsOf(estimator, block, classes) {
    const { scores } = ask(estimator, block, 'scores');
    const { rows } = block;
    if (scores?.length === rows && classes === 2) {
        const data = Float64Array.from({ length: rows * 2 }, (_, at) => (at % 2 === 0 ? -1 : 1) * scores[at >> 1]);
        return { kind: 'dense', rows, cols: 2, data };
    }
    const data = scores ?? probabilitiesOf(estimator, block);
    if (data.length !== rows * classes)
        throw (0,errors/* unsupported */.qO)(estimator.className, 'its scores are not one a class');
    const answers = { kind: 'dense', rows, cols: classes, data };
    return looksLikeProbabilities(answers) ? { ...answers, data: data.map((value) => Math.log(value + 1e-12)) } : answers;
}
/** Of all rows: from 0 to 1, and adding up to about 1. */
function looksLikeProbabilities({ rows, cols, data }) {
    if (data.some((value) => !(value >= 0 && value <= 1)))
        return false;
    for (let row = 0; row < rows; row++) {
        const sum = data.subarray(row * cols, (row + 1) * cols).reduce((total, value) => total + value, 0);
        if (!(Math.abs(sum - 1) <= 1e-8 + 1e-5))
            return false;
    }
    return true;
}
function curveOf(calibrator) {
    const attributes = access/* Attributes */.e.of(calibrator);
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    if (className.endsWith('_SigmoidCalibration')) {
        const [slope, offset] = [attributes.number('a_'), attributes.number('b_')];
        return {
            at: (score) => (0,links/* expit */.Td)(-(slope * score + offset)),
            graph(graph, score) {
                const { add, mul, neg, sigmoid } = graphMath(graph);
                return sigmoid(neg(add(mul(score, slope), offset)));
            },
        };
    }
    if (className === 'sklearn.isotonic.IsotonicRegression') {
        return { at: isotonicCurve(attributes), graph: (graph, score) => graphIsotonic(graph, score, attributes) };
    }
    throw (0,errors/* unsupported */.qO)(className, 'this way of calibration is not supported');
}
/** The decision function if there is one, else the probabilities (of the second class when there are two). */
function calibration_scoresOf(estimator, block, classes) {
    const { scores } = ask(estimator, block, 'scores');
    if (scores !== null)
        return scores;
    const probabilities = probabilitiesOf(estimator, block);
    return classes === 2 ? probabilities.filter((_, at) => at % 2 === 1) : probabilities;
}
function calibrate({ estimator, curves, temperature }, block, classes) {
    if (temperature !== null) {
        const logits = logitsOf(estimator, block, classes);
        const shares = { ...logits, data: logits.data.map((value) => temperature * value) };
        (0,links/* softmaxRows */.yY)(shares);
        return shares;
    }
    const scores = calibration_scoresOf(estimator, block, classes);
    const out = (0,blocks/* denseBlock */.L9)(block.rows, classes);
    if (scores.length !== block.rows * curves.length)
        throw (0,errors/* unsupported */.qO)(estimator.className, 'its scores are not one a class');
    for (let row = 0; row < block.rows; row++) {
        const cells = out.data.subarray(row * classes, (row + 1) * classes);
        if (classes === 2) {
            cells[1] = curves[0].at(scores[row]);
            cells[0] = 1 - cells[1];
        }
        else {
            let sum = 0;
            for (let label = 0; label < classes; label++)
                sum += cells[label] = curves[label].at(scores[row * classes + label]);
            for (let label = 0; label < classes; label++)
                cells[label] = sum === 0 ? 1 / classes : cells[label] / sum;
        }
        for (let label = 0; label < classes; label++)
            if (cells[label] > 1 && cells[label] <= 1 + 1e-5)
                cells[label] = 1;
    }
    return out;
}
/** `calibrate` in a graph: [rows, classes]. */
function graphCalibrated(graph, { estimator, curves, temperature }, input, classes) {
    const { and, div, equal, greater, lessEqual, mul, where } = graphMath(graph);
    const said = new GraphMember(graph, estimator, input);
    if (temperature !== null)
        return (0,graph_nodes/* graphSoftmax */.NZ)(graph, mul(graphLogits(graph, said, classes), temperature));
    const scores = said.scores ?? (classes === 2 ? said.positives : said.probabilities);
    const certain = (cells) => where(and(greater(cells, 1), lessEqual(cells, 1 + 1e-5)), 1, cells);
    if (classes === 2)
        return certain((0,graph_nodes/* graphBinaryColumns */.NY)(graph, curves[0].graph(graph, scores)));
    const columns = curves.map((curve, at) => curve.graph(graph, (0,graph_nodes/* graphColumns */.iD)(graph, scores, [at])));
    const total = columns.reduce((sum, column) => graph.node('Add', [sum, column]));
    const shares = where(equal(total, 0), 1 / classes, div((0,graph_nodes/* graphConcat */.tR)(graph, columns), total));
    return certain(shares);
}
/** `logitsOf` in a graph; as there, what looks like probabilities is judged over all rows. */
function graphLogits(graph, said, classes) {
    const { abs, add, allMax, allMin, and, greaterEqual, lessEqual, log, mul, sub, where } = graphMath(graph);
    if (said.scores !== undefined && classes === 2)
        return mul(said.scores, (0,graph_nodes/* graphRow */.xm)(graph, [-1, 1]));
    const answers = said.scores ?? said.probabilities;
    const logarithms = log(add(answers, 1e-12));
    const adds = lessEqual(allMax(abs(sub((0,graph_nodes/* graphRowSum */.wJ)(graph, answers), 1))), 1e-8 + 1e-5);
    const shares = and(and(greaterEqual(allMin(answers), 0), lessEqual(allMax(answers), 1)), adds);
    return where(shares, logarithms, answers);
}

;// CONCATENATED MODULE: ./src/lower/sklearn/one-vs-rest.ts







const one_vs_rest_NAME = 'sklearn.multiclass.OneVsRestClassifier';
/** One binary classifier a class; the most certain one wins. */
const oneVsRestLowering = {
    classes: [one_vs_rest_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const binarizer = access/* Attributes */.e.of(attributes.object('label_binarizer_'));
        const kind = binarizer.string('y_type_');
        if (kind === 'multilabel-indicator')
            return one_vs_rest_severalLabels(lowerMembers(attributes, context));
        if (kind !== 'multiclass' && kind !== 'binary')
            throw (0,errors/* unsupported */.qO)(one_vs_rest_NAME, `it was fitted on ${kind} labels`);
        const classes = binarizer.labels('classes_');
        const members = lowerMembers(attributes, context);
        const [first] = members;
        const expected = classes.length === 2 ? 1 : classes.length;
        if (first === undefined || members.length !== expected)
            throw (0,errors/* corrupt */.qb)(one_vs_rest_NAME, `${members.length} estimators for ${classes.length} classes`);
        // Until 1.7 the last of equally certain classes won; until 1.6 rows without any certainty became NaN.
        const firstWins = isAtLeast(context.version, 1, 8);
        const zeroShares = isAtLeast(context.version, 1, 7);
        const hasProbabilities = members.every((member) => member.hasProbabilities);
        const certainty = (block) => side(block, members, (member) => confidencesOf(member, block));
        return {
            className: one_vs_rest_NAME,
            task: 'classification',
            classes,
            outputs: 1,
            inputs: first.inputs,
            hasProbabilities,
            infer(block, want) {
                return {
                    labels: want.predictions
                        ? labelsOf(certainty(block), one_vs_rest_scoresOf(first, block) === null ? 0.5 : 0, firstWins)
                        : null,
                    values: null,
                    probabilities: want.probabilities && hasProbabilities ? sharesOf(block, members, zeroShares) : null,
                    scores: want.scores && one_vs_rest_scoresOf(first, block) !== null ? certainty(block).data : null,
                };
            },
            toOnnx(graph, input) {
                const said = graphMembers(graph, members, input);
                const sure = (0,graph_nodes/* graphConcat */.tR)(graph, said.map(({ confidences }) => confidences));
                const scores = said[0].scores === undefined ? undefined : sure;
                const labels = graphLabels(graph, sure, {
                    columns: members.length,
                    threshold: scores === undefined ? 0.5 : 0,
                    firstOfEqual: firstWins,
                });
                return {
                    labels,
                    ...(scores === undefined ? {} : { scores }),
                    ...(hasProbabilities ? { probabilities: one_vs_rest_graphShares(graph, said, zeroShares) } : {}),
                };
            },
        };
    },
};
/** Each row has any number of labels: `outputs` answers of 0 or 1 a row. */
function one_vs_rest_severalLabels(members) {
    const [first] = members;
    if (first === undefined)
        throw (0,errors/* corrupt */.qb)(one_vs_rest_NAME, 'no estimators');
    const hasProbabilities = members.every((member) => member.hasProbabilities);
    return {
        className: one_vs_rest_NAME,
        task: 'classification',
        classes: [0, 1],
        outputs: members.length,
        inputs: first.inputs,
        hasProbabilities,
        infer(block, want) {
            const threshold = want.predictions && !hasScores(first, block) ? 0.5 : 0;
            const certainty = want.predictions || want.scores ? side(block, members, (member) => confidencesOf(member, block)).data : null;
            const shares = want.probabilities && hasProbabilities;
            return {
                labels: want.predictions ? Int32Array.from(certainty, (score) => (score > threshold ? 1 : 0)) : null,
                values: null,
                probabilities: shares ? side(block, members, (member) => positivesOf(member, block)).data : null,
                scores: want.scores && hasScores(first, block) ? certainty : null,
            };
        },
        toOnnx(graph, input) {
            const said = graphMembers(graph, members, input);
            const sure = (0,graph_nodes/* graphConcat */.tR)(graph, said.map(({ confidences }) => confidences));
            const scored = said[0].hasScores;
            return {
                labels: graph.cast(graphMath(graph).greater(sure, scored ? 0 : 0.5), 'int64'),
                ...(scored ? { scores: sure } : {}),
                ...(hasProbabilities
                    ? {
                        probabilities: (0,graph_nodes/* graphConcat */.tR)(graph, said.map(({ positives }) => positives)),
                    }
                    : {}),
            };
        },
    };
}
/** `labelsOf` in a graph. */
function graphLabels(graph, sure, { columns, threshold, firstOfEqual, }) {
    const { greater } = graphMath(graph);
    if (columns === 1)
        return (0,graph_nodes/* graphChoice */.wj)(graph, greater(sure, threshold), 1, 0);
    if (firstOfEqual)
        return (0,graph_nodes/* graphArgmax */.Ng)(graph, sure);
    return graph.node('ArgMax', [sure], { axis: (0,onnx_attributes/* int */.Wh)(1), keepdims: (0,onnx_attributes/* int */.Wh)(0), select_last_index: (0,onnx_attributes/* int */.Wh)(1) });
}
/** `sharesOf` in a graph. */
function one_vs_rest_graphShares(graph, said, zerosStay) {
    const { div, equal, where } = graphMath(graph);
    const columns = said.map(({ positives }) => positives);
    const shares = columns.length > 1 ? (0,graph_nodes/* graphConcat */.tR)(graph, columns) : (0,graph_nodes/* graphBinaryColumns */.NY)(graph, columns[0]);
    const total = (0,graph_nodes/* graphRowSum */.wJ)(graph, shares);
    return div(shares, zerosStay ? where(equal(total, 0), 1, total) : total);
}
function labelsOf(certainty, threshold, firstOfEqual) {
    const { cols, data } = certainty;
    if (cols === 1)
        return Int32Array.from(data, (score) => (score > threshold ? 1 : 0));
    if (firstOfEqual)
        return (0,links/* argmaxRows */._h)(certainty);
    return (0,links/* argmaxRows */._h)(certainty).map((first, row) => {
        let last = first;
        for (let at = first; at < cols; at++)
            if (data[row * cols + at] === data[row * cols + first])
                last = at;
        return last;
    });
}
function one_vs_rest_scoresOf(member, block) {
    return ask(member, block, 'scores').scores;
}
/** One column a member. */
function side(block, members, columnOf) {
    const out = (0,blocks/* denseBlock */.L9)(block.rows, members.length);
    for (const [at, member] of members.entries()) {
        const column = columnOf(member);
        for (let row = 0; row < block.rows; row++)
            out.data[row * members.length + at] = column[row];
    }
    return out;
}
function sharesOf(block, members, zerosStay) {
    const { data } = side(block, members, (member) => positivesOf(member, block));
    const cols = Math.max(2, members.length);
    const shares = members.length > 1
        ? data
        : Float64Array.from({ length: data.length * 2 }, (_, at) => at % 2 === 0 ? 1 - data[at / 2] : data[(at - 1) / 2]);
    for (let row = 0; row < block.rows; row++) {
        const cells = shares.subarray(row * cols, (row + 1) * cols);
        const sum = cells.reduce((total, value) => total + value, 0);
        if (sum !== 0 || !zerosStay)
            for (let at = 0; at < cols; at++)
                cells[at] /= sum;
    }
    return shares;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/one-vs-one.ts







const one_vs_one_NAME = 'sklearn.multiclass.OneVsOneClassifier';
/** One binary classifier a pair of classes: votes, ties decided by the summed confidences. */
const oneVsOneLowering = {
    classes: [one_vs_one_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const classes = attributes.labels('classes_');
        const members = lowerMembers(attributes, context);
        const [first] = members;
        if (first === undefined || members.length !== (classes.length * (classes.length - 1)) / 2)
            throw (0,errors/* corrupt */.qb)(one_vs_one_NAME, `${members.length} estimators for ${classes.length} classes`);
        const parts = partsOf(attributes, members);
        const scoresOf = (block) => one_vs_one_votes(block, parts, classes.length);
        return {
            className: one_vs_one_NAME,
            task: 'classification',
            classes,
            outputs: 1,
            inputs: parts[0].columns === null ? first.inputs : inputsOf(attributes, 'number', kernelRows(parts)),
            hasProbabilities: false,
            infer(block, want) {
                const scores = scoresOf(block);
                const single = scores.data.filter((_, at) => at % 2 === 1);
                const binary = classes.length === 2;
                // Until 1.0 probabilities were held against 0 as scores are, so that the second class always won.
                const shares = binary && isAtLeast(context.version, 1, 1) && !hasScores(first, block);
                const threshold = shares ? 0.5 : 0;
                return {
                    labels: !want.predictions
                        ? null
                        : binary
                            ? Int32Array.from(single, (score) => (score > threshold ? 1 : 0))
                            : (0,links/* argmaxRows */._h)(scores),
                    values: null,
                    probabilities: null,
                    scores: want.scores ? (binary ? single : scores.data) : null,
                };
            },
            toOnnx(graph, input) {
                const said = parts.map(({ member, columns }) => {
                    const seen = columns === null ? input : [(0,graph_nodes/* graphColumns */.iD)(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), columns)];
                    return new GraphMember(graph, member, seen);
                });
                const scores = one_vs_one_graphVotes(graph, said, classes.length);
                if (classes.length > 2)
                    return { labels: (0,graph_nodes/* graphArgmax */.Ng)(graph, scores), scores };
                const shares = isAtLeast(context.version, 1, 1) && !said[0].hasScores;
                const single = (0,graph_nodes/* graphColumns */.iD)(graph, scores, [1]);
                const labels = (0,graph_nodes/* graphChoice */.wj)(graph, graphMath(graph).greater(single, shares ? 0.5 : 0), 1, 0);
                return { labels, scores: single };
            },
        };
    },
};
/** Training rows that the kernel is with. */
function kernelRows(parts) {
    return 1 + parts.flatMap(({ columns }) => columns ?? []).reduce((most, column) => Math.max(most, column), -1);
}
/** `pairwise_indices_` is set for precomputed kernels only. */
function partsOf(attributes, members) {
    const indices = attributes.get('pairwise_indices_') ?? null;
    if (indices === null)
        return members.map((member) => ({ member, columns: null }));
    const lists = (0,arrays/* asItems */.dB)(indices);
    return members.map((member, at) => {
        const columns = (0,arrays/* asItems */.dB)(lists?.[at] ?? null)?.map((item) => (0,arrays/* asNumber */.i)(item) ?? -1);
        if (columns === undefined)
            throw (0,errors/* corrupt */.qb)(one_vs_one_NAME, 'the columns of a pair are no list');
        return { member, columns };
    });
}
/** Labels 0 or 1; a regressor votes when it predicts one of these to the last bit. */
function one_vs_one_answersOf(member, block) {
    return member.task === 'regression' ? ask(member, block, 'predictions').values : encodedLabels(member, block);
}
/** scikit-learn's _ovr_decision_function: rows x classes. */
function one_vs_one_votes(block, parts, classes) {
    const { rows } = block;
    const sums = new Float64Array(rows * classes);
    const scores = new Float64Array(rows * classes);
    let pair = 0;
    for (let one = 0; one < classes; one++) {
        for (let other = one + 1; other < classes; other++) {
            const { member, columns } = parts[pair++];
            const input = columns === null ? block : (0,blocks/* selectColumns */.Gs)(block, columns);
            const labels = one_vs_one_answersOf(member, input);
            const confidences = confidencesOf(member, input);
            for (let row = 0; row < rows; row++) {
                sums[row * classes + one] -= confidences[row];
                sums[row * classes + other] += confidences[row];
                if (labels[row] === 0)
                    scores[row * classes + one]++;
                else if (labels[row] === 1)
                    scores[row * classes + other]++;
            }
        }
    }
    const data = scores.map((won, at) => won + sums[at] / (3 * (Math.abs(sums[at]) + 1)));
    return { kind: 'dense', rows, cols: classes, data };
}
/** `votes` in a graph. */
function one_vs_one_graphVotes(graph, said, classes) {
    const { abs, add, div, equal, mul, neg, number, sum } = graphMath(graph);
    const sums = Array.from({ length: classes }, () => []);
    const won = Array.from({ length: classes }, () => []);
    let pair = 0;
    for (let one = 0; one < classes; one++) {
        for (let other = one + 1; other < classes; other++) {
            const member = said[pair++];
            const { confidences } = member;
            sums[one].push(neg(confidences));
            sums[other].push(confidences);
            // A regressor votes when it predicts one of the labels to the last bit.
            const label = member.isRegressor ? confidences : (0,graph_nodes/* graphColumn */.Pb)(graph, graph.cast(member.encodedLabels, 'double'));
            won[one].push(number(equal(label, 0)));
            won[other].push(number(equal(label, 1)));
        }
    }
    return (0,graph_nodes/* graphConcat */.tR)(graph, sums.map((parts, label) => {
        const total = sum(parts);
        return add(sum(won[label]), div(total, mul(add(abs(total), 1), 3)));
    }));
}

;// CONCATENATED MODULE: ./src/lower/sklearn/output-code.ts





const output_code_NAME = 'sklearn.multiclass.OutputCodeClassifier';
/** Binary classifiers spell a code word; the class with the nearest code wins. */
const outputCodeLowering = {
    classes: [output_code_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const classes = attributes.labels('classes_');
        const members = lowerMembers(attributes, context);
        const codes = { kind: 'dense', ...attributes.matrix('code_book_') };
        const [first] = members;
        if (first === undefined || codes.cols !== members.length || codes.rows !== classes.length)
            throw (0,errors/* corrupt */.qb)(output_code_NAME, `a code book of ${codes.rows} x ${codes.cols} for ${members.length} estimators`);
        const metric = metricOf('euclidean', 2);
        const words = (block) => {
            const out = (0,blocks/* denseBlock */.L9)(block.rows, members.length);
            for (const [at, member] of members.entries()) {
                const column = confidencesOf(member, block);
                for (let row = 0; row < block.rows; row++)
                    out.data[row * out.cols + at] = column[row];
            }
            return out;
        };
        return {
            className: output_code_NAME,
            task: 'classification',
            classes,
            outputs: 1,
            inputs: (members.find(({ inputs }) => inputs.length > 0) ?? first).inputs,
            hasProbabilities: false,
            infer(block, want) {
                const spelled = want.predictions ? words(block) : null;
                const labels = spelled === null ? null : findNeighbours(block.rows, 1, metric, bruteSearch(spelled, codes, metric)).indices;
                return { labels, values: null, probabilities: null, scores: null };
            },
            toOnnx(graph, input) {
                const spelled = (0,graph_nodes/* graphConcat */.tR)(graph, graphMembers(graph, members, input).map(({ confidences }) => confidences));
                return { labels: graphNearest(graph, graphSquares(graph, spelled, codes)) };
            },
        };
    },
};

;// CONCATENATED MODULE: ./src/lower/sklearn/multi-output.ts






/** One estimator a target. A classifier's `classes` are those of all targets; it gives labels, no probabilities. */
const multiOutputLowering = {
    classes: ['sklearn.multioutput.MultiOutputClassifier', 'sklearn.multioutput.MultiOutputRegressor'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const members = lowerMembers(attributes, context);
        const [first] = members;
        if (first === undefined)
            throw (0,errors/* corrupt */.qb)(className, 'no estimators');
        const classifies = className.endsWith('Classifier');
        const task = classifies ? 'classification' : 'regression';
        if (members.some((member) => member.task !== task || member.outputs !== 1))
            throw (0,errors/* unsupported */.qO)(className, 'an estimator of another kind');
        const classes = classifies ? unionOfClasses(members) : null;
        return {
            className,
            task,
            classes,
            outputs: members.length,
            inputs: first.inputs,
            hasProbabilities: false,
            infer: (block, want) => ({
                labels: want.predictions && classes !== null
                    ? Int32Array.from(besides(labelColumns(members, classes, block), block.rows))
                    : null,
                values: want.predictions && classes === null
                    ? besides(members.map((member) => ask(member, block, 'predictions').values), block.rows)
                    : null,
                probabilities: null,
                scores: null,
            }),
            toOnnx(graph, input) {
                const said = graphMembers(graph, members, input);
                if (classes === null) {
                    return {
                        values: (0,graph_nodes/* graphConcat */.tR)(graph, said.map(({ values }) => values)),
                    };
                }
                const positions = new Map(classes.map((label, at) => [label, at]));
                const places = members.map((member) => (member.classes ?? []).map((label) => positions.get(label)));
                const labels = said.map((member) => member.labels);
                return { labels: graphInterleaved(graph, labels, places) };
            },
        };
    },
};
function unionOfClasses(members) {
    return unionOf(members.map(({ classes }) => classes ?? []));
}
/** One column a target: positions in `classes`. */
function labelColumns(members, classes, block) {
    const positions = new Map(classes.map((label, at) => [label, at]));
    return members.map((member) => {
        const known = Float64Array.from(member.classes ?? [], (label) => positions.get(label));
        return Float64Array.from(ask(member, block, 'predictions').labels, (label) => known[label]);
    });
}
/** Columns side by side: row-major rows x columns. */
function besides(columns, rows) {
    const width = columns.length;
    const out = new Float64Array(rows * width);
    for (const [at, column] of columns.entries()) {
        for (let row = 0; row < rows; row++)
            out[row * width + at] = column[row];
    }
    return out;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/chains.ts







/** Estimators in a row: each one sees what those before it predicted as further columns. */
const chainsLowering = {
    classes: ['sklearn.multioutput.ClassifierChain', 'sklearn.multioutput.RegressorChain'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const members = lowerMembers(attributes, context);
        const order = attributes.ints('order_');
        if (order.length !== members.length || new Set(order).size !== order.length)
            throw (0,errors/* corrupt */.qb)(className, 'the order does not fit the estimators');
        const classifies = className.endsWith('Classifier') || className.endsWith('ClassifierChain');
        const chain = { members, order, feature: featureOf(attributes, className) };
        // The first one sees no answers of others.
        const about = { className, inputs: inputsOf(attributes, 'number', members[0]?.inputs.length) };
        const hasProbabilities = classifies && members.every(({ classes, ...rest }) => rest.hasProbabilities && classes?.length === 2);
        const classes = classifies ? numericClasses(members, className) : null;
        return {
            ...about,
            task: classifies ? 'classification' : 'regression',
            classes,
            outputs: members.length,
            hasProbabilities,
            infer(block, want) {
                const input = (0,numeric_input/* numericInput */.u)(block, about);
                const values = want.predictions ? run(chain, input, predictionOf) : null;
                const scores = want.scores && classifies ? run(chain, input, scoreOf) : null;
                return {
                    labels: classes === null || values === null ? null : Int32Array.from(values, (value) => classes.indexOf(value)),
                    values: classes === null ? values : null,
                    probabilities: want.probabilities && hasProbabilities ? run(chain, input, positivesOf) : null,
                    scores,
                };
            },
            toOnnx(graph, input) {
                const links = graphLinks(graph, chain, (0,graph_nodes/* graphMatrix */.yP)(graph, input));
                const inOrder = (parts) => (0,graph_nodes/* graphConcat */.tR)(graph, [...order.keys()].map((target) => parts[order.indexOf(target)]));
                if (classes === null)
                    return { values: inOrder(links.map(({ predictions }) => predictions)) };
                const places = members.map((member) => (member.classes ?? []).map((label) => classes.indexOf(Number(label))));
                const labels = links.map(({ labels }, at) => (0,graph_nodes/* graphColumn */.Pb)(graph, (0,graph_nodes/* graphLookUp */.pg)(graph, places[at], labels)));
                const scores = links.every((link) => link.scores !== undefined) && members.every((member) => member.classes?.length === 2);
                return {
                    labels: inOrder(labels),
                    ...(hasProbabilities ? { probabilities: inOrder(links.map(({ positives }) => positives)) } : {}),
                    ...(scores ? { scores: inOrder(links.map((link) => link.scores)) } : {}),
                };
            },
        };
    },
};
/** Each member on the columns and on what those before it said. */
function graphLinks(graph, { members, feature }, matrix) {
    const features = [];
    return members.map((member) => {
        const said = new GraphMember(graph, member, [(0,graph_nodes/* graphConcat */.tR)(graph, [matrix, ...features])]);
        features.push(feature.graph(said));
        return said;
    });
}
/** Predicted labels are numbers here, since they become features. */
function numericClasses(members, className) {
    return unionOfClasses(members).map((label) => {
        if (typeof label === 'string')
            throw (0,errors/* unsupported */.qO)(className, 'its labels are text');
        return Number(label);
    });
}
/** `chain_method_` came with 1.5: "predict" before that. */
function featureOf(attributes, className) {
    const method = attributes.has('chain_method_') ? attributes.string('chain_method_') : 'predict';
    if (method === 'predict')
        return { of: predictionOf, graph: (said) => said.predictions };
    if (method === 'predict_proba')
        return { of: positivesOf, graph: (said) => said.positives };
    if (method === 'decision_function')
        return { of: scoreOf, graph: (said) => said.confidences };
    throw (0,errors/* unsupported */.qO)(`${className}.chain_method_`, `the method "${method}"`);
}
function predictionOf(member, block) {
    const { labels, values } = ask(member, block, 'predictions');
    return values ?? Float64Array.from(labels, (label) => Number(member.classes[label]));
}
function scoreOf(member, block) {
    const { scores } = ask(member, block, 'scores');
    return scores?.length === block.rows ? scores : null;
}
/** rows x targets; null when an estimator does not have the column. */
function run({ members, order, feature }, input, column) {
    const outputs = [];
    const features = [];
    for (const [at, member] of members.entries()) {
        const seen = { kind: 'dense', rows: input.rows, cols: at, data: besides(features, input.rows) };
        const block = at === 0 ? input : (0,blocks/* concatBlocks */.Pe)(input.rows, [input, seen], input.kind === 'sparse');
        const output = column(member, block);
        if (output === null)
            return null;
        outputs[order[at]] = output;
        const next = column === feature.of ? output : feature.of(member, block);
        if (next === null)
            throw (0,errors/* unsupported */.qO)(member.className, 'it has no decision_function');
        features.push(next);
    }
    return besides(outputs, input.rows);
}

;// CONCATENATED MODULE: ./src/plan/functions/error-function.ts

/** Coefficients of Cephes' ndtr.c (https://www.netlib.org/cephes/), which scipy.special.erf uses. */
const T = [9.604973739870516, 90.02601972038427, 2232.005345946843, 7003.325141128051, 55592.30130103949];
const U = [1, 33.56171416475031, 521.3579497801527, 4594.323829709801, 22629.000061389095, 49267.39426086359];
const P = [
    2.461969814735305e-10, 0.5641895648310689, 7.463210564422699, 48.63719709856814, 196.5208329560771, 526.4451949954773,
    934.5285271719576, 1027.5518868951572, 557.5353353693994,
];
const Q = [
    1, 13.228195115474499, 86.70721408859897, 354.9377788878199, 975.7085017432055, 1823.9091668790973,
    2246.3376081871097, 1656.6630919416134, 557.5353408177277,
];
const R = [
    0.5641895835477551, 1.275366707599781, 5.019050422511805, 6.160210979930536, 7.4097426995044895, 2.9788666537210022,
];
const S = [
    1, 2.2605286322011726, 9.396035249380015, 12.048953980809666, 17.08144507475659, 9.608968090632859, 3.369076451000815,
];
/** The error function: 2 / sqrt(pi) times the integral of exp(-t^2) from 0 to x. */
function errorFunction(x) {
    if (x < 0)
        return -errorFunction(-x);
    if (x > 1)
        return 1 - complement(x);
    const square = x * x;
    return (x * polynomial(square, T)) / polynomial(square, U);
}
/** 1 - erf(x), without cancellation where erf is near 1. */
function complementaryErrorFunction(x) {
    if (x < -1)
        return 2 - complement(-x);
    return x > 1 ? complement(x) : 1 - errorFunction(x);
}
/** The same in a graph, since onnxruntime has no Erf of doubles. */
function graphErrorFunction(graph, value) {
    const { abs, div, exp, greater, less, min, mul, neg, polynomial: sum, square, sub, where } = graphMath(graph);
    // Beyond 8 the complement is below the last digit of 1.
    const x = min(abs(value), 8);
    const inner = div(mul(x, sum(square(x), T)), sum(square(x), U));
    const outer = sub(1, div(mul(exp(neg(square(x))), sum(x, P)), sum(x, Q)));
    const positive = where(greater(x, 1), outer, inner);
    return where(less(value, 0), neg(positive), positive);
}
/** 1 - erf(x) for x above 1. */
function complement(x) {
    const [numerator, denominator] = x < 8 ? [P, Q] : [R, S];
    return (Math.exp(-x * x) * polynomial(x, numerator)) / polynomial(x, denominator);
}
/** Horner's rule, the highest power first. */
function polynomial(x, coefficients) {
    let sum = 0;
    for (const coefficient of coefficients)
        sum = sum * x + coefficient;
    return sum;
}

;// CONCATENATED MODULE: ./src/plan/functions/normal-share.ts

/** Share of the standard normal distribution below a value (scipy.stats.norm.cdf). */
function normalShare(value) {
    const x = value / Math.SQRT2;
    // scipy.special.ndtr: the complement where the difference to one or zero would cancel.
    if (Math.abs(x) < Math.SQRT1_2)
        return 0.5 + 0.5 * errorFunction(x);
    const tail = 0.5 * complementaryErrorFunction(Math.abs(x));
    return x > 0 ? 1 - tail : tail;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/inverse-transforms.ts






/** inverse_transform of the transformers that people put around a target. @throws unsupported naming any other */
function inverseOf(transformer, path) {
    const attributes = access/* Attributes */.e.of(transformer);
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    switch (className.replace('sklearn.preprocessing.', '')) {
        case 'FunctionTransformer': {
            const ufunc = ufuncOf(attributes.raw('inverse_func'), `${path}.transformer_`);
            return ufunc === null ? (value) => value : ufunc.apply;
        }
        case 'StandardScaler':
            return inverse_transforms_scaled(optional(attributes, 'with_std', 'scale_'), optional(attributes, 'with_mean', 'mean_'));
        case 'RobustScaler':
            return inverse_transforms_scaled(optional(attributes, 'with_scaling', 'scale_'), optional(attributes, 'with_centering', 'center_'));
        case 'MaxAbsScaler':
            return inverse_transforms_scaled(attributes.floats('scale_'), null);
        case 'MinMaxScaler': {
            const [scale, min] = [attributes.floats('scale_'), attributes.floats('min_')];
            return (value, column) => (value - min[column]) / scale[column];
        }
        case 'PowerTransformer':
            return powerInverse(attributes, path);
        case 'QuantileTransformer':
            return quantileInverse(attributes);
        case 'sklearn.pipeline.Pipeline':
            return pipelineInverse(attributes, path);
        default:
            throw (0,errors/* unsupported */.qO)(className, `transforming the target back is not supported (at ${path}.transformer_)`);
    }
}
function optional(attributes, flag, name) {
    return attributes.boolean(flag) ? attributes.floats(name) : null;
}
function inverse_transforms_scaled(scale, centre) {
    return (value, column) => value * (scale?.[column] ?? 1) + (centre?.[column] ?? 0);
}
function pipelineInverse(attributes, path) {
    const inverses = stepsOf(attributes, 'steps').flatMap(({ estimator }) => estimator instanceof pickle_values/* PyObject */.By ? [inverseOf(estimator, path)] : []);
    return (value, column) => inverses.reduceRight((inner, inverse) => inverse(inner, column), value);
}
function powerInverse(attributes, path) {
    const lambdas = attributes.floats('lambdas_');
    const standardize = attributes.boolean('standardize');
    const unscaled = standardize ? inverseOf(attributes.object('_scaler'), path) : (value) => value;
    const inverse = attributes.string('method') === 'box-cox' ? inverseBoxCox : inverseYeoJohnson;
    return (value, column) => inverse(unscaled(value, column), lambdas[column]);
}
/** scipy.special.inv_boxcox */
function inverseBoxCox(value, lambda) {
    return lambda === 0 ? Math.exp(value) : Math.exp(Math.log1p(lambda * value) / lambda);
}
function inverseYeoJohnson(value, lambda) {
    if (value >= 0) {
        return Math.abs(lambda) < Number.EPSILON ? Math.expm1(value) : (value * lambda + 1) ** (1 / lambda) - 1;
    }
    const rest = 2 - lambda;
    return Math.abs(rest) > Number.EPSILON ? 1 - (-rest * value + 1) ** (1 / rest) : -Math.expm1(-value);
}
/** scikit-learn's BOUNDS_THRESHOLD. */
const EDGE = 1e-7;
function quantileInverse(attributes) {
    const quantiles = attributes.matrix('quantiles_');
    const references = attributes.floats('references_');
    if (references.length !== quantiles.rows || references.length === 0)
        throw (0,errors/* corrupt */.qb)(attributes.className, 'the quantiles do not fit the references');
    const normal = attributes.string('output_distribution') === 'normal';
    const columns = Array.from({ length: quantiles.cols }, (_, column) => Float64Array.from({ length: quantiles.rows }, (_unused, row) => quantiles.data[row * quantiles.cols + column]));
    return (value, column) => {
        const share = normal ? normalShare(value) : value;
        const known = columns[column];
        const [low, high] = normal ? [share - EDGE < 0, share + EDGE > 1] : [share === 0, share === 1];
        if (high)
            return known.at(-1);
        return low ? known[0] : interpolate(share, references, known);
    };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/graph-inverse-transforms.ts






/** `inverseOf` in a graph, for [rows, targets]. @throws unsupported naming a transformer that is not turned back */
function graphInverse(graph, values, transformer) {
    const attributes = access/* Attributes */.e.of(transformer);
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    const { add, div, mul, sub } = graphMath(graph);
    const scaled = (scale, centre) => {
        const wide = scale === null ? values : mul(values, (0,graph_nodes/* graphRow */.xm)(graph, scale));
        return centre === null ? wide : add(wide, (0,graph_nodes/* graphRow */.xm)(graph, centre));
    };
    const optional = (flag, name) => (attributes.boolean(flag) ? attributes.floats(name) : null);
    switch (className.replace('sklearn.preprocessing.', '')) {
        case 'FunctionTransformer': {
            const ufunc = ufuncOf(attributes.raw('inverse_func'), className);
            return ufunc === null ? values : ufunc.graph(graph, values);
        }
        case 'StandardScaler':
            return scaled(optional('with_std', 'scale_'), optional('with_mean', 'mean_'));
        case 'RobustScaler':
            return scaled(optional('with_scaling', 'scale_'), optional('with_centering', 'center_'));
        case 'MaxAbsScaler':
            return scaled(attributes.floats('scale_'), null);
        case 'MinMaxScaler':
            return div(sub(values, (0,graph_nodes/* graphRow */.xm)(graph, attributes.floats('min_'))), (0,graph_nodes/* graphRow */.xm)(graph, attributes.floats('scale_')));
        case 'PowerTransformer':
            return graphPowerInverse(graph, values, attributes);
        case 'QuantileTransformer':
            return graphQuantileInverse(graph, values, attributes);
        case 'sklearn.pipeline.Pipeline':
            return stepsOf(attributes, 'steps').reduceRight((value, { estimator }) => (estimator instanceof pickle_values/* PyObject */.By ? graphInverse(graph, value, estimator) : value), values);
        default:
            throw (0,errors/* unsupported */.qO)(className, 'transforming the target back has no form in ONNX');
    }
}
function graphPowerInverse(graph, values, attributes) {
    const { add, div, exp, expm1, greaterEqual, log1p, mul, neg, pow, sub, where } = graphMath(graph);
    const standardized = attributes.boolean('standardize');
    const value = standardized ? graphInverse(graph, values, attributes.object('_scaler')) : values;
    const boxCox = attributes.string('method') === 'box-cox';
    const near = (number) => Math.abs(number) < Number.EPSILON;
    const columns = Array.from(attributes.floats('lambdas_'), (lambda, at) => {
        const column = (0,graph_nodes/* graphColumns */.iD)(graph, value, [at]);
        if (boxCox)
            return lambda === 0 ? exp(column) : exp(div(log1p(mul(column, lambda)), lambda));
        const rest = 2 - lambda;
        const above = near(lambda) ? expm1(column) : sub(pow(add(mul(column, lambda), 1), 1 / lambda), 1);
        const below = near(rest) ? neg(expm1(neg(column))) : sub(1, pow(add(mul(column, -rest), 1), 1 / rest));
        return where(greaterEqual(column, 0), above, below);
    });
    return (0,graph_nodes/* graphConcat */.tR)(graph, columns);
}
/** scikit-learn's BOUNDS_THRESHOLD. */
const graph_inverse_transforms_EDGE = 1e-7;
function graphQuantileInverse(graph, values, attributes) {
    const { add, equal, greater, less, mul, where } = graphMath(graph);
    const quantiles = attributes.matrix('quantiles_');
    const references = attributes.floats('references_');
    const normal = attributes.string('output_distribution') === 'normal';
    const columns = Array.from({ length: quantiles.cols }, (_, column) => {
        const known = Float64Array.from(references, (_reference, row) => quantiles.data[row * quantiles.cols + column]);
        const value = (0,graph_nodes/* graphColumns */.iD)(graph, values, [column]);
        const share = normal ? mul(add(graphErrorFunction(graph, mul(value, Math.SQRT1_2)), 1), 0.5) : value;
        const inside = graphInterpolate(graph, share, references, known);
        const low = normal ? less(add(share, -graph_inverse_transforms_EDGE), 0) : equal(share, 0);
        const high = normal ? greater(add(share, graph_inverse_transforms_EDGE), 1) : equal(share, 1);
        return where(high, known.at(-1), where(low, known[0], inside));
    });
    return (0,graph_nodes/* graphConcat */.tR)(graph, columns);
}

;// CONCATENATED MODULE: ./src/lower/sklearn/transformed-target.ts





const transformed_target_NAME = 'sklearn.compose.TransformedTargetRegressor';
/** A regressor on a transformed target: what it predicts is transformed back. */
const transformedTargetLowering = {
    classes: [transformed_target_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const regressor = lowerPredictor(attributes.object('regressor_'), context, 'regressor_');
        const inverse = inverseOf(attributes.object('transformer_'), context.path);
        return {
            className: transformed_target_NAME,
            task: regressor.task,
            classes: regressor.classes,
            outputs: regressor.outputs,
            inputs: regressor.inputs,
            hasProbabilities: false,
            infer(block, want) {
                const inference = regressor.infer(block, want);
                const { outputs } = regressor;
                return { ...inference, values: inference.values?.map((value, at) => inverse(value, at % outputs)) ?? null };
            },
            toOnnx(graph, input) {
                const said = graphEstimator(graph, regressor, input);
                if (said.values === undefined)
                    return said;
                return { ...said, values: graphInverse(graph, said.values, attributes.object('transformer_')) };
            },
        };
    },
};

;// CONCATENATED MODULE: ./src/lower/sklearn/k-means.ts



/** The nearest centre. */
const kMeansLowering = {
    classes: ['sklearn.cluster.KMeans', 'sklearn.cluster.MiniBatchKMeans'],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const centres = attributes.matrix('cluster_centers_');
        const about = { className, inputs: inputsOf(attributes, 'number', centres.cols) };
        const norms = k_means_squaredNorms(centres.data, centres.cols);
        const assign = classifier({ ...about, classes: [] }, {
            compute: (input) => affine(input, centres),
            // |c|^2 - 2 x.c orders the centres as the distance does.
            labels: (products) => nearest({ ...products, data: products.data.map((product, at) => norms[at % products.cols] - 2 * product) }),
        });
        const metricForm = {
            toOnnx(graph, input) {
                const value = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                const products = (0,graph_nodes/* graphAffine */.wf)(graph, value, centres, 0);
                const twice = graph.node('Mul', [products, (0,graph_nodes/* graphScalar */.lX)(graph, -2)]);
                const order = graph.node('Add', [twice, (0,graph_nodes/* graphRow */.xm)(graph, norms)]);
                const inputNorms = (0,graph_nodes/* graphRowSum */.wJ)(graph, graph.node('Mul', [value, value]));
                const squares = graph.node('Max', [
                    graph.node('Add', [graph.node('Add', [twice, inputNorms]), (0,graph_nodes/* graphRow */.xm)(graph, norms)]),
                    (0,graph_nodes/* graphScalar */.lX)(graph, 0),
                ]);
                return { labels: (0,graph_nodes/* graphArgmax */.Ng)(graph, graph.node('Neg', [order])), transformed: graph.node('Sqrt', [squares]) };
            },
        };
        return {
            ...assign,
            ...metricForm,
            task: 'clustering',
            classes: null,
            transform: distancesToCentres(about, centres),
        };
    },
};
/** Euclidean distance to every centre, as sklearn.metrics.euclidean_distances computes it. */
function distancesToCentres(about, centres) {
    const norms = k_means_squaredNorms(centres.data, centres.cols);
    return (block) => {
        const input = (0,blocks/* toDense */.FL)((0,numeric_input/* numericInput */.u)(block, about));
        const products = affine(input, centres);
        const inputNorms = k_means_squaredNorms(input.data, input.cols);
        const out = (0,blocks/* denseBlock */.L9)(input.rows, centres.rows);
        for (let at = 0; at < out.data.length; at++) {
            const row = Math.floor(at / centres.rows);
            out.data[at] = Math.sqrt(Math.max(0, -2 * products.data[at] + inputNorms[row] + norms[at % centres.rows]));
        }
        return out;
    };
}
function nearest({ rows, cols, data }) {
    return Int32Array.from({ length: rows }, (_, row) => {
        let best = 0;
        for (let at = 1; at < cols; at++)
            if (data[row * cols + at] < data[row * cols + best])
                best = at;
        return best;
    });
}
function k_means_squaredNorms(data, cols) {
    const norms = new Float64Array(cols === 0 ? 0 : data.length / cols);
    for (let at = 0; at < data.length; at++)
        norms[Math.floor(at / cols)] += data[at] * data[at];
    return norms;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/discriminant-analysis.ts





const LINEAR = 'sklearn.discriminant_analysis.LinearDiscriminantAnalysis';
const QUADRATIC = 'sklearn.discriminant_analysis.QuadraticDiscriminantAnalysis';
/** A linear classifier that can also project on its discriminants. */
const linearDiscriminantLowering = {
    classes: [LINEAR],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const lowered = linearClassifiersLowering.lower(object, context);
        const solver = attributes.string('solver');
        if (solver === 'lsqr')
            return lowered;
        const scalings = attributes.matrix('scalings_');
        const kept = attributes.int('_max_components');
        const axes = transposed(scalings);
        const weights = {
            rows: Math.min(kept, axes.rows),
            cols: axes.cols,
            data: axes.data.subarray(0, kept * axes.cols),
        };
        const mean = solver === 'svd' ? attributes.floats('xbar_') : new Float64Array(axes.cols);
        return {
            ...lowered,
            transform(block) {
                const input = (0,blocks/* toDense */.FL)((0,numeric_input/* numericInput */.u)(block, lowered));
                const centred = { ...input, data: input.data.map((value, at) => value - mean[at % input.cols]) };
                return affine(centred, weights);
            },
            toOnnx(graph, input) {
                const centred = graph.node('Sub', [(0,graph_nodes/* graphMatrix */.yP)(graph, input), (0,graph_nodes/* graphRow */.xm)(graph, mean)]);
                return { ...lowered.toOnnx(graph, input), transformed: (0,graph_nodes/* graphAffine */.wf)(graph, centred, weights, 0) };
            },
        };
    },
};
/** One Gaussian a class with a covariance of its own. */
const quadraticDiscriminantLowering = {
    classes: [QUADRATIC],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const classes = attributes.labels('classes_');
        const means = attributes.matrix('means_');
        const priors = attributes.floats('priors_');
        const forms = arraysOf(attributes, 'rotations_').map((rotation, label) => formOf(rotation, arraysOf(attributes, 'scalings_')[label], means.cols));
        if (forms.length !== classes.length || means.rows !== classes.length)
            throw (0,errors/* corrupt */.qb)(QUADRATIC, 'the classes do not fit');
        const likelihoods = (input) => {
            const out = (0,blocks/* denseBlock */.L9)(input.rows, classes.length);
            for (const [label, { weights, logDeterminant }] of forms.entries()) {
                const mean = means.data.subarray(label * means.cols, (label + 1) * means.cols);
                const centred = { ...input, data: input.data.map((value, at) => value - mean[at % input.cols]) };
                const { data, cols } = affine(centred, weights);
                for (let row = 0; row < input.rows; row++) {
                    let norm = 0;
                    for (let at = row * cols; at < (row + 1) * cols; at++)
                        norm += data[at] * data[at];
                    out.data[row * classes.length + label] = -0.5 * (norm + logDeterminant) + Math.log(priors[label]);
                }
            }
            return out;
        };
        return classifier({ className: QUADRATIC, classes, inputs: inputsOf(attributes, 'number', means.cols) }, {
            compute: (input) => likelihoods((0,blocks/* toDense */.FL)(input)),
            labels: links/* argmaxRows */._h,
            probabilities: (joint) => {
                const copy = copyOf(joint);
                (0,links/* softmaxRows */.yY)(copy);
                return copy.data;
            },
            scores: ({ data }) => classes.length === 2
                ? Float64Array.from({ length: data.length / 2 }, (_, row) => data[row * 2 + 1] - data[row * 2])
                : data,
        }, {
            toOnnx(graph, input) {
                const { add, mul, square, sub } = graphMath(graph);
                const matrix = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                const joint = forms.map(({ weights, logDeterminant }, label) => {
                    const mean = means.data.subarray(label * means.cols, (label + 1) * means.cols);
                    const turned = (0,graph_nodes/* graphAffine */.wf)(graph, sub(matrix, (0,graph_nodes/* graphRow */.xm)(graph, mean)), weights, 0);
                    const norm = add((0,graph_nodes/* graphRowSum */.wJ)(graph, square(turned)), logDeterminant);
                    return add(mul(norm, -0.5), Math.log(priors[label]));
                });
                const likelihoods = (0,graph_nodes/* graphConcat */.tR)(graph, joint);
                return {
                    labels: (0,graph_nodes/* graphArgmax */.Ng)(graph, likelihoods),
                    probabilities: (0,graph_nodes/* graphSoftmax */.NZ)(graph, likelihoods),
                    scores: classes.length === 2 ? sub(joint[1], joint[0]) : likelihoods,
                };
            },
        });
    },
};
function arraysOf(attributes, name) {
    return attributes.list(name).map((array) => {
        if (!(array instanceof pickle_values/* NDArray */.Mv))
            throw (0,errors/* corrupt */.qb)(QUADRATIC, `${name} holds something else than arrays`);
        return array;
    });
}
function formOf(rotation, scaling, features) {
    const spread = (0,arrays/* toFloats */.Fn)(scaling);
    const [rows, cols] = rotation.shape;
    if (rows !== features || cols !== spread.length)
        throw (0,errors/* corrupt */.qb)(QUADRATIC, 'a rotation does not fit its scaling');
    const scaled = (0,arrays/* toFloats */.Fn)(rotation).map((value, at) => value * spread[at % spread.length] ** -0.5);
    const logDeterminant = spread.reduce((sum, value) => sum + Math.log(value), 0);
    return { weights: transposed({ rows: features, cols: spread.length, data: scaled }), logDeterminant };
}

;// CONCATENATED MODULE: ./src/plan/functions/normal-quantile.ts


/** Coefficients of the rational approximations in Cephes' ndtri.c (https://www.netlib.org/cephes/), which SciPy uses. */
const P0 = [-59.96335010141079, 98.00107541859997, -56.67628574690703, 13.931260938727968, -1.2391658386738125];
const Q0 = [
    1, 1.9544885833814176, 4.676279128988815, 86.36024213908905, -225.46268785411937, 200.26021238006066,
    -82.03722561683334, 15.90562251262117, -1.1833162112133,
];
const P1 = [
    4.0554489230596245, 31.525109459989388, 57.16281922464213, 44.08050738932008, 14.684956192885803, 2.1866330685079025,
    -0.1402560791713545, -0.03504246268278482, -0.0008574567851546854,
];
const Q1 = [
    1, 15.779988325646675, 45.39076351288792, 41.3172038254672, 15.04253856929075, 2.504649462083094,
    -0.14218292285478779, -0.03808064076915783, -0.0009332594808954574,
];
const P2 = [
    3.2377489177694603, 6.915228890689842, 3.9388102529247444, 1.3330346081580755, 0.20148538954917908,
    0.012371663481782003, 0.00030158155350823543, 2.6580697468673755e-6, 6.239745391849833e-9,
];
const Q2 = [
    1, 6.02427039364742, 3.6798356385616087, 1.3770209948908132, 0.21623699359449663, 0.013420400608854318,
    0.00032801446468212774, 2.8924786474538068e-6, 6.790194080099813e-9,
];
const SQRT_TWO_PI = 2.5066282746310007;
/** exp(-2) */
const TAIL = 0.1353352832366127;
/** The value below which a standard normal variable stays with this probability: scipy.special.ndtri. */
function normalQuantile(probability) {
    if (probability === 0)
        return -Infinity;
    if (probability === 1)
        return Infinity;
    if (!(probability > 0 && probability < 1))
        return NaN;
    const upper = probability > 1 - TAIL;
    const tail = upper ? 1 - probability : probability;
    if (tail > TAIL) {
        const centred = tail - 0.5;
        const square = centred * centred;
        return (centred + centred * ((square * polynomial(square, P0)) / polynomial(square, Q0))) * SQRT_TWO_PI;
    }
    const x = Math.sqrt(-2 * Math.log(tail));
    const z = 1 / x;
    const first = x - Math.log(x) / x;
    const second = x < 8 ? (z * polynomial(z, P1)) / polynomial(z, Q1) : (z * polynomial(z, P2)) / polynomial(z, Q2);
    return upper ? first - second : second - first;
}
/** The same in a graph. */
function graphNormalQuantile(graph, probability) {
    const { add, div, equal, greater, less, log, max, mul, neg, polynomial: sum, sqrt, square, sub, where, } = graphMath(graph);
    const upper = greater(probability, 1 - TAIL);
    const tail = where(upper, sub(1, probability), probability);
    const centred = sub(tail, 0.5);
    const squared = square(centred);
    const middle = mul(add(centred, mul(centred, div(mul(squared, sum(squared, P0)), sum(squared, Q0)))), SQRT_TWO_PI);
    // Where the tail is nothing the quotients would be of infinities; these rows are overwritten below.
    const x = sqrt(mul(log(max(tail, Number.MIN_VALUE)), -2));
    const z = div(1, x);
    const first = sub(x, div(log(x), x));
    const near = div(mul(z, sum(z, P1)), sum(z, Q1));
    const far = div(mul(z, sum(z, P2)), sum(z, Q2));
    const away = sub(first, where(less(x, 8), near, far));
    const outer = where(upper, away, neg(away));
    const inside = where(greater(tail, TAIL), middle, outer);
    return where(equal(probability, 0), -Infinity, where(equal(probability, 1), Infinity, inside));
}

;// CONCATENATED MODULE: ./src/lower/sklearn/quantile-transformer.ts





const quantile_transformer_NAME = 'sklearn.preprocessing.QuantileTransformer';
/** scikit-learn's BOUNDS_THRESHOLD: values this near to an end of the training range count as being there. */
const quantile_transformer_EDGE = 1e-7;
const LOWEST = normalQuantile(quantile_transformer_EDGE - Number.EPSILON);
const quantile_transformer_HIGHEST = normalQuantile(1 - (quantile_transformer_EDGE - Number.EPSILON));
/** Each column by its quantiles in training, to a uniform or a normal distribution. */
const quantileTransformerLowering = {
    classes: [quantile_transformer_NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const quantiles = attributes.matrix('quantiles_');
        const references = attributes.floats('references_');
        const kind = attributes.string('output_distribution');
        if (kind !== 'uniform' && kind !== 'normal')
            throw (0,errors/* unsupported */.qO)(`${quantile_transformer_NAME}.output_distribution`, `"${kind}"`);
        if (references.length !== quantiles.rows || references.length === 0)
            throw (0,errors/* corrupt */.qb)(quantile_transformer_NAME, 'the quantiles do not fit the references');
        const toShare = Array.from({ length: quantiles.cols }, (_, column) => shareOf(Float64Array.from({ length: quantiles.rows }, (_, row) => quantiles.data[row * quantiles.cols + column]), references, kind === 'normal' ? quantile_transformer_EDGE : 0));
        const finish = kind === 'normal' ? clippedQuantile : (share) => share;
        const about = {
            className: quantile_transformer_NAME,
            inputs: inputsOf(attributes, 'number', quantiles.cols),
            missing: 'allowed',
        };
        // Zeros that a sparse matrix does not store stay zeros.
        return numericTransformer(about, (input) => ({
            ...input,
            data: input.data.map((value, at) => {
                const column = input.kind === 'sparse' ? input.indices[at] : at % input.cols;
                return Number.isNaN(value) ? NaN : finish(toShare[column](value));
            }),
        }), {
            toOnnx(graph, input) {
                const { max, min } = graphMath(graph);
                const matrix = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                const columns = Array.from({ length: quantiles.cols }, (_, column) => {
                    const known = Float64Array.from(references, (_reference, row) => quantiles.data[row * quantiles.cols + column]);
                    return graphShare(graph, (0,graph_nodes/* graphColumns */.iD)(graph, matrix, [column]), known, references, kind === 'normal' ? quantile_transformer_EDGE : 0);
                });
                const shares = (0,graph_nodes/* graphConcat */.tR)(graph, columns);
                if (kind === 'uniform')
                    return { transformed: shares };
                return { transformed: min(max(graphNormalQuantile(graph, shares), LOWEST), quantile_transformer_HIGHEST) };
            },
        });
    },
};
/** The mean of interpolating upwards and downwards, which differ where a quantile repeats. */
function shareOf(quantiles, references, edge) {
    const [low, high] = [quantiles[0], quantiles.at(-1)];
    const downQuantiles = quantiles.toReversed().map((value) => -value);
    const downReferences = references.toReversed().map((value) => -value);
    const atLow = edge === 0 ? (value) => value === low : (value) => value - edge < low;
    const atHigh = edge === 0 ? (value) => value === high : (value) => value + edge > high;
    return (value) => {
        if (atLow(value))
            return 0;
        if (atHigh(value))
            return 1;
        return 0.5 * (interpolate(value, quantiles, references) - interpolate(-value, downQuantiles, downReferences));
    };
}
/** `shareOf` in a graph. */
function graphShare(graph, value, quantiles, references, edge) {
    const { add, equal, greater, isNaN, less, mul, neg, sub, where } = graphMath(graph);
    const [low, high] = [quantiles[0], quantiles.at(-1)];
    const turned = (values) => values.toReversed().map((each) => -each);
    const up = graphInterpolate(graph, value, quantiles, references);
    const down = graphInterpolate(graph, neg(value), turned(quantiles), turned(references));
    const inside = mul(sub(up, down), 0.5);
    const atLow = edge === 0 ? equal(value, low) : less(sub(value, edge), low);
    const atHigh = edge === 0 ? equal(value, high) : greater(add(value, edge), high);
    return where(isNaN(value), NaN, where(atLow, 0, where(atHigh, 1, inside)));
}
function clippedQuantile(share) {
    return Math.min(Math.max(normalQuantile(share), LOWEST), quantile_transformer_HIGHEST);
}

;// CONCATENATED MODULE: ./src/plan/splines/basis.ts
/** The first and last value that the splines were made for. */
function splineRange({ degree, knots }) {
    return [knots[degree], knots[knots.length - degree - 1]];
}
/**
 * Every spline, or its derivative, at x; beyond the range its first and last piece go on. De Boor's recursion in the order of
 * SciPy's evaluate_spline (scipy/interpolate/src/__fitpack.cc).
 */
function splineAt(basis, x, derivative = 0) {
    const { degree, knots, coefficients } = basis;
    const interval = intervalOf(basis, x);
    const weights = pieces(knots, degree, interval, x, derivative);
    const out = new Float64Array(coefficients.cols);
    for (let column = 0; column < out.length; column++) {
        let sum = 0;
        for (let at = 0; at <= degree; at++) {
            sum += coefficients.data[(interval + at - degree) * coefficients.cols + column] * weights[at];
        }
        out[column] = sum;
    }
    return out;
}
function intervalOf({ degree, knots }, x) {
    const last = knots.length - degree - 2;
    let interval = degree;
    while (interval < last && x >= knots[interval + 1])
        interval++;
    return interval;
}
/** The degree + 1 B-splines that are not zero between knots[interval] and knots[interval + 1]. */
function pieces(knots, degree, interval, x, derivative) {
    let weights = new Float64Array(degree + 1);
    weights[0] = 1;
    for (let level = 1; level <= degree; level++) {
        const before = weights;
        weights = new Float64Array(degree + 1);
        for (let at = 1; at <= level; at++) {
            const right = knots[interval + at];
            const left = knots[interval + at - level];
            if (right === left)
                continue;
            if (level > degree - derivative) {
                const weight = (level * before[at - 1]) / (right - left);
                weights[at - 1] -= weight;
                weights[at] = weight;
            }
            else {
                const weight = before[at - 1] / (right - left);
                weights[at - 1] += weight * (right - x);
                weights[at] = weight * (x - left);
            }
        }
    }
    return weights;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/spline-transformer.ts





const spline_transformer_NAME = 'sklearn.preprocessing.SplineTransformer';
/** The B-splines of each column. */
const splineTransformerLowering = {
    classes: [spline_transformer_NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const bases = attributes.list('bsplines_').map((spline) => basisOf(spline));
        const [first] = bases;
        if (first === undefined || bases.some((basis) => basis.coefficients.cols !== first.coefficients.cols))
            throw (0,errors/* corrupt */.qb)(spline_transformer_NAME, 'its columns have different numbers of splines');
        const width = first.coefficients.cols;
        const extrapolate = extrapolationOf(attributes);
        const gaps = attributes.has('handle_missing') && attributes.string('handle_missing') === 'zeros';
        const kept = width - (attributes.boolean('include_bias') ? 0 : 1);
        const inputs = inputsOf(attributes, 'number', bases.length);
        const about = { className: spline_transformer_NAME, inputs, missing: gaps ? 'allowed' : 'refused' };
        return numericTransformer(about, (block) => {
            const input = (0,blocks/* toDense */.FL)(block);
            const output = (0,blocks/* denseBlock */.L9)(input.rows, kept * bases.length);
            for (let at = 0; at < input.data.length; at++) {
                const value = input.data[at];
                if (Number.isNaN(value))
                    continue;
                const column = at % input.cols;
                const splines = extrapolate(bases[column], value, column, () => outside(inputs[column].name, column, value));
                output.data.set(splines.subarray(0, kept), at * kept);
            }
            return output;
        });
    },
};
/** scipy.interpolate.BSpline; its attributes became private in SciPy 1.15. */
function basisOf(value) {
    if (!(value instanceof pickle_values/* PyObject */.By))
        throw (0,errors/* corrupt */.qb)(spline_transformer_NAME, 'a spline is no object');
    const attributes = access/* Attributes */.e.of(value);
    const degree = attributes.int('k');
    const knots = attributes.floats(attributes.has('_t') ? '_t' : 't');
    const coefficients = attributes.matrix(attributes.has('_c') ? '_c' : 'c');
    if (degree < 0 || coefficients.rows < degree + 1 || knots.length < coefficients.rows + degree + 1)
        throw (0,errors/* corrupt */.qb)(spline_transformer_NAME, 'the knots of a spline do not fit its degree');
    // More knots than splines only occur where the file is damaged: SciPy takes the length of the coefficients as the number of splines.
    return { degree, knots: knots.subarray(0, coefficients.rows + degree + 1), coefficients };
}
function extrapolationOf(attributes) {
    const rule = attributes.string('extrapolation');
    switch (rule) {
        case 'continue':
            return (basis, value) => splineAt(basis, value);
        case 'periodic':
            return (basis, value) => {
                const [low, high] = splineRange(basis);
                return splineAt(basis, low + modulo(value - low, high - low));
            };
        case 'error':
            return (basis, value, _column, refuse) => {
                const [low, high] = splineRange(basis);
                if (value < low || value > high)
                    throw refuse();
                return splineAt(basis, value);
            };
        case 'constant':
            return (basis, value) => {
                const [low, high] = splineRange(basis);
                return ends(basis, value < low ? low : value > high ? high : null, basis.degree) ?? splineAt(basis, value);
            };
        case 'linear':
            return linear;
        default:
            throw (0,errors/* unsupported */.qO)(`${spline_transformer_NAME}.extrapolation`, `"${rule}"`);
    }
}
/** The splines at an end of the range: only the outermost ones go on beyond it. null for a value inside. */
function ends(basis, end, count) {
    if (end === null)
        return null;
    const low = end === splineRange(basis)[0];
    const width = basis.coefficients.cols;
    return splineAt(basis, end).map((value, at) => ((low ? at < count : at >= width - count) ? value : 0));
}
/**
 * scikit-learn counts the outermost splines in a variable that it raises to 2 for degrees below and never sets back, so that later
 * columns of such a transformer also begin and end further inside.
 */
const linear = (basis, value, column) => {
    const { degree, knots, coefficients } = basis;
    const margin = degree > 1 ? degree : Math.min(2, degree + column);
    const count = degree > 1 ? degree : Math.min(2, margin + 1);
    const [low, high] = [knots[margin], knots[knots.length - margin - 1]];
    if (value >= low && value <= high)
        return splineAt(basis, value);
    const out = new Float64Array(coefficients.cols);
    const continued = (end, at) => {
        const slope = degree === 0 ? 0 : splineAt(basis, end, 1)[at];
        return splineAt(basis, end)[at] + (value - end) * slope;
    };
    // In scikit-learn's order: where the margins overlap, a value is beyond both ends.
    for (let at = 0; at < count; at++) {
        if (value < low)
            out[at] = continued(low, at);
        const mirrored = out.length - 1 - at;
        if (value > high)
            out[mirrored] = continued(high, mirrored);
    }
    return out;
};
/** numpy's %: the sign of the divisor. */
function modulo(value, divisor) {
    const rest = value % divisor;
    return rest !== 0 && rest < 0 !== divisor < 0 ? rest + divisor : rest;
}
function outside(name, column, value) {
    const shown = (0,core_text/* plain */.pj)(name ?? `#${column + 1}`, 80);
    return new errors/* ModelGateError */.j3('data', `column ${shown} holds ${value}, which lies beyond the limits of the knots`, {
        subject: shown,
        remedy: 'Train with another extrapolation than "error" to take such values.',
    });
}

;// CONCATENATED MODULE: ./src/lower/sklearn/target-encoder.ts






const target_encoder_NAME = 'sklearn.preprocessing.TargetEncoder';
/** The mean target of each category (of each class when there are more than two); unknown ones get the overall mean. */
const targetEncoderLowering = {
    classes: [target_encoder_NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const categories = categoriesOf(attributes);
        const width = attributes.string('target_type_') === 'multiclass' ? attributes.list('classes_').length : 1;
        const means = width === 1 ? Float64Array.of(attributes.number('target_mean_')) : attributes.floats('target_mean_');
        const encodings = attributes.list('encodings_').map((encoding) => {
            if (!(encoding instanceof pickle_values/* NDArray */.Mv))
                throw (0,errors/* corrupt */.qb)(target_encoder_NAME, 'the encoding of a column is no array');
            return (0,arrays/* toFloats */.Fn)(encoding);
        });
        const fits = encodings.length === categories.length * width &&
            means.length === width &&
            encodings.every((encoding, at) => encoding.length === categories[Math.floor(at / width)].cells.length);
        if (!fits)
            throw (0,errors/* corrupt */.qb)(target_encoder_NAME, 'the encodings do not fit the categories');
        const inputs = categoricalInputs(attributes, categories.map(({ cells }) => cells));
        return {
            ...transformerFacts(target_encoder_NAME, inputs),
            transform(block) {
                const { columns } = (0,blocks/* toColumns */.tp)(block);
                columnsExpected(columns.length, categories.length, target_encoder_NAME);
                const output = (0,blocks/* denseBlock */.L9)(block.rows, encodings.length);
                for (const [at, column] of columns.entries()) {
                    const positions = encodeColumn(column, categories[at]);
                    for (let target = 0; target < width; target++) {
                        const place = at * width + target;
                        const encoding = encodings[place];
                        for (let row = 0; row < block.rows; row++) {
                            const position = positions[row];
                            output.data[row * output.cols + place] = position < 0 ? means[target] : encoding[position];
                        }
                    }
                }
                return output;
            },
            toOnnx(graph, input) {
                const { greater, times, where } = graphMath(graph);
                const columns = graphCategoryColumns(graph, input, target_encoder_NAME, categories);
                const parts = columns.flatMap((column, at) => {
                    const { hot, unknown } = graphOneHot(graph, column, categories[at]);
                    const isUnknown = greater(unknown, 0.5);
                    return Array.from(means, (mean, target) => {
                        const encoding = encodings[at * width + target];
                        return where(isUnknown, mean, times(hot, encoding.length, 1, encoding));
                    });
                });
                return { transformed: (0,graph_nodes/* graphConcat */.tR)(graph, parts) };
            },
        };
    },
};

;// CONCATENATED MODULE: ./src/lower/sklearn/categorical-naive-bayes.ts






const categorical_naive_bayes_NAME = 'sklearn.naive_bayes.CategoricalNB';
/** Naive Bayes on category numbers. */
const categoricalNaiveBayesLowering = {
    classes: [categorical_naive_bayes_NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const classes = attributes.labels('classes_');
        const priors = attributes.floats('class_log_prior_');
        const features = attributes.list('feature_log_prob_').map((array) => {
            if (!(array instanceof pickle_values/* NDArray */.Mv) || array.shape.length !== 2 || array.shape[0] !== classes.length)
                throw (0,errors/* corrupt */.qb)(categorical_naive_bayes_NAME, 'the likelihoods of a feature do not fit the classes');
            return { data: (0,arrays/* toFloats */.Fn)(array), categories: array.shape[1] };
        });
        if (priors.length !== classes.length)
            throw (0,errors/* corrupt */.qb)(categorical_naive_bayes_NAME, 'the priors do not fit the classes');
        const inputs = inputsOf(attributes, 'number', features.length);
        const joint = (input) => {
            const out = (0,blocks/* denseBlock */.L9)(input.rows, classes.length);
            for (let row = 0; row < input.rows; row++) {
                for (const [column, { data, categories }] of features.entries()) {
                    // Cells become integers as numpy makes them: towards zero.
                    const category = Math.trunc(input.data[row * input.cols + column]);
                    if (category < 0 || category >= categories)
                        throw categorical_naive_bayes_unknownCategory(inputs[column].name ?? `#${column + 1}`, { category, categories, row });
                    for (let label = 0; label < classes.length; label++)
                        out.data[row * classes.length + label] += data[label * categories + category];
                }
                for (let label = 0; label < classes.length; label++)
                    out.data[row * classes.length + label] += priors[label];
            }
            return out;
        };
        return classifier({ className: categorical_naive_bayes_NAME, classes, inputs }, {
            compute: (input) => joint((0,blocks/* toDense */.FL)(input)),
            labels: links/* argmaxRows */._h,
            probabilities: normalizedLikelihoods,
        }, {
            toOnnx(graph, input) {
                const { less, sum, where } = graphMath(graph);
                const matrix = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                const parts = features.map(({ data, categories }, column) => {
                    const category = graph.cast((0,graph_nodes/* graphFlat */.sv)(graph, (0,graph_nodes/* graphColumns */.iD)(graph, matrix, [column])), 'int64');
                    // A runtime takes negative positions from the end, and refuses those behind it.
                    const outside = graph.constant(BigInt64Array.of(BigInt(categories)), [1]);
                    const place = where(less(category, graph.constant(BigInt64Array.of(0n), [1])), outside, category);
                    const turned = transposed({ rows: classes.length, cols: categories, data });
                    const name = `refuse a category that column ${column + 1} did not have in training`;
                    return graph.node('Gather', [graph.constant(turned.data, [categories, classes.length]), place], {}, { name });
                });
                const joint = sum([...parts, (0,graph_nodes/* graphRow */.xm)(graph, priors)]);
                return { labels: (0,graph_nodes/* graphArgmax */.Ng)(graph, joint), probabilities: (0,graph_nodes/* graphSoftmax */.NZ)(graph, joint) };
            },
        });
    },
};
function categorical_naive_bayes_unknownCategory(name, { category, categories, row }) {
    return new errors/* ModelGateError */.j3('data', `column ${(0,core_text/* plain */.pj)(name, 80)} holds category ${category} in row ${row + 1}; ${categorical_naive_bayes_NAME} knows 0 to ${categories - 1}`, { subject: name, remedy: 'Train with min_categories to leave room for categories that training does not see.' });
}

;// CONCATENATED MODULE: ./src/lower/sklearn/gaps.ts



/** `missing_values` of an imputer on numbers; NaN stands for NaN, None and pandas.NA. */
function markerNumber(attributes) {
    const marker = attributes.raw('missing_values');
    const subject = `${attributes.className}.missing_values`;
    if (isMissingMarker(marker))
        return NaN;
    const cell = cellOfValue(marker, subject);
    if (typeof cell !== 'number')
        throw (0,errors/* unsupported */.qO)(subject, 'gaps marked by something else than a number');
    return cell;
}
function isMarked(value, marker) {
    return Number.isNaN(marker) ? Number.isNaN(value) : value === marker;
}
/** Columns that get an indicator of their gaps (add_indicator). */
function markedColumns(attributes) {
    const indicator = attributes.get('indicator_') ?? null;
    if (indicator === null)
        return new Int32Array(0);
    return access/* Attributes */.e.of(attributes.object('indicator_')).ints('features_');
}

;// CONCATENATED MODULE: ./src/lower/sklearn/knn-imputer.ts






const knn_imputer_NAME = 'sklearn.impute.KNNImputer';
/** Fills a gap with the mean of the nearest training rows that know the column. */
const knnImputerLowering = {
    classes: [knn_imputer_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const marker = markerNumber(attributes);
        const training = knn_imputer_trainingOf(attributes);
        const weights = attributes.raw('weights');
        if (weights !== 'uniform' && weights !== 'distance')
            throw (0,errors/* unsupported */.qO)(`${knn_imputer_NAME}.weights`, 'weights by a function');
        if (attributes.raw('metric') !== 'nan_euclidean')
            throw (0,errors/* unsupported */.qO)(`${knn_imputer_NAME}.metric`, 'a metric of its own');
        const valid = validColumns(attributes, training);
        const keepEmpty = attributes.has('keep_empty_features') && attributes.boolean('keep_empty_features');
        const kept = valid.flatMap((known, column) => (known || keepEmpty ? [column] : []));
        const flagged = markedColumns(attributes);
        const k = attributes.int('n_neighbors');
        if (valid.length !== training.cols || k < 1)
            throw (0,errors/* corrupt */.qb)(knn_imputer_NAME, 'its columns do not fit the training rows');
        context.note('of training rows that are equally far, the first ones fill a gap; scikit-learn leaves that choice open');
        const rule = {
            training,
            k,
            byDistance: weights === 'distance',
            // Until 1.5 rows at an unknown distance took part when there were too few others.
            unknownCount: weights === 'uniform' && !isAtLeast(context.version, 1, 6),
        };
        const missing = Number.isNaN(marker) ? 'allowed' : 'refused';
        return denseTransformer({ className: knn_imputer_NAME, inputs: inputsOf(attributes, 'number', valid.length), missing }, (input) => {
            const output = (0,blocks/* denseBlock */.L9)(input.rows, kept.length + flagged.length);
            for (let row = 0; row < input.rows; row++) {
                const cells = input.data.subarray(row * input.cols, (row + 1) * input.cols);
                const gaps = cells.map((value) => (isMarked(value, marker) ? 1 : 0));
                const distances = gaps.includes(1) ? distancesTo(cells, gaps, training) : null;
                let to = row * output.cols;
                for (const column of kept) {
                    if (!valid[column])
                        output.data[to++] = 0;
                    else
                        output.data[to++] = gaps[column] === 1 ? filling(column, distances, rule) : cells[column];
                }
                for (const column of flagged)
                    output.data[to++] = gaps[column];
            }
            return output;
        });
    },
};
/** Columns that training knew in some row; the file says it since 1.1. */
function validColumns(attributes, { gaps, rows, cols }) {
    if (attributes.has('_valid_mask')) {
        return Array.from((0,arrays/* toFloats */.Fn)(attributes.array('_valid_mask')), (flag) => flag === 1);
    }
    const known = (column) => Array.from({ length: rows }, (_, row) => gaps[row * cols + column]).includes(0);
    return Array.from({ length: cols }, (_, column) => known(column));
}
function knn_imputer_trainingOf(attributes) {
    const gaps = (0,arrays/* toFloats */.Fn)(attributes.array('_mask_fit_X'));
    const { rows, cols, data } = attributes.matrix('_fit_X');
    if (gaps.length !== data.length)
        throw (0,errors/* corrupt */.qb)(knn_imputer_NAME, 'the gaps do not fit the training rows');
    return { kind: 'dense', rows, cols, data, gaps };
}
/**
 * nan_euclidean_distances: over the columns that both know, scaled up to all of them; NaN without a common one. In the order of
 * scikit-learn, which takes |x|^2 - 2 x.y + |y|^2 and then subtracts what only one of the rows knows.
 */
function distancesTo(cells, gaps, training) {
    const { cols } = training;
    const known = cells.map((value, column) => (gaps[column] === 1 ? 0 : value));
    const norm = known.reduce((sum, value) => sum + value * value, 0);
    return Float64Array.from({ length: training.rows }, (_, row) => {
        let [product, otherNorm, onlyHere, onlyThere, common] = [0, 0, 0, 0, 0];
        for (let column = 0; column < cols; column++) {
            const at = row * cols + column;
            const here = known[column];
            const there = training.gaps[at] === 1 ? 0 : training.data[at];
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
    });
}
function filling(column, distances, { training, k, byDistance, unknownCount }) {
    const donors = [];
    for (let row = 0; row < training.rows; row++)
        if (training.gaps[row * training.cols + column] !== 1)
            donors.push(row);
    const value = (row) => training.data[row * training.cols + column];
    if (donors.every((row) => Number.isNaN(distances[row])))
        return mean(donors.map(value));
    // NaN sorts last; the sort is stable, so that the first of equals stays first.
    const order = (row) => (Number.isNaN(distances[row]) ? Infinity : distances[row]);
    const nearest = donors
        .toSorted((left, right) => (order(left) === order(right) ? 0 : order(left) - order(right)))
        .slice(0, k);
    const known = unknownCount ? nearest : nearest.filter((row) => !Number.isNaN(distances[row]));
    if (!byDistance)
        return mean(known.map(value));
    const exact = known.filter((row) => distances[row] === 0);
    if (exact.length > 0)
        return mean(exact.map(value));
    let sum = 0;
    let total = 0;
    for (const row of known) {
        sum += value(row) * (1 / distances[row]);
        total += 1 / distances[row];
    }
    return sum / total;
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/iterative-imputer.ts









const iterative_imputer_NAME = 'sklearn.impute.IterativeImputer';
/** Fills gaps by what regressions on the other columns say, round by round. */
const iterativeImputerLowering = {
    classes: [iterative_imputer_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        if (attributes.boolean('sample_posterior'))
            throw (0,errors/* unsupported */.qO)(`${iterative_imputer_NAME}.sample_posterior`, 'it fills gaps at random, so there is nothing to reproduce');
        if (attributes.has('keep_empty_features') && attributes.boolean('keep_empty_features'))
            throw (0,errors/* unsupported */.qO)(`${iterative_imputer_NAME}.keep_empty_features`, 'it means different things in different versions');
        const marker = markerNumber(attributes);
        const initial = lowerTransformer(attributes.object('initial_imputer_'), context, 'initial_imputer_');
        const kept = iterative_imputer_keptColumns(attributes);
        const steps = iterative_imputer_stepsOf(attributes, context, kept.length);
        const flagged = markedColumns(attributes);
        const missing = Number.isNaN(marker) ? 'allowed' : 'refused';
        const about = { className: iterative_imputer_NAME, inputs: inputsOf(attributes, 'number', initial.inputs.length), missing };
        return {
            ...transformerFacts(iterative_imputer_NAME, about.inputs),
            transform(block) {
                const input = (0,blocks/* toDense */.FL)((0,numeric_input/* numericInput */.u)(block, about));
                const filled = (0,blocks/* toDense */.FL)(initial.transform(input));
                const gaps = (0,blocks/* toDense */.FL)((0,blocks/* selectColumns */.Gs)(input, kept)).data.map((value) => (isMarked(value, marker) ? 1 : 0));
                const values = { ...filled, data: filled.data.slice() };
                // Where nothing at all is known, scikit-learn leaves the first filling.
                if (gaps.includes(0))
                    for (const step of steps)
                        fill(step, values, gaps);
                return flagged.length === 0 ? values : withFlags(values, input, { flagged, marker });
            },
            toOnnx(graph, input) {
                const { allMin, and, equal, greater, isNaN, max, min, number, where } = graphMath(graph);
                const matrix = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                const marked = number(Number.isNaN(marker) ? isNaN(matrix) : equal(matrix, marker));
                const gaps = (0,graph_nodes/* graphColumns */.iD)(graph, marked, kept);
                const first = graphTransformed(graph, initial, [matrix]);
                const known = equal(allMin(gaps), 0);
                const columns = kept.map((_, at) => (0,graph_nodes/* graphColumns */.iD)(graph, first, [at]));
                for (const { target, neighbours, estimator, low, high } of steps) {
                    const seen = (0,graph_nodes/* graphConcat */.tR)(graph, neighbours.map((at) => columns[at]));
                    const predicted = new GraphMember(graph, estimator, [seen]).values;
                    const isGap = and(greater((0,graph_nodes/* graphColumns */.iD)(graph, gaps, [target]), 0), known);
                    columns[target] = where(isGap, min(max(predicted, low), high), columns[target]);
                }
                if (flagged.length > 0)
                    columns.push((0,graph_nodes/* graphColumns */.iD)(graph, marked, [...flagged]));
                return { transformed: (0,graph_nodes/* graphConcat */.tR)(graph, columns) };
            },
        };
    },
};
/** Columns of which training knew something; the others are dropped. */
function iterative_imputer_keptColumns(attributes) {
    const empty = attributes.has('_is_empty_feature')
        ? (0,arrays/* toFloats */.Fn)(attributes.array('_is_empty_feature'))
        : access/* Attributes */.e.of(attributes.object('initial_imputer_'))
            .floats('statistics_')
            .map((value) => (Number.isNaN(value) ? 1 : 0));
    return Array.from(empty.keys()).filter((column) => empty[column] === 0);
}
/** `imputation_sequence_`: (feature, neighbours, estimator) of every round in order; empty when no round was needed. */
function iterative_imputer_stepsOf(attributes, context, columns) {
    if (attributes.int('n_iter_') === 0)
        return [];
    const [lows, highs] = [boundsOf(attributes, '_min_value'), boundsOf(attributes, '_max_value')];
    return attributes.list('imputation_sequence_').map((triplet, at) => {
        const [feature, others, estimator] = itemsOf(triplet);
        const target = (0,arrays/* asNumber */.i)(feature ?? null);
        const neighbours = (0,arrays/* asItems */.dB)(others ?? null)?.map((item) => (0,arrays/* asNumber */.i)(item) ?? -1) ?? [-1];
        const fits = (column) => column !== null && Number.isInteger(column) && column >= 0 && column < columns;
        if (!(estimator instanceof pickle_values/* PyObject */.By) || target === null || ![target, ...neighbours].every(fits))
            throw (0,errors/* corrupt */.qb)(iterative_imputer_NAME, `step ${at} of imputation_sequence_ does not fit the columns`);
        return {
            target,
            neighbours,
            estimator: lowerPredictor(estimator, context, `imputation_sequence_[${at}].estimator`),
            low: lows(target),
            high: highs(target),
        };
    });
}
/** One a column; one for all until 0.22. */
function boundsOf(attributes, name) {
    const single = (0,arrays/* asNumber */.i)(attributes.raw(name));
    if (single !== null)
        return () => single;
    const bounds = attributes.floats(name);
    return (column) => bounds[column] ?? (name === '_min_value' ? -Infinity : Infinity);
}
/** A named tuple is pickled by the arguments of its class. */
function itemsOf(triplet) {
    if (triplet instanceof pickle_values/* PyObject */.By)
        return triplet.args;
    return (0,arrays/* asItems */.dB)(triplet) ?? [];
}
function fill({ target, neighbours, estimator, low, high }, values, gaps) {
    const { cols } = values;
    const rows = Array.from({ length: values.rows }, (_, row) => row).filter((row) => gaps[row * cols + target] === 1);
    if (rows.length === 0)
        return;
    const known = (0,blocks/* denseBlock */.L9)(rows.length, neighbours.length);
    for (const [at, row] of rows.entries()) {
        for (const [to, column] of neighbours.entries())
            known.data[at * known.cols + to] = values.data[row * cols + column];
    }
    const predicted = ask(estimator, known, 'predictions').values;
    if (predicted?.length !== rows.length)
        throw (0,errors/* unsupported */.qO)(estimator.className, `it predicts no values for ${iterative_imputer_NAME}`);
    for (const [at, row] of rows.entries())
        values.data[row * cols + target] = Math.min(Math.max(predicted[at], low), high);
}
function withFlags(values, input, { flagged, marker }) {
    const output = (0,blocks/* denseBlock */.L9)(values.rows, values.cols + flagged.length);
    for (let row = 0; row < values.rows; row++) {
        output.data.set(values.data.subarray(row * values.cols, (row + 1) * values.cols), row * output.cols);
        for (const [at, column] of flagged.entries()) {
            output.data[row * output.cols + values.cols + at] = isMarked(input.data[row * input.cols + column], marker)
                ? 1
                : 0;
        }
    }
    return output;
}

;// CONCATENATED MODULE: ./src/plan/kernels/pairwise.ts





/** Kernels of sklearn.metrics.pairwise_kernels by name, for a number of features. */
const PAIRWISE_KERNELS = {
    linear: () => pairwise_dot,
    rbf: ({ gamma }, features) => {
        const rate = -(gamma ?? 1 / features);
        return (...rows) => Math.exp(rate * squaredDistance(...rows));
    },
    laplacian: ({ gamma }, features) => {
        const rate = -(gamma ?? 1 / features);
        return (...rows) => Math.exp(rate * sumOver(rows, (left, right) => Math.abs(left - right)));
    },
    poly: pairwise_polynomial,
    polynomial: pairwise_polynomial,
    sigmoid: ({ gamma, coef0 }, features) => {
        const rate = gamma ?? 1 / features;
        return (...rows) => Math.tanh(rate * pairwise_dot(...rows) + (coef0 ?? 1));
    },
    // A row of zeros stays one when it is divided by its length.
    cosine: () => (left, leftAt, right, rightAt, count) => {
        const lengths = norm(left, leftAt, count) * norm(right, rightAt, count);
        return lengths === 0 ? 0 : pairwise_dot(left, leftAt, right, rightAt, count) / lengths;
    },
    additive_chi2: () => (...rows) => -chiSquared(rows),
    chi2: ({ gamma }) => (...rows) => Math.exp(-(gamma ?? 1) * chiSquared(rows)),
};
function pairwise_polynomial({ gamma, coef0, degree }, features) {
    const rate = gamma ?? 1 / features;
    return (...rows) => (rate * pairwise_dot(...rows) + (coef0 ?? 1)) ** (degree ?? 3);
}
/** The same in a graph. */
const GRAPH_PAIRWISE_KERNELS = {
    linear: () => graphDot,
    rbf: ({ gamma }, features) => fromMath((graph, matrix, training, { exp, mul }) => exp(mul(graphDifferences(graph, matrix, training), -(gamma ?? 1 / features)))),
    laplacian: ({ gamma }, features) => fromMath((graph, matrix, training, { abs, exp, mul, sub }) => {
        const distance = graphPairwise(graph, matrix, training, (_, row, other) => abs(sub(row, other)));
        return exp(mul(distance, -(gamma ?? 1 / features)));
    }),
    poly: graphPolynomial,
    polynomial: graphPolynomial,
    sigmoid: ({ gamma, coef0 }, features) => fromMath((graph, matrix, training, { add, mul, tanh }) => tanh(add(mul(graphDot(graph, matrix, training), gamma ?? 1 / features), coef0 ?? 1))),
    cosine: () => fromMath((graph, matrix, training, { div, equal, mul, sqrt, square, where }) => {
        const lengths = Float64Array.from({ length: training.rows }, (_, row) => norm(training.data, row * training.cols, training.cols));
        const product = mul(sqrt((0,graph_nodes/* graphRowSum */.wJ)(graph, square(matrix))), (0,graph_nodes/* graphRow */.xm)(graph, lengths));
        return where(equal(product, 0), 0, div(graphDot(graph, matrix, training), product));
    }),
    additive_chi2: () => fromMath((graph, matrix, training, { neg }) => neg(graphChiSquared(graph, matrix, training))),
    chi2: ({ gamma }) => fromMath((graph, matrix, training, { exp, mul }) => exp(mul(graphChiSquared(graph, matrix, training), -(gamma ?? 1)))),
};
function fromMath(make) {
    return (graph, matrix, training) => make(graph, matrix, training, graphMath(graph));
}
function graphPolynomial({ gamma, coef0, degree }, features) {
    return fromMath((graph, matrix, training, { add, mul, pow }) => pow(add(mul(graphDot(graph, matrix, training), gamma ?? 1 / features), coef0 ?? 1), degree ?? 3));
}
function graphChiSquared(graph, matrix, training) {
    return graphPairwise(graph, matrix, training, ({ add, div, equal, square, sub, where }, row, other) => {
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
const pairwise_dot = (...rows) => sumOver(rows, (left, right) => left * right);
const squaredDistance = (...rows) => sumOver(rows, (left, right) => (left - right) ** 2);
function norm(data, at, count) {
    return Math.sqrt(pairwise_dot(data, at, data, at, count));
}
function chiSquared(rows) {
    return sumOver(rows, (left, right) => (left + right === 0 ? 0 : (left - right) ** 2 / (left + right)));
}
/** The kernel between every row of the input and every training row. */
function kernelMatrix(kernel, input, training) {
    const out = (0,blocks/* denseBlock */.L9)(input.rows, training.rows);
    for (let row = 0; row < input.rows; row++) {
        for (let at = 0; at < training.rows; at++) {
            out.data[row * training.rows + at] = kernel(input.data, row * input.cols, training.data, at * training.cols, input.cols);
        }
    }
    return out;
}
/** The kernel matrix times weights (training rows x outputs). */
function kernelProduct(kernel, input, training, weights) {
    return affine(kernelMatrix(kernel, input, training), transposed(weights));
}

;// CONCATENATED MODULE: ./src/lower/sklearn/pairwise-kernels.ts



/** The kernel of an estimator that names it as sklearn.metrics.pairwise_kernels does. @throws unsupported for others */
function pairwiseKernelOf(attributes, features) {
    return kernelFrom(PAIRWISE_KERNELS, attributes, features);
}
/** The same in a graph. */
function graphKernelOf(attributes, features) {
    return kernelFrom(GRAPH_PAIRWISE_KERNELS, attributes, features);
}
function kernelFrom(kernels, attributes, features) {
    const name = attributes.raw('kernel');
    const subject = `${attributes.className}.kernel`;
    if (typeof name !== 'string')
        throw (0,errors/* unsupported */.qO)(subject, 'a kernel function of its own');
    const make = Object.hasOwn(kernels, name) ? kernels[name] : undefined;
    if (make === undefined)
        throw (0,errors/* unsupported */.qO)(subject, `the kernel "${name}"`);
    const extra = attributes.get('kernel_params') ?? null;
    if (extra instanceof pickle_values/* PyDict */.KL ? extra.size > 0 : extra !== null)
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.kernel_params`, 'further parameters of the kernel');
    // KernelPCA has resolved gamma in `gamma_` since 1.2.
    const gamma = attributes.optionalNumber(attributes.has('gamma_') ? 'gamma_' : 'gamma');
    const settings = { gamma, coef0: attributes.optionalNumber('coef0'), degree: attributes.optionalNumber('degree') };
    return make(settings, features);
}
/** A matrix of training rows. */
function pairwise_kernels_rowsOf(attributes, name) {
    if (!(attributes.raw(name) instanceof pickle_values/* NDArray */.Mv))
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.${name}`, 'training rows that are no dense matrix');
    return { kind: 'dense', ...attributes.matrix(name) };
}
/** One row a training row; a vector is one column. */
function pairwise_kernels_columnsOf(attributes, name) {
    const array = attributes.array(name);
    return { rows: array.shape[0] ?? 0, cols: array.shape[1] ?? 1, data: (0,arrays/* toFloats */.Fn)(array) };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/kernel-ridge.ts





const kernel_ridge_NAME = 'sklearn.kernel_ridge.KernelRidge';
/** Ridge regression on kernels with the training rows. */
const kernelRidgeLowering = {
    classes: [kernel_ridge_NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const training = pairwise_kernels_rowsOf(attributes, 'X_fit_');
        const weights = pairwise_kernels_columnsOf(attributes, 'dual_coef_');
        if (weights.rows !== training.rows)
            throw (0,errors/* corrupt */.qb)(kernel_ridge_NAME, 'the coefficients do not fit the training rows');
        const kernel = pairwiseKernelOf(attributes, training.cols);
        return regressor({ className: kernel_ridge_NAME, inputs: inputsOf(attributes, 'number', training.cols), outputs: weights.cols }, (input) => kernelProduct(kernel, (0,blocks/* toDense */.FL)(input), training, weights).data, {
            toOnnx(graph, input) {
                const kernels = graphKernelOf(attributes, training.cols)(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), training);
                return { values: graphMath(graph).times(kernels, weights.rows, weights.cols, weights.data) };
            },
        });
    },
};

;// CONCATENATED MODULE: ./src/lower/sklearn/kernel-features.ts





/** Components of a kernel matrix. */
const kernelPcaLowering = {
    classes: ['sklearn.decomposition.KernelPCA'],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const [className] = kernelPcaLowering.classes;
        const training = pairwise_kernels_rowsOf(attributes, 'X_fit_');
        // Renamed in 1.0.
        const [valuesName, vectorsName] = attributes.has('eigenvalues_')
            ? ['eigenvalues_', 'eigenvectors_']
            : ['lambdas_', 'alphas_'];
        const values = attributes.floats(valuesName);
        const vectors = attributes.matrix(vectorsName);
        const centerer = access/* Attributes */.e.of(attributes.object('_centerer'));
        const means = centerer.floats('K_fit_rows_');
        const overall = centerer.number('K_fit_all_');
        if (vectors.rows !== training.rows || vectors.cols !== values.length || means.length !== training.rows)
            throw (0,errors/* corrupt */.qb)(className, 'the components do not fit the training rows');
        const scaled = vectors.data.map((value, at) => {
            const eigenvalue = values[at % vectors.cols];
            return eigenvalue === 0 ? 0 : value / Math.sqrt(eigenvalue);
        });
        const weights = transposed({ ...vectors, data: scaled });
        const about = { className: className, inputs: inputsOf(attributes, 'number', training.cols) };
        // Isomap's gives the kernel itself.
        const given = attributes.raw('kernel') === 'precomputed';
        const kernel = given ? null : pairwiseKernelOf(attributes, training.cols);
        return denseTransformer(about, (input) => {
            const cells = kernel === null ? input : kernelMatrix(kernel, input, training);
            return affine(centred(cells, means, overall), weights);
        }, {
            toOnnx(graph, input) {
                const matrix = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                const cells = given ? matrix : graphKernelOf(attributes, training.cols)(graph, matrix, training);
                return { transformed: (0,graph_nodes/* graphAffine */.wf)(graph, graphCentred(graph, cells, means, overall), weights, 0) };
            },
        });
    },
};
/** A kernel matrix with the means of the training rows taken off. */
const kernelCentererLowering = {
    classes: ['sklearn.preprocessing.KernelCenterer'],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const [className] = kernelCentererLowering.classes;
        const means = attributes.floats('K_fit_rows_');
        const overall = attributes.number('K_fit_all_');
        const about = { className: className, inputs: inputsOf(attributes, 'number', means.length) };
        return denseTransformer(about, (input) => centred(input, means, overall), {
            toOnnx: (graph, input) => ({ transformed: graphCentred(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), means, overall) }),
        });
    },
};
/** `centred` in a graph. */
function graphCentred(graph, cells, means, overall) {
    const { add, div, sub } = graphMath(graph);
    const mean = div((0,graph_nodes/* graphRowSum */.wJ)(graph, cells), means.length);
    return add(sub(sub(cells, (0,graph_nodes/* graphRow */.xm)(graph, means)), mean), overall);
}
/** KernelCenterer.transform. */
function centred(matrix, means, overall) {
    const { rows, cols } = matrix;
    const data = new Float64Array(rows * cols);
    for (let row = 0; row < rows; row++) {
        const cells = matrix.data.subarray(row * cols, (row + 1) * cols);
        const mean = cells.reduce((sum, value) => sum + value, 0) / cols;
        for (let at = 0; at < cols; at++)
            data[row * cols + at] = cells[at] - means[at] - mean + overall;
    }
    return { kind: 'dense', rows, cols, data };
}
/** Kernels with a sample of the training rows, turned so that their products approximate the kernel. */
const nystroemLowering = {
    classes: ['sklearn.kernel_approximation.Nystroem'],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const [className] = nystroemLowering.classes;
        const training = pairwise_kernels_rowsOf(attributes, 'components_');
        const weights = attributes.matrix('normalization_');
        if (weights.cols !== training.rows)
            throw (0,errors/* corrupt */.qb)(className, 'the normalization does not fit the components');
        const kernel = pairwiseKernelOf(attributes, training.cols);
        const about = { className: className, inputs: inputsOf(attributes, 'number', training.cols) };
        return denseTransformer(about, (input) => affine(kernelMatrix(kernel, input, training), weights), {
            toOnnx(graph, input) {
                const kernels = graphKernelOf(attributes, training.cols)(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), training);
                return { transformed: (0,graph_nodes/* graphAffine */.wf)(graph, kernels, weights, 0) };
            },
        });
    },
};
/** Random cosines whose products approximate the radial kernel. */
const rbfSamplerLowering = {
    classes: ['sklearn.kernel_approximation.RBFSampler'],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const [className] = rbfSamplerLowering.classes;
        const weights = attributes.matrix('random_weights_');
        const offsets = attributes.floats('random_offset_');
        if (offsets.length !== weights.cols)
            throw (0,errors/* corrupt */.qb)(className, 'the offsets do not fit the weights');
        const scale = Math.sqrt(2 / attributes.int('n_components'));
        const about = { className: className, inputs: inputsOf(attributes, 'number', weights.rows) };
        const turned = transposed(weights);
        return numericTransformer(about, (input) => {
            const angles = affine(input.kind === 'sparse' ? input : (0,blocks/* toDense */.FL)(input), turned, offsets);
            return { ...angles, data: angles.data.map((angle) => Math.cos(angle) * scale) };
        }, {
            toOnnx(graph, input) {
                const { cos, mul } = graphMath(graph);
                return { transformed: mul(cos((0,graph_nodes/* graphAffine */.wf)(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), turned, offsets)), scale) };
            },
        });
    },
};

;// CONCATENATED MODULE: ./src/lower/sklearn/linear-transformers.ts




/** Independent components, learned metrics and random projections: a product, with the mean taken off first where there is one. */
const linearTransformersLowering = {
    classes: [
        'sklearn.decomposition.FastICA',
        'sklearn.neighbors.NeighborhoodComponentsAnalysis',
        'sklearn.random_projection.GaussianRandomProjection',
        'sklearn.random_projection.SparseRandomProjection',
    ],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const components = componentsOf(attributes);
        const mean = attributes.has('mean_') ? attributes.floats('mean_') : null;
        if (mean !== null && mean.length !== components.cols)
            throw (0,errors/* corrupt */.qb)(className, 'the mean does not fit the components');
        const about = { className, inputs: inputsOf(attributes, 'number', components.cols) };
        return numericTransformer(about, (input) => {
            if (mean === null)
                return affine(input, components);
            const dense = (0,blocks/* toDense */.FL)(input);
            const centred = dense.data.map((value, at) => value - mean[at % dense.cols]);
            return affine({ ...dense, data: centred }, components);
        }, {
            toOnnx(graph, input) {
                const value = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                const centred = mean === null ? value : graph.node('Sub', [value, (0,graph_nodes/* graphRow */.xm)(graph, mean)]);
                return { transformed: (0,graph_nodes/* graphAffine */.wf)(graph, centred, components, 0) };
            },
        });
    },
};
function componentsOf(attributes) {
    const stored = attributes.raw('components_');
    if (!(stored instanceof pickle_values/* PyObject */.By))
        return attributes.matrix('components_');
    const { rows, cols, indptr, indices, data } = csrOf(stored);
    const dense = new Float64Array(rows * cols);
    for (let row = 0; row < rows; row++) {
        for (let at = indptr[row]; at < indptr[row + 1]; at++)
            dense[row * cols + indices[at]] = data[at];
    }
    return { rows, cols, data: dense };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/partial-least-squares.ts




/**
 * Partial least squares. The coefficients are made from the rotations, as `fit` makes them, because what `coef_` holds changed
 * in 1.1, 1.3 and 1.5; the predictions did not.
 */
const partialLeastSquaresLowering = {
    classes: ['PLSRegression', 'PLSCanonical', 'CCA'].map((name) => `sklearn.cross_decomposition.${name}`),
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const rotations = attributes.matrix('x_rotations_');
        const loadings = attributes.matrix('y_loadings_');
        // Public until 0.23.
        const named = (name) => attributes.floats(attributes.has(`_${name}`) ? `_${name}` : `${name}_`);
        const [mean, spread, targetMean, targetSpread] = ['x_mean', 'x_std', 'y_mean', 'y_std'].map(named);
        const fits = rotations.cols === loadings.cols &&
            mean.length === rotations.rows &&
            spread.length === mean.length &&
            targetMean.length === loadings.rows &&
            targetSpread.length === loadings.rows;
        if (!fits)
            throw (0,errors/* corrupt */.qb)(className, 'the rotations do not fit the columns and targets');
        const weights = partial_least_squares_coefficientsOf(rotations, loadings, targetSpread);
        const directions = transposed(rotations);
        const about = { className, inputs: inputsOf(attributes, 'number', rotations.rows) };
        const scaled = (block) => {
            const input = (0,blocks/* toDense */.FL)(block);
            const data = input.data.map((value, at) => (value - mean[at % input.cols]) / spread[at % input.cols]);
            return { ...input, data };
        };
        const graphScaled = (graph, input) => {
            const centred = graph.node('Sub', [(0,graph_nodes/* graphMatrix */.yP)(graph, input), (0,graph_nodes/* graphRow */.xm)(graph, mean)]);
            return graph.node('Div', [centred, (0,graph_nodes/* graphRow */.xm)(graph, spread)]);
        };
        return {
            ...regressor({ ...about, outputs: weights.rows }, (input) => affine(scaled(input), weights, targetMean).data),
            transform: (block) => affine(scaled((0,numeric_input/* numericInput */.u)(block, about)), directions),
            toOnnx(graph, input) {
                const value = graphScaled(graph, input);
                return {
                    values: (0,graph_nodes/* graphAffine */.wf)(graph, value, weights, targetMean),
                    transformed: (0,graph_nodes/* graphAffine */.wf)(graph, value, directions, 0),
                };
            },
        };
    },
};
/** targets x features */
function partial_least_squares_coefficientsOf(rotations, loadings, targetSpread) {
    const products = affine({ kind: 'dense', ...loadings }, rotations);
    return { ...products, data: products.data.map((value, at) => value * targetSpread[Math.floor(at / products.cols)]) };
}

;// CONCATENATED MODULE: ./src/plan/functions/digamma.ts

/** Bernoulli numbers over their index, the highest first: the tail of the asymptotic series. */
const SERIES = [1 / 12, -691 / 32760, 1 / 132, -1 / 240, 1 / 252, -1 / 120, 1 / 12];
/**
 * The logarithmic derivative of the gamma function at a positive number: moved up to where the asymptotic series holds
 * (https://dlmf.nist.gov/5.11.E2).
 */
function digamma(x) {
    let shift = 0;
    let at = x;
    for (; at < 10; at++)
        shift += 1 / at;
    const square = 1 / (at * at);
    return Math.log(at) - 0.5 / at - square * polynomial(square, SERIES) - shift;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/gaussian-mixture.ts





const BAYESIAN = 'sklearn.mixture.BayesianGaussianMixture';
/** Clusters by normal densities. */
const gaussianMixtureLowering = {
    classes: ['sklearn.mixture.GaussianMixture', BAYESIAN],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const means = { kind: 'dense', ...attributes.matrix('means_') };
        const densities = densitiesOf(attributes, means);
        const offsets = offsetsOf(attributes, className, means);
        const clusters = classifier({ className, classes: [], inputs: inputsOf(attributes, 'number', means.cols) }, {
            compute: (input) => {
                const joint = densities.of((0,blocks/* toDense */.FL)(input));
                return { ...joint, data: joint.data.map((value, at) => value + offsets[at % joint.cols]) };
            },
            labels: links/* argmaxRows */._h,
            probabilities: normalizedLikelihoods,
        }, {
            toOnnx(graph, input) {
                const { add } = graphMath(graph);
                const joint = add(densities.graph(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input)), (0,graph_nodes/* graphRow */.xm)(graph, offsets));
                return { labels: (0,graph_nodes/* graphArgmax */.Ng)(graph, joint), probabilities: (0,graph_nodes/* graphSoftmax */.NZ)(graph, joint) };
            },
        });
        return { ...clusters, task: 'clustering', classes: null };
    },
};
/** What is added to the log density of each component: its log weight, and the corrections of the variational estimate. */
function offsetsOf(attributes, className, means) {
    if (className !== BAYESIAN)
        return attributes.floats('weights_').map(Math.log);
    // One for all where the components share their precisions.
    const shared = (0,arrays/* asNumber */.i)(attributes.raw('degrees_of_freedom_'));
    const freedom = shared === null ? attributes.floats('degrees_of_freedom_') : means.data.slice(0, means.rows).fill(shared);
    const precision = attributes.floats('mean_precision_');
    const features = means.cols;
    return logWeights(attributes).map((weight, at) => {
        let lambda = features * Math.LN2;
        for (let feature = 0; feature < features; feature++)
            lambda += digamma(0.5 * (freedom[at] - feature));
        return weight - 0.5 * features * Math.log(freedom[at]) + 0.5 * (lambda - features / precision[at]);
    });
}
function logWeights(attributes) {
    const stored = attributes.raw('weight_concentration_');
    if (!(stored instanceof pickle_values/* PyTuple */.Wc)) {
        const counts = attributes.floats('weight_concentration_');
        const total = digamma(counts.reduce((sum, count) => sum + count, 0));
        return counts.map((count) => digamma(count) - total);
    }
    // Stick breaking: two parameters a component.
    const [taken, left] = stored.items.map((item) => {
        if (!(item instanceof pickle_values/* NDArray */.Mv))
            throw (0,errors/* corrupt */.qb)(BAYESIAN, 'the concentrations are no arrays');
        return (0,arrays/* toFloats */.Fn)(item);
    });
    if (taken === undefined || left?.length !== taken.length)
        throw (0,errors/* corrupt */.qb)(BAYESIAN, 'the concentrations come in pairs');
    let before = 0;
    return taken.map((count, at) => {
        const total = digamma(count + left[at]);
        const weight = digamma(count) - total + before;
        before += digamma(left[at]) - total;
        return weight;
    });
}
function densitiesOf(attributes, means) {
    const kind = attributes.string('covariance_type');
    const factors = (0,arrays/* toFloats */.Fn)(attributes.array('precisions_cholesky_'));
    const { rows: components, cols: features } = means;
    const constant = features * Math.log(2 * Math.PI);
    const size = {
        full: components * features ** 2,
        tied: features ** 2,
        diag: components * features,
        spherical: components,
    };
    if (!Object.hasOwn(size, kind))
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.covariance_type`, `"${kind}"`);
    if (factors.length !== size[kind])
        throw (0,errors/* corrupt */.qb)(attributes.className, 'the precisions do not fit the means');
    const distances = kind === 'full' || kind === 'tied' ? rotated(means, factors, kind === 'full') : gaussian_mixture_scaled(means, factors);
    return {
        of(input) {
            const squares = distances.squares(input);
            return {
                ...squares,
                data: squares.data.map((value, at) => -0.5 * (constant + value) + distances.logDeterminants[at % components]),
            };
        },
        graph(graph, matrix) {
            const { add, mul } = graphMath(graph);
            const half = mul(add(distances.graphSquares(graph, matrix), constant), -0.5);
            return add(half, (0,graph_nodes/* graphRow */.xm)(graph, distances.logDeterminants));
        },
    };
}
/** A matrix a component, or one for all. */
function rotated(means, factors, own) {
    const { rows: components, cols: features } = means;
    const matrices = Array.from({ length: components }, (_, at) => {
        const from = own ? at * features ** 2 : 0;
        const columns = transposed({ rows: features, cols: features, data: factors.subarray(from, from + features ** 2) });
        const mean = affine({ kind: 'dense', rows: 1, cols: features, data: means.data.subarray(at * features, (at + 1) * features) }, columns);
        return { columns, mean: mean.data };
    });
    const logDeterminants = Float64Array.from(matrices, ({ columns }) => {
        let sum = 0;
        for (let at = 0; at < features; at++)
            sum += Math.log(columns.data[at * features + at]);
        return sum;
    });
    const squares = (input) => {
        const out = (0,blocks/* denseBlock */.L9)(input.rows, components);
        for (const [component, { columns, mean }] of matrices.entries()) {
            const turned = affine(input, columns);
            for (let at = 0; at < turned.data.length; at++) {
                const difference = turned.data[at] - mean[at % features];
                out.data[Math.floor(at / features) * components + component] += difference * difference;
            }
        }
        return out;
    };
    const graphSquares = (graph, matrix) => {
        const { square, sub } = graphMath(graph);
        const parts = matrices.map(({ columns, mean }) => {
            const turned = (0,graph_nodes/* graphAffine */.wf)(graph, matrix, columns, 0);
            return (0,graph_nodes/* graphRowSum */.wJ)(graph, square(sub(turned, (0,graph_nodes/* graphRow */.xm)(graph, mean))));
        });
        return (0,graph_nodes/* graphConcat */.tR)(graph, parts);
    };
    return { squares, graphSquares, logDeterminants };
}
/** A number a component, or one a component and column. */
function gaussian_mixture_scaled(means, factors) {
    const { rows: components, cols: features } = means;
    const factor = (component, feature) => factors[factors.length === components ? component : component * features + feature];
    const weights = (0,blocks/* denseBlock */.L9)(components, features);
    const squareWeights = (0,blocks/* denseBlock */.L9)(components, features);
    const constants = new Float64Array(components);
    const logDeterminants = new Float64Array(components);
    for (let component = 0; component < components; component++) {
        for (let feature = 0; feature < features; feature++) {
            const at = component * features + feature;
            const precision = factor(component, feature) ** 2;
            weights.data[at] = -2 * means.data[at] * precision;
            squareWeights.data[at] = precision;
            constants[component] += means.data[at] ** 2 * precision;
            logDeterminants[component] += Math.log(factor(component, feature));
        }
    }
    const squares = (input) => {
        const linear = affine(input, weights, constants);
        const square = affine({ ...input, data: input.data.map((value) => value * value) }, squareWeights);
        return { ...linear, data: linear.data.map((value, at) => value + square.data[at]) };
    };
    const graphSquares = (graph, matrix) => {
        const { add, square } = graphMath(graph);
        const squared = (0,graph_nodes/* graphAffine */.wf)(graph, square(matrix), squareWeights, 0);
        return add((0,graph_nodes/* graphAffine */.wf)(graph, matrix, weights, constants), squared);
    };
    return { squares, graphSquares, logDeterminants };
}

;// CONCATENATED MODULE: ./src/plan/kernels/covariance.ts




const one = () => 1;
/** Makes graph forms out of what is done with the values. */
const covariance_fromMath = (make) => (graph, matrix, training) => make(graphMath(graph), graph, matrix, training);
const graphFill = (value) => (graph, matrix) => (0,graph_nodes/* graphRepeat */.g$)(graph, matrix, Float64Array.of(value));
const graphConstant = (value) => covariance_fromMath((_, graph, matrix, training) => (0,graph_nodes/* graphRepeat */.g$)(graph, matrix, new Float64Array(training.rows).fill(value)));
function constantCovariance(value) {
    return { between: () => value, self: () => value, graph: graphConstant(value), graphSelf: graphFill(value) };
}
function whiteCovariance(noise) {
    return { between: () => 0, self: () => noise, graph: graphConstant(0), graphSelf: graphFill(noise) };
}
function dotCovariance(sigma) {
    const between = (left, leftAt, right, rightAt, count) => {
        let sum = 0;
        for (let at = 0; at < count; at++)
            sum += left[leftAt + at] * right[rightAt + at];
        return sum + sigma ** 2;
    };
    return {
        between,
        self: (data, at, count) => between(data, at, data, at, count),
        graph: covariance_fromMath(({ add }, graph, matrix, training) => add(graphDot(graph, matrix, training), sigma ** 2)),
        graphSelf: (graph, matrix) => {
            const { add, square } = graphMath(graph);
            return add((0,graph_nodes/* graphRowSum */.wJ)(graph, square(matrix)), sigma ** 2);
        },
    };
}
/** Squared distance after each column is divided by its length scale, or by the one of all. */
function scaledDistance(scales) {
    const shared = scales.length === 1;
    return (left, leftAt, right, rightAt, count) => {
        let sum = 0;
        for (let at = 0; at < count; at++) {
            const scale = scales[shared ? 0 : at];
            sum += (left[leftAt + at] / scale - right[rightAt + at] / scale) ** 2;
        }
        return sum;
    };
}
/** `scaledDistance` in a graph. */
function graphScaledDistance(scales) {
    return covariance_fromMath(({ div }, graph, matrix, training) => {
        const units = new Float64Array(training.cols).map((_, column) => scales[scales.length === 1 ? 0 : column]);
        const data = training.data.map((value, at) => value / units[at % training.cols]);
        return graphDifferences(graph, div(matrix, (0,graph_nodes/* graphRow */.xm)(graph, units)), { ...training, data });
    });
}
function radialCovariance(scales) {
    const distance = scaledDistance(scales);
    return {
        between: (...rows) => Math.exp(-0.5 * distance(...rows)),
        self: one,
        graph: covariance_fromMath(({ exp, mul }, ...rows) => exp(mul(graphScaledDistance(scales)(...rows), -0.5))),
        graphSelf: graphFill(1),
    };
}
/** Matern's function of the distance, for the smoothness with a closed form; null for another one. */
function maternCovariance(scales, nu) {
    const shape = MATERN.get(nu);
    if (shape === undefined)
        return null;
    const distance = scaledDistance(scales);
    return {
        between: (...rows) => shape.at(Math.sqrt(distance(...rows))),
        self: one,
        graph: covariance_fromMath((math, ...rows) => shape.graph(math, math.sqrt(graphScaledDistance(scales)(...rows)))),
        graphSelf: graphFill(1),
    };
}
const MATERN = new Map([
    [0.5, { at: (distance) => Math.exp(-distance), graph: ({ exp, neg }, distance) => exp(neg(distance)) }],
    [
        1.5,
        {
            at(distance) {
                const scaled = distance * Math.sqrt(3);
                return (1 + scaled) * Math.exp(-scaled);
            },
            graph({ add, exp, mul, neg }, distance) {
                const scaled = mul(distance, Math.sqrt(3));
                return mul(add(scaled, 1), exp(neg(scaled)));
            },
        },
    ],
    [
        2.5,
        {
            at(distance) {
                const scaled = distance * Math.sqrt(5);
                return (1 + scaled + scaled ** 2 / 3) * Math.exp(-scaled);
            },
            graph({ add, div, exp, mul, neg, square }, distance) {
                const scaled = mul(distance, Math.sqrt(5));
                return mul(add(add(scaled, 1), div(square(scaled), 3)), exp(neg(scaled)));
            },
        },
    ],
    [
        Infinity,
        {
            at: (distance) => Math.exp(-(distance ** 2) / 2),
            graph: ({ div, exp, neg, square }, distance) => exp(div(neg(square(distance)), 2)),
        },
    ],
]);
function rationalQuadraticCovariance(scale, alpha) {
    const divisor = 2 * alpha * scale ** 2;
    return {
        between: (...rows) => (1 + squaredDistance(...rows) / divisor) ** -alpha,
        self: one,
        graph: covariance_fromMath(({ add, div, pow }, ...rows) => pow(add(div(graphDifferences(...rows), divisor), 1), -alpha)),
        graphSelf: graphFill(1),
    };
}
function periodicCovariance(scale, period) {
    const rate = Math.PI / period;
    return {
        between: (...rows) => Math.exp(-2 * (Math.sin(rate * Math.sqrt(squaredDistance(...rows))) / scale) ** 2),
        self: one,
        graph: covariance_fromMath(({ div, exp, mul, sin, sqrt, square }, ...rows) => exp(mul(square(div(sin(mul(sqrt(graphDifferences(...rows)), rate)), scale)), -2))),
        graphSelf: graphFill(1),
    };
}
function combinedCovariance([first, second], kind) {
    const combine = (one, other) => (kind === 'sum' ? one + other : one * other);
    const join = (graph, one, other) => graph.node(kind === 'sum' ? 'Add' : 'Mul', [one, other]);
    return {
        graph: (graph, ...rows) => join(graph, first.graph(graph, ...rows), second.graph(graph, ...rows)),
        graphSelf: (graph, matrix) => join(graph, first.graphSelf(graph, matrix), second.graphSelf(graph, matrix)),
        between: (...rows) => combine(first.between(...rows), second.between(...rows)),
        self: (...row) => combine(first.self(...row), second.self(...row)),
    };
}
function powerCovariance(base, exponent) {
    const { between, self } = base;
    return {
        between: (...rows) => between(...rows) ** exponent,
        self: (...row) => self(...row) ** exponent,
        graph: (graph, ...rows) => graphMath(graph).pow(base.graph(graph, ...rows), exponent),
        graphSelf: (graph, matrix) => graphMath(graph).pow(base.graphSelf(graph, matrix), exponent),
    };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/covariances.ts



/** Kernels inside kernels; sums of products of a few are common. */
const MAX_DEPTH = 32;
/** A kernel of sklearn.gaussian_process.kernels. @throws unsupported for PairwiseKernel, CompoundKernel and own ones */
function covarianceOf(holder, name, features, depth = 0) {
    const attributes = access/* Attributes */.e.of(holder.object(name));
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    if (depth > MAX_DEPTH)
        throw (0,errors/* unsupported */.qO)(className, `more than ${MAX_DEPTH} kernels inside each other`);
    const inner = (part) => covarianceOf(attributes, part, features, depth + 1);
    switch (className.replace('sklearn.gaussian_process.', '')) {
        case 'ConstantKernel':
            return constantCovariance(attributes.number('constant_value'));
        case 'WhiteKernel':
            return whiteCovariance(attributes.number('noise_level'));
        case 'DotProduct':
            return dotCovariance(attributes.number('sigma_0'));
        case 'RBF':
            return radialCovariance(scalesOf(attributes, features));
        case 'Matern': {
            const nu = attributes.number('nu');
            const matern = maternCovariance(scalesOf(attributes, features), nu);
            if (matern === null)
                throw (0,errors/* unsupported */.qO)(`${className}.nu`, `${nu}; supported are 0.5, 1.5, 2.5 and infinity`);
            return matern;
        }
        case 'RationalQuadratic':
            return rationalQuadraticCovariance(attributes.number('length_scale'), attributes.number('alpha'));
        case 'ExpSineSquared':
            return periodicCovariance(attributes.number('length_scale'), attributes.number('periodicity'));
        case 'Sum':
            return combinedCovariance([inner('k1'), inner('k2')], 'sum');
        case 'Product':
            return combinedCovariance([inner('k1'), inner('k2')], 'product');
        case 'Exponentiation':
            return powerCovariance(inner('kernel'), attributes.number('exponent'));
        default:
            throw (0,errors/* unsupported */.qO)(className, 'this covariance function is not supported');
    }
}
/** One for all columns, or one a column. */
function scalesOf(attributes, features) {
    const single = (0,arrays/* asNumber */.i)(attributes.raw('length_scale'));
    const scales = single === null ? attributes.floats('length_scale') : Float64Array.of(single);
    if (scales.length !== 1 && scales.length !== features)
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.length_scale`, `${scales.length} scales for ${features} columns`);
    return scales;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/gaussian-process.ts







const REGRESSOR = 'sklearn.gaussian_process.GaussianProcessRegressor';
const CLASSIFIER = 'sklearn.gaussian_process.GaussianProcessClassifier';
const LAPLACE = 'sklearn.gaussian_process._BinaryGaussianProcessClassifierLaplace';
/** The posterior mean. */
const gaussianProcessRegressorLowering = {
    classes: [REGRESSOR],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const training = pairwise_kernels_rowsOf(attributes, 'X_train_');
        const weights = pairwise_kernels_columnsOf(attributes, 'alpha_');
        if (weights.rows !== training.rows)
            throw (0,errors/* corrupt */.qb)(REGRESSOR, 'the weights do not fit the training rows');
        const { between, graph: graphKernel } = covarianceOf(attributes, 'kernel_', training.cols);
        const mean = perTarget(attributes, '_y_train_mean');
        const spread = attributes.has('_y_train_std') ? perTarget(attributes, '_y_train_std') : Float64Array.of(1);
        const outputs = weights.cols;
        return regressor({ className: REGRESSOR, inputs: inputsOf(attributes, 'number', training.cols), outputs }, (input) => kernelProduct(between, (0,blocks/* toDense */.FL)(input), training, weights).data.map((value, at) => {
            const target = at % outputs;
            return spread[spread.length === 1 ? 0 : target] * value + mean[mean.length === 1 ? 0 : target];
        }), {
            toOnnx(graph, input) {
                const { add, mul, times } = graphMath(graph);
                const kernels = graphKernel(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), training);
                const values = times(kernels, weights.rows, weights.cols, weights.data);
                return { values: add(mul(values, (0,graph_nodes/* graphRow */.xm)(graph, spread)), (0,graph_nodes/* graphRow */.xm)(graph, mean)) };
            },
        });
    },
};
function perTarget(attributes, name) {
    const single = (0,arrays/* asNumber */.i)(attributes.raw(name));
    return single === null ? attributes.floats(name) : Float64Array.of(single);
}
/** A binary classifier, or one a class or pair of classes. */
const gaussianProcessClassifierLowering = {
    classes: [CLASSIFIER],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const base = lowerPredictor(attributes.object('base_estimator_'), context, 'base_estimator_');
        return {
            ...base,
            className: CLASSIFIER,
            classes: attributes.labels('classes_'),
            inputs: inputsOf(attributes, 'number', base.inputs.length),
        };
    },
};
/** Williams and Barber's approximation of the logistic integral by error functions, as in sklearn/gaussian_process/_gpc.py. */
const LAMBDAS = [0.41, 0.4, 0.37, 0.44, 0.39];
const COEFFICIENTS = [-1854.8214151, 3516.89893646, 221.29346712, 128.12323805, -2010.49422654];
/** Laplace's approximation of a binary Gaussian process classifier. */
const laplaceClassifierLowering = {
    classes: [LAPLACE],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const training = pairwise_kernels_rowsOf(attributes, 'X_train_');
        const classes = attributes.labels('classes_');
        const [targets, expected, roots] = ['y_train_', 'pi_', 'W_sr_'].map((name) => attributes.floats(name));
        const lower = attributes.matrix('L_');
        const { rows } = training;
        if (classes.length !== 2)
            throw (0,errors/* unsupported */.qO)(LAPLACE, `it knows ${classes.length} classes`);
        if ([targets, expected, roots].some((values) => values.length !== rows) ||
            lower.rows !== rows ||
            lower.cols !== rows)
            throw (0,errors/* corrupt */.qb)(LAPLACE, 'the posterior does not fit the training rows');
        const { between, self, graph: graphKernel, graphSelf } = covarianceOf(attributes, 'kernel_', training.cols);
        const weights = { rows, cols: 1, data: targets.map((target, at) => target - expected[at]) };
        return classifier({ className: LAPLACE, classes, inputs: inputsOf(attributes, 'number', training.cols) }, {
            compute: (block) => (0,blocks/* toDense */.FL)(block),
            labels: (input) => Int32Array.from(kernelProduct(between, input, training, weights).data, (latent) => (latent > 0 ? 1 : 0)),
            probabilities: (input) => {
                const kernel = kernelMatrix(between, input, training);
                const out = new Float64Array(input.rows * 2);
                for (let row = 0; row < input.rows; row++) {
                    const cells = kernel.data.subarray(row * rows, (row + 1) * rows);
                    const latent = cells.reduce((sum, value, at) => sum + value * weights.data[at], 0);
                    const solved = forwardSolve(lower, cells.map((value, at) => roots[at] * value));
                    const spread = self(input.data, row * input.cols, input.cols) - solved.reduce((sum, value) => sum + value * value, 0);
                    out[row * 2 + 1] = logisticMean(latent, spread);
                    out[row * 2] = 1 - out[row * 2 + 1];
                }
                return out;
            },
        }, {
            toOnnx(graph, input) {
                const { greater, square, sub, times } = graphMath(graph);
                const matrix = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                const kernels = graphKernel(graph, matrix, training);
                const latent = times(kernels, rows, 1, weights.data);
                const solved = times(kernels, rows, rows, solverOf(lower, roots));
                const spread = sub(graphSelf(graph, matrix), (0,graph_nodes/* graphRowSum */.wJ)(graph, square(solved)));
                return {
                    labels: (0,graph_nodes/* graphChoice */.wj)(graph, greater(latent, 0), 1, 0),
                    probabilities: (0,graph_nodes/* graphBinaryColumns */.NY)(graph, graphLogisticMean(graph, latent, spread)),
                };
            },
        });
    },
};
/** x with lower x = right, for a lower triangular matrix. */
function forwardSolve({ cols, data }, right) {
    const solved = new Float64Array(cols);
    for (let row = 0; row < cols; row++) {
        let sum = right[row];
        for (let at = 0; at < row; at++)
            sum -= data[row * cols + at] * solved[at];
        solved[row] = sum / data[row * cols + row];
    }
    return solved;
}
/** The matrix that solves for many rows of kernels at once: roots times the inverse of the transposed factor, rows x rows. */
function solverOf(lower, roots) {
    const size = roots.length;
    const solver = new Float64Array(size * size);
    for (let at = 0; at < size; at++) {
        const unit = new Float64Array(size);
        unit[at] = roots[at];
        solver.set(forwardSolve(lower, unit), at * size);
    }
    return solver;
}
/** `logisticMean` in a graph. */
function graphLogisticMean(graph, mean, variance) {
    const { add, div, mul, sqrt, sum } = graphMath(graph);
    const alpha = div(1, mul(variance, 2));
    const scale = div(sqrt(div(Math.PI, alpha)), mul(sqrt(mul(mul(variance, 2), Math.PI)), 2));
    const terms = LAMBDAS.map((lambda, at) => {
        const shrunk = sqrt(div(alpha, add(alpha, lambda ** 2)));
        const erf = graphErrorFunction(graph, mul(mul(mean, lambda), shrunk));
        return mul(mul(scale, erf), COEFFICIENTS[at]);
    });
    const half = COEFFICIENTS.reduce((total, coefficient) => total + coefficient, 0);
    return add(sum(terms), 0.5 * half);
}
/** The mean of the logistic function of a normal variable. */
function logisticMean(mean, variance) {
    const alpha = 1 / (2 * variance);
    let sum = 0;
    let half = 0;
    for (const [at, lambda] of LAMBDAS.entries()) {
        const erf = errorFunction(lambda * mean * Math.sqrt(alpha / (alpha + lambda ** 2)));
        sum += (COEFFICIENTS[at] * (Math.sqrt(Math.PI / alpha) * erf)) / (2 * Math.sqrt(variance * 2 * Math.PI));
        half += COEFFICIENTS[at];
    }
    return sum + 0.5 * half;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/radius-neighbours.ts








/** All training rows within a radius. */
const radiusNeighboursLowering = {
    classes: ['sklearn.neighbors.RadiusNeighborsClassifier', 'sklearn.neighbors.RadiusNeighborsRegressor'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const index = neighbourIndexOf(attributes, context);
        return (0,class_names/* canonicalClass */.t)(attributes.className).endsWith('Classifier')
            ? radius_neighbours_lowerClassifier(attributes, index, context)
            : radius_neighbours_lowerRegressor(attributes, index);
    },
};
function radius_neighbours_lowerClassifier(attributes, index, context) {
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    if (attributes.boolean('outputs_2d_'))
        return radius_neighbours_lowerTargets(attributes, index);
    const about = { className, inputs: inputsOf(attributes, 'number', index.training.cols) };
    const classes = attributes.labels('classes_');
    const labels = attributes.ints('_y');
    if (labels.length !== index.training.rows || labels.some((label) => label < 0 || label >= classes.length))
        throw (0,errors/* corrupt */.qb)(className, 'the labels do not fit the training rows and classes');
    const outlier = outlierOf(attributes, classes);
    const weigh = weighOf(attributes);
    const quick = isCountedQuickly(attributes, index, context);
    if (quick && outlier !== null && !isAtLeast(context.version, 1, 9))
        throw (0,errors/* unsupported */.qO)(`${className}.outlier_label`, 'with the search "brute" and this metric, 1.4 to 1.8 mistake classes');
    // There it is compared with the classes' numbers: a row without neighbours then has no shares, and the label as answer.
    const given = attributes.get('outlier_label');
    const numbered = typeof given === 'number' && given in classes ? given : null;
    const search = searchWithin(attributes, index);
    return {
        ...about,
        task: 'classification',
        classes,
        outputs: 1,
        hasProbabilities: true,
        infer(block, want) {
            const input = (0,blocks/* toDense */.FL)((0,numeric_input/* numericInput */.u)(block, about));
            const voting = { weigh, labels, classes: classes.length, outlier: quick ? numbered : outlier };
            const shares = radius_neighbours_sharesOf(input.rows, search(input), { ...voting, alone: outlier === null ? 'refused' : 'allowed' });
            const best = (0,links/* argmaxRows */._h)(shares);
            const nobody = (row) => shares.data[row * classes.length + best[row]] === 0;
            return {
                labels: want.predictions ? best.map((label, row) => (nobody(row) && outlier !== null ? outlier : label)) : null,
                values: null,
                probabilities: want.probabilities ? shares.data : null,
                scores: null,
            };
        },
        toOnnx(graph, input) {
            const weights = graphWeights(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), attributes, index);
            const share = quick ? numbered : outlier;
            return radius_neighbours_graphShares(graph, weights, indicatorsOf(labels, classes.length), { label: outlier, share });
        },
    };
}
/** From 1.4 on, votes of all rows within the radius are counted by a routine of their own, unless the metric is Euclidean. */
function isCountedQuickly(attributes, { method, metric }, context) {
    if (method !== 'brute' || attributes.raw('weights') !== 'uniform')
        return false;
    return isAtLeast(context.version, 1, 4) && metric.name !== 'euclidean';
}
/** Several targets, each by the same neighbours. */
function radius_neighbours_lowerTargets(attributes, index) {
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    const about = { className, inputs: inputsOf(attributes, 'number', index.training.cols) };
    const targets = severalTargets(attributes, index.training.rows);
    const stored = attributes.raw('outlier_label_');
    const outliers = targets.map(({ classes }, target) => stored === null ? null : radius_neighbours_positionOf((0,arrays/* asItems */.dB)(stored)?.[target], classes, attributes));
    const [weigh, search] = [weighOf(attributes), searchWithin(attributes, index)];
    return labelsOfTargets(about, targets.map(({ classes }) => classes), (block) => {
        const input = (0,blocks/* toDense */.FL)(block);
        const within = search(input);
        return targets.map(({ labels, classes }, target) => {
            const outlier = outliers[target] ?? null;
            const alone = outlier === null ? 'refused' : 'allowed';
            return (0,links/* argmaxRows */._h)(radius_neighbours_sharesOf(input.rows, within, { weigh, labels, classes: classes.length, outlier, alone }));
        });
    }, (graph, input) => {
        const weights = graphWeights(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), attributes, index);
        return targets.map(({ labels, classes }, target) => {
            const outlier = outliers[target] ?? null;
            return radius_neighbours_graphShares(graph, weights, indicatorsOf(labels, classes.length), { label: outlier, share: outlier })
                .labels;
        });
    });
}
function radius_neighbours_positionOf(stored, classes, attributes) {
    const position = classes.indexOf((0,formats_labels/* toLabels */.Dc)([stored ?? null])[0]);
    if (position < 0)
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.outlier_label`, 'a label that is none of the classes');
    return position;
}
/** `alone`: the class of rows without neighbours and the one that gets their share; without a class they are refused. */
function radius_neighbours_graphShares(graph, { weights, nobody }, indicators, alone) {
    const { add, div, equal, mul, number, where } = graphMath(graph);
    const { rows, cols, data } = indicators;
    const counts = (0,graph_nodes/* graphProduct */.Kv)(graph, weights, graph.constant(data, [rows, cols]));
    const total = (0,graph_nodes/* graphRowSum */.wJ)(graph, counts);
    const shares = div(counts, where(equal(total, 0), 1, total));
    if (alone.label === null) {
        const refused = (0,graph_nodes/* graphRefuse */.Tg)(graph, shares, nobody, REFUSAL);
        return { labels: (0,graph_nodes/* graphArgmax */.Ng)(graph, refused), probabilities: refused };
    }
    const rowOf = (label) => (0,graph_nodes/* graphRow */.xm)(graph, Float64Array.from({ length: cols }, (_, at) => Number(at === label)));
    return {
        labels: (0,graph_nodes/* graphArgmax */.Ng)(graph, add(shares, mul(number(nobody), rowOf(alone.label)))),
        probabilities: add(shares, mul(number(nobody), rowOf(alone.share))),
    };
}
const REFUSAL = 'refuse rows without a training row in the radius';
/** Weights of all training rows, zero outside of the radius, and which rows have nobody near. */
function graphWeights(graph, matrix, attributes, { training, metric, method }) {
    const { and, div, equal, greater, lessEqual, number, rowMax, where } = graphMath(graph);
    const reduced = graphReduced(graph, matrix, training, metric, method === 'brute');
    const within = lessEqual(reduced, metric.reduce(attributes.number('radius')));
    const nobody = equal(rowMax(number(within)), 0);
    if (attributes.raw('weights') !== 'distance')
        return { weights: number(within), nobody };
    const distances = graphFinished(graph, reduced, metric);
    const exact = number(and(within, equal(distances, 0)));
    const inverse = where(within, div(1, distances), 0);
    return { weights: where(greater(rowMax(exact), 0), exact, inverse), nobody };
}
/** Position of the class of rows without a neighbour; null when there is none. */
function outlierOf(attributes, classes) {
    const stored = attributes.raw('outlier_label_');
    if (stored === null)
        return null;
    return radius_neighbours_positionOf((0,arrays/* asItems */.dB)(stored)?.[0] ?? stored, classes, attributes);
}
function radius_neighbours_sharesOf(rows, within, { weigh, labels, classes, outlier, alone }) {
    const shares = (0,blocks/* denseBlock */.L9)(rows, classes);
    for (let row = 0; row < rows; row++) {
        const { indices, distances } = within(row);
        const cells = shares.data.subarray(row * classes, (row + 1) * classes);
        if (indices.length === 0) {
            if (alone === 'refused')
                throw nobodyNear(row);
            if (outlier !== null)
                cells[outlier] = 1;
            continue;
        }
        const weights = weigh.row(Float64Array.from(distances));
        for (const [at, index] of indices.entries())
            cells[labels[index]] += weights[at];
        const total = cells.reduce((sum, value) => sum + value, 0);
        if (total !== 0)
            for (let label = 0; label < classes; label++)
                cells[label] /= total;
    }
    return shares;
}
function radius_neighbours_lowerRegressor(attributes, index) {
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    const targets = targetsOf(attributes, index.training.rows);
    const weigh = weighOf(attributes);
    const search = searchWithin(attributes, index);
    // A row without neighbours is NaN, which whole numbers cannot hold.
    const whole = attributes.array('_y').dtype.kind !== 'f';
    const about = { className, inputs: inputsOf(attributes, 'number', index.training.cols), outputs: targets.cols };
    return regressor(about, (block) => {
        const input = (0,blocks/* toDense */.FL)(block);
        const within = search(input);
        const out = new Float64Array(input.rows * targets.cols);
        for (let row = 0; row < input.rows; row++) {
            const { indices, distances } = within(row);
            if (indices.length === 0 && whole)
                throw nobodyNear(row);
            const weights = weigh.row(Float64Array.from(distances));
            const total = weights.reduce((sum, weight) => sum + weight, 0);
            for (let target = 0; target < targets.cols; target++) {
                let sum = 0;
                for (const [at, index] of indices.entries())
                    sum += targets.data[index * targets.cols + target] * weights[at];
                out[row * targets.cols + target] = sum / total;
            }
        }
        return out;
    }, {
        toOnnx(graph, input) {
            const { weights, nobody } = graphWeights(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), attributes, index);
            const sums = (0,graph_nodes/* graphProduct */.Kv)(graph, weights, graph.constant(targets.data, [targets.rows, targets.cols]));
            const values = graphMath(graph).div(sums, (0,graph_nodes/* graphRowSum */.wJ)(graph, weights));
            return {
                values: whole ? (0,graph_nodes/* graphRefuse */.Tg)(graph, values, nobody, REFUSAL) : values,
            };
        },
    });
}
/** Without a tree, Euclidean distances are computed from products, whose rounding decides about a row on the rim. */
function searchWithin(attributes, { training, metric, method }) {
    const limit = metric.reduce(attributes.number('radius'));
    const { cols } = training;
    return (input) => {
        const distance = method === 'brute' && metric.name === 'euclidean'
            ? expandedDistance(input, training)
            : (row, at) => metric.reduced(input.data, row * cols, training.data, at * cols, cols);
        return (row) => {
            const indices = [];
            const distances = [];
            for (let at = 0; at < training.rows; at++) {
                const reduced = distance(row, at);
                if (reduced > limit)
                    continue;
                indices.push(at);
                distances.push(metric.finish(reduced));
            }
            return { indices, distances };
        };
    };
}
function nobodyNear(row) {
    return new errors/* ModelGateError */.j3('data', `row ${row + 1} has no training row within the radius, and the model has no answer for that`, {
        remedy: 'Train with a larger radius or an outlier_label.',
    });
}

;// CONCATENATED MODULE: ./src/lower/sklearn/novelty.ts






const LOCAL = 'sklearn.neighbors.LocalOutlierFactor';
const novelty_LINEAR = 'sklearn.linear_model.SGDOneClassSVM';
const ENVELOPE = 'sklearn.covariance.EllipticEnvelope';
/** How much less dense a row's surroundings are than those of its neighbours (novelty=True). */
const localOutlierFactorLowering = {
    classes: [LOCAL],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        if (!attributes.boolean('novelty'))
            throw (0,errors/* unsupported */.qO)(LOCAL, 'with novelty=False it cannot judge other rows than those of training');
        const index = neighbourIndexOf(attributes, context);
        const k = neighbourCount(attributes, index, 'n_neighbors_');
        const densities = attributes.floats('_lrd');
        const distances = attributes.matrix('_distances_fit_X_');
        if (densities.length !== index.training.rows || distances.rows !== index.training.rows || distances.cols < k)
            throw (0,errors/* corrupt */.qb)(LOCAL, 'the densities do not fit the training rows');
        const reach = Float64Array.from(densities, (_, row) => distances.data[row * distances.cols + k - 1]);
        const offset = attributes.number('offset_');
        const inputs = inputsOf(attributes, 'number', index.training.cols);
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
            const { add, div, max, neg, sub } = graphMath(graph);
            const found = index.graph(graph, matrix, k);
            const total = (cells) => (0,graph_nodes/* graphColumn */.Pb)(graph, graph.node('ReduceSum', [cells, graph.constant(BigInt64Array.of(0n), [1])], { keepdims: (0,onnx_attributes/* int */.Wh)(0) }));
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
        const attributes = access/* Attributes */.e.of(object);
        const centre = attributes.floats('location_');
        const precision = attributes.raw('precision_') === null ? null : attributes.matrix('precision_');
        if (precision === null)
            throw (0,errors/* unsupported */.qO)(`${ENVELOPE}.store_precision`, 'the precision is not in the file');
        const features = centre.length;
        if (precision.rows !== features || precision.cols !== features)
            throw (0,errors/* corrupt */.qb)(ENVELOPE, 'the precision does not fit the centre');
        const offset = attributes.number('offset_');
        return detector({ className: ENVELOPE, inputs: inputsOf(attributes, 'number', features) }, (input) => Float64Array.from({ length: input.rows }, (_, row) => {
            const away = centre.map((value, column) => input.data[row * features + column] - value);
            let square = 0;
            for (let at = 0; at < features; at++) {
                for (let other = 0; other < features; other++)
                    square += away[at] * precision.data[at * features + other] * away[other];
            }
            return -(Math.sqrt(square) ** 2) - offset;
        }), (graph, matrix) => {
            const { mul, neg, sqrt, square, sub, times } = graphMath(graph);
            const away = sub(matrix, (0,graph_nodes/* graphRow */.xm)(graph, centre));
            const product = (0,graph_nodes/* graphRowSum */.wJ)(graph, mul(times(away, features, features, precision.data), away));
            return sub(neg(square(sqrt(product))), offset);
        });
    },
};
/** A hyperplane; the rows on one side of it are outliers. */
const linearDetectorLowering = {
    classes: [novelty_LINEAR],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const weights = attributes.matrix('coef_', { allow1d: true });
        const offset = attributes.floats('offset_');
        if (offset.length !== 1 || weights.rows !== 1)
            throw (0,errors/* corrupt */.qb)(novelty_LINEAR, 'more than one hyperplane');
        return detector({ className: novelty_LINEAR, inputs: inputsOf(attributes, 'number', weights.cols) }, (input) => affine(input, weights, -offset[0]).data, (graph, matrix) => (0,graph_nodes/* graphAffine */.wf)(graph, matrix, weights, -offset[0]));
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
            const scores = score((0,blocks/* toDense */.FL)((0,numeric_input/* numericInput */.u)(block, about)));
            return {
                labels: want.predictions ? Int32Array.from(scores, (value) => (value < 0 ? -1 : 1)) : null,
                values: null,
                probabilities: null,
                scores: want.scores ? scores : null,
            };
        },
        toOnnx(graph, input) {
            const scores = graphScore(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input));
            return { scores, labels: (0,graph_nodes/* graphChoice */.wj)(graph, graphMath(graph).less(scores, 0), -1, 1) };
        },
    };
}

;// CONCATENATED MODULE: ./src/lower/sklearn/nearest-centres.ts




const EUCLIDEAN = metricOf('euclidean', 2);
const CENTROID = 'sklearn.neighbors.NearestCentroid';
/** Clusters that are represented by their centres; Birch gives several of them to one cluster. */
const nearestCentresLowering = {
    classes: ['Birch', 'MeanShift', 'AffinityPropagation'].map((name) => `sklearn.cluster.${name}`),
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const birch = className.endsWith('Birch');
        const centres = {
            kind: 'dense',
            ...attributes.matrix(birch ? 'subcluster_centers_' : 'cluster_centers_'),
        };
        if (centres.rows === 0)
            throw (0,errors/* unsupported */.qO)(className, 'it found no clusters');
        const labels = birch
            ? (0,arrays/* toInts */.q9)(attributes.array('subcluster_labels_'))
            : Int32Array.from({ length: centres.rows }, (_, at) => at);
        if (labels.length !== centres.rows)
            throw (0,errors/* corrupt */.qb)(className, 'the labels do not fit the centres');
        const about = { className, inputs: inputsOf(attributes, 'number', centres.cols) };
        const clusters = classifier({ ...about, classes: [] }, {
            compute: (input) => (0,blocks/* toDense */.FL)(input),
            labels: (input) => nearest_centres_nearest(input, centres, EUCLIDEAN).map((at) => labels[at]),
        }, {
            toOnnx(graph, input) {
                const matrix = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                const found = graphNearest(graph, graphSquares(graph, matrix, centres));
                const transformed = graphMath(graph).sqrt(graphDifferences(graph, matrix, centres));
                return { labels: (0,graph_nodes/* graphLookUp */.pg)(graph, labels, found), ...(birch ? { transformed } : {}) };
            },
        });
        return {
            ...clusters,
            task: 'clustering',
            classes: null,
            ...(birch ? { transform: (block) => distances((0,blocks/* toDense */.FL)((0,numeric_input/* numericInput */.u)(block, about)), centres) } : {}),
        };
    },
};
/** The class whose mean (median for other metrics than the Euclidean) is nearest; from 1.6 on with priors. */
const nearestCentroidLowering = {
    classes: [CENTROID],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const classes = attributes.labels('classes_');
        const centres = { kind: 'dense', ...attributes.matrix('centroids_') };
        const name = attributes.string('metric');
        const metric = metricOf(name, 2);
        if (metric === null)
            throw (0,errors/* unsupported */.qO)(`${CENTROID}.metric`, `the metric "${name}"`);
        if (centres.rows !== classes.length)
            throw (0,errors/* corrupt */.qb)(CENTROID, 'the centroids do not fit the classes');
        const priors = attributes.has('class_prior_') ? attributes.floats('class_prior_') : null;
        const spread = priors === null ? null : attributes.floats('within_class_std_dev_');
        const about = { className: CENTROID, classes, inputs: inputsOf(attributes, 'number', centres.cols) };
        const discriminant = (input) => discriminants(input, centres, { metric, priors: priors, spread: spread });
        const equal = priors?.every((prior) => Math.abs(prior - 1 / classes.length) <= 1e-8 + 1e-5 / classes.length) ?? true;
        return classifier(about, {
            compute: (input) => (0,blocks/* toDense */.FL)(input),
            labels: (input) => (equal ? nearest_centres_nearest(input, centres, metric) : (0,links/* argmaxRows */._h)(discriminant(input))),
            ...(priors === null || name !== 'euclidean'
                ? {}
                : {
                    scores: (input) => nearest_centres_scoresOf(discriminant(input)),
                    probabilities: (input) => {
                        const scores = discriminant(input);
                        (0,links/* softmaxRows */.yY)(scores);
                        return scores.data;
                    },
                }),
        }, {
            toOnnx(graph, input) {
                const matrix = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                const near = () => graphNearest(graph, graphReduced(graph, matrix, centres, metric, true));
                if (priors === null || spread === null || (equal && name !== 'euclidean'))
                    return { labels: near() };
                const scores = graphDiscriminants(graph, matrix, centres, { metric, priors, spread });
                const labels = equal ? near() : (0,graph_nodes/* graphArgmax */.Ng)(graph, scores);
                if (name !== 'euclidean')
                    return { labels };
                const { sub } = graphMath(graph);
                const column = (at) => (0,graph_nodes/* graphColumns */.iD)(graph, scores, [at]);
                return {
                    labels,
                    probabilities: (0,graph_nodes/* graphSoftmax */.NZ)(graph, scores),
                    scores: classes.length === 2 ? sub(column(1), column(0)) : scores,
                };
            },
        });
    },
};
function nearest_centres_nearest(input, centres, metric) {
    return findNeighbours(input.rows, 1, metric, bruteSearch(input, centres, metric)).indices;
}
function distances(input, centres) {
    const data = new Float64Array(input.rows * centres.rows);
    for (let at = 0; at < data.length; at++) {
        const row = Math.floor(at / centres.rows);
        const centre = at % centres.rows;
        data[at] = Math.sqrt(EUCLIDEAN.reduced(input.data, row * input.cols, centres.data, centre * input.cols, input.cols));
    }
    return { kind: 'dense', rows: input.rows, cols: centres.rows, data };
}
/** Two classes have one score. */
function nearest_centres_scoresOf({ rows, cols, data }) {
    return cols === 2 ? Float64Array.from({ length: rows }, (_, row) => data[row * 2 + 1] - data[row * 2]) : data;
}
/** Twice the log prior less the squared distance, in units of the spread within the classes. */
function discriminants(input, centres, { metric, priors, spread }) {
    const scaled = ({ data, cols }) => data.map((value, at) => value / (spread[at % cols] || 1));
    const [rows, means] = [scaled(input), scaled(centres)];
    const data = new Float64Array(input.rows * centres.rows);
    for (let at = 0; at < data.length; at++) {
        const row = Math.floor(at / centres.rows);
        const label = at % centres.rows;
        const distance = metric.finish(metric.reduced(rows, row * input.cols, means, label * input.cols, input.cols));
        data[at] = -(distance ** 2) + 2 * Math.log(priors[label]);
    }
    return { kind: 'dense', rows: input.rows, cols: centres.rows, data };
}
/** `discriminants` in a graph. */
function graphDiscriminants(graph, matrix, centres, { metric, priors, spread }) {
    const { add, div, neg, square } = graphMath(graph);
    const units = spread.map((value) => value || 1);
    const means = { ...centres, data: centres.data.map((value, at) => value / units[at % centres.cols]) };
    const rows = div(matrix, (0,graph_nodes/* graphRow */.xm)(graph, units));
    const distances = graphFinished(graph, graphReduced(graph, rows, means, metric, false), metric);
    return add(neg(square(distances)), (0,graph_nodes/* graphRow */.xm)(graph, priors.map((prior) => 2 * Math.log(prior))));
}

;// CONCATENATED MODULE: ./src/lower/sklearn/delegates.ts




/** An estimator that is not to be fitted again: everything is asked of the one inside. */
const frozenLowering = {
    classes: ['sklearn.frozen.FrozenEstimator'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        return {
            ...context.lower(attributes.object('estimator'), 'estimator'),
            className: (0,class_names/* canonicalClass */.t)(attributes.className),
        };
    },
};
/** The regressor that was fitted on the rows which fit best. */
const consensusLowering = {
    classes: ['sklearn.linear_model.RANSACRegressor'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const inner = lowerPredictor(attributes.object('estimator_'), context, 'estimator_');
        if (featureNames(attributes) === null)
            return { ...inner, className };
        const about = { className, inputs: inputsOf(attributes, 'number'), missing: 'allowed' };
        return { ...inner, ...about, infer: (block, want) => inner.infer((0,numeric_input/* numericInput */.u)(block, about), want) };
    },
};
/** The classifier that was fitted on the rows which it had labelled itself; named `base_estimator_` until 1.5. */
const selfTrainingLowering = {
    classes: ['sklearn.semi_supervised.SelfTrainingClassifier'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const name = attributes.has('estimator_') ? 'estimator_' : 'base_estimator_';
        const inner = lowerPredictor(attributes.object(name), context, name);
        if (featureNames(attributes) === null)
            return { ...inner, className };
        return { ...inner, className, inputs: inputsOf(attributes, 'any') };
    },
};

;// CONCATENATED MODULE: ./src/lower/sklearn/thresholds.ts





const FIXED = 'sklearn.model_selection.FixedThresholdClassifier';
/** Scores whose first argument after the predictions says which class is positive, with 1 unless told otherwise. */
const POSITIVE_IS_ONE = new Set([
    'f1_score',
    'fbeta_score',
    'precision_score',
    'recall_score',
    'jaccard_score',
    'average_precision_score',
]);
const NO_POSITIVE = new Set([
    'balanced_accuracy_score',
    'accuracy_score',
    'matthews_corrcoef',
    'cohen_kappa_score',
]);
/** A binary classifier that says yes from a threshold of its own on. */
const thresholdsLowering = {
    classes: [FIXED, 'sklearn.model_selection.TunedThresholdClassifierCV'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const name = attributes.has('estimator_') ? 'estimator_' : 'estimator';
        const inner = lowerPredictor(attributes.object(name), context, name);
        const { classes } = inner;
        if (classes?.length !== 2)
            throw (0,errors/* unsupported */.qO)(className, 'it is around an estimator of another kind');
        const method = methodOf(attributes, inner);
        const label = className === FIXED ? attributes.raw('pos_label') : tunedLabel(attributes);
        const positive = label === null ? 1 : thresholds_positionOf(label, classes, className);
        const given = className === FIXED ? attributes.raw('threshold') : attributes.raw('best_threshold_');
        const threshold = given === 'auto'
            ? method === 'predict_proba'
                ? 0.5
                : 0
            : attributes.number(className === FIXED ? 'threshold' : 'best_threshold_');
        return {
            className,
            task: 'classification',
            classes,
            outputs: 1,
            inputs: inner.inputs,
            hasProbabilities: inner.hasProbabilities,
            infer(block, want) {
                const inference = inner.infer(block, { ...want, predictions: false });
                if (!want.predictions)
                    return inference;
                const scores = positiveScores(inner, block, method, positive);
                return {
                    ...inference,
                    labels: Int32Array.from(scores, (score) => (score >= threshold ? positive : 1 - positive)),
                };
            },
            toOnnx(graph, input) {
                const { greaterEqual, neg } = graphMath(graph);
                const said = new GraphMember(graph, inner, input);
                const scored = said.scores;
                if (method === 'decision_function' && scored === undefined)
                    throw (0,errors/* unsupported */.qO)(inner.className, 'it has no decision_function');
                const scores = method === 'predict_proba' || scored === undefined
                    ? (0,graph_nodes/* graphColumns */.iD)(graph, said.probabilities, [positive])
                    : positive === 1
                        ? scored
                        : neg(scored);
                return { ...said.outputs, labels: (0,graph_nodes/* graphChoice */.wj)(graph, greaterEqual(scores, threshold), positive, 1 - positive) };
            },
        };
    },
};
function methodOf(attributes, inner) {
    const method = attributes.string('response_method');
    if (method === 'predict_proba' || method === 'decision_function')
        return method;
    if (method !== 'auto')
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.response_method`, `"${method}"`);
    return inner.hasProbabilities ? 'predict_proba' : 'decision_function';
}
/** What `_curve_scorer` counts as positive: told to it, or the default of its score. */
function tunedLabel(attributes) {
    const scorer = access/* Attributes */.e.of(attributes.object('_curve_scorer'));
    const told = scorer.raw('_kwargs');
    if (told instanceof pickle_values/* PyDict */.KL && told.has('pos_label'))
        return told.get('pos_label');
    const score = scorer.raw('_score_func');
    const name = score instanceof pickle_values/* PyGlobal */.B6 ? score.name : '';
    if (NO_POSITIVE.has(name))
        return null;
    if (POSITIVE_IS_ONE.has(name))
        return 1;
    throw (0,errors/* unsupported */.qO)(`${attributes.className}.scoring`, 'a score of which the positive class is not known');
}
function thresholds_positionOf(label, classes, className) {
    const [wanted] = (0,formats_labels/* toLabels */.Dc)([(0,formats_labels/* scalarOf */.ol)(label)]);
    const position = classes.indexOf(wanted);
    if (position < 0)
        throw (0,errors/* corrupt */.qb)(className, 'the positive label is none of the classes');
    return position;
}
function positiveScores(inner, block, method, positive) {
    if (method === 'predict_proba')
        return probabilitiesOf(inner, block).filter((_, at) => at % 2 === positive);
    const { scores } = ask(inner, block, 'scores');
    if (scores === null)
        throw (0,errors/* unsupported */.qO)(inner.className, 'it has no decision_function');
    return positive === 1 ? scores : scores.map((score) => -score);
}

;// CONCATENATED MODULE: ./src/lower/sklearn/bisecting-k-means.ts





const bisecting_k_means_NAME = 'sklearn.cluster.BisectingKMeans';
/** Clusters by going down the tree of splits. */
const bisectingKMeansLowering = {
    classes: [bisecting_k_means_NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const centres = attributes.matrix('cluster_centers_');
        const shift = attributes.has('_X_mean') ? attributes.floats('_X_mean') : new Float64Array(centres.cols);
        const root = splitOf(attributes.object('_bisecting_tree'), shift, { seen: new Set() });
        const about = { className: bisecting_k_means_NAME, inputs: inputsOf(attributes, 'number', centres.cols) };
        return {
            ...classifier({ ...about, classes: [] }, { compute: (input) => input, labels: (input) => bisecting_k_means_assign(input, root, centres.cols) }, {
                toOnnx(graph, input) {
                    const matrix = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                    const squares = graphSquares(graph, matrix, { kind: 'dense', ...centres });
                    return { labels: graphAssigned(graph, matrix, root), transformed: graphMath(graph).sqrt(squares) };
                },
            }),
            task: 'clustering',
            classes: null,
            transform: distancesToCentres(about, centres),
        };
    },
};
/** `assign` in a graph: int64 [rows]. */
function graphAssigned(graph, matrix, root) {
    const { less, sub, mul } = graphMath(graph);
    const labelsOf = ({ children, label }) => {
        if (children === null)
            return graph.constant(BigInt64Array.of(BigInt(label)), [1, 1]);
        const [left, right] = children;
        const order = ({ centre }) => {
            const weights = { rows: 1, cols: centre.length, data: centre };
            const norm = centre.reduce((sum, value) => sum + value * value, 0);
            return sub(norm, mul((0,graph_nodes/* graphAffine */.wf)(graph, matrix, weights, 0), 2));
        };
        return graph.node('Where', [less(order(right), order(left)), labelsOf(right), labelsOf(left)]);
    };
    return (0,graph_nodes/* graphFlat */.sv)(graph, labelsOf(root));
}
function splitOf(node, shift, { seen }) {
    // A tree that contains itself has no end.
    if (seen.has(node))
        throw (0,errors/* corrupt */.qb)(bisecting_k_means_NAME, 'a node of its tree occurs twice');
    seen.add(node);
    const attributes = access/* Attributes */.e.of(node);
    const stored = attributes.floats('center');
    if (stored.length !== shift.length)
        throw (0,errors/* corrupt */.qb)(bisecting_k_means_NAME, 'a centre does not fit the columns');
    const centre = stored.map((value, column) => value + shift[column]);
    const [left, right] = [attributes.get('left') ?? null, attributes.get('right') ?? null];
    if (left === null)
        return { centre, label: attributes.int('label'), children: null };
    if (!(left instanceof pickle_values/* PyObject */.By && right instanceof pickle_values/* PyObject */.By))
        throw (0,errors/* corrupt */.qb)(bisecting_k_means_NAME, 'half of a split');
    return { centre, label: -1, children: [splitOf(left, shift, { seen }), splitOf(right, shift, { seen })] };
}
function bisecting_k_means_assign(input, root, cols) {
    const labels = new Int32Array(input.rows);
    const waiting = [
        { split: root, rows: [...labels.keys()] },
    ];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const { split, rows } = next;
        if (split.children === null) {
            for (const row of rows)
                labels[row] = split.label;
            continue;
        }
        const [left, right] = split.children;
        const pair = { rows: 2, cols, data: Float64Array.from([...left.centre, ...right.centre]) };
        // |c|^2 - 2 x.c, as scikit-learn's lloyd_iter_chunked computes it
        const norms = k_means_squaredNorms(pair.data, cols);
        const products = affine(input, pair);
        const nearRight = (row) => norms[1] - 2 * products.data[row * 2 + 1] < norms[0] - 2 * products.data[row * 2];
        waiting.push({ split: left, rows: rows.filter((row) => !nearRight(row)) }, { split: right, rows: rows.filter(nearRight) });
    }
    return labels;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/dict-vectorizer.ts




const dict_vectorizer_NAME = 'sklearn.feature_extraction.DictVectorizer';
/**
 * Rows as dicts, which is what `frame.to_dict("records")` makes of a table: a number is a feature of the column's name, a text one
 * of "name=text". What training did not see is left out; a missing number stays one.
 */
const dictVectorizerLowering = {
    classes: [dict_vectorizer_NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const names = attributes.strings('feature_names_');
        const keys = keysOf(names, attributes.string('separator'));
        const sparse = attributes.boolean('sparse');
        return {
            ...transformerFacts(dict_vectorizer_NAME, keys.map(inputOf)),
            transform(block) {
                const { rows, columns } = (0,blocks/* toColumns */.tp)(block);
                if (columns.length !== keys.length)
                    throw (0,errors/* corrupt */.qb)(dict_vectorizer_NAME, `${columns.length} columns came in, ${keys.length} were asked for`);
                const rowsOfCells = cellsByRow(rows, columns, keys);
                const out = sparseRows(rowsOfCells, names.length);
                return sparse ? out : (0,blocks/* toDense */.FL)((0,blocks/* concatBlocks */.Pe)(rows, [out], true));
            },
        };
    },
};
/** A name with the separator in it came from a text, one without from a number. */
function keysOf(names, separator) {
    const keys = new Map();
    for (const [column, name] of names.entries()) {
        const at = separator === '' ? -1 : name.indexOf(separator);
        const key = at < 0 ? name : name.slice(0, at);
        const entry = keys.get(key) ?? { number: null, texts: new Map() };
        keys.set(key, entry);
        if (at < 0)
            entry.number = column;
        else
            entry.texts.set(name.slice(at + separator.length), column);
    }
    return [...keys].map(([name, entry]) => ({ name, ...entry }));
}
function inputOf({ name, number, texts }) {
    if (texts.size === 0)
        return { name, kind: 'number' };
    return { name, kind: number === null ? 'string' : 'any', categories: [...texts.keys()] };
}
function cellsByRow(rows, columns, keys) {
    const cells = Array.from({ length: rows }, () => []);
    for (const [at, { number, texts }] of keys.entries()) {
        const column = columns[at];
        for (let row = 0; row < rows; row++) {
            if (column.kind === 'number' && number !== null) {
                const missing = column.missing?.[row] === 1;
                cells[row].push([number, missing ? NaN : column.values[row]]);
                continue;
            }
            const text = textOf(column, row);
            // A missing cell of a column of text is a number to Python, and not among the texts.
            if (text === null && number !== null)
                cells[row].push([number, NaN]);
            const place = text === null ? undefined : texts.get(text);
            if (place !== undefined)
                cells[row].push([place, 1]);
        }
    }
    return cells;
}
/** A number stands for its text where training saw text only: a file of numbers has lost what they were. */
function textOf(column, row) {
    if (column.kind === 'string') {
        const code = column.codes[row];
        return code < 0 ? null : column.dictionary[code];
    }
    const value = column.values[row];
    return column.missing?.[row] === 1 || Number.isNaN(value) ? null : written(value, column.boolean);
}
function sparseRows(rows, cols) {
    const sorted = rows.map((cells) => cells.toSorted((a, b) => a[0] - b[0]));
    const indptr = new Int32Array(rows.length + 1);
    for (const [row, cells] of sorted.entries())
        indptr[row + 1] = indptr[row] + cells.length;
    return {
        kind: 'sparse',
        rows: rows.length,
        cols,
        indptr,
        indices: Int32Array.from(sorted.flat(), ([column]) => column),
        data: Float64Array.from(sorted.flat(), ([, value]) => value),
    };
}

;// CONCATENATED MODULE: ./src/plan/factors/coordinate-descent.ts


/**
 * Non-negative loadings W (rows x components) with W H near the input, by cyclic coordinate descent
 * (sklearn/decomposition/_cdnmf_fast.pyx). It stops by the sum over all rows, so that rows that are asked together end at the
 * same step, as in scikit-learn.
 */
function factorsByDescent(input, components, { tolerance, iterations, l1, l2 }) {
    const count = components.rows;
    const gram = affine({ kind: 'dense', ...components }, components).data;
    for (let at = 0; at < count; at++)
        gram[at * count + at] += l2;
    const targets = affine(input, components, -l1).data;
    const factors = (0,blocks/* denseBlock */.L9)(input.rows, count);
    let first = 0;
    for (let step = 1; step <= iterations; step++) {
        const violation = descend(factors, gram, targets);
        if (step === 1)
            first = violation;
        if (first === 0 || violation / first <= tolerance)
            break;
    }
    return factors;
}
/** One pass over all coordinates; returns how far the projected gradients were from zero. */
function descend({ rows, cols: count, data }, gram, targets) {
    let violation = 0;
    for (let component = 0; component < count; component++) {
        const curvature = gram[component * count + component];
        for (let row = 0; row < rows; row++) {
            const from = row * count;
            let gradient = -targets[from + component];
            for (let other = 0; other < count; other++)
                gradient += gram[component * count + other] * data[from + other];
            const value = data[from + component];
            violation += Math.abs(value === 0 ? Math.min(0, gradient) : gradient);
            if (curvature !== 0)
                data[from + component] = Math.max(value - gradient / curvature, 0);
        }
    }
    return violation;
}

;// CONCATENATED MODULE: ./src/plan/factors/divergence.ts

/** numpy.finfo(numpy.float32).eps, below which scikit-learn takes a value for zero. */
const TINY = 2 ** -23;
/** Square root of twice the beta-divergence of the input and W H (sklearn/decomposition/_nmf.py, _beta_divergence). */
function betaDivergence(input, factors, components, beta) {
    const product = affine(factors, transposed(components)).data;
    return Math.sqrt(2 * Math.max(beta === 2 ? squares(input.data, product) : general(input.data, product, beta), 0));
}
function squares(input, product) {
    let sum = 0;
    for (const [at, value] of input.entries())
        sum += (value - product[at]) ** 2;
    return sum / 2;
}
function general(input, product, beta) {
    let total = 0;
    let sum = 0;
    for (const [at, value] of input.entries()) {
        const fitted = product[at];
        total += beta === 1 ? fitted : beta === 0 ? 1 : fitted ** beta;
        if (value <= TINY)
            continue;
        const safe = Math.max(fitted, TINY);
        if (beta === 1)
            sum += value * Math.log(value / safe) - value;
        else if (beta === 0)
            sum += value / safe - Math.log(value / safe);
        else
            sum += value ** beta - beta * value * safe ** (beta - 1);
    }
    if (beta === 1)
        return sum + total;
    if (beta === 0)
        return sum - total;
    return (sum + total * (beta - 1)) / (beta * (beta - 1));
}

;// CONCATENATED MODULE: ./src/plan/factors/multiplicative.ts



/** Non-negative loadings by multiplicative updates (sklearn/decomposition/_nmf.py, _fit_multiplicative_update and _solve_W). */
function factorsByProducts(input, components, settings) {
    const { tolerance, iterations, beta } = settings;
    const factors = (0,blocks/* denseBlock */.L9)(input.rows, components.rows);
    const mean = input.data.reduce((sum, value) => sum + value, 0) / input.data.length;
    factors.data.fill(Math.sqrt(mean / components.rows));
    const update = updateOf(input, components, settings);
    const byError = settings.stop === 'error';
    const first = byError ? betaDivergence(input, factors, components, beta) : 0;
    let previous = first;
    for (let step = 1; step <= iterations; step++) {
        const before = byError ? null : factors.data.slice();
        update(factors);
        if (byError && beta < 1)
            for (const [at, value] of factors.data.entries())
                if (value < 2 ** -52)
                    factors.data[at] = 0;
        if (tolerance <= 0)
            continue;
        if (before !== null) {
            if (changeOf(factors.data, before) <= tolerance)
                break;
        }
        else if (step % 10 === 0) {
            const error = betaDivergence(input, factors, components, beta);
            if ((previous - error) / first < tolerance)
                break;
            previous = error;
        }
    }
    return factors;
}
function changeOf(now, before) {
    let difference = 0;
    let size = 0;
    for (const [at, value] of now.entries()) {
        difference += (value - before[at]) ** 2;
        size += value * value;
    }
    return Math.sqrt(difference) / Math.sqrt(size);
}
function updateOf(input, components, { beta, l1, l2, stop }) {
    // NMF adds the penalty to the sums that it keeps for the next step, so that it grows with every one.
    const added = beta === 1 && stop === 'error' && l1 > 0 ? l1 : 0;
    const across = transposed(components);
    const power = beta < 1 ? 1 / (2 - beta) : beta > 2 ? 1 / (beta - 1) : 1;
    const ratio = beta === 2 ? frobenius(input, components) : multiplicative_general(input, components, across, { beta, added });
    return (factors) => {
        const { above, below } = ratio(factors);
        for (let at = 0; at < factors.data.length; at++) {
            const value = factors.data[at];
            const divisor = below(at) + (l1 > 0 && added === 0 ? l1 : 0) + (l2 > 0 ? l2 * value : 0);
            const change = above[at] / (divisor === 0 ? TINY : divisor);
            factors.data[at] = value * (power === 1 ? change : change ** power);
        }
    };
}
function frobenius(input, components) {
    const above = affine(input, components).data;
    const gram = { ...components, cols: components.rows, data: affine({ kind: 'dense', ...components }, components).data };
    return (factors) => {
        const { data } = affine(factors, gram);
        return { above, below: (at) => data[at] };
    };
}
function multiplicative_general(input, components, across, { beta, added }) {
    const count = components.rows;
    const sums = Float64Array.from({ length: count }, (_, at) => components.data.subarray(at * components.cols, (at + 1) * components.cols).reduce((sum, value) => sum + value, 0));
    return (factors) => {
        const product = affine(factors, across);
        const quotient = product.data.map((value, at) => {
            const safe = beta < 2 && value < TINY ? TINY : value;
            return beta === 1 ? input.data[at] / safe : safe ** (beta - 2) * input.data[at];
        });
        const above = affine({ ...product, data: quotient }, components).data;
        if (added !== 0)
            for (let at = 0; at < count; at++)
                sums[at] += added;
        if (beta === 1)
            return { above, below: (at) => sums[at % count] };
        const powers = product.data.map((value) => (beta < 1 && value < TINY ? TINY : value) ** (beta - 1));
        const { data } = affine({ ...product, data: powers }, components);
        return { above, below: (at) => data[at] };
    };
}

;// CONCATENATED MODULE: ./src/plan/factors/topics.ts

/**
 * Topics of every document, each row's shares adding to one: variational inference document by document
 * (sklearn/decomposition/_lda.py, _update_doc_distribution).
 */
function topicShares(input, model) {
    const topics = model.words.rows;
    const out = (0,blocks/* denseBlock */.L9)(input.rows, topics);
    for (let row = 0; row < input.rows; row++) {
        const [from, to] = [input.indptr[row], input.indptr[row + 1]];
        const weights = topicsOf(input.indices.subarray(from, to), input.data.subarray(from, to), model);
        const total = weights.reduce((sum, value) => sum + value, 0);
        for (let topic = 0; topic < topics; topic++)
            out.data[row * topics + topic] = weights[topic] / total;
    }
    return out;
}
function topicsOf(indices, counts, { words, prior, iterations, tolerance }) {
    const topics = words.rows;
    let weights = new Float64Array(topics).fill(1);
    const start = Math.exp(psi(1) - psi(topics));
    let expected = new Float64Array(topics).fill(start);
    for (let step = 0; step < iterations; step++) {
        const next = new Float64Array(topics);
        for (const [at, word] of indices.entries()) {
            let norm = 0;
            for (let topic = 0; topic < topics; topic++)
                norm += expected[topic] * words.data[topic * words.cols + word];
            const share = counts[at] / (norm + 2 ** -52);
            for (let topic = 0; topic < topics; topic++)
                next[topic] += share * words.data[topic * words.cols + word];
        }
        let change = 0;
        let total = 0;
        for (let topic = 0; topic < topics; topic++) {
            const value = next[topic] * expected[topic] + prior;
            next[topic] = value;
            total += value;
            change += Math.abs(weights[topic] - value);
        }
        const base = psi(total);
        expected = next.map((value) => Math.exp(psi(value) - base));
        weights = next;
        if (change / topics < tolerance)
            break;
    }
    return weights;
}
/**
 * The digamma function with the few terms of its series that scikit-learn takes (sklearn/decomposition/_online_lda_fast.pyx, after
 * algorithm AS 103), because its errors of about 1e-9 decide at which step the search stops.
 */
function psi(x) {
    if (x <= 1e-6)
        return -0.5772156649015329 - 1 / x;
    let result = 0;
    let at = x;
    for (; at < 6; at++)
        result -= 1 / at;
    let r = 1 / at;
    result += Math.log(at) - 0.5 * r;
    r = r * r;
    return result - r * (1 / 12 - r * (1 / 120 - r * (1 / 252)));
}

;// CONCATENATED MODULE: ./src/lower/sklearn/factorizations.ts




const NMF = 'sklearn.decomposition.NMF';
const MINI_BATCH = 'sklearn.decomposition.MiniBatchNMF';
const LDA = 'sklearn.decomposition.LatentDirichletAllocation';
/** Non-negative loadings of the fitted components. The rows of one call end at the same step of the solver. */
const matrixFactorizationLowering = {
    classes: [NMF, MINI_BATCH],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const components = attributes.matrix('components_');
        const [tolerance, iterations] = [attributes.number('tol'), factorizations_stepsOf(attributes)];
        const settings = { tolerance, iterations, ...penaltiesOf(attributes, components.cols) };
        const beta = betaOf(attributes);
        const solver = className === MINI_BATCH ? 'mu' : attributes.string('solver');
        if (solver !== 'mu' && solver !== 'cd')
            throw (0,errors/* unsupported */.qO)(`${className}.solver`, `the solver "${solver}"`);
        const shuffled = solver === 'cd' && attributes.boolean('shuffle');
        if (shuffled)
            throw (0,errors/* unsupported */.qO)(`${className}.shuffle`, 'the order of the steps is random');
        const stop = className === MINI_BATCH ? 'change' : 'error';
        const about = { className, inputs: inputsOf(attributes, 'number', components.cols) };
        return numericTransformer(about, (input) => {
            // The mini-batch one looks at no sign when it transforms.
            if (className === NMF)
                requireNonNegative(input, className);
            if (className === NMF && beta <= 0)
                requirePositive((0,blocks/* toDense */.FL)(input), className);
            if (solver === 'cd')
                return factorsByDescent(input, components, settings);
            return factorsByProducts((0,blocks/* toDense */.FL)(input), components, { ...settings, beta, stop });
        });
    },
};
function factorizations_stepsOf(attributes) {
    return attributes.optionalNumber('transform_max_iter') ?? attributes.int('max_iter');
}
function betaOf(attributes) {
    const loss = attributes.raw('beta_loss');
    if (loss === 'frobenius')
        return 2;
    if (loss === 'kullback-leibler')
        return 1;
    return loss === 'itakura-saito' ? 0 : attributes.number('beta_loss');
}
/**
 * Until 1.1 one `alpha` for both factors (`regularization` says for which, from 0.24 on); from 1.0 on `alpha_W`, which counts once
 * a column.
 */
function penaltiesOf(attributes, columns) {
    const ratio = attributes.number('l1_ratio');
    const split = (alpha) => ({ l1: alpha * ratio, l2: alpha * (1 - ratio) });
    const own = attributes.optionalNumber('alpha_W') ?? 0;
    const alpha = attributes.get('alpha');
    if (own !== 0 || (attributes.has('alpha_H') && attributes.raw('alpha_H') !== 'same'))
        return split(columns * own);
    // "deprecated" from 1.0 on means the default, 0.
    if (alpha === undefined || typeof alpha === 'string')
        return split(0);
    const kind = attributes.get('regularization');
    return split(kind === 'components' || kind === null ? 0 : attributes.number('alpha'));
}
/** scikit-learn's check_non_negative. */
function requireNonNegative({ data }, className) {
    if (data.some((value) => value < 0))
        throw factorizations_outside(className, 'negative values');
}
function requirePositive({ data }, className) {
    if (data.includes(0))
        throw factorizations_outside(className, 'zeros, which its beta_loss does not take');
}
function factorizations_outside(className, what) {
    return new errors/* ModelGateError */.j3('data', `${className} got ${what}`, {
        remedy: 'scikit-learn refuses such rows as well; give data like that of training.',
    });
}
/** Topics of documents that are given as counts of words. */
const topicsLowering = {
    classes: [LDA],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const words = attributes.matrix('exp_dirichlet_component_');
        if (words.rows === 0)
            throw (0,errors/* corrupt */.qb)(LDA, 'no topics');
        const model = {
            words,
            prior: attributes.number('doc_topic_prior_'),
            iterations: attributes.int('max_doc_update_iter'),
            tolerance: attributes.number('mean_change_tol'),
        };
        return numericTransformer({ className: LDA, inputs: inputsOf(attributes, 'number', words.cols) }, (input) => {
            requireNonNegative(input, LDA);
            return topicShares((0,blocks/* toSparse */.UH)(input), model);
        });
    },
};

;// CONCATENATED MODULE: ./src/lower/sklearn/feature-agglomeration.ts





const feature_agglomeration_NAME = 'sklearn.cluster.FeatureAgglomeration';
const POOLS = {
    mean: (values) => sumOf(values) / values.length,
    sum: sumOf,
    max: (values) => Math.max(...values),
    min: (values) => Math.min(...values),
    median: (values) => {
        const sorted = values.toSorted();
        const middle = sorted.length >> 1;
        return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    },
};
/** numpy's second names. */
const feature_agglomeration_ALIASES = { amax: 'max', amin: 'min' };
/** Columns that are alike, each group pooled to one number. */
const featureAgglomerationLowering = {
    classes: [feature_agglomeration_NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const groups = attributes.ints('labels_');
        const pool = poolOf(attributes);
        const count = groups.reduce((largest, group) => Math.max(largest, group), -1) + 1;
        const members = Array.from({ length: count }, () => []);
        for (const [column, group] of groups.entries())
            members[group]?.push(column);
        if (members.some((columns) => columns.length === 0))
            throw (0,errors/* corrupt */.qb)(feature_agglomeration_NAME, 'a group without columns');
        return denseTransformer({ className: feature_agglomeration_NAME, inputs: inputsOf(attributes, 'number', groups.length) }, (input) => {
            const out = (0,blocks/* denseBlock */.L9)(input.rows, count);
            for (let row = 0; row < input.rows; row++) {
                for (const [group, columns] of members.entries()) {
                    const values = Float64Array.from(columns, (column) => input.data[row * input.cols + column]);
                    out.data[row * count + group] = pool(values);
                }
            }
            return out;
        }, {
            toOnnx(graph, input) {
                const matrix = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                const pools = members.map((columns) => graphPooled(graph, (0,graph_nodes/* graphColumns */.iD)(graph, matrix, columns), pool, columns.length));
                return { transformed: (0,graph_nodes/* graphConcat */.tR)(graph, pools) };
            },
        });
    },
};
function graphPooled(graph, cells, pool, count) {
    const { div, rowMax, rowMin } = graphMath(graph);
    if (pool === POOLS['max'])
        return rowMax(cells);
    if (pool === POOLS['min'])
        return rowMin(cells);
    if (pool === POOLS['sum'])
        return (0,graph_nodes/* graphRowSum */.wJ)(graph, cells);
    if (pool === POOLS['mean'])
        return div((0,graph_nodes/* graphRowSum */.wJ)(graph, cells), count);
    const size = graph.constant(BigInt64Array.of(BigInt(count)), [1]);
    const [sorted] = graph.nodes('TopK', [cells, size], 2, { axis: (0,onnx_attributes/* int */.Wh)(1), largest: (0,onnx_attributes/* int */.Wh)(0), sorted: (0,onnx_attributes/* int */.Wh)(1) });
    const middle = count >> 1;
    if (count % 2 === 1)
        return (0,graph_nodes/* graphColumns */.iD)(graph, sorted, [middle]);
    return div((0,graph_nodes/* graphRowSum */.wJ)(graph, (0,graph_nodes/* graphColumns */.iD)(graph, sorted, [middle - 1, middle])), 2);
}
/** numpy.mean is the default; other functions are code, unless numpy's own. */
function poolOf(attributes) {
    const func = attributes.raw('pooling_func');
    if (!(func instanceof pickle_values/* PyGlobal */.B6))
        throw (0,errors/* unsupported */.qO)(`${feature_agglomeration_NAME}.pooling_func`, `it is ${(0,arrays/* describeValue */.bp)(func)}`);
    const name = feature_agglomeration_ALIASES[func.name] ?? func.name;
    const pool = /^numpy(\.|$)/.test(func.module) && Object.hasOwn(POOLS, name) ? POOLS[name] : undefined;
    if (pool === undefined)
        throw (0,errors/* unsupported */.qO)(func.qualifiedName, `${feature_agglomeration_NAME} calls this function, whose code is not in the file`);
    return pool;
}
function sumOf(values) {
    return values.reduce((sum, value) => sum + value, 0);
}

;// CONCATENATED MODULE: ./src/plan/functions/circular-convolution.ts
/** The circular convolution of vectors of one length: what the inverse Fourier transform of the product of theirs is. */
function sketchProduct(sketches) {
    return sketches.reduce(convolve);
}
function convolve(left, right) {
    const size = left.length;
    const out = new Float64Array(size);
    for (const [at, value] of left.entries()) {
        if (value === 0)
            continue;
        for (let other = 0; other < size; other++)
            out[(at + other) % size] += value * right[other];
    }
    return out;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/feature-maps.ts




const feature_maps_PACKAGE = 'sklearn.kernel_approximation';
const ADDITIVE = `${feature_maps_PACKAGE}.AdditiveChi2Sampler`;
const SKEWED = `${feature_maps_PACKAGE}.SkewedChi2Sampler`;
const SKETCH = `${feature_maps_PACKAGE}.PolynomialCountSketch`;
/** Width of the steps at which the spectrum is sampled, by their number (Vedaldi and Zisserman 2011, figure 2c). */
const INTERVALS = { 1: 0.8, 2: 0.5, 3: 0.4 };
/** Cosines and sines of the logarithm, whose products approximate the additive chi-squared kernel. */
const additiveChiSquaredLowering = {
    classes: [ADDITIVE],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const steps = attributes.int('sample_steps');
        const interval = attributes.optionalNumber('sample_interval') ?? INTERVALS[steps];
        if (interval === undefined)
            throw (0,errors/* unsupported */.qO)(`${ADDITIVE}.sample_interval`, `none given for ${steps} steps`);
        return denseTransformer({ className: ADDITIVE, inputs: inputsOf(attributes, 'number') }, (input) => {
            if (input.data.some((value) => value < 0))
                throw tooSmall(ADDITIVE, 'a negative value');
            const { rows, cols } = input;
            const out = (0,blocks/* denseBlock */.L9)(rows, cols * (2 * steps - 1));
            for (const [at, value] of input.data.entries()) {
                if (value === 0)
                    continue;
                const cell = Math.floor(at / cols) * out.cols + (at % cols);
                out.data[cell] = Math.sqrt(value * interval);
                const angle = interval * Math.log(value);
                for (let step = 1; step < steps; step++) {
                    const factor = Math.sqrt((2 * value * interval) / Math.cosh(Math.PI * step * interval));
                    out.data[cell + (2 * step - 1) * cols] = factor * Math.cos(step * angle);
                    out.data[cell + 2 * step * cols] = factor * Math.sin(step * angle);
                }
            }
            return out;
        }, {
            toOnnx(graph, input) {
                const { cos, equal, less, log, mul, rowMin, sin, sqrt, where } = graphMath(graph);
                const matrix = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                const none = equal(matrix, 0);
                const filled = (value) => where(none, 0, value);
                const angle = mul(log(where(none, 1, matrix)), interval);
                const parts = [filled(sqrt(mul(matrix, interval)))];
                for (let step = 1; step < steps; step++) {
                    const factor = sqrt(mul(matrix, (2 * interval) / Math.cosh(Math.PI * step * interval)));
                    parts.push(filled(mul(factor, cos(mul(angle, step)))), filled(mul(factor, sin(mul(angle, step)))));
                }
                const negative = less(rowMin(matrix), 0);
                return { transformed: (0,graph_nodes/* graphRefuse */.Tg)(graph, (0,graph_nodes/* graphConcat */.tR)(graph, parts), negative, 'refuse a negative value') };
            },
        });
    },
};
/** Random cosines of the logarithm, whose products approximate the skewed chi-squared kernel. */
const skewedChiSquaredLowering = {
    classes: [SKEWED],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const weights = attributes.matrix('random_weights_');
        const offsets = attributes.floats('random_offset_');
        if (offsets.length !== weights.cols)
            throw (0,errors/* corrupt */.qb)(SKEWED, 'the offsets do not fit the weights');
        const skewedness = attributes.number('skewedness');
        const turned = transposed(weights);
        const scale = Math.sqrt(2) / Math.sqrt(attributes.int('n_components'));
        const about = { className: SKEWED, inputs: inputsOf(attributes, 'number', weights.rows) };
        return denseTransformer(about, (input) => {
            if (input.data.some((value) => value <= -skewedness))
                throw tooSmall(SKEWED, `a value of -${skewedness} or less`);
            const angles = affine({ ...input, data: input.data.map((value) => Math.log(value + skewedness)) }, turned, offsets);
            return { ...angles, data: angles.data.map((angle) => Math.cos(angle) * scale) };
        }, {
            toOnnx(graph, input) {
                const { add, cos, lessEqual, log, mul, rowMin } = graphMath(graph);
                const matrix = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                const angles = (0,graph_nodes/* graphAffine */.wf)(graph, log(add(matrix, skewedness)), turned, offsets);
                const small = lessEqual(rowMin(matrix), -skewedness);
                return {
                    transformed: (0,graph_nodes/* graphRefuse */.Tg)(graph, mul(cos(angles), scale), small, 'refuse a value below the skewedness'),
                };
            },
        });
    },
};
function tooSmall(className, what) {
    return new errors/* ModelGateError */.j3('data', `${className} got ${what}`, {
        remedy: 'scikit-learn refuses such rows as well; give data like that of training.',
    });
}
/** A polynomial kernel by count sketches: columns are hashed once for every degree, and the sketches convolved. */
const polynomialSketchLowering = {
    classes: [SKETCH],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const [degrees, features] = attributes.array('indexHash_').shape;
        const [places, signs] = [attributes.ints('indexHash_'), attributes.floats('bitHash_')];
        const [width, coef0] = [attributes.int('n_components'), attributes.number('coef0')];
        if (places.length !== signs.length || places.some((place) => place < 0 || place >= width))
            throw (0,errors/* corrupt */.qb)(SKETCH, 'its hashes do not fit each other');
        const [scale, constant] = [Math.sqrt(attributes.number('gamma')), Math.sqrt(coef0)];
        const about = { className: SKETCH, inputs: inputsOf(attributes, 'number', features - (coef0 === 0 ? 0 : 1)) };
        return denseTransformer(about, (input) => {
            const out = (0,blocks/* denseBlock */.L9)(input.rows, width);
            for (let row = 0; row < input.rows; row++) {
                const sketches = Array.from({ length: degrees }, (_, degree) => {
                    const sketch = new Float64Array(width);
                    for (let column = 0; column < features; column++) {
                        const at = degree * features + column;
                        const value = column < input.cols ? scale * input.data[row * input.cols + column] : constant;
                        sketch[places[at]] += signs[at] * value;
                    }
                    return sketch;
                });
                out.data.set(sketchProduct(sketches), row * width);
            }
            return out;
        });
    },
};

;// CONCATENATED MODULE: ./src/lower/sklearn/label-encoders.ts







const ENCODER = 'sklearn.preprocessing.LabelEncoder';
const BINARIZER = 'sklearn.preprocessing.LabelBinarizer';
/** Labels to their numbers. What it takes is one column of labels. */
const labelEncoderLowering = {
    classes: [ENCODER],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const classes = label_encoders_classesOf(attributes);
        return {
            ...transformerFacts(ENCODER, categoricalInputs(attributes, [classes.cells])),
            transform(block) {
                const column = onlyColumn(block, ENCODER);
                const numbers = encodeColumn(column, classes);
                const unknown = numbers.indexOf(-1);
                if (unknown >= 0)
                    throw unknownCategory(column, unknown, ENCODER);
                return { ...(0,blocks/* denseBlock */.L9)(block.rows, 1), data: Float64Array.from(numbers) };
            },
            toOnnx(graph, input) {
                const { greater, times } = graphMath(graph);
                const [column] = graphCategoryColumns(graph, input, ENCODER, [classes]);
                const { hot, unknown } = graphOneHot(graph, column, classes);
                const numbers = times(hot, classes.cells.length, 1, Float64Array.from(classes.cells.keys()));
                return { transformed: (0,graph_nodes/* graphRefuse */.Tg)(graph, numbers, greater(unknown, 0.5), UNKNOWN_CATEGORY) };
            },
        };
    },
};
/** Labels to columns of two values, one a class; of two classes only the second has a column. */
const labelBinarizerLowering = {
    classes: [BINARIZER],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const kind = attributes.string('y_type_');
        if (kind !== 'binary' && kind !== 'multiclass')
            throw (0,errors/* unsupported */.qO)(BINARIZER, `it was fitted on ${kind} labels`);
        const classes = label_encoders_classesOf(attributes);
        const [negative, positive] = [attributes.number('neg_label'), attributes.number('pos_label')];
        const count = classes.cells.length;
        const width = count > 2 ? count : 1;
        return {
            ...transformerFacts(BINARIZER, categoricalInputs(attributes, [classes.cells])),
            transform(block) {
                const column = onlyColumn(block, BINARIZER);
                const out = (0,blocks/* denseBlock */.L9)(block.rows, width);
                out.data.fill(negative);
                for (const [row, label] of encodeColumn(column, classes).entries()) {
                    // With a third label scikit-learn gives two columns; the shape would hang on the rows of one call.
                    if (label < 0 && count <= 2)
                        throw unknownCategory(column, row, BINARIZER);
                    if (label >= 0 && (width > 1 || label === 1))
                        out.data[row * width + (width > 1 ? label : 0)] = positive;
                }
                return out;
            },
            toOnnx(graph, input) {
                const { add, greater, mul } = graphMath(graph);
                const [column] = graphCategoryColumns(graph, input, BINARIZER, [classes]);
                const { hot, unknown } = graphOneHot(graph, column, classes);
                const cells = width > 1 ? hot : count === 2 ? (0,graph_nodes/* graphColumns */.iD)(graph, hot, [1]) : mul(hot, 0);
                const labels = add(mul(cells, positive - negative), negative);
                if (count > 2)
                    return { transformed: labels };
                return { transformed: (0,graph_nodes/* graphRefuse */.Tg)(graph, labels, greater(unknown, 0.5), UNKNOWN_CATEGORY) };
            },
        };
    },
};
function label_encoders_classesOf(attributes) {
    const array = attributes.array('classes_');
    const subject = `${attributes.className}.classes_`;
    const cells = cellsOf(array, subject);
    const items = (0,arrays/* asItems */.dB)(array) ?? [];
    const nan = items.findIndex((item, at) => cells[at] === null && item !== null);
    return { cells, missing: nan >= 0 ? nan : cells.indexOf(null), nan };
}
function onlyColumn(block, className) {
    const columns = (0,blocks/* columnCount */.UQ)(block);
    if (columns === 1)
        return (0,blocks/* toColumns */.tp)(block).columns[0];
    throw new errors/* ModelGateError */.j3('data', `${className} got ${columns} columns, it takes one column of labels`, {
        remedy: 'Give the column of labels alone.',
    });
}

;// CONCATENATED MODULE: ./src/lower/sklearn/label-spreading.ts







/** Labels that were spread over the training rows, weighted by their nearness. */
const labelSpreadingLowering = {
    classes: ['sklearn.semi_supervised.LabelPropagation', 'sklearn.semi_supervised.LabelSpreading'],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const training = pairwise_kernels_rowsOf(attributes, 'X_');
        const shares = attributes.matrix('label_distributions_');
        const classes = attributes.labels('classes_');
        if (shares.rows !== training.rows || shares.cols !== classes.length)
            throw (0,errors/* corrupt */.qb)(className, 'the distributions do not fit the training rows and classes');
        const spread = label_spreading_spreadOf(attributes, context, { training, shares });
        const about = { className, classes, inputs: inputsOf(attributes, 'number', training.cols) };
        return classifier(about, {
            compute(input) {
                const sums = spread.of((0,blocks/* toDense */.FL)(input));
                (0,links/* normalizeRows */.h6)(sums);
                return sums;
            },
            labels: links/* argmaxRows */._h,
            probabilities: ({ data }) => data,
        }, {
            toOnnx(graph, input) {
                const probabilities = (0,graph_nodes/* graphNormalizeRows */.X2)(graph, spread.graph(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input)));
                return { probabilities, labels: (0,graph_nodes/* graphArgmax */.Ng)(graph, probabilities) };
            },
        });
    },
};
function label_spreading_spreadOf(attributes, context, { training, shares }) {
    const kernel = attributes.raw('kernel');
    if (kernel === 'rbf') {
        const settings = { gamma: attributes.number('gamma'), coef0: null, degree: null };
        const rbf = PAIRWISE_KERNELS['rbf'](settings, training.cols);
        const graphRbf = GRAPH_PAIRWISE_KERNELS['rbf'](settings, training.cols);
        return {
            of: (input) => kernelProduct(rbf, input, training, shares),
            graph: (graph, matrix) => graphMath(graph).times(graphRbf(graph, matrix, training), shares.rows, shares.cols, shares.data),
        };
    }
    if (kernel !== 'knn')
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.kernel`, 'a kernel function of its own');
    const own = access/* Attributes */.e.of(attributes.object('nn_fit'));
    const index = neighbourIndexOf(own, context);
    const k = neighbourCount(own, index);
    if (index.training.rows !== shares.rows)
        throw (0,errors/* corrupt */.qb)(attributes.className, 'its neighbours are of other rows');
    const graph = (builder, matrix) => {
        const { indices } = index.graph(builder, matrix, k);
        const near = builder.node('Gather', [builder.constant(shares.data, [shares.rows, shares.cols]), indices]);
        return builder.node('ReduceSum', [near, builder.constant(BigInt64Array.of(0n), [1])], { keepdims: (0,onnx_attributes/* int */.Wh)(0) });
    };
    const of = (input) => {
        const { indices } = index.find(input, k);
        const out = (0,blocks/* denseBlock */.L9)(input.rows, shares.cols);
        for (const [at, near] of indices.entries()) {
            const to = Math.floor(at / k) * shares.cols;
            for (let label = 0; label < shares.cols; label++)
                out.data[to + label] += shares.data[near * shares.cols + label];
        }
        return out;
    };
    return { of, graph };
}

;// CONCATENATED MODULE: ./src/plan/algebra/cholesky.ts
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

;// CONCATENATED MODULE: ./src/lower/sklearn/latent-projections.ts




const FACTORS = 'sklearn.decomposition.FactorAnalysis';
const MACHINE = 'sklearn.neural_network.BernoulliRBM';
const SINGULAR = 'sklearn.cross_decomposition.PLSSVD';
/** Takes a row of means off, and divides by a row of spreads when there is one. */
function latent_projections_centred(block, mean, spread) {
    const input = (0,blocks/* toDense */.FL)(block);
    const data = input.data.map((value, at) => {
        const column = at % input.cols;
        return spread === undefined ? value - mean[column] : (value - mean[column]) / spread[column];
    });
    return { ...input, data };
}
function latent_projections_graphCentred(graph, input, mean) {
    return graphMath(graph).sub((0,graph_nodes/* graphMatrix */.yP)(graph, input), (0,graph_nodes/* graphRow */.xm)(graph, mean));
}
/** k x k: left (k x d) times the transposed right (k x d). */
function productOf(left, right) {
    return { rows: left.rows, cols: right.rows, data: affine({ kind: 'dense', ...left }, right).data };
}
/** The expected latent factors: x' noise^-1 W' (1 + W noise^-1 W')^-1. */
const factorAnalysisLowering = {
    classes: [FACTORS],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const components = attributes.matrix('components_');
        const mean = attributes.floats('mean_');
        const noise = attributes.floats('noise_variance_');
        if (mean.length !== components.cols || noise.length !== components.cols)
            throw (0,errors/* corrupt */.qb)(FACTORS, 'the noise does not fit the components');
        const weighted = { ...components, data: components.data.map((value, at) => value / noise[at % components.cols]) };
        const precision = productOf(weighted, components);
        for (let at = 0; at < precision.rows; at++)
            precision.data[at * precision.cols + at] += 1;
        const covariance = inverseOfPositive(precision);
        if (covariance === null)
            throw (0,errors/* corrupt */.qb)(FACTORS, 'the covariance of its factors is not positive');
        const about = { className: FACTORS, inputs: inputsOf(attributes, 'number', components.cols) };
        return numericTransformer(about, (input) => affine(affine(latent_projections_centred(input, mean), weighted), covariance), {
            toOnnx(graph, input) {
                const turned = (0,graph_nodes/* graphAffine */.wf)(graph, latent_projections_graphCentred(graph, input, mean), weighted, 0);
                return { transformed: (0,graph_nodes/* graphAffine */.wf)(graph, turned, covariance, 0) };
            },
        });
    },
};
/** Codes of few components: ridge regression of a row on the components. */
const sparseComponentsLowering = {
    classes: ['sklearn.decomposition.SparsePCA', 'sklearn.decomposition.MiniBatchSparsePCA'],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const components = attributes.matrix('components_');
        const mean = attributes.floats('mean_');
        if (mean.length !== components.cols)
            throw (0,errors/* corrupt */.qb)(className, 'the mean does not fit the components');
        const gram = productOf(components, components);
        const alpha = attributes.number('ridge_alpha');
        for (let at = 0; at < gram.rows; at++)
            gram.data[at * gram.cols + at] += alpha;
        const inverse = inverseOfPositive(gram);
        if (inverse === null)
            throw (0,errors/* corrupt */.qb)(className, 'the products of its components are not positive');
        // (x C') G^-1 is x (G^-1 C)', since G is symmetric.
        const weights = { ...components, data: affine({ kind: 'dense', ...inverse }, transposed(components)).data };
        const about = { className, inputs: inputsOf(attributes, 'number', components.cols) };
        return numericTransformer(about, (input) => affine(latent_projections_centred(input, mean), weights), {
            toOnnx: (graph, input) => ({ transformed: (0,graph_nodes/* graphAffine */.wf)(graph, latent_projections_graphCentred(graph, input, mean), weights, 0) }),
        });
    },
};
/** Probability of every hidden unit. */
const boltzmannMachineLowering = {
    classes: [MACHINE],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const components = attributes.matrix('components_');
        const bias = attributes.floats('intercept_hidden_');
        if (bias.length !== components.rows)
            throw (0,errors/* corrupt */.qb)(MACHINE, 'the intercepts do not fit the components');
        const about = { className: MACHINE, inputs: inputsOf(attributes, 'number', components.cols) };
        return numericTransformer(about, (input) => {
            const activations = affine(input, components, bias);
            return { ...activations, data: activations.data.map(links/* expit */.Td) };
        }, {
            toOnnx(graph, input) {
                const activations = (0,graph_nodes/* graphAffine */.wf)(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), components, bias);
                return { transformed: graph.node('Sigmoid', [activations]) };
            },
        });
    },
};
/** Partial least squares by one singular value decomposition: a scaled product. */
const singularPartialLeastSquaresLowering = {
    classes: [SINGULAR],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const weights = attributes.matrix('x_weights_');
        // Public until 0.23.
        const named = (name) => attributes.floats(attributes.has(`_${name}`) ? `_${name}` : `${name}_`);
        const [mean, spread] = [named('x_mean'), named('x_std')];
        if (mean.length !== weights.rows || spread.length !== weights.rows)
            throw (0,errors/* corrupt */.qb)(SINGULAR, 'the means do not fit the weights');
        const directions = transposed(weights);
        const about = { className: SINGULAR, inputs: inputsOf(attributes, 'number', weights.rows) };
        return numericTransformer(about, (input) => affine(latent_projections_centred(input, mean, spread), directions), {
            toOnnx(graph, input) {
                const scaled = graphMath(graph).div(latent_projections_graphCentred(graph, input, mean), (0,graph_nodes/* graphRow */.xm)(graph, spread));
                return { transformed: (0,graph_nodes/* graphAffine */.wf)(graph, scaled, directions, 0) };
            },
        });
    },
};

;// CONCATENATED MODULE: ./src/lower/sklearn/manifolds.ts







const ISOMAP = 'sklearn.manifold.Isomap';
const manifolds_LOCAL = 'sklearn.manifold.LocallyLinearEmbedding';
/** The neighbour search inside; `nbrs_` is a NearestNeighbors of its own. */
function searchOf(attributes, context) {
    const own = access/* Attributes */.e.of(attributes.object('nbrs_'));
    return { own, index: neighbourIndexOf(own, context) };
}
/** Shortest ways over the graph of training rows, projected by kernel components. */
const isomapLowering = {
    classes: [ISOMAP],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const { own, index } = searchOf(attributes, context);
        const ways = attributes.matrix('dist_matrix_');
        const size = index.training.rows;
        if (ways.rows !== size || ways.cols !== size)
            throw (0,errors/* corrupt */.qb)(ISOMAP, 'its distances do not fit the training rows');
        const components = lowerTransformer(attributes.object('kernel_pca_'), context, 'kernel_pca_');
        const near = nearestOf(attributes, own, index);
        const about = { className: ISOMAP, inputs: inputsOf(attributes, 'number', index.training.cols) };
        return {
            ...transformerFacts(ISOMAP, about.inputs),
            transform(block) {
                const input = (0,blocks/* toDense */.FL)((0,numeric_input/* numericInput */.u)(block, about));
                const neighbours = near(input);
                const out = (0,blocks/* denseBlock */.L9)(input.rows, size);
                for (let row = 0; row < input.rows; row++) {
                    const { indices, distances } = neighbours(row);
                    for (let at = 0; at < size; at++) {
                        let shortest = Infinity;
                        for (const [rank, index] of indices.entries())
                            shortest = Math.min(shortest, ways.data[index * size + at] + distances[rank]);
                        out.data[row * size + at] = shortest * shortest * -0.5;
                    }
                }
                return components.transform(out);
            },
        };
    },
};
function nearestOf(attributes, own, index) {
    // `radius` came with 1.1; then n_neighbors is None.
    const k = attributes.optionalNumber('n_neighbors');
    if (k === null)
        return searchWithin(own, index);
    if (!(k >= 1 && k <= index.training.rows))
        throw (0,errors/* unsupported */.qO)(`${ISOMAP}.n_neighbors`, `${k} neighbours`);
    return (input) => {
        const found = index.find(input, k);
        return (row) => ({
            indices: [...found.indices.subarray(row * k, (row + 1) * k)],
            distances: [...found.distances.subarray(row * k, (row + 1) * k)],
        });
    };
}
/** The weights that make a row out of its neighbours make its place out of theirs. */
const locallyLinearLowering = {
    classes: [manifolds_LOCAL],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const { index } = searchOf(attributes, context);
        const { training } = index;
        const places = attributes.matrix('embedding_');
        const [k, regularization] = [attributes.int('n_neighbors'), attributes.number('reg')];
        if (places.rows !== training.rows || k < 1 || k > training.rows)
            throw (0,errors/* corrupt */.qb)(manifolds_LOCAL, 'the embedding does not fit the training rows');
        const about = { className: manifolds_LOCAL, inputs: inputsOf(attributes, 'number', training.cols) };
        return denseTransformer(about, (input) => {
            const found = index.find(input, k);
            const out = (0,blocks/* denseBlock */.L9)(input.rows, places.cols);
            for (let row = 0; row < input.rows; row++) {
                const near = found.indices.subarray(row * k, (row + 1) * k);
                const weights = barycentre(input, row, { training, near, regularization });
                for (const [rank, at] of near.entries()) {
                    for (let column = 0; column < places.cols; column++)
                        out.data[row * places.cols + column] += weights[rank] * places.data[at * places.cols + column];
                }
            }
            return out;
        });
    },
};
/** sklearn/manifold/_locally_linear.py, barycenter_weights: weights that add to one. */
function barycentre(input, row, { training, near, regularization }) {
    const { cols } = input;
    const k = near.length;
    const away = new Float64Array(k * cols);
    for (let at = 0; at < away.length; at++) {
        const column = at % cols;
        away[at] = training.data[near[Math.floor(at / cols)] * cols + column] - input.data[row * cols + column];
    }
    const gram = new Float64Array(k * k);
    for (let at = 0; at < gram.length; at++) {
        const [left, right] = [Math.floor(at / k) * cols, (at % k) * cols];
        let sum = 0;
        for (let column = 0; column < cols; column++)
            sum += away[left + column] * away[right + column];
        gram[at] = sum;
    }
    let trace = 0;
    for (let at = 0; at < k; at++)
        trace += gram[at * k + at];
    for (let at = 0; at < k; at++)
        gram[at * k + at] += trace > 0 ? regularization * trace : regularization;
    const lower = cholesky({ rows: k, cols: k, data: gram });
    if (lower === null)
        throw (0,errors/* unsupported */.qO)(manifolds_LOCAL, 'the neighbours of a row do not determine its weights');
    const weights = solveCholesky(lower, new Float64Array(k).fill(1));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
}

;// CONCATENATED MODULE: ./src/lower/sklearn/neighbour-graphs.ts





const NEAREST = 'sklearn.neighbors.KNeighborsTransformer';
const WITHIN = 'sklearn.neighbors.RadiusNeighborsTransformer';
/** A column a training row: the distance to those near, or 1; distances count one neighbour more, for the row itself. */
const nearestGraphLowering = {
    classes: [NEAREST],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const index = neighbourIndexOf(attributes, context);
        const measured = attributes.string('mode') === 'distance';
        const k = neighbourCount(attributes, index) + (measured ? 1 : 0);
        const about = { className: NEAREST, inputs: inputsOf(attributes, 'number', index.training.cols) };
        return denseTransformer(about, (input) => {
            const found = index.find(input, k);
            return graphOf(input.rows, index.training.rows, (row) => Array.from({ length: k }, (_, at) => [
                found.indices[row * k + at],
                measured ? found.distances[row * k + at] : 1,
            ]));
        });
    },
};
/** A column a training row: the distance to those within the radius, or 1. */
const radiusGraphLowering = {
    classes: [WITHIN],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const index = neighbourIndexOf(attributes, context);
        const measured = attributes.string('mode') === 'distance';
        const search = searchWithin(attributes, index);
        const about = { className: WITHIN, inputs: inputsOf(attributes, 'number', index.training.cols) };
        return denseTransformer(about, (input) => {
            const within = search((0,blocks/* toDense */.FL)(input));
            return graphOf(input.rows, index.training.rows, (row) => {
                const { indices, distances } = within(row);
                return indices.map((at, rank) => [at, measured ? distances[rank] : 1]);
            });
        });
    },
};
function graphOf(rows, cols, cellsOf) {
    const cells = Array.from({ length: rows }, (_, row) => cellsOf(row).toSorted((a, b) => a[0] - b[0]));
    const indptr = new Int32Array(rows + 1);
    for (const [row, found] of cells.entries())
        indptr[row + 1] = indptr[row] + found.length;
    return {
        kind: 'sparse',
        rows,
        cols,
        indptr,
        indices: Int32Array.from(cells.flat(), (cell) => cell[0]),
        data: Float64Array.from(cells.flat(), (cell) => cell[1]),
    };
}

;// CONCATENATED MODULE: ./src/plan/factors/matching-pursuit.ts


/**
 * Codes with few atoms of a dictionary (one a row), by orthogonal matching pursuit on the Gram matrix
 * (sklearn/linear_model/_omp.py, _gram_omp). It stops early where scikit-learn does: at an atom that is used already, or depends
 * on those that are.
 */
function pursueAtoms(input, dictionary, atoms) {
    const size = dictionary.rows;
    const gram = affine({ kind: 'dense', ...dictionary }, dictionary).data;
    const products = affine(input, dictionary);
    const codes = (0,blocks/* denseBlock */.L9)(input.rows, size);
    for (let row = 0; row < input.rows; row++) {
        const from = row * size;
        const used = [];
        const { weights } = pursue(products.data.subarray(from, from + size), gram, { atoms, used });
        for (const [rank, atom] of used.entries())
            codes.data[from + atom] = weights[rank];
    }
    return codes;
}
function pursue(target, gram, { atoms, used }) {
    const size = target.length;
    const lower = new Float64Array(atoms * atoms);
    let rest = target;
    let weights = new Float64Array();
    while (used.length < atoms) {
        const atom = largest(rest, used);
        if (atom < 0 || !extend(lower, gram, { atom, used, atoms, size }))
            break;
        used.push(atom);
        weights = solve(lower, atoms, Float64Array.from(used, (each) => target[each]));
        rest = target.map((value, at) => {
            let sum = 0;
            for (const [rank, each] of used.entries())
                sum += gram[at * size + each] * weights[rank];
            return value - sum;
        });
    }
    return { weights };
}
/** The atom that fits what is left best; -1 when it is one that is used, or fits nothing. */
function largest(rest, used) {
    let best = -1;
    // Used ones come first in scikit-learn's order, so that they win ties.
    for (const at of [...used, ...rest.keys()]) {
        if (best < 0 || Math.abs(rest[at]) > Math.abs(rest[best]))
            best = at;
    }
    return used.includes(best) || rest[best] ** 2 < Number.EPSILON ? -1 : best;
}
/** Another row of the Cholesky factor; false when the atom depends on those before. */
function extend(lower, gram, { atom, used, atoms, size }) {
    const row = used.length * atoms;
    let squares = 0;
    for (const [at, other] of used.entries()) {
        let sum = gram[atom * size + other];
        for (let k = 0; k < at; k++)
            sum -= lower[at * atoms + k] * lower[row + k];
        const value = sum / lower[at * atoms + at];
        lower[row + at] = value;
        squares += value * value;
    }
    const left = gram[atom * size + atom] - squares;
    if (used.length > 0 && left <= Number.EPSILON)
        return false;
    lower[row + used.length] = Math.sqrt(left);
    return true;
}
function solve(lower, stride, right) {
    const count = right.length;
    for (let row = 0; row < count; row++) {
        for (let k = 0; k < row; k++)
            right[row] -= lower[row * stride + k] * right[k];
        right[row] /= lower[row * stride + row];
    }
    for (let row = count - 1; row >= 0; row--) {
        for (let k = row + 1; k < count; k++)
            right[row] -= lower[k * stride + row] * right[k];
        right[row] /= lower[row * stride + row];
    }
    return right;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/sparse-coding.ts





const sparse_coding_PACKAGE = 'sklearn.decomposition';
const CODER = `${sparse_coding_PACKAGE}.SparseCoder`;
/** Rows as sums of few atoms of a dictionary. */
const sparseCodingLowering = {
    classes: [CODER, `${sparse_coding_PACKAGE}.DictionaryLearning`, `${sparse_coding_PACKAGE}.MiniBatchDictionaryLearning`],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        // SparseCoder kept what it was given under the other name until 0.23.
        const name = attributes.has('components_') ? 'components_' : 'dictionary';
        const dictionary = attributes.matrix(name);
        const encode = sparse_coding_encoderOf(attributes, dictionary, context);
        const split = attributes.boolean('split_sign');
        const about = { className, inputs: inputsOf(attributes, 'number', dictionary.cols) };
        return denseTransformer(about, (input) => (split ? splitSigns(encode(input)) : encode(input)));
    },
};
function sparse_coding_encoderOf(attributes, dictionary, context) {
    const algorithm = attributes.string('transform_algorithm');
    switch (algorithm) {
        case 'omp': {
            const given = attributes.optionalNumber('transform_n_nonzero_coefs');
            const atoms = Math.floor(given ?? Math.min(Math.max(dictionary.cols / 10, 1), dictionary.rows));
            if (!(atoms >= 1 && atoms <= dictionary.rows))
                throw (0,errors/* unsupported */.qO)(`${attributes.className}.transform_n_nonzero_coefs`, `${atoms} of ${dictionary.rows} atoms`);
            return (input) => pursueAtoms(input, dictionary, atoms);
        }
        case 'threshold': {
            const threshold = thresholdOf(attributes, context);
            const positive = attributes.has('positive_code') && attributes.boolean('positive_code');
            return (input) => shrink(affine(input, dictionary), threshold, positive);
        }
        default:
            throw (0,errors/* unsupported */.qO)(`${attributes.className}.transform_algorithm`, `"${algorithm}" solves until a tolerance is met, which is not reproduced; "omp" and "threshold" are`);
    }
}
/** `transform_alpha`; from 1.2 on that of the fit when there is none. */
function thresholdOf(attributes, context) {
    const given = attributes.optionalNumber('transform_alpha');
    if (given !== null)
        return given;
    return isAtLeast(context.version, 1, 2) ? (attributes.optionalNumber('alpha') ?? 1) : 1;
}
function shrink(products, threshold, positive) {
    const data = products.data.map((value) => {
        const code = Math.sign(value) * Math.max(Math.abs(value) - threshold, 0);
        return positive ? Math.max(code, 0) : code;
    });
    return { ...products, data };
}
function splitSigns(codes) {
    const out = (0,blocks/* denseBlock */.L9)(codes.rows, codes.cols * 2);
    for (const [at, value] of codes.data.entries()) {
        const cell = Math.floor(at / codes.cols) * out.cols + (at % codes.cols);
        if (value > 0)
            out.data[cell] = value;
        else if (value < 0)
            out.data[cell + codes.cols] = -value;
    }
    return out;
}

;// CONCATENATED MODULE: ./src/lower/sklearn/random-trees-embedding.ts








const random_trees_embedding_NAME = 'sklearn.ensemble.RandomTreesEmbedding';
/** The leaves that a row falls into, one-hot. */
const randomTreesEmbeddingLowering = {
    classes: [random_trees_embedding_NAME],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const inputs = treeInputs(attributes);
        const estimators = attributes.list('estimators_');
        const trees = estimators.map((estimator, at) => readTreeEstimator(estimator, inputs.length, `${random_trees_embedding_NAME}.estimators_[${at}]`).tree);
        const [first] = estimators;
        if (!(first instanceof pickle_values/* PyObject */.By))
            throw (0,errors/* unsupported */.qO)(random_trees_embedding_NAME, 'the forest holds no trees', 'Fit it before saving.');
        const encoder = lowerTransformer(attributes.object('one_hot_encoder_'), context, 'one_hot_encoder_');
        const about = { className: random_trees_embedding_NAME, inputs, missing: forestMissingRule(first, trees[0], context) };
        return {
            ...transformerFacts(random_trees_embedding_NAME, inputs),
            transform(block) {
                const rows = toTreeRows(block, about);
                const leaves = (0,blocks/* denseBlock */.L9)(rows.rows, trees.length);
                for (const [at, tree] of trees.entries()) {
                    for (const [row, leaf] of leafNumbers(tree, rows).entries())
                        leaves.data[row * trees.length + at] = leaf;
                }
                return encoder.transform(leaves);
            },
            toOnnx(graph, input) {
                const found = graphLeaves(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), trees);
                const nodes = graphLeafColumns(graph, found, (_, node) => node);
                return { transformed: graphTransformed(graph, encoder, [nodes]) };
            },
        };
    },
};

;// CONCATENATED MODULE: ./src/lower/sklearn/index.ts











































































/** Every estimator of scikit-learn that ModelGate runs itself. One line a file; a class is found by its canonical name. */
const SKLEARN_LOWERINGS = [
    // composition
    pipelineLowering,
    columnTransformerLowering,
    featureUnionLowering,
    searchLowering,
    votingLowering,
    stackingLowering,
    calibrationLowering,
    oneVsRestLowering,
    oneVsOneLowering,
    outputCodeLowering,
    constantPredictorLowering,
    multiOutputLowering,
    chainsLowering,
    frozenLowering,
    selfTrainingLowering,
    consensusLowering,
    thresholdsLowering,
    transformedTargetLowering,
    // linear models
    linearRegressorsLowering,
    linearClassifiersLowering,
    linearDiscriminantLowering,
    quadraticDiscriminantLowering,
    isotonicLowering,
    kMeansLowering,
    bisectingKMeansLowering,
    // kernels, neighbours, networks, likelihoods
    svmLowering,
    neighboursLowering,
    perceptronLowering,
    gaussianNaiveBayesLowering,
    discreteNaiveBayesLowering,
    categoricalNaiveBayesLowering,
    radiusNeighboursLowering,
    nearestCentroidLowering,
    nearestCentresLowering,
    localOutlierFactorLowering,
    ellipticEnvelopeLowering,
    linearDetectorLowering,
    labelSpreadingLowering,
    kernelRidgeLowering,
    gaussianProcessRegressorLowering,
    gaussianProcessClassifierLowering,
    laplaceClassifierLowering,
    gaussianMixtureLowering,
    // trees and ensembles
    decisionTreeLowering,
    forestLowering,
    gradientBoostingLowering,
    histogramBoostingLowering,
    adaBoostLowering,
    baggingLowering,
    isolationForestLowering,
    dummyLowering,
    randomTreesEmbeddingLowering,
    // preprocessing
    scalersLowering,
    simpleImputerLowering,
    oneHotEncoderLowering,
    ordinalEncoderLowering,
    projectionsLowering,
    functionTransformerLowering,
    normalizerLowering,
    binarizerLowering,
    polynomialFeaturesLowering,
    powerTransformerLowering,
    discretizerLowering,
    missingIndicatorLowering,
    featureSelectionLowering,
    quantileTransformerLowering,
    splineTransformerLowering,
    targetEncoderLowering,
    knnImputerLowering,
    iterativeImputerLowering,
    kernelPcaLowering,
    nystroemLowering,
    rbfSamplerLowering,
    linearTransformersLowering,
    partialLeastSquaresLowering,
    singularPartialLeastSquaresLowering,
    factorAnalysisLowering,
    sparseComponentsLowering,
    boltzmannMachineLowering,
    matrixFactorizationLowering,
    topicsLowering,
    sparseCodingLowering,
    kernelCentererLowering,
    additiveChiSquaredLowering,
    skewedChiSquaredLowering,
    polynomialSketchLowering,
    featureAgglomerationLowering,
    nearestGraphLowering,
    radiusGraphLowering,
    isomapLowering,
    locallyLinearLowering,
    labelEncoderLowering,
    labelBinarizerLowering,
    dictVectorizerLowering,
    // text
    vocabularyVectorizersLowering,
    hashingVectorizerLowering,
    tfidfTransformerLowering,
];

// EXTERNAL MODULE: ./src/lower/xgboost/booster.ts + 4 modules
var booster = __webpack_require__(36461);
// EXTERNAL MODULE: ./src/lower/xgboost/native.ts
var xgboost_native = __webpack_require__(9887);
// EXTERNAL MODULE: ./src/lower/xgboost/notes.ts
var notes = __webpack_require__(76103);
// EXTERNAL MODULE: ./src/lower/xgboost/predictors.ts
var predictors = __webpack_require__(91849);
;// CONCATENATED MODULE: ./src/lower/xgboost/wrappers.ts






const CLASSIFIERS = ['xgboost.sklearn.XGBClassifier', 'xgboost.sklearn.XGBRFClassifier'];
const xgboostLowering = {
    classes: [
        ...CLASSIFIERS,
        'xgboost.sklearn.XGBRegressor',
        'xgboost.sklearn.XGBRFRegressor',
        'xgboost.sklearn.XGBRanker',
    ],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const { className } = attributes;
        const objective = attributes.get('objective') ?? null;
        if (objective !== null && typeof (0,formats_labels/* scalarOf */.ol)(objective) !== 'string') {
            throw (0,errors/* unsupported */.qO)(`${className}.objective`, 'a function of the project; its predictions are not in the file');
        }
        const booster = attributes.object('_Booster');
        const model = openBooster(booster, context);
        const asked = {
            className,
            model,
            missing: attributes.optionalNumber('missing') ?? NaN,
            rounds: model.booster === 'gblinear' ? null : bestRounds(booster, model),
            ...parallelTrees(booster),
            inPlace: (0,xgboost_native/* predictsInPlace */.pt)(model) && [undefined, null, 'auto'].includes(predictorOf(attributes)),
        };
        return CLASSIFIERS.includes(className) ? (0,predictors/* classifier */.kd)(asked, wrappers_classesOf(attributes, model)) : (0,predictors/* regressor */.pF)(asked);
    },
};
const xgboostBoosterLowering = {
    classes: [xgboost_native/* XGBOOST_BOOSTER */.cB],
    lower: (object, context) => (0,xgboost_native/* lowerBooster */.Kt)(openBooster(object, context), context),
};
/** Of versions before 2; one that is chosen by hand makes the estimator predict through a DMatrix. */
function predictorOf(attributes) {
    return attributes.has('predictor') ? attributes.text('predictor') : undefined;
}
function openBooster(object, context) {
    const handle = access/* Attributes */.e.of(object).get('handle');
    if (!(handle instanceof Uint8Array))
        throw (0,errors/* unsupported */.qO)(`${xgboost_native/* XGBOOST_BOOSTER */.cB}.handle`, 'the file holds no fitted model');
    const model = (0,booster/* readXgboost */.D)(handle);
    (0,notes/* noteLimits */.X)(model, context);
    return model;
}
/** Early stopping: before XGBoost 2 an attribute of the Python object, then of the model. */
function bestRounds(booster, model) {
    const best = access/* Attributes */.e.of(booster).optionalNumber('best_iteration') ?? model.bestIteration;
    return best === null ? null : best + 1;
}
/** What XGBoost before 2 leaves in the Python object. */
function parallelTrees(booster) {
    const attributes = access/* Attributes */.e.of(booster);
    const [trees, best] = [attributes.optionalNumber('best_ntree_limit'), attributes.optionalNumber('best_iteration')];
    if (trees === null || best === null || !Number.isInteger(trees / (best + 1)))
        return {};
    return { parallel: trees / (best + 1) };
}
/** Label encoder of versions before 1.6, classes_ of 1.7, else numbers from 0. */
function wrappers_classesOf(attributes, model) {
    const encoder = attributes.get('_le');
    const source = encoder instanceof pickle_values/* PyObject */.By ? access/* Attributes */.e.of(encoder) : attributes;
    const count = attributes.has('n_classes_')
        ? (0,arrays/* numberOf */.rl)(attributes.get('n_classes_'), 'n_classes_')
        : Math.max(model.groups, 2);
    const classes = source.has('classes_') ? source.labels('classes_') : (0,predictors/* numbered */.jN)(count);
    if (classes.length !== Math.max(model.groups, 2)) {
        throw (0,errors/* unsupported */.qO)(attributes.className, `${classes.length} classes for objective ${model.objective.name}`);
    }
    return classes;
}

;// CONCATENATED MODULE: ./src/lower/xgboost/index.ts




/** XGBoost's estimators and its Booster. */
const XGBOOST_LOWERINGS = [xgboostLowering, xgboostBoosterLowering];

;// CONCATENATED MODULE: ./src/lower/registry.ts




/** Every class that ModelGate runs itself, library by library. */
const LOWERINGS = [
    ...SKLEARN_LOWERINGS,
    ...XGBOOST_LOWERINGS,
    ...LIGHTGBM_LOWERINGS,
    ...CATBOOST_LOWERINGS,
];
const BY_CLASS = new Map(LOWERINGS.flatMap((lowering) => lowering.classes.map((name) => [name, lowering])));
/** The lowering of a canonical class name, or undefined when ModelGate does not know the class. */
function findLowering(className) {
    return BY_CLASS.get(className);
}
/** Canonical names of all classes that lower, in registry order. */
function loweredClasses() {
    return [...BY_CLASS.keys()];
}

;// CONCATENATED MODULE: ./src/lower/sklearn/not-askable.ts
const NO_PREDICT = 'it gives labels to the rows that it was fitted on only; scikit-learn has no predict() for others';
const NO_TRANSFORM = 'it places the rows that it was fitted on only; scikit-learn has no transform() for others';
const COVARIANCE = 'it describes a distribution; scikit-learn gives it neither predict() nor transform()';
/** Estimators that cannot be asked about rows of a table, and why; everything else that is not registered is not supported yet. */
const NOT_ASKABLE = {
    'sklearn.cluster.AgglomerativeClustering': NO_PREDICT,
    'sklearn.cluster.DBSCAN': NO_PREDICT,
    'sklearn.cluster.HDBSCAN': NO_PREDICT,
    'sklearn.cluster.OPTICS': NO_PREDICT,
    'sklearn.cluster.SpectralClustering': NO_PREDICT,
    'sklearn.cluster.SpectralBiclustering': NO_PREDICT,
    'sklearn.cluster.SpectralCoclustering': NO_PREDICT,
    'sklearn.manifold.ClassicalMDS': NO_TRANSFORM,
    'sklearn.manifold.MDS': NO_TRANSFORM,
    'sklearn.manifold.SpectralEmbedding': NO_TRANSFORM,
    'sklearn.manifold.TSNE': NO_TRANSFORM,
    'sklearn.covariance.EmpiricalCovariance': COVARIANCE,
    'sklearn.covariance.GraphicalLasso': COVARIANCE,
    'sklearn.covariance.GraphicalLassoCV': COVARIANCE,
    'sklearn.covariance.LedoitWolf': COVARIANCE,
    'sklearn.covariance.MinCovDet': COVARIANCE,
    'sklearn.covariance.OAS': COVARIANCE,
    'sklearn.covariance.ShrunkCovariance': COVARIANCE,
    'sklearn.neighbors.KernelDensity': 'it scores rows only; scikit-learn gives it neither predict() nor transform()',
    'sklearn.neighbors.NearestNeighbors': 'it searches rows; scikit-learn gives it neither predict() nor transform()',
    'sklearn.preprocessing.MultiLabelBinarizer': 'it takes a set of labels a row, which no column of a table holds',
    'sklearn.feature_extraction.FeatureHasher': 'it takes any features, and which ones it was used with is not in the file',
    'sklearn.feature_extraction.PatchExtractor': 'it takes whole images',
};

;// CONCATENATED MODULE: ./src/lower/index.ts







/** Estimators inside estimators; a stacking of pipelines of searches has about ten. */
const MAX_ESTIMATOR_DEPTH = 64;
/** scikit-learn lines that the parity corpus covers (0.23 was compared in full, but its files are not kept); others are lowered by the attributes that they hold. */
const VERIFIED_VERSIONS = ['0.22', '0.23', '0.24', '1.0', '1.2', '1.4', '1.6', '1.7', '1.8', '1.9'];
const LOWERABLE = new Set(['pickle', 'joblib', 'xgboost', 'lightgbm', 'catboost']);
function isLowerable(record) {
    return LOWERABLE.has(record.format);
}
/**
 * Lowers a pickled model, or a booster from a file of its own library, to kernels.
 * @throws ModelGateError code 'unsupported' naming the class or parameter in the way and its place in the model
 */
function lowerRecord(record) {
    return 'root' in record ? lowerPickle(record) : lowerFile(record);
}
function lowerFile(record) {
    const notes = new Set();
    const place = { path: 'model', version: null };
    const lowered = (0,boosters/* lowerBoosterFile */.A)(record, {
        ...place,
        lower: () => {
            throw (0,errors/* unsupported */.qO)(record.format, 'a booster has no estimators inside');
        },
        note: (message) => void notes.add(`${place.path}: ${message}`),
    });
    return { lowered, notes: [...notes], version: null, classes: [lowered.className] };
}
function lowerPickle(record) {
    const notes = new Set();
    const classes = new Set();
    if (!(record.root instanceof pickle_values/* PyObject */.By))
        throw notAnEstimator(record.root);
    const version = versionOf(record.root) ?? record.libraryVersions['scikit-learn'] ?? null;
    const lowered = lowerObject(record.root, { path: 'model', version, depth: 0, notes, classes });
    if (lowered.inputs.length === 0)
        throw (0,errors/* unsupported */.qO)(lowered.className, 'the number of features is not in the file');
    if (version !== null && !VERIFIED_VERSIONS.includes(lineOf(version))) {
        notes.add(`the model was saved by scikit-learn ${version}; parity is measured on scikit-learn ${VERIFIED_VERSIONS.join(', ')}`);
    }
    return { lowered, notes: [...notes], version, classes: [...classes] };
}
function lowerObject(object, place) {
    const name = object.className;
    if (name === null)
        throw (0,errors/* unsupported */.qO)(place.path, 'the object is made by a computed call, not by a class');
    const className = (0,class_names/* canonicalClass */.t)(name);
    const lowering = findLowering(className);
    if (lowering === undefined)
        throw notLowered(className, place.path);
    if (place.depth > MAX_ESTIMATOR_DEPTH) {
        throw new errors/* ModelGateError */.j3('limit', `${place.path}: more than ${MAX_ESTIMATOR_DEPTH} estimators inside each other`);
    }
    place.classes.add(className);
    const version = versionOf(object) ?? place.version;
    const context = {
        version,
        path: place.path,
        lower: (child, step) => lowerObject(child, { ...place, version, path: `${place.path}.${step}`, depth: place.depth + 1 }),
        note: (message) => void place.notes.add(`${place.path}: ${message}`),
    };
    return withLocatedForm(lowering.lower(object, context), place.path);
}
/** Refusals of the ONNX form say which estimator is in the way and where it is, however deep inside of others. */
function withLocatedForm(lowered, path) {
    return {
        ...lowered,
        toOnnx(graph, input) {
            if (lowered.toOnnx === undefined)
                throw (0,errors/* unsupported */.qO)(lowered.className, `it has no form in ONNX (at ${path})`);
            try {
                return lowered.toOnnx(graph, input);
            }
            catch (error) {
                if (!(0,errors/* isModelGateError */.p2)(error) || error.code !== 'unsupported' || LOCATED.test(error.message))
                    throw error;
                // What graph pieces say of ONNX in general is said of the estimator that uses them.
                const subject = error.subject === 'ONNX' ? lowered.className : (error.subject ?? lowered.className);
                throw (0,errors/* unsupported */.qO)(subject, `${error.message.replace(/^[^:]*: /, '')} (at ${path})`, error.remedy);
            }
        },
    };
}
const LOCATED = /\(at [^)]*\)$/;
function versionOf(object) {
    const version = access/* Attributes */.e.of(object).get('_sklearn_version');
    return typeof version === 'string' ? version : null;
}
function lineOf(version) {
    return version.split('.', 2).join('.');
}
const MODEL_LIBRARIES = new Set([
    'sklearn',
    'xgboost',
    'lightgbm',
    'catboost',
    'imblearn',
    'statsmodels',
]);
function notLowered(className, path) {
    const library = className.split('.', 1)[0];
    const reason = library === 'sklearn'
        ? (NOT_ASKABLE[className] ?? 'this estimator is not supported yet')
        : `classes of "${library}" cannot be run from the file`;
    // Only a known model library's class is worth a remedy: the file of an attack should not be told how to go on.
    const remedy = MODEL_LIBRARIES.has(library)
        ? 'Export the model to ONNX; .onnx files run as they are.'
        : 'Look at the security scan before anybody loads this file.';
    return (0,errors/* unsupported */.qO)(className, `${reason} (at ${path})`, remedy);
}
function notAnEstimator(root) {
    const keys = root instanceof pickle_values/* PyDict */.KL ? root.entries.map(([key]) => (typeof key === 'string' ? key : '...')) : [];
    const held = keys.length > 0 ? ` with the keys ${keys.slice(0, 10).join(', ')}` : '';
    return (0,errors/* unsupported */.qO)('model', `the file holds ${(0,arrays/* describeValue */.bp)(root)}${held}, not one estimator`, 'Save the fitted estimator itself: joblib.dump(model, path).');
}
/**
 * Lowers a Keras model to an ONNX graph. Its layers are loaded when they are needed: pickles start without them.
 * @throws ModelGateError unsupported naming the layer and the config key in the way; corrupt; limit
 */
async function lowerKerasModel(record, options = {}) {
    const { lowerKeras } = await __webpack_require__.e(/* import() */ 709).then(__webpack_require__.bind(__webpack_require__, 20709));
    return lowerKeras(record, options);
}


/***/ }),

/***/ 95024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yc: () => (/* binding */ LIGHTGBM_BOOSTER),
  m8: () => (/* binding */ lightgbmBoosterLowering),
  ep: () => (/* binding */ lightgbmLowering),
  s$: () => (/* binding */ lowerLightgbmFile)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/access.ts
var access = __webpack_require__(74136);
// EXTERNAL MODULE: ./src/formats/labels.ts
var labels = __webpack_require__(65249);
// EXTERNAL MODULE: ./src/formats/pickle/values.ts
var values = __webpack_require__(16281);
// EXTERNAL MODULE: ./src/plan/boosters/rows.ts
var rows = __webpack_require__(99912);
// EXTERNAL MODULE: ./src/plan/links.ts
var links = __webpack_require__(45906);
// EXTERNAL MODULE: ./src/plan/graph-nodes.ts
var graph_nodes = __webpack_require__(17331);
// EXTERNAL MODULE: ./src/plan/boosters/graph-rows.ts
var graph_rows = __webpack_require__(35979);
// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
// EXTERNAL MODULE: ./src/plan/trees/walk.ts
var trees_walk = __webpack_require__(81616);
// EXTERNAL MODULE: ./src/plan/boosters/trees.ts
var boosters_trees = __webpack_require__(43748);
;// CONCATENATED MODULE: ./src/plan/boosters/float64.ts



/**
 * LightGBM's arithmetic: doubles. Flags are its `decision_type`: a bit for categorical splits, one for missing values
 * that go left, two for what counts as missing.
 */
const DEFAULT_LEFT = 2;
const MISSING_TYPE = 12;
const MISSING_ZERO = 4;
const MISSING_NAN = 8;
/** kZeroThreshold of https://github.com/microsoft/LightGBM/blob/v4.6.0/include/LightGBM/meta.h */
const ZERO = Math.fround(1e-35);
const BLOCK_ROWS = 256;
/** Cells as LightGBM takes them in: what is nearly zero is zero. */
function nearlyZeroIsZero(value) {
    return value >= -ZERO && value <= ZERO ? 0 : value;
}
/** Sums of the first `count` trees: rows x width, where tree t adds to column t modulo width. */
function sumTreesFloat64(trees, count, rows, width) {
    const sums = (0,blocks/* denseBlock */.L9)(rows.rows, width);
    const walk = rows.rows < trees_walk/* ROWS_WORTH_LAYING_OUT */.V4 ? null : (0,boosters_trees/* walkOf */.Db)(trees, layOut);
    const blockRows = walk?.blockRows ?? BLOCK_ROWS;
    const leaves = new Float64Array(blockRows);
    for (let from = 0; from < rows.rows; from += blockRows) {
        const to = Math.min(from + blockRows, rows.rows);
        walk?.take(rows.data, rows.cols, from, to);
        for (let tree = 0; tree < count; tree++) {
            if (walk?.isLaidOut(tree) === true)
                walk.find(tree, leaves);
            else
                for (let row = from; row < to; row++)
                    leaves[row - from] = leafOf(trees, tree, rows, row);
            let at = from * width + (tree % width);
            for (let row = from; row < to; row++, at += width)
                sums.data[at] += leaves[row - from];
        }
    }
    return sums;
}
function layOut(trees) {
    const { left, right, feature, split, flags, setStart } = trees;
    const shared = { left, right, feature, value: split };
    const boundOf = (node) => (setStart[node] < 0 && Number.isFinite(split[node]) ? split[node] : NaN);
    const viewOf = (node) => flags[node] & (MISSING_TYPE | DEFAULT_LEFT);
    return (0,trees_walk/* layOutTrees */.Yv)(Array.from(trees.roots, (root) => ({ ...shared, root, boundOf, viewOf })), see);
}
/** NaN is never greater than a threshold and so goes left; infinity is greater than all and goes right. */
function see(x, view) {
    const side = (view & DEFAULT_LEFT) === 0 ? Infinity : NaN;
    const missing = view & MISSING_TYPE;
    if (missing === MISSING_NAN)
        return Number.isNaN(x) ? side : x;
    const value = Number.isNaN(x) ? 0 : x;
    return missing === MISSING_ZERO && value >= -ZERO && value <= ZERO ? side : value;
}
function leafOf(trees, tree, { data, cols }, row) {
    const { left, right, feature, split, flags, setStart } = trees;
    const start = row * cols;
    let node = trees.roots[tree];
    while (left[node] >= 0) {
        const x = data[start + feature[node]];
        const goesLeft = setStart[node] < 0 ? numberGoesLeft(x, split[node], flags[node]) : categoryGoesLeft(trees, node, x);
        node = goesLeft ? left[node] : right[node];
    }
    return split[node];
}
// NumericalDecision of https://github.com/microsoft/LightGBM/blob/v4.6.0/include/LightGBM/tree.h
function numberGoesLeft(x, threshold, flags) {
    const missing = flags & MISSING_TYPE;
    if (missing === MISSING_NAN) {
        if (Number.isNaN(x))
            return (flags & DEFAULT_LEFT) !== 0;
        return x <= threshold;
    }
    const value = Number.isNaN(x) ? 0 : x;
    if (missing === MISSING_ZERO && value >= -ZERO && value <= ZERO)
        return (flags & DEFAULT_LEFT) !== 0;
    return value <= threshold;
}
/** Where NaN goes at a numeric split, and whether zeros go with it. */
function missingRule(flags, threshold) {
    const missing = flags & MISSING_TYPE;
    const byDefault = (flags & DEFAULT_LEFT) !== 0;
    if (missing === MISSING_NAN)
        return { goesLeft: byDefault, zeroIsMissing: false };
    if (missing === MISSING_ZERO)
        return { goesLeft: byDefault, zeroIsMissing: true };
    return { goesLeft: 0 <= threshold, zeroIsMissing: false };
}
// CategoricalDecision: the fraction is cut off, and what is no category of the set goes right.
function categoryGoesLeft(trees, node, x) {
    const category = Math.trunc(x);
    return category >= 0 && category < 2 ** 31 && (0,boosters_trees/* inCategorySet */.er)(trees, node, category);
}

// EXTERNAL MODULE: ./src/plan/boosters/graph.ts
var boosters_graph = __webpack_require__(5729);
;// CONCATENATED MODULE: ./src/plan/boosters/graph-float64.ts



/** nearlyZeroIsZero on a matrix. */
function graphNearlyZeroIsZero(graph, matrix) {
    const small = graph.node('LessOrEqual', [graph.node('Abs', [matrix]), (0,graph_nodes/* graphScalar */.lX)(graph, ZERO)]);
    return graph.node('Where', [small, (0,graph_nodes/* graphScalar */.lX)(graph, 0), matrix]);
}
/** sumTreesFloat64 in a graph: [rows, width] of doubles. */
function graphSumFloat64(graph, matrix, { trees, count, width }) {
    const rule = (node) => missingRule(trees.flags[node], trees.split[node]);
    return (0,boosters_graph/* graphTreeSums */.f)(graph, matrix, {
        trees,
        count,
        columnOf: (tree) => tree % width,
        valueOf: (_, leaf) => trees.split[leaf],
        start: new Float64Array(width),
        rules: {
            comparison: 'at most',
            // A categorical split sends right whatever is none of its categories.
            missingGoesLeft: (node) => trees.setStart[node] < 0 && rule(node).goesLeft,
            zeroIsMissing: (node) => rule(node).zeroIsMissing,
            chosen: 'left',
            cutsTowardsZero: true,
        },
    });
}

// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/formats/lightgbm/text.ts
var lightgbm_text = __webpack_require__(1546);
;// CONCATENATED MODULE: ./src/lower/lightgbm/objectives.ts



const REGRESSION = { classes: false, convert: () => undefined, toOnnx: (_, sums) => sums };
const EXPONENTIAL = {
    classes: false,
    convert: each(Math.exp),
    toOnnx: (graph, sums) => graph.node('Exp', [sums]),
};
const SOFTMAX = { classes: true, convert: links/* softmaxRows */.yY, toOnnx: graph_nodes/* graphSoftmax */.NZ };
const CROSS_ENTROPY = {
    classes: false,
    convert: each(links/* expit */.Td),
    toOnnx: (graph, sums) => graph.node('Sigmoid', [sums]),
};
const CROSS_ENTROPY_LAMBDA = {
    classes: false,
    convert: each((sum) => Math.log1p(Math.exp(sum))),
    toOnnx: (graph, sums) => graph.node('Log', [graph.node('Add', [graph.node('Exp', [sums]), (0,graph_nodes/* graphScalar */.lX)(graph, 1)])]),
};
/** Converts number by number. */
function each(convert) {
    return ({ data }) => {
        for (let at = 0; at < data.length; at++)
            data[at] = convert(data[at]);
    };
}
// ConvertOutput of https://github.com/microsoft/LightGBM/tree/v4.6.0/src/objective
const OBJECTIVES = new Map([
    ['regression', squareable],
    ['regression_l1', squareable],
    ['huber', squareable],
    ['fair', squareable],
    ['quantile', squareable],
    ['mape', squareable],
    ['poisson', () => EXPONENTIAL],
    ['gamma', () => EXPONENTIAL],
    ['tweedie', () => EXPONENTIAL],
    ['lambdarank', () => REGRESSION],
    ['rank_xendcg', () => REGRESSION],
    ['binary', sigmoid],
    ['multiclass', () => SOFTMAX],
    ['multiclassova', sigmoid],
    ['cross_entropy', () => CROSS_ENTROPY],
    ['cross_entropy_lambda', () => CROSS_ENTROPY_LAMBDA],
]);
/**
 * The header's `objective=` line; a model trained with a function of the project has none.
 * @throws ModelGateError code 'unsupported' naming an objective that is not known
 */
function objectiveOf(line) {
    if (line === undefined || line === '')
        return REGRESSION;
    const [name = '', ...words] = line.split(' ');
    const make = OBJECTIVES.get(name);
    if (make === undefined)
        throw (0,errors/* unsupported */.qO)(`lightgbm objective ${(0,core_text/* plain */.pj)(name, 60)}`, 'is not known');
    return make(new Map(words.map((word) => [word.split(':', 1)[0], word.slice(word.indexOf(':') + 1)])));
}
/** `reg_sqrt` fits square roots. */
function squareable(options) {
    if (!options.has('sqrt'))
        return REGRESSION;
    return {
        classes: false,
        convert: each((sum) => Math.sign(sum) * sum * sum),
        toOnnx: (graph, sums) => graph.node('Mul', [graph.node('Mul', [graph.node('Sign', [sums]), sums]), sums]),
    };
}
function sigmoid(options) {
    const slope = Number(options.get('sigmoid') ?? '1');
    if (!(slope > 0))
        throw (0,errors/* unsupported */.qO)('lightgbm sigmoid', 'expected a positive number');
    return {
        classes: true,
        convert: each((sum) => 1 / (1 + Math.exp(-slope * sum))),
        toOnnx(graph, sums) {
            const power = graph.node('Exp', [graph.node('Mul', [sums, (0,graph_nodes/* graphScalar */.lX)(graph, -slope)])]);
            return graph.node('Div', [(0,graph_nodes/* graphScalar */.lX)(graph, 1), graph.node('Add', [power, (0,graph_nodes/* graphScalar */.lX)(graph, 1)])]);
        },
    };
}

;// CONCATENATED MODULE: ./src/lower/lightgbm/trees.ts


/** Bit of `decision_type`. */
const CATEGORICAL = 1;
/**
 * One tree. LightGBM numbers inner nodes and leaves apart (a child -1 is leaf 0); here the leaves follow the inner
 * nodes.
 * @throws ModelGateError code 'unsupported' for linear trees, 'corrupt' when the arrays do not fit together
 */
function readTree(fields, index) {
    const part = `LightGBM tree ${index}`;
    if ((fields.get('is_linear') ?? '0') !== '0') {
        throw (0,errors/* unsupported */.qO)('lightgbm linear_tree', 'trees with linear models in their leaves are not supported');
    }
    const leaves = (0,lightgbm_text/* countOf */.pq)(fields, 'num_leaves', part);
    const values = (0,lightgbm_text/* numbersIn */.MC)(fields, 'leaf_value', part);
    if (leaves < 1 || values.length !== leaves)
        throw (0,errors/* corrupt */.qb)(part, `${values.length} leaf values for ${leaves} leaves`);
    const inner = leaves - 1;
    const count = inner + leaves;
    const column = (key) => {
        const numbers = (0,lightgbm_text/* numbersIn */.MC)(fields, key, part);
        if (numbers.length !== inner && inner > 0)
            throw (0,errors/* corrupt */.qb)(part, `${key} has ${numbers.length} items for ${inner} nodes`);
        return numbers.subarray(0, inner);
    };
    const split = new Float64Array(count);
    split.set(column('threshold'));
    split.set(values, inner);
    const flags = new Uint8Array(count);
    if (fields.has('decision_type'))
        flags.set(column('decision_type'));
    const feature = new Int32Array(count);
    feature.set(column('split_feature'));
    return {
        left: childrenOf(column('left_child'), count, inner, part),
        right: childrenOf(column('right_child'), count, inner, part),
        feature,
        split,
        flags,
        categories: readCategories(fields, { flags, split, inner, part }),
    };
}
function childrenOf(stored, count, inner, part) {
    const children = new Int32Array(count).fill(-1);
    for (const [node, child] of stored.entries()) {
        if (!Number.isInteger(child) || child < inner - count || child >= inner) {
            throw (0,errors/* corrupt */.qb)(part, `node ${node} has the child ${child}`);
        }
        children[node] = child >= 0 ? child : inner - 1 - child;
    }
    return children;
}
/** A categorical split's threshold is the number of its set; `cat_boundaries` cuts the words of all sets. */
function readCategories(fields, { flags, split, inner, part }) {
    const sets = new Map();
    const boundaries = (0,lightgbm_text/* numbersIn */.MC)(fields, 'cat_boundaries', part);
    const words = (0,lightgbm_text/* numbersIn */.MC)(fields, 'cat_threshold', part);
    for (let node = 0; node < inner; node++) {
        if ((flags[node] & CATEGORICAL) === 0)
            continue;
        const start = boundaries[split[node]];
        const end = boundaries[split[node] + 1];
        if (start === undefined || end === undefined || start < 0 || end < start || end > words.length) {
            throw (0,errors/* corrupt */.qb)(part, `node ${node} splits on the category set ${split[node]}, which is not there`);
        }
        sets.set(node, Uint32Array.from(words.subarray(start, end)));
    }
    return sets;
}

;// CONCATENATED MODULE: ./src/lower/lightgbm/booster.ts






/** Formats of LightGBM 2 (2017) to 4. */
const FORMATS = ['v2', 'v3', 'v4'];
/**
 * LightGBM's model text as a model.
 * @throws ModelGateError code 'unsupported' naming what is in the way, 'corrupt', 'limit'
 */
function readLightgbm(text) {
    return lightgbmModel((0,lightgbm_text/* readModelText */.Xt)(text));
}
/** @throws as readLightgbm */
function lightgbmModel(parts) {
    const { header } = parts;
    if (!FORMATS.includes(header.get('version'))) {
        throw (0,errors/* unsupported */.qO)('lightgbm model', `the text format ${(0,core_text/* plain */.pj)(header.get('version') ?? 'without version', 20)} is not known`);
    }
    const features = (0,lightgbm_text/* countOf */.pq)(header, 'max_feature_idx', 'LightGBM model') + 1;
    const groups = (0,lightgbm_text/* countOf */.pq)(header, 'num_tree_per_iteration', 'LightGBM model');
    if (groups === 0)
        throw (0,errors/* corrupt */.qb)('LightGBM model', 'num_tree_per_iteration is 0');
    const names = (header.get('feature_names') ?? '').split(' ').filter((name) => name !== '');
    if (names.length !== features)
        throw (0,errors/* corrupt */.qb)('LightGBM model', `${names.length} names for ${features} features`);
    const trees = parts.trees.map(readTree);
    if (trees.length % groups !== 0)
        throw (0,errors/* corrupt */.qb)('LightGBM model', `${trees.length} trees for ${groups} classes`);
    const joined = (0,boosters_trees/* joinTrees */._f)(trees, features, 'LightGBM');
    const objective = objectiveOf(header.get('objective'));
    const rounds = (iterations) => Math.min(iterations ?? Infinity, trees.length / groups);
    const sums = (rows, iterations) => sumTreesFloat64(joined, rounds(iterations) * groups, rows, groups);
    return {
        objective,
        features,
        names: names.every((name, at) => name === `Column_${at}`) ? null : names,
        categories: booster_readCategories(parts, features),
        groups,
        sums,
        predict(rows, iterations) {
            const predicted = sums(rows, iterations);
            if (header.has('average_output')) {
                for (let at = 0; at < predicted.data.length; at++)
                    predicted.data[at] /= rounds(iterations);
            }
            objective.convert(predicted);
            return predicted;
        },
        graphPredict(graph, matrix, iterations) {
            const count = rounds(iterations);
            const total = graphSumFloat64(graph, matrix, { trees: joined, count: count * groups, width: groups });
            const averaged = header.has('average_output') ? graph.node('Div', [total, (0,graph_nodes/* graphScalar */.lX)(graph, count)]) : total;
            return objective.toOnnx(graph, averaged);
        },
    };
}
/**
 * Categories of data frame columns, in the order of their codes. The text lists them without saying of which columns:
 * they are the categorical features, unless these were chosen by hand as well.
 */
function booster_readCategories({ pandasCategorical, parameters }, features) {
    const categories = new Array(features).fill(null);
    const lists = parseCategories(pandasCategorical);
    if (lists.length === 0)
        return categories;
    const columns = (parameters.get('categorical_feature') ?? '').split(',').filter((word) => word !== '');
    if (columns.length !== lists.length) {
        throw (0,errors/* unsupported */.qO)('lightgbm pandas_categorical', `${lists.length} categorical columns of the data frame, ${columns.length} categorical features`, 'Train with categorical_feature="auto" and unordered categories.');
    }
    for (const [at, word] of columns.entries()) {
        const column = Number(word);
        if (!Number.isInteger(column) || column < 0 || column >= features) {
            throw (0,errors/* corrupt */.qb)('LightGBM model', `the categorical feature ${(0,core_text/* plain */.pj)(word, 40)} of ${features}`);
        }
        categories[column] = lists[at];
    }
    return categories;
}
function parseCategories(text) {
    if (text === null)
        return [];
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        throw (0,errors/* corrupt */.qb)('LightGBM model', 'pandas_categorical is not JSON');
    }
    if (parsed === null)
        return [];
    if (!Array.isArray(parsed) || !parsed.every(Array.isArray))
        throw (0,errors/* corrupt */.qb)('LightGBM model', 'pandas_categorical');
    return parsed.map((list) => list.map((cell) => {
        if (typeof cell === 'string' || typeof cell === 'number')
            return cell;
        if (typeof cell === 'boolean')
            return Number(cell);
        throw (0,errors/* unsupported */.qO)('lightgbm pandas_categorical', 'categories that are neither text nor numbers');
    }));
}

;// CONCATENATED MODULE: ./src/lower/lightgbm/wrappers.ts




const LIGHTGBM_BOOSTER = 'lightgbm.basic.Booster';
const CLASSIFIER = 'lightgbm.sklearn.LGBMClassifier';
/** Parameters of prediction that an estimator can be made with, and that change what predict gives. */
const PREDICTION_PARAMETERS = /^(pred_early_stop|is_pred_early_stop|start_iteration_predict|num_iteration_predict|predict_(raw_score|leaf_index|contrib)|raw_score)$/;
const lightgbmLowering = {
    classes: [CLASSIFIER, 'lightgbm.sklearn.LGBMRegressor', 'lightgbm.sklearn.LGBMRanker'],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const { className } = attributes;
        refuseParameters(attributes);
        const asked = wrappers_open(attributes.object('_Booster'), className);
        return className === CLASSIFIER ? classifier(asked, classesOf(attributes, asked.model)) : regressor(asked);
    },
};
/** The booster by itself: probabilities of classes are read as LGBMClassifier would, the rest are numbers. */
const lightgbmBoosterLowering = {
    classes: [LIGHTGBM_BOOSTER],
    lower: (object, context) => lowerBooster(wrappers_open(object, LIGHTGBM_BOOSTER), context),
};
/** A model of save_model. @throws ModelGateError code 'unsupported' naming what is in the way, 'corrupt', 'limit' */
function lowerLightgbmFile(text, context) {
    const model = lightgbmModel(text);
    const input = inputOf(LIGHTGBM_BOOSTER, model);
    return lowerBooster({ className: LIGHTGBM_BOOSTER, model, rounds: null, input }, context);
}
function lowerBooster(asked, context) {
    const { model } = asked;
    if (!model.objective.classes)
        return regressor(asked);
    context.note('a Booster without its estimator: class numbers stand for labels');
    return classifier(asked, Array.from({ length: Math.max(model.groups, 2) }, (_, index) => index));
}
function refuseParameters(attributes) {
    for (const name of ['_objective', 'objective']) {
        const objective = attributes.get(name) ?? null;
        if (objective !== null && typeof (0,labels/* scalarOf */.ol)(objective) !== 'string') {
            throw (0,errors/* unsupported */.qO)(`${attributes.className}.${name}`, 'a function of the project; its predictions are not in the file');
        }
    }
    const others = attributes.get('_other_params');
    const keys = others instanceof values/* PyDict */.KL ? others.entries.map(([key]) => key) : [];
    const found = keys.find((key) => typeof key === 'string' && PREDICTION_PARAMETERS.test(key));
    if (typeof found === 'string') {
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.${found}`, 'a parameter of prediction that is not supported');
    }
}
/** `_handle` since LightGBM 4, `handle` before. */
function wrappers_open(booster, className) {
    const attributes = access/* Attributes */.e.of(booster);
    const text = attributes.get('_handle') ?? attributes.get('handle');
    if (typeof text !== 'string')
        throw (0,errors/* unsupported */.qO)(`${LIGHTGBM_BOOSTER}._handle`, 'the file holds no fitted model');
    const model = readLightgbm(text);
    const best = attributes.optionalNumber('best_iteration') ?? 0;
    return { className, model, rounds: best > 0 ? best : null, input: inputOf(className, model) };
}
function classesOf(attributes, model) {
    const encoder = attributes.get('_le');
    const classes = encoder instanceof values/* PyObject */.By ? access/* Attributes */.e.of(encoder).labels('classes_') : attributes.labels('_classes');
    if (classes.length !== Math.max(model.groups, 2)) {
        throw (0,errors/* unsupported */.qO)(attributes.className, `${classes.length} classes for ${model.groups} trees a round`);
    }
    return classes;
}
function regressor({ className, model, rounds, input }) {
    if (model.groups > 1)
        throw (0,errors/* unsupported */.qO)(className, 'the objective gives several numbers a row');
    return {
        className,
        inputs: input.inputs,
        outputs: 1,
        task: 'regression',
        classes: null,
        hasProbabilities: false,
        infer(block, want) {
            const values = want.predictions ? model.predict((0,rows/* boosterRows */.y)(block, input), rounds).data : null;
            return { labels: null, values, probabilities: null, scores: null };
        },
        toOnnx: (graph, given) => ({ values: graphPredictions(graph, given, { className, model, rounds, input }) }),
    };
}
function classifier({ className, model, rounds, input }, classes) {
    return {
        className,
        inputs: input.inputs,
        outputs: 1,
        task: 'classification',
        classes,
        hasProbabilities: true,
        infer(block, want) {
            const predicted = model.predict((0,rows/* boosterRows */.y)(block, input), rounds);
            const probabilities = predicted.cols > 1 ? predicted : { ...predicted, cols: 2, data: (0,links/* binaryColumns */.Bx)(predicted.data) };
            return {
                labels: want.predictions ? (0,links/* argmaxRows */._h)(probabilities) : null,
                values: null,
                probabilities: want.probabilities ? probabilities.data : null,
                scores: null,
            };
        },
        toOnnx(graph, given) {
            const predicted = graphPredictions(graph, given, { className, model, rounds, input });
            const probabilities = model.groups > 1 ? predicted : (0,graph_nodes/* graphBinaryColumns */.NY)(graph, predicted);
            return { labels: (0,graph_nodes/* graphArgmax */.Ng)(graph, probabilities), probabilities };
        },
    };
}
function graphPredictions(graph, given, { model, rounds, input }) {
    const rows = (0,graph_rows/* graphBoosterRows */.i)(graph, given, input, (matrix) => graphNearlyZeroIsZero(graph, matrix));
    return model.graphPredict(graph, rows, rounds);
}
function inputOf(className, model) {
    const inputs = model.categories.map((categories, feature) => {
        const name = model.names?.[feature] ?? null;
        const shared = { name, ...(name === null ? {} : { blanks: 'underscored' }) };
        if (categories === null)
            return { ...shared, kind: 'number' };
        return { ...shared, kind: categories.every((cell) => typeof cell === 'number') ? 'number' : 'string', categories };
    });
    const codes = model.categories.map((categories) => {
        if (categories === null)
            return null;
        const known = new Map(categories.map((cell, code) => [cell, code]));
        if (known.size !== categories.length)
            throw (0,errors/* corrupt */.qb)('LightGBM model', 'a category occurs twice');
        return known;
    });
    return { className, inputs, codes, unknownCategory: 'missing', absent: 0, cell: nearlyZeroIsZero };
}


/***/ }),

/***/ 36461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ readXgboost),
  W: () => (/* binding */ xgboostModel)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/xgboost/snapshot.ts + 2 modules
var snapshot = __webpack_require__(19800);
// EXTERNAL MODULE: ./src/plan/boosters/graph-float32.ts
var graph_float32 = __webpack_require__(36911);
// EXTERNAL MODULE: ./src/plan/boosters/float32.ts
var float32 = __webpack_require__(48534);
;// CONCATENATED MODULE: ./src/lower/xgboost/objectives.ts


// https://github.com/dmlc/xgboost/blob/v3.4.1/src/objective/: ProbToMargin and PredTransform of each.
const identity = {
    marginOf: (score) => score,
    predict: (margins) => margins,
    toOnnx: (_, margins) => margins,
};
const logarithmic = {
    marginOf: (score) => Math.fround(Math.log(score)),
    predict: (margins) => margins.map((margin) => Math.exp(margin)),
    toOnnx: graph_float32/* graphExpFloat32 */.Dt,
};
const logitOf = (score) => -Math.fround(Math.log(Math.fround(Math.fround(1 / score) - 1)));
const logistic = {
    marginOf: logitOf,
    predict: (margins) => margins.map(float32/* sigmoidFloat32 */.Eu),
    toOnnx: graph_float32/* graphSigmoidFloat32 */.Oi,
};
const OBJECTIVES = {
    'reg:squarederror': identity,
    'reg:squaredlogerror': identity,
    'reg:absoluteerror': identity,
    'reg:pseudohubererror': identity,
    'reg:quantileerror': identity,
    'reg:linear': identity,
    'reg:logistic': logistic,
    'reg:gamma': logarithmic,
    'reg:tweedie': logarithmic,
    'count:poisson': logarithmic,
    'survival:cox': logarithmic,
    'survival:aft': logarithmic,
    'rank:pairwise': identity,
    'rank:ndcg': identity,
    'rank:map': identity,
    'binary:logistic': logistic,
    'binary:logitraw': identity,
    'binary:hinge': {
        ...identity,
        predict: (margins) => margins.map((margin) => (margin > 0 ? 1 : 0)),
        toOnnx: (graph, margins) => graph.cast(graph.node('Greater', [margins, graph.constant(new Float32Array(1), [1])]), 'float'),
    },
};
const MULTI_CLASS = [
    {
        name: 'multi:softprob',
        marginOf: identity.marginOf,
        predict: float32/* softmaxFloat32 */.eW,
        toOnnx: graph_float32/* graphSoftmaxFloat32 */.Uq,
        kind: 'class-probabilities',
    },
    { name: 'multi:softmax', ...identity, kind: 'class-margins' },
];
/** @throws ModelGateError code 'unsupported' naming an objective that is not known */
function objectiveNamed(name) {
    const multi = MULTI_CLASS.find((objective) => objective.name === name);
    if (multi !== undefined)
        return multi;
    if (!Object.hasOwn(OBJECTIVES, name))
        throw (0,errors/* unsupported */.qO)(`xgboost objective ${name}`, 'is not known');
    return { name, ...OBJECTIVES[name], kind: 'value' };
}

// EXTERNAL MODULE: ./src/formats/document.ts
var formats_document = __webpack_require__(59079);
// EXTERNAL MODULE: ./src/plan/boosters/trees.ts
var boosters_trees = __webpack_require__(43748);
;// CONCATENATED MODULE: ./src/lower/xgboost/categories.ts


/** Bits of the unsigned types that UBJSON can only hold as signed ones: CatIndexType of src/data/cat_container.cc. */
const UNSIGNED_BITS = { 12: 16, 14: 32, 16: 64 };
/**
 * Categories by feature, in the order of their codes; null where the feature is not categorical or the file, as before
 * XGBoost 3.1, does not keep them.
 * @throws ModelGateError code 'corrupt'
 */
function readCategoryNames(model, features) {
    const encodings = model.optionalSection('cats')?.list('enc') ?? [];
    if (encodings.length === 0)
        return new Array(features).fill(null);
    if (encodings.length !== features) {
        throw (0,errors/* corrupt */.qb)('xgboost categories', `${encodings.length} columns for ${features} features`);
    }
    return encodings.map((encoding, feature) => {
        const section = formats_document/* Section */.wn.of(encoding, `xgboost categories of feature ${feature}`);
        const names = section.has('offsets') ? textNames(section) : numberNames(section);
        return names.length === 0 ? null : names;
    });
}
/** UTF-8 of all names behind each other, cut at the offsets. */
function textNames(section) {
    const offsets = section.ints('offsets');
    const bytes = Uint8Array.from(section.floats('values'), (value) => value & 0xff);
    const decoder = new TextDecoder();
    return Array.from({ length: Math.max(offsets.length - 1, 0) }, (_, at) => {
        const start = offsets[at];
        const end = offsets[at + 1];
        if (start < 0 || end < start || end > bytes.length) {
            throw (0,errors/* corrupt */.qb)(section.path, `a name from ${start} to ${end} of ${bytes.length} bytes`);
        }
        return decoder.decode(bytes.subarray(start, end));
    });
}
function numberNames(section) {
    const bits = UNSIGNED_BITS[section.number('type')];
    return Array.from(section.floats('values'), (value) => {
        if (bits === 64 && value < 0)
            throw (0,errors/* unsupported */.qO)(section.path, 'categories beyond 2^63');
        return bits !== undefined && value < 0 ? value + 2 ** bits : value;
    });
}

;// CONCATENATED MODULE: ./src/lower/xgboost/trees.ts


/**
 * One tree of a gbtree model; where leaves hold `width` values, the same tree once a value.
 * @throws ModelGateError code 'corrupt' when its arrays do not fit together
 */
function readTrees(tree, width) {
    const read = readTree(tree);
    if (width === 1)
        return [read];
    const { left } = read;
    const count = left.length;
    // Since XGBoost 3.2 the values lie apart, found by the number in place of the right child.
    const apart = tree.has('leaf_weights');
    const values = tree.floats(apart ? 'leaf_weights' : 'base_weights');
    const rows = apart ? sized(tree, 'right_children', count) : Int32Array.from({ length: count }, (_, node) => node);
    return Array.from({ length: width }, (_, target) => {
        const split = read.split.slice();
        for (let node = 0; node < count; node++) {
            if (left[node] >= 0)
                continue;
            const value = values[rows[node] * width + target];
            if (value === undefined)
                throw (0,errors/* corrupt */.qb)(tree.path, `the leaf ${node} has no values`);
            split[node] = Math.fround(value);
        }
        return { ...read, split };
    });
}
function readTree(tree) {
    const left = tree.ints('left_children');
    const count = left.length;
    const defaultLeft = sized(tree, 'default_left', count);
    return {
        left,
        right: sized(tree, 'right_children', count),
        feature: sized(tree, 'split_indices', count),
        split: readSplits(tree, count),
        flags: Uint8Array.from(defaultLeft, (value) => (value === 0 ? 0 : float32/* DEFAULT_LEFT */.kg)),
        categories: readCategories(tree, count),
    };
}
/** float32 also where JSON text has more digits. */
function readSplits(tree, count) {
    const splits = tree.floats('split_conditions');
    if (splits.length !== count)
        throw unequal(tree, 'split_conditions', splits.length, count);
    return splits.map(Math.fround);
}
function sized(tree, name, count) {
    const values = tree.ints(name);
    if (values.length !== count)
        throw unequal(tree, name, values.length, count);
    return values;
}
function unequal(tree, name, found, count) {
    return (0,errors/* corrupt */.qb)(tree.path, `${name} has ${found} items for ${count} nodes`);
}
/** `categories`, cut into one piece a node of `categories_nodes`; absent before XGBoost 1.5. */
function readCategories(tree, count) {
    const sets = new Map();
    if (!tree.has('categories_nodes'))
        return sets;
    const nodes = tree.ints('categories_nodes');
    const starts = sized(tree, 'categories_segments', nodes.length);
    const sizes = sized(tree, 'categories_sizes', nodes.length);
    const categories = tree.floats('categories');
    for (const [at, node] of nodes.entries()) {
        const start = starts[at];
        const end = start + sizes[at];
        if (node < 0 || node >= count || sets.has(node) || start < 0 || end < start || end > categories.length) {
            throw (0,errors/* corrupt */.qb)(tree.path, `the categories of node ${node} are at ${start} to ${end} of ${categories.length}`);
        }
        sets.set(node, (0,boosters_trees/* categorySet */.Xo)(categories.subarray(start, end), tree.path));
    }
    const types = tree.has('split_type') ? sized(tree, 'split_type', count) : new Int32Array(count);
    for (const [node, type] of types.entries()) {
        if ((type === 1) !== sets.has(node))
            throw (0,errors/* corrupt */.qb)(tree.path, `node ${node} has split type ${type}`);
    }
    return sets;
}

// EXTERNAL MODULE: ./src/lower/xgboost/version.ts
var xgboost_version = __webpack_require__(99458);
;// CONCATENATED MODULE: ./src/lower/xgboost/sums.ts






/** XGBoost before this version sums the trees of DART otherwise when it predicts in place. */
const DART_FROM_ZERO = [3, 3];
/** XGBoost before this version sums the trees and adds the base score to the sum. */
const BASE_FIRST = [1, 3];
const DART_SINCE = [1, 0];
/** The same for the trees of DART. */
const DART_BASE_FIRST = [1, 4];
const CATEGORIES_SINCE = [1, 7];
const REMEDY = 'Train again with XGBoost 1.7 or newer.';
/** gbtree, and dart, whose trees were in a section of their own and whose weights were beside it before XGBoost 3.3. */
function treeSum(booster, kind, about) {
    if (kind !== 'gbtree' && kind !== 'dart')
        throw (0,errors/* unsupported */.qO)(`xgboost booster ${kind}`, 'is not known');
    const model = (booster.has('gbtree') ? booster.section('gbtree') : booster).section('model');
    const items = model.list('trees').map((item, index) => formats_document/* Section */.wn.of(item, `xgboost tree ${index}`));
    refuseOldCategories(items, about.version);
    const width = items.reduce((most, tree) => Math.max(most, leafSize(tree)), 1);
    if (width > 1 && width !== about.groups)
        throw (0,errors/* corrupt */.qb)('xgboost', `leaves of ${width} values for ${about.groups} targets`);
    const trees = items.flatMap((tree) => readTrees(tree, width));
    const info = model.ints('tree_info');
    if (info.length !== items.length || info.some((group) => group < 0 || group >= about.groups)) {
        throw (0,errors/* corrupt */.qb)('xgboost', 'tree_info does not fit the trees and classes');
    }
    // A leaf that holds a value a target counts as one tree a target.
    const groups = width === 1 ? info : Int32Array.from(trees, (_, tree) => tree % width);
    const holder = booster.has('weight_drop') ? booster : model;
    const weights = holder.has('weight_drop') ? holder.floats('weight_drop').map(Math.fround) : null;
    const dart = weights !== null && weights.length > 0;
    if (dart && weights.length !== items.length)
        throw (0,errors/* corrupt */.qb)('xgboost', 'weight_drop does not fit the trees');
    if (dart && !(0,xgboost_version/* isAtLeast */.d)(about.version, DART_SINCE)) {
        throw (0,errors/* unsupported */.qO)('xgboost dart', 'DART of XGBoost before 1.0, which drops trees at random when it predicts', REMEDY);
    }
    if (dart && width > 1)
        throw (0,errors/* unsupported */.qO)('xgboost dart', 'with several values a leaf');
    const sum = { trees: (0,boosters_trees/* joinTrees */._f)(trees, about.features, 'xgboost'), groups, weights: dart ? weights : null };
    const fromBase = !(0,xgboost_version/* isAtLeast */.d)(about.version, DART_FROM_ZERO);
    const baseComesLast = !(0,xgboost_version/* isAtLeast */.d)(about.version, dart ? DART_BASE_FIRST : BASE_FIRST);
    const zeros = new Float32Array(about.groups);
    const ends = iterationEnds(model, items.length, about);
    const asked = ({ iterations, inPlace, parallel }) => {
        const known = ends ?? (parallel === undefined ? null : equalEnds(items.length, parallel * about.groups));
        if (iterations !== null && known === null) {
            throw (0,errors/* unsupported */.qO)('xgboost num_parallel_tree', 'the file does not say how many trees a round has');
        }
        const count = (iterations === null ? items.length : (known?.[iterations] ?? items.length)) * width;
        return { ...sum, count, weighsFromBase: fromBase && inPlace };
    };
    return {
        dart,
        categories: readCategoryNames(model, about.features),
        margins: (rows, options) => baseComesLast
            ? plusBase((0,float32/* sumTreesFloat32 */.Yd)(asked(options), rows, zeros), about.base)
            : (0,float32/* sumTreesFloat32 */.Yd)(asked(options), rows, about.base),
        graphMargins: (graph, matrix, options) => {
            if (!baseComesLast)
                return (0,graph_float32/* graphSumFloat32 */.DX)(graph, matrix, asked(options), about.base);
            const total = (0,graph_float32/* graphSumFloat32 */.DX)(graph, matrix, asked(options), zeros);
            return graph.node('Add', [total, graph.constant(about.base, [1, about.groups])]);
        },
    };
}
/** Trees after each round, starting with none: `iteration_indptr`, or as many trees in every round; null if not known. */
function iterationEnds(model, trees, about) {
    if (model.has('iteration_indptr')) {
        const ends = [...model.ints('iteration_indptr')];
        if (ends.some((end, at) => end < (ends[at - 1] ?? 0) || end > trees))
            throw (0,errors/* corrupt */.qb)('xgboost', 'iteration_indptr');
        return ends;
    }
    const parallel = parallelTrees(model, about);
    if (parallel === null)
        return null;
    return equalEnds(trees, Math.max(parallel, 1) * about.groups);
}
function equalEnds(trees, each) {
    return Array.from({ length: Math.ceil(trees / each) + 1 }, (_, round) => Math.min(round * each, trees));
}
function plusBase(sums, base) {
    return sums.map((sum, at) => sum + base[at % base.length]);
}
function leafSize(tree) {
    return tree.optionalSection('tree_param')?.count('size_leaf_vector', 1) ?? 1;
}
/** What XGBoost does with categories beyond those of a split changed; the version that will read the file is not known. */
function refuseOldCategories(trees, version) {
    if ((0,xgboost_version/* isAtLeast */.d)(version, CATEGORIES_SINCE))
        return;
    if (!trees.some((tree) => tree.has('categories_nodes') && tree.list('categories_nodes').length > 0))
        return;
    throw (0,errors/* unsupported */.qO)('xgboost categories', `categorical splits of XGBoost ${version.join('.')}; since 1.7 it treats some categories differently`, REMEDY);
}
/**
 * `num_parallel_tree`: part of the model since XGBoost 1.6, before only of the parameters of training; the attributes of
 * early stopping tell it as well.
 */
function parallelTrees(model, { config, attributes }) {
    const own = model.section('gbtree_model_param');
    if (own.has('num_parallel_tree'))
        return own.count('num_parallel_tree');
    if (attributes?.has('best_ntree_limit') === true && attributes.has('best_iteration')) {
        const parallel = attributes.count('best_ntree_limit') / (attributes.count('best_iteration') + 1);
        if (Number.isInteger(parallel))
            return parallel;
    }
    const booster = config?.optionalSection('learner')?.optionalSection('gradient_booster');
    const trained = (booster?.optionalSection('gbtree') ?? booster)?.optionalSection('gbtree_train_param');
    return trained?.has('num_parallel_tree') === true ? trained.count('num_parallel_tree') : null;
}
/** gblinear. */
function linearSum(booster, about) {
    const weights = new Float32Array(booster.section('model').floats('weights'));
    if (weights.length !== (about.features + 1) * about.groups) {
        throw (0,errors/* corrupt */.qb)('xgboost', `${weights.length} weights for ${about.features} features and ${about.groups} groups`);
    }
    return {
        dart: false,
        categories: new Array(about.features).fill(null),
        margins: (rows) => (0,float32/* sumLinearFloat32 */.Y$)(weights, rows, about.base),
        graphMargins: (graph, matrix) => (0,graph_float32/* graphLinearFloat32 */.Pd)(graph, matrix, weights, about.base),
    };
}

;// CONCATENATED MODULE: ./src/lower/xgboost/booster.ts





/** Raw scores once started from the logit of the base score. */
const LOGITRAW_SINCE = [1, 3];
/** Features and classes that are only numbers in the file, so that they cost nothing to claim: hashed text has a million. */
const MAX_FEATURES = 4_000_000;
const MAX_CLASSES = 100_000;
/**
 * What XGBoost serialised as a model.
 * @throws ModelGateError code 'unsupported' naming what is in the way, 'corrupt', 'limit'
 */
function readXgboost(bytes) {
    return xgboostModel((0,snapshot/* readXgboost */.D)(bytes));
}
/** @throws as readXgboost */
function xgboostModel({ model: root, config }) {
    const learner = root.section('learner');
    const parameters = learner.section('learner_model_param');
    const features = parameters.count('num_feature');
    const objective = objectiveNamed(learner.section('objective').text('name'));
    const targets = Math.max(parameters.count('num_target', 1), 1);
    const classes = Math.max(parameters.count('num_class', 0), 1);
    const groups = Math.max(classes, targets);
    if (features > MAX_FEATURES || groups > MAX_CLASSES) {
        throw new errors/* ModelGateError */.j3('limit', `xgboost: ${features} features and ${groups} classes, more than can be served`);
    }
    if (classes > 1 !== (objective.kind !== 'value') || (classes > 1 && targets > 1)) {
        throw (0,errors/* unsupported */.qO)('xgboost', `objective ${objective.name} with ${classes} classes and ${targets} targets`);
    }
    const names = textList(learner, 'feature_names');
    if (names.length > 0 && names.length !== features) {
        throw (0,errors/* corrupt */.qb)('xgboost', `${names.length} feature names for ${features} features`);
    }
    const version = root.has('version') ? [...root.floats('version')] : [];
    const attributes = learner.optionalSection('attributes');
    const about = {
        features,
        groups,
        base: baseMargins(parameters, objective, { groups, version }),
        version,
        config,
        attributes,
    };
    const booster = learner.section('gradient_booster');
    const kind = booster.text('name');
    const sum = kind === 'gblinear' ? linearSum(booster, about) : treeSum(booster, kind, about);
    const types = textList(learner, 'feature_types');
    return {
        version,
        booster: kind === 'gblinear' ? 'gblinear' : sum.dart ? 'dart' : 'gbtree',
        objective,
        features,
        names: names.length === 0 ? null : names,
        categories: sum.categories,
        categorical: types.flatMap((type, feature) => (type === 'c' ? [feature] : [])),
        groups,
        targets,
        bestIteration: bestIteration(attributes),
        margins: sum.margins,
        graphMargins: sum.graphMargins,
    };
}
/** `base_score` is "5E-1", since 3.1 a list such as "[5E-1]" with one number or one a class. */
function baseMargins(parameters, objective, { groups, version }) {
    const text = parameters.text('base_score');
    const list = /^\[(.*)\]$/.exec(text)?.[1] ?? text;
    const scores = list.split(',').map((part) => (part.trim() === '' ? NaN : Math.fround(Number(part))));
    if (scores.some((score) => Number.isNaN(score)) || (scores.length !== 1 && scores.length !== groups)) {
        throw (0,errors/* unsupported */.qO)('xgboost base_score', `expected one number or ${groups}`);
    }
    // XGBoost 3.2 began to clamp what lies this close to 0 and 1; which version will read the file cannot be known.
    const isMargin = parameters.has('base_score_is_margin');
    if (!isMargin &&
        /logistic|logitraw/.test(objective.name) &&
        scores.some((score) => score < 1e-6 || score > 1 - 1e-6)) {
        throw (0,errors/* unsupported */.qO)('xgboost base_score', `${text}: versions of XGBoost treat a base score so close to 0 or 1 differently`);
    }
    // Binary files before XGBoost 1.0 hold the margin itself.
    if (objective.name === 'binary:logitraw' && !isMargin && !(0,xgboost_version/* isAtLeast */.d)(version, LOGITRAW_SINCE)) {
        throw (0,errors/* unsupported */.qO)('xgboost binary:logitraw', 'of XGBoost before 1.3, which takes its base score otherwise', REMEDY);
    }
    const marginOf = (score) => (isMargin ? score : objective.marginOf(score));
    return Float32Array.from({ length: groups }, (_, group) => marginOf(scores[group] ?? scores[0]));
}
function bestIteration(attributes) {
    return attributes?.has('best_iteration') === true ? attributes.count('best_iteration') : null;
}
function textList(section, name) {
    if (!section.has(name))
        return [];
    return section.list(name).map((item) => {
        if (typeof item !== 'string')
            throw (0,errors/* unsupported */.qO)(`xgboost ${name}`, 'expected text');
        return item;
    });
}


/***/ }),

/***/ 9887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ lowerBooster),
/* harmony export */   UF: () => (/* binding */ estimatorOf),
/* harmony export */   cB: () => (/* binding */ XGBOOST_BOOSTER),
/* harmony export */   mE: () => (/* binding */ lowerXgboostFile),
/* harmony export */   pt: () => (/* binding */ predictsInPlace)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59079);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84114);
/* harmony import */ var _booster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36461);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76103);
/* harmony import */ var _predictors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91849);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99458);






const XGBOOST_BOOSTER = 'xgboost.core.Booster';
/** XGBoost began to predict in place, where infinities are allowed. */
const IN_PLACE_SINCE = [1, 4];
/**
 * A model of save_model. Saved by an estimator it is read as that estimator's load_model reads it: rounds after the best
 * one do not count, labels are those that the file keeps, else numbers. Saved by a Booster it predicts as Booster.predict.
 * @throws ModelGateError code 'unsupported' naming what is in the way, 'corrupt', 'limit'
 */
function lowerXgboostFile(snapshot, context) {
    const model = (0,_booster_js__WEBPACK_IMPORTED_MODULE_0__/* .xgboostModel */ .W)(snapshot);
    (0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .noteLimits */ .X)(model, context);
    const estimator = estimatorOf(snapshot);
    return estimator === null ? lowerBooster(model, context) : lowerEstimator(model, estimator);
}
/** A Booster without its estimator, from a file or from a pickle: all rounds count, classes are numbers. */
function lowerBooster(model, context) {
    const asked = { className: XGBOOST_BOOSTER, model, missing: NaN, rounds: null, inPlace: false };
    const { name, kind } = model.objective;
    // Raw scores of logitraw are numbers to Booster.predict.
    if (kind === 'value' && (!name.startsWith('binary:') || name === 'binary:logitraw'))
        return (0,_predictors_js__WEBPACK_IMPORTED_MODULE_2__/* .regressor */ .pF)(asked);
    context.note('a Booster without its estimator: class numbers stand for labels, and rounds after best_iteration count');
    return (0,_predictors_js__WEBPACK_IMPORTED_MODULE_2__/* .classifier */ .kd)(asked, (0,_predictors_js__WEBPACK_IMPORTED_MODULE_2__/* .numbered */ .jN)(Math.max(model.groups, 2)));
}
/** Whether estimators give rows to the model as they are. */
function predictsInPlace(model) {
    return model.booster !== 'gblinear' && (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtLeast */ .d)(model.version, IN_PLACE_SINCE);
}
/** What a fitted estimator knows, beside its hyper-parameters. */
const FITTED = /^_|_$|^type$/;
function lowerEstimator(model, saved) {
    const { isClassifier, className, classes, missing, parallel } = saved;
    const isLinear = model.booster === 'gblinear';
    const asked = {
        className,
        model,
        missing,
        parallel,
        rounds: isLinear || model.bestIteration === null ? null : model.bestIteration + 1,
        inPlace: predictsInPlace(model),
    };
    if (!isClassifier)
        return (0,_predictors_js__WEBPACK_IMPORTED_MODULE_2__/* .regressor */ .pF)(asked);
    const count = Math.max(model.groups, 2);
    if (classes !== null && classes.length !== count) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .unsupported */ .qO)(className, `${classes.length} classes for objective ${model.objective.name}`);
    }
    return (0,_predictors_js__WEBPACK_IMPORTED_MODULE_2__/* .classifier */ .kd)(asked, classes ?? (0,_predictors_js__WEBPACK_IMPORTED_MODULE_2__/* .numbered */ .jN)(count));
}
/** The attribute that estimators leave in the model; null when a Booster saved it. */
function estimatorOf({ model }) {
    const text = model.section('learner').optionalSection('attributes')?.get('scikit_learn');
    if (typeof text !== 'string')
        return null;
    const saved = _formats_index_js__WEBPACK_IMPORTED_MODULE_5__/* .Section */ .wn.of((0,_formats_index_js__WEBPACK_IMPORTED_MODULE_6__/* .readJsonText */ .g)(new TextEncoder().encode(text)), 'xgboost scikit_learn');
    // Before 1.5 the name of the class, since then what kind of estimator it is.
    const kind = saved.get('_estimator_type') ?? saved.get('type');
    const isClassifier = kind === 'classifier' || kind === 'XGBClassifier' || kind === 'XGBRFClassifier';
    const isRanker = kind === 'ranker' || kind === 'XGBRanker';
    const missing = saved.get('missing');
    const parallel = saved.get('num_parallel_tree');
    return {
        isClassifier,
        className: `xgboost.sklearn.XGB${isClassifier ? 'Classifier' : isRanker ? 'Ranker' : 'Regressor'}`,
        classes: isClassifier ? savedClasses(saved) : null,
        missing: typeof missing === 'number' ? missing : NaN,
        parallel: typeof parallel === 'number' && Number.isInteger(parallel) && parallel > 0 ? parallel : 1,
        parameters: new Map(saved.names().flatMap((name) => {
            const value = saved.get(name);
            const isSet = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
            return isSet && !FITTED.test(name) ? [[name, String(value)]] : [];
        })),
    };
}
function savedClasses(saved) {
    const encoder = saved.get('_le');
    const source = encoder instanceof Map ? _formats_index_js__WEBPACK_IMPORTED_MODULE_5__/* .Section */ .wn.of(encoder, 'xgboost _le') : saved;
    if (!source.has('classes_'))
        return null;
    return source.list('classes_').map((label) => {
        if (typeof label === 'string' || typeof label === 'number' || typeof label === 'boolean')
            return label;
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .unsupported */ .qO)('xgboost classes_', 'labels that are neither text nor numbers');
    });
}


/***/ }),

/***/ 76103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ noteLimits)
/* harmony export */ });
/* unused harmony export VERIFIED_XGBOOST */
/** XGBoost lines that the parity corpus covers: a test holds them against its folders. */
const VERIFIED_XGBOOST = ['0.90', '1.0', '1.3', '1.6', '1.7', '2.0', '3.0', '3.4'];
/** What the report should say of any booster: an unverified version, columns that must hold category codes. */
function noteLimits(model, context) {
    const [major, minor] = model.version;
    const line = `${major}.${minor}`;
    if (major === undefined || major === 0) {
        context.note('saved by XGBoost before 1.0, whose files do not say by which version; parity is measured on 0.90');
    }
    else if (!VERIFIED_XGBOOST.includes(line)) {
        context.note(`saved by XGBoost ${model.version.join('.')}; parity is measured on ${VERIFIED_XGBOOST.join(', ')}`);
    }
    const unnamed = model.categorical.filter((feature) => model.categories[feature] === null);
    if (unnamed.length === 0)
        return;
    const columns = unnamed.map((feature) => model.names?.[feature] ?? `#${feature + 1}`);
    context.note(`the file keeps no categories, so the data must hold category codes in: ${columns.join(', ')}`);
}


/***/ }),

/***/ 91849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jN: () => (/* binding */ numbered),
/* harmony export */   kd: () => (/* binding */ classifier),
/* harmony export */   pF: () => (/* binding */ regressor)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48534);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36911);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17331);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35979);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45906);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99912);


/** Class numbers for labels. */
function numbered(count) {
    return Array.from({ length: count }, (_, index) => index);
}
/** The model as a regressor: predictions of its objective. @throws unsupported for several numbers a row */
function regressor(asked) {
    const { className, model } = asked;
    if (model.groups !== model.targets) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(className, `objective ${model.objective.name} gives several numbers a row`);
    }
    const input = inputOf(asked);
    return {
        ...shared(asked, input),
        outputs: model.targets,
        task: 'regression',
        classes: null,
        hasProbabilities: false,
        infer(block, want) {
            const values = want.predictions ? predictRows(block, asked, input) : null;
            return {
                labels: null,
                values: values === null ? null : new Float64Array(values),
                probabilities: null,
                scores: null,
            };
        },
        toOnnx: (graph, given) => ({ values: graph.cast(graphPredictions(graph, given, asked, input), 'double') }),
    };
}
/** The model as a classifier. */
function classifier(asked, classes) {
    if (asked.model.targets > 1)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(asked.className, 'several labels a row');
    const input = inputOf(asked);
    const { kind } = asked.model.objective;
    return {
        ...shared(asked, input),
        task: 'classification',
        classes,
        hasProbabilities: true,
        infer(block, want) {
            const predicted = predictRows(block, asked, input);
            const columns = kind === 'value' ? twoColumns(predicted) : predicted;
            const probabilities = kind === 'class-margins' && want.probabilities ? (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .softmaxFloat32 */ .eW)(columns, classes.length) : columns;
            return {
                labels: want.predictions ? labelsOf(predicted, classes.length, kind === 'value') : null,
                values: null,
                probabilities: want.probabilities ? new Float64Array(probabilities) : null,
                scores: null,
            };
        },
        toOnnx(graph, given) {
            const predicted = graphPredictions(graph, given, asked, input);
            if (kind !== 'value') {
                const probabilities = kind === 'class-margins' ? (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .graphSoftmaxFloat32 */ .Uq)(graph, predicted) : predicted;
                return { labels: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .graphArgmax */ .Ng)(graph, predicted), probabilities: graph.cast(probabilities, 'double') };
            }
            const negative = graph.node('Sub', [graph.constant(Float32Array.of(1), [1]), predicted]);
            const isPositive = graph.node('Greater', [predicted, graph.constant(Float32Array.of(0.5), [1])]);
            return {
                labels: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .graphFlat */ .sv)(graph, graph.cast(isPositive, 'int64')),
                probabilities: graph.cast((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .graphConcat */ .tR)(graph, [negative, predicted]), 'double'),
            };
        },
    };
}
function graphPredictions(graph, given, { model, rounds, parallel, inPlace, missing, className }, input) {
    const rows = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .graphBoosterRows */ .i)(graph, given, input, (matrix) => {
        const single = graph.cast(graph.cast(matrix, 'float'), 'double');
        const marked = graph.node('Equal', [single, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .graphScalar */ .lX)(graph, Math.fround(missing))]);
        const known = Number.isNaN(missing) ? single : graph.node('Where', [marked, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .graphScalar */ .lX)(graph, NaN), single]);
        return inPlace ? known : graphRefuseInfinities(graph, known, className);
    });
    const options = { iterations: rounds, inPlace, ...(parallel === undefined ? {} : { parallel }) };
    return model.objective.toOnnx(graph, model.graphMargins(graph, rows, options));
}
function graphRefuseInfinities(graph, matrix, className) {
    const infinite = graph.cast(graph.node('IsInf', [matrix], {}, { elementType: 'bool' }), 'double');
    const marked = graph.node('Greater', [(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .graphRowSum */ .wJ)(graph, infinite), (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .graphScalar */ .lX)(graph, 0)]);
    return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .graphRefuse */ .Tg)(graph, matrix, marked, `infinity or a value too large for float32, which ${className} refuses`);
}
function shared({ className }, input) {
    return { className, outputs: 1, inputs: input.inputs };
}
/** 1 - p in float32, and p. */
function twoColumns(positive) {
    const out = new Float32Array(positive.length * 2);
    for (const [row, probability] of positive.entries()) {
        out[row * 2] = 1 - probability;
        out[row * 2 + 1] = probability;
    }
    return out;
}
/** The second of two classes above one half, the first of equally large ones of several. */
function labelsOf(predicted, classes, single) {
    if (single)
        return Int32Array.from(predicted, (probability) => (probability > 0.5 ? 1 : 0));
    const rows = predicted.length / classes;
    return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .argmaxRows */ ._h)({ kind: 'dense', rows, cols: classes, data: new Float64Array(predicted) });
}
function predictRows(block, asked, input) {
    const { model, rounds, parallel, inPlace, className } = asked;
    const rows = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .boosterRows */ .y)(block, input);
    if (!inPlace)
        refuseInfinities(rows, className);
    return model.objective.predict(model.margins(rows, { iterations: rounds, inPlace, ...(parallel === undefined ? {} : { parallel }) }), model.groups);
}
function refuseInfinities(rows, className) {
    const at = rows.data.findIndex((value) => value === Infinity || value === -Infinity);
    if (at < 0)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `row ${Math.floor(at / rows.cols) + 1}, column #${(at % rows.cols) + 1}: infinity or a value too large for float32, which ${className} refuses`, { remedy: 'Replace or drop such rows, as for training.' });
}
function inputOf({ className, model, missing }) {
    const wide = Math.fround(missing);
    const inputs = model.categories.map((categories, feature) => {
        const name = model.names?.[feature] ?? null;
        if (categories === null)
            return { name, kind: 'number' };
        return { name, kind: categories.every((cell) => typeof cell === 'number') ? 'number' : 'string', categories };
    });
    const codes = model.categories.map((categories) => {
        if (categories === null)
            return null;
        const known = new Map(categories.map((cell, code) => [cell, code]));
        if (known.size !== categories.length)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('xgboost categories', 'a category occurs twice');
        return known;
    });
    const cell = (value) => {
        const single = Math.fround(value);
        return single === wide ? NaN : single;
    };
    return { className, inputs, codes, unknownCategory: 'refused', absent: NaN, cell };
}


/***/ }),

/***/ 99458:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast)
/* harmony export */ });
/** Whether a version is another one or newer. */
function isAtLeast(version, wanted) {
    for (const [at, part] of wanted.entries()) {
        const found = version[at] ?? 0;
        if (found !== part)
            return found > part;
    }
    return true;
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

/***/ 67133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ toDense),
/* harmony export */   Gs: () => (/* binding */ selectColumns),
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
    const cols = block.columns.length;
    const dense = denseBlock(block.rows, cols);
    for (const [col, column] of block.columns.entries()) {
        const values = numbersOf(column);
        for (let row = 0; row < block.rows; row++)
            dense.data[row * cols + col] = values[row];
    }
    return dense;
}
/** A sparse block as it is, anything else dense: for estimators with kernels for both. */
function toNumeric(block) {
    return block.kind === 'columns' ? toDense(block) : block;
}
function sparseToDense(block) {
    const dense = denseBlock(block.rows, block.cols);
    for (let row = 0; row < block.rows; row++) {
        for (let at = block.indptr[row]; at < block.indptr[row + 1]; at++) {
            dense.data[row * block.cols + block.indices[at]] = block.data[at];
        }
    }
    return dense;
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
        const part = toDense(block);
        for (let row = 0; row < rows; row++) {
            joined.data.set(part.data.subarray(row * part.cols, (row + 1) * part.cols), row * cols + offset);
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

/***/ 48534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ sigmoidFloat32),
/* harmony export */   Y$: () => (/* binding */ sumLinearFloat32),
/* harmony export */   Yd: () => (/* binding */ sumTreesFloat32),
/* harmony export */   eW: () => (/* binding */ softmaxFloat32),
/* harmony export */   kg: () => (/* binding */ DEFAULT_LEFT)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67133);
/* harmony import */ var _trees_walk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81616);
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43748);



/**
 * XGBoost's arithmetic: everything in float32. A sum, product or quotient of two float32 that is computed in double
 * and then rounded is the float32 result, because a double has more than twice the digits.
 */
/** Flag of a node: missing values go left. */
const DEFAULT_LEFT = 1;
/** Rows that go through all trees together, so that they stay in the processor's cache. */
const BLOCK_ROWS = 256;
/** Margins of XGBoost's trees: rows x groups, starting from `base` (one a group). */
function sumTreesFloat32(sum, rows, base) {
    const width = base.length;
    (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCells */ .lS)(rows.rows, width);
    const margins = new Float32Array(rows.rows * width);
    for (let at = 0; at < margins.length; at += width)
        margins.set(base, at);
    const walk = rows.rows < _trees_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .ROWS_WORTH_LAYING_OUT */ .V4 ? null : (0,_trees_js__WEBPACK_IMPORTED_MODULE_2__/* .walkOf */ .Db)(sum.trees, layOut);
    const blockRows = walk?.blockRows ?? BLOCK_ROWS;
    const leaves = new Float64Array(blockRows);
    for (let from = 0; from < rows.rows; from += blockRows) {
        const to = Math.min(from + blockRows, rows.rows);
        walk?.take(rows.data, rows.cols, from, to);
        for (let tree = 0; tree < sum.count; tree++) {
            const group = sum.groups[tree];
            if (walk?.isLaidOut(tree) === true)
                walk.find(tree, leaves);
            else
                for (let row = from; row < to; row++)
                    leaves[row - from] = leafOf(sum.trees, tree, rows, row);
            const target = { leaves, rows: to - from, margins, at: from * width + group, width };
            if (sum.weights === null)
                addTree(target);
            else
                addWeighted(sum, sum.weights[tree], target, base[group]);
        }
    }
    return margins;
}
/** `missing goes left` leaves NaN, which is never greater than a bound; else it becomes what is greater than all. */
function layOut(trees) {
    const { left, right, feature, split, flags, setStart } = trees;
    const shared = { left, right, feature, value: split };
    const boundOf = (node) => (setStart[node] < 0 ? (0,_trees_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(split[node]) : NaN);
    const viewOf = (node) => flags[node] & DEFAULT_LEFT;
    const sources = Array.from(trees.roots, (root) => ({ ...shared, root, boundOf, viewOf }));
    return (0,_trees_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .layOutTrees */ .Yv)(sources, (x, view) => (view === 0 && Number.isNaN(x) ? Infinity : x));
}
function addTree({ leaves, rows, margins, at, width }) {
    for (let row = 0, to = at; row < rows; row++, to += width)
        margins[to] += leaves[row];
}
function addWeighted(sum, weight, { leaves, rows, margins, at, width }, base) {
    for (let row = 0, to = at; row < rows; row++, to += width) {
        const leaf = leaves[row];
        const counted = sum.weighsFromBase ? Math.fround(Math.fround(base + leaf) - base) : leaf;
        margins[to] += Math.fround(counted * weight);
    }
}
function leafOf(trees, tree, { data, cols }, row) {
    const { left, right, feature, split, flags, setStart } = trees;
    const start = row * cols;
    let node = trees.roots[tree];
    while (left[node] >= 0) {
        const x = data[start + feature[node]];
        const goesLeft = Number.isNaN(x)
            ? (flags[node] & DEFAULT_LEFT) !== 0
            : setStart[node] < 0
                ? x < split[node]
                : !isChosen(trees, node, x);
        node = goesLeft ? left[node] : right[node];
    }
    return split[node];
}
// Decision of https://github.com/dmlc/xgboost/blob/v3.4.1/src/common/categorical.h: chosen categories go right,
// everything that is no category goes left. Categories end where float32 stops telling integers apart.
function isChosen(trees, node, x) {
    return x >= 0 && x < 2 ** 24 && (0,_trees_js__WEBPACK_IMPORTED_MODULE_2__/* .inCategorySet */ .er)(trees, node, Math.trunc(x));
}
/** Margins of XGBoost's linear booster. `weights`: features x groups, then one bias a group. */
function sumLinearFloat32(weights, rows, base) {
    const width = base.length;
    (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCells */ .lS)(rows.rows, width);
    const margins = new Float32Array(rows.rows * width);
    for (let row = 0; row < rows.rows; row++) {
        for (let group = 0; group < width; group++) {
            let sum = Math.fround(weights[rows.cols * width + group] + base[group]);
            for (let col = 0; col < rows.cols; col++) {
                const x = rows.data[row * rows.cols + col];
                if (!Number.isNaN(x))
                    sum = Math.fround(sum + Math.fround(x * weights[col * width + group]));
            }
            margins[row * width + group] = sum;
        }
    }
    return margins;
}
/** common::Sigmoid of https://github.com/dmlc/xgboost/blob/v3.4.1/src/common/math.h: the exponent ends where exp overflows. */
function sigmoidFloat32(margin) {
    const power = Math.fround(Math.exp(Math.min(-margin, Math.fround(88.7))));
    return Math.fround(1 / Math.fround(power + 1));
}
/** common::Softmax: powers in float32, their sum in double, the quotient in float32. Rows x width. */
function softmaxFloat32(margins, width) {
    const out = new Float32Array(margins.length);
    for (let at = 0; at < margins.length; at += width) {
        let most = margins[at];
        for (let k = 1; k < width; k++)
            if (margins[at + k] > most)
                most = margins[at + k];
        let sum = 0;
        for (let k = 0; k < width; k++) {
            out[at + k] = Math.exp(Math.fround(margins[at + k] - most));
            sum += out[at + k];
        }
        const total = Math.fround(sum);
        for (let k = 0; k < width; k++)
            out[at + k] /= total;
    }
    return out;
}


/***/ }),

/***/ 36911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ graphSumFloat32),
/* harmony export */   Dt: () => (/* binding */ graphExpFloat32),
/* harmony export */   Oi: () => (/* binding */ graphSigmoidFloat32),
/* harmony export */   Pd: () => (/* binding */ graphLinearFloat32),
/* harmony export */   Uq: () => (/* binding */ graphSoftmaxFloat32)
/* harmony export */ });
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24930);
/* harmony import */ var _graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17331);
/* harmony import */ var _float32_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48534);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5729);




/**
 * XGBoost's arithmetic in a graph: float32 where the kernels round to it. Exponentials are computed in double and rounded,
 * as the kernels do, because float32 exponentials differ between runtimes.
 */
/** sumTreesFloat32 in a graph: [rows, width] of float32. */
function graphSumFloat32(graph, matrix, sum, base) {
    const { trees, count, groups, weights, weighsFromBase } = sum;
    return (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .graphTreeSums */ .f)(graph, matrix, {
        trees,
        count,
        columnOf: (tree) => groups[tree],
        valueOf: (tree, node) => {
            const leaf = trees.split[node];
            if (weights === null)
                return leaf;
            const start = base[groups[tree]];
            const counted = weighsFromBase ? Math.fround(Math.fround(start + leaf) - start) : leaf;
            return Math.fround(counted * weights[tree]);
        },
        start: base,
        rules: {
            comparison: 'below',
            missingGoesLeft: (node) => (trees.flags[node] & _float32_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LEFT */ .kg) !== 0,
            zeroIsMissing: () => false,
            chosen: 'right',
            cutsTowardsZero: false,
        },
    });
}
/** sumLinearFloat32 in a graph: [rows, width] of float32, added in the order of the features. */
function graphLinearFloat32(graph, matrix, weights, base) {
    const width = base.length;
    const features = weights.length / width - 1;
    const single = graph.cast(matrix, 'float');
    const missing = graph.node('IsNaN', [single], {}, { elementType: 'bool' });
    // Adding zero is leaving out.
    const known = graph.node('Where', [missing, floats(graph, [0]), single]);
    const columns = Array.from(base, (start, group) => {
        const own = Float32Array.from({ length: features }, (_, feature) => weights[feature * width + group]);
        const products = graph.node('Mul', [known, graph.constant(own, [1, features])]);
        const bias = floats(graph, [Math.fround(weights[features * width + group] + start)]);
        const first = graph.node('Add', [graph.node('Mul', [gatherFirst(graph, known), floats(graph, [0])]), bias]);
        // Running sums add from left to right; a sum over an axis may add in any order.
        const axis = graph.constant(BigInt64Array.of(1n), []);
        const running = graph.node('CumSum', [(0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphConcat */ .tR)(graph, [first, products]), axis]);
        return graph.node('Gather', [running, graph.constant(BigInt64Array.of(BigInt(features)), [1])], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(1) });
    });
    return (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphConcat */ .tR)(graph, columns);
}
function gatherFirst(graph, matrix) {
    return graph.node('Gather', [matrix, graph.constant(BigInt64Array.of(0n), [1])], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(1) });
}
function floats(graph, values) {
    return graph.constant(Float32Array.from(values), [values.length]);
}
/** exp in double, rounded to float32. */
function graphExpFloat32(graph, value) {
    return graph.cast(graph.node('Exp', [graph.cast(value, 'double')]), 'float');
}
/** sigmoidFloat32 in a graph. */
function graphSigmoidFloat32(graph, margins) {
    const bounded = graph.node('Min', [graph.node('Neg', [margins]), floats(graph, [88.7])]);
    const one = floats(graph, [1]);
    return graph.node('Div', [one, graph.node('Add', [graphExpFloat32(graph, bounded), one])]);
}
/** softmaxFloat32 in a graph. */
function graphSoftmaxFloat32(graph, margins) {
    const axes = graph.constant(BigInt64Array.of(1n), [1]);
    const most = graph.node('ReduceMax', [margins, axes], { keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Wh)(1) });
    const powers = graphExpFloat32(graph, graph.node('Sub', [margins, most]));
    const total = graph.cast((0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphRowSum */ .wJ)(graph, graph.cast(powers, 'double')), 'float');
    return graph.node('Div', [powers, total]);
}


/***/ }),

/***/ 35979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ graphBoosterRows)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24930);
/* harmony import */ var _graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17331);



/**
 * The rows of `boosterRows` in a graph: [rows, features] of doubles, NaN where missing.
 * @param cells what `about.cell` does, on a matrix
 * @throws ModelGateError code 'unsupported' for categories that ONNX cannot tell from missing cells
 */
function graphBoosterRows(graph, input, about, cells) {
    if (about.codes.every((codes) => codes === null))
        return cells((0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphMatrix */ .yP)(graph, input));
    const columns = (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphColumnList */ .$n)(graph, input, about.inputs.length);
    const coded = columns.map((column, at) => {
        const codes = about.codes[at] ?? null;
        return codes === null ? graph.cast(column, 'double') : graphCodes(graph, column, codes, about);
    });
    return cells((0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphConcat */ .tR)(graph, coded));
}
/** Codes of a column of categories; what is not among them is refused or missing. */
function graphCodes(graph, column, codes, { unknownCategory, className }) {
    const isText = column.elementType === 'string';
    const keys = [...codes.keys()];
    if (isText && codes.has(''))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(className, 'an empty category, which ONNX cannot tell from a missing cell');
    const table = isText
        ? graph.constant(keys.map(String), [1, keys.length])
        : graph.constant(Float64Array.from(keys, Number), [1, keys.length]);
    const values = isText ? column : graph.cast(column, 'double');
    const found = graph.cast(graph.node('Equal', [values, table], {}, { elementType: 'bool' }), 'double');
    // Codes count from one here, so that nothing found is zero.
    const places = graph.node('Mul', [
        found,
        (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphRow */ .xm)(graph, Float64Array.from(codes.values(), (code) => code + 1)),
    ]);
    const axes = graph.constant(BigInt64Array.of(1n), [1]);
    const place = graph.node('ReduceSum', [places, axes], { keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Wh)(1) });
    const missing = isText
        ? graph.node('Equal', [column, graph.constant([''], [1])], {}, { elementType: 'bool' })
        : graph.node('IsNaN', [values], {}, { elementType: 'bool' });
    const none = graph.node('Equal', [place, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, 0)], {}, { elementType: 'bool' });
    const code = graph.node('Sub', [place, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, 1)]);
    const orMissing = graph.node('Where', [none, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, NaN), code]);
    if (unknownCategory === 'missing')
        return orMissing;
    const isUnknown = graph.node('And', [none, graph.node('Not', [missing], {}, { elementType: 'bool' })], {}, { elementType: 'bool' });
    return (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphRefuse */ .Tg)(graph, orMissing, isUnknown, `a category that ${className} did not see in training`);
}


/***/ }),

/***/ 5729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ graphTreeSums)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24930);
/* harmony import */ var _graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17331);
/* harmony import */ var _trees_graph_forest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11175);
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43748);





/** Cells of all tables of categories: 128 MiB. */
const MAX_TABLE_CELLS = 2 ** 24;
/**
 * The sums over the trees: [rows, columns], float32 when the start is, else double.
 * @param matrix [rows, features] of doubles, NaN where missing
 * @throws ModelGateError code 'unsupported' when the tables of categories would be too large
 */
function graphTreeSums(graph, matrix, sum) {
    const { trees, count, start } = sum;
    const prepared = prepareSplits(graph, matrix, sum);
    const ends = [...trees.roots.subarray(1), trees.left.length];
    const columns = Array.from(start, (value, column) => {
        const taking = Array.from({ length: count }, (_, tree) => tree).filter((tree) => sum.columnOf(tree) === column);
        const single = start instanceof Float32Array;
        if (taking.length === 0) {
            const constant = (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphRepeat */ .g$)(graph, matrix, Float64Array.of(value));
            return single ? graph.cast(constant, 'float') : constant;
        }
        const roots = taking.map((tree) => trees.roots[tree]);
        const found = (0,_trees_graph_forest_js__WEBPACK_IMPORTED_MODULE_1__/* .graphFindLeaves */ .gp)(graph, prepared.matrix, { ...prepared.forest, roots }, sum.rules.comparison);
        let at = 0;
        const values = Array.from(found.nodes, (node) => {
            // Leaves are numbered through the trees.
            while (node >= ends[taking[at]])
                at++;
            return sum.valueOf(taking[at], node);
        });
        const data = single ? Float32Array.from(values) : Float64Array.from(values);
        return (0,_trees_graph_forest_js__WEBPACK_IMPORTED_MODULE_1__/* .graphLeafTotal */ .BD)(graph, found.numbers, { data, width: 1, start: [value] });
    });
    return (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphConcat */ .tR)(graph, columns);
}
/** Columns for what TreeEnsemble cannot ask: zeros that are missing, and one column for each categorical split. */
function prepareSplits(graph, matrix, { trees, count, rules }) {
    const feature = Int32Array.from(trees.feature);
    const threshold = Float64Array.from(trees.split);
    const missingLeft = new Uint8Array(feature.length);
    const inner = innerNodes(trees, count);
    const features = inner.reduce((most, node) => Math.max(most, trees.feature[node] + 1), 1);
    const categorical = new Map();
    const zeroed = new Set();
    for (const node of inner) {
        missingLeft[node] = Number(rules.missingGoesLeft(node));
        const column = trees.feature[node];
        if (trees.setStart[node] >= 0) {
            const nodes = categorical.get(column);
            if (nodes === undefined)
                categorical.set(column, [node]);
            else
                nodes.push(node);
        }
        else if (rules.zeroIsMissing(node))
            zeroed.add(column);
    }
    const used = graphFirstColumns(graph, matrix, features);
    const parts = [used];
    let width = features;
    if (zeroed.size > 0) {
        const columns = [...zeroed];
        const cells = gather(graph, used, columns);
        parts.push(graph.node('Where', [graph.node('Equal', [cells, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, 0)]), (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, NaN), cells]));
        for (const node of inner) {
            const at = columns.indexOf(trees.feature[node]);
            if (at >= 0 && trees.setStart[node] < 0 && rules.zeroIsMissing(node))
                feature[node] = width + at;
        }
        width += columns.length;
    }
    for (const [column, nodes] of categorical) {
        parts.push(categoryColumns(graph, gather(graph, used, [column]), nodes, { trees, rules }));
        for (const [at, node] of nodes.entries()) {
            feature[node] = width + at;
            threshold[node] = 0.5;
        }
        width += nodes.length;
    }
    return {
        matrix: (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphConcat */ .tR)(graph, parts),
        forest: { left: trees.left, right: trees.right, feature, threshold, missingLeft },
    };
}
function innerNodes(trees, count) {
    const inner = [];
    for (const root of trees.roots.subarray(0, count)) {
        const open = [root];
        for (let node = open.pop(); node !== undefined; node = open.pop()) {
            if (trees.left[node] < 0)
                continue;
            inner.push(node);
            open.push(trees.left[node], trees.right[node]);
        }
    }
    return inner;
}
function graphFirstColumns(graph, matrix, count) {
    return gather(graph, matrix, Array.from({ length: count }, (_, at) => at));
}
function gather(graph, matrix, columns) {
    const indices = graph.constant(BigInt64Array.from(columns, BigInt), [columns.length]);
    return graph.node('Gather', [matrix, indices], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Wh)(1) });
}
/** One column a split, 1 where its category goes right. Categories are codes; behind them come unknown and missing ones. */
function categoryColumns(graph, cells, nodes, { trees, rules }) {
    const known = nodes.reduce((most, node) => Math.max(most, trees.setWords[node] * 32), 0);
    const splits = nodes.length;
    if ((known + 2) * splits > MAX_TABLE_CELLS) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)('ONNX', `categorical splits over ${known} categories, which would make too large a file`);
    }
    const goesRight = new Float64Array((known + 2) * splits);
    const chosenRight = rules.chosen === 'right';
    for (const [at, node] of nodes.entries()) {
        for (let code = 0; code < known; code++) {
            goesRight[code * splits + at] = Number((0,_trees_js__WEBPACK_IMPORTED_MODULE_4__/* .inCategorySet */ .er)(trees, node, code) === chosenRight);
        }
        goesRight[known * splits + at] = Number(!chosenRight);
        goesRight[(known + 1) * splits + at] = Number(!rules.missingGoesLeft(node));
    }
    const least = rules.cutsTowardsZero
        ? graph.node('Greater', [cells, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, -1)])
        : graph.node('GreaterOrEqual', [cells, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, 0)]);
    const isKnown = graph.node('And', [least, graph.node('Less', [cells, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, known)])]);
    const valid = graph.node('Where', [isKnown, cells, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, known)]);
    const missing = graph.node('IsNaN', [cells], {}, { elementType: 'bool' });
    const code = graph.cast(graph.node('Where', [missing, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, known + 1), valid]), 'int64');
    const flat = graph.node('Reshape', [code, graph.constant(BigInt64Array.of(-1n), [1])]);
    return (0,_trees_graph_forest_js__WEBPACK_IMPORTED_MODULE_1__/* .graphCategorySplits */ .Qm)(graph, { codes: flat, goesRight, splits });
}


/***/ }),

/***/ 99912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ boosterRows)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72020);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67133);



/**
 * Rows as a booster sees them, NaN where missing.
 * @throws ModelGateError code 'data' for another number of columns, text where numbers are needed, unknown categories
 */
function boosterRows(block, about) {
    const found = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .columnCount */ .UQ)(block);
    if (found !== about.inputs.length) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('data', `${about.className} got ${found} columns, it was fitted on ${about.inputs.length}`, { remedy: 'Give the columns that the model was trained on.' });
    }
    if (block.kind === 'sparse')
        return sparseRows(block, about);
    if (block.kind === 'dense')
        return { ...block, data: block.data.map(about.cell) };
    const rows = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .denseBlock */ .L9)(block.rows, found);
    for (const [col, column] of block.columns.entries()) {
        const values = valuesOf(column, col, about);
        for (let row = 0, at = col; row < block.rows; row++, at += found)
            rows.data[at] = about.cell(values[row]);
    }
    return rows;
}
function sparseRows(block, about) {
    const rows = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .denseBlock */ .L9)(block.rows, block.cols);
    rows.data.fill(about.absent);
    for (let row = 0; row < block.rows; row++) {
        for (let at = block.indptr[row]; at < block.indptr[row + 1]; at++) {
            rows.data[row * block.cols + block.indices[at]] = about.cell(block.data[at]);
        }
    }
    return rows;
}
function valuesOf(column, at, about) {
    const codes = about.codes[at] ?? null;
    if (codes === null)
        return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersOf */ .cZ)(column);
    if (column.kind === 'number') {
        const values = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersOf */ .cZ)(column);
        return values.map((value, row) => (Number.isNaN(value) ? NaN : codeOf(value, row, { column, codes, about })));
    }
    const { dictionary } = column;
    return Float64Array.from(column.codes, (code, row) => code < 0 ? NaN : codeOf(dictionary[code], row, { column, codes, about }));
}
/** A number also finds the category that is its text, so that a column of digits in a CSV file finds text categories. */
function codeOf(cell, row, { column, codes, about }) {
    const code = codes.get(cell) ?? codes.get(typeof cell === 'number' ? String(cell) : Number(cell));
    if (code !== undefined)
        return code;
    if (about.unknownCategory === 'missing')
        return NaN;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('data', `column ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(column.name, 80)} holds "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(String(cell), 60)}" in row ${row + 1}, a category that ${about.className} did not see in training`, { subject: column.name, remedy: 'Leave such cells empty, or train on data with this category.' });
}


/***/ }),

/***/ 43748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ walkOf),
/* harmony export */   Xo: () => (/* binding */ categorySet),
/* harmony export */   _f: () => (/* binding */ joinTrees),
/* harmony export */   er: () => (/* binding */ inCategorySet)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Words of all category sets: 64 MiB; a set with category 16,777,215 takes half a million words. */
const MAX_CATEGORY_WORDS = 2 ** 24;
/**
 * Trees in one arena, each checked, so that a walk needs no checks and always ends.
 * @throws ModelGateError code 'corrupt' when a child or feature is not there or a node has two parents, 'limit' for
 *   category sets that would take too much memory
 */
function joinTrees(trees, features, format) {
    const nodes = trees.reduce((sum, tree) => sum + tree.left.length, 0);
    const words = trees.reduce((sum, tree) => sum + wordCount(tree), 0);
    if (words > MAX_CATEGORY_WORDS) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('limit', `${format}: category sets of ${words} words, more than ${MAX_CATEGORY_WORDS}`);
    }
    const joined = {
        roots: new Int32Array(trees.length),
        left: new Int32Array(nodes),
        right: new Int32Array(nodes),
        feature: new Int32Array(nodes),
        split: new Float64Array(nodes),
        flags: new Uint8Array(nodes),
        setStart: new Int32Array(nodes).fill(-1),
        setWords: new Int32Array(nodes),
        words: new Uint32Array(words),
    };
    let start = 0;
    let word = 0;
    for (const [index, tree] of trees.entries()) {
        checkTree(tree, features, `${format} tree ${index}`);
        joined.roots[index] = start;
        joined.feature.set(tree.feature, start);
        joined.split.set(tree.split, start);
        joined.flags.set(tree.flags, start);
        for (let node = 0; node < tree.left.length; node++) {
            const leaf = tree.left[node] < 0;
            joined.left[start + node] = leaf ? -1 : start + tree.left[node];
            joined.right[start + node] = leaf ? -1 : start + tree.right[node];
        }
        for (const [node, set] of tree.categories) {
            joined.setStart[start + node] = word;
            joined.setWords[start + node] = set.length;
            joined.words.set(set, word);
            word += set.length;
        }
        start += tree.left.length;
    }
    return joined;
}
function wordCount(tree) {
    let words = 0;
    for (const set of tree.categories.values())
        words += set.length;
    return words;
}
// Children need not come after their parents: XGBoost reuses the places of pruned nodes. Every node that the root
// reaches having one parent proves that walks end; places that it does not reach may hold anything.
function checkTree(tree, features, name) {
    const { left, right, feature } = tree;
    const count = left.length;
    if (count === 0)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(name, 'it has no nodes');
    const seen = new Uint8Array(count);
    const open = [0];
    seen[0] = 1;
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (left[node] < 0)
            continue;
        if (feature[node] < 0 || feature[node] >= features) {
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(name, `node ${node} splits on feature ${feature[node]} of ${features}`);
        }
        for (const child of [left[node], right[node]]) {
            if (child < 0 || child >= count)
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(name, `node ${node} of ${count} has the child ${child}`);
            if (seen[child] === 1)
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(name, `node ${child} has two parents`);
            seen[child] = 1;
            open.push(child);
        }
    }
}
/** Categories as a set of bits. @throws ModelGateError code 'corrupt' for a negative or fractional category */
function categorySet(categories, name) {
    let highest = -1;
    for (let at = 0; at < categories.length; at++) {
        const category = categories[at];
        if (!Number.isInteger(category) || category < 0 || category >= 2 ** 24) {
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(name, `${category} is not a category`);
        }
        if (category > highest)
            highest = category;
    }
    const words = new Uint32Array((highest >> 5) + 1);
    for (let at = 0; at < categories.length; at++)
        words[categories[at] >> 5] |= 1 << (categories[at] & 31);
    return words;
}
const walks = new WeakMap();
/** The trees laid out for many rows, once. A model has one kernel, so that `layOut` is always the same. */
function walkOf(trees, layOut) {
    const known = walks.get(trees);
    if (known !== undefined)
        return known;
    const walk = layOut(trees);
    walks.set(trees, walk);
    return walk;
}
/** Whether the categories of a node hold one; a category beyond the set is not in it. */
function inCategorySet(trees, node, category) {
    const word = category >> 5;
    if (word >= trees.setWords[node])
        return false;
    return ((trees.words[trees.setStart[node] + word] >>> (category & 31)) & 1) === 1;
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
        for (let col = 1; col < cols && !Number.isNaN(data[from + at]); col++) {
            const value = data[from + col];
            if (value > data[from + at] || Number.isNaN(value))
                at = col;
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

/***/ 81109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ NotFiniteError),
/* harmony export */   u: () => (/* binding */ numericInput)
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
    const allowed = wanted.missing === 'allowed';
    const { data } = numbers;
    for (let at = 0; at < data.length; at++) {
        const value = data[at];
        // value - value is 0 for finite numbers and NaN for the rest
        if (value - value !== 0 && !(allowed && Number.isNaN(value)))
            throw notFinite(block, numbers, at, wanted);
    }
    return numbers;
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


/***/ }),

/***/ 11175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ graphLeafTotal),
/* harmony export */   Qm: () => (/* binding */ graphCategorySplits),
/* harmony export */   gp: () => (/* binding */ graphFindLeaves)
/* harmony export */ });
/* unused harmony export graphLeafValues */
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

/***/ 81616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   V4: () => (/* binding */ ROWS_WORTH_LAYING_OUT),
/* harmony export */   Yv: () => (/* binding */ layOutTrees)
/* harmony export */ });
/** Fewer rows are not worth laying out the trees. */
const ROWS_WORTH_LAYING_OUT = 1_024;
/** Cells of the rows that go through all trees together: 128 KiB, in the processor's second cache beside the trees. */
const BLOCK_CELLS = 2 ** 14;
const MIN_BLOCK_ROWS = 16;
/**
 * Lays out trees that were checked before (children inside the tree, one parent each).
 * @param see what a cell turns into under a view
 */
function layOutTrees(sources, see) {
    const trees = arrange(sources);
    const { slots, roots } = trees;
    const width = slots.length;
    const blockRows = Math.max(MIN_BLOCK_ROWS, Math.floor(BLOCK_CELLS / Math.max(1, width)));
    const cells = new Float64Array(blockRows * width);
    let rows = 0;
    return {
        isLaidOut: (tree) => roots[tree] >= 0,
        blockRows,
        take(data, cols, from, to) {
            rows = to - from;
            for (const [slot, { feature, view }] of slots.entries()) {
                let at = slot;
                for (let row = from; row < to; row++, at += width)
                    cells[at] = see(data[row * cols + feature], view);
            }
        },
        find(tree, values) {
            walk(trees, roots[tree], { cells, width, rows }, values);
        },
    };
}
function arrange(sources) {
    const slots = [];
    const slotOf = new Map();
    const child = [];
    const slot = [];
    const bound = [];
    const value = [];
    const roots = Int32Array.from(sources, (source) => {
        const order = breadthFirst(source);
        if (order === null)
            return -1;
        const start = child.length;
        let next = start + 1;
        for (const node of order) {
            const leaf = source.left[node] < 0;
            child.push(leaf ? child.length : next);
            if (!leaf)
                next += 2;
            slot.push(leaf ? 0 : slotFor(source, node, slots, slotOf));
            bound.push(leaf ? NaN : source.boundOf(node));
            value.push(leaf ? source.value[node] : 0);
        }
        return start;
    });
    return {
        roots,
        child: Int32Array.from(child),
        slot: Int32Array.from(slot),
        bound: Float64Array.from(bound),
        value: Float64Array.from(value),
        // A model of nothing but leaves reads no feature; its walks still look at one cell.
        slots: slots.length === 0 ? [{ feature: 0, view: 0 }] : slots,
    };
}
/** Nodes from the root on, children of a node side by side; null when a node has no bound. */
function breadthFirst(source) {
    const order = [source.root];
    for (const node of order) {
        if (source.left[node] < 0)
            continue;
        if (Number.isNaN(source.boundOf(node)))
            return null;
        order.push(source.left[node], source.right[node]);
    }
    return order;
}
function slotFor(source, node, slots, slotOf) {
    const feature = source.feature[node];
    const view = source.viewOf(node);
    const key = `${feature} ${view}`;
    const known = slotOf.get(key);
    if (known !== undefined)
        return known;
    slotOf.set(key, slots.length);
    return slots.push({ feature, view }) - 1;
}
// Four rows at once: a step waits for memory, and the four do not wait for each other.
function walk(trees, root, { cells, width, rows }, values) {
    const { child, slot, bound, value } = trees;
    let row = 0;
    for (; row + 3 < rows; row += 4) {
        const start0 = row * width;
        const start1 = start0 + width;
        const start2 = start1 + width;
        const start3 = start2 + width;
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
            node0 = next0 + Number(cells[start0 + slot[node0]] > bound[node0]);
            node1 = next1 + Number(cells[start1 + slot[node1]] > bound[node1]);
            node2 = next2 + Number(cells[start2 + slot[node2]] > bound[node2]);
            node3 = next3 + Number(cells[start3 + slot[node3]] > bound[node3]);
        }
        values[row] = value[node0];
        values[row + 1] = value[node1];
        values[row + 2] = value[node2];
        values[row + 3] = value[node3];
    }
    for (; row < rows; row++) {
        const start = row * width;
        let node = root;
        for (let next = child[node]; next !== node; next = child[node]) {
            node = next + Number(cells[start + slot[node]] > bound[node]);
        }
        values[row] = value[node];
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
