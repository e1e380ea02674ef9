import { type Batch, tableFromIPC } from '@uwdata/flechette'
import { isModelGateError, messageOf, ModelGateError } from '../../../core/errors.js'
import type { TableChunk } from '../../../core/table.js'
import { plain } from '../../../core/text.js'
import type { ColumnSchema, TableSource } from '../../table-source.js'
import type { ByteSource } from '../bytes.js'
import { checkUnique } from '../csv/header.js'
import { BadCell, isList, sameShape, seeCell, type SeenTensor, tensorOf } from '../tensor-cell.js'
import { registerCodecs } from './codecs.js'
import { type ArrowColumn, columnOf, columnsOf } from './columns.js'
import { damaged, messagesOf } from './messages.js'

/** A batch with the columns as the library sees them. */
interface ArrowBatch {
  readonly rows: number
  readonly columns: readonly ArrowColumn[]
  /** By place in the schema. */
  readonly batch: (field: number) => Batch<unknown>
}

/** What the whole file says about its columns. */
interface Seen {
  readonly columns: readonly ArrowColumn[]
  rows: number
  /** Places of 64-bit integers with a value that no double holds. */
  readonly beyond: Set<number>
  readonly tensors: Map<number, SeenTensor>
}

/**
 * Opens Arrow IPC data: files (Feather version 2) and streams, plain or compressed with LZ4 or zstandard; a chunk is a
 * record batch. Timestamps become ISO text, dictionaries their values, lists of one length tensors; a column of 64-bit
 * integers with a value beyond 2^53 becomes one of strings.
 * @throws ModelGateError corrupt, unsupported (structs, raw bytes, ...), data (no rows, lists of different lengths), limit
 */
export async function openArrow(bytes: ByteSource): Promise<TableSource> {
  registerCodecs()
  const { path } = bytes
  let seen: Seen | null = null
  for await (const part of batchesOf(bytes)) {
    seen ??= { columns: part.columns, rows: 0, beyond: new Set(), tensors: new Map() }
    observe(part, seen, path)
  }
  if (seen === null || seen.rows === 0) {
    throw new ModelGateError('data', `${plain(path)}: the table has no rows`, { subject: path })
  }
  const { columns, beyond, tensors, rows } = seen
  checkUnique(
    columns.map(({ name }) => name),
    path,
  )
  const schema = columns.flatMap(({ name, type, field }): ColumnSchema[] =>
    type === 'list' ? [] : [{ name, type: beyond.has(field) ? 'string' : type }],
  )
  const lists = columns.filter(({ type }) => type === 'list')
  const shapes = lists.map(({ name, field }) => ({ name, shape: tensors.get(field)!.shape }))
  return {
    path,
    format: 'arrow',
    schema,
    ...(lists.length === 0 ? {} : { tensors: shapes }),
    rows,
    async *chunks() {
      const types = new Map(schema.map(({ name, type }) => [name, type]))
      for await (const { rows: count, batch } of batchesOf(bytes)) {
        if (count === 0) continue
        const chunk: TableChunk = {
          rows: count,
          columns: columns.flatMap(({ name, field }) =>
            types.has(name) ? [columnOf(name, types.get(name)!, batch(field))] : [],
          ),
        }
        const cells = lists.map(({ name, field }) =>
          tensorOf(
            name,
            tensors.get(field)!,
            Array.from({ length: count }, (_, row) => batch(field).at(row) as ArrayLike<unknown>),
          ),
        )
        yield lists.length === 0 ? chunk : { ...chunk, tensors: cells }
      }
    },
  }
}

function observe({ rows, batch }: ArrowBatch, seen: Seen, path: string): void {
  for (const { name, field, type, wide } of seen.columns) {
    if (wide && type === 'integer' && !seen.beyond.has(field)) {
      const values = batch(field)
      for (let row = 0; row < rows; row++) {
        const value = values.at(row)
        if (typeof value === 'bigint' && !Number.isSafeInteger(Number(value))) seen.beyond.add(field)
      }
    }
    if (type !== 'list') continue
    for (let row = 0; row < rows; row++)
      seeList(batch(field).at(row), field, seen, `${path}: row ${seen.rows + row + 1}: '${name}'`)
  }
  seen.rows += rows
}

function seeList(cell: unknown, field: number, seen: Seen, where: string): void {
  const fail = (what: string): ModelGateError =>
    new ModelGateError('data', `${plain(where)} ${what}`, {
      subject: where,
      remedy: 'Give every row a list with the same number of values there.',
    })
  if (!isList(cell)) throw fail('is null where a list should be')
  let tensor: SeenTensor
  try {
    tensor = seeCell(cell)
  } catch (error) {
    throw error instanceof BadCell ? fail(error.message) : error
  }
  const before = seen.tensors.get(field)
  if (before === undefined) seen.tensors.set(field, tensor)
  else if (!sameShape(before.shape, tensor.shape)) {
    throw fail(`has the shape [${tensor.shape.join(', ')}], those before it have [${before.shape.join(', ')}]`)
  } else before.integers &&= tensor.integers
}

/** Decodes one record batch after the other, each with the dictionaries that stand before it. */
async function* batchesOf(bytes: ByteSource): AsyncGenerator<ArrowBatch> {
  const { path } = bytes
  const before: Uint8Array[] = []
  let columns: ArrowColumn[] | null = null
  for await (const { kind, bytes: message } of messagesOf(bytes.stream(), path)) {
    if (kind !== 'records') {
      before.push(new Uint8Array(message))
      continue
    }
    // A copy, because typed arrays want their bytes at multiples of eight.
    const records = new Uint8Array(message)
    const table = decoded(path, () => tableFromIPC([...before, records], { useBigInt: true }))
    columns ??= columnsOf(table.schema, path)
    yield {
      rows: table.numRows,
      columns,
      batch: (field) => decoded(path, () => table.getChildAt(field).data[0] as Batch<unknown>),
    }
  }
}

/** The library throws plain errors on damaged data. */
function decoded<Result>(path: string, decode: () => Result): Result {
  try {
    return decode()
  } catch (error) {
    throw isModelGateError(error) ? error : damaged(path, plain(messageOf(error), 200), error)
  }
}
