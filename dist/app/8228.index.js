export const id = 8228;
export const ids = [8228,4800];
export const modules = {

/***/ 9652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ openData),
/* harmony export */   R4: () => (/* binding */ hasColumn),
/* harmony export */   c4: () => (/* binding */ requireColumn)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90761);
/* harmony import */ var _core_remote_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20856);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72020);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55835);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78855);





/**
 * A path below the working directory, or an address on another machine.
 * @param config itself, or read when the data needs a setting
 * @throws as openTable and RemoteFiles.fetch
 */
function openData(path, config, { workingDirectory, remoteFiles, signal }, options = {}) {
    const settings = async () => (typeof config === 'function' ? await config() : config).data;
    const opening = {
        imageRange: async () => (await settings()).image_range,
        signal,
        remote: async (address) => {
            const { max_download_bytes: maxBytes } = await settings();
            return remoteFiles.fetch(address, { maxBytes, signal });
        },
        ...options,
    };
    return (0,_core_remote_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isRemoteAddress */ .jV)(path)
        ? (0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openTable */ .RT)(path, opening)
        : (0,_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .asWritten */ .qm)(path, workingDirectory, (place) => (0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openTable */ .RT)(place, opening));
}
function hasColumn(table, name) {
    return table.schema.some((column) => column.name === name);
}
/** @throws ModelGateError 'usage' naming the nearest column and all others */
function requireColumn(table, name) {
    const names = table.schema.map((column) => column.name);
    if (names.includes(name))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('usage', `${table.path} has no column "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(name, 80)}"${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(name, names)}`, {
        subject: 'target',
        remedy: `Its columns: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(names.join(', '), 400)}.`,
    });
}


/***/ }),

/***/ 94508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vp: () => (/* binding */ openFreshData),
/* harmony export */   h7: () => (/* binding */ namedModel),
/* harmony export */   kY: () => (/* binding */ freshDrift)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72020);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(898);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59244);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57417);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86642);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9652);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30430);
/* harmony import */ var _model_entry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31346);
/* harmony import */ var _python_access_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84113);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84800);








/**
 * --reference and --current.
 * @throws ModelGateError 'usage' when the configuration needs what only `run` measures, and for a label that no table has
 */
