export const id = 7315;
export const ids = [7315,8136];
export const modules = {

/***/ 27315:
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

// EXTERNAL MODULE: ./src/plan/estimators.ts
var estimators = __webpack_require__(78136);
// EXTERNAL MODULE: ./src/plan/graph-nodes.ts
var graph_nodes = __webpack_require__(17331);
// EXTERNAL MODULE: ./src/plan/graph-math.ts
var graph_math = __webpack_require__(67222);
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
// EXTERNAL MODULE: ./src/onnx/attributes.ts
var attributes = __webpack_require__(24930);
;// CONCATENATED MODULE: ./src/lower/sklearn/graph-factors.ts


/**
 * `factorsByDescent` in a graph: a Loop over passes, in which the components come one after the other and all rows at once, until
 * the sum of the projected gradients over all rows is small against that of the first pass.
 */
function graphFactorsByDescent(graph, matrix, components, { tolerance, iterations, l1, l2 }) {
    const { abs, add, div, equal, lessEqual, max, min, mul, not, or, sub, times, where } = (0,graph_math/* graphMath */.T)(graph);
    const { rows: count, cols } = components;
    const gram = (0,products/* affine */.Qu)({ kind: 'dense', ...components }, components).data;
    for (let at = 0; at < count; at++)
        gram[at * count + at] += l2;
    const targets = sub(times(matrix, cols, count, (0,products/* transposed */.u)(components).data), l1);
    const columnsOf = (value) => Array.from({ length: count }, (_, at) => (0,graph_nodes/* graphColumns */.iD)(graph, value, [at]));
    const wanted = columnsOf(targets);
    const scalar = (value) => graph.node('Squeeze', [value]);
    const body = graph.body([
        { elementType: 'int64', shape: [] },
        { elementType: 'bool', shape: [] },
        { elementType: 'double', shape: ['rows', count] },
        { elementType: 'double', shape: [1, 1] },
    ], ([step, , factors, first]) => {
        const columns = columnsOf(factors);
        let violation = null;
        for (let component = 0; component < count; component++) {
            const curvatures = gram.slice(component * count, (component + 1) * count);
            const gradient = sub(times((0,graph_nodes/* graphConcat */.tR)(graph, columns), count, 1, curvatures), wanted[component]);
            const value = columns[component];
            const far = allSum(graph, abs(where(equal(value, 0), min(0, gradient), gradient)));
            violation = violation === null ? far : add(violation, far);
            const curvature = curvatures[component];
            if (curvature !== 0)
                columns[component] = max(sub(value, div(gradient, curvature)), 0);
        }
        const isFirst = graph.node('Equal', [step, graph.constant(BigInt64Array.of(0n), [])]);
        const start = where(isFirst, violation, first);
        // Nothing to do at all is the end as well; the quotient is then NaN.
        const ends = or(equal(start, 0), lessEqual(div(violation, start), tolerance));
        return [scalar(not(ends)), (0,graph_nodes/* graphConcat */.tR)(graph, columns), start];
    });
    const rounds = graph.constant(BigInt64Array.of(BigInt(iterations)), []);
    const nothing = mul(targets, 0);
    const none = graph.constant(Float64Array.of(0), [1, 1]);
    const [factors] = graph.nodes('Loop', [rounds, graph.constant(Uint8Array.of(1), []), nothing, none], 2, { body });
    return { ...factors, elementType: 'double' };
}
function allSum(graph, value) {
    return graph.node('ReduceSum', [value, graph.constant(BigInt64Array.of(0n, 1n), [2])], { keepdims: (0,attributes/* int */.Wh)(1) });
}

;// CONCATENATED MODULE: ./src/lower/sklearn/graph-topics.ts


/**
 * `topicShares` in a graph, for [documents, words] of counts: a Loop over the steps of the search, in which a document that has met
 * the tolerance stays as it is. A word that a document lacks adds zero.
 */
function graphTopicShares(graph, counts, { words, prior, iterations, tolerance }) {
    const math = (0,graph_math/* graphMath */.T)(graph);
    const { abs, add, and, div, equal, exp, less, mul, not, sub, where } = math;
    const topics = words.rows;
    const back = (0,products/* transposed */.u)(words);
    const rowZero = mul((0,graph_nodes/* graphRowSum */.wJ)(graph, counts), 0);
    const zeros = math.times(rowZero, 1, topics, new Float64Array(topics));
    const start = add(zeros, 1);
    // What every document starts from: exp(psi(1) - psi(topics)).
    const expected = exp(sub(graphPsi(math, start), graphPsi(math, add(zeros, topics))));
    const shape = ['documents', topics];
    const body = graph.body([
        { elementType: 'int64', shape: [] },
        { elementType: 'bool', shape: [] },
        { elementType: 'double', shape },
        { elementType: 'double', shape },
        { elementType: 'bool', shape: ['documents', 1] },
    ], ([, , weights, shares, active]) => {
        const norms = add(math.times(shares, topics, words.cols, words.data), 2 ** -52);
        const found = math.times(div(counts, norms), words.cols, topics, back.data);
        const next = add(mul(found, shares), prior);
        const change = div((0,graph_nodes/* graphRowSum */.wJ)(graph, abs(sub(weights, next))), topics);
        const logs = sub(graphPsi(math, next), graphPsi(math, (0,graph_nodes/* graphRowSum */.wJ)(graph, next)));
        const goesOn = and(active, not(less(change, tolerance)));
        return [anyOf(graph, goesOn), where(active, next, weights), where(active, exp(logs), shares), goesOn];
    });
    const rounds = graph.constant(BigInt64Array.of(BigInt(iterations)), []);
    const all = equal(rowZero, 0);
    const [weights] = graph.nodes('Loop', [rounds, graph.constant(Uint8Array.of(1), []), start, expected, all], 3, {
        body,
    });
    const found = { ...weights, elementType: 'double' };
    return div(found, (0,graph_nodes/* graphRowSum */.wJ)(graph, found));
}
function anyOf(graph, marked) {
    const most = graph.node('ReduceMax', [graph.cast(marked, 'int32')], { keepdims: (0,attributes/* int */.Wh)(0) });
    return graph.node('Greater', [most, graph.constant(Int32Array.of(0), [])], {}, { elementType: 'bool' });
}
/** The digamma function as scikit-learn computes it here (plan/factors/topics.ts). */
function graphPsi({ add, div, less, lessEqual, log, mul, neg, sub, where }, x) {
    const tiny = lessEqual(x, 1e-6);
    let at = where(tiny, 1, x);
    let result = mul(at, 0);
    for (let step = 0; step < 6; step++) {
        const small = less(at, 6);
        result = where(small, sub(result, div(1, at)), result);
        at = where(small, add(at, 1), at);
    }
    const r = div(1, at);
    const square = mul(r, r);
    const series = mul(square, sub(1 / 12, mul(square, sub(1 / 120, mul(square, 1 / 252)))));
    const value = sub(add(result, sub(log(at), mul(r, 0.5))), series);
    return where(tiny, sub(neg(div(1, x)), 0.5772156649015329), value);
}

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
        const transform = (input) => {
            // The mini-batch one looks at no sign when it transforms.
            if (className === NMF)
                requireNonNegative(input, className);
            if (className === NMF && beta <= 0)
                requirePositive((0,blocks/* toDense */.FL)(input), className);
            if (solver === 'cd')
                return factorsByDescent(input, components, { ...settings, ...order });
            return factorsByProducts((0,blocks/* toDense */.FL)(input), components, { ...settings, beta, stop });
        };
        return (0,estimators/* numericTransformer */.BL)(about, transform, {
            toOnnx(graph, input) {
                const reason = shuffled ? SHUFFLED : solver === 'mu' ? BY_PRODUCTS : null;
                if (reason !== null)
                    throw (0,errors/* unsupported */.qO)(className, reason);
                const matrix = (0,graph_nodes/* graphMatrix */.yP)(graph, input);
                return { transformed: graphFactorsByDescent(graph, graphNonNegative(graph, matrix), components, settings) };
            },
        });
    },
};
const BY_PRODUCTS = 'the solver "mu" goes on for all rows together until it measures that it is near enough, every ten steps';
const SHUFFLED = 'it draws the order of its steps, and a graph has not the same generator of random numbers';
/** Rows with a negative cell are refused. */
function graphNonNegative(graph, matrix) {
    const { less, rowMin } = (0,graph_math/* graphMath */.T)(graph);
    return (0,graph_nodes/* graphRefuse */.Tg)(graph, matrix, less(rowMin(matrix), 0), 'refuse negative values');
}
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
        const about = { className: LDA, inputs: (0,features/* inputsOf */.Vc)(attributes, 'number', words.cols) };
        const transform = (input) => {
            requireNonNegative(input, LDA);
            return topicShares((0,blocks/* toSparse */.UH)(input), model);
        };
        return (0,estimators/* numericTransformer */.BL)(about, transform, {
            toOnnx: (graph, input) => ({
                transformed: graphTopicShares(graph, graphNonNegative(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input)), model),
            }),
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

/***/ 78136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ denseTransformer),
/* harmony export */   BL: () => (/* binding */ numericTransformer),
/* harmony export */   bk: () => (/* binding */ transformerFacts),
/* harmony export */   kd: () => (/* binding */ classifier),
/* harmony export */   pF: () => (/* binding */ regressor),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67133);
/* harmony import */ var _numeric_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81109);


