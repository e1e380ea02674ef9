import { ModelGateError, messageOf } from '../../../core/errors.js'
import { type Column, stringColumn, type TableChunk } from '../../../core/table.js'
import { plain } from '../../../core/text.js'
import {
  chunkRowsOfCells,
  type ColumnSchema,
  type ColumnType,
  type Encoding,
  type OpenOptions,
  type TableSource,
} from '../../table-source.js'
import type { ByteSource } from '../bytes.js'
import { asciiCompatible, type CellDecoder, cellDecoder, detectEncoding, NotUtf8 } from '../encoding.js'
import { isList, type SeenTensor, tensorOf } from '../tensor-cell.js'
import { recordsOf, type RecordText, repeatedKey } from './records.js'
import { refuseMixture, requireTensors, type Seen, seeList } from './tensors.js'

type Scalar = number | string | boolean | bigint | null
type Row = Readonly<Record<string, unknown>>

/** A record and the line where it starts. */
interface Located {
  readonly row: Row
  readonly line: number
}

/** An integer that a double cannot hold, outside of strings; rare enough that most records skip the exact path. */
const LONG_INTEGER = /\d{16}/
const STRING_OR_INTEGER = /"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])-?\d+(?![\d.eE])/g
/** Marks such an integer on its way through JSON.parse; no sane text starts with it. */
const MARK = '\u0001'

/**
 * Opens JSON Lines or an array of records. The file is read once to find all keys and their types, and again for the
 * values. A key that a record lacks is missing there; a column of mixed types is one of strings; integers beyond 2^53
 * make a column of strings, so that ids stay what they are. A key that holds a list of numbers, of one length in all
 * records, is a tensor; lists of lists are tensors of more dimensions.
 * @throws ModelGateError data: objects as values, lists of different lengths, no records, bad JSON (with its line)
 */
export async function openJson(bytes: ByteSource, options: OpenOptions): Promise<TableSource> {
  const detected = detectEncoding(await bytes.head(64 * 1024))
  const encoding = options.encoding ?? detected.encoding
  const seen = new Map<string, Seen>()
  let rows = 0
  const read = (): AsyncGenerator<Located[]> => rowsOf(bytes, encoding, detected.bom)
  for await (const part of read()) {
    rows += part.length
    for (const located of part) observe(located, seen, bytes.path)
  }
  if (rows === 0) {
    throw new ModelGateError('data', `${plain(bytes.path)}: the table has no rows`, { subject: bytes.path })
  }
  const tensors = requireTensors(seen, rows, bytes.path)
  const scalars = [...seen].filter(([, { tensor }]) => tensor === null)
  const schema = options.schema ?? scalars.map(([name, kinds]): ColumnSchema => ({ name, type: typeOf(kinds) }))
  return {
    path: bytes.path,
    format: 'json',
    schema,
    ...(tensors.size === 0 ? {} : { tensors: [...tensors].map(([name, { shape }]) => ({ name, shape })) }),
    rows,
    readAs: { encoding },
    async *chunks() {
      const cells = [...tensors.values()].map(({ shape }) => shape.reduce((product, length) => product * length, 1))
      const size = chunkRowsOfCells(cells.reduce((total, count) => total + count, schema.length))
      let pending: Row[] = []
      for await (const part of read()) {
        pending = pending.concat(part.map(({ row }) => row))
        for (; pending.length >= size; pending = pending.slice(size)) {
          yield chunkOf(pending.slice(0, size), schema, tensors)
        }
      }
      if (pending.length > 0) yield chunkOf(pending, schema, tensors)
    },
  }
}

async function* rowsOf(bytes: ByteSource, encoding: Encoding, bom: number): AsyncGenerator<Located[]> {
  const decode = cellDecoder(encoding)
  for await (const records of recordsOf(asciiCompatible(bytes.stream(), encoding, bom, bytes.path), bytes.path)) {
    yield records.map((record) => ({ row: parsed(record, bytes.path, decode), line: record.line }))
  }
}

function decodedRecord(record: RecordText, path: string, decode: CellDecoder): string {
  try {
    return decode(record.bytes, 0, record.bytes.length)
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error
    throw new ModelGateError('data', `${plain(path)}: line ${record.line}: bytes that are not UTF-8, which JSON is`, {
      subject: path,
      remedy: 'Copy or export the file again, all of it as UTF-8; compare its sha256 with that of the source.',
    })
  }
}

