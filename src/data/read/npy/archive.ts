import { crc32 } from 'node:zlib'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { isModelGateError, messageOf, ModelGateError } from '../../../core/errors.js'
import { plain } from '../../../core/text.js'
import { type ByteSource, readRange } from '../bytes.js'
import { HEADER_BYTES, parseHeader } from './header.js'
import type { ArraySource } from './rows.js'

/** Arrays of one archive; a data set has a handful. */
const MAX_ARRAYS = 10_000

const STORED = 0

export interface Archive {
  /** In the order of the file. */
  readonly arrays: readonly ArraySource[]
  close(): void
}

/**
 * Opens what numpy.savez and savez_compressed write: a zip of .npy files. The arrays are streamed, so that an archive may
 * be larger than the memory; sizes are checked by the zip library, checksums here.
 * @throws ModelGateError corrupt for a damaged archive, unsupported for other files in it
 */
export async function openArchive({ path, file }: ByteSource): Promise<Archive> {
  const zip = await guarded(path, () => openPromise(file, { autoClose: false }))
  try {
    const entries: Entry[] = []
    await guarded(path, async () => {
      for await (const entry of zip.eachEntry()) {
        entries.push(entry)
        if (entries.length > MAX_ARRAYS) {
          throw new ModelGateError('limit', `${plain(path)}: more than ${MAX_ARRAYS} arrays`)
        }
      }
    })
    const arrays: ArraySource[] = []
    for (const entry of entries) arrays.push(await arrayOf(zip, entry, path, file))
    return {
      arrays,
      close: () => {
        zip.close()
      },
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function arrayOf(zip: ZipFile, entry: Entry, path: string, file: string): Promise<ArraySource> {
  if (!entry.fileName.endsWith('.npy')) {
    throw new ModelGateError(
      'unsupported',
      `${plain(path)}: a zip with '${plain(entry.fileName, 80)}', not an npz archive`,
      {
        subject: path,
        remedy: 'Give the data as CSV, Parquet, JSON Lines, Arrow, or as arrays saved with numpy.savez.',
      },
    )
  }
  const name = entry.fileName.slice(0, -'.npy'.length)
  const where = `${path}, array ${name}`
  const header = parseHeader(await headOf(zip, entry, path), where)
  const { dataStart } = header
  return {
    name,
    where,
    header,
    stream: () => bytesOf(zip, entry, path, dataStart),
    range:
      entry.compressionMethod === STORED
        ? async (from, to) => readRange(file, (await startOf(zip, entry, path)) + dataStart + from, to - from)
        : null,
  }
}

async function headOf(zip: ZipFile, entry: Entry, path: string): Promise<Buffer> {
  const parts: Buffer[] = []
  let total = 0
  for await (const piece of bytesOf(zip, entry, path, 0)) {
    parts.push(piece)
    total += piece.length
    if (total >= HEADER_BYTES) break
  }
  return Buffer.concat(parts)
}

/** The entry's bytes from `skip` on. @throws ModelGateError corrupt when its checksum is wrong, at its end */
async function* bytesOf(zip: ZipFile, entry: Entry, path: string, skip: number): AsyncGenerator<Buffer> {
  const stream = await guarded(path, () => zip.openReadStreamPromise(entry))
  let checksum = 0
  let left = skip
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      checksum = crc32(piece, checksum)
      const dropped = Math.min(left, piece.length)
      left -= dropped
      if (dropped < piece.length) yield piece.subarray(dropped)
    }
  } catch (error) {
    throw damaged(path, error)
  }
  if (checksum !== entry.crc32) throw damaged(path, new Error(`the checksum of ${entry.fileName} does not match`))
}

/** Where the bytes of an entry begin in the file. */
async function startOf(zip: ZipFile, entry: Entry, path: string): Promise<number> {
  return (await guarded(path, () => zip.readLocalFileHeaderPromise(entry, { minimal: true }))).fileDataStart
}

async function guarded<Result>(path: string, use: () => Promise<Result>): Promise<Result> {
  try {
    return await use()
  } catch (error) {
    throw damaged(path, error)
  }
}

function damaged(path: string, cause: unknown): ModelGateError {
  if (isModelGateError(cause)) return cause
  return new ModelGateError('corrupt', `${plain(path)}: a damaged zip archive (${plain(messageOf(cause), 200)})`, {
    subject: path,
    remedy: 'Write the file again with numpy.savez.',
    cause,
  })
}
