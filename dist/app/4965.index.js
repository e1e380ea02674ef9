export const id = 4965;
export const ids = [4965,8136];
export const modules = {

/***/ 94965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nearestCentresLowering: () => (/* binding */ nearestCentresLowering),
/* harmony export */   nearestCentroidLowering: () => (/* binding */ nearestCentroidLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40177);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52240);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23441);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67133);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17331);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9290);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67222);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(81109);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(45906);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(66137);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(40810);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32643);
/* harmony import */ var _fitted_metric_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(26457);





const EUCLIDEAN = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .a)('euclidean', 2);
const CENTROID = 'sklearn.neighbors.NearestCentroid';
/** Clusters that are represented by their centres; Birch gives several of them to one cluster. */
const nearestCentresLowering = {
    classes: ['Birch', 'MeanShift', 'AffinityPropagation'].map((name) => `sklearn.cluster.${name}`),
    lower(object) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Attributes */ .e.of(object);
        const className = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalClass */ .t)(attributes.className);
        const birch = className.endsWith('Birch');
        const centres = {
            kind: 'dense',
            ...attributes.matrix(birch ? 'subcluster_centers_' : 'cluster_centers_'),
        };
        if (centres.rows === 0)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(className, 'it found no clusters');
        const labels = birch
            ? (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_4__/* .toInts */ .q9)(attributes.array('subcluster_labels_'))
            : Int32Array.from({ length: centres.rows }, (_, at) => at);
        if (labels.length !== centres.rows)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(className, 'the labels do not fit the centres');
        const about = { className, inputs: (0,_features_js__WEBPACK_IMPORTED_MODULE_5__/* .inputsOf */ .Vc)(attributes, 'number', centres.cols) };
        const clusters = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .classifier */ .kd)({ ...about, classes: [] }, {
            compute: (input) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .toDense */ .FL)(input),
            labels: (input) => nearest(input, centres, EUCLIDEAN).map((at) => labels[at]),
        }, {
            toOnnx(graph, input) {
                const matrix = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphMatrix */ .yP)(graph, input);
                const found = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphNearest */ .pN)(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphSquares */ .dm)(graph, matrix, centres));
                const transformed = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_10__/* .graphMath */ .T)(graph).sqrt((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphDifferences */ .xk)(graph, matrix, centres));
                return { labels: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphLookUp */ .pg)(graph, labels, found), ...(birch ? { transformed } : {}) };
            },
        });
        return {
            ...clusters,
            task: 'clustering',
            classes: null,
            ...(birch ? { transform: (block) => distances((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .toDense */ .FL)((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_11__/* .numericInput */ .ui)(block, about)), centres) } : {}),
        };
    },
};
/** The class whose mean (median for other metrics than the Euclidean) is nearest; from 1.6 on with priors. */
const nearestCentroidLowering = {
    classes: [CENTROID],
    lower(object) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Attributes */ .e.of(object);
        const classes = attributes.labels('classes_');
        const centres = { kind: 'dense', ...attributes.matrix('centroids_') };
        const name = attributes.string('metric');
        const metric = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .a)(name, 2) ?? (0,_fitted_metric_js__WEBPACK_IMPORTED_MODULE_12__/* .unfittedMetric */ .m)(name);
        if (metric === null)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(`${CENTROID}.metric`, `the metric "${name}"`);
        if (centres.rows !== classes.length)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(CENTROID, 'the centroids do not fit the classes');
        const priors = attributes.has('class_prior_') ? attributes.floats('class_prior_') : null;
        const spread = priors === null ? null : attributes.floats('within_class_std_dev_');
        const about = { className: CENTROID, classes, inputs: (0,_features_js__WEBPACK_IMPORTED_MODULE_5__/* .inputsOf */ .Vc)(attributes, 'number', centres.cols) };
        const discriminant = (input) => discriminants(input, centres, { metric, priors: priors, spread: spread });
        const equal = priors?.every((prior) => Math.abs(prior - 1 / classes.length) <= 1e-8 + 1e-5 / classes.length) ?? true;
        return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .classifier */ .kd)(about, {
            compute: (input) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .toDense */ .FL)(input),
            labels: (input) => (equal ? nearest(input, centres, metric) : (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_13__/* .argmaxRows */ ._h)(discriminant(input))),
            ...(priors === null || name !== 'euclidean'
                ? {}
                : {
                    scores: (input) => scoresOf(discriminant(input)),
                    probabilities: (input) => {
                        const scores = discriminant(input);
                        (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_13__/* .softmaxRows */ .yY)(scores);
                        return scores.data;
                    },
                }),
        }, {
            toOnnx(graph, input) {
                const matrix = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphMatrix */ .yP)(graph, input);
                const near = () => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphNearest */ .pN)(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_14__/* .graphReduced */ .rw)(graph, matrix, centres, metric, true));
                if (priors === null || spread === null || (equal && name !== 'euclidean'))
                    return { labels: near() };
                const scores = graphDiscriminants(graph, matrix, centres, { metric, priors, spread });
                const labels = equal ? near() : (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphArgmax */ .Ng)(graph, scores);
                if (name !== 'euclidean')
                    return { labels };
                const { sub } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_10__/* .graphMath */ .T)(graph);
                const column = (at) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphColumns */ .iD)(graph, scores, [at]);
                return {
                    labels,
                    probabilities: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphSoftmax */ .NZ)(graph, scores),
                    scores: classes.length === 2 ? sub(column(1), column(0)) : scores,
                };
            },
        });
    },
};
function nearest(input, centres, metric) {
    return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_15__/* .findNearest */ .qg)(input, centres, 1, metric).indices;
}
function distances(input, centres) {
    const data = new Float64Array(input.rows * centres.rows);
    for (let at = 0; at < data.length; at++) {
        const row = Math.floor(at / centres.rows);
        const centre = at % centres.rows;
        data[at] = Math.sqrt(EUCLIDEAN.reduced(input.data, row * input.cols, centres.data, centre * input.cols, input.cols));
    }
    return { kind: 'dense', rows: input.rows, cols: centres.rows, data };
}
/** Two classes have one score. */
function scoresOf({ rows, cols, data }) {
    return cols === 2 ? Float64Array.from({ length: rows }, (_, row) => data[row * 2 + 1] - data[row * 2]) : data;
}
/** Twice the log prior less the squared distance, in units of the spread within the classes. */
function discriminants(input, centres, { metric, priors, spread }) {
    const scaled = ({ data, cols }) => data.map((value, at) => value / (spread[at % cols] || 1));
    const [rows, means] = [scaled(input), scaled(centres)];
    const data = new Float64Array(input.rows * centres.rows);
    for (let at = 0; at < data.length; at++) {
        const row = Math.floor(at / centres.rows);
        const label = at % centres.rows;
        const distance = metric.finish(metric.reduced(rows, row * input.cols, means, label * input.cols, input.cols));
        data[at] = -(distance ** 2) + 2 * Math.log(priors[label]);
    }
    return { kind: 'dense', rows: input.rows, cols: centres.rows, data };
}
/** `discriminants` in a graph. */
function graphDiscriminants(graph, matrix, centres, { metric, priors, spread }) {
    const { add, div, neg, square } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_10__/* .graphMath */ .T)(graph);
    const units = spread.map((value) => value || 1);
    const means = { ...centres, data: centres.data.map((value, at) => value / units[at % centres.cols]) };
    const rows = div(matrix, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphRow */ .xm)(graph, units));
    const distances = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_14__/* .graphFinished */ .Px)(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_14__/* .graphReduced */ .rw)(graph, rows, means, metric, false), metric);
    return add(neg(square(distances)), (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphRow */ .xm)(graph, priors.map((prior) => 2 * Math.log(prior))));
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
