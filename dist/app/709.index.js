export const id = 709;
export const ids = [709];
export const modules = {

/***/ 83323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Version of ModelGate; equal to package.json's (contract test). */
const VERSION = '0.1.0';


/***/ }),

/***/ 20709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lowerKeras: () => (/* binding */ lowerKeras)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
// EXTERNAL MODULE: ./src/core/version.ts
var version = __webpack_require__(83323);
// EXTERNAL MODULE: ./src/onnx/graph-builder.ts + 1 modules
var graph_builder = __webpack_require__(64969);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
;// CONCATENATED MODULE: ./src/lower/keras/config.ts


/** Keys that every layer may have and that do not change what a trained layer predicts. */
const COMMON_KEYS = new Set([
    'name',
    'trainable',
    'dtype',
    'batch_input_shape',
    'batch_shape',
    'input_shape',
    'input_dim',
    'input_length',
    'seed',
    'noise_shape',
    'autocast',
    'lora_rank',
    'lora_alpha',
]);
/** Initializers, regularizers and constraints act while training only. */
const TRAINING_KEY = /_(initializer|regularizer|constraint)$/;
/**
 * Typed access to a layer's config; every error names the layer and the key. Remembers which keys were read, so that
 * the engine can refuse a layer with a key that nothing looked at.
 */
