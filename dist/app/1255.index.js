export const id = 1255;
export const ids = [1255];
export const modules = {

/***/ 15609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $H: () => (/* binding */ openData),
  c4: () => (/* binding */ requireColumn),
  t1: () => (/* binding */ resolveData)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(90761);
// EXTERNAL MODULE: ./src/core/remote-address.ts
var remote_address = __webpack_require__(20856);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/core/table.ts
var table = __webpack_require__(70859);
// EXTERNAL MODULE: ./src/data/columns/list-names.ts
var list_names = __webpack_require__(48875);
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

// EXTERNAL MODULE: ./src/data/read/open.ts + 16 modules
var read_open = __webpack_require__(8381);
// EXTERNAL MODULE: ./src/commands/paths.ts
var paths = __webpack_require__(30430);
;// CONCATENATED MODULE: ./src/commands/data.ts






/** Data named by options or the configuration; options win. @throws ModelGateError when a file or the target is wrong */
async function resolveData(inputs, config, access) {
    const open = (path) => path === null || path === undefined ? Promise.resolve(null) : openData(path, config, access);
    const validation = await open(inputs.text('validation-data') ?? config.data.validation);
    const reference = await open(inputs.text('reference-data') ?? config.data.reference);
    const target = inputs.text('target') ?? config.data.target;
    const names = oneHotNames(target, validation);
    if (names === null) {
        if (typeof target === 'string' && validation !== null)
            requireColumn(validation, target);
        return { validation, reference, target: typeof target === 'string' ? target : null };
    }
    return foldedData(validation, reference, names);
}
/** The columns of a one-hot target: a list in the configuration, or names with commas where no column has that name. */
function oneHotNames(target, validation) {
    if (target === null || typeof target !== 'string')
        return target;
    if (!target.includes(',') || validation?.schema.some(({ name }) => name === target) === true)
        return null;
    return target.split(',').map((name) => name.trim());
}
/** Reference data without these columns has no label, which drift and quality take. */
function foldedData(validation, reference, names) {
    const has = (table) => names.every((name) => table.schema.some((column) => column.name === name));
    const judged = validation === null ? null : oneHotTarget(validation, names);
    const before = reference !== null && has(reference) ? oneHotTarget(reference, names) : null;
    return {
        validation: judged?.source ?? null,
        reference: before?.source ?? reference,
        target: judged?.target ?? before?.target ?? null,
    };
}
/**
 * A path below the working directory, or an address on another machine.
 * @param config itself, or read when the data needs a setting
 * @throws as openTable and RemoteFiles.fetch
 */
function openData(path, config, { workingDirectory, remoteFiles, signal }, options = {}) {
    const settings = async () => (typeof config === 'function' ? await config() : config).data;
    return (0,read_open/* openTable */.RT)((0,remote_address/* isRemoteAddress */.jV)(path) ? path : (0,paths/* within */.u)(workingDirectory, path), {
        imageRange: async () => (await settings()).image_range,
        signal,
        remote: async (address) => {
            const { max_download_bytes: maxBytes } = await settings();
            return remoteFiles.fetch(address, { maxBytes, signal });
        },
        ...options,
    });
}
/** @throws ModelGateError 'usage' naming the nearest column and all others */
function requireColumn(table, name) {
    const names = table.schema.map((column) => column.name);
    if (names.includes(name))
        return;
    throw new errors/* ModelGateError */.j3('usage', `${table.path} has no column "${(0,core_text/* plain */.pj)(name, 80)}"${(0,nearest/* didYouMean */.a)(name, names)}`, {
        subject: 'target',
        remedy: `Its columns: ${(0,core_text/* plain */.pj)(names.join(', '), 400)}.`,
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
    const { scanModel } = await Promise.all(/* import() */[__webpack_require__.e(7039), __webpack_require__.e(1079), __webpack_require__.e(5709), __webpack_require__.e(8816), __webpack_require__.e(3926), __webpack_require__.e(7283), __webpack_require__.e(4713), __webpack_require__.e(3107)]).then(__webpack_require__.bind(__webpack_require__, 10806));
    const { securityPolicy } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(8815), __webpack_require__.e(8728), __webpack_require__.e(583), __webpack_require__.e(7039), __webpack_require__.e(3597), __webpack_require__.e(1391), __webpack_require__.e(1079), __webpack_require__.e(5709), __webpack_require__.e(8816), __webpack_require__.e(3926), __webpack_require__.e(7283), __webpack_require__.e(4713), __webpack_require__.e(8381), __webpack_require__.e(8825), __webpack_require__.e(1034), __webpack_require__.e(3690), __webpack_require__.e(4475), __webpack_require__.e(2484)]).then(__webpack_require__.bind(__webpack_require__, 4475));
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

/***/ 21255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ exitCode),
  i: () => (/* binding */ runModels)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/config/load.ts
var load = __webpack_require__(61036);
// EXTERNAL MODULE: ./src/deploy/names.ts
var names = __webpack_require__(50927);
;// CONCATENATED MODULE: ./src/core/result.ts
/**
 * The one document that a run fills and every report renders. Field names are the specification's (snake_case).
 * Everything under `ids and times` (pipeline_id, start_time, *_ms, execution_time_seconds, paths of this machine)
 * may differ between two runs on the same input; nothing else does.
 */
const RESULT_SCHEMA_VERSION = 1;

// EXTERNAL MODULE: ./src/stages/index.ts + 53 modules
var src_stages = __webpack_require__(4475);
// EXTERNAL MODULE: ./src/pipeline/gate.ts
var pipeline_gate = __webpack_require__(1255);
;// CONCATENATED MODULE: ./src/pipeline/run.ts




/**
 * Runs the stages on one model: test, validate and security_scan (side by side when parallel_execution is set),
 * then deploy when the gate is open. Never throws for what a model, its data or a server does: that is in the result.
 */
async function runPipeline({ context, stages, pipelineId }) {
    const startTime = context.clock.now();
    const start = context.clock.elapsed();
    const chosen = src_stages/* STAGES */.an.filter((stage) => stages.includes(stage.name));
    const judging = chosen.filter((stage) => stage.name !== 'deploy');
    const results = {};
    const runOne = async (stage) => {
        results[stage.key] = await runStage(stage, { ...context, earlier: { ...results } });
    };
    if (context.config.pipeline.parallel_execution)
        await Promise.all(judging.map(runOne));
    else
        for (const stage of judging)
            await runOne(stage);
    const judged = results;
    const gate = (0,pipeline_gate/* decideGate */.q7)(judged, context.config);
    const deploy = chosen.find((stage) => stage.name === 'deploy');
    if (deploy !== undefined) {
        if (gate.open)
            await runOne(deploy);
        else
            results[deploy.key] = deploy.blank('skipped', notRun('deployment.gate', 'the gate is closed; nothing was changed'));
    }
    const done = inOrder(results);
    const status = (0,pipeline_gate/* overallStatus */.gX)(gate, done.deployment);
    return {
        schema_version: RESULT_SCHEMA_VERSION,
        pipeline_id: pipelineId,
        start_time: startTime.toISOString(),
        model_path: context.model.path,
        environment: context.environment,
        model: await summarise(context),
        stages: done,
        verdict: {
            passed: status === 'deployed' || status === 'ready_for_deployment' || status === 'awaiting_approval',
            reasons: [...gate.reasons, ...deploymentReasons(done.deployment)],
            next_step: (0,pipeline_gate/* nextStep */.sk)(status, gate, context.environment),
        },
        overall_status: status,
        execution_time_seconds: Math.round(context.clock.elapsed() - start) / 1000,
        errors: messages(done, (check) => check.severity !== 'warn' && (check.status === 'error' || check.status === 'failed')),
        warnings: [
            ...messages(done, (check) => check.status === 'inconclusive' ||
                (check.severity === 'warn' && check.status !== 'passed' && check.status !== 'skipped')),
            ...(await notes(context)),
        ],
    };
}
/** One stage under the run's time limit and cancellation. */
async function runStage(stage, context) {
    const { clock, signal, log } = context;
    const start = clock.elapsed();
    log.progress(`${stage.name}: running`);
    try {
        const result = await untilAborted(stage.run(context), signal, stage.name === 'deploy');
        log.progress(`${stage.name}: ${result.status}`);
        return result;
    }
    catch (error) {
        log.progress(`${stage.name}: error`);
        const check = {
            ...notRun(`${stage.name}.run`, (0,errors/* explain */.WE)(error)),
            status: 'error',
            duration_ms: Math.round(clock.elapsed() - start),
        };
        return stage.blank('error', check);
    }
}
/**
 * A stage that only reads is abandoned when time is up. A deployment is not: it hears the signal itself and
 * stops at a safe point, so that it can say in which state the environment is.
 */
async function untilAborted(work, signal, finishes) {
    if (finishes)
        return work;
    if (signal.aborted)
        throw aborted(signal);
    let listener;
    const stop = new Promise((_resolve, reject) => {
        listener = () => {
            reject(aborted(signal));
        };
        signal.addEventListener('abort', listener, { once: true });
    });
    try {
        return await Promise.race([work, stop]);
    }
    finally {
        if (listener !== undefined)
            signal.removeEventListener('abort', listener);
    }
}
function aborted(signal) {
    return signal.reason instanceof errors/* ModelGateError */.j3
        ? signal.reason
        : new errors/* ModelGateError */.j3('cancelled', 'the run was cancelled');
}
function notRun(id, message) {
    return { id, status: 'skipped', measured: null, threshold: null, message, duration_ms: 0 };
}
/** Keys in the order of the specification, whichever stage ended first. */
function inOrder(stages) {
    const { testing, validation, security, deployment } = stages;
    return {
        ...(testing === undefined ? {} : { testing }),
        ...(validation === undefined ? {} : { validation }),
        ...(security === undefined ? {} : { security }),
        ...(deployment === undefined ? {} : { deployment }),
    };
}
function messages(stages, wanted) {
    return Object.values(stages).flatMap((stage) => stage.checks.filter(wanted).map((check) => `${check.id}: ${check.message}`));
}
function deploymentReasons(deployment) {
    if (deployment === undefined || !['failed', 'rolled_back', 'error', 'inconclusive'].includes(deployment.status))
        return [];
    return deployment.checks
        .filter((check) => check.status !== 'passed' && check.status !== 'skipped')
        .map((check) => `deployment: ${check.id} ${check.status}: ${check.message}`);
}
async function summarise({ model }) {
    let file;
    try {
        file = await model.file();
    }
    catch {
        return null; // unit.file_exists tells why
    }
    const base = { path: model.path, sha256: file.sha256, size: file.size };
    try {
        const { model: opened } = await model.open();
        return {
            ...base,
            format: opened.facts.format,
            facts: opened.facts,
            task: opened.task,
            classes: opened.classes,
            engine: opened.engine,
            engine_version: opened.engineVersion,
            engine_reason: opened.engineReason,
        };
    }
    catch {
        // unit.model_loading tells why
        const facts = await model.facts();
        return {
            ...base,
            format: facts?.format ?? 'unknown',
            facts,
            task: null,
            classes: null,
            engine: null,
            engine_version: null,
            engine_reason: null,
        };
    }
}
async function notes({ model }) {
    try {
        return (await model.open()).notes;
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./src/commands/data.ts + 1 modules
var commands_data = __webpack_require__(15609);
// EXTERNAL MODULE: ./src/commands/history.ts
var commands_history = __webpack_require__(62638);
// EXTERNAL MODULE: ./src/commands/models.ts
var models = __webpack_require__(23818);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
;// CONCATENATED MODULE: ./src/notify/message.ts

const MAX_PROBLEMS = 5;
const HEADLINE = {
    ready_for_deployment: ['✅', 'Model passed and is ready for deployment'],
    deployed: ['✅', 'Model deployed'],
    awaiting_approval: ['⏳', 'Model passed and awaits approval'],
    rolled_back: ['❌', 'Deployment rolled back'],
    failed: ['❌', 'Model failed the gate'],
    inconclusive: ['⚠️', 'Model could not be judged'],
    error: ['🛑', 'Run could not be carried out'],
};
/** Strings of the model are made visible and bounded here; what else a service needs escaped is its notifier's part. */
function messageOf(result) {
    const [emoji, headline] = HEADLINE[result.overall_status];
    const open = blockingChecks(result).map((check) => `${(0,core_text/* plain */.pj)(check.id, 80)}: ${(0,core_text/* plain */.pj)(check.message, 200)}`);
    const problems = [...result.errors.map((error) => (0,core_text/* plain */.pj)(error, 200)), ...open];
    const more = problems.length - MAX_PROBLEMS;
    return {
        emoji,
        headline,
        model: (0,core_text/* plain */.pj)(result.model_path, 200),
        environment: (0,core_text/* plain */.pj)(result.environment, 100),
        digest: result.model?.sha256.slice(0, 12) ?? 'unknown',
        seconds: `${result.execution_time_seconds.toFixed(1)} s`,
        problems: more > 0 ? [...problems.slice(0, MAX_PROBLEMS), `and ${more} more`] : problems,
        nextStep: (0,core_text/* plain */.pj)(result.verdict.next_step, 500),
    };
}
function blockingChecks({ stages }) {
    return [stages.testing, stages.validation, stages.security, stages.deployment]
        .flatMap((stage) => stage?.checks ?? [])
        .filter((check) => check.severity !== 'warn' && check.status !== 'passed' && check.status !== 'skipped');
}

;// CONCATENATED MODULE: ./src/notify/notifier.ts
const DEFAULT_TIMEOUT_MS = 10_000;
/** A POST of one JSON document. */
function postJson(url, document, options, headersOf = () => ({})) {
    const body = JSON.stringify(document);
    return {
        url: url.href,
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'ModelGate', ...headersOf(body) },
        body,
        timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    };
}

;// CONCATENATED MODULE: ./src/notify/generic.ts



/**
 * Any other webhook. The receiver checks `x-modelgate-signature-256: sha256=<hex HMAC of the raw body>` in constant
 * time; `x-modelgate-delivery` is the same for every retry of one run.
 */
const generic = {
    name: 'generic',
    recognises: () => true,
    message: (result, url, options) => postJson(url, payloadOf(result, options), options, (body) => ({
        'x-modelgate-delivery': headerText(result.pipeline_id),
        ...(options.secret === undefined ? {} : { 'x-modelgate-signature-256': `sha256=${sign(body, options.secret)}` }),
    })),
};
/** The specification's five fields first, then what a receiver needs to act without fetching anything. */
function payloadOf(result, options) {
    return {
        pipeline_id: result.pipeline_id,
        status: result.overall_status,
        environment: result.environment,
        execution_time: result.execution_time_seconds,
        timestamp: finishedAt(result),
        passed: result.verdict.passed,
        model: {
            path: result.model_path,
            sha256: result.model?.sha256 ?? null,
            format: result.model?.format ?? null,
        },
        stages: Object.fromEntries(Object.entries(result.stages).map(([name, stage]) => [name, stage.status])),
        failed_checks: blockingChecks(result).map(({ id, status, message }) => ({ id, status, message })),
        deployment: result.stages.deployment === undefined
            ? null
            : {
                id: result.stages.deployment.deployment_id,
                ref: result.stages.deployment.deployed_ref,
                previous: result.stages.deployment.previous,
            },
        next_step: result.verdict.next_step,
        report_url: options.reportUrl ?? null,
    };
}
function finishedAt({ start_time, execution_time_seconds }) {
    const start = Date.parse(start_time);
    return Number.isNaN(start) ? start_time : new Date(start + execution_time_seconds * 1000).toISOString();
}
function sign(body, secret) {
    return (0,external_node_crypto_.createHmac)('sha256', secret).update(body, 'utf8').digest('hex');
}
function headerText(text) {
    return text.replace(/[^\x20-\x7e]/g, '?');
}

;// CONCATENATED MODULE: ./src/notify/masking.ts
/** Shortest part of a URL that could be a secret; shorter ones are words such as `bot` or `services`. */
const MIN_SECRET = 6;
/** What may be said about a webhook: its host. Path and query are its password. */
function placeOf(url) {
    try {
        const { protocol, host } = new URL(url);
        return `${protocol}//${host}/***`;
    }
    catch {
        return 'with an unreadable URL';
    }
}
/** Removes from a message every part of the request's URL that could be its secret. */
function masked(message, { url }) {
    const { pathname, search, searchParams, username, password, hash } = new URL(url);
    const parts = [
        url,
        pathname + search,
        pathname,
        search,
        hash,
        ...pathname.split('/'),
        ...searchParams.values(),
        username,
        password,
    ];
    const secrets = parts.flatMap((part) => [part, decoded(part)]).filter((part) => part.length >= MIN_SECRET);
    return secrets
        .toSorted((a, b) => b.length - a.length)
        .reduce((text, secret) => text.replaceAll(secret, '***'), message);
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part; // not an encoding at all, so there is only one spelling of it
    }
}

// EXTERNAL MODULE: ./src/core/persistent-send.ts
var persistent_send = __webpack_require__(48145);
;// CONCATENATED MODULE: ./src/notify/send.ts



/**
 * Sends all requests side by side. What fails is told, never thrown: a notice that does not arrive changes no verdict.
 * @returns one warning for each request that did not get through, without the secret parts of its URL
 */
async function sendAll(requests, send, options) {
    const warnings = await Promise.all(requests.map((request) => sendOne(request, send, options)));
    return warnings.filter((warning) => warning !== null);
}
async function sendOne(request, send, options) {
    const sent = await (0,persistent_send/* sendPersistently */.V)(request, send, options);
    if (sent.response !== null)
        return null;
    const calls = sent.calls === 1 ? 'once' : `${sent.calls} times`;
    return `webhook ${placeOf(request.url)} was not told (tried ${calls}): ${masked((0,core_text/* plain */.pj)(sent.why), request)}`;
}

;// CONCATENATED MODULE: ./src/notify/slack.ts


const HOSTS = new Set(['hooks.slack.com', 'hooks.slack-gov.com']);
/** Characters of a header and of a section's text that Slack takes. https://docs.slack.dev/reference/block-kit/blocks */
const MAX_HEADER = 150;
const MAX_TEXT = 3_000;
/** Slack incoming webhook with Block Kit. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
const slack = {
    name: 'slack',
    recognises: (url) => HOSTS.has(url.hostname),
    message: (result, url, options) => {
        const message = messageOf(result);
        const title = `${message.emoji} ${message.headline}`;
        return postJson(url, {
            // What notifications and old clients show; here, unlike in the blocks, Slack reads its own markup.
            text: escaped(`${title}: ${message.model} (${message.environment})`),
            blocks: [
                { type: 'header', text: words(title, MAX_HEADER) },
                { type: 'section', fields: fieldsOf(message).map(([name, value]) => words(`${name}: ${value}`, 2_000)) },
                ...(message.problems.length > 0
                    ? [section(message.problems.map((problem) => `• ${problem}`).join('\n'))]
                    : []),
                section(`Next: ${message.nextStep}`),
                ...(options.reportUrl === undefined ? [] : [reportButton(options.reportUrl)]),
                { type: 'context', elements: [words(`${result.pipeline_id}, ${result.start_time}`, 2_000)] },
            ],
        }, options);
    },
};
function fieldsOf(message) {
    return [
        ['Model', message.model],
        ['Environment', message.environment],
        ['sha256', message.digest],
        ['Time', message.seconds],
    ];
}
/** plain_text has no markup, no mention and no link, so that a model's name stays a name. */
function words(text, maxLength) {
    return { type: 'plain_text', text: cut(text, maxLength), emoji: false };
}
function section(text) {
    return { type: 'section', text: words(text, MAX_TEXT) };
}
function reportButton(url) {
    return { type: 'actions', elements: [{ type: 'button', text: words('Open the report', 75), url }] };
}
function cut(text, maxLength) {
    return text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text;
}
/** https://docs.slack.dev/messaging/formatting-message-text#escaping */
function escaped(text) {
    return text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character]);
}

