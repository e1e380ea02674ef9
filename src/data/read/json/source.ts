import { ModelGateError, messageOf } from '../../../core/errors.js'
import { type Column, stringColumn, type TableChunk } from '../../../core/table.js'
import { plain } from '../../../core/text.js'
import {
  chunkRows,
  type ColumnSchema,
  type ColumnType,
  type Encoding,
  type OpenOptions,
  type TableSource,
} from '../../table-source.js'
import type { ByteSource } from '../bytes.js'
import { asciiCompatible, type CellDecoder, cellDecoder, detectEncoding } from '../encoding.js'
import { recordsOf, type RecordText } from './records.js'

type Scalar = number | string | boolean | bigint | null
type Row = Readonly<Record<string, unknown>>

/** An integer that a double cannot hold, outside of strings; rare enough that most records skip the exact path. */
const LONG_INTEGER = /\d{16}/
const STRING_OR_INTEGER = /"(?:[^"\\]|\\.)*"|-?\d+(?![\d.eE])/g
/** Marks such an integer on its way through JSON.parse; no sane text starts with it. */
const MARK = '\u0001'

/** What the values of one key were in the whole file. */
interface Seen {
  numbers: number
  fractions: number
  booleans: number
  texts: number
  long: number
}

/**
 * Opens JSON Lines or an array of records. The file is read once to find all keys and their types, and again for the
 * values. A key that a record lacks is missing there; a column of mixed types is one of strings; integers beyond 2^53
 * make a column of strings, so that ids stay what they are.
 * @throws ModelGateError data: nested values, no records, bad JSON (with its line)
 */
export async function openJson(bytes: ByteSource, options: OpenOptions): Promise<TableSource> {
  const detected = detectEncoding(await bytes.head(64 * 1024))
  const encoding = options.encoding ?? detected.encoding
  const seen = new Map<string, Seen>()
  let rows = 0
  const read = (): AsyncGenerator<Row[]> => rowsOf(bytes, encoding, detected.bom)
  for await (const part of read()) {
    rows += part.length
    for (const row of part) observe(row, seen)
  }
  if (rows === 0) {
    throw new ModelGateError('data', `${plain(bytes.path)}: the table has no rows`, { subject: bytes.path })
  }
  const schema = [...seen].map(([name, kinds]): ColumnSchema => ({ name, type: typeOf(kinds) }))
  return {
    path: bytes.path,
    format: 'json',
    schema,
    rows,
    async *chunks() {
      const size = chunkRows(schema.length)
      let pending: Row[] = []
      for await (const part of read()) {
        pending = pending.concat(part)
        for (; pending.length >= size; pending = pending.slice(size)) {
          yield chunkOf(pending.slice(0, size), schema)
        }
      }
      if (pending.length > 0) yield chunkOf(pending, schema)
    },
  }
}

async function* rowsOf(bytes: ByteSource, encoding: Encoding, bom: number): AsyncGenerator<Row[]> {
  const decode = cellDecoder(encoding)
  for await (const records of recordsOf(asciiCompatible(bytes.stream(), encoding, bom, bytes.path), bytes.path)) {
    yield records.map((record) => parsed(record, bytes.path, decode))
  }
}

function parsed(record: RecordText, path: string, decode: CellDecoder): Row {
  let row: Row
  try {
    const text = decode(record.bytes, 0, record.bytes.length)
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
  for (const key of Object.keys(row)) {
    if (typeof row[key] !== 'object' || row[key] === null) continue
    throw new ModelGateError('data', `${plain(path)}: line ${record.line}: '${plain(key, 80)}' holds a nested value`, {
      subject: key,
      remedy: 'Flatten the records, so that each key holds a number, a string, a boolean or null.',
    })
  }
  return row
}

function markLong(token: string): string {
  if (token.startsWith('"') || Number.isSafeInteger(Number(token))) return token
  return `"\\u0001${token}"`
}

function isLong(text: string): boolean {
  return text.startsWith(MARK) && /^-?\d{16,}$/.test(text.slice(MARK.length))
}

function observe(row: Row, seen: Map<string, Seen>): void {
  for (const key of Object.keys(row)) {
    let kinds = seen.get(key)
    if (kinds === undefined) seen.set(key, (kinds = { numbers: 0, fractions: 0, booleans: 0, texts: 0, long: 0 }))
    const value = row[key]
    if (typeof value === 'number') {
      kinds.numbers++
      if (!Number.isInteger(value)) kinds.fractions++
    } else if (typeof value === 'boolean') kinds.booleans++
    else if (typeof value === 'string') {
      if (isLong(value)) kinds.long++
      else kinds.texts++
    }
  }
}

function typeOf({ numbers, fractions, booleans, texts, long }: Seen): ColumnType {
  if (texts > 0 || (booleans > 0 && numbers + long > 0)) return 'string'
  if (booleans > 0) return 'boolean'
  // Among fractions a long integer is a measurement like the others; among integers only, it is an id.
  if (long > 0) return fractions > 0 ? 'number' : 'string'
  return numbers > 0 && fractions === 0 ? 'integer' : 'number'
}

function chunkOf(rows: readonly Row[], schema: readonly ColumnSchema[]): TableChunk {
  return { rows: rows.length, columns: schema.map(({ name, type }) => columnOf(rows, name, type)) }
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
