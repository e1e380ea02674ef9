import type { PerClass } from '../core/result.js'
import type { ClassificationSample, ConfusionMatrix } from './metric.js'
import { ratioOrZero } from './summation.js'

/** Counts (or weights) of truth x predicted in one pass; rows of weight 0 are absent. */
export function confusionMatrix(
  truth: Int32Array,
  predicted: Int32Array,
  weights: Float64Array | null,
  classCount: number,
): ConfusionMatrix {
  const cells = new Float64Array(classCount * classCount)
  for (let row = 0; row < truth.length; row++) {
    cells[truth[row]! * classCount + predicted[row]!]! += weights === null ? 1 : weights[row]!
  }
  const truthTotals = new Float64Array(classCount)
  const predictedTotals = new Float64Array(classCount)
  let total = 0
  for (const [cell, weight] of cells.entries()) {
    truthTotals[Math.floor(cell / classCount)]! += weight
    predictedTotals[cell % classCount]! += weight
    total += weight
  }
  const present = [...truthTotals.keys()].filter((index) => truthTotals[index]! > 0 || predictedTotals[index]! > 0)
  return { cells, truthTotals, predictedTotals, total, present }
}

export interface ClassScores {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly support: number
}

/**
 * Precision, recall and F1 of one class against the rest; 0 where the denominator is 0 (scikit-learn's
 * `zero_division=0`). https://scikit-learn.org/stable/modules/generated/sklearn.metrics.precision_recall_fscore_support.html
 */
export function classScores(matrix: ConfusionMatrix, index: number): ClassScores {
  const hits = matrix.cells[index * matrix.truthTotals.length + index]!
  const support = matrix.truthTotals[index]!
  const claimed = matrix.predictedTotals[index]!
  return {
    precision: ratioOrZero(hits, claimed),
    recall: ratioOrZero(hits, support),
    f1: ratioOrZero(2 * hits, support + claimed),
    support,
  }
}

/** One entry for each class, in the order of `classes`, those that never occur included (all zero). */
export function perClassScores(sample: ClassificationSample): readonly PerClass[] {
  return sample.classes.map((label, index) => ({ label, ...classScores(sample.confusion(), index) }))
}

/** Truth x predicted as rows of numbers, aligned with `classes`. */
export function confusionRows(sample: ClassificationSample): readonly (readonly number[])[] {
  const size = sample.classes.length
  const { cells } = sample.confusion()
  return sample.classes.map((_, row) => Array.from(cells.subarray(row * size, (row + 1) * size)))
}
