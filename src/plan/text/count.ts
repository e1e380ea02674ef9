import type { SparseBlock } from '../types.js'

/** One document as column -> value; the columns of a row need not be sorted. */
export type TermCounts = ReadonlyMap<number, number>

/** Rows of counts as a sparse block. `countsOf` gives the same map for the same document, so that it can be shared. */
export function countRows(rows: number, cols: number, countsOf: (row: number) => TermCounts): SparseBlock {
  const indptr = new Int32Array(rows + 1)
  const indices: number[] = []
  const data: number[] = []
  for (let row = 0; row < rows; row++) {
    const counts = countsOf(row)
    for (const column of Array.from(counts.keys()).sort((left, right) => left - right)) {
      indices.push(column)
      data.push(counts.get(column)!)
    }
    indptr[row + 1] = indices.length
  }
  return { kind: 'sparse', rows, cols, indptr, indices: Int32Array.from(indices), data: Float64Array.from(data) }
}
