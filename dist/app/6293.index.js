export const id = 6293;
export const ids = [6293];
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

/***/ 16293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  splineTransformerLowering: () => (/* binding */ splineTransformerLowering)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/formats/access.ts
var access = __webpack_require__(74136);
// EXTERNAL MODULE: ./src/formats/pickle/values.ts
var values = __webpack_require__(16281);
// EXTERNAL MODULE: ./src/plan/estimators.ts
var estimators = __webpack_require__(78136);
// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
;// CONCATENATED MODULE: ./src/plan/splines/basis.ts
/** The first and last value that the splines were made for. */
function splineRange({ degree, knots }) {
    return [knots[degree], knots[knots.length - degree - 1]];
}
/**
 * Every spline, or its derivative, at x; beyond the range its first and last piece go on. De Boor's recursion in the order of
 * SciPy's evaluate_spline (scipy/interpolate/src/__fitpack.cc).
 */
function splineAt(basis, x, derivative = 0) {
    const { degree, knots, coefficients } = basis;
    const interval = intervalOf(basis, x);
    const weights = pieces(knots, degree, interval, x, derivative);
    const out = new Float64Array(coefficients.cols);
    for (let column = 0; column < out.length; column++) {
        let sum = 0;
        for (let at = 0; at <= degree; at++) {
            sum += coefficients.data[(interval + at - degree) * coefficients.cols + column] * weights[at];
        }
        out[column] = sum;
    }
    return out;
}
function intervalOf({ degree, knots }, x) {
    const last = knots.length - degree - 2;
    let interval = degree;
    while (interval < last && x >= knots[interval + 1])
        interval++;
    return interval;
}
/** The degree + 1 B-splines that are not zero between knots[interval] and knots[interval + 1]. */
function pieces(knots, degree, interval, x, derivative) {
    let weights = new Float64Array(degree + 1);
    weights[0] = 1;
    for (let level = 1; level <= degree; level++) {
        const before = weights;
        weights = new Float64Array(degree + 1);
        for (let at = 1; at <= level; at++) {
            const right = knots[interval + at];
            const left = knots[interval + at - level];
            if (right === left)
                continue;
            if (level > degree - derivative) {
                const weight = (level * before[at - 1]) / (right - left);
                weights[at - 1] -= weight;
                weights[at] = weight;
            }
            else {
                const weight = before[at - 1] / (right - left);
                weights[at - 1] += weight * (right - x);
                weights[at] = weight * (x - left);
            }
        }
    }
    return weights;
}

// EXTERNAL MODULE: ./src/lower/sklearn/features.ts
var features = __webpack_require__(32643);
;// CONCATENATED MODULE: ./src/lower/sklearn/spline-transformer.ts





