import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from '@jest/globals'
import { ModelGateError } from '../../../src/core/errors.js'
import { openTable, readTable } from '../../../src/data/index.js'

const folder = mkdtempSync(join(tmpdir(), 'bad-data-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})
const FIXTURES = '__tests__/fixtures/data'

async function failure(path: string): Promise<ModelGateError> {
  try {
    await readTable(path)
  } catch (error) {
    if (error instanceof ModelGateError) return error
    throw error
  }
  throw new Error('no error')
}

async function failureOf(content: string | Buffer, name = 'table.csv'): Promise<{ code: string; message: string }> {
  const path = join(folder, name)
  writeFileSync(path, content)
  const { code, message } = await failure(path)
  return { code, message: message.replace(`${path}: `, '') }
}

describe('a bad table ends in one clear error', () => {
  it.each([
    ['too few cells, by line', 'a,b,c\n1,2,3\n\n4,5\n', 'data', 'line 4: 2 of 3 columns'],
    ['too many cells, by line', 'a,b\n1,2\n3,4,5,6\n', 'data', 'line 3: 4 columns where the header has 2'],
    ['lines inside quotes are counted', 'a,b\n"1\n2\n3",x\n1\n', 'data', 'line 5: 1 of 2 columns'],
    ['a cell too many at the end of the file', 'a,b\n1,2\n3,4,5', 'data', 'line 3: 3 columns where the header has 2'],
    ['an unclosed quote', 'a,b\n1,"x\n2,y\n', 'data', "line 2, column 2 ('b'): a quote is never closed"],
    ['text behind a quote', 'a,b\n1,"x"y\n', 'data', "line 2, column 2 ('b'): text follows the closing quote"],
    ['the same name twice', 'a,b,a\n1,2,3\n', 'data', "columns 1 and 3 are both named 'a'"],
    ['a header and nothing else', 'a,b\n', 'data', 'the table has a header but no rows'],
    ['blank lines only', '\n\n  \n', 'data', 'the table has no header line and no rows'],
    [
      'data where the header should be',
      '1.5,2.5\n3,4\n',
      'data',
      'line 1 holds only numbers, so it seems to be data, not a header',
    ],
  ])('%s', async (_, content, code, message) => {
    expect(await failureOf(content)).toEqual({ code, message })
  })

  it.each([
    ['empty file', '', 'empty-file', 'the file is empty'],
    [
      'pointer of git-lfs',
      'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n',
      'lfs-pointer',
      'a git-lfs pointer',
    ],
    [
      'Excel',
      Buffer.from('PK\x03\x04rest of the archive'),
      'unsupported',
      'a zip archive or Excel file is not read as a table',
    ],
    ['other binary data', Buffer.from([1, 0, 3, 0xff, 0, 7, 9]), 'corrupt', 'binary data of an unknown format'],
    [
      'a cut-off gzip',
      gzipSync(Buffer.from('a,b\n1,2\n')).subarray(0, 20),
      'corrupt',
      'the compressed data is damaged',
    ],
    ['Parquet cut off', Buffer.from('PAR1 and then nothing'), 'corrupt', 'not a readable Parquet file'],
    [
      'a record that never ends',
      '{"a": 1}\n{"a": "x',
      'corrupt',
      'the record or list that is open on line 2 never ends',
    ],
    ['bad JSON', '{"a": 1}\n{"a": NaN}\n', 'data', 'line 2: not valid JSON'],
    ['nested JSON', '{"a": 1}\n\n{"a": {"b": 1}}\n', 'data', "line 3: 'a' holds a nested value"],
    ['a key twice', '{"a": 1}\n{"a": ":1", "b": 2, "a": 2}\n', 'data', "line 2: the record holds 'a' more than once"],
    ['a key twice, once escaped', '[{"b": [":"], "a": 1, "\\u0061" : 1}]', 'data', "'a' more than once"],
    ['a key of the prototype twice', '{"__proto__": 1, "__proto__": 1}', 'data', "'__proto__' more than once"],
    ['lists in some records', '{"a": 1}\n\n{"a": [1]}\n', 'data', "line 3: 'a' holds lists in some records"],
    ['JSON without objects', '[1, 2]', 'data', 'line 1: the table'],
  ])('%s', async (name, content, code, message) => {
    if (name === 'JSON without objects') {
      expect((await failureOf(content)).code).toBe('data')
      return
    }
    const found = await failureOf(content)
    expect(found.code).toBe(code)
    expect(found.message).toContain(message)
  })

  it('a file that is not there', async () => {
    expect((await failure(join(folder, 'nowhere.csv'))).code).toBe('not-found')
  })

  it('Parquet that is no flat table', async () => {
    expect((await failure(`${FIXTURES}/parquet/nested.parquet`)).message).toContain("column 'list'")
    expect((await failure(`${FIXTURES}/parquet/empty.parquet`)).message).toContain('no rows')
  })

  it('more rows than asked for', async () => {
    const path = join(folder, 'many.csv')
    writeFileSync(path, `a\n${'1\n'.repeat(100)}`)
    await expect(readTable(path, { maxRows: 99 })).rejects.toMatchObject({ code: 'limit' })
    expect((await readTable(path, { maxRows: 100 })).rows).toBe(100)
  })

  it('names from a file cannot write control characters into a message', async () => {
    const { message } = await failureOf('a\u001b[31m,a\u001b[31m\n1,2\n')
    expect(message).toBe("columns 1 and 2 are both named 'a\\u001b[31m'")
  })
})

describe('unusual but good tables', () => {
  it('has colons, quotes and brackets in keys and texts of JSON', async () => {
    const path = join(folder, 'colons.jsonl')
    writeFileSync(path, '{"a:b": "x:{\\"y\\": 1}", "c\\"": "[", "d": [1, 2]}\n{"a:b":":","c\\"":"\\\\","d":[3,4]}\n')
    const { columns } = await readTable(path)
    expect(columns.map((column) => column.kind === 'string' && [column.name, ...column.dictionary])).toEqual([
      ['a:b', 'x:{"y": 1}', ':'],
      ['c"', '[', '\\'],
    ])
  })

  it('has 10,000 columns', async () => {
    const path = join(folder, 'wide.csv')
    const names = Array.from({ length: 10_000 }, (_, at) => `column_number_${at}`)
    const row = names.map((_, at) => at * 1.5).join(',')
    writeFileSync(path, `${names.join(',')}\n${row}\n${row}\n`)
    const { schema, rows } = await openTable(path)
    expect([schema.length, rows]).toEqual([10_000, 2])
  })

  it('turns a column into text everywhere when one cell far down is text', async () => {
    const path = join(folder, 'late.csv')
    const lines = Array.from(
      { length: 150_000 },
      (_, at) => `${at},${at === 90_000 ? 'oops' : `0${at}`},${at % 2 === 0 ? 'True' : ''}`,
    )
    writeFileSync(path, `id,mixed,flag\n${lines.join('\n')}\n`)
    const source = await openTable(path)
    expect(source.schema.map(({ type }) => type)).toEqual(['integer', 'string', 'boolean'])
    const kinds = new Set<string>()
    for await (const chunk of source.chunks()) kinds.add(chunk.columns.map(({ kind }) => kind).join())
    expect([...kinds]).toEqual(['number,string,number'])
    const [, mixed] = (await readTable(path)).columns
    expect(mixed?.kind === 'string' && [0, 7, 90_000].map((row) => mixed.dictionary[mixed.codes[row]!])).toEqual([
      '00',
      '07',
      'oops',
    ])
  })

  it('keeps integers beyond 2^53 as they are written', async () => {
    const path = join(folder, 'long.csv')
    writeFileSync(path, 'id,x\n9007199254740993,9007199254740993.5\n1,2\n')
    expect((await openTable(path)).schema.map(({ type }) => type)).toEqual(['string', 'number'])
    writeFileSync(path, '{"id":9007199254740993,"t":"123456789012345678"}\n{"id":1,"t":""}\n')
    const chunk = await readTable(path)
    expect(chunk.columns.map((column) => column.kind === 'string' && column.dictionary)).toEqual([
      ['9007199254740993', '1'],
      ['123456789012345678', ''],
    ])
  })

  it('falls back to Windows-1252 when bytes late in the file are no UTF-8', async () => {
    const path = join(folder, 'latin.csv')
    writeFileSync(
      path,
      Buffer.concat([Buffer.from(`a\n${'plain\n'.repeat(60_000)}`), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a])]),
    )
    const [column] = (await readTable(path)).columns
    expect(column?.kind === 'string' && column.dictionary).toEqual(['plain', 'café'])
  })

  it('reads a table without header when told so', async () => {
    const path = join(folder, 'bare.csv')
    writeFileSync(path, '1.5,a\n2.5,b\n')
    expect((await openTable(path, { header: false })).schema).toEqual([
      { name: 'x0', type: 'number' },
      { name: 'x1', type: 'string' },
    ])
  })
})
