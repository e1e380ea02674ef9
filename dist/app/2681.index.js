export const id = 2681;
export const ids = [2681];
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

/***/ 20856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uk: () => (/* binding */ shownAddress),
/* harmony export */   Yg: () => (/* binding */ parseRemoteAddress),
/* harmony export */   jV: () => (/* binding */ isRemoteAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);


/** True for `https://...`, `s3://...` and the like; a drive letter of Windows is no scheme. */
function isRemoteAddress(path) {
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(path);
}
/**
 * Takes `https://host/path#sha256=<64 hex digits>` apart.
 * @throws ModelGateError usage for what is no address, holds a password, or has another fragment
 */
function parseRemoteAddress(address) {
    const shown = shownAddress(address);
    if (!URL.canParse(address)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', `${shown}: not a valid address`, {
            subject: shown,
            remedy: 'Write it as https://host/path, s3://bucket/key, gs://bucket/key or az://container/blob.',
        });
    }
    const url = new URL(address);
    if (url.username !== '' || url.password !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', `${shown}: a user name or password in an address`, {
            subject: shown,
            remedy: 'Take it out: credentials come from the environment variables of the store (docs/data.md).',
        });
    }
    const pin = /^#sha256[=:]([0-9a-f]{64})$/i.exec(url.hash);
    if (url.hash !== '' && pin === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', `${shown}: the part after # is not a sha256`, {
            subject: shown,
            remedy: 'Pin the content with #sha256= and 64 hex digits, as sha256sum prints them, or leave it out.',
        });
    }
    url.hash = '';
    return { url, sha256: pin?.[1]?.toLowerCase() ?? null, shown };
}
/** A presigned query or a user in an address is a credential: neither is shown. */
function shownAddress(address) {
    const bare = address.replace(/[?#].*$/s, '').replace(/^([a-z0-9+.-]+:\/\/)[^/@]*@/i, '$1');
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(/\?[^#]/.test(address) ? `${bare}?...` : bare, 300);
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

/***/ 78855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ readingRows),
/* harmony export */   qm: () => (/* binding */ asWritten),
/* harmony export */   re: () => (/* binding */ toldAsWritten)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Opens a table of a path that counts from a folder. Readers call files by where they lie, people by what they wrote: the
 * table and whatever goes wrong with it say the latter.
 */
async function asWritten(path, directory, open) {
    const table = await toldAsWritten(path, directory, open);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? table : named(table, namingOf(path, directory));
}
/** The errors alone, of whatever reads the file. */
async function toldAsWritten(path, directory, work) {
    try {
        return await work((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path));
    }
    catch (error) {
        throw (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? error : await renamed(error, namingOf(path, directory));
    }
}
/** Of a pattern the folder in front of it: the files that it finds begin so. */
function namingOf(path, directory) {
    const pattern = path.search(/[*?[{(!]/);
    const written = (pattern < 0 ? path : path.slice(0, Math.max(path.lastIndexOf('/', pattern), 0))).replace(/\/+$/, '');
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, written);
    return { path, written, place: written === '' ? place + node_path__WEBPACK_IMPORTED_MODULE_0__.sep : place };
}
function named(table, naming) {
    const { statistics } = table;
    return {
        ...table,
        path: table.path.replace(naming.place, () => naming.written),
        chunks: (size) => telling(table.chunks(size), naming),
        ...(table.columnChunks === undefined ? {} : { columnChunks: () => telling(table.columnChunks(), naming) }),
        ...(table.fitted === undefined ? {} : { fitted: (model) => named(table.fitted(model), naming) }),
        ...(statistics === undefined
            ? {}
            : {
                statistics: () => statistics().catch(async (error) => {
                    throw await renamed(error, naming);
                }),
            }),
    };
}
async function* telling(chunks, naming) {
    try {
        yield* chunks;
    }
    catch (error) {
        throw await renamed(error, naming);
    }
}
async function renamed(error, naming) {
    return (await __webpack_require__.e(/* import() */ 1419).then(__webpack_require__.bind(__webpack_require__, 41419))).renamed(error, naming);
}
/** Runs `work` on rows of a table: what it finds wrong with them is told of the file by name. */
async function readingRows({ path }, work) {
    try {
        return await work();
    }
    catch (error) {
        throw (await __webpack_require__.e(/* import() */ 1419).then(__webpack_require__.bind(__webpack_require__, 41419))).aboutRows(error, path);
    }
}


/***/ })

};
