export const id = 7502;
export const ids = [7502];
export const modules = {

/***/ 44325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ silentLogger)
/* harmony export */ });
const silentLogger = {
    debug: () => undefined,
    info: () => undefined,
    warning: () => undefined,
    error: () => undefined,
    progress: () => undefined,
};


/***/ }),

/***/ 78975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ describeModel)
});

// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/formats/pickle/values.ts
var values = __webpack_require__(16281);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
// EXTERNAL MODULE: ./src/formats/access.ts
var access = __webpack_require__(74136);
// EXTERNAL MODULE: ./src/formats/arrays.ts
var arrays = __webpack_require__(52240);
// EXTERNAL MODULE: ./src/formats/class-names.ts
var class_names = __webpack_require__(40177);
;// CONCATENATED MODULE: ./src/formats/structure.ts







const MAX_NODES = 500;
const MAX_PARAMETERS = 60;
const MAX_VALUE_LENGTH = 80;
/** Lists of estimators of one class beyond this length (a forest's trees) are one node. */
const MAX_LISTED = 8;
/** Objects of these packages are data, not steps of a model. */
const DATA_CLASSES = /^(numpy|scipy|pandas|builtins|collections|functools|re|datetime)\.|^sklearn\.(tree\._tree|_loss|utils|metrics)\b/;
/**
 * The estimators of a model, outermost first: path (`Pipeline.steps[1].clf`), class and hyper-parameters as short
 * text. Strings are escaped and bounded; at most 500 nodes.
 */
function describeStructure(root) {
    const nodes = [];
    const seen = new Set();
    let level = root instanceof values/* PyObject */.By ? [{ path: shortName(root), object: root, count: 1 }] : nestedIn('model', root);
    for (let depth = 0; level.length > 0 && depth < limits/* MAX_OBJECT_DEPTH */.Np; depth++) {
        const next = [];
        for (const { path, object, count } of level) {
            if (seen.has(object))
                continue;
            if (nodes.length >= MAX_NODES)
                return nodes;
            seen.add(object);
            nodes.push({ path, class_name: nameOf(object), parameters: parametersOf(object, count) });
            next.push(...stepsOf(path, object));
        }
        level = next;
    }
    return nodes;
}
/** Nested estimators; of `steps` and `steps_` the fitted one counts. */
function stepsOf(path, object) {
    const attributes = access/* Attributes */.e.of(object);
    const names = attributes.names().filter((name) => !attributes.has(`${name}_`));
    return names.flatMap((name) => nestedIn(`${path}.${(0,core_text/* plain */.pj)(name, 60)}`, attributes.get(name)));
}
function nestedIn(path, value) {
    if (value instanceof values/* PyObject */.By)
        return isEstimator(value) ? [{ path, object: value, count: 1 }] : [];
    const items = value instanceof values/* NDArray */.Mv ? value.objects : Array.isArray(value) || value instanceof values/* PyTuple */.Wc ? (0,arrays/* asItems */.dB)(value) : null;
    if (items === null)
        return value instanceof values/* PyDict */.KL ? nestedInDict(path, value) : [];
    const found = items.slice(0, 10_000).flatMap((item, index) => nestedInItem(path, item, index));
    const [first] = found;
    const isUniform = first !== undefined && found.every(({ object }) => object.className === first.object.className);
    if (!isUniform || found.length <= MAX_LISTED)
        return found;
    return [{ path: `${path}[0..${found.length - 1}]`, object: first.object, count: found.length }];
}
/** An estimator, or `(name, estimator, ...)`, or a row of estimators as in gradient boosting. */
function nestedInItem(path, item, index) {
    if (item instanceof values/* PyObject */.By)
        return isEstimator(item) ? [{ path: `${path}[${index}]`, object: item, count: 1 }] : [];
    const parts = item instanceof values/* PyTuple */.Wc ? item.items : Array.isArray(item) ? item : [];
    const name = typeof parts[0] === 'string' ? `.${(0,core_text/* plain */.pj)(parts[0], 60)}` : '';
    return parts
        .slice(0, 100)
        .filter((part) => part instanceof values/* PyObject */.By && isEstimator(part))
        .map((object) => ({ path: `${path}[${index}]${name}`, object, count: 1 }));
}
function nestedInDict(path, dict) {
    return dict.entries
        .slice(0, 1000)
        .flatMap(([key, item]) => item instanceof values/* PyObject */.By && isEstimator(item)
        ? [{ path: `${path}[${shortValue(key)}]`, object: item, count: 1 }]
        : []);
}
function isEstimator(object) {
    const name = object.className;
    return name !== null && !DATA_CLASSES.test(name) && access/* Attributes */.e.of(object).names().length > 0;
}
/** Constructor parameters by scikit-learn's convention: neither fitted (`coef_`) nor private (`_fit_X`). */
function parametersOf(object, count) {
    const attributes = access/* Attributes */.e.of(object);
    const names = attributes.names().filter((name) => !name.startsWith('_') && !name.endsWith('_'));
    const shown = names
        .slice(0, MAX_PARAMETERS)
        .map((name) => [(0,core_text/* plain */.pj)(name, 60), shortValue(attributes.get(name))]);
    return Object.fromEntries(count > 1 ? [['(count)', String(count)], ...shown] : shown);
}
function nameOf(object) {
    return (0,core_text/* plain */.pj)(object.className === null ? 'object' : (0,class_names/* canonicalClass */.t)(object.className), 200);
}
function shortName(object) {
    return nameOf(object).split('.').at(-1) ?? 'model';
}
/** As repr() would begin, on one line, without going deeper than one level. */
function shortValue(value, nested = false) {
    return (0,core_text/* plain */.pj)(render(value, nested), MAX_VALUE_LENGTH);
}
function render(value, nested) {
    if (value === null)
        return 'None';
    if (value === true)
        return 'True';
    if (value === false)
        return 'False';
    if (typeof value === 'string')
        return `'${value.slice(0, MAX_VALUE_LENGTH)}'`;
    if (typeof value === 'number' || typeof value === 'bigint')
        return String(value).slice(0, MAX_VALUE_LENGTH);
    if (value instanceof values/* PyFloat */.g$)
        return Number.isInteger(value.value) ? `${value.value}.0` : String(value.value);
    if (value instanceof values/* PyComplex */.q1)
        return `(${value.real}+${value.imaginary}j)`;
    if (value instanceof Uint8Array)
        return `bytes(${value.length})`;
    if (value instanceof values/* NDArray */.Mv)
        return `array(${(0,arrays/* describeDType */.cl)(value.dtype)}, ${value.shape.join('x')})`;
    if (value instanceof values/* PyGlobal */.B6)
        return value.qualifiedName;
    if (value instanceof values/* PyObject */.By)
        return `${shortName(value)}(...)`;
    if (value instanceof values/* PyDict */.KL)
        return `dict(${value.size})`;
    if (value instanceof values/* PySet */.gG)
        return `set(${value.items.length})`;
    const items = value instanceof values/* PyTuple */.Wc ? value.items : Array.isArray(value) ? value : null;
    if (items === null)
        return 'persistent id';
    const [open, close] = value instanceof values/* PyTuple */.Wc ? ['(', ')'] : ['[', ']'];
    if (nested)
        return `${open}${items.length === 0 ? '' : '...'}${close}`;
    return `${open}${items
        .slice(0, 10)
        .map((item) => shortValue(item, true))
        .join(', ')}${items.length > 10 ? ', ...' : ''}${close}`;
}

// EXTERNAL MODULE: ./src/formats/keras/json.ts
var json = __webpack_require__(45471);
;// CONCATENATED MODULE: ./src/formats/keras/structure.ts





const structure_MAX_NODES = 1_000;
const structure_MAX_PARAMETERS = 40;
const structure_MAX_VALUE_LENGTH = 80;
const MAX_DEPTH = 50;
/** Where layers hold layers: models, wrappers, recurrent networks. */
const INNER = ['layers', 'layer', 'forward_layer', 'backward_layer', 'cell', 'cells'];
/** Said elsewhere, or of no interest to a reader of the model. */
const LEFT_OUT = new Set([
    'name',
    'trainable',
    'input_layers',
    'output_layers',
    'shared_object_id',
]);
/**
 * The layers of a Keras model, outermost first: path (`Functional.encoder.dense`), class and parameters as short text.
 * Strings are escaped and bounded; at most 1,000 nodes.
 */
