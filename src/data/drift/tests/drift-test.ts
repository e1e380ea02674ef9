import type { Distribution } from '../../statistics/distribution.js'

interface Described {
  readonly name: string
  readonly title: string
  readonly columns: 'numeric' | 'categorical' | 'any'
  /** All tests are distances: the larger, the more drift. */
  readonly driftsWhen: 'above'
  /** The score of two samples of one distribution shrinks with (1/n + 1/m) to this power. */
  readonly noiseExponent: 0.5 | 1
}

/** A distance between counts over the same bins (neither total is 0). */
export interface BinTest extends Described {
  readonly input: 'bins'
  score(reference: Float64Array, current: Float64Array): number
}

/** A distance between the values themselves (neither total is 0). */
export interface ValueTest extends Described {
  readonly input: 'values'
  score(reference: Distribution, current: Distribution): number
}

export type DriftTest = BinTest | ValueTest

export function sumOf(counts: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < counts.length; at++) sum += counts[at]!
  return sum
}
