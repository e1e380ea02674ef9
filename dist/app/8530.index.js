export const id = 8530;
export const ids = [8530,802,2643];
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

/***/ 60802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphInterpolate: () => (/* binding */ graphInterpolate),
/* harmony export */   graphIsotonic: () => (/* binding */ graphIsotonic),
/* harmony export */   interpolate: () => (/* binding */ interpolate),
/* harmony export */   isotonicCurve: () => (/* binding */ isotonicCurve),
/* harmony export */   isotonicLowering: () => (/* binding */ isotonicLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67222);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17331);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67133);



const NAME = 'sklearn.isotonic.IsotonicRegression';
/** The fitted steps, joined by lines; beyond the ends flat, NaN, or refused, as `out_of_bounds` says. */
function isotonicCurve(attributes) {
    const { rule, x, y } = stepsOf(attributes);
    const [low, high] = [attributes.number('X_min_'), attributes.number('X_max_')];
    if (rule === 'clip' || x.length === 1)
        return (value) => interpolate(Math.min(Math.max(value, low), high), x, y);
    return (value) => {
        if (value >= x[0] && value <= x.at(-1))
            return interpolate(value, x, y);
        if (rule === 'raise')
            throw beyond(value, x);
        return NaN;
    };
}
function stepsOf(attributes) {
    const rule = attributes.string('out_of_bounds');
    if (rule !== 'clip' && rule !== 'nan' && rule !== 'raise')
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(`${NAME}.out_of_bounds`, `"${rule}"`);
    // `_necessary_X_` until 0.23.
    const [xName, yName] = attributes.has('X_thresholds_')
        ? ['X_thresholds_', 'y_thresholds_']
        : ['_necessary_X_', '_necessary_y_'];
    const [x, y] = [attributes.floats(xName), attributes.floats(yName)];
    if (x.length === 0 || x.length !== y.length)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(NAME, 'the steps are not in the file');
    return { rule, x, y };
}
function beyond(value, x) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `${NAME} got ${value}, it was fitted on values from ${x[0]} to ${x.at(-1)}`, {
        remedy: 'Train with out_of_bounds="clip", or leave such rows out.',
    });
}
/** numpy.interp between ascending x. */
function interpolate(value, x, y) {
    const last = x.length - 1;
    if (Number.isNaN(value))
        return NaN;
    if (value >= x[last])
        return y[last];
    if (value <= x[0])
        return y[0];
    let from = 0;
    let to = last;
    while (to - from > 1) {
        const middle = (from + to) >> 1;
        if (x[middle] <= value)
            from = middle;
        else
            to = middle;
    }
    if (x[from] === value)
        return y[from];
    return ((y[from + 1] - y[from]) / (x[from + 1] - x[from])) * (value - x[from]) + y[from];
}
/** `interpolate` for [rows, 1] values: the steps below a value are counted. */
function graphInterpolate(graph, value, x, y) {
    const { add, greaterEqual, lessEqual, min, max, mul, number, sub, where } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .graphMath */ .T)(graph);
    const last = x.length - 1;
    const ends = where(greaterEqual(value, x[last]), y[last], mul(value, NaN));
    const outer = where(lessEqual(value, x[0]), y[0], ends);
    if (last === 0)
        return outer;
    const below = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .graphRowSum */ .wJ)(graph, number(lessEqual((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .graphRow */ .xm)(graph, x), value)));
    const from = graph.cast((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .graphFlat */ .sv)(graph, min(max(sub(below, 1), 0), last - 1)), 'int64');
    const slopes = y.subarray(0, last).map((low, at) => (y[at + 1] - low) / (x[at + 1] - x[at]));
    const [slope, start, height] = [slopes, x, y].map((table) => graph.node('Gather', [graph.constant(table, [table.length, 1]), from]));
    const inside = add(mul(slope, sub(value, start)), height);
    const beyond = graph.node('Or', [greaterEqual(value, x[last]), lessEqual(value, x[0])]);
    return where(beyond, outer, inside);
}
/** `isotonicCurve` for [rows, 1] values. */
function graphIsotonic(graph, value, attributes) {
    const { greater, less, max, min, or, where } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .graphMath */ .T)(graph);
    const { rule, x, y } = stepsOf(attributes);
    const inside = min(max(value, attributes.number('X_min_')), attributes.number('X_max_'));
    const curve = graphInterpolate(graph, inside, x, y);
    if (rule === 'clip' || x.length === 1)
        return curve;
    const outside = or(less(value, x[0]), greater(value, x.at(-1)));
    if (rule === 'nan')
        return where(outside, NaN, curve);
    return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .graphRefuse */ .Tg)(graph, curve, outside, 'refuse a value beyond those of training');
}
const isotonicLowering = {
    classes: [NAME],
    lower(object) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .Attributes */ .e.of(object);
        const curve = isotonicCurve(attributes);
        const about = { className: NAME, inputs: [{ name: null, kind: 'number' }] };
        return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .regressor */ .pF)(about, (input) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .toDense */ .FL)(input).data.map(curve), {
            toOnnx: (graph, input) => ({ values: graphIsotonic(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .graphMatrix */ .yP)(graph, input), attributes) }),
        });
    },
};


