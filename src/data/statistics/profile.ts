import type { TableChunk } from '../../core/table.js'
import { type ColumnSchema, type ColumnType, isTableSource, sourceOf, type TableSource } from '../table-source.js'
import { CategoryCounts } from './category-counts.js'
import { NumberValues } from './number-values.js'
import { RowHashes } from './row-hashes.js'
import { type RowSample, RowSampler } from './row-sample.js'

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

/** Everything that quality and drift need to know of a table, mergeable over chunks and shards of it. */
export class TableProfile {
  readonly schema: readonly ColumnSchema[]
  readonly columns: readonly ColumnProfile[]
  readonly hashes: RowHashes
  /** False when rows hold arrays beside the columns: equal columns are then no equal rows. */
  readonly wholeRows: boolean
  rows = 0

  constructor(schema: readonly ColumnSchema[], expectedRows = 0, wholeRows = true) {
    this.schema = schema
    this.wholeRows = wholeRows
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

  add(chunk: TableChunk): void {
    this.rows += chunk.rows
    this.hashes.add(chunk)
    for (const [position, column] of chunk.columns.entries()) {
      const profile = this.columns[position]!
      if (column.kind === 'string' && profile.kind === 'string') profile.texts.add(column)
      if (column.kind === 'number' && profile.kind === 'number') profile.values.add(column)
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
}

interface Reading {
  readonly profile: TableProfile
  readonly sample: RowSample
}

const READINGS = new WeakMap<TableSource | TableChunk, Promise<Reading>>()

/** Reads the table once; quality and drift of the same table share the result. */
export async function profileOf(table: TableSource | TableChunk): Promise<TableProfile> {
  return (await readingOf(table)).profile
}

/** Some rows of the table, from the same reading. */
export async function sampleOf(table: TableSource | TableChunk): Promise<RowSample> {
  return (await readingOf(table)).sample
}

function readingOf(table: TableSource | TableChunk): Promise<Reading> {
  const known = READINGS.get(table)
  if (known !== undefined) return known
  const made = readAll(isTableSource(table) ? table : sourceOf(table))
  READINGS.set(table, made)
  return made
}

async function readAll(source: TableSource): Promise<Reading> {
  const profile = new TableProfile(
    source.schema,
    source.rows ?? 0,
    source.tensors?.every((tensor) => tensor.inColumns) ?? true,
  )
  const sampler = new RowSampler(source.rows ?? 0)
  for await (const chunk of source.columnChunks?.() ?? source.chunks()) {
    profile.add(chunk)
    sampler.add(chunk)
  }
  return { profile, sample: sampler.rows() }
}

export function missingIn(column: ColumnProfile): number {
  return column.kind === 'string' ? column.texts.missing : column.values.missing
}

export function distinctIn(column: ColumnProfile): number {
  return column.kind === 'string' ? column.texts.distinct() : column.values.distinct()
}
