import { open, rm, type FileHandle } from 'node:fs/promises'
import { ModelGateError } from '../../../core/errors.js'
import type { WantedParts } from '../../../core/ports.js'
import { failureOf, Passing, persistently, type DownloadJob, type DownloadOptions } from './download.js'
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
