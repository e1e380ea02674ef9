import { seededRandom } from '../core/random.js'
import type { Interval } from '../core/result.js'
import { breathe } from '../core/stopping.js'
import type { Direction } from './metric.js'

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
  /** Of bootstrapIntervals: ends the work between two draws, with its reason as the error. */
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
    const drawn = resampled(sample, draw)
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
 * Null when the metric is undefined for either, or on more than a tenth of the draws.
 */
export function pairedBootstrap<S extends Reweightable<S>>(
  metric: Measured<S>,
  first: S,
  second: S,
  options: BootstrapOptions,
): PairedDifference | null {
  const before = first.rows === 0 ? null : metric.compute(first)
  const after = second.rows === first.rows ? metric.compute(second) : null
  if (before === null || after === null) return null
  const differences: number[] = []
  const samples = bootstrapSamples(first.rows, options.samples)
  for (const draw of drawsOf(first.rows, samples, options.seed)) {
    const a = metric.compute(resampled(first, draw))
    const b = metric.compute(resampled(second, draw))
    if (a !== null && b !== null) differences.push(b - a)
  }
  if (differences.length < MIN_DEFINED * samples) return null
  const sign = metric.direction === 'higher' ? 1 : -1
  const atMost = differences.filter((value) => value <= 0).length
  const atLeast = differences.filter((value) => value >= 0).length
  return {
    ...percentileInterval(differences, options.level ?? 0.95),
    difference: after - before,
    better: differences.filter((value) => sign * value > 0).length / differences.length,
    p_value: Math.min(1, (2 * (Math.min(atMost, atLeast) + 1)) / (differences.length + 1)),
  }
}

/** Equal-tailed interval by numpy.percentile's linear interpolation. */
export function percentileInterval(values: readonly number[], level: number): Interval {
  const sorted = Float64Array.from(values).sort()
  return { low: quantile(sorted, (1 - level) / 2), high: quantile(sorted, (1 + level) / 2), level }
}

/** Quantile of ascending values by linear interpolation between order statistics (Hyndman and Fan's type 7). */
export function quantile(sorted: Float64Array, probability: number): number {
  const position = probability * (sorted.length - 1)
  const below = Math.floor(position)
  const low = sorted[below]!
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!
  return low + (high - low) * (position - below)
}

/** Rows drawn with replacement, `samples` times; each draw overwrites the one before. */
function* drawsOf(rows: number, samples: number, seed: number): Generator<Int32Array> {
  const random = seededRandom(seed)
  const draw = new Int32Array(rows)
  for (let round = 0; round < samples; round++) {
    for (let position = 0; position < rows; position++) draw[position] = random.below(rows)
    yield draw
  }
}

/** A draw is the same rows with the number of times each was drawn as its weight: nothing is copied or sorted again. */
function resampled<S extends Reweightable<S>>(sample: S, draw: Int32Array): S {
  const weights = new Float64Array(sample.rows)
  for (const row of draw) weights[row]! += sample.weights === null ? 1 : sample.weights[row]!
  return sample.reweighted(weights)
}
