export const id = 4399;
export const ids = [4399];
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

/***/ 30503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ stoppable),
/* harmony export */   q: () => (/* binding */ breathe)
/* harmony export */ });
/**
 * Lets timers and signals of the process be heard between two long computations, and ends the work when one said so.
 * @throws the signal's reason
 */
async function breathe(signal) {
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
}
/** The same items, until the signal is given: then its reason is thrown instead of the next one. */
async function* stoppable(items, signal) {
    await breathe(signal);
    for await (const item of items) {
        yield item;
        await breathe(signal);
    }
}


/***/ }),

/***/ 80416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ chunkRowsOfCells),
/* harmony export */   HU: () => (/* binding */ chunkRows),
/* harmony export */   _h: () => (/* binding */ isTableSource),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* unused harmony export schemaOf */
/** A chunk of a text format: long enough to amortise calls, small enough to stay in some tens of megabytes. */
const MAX_CHUNK_ROWS = 65_536;
const CHUNK_CELLS = 2 ** 22;
function chunkRows(columns) {
    return Math.max(64, Math.min(MAX_CHUNK_ROWS, Math.floor(CHUNK_CELLS / Math.max(1, columns))));
}
/** Rows of a chunk when each holds so many cells in columns and tensors: images are far wider than tables. */
function chunkRowsOfCells(cells) {
    return Math.max(1, Math.min(MAX_CHUNK_ROWS, Math.floor(CHUNK_CELLS / Math.max(1, cells))));
}
/** The schema of a table in memory, by the flags of its columns. */
function schemaOf(chunk) {
    return chunk.columns.map((column) => {
        if (column.kind === 'string')
            return { name: column.name, type: 'string' };
        if (column.boolean)
            return { name: column.name, type: 'boolean' };
        return { name: column.name, type: column.integer ? 'integer' : 'number' };
    });
}
/** A table in memory as a source of one chunk, so that statistics have one way in. */
function sourceOf(chunk, path = 'table in memory') {
    return {
        path,
        format: 'csv',
        schema: schemaOf(chunk),
        rows: chunk.rows,
        // eslint-disable-next-line @typescript-eslint/require-await -- the interface is asynchronous for files
        async *chunks() {
            yield chunk;
        },
    };
}
function isTableSource(table) {
    return 'chunks' in table;
}


/***/ })

};