/***/ }),

/***/ 68530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  quantileTransformerLowering: () => (/* binding */ quantileTransformerLowering)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/access.ts
var access = __webpack_require__(74136);
// EXTERNAL MODULE: ./src/plan/graph-math.ts
var graph_math = __webpack_require__(67222);
// EXTERNAL MODULE: ./src/plan/functions/error-function.ts
var error_function = __webpack_require__(70476);
;// CONCATENATED MODULE: ./src/plan/functions/normal-quantile.ts


/** Coefficients of the rational approximations in Cephes' ndtri.c (https://www.netlib.org/cephes/), which SciPy uses. */
const P0 = [-59.96335010141079, 98.00107541859997, -56.67628574690703, 13.931260938727968, -1.2391658386738125];
const Q0 = [
    1, 1.9544885833814176, 4.676279128988815, 86.36024213908905, -225.46268785411937, 200.26021238006066,
    -82.03722561683334, 15.90562251262117, -1.1833162112133,
];
const P1 = [
    4.0554489230596245, 31.525109459989388, 57.16281922464213, 44.08050738932008, 14.684956192885803, 2.1866330685079025,
    -0.1402560791713545, -0.03504246268278482, -0.0008574567851546854,
];
const Q1 = [
    1, 15.779988325646675, 45.39076351288792, 41.3172038254672, 15.04253856929075, 2.504649462083094,
    -0.14218292285478779, -0.03808064076915783, -0.0009332594808954574,
];
const P2 = [
    3.2377489177694603, 6.915228890689842, 3.9388102529247444, 1.3330346081580755, 0.20148538954917908,
    0.012371663481782003, 0.00030158155350823543, 2.6580697468673755e-6, 6.239745391849833e-9,
];
const Q2 = [
    1, 6.02427039364742, 3.6798356385616087, 1.3770209948908132, 0.21623699359449663, 0.013420400608854318,
    0.00032801446468212774, 2.8924786474538068e-6, 6.790194080099813e-9,
];
const SQRT_TWO_PI = 2.5066282746310007;
/** exp(-2) */
const TAIL = 0.1353352832366127;
/** The value below which a standard normal variable stays with this probability: scipy.special.ndtri. */
function normalQuantile(probability) {
    if (probability === 0)
        return -Infinity;
    if (probability === 1)
        return Infinity;
    if (!(probability > 0 && probability < 1))
        return NaN;
    const upper = probability > 1 - TAIL;
    const tail = upper ? 1 - probability : probability;
    if (tail > TAIL) {
        const centred = tail - 0.5;
        const square = centred * centred;
        return (centred + centred * ((square * (0,error_function/* polynomial */.zi)(square, P0)) / (0,error_function/* polynomial */.zi)(square, Q0))) * SQRT_TWO_PI;
    }
    const x = Math.sqrt(-2 * Math.log(tail));
    const z = 1 / x;
    const first = x - Math.log(x) / x;
    const second = x < 8 ? (z * (0,error_function/* polynomial */.zi)(z, P1)) / (0,error_function/* polynomial */.zi)(z, Q1) : (z * (0,error_function/* polynomial */.zi)(z, P2)) / (0,error_function/* polynomial */.zi)(z, Q2);
    return upper ? first - second : second - first;
}
/** The same in a graph. */
function graphNormalQuantile(graph, probability) {
    const { add, div, equal, greater, less, log, max, mul, neg, polynomial: sum, sqrt, square, sub, where, } = (0,graph_math/* graphMath */.T)(graph);
    const upper = greater(probability, 1 - TAIL);
    const tail = where(upper, sub(1, probability), probability);
    const centred = sub(tail, 0.5);
    const squared = square(centred);
    const middle = mul(add(centred, mul(centred, div(mul(squared, sum(squared, P0)), sum(squared, Q0)))), SQRT_TWO_PI);
    // Where the tail is nothing the quotients would be of infinities; these rows are overwritten below.
    const x = sqrt(mul(log(max(tail, Number.MIN_VALUE)), -2));
    const z = div(1, x);
    const first = sub(x, div(log(x), x));
    const near = div(mul(z, sum(z, P1)), sum(z, Q1));
    const far = div(mul(z, sum(z, P2)), sum(z, Q2));
    const away = sub(first, where(less(x, 8), near, far));
    const outer = where(upper, away, neg(away));
    const inside = where(greater(tail, TAIL), middle, outer);
    return where(equal(probability, 0), -Infinity, where(equal(probability, 1), Infinity, inside));
}

