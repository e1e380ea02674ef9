import type { TableSource } from '../table-source.js'

/** What the rules are about; they are tables of these names in SQL. */
export interface SqlTables {
  readonly data: TableSource
  readonly reference: TableSource | null
}

export interface EngineSettings {
  /** Module of DuckDB's client for Node. */
  readonly client: string
  /** Folder of this run alone. */
  readonly tempDirectory: string
  readonly memoryMb: number
  readonly threads: number
  readonly signal: AbortSignal
}

export interface SqlSettings extends Omit<EngineSettings, 'client'> {
  /** Finds or fetches DuckDB's client. @throws ModelGateError when there is none */
  readonly client: () => Promise<string>
  /** Of one query, in milliseconds. */
  readonly timeoutMs: number
}
