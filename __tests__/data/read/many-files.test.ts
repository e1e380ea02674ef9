import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { cellOf } from '../../../src/core/table.js'
import { openTable, readTable } from '../../../src/data/index.js'

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'many-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

async function cellsOf(path: string): Promise<unknown> {
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

describe('several files as one table', () => {
  it('come in the order of their names, from a folder and from a pattern', async () => {
    const folder = folderOf({
      'b.csv': 'x,y\n3,c\n',
      'a.csv': 'x,y\n1,a\n2,b\n',
      'c.jsonl': '{"y": "d", "x": 4}\n',
      _SUCCESS: '',
      '.crc': '',
    })
    const whole = { x: [1, 2, 3, 4], y: ['a', 'b', 'c', 'd'] }
    expect(await cellsOf(folder)).toEqual(whole)
    expect(await cellsOf(join(folder, '*.{csv,jsonl}'))).toEqual(whole)
    expect(await openTable(join(folder, '*.csv'))).toMatchObject({ rows: 3, format: 'csv' })
  })

  it('take the wider type, and that of the others where a column is empty', async () => {
    const folder = folderOf({ '1.csv': 'n,t,b\n1,,\n', '2.csv': 'n,t,b\n1.5,text,true\n', '3.csv': 'n,t,b\n,,\n' })
    expect(await cellsOf(folder)).toEqual({ n: [1, 1.5, null], t: [null, 'text', null], b: [null, true, null] })
    expect((await openTable(folder)).schema.map(({ type }) => type)).toEqual(['number', 'string', 'boolean'])
  })

  it.each([
    ['a column that is missing', { '1.csv': 'a,b\n1,2\n', '2.csv': 'a\n1\n' }, "2.csv lacks the column 'b', which"],
    ['a new column', { '1.csv': 'a\n1\n', '2.csv': 'a,c\n1,2\n' }, "2.csv has the column 'c', which"],
    [
      'text for numbers',
      { '1.csv': 'a\n1\n', '2.csv': 'a\nx\n' },
      "2.csv: the column 'a' holds values of the type string, in other files integer",
    ],
    [
      'text for fractions',
      { '1.csv': 'a\n1.5\n', '2.csv': 'a\nx\n' },
      "1.csv: the column 'a' holds values of the type number, in other files string",
    ],
    [
      'truth values for text',
      { '1.csv': 'a\nx\n', '2.csv': 'a\ntrue\n' },
      "2.csv: the column 'a' holds values of the type boolean",
    ],
    [
      'numbers for truth values',
      { '1.csv': 'a\ntrue\n', '2.csv': 'a\n1.5\n' },
      "2.csv: the column 'a' holds values of the type number",
    ],
    [
      'lists of other lengths',
      { '1.jsonl': '{"a": [1, 2]}\n', '2.jsonl': '{"a": [1]}\n' },
      '2.jsonl holds arrays of other shapes',
    ],
  ])('%s fails, naming file and column', async (_what, files, message) => {
    expect(await messageOf(folderOf(files))).toContain(message)
  })

  it('that are none fail clearly', async () => {
    const folder = folderOf({})
    expect(await messageOf(folder)).toContain('no data files')
    expect(await messageOf(join(folder, '*.csv'))).toContain('no data files')
    mkdirSync(join(folder, 'sub'))
    expect(await messageOf(folder)).toContain('no image in')
  })

  it('a file whose name looks like a pattern is that file', async () => {
    const folder = folderOf({ 'data[1].csv': 'a\n7\n' })
    expect(await cellsOf(join(folder, 'data[1].csv'))).toEqual({ a: [7] })
  })
})
