import type { ClassificationSample } from './metric.js'
import { Sum } from './summation.js'

/** Weights above each distinct score, from the highest score down; `positive` is one class against the rest. */
export interface ThresholdCounts {
  readonly thresholds: Float64Array
  readonly truePositives: Float64Array
  readonly falsePositives: Float64Array
}

/** Rows by descending score of one column with what the curves need of them. */
interface Ranking {
  readonly order: Int32Array
  readonly scores: Float64Array
  /** 1 where the row at that place is of the class. */
  readonly hits: Uint8Array
}

function ranking(sample: ClassificationSample, column: number): Ranking {
  return sample.shared(`ranking ${column}`, () => {
    const { rows, columns, truth } = sample
    const scoreOf = Float64Array.from({ length: rows }, (_, row) => sample.probabilities![row * columns + column]!)
    const order = Int32Array.from(scoreOf.keys()).sort((a, b) => scoreOf[b]! - scoreOf[a]! || a - b)
    return {
      order,
      scores: Float64Array.from(order, (row) => scoreOf[row]!),
      hits: Uint8Array.from(order, (row) => (truth[row] === column ? 1 : 0)),
    }
  })
}

/** Equal scores form one threshold, so that ties count half in the ROC area and never depend on row order. */
export function thresholdCounts(sample: ClassificationSample, column: number): ThresholdCounts {
  return sample.own(`thresholds ${column}`, () => countAbove(ranking(sample, column), sample.weights))
}

function countAbove({ order, scores, hits }: Ranking, weights: Float64Array | null): ThresholdCounts {
  const thresholds = new Float64Array(order.length)
  const truePositives = new Float64Array(order.length)
  const falsePositives = new Float64Array(order.length)
  let count = 0
  let right = 0
  let wrong = 0
  for (let place = 0; place < order.length; place++) {
    const weight = weights === null ? 1 : weights[order[place]!]!
    if (weight === 0) continue
    const score = scores[place]!
    if (count === 0 || score !== thresholds[count - 1]) thresholds[count++] = score
    if (hits[place] === 1) right += weight
    else wrong += weight
    truePositives[count - 1] = right
    falsePositives[count - 1] = wrong
  }
  return {
    thresholds: thresholds.subarray(0, count),
    truePositives: truePositives.subarray(0, count),
    falsePositives: falsePositives.subarray(0, count),
  }
}

/** Area under the ROC curve by the trapezoid rule; null when only one of the two sides occurs. */
export function rocArea(counts: ThresholdCounts): number | null {
  const { truePositives, falsePositives } = counts
  const positives = truePositives.at(-1) ?? 0
  const negatives = falsePositives.at(-1) ?? 0
  if (positives === 0 || negatives === 0) return null
  const area = new Sum()
  for (let point = 0; point < truePositives.length; point++) {
    const step = falsePositives[point]! - (point === 0 ? 0 : falsePositives[point - 1]!)
    const height = truePositives[point]! + (point === 0 ? 0 : truePositives[point - 1]!)
    area.add(step * height)
  }
  return area.value / (2 * positives * negatives)
}

/** Sum of (R_n - R_n-1) P_n, not interpolated; 0 when the class does not occur. */
export function averagePrecision(counts: ThresholdCounts): number {
  const { truePositives, falsePositives } = counts
  const positives = truePositives.at(-1) ?? 0
  if (positives === 0) return 0
  const area = new Sum()
  for (let point = 0; point < truePositives.length; point++) {
    const hits = truePositives[point]!
    const step = hits - (point === 0 ? 0 : truePositives[point - 1]!)
    if (step > 0) area.add(step * (hits / (hits + falsePositives[point]!)))
  }
  return area.value / positives
}

export interface CurvePoint {
  readonly x: number
  readonly y: number
  /** Lowest score that counts as positive at this point; null at the end that no score reaches. */
  readonly threshold: number | null
}

/**
 * ROC curve of one class against the rest, from (0,0) to (1,1): x false positive rate, y true positive rate.
 * Points on a straight line between their neighbours are left out. Empty when only one side occurs.
 * https://scikit-learn.org/stable/modules/generated/sklearn.metrics.roc_curve.html
 */
export function rocCurve(sample: ClassificationSample, column: number): readonly CurvePoint[] {
  if (!sample.hasScores) return []
  const { thresholds, truePositives, falsePositives } = thresholdCounts(sample, column)
  const positives = truePositives.at(-1) ?? 0
  const negatives = falsePositives.at(-1) ?? 0
  if (positives === 0 || negatives === 0) return []
  const last = thresholds.length - 1
  const points: CurvePoint[] = [{ x: 0, y: 0, threshold: null }]
  for (let point = 0; point <= last; point++) {
    const corner = point === 0 || point === last || bends(falsePositives, point) || bends(truePositives, point)
    if (!corner) continue
    points.push({
      x: falsePositives[point]! / negatives,
      y: truePositives[point]! / positives,
      threshold: thresholds[point]!,
    })
  }
  return points
}

function bends(values: Float64Array, point: number): boolean {
  return values[point + 1]! - values[point]! !== values[point]! - values[point - 1]!
}

/**
 * Precision-recall curve of one class against the rest: x recall falling to 0, y precision; one point for each
 * distinct score, lowest first, then (0,1). Empty when the class does not occur.
 * https://scikit-learn.org/stable/modules/generated/sklearn.metrics.precision_recall_curve.html
 */
export function precisionRecallCurve(sample: ClassificationSample, column: number): readonly CurvePoint[] {
  if (!sample.hasScores) return []
  const { thresholds, truePositives, falsePositives } = thresholdCounts(sample, column)
  const positives = truePositives.at(-1) ?? 0
  if (positives === 0) return []
  const points = Array.from(thresholds, (threshold, point) => {
    const hits = truePositives[point]!
    return { x: hits / positives, y: hits / (hits + falsePositives[point]!), threshold }
  })
  return [...points.reverse(), { x: 0, y: 1, threshold: null }]
}
