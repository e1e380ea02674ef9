import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { selectSmallest } from '../../../src/lower/sklearn/neighbour-partition.js'

interface Partition {
  readonly values: readonly number[]
  readonly kth: number
  readonly order: readonly number[]
}

// Made by scripts/reference-partition.py.
const { cases } = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'fixtures', 'neighbours', 'partitions.json'), 'utf8'),
) as {
  readonly cases: readonly Partition[]
}

describe('selectSmallest', () => {
  it('leaves tied values in the order of numpy.argpartition', () => {
    expect(cases.length).toBeGreaterThan(60)
    for (const { values, kth, order } of cases) {
      const found = Int32Array.from(values.keys())
      selectSmallest(Float64Array.from(values), found, kth)
      expect([...found]).toEqual(order)
    }
  })
})
