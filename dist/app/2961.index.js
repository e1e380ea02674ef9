export const id = 2961;
export const ids = [2961,6419];
export const modules = {

/***/ 65483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ freshQuality),
/* harmony export */   schemaStoredIn: () => (/* binding */ schemaStoredIn),
/* harmony export */   z: () => (/* binding */ openFreshTable)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3690);
/* harmony import */ var _deploy_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43457);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9652);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23059);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74592);






/**
 * The schema stored with what is live in an environment; null: none. That no environment can be reached is told, and the
 * data is judged by itself, as where nothing is deployed.
 */
async function schemaStoredIn(environment, config, surroundings) {
    try {
        const target = await (0,_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .openTarget */ .Ap)(config, surroundings);
        try {
            return await (0,_deploy_index_js__WEBPACK_IMPORTED_MODULE_1__/* .liveSchema */ .MN)(target.store, environment);
        }
        finally {
            await target.close();
        }
    }
    catch (error) {
        surroundings.signal.throwIfAborted();
        if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isModelGateError */ .p2)(error))
            throw error;
        surroundings.log.warning(`columns are checked against no stored schema, it cannot be read: ${error.message}`);
        return null;
    }
}
/** --current without --reference; null: it was not given, or both were. @throws as openTables */
async function openFreshTable(inputs, config, surroundings) {
    const current = inputs.text('current');
    if (current === undefined || inputs.text('reference') !== undefined)
        return null;
    const paths = { current, reference: null };
    const tables = await (0,_tables_js__WEBPACK_IMPORTED_MODULE_3__.openTables)(paths, (0,_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .W)(inputs, config), config, surroundings, { keptBytes: 0 });
    return { current: tables.current, target: tables.target };
}
/** Fresh data against the schema stored with the deployed model; it may lack the label. */
function freshQuality({ current, target }, { deployment, schema }, config, { signal }) {
    const label = target ?? schema.target;
    const labelled = label !== null && (0,_data_js__WEBPACK_IMPORTED_MODULE_4__/* .hasColumn */ .R4)(current, label);
    const columns = labelled ? schema.columns : schema.columns.filter(({ name }) => name !== label);
    return (0,_data_index_js__WEBPACK_IMPORTED_MODULE_5__/* .dataQuality */ .Eg)(current, {
        threshold: config.testing.data_quality_threshold,
        signal,
        stored: { deployment, schema: { ...schema, columns } },
        ...(labelled ? { target: label } : {}),
    });
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


/***/ })

};
