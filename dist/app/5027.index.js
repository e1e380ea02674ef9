export const id = 5027;
export const ids = [5027,8136];
export const modules = {

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

/***/ 95027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sparseCodingLowering: () => (/* binding */ sparseCodingLowering)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/access.ts
var access = __webpack_require__(74136);
// EXTERNAL MODULE: ./src/formats/class-names.ts
var class_names = __webpack_require__(40177);
// EXTERNAL MODULE: ./src/plan/estimators.ts
var estimators = __webpack_require__(78136);
// EXTERNAL MODULE: ./src/plan/graph-math.ts
var graph_math = __webpack_require__(67222);
// EXTERNAL MODULE: ./src/plan/graph-nodes.ts
var graph_nodes = __webpack_require__(17331);
// EXTERNAL MODULE: ./src/plan/products.ts + 1 modules
var plan_products = __webpack_require__(34195);
// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
;// CONCATENATED MODULE: ./src/plan/factors/matching-pursuit.ts


/**
 * Codes with few atoms of a dictionary (one a row), by orthogonal matching pursuit on the Gram matrix
 * (sklearn/linear_model/_omp.py, _gram_omp). It stops early where scikit-learn does: at an atom that is used already, or depends
 * on those that are.
 */
function pursueAtoms(input, dictionary, atoms) {
    const size = dictionary.rows;
    const gram = (0,plan_products/* affine */.Qu)({ kind: 'dense', ...dictionary }, dictionary).data;
    const products = (0,plan_products/* affine */.Qu)(input, dictionary);
    const codes = (0,blocks/* denseBlock */.L9)(input.rows, size);
    for (let row = 0; row < input.rows; row++) {
        const from = row * size;
        const used = [];
        const { weights } = pursue(products.data.subarray(from, from + size), gram, { atoms, used });
        for (const [rank, atom] of used.entries())
            codes.data[from + atom] = weights[rank];
    }
    return codes;
}
function pursue(target, gram, { atoms, used }) {
    const size = target.length;
    const lower = new Float64Array(atoms * atoms);
    let rest = target;
    let weights = new Float64Array();
    while (used.length < atoms) {
        const atom = largest(rest, used);
        if (atom < 0 || !extend(lower, gram, { atom, used, atoms, size }))
            break;
        used.push(atom);
        weights = solve(lower, atoms, Float64Array.from(used, (each) => target[each]));
        rest = target.map((value, at) => {
            let sum = 0;
            for (const [rank, each] of used.entries())
                sum += gram[at * size + each] * weights[rank];
            return value - sum;
        });
    }
    return { weights };
}
/** The atom that fits what is left best; -1 when it is one that is used, or fits nothing. */
function largest(rest, used) {
    let best = -1;
    // Used ones come first in scikit-learn's order, so that they win ties.
    for (const at of [...used, ...rest.keys()]) {
        if (best < 0 || Math.abs(rest[at]) > Math.abs(rest[best]))
            best = at;
    }
    return used.includes(best) || rest[best] ** 2 < Number.EPSILON ? -1 : best;
}
/** Another row of the Cholesky factor; false when the atom depends on those before. */
function extend(lower, gram, { atom, used, atoms, size }) {
    const row = used.length * atoms;
    let squares = 0;
    for (const [at, other] of used.entries()) {
        let sum = gram[atom * size + other];
        for (let k = 0; k < at; k++)
            sum -= lower[at * atoms + k] * lower[row + k];
        const value = sum / lower[at * atoms + at];
        lower[row + at] = value;
        squares += value * value;
    }
    const left = gram[atom * size + atom] - squares;
    if (used.length > 0 && left <= Number.EPSILON)
        return false;
    lower[row + used.length] = Math.sqrt(left);
    return true;
}
function solve(lower, stride, right) {
    const count = right.length;
    for (let row = 0; row < count; row++) {
        for (let k = 0; k < row; k++)
            right[row] -= lower[row * stride + k] * right[k];
        right[row] /= lower[row * stride + row];
    }
    for (let row = count - 1; row >= 0; row--) {
        for (let k = row + 1; k < count; k++)
            right[row] -= lower[k * stride + row] * right[k];
        right[row] /= lower[row * stride + row];
    }
    return right;
}

;// CONCATENATED MODULE: ./src/plan/factors/least-angle.ts

/** numpy.finfo(numpy.float32): what scikit-learn adds against division by zero, and takes for no difference of penalties. */
const TINY = 2 ** -126;
const EQUAL = 2 ** -23;
/** An atom whose part across the others is smaller depends on them: scikit-learn gives it up, which one by rounding. */
const DEGENERATE = 1e-7;
/** Relative differences that rounding makes of equal correlations, and of none. */
const ALIKE = 1e-7;
const NOTHING = 1e-9;
/** Decimals that scikit-learn keeps of correlations, so that rounding does not choose the next atom. */
const DECIMALS = 1e15;
/**
 * Weights of atoms for a row y by least angle regression on the Gram matrix: sklearn/linear_model/_least_angle.py,
 * _lars_path_solver with a Gram matrix; B. Efron et al., Least angle regression, Annals of Statistics 32, 2004,
 * https://arxiv.org/abs/math/0406456.
 * @param gram D D' of the dictionary, size x size
 * @param products D y
 * @throws unsupported when atoms that depend on each other come together
 */
function leastAngles(gram, products, settings) {
    return new LeastAngleWalk(gram, products, settings).run();
}
/** The walk from penalty to penalty. Active atoms are kept in the order in which they came in. */
class LeastAngleWalk {
    #gram;
    #products;
    #settings;
    #active = [];
    /** Atoms that are not active, in the order in which scikit-learn has them, which decides between equal ones. */
    #idle;
    /** Correlations of the idle ones with what is left, by position. */
    #rest;
    #signs = [];
    #factor = [];
    #weights;
    constructor(gram, products, settings) {
        this.#gram = gram;
        this.#products = products;
        this.#settings = settings;
        this.#rest = [...products];
        this.#weights = new Float64Array(products.length);
        this.#idle = [...products.keys()];
    }
    run() {
        const { penalty, length, iterations, method } = this.#settings;
        let before = this.#weights;
        let last = 0;
        let keep = true;
        for (let step = 0;;) {
            const { position, size } = this.#largest();
            const now = size / length;
            if (now <= penalty + EQUAL) {
                if (Math.abs(now - penalty) > EQUAL && step > 0)
                    this.#between(before, (last - penalty) / (last - now));
                break;
            }
            if (step >= iterations || this.#idle.length === 0)
                break;
            if (keep)
                this.#add(position);
            if (method === 'lasso' && step > 0 && last < now)
                break;
            const { direction, slope } = this.#direction();
            const { gamma, crossed } = this.#step(direction, slope, size);
            keep = crossed.length === 0;
            step++;
            before = this.#weights;
            last = now;
            this.#weights = new Float64Array(before.length);
            for (const [rank, each] of this.#active.entries())
                this.#weights[each] = before[each] + gamma * direction[rank];
            for (const [at, each] of this.#idle.entries())
                this.#rest[at] -= gamma * this.#correlation(each, direction);
            for (const rank of crossed)
                this.#signs[rank] = -this.#signs[rank];
            if (method === 'lasso')
                for (const rank of crossed)
                    this.#drop(rank);
        }
        if (method === 'lasso')
            this.#requireUnique();
        return this.#weights;
    }
    /**
     * At the end all atoms in use are correlated with what is left alike, and no other one more. Where atoms that are depend on
     * each other, the weights could be others.
     */
    #requireUnique() {
        const rest = this.#products.map((product, atom) => product - this.#image(atom));
        const level = rest.reduce((most, value) => Math.max(most, this.#sizeOf(value)), 0);
        const scale = this.#products.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
        if (level <= scale * NOTHING)
            return;
        const tied = [...rest.keys()].filter((atom) => this.#sizeOf(rest[atom]) >= level * (1 - ALIKE));
        if (this.#active.some((atom) => this.#weights[atom] !== 0 && !tied.includes(atom)))
            throw dependent();
        this.#active.splice(0, this.#active.length, ...tied);
        this.#factor = [];
        for (const [rank, atom] of tied.entries()) {
            const row = this.#factorRow(atom, rank);
            const pivot = this.#pivot(atom, row);
            if (pivot < DEGENERATE)
                throw dependent();
            this.#factor.push([...row, pivot]);
        }
    }
    /** What the weights so far explain of an atom's product. */
    #image(atom) {
        return this.#weights.reduce((sum, weight, at) => sum + this.#entry(atom, at) * weight, 0);
    }
    #sizeOf(value) {
        return this.#settings.positive ? value : Math.abs(value);
    }
    /** The idle atom that fits what is left best. */
    #largest() {
        let [position, size] = [0, 0];
        for (const [at, value] of this.#rest.entries()) {
            const own = this.#sizeOf(value);
            if (at === 0 || own > size)
                [position, size] = [at, own];
        }
        return { position, size };
    }
    #between(before, share) {
        this.#weights = this.#weights.map((value, at) => before[at] + share * (value - before[at]));
    }
    #entry(one, other) {
        return this.#gram.data[one * this.#gram.cols + other];
    }
    /** Another row of the Cholesky factor. */
    #add(position) {
        swap(this.#rest, position);
        swap(this.#idle, position);
        const atom = this.#idle[0];
        const row = this.#factorRow(atom, this.#active.length);
        const pivot = this.#pivot(atom, row);
        if (pivot < DEGENERATE)
            throw dependent();
        this.#factor.push([...row, pivot]);
        this.#signs.push(this.#settings.positive ? 1 : Math.sign(this.#rest[0]));
        this.#active.push(atom);
        this.#idle.shift();
        this.#rest.shift();
    }
    /** What an atom shares with the first `count` active ones, in the factor. */
    #factorRow(atom, count) {
        const row = [];
        for (const [rank, other] of this.#active.slice(0, count).entries()) {
            let sum = this.#entry(atom, other);
            for (let k = 0; k < rank; k++)
                sum -= this.#factor[rank][k] * row[k];
            row.push(sum / this.#factor[rank][rank]);
        }
        return row;
    }
    #pivot(atom, row) {
        return Math.sqrt(Math.abs(this.#entry(atom, atom) - row.reduce((sum, value) => sum + value * value, 0)));
    }
    /** Along which all active atoms stay correlated alike, and how fast their correlation falls. */
    #direction() {
        const solved = this.#solve(this.#signs);
        if (solved.length === 1 && solved[0] === 0)
            return { direction: [1], slope: 1 };
        const sum = solved.reduce((total, value, rank) => total + value * this.#signs[rank], 0);
        const slope = 1 / Math.sqrt(sum);
        return { direction: solved.map((value) => value * slope), slope };
    }
    #solve(right) {
        const x = [...right];
        const factor = this.#factor;
        for (let row = 0; row < x.length; row++) {
            for (let k = 0; k < row; k++)
                x[row] -= factor[row][k] * x[k];
            x[row] /= factor[row][row];
        }
        for (let row = x.length - 1; row >= 0; row--) {
            for (let k = row + 1; k < x.length; k++)
                x[row] -= factor[k][row] * x[k];
            x[row] /= factor[row][row];
        }
        return x;
    }
    #correlation(atom, direction) {
        let sum = 0;
        for (const [rank, other] of this.#active.entries())
            sum += this.#entry(other, atom) * direction[rank];
        return Math.round(sum * DECIMALS) / DECIMALS;
    }
    /** How far to go until another atom is as correlated, or an active one changes its sign. */
    #step(direction, slope, size) {
        let gamma = size / slope;
        for (const [at, atom] of this.#idle.entries()) {
            const [rest, falls] = [this.#rest[at], this.#correlation(atom, direction)];
            const near = (size - rest) / (slope - falls + TINY);
            if (near > 0)
                gamma = Math.min(gamma, near);
            const opposite = (size + rest) / (slope + falls + TINY);
            if (!this.#settings.positive && opposite > 0)
                gamma = Math.min(gamma, opposite);
        }
        const zeros = this.#active.map((atom, rank) => -this.#weights[atom] / (direction[rank] + TINY));
        const first = zeros.reduce((least, zero) => (zero > 0 ? Math.min(least, zero) : least), Infinity);
        if (!(first < gamma))
            return { gamma, crossed: [] };
        // Last ones first, so that ranks stay right while they are dropped.
        const crossed = [...zeros.keys()].filter((rank) => zeros[rank] === first).reverse();
        return { gamma: this.#settings.method === 'lasso' ? first : gamma, crossed };
    }
    /** An active atom becomes idle; the factor is made anew for those that are left. */
    #drop(rank) {
        const [atom] = this.#active.splice(rank, 1);
        this.#signs.splice(rank, 1);
        this.#factor = [];
        for (const [at, each] of this.#active.entries()) {
            const row = this.#factorRow(each, at);
            this.#factor.push([...row, this.#pivot(each, row)]);
        }
        this.#rest.unshift(this.#products[atom] - this.#image(atom));
        this.#idle.unshift(atom);
    }
}
function dependent() {
    return (0,errors/* unsupported */.qO)('dictionary', 'atoms that depend on each other fit a row equally well, where what scikit-learn answers hangs on rounding', 'Leave out the atoms that others add up to, or take transform_algorithm="lasso_cd".');
}
/** Changes places with the first one. */
function swap(cells, position) {
    const first = cells[0];
    cells[0] = cells[position];
    cells[position] = first;
}

;// CONCATENATED MODULE: ./src/plan/factors/lasso-descent.ts
/**
 * Weights by cyclic coordinate descent until the duality gap is small against |y|^2: sklearn/linear_model/_cd_fast.pyx,
 * enet_coordinate_descent_gram, whose steps and stopping rule decide about the last digits. Screening after
 * https://arxiv.org/abs/1802.07481, equation 11.
 * @param products D y
 * @param squares |y|^2
 */
function descendLasso(gram, products, squares, settings) {
    const size = products.length;
    const problem = { gram, products, squares, settings };
    const state = { weights: new Float64Array(size), image: new Float64Array(size) };
    const limit = settings.tolerance * squares;
    const { screening, iterations, tolerance } = settings;
    let active = Array.from(products.keys()).filter((at) => gram.data[at * size + at] !== 0);
    if (screening) {
        const gap = dualityGap(problem, state);
        if (gap.value >= 0 && gap.value <= limit)
            return state.weights;
        if (settings.penalty !== 0)
            active = screened(problem, state, active, gap);
    }
    for (let step = 0; step < iterations; step++) {
        const { largest, change } = descend(problem, state, active);
        const still = screening ? change / largest <= tolerance : change / largest < tolerance;
        if (!(largest === 0 || still || step === iterations - 1))
            continue;
        const gap = dualityGap(problem, state);
        if (screening ? gap.value <= limit : gap.value < limit)
            break;
        if (screening && settings.penalty !== 0)
            active = screened(problem, state, active, gap);
    }
    return state.weights;
}
/** One pass over the atoms. */
function descend({ gram, products, settings }, state, active) {
    const { weights } = state;
    let [largest, change] = [0, 0];
    for (const atom of active) {
        const before = weights[atom];
        const curvature = gram.data[atom * gram.cols + atom];
        const slope = products[atom] - state.image[atom] + before * curvature;
        const shrunk = Math.max(Math.abs(slope) - settings.penalty, 0);
        const after = settings.positive && slope < 0 ? 0 : (Math.sign(slope) * shrunk) / curvature;
        if (after !== before)
            move(gram, state, atom, after);
        change = Math.max(change, Math.abs(after - before));
        largest = Math.max(largest, Math.abs(after));
    }
    return { largest, change };
}
function move(gram, { weights, image }, atom, value) {
    const difference = value - weights[atom];
    weights[atom] = value;
    for (let at = 0; at < image.length; at++)
        image[at] += difference * gram.data[atom * gram.cols + at];
}
function dualityGap({ products, squares, settings }, { weights, image }) {
    const { penalty, positive, screening } = settings;
    const rest = products.map((product, at) => product - image[at]);
    if (screening && penalty === 0) {
        // Without a penalty there is no gap: the condition of first order stands for it.
        const value = rest.reduce((sum, each) => sum + each * each, 0);
        return { value, rest, norm: value };
    }
    const norm = rest.reduce((most, value) => Math.max(most, positive ? value : Math.abs(value)), positive ? -Infinity : 0);
    let [fit, curve, size] = [0, 0, 0];
    for (const [at, weight] of weights.entries()) {
        fit += weight * products[at];
        curve += weight * image[at];
        size += Math.abs(weight);
    }
    const residual = squares + curve - 2 * fit;
    const scale = norm > penalty ? penalty / norm : 1;
    const primal = 0.5 * residual + penalty * size;
    const dual = -0.5 * scale ** 2 * residual + scale * (squares - fit);
    return { value: primal - dual, rest, norm };
}
/** The atoms whose weights may end at something else than zero; those of the others are set to zero. */
function screened({ gram, settings }, state, active, gap) {
    const radius = Math.sqrt(2 * Math.abs(gap.value)) / settings.penalty;
    return active.filter((atom) => {
        const share = gap.rest[atom] / Math.max(settings.penalty, gap.norm);
        const distance = (1 - Math.abs(share)) / Math.sqrt(gram.data[atom * gram.cols + atom]);
        if (distance <= radius)
            return true;
        if (state.weights[atom] !== 0)
            move(gram, state, atom, 0);
        return false;
    });
}

// EXTERNAL MODULE: ./src/lower/sklearn/features.ts
var features = __webpack_require__(32643);
// EXTERNAL MODULE: ./src/lower/sklearn/version.ts
var version = __webpack_require__(1358);
;// CONCATENATED MODULE: ./src/lower/sklearn/sparse-coding.ts





const PACKAGE = 'sklearn.decomposition';
const CODER = `${PACKAGE}.SparseCoder`;
/** Rows as sums of few atoms of a dictionary. */
const sparseCodingLowering = {
    classes: [CODER, `${PACKAGE}.DictionaryLearning`, `${PACKAGE}.MiniBatchDictionaryLearning`],
    lower(object, context) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        // SparseCoder kept what it was given under the other name until 0.23.
        const name = attributes.has('components_') ? 'components_' : 'dictionary';
        const dictionary = attributes.matrix(name);
        const encode = encoderOf(attributes, dictionary, context);
        const split = attributes.boolean('split_sign');
        const about = { className, inputs: (0,features/* inputsOf */.Vc)(attributes, 'number', dictionary.cols) };
        return (0,estimators/* denseTransformer */.B5)(about, (input) => (split ? splitSigns(encode(input)) : encode(input)), {
            toOnnx(graph, input) {
                if (attributes.string('transform_algorithm') !== 'threshold')
                    throw (0,errors/* unsupported */.qO)(className, 'it solves for the atoms of each row, one after the other');
                const { max, mul, neg, sub, times } = (0,graph_math/* graphMath */.T)(graph);
                const { rows, cols } = dictionary;
                const products = times((0,graph_nodes/* graphMatrix */.yP)(graph, input), cols, rows, (0,plan_products/* transposed */.u)(dictionary).data);
                const threshold = thresholdOf(attributes, context);
                const above = max(sub(products, threshold), 0);
                const below = isPositive(attributes) ? mul(above, 0) : max(sub(neg(products), threshold), 0);
                return { transformed: split ? (0,graph_nodes/* graphConcat */.tR)(graph, [above, below]) : sub(above, below) };
            },
        });
    },
};
function encoderOf(attributes, dictionary, context) {
    const algorithm = attributes.string('transform_algorithm');
    switch (algorithm) {
        case 'omp': {
            const atoms = atomsOf(attributes, dictionary);
            return (input) => pursueAtoms(input, dictionary, atoms);
        }
        case 'threshold': {
            const threshold = thresholdOf(attributes, context);
            const positive = isPositive(attributes);
            return (input) => shrink((0,plan_products/* affine */.Qu)(input, dictionary), threshold, positive);
        }
        case 'lars': {
            const settings = {
                method: 'lar',
                penalty: 0,
                positive: false,
                iterations: atomsOf(attributes, dictionary),
            };
            return rowByRow(dictionary, (gram, products) => leastAngles(gram, products, { ...settings, length: dictionary.cols }));
        }
        case 'lasso_lars': {
            // Accounted for the length of a row, which multiplies it again.
            const penalty = thresholdOf(attributes, context) / dictionary.cols;
            const settings = {
                method: 'lasso',
                penalty,
                positive: isPositive(attributes),
                iterations: stepsOf(attributes),
            };
            return rowByRow(dictionary, (gram, products) => leastAngles(gram, products, { ...settings, length: dictionary.cols }));
        }
        case 'lasso_cd': {
            const settings = {
                penalty: (thresholdOf(attributes, context) / dictionary.cols) * dictionary.cols,
                positive: isPositive(attributes),
                iterations: stepsOf(attributes),
                ...((0,version/* isAtLeast */.d)(context.version, 1, 8)
                    ? { tolerance: 1e-8, screening: true }
                    : { tolerance: 1e-4, screening: false }),
            };
            return rowByRow(dictionary, (gram, products, squares) => descendLasso(gram, products, squares, settings));
        }
        default:
            throw (0,errors/* unsupported */.qO)(`${attributes.className}.transform_algorithm`, `the algorithm "${algorithm}"`);
    }
}
/** Solves for every row by its products with the atoms and its sum of squares. */
function rowByRow(dictionary, solve) {
    const { rows: size } = dictionary;
    const gram = { rows: size, cols: size, data: (0,plan_products/* affine */.Qu)({ kind: 'dense', ...dictionary }, dictionary).data };
    return (input) => {
        const products = (0,plan_products/* affine */.Qu)(input, dictionary).data;
        const codes = (0,blocks/* denseBlock */.L9)(input.rows, size);
        for (let row = 0; row < input.rows; row++) {
            const cells = input.data.subarray(row * input.cols, (row + 1) * input.cols);
            const squares = cells.reduce((sum, cell) => sum + cell * cell, 0);
            codes.data.set(solve(gram, products.slice(row * size, (row + 1) * size), squares), row * size);
        }
        return codes;
    };
}
/** `transform_n_nonzero_coefs`. */
function atomsOf(attributes, dictionary) {
    const given = attributes.optionalNumber('transform_n_nonzero_coefs');
    const atoms = Math.floor(given ?? Math.min(Math.max(dictionary.cols / 10, 1), dictionary.rows));
    if (atoms >= 1 && atoms <= dictionary.rows)
        return atoms;
    throw (0,errors/* unsupported */.qO)(`${attributes.className}.transform_n_nonzero_coefs`, `${atoms} of ${dictionary.rows} atoms`);
}
function isPositive(attributes) {
    return attributes.has('positive_code') && attributes.boolean('positive_code');
}
/** `transform_max_iter`: 1000 where the version had none. */
function stepsOf(attributes) {
    return attributes.has('transform_max_iter') ? attributes.int('transform_max_iter') : 1000;
}
/** `transform_alpha`; from 1.2 on that of the fit when there is none. */
function thresholdOf(attributes, context) {
    const given = attributes.optionalNumber('transform_alpha');
    if (given !== null)
        return given;
    return (0,version/* isAtLeast */.d)(context.version, 1, 2) ? (attributes.optionalNumber('alpha') ?? 1) : 1;
}
function shrink(products, threshold, positive) {
    const data = products.data.map((value) => {
        const code = Math.sign(value) * Math.max(Math.abs(value) - threshold, 0);
        return positive ? Math.max(code, 0) : code;
    });
    return { ...products, data };
}
function splitSigns(codes) {
    const out = (0,blocks/* denseBlock */.L9)(codes.rows, codes.cols * 2);
    for (const [at, value] of codes.data.entries()) {
        const cell = Math.floor(at / codes.cols) * out.cols + (at % codes.cols);
        if (value > 0)
            out.data[cell] = value;
        else if (value < 0)
            out.data[cell + codes.cols] = -value;
    }
    return out;
}


/***/ }),

/***/ 1358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast)
/* harmony export */ });
/**
 * Whether a scikit-learn version is at least major.minor, or major.minor.patch; development versions count as their
 * release. A file without a version is older than 0.18.
 */
function isAtLeast(version, ...wanted) {
    const match = /^(\d+)\.(\d+)(?:\.(\d+))?/.exec(version ?? '0.17');
    if (match === null)
        return false;
    for (const [at, part = 0] of wanted.entries()) {
        const has = Number(match[at + 1] ?? 0);
        if (has !== part)
            return has > part;
    }
    return true;
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
