export const id = 4665;
export const ids = [4665];
export const modules = {

/***/ 20856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uk: () => (/* binding */ shownAddress),
/* harmony export */   Yg: () => (/* binding */ parseRemoteAddress),
/* harmony export */   jV: () => (/* binding */ isRemoteAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);


/** True for `https://...`, `s3://...` and the like; a drive letter of Windows is no scheme. */
function isRemoteAddress(path) {
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(path);
}
/**
 * Takes `https://host/path#sha256=<64 hex digits>` apart.
 * @throws ModelGateError usage for what is no address, holds a password, or has another fragment
 */
function parseRemoteAddress(address) {
    const shown = shownAddress(address);
    if (!URL.canParse(address)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', `${shown}: not a valid address`, {
            subject: shown,
            remedy: 'Write it as https://host/path, s3://bucket/key, gs://bucket/key or az://container/blob.',
        });
    }
    const url = new URL(address);
    if (url.username !== '' || url.password !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', `${shown}: a user name or password in an address`, {
            subject: shown,
            remedy: 'Take it out: credentials come from the environment variables of the store (docs/data.md).',
        });
    }
    const pin = /^#sha256[=:]([0-9a-f]{64})$/i.exec(url.hash);
    if (url.hash !== '' && pin === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', `${shown}: the part after # is not a sha256`, {
            subject: shown,
            remedy: 'Pin the content with #sha256= and 64 hex digits, as sha256sum prints them, or leave it out.',
        });
    }
    url.hash = '';
    return { url, sha256: pin?.[1]?.toLowerCase() ?? null, shown };
}
/** A presigned query or a user in an address is a credential: neither is shown. */
function shownAddress(address) {
    const bare = address.replace(/[?#].*$/s, '').replace(/^([a-z0-9+.-]+:\/\/)[^/@]*@/i, '$1');
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(/\?[^#]/.test(address) ? `${bare}?...` : bare, 300);
}


/***/ }),

/***/ 41765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ fitSource)
/* harmony export */ });
/**
 * The table as a model reads it. Most tables say all by themselves; folders of images leave open how many channels a
 * pixel has and whether a class is a name or a number, and a table that names image files leaves open whether they are
 * to be read: the model's inputs and classes decide.
 */
function fitSource(source, model) {
    return source.fitted?.(model) ?? source;
}


/***/ }),

/***/ 72071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y1: () => (/* binding */ weighted),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   yX: () => (/* binding */ combined)
/* harmony export */ });
/**
 * One score and verdict for columns that were compared. Beyond the threshold is drift when more than chance backs it: a
 * column that drifted (max, share), or the mean of the noise floors (means). Where noise could hide drift it is undecided.
 * @param columns with weights of sum 1 where the aggregate is `weighted`
 */
