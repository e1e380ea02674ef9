export const id = 7294;
export const ids = [7294];
export const modules = {

/***/ 48145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter),
/* harmony export */   V: () => (/* binding */ sendPersistently)
/* harmony export */ });
/** Longest pause before a retry; a server that asks for more is not waited for. */
const MAX_PAUSE_MS = 60_000;
/**
 * Sends a request until it gets through. Retried are broken connections, timeouts, 408, 425, 429 and 5xx, with
 * exponential back-off or as Retry-After says. Never throws.
 */
async function sendPersistently(request, send, options) {
    const { clock, signal, retries = 3, backoff = 1_000 } = options;
    for (let attempt = 0;; attempt++) {
        const outcome = await tryOnce(request, send, options);
        if (outcome.kind === 'done')
            return outcome;
        const failed = (why) => ({ response: null, why, calls: attempt + 1 });
        if (outcome.kind === 'refused' || attempt >= retries || signal?.aborted === true)
            return failed(outcome.why);
        const pause = outcome.pauseMs ?? backoff * 2 ** attempt;
        if (pause > MAX_PAUSE_MS)
            return failed(`${outcome.why}; it asks to wait ${Math.ceil(pause / 1000)} s`);
        try {
            await clock.sleep(pause, signal);
        }
        catch {
            return failed(`${outcome.why}; the run was cancelled`);
        }
    }
}
async function tryOnce(request, send, { clock, signal }) {
    let response;
    try {
        response = await send(request, signal);
    }
    catch (error) {
        return { kind: 'again', why: reasonOf(error), pauseMs: null };
    }
    const { status } = response;
    if (status >= 200 && status < 300)
        return { kind: 'done', response };
    const why = `HTTP ${status}`;
    if (status >= 300 && status < 400)
        return { kind: 'refused', why: `${why}, a redirect; give the final URL` };
    const temporary = status === 408 || status === 425 || status === 429 || status >= 500;
    return temporary ? { kind: 'again', why, pauseMs: retryAfter(response, clock) } : { kind: 'refused', why };
}
/** fetch says only "fetch failed"; what really happened is its cause. */
function reasonOf(error) {
    if (!hasMessage(error))
        return String(error);
    return hasMessage(error.cause) ? `${error.message}: ${error.cause.message}` : error.message;
}
/** By shape: an error of another realm (a worker, a test's sandbox) is no instance of this realm's Error. */
function hasMessage(value) {
    return typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string';
}
/** Seconds or an HTTP date (RFC 9110, 10.2.3), in milliseconds from now; null without a readable one. */
function retryAfter({ headers }, clock) {
    const value = Object.entries(headers).find(([name]) => name.toLowerCase() === 'retry-after')?.[1];
    if (value === undefined)
        return null;
    if (/^\d+$/.test(value.trim()))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? null : Math.max(0, date - clock.now().getTime());
}


/***/ }),

/***/ 93603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ syntheticRows)
/* harmony export */ });
/* harmony import */ var _core_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38640);
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70859);


/** Columns of numbers that differ: a bag of a hundred thousand words is tried with as much as one of a thousand. */
const DIFFERENT_NUMBERS = 1_024;
const WORDS = 'a the data model of quick result is not very good bad time new value test'.split(' ');
/**
 * Rows that a model can be called with when no data is at hand, from its own signature: numbers, categories among the known
 * ones, short texts. For interface, conversion and latency tests only: they say nothing about how well a model predicts.
 *
 * Numbers are the magnitudes of a normal distribution with deviation `scale`: never negative, because many honest
 * models take the logarithm or the root of a price, an age or a count, and one that was trained on scaled features
 * takes positive numbers too. `signed` gives both signs, for who knows that the model takes them.
 */
function syntheticRows(inputs, rows, seed, { scale = 1, signed = false } = {}) {
    const random = (0,_core_random_js__WEBPACK_IMPORTED_MODULE_0__/* .seededRandom */ .I)(seed);
    const draw = () => (signed ? normal(random) : Math.abs(normal(random))) * scale;
    const source = { rows, random, draw };
    // In the order of the inputs, so that the numbers of a model without tensors stay what they were.
    const columns = [];
    const tensors = [];
    const numbers = [];
    for (const [position, input] of inputs.entries()) {
        if (input.kind === 'tensor')
            tensors.push(syntheticTensor(input, position, source));
        else if (isPlainNumber(input))
            columns.push(plainNumbers(numbers, input.name ?? `x${position}`, source));
        else
            columns.push(syntheticColumn(input, position, source));
    }
    return tensors.length === 0 ? { rows, columns } : { rows, columns, tensors };
}
function isPlainNumber({ kind, integer, categories }) {
    return (kind === 'number' || kind === 'any') && integer !== true && (categories ?? []).every((one) => one === null);
}
/** The next column of numbers; after many, those before come again under other names. */
function plainNumbers(made, name, { rows, draw }) {
    const again = made.length < DIFFERENT_NUMBERS ? undefined : made[made.length % DIFFERENT_NUMBERS];
    const column = again === undefined ? (0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numberColumn */ .sA)(name, Float64Array.from({ length: rows }, draw)) : { ...again, name };
    made.push(column);
    return column;
}
function syntheticColumn(input, position, { rows, random, draw }) {
    const name = input.name ?? `x${position}`;
    const known = input.categories?.filter((category) => category !== null) ?? [];
    if (known.length > 0) {
        const picks = Array.from({ length: rows }, () => known[random.below(known.length)]);
        if (picks.every((pick) => typeof pick === 'number'))
            return (0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numberColumn */ .sA)(name, Float64Array.from(picks));
        if (picks.every((pick) => typeof pick === 'boolean')) {
            return { ...(0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numberColumn */ .sA)(name, Float64Array.from(picks, Number)), boolean: true };
        }
        return (0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .stringColumn */ .s2)(name, picks.map(String));
    }
    if (input.kind === 'number' || input.kind === 'any') {
        return (0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .numberColumn */ .sA)(name, Float64Array.from({ length: rows }, drawFor(input, draw)));
    }
    const words = input.kind === 'text' ? 8 : 1;
    return (0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .stringColumn */ .s2)(name, Array.from({ length: rows }, () => Array.from({ length: words }, () => WORDS[random.below(WORDS.length)]).join(' ')));
}
/** For sizes that the model leaves open: long enough for the windows of a convolution. */
const OPEN_SIZE = 32;
function syntheticTensor(input, position, { rows, random, draw }) {
    const shape = (input.shape ?? []).map((size) => size ?? OPEN_SIZE);
    const cells = shape.reduce((product, size) => product * size, 1);
    const known = (input.categories ?? []).filter((category) => typeof category === 'number');
    const drawn = drawFor(input, draw);
    const next = () => (known.length > 0 ? known[random.below(known.length)] : drawn());
    return { name: input.name ?? `x${position}`, shape, data: Float32Array.from({ length: rows * cells }, next) };
}
function drawFor({ integer }, draw) {
    return integer === true ? () => Math.trunc(draw()) : draw;
}
/** Box-Muller; 1 - next() keeps the logarithm finite. */
function normal(random) {
    return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}


/***/ }),

/***/ 30035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ SQL_RULE),
/* harmony export */   Mn: () => (/* binding */ couldNotRun),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   t: () => (/* binding */ isSqlRule)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72020);

/** True for the check of a rule that users wrote, which stands for itself beside the score. */
function isSqlRule({ id }) {
    return id.startsWith(SQL_RULE);
}
/** Id of the check of a rule. */
const SQL_RULE = 'quality.sql.';
/** Rows themselves never reach a report: they may be about people. */
function outcomeOf({ name, expect }, answer) {
    const rule = `rule "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(name, 80)}"`;
    if (answer.kind === 'refused')
        return couldNotRun(`${rule} could not be evaluated: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(answer.reason, 400)}`);
    if (answer.kind === 'rows') {
        const { rows } = answer;
        const message = rows === 0 ? `${rule} holds` : `${rows} ${rows === 1 ? 'row breaks' : 'rows break'} ${rule}`;
        return { status: rows === 0 ? 'passed' : 'failed', measured: rows, threshold: 0, message };
    }
    const wanted = expect ?? true;
    const { value } = answer;
    if (typeof value !== (typeof wanted === 'boolean' ? 'boolean' : 'number')) {
        const found = value === null ? 'NULL' : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(JSON.stringify(value), 80);
        return couldNotRun(`${rule} gave ${found}, where ${describe(wanted)} is expected`);
    }
    const holds = accepts(wanted, value);
    return {
        status: holds ? 'passed' : 'failed',
        measured: value,
        threshold: describe(wanted),
        message: `${rule} ${holds ? 'holds' : 'is broken'}: ${String(value)}, expected ${describe(wanted)}`,
    };
}
function couldNotRun(message) {
    return { status: 'inconclusive', measured: null, threshold: null, message };
}
function accepts(wanted, value) {
    if (typeof wanted !== 'object')
        return value === wanted;
    return typeof value === 'number' && value >= (wanted.min ?? -Infinity) && value <= (wanted.max ?? Infinity);
}
function describe(wanted) {
    if (typeof wanted !== 'object')
        return String(wanted);
    const { min, max } = wanted;
    if (min === undefined)
        return `at most ${String(max)}`;
    return max === undefined ? `at least ${min}` : `${min} to ${max}`;
}


/***/ }),

/***/ 89013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ calibrationCurve),
/* harmony export */   p: () => (/* binding */ expectedCalibrationError)
/* harmony export */ });
/** Bins of the expected calibration error, as in Guo et al., 2017. */
const ECE_BINS = 15;
/**
 * Reliability curve of one class: equal-width bins of its probability, each closed on the right as in scikit-learn;
 * empty bins are left out; at most 255 bins. https://scikit-learn.org/stable/modules/generated/sklearn.calibration.calibration_curve.html
 */
function calibrationCurve(sample, column, bins = 10) {
    if (!sample.hasProbabilities)
        return [];
    const { columns, probabilities, truth } = sample;
    const judged = sample.shared(`calibration ${column} ${bins}`, () => judge(Float64Array.from(truth, (_, row) => probabilities[row * columns + column]), Uint8Array.from(truth, (label) => (label === column ? 1 : 0)), bins));
    return binned(judged, sample.weights, bins);
}
/**
 * Weighted mean gap between confidence and accuracy over 15 equal-width bins of the top probability, in [0,1]
 * (Guo et al., 2017, https://arxiv.org/abs/1706.04599). The first of equal top probabilities is the prediction.
 */
function expectedCalibrationError(sample) {
    const { columns, probabilities, truth } = sample;
    const judged = sample.shared('top label', () => {
        const top = Int32Array.from(truth, (_, row) => {
            let best = 0;
            for (let column = 1; column < columns; column++) {
                if (probabilities[row * columns + column] > probabilities[row * columns + best])
                    best = column;
            }
            return best;
        });
        return judge(Float64Array.from(top, (column, row) => probabilities[row * columns + column]), Uint8Array.from(top, (column, row) => (truth[row] === column ? 1 : 0)), ECE_BINS);
    });
    let gap = 0;
    for (const bin of binned(judged, sample.weights, ECE_BINS))
        gap += bin.weight * Math.abs(bin.predicted - bin.observed);
    return gap / sample.confusion().total;
}
function judge(confidence, hit, bins) {
    return { confidence, hit, bin: Uint8Array.from(confidence, (probability) => binOf(probability, bins)) };
}
function binned({ confidence, hit, bin }, rowWeights, bins) {
    const weights = new Float64Array(bins);
    const predicted = new Float64Array(bins);
    const observed = new Float64Array(bins);
    for (let row = 0; row < bin.length; row++) {
        const weight = rowWeights === null ? 1 : rowWeights[row];
        const place = bin[row];
        weights[place] += weight;
        predicted[place] += weight * confidence[row];
        observed[place] += weight * hit[row];
    }
    return Array.from(weights, (weight, place) => ({
        predicted: predicted[place] / weight,
        observed: observed[place] / weight,
        weight,
    })).filter((entry) => entry.weight > 0);
}
/** numpy.searchsorted(linspace(0, 1, bins + 1)[1:-1], p): the number of inner edges below p. */
function binOf(probability, bins) {
    let bin = Math.min(Math.floor(probability * bins), bins - 1);
    // The product may round to either side of an edge; the edge itself decides, computed as NumPy's linspace does.
    while (bin > 0 && bin * (1 / bins) >= probability)
        bin--;
    while (bin < bins - 1 && (bin + 1) * (1 / bins) < probability)
        bin++;
    return bin;
}


/***/ }),

/***/ 1073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ perClassScores),
/* harmony export */   Sg: () => (/* binding */ classScores),
/* harmony export */   gM: () => (/* binding */ confusionMatrix),
/* harmony export */   k0: () => (/* binding */ confusionRows)
/* harmony export */ });
/* harmony import */ var _summation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81114);

/** Counts (or weights) of truth x predicted in one pass; rows of weight 0 are absent. */
function confusionMatrix(truth, predicted, weights, classCount) {
    const cells = new Float64Array(classCount * classCount);
    for (let row = 0; row < truth.length; row++) {
        cells[truth[row] * classCount + predicted[row]] += weights === null ? 1 : weights[row];
    }
    const truthTotals = new Float64Array(classCount);
    const predictedTotals = new Float64Array(classCount);
    let total = 0;
    for (const [cell, weight] of cells.entries()) {
        truthTotals[Math.floor(cell / classCount)] += weight;
        predictedTotals[cell % classCount] += weight;
        total += weight;
    }
    const present = [...truthTotals.keys()].filter((index) => truthTotals[index] > 0 || predictedTotals[index] > 0);
    return { cells, truthTotals, predictedTotals, total, present };
}
/**
 * Precision, recall and F1 of one class against the rest; 0 where the denominator is 0 (scikit-learn's
 * `zero_division=0`). https://scikit-learn.org/stable/modules/generated/sklearn.metrics.precision_recall_fscore_support.html
 */
function classScores(matrix, index) {
    const hits = matrix.cells[index * matrix.truthTotals.length + index];
    const support = matrix.truthTotals[index];
    const claimed = matrix.predictedTotals[index];
    return {
        precision: (0,_summation_js__WEBPACK_IMPORTED_MODULE_0__/* .ratioOrZero */ .rM)(hits, claimed),
        recall: (0,_summation_js__WEBPACK_IMPORTED_MODULE_0__/* .ratioOrZero */ .rM)(hits, support),
        f1: (0,_summation_js__WEBPACK_IMPORTED_MODULE_0__/* .ratioOrZero */ .rM)(2 * hits, support + claimed),
        support,
    };
}
/** One entry for each class, in the order of `classes`, those that never occur included (all zero). */
function perClassScores(sample) {
    return sample.classes.map((label, index) => ({ label, ...classScores(sample.confusion(), index) }));
}
/** Truth x predicted as rows of numbers, aligned with `classes`. */
function confusionRows(sample) {
    const size = sample.classes.length;
    const { cells } = sample.confusion();
    return sample.classes.map((_, row) => Array.from(cells.subarray(row * size, (row + 1) * size)));
}


/***/ }),

/***/ 56692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $4: () => (/* binding */ CLASSIFICATION_METRICS),
  qb: () => (/* binding */ classificationMetrics)
});

// UNUSED EXPORTS: REGRESSION_METRICS, averageRanks, bootstrapIntervals, bootstrapSamples, calibrationCurve, classificationSample, erfc, importanceStability, mcnemar, pairedBootstrap, percentileInterval, performanceCurves, permutationImportance, precisionRecallCurve, regressionMetrics, regressionSample, residualPoints, rocCurve, segmentMetric, sliceMetrics, spearman, weakSegments

// EXTERNAL MODULE: ./src/metrics/confusion.ts
var confusion = __webpack_require__(1073);
// EXTERNAL MODULE: ./src/metrics/summation.ts
var summation = __webpack_require__(81114);
;// CONCATENATED MODULE: ./src/metrics/label-metrics.ts


const DOCS = 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics';
const NO_ROWS = 'there are no rows';
/** Metrics of the predicted labels alone. Averages run over the classes that occur in truth or predictions. */
const LABEL_METRICS = [
    labelMetric('accuracy', 'Accuracy', accuracy, 'accuracy_score'),
    labelMetric('balanced_accuracy', 'Balanced accuracy', balancedAccuracy, 'balanced_accuracy_score'),
    labelMetric('f1_macro', 'F1, macro', (sample) => macro(sample, 'f1'), 'f1_score'),
    labelMetric('f1_weighted', 'F1, weighted', (sample) => weighted(sample, 'f1'), 'f1_score'),
    // Over all classes every miss is one false positive and one false negative, so micro F1 is accuracy.
    labelMetric('f1_micro', 'F1, micro', accuracy, 'f1_score'),
    labelMetric('precision_macro', 'Precision, macro', (sample) => macro(sample, 'precision'), 'precision_score'),
    labelMetric('precision_weighted', 'Precision, weighted', (sample) => weighted(sample, 'precision'), 'precision_score'),
    labelMetric('recall_macro', 'Recall, macro', (sample) => macro(sample, 'recall'), 'recall_score'),
    labelMetric('recall_weighted', 'Recall, weighted', (sample) => weighted(sample, 'recall'), 'recall_score'),
    labelMetric('mcc', "Matthews' correlation", matthewsCorrelation, 'matthews_corrcoef'),
    labelMetric('cohen_kappa', "Cohen's kappa", cohenKappa, 'cohen_kappa_score', 'truth and predictions hold one and the same class'),
];
function labelMetric(name, title, compute, reference, undefinedWhen) {
    return {
        name,
        title,
        task: 'classification',
        direction: 'higher',
        needsProbabilities: false,
        undefinedWhen: undefinedWhen === undefined ? NO_ROWS : `${undefinedWhen}, or ${NO_ROWS}`,
        source: `${DOCS}.${reference}.html`,
        compute: (sample) => (sample.confusion().total === 0 ? null : compute(sample)),
    };
}
function accuracy(sample) {
    const { total } = sample.confusion();
    return trace(sample) / total;
}
/** Mean recall over the classes that occur in the truth. */
function balancedAccuracy(sample) {
    const matrix = sample.confusion();
    const recalls = matrix.present
        .filter((index) => matrix.truthTotals[index] > 0)
        .map((index) => (0,confusion/* classScores */.Sg)(matrix, index).recall);
    return (0,summation/* sumOf */.XN)(recalls) / recalls.length;
}
function macro(sample, score) {
    const matrix = sample.confusion();
    return (0,summation/* sumOf */.XN)(matrix.present.map((index) => (0,confusion/* classScores */.Sg)(matrix, index)[score])) / matrix.present.length;
}
function weighted(sample, score) {
    const matrix = sample.confusion();
    return ((0,summation/* sumOf */.XN)(matrix.present.map((index) => (0,confusion/* classScores */.Sg)(matrix, index)[score] * matrix.truthTotals[index])) / matrix.total);
}
/** Multiclass R_K (Gorodkin, 2004); 0 when truth or predictions hold a single class. */
function matthewsCorrelation(sample) {
    const { truthTotals, predictedTotals, total } = sample.confusion();
    const covariance = trace(sample) * total - dot(truthTotals, predictedTotals);
    const spread = (total ** 2 - dot(predictedTotals, predictedTotals)) * (total ** 2 - dot(truthTotals, truthTotals));
    return spread === 0 ? 0 : covariance / Math.sqrt(spread);
}
/** 1 - observed disagreement / disagreement expected by chance; chance leaves none when only one class occurs. */
function cohenKappa(sample) {
    const { truthTotals, predictedTotals, total, present } = sample.confusion();
    const expected = (0,summation/* sumOf */.XN)(present.flatMap((a) => present.filter((b) => b !== a).map((b) => (truthTotals[a] * predictedTotals[b]) / total)));
    return expected === 0 ? null : 1 - (total - trace(sample)) / expected;
}
function trace(sample) {
    const size = sample.classes.length;
    const { cells, present } = sample.confusion();
    return (0,summation/* sumOf */.XN)(present.map((index) => cells[index * size + index]));
}
function dot(a, b) {
    return (0,summation/* sumOf */.XN)(a.map((value, index) => value * b[index]));
}

// EXTERNAL MODULE: ./src/metrics/calibration.ts
var calibration = __webpack_require__(89013);
// EXTERNAL MODULE: ./src/metrics/ranking.ts
var ranking = __webpack_require__(3355);
;// CONCATENATED MODULE: ./src/metrics/probability-metrics.ts



const probability_metrics_DOCS = 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics';
const NO_SCORES = 'the model gives no finite scores, a true label is unknown to it, or there are no rows';
const NO_PROBABILITIES = `a score is outside [0,1], ${NO_SCORES}`;
/** Metrics of predicted probabilities. With two columns the second class is the positive one, as in scikit-learn. */
const PROBABILITY_METRICS = [
    {
        name: 'log_loss',
        title: 'Log loss',
        direction: 'lower',
        ...probabilityMetric(logLoss),
        source: `${probability_metrics_DOCS}.log_loss.html`,
    },
    {
        name: 'roc_auc',
        title: 'ROC AUC',
        direction: 'higher',
        ...rankingMetric(rocAuc, 'a class does not occur in the truth'),
        source: `${probability_metrics_DOCS}.roc_auc_score.html`,
    },
    {
        name: 'average_precision',
        title: 'Average precision',
        direction: 'higher',
        ...rankingMetric(meanAveragePrecision, 'one of three or more classes does not occur in the truth'),
        source: `${probability_metrics_DOCS}.average_precision_score.html`,
    },
    {
        name: 'brier',
        title: 'Brier score',
        direction: 'lower',
        ...probabilityMetric(brierScore),
        source: `${probability_metrics_DOCS}.brier_score_loss.html`,
    },
    {
        name: 'ece',
        title: 'Expected calibration error',
        direction: 'lower',
        ...probabilityMetric(calibration/* expectedCalibrationError */.p),
        source: 'https://arxiv.org/abs/1706.04599',
    },
];
function probabilityMetric(compute) {
    return {
        task: 'classification',
        needsProbabilities: true,
        undefinedWhen: NO_PROBABILITIES,
        compute: (sample) => (sample.hasProbabilities && isScored(sample) ? compute(sample) : null),
    };
}
function rankingMetric(compute, undefinedWhen) {
    return {
        task: 'classification',
        needsProbabilities: true,
        needsEveryClass: true,
        undefinedWhen: `${undefinedWhen}, ${NO_SCORES}`,
        compute: (sample) => (isScored(sample) ? compute(sample) : null),
    };
}
function isScored(sample) {
    return sample.hasScores && sample.columns >= 2 && sample.confusion().total > 0;
}
/** Mean of -ln p(true class), p clipped to [eps, 1 - eps] with the double's eps, in nats. */
function logLoss(sample) {
    const { probabilities, columns, truth } = sample;
    const losses = sample.shared('log loss', () => Float64Array.from(truth, (label, row) => {
        const probability = probabilities[row * columns + label];
        return -Math.log(Math.min(Math.max(probability, Number.EPSILON), 1 - Number.EPSILON));
    }));
    return (0,summation/* weightedSum */.rO)(losses, sample.weights) / sample.confusion().total;
}
/** Mean squared distance to the one-hot truth; halved for two classes, so that it lies in [0,1] there and in [0,2] else. */
function brierScore(sample) {
    const { probabilities, columns, truth } = sample;
    const distances = sample.shared('brier', () => Float64Array.from(truth, (label, row) => {
        let distance = 0;
        for (let column = 0; column < columns; column++) {
            distance += (probabilities[row * columns + column] - (label === column ? 1 : 0)) ** 2;
        }
        return distance;
    }));
    const score = (0,summation/* weightedSum */.rO)(distances, sample.weights) / sample.confusion().total;
    return columns === 2 ? score / 2 : score;
}
/** Two classes: the area of the second. More: macro mean of one class against the rest; null when one has no area. */
function rocAuc(sample) {
    if (sample.columns === 2)
        return (0,ranking/* rocArea */.KF)((0,ranking/* thresholdCounts */.ML)(sample, 1));
    if (!sample.shared('sums to one', () => rowsSumToOne(sample)))
        return null;
    const areas = [];
    for (let column = 0; column < sample.columns; column++) {
        const area = (0,ranking/* rocArea */.KF)((0,ranking/* thresholdCounts */.ML)(sample, column));
        if (area === null)
            return null;
        areas.push(area);
    }
    return (0,summation/* meanOf */.hm)(areas);
}
function meanAveragePrecision(sample) {
    if (sample.columns === 2)
        return (0,ranking/* averagePrecision */.cF)((0,ranking/* thresholdCounts */.ML)(sample, 1));
    const { truthTotals } = sample.confusion();
    const columns = Array.from({ length: sample.columns }, (_, column) => column);
    if (columns.some((column) => truthTotals[column] === 0))
        return null;
    return (0,summation/* meanOf */.hm)(columns.map((column) => (0,ranking/* averagePrecision */.cF)((0,ranking/* thresholdCounts */.ML)(sample, column))));
}
/** scikit-learn's np.allclose(1, sums): within 1e-8 + 1e-5. */
function rowsSumToOne(sample) {
    for (let row = 0; row < sample.rows; row++) {
        let sum = 0;
        for (let column = 0; column < sample.columns; column++)
            sum += sample.probabilities[row * sample.columns + column];
        if (Math.abs(sum - 1) > 1e-8 + 1e-5)
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./src/metrics/sample.ts
var metrics_sample = __webpack_require__(49867);
;// CONCATENATED MODULE: ./src/metrics/index.ts


















/** Every classification metric, in the order in which reports show them. */
const CLASSIFICATION_METRICS = [...LABEL_METRICS, ...PROBABILITY_METRICS];

/**
 * All classification metrics, equal to scikit-learn's on the same predictions. A metric that is undefined is null;
 * its record says when that is (`undefinedWhen`).
 * @throws ModelGateError code 'data' when the input does not fit together
 */
function classificationMetrics(input) {
    const sample = (0,metrics_sample/* classificationSample */.b)(input);
    return {
        metrics: namedValues(CLASSIFICATION_METRICS, (metric) => metric.compute(sample)),
        per_class: (0,confusion/* perClassScores */.P_)(sample),
        confusion_matrix: (0,confusion/* confusionRows */.k0)(sample),
    };
}
/**
 * All regression metrics, equal to scikit-learn's.
 * @throws ModelGateError code 'data' when lengths differ or a value is not finite
 */
function regressionMetrics(input) {
    const sample = regressionSample(input);
    return namedValues(REGRESSION_METRICS, (metric) => metric.compute(sample));
}
/** `Object.fromEntries` forgets which names it was given; the list that they come from is the proof. */
function namedValues(metrics, valueOf) {
    return Object.fromEntries(metrics.map((metric) => [metric.name, valueOf(metric)]));
}


/***/ }),

/***/ 3355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ precisionRecallCurve),
/* harmony export */   KF: () => (/* binding */ rocArea),
/* harmony export */   ML: () => (/* binding */ thresholdCounts),
/* harmony export */   WZ: () => (/* binding */ rocCurve),
/* harmony export */   cF: () => (/* binding */ averagePrecision)
/* harmony export */ });
/* harmony import */ var _summation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81114);

