export const id = 5804;
export const ids = [5804];
export const modules = {

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

/***/ 29341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ CategoryCounts)
});

// UNUSED EXPORTS: MAX_CATEGORIES

;// CONCATENATED MODULE: ./src/data/statistics/distinct-estimate.ts
const INDEX_BITS = 12;
const REGISTERS = 1 << INDEX_BITS;
/**
 * HyperLogLog (Flajolet et al., 2007) with 4,096 registers: distinct count within about 1.6 % once counting exactly
 * takes too much memory. Mergeable exactly: registers are maxima.
 */
class DistinctEstimate {
    #registers;
    constructor(registers = new Uint8Array(REGISTERS)) {
        this.#registers = registers;
    }
    get registers() {
        return this.#registers;
    }
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
    #estimate;
    constructor(estimate = new DistinctEstimate()) {
        this.#estimate = estimate;
    }
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
    /** The same as plain data, which shares what is held here. */
    state() {
        const { counts, overflowed, present, missing, timestamps, numbers, words } = this;
        const { registers } = this.#estimate;
        return { kind: 'string', counts, overflowed, present, missing, timestamps, numbers, words, registers };
    }
    static of(state) {
        const made = new CategoryCounts(new DistinctEstimate(state.registers));
        made.overflowed = state.overflowed;
        made.present = state.present;
        made.missing = state.missing;
        made.timestamps = state.timestamps;
        made.numbers = state.numbers;
        made.words = state.words;
        for (const [text, count] of state.counts)
            made.counts.set(text, count);
        return made;
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


/***/ }),

/***/ 25726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ quantilesOf),
/* harmony export */   V$: () => (/* binding */ distinctValues),
/* harmony export */   Zn: () => (/* binding */ momentsOf),
/* harmony export */   al: () => (/* binding */ valueCounts),
/* harmony export */   hm: () => (/* binding */ wholeNumberCounts),
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
/** Whole numbers of a range as wide as this are counted, not sorted. */
const MAX_COUNTED_RANGE = 2 ** 20;
/**
 * Values with their counts, when all of them are whole numbers of a range no wider than they are many: ages, amounts,
 * codes and truth values need no sorting. Null for others.
 * @param values in any order, without NaN and infinities, in [min, max]
 */
function wholeNumberCounts(values, min, max) {
    const range = max - min + 1;
    if (!(range <= Math.min(MAX_COUNTED_RANGE, values.length)) || !Number.isSafeInteger(min))
        return null;
    const times = new Uint32Array(range);
    for (let at = 0; at < values.length; at++) {
        const place = values[at] - min;
        if (place !== (place | 0))
            return null;
        times[place]++;
    }
    const distinct = times.reduce((sum, count) => (count > 0 ? sum + 1 : sum), 0);
    const [found, counts] = [new Float64Array(distinct), new Float64Array(distinct)];
    for (let place = 0, to = 0; place < range; place++) {
        if (times[place] === 0)
            continue;
        found[to] = min + place;
        counts[to++] = times[place];
    }
    return { values: found, counts, total: values.length, exact: true };
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

/***/ 37667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ NumberValues)
});