function combined(columns, aggregate, threshold) {
    const scored = columns.filter((column) => column.score !== null);
    if (scored.length === 0) {
        return { score: null, threshold, drifted: null, reason: 'no feature that both tables have can be compared' };
    }
    if (aggregate === 'max')
        return largest(columns, scored, threshold);
    return aggregate === 'share' ? shareOf(columns, scored, threshold) : meanOf(columns, scored, aggregate, threshold);
}
/** The score that is furthest beyond its column's threshold, which for equal thresholds is the largest. */
function largest(columns, scored, fallback) {
    const limitOf = (column) => column.threshold ?? fallback;
    const worst = scored.reduce((a, b) => (b.score / limitOf(b) > a.score / limitOf(a) ? b : a));
    const found = { score: worst.score, threshold: limitOf(worst) };
    if (scored.some(({ drifted }) => drifted === true))
        return { ...found, drifted: true, reason: null };
    const open = columns.filter(({ drifted }) => drifted === null);
    return open.length > 0
        ? { ...found, drifted: null, reason: reasonOf(open) }
        : { ...found, drifted: false, reason: null };
}
/** Drift when the columns that drifted are enough; undecided when those that cannot be told could make them enough. */
function shareOf(columns, scored, threshold) {
    const score = scored.filter(({ drifted }) => drifted === true).length / scored.length;
    if (score > threshold)
        return { score, threshold, drifted: true, reason: null };
    const open = columns.filter(({ drifted }) => drifted === null);
    const most = columns.filter(({ drifted }) => drifted !== false).length / columns.length;
    if (most > threshold && open.length > 0)
        return { score, threshold, drifted: null, reason: reasonOf(open) };
    return { score, threshold, drifted: false, reason: null };
}
function meanOf(columns, scored, aggregate, threshold) {
    const weightOf = (column) => (aggregate === 'mean' ? 1 : (column.weight ?? 0));
    const total = scored.reduce((sum, column) => sum + weightOf(column), 0);
    if (total === 0)
        return { score: null, threshold, drifted: null, reason: 'no feature that can be compared has a weight' };
    const mean = (of) => scored.reduce((sum, column) => sum + of(column) * weightOf(column), 0) / total;
    const [score, floor] = [mean((column) => column.score), mean((column) => column.noise_floor ?? 0)];
    if (score > threshold && score > floor)
        return { score, threshold, drifted: true, reason: null };
    const absent = columns.filter((column) => column.score === null && weightOf(column) > 0);
    if (absent.length > 0)
        return { score, threshold, drifted: null, reason: reasonOf(absent) };
    if (floor <= threshold)
        return { score, threshold, drifted: false, reason: null };
    const reason = `too few rows: chance alone gives a mean of ${floor.toFixed(3)}`;
    return { score, threshold, drifted: null, reason };
}
function reasonOf(open) {
    const [first] = open;
    const others = open.length > 1 ? ` (and ${open.length - 1} more)` : '';
    return `${first.name}: ${first.reason ?? 'undecided'}${others}`;
}
/**
 * The features with their shares of all weights, of sum 1.
 * @returns why there is no weighted mean, where that is so
 */
function weighted(columns, weights) {
    if (weights === undefined || isMissing(weights)) {
        return { columns, problem: `there are no weights of features: ${weights?.missing ?? 'none were given'}` };
    }
    const weightOf = ({ name, role }) => role === 'feature' && Object.hasOwn(weights, name) ? (weights[name] ?? 0) : 0;
    const total = columns.reduce((sum, column) => sum + weightOf(column), 0);
    if (total === 0)
        return { columns, problem: 'no feature has a weight above 0' };
    const shares = columns.map((column) => column.role === 'feature' ? { ...column, weight: weightOf(column) / total } : column);
    return { columns: shares, problem: null };
}
/** A table may have a column of this name, which then weighs a number. */
function isMissing(weights) {
    return typeof weights['missing'] === 'string';
}


/***/ }),

/***/ 44303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ columnDrift)
});

// EXTERNAL MODULE: ./src/data/statistics/distribution.ts
var statistics_distribution = __webpack_require__(25726);
;// CONCATENATED MODULE: ./src/data/drift/bins.ts

/** Reference quantile bins for large samples. */
const MOST_BINS = 10;
/** Under these, a shift of the middle cannot be told from a wider spread. */
const FEWEST_BINS = 3;
/** A number column with so few values (fewer, of few rows) is compared value by value. */
const MAX_DISCRETE = 20;
/**
 * Values and categories that the reference has less often share the bin of those that it does not have: how often a rare
 * value comes cannot be told from a sample that hardly has it, and the noise of such bins would be underestimated.
 */
