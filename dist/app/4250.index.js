export const id = 4250;
export const ids = [4250,8136];
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

/***/ 24250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   knnImputerLowering: () => (/* binding */ knnImputerLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52240);
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24930);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67133);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67222);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17331);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50155);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32643);
/* harmony import */ var _gaps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50613);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1358);







const NAME = 'sklearn.impute.KNNImputer';
/** Fills a gap with the mean of the nearest training rows that know the column. */
const knnImputerLowering = {
    classes: [NAME],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const marker = (0,_gaps_js__WEBPACK_IMPORTED_MODULE_1__/* .markerNumber */ .Iy)(attributes);
        const training = trainingOf(attributes);
        const weights = attributes.raw('weights');
        if (weights !== 'uniform' && weights !== 'distance')
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(`${NAME}.weights`, 'weights by a function');
        if (attributes.raw('metric') !== 'nan_euclidean')
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(`${NAME}.metric`, 'a metric of its own');
        const valid = validColumns(attributes, training);
        const keepEmpty = attributes.has('keep_empty_features') && attributes.boolean('keep_empty_features');
        const kept = valid.flatMap((known, column) => (known || keepEmpty ? [column] : []));
        const flagged = (0,_gaps_js__WEBPACK_IMPORTED_MODULE_1__/* .markedColumns */ .E$)(attributes);
        const k = attributes.int('n_neighbors');
        if (valid.length !== training.cols || k < 1)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)(NAME, 'its columns do not fit the training rows');
        context.note('of training rows that are equally far, the first ones fill a gap; scikit-learn leaves that choice open');
        const rule = {
            training,
            k,
            byDistance: weights === 'distance',
            // Until 1.5 rows at an unknown distance took part when there were too few others.
            unknownCount: weights === 'uniform' && !(0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtLeast */ .d)(context.version, 1, 6),
        };
        const missing = Number.isNaN(marker) ? 'allowed' : 'refused';
        return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .denseTransformer */ .B5)({ className: NAME, inputs: (0,_features_js__WEBPACK_IMPORTED_MODULE_5__/* .inputsOf */ .Vc)(attributes, 'number', valid.length), missing }, (input) => {
            const output = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .denseBlock */ .L9)(input.rows, kept.length + flagged.length);
            for (let row = 0; row < input.rows; row++) {
                const cells = input.data.subarray(row * input.cols, (row + 1) * input.cols);
                const gaps = cells.map((value) => ((0,_gaps_js__WEBPACK_IMPORTED_MODULE_1__/* .isMarked */ .rZ)(value, marker) ? 1 : 0));
                const distances = gaps.includes(1) ? distancesTo(cells, gaps, training) : null;
                let to = row * output.cols;
                for (const column of kept) {
                    if (!valid[column])
                        output.data[to++] = 0;
                    else
                        output.data[to++] = gaps[column] === 1 ? filling(column, distances, rule) : cells[column];
                }
                for (const column of flagged)
                    output.data[to++] = gaps[column];
            }
            return output;
        }, {
            toOnnx(graph, input) {
                const { equal, isNaN, number, sqrt, where } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .graphMath */ .T)(graph);
                const matrix = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphMatrix */ .yP)(graph, input);
                const gap = Number.isNaN(marker) ? isNaN(matrix) : equal(matrix, marker);
                const distances = sqrt((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphGappedSquares */ .w)(graph, where(gap, 0, matrix), number(gap), training));
                const columnOf = (value, column) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphColumns */ .iD)(graph, value, [column]);
                const columns = kept.map((column) => {
                    const own = columnOf(matrix, column);
                    if (!valid[column])
                        return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphRepeat */ .g$)(graph, matrix, Float64Array.of(0));
                    return where(columnOf(gap, column), graphFilling(graph, column, distances, rule), own);
                });
                const flags = [...flagged].map((column) => number(columnOf(gap, column)));
                return { transformed: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphConcat */ .tR)(graph, [...columns, ...flags]) };
            },
        });
    },
};
/** `filling` in a graph: [rows, 1]. */
function graphFilling(graph, column, distances, { training, k, byDistance, unknownCount }) {
    const { div, equal, greater, isNaN, mul, not, number, rowMax, rowMin, where } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .graphMath */ .T)(graph);
    const donors = donorsOf(column, training);
    const values = Float64Array.from(donors, (row) => training.data[row * training.cols + column]);
    const near = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphColumns */ .iD)(graph, distances, donors);
    const unknown = isNaN(near);
    const size = graph.constant(BigInt64Array.of(BigInt(Math.min(k, donors.length))), [1]);
    const order = { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Wh)(1), largest: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Wh)(0), sorted: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Wh)(1) };
    // NaN sorts last; of equals the first.
    const [nearest, places] = graph.nodes('TopK', [where(unknown, Infinity, near), size], 2, order);
    const given = graph.node('Gather', [graph.constant(values, [values.length]), places], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_10__/* .int */ .Wh)(0) });
    const known = unknownCount ? number(equal(nearest, nearest)) : number(not(equal(nearest, Infinity)));
    const exact = number(equal(nearest, 0));
    const inverse = mul(div(1, where(equal(nearest, 0), 1, nearest)), known);
    const weights = byDistance ? where(greater(rowMax(exact), 0), exact, inverse) : known;
    const filled = div((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphRowSum */ .wJ)(graph, mul(given, weights)), (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphRowSum */ .wJ)(graph, weights));
    return where(greater(rowMin(number(unknown)), 0), mean([...values]), filled);
}
function donorsOf(column, training) {
    const rows = Array.from({ length: training.rows }, (_, row) => row);
    return rows.filter((row) => training.gaps[row * training.cols + column] !== 1);
}
/** Columns that training knew in some row; the file says it since 1.1. */
function validColumns(attributes, { gaps, rows, cols }) {
    if (attributes.has('_valid_mask')) {
        return Array.from((0,_formats_index_js__WEBPACK_IMPORTED_MODULE_11__/* .toFloats */ .Fn)(attributes.array('_valid_mask')), (flag) => flag === 1);
    }
    const known = (column) => Array.from({ length: rows }, (_, row) => gaps[row * cols + column]).includes(0);
    return Array.from({ length: cols }, (_, column) => known(column));
}
function trainingOf(attributes) {
    const gaps = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_11__/* .toFloats */ .Fn)(attributes.array('_mask_fit_X'));
    const { rows, cols, data } = attributes.matrix('_fit_X');
    if (gaps.length !== data.length)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)(NAME, 'the gaps do not fit the training rows');
    return { kind: 'dense', rows, cols, data, gaps };
}
function distancesTo(cells, gaps, training) {
    return Float64Array.from({ length: training.rows }, (_, row) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .gappedDistance */ .V)(cells, gaps, training, row));
}
function filling(column, distances, { training, k, byDistance, unknownCount }) {
    const donors = donorsOf(column, training);
    const value = (row) => training.data[row * training.cols + column];
    if (donors.every((row) => Number.isNaN(distances[row])))
        return mean(donors.map(value));
    // NaN sorts last; the sort is stable, so that the first of equals stays first.
    const order = (row) => (Number.isNaN(distances[row]) ? Infinity : distances[row]);
    const nearest = donors
        .toSorted((left, right) => (order(left) === order(right) ? 0 : order(left) - order(right)))
        .slice(0, k);
    const known = unknownCount ? nearest : nearest.filter((row) => !Number.isNaN(distances[row]));
    if (!byDistance)
        return mean(known.map(value));
    const exact = known.filter((row) => distances[row] === 0);
    if (exact.length > 0)
        return mean(exact.map(value));
    let sum = 0;
    let total = 0;
    for (const row of known) {
        sum += value(row) * (1 / distances[row]);
        total += 1 / distances[row];
    }
    return sum / total;
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
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

/***/ 9290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dm: () => (/* binding */ graphSquares),
/* harmony export */   pN: () => (/* binding */ graphNearest),
/* harmony export */   rM: () => (/* binding */ graphPairwise),
/* harmony export */   xk: () => (/* binding */ graphDifferences),
/* harmony export */   yn: () => (/* binding */ graphDot)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24930);
/* harmony import */ var _graph_math_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67222);
/* harmony import */ var _graph_nodes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17331);




