import { sharedBytes, spareThreads, startAnsweringThread, type AnsweringThread } from '../core/answering-thread.js'
import { messageOf } from '../core/errors.js'
import type { Logger } from '../core/log.js'
import type { ChosenEngine, OnnxEngine } from './engine-loader.js'
import type { RunTensor } from './run-tensor.js'

const here = import.meta.url // apart, or the bundler would copy what the URLs below name

/** Every session has the weights for itself, packed for its kernels: so much of all threads together. */
const MAX_WEIGHT_BYTES = 512 * 1024 ** 2

/** What a thread gets to start with. */
export interface SessionWorkerData {
  readonly modelgateSessionWorker: true
  /** In shared memory. */
  readonly bytes: Uint8Array
  readonly engine: OnnxEngine
  readonly folder: string | null
}

/** Several runs of the graph, one after the other. */
export interface SessionQuestion {
  readonly feeds: readonly Readonly<Record<string, RunTensor>>[]
  readonly fetches: readonly string[]
}

export type SessionAnswer = readonly Readonly<Record<string, RunTensor>>[]

/** A session in a thread of its own. */
export interface SessionThread {
  readonly ready: Promise<void>
  /** @throws when the thread ended or the graph failed on these values */
  runAll(question: SessionQuestion): Promise<SessionAnswer>
}

/** The threads of one session, which are started when somebody wants them. */
export class SessionThreads {
  readonly #bytes: Uint8Array | null
  readonly #engine: Pick<ChosenEngine, 'name' | 'folder'>
  #shared: Uint8Array | null = null
  readonly #threads: AnsweringThread<SessionQuestion, SessionAnswer>[] = []

  /** @param bytes of the whole model; null: it is more than that, and there are no threads */
  constructor(bytes: Uint8Array | null, engine: Pick<ChosenEngine, 'name' | 'folder'>) {
    this.#bytes = bytes
    this.#engine = engine
  }

  atMost(count: number, log: Logger): readonly SessionThread[] {
    const missing = Math.min(count, spareThreads(), this.#fitting()) - this.#threads.length
    if (missing > 0 && this.#bytes !== null) {
      this.#shared ??= sharedBytes(this.#bytes)
      if (this.#shared === null) log.debug('rows go through the graph in one thread: the model is large')
      else this.#start(this.#shared, missing, log)
    }
    return this.#threads.map((thread) => ({
      ready: thread.ready,
      runAll: ({ feeds, fetches }) => {
        const apart = feeds.map(withOwnBuffers)
        return thread.ask({ feeds: apart, fetches }, apart.flatMap(buffersOf))
      },
    }))
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.splice(0).map((thread) => thread.close()))
  }

  #fitting(): number {
    return Math.floor(MAX_WEIGHT_BYTES / Math.max(1, this.#bytes?.length ?? Infinity))
  }

  #start(bytes: Uint8Array, count: number, log: Logger): void {
    const { name, folder } = this.#engine
    const data: SessionWorkerData = { modelgateSessionWorker: true, bytes, engine: name, folder }
    const code = { here, source: './session-worker.ts', built: '../worker/onnx.js' }
    try {
      for (let at = 0; at < count; at++) this.#threads.push(startAnsweringThread(code, data, log))
    } catch (error) {
      log.debug(`no thread for rows: ${messageOf(error)}`)
    }
  }
}

/** Copies: a view would take all rows along, and the caller keeps what it has for the case that the thread fails. */
function withOwnBuffers(feeds: Readonly<Record<string, RunTensor>>): Readonly<Record<string, RunTensor>> {
  return Object.fromEntries(
    Object.entries(feeds).map(([name, tensor]) => [name, { ...tensor, data: tensor.data.slice() }]),
  )
}

function buffersOf(feeds: Readonly<Record<string, RunTensor>>): ArrayBuffer[] {
  return Object.values(feeds).flatMap(({ data }) => ('buffer' in data ? [data.buffer as ArrayBuffer] : []))
}
