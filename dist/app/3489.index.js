export const id = 3489;
export const ids = [3489];
export const modules = {

/***/ 26457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ fittedMetric),
  m: () => (/* binding */ unfittedMetric)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/class-names.ts
var class_names = __webpack_require__(40177);
// EXTERNAL MODULE: ./src/formats/arrays.ts
var arrays = __webpack_require__(52240);
// EXTERNAL MODULE: ./src/formats/pickle/values.ts
var values = __webpack_require__(16281);
// EXTERNAL MODULE: ./src/plan/graph-distances.ts
var graph_distances = __webpack_require__(9290);
// EXTERNAL MODULE: ./src/plan/graph-math.ts
var graph_math = __webpack_require__(67222);
// EXTERNAL MODULE: ./src/plan/graph-nodes.ts
var graph_nodes = __webpack_require__(17331);
// EXTERNAL MODULE: ./src/plan/neighbours/gapped.ts
var gapped = __webpack_require__(50155);
// EXTERNAL MODULE: ./src/plan/functions/arctangent.ts
var arctangent = __webpack_require__(11728);
// EXTERNAL MODULE: ./src/plan/neighbours/metrics.ts
var metrics = __webpack_require__(23441);
;// CONCATENATED MODULE: ./src/plan/neighbours/fitted-metrics.ts






