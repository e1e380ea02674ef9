export const id = 8825;
export const ids = [8825];
export const modules = {

/***/ 58825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ columnTypeOf)
/* harmony export */ });
/* harmony import */ var _statistics_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65770);

/** Fewer rows say too little about whether every row has its own value. */
const MIN_ROWS_FOR_ID = 20;
const ID_NAME = /^(id|uuid|guid|index|key|rowid|row_id|row_?number|unnamed: \d+)$|[_ -](id|uuid|guid)$|(?<=[a-z])(Id|ID)$/i;
const TIME_NAME = /(^|[_ -])(timestamp|datetime|epoch|created|updated)([_ -]?(at|on|time|ms))?$/i;
/** Tells values that carry meaning from ids, times and prose, whose shares say nothing about the population. */
function columnTypeOf(profile, rows) {
    const present = rows - (0,_statistics_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .missingIn */ .EH)(profile);
    if (profile.type === 'timestamp')
        return { type: 'timestamp', reason: 'a timestamp' };
    if (profile.type === 'boolean')
        return { type: 'categorical', reason: null };
    const distinct = (0,_statistics_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctIn */ .U_)(profile);
    if (profile.kind === 'number') {
        const unique = distinct === present && present >= MIN_ROWS_FOR_ID && profile.type === 'integer';
        const { min, max } = profile.values;
        if (unique && max - min + 1 === present)
            return { type: 'id', reason: 'a row number: consecutive integers, each once' };
        if (unique && ID_NAME.test(profile.name))
            return { type: 'id', reason: 'an id: integers, each once' };
        if (present >= MIN_ROWS_FOR_ID && isEpoch(profile.name, min, max)) {
            return { type: 'timestamp', reason: 'a timestamp: seconds or milliseconds since 1970' };
        }
        return { type: 'numeric', reason: null };
    }
    const { texts } = profile;
    if (present > 0 && texts.timestamps >= 0.95 * present)
        return { type: 'timestamp', reason: 'dates or times' };
    const words = present === 0 ? 0 : texts.words / present;
    if (texts.overflowed || (present >= MIN_ROWS_FOR_ID && distinct > 0.5 * present)) {
        return words >= 3
            ? { type: 'text', reason: `free text: ${words.toFixed(0)} words a cell, few cells alike` }
            : idOrNames(distinct, present, texts.overflowed);
    }
    return { type: 'categorical', reason: null };
}
function idOrNames(distinct, present, overflowed) {
    const share = `${distinct} different texts in ${present} rows`;
    if (overflowed || distinct >= 0.9 * present)
        return { type: 'id', reason: `an id: ${share}` };
    return { type: 'text', reason: `names or codes: ${share}` };
}
function isEpoch(name, min, max) {
    const seconds = min >= 1e8 && max < 1e10;
    const milliseconds = min >= 1e11 && max < 1e13;
    return TIME_NAME.test(name) && (seconds || milliseconds);
}


/***/ }),

/***/ 39236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ concatenate)
/* harmony export */ });
/** Chunks of one table, in order, as a single chunk. */
function concatenate(chunks) {
    const [first] = chunks;
    if (first === undefined)
        return { rows: 0, columns: [] };
    if (chunks.length === 1)
        return first;
    const rows = chunks.reduce((total, chunk) => total + chunk.rows, 0);
    const columns = first.columns.map((column, position) => {
        const parts = chunks.map((chunk) => chunk.columns[position]);
        return column.kind === 'string'
            ? joinStrings(column.name, parts, rows)
            : joinNumbers(column, parts, rows);
    });
    const tensors = first.tensors?.map((tensor, position) => joinTensors(tensor, chunks.map((chunk) => chunk.tensors[position])));
    return { rows, columns, ...(tensors === undefined ? {} : { tensors }) };
}
function joinTensors(first, parts) {
    const length = parts.reduce((total, part) => total + part.data.length, 0);
    const data = emptyLike(first.data, length);
    let at = 0;
    for (const part of parts) {
        data.set(part.data, at);
        at += part.data.length;
    }
    return { ...first, data };
}
function emptyLike(data, length) {
    if (data instanceof Float64Array)
        return new Float64Array(length);
    if (data instanceof Float32Array)
        return new Float32Array(length);
    return data instanceof Int32Array ? new Int32Array(length) : new Uint8Array(length);
}
function joinNumbers(first, parts, rows) {
    const values = new Float64Array(rows);
    let missing = null;
    let at = 0;
    for (const part of parts) {
        values.set(part.values, at);
        if (part.missing !== null)
            (missing ??= new Uint8Array(rows)).set(part.missing, at);
        at += part.values.length;
    }
    return { ...first, values, missing };
}
function joinStrings(name, parts, rows) {
    const codes = new Int32Array(rows);
    const dictionary = [];
    const codeOf = new Map();
    let at = 0;
    for (const part of parts) {
        const mapped = new Int32Array(part.dictionary.length).fill(-2);
        for (const code of part.codes) {
            if (code < 0) {
                codes[at++] = -1;
                continue;
            }
            if (mapped[code] === -2)
                mapped[code] = codeFor(part.dictionary[code], dictionary, codeOf);
            codes[at++] = mapped[code];
        }
    }
    return { kind: 'string', name, codes, dictionary };
}
function codeFor(text, dictionary, codeOf) {
    const known = codeOf.get(text);
    if (known !== undefined)
        return known;
    const code = dictionary.push(text) - 1;
    codeOf.set(text, code);
    return code;
}


