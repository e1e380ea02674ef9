export const id = 7679;
export const ids = [7679,8136];
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

/***/ 32643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ inputsIfKnown),
/* harmony export */   Uk: () => (/* binding */ categoricalInputs),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   W_: () => (/* binding */ featureCount),
/* harmony export */   qA: () => (/* binding */ columnsExpected),
/* harmony export */   rE: () => (/* binding */ featureNames)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

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
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(attributes.className, 'the number of features is not in the file');
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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `${className} got ${found} columns, it was fitted on ${fitted}`, {
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
