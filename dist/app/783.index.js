export const id = 783;
export const ids = [783,8491];
export const modules = {

/***/ 20783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isomapLowering: () => (/* binding */ isomapLowering),
/* harmony export */   locallyLinearLowering: () => (/* binding */ locallyLinearLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(24930);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67133);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81109);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67222);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17331);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(43822);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32643);
/* harmony import */ var _neighbour_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95302);
/* harmony import */ var _radius_neighbours_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(98491);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26986);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73973);









const ISOMAP = 'sklearn.manifold.Isomap';
const LOCAL = 'sklearn.manifold.LocallyLinearEmbedding';
/** The neighbour search inside; `nbrs_` is a NearestNeighbors of its own. */
function searchOf(attributes, context) {
    const own = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(attributes.object('nbrs_'));
    return { own, index: (0,_neighbour_index_js__WEBPACK_IMPORTED_MODULE_1__/* .neighbourIndexOf */ .t)(own, context) };
}
/** Shortest ways over the graph of training rows, projected by kernel components. */
const isomapLowering = {
    classes: [ISOMAP],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const { own, index } = searchOf(attributes, context);
        const ways = attributes.matrix('dist_matrix_');
        const size = index.training.rows;
        if (ways.rows !== size || ways.cols !== size)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)(ISOMAP, 'its distances do not fit the training rows');
        const components = (0,_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .lowerTransformer */ .he)(attributes.object('kernel_pca_'), context, 'kernel_pca_');
        const near = nearestOf(attributes, own, index);
        const about = { className: ISOMAP, inputs: (0,_features_js__WEBPACK_IMPORTED_MODULE_4__/* .inputsOf */ .Vc)(attributes, 'number', index.training.cols) };
        return {
            ...(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .transformerFacts */ .bk)(ISOMAP, about.inputs),
            transform(block) {
                const input = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .toDense */ .FL)((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .numericInput */ .ui)(block, about));
                const neighbours = near(input);
                const out = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .denseBlock */ .L9)(input.rows, size);
                for (let row = 0; row < input.rows; row++) {
                    const { indices, distances } = neighbours(row);
                    for (let at = 0; at < size; at++) {
                        let shortest = Infinity;
                        for (const [rank, index] of indices.entries())
                            shortest = Math.min(shortest, ways.data[index * size + at] + distances[rank]);
                        out.data[row * size + at] = shortest * shortest * -0.5;
                    }
                }
                return components.transform(out);
            },
            toOnnx(graph, input) {
                const { add, mul, square } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphMath */ .T)(graph);
                const matrix = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphMatrix */ .yP)(graph, input);
                const k = attributes.optionalNumber('n_neighbors');
                if (k === null) {
                    const shortest = graphShortest(graph, matrix, own, { index, ways });
                    return (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_10__.graphEstimator)(graph, components, [mul(square(shortest), -0.5)]);
                }
                const found = index.graph(graph, matrix, k);
                const ahead = graph.node('Gather', [graph.constant(ways.data, [size, size]), found.indices], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_11__/* .int */ .Wh)(0) });
                const deep = graph.node('Unsqueeze', [found.distances, graph.constant(BigInt64Array.of(2n), [1])]);
                const axis = graph.constant(BigInt64Array.of(0n), [1]);
                const shortest = graph.node('ReduceMin', [add(ahead, deep), axis], { keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_11__/* .int */ .Wh)(0) });
                return (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_10__.graphEstimator)(graph, components, [mul(square(shortest), -0.5)]);
            },
        };
    },
};
/** Ways within a radius are looked at all together. */
const MAX_WAYS = 512;
/** Shortest ways over the neighbours within the radius: [rows, training rows]. */
function graphShortest(graph, matrix, own, { index, ways }) {
    if (ways.rows > MAX_WAYS)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(ISOMAP, `a radius among ${ways.rows} training rows, more than ${MAX_WAYS}`);
    const { add, where } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphMath */ .T)(graph);
    const { distances, within } = (0,_radius_neighbours_js__WEBPACK_IMPORTED_MODULE_12__.graphWithin)(graph, matrix, own, index);
    const axis = (at) => graph.constant(BigInt64Array.of(BigInt(at)), [1]);
    const near = graph.node('Unsqueeze', [where(within, distances, Infinity), axis(2)]);
    const all = add(near, graph.constant(ways.data, [1, ways.rows, ways.cols]));
    return graph.node('ReduceMin', [all, axis(1)], { keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_11__/* .int */ .Wh)(0) });
}
function nearestOf(attributes, own, index) {
    // `radius` came with 1.1; then n_neighbors is None.
    const k = attributes.optionalNumber('n_neighbors');
    if (k === null)
        return (0,_radius_neighbours_js__WEBPACK_IMPORTED_MODULE_12__.searchWithin)(own, index);
    if (!(k >= 1 && k <= index.training.rows))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(`${ISOMAP}.n_neighbors`, `${k} neighbours`);
    return (input) => {
        const found = index.find(input, k);
        return (row) => ({
            indices: [...found.indices.subarray(row * k, (row + 1) * k)],
            distances: [...found.distances.subarray(row * k, (row + 1) * k)],
        });
    };
}
/** The weights that make a row out of its neighbours make its place out of theirs. */
const locallyLinearLowering = {
    classes: [LOCAL],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const { index } = searchOf(attributes, context);
        const { training } = index;
        const places = attributes.matrix('embedding_');
        const [k, regularization] = [attributes.int('n_neighbors'), attributes.number('reg')];
        if (places.rows !== training.rows || k < 1 || k > training.rows)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)(LOCAL, 'the embedding does not fit the training rows');
        const about = { className: LOCAL, inputs: (0,_features_js__WEBPACK_IMPORTED_MODULE_4__/* .inputsOf */ .Vc)(attributes, 'number', training.cols) };
        return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .denseTransformer */ .B5)(about, (input) => {
            const found = index.find(input, k);
            const out = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .denseBlock */ .L9)(input.rows, places.cols);
            for (let row = 0; row < input.rows; row++) {
                const near = found.indices.subarray(row * k, (row + 1) * k);
                const weights = barycentre(input, row, { training, near, regularization });
                for (const [rank, at] of near.entries()) {
                    for (let column = 0; column < places.cols; column++)
                        out.data[row * places.cols + column] += weights[rank] * places.data[at * places.cols + column];
                }
            }
            return out;
        }, {
            toOnnx(graph, input) {
                if (k > MAX_SYSTEM)
                    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(LOCAL, `systems of ${k} equations, more than ${MAX_SYSTEM}`);
                const matrix = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphMatrix */ .yP)(graph, input);
                const found = index.graph(graph, matrix, k);
                const weights = graphBarycentre(graph, matrix, { training, near: found.indices, regularization, k });
                const table = graph.constant(places.data, [places.rows, places.cols]);
                const around = graph.node('Gather', [table, graph.node('Transpose', [found.indices])], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_11__/* .int */ .Wh)(0) });
                const axis = graph.constant(BigInt64Array.of(1n), [1]);
                const sum = graph.node('ReduceSum', [(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphMath */ .T)(graph).mul(around, weights), axis], { keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_11__/* .int */ .Wh)(0) });
                return { transformed: sum };
            },
        });
    },
};
/** sklearn/manifold/_locally_linear.py, barycenter_weights: weights that add to one. */
function barycentre(input, row, { training, near, regularization }) {
    const { cols } = input;
    const k = near.length;
    const away = new Float64Array(k * cols);
    for (let at = 0; at < away.length; at++) {
        const column = at % cols;
        away[at] = training.data[near[Math.floor(at / cols)] * cols + column] - input.data[row * cols + column];
    }
    const gram = new Float64Array(k * k);
    for (let at = 0; at < gram.length; at++) {
        const [left, right] = [Math.floor(at / k) * cols, (at % k) * cols];
        let sum = 0;
        for (let column = 0; column < cols; column++)
            sum += away[left + column] * away[right + column];
        gram[at] = sum;
    }
    let trace = 0;
    for (let at = 0; at < k; at++)
        trace += gram[at * k + at];
    for (let at = 0; at < k; at++)
        gram[at * k + at] += trace > 0 ? regularization * trace : regularization;
    const lower = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_13__/* .cholesky */ .TR)({ rows: k, cols: k, data: gram });
    if (lower === null)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(LOCAL, 'the neighbours of a row do not determine its weights');
    const weights = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_13__/* .solveCholesky */ .ac)(lower, new Float64Array(k).fill(1));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
}
/** Equations that are solved step by step in a graph. */
const MAX_SYSTEM = 64;
/** `barycentre` in a graph, by elimination: [rows, k, 1]. `near`: [k, rows]. */
function graphBarycentre(graph, matrix, { training, near, regularization, k }) {
    const { add, div, greater, mul, sub, where } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphMath */ .T)(graph);
    const axis = (at) => graph.constant(BigInt64Array.of(BigInt(at)), [1]);
    const known = graph.constant(training.data, [training.rows, training.cols]);
    const around = graph.node('Gather', [known, graph.node('Transpose', [near])], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_11__/* .int */ .Wh)(0) });
    const away = sub(around, graph.node('Unsqueeze', [matrix, axis(1)]));
    // Not MatMul: onnxruntime would take it and a factor beside it together, in float32.
    const gram = graph.node('Einsum', [away, away], { equation: 'rik,rjk->rij' });
    const unit = Float64Array.from({ length: k * k }, (_, at) => Number(at % (k + 1) === 0));
    const identity = graph.constant(unit, [1, k, k]);
    const total = (value, at) => graph.node('ReduceSum', [value, axis(at)], { keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_11__/* .int */ .Wh)(1) });
    const trace = total(total(mul(gram, identity), 2), 1);
    const added = where(greater(trace, 0), mul(trace, regularization), regularization);
    const rows = graph.node('Shape', [matrix], { start: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_11__/* .int */ .Wh)(0), end: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_11__/* .int */ .Wh)(1) });
    const shape = graph.node('Concat', [rows, graph.constant(BigInt64Array.of(BigInt(k), 1n), [2])], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_11__/* .int */ .Wh)(0) });
    const ones = graph.node('Expand', [graph.constant(Float64Array.of(1), [1, 1, 1]), shape]);
    let system = graph.node('Concat', [add(gram, mul(identity, added)), ones], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_11__/* .int */ .Wh)(2) });
    for (let at = 0; at < k; at++) {
        const cut = (value, dimension) => graph.node('Gather', [value, axis(at)], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_11__/* .int */ .Wh)(dimension) });
        const row = cut(system, 1);
        const pivot = div(row, cut(row, 2));
        const own = graph.constant(Uint8Array.from({ length: k }, (_, other) => Number(other === at)), [1, k, 1]);
        system = where(own, pivot, sub(system, mul(cut(system, 2), pivot)));
    }
    const weights = graph.node('Gather', [system, axis(k)], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_11__/* .int */ .Wh)(2) });
    return div(weights, total(weights, 1));
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

