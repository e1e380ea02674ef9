import type { BehaviourCase } from '../../../config/index.js'
import { ModelGateError } from '../../../core/errors.js'
import { didYouMean } from '../../../core/nearest.js'
import { seededRandom, shuffle } from '../../../core/random.js'
import { cellOf, numberColumn, stringColumn, type Column, type TableChunk } from '../../../core/table.js'
import { plain } from '../../../core/text.js'

export type Change = Extract<BehaviourCase, { readonly kind: 'direction' }>['change'][number]

/** The same rows with some columns changed, once for each value of the longest list of `set`. */
export function changedTables(chunk: TableChunk, changes: readonly Change[], seed: number): readonly TableChunk[] {
  const variants = Math.max(...changes.map(({ set }) => (Array.isArray(set) ? set.length : 1)))
  return Array.from({ length: variants }, (_, variant) =>
    changes.reduce((table, change) => withChange(table, change, variant, seed), chunk),
  )
}

/** What a change did to a row, for people: `age 40 → 45`; null when every cell stayed as it was. */
export function rowChange(
  before: TableChunk,
  after: TableChunk,
  changes: readonly Change[],
  row: number,
): string | null {
  const told = changes.flatMap(({ column }) => {
    const [old, now] = [before, after].map((table) =>
      cellOf(
        table.columns.find(({ name }) => name === column)!,
        row,
      ),
    )
    return old === now ? [] : [`${plain(column, 60)} ${showCell(old)} → ${showCell(now)}`]
  })
  return told.length === 0 ? null : told.join(', ')
}

export function showCell(cell: string | number | boolean | null | undefined): string {
  if (cell === null || cell === undefined) return 'missing'
  return typeof cell === 'number' ? String(Number(cell.toPrecision(6))) : plain(String(cell), 60)
}

function withChange(chunk: TableChunk, change: Change, variant: number, seed: number): TableChunk {
  const position = chunk.columns.findIndex(({ name }) => name === change.column)
  if (position < 0) {
    const names = chunk.columns.map(({ name }) => name)
    throw new ModelGateError(
      'data',
      `the rows have no column ${plain(change.column, 80)} to change${didYouMean(change.column, names)}`,
      { subject: change.column, remedy: `Their columns: ${plain(names.join(', '), 400)}.` },
    )
  }
  const changed = changedColumn(chunk.columns[position]!, change, variant, seed)
  return { ...chunk, columns: chunk.columns.with(position, changed) }
}

function changedColumn(
  column: Column,
  { set, add, multiply, shuffle: mixes }: Change,
  variant: number,
  seed: number,
): Column {
  if (mixes === true) return mixed(column, seed)
  if (set !== undefined) return filled(column, Array.isArray(set) ? set[variant % set.length]! : set)
  if (column.kind === 'string') throw unfit(column, 'text, which nothing can be added to or multiplied')
  const values = column.values.map((value) => value * (multiply ?? 1) + (add ?? 0))
  return {
    ...column,
    values,
    integer: column.integer && values.every((value) => !(value % 1 !== 0 && value === value)),
  }
}

function filled(column: Column, value: string | number | boolean | null): Column {
  const rows = column.kind === 'string' ? column.codes.length : column.values.length
  if (column.kind === 'string') {
    return stringColumn(column.name, new Array<string | null>(rows).fill(value === null ? null : String(value)))
  }
  if (typeof value === 'string') throw unfit(column, `numbers, not "${plain(value, 60)}"`)
  const filling = new Float64Array(rows).fill(value === null ? NaN : Number(value))
  return { ...numberColumn(column.name, filling), boolean: column.boolean }
}

function mixed(column: Column, seed: number): Column {
  const rows = column.kind === 'string' ? column.codes.length : column.values.length
  const order = Int32Array.from({ length: rows }, (_, row) => row)
  shuffle(order, seededRandom(seed))
  if (column.kind === 'string') return { ...column, codes: order.map((row) => column.codes[row]!) }
  const { missing, values } = column
  return {
    ...column,
    values: Float64Array.from(order, (row) => values[row]!),
    missing: missing === null ? null : Uint8Array.from(order, (row) => missing[row]!),
  }
}

function unfit(column: Column, holds: string): ModelGateError {
  return new ModelGateError('data', `the column ${plain(column.name, 80)} holds ${holds}`, {
    subject: column.name,
    remedy: 'Change the case in validation.behaviour.',
  })
}
