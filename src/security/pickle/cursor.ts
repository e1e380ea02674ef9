import { decodeOpcode, OP, OPCODES, type Opcode } from '../../formats/index.js'
import { type OpcodeReader } from './opcode-reader.js'

/**
 * How an unpickler walks the bytes. All three agree on honest files; they part when frames lie (cpython gh-154848):
 *
 * - linear: pickle.loads, and files whose frame fits the read-ahead buffer; FRAME changes nothing.
 * - framed: the pure Python unpickler (joblib's): a frame is a window of its own; reading across its end raises;
 *   joblib's arrays are read behind the frame.
 * - straddle: the C unpickler on a file object: a read across the end of the frame drops the rest of the frame.
 */
export type Reading = 'linear' | 'framed' | 'straddle'

/** Why a stream cannot be followed any further. Internal to the scan: it becomes a finding, never leaves the room. */
export class Defect extends Error {
  override readonly name = 'Defect'
  readonly kind: 'malformed' | 'bomb' | 'budget'
  readonly offset: number

  constructor(kind: Defect['kind'], message: string, offset: number) {
    super(message)
    this.kind = kind
    this.offset = offset
  }
}

/** Arguments that straddle a frame are decoded from a spliced copy of this size; honest files have none. */
const SPLICE_BYTES = 64 * 1024
const MAX_SPLICES = 256

/** Walks the opcodes from `start` in one of the readings and notes where frames lie. */
export class PickleCursor {
  readonly opcodes: OpcodeReader
  readonly reading: Reading
  position: number
  /** End of the current frame or read-ahead buffer; 0 when there is none. */
  #frameEnd = 0
  /** framed only: where the file continues when the frame is used up. */
  #fileCursor = 0
  #splices = 0
  /** First disagreement between frames and opcodes. */
  frameViolation: { readonly reason: string; readonly offset: number } | null = null

  constructor(opcodes: OpcodeReader, start: number, reading: Reading) {
    this.opcodes = opcodes
    this.position = start
    this.reading = reading
  }

  /** @throws ModelGateError (decodeOpcode) or Defect where the stream breaks off */
  next(): Opcode {
    if (this.#frameEnd !== 0 && this.position >= this.#frameEnd) this.#leaveFrame()
    let opcode = this.opcodes.decode(this.position)
    if (this.#frameEnd !== 0 && opcode.next > this.#frameEnd) opcode = this.#acrossFrameEnd(opcode)
    this.position = opcode.next
    return opcode
  }

  /** FRAME: a window of `length` bytes from here on. */
  enterFrame(length: number): void {
    const start = this.position
    const nested = this.#frameEnd > start
    if (nested) this.#violate('a frame begins inside another')
    if (start + length > this.opcodes.length) this.#violate('a frame is longer than the file')
    if (this.reading === 'framed') {
      if (nested || start + length > this.opcodes.length)
        throw new Defect('malformed', 'a frame that does not fit', start)
      this.#leaveFrame()
      this.#frameEnd = this.position + length
      this.#fileCursor = this.#frameEnd
    } else if (this.reading === 'straddle') {
      // A nested frame that fits the buffer changes nothing; one that does not is read behind the buffer.
      if (nested && start + length <= this.#frameEnd) return
      if (nested) this.position = this.#frameEnd
      this.#frameEnd = this.position + length
    } else if (start + length > this.#frameEnd) {
      this.#frameEnd = start + length
    }
  }

  /** Where bytes that a loader reads from the file itself (joblib arrays) start. */
  rawStart(): number {
    const inside = this.#frameEnd > this.position
    if (inside) this.#violate('array bytes begin inside a frame')
    return this.reading === 'framed' && this.#frameEnd !== 0 ? this.#fileCursor : this.position
  }

  /** The loader has read the file itself up to `end`. */
  rawEnd(end: number): void {
    if (this.reading === 'framed' && this.#frameEnd > this.position) {
      this.#fileCursor = end
      return
    }
    this.position = end
    this.#frameEnd = 0
  }

  /** After STOP: a frame that promised more than the pickle used. */
  finish(): void {
    if (this.#frameEnd > this.position) this.#violate('a frame is longer than its pickle')
  }

  #leaveFrame(): void {
    if (this.reading === 'framed' && this.#frameEnd !== 0) this.position = this.#fileCursor
    this.#frameEnd = 0
  }

  #acrossFrameEnd(opcode: Opcode): Opcode {
    const cut = this.#firstReadAcross(opcode)
    const frameEnd = this.#frameEnd
    if (cut === null) {
      // The frame ends between the opcode and its argument; only joblib's reader may have moved the file meanwhile.
      if (this.reading === 'linear' || this.#fileCursor <= frameEnd) {
        this.#frameEnd = 0
        return opcode
      }
      throw new Defect('malformed', 'an argument is split by array bytes', opcode.offset)
    }
    this.#violate('an opcode crosses the end of its frame')
    if (this.reading === 'framed') throw new Defect('malformed', 'pickle exhausted before end of frame', opcode.offset)
    this.#frameEnd = 0
    return this.reading === 'linear' ? opcode : this.#spliced(opcode.offset, cut, frameEnd)
  }

  /** Offset at which the first single read that crosses the frame's end begins; null when no read does. */
  #firstReadAcross(opcode: Opcode): number | null {
    for (const [start, end] of readsOf(this.opcodes, opcode)) {
      if (start < this.#frameEnd && end > this.#frameEnd) return start
    }
    return null
  }

  /** The opcode as the C unpickler reads it from a file: what was left of the frame at `cut` is gone. */
  #spliced(offset: number, cut: number, frameEnd: number): Opcode {
    if (++this.#splices > MAX_SPLICES) throw new Defect('budget', 'too many opcodes cross their frames', offset)
    const { source } = this.opcodes
    const head = source.read(offset, cut)
    const tail = source.read(frameEnd, frameEnd + SPLICE_BYTES)
    const copy = new Uint8Array(head.length + tail.length)
    copy.set(head)
    copy.set(tail, head.length)
    const { code, next, arg } = decodeOpcode(copy, 0)
    return { code, offset, next: frameEnd + next - head.length, arg }
  }

  #violate(reason: string): void {
    this.frameViolation ??= { reason, offset: this.position }
  }
}

/** The single reads behind an opcode's argument: a fixed field, a count and its content, or one line after another. */
function readsOf({ source }: OpcodeReader, opcode: Opcode): [number, number][] {
  const start = opcode.offset + 1
  const argument = OPCODES[opcode.code]!.argument
  const counted = /^(?:bytes|utf|latin|long)([148])$/.exec(argument)
  if (counted !== null) {
    const content = start + Number(counted[1])
    return [
      [start, content],
      [content, opcode.next],
    ]
  }
  if (opcode.code !== OP.GLOBAL && opcode.code !== OP.INST) return [[start, opcode.next]]
  const second = start + source.read(start, opcode.next).indexOf(0x0a) + 1
  return [
    [start, second],
    [second, opcode.next],
  ]
}
