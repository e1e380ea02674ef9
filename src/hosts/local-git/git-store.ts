import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ModelGateError } from '../../core/errors.js'
import { type Logger } from '../../core/log.js'
import type { BranchHead, BranchStore, Clock, TreeEntry } from '../../core/ports.js'
import { plain } from '../../core/text.js'
import { type Checkout, isAncestorIn, isCommitId } from './checkout.js'
import { demandGit, type GitAnswer, GitCommand, gitFailed, refusedAccess } from './git-command.js'
import { gitEnvironment, type GitRemote, parseRemote, remoteSettings } from './git-remote.js'
import { writeCommit } from './object-writer.js'
import { isRaceRefusal, parsePushReport } from './push-report.js'
import { makeTemporaryFolder } from './temporary-folder.js'

/** Repeats of one network command: reads are repeated for any failure, pushes only where a repeat can help. */
const DEFAULT_RETRIES = 2
const CANDIDATES = 'modelgate-candidate/'
/** Pointer files come with their commit, models do not. */
const SMALL_BLOBS = '--filter=blob:limit=256k'
const NO_BLOBS = '--filter=blob:none'
const NO_TREES = '--filter=tree:0'

export interface GitStoreOptions {
  /** Path, file://, http(s):// or ssh address of the repository that holds the environment branches. */
  readonly remote: string
  readonly token: string | null
  /** RUNNER_TEMP or the system's temporary folder. */
  readonly temporaryFolder: string
  /** The source checkout, asked first whether a commit is an ancestor; it is never written to. */
  readonly checkout: Pick<Checkout, 'isAncestor'> | null
  /** Of this process: PATH, proxies and certificates are passed on to git, nothing else. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  readonly log: Logger
  /** Repeats after a transient failure of the network or the server. Default 2. */
  readonly retries?: number
}

/**
 * Environment branches on any git server, through the git command.
 *
 * Three temporary bare repositories keep "written by us" and "read from the server" apart: `outbox` takes new objects,
 * `inbox` only ever receives from the server, and each download gets a fresh one of its own.
 *
 * @throws ModelGateError code 'usage' for an address that cannot be used, 'deploy' without a usable git
 */
export async function openGitStore(options: GitStoreOptions): Promise<BranchStore> {
  const remote = parseRemote(options.remote, options.token)
  const home = await makeTemporaryFolder(options.temporaryFolder)
  // Only ssh needs the user's own home (keys, known hosts); elsewhere a ~/.netrc would add credentials of its own.
  const environment = gitEnvironment(options.environment, remoteSettings(remote), remote.kind === 'ssh' ? null : home)
  const git = new GitCommand(home, environment)
  try {
    await demandGit(git)
    const store = new GitStore(options, remote, home, git)
    await store.prepare()
    return store
  } catch (error) {
    await rm(home, { recursive: true, force: true })
    throw error
  }
}

class GitStore implements BranchStore {
  private readonly options: GitStoreOptions
  private readonly retries: number
  private readonly remote: GitRemote
  private readonly home: string
  private readonly git: GitCommand
  private readonly inbox: GitCommand
  private readonly outbox: GitCommand
  /**
   * Writes into the outbox's objects under a configuration without a remote: in a repository that left blobs out, git
   * would first ask the server for every object that it is about to write.
   */
  private readonly writer: GitCommand
  private readonly received = new Map<string, ReadonlyMap<string, string>>()
  private readonly sendable = new Set<string>()
  private readonly orphans = new Set<string>()
  private downloads = 0

  constructor(options: GitStoreOptions, remote: GitRemote, home: string, git: GitCommand) {
    this.options = options
    this.retries = options.retries ?? DEFAULT_RETRIES
    this.remote = remote
    this.home = home
    this.git = git
    this.inbox = git.in(join(home, 'inbox'))
    this.outbox = git.in(join(home, 'outbox'))
    this.writer = git.in(join(home, 'writer'), { GIT_OBJECT_DIRECTORY: join(home, 'outbox', 'objects') })
  }

  async prepare(): Promise<void> {
    for (const name of ['inbox', 'outbox', 'writer'])
      await this.git.demand(['init', '--quiet', '--bare', '--template=', name])
  }

  describe(branch: string): string {
    return `${this.remote.url} ${branch}`
  }

  async head(branch: string): Promise<BranchHead | null> {
    const refs = await this.remoteRefs(`refs/heads/${branch}`)
    const commit = refs.get(`refs/heads/${branch}`)
    return commit === undefined ? null : { commit }
  }