/** Distances that are compared by their squares. */
function squaredMetric(name, reduced, form) {
    return {
        name,
        power: NaN,
        reduced,
        finish: Math.sqrt,
        reduce: (distance) => distance * distance,
        graph: { finished: (graph, value) => (0,graph_math/* graphMath */.T)(graph).sqrt(value), ...form },
    };
}
/** Differences divided by the variance of each column. */
function standardizedEuclidean(variances) {
    return squaredMetric('seuclidean', (left, leftAt, right, rightAt, count) => {
        let sum = 0;
        for (let at = 0; at < count; at++) {
            const difference = left[leftAt + at] - right[rightAt + at];
            sum += (difference * difference) / variances[at];
        }
        return sum;
    }, {
        reduced: (graph, matrix, training) => (0,graph_distances/* graphPairwise */.rM)(graph, matrix, training, ({ div, square, sub }, row, other, column) => div(square(sub(row, other)), variances[column])),
    });
}
/** Differences weighed by an inverse covariance, columns x columns. */
function mahalanobis(inverse) {
    return squaredMetric('mahalanobis', (left, leftAt, right, rightAt, count) => {
        let sum = 0;
        for (let at = 0; at < count; at++) {
            let weighed = 0;
            for (let other = 0; other < count; other++)
                weighed += inverse[at * count + other] * (left[leftAt + other] - right[rightAt + other]);
            sum += weighed * (left[leftAt + at] - right[rightAt + at]);
        }
        return sum;
    }, {
        reduced(graph, matrix, training) {
            const { mul, sub } = (0,graph_math/* graphMath */.T)(graph);
            const { rows, cols } = training;
            const axis = graph.constant(BigInt64Array.of(1n), [1]);
            const apart = sub(graph.node('Unsqueeze', [matrix, axis]), graph.constant(training.data, [1, rows, cols]));
            const flat = graph.node('Reshape', [apart, graph.constant(BigInt64Array.of(-1n, BigInt(cols)), [2])]);
            const turned = Float64Array.from(inverse, (_, at) => inverse[(at % cols) * cols + Math.floor(at / cols)]);
            const weighed = (0,graph_nodes/* graphProduct */.Kv)(graph, flat, graph.constant(turned, [cols, cols]));
            return graph.node('Reshape', [
                (0,graph_nodes/* graphRowSum */.wJ)(graph, mul(weighed, flat)),
                graph.constant(BigInt64Array.of(-1n, BigInt(rows)), [2]),
            ]);
        },
    });
}
/** Of points on a sphere, latitude and longitude in radians: the angle between them. */
const haversine = {
    name: 'haversine',
    power: NaN,
    reduced(left, leftAt, right, rightAt) {
        const across = Math.sin(0.5 * (left[leftAt] - right[rightAt]));
        const along = Math.sin(0.5 * (left[leftAt + 1] - right[rightAt + 1]));
        return across * across + Math.cos(left[leftAt]) * Math.cos(right[rightAt]) * along * along;
    },
    finish: (reduced) => 2 * Math.asin(Math.sqrt(reduced)),
    reduce: (distance) => Math.sin(0.5 * distance) ** 2,
    graph: {
        reduced(graph, matrix, { rows, data }) {
            const { add, cos, mul, sin, square, sub } = (0,graph_math/* graphMath */.T)(graph);
            const given = (column) => (0,graph_nodes/* graphColumns */.iD)(graph, matrix, [column]);
            const known = (column) => Float64Array.from({ length: rows }, (_, row) => data[row * 2 + column]);
            const half = (column) => square(sin(mul(sub(given(column), (0,graph_nodes/* graphRow */.xm)(graph, known(column))), 0.5)));
            const shrunk = mul(cos(given(0)), (0,graph_nodes/* graphRow */.xm)(graph, known(0).map(Math.cos)));
            return add(half(0), mul(shrunk, half(1)));
        },
        finished: (graph, value) => (0,graph_math/* graphMath */.T)(graph).mul((0,arctangent/* graphArcsine */.w)(graph, (0,graph_math/* graphMath */.T)(graph).sqrt(value)), 2),
    },
};
/** The Minkowski distance with a weight a column: on the power of a difference, or (wminkowski, until 1.2) on the difference. */
function weightedMinkowski(power, weights, inside) {
    const factors = inside ? weights.map((weight) => weight ** power) : weights;
    return {
        name: 'minkowski',
        power,
        reduced(left, leftAt, right, rightAt, count) {
            let sum = 0;
            for (let at = 0; at < count; at++)
                sum += factors[at] * Math.abs(left[leftAt + at] - right[rightAt + at]) ** power;
            return sum;
        },
        finish: (reduced) => reduced ** (1 / power),
        reduce: (distance) => distance ** power,
        graph: {
            reduced: (graph, matrix, training) => (0,graph_distances/* graphPairwise */.rM)(graph, matrix, training, ({ abs, mul, pow, sub }, row, other, column) => mul(pow(abs(sub(row, other)), power), factors[column])),
            finished: (graph, value) => (0,graph_math/* graphMath */.T)(graph).pow(value, 1 / power),
        },
    };
}
/** One less the correlation of two rows: the cosine distance of what is left of them without their means. */
const correlation = {
    ...(0,metrics/* plainMetric */.X)('correlation', (left, leftAt, right, rightAt, count) => {
        const here = centred(left.subarray(leftAt, leftAt + count));
        const there = centred(right.subarray(rightAt, rightAt + count));
        return COSINE.reduced(here, 0, there, 0, count);
    }),
    graph: {
        reduced(graph, matrix, training) {
            const { div, max, min, sqrt, square, sub } = (0,graph_math/* graphMath */.T)(graph);
            const { rows, cols } = training;
            const away = sub(matrix, div((0,graph_nodes/* graphRowSum */.wJ)(graph, matrix), cols));
            const unit = div(away, sqrt((0,graph_nodes/* graphRowSum */.wJ)(graph, square(away))));
            const data = new Float64Array(rows * cols);
            for (let row = 0; row < rows; row++) {
                const cells = centred(training.data.subarray(row * cols, (row + 1) * cols));
                const size = Math.sqrt(cells.reduce((sum, value) => sum + value * value, 0));
                data.set(cells.map((value) => value / size), row * cols);
            }
            return max(min(sub(1, (0,graph_distances/* graphDot */.yn)(graph, unit, { ...training, data })), 2), 0);
        },
    },
};
const COSINE = (0,metrics/* metricOf */.a)('cosine', 2);
function centred(cells) {
    const mean = cells.reduce((sum, value) => sum + value, 0) / cells.length;
    return cells.map((value) => value - mean);
}
/** The input holds the distances to the training rows themselves. */
const precomputed = {
    ...(0,metrics/* plainMetric */.X)('precomputed', (left, leftAt, _right, rightAt, count) => left[leftAt + rightAt / count]),
    graph: { reduced: (_graph, matrix) => matrix },
};
/** Euclidean distances over the columns that both rows know; infinite when they share none. */
const gappedEuclidean = {
    ...squaredMetric('nan_euclidean', (left, leftAt, right, rightAt, count) => {
        const cells = left.subarray(leftAt, leftAt + count);
        const training = gappedRows(1, count, right.subarray(rightAt, rightAt + count));
        const distance = (0,gapped/* gappedDistance */.V)(cells, gapsIn(cells), training, 0);
        return Number.isNaN(distance) ? Infinity : distance * distance;
    }, {
        reduced(graph, matrix, { rows, cols, data }) {
            const { isNaN, number, where } = (0,graph_math/* graphMath */.T)(graph);
            const gap = isNaN(matrix);
            const squares = (0,gapped/* graphGappedSquares */.w)(graph, where(gap, 0, matrix), number(gap), gappedRows(rows, cols, data));
            return where(isNaN(squares), Infinity, squares);
        },
    }),
};
function gappedRows(rows, cols, data) {
    return { kind: 'dense', rows, cols, data, gaps: gapsIn(data) };
}
function gapsIn(cells) {
    return cells.map((value) => (Number.isNaN(value) ? 1 : 0));
}