/** Columns that are taken one by one, each a few nodes of the graph. */
const MAX_UNROLLED = 512;
/**
 * A sum over the columns of a term of each row and each training row: [rows, training rows]. The columns come one after the
 * other, in the order of the kernels.
 * @throws unsupported for more than MAX_UNROLLED columns
 */
function graphPairwise(graph, matrix, training, term, combine = (math, left, right) => math.add(left, right)) {
    const { rows, cols, data } = training;
    if (cols > MAX_UNROLLED)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('ONNX', `distances of ${cols} columns, more than ${MAX_UNROLLED}`);
    const math = (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_1__/* .graphMath */ .T)(graph);
    const columns = Array.from({ length: cols }, (_, column) => {
        const given = graph.node('Gather', [matrix, graph.constant(BigInt64Array.of(BigInt(column)), [1])], {
            axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Wh)(1),
        });
        const known = (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .graphRow */ .xm)(graph, Float64Array.from({ length: rows }, (_unused, row) => data[row * cols + column]));
        return term(math, given, known, column);
    });
    return columns.reduce((total, column) => combine(math, total, column));
}
/** Squared Euclidean distances as sums of squared differences; of many columns as |x|^2 - 2 x.y + |y|^2 around the mean. */
function graphDifferences(graph, matrix, training) {
    if (training.cols <= MAX_UNROLLED) {
        return graphPairwise(graph, matrix, training, (math, row, other) => math.square(math.sub(row, other)));
    }
    const { rows, cols, data } = training;
    const mean = new Float64Array(cols);
    for (let at = 0; at < data.length; at++)
        mean[at % cols] += data[at] / rows;
    const centred = { ...training, data: data.map((value, at) => value - mean[at % cols]) };
    return graphSquares(graph, (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_1__/* .graphMath */ .T)(graph).sub(matrix, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .graphRow */ .xm)(graph, mean)), centred);
}
/** Squared Euclidean distances as |x|^2 - 2 x.y + |y|^2, not below zero. */
function graphSquares(graph, matrix, training) {
    const { add, max, square } = (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_1__/* .graphMath */ .T)(graph);
    const { rows, cols, data } = training;
    const norms = new Float64Array(rows);
    for (let at = 0; at < data.length; at++)
        norms[Math.floor(at / cols)] += data[at] * data[at];
    const products = graphDot(graph, matrix, { ...training, data: data.map((value) => -2 * value) });
    return max(add(add((0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .graphRowSum */ .wJ)(graph, square(matrix)), products), (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .graphRow */ .xm)(graph, norms)), 0);
}
/** Scalar products of the rows with the training rows: [rows, training rows]. */
function graphDot(graph, matrix, { rows, cols, data }) {
    const turned = new Float64Array(data.length);
    for (let row = 0; row < rows; row++) {
        for (let col = 0; col < cols; col++)
            turned[col * rows + row] = data[row * cols + col];
    }
    return (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_3__/* .graphProduct */ .Kv)(graph, matrix, graph.constant(turned, [cols, rows]));
}
/** Position of the smallest entry of each row, the first on ties: int64 [rows]. */
function graphNearest(graph, distances) {
    return graph.node('ArgMin', [distances], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Wh)(1), keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Wh)(0) });
}