  async list(commit: string): Promise<ReadonlyMap<string, string>> {
    const known = this.received.get(commit)
    if (known !== undefined) return known
    await this.fetch(this.inbox, SMALL_BLOBS, [commit])
    const listing = await this.inbox.demand(['ls-tree', '-r', '-z', '--full-tree', commit])
    const files = new Map<string, string>()
    for (const line of listing.toString('utf8').split('\0')) {
      const match = /^100(?:644|755) blob ([0-9a-f]+)\t(.+)$/s.exec(line)
      if (match !== null) files.set(match[2]!, match[1]!)
    }
    this.received.set(commit, files)
    return files
  }

  async read(commit: string, path: string): Promise<Uint8Array | null> {
    const objectId = (await this.list(commit)).get(path)
    return objectId === undefined ? null : this.repeat(this.inbox, ['cat-file', 'blob', objectId])
  }

  async download(commit: string, path: string, destination: string): Promise<void> {
    const name = `download-${++this.downloads}`
    await this.git.demand(['init', '--quiet', '--bare', '--template=', name])
    const fresh = this.git.in(join(this.home, name))
    try {
      await this.fetch(fresh, NO_BLOBS, [commit])
      const tree = await fresh.text(['ls-tree', '--full-tree', commit, '--', path])
      const objectId = /^100(?:644|755) blob ([0-9a-f]+)\t/.exec(tree)?.[1]
      if (objectId === undefined) {
        throw new ModelGateError('deploy', `commit ${commit} holds no file "${plain(path, 200)}"`, { subject: path })
      }
      // The blob was left out above: cat-file asks the server for it and streams it to disk.
      await this.repeat(fresh, ['cat-file', 'blob', objectId], destination)
    } finally {
      await rm(join(this.home, name), { recursive: true, force: true })
    }
  }

  /** Objects travel with the first `move` of the commit: git has no upload without a ref. */
  async commit(parent: string | null, entries: readonly TreeEntry[], message: string): Promise<string> {
    if (parent !== null && !this.sendable.has(parent)) {
      await this.fetch(this.outbox, NO_BLOBS, [parent])
      this.sendable.add(parent)
    }
    // The trailer makes each commit one of its own: two writers of the same content in the same second would otherwise
    // produce one id, and both would be told that their compare-and-swap succeeded.
    const unique = `${message.trimEnd()}\n\nModelGate-Write: ${randomUUID()}\n`
    const commit = await writeCommit(this.writer, { parent, entries, message: unique, time: this.options.clock.now() })
    this.sendable.add(commit)
    if (parent === null) this.orphans.add(commit)
    return commit
  }

  async move(branch: string, expected: string | null, commit: string): Promise<'moved' | 'conflict'> {
    // An orphan can never fast-forward an existing branch; a commit with parents could, so look before creating.
    if (expected === null && !this.orphans.has(commit) && (await this.head(branch)) !== null) return 'conflict'
    // --no-thin: to offer deltas, git would first download the replaced model that the outbox left out.
    const args = ['push', '--porcelain', '--no-verify', '--no-thin', 'origin', `${commit}:refs/heads/${branch}`]
    for (let attempt = 1; ; attempt++) {
      const answer = await this.outbox.run(args)
      const status = parsePushReport(answer.stdout.toString('utf8')).find((ref) => ref.to === `refs/heads/${branch}`)
      if (answer.code === 0 && status !== undefined && ' *='.includes(status.flag)) return 'moved'
      // Refused, or the answer was lost on the way: only the tip tells what happened.
      const tip = (await this.head(branch))?.commit ?? null
      if (tip === commit) return 'moved'
      if (tip !== expected) return 'conflict'
      const again = status === undefined ? !refusedAccess(answer.stderr) : isRaceRefusal(status.summary)
      if (!again || attempt > this.retries) throw this.pushRefused(branch, args, answer, status?.summary ?? null)
      await this.options.clock.sleep(200 * attempt)
    }
  }

  async remove(branch: string): Promise<void> {
    if (!branch.startsWith(CANDIDATES)) {
      throw new ModelGateError('deploy', `refusing to delete ${plain(branch, 200)}: only candidates are ever deleted`)
    }
    const args = ['push', '--porcelain', '--no-verify', 'origin', `:refs/heads/${branch}`]
    const answer = await this.outbox.run(args)
    if (answer.code !== 0 && (await this.head(branch)) !== null) throw gitFailed(args, answer)
  }