/***/ }),

/***/ 25726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ quantilesOf),
/* harmony export */   V$: () => (/* binding */ distinctValues),
/* harmony export */   Zn: () => (/* binding */ momentsOf),
/* harmony export */   al: () => (/* binding */ valueCounts),
/* harmony export */   rQ: () => (/* binding */ countsBetween),
/* harmony export */   tH: () => (/* binding */ countWithin)
/* harmony export */ });
/** Mean and standard deviation by two passes in ascending order, so that the order of the rows cannot matter. */
function momentsOf({ values, counts, total }) {
    if (total === 0)
        return { mean: NaN, deviation: NaN };
    let sum = 0;
    for (let at = 0; at < values.length; at++)
        sum += values[at] * (counts?.[at] ?? 1);
    const mean = sum / total;
    let squares = 0;
    for (let at = 0; at < values.length; at++)
        squares += (values[at] - mean) ** 2 * (counts?.[at] ?? 1);
    return { mean, deviation: Math.sqrt(squares / total) };
}
/** Number of different values. */
function distinctValues({ values, counts }) {
    if (counts !== null)
        return values.length;
    let distinct = values.length > 0 ? 1 : 0;
    for (let at = 1; at < values.length; at++)
        if (values[at] !== values[at - 1])
            distinct++;
    return distinct;
}
/** Distinct values with their counts, or null when there are more than `limit`. */
function valueCounts({ values, counts }, limit) {
    const found = [];
    const times = [];
    for (let at = 0; at < values.length; at++) {
        const value = values[at];
        if (at === 0 || value !== values[at - 1]) {
            if (found.length === limit)
                return null;
            found.push(value);
            times.push(0);
        }
        times[times.length - 1] += counts?.[at] ?? 1;
    }
    return { values: found, counts: times };
}
/**
 * Quantiles at ascending `probabilities` by linear interpolation between order statistics (NumPy's default, Hyndman and
 * Fan 1996, type 7).
 */
function quantilesOf(distribution, probabilities) {
    const { total } = distribution;
    const valueAt = orderStatistics(distribution);
    return probabilities.map((probability) => {
        const rank = probability * (total - 1);
        const low = Math.floor(rank);
        const from = valueAt(low);
        // NumPy's lerp: from + (to - from) * t, from the other end when t >= 0.5.
        const share = rank - low;
        if (share === 0)
            return from;
        const to = valueAt(low + 1);
        return share >= 0.5 ? to - (to - from) * (1 - share) : from + (to - from) * share;
    });
}
/** The value of ascending rank r (0-based); ranks must not fall from call to call. */
function orderStatistics({ values, counts, total }) {
    if (counts === null)
        return (rank) => values[Math.min(rank, total - 1)];
    let at = 0;
    let before = 0;
    return (rank) => {
        if (rank < before) {
            at = 0;
            before = 0;
        }
        while (at < values.length - 1 && before + counts[at] <= rank)
            before += counts[at++];
        return values[at];
    };
}
/** Values in (edge[i-1], edge[i]] for ascending edges, the last bin open above: edges.length + 1 counts. */
function countsBetween({ values, counts, total }, edges) {
    const bins = new Float64Array(edges.length + 1);
    let before = 0;
    let sum = 0;
    let from = 0;
    for (let bin = 0; bin < edges.length; bin++) {
        const end = upperBound(values, edges[bin], from);
        if (counts === null)
            sum = end;
        else
            for (let at = from; at < end; at++)
                sum += counts[at];
        bins[bin] = sum - before;
        before = sum;
        from = end;
    }
    bins[edges.length] = total - before;
    return bins;
}
/** Values in [min, max]. */
function countWithin({ values, counts, total }, min, max) {
    if (values.length === 0 || (values[0] >= min && values[values.length - 1] <= max))
        return total;
    let within = 0;
    for (let at = 0; at < values.length; at++) {
        if (values[at] >= min && values[at] <= max)
            within += counts?.[at] ?? 1;
    }
    return within;
}
/** First index from `from` on whose value is above `edge`. */
function upperBound(values, edge, from) {
    let low = from;
    let high = values.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (values[middle] <= edge)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 65770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U_: () => (/* binding */ distinctIn),
  EH: () => (/* binding */ missingIn),
  dp: () => (/* binding */ profileOf),
  uV: () => (/* binding */ sampleOf)
});

