import { describe, expect, it } from '@jest/globals'
import { silentLogger as silent } from '../../src/core/log.js'
import { runEnds, splitRows } from '../../src/core/split-rows.js'
import type { Inference } from '../../src/plan/index.js'

const answer = (from: number, to: number): Inference => ({
  labels: null,
  values: Float64Array.from({ length: to - from }, (_, at) => from + at),
  probabilities: null,
  scores: null,
})

/** Long enough that threads pay. */
function slowly(from: number, to: number): Inference {
  const end = performance.now() + 20
  while (performance.now() < end);
  return answer(from, to)
}

const ROWS = 1_024 + 8_192 * 60 + 5
/** The first row that is not at its place; null when all are. */
function misplaced(parts: readonly Inference[]): number | null {
  let row = 0
  for (const { values } of parts) for (const value of values ?? []) if (value !== row++) return row - 1
  return row === ROWS ? null : row
}

describe('rows split over threads', () => {
  it('come back in order, whoever predicted them', async () => {
    let asked = 0
    let elsewhere = 0
    const parts = await splitRows({
      ends: runEnds(ROWS),
      infer: slowly,
      inferIn: (_worker, from, to) => {
        elsewhere++
        return new Promise((resolve) =>
          setTimeout(() => {
            resolve(answer(from, to))
          }, 10),
        )
      },
      threads: (count) => {
        asked = count
        return [{ ready: Promise.resolve(), infer: () => Promise.reject(new Error()), close: () => Promise.resolve() }]
      },
      log: silent,
    })
    expect(asked).toBeGreaterThan(0)
    expect(elsewhere).toBeGreaterThan(3)
    expect(misplaced(parts)).toBeNull()
  })

  it('are predicted here when a thread breaks', async () => {
    const parts = await splitRows({
      ends: runEnds(ROWS),
      infer: (from, to) => (to - from < 2_000 ? slowly(from, to) : answer(from, to)),
      inferIn: () => Promise.reject(new Error('out of memory')),
      threads: () => [
        { ready: Promise.resolve(), infer: () => Promise.reject(new Error()), close: () => Promise.resolve() },
        {
          ready: Promise.reject(new Error('no thread')),
          infer: () => Promise.reject(new Error()),
          close: () => Promise.resolve(),
        },
      ],
      log: silent,
    })
    expect(misplaced(parts)).toBeNull()
  })

  it('are left when the run is stopped', async () => {
    const stop = new AbortController()
    let predicted = 0
    const infer = (from: number, to: number): Inference => {
      predicted += to - from
      if (from > 100_000) stop.abort(new Error('stopped'))
      return answer(from, to)
    }
    const inferIn = (): Promise<Inference> => Promise.reject(new Error())
    await expect(
      splitRows({ ends: runEnds(ROWS), infer, inferIn, threads: () => [], log: silent, signal: stop.signal }),
    ).rejects.toThrow('stopped')
    expect(predicted).toBeLessThan(130_000)
  })

  it('throw the error of the first run that fails', async () => {
    const infer = (from: number, to: number): Inference => {
      if (from > 100_000) throw new Error(`rows from ${from}`)
      return answer(from, to)
    }
    await expect(
      splitRows({
        ends: runEnds(ROWS),
        infer,
        inferIn: () => Promise.reject(new Error()),
        threads: () => [],
        log: silent,
      }),
    ).rejects.toThrow(`rows from ${1_024 + 8_192 * 13}`)
  })
})
