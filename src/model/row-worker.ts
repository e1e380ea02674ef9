/**
 * A thread that predicts runs of rows: opens the model from the bytes it shares with the thread that started it, then
 * answers one message after the other. Importing this file in a worker thread starts it.
 */
import { parentPort, workerData } from 'node:worker_threads'
import type { ThreadMessage, ThreadRequest } from '../core/answering-thread.js'
import { readModel } from '../formats/index.js'
import { lowerRecord } from '../lower/index.js'
import type { ColumnsBlock, Inference, Want } from '../plan/index.js'
import { inferRows } from './row-slices.js'

/** What the thread gets to start with. */
export interface RowWorkerData {
  readonly modelgateRowWorker: true
  readonly bytes: Uint8Array
  /** Of a container, which part of it is the model. */
  readonly entry: string | null
}

export interface RowQuestion {
  readonly rows: ColumnsBlock
  readonly want: Want
}

const data = workerData as Partial<RowWorkerData> | null
if (parentPort !== null && data?.modelgateRowWorker === true && data.bytes !== undefined) {
  const port = parentPort
  const say = (message: ThreadMessage<Inference>): void => {
    port.postMessage(message)
  }
  const record = await readModel(data.bytes)
  const entry = data.entry ?? null
  const { lowered } = await lowerRecord(record as Parameters<typeof lowerRecord>[0], () => Promise.resolve(entry))
  port.on('message', ({ id, question: { rows, want } }: ThreadRequest<RowQuestion>) => {
    try {
      say({ kind: 'answer', id, answer: inferRows(lowered, rows, want) })
    } catch {
      say({ kind: 'failed', id })
    }
  })
  say({ kind: 'ready' })
}
