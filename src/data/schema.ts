/**
 * What a column holds over the whole table. `integer` and `boolean` arrive as number columns; `timestamp` (known only
 * to typed formats) arrives as ISO 8601 text in a string column.
 */
export type ColumnType = 'number' | 'integer' | 'boolean' | 'string' | 'timestamp'

export interface ColumnSchema {
  readonly name: string
  readonly type: ColumnType
}
