export const id = 239;
export const ids = [239,2377];
export const modules = {

/***/ 54210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ DATA_SHARD_BLOB),
/* harmony export */   O7: () => (/* binding */ newDataPlan),
/* harmony export */   Yk: () => (/* binding */ readDataShardRecord),
/* harmony export */   cC: () => (/* binding */ newDataShardRecord),
/* harmony export */   qr: () => (/* binding */ readDataPlan),
/* harmony export */   te: () => (/* binding */ DATA_SHARD_FILE)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83323);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63348);
/* harmony import */ var _sharding_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23007);
/* harmony import */ var _sharding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80348);





const DATA_SHARD_FILE = 'data-shard.json';
const DATA_SHARD_BLOB = 'data-shard.bin';
const SCHEMA_VERSION = 1;
const sha256Text = zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[0-9a-f]{64}$/);
const count = zod__WEBPACK_IMPORTED_MODULE_0__.int().nonnegative();
const shards = zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1).max(_sharding_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SHARDS */ .hH);
const path = zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).max(4096);
const column = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    name: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    type: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['number', 'integer', 'boolean', 'string', 'timestamp']),
});
const table = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    path: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(4096),
    format: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['csv', 'json', 'parquet', 'arrow', 'npy', 'npz']),
    schema: zod__WEBPACK_IMPORTED_MODULE_0__.array(column),
    tensors: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_0__.string(), shape: zod__WEBPACK_IMPORTED_MODULE_0__.array(count), inColumns: zod__WEBPACK_IMPORTED_MODULE_0__.literal(true).exactOptional() })).nullable(), // prettier-ignore
    rows: zod__WEBPACK_IMPORTED_MODULE_0__.int().positive(),
});
const record = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_0__.literal(SCHEMA_VERSION),
    version: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(100),
    /** Counted from 1. */
    shard: shards,
    shards,
    /** Of the outlines of both tables: which bytes they are, and where they are cut. */
    data_digest: sha256Text,
    /** Of everything besides models and data that decides a verdict. */
    config_digest: sha256Text,
    environment: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(200),
    stages: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string().max(40)).max(10),
    options: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.tuple([zod__WEBPACK_IMPORTED_MODULE_0__.string().max(100), zod__WEBPACK_IMPORTED_MODULE_0__.string().max(4096).nullable()])).max(50),
    target: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    tables: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ validation: table, reference: table.nullable() }),
    models: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ path, sha256: sha256Text, size: count })).min(1),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(100).nullable(),
    run_id: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(100).nullable(),
    finished_at: zod__WEBPACK_IMPORTED_MODULE_2__.datetime(),
    blob: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ sha256: sha256Text, size: count }),
})
    .refine(({ shard, shards: of }) => shard <= of, 'the shard is beyond the last');
function newDataShardRecord(facts) {
    return { schema_version: SCHEMA_VERSION, version: _core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x, ...facts };
}
/** @throws ModelGateError 'data' for a text that is no such record */
function readDataShardRecord(text, name) {
    return (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .readDocument */ .u0)(record, text, name, 'Run and merge with the same version of ModelGate.');
}
async function planSchema() {
    const { tableOutline } = await (0,_data_index_js__WEBPACK_IMPORTED_MODULE_5__/* .tableParts */ .vg)();
    return zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        schema_version: zod__WEBPACK_IMPORTED_MODULE_0__.literal(SCHEMA_VERSION),
        by: zod__WEBPACK_IMPORTED_MODULE_0__.literal('data'),
        version: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(100),
        shards,
        models: zod__WEBPACK_IMPORTED_MODULE_0__.array(path).min(1),
        tables: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ validation: tableOutline, reference: tableOutline.nullable() }),
    });
}
function newDataPlan(facts) {
    return { schema_version: SCHEMA_VERSION, by: 'data', version: _core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x, ...facts };
}
/** @throws ModelGateError 'data' for a text that is no plan of data */
async function readDataPlan(text, name) {
    return (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .readDocument */ .u0)(await planSchema(), text, name, 'Write it with: modelgate plan --shard-by data --output plan.json');
}


/***/ }),

/***/ 42681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ usage),
/* harmony export */   dw: () => (/* binding */ dataPlanOfFile),
/* harmony export */   planData: () => (/* binding */ planData),
/* harmony export */   v8: () => (/* binding */ dataPaths),
/* harmony export */   wT: () => (/* binding */ tableAccess)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74296);
/* harmony import */ var _core_remote_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20856);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72020);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83323);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63348);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78855);
/* harmony import */ var _data_shard_documents_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54210);
/* harmony import */ var _models_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23818);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30430);
/* harmony import */ var _sharding_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45588);











