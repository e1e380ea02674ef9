import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { messageOf } from '../../core/errors.js'
import type { Logger } from '../../core/log.js'
import type { ModelCache } from '../../core/ports.js'

/** Below this a download from the git server is as fast as asking the cache. Bytes. */
const WORTH_CACHING = 5 * 1024 * 1024

/** A service that does not answer must not hold up a gate for longer than the download would. */
const TIMEOUT_MS = 30_000

/**
 * Deployed models in the cache of GitHub Actions, by their sha256. The caller hashes what it gets: a cache is shared by
 * everything that runs in the repository. Whatever goes wrong here only means a download.
 */
export function githubModelCache(tempDirectory: string, log: Logger): ModelCache {
  // The path is part of a cache entry's identity, so it must be the same in every run.
  const pathOf = (sha256: string): string => join(tempDirectory, 'modelgate-cache', sha256)
  const keyOf = (sha256: string): string => `modelgate-model-${sha256}`
  return {
    restore: async (sha256, size) => {
      if (size < WORTH_CACHING) return null
      const path = pathOf(sha256)
      if (existsSync(path)) return path
      try {
        const { isFeatureAvailable, restoreCache } = await import('@actions/cache')
        if (!isFeatureAvailable()) return null
        const hit = await restoreCache([path], keyOf(sha256), [], { segmentTimeoutInMs: TIMEOUT_MS })
        return hit !== undefined && existsSync(path) ? path : null
      } catch (error) {
        log.debug(`the cache was not read: ${messageOf(error)}`)
        return null
      }
    },
    save: async (sha256, size, write) => {
      if (size < WORTH_CACHING) return
      const path = pathOf(sha256)
      try {
        const { isFeatureAvailable, saveCache } = await import('@actions/cache')
        if (!isFeatureAvailable()) return
        await mkdir(dirname(path), { recursive: true })
        await write(path)
        await saveCache([path], keyOf(sha256))
      } catch (error) {
        await rm(path, { force: true })
        log.debug(`the cache was not written: ${messageOf(error)}`)
      }
    },
  }
}
