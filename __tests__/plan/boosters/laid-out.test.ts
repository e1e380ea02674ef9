import { describe, expect, it } from '@jest/globals'
import {
  categorySet,
  joinTrees,
  sumHistogramTrees,
  sumTreesFloat32,
  sumTreesFloat64,
  type BoosterTree,
  type DenseBlock,
  type HistogramTrees,
} from '../../../src/plan/index.js'
import { below, ROWS_WORTH_LAYING_OUT } from '../../../src/plan/trees/walk.js'

/**
 * Few rows walk the trees as the files have them, which the parity corpus compares with the libraries; many rows walk
 * trees laid out for speed. Both must give the same bits.
 */
const FEATURES = 5
const ROWS = ROWS_WORTH_LAYING_OUT + 333
const SPECIAL = [NaN, 0, -0, Infinity, -Infinity, 1e-36, -1e-36, 1, -1]

/** Park and Miller's minimal generator: the same numbers in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

function randomTree(random: () => number, flagsOf: () => number, categorical: boolean): BoosterTree {
  const left: number[] = []
  const right: number[] = []
  const split: number[] = []
  const categories = new Map<number, Uint32Array>()
  const grow = (depth: number): number => {
    const node = left.push(-1) - 1
    right.push(-1)
    split.push(Math.fround(random() * 4 - 2))
    if (depth === 0 || random() < 0.15) return node
    if (random() < 0.3) split[node] = Math.fround(SPECIAL[Math.floor(random() * SPECIAL.length)]! || 0)
    if (categorical && random() < 0.3) categories.set(node, categorySet([0, 2, 33], 'test'))
    left[node] = grow(depth - 1)
    right[node] = grow(depth - 1)
    return node
  }
  grow(7)
  return {
    left: Int32Array.from(left),
    right: Int32Array.from(right),
    feature: Int32Array.from(left, () => Math.floor(random() * FEATURES)),
    split: Float64Array.from(split),
    flags: Uint8Array.from(left, flagsOf),
    categories,
  }
}

function randomRows(random: () => number): DenseBlock {
  const data = Float64Array.from({ length: ROWS * FEATURES }, () =>
    random() < 0.3 ? SPECIAL[Math.floor(random() * SPECIAL.length)]! : Math.fround(random() * 6 - 3),
  )
  return { kind: 'dense', rows: ROWS, cols: FEATURES, data }
}

/** What the function gives for all rows at once, and for the same rows a few at a time. */
function bothWays(rows: DenseBlock, sum: (rows: DenseBlock) => Float32Array | Float64Array): [number[], number[]] {
  const apart: number[] = []
  for (let from = 0; from < rows.rows; from += 100) {
    const to = Math.min(from + 100, rows.rows)
    apart.push(...sum({ ...rows, rows: to - from, data: rows.data.subarray(from * FEATURES, to * FEATURES) }))
  }
  return [[...sum(rows)], apart]
}

describe.each([1, 2, 3])('trees laid out for many rows, seed %i', (seed) => {
  const random = randomNumbers(seed)
  const rows = randomRows(random)

  it('give the margins of XGBoost, with missing values, categories and weights', () => {
    const trees = Array.from({ length: 12 }, (_, at) =>
      randomTree(random, () => (random() < 0.5 ? 1 : 0), at % 3 === 0),
    )
    const joined = joinTrees(trees, FEATURES, 'test')
    for (const weights of [null, Float64Array.from(trees, () => Math.fround(random()))]) {
      const sum = {
        trees: joined,
        count: 11,
        groups: Int32Array.from(trees, (_, at) => at % 2),
        weights,
        weighsFromBase: false,
      }
      const [together, apart] = bothWays(rows, (part) => sumTreesFloat32(sum, part, Float32Array.of(0.5, -0.25)))
      expect(together).toEqual(apart)
      expect(new Set(together).size).toBeGreaterThan(100)
    }
  })

  it('give the sums of LightGBM, with every kind of missing value', () => {
    const flagsOf = () => (random() < 0.5 ? 2 : 0) + [0, 4, 8][Math.floor(random() * 3)]!
    const trees = Array.from({ length: 12 }, (_, at) => randomTree(random, flagsOf, at % 3 === 0))
    const joined = joinTrees(trees, FEATURES, 'test')
    const [together, apart] = bothWays(rows, (part) => sumTreesFloat64(joined, 12, part, 3).data)
    expect(together).toEqual(apart)
    expect(new Set(together).size).toBeGreaterThan(100)
  })

  it('give the sums of histogram gradient boosting, with splits of missing from present cells', () => {
    const trees: HistogramTrees = {
      iterations: Array.from({ length: 6 }, () =>
        Array.from({ length: 2 }, () => {
          const { left, right, feature, split } = randomTree(random, () => 0, false)
          return {
            isLeaf: Uint8Array.from(left, (child) => (child < 0 ? 1 : 0)),
            left,
            right,
            feature,
            threshold: split.map((bound) => (random() < 0.1 ? Infinity : bound)),
            value: split,
            missingLeft: Uint8Array.from(left, () => (random() < 0.5 ? 1 : 0)),
            set: new Int32Array(left.length).fill(-1),
            leftSets: new Uint32Array(0),
          }
        }),
      ),
      known: { sets: new Uint32Array(0), rowOf: new Int32Array(FEATURES).fill(-1) },
    }
    const [together, apart] = bothWays(rows, (part) => sumHistogramTrees(trees, part, Float64Array.of(0.1, 0.2)).data)
    expect(together).toEqual(apart)
    expect(new Set(together).size).toBeGreaterThan(100)
  })
})

describe('the largest double below a number', () => {
  it.each([1, -1, 0.1, 2 ** -1022, Number.MIN_VALUE, -Number.MIN_VALUE, 0, -0, 1e300])(
    'is right below %d',
    (number) => {
      const found = below(number)
      expect(found).toBeLessThan(number)
      expect((found + number) / 2 === found || (found + number) / 2 === number).toBe(true)
    },
  )

  it('is not there for infinities', () => {
    expect([below(Infinity), below(-Infinity), below(NaN)]).toEqual([NaN, NaN, NaN])
  })
})