function describeKerasStructure({ architecture }) {
    const nodes = [];
    describe(architecture, kerasClassOf(architecture), nodes, 0);
    return nodes;
}
/** The class of a model or layer as its configuration names it. */
function kerasClassOf(description) {
    const name = (0,json/* memberOf */.C)(description, 'class_name');
    return typeof name === 'string' ? (0,core_text/* plain */.pj)(name, 200) : 'model';
}
function describe(description, path, nodes, depth) {
    if (nodes.length >= structure_MAX_NODES || depth > MAX_DEPTH)
        return;
    const config = (0,json/* memberOf */.C)(description, 'config') ?? null;
    nodes.push({ path, class_name: qualifiedName(description), parameters: structure_parametersOf(config) });
    // Sequential models of Keras 2.2 and older have the layers as their configuration.
    const inner = Array.isArray(config) ? config : INNER.flatMap((key) => (0,json/* memberOf */.C)(config, key) ?? []);
    for (const item of inner) {
        if ((0,json/* memberOf */.C)(item, 'class_name') === undefined)
            continue;
        const name = (0,json/* memberOf */.C)((0,json/* memberOf */.C)(item, 'config') ?? null, 'name') ?? (0,json/* memberOf */.C)(item, 'name');
        const step = typeof name === 'string' ? name : kerasClassOf(item);
        describe(item, `${path}.${(0,core_text/* plain */.pj)(step, 60)}`, nodes, depth + 1);
    }
}
/** Keras 3 names the module too, and what a user registered. */
function qualifiedName(description) {
    const module = (0,json/* memberOf */.C)(description, 'module');
    const name = kerasClassOf(description);
    return typeof module === 'string' && module !== '' ? `${(0,core_text/* plain */.pj)(module, 200)}.${name}` : name;
}
function structure_parametersOf(config) {
    if (typeof config !== 'object' || config === null || Array.isArray(config))
        return {};
    return Object.fromEntries(Object.entries(config)
        .filter(([key, value]) => !LEFT_OUT.has(key) && isSimple(value))
        .slice(0, structure_MAX_PARAMETERS)
        .map(([key, value]) => [(0,core_text/* plain */.pj)(key, 60), (0,core_text/* plain */.pj)(JSON.stringify(value), structure_MAX_VALUE_LENGTH)]));
}
/** A number, text or a short list of them; objects are initializers, policies and inner layers. */
function isSimple(value) {
    if (value === null)
        return false;
    if (Array.isArray(value))
        return value.length > 0 && value.length <= 8 && value.every(isScalar);
    return typeof value !== 'object';
}
function isScalar(value) {
    return value === null || typeof value !== 'object';
}

// EXTERNAL MODULE: ./src/lower/boosters.ts + 4 modules
var boosters = __webpack_require__(49524);
// EXTERNAL MODULE: ./src/onnx/model-reader.ts + 2 modules
var model_reader = __webpack_require__(61079);
;// CONCATENATED MODULE: ./src/model/facts.ts




/** What a file says of itself, without running it. */
function describeModel(record) {
    if (record.format === 'pickle' || record.format === 'joblib') {
        return {
            format: record.format,
            estimator: record.root instanceof values/* PyObject */.By ? record.root.className : null,
            structure: describeStructure(record.root),
            library_versions: record.libraryVersions,
            compression: record.compression,
            protocol: record.protocol,
            opset: null,
        };
    }
    if (record.format === 'onnx') {
        const model = (0,model_reader/* readOnnx */.s)(record.bytes);
        const producer = `${model.producerName} ${model.producerVersion}`.trim();
        return {
            format: 'onnx',
            estimator: producer === '' ? null : producer,
            structure: operatorCounts(model.graph.nodes),
            library_versions: {},
            compression: null,
            protocol: null,
            opset: Number(model.opsets.get('') ?? 0) || null,
        };
    }
    if (record.format === 'xgboost' || record.format === 'lightgbm' || record.format === 'catboost') {
        return { ...(0,boosters/* describeBooster */.M)(record), format: record.format, compression: null, protocol: null, opset: null };
    }
    if ('kind' in record) {
        return {
            format: record.format,
            estimator: kerasClassOf(record.architecture),
            structure: describeKerasStructure(record),
            library_versions: record.kerasVersion === null ? {} : { keras: record.kerasVersion },
            compression: null,
            protocol: null,
            opset: null,
        };
    }
    const format = record.format === 'hdf5' ? record.format : 'unknown';
    return {
        format,
        estimator: null,
        structure: [],
        library_versions: {},
        compression: null,
        protocol: null,
        opset: null,
    };
}
/** One line an operator type instead of one a node: a network has thousands. */
function operatorCounts(nodes) {
    const counts = new Map();
    for (const node of nodes) {
        const name = node.domain === '' ? node.opType : `${node.domain}.${node.opType}`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return [...counts].map(([name, count]) => ({
        path: `graph.${(0,core_text/* plain */.pj)(name, 60)}`,
        class_name: name,
        parameters: { nodes: String(count) },
    }));
}


/***/ }),

/***/ 67502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ openModel)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/read-model.ts + 11 modules
var read_model = __webpack_require__(33808);
// EXTERNAL MODULE: ./src/lower/index.ts + 160 modules
var lower = __webpack_require__(73937);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
// EXTERNAL MODULE: ./src/core/table.ts
var table = __webpack_require__(70859);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/onnx/feeds.ts
var feeds = __webpack_require__(12598);
// EXTERNAL MODULE: ./src/onnx/metadata.ts
var metadata = __webpack_require__(74866);
// EXTERNAL MODULE: ./src/onnx/model-reader.ts + 2 modules
var model_reader = __webpack_require__(61079);
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