const MIN_REFERENCE_COUNT = 5;
/** Categories with a bin of their own; the rarer ones share one. */
const MAX_CATEGORY_BINS = 254;
/** Bins of a number column: reference quantiles or single values, then missing and infinite cells where there are any. */
function numberBins(reference, current) {
    const [before, now] = [reference.values.distribution(), current.values.distribution()];
    const discrete = (0,statistics_distribution/* valueCounts */.al)(before, MAX_DISCRETE);
    const most = 2 * binCount(before.total, now.total);
    const single = discrete !== null && (reference.type === 'boolean' || discrete.values.length <= most);
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
    return withExtra(withoutRare({ ...bins, unseen: labels.length }), [
        ['missing', reference.texts.missing, current.texts.missing],
    ]);
}
/** Moves the rare bins of a draft into its last one, that of unseen values. */
function withoutRare({ labels, reference, current, unseen }) {
    const kept = reference.flatMap((count, bin) => (bin < unseen && count >= MIN_REFERENCE_COUNT ? [bin] : []));
    if (kept.length === unseen)
        return { labels, reference, current, unseen };
    const rest = (counts) => counts.reduce((sum, count, bin) => (kept.includes(bin) ? sum : sum + count), 0);
    return {
        labels: [...kept.map((bin) => labels[bin]), labels[unseen].replace('unseen', 'rare and unseen')],
        reference: [...kept.map((bin) => reference[bin]), rest(reference)],
        current: [...kept.map((bin) => current[bin]), rest(current)],
        unseen: kept.length,
    };
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
    const draft = { labels: [...labels, 'other values'], reference: count(before), current: count(now) };
    return withoutRare({ ...draft, unseen: values.length });
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

;// CONCATENATED MODULE: ./src/data/drift/noise-floor.ts




/** Pairs of samples drawn; the 95th percentile of 400 scores is good to about a tenth of itself. */
const REPLICATES = 400;
const NOISE_LEVEL = 0.95;
/**
 * Level of each column's floor at which all columns of a table together stay below their floors as often as NOISE_LEVEL
 * says (Šidák): of twenty columns at 0.95 each, two tables of three would have one above its floor by chance.
 */
function familyLevel(columns) {
    return NOISE_LEVEL ** (1 / Math.max(1, columns));
}
/** Steps by which a number of rows that is still too small grows; together a factor of 57. */
const GROWTH = 1.5;
const MAX_ROUNDS = 10;
/** Points that stand for the reference when value tests are resampled; exact for columns with fewer values. */
const GRID = 512;
/**
 * 95th percentile (or that of `level`) of a bin test's score between two samples of the given sizes, both drawn from the reference's own
 * shares: what the score is when nothing has changed. Seeded, so that a report can be reproduced.
 * Categories that a drawn reference lacks count as unseen there, as they would have in reality.
 */
function binNoise(test, reference, unseen, sizes, { seed, level }) {
    const random = (0,core_random/* seededRandom */.I)(seed);
    const before = new Float64Array(reference.length);
    const now = new Float64Array(reference.length);
    return percentile(test, level, () => {
        drawMultinomial(sizes[0], reference, random, before);
        drawMultinomial(sizes[1], reference, random, now);
        if (unseen !== null)
            moveUnseen(before, now, unseen);
        return test.score(before, now);
    });
}
/** The same for a test on values, drawn from up to 512 quantiles of the reference. */
function valueNoise(test, reference, sizes, { seed, level }) {
    const random = (0,core_random/* seededRandom */.I)(seed);
    const grid = gridOf(reference);
    const draw = (size) => {
        const counts = new Float64Array(grid.weights.length);
        drawMultinomial(size, grid.weights, random, counts);
        return { values: grid.values, counts, total: size, exact: false };
    };
    return percentile(test, level, () => test.score(draw(sizes[0]), draw(sizes[1])));
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
/**
 * The 95th percentile of the drawn scores; above that they are too few, and the tail is that of the gamma distribution with
 * their moments: divergences of samples are sums of squares, hence nearly scaled chi-squared variables (Satterthwaite, 1946).
 */
function percentile(test, level, score) {
    const scores = Float64Array.from({ length: REPLICATES }, score).sort();
    const drawn = (0,statistics_distribution/* quantilesOf */.Ck)({ values: scores, counts: null, total: REPLICATES, exact: true }, [NOISE_LEVEL])[0];
    if (level <= NOISE_LEVEL)
        return drawn;
    const squares = scores.map((value) => value ** (1 / test.noiseExponent));
    const { mean, deviation } = (0,statistics_distribution/* momentsOf */.Zn)({ values: squares, counts: null, total: REPLICATES, exact: true });
    if (deviation === 0)
        return drawn;
    return Math.max(drawn, gammaQuantile(level, mean, deviation) ** test.noiseExponent);
}
/** By bisection; to a billionth of the mean. */
function gammaQuantile(level, mean, deviation) {
    const shape = (mean / deviation) ** 2;
    let [low, high] = [mean, mean + 40 * deviation];
    while (high - low > mean * 1e-9) {
        const middle = (low + high) / 2;
        if (upperGamma(shape, (middle * shape) / mean) > 1 - level)
            low = middle;
        else
            high = middle;
    }
    return high;
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

;// CONCATENATED MODULE: ./src/data/drift/tests/largest-gap.ts
/** Values of the first sample that are looked at together. */
const BLOCK = 64;
/** More than the rounding of a difference of two quotients. */
const SLACK = 1e-12;
/**
 * Largest difference between the empirical distribution functions of two ascending samples. Both functions only rise: at
 * the two ends of a block of the first sample their differences bound those inside, and most blocks cannot reach the
 * largest one found so far; only the others are walked value by value.
 */
function largestGap(before, now) {
    const [n, m] = [before.length, now.length];
    let largest = 0;
    for (let i = 0, j = 0; i < n && j < m;) {
        const end = runEnd(before, Math.min(n, i + BLOCK));
        const next = endOfValue(now, before[end - 1], j);
        const bound = Math.max(end / n - j / m, next / m - i / n) + SLACK;
        if (bound > largest)
            largest = Math.max(largest, gapWithin(before, now, { i, end, j, next }));
        i = end;
        j = next;
    }
    return largest;
}
/** The same over the values of one block, value by value. */
function gapWithin(before, now, { i, end, j, next }) {
    const [n, m] = [before.length, now.length];
    let largest = 0;
    while (i < end && j < m) {
        const [left, right] = [before[i], j < next ? now[j] : Infinity];
        if (left <= right)
            while (i < end && before[i] === left)
                i++;
        if (right <= left)
            while (j < next && now[j] === right)
                j++;
        const difference = Math.abs(i / n - j / m);
        if (difference > largest)
            largest = difference;
    }
    return largest;
}
/** First place from `end` on that does not continue the value before it. */
function runEnd(values, end) {
    const last = values[end - 1];
    return end < values.length && values[end] === last ? endOfValue(values, last, end) : end;
}
/** First place from `from` on whose value is above `value`: by doubling steps, since it is mostly near. */
function endOfValue(values, value, from) {
    let low = from;
    let step = 1;
    while (low + step <= values.length && values[low + step - 1] <= value) {
        low += step;
        step *= 2;
    }
    let high = Math.min(values.length, low + step - 1);
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (values[middle] <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

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
        if (reference.counts === null && current.counts === null)
            return largestGap(reference.values, current.values);
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
/** The test that such columns are compared by. */
function driftTestFor(chosen, columns) {
    const name = columns === 'categorical' && chosen.categorical !== 'auto' ? chosen.categorical : chosen.numeric;
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
    const { type, reason } = question.type === undefined ? (0,column_type/* columnTypeOf */.g)(before, reference.rows) : { type: question.type, reason: null };
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
    const test = driftTestFor(question.tests, hasValues ? 'numeric' : 'categorical');
    const sizes = test.input === 'bins' ? [sum(bins.reference), sum(bins.current)] : [values[0].total, values[1].total];
    const noise = { seed: question.seed ^ nameSeed(question.name), level: familyLevel(question.together) };
    const floorAt = (rows) => test.input === 'bins'
        ? binNoise(test, bins.weightsAt(rows), bins.unseen, rows, noise)
        : valueNoise(test, values[0], rows, noise);
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
        threshold: question.threshold,
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


/***/ }),

/***/ 59244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ dataDrift),
/* harmony export */   Y: () => (/* binding */ questionOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74296);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90761);
/* harmony import */ var _core_stopping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30503);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72020);
/* harmony import */ var _statistics_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89803);
/* harmony import */ var _aggregate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72071);
/* harmony import */ var _column_drift_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44303);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(898);








