import { messageOf } from './errors.js'
import type { Logger } from './log.js'
import { processors } from './processors.js'
import { startThread, type ThreadCode } from './thread.js'

/** Threads beside the main one: each opens the model again, which takes some tens of megabytes. */
const MAX_THREADS = 7

/** Bytes that do not lie in shared memory are copied there for the threads, up to this size. */
const MAX_COPIED_BYTES = 64 * 1024 ** 2

/** What a thread says. The first answer, to no request, is `ready`. A failure is not told in detail: the work is done again. */
export type ThreadMessage<Answer> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly id: number }

/** What a thread is asked. */
export interface ThreadRequest<Question> {
  readonly id: number
  readonly question: Question
}

/** A thread that answers one question after the other. */
export interface AnsweringThread<Question, Answer> {
  /** Resolves when the thread can answer; rejects when it cannot start. */
  readonly ready: Promise<void>
  /**
   * @param transfer buffers of the question that this thread gives away
   * @throws when the thread ended or could not answer
   */
  ask(question: Question, transfer: readonly ArrayBuffer[]): Promise<Answer>
  close(): Promise<void>
}

/** How many threads there may be beside this one. */
export function spareThreads(): number {
  return Math.min(MAX_THREADS, processors() - 1)
}

/** The bytes where all threads see them; null when they would have to be copied and are too many. */
export function sharedBytes(bytes: Uint8Array): Uint8Array | null {
  if (bytes.buffer instanceof SharedArrayBuffer) return bytes
  if (bytes.length > MAX_COPIED_BYTES) return null
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  return shared
}

/** Starts a thread; that it cannot start is told by `ready`, why at debug level. */
export function startAnsweringThread<Question, Answer>(
  code: ThreadCode,
  data: unknown,
  log: Logger,
): AnsweringThread<Question, Answer> {
  const worker = startThread(code, data)
  // An idle thread does not keep the process alive.
  worker.unref()
  const pending = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>()
  let requests = 0
  let ended: Error | null = null
  let started: () => void = () => undefined
  let broke: (error: Error) => void = () => undefined
  const ready = new Promise<void>((resolve, reject) => {
    started = resolve
    broke = reject
  })
  // Who does not wait for the thread should not be stopped by it.
  ready.catch(() => undefined)
  const end = (error: Error): void => {
    ended ??= error
    log.debug(`a thread for rows ended: ${messageOf(error)}`)
    broke(error)
    for (const { reject } of pending.values()) reject(error)
    pending.clear()
  }
  worker.on('error', (error) => {
    end(error instanceof Error ? error : new Error(String(error)))
  })
  worker.on('exit', (code) => {
    end(new Error(`it exited with ${code}`))
  })
  worker.on('message', (message: ThreadMessage<Answer>) => {
    if (message.kind === 'ready') {
      started()
      return
    }
    const waiting = pending.get(message.id)
    pending.delete(message.id)
    if (pending.size === 0) worker.unref()
    if (message.kind === 'answer') waiting?.resolve(message.answer)
    else waiting?.reject(new Error('the rows could not be predicted'))
  })
  return {
    ready,
    ask: (question, transfer) =>
      new Promise((resolve, reject) => {
        if (ended !== null) {
          reject(ended)
          return
        }
        const id = requests++
        pending.set(id, { resolve, reject })
        worker.ref()
        const request: ThreadRequest<Question> = { id, question }
        worker.postMessage(request, transfer)
      }),
    close: async () => {
      worker.removeAllListeners()
      await worker.terminate()
    },
  }
}
