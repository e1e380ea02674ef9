export const id = 806;
export const ids = [806];
export const modules = {

/***/ 10806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanModel: () => (/* reexport safe */ _scan_js__WEBPACK_IMPORTED_MODULE_0__.b)
/* harmony export */ });
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87648);
/** The static security scan. Nothing in a model file is ever executed. */












/***/ })

};
