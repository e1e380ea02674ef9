import { constants, inflateRawSync } from 'node:zlib'
import { corrupt, isModelGateError, ModelGateError, unsupported } from '../../core/errors.js'
import { inMemory, partOf, type ByteSource } from '../byte-source.js'
import { outputBudget, overBudget } from '../compression/budget.js'
import { crc32 } from '../compression/checksums.js'
import { gapsBetween, placesOf, type Extent } from './extents.js'
import { readDirectory, type CentralEntry, type Directory } from './directory.js'
import { descriptorBytes, hasDescriptor, readLocalHeader, type LocalHeader } from './local.js'
import type { ZipProblem } from './problem.js'

/** What a member is unpacked to that says something else of itself. */
const MAX_LENIENT = 256 * 1024 * 1024

const ENCRYPTED = 0x2041
const STORED = 0
const DEFLATED = 8

/** A file of the archive; its data is unpacked when asked for. */
export interface ZipMember {
  readonly name: string
  readonly size: number
  readonly compressedSize: number
  /** First byte of the packed data. */
  readonly dataStart: number
  readonly isFolder: boolean
  /** Known to the central directory; hidden members are there for the security scan. */
  readonly isListed: boolean
  /** Of the unpacked data, as the directory states it. */
  readonly crc: number
  /** The data where it lies, when it is neither packed nor encrypted; else null. Its checksum is not compared. */
  readonly inPlace: ByteSource | null
  /** The data as it lies there when it is packed by deflate and not encrypted; else null. */
  readonly deflated: ByteSource | null
  /** @throws corrupt, unsupported, limit */
  readonly read: () => Uint8Array
  /** For the security scan: as lenient readers unpack it, whatever checksum, flags and sizes say. @throws limit */
  readonly readLeniently: () => Uint8Array
}

export interface ZipListing {
  readonly members: readonly ZipMember[]
  readonly problems: readonly ZipProblem[]
  readonly comment: string
  /** Bytes that belong to members, their headers and the directory. */
  readonly accounted: number
  /** Ranges that belong to none of them. */
  readonly gaps: readonly { readonly start: number; readonly end: number }[]
}

/**
 * All members of an archive, by the central directory and by the local headers, and where the two views disagree.
 * For reading a model use `openZip`, which refuses such archives. @throws corrupt, unsupported, limit
 */
export function listZip(content: Uint8Array | ByteSource): ZipListing {
  const bytes = content instanceof Uint8Array ? inMemory(content) : content
  const directory = readDirectory(bytes)
  const problems: ZipProblem[] = []
  const budget = new UnpackBudget(bytes.length)
  const members: ZipMember[] = []
  const extents: Extent[] = [{ start: directory.start, end: directory.end, member: null }]
  for (const entry of directory.entries) {
    const local = localOf(bytes, entry, problems)
    checkNames(entry, problems)
    if (local === null) continue
    const { dataStart } = local
    members.push(memberOf(bytes, { ...entry, dataStart, isListed: true }, budget))
    extents.push({ start: entry.offset, end: endOf(bytes, entry, dataStart), member: entry.name })
  }
  checkDuplicates(directory, problems)
  const gaps = gapsBetween(extents, bytes.length, problems)
  for (const gap of gaps) members.push(...hiddenMembers(bytes, gap, { problems, budget }))
  const unaccounted = gaps.reduce((sum, { start, end }) => sum + end - start, 0)
  return { members, problems, comment: directory.comment, accounted: bytes.length - unaccounted, gaps }
}

/**
 * The files of an archive by name, for reading a model. @throws corrupt when the archive is in any way ambiguous:
 * then nobody can tell which files another reader would see
 */