function ranking(sample, column) {
    return sample.shared(`ranking ${column}`, () => {
        const { rows, columns, truth } = sample;
        const scoreOf = Float64Array.from({ length: rows }, (_, row) => sample.probabilities[row * columns + column]);
        const order = Int32Array.from(scoreOf.keys()).sort((a, b) => scoreOf[b] - scoreOf[a] || a - b);
        return {
            order,
            scores: Float64Array.from(order, (row) => scoreOf[row]),
            hits: Uint8Array.from(order, (row) => (truth[row] === column ? 1 : 0)),
        };
    });
}
/** Equal scores form one threshold, so that ties count half in the ROC area and never depend on row order. */
function thresholdCounts(sample, column) {
    return sample.own(`thresholds ${column}`, () => countAbove(ranking(sample, column), sample.weights));
}
function countAbove({ order, scores, hits }, weights) {
    const thresholds = new Float64Array(order.length);
    const truePositives = new Float64Array(order.length);
    const falsePositives = new Float64Array(order.length);
    let count = 0;
    let right = 0;
    let wrong = 0;
    for (let place = 0; place < order.length; place++) {
        const weight = weights === null ? 1 : weights[order[place]];
        if (weight === 0)
            continue;
        const score = scores[place];
        if (count === 0 || score !== thresholds[count - 1])
            thresholds[count++] = score;
        if (hits[place] === 1)
            right += weight;
        else
            wrong += weight;
        truePositives[count - 1] = right;
        falsePositives[count - 1] = wrong;
    }
    return {
        thresholds: thresholds.subarray(0, count),
        truePositives: truePositives.subarray(0, count),
        falsePositives: falsePositives.subarray(0, count),
    };
}
/** Area under the ROC curve by the trapezoid rule; null when only one of the two sides occurs. */
function rocArea(counts) {
    const { truePositives, falsePositives } = counts;
    const positives = truePositives.at(-1) ?? 0;
    const negatives = falsePositives.at(-1) ?? 0;
    if (positives === 0 || negatives === 0)
        return null;
    const area = new _summation_js__WEBPACK_IMPORTED_MODULE_0__/* .Sum */ .Wu();
    for (let point = 0; point < truePositives.length; point++) {
        const step = falsePositives[point] - (point === 0 ? 0 : falsePositives[point - 1]);
        const height = truePositives[point] + (point === 0 ? 0 : truePositives[point - 1]);
        area.add(step * height);
    }
    return area.value / (2 * positives * negatives);
}
/** Sum of (R_n - R_n-1) P_n, not interpolated; 0 when the class does not occur. */
function averagePrecision(counts) {
    const { truePositives, falsePositives } = counts;
    const positives = truePositives.at(-1) ?? 0;
    if (positives === 0)
        return 0;
    const area = new _summation_js__WEBPACK_IMPORTED_MODULE_0__/* .Sum */ .Wu();
    for (let point = 0; point < truePositives.length; point++) {
        const hits = truePositives[point];
        const step = hits - (point === 0 ? 0 : truePositives[point - 1]);
        if (step > 0)
            area.add(step * (hits / (hits + falsePositives[point])));
    }
    return area.value / positives;
}
/**
 * ROC curve of one class against the rest, from (0,0) to (1,1): x false positive rate, y true positive rate.
 * Points on a straight line between their neighbours are left out. Empty when only one side occurs.
 * https://scikit-learn.org/stable/modules/generated/sklearn.metrics.roc_curve.html
 */
function rocCurve(sample, column) {
    if (!sample.hasScores)
        return [];
    const { thresholds, truePositives, falsePositives } = thresholdCounts(sample, column);
    const positives = truePositives.at(-1) ?? 0;
    const negatives = falsePositives.at(-1) ?? 0;
    if (positives === 0 || negatives === 0)
        return [];
    const last = thresholds.length - 1;
    const points = [{ x: 0, y: 0, threshold: null }];
    for (let point = 0; point <= last; point++) {
        const corner = point === 0 || point === last || bends(falsePositives, point) || bends(truePositives, point);
        if (!corner)
            continue;
        points.push({
            x: falsePositives[point] / negatives,
            y: truePositives[point] / positives,
            threshold: thresholds[point],
        });
    }
    return points;
}
function bends(values, point) {
    return values[point + 1] - values[point] !== values[point] - values[point - 1];
}
/**
 * Precision-recall curve of one class against the rest: x recall falling to 0, y precision; one point for each
 * distinct score, lowest first, then (0,1). Empty when the class does not occur.
 * https://scikit-learn.org/stable/modules/generated/sklearn.metrics.precision_recall_curve.html
 */
function precisionRecallCurve(sample, column) {
    if (!sample.hasScores)
        return [];
    const { thresholds, truePositives, falsePositives } = thresholdCounts(sample, column);
    const positives = truePositives.at(-1) ?? 0;
    if (positives === 0)
        return [];
    const points = Array.from(thresholds, (threshold, point) => {
        const hits = truePositives[point];
        return { x: hits / positives, y: hits / (hits + falsePositives[point]), threshold };
    });
    return [...points.reverse(), { x: 0, y: 1, threshold: null }];
}


/***/ }),

/***/ 49867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ classificationSample),
/* harmony export */   g: () => (/* binding */ regressionSample)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1073);
/* harmony import */ var _summation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81114);



/**
 * Checks shapes and index ranges once, so that the metrics need not.
 * @throws ModelGateError code 'data' when lengths differ, an index is outside `classes`, or a weight is negative or not finite
 */
function classificationSample(input) {
    const { truth, predicted, probabilities, classes } = input;
    const weights = input.sampleWeight ?? null;
    const rows = truth.length;
    requireLength('predictions', predicted.length, rows);
    if (weights !== null)
        requireWeights(weights, rows);
    requireIndices('truth', truth, classes.length);
    requireIndices('predicted', predicted, classes.length);
    const columns = probabilities === null || rows === 0 ? 0 : probabilities.length / rows;
    if (!Number.isInteger(columns) || columns > classes.length) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `${probabilities?.length ?? 0} probabilities do not fit ${rows} rows of at most ${classes.length} classes`);
    }
    const hasScores = probabilities !== null && probabilities.every(Number.isFinite) && truth.every((index) => index < columns);
    const hasProbabilities = hasScores && probabilities.every((value) => value >= 0 && value <= 1);
    const shared = memo();
    const build = (rowWeights) => {
        const own = memo();
        return {
            ...{ rows, truth, predicted, probabilities, columns, classes, hasScores, hasProbabilities, shared, own },
            weights: rowWeights,
            confusion: () => own('confusion', () => (0,_confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .confusionMatrix */ .gM)(truth, predicted, rowWeights, classes.length)),
            reweighted: build,
        };
    };
    return build(weights);
}
/** @throws ModelGateError code 'data' when lengths differ, a value is not finite or a weight is negative */
function regressionSample(input) {
    const { truth, predicted } = input;
    const rows = truth.length;
    requireLength('predictions', predicted.length, rows);
    requireFinite('The target', truth);
    requireFinite('The prediction', predicted);
    const weights = input.sampleWeight ?? null;
    if (weights !== null)
        requireWeights(weights, rows);
    const shared = memo();
    const build = (rowWeights) => ({
        ...{ rows, truth, predicted, shared },
        weights: rowWeights,
        totalWeight: rowWeights === null ? rows : (0,_summation_js__WEBPACK_IMPORTED_MODULE_2__/* .sumOf */ .XN)(rowWeights),
        reweighted: build,
    });
    return build(weights);
}
function memo() {
    const known = new Map();
    return (key, compute) => {
        if (!known.has(key))
            known.set(key, compute());
        return known.get(key);
    };
}
function requireLength(what, found, expected) {
    if (found !== expected)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `${found} ${what} for ${expected} rows of truth`);
}
function requireWeights(weights, rows) {
    requireLength('weights', weights.length, rows);
    const bad = weights.findIndex((weight) => !(weight >= 0 && Number.isFinite(weight)));
    if (bad >= 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `row ${bad + 1} has weight ${weights[bad]}; weights are finite and >= 0`);
}
function requireIndices(what, indices, count) {
    const bad = indices.findIndex((index) => index < 0 || index >= count);
    if (bad >= 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `${what} of row ${bad + 1} is class ${indices[bad]} of ${count}`);
}
function requireFinite(what, values) {
    const bad = values.findIndex((value) => !Number.isFinite(value));
    if (bad >= 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `${what} of row ${bad + 1} is ${values[bad]}, expected a finite number`, {
            remedy: 'Remove the rows without a target, or find out why the model answers with such a number.',
        });
    }
}


/***/ }),

/***/ 81114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wu: () => (/* binding */ Sum),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   hm: () => (/* binding */ meanOf),
/* harmony export */   rM: () => (/* binding */ ratioOrZero),
/* harmony export */   rO: () => (/* binding */ weightedSum)
/* harmony export */ });
/**
 * Neumaier's compensated sum (https://en.wikipedia.org/wiki/Kahan_summation_algorithm#Further_enhancements), so that
 * a metric over a million rows still agrees with NumPy's pairwise sums to 1e-12.
 */
class Sum {
    total = 0;
    compensation = 0;
    add(value) {
        const next = this.total + value;
        this.compensation += Math.abs(this.total) >= Math.abs(value) ? this.total - next + value : value - next + this.total;
        this.total = next;
    }
    get value() {
        return this.total + this.compensation;
    }
}
function sumOf(values) {
    const sum = new Sum();
    for (const value of values)
        sum.add(value);
    return sum.value;
}
/** Sum of values times weights; null weights are all 1. A weight of 0 hides its value whatever it is. */
function weightedSum(values, weights) {
    if (weights === null)
        return sumOf(values);
    const sum = new Sum();
    for (let index = 0; index < values.length; index++) {
        const weight = weights[index];
        if (weight !== 0)
            sum.add(weight * values[index]);
    }
    return sum.value;
}
/** Arithmetic mean; null for no values. */
function meanOf(values) {
    return values.length === 0 ? null : sumOf(values) / values.length;
}
/** numerator / denominator, and 0 where the denominator is 0: scikit-learn's `zero_division=0`. */
function ratioOrZero(numerator, denominator) {
    return denominator === 0 ? 0 : numerator / denominator;
}


/***/ }),

/***/ 92822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ goldenRecord),
/* harmony export */   cN: () => (/* binding */ readGolden),
/* harmony export */   rc: () => (/* binding */ goldenDifference)
/* harmony export */ });
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93603);
/* harmony import */ var _test_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18080);


/** Rows that are predicted; a wrong kernel or a damaged weight shows in the first ones. */
const ROWS = 20;
/** Probabilities of more classes would make the manifest larger than many models. */
const MAX_CLASSES = 50;
/** Another engine, or the same on another processor, may differ in the last bits of a float32. */
const RELATIVE_TOLERANCE = 1e-5;
/** Null when such rows do not suit the model. */
async function goldenRecord(model, seed) {
    const sample = { rows: (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .syntheticRows */ .l)(model.inputs, ROWS, seed), origin: 'synthetic rows' };
    const prediction = await (0,_test_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .predictSample */ .Gy)(model, sample, { probabilities: true });
    if (prediction === null)
        return null;
    const { probabilities } = prediction;
    const narrow = probabilities !== null && probabilities.length <= ROWS * MAX_CLASSES;
    return {
        generator: 1,
        seed,
        rows: ROWS,
        labels: prediction.labels,
        values: prediction.values === null ? null : Array.from(prediction.values),
        probabilities: narrow ? Array.from(probabilities) : null,
    };
}
/** The record of a manifest; null when it holds none, or one of another generator. */
function readGolden(value) {
    const record = value;
    const usable = record?.generator === 1 && Number.isInteger(record.seed) && Number.isInteger(record.rows);
    return usable ? record : null;
}
/** Null when the model predicts the same today, else what differs. */
async function goldenDifference(model, golden) {
    const now = await goldenRecord(model, golden.seed);
    if (now === null)
        return 'nothing';
    if (JSON.stringify(now.labels) !== JSON.stringify(golden.labels))
        return 'labels';
    if (!close(now.values, golden.values))
        return 'values';
    return close(now.probabilities, golden.probabilities) ? null : 'probabilities';
}
function close(now, before) {
    if (now === null || before === null)
        return now === before;
    return (now.length === before.length &&
        now.every((value, at) => Math.abs(value - before[at]) <= RELATIVE_TOLERANCE * Math.max(1, Math.abs(before[at]))));
}


/***/ }),

/***/ 78157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ loadingMessage),
/* harmony export */   n: () => (/* binding */ healthProbe)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74184);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8461);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80159);
/* harmony import */ var _golden_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92822);
/* harmony import */ var _test_sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18080);






/**
 * Health of a model file read back from where it was deployed: it is there, it loads, it predicts the same as when it was
 * tested (bit for bit, for the bytes of this run), and the same as its manifest says (for any deployment).
 */
function healthProbe({ clock, sampleOf, tested, scan, open = openNamed }) {
    return async (path, signal, deployed) => {
        // The path is that of a copy which goes away.
        const name = `the deployed ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)}`;
        const exists = await (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6)(clock, 'health.file_exists', async () => {
            const { size } = await (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readModelFile */ .G)(path, { signal, name });
            return { status: 'passed', measured: size, message: `${size} bytes read back` };
        });
        if (exists.status !== 'passed')
            return [exists];
        const { bytes, sha256 } = await (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readModelFile */ .G)(path, { signal, name });
        // A rollback checks other bytes with the same probe; this run predicted nothing with them.
        const expected = tested?.sha256 === sha256 ? tested : null;
        const scanned = scan === null ? [] : [await (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6)(clock, 'health.static_scan', () => scan(path, bytes, sha256))];
        let opened = null;
        const loads = await (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6)(clock, 'health.model_loading', async () => {
            opened = await open(bytes, path, name);
            return { status: 'passed', message: loadingMessage(opened.model) };
        });
        const predicts = await (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6)(clock, 'health.prediction', async () => {
            if (opened === null)
                return { status: 'failed', message: 'the model did not load' };
            const { model } = opened;
            const sample = expected?.sample ?? (await sampleOf(model));
            const prediction = await (0,_test_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .predictSample */ .Gy)(model, sample, { probabilities: true });
            if (prediction === null)
                return { status: 'skipped', message: 'no data to predict with' };
            if (expected !== null && !samePrediction(expected.prediction, prediction)) {
                return { status: 'failed', message: 'the deployed bytes predict something else than the tested model' };
            }
            const what = expected === null ? 'predicts' : 'predicts the same as before the deployment';
            return {
                status: 'passed',
                measured: prediction.rows,
                message: `${what} on ${prediction.rows} rows of ${sample.origin}`,
            };
        });
        const golden = await (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6)(clock, 'health.golden_predictions', async () => {
            const record = (0,_golden_js__WEBPACK_IMPORTED_MODULE_4__/* .readGolden */ .cN)(deployed.golden);
            if (opened === null)
                return { status: 'failed', message: 'the model did not load' };
            if (record === null)
                return { status: 'skipped', message: 'this deployment has no golden predictions' };
            const difference = await (0,_golden_js__WEBPACK_IMPORTED_MODULE_4__/* .goldenDifference */ .rc)(opened.model, record);
            return difference === null
                ? { status: 'passed', measured: record.rows, message: 'predicts what its manifest says' }
                : { status: 'failed', message: `predicts other ${difference} than when it was deployed` };
        });
        await opened?.model.close();
        return [exists, ...scanned, loads, predicts, golden].filter((one) => one.status !== 'skipped');
    };
}
function openNamed(bytes, path, name) {
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_5__/* .openModel */ .G)(bytes, path, { name });
}
/** How the model came to predict; a file is executed by the sandboxed Python worker only. */
function loadingMessage({ runtime, engineVersion }) {
    return runtime === 'python'
        ? `loaded in a sandboxed Python process (${engineVersion})`
        : `loaded without executing the file (${runtime})`;
}
/** Bit for bit: the same bytes on the same engine have no excuse. */
function samePrediction(before, after) {
    const sameLabels = JSON.stringify(before.labels) === JSON.stringify(after.labels);
    return sameLabels && sameFloats(before.values, after.values) && sameFloats(before.probabilities, after.probabilities);
}
function sameFloats(before, after) {
    if (before === null || after === null)
        return before === after;
    return before.length === after.length && before.every((value, index) => Object.is(value, after[index]));
}


/***/ }),

/***/ 77435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ staticScan)
/* harmony export */ });
/* harmony import */ var _security_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46444);
/* harmony import */ var _security_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38546);
/* harmony import */ var _security_scan_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27972);
/* harmony import */ var _security_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90701);



/**
 * The scan as part of a health check: bytes that are live are judged again, by the rules of today.
 * Null when the configuration switches the scan off.
 */
function staticScan(config, sourceRoot) {
    if (!config.security.vulnerability_scan)
        return null;
    const threshold = config.security.max_severity;
    const policy = (0,_security_scan_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .securityPolicy */ .p)(config);
    return async (path, bytes, sha256) => {
        // Who may write to a temporary copy says nothing about the deployed file.
        const switches = { ...policy.switches, permissions: false };
        const { findings, complete } = await (0,_security_index_js__WEBPACK_IMPORTED_MODULE_1__/* .scanModel */ .b)({ path, bytes, sha256, policy: { ...policy, switches }, sourceRoot });
        const risk = (0,_security_index_js__WEBPACK_IMPORTED_MODULE_2__/* .overallRisk */ .Nk)(findings);
        const grave = findings.find((finding) => (0,_security_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severityRank */ .q)(finding.severity) > (0,_security_scan_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severityRank */ .q)(threshold));
        if (grave !== undefined)
            return { status: 'failed', measured: risk, threshold, message: `${grave.message} (${grave.rule_id})` };
        return complete
            ? { status: 'passed', measured: risk, threshold, message: `every byte was judged, risk ${risk}` }
            : { status: 'inconclusive', measured: risk, threshold, message: 'not every byte could be judged' };
    };
}


/***/ }),

/***/ 87294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  an: () => (/* binding */ STAGES),
  securityPolicy: () => (/* reexport */ policy/* securityPolicy */.p),
  UF: () => (/* binding */ validationParts)
});

// UNUSED EXPORTS: healthProbe, sampleRows, serviceProbe, severityRank, staticScan

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
// EXTERNAL MODULE: ./src/data/quality/learnt-schema.ts
var learnt_schema = __webpack_require__(1056);
// EXTERNAL MODULE: ./src/data/quality/data-quality.ts + 18 modules
var data_quality = __webpack_require__(3690);
// EXTERNAL MODULE: ./src/stages/deploy/golden.ts
var golden = __webpack_require__(92822);
// EXTERNAL MODULE: ./src/stages/deploy/health.ts
var health = __webpack_require__(78157);
// EXTERNAL MODULE: ./src/stages/deploy/static-scan.ts
var static_scan = __webpack_require__(77435);
// EXTERNAL MODULE: ./src/security/scan.ts + 23 modules
var security_scan = __webpack_require__(46444);
// EXTERNAL MODULE: ./src/security/findings.ts
var security_findings = __webpack_require__(38546);
// EXTERNAL MODULE: ./src/stages/check.ts
var stages_check = __webpack_require__(80159);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/security/dependencies/check.ts + 2 modules
var check = __webpack_require__(14744);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
// EXTERNAL MODULE: ./src/security/dependencies/packages.ts
var dependencies_packages = __webpack_require__(47509);
;// CONCATENATED MODULE: ./src/security/dependencies/mismatch.ts



/**
 * Compares the versions that wrote a model with those that the repository installs. scikit-learn promises nothing
 * across its minor versions (https://scikit-learn.org/stable/model_persistence.html), the others across major ones.
 * @param embedded versions recorded inside each model, by the model's path
 */
function libraryMismatches(embedded, { packages, open }) {
    const findings = new security_findings/* FindingList */.kQ();
    const add = (written, installs, source, severity) => {
        findings.add('library-version-mismatch', {
            message: `written by ${written.name} ${written.version}, while ${source} installs ${installs}`,
            location: written.source,
            severity,
        });
    };
    for (const [path, versions] of Object.entries(embedded)) {
        for (const written of (0,dependencies_packages/* embeddedPackages */.y1)(versions, path)) {
            for (const pinned of packages.filter(({ name }) => name === written.name)) {
                if (bare(pinned.version) === bare(written.version))
                    continue;
                add(written, pinned.version, pinned.source, isFar(written, pinned.version) ? 'medium' : 'low');
            }
            for (const { range, source } of open) {
                if (range?.name !== written.name || (0,dependencies_packages/* isWithin */.UO)(bare(written.version), range.specifier))
                    continue;
                add(written, range.specifier, source, 'medium');
            }
        }
    }
    return findings.toArray();
}
function isFar({ name, version }, other) {
    if ((0,pep440.major)(version) !== (0,pep440.major)(other))
        return true;
    return name === 'scikit-learn' && (0,pep440.minor)(version) !== (0,pep440.minor)(other);
}
/** Without the local part: 1.2.2+computecanada is the same source as 1.2.2. */
function bare(version) {
    return version.split('+', 1)[0];
}

// EXTERNAL MODULE: ./src/formats/read-model.ts + 8 modules
var read_model = __webpack_require__(31771);
// EXTERNAL MODULE: ./src/formats/walk.ts
var walk = __webpack_require__(25727);
// EXTERNAL MODULE: ./src/formats/pickle/values.ts
var values = __webpack_require__(16281);
// EXTERNAL MODULE: ./src/formats/access.ts
var access = __webpack_require__(74136);
// EXTERNAL MODULE: ./src/formats/arrays.ts
var arrays = __webpack_require__(52240);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/security/dependencies/flaws/attributes.ts


/** As many objects as a forest of a hundred thousand nodes may have. */
const MAX_SEARCHED = 200_000;
const VECTOR_MACHINE = /^sklearn\.svm\.[\w.]*\b(SVC|NuSVC|SVR|NuSVR|OneClassSVM)$/;
/** What scikit-learn writes there by itself, and numbers. */
const HARMLESS_DISPATCH = /^\s*(?:all|(?:\d+(?:\.\d+)?\s*\*\s*)?n_jobs|\d+)\s*$/;
/** Reads a pickle as data once more. @returns null when the file is no pickle that can be read */
async function readAttributes(bytes) {
    try {
        const record = await (0,read_model/* readModel */.k)(bytes);
        return 'root' in record ? attributeEvidence(record.root) : null;
    }
    catch (error) {
        if (!(0,errors/* isModelGateError */.p2)(error))
            throw error;
        return null;
    }
}
function attributeEvidence(root) {
    const stopWords = [];
    const supportCounts = [];
    const dispatch = [];
    const isWhole = (0,walk/* walkContainers */.C)(root, MAX_SEARCHED, (container) => {
        if (!(container instanceof values/* PyObject */.By))
            return;
        const attributes = access/* Attributes */.e.of(container);
        const { className } = attributes;
        const words = countOf(attributes.get('stop_words_'));
        if (words > 0)
            stopWords.push(`${className} holds ${words} words of its training data in stop_words_`);
        if (VECTOR_MACHINE.test(className)) {
            const wrong = wrongCounts(attributes);
            if (wrong !== null)
                supportCounts.push(`${className} ${wrong}`);
        }
        const expression = attributes.get('pre_dispatch');
        if (typeof expression === 'string' && !HARMLESS_DISPATCH.test(expression))
            dispatch.push(`${className} has the expression ${expression} as pre_dispatch`);
    });
    return { stopWords, supportCounts, dispatch, isWhole };
}
function countOf(value) {
    if (value instanceof values/* PySet */.gG || value instanceof values/* PyTuple */.Wc)
        return value.items.length;
    if (Array.isArray(value))
        return value.length;
    return value instanceof values/* NDArray */.Mv ? value.size : 0;
}
/** A classifier counts the support vectors of each class; the others have two counts, each of all of them. */
function wrongCounts(attributes) {
    const counts = attributes.get('_n_support') ?? attributes.get('n_support_');
    const support = attributes.get('support_');
    if (counts === undefined || !(support instanceof values/* NDArray */.Mv))
        return null;
    if (!(counts instanceof values/* NDArray */.Mv))
        return 'counts its support vectors in something that is no array';
    let each;
    try {
        each = (0,arrays/* toInts */.q9)(counts);
    }
    catch (error) {
        if (!(0,errors/* isModelGateError */.p2)(error))
            throw error;
        return 'counts its support vectors in something that is no array of integers';
    }
    const isClassifier = attributes.className.endsWith('SVC');
    const counted = isClassifier ? each.reduce((sum, count) => sum + count, 0) : Math.max(0, ...each);
    const isWrong = each.some((count) => count < 0) || (isClassifier ? counted !== support.size : counted > support.size);
    return isWrong ? `counts ${counted} support vectors and holds ${support.size}` : null;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
;// CONCATENATED MODULE: ./src/security/dependencies/advisory.ts



/** The part of an OSV entry that is looked at: https://ossf.github.io/osv-schema/ */
const osvEntry = schemas.object({
    id: schemas.string(),
    summary: schemas.string().optional(),
    details: schemas.string().optional(),
    withdrawn: schemas.string().optional(),
    aliases: schemas.array(schemas.string()).optional(),
    database_specific: schemas.object({ severity: schemas.string().optional() }).optional(),
    affected: schemas.array(schemas.object({
        package: schemas.object({ name: schemas.string(), ecosystem: schemas.string() }).optional(),
        ranges: schemas.array(schemas.object({ type: schemas.string().optional(), events: schemas.array(schemas.record(schemas.string(), schemas.string())) }))
            .optional(),
        versions: schemas.array(schemas.string()).optional(),
    }))
        .optional(),
});
/** An entry as it concerns one package; null when it was withdrawn. */
function advisoryOf(entry, packageName) {
    if (entry.withdrawn !== undefined)
        return null;
    const fixed = affectedOf(entry, packageName)
        .flatMap((affected) => affected.ranges ?? [])
        .flatMap((range) => range.events.map((event) => event['fixed']))
        .filter((version) => version !== undefined && /^[\w.+!-]{1,40}$/.test(version) && !/^[0-9a-f]{40}$/.test(version));
    return {
        id: entry.id,
        aliases: entry.aliases ?? [],
        summary: entry.summary ?? entry.details?.split('\n', 1)[0] ?? '',
        severity: severityOf(entry.database_specific?.severity),
        fixed: [...new Set(fixed)],
    };
}
/** Whether a version is listed or lies in a range: https://ossf.github.io/osv-schema/#evaluation */
function isAffected(entry, { name, version }) {
    return affectedOf(entry, name).some(({ versions = [], ranges = [] }) => versions.includes(version) ||
        ranges.some(({ type, events }) => type === 'ECOSYSTEM' && isInRange(version, events)));
}
function affectedOf(entry, name) {
    return (entry.affected ?? []).filter((affected) => affected.package?.ecosystem === 'PyPI' && (0,dependencies_packages/* normaliseName */.GX)(affected.package.name) === name);
}
const KINDS = ['introduced', 'fixed', 'last_affected'];
function isInRange(version, events) {
    const steps = events
        .flatMap((event) => KINDS.flatMap((kind) => (event[kind] === undefined ? [] : [{ kind, at: event[kind] }])))
        .filter(({ at }) => at === '0' || (0,pep440.valid)(at) !== null)
        .sort((a, b) => order(a.at, b.at));
    let affected = false;
    for (const { kind, at } of steps) {
        if (kind === 'introduced' && order(version, at) >= 0)
            affected = true;
        if (kind === 'fixed' && order(version, at) >= 0)
            affected = false;
        if (kind === 'last_affected' && order(version, at) > 0)
            affected = false;
    }
    return affected;
}
/** '0' stands for the first version there ever was. */
function order(a, b) {
    if (a === '0' || b === '0')
        return Number(a !== '0') - Number(b !== '0');
    return (0,pep440.compare)(a, b);
}
/** GitHub's words, which OSV carries for PyPI; an advisory without one counts as medium. */
function severityOf(word) {
    const severities = {
        CRITICAL: 'high',
        HIGH: 'high',
        MODERATE: 'medium',
        LOW: 'low',
    };
    return severities[word?.toUpperCase() ?? ''] ?? 'medium';
}

;// CONCATENATED MODULE: ./src/security/dependencies/advisory-folder.ts




/**
 * A folder of OSV entries, one JSON file each, as https://osv-vulnerabilities.storage.googleapis.com/PyPI/all.zip
 * unpacks to: for runners without a network.
 * @throws not-found when the folder is not there or has no entry, data when a file is none
 */
function advisoryFolder(folder) {
    return {
        advisoriesFor: async (packages) => {
            const names = await jsonFiles(folder);
            const wanted = [...new Set(packages.map(({ name }) => name))];
            const found = packages.map(() => []);
            for (const file of names) {
                const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, file), 'utf8');
                // Twenty thousand files: only those that name a wanted package are parsed, spelled with any of - _ .
                const spelled = text.toLowerCase().replace(/[_.]/g, '-');
                if (!wanted.some((name) => spelled.includes(`"${name}"`)))
                    continue;
                const entry = parseEntry(text, (0,external_node_path_.join)(folder, file));
                for (const [at, each] of packages.entries()) {
                    const advisory = isAffected(entry, each) ? advisoryOf(entry, each.name) : null;
                    if (advisory !== null)
                        found[at].push(advisory);
                }
            }
            return found;
        },
    };
}
async function jsonFiles(folder) {
    let names;
    try {
        names = (await (0,promises_.readdir)(folder)).filter((name) => name.endsWith('.json')).sort();
    }
    catch (cause) {
        throw unusable(folder, (0,errors/* messageOf */.bD)(cause), cause);
    }
    // Nothing found in an empty folder would look like a clean bill of health.
    if (names.length === 0)
        throw unusable(folder, 'there is no .json file in it');
    return names;
}
function parseEntry(text, path) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw unusable(path, `no JSON: ${(0,errors/* messageOf */.bD)(cause)}`, cause);
    }
    const entry = osvEntry.safeParse(json);
    if (!entry.success)
        throw unusable(path, entry.error.issues[0]?.message ?? 'not an OSV entry');
    return entry.data;
}
function unusable(subject, reason, cause) {
    return new errors/* ModelGateError */.j3('data', `${subject}: the advisory database cannot be read: ${reason}`, {
        subject,
        cause,
        remedy: 'Unpack https://osv-vulnerabilities.storage.googleapis.com/PyPI/all.zip into the folder that security.advisory_database names.',
    });
}

