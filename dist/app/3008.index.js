export const id = 3008;
export const ids = [3008];
export const modules = {

/***/ 53008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iterativeImputerLowering: () => (/* binding */ iterativeImputerLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(52240);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(16281);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67133);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81109);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67222);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17331);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32643);
/* harmony import */ var _gaps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50613);
/* harmony import */ var _graph_members_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(75784);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26986);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(87665);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73973);









const NAME = 'sklearn.impute.IterativeImputer';
/** Fills gaps by what regressions on the other columns say, round by round. */
const iterativeImputerLowering = {
    classes: [NAME],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        if (attributes.boolean('sample_posterior'))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(`${NAME}.sample_posterior`, 'it fills gaps at random, so there is nothing to reproduce');
        if (attributes.has('keep_empty_features') && attributes.boolean('keep_empty_features'))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(`${NAME}.keep_empty_features`, 'it means different things in different versions');
        const marker = (0,_gaps_js__WEBPACK_IMPORTED_MODULE_2__/* .markerNumber */ .Iy)(attributes);
        const initial = (0,_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .lowerTransformer */ .he)(attributes.object('initial_imputer_'), context, 'initial_imputer_');
        const kept = keptColumns(attributes);
        const steps = stepsOf(attributes, context, kept.length);
        const flagged = (0,_gaps_js__WEBPACK_IMPORTED_MODULE_2__/* .markedColumns */ .E$)(attributes);
        const missing = Number.isNaN(marker) ? 'allowed' : 'refused';
        const about = { className: NAME, inputs: (0,_features_js__WEBPACK_IMPORTED_MODULE_4__/* .inputsOf */ .Vc)(attributes, 'number', initial.inputs.length), missing };
        return {
            ...(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .transformerFacts */ .bk)(NAME, about.inputs),
            transform(block) {
                const input = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .toDense */ .FL)((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .numericInput */ .ui)(block, about));
                const filled = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .toDense */ .FL)(initial.transform(input));
                const gaps = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .toDense */ .FL)((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .selectColumns */ .Gs)(input, kept)).data.map((value) => ((0,_gaps_js__WEBPACK_IMPORTED_MODULE_2__/* .isMarked */ .rZ)(value, marker) ? 1 : 0));
                const values = { ...filled, data: filled.data.slice() };
                // Where nothing at all is known, scikit-learn leaves the first filling.
                if (gaps.includes(0))
                    for (const step of steps)
                        fill(step, values, gaps);
                return flagged.length === 0 ? values : withFlags(values, input, { flagged, marker });
            },
            toOnnx(graph, input) {
                const { allMin, and, equal, greater, isNaN, max, min, number, where } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphMath */ .T)(graph);
                const matrix = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphMatrix */ .yP)(graph, input);
                const marked = number(Number.isNaN(marker) ? isNaN(matrix) : equal(matrix, marker));
                const gaps = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphColumns */ .iD)(graph, marked, kept);
                const first = (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_10__.graphTransformed)(graph, initial, [matrix]);
                const known = equal(allMin(gaps), 0);
                const columns = kept.map((_, at) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphColumns */ .iD)(graph, first, [at]));
                for (const { target, neighbours, estimator, low, high } of steps) {
                    const seen = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphConcat */ .tR)(graph, neighbours.map((at) => columns[at]));
                    const predicted = new _graph_members_js__WEBPACK_IMPORTED_MODULE_11__/* .GraphMember */ .D(graph, estimator, [seen]).values;
                    const isGap = and(greater((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphColumns */ .iD)(graph, gaps, [target]), 0), known);
                    columns[target] = where(isGap, min(max(predicted, low), high), columns[target]);
                }
                if (flagged.length > 0)
                    columns.push((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphColumns */ .iD)(graph, marked, [...flagged]));
                return { transformed: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .graphConcat */ .tR)(graph, columns) };
            },
        };
    },
};
/** Columns of which training knew something; the others are dropped. */
function keptColumns(attributes) {
    const empty = attributes.has('_is_empty_feature')
        ? (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_12__/* .toFloats */ .Fn)(attributes.array('_is_empty_feature'))
        : _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(attributes.object('initial_imputer_'))
            .floats('statistics_')
            .map((value) => (Number.isNaN(value) ? 1 : 0));
    return Array.from(empty.keys()).filter((column) => empty[column] === 0);
}
/** `imputation_sequence_`: (feature, neighbours, estimator) of every round in order; empty when no round was needed. */
function stepsOf(attributes, context, columns) {
    if (attributes.int('n_iter_') === 0)
        return [];
    const [lows, highs] = [boundsOf(attributes, '_min_value'), boundsOf(attributes, '_max_value')];
    return attributes.list('imputation_sequence_').map((triplet, at) => {
        const [feature, others, estimator] = itemsOf(triplet);
        const target = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_12__/* .asNumber */ .i)(feature ?? null);
        const neighbours = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_12__/* .asItems */ .dB)(others ?? null)?.map((item) => (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_12__/* .asNumber */ .i)(item) ?? -1) ?? [-1];
        const fits = (column) => column !== null && Number.isInteger(column) && column >= 0 && column < columns;
        if (!(estimator instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_13__/* .PyObject */ .By) || target === null || ![target, ...neighbours].every(fits))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupt */ .qb)(NAME, `step ${at} of imputation_sequence_ does not fit the columns`);
        return {
            target,
            neighbours,
            estimator: (0,_members_js__WEBPACK_IMPORTED_MODULE_14__/* .lowerPredictor */ .E8)(estimator, context, `imputation_sequence_[${at}].estimator`),
            low: lows(target),
            high: highs(target),
        };
    });
}
/** One a column; one for all until 0.22. */
function boundsOf(attributes, name) {
    const single = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_12__/* .asNumber */ .i)(attributes.raw(name));
    if (single !== null)
        return () => single;
    const bounds = attributes.floats(name);
    return (column) => bounds[column] ?? (name === '_min_value' ? -Infinity : Infinity);
}
/** A named tuple is pickled by the arguments of its class. */
function itemsOf(triplet) {
    if (triplet instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_13__/* .PyObject */ .By)
        return triplet.args;
    return (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_12__/* .asItems */ .dB)(triplet) ?? [];
}
function fill({ target, neighbours, estimator, low, high }, values, gaps) {
    const { cols } = values;
    const rows = Array.from({ length: values.rows }, (_, row) => row).filter((row) => gaps[row * cols + target] === 1);
    if (rows.length === 0)
        return;
    const known = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .denseBlock */ .L9)(rows.length, neighbours.length);
    for (const [at, row] of rows.entries()) {
        for (const [to, column] of neighbours.entries())
            known.data[at * known.cols + to] = values.data[row * cols + column];
    }
    const predicted = (0,_members_js__WEBPACK_IMPORTED_MODULE_14__/* .ask */ .kA)(estimator, known, 'predictions').values;
    if (predicted?.length !== rows.length)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(estimator.className, `it predicts no values for ${NAME}`);
    for (const [at, row] of rows.entries())
        values.data[row * cols + target] = Math.min(Math.max(predicted[at], low), high);
}
function withFlags(values, input, { flagged, marker }) {
    const output = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .denseBlock */ .L9)(values.rows, values.cols + flagged.length);
    for (let row = 0; row < values.rows; row++) {
        output.data.set(values.data.subarray(row * values.cols, (row + 1) * values.cols), row * output.cols);
        for (const [at, column] of flagged.entries()) {
            output.data[row * output.cols + values.cols + at] = (0,_gaps_js__WEBPACK_IMPORTED_MODULE_2__/* .isMarked */ .rZ)(input.data[row * input.cols + column], marker)
                ? 1
                : 0;
        }
    }
    return output;
}


/***/ })

};