// EXTERNAL MODULE: ./src/plan/estimators.ts
var estimators = __webpack_require__(78136);
// EXTERNAL MODULE: ./src/plan/graph-nodes.ts
var graph_nodes = __webpack_require__(17331);
// EXTERNAL MODULE: ./src/lower/sklearn/features.ts
var features = __webpack_require__(32643);
// EXTERNAL MODULE: ./src/lower/sklearn/isotonic.ts
var isotonic = __webpack_require__(60802);
;// CONCATENATED MODULE: ./src/lower/sklearn/quantile-transformer.ts





const NAME = 'sklearn.preprocessing.QuantileTransformer';
/** scikit-learn's BOUNDS_THRESHOLD: values this near to an end of the training range count as being there. */
const EDGE = 1e-7;
const LOWEST = normalQuantile(EDGE - Number.EPSILON);
const HIGHEST = normalQuantile(1 - (EDGE - Number.EPSILON));
/** Each column by its quantiles in training, to a uniform or a normal distribution. */
const quantileTransformerLowering = {
    classes: [NAME],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const quantiles = attributes.matrix('quantiles_');
        const references = attributes.floats('references_');
        const kind = attributes.string('output_distribution');
        if (kind !== 'uniform' && kind !== 'normal')
            throw (0,errors/* unsupported */.qO)(`${NAME}.output_distribution`, `"${kind}"`);
        if (references.length !== quantiles.rows || references.length === 0)
            throw (0,errors/* corrupt */.qb)(NAME, 'the quantiles do not fit the references');
        const toShare = Array.from({ length: quantiles.cols }, (_, column) => shareOf(Float64Array.from({ length: quantiles.rows }, (_, row) => quantiles.data[row * quantiles.cols + column]), references, kind === 'normal' ? EDGE : 0));
        const finish = kind === 'normal' ? clippedQuantile : (share) => share;
        const about = {
            className: NAME,
            inputs: (0,features/* inputsOf */.Vc)(attributes, 'number', quantiles.cols),
            missing: 'allowed',
        };
        // Zeros that a sparse matrix does not store stay zeros.
        return (0,estimators/* numericTransformer */.BL)(about, (input) => ({
            ...input,
            data: input.data.map((value, at) => {
                const column = input.kind === 'sparse' ? input.indices[at] : at % input.cols;
                return Number.isNaN(value) ? NaN : finish(toShare[column](value));
            }),
        }), {
            toOnnx(graph, input) {
                const { max, min } = (0,graph_math/* graphMath */.T)(graph);
                const matrix = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                const columns = Array.from({ length: quantiles.cols }, (_, column) => {
                    const known = Float64Array.from(references, (_reference, row) => quantiles.data[row * quantiles.cols + column]);
                    return graphShare(graph, (0,graph_nodes/* graphColumns */.iD)(graph, matrix, [column]), known, references, kind === 'normal' ? EDGE : 0);
                });
                const shares = (0,graph_nodes/* graphConcat */.tR)(graph, columns);
                if (kind === 'uniform')
                    return { transformed: shares };
                return { transformed: min(max(graphNormalQuantile(graph, shares), LOWEST), HIGHEST) };
            },
        });
    },
};
/** The mean of interpolating upwards and downwards, which differ where a quantile repeats. */
function shareOf(quantiles, references, edge) {
    const [low, high] = [quantiles[0], quantiles.at(-1)];
    const downQuantiles = quantiles.toReversed().map((value) => -value);
    const downReferences = references.toReversed().map((value) => -value);
    const atLow = edge === 0 ? (value) => value === low : (value) => value - edge < low;
    const atHigh = edge === 0 ? (value) => value === high : (value) => value + edge > high;
    return (value) => {
        if (atLow(value))
            return 0;
        if (atHigh(value))
            return 1;
        return 0.5 * ((0,isotonic.interpolate)(value, quantiles, references) - (0,isotonic.interpolate)(-value, downQuantiles, downReferences));
    };
}
/** `shareOf` in a graph. */
function graphShare(graph, value, quantiles, references, edge) {
    const { add, equal, greater, isNaN, less, mul, neg, sub, where } = (0,graph_math/* graphMath */.T)(graph);
    const [low, high] = [quantiles[0], quantiles.at(-1)];
    const turned = (values) => values.toReversed().map((each) => -each);
    const up = (0,isotonic.graphInterpolate)(graph, value, quantiles, references);
    const down = (0,isotonic.graphInterpolate)(graph, neg(value), turned(quantiles), turned(references));
    const inside = mul(sub(up, down), 0.5);
    const atLow = edge === 0 ? equal(value, low) : less(sub(value, edge), low);
    const atHigh = edge === 0 ? equal(value, high) : greater(add(value, edge), high);
    return where(isNaN(value), NaN, where(atLow, 0, where(atHigh, 1, inside)));
}
function clippedQuantile(share) {
    return Math.min(Math.max(normalQuantile(share), LOWEST), HIGHEST);
}


/***/ }),

