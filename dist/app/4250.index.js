export const id = 4250;
export const ids = [4250];
export const modules = {

/***/ 91880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ isMissingMarker),
/* harmony export */   Ri: () => (/* binding */ cellOfValue),
/* harmony export */   nc: () => (/* binding */ cellsOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52240);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65249);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16281);


/**
 * Items of a categories_ or statistics_ array as cells. Missing (NaN, None, pandas.NA) is null.
 * @throws unsupported for bytes, dates and other objects
 */
function cellsOf(array, subject) {
    return (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .toItems */ .ae)(array).map((item) => cellOfValue(item, subject));
}
function cellOfValue(value, subject) {
    const plain = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarOf */ .ol)(value);
    if (plain === null || isMissingMarker(plain))
        return null;
    if (typeof plain === 'string' || typeof plain === 'boolean')
        return plain;
    if (typeof plain === 'number')
        return plain;
    if (typeof plain === 'bigint')
        return Number(plain);
    if (plain instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PyFloat */ .g$)
        return plain.value;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(subject, `a category of this type is not supported: ${(0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeValue */ .bp)(plain)}`);
}
/** NaN, None or pandas.NA: the markers that an empty cell of a data file stands for. */
function isMissingMarker(value) {
    const plain = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarOf */ .ol)(value);
    if (plain === null)
        return true;
    if (plain instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PyFloat */ .g$)
        return Number.isNaN(plain.value);
    if (typeof plain === 'number')
        return Number.isNaN(plain);
    const name = plain instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PyGlobal */ .B6 ? plain.qualifiedName : plain instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PyObject */ .By ? plain.className : null;
    return name !== null && /^pandas\..*\b(NA|NAType|C_NA)$/.test(name);
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

/***/ 50613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ markedColumns),
/* harmony export */   Iy: () => (/* binding */ markerNumber),
/* harmony export */   rZ: () => (/* binding */ isMarked)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74136);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91880);



/** `missing_values` of an imputer on numbers; NaN stands for NaN, None and pandas.NA. */
function markerNumber(attributes) {
    const marker = attributes.raw('missing_values');
    const subject = `${attributes.className}.missing_values`;
    if ((0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissingMarker */ .HD)(marker))
        return NaN;
    const cell = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellOfValue */ .Ri)(marker, subject);
    if (typeof cell !== 'number')
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(subject, 'gaps marked by something else than a number');
    return cell;
}
function isMarked(value, marker) {
    return Number.isNaN(marker) ? Number.isNaN(value) : value === marker;
}
/** Columns that get an indicator of their gaps (add_indicator). */
function markedColumns(attributes) {
    const indicator = attributes.get('indicator_') ?? null;
    if (indicator === null)
        return new Int32Array(0);
    return _formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .Attributes */ .e.of(attributes.object('indicator_')).ints('features_');
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
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52240);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67133);
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
        });
    },
};
/** Columns that training knew in some row; the file says it since 1.1. */
function validColumns(attributes, { gaps, rows, cols }) {
    if (attributes.has('_valid_mask')) {
        return Array.from((0,_formats_index_js__WEBPACK_IMPORTED_MODULE_7__/* .toFloats */ .Fn)(attributes.array('_valid_mask')), (flag) => flag === 1);
    }
    const known = (column) => Array.from({ length: rows }, (_, row) => gaps[row * cols + column]).includes(0);
    return Array.from({ length: cols }, (_, column) => known(column));
}
function trainingOf(attributes) {
    const gaps = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_7__/* .toFloats */ .Fn)(attributes.array('_mask_fit_X'));
    const { rows, cols, data } = attributes.matrix('_fit_X');
    if (gaps.length !== data.length)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)(NAME, 'the gaps do not fit the training rows');
    return { kind: 'dense', rows, cols, data, gaps };
}
/**
 * nan_euclidean_distances: over the columns that both know, scaled up to all of them; NaN without a common one. In the order of
 * scikit-learn, which takes |x|^2 - 2 x.y + |y|^2 and then subtracts what only one of the rows knows.
 */
function distancesTo(cells, gaps, training) {
    const { cols } = training;
    const known = cells.map((value, column) => (gaps[column] === 1 ? 0 : value));
    const norm = known.reduce((sum, value) => sum + value * value, 0);
    return Float64Array.from({ length: training.rows }, (_, row) => {
        let [product, otherNorm, onlyHere, onlyThere, common] = [0, 0, 0, 0, 0];
        for (let column = 0; column < cols; column++) {
            const at = row * cols + column;
            const here = known[column];
            const there = training.gaps[at] === 1 ? 0 : training.data[at];
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
    });
}
function filling(column, distances, { training, k, byDistance, unknownCount }) {
    const donors = [];
    for (let row = 0; row < training.rows; row++)
        if (training.gaps[row * training.cols + column] !== 1)
            donors.push(row);
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
 * Whether a scikit-learn version is at least major.minor; development versions count as their release.
 * A file without a version is older than 0.18.
 */
function isAtLeast(version, major, minor) {
    const match = /^(\d+)\.(\d+)/.exec(version ?? '0.17');
    if (match === null)
        return false;
    const [has, hasMinor] = [Number(match[1]), Number(match[2])];
    return has > major || (has === major && hasMinor >= minor);
}


/***/ })

};
