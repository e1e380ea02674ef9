import type { OnnxTensor } from '../../onnx/index.js'

/** Bits of an element where they are fixed: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto (TensorProto.DataType). */
const BITS: Readonly<Record<NonNullable<OnnxTensor['elementType']>, number | null>> = {
  float: 32,
  uint8: 8,
  int8: 8,
  uint16: 16,
  int16: 16,
  int32: 32,
  int64: 64,
  string: null,
  bool: 8,
  float16: 16,
  double: 64,
  uint32: 32,
  uint64: 64,
  complex64: 64,
  complex128: 128,
  bfloat16: 16,
  float8e4m3fn: 8,
  float8e4m3fnuz: 8,
  float8e5m2: 8,
  float8e5m2fnuz: 8,
  uint4: 4,
  int4: 4,
  float4e2m1: 4,
  float8e8m0: 8,
  uint2: 2,
  int2: 2,
}

/** Elements that one entry of a typed list may stand for: four bits of them are packed into a number of 32. */
const MAX_PACKED = 16

/**
 * Compares what the dimensions of a tensor declare with the values it has: a runtime that allocates by the former reads or
 * writes beyond the latter. @returns what is wrong; null for a tensor whose values fit, or lie in another file
 */
export function misfitOf({
  dims,
  raw,
  elementType,
  external,
  floatCount,
  ints,
  strings,
  name,
}: OnnxTensor): string | null {
  let elements = 1n
  for (const dim of dims) {
    if (dim < 0) return `tensor ${name} has a negative dimension`
    elements *= BigInt(dim)
  }
  if (elements >= 2n ** 63n) return `tensor ${name} declares more elements than a 64-bit number counts`
  if (external !== null) return null
  const bits = elementType === null ? null : BITS[elementType]
  if (raw !== null && bits !== null) {
    const expected = (elements * BigInt(bits) + 7n) / 8n
    return expected === BigInt(raw.length)
      ? null
      : `tensor ${name} declares ${expected} bytes of values and has ${raw.length}`
  }
  if (raw !== null) return null
  const values = floatCount + ints.length + strings.length
  return elements > BigInt(values) * BigInt(MAX_PACKED)
    ? `tensor ${name} declares ${elements} elements and has ${values} values`
    : null
}
