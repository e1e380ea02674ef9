import { corrupt } from '../../core/errors.js'
import { walkTreeV1 } from './btree-v1.js'
import { TREE_V2, walkTreeV2 } from './btree-v2.js'
import { ChunkGrid, type NumberedChunk, type StoredChunk } from './chunk-grid.js'
import { readExtensibleArray } from './extensible-array.js'
import { readFixedArray } from './fixed-array.js'
import { type ChunkedLayout } from './layout.js'
import { type Cursor, log2, type Source } from './source.js'

export interface ChunkedData {
  readonly source: Source
  readonly layout: ChunkedLayout
  readonly shape: readonly number[]
  readonly maximum: readonly number[]
  /** Bytes of a whole chunk. */
  readonly chunkBytes: number
  readonly hasFilters: boolean
}

/** Every stored chunk of a dataset, by whatever index its layout has. @throws corrupt, limit */
export function* storedChunks(data: ChunkedData): Generator<StoredChunk> {
  const { source, layout, chunkBytes } = data
  const { address, index, chunk } = layout
  if (address === null) return
  const numbered = new ChunkGrid(chunk, data.maximum)
  const plain = { chunkBytes, hasFilters: data.hasFilters }
  switch (index.kind) {
    case 'tree-v1':
      yield* treeV1(source, address, chunk)
      return
    case 'single': {
      const offset = chunk.map(() => 0)
      yield { offset, address, size: index.size ?? chunkBytes, mask: index.filterMask }
      return
    }
    case 'implicit':
      for (let number = 0; number < numbered.total; number++) {
        source.budget.step()
        yield { offset: numbered.offsetOf(number), address: address + number * chunkBytes, size: chunkBytes, mask: 0 }
      }
      return
    case 'fixed-array':
      yield* place(numbered, readFixedArray(source, address, plain))
      return
    case 'extensible-array':
      yield* place(
        new ChunkGrid(chunk, data.maximum, { unlimitedFirst: true }),
        readExtensibleArray(source, address, plain),
      )
      return
    case 'tree-v2':
      yield* treeV2(data, address)
  }
}

function* place(grid: ChunkGrid, chunks: Iterable<NumberedChunk>): Generator<StoredChunk> {
  for (const { number, ...chunk } of chunks) yield { ...chunk, offset: grid.offsetOf(number) }
}

function* treeV1(source: Source, address: number, chunk: readonly number[]): Generator<StoredChunk> {
  const key = (cursor: Cursor): Omit<StoredChunk, 'address'> => {
    const size = cursor.u32()
    const mask = cursor.u32()
    const offset = chunk.map(() => cursor.uint(8))
    // The last offset counts bytes within an element: always 0.
    cursor.skip(8)
    return { size, mask, offset }
  }
  for (const entry of walkTreeV1(source, address, { node: 1, key })) yield { ...entry.key, address: entry.child }
}

function* treeV2({ source, layout, chunkBytes, hasFilters }: ChunkedData, address: number): Generator<StoredChunk> {
  const width = layout.wideSizes ? source.lengthSize : chunkSizeBytes(chunkBytes)
  for (const record of walkTreeV2(source, address, hasFilters ? TREE_V2.filteredChunks : TREE_V2.chunks)) {
    const at = record.definedAddress('a chunk')
    const size = hasFilters ? record.uint(width) : chunkBytes
    const mask = hasFilters ? record.u32() : 0
    const offset = layout.chunk.map((extent) => record.uint(8) * extent)
    if (offset.some((value) => !Number.isSafeInteger(value))) throw corrupt('hdf5', 'a chunk lies out of range', at)
    yield { offset, address: at, size, mask }
  }
}

/** https://github.com/HDFGroup/hdf5/blob/develop/src/H5Dbtree2.c: one byte more than a chunk's own size needs. */
function chunkSizeBytes(chunkBytes: number): number {
  return Math.min(8, 1 + Math.floor((log2(chunkBytes) + 8) / 8))
}
