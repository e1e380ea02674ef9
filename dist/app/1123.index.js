export const id = 1123;
export const ids = [1123,6986,2643];
export const modules = {

/***/ 61123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  adaBoostLowering: () => (/* binding */ adaBoostLowering)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/access.ts
var access = __webpack_require__(74136);
// EXTERNAL MODULE: ./src/formats/class-names.ts
var class_names = __webpack_require__(40177);
// EXTERNAL MODULE: ./src/formats/pickle/values.ts
var values = __webpack_require__(16281);
// EXTERNAL MODULE: ./src/onnx/attributes.ts
var attributes = __webpack_require__(24930);
// EXTERNAL MODULE: ./src/plan/estimators.ts
var plan_estimators = __webpack_require__(78136);
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
// EXTERNAL MODULE: ./src/plan/trees/pairwise-sum.ts
var pairwise_sum = __webpack_require__(26895);
// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
// EXTERNAL MODULE: ./src/plan/links.ts
var links = __webpack_require__(45906);
// EXTERNAL MODULE: ./src/plan/graph-math.ts
var graph_math = __webpack_require__(67222);
// EXTERNAL MODULE: ./src/lower/sklearn/features.ts
var features = __webpack_require__(32643);
// EXTERNAL MODULE: ./src/lower/sklearn/graph-members.ts
var graph_members = __webpack_require__(75784);
// EXTERNAL MODULE: ./src/lower/sklearn/members.ts
var members = __webpack_require__(87665);
// EXTERNAL MODULE: ./src/lower/sklearn/version.ts
var version = __webpack_require__(1358);
;// CONCATENATED MODULE: ./src/lower/sklearn/ada-boost.ts








const PREDICTIONS = { predictions: true, probabilities: false, scores: false };
const PROBABILITIES = { predictions: false, probabilities: true, scores: false };
const adaBoostLowering = {
    classes: [
        'sklearn.ensemble.AdaBoostClassifier',
        'sklearn.ensemble.AdaBoostRegressor',
        'imblearn.ensemble.RUSBoostClassifier',
    ],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const estimators = readEstimators(attributes, context);
        const about = { className, inputs: (0,features/* inputsOf */.Vc)(attributes, 'number', estimators[0].inputs.length || undefined) };
        const weights = attributes.floats('estimator_weights_');
        if (weights.length < estimators.length) {
            throw (0,errors/* corrupt */.qb)('AdaBoost', `${weights.length} weights for ${estimators.length} estimators`);
        }
        if (className.endsWith('Regressor')) {
            return (0,plan_estimators/* regressor */.pF)(about, (input) => {
                const predictions = estimators.map((estimator) => ask(estimator, input, PREDICTIONS).values);
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
        const total = (0,pairwise_sum/* pairwiseSum */.e)(weights, 0, weights.length);
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
        return (0,plan_estimators/* classifier */.kd)({ ...about, classes }, {
            compute,
            labels: (scores) => scores.cols === 1 ? Int32Array.from(scores.data, (score) => (score > 0 ? 1 : 0)) : (0,links/* argmaxRows */._h)(scores),
            probabilities: probabilitiesOf,
            scores: (scores) => scores.data,
        }, {
            toOnnx(graph, input) {
                const { add, div, mul, neg, sum } = (0,graph_math/* graphMath */.T)(graph);
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
        if (!(estimator instanceof values/* PyObject */.By))
            throw (0,errors/* unsupported */.qO)(attributes.className, 'expected an estimator');
        return context.lower(estimator, `estimators_[${index}]`);
    });
    if (estimators.length === 0)
        throw (0,errors/* unsupported */.qO)(attributes.className, 'it holds no estimators', 'Fit it before saving.');
    return estimators;
}
function ask(estimator, input, want) {
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
    const symmetric = (0,version/* isAtLeast */.d)(context.version, 1, 4);
    if (!symmetric && (0,version/* isAtLeast */.d)(context.version, 1, 3)) {
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.algorithm`, 'SAMME of scikit-learn 1.3, whose scores changed between its releases');
    }
    return symmetric ? 'symmetric-votes' : 'votes';
}
function votesOf(rule, classes) {
    if (rule === 'log-probabilities')
        return addLogProbabilities;
    return (estimator, weight, input, sums) => {
        const { labels } = ask(estimator, input, PREDICTIONS);
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
    if (!(0,members/* predicts */.j8)(estimator))
        throw (0,errors/* unsupported */.qO)(estimator.className, 'as member of AdaBoost it gives no answer of the kind needed');
    return new graph_members/* GraphMember */.D(graph, estimator, [matrix]);
}
/** What one estimator adds to the sums: [rows, classes]. */
function graphVotes(graph, { member, weight, classes, rule }, said) {
    const { add, div, log, max, mul, sub, times } = (0,graph_math/* graphMath */.T)(graph);
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
    const { greaterEqual, mul } = (0,graph_math/* graphMath */.T)(graph);
    const size = graph.constant(BigInt64Array.of(BigInt(count)), [1]);
    const matrix = (0,graph_nodes/* graphConcat */.tR)(graph, predictions);
    const [sorted, order] = graph.nodes('TopK', [matrix, size], 2, { axis: (0,attributes/* int */.Wh)(1), largest: (0,attributes/* int */.Wh)(0), sorted: (0,attributes/* int */.Wh)(1) });
    const table = graph.constant(weights.slice(0, count), [count]);
    const sums = graph.node('CumSum', [graph.node('Gather', [table, order]), graph.constant(BigInt64Array.of(1n), [])]);
    const half = mul((0,graph_nodes/* graphColumns */.iD)(graph, sums, [count - 1]), 0.5);
    const reached = graph.cast(greaterEqual(sums, half), 'int64');
    const place = graph.node('ArgMax', [reached], { axis: (0,attributes/* int */.Wh)(1), keepdims: (0,attributes/* int */.Wh)(1) });
    return graph.node('GatherElements', [sorted, place], { axis: (0,attributes/* int */.Wh)(1) });
}
function addLogProbabilities(estimator, _weight, input, sums) {
    const { probabilities } = ask(estimator, input, PROBABILITIES);
    const { cols } = sums;
    if (probabilities.length !== sums.data.length)
        throw (0,errors/* corrupt */.qb)('AdaBoost', 'an estimator knows other classes');
    const logs = probabilities.map((p) => Math.log(Math.max(p, 2 ** -52)));
    for (let row = 0; row < input.rows; row++) {
        const mean = (1 / cols) * (0,pairwise_sum/* pairwiseSum */.e)(logs, row * cols, cols);
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
function probabilitiesOf(scores) {
    const binary = scores.cols === 1;
    const data = binary
        ? Float64Array.from({ length: scores.rows * 2 }, (_, at) => (scores.data[at >> 1] * (at & 1 ? 1 : -1)) / 2)
        : scores.data.map((score) => score / (scores.cols - 1));
    const block = { ...scores, cols: binary ? 2 : scores.cols, data };
    (0,links/* softmaxRows */.yY)(block);
    return block.data;
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

/***/ 75784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ GraphMember),
/* harmony export */   y: () => (/* binding */ graphMembers)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17331);
/* harmony import */ var _constant_predictor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19333);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26986);




/** What a member of an ensemble gives in a graph; what is not asked of it does not get into the file. */
class GraphMember {
    #member;
    #graph;
    outputs;
    constructor(graph, member, input) {
        this.#graph = graph;
        this.#member = member;
        this.outputs = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_0__.graphEstimator)(graph, member, input);
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
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(this.#member.className, 'it does not know two classes');
        return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .graphColumns */ .iD)(this.#graph, this.probabilities, [1]);
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
        return this.#member.className !== _constant_predictor_js__WEBPACK_IMPORTED_MODULE_3__.CONSTANT_PREDICTOR && this.scores !== undefined;
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
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(className, 'it was not fitted on encoded labels');
            return label;
        });
        return numbers.every((label, at) => label === at) ? this.labels : (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .graphLookUp */ .pg)(this.#graph, numbers, this.labels);
    }
    /** What `predict` gives, as numbers: [rows, 1]. @throws unsupported when the labels are text */
    get predictions() {
        if (this.outputs.values !== undefined)
            return this.values;
        const { classes, className } = this.#member;
        const numbers = Float64Array.from(classes ?? [], (label) => {
            if (typeof label === 'string')
                throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(className, 'its labels are text');
            return Number(label);
        });
        const table = this.#graph.constant(numbers, [numbers.length, 1]);
        return this.#graph.node('Gather', [table, this.labels]);
    }
    #known(part, what) {
        const value = this.outputs[part];
        if (value === undefined)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(this.#member.className, `it gives no ${what} in ONNX`);
        return value;
    }
}
/** Every member on the same input. */
function graphMembers(graph, members, input) {
    return members.map((member) => new GraphMember(graph, member, input));
}


/***/ }),

/***/ 26986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphEstimator: () => (/* binding */ graphEstimator),
/* harmony export */   graphTransformed: () => (/* binding */ graphTransformed),
/* harmony export */   pipelineLowering: () => (/* binding */ pipelineLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40177);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16281);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78136);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32643);
/* harmony import */ var _not_askable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94847);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73973);






const NAME = 'sklearn.pipeline.Pipeline';
const HASHER = 'sklearn.feature_extraction.FeatureHasher';
const IMBALANCED = 'imblearn.pipeline.Pipeline';
/** Steps of imbalanced-learn that choose or make rows of training; its pipelines leave them out of everything else. */
const SAMPLERS = /^imblearn\.(?:(?:over_sampling|under_sampling|combine)\.|base\.FunctionSampler$)/;
/** Transformers one after the other; the last step may be any estimator, and its methods are the pipeline's. */
const pipelineLowering = {
    classes: [NAME, IMBALANCED],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const className = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalClass */ .t)(attributes.className);
        const steps = (0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsOf */ .B_)(attributes, 'steps').filter((step) => className === NAME || !isSampler(step));
        const last = steps.pop();
        if (last === undefined)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(NAME, 'no steps');
        const transformers = steps.flatMap(({ name, estimator }) => typeof estimator === 'string' ? [] : [(0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerTransformer */ .he)(estimator, context, name)]);
        const final = typeof last.estimator === 'string' ? null : context.lower(last.estimator, last.name);
        if (transformers[0]?.className === HASHER)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(HASHER, `${_not_askable_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN_FEATURES */ .n} (at ${context.path})`);
        const first = [...transformers, final].find((step) => step !== null && step.inputs.length > 0);
        const second = [...transformers, final].find((step) => step !== null && step !== first && step.inputs.length > 0);
        const inputs = sharpen(first?.inputs ?? (0,_features_js__WEBPACK_IMPORTED_MODULE_5__/* .inputsOf */ .Vc)(attributes, 'any'), second?.inputs ?? []);
        const passed = (block) => transformers.reduce(pass, { value: block, own: false });
        const prepare = (block) => passed(block).value;
        return final === null
            ? { ...(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .transformerFacts */ .bk)(className, inputs), transform: prepare, toOnnx: chain(transformers, null) }
            : {
                ...finish({ ...final, className }, inputs, passed, chain(transformers, final)),
                last: { step: final, prepare },
            };
    },
};
function isSampler({ estimator }) {
    return estimator instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_7__/* .PyObject */ .By && SAMPLERS.test(estimator.className ?? '');
}
function pass({ value, own }, step) {
    return own && value.kind === 'dense' && step.transformOwn !== undefined
        ? { value: step.transformOwn(value), own }
        : { value: step.transform(value), own: step.givesNew === true };
}
/** A column that the first step only passes on holds numbers when the next step takes nothing else. */
function sharpen(inputs, next) {
    if (next.length === 0 || !next.every(({ kind }) => kind === 'number'))
        return inputs;
    return inputs.map((input) => input.kind === 'any' && input.categories === undefined ? { ...input, kind: 'number' } : input);
}
function finish(final, inputs, passed, toOnnx) {
    // The last step's way with a block of its own is not that of all steps.
    const rest = { ...final };
    delete rest.transformOwn;
    return {
        ...rest,
        inputs,
        ...((0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .canTransform */ .Br)(final) ? { transform: (block) => pass(passed(block), final).value } : {}),
        ...(final.infer === undefined
            ? {}
            : { infer: (block, want) => final.infer(passed(block).value, want) }),
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
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(NAME, 'no step changes the columns');
        return { transformed: value };
    };
}
/** A step's transformation in the graph. @throws unsupported naming the step that has no ONNX form */
function graphTransformed(graph, step, input) {
    const { transformed } = graphEstimator(graph, step, input);
    if (transformed === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(step.className, 'its transformation has no form in ONNX');
    return transformed;
}
/** Everything a step gives in the graph. @throws unsupported naming the step that has no ONNX form */
function graphEstimator(graph, step, input) {
    if (step.toOnnx === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(step.className, 'it has no form in ONNX');
    return step.toOnnx(graph, input);
}


/***/ }),

/***/ 73973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   Br: () => (/* binding */ canTransform),
/* harmony export */   he: () => (/* binding */ lowerTransformer)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52240);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16281);


/** A list of (name, estimator, ...) tuples. None stands for passthrough, as in versions before 0.22. */
function stepsOf(attributes, name) {
    return attributes.list(name).map((entry, position) => {
        const subject = `${attributes.className}.${name}[${position}]`;
        const [stepName, estimator, ...rest] = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .asItems */ .dB)(entry) ?? [];
        if (typeof stepName !== 'string' || estimator === undefined)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(subject, 'expected (name, estimator)');
        return { name: stepName, estimator: estimatorOf(estimator, subject), rest };
    });
}
function estimatorOf(value, subject) {
    if (value === null)
        return 'passthrough';
    if (value === 'passthrough' || value === 'drop' || value instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PyObject */ .By)
        return value;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(subject, `expected an estimator, found ${(0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeValue */ .bp)(value)}`);
}
/** Lowers a step that must transform. @throws unsupported when it cannot */
function lowerTransformer(estimator, context, step) {
    const lowered = context.lower(estimator, step);
    if (!canTransform(lowered))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(lowered.className, `it cannot transform (at ${context.path}.${step})`);
    return lowered;
}
/** Whether it has a transform method. */
function canTransform(lowered) {
    return lowered.transform !== undefined;
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

/***/ 67222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ graphMath)
/* harmony export */ });
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24930);
/* harmony import */ var _graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17331);


/** The arithmetic of a graph. */
function graphMath(graph) {
    const operand = (value) => (typeof value === 'number' ? (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, value) : value);
    const unary = (operator) => (value) => graph.node(operator, [value]);
    const binary = (operator) => (left, right) => graph.node(operator, [operand(left), operand(right)]);
    const reduced = (operator, axes) => (value) => graph.node(operator, [value, graph.constant(BigInt64Array.from(axes, BigInt), [axes.length])], {
        keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1),
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
        times: (value, rows, cols, data) => (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphProduct */ .Kv)(graph, value, graph.constant(data, [rows, cols])),
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
    return { ...(0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, number), elementType: value.elementType };
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
