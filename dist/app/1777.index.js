export const id = 1777;
export const ids = [1777];
export const modules = {

/***/ 51282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mb: () => (/* binding */ tableChunk),
/* harmony export */   V_: () => (/* binding */ doubles),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   mp: () => (/* binding */ integers)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);

const doubles = zod__WEBPACK_IMPORTED_MODULE_0__.custom((value) => value instanceof Float64Array);
const integers = zod__WEBPACK_IMPORTED_MODULE_0__.custom((value) => value instanceof Int32Array);
const words = zod__WEBPACK_IMPORTED_MODULE_0__.custom((value) => value instanceof Uint32Array);
const bytes = zod__WEBPACK_IMPORTED_MODULE_0__.custom((value) => value instanceof Uint8Array);
const floats = zod__WEBPACK_IMPORTED_MODULE_0__.custom((value) => value instanceof Float32Array);
const numbers = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__.literal('number'),
    name: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    values: doubles,
    missing: bytes.nullable(),
    integer: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    boolean: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
});
const texts = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_0__.literal('string'), name: zod__WEBPACK_IMPORTED_MODULE_0__.string(), codes: integers, dictionary: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()) })
    .refine(({ codes, dictionary }) => codes.every((code) => code >= -1 && code < dictionary.length), 'a code of no text');
const tensor = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    name: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    shape: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.int().nonnegative()).max(64),
    data: zod__WEBPACK_IMPORTED_MODULE_0__.union([floats, doubles, integers, bytes]),
});
/** A chunk of another process: every column has as many rows as it says. */
const tableChunk = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    rows: zod__WEBPACK_IMPORTED_MODULE_0__.int().nonnegative(),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.discriminatedUnion('kind', [numbers, texts])),
    tensors: zod__WEBPACK_IMPORTED_MODULE_0__.array(tensor).exactOptional(),
})
    .refine(({ rows, columns, tensors = [] }) => columns.every((column) => (column.kind === 'string' ? column.codes : column.values).length === rows) &&
    columns.every((column) => column.kind === 'string' || (column.missing?.length ?? rows) === rows) &&
    tensors.every(({ shape, data }) => data.length === shape.reduce((cells, size) => cells * size, rows)), 'columns of different lengths');


/***/ }),

/***/ 51777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  firstRowsOf: () => (/* binding */ firstRowsOf),
  gatherPart: () => (/* binding */ gatherPart),
  gatheredAnswers: () => (/* reexport */ gatheredAnswers)
});

// EXTERNAL MODULE: ./src/stages/validate/baseline.ts
var baseline = __webpack_require__(38395);
// EXTERNAL MODULE: ./src/stages/validate/gather.ts
var gather = __webpack_require__(7827);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
// EXTERNAL MODULE: ./src/core/packed-table.ts
var packed_table = __webpack_require__(51282);
;// CONCATENATED MODULE: ./src/stages/validate/gathered-schema.ts


const label = schemas.union([schemas.string(), schemas.number(), schemas.boolean()]);
const count = schemas.int().nonnegative();
const labels = schemas.strictObject({
    kind: schemas.literal('labels'),
    truthLabels: schemas.array(label),
    truth: packed_table/* integers */.mp,
    predictedLabels: schemas.array(label),
    predicted: packed_table/* integers */.mp,
    probabilities: packed_table/* doubles */.V_.nullable(),
})
    .refine(({ truth, truthLabels }) => truth.every((code) => code >= 0 && code < truthLabels.length), 'a code of no label')
    .refine(({ predicted, predictedLabels }) => predicted.every((code) => code >= 0 && code < predictedLabels.length), 'a code of no label')
    .refine(({ truth, predicted }) => truth.length === predicted.length, 'predictions for other rows')
    .refine(({ truth, probabilities }) => truth.length === 0 || (probabilities?.length ?? 0) % truth.length === 0, 'probabilities of other rows');
const values = schemas.strictObject({ kind: schemas.literal('values'), truth: packed_table/* doubles */.V_, predicted: packed_table/* doubles */.V_ })
    .refine(({ truth, predicted }) => truth.length === predicted.length, 'predictions for other rows');
const answers = schemas.discriminatedUnion('kind', [labels, values]);
const failure = schemas.strictObject({
    code: schemas["enum"](['usage', 'config', 'not-found', 'empty-file', 'lfs-pointer', 'corrupt', 'unsupported', 'limit', 'data', 'deploy', 'conflict', 'unreachable', 'disk', 'timeout', 'cancelled']).nullable(), // prettier-ignore
    message: schemas.string().max(100_000),
});
const segments = schemas.strictObject({
    chunk: packed_table/* tableChunk */.Mb,
    rows: packed_table/* integers */.mp,
    positions: packed_table/* doubles */.V_,
    stride: schemas.int()
        .min(1)
        .refine((stride) => Number.isInteger(Math.log2(stride)), 'a power of two'),
    seen: count,
})
    .refine(({ chunk, rows, positions, seen }) => rows.length === positions.length &&
    (chunk.columns.length === 0 || chunk.rows === rows.length) &&
    rows.every((row) => row >= 0 && row < seen), 'rows that were not evaluated');
const candidate = schemas.strictObject({
    answers,
    unlabelled: count,
    kept: packed_table/* tableChunk */.Mb,
    first: packed_table/* tableChunk */.Mb,
    segments: segments.nullable(),
})
    .refine(({ answers: { truth }, kept }) => kept.columns.length === 0 || kept.rows === truth.length, 'slices of other rows')
    .refine(({ answers: { truth }, segments: searched }) => searched === null || searched.seen === truth.length, 'segments of other rows'); // prettier-ignore
/** What another process gathered, before it is believed. */
const gatheredAnswers = schemas.strictObject({
    reason: schemas.string().max(10_000).nullable(),
    elsewhere: schemas.boolean(),
    step: schemas.int().positive(),
    total: count.nullable(),
    candidate: schemas.union([candidate, failure]).nullable(),
    deployed: schemas.union([
        schemas.strictObject({
            sha256: schemas.string()
                .regex(/^[0-9a-f]{64}$/)
                .nullable(),
            answers: answers.nullable(),
        }),
        failure,
    ]) // prettier-ignore
        .nullable(),
});

;// CONCATENATED MODULE: ./src/stages/validate/parts.ts



/** Asks the models for the rows of this part, and closes what it opened. */
async function gatherPart(context) {
    const deployed = (0,baseline/* deployedModel */.s)(context);
    try {
        return await (0,gather/* gatherAnswers */.j)(context, deployed);
    }
    finally {
        await (await deployed().catch(() => null))?.model.close();
    }
}
/** First rows of the data that other checks look at: interface, latency, behavioural cases. */
function firstRowsOf({ validation }) {
    const asked = validation.behaviour.flatMap((one) => (one.rows === undefined && one.data === undefined ? [one.max_rows] : [])); // prettier-ignore
    return Math.max(FEWEST, ...asked);
}
/** As the test stage takes (test/sample.ts). */
const FEWEST = 100;


/***/ })

};
