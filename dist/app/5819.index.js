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


/***/ })

};
