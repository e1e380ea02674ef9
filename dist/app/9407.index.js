export const id = 9407;
export const ids = [9407];
export const modules = {

/***/ 83323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Version of ModelGate; equal to package.json's (contract test). */
const VERSION = '0.1.0';


/***/ }),

/***/ 79407:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83323);
/** GitHub Action entry. The first line is written before anything heavy is loaded. */

process.stdout.write(`ModelGate ${_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x} on Node ${process.version}\n`);
const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(8815), __webpack_require__.e(8728), __webpack_require__.e(583), __webpack_require__.e(4119), __webpack_require__.e(3382), __webpack_require__.e(4832), __webpack_require__.e(4942), __webpack_require__.e(3838), __webpack_require__.e(663), __webpack_require__.e(7039), __webpack_require__.e(4877), __webpack_require__.e(1036), __webpack_require__.e(1079), __webpack_require__.e(9800), __webpack_require__.e(8461), __webpack_require__.e(5709), __webpack_require__.e(8816), __webpack_require__.e(8968), __webpack_require__.e(5835), __webpack_require__.e(5804), __webpack_require__.e(6444), __webpack_require__.e(3510), __webpack_require__.e(4592), __webpack_require__.e(3690), __webpack_require__.e(4665), __webpack_require__.e(4744), __webpack_require__.e(7294), __webpack_require__.e(4511), __webpack_require__.e(8072), __webpack_require__.e(532), __webpack_require__.e(7327), __webpack_require__.e(8535)]).then(__webpack_require__.bind(__webpack_require__, 37327));
await runAction();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
