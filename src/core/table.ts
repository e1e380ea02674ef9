/**
 * Typed column chunks: what data readers produce and what models, statistics and reports consume.
 * A table is never a list of row objects.
 */

/** `kind: 'number'`: NaN where null. `booleans: true` when the text was true/false (values are 1/0). */
export interface NumberColumn {
  readonly kind: 'number'
  readonly name: string
  readonly values: Float64Array
  /** 1 where the cell is missing (empty or null in the source); a NaN that was written as such also counts as missing. */
  readonly missing: Uint8Array | null
  readonly integer: boolean
  readonly boolean: boolean
}

/** Dictionary-coded strings: `dictionary[codes[row]]`, code -1 where the cell is missing. */
export interface StringColumn {
  readonly kind: 'string'
  readonly name: string
  readonly codes: Int32Array
  readonly dictionary: readonly string[]
}

export type Column = NumberColumn | StringColumn

/** One tensor a row: images, token sequences, windows of a series. `data.length === rows * product(shape)`, row-major. */
export interface TensorColumn {
  readonly name: string
  /** Of one row, without the batch: [28, 28, 1]. */
  readonly shape: readonly number[]
  readonly data: Float32Array | Float64Array | Int32Array | Uint8Array
}

export interface TableChunk {
  readonly rows: number
  readonly columns: readonly Column[]
  /** What fits no column: statistics over columns pass it by, models with tensor inputs read it. */
  readonly tensors?: readonly TensorColumn[]
}

export function columnNamed(chunk: TableChunk, name: string): Column | undefined {
  return chunk.columns.find((column) => column.name === name)
}

/** The cell as people write it: a number, a string, a boolean, or null when missing. */
export function cellOf(column: Column, row: number): number | string | boolean | null {
  if (column.kind === 'string') {
    const code = column.codes[row]!
    return code < 0 ? null : column.dictionary[code]!
  }
  const value = column.values[row]!
  if (column.missing?.[row] === 1 || Number.isNaN(value)) return null
  return column.boolean ? value === 1 : value
}

/** A NumberColumn from plain numbers; NaN counts as missing. */
export function numberColumn(name: string, values: Float64Array): NumberColumn {
  let missing: Uint8Array | null = null
  let integer = true
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!
    if (Number.isNaN(value)) (missing ??= new Uint8Array(values.length))[row] = 1
    else if (!Number.isInteger(value)) integer = false
  }
  return { kind: 'number', name, values, missing, integer, boolean: false }
}

/** A StringColumn from plain strings; null is missing. */
export function stringColumn(name: string, values: readonly (string | null)[]): StringColumn {
  const codes = new Int32Array(values.length)
  const dictionary: string[] = []
  const codeOf = new Map<string, number>()
  for (const [row, value] of values.entries()) {
    if (value === null) {
      codes[row] = -1
      continue
    }
    let code = codeOf.get(value)
    if (code === undefined) {
      code = dictionary.push(value) - 1
      codeOf.set(value, code)
    }
    codes[row] = code
  }
  return { kind: 'string', name, codes, dictionary }
}

/** Rows `from` (inclusive) to `to` (exclusive) as a view; no values are copied. */
export function sliceRows(chunk: TableChunk, from: number, to: number): TableChunk {
  const tensors = chunk.tensors?.map((tensor) => {
    const cells = tensor.shape.reduce((product, size) => product * size, 1)
    return { ...tensor, data: tensor.data.subarray(from * cells, to * cells) }
  })
  return {
    rows: to - from,
    ...(tensors === undefined ? {} : { tensors }),
    columns: chunk.columns.map((column) =>
      column.kind === 'string'
        ? { ...column, codes: column.codes.subarray(from, to) }
        : {
            ...column,
            values: column.values.subarray(from, to),
            missing: column.missing === null ? null : column.missing.subarray(from, to),
          },
    ),
  }
}

/** All columns but one: the features without the target. */
export function withoutColumn(chunk: TableChunk, name: string | null): TableChunk {
  return name === null ? chunk : { ...chunk, columns: chunk.columns.filter((column) => column.name !== name) }
}
