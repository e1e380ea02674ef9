export const id = 7274;
export const ids = [7274];
export const modules = {

/***/ 57274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   linearTransformersLowering: () => (/* binding */ linearTransformersLowering)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40177);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16281);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14318);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78136);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34195);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67133);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17331);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32643);




/** Independent components, learned metrics and random projections: a product, with the mean taken off first where there is one. */
const linearTransformersLowering = {
    classes: [
        'sklearn.decomposition.FastICA',
        'sklearn.neighbors.NeighborhoodComponentsAnalysis',
        'sklearn.random_projection.GaussianRandomProjection',
        'sklearn.random_projection.SparseRandomProjection',
    ],
    lower(object) {
        const attributes = _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Attributes */ .e.of(object);
        const className = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalClass */ .t)(attributes.className);
        const components = componentsOf(attributes);
        const mean = attributes.has('mean_') ? attributes.floats('mean_') : null;
        if (mean !== null && mean.length !== components.cols)
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupt */ .qb)(className, 'the mean does not fit the components');
        const about = { className, inputs: (0,_features_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsOf */ .Vc)(attributes, 'number', components.cols) };
        return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .numericTransformer */ .BL)(about, (input) => {
            if (mean === null)
                return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .affine */ .Qu)(input, components);
            const dense = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .toDense */ .FL)(input);
            const centred = dense.data.map((value, at) => value - mean[at % dense.cols]);
            return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .affine */ .Qu)({ ...dense, data: centred }, components);
        }, {
            toOnnx(graph, input) {
                const value = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .graphMatrix */ .yP)(graph, input);
                const centred = mean === null ? value : graph.node('Sub', [value, (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .graphRow */ .xm)(graph, mean)]);
                return { transformed: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_7__/* .graphAffine */ .wf)(graph, centred, components, 0) };
            },
        });
    },
};
function componentsOf(attributes) {
    const stored = attributes.raw('components_');
    if (!(stored instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_8__/* .PyObject */ .By))
        return attributes.matrix('components_');
    const { rows, cols, indptr, indices, data } = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_9__/* .csrOf */ .e)(stored);
    const dense = new Float64Array(rows * cols);
    for (let row = 0; row < rows; row++) {
        for (let at = indptr[row]; at < indptr[row + 1]; at++)
            dense[row * cols + indices[at]] = data[at];
    }
    return { rows, cols, data: dense };
}


/***/ }),

/***/ 34195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qu: () => (/* binding */ affine),
  EG: () => (/* binding */ feedForward),
  Eh: () => (/* binding */ multiplyRows),
  u: () => (/* binding */ transposed)
});

// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
// EXTERNAL MODULE: ./src/plan/vector/unit.ts + 1 modules
var vector_unit = __webpack_require__(26166);
;// CONCATENATED MODULE: ./src/plan/vector/multiply.ts

/** Rows whose cells lie in the unit's memory together. */
const BLOCK_ROWS = 512;
/** Outputs that the kernel makes together. */
const PANEL = 4;
/** Fewer rows or multiplications are done before the kernel has what it needs; of one or two outputs most lanes would idle. */
const MIN_ROWS = 256;
const MIN_PRODUCTS = 2 ** 14;
const MIN_OUTPUTS = 3;
/**
 * input (n x d) times the transposed weights (k x d) into `output` (n x k), with the bits of `multiplyRows`: each sum runs over the
 * features in ascending order. False, and nothing done, when it is not worth it or there are no vector kernels.
 */
