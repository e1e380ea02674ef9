export const id = 1323;
export const ids = [1323];
export const modules = {

/***/ 9652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ requireColumn),
/* harmony export */   t: () => (/* binding */ resolveData)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90761);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72020);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63576);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86833);





/** Data named by options or the configuration; options win. @throws ModelGateError when a file or the target is wrong */
async function resolveData(inputs, config, workingDirectory) {
    const open = (path) => path === null || path === undefined ? Promise.resolve(null) : (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openTable */ .RT)((0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(workingDirectory, path));
    const validation = await open(inputs.text('validation-data') ?? config.data.validation);
    const reference = await open(inputs.text('reference-data') ?? config.data.reference);
    const target = inputs.text('target') ?? config.data.target;
    if (target !== null && validation !== null)
        requireColumn(validation, target);
    return { validation, reference, target };
}
/** @throws ModelGateError 'usage' naming the nearest column and all others */
function requireColumn(table, name) {
    const names = table.schema.map((column) => column.name);
    if (names.includes(name))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('usage', `${table.path} has no column "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(name, 80)}"${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, names)}`, {
        subject: 'target',
        remedy: `Its columns: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(names.join(', '), 400)}.`,
    });
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

/***/ 88973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ prepareFolder),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);




/**
 * Makes a folder for results before the work starts, so that an hour of work is not lost to a wrong path. Segment by
 * segment: Node's recursive mkdir never returns for a folder below /proc.
 * @throws ModelGateError 'usage' naming the option, the folder and the reason
 */
function prepareFolder(path, option) {
    try {
        makeFolder(path);
        const probe = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, '.gitignore');
        // Results are not sources: git should not offer them, as other tools' caches do it.
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(probe))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(probe, '*\n');
    }
    catch (cause) {
        throw notWritable(path, option, cause);
    }
}
function makeFolder(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    if (parent !== path)
        makeFolder(parent);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
}
/** Writes a result file. @throws ModelGateError 'usage' naming the option, the file and the reason */
async function writeOutput(path, content, option = 'output') {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, content);
    }
    catch (cause) {
        throw notWritable(path, option, cause);
    }
}
function notWritable(path, option, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('usage', `--${option}: ${path} cannot be written: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}`, {
        subject: option,
        cause,
        remedy: 'Name a place below a folder that exists and may be written to.',
    });
}


/***/ }),

/***/ 51323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   predictCommand: () => (/* binding */ predictCommand)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86153);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63576);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74184);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26626);
/* harmony import */ var _stages_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18080);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9652);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26052);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88973);
/* harmony import */ var _python_access_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84113);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86833);










/** The model's own labels or values for every row of a data file, in its order. */
const predictCommand = {
    name: 'predict',
    async run(inputs, surroundings, print) {
        const { workingDirectory, log } = surroundings;
        const path = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(workingDirectory, (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .onePath */ .C)(inputs));
        const target = inputs.text('target') ?? null;
        const table = await (0,_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .openTable */ .RT)((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(workingDirectory, inputs.required('data')));
        if (target !== null)
            (0,_data_js__WEBPACK_IMPORTED_MODULE_3__/* .requireColumn */ .c)(table, target);
        const data = (0,_stages_index_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutColumn */ .LX)(await (0,_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readTable */ .xz)(table), target);
        const { bytes } = await (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_5__/* .readModelFile */ .G)(path);
        const { model, notes } = await (0,_model_index_js__WEBPACK_IMPORTED_MODULE_6__/* .openModel */ .G)(bytes, path, {
            ...(0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .engineOption */ .i)(inputs),
            ...(0,_python_access_js__WEBPACK_IMPORTED_MODULE_7__/* .pythonAccess */ .d)(inputs.text('runtime'), surroundings, () => (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveConfig */ .pE)(inputs, workingDirectory)),
        });
        for (const note of notes)
            log.info(note);
        try {
            const prediction = await model.predict(data, { probabilities: true });
            const answer = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_8__/* .toJson */ .a)({
                runtime: model.runtime,
                engine: model.engine,
                task: model.task,
                predictions: shaped(prediction),
                classes: model.classes,
                probabilities: rowsOf(prediction.probabilities, prediction.rows),
            });
            const output = inputs.text('output');
            if (output === undefined)
                print(answer);
            else
                await (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .writeOutput */ .z)((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(workingDirectory, output), answer);
            return 0;
        }
        finally {
            await model.close();
        }
    },
};
/** One entry a row; a list of entries where the model has several outputs. */
function shaped({ labels, values, rows, outputs }) {
    const flat = labels ?? Array.from(values ?? []);
    if (outputs === 1)
        return [...flat];
    return Array.from({ length: rows }, (_, row) => flat.slice(row * outputs, (row + 1) * outputs));
}
function rowsOf(flat, rows) {
    if (flat === null)
        return null;
    const width = rows === 0 ? 0 : flat.length / rows;
    return Array.from({ length: rows }, (_, row) => Array.from(flat.subarray(row * width, (row + 1) * width)));
}


/***/ }),

