export const id = 2796;
export const ids = [2796,8136];
export const modules = {

/***/ 42796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gradientBoostingLowering: () => (/* binding */ gradientBoostingLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40177);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(16281);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(65249);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51788);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75592);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17331);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10317);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33750);
/* harmony import */ var _decision_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1855);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(26986);
/* harmony import */ var _tree_structure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87172);






/** By the class of the fitted loss object, which tells the dialect too. Regression losses all leave raw scores as they are. */
const LOSSES = new Map([
    ['BinomialDeviance', _plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BOOSTING_LINKS_BEFORE_1_4 */ .N.binomial],
    ['MultinomialDeviance', _plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BOOSTING_LINKS_BEFORE_1_4 */ .N.multinomial],
    ['gb.ExponentialLoss', _plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BOOSTING_LINKS_BEFORE_1_4 */ .N.exponential],
    ['LeastSquaresError', 'identity'],
    ['LeastAbsoluteError', 'identity'],
    ['HuberLossFunction', 'identity'],
    ['QuantileLossFunction', 'identity'],
    ['HalfBinomialLoss', _plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BOOSTING_LINKS */ .C.binomial],
    ['HalfMultinomialLoss', _plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BOOSTING_LINKS */ .C.multinomial],
    ['ExponentialLoss', _plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BOOSTING_LINKS */ .C.exponential],
    ['HalfSquaredError', 'identity'],
    ['AbsoluteError', 'identity'],
    ['HuberLoss', 'identity'],
    ['PinballLoss', 'identity'],
]);
const gradientBoostingLowering = {
    classes: ['sklearn.ensemble.GradientBoostingClassifier', 'sklearn.ensemble.GradientBoostingRegressor'],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Attributes */ .e.of(object);
        const className = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalClass */ .t)(attributes.className);
        const inputs = (0,_decision_tree_js__WEBPACK_IMPORTED_MODULE_3__.treeInputs)(attributes);
        // Unlike single trees and forests, boosting checks for NaN in every version.
        const about = { className, inputs, missing: 'refused' };
        const stages = readStages(attributes, inputs.length, className);
        const columns = stages[0].length;
        const scale = attributes.number('learning_rate');
        const link = linkOf(attributes);
        const start = startOf(attributes, context, columns, link);
        const rawScores = (rows) => {
            const data = start.scores(rows);
            (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .addStages */ .Xe)(stages, rows, scale, data);
            return { kind: 'dense', rows: rows.rows, cols: columns, data };
        };
        const graphScores = (graph, input) => {
            const matrix = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphMatrix */ .yP)(graph, input);
            return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphStages */ .Ul)(graph, matrix, stages, {
                scale,
                start: typeof start.start === 'function' ? start.start(graph, matrix) : start.start,
            });
        };
        if (className.endsWith('Regressor')) {
            return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .treeRegressor */ .l)({ ...about, outputs: 1 }, (rows) => rawScores(rows).data, {
                toOnnx: (graph, input) => ({ values: graphScores(graph, input) }),
            });
        }
        if (link === 'identity')
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .unsupported */ .qO)(className, 'the loss of a classifier was expected');
        const classes = attributes.labels('classes_');
        if (columns !== (classes.length === 2 ? 1 : classes.length)) {
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .corrupt */ .qb)('gradient boosting', `${columns} trees a stage for ${classes.length} classes`);
        }
        return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .treeClassifier */ .Q)({ ...about, classes }, {
            compute: rawScores,
            labels: (raw) => link.labels(raw),
            probabilities: (raw) => link.probabilities(raw),
            scores: (raw) => raw.data,
        }, {
            toOnnx(graph, input) {
                const scores = graphScores(graph, input);
                return { ...link.toOnnx(graph, scores), scores };
            },
        });
    },
};
/** `estimators_`: stages x (1 or classes) regression trees. */
function readStages(attributes, features, className) {
    const array = attributes.array('estimators_');
    const [stages, columns] = array.shape;
    const { objects } = array;
    if (objects === null || array.fortran || array.shape.length !== 2 || !stages || !columns) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .unsupported */ .qO)(`${className}.estimators_`, `expected a matrix of trees, found shape (${array.shape.join(', ')})`);
    }
    return Array.from({ length: stages }, (_, stage) => Array.from({ length: columns }, (_unused, k) => {
        const path = `${className}.estimators_[${stage}, ${k}]`;
        const { tree, outputs, classes } = (0,_tree_structure_js__WEBPACK_IMPORTED_MODULE_9__/* .readTreeEstimator */ .z)(objects[stage * columns + k], features, path);
        if (outputs !== 1 || classes !== 1)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .corrupt */ .qb)('gradient boosting', `${path} is not a regression tree`);
        return tree;
    }));
}
function linkOf(attributes) {
    const loss = attributes.get('_loss') ?? attributes.get('loss_');
    const qualified = loss instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_10__/* .PyObject */ .By ? (loss.className ?? '') : '';
    const name = qualified.slice(qualified.lastIndexOf('.') + 1);
    // Both dialects have a class ExponentialLoss.
    const key = name === 'ExponentialLoss' && !qualified.startsWith('sklearn._loss.') ? 'gb.ExponentialLoss' : name;
    const link = LOSSES.get(key);
    if (link === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .unsupported */ .qO)(attributes.className, `the loss ${qualified || 'in the file'} is not known`);
    return link;
}
/** Zero, or what the `init` estimator says about the (float32) rows. */
function startOf(attributes, context, columns, link) {
    const init = attributes.raw('init_');
    if ((0,_formats_index_js__WEBPACK_IMPORTED_MODULE_11__/* .scalarOf */ .ol)(init) === 'zero')
        return constantStart(new Float64Array(columns));
    if (!(init instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_10__/* .PyObject */ .By))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .unsupported */ .qO)(`${attributes.className}.init_`, 'expected an estimator or "zero"');
    requireDoubleMaths(init, attributes.className);
    const estimator = context.lower(init, 'init_');
    const scores = (rows) => startFrom(estimator, rows, link);
    if (!estimator.className.startsWith('sklearn.dummy.'))
        return { start: (graph, matrix) => graphStart(graph, matrix, estimator, link), scores };
    // A baseline says the same about every row, so that one row is enough.
    return constantStart(scores({ rows: 1, cols: 0, data: new Float32Array(0), missing: false }));
}
function constantStart(constant) {
    return {
        start: constant,
        scores(rows) {
            const scores = new Float64Array(rows.rows * constant.length);
            for (let at = 0; at < scores.length; at += constant.length)
                scores.set(constant, at);
            return scores;
        },
    };
}
/** `startFrom` in a graph. */
function graphStart(graph, matrix, estimator, link) {
    const said = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_12__.graphEstimator)(graph, estimator, [graph.cast(graph.cast(matrix, 'float'), 'double')]);
    const given = link === 'identity' ? said.values : said.probabilities;
    if (given === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .unsupported */ .qO)(estimator.className, 'as init estimator it gives no numbers in ONNX');
    return link === 'identity' ? [given] : link.graphStart(graph, given, estimator.classes?.length ?? 0);
}
function startFrom(estimator, rows, link) {
    const input = { kind: 'dense', rows: rows.rows, cols: rows.cols, data: new Float64Array(rows.data) };
    const want = { predictions: link === 'identity', probabilities: link !== 'identity', scores: false };
    const said = estimator.infer?.(input, want);
    const data = (link === 'identity' ? said?.values : said?.probabilities) ?? null;
    if (data === null) {
        const missing = link === 'identity' ? 'numbers' : 'probabilities';
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .unsupported */ .qO)(estimator.className, `as init estimator it gives no ${missing}`);
    }
    if (link === 'identity')
        return data.slice();
    return link.start({ kind: 'dense', rows: rows.rows, cols: data.length / rows.rows, data });
}
/**
 * The init estimator is fitted on and sees float32 rows. Most estimators then compute in float32; trees and baselines do not.
 */