/***/ 24930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ attributeMessage),
/* harmony export */   Bc: () => (/* binding */ dataType),
/* harmony export */   IE: () => (/* binding */ floats),
/* harmony export */   JR: () => (/* binding */ capturesOf),
/* harmony export */   OE: () => (/* binding */ tensor),
/* harmony export */   Wh: () => (/* binding */ int),
/* harmony export */   dd: () => (/* binding */ ints),
/* harmony export */   fV: () => (/* binding */ float),
/* harmony export */   ls: () => (/* binding */ graphAttribute)
/* harmony export */ });
/* harmony import */ var _element_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91751);
/* harmony import */ var _message_writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23166);
/* harmony import */ var _tensor_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86852);



/** AttributeProto.AttributeType */
const FLOAT = 1;
const INT = 2;
const STRING = 3;
const TENSOR = 4;
const GRAPH = 5;
const FLOATS = 6;
const INTS = 7;
const STRINGS = 8;
function int(value) {
    return { type: INT, write: (message) => message.int(3, value) };
}
function float(value) {
    return { type: FLOAT, write: (message) => message.float(2, value) };
}
function ints(values) {
    // AttributeProto.ints is not declared packed, but every proto parser takes packed scalars, at a third of the size.
    return { type: INTS, write: (message) => values.length > 0 && message.packedInts(8, values) };
}
function floats(values) {
    return {
        type: FLOATS,
        write: (message) => {
            const packed = Float32Array.from(values);
            if (packed.length > 0)
                message.bytes(7, new Uint8Array(packed.buffer));
        },
    };
}
/** A tensor-valued attribute, as TreeEnsemble v5 and ConstantOfShape take; Uint8Array is bool unless told otherwise. */
function tensor(data, shape, elementType) {
    return { type: TENSOR, write: (message) => message.message(5, (0,_tensor_message_js__WEBPACK_IMPORTED_MODULE_0__/* .tensorMessage */ .h)('', data, shape, elementType)) };
}
/** A GraphProto, the body of Scan, Loop or If, which may use the values named in `captures`. */
function graphAttribute(body, captures) {
    return { type: GRAPH, write: (message) => message.message(6, body), captures };
}
/** Values of the surrounding graph that an attribute uses. */
function capturesOf(value) {
    return typeof value === 'object' && 'captures' in value ? (value.captures ?? []) : [];
}
/** Cast's `to`. */
function dataType(elementType) {
    return int((0,_element_types_js__WEBPACK_IMPORTED_MODULE_1__/* .dataTypeOf */ .a)(elementType));
}
/** AttributeProto of a named attribute. */
function attributeMessage(name, value) {
    const attribute = tagged(value);
    const message = new _message_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .MessageWriter */ .H().string(1, name);
    attribute.write(message);
    return message.int(20, attribute.type);
}
function tagged(value) {
    if (typeof value === 'bigint')
        return int(value);
    if (typeof value === 'string')
        return { type: STRING, write: (message) => message.string(4, value) };
    if (isStrings(value)) {
        return {
            type: STRINGS,
            write: (message) => {
                for (const text of value)
                    message.string(9, text);
            },
        };
    }
    return value;
}
function isStrings(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 91751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ dataTypeOf),
/* harmony export */   p: () => (/* binding */ tensorTypeOf)
/* harmony export */ });
/**
 * TensorProto.DataType: the numbers of the file and the names used here
 * (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto).
 */
const DATA_TYPES = {
    float: 1,
    uint8: 2,
    int8: 3,
    uint16: 4,
    int16: 5,
    int32: 6,
    int64: 7,
    string: 8,
    bool: 9,
    float16: 10,
    double: 11,
    uint32: 12,
    uint64: 13,
    complex64: 14,
    complex128: 15,
    bfloat16: 16,
    float8e4m3fn: 17,
    float8e4m3fnuz: 18,
    float8e5m2: 19,
    float8e5m2fnuz: 20,
    uint4: 21,
    int4: 22,
    float4e2m1: 23,
    float8e8m0: 24,
    uint2: 25,
    int2: 26,
};
const NAMES = new Map(Object.entries(DATA_TYPES).map(([name, code]) => [code, name]));
/** The DataType number of a name; Cast's `to` attribute wants it. */
function dataTypeOf(name) {
    return DATA_TYPES[name];
}
/** The name of a DataType number; null for 0 (undefined) and numbers newer than this list. */
function tensorTypeOf(code) {
    return NAMES.get(code) ?? null;
}


/***/ }),

/***/ 23166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MessageWriter)
/* harmony export */ });
/**
 * Writes protobuf messages (https://protobuf.dev/programming-guides/encoding/). Large payloads are kept as views of the
 * caller's memory until `finish` joins everything once: a 35 MB forest costs its own size and nothing more.
 */
