import type { ColumnType } from '../table-source.js'
import type { Appender, Bindings, DataChunk, DuckDb } from './duckdb-client.js'
import type { WireColumn, WireSchema } from './messages.js'

/** Rows of one of DuckDB's chunks: https://duckdb.org/docs/stable/clients/c/data_chunk */
const VECTOR_ROWS = 2048

/** The appender waits for 204,800 rows, which may be more than the memory; texts are handed over after so many bytes. */
const FLUSH_BYTES = 8 * 1024 * 1024

/** Timestamps arrive as ISO 8601 text and are read by the view on the table. */
export const SQL_TYPES: Readonly<Record<ColumnType, 'DOUBLE' | 'BIGINT' | 'BOOLEAN' | 'VARCHAR'>> = {
  number: 'DOUBLE',
  integer: 'BIGINT',
  boolean: 'BOOLEAN',
  string: 'VARCHAR',
  timestamp: 'VARCHAR',
}

/** Fills a table by copying columns into the engine's memory; a call for each cell takes ten times as long. */
export class TableLoader {
  readonly #bindings: Bindings
  readonly #appender: Appender
  readonly #chunk: DataChunk
  readonly #columns: readonly WireSchema[]
  readonly #values = new ArrayBuffer(VECTOR_ROWS * 8)
  #waitingBytes = 0
  readonly #validity = new Uint8Array(VECTOR_ROWS / 8)

  constructor(duckdb: DuckDb, bindings: Bindings, appender: Appender, columns: readonly WireSchema[]) {
    this.#bindings = bindings
    this.#appender = appender
    this.#columns = columns
    this.#chunk = duckdb.DuckDBDataChunk.create(columns.map(({ type }) => duckdb[SQL_TYPES[type]]))
  }

  add(rows: number, columns: readonly WireColumn[]): void {
    const texts = columns.map((column) =>
      column.kind === 'string' ? column.dictionary.map((text) => Buffer.from(text)) : [],
    )
    const { chunk } = this.#chunk
    for (let from = 0; from < rows; from += VECTOR_ROWS) {
      const count = Math.min(VECTOR_ROWS, rows - from)
      this.#bindings.data_chunk_reset(chunk)
      this.#bindings.data_chunk_set_size(chunk, count)
      for (const [place, column] of columns.entries()) {
        const vector = this.#bindings.data_chunk_get_vector(chunk, place)
        this.#validity.fill(255)
        if (column.kind === 'string') this.#fillTexts(vector, column.codes.subarray(from, from + count), texts[place]!)
        else this.#fillNumbers(vector, column, from, count, this.#columns[place]!.type)
        this.#bindings.vector_ensure_validity_writable(vector)
        this.#bindings.copy_data_to_vector_validity(vector, 0, this.#validity.buffer, 0, this.#validity.length)
      }
      this.#appender.appendDataChunk(this.#chunk)
      if (this.#waitingBytes > FLUSH_BYTES) this.#flush()
    }
  }

  #flush(): void {
    this.#appender.flushSync()
    this.#waitingBytes = 0
  }

  close(): void {
    this.#appender.closeSync()
  }

  #fillTexts(vector: unknown, codes: Int32Array, texts: readonly Uint8Array[]): void {
    for (let row = 0; row < codes.length; row++) {
      const code = codes[row]!
      if (code < 0) this.#leaveOut(row)
      else {
        const text = texts[code]!
        this.#bindings.vector_assign_string_element_len(vector, row, text)
        this.#waitingBytes += text.length
      }
    }
  }

  #fillNumbers(
    vector: unknown,
    { values, missing }: WireColumn & { kind: 'number' },
    from: number,
    count: number,
    type: ColumnType,
  ): void {
    if (missing !== null) for (let row = 0; row < count; row++) if (missing[from + row] === 1) this.#leaveOut(row)
    const part = values.subarray(from, from + count)
    const bytes = type === 'boolean' ? 1 : 8
    if (type === 'boolean') new Uint8Array(this.#values).set(part)
    else if (type === 'integer') {
      const integers = new BigInt64Array(this.#values)
      for (let row = 0; row < count; row++) integers[row] = BigInt(Number.isFinite(part[row]!) ? part[row]! : 0)
    } else new Float64Array(this.#values).set(part)
    this.#bindings.copy_data_to_vector(vector, 0, this.#values, 0, count * bytes)
  }

  /** One bit a row, as Arrow has it: 0 is NULL. */
  #leaveOut(row: number): void {
    this.#validity[row >> 3]! &= ~(1 << (row & 7))
  }
}