;// CONCATENATED MODULE: ./src/plan/neighbours/boolean-metrics.ts




const differing = {
    of: ({ one, size }) => (2 * one) / (size + one),
    graph: ({ add, div, mul }, { one, size }) => div(mul(2, one), add(size, one)),
};
/** sklearn/metrics/_dist_metrics.pyx.tp; rows without a set cell are equal to each other for Jaccard's distance only. */
const RULES = {
    jaccard: {
        of: ({ both, one }) => (both + one === 0 ? 0 : one / (both + one)),
        graph: ({ add, div, equal, where }, { both, one }) => {
            const any = add(both, one);
            return where(equal(any, 0), 0, div(one, where(equal(any, 0), 1, any)));
        },
    },
    dice: {
        of: ({ both, one }) => one / (2 * both + one),
        graph: ({ add, div, mul }, { both, one }) => div(one, add(mul(2, both), one)),
    },
    rogerstanimoto: differing,
    sokalmichener: differing,
    russellrao: {
        of: ({ both, size }) => (size - both) / size,
        graph: ({ div, sub }, { both, size }) => div(sub(size, both), size),
    },
    sokalsneath: {
        of: ({ both, one }) => one / (0.5 * both + one),
        graph: ({ add, div, mul }, { both, one }) => div(one, add(mul(0.5, both), one)),
    },
    // Both until 1.2.
    matching: { of: ({ one, size }) => one / size, graph: ({ div }, { one, size }) => div(one, size) },
    kulsinski: {
        of: ({ both, one, size }) => (one - both + size) / (one + size),
        graph: ({ add, div, sub }, { both, one, size }) => div(add(sub(one, both), size), add(one, size)),
    },
};
/** A metric of truth values by its name, or null. */
function booleanMetric(name) {
    const rule = Object.hasOwn(RULES, name) ? RULES[name] : null;
    if (rule === null)
        return null;
    return {
        ...(0,metrics/* plainMetric */.X)(name, (left, leftAt, right, rightAt, size) => {
            let both = 0;
            let one = 0;
            for (let at = 0; at < size; at++) {
                const [here, there] = [left[leftAt + at] !== 0, right[rightAt + at] !== 0];
                if (here && there)
                    both++;
                else if (here || there)
                    one++;
            }
            return rule.of({ both, one, size });
        }),
        tied: true,
        graph: {
            reduced: (graph, matrix, training) => rule.graph((0,graph_math/* graphMath */.T)(graph), graphCounts(graph, matrix, training)),
        },
    };
}
function graphCounts(graph, matrix, training) {
    const { add, equal, mul, not, number, sub } = (0,graph_math/* graphMath */.T)(graph);
    const { rows, cols } = training;
    const set = training.data.map((value) => (value === 0 ? 0 : 1));
    const totals = new Float64Array(rows);
    for (const [at, value] of set.entries())
        totals[Math.floor(at / cols)] += value;
    const given = number(not(equal(matrix, 0)));
    const both = (0,graph_distances/* graphDot */.yn)(graph, given, { ...training, data: set });
    const all = add((0,graph_nodes/* graphRowSum */.wJ)(graph, given), (0,graph_nodes/* graphRow */.xm)(graph, totals));
    return { both, one: sub(all, mul(2, both)), size: cols };
}

