import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { cellOf, type TableChunk } from '../../../../src/core/table.js'
import { openTable, type TableSource } from '../../../../src/data/index.js'

const ROWS = 12_000

/** The cells of a table as JSON, since comparing lists of them takes seconds, and how many rows its chunks have; what was lent is read before the next chunk is asked for. */
async function cellsOf(table: TableSource, size?: 'short'): Promise<{ cells: string; rows: number[] }> {
  const cells: unknown[][] = []
  const rows: number[] = []
  for await (const chunk of table.chunks(size)) {
    rows.push(chunk.rows)
    for (let row = 0; row < chunk.rows; row++) cells.push(chunk.columns.map((column) => cellOf(column, row)))
  }
  return { cells: JSON.stringify(cells), rows }
}

describe('a table that is read with little memory', () => {
  let folder = ''
  const file = (name: string, line: (row: number) => string, header = 'a,b,c'): string => {
    const path = join(folder, name)
    writeFileSync(path, `${header}\n${Array.from({ length: ROWS }, (_, row) => line(row)).join('\n')}\n`)
    return path
  }
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sparing-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it.each([
    ['plain numbers', (row: number) => `${row},${row / 7},${'0'.repeat(80)}${row}`],
    ['texts that all differ', (row: number) => `${row},${'word '.repeat(20)}${row},x`],
    ['few texts', (row: number) => `${'y'.repeat(120)}${row % 9},${row % 5 === 0 ? '' : row},NA`],
    ['quotes and line ends in cells', (row: number) => `"a ""${row}"",\n${'z'.repeat(100)}",${row},"${row % 3}"`],
    ['a column that is text at the end', (row: number) => `${row === ROWS - 1 ? 'n' : row},${'q'.repeat(120)},${row}`],
    ['a cell that is missing late', (row: number) => `${row},${'p'.repeat(120)},${row > 9_000 ? '' : row}`],
  ])('has the same cells: %s', async (name, line) => {
    const path = file(`${name}.csv`, line)
    const [usual, sparing] = [await openTable(path), await openTable(path, { sparing: true })]
    expect([sparing.rows, sparing.schema]).toEqual([usual.rows, usual.schema])
    const [all, short] = [await cellsOf(usual), await cellsOf(sparing, 'short')]
    expect(short.cells === all.cells).toBe(true)
    expect(all.rows).toEqual([ROWS])
    expect(short.rows).toEqual([4_096, 4_096, 3_808])
    expect(await cellsOf(sparing).then(({ cells, rows }) => [cells === all.cells, rows])).toEqual([true, all.rows])
  })

  it('lends its short chunks: their cells lie in the same memory', async () => {
    const table = await openTable(
      file('lent.csv', (row) => `${row},${row / 7},${'1'.repeat(90)}`),
      { sparing: true },
    )
    const buffers: unknown[] = []
    for await (const chunk of table.chunks('short')) buffers.push(bufferOf(chunk))
    expect(buffers).toHaveLength(3)
    expect(buffers[0] === buffers[1]).toBe(true)
  })

  it('keeps few distinct texts at hand', async () => {
    const path = file('texts.csv', (row) => `${'t'.repeat(400)}${row},1,2`)
    const dictionaries = async (table: TableSource, size?: 'short'): Promise<number> => {
      let most = 0
      for await (const { columns } of table.chunks(size))
        most = Math.max(most, columns[0]?.kind === 'string' ? columns[0].dictionary.length : 0)
      return most
    }
    expect(await dictionaries(await openTable(path))).toBe(ROWS)
    expect(await dictionaries(await openTable(path, { sparing: true }), 'short')).toBe(4_096)
  })
})

function bufferOf({ columns }: TableChunk): unknown {
  return columns[0]?.kind === 'number' ? columns[0].values.buffer : null
}
