export const id = 5819;
export const ids = [5819];
export const modules = {

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

/***/ 25819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputCodeLowering: () => (/* binding */ outputCodeLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23441);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67133);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40810);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17331);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9290);
/* harmony import */ var _graph_members_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75784);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87665);





const NAME = 'sklearn.multiclass.OutputCodeClassifier';
/** Binary classifiers spell a code word; the class with the nearest code wins. */
const outputCodeLowering = {
    classes: [NAME],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const classes = attributes.labels('classes_');
        const members = (0,_members_js__WEBPACK_IMPORTED_MODULE_1__/* .lowerMembers */ .Fi)(attributes, context);
        const codes = { kind: 'dense', ...attributes.matrix('code_book_') };
        const [first] = members;
        if (first === undefined || codes.cols !== members.length || codes.rows !== classes.length)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)(NAME, `a code book of ${codes.rows} x ${codes.cols} for ${members.length} estimators`);
        const metric = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .metricOf */ .a)('euclidean', 2);
        const words = (block) => {
            const out = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .denseBlock */ .L9)(block.rows, members.length);
            for (const [at, member] of members.entries()) {
                const column = (0,_members_js__WEBPACK_IMPORTED_MODULE_1__/* .confidencesOf */ .Jd)(member, block);
                for (let row = 0; row < block.rows; row++)
                    out.data[row * out.cols + at] = column[row];
            }
            return out;
        };
        return {
            className: NAME,
            task: 'classification',
            classes,
            outputs: 1,
            inputs: (members.find(({ inputs }) => inputs.length > 0) ?? first).inputs,
            hasProbabilities: false,
            infer(block, want) {
                const spelled = want.predictions ? words(block) : null;
                const labels = spelled === null ? null : (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .findNearest */ .qg)(spelled, codes, 1, metric).indices;
                return { labels, values: null, probabilities: null, scores: null };
            },
            toOnnx(graph, input) {
                const spelled = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphConcat */ .tR)(graph, (0,_graph_members_js__WEBPACK_IMPORTED_MODULE_7__/* .graphMembers */ .y)(graph, members, input).map(({ confidences }) => confidences));
                return { labels: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphNearest */ .pN)(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphSquares */ .dm)(graph, spelled, codes)) };
            },
        };
    },
};


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


/***/ })

};
