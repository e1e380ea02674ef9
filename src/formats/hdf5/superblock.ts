import { corrupt, unsupported } from '../../core/errors.js'
import { inMemory } from '../byte-source.js'
import { PagedBytes } from '../paged-bytes.js'
import { Source, type Cursor } from './source.js'
import { type UsedBytes } from './used-bytes.js'

const SIGNATURE = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a] as const

/** Signature, versions and sizes. */
const FIXED_BYTES = 16

export interface Superblock {
  readonly source: Source
  /** Bytes in front of the superblock: a user block, which HDF5 never reads. */
  readonly userBlock: number
  readonly version: number
  /** Where the file says its content ends, counted from the superblock. */
  readonly endOfFile: number
  /** Object header of the root group. */
  readonly root: number
}

/** Where the superblock is: at 0, or behind a user block of 512, 1024, 2048 ... bytes; -1 when there is none. */
function findSuperblock(pages: PagedBytes): number {
  const { bytes } = pages
  for (let at = 0; at + SIGNATURE.length <= bytes.length; at = at === 0 ? 512 : at * 2) {
    pages.load(at, at + FIXED_BYTES)
    if (SIGNATURE.every((byte, index) => bytes[at + index] === byte)) return at
  }
  return -1
}

/** https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html section II.A. @throws corrupt, unsupported */
export function readSuperblock(content: Uint8Array | PagedBytes, used: UsedBytes | null = null): Superblock {
  const pages = content instanceof PagedBytes ? content : new PagedBytes(inMemory(content))
  const { bytes } = pages
  const userBlock = findSuperblock(pages)
  if (userBlock < 0) throw corrupt('hdf5', 'there is no superblock')
  const body = bytes.subarray(userBlock)
  const version = body[8]
  if (version === undefined || version > 3)
    throw corrupt('hdf5', `the superblock has the unknown version ${version}`, 8)
  const [offsetSize, lengthSize] = version < 2 ? [body[13], body[14]] : [body[9], body[10]]
  if (!isSize(offsetSize) || !isSize(lengthSize)) throw corrupt('hdf5', 'addresses must have 2, 4 or 8 bytes', 9)
  const source = new Source(pages, { offsetSize, lengthSize, base: userBlock })
  source.used = used
  used?.note(0, FIXED_BYTES)
  const { endOfFile, root } = version < 2 ? readOld(source, version) : readNew(source)
  if (endOfFile > body.length) {
    throw corrupt('hdf5', `truncated: the file should have ${userBlock + endOfFile} bytes, it has ${bytes.length}`)
  }
  return { source, userBlock, version, endOfFile, root }
}

function isSize(size: number | undefined): size is number {
  return size === 2 || size === 4 || size === 8
}

function readOld(source: Source, version: number): { endOfFile: number; root: number } {
  const cursor = source.at(16)
  // Two B-tree ranks and the consistency flags; version 1 adds the rank of chunk trees. Nodes are read by their own counts.
  cursor.skip(version === 0 ? 8 : 12)
  const endOfFile = addressesOf(cursor)
  refuseDrivers(cursor.address())
  cursor.skip(source.offsetSize)
  return { endOfFile, root: cursor.definedAddress('the root group') }
}

function readNew(source: Source): { endOfFile: number; root: number } {
  const cursor = source.at(0)
  cursor.skip(12)
  const endOfFile = addressesOf(cursor)
  const root = cursor.definedAddress('the root group')
  cursor.checksum('the superblock')
  return { endOfFile, root }
}

/**
 * Base address, an extension, the end of the file counted as the base is. Addresses count from the superblock even
 * where the base says otherwise, as in the library: a file may have got bytes in front since.
 */
function addressesOf(cursor: Cursor): number {
  const base = cursor.address() ?? 0
  cursor.address()
  return cursor.definedAddress('the end of the file') - base
}

/** Family and multi files spread over several files on disk. */
function refuseDrivers(address: number | null): void {
  if (address === null) return
  throw unsupported('hdf5', 'the file needs a driver (family or multi) and lies in several files', SAVE_AGAIN)
}

export const SAVE_AGAIN =
  'Save the model again with model.save("model.keras"), or copy it with h5py into one plain file.'
