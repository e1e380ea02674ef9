/**
 * A thread that predicts runs of rows: opens the model from the bytes it shares with the thread that started it, then
 * answers one message after the other. Importing this file in a worker thread starts it.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { readModel } from '../formats/index.js'
import { lowerRecord } from '../lower/index.js'
import type { ColumnsBlock, Inference, Want } from '../plan/index.js'

/** What the thread gets to start with. */
export interface RowWorkerData {
  readonly modelgateRowWorker: true
  readonly bytes: Uint8Array
}

export interface RowRequest {
  readonly id: number
  readonly rows: ColumnsBlock
  readonly want: Want
}

/** The first answer, to no request, is `ready`. A failure is not told in detail: the rows are predicted again. */
export type RowAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'inference'; readonly id: number; readonly inference: Inference }
  | { readonly kind: 'failed'; readonly id: number }

const data = workerData as Partial<RowWorkerData> | null
if (parentPort !== null && data?.modelgateRowWorker === true && data.bytes !== undefined) {
  const port = parentPort
  const answer = (message: RowAnswer): void => {
    port.postMessage(message)
  }
  const record = await readModel(data.bytes)
  const { lowered } = await lowerRecord(record as Parameters<typeof lowerRecord>[0])
  port.on('message', ({ id, rows, want }: RowRequest) => {
    try {
      const inference = lowered.infer!(rows, want)
      answer({ kind: 'inference', id, inference })
    } catch {
      answer({ kind: 'failed', id })
    }
  })
  answer({ kind: 'ready' })
}
