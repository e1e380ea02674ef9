import { mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { BranchStore, DeployedFiles, ObjectDepot, TreeEntry } from '../core/ports.js'
import { digestFile } from './digest.js'
import { environmentBranch, modelPath } from './names.js'
import { type Pointer, readPointer } from './pointer.js'

/** Pointers are shorter; a model that is as short is compared by its first bytes. */
const MAX_POINTER_BYTES = 2048

const ATTRIBUTES = '.gitattributes'

export interface DepotOptions {
  /** Files of this many bytes and more go to the depot; 0: all. */
  readonly from: number
  /** And these, whatever size they have. */
  readonly wants?: (file: string) => Promise<boolean>
}

/**
 * A branch store whose large files lie in a depot. The deployment procedure does not know: it commits, reads back and
 * moves pointers as before, and a backup is the same small pointer, so it costs nothing.
 */
export function withDepot(inner: BranchStore, depot: ObjectDepot, { from, wants }: DepotOptions): BranchStore {
  /** Pointer by path on disk: a lost race commits the same file again. */
  const uploads = new Map<string, Promise<Uint8Array>>()
  const waiting = new Set<Uint8Array>()

  const put = async (file: string, path: string): Promise<Uint8Array> => {
    const environment = basename(dirname(path))
    const pointer = await depot.put({ file, path, environment, ...(await digestFile(file)) })
    waiting.add(pointer)
    return pointer
  }
  const stored = async (entry: TreeEntry): Promise<TreeEntry> => {
    if (!('file' in entry)) return entry
    if ((await stat(entry.file)).size < from && (await wants?.(entry.file)) !== true) return entry
    let upload = uploads.get(entry.file)
    if (upload === undefined) uploads.set(entry.file, (upload = put(entry.file, entry.path)))
    return { path: entry.path, content: await upload }
  }
  /** Once a branch has them, they stay: its backups may be in the depot. */
  const attributesFor = async (parent: string | null, used: boolean): Promise<TreeEntry[]> => {
    if (depot.attributes === undefined) return []
    const objectId = parent === null ? undefined : (await inner.list(parent)).get(ATTRIBUTES)
    if (used) return [{ path: ATTRIBUTES, content: new TextEncoder().encode(depot.attributes) }]
    return objectId === undefined ? [] : [{ path: ATTRIBUTES, objectId }]
  }
  const discardWaiting = async (): Promise<void> => {
    for (const pointer of waiting) await depot.discard(pointer)
    waiting.clear()
    uploads.clear()
  }

  return {
    ...delegate(inner),
    commit: async (parent, entries, message) => {
      const changed: TreeEntry[] = []
      for (const entry of entries) changed.push(await stored(entry))
      const attributes = await attributesFor(parent, waiting.size > 0)
      return inner.commit(parent, [...changed, ...attributes], message)
    },
    download: async (commit, path, destination) => {
      await inner.download(commit, path, destination)
      const { size } = await stat(destination)
      if (size > MAX_POINTER_BYTES) return
      const pointer = await readFile(destination)
      if (!depot.owns(pointer)) return
      // Beside the destination first: a download that breaks leaves no half file under the name.
      const folder = await mkdtemp(join(dirname(destination), '.depot-'))
      try {
        const part = join(folder, 'part')
        await depot.fetch(pointer, part)
        await rename(part, destination)
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
    move: async (branch, expected, commit) => {
      if (branch.startsWith(environmentBranch(''))) {
        // Before the flip: from the flip on, everybody who follows the branch finds the file.
        for (const pointer of waiting) await depot.publish(pointer)
      }
      const moved = await inner.move(branch, expected, commit)
      if (moved === 'moved' && branch.startsWith(environmentBranch(''))) waiting.clear()
      return moved
    },
    // The candidate goes away at the end of a deployment, whatever became of it.
    remove: async (branch) => {
      await inner.remove(branch)
      await discardWaiting()
    },
    sweep: async () => {
      await inner.sweep?.()
      await depot.sweep(deployedFiles(inner))
    },
    close: async () => {
      await discardWaiting()
      await inner.close()
    },
  }
}

/** By name, since the methods of a class are not copied by spreading its instance. */
function delegate(
  inner: BranchStore,
): Omit<BranchStore, 'commit' | 'download' | 'move' | 'remove' | 'sweep' | 'close'> {
  return {
    describe: (branch) => inner.describe(branch),
    head: (branch) => inner.head(branch),
    list: (commit) => inner.list(commit),
    read: (commit, path) => inner.read(commit, path),
    listBranches: (prefix) => inner.listBranches(prefix),
    isAncestor: (ancestor, descendant) => inner.isAncestor(ancestor, descendant),
  }
}

/** @throws as the store, or code 'corrupt' for a damaged environment: then nothing is taken away */
function deployedFiles(store: BranchStore): DeployedFiles {
  const read = new Map<string, Promise<Pointer | null>>()
  const live = (environment: string): Promise<Pointer | null> => {
    const found = read.get(environment) ?? readPointer(store, environment)
    read.set(environment, found)
    return found
  }
  return {
    count: async (environment, sha256) => {
      const entries = (await live(environment))?.history.entries ?? []
      return entries.filter((entry) => entry.event === 'deployed' && entry.sha256 === sha256).length
    },
    pointers: async (environment, sha256) => {
      const pointer = await live(environment)
      const entries = pointer?.history.entries ?? []
      const found: Uint8Array[] = []
      for (const [index, entry] of entries.entries()) {
        if (entry.sha256 !== sha256 || (entry.event !== 'deployed' && entry.event !== 'restored')) continue
        // The line after an entry names the commit that held it.
        const commit = entries[index + 1]?.parent ?? pointer?.commit
        const text = commit === undefined ? null : await store.read(commit, modelPath(environment, entry.file))
        if (text !== null) found.push(text)
      }
      return found
    },
  }
}
