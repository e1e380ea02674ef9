import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGunzip, createInflate, createInflateRaw, crc32, type Gunzip } from 'node:zlib'
import { corrupt, type ModelGateError } from '../../core/errors.js'
import { asDiskError } from '../../core/disk.js'
import { type ByteSource, chunksOf, inMemory, openSource } from '../byte-source.js'
import { overBudget } from './budget.js'
import { InputBytes } from './input.js'
import { BoundedOutput } from './output.js'

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

/** A file that nobody else sees and that goes away. */
class TemporaryFile {
  readonly #folder = mkdtempSync(join(tmpdir(), 'modelgate-unfolded-'))
  readonly #path = join(this.#folder, 'content')
  readonly #file = openSync(this.#path, 'wx', 0o600)

  write(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done)
  }

  /** Ends writing. Who calls it closes what it gives. */
  read(): ByteSource & { close(): void } {
    closeSync(this.#file)
    const content = openSource(this.#path)
    // An open file needs no name; where it does (Windows), the name goes with the file.
    if (process.platform !== 'win32') this.#remove()
    const close = (): void => {
      content.close()
      this.#remove()
    }
    return { length: content.length, whole: null, read: (start, end) => content.read(start, end), close }
  }

  /** Instead of reading. */
  discard(): void {
    closeSync(this.#file)
    this.#remove()
  }

  #remove(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

const NOT_UNFOLDED = 'the model was not unfolded'

/**
 * Unfolds content of any size in steps into a temporary file, so that it never lies in memory as a whole. Who calls it
 * closes what it gives. @throws corrupt, limit beyond `budget` bytes, disk when there is no room
 */
export async function unfoldToDisk(source: ByteSource, compression: Foldable, budget: number): Promise<UnfoldedToDisk> {
  const file = newFile()
  let facts: { readonly consumed: number; readonly crc: number }
  try {
    facts = await unfoldInto(file, source, { compression, budget })
  } catch (error) {
    file.discard()
    throw asDiskError(error, NOT_UNFOLDED)
  }
  return { ...file.read(), ...facts }
}

/**
 * The same by a decoder of ours, which holds as much as the stream may refer back to; short content stays in memory.
 * @throws corrupt, limit beyond `budget` bytes or when a stream refers further back than is held, disk
 */
export function unfoldByDecoder(
  source: ByteSource,
  { container, decode, budget }: { container: string; decode: Decoder; budget: number },
): Unfolded {
  let file: TemporaryFile | null = null
  const output = new BoundedOutput(container, budget, source.length * 4, (bytes) => {
    file ??= newFile()
    file.write(bytes)
  })
  const written = (): TemporaryFile | null => file
  try {
    const consumed = decode(new InputBytes(source), output)
    const rest = output.result()
    const content = written()?.read() ?? { ...inMemory(rest), close: () => undefined }
    return { ...content, consumed }
  } catch (error) {
    written()?.discard()
    throw asDiskError(error, NOT_UNFOLDED)
  }
}

/** @returns the bytes of the input that belong to the container */
type Decoder = (input: InputBytes, output: BoundedOutput) => number

function newFile(): TemporaryFile {
  try {
    return new TemporaryFile()
  } catch (error) {
    throw asDiskError(error, NOT_UNFOLDED)
  }
}

async function unfoldInto(
  file: TemporaryFile,
  source: ByteSource,
  { compression, budget }: { readonly compression: Foldable; readonly budget: number },
): Promise<{ readonly consumed: number; readonly crc: number }> {
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
          file.write(chunk)
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
      reject(asDefect(error, compression, source.length))
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
}

/** What zlib says of the data, as the other decoders say it; errors of the disk and of the budget as they are. */
function asDefect(error: Error, compression: Foldable, end: number): ModelGateError | Error {
  if (!/^Z_/.test((error as NodeJS.ErrnoException).code ?? '')) return error
  return error.message === 'unexpected end of file'
    ? corrupt(compression, 'truncated: the file ends before the stream does', end)
    : corrupt(compression, error.message)
}
