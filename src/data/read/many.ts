import { ModelGateError } from '../../core/errors.js'
import { type Column, type TableChunk } from '../../core/table.js'
import { plain } from '../../core/text.js'
import type { ColumnSchema, ColumnType, TableSource } from '../table-source.js'

/**
 * Several files as one table, in the order given. All have the same columns, in any order; of types that differ the wider one
 * is taken, and a column that is empty in one file takes the type of the others.
 * @throws ModelGateError data, naming file and column, for a column that is missing, new, or of another type
 */
export function joinTables(path: string, tables: readonly TableSource[]): TableSource {
  const [first] = tables
  if (first === undefined) throw new ModelGateError('not-found', `${plain(path)}: no data files`, { subject: path })
  if (tables.length === 1) return { ...first, path }
  for (const table of tables) requireSameNames(first, table)
  const schema = first.schema.map(({ name }) => ({ name, type: commonType(name, tables) }))
  const rows = tables.reduce<number | null>(
    (sum, table) => (sum === null || table.rows === null ? null : sum + table.rows),
    0,
  )
  return {
    path,
    format: first.format,
    schema,
    ...(first.tensors === undefined ? {} : { tensors: first.tensors }),
    rows,
    async *chunks() {
      for (const table of tables) for await (const chunk of table.chunks()) yield aligned(chunk, schema, table.path)
    },
    ...(tables.some((table) => table.fitted !== undefined)
      ? {
          fitted: (model) =>
            joinTables(
              path,
              tables.map((table) => table.fitted?.(model) ?? table),
            ),
        }
      : {}),
  }
}

function requireSameNames(first: TableSource, table: TableSource): void {
  const [wanted, found] = [namesOf(first), namesOf(table)]
  const missing = [...wanted].find((name) => !found.has(name))
  const added = [...found].find((name) => !wanted.has(name))
  const shapes = (source: TableSource): string => JSON.stringify(source.tensors ?? [])
  if (missing === undefined && added === undefined && shapes(first) === shapes(table)) return
  const what =
    missing !== undefined
      ? `lacks the column '${plain(missing, 80)}', which ${plain(first.path)} has`
      : added !== undefined
        ? `has the column '${plain(added, 80)}', which ${plain(first.path)} has not`
        : `holds arrays of other shapes than ${plain(first.path)}`
  throw new ModelGateError('data', `${plain(table.path)} ${what}`, {
    subject: table.path,
    remedy: 'Give all files of one table the same columns, or leave this file out.',
  })
}

function namesOf(table: TableSource): Set<string> {
  return new Set([...table.schema, ...(table.tensors ?? [])].map(({ name }) => name))
}

function commonType(name: string, tables: readonly TableSource[]): ColumnType {
  return tables
    .map((table) => table.schema.find((column) => column.name === name)!.type)
    .reduce((common, type) => widerOf(common, type, name, tables))
}

function widerOf(a: ColumnType, b: ColumnType, name: string, tables: readonly TableSource[]): ColumnType {
  if (a === b) return a
  const both = new Set([a, b])
  if (both.has('string') && both.has('timestamp')) return 'string'
  if (both.has('integer') && both.has('number')) return 'number'
  // A column without any value counts as numbers: whether it has one is seen when it is read.
  if (both.has('number')) return a === 'number' ? b : a
  throw typeError(
    name,
    b,
    tables.find((table) => table.schema.some((column) => column.name === name && column.type === b))!.path,
    a,
  )
}

/** The columns in the order and of the types of the whole table. */
export function aligned(chunk: TableChunk, schema: readonly ColumnSchema[], path: string): TableChunk {
  const byName = new Map(chunk.columns.map((column) => [column.name, column]))
  return { ...chunk, columns: schema.map((column) => typed(byName.get(column.name)!, column, chunk.rows, path)) }
}

function typed(column: Column, { name, type }: ColumnSchema, rows: number, path: string): Column {
  const text = type === 'string' || type === 'timestamp'
  if (text === (column.kind === 'string')) {
    if (column.kind === 'string') return column
    if (type === 'boolean' && !column.boolean && hasValue(column)) throw typeError(name, 'number', path, type)
    return { ...column, integer: type === 'integer', boolean: type === 'boolean' }
  }
  if (hasValue(column)) throw typeError(name, column.kind, path, type)
  if (text) return { kind: 'string', name, codes: new Int32Array(rows).fill(-1), dictionary: [] }
  const values = new Float64Array(rows).fill(NaN)
  const missing = new Uint8Array(rows).fill(1)
  return { kind: 'number', name, values, missing, integer: type === 'integer', boolean: type === 'boolean' }
}

function hasValue(column: Column): boolean {
  return column.kind === 'string'
    ? column.codes.some((code) => code >= 0)
    : column.values.some((value) => value === value)
}

function typeError(name: string, found: string, path: string, other: string): ModelGateError {
  return new ModelGateError(
    'data',
    `${plain(path)}: the column '${plain(name, 80)}' holds values of the type ${found}, in other files ${other}`,
    { subject: path, remedy: 'Give the column one type in all files, or leave this file out.' },
  )
}