// EXTERNAL MODULE: ./src/plan/algebra/cholesky.ts
var cholesky = __webpack_require__(43822);
;// CONCATENATED MODULE: ./src/lower/sklearn/fitted-metric.ts



/** `effective_metric_` with its parameters. @throws unsupported for functions, and for parameters that are not in the file */
function fittedMetric(attributes) {
    const className = (0,class_names/* canonicalClass */.t)(attributes.className);
    const name = attributes.raw('effective_metric_');
    if (typeof name !== 'string')
        throw (0,errors/* unsupported */.qO)(`${className}.metric`, `distances computed by ${(0,arrays/* describeValue */.bp)(name)}, whose code is not in the file`);
    const parameters = new Parameters(attributes, className);
    const metric = parametric(name, attributes, parameters);
    parameters.allUsed();
    return metric;
}
function parametric(name, attributes, parameters) {
    switch (name) {
        case 'seuclidean':
            return standardizedEuclidean(parameters.floats('V', 'the variances of the columns'));
        case 'mahalanobis':
            return mahalanobis(inverseCovariance(parameters));
        case 'precomputed':
            return precomputed;
        case 'nan_euclidean':
            return gappedEuclidean;
        default: {
            const power = parameters.number('p') ?? attributes.optionalNumber('p') ?? 2;
            const weights = parameters.optionalFloats('w');
            if (weights !== null && (name === 'minkowski' || name === 'wminkowski'))
                return weightedMinkowski(power, weights, name === 'wminkowski');
            const metric = (0,metrics/* metricOf */.a)(name, power) ?? unfittedMetric(name);
            if (metric === null)
                throw (0,errors/* unsupported */.qO)(`${(0,class_names/* canonicalClass */.t)(attributes.className)}.metric`, `the metric "${name}"`);
            return metric;
        }
    }
}
/** The metrics without parameters that `metricOf` does not know. */
function unfittedMetric(name) {
    if (name === 'haversine')
        return haversine;
    return name === 'correlation' ? correlation : booleanMetric(name);
}
/** `VI`, or the inverse of `V`. */
function inverseCovariance(parameters) {
    const given = parameters.optionalFloats('VI');
    if (given !== null)
        return given;
    const covariance = parameters.floats('V', 'the covariance of the columns');
    const size = Math.sqrt(covariance.length);
    const inverted = Number.isInteger(size) ? (0,cholesky/* inverseOfPositive */.H5)({ rows: size, cols: size, data: covariance }) : null;
    if (inverted === null)
        throw (0,errors/* corrupt */.qb)('metric_params.V', 'it has no inverse');
    return inverted.data;
}
/** `effective_metric_params_`, of which everything must be understood. */
class Parameters {
    #given;
    #used = new Set(['p']);
    #className;
    constructor(attributes, className) {
        const stored = attributes.get('effective_metric_params_') ?? null;
        const entries = stored instanceof values/* PyDict */.KL ? stored.entries : [];
        this.#className = className;
        this.#given = new Map(entries.flatMap(([key, value]) => value === null ? [] : [[typeof key === 'string' ? key : (0,arrays/* describeValue */.bp)(key), value]]));
    }
    number(name) {
        const value = this.#given.get(name);
        return value === undefined ? null : (0,arrays/* numberOf */.rl)(value);
    }
    optionalFloats(name) {
        const value = this.#given.get(name);
        if (value === undefined)
            return null;
        this.#used.add(name);
        if (value instanceof values/* NDArray */.Mv)
            return (0,arrays/* toFloats */.Fn)(value);
        throw (0,errors/* unsupported */.qO)(`${this.#className}.metric_params`, `${name} is ${(0,arrays/* describeValue */.bp)(value)}`);
    }
    floats(name, what) {
        const value = this.optionalFloats(name);
        if (value === null)
            throw (0,errors/* unsupported */.qO)(`${this.#className}.metric_params`, `${what} (${name}) are not in the file`);
        return value;
    }
    allUsed() {
        const extra = [...this.#given.keys()].find((name) => !this.#used.has(name));
        if (extra !== undefined)
            throw (0,errors/* unsupported */.qO)(`${this.#className}.metric_params`, `the parameter ${(0,arrays/* describeValue */.bp)(extra)}`);
    }
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

/***/ 43822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ inverseOfPositive),
/* harmony export */   TR: () => (/* binding */ cholesky),
/* harmony export */   ac: () => (/* binding */ solveCholesky)
/* harmony export */ });
/**
 * Lower triangle of the Cholesky factor of a symmetric positive definite matrix (n x n, row-major); null when it is not
 * positive definite.
 */
