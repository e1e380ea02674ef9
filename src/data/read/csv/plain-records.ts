import type { ColumnBuffer } from './column-buffer.js'
import type { Dialect } from './dialect.js'
import { CSV_KERNELS } from './kernels.js'
import { MAX_POWER, powersOfFive } from './powers-of-five.js'

/** What is used of WebAssembly, whose types come with those of browsers, which this is not written for. */
interface Kernels {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  freeAddress(): number
  parseRecords(job: number, at: number, row: number, rows: number): number
  remember(column: number, start: number, length: number, code: number): void
}
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: Kernels }
}

/** Bytes that one block may have: those of a read from disk and the beginning of a record before it. */
const BLOCK_BYTES = 5 * 1024 * 1024
/** Zeros behind a block, which numbers and vectors are read into. */
const TAIL_BYTES = 64
const PAGE = 65_536
const LINE = 64

const JOB_WORDS = 11
const COLUMN_WORDS = 9
const PENDING_WORDS = 4
const PENDINGS = 4_096
/** Words of a column, as in kernels/csv.ts. */
const KIND = 0
const [PRESENT, ANY_MISSING, FRACTIONS, LARGE] = [5, 6, 7, 8]
/** Words of the job. */
const [BLOCK, LENGTH, AT, PENDING_COUNT] = [0, 1, 9, 10]
const KINDS = { number: 0, boolean: 1, string: 2 } as const

/** Places for known texts of a column, and bytes of all of them. */
const ENTRY_BYTES = 48
const MAX_ENTRIES = 2_048
const ALL_ENTRIES_BYTES = 8 * 1024 * 1024

/** Delimiters that cannot be part of a number. */
const DELIMITERS: readonly string[] = [',', ';', '\t', '|']

/** Calls after which it is decided whether records are plain enough. */
const TRIAL_CALLS = 1_024

/**
 * Parses the plain records of a block in WebAssembly (kernels/csv.ts), several times as fast as CsvParser and with the same
 * cells: it stops at each record that takes more, which is left to the parser. The cells of the columns lie in its memory.
 */
export class PlainRecords {
  /** The row behind the last one that `run` parsed. */
  row = 0
  readonly #kernels: Kernels
  readonly #columns: readonly ColumnBuffer[]
  readonly #room: Buffer
  readonly #job: number
  readonly #jobWords: Int32Array
  readonly #columnWords: Int32Array
  readonly #pendingWords: Int32Array
  readonly #maxRows: number
  readonly #caches: Uint8Array
  #calls = 0
  #rows = 0
  #resets = 0

