import { dataTypeOf, type ElementType } from './element-types.js'
import { MessageWriter } from './message-writer.js'

/** Values of a tensor. Uint8Array is bool (0 or 1) unless the element type says uint8. */
export type TensorData = Float64Array | Float32Array | BigInt64Array | Int32Array | Uint8Array | readonly string[]

/** The element type that data has when nothing else is said. */
export function elementTypeOf(data: TensorData): ElementType {
  if (data instanceof Float64Array) return 'double'
  if (data instanceof Float32Array) return 'float'
  if (data instanceof BigInt64Array) return 'int64'
  if (data instanceof Int32Array) return 'int32'
  return ArrayBuffer.isView(data) ? 'bool' : 'string'
}

/** TensorProto with its numbers as raw little-endian bytes, viewed and not copied (all of Node's platforms are little-endian). */
export function tensorMessage(
  name: string,
  data: TensorData,
  shape: readonly number[],
  elementType = elementTypeOf(data),
): MessageWriter {
  const cells = shape.reduce((product, size) => product * size, 1)
  if (cells !== data.length) {
    throw new TypeError(`tensor ${name}: shape [${shape.join(', ')}] holds ${cells} values, got ${data.length}`)
  }
  const message = new MessageWriter()
  if (shape.length > 0) message.packedInts(1, shape)
  message.int(2, dataTypeOf(elementType))
  if (isStrings(data)) for (const text of data) message.string(6, text)
  if (name !== '') message.string(8, name)
  if (!isStrings(data)) message.bytes(9, new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
  return message
}

function isStrings(data: TensorData): data is readonly string[] {
  return Array.isArray(data)
}
