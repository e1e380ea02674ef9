import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import Papa from 'papaparse'
import { cellOf } from '../../../../src/core/table.js'
import { readTable } from '../../../../src/data/index.js'
import { cellDecoder } from '../../../../src/data/read/encoding.js'
import { ColumnBuffer } from '../../../../src/data/read/csv/column-buffer.js'
import { CsvParser } from '../../../../src/data/read/csv/parser.js'
import { TextDictionary } from '../../../../src/data/read/csv/text-dictionary.js'
import { MISSING_TEXTS } from '../../../../src/data/read/missing.js'

const folder = mkdtempSync(join(tmpdir(), 'papaparse-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const cell = fc.oneof(
  fc.constantFrom('', 'NA', 'a,b', 'say "hi"', 'two\nlines', 'cr\r\nlf', ' padded ', '"', 'é', '東京', '1;2'),
  fc.string({ maxLength: 6 }),
  fc.double().map(String),
)
const tables = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 })

/** The same text as both read it; papaparse gives '' and 'NA' where ModelGate has a missing cell. */
const orMissing = (text: string): string | null => (MISSING_TEXTS.has(text) ? null : text)

describe('delimited text against papaparse', () => {
  it('holds the same cells, whatever is quoted', async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(
        tables,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        async (rows, delimiter, newline) => {
          // A leading text keeps every column one of strings, so that cells can be compared as they are.
          const all = [['text', 'text', 'text'], ...rows.map((row) => [...row])]
          const text = Papa.unparse({ fields: ['a', 'b', 'c'], data: all }, { delimiter, newline, quotes: true })
          const path = join(folder, `${run++ % 4}.csv`)
          writeFileSync(path, text)
          const wanted = Papa.parse<string[]>(text, { delimiter, newline }).data.slice(1)
          const chunk = await readTable(path, { delimiter })
          const found = Array.from({ length: chunk.rows }, (_, row) =>
            chunk.columns.map((column) => cellOf(column, row)),
          )
          expect(found).toEqual(wanted.map((row) => row.map(orMissing)))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('holds the same numbers and truth values, in columns of their own kind', async () => {
    const gone = fc.constantFrom('', 'NA')
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.integer().map(String),
      fc.integer({ min: -99_999, max: 99_999 }).map((cents) => (cents / 100).toFixed(2)),
    )
    const truth = fc.constantFrom('True', 'False', 'TRUE', 'FALSE', 'true', 'false')
    const rows = fc.array(fc.tuple(fc.oneof(number, gone), fc.oneof(truth, gone), fc.constantFrom('a', 'b c', 'NA')), {
      minLength: 1,
      maxLength: 60,
    })
    const wanted = [(text: string) => Number(text), (text: string) => text.toLowerCase() === 'true', String]
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        async (random, delimiter, newline, quotes) => {
          // The first row settles the kinds: a column without any value is one of numbers.
          const data = [['1.5', 'true', 'a'], ...random]
          const text = Papa.unparse({ fields: ['number', 'truth', 'text'], data }, { delimiter, newline, quotes })
          const path = join(folder, 'kinds.csv')
          writeFileSync(path, text)
          const cells = Papa.parse<string[]>(text, { delimiter, newline }).data.slice(1)
          const chunk = await readTable(path, { delimiter, decimal: '.' })
          for (const [position, column] of chunk.columns.entries()) {
            const expected = cells.map((row) =>
              MISSING_TEXTS.has(row[position]!) ? null : wanted[position]!(row[position]!),
            )
            expect(Array.from({ length: chunk.rows }, (_, row) => cellOf(column, row))).toEqual(expected)
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('gives the same rows when the bytes come in pieces of any size', () => {
    const text = 'a,b\n1,"x\ny"\r\n2.5,"q""q"\n\n-3e2,z\r\n,"é"\n'
    const bytes = Buffer.from(text)
    const decode = cellDecoder('utf-8')
    const parse = (size: number): unknown => {
      const columns = [
        new ColumnBuffer('a', 'number', new TextDictionary(decode)),
        new ColumnBuffer('b', 'string', new TextDictionary(decode)),
      ]
      const parser = new CsvParser(columns, {
        dialect: { delimiter: ',', decimal: '.' },
        hasHeader: true,
        chunkRows: 65_536,
        path: 'pieces.csv',
      })
      let carry = Buffer.alloc(0)
      for (let at = 0; at < bytes.length; at += size) {
        const block = Buffer.concat([carry, bytes.subarray(at, at + size)])
        carry = block.subarray(parser.parse(block, 0, false))
      }
      parser.parse(carry, 0, true)
      return parser.take()
    }
    const whole = parse(bytes.length)
    expect(whole).toMatchObject({ rows: 4 })
    for (let size = 1; size < bytes.length; size++) expect(parse(size)).toEqual(whole)
  })
})