;// CONCATENATED MODULE: ./src/data/statistics/bucket-counts.ts
/** Slots of the table: at most half of them are taken. */
const SLOTS = 1 << 17;
const MAX_BUCKETS = SLOTS / 2;
/** Counts of values by a prefix of the high 32 bits of a double, in an open-addressed table. */
class BucketCounts {
    #keys = new Int32Array(SLOTS);
    #counts = new Float64Array(SLOTS);
    #size = 0;
    /** Low bits of the high word that are dropped. */
    dropped = 0;
    /** Counts all values that are finite, in one loop. */
    addAll(values, missing) {
        const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
        for (let row = 0; row < values.length; row++) {
            const value = values[row];
            if (value - value !== 0 || (missing !== null && missing[row] === 1))
                continue;
            // 0 and -0 are equal, their bits are not.
            this.add(value === 0 ? 0 : words[2 * row + 1] >> this.dropped, 1);
        }
    }
    /** @param key a high word without its `dropped` low bits */
    add(key, count) {
        const keys = this.#keys;
        const counts = this.#counts;
        let slot = Math.imul(key, 0x9e3779b1) >>> 15;
        while (counts[slot] !== 0 && keys[slot] !== key)
            slot = (slot + 1) & (SLOTS - 1);
        if (counts[slot] === 0) {
            keys[slot] = key;
            this.#size++;
        }
        counts[slot] += count;
        while (this.#size > MAX_BUCKETS)
            this.coarsen(this.dropped + 1);
    }
    /** Drops more bits of all prefixes, where there are fewer than `dropped` dropped. */
    coarsen(dropped) {
        if (dropped <= this.dropped)
            return;
        const shift = dropped - this.dropped;
        const [keys, counts] = [this.#keys, this.#counts];
        this.#keys = new Int32Array(SLOTS);
        this.#counts = new Float64Array(SLOTS);
        this.#size = 0;
        this.dropped = dropped;
        for (let slot = 0; slot < SLOTS; slot++)
            if (counts[slot] > 0)
                this.add(keys[slot] >> shift, counts[slot]);
    }
    each(visit) {
        for (let slot = 0; slot < SLOTS; slot++)
            if (this.#counts[slot] > 0)
                visit(this.#keys[slot], this.#counts[slot]);
    }
    get size() {
        return this.#size;
    }
}

// EXTERNAL MODULE: ./src/data/statistics/distribution.ts
var distribution = __webpack_require__(25726);
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



/**
 * All values of a number column, mergeable. Up to `limit` values are held one by one. Beyond that, values are counted
 * by a prefix of their bits: sign, exponent and as many bits of the mantissa (20 at most, relative width 2^-20) as give
 * no more than 65,536 different prefixes, which gives quantiles to 1.5e-5 of the rows. Both rules depend on the set of
 * values alone, so that any order and any split of the rows give the same result.
 */
class NumberValues {
    #limit;
    #expected;
    /** Null when they are counted in #buckets, or, with their counts, in #distribution alone. */
    #values;
    #buckets = null;
    total = 0;
    missing = 0;
    infinite = 0;
    min = Infinity;
    max = -Infinity;
    #distribution = null;
    #distinct = null;
    constructor(limit, expected = 0) {
        this.#limit = limit;
        this.#expected = Math.min(limit, expected);
        this.#values = new Float64Array(0);
    }
    /** @param spent true when the array of the column may be changed and kept, which saves a copy */
    add({ values, missing }, spent = false) {
        if (spent && this.total === 0 && this.#buckets === null && values.length <= this.#limit) {
            this.#distribution = null;
            this.#distinct = null;
            this.#values = values;
            this.#addAll(values, values, missing);
            return;
        }
        const held = this.#change(values.length);
        if (held !== null && this.total + values.length <= held.length)
            this.#addAll(held, values, missing);
        else
            this.#addCounting(values, missing);
    }
    /** All values find room, which may be where they are: no value moves up. */
    #addAll(held, values, missing) {
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
    #addCounting(values, missing) {
        let finite = 0;
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
                finite++;
            }
        }
        if (this.#buckets === null && this.total + finite <= this.#limit) {
            for (let row = 0; row < values.length; row++) {
                const value = values[row];
                if (value - value === 0 && missing?.[row] !== 1)
                    this.#values[this.total++] = value === 0 ? 0 : value;
            }
            return;
        }
        this.#spill().addAll(values, missing);
        this.total += finite;
    }
    merge(other) {
        this.missing += other.missing;
        this.infinite += other.infinite;
        this.min = Math.min(this.min, other.min);
        this.max = Math.max(this.max, other.max);
        const held = this.#change(other.total);
        const buckets = other.#buckets;
        if (buckets !== null) {
            const own = this.#spill();
            own.coarsen(buckets.dropped);
            buckets.each((key, count) => {
                own.add(key >> (own.dropped - buckets.dropped), count);
            });
        }
        else if (held !== null && this.total + other.total <= this.#limit) {
            held.set(other.#held(), this.total);
        }
        else
            this.#spill().addAll(other.#held(), null);
        this.total += other.total;
    }
    /** Sorts what was added; cheap when called again without new values. */
    distribution() {
        return (this.#distribution ??= this.#sorted());
    }
    /** Number of different finite values. */
    distinct() {
        return (this.#distinct ??= (0,distribution/* distinctValues */.V$)(this.distribution()));
    }
    /** The same as plain data, which shares the arrays; of few different values it holds each once. */
    state() {
        const { total, missing, infinite, min, max } = this;
        const [distribution, distinct] = [this.distribution(), this.distinct()];
        const dropped = this.#buckets?.dropped ?? null;
        return { kind: 'number', limit: this.#limit, total, missing, infinite, min, max, distribution, dropped, distinct };
    }
    static of(state) {
        const made = new NumberValues(state.limit);
        made.total = state.total;
        made.missing = state.missing;
        made.infinite = state.infinite;
        made.min = state.min;
        made.max = state.max;
        made.#values = state.distribution.counts === null ? state.distribution.values : null;
        if (state.dropped !== null)
            made.#buckets = bucketsOf(state.distribution, state.dropped);
        made.#distribution = state.distribution;
        made.#distinct = state.distinct;
        return made;
    }
    #sorted() {
        if (this.#buckets !== null)
            return distributionOf(this.#buckets, this.total);
        const values = this.#held();
        const counted = (0,distribution/* wholeNumberCounts */.hm)(values, this.min, this.max);
        if (counted !== null)
            return counted;
        sortDoubles(values);
        return { values, counts: null, total: this.total, exact: true };
    }
    /** The values held one by one. */
    #held() {
        if (this.#values !== null)
            return this.#values.subarray(0, this.total);
        const { values, counts } = this.#distribution;
        const held = new Float64Array(this.total);
        for (let at = 0, from = 0; at < values.length; at++)
            held.fill(values[at], from, (from += counts[at]));
        return held;
    }
    /** Room for `more` values as far as the limit allows; null when they are counted in buckets. */
    #change(more) {
        if (this.#buckets === null) {
            this.#values ??= this.#held();
            this.#reserve(this.#values, more);
        }
        this.#distribution = null;
        this.#distinct = null;
        return this.#values;
    }
    #reserve(values, more) {
        const needed = Math.min(this.#limit, this.total + more);
        if (needed <= values.length)
            return;
        const room = Math.max(needed, values.length === 0 ? this.#expected : values.length * 2);
        const grown = new Float64Array(Math.min(this.#limit, room));
        grown.set(values.subarray(0, this.total));
        this.#values = grown;
    }
    #spill() {
        if (this.#buckets !== null)
            return this.#buckets;
        const buckets = new BucketCounts();
        buckets.addAll(this.#values.subarray(0, this.total), null);
        this.#values = null;
        this.#buckets = buckets;
        return buckets;
    }
}
/** The lower end of each bucket's magnitudes stands for it. */
function distributionOf(buckets, total) {
    const words = new Int32Array(2);
    const double = new Float64Array(words.buffer);
    const pairs = [];
    buckets.each((key, count) => {
        words[1] = key << buckets.dropped;
        pairs.push([double[0], count]);
    });
    pairs.sort(([a], [b]) => a - b);
    const values = Float64Array.from(pairs, ([value]) => value);
    const counts = Float64Array.from(pairs, ([, count]) => count);
    return { values, counts, total, exact: false };
}
function bucketsOf({ values, counts }, dropped) {
    const buckets = new BucketCounts();
    buckets.coarsen(dropped);
    const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
    for (let at = 0; at < values.length; at++)
        buckets.add(words[2 * at + 1] >> dropped, counts[at]);
    return buckets;
}


/***/ }),

/***/ 35203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ RowHashes)
});

;// CONCATENATED MODULE: ./src/data/statistics/hash-kernels.ts
/** kernels/hashes.ts compiled by scripts/build-kernels.mjs: WebAssembly in Base64. */
const HASH_KERNELS = 'AGFzbQEAAAABEgNgAn9/AGAFf39/f38AYAABfwMEAwABAgUDAQAABzMEC2ZyZWVBZGRyZXNzAAIKbWl4TnVtYmVycwABC3NjcmFt' +
    'YmxlQWxsAAAGbWVtb3J5AgAK6QUDeQEBeyAAIAFBAnRqIQEDQCAAIAFJBEAgACAA/QAEACICIAJBEP2tAf1R/QxryuuFa8rrhWvK' +
    '64VryuuF/bUBIgIgAkEN/a0B/VH9DDWussI1rrLCNa6ywjWussL9tQEiAiACQRD9rQH9Uf0LBAAgAEEQaiEADAELCwvmBAIFewJ/' +
    'IAJBAnQhAgNAIAIgCksEQCAAIApBAXRqIgv9AAQAIgj9DAAAAAAAAAAAAAAAAAAAAAD9RyAL/QAEECIH/QwAAAAAAAAAAAAAAAAA' +
    'AAAA/Uf9DQABAgMICQoLEBESExgZGhshCSAIIAj9SCAHIAf9SP0NAAECAwgJCgsQERITGBkaGyEFIAEEQCAFIAEgCkECdmr9XAIA' +
    '/YkB/akB/QwBAAAAAQAAAAEAAAABAAAA/Tf9UCEFCyADIApqIgv9AAQA/Qyt3vh/rd74f63e+H+t3vh/IAggB/0NAAECAwgJCgsQ' +
    'ERITGBkaGyAJ/U8iBv0MbTwbLG08GyxtPBssbTwbLP21ASAIIAf9DQQFBgcMDQ4PFBUWFxwdHh8gCf1PIgf9USAF/VIiCCAIQRD9' +
    'rQH9Uf0Ma8rrhWvK64VryuuFa8rrhf21ASIIIAhBDf2tAf1R/Qw1rrLCNa6ywjWussI1rrLC/bUBIgggCEEQ/a0B/VH9Uf0MsXk3' +
    'nrF5N56xeTeesXk3nv21ASEIIAsgCEEN/asBIAhBE/2tAf1Q/QsEACAEIApqIgv9AAQA/Qyt3vh/rd74f63e+H+t3vh/IAf9DDkt' +
    'eik5LXopOS16KTktein9tQEgBv1RIAX9UiIFIAVBEP2tAf1R/QxryuuFa8rrhWvK64VryuuF/bUBIgUgBUEN/a0B/VH9DDWussI1' +
    'rrLCNa6ywjWussL9tQEiBSAFQRD9rQH9Uf1R/QyxeTeesXk3nrF5N56xeTee/bUBIQUgCyAFQQ39qwEgBUET/a0B/VD9CwQAIApB' +
    'EGohCgwBCwsLBQBBgAgL';

// EXTERNAL MODULE: ./src/data/statistics/text-hash.ts
var text_hash = __webpack_require__(77184);
;// CONCATENATED MODULE: ./src/data/statistics/row-mixer.ts


/** What a missing cell is hashed as. */
const MISSING = 0x7ff8dead;
const MISSING_SCRAMBLED = (0,text_hash/* scramble */.C)(MISSING);
/** Rows that are hashed at once, at most. */
const MIXED_ROWS = 65_536;
/** Fewer rows are not worth starting WebAssembly. */
const WORTH_KERNELS_ROWS = 8_192;
/** Where WebAssembly runs, numbers are mixed there, four rows at once, into the same hashes. One of a thread is used at a time. */
function rowMixer(rows) {
    const kernels = rows < WORTH_KERNELS_ROWS ? null : kernelMixer();
    const mixer = kernels?.(rows) ?? plainMixer(rows);
    mixer.first.fill(0x3c6ef372);
    mixer.second.fill(0x1f83d9ab);
    return mixer;
}
/** Mixes texts: `words` holds two for each code, of textWords. */
function mixTexts({ first, second }, codes, words, from) {
    for (let row = 0; row < first.length; row++) {
        const code = codes[from + row];
        first[row] = rotated(first[row], code < 0 ? MISSING_SCRAMBLED : words[2 * code]);
        second[row] = rotated(second[row], code < 0 ? MISSING_SCRAMBLED : words[2 * code + 1]);
    }
}
function plainMixer(rows) {
    const first = new Int32Array(rows);
    const second = new Int32Array(rows);
    return {
        first,
        second,
        numbers({ values, missing }, from) {
            const words = new Int32Array(values.buffer, values.byteOffset + 8 * from, 2 * rows);
            for (let row = 0; row < rows; row++) {
                const value = values[from + row];
                const gone = value !== value || (missing !== null && missing[from + row] === 1);
                // 0 and -0 are equal, their bits are not.
                const left = value === 0 ? 0 : words[2 * row];
                const right = value === 0 ? 0 : words[2 * row + 1];
                const low = gone ? MISSING : Math.imul(left, 0x2c1b3c6d) ^ right;
                const high = gone ? MISSING : Math.imul(right, 0x297a2d39) ^ left;
                first[row] = rotated(first[row], (0,text_hash/* scramble */.C)(low));
                second[row] = rotated(second[row], (0,text_hash/* scramble */.C)(high));
            }
        },
        finish() {
            for (let row = 0; row < rows; row++) {
                first[row] = (0,text_hash/* scramble */.C)(first[row]);
                second[row] = (0,text_hash/* scramble */.C)(second[row]);
            }
        },
    };
}
function rotated(hash, scrambledWord) {
    const mixed = Math.imul(hash ^ scrambledWord, 0x9e3779b1);
    return (mixed << 13) | (mixed >>> 19);
}
let started;
function kernelMixer() {
    if (started !== undefined)
        return started;
    try {
        const module = new WebAssembly.Module(Buffer.from(HASH_KERNELS, 'base64'));
        started = mixerIn(new WebAssembly.Instance(module).exports);
    }
    catch {
        started = null;
    }
    return started;
}
function mixerIn(kernels) {
    const { memory } = kernels;
    const values = Math.ceil(kernels.freeAddress() / 64) * 64;
    const first = values + 8 * MIXED_ROWS;
    const second = first + 4 * MIXED_ROWS;
    const missing = second + 4 * MIXED_ROWS;
    memory.grow(Math.ceil((missing + MIXED_ROWS - memory.buffer.byteLength) / 65_536));
    const cells = new Float64Array(memory.buffer, values, MIXED_ROWS);
    const marks = new Uint8Array(memory.buffer, missing, MIXED_ROWS);
    return (rows) => ({
        first: new Int32Array(memory.buffer, first, rows),
        second: new Int32Array(memory.buffer, second, rows),
        numbers(column, from) {
            cells.set(column.values.subarray(from, from + rows));
            if (column.missing !== null)
                marks.set(column.missing.subarray(from, from + rows));
            kernels.mixNumbers(values, column.missing === null ? 0 : missing, rows, first, second);
        },
        finish() {
            kernels.scrambleAll(first, rows);
            kernels.scrambleAll(second, rows);
        },
    });
}

;// CONCATENATED MODULE: ./src/data/statistics/row-hashes.ts


/** Different rows remembered by hash (12 bytes each, at half load); beyond that a hash-defined share of the rows is. */
const MAX_ROWS = 1 << 23;
/** A slot is three words: the two hashes, and the rows that have them (0 marks a free slot). Side by side, they are fetched at once. */
const WORDS = 3;
/**
 * Which rows a table holds, by 64-bit hashes of their cells (chance of a false duplicate among a million rows: 3e-8).
 * When there are more than MAX_ROWS different ones, only rows whose hash ends in `level` zero bits are kept: equal rows
 * are kept or dropped together, so that shares stay unbiased and any split of the table gives the same answer.
 */
class RowHashes {
    #names;
    #slots;
    /** Slots less one: they are a power of two. */
    #mask;
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
        this.#slots = new Int32Array(WORDS * slots);
        this.#mask = slots - 1;
    }
    /** True when these columns make up a row, in any order. */
    isOf(names) {
        return names.length === this.#names.length && this.#names.every((name) => names.includes(name));
    }
    add(chunk) {
        const byName = new Map(chunk.columns.map((column) => [column.name, column]));
        for (let from = 0; from < chunk.rows; from += MIXED_ROWS) {
            const mixer = rowMixer(Math.min(MIXED_ROWS, chunk.rows - from));
            for (const name of this.#names) {
                const column = byName.get(name);
                if (column.kind === 'number')
                    mixer.numbers(column, from);
                else
                    mixTexts(mixer, column.codes, this.#wordsOf(column.dictionary), from);
            }
            mixer.finish();
            const { first, second } = mixer;
            for (let row = 0; row < first.length; row++)
                this.#put(first[row], second[row], 1);
        }
    }
    merge(other) {
        while (this.#level < other.#level)
            this.#sample();
        other.#each((first, second, count) => {
            this.#put(first, second, count);
        });
    }
    /** The same as plain data, which shares the arrays. */
    state() {
        const [slots, distinct, kept, level] = [this.#slots, this.#distinct, this.#kept, this.#level];
        return { names: this.#names, slots, distinct, kept, level };
    }
    static of({ names, slots, distinct, kept, level }) {
        const made = new RowHashes(names);
        made.#slots = slots;
        made.#mask = slots.length / WORDS - 1;
        made.#distinct = distinct;
        made.#kept = kept;
        made.#level = level;
        return made;
    }
    /** As state, of the rows alone: 12 bytes for each different one. */
    compact() {
        const distinct = this.#distinct;
        const made = {
            first: new Int32Array(distinct),
            second: new Int32Array(distinct),
            counts: new Uint32Array(distinct),
        };
        let at = 0;
        this.#each((first, second, count) => {
            made.first[at] = first;
            made.second[at] = second;
            made.counts[at++] = count;
        });
        return { ...made, level: this.#level };
    }
    /** Adds rows that were hashed by the same columns. */
    addCompact({ first, second, counts, level }) {
        while (this.#level < level)
            this.#sample();
        for (let at = 0; at < first.length; at++)
            this.#put(first[at], second[at], counts[at]);
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
            if (other.#slots[other.#slot(first, second) + 2] !== 0)
                found += count;
        });
        return rows === 0 ? 0 : found / rows;
    }
    /** Two words for each text, as mixTexts takes them. */
    #wordsOf(dictionary) {
        const known = this.#dictionaries.get(dictionary);
        if (known !== undefined)
            return known;
        const hashes = new Int32Array(2 * dictionary.length);
        for (const [code, text] of dictionary.entries())
            (0,text_hash/* hashText */.q)(text, hashes, 2 * code);
        for (let at = 0; at < hashes.length; at++)
            hashes[at] = (0,text_hash/* scramble */.C)(hashes[at]);
        this.#dictionaries.set(dictionary, hashes);
        return hashes;
    }
    #put(first, second, count) {
        if ((second & ((1 << this.#level) - 1)) !== 0)
            return;
        const at = this.#slot(first, second);
        const slots = this.#slots;
        this.#kept += count;
        if (slots[at + 2] === 0) {
            slots[at] = first;
            slots[at + 1] = second;
            this.#distinct++;
        }
        slots[at + 2] += count;
        if (this.#distinct * 2 * WORDS <= slots.length)
            return;
        if (this.#distinct >= MAX_ROWS)
            this.#sample();
        else
            this.#rebuild(slots.length * 2);
    }
    /** Where the slot of these hashes begins. */
    #slot(first, second) {
        const slots = this.#slots;
        const mask = this.#mask;
        let slot = first & mask;
        let at = slot * WORDS;
        while (slots[at + 2] !== 0 && (slots[at] !== first || slots[at + 1] !== second)) {
            slot = (slot + 1) & mask;
            at = slot * WORDS;
        }
        return at;
    }
    #sample() {
        this.#level++;
        this.#rebuild(this.#slots.length);
    }
    #rebuild(length) {
        const slots = this.#slots;
        this.#slots = new Int32Array(length);
        this.#mask = length / WORDS - 1;
        this.#distinct = 0;
        this.#kept = 0;
        for (let at = 0; at < slots.length; at += WORDS) {
            if (slots[at + 2] !== 0)
                this.#put(slots[at], slots[at + 1], slots[at + 2] >>> 0);
        }
    }
    #each(visit) {
        const slots = this.#slots;
        for (let at = 0; at < slots.length; at += WORDS) {
            if (slots[at + 2] !== 0)
                visit(slots[at], slots[at + 1], slots[at + 2] >>> 0);
        }
    }
}


/***/ }),

/***/ 80501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ RowSampler)
/* harmony export */ });
/* harmony import */ var _read_concatenate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39236);