function cholesky({ rows: size, data }) {
    const lower = new Float64Array(size * size);
    for (let row = 0; row < size; row++) {
        for (let col = 0; col <= row; col++) {
            let sum = data[row * size + col];
            for (let k = 0; k < col; k++)
                sum -= lower[row * size + k] * lower[col * size + k];
            if (row !== col)
                lower[row * size + col] = sum / lower[col * size + col];
            else if (sum > 0)
                lower[row * size + row] = Math.sqrt(sum);
            else
                return null;
        }
    }
    return lower;
}
/** Solves L L' x = b for the factor that `cholesky` gives. */
function solveCholesky(lower, right) {
    const size = right.length;
    const x = Float64Array.from(right);
    for (let row = 0; row < size; row++) {
        for (let k = 0; k < row; k++)
            x[row] -= lower[row * size + k] * x[k];
        x[row] /= lower[row * size + row];
    }
    for (let row = size - 1; row >= 0; row--) {
        for (let k = row + 1; k < size; k++)
            x[row] -= lower[k * size + row] * x[k];
        x[row] /= lower[row * size + row];
    }
    return x;
}
/** The inverse of a symmetric positive definite matrix; null when it is not positive definite. */
function inverseOfPositive(matrix) {
    const lower = cholesky(matrix);
    if (lower === null)
        return null;
    const size = matrix.rows;
    const data = new Float64Array(size * size);
    for (let at = 0; at < size; at++) {
        const unit = new Float64Array(size);
        unit[at] = 1;
        data.set(solveCholesky(lower, unit), at * size);
    }
    return { rows: size, cols: size, data };
}


/***/ }),

/***/ 11728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ graphArctangent),
/* harmony export */   w: () => (/* binding */ graphArcsine)
/* harmony export */ });
/* harmony import */ var _graph_math_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67222);

/** Coefficients of Cephes' atan.c (https://www.netlib.org/cephes/). */
const P = [-0.8750608600031904, -16.157537187333652, -75.00855792314705, -122.88666844901361, -64.85021904942025];
const Q = [1, 24.858464901423062, 165.02700983169885, 432.88106049129027, 485.3903996359137, 194.5506571482614];
/** tan(3 pi / 8), beyond which the reciprocal is taken. */
const FAR = 2.414213562373095;
const NEAR = 0.66;
/** What pi / 2 as a double lacks. */
const MORE_BITS = 6.123233995736766e-17;
/** The arc tangent in a graph, since onnxruntime has no Atan of doubles; within the last bit. */
function graphArctangent(graph, value) {
    const { abs, add, div, greater, less, mul, neg, polynomial, square, sub, where } = (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_0__/* .graphMath */ .T)(graph);
    const size = abs(value);
    const [far, middle] = [greater(size, FAR), greater(size, NEAR)];
    const turned = div(-1, where(far, size, 1));
    const x = where(far, turned, where(middle, div(sub(size, 1), add(size, 1)), size));
    const z = square(x);
    const rest = add(mul(x, div(mul(z, polynomial(z, P)), polynomial(z, Q))), x);
    const lacking = where(far, MORE_BITS, where(middle, MORE_BITS / 2, 0));
    const angle = add(where(far, Math.PI / 2, where(middle, Math.PI / 4, 0)), add(rest, lacking));
    return where(less(value, 0), neg(angle), angle);
}
/** The arc sine of numbers from -1 to 1 in a graph. */
function graphArcsine(graph, value) {
    const { add, div, mul, sqrt, sub } = (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_0__/* .graphMath */ .T)(graph);
    return graphArctangent(graph, div(value, sqrt(mul(sub(1, value), add(1, value)))));
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


/***/ }),

/***/ 66137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ graphFinished),
/* harmony export */   rw: () => (/* binding */ graphReduced),
/* harmony export */   xJ: () => (/* binding */ graphNeighbours)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24930);
/* harmony import */ var _graph_distances_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9290);
/* harmony import */ var _graph_math_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67222);
/* harmony import */ var _graph_nodes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17331);





