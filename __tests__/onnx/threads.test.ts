import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { silentLogger } from '../../src/core/log.js'
import { runRows, type OnnxSession, type RunTensor } from '../../src/onnx/index.js'
import type { SessionThread } from '../../src/onnx/session-threads.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

const some = availableParallelism() < 2 ? it.skip : it

some(
  'a thread with a session of its own gives the bits of the main thread, and goes on after what it refuses',
  () => {
    const words = ['--import', 'tsx', `${root}__tests__/onnx/thread-probe.ts`]
    const output = execFileSync(process.execPath, words, { cwd: root, encoding: 'utf8', timeout: 110_000 })
    const one = (rows: number): unknown => ({ same: [true, true], refused: 'refused', rows })
    expect(JSON.parse(output)).toEqual({
      'forest-tensor': one(22),
      'mixed-tensor': one(21),
      // Weights in another file would have to be shared as well.
      external: 'no thread',
    })
  },
  120_000,
)

/** Doubles its input, 5 ms a step; which rows went together is noted. */
function sessionOf(seen: [number, number][], thread: SessionThread | null): OnnxSession {
  return {
    run: async (feeds: Readonly<Record<string, RunTensor>>) => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      return doubled(feeds, seen)
    },
    threads: () => (thread === null ? [] : [thread]),
  } as unknown as OnnxSession
}

function doubled(feeds: Readonly<Record<string, RunTensor>>, seen: [number, number][]): Record<string, RunTensor> {
  const data = feeds['x']!.data as Float64Array
  seen.push([data[0]!, data.length])
  return { y: { elementType: 'double', shape: [data.length], data: data.map((value) => 2 * value) } }
}

async function doubles(rows: number, step: number, session: OnnxSession): Promise<readonly number[]> {
  const parts = await runRows({
    ...{ session, rows, step, fetches: ['y'], log: silentLogger, spent: 10_000 },
    feeds: (from, to) => ({
      x: { elementType: 'double', shape: [to - from], data: Float64Array.from({ length: to - from }, (_, at) => from + at) },
    }), // prettier-ignore
    read: ({ y }) => Array.from(y!.data as Float64Array),
  })
  return parts.flat()
}

describe('rows that go through a graph', () => {
  const rows = 20 * 512 + 3
  const expected = Array.from({ length: rows }, (_, row) => 2 * row)

  it('go together in the same steps whether a thread helps or not', async () => {
    const alone: [number, number][] = []
    expect(await doubles(rows, 512, sessionOf(alone, null))).toEqual(expected)
    const here: [number, number][] = []
    const there: [number, number][] = []
    const thread: SessionThread = {
      ready: Promise.resolve(),
      runAll: ({ feeds }) => Promise.resolve(feeds.map((one) => doubled(one, there))),
    }
    expect(await doubles(rows, 512, sessionOf(here, thread))).toEqual(expected)
    expect(there.length).toBeGreaterThan(3)
    const inOrder = [...here, ...there].toSorted(([a], [b]) => a - b)
    expect(inOrder).toEqual(alone)
    expect(new Set(alone.map(([, length]) => length))).toEqual(new Set([512, 3]))
  })

  it('are done here when the thread breaks', async () => {
    const broken: SessionThread = { ready: Promise.resolve(), runAll: () => Promise.reject(new Error('out of memory')) }
    expect(await doubles(rows, 512, sessionOf([], broken))).toEqual(expected)
  })

  it('go in steps of one where the graph takes one row at a time', async () => {
    const seen: [number, number][] = []
    expect(await doubles(7, 1, sessionOf(seen, null))).toEqual(expected.slice(0, 7))
    expect(seen).toHaveLength(7)
  })
})
