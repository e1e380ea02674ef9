export const id = 9688;
export const ids = [9688];
export const modules = {

/***/ 79688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  matrixFactorizationLowering: () => (/* binding */ matrixFactorizationLowering),
  topicsLowering: () => (/* binding */ topicsLowering)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/access.ts
var access = __webpack_require__(74136);
// EXTERNAL MODULE: ./src/formats/class-names.ts
var class_names = __webpack_require__(40177);
// EXTERNAL MODULE: ./src/plan/estimators.ts
var estimators = __webpack_require__(78136);
// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
// EXTERNAL MODULE: ./src/plan/products.ts + 1 modules
var products = __webpack_require__(34195);
;// CONCATENATED MODULE: ./src/plan/factors/coordinate-descent.ts


/**
 * Non-negative loadings W (rows x components) with W H near the input, by cyclic coordinate descent
 * (sklearn/decomposition/_cdnmf_fast.pyx). It stops by the sum over all rows, so that rows that are asked together end at the
 * same step, as in scikit-learn.
 */
function factorsByDescent(input, components, { tolerance, iterations, l1, l2 }) {
    const count = components.rows;
    const gram = (0,products/* affine */.Qu)({ kind: 'dense', ...components }, components).data;
    for (let at = 0; at < count; at++)
        gram[at * count + at] += l2;
    const targets = (0,products/* affine */.Qu)(input, components, -l1).data;
    const factors = (0,blocks/* denseBlock */.L9)(input.rows, count);
    let first = 0;
    for (let step = 1; step <= iterations; step++) {
        const violation = descend(factors, gram, targets);
        if (step === 1)
            first = violation;
        if (first === 0 || violation / first <= tolerance)
            break;
    }
    return factors;
}
/** One pass over all coordinates; returns how far the projected gradients were from zero. */
function descend({ rows, cols: count, data }, gram, targets) {
    let violation = 0;
    for (let component = 0; component < count; component++) {
        const curvature = gram[component * count + component];
        for (let row = 0; row < rows; row++) {
            const from = row * count;
            let gradient = -targets[from + component];
            for (let other = 0; other < count; other++)
                gradient += gram[component * count + other] * data[from + other];
            const value = data[from + component];
            violation += Math.abs(value === 0 ? Math.min(0, gradient) : gradient);
            if (curvature !== 0)
                data[from + component] = Math.max(value - gradient / curvature, 0);
        }
    }
    return violation;
}

;// CONCATENATED MODULE: ./src/plan/factors/divergence.ts

/** numpy.finfo(numpy.float32).eps, below which scikit-learn takes a value for zero. */
const TINY = 2 ** -23;
/** Square root of twice the beta-divergence of the input and W H (sklearn/decomposition/_nmf.py, _beta_divergence). */
function betaDivergence(input, factors, components, beta) {
    const product = (0,products/* affine */.Qu)(factors, (0,products/* transposed */.u)(components)).data;
    return Math.sqrt(2 * Math.max(beta === 2 ? squares(input.data, product) : general(input.data, product, beta), 0));
}
function squares(input, product) {
    let sum = 0;
    for (const [at, value] of input.entries())
        sum += (value - product[at]) ** 2;
    return sum / 2;
}
function general(input, product, beta) {
    let total = 0;
    let sum = 0;
    for (const [at, value] of input.entries()) {
        const fitted = product[at];
        total += beta === 1 ? fitted : beta === 0 ? 1 : fitted ** beta;
        if (value <= TINY)
            continue;
        const safe = Math.max(fitted, TINY);
        if (beta === 1)
            sum += value * Math.log(value / safe) - value;
        else if (beta === 0)
            sum += value / safe - Math.log(value / safe);
        else
            sum += value ** beta - beta * value * safe ** (beta - 1);
    }
    if (beta === 1)
        return sum + total;
    if (beta === 0)
        return sum - total;
    return (sum + total * (beta - 1)) / (beta * (beta - 1));
}

;// CONCATENATED MODULE: ./src/plan/factors/multiplicative.ts



/** Non-negative loadings by multiplicative updates (sklearn/decomposition/_nmf.py, _fit_multiplicative_update and _solve_W). */
function factorsByProducts(input, components, settings) {
    const { tolerance, iterations, beta } = settings;
    const factors = (0,blocks/* denseBlock */.L9)(input.rows, components.rows);
    const mean = input.data.reduce((sum, value) => sum + value, 0) / input.data.length;
    factors.data.fill(Math.sqrt(mean / components.rows));
    const update = updateOf(input, components, settings);
    const byError = settings.stop === 'error';
    const first = byError ? betaDivergence(input, factors, components, beta) : 0;
    let previous = first;
    for (let step = 1; step <= iterations; step++) {
        const before = byError ? null : factors.data.slice();
        update(factors);
        if (byError && beta < 1)
            for (const [at, value] of factors.data.entries())
                if (value < 2 ** -52)
                    factors.data[at] = 0;
        if (tolerance <= 0)
            continue;
        if (before !== null) {
            if (changeOf(factors.data, before) <= tolerance)
                break;
        }
        else if (step % 10 === 0) {
            const error = betaDivergence(input, factors, components, beta);
            if ((previous - error) / first < tolerance)
                break;
            previous = error;
        }
    }
    return factors;
}
function changeOf(now, before) {
    let difference = 0;
    let size = 0;
    for (const [at, value] of now.entries()) {
        difference += (value - before[at]) ** 2;
        size += value * value;
    }
    return Math.sqrt(difference) / Math.sqrt(size);
}
function updateOf(input, components, { beta, l1, l2, stop }) {
    // NMF adds the penalty to the sums that it keeps for the next step, so that it grows with every one.
    const added = beta === 1 && stop === 'error' && l1 > 0 ? l1 : 0;
    const across = (0,products/* transposed */.u)(components);
    const power = beta < 1 ? 1 / (2 - beta) : beta > 2 ? 1 / (beta - 1) : 1;
    const ratio = beta === 2 ? frobenius(input, components) : multiplicative_general(input, components, across, { beta, added });
    return (factors) => {
        const { above, below } = ratio(factors);
        for (let at = 0; at < factors.data.length; at++) {
            const value = factors.data[at];
            const divisor = below(at) + (l1 > 0 && added === 0 ? l1 : 0) + (l2 > 0 ? l2 * value : 0);
            const change = above[at] / (divisor === 0 ? TINY : divisor);
            factors.data[at] = value * (power === 1 ? change : change ** power);
        }
    };
}
function frobenius(input, components) {
    const above = (0,products/* affine */.Qu)(input, components).data;
    const gram = { ...components, cols: components.rows, data: (0,products/* affine */.Qu)({ kind: 'dense', ...components }, components).data };
    return (factors) => {
        const { data } = (0,products/* affine */.Qu)(factors, gram);
        return { above, below: (at) => data[at] };
    };
}
function multiplicative_general(input, components, across, { beta, added }) {
    const count = components.rows;
    const sums = Float64Array.from({ length: count }, (_, at) => components.data.subarray(at * components.cols, (at + 1) * components.cols).reduce((sum, value) => sum + value, 0));
    return (factors) => {
        const product = (0,products/* affine */.Qu)(factors, across);
        const quotient = product.data.map((value, at) => {
            const safe = beta < 2 && value < TINY ? TINY : value;
            return beta === 1 ? input.data[at] / safe : safe ** (beta - 2) * input.data[at];
        });
        const above = (0,products/* affine */.Qu)({ ...product, data: quotient }, components).data;
        if (added !== 0)
            for (let at = 0; at < count; at++)
                sums[at] += added;
        if (beta === 1)
            return { above, below: (at) => sums[at % count] };
        const powers = product.data.map((value) => (beta < 1 && value < TINY ? TINY : value) ** (beta - 1));
        const { data } = (0,products/* affine */.Qu)({ ...product, data: powers }, components);
        return { above, below: (at) => data[at] };
    };
}

;// CONCATENATED MODULE: ./src/plan/factors/topics.ts

/**
 * Topics of every document, each row's shares adding to one: variational inference document by document
 * (sklearn/decomposition/_lda.py, _update_doc_distribution).
 */
function topicShares(input, model) {
    const topics = model.words.rows;
    const out = (0,blocks/* denseBlock */.L9)(input.rows, topics);
    for (let row = 0; row < input.rows; row++) {
        const [from, to] = [input.indptr[row], input.indptr[row + 1]];
        const weights = topicsOf(input.indices.subarray(from, to), input.data.subarray(from, to), model);
        const total = weights.reduce((sum, value) => sum + value, 0);
        for (let topic = 0; topic < topics; topic++)
            out.data[row * topics + topic] = weights[topic] / total;
    }
    return out;
}
function topicsOf(indices, counts, { words, prior, iterations, tolerance }) {
    const topics = words.rows;
    let weights = new Float64Array(topics).fill(1);
    const start = Math.exp(psi(1) - psi(topics));
    let expected = new Float64Array(topics).fill(start);
    for (let step = 0; step < iterations; step++) {
        const next = new Float64Array(topics);
        for (const [at, word] of indices.entries()) {
            let norm = 0;
            for (let topic = 0; topic < topics; topic++)
                norm += expected[topic] * words.data[topic * words.cols + word];
            const share = counts[at] / (norm + 2 ** -52);
            for (let topic = 0; topic < topics; topic++)
                next[topic] += share * words.data[topic * words.cols + word];
        }
        let change = 0;
        let total = 0;
        for (let topic = 0; topic < topics; topic++) {
            const value = next[topic] * expected[topic] + prior;
            next[topic] = value;
            total += value;
            change += Math.abs(weights[topic] - value);
        }
        const base = psi(total);
        expected = next.map((value) => Math.exp(psi(value) - base));
        weights = next;
        if (change / topics < tolerance)
            break;
    }
    return weights;
}
/**
 * The digamma function with the few terms of its series that scikit-learn takes (sklearn/decomposition/_online_lda_fast.pyx, after
 * algorithm AS 103), because its errors of about 1e-9 decide at which step the search stops.
 */
function psi(x) {
    if (x <= 1e-6)
        return -0.5772156649015329 - 1 / x;
    let result = 0;
    let at = x;
    for (; at < 6; at++)
        result -= 1 / at;
    let r = 1 / at;
    result += Math.log(at) - 0.5 * r;
    r = r * r;
    return result - r * (1 / 12 - r * (1 / 120 - r * (1 / 252)));
}

// EXTERNAL MODULE: ./src/lower/sklearn/features.ts
var features = __webpack_require__(32643);
;// CONCATENATED MODULE: ./src/lower/sklearn/factorizations.ts




const NMF = 'sklearn.decomposition.NMF';
const MINI_BATCH = 'sklearn.decomposition.MiniBatchNMF';
const LDA = 'sklearn.decomposition.LatentDirichletAllocation';
/** Non-negative loadings of the fitted components. The rows of one call end at the same step of the solver. */
const matrixFactorizationLowering = {
    classes: [NMF, MINI_BATCH],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const components = attributes.matrix('components_');
        const [tolerance, iterations] = [attributes.number('tol'), stepsOf(attributes)];
        const settings = { tolerance, iterations, ...penaltiesOf(attributes, components.cols) };
        const beta = betaOf(attributes);
        const solver = className === MINI_BATCH ? 'mu' : attributes.string('solver');
        if (solver !== 'mu' && solver !== 'cd')
            throw (0,errors/* unsupported */.qO)(`${className}.solver`, `the solver "${solver}"`);
        const shuffled = solver === 'cd' && attributes.boolean('shuffle');
        if (shuffled)
            throw (0,errors/* unsupported */.qO)(`${className}.shuffle`, 'the order of the steps is random');
        const stop = className === MINI_BATCH ? 'change' : 'error';
        const about = { className, inputs: (0,features/* inputsOf */.Vc)(attributes, 'number', components.cols) };
        return (0,estimators/* numericTransformer */.BL)(about, (input) => {
            // The mini-batch one looks at no sign when it transforms.
            if (className === NMF)
                requireNonNegative(input, className);
            if (className === NMF && beta <= 0)
                requirePositive((0,blocks/* toDense */.FL)(input), className);
            if (solver === 'cd')
                return factorsByDescent(input, components, settings);
            return factorsByProducts((0,blocks/* toDense */.FL)(input), components, { ...settings, beta, stop });
        });
    },
};
function stepsOf(attributes) {
    return attributes.optionalNumber('transform_max_iter') ?? attributes.int('max_iter');
}
function betaOf(attributes) {
    const loss = attributes.raw('beta_loss');
    if (loss === 'frobenius')
        return 2;
    if (loss === 'kullback-leibler')
        return 1;
    return loss === 'itakura-saito' ? 0 : attributes.number('beta_loss');
}
/**
 * Until 1.1 one `alpha` for both factors (`regularization` says for which, from 0.24 on); from 1.0 on `alpha_W`, which counts once
 * a column.
 */
