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

/***/ 81059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   ZK: () => (/* binding */ inMemory),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   oD: () => (/* binding */ openSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72020);



function inMemory(bytes) {
    return { length: bytes.length, whole: bytes, read: (start, end) => bytes.subarray(start, end) };
}
/** A stretch of a source as a source of its own. */
function partOf(source, start, end = source.length) {
    if (source.whole !== null)
        return inMemory(source.whole.subarray(start, end));
    const from = Math.min(start, source.length);
    const length = Math.max(0, Math.min(end, source.length) - from);
    const read = (at, until) => source.read(from + at, from + Math.min(until, length));
    return { length, whole: null, read };
}
/** All bytes, read now if they must be. */
function wholeOf(source) {
    return source.whole ?? source.read(0, source.length);
}
const CHUNK = 4 * 1024 * 1024;
/** The bytes one chunk after the other, none twice. The buffer may be used again for the next. */
function* chunksOf(source, from = 0) {
    if (source.whole !== null)
        yield source.whole.subarray(from);
    else
        for (let at = from; at < source.length; at += CHUNK)
            yield source.read(at, at + CHUNK);
}
/**
 * A regular file, read in parts where they are asked for. The caller closes it.
 * @param name how errors call it
 * @throws what the system says when it does not open it: see closedFile
 */
function openSource(path, name = path) {
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    const { size, mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
    const changed = () => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('corrupt', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name)} changed while it was read`, {
        ...{ subject: name, file: name },
        remedy: 'Start again when nothing writes to the file.',
    });
    return {
        length: size,
        whole: null,
        read(start, end) {
            const until = Math.min(end, size);
            const bytes = new Uint8Array(Math.max(0, until - start));
            for (let done = 0; done < bytes.length;) {
                const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, bytes, done, bytes.length - done, start + done);
                if (count === 0)
                    throw changed();
                done += count;
            }
            return bytes;
        },
        checkUnchanged() {
            const now = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
            if (now.size !== size || now.mtimeMs !== mtimeMs)
                throw changed();
        },
        close() {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
        },
    };
}


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
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36419);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72020);
/* harmony import */ var _reading_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97299);






/** One read call; fs.readFile refuses files over 2 GiB and reads some file systems in 64 kB steps. */
const CHUNK_BYTES = 64 * 1024 * 1024;
/**
 * Reads a model file once. A digest takes as long as all the rest of a prediction, so only who tells it asks for one.
 * @param hear gets every chunk of the very bytes that are returned, in order
 * @throws not-found (no such file, a directory, not readable), empty-file, lfs-pointer, limit, disk
 */
async function readModelBytes(path, options = {}, hear) {
    const name = options.name ?? path;
    const handle = await openFile(path, name);
    try {
        const stat = await handle.stat();
        if (!stat.isFile() || stat.size === 0 || stat.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_MODEL_BYTES */ .Bb)
            throw (await words()).noModel(stat, path, name);
        const { size } = stat;
        const bytes = await roomFor(size, name, options.shared === true);
        let offset = 0;
        while (offset < size) {
            if (options.signal?.aborted === true)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('cancelled', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(name)}: reading was cancelled`);
            const length = Math.min(CHUNK_BYTES, size - offset);
            const { bytesRead } = await handle.read(bytes, offset, length, offset).catch(async (error) => {
                throw (await words()).unreadable(error, name, offset);
            });
            if (bytesRead === 0)
                throw (await words()).shrunk(name, size, offset);
            hear?.(bytes.subarray(offset, offset + bytesRead));
            offset += bytesRead;
        }
        if (isLfsPointer(bytes))
            throw (await words()).lfsPointer(bytes, name);
        return bytes;
    }
    finally {
        await handle.close();
    }
}
/** Nothing waits for the other end of a pipe: what is no file is refused at once. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
async function openFile(path, name) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, FLAGS);
    }
    catch (cause) {
        throw await (0,_reading_file_js__WEBPACK_IMPORTED_MODULE_5__/* .closedFile */ .lD)(cause, path, name);
    }
}
async function roomFor(size, name, shared) {
    try {
        return shared ? new Uint8Array(new SharedArrayBuffer(size)) : new Uint8Array(size);
    }
    catch (cause) {
        throw (await words()).noRoom(cause, name, size);
    }
}
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: pointers are under 1,024 bytes. */
function isLfsPointer(bytes) {
    if (bytes.length >= 1024)
        return false;
    return Buffer.from(bytes).toString('latin1').startsWith('version https://git-lfs.github.com/spec/');
}
function words() {
    return __webpack_require__.e(/* import() */ 7880).then(__webpack_require__.bind(__webpack_require__, 97880));
}


/***/ }),

/***/ 97299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ readingFile),
/* harmony export */   lD: () => (/* binding */ closedFile),
/* harmony export */   xX: () => (/* binding */ openNamedSource)
/* harmony export */ });
/* harmony import */ var _byte_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81059);

/**
 * Runs `work`, which reads, lowers or opens a model file. What it throws names that file, says what was found and what a
 * whole file is where the bytes are damaged, and has a remedy. Errors that are not about the file stay as they are.
 */
async function readingFile(file, work) {
    try {
        return await work();
    }
    catch (error) {
        const { aboutFile } = await Promise.all(/* import() */[__webpack_require__.e(7039), __webpack_require__.e(3998)]).then(__webpack_require__.bind(__webpack_require__, 43998));
        throw aboutFile(error, file);
    }
}
/** The error for a model file or a folder of them that the system does not open. @param name as the user wrote it */
async function closedFile(cause, path, name) {
    const words = await __webpack_require__.e(/* import() */ 7880).then(__webpack_require__.bind(__webpack_require__, 97880));
    return words.closedFile(cause, path, name);
}
/** A file that is read in parts; the caller closes it. @throws not-found, told by its name */
async function openNamedSource(path, name) {
    try {
        return (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_0__/* .openSource */ .oD)(path, name);
    }
    catch (cause) {
        throw await closedFile(cause, path, name);
    }
}


/***/ })

};
