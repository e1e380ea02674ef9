import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { numberColumn, sliceRows, stringColumn, type TableChunk } from '../../../src/core/table.js'
import { seededRandom } from '../../../src/core/random.js'
import { schemaOf } from '../../../src/data/index.js'
import { DistinctEstimate } from '../../../src/data/statistics/distinct-estimate.js'
import { distinctValues, quantilesOf } from '../../../src/data/statistics/distribution.js'
import { NumberValues } from '../../../src/data/statistics/number-values.js'
import { distinctIn, missingIn, TableProfile } from '../../../src/data/statistics/profile.js'
import { drawBinomial, drawMultinomial } from '../../../src/data/statistics/sampling.js'
import { sortDoubles } from '../../../src/data/statistics/sort.js'
import { hashText } from '../../../src/data/statistics/text-hash.js'

const cell = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true }), fc.constant(NaN))
const text = fc.oneof(fc.constantFrom('a', 'b', 'A '), fc.string(), fc.constant(null))
const tables = fc.array(fc.tuple(cell, text), { minLength: 1, maxLength: 60 }).map((rows): TableChunk => ({
  rows: rows.length,
  columns: [
    numberColumn(
      'n',
      Float64Array.from(rows, ([value]) => value),
    ),
    stringColumn(
      't',
      rows.map(([, value]) => value),
    ),
  ],
}))

function profileOf(...chunks: readonly TableChunk[]): TableProfile {
  const profile = new TableProfile(schemaOf(chunks[0]!))
  for (const chunk of chunks) profile.add(chunk)
  return profile
}

function factsOf(profile: TableProfile): unknown {
  return {
    rows: profile.rows,
    duplicates: profile.hashes.duplicates(),
    columns: profile.columns.map((column) => ({
      missing: missingIn(column),
      distinct: distinctIn(column),
      values: column.kind === 'number' ? [...column.values.distribution().values] : [...column.texts.counts].sort(),
    })),
  }
}

/** Comparing bytes is exact and, unlike toEqual, quick for long arrays. */
const bytesOf = (values: Float64Array): Buffer => Buffer.from(values.buffer, values.byteOffset, values.byteLength)

describe('statistics of parts', () => {
  it('merge to exactly those of the whole', () => {
    fc.assert(
      fc.property(tables, fc.nat(), (table, cut) => {
        const at = cut % (table.rows + 1)
        const [head, tail] = [sliceRows(table, 0, at), sliceRows(table, at, table.rows)]
        const merged = profileOf(head)
        merged.merge(profileOf(tail))
        const backwards = profileOf(tail)
        backwards.merge(profileOf(head))
        const whole = factsOf(profileOf(table))
        expect(factsOf(merged)).toEqual(whole)
        expect(factsOf(backwards)).toEqual(whole)
        expect(factsOf(profileOf(head, tail))).toEqual(whole)
      }),
      { numRuns: 100 },
    )
  })

  it('merge to exactly those of the whole when values are counted in buckets', () => {
    const random = seededRandom(1)
    const all = Float64Array.from({ length: 150_000 }, (_, at) => (random.next() - 0.5) * 10 ** (at % 7))
    const whole = new NumberValues(1_000)
    whole.add(numberColumn('x', all))
    const parts = [0, 500, 40_000, 149_000, all.length]
    const merged = new NumberValues(1_000)
    for (let at = parts.length - 1; at > 0; at--) {
      const part = new NumberValues(1_000)
      part.add(numberColumn('x', all.subarray(parts[at - 1], parts[at])))
      merged.merge(part)
    }
    const [one, other] = [merged.distribution(), whole.distribution()]
    expect(bytesOf(one.values).equals(bytesOf(other.values))).toBe(true)
    expect(bytesOf(one.counts!).equals(bytesOf(other.counts!))).toBe(true)
    expect(one.total).toBe(other.total)
    expect(whole.distribution().exact).toBe(false)
    const exact = new NumberValues(1_000_000)
    exact.add(numberColumn('x', all))
    const probabilities = [0.001, 0.1, 0.25, 0.5, 0.9, 0.999]
    const wanted = quantilesOf(exact.distribution(), probabilities)
    for (const [at, found] of quantilesOf(whole.distribution(), probabilities).entries()) {
      expect(Math.abs(found / wanted[at]! - 1)).toBeLessThan(2 ** -8)
    }
  })
})

describe('building blocks', () => {
  it('sorts as Float64Array.sort does', () => {
    const random = seededRandom(2)
    const makers = [
      () => random.next() - 0.5,
      () => random.below(10) - 5,
      () => (random.next() - 0.5) * 10 ** (random.below(600) - 300),
      () => 1 + random.next() * 1e-9,
      () => -1 - random.next() * 1e-12,
    ]
    for (const make of makers) {
      const values = Float64Array.from({ length: 30_000 }, make)
      const wanted = values.slice().sort()
      sortDoubles(values)
      expect(bytesOf(values).equals(bytesOf(wanted))).toBe(true)
    }
  })

  it('draws binomials with the right mean and variance', () => {
    const random = seededRandom(3)
    for (const [n, p] of [
      [1, 0.3],
      [50, 0.02],
      [200, 0.4],
      [1000, 0.9],
      [1_000_000, 0.1],
    ] as const) {
      const draws = Array.from({ length: 20_000 }, () => drawBinomial(n, p, random))
      const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length
      const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length
      const deviation = Math.sqrt(n * p * (1 - p))
      expect(Math.abs(mean - n * p)).toBeLessThan((4 * deviation) / Math.sqrt(draws.length))
      expect(Math.abs(variance / deviation ** 2 - 1)).toBeLessThan(0.06)
      expect(draws.every((draw) => Number.isInteger(draw) && draw >= 0 && draw <= n)).toBe(true)
    }
  })

  it('draws multinomials that sum to their size and leave empty bins empty', () => {
    const out = new Float64Array(4)
    drawMultinomial(1_000, [3, 0, 5, 2], seededRandom(4), out)
    expect(out.reduce((sum, count) => sum + count, 0)).toBe(1_000)
    expect(out[1]).toBe(0)
  })

  it('estimates distinct counts within four percent', () => {
    const estimate = new DistinctEstimate()
    const hash = new Int32Array(2)
    for (let at = 0; at < 300_000; at++) {
      hashText(`user-${at % 200_000}`, hash, 0)
      estimate.add(hash[0]!, hash[1]!)
    }
    expect(Math.abs(estimate.estimate() / 200_000 - 1)).toBeLessThan(0.04)
  })

  it('counts distinct values with negative zero as zero', () => {
    const values = new NumberValues(100)
    values.add(numberColumn('x', Float64Array.from([0, -0, 1, NaN, Infinity, 1])))
    expect(distinctValues(values.distribution())).toBe(2)
    expect([values.missing, values.infinite, values.total]).toEqual([1, 1, 4])
  })
})
