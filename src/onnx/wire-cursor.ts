import { corrupt, ModelGateError } from '../core/errors.js'

/** A stretch of the file, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What one pass over a file may cost. */
export interface OnnxLimits {
  /** Depth of nested messages; protobuf's own readers stop at 100. */
  readonly depth: number
  /** Fields and packed numbers of the whole file; a forest of 2.5 million nodes has about 20 million. */
  readonly fields: number
}

export const ONNX_LIMITS: OnnxLimits = { depth: 100, fields: 50_000_000 }

const VARINT = 0
const FIXED64 = 1
const LENGTH_DELIMITED = 2
const START_GROUP = 3
const END_GROUP = 4
const FIXED32 = 5

/** A file of which only the parts that were asked for are filled in. */
export interface Fillable {
  readonly bytes: Uint8Array
  /** Makes sure that the bytes are there. */
  load(start: number, end: number): void
}

/** A tag and a number, or a length, or a fixed-size value. */
const FIELD_HEAD = 20

/** A file being read: its bytes, the budgets that are left and what was seen on the way. */
export class WireFile {
  readonly bytes: Uint8Array
  readonly view: DataView
  /** Bytes in fields that the schema does not know: skipped, but never unnoticed. */
  unknownBytes = 0
  private depth = 0
  private fields = 0
  private readonly limits: OnnxLimits
  /** For messages. */
  readonly format: string
  /** Set where not all bytes are there. */
  readonly fillable: Fillable | null

  constructor(content: Uint8Array | Fillable, limits: OnnxLimits, format = 'onnx') {
    const isWhole = content instanceof Uint8Array
    const bytes = isWhole ? content : content.bytes
    this.format = format
    this.bytes = bytes
    this.fillable = isWhole ? null : content
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.limits = limits
  }

  /**
   * Reads one message. Several spans are one message sent in parts: a singular message field that occurs twice is
   * merged, which protobuf defines as reading the concatenation.
   */
  message<Result>(spans: readonly Span[], read: (cursor: WireCursor) => Result): Result {
    if (++this.depth > this.limits.depth) {
      throw new ModelGateError(
        'limit',
        `${this.format}: messages nested deeper than ${this.limits.depth} at byte ${spans[0]?.start ?? 0}`,
      )
    }
    const result = read(new WireCursor(this, spans))
    this.depth--
    return result
  }

  spend(fields: number, offset: number): void {
    this.fields += fields
    if (this.fields > this.limits.fields) {
      throw new ModelGateError(
        'limit',
        `${this.format}: more than ${this.limits.fields} protobuf fields at byte ${offset}`,
      )
    }
  }
}

/**
 * Steps through the fields of one message (https://protobuf.dev/programming-guides/encoding/). `next` reads tag and
 * value; the accessors check that the value has the wire type that the schema wants.
 */
export class WireCursor {
  readonly file: WireFile
  field = 0
  /** Where the current field's tag is, for messages. */
  offset = 0
  private wireType = 0
  private low = 0
  private high = 0
  private start = 0
  private end = 0
  private position = 0
  private limit = 0
  private readonly spans: readonly Span[]
  private spanIndex = 0

  constructor(file: WireFile, spans: readonly Span[]) {
    this.file = file
    this.spans = spans
  }

  /** Moves to the next field; false at the end of the message. */
  next(): boolean {
    while (this.position >= this.limit) {
      const span = this.spans[this.spanIndex++]
      if (span === undefined) return false
      this.position = span.start
      this.limit = span.end
    }
    this.readTag()
    this.readValue()
    return true
  }

  /** int64: a number where it is exact, else a bigint. */
  integer(): number | bigint {
    this.expect(VARINT, 'an integer')
    return int64Of(this.low, this.high)
  }

  /** int32 or enum: protobuf keeps the low 32 bits. */
  int32(): number {
    this.expect(VARINT, 'an integer')
    return this.low | 0
  }

  float(): number {
    this.expect(FIXED32, 'a float')
    return this.file.view.getFloat32(this.start, true)
  }

  /** The payload as a view of the file. */
  payload(): Uint8Array {
    this.expect(LENGTH_DELIMITED, 'bytes')
    this.file.fillable?.load(this.start, this.end)
    return this.file.bytes.subarray(this.start, this.end)
  }

  /** The payload as a view whose bytes are not filled in, for those of any length. */
  unfilled(): Uint8Array {
    this.expect(LENGTH_DELIMITED, 'bytes')
    return this.file.bytes.subarray(this.start, this.end)
  }

  text(): string {
    return textOf(this.payload())
  }

  span(): Span {
    this.expect(LENGTH_DELIMITED, 'a message')
    return { start: this.start, end: this.end }
  }

  /** The whole field, tag and length included, for copying it unread. */
  wholeField(): Uint8Array {
    this.file.fillable?.load(this.offset, this.position)
    return this.file.bytes.subarray(this.offset, this.position)
  }

