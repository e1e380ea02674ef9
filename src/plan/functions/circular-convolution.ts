/** The circular convolution of vectors of one length: what the inverse Fourier transform of the product of theirs is. */
export function sketchProduct(sketches: readonly Float64Array[]): Float64Array {
  return sketches.reduce(convolve)
}

function convolve(left: Float64Array, right: Float64Array): Float64Array {
  const size = left.length
  const out = new Float64Array(size)
  for (const [at, value] of left.entries()) {
    if (value === 0) continue
    for (let other = 0; other < size; other++) out[(at + other) % size]! += value * right[other]!
  }
  return out
}
