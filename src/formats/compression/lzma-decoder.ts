import { corrupt } from '../../core/errors.js'
import { type InputBytes } from './input.js'
import { type BoundedOutput } from './output.js'

/**
 * The LZMA decoder proper, shared by .lzma and .xz.
 * Specification: https://github.com/jljusten/LZMA-SDK/blob/master/DOC/lzma-specification.txt
 */

const PROBABILITY_BITS = 11
const INITIAL = 1 << (PROBABILITY_BITS - 1)
const MOVE_BITS = 5
const TOP = 2 ** 24
const STATES = 12
const MAX_POSITION_STATES = 16
const MIN_MATCH = 2
const LENGTH_STATES = 4
const FIRST_DISTANCE_MODEL = 4
const END_DISTANCE_MODEL = 14
const ALIGN_BITS = 4

const probabilities = (count: number): Uint16Array => new Uint16Array(count).fill(INITIAL)

class LengthCoder {
  readonly choice = probabilities(2)
  readonly low = probabilities(MAX_POSITION_STATES << 3)
  readonly middle = probabilities(MAX_POSITION_STATES << 3)
  readonly high = probabilities(256)

  reset(): void {
    for (const table of [this.choice, this.low, this.middle, this.high]) table.fill(INITIAL)
  }
}

export interface LzmaProperties {
  readonly lc: number
  readonly lp: number
  readonly pb: number
}

/** The properties byte. @throws corrupt when it is out of range */
export function parseProperties(byte: number, container: string): LzmaProperties {
  if (byte >= 9 * 5 * 5) throw corrupt(container, 'invalid LZMA properties')
  return { lc: byte % 9, lp: Math.floor(byte / 9) % 5, pb: Math.floor(byte / 45) }
}

export class LzmaDecoder {
  readonly #input: InputBytes
  readonly #output: BoundedOutput
  readonly #container: string
  #at = 0
  #end = 0
  #range = 0
  #code = 0
  #properties: LzmaProperties = { lc: 3, lp: 0, pb: 2 }
  #literals = probabilities(0x300 << 3)
  readonly #isMatch = probabilities(STATES << 4)
  readonly #isRep = probabilities(STATES)
  readonly #isRep0 = probabilities(STATES)
  readonly #isRep1 = probabilities(STATES)
  readonly #isRep2 = probabilities(STATES)
  readonly #isRep0Long = probabilities(STATES << 4)
  readonly #distanceSlots = probabilities(LENGTH_STATES << 6)
  readonly #distances = probabilities(1 + (1 << (END_DISTANCE_MODEL >> 1)) - END_DISTANCE_MODEL + 64)
  readonly #align = probabilities(1 << ALIGN_BITS)
  readonly #lengths = new LengthCoder()
  readonly #repeatLengths = new LengthCoder()
  #state = 0
  #rep0 = 0
  #rep1 = 0
  #rep2 = 0
  #rep3 = 0
  /** Output position that back-references must not pass, and from which positions are counted. */
  #origin = 0
  readonly #dictionarySize: number

