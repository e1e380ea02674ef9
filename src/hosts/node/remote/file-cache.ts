import { createHash, randomUUID } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { access, copyFile, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { messageOf, ModelGateError } from '../../../core/errors.js'
import type { ModelCache } from '../../../core/ports.js'
import { plain } from '../../../core/text.js'

/** What the server said of an address the last time. */
export interface KnownAddress {
  readonly etag: string
  readonly sha256: string
  readonly size: number
}

const knownAddress = z.object({ etag: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/), size: z.number() })

/**
 * Files by the sha256 of their content. Nothing in the folder is trusted: a file is hashed whenever it is taken out. The
 * least recently used ones go when all together exceed `maxBytes`; those of this process stay.
 */
export class FileCache {
  readonly #folder: string
  readonly #maxBytes: number
  readonly #shared: ModelCache | null
  readonly #used = new Set<string>()

  /** `shared` keeps pinned files between machines; null where there is no such thing. */
  constructor(folder: string, maxBytes: number, shared: ModelCache | null) {
    this.#folder = folder
    this.#maxBytes = maxBytes
    this.#shared = shared
  }

  /**
   * A path in the cache's own folder for a file that is still being written.
   * @throws ModelGateError usage when the folder cannot be made
   */
  async newPart(): Promise<string> {
    const folder = join(this.#folder, 'parts')
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await access(folder, constants.W_OK)
    } catch (cause) {
      throw new ModelGateError('usage', `files cannot be kept in ${plain(this.#folder)}: ${messageOf(cause)}`, {
        subject: 'MODELGATE_CACHE',
        remedy: 'Set MODELGATE_CACHE to a folder that can be written to.',
        cause,
      })
    }
    return join(folder, randomUUID())
  }

  /** The file with this content; null when it is not here, or no longer what it was. */
  async take(sha256: string): Promise<{ readonly path: string; readonly size: number } | null> {
    const path = this.#pathOf(sha256)
    const info = await stat(path).catch(() => null)
    if (info === null) return null
    if ((await sha256Of(path)) !== sha256) {
      await rm(path, { force: true })
      return null
    }
    this.#used.add(sha256)
    const now = new Date()
    await utimes(path, now, now)
    return { path, size: info.size }
  }

  /** As take, also from the cache that machines share; only for a sha256 that the caller was given, not one that was seen. */
  async takeShared(sha256: string): Promise<{ readonly path: string; readonly size: number } | null> {
    const here = await this.take(sha256)
    if (here !== null || this.#shared === null) return here
    const restored = await this.#shared.restore(sha256, Infinity)
    if (restored === null || (await sha256Of(restored)) !== sha256) return null
    const part = await this.newPart()
    await copyFile(restored, part)
    await this.put(part, sha256)
    return this.take(sha256)
  }

  /** Moves a finished file in. @returns its path */
  async put(part: string, sha256: string): Promise<string> {
    const path = this.#pathOf(sha256)
    await mkdir(join(this.#folder, 'files'), { recursive: true, mode: 0o700 })
    await rename(part, path)
    this.#used.add(sha256)
    await this.#prune()
    return path
  }

  /** Keeps a pinned file for other machines. Never throws. */
  async share(sha256: string, size: number): Promise<void> {
    await this.#shared?.save(sha256, size, (path) => copyFile(this.#pathOf(sha256), path))
  }

  async known(address: string): Promise<KnownAddress | null> {
    try {
      return knownAddress.parse(JSON.parse(await readFile(this.#notePath(address), 'utf8')))
    } catch {
      return null // never fetched, or unreadable: it is fetched again
    }
  }

  async note(address: string, known: KnownAddress): Promise<void> {
    await mkdir(join(this.#folder, 'addresses'), { recursive: true, mode: 0o700 })
    await writeFile(this.#notePath(address), JSON.stringify(known))
  }

  #pathOf(sha256: string): string {
    return join(this.#folder, 'files', sha256)
  }

  /** By digest: an address may hold a secret. */
  #notePath(address: string): string {
    return join(this.#folder, 'addresses', `${createHash('sha256').update(address).digest('hex')}.json`)
  }

  async #prune(): Promise<void> {
    const folder = join(this.#folder, 'files')
    const files = await Promise.all(
      (await readdir(folder)).map(async (name) => ({ name, info: await stat(join(folder, name)).catch(() => null) })),
    )
    let total = files.reduce((sum, { info }) => sum + (info?.size ?? 0), 0)
    for (const { name, info } of files.toSorted((a, b) => (a.info?.mtimeMs ?? 0) - (b.info?.mtimeMs ?? 0))) {
      if (total <= this.#maxBytes) return
      if (this.#used.has(name)) continue
      await rm(join(folder, name), { force: true })
      total -= info?.size ?? 0
    }
  }
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(bytes as Buffer)
  return hash.digest('hex')
}
