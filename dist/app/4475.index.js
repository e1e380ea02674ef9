export const id = 4475;
export const ids = [4475,6419];
export const modules = {

/***/ 47332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ configOnDemand)
/* harmony export */ });
/**
 * The configuration for commands that seldom need it: read, and its schema loaded, when it is first asked for. One that
 * was named is read at once, so that a mistake in it is told.
 * @throws ModelGateError 'config', 'not-found'
 */
async function configOnDemand(inputs, workingDirectory) {
    let config;
    const read = () => (config ??= Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(8815), __webpack_require__.e(1036), __webpack_require__.e(6521)]).then(__webpack_require__.bind(__webpack_require__, 86833)).then(({ resolveConfig }) => resolveConfig(inputs, workingDirectory)));
    if (inputs.text('config') !== undefined)
        await read();
    return read;
}


/***/ }),

/***/ 54475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convertCommand: () => (/* binding */ convertCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/data/columns/synthetic.ts
var synthetic = __webpack_require__(93603);
// EXTERNAL MODULE: ./src/formats/model-file.ts
var model_file = __webpack_require__(74184);
// EXTERNAL MODULE: ./src/formats/reading-file.ts
var reading_file = __webpack_require__(97299);
// EXTERNAL MODULE: ./src/core/version.ts
var core_version = __webpack_require__(83323);
// EXTERNAL MODULE: ./src/formats/read-model.ts + 8 modules
var read_model = __webpack_require__(31771);
// EXTERNAL MODULE: ./src/lower/index.ts + 6 modules
var lower = __webpack_require__(15708);
// EXTERNAL MODULE: ./src/onnx/graph-builder.ts + 1 modules
var graph_builder = __webpack_require__(64969);
// EXTERNAL MODULE: ./src/onnx/metadata.ts
var metadata = __webpack_require__(74866);
// EXTERNAL MODULE: ./src/onnx/attributes.ts
var attributes = __webpack_require__(24930);
;// CONCATENATED MODULE: ./src/model/export.ts





/**
 * A pickled model, booster or Keras model as an ONNX file: one input a column when the model knows names, else one matrix `X`;
 * outputs `label`, `probabilities` (of several targets `probabilities_0`, `probabilities_1`, ...) and `scores` (decision_function), or `variable` (regression), or `transformed`.
 * @param before become part of the file, in the order in which they run
 * @param entry is asked which part of a dict, list or tuple is the model
 * @throws ModelGateError 'unsupported' naming the part that ONNX cannot express
 */
async function exportOnnx(bytes, sha256, before = [], entry) {
    const record = await (0,read_model/* readModel */.k)(bytes);
    if ('kind' in record) {
        if (before.length > 0) {
            throw (0,errors/* unsupported */.qO)(record.format, 'a network is not joined with the files of its preprocessing', 'Put the preprocessing into the network, as a Normalization or TextVectorization layer with the same numbers.');
        }
        const { exportKeras } = await __webpack_require__.e(/* import() */ 5944).then(__webpack_require__.bind(__webpack_require__, 45944));
        const network = await exportKeras(record, { 'modelgate.version': core_version/* VERSION */.x, 'modelgate.source_sha256': sha256 });
        return { ...network, lowered: null };
    }
    if (!(0,lower/* isLowerable */.Y8)(record)) {
        throw (0,errors/* unsupported */.qO)(record.format, 'only pickled models, boosters and Keras models are converted', 'An .onnx file needs no conversion.');
    }
    const last = await (0,lower/* lowerRecord */.Rt)(record, entry);
    const model = before.length === 0 ? last : await (0,lower/* joinModels */.d7)(await Promise.all(before.map(lowerFile)), last);
    const sources = [...before.map((file) => file.sha256), sha256].join(' ');
    try {
        return { ...exportLowered(model, sources), notes: model.notes, lowered: model.lowered };
    }
    catch (error) {
        throw withoutGraph(error, before.length > 0);
    }
}
/** Of a model that runs, but not as a graph: what to do where the reason itself does not say it. */
function withoutGraph(error, isJoined) {
    if (!(0,errors/* isModelGateError */.p2)(error) || error.code !== 'unsupported' || error.remedy !== undefined)
        return error;
    const { message, subject, places } = error;
    const remedy = isJoined
        ? 'Save one pipeline of these files (docs/supported-models.md shows it, without training again): it runs as it is.'
        : 'ModelGate runs this model as it is: test and deploy the file itself, which needs no .onnx.';
    return new errors/* ModelGateError */.j3('unsupported', message, {
        ...{ cause: error, remedy, places },
        ...(subject === undefined ? {} : { subject }),
    });
}
async function lowerFile({ name, bytes }) {
    return (0,reading_file/* readingFile */.bD)({ name, bytes }, async () => {
        const record = await (0,read_model/* readModel */.k)(bytes);
        if ((0,lower/* isLowerable */.Y8)(record))
            return (0,lower/* lowerRecord */.Rt)(record);
        throw (0,errors/* unsupported */.qO)(record.format, 'only estimators of scikit-learn run before a model', 'Name the pickled transformer.');
    });
}
/** The same for a model that is lowered already. */
function exportLowered(model, sha256) {
    const { inputs } = model.lowered;
    const open = inputs.some(isOpen);
    try {
        return build(model, sha256, 'double');
    }
    catch (error) {
        // Columns that take anything are numbers in most models; where they cannot be, they are text.
        if (!open || !(0,errors/* isModelGateError */.p2)(error) || error.code !== 'unsupported')
            throw error;
        try {
            return build(model, sha256, 'string');
        }
        catch {
            throw error;
        }
    }
}
function build({ lowered, classes, version }, sha256, open) {
    const { className } = lowered;
    if (lowered.toOnnx === undefined)
        throw (0,errors/* unsupported */.qO)(className, 'it has no form in ONNX');
    const graph = (0,graph_builder/* createGraph */.F)({
        producer: { name: 'modelgate', version: core_version/* VERSION */.x },
        metadata: {
            'modelgate.version': core_version/* VERSION */.x,
            'modelgate.source_sha256': sha256,
            'modelgate.estimator': className,
            'modelgate.estimators': JSON.stringify(classes),
            ...(version === null ? {} : { 'modelgate.sklearn_version': version }),
            ...(0,metadata/* describeInMetadata */.g)({
                task: lowered.task,
                classes: lowered.classes,
                inputs: namesOf(lowered.inputs),
                byPosition: lowered.inputs.every(({ name }) => name === null),
            }),
        },
    });
    const results = lowered.toOnnx(graph, graphInputs(graph, lowered.inputs, open));
    const outputs = declareOutputs(graph, lowered, results);
    return { bytes: graph.toBytes(), outputs };
}
function declareOutputs(graph, lowered, results) {
    const names = [];
    const declare = (value, name, columns) => {
        if (value === undefined)
            return;
        // onnx.checker wants a shape of every output; an unknown size is a name.
        graph.output(value, name, { shape: ['N', ...columns] });
        names.push(name);
    };
    const { outputs, classes } = lowered;
    if (lowered.infer === undefined) {
        declare(results.transformed, 'transformed', ['features']);
        return names;
    }
    const { labels } = results;
    const single = outputs === 1;
    declare(labels === undefined ? undefined : namedLabels(graph, labels, lowered), 'label', single ? [] : [outputs]);
    declare(results.probabilities, 'probabilities', [single ? (classes?.length ?? 'classes') : outputs]);
    for (const [target, shares] of (results.targetProbabilities ?? []).entries())
        declare(shares, `probabilities_${target}`, [lowered.targets?.classes[target]?.length ?? 'classes']);
    declare(results.values, 'variable', [outputs]);
    declare(results.scores, 'scores', ['scores']);
    return names;
}
/** Column names, when the model knows all of them. */
function namesOf(inputs) {
    const names = inputs.map((input) => input.name).filter((name) => name !== null);
    return names.length === inputs.length && names.length > 0 ? names : null;
}
/** A column that may hold text or numbers and has no categories that tell. */
function isOpen({ kind, categories }) {
    return kind === 'any' && categories === undefined;
}
function columnType(input, open) {
    if (input.kind === 'number')
        return 'double';
    if (isOpen(input))
        return open;
    return 'string';
}
function graphInputs(graph, inputs, open) {
    if (inputs.every((input) => input.name === null && columnType(input, open) === 'double')) {
        return [graph.input('X', 'double', ['N', inputs.length])];
    }
    return inputs.map((input, position) => graph.input(input.name ?? `x${position}`, columnType(input, open), ['N', 1]));
}
/** Class indices (int64) -> the labels themselves. */
function namedLabels(graph, indices, { classes, className }) {
    if (classes === null)
        return indices;
    const { data, elementType } = labelTable(classes, className);
    const table = graph.constant(data, [classes.length], elementType);
    return graph.node('Gather', [table, indices], { axis: (0,attributes/* int */.Wh)(0) }, { elementType });
}
/** Integers and booleans as they are; other labels as text, since a graph has no labels but integers, booleans and text. */
function labelTable(classes, className) {
    if (classes.every((label) => typeof label === 'boolean')) {
        return { data: Uint8Array.from(classes, Number), elementType: 'bool' };
    }
    if (!classes.every((label) => typeof label === 'number' && Number.isInteger(label))) {
        return { data: classes.map(String), elementType: 'string' };
    }
    if (!classes.every(Number.isSafeInteger)) {
        throw (0,errors/* unsupported */.qO)(className, 'a class label beyond 2^53, which is not kept exactly');
    }
    return { data: BigInt64Array.from(classes, BigInt), elementType: 'int64' };
}

// EXTERNAL MODULE: ./src/core/table.ts
var table = __webpack_require__(70859);
// EXTERNAL MODULE: ./src/onnx/session.ts + 3 modules
var onnx_session = __webpack_require__(41817);
// EXTERNAL MODULE: ./src/onnx/feeds.ts
var feeds = __webpack_require__(12598);
// EXTERNAL MODULE: ./src/plan/select-inputs.ts
var select_inputs = __webpack_require__(49001);
// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
;// CONCATENATED MODULE: ./src/model/round-trip.ts



/** Doubles on both sides; exponentials and sums of another order may differ in the last bits. */
const RELATIVE_TOLERANCE = 1e-9;
/** Opens the graph of `exportLowered` to compare it with its kernels. @throws ModelGateError as openSession */
async function openRoundTrip(bytes, lowered, options = {}) {
    const session = await (0,onnx_session/* openSession */.f)(bytes, options);
    const plan = (0,feeds/* planFeeds */.n)(session.inputs, null);
    const inputs = lowered.inputs.map((input, at) => input.kind === 'any' && plan.inputs[at]?.kind === 'string' ? { ...input, kind: 'string' } : input);
    return {
        inputs,
        engine: session.engine,
        engineVersion: session.engineVersion,
        async difference(rows) {
            const block = (0,select_inputs/* selectInputs */.w)(lowered.inputs, rows);
            const expected = kernelAnswers(lowered, block);
            // The graph has a name for every input, a model that takes its columns by position has none.
            const columns = block.columns.map((column, at) => ({ ...column, name: plan.inputs[at]?.name ?? column.name }));
            const found = await session.run(plan.feeds({ rows: rows.rows, columns }));
            const difference = firstDifference(session, expected, found);
            if (difference === null || !isSparseXgboost(lowered, block))
                return difference;
            return `${difference}; XGBoost takes the zeros that a sparse matrix leaves out for missing values, and a graph has dense matrices only`;
        },
        close: () => session.close(),
    };
}
/** By the names of the graph's outputs. */
function kernelAnswers(lowered, block) {
    if (lowered.infer === undefined) {
        const { rows, columns } = (0,blocks/* toColumns */.tp)(lowered.transform(block));
        const cells = Array.from({ length: rows }, (_, row) => columns.map((column) => (0,table/* cellOf */.WC)(column, row)));
        return { transformed: cells.flat().map((cell, at) => asCell(cell, columns[at % columns.length].kind)) };
    }
    const { classes, targets } = lowered;
    const probabilities = lowered.hasProbabilities || targets?.hasProbabilities === true;
    const said = lowered.infer(block, { predictions: true, probabilities, scores: true });
    return {
        label: said.labels && Array.from(said.labels, (label) => (classes === null ? label : String(classes[label]))),
        variable: said.values && [...said.values],
        probabilities: said.probabilities && [...said.probabilities],
        scores: said.scores && [...said.scores],
        ...(said.targetProbabilities ? sharesByTarget(said.targetProbabilities, targets?.classes ?? []) : {}),
    };
}
/** rows x classes of all targets, as the matrices of the single ones. */
function sharesByTarget(shares, classes) {
    const width = classes.reduce((sum, known) => sum + known.length, 0);
    let from = 0;
    const matrices = classes.map((known, target) => {
        const [start, end] = [from, (from += known.length)];
        const cells = [...shares].filter((_, at) => at % width >= start && at % width < end);
        return [`probabilities_${target}`, cells];
    });
    return Object.fromEntries(matrices);
}
/** ONNX has one word for a missing text and an empty one. */
function asCell(cell, kind) {
    if (cell === null)
        return kind === 'string' ? '' : NaN;
    return typeof cell === 'string' ? cell : Number(cell);
}
function firstDifference({ outputs }, expected, found) {
    const given = Object.entries(expected).filter(([, cells]) => cells !== null);
    // What the kernels have and the graph leaves out would be lost in silence; scores are the one part that may be.
    const lost = given.find(([name]) => name !== 'scores' && !outputs.some((port) => port.name === name));
    if (lost !== undefined)
        return `it has no ${lost[0]}`;
    for (const { name } of outputs) {
        const cells = expected[name] ?? [];
        const answers = cellsOf(found[name]);
        if (answers.length !== cells.length)
            return `${name} has ${answers.length} cells, expected ${cells.length}`;
        const at = cells.findIndex((cell, index) => !isSame(cell, answers[index]));
        if (at >= 0)
            return `${name} ${at + 1} is ${String(answers[at])}, expected ${cells[at]}`;
    }
    return null;
}
function cellsOf({ elementType, data }) {
    return Array.from(data, (cell) => {
        if (elementType === 'bool')
            return String(cell === 1);
        return typeof cell === 'string' ? cell : Number(cell);
    });
}
function isSame(expected, found) {
    if (typeof expected === 'string' || typeof found === 'string')
        return String(expected) === String(found);
    if (Object.is(expected, found))
        return true;
    return Math.abs(expected - found) <= RELATIVE_TOLERANCE * Math.max(1, Math.abs(expected));
}
/** Whether the rows come to XGBoost as a sparse matrix. */
function isSparseXgboost({ last }, block) {
    if (last === undefined)
        return false;
    const prepared = last.prepare(block);
    if (last.step.last !== undefined)
        return isSparseXgboost(last.step, prepared);
    return prepared.kind === 'sparse' && last.step.className.startsWith('xgboost.');
}

// EXTERNAL MODULE: ./src/model/open.ts + 2 modules
var model_open = __webpack_require__(8461);
// EXTERNAL MODULE: ./src/commands/config-on-demand.ts
var config_on_demand = __webpack_require__(47332);
// EXTERNAL MODULE: ./src/commands/model-entry.ts
var model_entry = __webpack_require__(31346);
// EXTERNAL MODULE: ./src/commands/options.ts
var commands_options = __webpack_require__(26052);
// EXTERNAL MODULE: ./src/commands/paths.ts
var paths = __webpack_require__(30430);
;// CONCATENATED MODULE: ./src/commands/convert.ts











/** Rows of the round trip, made from the model's own signature. */
const CHECKED_ROWS = 200;
/** Networks compute in float32, and each engine adds up in its own order. */
const FLOAT32_TOLERANCE = 1e-5;
/** Writes the model as .onnx, once the file answers what the model answers. */
const convertCommand = {
    name: 'convert',
    async run(inputs, surroundings, print) {
        const { workingDirectory, log } = surroundings;
        const named = { model: (0,commands_options/* onePath */.C)(inputs), output: inputs.required('output') };
        const path = (0,paths/* within */.u)(workingDirectory, named.model);
        const output = (0,paths/* within */.u)(workingDirectory, named.output);
        const { bytes, sha256 } = await (0,model_file/* readModelFile */.G)(path, { name: named.model });
        const before = await preprocessingFiles(inputs.list('preprocessing'), workingDirectory);
        const config = await (0,config_on_demand/* configOnDemand */.j)(inputs, workingDirectory);
        const { entry } = (0,model_entry/* entryOption */.o)(inputs, config);
        const onnx = await (0,reading_file/* readingFile */.bD)({ name: named.model, bytes }, () => exportOnnx(bytes, sha256, before, entry));
        for (const note of onnx.notes)
            log.warning(note);
        if (before.length > 0 && onnx.lowered !== null)
            checkFit(onnx.lowered, named.model);
        const options = (0,commands_options/* engineOption */.i)(inputs, surroundings, config);
        const { lowered } = onnx;
        const trip = lowered === null
            ? await openNetworks({ bytes, path }, { bytes: onnx.bytes, path: output }, options)
            : await openRoundTrip(onnx.bytes, lowered, options.engine === undefined ? {} : { prefer: options.engine });
        let compared;
        try {
            compared = await compare(trip, before.length > 0);
        }
        finally {
            await trip.close();
        }
        await (0,promises_.writeFile)(output, onnx.bytes);
        const engine = `${trip.engine} onnxruntime ${trip.engineVersion}`;
        print(`${named.output}: ${onnx.bytes.length} bytes, same answers on ${compared} rows (${engine})\n`);
        const foreign = lowered === null ? null : whyForeign(lowered.infer === undefined, lowered.outputs, lowered.task);
        if (foreign !== null)
            print(`${foreign}: this file is for other programs, ModelGate itself does not predict with it\n`);
        return 0;
    },
};
async function preprocessingFiles(names, folder) {
    const files = [];
    for (const name of names)
        files.push({ name, ...(await (0,model_file/* readModelFile */.G)((0,paths/* within */.u)(folder, name), { name })) });
    return files;
}
/** @throws ModelGateError 'data' when the preprocessing makes another number of columns than the model takes */
function checkFit({ inputs, last }, model) {
    if (last === undefined)
        return;
    let made;
    try {
        made = (0,blocks/* columnCount */.UQ)(last.prepare((0,select_inputs/* selectInputs */.w)(inputs, (0,synthetic/* syntheticRows */.l)(inputs, 1, 42))));
    }
    catch (error) {
        // A row that does not suit the preprocessing tells nothing; the comparison tries others.
        if ((0,errors/* isModelGateError */.p2)(error) && error.code === 'data')
            return;
        throw error;
    }
    const taken = last.step.inputs.length;
    if (taken === 0 || made === taken)
        return;
    throw new errors/* ModelGateError */.j3('data', `the preprocessing makes ${made} columns, ${(0,core_text/* plain */.pj)(model)} takes ${taken}`, {
        subject: model,
        remedy: 'Name the files that were fitted together with this model, all of them, in the order in which they run.',
    });
}
/** Why the file cannot be opened as a model here, although it is right; null when it can. */
function whyForeign(isTransformer, outputs, task) {
    if (isTransformer)
        return 'A transformer predicts nothing';
    return outputs > 1 && task === 'classification' ? `It gives ${outputs} labels a row` : null;
}
/**
 * Numbers as they are in data of many kinds: a threshold of 4000 g is never crossed by numbers around 1. Each counts
 * where the model takes such rows.
 */
const SPREADS = [{}, { signed: true }, { scale: 30 }, { scale: 1000 }];
/** For models that take none of these, such as category codes and what is defined on a small interval only. */
const SMALL = [{ scale: 0.3 }, { scale: 0.03 }];
/** @returns the number of rows on which both agree */
async function compare(trip, joined) {
    let compared = 0;
    let refused = null;
    for (const [position, spread] of [...SPREADS, ...SMALL].entries()) {
        if (position >= SPREADS.length && compared > 0)
            break;
        const rows = (0,synthetic/* syntheticRows */.l)(trip.inputs, CHECKED_ROWS / SPREADS.length, 42 + position, spread);
        let difference;
        try {
            difference = await trip.difference(rows);
        }
        catch (error) {
            if (!(0,errors/* isModelGateError */.p2)(error) || error.code !== 'data')
                throw error;
            refused ??= error;
            continue;
        }
        if (difference !== null) {
            throw new errors/* ModelGateError */.j3('unsupported', `the converted model predicts something else: ${difference}`, {
                remedy: joined
                    ? 'Nothing was written. Join the files with Python, as a pipeline: docs/supported-models.md tells how.'
                    : 'Nothing was written.',
            });
        }
        compared += rows.rows;
    }
    if (compared === 0)
        throw refused;
    return compared;
}
/** A network before and after, both run by the engine. */
async function openNetworks(before, after, options) {
    const original = (await (0,model_open/* openModel */.G)(before.bytes, before.path)).model;
    const converted = (await (0,model_open/* openModel */.G)(after.bytes, after.path, options)).model;
    const inputs = original.inputs;
    return {
        inputs,
        engine: converted.engine,
        engineVersion: converted.engineVersion,
        async difference(rows) {
            const expected = await original.predict(rows, { probabilities: true });
            const found = await converted.predict(named(rows, original, converted), { probabilities: true });
            return convert_firstDifference(expected, found);
        },
        async close() {
            await converted.close();
            await original.close();
        },
    };
}
/** A graph has a name for every input, a model that takes its columns by position has none. */
function named(rows, before, after) {
    const columns = after.inputs.filter(({ kind }) => kind !== 'tensor');
    const byPosition = before.inputs.every(({ name }) => name === null);
    if (!byPosition || columns.length !== rows.columns.length)
        return rows;
    return { ...rows, columns: rows.columns.map((column, at) => ({ ...column, name: columns[at].name ?? column.name })) };
}
function convert_firstDifference(expected, found) {
    const labelAt = expected.labels?.findIndex((label, row) => String(label) !== String(found.labels?.[row])) ?? -1;
    if (labelAt >= 0)
        return `row ${labelAt + 1} has another label`;
    for (const [name, before, after] of [
        ['value', expected.values, found.values],
        ['probability', expected.probabilities, found.probabilities],
    ]) {
        if (before === null)
            continue;
        const at = before.findIndex((value, index) => !isClose(value, after?.[index] ?? NaN));
        if (at >= 0)
            return `${name} ${at + 1} is ${String(after?.[at])}, expected ${before[at]}`;
    }
    return null;
}
function isClose(expected, found) {
    return Object.is(expected, found) || Math.abs(expected - found) <= FLOAT32_TOLERANCE * Math.max(1, Math.abs(expected));
}


/***/ }),

