export const id = 2560;
export const ids = [2560];
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
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2236);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86833);





/** Data named by options or the configuration; options win. @throws ModelGateError when a file or the target is wrong */
async function resolveData(inputs, config, workingDirectory, signal) {
    const open = (path) => path === null || path === undefined
        ? Promise.resolve(null)
        : (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openTable */ .RT)((0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(workingDirectory, path), { imageRange: config.data.image_range, signal });
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
/** Writes a result file, whole or in pieces. @throws ModelGateError 'usage' naming the option, the file and the reason */
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

/***/ 12560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  predictCommand: () => (/* binding */ predictCommand)
});

// EXTERNAL MODULE: ./src/core/table.ts
var core_table = __webpack_require__(70859);
// EXTERNAL MODULE: ./src/data/read/open.ts + 15 modules
var read_open = __webpack_require__(2236);
// EXTERNAL MODULE: ./src/data/columns/fit-source.ts
var fit_source = __webpack_require__(41765);
// EXTERNAL MODULE: ./src/formats/model-file.ts
var model_file = __webpack_require__(74184);
// EXTERNAL MODULE: ./src/model/open.ts + 8 modules
var model_open = __webpack_require__(67502);
// EXTERNAL MODULE: ./src/commands/data.ts
var data = __webpack_require__(9652);
// EXTERNAL MODULE: ./src/commands/options.ts
var options = __webpack_require__(26052);
// EXTERNAL MODULE: ./src/commands/output.ts
var commands_output = __webpack_require__(88973);
;// CONCATENATED MODULE: ./src/commands/prediction-json.ts
/** Characters of a piece: few writes, and no second copy of the whole document. */
const PIECE_CHARACTERS = 64 * 1024;
/**
 * The answer of `predict` as JSON text, in pieces: what core/json's toJson would write, without a list for each row and
 * without one string for all of them.
 * @param parts predictions of the data's chunks, in order
 */
function* predictionJson(model, parts) {
    const { runtime, engine, task, classes } = model;
    yield `{\n  "runtime": ${prediction_json_text(runtime)},\n  "engine": ${prediction_json_text(engine)},\n  "task": ${prediction_json_text(task)},\n  "predictions": `;
    yield* list(parts.map(({ rows, outputs, labels, values }) => ({
        rows,
        width: outputs === 1 ? null : outputs,
        cells: labels ?? values ?? new Float64Array(0),
    })));
    yield `,\n  "classes": ${indented(classes)},\n  "probabilities": `;
    const shares = parts.flatMap(({ rows, probabilities }) => probabilities === null ? [] : [{ rows, width: rows === 0 ? 0 : probabilities.length / rows, cells: probabilities }]);
    if (shares.length < parts.length)
        yield 'null';
    else
        yield* list(shares);
    yield '\n}\n';
}
function* list(parts) {
    let piece = '[';
    let first = true;
    for (const part of parts) {
        for (let row = 0; row < part.rows; row++) {
            piece += `${first ? '' : ','}\n    ${entry(part, row)}`;
            first = false;
            if (piece.length <= PIECE_CHARACTERS)
                continue;
            yield piece;
            piece = '';
        }
    }
    yield first ? '[]' : `${piece}\n  ]`;
}
function entry({ width, cells }, row) {
    if (width === null)
        return prediction_json_text(cells[row]);
    if (width === 0)
        return '[]';
    let line = `[\n      ${prediction_json_text(cells[row * width])}`;
    for (let at = row * width + 1; at < (row + 1) * width; at++)
        line += `,\n      ${prediction_json_text(cells[at])}`;
    return `${line}\n    ]`;
}
/** NaN and infinities are null, as JSON.stringify has them. */
function prediction_json_text(cell) {
    if (typeof cell !== 'number')
        return JSON.stringify(cell);
    return Number.isFinite(cell) ? String(cell) : 'null';
}
function indented(classes) {
    return JSON.stringify(classes, null, 2).replaceAll('\n', '\n  ');
}

// EXTERNAL MODULE: ./src/commands/python-access.ts
var python_access = __webpack_require__(84113);
// EXTERNAL MODULE: ./src/commands/settings.ts
var settings = __webpack_require__(86833);
;// CONCATENATED MODULE: ./src/commands/predict.ts










/** Rows from which on threads may take part, which then read the same bytes of the model. */
const ROWS_FOR_THREADS = 16_384;
/** The model's own labels or values for every row of a data file, in its order. */
const predictCommand = {
    name: 'predict',
    async run(inputs, surroundings, print) {
        const { workingDirectory, log, signal } = surroundings;
        const path = (0,settings/* within */.ux)(workingDirectory, (0,options/* onePath */.C)(inputs));
        const target = inputs.text('target') ?? null;
        const config = await (0,settings/* resolveConfig */.pE)(inputs, workingDirectory);
        const imageRange = config.data.image_range;
        const table = await (0,read_open/* openTable */.RT)((0,settings/* within */.ux)(workingDirectory, inputs.required('data')), { imageRange, signal });
        if (target !== null)
            (0,data/* requireColumn */.c)(table, target);
        const { bytes } = await (0,model_file/* readModelFile */.G)(path, { shared: (table.rows ?? 0) >= ROWS_FOR_THREADS });
        const { model, notes } = await (0,model_open/* openModel */.G)(bytes, path, {
            log,
            ...(0,options/* engineOption */.i)(inputs),
            ...(0,python_access/* pythonAccess */.d)(inputs.text('runtime'), surroundings, () => Promise.resolve(config)),
        });
        for (const note of notes)
            log.info(note);
        try {
            const parts = [];
            for await (const chunk of (0,fit_source/* fitSource */.z)(table, model).chunks()) {
                parts.push(await model.predict((0,core_table/* withoutColumn */.LX)(chunk, target), { probabilities: true }));
            }
            const answer = predictionJson(model, parts);
            const output = inputs.text('output');
            if (output === undefined)
                for (const piece of answer)
                    print(piece);
            else
                await (0,commands_output/* writeOutput */.z)((0,settings/* within */.ux)(workingDirectory, output), answer);
            return 0;
        }
        finally {
            await model.close();
        }
    },
};


/***/ }),

/***/ 84113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pythonAccess)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

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
    // Loaded for models that need Python only: each start of every command would pay for the scan.
    const { scanModel } = await Promise.all(/* import() */[__webpack_require__.e(7648), __webpack_require__.e(806)]).then(__webpack_require__.bind(__webpack_require__, 10806));
    const { securityPolicy } = await Promise.all(/* import() */[__webpack_require__.e(583), __webpack_require__.e(7648), __webpack_require__.e(8825), __webpack_require__.e(2017), __webpack_require__.e(3690), __webpack_require__.e(2737), __webpack_require__.e(4399)]).then(__webpack_require__.bind(__webpack_require__, 32737));
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    const policy = securityPolicy(config);
    const { complete, bytes_accounted, findings } = await scanModel({
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

/***/ 41765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ fitSource)
/* harmony export */ });
/**
 * The table as a model reads it. Most tables say all by themselves; folders of images leave open how many channels a
 * pixel has and whether a class is a name or a number, and a table that names image files leaves open whether they are
 * to be read: the model's inputs and classes decide.
 */
function fitSource(source, model) {
    return source.fitted?.(model) ?? source;
}


/***/ })

};
