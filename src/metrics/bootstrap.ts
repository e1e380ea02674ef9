import { seededRandom } from '../core/random.js'
import type { Interval } from '../core/result.js'
import { breathe } from '../core/stopping.js'
import type { Direction } from './metric.js'
import { quantile } from './quantile.js'

/** Row draws spent on one set of intervals; 20 million take a few seconds. Fewer resamples are drawn of larger data. */
const MAX_DRAWS = 20_000_000
/** Fewest resamples that a 95 % percentile can be read from. */
const MIN_SAMPLES = 100
/** Share of the resamples in which the metric must be defined; fewer, and no interval is given. */
const MIN_DEFINED = 0.9
/** Draws of small data take microseconds; a signal waits so many milliseconds at most, or one draw of large data. */
const BREATH_MS = 50

export interface BootstrapOptions {
  readonly seed: number
  /** Resamples, default 1,000; see `bootstrapSamples`. */
  readonly samples?: number
  /** Coverage, default 0.95. */
  readonly level?: number
  /** Ends the work between two draws, with its reason as the error. */
  readonly signal?: AbortSignal
}

/** A ClassificationSample or a RegressionSample. */
interface Reweightable<S> {
  readonly rows: number
  readonly weights: Float64Array | null
  reweighted(weights: Float64Array): S
}

interface Measured<S> {
  readonly name: string
  readonly direction: Direction
  readonly needsEveryClass?: boolean
  readonly compute: (sample: S) => number | null
}

/** Resamples that are really drawn for this many rows, so that a report can say so. */
export function bootstrapSamples(rows: number, asked = 1_000): number {
  return Math.min(asked, Math.max(MIN_SAMPLES, Math.floor(MAX_DRAWS / Math.max(rows, 1))))
}

/**
 * Percentile bootstrap (Efron, 1979): rows are drawn with replacement, every metric is computed on the same draws.
 * A metric that is undefined on the sample itself, or on more than a tenth of the draws, has no entry.
 */
export async function bootstrapIntervals<S extends Reweightable<S>>(
  metrics: readonly Measured<S>[],
  sample: S,
  options: BootstrapOptions,
): Promise<Readonly<Record<string, Interval>>> {
  const level = options.level ?? 0.95
  const defined = metrics.filter((metric) => sample.rows > 0 && metric.compute(sample) !== null)
  const values = new Map<string, number[]>(defined.map((metric) => [metric.name, []]))
  const samples = bootstrapSamples(sample.rows, options.samples)
  let started = performance.now()
  for (const draw of drawsOf(sample.rows, samples, options.seed)) {
    const drawn = sample.reweighted(drawnWeights(sample, draw))
    for (const metric of defined) {
      const value = metric.compute(drawn)
      if (value !== null) values.get(metric.name)!.push(value)
    }
    if (performance.now() - started < BREATH_MS) continue
    await breathe(options.signal)
    started = performance.now()
  }
  const intervals: Record<string, Interval> = {}
  for (const [name, found] of values) {
    if (found.length >= MIN_DEFINED * samples) intervals[name] = percentileInterval(found, level)
  }
  return intervals
}

export interface PairedDifference extends Interval {
  /** Second minus first, in the metric's unit. */
  readonly difference: number
  /** Share of the resamples in which the second is strictly better in the metric's direction. */
  readonly better: number
  /** Two-sided: twice the smaller share of resamples on the wrong side of 0, with one added to each count. */
  readonly p_value: number
}

/**
 * Compares two models on the same rows: both are measured on the same draws, so that what they share cancels out.
 * Metrics that need every class are measured on draws that keep the number of rows of each stratum, as pROC draws for
 * areas under curves (https://doi.org/10.1186/1471-2105-12-77).
 * Weights are those of the first sample. A metric that is undefined for either, or on more than a tenth of the draws,
 * has no entry.
 */
export async function pairedBootstrap<S extends Reweightable<S>>(
  metrics: readonly Measured<S>[],
  first: S,
  second: S,
  options: BootstrapOptions & { readonly strata?: Int32Array | null },
): Promise<Readonly<Record<string, PairedDifference>>> {
  const found: Record<string, PairedDifference> = {}
  if (first.rows === 0 || first.rows !== second.rows) return found
  const strata = options.strata ?? null
  for (const stratified of [false, true]) {
    const same = metrics.filter((metric) => (strata !== null && metric.needsEveryClass === true) === stratified)
    Object.assign(
      found,
      await pairedDifferences(same, first, second, { ...options, strata: stratified ? strata : null }),
    )
  }
  return found
}

