import type { TableChunk } from '../../core/table.js'
import { isTableSource, sourceOf, type TableSource } from '../table-source.js'
import { RowHashes } from './row-hashes.js'

const KNOWN = new WeakMap<TableSource | TableChunk, RowHashes>()

/** Hashes of the rows by some of their columns, which takes a reading of its own. */
export async function hashesOf(table: TableSource | TableChunk, names: readonly string[]): Promise<RowHashes> {
  const known = KNOWN.get(table)
  if (known?.isOf(names) === true) return known
  const hashes = new RowHashes(names)
  for await (const chunk of (isTableSource(table) ? table : sourceOf(table)).chunks()) hashes.add(chunk)
  return hashes
}

/** Tells what a reading would give, of a table that other processes have read. */
export function rememberHashes(table: TableSource, hashes: RowHashes): void {
  KNOWN.set(table, hashes)
}
