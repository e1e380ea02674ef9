import type { TableChunk } from '../../core/table.js'
import type { ColumnSchema, ColumnType } from '../schema.js'
import { CategoryCounts, type CategoryState } from './category-counts.js'
import { NumberValues, type NumberState } from './number-values.js'
import { RowHashes, type RowHashState } from './row-hashes.js'

/** Doubles held for exact order statistics, over all columns of a table: 256 MiB. */
const EXACT_VALUES = 2 ** 25

export interface NumberProfile {
  readonly kind: 'number'
  readonly name: string
  readonly type: ColumnType
  readonly values: NumberValues
}

export interface TextProfile {
  readonly kind: 'string'
  readonly name: string
  readonly type: ColumnType
  readonly texts: CategoryCounts
}

export type ColumnProfile = NumberProfile | TextProfile

/** A profile as plain data, which other threads and processes can take. */
export interface ProfileState {
  readonly schema: readonly ColumnSchema[]
  readonly wholeRows: boolean
  readonly rows: number
  readonly hashes: RowHashState
  readonly columns: readonly (NumberState | CategoryState)[]
}

/** Everything that quality and drift need to know of a table, mergeable over chunks and shards of it. */
export class TableProfile {
  readonly schema: readonly ColumnSchema[]
  readonly columns: readonly ColumnProfile[]
  readonly hashes: RowHashes
  /** False when rows hold arrays beside the columns: equal columns are then no equal rows. */
  readonly wholeRows: boolean
  rows = 0

  constructor(
    schema: readonly ColumnSchema[],
    expectedRows = 0,
    wholeRows = true,
    parts?: Pick<TableProfile, 'columns' | 'hashes'>,
  ) {
    this.schema = schema
    this.wholeRows = wholeRows
    if (parts !== undefined) {
      this.columns = parts.columns
      this.hashes = parts.hashes
      return
    }
    const limit = Math.max(65_536, Math.floor(EXACT_VALUES / Math.max(1, schema.length)))
    this.columns = schema.map(({ name, type }): ColumnProfile =>
      type === 'string' || type === 'timestamp'
        ? { kind: 'string', name, type, texts: new CategoryCounts() }
        : { kind: 'number', name, type, values: new NumberValues(limit, expectedRows) },
    )
    this.hashes = new RowHashes(
      schema.map(({ name }) => name),
      expectedRows,
    )
  }

  /** @param spent true when the arrays of the chunk may be changed and kept */
  add(chunk: TableChunk, spent = false): void {
    this.rows += chunk.rows
    this.hashes.add(chunk)
    for (const [position, column] of chunk.columns.entries()) {
      const profile = this.columns[position]!
      if (column.kind === 'string' && profile.kind === 'string') profile.texts.add(column)
      if (column.kind === 'number' && profile.kind === 'number') profile.values.add(column, spent)
    }
  }

  /** Adds a profile of other rows of the same table (same schema). */
  merge(other: TableProfile): void {
    this.rows += other.rows
    this.hashes.merge(other.hashes)
    for (const [position, profile] of this.columns.entries()) {
      const column = other.columns[position]!
      if (column.kind === 'string' && profile.kind === 'string') profile.texts.merge(column.texts)
      if (column.kind === 'number' && profile.kind === 'number') profile.values.merge(column.values)
    }
  }

  column(name: string): ColumnProfile | undefined {
    return this.columns.find((column) => column.name === name)
  }

  /** The same profile as plain data. It shares the arrays: who sends them away is done with the profile. */
  state(): ProfileState {
    const { schema, wholeRows, rows } = this
    const columns = this.columns.map((column) =>
      column.kind === 'string' ? column.texts.state() : column.values.state(),
    )
    return { schema, wholeRows, rows, hashes: this.hashes.state(), columns }
  }

  /** The profile that `state` was made of. */
  static of(state: ProfileState): TableProfile {
    const hashes = RowHashes.of(state.hashes)
    const columns = state.schema.map(({ name, type }, position): ColumnProfile => {
      const column = state.columns[position]!
      return column.kind === 'string'
        ? { kind: 'string', name, type, texts: CategoryCounts.of(column) }
        : { kind: 'number', name, type, values: NumberValues.of(column) }
    })
    const profile = new TableProfile(state.schema, 0, state.wholeRows, { hashes, columns })
    profile.rows = state.rows
    return profile
  }
}

export function missingIn(column: ColumnProfile): number {
  return column.kind === 'string' ? column.texts.missing : column.values.missing
}

export function distinctIn(column: ColumnProfile): number {
  return column.kind === 'string' ? column.texts.distinct() : column.values.distinct()
}
