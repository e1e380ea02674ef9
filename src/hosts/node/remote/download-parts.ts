import { open, rm, type FileHandle } from 'node:fs/promises'
import { ModelGateError } from '../../../core/errors.js'
import type { FileHead, WantedParts } from '../../../core/ports.js'
import { failureOf, Passing, persistently, strong, type DownloadJob, type DownloadOptions } from './download.js'
import type { RemoteAnswer } from './exchange.js'

/**
 * Writes ranges of a file to their places in `path`, which has the size of the whole and holes elsewhere. Every request names
 * the version by its ETag (If-Match; RFC 9110, 13.1.1), so that no two versions are mixed.
 * @returns false when the server answers with the whole file
 * @throws ModelGateError not-found, unreachable, limit; 'data' when the file is of another version
 */
export async function downloadParts(
  job: Pick<DownloadJob, 'name' | 'request' | 'heed'>,
  wanted: WantedParts,
  path: string,
  options: DownloadOptions,
): Promise<boolean> {
  const total = wanted.ranges.reduce((sum, [start, end]) => sum + end - start, 0)
  if (total > options.maxBytes) {
    throw new ModelGateError('limit', `${job.name}: ${total} bytes of it, at most ${options.maxBytes} are fetched`, {
      subject: job.name,
      remedy: 'Raise data.max_download_bytes, or split the data into more shards.',
    })
  }
  const file = await open(path, 'w')
  let whole = false
  try {
    await file.truncate(wanted.size)
    for (const [start, end] of wanted.ranges) {
      if (end <= start) continue
      whole = !(await downloadRange(job, { wanted, file, start, end }, options))
      if (whole) break
    }
  } catch (error) {
    await file.close()
    await rm(path, { force: true })
    throw error
  }
  await file.close()
  if (whole) await rm(path, { force: true })
  return !whole
}

/**
 * The first `bytes` of a file.
 * @returns null when the server answers with the whole file
 * @throws ModelGateError not-found, unreachable
 */
export async function downloadHead(
  job: Pick<DownloadJob, 'name' | 'request' | 'heed'>,
  bytes: number,
  options: DownloadOptions,
): Promise<FileHead | null> {
  const conditions = (): Record<string, string> => ({ range: `bytes=0-${bytes - 1}` })
  return persistently(job, { ...options, conditions, received: () => 0 }, async (answer) => {
    const { status, headers, body } = answer
    const range = /^bytes 0-(\d+)\/(\d+)$/.exec(headers['content-range'] ?? '')
    if (status !== 206 || range === null) {
      body.destroy()
      // 416: an empty file has no first byte.
      if (status === 200 || status === 206 || status === 416) return null
      throw failureOf(job.name, answer, options.clock)
    }
    const pieces: Buffer[] = []
    for await (const piece of body as AsyncIterable<Buffer>) pieces.push(piece)
    const head = Buffer.concat(pieces)
    if (head.length !== Number(range[1]) + 1) throw new Passing(`the transfer ended after ${head.length} bytes`)
    return { name: job.name, etag: strong(headers.etag), size: Number(range[2]), head }
  })
}

interface Range {
  readonly wanted: WantedParts
  readonly file: FileHandle
  readonly start: number
  readonly end: number
}

async function downloadRange(
  job: Pick<DownloadJob, 'name' | 'request' | 'heed'>,
  { wanted, file, start, end }: Range,
  options: DownloadOptions,
): Promise<boolean> {
  let at = start
  const conditions = (): Record<string, string> => ({ range: `bytes=${at}-${end - 1}`, 'if-match': wanted.etag })
  const take = async (answer: RemoteAnswer): Promise<boolean> => {
    const { status, headers, body } = answer
    if (status !== 206) {
      body.destroy()
      if (status === 200) return false
      if (status === 412 || status === 416) throw changed(job.name)
      throw failureOf(job.name, answer, options.clock)
    }
    if (headers.etag !== wanted.etag || headers['content-range'] !== `bytes ${at}-${end - 1}/${wanted.size}`) {
      body.destroy()
      throw changed(job.name)
    }
    for await (const bytes of body as AsyncIterable<Buffer>) {
      if (at + bytes.length > end) throw new Passing('more bytes than were asked for')
      await file.writev([bytes], at)
      at += bytes.length
    }
    if (at < end) throw new Passing(`the transfer ended at byte ${at} of ${end}`)
    return true
  }
  return persistently(job, { ...options, conditions, received: () => at }, take)
}

function changed(name: string): ModelGateError {
  return new ModelGateError('data', `${name}: another version than when it was outlined`, {
    subject: name,
    remedy: 'Give every shard the same data, and plan again when it changed.',
  })
}
