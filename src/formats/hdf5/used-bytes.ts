/** A stretch of the file, end exclusive. */
export interface Extent {
  readonly start: number
  readonly end: number
}

/** Which bytes were read, or belong to values that were not; reading goes forward mostly, so stretches are few. */
export class UsedBytes {
  readonly #starts: number[] = []
  readonly #ends: number[] = []

  note(start: number, end: number): void {
    const last = this.#ends.length - 1
    if (last >= 0 && start <= this.#ends[last]! && start >= this.#starts[last]!) {
      if (end > this.#ends[last]!) this.#ends[last] = end
      return
    }
    this.#starts.push(start)
    this.#ends.push(end)
  }

  /** What lies between the stretches, up to `end`. */
  gaps(end: number): Extent[] {
    const order = Array.from(this.#starts, (_, index) => index).sort((a, b) => this.#starts[a]! - this.#starts[b]!)
    const gaps: Extent[] = []
    let at = 0
    for (const index of order) {
      const start = this.#starts[index]!
      if (start > at) gaps.push({ start: at, end: Math.min(start, end) })
      at = Math.max(at, this.#ends[index]!)
    }
    if (at < end) gaps.push({ start: at, end })
    return gaps.filter((gap) => gap.start < gap.end)
  }
}
