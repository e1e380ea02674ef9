import { isModelGateError, ModelGateError } from '../../core/errors.js'
import {
  type ByteSource,
  decodeOpcode,
  inMemory,
  mayHoldPickle,
  opcodeSlot,
  type Opcode,
  OPCODES,
} from '../../formats/index.js'

/** Read at a time from a file; most opcodes and all but the largest constants fit. */
const WINDOW = 256 * 1024

/** Constants of a file beyond this are seen by their beginning. Arrays of plain pickles reach it. */
const MAX_HELD_BYTES = 32 * 1024 * 1024
const HEAD_BYTES = 1024 * 1024

/** A text or a line; the model text of a booster may have a hundred million characters. */
const MAX_ARGUMENT = 256 * 1024 * 1024

const MAX_KEPT_BYTES = 1024

/** Constants of which the stack holds the beginning, with the way to the rest. */
const longConstants = new WeakMap<Uint8Array, () => Uint8Array>()

/** All bytes of a constant that was on the stack. */
export function wholeConstant(constant: Uint8Array): Uint8Array {
  return longConstants.get(constant)?.() ?? constant
}

/** Opcodes of content by their place, whether it lies in memory or in a file of any size. */
export class OpcodeReader {
  readonly source: ByteSource
  readonly length: number
  readonly #whole: Uint8Array | null
  #window: Uint8Array = new Uint8Array(0)
  #base = 0
  readonly #slot = opcodeSlot()

  constructor(content: Uint8Array | ByteSource) {
    this.source = content instanceof Uint8Array ? inMemory(content) : content
    this.length = this.source.length
    this.#whole = this.source.whole
  }

  /** The next call may write over what the last gave. @throws ModelGateError where there is no opcode, as decodeOpcode does */
  decode(offset: number): Opcode {
    return this.#whole === null ? this.#decodeInFile(offset) : decodeOpcode(this.#whole, offset, this.#slot)
  }

  /** A byte; undefined past the end. */
  byteAt(offset: number): number | undefined {
    if (this.#whole !== null) return this.#whole[offset]
    return this.#window[offset - this.#base] ?? this.source.read(offset, offset + 1)[0]
  }

  /**
   * The bytes of a constant. Of one too long to be held only the beginning is given, unless that may open a pickle or
   * an archive: nothing else is looked for in bytes.
   */
  constant({ arg, offset, next }: Opcode): Uint8Array {
    const head = arg as Uint8Array
    const isCut = next - offset > head.length + 9
    if (!isCut || !mayHoldPickle(head)) return head
    const counted = this.#countedExtent(offset, OPCODES[this.byteAt(offset)!]!.argument)
    return this.source.read(counted?.start ?? offset, next)
  }

  /** The constant for the stack: what was read of a file must not stay in memory until its end. */
  keep({ arg, offset, next }: Opcode): Uint8Array {
    const content = arg as Uint8Array
    if (this.#whole !== null) return content
    if (next - offset <= MAX_KEPT_BYTES) return content.slice()
    const head = content.slice(0, MAX_KEPT_BYTES)
    const counted = this.#countedExtent(offset, OPCODES[this.byteAt(offset)!]!.argument)
    longConstants.set(head, () => this.source.read(counted?.start ?? offset, next))
    return head
  }

  #decodeInFile(offset: number): Opcode {
    if (offset < this.#base || offset + 32 > this.#base + this.#window.length) this.#load(offset, WINDOW)
    const code = this.#window[offset - this.#base]
    const argument = code === undefined ? undefined : OPCODES[code]?.argument
    const extent = this.#countedExtent(offset, argument ?? '')
    if (extent !== null && extent.end <= this.length && extent.end > this.#base + this.#window.length) {
      if (argument!.startsWith('bytes') && extent.end - extent.start > MAX_HELD_BYTES) {
        const arg = this.source.read(extent.start, extent.start + HEAD_BYTES)
        return { code: code!, offset, next: extent.end, arg }
      }
      this.#load(offset, extent.end - offset)
    }
    for (;;) {
      try {
        const { next, arg } = decodeOpcode(this.#window, offset - this.#base)
        return { code: code!, offset, next: next + this.#base, arg }
      } catch (error) {
        if (!isModelGateError(error)) throw error
        const isCutOff = argument !== undefined && this.#base + this.#window.length < this.length
        if (!isCutOff || !/truncated: (?!empty)/.test(error.message)) throw shifted(error, this.#base)
        this.#load(offset, this.#window.length * 8)
      }
    }
  }

  #load(offset: number, length: number): void {
    if (length > MAX_ARGUMENT) {
      throw new ModelGateError('limit', `pickle: an argument of more than ${MAX_ARGUMENT} bytes at byte ${offset}`)
    }
    this.#window = this.source.read(offset, offset + Math.max(length, WINDOW))
    this.#base = offset
  }

  /** Where the content of a counted argument lies; null for others. */
  #countedExtent(offset: number, argument: string): { readonly start: number; readonly end: number } | null {
    const width = /^(?:bytes|utf|latin|long)([148])$/.exec(argument)?.[1]
    if (width === undefined) return null
    const start = offset + 1 + Number(width)
    let count = 0
    for (let at = start - 1; at > offset; at--) count = count * 256 + (this.byteAt(at) ?? 0)
    return { start, end: start + count }
  }
}

/** An error of the decoder, which counts from the window's first byte. */
function shifted(error: ModelGateError, base: number): ModelGateError {
  const message = error.message.replace(/at byte (\d+)$/, (_, at: string) => `at byte ${Number(at) + base}`)
  return new ModelGateError(error.code, message, { cause: error })
}
