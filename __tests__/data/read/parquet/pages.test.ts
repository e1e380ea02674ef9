import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { cellOf } from '../../../../src/core/table.js'
import { openTable, readTable } from '../../../../src/data/index.js'

const FIXTURES = new URL('../../../fixtures/data/parquet/', import.meta.url)

/** A cell of the library as the table has it: dates as text, 64-bit integers as numbers, truth values as 0 and 1. */
function expected(value: unknown): unknown {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'string' ? value : Number(value)
}

describe('Parquet pages against the rows that hyparquet assembles', () => {
  // Full pages, pages with gaps and without any value, with dictionaries and without.
  it.each(['pages-1', 'pages-2', 'none', 'snappy'])('%s', async (name) => {
    const bytes = readFileSync(new URL(`${name}.parquet`, FIXTURES))
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)
    const rows = await parquetReadObjects({ file, compressors })
    const table = await readTable(new URL(`${name}.parquet`, FIXTURES).pathname)
    expect(table.rows).toBe(rows.length)
    for (const column of table.columns) {
      const cells = rows.map((_, row) => cellOf(column, row))
      const found = cells.map((cell) => (cell === null ? null : typeof cell === 'string' ? cell : Number(cell)))
      expect(found).toEqual(rows.map((row) => expected(row[column.name])))
    }
  })

  it('reads a chunk a row group', async () => {
    const sizes: number[] = []
    const table = await openTable(new URL('pages-1.parquet', FIXTURES).pathname)
    for await (const { rows } of table.chunks()) sizes.push(rows)
    expect(sizes).toEqual([800, 700])
  })
})