/** A transformer on numbers; sparse input is made dense. */
function denseTransformer(about, apply, form = {}) {
    return numericTransformer(about, (input) => apply((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .toDense */ .FL)(input)), form);
}
/** A transformer on numbers that has its own way with sparse input. */
function numericTransformer(about, apply, form = {}) {
    return {
        ...transformerFacts(about.className, about.inputs),
        transform: (block) => apply((0,_numeric_input_js__WEBPACK_IMPORTED_MODULE_1__/* .numericInput */ .ui)(block, about)),
        ...form,
    };
}
/** The facts that every transformer shares. */
function transformerFacts(className, inputs) {
    return { className, inputs, task: 'transform', classes: null, outputs: 1, hasProbabilities: false };
}
/** A regressor on numbers: `predict` gives rows x outputs. */
function regressor(about, predict, form = {}) {
    return {
        className: about.className,
        inputs: about.inputs,
        task: 'regression',
        classes: null,
        outputs: about.outputs ?? 1,
        hasProbabilities: false,
        infer(block, want) {
            const values = want.predictions ? predict((0,_numeric_input_js__WEBPACK_IMPORTED_MODULE_1__/* .numericInput */ .ui)(block, about)) : null;
            return { labels: null, values, probabilities: null, scores: null };
        },
        ...form,
    };
}
/** A classifier on numbers. Rules must not write into what `compute` gave: they may run one after the other. */
function classifier(about, rules, form = {}) {
    return {
        className: about.className,
        inputs: about.inputs,
        task: 'classification',
        classes: about.classes,
        outputs: 1,
        hasProbabilities: rules.probabilities !== undefined,
        infer(block, want) {
            const ready = block.kind === 'columns' && rules.computeColumns !== undefined && (0,_numeric_input_js__WEBPACK_IMPORTED_MODULE_1__/* .areFiniteColumns */ .BU)(block, about);
            const raw = (ready ? rules.computeColumns(block) : null) ?? rules.compute((0,_numeric_input_js__WEBPACK_IMPORTED_MODULE_1__/* .numericInput */ .ui)(block, about));
            return {
                labels: want.predictions ? rules.labels(raw) : null,
                values: null,
                probabilities: want.probabilities ? (rules.probabilities?.(raw) ?? null) : null,
                scores: want.scores ? (rules.scores?.(raw) ?? null) : null,
            };
        },
        ...form,
    };
}
/** A copy with the same shape, for kernels that work in place. */
function copyOf(block) {
    return { ...block, data: block.data.slice() };
}


