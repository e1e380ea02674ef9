import type { ColumnType } from '../core/data-schema.js'

export type { ColumnType }

export interface ColumnSchema {
  readonly name: string
  readonly type: ColumnType
}
