import { sharedBytes, spareThreads, startAnsweringThread } from '../core/answering-thread.js'
import type { Logger } from '../core/log.js'
import type { Column } from '../core/table.js'
import type { ColumnsBlock, Inference, Want } from '../plan/index.js'
import type { RowQuestion, RowWorkerData } from './row-worker.js'

const here = import.meta.url // apart, or the bundler would copy what the URLs below name

/** One thread that predicts rows. */
export interface RowWorker {
  /** Resolves when the model is open in the thread; rejects when the thread cannot start. */
  readonly ready: Promise<void>
  /** @throws when the thread ended or could not predict these rows */
  infer(rows: ColumnsBlock, want: Want): Promise<Inference>
  close(): Promise<void>
}

/** What a thread opens again. */
interface ModelBytes {
  readonly bytes: Uint8Array
  /** Of a container, which part of it is the model. */
  readonly entry?: string | null
}

/**
 * Starts threads that predict rows with the model of `bytes`. None when there is no processor for them, or when the
 * bytes are many and not shared.
 */
export function startRowWorkers({ bytes, entry }: ModelBytes, count: number, log: Logger): readonly RowWorker[] {
  const shared = sharedBytes(bytes)
  if (shared === null) {
    log.debug('rows are predicted in one thread: the bytes of the model are not in shared memory')
    return []
  }
  return Array.from({ length: Math.min(count, spareThreads()) }, () =>
    startRowWorker({ bytes: shared, entry: entry ?? null }, log),
  )
}

function startRowWorker(model: Pick<RowWorkerData, 'bytes' | 'entry'>, log: Logger): RowWorker {
  const data: RowWorkerData = { modelgateRowWorker: true, ...model }
  const code = { here, source: './row-worker.ts', built: '../worker/index.js' }
  const thread = startAnsweringThread<RowQuestion, Inference>(code, data, log)
  return {
    ready: thread.ready,
    infer: (rows, want) => {
      const columns = rows.columns.map(apart)
      return thread.ask({ rows: { ...rows, columns }, want }, columns.flatMap(buffersOf))
    },
    close: () => thread.close(),
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