async function openFreshData(inputs, config, surroundings) {
    if (config.drift.aggregate === 'weighted' && Object.keys(config.drift.weights).length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', 'drift.aggregate is weighted, and only run measures importances to weigh by', {
            subject: 'drift.weights',
            remedy: 'Declare drift.weights in the configuration, for example those that the report of run lists.',
        });
    }
    const label = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .W)(inputs, config);
    const paths = { reference: inputs.required('reference'), current: inputs.required('current') };
    const tables = await (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__.openTables)(paths, label, config, surroundings, { keptBytes: 0 });
    const [reference, current, target] = [tables.reference, tables.current, tables.target];
    // The judged data may lack its label, and so may the reference.
    if (label.asked && target !== null && !(0,_data_js__WEBPACK_IMPORTED_MODULE_2__/* .hasColumn */ .R4)(current, target))
        (0,_data_js__WEBPACK_IMPORTED_MODULE_2__/* .requireColumn */ .c4)(reference, target);
    return { reference, current, target };
}
/** The model that --model names. */
function namedModel(inputs, { workingDirectory }) {
    const [path, ...more] = inputs.list('model');
    if (more.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', `${more.length + 1} models were named, one is expected`);
    return path === undefined ? null : { path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .u)(workingDirectory, path), name: path, asked: true };
}
/** The drift of data; with a model, of its features only, and of its predictions too. */
async function freshDrift({ reference, current, target }, wanted, inputs, config, surroundings) {
    const { model, problem } = await openWanted(wanted, inputs, config, surroundings);
    try {
        const features = model?.inputs.flatMap(({ name, kind }) => (name === null || kind === 'tensor' ? [] : [name])) ?? [];
        const options = {
            ...(0,_data_index_js__WEBPACK_IMPORTED_MODULE_4__/* .driftOptions */ .Q)(config.drift, { missing: 'none were declared' }),
            ...{ threshold: config.validation.data_drift_threshold, seed: config.validation.seed },
            signal: surroundings.signal,
            ...(target === null ? {} : { target }),
            ...(features.length > 0 ? { features } : {}),
        };
        const drift = await (0,_data_index_js__WEBPACK_IMPORTED_MODULE_5__/* .dataDrift */ .M)(reference, current, options);
        if (model === null || config.drift.on_prediction_drift === 'off')
            return judged(drift, config, problem);
        const answers = await attempted(wanted, () => (0,_data_index_js__WEBPACK_IMPORTED_MODULE_6__/* .predictionDrift */ .z)(model, reference, current, options));
        const columns = [...drift.columns, ...(answers.value ?? [])];
        return judged({ ...drift, columns }, config, answers.problem);
    }
    finally {
        await model?.close();
    }
}
async function openWanted(wanted, inputs, config, surroundings) {
    if (wanted === null)
        return { model: null, problem: null };
    const { openModel } = await Promise.all(/* import() */[__webpack_require__.e(7039), __webpack_require__.e(4877), __webpack_require__.e(8461), __webpack_require__.e(4171)]).then(__webpack_require__.bind(__webpack_require__, 94365));
    const { readModelBytes } = await __webpack_require__.e(/* import() */ 6792).then(__webpack_require__.bind(__webpack_require__, 16792));
    const configured = () => Promise.resolve(config);
    const python = (0,_python_access_js__WEBPACK_IMPORTED_MODULE_7__/* .pythonAccess */ .d)(inputs.text('runtime'), surroundings, configured);
    const access = { ...python, ...(0,_model_entry_js__WEBPACK_IMPORTED_MODULE_8__/* .entryOption */ .o)(inputs, configured) };
    const { name, path } = wanted;
    const { value, problem } = await attempted(wanted, async () => openModel(await readModelBytes(path, { name }), path, { name, log: surroundings.log, ...access }));
    return { model: value?.model ?? null, problem };
}
/** What only a model that was asked for may fail by. */
async function attempted(wanted, act) {
    try {
        return { value: await act(), problem: null };
    }
    catch (error) {
        if (wanted?.asked !== false || !(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelGateError */ .p2)(error))
            throw error;
        return { value: null, problem: `predictions of the deployed model cannot be compared: ${error.message}` };
    }
}
function judged(drift, config, problem) {
    const sides = [
        { mode: config.drift.on_label_drift, found: (0,_data_index_js__WEBPACK_IMPORTED_MODULE_9__/* .verdictOn */ .H)('target', drift) },
        { mode: config.drift.on_prediction_drift, found: (0,_data_index_js__WEBPACK_IMPORTED_MODULE_9__/* .verdictOn */ .H)('prediction', drift) },
    ].flatMap(({ mode, found }) => (mode === 'off' || found === null ? [] : [{ mode, found }]));
    const failed = sides.some(({ mode, found }) => mode === 'fail' && found.drifted === true);
    const notes = sides.map(({ mode, found }) => `${mode === 'warn' && found.drifted === true ? 'warning: ' : ''}${found.message}`);
    const told = problem === null ? notes : [...notes, problem];
    return { drift, drifted: failed || drift.drifted, notes: told.map((note) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(note, 400)) };
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

/***/ 84113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pythonAccess)
/* harmony export */ });
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
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 23));
    // Loaded for models that need Python only: each start of every command would pay for the scan.
    const { scanModel } = await Promise.all(/* import() */[__webpack_require__.e(7039), __webpack_require__.e(1079), __webpack_require__.e(9800), __webpack_require__.e(5709), __webpack_require__.e(8816), __webpack_require__.e(8968), __webpack_require__.e(6444), __webpack_require__.e(9261)]).then(__webpack_require__.bind(__webpack_require__, 10806));
    const { securityPolicy } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(8815), __webpack_require__.e(8728), __webpack_require__.e(583), __webpack_require__.e(7039), __webpack_require__.e(4877), __webpack_require__.e(1079), __webpack_require__.e(9800), __webpack_require__.e(8461), __webpack_require__.e(5709), __webpack_require__.e(8816), __webpack_require__.e(8968), __webpack_require__.e(5835), __webpack_require__.e(5804), __webpack_require__.e(6444), __webpack_require__.e(3690), __webpack_require__.e(4665), __webpack_require__.e(4744), __webpack_require__.e(7294), __webpack_require__.e(7780)]).then(__webpack_require__.bind(__webpack_require__, 87294));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
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

