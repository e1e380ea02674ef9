import type { JsonValue } from '../../core/json.js'
import { short } from './config.js'
import type { KerasLayer } from './layer.js'
import { reshapeRows } from './nodes.js'
import type { KerasDtype, KerasTensor, RowShape } from './tensor.js'

export interface InputSignature {
  readonly shape: RowShape
  readonly dtype: KerasDtype
}

const DTYPES: Readonly<Record<string, KerasDtype>> = {
  float32: 'float',
  // Half precision is computed in float32; see dtype-policy.ts.
  float16: 'float',
  bfloat16: 'float',
  float64: 'double',
  int8: 'int32',
  int16: 'int32',
  int32: 'int32',
  int64: 'int64',
  uint8: 'int32',
  bool: 'bool',
  string: 'string',
}

/** Shape and type of one row of an InputLayer. @throws unsupported when the rank is not in the file */
export function inputSignature(layer: KerasLayer): InputSignature {
  const { config } = layer
  const shape = config.raw('batch_shape') ?? config.raw('batch_input_shape') ?? null
  if (config.raw('ragged') === true) throw layer.refuse('ragged', 'is true')
  if (config.raw('sparse') === true) throw layer.refuse('sparse', 'is true')
  if (!Array.isArray(shape) || shape.length === 0) {
    throw layer.refuse(
      'batch_shape',
      'is not in the file',
      'Build the model with an Input layer, or call it once before it is saved.',
    )
  }
  const [, ...sizes] = shape as readonly JsonValue[]
  const row = sizes.map((size) => {
    if (size === null || (Number.isInteger(size) && (size as number) > 0)) return size as number | null
    throw layer.refuse('batch_shape', 'holds something else than sizes')
  })
  const policy = config.raw('dtype') ?? 'float32'
  const dtype = typeof policy !== 'string' ? 'float' : Object.hasOwn(DTYPES, policy) ? DTYPES[policy] : undefined
  if (dtype === undefined) throw layer.refuse('dtype', `is ${short(policy)}`)
  return { shape: row, dtype }
}

/** A tensor that another layer computed, as a nested model takes it: cast to its type, with or without a last axis of 1. */
export function fitInput(layer: KerasLayer, input: KerasTensor, signature: InputSignature): KerasTensor {
  const { shape, dtype } = signature
  const wanted = shape.length
  let fitted = input
  if (input.shape.length === wanted + 1 && input.shape.at(-1) === 1) {
    fitted = reshapeRows(layer, input, input.shape.slice(0, -1)).withMask(input.mask)
  } else if (input.shape.length === wanted - 1 && shape.at(-1) === 1) {
    fitted = reshapeRows(layer, input, [...input.shape, 1]).withMask(input.mask)
  }
  const fits =
    fitted.shape.length === wanted &&
    fitted.shape.every((size, axis) => size === null || (shape[axis] ?? size) === size)
  if (!fits)
    throw layer.refuse('batch_shape', `is for rows of [${shape.join(', ')}], called with [${input.shape.join(', ')}]`)
  if (fitted.dtype === dtype || dtype === 'string' || fitted.dtype === 'string') return fitted
  return fitted.with(layer.graph.cast(fitted.value, dtype), { dtype })
}
