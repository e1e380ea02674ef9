import { corrupt } from '../../core/errors.js'
import { type PagedBytes } from '../../formats/index.js'
import { ONNX_LIMITS, WireFile, type Span } from '../../onnx/index.js'
import { MESSAGES, type MessageName } from './schema.js'

const MAX_DEPTH = 100

interface Place {
  readonly file: WireFile
  readonly name: MessageName
  readonly span: Span
  readonly depth: number
}

/** One message of a protobuf file, its fields by number; messages inside it are read when they are asked for. */
export class Message {
  readonly name: MessageName
  /** Of its first byte in the file. */
  readonly at: number
  readonly #place: Place
  readonly #texts: (readonly [number, string])[] = []
  readonly #blobs: (readonly [number, Uint8Array])[] = []
  readonly #numbers: (readonly [number, number])[] = []
  readonly #spans: { readonly field: number; readonly name: MessageName; readonly span: Span }[] = []

  /** @throws corrupt, limit */
  constructor(place: Place) {
    const { file, name, span, depth } = place
    if (depth > MAX_DEPTH) throw corrupt(file.format, `messages nested deeper than ${MAX_DEPTH}`, span.start)
    this.name = name
    this.at = span.start
    this.#place = place
    const kinds: Readonly<Record<number, string>> = MESSAGES[name]
    file.message([span], (cursor) => {
      while (cursor.next()) {
        const { field } = cursor
        const kind = kinds[field]
        if (kind === undefined) cursor.skip()
        else if (kind === 'text') this.#texts.push([field, cursor.text()])
        else if (kind === 'bytes') this.#blobs.push([field, cursor.unfilled()])
        else if (kind === 'number') this.#numbers.push([field, Number(cursor.integer())])
        else if (kind !== 'skip') this.#spans.push({ field, name: kind as MessageName, span: cursor.span() })
      }
    })
  }

  /** The whole of a file as one message, and the file for its account of unknown bytes. */
  static of(
    content: Uint8Array | PagedBytes,
    name: MessageName,
  ): { readonly message: Message; readonly file: WireFile } {
    const file = new WireFile(content, ONNX_LIMITS, 'tensorflow')
    return { message: new Message({ file, name, span: { start: 0, end: file.bytes.length }, depth: 0 }), file }
  }

  get everyText(): readonly string[] {
    return this.#texts.map(([, text]) => text)
  }

  /** Views whose bytes may not be there yet: PagedBytes.see. */
  get everyBlob(): readonly Uint8Array[] {
    return this.#blobs.map(([, blob]) => blob)
  }

  texts(field: number): readonly string[] {
    return this.#texts.flatMap(([own, text]) => (own === field ? [text] : []))
  }

  /** The last one, as protobuf has it; empty when there is none. */
  text(field: number): string {
    return this.texts(field).at(-1) ?? ''
  }

  blobs(field: number): readonly Uint8Array[] {
    const { file } = this.#place
    const found = this.#blobs.flatMap(([own, blob]) => (own === field ? [blob] : []))
    for (const { byteOffset, length } of found) {
      const start = byteOffset - file.bytes.byteOffset
      file.fillable?.load(start, start + length)
    }
    return found
  }

  /** 0 when it is absent. */
  number(field: number): number {
    return this.#numbers.findLast(([own]) => own === field)?.[1] ?? 0
  }

  /** Messages inside this one: those of a field, or all. */
  messages(field?: number): readonly Message[] {
    const { file, depth } = this.#place
    return this.#spans
      .filter((inner) => field === undefined || inner.field === field)
      .map(({ name, span }) => new Message({ file, name, span, depth: depth + 1 }))
  }
}
