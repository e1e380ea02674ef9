/**
 * A thread that scans one path after the other. Importing this file in a worker thread starts it.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { isModelGateError, messageOf, type ModelGateError } from '../core/errors.js'
import { type ScannedFile } from '../core/result.js'
import { scanPath, type ScanOptions } from './scan.js'

/** What the thread gets to start with. */
export interface ScanWorkerData {
  readonly modelgateScanWorker: true
  readonly options: ScanOptions
}

/** What the scan said, or why the file could not be read; `broken` is a bug of ours. */
export type ScanAnswer =
  | { readonly kind: 'scanned'; readonly file: ScannedFile }
  | {
      readonly kind: 'refused'
      readonly code: ModelGateError['code']
      readonly message: string
      readonly remedy?: string
      readonly file?: string
    }
  | { readonly kind: 'broken'; readonly message: string }

/** Scans a path; what is thrown becomes data, which can cross to another thread. */
export async function answerFor(path: string, options: ScanOptions): Promise<ScanAnswer> {
  try {
    return { kind: 'scanned', file: await scanPath(path, options) }
  } catch (error) {
    if (!isModelGateError(error)) return { kind: 'broken', message: (error as Error).stack ?? messageOf(error) }
    const { code, message, remedy, file } = error
    return {
      ...{ kind: 'refused', code, message },
      ...(remedy === undefined ? {} : { remedy }),
      ...(file === undefined ? {} : { file }),
    }
  }
}

const data = workerData as Partial<ScanWorkerData> | null
if (parentPort !== null && data?.modelgateScanWorker === true && data.options !== undefined) {
  const port = parentPort
  const { options } = data
  port.on('message', (path: string) => {
    void answerFor(path, options).then((answer) => {
      port.postMessage(answer)
    })
  })
}
