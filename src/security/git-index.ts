import { readFile, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/** Modes that git records: https://git-scm.com/docs/index-format */
export type GitMode = '100644' | '100755' | '120000' | '160000'

const MODE_AT = 24
/** Of the flags, behind twenty bytes of digest. */
const FLAGS_AT = 60
const EXTENDED = 0x4000
const MAX_INDEX_BYTES = 512 * 1024 * 1024

interface Index {
  readonly modifiedMs: number
  readonly modes: ReadonlyMap<string, number>
}

/** Indexes that were read, by path: a folder of models asks for each of its files. */
const known = new Map<string, Index>()

/**
 * The mode under which git tracks a file, from the index itself, so that no git is needed; null when it tracks none, or
 * when its index cannot be read (the modes of the disk are judged anyway). What is checked out elsewhere gets this mode,
 * whatever a disk that knows no modes says here.
 */
export async function gitModeOf(path: string): Promise<GitMode | null> {
  const absolute = resolve(path)
  for (let folder = dirname(absolute); ; folder = dirname(folder)) {
    const gitFolder = await gitFolderOf(join(folder, '.git'))
    if (gitFolder !== null) {
      const modes = await modesOf(join(gitFolder, 'index'))
      const mode = modes?.get(relative(folder, absolute).split(sep).join('/'))
      return mode === undefined ? null : (mode.toString(8) as GitMode)
    }
    if (dirname(folder) === folder) return null
  }
}

/** A folder, or in worktrees and submodules a file that names it. */
async function gitFolderOf(path: string): Promise<string | null> {
  try {
    if ((await stat(path)).isDirectory()) return path
    const target = /^gitdir: (.*)$/m.exec(await readFile(path, 'utf8'))?.[1]
    if (target === undefined) return null
    return isAbsolute(target) ? target : join(dirname(path), target)
  } catch {
    return null // there is none here
  }
}

async function modesOf(path: string): Promise<Index['modes'] | null> {
  try {
    const { mtimeMs, size } = await stat(path)
    const earlier = known.get(path)
    if (earlier?.modifiedMs === mtimeMs) return earlier.modes
    if (size > MAX_INDEX_BYTES) return null
    const modes = readModes(await readFile(path))
    if (modes !== null) known.set(path, { modifiedMs: mtimeMs, modes })
    return modes
  } catch {
    return null // a repository without commits has no index
  }
}

/** Versions 2 to 4, with SHA-1 names. Null for anything else. */
export function readModes(index: Buffer): ReadonlyMap<string, number> | null {
  if (index.length < 12 || index.toString('latin1', 0, 4) !== 'DIRC') return null
  const version = index.readUInt32BE(4)
  if (version < 2 || version > 4) return null
  const modes = new Map<string, number>()
  let at = 12
  let name = Buffer.alloc(0)
  for (let left = index.readUInt32BE(8); left > 0; left--) {
    if (at + FLAGS_AT + 2 > index.length) return null
    const isExtended = (index.readUInt16BE(at + FLAGS_AT) & EXTENDED) !== 0
    let from = at + FLAGS_AT + (isExtended ? 4 : 2)
    if (version === 4) {
      const kept = readOffset(index, from)
      from = kept.next
      if (kept.value > name.length) return null
      name = Buffer.concat([name.subarray(0, name.length - kept.value), untilNul(index, from)])
      modes.set(name.toString('utf8'), index.readUInt32BE(at + MODE_AT))
      at = index.indexOf(0, from) + 1
    } else {
      const own = untilNul(index, from)
      modes.set(own.toString('utf8'), index.readUInt32BE(at + MODE_AT))
      at += Math.ceil((from - at + own.length + 1) / 8) * 8
    }
    if (at <= from) return null
  }
  return modes
}

function untilNul(bytes: Buffer, from: number): Buffer {
  return bytes.subarray(from, bytes.indexOf(0, from))
}

/** The number of git's packs: seven bits a byte, each continuation adds one. */
function readOffset(bytes: Buffer, from: number): { readonly value: number; readonly next: number } {
  let next = from
  let byte = bytes[next++] ?? 0
  let value = byte & 127
  while ((byte & 128) !== 0 && next < from + 5) {
    byte = bytes[next++] ?? 0
    value = (value + 1) * 128 + (byte & 127)
  }
  return { value, next }
}