/**
 * How far the current data moved from the reference data, column by column and as one score of the features.
 * Scores lie in [0,1] for the default test; definitions are in drift/tests, the noise floor in drift/noise-floor.ts, the
 * one score in drift/aggregate.ts.
 * @throws ModelGateError 'config' when the options name a column that neither table has
 */
async function dataDrift(reference, current, options = {}) {
    // Side by side: large tables are read in threads.
    const [before, now] = await Promise.all([(0,_statistics_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .profileOf */ .dp)(reference), (0,_statistics_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .profileOf */ .dp)(current)]);
    const threshold = options.threshold ?? _options_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_DRIFT_THRESHOLD */ .M;
    const aggregate = options.aggregate ?? 'max';
    const roles = rolesOf(before, now, options);
    requireKnown(roles, options);
    const columns = [];
    for (const { name, role, reason } of roles) {
        await (0,_core_stopping_js__WEBPACK_IMPORTED_MODULE_2__/* .breathe */ .q)(options.signal);
        // A mean is judged once; of the largest score, each column is one more chance to be wrong.
        const once = role === 'feature' && (aggregate === 'mean' || aggregate === 'weighted');
        const together = once ? 1 : roles.filter((other) => other.role === role).length;
        columns.push(role === 'ignored'
            ? ignored(name, reason)
            : (0,_column_drift_js__WEBPACK_IMPORTED_MODULE_3__/* .columnDrift */ .U)({ ...questionOf(name, options), role, together }, before, now));
    }
    const shares = aggregate === 'weighted' ? (0,_aggregate_js__WEBPACK_IMPORTED_MODULE_4__/* .weighted */ .Y1)(columns, options.weights) : { columns, problem: null };
    const features = shares.columns.filter(({ role }) => role === 'feature');
    const { drifted, ...found } = shares.problem === null
        ? (0,_aggregate_js__WEBPACK_IMPORTED_MODULE_4__/* .combined */ .yX)(features, aggregate, threshold)
        : { score: null, threshold, drifted: null, reason: shares.problem };
    return {
        status: drifted === null ? (features.length === 0 ? 'not_evaluated' : 'inconclusive') : 'evaluated',
        ...found,
        aggregate,
        drifted,
        reference_rows: before.rows,
        current_rows: now.rows,
        columns: shares.columns,
    };
}
/** How one column is compared. */
function questionOf(name, options) {
    const { thresholds = {}, columnThreshold, threshold = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_DRIFT_THRESHOLD */ .M, seed = 0 } = options;
    const own = Object.hasOwn(thresholds, name) ? thresholds[name] : undefined;
    const tests = { numeric: options.test ?? 'jensen_shannon', categorical: options.categoricalTest ?? 'auto' };
    return { name, tests, threshold: own ?? columnThreshold ?? threshold, seed };
}
/** A misspelt name would be a column that nobody leaves out or weighs. */
function requireKnown(roles, { ignore = [], thresholds = {}, weights }) {
    const known = roles.map(({ name }) => name);
    const weighing = weights === undefined || (0,_aggregate_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(weights) ? [] : Object.keys(weights);
    const named = { ignore, thresholds: Object.keys(thresholds), weights: weighing };
    for (const [key, names] of Object.entries(named)) {
        const wrong = names.find((name) => !known.includes(name));
        if (wrong === undefined)
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ModelGateError */ .j3('config', `drift.${key} names the column "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(wrong, 80)}", which neither table has${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .didYouMean */ .a)(wrong, known)}`, { subject: `drift.${key}`, remedy: `The columns: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(known.join(', '), 400)}.` });
    }
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


/***/ }),