// EXTERNAL MODULE: ./src/onnx/session.ts + 2 modules
var onnx_session = __webpack_require__(16768);
// EXTERNAL MODULE: ./src/onnx/graph-builder.ts + 1 modules
var graph_builder = __webpack_require__(64969);
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
        ...(options.threads === undefined ? {} : { threads: options.threads }),
    });
    try {
        const described = (0,metadata/* readDescription */.X)(model);
        const initializers = new Set(model.graph.initializers.map(({ name }) => name));
        // Before IR version 4 every initializer is listed as an input, too.
        const ports = session.inputs.filter(({ name }) => !initializers.has(name));
        const plan = (0,feeds/* planFeeds */.n)(ports, described.inputs);
        const roles = findRoles(model, session.outputs, withoutZipMaps.columns, described);
        // Files of our own keep scores apart; one class against the others need not add up to 1.
        const isOurs = described.task === 'classification' && roles.probabilities.join() === 'probabilities';
        const hasProbabilities = roles.probabilities.length > 0 && (isOurs || (await givesDistributions(session, plan, roles)));
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
            predict: (chunk, wanted = {}) => predictAll(session, plan, roles, chunk, hasProbabilities && wanted.probabilities === true),
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
async function predictAll(session, plan, roles, chunk, withProbabilities) {
    const fetches = new Set([
        ...(roles.label === null ? [] : [roles.label]),
        ...(roles.ranking === null ? [] : [roles.ranking]),
        ...(roles.values === null ? [] : [roles.values]),
        ...(withProbabilities ? roles.probabilities : []),
    ]);
    const step = plan.batch ?? limits/* PREDICT_CHUNK_ROWS */.QJ;
    const parts = [];
    for (let from = 0; from < chunk.rows || from === 0; from += step) {
        const rows = (0,table/* sliceRows */.mG)(chunk, from, Math.min(chunk.rows, from + step));
        const feeds = plan.feeds(rows);
        if (rows.rows === 0)
            return emptyPrediction(roles, withProbabilities);
        const results = await session.run(padded(feeds, rows.rows, plan.batch), [...fetches]);
        parts.push(readPart(results, roles, rows.rows, plan.batch ?? rows.rows, withProbabilities));
    }
    return {
        rows: chunk.rows,
        outputs: parts[0]?.outputs ?? 1,
        labels: roles.label === null && roles.ranking === null ? null : parts.flatMap(({ labels }) => labels),
        values: roles.values === null ? null : join(parts.map(({ values }) => values)),
        probabilities: withProbabilities ? join(parts.map(({ probabilities }) => probabilities)) : null,
    };
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

// EXTERNAL MODULE: ./src/model/facts.ts + 2 modules
var facts = __webpack_require__(78975);
// EXTERNAL MODULE: ./src/core/log.ts
var core_log = __webpack_require__(44325);
// EXTERNAL MODULE: ./src/core/version.ts
var version = __webpack_require__(83323);
// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
// EXTERNAL MODULE: ./src/plan/numeric-input.ts
var numeric_input = __webpack_require__(81109);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./src/model/row-workers.ts




/** Threads beside the main one: each lowers the model again, which takes some tens of megabytes. */
const MAX_WORKERS = 7;
/** A model file that does not lie in shared memory is copied there for the threads, up to this size. */
const MAX_COPIED_BYTES = 64 * 1024 ** 2;
const here = import.meta.url; // apart, or the bundler would copy what the URLs below name
/** How many threads there may be beside this one. */
function spareThreads() {
    return Math.min(MAX_WORKERS, (0,external_node_os_.availableParallelism)() - 1);
}
/**
 * Starts threads that predict rows with the model of `bytes`. None when there is no processor for them, or when the
 * bytes are many and not shared.
 */
function startRowWorkers(bytes, count, log) {
    const shared = sharedBytes(bytes);
    if (shared === null) {
        log.debug('rows are predicted in one thread: the bytes of the model are not in shared memory');
        return [];
    }
    return Array.from({ length: Math.min(count, spareThreads()) }, () => startRowWorker(shared, log));
}
function sharedBytes(bytes) {
    if (bytes.buffer instanceof SharedArrayBuffer)
        return bytes;
    if (bytes.length > MAX_COPIED_BYTES)
        return null;
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    return shared;
}
/** The thread's code: beside this file in the sources, where tsx has to translate it, in a folder of its own in dist/. */
function startThread(data) {
    const source = new URL('./row-worker.ts', here);
    if (!(0,external_node_fs_.existsSync)(source))
        return new external_node_worker_threads_.Worker(new URL('../worker/index.js', here), { workerData: data });
    const start = `import('tsx/esm/api').then((tsx) => { tsx.register(); return import('${source.href}') })`;
    return new external_node_worker_threads_.Worker(start, { eval: true, workerData: data });
}
function startRowWorker(bytes, log) {
    const worker = startThread({ modelgateRowWorker: true, bytes });
    // An idle thread does not keep the process alive.
    worker.unref();
    const pending = new Map();
    let requests = 0;
    let ended = null;
    let started = () => undefined;
    let broke = () => undefined;
    const ready = new Promise((resolve, reject) => {
        started = resolve;
        broke = reject;
    });
    // Who does not wait for the thread should not be stopped by it.
    ready.catch(() => undefined);
    const end = (error) => {
        ended ??= error;
        log.debug(`a thread for rows ended: ${(0,errors/* messageOf */.bD)(error)}`);
        broke(error);
        for (const { reject } of pending.values())
            reject(error);
        pending.clear();
    };
    worker.on('error', (error) => {
        end(error instanceof Error ? error : new Error(String(error)));
    });
    worker.on('exit', (code) => {
        end(new Error(`it exited with ${code}`));
    });
    worker.on('message', (answer) => {
        if (answer.kind === 'ready') {
            started();
            return;
        }
        const waiting = pending.get(answer.id);
        pending.delete(answer.id);
        if (pending.size === 0)
            worker.unref();
        if (answer.kind === 'inference')
            waiting?.resolve(answer.inference);
        else
            waiting?.reject(new Error('the rows could not be predicted'));
    });
    return {
        ready,
        infer: (rows, want) => new Promise((resolve, reject) => {
            if (ended !== null) {
                reject(ended);
                return;
            }
            const id = requests++;
            pending.set(id, { resolve, reject });
            worker.ref();
            const columns = rows.columns.map(apart);
            const request = { id, rows: { ...rows, columns }, want };
            worker.postMessage(request, columns.flatMap(buffersOf));
        }),
        close: async () => {
            worker.removeAllListeners();
            await worker.terminate();
        },
    };
}
/** A column that shares nothing with the table: a view would take the whole table along, a dictionary all its texts. */
function apart(column) {
    if (column.kind === 'number') {
        return { ...column, values: column.values.slice(), missing: column.missing?.slice() ?? null };
    }
    const dictionary = [];
    const renamed = new Map();
    const codes = column.codes.map((code) => {
        if (code < 0)
            return code;
        let own = renamed.get(code);
        if (own === undefined) {
            own = dictionary.push(column.dictionary[code]) - 1;
            renamed.set(code, own);
        }
        return own;
    });
    return { ...column, codes, dictionary };
}
function buffersOf(column) {
    const arrays = column.kind === 'string' ? [column.codes] : [column.values, column.missing];
    return arrays.flatMap((array) => (array === null ? [] : [array.buffer]));
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/model/split-rows.ts

/** Rows of a run: enough to keep a thread busy for some tens of milliseconds, few enough that all end together. */
const RUN_ROWS = 8_192;
/** Rows of the first run, which only warms the code up. */
const WARM_UP_ROWS = 1_024;
/** A thread takes some 300 ms to start and open the model, next to this one, which goes on. */
const WORTH_A_THREAD_MS = 500;
/** Requests that a thread has at a time, so that it need not wait for this one to hand out the next. */
const LOOK_AHEAD = 2;
/**
 * Predicts all rows in runs, in this thread and, when the time that the first runs took says that it pays, in others
 * beside it. The answers are in the order of the rows and do not depend on who gave them. What another thread cannot
 * do is done again in this one, which so throws the error that it would have thrown alone.
 */
async function splitRows(work) {
    const ends = runEnds(work.rows);
    const parts = ends.map(() => undefined);
    const here = (run) => {
        parts[run] = work.infer(ends[run - 1] ?? 0, ends[run]);
    };
    here(0);
    const start = performance.now();
    here(1);
    const left = ((performance.now() - start) / (ends[1] - ends[0])) * (work.rows - ends[1]);
    let next = 2;
    let failed = false;
    let elsewhere = 0;
    const take = () => (failed || work.signal?.aborted === true || next >= ends.length ? null : next++);
    const lane = async (worker) => {
        for (let run = take(); run !== null; run = take()) {
            try {
                parts[run] = await work.inferIn(worker, ends[run - 1], ends[run]);
                elsewhere++;
            }
            catch {
                failed = true;
            }
        }
    };
    const lanes = [];
    for (const worker of work.threads(Math.floor(left / WORTH_A_THREAD_MS))) {
        void worker.ready.then(() => {
            for (let ahead = 0; ahead < LOOK_AHEAD; ahead++)
                lanes.push(lane(worker));
        }, () => undefined);
    }
    for (let run = take(); run !== null; run = take()) {
        try {
            here(run);
        }
        catch {
            failed = true;
        }
        // Lets answers of other threads in.
        await (0,promises_.setImmediate)();
    }
    await Promise.all(lanes);
    work.signal?.throwIfAborted();
    if (elsewhere > 0)
        work.log.debug(`${elsewhere} of ${ends.length} runs of rows were predicted in other threads`);
    for (const [run, part] of parts.entries())
        if (part === undefined)
            here(run);
    return parts;
}
function runEnds(rows) {
    const ends = [WARM_UP_ROWS];
    for (let end = WARM_UP_ROWS + RUN_ROWS; end < rows; end += RUN_ROWS)
        ends.push(end);
    return [...ends, rows];
}

;// CONCATENATED MODULE: ./src/model/lowered-model.ts








/**
 * A lowered estimator as a Model. Rows go through in runs, so that intermediates stay bounded; with an origin, many
 * rows that take long are split over threads.
 */
function loweredModel(lowered, facts, origin) {
    const log = origin?.log ?? core_log/* silentLogger */.q;
    let workers = null;
    const threads = (count) => {
        if (origin === undefined || count < 1)
            return workers ?? [];
        return (workers ??= startRowWorkers(origin.bytes, count, log));
    };
    const predict = async (chunk, options = {}) => {
        const infer = lowered.infer?.bind(lowered);
        if (infer === undefined) {
            throw (0,errors/* unsupported */.qO)(lowered.className, 'a transformer: it has no predict()', 'Save the pipeline that ends in an estimator.');
        }
        const want = {
            predictions: true,
            probabilities: options.probabilities === true && lowered.hasProbabilities,
            scores: false,
        };
        const select = (from, to) => (0,blocks/* selectInputs */.wx)(lowered.inputs, (0,table/* sliceRows */.mG)(chunk, from, to));
        const inOrder = (from, to, step) => {
            const parts = [];
            for (let at = from; at < to || at === from; at += step) {
                const rows = select(at, Math.min(to, at + step));
                try {
                    parts.push(infer(rows, want));
                }
                catch (error) {
                    throw placed(error instanceof numeric_input/* NotFiniteError */.p ? whoMadeIt(error, rows, at) : error, at);
                }
            }
            return parts;
        };
        const parts = chunk.rows <= 2 * RUN_ROWS || chunk.tensors !== undefined
            ? inOrder(0, chunk.rows, limits/* PREDICT_CHUNK_ROWS */.QJ)
            : await splitRows({
                rows: chunk.rows,
                infer: (from, to) => infer(select(from, to), want),
                inferIn: (worker, from, to) => worker.infer(select(from, to), want),
                threads,
                log,
                signal: options.signal,
            }).catch((error) => {
                options.signal?.throwIfAborted();
                // Where runs end depends on time; an error must not.
                inOrder(0, chunk.rows, limits/* PREDICT_CHUNK_ROWS */.QJ);
                throw error;
            });
        return {
            rows: chunk.rows,
            outputs: lowered.outputs,
            labels: joinLabels(parts, lowered.classes),
            values: joinFloats(parts.map((part) => part.values)),
            probabilities: joinFloats(parts.map((part) => part.probabilities)),
        };
    };
    return {
        facts,
        task: lowered.infer === undefined ? 'transform' : lowered.task,
        classes: lowered.classes,
        inputs: lowered.inputs,
        runtime: 'lowered',
        engine: 'kernel',
        engineVersion: version/* VERSION */.x,
        engineReason: null,
        hasProbabilities: lowered.hasProbabilities,
        predict,
        close: async () => {
            await Promise.all((workers ?? []).map((worker) => worker.close()));
            workers = null;
        },
    };
}
/** An error about a row says which row of the data is meant when rows were counted from a later one. */
function placed(error, from) {
    if (from === 0 || !(0,errors/* isModelGateError */.p2)(error) || error.code !== 'data')
        return error;
    return new errors/* ModelGateError */.j3('data', `${error.message} (rows counted from row ${from + 1} of the data)`, {
        cause: error,
        ...(error.subject === undefined ? {} : { subject: error.subject }),
        ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
    });
}
/** The same error when the row of the data holds such a cell; else it names the model, which computed the cell. */
function whoMadeIt(error, block, from) {
    const cells = block.columns.map((column) => (0,table/* cellOf */.WC)(column, error.row));
    if (cells.some((cell) => cell === null || cell === Infinity || cell === -Infinity))
        return error;
    return new errors/* ModelGateError */.j3('data', `the model computes a value that is not a finite number from row ${from + error.row + 1}, whose cells are all there; its ${error.className} takes finite numbers only`, {
        subject: error.className,
        cause: error,
        remedy: 'Look for values that a step of the model is not defined for, such as a negative number under a logarithm.',
    });
}
function joinLabels(parts, classes) {
    if (parts.every((part) => part.labels === null))
        return null;
    const labels = [];
    for (const part of parts) {
        for (const index of part.labels ?? [])
            labels.push(classes === null ? index : classes[index]);
    }
    return labels;
}
function joinFloats(parts) {
    const present = parts.filter((part) => part !== null);
    if (present.length === 0)
        return null;
    if (present.length === 1)
        return present[0];
    const joined = new Float64Array(present.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of present) {
        joined.set(part, at);
        at += part.length;
    }
    return joined;
}

// EXTERNAL MODULE: ./src/formats/pickle/values.ts
var values = __webpack_require__(16281);
// EXTERNAL MODULE: ./src/formats/walk.ts
var walk = __webpack_require__(25727);
;// CONCATENATED MODULE: ./src/model/python-needs.ts

/** A forest of ten thousand trees names the same few modules over and over; they are met long before this. */
const MAX_SEARCHED = 200_000;
/** What a pickled model needs of Python, read from the file as data. */
function pythonNeeds(record) {
    const modules = new Set();
    let named = false;
    const note = (value) => {
        if (value instanceof values/* PyGlobal */.B6)
            modules.add(value.module.split('.', 1)[0]);
    };
    note(record.root);
    (0,walk/* walkContainers */.C)(record.root, MAX_SEARCHED, (container) => {
        if (container instanceof values/* PyObject */.By) {
            note(container.callee);
            container.args.forEach(note);
        }
        else if (container instanceof values/* PyDict */.KL) {
            named ||= container.has('feature_names_in_');
            for (const [, value] of container.entries)
                note(value);
        }
        else if (Array.isArray(container)) {
            container.forEach(note);
        }
        else if ('items' in container) {
            container.items.forEach(note);
        }
    });
    return {
        // Python's own unpickler knows neither joblib's arrays nor compressed files.
        loader: record.format === 'joblib' || record.compression !== null ? 'joblib' : 'pickle',
        modules: [...modules].filter((name) => /^\w+$/.test(name)).sort(),
        named,
        libraryVersions: record.libraryVersions,
    };
}

;// CONCATENATED MODULE: ./src/model/open.ts








/**
 * Bytes of a model file -> something that predicts. The file is read as data; nothing of it is executed, but by the
 * Python worker when `options.python` is given, the model cannot be lowered and the worker's conditions hold.
 * @throws ModelGateError 'corrupt', 'limit', or 'unsupported' naming the class, parameter or operator in the way
 */
async function openModel(bytes, path, options = {}) {
    const origin = { bytes, path, ...(options.log === undefined ? {} : { log: options.log }) };
    const opened = await openRecord((0,read_model/* readModel */.k)(bytes), origin, options);
    if (options.python?.asked !== true || opened.model.runtime === 'python')
        return opened;
    return { ...opened, notes: [...opened.notes, 'runtime python was asked for; this model runs without it'] };
}
async function openRecord(record, origin, options) {
    const { path } = origin;
    switch (record.format) {
        case 'pickle':
        case 'joblib':
            return openPickle(record, origin, options.python);
        case 'onnx': {
            const prefer = options.engine === undefined ? {} : { prefer: options.engine };
            return { model: await openOnnxModel(record.bytes, path, { facts: (0,facts/* describeModel */.V)(record), ...prefer }), notes: [] };
        }
        case 'xgboost':
        case 'lightgbm':
        case 'catboost': {
            const { lowered, notes } = (0,lower/* lowerRecord */.Rt)(record);
            return { model: loweredModel(lowered, (0,facts/* describeModel */.V)(record), origin), notes };
        }
        case 'keras':
        case 'hdf5':
            if ('kind' in record) {
                const { openKerasModel } = await __webpack_require__.e(/* import() */ 8886).then(__webpack_require__.bind(__webpack_require__, 48886));
                const engine = options.engine === undefined ? {} : { engine: options.engine };
                return openKerasModel(record, { facts: (0,facts/* describeModel */.V)(record), ...engine });
            }
            throw unrunnable(record, path);
        default:
            throw unrunnable(record, path);
    }
}
function unrunnable(record, path) {
    const { refusal } = record;
    if (refusal !== undefined)
        return (0,errors/* unsupported */.qO)(record.format, refusal.reason, refusal.remedy);
    return (0,errors/* unsupported */.qO)(record.format, `${(0,external_node_path_.extname)(path) || 'files without extension'}: this format cannot be run`, 'Models that run: scikit-learn as .joblib or .pkl, boosters as they save themselves, Keras as .keras or .h5, and .onnx. Export the model to ONNX.');
}
/** Kernels first; Python only for what they refuse, and never for a file that is broken. */
async function openPickle(record, origin, access) {
    try {
        const { lowered, notes } = (0,lower/* lowerRecord */.Rt)(record);
        return { model: loweredModel(lowered, (0,facts/* describeModel */.V)(record), origin), notes };
    }
    catch (refusal) {
        if (access === undefined || !(0,errors/* isModelGateError */.p2)(refusal) || refusal.code !== 'unsupported')
            throw refusal;
        const { openPythonModel } = await __webpack_require__.e(/* import() */ 2040).then(__webpack_require__.bind(__webpack_require__, 12040));
        const { bytes, path } = origin;
        const request = { bytes, path, facts: (0,facts/* describeModel */.V)(record), needs: pythonNeeds(record), reason: refusal.message };
        return await openPythonModel(request, access).catch((error) => {
            throw bothReasons(refusal, error);
        });
    }
}
/** Why neither way is open: without the first reason the second would look like a demand for Python. */
function bothReasons(refusal, error) {
    if (!(0,errors/* isModelGateError */.p2)(error))
        return error;
    const remedies = [error.remedy, refusal.remedy].filter((remedy) => remedy !== undefined);
    return new errors/* ModelGateError */.j3(error.code, `${refusal.message}; and not in Python: ${error.message}`, {
        cause: error,
        ...(refusal.subject === undefined ? {} : { subject: refusal.subject }),
        ...(remedies.length === 0 ? {} : { remedy: remedies.join(' Or: ') }),
    });
}


/***/ }),

/***/ 12598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ planFeeds)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);


