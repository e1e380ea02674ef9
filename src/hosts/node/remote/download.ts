import { createHash, type Hash } from 'node:crypto'
import { open, rm, type FileHandle } from 'node:fs/promises'
import { isModelGateError, messageOf, ModelGateError } from '../../../core/errors.js'
import type { Logger } from '../../../core/log.js'
import { retryAfter } from '../../../core/persistent-send.js'
import type { Clock } from '../../../core/ports.js'
import { plain } from '../../../core/text.js'
import { exchange, type ExchangeOptions, type RemoteAnswer, type RemoteRequest } from './exchange.js'

export interface DownloadOptions extends ExchangeOptions {
  readonly clock: Clock
  readonly log: Logger
  /** Failures in a row, without a new byte in between, after which it is given up. */
  readonly retries: number
  readonly maxBytes: number
}

export interface DownloadJob {
  /** For people. */
  readonly name: string
  /** Signed anew for every attempt. */
  readonly request: (headers: Readonly<Record<string, string>>) => Promise<RemoteRequest>
  /** The store learns from an answer that it has to ask elsewhere (the region of a bucket): ask again. */
  readonly heed?: (answer: RemoteAnswer) => boolean
  /** Of the copy that is here; the server may answer that it is still the same. */
  readonly knownEtag: string | null
}

export interface Downloaded {
  readonly sha256: string
  readonly size: number
  readonly etag: string | null
}

/** Pauses between attempts: 1 s, 2 s, 4 s, ... at most this. */
const MAX_PAUSE_MS = 30_000

/** An attempt after which another one makes sense. */
export class Passing extends Error {
  readonly pauseMs: number | null
  constructor(message: string, pauseMs: number | null = null) {
    super(message)
    this.pauseMs = pauseMs
  }
}

/**
 * Streams a file to `path`. A transfer that breaks goes on where it stopped (Range) as long as the server's ETag says that
 * it is the same file; one that changed in between starts again.
 * @returns null when the server says that the copy with `knownEtag` is still the same
 * @throws ModelGateError not-found, unreachable, limit
 */
export async function download(job: DownloadJob, path: string, options: DownloadOptions): Promise<Downloaded | null> {
  const part = new Part(await open(path, 'w'), options.maxBytes, job.name)
  try {
    const conditions = (): Record<string, string> => part.conditions(job.knownEtag)
    return await persistently(job, { ...options, conditions, received: () => part.received }, async (answer) => {
      if (answer.status === 304 && job.knownEtag !== null && part.received === 0) {
        answer.body.destroy()
        return null
      }
      await accept(part, answer, options.clock)
      return part.finished()
    })
  } catch (error) {
    await part.close()
    await rm(path, { force: true })
    throw error
  } finally {
    await part.close()
  }
}

export interface Persistence extends DownloadOptions {
  /** Headers of the next attempt. */
  readonly conditions: () => Readonly<Record<string, string>>
  /** Bytes so far: an attempt that brought some begins to count failures again. */
  readonly received: () => number
}

/**
 * Asks until `take` takes an answer.
 * @throws ModelGateError what `take` throws, but for Passing and what happens on the way; unreachable
 */
export async function persistently<Result>(
  { name, request, heed }: Pick<DownloadJob, 'name' | 'request' | 'heed'>,
  options: Persistence,
  take: (answer: RemoteAnswer) => Promise<Result>,
): Promise<Result> {
  let failures = 0
  let heeded = false
  for (;;) {
    const before = options.received()
    try {
      const answer = await exchange(await request(options.conditions()), options)
      if (!heeded && heed?.(answer) === true) {
        answer.body.destroy()
        heeded = true
        continue
      }
      return await take(answer)
    } catch (error) {
      options.signal?.throwIfAborted()
      if (isModelGateError(error) && error.code !== 'unreachable') throw error
      if (isModelGateError(error)) throw refused(name, error.message, error)
      if (isDiskFailure(error)) throw noSpace(name, options.received(), error)
      failures = options.received() > before ? 1 : failures + 1
      if (failures > options.retries) throw gaveUp(name, error, failures)
      options.log.debug(`${name}: ${plain(reasonOf(error), 200)}; trying again after byte ${options.received()}`)
      const asked = error instanceof Passing ? error.pauseMs : null
      await options.clock.sleep(Math.min(MAX_PAUSE_MS, asked ?? 1000 * 2 ** (failures - 1)), options.signal)
    }
  }
}

async function accept(part: Part, answer: RemoteAnswer, clock: Clock): Promise<void> {
  const { status, body } = answer
  if (status === 200) return part.takeWhole(answer)
  if (status === 206) return part.takeRest(answer)
  body.destroy()
  if (status === 412 || status === 416) {
    await part.restart()
    throw new Passing('the file changed while it was read')
  }
  throw failureOf(part.name, answer, clock)
}

/** A weak ETag does not promise the same bytes (RFC 9110, 8.8.1). */
export function strong(etag: string | null | undefined): string | null {
  return etag?.startsWith('"') === true ? etag : null
}

