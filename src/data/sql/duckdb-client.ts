import { createRequire } from 'node:module'

/**
 * What is used of DuckDB's client for Node (https://duckdb.org/docs/stable/clients/node_neo/overview), which is not part of
 * ModelGate: it is loaded by path, in a process of its own.
 */
export interface DuckDb {
  readonly DuckDBInstance: {
    create(path: string, options: Readonly<Record<string, string>>): Promise<Instance>
  }
  readonly DuckDBDataChunk: { create(types: readonly unknown[]): DataChunk }
  readonly StatementType: { readonly SELECT: number }
  readonly DOUBLE: unknown
  readonly BIGINT: unknown
  readonly BOOLEAN: unknown
  readonly VARCHAR: unknown
}

interface Instance {
  connect(): Promise<Connection>
}

export interface Connection {
  run(sql: string): Promise<unknown>
  runAndReadAll(sql: string): Promise<{ getRowsJson(): unknown[][] }>
  extractStatements(sql: string): Promise<{ readonly count: number; prepare(index: number): Promise<Prepared> }>
  createAppender(table: string, schema: string): Promise<Appender>
  interrupt(): void
}

interface Prepared {
  readonly statementType: number
  readonly columnCount: number
  readonly parameterCount: number
  destroySync(): void
}

export interface Appender {
  appendDataChunk(chunk: DataChunk): void
  flushSync(): void
  closeSync(): void
}

export interface DataChunk {
  /** The engine's own object, for the bindings. */
  readonly chunk: unknown
}

/** The C interface, one function each: https://duckdb.org/docs/stable/clients/c/vector */
export interface Bindings {
  data_chunk_reset(chunk: unknown): void
  data_chunk_set_size(chunk: unknown, size: number): void
  data_chunk_get_vector(chunk: unknown, column: number): unknown
  vector_ensure_validity_writable(vector: unknown): void
  vector_assign_string_element_len(vector: unknown, row: number, text: Uint8Array): void
  copy_data_to_vector(vector: unknown, at: number, from: ArrayBuffer, start: number, bytes: number): void
  copy_data_to_vector_validity(vector: unknown, at: number, from: ArrayBuffer, start: number, bytes: number): void
}

/** @throws what Node throws when there is no such module, or its engine does not fit this machine */
export function loadDuckDb(client: string): { readonly duckdb: DuckDb; readonly bindings: Bindings } {
  const require = createRequire(client)
  return { duckdb: require(client) as DuckDb, bindings: require('@duckdb/node-bindings') as Bindings }
}
