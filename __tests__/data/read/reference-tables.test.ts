import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { openTable, readTable } from '../../../src/data/index.js'
import { cellOf, type TableChunk } from '../../../src/core/table.js'

const FIXTURES = '__tests__/fixtures/data'
interface ExpectedColumn {
  readonly name: string
  readonly type: string
  readonly cells: readonly (number | string | boolean | null)[]
}
interface Expected {
  readonly rows: number
  readonly columns: readonly ExpectedColumn[]
}
const read = (name: string): unknown => JSON.parse(readFileSync(`${FIXTURES}/${name}`, 'utf8'))
const csv = read('csv.json') as Record<string, Expected>

function cellsOf(chunk: TableChunk): Record<string, unknown[]> {
  return Object.fromEntries(
    chunk.columns.map((column) => [
      column.name,
      Array.from({ length: chunk.rows }, (_, row) => {
        const cell = cellOf(column, row)
        return cell === Infinity ? 'inf' : cell === -Infinity ? '-inf' : cell
      }),
    ]),
  )
}

async function expectTable(path: string, expected: Expected, types: Record<string, string> = {}): Promise<void> {
  const source = await openTable(path)
  expect(source.rows).toBe(expected.rows)
  expect(Object.fromEntries(source.schema.map(({ name, type }) => [name, type]))).toEqual(
    Object.fromEntries(expected.columns.map(({ name, type }) => [name, types[name] ?? type])),
  )
  expect(cellsOf(await readTable(path))).toEqual(
    Object.fromEntries(expected.columns.map(({ name, cells }) => [name, cells])),
  )
}

// Where ModelGate departs from pandas on purpose: a boolean column may have gaps, an integer one too.
const OTHER_TYPES: Record<string, Record<string, string>> = {
  booleans: { withmissing: 'boolean' },
  missing_tokens: { n: 'integer', m: 'integer' },
  blank_lines: {},
}

describe('tables as pandas reads them', () => {
  it.each(readdirSync(`${FIXTURES}/csv`).filter((name) => name.endsWith('.csv')))('%s', async (file) => {
    const name = file.replace('.csv', '')
    await expectTable(`${FIXTURES}/csv/${file}`, csv[name]!, OTHER_TYPES[name])
  })

  it('reads gzip by its magic bytes', async () => {
    await expectTable(`${FIXTURES}/csv/gzipped.csv.gz`, csv['plain']!)
  })

  const mixed = read('mixed.json') as Expected
  const gaps = { gaps: 'integer' }

  it.each(['none', 'snappy', 'gzip', 'brotli', 'zstd', 'lz4'])('Parquet compressed with %s', async (codec) => {
    await expectTable(`${FIXTURES}/parquet/${codec}.parquet`, mixed)
  })

  it.each(['lines.jsonl', 'records.json'])('%s', async (file) => {
    await expectTable(`${FIXTURES}/json/${file}`, mixed, gaps)
  })

  it.each(['typed', 'typed_no_statistics'])('Parquet types (%s)', async (file) => {
    const source = await openTable(`${FIXTURES}/parquet/${file}.parquet`)
    expect(source.schema.map(({ type }) => type)).toEqual([
      'integer',
      'integer',
      'string',
      'number',
      'number',
      'timestamp',
      'timestamp',
      'string',
      'boolean',
    ])
    expect(cellsOf(await readTable(source.path))).toEqual({
      int8: [1, null, -3],
      uint64: [1, 2, 3],
      big: ['9007199254740993', '1', null],
      float32: [Math.fround(0.1), 2.5, null],
      decimal: [1.25, -3.1, null],
      stamp: ['1970-01-01T00:00:00.000Z', '2023-11-14T22:13:20.123456Z', null],
      day: ['1970-01-01', '2022-01-08', null],
      coded: ['a', 'b', 'a'],
      flag: [true, null, false],
    })
  })

  it('leaves out the index that pandas stored', async () => {
    const { schema } = await openTable(`${FIXTURES}/parquet/index.parquet`)
    expect(schema.map(({ name }) => name)).toEqual(['int', 'float', 'flag', 'gaps', 'words'])
  })
})
