import type { ColumnType } from '../table-source.js'
import type { SqlAnswer } from './check.js'

/** What the engine's process is asked, one request after the other; each is answered before the next is sent. */
export type SqlRequest =
  | {
      readonly kind: 'open'
      /** Module of DuckDB's client for Node. */
      readonly client: string
      /** Folder of this process alone, for data that exceeds the memory. */
      readonly folder: string
      readonly memoryMb: number
      readonly threads: number
    }
  | { readonly kind: 'table'; readonly name: string; readonly columns: readonly WireSchema[] }
  | { readonly kind: 'chunk'; readonly name: string; readonly rows: number; readonly columns: readonly WireColumn[] }
  | { readonly kind: 'lock' }
  | { readonly kind: 'query'; readonly sql: string; readonly single: boolean; readonly timeoutMs: number }

export interface WireSchema {
  readonly name: string
  readonly type: ColumnType
}

/** A column of a chunk: values with a mark where a cell is missing, or texts by their place in a list (-1: missing). */
export type WireColumn =
  | { readonly kind: 'number'; readonly values: Float64Array; readonly missing: Uint8Array | null }
  | { readonly kind: 'string'; readonly codes: Int32Array; readonly dictionary: readonly string[] }

export type SqlReply = { readonly kind: 'done' } | { readonly kind: 'failed'; readonly reason: string } | SqlAnswer
