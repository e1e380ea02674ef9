import { isModelGateError } from '../../core/errors.js'
import { KNOWN_OPERATORS } from './known-operators.js'
import { Message } from './message.js'
import { type TensorflowFile } from './saved-model.js'

/** Tells files of TensorFlow, which have no signature, by what their first messages hold; null: none of them. */
export function recogniseTensorflow(bytes: Uint8Array): TensorflowFile | null {
  // SavedModel: schema version 1, then a MetaGraphDef. GraphDef and SavedMetadata begin with their first node.
  if (bytes[0] === 0x08 && bytes[1] === 0x01 && bytes[2] === 0x12) return holdsGraph(bytes) ? 'SavedModel' : null
  if (bytes[0] !== 0x0a) return null
  const first = firstMessage(bytes)
  if (first === null) return null
  if (/^_tf_keras_\w+$/.test(kerasIdentifier(first))) return 'SavedMetadata'
  return KNOWN_OPERATORS.has(operatorOf(first)) ? 'GraphDef' : null
}

function holdsGraph(bytes: Uint8Array): boolean {
  return quietly(() => Message.of(bytes, 'SavedModel').message.messages(2)[0]?.messages(2).length === 1) ?? false
}

/** The content of field 1 at the start of the file. */
function firstMessage(bytes: Uint8Array): Uint8Array | null {
  let length = 0
  for (let at = 1, scale = 1; at < 6; at++, scale *= 128) {
    const byte = bytes[at]
    if (byte === undefined) return null
    length += (byte & 127) * scale
    if (byte < 128) return at + 1 + length <= bytes.length ? bytes.subarray(at + 1, at + 1 + length) : null
  }
  return null
}

function kerasIdentifier(first: Uint8Array): string {
  return quietly(() => Message.of(first, 'KerasObject').message.text(4)) ?? ''
}

function operatorOf(first: Uint8Array): string {
  return quietly(() => Message.of(first, 'NodeDef').message.text(2)) ?? ''
}

/** What is no such message is no such file. */
function quietly<Result>(read: () => Result): Result | null {
  try {
    return read()
  } catch (error) {
    if (isModelGateError(error)) return null
    throw error
  }
}
