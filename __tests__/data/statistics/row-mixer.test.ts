import { describe, expect, it } from '@jest/globals'
import { MIXED_ROWS, plainMixer, rowMixer } from '../../../src/data/statistics/row-mixer.js'

/** Cells of all sorts, by a generator of its own so that they are the same each time. */
function cellsOf(rows: number): { values: Float64Array; missing: Uint8Array } {
  const values = new Float64Array(rows)
  const missing = new Uint8Array(rows)
  const odd = [0, -0, NaN, Infinity, -Infinity, 5e-324, 1, -1]
  let state = 7
  for (let row = 0; row < rows; row++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    values[row] = row % 5 === 0 ? odd[(row / 5) % odd.length]! : state / 3
    missing[row] = row % 11 === 0 ? 1 : 0
  }
  return { values, missing }
}

describe('hashes of rows', () => {
  it.each([8_192, 10_001, MIXED_ROWS])('are the same in WebAssembly and in a plain loop, for %d rows', (rows) => {
    const { values, missing } = cellsOf(rows + 3)
    const fast = rowMixer(rows)
    const slow = plainMixer(rows)
    slow.first.set(fast.first)
    slow.second.set(fast.second)
    expect(fast.first.buffer).not.toBe(rowMixer(8).first.buffer)
    expect(fast.first.buffer).toBe(rowMixer(rows).first.buffer)
    for (const marks of [null, missing, null]) {
      fast.numbers({ values, missing: marks }, 3)
      slow.numbers({ values, missing: marks }, 3)
      expect(fast.first).toEqual(slow.first)
    }
    fast.finish()
    slow.finish()
    expect(fast.first).toEqual(slow.first)
    expect(fast.second).toEqual(slow.second)
  })
})
