import { setImmediate } from 'node:timers/promises'
import type { Logger } from './log.js'

/**
 * Rows of a run: enough to be worth a message to a thread and that a large forest comes from memory only a few times, few
 * enough that all end together.
 */
export const RUN_ROWS = 8_192

/** Rows of the first run, which only warms the code up. */
const WARM_UP_ROWS = 1_024

/** A thread takes some 300 ms to start and open the model, next to this one, which goes on. */
const WORTH_A_THREAD_MS = 500

/** A rest that takes less is done before a thread could help, however much came before. */
const WORTH_HELP_MS = 50

/** Requests that a thread has at a time, so that it need not wait for this one to hand out the next. */
const LOOK_AHEAD = 2

/** A thread that may be ready in time to help. */
interface Helper {
  readonly ready: Promise<void>
}

export interface SplitWork<Part, Worker extends Helper> {
  /** Where runs of rows end; the last is the number of rows. They must not depend on the machine: sums could, then. */
  readonly ends: readonly number[]
  /** Predicts rows [from, to) in this thread. */
  readonly infer: (from: number, to: number) => Part | Promise<Part>
  /** Predicts rows [from, to) in a thread. */
  readonly inferIn: (worker: Worker, from: number, to: number) => Promise<Part>
  /** At most `count` threads, once it is known that they pay. */
  readonly threads: (count: number) => readonly Worker[] | Promise<readonly Worker[]>
  readonly log: Logger
  /** Milliseconds that this thread spent on rows before: who predicts again and again is likely to go on. */
  readonly spent?: number
  /** Ends the work after the runs that have begun, with its reason as the error. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Predicts all rows in runs, in this thread and, when the time that the first runs took says that it pays, in others
 * beside it. The answers are in the order of the rows and do not depend on who gave them. What another thread cannot
 * do is done again in this one, which so throws the error that it would have thrown alone.
 */
export async function splitRows<Part, Worker extends Helper>(work: SplitWork<Part, Worker>): Promise<readonly Part[]> {
  const { ends } = work
  const parts: (Part | undefined)[] = ends.map(() => undefined)
  const here = async (run: number): Promise<void> => {
    parts[run] = await work.infer(ends[run - 1] ?? 0, ends[run]!)
  }
  await here(0)
  if (ends.length === 1) return parts as Part[]
  const start = performance.now()
  await here(1)
  const left = ((performance.now() - start) / (ends[1]! - ends[0]!)) * (ends.at(-1)! - ends[1]!)
  let next = 2
  let failed = false
  let elsewhere = 0
  const take = (): number | null => (failed || work.signal?.aborted === true || next >= ends.length ? null : next++)
  const lane = async (worker: Worker): Promise<void> => {
    for (let run = take(); run !== null; run = take()) {
      try {
        parts[run] = await work.inferIn(worker, ends[run - 1]!, ends[run]!)
        elsewhere++
      } catch {
        failed = true
      }
    }
  }
  const lanes: Promise<void>[] = []
  const spent = left < WORTH_HELP_MS ? 0 : (work.spent ?? 0)
  for (const worker of await work.threads(Math.floor((left + spent) / WORTH_A_THREAD_MS))) {
    void worker.ready.then(
      () => {
        for (let ahead = 0; ahead < LOOK_AHEAD; ahead++) lanes.push(lane(worker))
      },
      () => undefined,
    )
  }
  for (let run = take(); run !== null; run = take()) {
    try {
      await here(run)
    } catch {
      failed = true
    }
    // Lets answers of other threads in.
    await setImmediate()
  }
  await Promise.all(lanes)
  work.signal?.throwIfAborted()
  if (elsewhere > 0) work.log.debug(`${elsewhere} of ${ends.length} runs of rows were predicted in other threads`)
  for (const [run, part] of parts.entries()) if (part === undefined) await here(run)
  return parts as Part[]
}

/** Runs of kernels, which answer a row alike whatever rows stand beside it. */
export function runEnds(rows: number): readonly number[] {
  const ends: number[] = []
  for (let end = WARM_UP_ROWS; end < rows; end += RUN_ROWS) ends.push(end)
  return [...ends, rows]
}