/***/ 72607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ askForRetraining)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86642);



/** Names and sentences that a payload carries: a workflow run shows them, a table of ten thousand columns is no news. */
const MAX_FEATURES = 20;
const MAX_NAME = 80;
const MAX_REASON = 400;
const HOUR_MS = 3_600_000;
/**
 * Tells the outputs of the step, and starts the retraining workflow when the configuration wants that. What GitHub
 * refuses never changes the verdict of the command; it is in the message.
 */
async function askForRetraining(findings, config, surroundings) {
    const reasons = reasonsOf(findings, config);
    const asked = reasons.length === 0 ? null : await ask(requestOf(findings, reasons, surroundings), findings, config, surroundings);
    const retraining = {
        needed: reasons.length > 0,
        reasons,
        dispatched: asked?.dispatched ?? false,
        message: asked?.message ?? null,
    };
    surroundings.setOutputs?.(outputsOf(findings, retraining));
    return retraining;
}
function reasonsOf({ drift, drifted, health }, { retraining }) {
    return [
        ...(drift !== null && drifted === true && retraining.triggers.includes('drift')
            ? [driftReason(drift).slice(0, MAX_REASON)]
            : []),
        ...(health === 'unhealthy' && retraining.triggers.includes('unhealthy') ? ['the live model is unhealthy'] : []),
    ];
}
function driftReason(drift) {
    if (drift.drifted === true) {
        const names = featuresThatDrifted(drift);
        const where = names.length === 0 ? '' : ` in ${names.join(', ')}`;
        return `drift score ${(drift.score ?? 0).toFixed(3)} above ${drift.threshold}${where}`;
    }
    const others = [(0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOn */ .H)('target', drift), (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOn */ .H)('prediction', drift)];
    return others.flatMap((found) => (found?.drifted === true ? [found.message] : [])).join('; ');
}
function featuresThatDrifted(drift) {
    const names = drift === null ? [] : (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .driftedFeatures */ .c)(drift).map((name) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(name, MAX_NAME));
    const rest = names.length - MAX_FEATURES;
    return rest > 0 ? [...names.slice(0, MAX_FEATURES), `and ${rest} more`] : names;
}
function requestOf({ environment, drift, modelSha256 }, reasons, { source }) {
    return {
        ...{ environment, reasons, drifted_features: featuresThatDrifted(drift), drift_score: drift?.score ?? null },
        ...{ model_sha256: modelSha256, run_url: source.runUrl },
    };
}
async function ask(request, { dryRun }, { retraining }, surroundings) {
    const not = (message) => ({ dispatched: false, message });
    if (retraining.dispatch === 'off')
        return not('a new model is needed; retraining.dispatch is off, so nothing was started');
    if (surroundings.retraining === null) {
        return not('a new model is needed; workflows are started on GitHub only (with MODELGATE_TOKEN), elsewhere use the outputs');
    }
    if (surroundings.untrusted !== null)
        return not(`no workflow was started: ${surroundings.untrusted}`);
    try {
        const trigger = surroundings.retraining({ ...retraining, dispatch: retraining.dispatch });
        const now = surroundings.clock.now();
        if (retraining.cooldown_hours > 0) {
            const last = await trigger.lastAsked(new Date(now.getTime() - retraining.cooldown_hours * HOUR_MS));
            if (last !== null) {
                return not(`${trigger.name} was not started: it ran at ${last.toISOString()}, within ${retraining.cooldown_hours} hours`);
            }
        }
        if (dryRun)
            return not(`${trigger.name} would be started`);
        await trigger.ask(request);
        return { dispatched: true, message: `${trigger.name} was started` };
    }
    catch (error) {
        // Without an answer about the cool-down nothing is started: a schedule would start it again every hour.
        const message = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), MAX_REASON);
        surroundings.log.warning(message);
        return not(message);
    }
}
function outputsOf({ drift, drifted, health }, retraining) {
    return {
        drifted: drift === null ? '' : drifted === null ? 'unknown' : String(drifted),
        'drift-score': drift?.score === null || drift === null ? '' : String(drift.score),
        'drifted-features': JSON.stringify(featuresThatDrifted(drift)),
        health: health ?? '',
        'retraining-needed': String(retraining.needed),
        'retraining-reasons': JSON.stringify(retraining.reasons),
        'retraining-dispatched': String(retraining.dispatched),
    };
}


