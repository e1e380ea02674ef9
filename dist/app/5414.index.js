export const id = 5414;
export const ids = [5414,6653];
export const modules = {

/***/ 5414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chainsLowering: () => (/* binding */ chainsLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40177);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81109);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17331);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67133);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32643);
/* harmony import */ var _graph_members_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75784);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87665);
/* harmony import */ var _multi_output_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96653);







/** Estimators in a row: each one sees what those before it predicted as further columns. */
const chainsLowering = {
    classes: ['sklearn.multioutput.ClassifierChain', 'sklearn.multioutput.RegressorChain'],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const className = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalClass */ .t)(attributes.className);
        const members = (0,_members_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerMembers */ .Fi)(attributes, context);
        const order = attributes.ints('order_');
        if (order.toSorted().join() !== members.map((_, target) => target).join())
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(className, 'the order does not fit the estimators');
        const classifies = className.endsWith('Classifier') || className.endsWith('ClassifierChain');
        const chain = { members, order, feature: featureOf(attributes, className) };
        // The first one sees no answers of others.
        const about = { className, inputs: (0,_features_js__WEBPACK_IMPORTED_MODULE_4__/* .inputsOf */ .Vc)(attributes, 'number', members[0]?.inputs.length) };
        const hasProbabilities = classifies && members.every(({ classes, ...rest }) => rest.hasProbabilities && classes?.length === 2);
        const classes = classifies ? numericClasses(members, className) : null;
        return {
            ...about,
            task: classifies ? 'classification' : 'regression',
            classes,
            outputs: members.length,
            hasProbabilities,
            infer(block, want) {
                const input = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .numericInput */ .ui)(block, about);
                const values = want.predictions ? run(chain, input, predictionOf) : null;
                const scores = want.scores && classifies ? run(chain, input, scoreOf) : null;
                return {
                    labels: classes === null || values === null ? null : Int32Array.from(values, (value) => classes.indexOf(value)),
                    values: classes === null ? values : null,
                    probabilities: want.probabilities && hasProbabilities ? run(chain, input, _members_js__WEBPACK_IMPORTED_MODULE_2__/* .positivesOf */ .uH) : null,
                    scores,
                };
            },
            toOnnx(graph, input) {
                const links = graphLinks(graph, chain, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphMatrix */ .yP)(graph, input));
                const inOrder = (parts) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphConcat */ .tR)(graph, [...order.keys()].map((target) => parts[order.indexOf(target)]));
                if (classes === null)
                    return { values: inOrder(links.map(({ predictions }) => predictions)) };
                const places = members.map((member) => (member.classes ?? []).map((label) => classes.indexOf(Number(label))));
                const labels = links.map(({ labels }, at) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphColumn */ .Pb)(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphLookUp */ .pg)(graph, places[at], labels)));
                const scores = links.every((link) => link.scores !== undefined) && members.every((member) => member.classes?.length === 2);
                return {
                    labels: inOrder(labels),
                    ...(hasProbabilities ? { probabilities: inOrder(links.map(({ positives }) => positives)) } : {}),
                    ...(scores ? { scores: inOrder(links.map((link) => link.scores)) } : {}),
                };
            },
        };
    },
};
/** Each member on the columns and on what those before it said. */
function graphLinks(graph, { members, feature }, matrix) {
    const features = [];
    return members.map((member) => {
        const said = new _graph_members_js__WEBPACK_IMPORTED_MODULE_7__/* .GraphMember */ .D(graph, member, [(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphConcat */ .tR)(graph, [matrix, ...features])]);
        features.push(feature.graph(said));
        return said;
    });
}
/** Predicted labels are numbers here, since they become features. */
function numericClasses(members, className) {
    return (0,_multi_output_js__WEBPACK_IMPORTED_MODULE_8__.unionOfClasses)(members).map((label) => {
        if (typeof label === 'string')
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(className, 'its labels are text');
        return Number(label);
    });
}
/** `chain_method_` came with 1.5: "predict" before that. */
function featureOf(attributes, className) {
    const method = attributes.has('chain_method_') ? attributes.string('chain_method_') : 'predict';
    if (method === 'predict')
        return { of: predictionOf, graph: (said) => said.predictions };
    if (method === 'predict_proba')
        return { of: _members_js__WEBPACK_IMPORTED_MODULE_2__/* .positivesOf */ .uH, graph: (said) => said.positives };
    if (method === 'decision_function')
        return { of: scoreOf, graph: (said) => said.confidences };
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(`${className}.chain_method_`, `the method "${method}"`);
}
function predictionOf(member, block) {
    const { labels, values } = (0,_members_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(member, block, 'predictions');
    return values ?? Float64Array.from(labels, (label) => Number(member.classes[label]));
}
function scoreOf(member, block) {
    const { scores } = (0,_members_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(member, block, 'scores');
    return scores?.length === block.rows ? scores : null;
}
/** rows x targets; null when an estimator does not have the column. */
function run({ members, order, feature }, input, column) {
    const outputs = [];
    const features = [];
    for (const [at, member] of members.entries()) {
        const seen = { kind: 'dense', rows: input.rows, cols: at, data: (0,_multi_output_js__WEBPACK_IMPORTED_MODULE_8__.besides)(features, input.rows) };
        const block = at === 0 ? input : (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_9__/* .concatBlocks */ .Pe)(input.rows, [input, seen], input.kind === 'sparse');
        const output = column(member, block);
        if (output === null)
            return null;
        outputs[order[at]] = output;
        const next = column === feature.of ? output : feature.of(member, block);
        if (next === null)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(member.className, 'it has no decision_function');
        features.push(next);
    }
    return (0,_multi_output_js__WEBPACK_IMPORTED_MODULE_8__.besides)(outputs, input.rows);
}


/***/ }),

