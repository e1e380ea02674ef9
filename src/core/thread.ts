import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'

/** Where the code of a thread or a process lies. */
export interface ThreadCode {
  /** import.meta.url of the caller, kept in a variable: the bundler copies what it sees named by `new URL`. */
  readonly here: string
  /** Beside the caller in the sources, where tsx has to translate it. */
  readonly source: string
  /** In dist/, seen from the bundle. */
  readonly built: string
}

/** Starts a thread from the sources or from dist/, whichever this process runs from. */
export function startThread({ here, source, built }: ThreadCode, workerData: unknown): Worker {
  const path = new URL(source, here)
  if (!existsSync(path)) return new Worker(new URL(built, here), { workerData })
  const start = `import('tsx/esm/api').then((tsx) => { tsx.register(); return import('${path.href}') })`
  return new Worker(start, { eval: true, workerData })
}
