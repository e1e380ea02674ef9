import { randomUUID } from 'node:crypto'
import { ModelGateError } from '../../core/errors.js'
import type { Logger } from '../../core/log.js'
import type { BranchHead, BranchStore, Clock, SourceContext, TreeEntry } from '../../core/ports.js'
import { plain } from '../../core/text.js'
import { explainFailure, isRefusal, openGithubApi, type GithubApi } from './api.js'
import { PERMISSION, repeatTransfer } from './asset-transfer.js'
import { downloadBlob, uploadBlob, type BlobAddress } from './git-blobs.js'
import { serverError, untilSeen, waitOut } from './retry.js'

const CANDIDATES = 'modelgate-candidate/'
/** A ref that was just made may not be seen by every server of GitHub yet. */
const SETTLING_TRIES = 3

type TreeItem = { readonly sha: string } | { readonly content: string }

export interface GitDataStoreOptions {
  readonly apiUrl: string
  /** For people: `https://github.com/owner/name.git`. */
  readonly remote: string
  /** `owner/name` */
  readonly repository: string
  readonly source: SourceContext
  readonly token: string
  readonly isAncestor: ((ancestor: string, descendant: string) => Promise<boolean | null>) | null
  readonly clock: Clock
  readonly log: Logger
}

/**
 * Environment branches through GitHub's Git Data API: no git on this machine, and commits that GitHub signs, because
 * they name no author of their own. Branches are the same as those of the git store, byte for byte, so that both read
 * and continue each other's. https://docs.github.com/rest/git
 */
export async function openGitDataStore(options: GitDataStoreOptions): Promise<BranchStore> {
  const { apiUrl, repository, source, token, clock } = options
  const api = await openGithubApi({ apiUrl, source: { ...source, repository } }, token, clock)
  return new GitDataStore(options, api, { url: `${apiUrl}/repos/${repository}/git`, token })
}

class GitDataStore implements BranchStore {
  private readonly options: GitDataStoreOptions
  private readonly api: GithubApi
  private readonly blobs: BlobAddress
  private readonly at: { readonly owner: string; readonly repo: string }
  /** Commits never change. */
  private readonly trees = new Map<string, ReadonlyMap<string, string>>()

  constructor(options: GitDataStoreOptions, api: GithubApi, blobs: BlobAddress) {
    this.options = options
    this.api = api
    this.blobs = blobs
    this.at = { owner: api.owner, repo: api.repo }
  }

  describe(branch: string): string {
    return `${this.options.remote} ${branch}`
  }

  async head(branch: string): Promise<BranchHead | null> {
    return this.told(`say where ${branch} is`, async () => {
      try {
        const { object } = await this.api.repeat(({ rest }, request) =>
          rest.git.getRef({ ...this.at, ref: `heads/${branch}`, request }),
        )
        return { commit: object.sha }
      } catch (error) {
        // 409: a repository without a single commit.
        if ([404, 409].includes(serverError(error).status)) return null
        throw error
      }
    })
  }

  async list(commit: string): Promise<ReadonlyMap<string, string>> {
    const known = this.trees.get(commit)
    if (known !== undefined) return known
    const files = await this.told(`list commit ${commit}`, async () => {
      const { tree: root } = await this.seen(({ rest }, request) =>
        rest.git.getCommit({ ...this.at, commit_sha: commit, request }),
      )
      const { tree, truncated } = await this.seen(({ rest }, request) =>
        rest.git.getTree({ ...this.at, tree_sha: root.sha, recursive: 'true', request }),
      )
      if (truncated)
        throw new ModelGateError('deploy', `commit ${commit} holds more files than GitHub lists; it is none of ours`)
      return new Map(tree.flatMap(({ type, path, sha }) => (type === 'blob' ? [[path, sha] as const] : [])))
    })
    this.trees.set(commit, files)
    return files
  }

  async read(commit: string, path: string): Promise<Uint8Array | null> {
    const id = (await this.list(commit)).get(path)
    if (id === undefined) return null
    return this.told(`read ${path}`, async () => {
      const { content, encoding } = await this.seen(({ rest }, request) =>
        rest.git.getBlob({ ...this.at, file_sha: id, request }),
      )
      return Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8')
    })
  }

  async download(commit: string, path: string, destination: string): Promise<void> {
    const id = (await this.list(commit)).get(path)
    if (id === undefined)
      throw new ModelGateError('deploy', `commit ${commit} holds no file "${plain(path, 200)}"`, { subject: path })
    const { clock, log } = this.options
    await repeatTransfer(() => untilSeen(clock, () => downloadBlob(this.blobs, id, destination)), clock, log)
  }

  async commit(parent: string | null, entries: readonly TreeEntry[], message: string): Promise<string> {
    const tree: ({ path: string; mode: '100644'; type: 'blob' } & TreeItem)[] = []
    for (const entry of entries)
      tree.push({ path: entry.path, mode: '100644', type: 'blob', ...(await this.item(entry)) })
    return this.told('write the commit', async () => {
      const { sha } = await this.seen(({ rest }, request) => rest.git.createTree({ ...this.at, tree, request }))
      // The trailer makes each commit one of its own, as in the git store. No author: GitHub signs for the token's app.
      const unique = `${message.trimEnd()}\n\nModelGate-Write: ${randomUUID()}\n`
      const parents = parent === null ? [] : [parent]
      const commit = await this.seen(({ rest }, request) =>
        rest.git.createCommit({ ...this.at, tree: sha, message: unique, parents, request }),
      )
      return commit.sha
    })
  }