/***/ 31346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ entryOption)
/* harmony export */ });
/**
 * Which entry of a file with a dict, list or tuple is the model: the option, else the configuration, which is read for
 * such files only.
 */
function entryOption(inputs, config) {
    return { entry: async () => inputs?.text('entry') ?? (await config()).model.entry };
}


/***/ }),

/***/ 26052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ onePath),
/* harmony export */   i: () => (/* binding */ engineOption)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** The one model of a command that takes one: `--model PATH`, or the first operand. */
function onePath(inputs) {
    const paths = [...inputs.list('model'), ...inputs.positionals];
    if (paths.length === 1)
        return paths[0];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', paths.length === 0 ? 'no model was named' : `${paths.length} models were named, one is expected`, {
        subject: 'model',
        remedy: 'Name one: --model models/model.joblib.',
    });
}
/** The engine that was asked for; the native one is fetched when a model first needs it. */
function engineOption(inputs, { remoteFiles, tempDirectory, signal }, config) {
    const name = inputs.text('engine');
    if (name === 'wasm')
        return { engine: 'wasm' };
    if (name !== 'native')
        return {};
    let folder;
    const fetchEngine = async () => {
        const [{ fetchNativeEngine }, { engines }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(1079), __webpack_require__.e(5465), __webpack_require__.e(6339)]).then(__webpack_require__.bind(__webpack_require__, 66339)), config()]);
        return fetchNativeEngine({
            remoteFiles,
            registry: engines.onnxruntime_registry,
            signal,
            tempDirectory: () => Promise.resolve(typeof tempDirectory === 'string' ? tempDirectory : tempDirectory()),
        });
    };
    return { engine: { native: () => (folder ??= fetchEngine()) } };
}