// EXTERNAL MODULE: ./src/core/persistent-send.ts
var persistent_send = __webpack_require__(48145);
;// CONCATENATED MODULE: ./src/security/dependencies/osv.ts






/** https://google.github.io/osv.dev/post-v1-querybatch/ */
const MAX_BATCH = 1_000;
/** Pages of one batch; an answer that never ends is an answer that cannot be trusted. */
const MAX_PAGES = 20;
const TIMEOUT_MS = 15_000;
const batchAnswer = schemas.object({
    results: schemas.array(schemas.object({
        vulns: schemas.array(schemas.object({ id: schemas.string() })).optional(),
        next_page_token: schemas.string().optional(),
    })),
});
/** Asks an OSV server; every answer is checked, and an error means "not checked", never "no advisory". */
function osvServer(options) {
    return {
        advisoriesFor: async (packages) => {
            const ids = await queryIds(options, packages);
            const entries = new Map();
            for (const id of new Set(ids.flat())) {
                entries.set(id, await ask(options, 'GET', `/v1/vulns/${encodeURIComponent(id)}`, osvEntry, null));
            }
            return packages.map((each, at) => ids[at].map((id) => advisoryOf(entries.get(id), each.name)).filter((found) => found !== null));
        },
    };
}
/** Advisory ids for each package, in the order given. */
async function queryIds(options, packages) {
    const ids = packages.map(() => []);
    for (let start = 0; start < packages.length; start += MAX_BATCH) {
        let pending = packages.slice(start, start + MAX_BATCH).map((each, at) => ({ each, at: start + at, token: '' }));
        for (let page = 0; pending.length > 0; page++) {
            if (page >= MAX_PAGES)
                throw refusal(`more than ${MAX_PAGES} pages of one answer`);
            const queries = pending.map(({ each, token }) => ({
                package: { name: each.name, ecosystem: 'PyPI' },
                version: each.version,
                ...(token === '' ? {} : { page_token: token }),
            }));
            const { results } = await ask(options, 'POST', '/v1/querybatch', batchAnswer, JSON.stringify({ queries }));
            if (results.length !== pending.length)
                throw refusal(`${results.length} results for ${pending.length} queries`);
            const next = [];
            for (const [index, result] of results.entries()) {
                const asked = pending[index];
                ids[asked.at].push(...(result.vulns ?? []).map(({ id }) => id));
                if (result.next_page_token !== undefined)
                    next.push({ ...asked, token: result.next_page_token });
            }
            pending = next;
        }
    }
    return ids;
}
async function ask({ baseUrl, send, ...options }, method, path, schema, body) {
    const headers = { accept: 'application/json', ...(body === null ? {} : { 'content-type': 'application/json' }) };
    const request = { url: `${baseUrl.replace(/\/+$/, '')}${path}`, method, headers, body, timeoutMs: TIMEOUT_MS };
    const sent = await (0,persistent_send/* sendPersistently */.V)(request, send, options);
    if (sent.response === null)
        throw refusal(`${sent.why} for ${method} ${path} (calls: ${sent.calls})`);
    let json;
    try {
        json = JSON.parse(sent.response.body);
    }
    catch (cause) {
        throw refusal(`no JSON: ${(0,errors/* messageOf */.bD)(cause)}`);
    }
    const answer = schema.safeParse(json);
    if (!answer.success)
        throw refusal(`an unexpected answer: ${answer.error.issues[0]?.message ?? ''}`);
    return answer.data;
}
function refusal(reason) {
    return new errors/* ModelGateError */.j3('data', `The advisory server answered with ${reason}`, {
        remedy: 'Run the check again; if it persists, give another security.advisory_url or an advisory_database, or switch dependency_check off.',
    });
}

;// CONCATENATED MODULE: ./src/security/dependencies/kept-advisories.ts


const kept = schemas.array(schemas.array(schemas.object({
    id: schemas.string(),
    aliases: schemas.array(schemas.string()),
    summary: schemas.string(),
    severity: schemas["enum"](['low', 'medium', 'high']),
    fixed: schemas.array(schemas.string()),
})));
/**
 * The same source, asked once a day for the same packages: a matrix of a hundred models asks one question.
 * @param origin where the source's answers come from, so that two servers are not confused
 */
function keptAdvisories(source, { cache, clock, origin }) {
    return {
        advisoriesFor: async (packages) => {
            const day = clock.now().toISOString().slice(0, 10);
            const question = JSON.stringify([origin, packages.map(({ name, version }) => [name, version])]);
            const name = `advisories-${day}-${(0,external_node_crypto_.createHash)('sha256').update(question).digest('hex')}`;
            const known = parseKept(await cache.restore(name));
            if (known?.length === packages.length)
                return known;
            const answer = await source.advisoriesFor(packages);
            await cache.save(name, JSON.stringify(answer));
            return answer;
        },
    };
}
function parseKept(text) {
    if (text === null)
        return null;
    try {
        return kept.parse(JSON.parse(text));
    }
    catch {
        return null; // a damaged entry is asked for again
    }
}

// EXTERNAL MODULE: ./src/stages/security-scan/severity.ts
var severity = __webpack_require__(90701);
;// CONCATENATED MODULE: ./src/stages/security-scan/dependencies.ts




/**
 * Versions of the libraries that the model and the repository name: do they agree, and are flaws of them known?
 * @param scanned what the scan of the content said, to tell which flaws this very file triggers; null when it failed
 */
async function dependencyChecks(context, scanned) {
    if (!context.config.security.dependency_check) {
        const off = { status: 'skipped', message: 'security.dependency_check is off' };
        const one = await (0,stages_check/* attempt */.CD)(context.clock, 'security.dependencies', () => Promise.resolve({ value: null, outcome: off }));
        return { checks: [one.check], findings: [] };
    }
    const versions = await libraryVersionCheck(context);
    const advisories = await advisoryCheck(context, scanned);
    return {
        checks: [versions.check, advisories.check],
        findings: [...(versions.value ?? []), ...(advisories.value ?? [])],
    };
}
/** Before anyone loads the file: does the repository install what wrote it? */
function libraryVersionCheck({ clock, config, model, sourceRoot, }) {
    const threshold = config.security.max_severity;
    return (0,stages_check/* attempt */.CD)(clock, 'security.library_versions', async () => {
        const written = (await model.facts())?.library_versions ?? {};
        const required = await (0,check/* requiredPackages */.l)(sourceRoot);
        if (Object.keys(written).length === 0) {
            return silent({ status: 'skipped', message: 'the file does not say which library version wrote it' });
        }
        const findings = libraryMismatches({ [model.path]: written }, required);
        if (required.unread !== null)
            return silent({ status: 'inconclusive', message: required.unread, severity: 'warn' });
        const named = [...required.packages.map(({ name }) => name), ...required.open.map(({ range }) => range?.name)];
        const compared = Object.keys(written).filter((name) => named.includes(name));
        if (compared.length === 0) {
            return silent({
                status: 'skipped',
                message: `no dependency file of the repository names a version of ${Object.keys(written).join(', ')}`,
            });
        }
        const grave = findings.filter((finding) => (0,severity/* severityRank */.q)(finding.severity) > (0,severity/* severityRank */.q)(threshold));
        const [first] = [...grave, ...findings];
        return {
            value: findings,
            outcome: {
                status: grave.length === 0 ? 'passed' : 'failed',
                measured: findings.length,
                threshold,
                message: first?.message ?? `written by the versions that the repository installs: ${compared.join(', ')}`,
            },
        };
    });
}
/** Known vulnerabilities. Not asked is never passed. */
function advisoryCheck(context, scanned) {
    const { clock, config, model, sourceRoot } = context;
    return (0,stages_check/* attempt */.CD)(clock, 'security.dependencies', async () => {
        const advisories = advisorySource(context);
        if (advisories === null) {
            return silent({
                status: 'inconclusive',
                message: 'not checked: set security.advisory_url (https://api.osv.dev) or security.advisory_database to ask about known vulnerabilities',
                severity: 'warn',
            });
        }
        const facts = await model.facts();
        const report = await (0,check/* checkDependencies */.q)({
            required: await (0,check/* requiredPackages */.l)(sourceRoot),
            sourceRoot,
            embedded: facts === null ? {} : { [model.path]: facts.library_versions },
            models: [judgedModel(context, scanned)],
            advisories,
        });
        return { value: report.findings, outcome: outcomeOf(report, config.security.max_severity) };
    });
}
function judgedModel({ model }, scanned) {
    let attributes = null;
    return {
        path: model.path,
        scanned,
        attributes: () => (attributes ??= model.file().then(({ bytes }) => readAttributes(bytes))),
    };
}
function advisorySource({ config, http, clock, signal, sourceRoot, answerCache }) {
    const { advisory_database, advisory_url } = config.security;
    if (advisory_database !== null)
        return advisoryFolder((0,external_node_path_.resolve)(sourceRoot, advisory_database));
    if (advisory_url === null)
        return null;
    const retries = config.pipeline.max_retries;
    const server = osvServer({ send: http, baseUrl: advisory_url, retries, clock, signal });
    return answerCache === null ? server : keptAdvisories(server, { cache: answerCache, clock, origin: advisory_url });
}
function silent(outcome) {
    return { value: [], outcome };
}
function outcomeOf(report, threshold) {
    if (report.status === 'not_checked') {
        return { status: 'inconclusive', threshold, message: `not checked: ${report.reason ?? 'no answer'}` };
    }
    const grave = report.findings.filter((finding) => (0,severity/* severityRank */.q)(finding.severity) > (0,severity/* severityRank */.q)(threshold));
    const counted = `${report.packages.length} packages, ${report.findings.length} known vulnerabilities`;
    return grave.length === 0
        ? { status: 'passed', measured: report.findings.length, threshold, message: counted }
        : { status: 'failed', measured: report.findings.length, threshold, message: `${counted}; ${grave[0].message}` };
}

// EXTERNAL MODULE: ./src/stages/security-scan/policy.ts
var policy = __webpack_require__(27972);
;// CONCATENATED MODULE: ./src/stages/security-scan.ts





/** What would happen if somebody loaded this file, who may change it, and what secrets it carries. */
const securityScanStage = { name: 'security_scan', key: 'security', run, blank };
async function run(context) {
    const { clock, config, model } = context;
    const start = clock.elapsed();
    const { check: scan, value: scanned } = await (0,stages_check/* attempt */.CD)(clock, 'security.scan', async () => {
        const { bytes, sha256 } = await model.file();
        const value = await (0,security_scan/* scanModel */.b)({
            path: model.absolutePath,
            bytes,
            sha256,
            policy: (0,policy/* securityPolicy */.p)(config),
            sourceRoot: context.sourceRoot,
        });
        return { value, outcome: scanOutcome({ ...value, path: model.path }, config) };
    });
    const file = scanned === null ? null : { ...scanned, path: model.path };
    const dependencies = await dependencyChecks(context, file);
    const findings = [...(file?.findings ?? []).filter((finding) => isWanted(finding, config)), ...dependencies.findings];
    const checks = [
        scan,
        ...(file === null ? [] : GROUPS.map((group) => groupCheck(group, findings, config))),
        ...dependencies.checks,
    ];
    return {
        status: (0,stages_check/* worstOf */.hm)(checks),
        // Without the scan of the content nothing is known of the risk, and low would be a claim.
        overall_risk: config.security.vulnerability_scan && file !== null ? (0,security_findings/* overallRisk */.Nk)(findings) : null,
        findings,
        files: file === null ? [] : [{ ...file, findings: file.findings.filter((finding) => isWanted(finding, config)) }],
        checks,
        duration_ms: Math.round(clock.elapsed() - start),
    };
}
function scanOutcome(file, config) {
    if (!config.security.vulnerability_scan)
        return {
            status: 'inconclusive',
            message: 'security.vulnerability_scan is off: nobody looked for code in the file',
            severity: 'warn',
        };
    if (!file.complete) {
        return {
            status: 'inconclusive',
            measured: file.bytes_accounted,
            threshold: file.size,
            message: `${file.bytes_accounted} of ${file.size} bytes were understood; what was not is not judged${defectOf(file)}`,
        };
    }
    return { status: 'passed', measured: file.bytes_accounted, message: `${file.format}: every byte was read and judged` };
}
/** Why a file was not judged to its end, as far as a finding says, with what to do about it. */
function defectOf({ path, findings }) {
    const defect = findings.find(({ rule_id: id }) => id.endsWith('-malformed') || INCOMPLETE.has(id));
    return defect === undefined ? '' : `. ${path}: ${defect.message} (${defect.rule_id}). ${defect.remedy}`;
}
/** Rules of content that was not read, besides those of damage. */
const INCOMPLETE = new Set(['not-inspected', 'budget-exceeded', 'resource-bomb', 'trailing-data']);
/** Findings by what they are about; the last group takes the rest. */
const GROUPS = [
    {
        id: 'security.secrets',
        what: 'credential',
        isOn: (config) => config.security.secrets_scan,
        has: (ruleId) => ruleId.startsWith('secret'),
    },
    {
        id: 'security.permissions',
        what: 'permission problem',
        isOn: () => true,
        has: (ruleId) => ruleId.startsWith('permissions-'),
    },
    {
        id: 'security.vulnerabilities',
        what: 'finding',
        isOn: (config) => config.security.vulnerability_scan,
        has: (ruleId) => !/^(secret|permissions-|dependency-|library-)/.test(ruleId),
    },
];
/** A switch that is off silences its findings; nothing else does. */
function isWanted(finding, config) {
    return GROUPS.find((group) => group.has(finding.rule_id))?.isOn(config) ?? true;
}
function groupCheck(group, findings, config) {
    const threshold = config.security.max_severity;
    const base = { id: group.id, threshold, duration_ms: 0 };
    if (!group.isOn(config))
        return { ...base, status: 'skipped', measured: null, message: 'switched off in the configuration' };
    const own = findings.filter((finding) => group.has(finding.rule_id));
    const risk = (0,security_findings/* overallRisk */.Nk)(own);
    const grave = own.filter((finding) => (0,severity/* severityRank */.q)(finding.severity) > (0,severity/* severityRank */.q)(threshold));
    if (grave.length === 0) {
        return {
            ...base,
            status: 'passed',
            measured: risk,
            message: `${own.length} ${group.what}${own.length === 1 ? '' : 's'}, risk ${risk}`,
        };
    }
    const [first] = grave;
    return {
        ...base,
        status: 'failed',
        measured: risk,
        message: `${first.message} (${first.rule_id}${grave.length > 1 ? `, and ${grave.length - 1} more` : ''}). ${first.remedy}`,
    };
}
function blank(status, one) {
    return { status, overall_risk: null, findings: [], files: [], checks: [one], duration_ms: one.duration_ms };
}

// EXTERNAL MODULE: ./src/stages/test/sample.ts
var test_sample = __webpack_require__(18080);
;// CONCATENATED MODULE: ./src/stages/test/integration.ts


/** Tolerance of a probability row's sum; float32 softmax over a thousand classes stays below. */
const SUM_TOLERANCE = 1e-4;
/** Without data there is nothing to predict that the model is known to take. */
const NOT_TRIED = {
    status: 'inconclusive',
    message: 'not tried: no data was given, and rows made from the signature do not suit the model; add --validation-data',
    severity: 'warn',
};
/** Does the model predict, and does it take the data that it will get? */
async function integrationTests(context) {
    const { clock, model: source } = context;
    const opened = async () => {
        const { model } = await source.open();
        return { model, sample: await sampleFor(context, model) };
    };
    return [
        await (0,stages_check/* check */.z6)(clock, 'integration.prediction_interface', async () => {
            const { model, sample } = await opened();
            const prediction = await (0,test_sample/* predictSample */.Gy)(model, sample);
            return prediction === null ? NOT_TRIED : predictionOutcome(model, prediction, sample);
        }),
        await (0,stages_check/* check */.z6)(clock, 'integration.probability_interface', async () => {
            const { model, sample } = await opened();
            if (!model.hasProbabilities)
                return { status: 'skipped', message: 'the model has no predict_proba' };
            const prediction = await (0,test_sample/* predictSample */.Gy)(model, sample, { probabilities: true });
            return prediction === null ? NOT_TRIED : probabilityOutcome(model, prediction);
        }),
        await (0,stages_check/* check */.z6)(clock, 'integration.data_compatibility', async () => {
            const { model, sample } = await opened();
            if (sample.origin === 'synthetic rows') {
                return {
                    status: 'skipped',
                    message: 'no data was given; add validation data to check that the model takes it',
                };
            }
            const { rows } = await (0,test_sample/* askFor */.dq)(model, sample);
            return { status: 'passed', measured: rows, message: `predicts ${rows} rows of the ${sample.origin}` };
        }),
    ];
}
function sampleFor(context, model) {
    const sources = { validation: context.validationData, reference: context.referenceData };
    return (0,test_sample/* sampleRows */.mh)(sources, model, context.target, context.config.validation.seed);
}
function predictionOutcome(model, prediction, sample) {
    const expected = sample.rows.rows * prediction.outputs;
    const found = prediction.labels?.length ?? prediction.values?.length ?? 0;
    if (found !== expected) {
        return {
            status: 'failed',
            measured: found,
            threshold: expected,
            message: `predict() gave ${found} values for ${expected}`,
        };
    }
    const unusable = prediction.values?.findIndex((value) => !Number.isFinite(value)) ?? -1;
    if (unusable >= 0) {
        return {
            status: 'failed',
            measured: 'not finite',
            message: `predict() gives ${String(prediction.values?.[unusable])} for row ${unusable + 1} of the ${sample.origin}`,
        };
    }
    const unknown = model.classes === null ? undefined : prediction.labels?.find((label) => !model.classes.includes(label));
    if (unknown !== undefined) {
        return { status: 'failed', message: 'predict() gives a label that is not one of the classes of the model' };
    }
    return { status: 'passed', measured: found, message: `predict() on ${sample.rows.rows} rows of ${sample.origin}` };
}
function probabilityOutcome(model, prediction) {
    const { probabilities, rows } = prediction;
    if (probabilities === null)
        return { status: 'failed', message: 'predict_proba() gave nothing' };
    const width = model.classes?.length ?? probabilities.length / Math.max(rows, 1);
    if (probabilities.length !== rows * width) {
        return {
            status: 'failed',
            measured: probabilities.length,
            threshold: rows * width,
            message: 'predict_proba() has the wrong shape',
        };
    }
    for (let row = 0; row < rows; row++) {
        let sum = 0;
        for (let col = 0; col < width; col++) {
            const value = probabilities[row * width + col];
            if (!(value >= 0 && value <= 1 + SUM_TOLERANCE)) {
                return {
                    status: 'failed',
                    measured: value,
                    message: `predict_proba() gives a value outside [0, 1] in row ${row + 1}`,
                };
            }
            sum += value;
        }
        if (Math.abs(sum - 1) > SUM_TOLERANCE) {
            return {
                status: 'failed',
                measured: sum,
                threshold: 1,
                message: `probabilities of row ${row + 1} do not add up to 1`,
            };
        }
    }
    return { status: 'passed', measured: width, message: `predict_proba() on ${rows} rows and ${width} classes` };
}

;// CONCATENATED MODULE: ./src/stages/deploy.ts









/** Brings the tested bytes live, checks what was read back, and restores the previous model when it is unhealthy. */
const deployStage = { name: 'deploy', key: 'deployment', run: deploy_run, blank: deploy_blank };
async function deploy_run(context) {
    const { deployTarget, config, autoDeploy, dryRun, environment } = context;
    if (deployTarget === null)
        return deploy_blank('skipped', note('deployment.target', 'skipped', 'no deployment target is configured'), environment);
    if (!autoDeploy && !config.deployment.auto_approval && !dryRun) {
        const check = note('deployment.approval', 'skipped', 'the gate is open; deploy with --auto-deploy or deployment.auto_approval: true');
        return { ...deploy_blank('skipped', check, environment), status: 'ready_for_deployment', target: deployTarget.name };
    }
    const unsafe = await unscanned(context);
    if (unsafe !== null)
        return { ...deploy_blank('skipped', unsafe, environment), status: 'failed', target: deployTarget.name };
    const request = await deployRequest(context, deployTarget);
    if (dryRun) {
        const plan = await deployTarget.plan(request);
        return {
            ...deploy_blank('skipped', note('deployment.dry_run', 'skipped', 'dry run: nothing was changed'), environment),
            target: deployTarget.name,
            plan,
        };
    }
    return deployTarget.deploy(request);
}
/**
 * Nothing goes live that nobody looked into: when the scan was left out of this run, it is made now. Null when it passed
 * before or now, or when the configuration switches it off, which the scan itself reports.
 */
async function unscanned(context) {
    const { earlier, config } = context;
    if (!config.security.vulnerability_scan || (earlier.security !== undefined && earlier.security.status !== 'skipped'))
        return null;
    const { status, checks, duration_ms } = await securityScanStage.run(context);
    if (status === 'passed')
        return null;
    const told = checks.find((one) => one.severity !== 'warn' && one.status !== 'passed' && one.status !== 'skipped');
    return {
        id: 'deployment.security_scan',
        status: 'failed',
        measured: status,
        threshold: config.security.max_severity,
        message: `the security scan, which this run had left out, did not pass: ${told?.message ?? status}`,
        duration_ms,
    };
}
/** The bytes that were tested, with golden predictions made before anything is moved. */
async function deployRequest(context, target) {
    const { model: source, clock } = context;
    const file = await source.file();
    const { model } = await source.open();
    const sample = await sampleFor(context, model);
    const prediction = await (0,test_sample/* predictSample */.Gy)(model, sample, { probabilities: true });
    return {
        file: { ...file, path: source.path },
        probe: (0,health/* healthProbe */.n)({
            clock,
            sampleOf: (opened) => sampleFor(context, opened),
            tested: prediction === null ? null : { sha256: file.sha256, sample, prediction },
            scan: (0,static_scan/* staticScan */.y)(context.config, context.sourceRoot),
            ...(source.openOther === undefined ? {} : { open: source.openOther }),
        }),
        metrics: context.earlier.validation?.model_performance.metrics ?? {},
        facts: model.facts,
        golden: await (0,golden/* goldenRecord */.$n)(model, context.config.validation.seed),
        dataSchema: await schemaOf(context, target),
        gateDigest: gateDigest(context),
        validated: isValidated(context.earlier.validation),
    };
}
/** Learnt from the reference data; without any, the stored one goes on that this run's data was checked against. */
async function schemaOf({ referenceData, target, earlier }, deployTarget) {
    if (referenceData !== null)
        return (0,learnt_schema/* learntSchema */.uC)(referenceData, target);
    const checks = earlier.validation?.data_quality.checks ?? [];
    const checked = checks.some(({ id, status }) => id === data_quality/* STORED_SCHEMA_CHECK */.XK && status === 'passed');
    return checked ? ((await deployTarget.storedSchema())?.schema ?? null) : null;
}
function isValidated(validation) {
    return validation?.status === 'passed' && validation.model_performance.status === 'evaluated';
}
/** Binds a deployment to what was asked of the model and what was found, without times. */
function gateDigest({ config, earlier }) {
    const verdicts = Object.values(earlier).flatMap((stage) => stage.checks.map(({ id, status, threshold }) => ({ id, status, threshold })));
    return (0,external_node_crypto_.createHash)('sha256').update((0,json/* toJson */.a)({ config, verdicts })).digest('hex');
}
function note(id, status, message) {
    return { id, status, measured: null, threshold: null, message, duration_ms: 0 };
}
function deploy_blank(status, check, environment = '') {
    return {
        status,
        environment,
        target: '',
        deployment_id: null,
        deployed_ref: null,
        sha256: null,
        previous: null,
        backup: null,
        health_check: null,
        rollback_health_check: null,
        plan: [],
        checks: [check],
        duration_ms: check.duration_ms,
    };
}

;// CONCATENATED MODULE: ./src/stages/test/performance.ts