const NAME = 'sklearn.preprocessing.SplineTransformer';
/** The B-splines of each column. */
const splineTransformerLowering = {
    classes: [NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const bases = attributes.list('bsplines_').map((spline) => basisOf(spline));
        const [first] = bases;
        if (first === undefined || bases.some((basis) => basis.coefficients.cols !== first.coefficients.cols))
            throw (0,errors/* corrupt */.qb)(NAME, 'its columns have different numbers of splines');
        const width = first.coefficients.cols;
        const extrapolate = extrapolationOf(attributes);
        const gaps = attributes.has('handle_missing') && attributes.string('handle_missing') === 'zeros';
        const kept = width - (attributes.boolean('include_bias') ? 0 : 1);
        const inputs = (0,features/* inputsOf */.Vc)(attributes, 'number', bases.length);
        const about = { className: NAME, inputs, missing: gaps ? 'allowed' : 'refused' };
        return (0,estimators/* numericTransformer */.BL)(about, (block) => {
            const input = (0,blocks/* toDense */.FL)(block);
            const output = (0,blocks/* denseBlock */.L9)(input.rows, kept * bases.length);
            for (let at = 0; at < input.data.length; at++) {
                const value = input.data[at];
                if (Number.isNaN(value))
                    continue;
                const column = at % input.cols;
                const splines = extrapolate(bases[column], value, column, () => outside(inputs[column].name, column, value));
                output.data.set(splines.subarray(0, kept), at * kept);
            }
            return output;
        });
    },
};
/** scipy.interpolate.BSpline; its attributes became private in SciPy 1.15. */
function basisOf(value) {
    if (!(value instanceof values/* PyObject */.By))
        throw (0,errors/* corrupt */.qb)(NAME, 'a spline is no object');
    const attributes = access/* Attributes */.e.of(value);
    const degree = attributes.int('k');
    const knots = attributes.floats(attributes.has('_t') ? '_t' : 't');
    const coefficients = attributes.matrix(attributes.has('_c') ? '_c' : 'c');
    if (degree < 0 || coefficients.rows < degree + 1 || knots.length < coefficients.rows + degree + 1)
        throw (0,errors/* corrupt */.qb)(NAME, 'the knots of a spline do not fit its degree');
    // More knots than splines only occur where the file is damaged: SciPy takes the length of the coefficients as the number of splines.
    return { degree, knots: knots.subarray(0, coefficients.rows + degree + 1), coefficients };
}
function extrapolationOf(attributes) {
    const rule = attributes.string('extrapolation');
    switch (rule) {
        case 'continue':
            return (basis, value) => splineAt(basis, value);
        case 'periodic':
            return (basis, value) => {
                const [low, high] = splineRange(basis);
                return splineAt(basis, low + modulo(value - low, high - low));
            };
        case 'error':
            return (basis, value, _column, refuse) => {
                const [low, high] = splineRange(basis);
                if (value < low || value > high)
                    throw refuse();
                return splineAt(basis, value);
            };
        case 'constant':
            return (basis, value) => {
                const [low, high] = splineRange(basis);
                return ends(basis, value < low ? low : value > high ? high : null, basis.degree) ?? splineAt(basis, value);
            };
        case 'linear':
            return linear;
        default:
            throw (0,errors/* unsupported */.qO)(`${NAME}.extrapolation`, `"${rule}"`);
    }
}
/** The splines at an end of the range: only the outermost ones go on beyond it. null for a value inside. */
function ends(basis, end, count) {
    if (end === null)
        return null;
    const low = end === splineRange(basis)[0];
    const width = basis.coefficients.cols;
    return splineAt(basis, end).map((value, at) => ((low ? at < count : at >= width - count) ? value : 0));
}
/**
 * scikit-learn counts the outermost splines in a variable that it raises to 2 for degrees below and never sets back, so that later
 * columns of such a transformer also begin and end further inside.
 */
const linear = (basis, value, column) => {
    const { degree, knots, coefficients } = basis;
    const margin = degree > 1 ? degree : Math.min(2, degree + column);
    const count = degree > 1 ? degree : Math.min(2, margin + 1);
    const [low, high] = [knots[margin], knots[knots.length - margin - 1]];
    if (value >= low && value <= high)
        return splineAt(basis, value);
    const out = new Float64Array(coefficients.cols);
    const continued = (end, at) => {
        const slope = degree === 0 ? 0 : splineAt(basis, end, 1)[at];
        return splineAt(basis, end)[at] + (value - end) * slope;
    };
    // In scikit-learn's order: where the margins overlap, a value is beyond both ends.
    for (let at = 0; at < count; at++) {
        if (value < low)
            out[at] = continued(low, at);
        const mirrored = out.length - 1 - at;
        if (value > high)
            out[mirrored] = continued(high, mirrored);
    }
    return out;
};
/** numpy's %: the sign of the divisor. */
function modulo(value, divisor) {
    const rest = value % divisor;
    return rest !== 0 && rest < 0 !== divisor < 0 ? rest + divisor : rest;
}
function outside(name, column, value) {
    const shown = (0,core_text/* plain */.pj)(name ?? `#${column + 1}`, 80);
    return new errors/* ModelGateError */.j3('data', `column ${shown} holds ${value}, which lies beyond the limits of the knots`, {
        subject: shown,
        remedy: 'Train with another extrapolation than "error" to take such values.',
    });
}


/***/ })

};