function multiplyFast(input, weights, after, output) {
    const { rows: outputs, cols: features } = weights;
    const few = input.rows < MIN_ROWS || outputs < MIN_OUTPUTS || input.rows * features * outputs < MIN_PRODUCTS;
    if (few)
        return false;
    const unit = (0,vector_unit/* vectorUnit */.W)();
    const panels = Math.ceil(outputs / PANEL);
    const sizes = [panels * PANEL * features, panels * PANEL, BLOCK_ROWS * features, BLOCK_ROWS * outputs];
    const claimed = unit?.claim(weights, sizes.map((cells) => cells * 8));
    if (unit === null || claimed === null || claimed === undefined)
        return false;
    const [weightsAt, biasAt, xAt, yAt] = claimed.places;
    if (!claimed.kept)
        pack(weights, unit.floats64(weightsAt, sizes[0]));
    if (after.bias !== null)
        unit.floats64(biasAt, sizes[1]).set(after.bias);
    const from = { x: unit.floats64(xAt, sizes[2]), y: unit.floats64(yAt, sizes[3]) };
    for (let row = 0; row < input.rows; row += BLOCK_ROWS) {
        const rows = Math.min(BLOCK_ROWS, input.rows - row);
        from.x.set(input.data.subarray(row * features, (row + rows) * features));
        const bias = after.bias === null ? 0 : biasAt;
        unit.functions.multiply(xAt, rows, features, weightsAt, outputs, bias, after.ramp ? 1 : 0, yAt);
        output.data.set(from.y.subarray(0, rows * outputs), row * outputs);
    }
    return true;
}
/** For each four outputs, feature after feature, their weights. */
function pack({ rows, cols, data }, packed) {
    packed.fill(0);
    for (let out = 0; out < rows; out++) {
        let at = Math.floor(out / PANEL) * PANEL * cols + (out % PANEL);
        for (let j = 0; j < cols; j++, at += PANEL)
            packed[at] = data[out * cols + j];
    }
}

;// CONCATENATED MODULE: ./src/plan/products.ts


/**
 * input (n x d) times the transposed weights (k x d) plus bias (k, or one number for all): n x k.
 * scikit-learn's `X @ coef_.T + intercept_`. Sums run over the features in ascending order on every platform.
 */
function affine(input, weights, bias = 0) {
    const output = (0,blocks/* denseBlock */.L9)(input.rows, weights.rows);
    if (input.kind === 'dense') {
        multiplyInto(input, weights, { bias: eachBias(bias, weights.rows), ramp: false }, output);
        return output;
    }
    multiplySparse(input, weights, output);
    addBias(output, bias);
    return output;
}
/** Rows that go through all layers together, so that what lies between the layers stays in the processor's cache. */
const ROWS_THROUGH = 512;
/** Rows through the layers, of which there is at least one. */
function feedForward(input, layers) {
    if (input.kind === 'sparse') {
        const first = layers[0];
        const next = affine(input, first.weights, first.bias);
        if (first.activate === null)
            rampInPlace(next);
        else
            first.activate(next);
        return layers.length === 1 ? next : feedForward(next, layers.slice(1));
    }
    const last = layers.at(-1);
    const output = (0,blocks/* denseBlock */.L9)(input.rows, last.weights.rows);
    const between = layers.map(({ weights }) => new Float64Array(Math.min(ROWS_THROUGH, input.rows) * weights.rows));
    for (let from = 0; from < input.rows; from += ROWS_THROUGH) {
        const rows = Math.min(ROWS_THROUGH, input.rows - from);
        let value = rowsOf(input, from, rows);
        for (const [at, layer] of layers.entries()) {
            const cols = layer.weights.rows;
            const next = layer === last
                ? rowsOf(output, from, rows)
                : { kind: 'dense', rows, cols, data: between[at].subarray(0, rows * cols) };
            multiplyInto(value, layer.weights, { bias: layer.bias, ramp: layer.activate === null }, next);
            layer.activate?.(next);
            value = next;
        }
    }
    return output;
}
function rowsOf({ cols, data }, from, rows) {
    return { kind: 'dense', rows, cols, data: data.subarray(from * cols, (from + rows) * cols) };
}
/** Overwrites all cells of `output`. */
function multiplyInto(input, weights, after, output) {
    if (multiplyFast(input, weights, after, output))
        return;
    multiplyRows(input, weights, output);
    if (after.bias !== null)
        addBias(output, after.bias);
    if (after.ramp)
        rampInPlace(output);
}
function rampInPlace({ data }) {
    for (let at = 0; at < data.length; at++)
        if (!(data[at] > 0))
            data[at] = 0;
}
/** One number an output; null when nothing is added, since adding zero makes -0 zero. */
function eachBias(bias, outputs) {
    if (typeof bias === 'number')
        return bias === 0 ? null : new Float64Array(outputs).fill(bias);
    return bias.length === 1 ? new Float64Array(outputs).fill(bias[0]) : bias;
}
/**
 * input (n x d) times the transposed weights (k x d) into `output` (n x k), whose cells are all overwritten.
 * Two rows and four outputs at a time: each x and each weight is loaded once for several independent sums, which hides
 * the latency of additions. Every sum runs over the features in order, however many run beside it.
 */