/***/ }),

/***/ 67222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ graphMath)
/* harmony export */ });
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24930);
/* harmony import */ var _graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17331);


/** The arithmetic of a graph. */
function graphMath(graph) {
    const operand = (value) => (typeof value === 'number' ? (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, value) : value);
    const unary = (operator) => (value) => graph.node(operator, [value]);
    const binary = (operator) => (left, right) => graph.node(operator, [operand(left), operand(right)]);
    const reduced = (operator, axes) => (value) => graph.node(operator, [value, graph.constant(BigInt64Array.from(axes, BigInt), [axes.length])], {
        keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1),
    });
    const [add, sub, mul, div] = [binary('Add'), binary('Sub'), binary('Mul'), binary('Div')];
    const [exp, log, equal] = [unary('Exp'), unary('Log'), binary('Equal')];
    const where = (condition, yes, no) => graph.node('Where', [condition, operand(yes), operand(no)]);
    return {
        add,
        sub,
        mul,
        div,
        pow: binary('Pow'),
        max: binary('Max'),
        min: binary('Min'),
        less: binary('Less'),
        lessEqual: binary('LessOrEqual'),
        greater: binary('Greater'),
        greaterEqual: binary('GreaterOrEqual'),
        equal,
        and: binary('And'),
        or: binary('Or'),
        not: unary('Not'),
        isNaN: unary('IsNaN'),
        neg: unary('Neg'),
        abs: unary('Abs'),
        exp,
        log,
        sqrt: unary('Sqrt'),
        sin: unary('Sin'),
        cos: unary('Cos'),
        tanh: unary('Tanh'),
        floor: unary('Floor'),
        // onnxruntime's Sigmoid subtracts from 1, so that small values are 0; shares of them must not be.
        sigmoid: (value) => div(1, add(1, exp(unary('Neg')(value)))),
        square: (value) => mul(value, value),
        // Kahan's way: the error of 1 + x is the same in the logarithm and in the divisor.
        log1p(value) {
            const shifted = add(value, 1);
            const change = sub(shifted, 1);
            const ratio = div(mul(value, log(shifted)), change);
            return where(equal(change, 0), value, where(isInfinite(graph, shifted), log(shifted), ratio));
        },
        expm1(value) {
            const power = exp(value);
            const change = sub(power, 1);
            const ratio = div(mul(change, value), log(power));
            const far = graph.node('Or', [equal(change, -1), isInfinite(graph, power)]);
            return where(equal(change, 0), value, where(far, change, ratio));
        },
        trunc: (value) => mul(graph.node('Sign', [value]), graph.node('Floor', [graph.node('Abs', [value])])),
        where,
        number: (value) => graph.cast(value, 'double'),
        times: (value, rows, cols, data) => (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphProduct */ .Kv)(graph, value, graph.constant(data, [rows, cols])),
        rowMax: reduced('ReduceMax', [1]),
        rowMin: reduced('ReduceMin', [1]),
        allMin: reduced('ReduceMin', [0, 1]),
        allMax: reduced('ReduceMax', [0, 1]),
        sum: (values) => values.reduce((total, value) => add(total, value)),
        polynomial: (value, [first = 0, ...rest]) => rest.reduce((sum, coefficient) => add(mul(sum, value), coefficient), constantLike(graph, value, first)),
    };
}
function isInfinite(graph, value) {
    return graph.node('IsInf', [value]);
}
/** A number that broadcasts like any other operand. */
function constantLike(graph, value, number) {
    return { ...(0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, number), elementType: value.elementType };
}


