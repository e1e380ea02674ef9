export const id = 9104;
export const ids = [9104];
export const modules = {

/***/ 19104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   searchLowering: () => (/* binding */ searchLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16281);


/** Searches over hyper-parameters predict with the best estimator, refitted on all rows (`refit=True`). */
const searchLowering = {
    classes: [
        'sklearn.model_selection.GridSearchCV',
        'sklearn.model_selection.RandomizedSearchCV',
        'sklearn.model_selection.HalvingGridSearchCV',
        'sklearn.model_selection.HalvingRandomSearchCV',
    ],
    lower(object, context) {
        const best = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object).get('best_estimator_');
        if (!(best instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PyObject */ .By)) {
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(context.path, 'the search holds no best_estimator_', 'Fit the search with refit=True, or save its best estimator.');
        }
        return context.lower(best, 'best_estimator_');
    },
};


/***/ })

};
