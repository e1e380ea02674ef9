import { type Compression } from '../model-record.js'
import { BoundedOutput, outputBudget } from './budget.js'
import { decodeBzip2 } from './bzip2.js'
import { type Decompressed } from './decompressed.js'
import { decodeLz4 } from './lz4.js'
import { decodeLzma } from './lzma.js'
import { decodeXz } from './xz.js'
import { decompressGzip, decompressZlib } from './zlib.js'

export type { Decompressed } from './decompressed.js'
export { compressionOf } from './signature.js'

const own =
  (name: Compression, decode: (bytes: Uint8Array, output: BoundedOutput) => number) =>
  (bytes: Uint8Array): Decompressed => {
    const output = new BoundedOutput(name, outputBudget(bytes.length), bytes.length * 4)
    const consumed = decode(bytes, output)
    return { bytes: output.result(), consumed }
  }

/** Our own decoders where no maintained package caps its output: a bomb must end in an error, not in memory. */
const DECODERS: Readonly<Record<Compression, (bytes: Uint8Array) => Decompressed>> = {
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
  return DECODERS[compression](bytes)
}