function penaltiesOf(attributes, columns) {
    const ratio = attributes.number('l1_ratio');
    const split = (alpha) => ({ l1: alpha * ratio, l2: alpha * (1 - ratio) });
    const own = attributes.optionalNumber('alpha_W') ?? 0;
    const alpha = attributes.get('alpha');
    if (own !== 0 || (attributes.has('alpha_H') && attributes.raw('alpha_H') !== 'same'))
        return split(columns * own);
    // "deprecated" from 1.0 on means the default, 0.
    if (alpha === undefined || typeof alpha === 'string')
        return split(0);
    const kind = attributes.get('regularization');
    return split(kind === 'components' || kind === null ? 0 : attributes.number('alpha'));
}
/** scikit-learn's check_non_negative. */
function requireNonNegative({ data }, className) {
    if (data.some((value) => value < 0))
        throw outside(className, 'negative values');
}
function requirePositive({ data }, className) {
    if (data.includes(0))
        throw outside(className, 'zeros, which its beta_loss does not take');
}
function outside(className, what) {
    return new errors/* ModelGateError */.j3('data', `${className} got ${what}`, {
        remedy: 'scikit-learn refuses such rows as well; give data like that of training.',
    });
}
/** Topics of documents that are given as counts of words. */
const topicsLowering = {
    classes: [LDA],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const words = attributes.matrix('exp_dirichlet_component_');
        if (words.rows === 0)
            throw (0,errors/* corrupt */.qb)(LDA, 'no topics');
        const model = {
            words,
            prior: attributes.number('doc_topic_prior_'),
            iterations: attributes.int('max_doc_update_iter'),
            tolerance: attributes.number('mean_change_tol'),
        };
        return (0,estimators/* numericTransformer */.BL)({ className: LDA, inputs: (0,features/* inputsOf */.Vc)(attributes, 'number', words.cols) }, (input) => {
            requireNonNegative(input, LDA);
            return topicShares((0,blocks/* toSparse */.UH)(input), model);
        });
    },
};


/***/ }),

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
