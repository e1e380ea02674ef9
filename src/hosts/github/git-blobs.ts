import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { ModelGateError } from '../../core/errors.js'
import { authorization, httpClient, PERMISSION, refused } from './asset-transfer.js'

const CHUNK_BYTES = 3 * 256 * 1024
const createdBlob = z.object({ sha: z.string() })

/** Root of the Git Data API of one repository, and who asks. */
export interface BlobAddress {
  /** `https://api.github.com/repos/owner/name/git` */
  readonly url: string
  readonly token: string
}

/**
 * Uploads a file as a blob. The request is streamed: as one string it would take several times the size of the model.
 * https://docs.github.com/rest/git/blobs#create-a-blob
 * @returns the object id, which is also computed here and compared
 */
export async function uploadBlob({ url, token }: BlobAddress, file: string): Promise<string> {
  const { size } = await stat(file)
  const [head, tail] = ['{"encoding":"base64","content":"', '"}']
  const body = async function* (): AsyncGenerator<string> {
    yield head
    // Whole groups of three bytes, so that the parts of the text fit together.
    let rest: Buffer = Buffer.alloc(0)
    for await (const chunk of createReadStream(file, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      const whole = bytes.length - (bytes.length % 3)
      yield bytes.toString('base64', 0, whole)
      rest = bytes.subarray(whole)
    }
    yield rest.toString('base64') + tail
  }
  const length = head.length + 4 * Math.ceil(size / 3) + tail.length
  const expected = await gitBlobId(createReadStream(file, { highWaterMark: CHUNK_BYTES }), size)
  const client = await httpClient()
  try {
    const response = await client.sendStream('POST', `${url}/blobs`, Readable.from(body(), { objectMode: false }), {
      ...authorization(token),
      accept: 'application/vnd.github+json',
      'content-type': 'application/json',
      'content-length': String(length),
    })
    const answer = await response.readBody()
    if (response.message.statusCode !== 201)
      throw refused({ what: 'take the model as a blob', permission: PERMISSION }, response, answer)
    const { sha } = createdBlob.parse(JSON.parse(answer))
    if (sha !== expected)
      throw new ModelGateError('deploy', `GitHub stored another blob (${sha}) than was sent (${expected})`)
    return sha
  } finally {
    client.dispose()
  }
}

/** Streams a blob to a file and compares it with its name. https://docs.github.com/rest/git/blobs#get-a-blob */
export async function downloadBlob({ url, token }: BlobAddress, id: string, destination: string): Promise<void> {
  const client = await httpClient()
  try {
    const headers = { ...authorization(token), accept: 'application/vnd.github.raw+json' }
    const response = await client.get(`${url}/blobs/${id}`, headers)
    if (response.message.statusCode !== 200)
      throw refused({ what: `give the blob ${id} back`, permission: PERMISSION }, response, await response.readBody())
    await pipeline(response.message, createWriteStream(destination))
    const { size } = await stat(destination)
    const found = await gitBlobId(createReadStream(destination, { highWaterMark: CHUNK_BYTES }), size)
    if (found !== id) throw new Error(`${size} bytes arrived that are the blob ${found}, not ${id}`)
  } catch (error) {
    await rm(destination, { force: true })
    throw error
  } finally {
    client.dispose()
  }
}

/** Git's name for a file: sha1 of a header and the bytes. */
export async function gitBlobId(bytes: AsyncIterable<Buffer>, size: number): Promise<string> {
  const hash = createHash('sha1').update(`blob ${size}\0`)
  for await (const chunk of bytes) hash.update(chunk)
  return hash.digest('hex')
}