;// CONCATENATED MODULE: ./src/notify/teams.ts


/** Webhook URLs that Teams' Workflows hand out, the older Logic Apps ones, and the retired connectors' that still answer. */
const HOST_ENDS = ['.api.powerplatform.com', '.logic.azure.com', '.webhook.office.com'];
/** Characters of one paragraph; Teams takes 28 KB a message, and the longest card has ten of them. */
const teams_MAX_TEXT = 800;
/**
 * Microsoft Teams through a Workflows webhook, as an Adaptive Card.
 * https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using
 */
const teams = {
    name: 'teams',
    recognises: ({ hostname }) => HOST_ENDS.some((end) => hostname.endsWith(end)),
    message: (result, url, options) => {
        const message = messageOf(result);
        const card = {
            $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
            type: 'AdaptiveCard',
            version: '1.4',
            body: [
                paragraph(`${message.emoji} ${message.headline}`, { weight: 'Bolder', size: 'Large' }),
                paragraph(`Model: ${message.model}`),
                paragraph(`Environment: ${message.environment}`),
                paragraph(`sha256: ${message.digest}, ${message.seconds}`),
                ...message.problems.map((problem) => paragraph(`• ${problem}`)),
                paragraph(`Next: ${message.nextStep}`),
                paragraph(`${result.pipeline_id}, ${result.start_time}`, { isSubtle: true, size: 'Small' }),
            ],
            ...(options.reportUrl === undefined
                ? {}
                : { actions: [{ type: 'Action.OpenUrl', title: 'Open the report', url: options.reportUrl }] }),
        };
        return postJson(url, { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }] }, options);
    },
};
/** A TextRun, unlike a TextBlock, has no Markdown: a model's name stays a name. https://adaptivecards.io/explorer/TextRun.html */
function paragraph(text, style = {}) {
    const shown = text.length > teams_MAX_TEXT ? `${text.slice(0, teams_MAX_TEXT - 1)}…` : text;
    return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: shown, ...style }] };
}

