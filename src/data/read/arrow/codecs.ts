import { CompressionType, setCompressionCodec } from '@uwdata/flechette'
import { decompress as decompressZstd } from 'fzstd'
import { decompress } from '../../../formats/index.js'

/** Of one buffer of a batch: as many doubles as a batch may have bytes. */
const MAX_BUFFER_BYTES = 1024 ** 3

/** Registers what Feather compresses with, LZ4 frames by default. Reading only: nothing is ever compressed. */
export function registerCodecs(): void {
  setCompressionCodec(CompressionType.LZ4_FRAME, {
    encode: refuseEncoding,
    decode: (bytes, length) => sized(decompress(bytes, 'lz4').bytes, length),
  })
  setCompressionCodec(CompressionType.ZSTD, {
    encode: refuseEncoding,
    decode: (bytes, length) => sized(decompressZstd(bytes, new Uint8Array(bounded(length))), length),
  })
}

function refuseEncoding(): never {
  throw new Error('Arrow data is read, not written')
}

function bounded(length: number): number {
  if (length < 0 || length > MAX_BUFFER_BYTES) throw new Error(`a buffer of ${length} bytes`)
  return length
}

function sized(bytes: Uint8Array, length: number): Uint8Array {
  if (bytes.length !== length) throw new Error(`a buffer of ${bytes.length} bytes where ${length} were announced`)
  return bytes
}
