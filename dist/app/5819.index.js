export const id = 5819;
export const ids = [5819];
export const modules = {

/***/ 25819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputCodeLowering: () => (/* binding */ outputCodeLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23441);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67133);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40810);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17331);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9290);
/* harmony import */ var _graph_members_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75784);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87665);





const NAME = 'sklearn.multiclass.OutputCodeClassifier';
/** Binary classifiers spell a code word; the class with the nearest code wins. */
const outputCodeLowering = {
    classes: [NAME],
    lower(object, context) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const classes = attributes.labels('classes_');
        const members = (0,_members_js__WEBPACK_IMPORTED_MODULE_1__/* .lowerMembers */ .Fi)(attributes, context);
        const codes = { kind: 'dense', ...attributes.matrix('code_book_') };
        const [first] = members;
        if (first === undefined || codes.cols !== members.length || codes.rows !== classes.length)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)(NAME, `a code book of ${codes.rows} x ${codes.cols} for ${members.length} estimators`);
        const metric = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .metricOf */ .a)('euclidean', 2);
        const words = (block) => {
            const out = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .denseBlock */ .L9)(block.rows, members.length);
            for (const [at, member] of members.entries()) {
                const column = (0,_members_js__WEBPACK_IMPORTED_MODULE_1__/* .confidencesOf */ .Jd)(member, block);
                for (let row = 0; row < block.rows; row++)
                    out.data[row * out.cols + at] = column[row];
            }
            return out;
        };
        return {
            className: NAME,
            task: 'classification',
            classes,
            outputs: 1,
            inputs: (members.find(({ inputs }) => inputs.length > 0) ?? first).inputs,
            hasProbabilities: false,
            infer(block, want) {
                const spelled = want.predictions ? words(block) : null;
                const labels = spelled === null ? null : (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .findNearest */ .qg)(spelled, codes, 1, metric).indices;
                return { labels, values: null, probabilities: null, scores: null };
            },
            toOnnx(graph, input) {
                const spelled = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .graphConcat */ .tR)(graph, (0,_graph_members_js__WEBPACK_IMPORTED_MODULE_7__/* .graphMembers */ .y)(graph, members, input).map(({ confidences }) => confidences));
                return { labels: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphNearest */ .pN)(graph, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_8__/* .graphSquares */ .dm)(graph, spelled, codes)) };
            },
        };
    },
};


/***/ })

};
