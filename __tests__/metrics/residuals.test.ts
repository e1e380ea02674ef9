import { describe, expect, it } from '@jest/globals'
import { regressionSample, residualPoints } from '../../src/metrics/index.js'

const sampleOf = (rows: number, error: (row: number) => number) => {
  const predicted = Float64Array.from({ length: rows }, (_, row) => (row * 7919) % rows)
  return regressionSample({ predicted, truth: predicted.map((value, row) => value + error(row)) })
}

describe('residual points', () => {
  it('are truth minus prediction of every row of a small sample, in the order of the predictions', () => {
    const input = { truth: Float64Array.of(3, 1, 2), predicted: Float64Array.of(2.5, 1, 4) }
    expect(residualPoints(regressionSample(input))).toEqual([
      [1, 0],
      [2.5, 0.5],
      [4, -2],
    ])
  })

  it('stay few, with both ends of the predictions and both largest errors', () => {
    const points = residualPoints(sampleOf(10_007, (row) => (row === 4_321 ? 99 : row === 77 ? -99 : 0)))
    expect(points.length).toBeLessThanOrEqual(400)
    expect(points.length).toBeGreaterThan(390)
    expect(points[0]![0]).toBe(0)
    expect(points.at(-1)![0]).toBe(10_006)
    expect(points.map(([, residual]) => residual)).toEqual(expect.arrayContaining([99, -99]))
  })

  it('are none for no rows', () => {
    expect(residualPoints(sampleOf(0, () => 0))).toEqual([])
  })
})