/***/ 898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ DEFAULT_DRIFT_THRESHOLD),
/* harmony export */   Q: () => (/* binding */ driftOptions)
/* harmony export */ });
const DEFAULT_DRIFT_THRESHOLD = 0.15;
/** @param measured weights for a policy that declares none */
function driftOptions(policy, measured) {
    const { test, categorical_test: categoricalTest, aggregate, thresholds, ignore } = policy;
    const declared = Object.keys(policy.weights).length > 0;
    return {
        ...{ test, categoricalTest, aggregate, thresholds, ignore },
        ...(policy.column_threshold === null ? {} : { columnThreshold: policy.column_threshold }),
        ...(aggregate === 'weighted' ? { weights: declared ? policy.weights : measured } : {}),
    };
}


/***/ }),

/***/ 57417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ predictionDrift)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74296);
/* harmony import */ var _core_stopping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30503);
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70859);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72020);
/* harmony import */ var _columns_fit_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41765);
/* harmony import */ var _read_concatenate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39236);
/* harmony import */ var _statistics_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89803);
/* harmony import */ var _column_drift_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44303);
/* harmony import */ var _data_drift_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59244);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(898);










/** Rows that are predicted of each table, spread over it: chance alone then gives distances of about 0.02. */
const MAX_ROWS = 20_000;
/** The same where each row is an image or a series, of which a large model answers some ten a second. */
const MAX_TENSOR_ROWS = 1_000;
/** Cells of a call of the model: probabilities and what a model makes on its way to them. */
const BATCH_ROWS = 4_096;
/** Classes, or outputs of a regressor, that are compared one by one; of more, the label alone. */
const MAX_OUTPUTS = 10;
const DATA_ALONE = 'Set drift.on_prediction_drift: off to judge the data alone.';
/**
 * Drift of what a model answers: labels and the probabilities of its classes (of two, the second one's), or values. The
 * answers to rows of both tables are compared as columns are, with the noise floor of all of them together.
 * @throws ModelGateError 'data' when a table does not fit the model; the signal's reason
 */