/** What an answer means that brings no bytes. */
export function failureOf(name: string, { status, headers }: RemoteAnswer, clock: Clock): Error {
  if (status === 404 || status === 410)
    return new ModelGateError('not-found', `${name}: does not exist (HTTP ${status})`)
  if (status === 408 || status === 425 || status === 429 || status >= 500) {
    const after = headers['retry-after']
    return new Passing(
      `HTTP ${status}`,
      after === undefined ? null : retryAfter({ headers: { 'retry-after': after } }, clock),
    )
  }
  return new ModelGateError('unreachable', `HTTP ${status}`)
}

/** The beginning of a file, and what is needed to go on. */
class Part {
  readonly name: string
  received = 0
  readonly #file: FileHandle
  readonly #maxBytes: number
  #open = true
  #hash: Hash = createHash('sha256')
  #etag: string | null = null
  #total: number | null = null

  constructor(file: FileHandle, maxBytes: number, name: string) {
    this.#file = file
    this.#maxBytes = maxBytes
    this.name = name
  }

  /** A weak ETag does not promise the same bytes (RFC 9110, 8.8.1): such a file is read from its start again. */
  conditions(knownEtag: string | null): Record<string, string> {
    if (this.received > 0 && this.#etag?.startsWith('"') === true) {
      return { range: `bytes=${this.received}-`, 'if-match': this.#etag }
    }
    return knownEtag === null ? {} : { 'if-none-match': knownEtag }
  }

  async takeWhole(answer: RemoteAnswer): Promise<void> {
    await this.restart()
    const { etag, 'content-length': length } = answer.headers
    this.#etag = etag ?? null
    this.#total = length === undefined ? null : Number(length)
    if (this.#total !== null && this.#total > this.#maxBytes) {
      answer.body.destroy()
      throw this.#tooLarge(`${this.#total} bytes`)
    }
    await this.#take(answer)
  }

  async takeRest(answer: RemoteAnswer): Promise<void> {
    const range = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(answer.headers['content-range'] ?? '')
    const continues =
      range !== null &&
      Number(range[1]) === this.received &&
      (range[3] === '*' || this.#total === null || Number(range[3]) === this.#total) &&
      answer.headers.etag === (this.#etag ?? undefined)
    if (!continues) {
      answer.body.destroy()
      await this.restart()
      throw new Passing('the server went on with another file or at another place')
    }
    await this.#take(answer)
  }

  async #take({ body }: RemoteAnswer): Promise<void> {
    for await (const bytes of body as AsyncIterable<Buffer>) {
      if (this.received + bytes.length > this.#maxBytes) throw this.#tooLarge('more')
      await this.#file.writev([bytes], this.received)
      this.#hash.update(bytes)
      this.received += bytes.length
    }
    if (this.#total === null || this.received === this.#total) return
    if (this.received < this.#total)
      throw new Passing(`the transfer ended after ${this.received} of ${this.#total} bytes`)
    await this.restart()
    throw new Passing(`more than the ${String(this.#total)} bytes that were promised`)
  }

  async restart(): Promise<void> {
    if (this.received > 0) await this.#file.truncate(0)
    this.received = 0
    this.#hash = createHash('sha256')
    this.#etag = null
    this.#total = null
  }

  finished(): Downloaded {
    return { sha256: this.#hash.digest('hex'), size: this.received, etag: this.#etag }
  }

  async close(): Promise<void> {
    if (!this.#open) return
    this.#open = false
    await this.#file.close()
  }

  #tooLarge(found: string): ModelGateError {
    return new ModelGateError('limit', `${this.name}: ${found}, at most ${this.#maxBytes} are fetched`, {
      subject: this.name,
      remedy: 'Raise data.max_download_bytes, or give a smaller sample.',
    })
  }
}

/** What really happened is often the cause of an error. */
function reasonOf(error: unknown): string {
  const message = messageOf(error)
  const { cause, code } = error as { cause?: unknown; code?: unknown }
  const inner = cause instanceof Error ? `: ${cause.message}` : ''
  return `${message === '' && typeof code === 'string' ? code : message}${inner}`
}

/** The disk is not the network: trying again does not help. */
function isDiskFailure(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO', 'EROFS'].includes(String((error as { code?: unknown }).code))
}

function noSpace(name: string, received: number, cause: unknown): ModelGateError {
  return new ModelGateError(
    'limit',
    `${name}: cannot be written after ${received} bytes: ${plain(reasonOf(cause), 200)}`,
    {
      subject: name,
      remedy: 'Make room, or set MODELGATE_CACHE to a folder on a larger disk.',
      cause,
    },
  )
}

function gaveUp(name: string, cause: unknown, attempts: number): ModelGateError {
  return new ModelGateError(
    'unreachable',
    `${name}: not fetched after ${attempts} attempts: ${plain(reasonOf(cause), 200)}`,
    {
      subject: name,
      remedy: 'Check the address and the network of this machine, or run again later.',
      cause,
    },
  )
}

function refused(name: string, status: string, cause: unknown): ModelGateError {
  const credentials = /HTTP 40[0137]/.test(status)
  return new ModelGateError('unreachable', `${name}: not fetched: ${plain(status, 200)}`, {
    subject: name,
    remedy: credentials
      ? 'Give credentials that may read it in the environment variables of the store (docs/data.md), or check the address.'
      : 'Check the address.',
    cause,
  })
}
