export const id = 5414;
export const ids = [5414,6653];
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
                const input = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .numericInput */ .u)(block, about);
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

/***/ 87665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ lowerPredictor),
/* harmony export */   Fi: () => (/* binding */ lowerMembers),
/* harmony export */   Jd: () => (/* binding */ confidencesOf),
/* harmony export */   _v: () => (/* binding */ encodedLabels),
/* harmony export */   ee: () => (/* binding */ hasScores),
/* harmony export */   j8: () => (/* binding */ predicts),
/* harmony export */   jH: () => (/* binding */ optionalNumbers),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   nD: () => (/* binding */ probabilitiesOf),
/* harmony export */   uH: () => (/* binding */ positivesOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16281);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52240);
/* harmony import */ var _constant_predictor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19333);



const NOTHING = { predictions: false, probabilities: false, scores: false };
/** Lowers a nested estimator that must predict. @throws unsupported when it only transforms */
function lowerPredictor(estimator, context, step) {
    const lowered = context.lower(estimator, step);
    if (!predicts(lowered))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(lowered.className, `it cannot predict (at ${context.path}.${step})`);
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
        if (!(estimator instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PyObject */ .By))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(`${attributes.className}.${name}[${at}]`, 'not an estimator');
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
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(estimator.className, 'it has no predict_proba');
    return probabilities;
}
/** predict_proba of the second class. @throws unsupported when the estimator has none or not two classes */
function positivesOf(estimator, block) {
    const probabilities = probabilitiesOf(estimator, block);
    if (probabilities.length !== block.rows * 2)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(estimator.className, 'it does not know two classes');
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
    return estimator.className !== _constant_predictor_js__WEBPACK_IMPORTED_MODULE_2__.CONSTANT_PREDICTOR && ask(estimator, block, 'scores').scores !== null;
}
/** Predicted labels as numbers: members of an ensemble are fitted on encoded labels, 0, 1, 2 ... */
function encodedLabels(estimator, block) {
    const { labels } = ask(estimator, block, 'predictions');
    if (labels === null)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(estimator.className, 'it predicts no labels');
    const { classes } = estimator;
    if (classes === null)
        return labels;
    if (!classes.every((label) => typeof label === 'number' && Number.isInteger(label))) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(estimator.className, 'it was not fitted on encoded labels');
    }
    const numbers = Int32Array.from(classes);
    return labels.map((label) => numbers[label]);
}
/** An array of numbers, or null for None. */
function optionalNumbers(attributes, name) {
    const value = attributes.get(name) ?? null;
    if (value === null)
        return null;
    if ((0,_formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .asItems */ .dB)(value) === null)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(`${attributes.className}.${name}`, 'not a list of numbers');
    return attributes.floats(name);
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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78136);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32643);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73973);





const NAME = 'sklearn.pipeline.Pipeline';
/** Transformers one after the other; the last step may be any estimator, and its methods are the pipeline's. */
const pipelineLowering = {
    classes: [NAME],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const steps = (0,_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .stepsOf */ .B)(attributes, 'steps');
        const last = steps.pop();
        if (last === undefined)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)(NAME, 'no steps');
        const transformers = steps.flatMap(({ name, estimator }) => typeof estimator === 'string' ? [] : [(0,_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .lowerTransformer */ .h)(estimator, context, name)]);
        const final = typeof last.estimator === 'string' ? null : context.lower(last.estimator, last.name);
        const first = [...transformers, final].find((step) => step !== null && step.inputs.length > 0);
        const second = [...transformers, final].find((step) => step !== null && step !== first && step.inputs.length > 0);
        const inputs = sharpen(first?.inputs ?? (0,_features_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsOf */ .Vc)(attributes, 'any'), second?.inputs ?? []);
        const prepare = (block) => prepared(transformers, block);
        return final === null
            ? { ...(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .transformerFacts */ .bk)(NAME, inputs), transform: prepare, toOnnx: chain(transformers, null) }
            : { ...finish(final, inputs, prepare, chain(transformers, final)), last: { step: final, prepare } };
    },
};
function prepared(transformers, block) {
    let value = block;
    let own = false;
    for (const step of transformers) {
        if (own && value.kind === 'dense' && step.transformOwn !== undefined)
            value = step.transformOwn(value);
        else {
            value = step.transform(value);
            own = step.givesNew === true;
        }
    }
    return value;
}
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
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(NAME, 'no step changes the columns');
        return { transformed: value };
    };
}
/** A step's transformation in the graph. @throws unsupported naming the step that has no ONNX form */
function graphTransformed(graph, step, input) {
    const { transformed } = graphEstimator(graph, step, input);
    if (transformed === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(step.className, 'its transformation has no form in ONNX');
    return transformed;
}
/** Everything a step gives in the graph. @throws unsupported naming the step that has no ONNX form */
function graphEstimator(graph, step, input) {
    if (step.toOnnx === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(step.className, 'it has no form in ONNX');
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
            const decided = decide((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .numericInput */ .u)(block, about));
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
/* harmony export */   B: () => (/* binding */ stepsOf),
/* harmony export */   h: () => (/* binding */ lowerTransformer)
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


/***/ })

};
