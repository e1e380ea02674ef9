import { rmSync } from 'node:fs'
import { lstat, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { asDiskError } from '../../core/disk.js'
import type { ProcessWatch } from '../../core/ports.js'

const NAME = /^modelgate-run-(.+)-[A-Za-z0-9]{6}$/
/** Where nobody can tell whether a process is gone, a folder this old is nobody's. */
const ABANDONED_AFTER_MS = 24 * 3_600_000

/** A folder of our own that goes away with the process, and the end of those that killed runs left beside it. */
export async function scratchFolder(parent: string, processes: ProcessWatch): Promise<string> {
  const folder = await mkdir(parent, { recursive: true })
    .then(() => mkdtemp(join(parent, `modelgate-run-${processes.self}-`)))
    .catch((error: unknown) => {
      throw asDiskError(error, 'nothing was done')
    })
  process.once('exit', () => {
    try {
      rmSync(folder, { recursive: true, force: true })
    } catch (error) {
      // Windows locks a library that is loaded until the process has ended; a later run removes what is left.
      if (process.platform !== 'win32') throw error
    }
  })
  await removeAbandoned(parent, folder, processes)
  return folder
}

/** House-keeping: what cannot be removed, such as the folder of another user, stays. */
async function removeAbandoned(parent: string, mine: string, processes: ProcessWatch): Promise<void> {
  const { mtimeMs: now } = await lstat(mine)
  for (const name of await readdir(parent).catch(() => [])) {
    const [, owner] = NAME.exec(name) ?? []
    const path = join(parent, name)
    if (owner === undefined || path === mine) continue
    const changed = await lstat(path).catch(() => null)
    // Both times are of the same file system, so a wrong clock cannot make a run look abandoned.
    const old = changed !== null && now - changed.mtimeMs > ABANDONED_AFTER_MS
    if (old || (await processes.isGone(owner))) await rm(path, { recursive: true, force: true }).catch(() => undefined)
  }
}