/** Repeats of the latency measurement; the fastest counts, since noise of a shared runner only adds. */
const REPEATS = 3;
/** Loading below the limit, and 100 predictions below the limit. Times stand in `measured` (seconds) only. */
async function performanceTests(context) {
    const { clock, config, model: source } = context;
    const { max_loading_seconds, max_prediction_seconds } = config.testing;
    return [
        await (0,stages_check/* check */.z6)(clock, 'performance.loading', async () => {
            const { loadSeconds } = await source.open();
            return limited(loadSeconds, max_loading_seconds, 'loading');
        }),
        await (0,stages_check/* check */.z6)(clock, 'performance.prediction', async () => {
            const { model } = await source.open();
            const sample = await sampleFor(context, model);
            const { rows } = sample;
            if ((await (0,test_sample/* predictSample */.Gy)(model, sample)) === null)
                return NOT_TRIED;
            let fastest = Infinity;
            for (let repeat = 0; repeat < REPEATS; repeat++) {
                const start = clock.elapsed();
                await model.predict(rows);
                fastest = Math.min(fastest, (clock.elapsed() - start) / 1000);
            }
            return limited(fastest * (test_sample/* SAMPLE_ROWS */.l6 / rows.rows), max_prediction_seconds, `${test_sample/* SAMPLE_ROWS */.l6} predictions`);
        }),
    ];
}
function limited(seconds, limit, what) {
    const within = seconds <= limit;
    return {
        status: within ? 'passed' : 'failed',
        measured: seconds,
        threshold: limit,
        message: within ? `${what} within ${limit} s` : `${what} took longer than ${limit} s`,
    };
}

// EXTERNAL MODULE: ./src/formats/reading-file.ts
var reading_file = __webpack_require__(97299);
// EXTERNAL MODULE: ./src/formats/detect.ts + 2 modules
var detect = __webpack_require__(27039);
// EXTERNAL MODULE: ./src/formats/compression/index.ts + 9 modules
var formats_compression = __webpack_require__(8968);
;// CONCATENATED MODULE: ./src/stages/test/unit.ts




/** What people call a file of `pickle.dump` or `joblib.dump`; .sav is what a much-read tutorial calls it. */
const PICKLES = ['.joblib', '.pkl', '.pickle', '.pck', '.pckl', '.pk', '.p', '.sav', '.dill', '.dump', '.dat'];
/** Extensions that say what the content is. */
const EXPECTED_CONTENT = {
    ...Object.fromEntries(PICKLES.map((extension) => [extension, ['pickle', 'joblib']])),
    '.onnx': ['onnx'],
    '.h5': ['hdf5'],
    '.hdf5': ['hdf5'],
    '.keras': ['keras'],
    '.ubj': ['xgboost'],
    '.json': ['xgboost', 'catboost'],
    '.txt': ['lightgbm'],
    '.cbm': ['catboost'],
};
const FORMATS = [...new Set(Object.values(EXPECTED_CONTENT).flat())];
/** Is there a model file, of a sensible size, of the format that its name says, and does it load? */
async function unitTests({ model, clock, config }) {
    const exists = await (0,stages_check/* check */.z6)(clock, 'unit.file_exists', async () => {
        const { size } = await model.file();
        return { status: 'passed', measured: size, message: `${size} bytes` };
    });
    if (exists.status !== 'passed')
        return [exists];
    const { bytes } = await model.file();
    return [
        exists,
        await (0,stages_check/* check */.z6)(clock, 'unit.file_size', () => (0,reading_file/* readingFile */.bD)({ name: model.path, bytes }, () => sizeOutcome(model, bytes, config.testing.min_model_bytes))),
        await (0,stages_check/* check */.z6)(clock, 'unit.file_format', () => formatOutcome(model.path, (0,detect/* detect */.o)(bytes).format)),
        await (0,stages_check/* check */.z6)(clock, 'unit.model_loading', async () => {
            const { model: opened } = await model.open();
            return {
                status: 'passed',
                measured: opened.engine,
                message: (0,health/* loadingMessage */.E)(opened),
            };
        }),
    ];
}
/** A floor up to this only guards against files that are empty or cut off, which do not open. */
const GUARD_BYTES = 1000;
/** A compressed file is as large as what is in it: compression makes honest models small. */
async function sizeOutcome(model, bytes, threshold) {
    const { compression } = (0,detect/* detect */.o)(bytes);
    const measured = bytes.length >= threshold || compression === null ? bytes.length : (0,formats_compression.decompress)(bytes, compression).bytes.length;
    const what = compression === null ? `${measured} bytes` : `${bytes.length} bytes, at least ${measured} uncompressed`;
    if (measured >= threshold)
        return { status: 'passed', measured, threshold, message: what };
    const whole = threshold <= GUARD_BYTES && (await opens(model));
    return whole
        ? { status: 'passed', measured, threshold, message: `${what}: under ${threshold}, but it opens as a fitted model` }
        : {
            status: 'failed',
            measured,
            threshold,
            message: `${what}: few fitted models fit in less than ${threshold}. If this one does, lower testing.min_model_bytes`,
        };
}
async function opens(model) {
    return model.open().then(() => true, () => false);
}
function formatOutcome(path, found) {
    const extension = (0,external_node_path_.extname)(path).toLowerCase();
    const named = EXPECTED_CONTENT[extension];
    // Of other names, such as .model and .bin, each library makes what it likes.
    const allowed = named ?? FORMATS;
    const fits = allowed.includes(found);
    const wrong = named === undefined
        ? `the content is ${found}, which is none of ${FORMATS.join(', ')}; save the model again`
        : `the name says ${named.join(' or ')}, the content is ${found}; rename the file or save it again`;
    return {
        status: fits ? 'passed' : 'failed',
        measured: found,
        threshold: allowed.join(' or '),
        message: fits ? `the content is ${found}` : wrong,
    };
}

;// CONCATENATED MODULE: ./src/stages/test.ts




const SUITES = ['unit', 'integration', 'performance'];
/** Checks that a full run of the stage has. */
const PLANNED = 9;
/** Unit, integration and performance tests of the model file, each suite with a pass rate and its threshold. */
const testStage = { name: 'test', key: 'testing', run: test_run, blank: test_blank };
async function test_run(context) {
    const start = context.clock.elapsed();
    const unit = await unitTests(context);
    const loading = unit.find((check) => check.id === 'unit.model_loading');
    const rest = loading?.status === 'passed' ? [...(await integrationTests(context)), ...(await performanceTests(context))] : [];
    const checks = [...unit, ...rest];
    return summarise(checks, context, context.clock.elapsed() - start);
}
function summarise(checks, { config }, durationMs) {
    const thresholds = {
        unit: config.testing.unit_test_threshold,
        integration: config.testing.integration_test_threshold,
        performance: config.testing.performance_test_threshold,
    };
    const rates = passRates(checks);
    const judged = checks.filter((check) => check.status === 'passed' || check.status === 'failed');
    const tooLow = SUITES.filter((suite) => rates[suite] !== null && rates[suite] < thresholds[suite]);
    return {
        status: statusOf(checks, tooLow.length > 0),
        tests_run: judged.length,
        tests_passed: checks.filter((check) => check.status === 'passed').length,
        coverage: judged.length / (PLANNED - checks.filter((check) => check.status === 'skipped').length),
        pass_rates: rates,
        checks,
        duration_ms: Math.round(durationMs),
    };
}
/** A suite's failures are tolerated down to its threshold; errors and checks that could not run never are. */
function statusOf(checks, rateTooLow) {
    const worst = (0,stages_check/* worstOf */.hm)(checks);
    if (worst === 'error' || rateTooLow)
        return worst === 'error' ? 'error' : 'failed';
    const open = checks.filter((check) => check.status !== 'failed');
    return (0,stages_check/* worstOf */.hm)(open);
}
function passRates(checks) {
    const rate = (suite) => {
        const judged = checks.filter((check) => check.id.startsWith(`${suite}.`) && (check.status === 'passed' || check.status === 'failed'));
        return judged.length === 0 ? null : judged.filter((check) => check.status === 'passed').length / judged.length;
    };
    return { unit: rate('unit'), integration: rate('integration'), performance: rate('performance') };
}
function test_blank(status, check) {
    return {
        status,
        tests_run: 0,
        tests_passed: 0,
        coverage: 0,
        pass_rates: { unit: null, integration: null, performance: null },
        checks: [check],
        duration_ms: check.duration_ms,
    };
}

// EXTERNAL MODULE: ./src/core/table.ts
var core_table = __webpack_require__(70859);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/data/read/concatenate.ts
var concatenate = __webpack_require__(39236);
// EXTERNAL MODULE: ./src/core/stopping.ts
var stopping = __webpack_require__(30503);
// EXTERNAL MODULE: ./src/stages/validate/evaluation.ts + 2 modules
var validate_evaluation = __webpack_require__(35477);
;// CONCATENATED MODULE: ./src/stages/validate/behaviour/answers.ts




/**
 * How a case looks at a model.
 * @throws ModelGateError 'data' when the model has no such class, 'unsupported' when it cannot be asked so
 */
function askerFor(model, one, signal) {
    const predict = async (chunk, probabilities) => {
        await (0,stopping/* breathe */.q)(signal);
        const prediction = await model.predict(chunk, { probabilities, signal });
        if (prediction.outputs === 1)
            return prediction;
        throw new errors/* ModelGateError */.j3('unsupported', `the model has ${prediction.outputs} outputs; behaviour is asked of one`);
    };
    if (model.task === 'regression') {
        if (one.class !== undefined)
            throw new errors/* ModelGateError */.j3('data', 'a regression model has no classes; leave class out');
        return {
            ...{ what: 'value', numeric: true, read: Number },
            ask: async (chunk) => Array.from((await predict(chunk, false)).values ?? noAnswers()),
        };
    }
    const read = (0,validate_evaluation/* labelReader */.Uc)(model.classes ?? []);
    if (one.class === undefined && one.kind !== 'direction') {
        return {
            ...{ what: 'label', numeric: false, read },
            ask: async (chunk) => (await predict(chunk, false)).labels ?? noAnswers(),
        };
    }
    const classes = model.classes ?? [];
    const wanted = one.class === undefined ? classes.at(-1) : one.class === null ? undefined : read(one.class);
    const position = wanted === undefined ? -1 : classes.indexOf(wanted);
    if (position < 0) {
        throw new errors/* ModelGateError */.j3('data', `the model has no class ${(0,core_text/* plain */.pj)(String(one.class ?? ''), 80)}`, {
            remedy: `Its classes: ${(0,core_text/* plain */.pj)(classes.join(', '), 400) || 'none'}.`,
        });
    }
    return {
        ...{ what: `probability of ${(0,core_text/* plain */.pj)(String(wanted), 60)}`, numeric: true, read: Number },
        ask: async (chunk) => {
            const { probabilities, rows } = await predict(chunk, true);
            if (probabilities === null) {
                throw new errors/* ModelGateError */.j3('unsupported', 'the model gives no probabilities', {
                    remedy: 'A case of kind golden or invariance without class looks at the label.',
                });
            }
            return Array.from({ length: rows }, (_, row) => probabilities[row * classes.length + position]);
        },
    };
}
function noAnswers() {
    throw new errors/* ModelGateError */.j3('unsupported', 'the model gives neither labels nor values');
}

// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(90761);
// EXTERNAL MODULE: ./src/core/random.ts
var core_random = __webpack_require__(38640);
;// CONCATENATED MODULE: ./src/stages/validate/behaviour/changes.ts





/** The same rows with some columns changed, once for each value of the longest list of `set`. */
function changedTables(chunk, changes, seed) {
    const variants = Math.max(...changes.map(({ set }) => (Array.isArray(set) ? set.length : 1)));
    return Array.from({ length: variants }, (_, variant) => changes.reduce((table, change) => withChange(table, change, variant, seed), chunk));
}
/** What a change did to a row, for people: `age 40 → 45`; null when every cell stayed as it was. */
function rowChange(before, after, changes, row) {
    const told = changes.flatMap(({ column }) => {
        const [old, now] = [before, after].map((table) => (0,core_table/* cellOf */.WC)(table.columns.find(({ name }) => name === column), row));
        return old === now ? [] : [`${(0,core_text/* plain */.pj)(column, 60)} ${showCell(old)} → ${showCell(now)}`];
    });
    return told.length === 0 ? null : told.join(', ');
}
function showCell(cell) {
    if (cell === null || cell === undefined)
        return 'missing';
    return typeof cell === 'number' ? String(Number(cell.toPrecision(6))) : (0,core_text/* plain */.pj)(String(cell), 60);
}
function withChange(chunk, change, variant, seed) {
    const position = chunk.columns.findIndex(({ name }) => name === change.column);
    if (position < 0) {
        const names = chunk.columns.map(({ name }) => name);
        throw new errors/* ModelGateError */.j3('data', `the rows have no column ${(0,core_text/* plain */.pj)(change.column, 80)} to change${(0,nearest/* didYouMean */.a)(change.column, names)}`, { subject: change.column, remedy: `Their columns: ${(0,core_text/* plain */.pj)(names.join(', '), 400)}.` });
    }
    const changed = changedColumn(chunk.columns[position], change, variant, seed);
    return { ...chunk, columns: chunk.columns.with(position, changed) };
}
function changedColumn(column, { set, add, multiply, shuffle: mixes }, variant, seed) {
    if (mixes === true)
        return mixed(column, seed);
    if (set !== undefined)
        return filled(column, Array.isArray(set) ? set[variant % set.length] : set);
    if (column.kind === 'string')
        throw unfit(column, 'text, which nothing can be added to or multiplied');
    const values = column.values.map((value) => value * (multiply ?? 1) + (add ?? 0));
    return {
        ...column,
        values,
        integer: column.integer && values.every((value) => !(value % 1 !== 0 && value === value)),
    };
}
function filled(column, value) {
    const rows = column.kind === 'string' ? column.codes.length : column.values.length;
    if (column.kind === 'string') {
        return (0,core_table/* stringColumn */.s2)(column.name, new Array(rows).fill(value === null ? null : String(value)));
    }
    if (typeof value === 'string')
        throw unfit(column, `numbers, not "${(0,core_text/* plain */.pj)(value, 60)}"`);
    const filling = new Float64Array(rows).fill(value === null ? NaN : Number(value));
    return { ...(0,core_table/* numberColumn */.sA)(column.name, filling), boolean: column.boolean };
}
function mixed(column, seed) {
    const rows = column.kind === 'string' ? column.codes.length : column.values.length;
    const order = Int32Array.from({ length: rows }, (_, row) => row);
    (0,core_random/* shuffle */.k)(order, (0,core_random/* seededRandom */.I)(seed));
    if (column.kind === 'string')
        return { ...column, codes: order.map((row) => column.codes[row]) };
    const { missing, values } = column;
    return {
        ...column,
        values: Float64Array.from(order, (row) => values[row]),
        missing: missing === null ? null : Uint8Array.from(order, (row) => missing[row]),
    };
}
function unfit(column, holds) {
    return new errors/* ModelGateError */.j3('data', `the column ${(0,core_text/* plain */.pj)(column.name, 80)} holds ${holds}`, {
        subject: column.name,
        remedy: 'Change the case in validation.behaviour.',
    });
}

;// CONCATENATED MODULE: ./src/stages/validate/behaviour/judge.ts




/** Rows that are shown of those that break a case. */
const MAX_EXAMPLES = 5;
/** Cells that tell a golden row apart, for people. */
const SHOWN_CELLS = 4;
/** @throws ModelGateError 'data' when columns or answers do not fit the rows or the model */
async function judge(one, chunk, asker, seed) {
    return one.kind === 'golden' ? judgeGolden(one, chunk, asker) : judgeChange(one, chunk, asker, seed);
}
async function judgeGolden(one, chunk, asker) {
    const features = (0,core_table/* withoutColumn */.LX)(chunk, one.expect_column ?? null);
    const expected = (one.expect ?? answersIn(chunk, one.expect_column)).slice(0, chunk.rows);
    const found = await asker.ask(features);
    const broken = found.flatMap((answer, row) => {
        const wanted = expected[row];
        if (same(answer, wanted, one.tolerance, asker))
            return [];
        return [{ row: row + 1, input: firstCells(features, row), expected: showCell(wanted), found: showCell(answer) }];
    });
    return { rows: chunk.rows, failures: broken.length, examples: broken.slice(0, MAX_EXAMPLES) };
}
function same(answer, wanted, tolerance, asker) {
    if (wanted === null)
        return false;
    if (asker.numeric)
        return Math.abs(Number(answer) - Number(wanted)) <= tolerance;
    return answer === asker.read(wanted);
}
function answersIn(chunk, name) {
    const column = chunk.columns.find((one) => one.name === name);
    if (column === undefined) {
        throw new errors/* ModelGateError */.j3('data', `the rows have no column ${(0,core_text/* plain */.pj)(name, 80)} with the expected answers`, {
            subject: name,
            remedy: 'Name it with expect_column; the label column of data.target is left out of the rows.',
        });
    }
    return Array.from({ length: chunk.rows }, (_, row) => (0,core_table/* cellOf */.WC)(column, row));
}
function firstCells({ columns }, row) {
    const shown = columns
        .slice(0, SHOWN_CELLS)
        .map((column) => `${(0,core_text/* plain */.pj)(column.name, 60)} ${showCell((0,core_table/* cellOf */.WC)(column, row))}`);
    return columns.length > SHOWN_CELLS ? `${shown.join(', ')}, ...` : shown.join(', ');
}
async function judgeChange(one, chunk, asker, seed) {
    const before = await asker.ask(chunk);
    let rows = 0;
    let failures = 0;
    const examples = [];
    for (const changed of changedTables(chunk, one.change, seed)) {
        const after = await asker.ask(changed);
        for (let row = 0; row < chunk.rows; row++) {
            const input = rowChange(chunk, changed, one.change, row);
            if (input === null)
                continue; // nothing was changed here, so nothing can be told
            rows++;
            const wanted = expectation(one, before[row], after[row]);
            if (wanted === null)
                continue;
            failures++;
            if (examples.length < MAX_EXAMPLES)
                examples.push({ row: row + 1, input, expected: wanted, found: showCell(after[row]) });
        }
    }
    return { rows, failures, examples };
}
/** What the answer should have been, in words; null when it is so. A number that is none breaks every rule. */
function expectation(one, before, after) {
    const numeric = typeof before === 'number' && typeof after === 'number';
    if (one.kind === 'invariance') {
        const stays = before === after || (numeric && Math.abs(after - before) <= one.tolerance);
        return stays ? null : showCell(before);
    }
    const moved = Number(after) - Number(before);
    switch (one.expect) {
        case 'up':
            return moved > one.tolerance ? null : `above ${showCell(before)}`;
        case 'down':
            return moved < -one.tolerance ? null : `below ${showCell(before)}`;
        case 'not_up':
            return moved <= one.tolerance ? null : `at most ${showCell(before)}`;
        case 'not_down':
            return moved >= -one.tolerance ? null : `at least ${showCell(before)}`;
    }
}

;// CONCATENATED MODULE: ./src/data/columns/inline-rows.ts

/**
 * Rows that stand in a configuration, as a table. A column holds numbers, or truth values, when all its cells do; else
 * text, as in the readers of files. A row without a column's name misses it there.
 */
function inlineRows(rows) {
    const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const columns = names.map((name) => columnOf(name, rows.map((row) => (Object.hasOwn(row, name) ? row[name] : null))));
    return { rows: rows.length, columns };
}
function columnOf(name, cells) {
    const present = cells.filter((cell) => cell !== null);
    const all = (kind) => present.length > 0 && present.every((cell) => typeof cell === kind);
    if (all('number') || all('boolean')) {
        const values = Float64Array.from(cells, (cell) => (cell === null ? NaN : Number(cell)));
        return { ...(0,core_table/* numberColumn */.sA)(name, values), boolean: all('boolean') };
    }
    return (0,core_table/* stringColumn */.s2)(name, cells.map((cell) => (cell === null ? null : String(cell))));
}

// EXTERNAL MODULE: ./src/data/read/as-written.ts
var as_written = __webpack_require__(78855);
// EXTERNAL MODULE: ./src/data/read/open.ts + 4 modules
var read_open = __webpack_require__(55835);
// EXTERNAL MODULE: ./src/data/columns/fit-source.ts
var fit_source = __webpack_require__(41765);
;// CONCATENATED MODULE: ./src/stages/validate/behaviour/rows.ts


/** The rows of a case: its own, those of its file, or the first of the validation data; null when there are none. */
async function rowsOf(one, model, context) {
    const { config, sourceRoot, target, validationData, signal } = context;
    if (one.rows !== undefined)
        return inlineRows(one.rows.slice(0, one.max_rows));
    const source = one.data === undefined
        ? validationData
        : await (0,as_written/* asWritten */.qm)(one.data, sourceRoot, (place) => (0,read_open/* openTable */.RT)(place, { imageRange: config.data.image_range, signal }));
    if (source === null)
        return null;
    const first = await firstRows((0,fit_source/* fitSource */.z)(source, model), one.max_rows);
    const answers = one.kind === 'golden' ? one.expect_column : undefined;
    return first === null || target === answers ? first : (0,core_table/* withoutColumn */.LX)(first, target);
}
async function firstRows(source, count) {
    const parts = [];
    let found = 0;
    for await (const chunk of source.chunks()) {
        const taken = Math.min(count - found, chunk.rows);
        if (taken > 0)
            parts.push((0,core_table/* sliceRows */.mG)(chunk, 0, taken));
        found += taken;
        if (found === count)
            break;
    }
    return found === 0 ? null : (0,concatenate/* concatenate */.u)(parts);
}

;// CONCATENATED MODULE: ./src/stages/validate/behaviour.ts




/** Every behavioural case of the configuration as a check of its own. */
async function behaviourChecks(context) {
    const results = [];
    const checks = [];
    for (const one of context.config.validation.behaviour) {
        const id = `validation.behaviour.${one.name}`;
        const { check, value } = await (0,stages_check/* attempt */.CD)(context.clock, id, () => runCase(one, context));
        const told = { ...check, severity: check.severity ?? one.severity };
        const { rows, failures, examples } = value?.judged ?? { rows: 0, failures: 0, examples: [] };
        checks.push(told);
        results.push({
            name: one.name,
            kind: one.kind,
            rule: ruleOf(one, value?.what),
            status: told.status,
            rows,
            failures,
            examples,
        });
    }
    return { results, checks };
}
async function runCase(one, context) {
    const { model } = await context.model.open();
    const chunk = await rowsOf(one, model, context);
    if (chunk === null) {
        const message = 'there are no rows to ask: give the case rows or data, or the run validation data';
        return {
            value: null,
            outcome: { status: 'inconclusive', message, severity: context.config.validation.without_data },
        };
    }
    const asker = askerFor(model, one, context.signal);
    const judged = await judge(one, chunk, asker, context.config.validation.seed);
    return { value: { judged, what: asker.what }, outcome: behaviour_outcomeOf(one, judged) };
}
function behaviour_outcomeOf(one, { rows, failures, examples }) {
    if (rows === 0) {
        return { status: 'inconclusive', message: 'the changes leave every row as it is, so that nothing can be told' };
    }
    const allowed = Math.floor(one.max_failures * rows);
    const found = { measured: failures, threshold: allowed, severity: one.severity };
    if (failures === 0)
        return { status: 'passed', ...found, message: `holds on ${rows} rows` };
    const shown = examples.map(({ row, input, expected, found: answer }) => `row ${row} (${input}): expected ${expected}, found ${answer}`);
    const more = failures > examples.length ? ` and ${failures - examples.length} more` : '';
    return {
        status: failures <= allowed ? 'passed' : 'failed',
        ...found,
        message: `${failures} of ${rows} rows break it, ${allowed} may: ${shown.join('; ')}${more}`,
    };
}
function ruleOf(one, what = 'answer') {
    if (one.kind === 'golden')
        return `${what} within ${one.tolerance} of what is expected`;
    const changes = one.change.map(({ column, set, add, multiply }) => {
        if (set !== undefined)
            return `${column} set to ${JSON.stringify(set)}`;
        if (add !== undefined)
            return `${column} plus ${add}`;
        return multiply === undefined ? `${column} shuffled` : `${column} times ${multiply}`;
    });
    const wanted = one.kind === 'invariance' ? 'stays' : WANTED[one.expect];
    return `${changes.join(', ')}: ${what} ${wanted}`;
}
const WANTED = { up: 'goes up', down: 'goes down', not_up: 'does not go up', not_down: 'does not go down' };

// EXTERNAL MODULE: ./src/stages/validate/baseline.ts
var validate_baseline = __webpack_require__(38395);
;// CONCATENATED MODULE: ./src/stages/validate/changes.ts
/** More changes than this are another model, not a new version of one. */
const MAX_CHANGES = 200;
/** Names listed of many: a thousand columns help nobody. */
const MAX_NAMES = 20;
/**
 * What differs between the deployed model and the candidate, as their files say it. Empty: the same but for weights.
 * A feature or class that both have is not listed again, unless only the order differs.
 */
function modelChanges(deployed, candidate, sizes) {
    const [before, after] = [deployed.facts, candidate.facts];
    const changes = [
        ...changed('model', { ...fileOf(before), size: sizes && `${sizes.deployed} bytes` }, { ...fileOf(after), size: sizes && `${sizes.candidate} bytes` }),
        ...changed('versions', before.library_versions, after.library_versions),
        ...changed('interface', interfaceOf(deployed, candidate), interfaceOf(candidate, deployed)),
        ...structureChanges(before, after),
    ];
    return changes.slice(0, MAX_CHANGES);
}
function fileOf({ format, compression, protocol, opset }) {
    return {
        format,
        compression,
        'pickle protocol': protocol === null ? null : String(protocol),
        opset: opset === null ? null : String(opset),
    };
}
function interfaceOf(model, other) {
    return {
        task: model.task,
        features: String(model.inputs.length),
        inputs: onlyHere(model.inputs.map(nameOf), other.inputs.map(nameOf)),
        classes: model.classes && onlyHere(model.classes.map(String), other.classes === null ? [] : other.classes.map(String)),
    };
}
/** Another type of a column is another column. */
function nameOf({ name, kind }, position) {
    const column = name ?? `#${position + 1}`;
    return kind === 'number' ? column : `${column} (${kind})`;
}
/** Entries that the other list has not; all of them when the lists differ in their order only. */
function onlyHere(list, other) {
    const [here, there] = [new Set(list), new Set(other)];
    const own = list.filter((entry) => !there.has(entry));
    const sameEntries = own.length === 0 && other.every((entry) => here.has(entry));
    const told = sameEntries ? list : own;
    if (told.length === 0)
        return null;
    const rest = told.length - MAX_NAMES;
    return rest > 0 ? `${told.slice(0, MAX_NAMES).join(', ')} and ${rest} more` : told.join(', ');
}
function structureChanges(before, after) {
    const [old, now] = [byPath(before), byPath(after)];
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((path) => changed(path, parametersOf(old.get(path)), parametersOf(now.get(path))));
}
function byPath({ structure }) {
    return new Map(structure.map((node) => [node.path, node]));
}
function parametersOf(node) {
    return node === undefined ? {} : { class: node.class_name, ...node.parameters };
}
function changed(path, before, after) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
        const [deployed, candidate] = [before[name] ?? null, after[name] ?? null];
        return deployed === candidate ? [] : [{ path, name, deployed, candidate }];
    });
}

// EXTERNAL MODULE: ./src/data/drift/data-drift.ts
var data_drift = __webpack_require__(59244);
// EXTERNAL MODULE: ./src/data/drift/options.ts
var options = __webpack_require__(898);
// EXTERNAL MODULE: ./src/data/drift/prediction-drift.ts
var prediction_drift = __webpack_require__(57417);
// EXTERNAL MODULE: ./src/data/drift/role-verdict.ts
var role_verdict = __webpack_require__(86642);
;// CONCATENATED MODULE: ./src/stages/validate/drift.ts



