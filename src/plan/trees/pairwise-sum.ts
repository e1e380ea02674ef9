const BLOCK = 128

/**
 * Sum of `length` values in the order in which NumPy adds along a contiguous axis, so that the rounding is the same.
 * https://github.com/numpy/numpy/blob/v2.3.0/numpy/_core/src/umath/loops_utils.h.src (pairwise_sum)
 */
export function pairwiseSum(values: Float64Array, from: number, length: number): number {
  if (length < 8) {
    let sum = 0
    for (let i = 0; i < length; i++) sum += values[from + i]!
    return sum
  }
  if (length > BLOCK) {
    const half = Math.floor(length / 2)
    const first = half - (half % 8)
    return pairwiseSum(values, from, first) + pairwiseSum(values, from + first, length - first)
  }
  const lanes = values.slice(from, from + 8)
  const whole = length - (length % 8)
  for (let i = 8; i < whole; i += 8) for (let lane = 0; lane < 8; lane++) lanes[lane]! += values[from + i + lane]!
  let sum = lanes[0]! + lanes[1]! + (lanes[2]! + lanes[3]!) + (lanes[4]! + lanes[5]! + (lanes[6]! + lanes[7]!))
  for (let i = whole; i < length; i++) sum += values[from + i]!
  return sum
}