/***/ }),

/***/ 30430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function within(directory, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path);
}


/***/ }),

/***/ 36419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ MAX_MODEL_BYTES),
/* harmony export */   M1: () => (/* binding */ MAX_NESTING),
/* harmony export */   Np: () => (/* binding */ MAX_OBJECT_DEPTH),
/* harmony export */   P8: () => (/* binding */ MAX_HDF5_STEPS),
/* harmony export */   Q0: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   QJ: () => (/* binding */ PREDICT_CHUNK_ROWS),
/* harmony export */   cR: () => (/* binding */ MAX_PICKLE_OPCODES),
/* harmony export */   eY: () => (/* binding */ MAX_COMPRESSION_RATIO),
/* harmony export */   jB: () => (/* binding */ MAX_ANNOTATIONS_PER_LEVEL),
/* harmony export */   jq: () => (/* binding */ MAX_DENSE_CELLS),
/* harmony export */   y4: () => (/* binding */ MAX_DECOMPRESSED_BYTES),
/* harmony export */   z9: () => (/* binding */ MAX_ZIP_MEMBERS)
/* harmony export */ });
/**
 * Budgets that keep memory and time bounded on hostile or very large input. Each says why it has its value.
 * A file that exceeds one is refused or reported incomplete by name; nothing is cut silently.
 */