;// CONCATENATED MODULE: ./src/notify/telegram.ts



/** Characters of one message. https://core.telegram.org/bots/api#sendmessage */
const telegram_MAX_TEXT = 4_096;
/** Telegram's sendMessage; the chat comes from the URL (`.../sendMessage?chat_id=123`) or from the options. */
const telegram = {
    name: 'telegram',
    recognises: (url) => url.hostname === 'api.telegram.org',
    message: (result, url, options) => {
        const chat = url.searchParams.get('chat_id') ?? options.telegramChatId;
        if (chat === undefined || chat === '') {
            throw new errors/* ModelGateError */.j3('config', 'the Telegram webhook names no chat', {
                subject: 'integrations.webhook_urls',
                remedy: 'Append ?chat_id=<id of the chat> to the sendMessage URL.',
            });
        }
        const thread = url.searchParams.get('message_thread_id');
        const message = messageOf(result);
        const lines = [
            `${message.emoji} ${message.headline}`,
            `Model: ${message.model}`,
            `Environment: ${message.environment}`,
            `sha256: ${message.digest}, ${message.seconds}`,
            ...message.problems.map((problem) => `• ${problem}`),
            `Next: ${message.nextStep}`,
            ...(options.reportUrl === undefined ? [] : [`Report: ${options.reportUrl}`]),
        ];
        return postJson(new URL(url.pathname, url.origin), {
            chat_id: chat,
            ...(thread === null ? {} : { message_thread_id: Number(thread) }),
            // No parse_mode: the text has no markup. A zero-width space keeps names in it from becoming mentions.
            text: lines.join('\n').replace(/@/g, '@\u200b').slice(0, telegram_MAX_TEXT),
            link_preview_options: { is_disabled: true },
        }, options);
    },
};