function parsed(record: RecordText, path: string, decode: CellDecoder): Row {
  const text = decodedRecord(record, path, decode)
  let row: Row
  try {
    row = JSON.parse(LONG_INTEGER.test(text) ? text.replace(STRING_OR_INTEGER, markLong) : text) as Row
  } catch (cause) {
    throw new ModelGateError(
      'data',
      `${plain(path)}: line ${record.line}: not valid JSON (${plain(messageOf(cause))})`,
      {
        subject: path,
        remedy: 'Correct the record; NaN and Infinity have to be null in JSON.',
        cause,
      },
    )
  }
  const keys = Object.keys(row)
  // JSON.parse takes the last value of a key that occurs twice, and does not say so.
  if (keys.length !== record.keys) throw repeated(repeatedKey(text) ?? '', record.line, path)
  for (const key of keys) {
    if (typeof row[key] !== 'object' || row[key] === null || isList(row[key])) continue
    throw new ModelGateError('data', `${plain(path)}: line ${record.line}: '${plain(key, 80)}' holds a nested value`, {
      subject: key,
      remedy: 'Flatten the records, so that each key holds a number, a string, a boolean, null or a list of numbers.',
    })
  }
  return row
}

function repeated(key: string, line: number, path: string): ModelGateError {
  return new ModelGateError(
    'data',
    `${plain(path)}: line ${line}: the record holds '${plain(key, 80)}' more than once`,
    {
      subject: key,
      remedy: 'Write each key of a record once: only one of its values could be read.',
    },
  )
}

function markLong(token: string): string {
  if (token.startsWith('"') || Number.isSafeInteger(Number(token))) return token
  return `"\\u0001${token}"`
}

function isLong(text: string): boolean {
  return text.startsWith(MARK) && /^-?\d{16,}$/.test(text.slice(MARK.length))
}

function observe({ row, line }: Located, seen: Map<string, Seen>, path: string): void {
  for (const key of Object.keys(row)) {
    let kinds = seen.get(key)
    if (kinds === undefined) {
      kinds = { lists: 0, tensor: null, numbers: 0, fractions: 0, booleans: 0, texts: 0, long: 0 }
      seen.set(key, kinds)
    }
    const value = row[key]
    if (isList(value)) seeList(value, kinds, { key, line, path })
    else if (typeof value === 'number') {
      kinds.numbers++
      if (!Number.isInteger(value)) kinds.fractions++
    } else if (typeof value === 'boolean') kinds.booleans++
    else if (typeof value === 'string') {
      if (isLong(value)) kinds.long++
      else kinds.texts++
    }
    if (kinds.lists > 0) refuseMixture(kinds, { key, line, path })
  }
}

function typeOf({ numbers, fractions, booleans, texts, long }: Seen): ColumnType {
  if (texts > 0 || (booleans > 0 && numbers + long > 0)) return 'string'
  if (booleans > 0) return 'boolean'
  // Among fractions a long integer is a measurement like the others; among integers only, it is an id.
  if (long > 0) return fractions > 0 ? 'number' : 'string'
  return numbers > 0 && fractions === 0 ? 'integer' : 'number'
}

function chunkOf(
  rows: readonly Row[],
  schema: readonly ColumnSchema[],
  tensors: ReadonlyMap<string, SeenTensor>,
): TableChunk {
  const columns = schema.map(({ name, type }) => columnOf(rows, name, type))
  if (tensors.size === 0) return { rows: rows.length, columns }
  const lists = [...tensors].map(([name, seen]) =>
    tensorOf(
      name,
      seen,
      rows.map((row) => row[name] as ArrayLike<unknown>),
    ),
  )
  return { rows: rows.length, columns, tensors: lists }
}

function columnOf(rows: readonly Row[], name: string, type: ColumnType): Column {
  const cell = (row: Row): Scalar => (Object.hasOwn(row, name) ? (row[name] as Scalar) : null)
  if (type === 'string')
    return stringColumn(
      name,
      rows.map((row) => textOf(cell(row))),
    )
  const values = new Float64Array(rows.length)
  let missing: Uint8Array | null = null
  for (const [at, row] of rows.entries()) {
    const value = cell(row)
    if (value === null) {
      values[at] = NaN
      missing ??= new Uint8Array(rows.length)
      missing[at] = 1
    } else values[at] = Number(typeof value === 'string' ? value.slice(MARK.length) : value)
  }
  return { kind: 'number', name, values, missing, integer: type === 'integer', boolean: type === 'boolean' }
}

/** Text of a cell in a column of strings; an empty string is a value in JSON, unlike in CSV. */
function textOf(value: Scalar): string | null {
  if (value === null) return null
  const text = String(value)
  return isLong(text) ? text.slice(MARK.length) : text
}