const NUMERIC = [
    'double',
    'float',
    'int64',
    'int32',
    'int16',
    'int8',
    'uint8',
    'uint16',
    'uint32',
    'uint64',
    'bool',
];
/**
 * One matrix (or image) input takes the columns in order; several inputs of one value a row are one column each, by
 * the name of the input. `names` are the columns of a matrix, when the model knows them.
 * @throws ModelGateError unsupported for inputs that a table cannot fill
 */
function planFeeds(ports, names) {
    if (ports.length === 0)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('onnx', 'the graph has no inputs');
    const feeds = ports.map(feedOf);
    const total = startOf(feeds, feeds.length);
    const columnNames = columnNamesOf(feeds, names?.length === total ? names : null);
    const inputsOf = (wanted) => feeds.flatMap((feed, position) => {
        const { width, port, rowShape } = feed;
        if (width === null)
            return wanted(position) ? [{ name: port.name, kind: 'tensor', shape: rowShape }] : [];
        return Array.from({ length: wanted(position) ? width : 0 }, (_, index) => ({
            name: columnNames?.[startOf(feeds, position) + index] ?? null,
            kind: feed.elementType === 'string' ? 'string' : 'number',
        }));
    });
    const inputs = inputsOf(() => true);
    return {
        inputs,
        batch: batchOf(ports),
        feeds: (chunk) => {
            const given = feeds.map((feed) => tensorFor(feed, feeds, chunk));
            const rest = inputsOf((position) => given[position] === undefined && feeds[position].width !== null);
            const columns = rest.length === 0 ? [] : [...selectColumns(rest, chunk)];
            const tensors = {};
            for (const [position, feed] of feeds.entries()) {
                const tensor = given[position];
                tensors[feed.port.name] =
                    tensor === undefined
                        ? fill(feed, columns.splice(0, feed.width ?? 0), chunk.rows)
                        : fillFromTensor(feed, tensor, chunk.rows);
            }
            return tensors;
        },
    };
}
/**
 * A tensor of the table under the input's name, else the only one for the only input.
 * @throws ModelGateError code 'data' when its rows have another size, or there is none and columns cannot do
 */