/** Largest model file: the limit of a GitHub release asset, the largest thing that can be deployed. */
const MAX_MODEL_BYTES = 2 * 1024 ** 3;
/** Largest decompressed size of a compressed joblib file; a bomb reaches it, an honest forest does not. */
const MAX_DECOMPRESSED_BYTES = 4 * 1024 ** 3;
/** Decompressed bytes allowed per compressed byte; zlib's own ceiling is about 1,032. */
const MAX_COMPRESSION_RATIO = 1_100;
/** Depth of nested containers that readers follow (pickle in pickle, zip in zip). */
const MAX_NESTING = 8;
/** Opcodes interpreted in one pickle; a 200 MB forest has 30 thousand, a list of a million dicts about 12 million. */
const MAX_PICKLE_OPCODES = 50_000_000;
/** Depth of nested attributes that a lowering or a report walks. */
const MAX_OBJECT_DEPTH = 500;
/** Cells of a dense intermediate matrix; 2^28 doubles are 2 GiB. */
const MAX_DENSE_CELLS = 2 ** 28;
/** Rows that one predict call gets; larger data goes through in chunks of this. */
const PREDICT_CHUNK_ROWS = 65_536;
/** A job summary over 1 MiB is dropped whole by the runner; stay below. Unit: UTF-8 bytes. */
const MAX_SUMMARY_BYTES = 900 * 1024;
/** Annotations that GitHub shows for one step and level. */
const MAX_ANNOTATIONS_PER_LEVEL = 10;
/** Header messages, links, tree nodes and chunks read in one HDF5 file; a model of ten thousand layers has about 500 thousand. */
const MAX_HDF5_STEPS = 4_000_000;
/** Members of a zip archive; torch writes one a tensor. */
const MAX_ZIP_MEMBERS = 200_000;


