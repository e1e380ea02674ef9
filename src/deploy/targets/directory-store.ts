import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { asDiskError } from '../../core/disk.js'
import { ModelGateError } from '../../core/errors.js'
import type { BranchHead, BranchStore, Clock, ProcessWatch, TreeEntry } from '../../core/ports.js'
import { digestFile } from '../digest.js'
import { commitId, damaged } from '../manifest.js'
import { removeLocksAside, withLock } from './directory-lock.js'
import { type Commit, digestOf, ObjectFolder, objectIdOf } from './directory-objects.js'
import { copyDurably, failedWith, readText, writeDurably } from './durable-file.js'
import { namesIn, Unfinished } from './unfinished.js'

export interface DirectoryStoreOptions {
  readonly folder: string
  readonly clock: Clock
  readonly processes: ProcessWatch
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
  private readonly unfinished: Unfinished
  private readonly objects: ObjectFolder
  /** Commits of ours that no branch of an environment leads to. */
  private readonly own = new Set<string>()

  constructor(options: DirectoryStoreOptions) {
    this.options = options
    this.unfinished = new Unfinished(this.hidden(), options.processes)
    this.objects = new ObjectFolder(this.hidden(), () => this.unfinished.temporaryIn(this.hidden('tmp')))
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
    return new Map(Object.entries((await this.objects.readCommit(commit)).tree))
  }

  async read(commit: string, path: string): Promise<Uint8Array | null> {
    const objectId = (await this.list(commit)).get(path)
    if (objectId === undefined) return null
    const bytes = await readFile(this.objects.pathOf(objectId))
    if (digestOf(bytes) !== objectId)
      throw damaged(this.objects.pathOf(objectId), 'does not have the bytes that its name says')
    return bytes
  }