export function openZip(bytes: Uint8Array): ReadonlyMap<string, ZipMember> {
  const { members, problems } = listZip(bytes)
  const problem = problems[0]
  if (problem !== undefined) {
    const of = problem.member === null ? '' : `${problem.member}: `
    throw new ModelGateError('corrupt', `zip: ${of}${problem.message} at byte ${problem.offset}`, {
      subject: 'zip',
      remedy: 'Save the model again; if the defect returns, find out who changed the archive.',
    })
  }
  return new Map(members.filter(({ isFolder }) => !isFolder).map((member) => [member.name, member]))
}

/** Unpacked bytes of all members together, since several may share one block of packed data. */
class UnpackBudget {
  readonly #allowed: number
  #total = 0

  constructor(archiveBytes: number) {
    this.#allowed = outputBudget(archiveBytes)
  }

  charge(bytes: number): void {
    this.#total += bytes
    if (this.#total > this.#allowed) throw overBudget('zip', this.#allowed)
  }
}

interface Located extends Omit<CentralEntry, 'isLink'> {
  readonly dataStart: number
  readonly isListed: boolean
}

function memberOf(bytes: ByteSource, entry: Located, budget: UnpackBudget): ZipMember {
  const { name, size, compressedSize, dataStart, isListed, crc } = entry
  const isOpen = (entry.flags & ENCRYPTED) === 0
  const isPlain = entry.method === STORED && isOpen && size === compressedSize
  const isDeflated = entry.method === DEFLATED && isOpen && dataStart + compressedSize <= bytes.length
  let isCharged = false
  const charge = (bytes: number): void => {
    // A member may be read again.
    if (!isCharged) budget.charge(bytes)
    isCharged = true
  }
  return {
    name,
    size,
    compressedSize,
    dataStart,
    isListed,
    isFolder: name.endsWith('/') && size === 0,
    crc,
    inPlace: isPlain && dataStart + size <= bytes.length ? partOf(bytes, dataStart, dataStart + size) : null,
    deflated: isDeflated ? partOf(bytes, dataStart, dataStart + compressedSize) : null,
    read: () => {
      charge(size)
      return unpack(bytes, entry)
    },
    readLeniently: () => {
      const data = unpackLeniently(bytes, entry)
      charge(data.length)
      return data
    },
  }
}

function unpack(bytes: ByteSource, { name, flags, method, crc, compressedSize, size, dataStart }: Located): Uint8Array {
  if ((flags & ENCRYPTED) !== 0) throw unsupported('zip', `${name} is encrypted`)
  if (dataStart + compressedSize > bytes.length) throw corrupt('zip', `${name} is truncated`, dataStart)
  const packed = bytes.read(dataStart, dataStart + compressedSize)
  const data = unpackAs(method, packed, { name, size })
  if (data.length !== size) throw corrupt('zip', `${name} has ${data.length} bytes, ${size} are declared`, dataStart)
  if (crc32(data) !== crc) throw corrupt('zip', `${name} has a wrong checksum`, dataStart)
  return data
}

/** What can be unpacked of a member; bytes as they lie where nothing can. */
function unpackLeniently(bytes: ByteSource, { compressedSize, dataStart, method }: Located): Uint8Array {
  const packed = bytes.read(dataStart, dataStart + compressedSize)
  if (method === STORED) return packed
  const budget = Math.min(MAX_LENIENT, outputBudget(packed.length))
  try {
    // Without a final block the rest is missing; what came before is still there.
    return inflateRawSync(packed, { maxOutputLength: budget, finishFlush: constants.Z_SYNC_FLUSH })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw overBudget('zip', budget)
    return packed
  }
}

function unpackAs(method: number, packed: Uint8Array, { name, size }: { name: string; size: number }): Uint8Array {
  if (method === STORED) return packed
  if (method !== DEFLATED) throw unsupported('zip', `${name} is packed by the method ${method}`)
  const budget = outputBudget(packed.length)
  if (size > budget) throw overBudget('zip', budget)
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw corrupt('zip', `${name} unfolds to more than the ${size} bytes it declares`)
    }
    throw corrupt('zip', `${name} cannot be unpacked (${(cause as Error).message})`)
  }
}

