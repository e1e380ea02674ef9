import { corrupt } from '../../core/errors.js'
import { type NumberedChunk } from './chunk-grid.js'
import { type Cursor, type Source } from './source.js'

interface ChunkKind {
  readonly chunkBytes: number
  readonly hasFilters: boolean
}

/** An entry of a chunk array: an address, and with filters the stored size and the mask; null where nothing was written. */
export function readArrayElement(
  cursor: Cursor,
  number: number,
  { chunkBytes, entryBytes }: { readonly chunkBytes: number; readonly entryBytes: number },
): NumberedChunk | null {
  cursor.source.budget.step()
  const from = cursor.at
  const address = cursor.address()
  const sizeBytes = entryBytes - cursor.source.offsetSize - 4
  const size = sizeBytes > 0 ? cursor.uint(sizeBytes) : chunkBytes
  const mask = sizeBytes > 0 ? cursor.u32() : 0
  cursor.at = from + entryBytes
  return address === null ? null : { number, address, size, mask }
}

/** Entries of plain and filtered chunks as the header of an array declares them. */
export function checkEntryBytes(source: Source, entryBytes: number, hasFilters: boolean, at: number): void {
  const least = source.offsetSize + 5
  const fits = hasFilters ? entryBytes >= least && entryBytes <= least + 7 : entryBytes === source.offsetSize
  if (!fits) throw corrupt('hdf5', `chunk entries of ${entryBytes} bytes`, at)
}

/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section VII.C */
export function* readFixedArray(source: Source, address: number, kind: ChunkKind): Generator<NumberedChunk> {
  const header = source.signed(address, 'FAHD')
  header.version('a fixed array', 0)
  header.skip(1)
  const entryBytes = header.u8()
  const pageBits = header.u8()
  const count = header.length()
  const dataAddress = header.address()
  header.checksum('a fixed array')
  checkEntryBytes(source, entryBytes, kind.hasFilters, address)
  if (dataAddress === null) return
  const entry = { chunkBytes: kind.chunkBytes, entryBytes }
  const block = source.signed(dataAddress, 'FADB')
  block.version('a fixed array block', 0)
  block.skip(1 + source.offsetSize)
  const perPage = 2 ** pageBits
  if (count <= perPage) {
    for (let number = 0; number < count; number++) {
      const chunk = readArrayElement(block, number, entry)
      if (chunk !== null) yield chunk
    }
    block.checksum('a fixed array block')
    return
  }
  const pages = Math.ceil(count / perPage)
  const written = block.bytes(Math.ceil(pages / 8))
  block.checksum('a fixed array block')
  for (let page = 0; page < pages; page++) {
    const first = page * perPage
    const inPage = Math.min(perPage, count - first)
    const isWritten = (written[page >> 3]! & (0x80 >> (page & 7))) !== 0
    if (isWritten) yield* readPage(source, block.at, { first, count: inPage, entry })
    block.skip(inPage * entryBytes + 4)
  }
}

interface Page {
  readonly first: number
  readonly count: number
  readonly entry: { readonly chunkBytes: number; readonly entryBytes: number }
}

/** Entries with a checksum behind them, as both kinds of arrays have. */
export function* readPage(source: Source, address: number, { first, count, entry }: Page): Generator<NumberedChunk> {
  const page = source.at(address)
  for (let index = 0; index < count; index++) {
    const chunk = readArrayElement(page, first + index, entry)
    if (chunk !== null) yield chunk
  }
  page.checksum('a page of chunks')
}
