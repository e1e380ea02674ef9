export const id = 3340;
export const ids = [3340];
export const modules = {

/***/ 43340:
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
// EXTERNAL MODULE: ./src/formats/labels.ts
var labels = __webpack_require__(65249);
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
function factorsByDescent(input, components, { tolerance, iterations, l1, l2, orders }) {
    const count = components.rows;
    const gram = (0,products/* affine */.Qu)({ kind: 'dense', ...components }, components).data;
    for (let at = 0; at < count; at++)
        gram[at * count + at] += l2;
    const targets = (0,products/* affine */.Qu)(input, components, -l1).data;
    const factors = (0,blocks/* denseBlock */.L9)(input.rows, count);
    const inOrder = Int32Array.from({ length: count }, (_, at) => at);
    const next = orders?.();
    let first = 0;
    for (let step = 1; step <= iterations; step++) {
        const violation = descend(factors, gram, targets, next?.(count) ?? inOrder);
        if (step === 1)
            first = violation;
        if (first === 0 || violation / first <= tolerance)
            break;
    }
    return factors;
}
/** One pass over all coordinates; returns how far the projected gradients were from zero. */
function descend({ rows, cols: count, data }, gram, targets, order) {
    let violation = 0;
    for (let turn = 0; turn < count; turn++) {
        const component = order[turn];
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

;// CONCATENATED MODULE: ./src/plan/functions/mersenne-twister.ts
const SIZE = 624;
const SHIFT = 397;
/** numpy.random.RandomState, as far as permutations need it: MT19937 (Matsumoto and Nishimura 1998). */
class MersenneTwister {
    #key;
    #at;
    /** @param key the 624 words of a state, of which `at` are used up */
    constructor(key, at) {
        this.#key = Uint32Array.from({ length: SIZE }, (_, word) => key[word] ?? 0);
        this.#at = at;
    }
    /** RandomState(seed), a seed of 32 bits. */
    static seeded(seed) {
        const key = new Uint32Array(SIZE);
        key[0] = seed;
        for (let at = 1; at < SIZE; at++) {
            const before = key[at - 1];
            key[at] = Math.imul(1_812_433_253, before ^ (before >>> 30)) + at;
        }
        return new MersenneTwister(key, SIZE);
    }
    #next() {
        if (this.#at >= SIZE)
            this.#turn();
        let word = this.#key[this.#at++];
        word ^= word >>> 11;
        word ^= (word << 7) & 0x9d2c5680;
        word ^= (word << 15) & 0xefc60000;
        return (word ^ (word >>> 18)) >>> 0;
    }
    #turn() {
        const key = this.#key;
        for (let at = 0; at < SIZE; at++) {
            const mixed = (key[at] & 0x80000000) | (key[(at + 1) % SIZE] & 0x7fffffff);
            key[at] = key[(at + SHIFT) % SIZE] ^ (mixed >>> 1) ^ (mixed & 1 ? 0x9908b0df : 0);
        }
        this.#at = 0;
    }
    /** RandomState.permutation(size). */
    permutation(size) {
        const order = Int32Array.from({ length: size }, (_, at) => at);
        for (let at = size - 1; at > 0; at--) {
            const other = this.#below(at);
            const kept = order[at];
            order[at] = order[other];
            order[other] = kept;
        }
        return order;
    }
    /** A number from 0 to `most`: bits are drawn until they are not above it. */
    #below(most) {
        const mask = 2 ** (32 - Math.clz32(most)) - 1;
        for (;;) {
            const value = (this.#next() & mask) >>> 0;
            if (value <= most)
                return value;
        }
    }
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
        const order = shuffled ? { orders: ordersOf(attributes) } : {};
        const stop = className === MINI_BATCH ? 'change' : 'error';
        const about = { className, inputs: (0,features/* inputsOf */.Vc)(attributes, 'number', components.cols) };
        return (0,estimators/* numericTransformer */.BL)(about, (input) => {
            // The mini-batch one looks at no sign when it transforms.
            if (className === NMF)
                requireNonNegative(input, className);
            if (className === NMF && beta <= 0)
                requirePositive((0,blocks/* toDense */.FL)(input), className);
            if (solver === 'cd')
                return factorsByDescent(input, components, { ...settings, ...order });
            return factorsByProducts((0,blocks/* toDense */.FL)(input), components, { ...settings, beta, stop });
        });
    },
};
/**
 * `random_state` decides in which order the components are looked at (shuffle=True): a seed, from which every call starts anew.
 * @throws unsupported for None, and for a generator, which scikit-learn draws from in call after call
 */
function ordersOf(attributes) {
    const seed = (0,labels/* scalarOf */.ol)(attributes.raw('random_state'));
    const number = typeof seed === 'number' ? seed : NaN;
    if (!Number.isInteger(number) || number < 0 || number >= 2 ** 32) {
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.shuffle`, 'without a number as random_state the order of the steps is another one in every call, so there is nothing to reproduce');
    }
    return () => {
        const random = MersenneTwister.seeded(number);
        return (components) => random.permutation(components);
    };
}
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


/***/ })

};
