import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  affine,
  argmaxRows,
  bruteSearch,
  coupledProbabilities,
  expit,
  findNeighbours,
  logSumExpRows,
  metricOf,
  softmaxRows,
  toSparse,
  transposed,
  type DenseBlock,
} from '../../src/plan/index.js'

function dense(rows: number, cols: number, values: readonly number[]): DenseBlock {
  return { kind: 'dense', rows, cols, data: Float64Array.from(values) }
}

const small = fc.integer({ min: -9, max: 9 })

describe('affine', () => {
  it('sums products of whole numbers exactly, dense and sparse, for any shape', () => {
    const shapes = fc.tuple(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 9 }),
    )
    fc.assert(
      fc.property(shapes, fc.infiniteStream(small), ([rows, features, outputs], stream) => {
        const take = (count: number) => Array.from({ length: count }, () => stream.next().value as number)
        const input = dense(rows, features, take(rows * features))
        const weights = { rows: outputs, cols: features, data: Float64Array.from(take(outputs * features)) }
        const bias = Float64Array.from(take(outputs))
        const wanted = Array.from({ length: rows * outputs }, (_, at) => {
          const [row, out] = [Math.floor(at / outputs), at % outputs]
          let sum = bias[out]!
          for (let j = 0; j < features; j++) sum += input.data[row * features + j]! * weights.data[out * features + j]!
          return sum
        })
        expect([...affine(input, weights, bias).data]).toEqual(wanted)
        expect([...affine(toSparse(input), weights, bias).data]).toEqual(wanted)
        expect(transposed(transposed(weights))).toEqual(weights)
      }),
    )
  })
})

// Reference values: scipy.special 1.11.4.
describe('links', () => {
  it('expit is scipy.special.expit, with saturated ends', () => {
    expect([-800, -1, 0, 1, 40].map(expit)).toEqual([0, 0.2689414213699951, 0.5, 0.7310585786300049, 1])
  })

  it('softmax and logsumexp do not overflow', () => {
    const block = dense(2, 3, [1000, 1001, 1002, -5, -5, -5])
    const sums = logSumExpRows(block)
    expect(sums[0]).toBeCloseTo(1002.4076059644444, 12)
    expect(sums[1]).toBeCloseTo(-3.90138771133189, 14)
    softmaxRows(block)
    expect(block.data[2]).toBeCloseTo(0.6652409557748219, 15)
    expect([...block.data.subarray(3)]).toEqual([1 / 3, 1 / 3, 1 / 3])
  })

  it('argmax takes the first of equal entries and NaN before numbers, as numpy does', () => {
    expect([...argmaxRows(dense(3, 3, [2, 2, 1, 0, NaN, 5, -1, -2, -1]))]).toEqual([0, 1, 0])
  })
})

describe('neighbours', () => {
  const training = dense(4, 2, [0, 0, 3, 4, 3, 4, -1, 0])
  const metric = metricOf('euclidean', 2)!

  it('come nearest first, the earlier of equally far rows staying', () => {
    const input = dense(1, 2, [0, 0])
    const found = findNeighbours(1, 3, metric, bruteSearch(input, training, metric))
    expect([...found.indices]).toEqual([0, 3, 1])
    expect([...found.distances]).toEqual([0, 1, 5])
  })

  it.each([
    ['manhattan', 2, 7],
    ['chebyshev', 2, 4],
    ['minkowski', 3, 91 ** (1 / 3)],
    ['minkowski', 1, 7],
    ['minkowski', Infinity, 4],
  ])('are measured by %s, p = %s', (name, power, distance) => {
    const other = metricOf(name, power)!
    const found = findNeighbours(1, 4, other, bruteSearch(dense(1, 2, [0, 0]), training, other))
    expect(found.distances[3]).toBeCloseTo(distance, 14)
  })

  it('have no metric of another family', () => {
    expect(metricOf('haversine', 2)).toBeNull()
  })
})

it('coupled probabilities sum to one and follow the pairs', () => {
  const decisions = dense(2, 3, [2, 2, 0.1, -3, -1, 2])
  const curves = { slopes: Float64Array.of(-1, -1, -1), offsets: Float64Array.of(0, 0, 0) }
  const found = coupledProbabilities(decisions, 3, curves)
  for (const row of [found.subarray(0, 3), found.subarray(3)]) expect(row[0]! + row[1]! + row[2]!).toBeCloseTo(1, 12)
  expect([...argmaxRows(dense(2, 3, [...found]))]).toEqual([0, 1])
})
