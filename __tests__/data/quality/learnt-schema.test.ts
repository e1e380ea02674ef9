import { describe, expect, it } from '@jest/globals'
import type { DataSchema } from '../../../src/core/data-schema.js'
import type { DataQuality } from '../../../src/core/result.js'
import { type Column, numberColumn, stringColumn, type TableChunk } from '../../../src/core/table.js'
import { dataQuality, learntSchema } from '../../../src/data/index.js'

const ROWS = 60
const numbers = (name: string, make: (row: number) => number): Column =>
  numberColumn(
    name,
    Float64Array.from({ length: ROWS }, (_, row) => make(row)),
  )
const texts = (name: string, make: (row: number) => string | null): Column =>
  stringColumn(
    name,
    Array.from({ length: ROWS }, (_, row) => make(row)),
  )
const of = (...columns: readonly Column[]): TableChunk => ({ rows: ROWS, columns })

const amount = numbers('amount', (row) => (row % 4 === 0 ? NaN : row / 10))
const colour = texts('colour', (row) => ['red', 'green', '__proto__'][row % 3]!)
const code = texts('code', (row) => `K-${row}`)
const empty = texts('empty', () => null)
const reference = of(amount, colour, code, empty)

/** What only rows tell, or quartiles, which no schema holds. */
const skip = ['quality.outliers', 'quality.reference_overlap']

/** As a manifest gives it back. */
const kept = async (): Promise<DataSchema> =>
  JSON.parse(JSON.stringify(await learntSchema(reference, 'colour'))) as DataSchema
const against = async (current: TableChunk): Promise<DataQuality> =>
  dataQuality(current, { skip, stored: { deployment: '0123456789ab', schema: await kept() } })
const byColumn = ({ columns }: DataQuality) => Object.fromEntries(columns.map((one) => [one.name, one]))
const failed = ({ checks }: DataQuality) => checks.filter(({ status }) => status !== 'passed').map(({ id }) => id)

describe('a schema learnt from reference data', () => {
  it('holds types, ranges of numbers, categories, and how much is missing', async () => {
    expect(await kept()).toEqual({
      target: 'colour',
      columns: [
        { name: 'amount', type: 'number', missing: 0.25, range: [0.1, 5.9], categories: null },
        { name: 'colour', type: 'string', missing: 0, range: null, categories: ['red', 'green', '__proto__'] },
        { name: 'code', type: 'string', missing: 0, range: null, categories: null },
        { name: 'empty', type: 'string', missing: 1, range: null, categories: null },
      ],
    })
  })

  it('lets the data pass that it was learnt from, and says whose it is', async () => {
    const quality = await against(reference)
    expect(failed(quality)).toEqual([])
    expect(quality.dimensions).toMatchObject({ validity: 1, consistency: 1 })
    expect(quality.checks.find(({ id }) => id === 'quality.stored_schema')).toMatchObject({
      measured: 4,
      message: 'columns are checked against the schema stored with deployment 0123456789ab',
    })
  })

  it.each([
    ['as the reference itself', of(amount, colour, code, empty)],
    [
      'numbers outside the range',
      of(
        numbers('amount', (row) => (row < 5 ? 99 : 1)),
        colour,
        code,
        empty,
      ),
    ],
    [
      'unknown categories',
      of(
        amount,
        texts('colour', (row) => (row < 7 ? 'blue' : 'red')),
        code,
        empty,
      ),
    ],
    [
      'another type',
      of(
        texts('amount', () => 'many'),
        colour,
        code,
        empty,
      ),
    ],
    [
      'texts that became numbers',
      of(
        amount,
        numbers('colour', (row) => row % 3),
        code,
        empty,
      ),
    ],
    [
      'a column less and one more',
      of(
        amount,
        colour,
        code,
        numbers('other', (row) => row),
      ),
    ],
    [
      'a column emptied',
      of(
        numbers('amount', () => NaN),
        colour,
        code,
        empty,
      ),
    ],
    [
      'more missing',
      of(
        numbers('amount', (row) => (row % 2 === 0 ? NaN : 1)),
        colour,
        code,
        empty,
      ),
    ],
  ])('finds what the reference data finds: %s', async (_, current) => {
    const [stored, direct] = [await against(current), await dataQuality(current, { skip, reference })]
    expect(stored.dimensions).toEqual(direct.dimensions)
    expect(stored.columns).toEqual(direct.columns)
    expect(failed(stored)).toEqual(failed(direct))
  })

  it('counts the cells outside ranges and categories', async () => {
    const current = of(
      numbers('amount', (row) => (row < 5 ? 99 : 1)),
      texts('colour', (row) => (row < 7 ? 'blue' : 'red')),
      code,
      empty,
    )
    expect(byColumn(await against(current))).toMatchObject({ amount: { invalid: 5 }, colour: { invalid: 7 } })
  })

  it('gives way to reference data', async () => {
    const other = of(
      numbers('amount', () => 1),
      colour,
      code,
    )
    const stored = { deployment: '0123456789ab', schema: await kept() }
    expect(await dataQuality(other, { reference: other, stored })).toMatchObject({
      dimensions: { consistency: 1 },
      checks: expect.not.arrayContaining([expect.objectContaining({ id: 'quality.stored_schema' })]),
    })
  })
})
