/** What the scan makes of a file, by its first bytes alone. */
export type SniffedFormat = 'pickle' | 'compressed' | 'onnx' | 'zip' | 'hdf5' | 'npy' | 'unknown'

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

/** Signatures of joblib's compressors: gzip, zlib, bz2, xz, lzma-alone, lz4 frame, and joblib's own old ZF. */
const COMPRESSED: readonly (readonly number[])[] = [
  [0x1f, 0x8b],
  [0x78, 0x01],
  [0x78, 0x5e],
  [0x78, 0x9c],
  [0x78, 0xda],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00],
  [0x5d, 0x00, 0x00],
  [0x04, 0x22, 0x4d, 0x18],
  [0x5a, 0x46],
]

/**
 * Anything that an unpickler would start to execute counts as a pickle: PROTO, or an opcode of protocol 0 or 1 that a
 * stream can begin with. Text and unknown binaries therefore often get here too; the pickle machine tells them apart.
 */
export function sniff(bytes: Uint8Array): SniffedFormat {
  if (bytes[0] === 0x80 && bytes[1]! <= 5) return 'pickle'
  if (COMPRESSED.some((signature) => startsWith(bytes, signature))) return 'compressed'
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip'
  if (startsWith(bytes, [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a])) return 'hdf5'
  if (startsWith(bytes, [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59])) return 'npy'
  // ModelProto: field 1 (ir_version) as a small varint, followed by another known field's tag.
  if (bytes[0] === 0x08 && bytes[1]! > 0 && bytes[1]! < 0x40 && ONNX_TAGS.has(bytes[2]!)) return 'onnx'
  return 'unknown'
}

/** producer_name, producer_version, domain, model_version, doc_string, graph, opset_import. */
const ONNX_TAGS: ReadonlySet<number> = new Set([0x12, 0x1a, 0x22, 0x28, 0x32, 0x3a, 0x42])
