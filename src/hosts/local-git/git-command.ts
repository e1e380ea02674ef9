import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { ModelGateError } from '../../core/errors.js'
import { plain } from '../../core/text.js'

/** GIT_CONFIG_GLOBAL, which keeps the user's own configuration out, came with this release. */
const OLDEST_GIT = [2, 32] as const

/** A single git command that runs longer than this hangs; a 95 MiB push over a slow line takes about 5 minutes. */
const COMMAND_TIMEOUT_MS = 20 * 60_000

/** Answers that are kept in memory (lists, small files); a model is streamed to a file instead. */
const MAX_ANSWER_BYTES = 64 * 1024 ** 2

export interface GitAnswer {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

export interface GitCall {
  readonly input?: Uint8Array | string
  /** Standard output goes straight into this new file. */
  readonly outputFile?: string
  /** Added to the environment of this one command. */
  readonly environment?: Readonly<Record<string, string>>
}

/** Runs git in one working directory with one environment. Arguments are a list: no shell is ever involved. */
export class GitCommand {
  private readonly directory: string
  private readonly environment: Readonly<Record<string, string>>

  constructor(directory: string, environment: Readonly<Record<string, string>>) {
    this.directory = directory
    this.environment = environment
  }

  /** The same environment, and more, in another directory. */
  in(directory: string, more: Readonly<Record<string, string>> = {}): GitCommand {
    return new GitCommand(directory, { ...this.environment, ...more })
  }

  /** Runs to the end whatever the exit code is. */
  async run(args: readonly string[], call: GitCall = {}): Promise<GitAnswer> {
    const file = call.outputFile === undefined ? null : await open(call.outputFile, 'wx')
    try {
      return await this.start(args, call, file?.fd ?? null)
    } finally {
      await file?.close()
    }
  }

  /** Runs and demands exit code 0. */
  async demand(args: readonly string[], call: GitCall = {}): Promise<Buffer> {
    const answer = await this.run(args, call)
    if (answer.code !== 0) throw gitFailed(args, answer)
    return answer.stdout
  }

  /** Standard output as trimmed text. */
  async text(args: readonly string[], call: GitCall = {}): Promise<string> {
    return (await this.demand(args, call)).toString('utf8').trim()
  }

  private start(args: readonly string[], call: GitCall, outputFd: number | null): Promise<GitAnswer> {
    return new Promise((resolve, reject) => {
      const child = spawn('git', args, {
        cwd: this.directory,
        env: { ...this.environment, ...call.environment },
        stdio: ['pipe', outputFd ?? 'pipe', 'pipe'],
        windowsHide: true,
      })
      const output: Buffer[] = []
      let outputBytes = 0
      let errors = ''
      let stopped: ModelGateError | null = null
      const stop = (error: ModelGateError): void => {
        stopped ??= error
        child.kill('SIGKILL')
      }
      const timer = setTimeout(() => {
        stop(
          new ModelGateError(
            'timeout',
            `git ${args[0] ?? ''} did not end within ${COMMAND_TIMEOUT_MS / 60_000} minutes`,
          ),
        )
      }, COMMAND_TIMEOUT_MS)
      child.stdout?.on('data', (chunk: Buffer) => {
        outputBytes += chunk.length
        if (outputBytes <= MAX_ANSWER_BYTES) output.push(chunk)
        else stop(new ModelGateError('limit', `git ${args[0] ?? ''} answered with more than ${MAX_ANSWER_BYTES} bytes`))
      })
      child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
        if (errors.length < 100_000) errors += chunk
      })
      // A git that ends before it read its input closes the pipe; its exit code tells the story.
      child.stdin?.on('error', () => undefined)
      child.stdin?.end(call.input ?? '')
      child.on('error', (error: NodeJS.ErrnoException) => {
        clearTimeout(timer)
        reject(error.code === 'ENOENT' ? notStarted(this.directory, error) : error)
      })
      child.on('close', (code, signal) => {
        clearTimeout(timer)
        if (signal !== null) errors += `\nthe system ended git by ${signal}`
        if (stopped === null) resolve({ code: code ?? -1, stdout: Buffer.concat(output), stderr: errors })
        else reject(stopped)
      })
    })
  }
}

/** @throws ModelGateError code 'deploy' when git is absent or older than 2.32 */
export async function demandGit(git: GitCommand): Promise<void> {
  const answer = await git.text(['--version'])
  const version = /(\d+)\.(\d+)/.exec(answer)
  const major = Number(version?.[1] ?? 0)
  const minor = Number(version?.[2] ?? 0)
  if (major > OLDEST_GIT[0] || (major === OLDEST_GIT[0] && minor >= OLDEST_GIT[1])) return
  throw new ModelGateError('deploy', `found "${plain(answer, 80)}", git ${OLDEST_GIT.join('.')} or newer is needed`, {
    subject: 'git',
    remedy: 'Update git on this machine, or deploy to the directory target.',
  })
}

/** The system says ENOENT for a missing program and for a missing working directory alike. */
function notStarted(directory: string, cause: unknown): ModelGateError {
  if (!existsSync(directory)) {
    return new ModelGateError('deploy', `the temporary folder ${directory} was removed while ModelGate was using it`, {
      subject: 'git',
      remedy: 'Keep other programs from clearing the temporary folder during a run.',
      cause,
    })
  }
  return new ModelGateError('deploy', 'git was not found on the PATH', {
    subject: 'git',
    remedy: 'Install git 2.32 or newer on this machine, or deploy to the directory target.',
    cause,
  })
}

/** The one error for a git command that ended badly. Error prose is shown to people, never decided upon. */
export function gitFailed(args: readonly string[], answer: GitAnswer, remedy?: string): ModelGateError {
  const prose = answer.stderr
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-3)
    .join(' / ')
  const code = answer.code
  return new ModelGateError(
    'deploy',
    `git ${args[0] ?? ''} ended with code ${code}: ${plain(prose, 400) || 'no message'}`,
    {
      subject: 'git',
      remedy: remedy ?? remedyFor(answer.stderr),
    },
  )
}

function remedyFor(prose: string): string {
  if (/No space left|File too large|SIGXFSZ|Disk quota|Read-only file system|insufficient permission/i.test(prose))
    return 'Make room on the disk that git names, or let this user write there, then run again.'
  return refusedAccess(prose)
    ? 'Give the token write access to the repository (permissions: contents: write) and pass it to ModelGate.'
    : 'Check the address of the remote repository and that this machine can reach it, then run again.'
}

/** True when the server refused the credentials, so that trying again is useless. */
export function refusedAccess(prose: string): boolean {
  return /returned error: 40[13]\b|Authentication failed|could not read (Username|Password)|Permission .{0,200} denied/i.test(
    prose,
  )
}
