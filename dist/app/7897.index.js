export const id = 7897;
export const ids = [7897];
export const modules = {

/***/ 20179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ processWatch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


const NAME = /^linux-([0-9a-f]{16})-(\d+)-(\d+)$/;
/**
 * Tells by name whether a process has ended. On Linux a name says which start of which kernel, which pid namespace,
 * which pid and when it began, so that neither another machine or container nor a pid that was given out again can be
 * mistaken for it. Elsewhere no process is ever said to be gone.
 */
function processWatch(pid = process.pid) {
    const machine = thisMachine();
    const began = startOf(pid);
    return {
        self: machine === null || began === null ? `other-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}` : `linux-${machine}-${pid}-${began}`,
        isGone: (name) => {
            const [, where, number, since] = NAME.exec(name) ?? [];
            if (machine === null || where !== machine || number === undefined)
                return Promise.resolve(false);
            const now = startOf(Number(number));
            return Promise.resolve(now === null ? !isRunning(Number(number)) : now !== since);
        },
    };
}
function thisMachine() {
    try {
        const boot = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
        const namespace = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)('/proc/self/ns/pid');
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${boot} ${namespace}`).digest('hex').slice(0, 16);
    }
    catch {
        return null; // not Linux, or without /proc
    }
}
/** When a process began, in ticks since the machine did; null when it cannot be seen or only waits to be reaped. */
function startOf(pid) {
    try {
        // https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html; the name in brackets may hold anything.
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return state === 'Z' || state === 'X' ? null : (rest[18] ?? null);
    }
    catch {
        return null;
    }
}
/** /proc may hide the processes of others; the system still tells whether there is one. */
function isRunning(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        if (/^[ZX] /.test(stat.slice(stat.lastIndexOf(')') + 2)))
            return false;
    }
    catch {
        // hidden or gone: asked below
    }
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
}


/***/ }),

/***/ 92107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ scratchFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90418);




const NAME = /^modelgate-run-(.+)-[A-Za-z0-9]{6}$/;
/** Where nobody can tell whether a process is gone, a folder this old is nobody's. */
const ABANDONED_AFTER_MS = 24 * 3_600_000;
/** A folder of our own that goes away with the process, and the end of those that killed runs left beside it. */
async function scratchFolder(parent, processes) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(parent, { recursive: true })
        .then(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, `modelgate-run-${processes.self}-`)))
        .catch((error) => {
        throw (0,_core_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .asDiskError */ .k)(error, 'nothing was done');
    });
    process.once('exit', () => {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
        }
        catch (error) {
            // Windows locks a library that is loaded until the process has ended; a later run removes what is left.
            if (process.platform !== 'win32')
                throw error;
        }
    });
    await removeAbandoned(parent, folder, processes);
    return folder;
}
/** House-keeping: what cannot be removed, such as the folder of another user, stays. */
async function removeAbandoned(parent, mine, processes) {
    const { mtimeMs: now } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(mine);
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(parent).catch(() => [])) {
        const [, owner] = NAME.exec(name) ?? [];
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name);
        if (owner === undefined || path === mine)
            continue;
        const changed = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => null);
        // Both times are of the same file system, so a wrong clock cannot make a run look abandoned.
        const old = changed !== null && now - changed.mtimeMs > ABANDONED_AFTER_MS;
        if (old || (await processes.isGone(owner)))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true }).catch(() => undefined);
    }
}


/***/ }),

/***/ 7897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   processes: () => (/* binding */ processes),
/* harmony export */   scratch: () => (/* binding */ scratch)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20179);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92107);


/** This process, as others may tell whether it has ended. */
const processes = (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_1__/* .processWatch */ .b)();
let folder;
/** The scratch folder of this process: the same one on each call. */
function scratch() {
    return (folder ??= (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .scratchFolder */ .$)(process.env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), processes));
}


/***/ })

};