async function predictionDrift(model, reference, current, options = {}) {
    const before = await answersOf(model, reference, options);
    const now = await answersOf(model, current, options);
    const [earlier, later] = [await (0,_statistics_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .profileOf */ .dp)(before), await (0,_statistics_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .profileOf */ .dp)(now)];
    // Thresholds of columns are those of the data's.
    const own = { ...options, thresholds: {}, columnThreshold: options.threshold ?? _options_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_DRIFT_THRESHOLD */ .M };
    const columns = [];
    for (const { name, kind } of before.columns) {
        await (0,_core_stopping_js__WEBPACK_IMPORTED_MODULE_2__/* .breathe */ .q)(options.signal);
        const type = kind === 'string' ? 'categorical' : 'numeric';
        const question = { ...(0,_data_drift_js__WEBPACK_IMPORTED_MODULE_3__/* .questionOf */ .Y)(name, own), role: 'prediction', type, together: before.columns.length };
        columns.push((0,_column_drift_js__WEBPACK_IMPORTED_MODULE_4__/* .columnDrift */ .U)(question, earlier, later));
    }
    return columns;
}
/** Answers to rows of a table as columns, a batch at a time, so that a thousand classes are never held for all rows. */
async function answersOf(model, source, options) {
    const { signal, target = null } = options;
    const parts = [];
    for await (const chunk of rowsFor(model, source)) {
        for (let from = 0; from < chunk.rows; from += BATCH_ROWS) {
            const batch = (0,_core_table_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutColumn */ .LX)((0,_core_table_js__WEBPACK_IMPORTED_MODULE_5__/* .sliceRows */ .mG)(chunk, from, Math.min(chunk.rows, from + BATCH_ROWS)), target);
            const answer = await model.predict(batch, { probabilities: true, ...(signal === undefined ? {} : { signal }) });
            parts.push({ rows: answer.rows, columns: columnsOf(answer, model.classes) });
            await (0,_core_stopping_js__WEBPACK_IMPORTED_MODULE_2__/* .breathe */ .q)(signal);
        }
    }
    return (0,_read_concatenate_js__WEBPACK_IMPORTED_MODULE_6__/* .concatenate */ .u)(parts);
}
/** The sample that the profile keeps anyway; tensors are in no sample, of them the first rows of each chunk. */
async function* rowsFor(model, source) {
    const fitted = (0,_columns_fit_source_js__WEBPACK_IMPORTED_MODULE_7__/* .fitSource */ .z)(source, model);
    if (fitted === source && !model.inputs.some(({ kind }) => kind === 'tensor')) {
        const sample = await (0,_statistics_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleOf */ .uV)(source);
        const step = Math.max(1, Math.ceil(sample.rows / MAX_ROWS));
        const size = Math.ceil(BATCH_ROWS / step);
        for (let from = 0; from < sample.rows; from += size * step)
            yield (0,_core_table_js__WEBPACK_IMPORTED_MODULE_5__/* .sliceRows */ .mG)(sample, from, Math.min(sample.rows, from + size));
        return;
    }
    const { rows } = await (0,_statistics_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .profileOf */ .dp)(source);
    for await (const chunk of fitted.chunks()) {
        const share = Math.min(1, MAX_TENSOR_ROWS / Math.max(1, rows));
        yield (0,_core_table_js__WEBPACK_IMPORTED_MODULE_5__/* .sliceRows */ .mG)(chunk, 0, Math.ceil(chunk.rows * share));
    }
}
function columnsOf({ rows, outputs, labels, values, probabilities }, classes) {
    if (outputs > MAX_OUTPUTS) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ModelGateError */ .j3('unsupported', `the model has ${outputs} outputs; drift of at most ${MAX_OUTPUTS} is judged`, {
            remedy: DATA_ALONE,
        });
    }
    const nameOf = (output) => (outputs === 1 ? 'prediction' : `prediction ${output + 1}`);
    const each = (cells, output) => Array.from({ length: rows }, (_, row) => cells[row * outputs + output]);
    const columns = [];
    for (let output = 0; output < outputs; output++) {
        if (labels !== null)
            columns.push((0,_core_table_js__WEBPACK_IMPORTED_MODULE_5__/* .stringColumn */ .s2)(nameOf(output), each(labels, output).map(String)));
        else if (values !== null)
            columns.push((0,_core_table_js__WEBPACK_IMPORTED_MODULE_5__/* .numberColumn */ .sA)(nameOf(output), Float64Array.from(each(values, output))));
    }
    if (columns.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .ModelGateError */ .j3('unsupported', 'the model gives neither labels nor values, whose drift could be judged', {
            remedy: DATA_ALONE,
        });
    }
    if (probabilities === null || classes === null || outputs !== 1 || classes.length > MAX_OUTPUTS)
        return columns;
    // Two classes say the same twice.
    for (let at = classes.length === 2 ? 1 : 0; at < classes.length; at++) {
        const values = Float64Array.from({ length: rows }, (_, row) => probabilities[row * classes.length + at]);
        columns.push((0,_core_table_js__WEBPACK_IMPORTED_MODULE_5__/* .numberColumn */ .sA)(`probability of ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(String(classes[at]), 80)}`, values));
    }
    return columns;
}