/***/ 98491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphWithin: () => (/* binding */ graphWithin),
/* harmony export */   radiusNeighboursLowering: () => (/* binding */ radiusNeighboursLowering),
/* harmony export */   searchWithin: () => (/* binding */ searchWithin)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40177);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52240);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(65249);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67133);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81109);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45906);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(17331);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(67222);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(66137);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(78136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(40810);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32643);
/* harmony import */ var _neighbour_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95302);
/* harmony import */ var _neighbours_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40072);
/* harmony import */ var _several_targets_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(82461);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1358);








/** All training rows within a radius. */
const radiusNeighboursLowering = {
    classes: ['sklearn.neighbors.RadiusNeighborsClassifier', 'sklearn.neighbors.RadiusNeighborsRegressor'],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const index = (0,_neighbour_index_js__WEBPACK_IMPORTED_MODULE_1__/* .neighbourIndexOf */ .t)(attributes, context);
        return (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalClass */ .t)(attributes.className).endsWith('Classifier')
            ? lowerClassifier(attributes, index, context)
            : lowerRegressor(attributes, index);
    },
};
function lowerClassifier(attributes, index, context) {
    const className = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalClass */ .t)(attributes.className);
    if (attributes.boolean('outputs_2d_'))
        return lowerTargets(attributes, index);
    const about = { className, inputs: (0,_features_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsOf */ .Vc)(attributes, 'number', index.training.cols) };
    const classes = attributes.labels('classes_');
    const labels = attributes.ints('_y');
    if (labels.length !== index.training.rows || labels.some((label) => label < 0 || label >= classes.length))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .corrupt */ .qb)(className, 'the labels do not fit the training rows and classes');
    const outlier = outlierOf(attributes, classes);
    const weigh = (0,_neighbours_js__WEBPACK_IMPORTED_MODULE_5__.weighOf)(attributes);
    const quick = isCountedQuickly(attributes, index, context);
    if (quick && outlier !== null && !(0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .isAtLeast */ .d)(context.version, 1, 9))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .unsupported */ .qO)(`${className}.outlier_label`, 'with the search "brute" and this metric, 1.4 to 1.8 mistake classes');
    // There it is compared with the classes' numbers: a row without neighbours then has no shares, and the label as answer.
    const given = attributes.get('outlier_label');
    const numbered = typeof given === 'number' && given in classes ? given : null;
    const search = searchWithin(attributes, index);
    return {
        ...about,
        task: 'classification',
        classes,
        outputs: 1,
        hasProbabilities: true,
        infer(block, want) {
            const input = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .toDense */ .FL)((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .numericInput */ .ui)(block, about));
            const voting = { weigh, labels, classes: classes.length, outlier: quick ? numbered : outlier };
            const shares = sharesOf(input.rows, search(input), { ...voting, alone: outlier === null ? 'refused' : 'allowed' });
            const best = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .argmaxRows */ ._h)(shares);
            const nobody = (row) => shares.data[row * classes.length + best[row]] === 0;
            return {
                labels: want.predictions ? best.map((label, row) => (nobody(row) && outlier !== null ? outlier : label)) : null,
                values: null,
                probabilities: want.probabilities ? shares.data : null,
                scores: null,
            };
        },
        toOnnx(graph, input) {
            const weights = graphWeights(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_10__/* .graphMatrix */ .yP)(graph, input), attributes, index);
            const share = quick ? numbered : outlier;
            return graphShares(graph, weights, (0,_neighbours_js__WEBPACK_IMPORTED_MODULE_5__.indicatorsOf)(labels, classes.length), { label: outlier, share });
        },
    };
}
/** From 1.4 on, votes of all rows within the radius are counted by a routine of their own, unless the metric is Euclidean. */
function isCountedQuickly(attributes, { method, metric }, context) {
    if (method !== 'brute' || attributes.raw('weights') !== 'uniform')
        return false;
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .isAtLeast */ .d)(context.version, 1, 4) && metric.name !== 'euclidean';
}
/** Several targets, each by the same neighbours. */
function lowerTargets(attributes, index) {
    const className = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalClass */ .t)(attributes.className);
    const about = { className, inputs: (0,_features_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsOf */ .Vc)(attributes, 'number', index.training.cols) };
    const targets = (0,_neighbours_js__WEBPACK_IMPORTED_MODULE_5__.severalTargets)(attributes, index.training.rows);
    const stored = attributes.raw('outlier_label_');
    const outliers = targets.map(({ classes }, target) => stored === null ? null : positionOf((0,_formats_index_js__WEBPACK_IMPORTED_MODULE_11__/* .asItems */ .dB)(stored)?.[target], classes, attributes));
    const [weigh, search] = [(0,_neighbours_js__WEBPACK_IMPORTED_MODULE_5__.weighOf)(attributes), searchWithin(attributes, index)];
    return (0,_several_targets_js__WEBPACK_IMPORTED_MODULE_12__/* .classifierOfTargets */ .L9)(about, targets.map(({ classes }) => classes), (block) => {
        const input = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .toDense */ .FL)(block);
        const within = search(input);
        return targets.map(({ labels, classes }, target) => {
            const outlier = outliers[target] ?? null;
            const alone = outlier === null ? 'refused' : 'allowed';
            const votes = sharesOf(input.rows, within, { weigh, labels, classes: classes.length, outlier, alone });
            return { votes, shares: () => votes.data };
        });
    }, (graph, input) => {
        const weights = graphWeights(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_10__/* .graphMatrix */ .yP)(graph, input), attributes, index);
        return targets.map(({ labels, classes }, target) => {
            const outlier = outliers[target] ?? null;
            return graphShares(graph, weights, (0,_neighbours_js__WEBPACK_IMPORTED_MODULE_5__.indicatorsOf)(labels, classes.length), { label: outlier, share: outlier });
        });
    });
}
function positionOf(stored, classes, attributes) {
    const position = classes.indexOf((0,_formats_index_js__WEBPACK_IMPORTED_MODULE_13__/* .toLabels */ .Dc)([stored ?? null])[0]);
    if (position < 0)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .unsupported */ .qO)(`${attributes.className}.outlier_label`, 'a label that is none of the classes');
    return position;
}
/** `alone`: the class of rows without neighbours and the one that gets their share; without a class they are refused. */
function graphShares(graph, { weights, nobody }, indicators, alone) {
    const { add, div, equal, mul, number, where } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_14__/* .graphMath */ .T)(graph);
    const { rows, cols, data } = indicators;
    const counts = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_10__/* .graphProduct */ .Kv)(graph, weights, graph.constant(data, [rows, cols]));
    const total = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_10__/* .graphRowSum */ .wJ)(graph, counts);
    const shares = div(counts, where(equal(total, 0), 1, total));
    if (alone.label === null) {
        const refused = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_10__/* .graphRefuse */ .Tg)(graph, shares, nobody, REFUSAL);
        return { labels: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_10__/* .graphArgmax */ .Ng)(graph, refused), probabilities: refused };
    }
    const rowOf = (label) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_10__/* .graphRow */ .xm)(graph, Float64Array.from({ length: cols }, (_, at) => Number(at === label)));
    return {
        labels: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_10__/* .graphArgmax */ .Ng)(graph, add(shares, mul(number(nobody), rowOf(alone.label)))),
        probabilities: add(shares, mul(number(nobody), rowOf(alone.share))),
    };
}
const REFUSAL = 'refuse rows without a training row in the radius';
/** Weights of all training rows, zero outside of the radius, and which rows have nobody near. */
function graphWeights(graph, matrix, attributes, index) {
    const { and, div, equal, greater, number, rowMax, where } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_14__/* .graphMath */ .T)(graph);
    const { distances, within } = graphWithin(graph, matrix, attributes, index);
    const nobody = equal(rowMax(number(within)), 0);
    if (attributes.raw('weights') !== 'distance')
        return { weights: number(within), nobody };
    const exact = number(and(within, equal(distances, 0)));
    const inverse = where(within, div(1, distances), 0);
    return { weights: where(greater(rowMax(exact), 0), exact, inverse), nobody };
}
/** Distances to all training rows, and which of them are within the radius: [rows, training rows]. */
function graphWithin(graph, matrix, attributes, { training, metric, method }) {
    const reduced = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_15__/* .graphReduced */ .rw)(graph, matrix, training, metric, method === 'brute');
    const within = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_14__/* .graphMath */ .T)(graph).lessEqual(reduced, metric.reduce(attributes.number('radius')));
    return { distances: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_15__/* .graphFinished */ .Px)(graph, reduced, metric), within };
}
/** Position of the class of rows without a neighbour; null when there is none. */
function outlierOf(attributes, classes) {
    const stored = attributes.raw('outlier_label_');
    if (stored === null)
        return null;
    return positionOf((0,_formats_index_js__WEBPACK_IMPORTED_MODULE_11__/* .asItems */ .dB)(stored)?.[0] ?? stored, classes, attributes);
}
function sharesOf(rows, within, { weigh, labels, classes, outlier, alone }) {
    const shares = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .denseBlock */ .L9)(rows, classes);
    for (let row = 0; row < rows; row++) {
        const { indices, distances } = within(row);
        const cells = shares.data.subarray(row * classes, (row + 1) * classes);
        if (indices.length === 0) {
            if (alone === 'refused')
                throw nobodyNear(row);
            if (outlier !== null)
                cells[outlier] = 1;
            continue;
        }
        const weights = weigh.row(Float64Array.from(distances));
        for (const [at, index] of indices.entries())
            cells[labels[index]] += weights[at];
        const total = cells.reduce((sum, value) => sum + value, 0);
        if (total !== 0)
            for (let label = 0; label < classes; label++)
                cells[label] /= total;
    }
    return shares;
}
function lowerRegressor(attributes, index) {
    const className = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalClass */ .t)(attributes.className);
    const targets = (0,_neighbours_js__WEBPACK_IMPORTED_MODULE_5__.targetsOf)(attributes, index.training.rows);
    const weigh = (0,_neighbours_js__WEBPACK_IMPORTED_MODULE_5__.weighOf)(attributes);
    const search = searchWithin(attributes, index);
    // A row without neighbours is NaN, which whole numbers cannot hold.
    const whole = attributes.array('_y').dtype.kind !== 'f';
    const about = { className, inputs: (0,_features_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsOf */ .Vc)(attributes, 'number', index.training.cols), outputs: targets.cols };
    return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_16__/* .regressor */ .pF)(about, (block) => {
        const input = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .toDense */ .FL)(block);
        const within = search(input);
        const out = new Float64Array(input.rows * targets.cols);
        for (let row = 0; row < input.rows; row++) {
            const { indices, distances } = within(row);
            if (indices.length === 0 && whole)
                throw nobodyNear(row);
            const weights = weigh.row(Float64Array.from(distances));
            const total = weights.reduce((sum, weight) => sum + weight, 0);
            for (let target = 0; target < targets.cols; target++) {
                let sum = 0;
                for (const [at, index] of indices.entries())
                    sum += targets.data[index * targets.cols + target] * weights[at];
                out[row * targets.cols + target] = sum / total;
            }
        }
        return out;
    }, {
        toOnnx(graph, input) {
            const { weights, nobody } = graphWeights(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_10__/* .graphMatrix */ .yP)(graph, input), attributes, index);
            const sums = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_10__/* .graphProduct */ .Kv)(graph, weights, graph.constant(targets.data, [targets.rows, targets.cols]));
            const values = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_14__/* .graphMath */ .T)(graph).div(sums, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_10__/* .graphRowSum */ .wJ)(graph, weights));
            return {
                values: whole ? (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_10__/* .graphRefuse */ .Tg)(graph, values, nobody, REFUSAL) : values,
            };
        },
    });
}
/** Without a tree, Euclidean distances are computed from products, whose rounding decides about a row on the rim. */
function searchWithin(attributes, { training, metric, method }) {
    const limit = metric.reduce(attributes.number('radius'));
    const { cols } = training;
    return (input) => {
        const distance = method === 'brute' && metric.name === 'euclidean'
            ? (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_17__/* .expandedDistance */ .dH)(input, training)
            : (row, at) => metric.reduced(input.data, row * cols, training.data, at * cols, cols);
        return (row) => {
            const indices = [];
            const distances = [];
            for (let at = 0; at < training.rows; at++) {
                const reduced = distance(row, at);
                if (reduced > limit)
                    continue;
                indices.push(at);
                distances.push(metric.finish(reduced));
            }
            return { indices, distances };
        };
    };
}
function nobodyNear(row) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelGateError */ .j3('data', `row ${row + 1} has no training row within the radius, and the model has no answer for that`, {
        remedy: 'Train with a larger radius or an outlier_label.',
    });
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