;// CONCATENATED MODULE: ./src/notify/index.ts








/** The first that recognises the URL speaks; the generic one recognises everything. */
const NOTIFIERS = [slack, telegram, teams, generic];
/**
 * One request for each webhook, in the words of its service.
 * @throws ModelGateError code 'config' for a URL that is none, is not http(s), or lacks what its service needs;
 * the message does not repeat the URL
 */
function notificationsFor(result, urls, options = {}) {
    return urls.map((text, position) => {
        const url = readUrl(text, position);
        return NOTIFIERS.find((notifier) => notifier.recognises(url)).message(result, url, options);
    });
}
/**
 * Tells every webhook about a run. Never throws and never changes the verdict.
 * @returns warnings: webhooks that are not usable and those that could not be reached
 */
async function notifyAll(result, urls, send, options) {
    const warnings = [];
    const requests = urls.flatMap((url, position) => {
        try {
            return notificationsFor(result, [url], options);
        }
        catch (error) {
            if (!(0,errors/* isModelGateError */.p2)(error))
                throw error;
            warnings.push(`webhook ${position + 1} (${placeOf(url)}): ${error.message}. ${error.remedy ?? ''}`.trim());
            return [];
        }
    });
    return [...warnings, ...(await sendAll(requests, send, options))];
}
function readUrl(text, position) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url?.protocol === 'https:' || url?.protocol === 'http:')
        return url;
    throw new errors/* ModelGateError */.j3('config', `webhook ${position + 1} is not an http or https URL`, {
        subject: `integrations.webhook_urls[${position}]`,
        remedy: 'Give the whole URL as the service shows it, starting with https://.',
    });
}

