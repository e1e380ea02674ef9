import { totalmem } from 'node:os'
import { messageOf, ModelGateError } from '../core/errors.js'
import type { FinishedRun } from '../core/ports.js'
import { plain } from '../core/text.js'
import type { ModelOfRun } from './judge.js'
import type { WeighedModel } from './sharding.js'

/**
 * Seconds a byte of a model's weight takes: see sharding-weights.ts, which tells where the number comes from. Only good
 * enough to know whether a second process is worth its start.
 */
const SECONDS_A_BYTE = 3.5e-9

/** A process takes about half a second of a processor until it judges: less than this much work is not worth one. */
const WORTH_SECONDS = 2

/** Memory of a process with small data and a model of no size, and what a model takes besides. Measured in docs/scale.md. */
const PROCESS_BYTES = 256 * 1024 ** 2
const BYTES_A_BYTE = 4

/** The rest is for the run itself, the page cache and whatever else the machine does. */
const SHARE_OF_MEMORY = 0.75

export interface Machine {
  readonly processors: number
  /** Bytes that processes may take together. */
  readonly memory: number
}

/** Memory of this machine, or of the container around this process. */
export function usableMemory(): number {
  const limit = process.constrainedMemory()
  return SHARE_OF_MEMORY * (limit > 0 ? Math.min(limit, totalmem()) : totalmem())
}

/**
 * How many models are judged at once. `auto` takes the processors, as far as the work is worth it and memory goes.
 * @param text of the option: `auto` or a number from 1
 * @throws ModelGateError 'usage' for another text
 */
export function jobsFor(text: string, models: readonly WeighedModel[], { processors, memory }: Machine): number {
  const most = Math.max(1, Math.min(models.length, Math.floor(memory / PROCESS_BYTES)))
  if (text === 'auto') {
    const seconds = models.reduce((sum, { weight }) => sum + weight * SECONDS_A_BYTE, 0)
    return Math.max(1, Math.min(most, processors, Math.floor(seconds / WORTH_SECONDS)))
  }
  const jobs = Number(text)
  if (/^\d{1,4}$/.test(text) && jobs >= 1) return Math.min(most, jobs)
  throw new ModelGateError('usage', `jobs is "${plain(text, 80)}", expected auto or a number from 1`, {
    subject: 'jobs',
    remedy: 'auto takes the processors of the machine, as far as memory goes; 1 judges one model after the other.',
  })
}

/** A model that waits, with its place among the models of the run. */
export interface WaitingModel extends ModelOfRun {
  readonly position: number
  /** Bytes. */
  readonly size: number
}

/** One process of the crew. */
export interface CrewMember {
  /** False when it ended by itself. */
  readonly alive: boolean
  judge(model: ModelOfRun): Promise<FinishedRun>
  close(): Promise<void>
}

export interface Crew {
  readonly jobs: number
  /** Bytes that the models which are judged at once may take together; one alone may take more. */
  readonly memory: number
  start(): Promise<CrewMember>
  /** Told in the order in which models finish. */
  finished(model: WaitingModel, run: FinishedRun): Promise<void>
  /** A model that ended two processes, of which the second judged it alone. */
  broken(model: WaitingModel, reason: string): Promise<void>
}

/**
 * Judges models in several processes, the largest first, so that no large one is left for the end. A model whose process
 * ends is judged once more when all others are done: alone, with all the memory, it may well succeed.
 * @throws Error when a process cannot be started or refuses the settings of the run
 */
export async function judgeSideBySide(models: readonly WaitingModel[], crew: Crew): Promise<void> {
  const waiting = models.toSorted((a, b) => b.size - a.size || a.position - b.position)
  const again: WaitingModel[] = []
  const room = new Room(crew.memory)
  const failures: unknown[] = []
  const work = async (): Promise<void> => {
    let judge: CrewMember | null = null
    try {
      while (failures.length === 0) {
        const model = await room.enter(waiting)
        if (model === null) return
        try {
          if (judge?.alive === false) judge = null
          judge ??= await crew.start()
          await crew.finished(model, await judge.judge(model))
        } catch (error) {
          // What a process says before it judges, or in good health, is about the run and not about this model.
          if (judge === null || judge.alive) throw error
          again.push(model)
        } finally {
          room.leave(model)
        }
      }
    } catch (error) {
      failures.push(error)
    } finally {
      await judge?.close()
    }
  }
  await Promise.all(Array.from({ length: crew.jobs }, work))
  if (failures.length > 0) throw failures[0]
  for (const model of again) await judgeAlone(model, crew)
}

async function judgeAlone(model: WaitingModel, crew: Crew): Promise<void> {
  const judge = await crew.start()
  let run: FinishedRun
  try {
    run = await judge.judge(model)
  } catch (error) {
    if (judge.alive) throw error
    await crew.broken(model, messageOf(error))
    return
  } finally {
    await judge.close()
  }
  await crew.finished(model, run)
}

/** Lets models in as far as their memory fits; the largest one that waits goes in alone when it fits with no other. */
class Room {
  readonly #memory: number
  #taken = 0
  #inside = 0
  readonly #doors: (() => void)[] = []

  constructor(memory: number) {
    this.#memory = memory
  }

  /** @returns null when nothing waits any more */
  async enter(waiting: WaitingModel[]): Promise<WaitingModel | null> {
    for (;;) {
      const index = this.#inside === 0 ? 0 : waiting.findIndex((model) => this.#taken + needOf(model) <= this.#memory)
      const [model] = index < 0 ? [] : waiting.splice(index, 1)
      if (model !== undefined) {
        this.#inside++
        this.#taken += needOf(model)
        return model
      }
      if (waiting.length === 0) return null
      await new Promise<void>((resolve) => this.#doors.push(resolve))
    }
  }

  leave(model: WaitingModel): void {
    this.#inside--
    this.#taken -= needOf(model)
    for (const open of this.#doors.splice(0)) open()
  }
}

function needOf({ size }: WaitingModel): number {
  return PROCESS_BYTES + BYTES_A_BYTE * size
}
