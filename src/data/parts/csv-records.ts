import { TextCutter, type TextRange } from './text-cutter.js'

const LF = 10
const CR = 13
const SPACE = 32
const TAB = 9
const QUOTE = 34

/** Where the walk stands in a record. */
type State = 'start' | 'blank' | 'field' | 'text' | 'quoted' | 'quote' | 'cr'

export interface CsvRanges {
  /** Bytes before the first record: byte order mark and header line. */
  readonly headerEnd: number
  readonly ranges: readonly TextRange[]
}

/**
 * Ranges of whole records of delimited text, by the rules of the parser (read/csv/parser.ts): a quote opens a quoted cell
 * only as the first character of a cell, so that the parity of quotes alone would be wrong; lines of spaces are no record.
 * @returns null for text that the parser would refuse
 */
export async function csvRanges(
  stream: AsyncIterable<Buffer>,
  { delimiter, bom, bytes }: { readonly delimiter: string; readonly bom: number; readonly bytes: number },
): Promise<CsvRanges | null> {
  const walk = new CsvWalk(delimiter.charCodeAt(0), bom, bytes)
  for await (const piece of stream) if (!walk.take(piece)) return null
  return walk.finish()
}

class CsvWalk {
  readonly #delimiter: number
  readonly #cutter: TextCutter
  #state: State = 'start'
  /** Of the piece being walked. */
  #offset = 0
  #skip: number
  #headerEnd = -1

  constructor(delimiter: number, bom: number, bytes: number) {
    this.#delimiter = delimiter
    this.#skip = bom
    this.#cutter = new TextCutter(bytes)
  }

  /** False: text behind a closing quote. */
  take(piece: Buffer): boolean {
    const from = Math.min(this.#skip, piece.length)
    this.#skip -= from
    const plain = this.#state !== 'quoted' && this.#state !== 'quote' && this.#state !== 'cr' && this.#state !== 'blank'
    // Most files have neither quotes nor CR, and then lines are records.
    const walked = plain && !piece.includes(QUOTE) && !piece.includes(CR) ? this.#lines(piece, from) : this.#bytes(piece, from) // prettier-ignore
    if (!walked) return false
    if (this.#headerEnd >= 0) this.#cutter.walked(piece, this.#offset)
    this.#offset += piece.length
    return true
  }

  finish(): CsvRanges | null {
    const state = this.#state
    if (state === 'quoted') return null
    if (state === 'cr') this.#ends(this.#offset, Buffer.alloc(0))
    const open = state !== 'start' && state !== 'blank' && state !== 'cr'
    if (this.#headerEnd < 0) return null
    return { headerEnd: this.#headerEnd, ranges: this.#cutter.finish(this.#offset, open) }
  }

  #lines(piece: Buffer, from: number): boolean {
    let at = from
    let inside = this.#state !== 'start'
    for (;;) {
      const end = piece.indexOf(LF, at)
      if (end < 0) break
      if (inside || !this.#isBlank(piece, at, end)) this.#ends(this.#offset + end + 1, piece)
      inside = false
      at = end + 1
    }
    if (at < piece.length || !inside) this.#state = this.#stateOf(piece, at, inside)
    return true
  }

  /** Of a record that begins at `at` of the piece, or before it. */
  #stateOf(piece: Buffer, at: number, inside: boolean): State {
    if (at === piece.length) return inside ? this.#state : 'start'
    if (!inside && this.#isBlank(piece, at, piece.length)) return 'blank'
    return piece[piece.length - 1] === this.#delimiter ? 'field' : 'text'
  }

  #isBlank(piece: Buffer, from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (!this.#isSpace(piece[at]!)) return false
    return true
  }

  #isSpace(byte: number): boolean {
    return (byte === SPACE || byte === TAB) && byte !== this.#delimiter
  }

  #bytes(piece: Buffer, from: number): boolean {
    const delimiter = this.#delimiter
    let state = this.#state
    for (let at = from; at < piece.length; at++) {
      const byte = piece[at]!
      if (state === 'quoted') {
        if (byte === QUOTE) state = 'quote'
        continue
      }
      if (state === 'cr') {
        state = 'start'
        this.#ends(this.#offset + at + (byte === LF ? 1 : 0), piece)
        if (byte === LF) continue
      }
      const fresh = state === 'start' || state === 'blank'
      if (byte === LF) {
        if (!fresh) this.#ends(this.#offset + at + 1, piece)
        state = 'start'
      } else if (byte === CR) state = fresh ? 'start' : 'cr'
      else if (byte === delimiter) state = 'field'
      else if (byte === QUOTE && (state === 'start' || state === 'field' || state === 'quote')) state = 'quoted'
      else if (state === 'quote') return false
      else if (fresh && this.#isSpace(byte)) state = 'blank'
      else state = 'text'
    }
    this.#state = state
    return true
  }

  /** A record ends before byte `end` of the file; the first one is the header. */
  #ends(end: number, piece: Buffer): void {
    if (this.#headerEnd >= 0) {
      this.#cutter.record(end, piece, this.#offset)
      return
    }
    this.#headerEnd = end
    this.#cutter.begin(end)
  }
}
