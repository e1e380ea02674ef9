import { type Compression } from '../model-record.js'

/** Apart from the decoders, which are loaded when a file needs one. */
interface Signature {
  readonly name: Compression
  readonly starts: (head: Uint8Array) => boolean
}

const hasPrefix =
  (...prefix: number[]) =>
  (head: Uint8Array): boolean =>
    prefix.every((byte, index) => head[index] === byte)

/** joblib's signatures are listed in https://github.com/joblib/joblib/blob/main/joblib/compressor.py */
const SIGNATURES: readonly Signature[] = [
  {
    name: 'zlib',
    // RFC 1950: deflate with a window of up to 32 kB, no dictionary, header divisible by 31.
    starts: ([first = 0, second = 0]) =>
      (first & 15) === 8 && first >> 4 <= 7 && (second & 32) === 0 && (first * 256 + second) % 31 === 0,
  },
  { name: 'gzip', starts: hasPrefix(0x1f, 0x8b, 8) },
  { name: 'bz2', starts: hasPrefix(0x42, 0x5a, 0x68) },
  { name: 'xz', starts: hasPrefix(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0) },
  // lc=3 lp=0 pb=2, which is all that liblzma's encoder writes by default, and a dictionary of whole pages.
  { name: 'lzma', starts: hasPrefix(0x5d, 0, 0) },
  { name: 'lz4', starts: hasPrefix(0x04, 0x22, 0x4d, 0x18) },
]

/** The container that the first bytes announce, or null. */
export function compressionOf(bytes: Uint8Array): Compression | null {
  return SIGNATURES.find((signature) => signature.starts(bytes))?.name ?? null
}