function tensorFor(feed, feeds, { tensors = [] }) {
    const { port, rowShape, width } = feed;
    const named = tensors.find(({ name }) => name === port.name);
    const tensor = named ?? (feeds.length === 1 && tensors.length === 1 ? tensors[0] : undefined);
    const sizes = rowShape.map((size) => size ?? '?').join(', ');
    if (tensor === undefined || feed.elementType === 'string') {
        if (width !== null)
            return undefined;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `the data has no tensor for input ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(port.name, 80)}, rows of [${sizes}]`, {
            subject: port.name,
            remedy: 'Give the rows as a NumPy file (.npy, .npz), or as a folder of images.',
        });
    }
    const { shape } = tensor;
    const sameShape = shape.length === rowShape.length && shape.every((size, axis) => (rowShape[axis] ?? size) === size);
    if (sameShape || shape.reduce((product, size) => product * size, 1) === width)
        return tensor;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `the tensor ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(tensor.name, 80)} has rows of [${shape.join(', ')}]; input ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(port.name, 80)} takes [${sizes}]`, { subject: tensor.name, remedy: 'Give rows of the shape that the model was trained on.' });
}
function fillFromTensor(feed, { name, data, shape }, rows) {
    const column = {
        kind: 'number',
        name,
        values: data instanceof Float64Array ? data : Float64Array.from(data),
        missing: null,
        integer: false,
        boolean: false,
    };
    const filled = numbersFor(feed.elementType, data.length);
    fillNumbers(filled, column, { offset: 0, width: 1, elementType: feed.elementType });
    const rowShape = feed.rowShape.map((size, axis) => size ?? shape[axis]);
    return { elementType: feed.elementType, shape: [rows, ...rowShape], data: filled };
}
function startOf(feeds, position) {
    return feeds.slice(0, position).reduce((sum, { width }) => sum + (width ?? 0), 0);
}
function columnNamesOf(feeds, names) {
    if (names !== null)
        return names;
    const [only] = feeds;
    // A single input is named after the matrix (X, float_input), not after a column.
    if (feeds.length === 1 && only.width !== 1)
        return null;
    return feeds.every(({ width }) => width === 1) ? feeds.map(({ port }) => port.name) : null;
}
function feedOf(port) {
    const { elementType, shape } = port;
    if (elementType === null || shape === null)
        throw unfit(port, 'is not a tensor');
    if (elementType !== 'string' && !NUMERIC.includes(elementType))
        throw unfit(port, `holds ${elementType}`);
    const rowShape = shape.slice(1);
    // A matrix of floats is a table; integers of any number are tokens, and higher ranks are images and series.
    const isTensor = shape.length > 2 || (elementType === 'int64' && shape.length === 2);
    if (rowShape.includes(null) && isTensor && elementType !== 'string')
        return { port, elementType, rowShape, width: null };
    if (rowShape.includes(null) || shape.length === 0) {
        const sizes = shape.map((size) => size ?? '?').join(', ');
        throw unfit(port, `has shape [${sizes}], so the number of columns is not known`);
    }
    const sizes = rowShape;
    return { port, elementType, rowShape: sizes, width: sizes.reduce((product, size) => product * size, 1) };
}
function unfit(port, reason) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('onnx', `input ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(port.name, 80)} ${reason}`, 'Export the model with inputs of [rows, features], or one [rows, 1] input a column.');
}
function batchOf(ports) {
    const sizes = new Set(ports.map(({ shape }) => shape?.[0] ?? null).filter((size) => size !== null && size > 0));
    if (sizes.size > 1)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('onnx', `inputs have different fixed row counts: ${[...sizes].join(', ')}`);
    return [...sizes][0] ?? null;
}
function selectColumns(inputs, chunk) {
    if (inputs.every(({ name }) => name === null)) {
        if (chunk.columns.length === inputs.length)
            return chunk.columns;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `the data has ${chunk.columns.length} columns, the model takes ${inputs.length} (without names, so they count by position)`, { remedy: 'Give exactly the feature columns, in the order of training.' });
    }
    const byName = new Map(chunk.columns.map((column) => [column.name, column]));
    const missing = inputs.filter(({ name }) => !byName.has(name)).map(({ name }) => name);
    if (missing.length > 0) {
        const listed = missing.map((name) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(name, 80)).join(', ');
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `the data lacks columns that the model needs: ${listed}`, {
            subject: missing[0],
            remedy: 'Add the missing columns under exactly these names.',
        });
    }
    return inputs.map(({ name }) => byName.get(name));
}
function fill(feed, columns, rows) {
    const { elementType } = feed;
    const shape = [rows, ...feed.rowShape];
    const width = columns.length;
    if (elementType === 'string') {
        const data = new Array(rows * width);
        for (const [offset, column] of columns.entries())
            fillStrings(data, column, offset, width);
        return { elementType, shape, data };
    }
    const data = numbersFor(elementType, rows * width);
    for (const [offset, column] of columns.entries())
        fillNumbers(data, column, { offset, width, elementType });
    return { elementType, shape, data };
}
function numbersFor(elementType, length) {
    switch (elementType) {
        case 'double':
            return new Float64Array(length);
        case 'float':
            return new Float32Array(length);
        case 'int64':
            return new BigInt64Array(length);
        case 'uint64':
            return new BigUint64Array(length);
        case 'int32':
            return new Int32Array(length);
        case 'uint32':
            return new Uint32Array(length);
        case 'int16':
            return new Int16Array(length);
        case 'uint16':
            return new Uint16Array(length);
        case 'int8':
            return new Int8Array(length);
        default:
            return new Uint8Array(length);
    }
}
function fillNumbers(data, column, { offset, width, elementType }) {
    if (column.kind === 'string') {
        const row = column.codes.findIndex((code) => code >= 0);
        // A string column without any string is an empty column whose type could not be inferred.
        if (row >= 0) {
            const found = `text ("${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(column.dictionary[column.codes[row]], 60)}" in row ${row + 1})`;
            throw wrongCell(column, `holds ${found} where the model needs numbers`);
        }
    }
    const values = column.kind === 'number' ? column.values : new Float64Array(column.codes.length).fill(NaN);
    const missing = column.kind === 'number' ? column.missing : null;
    const floating = elementType === 'double' || elementType === 'float';
    const store = data;
    const big = elementType === 'int64' || elementType === 'uint64';
    for (let row = 0; row < values.length; row++) {
        const value = missing?.[row] === 1 ? NaN : values[row];
        if (!floating) {
            if (Number.isNaN(value))
                throw wrongCell(column, `is missing in row ${row + 1}; the model takes ${elementType}, which has no missing value`);
            store[row * width + offset] = big ? BigInt(Math.trunc(value)) : value;
            if (Number(store[row * width + offset]) !== value) {
                throw wrongCell(column, `holds ${value} in row ${row + 1}, which is no ${elementType}`);
            }
        }
        else
            store[row * width + offset] = value;
    }
}
function fillStrings(data, column, offset, width) {
    const rows = column.kind === 'string' ? column.codes.length : column.values.length;
    for (let row = 0; row < rows; row++)
        data[row * width + offset] = textAt(column, row);
}
/** A cell for a string input. Whole numbers are taken as text; a missing cell has no counterpart in ONNX. */
function textAt(column, row) {
    if (column.kind === 'string') {
        const code = column.codes[row];
        if (code >= 0)
            return column.dictionary[code];
    }
    else {
        const value = column.values[row];
        if (column.boolean || (!Number.isInteger(value) && !Number.isNaN(value))) {
            throw wrongCell(column, `holds ${column.boolean ? 'true/false' : value} where the model needs text`);
        }
        if (!Number.isNaN(value) && column.missing?.[row] !== 1)
            return String(value);
    }
    throw wrongCell(column, `is missing in row ${row + 1}; a string input of an ONNX model has no missing value`);
}
function wrongCell(column, reason) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `column ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(column.name, 80)} ${reason}`, {
        subject: column.name,
        remedy: 'Give the column the type and values that the model was trained on.',
    });
}


