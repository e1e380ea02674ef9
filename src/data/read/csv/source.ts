import { ModelGateError } from '../../../core/errors.js'
import type { TableChunk } from '../../../core/table.js'
import { plain } from '../../../core/text.js'
import type { ColumnSchema, Encoding, OpenOptions, TableSource } from '../../table-source.js'
import type { ByteSource } from '../bytes.js'
import { asciiCompatible, cellDecoder, detectEncoding, NotUtf8 } from '../encoding.js'
import { ColumnBuffer } from './column-buffer.js'
import { type CellKind, type Dialect, guessKinds, inspectSample } from './dialect.js'
import { columnNames } from './header.js'
import { CsvParser } from './parser.js'
import { TextDictionary } from './text-dictionary.js'

/** Bytes looked at to find encoding, delimiter and likely types; types are then checked over the whole file. */
const SAMPLE_BYTES = 256 * 1024

/** Where looking for the third line of a wide table ends. */
const MAX_SAMPLE_BYTES = 32 * 1024 * 1024

/** Parsed chunks kept from the first pass, so that files up to about this size are parsed once. */
export const KEPT_BYTES = 256 * 1024 * 1024

/** Room for the beginning of a record that a piece of the file ends in. */
const MARGIN_BYTES = 64 * 1024

/** Everything needed to read the file again, the same way. */
interface Layout {
  readonly bytes: ByteSource
  readonly encoding: Encoding
  readonly bom: number
  readonly dialect: Dialect
  readonly hasHeader: boolean
  readonly names: readonly string[]
  readonly kinds: readonly CellKind[]
  readonly keptBytes: number
}

/**
 * Opens delimited text. The file is parsed to its end once to settle types, line structure and the number of rows; a
 * column that turns out to be text late is text everywhere. Small tables are kept from that pass, others parsed again.
 * @throws ModelGateError data: no rows, ragged lines, duplicate names, ...
 */
export async function openCsv(bytes: ByteSource, options: OpenOptions): Promise<TableSource> {
  const head = await sampleOf(bytes)
  const detected = detectEncoding(head)
  const encoding = options.encoding ?? detected.encoding
  const layout = inspectLayout(bytes, head, encoding, detected.bom, options)
  try {
    return await settle(layout)
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error
    if (options.encoding !== undefined || detected.bom > 0) {
      throw new ModelGateError('data', `${plain(bytes.path)}: not valid ${encoding}`, { subject: bytes.path })
    }
    return settle(inspectLayout(bytes, head, 'windows-1252', 0, options))
  }
}

/** The first bytes, as many as it takes to hold three line ends (wide tables have long lines), or the whole file. */
async function sampleOf(bytes: ByteSource): Promise<Buffer> {
  for (let size = SAMPLE_BYTES; ; size *= 8) {
    const head = await bytes.head(size)
    if (head.length < size || size > MAX_SAMPLE_BYTES) return head
    let lines = 0
    for (let at = head.indexOf(10); at >= 0 && lines < 3; at = head.indexOf(10, at + 1)) lines++
    if (lines >= 3) return head
  }
}

function inspectLayout(bytes: ByteSource, head: Buffer, encoding: Encoding, bom: number, options: OpenOptions): Layout {
  const complete = head.length === 0 || head.length % SAMPLE_BYTES !== 0
  const text = new TextDecoder(encoding).decode(head)
  const sample = inspectSample(text, complete, options)
  if (sample.header.length === 0) throw noRows(bytes.path, 'no header line and no rows')
  const hasHeader = options.header ?? true
  const names = hasHeader
    ? columnNames(sample.header, bytes.path, options.header)
    : sample.header.map((_, position) => `x${position}`)
  return {
    bytes,
    encoding,
    bom,
    dialect: sample.dialect,
    hasHeader,
    names,
    kinds: options.schema === undefined ? guessKinds(sample, names.length) : names.map((name) => kindOf(name, options)),
    keptBytes: options.keptBytes ?? KEPT_BYTES,
  }
}

