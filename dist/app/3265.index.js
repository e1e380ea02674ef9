export const id = 3265;
export const ids = [3265];
export const modules = {

/***/ 43265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inferRows: () => (/* binding */ inferRows)
/* harmony export */ });
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70859);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67133);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81109);


/** Rows that an estimator can make dense at a time, once it is known: the next call need not find out again. */
const fitting = new WeakMap();
/**
 * `infer` for as many rows as there are: where a step makes sparse rows dense that are too wide for all of them at once
 * (hashed texts have 2^20 columns by default), few rows go through at a time. What a row is answered does not depend on it.
 *
 * @throws ModelGateError as infer does; code 'limit' when not even one row fits
 */
function inferRows(lowered, block, want) {
    const known = fitting.get(lowered);
    if (known === undefined || block.rows <= known) {
        try {
            return lowered.infer(block, want);
        }
        catch (error) {
            if (!(error instanceof _plan_index_js__WEBPACK_IMPORTED_MODULE_0__/* .TooDenseError */ .ab) || error.fits >= block.rows)
                throw error;
            fitting.set(lowered, error.fits);
        }
    }
    const step = fitting.get(lowered);
    const parts = [];
    for (let from = 0; from < block.rows; from += step) {
        const slice = { kind: 'columns', ...(0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceRows */ .mG)(block, from, Math.min(from + step, block.rows)) };
        try {
            parts.push(inferRows(lowered, slice, want));
        }
        catch (error) {
            throw error instanceof _plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .NotFiniteError */ .p8 ? moved(error, from) : error;
        }
    }
    const floats = (length) => new Float64Array(length);
    return {
        labels: joined(parts.map(({ labels }) => labels), (length) => new Int32Array(length)),
        values: joined(parts.map(({ values }) => values), floats),
        probabilities: joined(parts.map(({ probabilities }) => probabilities), floats),
        targetProbabilities: joined(parts.map(({ targetProbabilities }) => targetProbabilities ?? null), floats),
        scores: joined(parts.map(({ scores }) => scores), floats),
    };
}
/** One part of the answers of all slices, one after the other; null when there is none. */
function joined(slices, make) {
    const present = slices.filter((slice) => slice !== null);
    if (present.length === 0)
        return null;
    const all = make(present.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const cells of present) {
        all.set(cells, at);
        at += cells.length;
    }
    return all;
}
/** The same about a block of which the one before was the rest from a row on. */
function moved(error, rows) {
    if (rows === 0)
        return error;
    const { row, className, subject, remedy } = error;
    return new _plan_index_js__WEBPACK_IMPORTED_MODULE_2__/* .NotFiniteError */ .p8(`${error.message} (rows counted from row ${rows + 1})`, {
        row: row + rows,
        className,
        cause: error,
        ...(subject === undefined ? {} : { subject }),
        ...(remedy === undefined ? {} : { remedy }),
    });
}


/***/ })

};