/** Rows enough to see that one column gives another away; few enough for any memory. */
const MAX_ROWS = 20_000;
/** Cells at most, of tables of thousands of columns: 128 MiB of numbers. */
const MAX_CELLS = 2 ** 24;
/**
 * Takes every k-th row of chunks that come in order, k being the smallest power of two that leaves at most MAX_ROWS and
 * MAX_CELLS: a stream of unknown length is thinned whenever it turns out longer.
 */
class RowSampler {
    #step = 1;
    #seen;
    /** Rows of the table, from its row `first` on, every `step`-th. */
    #parts = [];
    /** @param before rows of the table that lie before those that come */
    constructor(before = 0) {
        this.#seen = before;
    }
    /** Rows of the table whose positions are multiples of this are kept. */
    get step() {
        return this.#step;
    }
    /** Adds what another sampler kept of the rows from its `before` on. */
    addKept(chunk, step, before) {
        while (this.#step < step)
            this.#thin();
        const first = Math.ceil(before / step) * step;
        const share = this.#step / step;
        const skipped = (share - ((first / step) % share)) % share;
        if (skipped < chunk.rows)
            this.#keep(everyNth(chunk, share, skipped), first + skipped * step);
        const limit = limitFor(chunk);
        while (this.#parts.reduce((sum, part) => sum + part.chunk.rows, 0) > limit)
            this.#thin();
    }
    add(chunk) {
        const seen = this.#seen + chunk.rows;
        const limit = limitFor(chunk);
        while (Math.ceil(seen / this.#step) > limit)
            this.#thin();
        const skipped = (this.#step - (this.#seen % this.#step)) % this.#step;
        if (skipped < chunk.rows)
            this.#keep(everyNth(chunk, this.#step, skipped), this.#seen + skipped);
        this.#seen = seen;
    }
    /** @param schema types of the columns, where the chunks did not know them yet */
    rows(schema) {
        const sample = (0,_read_concatenate_js__WEBPACK_IMPORTED_MODULE_0__/* .concatenate */ .u)(this.#parts.map(({ chunk }) => chunk));
        if (schema === undefined)
            return sample;
        return { ...sample, columns: sample.columns.map((column, position) => typed(column, schema[position])) };
    }
    #keep(chunk, first) {
        this.#parts.push({ chunk, first });
    }
    #thin() {
        const [parts, step] = [this.#parts, this.#step];
        this.#parts = [];
        this.#step = step * 2;
        for (const { chunk, first } of parts) {
            const skipped = (first / step) % 2;
            if (skipped < chunk.rows)
                this.#keep(everyNth(chunk, 2, skipped), first + skipped * step);
        }
    }
}
function limitFor({ columns }) {
    return Math.max(1, Math.min(MAX_ROWS, Math.floor(MAX_CELLS / Math.max(1, columns.length))));
}
function typed(column, { type }) {
    return column.kind === 'string' ? column : { ...column, integer: type === 'integer', boolean: type === 'boolean' };
}
function everyNth(chunk, step, first) {
    if (step === 1)
        return { rows: chunk.rows, columns: chunk.columns };
    const rows = Math.ceil((chunk.rows - first) / step);
    const columns = chunk.columns.map((column) => {
        if (column.kind === 'string')
            return { ...column, codes: taken(column.codes, new Int32Array(rows), step, first) };
        const values = taken(column.values, new Float64Array(rows), step, first);
        const missing = column.missing && taken(column.missing, new Uint8Array(rows), step, first);
        return { ...column, values, missing };
    });
    return { rows, columns };
}
function taken(cells, out, step, first) {
    for (let row = 0; row < out.length; row++)
        out[row] = cells[first + row * step];
    return out;
}


/***/ }),

/***/ 4406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ missingIn),
/* harmony export */   U_: () => (/* binding */ distinctIn),
/* harmony export */   us: () => (/* binding */ TableProfile)
/* harmony export */ });
/* harmony import */ var _category_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29341);
/* harmony import */ var _number_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37667);
/* harmony import */ var _row_hashes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35203);



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
    constructor(schema, expectedRows = 0, wholeRows = true, parts) {
        this.schema = schema;
        this.wholeRows = wholeRows;
        if (parts !== undefined) {
            this.columns = parts.columns;
            this.hashes = parts.hashes;
            return;
        }
        const limit = Math.max(65_536, Math.floor(EXACT_VALUES / Math.max(1, schema.length)));
        this.columns = schema.map(({ name, type }) => type === 'string' || type === 'timestamp'
            ? { kind: 'string', name, type, texts: new _category_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .CategoryCounts */ .L() }
            : { kind: 'number', name, type, values: new _number_values_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberValues */ .s(limit, expectedRows) });
        this.hashes = new _row_hashes_js__WEBPACK_IMPORTED_MODULE_2__/* .RowHashes */ .h(schema.map(({ name }) => name), expectedRows);
    }
    /** @param spent true when the arrays of the chunk may be changed and kept */
    add(chunk, spent = false) {
        this.rows += chunk.rows;
        this.hashes.add(chunk);
        for (const [position, column] of chunk.columns.entries()) {
            const profile = this.columns[position];
            if (column.kind === 'string' && profile.kind === 'string')
                profile.texts.add(column);
            if (column.kind === 'number' && profile.kind === 'number')
                profile.values.add(column, spent);
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
    /** The same profile as plain data. It shares the arrays: who sends them away is done with the profile. */
    state() {
        const { schema, wholeRows, rows } = this;
        const columns = this.columns.map((column) => column.kind === 'string' ? column.texts.state() : column.values.state());
        return { schema, wholeRows, rows, hashes: this.hashes.state(), columns };
    }
    /** The profile that `state` was made of. */
    static of(state) {
        const hashes = _row_hashes_js__WEBPACK_IMPORTED_MODULE_2__/* .RowHashes */ .h.of(state.hashes);
        const columns = state.schema.map(({ name, type }, position) => {
            const column = state.columns[position];
            return column.kind === 'string'
                ? { kind: 'string', name, type, texts: _category_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .CategoryCounts */ .L.of(column) }
                : { kind: 'number', name, type, values: _number_values_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberValues */ .s.of(column) };
        });
        const profile = new TableProfile(state.schema, 0, state.wholeRows, { hashes, columns });
        profile.rows = state.rows;
        return profile;
    }
}
function missingIn(column) {
    return column.kind === 'string' ? column.texts.missing : column.values.missing;
}
function distinctIn(column) {
    return column.kind === 'string' ? column.texts.distinct() : column.values.distinct();
}


/***/ }),