const VARINT = 0;
const FIXED64 = 1;
const LENGTH_DELIMITED = 2;
const FIXED32 = 5;
/** Payloads from here on are referenced, smaller ones are copied into the scratch buffer. */
const REFERENCE_BYTES = 512;
const encoder = new TextEncoder();
class MessageWriter {
    chunks = [];
    chunkBytes = 0;
    scratch = new Uint8Array(128);
    view = new DataView(this.scratch.buffer);
    used = 0;
    /** Encoded bytes so far. */
    get length() {
        return this.chunkBytes + this.used;
    }
    /** int64, int32, enum or bool; negative numbers take ten bytes, as protobuf wants. */
    int(field, value) {
        this.tag(field, VARINT);
        this.varint(value);
        return this;
    }
    float(field, value) {
        this.tag(field, FIXED32);
        this.reserve(4);
        this.view.setFloat32(this.used, value, true);
        this.used += 4;
        return this;
    }
    double(field, value) {
        this.tag(field, FIXED64);
        this.reserve(8);
        this.view.setFloat64(this.used, value, true);
        this.used += 8;
        return this;
    }
    string(field, text) {
        return this.bytes(field, encoder.encode(text));
    }
    bytes(field, payload) {
        this.tag(field, LENGTH_DELIMITED);
        this.varint(payload.byteLength);
        this.append(payload);
        return this;
    }
    message(field, child) {
        this.tag(field, LENGTH_DELIMITED);
        this.varint(child.length);
        for (const chunk of child.takeChunks())
            this.append(chunk);
        return this;
    }
    /** Fields that are encoded already, tags and all. */
    raw(fields) {
        this.append(fields);
        return this;
    }
    /** Packed int64 or int32. */
    packedInts(field, values) {
        const packed = new MessageWriter();
        for (let index = 0; index < values.length; index++)
            packed.varint(values[index]);
        return this.message(field, packed);
    }
    /** All bytes in one array; the writer must not be used afterwards. */
    finish() {
        const result = new Uint8Array(this.length);
        let offset = 0;
        for (const chunk of this.takeChunks()) {
            result.set(chunk, offset);
            offset += chunk.byteLength;
        }
        return result;
    }
    takeChunks() {
        this.flush();
        return this.chunks;
    }
    tag(field, wireType) {
        this.varint(field * 8 + wireType);
    }
    varint(value) {
        this.reserve(10);
        if (typeof value === 'number' && value >= 0 && value <= 0xffff_ffff) {
            let rest = value;
            while (rest > 127) {
                this.scratch[this.used++] = (rest & 127) | 128;
                rest >>>= 7;
            }
            this.scratch[this.used++] = rest;
            return;
        }
        let rest = BigInt.asUintN(64, BigInt(value));
        while (rest > 127n) {
            this.scratch[this.used++] = Number(rest & 127n) | 128;
            rest >>= 7n;
        }
        this.scratch[this.used++] = Number(rest);
    }
    append(payload) {
        if (payload.byteLength >= REFERENCE_BYTES) {
            this.flush();
            this.chunks.push(payload);
            this.chunkBytes += payload.byteLength;
            return;
        }
        this.reserve(payload.byteLength);
        this.scratch.set(payload, this.used);
        this.used += payload.byteLength;
    }
    flush() {
        if (this.used === 0)
            return;
        this.chunks.push(this.scratch.subarray(0, this.used));
        this.chunkBytes += this.used;
        this.scratch = this.scratch.subarray(this.used);
        this.view = new DataView(this.scratch.buffer, this.scratch.byteOffset);
        this.used = 0;
    }
    reserve(bytes) {
        if (this.used + bytes <= this.scratch.byteLength)
            return;
        const grown = new Uint8Array(Math.max(128, this.used + bytes, this.used * 2));
        grown.set(this.scratch.subarray(0, this.used));
        this.scratch = grown;
        this.view = new DataView(grown.buffer);
    }
}


/***/ }),

/***/ 86852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ tensorMessage),
/* harmony export */   m: () => (/* binding */ elementTypeOf)
/* harmony export */ });
/* harmony import */ var _element_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91751);
/* harmony import */ var _message_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23166);


/** The element type that data has when nothing else is said. */
function elementTypeOf(data) {
    if (data instanceof Float64Array)
        return 'double';
    if (data instanceof Float32Array)
        return 'float';
    if (data instanceof BigInt64Array)
        return 'int64';
    if (data instanceof Int32Array)
        return 'int32';
    return ArrayBuffer.isView(data) ? 'bool' : 'string';
}
/** TensorProto with its numbers as raw little-endian bytes, viewed and not copied (all of Node's platforms are little-endian). */
function tensorMessage(name, data, shape, elementType = elementTypeOf(data)) {
    const cells = shape.reduce((product, size) => product * size, 1);
    if (cells !== data.length) {
        throw new TypeError(`tensor ${name}: shape [${shape.join(', ')}] holds ${cells} values, got ${data.length}`);
    }
    const message = new _message_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .MessageWriter */ .H();
    if (shape.length > 0)
        message.packedInts(1, shape);
    message.int(2, (0,_element_types_js__WEBPACK_IMPORTED_MODULE_1__/* .dataTypeOf */ .a)(elementType));
    if (isStrings(data))
        for (const text of data)
            message.string(6, text);
    if (name !== '')
        message.string(8, name);
    if (!isStrings(data))
        message.bytes(9, new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
    return message;
}
function isStrings(data) {
    return Array.isArray(data);
}


/***/ }),

