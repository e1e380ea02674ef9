export const id = 8225;
export const ids = [8225];
export const modules = {

/***/ 70606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   featureUnionLowering: () => (/* binding */ featureUnionLowering)
/* harmony export */ });
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67133);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17331);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32643);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26986);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73973);
/* harmony import */ var _transformer_weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37497);






const NAME = 'sklearn.pipeline.FeatureUnion';
/** Transformers side by side on the same columns. */
const featureUnionLowering = {
    classes: [NAME],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const weights = (0,_transformer_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .weightsOf */ .Z)(attributes);
        const parts = (0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsOf */ .B_)(attributes, 'transformer_list').flatMap(({ name, estimator }) => {
            if (estimator === 'drop')
                return [];
            const transformer = estimator === 'passthrough' ? null : (0,_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerTransformer */ .he)(estimator, context, name);
            return [{ transformer, weight: weights.get(name) ?? 1 }];
        });
        const inputs = parts.map((part) => part.transformer?.inputs ?? []).find((wanted) => wanted.length > 0) ??
            (0,_features_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsOf */ .Vc)(attributes, 'any');
        return {
            ...(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .transformerFacts */ .bk)(NAME, inputs),
            transform(block) {
                const results = parts.map(({ transformer, weight }) => (0,_transformer_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .weighted */ .Y)(transformer === null ? block : transformer.transform(block), weight));
                return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .concatBlocks */ .Pe)(block.rows, results, results.some((result) => result.kind === 'sparse'));
            },
            toOnnx(graph, input) {
                const values = parts.map(({ transformer, weight }) => {
                    const value = transformer === null ? (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphConcat */ .tR)(graph, input) : (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_7__.graphTransformed)(graph, transformer, input);
                    return weight === 1 ? value : graph.node('Mul', [value, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphScalar */ .lX)(graph, weight)]);
                });
                return { transformed: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphConcat */ .tR)(graph, values) };
            },
        };
    },
};


/***/ })

};