/** The k nearest training rows. `expanded`: Euclidean distances as |x|^2 - 2 x.y + |y|^2, as a search without a tree. */
function graphNeighbours(graph, matrix, training, { k, metric, expanded }) {
    if (metric.tied === true) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('ONNX', `under the metric "${metric.name}" most training rows are as far as others, and TopK chooses other ones of them`);
    }
    const reduced = graphReduced(graph, matrix, training, metric, expanded);
    const size = graph.constant(BigInt64Array.of(BigInt(k)), [1]);
    const [nearest, places] = graph.nodes('TopK', [reduced, size], 2, { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1), largest: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(0), sorted: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1) });
    const turned = (value) => graph.node('Transpose', [value]);
    return { distances: graphFinished(graph, turned(nearest), metric), indices: turned(places) };
}
/** What the metric compares, for every row and training row: [rows, training rows]. */
function graphReduced(graph, matrix, training, metric, expanded) {
    if (metric.graph !== undefined)
        return metric.graph.reduced(graph, matrix, training);
    const { abs, add, div, equal, greater, max, min, number, not, pow, sub, where } = (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_2__/* .graphMath */ .T)(graph);
    const pairwise = (term) => (0,_graph_distances_js__WEBPACK_IMPORTED_MODULE_3__/* .graphPairwise */ .rM)(graph, matrix, training, (_, row, other) => term(row, other));
    const distance = (row, other) => abs(sub(row, other));
    const size = (row, other) => add(abs(row), abs(other));
    switch (metric.name) {
        case 'euclidean':
            return (expanded ? _graph_distances_js__WEBPACK_IMPORTED_MODULE_3__/* .graphSquares */ .dm : _graph_distances_js__WEBPACK_IMPORTED_MODULE_3__/* .graphDifferences */ .xk)(graph, matrix, training);
        case 'manhattan':
            return pairwise(distance);
        case 'chebyshev':
            return (0,_graph_distances_js__WEBPACK_IMPORTED_MODULE_3__/* .graphPairwise */ .rM)(graph, matrix, training, (_, row, other) => distance(row, other), (math, left, right) => math.max(left, right));
        case 'hamming':
            return div(pairwise((row, other) => number(not(equal(row, other)))), training.cols);
        case 'braycurtis': {
            const below = pairwise(size);
            return where(greater(below, 0), div(pairwise(distance), below), 0);
        }
        case 'canberra':
            return pairwise((row, other) => {
                const total = size(row, other);
                return where(greater(total, 0), div(distance(row, other), total), 0);
            });
        case 'cosine':
            return max(min(sub(1, (0,_graph_distances_js__WEBPACK_IMPORTED_MODULE_3__/* .graphDot */ .yn)(graph, graphUnit(graph, matrix), unitRows(training))), 2), 0);
        default:
            // The Minkowski family.
            return pairwise((row, other) => pow(distance(row, other), metric.power));
    }
}
/** What was compared, made the distance. */
function graphFinished(graph, reduced, metric) {
    if (metric.graph !== undefined)
        return metric.graph.finished?.(graph, reduced) ?? reduced;
    const { pow, sqrt } = (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_2__/* .graphMath */ .T)(graph);
    if (metric.name === 'minkowski')
        return pow(reduced, 1 / metric.power);
    // The squared distance is named as its root.
    return metric.name === 'euclidean' && metric.finish(4) === 2 ? sqrt(reduced) : reduced;
}
/** Rows of length one; a row of zeros stays. */
function graphUnit(graph, matrix) {
    const { div, equal, sqrt, square, where } = (0,_graph_math_js__WEBPACK_IMPORTED_MODULE_2__/* .graphMath */ .T)(graph);
    const squares = (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_4__/* .graphRowSum */ .wJ)(graph, square(matrix));
    return div(matrix, where(equal(squares, 0), 1, sqrt(squares)));
}
function unitRows(block) {
    const { rows, cols } = block;
    const data = block.data.slice();
    for (let row = 0; row < rows; row++) {
        const cells = data.subarray(row * cols, (row + 1) * cols);
        const norm = Math.sqrt(cells.reduce((sum, value) => sum + value * value, 0)) || 1;
        for (let at = 0; at < cols; at++)
            cells[at] /= norm;
    }
    return { ...block, data };
}


/***/ })

};
