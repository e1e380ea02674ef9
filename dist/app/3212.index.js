export const id = 3212;
export const ids = [3212];
export const modules = {

/***/ 37053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driftCommand: () => (/* binding */ driftCommand)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86153);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72020);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63576);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82017);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86833);




/** Did the data move away from the reference? */
const driftCommand = {
    name: 'drift',
    async run(inputs, { workingDirectory }, print) {
        const config = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveConfig */ .pE)(inputs, workingDirectory);
        const reference = await (0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openTable */ .RT)((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(workingDirectory, inputs.required('reference')));
        const current = await (0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openTable */ .RT)((0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(workingDirectory, inputs.required('current')));
        const target = inputs.text('target');
        const drift = await (0,_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .dataDrift */ .M)(reference, current, {
            threshold: config.validation.data_drift_threshold,
            seed: config.validation.seed,
            ...(target === undefined ? {} : { target }),
        });
        print(inputs.flag('json') ? (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .a)(drift) : driftTable(drift));
        return drift.drifted === false ? 0 : 1;
    },
};
function driftTable(drift) {
    const verdict = drift.drifted === null ? `inconclusive: ${drift.reason ?? ''}` : drift.drifted ? 'drifted' : 'no drift';
    const rows = drift.columns.map((column) => {
        const state = column.drifted === null ? (column.reason ?? 'not judged') : column.drifted ? 'drifted' : 'stable';
        return `  ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(column.name, 40).padEnd(32)}${column.type.padEnd(13)}${number(column.score)}${number(column.noise_floor)}${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(state, 120)}`;
    });
    const head = `  ${'column'.padEnd(32)}${'type'.padEnd(13)}${'score'.padEnd(9)}${'floor'.padEnd(9)}verdict`;
    return [
        `${verdict} (score ${number(drift.score).trim()}, threshold ${drift.threshold}; ${drift.reference_rows} and ${drift.current_rows} rows)`,
        head,
        ...rows,
        '',
    ].join('\n');
}
function number(value) {
    return (value === null ? '-' : value.toFixed(3)).padEnd(9);
}


/***/ }),

/***/ 38640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom),
/* harmony export */   k: () => (/* binding */ shuffle)
/* harmony export */ });
/** xoshiro128** (Blackman and Vigna, 2018, https://prng.di.unimi.it), seeded by splitmix32. */
function seededRandom(seed) {
    let state = seed >>> 0;
    const split = () => {
        state = (state + 0x9e3779b9) >>> 0;
        let z = state;
        z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
        z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
        return (z ^ (z >>> 15)) >>> 0;
    };
    let [a, b, c, d] = [split(), split(), split(), split()];
    const rotate = (value, bits) => (value << bits) | (value >>> (32 - bits));
    const next32 = () => {
        const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotate(d, 11);
        return result;
    };
    const next = () => ((next32() >>> 5) * 67_108_864 + (next32() >>> 6)) / 9_007_199_254_740_992;
    return { next, below: (bound) => Math.floor(next() * bound) };
}
/** Fisher-Yates, in place. */
function shuffle(values, random) {
    for (let last = values.length - 1; last > 0; last--) {
        const pick = random.below(last + 1);
        const held = values[last];
        values[last] = values[pick];
        values[pick] = held;
    }
}


/***/ })

};
