import { createHash } from 'node:crypto'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { TreeEntry } from '../../core/ports.js'
import { digestFile } from '../digest.js'
import { commitId, damaged, instant, parseRecord, sha256Text } from '../manifest.js'
import { copyDurably, readText, writeDurably } from './durable-file.js'

const commitRecord = z.strictObject({
  parent: commitId.nullable(),
  tree: z.record(z.string(), sha256Text),
  message: z.string(),
  time: instant,
  write: z.string(),
})
export type Commit = Readonly<z.infer<typeof commitRecord>>

/** Objects by sha256 and commits by sha256 of their text, in a folder. Nothing that is there ever changes. */
export class ObjectFolder {
  private readonly hidden: string
  private readonly newTemporary: () => string

  /** @param newTemporary path for a new file on the same file system */
  constructor(hidden: string, newTemporary: () => string) {
    this.hidden = hidden
    this.newTemporary = newTemporary
  }

  pathOf(id: string): string {
    return join(this.hidden, 'objects', id.slice(0, 2), id)
  }

  commitPath(id: string): string {
    return join(this.hidden, 'commits', `${id}.json`)
  }

  /** Writes what the object is made of, unless it is there: a damaged one is written anew. */
  async write(entry: TreeEntry, id: string): Promise<void> {
    if ('objectId' in entry || (await this.isIntact(id))) return
    if ('content' in entry) await writeDurably(this.pathOf(id), entry.content, this.newTemporary())
    else await copyDurably(entry.file, this.pathOf(id), this.newTemporary())
  }

  async writeCommit(id: string, text: string): Promise<void> {
    await writeDurably(this.commitPath(id), text, this.newTemporary())
  }

  /** @throws ModelGateError code 'corrupt' */
  async readCommit(id: string): Promise<Commit> {
    const path = this.commitPath(id)
    const text = await readText(path)
    if (text === null || digestOf(text) !== id) throw damaged(path, 'does not have the text that its name says')
    return parseRecord(commitRecord, text, path)
  }

  async has(id: string): Promise<boolean> {
    return access(this.pathOf(id)).then(
      () => true,
      () => false,
    )
  }

  private async isIntact(id: string): Promise<boolean> {
    return (await this.has(id)) && (await digestFile(this.pathOf(id))).sha256 === id
  }
}

export async function objectIdOf(entry: TreeEntry): Promise<string> {
  if ('objectId' in entry) return entry.objectId
  return 'content' in entry ? digestOf(entry.content) : (await digestFile(entry.file)).sha256
}

export function digestOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
