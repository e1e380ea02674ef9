export const id = 6446;
export const ids = [6446];
export const modules = {

/***/ 46446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   featureHasherLowering: () => (/* binding */ featureHasherLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70859);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(72020);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67133);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42368);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19323);
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24930);
/* harmony import */ var _categories_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11668);
/* harmony import */ var _graph_terms_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60708);
/* harmony import */ var _not_askable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94847);









const NAME = 'sklearn.feature_extraction.FeatureHasher';
/**
 * The cells of a row as features, each hashed to one of the columns, with a sign: `input_type="string"` on rows of an array. How
 * many columns there are only the ColumnTransformer around it knows.
 */
const featureHasherLowering = {
    classes: [NAME],
    lower(object) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const kind = attributes.string('input_type');
        if (kind !== 'string')
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(`${NAME}.input_type`, `it takes rows of ${kind === 'dict' ? 'dicts' : 'pairs'}: ${_not_askable_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN_FEATURES */ .n}`);
        const width = attributes.int('n_features');
        const alternate = attributes.boolean('alternate_sign');
        const encoder = new TextEncoder();
        return {
            ...(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .transformerFacts */ .bk)(NAME, []),
            transform(block) {
                const { rows, columns } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .toColumns */ .tp)(block);
                return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .countRows */ .B)(rows, width, (row) => {
                    const counts = new Map();
                    for (const column of columns) {
                        const hash = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .murmurHash3 */ .o)(encoder.encode(textOf(column, row)));
                        const place = hash === -(2 ** 31) ? (2 ** 31 - 1 - (width - 1)) % width : Math.abs(hash) % width;
                        counts.set(place, (counts.get(place) ?? 0) + (alternate && hash < 0 ? -1 : 1));
                    }
                    return counts;
                });
            },
            toOnnx(graph, input) {
                if (input.some(({ elementType }) => elementType !== 'string'))
                    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(NAME, 'its features come from columns of numbers');
                const features = input.length === 1 ? input[0] : graph.node('Concat', input, { axis: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Wh)(1) });
                return { transformed: (0,_graph_terms_js__WEBPACK_IMPORTED_MODULE_8__/* .graphHashed */ .EU)(graph, features, { className: NAME, width, alternate, binary: false }) };
            },
        };
    },
};
/** A number stands for its text: a file of numbers has lost what they were. @throws ModelGateError code 'data' for missing cells */
function textOf(column, row) {
    const cell = (0,_core_table_js__WEBPACK_IMPORTED_MODULE_9__/* .cellOf */ .WC)(column, row);
    if (typeof cell === 'string')
        return cell;
    if (cell !== null)
        return (0,_categories_js__WEBPACK_IMPORTED_MODULE_10__/* .written */ .Mp)(Number(cell), typeof cell === 'boolean');
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('data', `column ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_11__/* .plain */ .pj)(column.name, 80)} is missing in row ${row + 1}`, {
        subject: column.name,
        remedy: `Fill missing cells before ${NAME}, which takes texts only.`,
    });
}


/***/ })

};
