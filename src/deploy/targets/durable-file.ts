import { constants } from 'node:fs'
import { copyFile, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { asDiskError } from '../../core/disk.js'

/**
 * Puts a complete file under `path` in one step: readers see the old bytes or the new ones, also after a power cut.
 * @param temporary a new file on the same file system, gone afterwards
 */
export async function writeDurably(path: string, content: Uint8Array | string, temporary: string): Promise<void> {
  await place(path, temporary, async () => {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
  })
}

/** The same from another file; shares its blocks where the file system can. */
export async function copyDurably(from: string, path: string, temporary: string): Promise<void> {
  await place(path, temporary, async () => {
    await copyFile(from, temporary, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
    const file = await open(temporary, 'r+')
    try {
      await file.sync()
    } finally {
      await file.close()
    }
  })
}

async function place(path: string, temporary: string, fill: () => Promise<void>): Promise<void> {
  for (const folder of new Set([dirname(path), dirname(temporary)])) {
    await mkdir(folder, { recursive: true }).catch((error: unknown) => {
      throw asDiskError(error, 'nothing was changed')
    })
  }
  try {
    await fill()
    await rename(temporary, path)
  } catch (error) {
    throw asDiskError(error, 'the file that was there before is untouched')
  } finally {
    await rm(temporary, { force: true })
  }
}

/** The text of a file; null when it does not exist. Other failures are thrown. */
export async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (failedWith(error, 'ENOENT')) return null
    throw error
  }
}

/** True for a failure of the operating system with this code. */
export function failedWith(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code
}
