import { ModelGateError } from '../core/errors.js'
import type { Column, TableChunk } from '../core/table.js'
import { plain } from '../core/text.js'

/** Columns as the worker reads them: facts in the header, values in buffers (f8, or i4 codes into a dictionary). */
export interface TableMessage {
  readonly columns: readonly Readonly<Record<string, unknown>>[]
  readonly buffers: readonly Uint8Array[]
}

export function encodeTable(columns: readonly Column[]): TableMessage {
  return {
    columns: columns.map((column) =>
      column.kind === 'string'
        ? { kind: 'string', name: column.name, dictionary: column.dictionary }
        : { kind: 'number', name: column.name, type: typeOf(column) },
    ),
    buffers: columns.map((column) => bytesOf(column.kind === 'string' ? column.codes : column.values)),
  }
}

/** As pandas reads such a column: integers and booleans only where no cell is missing. */
function typeOf(column: Extract<Column, { kind: 'number' }>): 'float' | 'integer' | 'boolean' {
  if (!column.boolean && !column.integer) return 'float'
  if (column.missing?.includes(1) === true || !column.values.every((value) => Number.isSafeInteger(value)))
    return 'float'
  return column.boolean ? 'boolean' : 'integer'
}

function bytesOf(array: Float64Array | Int32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}

/**
 * The columns that the model wants: by name when it knows names, by position when it knows their number, else all.
 * @throws ModelGateError 'data' naming what is missing
 */
export function selectColumns(
  names: readonly string[] | null,
  count: number | null,
  chunk: TableChunk,
): readonly Column[] {
  if (names === null) {
    if (count === null || count === chunk.columns.length) return chunk.columns
    throw new ModelGateError(
      'data',
      `the data has ${chunk.columns.length} columns, the model was trained on ${count} (without names, so they count by position)`,
      { remedy: 'Give exactly the feature columns, in the order of training.' },
    )
  }
  const byName = new Map(chunk.columns.map((column) => [column.name, column]))
  const missing = names.filter((name) => !byName.has(name))
  if (missing.length > 0) {
    throw new ModelGateError(
      'data',
      `the data lacks ${missing.length === 1 ? 'a column' : `${missing.length} columns`} that the model needs: ${missing.map((name) => plain(name, 80)).join(', ')}`,
      { subject: missing[0]!, remedy: 'Add the missing columns under exactly these names.' },
    )
  }
  return names.map((name) => byName.get(name)!)
}