/***/ }),

/***/ 38640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom),
/* harmony export */   k: () => (/* binding */ shuffle)
/* harmony export */ });
/** xoshiro128** (Blackman and Vigna, 2018, https://prng.di.unimi.it), seeded by splitmix32. */
function seededRandom(seed) {
    let state = seed >>> 0;
    const split = () => {
        state = (state + 0x9e3779b9) >>> 0;
        let z = state;
        z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
        z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
        return (z ^ (z >>> 15)) >>> 0;
    };
    let [a, b, c, d] = [split(), split(), split(), split()];
    const rotate = (value, bits) => (value << bits) | (value >>> (32 - bits));
    const next32 = () => {
        const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotate(d, 11);
        return result;
    };
    const next = () => ((next32() >>> 5) * 67_108_864 + (next32() >>> 6)) / 9_007_199_254_740_992;
    return { next, below: (bound) => Math.floor(next() * bound) };
}
/** Fisher-Yates, in place. */
function shuffle(values, random) {
    for (let last = values.length - 1; last > 0; last--) {
        const pick = random.below(last + 1);
        const held = values[last];
        values[last] = values[pick];
        values[pick] = held;
    }
}


/***/ }),

/***/ 70859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ withoutColumn),
/* harmony export */   WC: () => (/* binding */ cellOf),
/* harmony export */   c1: () => (/* binding */ columnNamed),
/* harmony export */   mG: () => (/* binding */ sliceRows),
/* harmony export */   s2: () => (/* binding */ stringColumn),
/* harmony export */   sA: () => (/* binding */ numberColumn)
/* harmony export */ });
/**
 * Typed column chunks: what data readers produce and what models, statistics and reports consume.
 * A table is never a list of row objects.
 */
