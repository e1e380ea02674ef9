export const id = 3008;
export const ids = [3008,6986,2643];
export const modules = {

/***/ 91880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ isMissingMarker),
/* harmony export */   Ri: () => (/* binding */ cellOfValue),
/* harmony export */   nc: () => (/* binding */ cellsOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52240);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65249);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16281);


/**
 * Items of a categories_ or statistics_ array as cells. Missing (NaN, None, pandas.NA) is null.
 * @throws unsupported for bytes, dates and other objects
 */
function cellsOf(array, subject) {
    return (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toItems */ .ae)(array).map((item) => cellOfValue(item, subject));
}
function cellOfValue(value, subject) {
    const plain = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarOf */ .ol)(value);
    if (plain === null || isMissingMarker(plain))
        return null;
    if (typeof plain === 'string' || typeof plain === 'boolean')
        return plain;
    if (typeof plain === 'number')
        return plain;
    if (typeof plain === 'bigint')
        return Number(plain);
    if (plain instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PyFloat */ .g$)
        return plain.value;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(subject, `a category of this type is not supported: ${(0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeValue */ .bp)(plain)}`);
}
/** NaN, None or pandas.NA: the markers that an empty cell of a data file stands for. */
function isMissingMarker(value) {
    const plain = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarOf */ .ol)(value);
    if (plain === null)
        return true;
    if (plain instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PyFloat */ .g$)
        return Number.isNaN(plain.value);
    if (typeof plain === 'number')
        return Number.isNaN(plain);
    const name = plain instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PyGlobal */ .B6 ? plain.qualifiedName : plain instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PyObject */ .By ? plain.className : null;
    return name !== null && /^pandas\..*\b(NA|NAType|C_NA)$/.test(name);
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

/***/ 50613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ markedColumns),
/* harmony export */   Iy: () => (/* binding */ markerNumber),
/* harmony export */   rZ: () => (/* binding */ isMarked)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74136);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91880);



/** `missing_values` of an imputer on numbers; NaN stands for NaN, None and pandas.NA. */
function markerNumber(attributes) {
    const marker = attributes.raw('missing_values');
    const subject = `${attributes.className}.missing_values`;
    if ((0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissingMarker */ .HD)(marker))
        return NaN;
    const cell = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellOfValue */ .Ri)(marker, subject);
    if (typeof cell !== 'number')
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(subject, 'gaps marked by something else than a number');
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
    return _formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .Attributes */ .e.of(attributes.object('indicator_')).ints('features_');
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

/***/ 53008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iterativeImputerLowering: () => (/* binding */ iterativeImputerLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(52240);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(16281);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67133);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81109);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67222);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17331);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32643);
/* harmony import */ var _gaps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50613);
/* harmony import */ var _graph_members_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(75784);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26986);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(87665);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73973);









