import type { Logger } from '../core/log.js'
import { splitRows } from '../core/split-rows.js'
import type { RunTensor } from './run-tensor.js'
import type { OnnxSession } from './session.js'
import type { SessionThread } from './session-threads.js'

export interface RowsRun<Part> {
  readonly session: OnnxSession
  readonly rows: number
  /** Rows that go through the graph at once: what they are must not depend on the machine. */
  readonly step: number
  readonly fetches: readonly string[]
  /** The graph's inputs for rows [from, to). */
  readonly feeds: (from: number, to: number) => Readonly<Record<string, RunTensor>>
  readonly read: (results: Readonly<Record<string, RunTensor>>, from: number, to: number) => Part
  readonly log: Logger
  /** Milliseconds that rows of this model took before. */
  readonly spent?: number
  readonly signal?: AbortSignal | undefined
}

/** Rows of a step that is worth a message to a thread; smaller steps are sent several at a time. */
const RUN_ROWS = 256

/**
 * Sends rows through the graph, `step` at a time, in this thread and, when it pays, in others beside it. Which rows go
 * together does not depend on the threads, so that answers are the same bits however many there are.
 */
export async function runRows<Part>(run: RowsRun<Part>): Promise<readonly Part[]> {
  const { session, rows, step, fetches, log, spent = 0, signal } = run
  const each = Math.ceil(RUN_ROWS / step) * step
  const ends = Array.from({ length: Math.ceil(rows / each) }, (_, at) => Math.min(rows, (at + 1) * each))
  const steps = (from: number, to: number): [number, number][] =>
    Array.from({ length: Math.ceil((to - from) / step) }, (_, at) => [from + at * step, Math.min(to, from + (at + 1) * step)]) // prettier-ignore
  if (ends.length === 0) return []
  const parts = await splitRows({
    ...{ ends, log, spent, signal },
    infer: async (from, to) => {
      const answers: Part[] = []
      for (const [start, end] of steps(from, to))
        answers.push(run.read(await session.run(run.feeds(start, end), fetches), start, end))
      return answers
    },
    inferIn: async (thread: SessionThread, from, to) => {
      const places = steps(from, to)
      const results = await thread.runAll({ feeds: places.map(([start, end]) => run.feeds(start, end)), fetches })
      return places.map(([start, end], at) => run.read(results[at]!, start, end))
    },
    // A thread loads the engine and opens the model: twice the start that the rule reckons with.
    threads: (count) => (count > 1 ? session.threads(Math.floor(count / 2), log) : []),
  })
  return parts.flat()
}