/** Did the validation data, its labels, or what the model answers move away from what the model was trained on? */
async function driftCheck(context, importance) {
    const { clock, config, validationData, referenceData } = context;
    const threshold = config.validation.data_drift_threshold;
    const options = await optionsFor(context, importance);
    const { check: data, value } = await (0,stages_check/* attempt */.CD)(clock, 'validation.data_drift', async () => {
        if (validationData === null || referenceData === null) {
            const reason = `no ${validationData === null ? 'validation' : 'reference'} data was given`;
            return { value: blankDrift(threshold, reason), outcome: { status: 'skipped', threshold, message: reason } };
        }
        const drift = await (0,data_drift/* dataDrift */.M)(referenceData, validationData, options);
        return { value: drift, outcome: drift_outcomeOf(drift) };
    });
    const drift = value ?? blankDrift(threshold, data.message);
    const label = await roleCheck(context, 'target', drift);
    const predictions = await predictionCheck(context, drift, options);
    return {
        drift: { ...drift, columns: [...drift.columns, ...predictions.columns] },
        checks: [data, ...label, ...predictions.checks],
    };
}
/** What the configuration says of drift, and what a run knows beside it. */
async function optionsFor(context, importance) {
    const { config, target, signal } = context;
    const features = await featureNames(context);
    return {
        ...(0,options/* driftOptions */.Q)(config.drift, weightsOf(importance)),
        ...{ threshold: config.validation.data_drift_threshold, seed: config.validation.seed, signal },
        ...(target === null ? {} : { target }),
        ...(features.length > 0 ? { features } : {}),
    };
}
/** Permutation importances; what is within its own noise weighs nothing. */
function weightsOf({ importances, reason }) {
    if (importances.length === 0)
        return { missing: reason ?? 'importances were not measured' };
    return Object.fromEntries(importances.map(({ feature, importance, noise }) => [feature, importance > noise ? importance : 0]));
}
/** Only columns that the model reads can hurt it; a model that cannot be opened leaves all of them. */
async function featureNames({ model: source }) {
    try {
        const { model } = await source.open();
        return model.inputs.flatMap(({ name, kind }) => (name === null || kind === 'tensor' ? [] : [name]));
    }
    catch {
        return []; // unit.model_loading tells why
    }
}
/** The model's answers to both tables. Nothing is judged without both. */
async function predictionCheck(context, drift, options) {
    const { config, clock, model: source, validationData, referenceData } = context;
    const mode = config.drift.on_prediction_drift;
    if (mode === 'off' || validationData === null || referenceData === null)
        return { columns: [], checks: [] };
    const { check: told, value } = await (0,stages_check/* attempt */.CD)(clock, 'validation.prediction_drift', async () => {
        const { model } = await source.open();
        const columns = await (0,prediction_drift/* predictionDrift */.z)(model, referenceData, validationData, options);
        return {
            value: columns,
            outcome: roleOutcome('prediction', { ...drift, threshold: thresholdOf(context), columns }),
        };
    });
    // A check that broke warns too where drift itself only would.
    return { columns: value ?? [], checks: [mode === 'warn' ? { ...told, severity: 'warn' } : told] };
}
async function roleCheck(context, role, drift) {
    const mode = context.config.drift.on_label_drift;
    if (mode === 'off' || !drift.columns.some((column) => column.role === role && column.score !== null))
        return [];
    const told = await (0,stages_check/* check */.z6)(context.clock, 'validation.label_drift', () => roleOutcome(role, { ...drift, threshold: thresholdOf(context) }));
    return [mode === 'warn' ? { ...told, severity: 'warn' } : told];
}
function thresholdOf({ config }) {
    return config.validation.data_drift_threshold;
}
function roleOutcome(role, drift) {
    const found = (0,role_verdict/* verdictOn */.H)(role, drift);
    if (found === null)
        return { status: 'skipped', message: 'nothing to compare' };
    const { score: measured, threshold, drifted, message } = found;
    // That it cannot be told warns, as for the data.
    if (drifted === null)
        return { status: 'inconclusive', measured, threshold, message, severity: 'warn' };
    return { status: drifted ? 'failed' : 'passed', measured, threshold, message };
}
function drift_outcomeOf(drift) {
    const { threshold, score: measured } = drift;
    if (drift.drifted === null) {
        return {
            status: 'inconclusive',
            measured,
            threshold,
            message: drift.reason ?? 'too few rows to tell',
            // Too few rows are nobody's fault; a mean without weights is a gate that was asked for and is not there.
            ...(measured === null && drift.aggregate === 'weighted' ? {} : { severity: 'warn' }),
        };
    }
    const names = (0,role_verdict/* driftedFeatures */.c)(drift).map((name) => (0,core_text/* plain */.pj)(name, 80));
    return drift.drifted
        ? {
            status: 'failed',
            measured,
            threshold,
            message: `the validation data drifted from the reference: ${names.length > 0 ? names.join(', ') : 'the mean of its features'}`,
        }
        : {
            status: 'passed',
            measured,
            threshold,
            message: `drift score ${(measured ?? 0).toFixed(3)}, at most ${threshold} allowed`,
        };
}
function blankDrift(threshold, reason) {
    return {
        status: 'not_evaluated',
        reason,
        score: null,
        threshold,
        drifted: null,
        reference_rows: 0,
        current_rows: 0,
        columns: [],
    };
}

// EXTERNAL MODULE: ./src/stages/validate/failure.ts
var failure = __webpack_require__(67560);
// EXTERNAL MODULE: ./src/stages/validate/gather.ts
var gather = __webpack_require__(7827);
// EXTERNAL MODULE: ./src/metrics/summation.ts
var summation = __webpack_require__(81114);
;// CONCATENATED MODULE: ./src/metrics/stability.ts

/** Standard errors within which an importance is noise: about 95 % of pure noise lies inside two. */
const NOISE_ERRORS = 2;
/**
 * How alike two models rank the features, in [0,1]: Spearman's rank correlation of their importances, negative
 * values clipped to 0. An importance within two standard errors of zero counts as zero, so that noise is tied and
 * not ranked; a feature that only one model has counts as zero for the other.
 *
 * Null when it cannot be told: fewer than two features, or neither model relies on any (or both on all alike).
 * 0 when one model ranks its features and the other finds nothing to rank.
 */
function importanceStability(first, second) {
    const features = [...new Set([...first, ...second].map((entry) => entry.feature))];
    if (features.length < 2)
        return null;
    const a = significant(first, features);
    const b = significant(second, features);
    const constants = [a, b].filter((values) => values.every((value) => value === values[0])).length;
    if (constants > 0)
        return constants === 2 ? null : 0;
    return Math.min(1, Math.max(0, spearman(a, b)));
}
function significant(importances, features) {
    const known = new Map(importances.map((entry) => [entry.feature, entry]));
    return Float64Array.from(features, (feature) => {
        const entry = known.get(feature);
        if (entry === undefined || Math.abs(entry.importance) <= NOISE_ERRORS * entry.noise)
            return 0;
        return entry.importance;
    });
}
/**
 * Spearman's rho: Pearson's correlation of average ranks; null when one side is constant.
 * https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.spearmanr.html
 */
function spearman(a, b) {
    const [ranksA, ranksB] = [averageRanks(a), averageRanks(b)];
    const middle = (a.length + 1) / 2;
    const spread = (ranks) => (0,summation/* sumOf */.XN)(ranks.map((rank) => (rank - middle) ** 2));
    const scale = Math.sqrt(spread(ranksA) * spread(ranksB));
    return scale === 0 ? null : (0,summation/* sumOf */.XN)(ranksA.map((rank, index) => (rank - middle) * (ranksB[index] - middle))) / scale;
}
/** Ranks from 1; equal values share the mean of their ranks. */
function averageRanks(values) {
    const order = Int32Array.from(values.keys()).sort((a, b) => values[a] - values[b]);
    const ranks = new Float64Array(values.length);
    for (let from = 0; from < order.length;) {
        let to = from + 1;
        while (to < order.length && values[order[to]] === values[order[from]])
            to++;
        for (let position = from; position < to; position++)
            ranks[order[position]] = (from + 1 + to) / 2;
        from = to;
    }
    return ranks;
}

;// CONCATENATED MODULE: ./src/metrics/importance.ts



/**
 * Permutation importance (Breiman, 2001; https://scikit-learn.org/stable/modules/permutation_importance.html).
 * A column's shuffles depend on the seed, its name and the number of rows only, so that two models are asked about
 * the same tables whatever else they read.
 * @throws ModelGateError code 'data' when a feature is not in the chunk or the score is undefined
 */
async function permutationImportance(request) {
    const { chunk, features, predict, direction, repeats } = request;
    const scored = async (table) => {
        const score = request.score(await predict(table));
        if (score === null)
            throw new errors/* ModelGateError */.j3('data', 'the metric is undefined on these rows, so is the importance');
        return score;
    };
    const baseline = await scored(chunk);
    const importances = [];
    for (const feature of features) {
        const position = chunk.columns.findIndex((column) => column.name === feature);
        if (position < 0)
            throw new errors/* ModelGateError */.j3('data', `column ${feature} is not in the data`, { subject: feature });
        const random = (0,core_random/* seededRandom */.I)(request.seed ^ nameHash(feature));
        const order = Int32Array.from({ length: chunk.rows }, (_, row) => row);
        const losses = [];
        for (let repeat = 0; repeat < repeats; repeat++) {
            (0,core_random/* shuffle */.k)(order, random);
            const score = await scored(withColumn(chunk, position, reordered(chunk.columns[position], order)));
            losses.push(direction === 'higher' ? baseline - score : score - baseline);
        }
        importances.push({ feature, ...meanAndError(losses) });
    }
    return importances;
}
function meanAndError(values) {
    const mean = (0,summation/* sumOf */.XN)(values) / values.length;
    const variance = (0,summation/* sumOf */.XN)(values.map((value) => (value - mean) ** 2)) / Math.max(values.length - 1, 1);
    return { importance: mean, noise: Math.sqrt(variance / values.length) };
}
function withColumn(chunk, position, column) {
    return { ...chunk, columns: chunk.columns.with(position, column) };
}
function reordered(column, order) {
    if (column.kind === 'string')
        return { ...column, codes: order.map((row) => column.codes[row]) };
    const { missing, values } = column;
    return {
        ...column,
        values: Float64Array.from(order, (row) => values[row]),
        missing: missing === null ? null : Uint8Array.from(order, (row) => missing[row]),
    };
}
/** FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). */
function nameHash(name) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < name.length; index++)
        hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
    return hash;
}

// EXTERNAL MODULE: ./src/metrics/index.ts + 2 modules
var src_metrics = __webpack_require__(56692);
// EXTERNAL MODULE: ./src/metrics/calibration.ts
var metrics_calibration = __webpack_require__(89013);
// EXTERNAL MODULE: ./src/metrics/ranking.ts
var ranking = __webpack_require__(3355);
;// CONCATENATED MODULE: ./src/metrics/curves.ts


/** Points of one curve in the result document: more cannot be seen in a picture. */
const MAX_POINTS = 100;
/** Classes that get curves; of more, the most frequent. */
const MAX_CLASSES = 8;
/**
 * ROC, precision-recall and calibration of each class against the rest (of two classes only the second, as their
 * curves mirror each other), thinned evenly with both ends kept. Empty without probabilities.
 */
function performanceCurves(sample) {
    if (!sample.hasProbabilities || sample.columns < 2)
        return [];
    return shownColumns(sample).flatMap((column) => {
        const label = sample.classes[column];
        const roc = (0,ranking/* rocCurve */.WZ)(sample, column).map(({ x, y }) => [x, y]);
        const precisionRecall = (0,ranking/* precisionRecallCurve */.$V)(sample, column).map(({ x, y }) => [x, y]);
        const calibration = (0,metrics_calibration/* calibrationCurve */.e)(sample, column).map((bin) => [bin.predicted, bin.observed]);
        return [
            { kind: 'roc', label, points: thinned(roc) },
            { kind: 'precision_recall', label, points: thinned(precisionRecall) },
            { kind: 'calibration', label, points: calibration },
        ].filter((curve) => curve.points.length > 0);
    });
}
function shownColumns(sample) {
    if (sample.columns === 2)
        return [1];
    const { truthTotals } = sample.confusion();
    return Array.from({ length: sample.columns }, (_, column) => column)
        .sort((a, b) => truthTotals[b] - truthTotals[a] || a - b)
        .slice(0, MAX_CLASSES)
        .sort((a, b) => a - b);
}
function thinned(points) {
    if (points.length <= MAX_POINTS)
        return points;
    const step = (points.length - 1) / (MAX_POINTS - 1);
    return Array.from({ length: MAX_POINTS }, (_, index) => points[Math.round(index * step)]);
}

;// CONCATENATED MODULE: ./src/metrics/residuals.ts
/** Points in the result document: more hide each other in a picture. */
const residuals_MAX_POINTS = 400;
/**
 * Predicted value and residual (truth minus prediction, in the target's unit) of rows evenly spread over the order of
 * the predictions, with the lowest, the highest and both largest errors among them.
 */
function residualPoints({ truth, predicted }) {
    const order = Int32Array.from(truth.keys()).sort((a, b) => predicted[a] - predicted[b] || a - b);
    const residual = (row) => truth[row] - predicted[row];
    const step = Math.max(1, (order.length - 1) / (residuals_MAX_POINTS - 3));
    const spread = Array.from({ length: Math.min(order.length, residuals_MAX_POINTS - 2) }, (_, index) => order[Math.round(index * step)]);
    const extremes = order.length === 0 ? [] : [extreme(order, residual, 1), extreme(order, residual, -1)];
    return [...new Set([...spread, ...extremes])]
        .sort((a, b) => predicted[a] - predicted[b] || a - b)
        .map((row) => [predicted[row], residual(row)])
        .filter((point) => point.every(Number.isFinite));
}
/** The row with the largest (sign 1) or smallest (sign -1) residual. */
function extreme(rows, residual, sign) {
    return rows.reduce((best, row) => (sign * residual(row) > sign * residual(best) ? row : best), rows[0]);
}

;// CONCATENATED MODULE: ./src/metrics/quantile.ts
/** Quantile of ascending values by linear interpolation between order statistics (Hyndman and Fan's type 7). */
function quantile(sorted, probability) {
    const position = probability * (sorted.length - 1);
    const below = Math.floor(position);
    const low = sorted[below];
    const high = sorted[Math.min(below + 1, sorted.length - 1)];
    return low + (high - low) * (position - below);
}

;// CONCATENATED MODULE: ./src/metrics/bootstrap.ts



/** Row draws spent on one set of intervals; 20 million take a few seconds. Fewer resamples are drawn of larger data. */
const MAX_DRAWS = 20_000_000;
/** Fewest resamples that a 95 % percentile can be read from. */
const MIN_SAMPLES = 100;
/** Share of the resamples in which the metric must be defined; fewer, and no interval is given. */
const MIN_DEFINED = 0.9;
/** Draws of small data take microseconds; a signal waits so many milliseconds at most, or one draw of large data. */
const BREATH_MS = 50;
/** Resamples that are really drawn for this many rows, so that a report can say so. */
function bootstrapSamples(rows, asked = 1_000) {
    return Math.min(asked, Math.max(MIN_SAMPLES, Math.floor(MAX_DRAWS / Math.max(rows, 1))));
}
/**
 * Percentile bootstrap (Efron, 1979): rows are drawn with replacement, every metric is computed on the same draws.
 * A metric that is undefined on the sample itself, or on more than a tenth of the draws, has no entry.
 */
async function bootstrapIntervals(metrics, sample, options) {
    const level = options.level ?? 0.95;
    const defined = metrics.filter((metric) => sample.rows > 0 && metric.compute(sample) !== null);
    const values = new Map(defined.map((metric) => [metric.name, []]));
    const samples = bootstrapSamples(sample.rows, options.samples);
    let started = performance.now();
    for (const draw of drawsOf(sample.rows, samples, options.seed)) {
        const drawn = sample.reweighted(drawnWeights(sample, draw));
        for (const metric of defined) {
            const value = metric.compute(drawn);
            if (value !== null)
                values.get(metric.name).push(value);
        }
        if (performance.now() - started < BREATH_MS)
            continue;
        await (0,stopping/* breathe */.q)(options.signal);
        started = performance.now();
    }
    const intervals = {};
    for (const [name, found] of values) {
        if (found.length >= MIN_DEFINED * samples)
            intervals[name] = percentileInterval(found, level);
    }
    return intervals;
}
/**
 * Compares two models on the same rows: both are measured on the same draws, so that what they share cancels out.
 * Metrics that need every class are measured on draws that keep the number of rows of each stratum, as pROC draws for
 * areas under curves (https://doi.org/10.1186/1471-2105-12-77).
 * Weights are those of the first sample. A metric that is undefined for either, or on more than a tenth of the draws,
 * has no entry.
 */
async function pairedBootstrap(metrics, first, second, options) {
    const found = {};
    if (first.rows === 0 || first.rows !== second.rows)
        return found;
    const strata = options.strata ?? null;
    for (const stratified of [false, true]) {
        const same = metrics.filter((metric) => (strata !== null && metric.needsEveryClass === true) === stratified);
        Object.assign(found, await pairedDifferences(same, first, second, { ...options, strata: stratified ? strata : null }));
    }
    return found;
}
async function pairedDifferences(metrics, first, second, options) {
    const compared = metrics.flatMap((metric) => {
        const [before, after] = [metric.compute(first), metric.compute(second)];
        return before === null || after === null ? [] : [{ metric, difference: after - before, drawn: [] }];
    });
    if (compared.length === 0)
        return {};
    const samples = bootstrapSamples(first.rows, options.samples);
    let started = performance.now();
    for (const draw of drawsOf(first.rows, samples, options.seed, options.strata)) {
        const weights = drawnWeights(first, draw);
        const [one, other] = [first.reweighted(weights), second.reweighted(weights)];
        for (const { metric, drawn } of compared) {
            const [a, b] = [metric.compute(one), metric.compute(other)];
            if (a !== null && b !== null)
                drawn.push(b - a);
        }
        if (performance.now() - started < BREATH_MS)
            continue;
        await (0,stopping/* breathe */.q)(options.signal);
        started = performance.now();
    }
    const enough = compared.filter(({ drawn }) => drawn.length >= MIN_DEFINED * samples);
    return Object.fromEntries(enough.map(({ metric, difference, drawn }) => [
        metric.name,
        { ...percentileInterval(drawn, options.level ?? 0.95), difference, ...sidesOf(drawn, metric.direction) },
    ]));
}
function sidesOf(drawn, direction) {
    const sign = direction === 'higher' ? 1 : -1;
    const atMost = drawn.filter((value) => value <= 0).length;
    const atLeast = drawn.filter((value) => value >= 0).length;
    return {
        better: drawn.filter((value) => sign * value > 0).length / drawn.length,
        p_value: Math.min(1, (2 * (Math.min(atMost, atLeast) + 1)) / (drawn.length + 1)),
    };
}
/** Equal-tailed interval by numpy.percentile's linear interpolation. */
function percentileInterval(values, level) {
    const sorted = Float64Array.from(values).sort();
    return { low: quantile(sorted, (1 - level) / 2), high: quantile(sorted, (1 + level) / 2), level };
}
/** Rows drawn with replacement, each from its own stratum, `samples` times; each draw overwrites the one before. */
function* drawsOf(rows, samples, seed, strata = null) {
    const random = (0,core_random/* seededRandom */.I)(seed);
    const draw = new Int32Array(rows);
    const [order, from, size] = strata === null ? [null, null, null] : groupedRows(strata);
    for (let round = 0; round < samples; round++) {
        for (let position = 0; position < rows; position++) {
            draw[position] = order === null ? random.below(rows) : order[from[position] + random.below(size[position])];
        }
        yield draw;
    }
}
/** Rows in the order of their strata, and for each row where its stratum begins and how many rows it has. */
function groupedRows(strata) {
    const counts = new Int32Array(strata.reduce((most, stratum) => Math.max(most, stratum), -1) + 1);
    for (const stratum of strata)
        counts[stratum]++;
    const starts = new Int32Array(counts.length);
    for (let stratum = 1; stratum < counts.length; stratum++) {
        starts[stratum] = starts[stratum - 1] + counts[stratum - 1];
    }
    const next = starts.slice();
    const order = new Int32Array(strata.length);
    for (const [row, stratum] of strata.entries())
        order[next[stratum]++] = row;
    return [order, strata.map((stratum) => starts[stratum]), strata.map((stratum) => counts[stratum])];
}
/** A draw is the same rows with the number of times each was drawn as its weight: nothing is copied or sorted again. */
function drawnWeights({ rows, weights: own }, draw) {
    const weights = new Float64Array(rows);
    for (const row of draw)
        weights[row] += own === null ? 1 : own[row];
    return weights;
}

;// CONCATENATED MODULE: ./src/metrics/groups.ts


/** Numeric columns with more distinct values than this are cut at quantiles. */
const MAX_DISTINCT = 10;
/** Rows by the value of a column, numbers of many values by quantiles; missing cells are a group named "(missing)". */
function groupsOfColumn(column, rows, bins = 4) {
    const nameOf = groupName(column, bins);
    const names = [];
    const codeOf = new Map();
    const codes = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
        const name = nameOf(row);
        let code = codeOf.get(name);
        if (code === undefined)
            codeOf.set(name, (code = names.push(name) - 1));
        codes[row] = code;
    }
    return { names, codes };
}
function groupName(column, bins) {
    const plainName = (row) => {
        const cell = (0,core_table/* cellOf */.WC)(column, row);
        return cell === null ? '(missing)' : String(cell);
    };
    if (column.kind === 'string')
        return plainName;
    const present = column.values.filter((value, row) => column.missing?.[row] !== 1 && !Number.isNaN(value)).sort();
    if (new Set(present).size <= MAX_DISTINCT)
        return plainName;
    const cuts = Array.from({ length: bins - 1 }, (_, at) => quantile(present, (at + 1) / bins));
    const edges = cuts.filter((edge, at) => edge !== cuts[at - 1]);
    const names = [
        `<= ${show(edges[0])}`,
        ...edges.slice(1).map((edge, at) => `(${show(edges[at])}, ${show(edge)}]`),
        `> ${show(edges.at(-1))}`,
    ];
    return (row) => (0,core_table/* cellOf */.WC)(column, row) === null ? '(missing)' : names[edges.filter((edge) => column.values[row] > edge).length];
}
function show(value) {
    return String(Number(value.toPrecision(6)));
}

;// CONCATENATED MODULE: ./src/metrics/slices.ts

/** Groups of one column that are measured; of more, the largest. */
const MAX_GROUPS = 20;
/**
 * One metric in each group of one column. `gap` is how much worse the group is than all rows together (positive:
 * worse), in the metric's unit and direction. Missing cells are a group of their own, named "(missing)".
 */
function sliceMetrics(metric, sample, column, options = {}) {
    const overall = metric.compute(sample);
    const minRows = options.minRows ?? 30;
    return groupsOf(column, sample.rows).map(([value, rows]) => {
        const score = rows.length < minRows ? null : metric.compute(selected(sample, rows));
        const worse = score === null || overall === null ? null : overall - score;
        const gap = worse === null || metric.direction === 'higher' ? worse : -worse;
        return { column: column.name, value, rows: rows.length, metric: metric.name, score, gap };
    });
}
function groupsOf(column, rows) {
    const { names, codes } = groupsOfColumn(column, rows);
    const groups = names.map((name) => [name, []]);
    for (const [row, code] of codes.entries())
        groups[code][1].push(row);
    return groups.sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).slice(0, MAX_GROUPS);
}
function selected(sample, rows) {
    const weights = new Float64Array(sample.rows);
    for (const row of rows)
        weights[row] = sample.weights === null ? 1 : sample.weights[row];
    return sample.reweighted(weights);
}

;// CONCATENATED MODULE: ./src/metrics/distributions.ts
/**
 * Complementary error function for x >= 0 to about 1e-14 relative: the series 7.6.2 below 1.5, the continued fraction
 * 7.9.2 by Lentz's method above (NIST, https://dlmf.nist.gov/7.6 and https://dlmf.nist.gov/7.9).
 */
function erfc(x) {
    const scale = Math.exp(-x * x) / Math.sqrt(Math.PI);
    if (x < 1.5) {
        let term = 2 * x;
        let sum = term;
        for (let n = 1; term > sum * 1e-17; n++) {
            term *= (2 * x * x) / (2 * n + 1);
            sum += term;
        }
        return 1 - scale * sum;
    }
    let fraction = x;
    let c = x;
    let d = 0;
    for (let n = 1; n < 500; n++) {
        d = 1 / (x + (n / 2) * d);
        c = x + n / 2 / c;
        fraction *= c * d;
        if (Math.abs(c * d - 1) < 1e-16)
            break;
    }
    return scale / fraction;
}
/** P(X >= statistic) of a chi-squared variable with one degree of freedom. */
function chiSquaredTail(statistic) {
    return erfc(Math.sqrt(statistic / 2));
}
/** P(X <= successes) for `trials` fair coins, summed from its largest term down. */
function fairCoinTail(successes, trials) {
    let logTerm = -trials * Math.LN2;
    for (let i = 1; i <= successes; i++)
        logTerm += Math.log((trials - successes + i) / i);
    let term = Math.exp(logTerm);
    let sum = 0;
    for (let i = successes; i >= 0 && term > sum * 1e-18; i--) {
        sum += term;
        term *= i / (trials - i + 1);
    }
    return Math.min(sum, 1);
}

;// CONCATENATED MODULE: ./src/metrics/mcnemar.ts

/** Discordant rows below which the chi-squared approximation is not used (the usual rule of thumb). */
const EXACT_BELOW = 25;
/**
 * McNemar's test: do two classifiers err equally often on the same rows? Indices into one list of classes.
 * https://en.wikipedia.org/wiki/McNemar%27s_test
 */
function mcnemar(truth, first, second) {
    let onlyFirst = 0;
    let onlySecond = 0;
    for (let row = 0; row < truth.length; row++) {
        const firstRight = first[row] === truth[row];
        if (firstRight === (second[row] === truth[row]))
            continue;
        if (firstRight)
            onlyFirst++;
        else
            onlySecond++;
    }
    const discordant = onlyFirst + onlySecond;
    const statistic = discordant === 0 ? null : (Math.abs(onlyFirst - onlySecond) - 1) ** 2 / discordant;
    const chi2 = statistic === null ? 1 : chiSquaredTail(statistic);
    const exact = Math.min(1, 2 * fairCoinTail(Math.min(onlyFirst, onlySecond), discordant));
    return {
        only_first: onlyFirst,
        only_second: onlySecond,
        statistic,
        p_chi2: chi2,
        p_exact: exact,
        p_value: discordant < EXACT_BELOW ? exact : chi2,
    };
}

;// CONCATENATED MODULE: ./src/stages/validate/against-deployed.ts

/**
 * Every metric that both models have, and for those named in `judged` how sure the difference is: a paired bootstrap
 * on the same draws of the same rows, and for accuracy McNemar's test, which needs no draws.
 */
