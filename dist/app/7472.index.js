export const id = 7472;
export const ids = [7472];
export const modules = {

/***/ 75091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedModels: () => (/* binding */ changedModels)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73382);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61036);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _core_remote_address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20856);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23384);
/* harmony import */ var _security_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61602);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30430);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86833);










/**
 * The models that have to be judged since a commit. A change of what judges all of them (configuration, data, SQL rules,
 * the files that pin dependencies) brings all back, and a changed file that lies beside a model and is no model of the
 * list (weights, a vocabulary) those of its folder: to judge one too many is cheaper than to miss one.
 * @throws ModelGateError 'usage' without a repository, or for a commit that is not there
 */
async function changedModels(reference, models, inputs, { workingDirectory, environment, log }) {
    const checkout = await (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_2__/* .openCheckout */ .Hj)(workingDirectory, environment);
    if (checkout === null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('usage', '--changed-since needs a git repository, and this folder is in none', {
            subject: 'changed-since',
            remedy: 'Leave it out to plan all models.',
        });
    }
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(checkout.root);
    const changed = (await checkout.changedSince(reference)).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
    const absolute = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workingDirectory), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workingDirectory, (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .u)(workingDirectory, path))); // prettier-ignore
    const dependencies = changed.find((path) => (0,_security_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isDependencyFile */ .W)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)));
    const judge = dependencies ??
        (await judgesOf(inputs, workingDirectory)).find((place) => (0,_core_remote_address_js__WEBPACK_IMPORTED_MODULE_6__/* .isRemoteAddress */ .jV)(place) || changed.some((path) => isInside(path, absolute(place))));
    if (judge !== undefined) {
        log.info((0,_core_remote_address_js__WEBPACK_IMPORTED_MODULE_6__/* .isRemoteAddress */ .jV)(judge) ? 'data on another machine may have changed: all models' : `${judge} changed: all models`);
        return models;
    }
    const files = new Set(models.map(absolute));
    const direct = new Set(changed.filter((path) => files.has(path)));
    const beside = new Set(changed.filter((path) => !files.has(path)).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)));
    return models.filter((model) => {
        const path = absolute(model);
        return direct.has(path) || beside.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) || changed.some((other) => isInside(other, path));
    });
}
/** Files, folders and addresses that decide the verdict of every model; of a pattern the folder before its first wildcard. */
async function judgesOf(inputs, workingDirectory) {
    const config = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_7__.resolveConfig)(inputs, workingDirectory);
    const data = [
        inputs.text('validation-data') ?? config.data.validation,
        inputs.text('reference-data') ?? config.data.reference,
    ].filter((path) => path !== null);
    return [inputs.text('config') ?? _config_index_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_CONFIG_PATH */ .Bi, ...data.map(fixedPart)];
}
function fixedPart(path) {
    if ((0,_core_remote_address_js__WEBPACK_IMPORTED_MODULE_6__/* .isRemoteAddress */ .jV)(path) || !(0,tinyglobby__WEBPACK_IMPORTED_MODULE_9__.isDynamicPattern)(path))
        return path;
    const parts = path.split('/');
    return (parts
        .slice(0, parts.findIndex((part) => (0,tinyglobby__WEBPACK_IMPORTED_MODULE_9__.isDynamicPattern)(part)))
        .join('/') || '.');
}
function isInside(path, place) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(place, path);
    return way === '' || !(way === '..' || way.startsWith('../') || way.startsWith('..\\'));
}


/***/ })

};
