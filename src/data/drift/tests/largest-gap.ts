/** Values of the first sample that are looked at together. */
const BLOCK = 64

/** More than the rounding of a difference of two quotients. */
const SLACK = 1e-12

/**
 * Largest difference between the empirical distribution functions of two ascending samples. Both functions only rise: at
 * the two ends of a block of the first sample their differences bound those inside, and most blocks cannot reach the
 * largest one found so far; only the others are walked value by value.
 */
export function largestGap(before: Float64Array, now: Float64Array): number {
  const [n, m] = [before.length, now.length]
  let largest = 0
  for (let i = 0, j = 0; i < n && j < m;) {
    const end = runEnd(before, Math.min(n, i + BLOCK))
    const next = endOfValue(now, before[end - 1]!, j)
    const bound = Math.max(end / n - j / m, next / m - i / n) + SLACK
    if (bound > largest) largest = Math.max(largest, gapWithin(before, now, { i, end, j, next }))
    i = end
    j = next
  }
  return largest
}

interface Block {
  readonly i: number
  readonly end: number
  readonly j: number
  readonly next: number
}

/** The same over the values of one block, value by value. */
function gapWithin(before: Float64Array, now: Float64Array, { i, end, j, next }: Block): number {
  const [n, m] = [before.length, now.length]
  let largest = 0
  while (i < end && j < m) {
    const [left, right] = [before[i]!, j < next ? now[j]! : Infinity]
    if (left <= right) while (i < end && before[i] === left) i++
    if (right <= left) while (j < next && now[j] === right) j++
    const difference = Math.abs(i / n - j / m)
    if (difference > largest) largest = difference
  }
  return largest
}

/** First place from `end` on that does not continue the value before it. */
function runEnd(values: Float64Array, end: number): number {
  const last = values[end - 1]!
  return end < values.length && values[end] === last ? endOfValue(values, last, end) : end
}

/** First place from `from` on whose value is above `value`: by doubling steps, since it is mostly near. */
function endOfValue(values: Float64Array, value: number, from: number): number {
  let low = from
  let step = 1
  while (low + step <= values.length && values[low + step - 1]! <= value) {
    low += step
    step *= 2
  }
  let high = Math.min(values.length, low + step - 1)
  while (low < high) {
    const middle = (low + high) >>> 1
    if (values[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low
}