/***/ 70476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T7: () => (/* binding */ errorFunction),
/* harmony export */   VH: () => (/* binding */ graphErrorFunction),
/* harmony export */   zi: () => (/* binding */ polynomial),
/* harmony export */   zl: () => (/* binding */ complementaryErrorFunction)
/* harmony export */ });
/* harmony import */ var _graph_math_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67222);

/** Coefficients of Cephes' ndtr.c (https://www.netlib.org/cephes/), which scipy.special.erf uses. */
const T = [9.604973739870516, 90.02601972038427, 2232.005345946843, 7003.325141128051, 55592.30130103949];
const U = [1, 33.56171416475031, 521.3579497801527, 4594.323829709801, 22629.000061389095, 49267.39426086359];
const P = [
    2.461969814735305e-10, 0.5641895648310689, 7.463210564422699, 48.63719709856814, 196.5208329560771, 526.4451949954773,
    934.5285271719576, 1027.5518868951572, 557.5353353693994,
];
const Q = [
    1, 13.228195115474499, 86.70721408859897, 354.9377788878199, 975.7085017432055, 1823.9091668790973,
    2246.3376081871097, 1656.6630919416134, 557.5353408177277,
];
const R = [
    0.5641895835477551, 1.275366707599781, 5.019050422511805, 6.160210979930536, 7.4097426995044895, 2.9788666537210022,
];
const S = [
    1, 2.2605286322011726, 9.396035249380015, 12.048953980809666, 17.08144507475659, 9.608968090632859, 3.369076451000815,
];
/** The error function: 2 / sqrt(pi) times the integral of exp(-t^2) from 0 to x. */
function errorFunction(x) {
    if (x < 0)
        return -errorFunction(-x);
    if (x > 1)
        return 1 - complement(x);
    const square = x * x;
    return (x * polynomial(square, T)) / polynomial(square, U);
}
/** 1 - erf(x), without cancellation where erf is near 1. */
function complementaryErrorFunction(x) {
    if (x < -1)
        return 2 - complement(-x);
    return x > 1 ? complement(x) : 1 - errorFunction(x);
}
/** The same in a graph, since onnxruntime has no Erf of doubles. */
function graphErrorFunction(graph, value) {
    const { abs, div, exp, greater, less, min, mul, neg, polynomial: sum, square, sub, where } = (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_0__/* .graphMath */ .T)(graph);
    // Beyond 8 the complement is below the last digit of 1.
    const x = min(abs(value), 8);
    const inner = div(mul(x, sum(square(x), T)), sum(square(x), U));
    const outer = sub(1, div(mul(exp(neg(square(x))), sum(x, P)), sum(x, Q)));
    const positive = where(greater(x, 1), outer, inner);
    return where(less(value, 0), neg(positive), positive);
}
/** 1 - erf(x) for x above 1. */
function complement(x) {
    const [numerator, denominator] = x < 8 ? [P, Q] : [R, S];
    return (Math.exp(-x * x) * polynomial(x, numerator)) / polynomial(x, denominator);
}
/** Horner's rule, the highest power first. */
function polynomial(x, coefficients) {
    let sum = 0;
    for (const coefficient of coefficients)
        sum = sum * x + coefficient;
    return sum;
}


/***/ }),

/***/ 67222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ graphMath)
/* harmony export */ });
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24930);
/* harmony import */ var _graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17331);


