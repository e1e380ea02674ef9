import { ModelGateError } from '../../../core/errors.js'
import type { TableChunk } from '../../../core/table.js'
import { plain } from '../../../core/text.js'
import { BOOLEAN_TEXTS, INFINITY_TEXTS, MISSING_TEXTS } from '../missing.js'
import { type ColumnBuffer, FIRST_ROWS } from './column-buffer.js'
import type { Dialect } from './dialect.js'
import { blankLine, lineEnd } from './lines.js'
import { NumberScanner } from './number-scanner.js'
import type { PlainRecords } from './plain-records.js'
import { HASH_PRIME, HASH_START } from './text-dictionary.js'
import { truthOf } from './truth.js'
import { undoubled } from './undoubled.js'

const LF = 10
const CR = 13
const SPACE = 32
const TAB = 9
const QUOTE = 34

/** A record longer than this is an unclosed quote in all likelihood. */
const MAX_RECORD_BYTES = 64 * 1024 * 1024

/** How records are written, how many make a chunk, and what the file is called. */
export interface RecordForm {
  readonly dialect: Dialect
  readonly hasHeader: boolean
  readonly chunkRows: number
  readonly path: string
}

/**
 * Parses records (RFC 4180, line ends LF, CRLF or CR) from bytes into column buffers. Works on pieces of a file: what is
 * not a whole record at the end of a piece is left for the next call.
 */
export class CsvParser {
  readonly #columns: readonly ColumnBuffer[]
  readonly #delimiter: number
  readonly #numbers: NumberScanner
  readonly #path: string
  /** Rows in the chunk being filled. */
  rows = 0
  line = 1
  /** The chunk has as many rows as it may have. */
  get full(): boolean {
    return this.rows === this.#chunkRows
  }
  #skipHeader: boolean
  readonly #chunkRows: number
  #capacity: number
  // The field found last: its bytes and where the next thing begins.
  #text: Buffer = Buffer.alloc(0)
  #start = 0
  #end = 0
  #next = 0
  #linesInQuotes = 0
  #plain: PlainRecords | null = null
  #taken = false

  constructor(columns: readonly ColumnBuffer[], { dialect, hasHeader, chunkRows, path }: RecordForm) {
    this.#columns = columns
    this.#delimiter = dialect.delimiter.charCodeAt(0)
    this.#numbers = new NumberScanner(dialect.decimal)
    this.#path = path
    this.#chunkRows = chunkRows
    this.#capacity = Math.min(FIRST_ROWS, this.#chunkRows)
    this.#skipHeader = hasHeader
  }

  /** Leaves plain records to `plain`, whose memory holds whole chunks. */
  leaveTo(plain: PlainRecords): void {
    this.#plain = plain
    this.#capacity = this.#chunkRows
  }

