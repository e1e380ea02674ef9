import type { SparseBlock } from '../types.js'

/** So few columns of a row are sorted where they are; more by the platform's sort. */
const FEW = 48

/** Collects rows of counts, one after the other, as a sparse block. */
export class RowCounts {
  readonly #cols: number
  /** Of the row that is open, zero everywhere else. */
  readonly #counts: Float64Array
  readonly #indptr: Int32Array
  #indices: Int32Array
  #data: Float64Array
  #row = 0
  #end = 0

  constructor(rows: number, cols: number) {
    this.#cols = cols
    this.#counts = new Float64Array(cols)
    this.#indptr = new Int32Array(rows + 1)
    this.#indices = new Int32Array(48 * rows)
    this.#data = new Float64Array(48 * rows)
  }

  /** Counts one more of a column in the open row. */
  add(column: number): void {
    if (this.#counts[column]!++ !== 0) return
    if (this.#end === this.#indices.length) this.#enlarge(1)
    this.#indices[this.#end++] = column
  }

  /** Closes the row. `binary`: what is there counts once. */
  endRow(binary: boolean): void {
    const from = this.#indptr[this.#row]!
    sortRange(this.#indices, from, this.#end)
    for (let at = from; at < this.#end; at++) {
      const column = this.#indices[at]!
      this.#data[at] = binary ? 1 : this.#counts[column]!
      this.#counts[column] = 0
    }
    this.#indptr[++this.#row] = this.#end
  }

  /** Closes the row, which has the counts of an earlier one. */
  repeatRow(row: number): void {
    const [from, to] = [this.#indptr[row]!, this.#indptr[row + 1]!]
    this.#enlarge(to - from)
    this.#indices.copyWithin(this.#end, from, to)
    this.#data.copyWithin(this.#end, from, to)
    this.#end += to - from
    this.#indptr[++this.#row] = this.#end
  }

  #enlarge(more: number): void {
    const wanted = this.#end + more
    if (wanted <= this.#indices.length) return
    const [indices, data] = [this.#indices, this.#data]
    this.#indices = new Int32Array(Math.max(2 * indices.length, wanted))
    this.#data = new Float64Array(this.#indices.length)
    this.#indices.set(indices)
    this.#data.set(data)
  }

  /** All rows, closed. */
  block(): SparseBlock {
    return {
      kind: 'sparse',
      rows: this.#row,
      cols: this.#cols,
      indptr: this.#indptr,
      indices: this.#indices.subarray(0, this.#end),
      data: this.#data.subarray(0, this.#end),
    }
  }
}

function sortRange(values: Int32Array, from: number, to: number): void {
  if (to - from > FEW) {
    values.subarray(from, to).sort()
    return
  }
  for (let at = from + 1; at < to; at++) {
    const value = values[at]!
    let place = at
    for (; place > from && values[place - 1]! > value; place--) values[place] = values[place - 1]!
    values[place] = value
  }
}