/***/ }),

/***/ 34195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qu: () => (/* binding */ affine),
  GM: () => (/* binding */ feedColumns),
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
/**
 * What goes into the first layer becomes what comes out of the last, in `output`. Nothing between them leaves the unit's memory. The
 * bits are those of one layer after the other. False, and nothing done, when it is not worth it or there are no vector
 * kernels.
 */
function feedFast({ list, write }, output) {
    const { rows } = output;
    const products = list.reduce((sum, { weights }) => sum + weights.rows * weights.cols, 0);
    if (rows < MIN_ROWS || rows * products < MIN_PRODUCTS)
        return false;
    const unit = (0,vector_unit/* vectorUnit */.W)();
    const shapes = list.map(({ weights: { rows: outputs, cols: features } }) => {
        const padded = Math.ceil(outputs / PANEL) * PANEL;
        return { outputs, features, sizes: [padded * features, padded, BLOCK_ROWS * outputs] };
    });
    const inputSize = BLOCK_ROWS * shapes[0].features;
    const cells = [inputSize, ...shapes.flatMap(({ sizes }) => sizes)];
    const claimed = unit?.claim(list, cells.map((count) => count * 8));
    if (unit === null || claimed === null || claimed === undefined)
        return false;
    const [inputAt, ...places] = claimed.places;
    const steps = list.map(({ weights, bias, activate }, at) => {
        const [weightsAt, biasAt, outputAt] = places.slice(3 * at, 3 * at + 3);
        const { outputs, features, sizes } = shapes[at];
        if (!claimed.kept) {
            pack(weights, unit.floats64(weightsAt, sizes[0]));
            unit.floats64(biasAt, sizes[1]).set(bias);
        }
        return { weightsAt, biasAt, outputAt, outputs, features, activate, data: unit.floats64(outputAt, sizes[2]) };
    });
    const last = steps.at(-1);
    const given = unit.floats64(inputAt, inputSize);
    for (let from = 0; from < rows; from += BLOCK_ROWS) {
        const count = Math.min(BLOCK_ROWS, rows - from);
        write(given, from, from + count);
        let x = inputAt;
        for (const { weightsAt, biasAt, outputAt, outputs, features, activate, data } of steps) {
            unit.functions.multiply(x, count, features, weightsAt, outputs, biasAt, activate === null ? 1 : 0, outputAt);
            activate?.({ kind: 'dense', rows: count, cols: outputs, data: data.subarray(0, count * outputs) });
            x = outputAt;
        }
        output.data.set(last.data.subarray(0, count * last.outputs), from * last.outputs);
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
    const output = (0,blocks/* denseBlock */.L9)(input.rows, layers.at(-1).weights.rows);
    const { cols, data } = input;
    const write = (cells, from, to) => {
        cells.set(data.subarray(from * cols, to * cols));
    };
    if (!feedFast({ list: layers, write }, output))
        feedPlainly(input, layers, output);
    return output;
}
/**
 * The same for numbers in columns, which are finite; null, and nothing done, where that would have to make rows of them
 * first.
 */
function feedColumns({ rows, columns }, layers) {
    const values = columns.map(blocks/* numbersOf */.cZ);
    const output = (0,blocks/* denseBlock */.L9)(rows, layers.at(-1).weights.rows);
    const write = (cells, from, to) => {
        (0,blocks/* writeRows */.Ed)(cells, values, from, to);
    };
    return feedFast({ list: layers, write }, output) ? output : null;
}
function feedPlainly(input, layers, output) {
    const last = layers.at(-1);
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


/***/ })

};
