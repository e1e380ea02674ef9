import { type PagedBytes } from '../../formats/index.js'
import { TABLES, UNIONS } from './schema-table.js'

const MAX_TABLES = 5_000_000

/** A table of the model with what its fields lead to. */
export interface FlatTable {
  readonly name: string
  readonly at: number
  readonly texts: ReadonlyMap<number, string>
  /** Vectors of bytes, which may not be there yet: PagedBytes.see. */
  readonly blobs: ReadonlyMap<number, Uint8Array>
  /** A number that lies in the table; 0 when it is absent. */
  readonly number: (field: number, kind: 'i8' | 'i32' | 'u64') => number
}

/** Gaps are read in steps of this. */
const STEP = 1024 * 1024

interface Extent {
  readonly start: number
  readonly end: number
}

/**
 * Walks every table of a FlatBuffers file by its schema, each once, iteratively, and notes which bytes belong to it.
 * https://flatbuffers.dev/internals/. @throws RangeError where an offset leads out of the file
 */
export class FlatWalk {
  readonly #pages: PagedBytes
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #extents: Extent[] = []
  readonly #waiting: { readonly name: string; readonly at: number }[] = []
  readonly #seen = new Set<string>()
  #vtable = 0
  #table = 0

  constructor(pages: PagedBytes) {
    const { bytes } = pages
    this.#pages = pages
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  run(root: string, visit: (table: FlatTable) => void): void {
    // The offset of the root and the four characters that name the format.
    this.cover(0, 8)
    this.#push(root, this.#follow(0))
    for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop()) visit(this.#read(next))
  }

  /** Marks bytes as belonging to the format. */
  cover(start: number, length: number): void {
    if (!(start >= 0 && length >= 0 && start + length <= this.#bytes.length)) {
      throw new RangeError(`an offset leads out of the file at byte ${start}`)
    }
    this.#extents.push({ start, end: start + length })
  }

  /** Ranges that no table, vector or text takes up and that are no padding of zeros; the last may reach the end. */
  gaps(): Extent[] {
    const gaps: Extent[] = []
    let position = 0
    const close = (end: number): void => {
      for (let from = position; from < end; from += STEP) {
        const at = this.#pages.peek(from, Math.min(end, from + STEP)).findIndex((byte) => byte !== 0)
        if (at < 0) continue
        gaps.push({ start: from + at, end })
        return
      }
    }
    for (const { start, end } of this.#extents.sort((a, b) => a.start - b.start)) {
      close(start)
      position = Math.max(position, end)
    }
    close(this.#bytes.length)
    return gaps
  }

  /** Empty tables of several kinds may share their bytes, so that a place is read once as each kind. */
  #push(name: string, at: number): void {
    const key = `${at} ${name}`
    if (this.#seen.has(key)) return
    if (this.#seen.size >= MAX_TABLES) throw new RangeError('more tables than any model has')
    this.#seen.add(key)
    this.#waiting.push({ name, at })
  }

  #read({ name, at }: { readonly name: string; readonly at: number }): FlatTable {
    this.#enter(at)
    const texts = new Map<number, string>()
    const blobs = new Map<number, Uint8Array>()
    for (const [key, kind] of Object.entries(TABLES[name]!)) {
      const field = Number(key)
      const slot = this.#slot(field, 4)
      if (slot === null) continue
      const target = this.#follow(slot)
      const [what, detail] = kind.split(' ', 2)
      if (what === 'text') texts.set(field, this.#text(target))
      else if (what === 'table') this.#push(detail!, target)
      else if (what === 'union') this.#push(this.#member(detail!, field), target)
      else if (what === 'tables') for (const each of this.#offsets(target)) this.#push(detail!, each)
      else {
        const content = this.#vector(target, Number(detail))
        if (detail === '1') blobs.set(field, content)
      }
    }
    const [vtable, table] = [this.#vtable, this.#table]
    const number: FlatTable['number'] = (field, kind) => {
      this.#vtable = vtable
      this.#table = table
      const slot = this.#slot(field, { i8: 1, i32: 4, u64: 8 }[kind])
      if (slot === null) return 0
      if (kind === 'i8') return this.#view.getInt8(slot)
      return kind === 'i32' ? this.#view.getInt32(slot, true) : Number(this.#view.getBigUint64(slot, true))
    }
    return { name, at, texts, blobs, number }
  }

  #enter(at: number): void {
    this.#table = at
    this.#pages.load(at, at + 4)
    this.#vtable = at - this.#view.getInt32(at, true)
    this.#pages.load(this.#vtable, this.#vtable + 4)
    const size = this.#view.getUint16(this.#vtable, true)
    if (size < 4) throw new RangeError(`a table without fields at byte ${at}`)
    const fields = this.#view.getUint16(this.#vtable + 2, true)
    this.cover(this.#vtable, size)
    this.cover(at, fields)
    this.#pages.load(this.#vtable, this.#vtable + size)
    this.#pages.load(at, at + fields)
  }

  #slot(field: number, size: number): number | null {
    const entry = 4 + field * 2
    if (entry + 2 > this.#view.getUint16(this.#vtable, true)) return null
    const offset = this.#view.getUint16(this.#vtable + entry, true)
    if (offset === 0) return null
    if (offset + size > this.#view.getUint16(this.#vtable + 2, true)) throw new RangeError('a field outside its table')
    return this.#table + offset
  }

  #member(union: string, field: number): string {
    const slot = this.#slot(field - 1, 1)
    const type = slot === null ? 0 : this.#view.getUint8(slot)
    const name = UNIONS[union]?.[type]
    if (name === undefined) throw new RangeError(`${union} of the unknown kind ${type}`)
    return name
  }

  #follow(at: number): number {
    this.#pages.load(at, at + 4)
    return at + this.#view.getUint32(at, true)
  }

  /** A vector whose bytes may not be there yet. */
  #vector(at: number, size: number): Uint8Array {
    this.#pages.load(at, at + 4)
    const length = this.#view.getUint32(at, true) * size
    this.cover(at, 4 + length)
    return this.#bytes.subarray(at + 4, at + 4 + length)
  }

  #offsets(at: number): number[] {
    const count = this.#vector(at, 4).length / 4
    this.#pages.load(at, at + 4 + count * 4)
    return Array.from({ length: count }, (_, index) => this.#follow(at + 4 + index * 4))
  }

  #text(at: number): string {
    const content = this.#vector(at, 1)
    this.#pages.load(at, at + 4 + content.length)
    return Buffer.from(content.buffer, content.byteOffset, content.length).toString('utf8')
  }
}