/***/ }),

/***/ 64969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ createGraph),
  u: () => (/* binding */ valueInfo)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/onnx/attributes.ts
var onnx_attributes = __webpack_require__(24930);
// EXTERNAL MODULE: ./src/onnx/element-types.ts
var element_types = __webpack_require__(91751);
// EXTERNAL MODULE: ./src/onnx/message-writer.ts
var message_writer = __webpack_require__(23166);
;// CONCATENATED MODULE: ./src/onnx/output-types.ts
/**
 * Element types of what nodes give, as far as the graphs made here need them: a graph output must declare its type.
 * An operator that is not listed gives the type of its first input; null means that only the caller knows.
 */
const FIXED = {
    ArgMax: ['int64'],
    ArgMin: ['int64'],
    Shape: ['int64'],
    Size: ['int64'],
    NonZero: ['int64'],
    TopK: ['input', 'int64'],
    Unique: ['input', 'int64', 'int64', 'int64'],
    Equal: ['bool'],
    Less: ['bool'],
    LessOrEqual: ['bool'],
    Greater: ['bool'],
    GreaterOrEqual: ['bool'],
    And: ['bool'],
    Or: ['bool'],
    Not: ['bool'],
    Xor: ['bool'],
    IsNaN: ['bool'],
    IsInf: ['bool'],
    StringConcat: ['string'],
    StringNormalizer: ['string'],
};
/** Operators whose type comes from attributes, from a later input, or from nowhere that we can see. */
const UNKNOWN = new Set(['Cast', 'ConstantOfShape', 'LabelEncoder', 'OneHot', 'Range', 'TreeEnsembleClassifier']);
/** Type of output number `index`. `inputs` are the element types of the node's inputs. */
function outputType(opType, inputs, index) {
    if (UNKNOWN.has(opType))
        return null;
    if (opType === 'Where')
        return inputs[1] ?? null;
    if (opType === 'CastLike')
        return inputs[1] ?? null;
    const rule = FIXED[opType]?.[index];
    if (rule !== undefined && rule !== 'input')
        return rule;
    return inputs[0] ?? null;
}

// EXTERNAL MODULE: ./src/onnx/tensor-message.ts
var tensor_message = __webpack_require__(86852);
;// CONCATENATED MODULE: ./src/onnx/graph-builder.ts






