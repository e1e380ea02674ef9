import { corrupt, unsupported } from '../../core/errors.js'

/** The last eight bytes: https://github.com/google/leveldb/blob/main/doc/table_format.md */
const MAGIC = 0xdb4775248b80fb57n
const FOOTER = 48
const TRAILER = 5

/** A sorted table of LevelDB, in which TensorFlow keeps the index of a checkpoint: every key with its value, in order. */
export function readTable(bytes: Uint8Array): readonly (readonly [string, Uint8Array])[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < FOOTER || view.getBigUint64(bytes.length - 8, true) !== MAGIC) {
    throw corrupt('checkpoint', 'no index of a checkpoint')
  }
  const footer = new TableCursor(bytes, bytes.length - FOOTER, bytes.length - 8)
  footer.handle() // of the meta index, which is empty
  const index = readBlock(bytes, footer.handle())
  return index.flatMap(([, value]) => readBlock(bytes, new TableCursor(value, 0, value.length).handle()))
}

interface Handle {
  readonly offset: number
  readonly size: number
}

function readBlock(bytes: Uint8Array, { offset, size }: Handle): (readonly [string, Uint8Array])[] {
  if (offset + size + TRAILER > bytes.length) throw corrupt('checkpoint', 'a block lies outside the index', offset)
  if (bytes[offset + size] !== 0) throw unsupported('checkpoint', 'an index that is compressed')
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, size)
  const restarts = size < 4 ? -1 : view.getUint32(size - 4, true)
  const end = size - 4 - restarts * 4
  if (restarts < 0 || end < 0) throw corrupt('checkpoint', 'a block is damaged', offset)
  const cursor = new TableCursor(bytes, offset, offset + end)
  const entries: (readonly [string, Uint8Array])[] = []
  let key = Buffer.alloc(0)
  while (cursor.left > 0) {
    const shared = cursor.varint()
    const own = cursor.varint()
    const length = cursor.varint()
    if (shared > key.length) throw corrupt('checkpoint', 'a key is damaged', cursor.at)
    key = Buffer.concat([key.subarray(0, shared), cursor.bytes(own)])
    entries.push([key.toString('utf8'), cursor.bytes(length)])
  }
  return entries
}

/** Reads variable-length numbers and bytes and never past its end. */
export class TableCursor {
  readonly #bytes: Uint8Array
  readonly #end: number
  at: number

  constructor(bytes: Uint8Array, at: number, end: number) {
    this.#bytes = bytes
    this.at = at
    this.#end = end
  }

  get left(): number {
    return this.#end - this.at
  }

  /** @throws corrupt past the end or 2^53 */
  varint(): number {
    let value = 0
    for (let scale = 1, count = 0; count < 8; count++, scale *= 128) {
      if (this.at >= this.#end) throw corrupt('checkpoint', 'a number is cut off', this.at)
      const byte = this.#bytes[this.at++]!
      value += (byte & 127) * scale
      if (byte < 128 && Number.isSafeInteger(value)) return value
    }
    throw corrupt('checkpoint', 'a number is too long', this.at)
  }

  bytes(count: number): Uint8Array {
    if (count > this.left) throw corrupt('checkpoint', 'a value is cut off', this.at)
    this.at += count
    return this.#bytes.subarray(this.at - count, this.at)
  }

  handle(): Handle {
    return { offset: this.varint(), size: this.varint() }
  }
}
