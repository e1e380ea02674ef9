export const id = 5709;
export const ids = [5709];
export const modules = {

/***/ 65709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readCatboost)
});

// UNUSED EXPORTS: ctrKey

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
;// CONCATENATED MODULE: ./src/formats/catboost/flatbuffer.ts

/**
 * A table of a FlatBuffers message, read field by field with every offset checked:
 * https://flatbuffers.dev/internals/. Fields are numbered as in the schema; absent ones give the default.
 */
class FlatTable {
    #view;
    #at;
    #vtable;
    #fields;
    constructor(view, at) {
        this.#view = view;
        this.#at = at;
        this.#vtable = at - view.getInt32(need(view, at, 4), true);
        this.#fields = (view.getUint16(need(view, this.#vtable, 4), true) - 4) / 2;
        need(view, this.#vtable, 4 + this.#fields * 2);
    }
    static root(bytes) {
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        return new FlatTable(view, follow(view, 0));
    }
    int(field, otherwise = 0) {
        const at = this.#field(field, 4);
        return at === null ? otherwise : this.#view.getInt32(at, true);
    }
    byte(field, otherwise = 0) {
        const at = this.#field(field, 1);
        return at === null ? otherwise : this.#view.getUint8(at);
    }
    float(field, otherwise = 0) {
        const at = this.#field(field, 4);
        return at === null ? otherwise : this.#view.getFloat32(at, true);
    }
    double(field, otherwise = 0) {
        const at = this.#field(field, 8);
        return at === null ? otherwise : this.#view.getFloat64(at, true);
    }
    table(field) {
        const at = this.#field(field, 4);
        if (at === null)
            throw (0,errors/* corrupt */.qb)('CatBoost model', `field ${field} is not there`, this.#at);
        return new FlatTable(this.#view, follow(this.#view, at));
    }
    text(field) {
        const { start, count } = this.#vector(field, 1);
        return textAt(this.#view, start, count);
    }
    bytes(field) {
        const { start, count } = this.#vector(field, 1);
        return new Uint8Array(this.#view.buffer, this.#view.byteOffset + start, count);
    }
    ints(field) {
        const { start, count } = this.#vector(field, 4);
        return Int32Array.from({ length: count }, (_, index) => this.#view.getInt32(start + index * 4, true));
    }
    floats(field) {
        const { start, count } = this.#vector(field, 4);
        return Float32Array.from({ length: count }, (_, index) => this.#view.getFloat32(start + index * 4, true));
    }
    doubles(field) {
        const { start, count } = this.#vector(field, 8);
        return Float64Array.from({ length: count }, (_, index) => this.#view.getFloat64(start + index * 8, true));
    }
    /** Structs of a fixed size, each as its own view. */
    structs(field, size) {
        const { start, count } = this.#vector(field, size);
        return Array.from({ length: count }, (_, index) => new DataView(this.#view.buffer, this.#view.byteOffset + start + index * size, size));
    }
    tables(field) {
        const { start, count } = this.#vector(field, 4);
        return Array.from({ length: count }, (_, index) => new FlatTable(this.#view, follow(this.#view, start + index * 4)));
    }
    texts(field) {
        const { start, count } = this.#vector(field, 4);
        return Array.from({ length: count }, (_, index) => {
            const { start: from, count: length } = vectorAt(this.#view, follow(this.#view, start + index * 4), 1);
            return textAt(this.#view, from, length);
        });
    }
    /** Items of a vector; 0 when it is absent. */
    count(field) {
        const at = this.#field(field, 4);
        return at === null ? 0 : vectorAt(this.#view, follow(this.#view, at), 1).count;
    }
    #field(field, size) {
        if (field >= this.#fields)
            return null;
        const offset = this.#view.getUint16(this.#vtable + 4 + field * 2, true);
        return offset === 0 ? null : need(this.#view, this.#at + offset, size);
    }
    #vector(field, size) {
        const at = this.#field(field, 4);
        return at === null ? { start: 0, count: 0 } : vectorAt(this.#view, follow(this.#view, at), size);
    }
}
function follow(view, at) {
    return at + view.getUint32(need(view, at, 4), true);
}
function vectorAt(view, at, size) {
    const count = view.getUint32(need(view, at, 4), true);
    need(view, at + 4, count * size);
    return { start: at + 4, count };
}
function textAt(view, start, length) {
    return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + start, length));
}
function need(view, at, length) {
    if (at < 0 || at + length > view.byteLength)
        throw (0,errors/* corrupt */.qb)('CatBoost model', 'an offset leads out of the file', at);
    return at;
}

// EXTERNAL MODULE: ./src/formats/catboost/model.ts
var model = __webpack_require__(61855);
;// CONCATENATED MODULE: ./src/formats/catboost/cbm.ts




/**
 * CatBoost's own format: `CBM1`, the length of a FlatBuffers message, the message, and the parts that it names.
 * https://github.com/catboost/catboost/tree/v1.2.8/catboost/libs/model/flatbuffers
 */
const CTR_PART = 'static_provider_v1';
const NAN_TREATMENTS = ['AsIs', 'AsFalse', 'AsTrue'];
const BUCKET_BYTES = 12;
const MAX_TREES = 5_000_000;
const MAX_TREE_DEPTH = 30;
/** @throws ModelGateError code 'corrupt' with the offset, 'unsupported' for parts of unknown kinds, 'limit' */
function readCbm(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 8)
        throw (0,errors/* corrupt */.qb)('CatBoost model', 'the file ends in its head', bytes.length);
    const coreEnd = 8 + view.getUint32(4, true);
    if (coreEnd > bytes.length)
        throw (0,errors/* corrupt */.qb)('CatBoost model', `truncated: ${coreEnd} bytes are announced, the file ends`, bytes.length);
    const core = FlatTable.root(bytes.subarray(8, coreEnd));
    const format = core.text(0);
    if (format !== 'FlabuffersModel_v1')
        throw (0,errors/* unsupported */.qO)('CatBoost model', `the format ${(0,core_text/* plain */.pj)(format, 40)}`);
    const parts = core.texts(3);
    const unknown = parts.find((part) => part !== CTR_PART);
    if (unknown !== undefined) {
        throw (0,errors/* unsupported */.qO)('catboost', `the model part ${(0,core_text/* plain */.pj)(unknown, 60)}: features made from text or embeddings are not supported`, 'Train without text and embedding features.');
    }
    const rest = bytes.subarray(coreEnd);
    const { tables, length } = parts.length === 0 ? { tables: new Map(), length: 0 } : readCtrs(rest);
    if (length !== rest.length)
        throw (0,errors/* corrupt */.qb)('CatBoost model', 'bytes follow the model', coreEnd + length);
    return { ...readTrees(core.table(1)), encoding: 'cbm', ctrTables: tables, info: readInfo(core) };
}
function readInfo(core) {
    return new Map(core.tables(2).map((entry) => [entry.text(0), entry.text(1)]));
}
function readTrees(trees) {
    const dimensions = trees.int(0);
    if (dimensions < 1)
        throw (0,errors/* corrupt */.qb)('CatBoost model', `${dimensions} numbers a leaf`);
    const multiBias = Array.from(trees.doubles(16));
    return {
        dimensions,
        floatFeatures: trees.tables(5).map((feature) => ({
            hasNans: feature.byte(0) !== 0,
            index: feature.int(1, -1),
            flatIndex: feature.int(2, -1),
            borders: feature.floats(3),
            name: feature.text(4),
            nan: NAN_TREATMENTS[feature.byte(5)] ?? 'AsIs',
        })),
        catFeatures: trees.tables(4).map((feature) => ({
            index: feature.int(0, -1),
            flatIndex: feature.int(1, -1),
            name: feature.text(2),
            used: feature.byte(3, 1) !== 0,
        })),
        textFeatures: trees.count(12),
        estimatedFeatures: trees.count(13),
        embeddingFeatures: trees.count(18),
        oneHotFeatures: trees.tables(6).map((feature) => ({ catFeature: feature.int(0, -1), values: feature.ints(1) })),
        ctrFeatures: trees.tables(7).map(readCtrFeature),
        trees: trees.count(10) > 0 ? readFreeTrees(trees, dimensions) : readSymmetricTrees(trees, dimensions),
        scale: trees.double(14, 1),
        bias: multiBias.length > 0 ? multiBias : new Array(dimensions).fill(trees.double(15)),
    };
}
function shapeOf(trees) {
    const [splits, sizes, starts] = [trees.ints(1), trees.ints(2), trees.ints(3)];
    if (sizes.length > MAX_TREES)
        throw new errors/* ModelGateError */.j3('limit', `CatBoost model: ${sizes.length} trees`);
    if (starts.length !== sizes.length)
        throw (0,errors/* corrupt */.qb)('CatBoost model', 'tree sizes do not fit tree offsets');
    for (const [tree, size] of sizes.entries()) {
        if (size < 0 || starts[tree] < 0 || starts[tree] + size > splits.length) {
            throw (0,errors/* corrupt */.qb)('CatBoost model', `tree ${tree} has splits that are not there`);
        }
    }
    return { sizes, starts, splits };
}
function readSymmetricTrees(trees, dimensions) {
    const { sizes, starts, splits } = shapeOf(trees);
    const values = trees.doubles(8);
    let first = 0;
    const read = Array.from(sizes, (size, tree) => {
        const count = size > MAX_TREE_DEPTH ? Infinity : 2 ** size * dimensions;
        if (first + count > values.length)
            throw (0,errors/* corrupt */.qb)('CatBoost model', `tree ${tree} has leaves that are not there`);
        const own = values.subarray(first, first + count);
        first += count;
        return { kind: 'symmetric', splits: splits.subarray(starts[tree], starts[tree] + size), values: own };
    });
    if (first !== values.length)
        throw (0,errors/* corrupt */.qb)('CatBoost model', 'there are more leaf values than leaves');
    return read;
}
/** Depth-wise and loss-guided trees: every node says how far its children are, 0 where there is none. */
function readFreeTrees(trees, dimensions) {
    const { sizes, starts, splits } = shapeOf(trees);
    const values = trees.doubles(8);
    const steps = trees.structs(10, 4);
    const leafIds = trees.ints(11);
    if (steps.length !== splits.length || leafIds.length !== splits.length) {
        throw (0,errors/* corrupt */.qb)('CatBoost model', 'the nodes of its trees do not fit together');
    }
    return Array.from(sizes, (size, tree) => {
        const start = starts[tree];
        const free = { left: new Int32Array(size), right: new Int32Array(size), leaves: new Int32Array(size) };
        const own = new Int32Array(size);
        for (let node = 0; node < size; node++) {
            const step = steps[start + node];
            const [left, right] = [step.getUint16(0, true), step.getUint16(2, true)];
            const leaf = leafIds[start + node] >>> 0;
            const isInner = left !== 0 && right !== 0;
            if (node + Math.max(left, right) >= size)
                throw (0,errors/* corrupt */.qb)('CatBoost model', `tree ${tree} leaves its nodes`);
            if (!isInner && leaf + dimensions > values.length)
                throw (0,errors/* corrupt */.qb)('CatBoost model', `tree ${tree} has no such leaf`);
            own[node] = left === 0 && right === 0 ? -1 : splits[start + node];
            free.left[node] = left === 0 ? node : node + left;
            free.right[node] = right === 0 ? node : node + right;
            free.leaves[node] = isInner ? 0 : leaf;
        }
        return { kind: 'free', splits: own, ...free, values };
    });
}
function readCtrFeature(feature) {
    const ctr = feature.table(0);
    return {
        base: readCtrBase(ctr.table(0)),
        targetBorder: ctr.int(1),
        priorNumerator: ctr.float(2),
        priorDenominator: ctr.float(3, 1),
        shift: ctr.float(4),
        scale: ctr.float(5, 1),
        borders: feature.floats(1),
    };
}
function readCtrBase(base) {
    const combination = base.table(0);
    const type = model/* CTR_TYPES */.Eu[base.byte(1)];
    if (type === undefined)
        throw (0,errors/* unsupported */.qO)('catboost', `statistics of type ${base.byte(1)}`);
    return {
        type,
        catFeatures: Array.from(combination.ints(0)),
        floatSplits: combination
            .structs(1, 8)
            .map((split) => ({ feature: split.getInt32(0, true), border: split.getFloat32(4, true) })),
        oneHotSplits: combination
            .structs(2, 8)
            .map((split) => ({ feature: split.getInt32(0, true), value: split.getInt32(4, true) })),
        targetClassifier: base.int(2),
    };
}
/** Tables behind each other, each with its length. https://github.com/catboost/catboost/blob/v1.2.8/catboost/libs/model/ctr_data.cpp */
function readCtrs(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const tables = new Map();
    let at = 0;
    const next = () => {
        if (at + 4 > bytes.length)
            throw (0,errors/* corrupt */.qb)('CatBoost model', 'the statistics of categories end too early', at);
        at += 4;
        return view.getUint32(at - 4, true);
    };
    const count = next();
    for (let index = 0; index < count; index++) {
        const length = next();
        if (at + length > bytes.length)
            throw (0,errors/* corrupt */.qb)('CatBoost model', 'the statistics of categories end too early', at);
        const table = readCtrTable(FlatTable.root(bytes.subarray(at, at + length)));
        tables.set((0,model/* ctrKey */.jo)(table.base), table);
        at += length;
    }
    return { tables, length: at };
}
function readCtrTable(table) {
    const base = readCtrBase(table.table(0));
    const buckets = table.bytes(1);
    const blob = table.bytes(2);
    const isMean = base.type === 'BinarizedTargetMeanValue' || base.type === 'FloatTargetMeanValue';
    const isCounter = base.type === 'Counter' || base.type === 'FeatureFreq';
    const width = isMean ? 2 : isCounter ? 1 : table.int(4);
    const words = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
    const values = Float64Array.from({ length: Math.floor(blob.length / 4) }, (_, at) => isMean && at % 2 === 0 ? words.getFloat32(at * 4, true) : words.getInt32(at * 4, true));
    if (width < 1 || values.length % width !== 0)
        throw (0,errors/* corrupt */.qb)('CatBoost model', 'statistics of an uneven size');
    const hashes = new DataView(buckets.buffer, buckets.byteOffset, buckets.byteLength);
    const rows = new Map();
    for (let at = 0; at + BUCKET_BYTES <= buckets.length; at += BUCKET_BYTES) {
        const hash = hashes.getBigUint64(at, true);
        if (hash === model/* NO_HASH */.hz)
            continue;
        const row = hashes.getUint32(at + 8, true);
        if ((row + 1) * width > values.length)
            throw (0,errors/* corrupt */.qb)('CatBoost model', `statistics of row ${row} are not there`);
        rows.set(hash, row);
    }
    return { base, rows, values, width, denominator: table.int(3) };
}

// EXTERNAL MODULE: ./src/formats/document.ts
var formats_document = __webpack_require__(59079);
// EXTERNAL MODULE: ./src/formats/json-text.ts
var json_text = __webpack_require__(84114);
;// CONCATENATED MODULE: ./src/formats/catboost/json.ts





/**
 * CatBoost's JSON export, which holds all that a prediction needs.
 * https://github.com/catboost/catboost/blob/v1.2.8/catboost/libs/model/model_export/json_model_helpers.cpp
 */
const MAX_NODES = 20_000_000;
/** @throws ModelGateError code 'corrupt', 'unsupported', 'limit' */
function readCatboostJson(bytes) {
    const root = formats_document/* Section */.wn.of((0,json_text/* readJsonText */.g)(bytes), 'catboost');
    const features = root.section('features_info');
    const floatFeatures = listOf(features, 'float_features').map((feature) => ({
        ...featureOf(feature),
        // An empty list was null once.
        borders: new Float32Array(feature.get('borders') === null ? [] : feature.floats('borders')),
        hasNans: feature.get('has_nans') === true,
        nan: nanOf(feature),
    }));
    const categorical = listOf(features, 'categorical_features');
    const trees = root.has('oblivious_trees') ? symmetricTrees(root) : freeTrees(root);
    const dimensions = trees.length === 0 ? 1 : dimensionsOf(trees);
    const [scale, bias] = root.has('scale_and_bias') ? root.list('scale_and_bias') : [1, [0]];
    const biases = typeof bias === 'number' ? [bias] : Array.isArray(bias) ? bias.map(Number) : [];
    if (typeof scale !== 'number' || biases.length === 0 || biases.some(Number.isNaN)) {
        throw (0,errors/* corrupt */.qb)('CatBoost model', 'scale_and_bias');
    }
    return {
        encoding: 'json',
        info: infoOf(root),
        dimensions,
        floatFeatures,
        catFeatures: categorical.map((feature) => ({ ...featureOf(feature), used: true })),
        textFeatures: listOf(features, 'text_features').length,
        embeddingFeatures: listOf(features, 'embedding_features').length,
        estimatedFeatures: 0,
        oneHotFeatures: categorical
            .filter((feature) => feature.has('values'))
            .map((feature) => ({ catFeature: feature.count('feature_index'), values: feature.ints('values') })),
        ctrFeatures: listOf(features, 'ctrs').map(ctrFeatureOf),
        ctrTables: ctrTables(root.optionalSection('ctr_data')),
        trees,
        scale,
        bias: biases.length === 1 ? new Array(dimensions).fill(biases[0]) : biases,
    };
}
function listOf(section, name) {
    const value = section.get(name) ?? null;
    return value === null ? [] : section.list(name).map((item, at) => formats_document/* Section */.wn.of(item, `catboost ${name}[${at}]`));
}
function featureOf(feature) {
    const name = feature.get('feature_name') ?? feature.get('feature_id');
    return {
        index: feature.count('feature_index'),
        flatIndex: feature.count('flat_feature_index'),
        name: typeof name === 'string' ? name : '',
    };
}
function nanOf(feature) {
    const treatment = feature.has('nan_value_treatment') ? feature.text('nan_value_treatment') : 'AsIs';
    if (treatment === 'AsIs' || treatment === 'AsFalse' || treatment === 'AsTrue')
        return treatment;
    throw (0,errors/* unsupported */.qO)('catboost nan_value_treatment', (0,core_text/* plain */.pj)(treatment, 40));
}
/** Texts as they are, everything else as JSON. */
function infoOf(root) {
    const info = root.get('model_info');
    if (!(info instanceof Map))
        return new Map();
    return new Map([...info].map(([name, value]) => [
        name,
        typeof value === 'string' ? value : JSON.stringify(plainOf(value)),
    ]));
}
function plainOf(value) {
    if (value instanceof Map) {
        const fields = [...value];
        return Object.fromEntries(fields.map(([name, item]) => [name, plainOf(item)]));
    }
    return Array.isArray(value) ? value.map(plainOf) : value;
}
function symmetricTrees(root) {
    return listOf(root, 'oblivious_trees').map((tree) => ({
        kind: 'symmetric',
        splits: Int32Array.from(listOf(tree, 'splits'), (split) => split.count('split_index')),
        values: tree.floats('leaf_values'),
    }));
}
function freeTrees(root) {
    return root.list('trees').map((tree, index) => freeTree(formats_document/* Section */.wn.of(tree, `catboost trees[${index}]`)));
}
function freeTree(root) {
    const [splits, left, right, leaves, values] = [[], [], [], [], []];
    const open = [
        { section: root, put: () => undefined },
    ];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { section, put } = next;
        const node = splits.length;
        if (node >= MAX_NODES)
            throw new errors/* ModelGateError */.j3('limit', `CatBoost model: a tree of more than ${MAX_NODES} nodes`);
        put(node);
        left.push(node);
        right.push(node);
        leaves.push(values.length);
        if (!section.has('split')) {
            splits.push(-1);
            const value = section.get('value');
            values.push(...(typeof value === 'number' ? [value] : section.floats('value')));
            continue;
        }
        splits.push(section.section('split').count('split_index'));
        open.push({ section: section.section('right'), put: (child) => (right[node] = child) });
        open.push({ section: section.section('left'), put: (child) => (left[node] = child) });
    }
    return {
        kind: 'free',
        splits: Int32Array.from(splits),
        left: Int32Array.from(left),
        right: Int32Array.from(right),
        leaves: Int32Array.from(leaves),
        values: Float64Array.from(values),
    };
}
function dimensionsOf([first]) {
    const leaves = first.kind === 'symmetric' ? 2 ** first.splits.length : first.splits.filter((at) => at < 0).length;
    const dimensions = first.values.length / leaves;
    if (!Number.isInteger(dimensions) || dimensions < 1)
        throw (0,errors/* corrupt */.qb)('CatBoost model', 'leaf values do not fit leaves');
    return dimensions;
}
function ctrFeatureOf(feature) {
    return {
        base: ctrBaseOf(feature.text('ctr_type'), listOf(feature, 'elements')),
        targetBorder: feature.count('target_border_idx'),
        priorNumerator: Math.fround(feature.number('prior_numerator')),
        priorDenominator: Math.fround(feature.number('prior_denomerator')),
        shift: Math.fround(feature.number('shift')),
        scale: Math.fround(feature.number('scale')),
        borders: new Float32Array(feature.floats('borders')),
    };
}
function ctrBaseOf(type, elements) {
    const known = model/* CTR_TYPES */.Eu.find((name) => name === type);
    if (known === undefined)
        throw (0,errors/* unsupported */.qO)('catboost', `statistics of type ${(0,core_text/* plain */.pj)(type, 40)}`);
    const of = (kind) => elements.filter((element) => element.text('combination_element') === kind);
    return {
        type: known,
        catFeatures: of('cat_feature_value').map((element) => element.count('cat_feature_index')),
        floatSplits: of('float_feature').map((element) => ({
            feature: element.count('float_feature_index'),
            border: Math.fround(element.number('border')),
        })),
        oneHotSplits: of('cat_feature_exact_value').map((element) => ({
            feature: element.count('cat_feature_index'),
            value: element.number('value'),
        })),
        targetClassifier: 0,
    };
}
/** Names are JSON themselves: `{"identifier": [...], "type": "Borders"}`; the values a flat list of hash and numbers. */
function ctrTables(section) {
    const tables = new Map();
    for (const name of section?.names() ?? []) {
        const table = section.section(name);
        const about = formats_document/* Section */.wn.of((0,json_text/* readJsonText */.g)(new TextEncoder().encode(name)), 'catboost ctr_data');
        const base = ctrBaseOf(about.text('type'), listOf(about, 'identifier'));
        const stride = table.count('hash_stride');
        const flat = table.list('hash_map');
        if (stride < 2 || flat.length % stride !== 0)
            throw (0,errors/* corrupt */.qb)('CatBoost model', 'hash_map does not fit hash_stride');
        const rows = new Map();
        const values = new Float64Array((flat.length / stride) * (stride - 1));
        for (let row = 0; row * stride < flat.length; row++) {
            const hash = flat[row * stride];
            if (typeof hash !== 'string' || !/^\d{1,20}$/.test(hash))
                throw (0,errors/* corrupt */.qb)('CatBoost model', 'hash_map has no hash');
            if (BigInt(hash) !== model/* NO_HASH */.hz)
                rows.set(BigInt(hash), row);
            for (let at = 1; at < stride; at++) {
                const value = flat[row * stride + at];
                if (typeof value !== 'number')
                    throw (0,errors/* corrupt */.qb)('CatBoost model', 'hash_map holds something that is no number');
                values[row * (stride - 1) + at - 1] = value;
            }
        }
        tables.set((0,model/* ctrKey */.jo)(base), {
            base,
            rows,
            values,
            width: stride - 1,
            denominator: table.number('counter_denominator'),
        });
    }
    return tables;
}

// EXTERNAL MODULE: ./src/formats/catboost/signature.ts
var signature = __webpack_require__(19280);
;// CONCATENATED MODULE: ./src/formats/catboost/index.ts




/**
 * A CatBoost model as inert data.
 * @throws ModelGateError code 'corrupt' with the offset, 'unsupported' naming the part in the way, 'limit'
 */
function readCatboost(bytes) {
    return (0,signature/* isCbm */.t)(bytes) ? readCbm(bytes) : readCatboostJson(bytes);
}


/***/ }),

/***/ 61855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ CTR_TYPES),
/* harmony export */   hz: () => (/* binding */ NO_HASH),
/* harmony export */   jo: () => (/* binding */ ctrKey)
/* harmony export */ });
/** Kinds of statistics, in the order of their numbers in files. */
const CTR_TYPES = [
    'Borders',
    'Buckets',
    'BinarizedTargetMeanValue',
    'FloatTargetMeanValue',
    'Counter',
    'FeatureFreq',
];
/** Hash of a bucket that holds nothing. */
const NO_HASH = 2n ** 64n - 1n;
/** One text for equal bases. */
function ctrKey(base) {
    const floats = base.floatSplits.map(({ feature, border }) => `${feature}>${border}`);
    const oneHots = base.oneHotSplits.map(({ feature, value }) => `${feature}=${value}`);
    return [base.type, base.targetClassifier, base.catFeatures, floats, oneHots].join(';');
}


/***/ })

};