/***/ 96653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   besides: () => (/* binding */ besides),
/* harmony export */   multiOutputLowering: () => (/* binding */ multiOutputLowering),
/* harmony export */   unionOfClasses: () => (/* binding */ unionOfClasses)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40177);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17331);
/* harmony import */ var _graph_members_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75784);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87665);
/* harmony import */ var _several_targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82461);






/** One estimator a target. A classifier's `classes` are those of all targets. */
const multiOutputLowering = {
    classes: ['sklearn.multioutput.MultiOutputClassifier', 'sklearn.multioutput.MultiOutputRegressor'],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const className = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalClass */ .t)(attributes.className);
        const members = (0,_members_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerMembers */ .Fi)(attributes, context);
        const [first] = members;
        if (first === undefined)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .corrupt */ .qb)(className, 'no estimators');
        const classifies = className.endsWith('Classifier');
        const task = classifies ? 'classification' : 'regression';
        if (members.some((member) => member.task !== task || member.outputs !== 1))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupported */ .qO)(className, 'an estimator of another kind');
        const classes = classifies ? unionOfClasses(members) : null;
        const shares = classifies && members.every((member) => member.hasProbabilities);
        return {
            className,
            task,
            classes,
            outputs: members.length,
            inputs: first.inputs,
            hasProbabilities: false,
            ...(classifies
                ? { targets: { classes: members.map((member) => member.classes ?? []), hasProbabilities: shares } }
                : {}),
            infer: (block, want) => ({
                labels: want.predictions && classes !== null
                    ? Int32Array.from(besides(labelColumns(members, classes, block), block.rows))
                    : null,
                values: want.predictions && classes === null
                    ? besides(members.map((member) => (0,_members_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(member, block, 'predictions').values), block.rows)
                    : null,
                probabilities: null,
                ...(shares && want.probabilities
                    ? {
                        targetProbabilities: (0,_several_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .sideBySide */ .Qp)(members.map((member) => (0,_members_js__WEBPACK_IMPORTED_MODULE_2__/* .probabilitiesOf */ .nD)(member, block)), block.rows),
                    }
                    : {}),
                scores: null,
            }),
            toOnnx(graph, input) {
                const said = (0,_graph_members_js__WEBPACK_IMPORTED_MODULE_5__/* .graphMembers */ .y)(graph, members, input);
                if (classes === null) {
                    return {
                        values: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphConcat */ .tR)(graph, said.map(({ values }) => values)),
                    };
                }
                const positions = new Map(classes.map((label, at) => [label, at]));
                const places = members.map((member) => (member.classes ?? []).map((label) => positions.get(label)));
                const labels = said.map((member) => member.labels);
                return {
                    labels: (0,_several_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .graphInterleaved */ .wu)(graph, labels, places),
                    ...(shares ? { targetProbabilities: said.map((member) => member.probabilities) } : {}),
                };
            },
        };
    },
};
function unionOfClasses(members) {
    return (0,_several_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .unionOf */ .Z6)(members.map(({ classes }) => classes ?? []));
}
/** One column a target: positions in `classes`. */
function labelColumns(members, classes, block) {
    const positions = new Map(classes.map((label, at) => [label, at]));
    return members.map((member) => {
        const known = Float64Array.from(member.classes ?? [], (label) => positions.get(label));
        return Float64Array.from((0,_members_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(member, block, 'predictions').labels, (label) => known[label]);
    });
}
/** Columns side by side: row-major rows x columns. */
function besides(columns, rows) {
    const width = columns.length;
    const out = new Float64Array(rows * width);
    for (const [at, column] of columns.entries()) {
        for (let row = 0; row < rows; row++)
            out[row * width + at] = column[row];
    }
    return out;
}


/***/ }),