/** The arithmetic of a graph. */
function graphMath(graph) {
    const operand = (value) => (typeof value === 'number' ? (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, value) : value);
    const unary = (operator) => (value) => graph.node(operator, [value]);
    const binary = (operator) => (left, right) => graph.node(operator, [operand(left), operand(right)]);
    const reduced = (operator, axes) => (value) => graph.node(operator, [value, graph.constant(BigInt64Array.from(axes, BigInt), [axes.length])], {
        keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1),
    });
    const [add, sub, mul, div] = [binary('Add'), binary('Sub'), binary('Mul'), binary('Div')];
    const [exp, log, equal] = [unary('Exp'), unary('Log'), binary('Equal')];
    const where = (condition, yes, no) => graph.node('Where', [condition, operand(yes), operand(no)]);
    return {
        add,
        sub,
        mul,
        div,
        pow: binary('Pow'),
        max: binary('Max'),
        min: binary('Min'),
        less: binary('Less'),
        lessEqual: binary('LessOrEqual'),
        greater: binary('Greater'),
        greaterEqual: binary('GreaterOrEqual'),
        equal,
        and: binary('And'),
        or: binary('Or'),
        not: unary('Not'),
        isNaN: unary('IsNaN'),
        neg: unary('Neg'),
        abs: unary('Abs'),
        exp,
        log,
        sqrt: unary('Sqrt'),
        sin: unary('Sin'),
        cos: unary('Cos'),
        tanh: unary('Tanh'),
        floor: unary('Floor'),
        // onnxruntime's Sigmoid subtracts from 1, so that small values are 0; shares of them must not be.
        sigmoid: (value) => div(1, add(1, exp(unary('Neg')(value)))),
        square: (value) => mul(value, value),
        // Kahan's way: the error of 1 + x is the same in the logarithm and in the divisor.
        log1p(value) {
            const shifted = add(value, 1);
            const change = sub(shifted, 1);
            const ratio = div(mul(value, log(shifted)), change);
            return where(equal(change, 0), value, where(isInfinite(graph, shifted), log(shifted), ratio));
        },
        expm1(value) {
            const power = exp(value);
            const change = sub(power, 1);
            const ratio = div(mul(change, value), log(power));
            const far = graph.node('Or', [equal(change, -1), isInfinite(graph, power)]);
            return where(equal(change, 0), value, where(far, change, ratio));
        },
        trunc: (value) => mul(graph.node('Sign', [value]), graph.node('Floor', [graph.node('Abs', [value])])),
        where,
        number: (value) => graph.cast(value, 'double'),
        times: (value, rows, cols, data) => (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphProduct */ .Kv)(graph, value, graph.constant(data, [rows, cols])),
        rowMax: reduced('ReduceMax', [1]),
        rowMin: reduced('ReduceMin', [1]),
        allMin: reduced('ReduceMin', [0, 1]),
        allMax: reduced('ReduceMax', [0, 1]),
        sum: (values) => values.reduce((total, value) => add(total, value)),
        polynomial: (value, [first = 0, ...rest]) => rest.reduce((sum, coefficient) => add(mul(sum, value), coefficient), constantLike(graph, value, first)),
    };
}
function isInfinite(graph, value) {
    return graph.node('IsInf', [value]);
}
/** A number that broadcasts like any other operand. */
function constantLike(graph, value, number) {
    return { ...(0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, number), elementType: value.elementType };
}


/***/ }),

/***/ 17331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ graphColumnList),
/* harmony export */   H9: () => (/* binding */ graphIndicators),
/* harmony export */   Kv: () => (/* binding */ graphProduct),
/* harmony export */   NY: () => (/* binding */ graphBinaryColumns),
/* harmony export */   NZ: () => (/* binding */ graphSoftmax),
/* harmony export */   Ng: () => (/* binding */ graphArgmax),
/* harmony export */   Pb: () => (/* binding */ graphColumn),
/* harmony export */   Tg: () => (/* binding */ graphRefuse),
/* harmony export */   X2: () => (/* binding */ graphNormalizeRows),
/* harmony export */   g$: () => (/* binding */ graphRepeat),
/* harmony export */   iD: () => (/* binding */ graphColumns),
/* harmony export */   lX: () => (/* binding */ graphScalar),
/* harmony export */   pg: () => (/* binding */ graphLookUp),
/* harmony export */   sv: () => (/* binding */ graphFlat),
/* harmony export */   tR: () => (/* binding */ graphConcat),
/* harmony export */   wJ: () => (/* binding */ graphRowSum),
/* harmony export */   wf: () => (/* binding */ graphAffine),
/* harmony export */   wj: () => (/* binding */ graphChoice),
/* harmony export */   xk: () => (/* binding */ graphSignLabels),
/* harmony export */   xm: () => (/* binding */ graphRow),
/* harmony export */   yP: () => (/* binding */ graphMatrix)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24930);


/**
 * Pieces of ONNX graphs that many estimators share. Everything is double, so that the graph computes what the
 * kernels compute; matrices are [rows, columns].
 */
/** The input values side by side as one matrix of doubles. @throws unsupported when a value holds strings */
function graphMatrix(graph, input) {
    const parts = input.map((value) => {
        if (value.elementType === 'string')
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('ONNX', 'a text column reaches a step that takes numbers');
        return graph.cast(value, 'double');
    });
    return graphConcat(graph, parts);
}
/** Matrices side by side. @throws unsupported when some hold text and some numbers: a tensor has one type */
function graphConcat(graph, parts) {
    const [only] = parts;
    if (parts.length === 1 && only !== undefined)
        return only;
    if (parts.some((part) => part.elementType !== only?.elementType)) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('ONNX', 'text and numbers in one matrix');
    }
    return graph.node('Concat', parts, { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1) });
}
/** One row of constants that broadcasts over the rows of a matrix. */
function graphRow(graph, values) {
    return graph.constant(Float64Array.from(values), [1, values.length]);
}
function graphScalar(graph, value) {
    return graph.constant(Float64Array.of(value), [1]);
}
/** Columns by position. */
function graphColumns(graph, matrix, columns) {
    const indices = graph.constant(BigInt64Array.from(columns, BigInt), [columns.length]);
    return graph.node('Gather', [matrix, indices], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1) });
}
/** The input as one [rows, 1] value a column, whether it came as columns or as one matrix. */
function graphColumnList(graph, input, count) {
    if (input.length === count)
        return [...input];
    const matrix = graphConcat(graph, input);
    return Array.from({ length: count }, (_, column) => graphColumns(graph, matrix, [column]));
}
/**
 * The product of two matrices. Gemm, because onnxruntime takes MatMul and a scalar factor before or after it together into
 * one operator whose factor is float32, which costs half of the digits.
 */
