/**
 * A thread that runs an ONNX graph: opens a session of its own from the bytes it shares with the thread that started it,
 * then answers one message after the other. Importing this file in a worker thread starts it.
 */
import { parentPort, workerData } from 'node:worker_threads'
import type { ThreadMessage, ThreadRequest } from '../core/answering-thread.js'
import type { RunTensor } from './run-tensor.js'
import { openSession } from './session.js'
import type { SessionAnswer, SessionQuestion, SessionWorkerData } from './session-threads.js'

const data = workerData as Partial<SessionWorkerData> | null
if (parentPort !== null && data?.modelgateSessionWorker === true && data.bytes !== undefined) {
  const port = parentPort
  const { bytes, engine, folder = null } = data
  const say = (message: ThreadMessage<SessionAnswer>, transfer: ArrayBuffer[] = []): void => {
    port.postMessage(message, transfer)
  }
  const session = await openSession(bytes, {
    prefer: engine === 'wasm' ? 'wasm' : { native: () => Promise.resolve(folder) },
  })
  const answer = async ({ id, question: { feeds, fetches } }: ThreadRequest<SessionQuestion>): Promise<void> => {
    try {
      const results: Record<string, RunTensor>[] = []
      for (const one of feeds) results.push(await session.run(one, fetches))
      say({ kind: 'answer', id, answer: results })
    } catch {
      say({ kind: 'failed', id })
    }
  }
  // A session runs one thing at a time.
  let last = Promise.resolve()
  port.on('message', (request: ThreadRequest<SessionQuestion>) => {
    last = last.then(() => answer(request))
  })
  say({ kind: 'ready' })
}
