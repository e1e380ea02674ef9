import { messageOf } from '../core/errors.js'
import type { Logger } from '../core/log.js'
import { processors } from '../core/processors.js'
import type { Column } from '../core/table.js'
import { startThread } from '../core/thread.js'
import type { ColumnsBlock, Inference, Want } from '../plan/index.js'
import type { RowAnswer, RowRequest, RowWorkerData } from './row-worker.js'

/** Threads beside the main one: each lowers the model again, which takes some tens of megabytes. */
const MAX_WORKERS = 7

/** A model file that does not lie in shared memory is copied there for the threads, up to this size. */
const MAX_COPIED_BYTES = 64 * 1024 ** 2

const here = import.meta.url // apart, or the bundler would copy what the URLs below name

/** One thread that predicts rows. */
export interface RowWorker {
  /** Resolves when the model is open in the thread; rejects when the thread cannot start. */
  readonly ready: Promise<void>
  /** @throws when the thread ended or could not predict these rows */
  infer(rows: ColumnsBlock, want: Want): Promise<Inference>
  close(): Promise<void>
}

/** How many threads there may be beside this one. */
export function spareThreads(): number {
  return Math.min(MAX_WORKERS, processors() - 1)
}

/**
 * Starts threads that predict rows with the model of `bytes`. None when there is no processor for them, or when the
 * bytes are many and not shared.
 */
export function startRowWorkers(bytes: Uint8Array, count: number, log: Logger): readonly RowWorker[] {
  const shared = sharedBytes(bytes)
  if (shared === null) {
    log.debug('rows are predicted in one thread: the bytes of the model are not in shared memory')
    return []
  }
  return Array.from({ length: Math.min(count, spareThreads()) }, () => startRowWorker(shared, log))
}

function sharedBytes(bytes: Uint8Array): Uint8Array | null {
  if (bytes.buffer instanceof SharedArrayBuffer) return bytes
  if (bytes.length > MAX_COPIED_BYTES) return null
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  return shared
}

function startRowWorker(bytes: Uint8Array, log: Logger): RowWorker {
  const data: RowWorkerData = { modelgateRowWorker: true, bytes }
  const worker = startThread({ here, source: './row-worker.ts', built: '../worker/index.js' }, data)
  // An idle thread does not keep the process alive.
  worker.unref()
  const pending = new Map<number, { resolve: (inference: Inference) => void; reject: (error: Error) => void }>()
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
  worker.on('message', (answer: RowAnswer) => {
    if (answer.kind === 'ready') {
      started()
      return
    }
    const waiting = pending.get(answer.id)
    pending.delete(answer.id)
    if (pending.size === 0) worker.unref()
    if (answer.kind === 'inference') waiting?.resolve(answer.inference)
    else waiting?.reject(new Error('the rows could not be predicted'))
  })
  return {
    ready,
    infer: (rows, want) =>
      new Promise((resolve, reject) => {
        if (ended !== null) {
          reject(ended)
          return
        }
        const id = requests++
        pending.set(id, { resolve, reject })
        worker.ref()
        const columns = rows.columns.map(apart)
        const request: RowRequest = { id, rows: { ...rows, columns }, want }
        worker.postMessage(request, columns.flatMap(buffersOf))
      }),
    close: async () => {
      worker.removeAllListeners()
      await worker.terminate()
    },
  }
}

/** A column that shares nothing with the table: a view would take the whole table along, a dictionary all its texts. */
function apart(column: Column): Column {
  if (column.kind === 'number') {
    return { ...column, values: column.values.slice(), missing: column.missing?.slice() ?? null }
  }
  const dictionary: string[] = []
  const renamed = new Map<number, number>()
  const codes = column.codes.map((code) => {
    if (code < 0) return code
    let own = renamed.get(code)
    if (own === undefined) {
      own = dictionary.push(column.dictionary[code]!) - 1
      renamed.set(code, own)
    }
    return own
  })
  return { ...column, codes, dictionary }
}

function buffersOf(column: Column): ArrayBuffer[] {
  const arrays = column.kind === 'string' ? [column.codes] : [column.values, column.missing]
  return arrays.flatMap((array) => (array === null ? [] : [array.buffer as ArrayBuffer]))
}
