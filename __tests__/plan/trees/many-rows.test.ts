import { describe, expect, it } from '@jest/globals'
import { addStages, meanDistribution, meanValue, type Tree, type TreeRows } from '../../../src/plan/index.js'
import { below, ROWS_WORTH_LAYING_OUT } from '../../../src/plan/trees/walk.js'
import { firstDifference, randomNumbers } from '../random.js'
import { buildTree, leaf, NODE_56, type TestNode } from './build-tree.js'

/**
 * Many rows walk trees laid out for the vector kernels, few rows walk the trees as the files have them, which the parity
 * corpus compares with scikit-learn. Both must give the same bits.
 */
const FEATURES = 4
const ROWS = ROWS_WORTH_LAYING_OUT + 331
const random = randomNumbers(3)

/** `chance` of a leaf above the last level: 0 makes even trees, much makes trees of which one side is deep. */
function randomTree(depth: number, chance: number, width = 1): Tree {
  const nodes: TestNode[] = []
  const grow = (level: number): number => {
    const node = nodes.push(leaf) - 1
    if (level === 0 || (node > 0 && random() < chance)) return node
    const feature = Math.floor(random() * FEATURES)
    // Some thresholds lie between two float32, some are cells.
    const threshold = random() < 0.5 ? random() * 4 - 2 : Math.fround(Math.floor(random() * 40) / 10 - 2)
    nodes[node] = { left: grow(level - 1), right: grow(level - 1), feature, threshold }
    return node
  }
  grow(depth)
  return buildTree(nodes, NODE_56, FEATURES, width)
}

const input: TreeRows = {
  rows: ROWS,
  cols: FEATURES,
  data: Float32Array.from({ length: ROWS * FEATURES }, () =>
    random() < 0.4 ? Math.floor(random() * 40) / 10 - 2 : random() * 5 - 2.5,
  ),
  missing: false,
}

function fewAtATime(rows: TreeRows, predict: (part: TreeRows) => Float64Array): number[] {
  const all: number[] = []
  for (let from = 0; from < rows.rows; from += 100) {
    const to = Math.min(from + 100, rows.rows)
    all.push(...predict({ ...rows, rows: to - from, data: rows.data.subarray(from * rows.cols, to * rows.cols) }))
  }
  return all
}

function compare(predict: (rows: TreeRows) => Float64Array, rows = input): void {
  const together = predict(rows)
  expect(firstDifference(together, Float64Array.from(fewAtATime(rows, predict)))).toBe(-1)
  expect(new Set(together).size).toBeGreaterThan(10)
}

describe.each([
  ['even and shallow', 3, 0],
  ['even and as deep as is walked without a look', 8, 0],
  ['uneven and deep', 16, 0.25],
])('trees for many rows: %s', (_, depth, chance) => {
  it('give the fractions of a forest, stored or counted', () => {
    const trees = Array.from({ length: 7 }, () => randomTree(depth, chance, 3))
    compare((rows) => meanDistribution(trees, rows, 3, false).data)
    const counted = Array.from({ length: 7 }, () => randomTree(depth, chance, 3))
    compare((rows) => meanDistribution(counted, rows, 3, true).data)
  })

  it('give the means of a forest', () => {
    const trees = Array.from({ length: 5 }, () => randomTree(depth, chance))
    compare((rows) => meanValue(trees, rows, 1))
  })

  it('give the raw scores of boosting, each column its own trees', () => {
    const stages = Array.from({ length: 6 }, () => [randomTree(depth, chance), randomTree(depth, chance)])
    compare((rows) => {
      const sums = new Float64Array(rows.rows * 2).fill(0.1)
      addStages(stages, rows, 0.3, sums)
      return sums
    })
  })
})

describe('trees that cannot be laid out', () => {
  it('are walked as they are: a threshold that is no number', () => {
    const odd = buildTree([{ left: 1, right: 2, feature: 0, threshold: NaN }, leaf, leaf], NODE_56, FEATURES)
    const trees = [randomTree(6, 0), odd]
    compare((rows) => meanValue(trees, rows, 1))
    compare((rows) => {
      const sums = new Float64Array(rows.rows)
      addStages([[trees[0]!], [trees[1]!]], rows, 1, sums)
      return sums
    })
  })

  it('are walked as they are: nodes with two parents, of which there are 2^60 ways to a leaf', () => {
    const nodes: TestNode[] = Array.from({ length: 60 }, (_, at) => ({
      left: at + 1,
      right: at + 2,
      feature: at % FEATURES,
      threshold: 0,
    }))
    const tangled = buildTree([...nodes, leaf, leaf], NODE_56, FEATURES)
    const trees = [randomTree(6, 0), tangled]
    compare((rows) => meanValue(trees, rows, 1))
  })

  it('are walked as they are: rows with missing cells', () => {
    const missing = { ...input, missing: true, data: input.data.map((cell, at) => (at % 7 === 0 ? NaN : cell)) }
    const trees = Array.from({ length: 3 }, () => randomTree(5, 0.1))
    compare((rows) => meanValue(trees, rows, 1), missing)
  })
})

it('the double below a number is the next one', () => {
  for (const number of [1, -1, 0.1, -3.5e-310, 1e300, 5e-324]) {
    expect(below(number)).toBeLessThan(number)
    expect((below(number) + number) / 2 === number || (below(number) + number) / 2 === below(number)).toBe(true)
  }
  expect(below(0)).toBe(-5e-324)
  expect(below(Infinity)).toBeNaN()
})
