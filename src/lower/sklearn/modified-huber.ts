import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { graphBinaryColumns, graphMath, graphRowSum, type DenseBlock } from '../../plan/index.js'

/**
 * predict_proba of SGDClassifier(loss="modified_huber"): (clip(score, -1, 1) + 1) / 2, normalised over the classes; a row of
 * zeros becomes uniform. Zhang and Oles, 2001, appendix B of
 * https://jmlr.org/papers/volume2/zhang02c/zhang02c.pdf
 */
export function modifiedHuber(scores: DenseBlock): Float64Array {
  const { rows, cols } = scores
  const halves = scores.data.map((score) => (Math.min(1, Math.max(-1, score)) + 1) / 2)
  if (cols === 1) {
    const both = new Float64Array(rows * 2)
    for (let row = 0; row < rows; row++) {
      both[row * 2] = 1 - halves[row]!
      both[row * 2 + 1] = halves[row]!
    }
    return both
  }
  for (let row = 0; row < rows; row++) {
    const cells = halves.subarray(row * cols, (row + 1) * cols)
    const sum = cells.reduce((total, value) => total + value, 0)
    for (let col = 0; col < cols; col++) cells[col] = sum === 0 ? 1 / cols : cells[col]! / sum
  }
  return halves
}

/** The same in a graph. */
export function graphModifiedHuber(graph: GraphBuilder, scores: GraphValue, columns: number): GraphValue {
  const { add, div, equal, max, min, where } = graphMath(graph)
  const halves = div(add(min(max(scores, -1), 1), 1), 2)
  if (columns === 1) return graphBinaryColumns(graph, halves)
  const total = graphRowSum(graph, halves)
  return where(equal(total, 0), 1 / columns, div(halves, total))
}
