/**
 * Writes protobuf messages (https://protobuf.dev/programming-guides/encoding/). Large payloads are kept as views of the
 * caller's memory until `finish` joins everything once: a 35 MB forest costs its own size and nothing more.
 */

const VARINT = 0
const FIXED64 = 1
const LENGTH_DELIMITED = 2
const FIXED32 = 5

/** Payloads from here on are referenced, smaller ones are copied into the scratch buffer. */
const REFERENCE_BYTES = 512

const encoder = new TextEncoder()

export class MessageWriter {
  private readonly chunks: Uint8Array[] = []
  private chunkBytes = 0
  private scratch = new Uint8Array(128)
  private view = new DataView(this.scratch.buffer)
  private used = 0

  /** Encoded bytes so far. */
  get length(): number {
    return this.chunkBytes + this.used
  }

  /** int64, int32, enum or bool; negative numbers take ten bytes, as protobuf wants. */
  int(field: number, value: number | bigint): this {
    this.tag(field, VARINT)
    this.varint(value)
    return this
  }

  float(field: number, value: number): this {
    this.tag(field, FIXED32)
    this.reserve(4)
    this.view.setFloat32(this.used, value, true)
    this.used += 4
    return this
  }

  double(field: number, value: number): this {
    this.tag(field, FIXED64)
    this.reserve(8)
    this.view.setFloat64(this.used, value, true)
    this.used += 8
    return this
  }

  string(field: number, text: string): this {
    return this.bytes(field, encoder.encode(text))
  }

  bytes(field: number, payload: Uint8Array): this {
    this.tag(field, LENGTH_DELIMITED)
    this.varint(payload.byteLength)
    this.append(payload)
    return this
  }

  message(field: number, child: MessageWriter): this {
    this.tag(field, LENGTH_DELIMITED)
    this.varint(child.length)
    for (const chunk of child.takeChunks()) this.append(chunk)
    return this
  }

  /** Fields that are encoded already, tags and all. */
  raw(fields: Uint8Array): this {
    this.append(fields)
    return this
  }

  /** Packed int64 or int32. */
  packedInts(field: number, values: ArrayLike<number> | ArrayLike<bigint>): this {
    const packed = new MessageWriter()
    for (let index = 0; index < values.length; index++) packed.varint(values[index]!)
    return this.message(field, packed)
  }

  /** All bytes in one array; the writer must not be used afterwards. */
  finish(): Uint8Array {
    const result = new Uint8Array(this.length)
    let offset = 0
    for (const chunk of this.takeChunks()) {
      result.set(chunk, offset)
      offset += chunk.byteLength
    }
    return result
  }

  private takeChunks(): readonly Uint8Array[] {
    this.flush()
    return this.chunks
  }

  private tag(field: number, wireType: number): void {
    this.varint(field * 8 + wireType)
  }

  private varint(value: number | bigint): void {
    this.reserve(10)
    if (typeof value === 'number' && value >= 0 && value <= 0xffff_ffff) {
      let rest = value
      while (rest > 127) {
        this.scratch[this.used++] = (rest & 127) | 128
        rest >>>= 7
      }
      this.scratch[this.used++] = rest
      return
    }
    let rest = BigInt.asUintN(64, BigInt(value))
    while (rest > 127n) {
      this.scratch[this.used++] = Number(rest & 127n) | 128
      rest >>= 7n
    }
    this.scratch[this.used++] = Number(rest)
  }

  private append(payload: Uint8Array): void {
    if (payload.byteLength >= REFERENCE_BYTES) {
      this.flush()
      this.chunks.push(payload)
      this.chunkBytes += payload.byteLength
      return
    }
    this.reserve(payload.byteLength)
    this.scratch.set(payload, this.used)
    this.used += payload.byteLength
  }

  private flush(): void {
    if (this.used === 0) return
    this.chunks.push(this.scratch.subarray(0, this.used))
    this.chunkBytes += this.used
    this.scratch = this.scratch.subarray(this.used)
    this.view = new DataView(this.scratch.buffer, this.scratch.byteOffset)
    this.used = 0
  }

  private reserve(bytes: number): void {
    if (this.used + bytes <= this.scratch.byteLength) return
    const grown = new Uint8Array(Math.max(128, this.used + bytes, this.used * 2))
    grown.set(this.scratch.subarray(0, this.used))
    this.scratch = grown
    this.view = new DataView(grown.buffer)
  }
}