;// CONCATENATED MODULE: ./src/commands/notifications.ts

/** Tells every webhook of the configuration; what does not arrive is a warning, never a verdict. */
async function notify(result, { integrations }, { http, clock, log, environment }) {
    const secret = environment['MODELGATE_WEBHOOK_SECRET'];
    const warnings = await notifyAll(result, integrations.webhook_urls, http, {
        timeoutMs: integrations.webhook_timeout * 1000,
        retries: integrations.webhook_retries,
        clock,
        ...(secret === undefined || secret === '' ? {} : { secret }),
    });
    for (const warning of warnings)
        log.warning(warning);
}

// EXTERNAL MODULE: ./src/commands/options.ts
var options = __webpack_require__(26052);
// EXTERNAL MODULE: ./src/commands/pipeline-id.ts
var pipeline_id = __webpack_require__(19558);
// EXTERNAL MODULE: ./src/commands/output.ts
var output = __webpack_require__(88973);
// EXTERNAL MODULE: ./src/commands/python-access.ts
var python_access = __webpack_require__(84113);
// EXTERNAL MODULE: ./src/commands/reports.ts + 4 modules
var reports = __webpack_require__(67125);
// EXTERNAL MODULE: ./src/commands/settings.ts
var commands_settings = __webpack_require__(86833);
// EXTERNAL MODULE: ./src/commands/paths.ts
var paths = __webpack_require__(30430);
// EXTERNAL MODULE: ./src/commands/sharding-run.ts
var sharding_run = __webpack_require__(45588);
// EXTERNAL MODULE: ./src/commands/sql-rules.ts + 1 modules
var sql_rules = __webpack_require__(28245);
// EXTERNAL MODULE: ./src/commands/targets.ts + 18 modules
var targets = __webpack_require__(44456);
;// CONCATENATED MODULE: ./src/commands/run-models.ts


















