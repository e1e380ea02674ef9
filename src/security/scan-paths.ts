import { type Worker } from 'node:worker_threads'
import { ModelGateError } from '../core/errors.js'
import { statOf } from '../core/file-stat.js'
import { processors } from '../core/processors.js'
import { type ScannedFile } from '../core/result.js'
import { startThread } from '../core/thread.js'
import { type ScanOptions } from './scan.js'
import { answerFor, type ScanAnswer, type ScanWorkerData } from './scan-worker.js'

const here = import.meta.url // apart, or the bundler would copy what the URLs below name

/** Each thread may hold a file of 64 MB and what it unfolds to. */
const MAX_THREADS = 8

/** Less than this is scanned before threads have started. */
const WORTH_THREADS = { files: 50, bytes: 32 * 1024 * 1024 }

/** The outcome of one path: what was found, or why it could not be read. */
export type PathOutcome = { readonly path: string } & (
  { readonly file: ScannedFile; readonly error: null } | { readonly file: null; readonly error: ModelGateError }
)

export interface ScanPathsOptions extends ScanOptions {
  /** Told of each path before it is scanned. */
  readonly onStart?: (path: string, done: number) => void
  /** Default: one a processor, and none where there is little to do. */
  readonly threads?: number
}

/**
 * Scans files and SavedModel folders, in several threads where that pays; the outcomes are in the order of the paths.
 * A file that ends a thread is scanned again in this one; what breaks here as well is a bug, and thrown as one.
 */
export async function scanPaths(
  paths: readonly string[],
  { onStart = () => undefined, threads, ...options }: ScanPathsOptions,
): Promise<PathOutcome[]> {
  const outcomes = new Array<PathOutcome>(paths.length)
  let next = 0
  let done = 0
  const work = async (answer: (path: string) => Promise<ScanAnswer>): Promise<void> => {
    while (next < paths.length) {
      const at = next++
      const path = paths[at]!
      onStart(path, done)
      outcomes[at] = outcomeOf(path, await answer(path))
      done++
    }
  }
  const count = Math.min(threads ?? threadsFor(paths), paths.length)
  if (count < 2) {
    await work((path) => answerFor(path, options))
    return outcomes
  }
  const crew = Array.from({ length: count }, () => new ScanThread(options))
  try {
    await Promise.all(crew.map((thread) => work((path) => thread.scan(path))))
  } finally {
    await Promise.all(crew.map((thread) => thread.close()))
  }
  return outcomes
}

function threadsFor(paths: readonly string[]): number {
  const bytes = paths.reduce((sum, path) => sum + (statOf(path)?.size ?? 0), 0)
  const pays = paths.length >= WORTH_THREADS.files || bytes >= WORTH_THREADS.bytes
  return pays ? Math.min(MAX_THREADS, processors()) : 1
}

function outcomeOf(path: string, answer: ScanAnswer): PathOutcome {
  if (answer.kind === 'scanned') return { path, file: answer.file, error: null }
  if (answer.kind === 'broken') throw new Error(`${path}: ${answer.message}`)
  const { code, message, ...details } = answer
  return { path, file: null, error: new ModelGateError(code, message, details) }
}

/** One thread; another is started when it has ended. */
class ScanThread {
  readonly #options: ScanOptions
  #worker: Worker | null = null

  constructor(options: ScanOptions) {
    this.#options = options
  }

  async scan(path: string): Promise<ScanAnswer> {
    try {
      return await this.#ask(path)
    } catch {
      this.#worker = null
      return answerFor(path, this.#options)
    }
  }

  #ask(path: string): Promise<ScanAnswer> {
    const data: ScanWorkerData = { modelgateScanWorker: true, options: this.#options }
    const worker = (this.#worker ??= startThread(
      { here, source: './scan-worker.ts', built: '../worker/scan.js' },
      data,
    ))
    return new Promise((resolve, reject) => {
      worker.removeAllListeners()
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', (code) => {
        reject(new Error(`the thread ended with ${code}`))
      })
      worker.postMessage(path)
    })
  }

  async close(): Promise<void> {
    this.#worker?.removeAllListeners()
    await this.#worker?.terminate()
  }
}
