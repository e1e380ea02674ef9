import { ModelGateError } from '../../core/errors.js'
import { MAX_COMPRESSION_RATIO, MAX_DECOMPRESSED_BYTES } from '../../core/limits.js'

/** Any file may unfold to this, whatever its ratio: an array of zeros is an honest thing. */
const ALWAYS_ALLOWED = 64 * 1024 * 1024

/** Decompressed bytes that a file of this size may give. */
export function outputBudget(compressedBytes: number): number {
  return Math.min(MAX_DECOMPRESSED_BYTES, Math.max(ALWAYS_ALLOWED, compressedBytes * MAX_COMPRESSION_RATIO))
}

export function overBudget(container: string, budget: number): ModelGateError {
  return new ModelGateError('limit', `${container}: the file unfolds to more than ${budget} bytes`, {
    remedy: 'Save the model uncompressed if it really is that large.',
  })
}

/** Growing output with a hard ceiling; what decoders write into and copy their back-references from. */
export class BoundedOutput {
  bytes: Uint8Array
  length = 0
  readonly #container: string
  readonly #budget: number

  constructor(container: string, budget: number, expected = 0) {
    this.#container = container
    this.#budget = budget
    this.bytes = new Uint8Array(Math.max(64 * 1024, Math.min(expected, budget)))
  }

  /** Makes room for `count` more bytes; `bytes` may be another array afterwards. */
  reserve(count: number): void {
    const needed = this.length + count
    if (needed <= this.bytes.length) return
    if (needed > this.#budget) throw this.overBudget()
    const grown = new Uint8Array(Math.min(this.#budget, Math.max(needed, this.bytes.length * 2)))
    grown.set(this.bytes.subarray(0, this.length))
    this.bytes = grown
  }

  /** Makes room for `count` bytes, or for what the budget still has. @returns the room */
  reserveUpTo(count: number): number {
    const room = Math.min(count, this.#budget - this.length)
    this.reserve(room)
    return room
  }

  overBudget(): ModelGateError {
    return overBudget(this.#container, this.#budget)
  }

  append(bytes: Uint8Array): void {
    this.reserve(bytes.length)
    this.bytes.set(bytes, this.length)
    this.length += bytes.length
  }

  /** Copies `count` bytes from `distance` back; they may overlap what is being written. */
  repeat(distance: number, count: number): void {
    this.reserve(count)
    const from = this.length - distance
    if (distance >= count) {
      this.bytes.copyWithin(this.length, from, from + count)
    } else {
      for (let index = 0; index < count; index++) this.bytes[this.length + index] = this.bytes[from + index]!
    }
    this.length += count
  }

  result(): Uint8Array {
    return this.bytes.subarray(0, this.length)
  }
}
