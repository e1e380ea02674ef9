import { createHash } from 'node:crypto'
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
  /** Chunks hold until the next one is asked for. */
  readonly lend?: boolean
}

function source(text: string, size: number, piece = text.length): ByteSource {
  const whole = Buffer.from(text, 'utf8')
  return {
    path: 'table.csv',
    file: 'table.csv',
    size,
    compression: 'none',
    async *stream() {
      for (let at = 0; at < whole.length; at += piece) yield await Promise.resolve(whole.subarray(at, at + piece))
    },
    head: (count) => Promise.resolve(whole.subarray(0, count)),
  }
}

/** Everything that parsing a text gives, by the size of the file with WebAssembly or without. */
async function parsed(text: string, size: number, { kinds, dialect = COMMAS, piece = text.length, lend }: Parsed) {
  const bytes = source(text, size, piece)
  const names = kinds.map((_, position) => `c${position}`)
  const layout = { encoding: 'utf-8', bom: 0, dialect, hasHeader: false, names, kinds } as const
  const columns = buffersOf(layout)
  const cells: unknown[] = []
  let error: unknown = null
  try {
    for await (const chunk of parseAll(bytes, layout, { columns, lend: () => lend === true })) {
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
  if (column.kind === 'string')
    return { codes: digest(column.codes), texts: column.dictionary.length, last: column.dictionary.at(-1) }
  const { values, missing, ...rest } = column
  return { ...rest, values: digest(values), missing: missing && digest(missing) }
}

/** Of the bytes: comparing a hundred thousand cells one by one takes seconds. */
function digest(cells: Float64Array | Int32Array | Uint8Array): string {
  return createHash('sha256').update(cells).digest('hex')
}

async function expectSame(text: string, options: Parsed): Promise<void> {
  expect(await parsed(text, 1e9, options)).toEqual(await parsed(text, 0, options))
}

/** Column of numbers as it is read in WebAssembly. */
async function numbers(texts: readonly string[]): Promise<number[]> {
  const found: number[] = []
  const layout = layoutOf(['number', 'number'])
  for await (const { columns } of parseAll(source(`${texts.join(',1\n')},1\n0,0\n`, 1e9), layout)) {
    if (columns[0]?.kind === 'number') found.push(...columns[0].values)
  }
  return found.slice(0, texts.length)
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
    const rows = Array.from({ length: 66_000 }, (_, at) => {
      const missing = at % 7 === 0 ? '' : String(Math.sqrt(at) * (at % 2 === 0 ? 1 : -1))
      return `${at},${missing},group ${at % 300},${at % 3 === 0},id ${at},"a longer text than is kept there ${at % 5}"`
    })
    const kinds: CellKind[] = ['number', 'number', 'string', 'boolean', 'string', 'string']
    const text = rows.join('\n')
    const slowly = await parsed(text, 0, { kinds })
    expect(await parsed(text, 1e9, { kinds, piece: 1e6 })).toEqual(slowly)
    expect(await parsed(text, 1e9, { kinds, piece: 1e6, lend: true })).toEqual(slowly)
  })

  it('give the same with decimal commas', async () => {
    const rows = Array.from({ length: 100 }, (_, at) => `${String(at / 7).replace('.', ',')};${at},5;1.5`)
    const dialect = { delimiter: ';', decimal: ',' } as const
    await expectSame(rows.join('\r\n'), { kinds: ['number', 'number', 'string'], dialect })
  })

  it('round every number as Number() does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(number, { minLength: 1, maxLength: 200 }), async (texts) => {
        expect(await numbers(texts)).toEqual(texts.map(Number))
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
    expect(await numbers(texts)).toEqual(texts.map(Number))
  })
})

function layoutOf(kinds: readonly CellKind[]) {
  const names = kinds.map(String)
  return { encoding: 'utf-8', bom: 0, dialect: COMMAS, hasHeader: false, names, kinds } as const
}
