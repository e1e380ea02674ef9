export const id = 7679;
export const ids = [7679];
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

/***/ 37679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  featureSelectionLowering: () => (/* binding */ featureSelectionLowering)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/access.ts
var access = __webpack_require__(74136);
// EXTERNAL MODULE: ./src/formats/class-names.ts
var class_names = __webpack_require__(40177);
// EXTERNAL MODULE: ./src/formats/pickle/values.ts
var pickle_values = __webpack_require__(16281);
// EXTERNAL MODULE: ./src/formats/arrays.ts
var arrays = __webpack_require__(52240);
// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
// EXTERNAL MODULE: ./src/plan/estimators.ts
var estimators = __webpack_require__(78136);
// EXTERNAL MODULE: ./src/plan/graph-nodes.ts
var graph_nodes = __webpack_require__(17331);
// EXTERNAL MODULE: ./src/lower/sklearn/features.ts
var features = __webpack_require__(32643);
// EXTERNAL MODULE: ./src/lower/sklearn/version.ts
var sklearn_version = __webpack_require__(1358);
;// CONCATENATED MODULE: ./src/lower/sklearn/gap-tags.ts


const CRITERIA = ['gini', 'entropy', 'log_loss', 'squared_error', 'friedman_mse', 'poisson'];
/** Estimators whose `allow_nan` tag is set in every version; boosters of other libraries set it too. */
const ALWAYS = /^(xgboost|lightgbm|catboost)\.|\.HistGradientBoosting/;
/**
 * The `allow_nan` tag of an estimator as the version that saved it computes it: selectors around it then check no cell at all,
 * and leave gaps and infinities to what comes after them.
 */
function allowsGaps(estimator, version) {
    const attributes = access/* Attributes */.e.of(estimator);
    const name = (0,class_names/* canonicalClass */.t)(attributes.className);
    if (ALWAYS.test(name))
        return true;
    if (/\.(DecisionTree|ExtraTree)(Classifier|Regressor)$/.test(name))
        return treeAllows(attributes, name, version);
    if (/\.RandomForest\w+$/.test(name))
        return (0,sklearn_version/* isAtLeast */.d)(version, 1, 4) && innerAllows(attributes, version);
    if (/\.ExtraTrees\w+$/.test(name))
        return (0,sklearn_version/* isAtLeast */.d)(version, 1, 6) && innerAllows(attributes, version);
    if (/\.Bagging\w+$/.test(name))
        return (0,sklearn_version/* isAtLeast */.d)(version, 1, 3) && innerAllows(attributes, version);
    return name.endsWith('.IsolationForest') && (0,sklearn_version/* isAtLeast */.d)(version, 1, 6);
}
/** sklearn/tree/_classes.py, `__sklearn_tags__` and, before 1.6, `_more_tags`. */
function treeAllows(attributes, name, version) {
    const splitter = attributes.get('splitter');
    const extra = name.includes('.ExtraTree');
    if (!(0,sklearn_version/* isAtLeast */.d)(version, 1, extra ? 6 : 3) || (extra && splitter !== 'random'))
        return false;
    if (!extra && splitter !== 'best' && !(0,sklearn_version/* isAtLeast */.d)(version, 1, 6))
        return false;
    const criterion = attributes.get('criterion');
    return (0,sklearn_version/* isAtLeast */.d)(version, 1, 9) || (typeof criterion === 'string' && CRITERIA.includes(criterion));
}
/** An ensemble has the tag of what it is made of: the first fitted one stands for all. */
function innerAllows(attributes, version) {
    const first = attributes.has('estimators_') ? attributes.list('estimators_')[0] : attributes.get('estimator');
    return first instanceof pickle_values/* PyObject */.By && allowsGaps(first, version);
}

// EXTERNAL MODULE: ./src/formats/sparse.ts
var sparse = __webpack_require__(14318);
// EXTERNAL MODULE: ./src/formats/structured-fields.ts
var structured_fields = __webpack_require__(81427);
// EXTERNAL MODULE: ./src/plan/trees/pairwise-sum.ts
var pairwise_sum = __webpack_require__(26895);
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
    const total = (0,pairwise_sum/* pairwiseSum */.e)(mean, 0, features);
    return mean.map((value) => value / total);
}
/** Tree.compute_feature_importances of sklearn/tree/_tree.pyx. */
function reductionsOf(tree, normalize) {
    const nodes = access/* Attributes */.e.of(tree).array('nodes');
    const [left, right, feature] = ['left_child', 'right_child', 'feature'].map((name) => (0,arrays/* toInts */.q9)((0,structured_fields/* fieldOf */._)(nodes, name)));
    const [impurity, weight] = ['impurity', 'weighted_n_node_samples'].map((name) => (0,arrays/* toFloats */.Fn)((0,structured_fields/* fieldOf */._)(nodes, name)));
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
    const total = normalize ? (0,pairwise_sum/* pairwiseSum */.e)(reductions, 0, reductions.length) : 0;
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
        const { rows, cols, indptr, indices, data } = (0,sparse/* csrOf */.e)(stored);
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
    return Number(match[1] ?? 1) * (match[2] === 'mean' ? meanOf(importances) : medianOf(importances));
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
function meanOf(values) {
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
        const inputs = (0,features/* inputsOf */.Vc)(attributes, 'number', mask.length);
        if (mask.length !== inputs.length)
            throw (0,errors/* corrupt */.qb)(className, `a mask of ${mask.length} for ${inputs.length} columns`);
        const kept = mask.flatMap((keep, column) => (keep ? [column] : []));
        const missing = checksNothing(attributes, name, context) ? 'unchecked' : 'refused';
        const select = (block) => (0,blocks/* selectColumns */.Gs)(block, kept);
        const selector = (0,estimators/* numericTransformer */.BL)({ className, inputs, missing }, select, {
            toOnnx: (graph, input) => ({ transformed: (0,graph_nodes/* graphColumns */.iD)(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), kept) }),
        });
        const isEliminator = name === 'RFE' || name === 'RFECV';
        return isEliminator ? withPrediction(selector, attributes.object('estimator_'), context) : selector;
    },
};
/** Selectors around a model leave the question of gaps to the model; those that look at variances ask none. */
function checksNothing(attributes, name, { version }) {
    if (name === 'VarianceThreshold')
        return true;
    if (name !== 'SelectFromModel' && !name.startsWith('RFE') && name !== 'SequentialFeatureSelector')
        return false;
    const estimator = [attributes.get('estimator_'), attributes.get('estimator')].find((each) => each instanceof pickle_values/* PyObject */.By);
    return estimator instanceof pickle_values/* PyObject */.By && allowsGaps(estimator, version);
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