/**
 * The main job, shared by action, command line and library: every model through the stages, reports written,
 * webhooks told.
 * @throws ModelGateError for what is wrong before a model is looked at: usage, config, data files
 */
async function runModels(inputs, surroundings, given = {}) {
    const { workingDirectory, clock, log } = surroundings;
    const refusal = given.deploymentRefusal ?? null;
    const configured = given.config ?? (await (0,commands_settings.resolveConfig)(inputs, workingDirectory));
    const settings = restricted(configured, refusal);
    const environment = (0,commands_settings.resolveEnvironment)(inputs.text('environment'), settings);
    const stages = (0,commands_settings.resolveStages)(inputs.text('stages'), settings);
    const { all, own, share } = await (0,sharding_run/* modelsOfRun */.Dm)(inputs, workingDirectory);
    const signal = AbortSignal.any([surroundings.signal, timeLimit(settings)]);
    const data = await (0,commands_data/* resolveData */.t1)(inputs, settings, { ...surroundings, signal });
    const rules = (0,sql_rules/* sqlRules */.q)(settings, { ...surroundings, signal });
    const outputDirectory = (0,paths/* within */.u)(workingDirectory, inputs.text('output-dir') ?? commands_history/* DEFAULT_OUTPUT_DIRECTORY */.iL);
    (0,output/* prepareFolder */.G)(outputDirectory, 'output-dir');
    await (0,sharding_run/* forgetShard */.Yh)(outputDirectory);
    if (stages.includes('deploy'))
        requireDeployable(all, inputs.flag('auto-deploy') || settings.deployment.auto_approval);
    const python = (0,python_access/* pythonAccess */.d)(inputs.text('runtime'), surroundings, () => Promise.resolve(settings), signal);
    const opening = { ...(0,options/* engineOption */.i)(inputs), ...python };
    const notes = [...(given.notes ?? []), ...refusalNote(inputs, configured, refusal)];
    let target;
    const open = () => (target ??= (given.openTarget ?? targets/* openTarget */.Ap)(settings, surroundings));
    const finished = [];
    try {
        for (const { path, folder } of own) {
            log.info(`${path} -> ${environment}`);
            const model = (0,models/* modelSource */.zA)(path, workingDirectory, clock, opening, signal);
            const judged = await runPipeline({
                pipelineId: (0,pipeline_id/* newPipelineId */.C)(clock.now()),
                stages,
                context: {
                    environment,
                    config: settings,
                    model,
                    validationData: data.validation,
                    referenceData: data.reference,
                    target: data.target,
                    ...rules,
                    deployTarget: (0,targets/* stageTarget */.Et)(open, environment, settings, surroundings),
                    autoDeploy: inputs.flag('auto-deploy') && refusal === null,
                    dryRun: inputs.flag('dry-run'),
                    sourceRoot: workingDirectory,
                    http: surroundings.http,
                    answerCache: surroundings.answerCache,
                    clock,
                    log,
                    signal,
                },
            });
            const result = { ...judged, warnings: [...judged.warnings, ...notes] };
            await (0,commands_history/* recordRun */.vj)((0,commands_history/* runsFolder */.Xc)(workingDirectory, outputDirectory), result);
            finished.push({ result, files: await (0,reports/* writeReports */.L)(result, (0,external_node_path_.join)(outputDirectory, folder)) });
            await notify(result, settings, surroundings);
            await closeModel(model);
        }
    }
    finally {
        await target?.then((opened) => opened.close()).catch(() => undefined); // it did not open: told by the stage
    }
    if (share !== null) {
        if (own.length === 0)
            log.info(`shard ${share.shard}/${share.plan.shards} has no model: nothing to judge, passed`);
        const { source } = surroundings;
        const facts = { outputDirectory, inputs, config: settings, environment, stages, source, now: clock.now() };
        await (0,sharding_run/* recordShard */.gz)(share, finished, facts);
    }
    return finished;
}
/** Only who asked for a deployment wants to know why there is none. */
function refusalNote(inputs, { deployment }, refusal) {
    const asked = inputs.flag('auto-deploy') || deployment.auto_approval;
    return asked && refusal !== null && !inputs.flag('dry-run') ? [`nothing is deployed: ${refusal}`] : [];
}
/** The configuration's own approval does not count against a refusal. */
function restricted(config, refusal) {
    return refusal === null
        ? config
        : (0,load/* checkConfig */.l2)({ ...config, deployment: { ...config.deployment, auto_approval: false } });
}
/**
 * What a deployment would refuse in the end is refused before an hour of tests.
 * @throws ModelGateError 'usage' for several models, of which the last would replace all others, or a name that git
 * servers and file systems do not all take
 */
