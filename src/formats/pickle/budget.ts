import { ModelGateError } from '../../core/errors.js'
import { MAX_PICKLE_OPCODES } from '../../core/limits.js'

/**
 * Items and bytes that the reader may copy, on top of a multiple of the stream: memo references cost nothing, but
 * `set(x)` or `_codecs.encode(x)` of a memoized x would otherwise multiply a small file into gigabytes.
 */
const COPIES_PER_STREAM_BYTE = 16
const COPIES_ALWAYS_ALLOWED = 16 * 1024 * 1024

/** What one file may cost; pickles nested in it draw on the same budget. */
export class PickleBudget {
  #opcodes = MAX_PICKLE_OPCODES
  #copies: number

  constructor(streamBytes: number) {
    this.#copies = COPIES_ALWAYS_ALLOWED + COPIES_PER_STREAM_BYTE * streamBytes
  }

  opcode(offset: number): void {
    if (--this.#opcodes < 0) {
      throw new ModelGateError('limit', `pickle: more than ${MAX_PICKLE_OPCODES} opcodes at byte ${offset}`)
    }
  }

  /** Charges items or bytes that are about to be copied. */
  copy(amount: number): void {
    this.#copies -= amount
    if (this.#copies < 0) {
      throw new ModelGateError('limit', 'pickle: copies of its own parts multiply it beyond the memory budget')
    }
  }
}