function multiplyRows(input, weights, output) {
    const { rows, cols: features, data: x } = input;
    const { rows: outputs, data: w } = weights;
    const y = output.data;
    let row = 0;
    for (; row + 1 < rows; row += 2) {
        const x0 = row * features;
        const x1 = x0 + features;
        const y0 = row * outputs;
        const y1 = y0 + outputs;
        let out = 0;
        for (; out + 3 < outputs; out += 4) {
            const w0 = out * features;
            const w1 = w0 + features;
            const w2 = w1 + features;
            const w3 = w2 + features;
            let sum00 = 0;
            let sum01 = 0;
            let sum02 = 0;
            let sum03 = 0;
            let sum10 = 0;
            let sum11 = 0;
            let sum12 = 0;
            let sum13 = 0;
            for (let j = 0; j < features; j++) {
                const a = x[x0 + j];
                const b = x[x1 + j];
                const v0 = w[w0 + j];
                const v1 = w[w1 + j];
                const v2 = w[w2 + j];
                const v3 = w[w3 + j];
                sum00 += a * v0;
                sum01 += a * v1;
                sum02 += a * v2;
                sum03 += a * v3;
                sum10 += b * v0;
                sum11 += b * v1;
                sum12 += b * v2;
                sum13 += b * v3;
            }
            y[y0 + out] = sum00;
            y[y0 + out + 1] = sum01;
            y[y0 + out + 2] = sum02;
            y[y0 + out + 3] = sum03;
            y[y1 + out] = sum10;
            y[y1 + out + 1] = sum11;
            y[y1 + out + 2] = sum12;
            y[y1 + out + 3] = sum13;
        }
        for (; out < outputs; out++) {
            y[y0 + out] = dot(x, x0, w, out * features, features);
            y[y1 + out] = dot(x, x1, w, out * features, features);
        }
    }
    if (row < rows) {
        for (let out = 0; out < outputs; out++) {
            y[row * outputs + out] = dot(x, row * features, w, out * features, features);
        }
    }
}
function dot(x, from, w, at, count) {
    let sum = 0;
    for (let j = 0; j < count; j++)
        sum += x[from + j] * w[at + j];
    return sum;
}
/** Rows for which it is worth having the weights of a feature side by side. */
const ROWS_WORTH_TURNING = 256;
function multiplySparse(input, weights, output) {
    const { rows: outputs, cols: features } = weights;
    const turned = input.rows >= ROWS_WORTH_TURNING && outputs > 1;
    const w = turned ? turnedOf(weights).data : weights.data;
    const [outStep, featureStep] = turned ? [1, outputs] : [features, 1];
    const { indptr, indices, data } = input;
    const y = output.data;
    for (let row = 0; row < input.rows; row++) {
        const to = row * outputs;
        const end = indptr[row + 1];
        for (let at = indptr[row]; at < end; at++) {
            const value = data[at];
            let from = indices[at] * featureStep;
            for (let out = 0; out < outputs; out++, from += outStep)
                y[to + out] += value * w[from];
        }
    }
}
const known = new WeakMap();
function turnedOf(weights) {
    let turned = known.get(weights);
    if (turned === undefined) {
        turned = transposed(weights);
        known.set(weights, turned);
    }
    return turned;
}
function addBias(output, bias) {
    const { cols, data } = output;
    if (typeof bias === 'number') {
        if (bias !== 0)
            for (let at = 0; at < data.length; at++)
                data[at] += bias;
        return;
    }
    const shared = bias.length === 1;
    for (let at = 0; at < data.length; at += cols) {
        for (let col = 0; col < cols; col++)
            data[at + col] += bias[shared ? 0 : col];
    }
}
/** Rows and columns swapped. */
function transposed(weights) {
    const { rows, cols, data } = weights;
    const out = new Float64Array(data.length);
    for (let row = 0; row < rows; row++) {
        for (let col = 0; col < cols; col++)
            out[col * rows + row] = data[row * cols + col];
    }
    return { rows: cols, cols: rows, data: out };
}


/***/ }),

/***/ 26166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ vectorUnit)
});

// UNUSED EXPORTS: VectorUnit