/***/ 84113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pythonAccess)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _security_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2078);
/* harmony import */ var _stages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27972);



/**
 * The Python worker as `runtime` wants it: none for native. The configuration is asked for only when a model needs
 * Python, so that a mistake in it cannot stop models that do not.
 */
function pythonAccess(runtime, surroundings, config, signal = surroundings.signal) {
    if (runtime === 'native')
        return {};
    return {
        python: {
            asked: runtime === 'python',
            mayExecute: async (bytes, path) => mayExecute(bytes, path, surroundings, await config()),
            command: 'python3',
            searchPath: surroundings.environment['PATH'] ?? '',
            tempDirectory: surroundings.tempDirectory,
            signal,
        },
    };
}
/** Only a run whose author may write to the repository, and only bytes in which the scan found nothing above low. */
async function mayExecute(bytes, path, { untrusted, workingDirectory }, config) {
    if (untrusted !== null)
        return { allowed: false, reason: `it is not started for strangers: ${untrusted}` };
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    const policy = (0,_stages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .securityPolicy */ .p)(config);
    const { complete, bytes_accounted, findings } = await (0,_security_index_js__WEBPACK_IMPORTED_MODULE_2__/* .scanModel */ .b)({
        path,
        bytes,
        sha256,
        policy,
        sourceRoot: workingDirectory,
    });
    const [grave, ...more] = findings.filter((finding) => finding.severity !== 'low');
    if (grave !== undefined) {
        const others = more.length === 0 ? '' : `, and ${more.length} more`;
        return {
            allowed: false,
            reason: `the security scan found ${grave.severity} risk: ${grave.message} (${grave.rule_id}${others})`,
            remedy: REMEDIES[grave.rule_id] ?? grave.remedy,
        };
    }
    if (!complete) {
        return {
            allowed: false,
            reason: `the security scan understood ${bytes_accounted} of ${bytes.length} bytes`,
            remedy: 'Save the model again with joblib.',
        };
    }
    const vouched = policy.allow.map((entry) => entry.global.split('.').slice(0, -1).join('.'));
    return { allowed: true, sources: { root: workingDirectory, modules: [...policy.allowedModules, ...vouched] } };
}
/** What lifts a finding for the worker where the scan's own advice is more general. */
const REMEDIES = {
    'pickle-unknown-module': 'If the module is your own, name it in security.allowed_modules of the configuration: its classes then run in the sandbox.',
};


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


/***/ }),

/***/ 18080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ predictSample),
/* harmony export */   LX: () => (/* binding */ withoutColumn),
/* harmony export */   l6: () => (/* binding */ SAMPLE_ROWS),
/* harmony export */   mh: () => (/* binding */ sampleRows)
/* harmony export */ });
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93603);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70859);



/** Rows that interface, latency and health checks use. */
const SAMPLE_ROWS = 100;
/** The first rows of the validation data, else of the reference data, else rows made from the model's signature. */
async function sampleRows(sources, inputs, target, seed) {
    const candidates = [
        ['validation data', sources.validation],
        ['reference data', sources.reference],
    ];
    for (const [origin, source] of candidates) {
        const first = source === null ? null : await firstRows(source, SAMPLE_ROWS);
        if (first !== null)
            return { rows: withoutColumn(first, target), origin };
    }
    return { rows: (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .syntheticRows */ .l)(inputs, SAMPLE_ROWS, seed), origin: 'synthetic rows' };
}
/**
 * Predicts a sample; null when rows made from the signature do not suit the model (a logarithm of a negative number, say),
 * which says nothing about the model.
 */
async function predictSample(model, { rows, origin }, options = {}) {
    try {
        const prediction = await model.predict(rows, options);
        const usable = prediction.values?.every(Number.isFinite) ?? true;
        return origin === 'synthetic rows' && !usable ? null : prediction;
    }
    catch (error) {
        if (origin === 'synthetic rows' && (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isModelGateError */ .p2)(error) && error.code === 'data')
            return null;
        throw error;
    }
}
async function firstRows(source, count) {
    for await (const chunk of source.chunks()) {
        if (chunk.rows > 0)
            return (0,_core_table_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceRows */ .mG)(chunk, 0, Math.min(count, chunk.rows));
    }
    return null;
}
/** The features: all columns but the target. */
function withoutColumn(chunk, name) {
    return name === null ? chunk : { ...chunk, columns: chunk.columns.filter((column) => column.name !== name) };
}


/***/ })

};
