import { seededRandom } from '../core/random.js'
import { normalTail } from './segment-tests.js'
import type { Direction } from './metric.js'

/** Groups of the jackknife: each is left out once. */
const LEFT_OUT = 40
const GROUP_STREAM = 0x7ac41e
/** Normal quantile of a 95 % interval. */
const Z95 = 1.959963984540054

/** A metric that is no mean of losses a row, on rows chosen by weights of 0 and 1; null where it is undefined. */
export interface SegmentMetric {
  readonly direction: Direction
  score(model: 'own' | 'other', weights: Float64Array): number | null
  /** Without another model, a segment is compared with all rows. */
  readonly paired: boolean
}

/** Scores as losses: larger is worse. */
export interface ComparedScores {
  readonly loss: number
  readonly otherLoss: number
  readonly error: number
  readonly p: number
}

/** A checked sample that can be weighed. */
interface Reweighted<Sample> {
  reweighted(weights: Float64Array): Sample
}

/** A metric on the predictions of one model, or of two on the same rows. */
export function segmentMetric<Sample extends Reweighted<Sample>>(
  metric: { readonly direction: Direction; readonly compute: (sample: Sample) => number | null },
  own: Sample,
  other: Sample | null,
): SegmentMetric {
  return {
    direction: metric.direction,
    paired: other !== null,
    score: (model, weights) => metric.compute((model === 'own' ? own : (other ?? own)).reweighted(weights)),
  }
}

/**
 * Compares segments by a metric. Its uncertainty is that of a jackknife which leaves out one of forty groups of rows, the
 * same for both sides (Shao and Tu, The Jackknife and Bootstrap, 1995, 2.3): any metric has one, at forty evaluations.
 */
export class SegmentComparison {
  readonly #metric: SegmentMetric
  /** 1 for the rows that may be asked. */
  readonly #asked: Uint8Array
  readonly #groups: Uint8Array
  readonly #all = new Map<number, number | null>()

  constructor(metric: SegmentMetric, asked: Uint8Array, seed: number) {
    this.#metric = metric
    this.#asked = asked
    const random = seededRandom(seed ^ GROUP_STREAM)
    this.#groups = Uint8Array.from(asked, () => random.below(LEFT_OUT))
  }

  /** @param inside 0 for the rows of the segment @returns null where the metric is undefined */
  compare(inside: Int32Array): ComparedScores | null {
    const whole = this.#difference(inside, -1)
    if (whole === null) return null
    const parts: number[] = []
    for (let group = 0; group < LEFT_OUT; group++) {
      const part = this.#difference(inside, group)
      if (part === null) return null
      parts.push(part.loss - part.otherLoss)
    }
    const mean = parts.reduce((sum, part) => sum + part, 0) / LEFT_OUT
    const spread = parts.reduce((sum, part) => sum + (part - mean) ** 2, 0)
    const error = Math.sqrt((spread * (LEFT_OUT - 1)) / LEFT_OUT)
    const p = error > 0 ? normalTail((whole.loss - whole.otherLoss) / error) : 1
    return { ...whole, error, p }
  }

  #difference(inside: Int32Array, without: number): { readonly loss: number; readonly otherLoss: number } | null {
    const weights = this.#weights(without, inside)
    const loss = this.#loss('own', weights)
    const otherLoss = this.#metric.paired ? this.#loss('other', weights) : this.#ofAll(without)
    return loss === null || otherLoss === null ? null : { loss, otherLoss }
  }

  #ofAll(without: number): number | null {
    const known = this.#all.get(without)
    if (known !== undefined) return known
    const found = this.#loss('own', this.#weights(without, null))
    this.#all.set(without, found)
    return found
  }

  #weights(without: number, inside: Int32Array | null): Float64Array {
    const [asked, groups] = [this.#asked, this.#groups]
    const weights = new Float64Array(asked.length)
    for (let row = 0; row < weights.length; row++) {
      if (asked[row] === 1 && groups[row] !== without && (inside === null || inside[row] === 0)) weights[row] = 1
    }
    return weights
  }

  #loss(model: 'own' | 'other', weights: Float64Array): number | null {
    const score = this.#metric.score(model, weights)
    return score === null ? null : this.#metric.direction === 'higher' ? -score : score
  }
}

/** Half of a 95 % interval. */
export function reachOf({ error }: Pick<ComparedScores, 'error'>): number {
  return Z95 * error
}
