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

/** The metric of a name as scikit-learn spells it, or null for one that is not of the Minkowski family. */
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
    default:
      return null
  }
}
