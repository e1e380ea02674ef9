import { corrupt } from '../../core/errors.js'
import { type NumberedChunk } from './chunk-grid.js'
import { checkEntryBytes, readArrayElement, readPage } from './fixed-array.js'
import { type Cursor, log2, type Source } from './source.js'

interface ExtensibleArray {
  readonly source: Source
  readonly entry: { readonly chunkBytes: number; readonly entryBytes: number }
  /** Entries up to here were written. */
  readonly used: number
  /** Bytes of a block's offset in the array. */
  readonly offsetBytes: number
  readonly leastInBlock: number
  readonly perPage: number
}

/** Data blocks of one secondary block: they double in number and in size by turns. */
interface Group {
  readonly blocks: number
  readonly entries: number
  readonly first: number
}

/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section VII.D */
export function* readExtensibleArray(
  source: Source,
  address: number,
  kind: { readonly chunkBytes: number; readonly hasFilters: boolean },
): Generator<NumberedChunk> {
  const header = source.signed(address, 'EAHD')
  header.version('an extensible array', 0)
  header.skip(1)
  const entryBytes = header.u8()
  const countBits = header.u8()
  const inIndexBlock = header.u8()
  const leastInBlock = header.u8()
  const leastPointers = header.u8()
  const pageBits = header.u8()
  for (let field = 0; field < 4; field++) header.length()
  const used = header.length()
  header.length()
  const indexAddress = header.address()
  header.checksum('an extensible array')
  checkEntryBytes(source, entryBytes, kind.hasFilters, address)
  if (leastInBlock < 1 || leastPointers < 1 || countBits > 64 || pageBits > 32) {
    throw corrupt('hdf5', 'an extensible array of impossible sizes', address)
  }
  if (indexAddress === null) return
  const offsetBytes = Math.ceil(countBits / 8)
  const entry = { chunkBytes: kind.chunkBytes, entryBytes }
  const array: ExtensibleArray = { source, entry, used, offsetBytes, leastInBlock, perPage: 2 ** pageBits }

  const index = source.signed(indexAddress, 'EAIB')
  index.version('an index block', 0)
  index.skip(1 + source.offsetSize)
  for (let number = 0; number < inIndexBlock; number++) {
    const chunk = readArrayElement(index, number, entry)
    if (chunk !== null) yield chunk
  }
  // https://github.com/HDFGroup/hdf5/blob/develop/src/H5EAiblock.c: the first groups' blocks hang from the index block.
  const direct = 2 * log2(leastPointers)
  const groups = 1 + countBits - log2(leastInBlock)
  yield* readBlocks(array, index, { direct, groups, first: inIndexBlock })
}

function groupOf(array: ExtensibleArray, number: number, first: number): Group {
  return { blocks: 2 ** (number >> 1), entries: 2 ** ((number + 1) >> 1) * array.leastInBlock, first }
}

function* readBlocks(
  array: ExtensibleArray,
  index: Cursor,
  { direct, groups, first }: { readonly direct: number; readonly groups: number; readonly first: number },
): Generator<NumberedChunk> {
  let start = first
  for (let number = 0; number < groups && start < array.used; number++) {
    const group = groupOf(array, number, start)
    if (number < direct) {
      for (let block = 0; block < group.blocks; block++) {
        const address = index.address()
        if (address !== null) yield* readDataBlock(array, address, group, block, null)
      }
    } else {
      const address = index.address()
      if (address !== null) yield* readSecondaryBlock(array, address, group)
    }
    start += group.blocks * group.entries
  }
}

function* readSecondaryBlock(array: ExtensibleArray, address: number, group: Group): Generator<NumberedChunk> {
  const { source } = array
  const cursor = source.signed(address, 'EASB')
  cursor.version('a secondary block', 0)
  cursor.skip(1 + source.offsetSize + array.offsetBytes)
  const pages = group.entries > array.perPage ? group.entries / array.perPage : 0
  const bitmapBytes = Math.ceil(pages / 8)
  const bitmaps = cursor.bytes(group.blocks * bitmapBytes)
  for (let block = 0; block < group.blocks; block++) {
    const child = cursor.address()
    if (group.first + block * group.entries >= array.used) continue
    const written = pages === 0 ? null : bitmaps.subarray(block * bitmapBytes, (block + 1) * bitmapBytes)
    if (child !== null) yield* readDataBlock(array, child, group, block, written)
  }
  cursor.checksum('a secondary block')
}

function* readDataBlock(
  array: ExtensibleArray,
  address: number,
  group: Group,
  block: number,
  written: Uint8Array | null,
): Generator<NumberedChunk> {
  const { source, entry, perPage } = array
  const first = group.first + block * group.entries
  const cursor = source.signed(address, 'EADB')
  cursor.version('a data block', 0)
  cursor.skip(1 + source.offsetSize + array.offsetBytes)
  if (group.entries <= perPage) {
    for (let index = 0; index < group.entries; index++) {
      const chunk = readArrayElement(cursor, first + index, entry)
      if (chunk !== null) yield chunk
    }
    cursor.checksum('a data block')
    return
  }
  cursor.checksum('a data block')
  for (let page = 0; page * perPage < group.entries; page++) {
    const isWritten = written === null || (written[page >> 3]! & (0x80 >> (page & 7))) !== 0
    if (isWritten) yield* readPage(source, cursor.at, { first: first + page * perPage, count: perPage, entry })
    cursor.skip(perPage * entry.entryBytes + 4)
  }
}
