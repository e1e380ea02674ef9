/** A protobuf writer of four lines, so that tests can write ONNX files that no exporter would. */
export const varint = (value: number): Buffer => {
  const bytes: number[] = []
  let left = value
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) | 128)
  return Buffer.from([...bytes, left])
}
export const field = (number: number, content: string | Uint8Array | number): Buffer =>
  typeof content === 'number'
    ? Buffer.concat([varint(number * 8), varint(content)])
    : Buffer.concat([varint(number * 8 + 2), varint(Buffer.from(content).length), Buffer.from(content)])
export const message = (...fields: readonly Uint8Array[]): Buffer => Buffer.concat(fields)

export const entry = (key: string, value: string): Buffer => message(field(1, key), field(2, value))
/** TensorProto with its values elsewhere. */
export const externalTensor = (...entries: readonly (readonly [string, string])[]): Buffer =>
  message(
    field(1, 2),
    field(2, 1),
    field(8, 'w'),
    ...entries.map(([key, value]) => field(13, entry(key, value))),
    field(14, 1),
  )
export const node = (opType: string, domain: string, ...attributes: readonly Uint8Array[]): Buffer =>
  message(field(4, opType), field(7, domain), ...attributes.map((each) => field(5, each)))
export const graphAttribute = (graph: Uint8Array): Buffer => message(field(1, 'body'), field(6, graph), field(20, 5))
export const tensorAttribute = (tensor: Uint8Array): Buffer =>
  message(field(1, 'value'), field(5, tensor), field(20, 4))
export const stringAttribute = (name: string, value: string): Buffer =>
  message(field(1, name), field(4, value), field(20, 3))
export const graph = (parts: { nodes?: readonly Uint8Array[]; initializers?: readonly Uint8Array[] }): Buffer =>
  message(
    ...(parts.nodes ?? []).map((each) => field(1, each)),
    field(2, 'g'),
    ...(parts.initializers ?? []).map((each) => field(5, each)),
  )
export const model = (body: Uint8Array, ...more: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(message(field(1, 8), field(2, 'tests'), field(7, body), field(8, field(2, 17)), ...more))