const INIT_CLASSES = /^sklearn\.(dummy\.Dummy|tree\.|ensemble\.(RandomForest|ExtraTrees|GradientBoosting|HistGradientBoosting))/;
function requireDoubleMaths(init, className) {
    const name = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalClass */ .t)(init.className ?? '');
    if (!INIT_CLASSES.test(name)) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .unsupported */ .qO)(name, `as init estimator of ${className} it computes in float32, which is not reproduced`);
    }
}


/***/ }),

/***/ 26986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphEstimator: () => (/* binding */ graphEstimator),
/* harmony export */   graphTransformed: () => (/* binding */ graphTransformed),
/* harmony export */   joinSteps: () => (/* binding */ joinSteps),
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
const IMPUTER = 'sklearn.impute.SimpleImputer';
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
        return joinSteps(transformers, final, { className, inputs: () => (0,_features_js__WEBPACK_IMPORTED_MODULE_5__/* .inputsOf */ .Vc)(attributes, 'any') });
    },
};
/** Transformers one after the other and an estimator behind them: what a pipeline of these steps computes. */
function joinSteps(transformers, final, whole) {
    const { className } = whole;
    const first = [...transformers, final].find((step) => step !== null && step.inputs.length > 0);
    const second = [...transformers, final].find((step) => step !== null && step !== first && step.inputs.length > 0);
    const inputs = sharpen(first?.inputs ?? whole.inputs(), second?.inputs ?? [], first?.className === IMPUTER);
    const passed = (block) => transformers.reduce(pass, { value: block, own: false });
    const prepare = (block) => passed(block).value;
    return final === null
        ? { ...(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .transformerFacts */ .bk)(className, inputs), transform: prepare, toOnnx: chain(transformers, null) }
        : {
            ...finish({ ...final, className }, inputs, passed, chain(transformers, final)),
            last: { step: final, prepare },
        };
}
function isSampler({ estimator }) {
    return estimator instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_7__/* .PyObject */ .By && SAMPLERS.test(estimator.className ?? '');
}
function pass({ value, own }, step) {
    return own && value.kind === 'dense' && step.transformOwn !== undefined
        ? { value: step.transformOwn(value), own }
        : { value: step.transform(value), own: step.givesNew === true };
}
/**
 * A column that the first step only passes on holds numbers when the next step takes nothing else. Behind an imputer,
 * which passes on every cell that is there, an encoder knows the categories.
 */
