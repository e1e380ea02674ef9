import type { Column, NumberColumn, StringColumn, TableChunk } from '../../core/table.js'

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
  return { rows, columns }
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
