export const id = 407;
export const ids = [407];
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
const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(867), __webpack_require__.e(728), __webpack_require__.e(602), __webpack_require__.e(382), __webpack_require__.e(659), __webpack_require__.e(771), __webpack_require__.e(937), __webpack_require__.e(941), __webpack_require__.e(576), __webpack_require__.e(625), __webpack_require__.e(825), __webpack_require__.e(993), __webpack_require__.e(17), __webpack_require__.e(119), __webpack_require__.e(266), __webpack_require__.e(137), __webpack_require__.e(929)]).then(__webpack_require__.bind(__webpack_require__, 22929));
await runAction();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