const DEFAULT_OPSETS = { '': 21, 'ai.onnx.ml': 5, 'com.microsoft': 1 };
/** IR version that goes with opset 21 (https://github.com/onnx/onnx/blob/main/docs/Versioning.md). */
const IR_VERSION = 10;
const MAX_PROTOBUF_BYTES = 2 ** 31 - 1;
function named(values) {
    return values.flatMap((value) => (value === null ? [] : [value.name]));
}
/** Values that the outputs depend on: members of ensembles give more than is asked of them. Nodes follow their inputs. */
function neededValues(nodes, outputs) {
    const needed = new Set(outputs);
    for (const { inputs, outputs: made } of nodes.toReversed()) {
        if (made.some((name) => needed.has(name)))
            for (const name of inputs)
                needed.add(name);
    }
    return needed;
}
/** Starts an empty graph. */
function createGraph(options = {}) {
    const opsets = { ...DEFAULT_OPSETS, ...options.opsets };
    const domains = new Set(['']);
    let graphNodes = [];
    const initializers = [];
    const results = [];
    const inputs = [];
    const outputs = [];
    const names = new Set();
    const nodeNames = new Map();
    const fresh = (stem) => {
        let name = `${stem}_${names.size}`;
        while (names.has(name))
            name += '_';
        names.add(name);
        return name;
    };
    const claim = (name) => {
        if (name === '' || names.has(name))
            throw new TypeError(`graph value name ${JSON.stringify(name)} is taken or empty`);
        names.add(name);
        return name;
    };
    /** Names of nodes are unique. */
    const nodeName = (stem) => {
        const count = (nodeNames.get(stem) ?? 0) + 1;
        nodeNames.set(stem, count);
        return count === 1 ? stem : `${stem} (${count})`;
    };
    const nodes = (opType, nodeInputs, count, attributes = {}, nodeOptions = {}) => {
        const domain = nodeOptions.domain ?? '';
        domains.add(domain);
        const types = nodeInputs.map((input) => input?.elementType ?? null);
        const values = Array.from({ length: count }, (_, index) => ({
            name: fresh(opType),
            elementType: (index === 0 ? nodeOptions.elementType : undefined) ?? outputType(opType, types, index),
            shape: (index === 0 ? nodeOptions.shape : undefined) ?? null,
        }));
        const message = new message_writer/* MessageWriter */.H();
        for (const input of nodeInputs)
            message.string(1, input?.name ?? '');
        for (const value of values)
            message.string(2, value.name);
        if (nodeOptions.name !== undefined)
            message.string(3, nodeName(nodeOptions.name));
        message.string(4, opType);
        for (const [name, value] of Object.entries(attributes))
            message.message(5, (0,onnx_attributes/* attributeMessage */.AW)(name, value));
        if (domain !== '')
            message.string(7, domain);
        const captured = Object.values(attributes).flatMap(onnx_attributes/* capturesOf */.JR);
        graphNodes.push({ message, inputs: [...named(nodeInputs), ...captured], outputs: named(values) });
        return values;
    };
    const node = (opType, nodeInputs, attributes, nodeOptions) => nodes(opType, nodeInputs, 1, attributes, nodeOptions)[0];
    return {
        input(name, elementType, shape) {
            inputs.push(valueInfo(claim(name), elementType, shape));
            return { name, elementType, shape };
        },
        node,
        nodes,
        cast(value, elementType) {
            if (value.elementType === elementType)
                return value;
            const shape = value.shape === null ? {} : { shape: value.shape };
            return node('Cast', [value], { to: (0,onnx_attributes/* dataType */.Bc)(elementType) }, { elementType, ...shape });
        },
        constant(data, shape, elementType = (0,tensor_message/* elementTypeOf */.m)(data)) {
            const name = fresh('constant');
            initializers.push({ name, message: (0,tensor_message/* tensorMessage */.h)(name, data, shape, elementType) });
            return { name, elementType, shape };
        },
        body(given, build) {
            const outer = graphNodes;
            const inner = [];
            graphNodes = inner;
            try {
                const values = given.map((input) => ({
                    name: fresh('body'),
                    ...(typeof input === 'string' ? { elementType: input, shape: null } : input),
                }));
                // Identity, since a body may not hand out one of its inputs or a value from outside.
                const handed = build(values).map((value) => node('Identity', [value]));
                return bodyAttribute(fresh('body'), { nodes: inner, inputs: values, outputs: handed });
            }
            finally {
                graphNodes = outer;
            }
        },
        output(value, name, declared = {}) {
            const elementType = declared.elementType ?? value.elementType;
            if (elementType === null)
                throw new TypeError(`graph output ${name} (${value.name}) needs an element type`);
            if (value.name !== name) {
                const message = new message_writer/* MessageWriter */.H().string(1, value.name).string(2, claim(name)).string(4, 'Identity');
                graphNodes.push({ message, inputs: [value.name], outputs: [name] });
            }
            results.push(name);
            outputs.push(valueInfo(name, elementType, declared.shape ?? value.shape));
        },
        toBytes() {
            const graph = new message_writer/* MessageWriter */.H();
            const needed = neededValues(graphNodes, results);
            for (const { message, outputs: made } of graphNodes) {
                if (made.some((name) => needed.has(name)))
                    graph.message(1, message);
            }
            graph.string(2, options.name ?? 'modelgate');
            for (const { name, message } of initializers)
                if (needed.has(name))
                    graph.message(5, message);
            for (const message of inputs)
                graph.message(11, message);
            for (const message of outputs)
                graph.message(12, message);
            const model = new message_writer/* MessageWriter */.H().int(1, IR_VERSION);
            if (options.producer !== undefined)
                model.string(2, options.producer.name).string(3, options.producer.version);
            model.message(7, graph);
            for (const domain of [...domains].sort()) {
                const opset = new message_writer/* MessageWriter */.H();
                if (domain !== '')
                    opset.string(1, domain);
                model.message(8, opset.int(2, opsets[domain]));
            }
            for (const [key, value] of Object.entries(options.metadata ?? {})) {
                model.message(14, new message_writer/* MessageWriter */.H().string(1, key).string(2, value));
            }
            if (model.length > MAX_PROTOBUF_BYTES) {
                throw new errors/* ModelGateError */.j3('limit', `the ONNX model would be ${model.length} bytes; protobuf ends at 2 GiB`);
            }
            return model.finish();
        },
    };
}
/** GraphProto of a body, and the names that it takes from around it. */
function bodyAttribute(name, body) {
    const graph = new message_writer/* MessageWriter */.H();
    for (const { message } of body.nodes)
        graph.message(1, message);
    graph.string(2, name);
    for (const [field, values] of [
        [11, body.inputs],
        [12, body.outputs],
    ]) {
        for (const value of values) {
            if (value.elementType === null)
                throw new TypeError(`body value ${value.name} needs an element type`);
            graph.message(field, valueInfo(value.name, value.elementType, value.shape));
        }
    }
    const own = new Set([...named(body.inputs), ...body.nodes.flatMap(({ outputs }) => outputs)]);
    return (0,onnx_attributes/* graphAttribute */.ls)(graph, body.nodes.flatMap(({ inputs }) => inputs).filter((input) => !own.has(input)));
}
/** ValueInfoProto of a tensor; a null shape stays undeclared. */
function valueInfo(name, elementType, shape) {
    const tensorType = new message_writer/* MessageWriter */.H().int(1, (0,element_types/* dataTypeOf */.a)(elementType));
    if (shape !== null) {
        const dimensions = new message_writer/* MessageWriter */.H();
        for (const size of shape) {
            const dimension = new message_writer/* MessageWriter */.H();
            if (typeof size === 'number')
                dimension.int(1, size);
            else
                dimension.string(2, size);
            dimensions.message(1, dimension);
        }
        tensorType.message(2, dimensions);
    }
    return new message_writer/* MessageWriter */.H().string(1, name).message(2, new message_writer/* MessageWriter */.H().message(1, tensorType));
}


/***/ }),

/***/ 74866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readDescription),
/* harmony export */   g: () => (/* binding */ describeInMetadata)
/* harmony export */ });
/** metadata_props that ModelGate writes into models it converts, and trusts when it reads them back. */
const TASK = 'modelgate.task';
const CLASSES = 'modelgate.classes';
const INPUTS = 'modelgate.inputs';
/** Keys under which other tools are known to keep the same facts, as JSON lists. */
const CLASS_KEYS = [CLASSES, 'class_names', 'classes', 'labels'];
const INPUT_KEYS = [INPUTS, 'feature_names', 'input_names'];
const TASKS = ['classification', 'regression', 'clustering', 'outlier_detection', 'transform'];
/** What a graph alone does not say, as metadata for `createGraph`. */
function describeInMetadata(description) {
    return {
        [TASK]: description.task,
        ...(description.classes === null ? {} : { [CLASSES]: JSON.stringify(description.classes) }),
        ...(description.inputs === null ? {} : { [INPUTS]: JSON.stringify(description.inputs) }),
    };
}
/** The same, read back; a key that holds something else than a JSON list of labels is another tool's and left alone. */
function readDescription(model) {
    const texts = new Map(model.metadata);
    const task = TASKS.find((name) => name === texts.get(TASK)) ?? null;
    const inputs = firstList(texts, INPUT_KEYS);
    return { task, classes: firstList(texts, CLASS_KEYS), inputs: inputs === null ? null : inputs.map(String) };
}
function firstList(texts, keys) {
    for (const key of keys) {
        const list = parseList(texts.get(key));
        if (list !== null)
            return list;
    }
    return null;
}
function parseList(text) {
    if (text?.startsWith('[') !== true)
        return null;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return null;
    }
    return Array.isArray(value) && value.length > 0 && value.every(isLabel) ? value : null;
}
function isLabel(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}


/***/ }),

/***/ 16768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./src/onnx/engine-loader.ts



/**
 * A bundle lies in dist/main/ or dist/cli/ with the engines beside it in dist/bin/ and dist/wasm/. Held in a variable,
 * because the bundler would turn `new URL('../x', import.meta.url)` into a file of its own.
 */
const here = import.meta.url;
const attempts = new Map();
/**
 * Loads an engine, once a process.
 * @throws whatever the package throws: a missing or broken binding, another libc, no WebAssembly
 */
function loadEngine(name) {
    let attempt = attempts.get(name);
    if (attempt === undefined) {
        attempt = name === 'native' ? loadNative() : loadWasm();
        attempts.set(name, attempt);
    }
    return attempt;
}
/**
 * The native engine, or the WASM build of the same version where native cannot be loaded. With `prefer` that engine
 * is taken, and 'wasm' never touches the native library.
 */
