import { spawn, type ChildProcess } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { ModelGateError } from '../core/errors.js'
import { plain } from '../core/text.js'
import { encodeFrame, FrameReader, type Frame } from './frames.js'
import { MAX_STDERR_BYTES } from './limits.js'

export interface WorkerStart {
  readonly executable: string
  readonly arguments: readonly string[]
  /** The worker's whole environment. */
  readonly environment: Readonly<Record<string, string>>
  readonly folder: string
  readonly signal: AbortSignal
}

interface Pending {
  readonly resolve: (frame: Frame) => void
  readonly reject: (error: ModelGateError) => void
  readonly timer: NodeJS.Timeout
}

/**
 * A child process that answers one request at a time. Whatever goes wrong (a late, wrong or missing answer, an early
 * end, an abort) kills it with its whole process group; later requests then fail with the same reason.
 */
export class WorkerProcess {
  readonly #child: ChildProcess
  readonly #stdin: Writable
  readonly #reader = new FrameReader()
  readonly #signal: AbortSignal
  readonly #exited: Promise<void>
  #stderr = Buffer.alloc(0)
  #pending: Pending | null = null
  #failure: ModelGateError | null = null

  constructor(start: WorkerStart) {
    this.#signal = start.signal
    this.#child = spawn(start.executable, start.arguments, {
      cwd: start.folder,
      env: start.environment,
      detached: true, // its own session and process group: no terminal, and killed as a whole
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    })
    const { stdin, stdout, stderr } = this.#child as { stdin: Writable; stdout: Readable; stderr: Readable }
    this.#stdin = stdin
    this.#exited = new Promise((resolve) => {
      this.#child.once('error', (error) => {
        this.#fail(new ModelGateError('unsupported', `Python did not start: ${error.message}`, { cause: error }))
        resolve()
      })
      this.#child.once('close', (code, signal) => {
        this.#fail(this.#ended(code, signal))
        resolve()
      })
    })
    stdin.on('error', () => undefined) // a worker that is gone is told by 'close'
    stdout.on('data', (chunk: Buffer) => {
      this.#receive(chunk)
    })
    stderr.on('data', (chunk: Buffer) => {
      this.#stderr = Buffer.concat([this.#stderr, chunk]).subarray(-MAX_STDERR_BYTES)
    })
    this.#signal.addEventListener('abort', this.#onAbort, { once: true })
    // A model that nobody closed must not keep the run alive; a pending request does, by its timer.
    this.#child.unref()
    for (const stream of [stdin, stdout, stderr]) (stream as unknown as { unref?: () => void }).unref?.()
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  /**
   * Sends a request and waits for its answer.
   * @throws ModelGateError 'timeout', 'cancelled', 'corrupt' (no frame came back), 'limit', 'unsupported' (it ended)
   */
  request(
    header: Readonly<Record<string, unknown>>,
    buffers: readonly Uint8Array[],
    timeoutMs: number,
  ): Promise<Frame> {
    if (this.#failure !== null) return Promise.reject(this.#failure)
    if (this.#signal.aborted) this.#onAbort()
    if (this.#pending !== null) throw new Error('the Python worker answers one request at a time')
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#kill(
          new ModelGateError('timeout', `the Python worker did not answer within ${timeoutMs / 1000} s`, {
            remedy: 'Make the model smaller, or export it to ONNX.',
          }),
        )
      }, timeoutMs)
      this.#pending = { resolve, reject, timer }
      if (this.#failure !== null) this.#fail(this.#failure)
      else for (const part of encodeFrame(header, buffers)) this.#stdin.write(part)
    })
  }

  /** Ends a worker whose answer made no sense: what it sends next would be taken for the answer to something else. */
  distrust(reason: ModelGateError): void {
    this.#kill(reason)
  }

  /** Ends the worker and waits until it is gone. */
  async close(): Promise<void> {
    this.#kill(new ModelGateError('cancelled', 'the Python worker was closed'))
    await this.#exited
  }

  readonly #onAbort = (): void => {
    const { reason } = this.#signal as { reason: unknown }
    this.#kill(
      reason instanceof ModelGateError ? reason : new ModelGateError('cancelled', 'the Python worker was stopped'),
    )
  }

  #receive(chunk: Buffer): void {
    try {
      if (this.#failure !== null) return
      const pending = this.#pending
      if (pending === null)
        throw new ModelGateError('corrupt', 'the Python worker sent something that nobody asked for')
      const frame = this.#reader.take(chunk)
      if (frame === null) return
      clearTimeout(pending.timer)
      this.#pending = null
      pending.resolve(frame)
    } catch (error) {
      if (!(error instanceof ModelGateError)) throw error
      this.#kill(error)
    }
  }

  #kill(reason: ModelGateError): void {
    this.#fail(reason)
    const { pid } = this.#child
    if (pid === undefined || this.#child.exitCode !== null || this.#child.signalCode !== null) return
    try {
      process.kill(-pid, 'SIGKILL')
    } catch {
      this.#child.kill('SIGKILL') // no process group of its own: Windows, or not yet
    }
  }

  /** The first failure counts. */
  #fail(reason: ModelGateError): void {
    this.#failure ??= reason
    this.#signal.removeEventListener('abort', this.#onAbort)
    const pending = this.#pending
    if (pending === null) return
    clearTimeout(pending.timer)
    this.#pending = null
    pending.reject(this.#failure)
  }

  #ended(code: number | null, signal: NodeJS.Signals | null): ModelGateError {
    const how = signal === null ? `with exit code ${code ?? 'unknown'}` : `by ${signal}`
    const said = plain(this.#stderr.toString('utf8').trim().split('\n').slice(-3).join(' | '), 600)
    return new ModelGateError('unsupported', `the Python worker ended ${how}${said === '' ? '' : `: ${said}`}`)
  }
}
