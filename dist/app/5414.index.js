export const id = 5414;
export const ids = [5414,6986,9034,2643];
export const modules = {

/***/ 5414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chainsLowering: () => (/* binding */ chainsLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40177);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81109);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17331);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67133);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32643);
/* harmony import */ var _graph_members_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75784);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87665);
/* harmony import */ var _multi_output_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96653);







/** Estimators in a row: each one sees what those before it predicted as further columns. */
const chainsLowering = {
    classes: ['sklearn.multioutput.ClassifierChain', 'sklearn.multioutput.RegressorChain'],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const className = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalClass */ .t)(attributes.className);
        const members = (0,_members_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerMembers */ .Fi)(attributes, context);
        const order = attributes.ints('order_');
        if (order.length !== members.length || new Set(order).size !== order.length)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(className, 'the order does not fit the estimators');
        const classifies = className.endsWith('Classifier') || className.endsWith('ClassifierChain');
        const chain = { members, order, feature: featureOf(attributes, className) };
        // The first one sees no answers of others.
        const about = { className, inputs: (0,_features_js__WEBPACK_IMPORTED_MODULE_4__/* .inputsOf */ .Vc)(attributes, 'number', members[0]?.inputs.length) };
        const hasProbabilities = classifies && members.every(({ classes, ...rest }) => rest.hasProbabilities && classes?.length === 2);
        const classes = classifies ? numericClasses(members, className) : null;
        return {
            ...about,
            task: classifies ? 'classification' : 'regression',
            classes,
            outputs: members.length,
            hasProbabilities,
            infer(block, want) {
                const input = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .numericInput */ .ui)(block, about);
                const values = want.predictions ? run(chain, input, predictionOf) : null;
                const scores = want.scores && classifies ? run(chain, input, scoreOf) : null;
                return {
                    labels: classes === null || values === null ? null : Int32Array.from(values, (value) => classes.indexOf(value)),
                    values: classes === null ? values : null,
                    probabilities: want.probabilities && hasProbabilities ? run(chain, input, _members_js__WEBPACK_IMPORTED_MODULE_2__/* .positivesOf */ .uH) : null,
                    scores,
                };
            },
            toOnnx(graph, input) {
                const links = graphLinks(graph, chain, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphMatrix */ .yP)(graph, input));
                const inOrder = (parts) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphConcat */ .tR)(graph, [...order.keys()].map((target) => parts[order.indexOf(target)]));
                if (classes === null)
                    return { values: inOrder(links.map(({ predictions }) => predictions)) };
                const places = members.map((member) => (member.classes ?? []).map((label) => classes.indexOf(Number(label))));
                const labels = links.map(({ labels }, at) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphColumn */ .Pb)(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphLookUp */ .pg)(graph, places[at], labels)));
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
        const said = new _graph_members_js__WEBPACK_IMPORTED_MODULE_7__/* .GraphMember */ .D(graph, member, [(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphConcat */ .tR)(graph, [matrix, ...features])]);
        features.push(feature.graph(said));
        return said;
    });
}
/** Predicted labels are numbers here, since they become features. */
function numericClasses(members, className) {
    return (0,_multi_output_js__WEBPACK_IMPORTED_MODULE_8__.unionOfClasses)(members).map((label) => {
        if (typeof label === 'string')
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(className, 'its labels are text');
        return Number(label);
    });
}
/** `chain_method_` came with 1.5: "predict" before that. */
function featureOf(attributes, className) {
    const method = attributes.has('chain_method_') ? attributes.string('chain_method_') : 'predict';
    if (method === 'predict')
        return { of: predictionOf, graph: (said) => said.predictions };
    if (method === 'predict_proba')
        return { of: _members_js__WEBPACK_IMPORTED_MODULE_2__/* .positivesOf */ .uH, graph: (said) => said.positives };
    if (method === 'decision_function')
        return { of: scoreOf, graph: (said) => said.confidences };
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(`${className}.chain_method_`, `the method "${method}"`);
}
function predictionOf(member, block) {
    const { labels, values } = (0,_members_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(member, block, 'predictions');
    return values ?? Float64Array.from(labels, (label) => Number(member.classes[label]));
}
function scoreOf(member, block) {
    const { scores } = (0,_members_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(member, block, 'scores');
    return scores?.length === block.rows ? scores : null;
}
/** rows x targets; null when an estimator does not have the column. */
function run({ members, order, feature }, input, column) {
    const outputs = [];
    const features = [];
    for (const [at, member] of members.entries()) {
        const seen = { kind: 'dense', rows: input.rows, cols: at, data: (0,_multi_output_js__WEBPACK_IMPORTED_MODULE_8__.besides)(features, input.rows) };
        const block = at === 0 ? input : (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .concatBlocks */ .Pe)(input.rows, [input, seen], input.kind === 'sparse');
        const output = column(member, block);
        if (output === null)
            return null;
        outputs[order[at]] = output;
        const next = column === feature.of ? output : feature.of(member, block);
        if (next === null)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(member.className, 'it has no decision_function');
        features.push(next);
    }
    return (0,_multi_output_js__WEBPACK_IMPORTED_MODULE_8__.besides)(outputs, input.rows);
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

/***/ 96653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   besides: () => (/* binding */ besides),
/* harmony export */   multiOutputLowering: () => (/* binding */ multiOutputLowering),
/* harmony export */   unionOfClasses: () => (/* binding */ unionOfClasses)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40177);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17331);
/* harmony import */ var _graph_members_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75784);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87665);
/* harmony import */ var _several_targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82461);