/** Of a column of a table whose types are known; one that it has not is refused by whoever knows the types. */
function kindOf(name: string, { schema = [] }: OpenOptions): CellKind {
  const type = schema.find((column) => column.name === name)?.type
  if (type === 'string' || type === 'timestamp') return 'string'
  return type === 'boolean' ? 'boolean' : 'number'
}

/** The pass over the whole file. */
async function settle(layout: Layout): Promise<TableSource> {
  const columns = buffersOf(layout)
  let kept: TableChunk[] | null = []
  let keptCells = 0
  let rows = 0
  for await (const chunk of parseAll(layout, columns)) {
    rows += chunk.rows
    keptCells += chunk.rows * chunk.columns.length
    if (keptCells * 8 > layout.keptBytes || columns.some((column) => column.stale)) kept = null
    kept?.push(chunk)
  }
  if (rows === 0) throw noRows(layout.bytes.path, 'a header but no rows')
  for (const column of columns) {
    if (column.kind === 'number' && column.integers && column.large) column.becomeString()
  }
  const stale = columns.some((column) => column.stale)
  const schema = columns.map((column): ColumnSchema => ({
    name: column.name,
    type: column.kind === 'number' && column.integers && column.present > 0 ? 'integer' : column.kind,
  }))
  const settled = { ...layout, kinds: columns.map((column) => column.kind) }
  const typed = (chunk: TableChunk): TableChunk => withTypes(chunk, schema)
  const parsed = stale ? null : kept
  return {
    path: layout.bytes.path,
    format: 'csv',
    schema,
    rows,
    readAs: { ...layout.dialect, encoding: layout.encoding },
    async *chunks() {
      if (parsed !== null) for (const chunk of parsed) yield typed(chunk)
      else for await (const chunk of parseAll(settled, buffersOf(settled))) yield typed(chunk)
    },
  }
}

function buffersOf(layout: Layout): ColumnBuffer[] {
  const decode = cellDecoder(layout.encoding)
  return layout.names.map(
    (name, position) => new ColumnBuffer(name, layout.kinds[position]!, new TextDictionary(decode)),
  )
}

async function* parseAll(layout: Layout, columns: readonly ColumnBuffer[]): AsyncGenerator<TableChunk> {
  const { bytes, encoding, bom, dialect, hasHeader } = layout
  const parser = new CsvParser(columns, dialect, bytes.path, hasHeader)
  let carry: Buffer = Buffer.alloc(0)
  let room: Buffer = carry
  for await (const piece of asciiCompatible(bytes.stream(), encoding, bom, bytes.path)) {
    // One buffer for all pieces: fresh ones cost more than the copy into this one.
    const length = carry.length + piece.length
    const whole: Buffer = length > room.length ? Buffer.allocUnsafeSlow(length + MARGIN_BYTES) : room
    carry.copy(whole)
    piece.copy(whole, carry.length)
    room = whole
    const block = whole.subarray(0, length)
    let at = 0
    for (;;) {
      at = parser.parse(block, at, false)
      if (!parser.full) break
      yield parser.take()
    }
    carry = block.subarray(at)
  }
  for (let at = 0; ;) {
    at = parser.parse(carry, at, true)
    if (parser.rows > 0) yield parser.take()
    if (at >= carry.length) return
  }
}

/** The flags that only the whole file can give. */
function withTypes(chunk: TableChunk, schema: readonly ColumnSchema[]): TableChunk {
  const columns = chunk.columns.map((column, position) => {
    if (column.kind === 'string') return column
    const type = schema[position]!.type
    return { ...column, integer: type === 'integer', boolean: type === 'boolean' }
  })
  return { rows: chunk.rows, columns }
}

function noRows(path: string, found: string): ModelGateError {
  return new ModelGateError('data', `${plain(path)}: the table has ${found}`, {
    subject: path,
    remedy: 'Give a file with a header line and at least one row of data.',
  })
}