  async move(branch: string, expected: string | null, commit: string): Promise<'moved' | 'conflict'> {
    let from = expected
    let answered = true
    for (let attempt = 1; ; attempt++) {
      try {
        await this.setRef(branch, from, commit)
        return 'moved'
      } catch (error) {
        // Refused, or the answer was lost on the way: only the tip tells what happened.
        const tip = (await this.head(branch))?.commit ?? null
        if (tip === commit) return 'moved'
        // Somebody deleted the branch: it comes back with its whole history, as by a push.
        if (tip === null && expected !== null) from = null
        else if (tip !== expected) return 'conflict'
        // Servers that still show the old tip while GitHub says that somebody was first: lost, and by no try of our own.
        answered &&= serverError(error).status === 422
        if (await this.canRepeat(error, attempt)) continue
        if (answered && isLostRace(error)) return 'conflict'
        throw this.notMoved(branch, error)
      }
    }
  }

  /** Force is never used: GitHub refuses a commit that does not descend from the tip, and that is the compare-and-swap. */
  private async setRef(branch: string, from: string | null, commit: string): Promise<void> {
    await this.api.once<unknown>(({ rest }, request) =>
      from === null
        ? rest.git.createRef({ ...this.at, ref: `refs/heads/${branch}`, sha: commit, request })
        : rest.git.updateRef({ ...this.at, ref: `heads/${branch}`, sha: commit, force: false, request }),
    )
  }

  private async canRepeat(error: unknown, attempt: number): Promise<boolean> {
    const { status } = serverError(error)
    if (status !== 409 && status !== 422) return waitOut(this.api.patience, error, attempt)
    if (attempt >= SETTLING_TRIES) return false
    await this.options.clock.sleep(300 * attempt)
    return true
  }

  private notMoved(branch: string, error: unknown): ModelGateError {
    const reason = explainFailure(error, PERMISSION)
    return new ModelGateError('deploy', `GitHub did not move ${plain(branch, 200)}: ${reason}`, {
      subject: branch,
      remedy:
        'Let ModelGate write to modelgate/* and modelgate-candidate/* (branch rules, rulesets, token permission).',
      cause: error,
    })
  }

  async remove(branch: string): Promise<void> {
    if (!branch.startsWith(CANDIDATES))
      throw new ModelGateError('deploy', `refusing to delete ${plain(branch, 200)}: only candidates are ever deleted`)
    await this.told(`delete ${branch}`, async () => {
      try {
        await this.api.repeat(({ rest }, request) =>
          rest.git.deleteRef({ ...this.at, ref: `heads/${branch}`, request }),
        )
      } catch (error) {
        if (isRefusal(error) && serverError(error).status !== 404) throw error
        if ((await this.head(branch)) !== null) throw error
      }
    })
  }

  async listBranches(prefix: string): Promise<readonly { name: string; commit: string; time: Date }[]> {
    return this.told('list branches', async () => {
      const refs = await this.api.repeat(({ rest }, request) =>
        rest.git.listMatchingRefs({ ...this.at, ref: `heads/${prefix}`, request }),
      )
      const branches = []
      for (const { ref, object } of refs) {
        const { committer } = await this.seen(({ rest }, request) =>
          rest.git.getCommit({ ...this.at, commit_sha: object.sha, request }),
        )
        branches.push({ name: ref.slice('refs/heads/'.length), commit: object.sha, time: new Date(committer.date) })
      }
      return branches
    })
  }

  async isAncestor(ancestor: string, descendant: string): Promise<boolean | null> {
    const known = (await this.options.isAncestor?.(ancestor, descendant)) ?? null
    if (known !== null) return known
    if (![ancestor, descendant].every((id) => /^[0-9a-f]{40}$/.test(id))) return null
    try {
      const { status } = await this.api.repeat(({ rest }, request) =>
        rest.repos.compareCommitsWithBasehead({
          ...this.at,
          basehead: `${ancestor}...${descendant}`,
          per_page: 1,
          request,
        }),
      )
      return status === 'ahead' || status === 'identical'
    } catch (error) {
      this.options.log.debug(
        `GitHub does not compare ${ancestor} with ${descendant}: ${explainFailure(error, PERMISSION)}`,
      )
      return null
    }
  }

  close(): Promise<void> {
    return Promise.resolve()
  }

  /** A request about objects that GitHub named itself: some of its servers may not know them yet. */
  private seen: GithubApi['repeat'] = (request) => untilSeen(this.options.clock, () => this.api.repeat(request))

  /** Small texts travel with the tree itself, which saves a request each. */
  private async item(entry: TreeEntry): Promise<TreeItem> {
    if ('objectId' in entry) return { sha: entry.objectId }
    if ('file' in entry)
      return {
        sha: await repeatTransfer(() => uploadBlob(this.blobs, entry.file), this.options.clock, this.options.log),
      }
    const text = new TextDecoder('utf8', { fatal: true, ignoreBOM: true })
    try {
      return { content: text.decode(entry.content) }
    } catch {
      const content = Buffer.from(entry.content).toString('base64')
      return this.api.repeat(({ rest }, request) =>
        rest.git.createBlob({ ...this.at, content, encoding: 'base64', request }),
      )
    }
  }

  /** Failures of the API in our words. */
  private async told<T>(what: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (error instanceof ModelGateError) throw error
      const reason = explainFailure(error, PERMISSION)
      throw new ModelGateError('deploy', `GitHub did not ${plain(what, 200)}: ${reason}`, {
        remedy: 'Give the token that right, or set deployment.transport: push to write branches by git.',
        cause: error,
      })
    }
  }
}

function isLostRace(error: unknown): boolean {
  const { status, message } = serverError(error)
  return status === 422 && /not a fast.?forward|reference already exists/i.test(message)
}
