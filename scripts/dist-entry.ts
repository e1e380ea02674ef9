import { isMainThread } from 'node:worker_threads'

/**
 * The one entry that the bundler sees: what the action, its post step, the command line and the library share is
 * bundled once. Importing an entry runs it.
 */
export const main = (): Promise<unknown> => import('../src/index.js')
export const post = (): Promise<unknown> => import('../src/post.js')
export const cli = (): Promise<unknown> => import('../src/cli.js')
export const api = (): Promise<object> => import('../src/api.js')
export const worker = (): Promise<unknown> =>
  isMainThread ? import('../src/data/sql/engine-worker.js') : import('../src/model/row-worker.js')
export const judgeProcess = (): Promise<unknown> => import('../src/judge-process.js')
export const onnxWorker = (): Promise<unknown> => import('../src/onnx/session-worker.js')
export const scanWorker = (): Promise<unknown> => import('../src/security/scan-worker.js')
export const readingWorker = (): Promise<unknown> => import('../src/data/read/reading-worker.js')
