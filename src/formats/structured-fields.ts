import { unsupported } from '../core/errors.js'
import { requireBytes } from './arrays.js'
import { NDArray } from './pickle/values.js'

/**
 * The values of one field of a structured array, by name, as a contiguous array: so a tree's nodes read alike
 * whether the node has 56 bytes (scikit-learn < 1.3) or 64.
 * @throws unsupported when there is no such field
 */
export function fieldOf(structured: NDArray, name: string): NDArray {
  const field = structured.dtype.fields?.find((candidate) => candidate.name === name)
  if (field === undefined) {
    const known = structured.dtype.fields?.map((candidate) => candidate.name).join(', ') ?? 'not a structured array'
    throw unsupported(name, `the structured array has no such field (${known})`)
  }
  const count = structured.size
  requireBytes(structured, count)
  const { bytes } = structured
  const stride = structured.dtype.itemSize
  const width = field.dtype.itemSize * field.dtype.subShape.reduce((product, extent) => product * extent, 1)
  const out = new Uint8Array(count * width)
  // 32-bit words: doubles would lose the bits of an int64 that looks like a NaN.
  if (((stride | width | field.offset | bytes.byteOffset) & 3) === 0) {
    const from = new Int32Array(bytes.buffer, bytes.byteOffset, (count * stride) >> 2)
    const to = new Int32Array(out.buffer)
    const words = width >> 2
    for (let row = 0, at = field.offset >> 2, into = 0; row < count; row++, at += stride >> 2) {
      for (let word = 0; word < words; word++) to[into++] = from[at + word]!
    }
  } else {
    for (let row = 0, at = field.offset, into = 0; row < count; row++, at += stride) {
      for (let byte = 0; byte < width; byte++) out[into++] = bytes[at + byte]!
    }
  }
  return new NDArray({
    dtype: { ...field.dtype, subShape: [] },
    shape: [...structured.shape, ...field.dtype.subShape],
    fortran: structured.fortran,
    bytes: out,
    objects: null,
  })
}
