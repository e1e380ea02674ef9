import type { RegressionSample } from './metric.js'

/** Points in the result document: more hide each other in a picture. */
const MAX_POINTS = 400

/**
 * Predicted value and residual (truth minus prediction, in the target's unit) of rows evenly spread over the order of
 * the predictions, with the lowest, the highest and both largest errors among them.
 */
export function residualPoints({ truth, predicted }: RegressionSample): readonly (readonly [number, number])[] {
  const order = Int32Array.from(truth.keys()).sort((a, b) => predicted[a]! - predicted[b]! || a - b)
  const residual = (row: number): number => truth[row]! - predicted[row]!
  const step = Math.max(1, (order.length - 1) / (MAX_POINTS - 3))
  const spread = Array.from(
    { length: Math.min(order.length, MAX_POINTS - 2) },
    (_, index) => order[Math.round(index * step)]!,
  )
  const extremes = order.length === 0 ? [] : [extreme(order, residual, 1), extreme(order, residual, -1)]
  return [...new Set([...spread, ...extremes])]
    .sort((a, b) => predicted[a]! - predicted[b]! || a - b)
    .map((row) => [predicted[row]!, residual(row)] as const)
    .filter((point) => point.every(Number.isFinite))
}

/** The row with the largest (sign 1) or smallest (sign -1) residual. */
function extreme(rows: Int32Array, residual: (row: number) => number, sign: 1 | -1): number {
  return rows.reduce((best, row) => (sign * residual(row) > sign * residual(best) ? row : best), rows[0]!)
}
