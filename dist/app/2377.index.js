export const id = 2377;
export const ids = [2377];
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

/***/ 63348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vg: () => (/* binding */ tableParts)
/* harmony export */ });























/** Tables in parts; loaded for shards alone. */
const tableParts = () => Promise.all(/* import() */[__webpack_require__.e(8728), __webpack_require__.e(5835), __webpack_require__.e(5804), __webpack_require__.e(3690), __webpack_require__.e(8477)]).then(__webpack_require__.bind(__webpack_require__, 28477));


/***/ })

};