  /**
   * Parses whole records from `from` on until the bytes or the chunk are used up.
   * @returns the offset of the first byte not used
   * @throws ModelGateError data with line and column for ragged records and text behind a closing quote
   */
  parse(bytes: Buffer, from: number, last: boolean): number {
    let at = from
    if (this.#taken) for (const column of this.#columns) column.begin()
    this.#taken = false
    const plain = this.#plain?.pays(bytes) === true ? this.#plain : null
    while (at < bytes.length && this.rows < this.#chunkRows) {
      if (plain !== null && !this.#skipHeader) {
        at = plain.run(bytes, at, this.rows)
        this.line += plain.row - this.rows
        this.rows = plain.row
        if (at >= bytes.length || this.full) return at
      } else if (this.rows === this.#capacity) this.#grow()
      const blank = blankLine(bytes, at, last, this.#delimiter)
      if (blank > at) {
        at = blank
        this.line++
        continue
      }
      const next = blank < 0 ? -1 : this.#skipHeader ? this.#skipRecord(bytes, at, last) : this.#record(bytes, at, last)
      if (next < 0) {
        if (bytes.length - at > MAX_RECORD_BYTES) throw this.#error(this.line, null, 'a quote is never closed')
        return at
      }
      at = next
      if (this.#skipHeader) this.#skipHeader = false
      else this.rows++
      this.line += 1 + this.#linesInQuotes
    }
    return at
  }

  /** The finished rows as a chunk; the buffers start again with the next parse. @param lent as ColumnBuffer.finish */
  take(lent = false): TableChunk {
    const chunk = { rows: this.rows, columns: this.#columns.map((column) => column.finish(this.rows, lent)) }
    this.rows = 0
    this.#taken = true
    return chunk
  }

  #grow(): void {
    this.#capacity = Math.min(this.#chunkRows, this.#capacity * 4)
    for (const column of this.#columns) column.grow(this.#capacity)
  }

  #skipRecord(bytes: Buffer, start: number, last: boolean): number {
    this.#linesInQuotes = 0
    for (let at = start; ; at = this.#next + 1) {
      if (!this.#field(bytes, at, last, 0)) return -1
      if (this.#next >= bytes.length) return bytes.length
      if (bytes[this.#next] !== this.#delimiter) return lineEnd(bytes, this.#next, last)
    }
  }

  #record(bytes: Buffer, start: number, last: boolean): number {
    const columns = this.#columns
    const delimiter = this.#delimiter
    const length = bytes.length
    const row = this.rows
    this.#linesInQuotes = 0
    let at = start
    for (let position = 0; ; position++) {
      if (position === columns.length) throw this.#ragged(bytes, at)
      const column = columns[position]!
      if (column.kind === 'number') {
        const end = this.#numbers.scanInto(bytes, at, length, column.values, row)
        const after = bytes[end]!
        if (end > at && end < length && (after === delimiter || after === LF || after === CR)) {
          this.#store(column, row, column.values[row]!)
          at = end
        } else if (!this.#storeText(bytes, at, last, position, column, row)) return -1
        else at = this.#next
      } else if (column.kind === 'string' && bytes[at] !== QUOTE) {
        // One walk over the bytes finds the end and the hash.
        let hash = HASH_START
        let end = at
        for (; end < length; end++) {
          const byte = bytes[end]!
          if (byte === delimiter || byte === LF || byte === CR) break
          hash = Math.imul(hash ^ byte, HASH_PRIME)
        }
        if (end + 1 < length) {
          column.codes[row] = column.texts.codeOf(bytes, at, end, hash)
          at = end
        } else if (!this.#storeText(bytes, at, last, position, column, row)) return -1
        else at = this.#next
      } else if (!this.#storeText(bytes, at, last, position, column, row)) return -1
      else at = this.#next
      if (at < length && bytes[at] === delimiter) {
        at++
        continue
      }
      if (position + 1 < columns.length) throw this.#tooFew(position + 1)
      return at >= length ? length : lineEnd(bytes, at, last)
    }
  }

  #store(column: ColumnBuffer, row: number, value: number): void {
    column.setNumber(row, value)
    if (!this.#numbers.integer) column.integers = false
    else if (value > Number.MAX_SAFE_INTEGER || value < -Number.MAX_SAFE_INTEGER) column.large = true
  }

  /** Finds a field and stores it by way of its text; false when its end is not in these bytes. */
  #storeText(bytes: Buffer, at: number, last: boolean, position: number, column: ColumnBuffer, row: number): boolean {
    if (!this.#field(bytes, at, last, position)) return false
    if (column.kind !== 'string') this.#slow(column, row)
    if (column.kind === 'string') column.codes[row] = column.texts.code(this.#text, this.#start, this.#end)
    return true
  }

  /** A cell of a number or boolean column that is not simply a number; may turn the column into one of strings. */
  #slow(column: ColumnBuffer, row: number): void {
    if (this.#start === this.#end) {
      column.setMissing(row)
      return
    }
    if (column.kind === 'boolean') {
      const truth = truthOf(this.#text, this.#start, this.#end)
      if (truth >= 0) {
        column.setNumber(row, truth)
        return
      }
    }
    const text = this.#text.toString('latin1', this.#start, Math.min(this.#end, this.#start + 400))
    if (MISSING_TEXTS.has(text)) {
      column.setMissing(row)
      return
    }
    const truth = BOOLEAN_TEXTS.get(text)
    if (truth !== undefined && (column.kind === 'boolean' || column.present === 0)) {
      column.kind = 'boolean'
      column.setNumber(row, truth)
      return
    }
    if (column.kind === 'boolean' && column.present > 0) {
      column.becomeString()
      return
    }
    let [start, end] = [this.#start, this.#end]
    while (start < end && (this.#text[start] === SPACE || this.#text[start] === TAB)) start++
    while (end > start && (this.#text[end - 1] === SPACE || this.#text[end - 1] === TAB)) end--
    const infinity = INFINITY_TEXTS.get(text.trim().toLowerCase())
    if (infinity !== undefined) {
      column.setNumber(row, infinity)
      column.integers = false
      return
    }
    const value = this.#numbers.scan(this.#text, start, end)
    if (this.#numbers.end === end && end > start) this.#store(column, row, value)
    else column.becomeString()
  }

  /** Sets #text, #start, #end and #next (the delimiter, line end or end of bytes); false when more bytes are needed. */
  #field(bytes: Buffer, at: number, last: boolean, position: number): boolean {
    const length = bytes.length
    const delimiter = this.#delimiter
    if (at < length && bytes[at] === QUOTE) return this.#quoted(bytes, at, last, position)
    let end = at
    for (; end < length; end++) {
      const byte = bytes[end]!
      if (byte === delimiter || byte === LF || byte === CR) break
    }
    if (end >= length && !last) return false
    this.#text = bytes
    this.#start = at
    this.#end = end
    this.#next = end
    return end < length ? bytes[end] !== CR || end + 1 < length || last : true
  }

  #quoted(bytes: Buffer, at: number, last: boolean, position: number): boolean {
    const length = bytes.length
    let doubled = 0
    let lines = 0
    let end = at + 1
    for (; end < length; end++) {
      const byte = bytes[end]!
      if (byte === LF) lines++
      if (byte !== QUOTE) continue
      if (bytes[end + 1] !== QUOTE) break
      doubled++
      end++
    }
    if (end >= length) {
      if (last) throw this.#error(this.line, position + 1, 'a quote is never closed')
      return false
    }
    const next = end + 1
    if (next >= length && !last) return false
    if (next < length && bytes[next] !== this.#delimiter && bytes[next] !== LF && bytes[next] !== CR) {
      throw this.#error(this.line + this.#linesInQuotes + lines, position + 1, 'text follows the closing quote')
    }
    if (bytes[next] === CR && next + 1 >= length && !last) return false
    this.#linesInQuotes += lines
    this.#next = next
    this.#text = doubled === 0 ? bytes : undoubled(bytes, at + 1, end, doubled)
    this.#start = doubled === 0 ? at + 1 : 0
    this.#end = doubled === 0 ? end : this.#text.length
    return true
  }

  #tooFew(found: number): ModelGateError {
    return this.#error(this.line, null, `${found} of ${this.#columns.length} columns`)
  }

  #ragged(bytes: Buffer, at: number): ModelGateError {
    let more = this.#columns.length
    for (let from = at; this.#field(bytes, from, true, more); from = this.#next + 1) {
      more++
      if (bytes[this.#next] !== this.#delimiter) break
    }
    return this.#error(this.line, null, `${more} columns where the header has ${this.#columns.length}`)
  }

  #error(line: number, position: number | null, found: string): ModelGateError {
    const name = position === null ? undefined : this.#columns[position - 1]?.name
    const where = name === undefined ? `line ${line}` : `line ${line}, column ${position} ('${plain(name, 80)}')`
    return new ModelGateError('data', `${plain(this.#path)}: ${where}: ${found}`, {
      subject: this.#path,
      remedy: 'Correct the line; a cell that holds the delimiter, a quote or a line end has to be quoted.',
    })
  }
}
