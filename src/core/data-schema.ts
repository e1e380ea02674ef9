/**
 * What a column holds over the whole table. `integer` and `boolean` arrive as number columns; `timestamp` (known only
 * to typed formats) arrives as ISO 8601 text in a string column.
 */
export type ColumnType = 'number' | 'integer' | 'boolean' | 'string' | 'timestamp'

/** What reference data tells of a column. */
export interface LearntColumn {
  readonly name: string
  readonly type: ColumnType
  /** Share of cells without a value, in [0,1]. */
  readonly missing: number
  /** Smallest and largest finite number; null for texts and for columns without a number. */
  readonly range: readonly [number, number] | null
  /** All texts of a categorical column; null for numbers, ids, times and prose. */
  readonly categories: readonly string[] | null
}

/** What data quality learns from reference data: columns by their names, in their order. */
export interface DataSchema {
  /** The column that holds the label; fresh data lacks it. */
  readonly target: string | null
  readonly columns: readonly LearntColumn[]
}

/** A schema that is kept with a deployment. */
export interface StoredSchema {
  /** Id of the deployment that it is stored with. */
  readonly deployment: string
  readonly schema: DataSchema
}
