export const id = 9887;
export const ids = [9887];
export const modules = {

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
    const flags = new Uint8Array(count);
    for (let node = 0; node < count; node++)
        if (defaultLeft[node] !== 0)
            flags[node] = float32/* DEFAULT_LEFT */.kg;
    return {
        left,
        right: sized(tree, 'right_children', count),
        feature: sized(tree, 'split_indices', count),
        split: readSplits(tree, count),
        flags,
        categories: readCategories(tree, count),
    };
}
/** float32 also where JSON text has more digits. */
function readSplits(tree, count) {
    const splits = tree.floats('split_conditions');
    if (splits.length !== count)
        throw unequal(tree, 'split_conditions', splits.length, count);
    for (let node = 0; node < count; node++)
        splits[node] = Math.fround(splits[node]);
    return splits;
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
    for (let node = 0; node < count; node++) {
        if ((types[node] === 1) !== sets.has(node))
            throw (0,errors/* corrupt */.qb)(tree.path, `node ${node} has split type ${types[node]}`);
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
/* harmony export */   lowerXgboostFile: () => (/* binding */ lowerXgboostFile),
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
/* harmony import */ var _trees_walk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89862);
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
    if (rows.rows >= _trees_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .ROWS_WORTH_LAYING_OUT */ .V4) {
        (0,_trees_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .addLeaves */ .sz)(walkOfSum(sum, base), {
            ...rows,
            count: sum.count,
            sums: margins,
            width,
            columnOf: (tree) => sum.groups[tree],
            findApart: (tree, from, to, values) => {
                for (let row = from; row < to; row++)
                    values[row - from] = addend(sum, tree, leafOf(sum.trees, tree, rows, row), base);
            },
        });
        return margins;
    }
    for (let from = 0; from < rows.rows; from += BLOCK_ROWS) {
        const to = Math.min(from + BLOCK_ROWS, rows.rows);
        for (let tree = 0; tree < sum.count; tree++) {
            for (let row = from, at = from * width + sum.groups[tree]; row < to; row++, at += width) {
                margins[at] += addend(sum, tree, leafOf(sum.trees, tree, rows, row), base);
            }
        }
    }
    return margins;
}
/** What a tree adds when a row ends in a leaf of this value. */
function addend({ weights, groups, weighsFromBase }, tree, leaf, base) {
    if (weights === null)
        return leaf;
    const start = base[groups[tree]];
    return Math.fround((weighsFromBase ? Math.fround(Math.fround(start + leaf) - start) : leaf) * weights[tree]);
}
/** A model has one array of weights and one of base scores, so that these two tell its layouts apart. */
function walkOfSum(sum, base) {
    const key = sum.weights === null ? sum.trees : sum.weighsFromBase ? base : sum.weights;
    return (0,_trees_js__WEBPACK_IMPORTED_MODULE_2__/* .walkOf */ .Db)(key, () => layOut(sum, base));
}
/** `missing goes left` leaves NaN, which is never greater than a bound; else it becomes what is greater than all. */
function layOut(sum, base) {
    const { left, right, feature, split, flags, setStart, roots } = sum.trees;
    const boundOf = (node) => (setStart[node] < 0 ? (0,_trees_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(split[node]) : NaN);
    const viewOf = (node) => flags[node] & DEFAULT_LEFT;
    const sources = Array.from(roots, (root, tree) => {
        const valueOf = (node) => addend(sum, tree, split[node], base);
        return { root, left, right, feature, boundOf, viewOf, valueOf };
    });
    return (0,_trees_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .layOutMissing */ .j9)(sources, (view) => (view === 0 ? Infinity : NaN));
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
