export const id = 7880;
export const ids = [7880];
export const modules = {

/***/ 97880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   closedFile: () => (/* binding */ closedFile),
/* harmony export */   lfsPointer: () => (/* binding */ lfsPointer),
/* harmony export */   noModel: () => (/* binding */ noModel),
/* harmony export */   noRoom: () => (/* binding */ noRoom),
/* harmony export */   shrunk: () => (/* binding */ shrunk),
/* harmony export */   unreadable: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36419);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72020);





/** The error for a model file or a folder of them that the system does not open. @param name as the user wrote it */
function closedFile(cause, path, name) {
    const { code = String(cause) } = cause;
    const shown = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name);
    const about = { subject: name, file: name, cause };
    switch (code) {
        case 'ENOENT': {
            const target = targetOf(path);
            return target === null
                ? noSuchFile(`${shown}: no such file, a model file is expected`, about)
                : new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('not-found', `${shown}: a link to ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(target, 200)}, where no file is; a model file is expected`, { ...about, remedy: 'Put the model where the link leads, or name the model itself.' });
        }
        case 'ENOTDIR':
            return noSuchFile(`${shown}: no such file: a part of its path is a file and no folder`, about);
        case 'ENAMETOOLONG':
            return noSuchFile(`${shown}: no such file: the name is longer than names of files may be`, about);
        case 'ELOOP':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('not-found', `${shown}: a link that leads back to itself`, {
                ...about,
                remedy: 'Put the model itself there, or name it.',
            });
        case 'EACCES':
        case 'EPERM':
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('not-found', `${shown}: this user may not read it (${code})`, {
                ...about,
                remedy: 'Give the right to read the file and to enter its folders (`chmod u+r`), or run as the user who may.',
            });
        default:
            return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('not-found', `${shown}: it cannot be opened (${code})`, {
                ...about,
                remedy: 'Check the disk or the mount, and that the path names a file.',
            });
    }
}
function noSuchFile(message, about) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('not-found', message, {
        ...about,
        remedy: 'Check the path; it is relative to the working directory. In a workflow, check out the repository first.',
    });
}
/** Where a link leads; null for what is no link. */
function targetOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
    }
    catch {
        return null;
    }
}
/** Why what was opened is no model file: no file at all, empty, or too large. */
function noModel(stat, path, name) {
    if (stat.isDirectory() && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'saved_model.pb'))) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('unsupported', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name)} is a TensorFlow SavedModel folder, which is only scanned, not run`, {
            ...about(name),
            remedy: `modelgate scan ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name)} judges it. To run the model, save it as a .keras or .onnx file.`,
        });
    }
    if (!stat.isFile()) {
        const what = stat.isDirectory() ? 'a directory' : 'not a regular file';
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('not-found', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name)} is ${what}, a model file is expected`, {
            ...about(name),
            remedy: 'Name the model file itself, such as models/model.joblib.',
        });
    }
    if (stat.size === 0) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('empty-file', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name)} is empty (0 bytes), a model file is expected`, {
            ...about(name),
            remedy: 'Save the model again; a job that writes it may have failed half-way.',
        });
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('limit', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name)} has ${stat.size} bytes; the largest model file is ${_core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_MODEL_BYTES */ .Bb}`, {
        ...about(name),
        remedy: 'Compress the model (joblib.dump(model, path, compress=3)).',
    });
}
function noRoom(cause, name, size) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('limit', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name)}: ${size} bytes do not fit into the memory of this machine`, {
        ...about(name),
        remedy: 'Use a machine with more memory, or a smaller model.',
        cause,
    });
}
function lfsPointer(bytes, name) {
    const size = /^size (\d{1,15})$/m.exec(Buffer.from(bytes).toString('latin1'))?.[1];
    const expected = size === undefined ? '' : `: found ${bytes.length} bytes, expected the model of ${size} bytes`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('lfs-pointer', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name)} is a git-lfs pointer, not the model itself${expected}`, {
        ...about(name),
        remedy: 'Run `git lfs pull`, or set `lfs: true` on the actions/checkout step.',
    });
}
function shrunk(name, size, offset) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('corrupt', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name)}: shrank from ${size} to ${offset} bytes while it was read`, {
        ...about(name),
        remedy: 'Let nothing write to the file during the run, then run again.',
    });
}
function unreadable(cause, name, offset) {
    const { code = String(cause) } = cause;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('disk', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name)}: it could not be read behind byte ${offset} (${code})`, {
        ...about(name),
        remedy: 'Check the disk or the mount that has the file, then run again.',
        cause,
    });
}
function about(name) {
    return { subject: name, file: name };
}


/***/ })

};