;// CONCATENATED MODULE: ./src/plan/vector/kernels.ts
/** kernels/ compiled by scripts/build-kernels.mjs: WebAssembly in Base64. */
const VECTOR_KERNELS = 'AGFzbQEAAAABPAVgCH9/f39/f39/AGAKf39/f39/f39/fwBgBH9/f38AYAl/f39/f39/f38AYA1/f39/f39/f39/f39/AAMIBwEC' +
    'AAADAAQFAwEAAAdJBgthZGRMZWF2ZXMzMgADC2FkZExlYXZlczY0AAILYWRkTGVhZlJvd3MABAduZWFyZXN0AAYIbXVsdGlwbHkA' +
    'BQZtZW1vcnkCAAqiGQe/AgIDfAN/IAJBA3QhDiAFKwMAIQsDQCAABEAgASAAaGohDSAAIABBAWtxIQAgBiANIA5saiECRAAAAAAA' +
    'AAAAIQpBACEFA0AgBSAOSQRAIAogBCAFaisDACACIAVqKwMAoqAhCiAFQQhqIQUMAQsLIAsgCkQAAAAAAAAAwKKgIAcgDUEDdGor' +
    'AwCgRAAAAAAAAAAApSIKIAgrAwBjBEBBACEFA0ACQCAFQQF0QQFqIg9BAWohAiADIA9MDQAgCCACIA8gAiADSAR/IAggAkEDdGor' +
    'AwAgCCAPQQN0aisDAGQFQQALGyICQQN0aisDACIMIAplDQAgCCAFQQN0aiAMOQMAIAkgBUECdGogCSACQQJ0aigCADYCACACIQUM' +
    'AQsLIAggBUEDdGogCjkDACAJIAVBAnRqIA02AgALDAELCwuuAwEQfyAAIgQiDSIOIg8iECIRIQwgAUEAIAFrIAFBAE4iExshEgNA' +
    'IBJBAEoEQAJAIBJBAWshEiAAKAIMIAIgACgCCGorAwAgACsDAGRBBHRqIQEgBCgCDCACIAQoAghqKwMIIAQrAwBkQQR0aiEFIA0o' +
    'AgwgAiANKAIIaisDECANKwMAZEEEdGohBiAOKAIMIAIgDigCCGorAxggDisDAGRBBHRqIQcgDygCDCACIA8oAghqKwMgIA8rAwBk' +
    'QQR0aiEIIBAoAgwgAiAQKAIIaisDKCAQKwMAZEEEdGohCSARKAIMIAIgESgCCGorAzAgESsDAGRBBHRqIQogDCgCDCACIAwoAghq' +
    'KwM4IAwrAwBkQQR0aiELIBMEf0EBBSAAIAFzIAQgBXNyIAYgDXNyIAcgDnNyIAggD3NyIAkgEHNyIAogEXNyIAsgDHNyC0UNACAB' +
    'IQAgBSEEIAYhDSAHIQ4gCCEPIAkhECAKIREgCyEMDAILCwsgAyAANgIAIAMgBDYCBCADIA02AgggAyAONgIMIAMgDzYCECADIBA2' +
    'AhQgAyARNgIYIAMgDDYCHAteAQJ/A0AgBCAJSgRAIAAgASACIAcQAUEAIQgDQCAIQSBJBEAgBSAFKwMAIAcgCGooAgArAwCgOQMA' +
    'IAUgBmohBSAIQQRqIQgMAQsLIAIgA2ohAiAJQQFqIQkMAQsLC2ABAn8DQCAEIAlKBEAgACABIAIgBxABQQAhCANAIAhBIEkEQCAF' +
    'IAUqAgC7IAcgCGooAgArAwCgtjgCACAFIAZqIQUgCEEEaiEIDAELCyACIANqIQIgCUEBaiEJDAELCwuJAQEEfwNAIAQgDEoEQCAA' +
    'IAEgAiAHEAFBACEJA0AgCUEgSQRAIAggByAJaigCACsDAPwCaiEKQQAhCwNAIAYgC0oEQCAFIAUrAwAgCisDAKA5AwAgBUEIaiEF' +
    'IApBCGohCiALQQFqIQsMAQsLIAlBBGohCQwBCwsgAiADaiECIAxBAWohDAwBCwsLmgkCC3sLfyACQQN0IRwgBEEDdCEaA0AgASAZ' +
    'SgRAIAAgHGogACABIBlrIhtBAUobIhggHGogGCAbQQJKGyIXIBxqIBcgG0EDShshFiADIRNBACEdA0AgBCAdSgRA/QwAAAAAAAAA' +
    'AAAAAAAAAAAAIQn9DAAAAAAAAAAAAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACEI/QwAAAAAAAAAAAAAAAAAAAAAIQ/9DAAA' +
    'AAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACEO/QwAAAAAAAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAh' +
    'DUEAIQIDQCACIBxJBEAgE/0ABAAhDCAT/QAEECELIBNBIGohEyAJIAAgAmr9CgMAIgogDP3yAf3wASEJIBAgCiAL/fIB/fABIRAg' +
    'CCACIBhq/QoDACIKIAz98gH98AEhCCAPIAogC/3yAf3wASEPIBIgAiAXav0KAwAiCiAM/fIB/fABIRIgDiAKIAv98gH98AEhDiAR' +
    'IAIgFmr9CgMAIgogDP3yAf3wASERIA0gCiAL/fIB/fABIQ0gAkEIaiECDAELCyAFBEAgCSAFIB1BA3RqIgL9AAQAIgv98AEhCSAQ' +
    'IAL9AAQQIgr98AEhECAPIAr98AEhDyASIAv98AEhEiAOIAr98AEhDiARIAv98AEhESANIAr98AEhDSAIIAv98AEhCAsgBgRAIBAg' +
    'EP0MAAAAAAAAAAAAAAAAAAAAAP1K/U4hECAIIAj9DAAAAAAAAAAAAAAAAAAAAAD9Sv1OIQggDyAP/QwAAAAAAAAAAAAAAAAAAAAA' +
    '/Ur9TiEPIBIgEv0MAAAAAAAAAAAAAAAAAAAAAP1K/U4hEiAOIA79DAAAAAAAAAAAAAAAAAAAAAD9Sv1OIQ4gESAR/QwAAAAAAAAA' +
    'AAAAAAAAAAAA/Ur9TiERIA0gDf0MAAAAAAAAAAAAAAAAAAAAAP1K/U4hDSAJIAn9DAAAAAAAAAAAAAAAAAAAAAD9Sv1OIQkLIAcg' +
    'HUEDdGohFAJAIAQgHWsiFUEDSgRAIBQgCf0LBAAgFCAQ/QsEEAwBCyAUIAn9IQA5AwAgFUEBSgRAIBQgCf0hATkDCAsgFUECSgRA' +
    'IBQgEP0hADkDEAsLIBtBAUoEQAJAIBQgGmohAiAVQQNKBEAgAiAI/QsEACACIA/9CwQQDAELIAIgCP0hADkDACAVQQFKBEAgAiAI' +
    '/SEBOQMICyAVQQJKBEAgAiAP/SEAOQMQCwsLIBtBAkoEQAJAIBQgGkEBdGohAiAVQQNKBEAgAiAS/QsEACACIA79CwQQDAELIAIg' +
    'Ev0hADkDACAVQQFKBEAgAiAS/SEBOQMICyAVQQJKBEAgAiAO/SEAOQMQCwsLIBtBA0oEQAJAIBQgGkEDbGohAiAVQQNKBEAgAiAR' +
    '/QsEACACIA39CwQQDAELIAIgEf0hADkDACAVQQFKBEAgAiAR/SEBOQMICyAVQQJKBEAgAiAN/SEAOQMQCwsLIB1BBGohHQwBCwsg' +
    'FiAcaiEAIAcgGkECdGohByAZQQRqIRkMAQsLC8cHAxB7C38BfCABQQJ0ISYgAUEDdCElIANBA3QhJwNAIAAgI0oEQCAGICZqIiEg' +
    'JmoiICAmaiEiIAsrAwAgBysDAKAiKCAomUQraaQpKxuAPqKgtv0TIRAgCyAnaisDACAHKwMIoCIoICiZRCtppCkrG4A+oqC2/RMh' +
    'DyALICdBAXRqKwMAIAcrAxCgIiggKJlEK2mkKSsbgD6ioLb9EyEOIAsgJ0EDbGorAwAgBysDGKAiKCAomUQraaQpKxuAPqKgtv0T' +
    'IQ0gCiEdQQAhJANAIAIgJEoEQCAd/QAEACESIB39AAQQIREgHUEgaiEdIBIiFCIcIRogESITIhshGUEAIR4DQCAeICZJBEAgHf0A' +
    'BAAhFyAd/QAEECEWIB1BIGohHSASIAYgHmr9CQIAIhUgF/3mAf3kASESIBEgFSAW/eYB/eQBIREgFCAeICFq/QkCACIVIBf95gH9' +
    '5AEhFCATIBUgFv3mAf3kASETIBwgHiAgav0JAgAiFSAX/eYB/eQBIRwgGyAVIBb95gH95AEhGyAaIB4gImr9CQIAIhUgF/3mAf3k' +
    'ASEaIBkgFSAW/eYB/eQBIRkgHkEEaiEeDAELCyASIBD9QyIYIBQgD/1DIhf9UCAcIA79QyIWIBogDf1DIhX9UP1QIBEgEP1DIhQg' +
    'EyAP/UMiE/1QIBsgDv1DIhIgGSAN/UMiEf1Q/VD9UP1TBEAgJEEDdCEfIBj9pAEgFP2kAUEEdHIiHgRAIB4gHyABIAMgBCAFIAgg' +
    'CSALIAwQACALKwMAIAcrAwCgIiggKJlEK2mkKSsbgD6ioLb9EyEQCyAX/aQBIBP9pAFBBHRyIh4EQCAeIB8gASADIAQgJWogBUEI' +
    'aiAIIAkgCyAnaiIeIAwgJ0EBdmoQACAeKwMAIAcrAwigIiggKJlEK2mkKSsbgD6ioLb9EyEPCyAW/aQBIBL9pAFBBHRyIh4EQCAe' +
    'IB8gASADIAQgJUEBdGogBUEQaiAIIAkgCyAnQQF0aiIeIAwgJ2oQACAeKwMAIAcrAxCgIiggKJlEK2mkKSsbgD6ioLb9EyEOCyAV' +
    '/aQBIBH9pAFBBHRyIh4EQCAeIB8gASADIAQgJUEDbGogBUEYaiAIIAkgCyAnQQNsaiIeIAwgJ2ogJ0EBdmoQACAeKwMAIAcrAxig' +
    'IiggKJlEK2mkKSsbgD6ioLb9EyENCwsgJEEBaiEkDAELCyAiICZqIQYgBCAlQQJ0aiEEIAVBIGohBSAHQSBqIQcgCyAnQQJ0aiEL' +
    'IAwgJ0EBdGohDCAjQQRqISMMAQsLCw==';