/***/ }),

/***/ 86642:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ verdictOn),
/* harmony export */   c: () => (/* binding */ driftedFeatures)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);
/* harmony import */ var _aggregate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72071);


/** The verdict on all labels, or on all predictions, by the largest score; null when there are none. */
function verdictOn(role, { columns, threshold }) {
    const own = columns.filter((column) => column.role === role);
    if (own.length === 0)
        return null;
    const found = (0,_aggregate_js__WEBPACK_IMPORTED_MODULE_0__/* .combined */ .yX)(own, 'max', threshold);
    return { ...found, message: messageOf(own, found, role === 'target' ? 'label' : 'prediction') };
}
function messageOf(columns, { score, threshold, drifted, reason }, what) {
    if (score === null || drifted === null) {
        const why = score === null ? columns[0]?.reason : reason;
        return `the ${what} cannot be judged: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(why ?? 'too few rows', 300)}`;
    }
    const shown = `drift score ${score.toFixed(3)}, at most ${threshold} allowed`;
    if (!drifted)
        return `${what}: ${shown}`;
    const names = columns.filter((column) => column.drifted === true).map(({ name }) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(name, 80));
    return `the ${what} drifted from the reference: ${names.join(', ')} (${shown})`;
}
/** Names of the features that drifted. Labels and predictions that did are no features. */
function driftedFeatures({ columns }) {
    return columns.filter(({ role, drifted }) => role === 'feature' && drifted === true).map(({ name }) => name);
}