function requireDeployable(paths, deploys) {
    if (!deploys)
        return;
    if (paths.length > 1) {
        throw new errors/* ModelGateError */.j3('usage', `${paths.length} models cannot be deployed to one environment: it holds one model`, {
            subject: 'model',
            remedy: 'Name one model, or run once for each with an environment of its own.',
        });
    }
    for (const path of paths)
        (0,names/* assertFileName */.uD)((0,external_node_path_.basename)(path));
}
/** The pipeline's own time limit; a job that hangs costs more than a job that fails. */
function timeLimit(config) {
    const minutes = config.pipeline.timeout_minutes;
    const controller = new AbortController();
    const timer = setTimeout(() => {
        controller.abort(new errors/* ModelGateError */.j3('timeout', `the pipeline took longer than ${minutes} minutes`, {
            subject: 'pipeline.timeout_minutes',
            remedy: 'Raise pipeline.timeout_minutes, or use smaller data.',
        }));
    }, minutes * 60_000);
    timer.unref();
    return controller.signal;
}
async function closeModel(model) {
    const opened = await model.open().catch(() => null); // it never opened: nothing to close
    await opened?.model.close();
}
/** The worst of several verdicts decides the exit code. */
function exitCode(results, codeOf) {
    return results.reduce((worst, result) => (codeOf(result) > worst ? codeOf(result) : worst), 0);
}


/***/ }),

/***/ 28245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ sqlRules)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/data/sql/index.ts
// The code behind these is loaded by the first rule: most runs have none, and each start would pay for it.
/** See sql-checks.ts. */
async function sqlChecks(tables, checks, settings) {
    return (await __webpack_require__.e(/* import() */ 6957).then(__webpack_require__.bind(__webpack_require__, 96957))).sqlChecks(tables, checks, settings);
}
/** See duckdb-package.ts. */
async function fetchDuckDb(place) {
    return (await __webpack_require__.e(/* import() */ 8101).then(__webpack_require__.bind(__webpack_require__, 18101))).fetchDuckDb(place);
}
/** See duckdb-package.ts. */
async function findDuckDb(folder) {
    return (await __webpack_require__.e(/* import() */ 8101).then(__webpack_require__.bind(__webpack_require__, 18101))).findDuckDb(folder);
}

// EXTERNAL MODULE: ./src/commands/paths.ts
var paths = __webpack_require__(30430);
;// CONCATENATED MODULE: ./src/commands/sql-rules.ts