/** The local header of an entry, every disagreement noted; null when there is none. */
function localOf(bytes: ByteSource, entry: CentralEntry, problems: ZipProblem[]): LocalHeader | null {
  let local: LocalHeader
  try {
    local = readLocalHeader(bytes, entry.offset)
  } catch (error) {
    if (!isModelGateError(error)) throw error
    // The place is told with the problem.
    const message = error.message.replace(/^zip: /, '').replace(/ at byte \d+$/, '')
    problems.push({ kind: 'headers-disagree', message, member: entry.name, offset: entry.offset })
    return null
  }
  const streamed = hasDescriptor(local)
  const differences = [
    Buffer.compare(local.rawName, entry.rawName) === 0 ? null : `name ${local.name}`,
    local.method === entry.method ? null : `method ${local.method}`,
    (local.flags & ENCRYPTED) === (entry.flags & ENCRYPTED) ? null : `flags ${local.flags}`,
    local.crc === entry.crc || (streamed && local.crc === 0) ? null : 'checksum',
    local.size === entry.size || (streamed && local.size === 0) ? null : `size ${local.size}`,
    local.compressedSize === entry.compressedSize || (streamed && local.compressedSize === 0)
      ? null
      : `packed size ${local.compressedSize}`,
  ].filter((difference) => difference !== null)
  if (differences.length > 0) {
    const message = `its local header says otherwise: ${differences.join(', ')}`
    problems.push({ kind: 'headers-disagree', message, member: entry.name, offset: entry.offset })
  }
  return local
}

function checkNames({ name, offset, flags, isLink, method }: CentralEntry, problems: ZipProblem[]): void {
  const note = (kind: ZipProblem['kind'], message: string): void => {
    problems.push({ kind, message, member: name, offset })
  }
  const parts = name.split(/[\\/]/)
  const isUnsafe = parts.includes('..') || /[\0\\]/.test(name) || name === ''
  if (isUnsafe) note('unsafe-name', 'its name leads out of the folder that it is unpacked to')
  else if (/^(?:\/|[A-Za-z]:)/.test(name)) note('absolute-name', 'its name is the path of a file anywhere on the disk')
  if (isLink) note('link', 'a symbolic link')
  if ((flags & ENCRYPTED) !== 0) note('encrypted', 'it is encrypted')
  if (method !== STORED && method !== DEFLATED) note('bad-data', `packed by the method ${method}`)
}

/** Readers take the first or the last of two; on some file systems names that differ in case are one. */
function checkDuplicates({ entries }: Directory, problems: ZipProblem[]): void {
  const seen = new Set<string>()
  for (const { name, offset } of entries) {
    const key = name.toLowerCase().normalize('NFC')
    if (seen.has(key)) {
      problems.push({ kind: 'duplicate-name', message: 'two members have this name', member: name, offset })
    }
    seen.add(key)
  }
}

function endOf(bytes: ByteSource, entry: CentralEntry, dataStart: number): number {
  const end = dataStart + entry.compressedSize
  return hasDescriptor(entry) ? end + descriptorBytes(bytes, end, entry) : end
}

/** Local headers in a gap: members that readers without the directory would find. */
function* hiddenMembers(
  bytes: ByteSource,
  gap: { readonly start: number; readonly end: number },
  { problems, budget }: { readonly problems: ZipProblem[]; readonly budget: UnpackBudget },
): Generator<ZipMember> {
  for (const offset of placesOf('PK\x03\x04', bytes, gap)) {
    let local: LocalHeader
    try {
      local = readLocalHeader(bytes, offset)
    } catch (error) {
      if (isModelGateError(error)) continue
      throw error
    }
    const { name } = local
    problems.push({ kind: 'unlisted-member', message: 'the central directory does not list it', member: name, offset })
    yield memberOf(bytes, { ...local, isListed: false }, budget)
  }
}