function sharpen(inputs, next, imputed) {
    if (imputed && next.length === inputs.length)
        return inputs.map((input, at) => withCategories(input, next[at]));
    if (next.length === 0 || !next.every(({ kind }) => kind === 'number'))
        return inputs;
    return inputs.map((input) => input.kind === 'any' && input.categories === undefined ? { ...input, kind: 'number' } : input);
}
function withCategories(input, { kind, categories }) {
    if (input.kind !== kind && input.kind !== 'any')
        return input;
    return { ...input, kind, ...(categories === undefined ? {} : { categories }) };
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

/***/ 86503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uz: () => (/* binding */ accurateExp2),
/* harmony export */   Zx: () => (/* binding */ accurateLog),
/* harmony export */   ci: () => (/* binding */ accurateExp)
/* harmony export */ });
/**
 * log and exp rounded correctly (but for about one argument in 2**40), by arithmetic on pairs of doubles.
 *
 * C libraries are within 0.52 units of the last place and so give the same bits nearly always; V8's Math.log and
 * Math.exp are within 1 and often do not. Used where a logarithm starts a sum whose bits are to agree.
 * Dekker, "A floating-point technique for extending the available precision", 1971.
 */
const LN2 = [0.6931471805599453, 2.3190468138462996e-17];
/** 2**27 + 1: splits a double into two halves whose products are exact. */
const SPLITTER = 134217729;
const TERMS = 30;
/** Natural logarithm of a positive, finite, normal number; other arguments as Math.log. */
function accurateLog(x) {
    if (!(x >= 2 ** -1022 && x < Infinity) || x === 1)
        return Math.log(x);
    let exponent = Math.round(Math.log2(x));
    let mantissa = x * 2 ** -Math.floor(exponent / 2) * 2 ** -Math.ceil(exponent / 2);
    if (mantissa > Math.SQRT2) {
        mantissa /= 2;
        exponent++;
    }
    // log(m) = 2 atanh(s), s = (m - 1) / (m + 1), |s| < 0.172
    const s = divide(sum(mantissa, -1), sum(mantissa, 1));
    const square = multiply(s, s);
    let series = [0, 0];
    for (let k = TERMS; k >= 0; k--)
        series = add(multiply(series, square), divide([1, 0], [2 * k + 1, 0]));
    const fraction = multiply(multiply(s, series), [2, 0]);
    const [high, low] = add(multiply(LN2, [exponent, 0]), fraction);
    return high + low;
}
/** e to the x for |x| < 700; other arguments as Math.exp. */
function accurateExp(x) {
    if (!(Math.abs(x) < 700))
        return Math.exp(x);
    const exponent = Math.round(x / LN2[0]);
    const rest = add([x, 0], multiply(LN2, [-exponent, 0]));
    let series = [1, 0];
    for (let k = TERMS; k >= 1; k--)
        series = add([1, 0], divide(multiply(series, rest), [k, 0]));
    return (series[0] + series[1]) * 2 ** exponent;
}
/** 2 to the x for |x| < 1000; other arguments as the ** operator, which is often a bit off. */
function accurateExp2(x) {
    if (!(Math.abs(x) < 1000))
        return 2 ** x;
    const exponent = Math.round(x);
    const rest = multiply([x - exponent, 0], LN2);
    let series = [1, 0];
    for (let k = TERMS; k >= 1; k--)
        series = add([1, 0], divide(multiply(series, rest), [k, 0]));
    return (series[0] + series[1]) * 2 ** exponent;
}
/** a + b exactly. */
function sum(a, b) {
    const high = a + b;
    const part = high - a;
    return [high, a - (high - part) + (b - part)];
}
/** a * b exactly. */
function product(a, b) {
    const high = a * b;
    const [aHigh, aLow] = split(a);
    const [bHigh, bLow] = split(b);
    return [high, aLow * bLow - (high - aHigh * bHigh - aLow * bHigh - aHigh * bLow)];
}
function split(a) {
    const scaled = SPLITTER * a;
    const high = scaled - (scaled - a);
    return [high, a - high];
}
function add(a, b) {
    const [high, low] = sum(a[0], b[0]);
    return sum(high, low + (a[1] + b[1]));
}
function multiply(a, b) {
    const [high, low] = product(a[0], b[0]);
    return sum(high, low + (a[0] * b[1] + a[1] * b[0]));
}
function divide(a, b) {
    const first = a[0] / b[0];
    const rest = add(a, multiply([-first, 0], b));
    const second = rest[0] / b[0];
    const last = add(rest, multiply([-second, 0], b));
    return add(sum(first, second), [last[0] / b[0], 0]);
}


