import type { TensorType } from './element-types.js'

/** Values of a feed or a result. Booleans are 0 and 1; strings are plain arrays. */
export type RunData =
  | Float64Array
  | Float32Array
  | BigInt64Array
  | BigUint64Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array
  | readonly string[]

export interface RunTensor {
  readonly elementType: TensorType
  readonly shape: readonly number[]
  readonly data: RunData
}