/***/ }),

/***/ 84800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ labelOf),
  openTables: () => (/* binding */ openTables),
  t: () => (/* binding */ resolveData)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/table.ts
var table = __webpack_require__(70859);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/data/columns/list-names.ts
var list_names = __webpack_require__(48875);
;// CONCATENATED MODULE: ./src/data/columns/model-labels.ts




/**
 * The table with the label column in the model's words, where it was fitted on codes of the labels.
 * A table without the column, such as a reference without labels, stays as it is.
 * @throws ModelGateError when read: 'data' for a label that is not among them
 */
function withModelLabels(source, target, labels) {
    if (!source.schema.some(({ name }) => name === target))
        return source;
    const names = new Map(Object.entries(labels));
    const rename = async function* (chunks) {
        for await (const chunk of chunks) {
            const columns = chunk.columns.map((column) => column.name === target ? renamed(column, chunk.rows, names, source.path) : column);
            yield { ...chunk, columns };
        }
    };
    const type = typeOf([...names.values()]);
    return {
        ...source,
        statistics: undefined,
        schema: source.schema.map((column) => (column.name === target ? { name: target, type } : column)),
        chunks: (size) => rename(source.chunks(size)),
        ...(source.columnChunks === undefined ? {} : { columnChunks: () => rename(source.columnChunks()) }),
        ...(source.fitted === undefined
            ? {}
            : { fitted: (model) => withModelLabels(source.fitted(model), target, labels) }),
    };
}
function typeOf(labels) {
    if (labels.every((label) => typeof label === 'boolean'))
        return 'boolean';
    if (!labels.every((label) => typeof label === 'number'))
        return 'string';
    return labels.every(Number.isInteger) ? 'integer' : 'number';
}
function renamed(column, rows, names, path) {
    const known = new Map();
    const labels = Array.from({ length: rows }, (_, row) => {
        const text = textOf(column, row);
        if (text === null)
            return null;
        const label = known.get(text) ?? names.get(text);
        if (label === undefined)
            throw unknownLabel(text, column.name, names, path);
        known.set(text, label);
        return label;
    });
    const type = typeOf([...names.values()]);
    if (type === 'string')
        return (0,table/* stringColumn */.s2)(column.name, labels.map((label) => (label === null ? null : String(label)))); // prettier-ignore
    const missing = labels.includes(null) ? Uint8Array.from(labels, (label) => (label === null ? 1 : 0)) : null;
    return {
        kind: 'number',
        name: column.name,
        values: Float64Array.from(labels, (label) => (label === null ? NaN : Number(label))),
        missing,
        integer: type === 'integer',
        boolean: type === 'boolean',
    };
}
/** As the configuration names it: `1` for a number, `true` for a boolean. */
function textOf(column, row) {
    if (column.kind === 'string')
        return column.codes[row] < 0 ? null : column.dictionary[column.codes[row]];
    const value = column.values[row];
    if (Number.isNaN(value))
        return null;
    return column.boolean ? String(value === 1) : String(value);
}
function unknownLabel(text, target, names, path) {
    return new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(path)}: the column "${(0,core_text/* plain */.pj)(target, 80)}" holds the label "${(0,core_text/* plain */.pj)(text, 80)}", which is not in data.labels`, { subject: target, remedy: `Say what the model calls it, beside ${(0,list_names/* listNames */.Z)([...names.keys()])}.` });
}

// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(90761);
;// CONCATENATED MODULE: ./src/data/columns/one-hot-target.ts





/**
 * A table whose label is written as several columns of 0 and 1, one a class, as one with a label column. For a model, a
 * column is the class of its name (with or without what all names begin with); classes that are 0, 1, 2, ... are those
 * of the columns in the given order.
 * @throws ModelGateError 'usage' for columns that are not there; reading throws 'data' for rows that name no class, or two
 */
function oneHotTarget(source, names) {
    const known = source.schema.map(({ name }) => name);
    for (const name of names) {
        if (known.includes(name))
            continue;
        throw new errors/* ModelGateError */.j3('usage', `${source.path} has no column "${(0,core_text/* plain */.pj)(name, 80)}" of the one-hot target${(0,nearest/* didYouMean */.a)(name, known)}`, { subject: 'target', remedy: `Its columns: ${(0,list_names/* listNames */.Z)(known)}.` });
    }
    const rest = known.filter((name) => !names.includes(name));
    const target = labelName(names, rest);
    return { target, source: folded(source, names, target, shortNames(names)) };
}
/** Column names without the beginning that all of them share: `species_adelie`, `species_gentoo` name adelie and gentoo. */
function shortNames(names) {
    const cut = sharedBeginning(names).length;
    const short = names.map((name) => name.slice(cut));
    return short.includes('') ? names : short;
}
/** Up to the last separator within what all names begin with. */
function sharedBeginning([first = '', ...others]) {
    let length = 0;
    while (length < first.length && others.every((name) => name[length] === first[length]))
        length++;
    return /^.*[_.\-= ]/.exec(first.slice(0, length))?.[0] ?? '';
}
function labelName(names, rest) {
    const shared = sharedBeginning(names).replace(/[_.\-= ]+$/, '');
    const candidates = [shared === '' ? 'target' : shared, names.join('+')];
    return candidates.find((name) => !rest.includes(name)) ?? `${candidates[1]} (label)`;
}
function folded(source, names, target, labels) {
    const fold = async function* (chunks) {
        let first = 1;
        for await (const chunk of chunks) {
            yield foldedChunk(chunk, { names, target, labels, first, path: source.path });
            first += chunk.rows;
        }
    };
    return {
        ...source,
        statistics: undefined,
        schema: [...source.schema.filter(({ name }) => !names.includes(name)), { name: target, type: 'string' }],
        chunks: () => fold(source.chunks()),
        ...(source.columnChunks === undefined ? {} : { columnChunks: () => fold(source.columnChunks()) }),
        fitted: (model) => folded(source.fitted?.(model) ?? source, names, target, classNames(model.classes, names, labels)),
    };
}
/** What each column is called among the model's classes. */
function classNames(classes, names, labels) {
    const known = (classes ?? []).map(String);
    for (const candidates of [labels, names])
        if (candidates.every((name) => known.includes(name)))
            return candidates;
    const counted = known.length === names.length && known.every((label, at) => Number(label) === at);
    return counted ? known : labels;
}
function foldedChunk(chunk, { names, target, labels, first, path }) {
    const parts = names.map((name) => chunk.columns.find((column) => column.name === name));
    const cells = parts.map((column) => numbersOf(column, path));
    const classes = Array.from({ length: chunk.rows }, (_, row) => {
        const values = cells.map((column) => column[row]);
        if (values.every(Number.isNaN))
            return null; // a row without a label
        const ones = values.flatMap((value, at) => (value === 1 ? [at] : []));
        if (ones.length === 1 && values.every((value) => value === 0 || value === 1))
            return labels[ones[0]];
        throw new errors/* ModelGateError */.j3('data', `${path}: row ${first + row}: the columns of the one-hot target hold ${values.map((value) => (Number.isNaN(value) ? 'nothing' : value)).join(', ')} (${(0,list_names/* listNames */.Z)(names)})`, { subject: target, remedy: 'Exactly one of them has to be 1 and the others 0, or all of them empty.' });
    });
    const columns = chunk.columns.filter(({ name }) => !names.includes(name));
    return { ...chunk, columns: [...columns, (0,table/* stringColumn */.s2)(target, classes)] };
}
function numbersOf(column, path) {
    if (column.kind === 'number')
        return column.values;
    throw new errors/* ModelGateError */.j3('data', `${path}: the column "${(0,core_text/* plain */.pj)(column.name, 80)}" of the one-hot target holds text, not 0 and 1`, { subject: column.name, remedy: 'Name a single column of labels as target, or write 0 and 1.' });
}

// EXTERNAL MODULE: ./src/commands/data.ts
var data = __webpack_require__(9652);
;// CONCATENATED MODULE: ./src/commands/tables.ts


/** Data named by options or the configuration; options win. @throws ModelGateError when a file or the target is wrong */
async function resolveData(inputs, config, access) {
    const paths = {
        current: inputs.text('validation-data') ?? config.data.validation,
        reference: inputs.text('reference-data') ?? config.data.reference,
    };
    const label = { target: inputs.text('target') ?? config.data.target, asked: true };
    const { current, reference, target } = await openTables(paths, label, config, access);
    if (target !== null && current !== null)
        (0,data/* requireColumn */.c4)(current, target);
    return { validation: current, reference, target };
}
/** The label that --target names, else the configuration's. */
function labelOf(inputs, config) {
    const named = inputs.text('target');
    return { target: named ?? config.data.target, asked: named !== undefined };
}
/** Whose label column is in the words of the model, as the configuration translates them. */
async function openTables(...[paths, label, config, access, options]) {
    const tables = await openOneColumn(paths, label, config, access, options);
    const { target } = tables;
    if (target === null)
        return tables;
    const { labels } = (typeof config === 'function' ? await config() : config).data;
    if (Object.keys(labels).length === 0)
        return tables;
    const translated = (table) => table && withModelLabels(table, target, labels);
    return { current: translated(tables.current), reference: translated(tables.reference), target };
}
/**
 * Opens tables side by side, their statistics with them, and makes one label column of those of a one-hot target: a list in
 * the configuration, or names with commas where no column has that name. A table without these columns has no label.
 * Whether a table has a target of one column is for the caller to say.
 * @throws ModelGateError 'usage' when no table has the columns of a one-hot target that was asked for; as openData
 */
async function openOneColumn(paths, { target = null, asked }, config, access, options = {}) {
    const oneColumn = target === null || (typeof target === 'string' && !target.includes(','));
    const { signal: ended, ...both } = endingTogether(access.signal);
    // The statistics of a table that will be folded would be made in vain; rows of a reference are hardly read again.
    const settings = { statistics: oneColumn, ...options };
    const open = async (path, more) => path === null || path === undefined ? null : (0,data/* openData */.$H)(path, config, { ...access, signal: ended }, more);
    const [current, reference] = await both.all([
        open(paths.current, settings),
        open(paths.reference, { ...settings, keptBytes: 0 }),
    ]);
    const tables = [current, reference].filter((table) => table !== null);
    const names = oneHotNames(target, tables);
    if (names === null)
        return { current, reference, target: typeof target === 'string' ? target : null };
    const labelled = tables.filter((table) => hasColumns(table, names));
    if (labelled.length === 0 && !asked)
        return { current, reference, target: null };
    const fold = (table) => table === null || (labelled.length > 0 && !labelled.includes(table)) ? null : oneHotTarget(table, names);
    const [judged, before] = [fold(current), fold(reference)];
    return {
        current: judged?.source ?? current,
        reference: before?.source ?? reference,
        target: judged?.target ?? before?.target ?? null,
    };
}
function hasColumns(table, names) {
    return names.every((name) => (0,data/* hasColumn */.R4)(table, name));
}
/** The columns of a one-hot target; null for a target of one column, and for none. */
function oneHotNames(target, tables) {
    if (target === null || typeof target !== 'string')
        return target;
    if (!target.includes(',') || tables.some((table) => hasColumns(table, [target])))
        return null;
    return target.split(',').map((name) => name.trim());
}
/** What is waited for together ends together: the first failure stops the others, whose threads would read on. */
function endingTogether(outer) {
    const own = new AbortController();
    return {
        signal: AbortSignal.any([outer, own.signal]),
        async all(work) {
            try {
                return await Promise.all(work);
            }
            catch (error) {
                own.abort(error);
                throw error;
            }
        },
    };
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

/***/ 48875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listNames)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72020);

/** Column names for a message, shortened when there are many. */
function listNames(names, most = 20) {
    const shown = names.slice(0, most).map((name) => `'${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(name, 60)}'`);
    return names.length > most ? `${shown.join(', ')} and ${names.length - most} more` : shown.join(', ');
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZodISODate: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate),
/* harmony export */   ZodISODateTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime),
/* harmony export */   ZodISODuration: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration),
/* harmony export */   ZodISOTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime),
/* harmony export */   date: () => (/* binding */ date),
/* harmony export */   datetime: () => (/* binding */ datetime),
/* harmony export */   duration: () => (/* binding */ duration),
/* harmony export */   time: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate, params);
}
function time(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoTime */ .Kn(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime, params);
}
function duration(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDuration */ .f2(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration, params);
}


/***/ })

};
