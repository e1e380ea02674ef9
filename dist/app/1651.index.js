export const id = 1651;
export const ids = [1651,8491];
export const modules = {

/***/ 61651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nearestGraphLowering: () => (/* binding */ nearestGraphLowering),
/* harmony export */   radiusGraphLowering: () => (/* binding */ radiusGraphLowering)
/* harmony export */ });
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24930);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17331);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67222);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67133);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32643);
/* harmony import */ var _neighbour_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95302);
/* harmony import */ var _radius_neighbours_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98491);






const NEAREST = 'sklearn.neighbors.KNeighborsTransformer';
const WITHIN = 'sklearn.neighbors.RadiusNeighborsTransformer';
/** A column a training row: the distance to those near, or 1; distances count one neighbour more, for the row itself. */
const nearestGraphLowering = {
    classes: [NEAREST],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const index = (0,_neighbour_index_js__WEBPACK_IMPORTED_MODULE_1__/* .neighbourIndexOf */ .t)(attributes, context);
        const measured = attributes.string('mode') === 'distance';
        const k = (0,_neighbour_index_js__WEBPACK_IMPORTED_MODULE_1__/* .neighbourCount */ .$)(attributes, index) + (measured ? 1 : 0);
        const about = { className: NEAREST, inputs: (0,_features_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOf */ .Vc)(attributes, 'number', index.training.cols) };
        return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .denseTransformer */ .B5)(about, (input) => {
            const found = index.find(input, k);
            return graphOf(input.rows, index.training.rows, (row) => Array.from({ length: k }, (_, at) => [
                found.indices[row * k + at],
                measured ? found.distances[row * k + at] : 1,
            ]));
        }, {
            toOnnx(graph, input) {
                const matrix = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .graphMatrix */ .yP)(graph, input);
                const found = index.graph(graph, matrix, k);
                const turned = (value) => graph.node('Transpose', [value]);
                const distances = turned(found.distances);
                const { equal, where } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphMath */ .T)(graph);
                const cells = measured ? distances : where(equal(distances, distances), 1, 1);
                const empty = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .graphRepeat */ .g$)(graph, matrix, new Float64Array(index.training.rows));
                return { transformed: graph.node('ScatterElements', [empty, turned(found.indices), cells], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Wh)(1) }) };
            },
        });
    },
};
/** A column a training row: the distance to those within the radius, or 1. */
const radiusGraphLowering = {
    classes: [WITHIN],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const index = (0,_neighbour_index_js__WEBPACK_IMPORTED_MODULE_1__/* .neighbourIndexOf */ .t)(attributes, context);
        const measured = attributes.string('mode') === 'distance';
        const search = (0,_radius_neighbours_js__WEBPACK_IMPORTED_MODULE_7__.searchWithin)(attributes, index);
        const about = { className: WITHIN, inputs: (0,_features_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOf */ .Vc)(attributes, 'number', index.training.cols) };
        return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .denseTransformer */ .B5)(about, (input) => {
            const within = search((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .toDense */ .FL)(input));
            return graphOf(input.rows, index.training.rows, (row) => {
                const { indices, distances } = within(row);
                return indices.map((at, rank) => [at, measured ? distances[rank] : 1]);
            });
        }, {
            toOnnx(graph, input) {
                const { distances, within } = (0,_radius_neighbours_js__WEBPACK_IMPORTED_MODULE_7__.graphWithin)(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .graphMatrix */ .yP)(graph, input), attributes, index);
                const { number, where } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .graphMath */ .T)(graph);
                return { transformed: measured ? where(within, distances, 0) : number(within) };
            },
        });
    },
};
function graphOf(rows, cols, cellsOf) {
    const cells = Array.from({ length: rows }, (_, row) => cellsOf(row).toSorted((a, b) => a[0] - b[0]));
    const indptr = new Int32Array(rows + 1);
    for (const [row, found] of cells.entries())
        indptr[row + 1] = indptr[row] + found.length;
    return {
        kind: 'sparse',
        rows,
        cols,
        indptr,
        indices: Int32Array.from(cells.flat(), (cell) => cell[0]),
        data: Float64Array.from(cells.flat(), (cell) => cell[1]),
    };
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


/***/ })

};
