import { isModelGateError } from '../../core/errors.js'
import { type ByteSource, inMemory } from '../byte-source.js'
import { type Compression } from '../model-record.js'
import { outputBudget } from './budget.js'
import { decodeBzip2 } from './bzip2.js'
import { type Decompressed } from './decompressed.js'
import { InputBytes } from './input.js'
import { decodeLz4 } from './lz4.js'
import { decodeLzma } from './lzma.js'
import { BoundedOutput } from './output.js'
import { type Unfolded, unfoldByDecoder, unfoldToDisk } from './unfold.js'
import { decodeXz } from './xz.js'
import { decompressGzip, decompressZlib } from './zlib.js'

export type { Decompressed } from './decompressed.js'
export { TOO_LARGE_TO_HOLD } from './output.js'
export { type Unfolded, unfoldToDisk } from './unfold.js'
export { compressionOf } from './signature.js'

/** Our own decoders where no maintained package caps its output: a bomb must end in an error, not in memory. */
const OWN = { bz2: decodeBzip2, xz: decodeXz, lzma: decodeLzma, lz4: decodeLz4 } as const

/**
 * Unfolds a compressed file under the byte budget of core/limits.ts.
 * @throws corrupt on truncation and checksum errors, limit on a bomb
 */
export function decompress(bytes: Uint8Array, compression: Compression): Decompressed {
  const budget = outputBudget(bytes.length)
  if (compression === 'zlib') return decompressZlib(bytes, budget)
  if (compression === 'gzip') return decompressGzip(bytes, budget)
  const output = new BoundedOutput(compression, budget, bytes.length * 4)
  const consumed = OWN[compression](new InputBytes(bytes), output)
  return { bytes: output.result(), consumed }
}

/** Unfolded content up to this stays in memory, which is faster. */
const MAX_HELD = 64 * 1024 * 1024

/**
 * Unfolds content of any size: what is short in memory, what is long into a temporary file.
 * Who calls it closes what it gives. @throws corrupt, limit, disk
 */
export async function unfold(source: ByteSource, compression: Compression): Promise<Unfolded> {
  const budget = outputBudget(source.length)
  if (compression !== 'zlib' && compression !== 'gzip')
    return unfoldByDecoder(source, { container: compression, decode: OWN[compression], budget })
  if (source.whole === null) return unfoldToDisk(source, compression, budget)
  try {
    const decode = compression === 'zlib' ? decompressZlib : decompressGzip
    const { bytes, consumed } = decode(source.whole, Math.min(budget, MAX_HELD))
    return { ...inMemory(bytes), consumed, close: () => undefined }
  } catch (error) {
    if (!isModelGateError(error) || error.code !== 'limit' || budget <= MAX_HELD) throw error
    return unfoldToDisk(source, compression, budget)
  }
}