/** The SQL rules of the configuration; evaluated once for the same data, however many models are judged on it. */
function sqlRules(config, surroundings) {
    const checks = config.data_quality.checks.map(({ name, sql, severity, expect }) => ({
        name,
        sql,
        severity,
        ...(expect === undefined ? {} : { expect: expectedOf(expect) }),
    }));
    if (checks.length === 0)
        return {};
    const { tempDirectory, signal } = surroundings;
    const { duckdb_memory_mb: memoryMb, duckdb_threads: threads } = config.engines;
    const timeoutMs = config.data_quality.sql_timeout_seconds * 1000;
    const client = () => findClient(config, surroundings);
    let last = null;
    return {
        sqlRules: (tables) => {
            if (last?.tables.data !== tables.data || last.tables.reference !== tables.reference) {
                const results = sqlChecks(tables, checks, { client, tempDirectory, memoryMb, threads, timeoutMs, signal });
                last = { tables, results };
            }
            return last.results;
        },
    };
}
function expectedOf(expect) {
    if (typeof expect !== 'object')
        return expect;
    const { min, max } = expect;
    return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
async function findClient({ engines }, surroundings) {
    const { duckdb, duckdb_registry: registry } = engines;
    const { workingDirectory, tempDirectory, remoteFiles, untrusted, signal } = surroundings;
    if (duckdb === 'off') {
        throw new errors/* ModelGateError */.j3('unsupported', 'SQL rules need DuckDB, which is switched off', {
            subject: 'engines.duckdb',
            remedy: 'Set engines.duckdb to fetch, or to the folder in which @duckdb/node-api is installed.',
        });
    }
    if (duckdb === 'fetch')
        return fetchDuckDb({ remoteFiles, registry, tempDirectory, signal });
    if (untrusted !== null) {
        throw new errors/* ModelGateError */.j3('unsupported', `DuckDB is not loaded from a folder for strangers: ${untrusted}`, {
            subject: 'engines.duckdb',
            remedy: 'Set engines.duckdb to fetch: what is fetched is pinned.',
        });
    }
    return findDuckDb((0,paths/* within */.u)(workingDirectory, duckdb));
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

/***/ 1255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   gX: () => (/* binding */ overallStatus),
/* harmony export */   q7: () => (/* binding */ decideGate),
/* harmony export */   sk: () => (/* binding */ nextStep)
/* harmony export */ });
/** The stages that judge, in the order in which reasons are told. */
const JUDGES = ['testing', 'validation', 'security'];
/** Open only when every stage that ran passed. What could not run closes the gate unless on_inconclusive is warn. */
function decideGate(stages, config) {
    const statuses = JUDGES.map((key) => stages[key]?.status).filter((status) => status !== undefined);
    const reasons = JUDGES.flatMap((key) => {
        const stage = stages[key];
        return stage === undefined || stage.status === 'passed' || stage.status === 'skipped'
            ? []
            : reasonsOf(key, stage.checks);
    });
    if (statuses.includes('failed'))
        return { open: false, status: 'failed', reasons };
    if (statuses.includes('error'))
        return { open: false, status: 'error', reasons };
    if (statuses.includes('inconclusive')) {
        return { open: config.pipeline.on_inconclusive === 'warn', status: 'inconclusive', reasons };
    }
    if (statuses.every((status) => status === 'skipped')) {
        return { open: false, status: 'inconclusive', reasons: ['no stage judged the model'] };
    }
    return { open: true, status: 'open', reasons: [] };
}
function reasonsOf(stage, checks) {
    return checks
        .filter((check) => check.severity !== 'warn' && check.status !== 'passed' && check.status !== 'skipped')
        .map((check) => `${stage}: ${check.id} ${check.status}: ${check.message}`);
}
/** The one status of the run, from the gate and from what became of the deployment. */
function overallStatus(gate, deployment) {
    if (!gate.open)
        return gate.status === 'open' ? 'failed' : gate.status;
    switch (deployment?.status) {
        case 'deployed':
        case 'rolled_back':
        case 'awaiting_approval':
        case 'failed':
        case 'error':
        case 'inconclusive':
            return deployment.status;
        case 'passed':
            return 'deployed';
        case 'ready_for_deployment':
        case 'skipped':
        case undefined:
            return 'ready_for_deployment';
    }
}
/** What the reader should do now. */
function nextStep(status, gate, environment) {
    switch (status) {
        case 'deployed':
            return `The model is live in ${environment}. Go back with: modelgate rollback --environment ${environment}`;
        case 'ready_for_deployment':
            return `Deploy it: run again with --auto-deploy (input auto-deploy: true) for ${environment}.`;
        case 'awaiting_approval':
            return `Approve the deployment to ${environment}, or run the job with environment: ${environment}.`;
        case 'rolled_back':
            return `The previous model is live in ${environment} again. Mend the failed health checks before the next try.`;
        case 'inconclusive':
            return 'Something could not be judged. Follow the remedy of each inconclusive check, or set pipeline.on_inconclusive: warn.';
        case 'error':
            return 'The run could not be carried out. Follow the remedy of the first error.';
        case 'failed':
            return gate.open
                ? 'The deployment failed; see the deployment checks.'
                : 'Mend the failed checks, or change the thresholds in the configuration on purpose.';
    }
}
/** Exit code of the command line: 0 passed, 1 the gate said no, 2 could not run. */
function exitCodeOf(status) {
    if (status === 'error')
        return 2;
    return status === 'deployed' || status === 'ready_for_deployment' || status === 'awaiting_approval' ? 0 : 1;
}


/***/ })

};
