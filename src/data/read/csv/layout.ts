import type { TableChunk } from '../../../core/table.js'
import { chunkRows, type Encoding } from '../../table-source.js'
import type { ByteSource } from '../bytes.js'
import { asciiCompatible, cellDecoder, type CellDecoder, NulByte } from '../encoding.js'
import { ColumnBuffer } from './column-buffer.js'
import type { CellKind, Dialect } from './dialect.js'
import { CsvParser } from './parser.js'
import type { PlainRecords } from './plain-records.js'
import { TextDictionary } from './text-dictionary.js'

/** Room for the beginning of a record that a piece of the file ends in. */
const MARGIN_BYTES = 64 * 1024

/** Files from this size on, decompressed, are worth the memory and the start of WebAssembly. */
const WORTH_KERNELS_BYTES = 1024 * 1024

/** A sample holds fewer rows of a table than this, so that it copies those it takes. */
const FEWEST_LENT_ROWS = 65_536

/** Bytes of distinct texts that a column keeps at hand while a file is read with little memory. */
const SPARING_TEXT_BYTES = 1024 * 1024

/** Everything needed to parse a file, again and the same way. */
export interface CsvLayout {
  readonly encoding: Encoding
  readonly bom: number
  readonly dialect: Dialect
  readonly hasHeader: boolean
  readonly names: readonly string[]
  readonly kinds: readonly CellKind[]
}

/** Empty buffers for the columns, of the kinds that the layout expects. */
export function buffersOf(layout: CsvLayout, size: 'usual' | 'short' = 'usual'): ColumnBuffer[] {
  const decode = withoutNul(cellDecoder(layout.encoding))
  const keptBytes = size === 'short' ? SPARING_TEXT_BYTES : Infinity
  return layout.names.map(
    (name, position) => new ColumnBuffer(name, layout.kinds[position]!, new TextDictionary(decode, keptBytes)),
  )
}

/** Loaders differ in what they make of such a cell, and no model was trained on it. @throws NulByte */
function withoutNul(decode: CellDecoder): CellDecoder {
  return (bytes, start, end) => {
    const text = decode(bytes, start, end)
    if (text.includes('\0')) throw new NulByte()
    return text
  }
}

export interface ParseOptions {
  readonly size?: 'usual' | 'short'
  /** What the columns turn out to be is told by these. */
  readonly columns?: readonly ColumnBuffer[]
  /** True when the next chunk may be lent, to hold until the one after it is asked for. */
  readonly lend?: () => boolean
}

/** All records of the file. */
export async function* parseAll(
  bytes: ByteSource,
  layout: CsvLayout,
  { size = 'usual', columns = buffersOf(layout, size), lend = () => false }: ParseOptions = {},
): AsyncGenerator<TableChunk> {
  const { encoding, bom, dialect, hasHeader } = layout
  const rows = chunkRows(columns.length, size)
  const parser = new CsvParser(columns, { dialect, hasHeader, chunkRows: rows, path: bytes.path })
  const plain = await plainRecords(bytes, columns, dialect, rows)
  const mayLend = (): boolean => (size === 'short' || parser.rows >= FEWEST_LENT_ROWS) && lend()
  if (plain !== null) parser.leaveTo(plain)
  let carry: Buffer = Buffer.alloc(0)
  let room: Buffer = carry
  for await (const piece of asciiCompatible(bytes.passing?.() ?? bytes.stream(), encoding, bom, bytes.path)) {
    // One buffer for all pieces: fresh ones cost more than the copy into this one.
    const length = carry.length + piece.length
    const whole = plain?.place(length) ?? (length > room.length ? Buffer.allocUnsafeSlow(length + MARGIN_BYTES) : room)
    carry.copy(whole)
    piece.copy(whole, carry.length)
    room = whole
    const block = whole.subarray(0, length)
    let at = 0
    for (;;) {
      at = parser.parse(block, at, false)
      if (!parser.full) break
      yield parser.take(mayLend())
    }
    carry = block.subarray(at)
  }
  for (let at = 0; ;) {
    at = parser.parse(carry, at, true)
    if (parser.rows > 0) yield parser.take()
    if (at >= carry.length) return
  }
}

/** Loaded when worth it: a small table is parsed before WebAssembly has started. */
async function plainRecords(
  { size, compression }: ByteSource,
  columns: readonly ColumnBuffer[],
  dialect: Dialect,
  rows: number,
): Promise<PlainRecords | null> {
  if (size * (compression === 'none' ? 1 : 4) < WORTH_KERNELS_BYTES) return null
  const { PlainRecords } = await import('./plain-records.js')
  return PlainRecords.start(columns, dialect, rows)
}
