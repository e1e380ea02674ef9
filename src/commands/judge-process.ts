import type { ChildProcess } from 'node:child_process'
import type { FinishedRun } from '../core/ports.js'
import { ModelGateError, type ErrorCode } from '../core/errors.js'
import { PROCESSORS_VARIABLE } from '../core/processors.js'
import { startProcess } from '../core/process.js'
import type { OptionName, RawInputs } from '../inputs/index.js'
import type { Surroundings } from './command.js'
import type { JudgeSettings, ModelOfRun } from './judge.js'

const here = import.meta.url // apart, or the bundler would copy what the URLs below name

/** What a run asks of a process that judges for it. */
export type JudgeRequest =
  | {
      readonly kind: 'open'
      readonly values: ReadonlyMap<OptionName, readonly string[]>
      readonly positionals: readonly string[]
      readonly settings: JudgeSettings
    }
  | { readonly kind: 'judge'; readonly model: ModelOfRun }
  | { readonly kind: 'stop'; readonly code: ErrorCode; readonly message: string }

export type JudgeAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'judged'; readonly run: FinishedRun }
  | {
      readonly kind: 'broke'
      readonly code: ErrorCode | null
      readonly message: string
      readonly remedy: string | undefined
    }

/** What a process of a run is started with. */
export interface JudgeOpening {
  readonly inputs: RawInputs
  readonly surroundings: Pick<Surroundings, 'kind' | 'workingDirectory' | 'environment'>
  readonly settings: JudgeSettings
  /** Processors that it may keep busy. */
  readonly processors: number
  readonly signal: AbortSignal
}

/** A process that judges models one after the other. A model that kills it takes no other along. */
export class JudgeProcess {
  readonly #child: ChildProcess
  readonly #signal: AbortSignal
  readonly #stop: () => void
  #waiting: { resolve: (answer: JudgeAnswer) => void; reject: (error: Error) => void } | null = null
  #ended: Error | null = null

  private constructor({ surroundings, processors, signal }: JudgeOpening) {
    const { kind, workingDirectory, environment } = surroundings
    const code = { here, source: '../judge-process.ts', built: '../worker/judge.js' }
    // Standard output of the command line holds its answer; what a workflow step prints is for the runner to read.
    const output = kind === 'action' ? 'inherit' : 2
    this.#child = startProcess(code, [kind, workingDirectory], {
      stdio: ['ignore', output, 'inherit', 'ipc'],
      env: { ...environment, [PROCESSORS_VARIABLE]: String(processors) },
    })
    this.#signal = signal
    this.#stop = () => {
      const { code: reason, message } = asStop(signal.reason)
      if (this.#child.connected) this.#send({ kind: 'stop', code: reason, message })
    }
    signal.addEventListener('abort', this.#stop)
    this.#child.on('message', (answer: JudgeAnswer) => {
      this.#waiting?.resolve(answer)
      this.#waiting = null
    })
    this.#child.on('error', (error) => {
      this.#end(error)
    })
    this.#child.on('exit', (status, name) => {
      this.#end(new Error(name === null ? `the process ended with exit code ${status}` : `the process was ended by ${name}`)) // prettier-ignore
    })
  }

  /** @throws Error when the process cannot be started or refuses what it is given */
  static async start(opening: JudgeOpening): Promise<JudgeProcess> {
    const started = new JudgeProcess(opening)
    const { inputs, settings, signal } = opening
    const { values, positionals } = inputs
    try {
      await started.#ask({ kind: 'open', values, positionals, settings })
    } catch (error) {
      await started.close()
      throw error
    }
    if (signal.aborted) started.#stop()
    return started
  }

  /** @throws Error when the process ended over it: the model is the likely reason, and memory the likely cause */
  async judge(model: ModelOfRun): Promise<FinishedRun> {
    const answer = await this.#ask({ kind: 'judge', model })
    if (answer.kind === 'judged') return answer.run
    throw new Error('the process did not judge it')
  }

  get alive(): boolean {
    return this.#ended === null
  }

  /** Resolves when the process has put its things in order and ended. */
  async close(): Promise<void> {
    this.#signal.removeEventListener('abort', this.#stop)
    if (!this.alive) return
    const ended = new Promise<void>((resolve) => this.#child.once('exit', () => { resolve() })) // prettier-ignore
    if (this.#child.connected) this.#child.disconnect()
    await ended
  }

  #send(request: JudgeRequest): void {
    // Who has ended by then is told by its exit.
    this.#child.send(request, () => undefined)
  }

  async #ask(request: JudgeRequest): Promise<JudgeAnswer> {
    const answer = await new Promise<JudgeAnswer>((resolve, reject) => {
      if (this.#ended !== null) reject(this.#ended)
      else {
        this.#waiting = { resolve, reject }
        this.#send(request)
      }
    })
    if (answer.kind !== 'broke') return answer
    const { code, message, remedy } = answer
    throw code === null ? new Error(message) : new ModelGateError(code, message, remedy === undefined ? {} : { remedy })
  }

  #end(error: Error): void {
    this.#ended ??= error
    this.#waiting?.reject(this.#ended)
    this.#waiting = null
  }
}

function asStop(reason: unknown): ModelGateError {
  return reason instanceof ModelGateError ? reason : new ModelGateError('cancelled', 'the run was cancelled')
}
