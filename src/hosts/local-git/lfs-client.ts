import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { HttpClient, HttpClientResponse } from '@actions/http-client'
import { z } from 'zod'
import { ModelGateError } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import type { LfsPointer } from './lfs-pointer.js'

/** A transfer without a single byte for this long is broken. */
const SILENCE_MS = 60_000
const MEDIA_TYPE = 'application/vnd.git-lfs+json'

/** Where large files of one repository lie: `<remote>.git/info/lfs`. */
export interface LfsServer {
  readonly url: string
  /** Value of the Authorization header; goes to the server itself only. */
  readonly authorization: string | null
}

const action = z.object({ href: z.url({ protocol: /^https?$/ }), header: z.record(z.string(), z.string()).optional() })
const batchAnswer = z.object({
  transfer: z.literal('basic').optional(),
  objects: z
    .array(
      z.object({
        oid: z.string(),
        actions: z
          .object({ upload: action.optional(), verify: action.optional(), download: action.optional() })
          .optional(),
        error: z.object({ code: z.number(), message: z.string() }).optional(),
      }),
    )
    .length(1),
})
type Action = z.infer<typeof action>
type Actions = NonNullable<z.infer<typeof batchAnswer>['objects'][number]['actions']>

/** An answer after which another try makes sense. */
export class PassingLfsFailure extends Error {}

/**
 * Uploads a file, unless the server has it already, and has the server verify it when it wants to.
 * https://github.com/git-lfs/git-lfs/blob/main/docs/api/basic-transfers.md
 */
export async function uploadToLfs(server: LfsServer, pointer: LfsPointer, file: string): Promise<void> {
  await withClient(async (client) => {
    const { upload, verify } = await negotiate(client, server, 'upload', pointer)
    if (upload !== undefined) {
      const headers = { 'content-type': 'application/octet-stream', ...headersOf(server, upload), 'content-length': String(pointer.size) } // prettier-ignore
      const stream = createReadStream(file, { highWaterMark: 1 << 20 })
      await demandSuccess('take the model', await client.sendStream('PUT', upload.href, stream, headers))
    }
    if (verify !== undefined) {
      const headers = { accept: MEDIA_TYPE, 'content-type': MEDIA_TYPE, ...headersOf(server, verify) }
      await demandSuccess('verify the model', await client.post(verify.href, objectText(pointer), headers))
    }
  })
}

/** Streams an object to a path on disk; its bytes are not judged here. */
export async function downloadFromLfs(server: LfsServer, pointer: LfsPointer, destination: string): Promise<void> {
  await withClient(async (client) => {
    const { download } = await negotiate(client, server, 'download', pointer)
    if (download === undefined) throw new ModelGateError('deploy', `the LFS server has no object ${pointer.oid}`)
    const response = await client.get(download.href, headersOf(server, download))
    if (response.message.statusCode !== 200) await demandSuccess('give the model back', response)
    await pipeline(response.message, createWriteStream(destination))
  })
}

/** https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md */
async function negotiate(
  client: HttpClient,
  { url, authorization }: LfsServer,
  operation: 'upload' | 'download',
  { oid, size }: LfsPointer,
): Promise<Actions> {
  const request = { operation, transfers: ['basic'], objects: [{ oid, size }], hash_algo: 'sha256' }
  const headers = {
    accept: MEDIA_TYPE,
    'content-type': MEDIA_TYPE,
    ...(authorization === null ? {} : { authorization }),
  }
  const response = await client.post(`${url}/objects/batch`, JSON.stringify(request), headers)
  const text = await demandSuccess(`negotiate the ${operation}`, response)
  const parsed = batchAnswer.safeParse(parseJson(text))
  const [object] = parsed.data?.objects ?? []
  if (object?.oid !== oid) throw new ModelGateError('deploy', `${url} does not answer as a Git LFS server does`)
  if (object.error !== undefined) throw refused(`${operation} the model`, object.error.code, object.error.message, operation === 'download') // prettier-ignore
  return object.actions ?? {}
}

/** The token never leaves the server that it is for: an address elsewhere is signed by itself. */
function headersOf({ url, authorization }: LfsServer, { href, header = {} }: Action): Record<string, string> {
  const headers = Object.fromEntries(Object.entries(header).map(([name, value]) => [name.toLowerCase(), value]))
  const ours = new URL(href).origin === new URL(url).origin && !('authorization' in headers)
  return ours && authorization !== null ? { ...headers, authorization } : headers
}

async function withClient<T>(work: (client: HttpClient) => Promise<T>): Promise<T> {
  const { HttpClient } = await import('@actions/http-client')
  const client = new HttpClient('modelgate', [], {
    allowRedirects: false,
    allowRetries: false,
    socketTimeout: SILENCE_MS,
  })
  try {
    return await work(client)
  } finally {
    client.dispose()
  }
}

async function demandSuccess(what: string, response: HttpClientResponse): Promise<string> {
  const body = await response.readBody()
  const { message } = response
  const status = message.statusCode ?? 0
  if (status >= 200 && status < 300) return body
  const said = z.object({ message: z.string() }).safeParse(parseJson(body))
  throw refused(what, status, said.data?.message ?? message.statusMessage ?? '')
}

/** @param named git holds the pointer of the object: a server that lacks it may not have heard of the upload yet */
function refused(what: string, status: number, said: string, named = false): ModelGateError {
  const passing = (status >= 500 && status !== 501 && status !== 507) || (named && status === 404)
  return new ModelGateError('deploy', `the Git LFS server did not ${what} (${status}: ${plain(said, 300)})`, {
    subject: 'deployment.storage',
    remedy: REMEDIES[status] ?? 'Look at the Git LFS settings of the repository, then run again.',
    ...(passing || status === 429 || status === 408 ? { cause: new PassingLfsFailure(said) } : {}),
  })
}

const REMEDIES: Readonly<Record<number, string>> = {
  401: 'Give the token write access to the repository (permissions: contents: write).',
  403: 'Give the token write access to the repository (permissions: contents: write).',
  404: 'Switch Git LFS on for the repository, or use deployment.storage: release.',
  413: 'Save the model smaller, or use deployment.storage: release.',
  507: 'The storage quota of Git LFS is used up: raise it, or use deployment.storage: release.',
}

function objectText({ oid, size }: LfsPointer): string {
  return JSON.stringify({ oid, size })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