/***/ }),

/***/ 78855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ readingRows),
/* harmony export */   qm: () => (/* binding */ asWritten),
/* harmony export */   re: () => (/* binding */ toldAsWritten)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Opens a table of a path that counts from a folder. Readers call files by where they lie, people by what they wrote: the
 * table and whatever goes wrong with it say the latter.
 */
async function asWritten(path, directory, open) {
    const table = await toldAsWritten(path, directory, open);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? table : named(table, namingOf(path, directory));
}
/** The errors alone, of whatever reads the file. */
async function toldAsWritten(path, directory, work) {
    try {
        return await work((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path));
    }
    catch (error) {
        throw (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? error : await renamed(error, namingOf(path, directory));
    }
}
/** Of a pattern the folder in front of it: the files that it finds begin so. */
function namingOf(path, directory) {
    const pattern = path.search(/[*?[{(!]/);
    const written = (pattern < 0 ? path : path.slice(0, Math.max(path.lastIndexOf('/', pattern), 0))).replace(/\/+$/, '');
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, written);
    return { path, written, place: written === '' ? place + node_path__WEBPACK_IMPORTED_MODULE_0__.sep : place };
}
function named(table, naming) {
    const { statistics } = table;
    return {
        ...table,
        path: table.path.replace(naming.place, () => naming.written),
        chunks: (size) => telling(table.chunks(size), naming),
        ...(table.columnChunks === undefined ? {} : { columnChunks: () => telling(table.columnChunks(), naming) }),
        ...(table.fitted === undefined ? {} : { fitted: (model) => named(table.fitted(model), naming) }),
        ...(statistics === undefined
            ? {}
            : {
                statistics: () => statistics().catch(async (error) => {
                    throw await renamed(error, naming);
                }),
            }),
    };
}
async function* telling(chunks, naming) {
    try {
        yield* chunks;
    }
    catch (error) {
        throw await renamed(error, naming);
    }
}
async function renamed(error, naming) {
    return (await __webpack_require__.e(/* import() */ 1419).then(__webpack_require__.bind(__webpack_require__, 41419))).renamed(error, naming);
}
/** Runs `work` on rows of a table: what it finds wrong with them is told of the file by name. */
async function readingRows({ path }, work) {
    try {
        return await work();
    }
    catch (error) {
        throw (await __webpack_require__.e(/* import() */ 1419).then(__webpack_require__.bind(__webpack_require__, 41419))).aboutRows(error, path);
    }
}


/***/ })

};
