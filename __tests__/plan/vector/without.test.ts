import { expect, it } from '@jest/globals'
import { firstDifference, randomBlock, randomNumbers, rowsOf } from '../random.js'
import { buildTree, leaf, NODE_56 } from '../trees/build-tree.js'

// Before anything of the plan is loaded: a platform without WebAssembly.
Reflect.deleteProperty(globalThis, 'WebAssembly')
const plan = await import('../../../src/plan/index.js')
const { vectorUnit } = await import('../../../src/plan/vector/unit.js')
const random = randomNumbers(9)
const cell = () => random() * 4 - 2

it('without WebAssembly the plain loops run', () => {
  expect(vectorUnit()).toBeNull()
})

it('products and neighbours of many rows are those of few', () => {
  const input = randomBlock(1_100, 20, cell)
  const weights = randomBlock(5, 20, cell)
  const training = randomBlock(400, 20, cell)
  const euclidean = plan.metricOf('euclidean', 2)!
  const products = plan.affine(input, weights).data
  const nearest = plan.findNearest(input, training, 3, euclidean)
  for (let from = 0; from < 1_100; from += 100) {
    const part = rowsOf(input, from, from + 100)
    expect(firstDifference(products.slice(from * 5, (from + 100) * 5), plan.affine(part, weights).data)).toBe(-1)
    const found = plan.findNearest(part, training, 3, euclidean)
    expect(found.indices).toEqual(nearest.indices.slice(from * 3, (from + 100) * 3))
  }
})

it('trees laid out for many rows give the leaves that they give few rows', () => {
  const node = (left: number, feature: number, threshold: number) => ({ left, right: left + 1, feature, threshold })
  const tree = buildTree([node(1, 0, 0), node(3, 1, 0.5), leaf, leaf, node(5, 2, -0.5), leaf, leaf], NODE_56, 3)
  const data = Float32Array.from({ length: 3 * 2_003 }, cell)
  const predict = (from: number, to: number) => {
    const rows = { rows: to - from, cols: 3, data: data.subarray(from * 3, to * 3), missing: false }
    return [...plan.meanValue([tree, tree], rows, 1)]
  }
  const apart = [...predict(0, 700), ...predict(700, 1_400), ...predict(1_400, 2_003)]
  expect(predict(0, 2_003)).toEqual(apart)
  expect(new Set(apart)).toEqual(new Set([2, 3, 5, 6]))
})
