import { type Compression } from '../model-record.js'
import { BoundedOutput, outputBudget } from './budget.js'
import { decodeBzip2 } from './bzip2.js'
import { type Decompressed } from './decompressed.js'
import { decodeLz4 } from './lz4.js'
import { decodeLzma } from './lzma.js'
import { decodeXz } from './xz.js'
import { decompressGzip, decompressZlib } from './zlib.js'

export type { Decompressed } from './decompressed.js'

/**
 * Our own decoders where no maintained package caps its output: a bomb must end in an error, not in memory.
 * joblib's signatures are listed in https://github.com/joblib/joblib/blob/main/joblib/compressor.py
 */
interface Container {
  readonly name: Compression
  readonly starts: (head: Uint8Array) => boolean
  readonly decompress: (bytes: Uint8Array) => Decompressed
}

const own =
  (name: Compression, decode: (bytes: Uint8Array, output: BoundedOutput) => number) =>
  (bytes: Uint8Array): Decompressed => {
    const output = new BoundedOutput(name, outputBudget(bytes.length), bytes.length * 4)
    const consumed = decode(bytes, output)
    return { bytes: output.result(), consumed }
  }

const hasPrefix =
  (...prefix: number[]) =>
  (head: Uint8Array): boolean =>
    prefix.every((byte, index) => head[index] === byte)

const CONTAINERS: readonly Container[] = [
  {
    name: 'zlib',
    // RFC 1950: deflate with a window of up to 32 kB, no dictionary, header divisible by 31.
    starts: ([first = 0, second = 0]) =>
      (first & 15) === 8 && first >> 4 <= 7 && (second & 32) === 0 && (first * 256 + second) % 31 === 0,
    decompress: decompressZlib,
  },
  { name: 'gzip', starts: hasPrefix(0x1f, 0x8b, 8), decompress: decompressGzip },
  { name: 'bz2', starts: hasPrefix(0x42, 0x5a, 0x68), decompress: own('bz2', decodeBzip2) },
  { name: 'xz', starts: hasPrefix(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0), decompress: own('xz', decodeXz) },
  // lc=3 lp=0 pb=2, which is all that liblzma's encoder writes by default, and a dictionary of whole pages.
  { name: 'lzma', starts: hasPrefix(0x5d, 0, 0), decompress: own('lzma', decodeLzma) },
  { name: 'lz4', starts: hasPrefix(0x04, 0x22, 0x4d, 0x18), decompress: own('lz4', decodeLz4) },
]

/** The container that the first bytes announce, or null. */
export function compressionOf(bytes: Uint8Array): Compression | null {
  return CONTAINERS.find((container) => container.starts(bytes))?.name ?? null
}

/**
 * Unfolds a compressed file under the byte budget of core/limits.ts.
 * @throws corrupt on truncation and checksum errors, limit on a bomb
 */
export function decompress(bytes: Uint8Array, compression: Compression): Decompressed {
  return CONTAINERS.find((container) => container.name === compression)!.decompress(bytes)
}
