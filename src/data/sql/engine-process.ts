import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ModelGateError } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import type { SqlReply, SqlRequest } from './messages.js'
import type { EngineSettings } from './settings.js'

const here = import.meta.url

/** Opening the engine and adding one chunk take a fraction of a second; this is for machines that swap. */
const STEP_MS = 120_000

/** The process interrupts a late query itself; when even that does not help, it is killed. */
const GRACE_MS = 5_000

/** DuckDB in a process of its own, with an empty environment: what breaks, or takes too long, can be ended. */
export class EngineProcess {
  readonly #child: ChildProcess
  readonly #folder: string
  readonly #signal: AbortSignal
  #failure: Error | null = null
  #pending: { readonly resolve: (reply: SqlReply) => void; readonly reject: (error: Error) => void } | null = null

  private constructor(child: ChildProcess, folder: string, signal: AbortSignal) {
    this.#child = child
    this.#folder = folder
    this.#signal = signal
    child.on('message', (reply: SqlReply) => {
      const pending = this.#pending
      this.#pending = null
      pending?.resolve(reply)
    })
    child.on('error', (error) => {
      this.#fail(engineError(`DuckDB did not start: ${plain(error.message, 200)}`))
    })
    child.on('exit', (code, killed) => {
      this.#fail(engineError(`the process of DuckDB ended (${killed ?? `exit code ${String(code)}`})`))
    })
    signal.addEventListener('abort', this.#onAbort, { once: true })
  }

  /** @throws ModelGateError unsupported when the engine does not run on this machine */
  static async start({ client, tempDirectory, memoryMb, threads, signal }: EngineSettings): Promise<EngineProcess> {
    signal.throwIfAborted()
    const folder = await mkdtemp(join(tempDirectory, 'sql-'))
    const engine = new EngineProcess(forkWorker(folder), folder, signal)
    try {
      await engine.tell({ kind: 'open', client, folder, memoryMb, threads })
      return engine
    } catch (error) {
      await engine.close()
      throw error
    }
  }

  /** A step that has no answer but that it is done. @throws ModelGateError unsupported, timeout; the signal's reason */
  async tell(request: SqlRequest): Promise<void> {
    const reply = await this.ask(request, STEP_MS)
    if (reply.kind === 'failed') throw engineError(`DuckDB: ${plain(reply.reason.split('\n')[0]!, 300)}`)
  }

  async ask(request: SqlRequest, timeoutMs: number): Promise<SqlReply> {
    if (this.#failure !== null) throw this.#failure
    let timer: NodeJS.Timeout | undefined
    try {
      return await new Promise<SqlReply>((resolve, reject) => {
        this.#pending = { resolve, reject }
        timer = setTimeout(() => {
          this.#fail(new ModelGateError('timeout', `DuckDB gave no answer for ${Math.round(timeoutMs / 1000)} s`))
        }, timeoutMs + GRACE_MS)
        this.#child.send(request, (error) => {
          if (error !== null) this.#fail(engineError(`DuckDB cannot be reached: ${plain(error.message, 200)}`))
        })
      })
    } finally {
      clearTimeout(timer)
    }
  }

  async close(): Promise<void> {
    this.#fail(engineError('DuckDB was closed'))
    if (this.#child.exitCode === null && this.#child.signalCode === null && this.#child.pid !== undefined) {
      await new Promise((resolve) => this.#child.once('exit', resolve))
    }
    await rm(this.#folder, { recursive: true, force: true })
  }

  readonly #onAbort = (): void => {
    this.#fail(this.#signal.reason as Error)
  }

  /** The first reason counts; whatever it is, the process is of no use any more. */
  #fail(reason: Error): void {
    if (this.#failure !== null) return
    this.#failure = reason
    this.#signal.removeEventListener('abort', this.#onAbort)
    this.#child.kill('SIGKILL')
    this.#pending?.reject(reason)
    this.#pending = null
  }
}

/** The worker's code: beside this file in the sources, where tsx has to translate it, in a folder of its own in dist/. */
function forkWorker(folder: string): ChildProcess {
  const source = new URL('./engine-worker.ts', here)
  const inSources = existsSync(source)
  const { SystemRoot } = process.env // Windows does not start a process without it.
  return fork(inSources ? source : fileURLToPath(new URL('../worker/index.js', here)), [], {
    cwd: inSources ? process.cwd() : folder,
    env: SystemRoot === undefined ? {} : { SystemRoot },
    execArgv: inSources ? ['--import', 'tsx'] : [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

function engineError(message: string): ModelGateError {
  return new ModelGateError('unsupported', message, {
    subject: 'engines.duckdb',
    remedy: 'Check that the package fits this machine (docs/data.md), or leave the SQL checks out.',
  })
}
