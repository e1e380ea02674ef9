import { readFile, writeFile } from 'node:fs/promises'
import type { AnswerCache } from '../../core/ports.js'
import type { ActionsCache } from './actions-cache.js'

/** Small answers in the cache of GitHub Actions. */
export function githubAnswerCache(cache: ActionsCache): AnswerCache {
  return {
    restore: async (name) => {
      const path = await cache.restore(name)
      return path === null ? null : await readFile(path, 'utf8').catch(() => null)
    },
    save: (name, text) => cache.save(name, (path) => writeFile(path, text)),
  }
}
