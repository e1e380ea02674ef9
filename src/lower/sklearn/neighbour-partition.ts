import { expandedDistance, type DenseBlock, type Metric, type Neighbours } from '../../plan/index.js'

/**
 * The k nearest of all training rows as `numpy.argpartition` picks them without instructions of AVX2 or AVX-512, which is how all
 * of NumPy 1 does it: of equally far rows the ones that its selection happens to leave in front.
 */
export function findPartitioned(input: DenseBlock, training: DenseBlock, k: number, metric: Metric): Neighbours {
  const distances = new Float64Array(input.rows * k)
  const indices = new Int32Array(input.rows * k)
  const all = new Float64Array(training.rows)
  const { cols } = training
  const distance =
    metric.name === 'euclidean'
      ? expandedDistance(input, training)
      : (row: number, at: number) => metric.reduced(input.data, row * cols, training.data, at * cols, cols)
  for (let row = 0; row < input.rows; row++) {
    for (let at = 0; at < training.rows; at++) all[at] = distance(row, at)
    const order = Int32Array.from(all.keys())
    selectSmallest(all, order, k - 1)
    // Nearest first; equally far ones keep their order.
    const nearest = Array.from(order.subarray(0, k)).sort((left, right) => all[left]! - all[right]!)
    indices.set(nearest, row * k)
    distances.set(
      nearest.map((at) => all[at]!),
      row * k,
    )
  }
  for (let at = 0; at < distances.length; at++) distances[at] = metric.finish(distances[at]!)
  return { k, distances, indices }
}

/** A part of the numbers of places, and the order that is changed. */
interface Selection {
  readonly values: Float64Array
  readonly order: Int32Array
}

/**
 * Brings the places of the kth + 1 smallest values to the front of `order`: introselect with the median of three as pivot, and that
 * of medians of five where this goes on for too long. Values are no NaN.
 * https://github.com/numpy/numpy/blob/v1.26.4/numpy/core/src/npysort/selection.cpp
 */
export function selectSmallest(values: Float64Array, order: Int32Array, kth: number): void {
  const selection = { values, order }
  const valueAt = (place: number): number => values[order[place]!]!
  const last = order.length - 1
  if (kth < 3) {
    for (let place = 0; place <= kth; place++) swap(order, place, smallestFrom(selection, place))
    return
  }
  if (kth === last) {
    swap(order, kth, lastLargest(selection))
    return
  }
  let low = 0
  let high = last
  let depth = 2 * (31 - Math.clz32(order.length))
  while (low + 1 < high) {
    let from = low + 1
    let to = high
    if (depth > 0 || to - from < 5) medianOfThree(selection, low, low + ((high - low) >> 1), high)
    else {
      swap(order, from + medianOfFives(values, order.subarray(from, to)), low)
      from--
      to++
    }
    depth--
    const pivot = valueAt(low)
    for (;;) {
      do from++
      while (valueAt(from) < pivot)
      do to--
      while (pivot < valueAt(to))
      if (to < from) break
      swap(order, from, to)
    }
    swap(order, low, to)
    if (to >= kth) high = to - 1
    if (to <= kth) low = from
  }
  if (high === low + 1 && valueAt(high) < valueAt(low)) swap(order, high, low)
}

function swap(order: Int32Array, left: number, right: number): void {
  const kept = order[left]!
  order[left] = order[right]!
  order[right] = kept
}

function smallestFrom({ values, order }: Selection, from: number): number {
  let found = from
  for (let place = from + 1; place < order.length; place++)
    if (values[order[place]!]! < values[order[found]!]!) found = place
  return found
}

function lastLargest({ values, order }: Selection): number {
  let found = 0
  for (let place = 1; place < order.length; place++)
    if (!(values[order[place]!]! < values[order[found]!]!)) found = place
  return found
}

/** The median of three to `low`, the smallest of them behind it, so that the partition needs no bounds. */
function medianOfThree({ values, order }: Selection, low: number, mid: number, high: number): void {
  const valueAt = (place: number): number => values[order[place]!]!
  if (valueAt(high) < valueAt(mid)) swap(order, high, mid)
  if (valueAt(high) < valueAt(low)) swap(order, high, low)
  if (valueAt(low) < valueAt(mid)) swap(order, low, mid)
  swap(order, mid, low + 1)
}

/** Where the median of the medians of five is, in `order`. */
function medianOfFives(values: Float64Array, order: Int32Array): number {
  const count = Math.floor(order.length / 5)
  for (let at = 0; at < count; at++) swap(order, 5 * at + medianOfFive(values, order.subarray(5 * at, 5 * at + 5)), at)
  const middle = Math.floor(count / 2)
  if (count > 2) selectSmallest(values, order.subarray(0, count), middle)
  return middle
}

function medianOfFive(values: Float64Array, order: Int32Array): number {
  const valueAt = (place: number): number => values[order[place]!]!
  for (const [left, right] of [
    [0, 1],
    [3, 4],
    [0, 3],
    [1, 4],
    [1, 2],
  ] as const)
    if (valueAt(right) < valueAt(left)) swap(order, right, left)
  if (!(valueAt(3) < valueAt(2))) return 2
  return valueAt(3) < valueAt(1) ? 1 : 3
}
