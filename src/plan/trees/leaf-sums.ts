/** Rows of a group, whose cells lie beside each other: as many go down a tree together. */
export const GROUP = 8

/** What the leaves of many rows are added to. */
export interface LeafSums {
  /** Row-major, `cols` columns. */
  readonly data: Float64Array | Float32Array
  readonly rows: number
  readonly cols: number
  /** Trees that take part: the first ones. */
  readonly count: number
  /** rows x width; what is there already is what sums start from. */
  readonly sums: Float64Array | Float32Array
  readonly width: number
  /** Column of the sums that a tree adds to; unused when leaves are rows of a table. */
  readonly columnOf: (tree: number) => number
  /** Writes the values of rows [from, to) for a tree that is not laid out (categories decide there). */
  readonly findApart?: (tree: number, from: number, to: number, values: Float64Array) => void
}

/** Cells and sums of a block of rows. */
export interface RowBlock {
  /** Rows that fit. */
  readonly rows: number
  readonly sums: Float64Array | Float32Array
  /** Takes the cells of rows [from, to). */
  take(from: number, to: number): void
  /** Adds the leaves of the first `rows` rows to the sums. */
  add(tree: number, rows: number): void
}