function graphProduct(graph, left, right) {
    return graph.node('Gemm', [left, right]);
}
/** input x transposed weights + bias. */
function graphAffine(graph, input, weights, bias) {
    const matrix = graph.constant(weights.data, [weights.rows, weights.cols]);
    const offset = typeof bias === 'number' ? Float64Array.of(bias) : bias;
    const terms = offset.every((value) => value === 0) ? [] : [graphRow(graph, offset)];
    return graph.node('Gemm', [input, matrix, ...terms], { transB: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1) });
}
/** Column of the largest entry, the first on ties: int64 [rows]. */
function graphArgmax(graph, matrix) {
    return graph.node('ArgMax', [matrix], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1), keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(0) }, { elementType: 'int64' });
}
/** [rows, 1] scores to class numbers by the sign: int64 [rows], 1 where the score is above zero. */
function graphSignLabels(graph, scores) {
    const positive = graph.node('Greater', [scores, graphScalar(graph, 0)], {}, { elementType: 'bool' });
    return graphFlat(graph, graph.cast(positive, 'int64'));
}
/** A matrix of one column as a vector. */
function graphFlat(graph, column) {
    const shape = graph.constant(BigInt64Array.of(-1n), [1]);
    return graph.node('Reshape', [column, shape]);
}
/** [rows, 1] probabilities of the second class to [rows, 2]. */
function graphBinaryColumns(graph, positive) {
    const negative = graph.node('Sub', [graphScalar(graph, 1), positive]);
    return graphConcat(graph, [negative, positive]);
}
/** Each row divided by its sum. */
function graphNormalizeRows(graph, matrix) {
    return graph.node('Div', [matrix, graphRowSum(graph, matrix)]);
}
/** Sum over the columns: [rows, 1]. */
function graphRowSum(graph, matrix) {
    const axes = graph.constant(BigInt64Array.of(1n), [1]);
    return graph.node('ReduceSum', [matrix, axes], { keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1) });
}
function graphSoftmax(graph, matrix) {
    return graph.node('Softmax', [matrix], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1) });
}
/** Class positions (int64 [rows]) as indicators: [rows, count] of 0 and 1. */
function graphIndicators(graph, positions, count) {
    const column = graphColumn(graph, positions);
    const row = graph.constant(BigInt64Array.from({ length: count }, (_, at) => BigInt(at)), [1, count]);
    return graph.cast(graph.node('Equal', [column, row]), 'double');
}
/** A vector as a matrix of one column. */
function graphColumn(graph, vector) {
    return graph.node('Reshape', [vector, graph.constant(BigInt64Array.of(-1n, 1n), [2])]);
}
/** A constant row for each row of the input: [rows, row.length]. */
function graphRepeat(graph, input, row) {
    const rows = graph.node('Shape', [input], { start: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(0), end: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1) });
    const size = graph.node('Concat', [rows, graph.constant(BigInt64Array.of(BigInt(row.length)), [1])], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(0) });
    return graph.node('Expand', [graphRow(graph, row), size]);
}
/** -1 or 1 by a condition of [rows, 1]: int64 [rows]. */
function graphChoice(graph, condition, yes, no) {
    const choice = (label) => graph.constant(BigInt64Array.of(BigInt(label)), [1]);
    return graphFlat(graph, graph.node('Where', [condition, choice(yes), choice(no)]));
}
/** Positions looked up in a table of integers: int64, shaped as the positions. */
function graphLookUp(graph, table, positions) {
    const numbers = graph.constant(BigInt64Array.from(table, BigInt), [table.length]);
    return graph.node('Gather', [numbers, positions], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(0) });
}
/**
 * The value, unless a row is marked: then running the graph fails. ONNX has no operator that refuses, but every runtime
 * checks the bounds of Gather; `reason` is the name of that node, which the error tells.
 * @param marked booleans of [rows, 1]
 */
function graphRefuse(graph, value, marked, reason) {
    const place = graph.cast(marked, 'int64');
    const zero = graph.node('Gather', [graph.constant(Float64Array.of(0), [1]), place], { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(0) }, { name: reason });
    return graph.node('Add', [value, zero]);
}


/***/ })

};
