import { ModelGateError } from '../../core/errors.js'
import type { Label } from '../../core/model.js'
import { stringColumn, type Column, type TableChunk } from '../../core/table.js'
import { plain } from '../../core/text.js'
import type { ColumnType, TableSource } from '../table-source.js'
import { listNames } from './list-names.js'

/** What the model calls each label of the data, by the label as the data has it: `{ NO: 0, YES: 1 }`. */
export type ModelLabels = Readonly<Record<string, Label>>

/**
 * The table with the label column in the model's words, where it was fitted on codes of the labels.
 * A table without the column, such as a reference without labels, stays as it is.
 * @throws ModelGateError when read: 'data' for a label that is not among them
 */
export function withModelLabels(source: TableSource, target: string, labels: ModelLabels): TableSource {
  if (!source.schema.some(({ name }) => name === target)) return source
  const names = new Map(Object.entries(labels))
  const rename = async function* (chunks: AsyncIterable<TableChunk>): AsyncGenerator<TableChunk> {
    for await (const chunk of chunks) {
      const columns = chunk.columns.map((column) =>
        column.name === target ? renamed(column, chunk.rows, names, source.path) : column,
      )
      yield { ...chunk, columns }
    }
  }
  const type = typeOf([...names.values()])
  return {
    ...source,
    statistics: undefined,
    schema: source.schema.map((column) => (column.name === target ? { name: target, type } : column)),
    chunks: (size) => rename(source.chunks(size)),
    ...(source.columnChunks === undefined ? {} : { columnChunks: () => rename(source.columnChunks!()) }),
    ...(source.fitted === undefined
      ? {}
      : { fitted: (model) => withModelLabels(source.fitted!(model), target, labels) }),
  }
}

function typeOf(labels: readonly Label[]): ColumnType {
  if (labels.every((label) => typeof label === 'boolean')) return 'boolean'
  if (!labels.every((label) => typeof label === 'number')) return 'string'
  return labels.every(Number.isInteger) ? 'integer' : 'number'
}

function renamed(column: Column, rows: number, names: ReadonlyMap<string, Label>, path: string): Column {
  const known = new Map<string, Label>()
  const labels = Array.from({ length: rows }, (_, row): Label | null => {
    const text = textOf(column, row)
    if (text === null) return null
    const label = known.get(text) ?? names.get(text)
    if (label === undefined) throw unknownLabel(text, column.name, names, path)
    known.set(text, label)
    return label
  })
  const type = typeOf([...names.values()])
  if (type === 'string') return stringColumn(column.name, labels.map((label) => (label === null ? null : String(label)))) // prettier-ignore
  const missing = labels.includes(null) ? Uint8Array.from(labels, (label) => (label === null ? 1 : 0)) : null
  return {
    kind: 'number',
    name: column.name,
    values: Float64Array.from(labels, (label) => (label === null ? NaN : Number(label))),
    missing,
    integer: type === 'integer',
    boolean: type === 'boolean',
  }
}

/** As the configuration names it: `1` for a number, `true` for a boolean. */
function textOf(column: Column, row: number): string | null {
  if (column.kind === 'string') return column.codes[row]! < 0 ? null : column.dictionary[column.codes[row]!]!
  const value = column.values[row]!
  if (Number.isNaN(value)) return null
  return column.boolean ? String(value === 1) : String(value)
}

function unknownLabel(text: string, target: string, names: ReadonlyMap<string, Label>, path: string): ModelGateError {
  return new ModelGateError(
    'data',
    `${plain(path)}: the column "${plain(target, 80)}" holds the label "${plain(text, 80)}", which is not in data.labels`,
    { subject: target, remedy: `Say what the model calls it, beside ${listNames([...names.keys()])}.` },
  )
}
