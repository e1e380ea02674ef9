export const id = 7170;
export const ids = [7170];
export const modules = {

/***/ 47170:
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
// EXTERNAL MODULE: ./src/data/columns/synthetic.ts
var synthetic = __webpack_require__(93603);
// EXTERNAL MODULE: ./src/formats/model-file.ts
var model_file = __webpack_require__(74184);
// EXTERNAL MODULE: ./src/core/version.ts
var version = __webpack_require__(83323);
// EXTERNAL MODULE: ./src/formats/read-model.ts + 8 modules
var read_model = __webpack_require__(31771);
// EXTERNAL MODULE: ./src/lower/index.ts + 148 modules
var lower = __webpack_require__(86719);
// EXTERNAL MODULE: ./src/onnx/graph-builder.ts + 1 modules
var graph_builder = __webpack_require__(64969);
// EXTERNAL MODULE: ./src/onnx/metadata.ts
var metadata = __webpack_require__(74866);
;// CONCATENATED MODULE: ./src/model/export.ts





/**
 * A pickled model as an ONNX file: one input a column when the model knows names, else one matrix `X`;
 * outputs `label` and `probabilities`, or `variable`, as sklearn-onnx names them.
 * @throws ModelGateError 'unsupported' naming the part that ONNX cannot express
 */
function exportOnnx(bytes, sha256) {
    const record = (0,read_model/* readModel */.k)(bytes);
    if (record.format !== 'pickle' && record.format !== 'joblib') {
        throw (0,errors/* unsupported */.qO)(record.format, 'only pickled scikit-learn models are converted', 'An .onnx file needs no conversion.');
    }
    const { lowered, notes } = (0,lower/* lowerRecord */.R)(record);
    if (lowered.toOnnx === undefined || lowered.infer === undefined) {
        throw (0,errors/* unsupported */.qO)(lowered.className, 'cannot be expressed in ONNX');
    }
    const graph = (0,graph_builder/* createGraph */.F)({
        producer: { name: 'modelgate', version: version/* VERSION */.x },
        metadata: {
            'modelgate.source_sha256': sha256,
            'modelgate.estimator': lowered.className,
            ...(0,metadata/* describeInMetadata */.g)({ task: lowered.task, classes: lowered.classes, inputs: namesOf(lowered.inputs) }),
        },
    });
    const outputs = lowered.toOnnx(graph, graphInputs(graph, lowered.inputs));
    if (outputs.labels !== undefined) {
        graph.output(lowered.classes === null ? outputs.labels : namedLabels(graph, outputs.labels, lowered.classes), 'label');
    }
    if (outputs.probabilities !== undefined)
        graph.output(outputs.probabilities, 'probabilities');
    if (outputs.values !== undefined)
        graph.output(outputs.values, 'variable');
    return { bytes: graph.toBytes(), notes };
}
/** Column names, when the model knows all of them. */
function namesOf(inputs) {
    const names = inputs.map((input) => input.name).filter((name) => name !== null);
    return names.length === inputs.length && names.length > 0 ? names : null;
}
function graphInputs(graph, inputs) {
    if (inputs.every((input) => input.name === null && input.kind === 'number')) {
        return [graph.input('X', 'double', ['N', inputs.length])];
    }
    return inputs.map((input, position) => graph.input(input.name ?? `x${position}`, input.kind === 'number' ? 'double' : 'string', ['N', 1]));
}
/** Class indices (int64) -> the labels themselves. */
function namedLabels(graph, indices, classes) {
    const isInteger = classes.every((label) => typeof label === 'number' && Number.isInteger(label));
    const table = isInteger
        ? graph.constant(BigInt64Array.from(classes, (label) => BigInt(label)), [classes.length])
        : graph.constant(classes.map(String), [classes.length]);
    return graph.node('Gather', [table, indices], {}, { elementType: isInteger ? 'int64' : 'string', shape: ['N'] });
}

// EXTERNAL MODULE: ./src/model/open.ts + 10 modules
var model_open = __webpack_require__(26626);
// EXTERNAL MODULE: ./src/commands/options.ts
var options = __webpack_require__(26052);
// EXTERNAL MODULE: ./src/commands/settings.ts
var settings = __webpack_require__(86833);
;// CONCATENATED MODULE: ./src/commands/convert.ts







/** Rows of the round trip, made from the model's own signature. */
const CHECKED_ROWS = 200;
/** Doubles on both sides; exponentials and sums of another order may differ in the last bits. */
const RELATIVE_TOLERANCE = 1e-9;
/** Writes the lowered model as .onnx, once both give the same predictions. */
const convertCommand = {
    name: 'convert',
    async run(inputs, { workingDirectory, log }, print) {
        const path = (0,settings/* within */.ux)(workingDirectory, (0,options/* onePath */.C)(inputs));
        const output = (0,settings/* within */.ux)(workingDirectory, inputs.required('output'));
        const { bytes, sha256 } = await (0,model_file/* readModelFile */.G)(path);
        const onnx = exportOnnx(bytes, sha256);
        for (const note of onnx.notes)
            log.warning(note);
        const before = (await (0,model_open/* openModel */.G)(bytes, path)).model;
        const after = (await (0,model_open/* openModel */.G)(onnx.bytes, output, (0,options/* engineOption */.i)(inputs))).model;
        let compared;
        try {
            compared = await compare(before, after);
        }
        finally {
            await after.close();
            await before.close();
        }
        await (0,promises_.writeFile)(output, onnx.bytes);
        print(`${output}: ${onnx.bytes.length} bytes, same predictions on ${compared} rows (${after.engine} onnxruntime ${after.engineVersion})\n`);
        return 0;
    },
};
/**
 * Numbers as they are in data of many kinds: a threshold of 4000 g is never crossed by numbers around 1. The first
 * kind is what any model takes; the others count where the model that is converted takes them.
 */
const SPREADS = [{}, { signed: true }, { scale: 30 }, { scale: 1000 }];
/** @returns the number of rows that both models predicted alike */
async function compare(before, after) {
    let compared = 0;
    for (const [position, spread] of SPREADS.entries()) {
        const rows = (0,synthetic/* syntheticRows */.l)(before.inputs, CHECKED_ROWS / SPREADS.length, 42 + position, spread);
        let expected;
        try {
            expected = await before.predict(rows, { probabilities: true });
        }
        catch (error) {
            if (position > 0 && (0,errors/* isModelGateError */.p2)(error) && error.code === 'data')
                continue;
            throw error;
        }
        refuseDifference(expected, await after.predict(rows, { probabilities: true }));
        compared += rows.rows;
    }
    return compared;
}
function refuseDifference(expected, found) {
    const difference = firstDifference(expected, found);
    if (difference !== null) {
        throw new errors/* ModelGateError */.j3('unsupported', `the converted model predicts something else: ${difference}`, {
            remedy: 'Nothing was written.',
        });
    }
}
function firstDifference(expected, found) {
    const labelAt = expected.labels?.findIndex((label, row) => String(label) !== String(found.labels?.[row])) ?? -1;
    if (labelAt >= 0)
        return `row ${labelAt + 1} has another label`;
    for (const [name, before, after] of [
        ['value', expected.values, found.values],
        ['probability', expected.probabilities, found.probabilities],
    ]) {
        if (before === null)
            continue;
        const at = before.findIndex((value, index) => !convert_close(value, after?.[index] ?? NaN));
        if (at >= 0)
            return `${name} ${at + 1} is ${String(after?.[at])}, expected ${before[at]}`;
    }
    return null;
}
function convert_close(expected, found) {
    return (Object.is(expected, found) || Math.abs(expected - found) <= RELATIVE_TOLERANCE * Math.max(1, Math.abs(expected)));
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
function engineOption(inputs) {
    return inputs.text('engine') === 'wasm' ? { engine: 'wasm' } : {};
}


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

/***/ 93603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ syntheticRows)
/* harmony export */ });
/* harmony import */ var _core_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38640);
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70859);


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
    return { rows, columns: inputs.map((input, position) => syntheticColumn(input, position, { rows, random, draw })) };
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
        return (0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numberColumn */ .sA)(name, Float64Array.from({ length: rows }, draw));
    }
    const words = input.kind === 'text' ? 8 : 1;
    return (0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .stringColumn */ .s2)(name, Array.from({ length: rows }, () => Array.from({ length: words }, () => WORDS[random.below(WORDS.length)]).join(' ')));
}
/** Box-Muller; 1 - next() keeps the logarithm finite. */
function normal(random) {
    return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}


/***/ })

};