/** @throws ModelGateError 'usage' without validation data, or with what only all rows together can tell */
function dataPaths(inputs, config) {
    const validation = inputs.text('validation-data') ?? config.data.validation;
    if (validation === null)
        throw usage('there is no validation data to split', 'validation-data', 'Name it with --validation-data.');
    if (config.data_quality.checks.length > 0)
        throw usage('SQL rules need all rows in one place', 'data_quality.checks', 'Leave --shard-by data out, or the rules.'); // prettier-ignore
    return { validation, reference: inputs.text('reference-data') ?? config.data.reference };
}
/** How the files of a table are reached. @param path as people know it */
function tableAccess(path, config, surroundings) {
    const { workingDirectory, tempDirectory, remoteFiles, signal, log } = surroundings;
    const { max_download_bytes: maxBytes } = config.data;
    return {
        place: (0,_core_remote_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isRemoteAddress */ .jV)(path) ? path : (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .u)(workingDirectory, path),
        options: {
            signal,
            remote: (address) => remoteFiles.fetch(address, { maxBytes, signal }),
            remoteHeads: (address, bytes) => remoteFiles.fetchHeads(address, bytes, { signal }),
            remoteParts: async (address, wanted) => {
                const files = await remoteFiles.fetchParts(address, { ...wanted, folder: tempDirectory }, { maxBytes, signal });
                const bytes = wanted.parts.flatMap(({ ranges }) => ranges).reduce((sum, [start, end]) => sum + end - start, 0);
                log.info(files === null
                    ? `${(0,_core_remote_address_js__WEBPACK_IMPORTED_MODULE_2__/* .shownAddress */ .Uk)(address)}: the server gives no parts; all of it is fetched`
                    : `${(0,_core_remote_address_js__WEBPACK_IMPORTED_MODULE_2__/* .shownAddress */ .Uk)(address)}: ${bytes} bytes of ${files.length} files fetched, of the version that was outlined by their ETags`);
                return files;
            },
        },
    };
}
/** Reads the data once (Parquet: its footers) and cuts it. */
async function planData(inputs, config, shards, surroundings) {
    const { workingDirectory } = surroundings;
    const models = await (0,_sharding_run_js__WEBPACK_IMPORTED_MODULE_4__/* .namedModels */ .UJ)([...inputs.list('model'), ...inputs.positionals], workingDirectory);
    const { validation, reference } = dataPaths(inputs, config);
    const { outlineTable } = await (0,_data_index_js__WEBPACK_IMPORTED_MODULE_5__/* .tableParts */ .vg)();
    const outline = (path) => {
        const { place, options } = tableAccess(path, config, surroundings);
        const cut = (of) => outlineTable(of, { ...options, shards, shown: (file) => (0,_models_js__WEBPACK_IMPORTED_MODULE_6__/* .displayPath */ .Gt)(file, workingDirectory) });
        return (0,_core_remote_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isRemoteAddress */ .jV)(path) ? cut(place) : (0,_data_index_js__WEBPACK_IMPORTED_MODULE_7__/* .toldAsWritten */ .re)(path, workingDirectory, cut);
    };
    const tables = {
        validation: await outline(validation),
        reference: reference === null ? null : await outline(reference),
    };
    return (0,_data_shard_documents_js__WEBPACK_IMPORTED_MODULE_8__/* .newDataPlan */ .O7)({ shards, models: [...models], tables });
}
/** @throws ModelGateError 'not-found', 'data', 'usage' for a plan of another version */
async function dataPlanOfFile(path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .ModelGateError */ .j3('not-found', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(path)}: no such plan`, { subject: 'plan' });
    const plan = await (0,_data_shard_documents_js__WEBPACK_IMPORTED_MODULE_8__/* .readDataPlan */ .qr)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'), path);
    if (plan.version === _core_version_js__WEBPACK_IMPORTED_MODULE_11__/* .VERSION */ .x)
        return plan;
    throw usage(`the plan is of version ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(plan.version)}, this is ${_core_version_js__WEBPACK_IMPORTED_MODULE_11__/* .VERSION */ .x}`, 'plan', 'Plan and run with one version.'); // prettier-ignore
}
function usage(message, subject, remedy) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .ModelGateError */ .j3('usage', message, { subject, remedy });
}


/***/ }),

/***/ 72377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDataShard: () => (/* binding */ runDataShard),
/* harmony export */   x: () => (/* binding */ configDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(86153);
/* harmony import */ var _core_packed_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(50255);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(72020);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63348);
/* harmony import */ var _stages_index_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(87294);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9652);
/* harmony import */ var _data_shard_documents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54210);
/* harmony import */ var _data_shard_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42681);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9227);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(88973);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30430);
/* harmony import */ var _sharding_documents_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(23007);
/* harmony import */ var _sharding_run_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(45588);
/* harmony import */ var _sharding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80348);



















/**
 * One shard of the data: the models answer its rows, and what the judges of data need of them is written beside a record,
 * which comes last. Nothing is judged and nothing is deployed; `merge` does the former once for all shards.
 * @throws ModelGateError for what is wrong with options, plan, data or a model file
 */
async function runDataShard(inputs, surroundings, settings, signal) {
    const { workingDirectory, clock, log, source } = surroundings;
    const { config, environment, stages, outputDirectory } = settings;
    for (const name of [_data_shard_documents_js__WEBPACK_IMPORTED_MODULE_5__/* .DATA_SHARD_FILE */ .te, _data_shard_documents_js__WEBPACK_IMPORTED_MODULE_5__/* .DATA_SHARD_BLOB */ .Kk])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(outputDirectory, name), { force: true });
    const { shard, of } = (0,_sharding_js__WEBPACK_IMPORTED_MODULE_6__/* .parseShard */ .uK)(inputs.required('shard'));
    requireValidation(stages);
    const file = inputs.text('plan');
    const access = { ...surroundings, signal };
    const plan = file === undefined ? await (0,_data_shard_plan_js__WEBPACK_IMPORTED_MODULE_7__.planData)(inputs, config, of, access) : await (0,_data_shard_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .dataPlanOfFile */ .dw)((0,_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .within */ .u)(workingDirectory, file)); // prettier-ignore
    if (plan.shards !== of)
        throw (0,_data_shard_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .usage */ .CI)(`shard ${shard}/${of} is of another split: the plan has ${plan.shards} shards`, 'shard', 'Take both from one modelgate plan.'); // prettier-ignore
    const paths = (0,_data_shard_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .dataPaths */ .v8)(inputs, config);
    const { comparedColumns, gatherTable, openPart, sharesOf } = await (0,_data_index_js__WEBPACK_IMPORTED_MODULE_9__/* .tableParts */ .vg)();
    const open = (path, outline) => {
        const { place, options } = (0,_data_shard_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .tableAccess */ .wT)(path, config, access);
        return openPart(place, { outline, share: sharesOf(outline, of)[shard - 1] }, options);
    };
    const validation = await open(paths.validation, plan.tables.validation);
    const { reference: outline } = plan.tables;
    if ((outline === null) !== (paths.reference === null))
        throw (0,_data_shard_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .usage */ .CI)('the plan and the run differ in whether there is reference data', 'reference-data', 'Give both the same options.'); // prettier-ignore
    const reference = outline === null || paths.reference === null ? null : await open(paths.reference, outline);
    const target = targetOf(inputs, config);
    if (target !== null)
        (0,_data_js__WEBPACK_IMPORTED_MODULE_10__/* .requireColumn */ .c4)(validation, target);
    log.info(`shard ${shard}/${of}: ${validation.rows ?? 0} of ${plan.tables.validation.rows} rows`);
    const judge = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_11__/* .openJudge */ .S)(inputs, access, settings, { signal, data: { validation, reference, target } });
    const { gatherPart, firstRowsOf } = await (0,_stages_index_js__WEBPACK_IMPORTED_MODULE_12__/* .validationParts */ .UF)();
    const models = [];
    const answers = [];
    try {
        for (const path of plan.models) {
            const context = judge.contextOf(path);
            const { sha256, size } = await context.model.file();
            log.progress(`${path}: asked`);
            answers.push(await gatherPart({ ...context, earlier: {} }));
            await (await context.model.open().catch(() => null))?.model.close(); // that it did not open is in the answers
            models.push({ path, sha256, size });
        }
    }
    finally {
        await judge.close();
    }
    const shared = reference === null ? null : comparedColumns(validation, reference);
    const heads = firstRowsOf(config);
    const gathered = {
        validation: await gatherTable(validation, { heads, shared }),
        reference: reference === null ? null : await gatherTable(reference, { heads, shared }),
        answers,
    };
    signal.throwIfAborted();
    const blob = await writeBlob((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(outputDirectory, _data_shard_documents_js__WEBPACK_IMPORTED_MODULE_5__/* .DATA_SHARD_BLOB */ .Kk), gathered);
    const about = (path, { schema, tensors, rows, files }) => ({ path, format: files[0].format, schema, tensors, rows }); // prettier-ignore
    const record = (0,_data_shard_documents_js__WEBPACK_IMPORTED_MODULE_5__/* .newDataShardRecord */ .cC)({
        ...{ shard, shards: of, environment, stages: [...stages], target, models, blob },
        data_digest: (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_13__/* .digestOf */ .ol)(plan.tables),
        config_digest: configDigest(config),
        options: _sharding_run_js__WEBPACK_IMPORTED_MODULE_14__/* .DECISIVE */ .LM.map((name) => [name, inputs.text(name) ?? null]),
        tables: {
            validation: about(paths.validation, plan.tables.validation),
            reference: outline === null || paths.reference === null ? null : about(paths.reference, outline),
        },
        ...{ commit: source.commit, run_id: source.runId, finished_at: clock.now().toISOString() },
    });
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_15__/* .writeOutput */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(outputDirectory, _data_shard_documents_js__WEBPACK_IMPORTED_MODULE_5__/* .DATA_SHARD_FILE */ .te), (0,_core_json_js__WEBPACK_IMPORTED_MODULE_16__/* .toJson */ .a)(record), 'output-dir');
    log.info(`shard ${shard}/${of}: handed on ${blob.size} bytes`);
}
/** Of the configuration, which the shards and the job that merges them each read themselves. */
function configDigest(config) {
    return (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_13__/* .digestOf */ .ol)({ config });
}
function requireValidation(stages) {
    if (stages.includes('validate'))
        return;
    throw (0,_data_shard_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .usage */ .CI)('only the stage validate reads the data that is split', 'stages', 'Add validate, or leave --shard-by data out.'); // prettier-ignore
}
/** One column as it is: what folds or translates it reads whole tables. */
function targetOf(inputs, config) {
    const target = inputs.text('target') ?? config.data.target;
    if (target === null)
        return null;
    if (Object.keys(config.data.labels).length > 0)
        throw (0,_data_shard_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .usage */ .CI)('data.labels is not read in shards', 'data.labels', 'Write the label column in the words of the model.');
    if (typeof target === 'string')
        return target;
    throw (0,_data_shard_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .usage */ .CI)(`a target of several columns (${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_17__/* .plain */ .pj)(target.join(', '), 200)}) is not read in shards`, 'target', 'Write the label as one column.'); // prettier-ignore
}
async function writeBlob(path, gathered) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(function* () {
        for (const piece of (0,_core_packed_js__WEBPACK_IMPORTED_MODULE_18__/* .packed */ .x)(gathered)) {
            hash.update(piece);
            size += piece.byteLength;
            if (piece.byteLength > 0)
                yield piece;
        }
    }, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path));
    return { sha256: hash.digest('hex'), size };
}


/***/ }),

/***/ 67501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ checkDataShards),
/* harmony export */   dataShardFolders: () => (/* binding */ dataShardFolders),
/* harmony export */   h: () => (/* binding */ readGathered)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74296);
/* harmony import */ var _core_packed_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(50255);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72020);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83323);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(63348);
/* harmony import */ var _stages_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87294);
/* harmony import */ var _data_shard_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54210);
/* harmony import */ var _merge_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91270);
/* harmony import */ var _sharding_documents_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23007);













/** A record lists columns and models. */
const MAX_RECORD_BYTES = 64 * 1024 ** 2;
/** What a shard hands on is at most about the rows that fit into memory; more is nothing that we wrote. */
const MAX_BLOB_BYTES = 4 * 1024 ** 3 - 1;
/** Folders with the record of a shard of data, among those that were named and those right below them. */
async function dataShardFolders(folders) {
    const found = [];
    for (const folder of folders) {
        const inside = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true }).catch(() => []);
        const places = [folder, ...inside.filter((entry) => entry.isDirectory()).map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name)).toSorted()]; // prettier-ignore
        for (const place of places)
            if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, _data_shard_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .DATA_SHARD_FILE */ .te)).catch(() => null)) !== null)
                found.push(place);
    }
    return found;
}
/** Reads the records of strangers and holds them against each other. */
async function checkDataShards(folders) {
    const problems = [];
    const found = [];
    for (const folder of folders) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _data_shard_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .DATA_SHARD_FILE */ .te);
        try {
            found.push({ folder, record: (0,_data_shard_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .readDataShardRecord */ .Yk)(await (0,_merge_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(path, MAX_RECORD_BYTES), path) });
        }
        catch (error) {
            problems.push((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error));
        }
    }
    if (found.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ModelGateError */ .j3('not-found', `no shard to merge: ${problems.join('; ')}`, { remedy: 'Name the output folders of the shards.' }); // prettier-ignore
    const groups = new Map();
    for (const one of found) {
        const key = (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .ol)(commonOf(one.record));
        groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    const [same, ...others] = [...groups.values()].toSorted((a, b) => b.length - a.length);
    const { record } = same[0];
    for (const { folder, record: other } of others.flat())
        problems.push(`shard ${other.shard}/${other.shards} (${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(folder, 200)}) is of another run: its ${differences(other, record).join(', ')} differ`); // prettier-ignore
    if (record.version !== _core_version_js__WEBPACK_IMPORTED_MODULE_9__/* .VERSION */ .x)
        problems.push(`the shards are of version ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(record.version)}, this is ${_core_version_js__WEBPACK_IMPORTED_MODULE_9__/* .VERSION */ .x}`);
    const notes = [];
    const shards = [];
    for (let shard = 1; shard <= record.shards; shard++) {
        const name = `shard ${shard}/${record.shards}`;
        const own = same.filter((one) => one.record.shard === shard).toSorted((a, b) => timeOf(b) - timeOf(a));
        const [last, ...earlier] = own;
        if (last === undefined)
            problems.push(`${name} is missing; its rows were not judged`);
        else
            shards.push(last);
        if (last === undefined || earlier.length === 0)
            continue;
        const times = `${name} is there ${own.length} times: ${own.map(({ folder }) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(folder, 200)).join(', ')}`;
        const again = earlier.every((one) => last.record.run_id !== null && one.record.run_id === last.record.run_id && timeOf(one) < timeOf(last)); // prettier-ignore
        if (again)
            notes.push(`${times}; it was started again, and the last one counts`);
        else
            problems.push(times);
    }
    return { record, shards, problems, notes };
}
/** Everything in which the shards of one run agree. */
function commonOf(record) {
    const { version, shards, data_digest, config_digest, environment, stages, options, target, tables, models, commit } = record;
    return { version, shards, data_digest, config_digest, environment, stages, options, target, tables, models, commit };
}
function differences(a, b) {
    const same = (key) => (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .ol)(a[key]) === (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .ol)(b[key]);
    const names = { version: 'version of ModelGate', shards: 'number of shards', data_digest: 'data', tables: 'data', config_digest: 'configuration', environment: 'environment', stages: 'stages', options: 'options', target: 'target', models: 'models', commit: 'commit' }; // prettier-ignore
    return [...new Set(Object.entries(names).flatMap(([key, name]) => (same(key) ? [] : [name])))];
}
function timeOf({ record }) {
    return Date.parse(record.finished_at);
}
/** @throws ModelGateError 'data' or 'corrupt' for a blob that is not the one that the shard recorded, or not by the schema */
async function readGathered({ folder, record }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _data_shard_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .DATA_SHARD_BLOB */ .Kk);
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(() => null);
    if (facts?.isFile() !== true)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ModelGateError */ .j3('data', `${_data_shard_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .DATA_SHARD_BLOB */ .Kk} is missing`);
    if (facts.size !== record.blob.size || facts.size > MAX_BLOB_BYTES)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ModelGateError */ .j3('data', `${_data_shard_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .DATA_SHARD_BLOB */ .Kk} has ${facts.size} bytes, ${record.blob.size} were recorded`);
    const bytes = await readWhole(path, facts.size);
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') !== record.blob.sha256)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ModelGateError */ .j3('data', `${_data_shard_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .DATA_SHARD_BLOB */ .Kk} is not the one that the shard recorded (cut off, or changed)`);
    const [{ gatheredTable }, { gatheredAnswers }, { z }] = await Promise.all([(0,_data_index_js__WEBPACK_IMPORTED_MODULE_10__/* .tableParts */ .vg)(), (0,_stages_index_js__WEBPACK_IMPORTED_MODULE_11__/* .validationParts */ .UF)(), __webpack_require__.e(/* import() */ 6255).then(__webpack_require__.bind(__webpack_require__, 86255))]); // prettier-ignore
    const schema = z.strictObject({
        validation: gatheredTable,
        reference: gatheredTable.nullable(),
        answers: z.array(gatheredAnswers).length(record.models.length),
    });
    const parsed = schema.safeParse((0,_core_packed_js__WEBPACK_IMPORTED_MODULE_12__/* .unpacked */ .K)(bytes));
    if (parsed.success) {
        for (const answers of parsed.data.answers)
            requireAllRows(answers, parsed.data.validation.rows);
        return parsed.data;
    }
    const [issue] = parsed.error.issues;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ModelGateError */ .j3('data', `${_data_shard_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .DATA_SHARD_BLOB */ .Kk}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(`${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`, 200)}`); // prettier-ignore
}
/** Every row of the shard was answered or had no label, by both models, unless rows were drawn. */
function requireAllRows({ step, candidate, deployed }, rows) {
    if (candidate === null || 'code' in candidate)
        return;
    const asked = candidate.answers.truth.length;
    const live = deployed === null || 'code' in deployed ? null : deployed.answers;
    if ((step === 1 && asked + candidate.unlabelled !== rows) || (live !== null && live.truth.length !== asked))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ModelGateError */ .j3('data', `${_data_shard_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .DATA_SHARD_BLOB */ .Kk}: answers to other rows than those of the shard`);
}
async function readWhole(path, size) {
    const bytes = Buffer.from(new ArrayBuffer(size));
    let at = 0;
    for await (const piece of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 })) {
        if (at + piece.length > size)
            break;
        piece.copy(bytes, at);
        at += piece.length;
    }
    return bytes;
}


/***/ }),

/***/ 30239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   folderOf: () => (/* binding */ folderOf),
/* harmony export */   mergeData: () => (/* binding */ mergeData)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61036);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72020);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(63348);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12604);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19451);
/* harmony import */ var _data_shard_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72377);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9227);
/* harmony import */ var _merge_data_shards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67501);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(30430);
/* harmony import */ var _run_models_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16967);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86833);
/* harmony import */ var _sharding_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(80348);














const NO_CHECKS = { tests: 0, failures: 0, errors: 0, skipped: 0 };
/**
 * Judges the models on what all shards of the data gathered: the stages of any run, with the shards' answers and statistics
 * in place of the data. Test and security scan run here, once; nothing is deployed. With a shard missing or doubtful nothing
 * is judged.
 * @throws ModelGateError 'not-found' without any shard; 'config' as every run
 */
async function mergeData(folders, output, inputs, surroundings) {
    const checked = await (0,_merge_data_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .checkDataShards */ .c)(folders);
    const { record } = checked;
    const problems = [...checked.problems];
    const baseline = record.options.find(([name]) => name === 'baseline')?.[1] ?? undefined;
    const configured = (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__.withBaseline)(await (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__.resolveConfig)(inputs, surroundings.workingDirectory), baseline);
    if ((0,_data_shard_run_js__WEBPACK_IMPORTED_MODULE_3__/* .configDigest */ .x)(configured) !== record.config_digest)
        problems.push('the configuration here is not the one of the shards');
    const gathered = problems.length > 0 ? null : await gatheredOf(checked, problems);
    const undecided = (error) => {
        surroundings.signal.throwIfAborted();
        if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isModelGateError */ .p2)(error))
            throw error;
        problems.push((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error));
        return [];
    };
    const judging = { record, output, configured };
    const results = gathered === null ? [] : await judged(gathered, judging, surroundings).catch(undecided);
    const rows = record.models.map(({ path, sha256 }, position) => {
        const result = results[position];
        if (result === undefined)
            return { path, shard: 1, status: null, sha256: null, fact: 'not judged', seconds: 0, counts: NO_CHECKS, folder: null }; // prettier-ignore
        if (result.result.model?.sha256 !== sha256)
            problems.push(`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(path, 200)}: the file here is not the one that the shards asked`); // prettier-ignore
        return (0,_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .manyRow */ .ki)(result.result, { shard: 1, folder: folderOf(position, path) });
    });
    const status = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .manyStatus */ .kF)(rows.flatMap((row) => (row.status === null ? [] : [row.status])), problems);
    const report = { status, shards: record.shards, problems, notes: checked.notes, rows };
    return { report, files: results.map(({ files }) => files.result) };
}
/** null when the blob of a shard is not what it should be, which is told. */
async function gatheredOf(checked, problems) {
    const gathered = [];
    for (const shard of checked.shards) {
        try {
            gathered.push(await (0,_merge_data_shards_js__WEBPACK_IMPORTED_MODULE_1__/* .readGathered */ .h)(shard));
        }
        catch (error) {
            problems.push(`shard ${shard.record.shard}/${shard.record.shards}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error), 400)}`);
        }
    }
    return problems.length > 0 ? null : gathered;
}
async function judged(shards, { record, output, configured }, surroundings) {
    const { workingDirectory } = surroundings;
    const { deployment } = configured;
    const config = (0,_config_index_js__WEBPACK_IMPORTED_MODULE_7__/* .checkConfig */ .l2)({ ...configured, deployment: { ...deployment, auto_approval: false } });
    const inputs = (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_8__/* .givenInputs */ .P)('run', Object.fromEntries(record.options.map(([name, value]) => [name, value ?? undefined]))); // prettier-ignore
    const stages = (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__.resolveStages)(record.stages.join(','), config).filter((stage) => stage !== 'deploy');
    const signal = AbortSignal.any([surroundings.signal, (0,_run_models_js__WEBPACK_IMPORTED_MODULE_9__/* .timeLimit */ .zc)(config)]);
    const { validation, reference } = record.tables;
    const data = {
        validation: await wholeOf(validation, shards.map((one) => one.validation)), // prettier-ignore
        reference: reference === null ? null : await wholeOf(reference, shards.map((one) => one.reference).filter((part) => part !== null)), // prettier-ignore
        target: record.target,
    };
    const { environment } = record;
    const settings = { config, environment, stages, outputDirectory: output, notes: [], mayDeploy: false };
    const position = (path) => record.models.findIndex((model) => model.path === path);
    const judge = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_10__/* .openJudge */ .S)(inputs, surroundings, settings, {
        signal,
        data,
        gathered: (path) => shards.map(({ answers }) => answers[position(path)]),
    });
    try {
        const results = [];
        for (const [at, { path }] of record.models.entries()) {
            requireInside(path, workingDirectory);
            results.push(await judge.judge({ path, folder: folderOf(at, path) }));
        }
        return results;
    }
    finally {
        await judge.close();
    }
}
async function wholeOf({ path, format, schema, tensors }, parts) {
    const { tableOfParts } = await (0,_data_index_js__WEBPACK_IMPORTED_MODULE_11__/* .tableParts */ .vg)();
    const whole = { path, format, schema, ...(tensors === null ? {} : { tensors }) };
    return tableOfParts(whole, parts);
}
/** A record of strangers names files of the checkout, and no others. */
function requireInside(path, workingDirectory) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workingDirectory, (0,_paths_js__WEBPACK_IMPORTED_MODULE_12__/* .within */ .u)(workingDirectory, path));
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) && !way.startsWith('..'))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelGateError */ .j3('usage', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(path, 200)}: a model outside of this folder is not judged by what shards say`, {
        subject: 'model',
        remedy: 'Merge in the checkout that holds the model, and name it by its path there.',
    });
}
/** Of our own reports; the name of a stranger's model becomes a harmless one. */
function folderOf(position, path) {
    return (0,_sharding_js__WEBPACK_IMPORTED_MODULE_13__/* .reportFolder */ .t3)(position, path).replaceAll(/[^\w.-]/g, '_').slice(0, 120); // prettier-ignore
}


