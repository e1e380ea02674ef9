import { randomUUID } from 'node:crypto'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { ProcessWatch } from '../../core/ports.js'
import { commitId, sha256Text } from '../manifest.js'
import { failedWith, writeDurably } from './durable-file.js'

/** What no process can be asked about any more is nobody's after a day. */
const ABANDONED_AFTER_MS = 24 * 3_600_000
const TEMPORARY = /^\.modelgate-([\w-]+)\.[0-9a-f-]{36}\.tmp$/
const pendingRecord = z.strictObject({ owner: z.string(), objects: z.array(sha256Text) })

/** A commit that no branch has led to yet, and the objects that were written for it. */
export interface PendingCommit {
  readonly commit: string
  readonly owner: string
  readonly objects: readonly string[]
  /** Its process has ended, or it is older than a day. */
  readonly abandoned: boolean
}

/**
 * What a process makes in a folder before anybody can see it goes by the name of the process, so that what a killed one
 * left behind is known for what it is: temporary files by their own name, objects and commits by a note in `pending/`.
 */
export class Unfinished {
  private readonly notes: string
  private readonly processes: ProcessWatch

  /** @param hidden the `.modelgate` folder */
  constructor(hidden: string, processes: ProcessWatch) {
    this.notes = join(hidden, 'pending')
    this.processes = processes
  }

  /** Path of a new temporary file in a folder of the same file system as its final place. */
  temporaryIn(folder: string): string {
    return join(folder, `.modelgate-${this.processes.self}.${randomUUID()}.tmp`)
  }

  /** Before the objects of a commit are written. */
  async begin(commit: string, objects: readonly string[]): Promise<void> {
    const note = JSON.stringify({ owner: this.processes.self, objects: [...new Set(objects)] })
    await writeDurably(this.noteOf(commit), note, this.temporaryIn(this.notes))
  }

  /** Once a branch leads to it, or nothing is left of it. */
  async end(commit: string): Promise<void> {
    await rm(this.noteOf(commit), { force: true })
  }

  async pending(): Promise<readonly PendingCommit[]> {
    const found: PendingCommit[] = []
    for (const name of await namesIn(this.notes)) {
      const commit = name.replace(/\.json$/, '')
      if (!commitId.safeParse(commit).success) continue
      const path = this.noteOf(commit)
      const text = await readFile(path, 'utf8').catch(() => null)
      const note = text === null ? null : pendingRecord.safeParse(parseJson(text))
      if (note?.success !== true) continue // gone meanwhile, or not ours
      const { owner, objects } = note.data
      found.push({ commit, owner, objects, abandoned: (await this.processes.isGone(owner)) || (await isOld(path)) })
    }
    return found
  }

  /** Removes the temporary files that killed runs left in these folders. */
  async removeTemporaries(folders: readonly string[]): Promise<void> {
    for (const folder of [this.notes, ...folders]) {
      for (const name of await namesIn(folder)) {
        const owner = TEMPORARY.exec(name)?.[1]
        if (owner === undefined) continue
        const path = join(folder, name)
        if ((await this.processes.isGone(owner)) || (await isOld(path))) await rm(path, { force: true })
      }
    }
  }

  private noteOf(commit: string): string {
    return join(this.notes, `${commit}.json`)
  }
}

/** Names in a folder; none when there is no such folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (failedWith(error, 'ENOENT') || failedWith(error, 'ENOTDIR')) return []
    throw error
  }
}

async function isOld(path: string): Promise<boolean> {
  const modified = (await stat(path).catch(() => null))?.mtimeMs
  return modified !== undefined && Date.now() - modified > ABANDONED_AFTER_MS
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
