import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGunzip, createInflate, createInflateRaw, crc32, type Gunzip } from 'node:zlib'
import { corrupt, type ModelGateError } from '../../core/errors.js'
import { asDiskError } from '../../core/disk.js'
import { type ByteSource, chunksOf, openSource } from '../byte-source.js'
import { overBudget } from './budget.js'

/** Compressions that node:zlib unfolds in steps; `deflate` is what zip archives hold. */
export type Foldable = 'zlib' | 'gzip' | 'deflate'

/** Content that was unfolded, maybe into a temporary file, which goes away with `close`. */
export interface Unfolded extends ByteSource {
  /** Bytes of the input that belong to the container; what follows trails it. */
  readonly consumed: number
  close(): void
}

export interface UnfoldedToDisk extends Unfolded {
  /** CRC-32 of the unfolded content. */
  readonly crc: number
}

const ENGINES: Readonly<Record<Foldable, (options: { readonly chunkSize: number }) => Gunzip>> = {
  zlib: createInflate,
  gzip: createGunzip,
  deflate: createInflateRaw,
}

/** Written at once. */
const STEP = 1024 * 1024

/**
 * Unfolds content of any size in steps into a temporary file, so that it never lies in memory as a whole. Who calls it
 * closes what it gives. @throws corrupt, limit beyond `budget` bytes, disk when there is no room
 */
export async function unfoldToDisk(source: ByteSource, compression: Foldable, budget: number): Promise<UnfoldedToDisk> {
  const folder = mkdtempSync(join(tmpdir(), 'modelgate-unfolded-'))
  const path = join(folder, 'content')
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const { consumed, crc } = await unfoldInto(path, source, { compression, budget })
    const content = openSource(path)
    // An open file needs no name; where it does (Windows), the name goes with the file.
    if (process.platform !== 'win32') remove()
    const close = (): void => {
      content.close()
      remove()
    }
    return { length: content.length, whole: null, read: (start, end) => content.read(start, end), consumed, crc, close }
  } catch (error) {
    remove()
    throw asDiskError(error, 'the model was not unfolded')
  }
}

async function unfoldInto(
  path: string,
  source: ByteSource,
  { compression, budget }: { readonly compression: Foldable; readonly budget: number },
): Promise<{ readonly consumed: number; readonly crc: number }> {
  const file = openSync(path, 'wx', 0o600)
  try {
    const engine = ENGINES[compression]({ chunkSize: STEP })
    let length = 0
    let crc = 0
    const progress = { hasEnded: false }
    const ended = new Promise<void>((resolve, reject) => {
      engine.on('data', (chunk: Buffer) => {
        length += chunk.length
        if (length > budget) engine.destroy(overBudget(compression, budget))
        else {
          try {
            for (let done = 0; done < chunk.length;) done += writeSync(file, chunk, done)
            crc = crc32(chunk, crc)
          } catch (error) {
            engine.destroy(error as Error)
          }
        }
      })
      engine.once('end', () => {
        progress.hasEnded = true
        resolve()
      })
      engine.once('error', (error) => {
        reject(asDefect(error, compression))
      })
    })
    // Behind the end of the data the engine takes nothing any more, and says nothing either.
    for (const chunk of chunksOf(source)) {
      const taken = new Promise<void>((resolve) => {
        engine.write(chunk, () => {
          resolve()
        })
      })
      await Promise.race([taken, ended])
      if (progress.hasEnded) break
    }
    if (!progress.hasEnded) engine.end()
    await ended
    return { consumed: engine.bytesWritten, crc }
  } finally {
    closeSync(file)
  }
}

/** What zlib says of the data, as the other decoders say it; errors of the disk and of the budget as they are. */
function asDefect(error: Error, compression: Foldable): ModelGateError | Error {
  if (!/^Z_/.test((error as NodeJS.ErrnoException).code ?? '')) return error
  return corrupt(
    compression,
    error.message === 'unexpected end of file' ? 'truncated: unexpected end of file' : error.message,
  )
}
