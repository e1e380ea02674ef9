export const id = 2017;
export const ids = [2017];
export const modules = {

/***/ 82017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ dataDrift)
});

// EXTERNAL MODULE: ./src/core/stopping.ts
var stopping = __webpack_require__(30503);
// EXTERNAL MODULE: ./src/data/statistics/profile.ts + 6 modules
var profile = __webpack_require__(65770);
// EXTERNAL MODULE: ./src/data/statistics/distribution.ts
var statistics_distribution = __webpack_require__(25726);
;// CONCATENATED MODULE: ./src/data/drift/bins.ts

/** Reference quantile bins for large samples. */
const MOST_BINS = 10;
/** Under these, a shift of the middle cannot be told from a wider spread. */
const FEWEST_BINS = 3;
/** A number column with so few values, each repeated, is compared value by value. */
const MAX_DISCRETE = 20;
/** Categories with a bin of their own; the rarer ones share one. */
const MAX_CATEGORY_BINS = 254;
/** Bins of a number column: reference quantiles or single values, then missing and infinite cells where there are any. */
function numberBins(reference, current) {
    const [before, now] = [reference.values.distribution(), current.values.distribution()];
    const discrete = (0,statistics_distribution/* valueCounts */.al)(before, MAX_DISCRETE);
    const single = discrete !== null && (reference.type === 'boolean' || before.total >= 5 * discrete.values.length);
    const bins = withExtra(single ? valueBins(discrete.values, reference.type === 'boolean', before, now) : quantileBins(before, now), [
        ['missing', reference.values.missing, current.values.missing],
        ['infinite', reference.values.infinite, current.values.infinite],
    ]);
    if (single)
        return bins;
    const extra = bins.reference.slice(quantileEdges(before, binCount(before.total, now.total)).length + 1);
    const weightsAt = ([n, m]) => Float64Array.from([...(0,statistics_distribution/* countsBetween */.rQ)(before, quantileEdges(before, binCount(n, m))), ...extra]);
    return { ...bins, weightsAt };
}
/** Bins of a string column: its most frequent reference categories, the rest of them, unseen ones, missing cells. */
function categoryBins(reference, current) {
    const known = [...reference.texts.counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    const own = known.slice(0, MAX_CATEGORY_BINS);
    const labels = own.map(([text]) => text);
    const now = own.map(([text]) => current.texts.counts.get(text) ?? 0);
    let unseen = 0;
    for (const [text, count] of current.texts.counts)
        if (!reference.texts.counts.has(text))
            unseen += count;
    const rest = known.slice(MAX_CATEGORY_BINS);
    const rare = rest.reduce((sum, [text]) => sum + (current.texts.counts.get(text) ?? 0), 0);
    const counts = own.map(([, count]) => count);
    if (rest.length > 0) {
        labels.push('other categories');
        counts.push(rest.reduce((sum, [, count]) => sum + count, 0));
        now.push(rare);
    }
    const bins = { labels: [...labels, 'unseen categories'], reference: [...counts, 0], current: [...now, unseen] };
    return withExtra({ ...bins, unseen: labels.length }, [['missing', reference.texts.missing, current.texts.missing]]);
}
function withExtra(draft, extra) {
    const used = extra.filter(([, before, now]) => before + now > 0);
    const reference = Float64Array.from([...draft.reference, ...used.map(([, before]) => before)]);
    return {
        labels: [...draft.labels, ...used.map(([label]) => label)],
        reference,
        current: Float64Array.from([...draft.current, ...used.map(([, , now]) => now)]),
        unseen: draft.unseen,
        weightsAt: () => reference,
    };
}
function valueBins(values, boolean, before, now) {
    const edges = values.flatMap((value) => [justBelow(value), value]);
    const count = (distribution) => {
        const bins = (0,statistics_distribution/* countsBetween */.rQ)(distribution, edges);
        const own = values.map((_, position) => bins[2 * position + 1]);
        return [...own, distribution.total - own.reduce((sum, n) => sum + n, 0)];
    };
    const labels = values.map((value) => (boolean ? (value === 1 ? 'true' : 'false') : String(value)));
    return { labels: [...labels, 'other values'], reference: count(before), current: count(now), unseen: values.length };
}
function quantileBins(before, now) {
    const edges = quantileEdges(before, binCount(before.total, now.total));
    return {
        labels: edgeLabels(edges),
        reference: [...(0,statistics_distribution/* countsBetween */.rQ)(before, edges)],
        current: [...(0,statistics_distribution/* countsBetween */.rQ)(now, edges)],
        unseen: null,
    };
}
/**
 * Chance alone gives a Jensen-Shannon distance of about sqrt(chi2(bins - 1) / (8 ln 2) x (1/n + 1/m)): small samples are
 * compared in fewer bins, which keeps that below the usual threshold from about 100 rows on; ten from 800 rows each.
 */
function binCount(n, m) {
    const effective = n + m === 0 ? 0 : (n * m) / (n + m);
    return Math.min(MOST_BINS, Math.max(FEWEST_BINS, Math.floor(Math.sqrt(effective) / 2)));
}
/** Upper ends of all bins but the last; a value that fills more than one bin gets a bin of its own. */
function quantileEdges(before, bins) {
    if (before.total === 0)
        return [];
    const quantiles = (0,statistics_distribution/* quantilesOf */.Ck)(before, Array.from({ length: bins - 1 }, (_, at) => (at + 1) / bins));
    const edges = [];
    for (const [at, edge] of quantiles.entries()) {
        if (edge === quantiles[at - 1])
            continue;
        if (edge === quantiles[at + 1] && justBelow(edge) > (edges.at(-1) ?? -Infinity))
            edges.push(justBelow(edge));
        edges.push(edge);
    }
    return edges;
}
function edgeLabels(edges) {
    const text = edges.map((edge) => String(Number(edge.toPrecision(5))));
    if (text.length === 0)
        return ['any value'];
    return [`<= ${text[0]}`, ...text.slice(1).map((end, at) => `${text[at]} to ${end}`), `> ${text.at(-1)}`];
}
/** The largest double under `value`. */
function justBelow(value) {
    if (value === 0)
        return -Number.MIN_VALUE;
    const double = new Float64Array([value]);
    const bits = new BigInt64Array(double.buffer);
    bits[0] += value > 0 ? -1n : 1n;
    return double[0];
}

// EXTERNAL MODULE: ./src/data/drift/column-type.ts
var column_type = __webpack_require__(58825);
// EXTERNAL MODULE: ./src/core/random.ts
var core_random = __webpack_require__(38640);
;// CONCATENATED MODULE: ./src/data/statistics/sampling.ts
/** One draw from Binomial(n, p): inversion for small means, else Hoermann's BTRS (1993), both exact. */
function drawBinomial(n, p, random) {
    if (n === 0 || p <= 0)
        return 0;
    if (p >= 1)
        return n;
    if (p > 0.5)
        return n - drawBinomial(n, 1 - p, random);
    return n * p < 10 ? byInversion(n, p, random) : byRejection(n, p, random);
}
function byInversion(n, p, random) {
    const odds = p / (1 - p);
    for (;;) {
        let mass = Math.exp(n * Math.log1p(-p));
        let left = random.next();
        for (let k = 0; k <= n; k++) {
            if (left < mass)
                return k;
            left -= mass;
            mass *= ((n - k) / (k + 1)) * odds;
            if (mass < 1e-18 && k > n * p)
                break;
        }
    }
}
function byRejection(n, p, random) {
    const spread = Math.sqrt(n * p * (1 - p));
    const b = 1.15 + 2.53 * spread;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const c = n * p + 0.5;
    const vr = 0.92 - 4.2 / b;
    const alpha = (2.83 + 5.1 / b) * spread;
    const mode = Math.floor((n + 1) * p);
    const odds = p / (1 - p);
    for (;;) {
        const u = random.next() - 0.5;
        const v = random.next();
        const us = 0.5 - Math.abs(u);
        const k = Math.floor(((2 * a) / us + b) * u + c);
        if (us >= 0.07 && v <= vr)
            return k;
        if (k < 0 || k > n)
            continue;
        const bound = (mode + 0.5) * Math.log((mode + 1) / (odds * (n - mode + 1))) +
            (n + 1) * Math.log((n - mode + 1) / (n - k + 1)) +
            (k + 0.5) * Math.log((odds * (n - k + 1)) / (k + 1)) +
            stirlingTail(mode) +
            stirlingTail(n - mode) -
            stirlingTail(k) -
            stirlingTail(n - k);
        if (Math.log((v * alpha) / (a / (us * us) + b)) <= bound)
            return k;
    }
}
/** log k! minus Stirling's formula in k + 1. */
function stirlingTail(k) {
    const x = k + 1;
    if (k > 9)
        return (1 / 12 - (1 / 360 - 1 / 1260 / (x * x)) / (x * x)) / x;
    let logFactorial = 0;
    for (let i = 2; i <= k; i++)
        logFactorial += Math.log(i);
    return logFactorial - (0.5 * Math.log(2 * Math.PI) + (k + 0.5) * Math.log(x) - x);
}
/** Counts of `n` draws over bins of the given weights, written to `out`: binomials of what is left, bin by bin. */
function drawMultinomial(n, weights, random, out) {
    let total = 0;
    for (let bin = 0; bin < weights.length; bin++)
        total += weights[bin];
    let left = n;
    for (let bin = 0; bin < weights.length; bin++) {
        const weight = weights[bin];
        const drawn = left === 0 ? 0 : drawBinomial(left, total <= weight ? 1 : weight / total, random);
        out[bin] = drawn;
        left -= drawn;
        total -= weight;
    }
}

;// CONCATENATED MODULE: ./src/data/drift/noise-floor.ts



/** Pairs of samples drawn; the 95th percentile of 400 scores is good to about a tenth of itself. */
const REPLICATES = 400;
const NOISE_LEVEL = 0.95;
/** Steps by which a number of rows that is still too small grows; together a factor of 57. */
const GROWTH = 1.5;
const MAX_ROUNDS = 10;
/** Points that stand for the reference when value tests are resampled; exact for columns with fewer values. */
const GRID = 512;
/**
 * 95th percentile of a bin test's score between two samples of the given sizes, both drawn from the reference's own
 * shares: what the score is when nothing has changed. Seeded, so that a report can be reproduced.
 * Categories that a drawn reference lacks count as unseen there, as they would have in reality.
 */
function binNoise(test, reference, unseen, sizes, seed) {
    const random = (0,core_random/* seededRandom */.I)(seed);
    const before = new Float64Array(reference.length);
    const now = new Float64Array(reference.length);
    return percentile(() => {
        drawMultinomial(sizes[0], reference, random, before);
        drawMultinomial(sizes[1], reference, random, now);
        if (unseen !== null)
            moveUnseen(before, now, unseen);
        return test.score(before, now);
    });
}
/** The same for a test on values, drawn from up to 512 quantiles of the reference. */
function valueNoise(test, reference, sizes, seed) {
    const random = (0,core_random/* seededRandom */.I)(seed);
    const grid = gridOf(reference);
    const draw = (size) => {
        const counts = new Float64Array(grid.weights.length);
        drawMultinomial(size, grid.weights, random, counts);
        return { values: grid.values, counts, total: size, exact: false };
    };
    return percentile(() => test.score(draw(sizes[0]), draw(sizes[1])));
}
/**
 * Rows at which the noise floor comes down to the threshold: in the smaller sample when the other is large enough,
 * else in each. The floor shrinks with (1/n + 1/m) to the test's exponent; `floorAt` then confirms the number, since
 * larger samples are also cut into more bins.
 */
function rowsNeeded(test, floor, threshold, sizes, floorAt) {
    const [n, m] = sizes;
    const target = (1 / n + 1 / m) * (threshold / floor) ** (1 / test.noiseExponent);
    const larger = Math.max(n, m);
    const alone = 1 / (target - 1 / larger);
    const side = alone > 0 && alone <= larger ? (n < m ? 'reference' : 'current') : 'both';
    let rows = side === 'both' ? 2 / target : alone;
    const sizesOf = () => side === 'both' ? [rows, rows] : side === 'reference' ? [rows, Math.max(m, rows)] : [Math.max(n, rows), rows];
    for (let round = 0; round < MAX_ROUNDS; round++) {
        rows = Math.ceil(rows);
        if (floorAt(sizesOf()) <= threshold)
            break;
        rows *= GROWTH;
    }
    return { rows: Math.ceil(rows), side };
}
function percentile(score) {
    const scores = Float64Array.from({ length: REPLICATES }, score).sort();
    return (0,statistics_distribution/* quantilesOf */.Ck)({ values: scores, counts: null, total: REPLICATES, exact: true }, [NOISE_LEVEL])[0];
}
function moveUnseen(before, now, unseen) {
    for (let bin = 0; bin < unseen; bin++) {
        if (before[bin] !== 0)
            continue;
        now[unseen] += now[bin];
        now[bin] = 0;
    }
}
function gridOf(reference) {
    const few = (0,statistics_distribution/* valueCounts */.al)(reference, GRID);
    if (few !== null)
        return { values: Float64Array.from(few.values), weights: Float64Array.from(few.counts) };
    const middles = Array.from({ length: GRID }, (_, at) => (at + 0.5) / GRID);
    return { values: Float64Array.from((0,statistics_distribution/* quantilesOf */.Ck)(reference, middles)), weights: new Float64Array(GRID).fill(1) };
}

;// CONCATENATED MODULE: ./src/data/statistics/survival.ts
const LANCZOS = [
    676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
    -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
/** log Gamma(x) for x > 0 (Lanczos approximation with g = 7, relative error about 1e-15). */
function logGamma(x) {
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    let sum = 0.99999999999980993;
    for (const [index, coefficient] of LANCZOS.entries())
        sum += coefficient / (x + index);
    const shifted = x + 6.5;
    return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(shifted) - shifted + Math.log(sum);
}
/**
 * Regularised upper incomplete gamma function Q(a, x): the series for x < a + 1, else Lentz's continued fraction
 * (https://dlmf.nist.gov/8.7.E1, https://dlmf.nist.gov/8.9.E2).
 */
function upperGamma(a, x) {
    if (x <= 0)
        return 1;
    const front = Math.exp(a * Math.log(x) - x - logGamma(a));
    if (x < a + 1) {
        let term = 1 / a;
        let sum = term;
        for (let n = 1; n < 100_000 && Math.abs(term) > Math.abs(sum) * 1e-17; n++) {
            term *= x / (a + n);
            sum += term;
        }
        return 1 - front * sum;
    }
    const tiny = 1e-300;
    let b = x + 1 - a;
    let c = 1 / tiny;
    let d = 1 / b;
    let fraction = d;
    for (let n = 1; n < 100_000; n++) {
        const an = -n * (n - a);
        b += 2;
        d = an * d + b;
        if (Math.abs(d) < tiny)
            d = tiny;
        c = b + an / c;
        if (Math.abs(c) < tiny)
            c = tiny;
        d = 1 / d;
        const step = d * c;
        fraction *= step;
        if (Math.abs(step - 1) < 1e-16)
            break;
    }
    return front * fraction;
}
/** P(X > x) for a chi-squared variable with `degrees` degrees of freedom. */
function chiSquareSurvival(x, degrees) {
    return upperGamma(degrees / 2, x / 2);
}
/** P(K > x) for Kolmogorov's limit distribution (https://en.wikipedia.org/wiki/Kolmogorov-Smirnov_test, both series). */
function kolmogorovSurvival(x) {
    if (x <= 0)
        return 1;
    let sum = 0;
    if (x < 1) {
        for (let k = 1; k < 20; k++)
            sum += Math.exp((-((2 * k - 1) ** 2) * Math.PI ** 2) / (8 * x * x));
        return 1 - (Math.sqrt(2 * Math.PI) / x) * sum;
    }
    for (let k = 1; k < 20; k++)
        sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * x * x);
    return sum;
}
/** Cells of the path-counting table below; larger samples use the limit distribution. */
const MAX_EXACT_CELLS = 1_000_000;
/**
 * Two-sided p-value of the two-sample Kolmogorov-Smirnov statistic `d` for samples of n and m: exact by counting the
 * lattice paths that leave the band (Hodges, 1958; Schroeer and Trenkler, 1995, as in R's psmirnov) up to a million
 * path cells, else Kolmogorov's limit at d sqrt(nm / (n + m)), which is within 0.01 of the exact value from there on.
 */
function smirnovSurvival(d, n, m) {
    if (n === 0 || m === 0 || d <= 0)
        return 1;
    if (n * m > MAX_EXACT_CELLS)
        return Math.min(1, kolmogorovSurvival(d * Math.sqrt((n * m) / (n + m))));
    const bound = (0.5 + Math.floor(d * n * m - 1e-7)) / (n * m);
    const leaving = new Float64Array(m + 1);
    for (let j = 1; j <= m; j++)
        leaving[j] = j / m > bound ? 1 : leaving[j - 1];
    for (let i = 1; i <= n; i++) {
        if (i / n > bound)
            leaving[0] = 1;
        for (let j = 1; j <= m; j++) {
            const share = i / (i + j);
            leaving[j] = Math.abs(i / n - j / m) > bound ? 1 : share * leaving[j] + (1 - share) * leaving[j - 1];
        }
    }
    return Math.min(1, leaving[m]);
}

;// CONCATENATED MODULE: ./src/data/drift/tests/drift-test.ts
function sumOf(counts) {
    let sum = 0;
    for (let at = 0; at < counts.length; at++)
        sum += counts[at];
    return sum;
}

;// CONCATENATED MODULE: ./src/data/drift/tests/chi-square.ts


/**
 * Cramer's V of the 2 x k table of both samples, in [0,1]: sqrt(chi-squared / (n + m)), as the smaller side of the table
 * has two rows (scipy.stats.contingency.association). The p-value is that of Pearson's test.
 */
const chiSquare = {
    name: 'chi2',
    title: "Cramer's V (chi-squared)",
    columns: 'any',
    driftsWhen: 'above',
    noiseExponent: 0.5,
    input: 'bins',
    score(reference, current) {
        return Math.sqrt(statistic(reference, current).value / (sumOf(reference) + sumOf(current)));
    },
};
/** Pearson's chi-squared test of homogeneity without continuity correction (scipy.stats.chi2_contingency). */
function chiSquarePValue(reference, current) {
    if (sumOf(reference) === 0 || sumOf(current) === 0)
        return null;
    const { value, used } = statistic(reference, current);
    return used < 2 ? 1 : chiSquareSurvival(value, used - 1);
}
function statistic(reference, current) {
    const [n, m] = [sumOf(reference), sumOf(current)];
    let value = 0;
    let used = 0;
    for (let bin = 0; bin < reference.length; bin++) {
        const both = reference[bin] + current[bin];
        if (both === 0)
            continue;
        used++;
        const expected = (both * n) / (n + m);
        const awaited = (both * m) / (n + m);
        value += (reference[bin] - expected) ** 2 / expected + (current[bin] - awaited) ** 2 / awaited;
    }
    return { value, used };
}

;// CONCATENATED MODULE: ./src/data/drift/tests/jensen-shannon.ts

/**
 * Jensen-Shannon distance with base 2, in [0,1]: the square root of the mean Kullback-Leibler divergence of both shares
 * from their midpoint (Endres and Schindelin, 2003; scipy.spatial.distance.jensenshannon). 0 for equal shares, 1 for
 * shares without a common bin; needs no smoothing of empty bins.
 */
const jensenShannon = {
    name: 'jensen_shannon',
    title: 'Jensen-Shannon distance',
    columns: 'any',
    driftsWhen: 'above',
    noiseExponent: 0.5,
    input: 'bins',
    score(reference, current) {
        const [n, m] = [sumOf(reference), sumOf(current)];
        let divergence = 0;
        for (let bin = 0; bin < reference.length; bin++) {
            const p = reference[bin] / n;
            const q = current[bin] / m;
            const middle = (p + q) / 2;
            if (p > 0)
                divergence += p * Math.log2(p / middle);
            if (q > 0)
                divergence += q * Math.log2(q / middle);
        }
        return Math.min(1, Math.sqrt(Math.max(0, divergence / 2)));
    },
};

;// CONCATENATED MODULE: ./src/data/drift/tests/kolmogorov-smirnov.ts

/**
 * Kolmogorov-Smirnov statistic: the largest difference between both empirical distribution functions, in [0,1]
 * (scipy.stats.ks_2samp). The gate uses the statistic, not the p-value, which any large sample makes small.
 */
const kolmogorovSmirnov = {
    name: 'ks',
    title: 'Kolmogorov-Smirnov statistic',
    columns: 'numeric',
    driftsWhen: 'above',
    noiseExponent: 0.5,
    input: 'values',
    score(reference, current) {
        let largest = 0;
        let [i, j, below, underneath] = [0, 0, 0, 0];
        while (i < reference.values.length && j < current.values.length) {
            const value = Math.min(reference.values[i], current.values[j]);
            for (; i < reference.values.length && reference.values[i] <= value; i++)
                below += reference.counts?.[i] ?? 1;
            for (; j < current.values.length && current.values[j] <= value; j++)
                underneath += current.counts?.[j] ?? 1;
            const difference = Math.abs(below / reference.total - underneath / current.total);
            if (difference > largest)
                largest = difference;
        }
        return largest;
    },
};
/** Two-sided p-value, see smirnovSurvival; ties make it conservative, as in SciPy. Null when a sample is empty. */
function kolmogorovSmirnovPValue(reference, current) {
    if (reference.total === 0 || current.total === 0)
        return null;
    return smirnovSurvival(kolmogorovSmirnov.score(reference, current), reference.total, current.total);
}

;// CONCATENATED MODULE: ./src/data/drift/tests/population-stability.ts

/** Stands in for an empty bin, so that the logarithm exists; the value that evidently and credit-risk practice use. */
const EMPTY_SHARE = 1e-4;
/**
 * Population stability index: sum of (q - p) ln(q / p) over the bins' shares, in [0, infinity). By convention 0.1 is a
 * moderate and 0.2 a large shift (Siddiqi, Credit Risk Scorecards, 2006).
 */
const populationStability = {
    name: 'psi',
    title: 'Population stability index',
    columns: 'any',
    driftsWhen: 'above',
    noiseExponent: 1,
    input: 'bins',
    score(reference, current) {
        const [n, m] = [sumOf(reference), sumOf(current)];
        let index = 0;
        for (let bin = 0; bin < reference.length; bin++) {
            const p = reference[bin] / n || EMPTY_SHARE;
            const q = current[bin] / m || EMPTY_SHARE;
            index += (q - p) * Math.log(q / p);
        }
        return index;
    },
};

;// CONCATENATED MODULE: ./src/data/drift/tests/wasserstein.ts

/** Below this a reference counts as constant; the same floor as evidently's normed distance. */
const SMALLEST_DEVIATION = 1e-3;
/**
 * First Wasserstein distance (area between both empirical distribution functions, scipy.stats.wasserstein_distance) in
 * standard deviations of the reference: 0.5 means that values moved by half a deviation on average.
 */
const wasserstein = {
    name: 'wasserstein',
    title: 'Wasserstein distance in reference deviations',
    columns: 'numeric',
    driftsWhen: 'above',
    noiseExponent: 0.5,
    input: 'values',
    score(reference, current) {
        let area = 0;
        let before = NaN;
        let [i, j, below, underneath] = [0, 0, 0, 0];
        while (i < reference.values.length || j < current.values.length) {
            const value = Math.min(reference.values[i] ?? Infinity, current.values[j] ?? Infinity);
            if (before === before)
                area += Math.abs(below / reference.total - underneath / current.total) * (value - before);
            for (; i < reference.values.length && reference.values[i] <= value; i++)
                below += reference.counts?.[i] ?? 1;
            for (; j < current.values.length && current.values[j] <= value; j++)
                underneath += current.counts?.[j] ?? 1;
            before = value;
        }
        return area / Math.max(SMALLEST_DEVIATION, (0,statistics_distribution/* momentsOf */.Zn)(reference).deviation);
    },
};

;// CONCATENATED MODULE: ./src/data/drift/tests/index.ts





/** The selectable tests; the first is the default. */
const DRIFT_TESTS = [
    jensenShannon,
    populationStability,
    kolmogorovSmirnov,
    chiSquare,
    wasserstein,
];
/** The named test, or the default where the named one cannot take such columns. */
function driftTestFor(name, columns) {
    const test = DRIFT_TESTS.find((candidate) => candidate.name === name) ?? jensenShannon;
    return test.columns === 'any' || test.columns === columns ? test : jensenShannon;
}

;// CONCATENATED MODULE: ./src/data/drift/column-drift.ts








/** Compares one column of both tables; a column that cannot be compared says why. */
function columnDrift(question, reference, current) {
    const before = reference.column(question.name);
    const now = current.column(question.name);
    if (before === undefined || now === undefined) {
        const type = before ?? now;
        return leftOut(question, type === undefined ? 'categorical' : (0,column_type/* columnTypeOf */.g)(type, (before ? reference : current).rows).type, `not in the ${before === undefined ? 'reference' : 'current'} data`);
    }
    if (isEmpty(now, current.rows) && isEmpty(before, reference.rows)) {
        return leftOut(question, 'categorical', 'no values in either table');
    }
    const { type, reason } = (0,column_type/* columnTypeOf */.g)(before, reference.rows);
    if (reason !== null)
        return leftOut({ ...question, role: 'ignored' }, type, reason);
    if (before.kind !== now.kind)
        return kindChanged(question, before, now, reference, current);
    const bins = before.kind === 'number' ? numberBins(before, now) : categoryBins(before, now);
    if (now.kind === 'string' && now.texts.overflowed) {
        return leftOut(question, type, `more than ${now.texts.distinct()} different texts in the current data`);
    }
    return compared(question, type, bins, before, now);
}
/** The parts of a column's answer that are null when it was not compared. */
function leftOut(question, type, reason) {
    return {
        name: question.name,
        role: question.role,
        type,
        test: 'none',
        score: null,
        noise_floor: null,
        p_value: null,
        psi: null,
        drifted: null,
        reason,
        histogram: null,
    };
}
function compared(question, type, bins, before, now) {
    const numeric = type === 'numeric' && before.kind === 'number' && now.kind === 'number';
    const values = numeric ? [before.values.distribution(), now.values.distribution()] : null;
    const hasValues = values !== null && values[0].total > 0 && values[1].total > 0;
    const test = driftTestFor(question.test, hasValues ? 'numeric' : 'categorical');
    const sizes = test.input === 'bins' ? [sum(bins.reference), sum(bins.current)] : [values[0].total, values[1].total];
    const seed = question.seed ^ nameSeed(question.name);
    const floorAt = (rows) => test.input === 'bins'
        ? binNoise(test, bins.weightsAt(rows), bins.unseen, rows, seed)
        : valueNoise(test, values[0], rows, seed);
    const score = test.input === 'bins' ? test.score(bins.reference, bins.current) : test.score(...values);
    const floor = floorAt(sizes);
    return {
        name: question.name,
        role: question.role,
        type,
        test: test.name,
        score,
        noise_floor: floor,
        p_value: hasValues ? kolmogorovSmirnovPValue(...values) : chiSquarePValue(bins.reference, bins.current),
        psi: populationStability.score(bins.reference, bins.current),
        ...verdict({ test, score, floor, threshold: question.threshold, sizes, floorAt }),
        histogram: { bins: bins.labels, reference: [...bins.reference], current: [...bins.current] },
    };
}
/**
 * Drift needs a score above the threshold and above what chance gives. When chance alone can reach the threshold, a
 * score below the floor proves nothing either way: undecided, with the rows it would take.
 */
function verdict(measured) {
    const { test, score, floor, threshold, sizes, floorAt } = measured;
    if (score > threshold && score > floor)
        return { drifted: true, reason: null };
    if (floor <= threshold)
        return { drifted: false, reason: null };
    const { rows, side } = rowsNeeded(test, floor, threshold, sizes, floorAt);
    const where = side === 'both' ? 'both tables' : `the ${side} data`;
    return {
        drifted: null,
        reason: `too few rows: chance alone gives ${floor.toFixed(3)}; about ${rows} rows are needed in ${where}`,
    };
}
/** Numbers became text or the other way round: no cell of one can equal a cell of the other. */
function kindChanged(question, before, now, reference, current) {
    const type = (0,column_type/* columnTypeOf */.g)(before, reference.rows).type;
    if (isEmpty(before, reference.rows) || isEmpty(now, current.rows)) {
        const empty = isEmpty(now, current.rows) ? 'current' : 'reference';
        return { ...leftOut(question, type, `no values in the ${empty} data`), score: 1, drifted: true };
    }
    const reason = `was ${before.type}, is ${now.type}`;
    return { ...leftOut(question, type, reason), score: 1, drifted: true };
}
function isEmpty(profile, rows) {
    return (profile.kind === 'string' ? profile.texts.missing : profile.values.missing) === rows;
}
function sum(counts) {
    return counts.reduce((total, count) => total + count, 0);
}
/** A column's noise does not depend on which other columns there are. */
function nameSeed(name) {
    let seed = 0;
    for (let at = 0; at < name.length; at++)
        seed = (Math.imul(seed, 31) + name.charCodeAt(at)) | 0;
    return seed;
}

;// CONCATENATED MODULE: ./src/data/drift/options.ts
const DEFAULT_DRIFT_THRESHOLD = 0.15;

;// CONCATENATED MODULE: ./src/data/drift/data-drift.ts




/**
 * How far the current data moved from the reference data, column by column and as one score.
 * Scores lie in [0,1] for the default test; definitions are in drift/tests, the noise floor in drift/noise-floor.ts.
 * The data set drifted when its score is above the threshold and a column's drift (for `max`, `share`) or the mean noise
 * floor (for means) backs it; it is inconclusive when some feature could not be decided and none drifted.
 */
async function dataDrift(reference, current, options = {}) {
    const [before, now] = [await (0,profile/* profileOf */.dp)(reference), await (0,profile/* profileOf */.dp)(current)];
    const threshold = options.threshold ?? DEFAULT_DRIFT_THRESHOLD;
    const [test, seed] = [options.test ?? 'jensen_shannon', options.seed ?? 0];
    const columns = [];
    for (const { name, role, reason } of rolesOf(before, now, options)) {
        await (0,stopping/* breathe */.q)(options.signal);
        columns.push(role === 'ignored' ? ignored(name, reason) : columnDrift({ name, role, test, threshold, seed }, before, now));
    }
    const features = columns.filter(({ role }) => role === 'feature');
    const { score, drifted, reason } = together(features, threshold, options);
    return {
        status: drifted === null ? (features.length === 0 ? 'not_evaluated' : 'inconclusive') : 'evaluated',
        reason,
        score,
        threshold,
        drifted,
        reference_rows: before.rows,
        current_rows: now.rows,
        columns,
    };
}
/** Every column of either table, the reference's order first. */
function rolesOf(before, now, options) {
    const names = new Set([...before.schema, ...now.schema].map(({ name }) => name));
    for (const name of options.features ?? [])
        names.add(name);
    return [...names].map((name) => {
        if (options.ignore?.includes(name))
            return { name, role: 'ignored', reason: 'left out by the configuration' };
        if (name === options.target)
            return { name, role: 'target', reason: '' };
        if (options.predictions?.includes(name))
            return { name, role: 'prediction', reason: '' };
        if (options.features !== undefined && !options.features.includes(name)) {
            return { name, role: 'ignored', reason: 'not a feature of the model' };
        }
        const isNew = options.features === undefined && before.column(name) === undefined;
        return { name, role: isNew ? 'ignored' : 'feature', reason: 'not in the reference data' };
    });
}
function ignored(name, reason) {
    return {
        name,
        role: 'ignored',
        type: 'categorical',
        test: 'none',
        score: null,
        noise_floor: null,
        p_value: null,
        psi: null,
        drifted: null,
        reason,
        histogram: null,
    };
}
function together(features, threshold, options) {
    const scored = features.filter((column) => column.score !== null);
    if (scored.length === 0) {
        return { score: null, drifted: null, reason: 'no feature that both tables have can be compared' };
    }
    const undecided = features.filter((column) => column.drifted === null);
    const aggregate = options.aggregate ?? 'max';
    const [score, backed] = scoreOf(scored, aggregate, options.weights ?? {}, threshold);
    if (score > threshold && backed)
        return { score, drifted: true, reason: null };
    if (undecided.length > 0) {
        const [first] = undecided;
        const others = undecided.length > 1 ? ` (and ${undecided.length - 1} more)` : '';
        return { score, drifted: null, reason: `${first.name}: ${first.reason ?? 'undecided'}${others}` };
    }
    return { score, drifted: false, reason: null };
}
/** The score over features, and whether it is more than chance. */
function scoreOf(scored, aggregate, weights, threshold) {
    const anyDrifted = scored.some(({ drifted }) => drifted === true);
    if (aggregate === 'max')
        return [Math.max(...scored.map(({ score }) => score)), anyDrifted];
    if (aggregate === 'share')
        return [scored.filter(({ drifted }) => drifted === true).length / scored.length, anyDrifted];
    const weightOf = ({ name }) => (aggregate === 'mean' ? 1 : (weights[name] ?? 0));
    const total = scored.reduce((sum, column) => sum + weightOf(column), 0);
    if (total === 0)
        return scoreOf(scored, 'mean', weights, threshold);
    const mean = scored.reduce((sum, column) => sum + column.score * weightOf(column), 0) / total;
    const floor = scored.reduce((sum, column) => sum + (column.noise_floor ?? 0) * weightOf(column), 0) / total;
    return [mean, mean > floor];
}


/***/ })

};
