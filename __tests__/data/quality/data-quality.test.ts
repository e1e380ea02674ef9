import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { DataQuality } from '../../../src/core/result.js'
import { seededRandom } from '../../../src/core/random.js'
import { type Column, numberColumn, stringColumn, type TableChunk } from '../../../src/core/table.js'
import { dataQuality, openTable, QUALITY_CHECKS } from '../../../src/data/index.js'

const FIXTURES = '__tests__/fixtures/data'

const ROWS = 300
const random = seededRandom(1)
const numbers = (name: string, make: (row: number) => number = () => random.next()): Column =>
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

const base = [
  numbers('a'),
  numbers('b'),
  texts('c', (row) => ['x', 'y', 'z'][row % 3]!),
  numbers('y', () => random.below(2)),
] as const
const good = of(...base)
const replacing = (column: Column): TableChunk =>
  of(...base.map((other) => (other.name === column.name ? column : other)))

function failed(quality: DataQuality): string[] {
  return quality.checks.filter(({ status }) => status !== 'passed').map(({ id }) => id)
}

describe('the dimensions of data quality', () => {
  it('equal the numbers of pandas', async () => {
    const expected = JSON.parse(readFileSync(`${FIXTURES}/quality.json`, 'utf8')) as {
      readonly rows: number
      readonly completeness: number
      readonly uniqueness: number
      readonly missing: Record<string, number>
      readonly distinct: Record<string, number>
    }
    const quality = await dataQuality(await openTable(`${FIXTURES}/quality.csv`))
    expect(quality.rows).toBe(expected.rows)
    expect(quality.dimensions.completeness).toBeCloseTo(expected.completeness, 14)
    expect(quality.dimensions.uniqueness).toBeCloseTo(expected.uniqueness, 14)
    expect(quality.dimensions).toMatchObject({ validity: 1, consistency: null })
    expect(quality.score).toBeCloseTo((expected.completeness + expected.uniqueness + 1) / 3, 14)
    expect(Object.fromEntries(quality.columns.map(({ name, missing }) => [name, missing]))).toEqual(expected.missing)
    expect(Object.fromEntries(quality.columns.map(({ name, distinct }) => [name, distinct]))).toEqual(expected.distinct)
  })

  it('count cells outside the domain of the reference', async () => {
    const current = replacing(numbers('a', (row) => (row < 30 ? 99 : 0.5)))
    const quality = await dataQuality(current, { reference: good })
    expect(quality.columns[0]).toMatchObject({ name: 'a', invalid: 30 })
    expect(quality.dimensions.validity).toBeCloseTo(1 - 30 / (4 * ROWS), 14)
    const unseen = await dataQuality(replacing(texts('c', (row) => (row < 3 ? 'w' : 'x'))), { reference: good })
    expect(unseen.columns[2]!.invalid).toBe(3)
  })

  it('count cells against declared rules, which replace the learnt domain', async () => {
    const rules = { a: { min: 0, max: 0.5 }, c: { allowed: ['x', 'y'] }, y: { type: 'string' as const } }
    const quality = await dataQuality(good, { rules, reference: good })
    const [a] = good.columns
    const above = a?.kind === 'number' ? a.values.filter((value) => value > 0.5).length : -1
    expect(quality.columns.map(({ invalid }) => invalid)).toEqual([above, 0, 100, ROWS])
    expect((await dataQuality(good, { rules: { c: { pattern: '[xz]' } } })).columns[2]!.invalid).toBe(100)
    await expect(dataQuality(good, { rules: { c: { pattern: '(' } } })).rejects.toMatchObject({ code: 'config' })
  })

  it('count infinite cells as invalid', async () => {
    expect(
      (await dataQuality(replacing(numbers('a', (row) => (row === 0 ? Infinity : row))))).columns[0]!.invalid,
    ).toBe(1)
  })

  it('fail the score check below the threshold', async () => {
    const current = replacing(numbers('a', (row) => (row % 2 ? NaN : row)))
    const [score] = (await dataQuality(current, { threshold: 0.99 })).checks
    expect(score).toMatchObject({ id: 'quality.score', status: 'failed', threshold: 0.99 })
    expect(score!.message).toContain('weakest is completeness')
    expect((await dataQuality(current, { threshold: 0.9 })).checks[0]!.status).toBe('passed')
  })
})

