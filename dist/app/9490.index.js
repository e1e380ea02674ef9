export const id = 9490;
export const ids = [9490];
export const modules = {

/***/ 49490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keptVerdicts: () => (/* binding */ keptVerdicts)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
// EXTERNAL MODULE: ./src/report/read-result.ts
var read_result = __webpack_require__(81400);
// EXTERNAL MODULE: ./src/commands/pipeline-id.ts
var commands_pipeline_id = __webpack_require__(19558);
// EXTERNAL MODULE: ./src/commands/paths.ts
var paths = __webpack_require__(30430);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/core/remote-address.ts
var remote_address = __webpack_require__(20856);
// EXTERNAL MODULE: ./src/core/version.ts
var version = __webpack_require__(83323);
// EXTERNAL MODULE: ./src/data/read/open.ts + 4 modules
var read_open = __webpack_require__(55835);
// EXTERNAL MODULE: ./src/deploy/status.ts + 1 modules
var deploy_status = __webpack_require__(74192);
// EXTERNAL MODULE: ./src/onnx/model-reader.ts + 2 modules
var model_reader = __webpack_require__(61079);
// EXTERNAL MODULE: ./src/security/dependencies/files/index.ts + 6 modules
var files = __webpack_require__(61602);
// EXTERNAL MODULE: ./src/commands/baseline.ts
var commands_baseline = __webpack_require__(50547);
// EXTERNAL MODULE: ./src/commands/sharding-documents.ts
var sharding_documents = __webpack_require__(23007);
// EXTERNAL MODULE: ./src/commands/sharding-run.ts
var sharding_run = __webpack_require__(45588);
;// CONCATENATED MODULE: ./src/commands/verdict-key.ts
















/** Files beside a model that are looked at, and their bytes. */
const MAX_NEIGHBOURS = 1_000;
const MAX_NEIGHBOUR_BYTES = 1024 ** 3;
/**
 * Version, platform, configuration, options, the bytes of the data, the files that pin libraries, what is deployed, and
 * the day wherever an answer depends on it: known advisories, and entries of the allow-list that expire.
 */
async function runDigest(facts) {
    const { inputs, settings, surroundings } = facts;
    const { config, environment, stages, notes } = settings;
    if (inputs.flag('auto-deploy') && settings.mayDeploy)
        return { reason: 'what goes live is judged in the run that deploys it' };
    if (inputs.flag('dry-run'))
        return { reason: 'a plan of a deployment is made anew' };
    const { security } = config;
    if (security.advisory_database !== null)
        return { reason: 'a folder of advisories may have changed' };
    const expires = security.allow.some((entry) => entry.expires !== undefined);
    const asks = security.advisory_url !== null;
    try {
        const data = await Promise.all([
            digestOfData(inputs.text('validation-data') ?? config.data.validation, facts.data.validation, surroundings),
            digestOfData(inputs.text('reference-data') ?? config.data.reference, facts.data.reference, surroundings),
        ]);
        return {
            digest: (0,sharding_documents/* digestOf */.ol)({
                version: version/* VERSION */.x,
                platform: [process.platform, process.arch],
                ...{ config, environment, stages, notes },
                options: sharding_run/* DECISIVE */.LM.map((name) => [name, inputs.text(name) ?? null]),
                data,
                dependencies: await dependencyFiles(surroundings.workingDirectory),
                deployed: stages.includes('validate') ? await deployed(facts) : null,
                day: expires || asks ? surroundings.clock.now().toISOString().slice(0, 10) : null,
                untrusted: surroundings.untrusted,
            }),
        };
    }
    catch (error) {
        return { reason: (0,errors/* messageOf */.bD)(error) };
    }
}
/** null: there is no such data. @throws Error when its bytes are not all known */
async function digestOfData(path, table, { workingDirectory, remoteFiles, signal }) {
    if (path === null || table === null)
        return null;
    const remote = (address) => remoteFiles.fetch(address, { signal });
    const files = await (0,read_open/* dataFiles */.qy)((0,remote_address/* isRemoteAddress */.jV)(path) ? path : (0,paths/* within */.u)(workingDirectory, path), { remote });
    if ('classes' in files || (table.format === 'csv' && (table.tensors ?? []).length > 0))
        throw new Error('pictures are not compared with those of an earlier run');
    return Promise.all(('path' in files ? [files] : files).map((file) => digestOfFile(file.path)));
}
async function dependencyFiles(folder) {
    const names = (await (0,promises_.readdir)(folder)).filter(files/* isDependencyFile */.W).toSorted();
    return Promise.all(names.map(async (name) => [name, await digestOfFile((0,external_node_path_.join)(folder, name))]));
}
async function deployed(facts) {
    const { settings, surroundings, data } = facts;
    const { baseline } = settings.config.validation;
    if (baseline === null)
        return live(facts);
    const given = await (0,commands_baseline/* givenBaseline */.n)(baseline, surroundings);
    // The schema stored with what is live stands in for reference data.
    const checked = data.validation !== null && data.reference === null ? await live(facts) : null;
    return given === null ? checked : [given.id, given.sha256, ...(checked ?? [])];
}
async function live({ openTarget, settings }) {
    const { store } = await openTarget();
    const { live: manifest } = await (0,deploy_status/* deploymentStatus */.I1)(store, settings.environment);
    return manifest === null ? null : [manifest.id, manifest.sha256];
}
/**
 * Keys of the models' verdicts in a run: their bytes, names and the rights of their files, and the files beside them that
 * are no models of the run (external weights, a vocabulary).
 * @param models all of the run, absolute
 */
function modelKeys(models) {
    const known = new Set(models);
    const folders = new Map();
    const neighboursOf = (folder) => {
        const found = folders.get(folder) ?? otherFiles(folder, known);
        folders.set(folder, found);
        return found;
    };
    /** null when not all of what a verdict rests on is known, so that none is kept. */
    return async (file) => {
        try {
            const { mode, uid } = await (0,promises_.lstat)(file);
            if ((0,external_node_path_.extname)(file) === '.onnx' && (0,model_reader/* readOnnx */.s)(await (0,promises_.readFile)(file)).externalData.length > 0)
                return null;
            const neighbours = await neighboursOf((0,external_node_path_.dirname)(file));
            return neighbours === null
                ? null
                : (0,sharding_documents/* digestOf */.ol)({ name: (0,external_node_path_.basename)(file), mode, uid, sha256: await digestOfFile(file), neighbours });
        }
        catch {
            return null; // its own run says what is wrong with it
        }
    };
}
async function otherFiles(folder, models) {
    const names = (await (0,promises_.readdir)(folder, { withFileTypes: true }))
        .filter((entry) => entry.isFile() && !models.has((0,external_node_path_.join)(folder, entry.name)))
        .map(({ name }) => name);
    if (names.length > MAX_NEIGHBOURS)
        return null;
    const found = [];
    let bytes = 0;
    for (const name of names.toSorted()) {
        bytes += (await (0,promises_.lstat)((0,external_node_path_.join)(folder, name))).size;
        if (bytes > MAX_NEIGHBOUR_BYTES)
            return null;
        found.push([name, await digestOfFile((0,external_node_path_.join)(folder, name))]);
    }
    return found;
}
async function digestOfFile(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./src/commands/kept-verdicts.ts







/** Unpacked results of one run; a thousand small models have about 60 MB. */
const MAX_BYTES = 512 * 1024 ** 2;
/**
 * Opens what earlier runs kept under the digest of everything that a verdict rests on besides the model.
 * @param models of the run, as `find` will be asked for them
 * @param part of a sharded run, `2/8`: shards that end at the same time must not replace each other's verdicts
 * @returns null when nothing can be kept, which is logged with the reason
 */
async function keptVerdicts(facts, models, part) {
    const { log, clock, verdictCache, workingDirectory } = facts.surroundings;
    const run = verdictCache === null ? { reason: 'there is nowhere to keep them' } : await runDigest(facts);
    if (verdictCache === null || 'reason' in run) {
        log.info(`all models are judged, and no verdicts are kept: ${'reason' in run ? run.reason : ''}`);
        return null;
    }
    const name = `verdicts-${run.digest.slice(0, 32)}-${part.replace('/', 'of')}`;
    const place = (model) => (0,paths/* within */.u)(workingDirectory, model.path);
    const keyOf = modelKeys(models.map(place));
    const earlier = readVerdicts(await verdictCache.restore(name), log);
    const { read } = await (0,read_result/* resultReader */.V)();
    const kept = new Map();
    return {
        find: async (model) => {
            const key = await keyOf(place(model));
            const text = key === null ? undefined : earlier.get(key);
            if (key === null || text === undefined)
                return null;
            try {
                const result = read(text);
                kept.set(key, text);
                const { pipeline_id, start_time } = result;
                const now = clock.now();
                return {
                    ...result,
                    pipeline_id: (0,commands_pipeline_id/* newPipelineId */.C)(now),
                    start_time: now.toISOString(),
                    reused: { pipeline_id, start_time },
                    warnings: [
                        ...result.warnings,
                        `not judged again: the model, the data, the configuration and the version are those of run ${pipeline_id} of ${start_time}, whose verdict this is`,
                    ],
                };
            }
            catch (error) {
                log.debug(`a kept verdict was not used: ${(0,errors/* messageOf */.bD)(error)}`);
                return null;
            }
        },
        add: async (model, result) => {
            if (!isLasting(result, facts.settings.config.security.advisory_url !== null))
                return;
            const key = await keyOf(place(model));
            if (key !== null)
                kept.set(key, (0,json/* toJson */.a)(result));
        },
        save: async () => {
            const lines = [...kept].map(([key, text]) => JSON.stringify([key, text]));
            if (lines.length > 0)
                await verdictCache.save(name, (0,external_node_zlib_.gzipSync)(lines.join('\n')));
        },
    };
}
/** A verdict that depends on the file and the settings alone: not on a server, a time limit or a Python beside us. */
function isLasting({ overall_status, model, stages }, asksServers) {
    if (overall_status !== 'ready_for_deployment' && overall_status !== 'failed')
        return false;
    if (model === null || model.engine === 'python')
        return false;
    const checks = Object.values(stages).flatMap((stage) => stage.checks);
    return checks.every(({ status, severity }) => status !== 'error' && (status !== 'inconclusive' || (severity === 'warn' && !asksServers)));
}
/** Key -> text of the result. Whoever may write the cache may have written it: it is checked when it is used. */
function readVerdicts(bytes, log) {
    const found = new Map();
    if (bytes === null)
        return found;
    try {
        const text = (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: MAX_BYTES }).toString('utf8');
        for (const line of text.split('\n')) {
            const [key, result] = JSON.parse(line);
            if (typeof key === 'string' && typeof result === 'string')
                found.set(key, result);
        }
    }
    catch (error) {
        log.debug(`the kept verdicts were not read: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    return found;
}


/***/ }),

/***/ 81400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ resultReader)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72020);


/** The validator costs start-up time and is loaded here, when there is something to read. */
async function resultReader() {
    // By its default: in a bundle, a CommonJS package has no other name in a dynamic import.
    const [{ default: Ajv }, { default: schema }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2463).then(__webpack_require__.t.bind(__webpack_require__, 42463, 23)),
        __webpack_require__.e(/* import() */ 3733).then(__webpack_require__.t.bind(__webpack_require__, 43733, 19)),
    ]);
    const { $schema: _draft, ...document } = schema;
    const validate = new Ajv({ strict: false }).compile(document);
    return {
        read: (text) => {
            const value = parsed(text);
            if (validate(value))
                return value;
            const { instancePath = '', message = 'is not by the schema' } = validate.errors?.[0] ?? {};
            throw notAResult(`${instancePath === '' ? 'the document' : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(instancePath, 200)} ${message}`);
        },
    };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw notAResult((0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), 200));
    }
}
function notAResult(why) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('data', `no result of ModelGate: ${why}`, {
        remedy: 'Judge and report with the same version of ModelGate.',
    });
}


/***/ })

};