async function pairedDifferences<S extends Reweightable<S>>(
  metrics: readonly Measured<S>[],
  first: S,
  second: S,
  options: BootstrapOptions & { readonly strata: Int32Array | null },
): Promise<Record<string, PairedDifference>> {
  const compared = metrics.flatMap((metric) => {
    const [before, after] = [metric.compute(first), metric.compute(second)]
    return before === null || after === null ? [] : [{ metric, difference: after - before, drawn: [] as number[] }]
  })
  if (compared.length === 0) return {}
  const samples = bootstrapSamples(first.rows, options.samples)
  let started = performance.now()
  for (const draw of drawsOf(first.rows, samples, options.seed, options.strata)) {
    const weights = drawnWeights(first, draw)
    const [one, other] = [first.reweighted(weights), second.reweighted(weights)]
    for (const { metric, drawn } of compared) {
      const [a, b] = [metric.compute(one), metric.compute(other)]
      if (a !== null && b !== null) drawn.push(b - a)
    }
    if (performance.now() - started < BREATH_MS) continue
    await breathe(options.signal)
    started = performance.now()
  }
  const enough = compared.filter(({ drawn }) => drawn.length >= MIN_DEFINED * samples)
  return Object.fromEntries(
    enough.map(({ metric, difference, drawn }) => [
      metric.name,
      { ...percentileInterval(drawn, options.level ?? 0.95), difference, ...sidesOf(drawn, metric.direction) },
    ]),
  )
}

function sidesOf(drawn: readonly number[], direction: Direction): Pick<PairedDifference, 'better' | 'p_value'> {
  const sign = direction === 'higher' ? 1 : -1
  const atMost = drawn.filter((value) => value <= 0).length
  const atLeast = drawn.filter((value) => value >= 0).length
  return {
    better: drawn.filter((value) => sign * value > 0).length / drawn.length,
    p_value: Math.min(1, (2 * (Math.min(atMost, atLeast) + 1)) / (drawn.length + 1)),
  }
}

/** Equal-tailed interval by numpy.percentile's linear interpolation. */
export function percentileInterval(values: readonly number[], level: number): Interval {
  const sorted = Float64Array.from(values).sort()
  return { low: quantile(sorted, (1 - level) / 2), high: quantile(sorted, (1 + level) / 2), level }
}

/** Rows drawn with replacement, each from its own stratum, `samples` times; each draw overwrites the one before. */
function* drawsOf(
  rows: number,
  samples: number,
  seed: number,
  strata: Int32Array | null = null,
): Generator<Int32Array> {
  const random = seededRandom(seed)
  const draw = new Int32Array(rows)
  const [order, from, size] = strata === null ? [null, null, null] : groupedRows(strata)
  for (let round = 0; round < samples; round++) {
    for (let position = 0; position < rows; position++) {
      draw[position] = order === null ? random.below(rows) : order[from[position]! + random.below(size[position]!)]!
    }
    yield draw
  }
}

/** Rows in the order of their strata, and for each row where its stratum begins and how many rows it has. */
function groupedRows(strata: Int32Array): readonly [order: Int32Array, from: Int32Array, size: Int32Array] {
  const counts = new Int32Array(strata.reduce((most, stratum) => Math.max(most, stratum), -1) + 1)
  for (const stratum of strata) counts[stratum]!++
  const starts = new Int32Array(counts.length)
  for (let stratum = 1; stratum < counts.length; stratum++) {
    starts[stratum] = starts[stratum - 1]! + counts[stratum - 1]!
  }
  const next = starts.slice()
  const order = new Int32Array(strata.length)
  for (const [row, stratum] of strata.entries()) order[next[stratum]!++] = row
  return [order, strata.map((stratum) => starts[stratum]!), strata.map((stratum) => counts[stratum]!)]
}

/** A draw is the same rows with the number of times each was drawn as its weight: nothing is copied or sorted again. */
function drawnWeights<S extends Reweightable<S>>({ rows, weights: own }: S, draw: Int32Array): Float64Array {
  const weights = new Float64Array(rows)
  for (const row of draw) weights[row]! += own === null ? 1 : own[row]!
  return weights
}
