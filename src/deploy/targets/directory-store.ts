import { createHash, randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { access, copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { asDiskError } from '../../core/disk.js'
import { ModelGateError } from '../../core/errors.js'
import type { BranchHead, BranchStore, Clock, TreeEntry } from '../../core/ports.js'
import { digestFile } from '../digest.js'
import { commitId, damaged, instant, parseRecord, sha256Text } from '../manifest.js'
import { withLock } from './directory-lock.js'
import { copyDurably, readText, writeDurably } from './durable-file.js'

const commitRecord = z.strictObject({
  parent: commitId.nullable(),
  tree: z.record(z.string(), sha256Text),
  message: z.string(),
  time: instant,
  write: z.string(),
})
type Commit = Readonly<z.infer<typeof commitRecord>>

export interface DirectoryStoreOptions {
  readonly folder: string
  readonly clock: Clock
  readonly isAncestor: (ancestor: string, descendant: string) => Promise<boolean | null>
}

/**
 * Environment branches in a plain folder, for machines without a git server.
 *
 * `.modelgate/` holds objects (by sha256), commits (by sha256 of their text) and refs; a ref moves by compare-and-swap
 * under a lock file. What a ref `modelgate/<environment>` points to is laid out beside it as `models/<environment>/` and
 * `backups/<environment>/`, each file by one atomic rename. `.modelgate/shown/` remembers which commit is laid out, so a
 * move that was killed half-way is finished by whoever looks next.
 */
export class DirectoryStore implements BranchStore {
  private readonly options: DirectoryStoreOptions

  constructor(options: DirectoryStoreOptions) {
    this.options = options
  }

  describe(branch: string): string {
    return `${this.options.folder} ${branch}`
  }

  async head(branch: string): Promise<BranchHead | null> {
    const commit = await this.readRef('refs', branch)
    if (commit !== null && isShown(branch) && (await this.readRef('shown', branch)) !== commit) {
      await this.locked(async () => this.show(branch))
      return this.head(branch)
    }
    return commit === null ? null : { commit }
  }

  async list(commit: string): Promise<ReadonlyMap<string, string>> {
    return new Map(Object.entries((await this.readCommit(commit)).tree))
  }

  async read(commit: string, path: string): Promise<Uint8Array | null> {
    const objectId = (await this.list(commit)).get(path)
    if (objectId === undefined) return null
    const bytes = await readFile(this.objectPath(objectId))
    if (digestOf(bytes) !== objectId)
      throw damaged(this.objectPath(objectId), 'does not have the bytes that its name says')
    return bytes
  }

  /** The live model is read from where its users read it; everything else from the objects. */
  async download(commit: string, path: string, destination: string): Promise<void> {
    const objectId = (await this.list(commit)).get(path)
    if (objectId === undefined)
      throw new ModelGateError('deploy', `commit ${commit} holds no file "${path}"`, { subject: path })
    const branch = `modelgate/${path.split('/')[1] ?? ''}`
    const live = path.startsWith('models/') && (await this.head(branch))?.commit === commit
    const from = live ? this.inFolder(path) : this.objectPath(objectId)
    await copyFile(from, destination, constants.COPYFILE_EXCL).catch((cause: unknown) => {
      throw new ModelGateError(
        'deploy',
        `the bytes of ${path} (sha256 ${objectId}) are no longer in ${this.options.folder}`,
        {
          subject: path,
          remedy: 'A folder keeps the live model and its last backups only: choose one of these.',
          cause,
        },
      )
    })
  }

  async commit(parent: string | null, entries: readonly TreeEntry[], message: string): Promise<string> {
    const tree: Record<string, string> = {}
    for (const entry of entries) tree[entry.path] = await this.writeObject(entry)
    const commit: Commit = { parent, tree, message, time: this.options.clock.now().toISOString(), write: randomUUID() }
    const text = JSON.stringify(commit)
    const id = digestOf(text)
    await writeDurably(this.commitPath(id), text)
    return id
  }

  async move(branch: string, expected: string | null, commit: string): Promise<'moved' | 'conflict'> {
    return this.locked(async () => {
      const current = await this.readRef('refs', branch)
      if (current !== expected) return 'conflict'
      const { tree } = await this.readCommit(commit)
      // An object may have been cleared away between commit and move: the caller starts again and writes it anew.
      for (const objectId of Object.values(tree)) if (!(await this.hasObject(objectId))) return 'conflict'
      await writeDurably(this.refPath('refs', branch), commit)
      if (isShown(branch)) await this.show(branch)
      return 'moved'
    })
  }

  async remove(branch: string): Promise<void> {
    if (isShown(branch))
      throw new ModelGateError('deploy', `refusing to delete ${branch}: only candidates are ever deleted`)
    await this.locked(async () => {
      const commit = await this.readRef('refs', branch)
      await rm(this.refPath('refs', branch), { force: true })
      if (commit !== null) await this.clearObjects([commit])
    })
  }

  async listBranches(prefix: string): Promise<readonly { name: string; commit: string; time: Date }[]> {
    const branches: { name: string; commit: string; time: Date }[] = []
    for (const name of await this.refNames()) {
      const commit = name.startsWith(prefix) ? await this.readRef('refs', name) : null
      if (commit !== null) branches.push({ name, commit, time: new Date((await this.readCommit(commit)).time) })
    }
    return branches
  }

  isAncestor(ancestor: string, descendant: string): Promise<boolean | null> {
    return this.options.isAncestor(ancestor, descendant)
  }

  close(): Promise<void> {
    return Promise.resolve()
  }

  /** Lays the tip of a branch out beside `.modelgate/`: new files first, then what the last layout had and this one lacks. */
  private async show(branch: string): Promise<void> {
    const commit = await this.readRef('refs', branch)
    const shown = await this.readRef('shown', branch)
    if (commit === null || commit === shown) return
    const wanted = visible((await this.readCommit(commit)).tree)
    const old = shown === null ? new Map<string, string>() : visible((await this.readCommit(shown)).tree)
    for (const [path, objectId] of wanted) {
      const present = await digestFile(this.inFolder(path)).catch(() => null)
      if (present?.sha256 !== objectId) await copyDurably(this.objectPath(objectId), this.inFolder(path))
    }
    for (const path of old.keys()) {
      if (wanted.has(path)) continue
      await rm(this.inFolder(path), { force: true })
      if (path.startsWith('backups/')) await rm(join(this.inFolder(path), '..'), { recursive: true, force: true })
    }
    await writeDurably(this.refPath('shown', branch), commit)
    if (shown !== null) await this.clearObjects([shown])
  }

  /** Deletes models of these commits that no branch shows any more; manifests and histories stay. */
  private async clearObjects(commits: readonly string[]): Promise<void> {
    const kept = new Set<string>()
    for (const name of await this.refNames()) {
      const commit = await this.readRef('refs', name)
      if (commit !== null)
        for (const objectId of Object.values((await this.readCommit(commit)).tree)) kept.add(objectId)
    }
    for (const commit of commits) {
      for (const objectId of visible((await this.readCommit(commit)).tree).values()) {
        if (!kept.has(objectId)) await rm(this.objectPath(objectId), { force: true })
      }
    }
  }

  private async writeObject(entry: TreeEntry): Promise<string> {
    if ('objectId' in entry) return entry.objectId
    if ('content' in entry) {
      const id = digestOf(entry.content)
      if (!(await this.isIntact(id))) await writeDurably(this.objectPath(id), entry.content)
      return id
    }
    const { sha256 } = await digestFile(entry.file)
    if (!(await this.isIntact(sha256))) await copyDurably(entry.file, this.objectPath(sha256))
    return sha256
  }

  private async readCommit(id: string): Promise<Commit> {
    const path = this.commitPath(id)
    const text = await readText(path)
    if (text === null || digestOf(text) !== id) throw damaged(path, 'does not have the text that its name says')
    return parseRecord(commitRecord, text, path)
  }

  private async readRef(kind: 'refs' | 'shown', branch: string): Promise<string | null> {
    const text = await readText(this.refPath(kind, branch))
    if (text !== null && !commitId.safeParse(text).success)
      throw damaged(this.refPath(kind, branch), 'is not a commit id')
    return text
  }

  private async refNames(): Promise<readonly string[]> {
    const root = this.hidden('refs')
    await mkdir(root, { recursive: true })
    const files = await readdir(root, { recursive: true, withFileTypes: true })
    return files
      .filter((file) => file.isFile() && file.name.endsWith('.ref'))
      .map((file) =>
        join(file.parentPath, file.name)
          .slice(root.length + 1, -'.ref'.length)
          .replaceAll('\\', '/'),
      )
  }

  private async hasObject(id: string): Promise<boolean> {
    return access(this.objectPath(id)).then(
      () => true,
      () => false,
    )
  }

  /** A damaged object is written anew by the next deployment of the same bytes. */
  private async isIntact(id: string): Promise<boolean> {
    return (await this.hasObject(id)) && (await digestFile(this.objectPath(id))).sha256 === id
  }

  private async locked<T>(work: () => Promise<T>): Promise<T> {
    await mkdir(this.hidden(), { recursive: true }).catch((error: unknown) => {
      throw asDiskError(error, 'nothing was changed')
    })
    return withLock(this.hidden('lock'), this.options.clock, work)
  }

  private hidden(...segments: readonly string[]): string {
    return join(this.options.folder, '.modelgate', ...segments)
  }
  private inFolder(path: string): string {
    return join(this.options.folder, ...path.split('/'))
  }
  private objectPath(id: string): string {
    return this.hidden('objects', id.slice(0, 2), id)
  }
  private commitPath(id: string): string {
    return this.hidden('commits', `${id}.json`)
  }
  private refPath(kind: 'refs' | 'shown', branch: string): string {
    return this.hidden(kind, ...`${branch}.ref`.split('/'))
  }
}

const isShown = (branch: string): boolean => branch.startsWith('modelgate/')

/** The part of a tree that people see: models and backups. */
function visible(tree: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(tree).filter(([path]) => path.startsWith('models/') || path.startsWith('backups/')))
}

function digestOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
