export const id = 4171;
export const ids = [4171,6419];
export const modules = {

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


/***/ }),

/***/ 94365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openModel: () => (/* reexport safe */ _open_js__WEBPACK_IMPORTED_MODULE_0__.G)
/* harmony export */ });
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8461);






/***/ })

};