describe('quality checks', () => {
  it('are all silent on good data', async () => {
    const other = of(
      numbers('a'),
      numbers('b'),
      base[2],
      numbers('y', (row) => row % 2),
    )
    const quality = await dataQuality(good, { reference: other, target: 'y' })
    expect(failed(quality)).toEqual([])
    expect(quality.checks.map(({ id }) => id)).toEqual(['quality.score', ...QUALITY_CHECKS.map(({ id }) => id)])
    expect(quality.score).toBeGreaterThan(0.999)
  })

  const cases: readonly (readonly [string, TableChunk, string])[] = [
    ['quality.missing_columns', of(...base.slice(1)), 'a'],
    ['quality.new_columns', of(...base, numbers('extra')), 'extra'],
    ['quality.type_change', replacing(texts('b', (row) => (row === 7 ? 'oops' : String(row % 50)))), 'b'],
    ['quality.missing_target', replacing(numbers('y', (row) => (row < 2 ? NaN : row % 2))), 'y'],
    ['quality.one_class', replacing(numbers('y', () => 1)), 'y'],
    ['quality.all_null', replacing(numbers('b', () => NaN)), 'b'],
    ['quality.constant', replacing(numbers('b', () => 0.5)), 'b'],
    ['quality.missing_values', replacing(numbers('b', (row) => (row % 3 ? random.next() : NaN))), 'b'],
    ['quality.category_casing', replacing(texts('c', (row) => ['x', 'y', 'Y '][row % 3]!)), 'c'],
    ['quality.outliers', replacing(numbers('b', (row) => (row % 20 ? random.next() : 50))), 'b'],
    [
      'quality.label_leakage',
      replacing(numbers('b', (row) => (base[3].kind === 'number' ? base[3].values[row]! * 2 + 1 : 0))),
      'b',
    ],
  ]
  const reference = of(
    numbers('a'),
    numbers('b'),
    texts('c', (row) => ['x', 'y', 'z'][row % 3]!),
    numbers('y', (row) => row % 2),
  )

  it.each(cases)('%s finds the column', async (id, current, column) => {
    const quality = await dataQuality(current, { reference, target: 'y' })
    const check = quality.checks.find((candidate) => candidate.id === id)
    expect(check?.status).toBe('failed')
    expect(check?.message).toContain(column)
    expect(quality.columns.find(({ name }) => name === column)?.problems.length).toBeGreaterThan(0)
  })

  it('finds mixed types without a reference', async () => {
    const current = replacing(texts('b', (row) => (row === 7 ? 'oops' : String(row))))
    expect(failed(await dataQuality(current))).toContain('quality.mixed_types')
  })

  it('finds repeated rows and rows of the reference data', async () => {
    const twice = of(
      ...base.map((column) =>
        column.kind === 'string'
          ? { ...column, codes: column.codes.map((_, row) => column.codes[row % 150]!) }
          : { ...column, values: column.values.map((_, row) => column.values[row % 150]!) },
      ),
    )
    const quality = await dataQuality(twice, { reference: good })
    expect(quality.checks.find(({ id }) => id === 'quality.duplicated_rows')).toMatchObject({
      status: 'failed',
      measured: 0.5,
    })
    expect(quality.checks.find(({ id }) => id === 'quality.reference_overlap')).toMatchObject({
      status: 'failed',
      measured: 1,
    })
    const fewer = await dataQuality(of(...base.slice(0, 3)), { reference: good })
    expect(fewer.checks.find(({ id }) => id === 'quality.reference_overlap')).toMatchObject({ measured: 1 })
  })

  it('suggests the column that a missing one was renamed to', async () => {
    const renamed = of({ ...base[0], name: 'income_total' }, ...base.slice(1))
    const wanted = of({ ...base[0], name: 'total_income' }, { ...base[1], name: 'Age' }, ...base.slice(1))
    expect(
      (await dataQuality(of(...renamed.columns, numbers('age ')), { reference: wanted })).columns.filter(
        ({ type }) => type === 'absent',
      ),
    ).toEqual([
      expect.objectContaining({ name: 'total_income', problems: ['missing'] }),
      expect.objectContaining({ name: 'Age', problems: ["missing; is it 'age '?"] }),
    ])
  })

  it('expects the columns of the model, too', async () => {
    const inputs = [
      { name: 'a', kind: 'number' },
      { name: 'c', kind: 'number' },
      { name: 'gone', kind: 'number' },
    ] as const
    const quality = await dataQuality(good, { inputs })
    expect(quality.dimensions.consistency).toBeCloseTo(1 / 3, 14)
    expect(failed(quality)).toContain('quality.missing_columns')
  })

  it('do not take a feature with a value of its own in every row for a leak', async () => {
    const quality = await dataQuality(replacing(texts('c', (row) => `id-${row}`)), { target: 'y' })
    expect(failed(quality)).not.toContain('quality.label_leakage')
  })

  it('find a leak into an amount by rank', async () => {
    const target = numbers('y', (row) => row * 1.5)
    const current = of(
      numbers('a'),
      numbers('b', (row) => Math.exp(row / 100)),
      base[2],
      target,
    )
    expect(failed(await dataQuality(current, { target: 'y' }))).toEqual(['quality.label_leakage'])
  })

  it('can be left out by id', async () => {
    const quality = await dataQuality(replacing(numbers('b', () => 0.5)), { skip: ['quality.constant'] })
    expect(failed(quality)).toEqual([])
  })
})
