/**
 * The k smallest distances seen so far, as scikit-learn's fixed-size max-heap (sklearn/utils/_heap.pyx): which of
 * several equally far points stays is decided by the order in which they come and by the shape of the heap.
 */
export class NeighbourHeap {
  readonly #distances: Float64Array
  readonly #indices: Int32Array

  constructor(size: number) {
    this.#distances = new Float64Array(size).fill(Infinity)
    this.#indices = new Int32Array(size)
  }

  get largest(): number {
    return this.#distances[0]!
  }

  push(distance: number, index: number): void {
    const distances = this.#distances
    const indices = this.#indices
    const size = distances.length
    if (distance >= distances[0]!) return
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      const right = left + 1
      if (left >= size) break
      const larger = right < size && distances[right]! > distances[left]! ? right : left
      if (distance >= distances[larger]!) break
      distances[at] = distances[larger]!
      indices[at] = indices[larger]!
      at = larger
    }
    distances[at] = distance
    indices[at] = index
  }

  /** Writes what it holds, nearest first, and empties itself. */
  drain(distances: Float64Array, indices: Int32Array, offset: number): void {
    sortByDistance(this.#distances, this.#indices, 0, this.#distances.length)
    distances.set(this.#distances, offset)
    indices.set(this.#indices, offset)
    this.#distances.fill(Infinity)
    this.#indices.fill(0)
  }
}

/** So few pairs are sorted where they are; more by the platform's sort. */
const FEW = 32

/** Sorts pairs [from, from + count) by distance; equally far ones keep their order. Distances are no NaN. */
export function sortByDistance(distances: Float64Array, indices: Int32Array, from: number, count: number): void {
  if (count > FEW) {
    sortMany(distances.subarray(from, from + count), indices.subarray(from, from + count))
    return
  }
  for (let at = from + 1; at < from + count; at++) {
    const distance = distances[at]!
    const index = indices[at]!
    let to = at
    for (; to > from && distances[to - 1]! > distance; to--) {
      distances[to] = distances[to - 1]!
      indices[to] = indices[to - 1]!
    }
    distances[to] = distance
    indices[to] = index
  }
}

function sortMany(distances: Float64Array, indices: Int32Array): void {
  const order = Array.from(indices.keys()).sort((a, b) => distances[a]! - distances[b]!)
  distances.set(order.map((at) => distances[at]!))
  indices.set(order.map((at) => indices[at]!))
}