/***/ }),

/***/ 5946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ INDEX_FILE),
/* harmony export */   Zl: () => (/* binding */ reportOfRun),
/* harmony export */   _M: () => (/* binding */ writeIndex)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19451);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56750);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88973);



/** Pages of a run of several models that lead to the reports of each. */
const INDEX_FILE = 'index.html';
/** The verdicts of one run that was not split into shards, as `merge` shows those of one that was. */
function reportOfRun(runs, outputDirectory) {
    const rows = runs.map(({ result, files }) => (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .manyRow */ .ki)(result, { shard: 1, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(outputDirectory, files.directory).replaceAll('\\', '/') }));
    const status = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .manyStatus */ .kF)(runs.map(({ result }) => result.overall_status), []);
    return { status, shards: null, problems: [], notes: [], rows };
}
async function writeIndex(runs, outputDirectory) {
    const report = reportOfRun(runs, outputDirectory);
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOutput */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outputDirectory, INDEX_FILE), (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderManyHtml */ .b_)(report), 'output-dir');
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOutput */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outputDirectory, 'summary.md'), (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderManySummary */ .ku)(report), 'output-dir');
}


/***/ }),

/***/ 16967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I$: () => (/* binding */ exitCode),
  ik: () => (/* binding */ runModels),
  zc: () => (/* binding */ timeLimit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/config/load.ts
var load = __webpack_require__(61036);
// EXTERNAL MODULE: ./src/deploy/names.ts
var names = __webpack_require__(50927);
// EXTERNAL MODULE: ./src/commands/history.ts
var commands_history = __webpack_require__(62638);
// EXTERNAL MODULE: ./src/core/processors.ts
var processors = __webpack_require__(37770);
// EXTERNAL MODULE: ./src/core/result.ts
var result = __webpack_require__(39294);
// EXTERNAL MODULE: ./src/pipeline/gate.ts
var pipeline_gate = __webpack_require__(1255);
;// CONCATENATED MODULE: ./src/pipeline/broken.ts


/** The result of a model over which its process ended: nothing of it is known, so nothing passed. */
function brokenResult(run) {
    const status = 'error';
    const gate = { open: false, status, reasons: [run.reason] };
    return {
        schema_version: result/* RESULT_SCHEMA_VERSION */.t,
        pipeline_id: run.pipelineId,
        start_time: run.startTime.toISOString(),
        model_path: run.modelPath,
        environment: run.environment,
        model: null,
        stages: {},
        verdict: { passed: false, reasons: gate.reasons, next_step: (0,pipeline_gate/* nextStep */.sk)(status, gate, run.environment) },
        overall_status: status,
        execution_time_seconds: 0,
        errors: gate.reasons,
        warnings: [],
    };
}

// EXTERNAL MODULE: ./src/commands/models.ts
var models = __webpack_require__(23818);
// EXTERNAL MODULE: ./src/commands/pipeline-id.ts
var pipeline_id = __webpack_require__(19558);
// EXTERNAL MODULE: ./src/commands/reports.ts + 4 modules
var reports = __webpack_require__(67125);
// EXTERNAL MODULE: ./src/commands/sharding-weights.ts
var sharding_weights = __webpack_require__(42808);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
;// CONCATENATED MODULE: ./src/commands/side-by-side.ts



/**
 * Seconds a byte of a model's weight takes: see sharding-weights.ts, which tells where the number comes from. Only good
 * enough to know whether a second process is worth its start.
 */
const SECONDS_A_BYTE = 3.5e-9;
/** A process takes about half a second of a processor until it judges: less than this much work is not worth one. */
const WORTH_SECONDS = 2;
/** Memory of a process with small data and a model of no size, and what a model takes besides. Measured in docs/scale.md. */
const PROCESS_BYTES = 256 * 1024 ** 2;
const BYTES_A_BYTE = 4;
/** The rest is for the run itself, the page cache and whatever else the machine does. */
const SHARE_OF_MEMORY = 0.75;
/** Memory of this machine, or of the container around this process. */
function usableMemory() {
    const limit = process.constrainedMemory();
    return SHARE_OF_MEMORY * (limit > 0 ? Math.min(limit, (0,external_node_os_.totalmem)()) : (0,external_node_os_.totalmem)());
}
/**
 * How many models are judged at once. `auto` takes the processors, as far as the work is worth it and memory goes.
 * @param text of the option: `auto` or a number from 1
 * @throws ModelGateError 'usage' for another text
 */
function jobsFor(text, models, { processors, memory }) {
    const most = Math.max(1, Math.min(models.length, Math.floor(memory / PROCESS_BYTES)));
    if (text === 'auto') {
        const seconds = models.reduce((sum, { weight }) => sum + weight * SECONDS_A_BYTE, 0);
        return Math.max(1, Math.min(most, processors, Math.floor(seconds / WORTH_SECONDS)));
    }
    const jobs = Number(text);
    if (/^\d{1,4}$/.test(text) && jobs >= 1)
        return Math.min(most, jobs);
    throw new errors/* ModelGateError */.j3('usage', `jobs is "${(0,core_text/* plain */.pj)(text, 80)}", expected auto or a number from 1`, {
        subject: 'jobs',
        remedy: 'auto takes the processors of the machine, as far as memory goes; 1 judges one model after the other.',
    });
}
/**
 * Judges models in several processes, the largest first, so that no large one is left for the end. A model whose process
 * ends is judged once more when all others are done: alone, with all the memory, it may well succeed.
 * @throws Error when a process cannot be started or refuses the settings of the run
 */
async function judgeSideBySide(models, crew) {
    const waiting = models.toSorted((a, b) => b.size - a.size || a.position - b.position);
    const again = [];
    const room = new Room(crew.memory);
    const failures = [];
    const work = async () => {
        let judge = null;
        try {
            while (failures.length === 0) {
                const model = await room.enter(waiting);
                if (model === null)
                    return;
                try {
                    if (judge?.alive === false)
                        judge = null;
                    judge ??= await crew.start();
                    await crew.finished(model, await judge.judge(model));
                }
                catch (error) {
                    // What a process says before it judges, or in good health, is about the run and not about this model.
                    if (judge === null || judge.alive)
                        throw error;
                    again.push(model);
                }
                finally {
                    room.leave(model);
                }
            }
        }
        catch (error) {
            failures.push(error);
        }
        finally {
            await judge?.close();
        }
    };
    await Promise.all(Array.from({ length: crew.jobs }, work));
    if (failures.length > 0)
        throw failures[0];
    for (const model of again)
        await judgeAlone(model, crew);
}
async function judgeAlone(model, crew) {
    const judge = await crew.start();
    let run;
    try {
        run = await judge.judge(model);
    }
    catch (error) {
        if (judge.alive)
            throw error;
        await crew.broken(model, (0,errors/* messageOf */.bD)(error));
        return;
    }
    finally {
        await judge.close();
    }
    await crew.finished(model, run);
}
/** Lets models in as far as their memory fits; the largest one that waits goes in alone when it fits with no other. */
class Room {
    #memory;
    #taken = 0;
    #inside = 0;
    #doors = [];
    constructor(memory) {
        this.#memory = memory;
    }
    /** @returns null when nothing waits any more */
    async enter(waiting) {
        for (;;) {
            const index = this.#inside === 0 ? 0 : waiting.findIndex((model) => this.#taken + needOf(model) <= this.#memory);
            const [model] = index < 0 ? [] : waiting.splice(index, 1);
            if (model !== undefined) {
                this.#inside++;
                this.#taken += needOf(model);
                return model;
            }
            if (waiting.length === 0)
                return null;
            await new Promise((resolve) => this.#doors.push(resolve));
        }
    }
    leave(model) {
        this.#inside--;
        this.#taken -= needOf(model);
        for (const open of this.#doors.splice(0))
            open();
    }
}
function needOf({ size }) {
    return PROCESS_BYTES + BYTES_A_BYTE * size;
}

;// CONCATENATED MODULE: ./src/commands/judge-models.ts









/** Judges all models, those aside whose verdict an earlier run has come to and that may be told again. */
async function judgeModels(models, judging) {
    const { inputs, surroundings, settings, judge } = judging;
    const reference = inputs.text('changed-since');
    if (reference === undefined) {
        await judgeWaiting(models.map(placed), judging);
        return;
    }
    const [{ keptVerdicts }, { changedModels }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9490).then(__webpack_require__.bind(__webpack_require__, 49490)),
        __webpack_require__.e(/* import() */ 7472).then(__webpack_require__.bind(__webpack_require__, 75091)),
    ]);
    const paths = models.map(({ path }) => path);
    const changed = new Set(await changedModels(reference, paths, inputs, surroundings));
    const facts = { inputs, surroundings, settings, data: judge.data, openTarget: judge.openTarget };
    const kept = await keptVerdicts(facts, models, inputs.text('shard') ?? '1/1');
    const waiting = [];
    for (const [position, model] of models.entries()) {
        const known = changed.has(model.path) ? null : ((await kept?.find(model)) ?? null);
        if (known === null)
            waiting.push({ ...model, position });
        else
            await judging.finished(await writeRun(known, model, surroundings, settings), position);
    }
    if (waiting.length < models.length)
        surroundings.log.info(`${models.length - waiting.length} models as in an earlier run`);
    await judgeWaiting(waiting, {
        ...judging,
        finished: async (run, position) => {
            await kept?.add(models[position], run.result);
            await judging.finished(run, position);
        },
    });
    await kept?.save();
}
function placed(model, position) {
    return { ...model, position };
}
/** In this process one after the other, or in several processes when there is work for them. */
async function judgeWaiting(models, judging) {
    const { inputs, surroundings, settings, judge, finished } = judging;
    const { log } = surroundings;
    const paths = models.map(({ path }) => path);
    const weighed = (0,sharding_weights/* weighBySize */.jK)(await (0,sharding_weights/* sizesOf */.gN)(paths, surroundings.workingDirectory));
    const machine = { processors: (0,processors/* processors */.K)(), memory: usableMemory() };
    const jobs = jobsFor(inputs.text('jobs') ?? 'auto', weighed, machine);
    if (jobs > 1) {
        const waiting = models.map((model, index) => ({ ...model, size: weighed[index].size }));
        await judgeInProcesses(waiting, judging, { jobs, ...machine });
        return;
    }
    for (const [before, model] of models.entries()) {
        log.info(`${model.path} -> ${settings.environment}`);
        const run = await judge.judge(model);
        if (models.length > 1)
            log.info(`  ${before + 1}/${models.length} ${run.result.model_path}: ${run.result.overall_status}`); // prettier-ignore
        await finished(run, model.position);
    }
}
async function judgeInProcesses(waiting, { inputs, surroundings, settings, signal, finished }, { jobs, memory, processors: all }) {
    const { log } = surroundings;
    const { JudgeProcess } = await __webpack_require__.e(/* import() */ 1089).then(__webpack_require__.bind(__webpack_require__, 91089));
    log.info(`${waiting.length} models -> ${settings.environment}, ${jobs} at a time`);
    const share = Math.max(1, Math.floor(all / jobs));
    let done = 0;
    const tell = async (run, position) => {
        done++;
        log.info(`  ${done}/${waiting.length} ${run.result.model_path}: ${run.result.overall_status}`);
        await finished(run, position);
    };
    await judgeSideBySide(waiting, {
        ...{ jobs, memory },
        start: () => JudgeProcess.start({ inputs, surroundings, settings, processors: share, signal }),
        finished: (model, run) => tell(run, model.position),
        broken: async (model, reason) => {
            log.error(`${model.path}: ${reason}`, model.path);
            const result = brokenModel(model, reason, surroundings, settings);
            await tell(await writeRun(result, model, surroundings, settings), model.position);
        },
    });
}
/** A model that nothing is known of has reports too: who looks for its result finds why there is none. */
function brokenModel({ path }, reason, { clock, workingDirectory }, { environment }) {
    const startTime = clock.now();
    return brokenResult({
        ...{ pipelineId: (0,pipeline_id/* newPipelineId */.C)(startTime), startTime, environment, modelPath: (0,models/* displayPath */.Gt)(path, workingDirectory) },
        reason: `${reason} while it judged this model, also when it judged it alone. Memory is the usual cause: judge it on a larger machine.`,
    });
}
/** The reports and the record of a result that no stage of this run made. */
async function writeRun(result, { folder }, { workingDirectory }, { outputDirectory }) {
    await (0,commands_history/* recordRun */.vj)((0,commands_history/* runsFolder */.Xc)(workingDirectory, outputDirectory), result);
    return { result, files: await (0,reports/* writeReports */.L)(result, (0,external_node_path_.join)(outputDirectory, folder), null) };
}

// EXTERNAL MODULE: ./src/commands/judge.ts + 1 modules
var commands_judge = __webpack_require__(9227);
// EXTERNAL MODULE: ./src/commands/notifications.ts + 10 modules
var notifications = __webpack_require__(65830);
// EXTERNAL MODULE: ./src/commands/output.ts
var output = __webpack_require__(88973);
// EXTERNAL MODULE: ./src/commands/run-index.ts
var run_index = __webpack_require__(5946);
// EXTERNAL MODULE: ./src/commands/settings.ts
var commands_settings = __webpack_require__(86833);
// EXTERNAL MODULE: ./src/commands/paths.ts
var paths = __webpack_require__(30430);
// EXTERNAL MODULE: ./src/commands/sharding-run.ts
var sharding_run = __webpack_require__(45588);
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
    const settings = (0,commands_settings.withBaseline)(restricted(configured, refusal), inputs.text('baseline'));
    const environment = (0,commands_settings.resolveEnvironment)(inputs.text('environment'), settings);
    const stages = (0,commands_settings.resolveStages)(inputs.text('stages'), settings);
    const outputDirectory = (0,paths/* within */.u)(workingDirectory, inputs.text('output-dir') ?? commands_history/* DEFAULT_OUTPUT_DIRECTORY */.iL);
    const notes = [...(given.notes ?? []), ...refusalNote(inputs, configured, refusal)];
    const judging = { config: settings, environment, stages, outputDirectory, notes, mayDeploy: refusal === null }; // prettier-ignore
    const signal = AbortSignal.any([surroundings.signal, timeLimit(settings)]);
    if (inputs.text('shard-by') === 'data' && inputs.text('shard') !== undefined) {
        (0,output/* prepareFolder */.G)(outputDirectory, 'output-dir');
        const { runDataShard } = await __webpack_require__.e(/* import() */ 2377).then(__webpack_require__.bind(__webpack_require__, 72377));
        await runDataShard(inputs, surroundings, { ...judging, mayDeploy: false }, signal);
        return [];
    }
    const { all, own, share } = await (0,sharding_run/* modelsOfRun */.Dm)(inputs, workingDirectory);
    const { opensTarget } = given;
    const judge = await (0,commands_judge/* openJudge */.S)(inputs, surroundings, judging, {
        signal,
        ...(opensTarget === undefined ? {} : { opensTarget }),
    });
    const runs = (0,commands_history/* runsFolder */.Xc)(workingDirectory, outputDirectory);
    const finished = [];
    try {
        (0,output/* prepareFolder */.G)(outputDirectory, 'output-dir');
        await (0,sharding_run/* forgetShard */.Yh)(outputDirectory);
        if (stages.includes('deploy'))
            requireDeployable(all, inputs.flag('auto-deploy') || settings.deployment.auto_approval);
        await judgeModels(own, {
            ...{ inputs, surroundings, settings: judging, judge, signal },
            finished: async (run, position) => {
                finished[position] = run;
                // Who was told of a verdict is not told of it again.
                if (run.result.reused === undefined)
                    await (0,notifications/* notify */.m)(run.result, settings, surroundings, runs);
            },
        });
    }
    finally {
        await judge.close();
    }
    if (share === null && finished.length > 1)
        await (0,run_index/* writeIndex */._M)(finished, outputDirectory);
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
/** The worst of several verdicts decides the exit code. */
function exitCode(results, codeOf) {
    return results.reduce((worst, result) => (codeOf(result) > worst ? codeOf(result) : worst), 0);
}


/***/ }),

