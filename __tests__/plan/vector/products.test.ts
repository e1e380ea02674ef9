import { describe, expect, it } from '@jest/globals'
import {
  affine,
  feedColumns,
  feedForward,
  softmaxRows,
  toColumns,
  type DenseBlock,
  type Weights,
} from '../../../src/plan/index.js'
import { vectorUnit } from '../../../src/plan/vector/unit.js'
import { firstDifference, randomBlock, randomNumbers, rowsOf } from '../random.js'

/** Every sum from zero over the features in ascending order, then the bias. */
function plainly({ rows, data, cols }: DenseBlock, weights: Weights, bias: Float64Array | null): Float64Array {
  return Float64Array.from({ length: rows * weights.rows }, (_, at) => {
    const [row, out] = [Math.floor(at / weights.rows), at % weights.rows]
    let sum = 0
    for (let j = 0; j < cols; j++) sum += data[row * cols + j]! * weights.data[out * cols + j]!
    return bias === null ? sum : sum + bias[out]!
  })
}

const random = randomNumbers(11)
const number = () => random() * 4 - 2
const odd = [NaN, Infinity, -Infinity, -0, 0, 1e300, -1e300, 5e-324]
const anything = () => (random() < 0.1 ? odd[Math.floor(random() * odd.length)]! : number())
const weightsOf = (rows: number, cols: number, cell = number): Weights => randomBlock(rows, cols, cell)

describe('products of many rows', () => {
  it('run on the vector kernels here', () => {
    expect(vectorUnit()).not.toBeNull()
  })

  it.each([
    [256, 21, 4],
    [257, 16, 5],
    [513, 20, 3],
    [1_027, 7, 10],
    [2_050, 33, 6],
    [300, 64, 1],
    [300, 64, 2],
    [4_099, 1, 9],
  ])('have the bits of the plain loop: %i rows, %i features, %i outputs', (rows, features, outputs) => {
    for (const cell of [number, anything]) {
      const input = randomBlock(rows, features, cell)
      const weights = weightsOf(outputs, features, cell)
      const bias = randomBlock(1, outputs, cell).data
      expect(firstDifference(affine(input, weights, bias).data, plainly(input, weights, bias))).toBe(-1)
      expect(firstDifference(affine(input, weights).data, plainly(input, weights, null))).toBe(-1)
    }
  })

  it('have the bits of the same rows a few at a time, and of none', () => {
    const input = randomBlock(700, 19, anything)
    const weights = weightsOf(7, 19)
    const bias = randomBlock(1, 7, number).data
    const together = affine(input, weights, bias).data
    for (let from = 0; from < 700; from += 100) {
      const apart = affine(rowsOf(input, from, from + 100), weights, bias).data
      expect(firstDifference(together.slice(from * 7, (from + 100) * 7), apart)).toBe(-1)
    }
    expect(affine(randomBlock(0, 19, number), weights, bias).data).toHaveLength(0)
  })

  it('of one model do not take the weights of another that had the memory in between', () => {
    const input = randomBlock(600, 12, number)
    const [left, right] = [weightsOf(8, 12), weightsOf(8, 12)]
    const first = affine(input, left).data
    affine(input, right)
    expect(firstDifference(affine(input, left).data, first)).toBe(-1)
  })
})

describe('a network', () => {
  it.each([1, 100, 512, 1_300])('gives %i rows what its layers give one after the other', (rows) => {
    const input = randomBlock(rows, 9, anything)
    const layers = [
      { weights: weightsOf(16, 9), bias: randomBlock(1, 16, number).data, activate: null },
      { weights: weightsOf(5, 16), bias: randomBlock(1, 5, number).data, activate: null },
      { weights: weightsOf(3, 5), bias: randomBlock(1, 3, number).data, activate: softmaxRows },
    ]
    let value = input
    for (const { weights, bias, activate } of layers) {
      const data = plainly(value, weights, bias)
      value = { kind: 'dense', rows, cols: weights.rows, data }
      if (activate === null) value.data.forEach((cell, at) => (data[at] = cell > 0 ? cell : 0))
      else activate(value)
    }
    expect(firstDifference(feedForward(input, layers).data, value.data)).toBe(-1)
  })
  it.each([
    ['a ramp', null],
    ['something else', softmaxRows],
  ])('takes columns as it takes rows, with %s at the end', (_, activate) => {
    const input = randomBlock(1_300, 9, number)
    const layers = [
      { weights: weightsOf(16, 9), bias: randomBlock(1, 16, number).data, activate: null },
      { weights: weightsOf(2, 16), bias: randomBlock(1, 2, number).data, activate },
    ]
    const given = toColumns(input)
    // A mask of missing cells that marks none: other rows of the table have some.
    const columns = given.columns.map((column) => ({ ...column, missing: new Uint8Array(1_300) }) as typeof column)
    const together = feedColumns({ ...given, columns }, layers)
    expect(firstDifference(together!.data, feedForward(input, layers).data)).toBe(-1)
    expect(feedColumns(toColumns(rowsOf(input, 0, 100)), layers)).toBeNull()
  })
})
