import { describe, expect, it } from '@jest/globals'
import { leastAngles, type LeastAngleSettings, type Weights } from '../../../src/plan/index.js'

const LASSO: LeastAngleSettings = { method: 'lasso', penalty: 0.5, length: 1, positive: false, iterations: 100 }

function gramOf(rows: readonly (readonly number[])[]): Weights {
  const size = rows.length
  const dot = (one: readonly number[], other: readonly number[]) =>
    one.reduce((sum, value, at) => sum + value * other[at]!, 0)
  return {
    rows: size,
    cols: size,
    data: Float64Array.from(rows.flatMap((row) => rows.map((other) => dot(row, other)))),
  }
}

describe('least angle regression', () => {
  it('shrinks the products of atoms that have nothing in common by the penalty', () => {
    const gram = gramOf([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ])
    const weights = leastAngles(gram, Float64Array.of(2, -0.75, 0.25), LASSO)
    expect([...weights].map((weight) => weight.toFixed(12))).toEqual([
      '1.500000000000',
      '-0.250000000000',
      '0.000000000000',
    ])
  })

  it('takes no weight below zero where none may be', () => {
    const gram = gramOf([
      [1, 0.5],
      [0, Math.sqrt(0.75)],
    ])
    expect(leastAngles(gram, Float64Array.of(1, -2), { ...LASSO, positive: true })[1]).toBe(0)
  })

  it('refuses a row that the same atom given twice fits, since either could have the weight', () => {
    const twice = gramOf([
      [0.6, 0.8],
      [0.6, 0.8],
    ])
    expect(() => leastAngles(twice, Float64Array.of(3, 3), LASSO)).toThrow(/atoms that depend on each other/)
  })

  it('uses none where the penalty is above all products', () => {
    expect([...leastAngles(gramOf([[1]]), Float64Array.of(0.4), LASSO)]).toEqual([0])
  })
})
