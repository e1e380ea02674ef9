import { stat } from 'node:fs/promises'
import { messageOf, ModelGateError } from '../../core/errors.js'
import type { Logger } from '../../core/log.js'
import type { BranchStore, TreeEntry } from '../../core/ports.js'
import type { GithubContext } from './environment.js'
import { openGitDataStore, type GitDataStoreOptions } from './git-data-store.js'
import { repositoryOf } from './repository.js'

/**
 * GitHub takes blobs of 40 MiB through the API and refuses 45 MiB ("your input was too large to process"); where exactly
 * it stops is not documented, so that a refusal below is answered by a push too.
 */
export const MAX_API_BYTES = 40 * 1024 ** 2

export interface BranchesOptions extends GitDataStoreOptions {
  /** The same branches by git push; null: never, larger files are an error then. Opened when it is needed. */
  readonly openGit: (() => Promise<BranchStore>) | null
  readonly log: Logger
}

/** What the wiring adds, once it knows the remote. */
export type HostedBranchesRequest = Pick<BranchesOptions, 'isAncestor' | 'openGit'>

/** The branches of the repository behind a git remote; null for a remote elsewhere, and without a token. */
export function githubBranches(
  options: Pick<GithubContext, 'apiUrl' | 'serverUrl' | 'source'> & Pick<BranchesOptions, 'token' | 'clock' | 'log'>,
): (remote: string) => ((request: HostedBranchesRequest) => Promise<BranchStore>) | null {
  return (remote) => {
    const repository = repositoryOf(remote, options.serverUrl)
    if (repository === null || options.token === '') return null
    const shown = `${options.serverUrl}/${repository}.git`
    return (request) => openGithubBranches({ ...options, ...request, remote: shown, repository })
  }
}

/** Branches through the API, where GitHub signs the commits; commits with larger files go by git push. */
export async function openGithubBranches(options: BranchesOptions): Promise<BranchStore> {
  const api = await openGitDataStore(options)
  let git: Promise<BranchStore> | null = null
  /** Commits that travel by push: git has no upload without a ref. */
  const pushed = new Set<string>()
  const byPush = async (parent: string | null, entries: readonly TreeEntry[], message: string): Promise<string> => {
    if (options.openGit === null) throw tooLarge()
    const commit = await (await (git ??= options.openGit())).commit(parent, entries, message)
    pushed.add(commit)
    return commit
  }
  return {
    describe: (branch) => api.describe(branch),
    head: (branch) => api.head(branch),
    list: (commit) => api.list(commit),
    read: (commit, path) => api.read(commit, path),
    download: (commit, path, destination) => api.download(commit, path, destination),
    remove: (branch) => api.remove(branch),
    listBranches: (prefix) => api.listBranches(prefix),
    isAncestor: (ancestor, descendant) => api.isAncestor(ancestor, descendant),
    commit: async (parent, entries, message) => {
      if (await anyLargerThan(MAX_API_BYTES, entries)) return byPush(parent, entries, message)
      try {
        return await api.commit(parent, entries, message)
      } catch (error) {
        // The API cannot make the first commit of a repository either.
        if (!/too large|repository is empty/i.test(messageOf(error)) || options.openGit === null) throw error
        options.log.debug(`GitHub's API does not take the commit, pushing it: ${messageOf(error)}`)
        return byPush(parent, entries, message)
      }
    },
    move: async (branch, expected, commit) => {
      const store = pushed.has(commit) && git !== null ? await git : api
      return store.move(branch, expected, commit)
    },
    close: async () => {
      await api.close()
      if (git !== null) await (await git).close()
    },
  }
}

async function anyLargerThan(limit: number, entries: readonly TreeEntry[]): Promise<boolean> {
  for (const entry of entries) if ('file' in entry && (await stat(entry.file)).size > limit) return true
  return false
}

function tooLarge(): ModelGateError {
  return new ModelGateError('limit', `GitHub's API takes files of ${MAX_API_BYTES / 1024 ** 2} MiB at most`, {
    subject: 'deployment.transport',
    remedy: 'Set deployment.transport: auto (needs git on this machine), or deployment.storage: release.',
  })
}
