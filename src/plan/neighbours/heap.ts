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
    const order = Array.from(this.#indices.keys()).sort((a, b) => this.#distances[a]! - this.#distances[b]!)
    for (const [rank, at] of order.entries()) {
      distances[offset + rank] = this.#distances[at]!
      indices[offset + rank] = this.#indices[at]!
    }
    this.#distances.fill(Infinity)
    this.#indices.fill(0)
  }
}