;// CONCATENATED MODULE: ./src/plan/vector/unit.ts

/** More than that is not copied there: the plain loops work in place. */
const MAX_BYTES = 256 * 1024 ** 2;
const PAGE = 65_536;
/** Addresses are multiples of a cache line. The first one stays free: address 0 means none. */
const LINE = 64;
/**
 * The one memory of this thread's vector kernels. Each call says what it needs; what a kernel keeps there between calls
 * (trees, training rows) stays as long as no other kernel takes the memory over.
 */
class VectorUnit {
    functions;
    #memory;
    #owner = null;
    constructor(exports) {
        this.#memory = exports.memory;
        this.functions = exports;
    }
    /**
     * Takes the memory for `owner`, with places for parts of these sizes in bytes. Null when they are too large or there is
     * not enough memory. `kept`: the owner had it last, with the same parts, so that they hold what they held.
     */
    claim(owner, sizes) {
        const places = [];
        let end = LINE;
        for (const size of sizes) {
            places.push(end);
            end += Math.ceil(size / LINE) * LINE;
        }
        if (end > MAX_BYTES || !this.#grow(end))
            return null;
        const kept = this.#owner === owner;
        this.#owner = owner;
        return { places, kept };
    }
    #grow(bytes) {
        const missing = bytes - this.#memory.buffer.byteLength;
        if (missing <= 0)
            return true;
        try {
            this.#memory.grow(Math.ceil(missing / PAGE));
            return true;
        }
        catch {
            return false;
        }
    }
    /** Views stay valid until the next claim, which may move the memory. */
    floats64(place, count) {
        return new Float64Array(this.#memory.buffer, place, count);
    }
    floats32(place, count) {
        return new Float32Array(this.#memory.buffer, place, count);
    }
    ints(place, count) {
        return new Int32Array(this.#memory.buffer, place, count);
    }
}
let started;
/**
 * The vector kernels, compiled at the first call; null where there is no WebAssembly with vectors. Callers then run their
 * plain loop, which gives the same bits.
 */
function vectorUnit() {
    if (started !== undefined)
        return started;
    try {
        const module = new WebAssembly.Module(Buffer.from(VECTOR_KERNELS, 'base64'));
        started = new VectorUnit(new WebAssembly.Instance(module).exports);
    }
    catch {
        started = null;
    }
    return started;
}


/***/ })

};
