import { beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { DataQuality } from '../../../src/core/result.js'
import { dataQuality, openTable } from '../../../src/data/index.js'

const FIXTURES = '__tests__/fixtures/data-quality'
/** What scripts/reference-quality.py wrote. */
const expected = JSON.parse(readFileSync(`${FIXTURES}/expected.json`, 'utf8')) as {
  readonly invalid: Readonly<Record<string, number>>
  readonly validity: number
  readonly completeness: number
  readonly uniqueness: number
  readonly consistency: number
  readonly outliers: Readonly<Record<string, number>>
  readonly overlap: number
  readonly leak_rank_correlation: number
}
let quality: DataQuality

beforeAll(async () => {
  const reference = await openTable(`${FIXTURES}/reference.csv`)
  quality = await dataQuality(await openTable(`${FIXTURES}/current.csv`), { reference, target: 'label' })
})

const problemsOf = (name: string): string => quality.columns.find((column) => column.name === name)!.problems.join('; ')

describe('data quality against reference data equals pandas', () => {
  it.each(['completeness', 'uniqueness', 'validity', 'consistency'] as const)('in %s', (dimension) => {
    expect(quality.dimensions[dimension]).toBeCloseTo(expected[dimension], 12)
  })

  it('in the cells of each column outside its domain', () => {
    expect(Object.fromEntries(quality.columns.map(({ name, invalid }) => [name, invalid]))).toEqual(expected.invalid)
  })

  it('in the share of outliers', () => {
    for (const [name, share] of Object.entries(expected.outliers)) {
      const told = /([\d.]+) ?% outside/.exec(problemsOf(name))?.[1]
      if (share > 0.01) expect(Number(told)).toBeCloseTo(share * 100, 0)
      else expect(told).toBeUndefined()
    }
  })

  it('in the share of rows that the reference has, too', () => {
    expect(quality.checks.find(({ id }) => id === 'quality.reference_overlap')!.measured).toBeCloseTo(
      expected.overlap,
      12,
    )
  })

  it('in the rank correlation that gives a label away', () => {
    expect(problemsOf('leak')).toContain(expected.leak_rank_correlation.toFixed(4))
  })
})
