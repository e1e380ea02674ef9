import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { messageOf } from '../../core/errors.js'
import type { Logger } from '../../core/log.js'

/** A service that does not answer must not hold up a gate for longer than the work that it saves. */
const TIMEOUT_MS = 30_000

/**
 * One-file entries in the cache of GitHub Actions. Whatever goes wrong here only means that the work is done again.
 * A cache is shared by everything that runs in the repository: the caller checks what it gets.
 */
export interface ActionsCache {
  /** Path of the file with this name; null when there is none. Never throws. */
  restore(name: string): Promise<string | null>
  /** Keeps a file; `write` puts it where the cache wants it. Never throws. */
  save(name: string, write: (path: string) => Promise<void>): Promise<void>
  /** Like restore, of all entries that `saveNewer` made of this name the newest. */
  restoreNewest(name: string): Promise<string | null>
  /** Like save, beside the entries that there are: an entry cannot be replaced. @param attempt what this run is called */
  saveNewer(name: string, attempt: string, write: (path: string) => Promise<void>): Promise<void>
}

export function actionsCache(tempDirectory: string, log: Logger): ActionsCache {
  // The path is part of a cache entry's identity, so it must be the same in every run.
  const pathOf = (name: string): string => join(tempDirectory, 'modelgate-cache', name)
  const keyOf = (name: string): string => `modelgate-${name}`
  const restore = async (name: string, prefixes: string[]): Promise<string | null> => {
    const path = pathOf(name)
    if (existsSync(path)) return path
    try {
      const { isFeatureAvailable, restoreCache } = await import('@actions/cache')
      if (!isFeatureAvailable()) {
        log.debug('this runner has no cache service: nothing is restored')
        return null
      }
      const hit = await restoreCache([path], keyOf(name), prefixes, { segmentTimeoutInMs: TIMEOUT_MS })
      return hit !== undefined && existsSync(path) ? path : null
    } catch (error) {
      log.debug(`the cache was not read: ${messageOf(error)}`)
      return null
    }
  }
  const save = async (name: string, key: string, write: (path: string) => Promise<void>): Promise<void> => {
    const path = pathOf(name)
    try {
      const { isFeatureAvailable, saveCache } = await import('@actions/cache')
      if (!isFeatureAvailable()) return
      await mkdir(dirname(path), { recursive: true })
      await write(path)
      await saveCache([path], key)
    } catch (error) {
      await rm(path, { force: true })
      log.debug(`the cache was not written: ${messageOf(error)}`)
    }
  }
  return {
    restore: (name) => restore(name, []),
    save: (name, write) => save(name, keyOf(name), write),
    restoreNewest: (name) => restore(name, [`${keyOf(name)}-`]),
    saveNewer: (name, attempt, write) => save(name, `${keyOf(name)}-${attempt}`, write),
  }
}