/***/ }),

/***/ 51788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ BOOSTING_LINKS),
/* harmony export */   N: () => (/* binding */ BOOSTING_LINKS_BEFORE_1_4)
/* harmony export */ });
/* harmony import */ var _graph_math_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67222);
/* harmony import */ var _graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17331);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45906);
/* harmony import */ var _accurate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86503);
/* harmony import */ var _pairwise_sum_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26895);





const FLOAT32_EPSILON = 2 ** -23;
const FLOAT64_EPSILON = 2 ** -52;
/** `sklearn.ensemble._gb_losses`, scikit-learn < 1.4: log-odds by the plain formula, labels from probabilities. */
const BOOSTING_LINKS_BEFORE_1_4 = {
    binomial: {
        start: (given) => positive(given, FLOAT32_EPSILON, (p) => (0,_accurate_js__WEBPACK_IMPORTED_MODULE_0__/* .accurateLog */ .Zx)(p / (1 - p))),
        graphStart: (graph, given) => [graphOdds(graph, given, FLOAT32_EPSILON)],
        probabilities: (raw) => (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .binaryColumns */ .Bx)(raw.data.map(_links_js__WEBPACK_IMPORTED_MODULE_1__/* .expit */ .Td)),
        labels(raw) {
            return (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .argmaxRows */ ._h)({ ...raw, cols: 2, data: this.probabilities(raw) });
        },
        toOnnx(graph, raw) {
            const probabilities = (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphBinaryColumns */ .NY)(graph, graph.node('Sigmoid', [raw]));
            return { probabilities, labels: (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphArgmax */ .Ng)(graph, probabilities) };
        },
    },
    multinomial: {
        start: (given) => given.data.map((p) => (0,_accurate_js__WEBPACK_IMPORTED_MODULE_0__/* .accurateLog */ .Zx)(clip(p, FLOAT32_EPSILON))),
        graphStart: (graph, given, classes) => graphEach(graph, (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_3__/* .graphMath */ .T)(graph).log(graphClip(graph, given, FLOAT32_EPSILON)), classes),
        probabilities(raw) {
            const total = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .logSumExpRows */ .MI)(raw);
            return raw.data.map((score, at) => Math.exp(score - total[Math.floor(at / raw.cols)]) || 0);
        },
        labels(raw) {
            return (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .argmaxRows */ ._h)({ ...raw, data: this.probabilities(raw) });
        },
        toOnnx(graph, raw) {
            const probabilities = (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphSoftmax */ .NZ)(graph, raw);
            return { probabilities, labels: (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphArgmax */ .Ng)(graph, probabilities) };
        },
    },
    exponential: {
        start: (given) => positive(given, FLOAT32_EPSILON, (p) => 0.5 * (0,_accurate_js__WEBPACK_IMPORTED_MODULE_0__/* .accurateLog */ .Zx)(p / (1 - p))),
        graphStart: (graph, given) => [(0,_graph_math_js__WEBPACK_IMPORTED_MODULE_3__/* .graphMath */ .T)(graph).mul(graphOdds(graph, given, FLOAT32_EPSILON), 0.5)],
        probabilities: (raw) => (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .binaryColumns */ .Bx)(raw.data.map((score) => (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .expit */ .Td)(2 * score))),
        labels: signs,
        toOnnx: (graph, raw) => graphSigned(graph, raw, 2),
    },
};
/** `sklearn._loss`, scikit-learn >= 1.4: scipy's logit, symmetric multinomial logit, labels from raw scores. */
const BOOSTING_LINKS = {
    binomial: {
        start: (given) => positive(given, FLOAT64_EPSILON, logit),
        graphStart: (graph, given) => [graphOdds(graph, given, FLOAT64_EPSILON)],
        probabilities: (raw) => (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .binaryColumns */ .Bx)(raw.data.map(_links_js__WEBPACK_IMPORTED_MODULE_1__/* .expit */ .Td)),
        labels: signs,
        toOnnx: (graph, raw) => graphSigned(graph, raw, 1),
    },
    multinomial: {
        start: symmetricLogit,
        graphStart: graphSymmetricLogit,
        probabilities(raw) {
            const block = { ...raw, data: raw.data.slice() };
            (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .softmaxRows */ .yY)(block);
            return block.data;
        },
        labels: _links_js__WEBPACK_IMPORTED_MODULE_1__/* .argmaxRows */ ._h,
        toOnnx: (graph, raw) => ({ probabilities: (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphSoftmax */ .NZ)(graph, raw), labels: (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphArgmax */ .Ng)(graph, raw) }),
    },
    exponential: {
        start: (given) => positive(given, FLOAT64_EPSILON, (p) => 0.5 * logit(p)),
        graphStart: (graph, given) => [(0,_graph_math_js__WEBPACK_IMPORTED_MODULE_3__/* .graphMath */ .T)(graph).mul(graphOdds(graph, given, FLOAT64_EPSILON), 0.5)],
        probabilities: (raw) => (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .binaryColumns */ .Bx)(raw.data.map((score) => (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .expit */ .Td)(2 * score))),
        labels: signs,
        toOnnx: (graph, raw) => graphSigned(graph, raw, 2),
    },
};
function clip(probability, epsilon) {
    return Math.min(Math.max(probability, epsilon), 1 - epsilon);
}
function positive(given, epsilon, link) {
    const out = new Float64Array(given.rows);
    for (let row = 0; row < given.rows; row++)
        out[row] = link(clip(given.data[row * given.cols + 1], epsilon));
    return out;
}
/** 1 where the score is not negative. */
function signs(raw) {
    return Int32Array.from(raw.data, (score) => (score >= 0 ? 1 : 0));
}
function graphSigned(graph, raw, scale) {
    const scaled = scale === 1 ? raw : graph.node('Mul', [raw, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphScalar */ .lX)(graph, scale)]);
    const positive = graph.node('GreaterOrEqual', [raw, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphScalar */ .lX)(graph, 0)]);
    return {
        probabilities: (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphBinaryColumns */ .NY)(graph, graph.node('Sigmoid', [scaled])),
        labels: (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphFlat */ .sv)(graph, graph.cast(positive, 'int64')),
    };
}
/** scipy.special.logit: https://github.com/scipy/xsf/blob/main/include/xsf/log_exp.h */
function logit(p) {
    if (p < 0.3 || p > 0.65)
        return (0,_accurate_js__WEBPACK_IMPORTED_MODULE_0__/* .accurateLog */ .Zx)(p / (1 - p));
    const s = 2 * (p - 0.5);
    return Math.log1p(s) - Math.log1p(-s);
}
/** log(p / geometric mean of the row): MultinomialLogit.link of sklearn/_loss/link.py. */
function symmetricLogit(given) {
    const { rows, cols } = given;
    const out = new Float64Array(rows * cols);
    const logs = new Float64Array(cols);
    for (let row = 0; row < rows; row++) {
        const from = row * cols;
        for (let k = 0; k < cols; k++)
            logs[k] = (0,_accurate_js__WEBPACK_IMPORTED_MODULE_0__/* .accurateLog */ .Zx)(clip(given.data[from + k], FLOAT64_EPSILON));
        const mean = (0,_accurate_js__WEBPACK_IMPORTED_MODULE_0__/* .accurateExp */ .ci)((0,_pairwise_sum_js__WEBPACK_IMPORTED_MODULE_4__/* .pairwiseSum */ .e)(logs, 0, cols) / cols);
        for (let k = 0; k < cols; k++)
            out[from + k] = (0,_accurate_js__WEBPACK_IMPORTED_MODULE_0__/* .accurateLog */ .Zx)(clip(given.data[from + k], FLOAT64_EPSILON) / mean);
    }
    return out;
}
function graphClip(graph, probabilities, epsilon) {
    const { max, min } = (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_3__/* .graphMath */ .T)(graph);
    return min(max(probabilities, epsilon), 1 - epsilon);
}
/** log(p / (1 - p)) of the second class: [rows, 1]. */
function graphOdds(graph, probabilities, epsilon) {
    const { div, log, sub } = (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_3__/* .graphMath */ .T)(graph);
    const p = graphClip(graph, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphColumns */ .iD)(graph, probabilities, [1]), epsilon);
    return log(div(p, sub(1, p)));
}
function graphEach(graph, matrix, columns) {
    return Array.from({ length: columns }, (_, at) => (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphColumns */ .iD)(graph, matrix, [at]));
}
/** `symmetricLogit` in a graph. */
function graphSymmetricLogit(graph, probabilities, classes) {
    const { div, exp, log } = (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_3__/* .graphMath */ .T)(graph);
    const p = graphClip(graph, probabilities, FLOAT64_EPSILON);
    const mean = exp(div((0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphRowSum */ .wJ)(graph, log(p)), classes));
    return graphEach(graph, log(div(p, mean)), classes);
}


/***/ })

};
