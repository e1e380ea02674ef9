import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { numberColumn } from '../../../src/core/table.js'
import { dataDrift } from '../../../src/data/index.js'
import { chiSquare, chiSquarePValue } from '../../../src/data/drift/tests/chi-square.js'
import { jensenShannon } from '../../../src/data/drift/tests/jensen-shannon.js'
import { populationStability } from '../../../src/data/drift/tests/population-stability.js'
import { countsBetween, momentsOf, quantilesOf } from '../../../src/data/statistics/distribution.js'
import { NumberValues } from '../../../src/data/statistics/number-values.js'
import {
  chiSquareSurvival,
  kolmogorovSurvival,
  logGamma,
  smirnovSurvival,
} from '../../../src/data/statistics/survival.js'

interface Numeric {
  readonly name: string
  readonly reference: readonly number[]
  readonly current: readonly number[]
  readonly bins: readonly [readonly number[], readonly number[]]
  readonly quantiles: readonly number[]
  readonly psi: number
  readonly jensen_shannon: number
  readonly ks: number
  readonly ks_p: number
  readonly wasserstein: number
  readonly mean: number
  readonly deviation: number
}
interface Counts {
  readonly reference: readonly number[]
  readonly current: readonly number[]
  readonly chi2_p: number
  readonly cramers_v: number
  readonly jensen_shannon: number
  readonly psi: number
}
const expected = JSON.parse(readFileSync('__tests__/fixtures/data/statistics.json', 'utf8')) as {
  readonly numeric: readonly Numeric[]
  readonly counts: readonly Counts[]
  readonly survival: Readonly<Record<string, readonly (readonly number[])[]>>
}

function expectClose(found: number | null, wanted: number, relative: number): void {
  expect(Math.abs((found ?? NaN) - wanted)).toBeLessThanOrEqual(relative * Math.max(Math.abs(wanted), 1e-300))
}

describe('drift statistics equal those of SciPy and NumPy', () => {
  it.each(expected.numeric)('two samples: $name', async (sample) => {
    const table = (values: readonly number[]) => ({
      rows: values.length,
      columns: [numberColumn('x', Float64Array.from(values))],
    })
    for (const test of ['jensen_shannon', 'psi', 'ks', 'wasserstein'] as const) {
      const drift = await dataDrift(table(sample.reference), table(sample.current), { test })
      const [column] = drift.columns
      expectClose(column?.score ?? null, sample[test], 1e-12)
      expectClose(column?.psi ?? null, sample.psi, 1e-12)
      expectClose(column?.p_value ?? null, sample.ks_p, 1e-9)
      expect([column?.histogram?.reference, column?.histogram?.current]).toEqual(sample.bins)
    }
  })

  it.each(expected.numeric)('quantiles and moments: $name', ({ reference, quantiles, mean, deviation }) => {
    const values = new NumberValues(1_000_000)
    values.add(numberColumn('x', Float64Array.from(reference)))
    const distribution = values.distribution()
    expect(quantilesOf(distribution, [0, 0.01, 0.25, 0.5, 0.77, 1])).toEqual(quantiles)
    const moments = momentsOf(distribution)
    expect(Math.abs(moments.mean - mean)).toBeLessThan(1e-14)
    expectClose(moments.deviation, deviation, 1e-13)
    expect([...countsBetween(distribution, [-Infinity, Infinity])]).toEqual([0, reference.length, 0])
  })

  it.each(expected.counts)('counts $reference and $current', (sample) => {
    const [p, q] = [Float64Array.from(sample.reference), Float64Array.from(sample.current)]
    expectClose(chiSquarePValue(p, q), sample.chi2_p, 1e-11)
    expect(Math.abs(chiSquare.score(p, q) - sample.cramers_v)).toBeLessThan(1e-14)
    expect(Math.abs(jensenShannon.score(p, q) - sample.jensen_shannon)).toBeLessThan(1e-14)
    expect(Math.abs(populationStability.score(p, q) - sample.psi)).toBeLessThan(1e-14)
  })

  it('tails of the chi-squared and of the Kolmogorov distribution', () => {
    const { chi2, kolmogorov, log_gamma: gamma } = expected.survival
    for (const [x, degrees, p] of chi2!) expectClose(chiSquareSurvival(x!, degrees!), p!, 1e-10)
    for (const [x, p] of kolmogorov!) expectClose(kolmogorovSurvival(x!), p!, 1e-12)
    for (const [x, value] of gamma!)
      expect(Math.abs(logGamma(x!) - value!)).toBeLessThan(1e-12 * Math.max(1, Math.abs(value!)))
  })

  it('the p-value for large samples is within 0.01 of SciPy', () => {
    for (const [d, n, m, p] of expected.survival['smirnov_large']!) {
      expect(Math.abs(smirnovSurvival(d!, n!, m!) - p!)).toBeLessThan(0.01)
    }
  })
})
