import type { DataSchema, LearntColumn } from '../../core/data-schema.js'
import type { TableChunk } from '../../core/table.js'
import { columnTypeOf } from '../drift/column-type.js'
import { type ColumnProfile, missingIn, profileOf, type TableProfile } from '../statistics/profile.js'
import type { TableSource } from '../table-source.js'

/** Learnt columns by name, in their order. */
export type ExpectedColumns = ReadonlyMap<string, LearntColumn>

/** Learns the schema of reference data, to be kept; reads the table unless quality or drift did. @throws as reading it */
export async function learntSchema(table: TableSource | TableChunk, target: string | null): Promise<DataSchema> {
  return { target, columns: learntColumns(await profileOf(table)) }
}

export function learntColumns({ columns, rows }: TableProfile): readonly LearntColumn[] {
  return columns.map((column) => ({
    name: column.name,
    type: column.type,
    // Of no rows, no column has a value.
    missing: rows === 0 ? 1 : missingIn(column) / rows,
    range: rangeOf(column),
    categories: categoriesOf(column, rows),
  }))
}

export function byName(columns: readonly LearntColumn[]): ExpectedColumns {
  return new Map(columns.map((column) => [column.name, column]))
}

/** Numbers, integers and booleans are one kind, texts the other; a column without values fits any type. */
export function sameType(before: LearntColumn, now: ColumnProfile, rowsNow: number): boolean {
  return kindOf(before) === now.kind || before.missing === 1 || missingIn(now) === rowsNow
}

/** How the cells of a learnt column are read. */
export function kindOf({ type }: LearntColumn): ColumnProfile['kind'] {
  return type === 'string' || type === 'timestamp' ? 'string' : 'number'
}

function rangeOf(column: ColumnProfile): LearntColumn['range'] {
  if (column.kind === 'string') return null
  const { min, max } = column.values
  return min > max ? null : [min, max]
}

function categoriesOf(column: ColumnProfile, rows: number): LearntColumn['categories'] {
  if (column.kind === 'number' || columnTypeOf(column, rows).type !== 'categorical') return null
  const { counts, overflowed } = column.texts
  return overflowed || counts.size === 0 ? null : [...counts.keys()]
}
