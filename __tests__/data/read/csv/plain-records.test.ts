import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Column } from '../../../../src/core/table.js'
import type { ByteSource } from '../../../../src/data/read/bytes.js'
import type { CellKind, Dialect } from '../../../../src/data/read/csv/dialect.js'
import { buffersOf, parseAll } from '../../../../src/data/read/csv/layout.js'
import { PlainRecords } from '../../../../src/data/read/csv/plain-records.js'

const COMMAS: Dialect = { delimiter: ',', decimal: '.' }

interface Parsed {
  readonly kinds: readonly CellKind[]
  readonly dialect?: Dialect
  /** Where the stream is cut. */
  readonly piece?: number
}

/** Everything that parsing a text gives, by the size of the file with WebAssembly or without. */
async function parsed(text: string, size: number, { kinds, dialect = COMMAS, piece = text.length }: Parsed) {
  const whole = Buffer.from(text, 'utf8')
  const bytes: ByteSource = {
    path: 'table.csv',
    file: 'table.csv',
    size,
    compression: 'none',
    async *stream() {
      for (let at = 0; at < whole.length; at += piece) yield await Promise.resolve(whole.subarray(at, at + piece))
    },
    head: (count) => Promise.resolve(whole.subarray(0, count)),
  }
  const names = kinds.map((_, position) => `c${position}`)
  const layout = { encoding: 'utf-8', bom: 0, dialect, hasHeader: false, names, kinds } as const
  const columns = buffersOf(layout)
  const cells: unknown[] = []
  let error: unknown = null
  try {
    for await (const chunk of parseAll(bytes, layout, columns)) {
      const dead = columns.map(({ stale }) => stale)
      cells.push(chunk.rows, ...chunk.columns.filter((_, position) => !dead[position]).map(bitsOf))
    }
  } catch (caught) {
    error = (caught as Error).message
  }
  const found = columns.map(({ kind, integers, large, present, stale }) =>
    stale ? kind : [kind, integers, large, present > 0],
  )
  return { cells, error, found }
}

function bitsOf(column: Column): unknown {
  if (column.kind === 'string') return { codes: column.codes, texts: column.dictionary }
  const { values, ...rest } = column
  return { ...rest, bits: new BigUint64Array(values.buffer, values.byteOffset, values.length) }
}

async function expectSame(text: string, options: Parsed): Promise<void> {
  expect(await parsed(text, 1e9, options)).toEqual(await parsed(text, 0, options))
}

/** Columns of numbers as they are read in WebAssembly. */
async function numbers(texts: readonly string[]): Promise<Float64Array> {
  const { cells } = await parsed(`${texts.join(',1\n')},1\n0,0\n`, 1e9, { kinds: ['number', 'number'] })
  const { bits } = cells[1] as { bits: BigUint64Array<ArrayBuffer> }
  return new Float64Array(bits.buffer, bits.byteOffset, texts.length)
}

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.integer().map(String),
  fc.tuple(fc.maxSafeNat(), fc.integer({ min: -30, max: 30 })).map(([digits, power]) => `${digits}e${power}`),
  fc.double({ min: -10, max: 10, noNaN: true }).map(String),
)
const cell = fc.oneof(
  { weight: 6, arbitrary: number },
  {
    weight: 2,
    arbitrary: fc.constantFrom('', 'NA', 'nan', 'True', 'false', 'FALSE', 'inf', ' 7', '8.25 ', '+3', '-0'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('.5', '5.', '1e', 'e5', '-', '.', '1.2.3', '9007199254740993', '1_0', '\t4'),
  },
  { weight: 3, arbitrary: fc.string({ maxLength: 40 }).map((text) => text.replace(/[",\r\n]/g, 'ä')) },
  { weight: 1, arbitrary: fc.constantFrom('"a"', '"a,b"', '"a""b"', '"a\nb"', '""', '"1"', '"x"y', 'a"b') },
)

describe('plain records in WebAssembly', () => {
  it('start on this machine', () => {
    expect(PlainRecords.start(buffersOf(layoutOf(['number'])), COMMAS, 64)).not.toBeNull()
    expect(PlainRecords.start(buffersOf(layoutOf(['number'])), { delimiter: 'e', decimal: '.' }, 64)).toBeNull()
  })

  it('give the cells, kinds and errors of the parser, whatever the cells are and wherever the stream is cut', async () => {
    const row = fc.tuple(cell, cell, cell, cell)
    const end = fc.constantFrom('\n', '\r\n', '\r', '\n\n', ',\n', '\n \n')
    const lines = fc.array(fc.tuple(row, fc.oneof({ weight: 20, arbitrary: fc.constant('\n') }, end)), {
      maxLength: 40,
    })
    const kinds = fc.constantFrom<CellKind>('number', 'boolean', 'string')
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.tuple(kinds, kinds, kinds, kinds),
        fc.integer({ min: 40, max: 400 }),
        async (found, k, piece) => {
          const text = found.map(([cells, line]) => cells.join(',') + line).join('')
          await expectSame(text, { kinds: k, piece })
        },
      ),
      { numRuns: 60 },
    )
  })

  it('give the same for many plain rows, more texts than are known there, and chunks that follow', async () => {
    const rows = Array.from({ length: 70_000 }, (_, at) => {
      const missing = at % 7 === 0 ? '' : String(Math.sqrt(at) * (at % 2 === 0 ? 1 : -1))
      return `${at},${missing},group ${at % 300},${at % 3 === 0},id ${at},"a longer text than is kept there ${at % 5}"`
    })
    const kinds: CellKind[] = ['number', 'number', 'string', 'boolean', 'string', 'string']
    await expectSame(rows.join('\n'), { kinds, piece: 1e6 })
  })

  it('give the same with decimal commas', async () => {
    const rows = Array.from({ length: 100 }, (_, at) => `${String(at / 7).replace('.', ',')};${at},5;1.5`)
    const dialect = { delimiter: ';', decimal: ',' } as const
    await expectSame(rows.join('\r\n'), { kinds: ['number', 'number', 'string'], dialect })
  })

  it('round every number as Number() does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(number, { minLength: 1, maxLength: 200 }), async (texts) => {
        expect(Array.from(await numbers(texts))).toEqual(texts.map(Number))
      }),
      { numRuns: 20 },
    )
  })

  it('round halves between two doubles, and what lies beside them, as Number() does', async () => {
    const texts: string[] = []
    for (let power = 53; power < 63; power++) {
      const even = 2n ** BigInt(power)
      const half = 2n ** BigInt(power - 53)
      for (const value of [even + half, even + half + 1n, even + half - 1n, even + 3n * half]) {
        texts.push(String(value), `${value}.0`, `${value}e3`, `${value}e-4`, `${value}e-30`, `${value}e40`)
      }
    }
    expect(Array.from(await numbers(texts))).toEqual(texts.map(Number))
  })
})

function layoutOf(kinds: readonly CellKind[]) {
  const names = kinds.map(String)
  return { encoding: 'utf-8', bom: 0, dialect: COMMAS, hasHeader: false, names, kinds } as const
}