async function compareWithDeployed(pair, judged, config, signal) {
    const { deployed, candidate } = pair;
    const differences = await differencesOf(deployed, candidate, judged, config, signal);
    const labels = disagreement(deployed, candidate);
    const metrics = Object.entries(pair.values).flatMap(([name, value]) => {
        const before = pair.deployedValues[name] ?? null;
        if (value === null || before === null)
            return [];
        const { low, high, level, p_value } = differences[name] ?? {};
        const p = name === 'accuracy' && labels !== null && judged.includes(name) ? labels.p_value : p_value;
        const interval = low === undefined || high === undefined || level === undefined ? null : { low, high, level };
        return [[name, { deployed: before, difference: value - before, interval, p_value: p ?? null }]];
    });
    return { metrics: Object.fromEntries(metrics), labels };
}
async function differencesOf(deployed, candidate, judged, { validation }, signal) {
    const { seed, bootstrap_samples: samples, significance_level } = validation;
    if (samples === 0)
        return {};
    const options = { seed, samples, signal, level: 1 - significance_level };
    const asked = (metrics) => metrics.filter(({ name }) => judged.includes(name));
    if (deployed.task === 'classification' && candidate.task === 'classification') {
        const strata = candidate.input.truth;
        return pairedBootstrap(asked(candidate.metrics), deployed.sample, candidate.sample, { ...options, strata });
    }
    if (deployed.task === 'regression' && candidate.task === 'regression') {
        return pairedBootstrap(asked(candidate.metrics), deployed.sample, candidate.sample, options);
    }
    return {};
}
/** The two models may number their classes differently; whether a row is right does not depend on that. */
function disagreement(deployed, candidate) {
    if (deployed.task !== 'classification' || candidate.task !== 'classification')
        return null;
    if (deployed.input.truth.length !== candidate.input.truth.length)
        return null;
    const right = ({ truth, predicted }) => truth.map((label, row) => (label === predicted[row] ? 1 : 0));
    const [before, now] = [right(deployed.input), right(candidate.input)];
    const found = mcnemar(new Int32Array(before.length).fill(1), before, now);
    return { only_deployed: found.only_first, only_candidate: found.only_second, p_value: found.p_value };
}

;// CONCATENATED MODULE: ./src/stages/validate/metric-rules.ts
/** Does the metric hold its floor (its ceiling, where lower is better)? */
function floorOutcome({ name, task, rows, direction, value, interval }, floor) {
    if (direction === null) {
        return {
            status: 'inconclusive',
            threshold: floor,
            message: `${name} is not a metric of ${task}; choose another primary_metric`,
        };
    }
    if (value === null) {
        return { status: 'inconclusive', threshold: floor, message: `${name} is undefined on these ${rows} rows` };
    }
    const holds = direction === 'higher' ? value >= floor : value <= floor;
    const uncertain = interval !== undefined && interval.low < floor && floor < interval.high;
    const relation = direction === 'higher' ? 'at least' : 'at most';
    const doubt = uncertain
        ? `; the threshold lies inside the ${interval.level * 100} % interval ${rounded(interval.low)} to ${rounded(interval.high)}, so ${rows} rows cannot tell for sure`
        : '';
    return {
        status: holds ? 'passed' : 'failed',
        measured: value,
        threshold: floor,
        message: `${name} is ${rounded(value)}, ${holds ? '' : 'not '}${relation} ${floor}${doubt}`,
    };
}
/** Floor first, then the loss against the deployed model. */
function ruleOutcome(rule, metric, deployed, policy) {
    const severity = { severity: rule.severity };
    if (rule.floor !== undefined) {
        const outcome = floorOutcome(metric, rule.floor);
        if (outcome.status !== 'passed')
            return { ...outcome, ...severity };
    }
    if (rule.max_drop !== undefined || rule.max_relative_drop !== undefined) {
        return { ...severity, ...dropOutcome(rule, metric, deployed, policy) };
    }
    return rule.floor === undefined
        ? {
            status: 'skipped',
            message: `the rule for ${rule.metric} has neither floor nor max_drop nor max_relative_drop`,
            ...severity,
        }
        : {
            status: 'passed',
            measured: metric.value,
            threshold: rule.floor,
            message: `${rule.metric} holds its floor`,
            ...severity,
        };
}
function dropOutcome(rule, { name, direction, value, rows }, { known, values, against }, policy) {
    if (values === null) {
        return known
            ? { status: 'skipped', measured: value, message: 'nothing is deployed to compare with' }
            : { status: 'inconclusive', measured: value, message: 'the deployed model could not be compared with' };
    }
    const before = values[name] ?? null;
    if (before === null) {
        return { status: 'skipped', measured: value, message: `${name} is undefined for the deployed model` };
    }
    if (direction === null || value === null) {
        return { status: 'failed', threshold: before, message: `the deployed model has ${name}, this one has not` };
    }
    const loss = direction === 'higher' ? before - value : value - before;
    const allowed = Math.min(rule.max_drop ?? Infinity, (rule.max_relative_drop ?? Infinity) * Math.abs(before));
    const found = {
        measured: value,
        threshold: direction === 'higher' ? before - allowed : before + allowed,
        message: `${name} is ${rounded(value)}, deployed ${rounded(before)}: ${loss > 0 ? `worse by ${rounded(loss)}` : 'not worse'}, allowed ${rounded(allowed)}`,
    };
    if (loss <= allowed)
        return { status: 'passed', ...found };
    const doubt = doubtOf(against, rows, policy);
    if (doubt === null)
        return { status: 'failed', ...found, message: `${found.message}${sureness(against)}` };
    const warns = policy.on_uncertain_drop === 'warn';
    return {
        status: 'failed',
        ...found,
        message: `${found.message}; ${doubt}${warns ? ', so this is a warning; more rows would tell, or set validation.on_uncertain_drop: fail' : ''}`,
        ...(warns ? { severity: 'warn' } : {}),
    };
}
/** Why the drop may be noise; null when it is more than that, or when nothing is known about its noise. */
function doubtOf(against, rows, { significance_level }) {
    const p = against?.p_value ?? null;
    if (p === null || p < significance_level)
        return null;
    return `on ${rows} rows such a difference is within noise (p = ${rounded(p)}${intervalOf(against)})`;
}
function sureness(against) {
    const p = against?.p_value ?? null;
    return p === null ? '' : ` (p = ${rounded(p)}${intervalOf(against)})`;
}
function intervalOf(against) {
    const interval = against?.interval ?? null;
    if (interval === null)
        return '';
    const { low, high, level } = interval;
    return `, ${rounded(level * 100)} % interval of the difference ${rounded(low)} to ${rounded(high)}`;
}
function rounded(value) {
    return String(Number(value.toPrecision(4)));
}

;// CONCATENATED MODULE: ./src/stages/validate/performance.ts





const DEFAULT_PRIMARY = { classification: 'accuracy', regression: 'r2' };
/** Name of the metric behind model_performance_threshold. */
function primaryMetric(config, task) {
    const { primary_metric } = config.validation;
    return primary_metric === 'auto' ? DEFAULT_PRIMARY[task] : primary_metric;
}
/** Every metric, intervals, comparison with the deployed model, slices, and a check for each rule. */
async function measurePerformance(context, candidate, deployed, sliceColumns) {
    const { config, clock, signal } = context;
    const primary = primaryMetric(config, candidate.task);
    const metrics = await valuesOf(candidate, signal);
    const before = deployed?.baseline?.evaluation;
    const baseline = before?.task === candidate.task ? await valuesOf(before, signal) : null;
    const judged = [primary, ...config.validation.metric_rules.map((rule) => rule.metric)];
    const intervals = await intervalsOf(candidate, judged, config, signal);
    const comparison = before === undefined || baseline === null
        ? null
        : await compareWithDeployed({ deployed: before, deployedValues: baseline, candidate, values: metrics }, judged, config, signal);
    const scores = candidate.task === 'classification' ? (0,src_metrics/* classificationMetrics */.qb)(candidate.input) : null;
    const performance = {
        status: 'evaluated',
        reason: null,
        primary,
        rows: candidate.sample.rows,
        metrics,
        per_class: scores?.per_class ?? [],
        confusion_matrix: scores?.confusion_matrix ?? null,
        intervals,
        against_deployed: comparison?.metrics ?? null,
        label_disagreement: comparison?.labels ?? null,
        slices: slicesOf(candidate, primary, sliceColumns, config),
        ...(candidate.task === 'classification'
            ? { curves: performanceCurves(candidate.sample) }
            : { residuals: residualPoints(candidate.sample) }),
    };
    const measured = (name) => ({
        ...{ name, task: candidate.task, rows: candidate.sample.rows, interval: intervals[name] },
        ...{ direction: metricOf(candidate, name)?.direction ?? null, value: metrics[name] ?? null },
    });
    const known = deployed?.known ?? true;
    const checks = [
        await (0,stages_check/* check */.z6)(clock, 'validation.model_performance', () => floorOutcome(measured(primary), config.validation.model_performance_threshold)),
        ...(await Promise.all(config.validation.metric_rules.map((rule) => (0,stages_check/* check */.z6)(clock, `validation.${rule.metric}`, () => {
            const against = comparison?.metrics[rule.metric];
            return ruleOutcome(rule, measured(rule.metric), { values: baseline, known, against }, config.validation);
        })))),
    ];
    return { performance, checks };
}
/** What the result says when there was nothing to measure on. No score is made up. */
function notEvaluated(reason) {
    return {
        status: 'not_evaluated',
        reason,
        primary: null,
        rows: 0,
        metrics: {},
        per_class: [],
        confusion_matrix: null,
        intervals: {},
        against_deployed: null,
        slices: [],
    };
}
/** One metric on an evaluation; null when the task has no such metric, value null where it is undefined. */
function metricOf(evaluation, name) {
    if (evaluation.task === 'classification') {
        const metric = evaluation.metrics.find((one) => one.name === name);
        return metric === undefined ? null : { direction: metric.direction, value: metric.compute(evaluation.sample) };
    }
    const metric = evaluation.metrics.find((one) => one.name === name);
    return metric === undefined ? null : { direction: metric.direction, value: metric.compute(evaluation.sample) };
}
/** All metrics; of millions of rows some sort for seconds, so that a run can be stopped between two. */
async function valuesOf(evaluation, signal) {
    const values = {};
    for (const { name } of evaluation.metrics) {
        await (0,stopping/* breathe */.q)(signal);
        values[name] = metricOf(evaluation, name)?.value ?? null;
    }
    return values;
}
async function intervalsOf(evaluation, names, config, signal) {
    const samples = config.validation.bootstrap_samples;
    if (samples === 0)
        return {};
    const options = { seed: config.validation.seed, samples, signal };
    return evaluation.task === 'classification'
        ? bootstrapIntervals(evaluation.metrics.filter((metric) => names.includes(metric.name)), evaluation.sample, options)
        : bootstrapIntervals(evaluation.metrics.filter((metric) => names.includes(metric.name)), evaluation.sample, options);
}
function slicesOf(evaluation, primary, columns, config) {
    const options = { minRows: config.validation.min_slice_rows };
    if (evaluation.task === 'classification') {
        const metric = evaluation.metrics.find((one) => one.name === primary);
        return metric === undefined
            ? []
            : columns.flatMap((column) => sliceMetrics(metric, evaluation.sample, column, options));
    }
    const metric = evaluation.metrics.find((one) => one.name === primary);
    return metric === undefined
        ? []
        : columns.flatMap((column) => sliceMetrics(metric, evaluation.sample, column, options));
}

;// CONCATENATED MODULE: ./src/stages/validate/importance.ts





const importance_REPEATS = 5;
/** Predicted rows that importances may cost, both models together: a second or two of a small model. */
const MAX_PREDICTED_ROWS = 4_000_000;
/** What the model relies on, and whether that changed against the deployed model. */
async function importanceCheck(context, sample, candidate, deployed) {
    const threshold = context.config.validation.feature_importance_stability;
    const { check, value } = await (0,stages_check/* attempt */.CD)(context.clock, 'validation.feature_importance', async () => {
        const importance = await measured(context, sample, candidate, deployed);
        return { value: importance, outcome: importance_outcomeOf(importance, deployed) };
    });
    return { importance: value ?? blankImportance(threshold, check.message), check };
}
async function measured(context, sample, candidate, deployed) {
    const threshold = context.config.validation.feature_importance_stability;
    if (sample === null || candidate === null)
        return blankImportance(threshold, 'no labelled validation data to measure on');
    const features = featuresOf(candidate.model, sample.features);
    const { rows } = sample.features;
    if (features.length === 0)
        return blankImportance(threshold, 'the model takes tensors, no columns to permute');
    if (rows * features.length * importance_REPEATS * 2 > MAX_PREDICTED_ROWS) {
        return blankImportance(threshold, `${features.length} features are too many to permute in a gate`);
    }
    const own = await importancesOf(context, candidate.model, sample, features, candidate.evaluation);
    const baseline = deployed?.baseline ?? null;
    if (baseline === null) {
        const reason = deployed?.known === false
            ? 'the deployed model could not be compared with'
            : 'nothing is deployed to compare with';
        return { ...blankImportance(threshold, reason), importances: own.map((one) => ({ ...one, deployed: null })) };
    }
    const before = baseline.same
        ? own
        : await importancesOf(context, baseline.model, sample, features, candidate.evaluation);
    const importances = own.map((one) => ({
        ...one,
        deployed: before.find((other) => other.feature === one.feature)?.importance ?? null,
    }));
    const stability = importanceStability(own, before);
    if (stability === null) {
        return {
            ...blankImportance(threshold, 'no feature matters beyond its noise: there is no ranking to compare'),
            importances,
        };
    }
    return { status: 'evaluated', reason: null, stability, threshold, importances };
}
function importance_outcomeOf(importance, deployed) {
    const { stability, threshold, reason } = importance;
    if (stability === null) {
        const compared = deployed !== null && (deployed.baseline !== null || !deployed.known);
        return { status: compared ? 'inconclusive' : 'skipped', threshold, message: reason ?? '', severity: 'warn' };
    }
    const shown = stability.toFixed(2);
    return stability >= threshold
        ? {
            status: 'passed',
            measured: stability,
            threshold,
            message: `rank correlation of importances with the deployed model is ${shown}`,
        }
        : {
            status: 'failed',
            measured: stability,
            threshold,
            message: `the model relies on other features than the deployed one: rank correlation ${shown}, at least ${threshold} wanted`,
        };
}
function blankImportance(threshold, reason) {
    return { status: 'not_evaluated', reason, stability: null, threshold, importances: [] };
}
function importancesOf({ config, signal }, model, { features, target }, names, evaluation) {
    const primary = primaryMetric(config, evaluation.task);
    return permutationImportance({
        chunk: features,
        features: names,
        predict: async (chunk) => {
            await (0,stopping/* breathe */.q)(signal);
            return model.predict(chunk, { probabilities: true });
        },
        score: (prediction) => metricOf((0,validate_evaluation/* evaluationOf */.SV)(model, prediction, target), primary)?.value ?? null,
        direction: metricOf(evaluation, primary)?.direction ?? 'higher',
        seed: config.validation.seed,
        repeats: importance_REPEATS,
    });
}
/** The model's own inputs by name, or all columns of the data for a model without names; tensors are no columns. */
function featuresOf(model, features) {
    const inputs = model.inputs.filter((input) => input.kind !== 'tensor');
    if (inputs.length === 0 && model.inputs.length > 0)
        return [];
    const named = inputs.map((input) => input.name).filter((name) => name !== null);
    return named.length > 0 ? named : features.columns.map((column) => column.name);
}

// EXTERNAL MODULE: ./src/stages/validate/labelled.ts
var labelled = __webpack_require__(92955);
// EXTERNAL MODULE: ./src/stages/validate/row-thinner.ts
var row_thinner = __webpack_require__(35495);
;// CONCATENATED MODULE: ./src/metrics/segment-tests.ts

/** P(Z >= z) of a standard normal variable. */
function normalTail(z) {
    return z >= 0 ? erfc(z / Math.SQRT2) / 2 : 1 - erfc(-z / Math.SQRT2) / 2;
}
/**
 * Paired differences against zero: the z value of a sign-flip test, whose variance is the sum of squares (Fisher's
 * randomisation test; by Hoeffding's inequality its tail is bounded by exp(-z²/2) for any differences).
 */
function signFlipZ({ sum, squares }) {
    return squares === 0 ? 0 : sum / Math.sqrt(squares);
}
/**
 * The mean of a group against that of `rows` drawn from everything without replacement: the z value of the permutation
 * test, with the exact variance of such a draw (Cochran, Sampling Techniques, 1977, 2.5).
 */
function drawnMeanZ(group, all) {
    if (group.rows === 0 || group.rows >= all.rows)
        return 0;
    const mean = all.sum / all.rows;
    const variance = (all.squares - all.rows * mean * mean) / (all.rows - 1);
    const error = Math.sqrt((variance / group.rows) * (1 - group.rows / all.rows));
    return error > 0 ? (group.sum / group.rows - mean) / error : 0;
}
/** One-sided sign test: P of at least `worse` heads of `worse + better` fair coins (McNemar's exact test, one side). */
function signTestTail(worse, better) {
    return worse === 0 ? 1 : fairCoinTail(better, worse + better);
}
/**
 * P(X >= found) of marked rows among `drawn` of `total`, of which `marked` are marked: Fisher's exact test of a group
 * against the rest, one side (scipy.stats.hypergeom.sf(found - 1, total, marked, drawn)).
 */
function hypergeometricTail(found, total, marked, drawn) {
    const least = Math.max(0, drawn + marked - total);
    const most = Math.min(marked, drawn);
    if (found <= least)
        return 1;
    if (found > most)
        return 0;
    const log = logFactorials(total);
    const choose = (n, k) => log[n] - log[k] - log[n - k];
    let term = Math.exp(choose(marked, found) + choose(total - marked, drawn - found) - choose(total, drawn));
    let sum = 0;
    for (let k = found; k <= most; k++) {
        sum += term;
        const next = (term * (marked - k) * (drawn - k)) / ((k + 1) * (total - marked - drawn + k + 1));
        if (next < term && next < sum * 1e-18)
            break;
        term = next;
    }
    return Math.min(1, sum);
}
let factorials = new Float64Array(1);
/** log(n!) for n up to `most`; kept, since a search asks for the same table again and again. */
function logFactorials(most) {
    if (factorials.length <= most) {
        const grown = new Float64Array(most + 1);
        for (let n = 1; n <= most; n++)
            grown[n] = grown[n - 1] + Math.log(n);
        factorials = grown;
    }
    return factorials;
}
/** Adjusted p-values of Benjamini and Hochberg (1995), scipy.stats.false_discovery_control. */
function falseDiscoveryAdjusted(pValues) {
    const order = pValues.map((_, at) => at).sort((a, b) => pValues[b] - pValues[a]);
    const adjusted = new Array(pValues.length);
    let least = 1;
    for (const [behind, at] of order.entries()) {
        least = Math.min(least, (pValues[at] * pValues.length) / (pValues.length - behind));
        adjusted[at] = least;
    }
    return adjusted;
}

;// CONCATENATED MODULE: ./src/metrics/segment-metric.ts


/** Groups of the jackknife: each is left out once. */
const LEFT_OUT = 40;
const GROUP_STREAM = 0x7ac41e;
/** Normal quantile of a 95 % interval. */
const Z95 = 1.959963984540054;
/** A metric on the predictions of one model, or of two on the same rows. */
function segmentMetric(metric, own, other) {
    return {
        direction: metric.direction,
        paired: other !== null,
        score: (model, weights) => metric.compute((model === 'own' ? own : (other ?? own)).reweighted(weights)),
    };
}
/**
 * Compares segments by a metric. Its uncertainty is that of a jackknife which leaves out one of forty groups of rows, the
 * same for both sides (Shao and Tu, The Jackknife and Bootstrap, 1995, 2.3): any metric has one, at forty evaluations.
 */
class SegmentComparison {
    #metric;
    /** 1 for the rows that may be asked. */
    #asked;
    #groups;
    #all = new Map();
    constructor(metric, asked, seed) {
        this.#metric = metric;
        this.#asked = asked;
        const random = (0,core_random/* seededRandom */.I)(seed ^ GROUP_STREAM);
        this.#groups = Uint8Array.from(asked, () => random.below(LEFT_OUT));
    }
    /** @param inside 0 for the rows of the segment @returns null where the metric is undefined */
    compare(inside) {
        const whole = this.#difference(inside, -1);
        if (whole === null)
            return null;
        const parts = [];
        for (let group = 0; group < LEFT_OUT; group++) {
            const part = this.#difference(inside, group);
            if (part === null)
                return null;
            parts.push(part.loss - part.otherLoss);
        }
        const mean = parts.reduce((sum, part) => sum + part, 0) / LEFT_OUT;
        const spread = parts.reduce((sum, part) => sum + (part - mean) ** 2, 0);
        const error = Math.sqrt((spread * (LEFT_OUT - 1)) / LEFT_OUT);
        const p = error > 0 ? normalTail((whole.loss - whole.otherLoss) / error) : 1;
        return { ...whole, error, p };
    }
    #difference(inside, without) {
        const weights = this.#weights(without, inside);
        const loss = this.#loss('own', weights);
        const otherLoss = this.#metric.paired ? this.#loss('other', weights) : this.#ofAll(without);
        return loss === null || otherLoss === null ? null : { loss, otherLoss };
    }
    #ofAll(without) {
        const known = this.#all.get(without);
        if (known !== undefined)
            return known;
        const found = this.#loss('own', this.#weights(without, null));
        this.#all.set(without, found);
        return found;
    }
    #weights(without, inside) {
        const [asked, groups] = [this.#asked, this.#groups];
        const weights = new Float64Array(asked.length);
        for (let row = 0; row < weights.length; row++) {
            if (asked[row] === 1 && groups[row] !== without && (inside === null || inside[row] === 0))
                weights[row] = 1;
        }
        return weights;
    }
    #loss(model, weights) {
        const score = this.#metric.score(model, weights);
        return score === null ? null : this.#metric.direction === 'higher' ? -score : score;
    }
}
/** Half of a 95 % interval. */
function reachOf({ error }) {
    return Z95 * error;
}

;// CONCATENATED MODULE: ./src/metrics/segments.ts




/** Quantile bins of number columns: coarse enough that each keeps rows in a pair. */
const BINS = 5;
/** Columns whose pairs are searched: those with the strongest segments of their own. */
const PAIRED_COLUMNS = 15;
/** Values of a column that are groups of their own; of more, the most frequent. */
const segments_MAX_GROUPS = 20;
/** Segments that the search half hands on to be tested; more would cost power. */
const TESTED = 20;
/** Two segments that share more of their rows than this are one finding. */
const MAX_OVERLAP = 0.8;
const SPLIT_STREAM = 0x5e97a1;
/** Normal quantile of a 95 % interval. */
const segments_Z95 = 1.959963984540054;
/**
 * Looks for groups of rows, by one column or by two, on which losses are worse than another model's, or than those of
 * all rows. Half of the rows, drawn by the seed, is searched; the other half tests what was found, so that neither
 * p-values nor differences are flattered by the search (the honest split of Athey and Imbens, 2016,
 * https://doi.org/10.1073/pnas.1510489113).
 */
