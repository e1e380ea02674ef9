import { corrupt } from '../../core/errors.js'
import { type InputBytes } from './input.js'

/** Most significant bit first, as bzip2 packs them. */
export class BitReader {
  readonly #input: InputBytes
  readonly #container: string
  #at: number
  #buffer = 0
  #bits = 0

  constructor(container: string, input: InputBytes, start: number) {
    this.#container = container
    this.#input = input
    this.#at = start
  }

  /** Up to 24 bits. */
  read(count: number): number {
    while (this.#bits < count) {
      const byte = this.#input.byteAt(this.#at)
      if (byte < 0) throw corrupt(this.#container, 'truncated', this.#at)
      this.#at++
      this.#buffer = ((this.#buffer << 8) | byte) & 0x7fffffff
      this.#bits += 8
    }
    this.#bits -= count
    return (this.#buffer >>> this.#bits) & ((1 << count) - 1)
  }

  /** Drops the rest of a started byte. @returns the offset of the next whole byte */
  align(): number {
    this.#at -= this.#bits >> 3
    this.#bits = 0
    return this.#at
  }

  get offset(): number {
    return this.#at
  }
}