/** One estimator a target. A classifier's `classes` are those of all targets. */
const multiOutputLowering = {
    classes: ['sklearn.multioutput.MultiOutputClassifier', 'sklearn.multioutput.MultiOutputRegressor'],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const className = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalClass */ .t)(attributes.className);
        const members = (0,_members_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerMembers */ .Fi)(attributes, context);
        const [first] = members;
        if (first === undefined)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(className, 'no estimators');
        const classifies = className.endsWith('Classifier');
        const task = classifies ? 'classification' : 'regression';
        if (members.some((member) => member.task !== task || member.outputs !== 1))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(className, 'an estimator of another kind');
        const classes = classifies ? unionOfClasses(members) : null;
        const shares = classifies && members.every((member) => member.hasProbabilities);
        return {
            className,
            task,
            classes,
            outputs: members.length,
            inputs: first.inputs,
            hasProbabilities: false,
            ...(classifies
                ? { targets: { classes: members.map((member) => member.classes ?? []), hasProbabilities: shares } }
                : {}),
            infer: (block, want) => ({
                labels: want.predictions && classes !== null
                    ? Int32Array.from(besides(labelColumns(members, classes, block), block.rows))
                    : null,
                values: want.predictions && classes === null
                    ? besides(members.map((member) => (0,_members_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(member, block, 'predictions').values), block.rows)
                    : null,
                probabilities: null,
                ...(shares && want.probabilities
                    ? {
                        targetProbabilities: (0,_several_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .sideBySide */ .Qp)(members.map((member) => (0,_members_js__WEBPACK_IMPORTED_MODULE_2__/* .probabilitiesOf */ .nD)(member, block)), block.rows),
                    }
                    : {}),
                scores: null,
            }),
            toOnnx(graph, input) {
                const said = (0,_graph_members_js__WEBPACK_IMPORTED_MODULE_5__/* .graphMembers */ .y)(graph, members, input);
                if (classes === null) {
                    return {
                        values: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphConcat */ .tR)(graph, said.map(({ values }) => values)),
                    };
                }
                const positions = new Map(classes.map((label, at) => [label, at]));
                const places = members.map((member) => (member.classes ?? []).map((label) => positions.get(label)));
                const labels = said.map((member) => member.labels);
                return {
                    labels: (0,_several_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .graphInterleaved */ .wu)(graph, labels, places),
                    ...(shares ? { targetProbabilities: said.map((member) => member.probabilities) } : {}),
                };
            },
        };
    },
};
function unionOfClasses(members) {
    return (0,_several_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .unionOf */ .Z6)(members.map(({ classes }) => classes ?? []));
}
/** One column a target: positions in `classes`. */
function labelColumns(members, classes, block) {
    const positions = new Map(classes.map((label, at) => [label, at]));
    return members.map((member) => {
        const known = Float64Array.from(member.classes ?? [], (label) => positions.get(label));
        return Float64Array.from((0,_members_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(member, block, 'predictions').labels, (label) => known[label]);
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

/***/ 82461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L9: () => (/* binding */ classifierOfTargets),
/* harmony export */   Qp: () => (/* binding */ sideBySide),
/* harmony export */   Z6: () => (/* binding */ unionOf),
/* harmony export */   wu: () => (/* binding */ graphInterleaved)
/* harmony export */ });
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81109);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45906);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17331);

/** Labels of several targets, each once, in the order in which they come. */
function unionOf(classes) {
    return [...new Set(classes.flat())];
}
/**
 * A classifier of several targets, each with classes and predict_proba of its own. Its `classes` are those of all targets.
 */
function classifierOfTargets(about, classes, decide, graphTargets) {
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
        targets: { classes, hasProbabilities: true },
        infer(block, want) {
            const decided = decide((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .numericInput */ .ui)(block, about));
            const columns = () => decided.map(({ votes }) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .argmaxRows */ ._h)(votes));
            return {
                labels: want.predictions ? interleaved(columns(), places, block.rows) : null,
                values: null,
                probabilities: null,
                targetProbabilities: want.probabilities
                    ? sideBySide(decided.map((target) => target.shares()), block.rows)
                    : null,
                scores: null,
            };
        },
        toOnnx(graph, input) {
            const said = graphTargets(graph, input);
            const labels = said.map((target) => target.labels);
            return {
                labels: graphInterleaved(graph, labels, places),
                targetProbabilities: said.map(({ probabilities }) => probabilities),
            };
        },
    };
}
/** Row-major matrices of the same rows as one: the columns of the first, then those of the second ... */
function sideBySide(matrices, rows) {
    const widths = matrices.map(({ length }) => (rows === 0 ? 0 : length / rows));
    const width = widths.reduce((sum, each) => sum + each, 0);
    const out = new Float64Array(rows * width);
    let from = 0;
    for (const [at, matrix] of matrices.entries()) {
        const own = widths[at];
        for (let row = 0; row < rows; row++)
            out.set(matrix.subarray(row * own, (row + 1) * own), row * width + from);
        from += own;
    }
    return out;
}
/** Class positions of each target (int64 [rows]) as positions among the classes of all: int64 [rows, targets]. */
function graphInterleaved(graph, columns, places) {
    const parts = columns.map((column, target) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .graphColumn */ .Pb)(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .graphLookUp */ .pg)(graph, places[target], column)));
    return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .graphConcat */ .tR)(graph, parts);
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
