import { describe, expect, it } from '@jest/globals'
import { bruteSearch, findNearest, findNeighbours, metricOf, type DenseBlock } from '../../../src/plan/index.js'
import { vectorSearch } from '../../../src/plan/neighbours/vector-search.js'
import { firstDifference, randomBlock, randomNumbers } from '../random.js'

const euclidean = metricOf('euclidean', 2)!
const random = randomNumbers(5)

/** The same neighbours at the same distances as the plain search, to the bit and in the same order. */
function compare(input: DenseBlock, training: DenseBlock, k: number): void {
  const wanted = findNeighbours(input.rows, k, euclidean, bruteSearch(input, training, euclidean))
  const found = vectorSearch(input, training, k)
  expect(found).not.toBeNull()
  expect(firstDifference(found!.indices, wanted.indices)).toBe(-1)
  expect(firstDifference(found!.distances, wanted.distances)).toBe(-1)
}

const spread = () => random() * 6 - 3
/** Few different points, so that most distances are tied. */
const whole = () => Math.floor(random() * 3)

describe('the nearest of many rows', () => {
  it.each([
    ['numbers', spread, 1],
    ['numbers', spread, 5],
    ['ties everywhere', whole, 7],
    ['ties far from zero', () => 1e6 + whole(), 7],
    ['small differences far from zero, where float32 tells nothing', () => 1e9 + random() * 1e-3, 3],
    ['tiny numbers', () => spread() * 1e-30, 4],
    ['large numbers', () => spread() * 1e12, 4],
    ['columns of very different sizes', () => spread() * 10 ** Math.floor(random() * 12 - 6), 5],
    ['more neighbours than are sorted in place', spread, 40],
  ])('are those of the plain search: %s, k %#', (_, cell, k) => {
    compare(randomBlock(1_029, 11, cell), randomBlock(401, 11, cell), k)
  })

  it('are those of the plain search when rows are training rows', () => {
    const training = randomBlock(500, 20, spread)
    compare(training, training, 3)
  })

  it('are found with all training rows as neighbours, and among a number that is no multiple of eight', () => {
    compare(randomBlock(2_000, 30, spread), randomBlock(75, 30, spread), 75)
  })

  it('are left to the plain search when squares leave float32, and when rows are few', () => {
    const huge = () => spread() * 1e100
    expect(vectorSearch(randomBlock(1_029, 11, huge), randomBlock(401, 11, huge), 3)).toBeNull()
    expect(vectorSearch(randomBlock(10, 11, spread), randomBlock(401, 11, spread), 3)).toBeNull()
    const [input, training] = [randomBlock(1_029, 11, huge), randomBlock(401, 11, huge)]
    const wanted = findNeighbours(1_029, 3, euclidean, bruteSearch(input, training, euclidean))
    expect(firstDifference(findNearest(input, training, 3, euclidean).indices, wanted.indices)).toBe(-1)
  })

  it('are measured by the square where the metric is the square', () => {
    const [input, training] = [randomBlock(1_029, 11, spread), randomBlock(401, 11, spread)]
    const rooted = findNearest(input, training, 2, euclidean)
    const squared = findNearest(input, training, 2, metricOf('sqeuclidean', 2)!)
    expect(firstDifference(squared.indices, rooted.indices)).toBe(-1)
    expect(firstDifference(squared.distances.map(Math.sqrt), rooted.distances)).toBe(-1)
  })
})
