import type { DenseBlock } from '../../src/plan/index.js'

/** Park and Miller's minimal generator: the same numbers in (0, 1) in every run. */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

export function randomBlock(rows: number, cols: number, cell: () => number): DenseBlock {
  return { kind: 'dense', rows, cols, data: Float64Array.from({ length: rows * cols }, cell) }
}

/** Some rows of a block. */
export function rowsOf({ cols, data }: DenseBlock, from: number, to: number): DenseBlock {
  return { kind: 'dense', rows: to - from, cols, data: data.subarray(from * cols, to * cols) }
}

/** Where the bits of two arrays differ first, so that -0 is not 0; -1 where nowhere. All NaN are alike. */
export function firstDifference(left: Float64Array | Int32Array, right: Float64Array | Int32Array): number {
  if (left.length !== right.length) return Math.min(left.length, right.length)
  for (let at = 0; at < left.length; at++) if (!Object.is(left[at], right[at])) return at
  return -1
}