const NAME = 'sklearn.impute.IterativeImputer';
/** Fills gaps by what regressions on the other columns say, round by round. */
const iterativeImputerLowering = {
    classes: [NAME],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        if (attributes.boolean('sample_posterior'))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(`${NAME}.sample_posterior`, 'it fills gaps at random, so there is nothing to reproduce');
        if (attributes.has('keep_empty_features') && attributes.boolean('keep_empty_features'))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(`${NAME}.keep_empty_features`, 'it means different things in different versions');
        const marker = (0,_gaps_js__WEBPACK_IMPORTED_MODULE_2__/* .markerNumber */ .Iy)(attributes);
        const initial = (0,_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .lowerTransformer */ .he)(attributes.object('initial_imputer_'), context, 'initial_imputer_');
        const kept = keptColumns(attributes);
        const steps = stepsOf(attributes, context, kept.length);
        const flagged = (0,_gaps_js__WEBPACK_IMPORTED_MODULE_2__/* .markedColumns */ .E$)(attributes);
        const missing = Number.isNaN(marker) ? 'allowed' : 'refused';
        const about = { className: NAME, inputs: (0,_features_js__WEBPACK_IMPORTED_MODULE_4__/* .inputsOf */ .Vc)(attributes, 'number', initial.inputs.length), missing };
        return {
            ...(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .transformerFacts */ .bk)(NAME, about.inputs),
            transform(block) {
                const input = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .toDense */ .FL)((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .numericInput */ .ui)(block, about));
                const filled = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .toDense */ .FL)(initial.transform(input));
                const gaps = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .toDense */ .FL)((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .selectColumns */ .Gs)(input, kept)).data.map((value) => ((0,_gaps_js__WEBPACK_IMPORTED_MODULE_2__/* .isMarked */ .rZ)(value, marker) ? 1 : 0));
                const values = { ...filled, data: filled.data.slice() };
                // Where nothing at all is known, scikit-learn leaves the first filling.
                if (gaps.includes(0))
                    for (const step of steps)
                        fill(step, values, gaps);
                return flagged.length === 0 ? values : withFlags(values, input, { flagged, marker });
            },
            toOnnx(graph, input) {
                const { allMin, and, equal, greater, isNaN, max, min, number, where } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphMath */ .T)(graph);
                const matrix = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphMatrix */ .yP)(graph, input);
                const marked = number(Number.isNaN(marker) ? isNaN(matrix) : equal(matrix, marker));
                const gaps = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphColumns */ .iD)(graph, marked, kept);
                const first = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_10__.graphTransformed)(graph, initial, [matrix]);
                const known = equal(allMin(gaps), 0);
                const columns = kept.map((_, at) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphColumns */ .iD)(graph, first, [at]));
                for (const { target, neighbours, estimator, low, high } of steps) {
                    const seen = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphConcat */ .tR)(graph, neighbours.map((at) => columns[at]));
                    const predicted = new _graph_members_js__WEBPACK_IMPORTED_MODULE_11__/* .GraphMember */ .D(graph, estimator, [seen]).values;
                    const isGap = and(greater((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphColumns */ .iD)(graph, gaps, [target]), 0), known);
                    columns[target] = where(isGap, min(max(predicted, low), high), columns[target]);
                }
                if (flagged.length > 0)
                    columns.push((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphColumns */ .iD)(graph, marked, [...flagged]));
                return { transformed: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphConcat */ .tR)(graph, columns) };
            },
        };
    },
};
/** Columns of which training knew something; the others are dropped. */
function keptColumns(attributes) {
    const empty = attributes.has('_is_empty_feature')
        ? (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_12__/* .toFloats */ .Fn)(attributes.array('_is_empty_feature'))
        : _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(attributes.object('initial_imputer_'))
            .floats('statistics_')
            .map((value) => (Number.isNaN(value) ? 1 : 0));
    return Array.from(empty.keys()).filter((column) => empty[column] === 0);
}
/** `imputation_sequence_`: (feature, neighbours, estimator) of every round in order; empty when no round was needed. */
function stepsOf(attributes, context, columns) {
    if (attributes.int('n_iter_') === 0)
        return [];
    const [lows, highs] = [boundsOf(attributes, '_min_value'), boundsOf(attributes, '_max_value')];
    return attributes.list('imputation_sequence_').map((triplet, at) => {
        const [feature, others, estimator] = itemsOf(triplet);
        const target = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_12__/* .asNumber */ .i)(feature ?? null);
        const neighbours = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_12__/* .asItems */ .dB)(others ?? null)?.map((item) => (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_12__/* .asNumber */ .i)(item) ?? -1) ?? [-1];
        const fits = (column) => column !== null && Number.isInteger(column) && column >= 0 && column < columns;
        if (!(estimator instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_13__/* .PyObject */ .By) || target === null || ![target, ...neighbours].every(fits))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)(NAME, `step ${at} of imputation_sequence_ does not fit the columns`);
        return {
            target,
            neighbours,
            estimator: (0,_members_js__WEBPACK_IMPORTED_MODULE_14__/* .lowerPredictor */ .E8)(estimator, context, `imputation_sequence_[${at}].estimator`),
            low: lows(target),
            high: highs(target),
        };
    });
}
/** One a column; one for all until 0.22. */
function boundsOf(attributes, name) {
    const single = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_12__/* .asNumber */ .i)(attributes.raw(name));
    if (single !== null)
        return () => single;
    const bounds = attributes.floats(name);
    return (column) => bounds[column] ?? (name === '_min_value' ? -Infinity : Infinity);
}
/** A named tuple is pickled by the arguments of its class. */
function itemsOf(triplet) {
    if (triplet instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_13__/* .PyObject */ .By)
        return triplet.args;
    return (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_12__/* .asItems */ .dB)(triplet) ?? [];
}
function fill({ target, neighbours, estimator, low, high }, values, gaps) {
    const { cols } = values;
    const rows = Array.from({ length: values.rows }, (_, row) => row).filter((row) => gaps[row * cols + target] === 1);
    if (rows.length === 0)
        return;
    const known = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .denseBlock */ .L9)(rows.length, neighbours.length);
    for (const [at, row] of rows.entries()) {
        for (const [to, column] of neighbours.entries())
            known.data[at * known.cols + to] = values.data[row * cols + column];
    }
    const predicted = (0,_members_js__WEBPACK_IMPORTED_MODULE_14__/* .ask */ .kA)(estimator, known, 'predictions').values;
    if (predicted?.length !== rows.length)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(estimator.className, `it predicts no values for ${NAME}`);
    for (const [at, row] of rows.entries())
        values.data[row * cols + target] = Math.min(Math.max(predicted[at], low), high);
}
function withFlags(values, input, { flagged, marker }) {
    const output = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .denseBlock */ .L9)(values.rows, values.cols + flagged.length);
    for (let row = 0; row < values.rows; row++) {
        output.data.set(values.data.subarray(row * values.cols, (row + 1) * values.cols), row * output.cols);
        for (const [at, column] of flagged.entries()) {
            output.data[row * output.cols + values.cols + at] = (0,_gaps_js__WEBPACK_IMPORTED_MODULE_2__/* .isMarked */ .rZ)(input.data[row * input.cols + column], marker)
                ? 1
                : 0;
        }
    }
    return output;
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


/***/ })

};