  /** @returns null where there is no WebAssembly with vectors, or the dialect is not for it */
  static start(columns: readonly ColumnBuffer[], dialect: Dialect, rows: number): PlainRecords | null {
    if (!DELIMITERS.includes(dialect.delimiter) || dialect.delimiter === dialect.decimal) return null
    try {
      const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(CSV_KERNELS, 'base64')))
      return new PlainRecords(exports, columns, { dialect, rows })
    } catch {
      return null
    }
  }

  private constructor(
    kernels: Kernels,
    columns: readonly ColumnBuffer[],
    { dialect, rows }: { readonly dialect: Dialect; readonly rows: number },
  ) {
    this.#kernels = kernels
    this.#columns = columns
    this.#maxRows = rows
    const texts = ALL_ENTRIES_BYTES / ENTRY_BYTES / columns.length
    const entries = Math.min(MAX_ENTRIES, Math.max(16, 2 ** Math.floor(Math.log2(texts))))
    const pendings = PENDINGS + columns.length
    let end = kernels.freeAddress()
    const place = (bytes: number): number => {
      const at = Math.ceil(end / LINE) * LINE
      end = at + bytes
      return at
    }
    const powers = place((2 * MAX_POWER + 1) * 16)
    this.#job = place(JOB_WORDS * 4)
    const descriptions = place(columns.length * COLUMN_WORDS * 4)
    const pending = place(pendings * PENDING_WORDS * 4)
    const room = place(BLOCK_BYTES + TAIL_BYTES)
    const caches = place(columns.length * entries * ENTRY_BYTES)
    const cells = columns.map(() => ({ values: place(rows * 8), missing: place(rows) }))
    const { memory } = kernels
    memory.grow(Math.ceil(Math.max(0, end - memory.buffer.byteLength) / PAGE))
    // The memory does not grow any more, so that views of it stay.
    const { buffer } = memory
    this.#room = Buffer.from(buffer, room, BLOCK_BYTES + TAIL_BYTES)
    this.#caches = new Uint8Array(buffer, caches, columns.length * entries * ENTRY_BYTES)
    this.#jobWords = new Int32Array(buffer, this.#job, JOB_WORDS)
    this.#columnWords = new Int32Array(buffer, descriptions, columns.length * COLUMN_WORDS)
    this.#pendingWords = new Int32Array(buffer, pending, pendings * PENDING_WORDS)
    new BigUint64Array(buffer, powers, 2 * (2 * MAX_POWER + 1)).set(powersOfFive())
    const [delimiter, decimal] = [dialect.delimiter.charCodeAt(0), dialect.decimal.charCodeAt(0)]
    this.#jobWords.set([0, 0, descriptions, columns.length, delimiter, decimal, powers, pending, pendings, 0, 0])
    for (const [position, { values, missing }] of cells.entries()) {
      const column = columns[position]!
      const cache = caches + position * entries * ENTRY_BYTES
      this.#columnWords.set([KINDS[column.kind], values, missing, cache, entries - 1], position * COLUMN_WORDS)
      column.lieIn({
        values: new Float64Array(buffer, values, rows),
        codes: new Int32Array(buffer, values, rows),
        missing: new Uint8Array(buffer, missing, rows),
      })
    }
  }

  /** Where a block of so many bytes has to lie to be parsed here; null when it is too large. */
  place(bytes: number): Buffer | null {
    return bytes > BLOCK_BYTES ? null : this.#room.subarray(0, bytes)
  }

  /** True while it pays to call `run` for the block. */
  pays(block: Buffer): boolean {
    return block.buffer === this.#room.buffer && (this.#calls < TRIAL_CALLS || this.#rows > this.#calls)
  }

  /** Parses plain records from `at` on into rows from `row` on. @returns the offset of the first record not parsed */
  run(block: Buffer, at: number, row: number): number {
    const [job, words] = [this.#jobWords, this.#columnWords]
    this.#begin()
    const end = block.byteOffset + block.length - this.#room.byteOffset
    this.#room.fill(0, end, end + TAIL_BYTES)
    job[BLOCK] = block.byteOffset
    job[LENGTH] = block.length
    job[AT] = at
    this.row = row
    for (;;) {
      this.row = this.#kernels.parseRecords(this.#job, job[AT], this.row, this.#maxRows)
      // Texts that were waited for make room for more.
      if (job[PENDING_COUNT] === 0) break
      const more = job[PENDING_COUNT]! >= PENDINGS
      this.#resolve(block)
      if (!more) break
    }
    if (this.row > row) {
      for (const [position, column] of this.#columns.entries()) {
        const from = position * COLUMN_WORDS
        if (words[from + PRESENT] === 1) column.present = Math.max(1, column.present)
        if (words[from + FRACTIONS] === 1) column.integers = false
        if (words[from + LARGE] === 1) column.large = true
        if (words[from + ANY_MISSING] === 1) column.someMissing()
      }
    }
    this.#calls++
    this.#rows += this.row - row
    return job[AT]
  }

  /** Takes over what became of the columns since the last call. */
  #begin(): void {
    let resets = 0
    for (const [position, column] of this.#columns.entries()) {
      const kind = KINDS[column.kind]
      resets += column.texts.resets
      this.#columnWords[position * COLUMN_WORDS + KIND] = kind
      if (column.missing === null) this.#columnWords[position * COLUMN_WORDS + ANY_MISSING] = 0
    }
    // Codes of a dictionary that began again are others.
    if (resets !== this.#resets) this.#caches.fill(0)
    this.#resets = resets
  }

  #resolve(block: Buffer): void {
    const words = this.#pendingWords
    const count = this.#jobWords[PENDING_COUNT]!
    const from = block.byteOffset
    for (let at = 0; at < count * PENDING_WORDS; at += PENDING_WORDS) {
      const position = words[at]!
      const { codes, texts } = this.#columns[position]!
      const [start, end] = [words[at + 2]!, words[at + 3]!]
      const code = texts.code(block, start - from, end - from)
      codes[words[at + 1]!] = code
      this.#kernels.remember(this.#columnWords.byteOffset + position * COLUMN_WORDS * 4, start, end - start, code)
    }
    this.#jobWords[PENDING_COUNT] = 0
  }
}
