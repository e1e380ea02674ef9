import type { SparseBlock } from '../types.js'

/** One document as column -> value; the columns of a row need not be sorted. */
export type TermCounts = ReadonlyMap<number, number>

/** Rows of counts as a sparse block. `countsOf` gives the same map for the same document, so that it can be shared. */
export function countRows(rows: number, cols: number, countsOf: (row: number) => TermCounts): SparseBlock {
  const indptr = new Int32Array(rows + 1)
  let indices = new Int32Array(16 * rows)
  let data = new Float64Array(16 * rows)
  let end = 0
  for (let row = 0; row < rows; row++) {
    const counts = countsOf(row)
    if (end + counts.size > indices.length) {
      const room = Math.max(2 * indices.length, end + counts.size)
      indices = enlarged(indices, new Int32Array(room))
      data = enlarged(data, new Float64Array(room))
    }
    for (const column of Int32Array.from(counts.keys()).sort()) {
      indices[end] = column
      data[end++] = counts.get(column)!
    }
    indptr[row + 1] = end
  }
  return { kind: 'sparse', rows, cols, indptr, indices: indices.slice(0, end), data: data.slice(0, end) }
}

function enlarged<T extends Int32Array | Float64Array>(old: T, larger: T): T {
  larger.set(old)
  return larger
}
