export const id = 2643;
export const ids = [2643];
export const modules = {

/***/ 32643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ inputsIfKnown),
/* harmony export */   Uk: () => (/* binding */ categoricalInputs),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   W_: () => (/* binding */ featureCount),
/* harmony export */   qA: () => (/* binding */ columnsExpected),
/* harmony export */   rE: () => (/* binding */ featureNames)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Column names that the estimator was fitted with (scikit-learn 1.0 and later, data frames only), or null. */
function featureNames(attributes) {
    return attributes.has('feature_names_in_') ? attributes.strings('feature_names_in_') : null;
}
/** `n_features_in_` (0.23 and later), or null. */
function featureCount(attributes) {
    return attributes.optionalNumber('n_features_in_');
}
/**
 * The columns that a fitted estimator wants. `count` is used by estimators older than `n_features_in_`.
 * @throws unsupported when neither the file nor the caller knows how many there are
 */
function inputsOf(attributes, kind, count) {
    const names = featureNames(attributes);
    if (names !== null)
        return names.map((name) => ({ name, kind }));
    const features = featureCount(attributes) ?? count;
    if (features === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(attributes.className, 'the number of features is not in the file');
    return Array.from({ length: features }, () => ({ name: null, kind }));
}
/**
 * As inputsOf, for estimators that look at each cell by itself: before 0.24 the file does not say how many columns these were
 * fitted on. None then, so that a pipeline takes those of its next step.
 */
function inputsIfKnown(attributes, kind) {
    return featureNames(attributes) === null && featureCount(attributes) === null ? [] : inputsOf(attributes, kind);
}
/** @throws ModelGateError code 'data' when a block has another number of columns than the estimator was fitted on */
function columnsExpected(found, fitted, className) {
    if (found === fitted)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `${className} got ${found} columns, it was fitted on ${fitted}`, {
        remedy: 'Give the columns that the model was trained on.',
    });
}
/** Inputs of an encoder: the categories say whether a column holds text or numbers. */
function categoricalInputs(attributes, categories) {
    const names = featureNames(attributes);
    return categories.map((cells, column) => ({
        name: names?.[column] ?? null,
        kind: cells.every((cell) => typeof cell === 'string' || cell === null)
            ? 'string'
            : cells.some((cell) => typeof cell === 'string')
                ? 'any'
                : 'number',
        categories: cells,
    }));
}


/***/ })

};
