import type { Column, NumberColumn, StringColumn, TableChunk, TensorColumn } from '../../core/table.js'

/** Chunks of one table, in order, as a single chunk. */
export function concatenate(chunks: readonly TableChunk[]): TableChunk {
  const [first] = chunks
  if (first === undefined) return { rows: 0, columns: [] }
  if (chunks.length === 1) return first
  const rows = chunks.reduce((total, chunk) => total + chunk.rows, 0)
  const columns = first.columns.map((column, position): Column => {
    const parts = chunks.map((chunk) => chunk.columns[position]!)
    return column.kind === 'string'
      ? joinStrings(column.name, parts as StringColumn[], rows)
      : joinNumbers(column, parts as NumberColumn[], rows)
  })
  const tensors = first.tensors?.map((tensor, position) =>
    joinTensors(
      tensor,
      chunks.map((chunk) => chunk.tensors![position]!),
    ),
  )
  return { rows, columns, ...(tensors === undefined ? {} : { tensors }) }
}

function joinTensors(first: TensorColumn, parts: readonly TensorColumn[]): TensorColumn {
  const length = parts.reduce((total, part) => total + part.data.length, 0)
  const data = emptyLike(first.data, length)
  let at = 0
  for (const part of parts) {
    data.set(part.data, at)
    at += part.data.length
  }
  return { ...first, data }
}

function emptyLike(data: TensorColumn['data'], length: number): TensorColumn['data'] {
  if (data instanceof Float64Array) return new Float64Array(length)
  if (data instanceof Float32Array) return new Float32Array(length)
  return data instanceof Int32Array ? new Int32Array(length) : new Uint8Array(length)
}

function joinNumbers(first: NumberColumn, parts: readonly NumberColumn[], rows: number): NumberColumn {
  const values = new Float64Array(rows)
  let missing: Uint8Array | null = null
  let at = 0
  for (const part of parts) {
    values.set(part.values, at)
    if (part.missing !== null) (missing ??= new Uint8Array(rows)).set(part.missing, at)
    at += part.values.length
  }
  return { ...first, values, missing }
}

function joinStrings(name: string, parts: readonly StringColumn[], rows: number): StringColumn {
  const codes = new Int32Array(rows)
  const dictionary: string[] = []
  const codeOf = new Map<string, number>()
  let at = 0
  for (const part of parts) {
    const mapped = new Int32Array(part.dictionary.length).fill(-2)
    for (const code of part.codes) {
      if (code < 0) {
        codes[at++] = -1
        continue
      }
      if (mapped[code] === -2) mapped[code] = codeFor(part.dictionary[code]!, dictionary, codeOf)
      codes[at++] = mapped[code]!
    }
  }
  return { kind: 'string', name, codes, dictionary }
}

function codeFor(text: string, dictionary: string[], codeOf: Map<string, number>): number {
  const known = codeOf.get(text)
  if (known !== undefined) return known
  const code = dictionary.push(text) - 1
  codeOf.set(text, code)
  return code
}
