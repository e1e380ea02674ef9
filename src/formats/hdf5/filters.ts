import { inflateSync } from 'node:zlib'
import { corrupt, unsupported } from '../../core/errors.js'
import { fletcher32 } from './checksums.js'
import { type Cursor } from './source.js'
import { SAVE_AGAIN } from './superblock.js'

export interface Filter {
  readonly id: number
  readonly name: string
  /** Client data; for shuffle the size of an element. */
  readonly values: readonly number[]
}

/** https://github.com/HDFGroup/hdf5_plugins/blob/master/docs/RegisteredFilterPlugins.md */
const NAMES: Readonly<Record<number, string>> = {
  1: 'deflate',
  2: 'shuffle',
  3: 'fletcher32',
  4: 'szip',
  5: 'nbit',
  6: 'scaleoffset',
  307: 'bzip2',
  32000: 'lzf',
  32001: 'blosc',
  32004: 'lz4',
  32008: 'bitshuffle',
  32013: 'zfp',
  32015: 'zstd',
  32026: 'blosc2',
}

/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section IV.A.2.l */
export function readFilters(cursor: Cursor): Filter[] {
  const version = cursor.version('a filter pipeline', 1, 2)
  const count = cursor.u8()
  if (version === 1) cursor.skip(6)
  return Array.from({ length: count }, () => {
    const id = cursor.u16()
    const named = version === 1 || id >= 256
    const nameLength = named ? cursor.u16() : 0
    cursor.skip(2)
    const valueCount = cursor.u16()
    const stored = cursor.text(nameLength)
    if (version === 1) cursor.skip((8 - (nameLength % 8)) % 8)
    const values = Array.from({ length: valueCount }, () => cursor.u32())
    if (version === 1 && valueCount % 2 === 1) cursor.skip(4)
    return { id, name: NAMES[id] ?? (stored === '' ? `filter ${id}` : stored), values }
  })
}

/** One chunk as stored -> its elements' bytes. `mask` has a bit for each filter that was skipped. */
export function unfilter(
  stored: Uint8Array,
  filters: readonly Filter[],
  { mask, size, elementSize }: { readonly mask: number; readonly size: number; readonly elementSize: number },
): Uint8Array {
  let bytes = stored
  for (const [index, filter] of [...filters.entries()].reverse()) {
    if ((mask & (1 << index)) !== 0) continue
    bytes = undo(filter, bytes, { size, elementSize })
  }
  if (bytes.length !== size) throw corrupt('hdf5', `a chunk has ${bytes.length} bytes, ${size} are expected`)
  return bytes
}

function undo(filter: Filter, bytes: Uint8Array, { size, elementSize }: { size: number; elementSize: number }) {
  switch (filter.name) {
    case 'deflate':
      return inflate(bytes, size)
    case 'shuffle':
      return unshuffle(bytes, filter.values[0] ?? elementSize)
    case 'fletcher32':
      return verify(bytes)
    default:
      throw unsupported('hdf5', `values are stored through the filter ${filter.name}`, SAVE_AGAIN)
  }
}

/** The checksum of an earlier filter may still follow the elements. */
function inflate(bytes: Uint8Array, size: number): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: size + 64 })
  } catch (cause) {
    throw corrupt('hdf5', `a compressed chunk cannot be unpacked (${(cause as Error).message})`)
  }
}

/** All first bytes, then all second bytes ...: back to one element after the other. */
function unshuffle(bytes: Uint8Array, elementSize: number): Uint8Array {
  if (elementSize <= 1 || elementSize > bytes.length) return bytes
  const count = Math.floor(bytes.length / elementSize)
  const result = new Uint8Array(bytes.length)
  for (let part = 0; part < elementSize; part++) {
    const from = part * count
    for (let index = 0; index < count; index++) result[index * elementSize + part] = bytes[from + index]!
  }
  result.set(bytes.subarray(count * elementSize), count * elementSize)
  return result
}

function verify(bytes: Uint8Array): Uint8Array {
  if (bytes.length < 4) throw corrupt('hdf5', 'a chunk is too short for its checksum')
  const body = bytes.subarray(0, -4)
  const view = new DataView(bytes.buffer, bytes.byteOffset + body.length, 4)
  if (view.getUint32(0, true) !== fletcher32(body)) throw corrupt('hdf5', 'a chunk has a wrong fletcher32 checksum')
  return body
}
