import { ModelGateError } from '../../core/errors.js'
import { overBudget } from './budget.js'

/** `subject` of the error when a stream refers further back than is held in memory. */
export const TOO_LARGE_TO_HOLD = 'content that has to be unfolded in memory'

/** Unfolded content that is held before the first of it goes to the disk. */
const MAX_HELD = 64 * 1024 * 1024

/** Furthest reference of a stream that goes to the disk: the dictionary of `xz -9` has half of it. */
const MAX_LOOK_BACK = 128 * 1024 * 1024

/** More than any decoder asks for at once: a block of LZ4 has 4 MB. */
const STEP = 16 * 1024 * 1024

/** Larger outputs of streams that may go to the disk get all of their room at once; pages never written take none. */
const GROWS_UP_TO = 8 * 1024 * 1024

/** Told of the content as it becomes final, in order. */
export interface Digest {
  update(bytes: Uint8Array): unknown
}

/**
 * What decoders write into and copy their back-references from, with a hard ceiling. Without `spill` all of it stays in
 * memory; with it, content beyond MAX_HELD is given away from its front, and `bytes` holds the last of it.
 */
export class BoundedOutput {
  bytes: Uint8Array
  /** End of the content in `bytes`. */
  length = 0
  readonly #container: string
  readonly #budget: number
  readonly #spill: ((bytes: Uint8Array) => void) | null
  #lookBack = 0
  #dropped = 0
  #spilled = 0
  #digest: Digest | null = null
  #digested = 0

  constructor(container: string, budget: number, expected = 0, spill: ((bytes: Uint8Array) => void) | null = null) {
    this.#container = container
    this.#budget = budget
    this.#spill = spill
    const most = spill === null ? budget : Math.min(budget, GROWS_UP_TO)
    this.bytes = new Uint8Array(Math.max(64 * 1024, Math.min(expected, most)))
  }

  /** All content so far, given away or held. */
  get total(): number {
    return this.#dropped + this.length
  }

  /** Content that is no longer in `bytes`. */
  get dropped(): number {
    return this.#dropped
  }

  /** References go back to this distance at most. */
  lookBack(distance: number): void {
    this.#lookBack = Math.max(this.#lookBack, distance)
  }

  /** From here on `digest` is told of the content, until `settle`. */
  watch(digest: Digest): void {
    this.#digest = digest
    this.#digested = this.length
  }

  /** Tells the digest of the rest, and then nothing any more. */
  settle(): void {
    this.#tell()
    this.#digest = null
  }

  /** Makes room for `count` more bytes; `bytes` may be another array, and hold less, afterwards. */
  reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return
    if (this.total + count > this.#budget) throw this.overBudget()
    if (this.#spill !== null && this.length + count > this.#window()) this.#drop(this.#spill)
    const needed = this.length + count
    if (needed <= this.bytes.length) return
    const grown = new Uint8Array(this.#grownSize(needed))
    grown.set(this.bytes.subarray(0, this.length))
    this.bytes = grown
  }

  /** Makes room for `count` bytes, or for what the budget still has. @returns the room */
  reserveUpTo(count: number): number {
    const room = Math.min(count, this.#budget - this.total)
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
    if (distance > MAX_LOOK_BACK && this.#spill !== null) throw this.#tooFar(distance)
    this.reserve(count)
    const from = this.length - distance
    if (distance >= count) {
      this.bytes.copyWithin(this.length, from, from + count)
    } else {
      for (let index = 0; index < count; index++) this.bytes[this.length + index] = this.bytes[from + index]!
    }
    this.length += count
  }

  /** The content that is held: all of it, or nothing more when it has been given away. */
  result(): Uint8Array {
    if (this.#spill === null || this.#dropped === 0) return this.bytes.subarray(0, this.length)
    this.#drop(this.#spill)
    return new Uint8Array(0)
  }

  #window(): number {
    return Math.max(MAX_HELD, Math.min(this.#lookBack, MAX_LOOK_BACK) + STEP)
  }

  #grownSize(needed: number): number {
    if (this.#spill === null) return Math.min(this.#budget, Math.max(needed, this.bytes.length * 2))
    return needed > GROWS_UP_TO ? Math.max(needed, this.#window()) : Math.max(needed, this.bytes.length * 2)
  }

  #drop(spill: (bytes: Uint8Array) => void): void {
    if (this.total > this.#budget) throw this.overBudget()
    this.#tell()
    spill(this.bytes.subarray(this.#spilled, this.length))
    const kept = Math.min(this.length, this.#lookBack, MAX_LOOK_BACK)
    this.bytes.copyWithin(0, this.length - kept, this.length)
    this.#dropped += this.length - kept
    this.length = kept
    this.#spilled = this.#digested = kept
  }

  #tell(): void {
    this.#digest?.update(this.bytes.subarray(this.#digested, this.length))
    this.#digested = this.length
  }

  #tooFar(distance: number): ModelGateError {
    return new ModelGateError(
      'limit',
      `${this.#container}: refers ${distance} bytes back, and at most ${MAX_LOOK_BACK} are held in memory`,
      {
        subject: TOO_LARGE_TO_HOLD,
        remedy: 'Compress the model with a smaller dictionary, by zlib or gzip, or not at all.',
      },
    )
  }
}