// UNUSED EXPORTS: TableProfile

// EXTERNAL MODULE: ./src/data/table-source.ts
var table_source = __webpack_require__(80416);
;// CONCATENATED MODULE: ./src/data/statistics/distinct-estimate.ts
const INDEX_BITS = 12;
const REGISTERS = 1 << INDEX_BITS;
/**
 * HyperLogLog (Flajolet et al., 2007) with 4,096 registers: distinct count within about 1.6 % once counting exactly
 * takes too much memory. Mergeable exactly: registers are maxima.
 */
class DistinctEstimate {
    #registers = new Uint8Array(REGISTERS);
    /** `first` and `second`: independent 32-bit hashes of the item. */
    add(first, second) {
        const index = first >>> (32 - INDEX_BITS);
        const rank = Math.clz32(second) + 1;
        if (rank > this.#registers[index])
            this.#registers[index] = rank;
    }
    merge(other) {
        for (let index = 0; index < REGISTERS; index++) {
            if (other.#registers[index] > this.#registers[index])
                this.#registers[index] = other.#registers[index];
        }
    }
    estimate() {
        let sum = 0;
        let empty = 0;
        for (const rank of this.#registers) {
            sum += 2 ** -rank;
            if (rank === 0)
                empty++;
        }
        const raw = ((0.7213 / (1 + 1.079 / REGISTERS)) * REGISTERS ** 2) / sum;
        const corrected = raw <= 2.5 * REGISTERS && empty > 0 ? REGISTERS * Math.log(REGISTERS / empty) : raw;
        return Math.round(corrected);
    }
}

// EXTERNAL MODULE: ./src/data/statistics/text-hash.ts
var text_hash = __webpack_require__(77184);
;// CONCATENATED MODULE: ./src/data/statistics/text-kinds.ts
/** Dates and times as files hold them: ISO 8601, its common relatives, and day or month first with / or . */
const TIMESTAMP = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?(?:Z|UTC|[AP]M|[+-]\d{2}:?\d{2}))?)?$/i;
const NUMERIC = /^[ \t]*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?[ \t]*$/i;
function isTimestamp(text) {
    return text.length >= 8 && text.length <= 40 && TIMESTAMP.test(text);
}
function isNumeric(text) {
    return text.length <= 60 && NUMERIC.test(text);
}
function wordsIn(text) {
    let words = 0;
    let inside = false;
    for (let at = 0; at < text.length; at++) {
        const letter = text.charCodeAt(at) > 32;
        if (letter && !inside)
            words++;
        inside = letter;
    }
    return words;
}

;// CONCATENATED MODULE: ./src/data/statistics/category-counts.ts



