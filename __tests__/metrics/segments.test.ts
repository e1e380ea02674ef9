import { describe, expect, it } from '@jest/globals'

import { seededRandom } from '../../src/core/random.js'
import { numberColumn, stringColumn, type Column } from '../../src/core/table.js'
import { weakSegments, type Segment } from '../../src/metrics/index.js'
import {
  drawnMeanZ,
  falseDiscoveryAdjusted,
  hypergeometricTail,
  normalTail,
  signFlipZ,
  signTestTail,
  type Sums,
} from '../../src/metrics/segment-tests.js'
import { reference } from './reference.js'

const { segment_tests: truth } = reference
const sums = (values: readonly number[]): Sums => ({
  rows: values.length,
  sum: values.reduce((total, value) => total + value, 0),
  squares: values.reduce((total, value) => total + value ** 2, 0),
})

describe('tests of a segment equal SciPy', () => {
  it.each(truth.hypergeometric)('$found of $marked among $drawn of $total', ({ found, total, marked, drawn, p }) => {
    expect(Math.abs(hypergeometricTail(found, total, marked, drawn) / p - 1)).toBeLessThan(1e-9)
  })

  it.each(truth.sign)('$worse worse, $better better', ({ worse, better, p }) => {
    expect(Math.abs(signTestTail(worse, better) / p - 1)).toBeLessThan(1e-10)
  })

  it.each(truth.normal)('the normal tail at $z', ({ z, p }) => {
    expect(Math.abs(normalTail(z) / p - 1)).toBeLessThan(1e-12)
  })

  it.each(reference.false_discovery)('adjusted p-values of Benjamini and Hochberg', ({ p, adjusted }) => {
    for (const [at, value] of falseDiscoveryAdjusted(p).entries()) expect(value).toBeCloseTo(adjusted[at]!, 12)
  })

  it('the approximations come close to the permutation tests that they stand for', () => {
    const { values, group, p } = truth.drawn_mean
    const z = drawnMeanZ(sums(group.map((at) => values[at]!)), sums(values))
    expect(Math.abs(normalTail(z) - p)).toBeLessThan(0.02)
    expect(Math.abs(normalTail(signFlipZ(sums(truth.sign_flip.differences))) - truth.sign_flip.p)).toBeLessThan(0.01)
  })
})

const ROWS = 4000

/** Columns that know nothing of the losses but in `weak`, where more rows go wrong. */
function made(
  seed: number,
  weak: (region: number, age: number) => number,
  rows = ROWS,
): { losses: Float64Array; columns: Column[] } {
  const random = seededRandom(seed)
  const region = Array.from({ length: rows }, () => random.below(4))
  const age = Float64Array.from({ length: rows }, () => random.next() * 100)
  const noise = Array.from({ length: rows }, () => 'abcdefghij'[random.below(10)]!)
  const losses = Float64Array.from(age, (years, row) => (random.next() < weak(region[row]!, years) ? 1 : 0))
  const columns = [
    stringColumn('region', region.map((at) => ['north', 'south', 'east', 'west'][at]!)),
    numberColumn('age', age),
    stringColumn('noise', noise),
  ] // prettier-ignore
  return { losses, columns }
}

const first = ({ segments }: { segments: readonly Segment[] }): string =>
  segments[0]!.conditions.map(({ column, value }) => `${column} ${value}`).join(' and ')

describe('the search for weak segments', () => {
  it('finds a group that was made worse than the rest', () => {
    const { losses, columns } = made(1, (region) => (region === 2 ? 0.3 : 0.1))
    const found = weakSegments({ losses, other: null, columns, minRows: 50, seed: 1 })
    expect(first(found)).toBe('region east')
    expect(found.segments[0]!.p_value).toBeLessThan(1e-6)
    expect(found.segments[0]!.loss).toBeGreaterThan(0.25)
    const { low, high } = found.segments[0]!.interval
    expect(low).toBeLessThan(0.15)
    expect(high).toBeGreaterThan(0.15)
  })

  it('finds where two columns meet, which neither shows by itself', () => {
    const { losses, columns } = made(2, (region, age) => (region === 0 && age > 80 ? 0.6 : 0.1))
    const found = weakSegments({ losses, other: null, columns, minRows: 50, seed: 1 })
    expect(found.segments[0]!.conditions.map(({ column }) => column).sort()).toEqual(['age', 'region'])
    expect(found.segments[0]!.conditions.find(({ column }) => column === 'region')!.value).toBe('north')
    expect(found.segments[0]!.loss).toBeGreaterThan(0.5)
  })

  it('finds where a model is worse than another one that is no better overall', () => {
    const { losses: other, columns } = made(3, () => 0.2)
    const { losses } = made(3, (region) => (region === 1 ? 0.35 : 0.15))
    const found = weakSegments({ losses, other, columns, minRows: 50, seed: 1 })
    expect(first(found)).toBe('region south')
    expect(found.segments[0]!.p_value).toBeLessThan(0.001)
    expect(found.segments[0]!.otherLoss).toBeCloseTo(0.2, 1)
  })

  it('finds segments of errors that are numbers', () => {
    const random = seededRandom(4)
    const { columns } = made(4, () => 0)
    const region = columns[0]!
    const losses = Float64Array.from({ length: ROWS }, (_, row) =>
      region.kind === 'string' && region.dictionary[region.codes[row]!] === 'west'
        ? random.next() * 1.5
        : random.next(),
    )
    expect(first(weakSegments({ losses, other: null, columns, minRows: 50, seed: 1 }))).toBe('region west')
    const other = losses.map((loss) => Math.min(loss, 1))
    const paired = weakSegments({ losses, other, columns, minRows: 50, seed: 1 })
    expect(first(paired)).toBe('region west')
    expect(paired.segments[0]!.p_value).toBeLessThan(0.001)
  })

  it('raises a false alarm in at most about one of twenty searches when there is nothing', () => {
    let alarms = 0
    for (let seed = 0; seed < 40; seed++) {
      const { losses, columns } = made(seed + 100, () => 0.15, 1500)
      const { segments } = weakSegments({ losses, other: null, columns, minRows: 50, seed })
      if (segments.some(({ p_value }) => p_value < 0.05)) alarms++
    }
    // 97 % of 40 series of searches at exactly 0.05 give five alarms or fewer.
    expect(alarms).toBeLessThanOrEqual(5)
  })

  it('is the same for the same seed, whatever the order of the columns', () => {
    const { losses, columns } = made(5, (region) => (region === 3 ? 0.3 : 0.1))
    const question = { losses, other: null, minRows: 50, seed: 9 }
    const found = weakSegments({ ...question, columns })
    expect(weakSegments({ ...question, columns })).toEqual(found)
    expect(weakSegments({ ...question, columns: columns.toReversed() }).segments[0]!.p_value).toBeCloseTo(
      found.segments[0]!.p_value,
      10,
    )
  })

  it('leaves groups alone that are too small, and columns of one value', () => {
    const { losses } = made(6, () => 0.5)
    const columns = [
      stringColumn('id', Array.from({ length: ROWS }, (_, row) => `row ${row}`)),
      stringColumn('same', new Array<string>(ROWS).fill('x')),
    ] // prettier-ignore
    const { segments } = weakSegments({ losses, other: null, columns, minRows: 50, seed: 1 })
    expect(segments.flatMap(({ conditions }) => conditions.map(({ value }) => value))).not.toContain('row 1')
    expect(weakSegments({ losses, other: null, columns: [], minRows: 50, seed: 1 })).toEqual({
      searched: 0,
      segments: [],
    })
  })
})
