export const id = 5027;
export const ids = [5027];
export const modules = {

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
// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
// EXTERNAL MODULE: ./src/plan/products.ts + 1 modules
var plan_products = __webpack_require__(34195);
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
        return (0,estimators/* denseTransformer */.B5)(about, (input) => (split ? splitSigns(encode(input)) : encode(input)));
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
 * Whether a scikit-learn version is at least major.minor; development versions count as their release.
 * A file without a version is older than 0.18.
 */
function isAtLeast(version, major, minor) {
    const match = /^(\d+)\.(\d+)/.exec(version ?? '0.17');
    if (match === null)
        return false;
    const [has, hasMinor] = [Number(match[1]), Number(match[2])];
    return has > major || (has === major && hasMinor >= minor);
}


/***/ })

};
