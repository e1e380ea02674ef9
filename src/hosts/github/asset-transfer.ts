import { createReadStream, createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { HttpClient, HttpClientResponse } from '@actions/http-client'
import { z } from 'zod'
import { asDiskError } from '../../core/disk.js'
import { messageOf, ModelGateError } from '../../core/errors.js'
import type { Logger } from '../../core/log.js'
import type { Clock, DepotFile } from '../../core/ports.js'
import { plain } from '../../core/text.js'
import { isRateLimit, MAX_WAIT_MS, serverError, waitFor, type ServerError } from './retry.js'

/** A transfer without a single byte for this long is broken. */
const SILENCE_MS = 60_000
const TRIES = 3
export const PERMISSION = 'contents: write'

const assetRecord = z.object({ id: z.number(), name: z.string(), size: z.number(), digest: z.string().nullish() })

/** Streamed by the http client, because octokit holds the whole file in memory. */
export async function uploadAsset(
  uploadUrl: string,
  { file, path, sha256, size }: DepotFile,
  token: string,
): Promise<z.infer<typeof assetRecord>> {
  const url = new URL(uploadUrl.replace(/\{[^}]*\}$/, ''))
  // GitHub changes names with blanks and the like; the label keeps the file's own.
  url.searchParams.set('name', `model-${sha256.slice(0, 12)}${safeExtension(path)}`)
  url.searchParams.set('label', basename(path))
  const client = await httpClient()
  try {
    const response = await client.sendStream('POST', url.href, createReadStream(file, { highWaterMark: 1 << 20 }), {
      ...authorization(token),
      'content-type': 'application/octet-stream',
      // A number makes the client of Node refuse the header.
      'content-length': String(size),
    })
    const body = await response.readBody()
    if (response.message.statusCode !== 201)
      throw refused({ what: 'upload the model', permission: PERMISSION }, response, body)
    const asset = assetRecord.safeParse(JSON.parse(body))
    if (!asset.success) throw new ModelGateError('deploy', 'GitHub described the uploaded asset in an unknown way')
    const { digest } = asset.data
    if (asset.data.size !== size || (typeof digest === 'string' && digest !== `sha256:${sha256}`)) {
      throw new ModelGateError(
        'deploy',
        `GitHub stored other bytes than were sent (${asset.data.size} of ${size} bytes)`,
      )
    }
    return asset.data
  } finally {
    client.dispose()
  }
}

/** The API answers with the bytes or sends on to a signed address, which must not get the token. */
export async function downloadAsset(
  url: string,
  token: string,
  destination: string,
  wanted: Wanted = { what: 'download the model', permission: PERMISSION },
): Promise<void> {
  const client = await httpClient()
  try {
    const accept = { accept: 'application/octet-stream' }
    let response = await client.get(url, { ...authorization(token), ...accept })
    const next = response.message.headers.location
    if ([301, 302, 303, 307, 308].includes(response.message.statusCode ?? 0) && next !== undefined) {
      response.message.resume()
      const target = new URL(next, url)
      if (target.protocol !== 'https:' && target.protocol !== new URL(url).protocol)
        throw new ModelGateError('deploy', 'GitHub sent the download to an address without encryption')
      response = await client.get(target.href, accept)
    }
    if (response.message.statusCode !== 200) throw refused(wanted, response, await response.readBody())
    await pipeline(response.message, createWriteStream(destination))
  } catch (error) {
    await rm(destination, { force: true })
    throw error
  } finally {
    client.dispose()
  }
}

/** Streams, and follows no redirection: a signed address must not get the token. */
export async function httpClient(): Promise<HttpClient> {
  const { HttpClient } = await import('@actions/http-client')
  return new HttpClient('modelgate', [], { allowRedirects: false, allowRetries: false, socketTimeout: SILENCE_MS })
}

export function authorization(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' }
}

/** Passing failures of a transfer; what GitHub refuses is not asked for again. */
export async function repeatTransfer<T>(work: () => Promise<T>, clock: Clock, log: Logger): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (failure) {
      // A disk that is full is no matter of the connection.
      const error = asDiskError(failure, 'nothing was changed')
      const wait = pauseAfter(error, attempt, clock)
      if (wait === null || wait > MAX_WAIT_MS || attempt >= TRIES) throw asDeployError(error)
      log.debug(`a transfer failed (try ${attempt} of ${TRIES}): ${messageOf(error)}`)
      await clock.sleep(wait)
    }
  }
}

/** Milliseconds until another try makes sense; null: never. A connection that broke, or a local failure, passes. */
function pauseAfter(error: unknown, attempt: number, clock: Clock): number | null {
  const usual = 1000 * 2 ** attempt
  if (!(error instanceof ModelGateError)) return usual
  if (!(error.cause instanceof RefusedTransfer)) return null
  const answer = serverError(error.cause)
  if (isRateLimit(answer)) return waitFor(answer, attempt, clock)
  return answer.status >= 500 || answer.status === 408 ? usual : null
}

/** What a server answered, in the form of octokit's RequestError. */
class RefusedTransfer extends Error {
  readonly status: number
  readonly response: Pick<ServerError, 'headers'>

  constructor({ status, message, headers }: ServerError) {
    super(message)
    this.status = status
    this.response = { headers }
  }
}

/** What was asked of GitHub, and the right that it takes. */
interface Wanted {
  readonly what: string
  readonly permission: string
}

/** What GitHub said, as our error; `repeatTransfer` knows whether another try makes sense. */
export function refused({ what, permission }: Wanted, { message }: HttpClientResponse, body: string): ModelGateError {
  const status = message.statusCode ?? 0
  const said = plain(textOf(body), 300)
  const answer = { status, message: said, headers: message.headers as ServerError['headers'] }
  const limited = isRateLimit(answer)
  return new ModelGateError('deploy', `GitHub did not ${what} (${status}: ${said})`, {
    remedy: limited
      ? 'The rate limit of the token is reached: run again later, or less often.'
      : `Give the job "permissions: ${permission}"; a server that is down answers again later.`,
    cause: new RefusedTransfer(answer),
  })
}

function textOf(body: string): string {
  try {
    return z.object({ message: z.string() }).parse(JSON.parse(body)).message
  } catch {
    return body
  }
}

function asDeployError(error: unknown): unknown {
  if (error instanceof ModelGateError) return error
  return new ModelGateError('deploy', `the connection to GitHub broke: ${plain(messageOf(error))}`, { cause: error })
}

function safeExtension(path: string): string {
  const extension = extname(path)
  return /^\.\w{1,16}$/.test(extension) ? extension : ''
}