async function chooseEngine(prefer) {
    if (prefer === 'wasm')
        return { ...(await loadEngine('wasm')), reason: null };
    try {
        return { ...(await loadEngine('native')), reason: null };
    }
    catch (error) {
        const [cause] = (0,errors/* messageOf */.bD)(error).split('\n');
        return {
            ...(await loadEngine('wasm')),
            reason: `native engine could not be loaded: ${withoutFolders(cause ?? '')}`,
        };
    }
}
async function loadNative() {
    refuseDamagedBinaries();
    const runtime = await __webpack_require__.e(/* import() */ 701).then(__webpack_require__.t.bind(__webpack_require__, 30701, 23));
    runtime.env.logLevel = 'error';
    return { name: 'native', version: runtime.env.versions.node ?? runtime.env.versions.common, runtime };
}
async function loadWasm() {
    const runtime = (await __webpack_require__.e(/* import() */ 3601).then(__webpack_require__.bind(__webpack_require__, 73601)));
    // One thread: no worker threads to keep the process alive, and float sums that do not depend on the machine.
    runtime.env.wasm.numThreads = 1;
    runtime.env.logLevel = 'error';
    const folder = new URL('../wasm/', here);
    // Unbundled, the package finds its own files.
    if ((0,external_node_fs_.existsSync)(new URL('ort-wasm-simd-threaded.wasm', folder)))
        runtime.env.wasm.wasmPaths = folder.href;
    return { name: 'wasm', version: runtime.env.versions.web ?? runtime.env.versions.common, runtime };
}
/**
 * The loader maps a shared library into memory and dies with SIGBUS, which nobody can catch, where a truncated file
 * ends; so sizes are compared with dist/natives.json first. Hashing 46 MB would cost more than the whole cold start.
 */
function refuseDamagedBinaries() {
    const list = new URL('../natives.json', here);
    if (!(0,external_node_fs_.existsSync)(list))
        return;
    const platform = `bin/napi-v6/${process.platform}/${process.arch}/`;
    const { files } = JSON.parse((0,external_node_fs_.readFileSync)(list, 'utf8'));
    for (const file of files.filter(({ path }) => path.startsWith(platform))) {
        const found = (0,external_node_fs_.statSync)((0,external_node_url_.fileURLToPath)(new URL(`../${file.path}`, here)), { throwIfNoEntry: false });
        if (found === undefined)
            throw new Error(`${file.path} is missing`);
        if (found.size !== file.size)
            throw new Error(`${file.path} has ${found.size} bytes, not ${file.size}`);
    }
}
/** Results are equal on every machine: a path is cut to its file name. */
function withoutFolders(message) {
    return message.replace(/(?:[A-Za-z]:)?(?:[\\/][^\\/\s:'"]+)+[\\/]([^\\/\s:'"]+)/g, '$1');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
;// CONCATENATED MODULE: ./src/onnx/external-data.ts





/**
 * Reads the files that a model keeps its weights in. Only files inside the model's own folder are read, by name and
 * after symbolic links (https://github.com/onnx/onnx/blob/main/docs/ExternalData.md); engines get the bytes and never
 * open a file that a model names.
 * @throws ModelGateError unsupported when a location leaves the folder, not-found when the file is not there
 */
function readExternalData(model, modelPath) {
    const locations = new Set();
    for (const { tensor, location } of model.externalData) {
        if (location === null)
            throw refused(tensor, 'names no location');
        locations.add(location);
    }
    if (locations.size === 0)
        return [];
    if (modelPath === null)
        throw refused(model.externalData[0].tensor, 'keeps its values outside the file');
    const folder = (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(modelPath));
    let total = 0;
    return [...locations].map((location) => {
        const path = insideFolder(folder, location);
        const { size } = (0,external_node_fs_.statSync)(path);
        total += size;
        if (total > limits/* MAX_MODEL_BYTES */.Bb) {
            throw new errors/* ModelGateError */.j3('limit', `onnx: external data of more than ${limits/* MAX_MODEL_BYTES */.Bb} bytes`);
        }
        return { path: location, data: (0,external_node_fs_.readFileSync)(path) };
    });
}
function insideFolder(folder, location) {
    const path = (0,external_node_path_.join)(folder, location);
    if (location === '' || location.includes('\0') || (0,external_node_path_.isAbsolute)(location) || leaves(folder, path)) {
        throw refused(location, 'lies outside the folder of the model');
    }
    let real;
    try {
        real = (0,external_node_fs_.realpathSync)(path);
    }
    catch (cause) {
        throw new errors/* ModelGateError */.j3('not-found', `onnx: the file with external data ${(0,core_text/* plain */.pj)(location)} is not there`, {
            subject: location,
            remedy: 'Keep the data file beside the .onnx file, or save the model with its weights inside.',
            cause,
        });
    }
    if (leaves(folder, real))
        throw refused(location, 'is a link out of the folder of the model');
    if (!(0,external_node_fs_.statSync)(real).isFile())
        throw refused(location, 'is not a regular file');
    return real;
}
function leaves(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '' || way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way);
}
function refused(subject, reason) {
    return new errors/* ModelGateError */.j3('unsupported', `onnx: external data ${(0,core_text/* plain */.pj)(subject)} ${reason}`, {
        subject,
        remedy: 'Save the model with its weights inside, or beside it in the same folder.',
    });
}

// EXTERNAL MODULE: ./src/onnx/model-reader.ts + 2 modules
var model_reader = __webpack_require__(61079);
;// CONCATENATED MODULE: ./src/onnx/session.ts






/**
 * Opens an ONNX model for running, from its bytes or its path.
 * @throws ModelGateError corrupt, limit, or unsupported when the engine has no kernel for an operator in it
 */
async function openSession(source, options = {}) {
    const bytes = typeof source === 'string' ? (0,external_node_fs_.readFileSync)(source) : source;
    const path = typeof source === 'string' ? source : (options.path ?? null);
    const externalData = readExternalData(options.model ?? (0,model_reader/* readOnnx */.s)(bytes), path);
    const engine = await chooseEngine(options.prefer);
    let session;
    try {
        session = await engine.runtime.InferenceSession.create(bytes, {
            executionProviders: [engine.name === 'native' ? 'cpu' : 'wasm'],
            intraOpNumThreads: options.threads ?? 1,
            interOpNumThreads: 1,
            logSeverityLevel: 3,
            ...(externalData.length > 0 ? { externalData } : {}),
        });
    }
    catch (cause) {
        throw engineError('onnxruntime cannot open the model', cause);
    }
    return {
        engine: engine.name,
        engineVersion: engine.version,
        engineReason: engine.reason,
        inputs: session.inputMetadata.map(portOf),
        outputs: session.outputMetadata.map(portOf),
        run: (feeds, fetches) => runSession(session, engine, feeds, fetches),
        close: () => session.release(),
    };
}
async function runSession(session, engine, feeds, fetches = session.outputNames) {
    const inputs = {};
    for (const [name, { elementType, shape, data }] of Object.entries(feeds)) {
        const TensorOf = engine.runtime.Tensor;
        inputs[name] = new TensorOf(engineType(elementType), data, shape);
    }
    try {
        const results = await session.run(inputs, fetches);
        return Object.fromEntries(fetches.map((name) => [name, resultOf(name, results[name])]));
    }
    catch (cause) {
        throw engineError('onnxruntime cannot run the model on these values', cause);
    }
}
function resultOf(name, tensor) {
    const elementType = tensorTypeOfEngine(tensor.type);
    if (elementType === null)
        throw new TypeError(`output ${name} has type ${tensor.type}`);
    return { elementType, shape: tensor.dims, data: tensor.data };
}
function portOf(metadata) {
    if (!metadata.isTensor)
        return { name: metadata.name, elementType: null, shape: null };
    return {
        name: metadata.name,
        elementType: tensorTypeOfEngine(metadata.type),
        // A dimension that is not fixed is '' or its name with the native engine and 2^32 - 1 with the WASM build.
        shape: metadata.shape.map((size) => (typeof size === 'number' && size >= 0 && size < 0xffff_ffff ? size : null)),
    };
}
const ENGINE_TYPES = { float: 'float32', double: 'float64' };
function engineType(elementType) {
    return ENGINE_TYPES[elementType] ?? elementType;
}
function tensorTypeOfEngine(type) {
    if (type === 'float32')
        return 'float';
    if (type === 'float64')
        return 'double';
    return type;
}
function engineError(what, cause) {
    return new errors/* ModelGateError */.j3('unsupported', `onnx: ${what}: ${(0,core_text/* plain */.pj)((0,errors/* messageOf */.bD)(cause))}`, {
        remedy: 'Check the model with onnx.checker and its operators against the opset that it declares.',
        cause,
    });
}


/***/ })

};
