import { readFile, writeFile } from 'node:fs/promises'
import type { NewestCache } from '../../core/ports.js'
import type { ActionsCache } from './actions-cache.js'

/** The newest file of a name in the cache of GitHub Actions. @param attempt what this run is called, unlike any other */
export function githubNewestCache(cache: ActionsCache, attempt: string): NewestCache {
  return {
    restore: async (name) => {
      const path = await cache.restoreNewest(name)
      return path === null ? null : await readFile(path).catch(() => null)
    },
    save: (name, bytes) => cache.saveNewer(name, attempt, (path) => writeFile(path, bytes)),
  }
}