function columnNamed(chunk, name) {
    return chunk.columns.find((column) => column.name === name);
}
/** The cell as people write it: a number, a string, a boolean, or null when missing. */
function cellOf(column, row) {
    if (column.kind === 'string') {
        const code = column.codes[row];
        return code < 0 ? null : column.dictionary[code];
    }
    const value = column.values[row];
    if (column.missing?.[row] === 1 || Number.isNaN(value))
        return null;
    return column.boolean ? value === 1 : value;
}
/** A NumberColumn from plain numbers; NaN counts as missing. */
function numberColumn(name, values) {
    let missing = null;
    let integer = true;
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (Number.isNaN(value))
            (missing ??= new Uint8Array(values.length))[row] = 1;
        else if (!Number.isInteger(value))
            integer = false;
    }
    return { kind: 'number', name, values, missing, integer, boolean: false };
}
/** A StringColumn from plain strings; null is missing. */
function stringColumn(name, values) {
    const codes = new Int32Array(values.length);
    const dictionary = [];
    const codeOf = new Map();
    for (const [row, value] of values.entries()) {
        if (value === null) {
            codes[row] = -1;
            continue;
        }
        let code = codeOf.get(value);
        if (code === undefined) {
            code = dictionary.push(value) - 1;
            codeOf.set(value, code);
        }
        codes[row] = code;
    }
    return { kind: 'string', name, codes, dictionary };
}
/** Rows `from` (inclusive) to `to` (exclusive) as a view; no values are copied. */
function sliceRows(chunk, from, to) {
    const tensors = chunk.tensors?.map((tensor) => {
        const cells = tensor.shape.reduce((product, size) => product * size, 1);
        return { ...tensor, data: tensor.data.subarray(from * cells, to * cells) };
    });
    return {
        rows: to - from,
        ...(tensors === undefined ? {} : { tensors }),
        columns: chunk.columns.map((column) => column.kind === 'string'
            ? { ...column, codes: column.codes.subarray(from, to) }
            : {
                ...column,
                values: column.values.subarray(from, to),
                missing: column.missing === null ? null : column.missing.subarray(from, to),
            }),
    };
}
/** All columns but one: the features without the target. */
function withoutColumn(chunk, name) {
    return name === null ? chunk : { ...chunk, columns: chunk.columns.filter((column) => column.name !== name) };
}


