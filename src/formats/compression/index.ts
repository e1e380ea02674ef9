import { isModelGateError, ModelGateError } from '../../core/errors.js'
import { type ByteSource, inMemory, wholeOf } from '../byte-source.js'
import { type Compression } from '../model-record.js'
import { BoundedOutput, outputBudget } from './budget.js'
import { decodeBzip2 } from './bzip2.js'
import { type Decompressed } from './decompressed.js'
import { decodeLz4 } from './lz4.js'
import { decodeLzma } from './lzma.js'
import { type Unfolded, unfoldToDisk } from './unfold.js'
import { decodeXz } from './xz.js'
import { decompressGzip, decompressZlib } from './zlib.js'

export type { Decompressed } from './decompressed.js'
export { type Unfolded, unfoldToDisk } from './unfold.js'
export { compressionOf } from './signature.js'

const own =
  (name: Compression, decode: (bytes: Uint8Array, output: BoundedOutput) => number) =>
  (bytes: Uint8Array, budget: number): Decompressed => {
    const output = new BoundedOutput(name, budget, bytes.length * 4)
    const consumed = decode(bytes, output)
    return { bytes: output.result(), consumed }
  }

/** Our own decoders where no maintained package caps its output: a bomb must end in an error, not in memory. */
const DECODERS: Readonly<Record<Compression, (bytes: Uint8Array, budget: number) => Decompressed>> = {
  zlib: decompressZlib,
  gzip: decompressGzip,
  bz2: own('bz2', decodeBzip2),
  xz: own('xz', decodeXz),
  lzma: own('lzma', decodeLzma),
  lz4: own('lz4', decodeLz4),
}

/**
 * Unfolds a compressed file under the byte budget of core/limits.ts.
 * @throws corrupt on truncation and checksum errors, limit on a bomb
 */
export function decompress(bytes: Uint8Array, compression: Compression): Decompressed {
  return DECODERS[compression](bytes, outputBudget(bytes.length))
}

/** Unfolded content up to this stays in memory, which is faster. */
const MAX_HELD = 64 * 1024 * 1024

/** Our own decoders need all of their output at hand; more than this of it is left unread, and said so. */
const MAX_HELD_BY_US = 1024 * 1024 * 1024

/** `subject` of the error when content is compressed in a way that has to be held in memory, and is too large for that. */
export const TOO_LARGE_TO_HOLD = 'content that has to be unfolded in memory'

/**
 * Unfolds content of any size: what is short in memory; what is long by zlib and gzip into a temporary file.
 * Who calls it closes what it gives. @throws corrupt, limit, disk
 */
export async function unfold(source: ByteSource, compression: Compression): Promise<Unfolded> {
  const budget = outputBudget(source.length)
  if (compression === 'zlib' || compression === 'gzip') {
    if (source.whole === null) return unfoldToDisk(source, compression, budget)
    try {
      return held(DECODERS[compression](source.whole, Math.min(budget, MAX_HELD)))
    } catch (error) {
      if (!isModelGateError(error) || error.code !== 'limit' || budget <= MAX_HELD) throw error
      return unfoldToDisk(source, compression, budget)
    }
  }
  if (source.length > MAX_HELD_BY_US) throw tooLarge(compression)
  try {
    return held(DECODERS[compression](wholeOf(source), Math.min(budget, MAX_HELD_BY_US)))
  } catch (error) {
    throw isModelGateError(error) && error.code === 'limit' && budget > MAX_HELD_BY_US ? tooLarge(compression) : error
  }
}

function held({ bytes, consumed }: Decompressed): Unfolded {
  return { ...inMemory(bytes), consumed, close: () => undefined }
}

function tooLarge(compression: Compression): ModelGateError {
  return new ModelGateError('limit', `${compression}: unfolds to more than the ${MAX_HELD_BY_US} bytes that are held`, {
    subject: TOO_LARGE_TO_HOLD,
    remedy: 'Compress the model by zlib or gzip, which are unfolded in steps, or not at all.',
  })
}