/** Different texts counted one by one; a column with more is an id or free text, not a category. */
const MAX_CATEGORIES = 100_000;
/** Counts of the texts of a string column and what they look like, mergeable. */
class CategoryCounts {
    /** Empty once there were more than MAX_CATEGORIES. */
    counts = new Map();
    overflowed = false;
    present = 0;
    missing = 0;
    /** Cells that look like dates or times. */
    timestamps = 0;
    /** Cells that read as numbers. */
    numbers = 0;
    words = 0;
    #estimate = new DistinctEstimate();
    add({ codes, dictionary }) {
        const counts = new Int32Array(dictionary.length);
        for (const code of codes) {
            if (code < 0)
                this.missing++;
            else
                counts[code]++;
        }
        for (let code = 0; code < counts.length; code++)
            if (counts[code] > 0)
                this.#count(dictionary[code], counts[code]);
    }
    merge(other) {
        this.present += other.present;
        this.missing += other.missing;
        this.timestamps += other.timestamps;
        this.numbers += other.numbers;
        this.words += other.words;
        this.#estimate.merge(other.#estimate);
        if (other.overflowed)
            this.#overflow();
        else
            for (const [text, count] of other.counts)
                this.#remember(text, count);
    }
    distinct() {
        return this.overflowed ? Math.max(MAX_CATEGORIES + 1, this.#estimate.estimate()) : this.counts.size;
    }
    #count(text, count) {
        this.present += count;
        if (isTimestamp(text))
            this.timestamps += count;
        if (isNumeric(text))
            this.numbers += count;
        this.words += wordsIn(text) * count;
        (0,text_hash/* hashText */.q)(text, HASH, 0);
        this.#estimate.add(HASH[0], HASH[1]);
        this.#remember(text, count);
    }
    #remember(text, count) {
        if (this.overflowed)
            return;
        this.counts.set(text, (this.counts.get(text) ?? 0) + count);
        if (this.counts.size > MAX_CATEGORIES)
            this.#overflow();
    }
    #overflow() {
        this.overflowed = true;
        this.counts.clear();
    }
}
const HASH = new Int32Array(2);

// EXTERNAL MODULE: ./src/data/statistics/distribution.ts
var statistics_distribution = __webpack_require__(25726);
;// CONCATENATED MODULE: ./src/data/statistics/sort.ts
const DIGIT_BITS = 11;
const BUCKETS = 1 << DIGIT_BITS;
const SMALL = 4_096;
/** Columns are sorted one after the other: they share the second array, up to 16 MiB, since a fresh one costs time. */
const MAX_SHARED = 2 ** 21;
let shared = new Float64Array(0);
function secondArray(length) {
    if (length > MAX_SHARED)
        return new Float64Array(length);
    if (shared.length < length)
        shared = new Float64Array(length);
    return shared.subarray(0, length);
}
/**
 * Sorts doubles without NaN ascending, in place: three counting passes over the high 32 bits (sign, exponent and 20
 * bits of the mantissa), then the few neighbours that agree in those are put in order. About three times faster than
 * Float64Array.sort on a million values.
 */
function sortDoubles(values) {
    const length = values.length;
    if (length < SMALL) {
        values.sort();
        return;
    }
    const second = secondArray(length);
    second.set(values);
    const buffers = [second, values];
    const counts = new Uint32Array(3 * BUCKETS);
    const words = new Uint32Array(second.buffer, second.byteOffset, 2 * length);
    for (let at = 0; at < length; at++) {
        const key = sortKey(words[2 * at + 1]);
        counts[key & (BUCKETS - 1)]++;
        counts[BUCKETS + ((key >>> DIGIT_BITS) & (BUCKETS - 1))]++;
        counts[2 * BUCKETS + (key >>> (2 * DIGIT_BITS))]++;
    }
    for (let digit = 0; digit < 3; digit++) {
        scatter(buffers[digit % 2], buffers[(digit + 1) % 2], digit, counts.subarray(digit * BUCKETS, (digit + 1) * BUCKETS));
    }
    orderTies(values);
}
/** The high word of a double as an unsigned integer that sorts like the double (little-endian machines only, as all of Node's). */
function sortKey(word) {
    return (word & 0x80000000 ? ~word : word | 0x80000000) >>> 0;
}
function scatter(from, to, digit, counts) {
    let total = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
        const count = counts[bucket];
        counts[bucket] = total;
        total += count;
    }
    const words = new Uint32Array(from.buffer, from.byteOffset, from.length * 2);
    const shift = digit * DIGIT_BITS;
    for (let at = 0; at < from.length; at++) {
        const bucket = (sortKey(words[2 * at + 1]) >>> shift) & (BUCKETS - 1);
        to[counts[bucket]++] = from[at];
    }
}
function orderTies(values) {
    const words = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
    for (let start = 0, end = 1; start < values.length; start = end++) {
        let ordered = true;
        for (; end < values.length && words[2 * end + 1] === words[2 * start + 1]; end++) {
            if (values[end] < values[end - 1])
                ordered = false;
        }
        if (!ordered)
            values.subarray(start, end).sort();
    }
}

;// CONCATENATED MODULE: ./src/data/statistics/number-values.ts