  /** The live model is read from where its users read it; everything else from the objects. */
  async download(commit: string, path: string, destination: string): Promise<void> {
    const objectId = (await this.list(commit)).get(path)
    if (objectId === undefined)
      throw new ModelGateError('deploy', `commit ${commit} holds no file "${path}"`, { subject: path })
    const branch = `modelgate/${path.split('/')[1] ?? ''}`
    const live = path.startsWith('models/') && (await this.head(branch))?.commit === commit
    const from = live ? this.inFolder(path) : this.objects.pathOf(objectId)
    await copyFile(from, destination, constants.COPYFILE_EXCL).catch((cause: unknown) => {
      if (!failedWith(cause, 'ENOENT')) throw asDiskError(cause, 'the environment is unchanged')
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
    for (const entry of entries) tree[entry.path] = await objectIdOf(entry)
    const commit: Commit = { parent, tree, message, time: this.options.clock.now().toISOString(), write: randomUUID() }
    const text = JSON.stringify(commit)
    const id = digestOf(text)
    await this.unfinished.begin(id, Object.values(tree))
    this.own.add(id)
    for (const entry of entries) await this.objects.write(entry, tree[entry.path] ?? '')
    await this.objects.writeCommit(id, text)
    return id
  }

  async move(branch: string, expected: string | null, commit: string): Promise<'moved' | 'conflict'> {
    return this.locked(async () => {
      const current = await this.readRef('refs', branch)
      if (current !== expected) return 'conflict'
      const { tree } = await this.objects.readCommit(commit)
      // An object may have been cleared away between commit and move: the caller starts again and writes it anew.
      for (const objectId of Object.values(tree)) if (!(await this.objects.has(objectId))) return 'conflict'
      await this.write(this.refPath('refs', branch), commit)
      if (isShown(branch)) {
        await this.show(branch)
        await this.unfinished.end(commit)
        this.own.delete(commit)
      }
      return 'moved'
    })
  }

  async remove(branch: string): Promise<void> {
    if (isShown(branch))
      throw new ModelGateError('deploy', `refusing to delete ${branch}: only candidates are ever deleted`)
    await this.locked(async () => {
      const commit = await this.readRef('refs', branch)
      await rm(this.refPath('refs', branch), { force: true })
      if (commit !== null) await this.discard((one) => one === commit)
    })
  }

  async listBranches(prefix: string): Promise<readonly { name: string; commit: string; time: Date }[]> {
    const branches: { name: string; commit: string; time: Date }[] = []
    for (const name of await this.refNames()) {
      const commit = name.startsWith(prefix) ? await this.readRef('refs', name) : null
      if (commit !== null) branches.push({ name, commit, time: new Date((await this.objects.readCommit(commit)).time) })
    }
    return branches
  }

  isAncestor(ancestor: string, descendant: string): Promise<boolean | null> {
    return this.options.isAncestor(ancestor, descendant)
  }

  /** Takes away what killed runs wrote and nobody can see: temporary files, and objects and commits without a branch. */
  async sweep(): Promise<void> {
    if ((await namesIn(this.hidden())).length === 0) return
    await this.locked(async () => {
      await removeLocksAside(this.hidden('lock'))
      await this.unfinished.removeTemporaries([this.hidden('tmp'), ...(await this.shownFolders())])
      const left = (await this.unfinished.pending()).filter(({ abandoned }) => abandoned).map(({ commit }) => commit)
      if (left.length > 0) await this.discard((commit) => left.includes(commit))
    })
  }

  /** What lost a race is of no use to anybody. */
  async close(): Promise<void> {
    if (this.own.size === 0) return
    // What stays is taken away by the sweep of a later run; the verdict on this one is not touched by that.
    await this.locked(() => this.discard((commit) => this.own.has(commit))).catch(() => undefined)
  }

  /** Lays the tip of a branch out beside `.modelgate/`: new files first, then what the last layout had and this one lacks. */
  private async show(branch: string): Promise<void> {
    const commit = await this.readRef('refs', branch)
    const shown = await this.readRef('shown', branch)
    if (commit === null || commit === shown) return
    const wanted = visible((await this.objects.readCommit(commit)).tree)
    const old = shown === null ? new Map<string, string>() : visible((await this.objects.readCommit(shown)).tree)
    for (const [path, objectId] of wanted) {
      const present = await digestFile(this.inFolder(path)).catch(() => null)
      if (present?.sha256 !== objectId) {
        const place = this.inFolder(path)
        await copyDurably(this.objects.pathOf(objectId), place, this.unfinished.temporaryIn(dirname(place)))
      }
    }
    for (const path of old.keys()) {
      if (wanted.has(path)) continue
      await rm(this.inFolder(path), { force: true })
      if (path.startsWith('backups/')) await rm(join(this.inFolder(path), '..'), { recursive: true, force: true })
    }
    // Before the mark: a run that is killed in between leaves the rest to the next one.
    if (shown !== null) await this.clearObjects(shown)
    await this.write(this.refPath('shown', branch), commit)
  }

  /** Deletes models of a commit that no branch shows any more; manifests and histories stay. */
  private async clearObjects(replaced: string): Promise<void> {
    const kept = new Set<string>()
    for (const name of await this.refNames()) {
      const commit = await this.readRef('refs', name)
      if (commit !== null)
        for (const objectId of Object.values((await this.objects.readCommit(commit)).tree)) kept.add(objectId)
    }
    for (const objectId of visible((await this.objects.readCommit(replaced)).tree).values()) {
      if (!kept.has(objectId)) await rm(this.objects.pathOf(objectId), { force: true })
    }
  }

  /** Deletes chosen commits that never were the tip of an environment, with the objects that only they have. */
  private async discard(chosen: (commit: string) => boolean): Promise<void> {
    const pending = await this.unfinished.pending()
    const wanted = pending.filter(({ commit }) => chosen(commit))
    if (wanted.length === 0) return
    const reachable = await this.reachable()
    const kept = new Set(pending.filter((one) => !wanted.includes(one)).flatMap(({ objects }) => objects))
    for (const { tree } of reachable.values()) for (const objectId of Object.values(tree)) kept.add(objectId)
    for (const { commit, objects } of wanted) {
      if (!reachable.has(commit)) {
        for (const objectId of objects)
          if (!kept.has(objectId)) await rm(this.objects.pathOf(objectId), { force: true })
        await rm(this.objects.commitPath(commit), { force: true })
      }
      await this.unfinished.end(commit)
      this.own.delete(commit)
    }
  }

  /** Every commit that a branch leads to, the tips' ancestors included. */
  private async reachable(): Promise<ReadonlyMap<string, Commit>> {
    const found = new Map<string, Commit>()
    for (const name of await this.refNames()) {
      for (let id = await this.readRef('refs', name); id !== null && !found.has(id);) {
        const commit = await this.objects.readCommit(id)
        found.set(id, commit)
        id = commit.parent
      }
    }
    return found
  }

  private write(path: string, content: Uint8Array | string): Promise<void> {
    return writeDurably(path, content, this.unfinished.temporaryIn(this.hidden('tmp')))
  }

  /** Folders in which files are laid out for people. */
  private async shownFolders(): Promise<readonly string[]> {
    const below = async (folders: readonly string[]): Promise<string[]> => {
      const found: string[] = []
      for (const folder of folders) for (const name of await namesIn(folder)) found.push(join(folder, name))
      return found
    }
    return [...(await below([this.inFolder('models')])), ...(await below(await below([this.inFolder('backups')])))]
  }

  private async readRef(kind: 'refs' | 'shown', branch: string): Promise<string | null> {
    const text = await readText(this.refPath(kind, branch))
    if (text !== null && !commitId.safeParse(text).success)
      throw damaged(this.refPath(kind, branch), 'is not a commit id')
    return text
  }

  private async refNames(): Promise<readonly string[]> {
    const root = this.hidden('refs')
    const files = await readdir(root, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
      if (failedWith(error, 'ENOENT')) return []
      throw error
    })
    return files
      .filter((file) => file.isFile() && file.name.endsWith('.ref'))
      .map((file) =>
        join(file.parentPath, file.name)
          .slice(root.length + 1, -'.ref'.length)
          .replaceAll('\\', '/'),
      )
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
  private refPath(kind: 'refs' | 'shown', branch: string): string {
    return this.hidden(kind, ...`${branch}.ref`.split('/'))
  }
}

const isShown = (branch: string): boolean => branch.startsWith('modelgate/')

/** The part of a tree that people see: models and backups. */
function visible(tree: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(tree).filter(([path]) => path.startsWith('models/') || path.startsWith('backups/')))
}
