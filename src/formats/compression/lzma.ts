import { corrupt } from '../../core/errors.js'
import { type InputBytes } from './input.js'
import { LzmaDecoder, parseProperties } from './lzma-decoder.js'
import { type BoundedOutput } from './output.js'

const HEADER_BYTES = 13

/** The `.lzma` container: properties, dictionary size, uncompressed size (all ones: until the end marker). */
export function decodeLzma(input: InputBytes, output: BoundedOutput): number {
  const bytes = input.part(0, HEADER_BYTES)
  if (bytes.length < HEADER_BYTES) throw corrupt('lzma', 'truncated header', bytes.length)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const announced = view.getBigUint64(5, true)
  const isEndless = announced === 0xffffffffffffffffn
  const size = isEndless ? Number.MAX_SAFE_INTEGER : Number(announced)
  if (!Number.isSafeInteger(size)) throw corrupt('lzma', `an announced size of ${announced.toString()} bytes`, 5)
  const decoder = new LzmaDecoder({
    container: 'lzma',
    input,
    output,
    dictionarySize: view.getUint32(1, true),
  })
  decoder.setProperties(parseProperties(bytes[0]!, 'lzma'))
  decoder.startRange(HEADER_BYTES, input.length)
  const ended = decoder.decode(size)
  if (ended && !isEndless) throw corrupt('lzma', 'the stream ends before its announced size', decoder.offset)
  return decoder.offset
}