/***/ 25804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stateOf),
/* harmony export */   StatisticsCollector: () => (/* binding */ StatisticsCollector),
/* harmony export */   U: () => (/* binding */ statisticsFrom)
/* harmony export */ });
/* harmony import */ var _row_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80501);
/* harmony import */ var _table_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4406);


const FEWEST_SPENT_ROWS = 65_536;
/** Makes the statistics of a table from its chunks, in their order. */
class StatisticsCollector {
    #profile;
    #sampler = new _row_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .RowSampler */ .H();
    constructor({ schema, rows, wholeRows }) {
        this.#profile = new _table_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .TableProfile */ .us(schema, rows ?? 0, wholeRows);
    }
    /** @param spent true when nobody else holds the chunk, whose memory is then used */
    add(chunk, spent = false) {
        this.#sampler.add(chunk);
        // Of fewer rows the sample holds the chunk itself.
        this.#profile.add(chunk, spent && chunk.rows >= FEWEST_SPENT_ROWS);
    }
    /** @param schema where types are only known at the end; of the same kinds as the chunks were */
    finish(schema) {
        const profile = schema === undefined ? this.#profile : _table_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .TableProfile */ .us.of({ ...this.#profile.state(), schema });
        return { profile, sample: this.#sampler.rows(schema) };
    }
}
/**
 * The same as plain data, with all that takes long for a column done: values are sorted and counted. It shares the arrays.
 */
function stateOf({ profile, sample }) {
    return { profile: profile.state(), sample };
}
function statisticsFrom({ profile, sample }) {
    return { profile: _table_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .TableProfile */ .us.of(profile), sample };
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