  /** Appends the integers of a repeated field, written packed or one by one. */
  integersInto(values: (number | bigint)[]): void {
    if (this.wireType !== LENGTH_DELIMITED) {
      values.push(this.integer())
      return
    }
    this.file.fillable?.load(this.start, this.end)
    const packed = new WireCursor(this.file, [])
    packed.position = this.start
    packed.limit = this.end
    packed.offset = this.offset
    while (packed.position < packed.limit) {
      this.file.spend(1, packed.position)
      packed.readVarint()
      values.push(int64Of(packed.low, packed.high))
    }
  }

  /** Appends the floats of a repeated field, written packed or one by one. */
  floatsInto(values: number[]): void {
    if (this.wireType !== LENGTH_DELIMITED) {
      values.push(this.float())
      return
    }
    if ((this.end - this.start) % 4 !== 0) throw this.broken('packed floats are not a multiple of 4 bytes')
    this.file.spend((this.end - this.start) / 4, this.start)
    this.file.fillable?.load(this.start, this.end)
    for (let at = this.start; at < this.end; at += 4) values.push(this.file.view.getFloat32(at, true))
  }

  /** Counts a repeated field of fixed-size numbers without making values of them. */
  countFixed(bytesEach: 4 | 8): number {
    if (this.wireType === LENGTH_DELIMITED) {
      if ((this.end - this.start) % bytesEach !== 0)
        throw this.broken(`packed numbers are not a multiple of ${bytesEach} bytes`)
      return (this.end - this.start) / bytesEach
    }
    this.expect(bytesEach === 4 ? FIXED32 : FIXED64, 'a fixed-size number')
    return 1
  }

  /** For a field that the schema does not know. */
  skip(): void {
    this.file.unknownBytes += this.position - this.offset
  }

  broken(reason: string): ModelGateError {
    return corrupt(this.file.format, reason, this.offset)
  }

  private expect(wireType: number, what: string): void {
    if (this.wireType !== wireType) {
      throw this.broken(`field ${this.field} should be ${what}, but has wire type ${this.wireType}`)
    }
  }

  private readTag(): void {
    this.offset = this.position
    this.file.spend(1, this.offset)
    this.file.fillable?.load(this.offset, this.offset + FIELD_HEAD)
    this.readVarint()
    if (this.high !== 0 || this.position - this.offset > 5) throw this.broken('a field tag is longer than 32 bits')
    this.field = this.low >>> 3
    this.wireType = this.low & 7
    if (this.field === 0) throw this.broken('field number 0')
  }

  private readValue(): void {
    switch (this.wireType) {
      case VARINT:
        this.readVarint()
        return
      case FIXED64:
        this.take(8)
        return
      case FIXED32:
        this.take(4)
        return
      case LENGTH_DELIMITED: {
        this.readVarint()
        if (this.high !== 0) throw this.broken(`field ${this.field} has a length over 4 GiB`)
        this.take(this.low)
        return
      }
      case START_GROUP:
        this.skipGroup()
        return
      default:
        throw this.broken(`wire type ${this.wireType} of field ${this.field}`)
    }
  }

  /** Groups are older than ONNX: only an unknown field can be one. Nesting is counted, not recursed into. */
  private skipGroup(): void {
    const open = [this.field]
    const outer = { field: this.field, offset: this.offset }
    while (open.length > 0) {
      if (this.position >= this.limit) throw this.broken('a group does not end')
      this.readTag()
      if (this.wireType === START_GROUP) open.push(this.field)
      else if (this.wireType !== END_GROUP) this.readValue()
      else if (open.pop() !== this.field) throw this.broken('a group ends with another number')
      if (open.length > 100) throw this.broken('groups nested deeper than 100')
    }
    this.field = outer.field
    this.offset = outer.offset
    this.wireType = START_GROUP
  }

  private take(bytes: number): void {
    if (bytes > this.limit - this.position) {
      throw this.broken(`field ${this.field} wants ${bytes} bytes, ${this.limit - this.position} are left`)
    }
    this.start = this.position
    this.end = this.position + bytes
    this.position = this.end
  }

  private readVarint(): void {
    const { bytes } = this.file
    let low = 0
    let high = 0
    for (let index = 0; index < 10; index++) {
      if (this.position >= this.limit) throw this.broken('a number is cut off')
      const byte = bytes[this.position++]!
      const bits = byte & 127
      if (index < 4) low |= bits << (7 * index)
      else if (index === 4) {
        low |= bits << 28
        high = bits >>> 4
      } else if (index < 9) high |= bits << (7 * index - 32)
      else high |= (bits & 1) << 31
      if (byte < 128) {
        this.low = low >>> 0
        this.high = high >>> 0
        return
      }
    }
    throw this.broken('a number is longer than 10 bytes')
  }
}

/** Text as protobuf's proto2 readers take it: invalid UTF-8 is not an error, it shows as U+FFFD. */
export function textOf(payload: Uint8Array): string {
  return decoder.decode(payload)
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

function int64Of(low: number, high: number): number | bigint {
  if (high === 0) return low
  const value = (high | 0) * 4_294_967_296 + low
  return Number.isSafeInteger(value) ? value : BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low))
}
