import type { TableChunk } from '../../core/table.js'
import { isTableSource, sourceOf, type TableSource } from '../table-source.js'
import type { RowSample } from './row-sample.js'
import type { TableProfile } from './table-profile.js'
import { StatisticsCollector, type TableStatistics } from './table-statistics.js'

export * from './table-profile.js'

const READINGS = new WeakMap<TableSource | TableChunk, Promise<TableStatistics>>()

/** Reads the table once; quality and drift of the same table share the result. */
export async function profileOf(table: TableSource | TableChunk): Promise<TableProfile> {
  return (await statisticsOf(table)).profile
}

/** Some rows of the table, from the same reading. */
export async function sampleOf(table: TableSource | TableChunk): Promise<RowSample> {
  return (await statisticsOf(table)).sample
}

function statisticsOf(table: TableSource | TableChunk): Promise<TableStatistics> {
  const known = READINGS.get(table)
  if (known !== undefined) return known
  const source = isTableSource(table) ? table : sourceOf(table)
  const made = source.statistics?.() ?? collectStatistics(source)
  READINGS.set(table, made)
  return made
}

/** Reads the table in this thread. @param spent true when its chunks are made anew for this reading */
export async function collectStatistics(source: TableSource, spent = false): Promise<TableStatistics> {
  const { schema, rows, tensors } = source
  const wholeRows = tensors?.every((tensor) => tensor.inColumns) ?? true
  const collector = new StatisticsCollector({ schema, rows, wholeRows })
  for await (const chunk of source.columnChunks?.() ?? source.chunks()) collector.add(chunk, spent)
  return collector.finish()
}
