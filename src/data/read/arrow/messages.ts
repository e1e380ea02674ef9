import { ModelGateError } from '../../../core/errors.js'
import { plain } from '../../../core/text.js'

/** Of one schema, dictionary or record batch: a table written in one piece of more than this has to be cut. */
const MAX_MESSAGE_BYTES = 1024 ** 3

/** Metadata of a message: a schema of 100,000 columns has about 20 MB. */
const MAX_METADATA_BYTES = 64 * 1024 * 1024

const MAGIC = 'ARROW1'

/** `MessageHeader` of https://github.com/apache/arrow/blob/main/format/Message.fbs */
const KINDS: Readonly<Record<number, 'schema' | 'dictionary' | 'records'>> = {
  1: 'schema',
  2: 'dictionary',
  3: 'records',
}

export interface ArrowMessage {
  readonly kind: (typeof KINDS)[number]
  /** The whole message as it stands in the file: length, metadata, body. */
  readonly bytes: Buffer
}

/**
 * Cuts Arrow IPC data, streams and files (Feather version 2) alike, into its messages, so that a file may be larger than the
 * memory: https://arrow.apache.org/docs/format/Columnar.html#encapsulated-message-format. The footer of a file, which only
 * repeats where the messages are, is not read.
 * @throws ModelGateError corrupt for cut off or damaged data, limit
 */
export async function* messagesOf(stream: AsyncIterable<Buffer>, path: string): AsyncGenerator<ArrowMessage> {
  const queue = new ByteQueue(stream)
  try {
    const start = await queue.peek(8)
    if (start.toString('latin1', 0, MAGIC.length) === MAGIC) await queue.take(8)
    for (;;) {
      const prefix = await queue.peek(8)
      if (prefix.length === 0) return
      if (prefix.length < 4) throw damaged(path, 'the file ends inside a message')
      const continued = prefix.readUInt32LE(0) === 0xffffffff
      // Before version 0.15 a message began with its length.
      const length = continued ? (prefix.length < 8 ? 0 : prefix.readInt32LE(4)) : prefix.readInt32LE(0)
      if (length === 0) return
      if (length < 0 || length > MAX_METADATA_BYTES) throw damaged(path, `a message with ${length} bytes of metadata`)
      const metadataEnd = (continued ? 8 : 4) + length
      const metadata = await queue.peek(metadataEnd)
      if (metadata.length < metadataEnd) throw damaged(path, 'the file ends inside a message')
      const { kind, bodyBytes } = headOf(metadata.subarray(metadataEnd - length), path)
      if (bodyBytes > MAX_MESSAGE_BYTES) {
        throw new ModelGateError(
          'limit',
          `${plain(path)}: a batch of ${bodyBytes} bytes, at most ${MAX_MESSAGE_BYTES} are read`,
          {
            subject: path,
            remedy: 'Write the table in smaller batches: pyarrow.feather.write_feather(..., chunksize=65536).',
          },
        )
      }
      const bytes = await queue.take(metadataEnd + bodyBytes)
      if (bytes.length < metadataEnd + bodyBytes) throw damaged(path, 'the file ends inside a batch')
      if (kind !== undefined) yield { kind, bytes }
    }
  } finally {
    await queue.close()
  }
}

/** Kind and body length out of a flatbuffer `Message`; https://flatbuffers.dev/internals/ */
function headOf(buffer: Buffer, path: string): { kind: ArrowMessage['kind'] | undefined; bodyBytes: number } {
  try {
    const table = buffer.readUInt32LE(0)
    const vtable = table - buffer.readInt32LE(table)
    const size = buffer.readUInt16LE(vtable)
    const place = (field: number): number => (field + 2 <= size ? buffer.readUInt16LE(vtable + field) : 0)
    const [kindAt, bodyAt] = [place(6), place(10)]
    const kind: number = kindAt === 0 ? 0 : buffer.readUInt8(table + kindAt)
    const bodyBytes = bodyAt === 0 ? 0 : Number(buffer.readBigInt64LE(table + bodyAt))
    if (!Number.isSafeInteger(bodyBytes) || bodyBytes < 0) throw new RangeError('body length')
    return { kind: KINDS[kind], bodyBytes }
  } catch (cause) {
    throw damaged(path, 'a message without valid metadata', cause)
  }
}

export function damaged(path: string, what: string, cause?: unknown): ModelGateError {
  return new ModelGateError('corrupt', `${plain(path)}: not readable Arrow data: ${what}`, {
    subject: path,
    remedy: 'Write the file again; it may be cut off or damaged.',
    ...(cause === undefined ? {} : { cause }),
  })
}

/** A stream of which any number of bytes can be looked at or taken; fewer come at its end only. */
class ByteQueue {
  readonly #stream: AsyncIterator<Buffer>
  #parts: Buffer[] = []
  #held = 0

  constructor(stream: AsyncIterable<Buffer>) {
    this.#stream = stream[Symbol.asyncIterator]()
  }

  async peek(count: number): Promise<Buffer> {
    while (this.#held < count) {
      const next = await this.#stream.next()
      if (next.done === true) break
      this.#parts.push(next.value)
      this.#held += next.value.length
    }
    if (this.#parts.length > 1) this.#parts = [Buffer.concat(this.#parts)]
    return (this.#parts[0] ?? Buffer.alloc(0)).subarray(0, count)
  }

  async take(count: number): Promise<Buffer> {
    const taken = await this.peek(count)
    this.#parts = this.#parts.map((part) => part.subarray(taken.length))
    this.#held -= taken.length
    return taken
  }

  async close(): Promise<void> {
    await this.#stream.return?.()
  }
}