/***/ }),

/***/ 50155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ gappedDistance),
/* harmony export */   w: () => (/* binding */ graphGappedSquares)
/* harmony export */ });
/* harmony import */ var _graph_distances_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9290);
/* harmony import */ var _graph_math_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67222);
/* harmony import */ var _graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17331);



/**
 * nan_euclidean_distances: over the columns that both know, scaled up to all of them; NaN without a common one. In the order of
 * scikit-learn, which takes |x|^2 - 2 x.y + |y|^2 and then subtracts what only one of the rows knows.
 */
function gappedDistance(cells, gaps, training, row) {
    const { cols } = training;
    let [norm, product, otherNorm, onlyHere, onlyThere, common] = [0, 0, 0, 0, 0, 0];
    for (let column = 0; column < cols; column++) {
        const at = row * cols + column;
        const here = gaps[column] === 1 ? 0 : cells[column];
        const there = training.gaps[at] === 1 ? 0 : training.data[at];
        norm += here * here;
        product += here * there;
        otherNorm += there * there;
        if (training.gaps[at] === 1)
            onlyHere += here * here;
        else if (gaps[column] === 1)
            onlyThere += there * there;
        else
            common++;
    }
    const all = Math.max(0, -2 * product + norm + otherNorm);
    return common === 0 ? NaN : Math.sqrt((Math.max(0, all - onlyHere - onlyThere) / common) * cols);
}
/**
 * The squares of the same distances in a graph, for every row and training row: [rows, training rows], NaN without a common column.
 * @param known [rows, columns] with 0 where there is a gap
 * @param gaps [rows, columns] of 0 and 1
 */
function graphGappedSquares(graph, known, gaps, training) {
    const { add, div, equal, max, mul, square, sub, where } = (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_0__/* .graphMath */ .T)(graph);
    const { rows, cols } = training;
    const there = training.data.map((value, at) => (training.gaps[at] === 1 ? 0 : value));
    const norms = new Float64Array(rows);
    for (const [at, value] of there.entries())
        norms[Math.floor(at / cols)] += value * value;
    const dot = (value, data) => (0,_graph_distances_js__WEBPACK_IMPORTED_MODULE_1__/* .graphDot */ .yn)(graph, value, { kind: 'dense', rows, cols, data });
    const squares = square(known);
    const products = dot(known, there.map((value) => -2 * value));
    const all = max(add(add(products, (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphRowSum */ .wJ)(graph, squares)), (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphRow */ .xm)(graph, norms)), 0);
    const onlyHere = dot(squares, training.gaps);
    const onlyThere = dot(gaps, there.map((value) => value * value));
    const common = dot(sub(1, gaps), training.gaps.map((gap) => 1 - gap));
    const none = equal(common, 0);
    const rest = max(sub(sub(all, onlyHere), onlyThere), 0);
    return where(none, NaN, mul(div(rest, where(none, 1, common)), cols));
}


/***/ })

};
