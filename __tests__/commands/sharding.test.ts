import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseShard, shardLoads, splitModels, type WeighedModel } from '../../src/commands/sharding.js'
import { weighByDuration, weighBySize } from '../../src/commands/sharding-weights.js'

const models = (maxLength: number) =>
  fc
    .uniqueArray(
      fc.record({ path: fc.string({ minLength: 1, maxLength: 12 }), weight: fc.integer({ min: 1, max: 1e6 }) }),
      {
        maxLength,
        selector: ({ path }) => path,
      },
    )
    .map((list): WeighedModel[] => list.map((one) => ({ ...one, size: one.weight })))
const shards = fc.integer({ min: 1, max: 16 })

/** The fullest shard of the best split there is, by trying all of them. */
function best(weights: readonly number[], loads: readonly number[]): number {
  const [first, ...rest] = weights
  if (first === undefined) return Math.max(...loads)
  return Math.min(...loads.map((_, at) => best(rest, loads.map((load, index) => (index === at ? load + first : load))))) // prettier-ignore
}

describe('a split', () => {
  it('gives every model to one shard, and all models to some', () => {
    fc.assert(
      fc.property(models(60), shards, (list, n) => {
        const planned = splitModels(list, n)
        expect(planned.map(({ path }) => path)).toEqual(list.map(({ path }) => path))
        for (const { shard } of planned) expect(shard >= 1 && shard <= n && Number.isInteger(shard)).toBe(true)
      }),
    )
  })

  it('is the same whatever order the models come in', () => {
    fc.assert(
      fc.property(models(40), shards, (list, n) => {
        const of = (some: readonly WeighedModel[]) =>
          new Map(splitModels(some, n).map(({ path, shard }) => [path, shard]))
        expect(of(list.toReversed())).toEqual(of(list))
      }),
    )
  })

  it('leaves no shard empty while there are models enough', () => {
    fc.assert(
      fc.property(models(40), shards, (list, n) => {
        const used = new Set(splitModels(list, n).map(({ shard }) => shard))
        expect(used.size).toBe(Math.min(n, list.length))
      }),
    )
  })

  it('is within the bound of any list schedule: the mean and a share of the heaviest model', () => {
    fc.assert(
      fc.property(models(60), shards, (list, n) => {
        const weights = list.map(({ weight }) => weight)
        const total = weights.reduce((sum, weight) => sum + weight, 0)
        const loads = shardLoads(list, n)
        expect(loads.reduce((sum, load) => sum + load, 0)).toBe(total)
        expect(Math.max(...loads)).toBeLessThanOrEqual(total / n + (1 - 1 / n) * Math.max(0, ...weights) + 1e-6)
      }),
    )
  })

  it('is within 4/3 - 1/(3n) of the best split, found by trying all of them', () => {
    fc.assert(
      fc.property(models(7), fc.integer({ min: 1, max: 4 }), (list, n) => {
        const optimum = best(list.map(({ weight }) => weight), Array.from({ length: n }, () => 0)) // prettier-ignore
        expect(Math.max(...shardLoads(list, n))).toBeLessThanOrEqual((4 / 3 - 1 / (3 * n)) * optimum + 1e-6)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the weight of a model', () => {
  const list = [
    { path: 'small', size: 1_000 },
    { path: 'large', size: 500_000_000 },
    { path: 'other', size: 500_000_000 },
  ]

  it('is its size and what every model costs', () => {
    const [small, large] = weighBySize(list)
    expect(small!.weight).toBeGreaterThan(1_000_000)
    expect(large!.weight / small!.weight).toBeGreaterThan(10)
  })

  it('is what it took before, and for an unknown one what a known one of its size took', () => {
    const weighed = weighByDuration(list, new Map([['large', 40]]))!
    expect(weighed.map(({ weight }) => weight)).toEqual([
      expect.closeTo((40 * (1_000 + 2 ** 25)) / (500_000_000 + 2 ** 25), 9),
      40,
      40,
    ])
  })

  it('is not made up when nothing is known', () => {
    expect(weighByDuration(list, new Map([['elsewhere', 1]]))).toBeNull()
  })
})

describe('the name of a shard', () => {
  it('counts from 1, as Jest and Playwright do', () => {
    expect(parseShard('1/3')).toEqual({ shard: 1, of: 3 })
    expect(parseShard('3/3')).toEqual({ shard: 3, of: 3 })
  })

  it.each(['0/3', '4/3', '1/0', '1', '1/3/3', '-1/3', '1.5/3', 'a/b', '1/1001', ''])('is not %j', (text) => {
    expect(() => parseShard(text)).toThrow('expected i/n')
  })
})