/** Buckets kept once a column has too many values to hold each; 65,536 give quantiles to 1.5e-5 of the rows. */
const MAX_BUCKETS = 65_536;
/**
 * All values of a number column, mergeable. Up to `limit` values are held one by one. Beyond that, values are counted
 * by a prefix of their bits: sign, exponent and as many bits of the mantissa (20 at most, relative width 2^-20) as give
 * no more than MAX_BUCKETS different prefixes. Both rules depend on the set of values alone, so that any order and any
 * split of the rows give the same result.
 */
class NumberValues {
    #limit;
    #values;
    #buckets = null;
    /** Low bits of the high word that are dropped. */
    #dropped = 0;
    total = 0;
    missing = 0;
    infinite = 0;
    min = Infinity;
    max = -Infinity;
    #distribution = null;
    #distinct = null;
    constructor(limit, expected = 0) {
        this.#limit = limit;
        this.#values = new Float64Array(Math.min(limit, expected));
    }
    add({ values, missing }) {
        this.#distribution = null;
        if (this.#buckets === null && this.total + values.length > this.#values.length)
            this.#reserve(values.length);
        if (this.#buckets === null && this.total + values.length <= this.#values.length) {
            this.#addAll(values, missing);
            return;
        }
        for (let row = 0; row < values.length; row++) {
            const value = values[row];
            if (value !== value || missing?.[row] === 1)
                this.missing++;
            else if (value === Infinity || value === -Infinity)
                this.infinite++;
            else {
                if (value < this.min)
                    this.min = value;
                if (value > this.max)
                    this.max = value;
                this.#put(value === 0 ? 0 : value, 1);
            }
        }
    }
    /** As the loop of `add`, where all values find room. */
    #addAll(values, missing) {
        const held = this.#values;
        let { total, min, max } = this;
        for (let row = 0; row < values.length; row++) {
            const value = values[row];
            if (value - value === 0 && (missing === null || missing[row] !== 1)) {
                if (value < min)
                    min = value;
                if (value > max)
                    max = value;
                held[total++] = value === 0 ? 0 : value;
            }
            else if (value !== value || missing?.[row] === 1)
                this.missing++;
            else
                this.infinite++;
        }
        this.total = total;
        this.min = min;
        this.max = max;
    }
    merge(other) {
        this.#distribution = null;
        this.missing += other.missing;
        this.infinite += other.infinite;
        this.min = Math.min(this.min, other.min);
        this.max = Math.max(this.max, other.max);
        if (other.#buckets === null) {
            if (this.#buckets === null)
                this.#reserve(other.total);
            for (let at = 0; at < other.total; at++)
                this.#put(other.#values[at], 1);
            return;
        }
        if (this.#buckets === null)
            this.#spill();
        this.#coarsen(other.#dropped);
        for (const [key, count] of other.#buckets) {
            this.#count(key >> (this.#dropped - other.#dropped), count);
            this.total += count;
        }
    }
    /** Sorts what was added; cheap when called again without new values. */
    distribution() {
        if (this.#distribution !== null)
            return this.#distribution;
        if (this.#buckets === null) {
            const values = this.#values.subarray(0, this.total);
            sortDoubles(values);
            this.#distribution = { values, counts: null, total: this.total, exact: true };
            return this.#distribution;
        }
        const words = new Int32Array(2);
        const double = new Float64Array(words.buffer);
        const pairs = [...this.#buckets].map(([key, count]) => {
            words[1] = key << this.#dropped;
            return [double[0], count];
        });
        pairs.sort(([a], [b]) => a - b);
        const values = Float64Array.from(pairs, ([value]) => value);
        const counts = Float64Array.from(pairs, ([, count]) => count);
        this.#distribution = { values, counts, total: this.total, exact: false };
        return this.#distribution;
    }
    /** Number of different finite values. */
    distinct() {
        const distribution = this.distribution();
        if (this.#distinct?.of !== distribution)
            this.#distinct = { of: distribution, count: (0,statistics_distribution/* distinctValues */.V$)(distribution) };
        return this.#distinct.count;
    }
    #put(value, count) {
        if (this.#buckets === null) {
            if (this.total < this.#limit) {
                this.#values[this.total++] = value;
                return;
            }
            this.#spill();
        }
        this.#count(prefixOf(value, this.#dropped), count);
        this.total += count;
    }
    #count(key, count) {
        const buckets = this.#buckets;
        buckets.set(key, (buckets.get(key) ?? 0) + count);
        while (this.#buckets.size > MAX_BUCKETS)
            this.#coarsen(this.#dropped + 1);
    }
    #coarsen(dropped) {
        if (dropped <= this.#dropped)
            return;
        const coarse = new Map();
        for (const [key, count] of this.#buckets) {
            const prefix = key >> (dropped - this.#dropped);
            coarse.set(prefix, (coarse.get(prefix) ?? 0) + count);
        }
        this.#buckets = coarse;
        this.#dropped = dropped;
    }
    #spill() {
        this.#buckets = new Map();
        const { total } = this;
        this.total = 0;
        for (let at = 0; at < total; at++)
            this.#put(this.#values[at], 1);
        this.#values = new Float64Array(0);
    }
    #reserve(more) {
        const needed = Math.min(this.#limit, this.total + more);
        if (needed <= this.#values.length)
            return;
        const grown = new Float64Array(Math.min(this.#limit, Math.max(needed, this.#values.length * 2)));
        grown.set(this.#values.subarray(0, this.total));
        this.#values = grown;
    }
}
const WORDS = new Int32Array(2);
const DOUBLE = new Float64Array(WORDS.buffer);
function prefixOf(value, dropped) {
    DOUBLE[0] = value;
    return WORDS[1] >> dropped;
}

// EXTERNAL MODULE: ./src/data/statistics/row-hashes.ts
var row_hashes = __webpack_require__(98467);
// EXTERNAL MODULE: ./src/data/read/concatenate.ts
var concatenate = __webpack_require__(39236);
;// CONCATENATED MODULE: ./src/data/statistics/row-sample.ts

/** Rows enough to see that one column gives another away; few enough for any memory. */
const SAMPLE_ROWS = 20_000;
/** Takes every k-th row of chunks that come in order, k such that about SAMPLE_ROWS of `expectedRows` are taken. */
class RowSampler {
    #step;
    #seen = 0;
    #parts = [];
    constructor(expectedRows) {
        this.#step = Math.max(1, Math.ceil(expectedRows / SAMPLE_ROWS));
    }
    add(chunk) {
        const first = (this.#step - (this.#seen % this.#step)) % this.#step;
        if (first < chunk.rows)
            this.#parts.push(everyNth(chunk, this.#step, first));
        this.#seen += chunk.rows;
    }
    rows() {
        const sample = (0,concatenate/* concatenate */.u)(this.#parts);
        this.#parts = [sample];
        return sample;
    }
}
function everyNth(chunk, step, first) {
    if (step === 1)
        return chunk;
    const rows = Math.ceil((chunk.rows - first) / step);
    const columns = chunk.columns.map((column) => {
        if (column.kind === 'string') {
            return { ...column, codes: Int32Array.from({ length: rows }, (_, row) => column.codes[first + row * step]) };
        }
        const values = Float64Array.from({ length: rows }, (_, row) => column.values[first + row * step]);
        const { missing } = column;
        const gone = missing && Uint8Array.from({ length: rows }, (_, row) => missing[first + row * step]);
        return { ...column, values, missing: gone };
    });
    return { rows, columns };
}

;// CONCATENATED MODULE: ./src/data/statistics/profile.ts





/** Doubles held for exact order statistics, over all columns of a table: 256 MiB. */
const EXACT_VALUES = 2 ** 25;
/** Everything that quality and drift need to know of a table, mergeable over chunks and shards of it. */
class TableProfile {
    schema;
    columns;
    hashes;
    /** False when rows hold arrays beside the columns: equal columns are then no equal rows. */
    wholeRows;
    rows = 0;
    constructor(schema, expectedRows = 0, wholeRows = true) {
        this.schema = schema;
        this.wholeRows = wholeRows;
        const limit = Math.max(65_536, Math.floor(EXACT_VALUES / Math.max(1, schema.length)));
        this.columns = schema.map(({ name, type }) => type === 'string' || type === 'timestamp'
            ? { kind: 'string', name, type, texts: new CategoryCounts() }
            : { kind: 'number', name, type, values: new NumberValues(limit, expectedRows) });
        this.hashes = new row_hashes/* RowHashes */.h(schema.map(({ name }) => name), expectedRows);
    }
    add(chunk) {
        this.rows += chunk.rows;
        this.hashes.add(chunk);
        for (const [position, column] of chunk.columns.entries()) {
            const profile = this.columns[position];
            if (column.kind === 'string' && profile.kind === 'string')
                profile.texts.add(column);
            if (column.kind === 'number' && profile.kind === 'number')
                profile.values.add(column);
        }
    }
    /** Adds a profile of other rows of the same table (same schema). */
    merge(other) {
        this.rows += other.rows;
        this.hashes.merge(other.hashes);
        for (const [position, profile] of this.columns.entries()) {
            const column = other.columns[position];
            if (column.kind === 'string' && profile.kind === 'string')
                profile.texts.merge(column.texts);
            if (column.kind === 'number' && profile.kind === 'number')
                profile.values.merge(column.values);
        }
    }
    column(name) {
        return this.columns.find((column) => column.name === name);
    }
}
const READINGS = new WeakMap();
/** Reads the table once; quality and drift of the same table share the result. */
async function profileOf(table) {
    return (await readingOf(table)).profile;
}
/** Some rows of the table, from the same reading. */
async function sampleOf(table) {
    return (await readingOf(table)).sample;
}
function readingOf(table) {
    const known = READINGS.get(table);
    if (known !== undefined)
        return known;
    const made = readAll((0,table_source/* isTableSource */._h)(table) ? table : (0,table_source/* sourceOf */.vz)(table));
    READINGS.set(table, made);
    return made;
}
async function readAll(source) {
    const profile = new TableProfile(source.schema, source.rows ?? 0, source.tensors?.every((tensor) => tensor.inColumns) ?? true);
    const sampler = new RowSampler(source.rows ?? 0);
    for await (const chunk of source.columnChunks?.() ?? source.chunks()) {
        profile.add(chunk);
        sampler.add(chunk);
    }
    return { profile, sample: sampler.rows() };
}
function missingIn(column) {
    return column.kind === 'string' ? column.texts.missing : column.values.missing;
}
function distinctIn(column) {
    return column.kind === 'string' ? column.texts.distinct() : column.values.distinct();
}


/***/ }),

/***/ 98467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ RowHashes)
/* harmony export */ });
/* harmony import */ var _text_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77184);

/** Different rows remembered by hash (12 bytes each, at half load); beyond that a hash-defined share of the rows is. */
const MAX_ROWS = 1 << 23;
const MISSING = 0x7ff8dead;
/**
 * Which rows a table holds, by 64-bit hashes of their cells (chance of a false duplicate among a million rows: 3e-8).
 * When there are more than MAX_ROWS different ones, only rows whose hash ends in `level` zero bits are kept: equal rows
 * are kept or dropped together, so that shares stay unbiased and any split of the table gives the same answer.
 */
class RowHashes {
    #names;
    #first;
    #second;
    /** Rows with this hash; 0 marks a free slot. */
    #counts;
    #distinct = 0;
    #kept = 0;
    #level = 0;
    #dictionaries = new WeakMap();
    /**
     * `names`: the columns that make up a row; their order in the file does not matter.
     * `expectedRows`: room for as many from the start, which saves moving them.
     */
    constructor(names, expectedRows = 0) {
        this.#names = names.toSorted((a, b) => (a < b ? -1 : 1));
        const slots = 2 ** Math.ceil(Math.log2(2 * Math.min(MAX_ROWS, Math.max(512, expectedRows + 1))));
        this.#first = new Int32Array(slots);
        this.#second = new Int32Array(slots);
        this.#counts = new Uint32Array(slots);
    }
    add(chunk) {
        const first = new Int32Array(chunk.rows).fill(0x3c6ef372);
        const second = new Int32Array(chunk.rows).fill(0x1f83d9ab);
        const byName = new Map(chunk.columns.map((column) => [column.name, column]));
        for (const name of this.#names)
            this.#mix(byName.get(name), first, second);
        for (let row = 0; row < chunk.rows; row++)
            this.#put((0,_text_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .scramble */ .C)(first[row]), (0,_text_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .scramble */ .C)(second[row]), 1);
    }
    merge(other) {
        while (this.#level < other.#level)
            this.#sample();
        other.#each((first, second, count) => {
            this.#put(first, second, count);
        });
    }
    /** Share of rows that repeat an earlier row, in [0,1]; `exact` false when it is measured on a sample of the rows. */
    duplicates() {
        return { share: this.#kept === 0 ? 0 : 1 - this.#distinct / this.#kept, exact: this.#level === 0 };
    }
    /** Share of the rows here that also occur in `other`, in [0,1]. */
    shareIn(other) {
        const mask = (1 << Math.max(this.#level, other.#level)) - 1;
        let rows = 0;
        let found = 0;
        this.#each((first, second, count) => {
            if ((second & mask) !== 0)
                return;
            rows += count;
            if (other.#counts[other.#slot(first, second)] > 0)
                found += count;
        });
        return rows === 0 ? 0 : found / rows;
    }
    #mix(column, first, second) {
        const rows = first.length;
        if (column.kind === 'string') {
            const hashes = this.#hashesOf(column.dictionary);
            for (let row = 0; row < rows; row++) {
                const code = column.codes[row];
                const low = code < 0 ? MISSING : hashes[2 * code];
                const high = code < 0 ? MISSING : hashes[2 * code + 1];
                first[row] = round(first[row], low);
                second[row] = round(second[row], high);
            }
            return;
        }
        const { values, missing } = column;
        const words = new Int32Array(values.buffer, values.byteOffset, 2 * rows);
        for (let row = 0; row < rows; row++) {
            const value = values[row];
            const gone = value !== value || (missing !== null && missing[row] === 1);
            // 0 and -0 are equal, their bits are not.
            const left = value === 0 ? 0 : words[2 * row];
            const right = value === 0 ? 0 : words[2 * row + 1];
            const low = gone ? MISSING : Math.imul(left, 0x2c1b3c6d) ^ right;
            const high = gone ? MISSING : Math.imul(right, 0x297a2d39) ^ left;
            first[row] = round(first[row], low);
            second[row] = round(second[row], high);
        }
    }
    #hashesOf(dictionary) {
        const known = this.#dictionaries.get(dictionary);
        if (known !== undefined)
            return known;
        const hashes = new Int32Array(2 * dictionary.length);
        for (const [code, text] of dictionary.entries())
            (0,_text_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashText */ .q)(text, hashes, 2 * code);
        this.#dictionaries.set(dictionary, hashes);
        return hashes;
    }
    #put(first, second, count) {
        if ((second & ((1 << this.#level) - 1)) !== 0)
            return;
        const slot = this.#slot(first, second);
        this.#kept += count;
        if (this.#counts[slot] === 0) {
            this.#first[slot] = first;
            this.#second[slot] = second;
            this.#distinct++;
        }
        this.#counts[slot] += count;
        if (this.#distinct * 2 <= this.#counts.length)
            return;
        if (this.#distinct >= MAX_ROWS)
            this.#sample();
        else
            this.#rebuild(this.#counts.length * 2);
    }
    #slot(first, second) {
        const mask = this.#counts.length - 1;
        let slot = first & mask;
        while (this.#counts[slot] > 0 && (this.#first[slot] !== first || this.#second[slot] !== second)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
    #sample() {
        this.#level++;
        this.#rebuild(this.#counts.length);
    }
    #rebuild(capacity) {
        const [first, second, counts] = [this.#first, this.#second, this.#counts];
        this.#first = new Int32Array(capacity);
        this.#second = new Int32Array(capacity);
        this.#counts = new Uint32Array(capacity);
        this.#distinct = 0;
        this.#kept = 0;
        for (let slot = 0; slot < counts.length; slot++) {
            if (counts[slot] > 0)
                this.#put(first[slot], second[slot], counts[slot]);
        }
    }
    #each(visit) {
        for (let slot = 0; slot < this.#counts.length; slot++) {
            if (this.#counts[slot] > 0)
                visit(this.#first[slot], this.#second[slot], this.#counts[slot]);
        }
    }
}
function round(hash, word) {
    const mixed = Math.imul(hash ^ (0,_text_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .scramble */ .C)(word), 0x9e3779b1);
    return (mixed << 13) | (mixed >>> 19);
}


/***/ }),

/***/ 77184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ scramble),
/* harmony export */   q: () => (/* binding */ hashText)
/* harmony export */ });
/** Two independent 32-bit hashes of a text (murmur-like rounds over UTF-16 units), written to `out`. */
function hashText(text, out, at) {
    let first = 0x2545f491 ^ text.length;
    let second = 0x6c8e9cf5 ^ text.length;
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        first = Math.imul(first ^ unit, 0x5bd1e995);
        first ^= first >>> 15;
        second = Math.imul(second ^ unit, 0x1b873593);
        second ^= second >>> 13;
    }
    out[at] = scramble(first);
    out[at + 1] = scramble(second ^ 0x9e3779b9);
}
/** The finaliser of MurmurHash3 (Appleby, public domain): every input bit flips every output bit with chance one half. */
function scramble(hash) {
    let mixed = hash;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}


/***/ })

};
