import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { asDiskError } from '../../core/disk.js'

const PREFIX = 'modelgate-git-'
/** A folder this old belongs to a run that was killed. */
const ABANDONED_AFTER_MS = 24 * 3_600_000

/** A fresh folder under `parent`; folders that killed runs left there are removed. */
export async function makeTemporaryFolder(parent: string): Promise<string> {
  const folder = await mkdir(parent, { recursive: true })
    .then(() => mkdtemp(join(parent, PREFIX)))
    .catch((error: unknown) => {
      throw asDiskError(error, 'nothing was changed')
    })
  await removeAbandoned(parent, folder)
  return folder
}

/** Ages are read from the same file system, so a wrong clock cannot make a running store look abandoned. */
async function removeAbandoned(parent: string, fresh: string): Promise<void> {
  const now = (await stat(fresh)).mtimeMs
  for (const name of await readdir(parent)) {
    if (!name.startsWith(PREFIX)) continue
    const folder = join(parent, name)
    const modified = (await stat(folder).catch(() => null))?.mtimeMs
    if (modified !== undefined && now - modified > ABANDONED_AFTER_MS)
      await rm(folder, { recursive: true, force: true })
  }
}
