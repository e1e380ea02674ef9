import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { cellOf } from '../../../src/core/table.js'
import { openTable, readTable } from '../../../src/data/index.js'

const FIXTURES = '__tests__/fixtures/data/arrays'
const expected = JSON.parse(readFileSync(`${FIXTURES}/tables.json`, 'utf8')) as Record<string, unknown[]>

async function cellsOf(path: string): Promise<Record<string, unknown[]>> {
  const table = await readTable(path)
  return Object.fromEntries(
    table.columns.map((column) => [column.name, Array.from({ length: table.rows }, (_, row) => cellOf(column, row))]),
  )
}

async function messageOf(path: string): Promise<string> {
  return readTable(path).then(
    () => 'no error',
    (error: unknown) => (error as Error).message,
  )
}

describe('Arrow and Feather', () => {
  it.each(['plain.feather', 'lz4.feather', 'zstd.feather', 'stream.arrows', 'stream_lz4.arrows'])(
    '%s holds what pandas reads from it',
    async (name) => {
      expect(await cellsOf(`${FIXTURES}/${name}`)).toEqual(expected)
      const { schema, rows } = await openTable(`${FIXTURES}/${name}`)
      expect(rows).toBe(40)
      expect(Object.fromEntries(schema.map((column) => [column.name, column.type]))).toEqual({
        real: 'number',
        single: 'number',
        whole: 'integer',
        small: 'integer',
        maybe: 'integer',
        flag: 'boolean',
        name: 'string',
        city: 'string',
        id: 'string',
        day: 'timestamp',
        time: 'timestamp',
      })
    },
  )

  it('come in the batches of the file', async () => {
    const sizes: number[] = []
    for await (const chunk of (await openTable(`${FIXTURES}/lz4.feather`)).chunks()) sizes.push(chunk.rows)
    expect(sizes).toEqual([16, 16, 8])
  })

  it('read LZ4 blocks that refer to the block before', async () => {
    const { n } = await cellsOf(`${FIXTURES}/linked_blocks.feather`)
    expect(n).toEqual(Array.from({ length: 60_000 }, (_, at) => (at % 30_000) % 251))
  })

  it('leave out the index that pandas wrote', async () => {
    expect((await openTable(`${FIXTURES}/indexed.feather`)).schema.map(({ name }) => name)).toEqual(['real'])
  })

  it('give lists of one length as tensors', async () => {
    const source = await openTable(`${FIXTURES}/lists.feather`)
    const { tensors, columns } = await readTable(source)
    expect(source.tensors).toEqual([
      { name: 'fixed', shape: [3] },
      { name: 'tokens', shape: [2] },
    ])
    expect(columns.map(({ name }) => name)).toEqual(['label'])
    expect(Array.from(tensors![0]!.data)).toEqual(Array.from({ length: 12 }, (_, at) => at))
    expect(Array.from(tensors![1]!.data)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  it.each([
    ['ragged.feather', "row 2: 'tokens' has the shape [1], those before it have [2]"],
    ['struct.feather', "column 's'"],
  ])('%s is refused: %s', async (name, message) => {
    expect(await messageOf(`${FIXTURES}/bad/${name}`)).toContain(message)
  })

  it('a cut or damaged file fails clearly wherever it is cut', async () => {
    const bytes = readFileSync(`${FIXTURES}/lz4.feather`)
    const path = join(mkdtempSync(join(tmpdir(), 'arrow-')), 'x.feather')
    for (const length of [9, 40, 700, 3_000, 5_000]) {
      writeFileSync(path, bytes.subarray(0, length))
      expect(await messageOf(path)).toMatch(/not readable Arrow data/)
    }
    const changed = Buffer.from(bytes)
    changed.fill(0xff, 16, 40)
    writeFileSync(path, changed)
    expect(await messageOf(path)).toMatch(/not readable Arrow data/)
  })
})

describe('zstandard', () => {
  it('is decompressed on every Node, with its own zlib or without', async () => {
    const { n, t } = await cellsOf(`${FIXTURES}/text.csv.zst`)
    expect(n).toEqual(Array.from({ length: 5_000 }, (_, at) => at))
    expect(t![4_999]).toBe('text 1')
  })

  it('that is cut off fails clearly', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'zstd-')), 'x.csv.zst')
    const bytes = readFileSync(`${FIXTURES}/text.csv.zst`)
    writeFileSync(path, bytes.subarray(0, bytes.length - 200))
    expect(await messageOf(path)).toContain('the compressed data is damaged')
  })
})

describe('Parquet codecs', () => {
  it.each(['none', 'snappy', 'gzip', 'brotli', 'zstd', 'lz4'])('%s holds what pandas reads from it', async (codec) => {
    expect(await cellsOf(`${FIXTURES}/${codec}.parquet`)).toEqual(expected)
  })
})
