import { corrupt, unsupported } from '../../core/errors.js'
import { type Cursor } from './source.js'
import { SAVE_AGAIN } from './superblock.js'

/** How version 4 layouts find their chunks. */
export type ChunkIndex =
  | { readonly kind: 'tree-v1' }
  | { readonly kind: 'single'; readonly size: number | null; readonly filterMask: number }
  | { readonly kind: 'implicit' }
  | { readonly kind: 'fixed-array' }
  | { readonly kind: 'extensible-array' }
  | { readonly kind: 'tree-v2' }

export interface ChunkedLayout {
  readonly kind: 'chunked'
  /** Null when nothing was ever written. */
  readonly address: number | null
  /** Elements along each dimension of the dataset. */
  readonly chunk: readonly number[]
  readonly index: ChunkIndex
  /** Chunks that reach over the edge are stored without filters. */
  readonly edgesUnfiltered: boolean
  /** The width of stored chunk sizes is that of lengths (layout version 5), not of what a chunk may need. */
  readonly wideSizes: boolean
}

export type Layout =
  | { readonly kind: 'compact'; readonly data: Uint8Array }
  | { readonly kind: 'contiguous'; readonly address: number | null; readonly size: number | null }
  | ChunkedLayout
  /** Values that lie in other datasets, often of other files: never followed. */
  | { readonly kind: 'virtual' }

const COMPACT = 0
const CONTIGUOUS = 1
const CHUNKED = 2
const VIRTUAL = 3

/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t4.html section IV.A.2.i */
export function readLayout(cursor: Cursor): Layout {
  const from = cursor.at
  const version = cursor.version('a data layout', 1, 2, 3, 4, 5)
  if (version < 3) return readOldLayout(cursor, version)
  const kind = cursor.u8()
  switch (kind) {
    case COMPACT:
      return { kind: 'compact', data: cursor.bytes(cursor.u16()) }
    case CONTIGUOUS:
      return { kind: 'contiguous', address: cursor.address(), size: cursor.length() }
    case CHUNKED:
      return version === 3 ? readChunkedV3(cursor) : readChunkedV4(cursor, version)
    case VIRTUAL:
      if (version > 3) return { kind: 'virtual' }
  }
  throw corrupt('hdf5', `a data layout of the unknown kind ${kind}`, from)
}

function readOldLayout(cursor: Cursor, version: number): Layout {
  const rank = cursor.u8()
  const kind = cursor.u8()
  cursor.skip(5)
  const address = kind === COMPACT ? null : cursor.address()
  const extents = Array.from({ length: rank }, () => cursor.u32())
  if (kind === COMPACT) return { kind: 'compact', data: cursor.bytes(cursor.u32()) }
  if (kind === CONTIGUOUS) return { kind: 'contiguous', address, size: null }
  if (kind !== CHUNKED) throw corrupt('hdf5', `a data layout of the unknown kind ${kind}`, cursor.at)
  return chunked(cursor, { address, extents, index: { kind: 'tree-v1' }, flags: 0, version })
}

function readChunkedV3(cursor: Cursor): ChunkedLayout {
  const rank = cursor.u8()
  const address = cursor.address()
  const extents = Array.from({ length: rank }, () => cursor.u32())
  return chunked(cursor, { address, extents, index: { kind: 'tree-v1' }, flags: 0, version: 3 })
}

function readChunkedV4(cursor: Cursor, version: number): ChunkedLayout {
  const flags = cursor.u8()
  const rank = cursor.u8()
  const width = cursor.u8()
  if (width < 1 || width > 8) throw corrupt('hdf5', 'chunk extents of impossible width', cursor.at)
  const extents = Array.from({ length: rank }, () => cursor.uint(width))
  const index = readIndex(cursor, flags)
  return chunked(cursor, { address: cursor.address(), extents, index, flags, version })
}

function readIndex(cursor: Cursor, flags: number): ChunkIndex {
  const type = cursor.u8()
  switch (type) {
    case 1:
      return (flags & 2) === 0
        ? { kind: 'single', size: null, filterMask: 0 }
        : { kind: 'single', size: cursor.length(), filterMask: cursor.u32() }
    case 2:
      return { kind: 'implicit' }
    case 3:
      cursor.skip(1)
      return { kind: 'fixed-array' }
    case 4:
      cursor.skip(5)
      return { kind: 'extensible-array' }
    case 5:
      cursor.skip(6)
      return { kind: 'tree-v2' }
    default:
      throw unsupported('hdf5', `chunks are found through the unknown index ${type}`, SAVE_AGAIN)
  }
}

interface Parts {
  readonly address: number | null
  /** With the element's size as the last. */
  readonly extents: readonly number[]
  readonly index: ChunkIndex
  readonly flags: number
  readonly version: number
}

function chunked(cursor: Cursor, { address, extents, index, flags, version }: Parts): ChunkedLayout {
  if (extents.length < 2 || extents.includes(0)) throw corrupt('hdf5', 'chunks of impossible shape', cursor.at)
  return {
    kind: 'chunked',
    address,
    chunk: extents.slice(0, -1),
    index,
    edgesUnfiltered: (flags & 1) !== 0,
    wideSizes: version === 5,
  }
}