/***/ 45588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ modelsOfRun),
/* harmony export */   LM: () => (/* binding */ DECISIVE),
/* harmony export */   UC: () => (/* binding */ modelPlaces),
/* harmony export */   UJ: () => (/* binding */ namedModels),
/* harmony export */   Yh: () => (/* binding */ forgetShard),
/* harmony export */   gz: () => (/* binding */ recordShard)
/* harmony export */ });
/* unused harmony export planBySize */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74296);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(86153);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72020);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83323);
/* harmony import */ var _models_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23818);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(88973);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30430);
/* harmony import */ var _sharding_documents_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23007);
/* harmony import */ var _sharding_weights_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42808);
/* harmony import */ var _sharding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80348);














/** Options besides the models that decide a verdict; shards that differ in one cannot be merged. */
const DECISIVE = [
    'validation-data',
    'reference-data',
    'target',
    'baseline',
    'engine',
    'runtime',
    'entry',
    'auto-deploy',
    'dry-run',
];
/** @throws ModelGateError 'usage' for a shard that does not fit the plan, 'data' for a plan that is none */
async function modelsOfRun(inputs, workingDirectory) {
    const words = [...inputs.list('model'), ...inputs.positionals];
    const share = await shareOf(inputs, words, workingDirectory);
    if (share === null) {
        const all = await (0,_models_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveModelPaths */ .gD)(words, workingDirectory);
        const folderOf = (position) => (all.length === 1 ? '' : (0,_sharding_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFolder */ .t3)(position, all[position]));
        return { all, own: all.map((path, position) => ({ path, folder: folderOf(position) })), share };
    }
    const { models } = share.plan;
    return {
        all: models.map(({ path }) => path),
        own: models.flatMap(({ path, shard }, position) => shard === share.shard ? [{ path, folder: (0,_sharding_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFolder */ .t3)(position, path) }] : []),
        share,
    };
}
/** Where the models are that these inputs name, be it as patterns or in a plan; for a guard that asks before the run. */
async function modelPlaces(inputs, workingDirectory) {
    const file = inputs.text('plan');
    const { models } = file === undefined ? { models: [] } : await planOfFile((0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .within */ .u)(workingDirectory, file), []);
    return [...inputs.list('model'), ...models.map(({ path }) => path)];
}
async function shareOf(inputs, words, workingDirectory) {
    const [text, file] = [inputs.text('shard'), inputs.text('plan')];
    if (text === undefined) {
        if (file === undefined)
            return null;
        throw wrong('a plan was given, and no shard of it', 'plan', 'Say which one: --shard 1/3.');
    }
    const { shard, of } = (0,_sharding_js__WEBPACK_IMPORTED_MODULE_5__/* .parseShard */ .uK)(text);
    const plan = file === undefined
        ? await planBySize(await namedModels(words, workingDirectory), of, workingDirectory)
        : await planOfFile((0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .within */ .u)(workingDirectory, file), words);
    if (plan.shards === of)
        return { shard, plan };
    throw wrong(`shard ${shard}/${of} is of another split: the plan has ${plan.shards} shards`, 'shard', 'Take both from one modelgate plan.'); // prettier-ignore
}
/** As `plan` and every shard list them: without repeats, however they were written. */
async function namedModels(words, workingDirectory) {
    const paths = await (0,_models_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveModelPaths */ .gD)(words, workingDirectory);
    return [...new Set(paths.map((path) => (0,_models_js__WEBPACK_IMPORTED_MODULE_4__/* .displayPath */ .Gt)(path, workingDirectory)))];
}
/** The split that every machine finds by itself. */
async function planBySize(paths, shards, workingDirectory) {
    return (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .newPlan */ .EI)((0,_sharding_js__WEBPACK_IMPORTED_MODULE_5__/* .splitModels */ .XV)((0,_sharding_weights_js__WEBPACK_IMPORTED_MODULE_8__/* .weighBySize */ .jK)(await (0,_sharding_weights_js__WEBPACK_IMPORTED_MODULE_8__/* .sizesOf */ .gN)(paths, workingDirectory)), shards), shards);
}
async function planOfFile(path, words) {
    if (words.length > 0)
        throw wrong('models were named, and a plan that names them', 'plan', 'Leave --model out.');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .ModelGateError */ .j3('not-found', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(path)}: no such plan`, { subject: 'plan' });
    const plan = (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .readPlan */ .m3)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, 'utf8'), path);
    if (plan.version === _core_version_js__WEBPACK_IMPORTED_MODULE_11__/* .VERSION */ .x)
        return plan;
    throw wrong(`the plan is of version ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(plan.version)}, this is ${_core_version_js__WEBPACK_IMPORTED_MODULE_11__/* .VERSION */ .x}`, 'plan', 'Plan and run with one version.'); // prettier-ignore
}
function wrong(message, subject, remedy) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .ModelGateError */ .j3('usage', message, { subject, remedy });
}
/** A record of an earlier run must not vouch for this one, should it be killed. */
async function forgetShard(outputDirectory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(outputDirectory, _sharding_js__WEBPACK_IMPORTED_MODULE_5__/* .SHARD_FILE */ .aL), { force: true });
}
/** Written last: a shard that has no record did not come to its end. */
async function recordShard({ shard, plan }, finished, facts) {
    const { outputDirectory, inputs, config, environment, stages, source, now } = facts;
    const judged = await Promise.all(finished.map(async ({ result, files }) => ({
        path: result.model_path,
        result_sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(files.result))
            .digest('hex'),
    })));
    const options = DECISIVE.map((name) => [name, inputs.text(name) ?? null]);
    const config_digest = (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .ol)({ config, environment, stages, options });
    const record = (0,_sharding_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .newShardRecord */ .ce)({
        ...{ shard, plan, config_digest, judged },
        ...{ commit: source.commit, run_id: source.runId, finished_at: now.toISOString() },
    });
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_12__/* .writeOutput */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(outputDirectory, _sharding_js__WEBPACK_IMPORTED_MODULE_5__/* .SHARD_FILE */ .aL), (0,_core_json_js__WEBPACK_IMPORTED_MODULE_13__/* .toJson */ .a)(record), 'output-dir');
}


/***/ }),

/***/ 42808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wx: () => (/* binding */ weighByDuration),
/* harmony export */   gN: () => (/* binding */ sizesOf),
/* harmony export */   jK: () => (/* binding */ weighBySize)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27137);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30430);



/**
 * What a model of no size costs, told as bytes. Measured in one run on two cores with small data: 0.05 to 0.2 s for a model
 * of 11 kB, 0.6 to 0.9 s for a forest of 200 MB, which is 3 to 4 ms a MB. Without it one large model would count for
 * thousands of small ones.
 */
const FIXED_BYTES = 32 * 1024 ** 2;
/** A Git LFS pointer is smaller than this. */
const MAX_POINTER_BYTES = 200;
/**
 * Sizes as they decide the split. A file that is not fetched yet counts as large as its Git LFS pointer says; what is no
 * file has no size, and the shard that gets it says why it cannot be judged.
 */
async function sizesOf(paths, workingDirectory) {
    const sizes = [];
    for (const path of paths) {
        const file = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .u)(workingDirectory, path);
        const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => null);
        const size = facts?.isFile() === true ? facts.size : 0;
        const pointer = size > 0 && size < MAX_POINTER_BYTES ? (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readLfsPointer */ .t)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file)) : null;
        sizes.push({ path, size: pointer?.size ?? size });
    }
    return sizes;
}
/** By size alone: what every machine knows without asking. Unit: bytes. */
function weighBySize(models) {
    return models.map((model) => ({ ...model, weight: model.size + FIXED_BYTES }));
}
/**
 * By the seconds that earlier runs took; a model that never ran is taken for as fast, byte by byte, as the median of
 * those that did. Unit: seconds.
 * @param seconds by path; null when none of these models is in it
 */
function weighByDuration(models, seconds) {
    const rates = weighBySize(models)
        .flatMap(({ path, weight }) => (seconds.has(path) ? [seconds.get(path) / weight] : []))
        .toSorted((a, b) => a - b);
    const median = rates[Math.floor(rates.length / 2)];
    if (median === undefined)
        return null;
    return weighBySize(models).map(({ path, size, weight }) => ({
        path,
        size,
        weight: seconds.get(path) ?? median * weight,
    }));
}


/***/ }),

/***/ 50255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unpacked),
/* harmony export */   x: () => (/* binding */ packed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/**
 * Plain data with typed arrays as bytes, for other processes: magic, length of the JSON text (32 bits), the JSON text, and
 * the arrays, each at a multiple of 8 bytes behind it. In the text an array is `{"$": [type, offset, length]}`. Little-endian,
 * as every machine that Node.js supports.
 */
const MAGIC = Buffer.from('MGPACK1\n', 'latin1');
const ALIGNMENT = 8;
/** Keys of packed objects are written by us; this one marks an array. */
const MARK = '$';
const ARRAYS = [Float64Array, Int32Array, Uint8Array, Uint32Array, Float32Array];
/** Bytes of the document, in pieces: nothing is copied. */
function* packed(value) {
    const arrays = [];
    let offset = 0;
    const text = JSON.stringify(value, (_key, part) => {
        const type = ARRAYS.findIndex((kind) => part instanceof kind);
        if (type < 0)
            return part;
        const array = part;
        const place = [type, offset, array.length];
        arrays.push(array);
        offset += padded(array.byteLength);
        return { [MARK]: place };
    });
    const json = Buffer.from(text, 'utf8');
    const length = Buffer.alloc(4);
    length.writeUInt32LE(json.length);
    yield MAGIC;
    yield length;
    yield json;
    yield Buffer.alloc(padded(MAGIC.length + 4 + json.length) - (MAGIC.length + 4 + json.length));
    for (const { buffer, byteOffset, byteLength } of arrays) {
        yield new Uint8Array(buffer, byteOffset, byteLength);
        yield Buffer.alloc(padded(byteLength) - byteLength);
    }
}
/**
 * What was packed, its arrays as views of `bytes`; what it means is for the reader to check.
 * @throws ModelGateError 'corrupt' for bytes that are no such document
 */
function unpacked(bytes) {
    const whole = bytes.byteOffset % ALIGNMENT === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer);
    const start = MAGIC.length + 4;
    if (whole.length < start || !whole.subarray(0, MAGIC.length).equals(MAGIC))
        throw notPacked('another beginning');
    const end = start + whole.readUInt32LE(MAGIC.length);
    if (end > whole.length)
        throw notPacked('cut off');
    const arrays = whole.subarray(Math.min(padded(end), whole.length));
    let text;
    try {
        text = JSON.parse(whole.toString('utf8', start, end));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('corrupt', 'not a packed document: its text is not JSON', { cause });
    }
    return revived(text, arrays);
}
function revived(value, arrays) {
    if (Array.isArray(value))
        return value.map((part) => revived(part, arrays));
    if (typeof value !== 'object' || value === null)
        return value;
    if (Object.hasOwn(value, MARK))
        return arrayAt(value[MARK], arrays);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, revived(part, arrays)]));
}
function arrayAt(place, arrays) {
    const [type, offset, length] = Array.isArray(place) ? place : [];
    const kind = typeof type === 'number' ? ARRAYS[type] : undefined;
    if (kind === undefined || !isCount(offset) || !isCount(length) || offset % ALIGNMENT !== 0)
        throw notPacked('an array without a place');
    if (offset + length * kind.BYTES_PER_ELEMENT > arrays.length)
        throw notPacked('cut off');
    return new kind(arrays.buffer, arrays.byteOffset + offset, length);
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function padded(bytes) {
    return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}
function notPacked(found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('corrupt', `not a packed document: ${found}`);
}


/***/ }),

/***/ 37770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ PROCESSORS_VARIABLE),
/* harmony export */   K: () => (/* binding */ processors)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

/** Set by a run that judges several models side by side, so that their threads together are not more than the processors. */
const PROCESSORS_VARIABLE = 'MODELGATE_PROCESSORS';
/** How many processors this process may keep busy: those of the machine, or its share of them. */
function processors(environment = process.env) {
    const all = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)();
    const share = Number(environment[PROCESSORS_VARIABLE] ?? '');
    return Number.isInteger(share) && share >= 1 ? Math.min(share, all) : all;
}


/***/ }),

/***/ 63348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vg: () => (/* binding */ tableParts)
/* harmony export */ });























/** Tables in parts; loaded for shards alone. */
const tableParts = () => Promise.all(/* import() */[__webpack_require__.e(8728), __webpack_require__.e(5835), __webpack_require__.e(5804), __webpack_require__.e(3690), __webpack_require__.e(8477)]).then(__webpack_require__.bind(__webpack_require__, 28477));


/***/ }),

/***/ 12604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ givenInputs),
/* harmony export */   V: () => (/* binding */ givenWords)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41159);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83071);


/** Options that come from code: the same names and checks as on the command line. */
function givenInputs(command, values) {
    const given = Object.entries(values).flatMap(([name, value]) => value === undefined ? [] : [[name, [value]]]);
    return (0,_raw_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInputs */ .m)((0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(command), new Map(given), [], command);
}
/** What another process of the same run was given: `values` and `positionals` of its inputs. */
function givenWords(command, values, positionals) {
    return (0,_raw_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInputs */ .m)((0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(command), values, positionals, command);
}


/***/ })

};
