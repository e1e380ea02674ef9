import type { ModelCache } from '../../core/ports.js'
import type { ActionsCache } from './actions-cache.js'

/** Below this a download from the git server is as fast as asking the cache. Bytes. */
const WORTH_CACHING = 5 * 1024 * 1024

/** Deployed models in the cache of GitHub Actions, by their sha256, which the caller checks. */
export function githubModelCache(cache: ActionsCache): ModelCache {
  return githubFileCache(cache, 'model')
}

/** Files of one kind in the cache of GitHub Actions, by their sha256, which the caller checks. */
export function githubFileCache(cache: ActionsCache, kind: 'model' | 'data'): ModelCache {
  const nameOf = (sha256: string): string => `${kind}-${sha256}`
  return {
    restore: (sha256, size) => (size < WORTH_CACHING ? Promise.resolve(null) : cache.restore(nameOf(sha256))),
    save: (sha256, size, write) => (size < WORTH_CACHING ? Promise.resolve() : cache.save(nameOf(sha256), write)),
  }
}