/***/ 82461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L9: () => (/* binding */ classifierOfTargets),
/* harmony export */   Qp: () => (/* binding */ sideBySide),
/* harmony export */   Z6: () => (/* binding */ unionOf),
/* harmony export */   wu: () => (/* binding */ graphInterleaved)
/* harmony export */ });
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81109);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45906);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17331);

/** Labels of several targets, each once, in the order in which they come. */
function unionOf(classes) {
    return [...new Set(classes.flat())];
}
/**
 * A classifier of several targets, each with classes and predict_proba of its own. Its `classes` are those of all targets.
 */
function classifierOfTargets(about, classes, decide, graphTargets) {
    const all = unionOf(classes);
    const positions = new Map(all.map((label, at) => [label, at]));
    const places = classes.map((known) => Int32Array.from(known, (label) => positions.get(label)));
    return {
        className: about.className,
        task: 'classification',
        classes: all,
        outputs: classes.length,
        inputs: about.inputs,
        hasProbabilities: false,
        targets: { classes, hasProbabilities: true },
        infer(block, want) {
            const decided = decide((0,_plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .numericInput */ .ui)(block, about));
            const columns = () => decided.map(({ votes }) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_1__/* .argmaxRows */ ._h)(votes));
            return {
                labels: want.predictions ? interleaved(columns(), places, block.rows) : null,
                values: null,
                probabilities: null,
                targetProbabilities: want.probabilities
                    ? sideBySide(decided.map((target) => target.shares()), block.rows)
                    : null,
                scores: null,
            };
        },
        toOnnx(graph, input) {
            const said = graphTargets(graph, input);
            const labels = said.map((target) => target.labels);
            return {
                labels: graphInterleaved(graph, labels, places),
                targetProbabilities: said.map(({ probabilities }) => probabilities),
            };
        },
    };
}
/** Row-major matrices of the same rows as one: the columns of the first, then those of the second ... */
function sideBySide(matrices, rows) {
    const widths = matrices.map(({ length }) => (rows === 0 ? 0 : length / rows));
    const width = widths.reduce((sum, each) => sum + each, 0);
    const out = new Float64Array(rows * width);
    let from = 0;
    for (const [at, matrix] of matrices.entries()) {
        const own = widths[at];
        for (let row = 0; row < rows; row++)
            out.set(matrix.subarray(row * own, (row + 1) * own), row * width + from);
        from += own;
    }
    return out;
}
/** Class positions of each target (int64 [rows]) as positions among the classes of all: int64 [rows, targets]. */
function graphInterleaved(graph, columns, places) {
    const parts = columns.map((column, target) => (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .graphColumn */ .Pb)(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .graphLookUp */ .pg)(graph, places[target], column)));
    return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .graphConcat */ .tR)(graph, parts);
}
/** Row-major rows x targets. */
function interleaved(columns, places, rows) {
    const out = new Int32Array(rows * columns.length);
    for (const [target, column] of columns.entries()) {
        for (let row = 0; row < rows; row++)
            out[row * columns.length + target] = places[target][column[row]];
    }
    return out;
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
