export const id = 7027;
export const ids = [7027,6986,2643];
export const modules = {

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

/***/ 27027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oneVsRestLowering: () => (/* binding */ oneVsRestLowering)
/* harmony export */ });
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24930);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17331);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67222);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45906);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67133);
/* harmony import */ var _graph_members_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75784);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87665);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1358);







const NAME = 'sklearn.multiclass.OneVsRestClassifier';
/** One binary classifier a class; the most certain one wins. */
const oneVsRestLowering = {
    classes: [NAME],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const binarizer = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(attributes.object('label_binarizer_'));
        const kind = binarizer.string('y_type_');
        if (kind === 'multilabel-indicator')
            return severalLabels((0,_members_js__WEBPACK_IMPORTED_MODULE_1__/* .lowerMembers */ .Fi)(attributes, context));
        if (kind !== 'multiclass' && kind !== 'binary')
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(NAME, `it was fitted on ${kind} labels`);
        const classes = binarizer.labels('classes_');
        const members = (0,_members_js__WEBPACK_IMPORTED_MODULE_1__/* .lowerMembers */ .Fi)(attributes, context);
        const [first] = members;
        const expected = classes.length === 2 ? 1 : classes.length;
        if (first === undefined || members.length !== expected)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)(NAME, `${members.length} estimators for ${classes.length} classes`);
        // Until 1.7 the last of equally certain classes won; until 1.6 rows without any certainty became NaN.
        const firstWins = (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtLeast */ .d)(context.version, 1, 8);
        const zeroShares = (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtLeast */ .d)(context.version, 1, 7);
        const hasProbabilities = members.every((member) => member.hasProbabilities);
        const certainty = (block) => side(block, members, (member) => (0,_members_js__WEBPACK_IMPORTED_MODULE_1__/* .confidencesOf */ .Jd)(member, block));
        return {
            className: NAME,
            task: 'classification',
            classes,
            outputs: 1,
            inputs: first.inputs,
            hasProbabilities,
            infer(block, want) {
                return {
                    labels: want.predictions
                        ? labelsOf(certainty(block), scoresOf(first, block) === null ? 0.5 : 0, firstWins)
                        : null,
                    values: null,
                    probabilities: want.probabilities && hasProbabilities ? sharesOf(block, members, zeroShares) : null,
                    scores: want.scores && scoresOf(first, block) !== null ? certainty(block).data : null,
                };
            },
            toOnnx(graph, input) {
                const said = (0,_graph_members_js__WEBPACK_IMPORTED_MODULE_4__/* .graphMembers */ .y)(graph, members, input);
                const sure = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphConcat */ .tR)(graph, said.map(({ confidences }) => confidences));
                const scores = said[0].scores === undefined ? undefined : sure;
                const labels = graphLabels(graph, sure, {
                    columns: members.length,
                    threshold: scores === undefined ? 0.5 : 0,
                    firstOfEqual: firstWins,
                });
                return {
                    labels,
                    ...(scores === undefined ? {} : { scores }),
                    ...(hasProbabilities ? { probabilities: graphShares(graph, said, zeroShares) } : {}),
                };
            },
        };
    },
};
/** Each row has any number of labels: `outputs` answers of 0 or 1 a row. */
function severalLabels(members) {
    const [first] = members;
    if (first === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)(NAME, 'no estimators');
    const hasProbabilities = members.every((member) => member.hasProbabilities);
    return {
        className: NAME,
        task: 'classification',
        classes: [0, 1],
        outputs: members.length,
        inputs: first.inputs,
        hasProbabilities,
        infer(block, want) {
            const threshold = want.predictions && !(0,_members_js__WEBPACK_IMPORTED_MODULE_1__/* .hasScores */ .ee)(first, block) ? 0.5 : 0;
            const certainty = want.predictions || want.scores ? side(block, members, (member) => (0,_members_js__WEBPACK_IMPORTED_MODULE_1__/* .confidencesOf */ .Jd)(member, block)).data : null;
            const shares = want.probabilities && hasProbabilities;
            return {
                labels: want.predictions ? Int32Array.from(certainty, (score) => (score > threshold ? 1 : 0)) : null,
                values: null,
                probabilities: shares ? side(block, members, (member) => (0,_members_js__WEBPACK_IMPORTED_MODULE_1__/* .positivesOf */ .uH)(member, block)).data : null,
                scores: want.scores && (0,_members_js__WEBPACK_IMPORTED_MODULE_1__/* .hasScores */ .ee)(first, block) ? certainty : null,
            };
        },
        toOnnx(graph, input) {
            const said = (0,_graph_members_js__WEBPACK_IMPORTED_MODULE_4__/* .graphMembers */ .y)(graph, members, input);
            const sure = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphConcat */ .tR)(graph, said.map(({ confidences }) => confidences));
            const scored = said[0].hasScores;
            return {
                labels: graph.cast((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphMath */ .T)(graph).greater(sure, scored ? 0 : 0.5), 'int64'),
                ...(scored ? { scores: sure } : {}),
                ...(hasProbabilities
                    ? {
                        probabilities: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphConcat */ .tR)(graph, said.map(({ positives }) => positives)),
                    }
                    : {}),
            };
        },
    };
}
/** `labelsOf` in a graph. */
function graphLabels(graph, sure, { columns, threshold, firstOfEqual, }) {
    const { greater } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphMath */ .T)(graph);
    if (columns === 1)
        return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphChoice */ .wj)(graph, greater(sure, threshold), 1, 0);
    if (firstOfEqual)
        return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphArgmax */ .Ng)(graph, sure);
    return graph.node('ArgMax', [sure], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Wh)(1), keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Wh)(0), select_last_index: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Wh)(1) });
}
/** `sharesOf` in a graph. */
function graphShares(graph, said, zerosStay) {
    const { div, equal, where } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphMath */ .T)(graph);
    const columns = said.map(({ positives }) => positives);
    const shares = columns.length > 1 ? (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphConcat */ .tR)(graph, columns) : (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphBinaryColumns */ .NY)(graph, columns[0]);
    const total = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphRowSum */ .wJ)(graph, shares);
    return div(shares, zerosStay ? where(equal(total, 0), 1, total) : total);
}
function labelsOf(certainty, threshold, firstOfEqual) {
    const { cols, data } = certainty;
    if (cols === 1)
        return Int32Array.from(data, (score) => (score > threshold ? 1 : 0));
    if (firstOfEqual)
        return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .argmaxRows */ ._h)(certainty);
    return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .argmaxRows */ ._h)(certainty).map((first, row) => {
        let last = first;
        for (let at = first; at < cols; at++)
            if (data[row * cols + at] === data[row * cols + first])
                last = at;
        return last;
    });
}
function scoresOf(member, block) {
    return (0,_members_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(member, block, 'scores').scores;
}
/** One column a member. */
function side(block, members, columnOf) {
    const out = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .denseBlock */ .L9)(block.rows, members.length);
    for (const [at, member] of members.entries()) {
        const column = columnOf(member);
        for (let row = 0; row < block.rows; row++)
            out.data[row * members.length + at] = column[row];
    }
    return out;
}
function sharesOf(block, members, zerosStay) {
    const { data } = side(block, members, (member) => (0,_members_js__WEBPACK_IMPORTED_MODULE_1__/* .positivesOf */ .uH)(member, block));
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


/***/ })

};