  async listBranches(prefix: string): Promise<readonly { name: string; commit: string; time: Date }[]> {
    const refs = await this.remoteRefs(`refs/heads/${prefix}*`)
    const found = [...refs]
      .filter(([ref]) => ref.startsWith(`refs/heads/${prefix}`))
      .map(([ref, commit]) => ({ name: ref.slice('refs/heads/'.length), commit }))
    const times = await this.timesOf([...new Set(found.map((branch) => branch.commit))])
    return found.flatMap((branch) => {
      const time = times.get(branch.commit)
      return time === undefined ? [] : [{ ...branch, time }]
    })
  }

  async isAncestor(ancestor: string, descendant: string): Promise<boolean | null> {
    const known = await this.options.checkout?.isAncestor(ancestor, descendant)
    if (known === true || known === false) return known
    if (!isCommitId(ancestor) || !isCommitId(descendant)) return null
    // Commits only, without trees: a few hundred bytes each, where the server can leave the rest out.
    const name = `ancestry-${++this.downloads}`
    await this.git.demand(['init', '--quiet', '--bare', '--template=', name])
    const fresh = this.git.in(join(this.home, name))
    try {
      const args = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', NO_TREES, 'origin', ancestor, descendant]
      if ((await fresh.run(args)).code !== 0) return null
      return await isAncestorIn(fresh, ancestor, descendant)
    } finally {
      await rm(join(this.home, name), { recursive: true, force: true })
    }
  }

  async close(): Promise<void> {
    await rm(this.home, { recursive: true, force: true })
  }

  private async remoteRefs(pattern: string): Promise<ReadonlyMap<string, string>> {
    const answer = await this.repeat(this.inbox, ['ls-remote', '--quiet', 'origin', pattern])
    const refs = new Map<string, string>()
    for (const line of answer.toString('utf8').split('\n')) {
      const match = /^([0-9a-f]+)\t(.+)$/.exec(line)
      if (match !== null) refs.set(match[2]!, match[1]!)
    }
    return refs
  }

  private async fetch(git: GitCommand, filter: string, commits: readonly string[]): Promise<void> {
    await this.repeat(git, [
      'fetch',
      '--quiet',
      '--no-tags',
      '--no-write-fetch-head',
      '--depth=1',
      filter,
      'origin',
      ...commits,
    ])
  }

  /** Times of branch tips; a tip that went away meanwhile is left out. */
  private async timesOf(commits: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    const times = new Map<string, Date>()
    if (commits.length === 0) return times
    const args = [
      'fetch',
      '--quiet',
      '--no-tags',
      '--no-write-fetch-head',
      '--depth=1',
      SMALL_BLOBS,
      'origin',
      ...commits,
    ]
    if ((await this.inbox.run(args)).code !== 0) {
      if (commits.length === 1) return times
      for (const commit of commits) for (const [id, time] of await this.timesOf([commit])) times.set(id, time)
      return times
    }
    const shown = await this.inbox.text(['log', '--no-walk=unsorted', '--format=%H %ct', ...commits])
    for (const line of shown.split('\n')) {
      const [id = '', seconds] = line.split(' ')
      times.set(id, new Date(1000 * Number(seconds)))
    }
    return times
  }

  /** Runs a command that only reads from the server, again after a failure that can pass. */
  private async repeat(git: GitCommand, args: readonly string[], outputFile?: string): Promise<Buffer> {
    for (let attempt = 1; ; attempt++) {
      const answer = await git.run(args, outputFile === undefined ? {} : { outputFile })
      if (answer.code === 0) return answer.stdout
      if (outputFile !== undefined) await rm(outputFile, { force: true })
      if (attempt > this.retries || this.remote.kind === 'folder' || refusedAccess(answer.stderr))
        throw gitFailed(args, answer)
      this.options.log.debug(`git ${args[0] ?? ''} failed (try ${attempt} of ${this.retries + 1})`)
      await this.options.clock.sleep(500 * attempt)
    }
  }

  private pushRefused(
    branch: string,
    args: readonly string[],
    answer: GitAnswer,
    summary: string | null,
  ): ModelGateError {
    if (summary === null) return gitFailed(args, answer)
    return new ModelGateError('deploy', `${this.describe(branch)} refused the push: ${plain(summary, 300)}`, {
      subject: branch,
      remedy:
        'Let ModelGate push to modelgate/* and modelgate-candidate/* (branch rules, rulesets, hooks, token permission).',
    })
  }
}
