import { describe, expect, it } from '@jest/globals'
import type { WalkSource } from '../../../src/plan/trees/arrange.js'
import { rankTrees } from '../../../src/plan/trees/ranks.js'
import { addLeaves, layOutMissing } from '../../../src/plan/trees/walk.js'
import { firstDifference, randomNumbers } from '../random.js'

/** Rows enough that shallow trees compare ranks of cells in place of the cells. */
const ROWS = 4_096 + 333
const FEATURES = 5
const SPECIAL = [NaN, 0, -0, Infinity, -Infinity, 5e-324, 1, -1]

const missingTo = (view: number) => (view === 0 ? Infinity : NaN)

function randomTree(random: () => number, depth: number, single: boolean): WalkSource {
  const left: number[] = []
  const right: number[] = []
  const number: number[] = []
  const grow = (level: number): number => {
    const node = left.push(-1) - 1
    right.push(-1)
    const drawn = random() < 0.2 ? [0, -0, 1, -1][Math.floor(random() * 4)]! : random() * 4 - 2
    number.push(single ? Math.fround(drawn) : drawn)
    if (level === 0 || (node > 0 && random() < 0.1)) return node
    left[node] = grow(level - 1)
    right[node] = grow(level - 1)
    return node
  }
  grow(depth)
  const views = number.map(() => (random() < 0.5 ? 0 : 1))
  return {
    root: 0,
    left: Int32Array.from(left),
    right: Int32Array.from(right),
    feature: Int32Array.from(left, () => Math.floor(random() * FEATURES)),
    boundOf: (node) => number[node]!,
    viewOf: (node) => views[node]!,
    valueOf: (node) => number[node]!,
  }
}

/** The value of the leaf that a row ends in, node after node. */
function leafValue(tree: WalkSource, row: Float64Array): number {
  let node = tree.root
  while (tree.left[node]! >= 0) {
    const cell = row[tree.feature[node]!]!
    const seen = Number.isNaN(cell) ? missingTo(tree.viewOf(node)) : cell
    node = seen > tree.boundOf(node) ? tree.right[node]! : tree.left[node]!
  }
  return tree.valueOf(node)
}

describe('shallow trees whose cells are ranked', () => {
  it.each([
    ['float32', true],
    ['doubles', false],
  ])('add the leaves that the trees have, of every depth: %s', (_, single) => {
    const random = randomNumbers(single ? 5 : 6)
    const sources = Array.from({ length: 120 }, (_, at) => randomTree(random, 1 + (at % 8), single))
    const walk = layOutMissing(sources, missingTo)
    expect(rankTrees(walk.trees, missingTo)?.roots.includes(-1)).toBe(false)
    const data = Float64Array.from({ length: ROWS * FEATURES }, () =>
      random() < 0.3 ? SPECIAL[Math.floor(random() * SPECIAL.length)]! : random() * 5 - 2.5,
    )
    const start = single ? new Float32Array(ROWS * 3) : new Float64Array(ROWS * 3)
    const sums = start.fill(0.1)
    const expected = sums.slice()
    const columnOf = (tree: number) => tree % 3
    // All but the last tree, as after early stopping.
    addLeaves(walk, { data, rows: ROWS, cols: FEATURES, count: 119, sums, width: 3, columnOf })
    for (let row = 0; row < ROWS; row++) {
      const cells = data.subarray(row * FEATURES, (row + 1) * FEATURES)
      for (const [tree, source] of sources.slice(0, 119).entries()) {
        expected[row * 3 + columnOf(tree)]! += leafValue(source, cells)
      }
    }
    expect(firstDifference(Float64Array.from(sums), Float64Array.from(expected))).toBe(-1)
    expect(new Set(sums).size).toBeGreaterThan(1_000)
  })

  it('are not ranked where it cannot be done or does not pay', () => {
    const random = randomNumbers(7)
    const shallow = Array.from({ length: 60 }, () => randomTree(random, 6, true))
    const { trees } = layOutMissing(shallow, missingTo)
    expect(rankTrees(trees, missingTo)).not.toBeNull()
    expect(rankTrees({ ...trees, table: new Float64Array(8) }, missingTo)).toBeNull()
    expect(rankTrees(layOutMissing([...shallow, randomTree(random, 12, true)], missingTo).trees, missingTo)).toBeNull()
    expect(rankTrees(layOutMissing(shallow.slice(0, 3), missingTo).trees, missingTo)).toBeNull()
  })
})
