import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../../core/errors.js'
import type { Logger } from '../../core/log.js'
import type { NewestCache } from '../../core/ports.js'

/** Files of this machine, each replaced at once by a newer one of its name. */
export function folderCache(folder: string, log: Logger): NewestCache {
  return {
    restore: (name) => readFile(join(folder, name)).catch(() => null),
    save: async (name, bytes) => {
      try {
        await mkdir(folder, { recursive: true })
        const part = join(folder, `${name}.${process.pid}.part`)
        await writeFile(part, bytes)
        await rename(part, join(folder, name))
      } catch (error) {
        log.debug(`${folder} was not written: ${messageOf(error)}`)
      }
    },
  }
}
