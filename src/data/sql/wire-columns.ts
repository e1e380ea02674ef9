import type { Column, TableChunk } from '../../core/table.js'
import type { WireColumn } from './messages.js'

/** Columns as they travel: without what a view leaves out, and with no texts but those that the rows use. */
export function wireColumns({ columns }: TableChunk): WireColumn[] {
  return columns.map(wireColumn)
}

function wireColumn(column: Column): WireColumn {
  if (column.kind === 'number') {
    // A view is cut out: the whole buffer behind it would be sent.
    return { kind: 'number', values: column.values.slice(), missing: missingOf(column.values, column.missing) }
  }
  const dictionary: string[] = []
  const places = new Map<number, number>()
  const codes = column.codes.map((code) => {
    if (code < 0) return -1
    let place = places.get(code)
    if (place === undefined) {
      place = dictionary.push(column.dictionary[code]!) - 1
      places.set(code, place)
    }
    return place
  })
  return { kind: 'string', codes, dictionary }
}

/** NaN is missing too, as everywhere. */
function missingOf(values: Float64Array, marked: Uint8Array | null): Uint8Array | null {
  let missing = marked === null ? null : marked.slice()
  for (let row = 0; row < values.length; row++) {
    if (Number.isNaN(values[row]!)) (missing ??= new Uint8Array(values.length))[row] = 1
  }
  return missing
}
