export const id = 5024;
export const ids = [5024];
export const modules = {

/***/ 1546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ numbersIn),
/* harmony export */   Xt: () => (/* binding */ readModelText),
/* harmony export */   eh: () => (/* binding */ lightgbmText),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Lines that are kept of a tree; counts, weights and gains are as long and not needed. */
const TREE_FIELDS = new Set([
    'num_leaves',
    'num_cat',
    'split_feature',
    'threshold',
    'decision_type',
    'left_child',
    'right_child',
    'leaf_value',
    'cat_boundaries',
    'cat_threshold',
    'is_linear',
]);
/** A tree is at least this long, so that a file cannot announce more trees than it has room for. */
const MAX_TREES = 5_000_000;
/** Text of a model: V8 keeps strings below 2^29 characters. */
const MAX_TEXT_BYTES = 2 ** 29 - 2 ** 20;
/** A model file as text. @throws ModelGateError code 'limit' */
function lightgbmText(bytes) {
    if (bytes.length > MAX_TEXT_BYTES) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('limit', `LightGBM model: ${bytes.length} bytes of text, more than ${MAX_TEXT_BYTES}`);
    }
    return new TextDecoder().decode(bytes);
}
/**
 * Cuts LightGBM's text format into its parts: SaveModelToString of
 * https://github.com/microsoft/LightGBM/blob/v4.6.0/src/boosting/gbdt_model_text.cpp
 * @throws ModelGateError code 'corrupt' when the text is no model or ends before its trees do, 'limit'
 */
function readModelText(text) {
    const header = new Map();
    const trees = [];
    const parameters = new Map();
    let pandasCategorical = null;
    let current = header;
    let ended = false;
    if (!/^tree\r?\n/.test(text))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('LightGBM model', 'the text does not begin with "tree"');
    for (let start = text.indexOf('\n') + 1; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        const at = text.indexOf('=', start);
        if (text.startsWith('Tree=', start) && !ended) {
            if (trees.length >= MAX_TREES)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('limit', `LightGBM model: more than ${MAX_TREES} trees`);
            current = new Map();
            trees.push(current);
        }
        else if (text.startsWith('end of trees', start)) {
            ended = true;
            current = null;
        }
        else if (text.startsWith('pandas_categorical:', start)) {
            pandasCategorical = text.slice(start + 'pandas_categorical:'.length, end).trim();
        }
        else if (current === null) {
            const parameter = /^\[(\w+): ([^\r\n]*)\]/.exec(text.slice(start, Math.min(end, start + MAX_PARAMETER)));
            if (parameter !== null)
                parameters.set(parameter[1], parameter[2]);
        }
        else {
            const isField = at >= 0 && at < end;
            const key = isField ? text.slice(start, at) : text.slice(start, end).trim();
            if (current === header || TREE_FIELDS.has(key))
                current.set(key, isField ? text.slice(at + 1, end).trim() : '');
        }
        start = end + 1;
    }
    if (!ended)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)('LightGBM model', 'the text ends before "end of trees"');
    return { header, trees, parameters, pandasCategorical };
}
/** Longest parameter that is looked at; lists of categorical columns are the longest. */
const MAX_PARAMETER = 1_000_000;
/** A count of the header or of a tree. @throws ModelGateError code 'corrupt' */
function countOf(fields, key, part) {
    const text = fields.get(key);
    const value = text === undefined || text === '' ? NaN : Number(text);
    if (!Number.isSafeInteger(value) || value < 0)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(part, `${key} is not a count`);
    return value;
}
/** Numbers separated by blanks, as printf writes them. @throws ModelGateError code 'corrupt' */
function numbersIn(fields, key, part) {
    const text = fields.get(key) ?? '';
    if (text === '')
        return new Float64Array(0);
    const words = text.split(' ');
    const numbers = new Float64Array(words.length);
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        numbers[at] = word === 'inf' ? Infinity : word === '-inf' ? -Infinity : word === '' ? NaN : Number(word);
        if (Number.isNaN(numbers[at]))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .corrupt */ .qb)(part, `${key} holds something that is no number`);
    }
    return numbers;
}


/***/ }),

/***/ 95024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LIGHTGBM_BOOSTER: () => (/* binding */ LIGHTGBM_BOOSTER),
  lightgbmBoosterLowering: () => (/* binding */ lightgbmBoosterLowering),
  lightgbmLowering: () => (/* binding */ lightgbmLowering),
  lowerLightgbmFile: () => (/* binding */ lowerLightgbmFile)
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
// EXTERNAL MODULE: ./src/plan/trees/walk.ts + 4 modules
var trees_walk = __webpack_require__(89862);
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
    const findLeaves = (tree, from, to, values) => {
        for (let row = from; row < to; row++)
            values[row - from] = leafOf(trees, tree, rows, row);
    };
    if (rows.rows >= trees_walk/* ROWS_WORTH_LAYING_OUT */.V4) {
        const columnOf = (tree) => tree % width;
        const walk = (0,boosters_trees/* walkOf */.Db)(trees, () => layOut(trees));
        (0,trees_walk/* addLeaves */.sz)(walk, { ...rows, count, sums: sums.data, width, columnOf, findApart: findLeaves });
        return sums;
    }
    const leaves = new Float64Array(BLOCK_ROWS);
    for (let from = 0; from < rows.rows; from += BLOCK_ROWS) {
        const to = Math.min(from + BLOCK_ROWS, rows.rows);
        for (let tree = 0; tree < count; tree++) {
            findLeaves(tree, from, to, leaves);
            let at = from * width + (tree % width);
            for (let row = from; row < to; row++, at += width)
                sums.data[at] += leaves[row - from];
        }
    }
    return sums;
}
function layOut(trees) {
    const { left, right, feature, split, flags, setStart } = trees;
    const boundOf = (node) => (setStart[node] < 0 && Number.isFinite(split[node]) ? split[node] : NaN);
    const viewOf = (node) => flags[node] & (MISSING_TYPE | DEFAULT_LEFT);
    const valueOf = (node) => split[node];
    return (0,trees_walk/* layOutTrees */.Yv)(Array.from(trees.roots, (root) => ({ left, right, feature, root, boundOf, viewOf, valueOf })), see);
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
    for (let node = 0; node < stored.length; node++) {
        const child = stored[node];
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
        for (let side = 0; side < 2; side++) {
            const child = side === 0 ? left[node] : right[node];
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
/** Trees laid out for many rows, once for each `key`: the object that makes the layout what it is. */
function walkOf(key, layOut) {
    const known = walks.get(key);
    if (known !== undefined)
        return known;
    const walk = layOut();
    walks.set(key, walk);
    return walk;
}
/** Whether the categories of a node hold one; a category beyond the set is not in it. */
function inCategorySet(trees, node, category) {
    const word = category >> 5;
    if (word >= trees.setWords[node])
        return false;
    return ((trees.words[trees.setStart[node] + word] >>> (category & 31)) & 1) === 1;
}


/***/ })

};
