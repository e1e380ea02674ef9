import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { findLeaves } from '../../../src/plan/trees/traverse.js'
import type { Tree } from '../../../src/plan/trees/tree.js'
import { buildTree, leaf, NODE_56, NODE_64, type TestNode } from './build-tree.js'

function leavesOf(tree: Tree, rows: readonly (readonly number[])[]): number[] {
  const cols = rows[0]!.length
  const data = Float32Array.from(rows.flat())
  const leaves = new Int32Array(rows.length)
  findLeaves(tree, { rows: rows.length, cols, data, missing: data.some(Number.isNaN) }, 0, rows.length, leaves)
  return [...leaves]
}

const stump = (threshold: number, missingLeft = false): TestNode[] => [
  { left: 1, right: 2, feature: 0, threshold, missingLeft },
  leaf,
  leaf,
]

describe('findLeaves', () => {
  it('sends a value equal to the threshold left', () => {
    expect(leavesOf(buildTree(stump(0.5)), [[0.5, 0]])).toEqual([1])
  })

  it('compares float32 values with the float64 threshold: 0.1 as float32 is greater than 0.1', () => {
    expect(leavesOf(buildTree(stump(0.1)), [[0.1, 0]])).toEqual([2])
    expect(leavesOf(buildTree(stump(Math.fround(0.1))), [[0.1, 0]])).toEqual([1])
  })

  it('does not tell zeros apart by sign', () => {
    expect(
      leavesOf(buildTree(stump(0)), [
        [-0, 0],
        [0, 0],
      ]),
    ).toEqual([1, 1])
    expect(leavesOf(buildTree(stump(-0)), [[0, 0]])).toEqual([1])
  })

  it('sends NaN where the node says, and right when nodes say nothing', () => {
    const rows = [
      [NaN, 0],
      [0, 0],
      [9, 0],
      [NaN, 0],
      [NaN, 0],
    ]
    expect(leavesOf(buildTree(stump(0.5, true)), rows)).toEqual([1, 1, 2, 1, 1])
    expect(leavesOf(buildTree(stump(0.5, false)), rows)).toEqual([2, 1, 2, 2, 2])
    expect(leavesOf(buildTree(stump(0.5), NODE_56), rows)).toEqual([2, 1, 2, 2, 2])
  })

  it('splits missing from present values at an infinite threshold', () => {
    expect(
      leavesOf(buildTree(stump(Infinity, false)), [
        [NaN, 0],
        [3e38, 0],
      ]),
    ).toEqual([2, 1])
  })

  it('ends at once in a tree that is only a leaf', () => {
    expect(
      leavesOf(buildTree([leaf]), [
        [1, 2],
        [3, 4],
        [5, 6],
        [7, 8],
        [9, 1],
      ]),
    ).toEqual([0, 0, 0, 0, 0])
  })

  it('finds the leaf that a plain walk finds, whatever the tree and the number of rows', () => {
    const treeOf = fc.array(
      fc.record({ feature: fc.integer({ min: 0, max: 2 }), threshold: fc.double({ noNaN: true }) }),
      { maxLength: 30 },
    )
    const rowsOf = fc.array(
      fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), { minLength: 3, maxLength: 3 }),
      { minLength: 1, maxLength: 11 },
    )
    fc.assert(
      fc.property(treeOf, rowsOf, fc.boolean(), (splits, rows, old) => {
        const nodes = heap(splits)
        const tree = buildTree(nodes, old ? NODE_56 : NODE_64, 3)
        expect(leavesOf(tree, rows)).toEqual(rows.map((row) => plainWalk(nodes, row)))
      }),
    )
  })
})

/** Inner nodes first, as in a binary heap, then the leaves. */
function heap(splits: readonly { feature: number; threshold: number }[]): TestNode[] {
  const inner = splits.map((split, node) => ({ ...split, left: 2 * node + 1, right: 2 * node + 2 }))
  return [...inner, ...Array.from({ length: splits.length + 1 }, () => leaf)]
}

function plainWalk(nodes: readonly TestNode[], row: readonly number[]): number {
  let at = 0
  for (;;) {
    const node = nodes[at]!
    if (node.left === -1) return at
    at = Math.fround(row[node.feature]!) <= node.threshold ? node.left : node.right
  }
}