class KerasConfig {
    path;
    #values;
    #read = new Set();
    constructor(values, path) {
        this.#values = values;
        this.path = path;
    }
    /** As it is in the file; undefined when absent. */
    raw(key) {
        this.#read.add(key);
        return Object.hasOwn(this.#values, key) ? this.#values[key] : undefined;
    }
    /** Present and not null. */
    has(key) {
        return (this.raw(key) ?? null) !== null;
    }
    /** A whole number. @throws unsupported when it is something else, or absent without a default */
    int(key, fallback) {
        const value = this.#valueOr(key, fallback);
        return Number.isInteger(value) ? value : this.#fail(key, 'a whole number');
    }
    number(key, fallback) {
        const value = this.#valueOr(key, fallback);
        return typeof value === 'number' ? value : this.#fail(key, 'a number');
    }
    /** Python's None is undefined. */
    optionalNumber(key) {
        return this.has(key) ? this.number(key) : undefined;
    }
    flag(key, fallback) {
        const value = this.#valueOr(key, fallback);
        return typeof value === 'boolean' ? value : this.#fail(key, 'true or false');
    }
    text(key, fallback) {
        const value = this.#valueOr(key, fallback);
        return typeof value === 'string' ? value : this.#fail(key, 'a string');
    }
    oneOf(key, allowed, fallback) {
        const value = this.#valueOr(key, fallback);
        return allowed.find((choice) => choice === value) ?? this.#fail(key, `one of ${allowed.join(', ')}`);
    }
    /** A list of whole numbers; one number stands for a list of it when `length` is given. */
    ints(key, length, fallback) {
        const value = this.#valueOr(key, fallback);
        const list = typeof value === 'number' && length !== undefined ? Array(length).fill(value) : value;
        if (!Array.isArray(list) || !list.every(Number.isInteger))
            return this.#fail(key, 'a list of whole numbers');
        if (length !== undefined && list.length !== length)
            return this.#fail(key, `${length} whole numbers`);
        return list;
    }
    /** A list of numbers, nested lists flattened row by row: mean, variance, bin_boundaries. */
    numbers(key) {
        const flat = [];
        const visit = (value) => {
            if (typeof value === 'number')
                flat.push(value);
            else if (Array.isArray(value))
                for (const item of value)
                    visit(item);
            else
                this.#fail(key, 'numbers');
        };
        visit(this.#valueOr(key));
        return flat;
    }
    list(key) {
        const value = this.#valueOr(key);
        return Array.isArray(value) ? value : this.#fail(key, 'a list');
    }
    object(key) {
        const value = this.#valueOr(key);
        return isObject(value) ? value : this.#fail(key, 'an object');
    }
    /** Keys with a value that nobody has read and that may change predictions. */
    unread(ignored) {
        return Object.keys(this.#values).filter((key) => {
            const value = this.#values[key];
            const idle = value === null || value === false;
            return !idle && !this.#read.has(key) && !COMMON_KEYS.has(key) && !TRAINING_KEY.test(key) && !ignored.includes(key);
        });
    }
    #valueOr(key, fallback) {
        const value = this.raw(key) ?? null;
        return value ?? fallback ?? this.#fail(key, 'present');
    }
    #fail(key, wanted) {
        const found = config_short(this.raw(key));
        throw (0,errors/* unsupported */.qO)(this.path, `config key ${(0,core_text/* plain */.pj)(key, 60)} is ${found}; expected: ${wanted}`);
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A value of the file, short enough for a message. */
function config_short(value) {
    return value === undefined ? 'absent' : (0,core_text/* plain */.pj)(JSON.stringify(value), 80);
}

;// CONCATENATED MODULE: ./src/lower/keras/node-call.ts
/** [layer, node, tensor], with keywords behind it or not. */
function refOf(value) {
    if (!Array.isArray(value) || (value.length !== 3 && value.length !== 4))
        return null;
    const [layer, node, tensor] = value;
    if (typeof layer !== 'string' || !Number.isInteger(node) || !Number.isInteger(tensor))
        return null;
    return { layer, node: node, tensor: tensor };
}
/** The tensors that an argument holds. */
function refsOf(argument) {
    if ('ref' in argument)
        return [argument.ref];
    return 'list' in argument ? argument.list.flatMap(refsOf) : [];
}

;// CONCATENATED MODULE: ./src/lower/keras/inbound-nodes.ts



/**
 * The calls of a layer. Keras 2: [[["dense", 0, 0, {kwargs}]]], a list of tensors a call. Keras 3:
 * [{"args": [{"class_name": "__keras_tensor__", ...}], "kwargs": {...}}].
 */
function parseCalls(nodes, path) {
    if (nodes === undefined || nodes === null)
        return [];
    if (!Array.isArray(nodes))
        throw (0,errors/* corrupt */.qb)('keras', `inbound_nodes of ${path} is ${config_short(nodes)}`);
    return nodes.map((node) => {
        if (isObject(node) && Array.isArray(node.args))
            return callOfKeras3(node, path);
        if (Array.isArray(node) || isObject(node))
            return callOfKeras2(node, path);
        throw (0,errors/* corrupt */.qb)('keras', `a call of ${path} is ${config_short(node)}`);
    });
}
function callOfKeras3({ args, kwargs }, path) {
    const positional = args.map((value) => argumentOfKeras3(value, path));
    const keywords = isObject(kwargs) ? kwargs : {};
    const named = Object.fromEntries(Object.entries(keywords).map(([name, value]) => [name, argumentOfKeras3(value, path)]));
    const [first, ...more] = positional;
    if (first !== undefined)
        return { first, positional: more, keywords: named };
    // Called by keywords only: the first of them is the first argument of every built-in layer.
    const [name] = Object.keys(named);
    if (name === undefined)
        throw (0,errors/* corrupt */.qb)('keras', `a call of ${path} has no arguments`);
    const { [name]: only, ...rest } = named;
    return { first: only, positional: [], keywords: rest };
}
function argumentOfKeras3(value, path) {
    if (Array.isArray(value))
        return { list: value.map((item) => argumentOfKeras3(item, path)) };
    if (!isObject(value))
        return { value };
    const { class_name: className, config } = value;
    if (className === '__keras_tensor__' && isObject(config)) {
        const ref = refOf(config.keras_history);
        if (ref === null)
            throw (0,errors/* corrupt */.qb)('keras', `a tensor of ${path} has the history ${config_short(config.keras_history)}`);
        return { ref };
    }
    if (className === '__tuple__' && Array.isArray(value.items)) {
        return { list: value.items.map((item) => argumentOfKeras3(item, path)) };
    }
    return { value };
}
function callOfKeras2(node, path) {
    const keywords = {};
    // One tensor without a list around it: what tf-keras writes for operators (TFOpLambda).
    const single = tensorOfKeras2(node, keywords, path);
    if (single !== null)
        return { first: single, positional: [], keywords };
    const items = Array.isArray(node) ? node : Object.values(node);
    const tensors = items.map((item) => nestedOfKeras2(item, keywords, path));
    if (tensors.length === 0)
        throw (0,errors/* corrupt */.qb)('keras', `a call of ${path} has no arguments`);
    return { first: tensors.length === 1 ? tensors[0] : { list: tensors }, positional: [], keywords };
}
function nestedOfKeras2(item, keywords, path) {
    const tensor = tensorOfKeras2(item, keywords, path);
    if (tensor !== null)
        return tensor;
    if (!Array.isArray(item))
        throw (0,errors/* corrupt */.qb)('keras', `a call of ${path} has the argument ${config_short(item)}`);
    return { list: item.map((inner) => nestedOfKeras2(inner, keywords, path)) };
}
/** A tensor, whose keywords belong to the call; or a constant, which stands in its place. */
function tensorOfKeras2(item, keywords, path) {
    if (!Array.isArray(item))
        return null;
    const [name, , constant, named] = item;
    const ref = refOf(item);
    if (name !== '_CONSTANT_VALUE' && ref === null)
        return null;
    if (isObject(named)) {
        for (const [key, value] of Object.entries(named))
            keywords[key] = keywordOfKeras2(value, path);
    }
    return name === '_CONSTANT_VALUE' ? { value: constant ?? null } : { ref: ref };
}
function keywordOfKeras2(value, path) {
    const ref = refOf(value);
    if (ref !== null)
        return { ref };
    if (!Array.isArray(value) || !value.some((item) => Array.isArray(item)))
        return { value };
    return { list: value.map((item) => keywordOfKeras2(item, path)) };
}

;// CONCATENATED MODULE: ./src/lower/keras/renumber.ts

/**
 * Call numbers as positions in the list of calls. Keras counts the call that made a nested model as its first, in
 * Keras 2 everywhere and in Keras 3 in output_layers; early Keras 3 counts calls in other models, too. As every call of
 * a saved model is needed for an output, the numbers in use are the calls in their order.
 */
function renumbered(layers, outputs, major) {
    const nested = new Set(layers.filter(({ className }) => className === 'Functional').map(({ name }) => name));
    const counted = outputs.map((ref) => major >= 3 && nested.has(ref.layer) ? { ...ref, node: Math.max(0, ref.node - 1) } : ref);
    const used = new Map();
    for (const { layer, node } of [...layers.flatMap(({ calls }) => calls.flatMap(refsOfCall)), ...counted]) {
        used.set(layer, (used.get(layer) ?? new Set()).add(node));
    }
    const positions = new Map();
    for (const { name, calls } of layers) {
        const numbers = [...(used.get(name) ?? [])].sort((a, b) => a - b);
        if (numbers.length === calls.length) {
            positions.set(name, new Map(numbers.map((number, position) => [number, position])));
        }
    }
    const move = (ref) => ({ ...ref, node: positions.get(ref.layer)?.get(ref.node) ?? ref.node });
    return {
        layers: layers.map((layer) => ({ ...layer, calls: layer.calls.map((call) => movedCall(call, move)) })),
        outputs: counted.map(move),
    };
}
function refsOfCall({ first, positional, keywords }) {
    return [first, ...positional, ...Object.values(keywords)].flatMap(refsOf);
}
function movedCall({ first, positional, keywords }, move) {
    const moved = (argument) => {
        if ('ref' in argument)
            return { ref: move(argument.ref) };
        return 'list' in argument ? { list: argument.list.map(moved) } : argument;
    };
    return {
        first: moved(first),
        positional: positional.map(moved),
        keywords: Object.fromEntries(Object.entries(keywords).map(([name, value]) => [name, moved(value)])),
    };
}

;// CONCATENATED MODULE: ./src/lower/keras/architecture.ts






/** Layers of one model; a ResNet-152 has about 500, an EfficientNet-B7 about 800. */
const MAX_LAYERS = 20_000;
/** Parses the config of a Sequential, Functional or (Keras 2.2) Model. @throws unsupported, corrupt */
function parseNetwork({ config, className, version }) {
    const descriptions = config.list('layers');
    if (descriptions.length === 0)
        throw (0,errors/* unsupported */.qO)(config.path, 'the model has no layers');
    if (descriptions.length > MAX_LAYERS)
        throw (0,errors/* unsupported */.qO)(config.path, `the model has more than ${MAX_LAYERS} layers`);
    const parsed = descriptions.map((description) => describe(description, config.path));
    const stored = storedNames(parsed.map(({ className: name }) => name));
    const sequential = className === 'Sequential';
    const layers = parsed.map((layer, position) => ({
        ...layer,
        attribute: `layers/${stored[position]}`,
        calls: sequential ? [] : parseCalls(layer.description.inbound_nodes, `${config.path}/${(0,core_text/* plain */.pj)(layer.name, 80)}`),
    }));
    requireUniqueNames(layers, config.path);
    if (sequential)
        return chain(layers, config);
    const inputs = refsUnder(config, 'input_layers');
    return { inputs, ...renumbered(layers, refsUnder(config, 'output_layers'), version.major) };
}
function describe(description, path) {
    if (!isObject(description))
        throw (0,errors/* corrupt */.qb)('keras', `a layer of ${path} is ${config_short(description)}, not an object`);
    const { class_name: className, config } = description;
    const named = isObject(config) ? (description.name ?? config.name) : description.name;
    if (typeof className !== 'string')
        throw (0,errors/* corrupt */.qb)('keras', `a layer of ${path} has no class_name`);
    // Keras 2.2 gives a Sequential inside a Sequential no name of its own: its config is a list.
    return { className, description, name: typeof named === 'string' ? named : className };
}
/** Layers one after the other: the first is the input, or is given one by its batch_input_shape. */
function chain(layers, config) {
    const [first] = layers;
    const withInput = first.className === 'InputLayer' ? layers : [implicitInput(first, config), ...layers];
    const refs = withInput.map(({ name }) => ({ layer: name, node: 0, tensor: 0 }));
    const connected = withInput.map((layer, position) => {
        const before = refs[position - 1];
        const calls = before === undefined ? [] : [{ first: { ref: before }, positional: [], keywords: {} }];
        return { ...layer, calls };
    });
    return { layers: connected, inputs: [refs[0]], outputs: [refs.at(-1)] };
}
/** An InputLayer for a Sequential that has none: its shape is told by the first layer or by what it was built with. */
function implicitInput(first, config) {
    const own = innermostConfig(first.description);
    const built = config.raw('build_input_shape') ?? null;
    const shape = own.batch_input_shape ?? own.batch_shape ?? built;
    const name = `${first.name}_input`;
    const description = { class_name: 'InputLayer', config: { name, batch_shape: shape, dtype: own.dtype ?? 'float32' } };
    return { name, className: 'InputLayer', attribute: 'input', description, calls: [] };
}
/** The first layer of a nested model in front of a Sequential. */
function innermostConfig(description) {
    const { config } = description;
    if (Array.isArray(config))
        return innermostOf(config);
    if (!isObject(config))
        return {};
    return Array.isArray(config.layers) ? innermostOf(config.layers) : config;
}
function innermostOf(layers) {
    const [first] = layers;
    return isObject(first) ? innermostConfig(first) : {};
}
function refsUnder(config, key) {
    const refs = refsIn(config.raw(key));
    if (refs === null || refs.length === 0) {
        throw (0,errors/* unsupported */.qO)(config.path, `config key ${key} is ${config_short(config.raw(key))}; expected [layer, node, tensor]`);
    }
    return refs;
}
/** ["a", 0, 0], a list of such, or an object of such. */
function refsIn(value) {
    const single = refOf(value);
    if (single !== null)
        return [single];
    const items = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : null;
    if (items === null)
        return null;
    const nested = items.map(refsIn);
    return nested.every((refs) => refs !== null) ? nested.flat() : null;
}
function requireUniqueNames(layers, path) {
    const seen = new Set();
    for (const { name } of layers) {
        if (seen.has(name))
            throw (0,errors/* unsupported */.qO)(path, `two layers have the name ${(0,core_text/* plain */.pj)(name, 80)}`);
        seen.add(name);
    }
}
/** Names under which .keras files keep the objects of a list: their classes in snake case, numbered. */
function storedNames(classNames) {
    const counts = new Map();
    return classNames.map((className) => {
        const name = snakeCase(className);
        const count = counts.get(name) ?? 0;
        counts.set(name, count + 1);
        return count === 0 ? name : `${name}_${count}`;
    });
}
/** Classes that Keras exports, and so writes into the config, under another name than their own. */
const EXPORTED_AS = new Map([['GroupQueryAttention', 'GroupedQueryAttention']]);
/** keras.src.utils.naming.to_snake_case */
function snakeCase(className) {
    return (EXPORTED_AS.get(className) ?? className)
        .replace(/\W+/g, '')
        .replace(/(.)([A-Z][a-z]+)/g, '$1_$2')
        .replace(/([a-z])([A-Z])/g, '$1_$2')
        .toLowerCase();
}

// EXTERNAL MODULE: ./src/onnx/attributes.ts
var onnx_attributes = __webpack_require__(24930);
;// CONCATENATED MODULE: ./src/lower/keras/loss.ts

/**
 * The loss of the first output, from training_config (.h5) or compile_config (.keras): a name, a serialized object, or a
 * list or an object of such, one an output. null when there is none or it is a function of the author.
 */
function lossOf(training, output) {
    if (!isObject(training ?? undefined))
        return null;
    return read(training.loss, output);
}
function read(loss, output) {
    if (typeof loss === 'string')
        return { name: normal(loss), logits: false };
    if (Array.isArray(loss))
        return read(loss[0], output);
    if (!isObject(loss))
        return null;
    const { class_name: className, config } = loss;
    if (typeof className !== 'string')
        return Object.hasOwn(loss, output) ? read(loss[output], output) : null;
    // {"class_name": "function", "config": "mean_squared_error"}
    if (typeof config === 'string')
        return { name: normal(config), logits: false };
    return { name: normal(className), logits: isObject(config) && config.from_logits === true };
}
function normal(name) {
    return name.toLowerCase().replace(/[^a-z]/g, '');
}

;// CONCATENATED MODULE: ./src/lower/keras/heads.ts





const VALUES = { task: 'regression', classes: null, logits: false };
/** Losses whose target is a number, whatever function the last layer has. */
const NUMBER_LOSSES = /^(mse|mae|mape|msle|huber|logcosh|poisson|tversky|dice)$|^(mean|huber|logcosh|cosine)|(squared|absolute|percentage)error$/;
/**
 * One sigmoid is the probability of class 1 of 0 and 1, a softmax of n those of 0 to n - 1; scores count as well where
 * the loss says from_logits. A loss for numbers (mean_squared_error ...) makes a sigmoid a number. Everything else,
 * several sigmoids and outputs of higher rank among it, are numbers.
 */
function headOf(root, output, name, training) {
    const width = output.shape.length === 1 ? (output.shape[0] ?? null) : null;
    if (width === null)
        return VALUES;
    const activation = lastActivation(root, 0);
    const loss = lossOf(training, name);
    if (activation === 'softmax' && width > 1)
        return classes(width, false);
    if (activation === 'sigmoid' && width === 1 && !NUMBER_LOSSES.test(loss?.name ?? ''))
        return classes(2, false);
    if (loss?.logits !== true)
        return VALUES;
    if (width === 1 && /^binary.*crossentropy$/.test(loss.name))
        return classes(2, true);
    return width > 1 && isCategorical(loss) ? classes(width, true) : VALUES;
}
function isCategorical({ name }) {
    return /^(sparse)?categorical.*crossentropy$/.test(name);
}
function classes(count, logits) {
    return { task: 'classification', classes: Array.from({ length: count }, (_, index) => index), logits };
}
/** Layers that leave the meaning of their input as it is. */
const TRANSPARENT = new Set(['Dropout', 'Flatten', 'Reshape', 'Identity', 'ActivityRegularization']);
/** The function that the layer behind an output ends with; models at the end are looked into. */
function lastActivation(model, position) {
    const network = parseNetwork(model);
    const attributes = new Map(network.layers.map((layer) => [layer.name, layer]));
    let ref = network.outputs[position];
    for (let steps = 0; ref !== undefined && steps <= network.layers.length; steps++) {
        const layer = attributes.get(ref.layer);
        if (layer === undefined)
            break;
        const node = model.inner(layer.attribute);
        if (['Sequential', 'Functional', 'Model'].includes(layer.className))
            return lastActivation(node, ref.tensor);
        if (layer.className === 'Softmax')
            return 'softmax';
        const activation = node.config.raw('activation') ?? 'linear';
        const passes = TRANSPARENT.has(layer.className) || (layer.className === 'Activation' && activation === 'linear');
        if (!passes)
            return typeof activation === 'string' ? activation : serializedName(activation);
        const call = layer.calls[ref.node];
        ref = call === undefined ? undefined : refsOf(call.first)[0];
    }
    return 'linear';
}
function serializedName(activation) {
    const object = activation;
    if (!isObject(object))
        return 'linear';
    if (object.class_name === 'Softmax')
        return 'softmax';
    return typeof object.config === 'string' ? object.config : 'linear';
}
/** The outputs that `openOnnxModel` and the reports know: label and probabilities, or variable. */
function addHead(graph, output, head) {
    if (head.task === 'regression') {
        const flat = output.shape.length === 1 ? output.value : graph.node('Flatten', [output.value], { axis: (0,onnx_attributes/* int */.Wh)(1) });
        const value = graph.cast(flat, output.dtype === 'double' ? 'double' : 'float');
        const cells = output.shape.reduce((all, size) => (all === null || size === null ? null : all * size), 1);
        graph.output(value, 'variable', { shape: ['N', cells ?? 'cells'] });
        return;
    }
    const count = head.classes.length;
    const probabilities = count === 2 && output.shape[0] === 1 ? bothClasses(graph, output, head) : ofClasses(graph, output, head);
    graph.output(probabilities.labels, 'label', { shape: ['N'] });
    graph.output(probabilities.values, 'probabilities', { shape: ['N', count] });
}
/** Class 1 above a half, as Keras's BinaryAccuracy has it. */
function bothClasses(graph, { value, dtype }, head) {
    const scalar = (number) => graph.constant(dtype === 'double' ? Float64Array.of(number) : Float32Array.of(number), []);
    const second = head.logits ? graph.node('Sigmoid', [value]) : value;
    const first = graph.node('Sub', [scalar(1), second]);
    const above = graph.cast(graph.node('Greater', [second, scalar(0.5)]), 'int64');
    return {
        labels: graph.node('Squeeze', [above, graph.constant(BigInt64Array.of(1n), [1])]),
        values: graph.node('Concat', [first, second], { axis: (0,onnx_attributes/* int */.Wh)(1) }),
    };
}
function ofClasses(graph, { value }, head) {
    const values = head.logits ? graph.node('Softmax', [value], { axis: (0,onnx_attributes/* int */.Wh)(1) }) : value;
    return { values, labels: graph.node('ArgMax', [values], { axis: (0,onnx_attributes/* int */.Wh)(1), keepdims: (0,onnx_attributes/* int */.Wh)(0) }) };
}

;// CONCATENATED MODULE: ./src/lower/keras/nodes.ts

/** Size of the last axis. @throws unsupported when only the run knows it */
function lastAxis(layer, input) {
    return knownSize(layer, input, -1);
}
/** Size of an axis of one row (0 is the first behind the batch, -1 the last). @throws unsupported when not known */
function knownSize(layer, input, axis) {
    const size = input.shape.at(axis);
    if (size !== undefined && size !== null)
        return size;
    const shape = `(${['batch', ...input.shape.map((known) => known ?? 'any')].join(', ')})`;
    throw layer.refuse('input shape', `is ${shape}; axis ${axis} of a row must be known`);
}
/** A Keras axis (batch counted, negative from the end) as an index >= 0 that counts the batch. */
function axisIndex(layer, input, axis, key = 'axis') {
    const index = axis < 0 ? axis + input.rank : axis;
    if (index < 0 || index >= input.rank)
        throw layer.refuse(key, `is ${axis} for a tensor of rank ${input.rank}`);
    return index;
}
/**
 * Reshape to rows of `shape`. At most one size of it may be unknown, and the batch stays the first axis.
 * @throws unsupported when more sizes are unknown
 */
function reshapeRows(layer, input, shape) {
    const unknown = shape.filter((size) => size === null).length;
    if (unknown > 1)
        throw layer.refuse('input shape', 'has more than one size that only the run knows');
    // 0 copies the batch of the input; -1 is worked out from the rest.
    const target = [0, ...shape.map((size) => size ?? -1)];
    return input.with(layer.graph.node('Reshape', [input.value, layer.integers(target)]), { shape });
}
function transpose(layer, value, order) {
    if (order.every((axis, index) => axis === index))
        return value;
    return layer.graph.node('Transpose', [value], { perm: (0,onnx_attributes/* ints */.dd)(order) });
}
/** Reduce operator (ReduceMean, ReduceMax ...) over axes that count the batch. */
function reduce(layer, operator, value, axes, keepDimensions = true) {
    return layer.graph.node(operator, [value, layer.integers(axes)], { keepdims: (0,onnx_attributes/* int */.Wh)(keepDimensions ? 1 : 0) });
}
/** [from, to) of one axis that counts the batch; negative bounds count from the end. */
function slice(layer, value, axis, from, to) {
    const bounds = [from, to].map((bound) => layer.integers([bound]));
    return layer.graph.node('Slice', [value, ...bounds, layer.integers([axis])]);
}
/** Result of an arithmetic operator on a value and a number of the layer's dtype. */
function withNumber(layer, operator, value, operand) {
    return layer.graph.node(operator, [value, layer.constant([operand], [])]);
}
/** Every slice along an axis (counted with the batch) `times` over, each beside itself: [a, b] -> [a, a, b, b]. */
function repeat(layer, input, axis, times) {
    const { graph } = layer;
    if (times === 1)
        return input.value;
    const apart = graph.node('Unsqueeze', [input.value, layer.integers([axis + 1])]);
    const copies = graph.node('Concat', Array(times).fill(apart), { axis: (0,onnx_attributes/* int */.Wh)(axis + 1) });
    const factors = Array.from({ length: input.rank }, (_, at) => (at === axis ? times : 1));
    const shape = graph.node('Mul', [graph.node('Shape', [input.value]), layer.integers(factors)]);
    return graph.node('Reshape', [copies, shape]);
}

;// CONCATENATED MODULE: ./src/lower/keras/input-signature.ts


const DTYPES = {
    float32: 'float',
    // Half precision is computed in float32; see dtype-policy.ts.
    float16: 'float',
    bfloat16: 'float',
    float64: 'double',
    int8: 'int32',
    int16: 'int32',
    int32: 'int32',
    int64: 'int64',
    uint8: 'int32',
    bool: 'bool',
    string: 'string',
};
/** Shape and type of one row of an InputLayer. @throws unsupported when the rank is not in the file */
function inputSignature(layer) {
    const { config } = layer;
    const shape = config.raw('batch_shape') ?? config.raw('batch_input_shape') ?? null;
    if (config.raw('ragged') === true)
        throw layer.refuse('ragged', 'is true');
    if (config.raw('sparse') === true)
        throw layer.refuse('sparse', 'is true');
    if (!Array.isArray(shape) || shape.length === 0) {
        throw layer.refuse('batch_shape', 'is not in the file', 'Build the model with an Input layer, or call it once before it is saved.');
    }
    const [, ...sizes] = shape;
    const row = sizes.map((size) => {
        if (size === null || (Number.isInteger(size) && size > 0))
            return size;
        throw layer.refuse('batch_shape', 'holds something else than sizes');
    });
    const policy = config.raw('dtype') ?? 'float32';
    const dtype = typeof policy !== 'string' ? 'float' : Object.hasOwn(DTYPES, policy) ? DTYPES[policy] : undefined;
    if (dtype === undefined)
        throw layer.refuse('dtype', `is ${config_short(policy)}`);
    return { shape: row, dtype };
}
/** A tensor that another layer computed, as a nested model takes it: cast to its type, with or without a last axis of 1. */
function fitInput(layer, input, signature) {
    const { shape, dtype } = signature;
    const wanted = shape.length;
    let fitted = input;
    if (input.shape.length === wanted + 1 && input.shape.at(-1) === 1) {
        fitted = reshapeRows(layer, input, input.shape.slice(0, -1)).withMask(input.mask);
    }
    else if (input.shape.length === wanted - 1 && shape.at(-1) === 1) {
        fitted = reshapeRows(layer, input, [...input.shape, 1]).withMask(input.mask);
    }
    const fits = fitted.shape.length === wanted &&
        fitted.shape.every((size, axis) => size === null || (shape[axis] ?? size) === size);
    if (!fits)
        throw layer.refuse('batch_shape', `is for rows of [${shape.join(', ')}], called with [${input.shape.join(', ')}]`);
    if (fitted.dtype === dtype || dtype === 'string' || fitted.dtype === 'string')
        return fitted;
    return fitted.with(layer.graph.cast(fitted.value, dtype), { dtype });
}

;// CONCATENATED MODULE: ./src/lower/keras/tensor.ts
/** A tensor between layers. */
class KerasTensor {
    shape;
    dtype;
    /** bool, batch x time (or the shape that the layer gave it); null when there is none. */
    mask;
    /** The model input that this is, unchanged; null when it is computed. */
    origin;
    #value;
    constructor(value, shape, details) {
        this.#value = typeof value === 'function' ? value : () => value;
        this.shape = shape;
        this.dtype = details.dtype;
        this.mask = details.mask ?? null;
        this.origin = details.origin ?? null;
    }
    /** Edge of the graph, batch first. A string input only becomes an input of the graph when this is read. */
    get value() {
        return this.#value();
    }
    /** Axes with the batch. */
    get rank() {
        return this.shape.length + 1;
    }
    /** Another value, same mask and type unless told otherwise. */
    with(value, changes = {}) {
        return new KerasTensor(value, changes.shape ?? this.shape, {
            dtype: changes.dtype ?? this.dtype,
            mask: changes.mask === undefined ? this.mask : changes.mask,
        });
    }
    withMask(mask) {
        return this.with(this.value, { mask });
    }
}

;// CONCATENATED MODULE: ./src/lower/keras/graph-inputs.ts



/** The inputs of the model and of its graph. They differ where TypeScript prepares text. */
class GraphInputs {
    ports = [];
    prologues = [];
    names = new Set();
    /** Inputs of the graph under the names of the model's, in the order of the graph. */
    used = [];
    #graph;
    constructor(graph) {
        this.#graph = graph;
    }
    /** The tensor of one InputLayer. It becomes an input of the graph when a layer uses it as it is. */
    declare(layer) {
        const { shape, dtype } = inputSignature(layer);
        const { name } = layer;
        if (this.names.has(name))
            throw (0,errors/* unsupported */.qO)(layer.path, 'two inputs have the same name');
        this.names.add(name);
        this.ports.push({ name, shape, dtype });
        let edge = null;
        const value = () => {
            if (edge === null) {
                edge = this.#graph.input(name, dtype, ['N', ...shape.map((size, axis) => size ?? `${name}_${axis}`)]);
                this.used.push(name);
            }
            return edge;
        };
        return new KerasTensor(value, shape, { dtype, origin: name });
    }
    prepare(input, preparation, path) {
        const source = input.origin;
        if (source === null) {
            throw (0,errors/* unsupported */.qO)(path, 'its input is computed by another layer', 'Feed this layer straight from an input.');
        }
        let target = `${source}/prepared`;
        for (let number = 1; this.names.has(target); number++)
            target = `${source}/prepared_${number}`;
        this.names.add(target);
        this.prologues.push({ source, target, preparation });
        const { elementType, shape } = preparation;
        const value = this.#graph.input(target, elementType, ['N', ...shape]);
        return new KerasTensor(value, shape, { dtype: elementType });
    }
}

;// CONCATENATED MODULE: ./src/lower/keras/activations.ts




/** keras.activations.<name>, with the defaults that it has when it is given by name. */
const ACTIVATIONS = {
    linear: (_, value) => value,
    relu: (layer, value) => layer.graph.node('Relu', [value]),
    relu6: (layer, value) => clip(layer, value, 0, 6),
    leaky_relu: (layer, value) => leakyRelu(layer, value, 0.2),
    elu: (layer, value) => elu(layer, value, 1),
    celu: (layer, value) => elu(layer, value, 1),
    selu,
    softmax: (layer, value) => layer.graph.node('Softmax', [value], { axis: (0,onnx_attributes/* int */.Wh)(-1) }),
    log_softmax: (layer, value) => layer.graph.node('LogSoftmax', [value], { axis: (0,onnx_attributes/* int */.Wh)(-1) }),
    sparsemax,
    softplus,
    softsign: (layer, value) => layer.graph.node('Div', [value, withNumber(layer, 'Add', layer.graph.node('Abs', [value]), 1)]),
    squareplus: (layer, value) => {
        const root = layer.graph.node('Sqrt', [withNumber(layer, 'Add', layer.graph.node('Mul', [value, value]), 4)]);
        return withNumber(layer, 'Mul', layer.graph.node('Add', [value, root]), 0.5);
    },
    soft_shrink: (layer, value) => {
        const shrunk = withNumber(layer, 'Sub', layer.graph.node('Abs', [value]), 0.5);
        return layer.graph.node('Mul', [layer.graph.node('Sign', [value]), layer.graph.node('Relu', [shrunk])]);
    },
    hard_shrink: (layer, value) => where(layer, 'Greater', layer.graph.node('Abs', [value]), 0.5, value, 0),
    tanh_shrink: (layer, value) => layer.graph.node('Sub', [value, layer.graph.node('Tanh', [value])]),
    sparse_plus: (layer, value) => {
        const shifted = withNumber(layer, 'Add', value, 1);
        const quarter = withNumber(layer, 'Mul', layer.graph.node('Mul', [shifted, shifted]), 0.25);
        return where(layer, 'LessOrEqual', value, -1, 0, where(layer, 'Less', value, 1, quarter, value));
    },
    sparse_sigmoid: (layer, value) => clip(layer, withNumber(layer, 'Mul', withNumber(layer, 'Add', value, 1), 0.5), 0, 1),
    silu,
    swish: silu,
    gelu: (layer, value) => gelu(layer, value, false),
    mish: (layer, value) => layer.graph.node('Mul', [value, layer.graph.node('Tanh', [softplus(layer, value)])]),
    tanh: (layer, value) => layer.graph.node('Tanh', [value]),
    sigmoid: (layer, value) => layer.graph.node('Sigmoid', [value]),
    log_sigmoid: (layer, value) => layer.graph.node('Neg', [softplus(layer, layer.graph.node('Neg', [value]))]),
    hard_tanh: (layer, value) => clip(layer, value, -1, 1),
    hard_sigmoid: hardSigmoid,
    hard_silu: (layer, value) => layer.graph.node('Mul', [value, hardSigmoid(layer, value)]),
    hard_swish: (layer, value) => layer.graph.node('Mul', [value, hardSigmoid(layer, value)]),
    exponential: (layer, value) => layer.graph.node('Exp', [value]),
};
/**
 * The activation under a config key: a name, null (linear), or the serialized layer that Keras takes in its place.
 * @throws unsupported naming the function, which is never executed
 */
function activationOf(layer, key, fallback = 'linear') {
    const value = layer.config.raw(key) ?? fallback;
    if (isLayerDescription(value)) {
        const inner = layer.inner(key);
        return (input) => inner.apply([new KerasTensor(input, [null], { dtype: layer.dtype })])[0].value;
    }
    const name = typeof value === 'string' ? value : builtIn(value);
    const rule = name !== null && Object.hasOwn(ACTIVATIONS, name) ? ACTIVATIONS[name] : undefined;
    if (rule !== undefined)
        return (input) => rule(layer, input);
    throw layer.refuse(key, `is ${config_short(value)}, which is no built-in function that can be computed`, 'Use a built-in activation, or export the model to ONNX.');
}
/** A layer in the place of an activation: {"class_name": "LeakyReLU", ...}. The engine makes it an inner layer. */
function isLayerDescription(value) {
    return isObject(value) && typeof value.class_name === 'string' && value.class_name !== 'function';
}
/** A tensor through the activation under `key`; `glu` halves its last axis. */
function activate(layer, key, input) {
    if (isLayerDescription(layer.config.raw(key)))
        return layer.inner(key).apply([input])[0];
    if (layer.config.raw(key) !== 'glu')
        return input.with(activationOf(layer, key)(input.value));
    const [gate, size] = [
        layer.graph.nodes('Split', [input.value], 2, { axis: (0,onnx_attributes/* int */.Wh)(-1), num_outputs: (0,onnx_attributes/* int */.Wh)(2) }),
        input.shape.at(-1),
    ];
    const value = layer.graph.node('Mul', [gate[0], layer.graph.node('Sigmoid', [gate[1]])]);
    return input.with(value, {
        shape: [...input.shape.slice(0, -1), size === null || size === undefined ? null : size / 2],
    });
}
/** {"class_name": "function", "config": "relu", "module": "builtins"}: how tf-keras writes some names. */
function builtIn(object) {
    if (!isObject(object) || object.class_name !== 'function' || typeof object.config !== 'string')
        return null;
    const home = object.module ?? 'builtins';
    const isKeras = typeof home === 'string' && /^(builtins|keras)\b/.test(home);
    return isKeras && (object.registered_name ?? object.config) === object.config ? object.config : null;
}
function clip(layer, value, low, high) {
    return layer.graph.node('Clip', [value, layer.constant([low], []), layer.constant([high], [])]);
}
/** x where x >= 0, else slope * x. */
function leakyRelu(layer, value, slope) {
    if (layer.dtype === 'float')
        return layer.graph.node('LeakyRelu', [value], { alpha: (0,onnx_attributes/* float */.fV)(slope) });
    return where(layer, 'Less', value, 0, withNumber(layer, 'Mul', value, slope), value);
}
/** x where x > 0, else alpha * (exp(x) - 1). */
function elu(layer, value, alpha) {
    if (layer.dtype === 'float')
        return layer.graph.node('Elu', [value], { alpha: (0,onnx_attributes/* float */.fV)(alpha) });
    const low = withNumber(layer, 'Min', value, 0);
    const curve = withNumber(layer, 'Mul', withNumber(layer, 'Sub', layer.graph.node('Exp', [low]), 1), alpha);
    return where(layer, 'Greater', value, 0, value, curve);
}
/** https://arxiv.org/abs/1706.02515 */
function selu(layer, value) {
    return withNumber(layer, 'Mul', elu(layer, value, 1.6732632423543772), 1.0507009873554805);
}
/** max(x, 0) + log(1 + exp(-|x|)), which does not overflow. */
function softplus(layer, value) {
    const { graph } = layer;
    if (layer.dtype === 'float')
        return graph.node('Softplus', [value]);
    const decay = graph.node('Exp', [graph.node('Neg', [graph.node('Abs', [value])])]);
    return graph.node('Add', [graph.node('Relu', [value]), graph.node('Log', [withNumber(layer, 'Add', decay, 1)])]);
}
function silu(layer, value) {
    return layer.graph.node('Mul', [value, layer.graph.node('Sigmoid', [value])]);
}
/** clip(0.2 x + 0.5, 0, 1) before Keras 3, clip(x / 6 + 0.5, 0, 1) since. */
function hardSigmoid(layer, value) {
    if (layer.version.major < 3)
        return clip(layer, withNumber(layer, 'Add', withNumber(layer, 'Mul', value, 0.2), 0.5), 0, 1);
    return withNumber(layer, 'Div', clip(layer, withNumber(layer, 'Add', value, 3), 0, 6), 6);
}
/** x times the normal distribution function; `approximate` by tanh (https://arxiv.org/abs/1606.08415). */
function gelu(layer, value, approximate) {
    const { graph } = layer;
    const half = withNumber(layer, 'Mul', value, 0.5);
    if (!approximate) {
        if (layer.dtype === 'double')
            throw layer.refuse('activation', 'gelu in float64 has no kernel');
        const share = graph.node('Erf', [withNumber(layer, 'Div', value, Math.SQRT2)]);
        return graph.node('Mul', [half, withNumber(layer, 'Add', share, 1)]);
    }
    const cube = graph.node('Mul', [graph.node('Mul', [value, value]), value]);
    const sum = graph.node('Add', [value, withNumber(layer, 'Mul', cube, 0.044715)]);
    const share = graph.node('Tanh', [withNumber(layer, 'Mul', sum, Math.sqrt(2 / Math.PI))]);
    return graph.node('Mul', [half, withNumber(layer, 'Add', share, 1)]);
}
/**
 * https://arxiv.org/abs/1602.02068, but with the threshold of keras.ops.sparsemax, which adds up the cumulative sums of
 * all supporting cells where the paper takes the last one.
 */
function sparsemax(layer, value) {
    const { graph } = layer;
    const [sorted] = graph.nodes('TopK', [value, lastSize(layer, value)], 2, { axis: (0,onnx_attributes/* int */.Wh)(-1) });
    const axis = layer.integers([-1], []);
    const sums = graph.node('CumSum', [sorted, axis]);
    const ones = withNumber(layer, 'Add', withNumber(layer, 'Mul', sorted, 0), 1);
    const bounds = graph.node('Div', [withNumber(layer, 'Sub', sums, 1), graph.node('CumSum', [ones, axis])]);
    const kept = graph.cast(graph.node('Greater', [sorted, bounds]), layer.dtype);
    const total = reduce(layer, 'ReduceSum', graph.node('Mul', [kept, sums]), [-1]);
    const threshold = graph.node('Div', [withNumber(layer, 'Sub', total, 1), reduce(layer, 'ReduceSum', kept, [-1])]);
    return graph.node('Relu', [graph.node('Sub', [value, threshold])]);
}
/** Size of the last axis as a tensor of one number. */
function lastSize(layer, value) {
    return layer.graph.node('Shape', [value], { start: (0,onnx_attributes/* int */.Wh)(-1) });
}
/** `then` where the comparison with `bound` holds, else `otherwise`; numbers stand for themselves. */
function where(layer, comparison, value, bound, then, otherwise) {
    const operand = (choice) => typeof choice === 'number' ? layer.constant([choice], []) : choice;
    return layer.graph.node('Where', [withNumber(layer, comparison, value, bound), operand(then), operand(otherwise)]);
}

;// CONCATENATED MODULE: ./src/lower/keras/call.ts


/** The arguments of one call, and a record of which were asked for. */
class KerasCall {
    inputs;
    #path;
    #positional;
    #keywords;
    #asked = new Set();
    constructor(path, inputs, positional, keywords) {
        this.#path = path;
        this.inputs = inputs;
        this.#positional = positional;
        this.#keywords = keywords;
    }
    get input() {
        return this.inputs[0];
    }
    argument(keyword, position) {
        this.#asked.add(keyword);
        if (position !== undefined)
            this.#asked.add(position);
        const placed = position === undefined ? undefined : this.#positional[position - 1];
        return this.#keywords.get(keyword) ?? placed ?? undefined;
    }
    tensor(keyword, position) {
        const value = this.argument(keyword, position);
        if (value === undefined || value instanceof KerasTensor)
            return value;
        const only = Array.isArray(value) && value.length === 1 ? value[0] : null;
        if (only instanceof KerasTensor)
            return only;
        throw (0,errors/* unsupported */.qO)(this.#path, `call argument ${keyword} is not one tensor`);
    }
    /** Arguments with a value that the layer did not ask for. */
    unasked() {
        const isIdle = (value) => value === null || value === false;
        return [
            ...[...this.#keywords].filter(([name, value]) => !this.#asked.has(name) && !isIdle(value)).map(([name]) => name),
            ...this.#positional
                .map((value, index) => [value, index + 1])
                .filter(([value, position]) => !this.#asked.has(position) && !isIdle(value))
                .map(([, position]) => `number ${position + 1}`),
        ];
    }
}
/** All tensors of a nested argument, in order. */
function tensorsIn(value) {
    if (value instanceof KerasTensor)
        return [value];
    if (Array.isArray(value))
        return value.flatMap(tensorsIn);
    if (typeof value === 'object' && value !== null)
        return Object.values(value).flatMap((item) => tensorsIn(item));
    return [];
}

;// CONCATENATED MODULE: ./src/lower/keras/custom-classes.ts


/** Layers whose behaviour is code in the file, or a call into another program. */
const CODE_LAYERS = new Set(['Lambda', 'TFSMLayer', 'TorchModuleWrapper', 'FlaxLayer', 'JaxLayer']);
/**
 * Refuses what would need code that is not Keras's own. Nothing of it is executed.
 * @throws unsupported naming the layer, its class and what to do
 */
function requireBuiltIn(description, named, path) {
    const className = (0,core_text/* plain */.pj)(named, 80);
    if (CODE_LAYERS.has(className)) {
        throw (0,errors/* unsupported */.qO)(path, `a ${className} layer runs code that is stored in or called by the model file; it is never executed here`, 'Replace it by built-in layers, or export the model to ONNX.');
    }
    const module = description.module;
    const registered = description.registered_name;
    const isForeign = typeof module === 'string' && !/^(keras|tf_keras|builtins|tensorflow\.keras)(\.|$)/.test(module);
    const isRegistered = (typeof registered === 'string' && /[>]/.test(registered)) || className.includes('>');
    const isUnnamed = module === null && typeof registered === 'string';
    if (!isForeign && !isRegistered && !isUnnamed)
        return;
    const name = typeof registered === 'string' ? (0,core_text/* plain */.pj)(registered, 80) : className;
    throw (0,errors/* unsupported */.qO)(path, `${name} is a class of the model's author${typeof module === 'string' ? ` (module ${(0,core_text/* plain */.pj)(module, 80)})` : ''}, whose code is not executed here`, 'Export the model to ONNX; .onnx files run as they are.');
}

;// CONCATENATED MODULE: ./src/lower/keras/dtype-policy.ts


/** Keras's half-precision policies; onnxruntime's CPU kernels compute in float32, whose results Keras approximates. */
const HALF = new Set(['mixed_float16', 'mixed_bfloat16', 'float16', 'bfloat16']);
/** Policies of layers that hold integers or text, whose floats, if any, are float32. */
const FULL = new Set(['float32', 'int8', 'int32', 'int64', 'uint8', 'bool', 'string']);
/**
 * The dtype of a layer's config: "float32", {"class_name": "DTypePolicy", "config": {"name": "mixed_float16"}} or absent.
 * @throws unsupported for quantized policies (int8_from_float32, float8_from_...) and DTypePolicyMap
 */
function dtypePolicy(value, path) {
    const name = policyName(value);
    if (name === null || FULL.has(name))
        return { compute: 'float', halved: null };
    if (name === 'float64')
        return { compute: 'double', halved: null };
    if (HALF.has(name))
        return { compute: 'float', halved: name };
    throw (0,errors/* unsupported */.qO)(path, `config key dtype is ${config_short(value)}; quantized and mapped policies are not computed`, 'Save the model before it is quantized.');
}
function policyName(value) {
    if (value === undefined || value === null)
        return null;
    if (typeof value === 'string')
        return value;
    if (!isObject(value))
        return config_short(value);
    const { class_name: className, config } = value;
    if (typeof className === 'string' && !/^(DTypePolicy|FloatDTypePolicy|Policy|PolicyV1)$/.test(className)) {
        return className;
    }
    if (!isObject(config))
        return config_short(value);
    return typeof config.name === 'string' ? config.name : null;
}

;// CONCATENATED MODULE: ./src/lower/keras/operations.ts




/** An element-wise ONNX operator on a tensor and a tensor or number. */
function binary(operator, result) {
    return (layer, call) => {
        const left = call.input;
        const right = secondOperand(layer, call);
        const [a, b] = alike(layer, left, right);
        const value = layer.graph.node(operator, [a.value, b]);
        const shape = right instanceof KerasTensor ? broadcast(layer, left, right) : left.shape;
        return left.with(value, { shape, dtype: result ?? a.dtype });
    };
}
function negated(operation) {
    return (layer, call) => {
        const result = operation(layer, call);
        return result.with(layer.graph.node('Not', [result.value]));
    };
}
function unary(operator) {
    return (layer, { input }) => input.with(layer.graph.node(operator, [input.value]));
}
/** A reduction over `axis`, which lies in the config (Keras 3) or in the call (Keras 2). */
function reduction(operator, truth = false) {
    return (layer, call) => {
        const { input } = call;
        const axes = axesOf(layer, call);
        const keep = (call.argument('keepdims') ?? layer.config.raw('keepdims') ?? false) === true;
        const { graph } = layer;
        const numbers = truth ? graph.cast(input.value, 'int32') : input.value;
        const reduced = graph.node(operator, [numbers, layer.integers(axes)], { keepdims: (0,onnx_attributes/* int */.Wh)(keep ? 1 : 0) });
        const shape = input.shape.flatMap((size, axis) => (axes.includes(axis + 1) ? (keep ? [1] : []) : [size]));
        return input.with(truth ? graph.cast(reduced, 'bool') : reduced, { shape, mask: null });
    };
}
const equal = binary('Equal', 'bool');
/** Functions of keras.ops by class name. */
const OPERATIONS = {
    Add: binary('Add'),
    Subtract: binary('Sub'),
    Multiply: binary('Mul'),
    Divide: binary('Div'),
    TrueDivide: binary('Div'),
    Power: binary('Pow'),
    Maximum: binary('Max'),
    Minimum: binary('Min'),
    Equal: equal,
    NotEqual: negated(equal),
    Greater: binary('Greater', 'bool'),
    GreaterEqual: binary('GreaterOrEqual', 'bool'),
    Less: binary('Less', 'bool'),
    LessEqual: binary('LessOrEqual', 'bool'),
    LogicalAnd: binary('And', 'bool'),
    LogicalOr: binary('Or', 'bool'),
    LogicalNot: unary('Not'),
    Negative: unary('Neg'),
    Absolute: unary('Abs'),
    Abs: unary('Abs'),
    Exp: unary('Exp'),
    Log: unary('Log'),
    Sqrt: unary('Sqrt'),
    Tanh: unary('Tanh'),
    Sigmoid: unary('Sigmoid'),
    Relu: unary('Relu'),
    Any: reduction('ReduceMax', true),
    All: reduction('ReduceMin', true),
    Mean: reduction('ReduceMean'),
    Sum: reduction('ReduceSum'),
    Max: reduction('ReduceMax'),
    Min: reduction('ReduceMin'),
};
/** The same functions by the names that tf-keras writes. */
const TENSORFLOW_NAMES = {
    '__operators__.add': 'Add',
    'math.add': 'Add',
    'math.subtract': 'Subtract',
    'math.multiply': 'Multiply',
    'math.truediv': 'TrueDivide',
    'math.divide': 'Divide',
    'math.pow': 'Power',
    'math.maximum': 'Maximum',
    'math.minimum': 'Minimum',
    'math.negative': 'Negative',
    'math.abs': 'Abs',
    'math.exp': 'Exp',
    'math.log': 'Log',
    'math.sqrt': 'Sqrt',
    'math.tanh': 'Tanh',
    'math.sigmoid': 'Sigmoid',
    'nn.sigmoid': 'Sigmoid',
    'nn.relu': 'Relu',
    'math.reduce_mean': 'Mean',
    'math.reduce_sum': 'Sum',
    'math.reduce_max': 'Max',
    'math.reduce_min': 'Min',
};
/** A function of keras.ops that was called while the model was built; its class may have the name of a layer. */
function findOperation(className) {
    const operation = Object.hasOwn(OPERATIONS, className) ? OPERATIONS[className] : undefined;
    return operation && lowering(className, operation);
}
function lowering(className, operation) {
    return { classes: [className], keepsIntegers: true, lower: operation };
}
/**
 * True for what Keras 3 writes of keras.ops: {"module": "keras.src.ops.numpy", "class_name": "Add"}. Its .h5 files leave
 * the module out; there a layer of the same class name has `trainable` in its config.
 */
function isOperation({ module, class_name: className, config }) {
    if (typeof module === 'string')
        return /^keras(\.src)?\.ops(\.|$)/.test(module);
    const isNamed = typeof className === 'string' && Object.hasOwn(OPERATIONS, className);
    return isNamed && isObject(config) && !('trainable' in config);
}
/** Operators between tensors in models of tf-keras. */
const tensorflowOperationLowering = {
    classes: ['TFOpLambda'],
    limits: 'functions other than arithmetic, a few activations and reductions',
    keepsIntegers: true,
    lower(layer, call) {
        const name = layer.config.text('function');
        const className = Object.hasOwn(TENSORFLOW_NAMES, name) ? TENSORFLOW_NAMES[name] : '';
        const operation = Object.hasOwn(OPERATIONS, className) ? OPERATIONS[className] : undefined;
        if (operation === undefined)
            throw layer.refuse('function', `is ${config_short(name)}, which is not covered`);
        call.argument('name');
        return operation(layer, call);
    },
};
function secondOperand(layer, call) {
    const value = call.argument('y') ?? call.argument('x2', 1);
    if (value instanceof KerasTensor || typeof value === 'number')
        return value;
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    throw layer.refuse('call argument', 'is neither one tensor nor one number');
}
/** Both operands in one type: whole numbers become floats where the other side is one. */
function alike(layer, left, right) {
    if (left.dtype === 'string')
        throw layer.refuse('input', 'is text');
    if (typeof right === 'number') {
        const isWhole = Number.isInteger(right) && (left.dtype === 'int32' || left.dtype === 'int64');
        const dtype = isWhole ? left.dtype : layer.dtype;
        const number = isWhole ? layer.graph.cast(layer.integers([right], []), dtype) : layer.constant([right], []);
        return [{ value: layer.graph.cast(left.value, dtype), dtype }, number];
    }
    if (right.dtype === 'string')
        throw layer.refuse('input', 'is text');
    const dtype = left.dtype === right.dtype ? left.dtype : layer.dtype;
    return [{ value: layer.graph.cast(left.value, dtype), dtype }, layer.graph.cast(right.value, dtype)];
}
function broadcast(layer, left, right) {
    if (left.rank !== right.rank)
        throw layer.refuse('input shape', 'has several ranks');
    return left.shape.map((size, axis) => {
        const other = right.shape[axis] ?? null;
        if (size === other || other === 1)
            return size;
        if (size === 1)
            return other;
        if (size === null || other === null)
            return size ?? other;
        throw layer.refuse('input shape', `has sizes ${size} and ${other} on axis ${axis + 1}`);
    });
}
function axesOf(layer, call) {
    const given = call.argument('axis') ?? layer.config.raw('axis');
    const list = typeof given === 'number' ? [given] : given;
    if (!Array.isArray(list) || !list.every(Number.isInteger))
        throw layer.refuse('axis', 'is not given in numbers');
    const axes = list.map((axis) => axisIndex(layer, call.input, axis));
    if (axes.includes(0))
        throw layer.refuse('axis', 'is that of the rows');
    return axes;
}

;// CONCATENATED MODULE: ./src/lower/keras/normalization.ts

/** `axis`: one number or a list of them, as indices that count the batch. */
function normalization_axesOf(layer, input, fallback) {
    const value = layer.config.raw('axis') ?? fallback;
    const axes = typeof value === 'number' ? [value] : layer.config.ints('axis');
    return axes.map((axis) => axisIndex(layer, input, axis));
}
/** A variable of the sizes of `axes`, spread so that it meets the tensor on these axes. */
function alongAxes(layer, input, name, axes) {
    const sizes = axes.map((axis) => knownSize(layer, input, axis - 1));
    const weight = layer.weight(name, sizes);
    const spread = Array.from({ length: input.rank }, (_, axis) => (axes.includes(axis) ? sizes[axes.indexOf(axis)] : 1));
    return layer.graph.node('Reshape', [weight, layer.integers(spread)]);
}
/** (x - mean) / sqrt(variance + epsilon) over `axes`, all counted with the batch. */
function standardized(layer, value, axes, epsilon) {
    const { graph } = layer;
    const centred = graph.node('Sub', [value, reduce(layer, 'ReduceMean', value, axes)]);
    const variance = reduce(layer, 'ReduceMean', graph.node('Mul', [centred, centred]), axes);
    return graph.node('Div', [centred, graph.node('Sqrt', [withNumber(layer, 'Add', variance, epsilon)])]);
}
function scaled(layer, input, value, axes) {
    const { graph, config } = layer;
    let result = value;
    if (config.flag('scale', true))
        result = graph.node('Mul', [result, alongAxes(layer, input, 'gamma', axes)]);
    if (config.flag('center', true))
        result = graph.node('Add', [result, alongAxes(layer, input, 'beta', axes)]);
    return result;
}
function gammaAndBeta({ config }) {
    return [
        ...(config.flag('scale', true) ? [{ name: 'gamma' }] : []),
        ...(config.flag('center', true) ? [{ name: 'beta' }] : []),
    ];
}
/** Statistics of batch renormalisation, which only training reads; Keras 2 has one more. */
function renormVariables({ config, version }) {
    if (config.raw('renorm') !== true)
        return [];
    const between = version.major < 3 ? ['moving_stddev'] : [];
    return [...between, 'renorm_mean', 'renorm_stddev'].map((name) => ({ name, trainable: false }));
}
/** With the moving statistics, as at inference (https://keras.io/api/layers/normalization_layers/batch_normalization/). */
const batchNormalizationLowering = {
    classes: ['BatchNormalization', 'BatchNormalizationV1', 'BatchNormalizationV2', 'SyncBatchNormalization'],
    masks: 'pass',
    ignores: ['momentum', 'fused', 'synchronized', 'renorm_momentum', 'renorm_clipping'],
    variables: (layer) => [
        ...gammaAndBeta(layer),
        { name: 'moving_mean', trainable: false },
        { name: 'moving_variance', trainable: false },
        ...renormVariables(layer),
    ],
    lower(layer, call) {
        const { input } = call;
        call.argument('mask');
        const axes = normalization_axesOf(layer, input, -1);
        const { graph, config } = layer;
        const spread = (name) => alongAxes(layer, input, name, axes);
        const variance = withNumber(layer, 'Add', spread('moving_variance'), config.number('epsilon', 1e-3));
        let factor = graph.node('Reciprocal', [graph.node('Sqrt', [variance])]);
        if (config.flag('scale', true))
            factor = graph.node('Mul', [factor, spread('gamma')]);
        const shift = graph.node('Mul', [spread('moving_mean'), factor]);
        const value = graph.node('Sub', [graph.node('Mul', [input.value, factor]), shift]);
        return input.with(config.flag('center', true) ? graph.node('Add', [value, spread('beta')]) : value);
    },
};
const layerNormalizationLowering = {
    classes: ['LayerNormalization'],
    masks: 'pass',
    variables: (layer) => (layer.config.raw('rms_scaling') === true ? [{ name: 'gamma' }] : gammaAndBeta(layer)),
    lower(layer, { input }) {
        const axes = normalization_axesOf(layer, input, -1);
        const epsilon = layer.config.number('epsilon', 1e-3);
        if (layer.config.raw('rms_scaling') === true) {
            throw layer.refuse('rms_scaling', 'is true', 'Use RMSNormalization.');
        }
        return input.with(scaled(layer, input, standardized(layer, input.value, axes, epsilon), axes));
    },
};
/** Channels in groups, each standardised over its places and channels. */
const groupNormalizationLowering = {
    classes: ['GroupNormalization'],
    masks: 'pass',
    variables: gammaAndBeta,
    lower(layer, { input }) {
        const { graph, config } = layer;
        const axis = axisIndex(layer, input, config.int('axis', -1));
        const channels = knownSize(layer, input, axis - 1);
        const groups = config.int('groups', 32);
        const count = groups === -1 ? channels : groups;
        if (count < 1 || channels % count !== 0)
            throw layer.refuse('groups', `is ${groups} for ${channels} channels`);
        const split = [0, ...input.shape.flatMap((size, at) => (at + 1 === axis ? [count, channels / count] : [size]))];
        if (split.filter((size) => size === null).length > 1)
            throw layer.refuse('input shape', 'is not known');
        const grouped = graph.node('Reshape', [input.value, layer.integers(split.map((size) => size ?? -1))]);
        const axes = split.map((_, at) => at).filter((at) => at !== 0 && at !== axis);
        const normal = standardized(layer, grouped, axes, config.number('epsilon', 1e-3));
        const value = graph.node('Reshape', [normal, graph.node('Shape', [input.value])]);
        return input.with(scaled(layer, input, value, [axis]));
    },
};
/** x / |x|; Keras 2 bounds the square of the norm by 1e-12, Keras 3 the norm. */
function unitNormalized(layer, value, axes) {
    const { graph } = layer;
    const square = reduce(layer, 'ReduceSum', graph.node('Mul', [value, value]), axes);
    const norm = layer.version.major < 3
        ? graph.node('Sqrt', [withNumber(layer, 'Max', square, 1e-12)])
        : withNumber(layer, 'Max', graph.node('Sqrt', [square]), 1e-12);
    return graph.node('Div', [value, norm]);
}
const unitNormalizationLowering = {
    classes: ['UnitNormalization'],
    masks: 'pass',
    lower: (layer, { input }) => input.with(unitNormalized(layer, input.value, normalization_axesOf(layer, input, -1))),
};
/** x / sqrt(mean(x * x) + epsilon) * scale (https://arxiv.org/abs/1910.07467). */
const rmsNormalizationLowering = {
    classes: ['RMSNormalization'],
    variables: () => [{ name: 'scale' }],
    lower(layer, { input }) {
        const { graph } = layer;
        const axes = normalization_axesOf(layer, input, -1);
        const square = reduce(layer, 'ReduceMean', graph.node('Mul', [input.value, input.value]), axes);
        const root = graph.node('Sqrt', [withNumber(layer, 'Add', square, layer.config.number('epsilon', 1e-6))]);
        const normal = graph.node('Div', [input.value, root]);
        return input.with(graph.node('Mul', [normal, alongAxes(layer, input, 'scale', axes)]));
    },
};
/** At inference the wrapped layer with the kernel that training left, which is divided by its norm already. */
const spectralNormalizationLowering = {
    classes: ['SpectralNormalization'],
    masks: 'own',
    keepsIntegers: true,
    ignores: ['power_iterations'],
    variables: ({ version }) => [
        ...(version.major >= 3 ? [{ name: 'kernel', repeated: true }] : []),
        { name: 'vector_u', trainable: false },
    ],
    inner: ({ config }) => [{ attribute: 'layer', description: config.object('layer') }],
    lower: (layer, { input }) => layer.inner('layer').apply([input]),
};

;// CONCATENATED MODULE: ./src/lower/keras/spatial.ts


/** `Conv2D` -> 2: how many axes a layer of this name goes over. */
function placesOf(layer) {
    const digit = /([123])D/.exec(layer.className);
    return Number(digit?.[1] ?? 2);
}
function isChannelsFirst(layer) {
    const format = layer.config.raw('data_format') ?? 'channels_last';
    if (format === 'channels_last' || format === 'channels_first')
        return format === 'channels_first';
    throw layer.refuse('data_format', 'is neither channels_last nor channels_first');
}
/** @throws unsupported when the rank is not that of the layer */
function toChannelsFirst(layer, input) {
    const places = placesOf(layer);
    if (input.shape.length !== places + 1) {
        throw layer.refuse('input shape', `has rank ${input.rank}, expected ${places + 2}`);
    }
    if (isChannelsFirst(layer)) {
        return { value: input.value, channels: input.shape[0] ?? null, places: input.shape.slice(1) };
    }
    const order = [0, places + 1, ...Array.from({ length: places }, (_, axis) => axis + 1)];
    return {
        value: transpose(layer, input.value, order),
        channels: input.shape.at(-1) ?? null,
        places: input.shape.slice(0, -1),
    };
}
/** Back to where the layer has its channels. */
function fromChannelsFirst(layer, input, image) {
    const { value, channels, places } = image;
    if (isChannelsFirst(layer))
        return input.with(value, { shape: [channels, ...places] });
    const order = [0, ...places.map((_, axis) => axis + 2), 1];
    return input.with(transpose(layer, value, order), { shape: [...places, channels] });
}
/** Size after a window has gone over an axis. */
function windowedSize(size, window, axis) {
    if (size === null)
        return null;
    const stride = window.strides[axis];
    const reach = reachOf(window, axis);
    const cells = window.padding === 'valid' ? size - reach + 1 : size;
    return Math.max(0, Math.ceil(cells / stride));
}
/** Cells that a dilated kernel spans. */
function reachOf({ kernel, dilations }, axis) {
    return (kernel[axis] - 1) * dilations[axis] + 1;
}
/** TensorFlow's SAME: what cannot be halved goes to the end (https://www.tensorflow.org/api_docs/python/tf/nn). */
function samePads(size, window, axis) {
    const stride = window.strides[axis];
    const total = Math.max((Math.ceil(size / stride) - 1) * stride + reachOf(window, axis) - size, 0);
    return [Math.floor(total / 2), total - Math.floor(total / 2)];
}
/** ONNX attributes of a window over `places`. @throws unsupported when nothing of the input would be left */
function windowAttributes(layer, window, places) {
    const common = {
        kernel_shape: (0,onnx_attributes/* ints */.dd)(window.kernel),
        strides: (0,onnx_attributes/* ints */.dd)(window.strides),
        dilations: (0,onnx_attributes/* ints */.dd)(window.dilations),
    };
    for (const [axis, size] of places.entries()) {
        if (windowedSize(size, window, axis) === 0)
            throw layer.refuse('input shape', 'is smaller than the window');
    }
    if (window.padding === 'valid')
        return common;
    if (window.padding === 'causal')
        return { ...common, pads: (0,onnx_attributes/* ints */.dd)([reachOf(window, 0) - 1, 0]) };
    if (places.some((size) => size === null))
        return { ...common, auto_pad: 'SAME_UPPER' };
    const pads = places.map((size, axis) => samePads(size, window, axis));
    return { ...common, pads: (0,onnx_attributes/* ints */.dd)([...pads.map(([before]) => before), ...pads.map(([, after]) => after)]) };
}

;// CONCATENATED MODULE: ./src/lower/keras/convolution.ts




/** Keys of convolutions and poolings that the layer reads through `windowOf`. */
function windowOf(layer, kernelKey = 'kernel_size') {
    const { config } = layer;
    const places = placesOf(layer);
    const paddings = places === 1 ? ['valid', 'same', 'causal'] : ['valid', 'same'];
    const kernel = config.ints(kernelKey, places);
    const window = {
        kernel,
        strides: config.has('strides') ? config.ints('strides', places) : kernelKey === 'pool_size' ? kernel : ones(places),
        dilations: config.has('dilation_rate') ? config.ints('dilation_rate', places) : ones(places),
        padding: config.oneOf('padding', paddings, 'valid'),
    };
    for (const [key, sizes] of [
        [kernelKey, window.kernel],
        ['strides', window.strides],
        ['dilation_rate', window.dilations],
    ]) {
        if (sizes.some((size) => size < 1))
            throw layer.refuse(key, 'holds a size below 1');
    }
    return window;
}
function ones(count) {
    return Array(count).fill(1);
}
function kernelAndBias({ config }) {
    return [{ name: 'kernel' }, ...(config.flag('use_bias', true) ? [{ name: 'bias' }] : [])];
}
/** onnxruntime's convolutions and poolings have no float64 kernel. */
function requireFloat32(layer) {
    if (layer.dtype === 'double')
        throw layer.refuse('dtype', 'is float64, which this layer has no kernel for');
}
/** Conv1D, Conv2D and Conv3D (https://keras.io/api/layers/convolution_layers/). */
const convolutionLowering = {
    classes: ['Conv1D', 'Conv2D', 'Conv3D'],
    limits: 'not in float64',
    variables: kernelAndBias,
    lower(layer, { input }) {
        requireFloat32(layer);
        const { config } = layer;
        const window = windowOf(layer);
        const image = toChannelsFirst(layer, input);
        const groups = config.int('groups', 1);
        const filters = config.int('filters');
        const places = window.kernel.length;
        const width = image.channels === null ? null : image.channels / groups;
        const kernel = layer.weight('kernel', [...window.kernel, width, filters]);
        // [*kernel, in, out] -> [out, in, *kernel]
        const order = [places + 1, places, ...window.kernel.map((_, axis) => axis)];
        const value = layer.graph.node('Conv', [
            image.value,
            transpose(layer, kernel, order),
            ...(config.flag('use_bias', true) ? [layer.weight('bias', [filters])] : []),
        ], { ...windowAttributes(layer, window, image.places), group: (0,onnx_attributes/* int */.Wh)(groups) });
        const sizes = image.places.map((size, axis) => windowedSize(size, window, axis));
        return activate(layer, 'activation', fromChannelsFirst(layer, input, { value, channels: filters, places: sizes }));
    },
};

;// CONCATENATED MODULE: ./src/lower/keras/pooling.ts



function pool(operator) {
    return (layer, { input }) => {
        requireFloat32(layer);
        const window = windowOf(layer, 'pool_size');
        const image = toChannelsFirst(layer, input);
        const value = layer.graph.node(operator, [image.value], windowAttributes(layer, window, image.places));
        const places = image.places.map((size, axis) => windowedSize(size, window, axis));
        return fromChannelsFirst(layer, input, { ...image, value, places });
    };
}
const maxPoolingLowering = {
    classes: ['MaxPooling1D', 'MaxPooling2D', 'MaxPooling3D'],
    limits: 'not in float64',
    lower: pool('MaxPool'),
};
/** Cells of the padding are not counted (count_include_pad 0), as with Keras. */
const averagePoolingLowering = {
    classes: ['AveragePooling1D', 'AveragePooling2D', 'AveragePooling3D'],
    limits: 'not in float64',
    lower: pool('AveragePool'),
};
/** Axes of the places, counted with the batch. */
function placeAxes(layer, input) {
    const first = isChannelsFirst(layer) ? 2 : 1;
    return Array.from({ length: input.rank - 2 }, (_, axis) => axis + first);
}
function pooledShape(layer, input, keep) {
    const axes = placeAxes(layer, input);
    const kept = input.shape.map((size, axis) => (axes.includes(axis + 1) ? 1 : size));
    return keep ? kept : input.shape.filter((_, axis) => !axes.includes(axis + 1));
}
function globalPool(operator) {
    return (layer, { input }) => {
        const keep = layer.config.flag('keepdims', false);
        const value = reduce(layer, operator, input.value, placeAxes(layer, input), keep);
        return input.with(value, { shape: pooledShape(layer, input, keep) });
    };
}
const globalMaxPoolingLowering = {
    classes: ['GlobalMaxPooling1D', 'GlobalMaxPooling2D', 'GlobalMaxPooling3D'],
    lower: globalPool('ReduceMax'),
};
const globalMean = globalPool('ReduceMean');
const globalAveragePoolingLowering = {
    classes: ['GlobalAveragePooling1D', 'GlobalAveragePooling2D', 'GlobalAveragePooling3D'],
    lower(layer, call) {
        const masked = layer.className === 'GlobalAveragePooling1D' ? maskOf(call) : null;
        return masked === null ? globalMean(layer, call) : maskedMean(layer, call.input, masked);
    },
};
/** The mask that was given, else the one that came with the first tensor. */
function maskOf(call) {
    return call.tensor('mask', 1)?.value ?? call.input.mask;
}
/** Mean over the steps that are not masked out; of none it is 0 / 0, as with Keras. */
function maskedMean(layer, input, mask) {
    const { graph } = layer;
    const keep = layer.config.flag('keepdims', false);
    const [axis] = placeAxes(layer, input);
    const expanded = graph.node('Unsqueeze', [graph.cast(mask, 'bool'), layer.integers([axis === 1 ? 2 : 1])]);
    const kept = graph.node('Where', [expanded, input.value, layer.constant([0], [])]);
    const sum = reduce(layer, 'ReduceSum', kept, [axis], keep);
    const count = reduce(layer, 'ReduceSum', graph.cast(expanded, layer.dtype), [axis], keep);
    return input.with(graph.node('Div', [sum, count]), { shape: pooledShape(layer, input, keep) });
}

;// CONCATENATED MODULE: ./src/lower/keras/activation-layers.ts





const activationLowering = {
    classes: ['Activation'],
    masks: 'pass',
    lower: (layer, { input }) => activate(layer, 'activation', input),
};
/** Slope below 0: alpha before Keras 3. */
const leakyReluLowering = {
    classes: ['LeakyReLU'],
    masks: 'pass',
    lower(layer, { input }) {
        const { config } = layer;
        const slope = config.optionalNumber('negative_slope') ?? config.number('alpha', 0.3);
        return input.with(leakyRelu(layer, input.value, slope));
    },
};
const eluLowering = {
    classes: ['ELU'],
    masks: 'pass',
    lower: (layer, { input }) => input.with(elu(layer, input.value, layer.config.number('alpha', 1))),
};
const preluLowering = {
    classes: ['PReLU'],
    masks: 'pass',
    variables: () => [{ name: 'alpha' }],
    lower(layer, { input }) {
        const { graph, config } = layer;
        const shared = config.has('shared_axes') ? config.ints('shared_axes') : [];
        const shape = input.shape.map((_, at) => shared.some((axis) => axisIndex(layer, input, axis, 'shared_axes') === at + 1) ? 1 : knownSize(layer, input, at));
        const alpha = layer.weight('alpha', shape);
        const low = graph.node('Mul', [alpha, withNumber(layer, 'Min', input.value, 0)]);
        return input.with(graph.node('Add', [graph.node('Relu', [input.value]), low]));
    },
};
/** max_value where x >= max_value, x where threshold <= x < max_value, negative_slope * (x - threshold) below. */
const reluLowering = {
    classes: ['ReLU'],
    masks: 'pass',
    lower(layer, { input }) {
        const { config } = layer;
        const slope = config.number('negative_slope', 0);
        const threshold = config.number('threshold', 0);
        const most = config.optionalNumber('max_value');
        const above = where(layer, 'GreaterOrEqual', input.value, threshold, input.value, below(layer, input.value, slope, threshold));
        return input.with(most === undefined ? above : withNumber(layer, 'Min', above, most));
    },
};
function below(layer, value, slope, threshold) {
    return slope === 0 ? 0 : withNumber(layer, 'Mul', withNumber(layer, 'Sub', value, threshold), slope);
}
const thresholdedReluLowering = {
    classes: ['ThresholdedReLU'],
    masks: 'pass',
    lower(layer, { input }) {
        const theta = layer.config.number('theta', 1);
        return input.with(where(layer, 'Greater', input.value, theta, input.value, 0));
    },
};
/** What a masked cell is lowered by, or set to since Keras 3.7. */
const MASKED = -1e9;
const softmaxLowering = {
    classes: ['Softmax'],
    masks: 'pass',
    lower(layer, call) {
        const { graph } = layer;
        const { input } = call;
        const mask = maskOf(call);
        const axes = normalization_axesOf(layer, input, -1);
        const value = mask === null ? input.value : masked(layer, input.value, mask);
        if (axes.length === 1)
            return input.with(graph.node('Softmax', [value], { axis: (0,onnx_attributes/* int */.Wh)(axes[0]) }));
        const powers = graph.node('Exp', [graph.node('Sub', [value, reduce(layer, 'ReduceMax', value, axes)])]);
        return input.with(graph.node('Div', [powers, reduce(layer, 'ReduceSum', powers, axes)]));
    },
};
function masked(layer, value, mask) {
    const { graph, version } = layer;
    if (version.major >= 3) {
        // Newer ones put the number in the place of the cell, older ones add it: the same for cells far above -1e9.
        return graph.node('Where', [graph.cast(mask, 'bool'), value, layer.constant([MASKED], [])]);
    }
    const out = withNumber(layer, 'Mul', graph.cast(graph.node('Not', [graph.cast(mask, 'bool')]), layer.dtype), MASKED);
    return graph.node('Add', [value, out]);
}

;// CONCATENATED MODULE: ./src/lower/keras/borders.ts


/** Cells at both ends of each place axis: 1, [1, 2] (1D: both ends; else one an axis) or [[1, 2], [0, 3]]. */
function ends(config, key, places) {
    const value = config.raw(key);
    if (typeof value === 'number')
        return Array.from({ length: places }, () => [value, value]);
    const list = config.list(key);
    if (places === 1 && list.length === 2 && list.every((item) => typeof item === 'number')) {
        return [config.ints(key, 2)];
    }
    const pairs = list.map((item) => (typeof item === 'number' ? [item, item] : item));
    const isPair = (pair) => Array.isArray(pair) && pair.length === 2 && pair.every((size) => Number.isInteger(size) && size >= 0);
    if (pairs.length === places && pairs.every(isPair))
        return pairs;
    // Reads it again for the message that names the key.
    return [[config.ints(key, places)[0], 0]];
}
/** Axis of the first place, counted with the batch. */
function firstPlace(layer) {
    return placesOf(layer) > 1 && isChannelsFirst(layer) ? 2 : 1;
}
const croppingLowering = {
    classes: ['Cropping1D', 'Cropping2D', 'Cropping3D'],
    keepsIntegers: true,
    lower(layer, { input }) {
        requireRank(layer, input);
        if (placesOf(layer) === 1)
            layer.config.raw('data_format');
        const shape = [...input.shape];
        let value = input.value;
        for (const [place, [before, after]] of ends(layer.config, 'cropping', placesOf(layer)).entries()) {
            const axis = firstPlace(layer) + place;
            const size = shape[axis - 1] ?? null;
            if (size !== null && size - before - after < 1)
                throw layer.refuse('cropping', 'leaves nothing of the input');
            if (before > 0 || after > 0) {
                value = slice(layer, value, axis, before, after === 0 ? Number.MAX_SAFE_INTEGER : -after);
            }
            shape[axis - 1] = size === null ? null : size - before - after;
        }
        return input.with(value, { shape });
    },
};
const zeroPaddingLowering = {
    classes: ['ZeroPadding1D', 'ZeroPadding2D', 'ZeroPadding3D'],
    lower(layer, { input }) {
        requireRank(layer, input);
        const first = placesOf(layer) === 1 && layer.config.raw('data_format') === 'channels_first' ? 2 : firstPlace(layer);
        const pads = ends(layer.config, 'padding', placesOf(layer));
        const at = (axis) => pads[axis - first] ?? [0, 0];
        const axes = Array.from({ length: input.rank }, (_, axis) => axis);
        const sizes = layer.integers([...axes.map((axis) => at(axis)[0]), ...axes.map((axis) => at(axis)[1])]);
        const shape = input.shape.map((size, axis) => (size === null ? null : size + at(axis + 1)[0] + at(axis + 1)[1]));
        return input.with(layer.graph.node('Pad', [input.value, sizes]), { shape });
    },
};
function requireRank(layer, input) {
    if (input.rank === placesOf(layer) + 2)
        return;
    throw layer.refuse('input shape', `has rank ${input.rank}, expected ${placesOf(layer) + 2}`);
}

;// CONCATENATED MODULE: ./src/lower/keras/conv-transpose.ts





/**
 * How TensorFlow cuts the result: it is the gradient of a convolution with the same padding over an output of a
 * given length (keras.src.backend.common.backend_utils._get_output_shape_given_tf_padding).
 */
function cutOf(window, axis, outputPadding) {
    const stride = window.strides[axis];
    const reach = reachOf(window, axis);
    // Length = (size - 1) * stride + rest.
    let rest;
    if (window.padding === 'same')
        rest = outputPadding === null ? stride : (reach % 2) + outputPadding;
    else
        rest = reach + (outputPadding ?? Math.max(stride - reach, 0));
    const before = window.padding === 'same' ? Math.floor(Math.max(reach - rest, 0) / 2) : 0;
    const after = reach - rest - before;
    return { before, after: Math.max(after, 0), extra: Math.max(-after, 0) };
}
function outputPaddings(layer, places) {
    return layer.config.has('output_padding')
        ? layer.config.ints('output_padding', places)
        : Array(places).fill(null);
}
/** Conv1DTranspose, Conv2DTranspose and Conv3DTranspose. */
const convTransposeLowering = {
    classes: ['Conv1DTranspose', 'Conv2DTranspose', 'Conv3DTranspose'],
    limits: 'not in float64',
    ignores: ['groups'],
    variables: kernelAndBias,
    lower(layer, { input }) {
        requireFloat32(layer);
        const { config } = layer;
        const window = windowOf(layer);
        const image = toChannelsFirst(layer, input);
        const filters = config.int('filters');
        const places = window.kernel.length;
        const paddings = outputPaddings(layer, places);
        const cuts = window.kernel.map((_, axis) => cutOf(window, axis, paddings[axis]));
        const kernel = layer.weight('kernel', [...window.kernel, filters, image.channels]);
        // [*kernel, out, in] -> [in, out, *kernel]
        const order = [places + 1, places, ...window.kernel.map((_, axis) => axis)];
        const value = layer.graph.node('ConvTranspose', [
            image.value,
            transpose(layer, kernel, order),
            ...(config.flag('use_bias', true) ? [layer.weight('bias', [filters])] : []),
        ], {
            kernel_shape: (0,onnx_attributes/* ints */.dd)(window.kernel),
            strides: (0,onnx_attributes/* ints */.dd)(window.strides),
            dilations: (0,onnx_attributes/* ints */.dd)(window.dilations),
            pads: (0,onnx_attributes/* ints */.dd)([...cuts.map(({ before }) => before), ...cuts.map(({ after }) => after)]),
            output_padding: (0,onnx_attributes/* ints */.dd)(cuts.map(({ extra }) => extra)),
            group: (0,onnx_attributes/* int */.Wh)(1),
        });
        const sizes = image.places.map((size, axis) => {
            const { before, after, extra } = cuts[axis];
            return size === null ? null : (size - 1) * window.strides[axis] + reachOf(window, axis) - before - after + extra;
        });
        return activate(layer, 'activation', fromChannelsFirst(layer, input, { value, channels: filters, places: sizes }));
    },
};

;// CONCATENATED MODULE: ./src/lower/keras/dense.ts


/** activation(x . kernel + bias) over the last axis (https://keras.io/api/layers/core_layers/dense/). */
const denseLowering = {
    classes: ['Dense'],
    masks: 'pass',
    variables: ({ config }) => [{ name: 'kernel' }, ...(config.flag('use_bias', true) ? [{ name: 'bias' }] : [])],
    lower(layer, { input }) {
        const units = layer.config.int('units');
        const kernel = layer.weight('kernel', [lastAxis(layer, input), units]);
        let value = layer.graph.node('MatMul', [input.value, kernel]);
        if (layer.config.flag('use_bias', true))
            value = layer.graph.node('Add', [value, layer.weight('bias', [units])]);
        return activate(layer, 'activation', input.with(value, { shape: [...input.shape.slice(0, -1), units] }));
    },
};

;// CONCATENATED MODULE: ./src/lower/keras/depthwise.ts





/** Keys that Conv writes for layers that have no use for them. */
const IDLE_KEYS = ['filters', 'groups'];
/** A filter (or `multiplier` of them) for each channel by itself: output channel = channel * multiplier + number. */
function depthwise(layer, image, window, weight, bias) {
    const { channels } = image;
    if (channels === null)
        throw layer.refuse('input shape', 'does not tell the number of channels');
    const multiplier = layer.config.int('depth_multiplier', 1);
    const places = window.kernel.length;
    const stored = layer.weight(weight, [...window.kernel, channels, multiplier]);
    // [*kernel, in, multiplier] -> [in, multiplier, *kernel] -> [in * multiplier, 1, *kernel]
    const ordered = transpose(layer, stored, [places, places + 1, ...window.kernel.map((_, axis) => axis)]);
    const kernel = layer.graph.node('Reshape', [ordered, layer.integers([channels * multiplier, 1, ...window.kernel])]);
    const value = layer.graph.node('Conv', [image.value, kernel, ...bias], {
        ...windowAttributes(layer, window, image.places),
        group: (0,onnx_attributes/* int */.Wh)(channels),
    });
    return {
        value,
        channels: channels * multiplier,
        places: image.places.map((size, axis) => windowedSize(size, window, axis)),
    };
}
function biasOf(layer, size) {
    return layer.config.flag('use_bias', true) ? [layer.weight('bias', [size])] : [];
}
/** DepthwiseConv1D and DepthwiseConv2D. */
const depthwiseLowering = {
    classes: ['DepthwiseConv1D', 'DepthwiseConv2D'],
    limits: 'not in float64',
    ignores: IDLE_KEYS,
    variables: kernelAndBias,
    lower(layer, { input }) {
        requireFloat32(layer);
        const image = toChannelsFirst(layer, input);
        const result = depthwise(layer, image, windowOf(layer), 'kernel', biasOf(layer, null));
        return activate(layer, 'activation', fromChannelsFirst(layer, input, result));
    },
};
/** SeparableConv1D and SeparableConv2D: depthwise, then a convolution of one place. */
const separableLowering = {
    classes: ['SeparableConv1D', 'SeparableConv2D'],
    limits: 'not in float64',
    ignores: ['groups'],
    variables: ({ config }) => [
        { name: 'depthwise_kernel' },
        { name: 'pointwise_kernel' },
        ...(config.flag('use_bias', true) ? [{ name: 'bias' }] : []),
    ],
    lower(layer, { input }) {
        requireFloat32(layer);
        const filters = layer.config.int('filters');
        const window = windowOf(layer);
        const places = window.kernel.length;
        const deep = depthwise(layer, toChannelsFirst(layer, input), window, 'depthwise_kernel', []);
        const pointwise = layer.weight('pointwise_kernel', [...window.kernel.map(() => 1), deep.channels, filters]);
        const kernel = transpose(layer, pointwise, [places + 1, places, ...window.kernel.map((_, axis) => axis)]);
        const value = layer.graph.node('Conv', [deep.value, kernel, ...biasOf(layer, filters)]);
        return activate(layer, 'activation', fromChannelsFirst(layer, input, { value, channels: filters, places: deep.places }));
    },
};

;// CONCATENATED MODULE: ./src/lower/keras/dot.ts


/** Products of rows along one axis of each tensor (https://keras.io/api/layers/merging_layers/dot/). */
const dotLowering = {
    classes: ['Dot'],
    lower(layer, { inputs }) {
        const [left, right] = inputs;
        if (left === undefined || right === undefined || inputs.length > 2) {
            throw layer.refuse('inbound_nodes', `gives ${inputs.length} tensors, expected 2`);
        }
        const axes = layer.config.ints('axes', 2).map((axis, position) => axisIndex(layer, inputs[position], axis, 'axes'));
        const [first, second] = axes;
        if (first === 0 || second === 0)
            throw layer.refuse('axes', 'names the rows');
        const size = left.shape[first - 1] ?? right.shape[second - 1] ?? null;
        const rows = matrix(layer, left, first, size, 'last');
        const columns = matrix(layer, right, second, size, 'first');
        const product = left.with(layer.graph.node('MatMul', [rows.tensor.value, columns.tensor.value]));
        const shape = [...rows.rest, ...columns.rest];
        return reshapeRows(layer, product, shape.length === 0 ? [1] : shape);
    },
};
/** A tensor as batch x rest x size, or batch x size x rest. */
function matrix(layer, input, axis, size, place) {
    const value = layer.config.flag('normalize', false) ? unitNormalized(layer, input.value, [axis]) : input.value;
    const others = input.shape.map((_, at) => at + 1).filter((at) => at !== axis);
    const order = place === 'last' ? [0, ...others, axis] : [0, axis, ...others];
    const rest = others.map((at) => input.shape[at - 1] ?? null);
    const cells = rest.reduce((total, known) => (total === null || known === null ? null : total * known), 1);
    const moved = input.with(transpose(layer, value, order));
    return { tensor: reshapeRows(layer, moved, place === 'last' ? [cells, size] : [size, cells]), rest };
}

;// CONCATENATED MODULE: ./src/lower/keras/einsum-dense.ts

/** activation(einsum(equation, x, kernel) + bias); the stored bias has the axes that broadcasting needs. */
const einsumDenseLowering = {
    classes: ['EinsumDense'],
    ignores: ['output_shape'],
    variables: ({ config }) => [{ name: 'kernel' }, ...(config.has('bias_axes') ? [{ name: 'bias' }] : [])],
    lower(layer, { input }) {
        const equation = layer.config.text('equation').replaceAll(' ', '');
        const kernel = layer.numbers('kernel');
        const shape = resultShape(layer, equation, input, kernel.shape);
        let value = layer.graph.node('Einsum', [input.value, layer.weight('kernel')], { equation });
        if (layer.config.has('bias_axes'))
            value = layer.graph.node('Add', [value, layer.weight('bias')]);
        return activate(layer, 'activation', input.with(value, { shape }));
    },
};
/** Sizes of the result's letters, taken from the input and the kernel. `...` stands for axes of the input. */
function resultShape(layer, equation, input, kernel) {
    const parts = /^([A-Za-z.]+),([A-Za-z]+)->([A-Za-z.]+)$/.exec(equation);
    const refuse = () => layer.refuse('equation', `does not fit rows of [${input.shape.join(', ')}]`);
    if (parts === null)
        throw refuse();
    const [, left, right, result] = parts;
    const letters = left.replace('...', '');
    const elided = left.includes('...') ? input.rank - letters.length : 0;
    if (elided < 0 || right.length !== kernel.length || input.rank !== letters.length + elided)
        throw refuse();
    const hidden = Array.from({ length: elided }, (_, at) => String(at));
    const expand = (text) => Array.from(text.replace('...', '*')).flatMap((sign) => (sign === '*' ? hidden : [sign]));
    const sizes = new Map(expand(right).map((letter, at) => [letter, kernel[at]]));
    for (const [at, letter] of expand(left).entries())
        if (at > 0)
            sizes.set(letter, input.shape[at - 1] ?? sizes.get(letter) ?? null);
    const [, ...rows] = expand(result);
    if (rows.some((letter) => !sizes.has(letter)) || expand(result)[0] !== expand(left)[0])
        throw refuse();
    return rows.map((letter) => sizes.get(letter) ?? null);
}

;// CONCATENATED MODULE: ./src/lower/keras/embedding.ts
/** Rows of a table by number; with mask_zero, number 0 is masked out. */
const embeddingLowering = {
    classes: ['Embedding'],
    masks: 'own',
    keepsIntegers: true,
    variables: () => [{ name: 'embeddings' }],
    lower(layer, { input }) {
        const { graph, config } = layer;
        const size = config.int('output_dim');
        layer.boundInput(input, config.int('input_dim'));
        const numbers = graph.cast(input.value, 'int32');
        const table = layer.weight('embeddings', [config.int('input_dim'), size]);
        const mask = config.flag('mask_zero', false)
            ? graph.node('Not', [graph.node('Equal', [numbers, graph.constant(Int32Array.of(0), [])])])
            : null;
        return input.with(graph.node('Gather', [table, numbers], {}, { elementType: layer.dtype }), {
            shape: [...input.shape, size],
            dtype: layer.dtype,
            mask,
        });
    },
};

;// CONCATENATED MODULE: ./src/lower/keras/identity.ts
/** Layers that only act while a model is trained. */
const identityLowering = {
    classes: [
        'Dropout',
        'SpatialDropout1D',
        'SpatialDropout2D',
        'SpatialDropout3D',
        'AlphaDropout',
        'GaussianDropout',
        'GaussianNoise',
        'ActivityRegularization',
        'Identity',
        'RandomFlip',
        'RandomTranslation',
        'RandomRotation',
        'RandomZoom',
        'RandomContrast',
        'RandomBrightness',
    ],
    masks: 'pass',
    ignores: [
        'rate',
        'stddev',
        'alpha',
        'l1',
        'l2',
        'mode',
        'data_format',
        'factor',
        'height_factor',
        'width_factor',
        'fill_mode',
        'fill_value',
        'interpolation',
        'value_range',
    ],
    lower(_, call) {
        call.argument('training', 1);
        return call.input;
    },
};

;// CONCATENATED MODULE: ./src/lower/keras/masking.ts


/** Steps whose cells are all mask_value are masked out and set to 0. */
const maskingLowering = {
    classes: ['Masking'],
    masks: 'own',
    lower(layer, { input }) {
        const { graph, config } = layer;
        const differs = graph.node('Not', [withNumber(layer, 'Equal', input.value, config.number('mask_value', 0))]);
        const kept = graph.node('ReduceMax', [graph.cast(differs, 'int32'), layer.integers([-1])], { keepdims: (0,onnx_attributes/* int */.Wh)(1) });
        const mask = graph.cast(graph.node('Squeeze', [kept, layer.integers([-1])]), 'bool');
        const value = graph.node('Mul', [input.value, graph.cast(kept, layer.dtype)]);
        return input.with(value, { mask });
    },
};

;// CONCATENATED MODULE: ./src/lower/keras/merging.ts


/** Tensors of lower rank get axes of size 1 behind the batch, as Keras's merge layers give them. */
function aligned(layer, inputs) {
    const rank = Math.max(...inputs.map((input) => input.rank));
    return inputs.map((input) => {
        const missing = rank - input.rank;
        if (missing === 0)
            return input;
        const axes = Array.from({ length: missing }, (_, axis) => axis + 1);
        const value = layer.graph.node('Unsqueeze', [input.value, layer.integers(axes)]);
        return input.with(value, { shape: [...axes.map(() => 1), ...input.shape] });
    });
}
function broadcastShape(layer, inputs) {
    return inputs[0].shape.map((_, axis) => {
        const sizes = inputs.map(({ shape }) => shape[axis] ?? null).filter((size) => size !== 1);
        const known = [...new Set(sizes.filter((size) => size !== null))];
        if (known.length > 1)
            throw layer.refuse('input shape', `has sizes ${known.join(' and ')} on axis ${axis + 1}`);
        return sizes.length === 0 ? 1 : (known[0] ?? null);
    });
}
/** Keras 2: a step is in when every given mask has it. Keras 3: when any has it, and only if all are given. */
function mergedMask(layer, { inputs }) {
    const masks = inputs.map(({ mask }) => mask);
    const given = masks.filter((mask) => mask !== null);
    if (given.length === 0 || (layer.version.major >= 3 && given.length < masks.length))
        return null;
    const operator = layer.version.major >= 3 ? 'Or' : 'And';
    return given.reduce((left, right) => layer.graph.node(operator, [left, right]));
}
function merge(className, combine) {
    return {
        classes: [className],
        masks: 'own',
        lower(layer, call) {
            const inputs = aligned(layer, call.inputs);
            const value = combine(layer, inputs.map((input) => input.value));
            return inputs[0].with(value, { shape: broadcastShape(layer, inputs), mask: mergedMask(layer, call) });
        },
    };
}
/** One after the other, from the left. */
function fold(operator) {
    return (layer, values) => values.reduce((left, right) => layer.graph.node(operator, [left, right]));
}
const sum = fold('Add');
const mergeLowerings = [
    merge('Add', sum),
    merge('Subtract', (layer, values) => {
        if (values.length !== 2)
            throw layer.refuse('inbound_nodes', `gives ${values.length} tensors, expected 2`);
        return fold('Sub')(layer, values);
    }),
    merge('Multiply', fold('Mul')),
    merge('Average', (layer, values) => withNumber(layer, 'Div', sum(layer, values), values.length)),
    merge('Maximum', fold('Max')),
    merge('Minimum', fold('Min')),
];
const concatenateLowering = {
    classes: ['Concatenate'],
    masks: 'own',
    keepsIntegers: true,
    lower(layer, call) {
        const { inputs, input } = call;
        const types = new Set(inputs.map(({ dtype }) => dtype));
        if (types.has('string'))
            throw layer.refuse('input', 'is text');
        const { graph } = layer;
        const dtype = types.size === 1 ? input.dtype : layer.dtype;
        const axis = axisIndex(layer, input, layer.config.int('axis', -1));
        if (axis === 0)
            throw layer.refuse('axis', 'is that of the rows');
        if (inputs.some(({ rank }) => rank !== input.rank))
            throw layer.refuse('input shape', 'has several ranks');
        const value = graph.node('Concat', inputs.map((each) => graph.cast(each.value, dtype)), { axis: (0,onnx_attributes/* int */.Wh)(axis) });
        const shape = input.shape.map((size, at) => {
            const sizes = inputs.map((each) => each.shape[at] ?? null);
            if (at + 1 !== axis)
                return sizes.find((known) => known !== null) ?? size;
            return sizes.reduce((total, known) => (total === null || known === null ? null : total + known), 0);
        });
        return input.with(value, { shape, dtype, mask: joinedMask(layer, call, axis) });
    },
};
/** Masks spread over the tensors, joined along the axis; a step is in when all its cells are. */
function joinedMask(layer, { inputs }, axis) {
    if (inputs.every(({ mask }) => mask === null))
        return null;
    const { graph } = layer;
    const truth = (value) => graph.constant(Uint8Array.of(value ? 1 : 0), []);
    const spread = inputs.map((input) => {
        const shape = graph.node('Shape', [input.value]);
        const mask = input.mask === null ? truth(true) : graph.node('Unsqueeze', [input.mask, layer.integers([-1])]);
        return graph.node('Expand', [mask, shape]);
    });
    const joined = graph.cast(graph.node('Concat', spread, { axis: (0,onnx_attributes/* int */.Wh)(axis) }), 'int32');
    const least = graph.node('ReduceMin', [joined, layer.integers([-1])], { keepdims: (0,onnx_attributes/* int */.Wh)(0) });
    return graph.cast(least, 'bool');
}

;// CONCATENATED MODULE: ./src/lower/keras/numbers-in.ts



/** x * scale + offset; either may be one number a channel. */
const rescalingLowering = {
    classes: ['Rescaling'],
    masks: 'own',
    lower(layer, { input }) {
        const { graph, config } = layer;
        const factor = layer.constant(config.numbers('scale'), shapeOf(config.raw('scale')));
        const offset = layer.constant(config.has('offset') ? config.numbers('offset') : [0], shapeOf(config.raw('offset') ?? 0));
        const value = graph.node('Add', [graph.node('Mul', [input.value, factor]), offset]);
        return input.with(value, layer.version.major >= 3 ? {} : { mask: null });
    },
};
function shapeOf(value) {
    return Array.isArray(value) ? [value.length, ...shapeOf(value[0])] : [];
}
/** (x - mean) / max(sqrt(variance), 1e-7) on the axes that `axis` keeps; `invert` undoes it. */
const normalizationLowering = {
    classes: ['Normalization'],
    masks: 'own',
    variables: ({ config }) => config.has('mean') ? [] : ['mean', 'variance', 'count'].map((name) => ({ name, trainable: false })),
    lower(layer, { input }) {
        const { graph, config } = layer;
        const axes = keptAxes(layer, input);
        const statistic = (name) => config.has('mean') ? config.numbers(name) : Array.from(layer.numbers(name).data);
        const spread = input.shape.map((size, at) => (axes.includes(at + 1) ? size : 1));
        if (spread.includes(null))
            throw layer.refuse('axis', 'keeps an axis whose size only the run knows');
        const shape = [1, ...spread];
        const cells = shape.reduce((product, size) => product * size, 1);
        const constant = (name) => {
            const values = statistic(name);
            if (values.length === 1)
                return layer.constant(values, []);
            if (values.length === cells)
                return layer.constant(values, shape);
            throw (0,errors/* unsupported */.qO)(layer.path, `${name} has ${values.length} numbers, expected ${cells}`);
        };
        const deviation = withNumber(layer, 'Max', graph.node('Sqrt', [constant('variance')]), 1e-7);
        const value = config.flag('invert', false)
            ? graph.node('Add', [constant('mean'), graph.node('Mul', [input.value, deviation])])
            : graph.node('Div', [graph.node('Sub', [input.value, constant('mean')]), deviation]);
        return input.with(value, layer.version.major >= 3 ? {} : { mask: null });
    },
};
function keptAxes(layer, input) {
    const axis = layer.config.raw('axis') ?? null;
    if (axis === null)
        return [];
    if (isObject(axis))
        throw layer.refuse('axis', 'is an object');
    return (typeof axis === 'number' ? [axis] : layer.config.ints('axis')).map((at) => axisIndex(layer, input, at));
}

;// CONCATENATED MODULE: ./src/lower/keras/attention/masks.ts

/** What Keras puts in place of a masked score: its share of the softmax is 0, or all shares are equal. */
const masks_MASKED = -1e9;
/** Both must hold; null stands for no mask. */
function both(layer, left, right) {
    if (left === null || right === null)
        return left ?? right;
    return layer.graph.node('And', [left, right]);
}
/** A mask of the queries (batch x T) for scores: batch x T x 1. */
function forQueries(layer, mask) {
    return mask === null ? null : layer.graph.node('Unsqueeze', [mask, layer.integers([-1])]);
}
/** A mask of the keys (batch x S) for scores: batch x 1 x S. */
function forKeys(layer, mask) {
    return mask === null ? null : layer.graph.node('Unsqueeze', [mask, layer.integers([-2])]);
}
/** T x S: a query sees the keys up to its own place. */
function causalMask(layer, query, key) {
    const [rows, columns] = places(layer, query, key);
    return layer.graph.node('GreaterOrEqual', [rows, columns]);
}
/** T x S: a query sees the keys less than `width` places away. */
function windowMask(layer, query, key, width) {
    const [rows, columns] = places(layer, query, key);
    const distance = layer.graph.node('Abs', [layer.graph.node('Sub', [rows, columns])]);
    return layer.graph.node('Less', [distance, layer.integers([width], [])]);
}
/** 0, 1, 2 ... along axis 1 of the query as a column, and of the key as a row. */
function places(layer, query, key) {
    const { graph } = layer;
    const count = (value) => {
        const size = graph.node('Squeeze', [graph.node('Shape', [value], { start: (0,onnx_attributes/* int */.Wh)(1), end: (0,onnx_attributes/* int */.Wh)(2) })]);
        const bounds = [layer.integers([0], []), size, layer.integers([1], [])];
        return graph.node('Range', bounds, {}, { elementType: 'int64' });
    };
    return [graph.node('Unsqueeze', [count(query), layer.integers([-1])]), count(key)];
}
/** Softmax over the last `axes` axes of the scores, with what is masked left out. */
function maskedSoftmax(layer, scores, mask, axes = 1) {
    const { graph } = layer;
    const shown = mask === null ? scores : graph.node('Where', [mask, scores, layer.constant([masks_MASKED], [])]);
    if (axes === 1)
        return graph.node('Softmax', [shown], { axis: (0,onnx_attributes/* int */.Wh)(-1) });
    const shape = graph.node('Shape', [shown]);
    const outer = graph.node('Shape', [shown], { end: (0,onnx_attributes/* int */.Wh)(-axes) });
    const flat = graph.node('Concat', [outer, layer.integers([-1])], { axis: (0,onnx_attributes/* int */.Wh)(0) });
    const joined = graph.node('Softmax', [graph.node('Reshape', [shown, flat])], { axis: (0,onnx_attributes/* int */.Wh)(-1) });
    return graph.node('Reshape', [joined, shape]);
}

;// CONCATENATED MODULE: ./src/lower/keras/attention/dense-attention.ts



/** What Keras takes from a masked score. */
const dense_attention_MASKED = 1e9;
/** softmax(query . key) . value (https://keras.io/api/layers/attention_layers/attention/) */
const attentionLowering = {
    classes: ['Attention'],
    masks: 'own',
    ignores: ['dropout'],
    variables: ({ config }) => [
        ...(config.flag('use_scale', false) ? [{ name: 'scale' }] : []),
        ...(config.text('score_mode', 'dot') === 'concat' ? [{ name: 'concat_score_weight' }] : []),
    ],
    lower: (layer, call) => attend(layer, call, dotOrConcat),
};
/** softmax(sum of scale * tanh(query + key)) . value (https://arxiv.org/abs/1409.0473) */
const additiveAttentionLowering = {
    classes: ['AdditiveAttention'],
    masks: 'own',
    ignores: ['dropout'],
    variables: ({ config }) => (config.flag('use_scale', true) ? [{ name: 'scale' }] : []),
    lower: (layer, call) => attend(layer, call, (_, query, key) => {
        const bent = pairwiseTanh(layer, query.value, key.value, null);
        if (!layer.config.flag('use_scale', true))
            return sumFeatures(layer, bent);
        return sumFeatures(layer, layer.graph.node('Mul', [bent, layer.weight('scale', [lastAxis(layer, query)])]));
    }),
};
const dotOrConcat = (layer, query, key) => {
    const { graph } = layer;
    const scale = layer.config.flag('use_scale', false) ? layer.weight('scale', []) : null;
    if (layer.config.oneOf('score_mode', ['dot', 'concat'], 'dot') === 'concat') {
        const sums = sumFeatures(layer, pairwiseTanh(layer, query.value, key.value, scale));
        return graph.node('Mul', [sums, layer.weight('concat_score_weight', [])]);
    }
    if (query.rank !== 3)
        throw layer.refuse('input', `has rank ${query.rank}, expected 3`);
    const scores = graph.node('MatMul', [query.value, graph.node('Transpose', [key.value], { perm: (0,onnx_attributes/* ints */.dd)([0, 2, 1]) })]);
    return scale === null ? scores : graph.node('Mul', [scores, scale]);
};
/** tanh(scale * (query + key)) of every query with every key: batch x T x S x features. */
function pairwiseTanh(layer, query, key, scale) {
    const { graph } = layer;
    const rows = graph.node('Unsqueeze', [query, layer.integers([-2])]);
    const columns = graph.node('Unsqueeze', [key, layer.integers([-3])]);
    const sum = graph.node('Add', [rows, columns]);
    return graph.node('Tanh', [scale === null ? sum : graph.node('Mul', [sum, scale])]);
}
function sumFeatures(layer, value) {
    return layer.graph.node('ReduceSum', [value, layer.integers([-1])], { keepdims: (0,onnx_attributes/* int */.Wh)(0) });
}
function attend(layer, call, scoring) {
    const { graph, config } = layer;
    const [query, value] = call.inputs;
    if (query === undefined || value === undefined)
        throw layer.refuse('inbound_nodes', 'gives fewer than 2 tensors');
    const key = call.inputs[2] ?? value;
    call.argument('training', 2);
    const [queryMask, valueMask] = masksOf(layer, call, query, value);
    let scores = scoring(layer, query, key);
    const causal = config.flag('causal', false) || call.argument('use_causal_mask') === true;
    const mask = both(layer, forKeys(layer, valueMask), causal ? causalMask(layer, query.value, key.value) : null);
    if (mask !== null)
        scores = graph.node('Where', [mask, scores, withNumber(layer, 'Sub', scores, dense_attention_MASKED)]);
    const shares = graph.node('Softmax', [scores], { axis: (0,onnx_attributes/* int */.Wh)(-1) });
    let mixed = graph.node('MatMul', [shares, value.value]);
    if (queryMask !== null) {
        const shown = graph.node('Unsqueeze', [queryMask, layer.integers([-1])]);
        mixed = graph.node('Where', [shown, mixed, layer.constant([0], [])]);
    }
    const shape = [...query.shape.slice(0, -1), value.shape.at(-1) ?? null];
    const output = query.with(mixed, { shape, mask: queryMask });
    if (call.argument('return_attention_scores') !== true)
        return output;
    return [output, query.with(shares, { shape: [query.shape[0] ?? null, key.shape[0] ?? null], mask: null })];
}
/** The masks of query and value: given as a list, or those of the tensors. */
function masksOf(layer, call, query, value) {
    const given = call.argument('mask', 1);
    if (given === undefined)
        return [query.mask, value.mask];
    if (!Array.isArray(given))
        throw layer.refuse('call argument mask', 'is no list');
    const [first, second] = given.map((mask) => typeof mask === 'object' && mask !== null && 'value' in mask ? mask.value : null);
    return [first ?? null, second ?? null];
}

;// CONCATENATED MODULE: ./src/lower/keras/attention/projection.ts
/** Kernels and biases of the projections, in the order in which Keras builds them. */
function projectionVariables(projections, useBias) {
    return projections.flatMap(({ name, at }) => [
        { name: `${name}/kernel`, at },
        ...(useBias ? [{ name: `${name}/bias`, at }] : []),
    ]);
}
/** Letters for the axes of a tensor, batch first. */
function letters(count, from = 0) {
    return Array.from({ length: count }, (_, index) => String.fromCharCode(97 + from + index)).join('');
}
/**
 * Splits the last axis into heads: [..., features] -> [..., heads, size].
 * @param rank axes of the input, batch counted
 */
function splitHeads(layer, name, input, [heads, size]) {
    const kernel = layer.weight(`${name}/kernel`, [input.features, heads, size]);
    const free = letters(input.rank - 1);
    const value = layer.graph.node('Einsum', [input.value, kernel], { equation: `${free}x,xyz->${free}yz` });
    return withBias(layer, name, value, [heads, size]);
}
/** Joins the heads: [..., heads, size] -> [..., outputs]. `rank` is that of the result. */
function joinHeads(layer, name, input, shape) {
    const { heads, size, outputs } = shape;
    const kernel = layer.weight(`${name}/kernel`, [heads, size, ...outputs]);
    const free = letters(input.rank - 1);
    const made = letters(outputs.length, 12);
    const value = layer.graph.node('Einsum', [input.value, kernel], { equation: `${free}yz,yz${made}->${free}${made}` });
    return withBias(layer, name, value, outputs);
}
function withBias(layer, name, value, shape) {
    if (!layer.config.flag('use_bias', true))
        return value;
    return layer.graph.node('Add', [value, layer.weight(`${name}/bias`, shape)]);
}

;// CONCATENATED MODULE: ./src/lower/keras/attention/multi-head.ts



/** Path of a projection in a .keras file: tf-keras keeps the private attribute. */
function projection(layer, name, attribute) {
    return { name, at: layer.version.major < 3 ? `_${attribute}` : attribute };
}
function projectionsOf(layer) {
    return [
        projection(layer, 'query', 'query_dense'),
        projection(layer, 'key', 'key_dense'),
        ...(layer.config.flag('use_gate', false) ? [projection(layer, 'gate', 'gate_dense')] : []),
        projection(layer, 'value', 'value_dense'),
        projection(layer, 'attention_output', 'output_dense'),
    ];
}
/**
 * softmax(query . key / sqrt(key_dim)) . value in several heads
 * (https://github.com/keras-team/keras/blob/v3.3.3/keras/src/layers/attention/multi_head_attention.py)
 */
const multiHeadAttentionLowering = {
    classes: ['MultiHeadAttention'],
    masks: 'own',
    ignores: ['dropout', 'query_shape', 'key_shape', 'value_shape', 'flash_attention'],
    variables: (layer) => projectionVariables(projectionsOf(layer), layer.config.flag('use_bias', true)),
    lower(layer, call) {
        const { config } = layer;
        const heads = config.int('num_heads');
        const size = config.int('key_dim');
        const valueSize = config.int('value_dim', size);
        const { query, key, value } = attended(layer, call);
        const { rank } = query;
        const axes = attentionAxes(layer, rank);
        const equations = attentionEquations(rank + 1, axes);
        const { graph } = layer;
        const split = (name, input, width) => splitHeads(layer, name, { value: input.value, rank, features: lastAxis(layer, input) }, [heads, width]);
        const scaled = withNumber(layer, 'Mul', split('query', query, size), 1 / Math.sqrt(size));
        const scores = graph.node('Einsum', [split('key', key, size), scaled], { equation: equations.scores });
        const mask = attentionMask(layer, call, { query, key, value });
        if (mask !== null && rank + axes.length !== 4)
            throw layer.refuse('attention_axes', 'goes with a mask');
        const shares = maskedSoftmax(layer, scores, mask, axes.length);
        let mixed = graph.node('Einsum', [shares, split('value', value, valueSize)], { equation: equations.mix });
        if (config.flag('use_gate', false)) {
            const gate = graph.node('Sigmoid', [split('gate', query, valueSize)]);
            mixed = graph.node('Mul', [mixed, gate]);
        }
        const outputs = config.has('output_shape')
            ? config.ints('output_shape', oneNumber(layer))
            : [lastAxis(layer, query)];
        const joined = joinHeads(layer, 'attention_output', { value: mixed, rank }, { heads, size: valueSize, outputs });
        const output = query.with(joined, { shape: [...query.shape.slice(0, -1), ...outputs] });
        if (call.argument('return_attention_scores') !== true)
            return output;
        return [output, query.with(shares, { shape: Array(rank + axes.length - 1).fill(null), mask: null })];
    },
};
/** output_shape is a list, or one number. */
function oneNumber(layer) {
    return typeof layer.config.raw('output_shape') === 'number' ? 1 : undefined;
}
function attended(layer, call) {
    const query = call.input;
    const value = call.tensor('value', 1);
    if (value === undefined)
        throw layer.refuse('call argument value', 'is missing');
    return { query, value, key: call.tensor('key', 2) ?? value };
}
/** Axes over which attention goes, batch counted; by default all between batch and features. */
function attentionAxes(layer, rank) {
    const { config } = layer;
    if (!config.has('attention_axes'))
        return Array.from({ length: rank - 2 }, (_, axis) => axis + 1);
    const single = typeof config.raw('attention_axes') === 'number' ? 1 : undefined;
    return config.ints('attention_axes', single).map((axis) => (axis < 0 ? axis + rank : axis));
}
/** As `_build_attention_equation` of Keras has them. `rank` counts batch and heads. */
function attentionEquations(rank, axes) {
    const target = letters(rank);
    const others = letters(axes.length, rank);
    const names = target.split('');
    const source = names.map((letter, axis) => (axes.includes(axis) ? others[axes.indexOf(axis)] : letter)).join('');
    const kept = names.filter((_, axis) => !axes.includes(axis) && axis !== rank - 1).join('');
    const product = kept + axes.map((axis) => target[axis]).join('') + others;
    return { scores: `${source},${target}->${product}`, mix: `${product},${source}->${target}` };
}
/**
 * Every mask that Keras would merge for this call: of its tensors, given, causal, windowed. Broadcasts to the scores,
 * batch x heads x T x S.
 */
function attentionMask(layer, call, { query, key, value }) {
    call.argument('training');
    // Before 2.10 the masks of the tensors were passed by.
    const automatic = layer.version.major >= 3 || layer.version.minor >= 10;
    const maskOf = (tensor, name) => call.tensor(name)?.value ?? (automatic ? tensor.mask : null);
    let mask = forQueries(layer, maskOf(query, 'query_mask'));
    mask = both(layer, mask, forKeys(layer, maskOf(value, 'value_mask')));
    if (key !== value)
        mask = both(layer, mask, forKeys(layer, maskOf(key, 'key_mask')));
    if (call.argument('use_causal_mask') === true) {
        mask = both(layer, mask, causalMask(layer, query.value, value.value));
    }
    const width = layer.config.optionalNumber('sliding_window');
    if (width !== undefined)
        mask = both(layer, mask, windowMask(layer, query.value, value.value, width));
    const given = call.tensor('attention_mask');
    const shared = forHeads(layer, mask);
    if (given === undefined)
        return shared;
    const own = layer.graph.cast(given.value, 'bool');
    return both(layer, shared, given.rank < 4 ? forHeads(layer, own) : own);
}
/** One mask for all heads: batch x T x S or T x S becomes batch x 1 x T x S. */
function forHeads(layer, mask) {
    return mask === null ? null : layer.graph.node('Unsqueeze', [mask, layer.integers([-3])]);
}

;// CONCATENATED MODULE: ./src/lower/keras/attention/grouped-query.ts





function grouped_query_projectionsOf(layer) {
    return [
        { name: 'query', at: '_query_dense' },
        { name: 'key', at: '_key_dense' },
        ...(layer.config.flag('use_gate', false) ? [{ name: 'gate', at: '_gate_dense' }] : []),
        { name: 'value', at: '_value_dense' },
        { name: 'attention_output', at: '_output_dense' },
    ];
}
/** Attention whose query heads share key and value heads (https://arxiv.org/abs/2305.13245). */
const groupedQueryAttentionLowering = {
    classes: ['GroupQueryAttention', 'GroupedQueryAttention'],
    masks: 'own',
    ignores: ['dropout', 'flash_attention'],
    variables: (layer) => projectionVariables(grouped_query_projectionsOf(layer), layer.config.flag('use_bias', true)),
    lower(layer, call) {
        const { config, graph } = layer;
        const heads = config.int('num_query_heads');
        const sharedHeads = config.int('num_key_value_heads');
        const size = config.int('head_dim');
        const { query, key, value } = attended(layer, call);
        if (query.rank !== 3)
            throw layer.refuse('input', `has rank ${query.rank}, expected 3`);
        const split = (name, { value: edge, rank }, features, count) => splitHeads(layer, name, { value: edge, rank, features }, [count, size]);
        const repeated = (input) => repeatHeads(layer, input, sharedHeads, heads);
        const scaled = withNumber(layer, 'Mul', split('query', query, lastAxis(layer, query), heads), 1 / Math.sqrt(size));
        const keys = repeated(split('key', key, lastAxis(layer, key), sharedHeads));
        const values = repeated(split('value', value, lastAxis(layer, value), sharedHeads));
        const scores = graph.node('Einsum', [scaled, keys], { equation: 'bquh,bkuh->buqk' });
        const shares = maskedSoftmax(layer, scores, attentionMask(layer, call, { query, key, value }));
        let mixed = graph.node('Einsum', [shares, values], { equation: 'buqk,bkuh->bquh' });
        if (config.flag('use_gate', false)) {
            const gate = graph.node('Sigmoid', [split('gate', query, lastAxis(layer, query), heads)]);
            mixed = graph.node('Mul', [mixed, gate]);
        }
        const outputs = [lastAxis(layer, query)];
        const output = query.with(joinHeads(layer, 'attention_output', { value: mixed, rank: 3 }, { heads, size, outputs }));
        if (call.argument('return_attention_scores') !== true)
            return output;
        return [output, query.with(shares, { shape: [heads, null, null], mask: null })];
    },
};
/** Every head as often as query heads share it, one after the other. */
function repeatHeads(layer, input, from, to) {
    if (from === to)
        return input;
    const indices = Array.from({ length: to }, (_, head) => Math.floor((head * from) / to));
    return layer.graph.node('Gather', [input, layer.integers(indices)], { axis: (0,onnx_attributes/* int */.Wh)(2) });
}

;// CONCATENATED MODULE: ./src/lower/keras/preprocessing/encoding.ts

const ENCODINGS = ['one_hot', 'multi_hot', 'count'];
/**
 * Indices (int64) as rows of `depth` numbers: one for each index, or one for all indices of a row. What is behind
 * `depth` leaves no trace; indices must not be negative.
 * @param weights of the shape of the indices: what each counts for
 */
function encode(layer, indices, mode, depth, weights) {
    const { graph } = layer;
    const one = oneHot(layer, mode === 'one_hot' ? withoutLast(layer, indices) : indices, depth);
    if (mode === 'one_hot')
        return one;
    if (indices.rank > 2)
        throw layer.refuse('output_mode', `is ${mode} for a tensor of rank ${indices.rank}`);
    const counted = weights === undefined
        ? one.value
        : graph.node('Mul', [one.value, graph.node('Unsqueeze', [weights, layer.integers([-1])])]);
    const operator = mode === 'count' ? 'ReduceSum' : 'ReduceMax';
    const value = graph.node(operator, [counted, layer.integers([1])], { keepdims: (0,onnx_attributes/* int */.Wh)(0) });
    return one.with(value, { shape: [depth] });
}
/** Keras leaves out a last axis of size 1. */
function withoutLast(layer, indices) {
    if (indices.shape.at(-1) !== 1)
        return indices;
    const value = layer.graph.node('Squeeze', [indices.value, layer.integers([-1])]);
    return indices.with(value, { shape: indices.shape.slice(0, -1) });
}
function oneHot(layer, indices, depth) {
    const { graph } = layer;
    const values = graph.constant(Float32Array.of(0, 1), [2]);
    const inputs = [indices.value, layer.integers([depth], []), values];
    const value = graph.node('OneHot', inputs, { axis: (0,onnx_attributes/* int */.Wh)(-1) }, { elementType: 'float' });
    return indices.with(graph.cast(value, layer.dtype), {
        shape: [...indices.shape, depth],
        dtype: layer.dtype,
        mask: null,
    });
}

;// CONCATENATED MODULE: ./src/lower/keras/preprocessing/sizes.ts
/** Places of a vocabulary, bins, tokens: a row of the output may be this wide. */
const MAX_PLACES = 2_000_000;
/** A whole number from `least` on that sizes arrays. @throws unsupported when it is smaller, or so large that it must be a trap */
function sizeOf(layer, key, fallback, least = 1) {
    const size = layer.config.int(key, fallback);
    if (size < least)
        throw layer.refuse(key, `is ${size}, expected at least ${least}`);
    if (size > MAX_PLACES)
        throw layer.refuse(key, `is ${size}, more than ${MAX_PLACES}`);
    return size;
}

;// CONCATENATED MODULE: ./src/lower/keras/preprocessing/category-encoding.ts


/** Whole numbers below num_tokens as one-hot, multi-hot or counts. */
const categoryEncodingLowering = {
    classes: ['CategoryEncoding'],
    keepsIntegers: true,
    limits: 'sparse',
    lower(layer, call) {
        const { input } = call;
        const { config, graph } = layer;
        if (input.dtype === 'string')
            throw layer.refuse('input', 'is text');
        const tokens = sizeOf(layer, 'num_tokens');
        layer.boundInput(input, tokens);
        const mode = config.oneOf('output_mode', ENCODINGS, 'multi_hot');
        const weights = call.tensor('count_weights', 1);
        const indices = input.with(graph.cast(input.value, 'int64'), { dtype: 'int64' });
        return encode(layer, indices, mode, tokens, weights && graph.cast(weights.value, layer.dtype));
    },
};

;// CONCATENATED MODULE: ./src/lower/keras/preprocessing/discretization.ts


/** The number of boundaries that are at most the value. */
const discretizationLowering = {
    classes: ['Discretization'],
    limits: 'sparse',
    ignores: ['epsilon', 'num_bins', 'batch_input_shape'],
    variables: ({ config }) => (config.has('bin_boundaries') ? [] : [{ name: 'summary', trainable: false }]),
    lower(layer, { input }) {
        const { config, graph } = layer;
        const boundaries = config.has('bin_boundaries') ? config.numbers('bin_boundaries') : adaptedBoundaries(layer);
        const mode = config.oneOf('output_mode', ['int', ...ENCODINGS], 'int');
        const reached = graph.node('GreaterOrEqual', [
            graph.node('Unsqueeze', [input.value, layer.integers([-1])]),
            layer.constant(boundaries),
        ]);
        const counts = graph.cast(reached, 'int64');
        const bins = graph.node('ReduceSum', [counts, layer.integers([-1])], { keepdims: (0,onnx_attributes/* int */.Wh)(0) });
        const indices = input.with(bins, { dtype: 'int64' });
        return mode === 'int' ? indices : encode(layer, indices, mode, boundaries.length + 1);
    },
};
/**
 * What tf-keras makes of the summary that adapt() leaves in the file: quantiles by linear interpolation
 * (get_bin_boundaries in https://github.com/keras-team/tf-keras/blob/v2.15.0/tf_keras/layers/preprocessing/discretization.py).
 */
function adaptedBoundaries(layer) {
    const { shape, data } = layer.numbers('summary', [2, null]);
    const size = shape[1];
    const values = data.subarray(0, size);
    const step = 1 / layer.config.int('num_bins');
    if (size * step < 1)
        return [...values.subarray(0, size - 1)];
    let total = 0;
    const sums = data.subarray(size).map((weight) => (total += weight));
    const shares = sums.map((sum) => sum / total);
    const count = Math.ceil(1 / step);
    return Array.from({ length: count - 1 }, (_, index) => interpolate(step + index * step, shares, values));
}
/** numpy.interp */
function interpolate(x, from, to) {
    const upper = from.findIndex((place) => place > x);
    if (upper === 0)
        return to[0];
    if (upper < 0)
        return to.at(-1);
    const [left, right] = [from[upper - 1], from[upper]];
    return to[upper - 1] + ((to[upper] - to[upper - 1]) / (right - left)) * (x - left);
}

;// CONCATENATED MODULE: ./src/lower/keras/preprocessing/farm-hash.ts
/**
 * FarmHash's Fingerprint64, which TensorFlow's to_hash_bucket_fast uses: its values never change
 * (https://github.com/google/farmhash/blob/master/src/farmhash.cc, namespace farmhashna).
 */
const K0 = 0xc3a5c85c97cb3127n;
const K1 = 0xb492b66fbe98f273n;
const K2 = 0x9ae16a3b2f90404fn;
const wrap = (value) => BigInt.asUintN(64, value);
const rotate = (value, shift) => wrap((value >> shift) | (value << (64n - shift)));
const shiftMix = (value) => value ^ (value >> 47n);
/** The 64-bit fingerprint of some bytes, unsigned. */
function fingerprint64(bytes) {
    const length = bytes.length;
    const view = new DataView(bytes.buffer, bytes.byteOffset, length);
    const word = (offset) => view.getBigUint64(offset, true);
    if (length <= 16)
        return upTo16(bytes, view);
    if (length <= 32)
        return upTo32(length, word);
    if (length <= 64)
        return upTo64(length, word);
    return longer(length, word);
}
function hash16(u, v, mul) {
    const a = shiftMix(wrap((u ^ v) * mul));
    const b = shiftMix(wrap((v ^ a) * mul));
    return wrap(b * mul);
}
function upTo16(bytes, view) {
    const length = bytes.length;
    const mul = wrap(K2 + BigInt(length) * 2n);
    if (length >= 8) {
        const a = wrap(view.getBigUint64(0, true) + K2);
        const b = view.getBigUint64(length - 8, true);
        return hash16(wrap(rotate(b, 37n) * mul + a), wrap((rotate(a, 25n) + b) * mul), mul);
    }
    if (length >= 4) {
        const a = BigInt(view.getUint32(0, true));
        return hash16(BigInt(length) + (a << 3n), BigInt(view.getUint32(length - 4, true)), mul);
    }
    if (length === 0)
        return K2;
    const y = BigInt(bytes[0] + bytes[length >> 1] * 256);
    const z = BigInt(length + bytes[length - 1] * 4);
    return wrap(shiftMix(wrap(y * K2) ^ wrap(z * K0)) * K2);
}
function upTo32(length, word) {
    const mul = wrap(K2 + BigInt(length) * 2n);
    const a = wrap(word(0) * K1);
    const b = word(8);
    const c = wrap(word(length - 8) * mul);
    const d = wrap(word(length - 16) * K2);
    const first = wrap(rotate(wrap(a + b), 43n) + rotate(c, 30n) + d);
    return hash16(first, wrap(a + rotate(wrap(b + K2), 18n) + c), mul);
}
function upTo64(length, word) {
    const mul = wrap(K2 + BigInt(length) * 2n);
    const a = wrap(word(0) * K2);
    const b = word(8);
    const c = wrap(word(length - 8) * mul);
    const d = wrap(word(length - 16) * K2);
    const y = wrap(rotate(wrap(a + b), 43n) + rotate(c, 30n) + d);
    const z = hash16(y, wrap(a + rotate(wrap(b + K2), 18n) + c), mul);
    const e = wrap(word(16) * mul);
    const f = word(24);
    const g = wrap((y + word(length - 32)) * mul);
    const h = wrap((z + word(length - 24)) * mul);
    const first = wrap(rotate(wrap(e + f), 43n) + rotate(g, 30n) + h);
    return hash16(first, wrap(e + rotate(wrap(f + a), 18n) + g), mul);
}
function weakHash(word, offset, seedA, seedB) {
    const z = word(offset + 24);
    const a = wrap(seedA + word(offset));
    const b = rotate(wrap(seedB + a + z), 21n);
    const sum = wrap(a + word(offset + 8) + word(offset + 16));
    return [wrap(sum + z), wrap(b + rotate(sum, 44n) + a)];
}
function longer(length, word) {
    const seed = 81n;
    let y = wrap(seed * K1 + 113n);
    let z = wrap(shiftMix(wrap(y * K2 + 113n)) * K2);
    let x = wrap(seed * K2 + word(0));
    let v = [0n, 0n];
    let w = [0n, 0n];
    const round = (s, mul, last) => {
        const nine = last ? 9n : 1n;
        x = wrap(rotate(wrap(x + y + v[0] + word(s + 8)), 37n) * mul);
        y = wrap(rotate(wrap(y + v[1] + word(s + 48)), 42n) * mul);
        x ^= wrap(w[1] * nine);
        y = wrap(y + v[0] * nine + word(s + 40));
        z = wrap(rotate(wrap(z + w[0]), 33n) * mul);
        v = weakHash(word, s, wrap(v[1] * mul), wrap(x + w[0]));
        w = weakHash(word, s + 32, wrap(z + w[1]), wrap(y + word(s + 16)));
        [z, x] = [x, z];
    };
    const end = Math.floor((length - 1) / 64) * 64;
    for (let s = 0; s < end; s += 64)
        round(s, K1, false);
    const mul = wrap(K1 + ((z & 0xffn) << 1n));
    const rest = (length - 1) & 63;
    const first = wrap(w[0] + BigInt(rest));
    v = [wrap(v[0] + first), v[1]];
    w = [wrap(first + v[0]), w[1]];
    round(end + rest - 63, mul, true);
    const left = wrap(hash16(v[0], w[0], mul) + shiftMix(y) * K0 + z);
    return hash16(left, wrap(hash16(v[1], w[1], mul) + x), mul);
}

;// CONCATENATED MODULE: ./src/lower/keras/preprocessing/sip-hash.ts
/** SipHash-2-4, which TensorFlow's to_hash_bucket_strong uses (https://www.aumasson.jp/siphash/siphash.pdf). */
const sip_hash_wrap = (value) => BigInt.asUintN(64, value);
const sip_hash_rotate = (value, shift) => sip_hash_wrap((value << shift) | (value >> (64n - shift)));
/** The 64-bit hash of some bytes under a key of two 64-bit words, unsigned. */
function sipHash64(bytes, [k0, k1]) {
    let v0 = sip_hash_wrap(k0) ^ 0x736f6d6570736575n;
    let v1 = sip_hash_wrap(k1) ^ 0x646f72616e646f6dn;
    let v2 = sip_hash_wrap(k0) ^ 0x6c7967656e657261n;
    let v3 = sip_hash_wrap(k1) ^ 0x7465646279746573n;
    const rounds = (count) => {
        for (let round = 0; round < count; round++) {
            v0 = sip_hash_wrap(v0 + v1);
            v1 = sip_hash_rotate(v1, 13n) ^ v0;
            v0 = sip_hash_rotate(v0, 32n);
            v2 = sip_hash_wrap(v2 + v3);
            v3 = sip_hash_rotate(v3, 16n) ^ v2;
            v0 = sip_hash_wrap(v0 + v3);
            v3 = sip_hash_rotate(v3, 21n) ^ v0;
            v2 = sip_hash_wrap(v2 + v1);
            v1 = sip_hash_rotate(v1, 17n) ^ v2;
            v2 = sip_hash_rotate(v2, 32n);
        }
    };
    const absorb = (word) => {
        v3 ^= word;
        rounds(2);
        v0 ^= word;
    };
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const whole = bytes.length - (bytes.length % 8);
    for (let offset = 0; offset < whole; offset += 8)
        absorb(view.getBigUint64(offset, true));
    let last = BigInt(bytes.length & 255) << 56n;
    for (let index = whole; index < bytes.length; index++)
        last |= BigInt(bytes[index]) << BigInt(8 * (index - whole));
    absorb(last);
    v2 ^= 0xffn;
    rounds(4);
    return v0 ^ v1 ^ v2 ^ v3;
}

;// CONCATENATED MODULE: ./src/lower/keras/preprocessing/buckets.ts


const encoder = new TextEncoder();
/** TensorFlow's to_hash_bucket_strong with a salt, else to_hash_bucket_fast. */
function hashBucket(bins, salt) {
    const count = BigInt(bins);
    return (text) => {
        const bytes = encoder.encode(text);
        return (salt === null ? fingerprint64(bytes) : sipHash64(bytes, salt)) % count;
    };
}
/** The `salt` of a layer: two whole numbers, one that stands for both, or none. */
function saltOf(layer) {
    if (!layer.config.has('salt'))
        return null;
    const [first, second] = layer.config.ints('salt', 2);
    return [BigInt(first), BigInt(second)];
}

;// CONCATENATED MODULE: ./src/lower/keras/preprocessing/hashing.ts



/** The bin of every text or whole number by its hash, exactly as TensorFlow computes it. */
const hashingLowering = {
    classes: ['Hashing'],
    keepsIntegers: true,
    limits: 'sparse, inputs that other layers compute',
    lower(layer, { input }) {
        const { config } = layer;
        const mode = config.oneOf('output_mode', ['int', ...ENCODINGS], 'int');
        const bins = mode === 'int' ? config.int('num_bins') : sizeOf(layer, 'num_bins');
        if (bins < 1)
            throw layer.refuse('num_bins', `is ${bins}`);
        const isText = input.dtype === 'string';
        const shape = input.shape.map((size) => {
            if (size !== null)
                return size;
            throw layer.refuse('input shape', 'has a size that only the run knows');
        });
        const bin = isText ? textBin(layer, bins) : numberBin(layer, bins);
        const preparation = {
            column: isText ? 'string' : 'number',
            elementType: 'int64',
            shape,
            prepare: (cells) => {
                const result = new BigInt64Array(cells.length);
                for (let index = 0; index < cells.length; index++)
                    result[index] = bin(cells[index]);
                return result;
            },
        };
        const indices = layer.prologue(input, preparation);
        return mode === 'int' ? indices : encode(layer, indices, mode, bins);
    },
};
/** The first bin is kept for the mask value, when there is one. */
function textBin(layer, bins) {
    const mask = layer.config.has('mask_value') ? layer.config.text('mask_value') : null;
    const bucket = hashBucket(mask !== null && bins > 1 ? bins - 1 : bins, saltOf(layer));
    if (mask === null || bins === 1)
        return (cell) => bucket(String(cell));
    return (cell) => (cell === mask ? 0n : bucket(String(cell)) + 1n);
}
/** Numbers are hashed as the texts of their whole parts. */
function numberBin(layer, bins) {
    const mask = layer.config.has('mask_value') ? layer.config.number('mask_value') : null;
    const bucket = hashBucket(mask !== null && bins > 1 ? bins - 1 : bins, saltOf(layer));
    const hash = (cell) => bucket(BigInt(Math.trunc(Number(cell))).toString());
    if (mask === null || bins === 1)
        return hash;
    return (cell) => (cell === mask ? 0n : hash(cell) + 1n);
}

;// CONCATENATED MODULE: ./src/lower/keras/preprocessing/vocabulary.ts

/** Where Python's str.splitlines splits. */
const SEPARATORS = String.fromCharCode(0x1c, 0x1d, 0x1e, 0x85, 0x2028, 0x2029);
const LINE_END = new RegExp(`\\r\\n|[\\n\\r\\v\\f${SEPARATORS}]`);
/** The vocabulary of a lookup, from its config or from the archive (IndexLookup.set_vocabulary of Keras). */
function readVocabulary(layer, settings) {
    const { mode, maskToken, unknown, unknownToken } = settings;
    const listed = listedWords(layer, settings);
    const unknownStart = maskToken !== null && mode === 'int' ? 1 : 0;
    const start = unknownStart + unknown;
    const special = [...Array(unknownStart).fill(maskToken), ...Array(unknown).fill(unknownToken)];
    const words = special.every((token, index) => token === listed[index]) ? listed.slice(start) : listed;
    const padded = layer.config.flag('pad_to_max_tokens', false) && layer.config.has('max_tokens')
        ? sizeOf(layer, 'max_tokens')
        : undefined;
    layer.config.raw('max_tokens');
    const depth = padded ?? start + words.length;
    const masked = maskToken === null ? null : mode === 'int' ? 0 : depth;
    return { words, start, unknownStart, unknown, masked, maskToken, depth };
}
function listedWords(layer, settings) {
    const value = layer.config.raw('vocabulary') ?? null;
    if (Array.isArray(value)) {
        if (value.every(settings.isWord))
            return value;
        throw layer.refuse('vocabulary', 'holds something else than words of its type');
    }
    if (value !== null)
        throw layer.refuse('vocabulary', 'is not in the file but at a path');
    const asset = layer.asset('vocabulary.txt');
    if (asset === undefined) {
        throw layer.refuse('vocabulary', 'is not in the file', 'Save the model as .keras, or give the vocabulary when the layer is made: .h5 files leave out what adapt() learned.');
    }
    const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(asset).split(LINE_END);
    while (lines.at(-1) === '')
        lines.pop();
    return lines.map(settings.parse);
}
/**
 * Weights of tf_idf, one for each place: from the config, where unknown words get the mean, or from the archive.
 */
function inverseFrequencies(layer, { start, depth }) {
    const stored = layer.namedWeight('idf_weights');
    const weights = new Float32Array(depth);
    if (stored !== undefined) {
        if (stored.data.length !== depth)
            throw layer.refuse('idf_weights', `holds ${stored.data.length} numbers, expected ${depth}`);
        weights.set(stored.data);
        return weights;
    }
    const given = layer.config.numbers('idf_weights');
    if (start + given.length > depth)
        throw layer.refuse('idf_weights', `holds ${given.length} numbers for ${depth} places`);
    weights.fill(given.reduce((sum, weight) => sum + weight, 0) / given.length, 0, start);
    weights.set(given, start);
    return weights;
}

;// CONCATENATED MODULE: ./src/lower/keras/preprocessing/string-lookup.ts




/** The place of every word in a vocabulary (https://keras.io/api/layers/preprocessing_layers/categorical/string_lookup/). */
const stringLookupLowering = {
    classes: ['StringLookup'],
    keepsIntegers: true,
    limits: 'invert, sparse, vocabularies that only adapt() knew in .h5',
    ignores: [
        'vocabulary_size',
        'encoding',
        'batch_input_shape',
        'oov_method',
        'vocabulary_dtype',
        'idf_weights',
        'oov_token',
    ],
    lower(layer, { input }) {
        const { config } = layer;
        if (input.dtype !== 'string')
            throw layer.refuse('input', 'is no text');
        const mode = config.oneOf('output_mode', ['int', 'tf_idf', ...ENCODINGS], 'int');
        const vocabulary = readVocabulary(layer, {
            mode,
            maskToken: config.has('mask_token') ? config.text('mask_token') : null,
            unknownToken: config.text('oov_token', '[UNK]'),
            unknown: sizeOf(layer, 'num_oov_indices', 1, 0),
            parse: (line) => line,
            isWord: (value) => typeof value === 'string',
        });
        const find = wordFinder(layer, vocabulary);
        const shape = input.shape.map((size) => size ?? unknownSize(layer));
        const indices = layer.prologue(input, {
            column: 'string',
            categories: vocabulary.words,
            elementType: 'int64',
            shape,
            prepare: (cells) => BigInt64Array.from(cells, find),
        });
        return encoded(layer, indices, mode, vocabulary);
    },
};
function unknownSize(layer) {
    throw layer.refuse('input shape', 'has a size that only the run knows');
}
/** Place of a word. @throws unsupported where Keras would fail: an unknown word without a place for it */
function wordFinder(layer, vocabulary) {
    const { words, start, unknown, unknownStart, masked, maskToken } = vocabulary;
    const places = new Map(words.map((word, index) => [word, BigInt(start + index)]));
    const bucket = unknown > 1 ? hashBucket(unknown, saltOf(layer)) : () => 0n;
    return (word) => {
        if (masked !== null && word === maskToken)
            return BigInt(masked);
        const place = places.get(word);
        if (place !== undefined)
            return place;
        if (unknown === 0)
            throw layer.refuse('num_oov_indices', 'is 0, and the data holds a word that is not in the vocabulary');
        return BigInt(unknownStart) + bucket(word);
    };
}
/** Places as the output mode of a lookup wants them. */
function encoded(layer, indices, mode, vocabulary) {
    if (mode === 'int')
        return indices;
    if (mode !== 'tf_idf')
        return encode(layer, indices, mode, vocabulary.depth);
    const counts = encode(layer, indices, 'count', vocabulary.depth);
    return counts.with(layer.graph.node('Mul', [counts.value, layer.constant(inverseFrequencies(layer, vocabulary))]));
}

;// CONCATENATED MODULE: ./src/lower/keras/preprocessing/integer-lookup.ts






/** The place of every whole number in a vocabulary. */
const integerLookupLowering = {
    classes: ['IntegerLookup'],
    keepsIntegers: true,
    limits: 'invert, sparse, salt, vocabularies that only adapt() knew in .h5',
    ignores: ['vocabulary_size', 'vocabulary_dtype', 'batch_input_shape', 'idf_weights', 'oov_token'],
    lower(layer, { input }) {
        const { config, graph } = layer;
        if (input.dtype === 'string')
            throw layer.refuse('input', 'is text');
        if (saltOf(layer) !== null)
            throw layer.refuse('salt', 'is given');
        if (config.int('num_oov_indices', 1) > 1)
            config.oneOf('oov_method', ['floormod'], 'floormod');
        else
            config.raw('oov_method');
        const mode = config.oneOf('output_mode', ['int', 'tf_idf', ...ENCODINGS], 'int');
        const vocabulary = readVocabulary(layer, {
            mode,
            maskToken: config.has('mask_token') ? config.int('mask_token') : null,
            unknownToken: config.int('oov_token', -1),
            unknown: sizeOf(layer, 'num_oov_indices', 1, 0),
            parse: (line) => wholeNumber(layer, line),
            isWord: (value) => Number.isInteger(value),
        });
        const places = integer_lookup_placesOf(layer, graph.cast(input.value, 'int64'), vocabulary);
        return encoded(layer, input.with(places, { dtype: 'int64' }), mode, vocabulary);
    },
};
function wholeNumber(layer, line) {
    const value = Number(line);
    if (!Number.isSafeInteger(value))
        throw layer.refuse('vocabulary', 'holds something else than whole numbers');
    return value;
}
function integer_lookup_placesOf(layer, value, vocabulary) {
    const { words, start, unknown, unknownStart, masked, maskToken } = vocabulary;
    const { graph } = layer;
    if (unknown === 0) {
        throw layer.refuse('num_oov_indices', 'is 0: Keras fails on numbers that are not in the vocabulary, which cannot be told here');
    }
    const places = words.map((_, index) => start + index);
    let found = graph.node('LabelEncoder', [value], { keys_int64s: (0,onnx_attributes/* ints */.dd)(words), values_int64s: (0,onnx_attributes/* ints */.dd)(places), default_int64: (0,onnx_attributes/* int */.Wh)(unknown > 1 ? -1 : unknownStart) }, { domain: 'ai.onnx.ml', elementType: 'int64' });
    if (unknown > 1) {
        // Floor division's rest, which is never negative: ONNX's Mod of whole numbers has the sign of the divisor.
        const rest = graph.node('Mod', [value, layer.integers([unknown], [])]);
        const open = graph.node('Less', [found, layer.integers([0], [])]);
        found = graph.node('Where', [open, graph.node('Add', [rest, layer.integers([unknownStart], [])]), found]);
    }
    if (masked === null || maskToken === null)
        return found;
    const hidden = graph.node('Equal', [value, layer.integers([maskToken], [])]);
    return graph.node('Where', [hidden, layer.integers([masked], []), found]);
}

;// CONCATENATED MODULE: ./src/lower/keras/preprocessing/tokens.ts
/** DEFAULT_STRIP_REGEX of Keras. */
const PUNCTUATION = /[!"#$%&()*+,\-./:;<=>?@[\\\]^_`{|}~']/g;
/** What TensorFlow splits at when it is told no separator. */
const WHITESPACE = /[ \t\n\v\f\r]+/;
/** Standardization, splitting and n-grams of a TextVectorization layer. */
function tokenizerOf(layer) {
    const standardize = standardizer(layer);
    const split = splitter(layer);
    const widths = ngramWidths(layer);
    return (text) => {
        const tokens = split(standardize(text));
        return widths === null ? tokens : widths.flatMap((width) => ngrams(tokens, width));
    };
}
function standardizer(layer) {
    const choices = ['lower_and_strip_punctuation', 'lower', 'strip_punctuation'];
    if (!layer.config.has('standardize'))
        return (text) => text;
    const choice = layer.config.oneOf('standardize', choices);
    // Without an encoding tf.strings.lower changes ASCII letters alone.
    const lower = (text) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    switch (choice) {
        case 'lower':
            return lower;
        case 'strip_punctuation':
            return (text) => text.replace(PUNCTUATION, '');
        case 'lower_and_strip_punctuation':
            return (text) => lower(text).replace(PUNCTUATION, '');
    }
}
function splitter(layer) {
    if (!layer.config.has('split'))
        return (text) => [text];
    const choice = layer.config.oneOf('split', ['whitespace', 'character']);
    if (choice === 'character')
        return (text) => Array.from(text);
    return (text) => text.split(WHITESPACE).filter((token) => token !== '');
}
/** Widths of n-grams; each of them walks over the text. */
const MAX_WIDTH = 100;
/** One number stands for all widths up to it. */
function ngramWidths(layer) {
    const { config } = layer;
    if (!config.has('ngrams'))
        return null;
    if (typeof config.raw('ngrams') !== 'number')
        return config.ints('ngrams');
    if (config.int('ngrams') > MAX_WIDTH)
        throw layer.refuse('ngrams', `is more than ${MAX_WIDTH}`);
    return Array.from({ length: config.int('ngrams') }, (_, index) => index + 1);
}
function ngrams(tokens, width) {
    const count = Math.max(0, tokens.length - width + 1);
    return Array.from({ length: count }, (_, start) => tokens.slice(start, start + width).join(' '));
}

;// CONCATENATED MODULE: ./src/lower/keras/preprocessing/text-vectorization.ts




const MODES = ['int', 'multi_hot', 'count', 'tf_idf'];
/** Texts as the places of their words, or as one row of numbers for all of them. */
const textVectorizationLowering = {
    classes: ['TextVectorization'],
    keepsIntegers: true,
    limits: 'own standardize and split functions, ragged, sparse, output_mode int without output_sequence_length',
    ignores: ['vocabulary_size', 'encoding', 'batch_input_shape', 'idf_weights'],
    lower(layer, { input }) {
        const { config } = layer;
        if (input.dtype !== 'string')
            throw layer.refuse('input', 'is no text');
        if (input.shape.some((size) => size !== 1))
            throw layer.refuse('input shape', 'is not one text a row');
        const mode = config.oneOf('output_mode', MODES, 'int');
        // The lookup inside has '' as its mask and one place for unknown words.
        const vocabulary = readVocabulary(layer, {
            mode,
            maskToken: '',
            unknownToken: '[UNK]',
            unknown: 1,
            parse: (line) => line,
            isWord: (value) => typeof value === 'string',
        });
        const tokenize = tokenizerOf(layer);
        return mode === 'int'
            ? sequences(layer, input, tokenize, vocabulary)
            : bags(layer, input, mode, tokenize, vocabulary);
    },
};
function sequences(layer, input, tokenize, vocabulary) {
    const { config } = layer;
    const isWhole = !config.has('split') && !config.has('ngrams');
    if (!config.has('output_sequence_length') && !isWhole) {
        throw layer.refuse('output_sequence_length', 'is not set: the width of the output would depend on the rows that are asked together');
    }
    const length = config.has('output_sequence_length') ? sizeOf(layer, 'output_sequence_length') : 1;
    const find = wordFinder(layer, vocabulary);
    return layer.prologue(input, {
        column: 'text',
        elementType: 'int64',
        shape: [length],
        prepare(cells, rows) {
            const result = new BigInt64Array(rows * length);
            for (const [row, text] of cells.entries()) {
                for (const [index, token] of tokenize(text).slice(0, length).entries())
                    result[row * length + index] = find(token);
            }
            return result;
        },
    });
}
function bags(layer, input, mode, tokenize, vocabulary) {
    const { depth } = vocabulary;
    const find = wordFinder(layer, vocabulary);
    layer.config.raw('output_sequence_length');
    const weights = mode === 'tf_idf' ? inverseFrequencies(layer, vocabulary) : null;
    const prepare = (cells, rows) => {
        const result = new Float32Array(rows * depth);
        for (const [row, text] of cells.entries()) {
            for (const token of tokenize(text)) {
                const place = Number(find(token));
                if (place >= depth)
                    continue;
                const cell = row * depth + place;
                result[cell] = mode === 'multi_hot' ? 1 : result[cell] + 1;
            }
        }
        return weights === null ? result : result.map((count, cell) => count * weights[cell % depth]);
    };
    return layer.prologue(input, { column: 'text', elementType: 'float', shape: [depth], prepare });
}

;// CONCATENATED MODULE: ./src/lower/keras/recurrent/cell.ts

/** Config keys of cells that act while training only, or tell TensorFlow how to compute. */
const CELL_IGNORES = ['dropout', 'recurrent_dropout', 'implementation', 'unit_forget_bias'];
/** A weight [rows, gates * units] as ONNX wants it: [gates * units, rows] with the gates in another order. */
function transposedGates(data, rows, units, order) {
    const columns = order.length * units;
    const result = new Float32Array(columns * rows);
    for (const [target, gate] of order.entries()) {
        for (let unit = 0; unit < units; unit++) {
            const from = gate * units + unit;
            const to = (target * units + unit) * rows;
            for (let row = 0; row < rows; row++)
                result[to + row] = data[row * columns + from];
        }
    }
    return result;
}
/** A bias [gates * units] with the gates in another order. */
function orderedGates(data, units, order) {
    return Float32Array.from({ length: order.length * units }, (_, index) => {
        const gate = order[Math.floor(index / units)];
        return data[gate * units + (index % units)];
    });
}
/** Zeros of batch x units for a time-major sequence, in the layer's type. */
function zeroState(layer, sequence, units) {
    const batch = layer.graph.node('Shape', [sequence], { start: (0,onnx_attributes/* int */.Wh)(1), end: (0,onnx_attributes/* int */.Wh)(2) });
    const shape = layer.graph.node('Concat', [batch, layer.integers([units])], { axis: (0,onnx_attributes/* int */.Wh)(0) });
    return layer.graph.node('Expand', [layer.constant([0], []), shape]);
}

;// CONCATENATED MODULE: ./src/lower/keras/recurrent/scan.ts

/**
 * Runs steps one after the other by ONNX Scan, for what its LSTM, GRU and RNN operators cannot compute.
 * @param projected time-major, steps x batch x ...
 * @param lengths steps of each row (int32, at least 1); null when all rows have all steps
 */
function scanSteps(layer, projected, initial, step, lengths) {
    const { graph } = layer;
    const count = initial.length;
    const body = graph.body(Array(count + 1).fill(layer.dtype), (values) => {
        const states = step(values[count], values.slice(0, count));
        return [...states, ...states];
    });
    const results = graph.nodes('Scan', [...initial, projected], 2 * count, { body, num_scan_inputs: (0,onnx_attributes/* int */.Wh)(1) });
    const typed = results.map((result) => ({ ...result, elementType: layer.dtype }));
    const sequences = typed.slice(count);
    return {
        outputs: sequences[0],
        states: lengths === null ? typed.slice(0, count) : sequences.map((all) => statesAt(layer, all, lengths)),
    };
}
/** The state of each row after its own number of steps. */
function statesAt(layer, sequence, lengths) {
    const last = layer.graph.node('Sub', [layer.graph.cast(lengths, 'int64'), layer.integers([1], [])]);
    return layer.graph.node('Squeeze', [
        stepsAt(layer, sequence, layer.graph.node('Unsqueeze', [last, layer.integers([0])])),
        layer.integers([0]),
    ]);
}
/** For every row the steps of a time-major sequence (steps x batch x any) that `indices` (wanted x batch) names. */
function stepsAt(layer, sequence, indices) {
    const { graph } = layer;
    const columns = graph.node('Unsqueeze', [indices, layer.integers([-1])]);
    const wanted = graph.node('Concat', [graph.node('Shape', [indices]), graph.node('Shape', [sequence], { start: (0,onnx_attributes/* int */.Wh)(2) })], { axis: (0,onnx_attributes/* int */.Wh)(0) });
    return graph.node('GatherElements', [sequence, graph.node('Expand', [columns, wanted])], { axis: (0,onnx_attributes/* int */.Wh)(0) });
}

;// CONCATENATED MODULE: ./src/lower/keras/recurrent/masked-steps.ts



/**
 * Masked steps change neither state nor output (backend.rnn of Keras), so a row is computed on its other steps alone.
 * @param sequence steps x batch x features
 * @param mask steps x batch, bool
 */
function gatherMaskedSteps(layer, sequence, mask) {
    const { graph } = layer;
    const counted = graph.cast(mask, 'int64');
    // How many steps have counted up to and with each.
    const ranks = graph.node('CumSum', [counted, layer.integers([0], [])]);
    const total = reduce(layer, 'ReduceSum', counted, [0], false);
    const steps = graph.node('Shape', [mask], { end: (0,onnx_attributes/* int */.Wh)(1) });
    const places = graph.node('CumSum', [
        graph.node('Expand', [layer.integers([1], []), graph.node('Shape', [mask])]),
        layer.integers([0], []),
    ]);
    // Masked steps sort behind all others; both keep their order.
    const masked = graph.node('Sub', [layer.integers([1], []), counted]);
    const keys = graph.node('Add', [places, graph.node('Mul', [masked, steps])]);
    const [, order] = graph.nodes('TopK', [keys, steps], 2, { axis: (0,onnx_attributes/* int */.Wh)(0), largest: (0,onnx_attributes/* int */.Wh)(0), sorted: (0,onnx_attributes/* int */.Wh)(1) });
    const lengths = graph.node('Max', [total, layer.integers([1], [])]);
    const any = graph.node('Unsqueeze', [graph.node('Greater', [total, layer.integers([0], [])]), layer.integers([-1])]);
    return {
        value: stepsAt(layer, sequence, order),
        lengths: graph.cast(lengths, 'int32'),
        spread(outputs, units, zeroOutput) {
            // Step 0 of the padded outputs is what stands before the first step that counts.
            const padded = graph.node('Pad', [outputs, layer.integers([1, 0, 0, 0, 0, 0])]);
            const spread = stepsAt(layer, padded, ranks);
            if (!zeroOutput)
                return spread;
            const shown = graph.node('Unsqueeze', [mask, layer.integers([-1])]);
            return graph.node('Where', [shown, spread, layer.constant([0], [])]);
        },
        whereAny: (state, otherwise) => graph.node('Where', [any, state, otherwise]),
    };
}

;// CONCATENATED MODULE: ./src/lower/keras/recurrent/sequence.ts





/** Config keys of recurrent layers that do not change what they predict, besides those of their cells. */
const SEQUENCE_IGNORES = ['unroll', 'use_cudnn', 'input_spec'];
/** The keyword by which Bidirectional tells its halves to put zeros where the mask is false. */
const ZERO_OUTPUT = 'zero_output_for_mask';
/**
 * Runs cells, one on top of the other, over the sequence of a call: masks, directions, states and what is returned.
 * @returns the output, then the states when `return_state` is set
 */
function runSequence(layer, call, cells) {
    const { config } = layer;
    requireStateless(layer);
    const input = call.input;
    const initial = initialStates(layer, call, cells);
    call.argument('training', 3);
    const mask = call.tensor('mask', 2)?.value ?? input.mask;
    const backwards = config.flag('go_backwards', false);
    const returnSequences = config.flag('return_sequences', false);
    const forced = call.argument(ZERO_OUTPUT) === true;
    const zeroOutput = config.flag(ZERO_OUTPUT, false) || forced;
    const steps = reversedIf(layer, backwards, swapBatchAndTime(layer, input.value, input.rank));
    const run = runCells(layer, {
        steps,
        features: lastAxis(layer, input),
        mask: mask === null ? null : reversedIf(layer, backwards, swapBatchAndTime(layer, mask, 2)),
        cells,
        initial,
        zeroOutput: zeroOutput && returnSequences,
        returnSequences,
    });
    const units = cells.at(-1).units;
    const shape = returnSequences ? [input.shape[0] ?? null, units] : [units];
    const value = returnSequences ? swapBatchAndTime(layer, run.outputs, 3) : run.outputs;
    const output = input.with(value, { shape, mask: returnSequences ? mask : null });
    if (!config.flag('return_state', false))
        return [output];
    if (cells.length > 1)
        throw layer.refuse('return_state', 'is true for stacked cells');
    return [output, ...run.states.map((state) => input.with(state, { shape: [units], mask: null }))];
}
/** @throws unsupported for layers that remember rows from call to call, or that take time as the first axis */
function requireStateless(layer) {
    if (layer.config.flag('stateful', false)) {
        throw layer.refuse('stateful', 'is true: what the model answers depends on what it was asked before', 'Set stateful=False, or export the model to ONNX with its states as inputs.');
    }
    if (layer.config.flag('time_major', false))
        throw layer.refuse('time_major', 'is true');
}
/** Outputs are time-major, or those of the last step alone. */
function runCells(layer, run) {
    const masked = run.mask === null ? null : gatherMaskedSteps(layer, run.steps, run.mask);
    const lengths = masked?.lengths ?? null;
    let value = masked?.value ?? run.steps;
    let features = run.features;
    let last = null;
    for (const cell of run.cells) {
        last = cell.run({ value, features, lengths }, run.initial);
        value = last.outputs;
        features = cell.units;
    }
    const { outputs, states } = last;
    const units = run.cells.at(-1).units;
    if (masked === null)
        return { outputs: run.returnSequences ? outputs : states[0], states };
    const zeros = zeroState(layer, run.steps, units);
    return {
        outputs: run.returnSequences ? masked.spread(outputs, units, run.zeroOutput) : masked.whereAny(states[0], zeros),
        states: states.map((state, index) => masked.whereAny(state, run.initial?.[index] ?? zeros)),
    };
}
/** States that the layer is called with: as a keyword, or behind the sequence in the list that Keras 2 makes of both. */
function initialStates(layer, call, cells) {
    if ((layer.config.raw('num_constants') ?? 0) !== 0)
        throw layer.refuse('num_constants', 'is not 0');
    const keyword = call.argument('initial_state', 1);
    const given = keyword === undefined ? call.inputs.slice(1) : tensorsIn(keyword);
    if (given.length === 0)
        return null;
    if (cells.length > 1)
        throw layer.refuse('initial_state', 'is given to stacked cells');
    const [cell] = cells;
    if (given.length !== cell.stateCount) {
        throw layer.refuse('initial_state', `holds ${given.length} tensors, expected ${cell.stateCount}`);
    }
    return given.map(({ value }) => value);
}
/** Batch and time change places. */
function swapBatchAndTime(layer, value, rank) {
    const rest = Array.from({ length: rank - 2 }, (_, index) => index + 2);
    return layer.graph.node('Transpose', [value], { perm: (0,onnx_attributes/* ints */.dd)([1, 0, ...rest]) });
}
function reversedIf(layer, reversed, value) {
    return reversed ? flip(layer, value, 0) : value;
}
/** The same values in the other order along one axis. */
function flip(layer, value, axis) {
    const [from, to, along, by] = [[-1], [Number.MIN_SAFE_INTEGER], [axis], [-1]].map((list) => layer.integers(list));
    return layer.graph.node('Slice', [value, from, to, along, by]);
}

;// CONCATENATED MODULE: ./src/lower/keras/recurrent/bidirectional.ts





/** One layer over the sequence, another over its reverse (https://keras.io/api/layers/recurrent_layers/bidirectional/). */
const bidirectionalLowering = {
    classes: ['Bidirectional'],
    masks: 'own',
    limits: 'stateful',
    inner: ({ config }) => {
        const forward = config.object('layer');
        return [
            { attribute: 'forward_layer', description: forward },
            {
                attribute: 'backward_layer',
                description: config.has('backward_layer') ? config.object('backward_layer') : turned(forward),
            },
        ];
    },
    lower(layer, call) {
        const mode = layer.config.raw('merge_mode') ?? null;
        const forward = layer.inner('forward_layer');
        const mask = call.tensor('mask', 2);
        call.argument('training', 3);
        const keyword = call.argument('initial_state', 1);
        const states = keyword === undefined ? call.inputs.slice(1) : tensorsIn(keyword);
        const half = states.length / 2;
        if (!Number.isInteger(half))
            throw layer.refuse('initial_state', `holds ${states.length} tensors`);
        const input = mask === undefined ? call.input : call.input.withMask(mask.value);
        const run = (attribute, initial) => {
            const keywords = initial.length > 0 ? { initial_state: initial } : {};
            return layer
                .inner(attribute)
                .apply([input], { ...keywords, [ZERO_OUTPUT]: layer.version.major > 2 || layer.version.minor >= 4 });
        };
        const [ahead, ...aheadStates] = run('forward_layer', states.slice(0, half));
        const [behind, ...behindStates] = run('backward_layer', states.slice(half));
        const sequences = forward.config.flag('return_sequences', false);
        const reversed = sequences ? behind.with(flip(layer, behind.value, 1)) : behind;
        return [...bidirectional_merge(layer, mode, ahead, reversed), ...aheadStates, ...behindStates];
    },
};
/** The same layer over the reverse. */
function turned(description) {
    if (!isObject(description) || !isObject(description.config))
        return description;
    const { config } = description;
    return { ...description, config: { ...config, go_backwards: config.go_backwards !== true } };
}
function bidirectional_merge(layer, mode, ahead, behind) {
    const { graph } = layer;
    const both = [ahead.value, behind.value];
    switch (mode) {
        case null:
            return [ahead, behind];
        case 'sum':
            return [ahead.with(graph.node('Add', both))];
        case 'mul':
            return [ahead.with(graph.node('Mul', both))];
        case 'ave':
            return [ahead.with(withNumber(layer, 'Div', graph.node('Add', both), 2))];
        case 'concat': {
            const size = (ahead.shape.at(-1) ?? 0) + (behind.shape.at(-1) ?? 0);
            const shape = [...ahead.shape.slice(0, -1), size];
            return [ahead.with(graph.node('Concat', both, { axis: (0,onnx_attributes/* int */.Wh)(-1) }), { shape })];
        }
        default:
            throw layer.refuse('merge_mode', `is ${JSON.stringify(mode)}`);
    }
}

;// CONCATENATED MODULE: ./src/lower/keras/recurrent/operator.ts


/** Runs the operator over all steps, with `kernel` and `recurrent_kernel` of the layer. `initial`: batch x units each. */
function runOperator(layer, { name, units, stateCount, order, bias, attributes }, { value, features, lengths }, initial) {
    const { graph } = layer;
    const width = order.length * units;
    const weight = (key, rows) => graph.constant(transposedGates(layer.numbers(key, [rows, width]).data, rows, units, order), [1, width, rows]);
    const inputs = [
        value,
        weight('kernel', features),
        weight('recurrent_kernel', units),
        bias,
        lengths,
        ...Array.from({ length: stateCount }, (_, index) => withDirection(layer, initial?.[index])),
    ];
    const [all, ...states] = graph.nodes(name, inputs, 1 + stateCount, { hidden_size: (0,onnx_attributes/* int */.Wh)(units), ...attributes });
    return {
        outputs: withoutDirection(layer, all, 1),
        states: states.map((state) => withoutDirection(layer, state, 0)),
    };
}
/** batch x units as ONNX takes it: 1 x batch x units. */
function withDirection(layer, state) {
    return state === undefined ? null : layer.graph.node('Unsqueeze', [state, layer.integers([0])]);
}
function withoutDirection(layer, value, axis) {
    return layer.graph.node('Squeeze', [value, layer.integers([axis])], {}, { elementType: layer.dtype });
}

;// CONCATENATED MODULE: ./src/lower/keras/recurrent/operator-activations.ts

/** Activations that ONNX's LSTM, GRU and RNN compute themselves (https://onnx.ai/onnx/operators/onnx__LSTM.html). */
const OPERATOR_ACTIVATIONS = {
    tanh: { name: 'Tanh' },
    sigmoid: { name: 'Sigmoid' },
    relu: { name: 'Relu' },
    linear: { name: 'Affine', alpha: 1, beta: 0 },
    softsign: { name: 'Softsign' },
    softplus: { name: 'Softplus' },
    elu: { name: 'Elu', alpha: 1 },
    leaky_relu: { name: 'LeakyRelu', alpha: 0.2 },
};
/**
 * Attributes of an ONNX recurrent operator for the activations under `keys` of the config, one for each of its
 * functions; null when it cannot compute one of them, or not in the layer's type.
 */
function operatorActivations(layer, keys) {
    if (layer.dtype !== 'float')
        return null;
    const found = [];
    for (const key of keys) {
        const activation = operatorActivation(layer, key);
        if (activation === null)
            return null;
        found.push(activation);
    }
    const alphas = found.flatMap(({ alpha }) => alpha ?? []);
    const betas = found.flatMap(({ beta }) => beta ?? []);
    return {
        activations: found.map(({ name }) => name),
        ...(alphas.length > 0 ? { activation_alpha: (0,onnx_attributes/* floats */.IE)(alphas) } : {}),
        ...(betas.length > 0 ? { activation_beta: (0,onnx_attributes/* floats */.IE)(betas) } : {}),
    };
}
function operatorActivation(layer, key) {
    const name = layer.config.raw(key) ?? 'linear';
    if (typeof name !== 'string')
        return null;
    if (name === 'hard_sigmoid') {
        return { name: 'HardSigmoid', alpha: layer.version.major < 3 ? 0.2 : 1 / 6, beta: 0.5 };
    }
    return Object.hasOwn(OPERATOR_ACTIVATIONS, name) ? OPERATOR_ACTIVATIONS[name] : null;
}

;// CONCATENATED MODULE: ./src/lower/keras/recurrent/lstm-cell.ts






/** Keras keeps the gates as input, forget, candidate, output; ONNX as input, output, forget, candidate. */
const ORDER = [0, 3, 1, 2];
/**
 * c = f * c + i * activation(candidate), h = o * activation(c)
 * (https://github.com/keras-team/keras/blob/v3.3.3/keras/src/layers/rnn/lstm.py)
 */
function lstmCell(layer) {
    const units = layer.config.int('units');
    const run = (sequence, initial) => {
        const functions = operatorActivations(layer, ['recurrent_activation', 'activation', 'activation']);
        if (functions === null)
            return stepByStep(layer, units, sequence, initial);
        const bias = operatorBias(layer, units);
        const operator = { name: 'LSTM', units, stateCount: 2, order: ORDER, bias, attributes: functions };
        return runOperator(layer, operator, sequence, initial);
    };
    return { units, stateCount: 2, run };
}
function operatorBias(layer, units) {
    if (!layer.config.flag('use_bias', true))
        return null;
    const bias = new Float32Array(8 * units);
    bias.set(orderedGates(layer.numbers('bias', [4 * units]).data, units, ORDER));
    return layer.graph.constant(bias, [1, 8 * units]);
}
function stepByStep(layer, units, { value, features, lengths }, initial) {
    const { graph } = layer;
    const gate = activationOf(layer, 'recurrent_activation');
    const activation = activationOf(layer, 'activation');
    const recurrent = layer.weight('recurrent_kernel', [units, 4 * units]);
    let projected = graph.node('MatMul', [value, layer.weight('kernel', [features, 4 * units])]);
    if (layer.config.flag('use_bias', true))
        projected = graph.node('Add', [projected, layer.weight('bias', [4 * units])]);
    const zeros = zeroState(layer, value, units);
    return scanSteps(layer, projected, initial ?? [zeros, zeros], (input, [h, c]) => {
        const sum = graph.node('Add', [input, graph.node('MatMul', [h, recurrent])]);
        return lstmStep(layer, { gate, activation }, sum, c, -1);
    }, lengths);
}
/** The next h and c from the sum of the four gates along an axis and from c. */
function lstmStep({ graph }, { gate, activation }, sum, c, axis) {
    const [i, f, candidate, o] = graph.nodes('Split', [sum], 4, { axis: (0,onnx_attributes/* int */.Wh)(axis), num_outputs: (0,onnx_attributes/* int */.Wh)(4) });
    const next = graph.node('Add', [graph.node('Mul', [gate(f), c]), graph.node('Mul', [gate(i), activation(candidate)])]);
    return [graph.node('Mul', [gate(o), activation(next)]), next];
}

;// CONCATENATED MODULE: ./src/lower/keras/recurrent/conv-lstm.ts







/** An LSTM whose products are convolutions (https://arxiv.org/abs/1506.04214). */
const convLstmLowering = {
    classes: ['ConvLSTM1D', 'ConvLSTM2D', 'ConvLSTM3D'],
    masks: 'drop',
    limits: 'stateful, masks, initial states, channels_first',
    ignores: [...SEQUENCE_IGNORES, ...CELL_IGNORES],
    variables: ({ config }) => ['kernel', 'recurrent_kernel', ...(config.flag('use_bias', true) ? ['bias'] : [])].map((name) => ({
        name,
        at: 'cell',
    })),
    lower: (layer, call) => convLstm(layer, call),
};
function convLstm(layer, call) {
    const { config, graph } = layer;
    const { input } = call;
    requireStateless(layer);
    call.argument('training', 3);
    if (call.inputs.length > 1 || call.argument('initial_state', 1) !== undefined) {
        throw layer.refuse('initial_state', 'is given');
    }
    if (input.mask !== null || call.argument('mask', 2) !== undefined)
        throw layer.refuse('mask', 'is given');
    config.oneOf('data_format', ['channels_last'], 'channels_last');
    const spatial = input.rank - 3;
    const filters = config.int('filters');
    const channels = knownSize(layer, input, -1);
    const kernelSize = config.ints('kernel_size', spatial);
    const steps = swapBatchAndTime(layer, channelsBehindTime(layer, input, spatial), input.rank);
    const projected = projectSteps(layer, { steps, spatial, channels, filters, kernelSize });
    const backwards = config.flag('go_backwards', false);
    const gate = activationOf(layer, 'recurrent_activation');
    const activation = activationOf(layer, 'activation');
    const recurrent = channelsFirstKernel(layer, 'recurrent_kernel', [...kernelSize, filters, 4 * filters]);
    const zeros = zeroMaps(layer, projected, filters);
    const run = scanSteps(layer, backwards ? flip(layer, projected, 0) : projected, [zeros, zeros], (x, [h, c]) => {
        const carried = graph.node('Conv', [h, recurrent], { auto_pad: 'SAME_UPPER', kernel_shape: (0,onnx_attributes/* ints */.dd)(kernelSize) });
        const sum = graph.node('Add', [x, carried]);
        return lstmStep(layer, { gate, activation }, sum, c, 1);
    }, null);
    const sizes = input.shape.slice(1, -1).map((size, axis) => mapSize(layer, size, axis, kernelSize));
    const states = run.states.map((state) => input.with(channelsLast(layer, state, 1), { shape: [...sizes, filters] }));
    const sequences = config.flag('return_sequences', false);
    const output = sequences
        ? input.with(channelsLast(layer, swapBatchAndTime(layer, run.outputs, input.rank), 2), {
            shape: [input.shape[0] ?? null, ...sizes, filters],
        })
        : states[0];
    return config.flag('return_state', false) ? [output, ...states] : [output];
}
/** The convolutions of all inputs at once: time x batch x 4 filters x space. */
function projectSteps(layer, { steps, spatial, channels, filters, kernelSize }) {
    const { config, graph } = layer;
    const each = graph.node('Shape', [steps], { start: (0,onnx_attributes/* int */.Wh)(2) });
    const flat = graph.node('Reshape', [steps, graph.node('Concat', [layer.integers([-1]), each], { axis: (0,onnx_attributes/* int */.Wh)(0) })]);
    const kernel = channelsFirstKernel(layer, 'kernel', [...kernelSize, channels, 4 * filters]);
    const bias = config.flag('use_bias', true) ? layer.weight('bias', [4 * filters]) : null;
    const padding = config.oneOf('padding', ['valid', 'same'], 'valid');
    const convolved = graph.node('Conv', [flat, kernel, bias], {
        auto_pad: padding === 'same' ? 'SAME_UPPER' : 'VALID',
        kernel_shape: (0,onnx_attributes/* ints */.dd)(kernelSize),
        strides: (0,onnx_attributes/* ints */.dd)(config.ints('strides', spatial, 1)),
        dilations: (0,onnx_attributes/* ints */.dd)(config.ints('dilation_rate', spatial, 1)),
    });
    const outside = graph.node('Shape', [steps], { end: (0,onnx_attributes/* int */.Wh)(2) });
    const inside = graph.node('Shape', [convolved], { start: (0,onnx_attributes/* int */.Wh)(1) });
    return graph.node('Reshape', [convolved, graph.node('Concat', [outside, inside], { axis: (0,onnx_attributes/* int */.Wh)(0) })]);
}
/** Keras keeps space, in, out; ONNX out, in, space. */
function channelsFirstKernel(layer, name, shape) {
    const spatial = shape.length - 2;
    const axes = Array.from({ length: spatial }, (_, axis) => axis);
    return layer.graph.node('Transpose', [layer.weight(name, shape)], { perm: (0,onnx_attributes/* ints */.dd)([spatial + 1, spatial, ...axes]) });
}
/** batch x time x space x channels as batch x time x channels x space. */
function channelsBehindTime(layer, input, spatial) {
    const axes = Array.from({ length: spatial }, (_, axis) => axis + 2);
    return layer.graph.node('Transpose', [input.value], { perm: (0,onnx_attributes/* ints */.dd)([0, 1, spatial + 2, ...axes]) });
}
/** The channels, on axis `from`, move behind the space. */
function channelsLast(layer, value, from) {
    const spatial = layer.config.ints('kernel_size').length;
    const before = Array.from({ length: from }, (_, axis) => axis);
    const space = Array.from({ length: spatial }, (_, axis) => from + 1 + axis);
    return layer.graph.node('Transpose', [value], { perm: (0,onnx_attributes/* ints */.dd)([...before, ...space, from]) });
}
/** Zeros of batch x filters x space, for projected steps of time x batch x 4 filters x space. */
function zeroMaps(layer, projected, filters) {
    const { graph } = layer;
    const batch = graph.node('Shape', [projected], { start: (0,onnx_attributes/* int */.Wh)(1), end: (0,onnx_attributes/* int */.Wh)(2) });
    const space = graph.node('Shape', [projected], { start: (0,onnx_attributes/* int */.Wh)(3) });
    const shape = graph.node('Concat', [batch, layer.integers([filters]), space], { axis: (0,onnx_attributes/* int */.Wh)(0) });
    return graph.node('Expand', [layer.constant([0], []), shape]);
}
function mapSize(layer, size, axis, kernelSize) {
    if (size === null)
        return null;
    const spatial = kernelSize.length;
    const stride = layer.config.ints('strides', spatial, 1)[axis];
    if (layer.config.text('padding', 'valid') === 'same')
        return Math.ceil(size / stride);
    const reach = (kernelSize[axis] - 1) * layer.config.ints('dilation_rate', spatial, 1)[axis];
    return Math.ceil((size - reach) / stride);
}

;// CONCATENATED MODULE: ./src/lower/keras/recurrent/gru-cell.ts







/** Update, reset, candidate: Keras's order is ONNX's. */
const gru_cell_ORDER = [0, 1, 2];
/**
 * h = z * h + (1 - z) * candidate; with `reset_after` the reset gate acts on the projected state and there are two
 * biases (https://github.com/keras-team/keras/blob/v3.3.3/keras/src/layers/rnn/gru.py).
 */
function gruCell(layer) {
    const units = layer.config.int('units');
    const run = (sequence, initial) => {
        const functions = operatorActivations(layer, ['recurrent_activation', 'activation']);
        if (functions === null)
            return gru_cell_stepByStep(layer, units, sequence, initial);
        const bias = gru_cell_operatorBias(layer, units);
        const attributes = { linear_before_reset: (0,onnx_attributes/* int */.Wh)(resetsAfter(layer) ? 1 : 0), ...functions };
        return runOperator(layer, { name: 'GRU', units, stateCount: 1, order: gru_cell_ORDER, bias, attributes }, sequence, initial);
    };
    return { units, stateCount: 1, run };
}
/** Absent in files before Keras 2.1, where the reset gate came first. */
function resetsAfter(layer) {
    return layer.config.flag('reset_after', false);
}
function gru_cell_operatorBias(layer, units) {
    if (!layer.config.flag('use_bias', true))
        return null;
    const shape = resetsAfter(layer) ? [2, 3 * units] : [3 * units];
    const bias = new Float32Array(6 * units);
    bias.set(layer.numbers('bias', shape).data);
    return layer.graph.constant(bias, [1, 6 * units]);
}
function gru_cell_stepByStep(layer, units, { value, features, lengths }, initial) {
    const { graph } = layer;
    const [inputBias, stateBias] = biases(layer, units);
    let projected = graph.node('MatMul', [value, layer.weight('kernel', [features, 3 * units])]);
    if (inputBias !== null)
        projected = graph.node('Add', [projected, inputBias]);
    const step = resetsAfter(layer) ? resetAfter(layer, units, stateBias) : resetBefore(layer, units);
    return scanSteps(layer, projected, initial ?? [zeroState(layer, value, units)], step, lengths);
}
function biases(layer, units) {
    if (!layer.config.flag('use_bias', true))
        return [null, null];
    if (!resetsAfter(layer))
        return [layer.weight('bias', [3 * units]), null];
    const { data } = layer.numbers('bias', [2, 3 * units]);
    return [layer.constant(data.subarray(0, 3 * units)), layer.constant(data.subarray(3 * units))];
}
function resetAfter(layer, units, bias) {
    const { graph } = layer;
    const gate = activationOf(layer, 'recurrent_activation');
    const activation = activationOf(layer, 'activation');
    const recurrent = layer.weight('recurrent_kernel', [units, 3 * units]);
    return (input, [h]) => {
        let state = graph.node('MatMul', [h, recurrent]);
        if (bias !== null)
            state = graph.node('Add', [state, bias]);
        const [xz, xr, xh] = parts(layer, input, 3);
        const [hz, hr, hh] = parts(layer, state, 3);
        const reset = gate(graph.node('Add', [xr, hr]));
        const candidate = activation(graph.node('Add', [xh, graph.node('Mul', [reset, hh])]));
        return [mix(layer, gate(graph.node('Add', [xz, hz])), h, candidate)];
    };
}
function resetBefore(layer, units) {
    const { graph } = layer;
    const gate = activationOf(layer, 'recurrent_activation');
    const activation = activationOf(layer, 'activation');
    const all = layer.weight('recurrent_kernel', [units, 3 * units]);
    const [rz, rr, rh] = parts(layer, all, 3);
    return (input, [h]) => {
        const [xz, xr, xh] = parts(layer, input, 3);
        const plus = (x, state, weight) => graph.node('Add', [x, graph.node('MatMul', [state, weight])]);
        const reset = gate(plus(xr, h, rr));
        const candidate = activation(plus(xh, graph.node('Mul', [reset, h]), rh));
        return [mix(layer, gate(plus(xz, h, rz)), h, candidate)];
    };
}
function parts(layer, value, count) {
    return layer.graph
        .nodes('Split', [value], count, { axis: (0,onnx_attributes/* int */.Wh)(-1), num_outputs: (0,onnx_attributes/* int */.Wh)(count) })
        .map((part) => ({ ...part, elementType: layer.dtype }));
}
function mix(layer, update, h, candidate) {
    const { graph } = layer;
    const rest = withNumber(layer, 'Mul', withNumber(layer, 'Sub', update, 1), -1);
    return graph.node('Add', [graph.node('Mul', [update, h]), graph.node('Mul', [rest, candidate])]);
}

;// CONCATENATED MODULE: ./src/lower/keras/recurrent/simple-cell.ts





/** h = activation(x . kernel + bias + h . recurrent_kernel) */
function simpleCell(layer) {
    const units = layer.config.int('units');
    const run = (sequence, initial) => {
        const functions = operatorActivations(layer, ['activation']);
        if (functions === null)
            return simple_cell_stepByStep(layer, units, sequence, initial);
        const bias = simple_cell_operatorBias(layer, units);
        const operator = { name: 'RNN', units, stateCount: 1, order: [0], bias, attributes: functions };
        return runOperator(layer, operator, sequence, initial);
    };
    return { units, stateCount: 1, run };
}
function simple_cell_operatorBias(layer, units) {
    if (!layer.config.flag('use_bias', true))
        return null;
    const bias = new Float32Array(2 * units);
    bias.set(layer.numbers('bias', [units]).data);
    return layer.graph.constant(bias, [1, 2 * units]);
}
function simple_cell_stepByStep(layer, units, { value, features, lengths }, initial) {
    const { graph } = layer;
    const activation = activationOf(layer, 'activation');
    const recurrent = layer.weight('recurrent_kernel', [units, units]);
    let projected = graph.node('MatMul', [value, layer.weight('kernel', [features, units])]);
    if (layer.config.flag('use_bias', true))
        projected = graph.node('Add', [projected, layer.weight('bias', [units])]);
    return scanSteps(layer, projected, initial ?? [zeroState(layer, value, units)], (input, [h]) => [activation(graph.node('Add', [input, graph.node('MatMul', [h, recurrent])]))], lengths);
}

;// CONCATENATED MODULE: ./src/lower/keras/recurrent/layers.ts







const CELLS = {
    LSTMCell: lstmCell,
    GRUCell: gruCell,
    SimpleRNNCell: simpleCell,
};
function cellVariables({ config }, at) {
    const names = ['kernel', 'recurrent_kernel', ...(config.flag('use_bias', true) ? ['bias'] : [])];
    return names.map((name) => (at === '' ? { name } : { name, at }));
}
/** LSTM, GRU and SimpleRNN: a cell whose settings lie in the layer. */
function layerOfCell(className, maker) {
    return {
        classes: [className],
        masks: 'own',
        limits: 'stateful',
        ignores: [...SEQUENCE_IGNORES, ...CELL_IGNORES],
        variables: (layer) => cellVariables(layer, 'cell'),
        lower: (layer, call) => runSequence(layer, call, [maker(layer)]),
    };
}
const lstmLowering = layerOfCell('LSTM', lstmCell);
const gruLowering = layerOfCell('GRU', gruCell);
const simpleRnnLowering = layerOfCell('SimpleRNN', simpleCell);
/** A cell by itself, inside RNN, StackedRNNCells or a wrapper. */
const cellLowering = {
    classes: Object.keys(CELLS),
    ignores: CELL_IGNORES,
    variables: (layer) => cellVariables(layer, ''),
    lower(layer) {
        throw layer.refuse('class_name', 'is a cell outside a recurrent layer');
    },
};
/** Cells on top of each other: each takes what the one below gives at the same step. */
const stackedCellsLowering = {
    classes: ['StackedRNNCells'],
    ignores: ['reverse_state_order'],
    inner: ({ config }) => cellsOf(config.list('cells')),
    lower(layer) {
        throw layer.refuse('class_name', 'is a cell outside a recurrent layer');
    },
};
function cellsOf(descriptions) {
    const classes = descriptions.map((cell) => isObject(cell) && typeof cell.class_name === 'string' ? cell.class_name : '');
    const names = storedNames(classes);
    return descriptions.map((description, position) => ({ attribute: `cells/${names[position]}`, description }));
}
/** RNN(cell) and RNN([cell, cell]). */
const rnnLowering = {
    classes: ['RNN'],
    masks: 'own',
    limits: 'stateful, cells that are not Keras’s own, states of stacked cells',
    ignores: SEQUENCE_IGNORES,
    inner: ({ config }) => [{ attribute: 'cell', description: config.object('cell') }],
    lower: (layer, call) => runSequence(layer, call, cellsIn(layer.inner('cell'))),
};
function cellsIn(cell) {
    if (cell.className === 'StackedRNNCells') {
        return cellsOf(cell.config.list('cells')).flatMap(({ attribute }) => cellsIn(cell.inner(attribute)));
    }
    const maker = Object.hasOwn(CELLS, cell.className) ? CELLS[cell.className] : undefined;
    if (maker === undefined)
        throw cell.refuse('class_name', 'is no recurrent cell');
    return [maker(cell)];
}

;// CONCATENATED MODULE: ./src/lower/keras/recurrent/time-distributed.ts


/** A layer applied to every step: all steps of all rows are one batch for it. */
const timeDistributedLowering = {
    classes: ['TimeDistributed'],
    masks: 'pass',
    inner: ({ config }) => [{ attribute: 'layer', description: config.object('layer') }],
    lower(layer, call) {
        const { input } = call;
        const { graph } = layer;
        call.argument('training');
        call.argument('mask');
        const steps = input.shape[0] ?? null;
        const inside = input.shape.slice(1).map((_, axis) => knownSize(layer, input, axis + 1));
        const rows = graph.node('Reshape', [input.value, layer.integers([-1, ...inside])]);
        const [result, ...others] = layer.inner('layer').apply([input.with(rows, { shape: inside, mask: null })]);
        if (others.length > 0)
            throw layer.refuse('layer', 'has more than one output');
        return unfold(result, steps);
        function unfold(output, time) {
            const outside = graph.node('Shape', [input.value], { end: (0,onnx_attributes/* int */.Wh)(2) });
            const each = graph.node('Shape', [output.value], { start: (0,onnx_attributes/* int */.Wh)(1) });
            const shape = graph.node('Concat', [outside, each], { axis: (0,onnx_attributes/* int */.Wh)(0) });
            return output.with(graph.node('Reshape', [output.value, shape]), { shape: [time, ...output.shape] });
        }
    },
};

;// CONCATENATED MODULE: ./src/lower/keras/resampling.ts



/** Axes of the places, counted with the batch. */
function resampling_firstPlace(layer) {
    return placesOf(layer) > 1 && isChannelsFirst(layer) ? 2 : 1;
}
/** Every place as often as `size` says, or a bilinear image of as many places. */
const upSamplingLowering = {
    classes: ['UpSampling1D', 'UpSampling2D', 'UpSampling3D'],
    keepsIntegers: true,
    limits: 'interpolation nearest and bilinear',
    lower(layer, { input }) {
        const { config } = layer;
        const places = placesOf(layer);
        const factors = config.ints('size', places);
        if (input.rank !== places + 2)
            throw layer.refuse('input shape', `has rank ${input.rank}, expected ${places + 2}`);
        if (factors.some((factor) => factor < 1))
            throw layer.refuse('size', `is [${factors.join(', ')}]`);
        const interpolation = places === 2 ? config.oneOf('interpolation', ['nearest', 'bilinear'], 'nearest') : 'nearest';
        if (interpolation === 'bilinear') {
            const image = toChannelsFirst(layer, input);
            const sizes = image.places.map((size, axis) => (size === null ? null : size * factors[axis]));
            return fromChannelsFirst(layer, input, { ...resized(layer, image, sizes, factors), channels: image.channels });
        }
        return factors.reduce((current, factor, place) => {
            const axis = resampling_firstPlace(layer) + place;
            const shape = current.shape.map((size, at) => (size === null || at + 1 !== axis ? size : size * factor));
            return current.with(repeat(layer, current, axis, factor), { shape, mask: null });
        }, input);
    },
};
/**
 * Bilinear between the middles of the places, edges repeated: tf.image.resize and jax.image.resize without
 * antialiasing. `factors` where the size is only known to the run.
 */
function resized(layer, image, sizes, factors, nearest = false) {
    requireFloat32(layer);
    const { graph } = layer;
    const scales = image.places.map((size, axis) => factors?.[axis] ?? (size === null ? null : sizes[axis] / size));
    if (scales.includes(null))
        throw layer.refuse('input shape', 'does not tell the size of the image');
    const attributes = {
        mode: nearest ? 'nearest' : 'linear',
        coordinate_transformation_mode: 'half_pixel',
        ...(nearest ? { nearest_mode: 'round_prefer_ceil' } : {}),
    };
    const known = sizes.every((size) => size !== null);
    const target = known
        ? [null, null, targetSizes(layer, image, sizes)]
        : [null, graph.constant(Float32Array.from([1, 1, ...scales]), [2 + scales.length])];
    return { value: graph.node('Resize', [image.value, ...target], attributes), places: sizes };
}
/** Rows and channels as they are, then the sizes. */
function targetSizes(layer, image, sizes) {
    const { graph } = layer;
    const shape = slice(layer, graph.node('Shape', [image.value]), 0, 0, 2);
    return graph.node('Concat', [shape, layer.integers(sizes)], { axis: 0n });
}
/** An image of another size. */
const resizingLowering = {
    classes: ['Resizing'],
    limits: 'interpolation nearest and bilinear, aspect ratio not kept',
    ignores: ['fill_mode', 'fill_value'],
    lower(layer, call) {
        const { config } = layer;
        const { input } = call;
        // Keras writes its default, true, into the call; it changes nothing.
        call.argument('training', 1);
        const interpolation = config.oneOf('interpolation', ['nearest', 'bilinear'], 'bilinear');
        const sizes = [config.int('height'), config.int('width')];
        const image = toChannelsFirst(layer, input);
        const result = resized(layer, image, sizes, null, interpolation === 'nearest');
        return fromChannelsFirst(layer, input, { ...result, channels: image.channels });
    },
};
/** The middle of an image. */
const centerCropLowering = {
    classes: ['CenterCrop'],
    limits: 'not of images smaller than the crop, which Keras resizes',
    lower(layer, call) {
        const { input } = call;
        call.argument('training', 1);
        const wanted = [layer.config.int('height'), layer.config.int('width')];
        const first = isChannelsFirst(layer) ? 2 : 1;
        if (input.rank !== 4)
            throw layer.refuse('input shape', `has rank ${input.rank}, expected 4`);
        return wanted.reduce((current, size, place) => {
            const axis = first + place;
            const found = current.shape[axis - 1] ?? null;
            if (found === null || found < size) {
                throw layer.refuse(place === 0 ? 'height' : 'width', `is ${size} for an image of ${found ?? 'any size'}`);
            }
            const from = Math.trunc((found - size) / 2);
            const shape = current.shape.map((known, at) => (at + 1 === axis ? size : known));
            return current.with(slice(layer, current.value, axis, from, from + size), { shape });
        }, input);
    },
};

;// CONCATENATED MODULE: ./src/lower/keras/reshaping.ts


/** Rows as one axis; channels go last first, as Keras does it. */
const flattenLowering = {
    classes: ['Flatten'],
    keepsIntegers: true,
    lower(layer, { input }) {
        const { shape } = input;
        const moved = isChannelsFirst(layer) && shape.length > 1;
        const order = [0, ...shape.slice(1).map((_, axis) => axis + 2), 1];
        const value = moved ? transpose(layer, input.value, order) : input.value;
        return reshapeRows(layer, input.with(value), [reshaping_cellsOf(input)]);
    },
};
function reshaping_cellsOf({ shape }) {
    return shape.reduce((cells, size) => (cells === null || size === null ? null : cells * size), 1);
}
const reshapeLowering = {
    classes: ['Reshape'],
    keepsIntegers: true,
    lower(layer, { input }) {
        const target = layer.config.ints('target_shape');
        const known = target.filter((size) => size !== -1).reduce((product, size) => product * size, 1);
        const cells = reshaping_cellsOf(input);
        const rest = cells === null ? null : cells / known;
        const fits = target.filter((size) => size === -1).length <= 1 && (rest === null || Number.isInteger(rest));
        if (!fits)
            throw layer.refuse('target_shape', `is [${target.join(', ')}] for [${input.shape.join(', ')}]`);
        return reshapeRows(layer, input, target.map((size) => (size === -1 ? rest : size)));
    },
};
/** `dims` counts from 1: the batch stays. */
const permuteLowering = {
    classes: ['Permute'],
    keepsIntegers: true,
    lower(layer, { input }) {
        const order = layer.config.ints('dims', input.shape.length);
        if ([...order].sort((a, b) => a - b).some((axis, position) => axis !== position + 1)) {
            throw layer.refuse('dims', `is [${order.join(', ')}]`);
        }
        return input.with(transpose(layer, input.value, [0, ...order]), {
            shape: order.map((axis) => input.shape[axis - 1] ?? null),
        });
    },
};
const repeatVectorLowering = {
    classes: ['RepeatVector'],
    keepsIntegers: true,
    lower(layer, { input }) {
        const count = layer.config.int('n');
        if (input.shape.length !== 1)
            throw layer.refuse('input shape', `has rank ${input.rank}, expected 2`);
        const rows = reshapeRows(layer, input, [1, input.shape[0] ?? null]);
        return rows.with(repeat(layer, rows, 1, count), { shape: [count, input.shape[0] ?? null] });
    },
};

;// CONCATENATED MODULE: ./src/lower/keras/index.ts































/** Every layer class that ModelGate runs. Sequential, Functional and InputLayer are the engine's own (network.ts). */
const KERAS_LAYERS = [
    denseLowering,
    einsumDenseLowering,
    embeddingLowering,
    convolutionLowering,
    convTransposeLowering,
    depthwiseLowering,
    separableLowering,
    maxPoolingLowering,
    averagePoolingLowering,
    globalMaxPoolingLowering,
    globalAveragePoolingLowering,
    batchNormalizationLowering,
    layerNormalizationLowering,
    groupNormalizationLowering,
    unitNormalizationLowering,
    rmsNormalizationLowering,
    spectralNormalizationLowering,
    flattenLowering,
    reshapeLowering,
    permuteLowering,
    repeatVectorLowering,
    croppingLowering,
    zeroPaddingLowering,
    upSamplingLowering,
    resizingLowering,
    centerCropLowering,
    ...mergeLowerings,
    concatenateLowering,
    dotLowering,
    activationLowering,
    reluLowering,
    leakyReluLowering,
    preluLowering,
    eluLowering,
    thresholdedReluLowering,
    softmaxLowering,
    identityLowering,
    maskingLowering,
    rescalingLowering,
    normalizationLowering,
    lstmLowering,
    gruLowering,
    simpleRnnLowering,
    rnnLowering,
    cellLowering,
    stackedCellsLowering,
    bidirectionalLowering,
    timeDistributedLowering,
    convLstmLowering,
    multiHeadAttentionLowering,
    groupedQueryAttentionLowering,
    attentionLowering,
    additiveAttentionLowering,
    tensorflowOperationLowering,
    categoryEncodingLowering,
    discretizationLowering,
    hashingLowering,
    integerLookupLowering,
    stringLookupLowering,
    textVectorizationLowering,
];

;// CONCATENATED MODULE: ./src/lower/keras/network.ts






/** A model, by itself or as a layer of another one: its layers are called in the order in which they need each other. */
const networkLowering = {
    classes: ['Sequential', 'Functional', 'Model'],
    masks: 'own',
    keepsIntegers: true,
    ignores: ['build_input_shape', 'build_config'],
    inner: (layer) => parseNetwork(layer).layers.map(({ attribute, description }) => ({ attribute, description })),
    lower(layer, call) {
        const network = parseNetwork(layer);
        call.argument('training', 1);
        call.argument('mask', 2);
        return new Calls(layer, network, call.inputs).outputs();
    },
};
/** The place where the tensors of a model come in; it is never called, its tensors are given to the model. */
const inputLowering = {
    classes: ['InputLayer'],
    masks: 'own',
    keepsIntegers: true,
    ignores: ['optional'],
    lower(layer, { input }) {
        // A Sequential without declared input, inside another model, takes what it is called with.
        const { config } = layer;
        if (!config.has('batch_shape') && !config.has('batch_input_shape'))
            return input;
        return fitInput(layer, input, inputSignature(layer));
    },
};
/** The calls of one run through a model, each made once. */
class Calls {
    #owner;
    #network;
    #layers;
    #done = new Map();
    constructor(owner, network, inputs) {
        this.#owner = owner;
        this.#network = network;
        this.#layers = new Map(network.layers.map((layer) => [layer.name, layer]));
        if (inputs.length !== network.inputs.length) {
            throw (0,errors/* unsupported */.qO)(owner.path, `is called with ${inputs.length} tensors, but has ${network.inputs.length} inputs`);
        }
        for (const [position, ref] of network.inputs.entries()) {
            const layer = this.#layerOf(ref);
            this.#done.set(keyOf(ref), owner.inner(layer.attribute).apply([inputs[position]]));
        }
    }
    outputs() {
        return this.#network.outputs.map((ref) => this.#tensor(ref));
    }
    /** Calls what an output needs, without recursion: a network may be thousands of layers deep. */
    #tensor(wanted) {
        const open = [wanted];
        const waiting = new Set();
        while (open.length > 0) {
            const ref = open.at(-1);
            const key = keyOf(ref);
            if (this.#done.has(key)) {
                open.pop();
                continue;
            }
            const needed = this.#needs(ref).filter((input) => !this.#done.has(keyOf(input)));
            if (needed.length > 0) {
                if (waiting.has(key))
                    throw this.#refuse(ref, 'needs its own output');
                waiting.add(key);
                open.push(...needed);
                continue;
            }
            this.#done.set(key, this.#call(ref));
        }
        const tensor = this.#done.get(keyOf(wanted))[wanted.tensor];
        if (tensor === undefined)
            throw this.#refuse(wanted, `has no output number ${wanted.tensor}`);
        return tensor;
    }
    #needs(ref) {
        const { first, positional, keywords } = this.#nodeOf(ref);
        return [first, ...positional, ...Object.values(keywords)].flatMap(refsOf);
    }
    #call(ref) {
        const { first, positional, keywords } = this.#nodeOf(ref);
        const layer = this.#owner.inner(this.#layerOf(ref).attribute);
        const named = Object.entries(keywords).map(([name, value]) => [name, this.#resolve(value)]);
        return layer.apply(tensorsIn(this.#resolve(first)), Object.fromEntries(named), positional.map((value) => this.#resolve(value)));
    }
    #resolve(argument) {
        if ('value' in argument)
            return argument.value;
        if ('list' in argument)
            return argument.list.map((item) => this.#resolve(item));
        const tensor = this.#done.get(keyOf(argument.ref))?.[argument.ref.tensor];
        if (tensor === undefined)
            throw this.#refuse(argument.ref, `has no output number ${argument.ref.tensor}`);
        return tensor;
    }
    #layerOf(ref) {
        const layer = this.#layers.get(ref.layer);
        if (layer === undefined)
            throw this.#refuse(ref, 'is not a layer of the model');
        return layer;
    }
    #nodeOf(ref) {
        const node = this.#layerOf(ref).calls[ref.node];
        if (node === undefined)
            throw this.#refuse(ref, `has no call number ${ref.node}`);
        return node;
    }
    #refuse(ref, reason) {
        return (0,errors/* unsupported */.qO)(`${this.#owner.path}/${(0,core_text/* plain */.pj)(ref.layer, 80)}`, reason);
    }
}
function keyOf({ layer, node }) {
    return `${node} ${layer}`;
}

;// CONCATENATED MODULE: ./src/lower/keras/registry.ts


const BY_CLASS = new Map([networkLowering, inputLowering, ...KERAS_LAYERS].flatMap((lowering) => lowering.classes.map((name) => [name, lowering])));
/** The lowering of a layer class, or undefined when ModelGate does not know it. */
function findLayer(className) {
    return BY_CLASS.get(className);
}
/** All layer classes that run, models and inputs included, in registry order. */
function kerasClasses() {
    return [...BY_CLASS.keys()];
}

;// CONCATENATED MODULE: ./src/lower/keras/weight-numbers.ts

/** A stored weight as doubles. @throws unsupported for text, corrupt when there are more or fewer numbers than its shape says */
function weightNumbers(weight, path, name) {
    const values = weight.read();
    if (isTexts(values))
        throw (0,errors/* unsupported */.qO)(path, `weight ${name} holds text where numbers are expected`);
    const cells = weight.shape.reduce((product, size) => product * size, 1);
    if (values.length !== cells) {
        throw (0,errors/* corrupt */.qb)('keras', `${path}: weight ${name} holds ${values.length} numbers for the shape [${weight.shape.join(', ')}]`);
    }
    const data = values instanceof Float64Array ? values : Float64Array.from(values, Number);
    return { shape: weight.shape, data };
}
function isTexts(values) {
    return Array.isArray(values);
}

;// CONCATENATED MODULE: ./src/lower/keras/layer-node.ts











/** Layers inside layers: models in models and wrappers in wrappers. */
const MAX_LAYER_DEPTH = 64;
/** A layer of the file with its lowering, its config and, once they are found, its weights. */
class LayerNode {
    className;
    name;
    path;
    config;
    dtype;
    tree;
    #build;
    #lowering;
    #inner = new Map();
    #constants = new Map();
    /** @throws unsupported for classes that are not in the registry */
    constructor(description, place, build) {
        const { className, config, name } = readDescription(description, place.path);
        this.className = className;
        this.name = name;
        this.path = place.path === '' ? (0,core_text/* plain */.pj)(name, 80) : `${place.path}/${(0,core_text/* plain */.pj)(name, 80)}`;
        if (place.depth > MAX_LAYER_DEPTH) {
            throw new errors/* ModelGateError */.j3('limit', `${this.path}: more than ${MAX_LAYER_DEPTH} layers inside each other`);
        }
        requireBuiltIn(description, className, this.path);
        const lowering = isOperation(description) ? findOperation(className) : findLayer(className);
        if (lowering === undefined)
            throw notLowered(className, this.path);
        build.classes.add(className);
        this.#build = build;
        this.#lowering = lowering;
        this.config = new KerasConfig(config, this.path);
        const policy = dtypePolicy(config.dtype, this.path);
        this.dtype = policy.compute;
        if (policy.halved !== null) {
            build.notes.add(`the model computes in ${policy.halved} with Keras and in float32 here: results agree to half precision, about 3 digits`);
        }
        for (const { attribute, description: inside } of [...(lowering.inner?.(this) ?? []), ...activationLayers(config)]) {
            const stored = place.stored === '' ? attribute : `${place.stored}/${attribute}`;
            const child = new LayerNode(inside, { path: this.path, stored, depth: place.depth + 1 }, build);
            if (this.#inner.has(attribute))
                throw new TypeError(`${className} declares ${attribute} twice`);
            this.#inner.set(attribute, child);
        }
        this.tree = {
            path: this.path,
            name,
            stored: place.stored,
            trainable: config.trainable !== false,
            variables: lowering.variables?.(this) ?? [],
            inner: [...this.#inner.values()].map((child) => child.tree),
        };
    }
    get graph() {
        return this.#build.graph;
    }
    get version() {
        return this.#build.version;
    }
    weight(name, shape) {
        const known = this.#constants.get(name);
        if (known !== undefined)
            return known;
        const constant = this.#constantOf(this.#stored(name, shape), name);
        this.#constants.set(name, constant);
        return constant;
    }
    numbers(name, shape) {
        return weightNumbers(this.#stored(name, shape), this.path, name);
    }
    inner(attribute) {
        const child = this.#inner.get(attribute);
        // A network names its inputs by their layers, which may not be there.
        if (child === undefined)
            throw (0,errors/* corrupt */.qb)('keras', `${this.path || this.className} has no layer ${(0,core_text/* plain */.pj)(attribute, 60)}`);
        return child;
    }
    apply(inputs, keywords = {}, positional = []) {
        if (inputs.length === 0)
            throw this.refuse('inbound_nodes', 'has a call without tensors');
        const lowering = this.#lowering;
        const cast = inputs.map((input) => this.#cast(input));
        const call = new KerasCall(this.path, cast, positional.map((value) => this.#castAll(value)), new Map(Object.entries(keywords).map(([key, value]) => [key, this.#castAll(value)])));
        const result = lowering.lower(this, call);
        const [argument] = call.unasked();
        if (argument !== undefined)
            throw this.refuse(`call argument ${(0,core_text/* plain */.pj)(argument, 60)}`, 'is not covered');
        const [key] = this.config.unread(lowering.ignores ?? []);
        if (key !== undefined)
            throw this.refuse((0,core_text/* plain */.pj)(key, 60), `is ${config_short(this.config.raw(key))}, which is not covered`);
        const outputs = result instanceof KerasTensor ? [result] : result;
        if (lowering.masks === 'own')
            return outputs;
        const mask = lowering.masks === 'pass' ? cast[0].mask : null;
        return outputs.map((output) => (output.mask === mask ? output : output.withMask(mask)));
    }
    constant(values, shape = [values.length]) {
        return this.graph.constant(this.dtype === 'double' ? Float64Array.from(values) : Float32Array.from(values), shape);
    }
    integers(values, shape = [values.length]) {
        return this.graph.constant(BigInt64Array.from(values, BigInt), shape);
    }
    prologue(input, preparation) {
        return this.#build.addPrologue(input, preparation, this.path);
    }
    boundInput({ origin }, count) {
        const { bounds } = this.#build;
        if (origin !== null)
            bounds.set(origin, Math.min(count, bounds.get(origin) ?? count));
    }
    asset(name) {
        return this.#build.record.assets.get(`${this.tree.stored}/${name}`);
    }
    namedWeight(name) {
        const { weights } = this.#build.record;
        const weight = weights.kind === 'by-position' ? weights.weights.get(`${this.tree.stored}/vars/${name}`) : undefined;
        return weight && weightNumbers(weight, this.path, name);
    }
    note(message) {
        this.#build.notes.add(`${this.path}: ${message}`);
    }
    refuse(key, reason, remedy = 'Export the model to ONNX; .onnx files run as they are.') {
        return (0,errors/* unsupported */.qO)(this.path, `${this.className}: ${key} ${reason}`, remedy);
    }
    #constantOf(weight, name) {
        if (weight.elementType === 'string')
            return this.graph.constant(weight.read(), weight.shape);
        // Float32 as it is: a large model would be four times its size as doubles and floats.
        const values = weight.elementType === 'float32' && this.dtype === 'float' ? weight.read() : null;
        const cells = weight.shape.reduce((product, size) => product * size, 1);
        if (values instanceof Float32Array && values.length === cells)
            return this.graph.constant(values, weight.shape);
        return this.constant(weightNumbers(weight, this.path, name).data, weight.shape);
    }
    #stored(name, shape) {
        const weight = this.#build.weights.get(this.tree)?.get(name);
        if (weight === undefined)
            throw new TypeError(`${this.className} declares no variable ${name}`);
        const fits = shape === undefined ||
            (shape.length === weight.shape.length &&
                shape.every((size, axis) => (size ?? weight.shape[axis]) === weight.shape[axis]));
        if (fits)
            return weight;
        throw (0,errors/* corrupt */.qb)('keras', `${this.path}: weight ${name} has shape [${weight.shape.join(', ')}], expected [${shape.map((size) => size ?? 'any').join(', ')}]`);
    }
    /** Floating-point inputs become the dtype of the layer, as Keras's autocast does; integers where the layer computes with them. */
    #cast(input) {
        const { dtype } = input;
        if (dtype === this.dtype)
            return input;
        const isFloat = dtype === 'float' || dtype === 'double';
        if (!isFloat && this.#lowering.keepsIntegers === true)
            return input;
        if (dtype === 'string')
            throw this.refuse('input', 'is text, which this layer does not take');
        return input.with(this.graph.cast(input.value, this.dtype), { dtype: this.dtype });
    }
    #castAll(value) {
        if (value instanceof KerasTensor)
            return this.#cast(value);
        return Array.isArray(value) ? value.map((item) => this.#castAll(item)) : value;
    }
}
/** Layers that stand in the place of an activation function. */
function activationLayers(config) {
    return ['activation', 'recurrent_activation'].flatMap((key) => {
        const description = config[key];
        return isLayerDescription(description) ? [{ attribute: key, description }] : [];
    });
}
function readDescription(description, path) {
    if (!isObject(description) || typeof description.class_name !== 'string') {
        throw (0,errors/* corrupt */.qb)('keras', `a layer of ${path || 'the model'} is ${config_short(description)}, not a layer`);
    }
    const className = description.class_name;
    // Keras 2.2 wrote the layers of a Sequential as its whole config.
    const config = Array.isArray(description.config)
        ? { layers: description.config }
        : description.config;
    if (!isObject(config))
        throw (0,errors/* corrupt */.qb)('keras', `${path}/${(0,core_text/* plain */.pj)(className, 80)} has the config ${config_short(config)}`);
    const name = config.name ?? description.name;
    return { className, config, name: typeof name === 'string' ? name : className.toLowerCase() };
}
function notLowered(className, path) {
    return (0,errors/* unsupported */.qO)(path, `the layer class ${(0,core_text/* plain */.pj)(className, 80)} is not supported`, 'Export the model to ONNX; .onnx files run as they are.');
}

;// CONCATENATED MODULE: ./src/lower/keras/variables.ts


/**
 * Finds the stored weight of every declared variable.
 * @param root the model; in .h5 each of its layers has a list of its own
 * @throws unsupported when a weight is missing or left over: then the declarations and the file disagree
 */
function findWeights(root, weights) {
    const found = new Map();
    if (weights.kind === 'by-layer') {
        for (const layer of root.inner)
            assignList(layer, weights.layers.get(layer.name) ?? [], found);
    }
    else
        assignPaths(root, weights.weights, found);
    return found;
}
/**
 * The order of .h5: `layer.trainable_weights + layer.non_trainable_weights`, each in the order of creation; what a
 * frozen layer holds is not trainable (https://github.com/keras-team/keras/blob/v3.3.3/keras/src/layers/layer.py).
 */
function assignList(layer, list, found) {
    const all = declaredIn(layer, true);
    const ordered = [...all.filter(({ trainable }) => trainable), ...all.filter(({ trainable }) => !trainable)];
    if (ordered.length !== list.length) {
        throw (0,errors/* unsupported */.qO)(layer.path, `the file holds ${list.length} weights for this layer, expected ${ordered.length} (${names(ordered)})`);
    }
    for (const [position, { tree, variable }] of ordered.entries()) {
        enter(found, tree, variable.name, list[position]);
    }
}
function declaredIn(tree, ancestorsTrain) {
    const trains = ancestorsTrain && tree.trainable;
    const own = tree.variables
        .filter(({ repeated }) => repeated !== true)
        .map((variable) => ({
        tree,
        variable,
        trainable: trains && variable.trainable !== false,
    }));
    return [...own, ...tree.inner.flatMap((inner) => declaredIn(inner, trains))];
}
/** tf-keras 2.12 and 2.13 wrote this in place of `layers`. */
const OLD_CONTAINER = '_layer_checkpoint_dependencies';
function assignPaths(root, weights, found) {
    const current = new Map([...weights].map(([path, weight]) => [path.replaceAll(OLD_CONTAINER, 'layers'), weight]));
    const used = new Set();
    for (const { tree, variable, position } of positioned(root)) {
        const owner = [tree.stored, variable.at ?? ''].filter((part) => part !== '').join('/');
        const path = `${owner}/vars/${position}`;
        const weight = current.get(path);
        if (weight === undefined) {
            throw (0,errors/* unsupported */.qO)(tree.path, `weight ${variable.name} is not in the file (at ${(0,core_text/* plain */.pj)(path, 120)})`);
        }
        used.add(path);
        enter(found, tree, variable.name, weight);
    }
    const left = [...current.keys()].find((path) => !used.has(path) && !NO_WEIGHT.test(path));
    if (left !== undefined)
        throw (0,errors/* unsupported */.qO)('model', `the file holds a weight that no layer takes: ${(0,core_text/* plain */.pj)(left, 120)}`);
}
/** State of random generators and of training, which predictions do not need, and what layers ask for by name. */
const NO_WEIGHT = /(^|\/)((seed_generator|_?random_generator|optimizer|metrics|compile_metrics|_compile_metrics)\/|vars\/idf_weights$)/;
/** Numbers variables within their owner: trainable ones first, as Layer.save_own_variables does. */
function* positioned(tree) {
    const counts = new Map();
    for (const trainable of [true, false]) {
        for (const variable of tree.variables) {
            if ((variable.trainable !== false) !== trainable)
                continue;
            const owner = variable.at ?? '';
            const position = counts.get(owner) ?? 0;
            counts.set(owner, position + 1);
            yield { tree, variable, position };
        }
    }
    for (const inner of tree.inner)
        yield* positioned(inner);
}
function enter(found, tree, name, weight) {
    const own = found.get(tree) ?? new Map();
    found.set(tree, own.set(name, weight));
}
function names(declared) {
    return declared.map(({ variable }) => variable.name).join(', ') || 'none';
}

;// CONCATENATED MODULE: ./src/lower/keras/version.ts
/** `2.2.4-tf` -> 2.2. A file without a version was written before 2.0.8, in the dialect of Keras 2. */
function parseVersion(text) {
    const parts = /^(\d+)\.(\d+)/.exec(text ?? '');
    return { major: Number(parts?.[1] ?? 2), minor: Number(parts?.[2] ?? 0), text };
}

;// CONCATENATED MODULE: ./src/lower/keras/program.ts











/**
 * Lowers a Keras model to an ONNX graph.
 * @throws ModelGateError unsupported naming the layer and the config key in the way; corrupt; limit
 */
function lowerKeras(record, options = {}) {
    requireShallow(record.architecture);
    const metadata = {};
    const graph = (0,graph_builder/* createGraph */.F)({ producer: { name: 'modelgate', version: version/* VERSION */.x }, metadata });
    const inputs = new GraphInputs(graph);
    const build = {
        graph,
        version: parseVersion(record.kerasVersion),
        record,
        notes: new Set(),
        classes: new Set(),
        bounds: new Map(),
        weights: new Map(),
        prologues: inputs.prologues,
        addPrologue: (input, preparation, path) => inputs.prepare(input, preparation, path),
    };
    const root = new LayerNode(record.architecture, { path: '', stored: '', depth: 0 }, build);
    const network = parseNetwork(root);
    build.weights = findWeights(root.tree, record.weights);
    const attributes = new Map(network.layers.map(({ name, attribute }) => [name, attribute]));
    const ports = network.inputs.map((ref) => inputs.declare(root.inner(attributes.get(ref.layer) ?? ref.layer)));
    const results = root.apply(ports);
    const names = outputNames(network.outputs.map(({ layer }) => layer), inputs.names);
    const head = headOf(root, results[0], names[0], record.training);
    if (options.outputs === 'head')
        addHead(graph, results[0], head);
    else
        for (const [position, result] of results.entries())
            declareOutput(build, result, names[position]);
    const program = {
        inputs: inputs.ports,
        outputs: results.map(({ shape, dtype }, position) => ({ name: names[position], shape, dtype })),
        prologues: inputs.prologues,
        graphInputs: inputs.used,
        bounds: build.bounds,
        notes: [...build.notes],
        classes: [...build.classes],
        head,
    };
    Object.assign(metadata, options.metadata?.(program));
    return { ...program, onnx: graph.toBytes() };
}
function declareOutput({ graph }, result, name) {
    const shape = ['N', ...result.shape.map((size, axis) => size ?? `${name}_${axis}`)];
    const elementType = result.dtype;
    graph.output(result.value, name, { elementType, shape });
}
/** The names of the output layers, numbered where two are the same or an input has the name. */
function outputNames(layers, taken) {
    const used = new Set(taken);
    return layers.map((layer) => {
        let name = layer;
        for (let number = 1; used.has(name); number++)
            name = `${layer}_${number}`;
        used.add(name);
        return name;
    });
}
/** Parsers below are recursive; JSON.parse is not. */
function requireShallow(architecture) {
    let level = [architecture];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > limits/* MAX_OBJECT_DEPTH */.Np) {
            throw new errors/* ModelGateError */.j3('limit', `the model's configuration is nested deeper than ${limits/* MAX_OBJECT_DEPTH */.Np} levels`);
        }
        level = level.flatMap((value) => Array.isArray(value) ? value : isObject(value) ? Object.values(value) : []);
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
    RegexFullMatch: ['bool'],
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


/***/ })

};
