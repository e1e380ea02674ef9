import { unsupported } from '../../core/errors.js'
import type { JsonValue } from '../../core/json.js'
import { isObject, short } from './config.js'

export interface DtypePolicy {
  /** What the layer computes in here. */
  readonly compute: 'float' | 'double'
  /** What Keras computes in, when that has fewer bits. */
  readonly halved: string | null
}

/** Keras's half-precision policies; onnxruntime's CPU kernels compute in float32, whose results Keras approximates. */
const HALF = new Set(['mixed_float16', 'mixed_bfloat16', 'float16', 'bfloat16'])

/** Policies of layers that hold integers or text, whose floats, if any, are float32. */
const FULL = new Set(['float32', 'int8', 'int32', 'int64', 'uint8', 'bool', 'string'])

/**
 * The dtype of a layer's config: "float32", {"class_name": "DTypePolicy", "config": {"name": "mixed_float16"}} or absent.
 * @throws unsupported for quantized policies (int8_from_float32, float8_from_...) and DTypePolicyMap
 */
export function dtypePolicy(value: JsonValue | undefined, path: string): DtypePolicy {
  const name = policyName(value)
  if (name === null || FULL.has(name)) return { compute: 'float', halved: null }
  if (name === 'float64') return { compute: 'double', halved: null }
  if (HALF.has(name)) return { compute: 'float', halved: name }
  throw unsupported(
    path,
    `config key dtype is ${short(value)}; quantized and mapped policies are not computed`,
    'Save the model before it is quantized.',
  )
}

function policyName(value: JsonValue | undefined): string | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'string') return value
  if (!isObject(value)) return short(value)
  const { class_name: className, config } = value
  if (typeof className === 'string' && !/^(DTypePolicy|FloatDTypePolicy|Policy|PolicyV1)$/.test(className)) {
    return className
  }
  if (!isObject(config)) return short(value)
  return typeof config.name === 'string' ? config.name : null
}
