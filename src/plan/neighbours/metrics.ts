import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import type { DenseBlock } from '../types.js'

/** A metric in a graph. */
interface MetricForm {
  /** What is compared, for every row and training row: [rows, training rows]. */
  readonly reduced: (graph: GraphBuilder, matrix: GraphValue, training: DenseBlock) => GraphValue
  /** What was compared, made the distance; absent where it is one. */
  readonly finished?: (graph: GraphBuilder, reduced: GraphValue) => GraphValue
}

/**
 * A distance between two rows of matrices. `reduced` is what is compared (the square of the Euclidean distance), `finish` makes
 * it the distance; `reduce` is its inverse.
 */
export interface Metric {
  readonly name: string
  /** Exponent of the Minkowski family. */
  readonly power: number
  reduced(left: Float64Array, leftAt: number, right: Float64Array, rightAt: number, count: number): number
  finish(reduced: number): number
  reduce(distance: number): number
  /** Absent from the metrics that the graphs of neighbours know by name. */
  readonly graph?: MetricForm
  /** It has few values, so that most rows are as far as others. */
  readonly tied?: true
}

const euclidean: Metric = {
  name: 'euclidean',
  power: 2,
  reduced(left, leftAt, right, rightAt, count) {
    let sum = 0
    for (let at = 0; at < count; at++) {
      const difference = left[leftAt + at]! - right[rightAt + at]!
      sum += difference * difference
    }
    return sum
  },
  finish: Math.sqrt,
  reduce: (distance) => distance * distance,
}

const manhattan: Metric = {
  name: 'manhattan',
  power: 1,
  reduced(left, leftAt, right, rightAt, count) {
    let sum = 0
    for (let at = 0; at < count; at++) sum += Math.abs(left[leftAt + at]! - right[rightAt + at]!)
    return sum
  },
  finish: (reduced) => reduced,
  reduce: (distance) => distance,
}

const chebyshev: Metric = {
  name: 'chebyshev',
  power: Infinity,
  reduced(left, leftAt, right, rightAt, count) {
    let largest = 0
    for (let at = 0; at < count; at++) {
      const difference = Math.abs(left[leftAt + at]! - right[rightAt + at]!)
      if (difference > largest) largest = difference
    }
    return largest
  },
  finish: (reduced) => reduced,
  reduce: (distance) => distance,
}

function minkowski(power: number): Metric {
  return {
    name: 'minkowski',
    power,
    reduced(left, leftAt, right, rightAt, count) {
      let sum = 0
      for (let at = 0; at < count; at++) sum += Math.abs(left[leftAt + at]! - right[rightAt + at]!) ** power
      return sum
    },
    finish: (reduced) => reduced ** (1 / power),
    reduce: (distance) => distance ** power,
  }
}

/** A distance that is compared as it is. */
export function plainMetric(name: string, reduced: Metric['reduced']): Metric {
  return { name, power: NaN, reduced, finish: (distance) => distance, reduce: (distance) => distance }
}

/** Sums a term of the numerator and one of the denominator; 0 / 0 is 0. */
function ratio(terms: (left: number, right: number) => readonly [number, number]): Metric['reduced'] {
  return (left, leftAt, right, rightAt, count) => {
    let above = 0
    let below = 0
    for (let at = 0; at < count; at++) {
      const [numerator, denominator] = terms(left[leftAt + at]!, right[rightAt + at]!)
      above += numerator
      below += denominator
    }
    return below > 0 ? above / below : 0
  }
}

/** The square is not taken back: named as its root, since it is computed in the same way. */
const squaredEuclidean: Metric = { ...euclidean, finish: (reduced) => reduced, reduce: (distance) => distance }

const hamming = plainMetric(
  'hamming',
  ratio((left, right) => [left === right ? 0 : 1, 1]),
)

const brayCurtis = plainMetric(
  'braycurtis',
  ratio((left, right) => [Math.abs(left - right), Math.abs(left) + Math.abs(right)]),
)

const canberra = plainMetric('canberra', (left, leftAt, right, rightAt, count) => {
  let sum = 0
  for (let at = 0; at < count; at++) {
    const size = Math.abs(left[leftAt + at]!) + Math.abs(right[rightAt + at]!)
    if (size > 0) sum += Math.abs(left[leftAt + at]! - right[rightAt + at]!) / size
  }
  return sum
})

/** One less the cosine of the angle; a row of zeros is at distance 1. */
const cosine = plainMetric('cosine', (left, leftAt, right, rightAt, count) => {
  const [leftNorm, rightNorm] = [rowNorm(left, leftAt, count), rowNorm(right, rightAt, count)]
  let product = 0
  for (let at = 0; at < count; at++) product += (left[leftAt + at]! / leftNorm) * (right[rightAt + at]! / rightNorm)
  return Math.min(Math.max(1 - product, 0), 2)
})

function rowNorm(data: Float64Array, from: number, count: number): number {
  let sum = 0
  for (let at = from; at < from + count; at++) sum += data[at]! * data[at]!
  return sum === 0 ? 1 : Math.sqrt(sum)
}

/** The metric of a name as scikit-learn spells it, or null for one without an exact form here. */
export function metricOf(name: string, power: number): Metric | null {
  switch (name) {
    case 'euclidean':
    case 'l2':
      return euclidean
    case 'manhattan':
    case 'cityblock':
    case 'l1':
      return manhattan
    case 'chebyshev':
    case 'infinity':
      return chebyshev
    case 'minkowski':
      return power === 2 ? euclidean : power === 1 ? manhattan : power === Infinity ? chebyshev : minkowski(power)
    case 'sqeuclidean':
      return squaredEuclidean
    default:
      return FURTHER.get(name) ?? null
  }
}

const FURTHER: ReadonlyMap<string, Metric> = new Map(
  [hamming, brayCurtis, canberra, cosine].map((metric) => [metric.name, metric]),
)