  constructor(init: { container: string; input: InputBytes; output: BoundedOutput; dictionarySize: number }) {
    this.#input = init.input
    this.#output = init.output
    this.#container = init.container
    this.#origin = init.output.total
    // The specification has 4 kB as the least dictionary.
    this.#dictionarySize = Math.max(4096, init.dictionarySize)
    init.output.lookBack(this.#dictionarySize)
  }

  /** Offset of the next input byte. */
  get offset(): number {
    return this.#at
  }

  /** LZMA2: what follows does not refer to earlier output. */
  resetDictionary(): void {
    this.#origin = this.#output.total
  }

  setProperties(properties: LzmaProperties): void {
    this.#properties = properties
    this.#literals = probabilities(0x300 << (properties.lc + properties.lp))
    this.resetState()
  }

  resetState(): void {
    const tables = [
      this.#literals,
      this.#isMatch,
      this.#isRep,
      this.#isRep0,
      this.#isRep1,
      this.#isRep2,
      this.#isRep0Long,
      this.#distanceSlots,
      this.#distances,
      this.#align,
    ]
    for (const table of tables) table.fill(INITIAL)
    this.#lengths.reset()
    this.#repeatLengths.reset()
    this.#state = 0
    this.#rep0 = this.#rep1 = this.#rep2 = this.#rep3 = 0
  }

  /** Starts the range coder at `start`; input ends at `end`. */
  startRange(start: number, end: number): void {
    this.#at = start
    this.#end = end
    if (this.#next() !== 0) throw corrupt(this.#container, 'the range coder does not start with 0', start)
    this.#range = 0xffffffff
    this.#code = 0
    for (let index = 0; index < 4; index++) this.#code = ((this.#code << 8) | this.#next()) >>> 0
  }

  /** True when the range coder stands where a well-formed stream ends. */
  get isFinished(): boolean {
    return this.#code === 0
  }

  /**
   * Decodes until `count` bytes came out, or the end marker.
   * @returns true when the end marker was met
   */
  decode(count: number): boolean {
    const output = this.#output
    const target = output.total + count
    const { lc, lp, pb } = this.#properties
    const positionMask = (1 << pb) - 1
    while (output.total < target) {
      const position = output.total - this.#origin
      const positionState = position & positionMask
      const slot = (this.#state << 4) + positionState
      if (this.#bit(this.#isMatch, slot) === 0) {
        output.reserve(1)
        const previous = position === 0 ? 0 : output.bytes[output.length - 1]!
        const context = ((position & ((1 << lp) - 1)) << lc) + (previous >> (8 - lc))
        output.bytes[output.length] = this.#literal(0x300 * context)
        output.length++
        continue
      }
      const length = this.#matchLength(slot, positionState)
      if (length < 0) return true
      const distance = this.#rep0 + 1
      if (distance > position || distance > this.#dictionarySize) {
        throw corrupt(this.#container, 'a back-reference before the start', this.#at)
      }
      if (position + length > target - this.#origin)
        throw corrupt(this.#container, 'a match longer than its chunk', this.#at)
      output.repeat(distance, length)
    }
    return false
  }

  /** Of a match or repeat whose distance is then in rep0; -1 for the end marker. */
  #matchLength(slot: number, positionState: number): number {
    if (this.#bit(this.#isRep, this.#state) === 0) {
      this.#rep3 = this.#rep2
      this.#rep2 = this.#rep1
      this.#rep1 = this.#rep0
      const length = this.#length(this.#lengths, positionState)
      this.#state = this.#state < 7 ? 7 : 10
      this.#rep0 = this.#distance(length)
      return this.#rep0 === 0xffffffff ? -1 : length + MIN_MATCH
    }
    if (this.#bit(this.#isRep0, this.#state) === 0) {
      if (this.#bit(this.#isRep0Long, slot) === 0) {
        this.#state = this.#state < 7 ? 9 : 11
        return 1
      }
    } else {
      let distance = this.#rep1
      if (this.#bit(this.#isRep1, this.#state) === 1) {
        distance = this.#rep2
        if (this.#bit(this.#isRep2, this.#state) === 1) {
          distance = this.#rep3
          this.#rep3 = this.#rep2
        }
        this.#rep2 = this.#rep1
      }
      this.#rep1 = this.#rep0
      this.#rep0 = distance
    }
    const length = this.#length(this.#repeatLengths, positionState)
    this.#state = this.#state < 7 ? 8 : 11
    return length + MIN_MATCH
  }

  #literal(base: number): number {
    const output = this.#output
    let symbol = 1
    if (this.#state >= 7) {
      let matched = output.bytes[output.length - this.#rep0 - 1]!
      do {
        const matchBit = (matched >> 7) & 1
        matched <<= 1
        const bit = this.#bit(this.#literals, base + ((1 + matchBit) << 8) + symbol)
        symbol = (symbol << 1) | bit
        if (matchBit !== bit) break
      } while (symbol < 0x100)
    }
    while (symbol < 0x100) symbol = (symbol << 1) | this.#bit(this.#literals, base + symbol)
    this.#state = this.#state < 4 ? 0 : this.#state < 10 ? this.#state - 3 : this.#state - 6
    return symbol & 255
  }

  #length(coder: LengthCoder, positionState: number): number {
    if (this.#bit(coder.choice, 0) === 0) return this.#tree(coder.low, positionState << 3, 3)
    if (this.#bit(coder.choice, 1) === 0) return 8 + this.#tree(coder.middle, positionState << 3, 3)
    return 16 + this.#tree(coder.high, 0, 8)
  }

  #distance(length: number): number {
    const slot = this.#tree(this.#distanceSlots, Math.min(length, LENGTH_STATES - 1) << 6, 6)
    if (slot < FIRST_DISTANCE_MODEL) return slot
    const directBits = (slot >> 1) - 1
    const base = (2 | (slot & 1)) * 2 ** directBits
    if (slot < END_DISTANCE_MODEL) return base + this.#reverseTree(this.#distances, base - slot, directBits)
    let direct = 0
    for (let index = 0; index < directBits - ALIGN_BITS; index++) {
      this.#range >>>= 1
      const bit = this.#code >= this.#range ? 1 : 0
      if (bit === 1) this.#code = (this.#code - this.#range) >>> 0
      direct = direct * 2 + bit
      this.#normalise()
    }
    return base + direct * (1 << ALIGN_BITS) + this.#reverseTree(this.#align, 0, ALIGN_BITS)
  }

  #tree(table: Uint16Array, base: number, bits: number): number {
    let symbol = 1
    for (let index = 0; index < bits; index++) symbol = (symbol << 1) | this.#bit(table, base + symbol)
    return symbol - (1 << bits)
  }

  #reverseTree(table: Uint16Array, base: number, bits: number): number {
    let index = 1
    let symbol = 0
    for (let bit = 0; bit < bits; bit++) {
      const value = this.#bit(table, base + index)
      index = (index << 1) | value
      symbol |= value << bit
    }
    return symbol
  }

  #bit(table: Uint16Array, index: number): 0 | 1 {
    const probability = table[index]!
    const bound = (this.#range >>> PROBABILITY_BITS) * probability
    if (this.#code < bound) {
      this.#range = bound
      table[index] = probability + (((1 << PROBABILITY_BITS) - probability) >> MOVE_BITS)
      if (bound < TOP) this.#normalise()
      return 0
    }
    this.#range -= bound
    this.#code -= bound
    table[index] = probability - (probability >> MOVE_BITS)
    if (this.#range < TOP) this.#normalise()
    return 1
  }

  #normalise(): void {
    if (this.#range >= TOP) return
    this.#range = (this.#range << 8) >>> 0
    this.#code = ((this.#code << 8) | this.#next()) >>> 0
  }

  #next(): number {
    if (this.#at >= this.#end) throw corrupt(this.#container, 'truncated', this.#at)
    return this.#input.byteAt(this.#at++)
  }
}