function weakSegments(question) {
    const { losses, other, columns, minRows, seed } = question;
    const rows = losses.length;
    const searchHalf = halfOf(rows, seed);
    const values = other === null ? losses : losses.map((loss, row) => loss - other[row]);
    const groups = columns.map((column) => frequent(groupsOfColumn(column, rows, BINS)));
    const all = sumsOf(values, searchHalf, null, 1, 1)[0];
    const zOf = (sums) => (other === null ? drawnMeanZ(sums, all) : signFlipZ(sums));
    const halfRows = Math.max(2, Math.ceil(minRows / 2));
    const { found, searched } = search(groups, values, searchHalf, { halfRows, zOf });
    const kept = withoutOverlap(found, rows, minRows);
    const comparison = question.metric &&
        new SegmentComparison(question.metric, searchHalf.map((searched) => 1 - searched), seed);
    const tested = kept.flatMap((candidate) => {
        const told = tellOf(candidate, columns, groups, question, searchHalf);
        if (told.testRows < halfRows)
            return [];
        return comparison === undefined ? [told] : judgedBy(comparison, told, candidate);
    });
    const adjusted = falseDiscoveryAdjusted(tested.map(({ p }) => p));
    const segments = tested
        .map(({ segment }, at) => ({ ...segment, p_value: adjusted[at] }))
        .sort((a, b) => a.p_value - b.p_value || b.difference - a.difference);
    return { searched, segments };
}
/** The most frequent groups; all others become one. */
function frequent({ names, codes }) {
    if (names.length <= segments_MAX_GROUPS)
        return { names, codes };
    const counts = new Float64Array(names.length);
    for (const code of codes)
        counts[code]++;
    const order = names.map((_, code) => code).sort((a, b) => counts[b] - counts[a] || a - b);
    const own = order.slice(0, segments_MAX_GROUPS - 1);
    const moved = new Int32Array(names.length).fill(own.length);
    for (const [to, from] of own.entries())
        moved[from] = to;
    return { names: [...own.map((code) => names[code]), '(other values)'], codes: codes.map((code) => moved[code]) };
}
/** 1 for the rows that are searched: half of them, drawn by chance. */
function halfOf(rows, seed) {
    // Another stream than that of draws by the same seed, which rows may have been made or taken by.
    const random = (0,core_random/* seededRandom */.I)(seed ^ SPLIT_STREAM);
    return Uint8Array.from({ length: rows }, () => (random.next() < 0.5 ? 1 : 0));
}
function search(groups, values, half, { halfRows, zOf }) {
    let searched = 0;
    const judged = (positions, { codes, names }) => {
        const sums = sumsOf(values, half, codes, names.length, 1);
        return sums.flatMap((sum, code) => {
            if (sum.rows < halfRows)
                return [];
            searched++;
            return [{ positions, codes, code, z: zOf(sum) }];
        });
    };
    const singles = groups.map((group, position) => judged([position], group));
    const strongest = singles
        .map((candidates, position) => ({ position, z: Math.max(-Infinity, ...candidates.map(({ z }) => z)) }))
        .filter(({ position }) => groups[position].names.length > 1)
        .sort((a, b) => b.z - a.z || a.position - b.position)
        .slice(0, PAIRED_COLUMNS);
    const found = singles.flat();
    for (const [at, { position: first }] of strongest.entries()) {
        for (const { position: second } of strongest.slice(at + 1)) {
            const pair = crossed(groups[first], groups[second]);
            const parent = (position, code) => singles[position].find((candidate) => candidate.code === code)?.z ?? -Infinity;
            for (const candidate of judged([first, second], pair)) {
                const [a, b] = pair.parents[candidate.code];
                if (candidate.z > Math.max(parent(first, a), parent(second, b)))
                    found.push(candidate);
            }
        }
    }
    return { found: found.filter(({ z }) => z > 0).sort((a, b) => b.z - a.z), searched };
}
function crossed(first, second) {
    const codes = first.codes.map((code, row) => code * second.names.length + second.codes[row]);
    const names = first.names.flatMap((a) => second.names.map((b) => `${a}, ${b}`));
    return { codes, names, parents: first.names.flatMap((_, a) => second.names.map((_b, b) => [a, b])) };
}
/** Sums of `values` by code over the rows of one half. */
function sumsOf(values, half, codes, count, side) {
    const [rows, sums, squares] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
    for (let row = 0; row < values.length; row++) {
        if (half[row] !== side)
            continue;
        const code = codes === null ? 0 : codes[row];
        rows[code]++;
        sums[code] += values[row];
        squares[code] += values[row] ** 2;
    }
    return Array.from(rows, (n, code) => ({ rows: n, sum: sums[code], squares: squares[code] }));
}
/** The strongest first; a segment that is mostly one before it is left out. */
function withoutOverlap(found, rows, minRows) {
    const kept = [];
    for (const candidate of found.slice(0, 5 * TESTED)) {
        let size = 0;
        const shared = new Float64Array(kept.length);
        for (let row = 0; row < rows; row++) {
            if (candidate.codes[row] !== candidate.code)
                continue;
            size++;
            for (const [at, { candidate: one }] of kept.entries())
                if (one.codes[row] === one.code)
                    shared[at]++;
        }
        const repeats = kept.some((one, at) => shared[at] > MAX_OVERLAP * (one.size + size - shared[at]));
        if (size < minRows || repeats)
            continue;
        if (kept.push({ candidate, size }) === TESTED)
            break;
    }
    return kept.map(({ candidate }) => candidate);
}
function tellOf({ positions, codes, code }, columns, groups, { losses, other }, half) {
    const inside = codes.map((one) => (one === code ? 0 : 1));
    const [group = none, rest = none] = sumsOf(losses, half, inside, 2, 0);
    const all = { rows: group.rows + rest.rows, sum: group.sum + rest.sum, squares: group.squares + rest.squares };
    const differences = other === null ? losses : losses.map((loss, row) => loss - other[row]);
    const [paired = none] = sumsOf(differences, half, inside, 2, 0);
    const loss = group.sum / group.rows;
    const otherLoss = other === null ? all.sum / all.rows : loss - paired.sum / paired.rows;
    const spread = other === null ? group : paired;
    const mean = spread.sum / spread.rows;
    const error = Math.sqrt(Math.max(0, spread.squares / spread.rows - mean * mean) / spread.rows);
    const difference = loss - otherLoss;
    const row = codes.indexOf(code);
    return {
        segment: {
            conditions: positions.map((position) => ({
                column: columns[position].name,
                value: groups[position].names[groups[position].codes[row]],
            })),
            rows: inside.reduce((count, outside) => count + (1 - outside), 0),
            ...{ loss, otherLoss, difference },
            interval: { low: difference - segments_Z95 * error, high: difference + segments_Z95 * error, level: 0.95 },
        },
        testRows: group.rows,
        p: tailOf(losses, other, inside, half, { group, all, paired }),
    };
}
/** The segment with the scores of a metric in place of mean losses. */
function judgedBy(comparison, told, { codes, code }) {
    const scores = comparison.compare(codes.map((one) => (one === code ? 0 : 1)));
    if (scores === null)
        return [];
    const { loss, otherLoss, p } = scores;
    const [difference, reach] = [loss - otherLoss, reachOf(scores)];
    const interval = { low: difference - reach, high: difference + reach, level: 0.95 };
    return [{ ...told, p, segment: { ...told.segment, loss, otherLoss, difference, interval } }];
}
const none = { rows: 0, sum: 0, squares: 0 };
/** Exact where losses are right or wrong, else the normal approximation of the permutation test. */
function tailOf(losses, other, inside, half, { group, all, paired }) {
    const binary = losses.every((loss) => loss === 0 || loss === 1) && (other?.every((loss) => loss === 0 || loss === 1) ?? true);
    if (other === null) {
        return binary ? hypergeometricTail(group.sum, all.rows, all.sum, group.rows) : normalTail(drawnMeanZ(group, all));
    }
    if (!binary)
        return normalTail(signFlipZ(paired));
    let worse = 0;
    let better = 0;
    for (let row = 0; row < losses.length; row++) {
        if (half[row] !== 0 || inside[row] !== 0)
            continue;
        if (losses[row] > other[row])
            worse++;
        else if (losses[row] < other[row])
            better++;
    }
    return signTestTail(worse, better);
}

// EXTERNAL MODULE: ./src/metrics/sample.ts
var metrics_sample = __webpack_require__(49867);
;// CONCATENATED MODULE: ./src/stages/validate/weak-segments.ts




/** Segments that the result lists, worst first. */
const MAX_LISTED = 10;
/** The spacing of doubles at 1, to which scikit-learn clips probabilities in log losses. */
const SMALLEST = Number.EPSILON;
/** The groups of rows on which the candidate is worse than the deployed model, or, without one, than on all rows. */
async function weakSegmentCheck({ config, clock }, candidate, deployed, sampled) {
    const policy = config.validation.weak_segments;
    if (policy.mode === 'off' || sampled.columns.length === 0)
        return { segments: null, checks: [] };
    let segments = null;
    const told = await (0,stages_check/* check */.z6)(clock, 'validation.weak_segments', () => {
        segments = weak_segments_measured(config, candidate, deployed, sampled);
        return { severity: policy.mode === 'fail' ? 'fail' : 'warn', ...weak_segments_outcomeOf(segments, policy.max_gap) };
    });
    return { segments, checks: [told] };
}
function weak_segments_measured(config, candidate, deployed, { columns, rows }) {
    const { validation } = config;
    const baseline = deployed?.baseline ?? null;
    const compared = baseline !== null && !baseline.same && baseline.evaluation.task === candidate.task;
    const name = primaryMetric(config, candidate.task);
    const other = compared ? baseline.evaluation : null;
    const { losses, metric } = judgeOf(name, candidate, other, rows);
    const { searched, segments } = weakSegments({
        losses: losses(candidate),
        other: other === null ? null : losses(other),
        columns,
        minRows: validation.weak_segments.min_rows,
        seed: validation.seed,
        ...(metric === null ? {} : { metric }),
    });
    return {
        compared_with: compared ? 'deployed' : 'all_rows',
        metric: name,
        rows: rows.length,
        searched,
        tested: segments.length,
        segments: listed(segments, scaleOf(name, candidate), validation.significance_level),
    };
}
function scaleOf(name, evaluation) {
    if (name === 'accuracy')
        return { sign: -1, base: 1 };
    return { sign: metricOf(evaluation, name)?.direction === 'lower' ? 1 : -1, base: 0 };
}
function listed(segments, { sign, base }, level) {
    return segments.slice(0, MAX_LISTED).map(({ conditions, rows, loss, otherLoss, difference, interval, p_value }) => {
        const ends = [sign * interval.low, sign * interval.high].sort((a, b) => a - b);
        return {
            ...{ conditions, rows, score: base + sign * loss, other: base + sign * otherLoss },
            ...{ difference: sign * difference, interval: { low: ends[0], high: ends[1], level: interval.level } },
            ...{ p_value, confirmed: p_value < level && difference > 0 },
        };
    });
}
/** Wrong labels, absolute errors and squared errors tell where labels and numbers are wrong, log losses where probabilities are. */
function judgeOf(name, own, other, rows) {
    if (own.task === 'classification') {
        const metric = own.metrics.find((one) => one.name === name);
        if (metric === undefined || name === 'accuracy')
            return { losses: (one) => wrongLabels(one, rows), metric: null };
        const sampleOf = (one) => one?.task === 'classification' ? (0,metrics_sample/* classificationSample */.b)(taken(one.input, rows)) : null;
        const [sample, deployed] = [sampleOf(own), sampleOf(other)];
        const judge = segmentMetric(metric, sample, deployed);
        const byProbability = metric.needsProbabilities && sample.hasProbabilities && deployed?.hasProbabilities !== false;
        return { losses: (one) => (byProbability ? logLosses : wrongLabels)(one, rows), metric: judge };
    }
    const metric = own.metrics.find((one) => one.name === name);
    if (metric === undefined || name === 'mae')
        return { losses: (one) => weak_segments_errors(one, rows, Math.abs), metric: null };
    const sampleOf = (one) => one?.task === 'regression' ? (0,metrics_sample/* regressionSample */.g)(takenValues(one.sample, rows)) : null;
    const judge = segmentMetric(metric, sampleOf(own), sampleOf(other));
    return { losses: (one) => weak_segments_errors(one, rows, (error) => error * error), metric: judge };
}
function wrongLabels(evaluation, rows) {
    if (evaluation.task !== 'classification')
        return new Float64Array(rows.length);
    const { truth, predicted } = evaluation.input;
    return Float64Array.from(rows, (row) => (truth[row] === predicted[row] ? 0 : 1));
}
/** Minus the logarithm of the true label's probability; none is as bad as the smallest that scikit-learn counts. */
function logLosses(evaluation, rows) {
    if (evaluation.task !== 'classification')
        return new Float64Array(rows.length);
    const { truth, probabilities } = evaluation.input;
    const columns = probabilities === null ? 0 : probabilities.length / truth.length;
    return Float64Array.from(rows, (row) => -Math.log(Math.max(SMALLEST, probabilities[row * columns + truth[row]])));
}
function weak_segments_errors(evaluation, rows, loss) {
    if (evaluation.task !== 'regression')
        return new Float64Array(rows.length);
    const { truth, predicted } = evaluation.sample;
    return Float64Array.from(rows, (row) => loss(predicted[row] - truth[row]));
}
/** The sampled rows alone, on which a metric is computed some thousand times. */
function taken({ truth, predicted, probabilities, classes }, rows) {
    const columns = probabilities === null ? 0 : probabilities.length / truth.length;
    const some = probabilities && new Float64Array(rows.length * columns);
    if (some !== null) {
        for (const [to, from] of rows.entries())
            some.set(probabilities.subarray(from * columns, (from + 1) * columns), to * columns);
    }
    return {
        classes,
        truth: rows.map((row) => truth[row]),
        predicted: rows.map((row) => predicted[row]),
        probabilities: some,
    };
}
function takenValues({ truth, predicted }, rows) {
    return {
        truth: Float64Array.from(rows, (row) => truth[row]),
        predicted: Float64Array.from(rows, (row) => predicted[row]),
    };
}
function weak_segments_outcomeOf(found, maxGap) {
    const against = found.compared_with === 'deployed' ? 'the deployed model' : 'all rows together';
    // Rows differ in how hard they are, so that some segment is always below the average: only a limit makes it a fault.
    const limit = maxGap ?? (found.compared_with === 'deployed' ? 0 : null);
    const confirmed = found.segments.filter((segment) => segment.confirmed);
    const broken = limit === null ? [] : confirmed.filter(({ difference }) => Math.abs(difference) > limit);
    const [worst] = (broken.length > 0 ? broken : confirmed).toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
    const gap = worst === undefined ? 0 : Math.abs(worst.difference);
    const seen = `of ${found.searched} segments`;
    const words = worst === undefined
        ? `${seen}, none is worse than ${against} beyond chance`
        : `${seen}, ${confirmed.length} ${confirmed.length === 1 ? 'is' : 'are'} worse than ${against}, most of all ${weak_segments_nameOf(worst)}: ${found.metric} ${weak_segments_rounded(worst.score)} against ${weak_segments_rounded(worst.other)} (${worst.rows} rows, p = ${weak_segments_rounded(worst.p_value)})`;
    return {
        status: broken.length > 0 ? 'failed' : 'passed',
        measured: gap,
        ...(limit === null ? {} : { threshold: limit }),
        message: words,
    };
}
function weak_segments_nameOf({ conditions }) {
    return conditions.map(({ column, value }) => `${(0,core_text/* plain */.pj)(column, 60)} = ${(0,core_text/* plain */.pj)(value, 60)}`).join(' and ');
}
function weak_segments_rounded(value) {
    return String(Number(value.toPrecision(4)));
}

// EXTERNAL MODULE: ./src/data/sql/check.ts
var sql_check = __webpack_require__(30035);
;// CONCATENATED MODULE: ./src/stages/validate/quality.ts



/** Data quality of the validation data against its threshold, and the warnings of single columns. */
async function qualityCheck(context) {
    const { clock, config, validationData, referenceData, target, signal } = context;
    const threshold = config.testing.data_quality_threshold;
    const { check, value } = await (0,stages_check/* attempt */.CD)(clock, 'validation.data_quality', async () => {
        if (validationData === null) {
            const reason = 'no validation data was given';
            return { value: blankQuality(reason), outcome: { status: 'skipped', threshold, message: reason } };
        }
        const ruleResults = (await context.sqlRules?.({ data: validationData, reference: referenceData })) ?? [];
        const { stored, problems } = await storedSchema(context);
        const measured = await (0,data_quality/* dataQuality */.Eg)(validationData, {
            threshold,
            signal,
            ruleResults,
            ...(referenceData === null ? {} : { reference: referenceData }),
            ...(stored === null ? {} : { stored }),
            ...(target === null ? {} : { target }),
        });
        const quality = { ...measured, checks: [...measured.checks, ...problems] };
        return { value: quality, outcome: quality_outcomeOf(quality, threshold, stored) };
    });
    const quality = value ?? blankQuality(check.message);
    const rules = quality.checks.filter(sql_check/* isSqlRule */.t);
    const warnings = quality.checks.filter((one) => !(0,sql_check/* isSqlRule */.t)(one) && one.severity === 'warn' && one.status !== 'passed');
    return { quality, checks: [check, ...warnings, ...rules] };
}
/** Read where no reference data is given. That it cannot be read only warns, as of the deployed model itself. */
async function storedSchema({ referenceData, deployTarget, signal }) {
    if (referenceData !== null || deployTarget === null)
        return { stored: null, problems: [] };
    try {
        return { stored: await deployTarget.storedSchema(), problems: [] };
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(0,errors/* isModelGateError */.p2)(error))
            throw error;
        return { stored: null, problems: [unreadable(error.message)] };
    }
}
function unreadable(reason) {
    return {
        id: data_quality/* STORED_SCHEMA_CHECK */.XK,
        status: 'inconclusive',
        measured: null,
        threshold: null,
        message: `columns are checked against nothing: the schema of the deployed model cannot be read: ${reason}`,
        duration_ms: 0,
        severity: 'warn',
    };
}
function quality_outcomeOf(quality, threshold, stored) {
    if (quality.score === null)
        return { status: 'inconclusive', threshold, message: quality.reason ?? 'no score' };
    const broken = quality.checks.filter((one) => !(0,sql_check/* isSqlRule */.t)(one) && one.severity !== 'warn' && one.status === 'failed');
    const enough = quality.score >= threshold;
    const against = stored === null ? '' : `, against the schema stored with deployment ${stored.deployment}`;
    const score = `data quality score ${quality.score.toFixed(3)}, at least ${threshold} wanted${against}`;
    const why = broken.map((one) => one.message).join('; ');
    return {
        status: enough && broken.length === 0 ? 'passed' : 'failed',
        measured: quality.score,
        threshold,
        message: why === '' ? score : enough ? `${why} (${score}: reached)` : `${score}; ${why}`,
    };
}
function blankQuality(reason) {
    return {
        status: 'not_evaluated',
        reason,
        score: null,
        rows: 0,
        dimensions: { completeness: null, uniqueness: null, validity: null, consistency: null },
        columns: [],
        checks: [],
    };
}

;// CONCATENATED MODULE: ./src/stages/validate.ts


















/** Labels that a message lists with their codes. */
const MAX_TOLD_CODES = 10;
/** Performance, data quality, drift and feature importance, on real data only. */
const validateStage = { name: 'validate', key: 'validation', run: validate_run, blank: validate_blank };
async function validate_run(context) {
    const start = context.clock.elapsed();
    const deployed = (0,validate_baseline/* deployedModel */.s)(context);
    // What shards gathered is judged as what this process gathers: all rows as one part.
    const parts = context.gathered ?? [await (0,gather/* gatherAnswers */.j)(context, deployed)];
    const reason = reasonOf(context, parts);
    const baseline = reason === null ? await (0,validate_baseline/* openBaseline */.E)(context, parts, deployed) : null;
    try {
        const performance = await performancePart(context, { parts, reason }, baseline);
        const behaviour = await behaviourChecks(context);
        const { quality, checks: qualityChecks } = await qualityCheck(context);
        const importance = await importanceCheck(context, performance.first, performance.candidate, baseline);
        const drift = await driftCheck(context, importance.importance);
        const checks = [
            ...performance.checks,
            ...(baseline === null ? [] : [baseline.check]),
            ...behaviour.checks,
            ...qualityChecks,
            ...drift.checks,
            importance.check,
        ];
        return {
            status: (0,stages_check/* worstOf */.hm)(checks),
            model_performance: performance.performance,
            ...(behaviour.results.length === 0 ? {} : { behaviour: behaviour.results }),
            data_quality: quality,
            data_drift: drift.drift,
            feature_importance: importance.importance,
            model_changes: await changesOf(context, performance.candidate, baseline),
            checks,
            duration_ms: Math.round(context.clock.elapsed() - start),
        };
    }
    finally {
        await baseline?.baseline?.model.close();
    }
}
async function changesOf(context, candidate, outcome) {
    const deployed = outcome?.baseline;
    if (candidate === null || deployed === null || deployed === undefined)
        return null;
    const { size } = await context.model.file();
    return modelChanges(deployed.model, candidate.model, { deployed: deployed.size, candidate: size });
}
/** Why no part has anything to measure on; rows without a label are only missing when no part has one. */
function reasonOf({ target }, parts) {
    const stopped = parts.find(({ reason, elsewhere }) => reason !== null && !elsewhere);
    if (stopped !== undefined)
        return stopped.reason;
    return parts.every(({ reason }) => reason !== null) ? (0,labelled/* withoutLabels */.YH)(target ?? '') : null;
}
async function performancePart(context, { parts, reason }, baseline) {
    const { config, clock, model: source } = context;
    if (reason !== null) {
        const outcome = {
            status: 'inconclusive',
            threshold: config.validation.model_performance_threshold,
            message: `not evaluated: ${reason}`,
            severity: config.validation.without_data,
        };
        const told = await (0,stages_check/* check */.z6)(clock, 'validation.model_performance', () => outcome);
        return { performance: notEvaluated(reason), checks: [told], candidate: null, first: null };
    }
    const { check: predicted, value: candidate } = await (0,stages_check/* attempt */.CD)(clock, 'validation.predictions', async () => {
        const { model } = await source.open();
        const asked = candidateAnswers(parts);
        const evaluation = (0,validate_evaluation/* evaluationFrom */.N7)(model, asked.map(({ answers }) => answers));
        const value = { model, evaluation, ...joined(asked, config.validation.weak_segments.columns) };
        return { value, outcome: predictionsOutcome(value, parts[0]) };
    });
    if (candidate === null)
        return { performance: notEvaluated(predicted.message), checks: [predicted], candidate, first: null };
    const measured = await measurePerformance(context, candidate.evaluation, baseline, candidate.kept.columns);
    const { segments, checks: weak } = await weakSegmentCheck(context, candidate.evaluation, baseline, candidate.sampled);
    return {
        performance: { ...measured.performance, ...(segments === null ? {} : { weak_segments: segments }) },
        checks: [predicted, ...measured.checks, ...weak],
        candidate,
        first: candidate.first,
    };
}
/** @throws what the first shard that could not ask the model told */
function candidateAnswers(parts) {
    const [first] = parts;
    if (parts.some(({ step, total }) => step !== first.step || total !== first.total))
        throw new errors/* ModelGateError */.j3('data', 'the shards drew their rows from different tables');
    return parts.flatMap(({ candidate }) => {
        if (candidate === null)
            return [];
        if ((0,failure/* isFailure */.N6)(candidate))
            throw (0,failure/* errorOf */.Mz)(candidate);
        return [candidate];
    });
}
/** What was seen beside the answers, of all parts together. */
function joined(parts, searched) {
    const thinner = new row_thinner/* RowThinner */.d(searched);
    for (const { segments } of parts)
        if (segments !== null)
            thinner.addPart(segments);
    const withRows = (chunks) => (0,concatenate/* concatenate */.u)(chunks.filter(({ rows }) => rows > 0));
    const first = withRows(parts.map((part) => part.first));
    const { columns, ...rows } = (0,core_table/* sliceRows */.mG)(first, 0, Math.min(first.rows, gather/* IMPORTANCE_ROWS */.$));
    return {
        sampled: thinner.finish(),
        kept: withRows(parts.map(({ kept }) => kept)),
        unlabelled: parts.reduce((sum, { unlabelled }) => sum + unlabelled, 0),
        first: { features: { ...rows, columns: columns.slice(0, -1) }, target: columns.at(-1) },
    };
}
function predictionsOutcome({ evaluation, unlabelled }, { step, total }) {
    const { rows } = evaluation.sample;
    const drawn = step > 1 ? `; of ${total ?? 'more'} rows, one of each ${step} was drawn` : '';
    const left = `${drawn}${unlabelled > 0 ? `; ${unlabelled} rows without a label were left out` : ''}`;
    if (evaluation.task === 'classification' && evaluation.unknownLabels.length > 0) {
        const names = evaluation.unknownLabels.slice(0, 5).map(String).join(', ');
        return {
            status: 'failed',
            measured: evaluation.unknownLabels.length,
            threshold: 0,
            message: `the data has labels that the model does not know: ${names}${codesOf(evaluation)}${left}`,
            severity: 'warn',
        };
    }
    return { status: 'passed', measured: rows, message: `${rows} labelled rows predicted${left}` };
}
/** How the labels are to be told, when they look like those that a LabelEncoder made the model's classes of. */
function codesOf({ unknownLabels, knownLabels }) {
    const names = unknownLabels.map(String).toSorted();
    const areCodes = knownLabels.length === names.length && knownLabels.every((label, at) => label === at);
    if (!areCodes || names.length > MAX_TOLD_CODES)
        return '';
    const pairs = names.map((name, at) => `${JSON.stringify((0,core_text/* plain */.pj)(name, 80))}: ${at}`);
    return `. If its classes are codes of them, say which in the configuration; a LabelEncoder makes data.labels: {${pairs.join(', ')}} of them`;
}
function validate_blank(status, one) {
    return {
        status,
        model_performance: notEvaluated(one.message),
        data_quality: blankQuality(one.message),
        data_drift: blankDrift(0, one.message),
        feature_importance: blankImportance(0, one.message),
        model_changes: null,
        checks: [one],
        duration_ms: one.duration_ms,
    };
}

;// CONCATENATED MODULE: ./src/stages/index.ts










/** In the order in which they run; the first three are independent of each other. */
const STAGES = [testStage, validateStage, securityScanStage, deployStage];

/** What a shard of the validation data gathers instead of judging, and how that is read again; loaded for shards alone. */
const validationParts = () => __webpack_require__.e(/* import() */ 1777).then(__webpack_require__.bind(__webpack_require__, 51777));


/***/ }),

/***/ 27972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ securityPolicy)
/* harmony export */ });
/** The scan's policy as the configuration states it. */
function securityPolicy({ security }) {
    return {
        allow: security.allow.map(({ expires, ...entry }) => ({ ...entry, ...(expires === undefined ? {} : { expires }) })),
        allowedModules: security.allowed_modules,
        switches: { secrets: security.secrets_scan, permissions: true, dependencies: security.dependency_check },
    };
}


/***/ }),

/***/ 90701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ severityRank)
/* harmony export */ });
/** Low before medium before high. */
function severityRank(severity) {
    return ['low', 'medium', 'high'].indexOf(severity);
}


/***/ }),

/***/ 18080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ predictSample),
/* harmony export */   dq: () => (/* binding */ askFor),
/* harmony export */   l6: () => (/* binding */ SAMPLE_ROWS),
/* harmony export */   mh: () => (/* binding */ sampleRows)
/* harmony export */ });
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41765);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93603);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78855);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70859);



/** Rows that interface, latency and health checks use. */
const SAMPLE_ROWS = 100;
/** The first rows of the validation data, else of the reference data, else rows made from the model's signature. */
async function sampleRows(sources, model, target, seed) {
    const candidates = [
        ['validation data', sources.validation],
        ['reference data', sources.reference],
    ];
    for (const [origin, source] of candidates) {
        const first = source === null ? null : await firstRows((0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fitSource */ .z)(source, model), SAMPLE_ROWS);
        if (first !== null)
            return { rows: (0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutColumn */ .LX)(first, target), origin, path: source.path };
    }
    return { rows: (0,_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .syntheticRows */ .l)(model.inputs, SAMPLE_ROWS, seed), origin: 'synthetic rows' };
}
/**
 * Predicts a sample; null when rows made from the signature do not suit the model (a logarithm of a negative number, say),
 * which says nothing about the model.
 */
async function predictSample(model, sample, options = {}) {
    const { origin } = sample;
    try {
        const prediction = await askFor(model, sample, options);
        const usable = prediction.values?.every(Number.isFinite) ?? true;
        return origin === 'synthetic rows' && !usable ? null : prediction;
    }
    catch (error) {
        if (origin === 'synthetic rows' && (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isModelGateError */ .p2)(error) && error.code === 'data')
            return null;
        throw error;
    }
}
/** The predictions for a sample; what is wrong with its rows is told of the file that they are of. */
async function askFor(model, { rows, path }, options = {}) {
    const ask = () => model.predict(rows, options);
    return path === undefined ? ask() : (0,_data_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readingRows */ .Qm)({ path }, ask);
}
async function firstRows(source, count) {
    for await (const chunk of source.chunks()) {
        if (chunk.rows > 0)
            return (0,_core_table_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceRows */ .mG)(chunk, 0, Math.min(count, chunk.rows));
    }
    return null;
}


/***/ }),

/***/ 38395:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ openBaseline),
/* harmony export */   s: () => (/* binding */ deployedModel)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74184);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8461);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80159);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35477);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67560);






/** Fetches and opens the deployed model when first asked, and keeps it. */
function deployedModel({ deployTarget, model: candidate, environment, config }) {
    const open = async () => {
        const active = (await deployTarget?.active()) ?? null;
        if (active === null)
            return null;
        // The path is that of a copy which goes away.
        const given = config.validation.baseline !== null;
        const name = given ? `the baseline ${active.id}` : `the model deployed to ${environment}`;
        const { bytes, sha256 } = await (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readModelFile */ .G)(active.path, { name });
        const opened = candidate.openOther?.(bytes, active.path, name) ?? (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openModel */ .G)(bytes, active.path, { name });
        const { model } = await opened;
        return { model, sha256, size: bytes.length, same: sha256 === (await candidate.file()).sha256 };
    };
    let opened;
    return () => (opened ??= open());
}
/**
 * The deployed model with its answers to all parts of the data. What cannot be fetched is told, and rules that need it are
 * inconclusive; so is another model than the one that answered.
 */