/***/ }),

/***/ 93603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ syntheticRows)
/* harmony export */ });
/* harmony import */ var _core_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38640);
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70859);


/** Columns of numbers that differ: a bag of a hundred thousand words is tried with as much as one of a thousand. */
const DIFFERENT_NUMBERS = 1_024;
const WORDS = 'a the data model of quick result is not very good bad time new value test'.split(' ');
/**
 * Rows that a model can be called with when no data is at hand, from its own signature: numbers, categories among the known
 * ones, short texts. For interface, conversion and latency tests only: they say nothing about how well a model predicts.
 *
 * Numbers are the magnitudes of a normal distribution with deviation `scale`: never negative, because many honest
 * models take the logarithm or the root of a price, an age or a count, and one that was trained on scaled features
 * takes positive numbers too. `signed` gives both signs, for who knows that the model takes them.
 */
function syntheticRows(inputs, rows, seed, { scale = 1, signed = false } = {}) {
    const random = (0,_core_random_js__WEBPACK_IMPORTED_MODULE_0__/* .seededRandom */ .I)(seed);
    const draw = () => (signed ? normal(random) : Math.abs(normal(random))) * scale;
    const source = { rows, random, draw };
    // In the order of the inputs, so that the numbers of a model without tensors stay what they were.
    const columns = [];
    const tensors = [];
    const numbers = [];
    for (const [position, input] of inputs.entries()) {
        if (input.kind === 'tensor')
            tensors.push(syntheticTensor(input, position, source));
        else if (isPlainNumber(input))
            columns.push(plainNumbers(numbers, input.name ?? `x${position}`, source));
        else
            columns.push(syntheticColumn(input, position, source));
    }
    return tensors.length === 0 ? { rows, columns } : { rows, columns, tensors };
}
function isPlainNumber({ kind, integer, categories }) {
    return (kind === 'number' || kind === 'any') && integer !== true && (categories ?? []).every((one) => one === null);
}
/** The next column of numbers; after many, those before come again under other names. */
function plainNumbers(made, name, { rows, draw }) {
    const again = made.length < DIFFERENT_NUMBERS ? undefined : made[made.length % DIFFERENT_NUMBERS];
    const column = again === undefined ? (0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numberColumn */ .sA)(name, Float64Array.from({ length: rows }, draw)) : { ...again, name };
    made.push(column);
    return column;
}
function syntheticColumn(input, position, { rows, random, draw }) {
    const name = input.name ?? `x${position}`;
    const known = input.categories?.filter((category) => category !== null) ?? [];
    if (known.length > 0) {
        const picks = Array.from({ length: rows }, () => known[random.below(known.length)]);
        if (picks.every((pick) => typeof pick === 'number'))
            return (0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numberColumn */ .sA)(name, Float64Array.from(picks));
        if (picks.every((pick) => typeof pick === 'boolean')) {
            return { ...(0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numberColumn */ .sA)(name, Float64Array.from(picks, Number)), boolean: true };
        }
        return (0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .stringColumn */ .s2)(name, picks.map(String));
    }
    if (input.kind === 'number' || input.kind === 'any') {
        return (0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numberColumn */ .sA)(name, Float64Array.from({ length: rows }, drawFor(input, draw)));
    }
    const words = input.kind === 'text' ? 8 : 1;
    return (0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .stringColumn */ .s2)(name, Array.from({ length: rows }, () => Array.from({ length: words }, () => WORDS[random.below(WORDS.length)]).join(' ')));
}
/** For sizes that the model leaves open: long enough for the windows of a convolution. */
const OPEN_SIZE = 32;
function syntheticTensor(input, position, { rows, random, draw }) {
    const shape = (input.shape ?? []).map((size) => size ?? OPEN_SIZE);
    const cells = shape.reduce((product, size) => product * size, 1);
    const known = (input.categories ?? []).filter((category) => typeof category === 'number');
    const drawn = drawFor(input, draw);
    const next = () => (known.length > 0 ? known[random.below(known.length)] : drawn());
    return { name: input.name ?? `x${position}`, shape, data: Float32Array.from({ length: rows * cells }, next) };
}
function drawFor({ integer }, draw) {
    return integer === true ? () => Math.trunc(draw()) : draw;
}
/** Box-Muller; 1 - next() keeps the logarithm finite. */
function normal(random) {
    return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}


