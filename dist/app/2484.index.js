export const id = 2484;
export const ids = [2484];
export const modules = {

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


/***/ }),

/***/ 80159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   z6: () => (/* binding */ check)
/* harmony export */ });
/* unused harmony export outcomeOf */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Failures that mean "the input cannot be used", not "the model is bad": exit code 2. */
const UNUSABLE = new Set([
    'not-found',
    'empty-file',
    'lfs-pointer',
    'corrupt',
    'usage',
    'config',
    'limit',
]);
/**
 * Runs one check and times it. A check that throws is never passed: unusable input is an error, a model that
 * cannot be run is inconclusive, data that does not fit the model fails, a bug is an error.
 */
async function check(clock, id, run) {
    const start = clock.elapsed();
    let outcome;
    try {
        outcome = await run();
    }
    catch (error) {
        outcome = outcomeOf(error);
    }
    return {
        id,
        status: outcome.status,
        measured: outcome.measured ?? null,
        threshold: outcome.threshold ?? null,
        message: outcome.message,
        duration_ms: Math.round(clock.elapsed() - start),
        ...(outcome.severity === undefined ? {} : { severity: outcome.severity }),
    };
}
/** As check, for a check that also yields something: `value` is null when it threw. */
async function attempt(clock, id, run) {
    const held = { value: null };
    const result = await check(clock, id, async () => {
        const { outcome, value } = await run();
        held.value = value;
        return outcome;
    });
    return { check: result, value: held.value };
}
function outcomeOf(error) {
    if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelGateError */ .p2)(error))
        return { status: 'error', message: `unexpected failure: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` };
    const message = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(error);
    if (UNUSABLE.has(error.code))
        return { status: 'error', message };
    if (error.code === 'data')
        return { status: 'failed', message };
    return { status: 'inconclusive', message };
}
/** The worst status counts; warnings and skipped checks do not. An empty list is skipped. */
function worstOf(checks) {
    const counting = checks.filter((one) => one.severity !== 'warn' && one.status !== 'skipped');
    for (const status of ['error', 'failed', 'inconclusive']) {
        if (counting.some((one) => one.status === status))
            return status;
    }
    return checks.every((one) => one.status === 'skipped') ? 'skipped' : 'passed';
}


/***/ })

};
