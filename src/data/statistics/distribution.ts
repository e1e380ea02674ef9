/**
 * Finite values of a column in ascending order, with multiplicities: every value by itself (`counts` null), different
 * values with their counts, or bucket representatives of number-values.ts where there were too many.
 */
export interface Distribution {
  readonly values: Float64Array
  readonly counts: Float64Array | null
  readonly total: number
  /** False when `values` are representatives of buckets. */
  readonly exact: boolean
}

export interface Moments {
  readonly mean: number
  /** Population standard deviation (denominator n). */
  readonly deviation: number
}

/** Mean and standard deviation by two passes in ascending order, so that the order of the rows cannot matter. */
export function momentsOf({ values, counts, total }: Distribution): Moments {
  if (total === 0) return { mean: NaN, deviation: NaN }
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += values[at]! * (counts?.[at] ?? 1)
  const mean = sum / total
  let squares = 0
  for (let at = 0; at < values.length; at++) squares += (values[at]! - mean) ** 2 * (counts?.[at] ?? 1)
  return { mean, deviation: Math.sqrt(squares / total) }
}

/** Whole numbers of a range as wide as this are counted, not sorted. */
const MAX_COUNTED_RANGE = 2 ** 20

/**
 * Values with their counts, when all of them are whole numbers of a range no wider than they are many: ages, amounts,
 * codes and truth values need no sorting. Null for others.
 * @param values in any order, without NaN and infinities, in [min, max]
 */
export function wholeNumberCounts(values: Float64Array, min: number, max: number): Distribution | null {
  const range = max - min + 1
  if (!(range <= Math.min(MAX_COUNTED_RANGE, values.length)) || !Number.isSafeInteger(min)) return null
  const times = new Uint32Array(range)
  for (let at = 0; at < values.length; at++) {
    const place = values[at]! - min
    if (place !== (place | 0)) return null
    times[place]!++
  }
  const distinct = times.reduce((sum, count) => (count > 0 ? sum + 1 : sum), 0)
  const [found, counts] = [new Float64Array(distinct), new Float64Array(distinct)]
  for (let place = 0, to = 0; place < range; place++) {
    if (times[place] === 0) continue
    found[to] = min + place
    counts[to++] = times[place]!
  }
  return { values: found, counts, total: values.length, exact: true }
}

/** Number of different values. */
export function distinctValues({ values, counts }: Distribution): number {
  if (counts !== null) return values.length
  let distinct = values.length > 0 ? 1 : 0
  for (let at = 1; at < values.length; at++) if (values[at] !== values[at - 1]) distinct++
  return distinct
}

/** Distinct values with their counts, or null when there are more than `limit`. */
export function valueCounts(
  { values, counts }: Distribution,
  limit: number,
): { values: number[]; counts: number[] } | null {
  const found: number[] = []
  const times: number[] = []
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!
    if (at === 0 || value !== values[at - 1]) {
      if (found.length === limit) return null
      found.push(value)
      times.push(0)
    }
    times[times.length - 1]! += counts?.[at] ?? 1
  }
  return { values: found, counts: times }
}

/**
 * Quantiles at ascending `probabilities` by linear interpolation between order statistics (NumPy's default, Hyndman and
 * Fan 1996, type 7).
 */
export function quantilesOf(distribution: Distribution, probabilities: readonly number[]): number[] {
  const { total } = distribution
  const valueAt = orderStatistics(distribution)
  return probabilities.map((probability) => {
    const rank = probability * (total - 1)
    const low = Math.floor(rank)
    const from = valueAt(low)
    // NumPy's lerp: from + (to - from) * t, from the other end when t >= 0.5.
    const share = rank - low
    if (share === 0) return from
    const to = valueAt(low + 1)
    return share >= 0.5 ? to - (to - from) * (1 - share) : from + (to - from) * share
  })
}

/** The value of ascending rank r (0-based); ranks must not fall from call to call. */
function orderStatistics({ values, counts, total }: Distribution): (rank: number) => number {
  if (counts === null) return (rank) => values[Math.min(rank, total - 1)]!
  let at = 0
  let before = 0
  return (rank) => {
    if (rank < before) {
      at = 0
      before = 0
    }
    while (at < values.length - 1 && before + counts[at]! <= rank) before += counts[at++]!
    return values[at]!
  }
}

/** Values in (edge[i-1], edge[i]] for ascending edges, the last bin open above: edges.length + 1 counts. */
export function countsBetween({ values, counts, total }: Distribution, edges: ArrayLike<number>): Float64Array {
  const bins = new Float64Array(edges.length + 1)
  let before = 0
  let sum = 0
  let from = 0
  for (let bin = 0; bin < edges.length; bin++) {
    const end = upperBound(values, edges[bin]!, from)
    if (counts === null) sum = end
    else for (let at = from; at < end; at++) sum += counts[at]!
    bins[bin] = sum - before
    before = sum
    from = end
  }
  bins[edges.length] = total - before
  return bins
}

/** Values in [min, max]. */
export function countWithin({ values, counts, total }: Distribution, min: number, max: number): number {
  if (values.length === 0 || (values[0]! >= min && values[values.length - 1]! <= max)) return total
  let within = 0
  for (let at = 0; at < values.length; at++) {
    if (values[at]! >= min && values[at]! <= max) within += counts?.[at] ?? 1
  }
  return within
}

/** First index from `from` on whose value is above `edge`. */
function upperBound(values: Float64Array, edge: number, from: number): number {
  let low = from
  let high = values.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (values[middle]! <= edge) low = middle + 1
    else high = middle
  }
  return low
}