async function openBaseline({ clock, config }, parts, deployed) {
    const given = config.validation.baseline;
    const { check, value } = await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)(clock, 'validation.deployed_model', async () => {
        const asked = parts.flatMap((part) => (part.deployed === null ? [] : [part.deployed]));
        for (const part of asked)
            if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isFailure */ .N6)(part))
                throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .errorOf */ .Mz)(part);
        const answered = asked.flatMap((part) => ((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isFailure */ .N6)(part) ? [] : [part]));
        const live = await deployed();
        if (answered.some(({ sha256 }) => sha256 !== (live?.sha256 ?? null)))
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelGateError */ .j3('unreachable', 'another model was deployed while the shards ran: run them again');
        if (live === null) {
            return {
                value: { baseline: null },
                outcome: {
                    status: 'skipped',
                    message: given === null ? 'nothing is deployed to compare with' : `there is no ${given} yet to compare with`,
                },
            };
        }
        const evaluation = (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluationFrom */ .N7)(live.model, answered.flatMap(({ answers }) => (answers === null ? [] : [answers])));
        return {
            value: { baseline: { ...live, evaluation } },
            outcome: {
                status: 'passed',
                measured: live.sha256,
                message: live.same
                    ? `${given ?? 'the deployed model'} is the same file`
                    : `compared with ${given ?? 'the deployed model'}`,
            },
        };
    });
    if (value !== null)
        return { baseline: value.baseline, known: true, check };
    // Who names a model wants to be compared with it; a deployed one that nobody's rule asks for only warns.
    const severity = given === null ? 'warn' : 'fail';
    return { baseline: null, known: false, check: { ...check, status: 'inconclusive', severity } };
}


/***/ }),

/***/ 35477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bw: () => (/* binding */ answersOf),
  N7: () => (/* binding */ evaluationFrom),
  SV: () => (/* binding */ evaluationOf),
  Uc: () => (/* binding */ labelReader)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/stopping.ts
var stopping = __webpack_require__(30503);
// EXTERNAL MODULE: ./src/core/table.ts
var table = __webpack_require__(70859);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/data/read/concatenate.ts
var concatenate = __webpack_require__(39236);
// EXTERNAL MODULE: ./src/metrics/index.ts + 2 modules
var metrics = __webpack_require__(56692);
// EXTERNAL MODULE: ./src/metrics/sample.ts
var sample = __webpack_require__(49867);
// EXTERNAL MODULE: ./src/metrics/summation.ts
var summation = __webpack_require__(81114);
;// CONCATENATED MODULE: ./src/metrics/regression.ts

const DOCS = 'https://scikit-learn.org/stable/modules/generated/sklearn.metrics';
const REGRESSION_METRICS = [
    regressionMetric('r2', 'R\u00b2', 'higher', r2, 'r2_score', 'there are fewer than two rows'),
    regressionMetric('mae', 'Mean absolute error', 'lower', meanAbsoluteError, 'mean_absolute_error'),
    regressionMetric('mse', 'Mean squared error', 'lower', meanSquaredError, 'mean_squared_error'),
    regressionMetric('rmse', 'Root mean squared error', 'lower', (sample) => Math.sqrt(meanSquaredError(sample)), 'root_mean_squared_error'),
    regressionMetric('mape', 'Mean absolute percentage error', 'lower', mape, 'mean_absolute_percentage_error'),
    regressionMetric('median_absolute_error', 'Median absolute error', 'lower', medianAbsoluteError, 'median_absolute_error'),
    regressionMetric('max_error', 'Largest error', 'lower', maxError, 'max_error'),
    regressionMetric('explained_variance', 'Explained variance', 'higher', explainedVariance, 'explained_variance_score'),
];
function regressionMetric(name, title, direction, compute, reference, undefinedWhen = 'there are no rows') {
    return {
        name,
        title,
        task: 'regression',
        direction,
        needsProbabilities: false,
        undefinedWhen,
        source: `${DOCS}.${reference}.html`,
        compute: (sample) => (sample.totalWeight === 0 ? null : compute(sample)),
    };
}
/** 1 - squared error / squared deviation of the truth; for a constant truth 1 when exact, else 0 (force_finite). */
function r2(sample) {
    if (rowsThatCount(sample) < 2)
        return null;
    return explainedShare(meanSquaredError(sample), truthVariance(sample));
}
/** As R², but a constant offset of the predictions costs nothing. */
function explainedVariance(sample) {
    const offset = mean(sample, regression_errors(sample));
    return explainedShare(mean(sample, regression_errors(sample).map((error) => (error - offset) ** 2)), truthVariance(sample));
}
function explainedShare(unexplained, variance) {
    if (variance === 0)
        return unexplained === 0 ? 1 : 0;
    return 1 - unexplained / variance;
}
function meanAbsoluteError(sample) {
    return mean(sample, absoluteErrors(sample));
}
function meanSquaredError(sample) {
    return mean(sample, sample.shared('squared errors', () => regression_errors(sample).map((error) => error * error)));
}
/** Mean of |error| / max(|truth|, eps): a share, not percent; huge where the truth is 0, as in scikit-learn. */
function mape(sample) {
    const shares = sample.shared('relative errors', () => absoluteErrors(sample).map((error, row) => error / Math.max(Math.abs(sample.truth[row]), Number.EPSILON)));
    return mean(sample, shares);
}
/** The error that half of the weight stays at or below; the mean of two when half is reached exactly between them. */
function medianAbsoluteError(sample) {
    const sizes = absoluteErrors(sample);
    const order = sample.shared('order of errors', () => Int32Array.from(sizes.keys()).sort((a, b) => sizes[a] - sizes[b]));
    const half = sample.totalWeight / 2;
    let reached = 0;
    let lower = null;
    for (const row of order) {
        const weight = sample.weights === null ? 1 : sample.weights[row];
        if (weight === 0)
            continue;
        if (lower !== null)
            return (lower + sizes[row]) / 2;
        reached += weight;
        if (reached > half)
            return sizes[row];
        if (reached === half)
            lower = sizes[row];
    }
    return lower;
}
function maxError(sample) {
    const sizes = absoluteErrors(sample);
    let largest = 0;
    for (let row = 0; row < sample.rows; row++) {
        if (sizes[row] > largest && sample.weights?.[row] !== 0)
            largest = sizes[row];
    }
    return largest;
}
function truthVariance(sample) {
    const { truth, weights } = sample;
    const first = truth.find((_, row) => weights?.[row] !== 0);
    // A constant truth has no variance, whatever rounding its mean suffers (scikit-learn may find 1e-33 here).
    if (truth.every((value, row) => value === first || weights?.[row] === 0))
        return 0;
    const middle = mean(sample, truth);
    return mean(sample, truth.map((value) => (value - middle) ** 2));
}
function regression_errors(sample) {
    return sample.shared('errors', () => sample.truth.map((value, row) => value - sample.predicted[row]));
}
function absoluteErrors(sample) {
    return sample.shared('absolute errors', () => regression_errors(sample).map(Math.abs));
}
function mean(sample, terms) {
    return (0,summation/* weightedSum */.rO)(terms, sample.weights) / sample.totalWeight;
}
function rowsThatCount(sample) {
    return sample.weights === null
        ? sample.rows
        : sample.weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0);
}

;// CONCATENATED MODULE: ./src/stages/validate/label-codes.ts
/** Labels of a stream of rows as numbers: the model's classes keep their positions, others follow as they appear. */
class LabelCodes {
    labels;
    #codeOf;
    #codes = new Int32Array(1024);
    #rows = 0;
    constructor(modelClasses) {
        this.labels = [...modelClasses];
        this.#codeOf = new Map(modelClasses.map((label, index) => [label, index]));
    }
    add(label) {
        let code = this.#codeOf.get(label);
        if (code === undefined) {
            code = this.labels.push(label) - 1;
            this.#codeOf.set(label, code);
        }
        if (this.#rows === this.#codes.length) {
            const grown = new Int32Array(this.#codes.length * 2);
            grown.set(this.#codes);
            this.#codes = grown;
        }
        this.#codes[this.#rows++] = code;
    }
    /** Adds the rows of another part of the table: its labels follow as they appear there. */
    addAll({ labels, codes }) {
        for (const code of codes)
            this.add(labels[code]);
    }
    all() {
        return this.#codes.subarray(0, this.#rows);
    }
}
/** One list of classes for truth and predictions: the model's, then those of the truth, then those that only predictions have. */
function mergeCodes(truth, predicted) {
    const classes = [...truth.labels];
    const indexOf = new Map(classes.map((label, index) => [label, index]));
    const mapped = predicted.labels.map((label) => indexOf.get(label) ?? classes.push(label) - 1);
    const codes = predicted.all();
    const moved = mapped.some((index, code) => index !== code);
    return { truth: truth.all(), predicted: moved ? codes.map((code) => mapped[code]) : codes, classes };
}
/** Doubles that come in parts. */
class Doubles {
    #values = new Float64Array(1024);
    #length = 0;
    add(part) {
        if (this.#length + part.length > this.#values.length) {
            const grown = new Float64Array(Math.max(this.#values.length * 2, this.#length + part.length));
            grown.set(this.#values.subarray(0, this.#length));
            this.#values = grown;
        }
        this.#values.set(part, this.#length);
        this.#length += part.length;
    }
    all() {
        return this.#values.subarray(0, this.#length);
    }
}

;// CONCATENATED MODULE: ./src/stages/validate/evaluation.ts







/**
 * Predicts all labelled rows, chunk by chunk, and lines the predictions up with the labels. What stays in memory are
 * labels, predictions, probabilities and the columns named by `keep`. The signal ends it, with its reason as the error.
 * @throws ModelGateError 'data' when features or target do not fit the model, 'unsupported' for tasks without a truth
 */
async function answersOf(model, rows, { keep = [], first: wanted = 0, seeing, signal } = {}) {
    const collector = collectorFor(model);
    const kept = [];
    const first = [];
    let [unlabelled, missing] = [0, wanted];
    for await (const chunk of rows.chunks(model)) {
        unlabelled += chunk.unlabelled;
        const { features, target } = chunk;
        if (features.rows === 0)
            continue;
        seeing?.add(features, chunk.positions);
        const options = { probabilities: true, ...(signal === undefined ? {} : { signal }) };
        collector.add(await model.predict(features, options), target);
        await (0,stopping/* breathe */.q)(signal);
        if (missing > 0)
            first.push((0,table/* sliceRows */.mG)({ ...features, columns: [...features.columns, target] }, 0, Math.min(missing, features.rows)));
        missing = Math.max(0, missing - features.rows);
        if (keep.length === 0)
            continue;
        const columns = features.columns.filter((column) => keep.includes(column.name));
        kept.push({ rows: features.rows, columns });
    }
    return { answers: collector.answers(), unlabelled, kept: (0,concatenate/* concatenate */.u)(kept), first: (0,concatenate/* concatenate */.u)(first) };
}
/**
 * The answers to all parts of a table, in their order, ready for metrics.
 * @throws ModelGateError as the metrics' samples; 'data' for answers of another kind of model
 */
function evaluationFrom(model, parts) {
    const collector = collectorFor(model);
    for (const part of parts)
        collector.addAnswers(part);
    return collector.finish();
}
/** As evaluationFrom, on predictions that exist already. */
function evaluationOf(model, prediction, target) {
    const collector = collectorFor(model);
    collector.add(prediction, target);
    return collector.finish();
}
function collectorFor(model) {
    if (model.task === 'classification')
        return new LabelCollector(model.classes ?? []);
    if (model.task === 'regression')
        return new ValueCollector();
    throw withoutTruth(model.task);
}
class LabelCollector {
    #modelClasses;
    #read;
    #truth;
    #predicted;
    #probabilities = new Doubles();
    #hasProbabilities = true;
    constructor(modelClasses) {
        this.#modelClasses = modelClasses;
        this.#read = labelReader(modelClasses);
        this.#truth = new LabelCodes(modelClasses);
        this.#predicted = new LabelCodes(modelClasses);
    }
    add(prediction, target) {
        requireOneOutput(prediction);
        if (prediction.labels === null)
            throw withoutTruth('classification');
        const known = new Map();
        for (let row = 0; row < prediction.rows; row++) {
            const cell = (0,table/* cellOf */.WC)(target, row);
            let label = known.get(cell);
            if (label === undefined)
                known.set(cell, (label = this.#read(cell)));
            this.#truth.add(label);
            this.#predicted.add(prediction.labels[row]);
        }
        if (prediction.probabilities === null)
            this.#hasProbabilities = false;
        else
            this.#probabilities.add(prediction.probabilities);
    }
    addAnswers(part) {
        if (part.kind !== 'labels')
            throw otherKind();
        this.#truth.addAll({ labels: part.truthLabels, codes: part.truth });
        this.#predicted.addAll({ labels: part.predictedLabels, codes: part.predicted });
        if (part.probabilities === null)
            this.#hasProbabilities = false;
        else
            this.#probabilities.add(part.probabilities);
    }
    answers() {
        return {
            kind: 'labels',
            truthLabels: this.#truth.labels,
            truth: this.#truth.all(),
            predictedLabels: this.#predicted.labels,
            predicted: this.#predicted.all(),
            probabilities: this.#hasProbabilities ? this.#probabilities.all() : null,
        };
    }
    finish() {
        const encoded = mergeCodes(this.#truth, this.#predicted);
        const input = { ...encoded, probabilities: this.#hasProbabilities ? this.#probabilities.all() : null };
        return {
            task: 'classification',
            metrics: metrics/* CLASSIFICATION_METRICS */.$4,
            input,
            sample: (0,sample/* classificationSample */.b)(input),
            unknownLabels: encoded.classes.slice(this.#modelClasses.length),
            knownLabels: this.#modelClasses,
        };
    }
}
class ValueCollector {
    #truth = new Doubles();
    #predicted = new Doubles();
    add(prediction, target) {
        requireOneOutput(prediction);
        if (prediction.values === null)
            throw withoutTruth('regression');
        this.#truth.add(numericTarget(target));
        this.#predicted.add(prediction.values);
    }
    addAnswers(part) {
        if (part.kind !== 'values')
            throw otherKind();
        this.#truth.add(part.truth);
        this.#predicted.add(part.predicted);
    }
    answers() {
        return { kind: 'values', truth: this.#truth.all(), predicted: this.#predicted.all() };
    }
    finish() {
        const input = { truth: this.#truth.all(), predicted: this.#predicted.all() };
        return { task: 'regression', metrics: REGRESSION_METRICS, sample: (0,sample/* regressionSample */.g)(input) };
    }
}
function otherKind() {
    return new errors/* ModelGateError */.j3('data', 'the shards answered with another kind of model');
}
function requireOneOutput({ outputs }) {
    if (outputs === 1)
        return;
    throw new errors/* ModelGateError */.j3('unsupported', `the model has ${outputs} outputs; performance of several targets is not measured`);
}
function withoutTruth(task) {
    return new errors/* ModelGateError */.j3('unsupported', `performance of a ${task.replace('_', ' ')} model is not measured: its data has no true answer`);
}
/**
 * Cells of a data file as labels of the model. A file cannot tell the label "1" from 1, 1.0 or True, so a cell matches the
 * class that is written like it, numbers by value and truth values by their words; other text matches exactly, as in
 * scikit-learn. A cell that matches none stays as it is, and counts as a label that the model does not know.
 */
function labelReader(classes) {
    const exact = new Map(classes.map((label) => [String(label), label]));
    const byValue = new Map(classes.flatMap((label) => valuesOf(label).map((value) => [value, label])));
    return (cell) => {
        const text = String(cell);
        if (exact.has(text))
            return exact.get(text);
        for (const value of valuesOf(cell))
            if (byValue.has(value))
                return byValue.get(value);
        return cell;
    };
}
/** What a label may be written as besides itself. */
function valuesOf(label) {
    const text = String(label);
    if (/^(true|false)$/i.test(text))
        return [text.toLowerCase(), /^t/i.test(text) ? '1' : '0'];
    const number = text.trim() === '' ? NaN : Number(text);
    return Number.isNaN(number) ? [] : [String(number)];
}
function numericTarget(target) {
    if (target.kind === 'number')
        return target.values;
    throw new errors/* ModelGateError */.j3('data', `the target column ${(0,core_text/* plain */.pj)(target.name, 80)} holds text, the model predicts numbers`, {
        subject: target.name,
        remedy: 'Name the numeric column with --target, or say in data.labels what the model calls each label: {B: 0, M: 1}.',
    });
}


/***/ }),

/***/ 67560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ errorOf),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

function failureOf(error) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelGateError */ .p2)(error)
        ? { code: error.code, message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(error) }
        : { code: null, message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) };
}
/** The error that checks tell as they would have told the first one. */
function errorOf({ code, message }) {
    return code === null ? new Error(message) : new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3(code, message);
}
function isFailure(value) {
    return 'code' in value;
}


/***/ }),

/***/ 7827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ IMPORTANCE_ROWS),
/* harmony export */   j: () => (/* binding */ gatherAnswers)
/* harmony export */ });
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41765);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78855);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72020);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35477);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67560);
/* harmony import */ var _labelled_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92955);
/* harmony import */ var _row_thinner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35495);







/** Labelled rows that permutation importances are measured on; they settle long before. */
const IMPORTANCE_ROWS = 1_000;
/** Asks the model under test and the deployed one for the labelled rows of the validation data, or of a part of it. */
async function gatherAnswers(context, deployed) {
    const labelled = await (0,_labelled_js__WEBPACK_IMPORTED_MODULE_0__/* .labelledRows */ .Nv)(context);
    const total = context.validationData?.part?.total ?? context.validationData?.rows ?? null;
    if (labelled.rows === null) {
        const { reason, elsewhere, step } = labelled;
        return { reason, elsewhere, step, total, candidate: null, deployed: null };
    }
    const { rows } = labelled;
    return {
        ...{ reason: null, elsewhere: false, step: rows.step, total },
        deployed: await caught(context, () => askDeployed(context, rows, deployed)),
        candidate: await caught(context, () => askCandidate(context, rows)),
    };
}
async function askDeployed({ signal }, rows, deployed) {
    const live = await deployed();
    if (live === null)
        return { sha256: null, answers: null };
    const { answers } = await (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .answersOf */ .Bw)(live.model, rows, { signal });
    return { sha256: live.sha256, answers };
}
async function askCandidate(context, rows) {
    const { config, model: source, signal, validationData } = context;
    const { model } = await source.open();
    if (validationData?.part !== undefined && (0,_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .fitSource */ .z)(validationData, model) !== validationData) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('unsupported', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(validationData.path)}: a table of pictures is not read in parts`, {
            subject: validationData.path,
            remedy: 'Leave --shard-by data out.',
        });
    }
    const policy = config.validation.weak_segments;
    const searched = policy.mode === 'off' ? null : new _row_thinner_js__WEBPACK_IMPORTED_MODULE_5__/* .RowThinner */ .d(policy.columns);
    const ask = () => (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .answersOf */ .Bw)(model, rows, {
        ...{ keep: config.validation.slices, first: IMPORTANCE_ROWS, signal },
        ...(searched === null ? {} : { seeing: searched }),
    });
    const asked = await (validationData === null ? ask() : (0,_data_index_js__WEBPACK_IMPORTED_MODULE_6__/* .readingRows */ .Qm)(validationData, ask));
    return { ...asked, segments: searched?.state() ?? null };
}
/** What went wrong is for the judge to tell, unless the run itself was ended. */
async function caught({ signal }, ask) {
    try {
        return await ask();
    }
    catch (error) {
        signal.throwIfAborted();
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .failureOf */ .g5)(error);
    }
}


/***/ }),

/***/ 92955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ selectRows),
/* harmony export */   Nv: () => (/* binding */ labelledRows),
/* harmony export */   YH: () => (/* binding */ withoutLabels)
/* harmony export */ });
/* unused harmony export MAX_JUDGED_CELLS */
/* harmony import */ var _core_random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38640);
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70859);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41765);



/**
 * Predictions held at once, rows times classes: 64 MiB of probabilities, and some hundreds with what ranking metrics
 * need. Of more rows an even share is judged: at four million rows the standard error of an accuracy is below 0.0003.
 */
const MAX_JUDGED_CELLS = 2 ** 23;
/** The validation data split into features and labels, without the rows that have no label. */
async function labelledRows({ validationData, target, config, model }) {
    const none = (reason) => ({ rows: null, reason, elsewhere: false, step: 1 });
    if (validationData === null)
        return none('no validation data was given; add --validation-data and --target');
    if (target === null)
        return none('the label column is not known; name it with --target');
    if (!validationData.schema.some((column) => column.name === target)) {
        return none(`the validation data has no column ${target}`);
    }
    const cells = (validationData.part?.total ?? validationData.rows ?? 0) * (await classCount(model));
    const step = Math.max(1, Math.ceil(cells / MAX_JUDGED_CELLS));
    if (!(await hasLabel(validationData, target)))
        return { rows: null, reason: withoutLabels(target), elsewhere: true, step };
    return { rows: streamOf(validationData, target, step, config.validation.seed), reason: null };
}
function withoutLabels(target) {
    return `no row of the validation data has a value in ${target}`;
}
async function hasLabel(source, target) {
    for await (const chunk of source.columnChunks?.() ?? source.chunks()) {
        const column = (0,_core_table_js__WEBPACK_IMPORTED_MODULE_0__/* .columnNamed */ .c1)(chunk, target);
        for (let row = 0; row < chunk.rows; row++)
            if (isPresent(column, row))
                return true;
    }
    return false;
}
/** Columns of predict_proba of the model under test, by which the deployed one is judged too. */
async function classCount(source) {
    try {
        return (await source.open()).model.classes?.length ?? 1;
    }
    catch {
        return 1; // unit.model_loading tells why, and nothing is predicted
    }
}
function streamOf(validationData, target, step, seed) {
    const before = validationData.part?.first ?? 0;
    return {
        total: validationData.part?.total ?? validationData.rows,
        step,
        async *chunks(model) {
            const source = (0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .fitSource */ .z)(validationData, model);
            const draw = drawer(step, seed);
            // What the parts before draw is drawn again, so that all parts draw the rows that one reading would.
            if (step > 1)
                draw(before);
            let first = before;
            for await (const chunk of source.chunks()) {
                const column = (0,_core_table_js__WEBPACK_IMPORTED_MODULE_0__/* .columnNamed */ .c1)(chunk, target);
                const drawn = draw(chunk.rows);
                const keep = drawn.filter((row) => isPresent(column, row));
                const kept = keep.length === chunk.rows ? chunk : selectRows(chunk, keep);
                yield {
                    features: (0,_core_table_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutColumn */ .LX)(kept, target),
                    target: (0,_core_table_js__WEBPACK_IMPORTED_MODULE_0__/* .columnNamed */ .c1)(kept, target),
                    positions: Float64Array.from(keep, (row) => first + row),
                    unlabelled: drawn.length - keep.length,
                };
                first += chunk.rows;
            }
        },
    };
}
/** Rows to take of each chunk that comes: all, or one of every `step` in the table's order, drawn by chance. */
function drawer(step, seed) {
    if (step === 1)
        return (rows) => Int32Array.from({ length: rows }, (_, row) => row);
    const random = (0,_core_random_js__WEBPACK_IMPORTED_MODULE_2__/* .seededRandom */ .I)(seed);
    let next = random.below(step);
    let block = 0;
    let seen = 0;
    return (rows) => {
        const taken = [];
        for (; next < seen + rows; next = block * step + random.below(step)) {
            taken.push(next - seen);
            block++;
        }
        seen += rows;
        return Int32Array.from(taken);
    };
}
function isPresent(column, row) {
    return column.kind === 'string' ? column.codes[row] >= 0 : !Number.isNaN(column.values[row]);
}
function selectRows(chunk, rows) {
    const columns = chunk.columns.map((column) => column.kind === 'string'
        ? { ...column, codes: rows.map((row) => column.codes[row]) }
        : {
            ...column,
            values: Float64Array.from(rows, (row) => column.values[row]),
            missing: column.missing === null ? null : Uint8Array.from(rows, (row) => column.missing[row]),
        });
    const tensors = chunk.tensors?.map((tensor) => {
        const cells = tensor.shape.reduce((product, size) => product * size, 1);
        const data = tensor.data.slice(0, rows.length * cells);
        for (const [to, from] of rows.entries())
            data.set(tensor.data.subarray(from * cells, (from + 1) * cells), to * cells);
        return { ...tensor, data };
    });
    return { rows: rows.length, columns, ...(tensors === undefined ? {} : { tensors }) };
}


/***/ }),

/***/ 35495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ RowThinner)
/* harmony export */ });
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39236);
/* harmony import */ var _labelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92955);


/** Rows that segments are searched on: enough for a segment of one row in a thousand. */
const MAX_ROWS = 100_000;
/** Cells that are held for it: 128 MiB of numbers. */
const MAX_CELLS = 2 ** 24;
/**
 * Keeps rows of a stream whose length nobody knows: every row until there are too many, then every second one of the
 * table, then every fourth, so that parts of a table keep together what all of it keeps. Only named columns, or all of them.
 */
class RowThinner {
    #names;
    #stride = 1;
    #seen = 0;
    #kept = 0;
    #parts = [];
    constructor(names) {
        this.#names = names.length === 0 ? null : new Set(names);
    }
    /** @param positions of the rows in the table */
    add({ rows, columns }, positions) {
        const named = columns.filter(({ name }) => this.#names?.has(name) ?? true);
        const first = this.#seen;
        this.#seen += rows;
        if (named.length === 0)
            return;
        const evaluated = Int32Array.from({ length: rows }, (_, row) => first + row);
        this.#keep({ chunk: { rows, columns: named }, rows: evaluated, positions });
        this.#limit(named.length);
    }
    /** Adds what was kept of the next part of the table. */
    addPart({ chunk, rows, positions, stride, seen }) {
        if (stride > this.#stride)
            this.#thin(stride);
        this.#keep({ chunk, rows: rows.map((row) => this.#seen + row), positions });
        this.#seen += seen;
        if (chunk.columns.length > 0)
            this.#limit(chunk.columns.length);
    }
    state() {
        const positions = new Float64Array(this.#kept);
        let at = 0;
        for (const part of this.#parts) {
            positions.set(part.positions, at);
            at += part.positions.length;
        }
        const { rows } = this.finish();
        const chunk = (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .concatenate */ .u)(this.#parts.map((part) => part.chunk));
        return { chunk, rows, positions, stride: this.#stride, seen: this.#seen };
    }
    finish() {
        const rows = new Int32Array(this.#kept);
        let at = 0;
        for (const part of this.#parts) {
            rows.set(part.rows, at);
            at += part.rows.length;
        }
        return { columns: (0,_data_index_js__WEBPACK_IMPORTED_MODULE_0__/* .concatenate */ .u)(this.#parts.map(({ chunk }) => chunk)).columns, rows };
    }
    #limit(columns) {
        const limit = Math.min(MAX_ROWS, Math.floor(MAX_CELLS / columns));
        while (this.#kept > limit && this.#kept > 1)
            this.#thin(this.#stride * 2);
    }
    #thin(stride) {
        this.#stride = stride;
        const parts = this.#parts;
        this.#parts = [];
        this.#kept = 0;
        for (const part of parts)
            this.#keep(part);
    }
    #keep({ chunk, rows, positions }) {
        const taken = Int32Array.from(rows.keys()).filter((at) => positions[at] % this.#stride === 0);
        if (taken.length === 0)
            return;
        const whole = taken.length === rows.length;
        this.#parts.push(whole
            ? { chunk, rows, positions }
            : {
                chunk: (0,_labelled_js__WEBPACK_IMPORTED_MODULE_1__/* .selectRows */ .A5)(chunk, taken),
                rows: taken.map((at) => rows[at]),
                positions: Float64Array.from(taken, (at) => positions[at]),
            });
        this.#kept += taken.length;
    }
}


/***/ })

};
