export const id = 6792;
export const ids = [6792,6419];
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

/***/ 16792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readModelBytes: () => (/* reexport safe */ _model_bytes_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _model_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25555);
/** Bytes to plain data. Nothing in a model file is ever called. */
































/***/ }),

/***/ 25555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readModelBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36419);





/** One read call; fs.readFile refuses files over 2 GiB and reads some file systems in 64 kB steps. */
const CHUNK_BYTES = 64 * 1024 * 1024;
/**
 * Reads a model file once. A digest takes as long as all the rest of a prediction, so only who tells it asks for one.
 * @param hear gets every chunk of the very bytes that are returned, in order
 * @throws not-found (no such file, a directory), empty-file, lfs-pointer, limit
 */
async function readModelBytes(path, options = {}, hear) {
    const handle = await openFile(path);
    try {
        const { size } = await regularFile(handle, path);
        const bytes = options.shared === true ? new Uint8Array(new SharedArrayBuffer(size)) : new Uint8Array(size);
        let offset = 0;
        while (offset < size) {
            if (options.signal?.aborted === true)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('cancelled', `${path}: reading was cancelled`);
            const { bytesRead } = await handle.read(bytes, offset, Math.min(CHUNK_BYTES, size - offset), offset);
            if (bytesRead === 0)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('corrupt', `${path}: shrank from ${size} to ${offset} bytes while it was read`);
            hear?.(bytes.subarray(offset, offset + bytesRead));
            offset += bytesRead;
        }
        if (isLfsPointer(bytes))
            throw lfsPointer(path);
        return bytes;
    }
    finally {
        await handle.close();
    }
}
async function openFile(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
    }
    catch (cause) {
        const reason = cause.code === 'ENOENT' ? 'no such file' : String(cause);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('not-found', `${path}: ${reason}`, {
            subject: path,
            remedy: 'Check the path; it is relative to the working directory. In a workflow, check out the repository first.',
            cause,
        });
    }
}
async function regularFile(handle, path) {
    const stat = await handle.stat();
    if (stat.isDirectory() && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'saved_model.pb'))) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('unsupported', `${path} is a TensorFlow SavedModel folder, which is only scanned, not run`, {
            subject: path,
            remedy: `modelgate scan ${path} judges it. To run the model, save it as a .keras or .onnx file.`,
        });
    }
    if (!stat.isFile()) {
        const what = stat.isDirectory() ? 'a directory' : 'not a regular file';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('not-found', `${path} is ${what}, a model file is expected`, {
            subject: path,
            remedy: 'Name the model file itself, such as models/model.joblib.',
        });
    }
    if (stat.size === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('empty-file', `${path} is empty`, {
            subject: path,
            remedy: 'Save the model again; a job that writes it may have failed half-way.',
        });
    }
    if (stat.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_MODEL_BYTES */ .Bb) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('limit', `${path} has ${stat.size} bytes; the largest model file is ${_core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_MODEL_BYTES */ .Bb}`, {
            subject: path,
            remedy: 'Compress the model (joblib.dump(model, path, compress=3)).',
        });
    }
    return stat;
}
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: pointers are under 1,024 bytes. */
function isLfsPointer(bytes) {
    return (bytes.length < 1024 && Buffer.from(bytes).toString('latin1').startsWith('version https://git-lfs.github.com/spec/'));
}
function lfsPointer(path) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('lfs-pointer', `${path} is a git-lfs pointer, not the model itself`, {
        subject: path,
        remedy: 'Run `git lfs pull`, or set `lfs: true` on the actions/checkout step.',
    });
}


/***/ })

};
