/**
 * TensorProto.DataType: the numbers of the file and the names used here
 * (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto).
 */
const DATA_TYPES = {
  float: 1,
  uint8: 2,
  int8: 3,
  uint16: 4,
  int16: 5,
  int32: 6,
  int64: 7,
  string: 8,
  bool: 9,
  float16: 10,
  double: 11,
  uint32: 12,
  uint64: 13,
  complex64: 14,
  complex128: 15,
  bfloat16: 16,
  float8e4m3fn: 17,
  float8e4m3fnuz: 18,
  float8e5m2: 19,
  float8e5m2fnuz: 20,
  uint4: 21,
  int4: 22,
  float4e2m1: 23,
  float8e8m0: 24,
  uint2: 25,
  int2: 26,
} as const

export type TensorType = keyof typeof DATA_TYPES

/** Element types that graphs made by ModelGate use. */
export type ElementType = 'double' | 'float' | 'int64' | 'int32' | 'string' | 'bool' | 'uint8'

const NAMES = new Map<number, TensorType>(Object.entries(DATA_TYPES).map(([name, code]) => [code, name as TensorType]))

/** The DataType number of a name; Cast's `to` attribute wants it. */
export function dataTypeOf(name: TensorType): number {
  return DATA_TYPES[name]
}

/** The name of a DataType number; null for 0 (undefined) and numbers newer than this list. */
export function tensorTypeOf(code: number): TensorType | null {
  return NAMES.get(code) ?? null
}
