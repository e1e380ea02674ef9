import { type ByteSource } from '../../formats/index.js'
import { Evidence } from '../pickle/evidence.js'
import { followConstants, resync } from '../pickle/stream.js'
import { type ScanContext, type ScannedContent } from '../scan-context.js'

const MAX_ENTRIES = 10_000_000
const MAX_DEPTH = 4
/** Texts are names, templates and words of a vocabulary. */
const MAX_TEXT = 64 * 1024 * 1024
const WINDOW = 4 * 1024 * 1024

/** Bytes of each kind of value; 8 is text, 9 an array: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md */
const SIZES: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8 }
const TEXT = 8
const ARRAY = 9

/** What a chat template of Jinja needs to reach Python (CVE-2024-34359). */
const TEMPLATE_ESCAPE =
  /__(?:class|bases?|mro|subclasses|globals|builtins|init|import|getattribute|dict)__|\|\s*attr\s*\(\s*['"]_/

/**
 * Judges a GGUF file: the header and its texts, which are searched for credentials and encoded pickles, and the
 * descriptions of the tensors, which must lie inside the file. The numbers are executed by nothing.
 */
export function scanGguf(source: ByteSource, context: ScanContext): ScannedContent {
  const { findings, location, strings } = context
  const evidence = new Evidence(context)
  followConstants(evidence)
  const reader = new GgufReader(source)
  try {
    const { tensors, entries } = reader.counts()
    for (let entry = 0; entry < entries; entry++) {
      const key = reader.text()
      reader.value((text) => {
        strings.text(text, 0, location)
        strings.pair(key, text, 0, location)
        evidence.embedded(text, 0, null)
        if (/chat_template/.test(key) && TEMPLATE_ESCAPE.test(text)) {
          findings.add('template-escape', { message: `${key} reaches for the inside of Python`, location })
        }
      })
    }
    for (let tensor = 0; tensor < tensors; tensor++) reader.tensor()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    findings.add('array-malformed', { message: `GGUF: ${error.message}`, location, offset: reader.at })
    resync(source, 0, evidence)
    evidence.judgeGlobals()
    return { format: 'gguf', complete: false, accounted: 0 }
  }
  evidence.judgeGlobals()
  return { format: 'gguf', complete: true, accounted: source.length }
}

/** A cursor over a window of the file; everything here throws RangeError past the end. */
class GgufReader {
  readonly #source: ByteSource
  #bytes: Uint8Array
  #view: DataView
  /** Of the window in the file. */
  #base = 0
  at = 4

  constructor(source: ByteSource) {
    this.#source = source
    this.#bytes = source.whole ?? source.read(0, WINDOW)
    this.#view = viewOf(this.#bytes)
  }

  counts(): { readonly tensors: number; readonly entries: number } {
    const version = this.#u32()
    if (version !== 2 && version !== 3) throw new RangeError(`the unknown version ${version}`)
    const tensors = this.#u64()
    const entries = this.#u64()
    if (tensors > MAX_ENTRIES || entries > MAX_ENTRIES) throw new RangeError('more entries than any model has')
    return { tensors, entries }
  }

  text(): string {
    const length = this.#u64()
    if (length > MAX_TEXT) throw new RangeError(`a text of ${length} bytes`)
    const from = this.#take(length)
    return Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset + from, length).toString('utf8')
  }

  value(visit: (text: string) => void): void {
    this.#valueOf(this.#u32(), visit, 0)
  }

  /** Name, extents, type, offset. */
  tensor(): void {
    this.text()
    const rank = this.#u32()
    if (rank > 8) throw new RangeError(`a tensor of ${rank} dimensions`)
    this.#skip(rank * 8 + 4)
    if (this.#u64() > this.#source.length) throw new RangeError('a tensor outside the file')
  }

  #valueOf(kind: number, visit: (text: string) => void, depth: number): void {
    const size = SIZES[kind]
    if (size !== undefined) this.#skip(size)
    else if (kind === TEXT) visit(this.text())
    else if (kind === ARRAY && depth < MAX_DEPTH) this.#array(visit, depth)
    else throw new RangeError(`a value of the unknown kind ${kind}`)
  }

  #array(visit: (text: string) => void, depth: number): void {
    const kind = this.#u32()
    const count = this.#u64()
    const size = SIZES[kind]
    if (size !== undefined) this.#skip(count * size)
    else {
      if (count > MAX_ENTRIES) throw new RangeError('an array longer than any model has')
      for (let item = 0; item < count; item++) this.#valueOf(kind, visit, depth + 1)
    }
  }

  #u32(): number {
    return this.#view.getUint32(this.#take(4), true)
  }

  #u64(): number {
    const value = this.#view.getBigUint64(this.#take(8), true)
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError('a number out of any range')
    return Number(value)
  }

  /** Moves on and returns where in the window the bytes begin that were passed. */
  #take(count: number): number {
    const from = this.at
    this.#skip(count)
    if (from + count > this.#base + this.#bytes.length || from < this.#base) {
      this.#bytes = this.#source.read(from, from + Math.max(count, WINDOW))
      this.#view = viewOf(this.#bytes)
      this.#base = from
    }
    return from - this.#base
  }

  #skip(count: number): void {
    if (!(this.at + count <= this.#source.length)) throw new RangeError('truncated')
    this.at += count
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
