import { dataTypeOf, type ElementType } from './element-types.js'
import { MessageWriter } from './message-writer.js'
import { tensorMessage, type TensorData } from './tensor-message.js'

/** AttributeProto.AttributeType */
const FLOAT = 1
const INT = 2
const STRING = 3
const TENSOR = 4
const GRAPH = 5
const FLOATS = 6
const INTS = 7
const STRINGS = 8

/**
 * An attribute with its type spelled out: in JavaScript 1 and 1.0 are one value, in ONNX they are two types and
 * the wrong one is rejected or, worse, ignored.
 */
export interface Attribute {
  readonly type: number
  readonly write: (message: MessageWriter) => void
  /** Values of the surrounding graph that a graph-valued attribute uses. */
  readonly captures?: readonly string[]
}

/** What `node` takes: a tagged attribute, or a value that has only one reading. */
export type AttributeValue = Attribute | string | bigint | readonly string[]

export function int(value: number | bigint): Attribute {
  return { type: INT, write: (message) => message.int(3, value) }
}

export function float(value: number): Attribute {
  return { type: FLOAT, write: (message) => message.float(2, value) }
}

export function ints(values: ArrayLike<number> | ArrayLike<bigint>): Attribute {
  // AttributeProto.ints is not declared packed, but every proto parser takes packed scalars, at a third of the size.
  return { type: INTS, write: (message) => values.length > 0 && message.packedInts(8, values) }
}

export function floats(values: ArrayLike<number>): Attribute {
  return {
    type: FLOATS,
    write: (message) => {
      const packed = Float32Array.from(values)
      if (packed.length > 0) message.bytes(7, new Uint8Array(packed.buffer))
    },
  }
}

/** A tensor-valued attribute, as TreeEnsemble v5 and ConstantOfShape take; Uint8Array is bool unless told otherwise. */
export function tensor(data: TensorData, shape: readonly number[], elementType?: ElementType): Attribute {
  return { type: TENSOR, write: (message) => message.message(5, tensorMessage('', data, shape, elementType)) }
}

/** A GraphProto, the body of Scan, Loop or If, which may use the values named in `captures`. */
export function graphAttribute(body: MessageWriter, captures: readonly string[]): Attribute {
  return { type: GRAPH, write: (message) => message.message(6, body), captures }
}

/** Values of the surrounding graph that an attribute uses. */
export function capturesOf(value: AttributeValue): readonly string[] {
  return typeof value === 'object' && 'captures' in value ? (value.captures ?? []) : []
}

/** Cast's `to`. */
export function dataType(elementType: ElementType): Attribute {
  return int(dataTypeOf(elementType))
}

/** AttributeProto of a named attribute. */
export function attributeMessage(name: string, value: AttributeValue): MessageWriter {
  const attribute = tagged(value)
  const message = new MessageWriter().string(1, name)
  attribute.write(message)
  return message.int(20, attribute.type)
}

function tagged(value: AttributeValue): Attribute {
  if (typeof value === 'bigint') return int(value)
  if (typeof value === 'string') return { type: STRING, write: (message) => message.string(4, value) }
  if (isStrings(value)) {
    return {
      type: STRINGS,
      write: (message) => {
        for (const text of value) message.string(9, text)
      },
    }
  }
  return value
}

function isStrings(value: Attribute | readonly string[]): value is readonly string[] {
  return Array.isArray(value)
}