/***/ }),

/***/ 25555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readModelBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36419);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72020);
/* harmony import */ var _reading_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97299);






/** One read call; fs.readFile refuses files over 2 GiB and reads some file systems in 64 kB steps. */
const CHUNK_BYTES = 64 * 1024 * 1024;
/**
 * Reads a model file once. A digest takes as long as all the rest of a prediction, so only who tells it asks for one.
 * @param hear gets every chunk of the very bytes that are returned, in order
 * @throws not-found (no such file, a directory, not readable), empty-file, lfs-pointer, limit, disk
 */
async function readModelBytes(path, options = {}, hear) {
    const name = options.name ?? path;
    const handle = await openFile(path, name);
    try {
        const stat = await handle.stat();
        if (!stat.isFile() || stat.size === 0 || stat.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_MODEL_BYTES */ .Bb)
            throw (await words()).noModel(stat, path, name);
        const { size } = stat;
        const bytes = await roomFor(size, name, options.shared === true);
        let offset = 0;
        while (offset < size) {
            if (options.signal?.aborted === true)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('cancelled', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(name)}: reading was cancelled`);
            const length = Math.min(CHUNK_BYTES, size - offset);
            const { bytesRead } = await handle.read(bytes, offset, length, offset).catch(async (error) => {
                throw (await words()).unreadable(error, name, offset);
            });
            if (bytesRead === 0)
                throw (await words()).shrunk(name, size, offset);
            hear?.(bytes.subarray(offset, offset + bytesRead));
            offset += bytesRead;
        }
        if (isLfsPointer(bytes))
            throw (await words()).lfsPointer(bytes, name);
        return bytes;
    }
    finally {
        await handle.close();
    }
}
/** Nothing waits for the other end of a pipe: what is no file is refused at once. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
async function openFile(path, name) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, FLAGS);
    }
    catch (cause) {
        throw await (0,_reading_file_js__WEBPACK_IMPORTED_MODULE_5__/* .closedFile */ .lD)(cause, path, name);
    }
}
async function roomFor(size, name, shared) {
    try {
        return shared ? new Uint8Array(new SharedArrayBuffer(size)) : new Uint8Array(size);
    }
    catch (cause) {
        throw (await words()).noRoom(cause, name, size);
    }
}
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: pointers are under 1,024 bytes. */
function isLfsPointer(bytes) {
    if (bytes.length >= 1024)
        return false;
    return Buffer.from(bytes).toString('latin1').startsWith('version https://git-lfs.github.com/spec/');
}
function words() {
    return __webpack_require__.e(/* import() */ 7880).then(__webpack_require__.bind(__webpack_require__, 97880));
}


/***/ }),

/***/ 74184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readModelFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25555);


/**
 * Reads a model file once, hashing the very bytes that are returned.
 * @throws not-found (no such file, a directory), empty-file, lfs-pointer, limit
 */
async function readModelFile(path, options = {}) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const bytes = await (0,_model_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .readModelBytes */ .n)(path, options, (chunk) => void hash.update(chunk));
    return { bytes, sha256: hash.digest('hex'), size: bytes.length };
}


/***/ })

};
