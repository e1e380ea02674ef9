import { columnNamed, type Column, type TableChunk } from '../../core/table.js'
import { readTable } from '../../data/index.js'
import { withoutColumn } from '../test/sample.js'
import type { StageContext } from '../context.js'
import type { LabelledRows } from './evaluation.js'

export type Labelled =
  | { readonly rows: LabelledRows; readonly unlabelled: number; readonly reason: null }
  | { readonly rows: null; readonly unlabelled: number; readonly reason: string }

/** The validation data split into features and labels, without the rows that have no label. */
export async function labelledRows({ validationData, target }: StageContext): Promise<Labelled> {
  const none = (reason: string, unlabelled = 0): Labelled => ({ rows: null, unlabelled, reason })
  if (validationData === null) return none('no validation data was given; add --validation-data and --target')
  if (target === null) return none('the label column is not known; name it with --target')
  const table = await readTable(validationData)
  const labels = columnNamed(table, target)
  if (labels === undefined) return none(`the validation data has no column ${target}`)
  const keep = labelledIndices(labels, table.rows)
  const unlabelled = table.rows - keep.length
  if (keep.length === 0) return none(`no row of the validation data has a value in ${target}`, unlabelled)
  const kept = unlabelled === 0 ? table : selectRows(table, keep)
  return {
    rows: { features: withoutColumn(kept, target), target: columnNamed(kept, target)! },
    unlabelled,
    reason: null,
  }
}

function labelledIndices(column: Column, rows: number): Int32Array {
  const keep: number[] = []
  for (let row = 0; row < rows; row++) {
    const missing = column.kind === 'string' ? column.codes[row]! < 0 : Number.isNaN(column.values[row]!)
    if (!missing) keep.push(row)
  }
  return Int32Array.from(keep)
}

function selectRows(chunk: TableChunk, rows: Int32Array): TableChunk {
  const columns = chunk.columns.map((column): Column =>
    column.kind === 'string'
      ? { ...column, codes: Int32Array.from(rows, (row) => column.codes[row]!) }
      : {
          ...column,
          values: Float64Array.from(rows, (row) => column.values[row]!),
          missing: column.missing === null ? null : Uint8Array.from(rows, (row) => column.missing![row]!),
        },
  )
  return { rows: rows.length, columns }
}
